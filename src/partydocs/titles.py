"""The title or subject of a cited document, and where the phrase that gives it ends."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

__all__ = ["Title", "title_at"]

_LONGEST = 420


class Title(NamedTuple):
    """The place of the title's words, and where reading goes on after it."""

    start: int
    end: int
    after: int


@cache
def _opening() -> re.Pattern[str]:
    """ "về việc ...", ": “...”", "(về ...)", "quy định về ...", "với chủ đề “...”"."""
    return re.compile(
        r"""[ ]{0,2}[,:-]?[ ]?(?P<bracket>\(?)[ ]?
        (?:
            (?:(?:quy|qui)[ ]định[ ])?(?P<about>(?:về[ ]việc|v/v:?|về)(?:[ ]về(?:[ ]việc)?)?)[ ]{1,2}(?P<quoted>(?=["“”«']))?
          | (?P<quote>(?=["“”«]))
        )""",
        re.VERBOSE,
    )


@cache
def _addressed() -> re.Pattern[str]:
    """ "gửi các cơ quan ... về việc", "báo cáo Thủ tướng Chính phủ về": a letter's addressee before its subject."""
    return re.compile(
        r"[ ](?:gửi|báo cáo|đề nghị|trình|trả lời)[ ][^.;\n“”\"]{3,220}?[ ](?=về việc[ ]|về về việc)"
    )


_QUOTES = '"“”„«»'


def _quoted(folded: str, start: int, end: int) -> tuple[int, int] | None:
    """The words within the quotation marks that open at ``start``, inner quotations included."""
    depth = 0
    limit = min(end, start + _LONGEST)
    for index in range(start, limit):
        letter = folded[index]
        if letter == "\n":
            return None
        if letter not in _QUOTES:
            continue
        before, after = folded[index - 1 : index], folded[index + 1 : index + 2]
        opens = letter in "“«„" or (
            letter in '"”'
            and (not before or before in " (\n" or index == start)
            and bool(after)
            and not after.isspace()
        )
        depth += 1 if opens else -1
        if depth <= 0:
            return (start + 1, index) if index > start + 3 else None
    return None


@cache
def _stop() -> re.Pattern[str]:
    """What ends the phrase of a title."""
    return re.compile(
        r"""
          [;:!?…\n]
        | \.(?=\s|$|[”"'/)]|[^\W\d_][^\W_]{2,})
        | (?P<quote>["“”«»])
        | (?P<bracket>[()])
        | (?P<comma>,)(?=[ ])
        | [ ](?:gắn[ ](?:với|liền|kết)|và[ ](?:các|những|một[ ]số)[ ](?:quy|văn|nghị|kết|chỉ|nội|hướng|chương|thông|kế)[ ]?\w{0,6}
            |theo[ ](?:các[ ])?(?:quy[ ]định|tinh[ ]thần|nội[ ]dung)|theo[ ](?:Nghị|Quyết|Chỉ|Kết|Quy|Luật|Thông|Hướng)
            |đã|đang|sẽ|vừa|có[ ]hiệu[ ]lực|nhằm|để|thì|chính[ ]thức|còn[ ](?:chậm|nhiều|hạn|hình|lúng|bất|có|thiếu)|là[ ](?:kịp|đúng|rất|cần)|vào[ ](?:dịp|quý|tháng|ngày|năm)|được[ ](?:ban|triển|thực|tổ|Ban|Bộ|Quốc|HĐND|UBND|quán|thông|cụ|phê)|nêu[ ]rõ|chỉ[ ]rõ|ghi[ ]rõ|xác[ ]định
            |từ[ ](?:ngày|tháng|năm|khi)|cho[ ](?:hơn|gần|trên|toàn[ ]thể|các[ ]đại[ ]biểu|cán[ ]bộ,|đội[ ]ngũ|đông)|do[ ](?:đồng|đ/c|ông|bà|[^\W\d_a-zà-ỹ])
            |tới[ ](?:toàn|các|cán|từng)|đến[ ](?:toàn[ ]thể|các|cán|từng|mọi)|vào[ ](?:cuộc|thực)|ban[ ]hành[ ]ngày|thay[ ]thế|bằng[ ](?:hình|nhiều)|trong[ ]đó|gồm|bao[ ]gồm|là[ ](?:chủ|văn|cơ|bước|một|nghị|dấu))(?![^\W_])
        | [ ](?P<and>và|cùng|với)(?=[ ])
        | [ ](?P<of>của)[ ](?=Bộ[ ]Chính|Ban[ ]Bí|Ban[ ]Chấp[ ]hành[ ]T|BCH[ ]T|Thủ[ ]tướng|Bộ[ ]trưởng)
        | [ ](?P<day>ngày)[ ]\d
        """,
        re.VERBOSE,
    )


@cache
def _clause() -> re.Pattern[str]:
    """What after a comma begins a clause of its own rather than going on with the title."""
    return re.compile(
        r"""[ ](?:
            trong[ ]đó|theo[ ]đó|đồng[ ]thời|đến[ ](?:nay|hết|cuối|ngày)|qua[ ]đó|cụ[ ]thể|thời[ ]gian|các[ ](?:đơn|địa|cấp|đại|đồng|cơ|ngành|chi|tổ)|góp[ ]phần|kết[ ]hợp|gắn|trên[ ]cơ[ ]sở|từ[ ]đó|từ[ ]ngày|ngay|tuy[ ]nhiên
            |đề[ ]nghị|yêu[ ]cầu|giữ|bao[ ]gồm|gồm|có[ ]hiệu|thay|ngày[ ]\d|nhằm|nhưng|hồ[ ]sơ|cả[ ]|toàn[ ](?:tỉnh|huyện|xã|thành|ngành)|(?:tỉnh|huyện|xã|thành[ ]phố|đảng[ ]bộ|chi[ ]bộ|ngành|mặt[ ]trận|công[ ]ty|doanh[ ]nghiệp)(?:[ ][^\W\d_]+){0,4}[ ](?:đã|sẽ|đang|vừa|cần|phải|được|gửi|tiếp[ ]tục|có)[ ]|bình[ ]quân|năm[ ]\d|sáng|chiều|hội[ ]nghị|đồng[ ]chí|đ/c|ông|bà|phấn[ ]đấu|tạo[ ]|coi[ ]|xem[ ]|mỗi[ ]|việc[ ]|kiến[ ]nghị|những[ ]|nhất[ ]là[ ](?!Ủy)|sau[ ]|tại[ ]|bà[ ]con|người[ ]dân|nhân[ ]dân[ ]|do[ ]|tập[ ]trung[ ]|đặc[ ]biệt|như[ ]|chủ[ ]động[ ]|phân[ ]công|bảo[ ]đảm[ ]đúng|cùng[ ]|chuyên[ ]đề|số[ ]\d|không[ ]để|mang[ ]lại|khắc[ ]phục[ ]kịp|cấp[ ]ủy|cán[ ]bộ[ ](?:phải|cần)|lãnh[ ]đạo[ ](?:tỉnh|huyện)|đó[ ]là|đây[ ]|vì[ ]|khi[ ]|nếu[ ]|để[ ]|mà[ ]|thì[ ]|với[ ]|đoàn[ ]|ban[ ]hành[ ]kèm|chỉ[ ]đạo[ ]
        )""",
        re.VERBOSE,
    )


@cache
def _verb() -> re.Pattern[str]:
    """A verb after capitals after a comma: the subject of the main clause."""
    return re.compile(
        r"[ ](?:đã|sẽ|đang|vừa|cần|phải|có|là|tiếp[ ]tục|yêu[ ]cầu|quyết[ ]định|đề[ ]nghị|tổ[ ]chức|ban[ ]hành|xây[ ]dựng|chỉ[ ]đạo|nhận[ ]thấy|trân[ ]trọng|được|nhấn[ ]mạnh|cho[ ]biết|khẳng[ ]định|xem[ ]xét|triển[ ]khai|thực[ ]hiện|họp|tiến[ ]hành|phối[ ]hợp|thống[ ]nhất|cho[ ]rằng|hướng[ ]dẫn|tham[ ]mưu|báo[ ]cáo|thông[ ]báo|kiểm[ ]tra|giám[ ]sát|lãnh[ ]đạo|trở[ ]thành|mong|cam[ ]kết|luôn|còn|không|gồm|khai[ ]mạc|mở|làm[ ]việc|ghi[ ]nhận|đánh[ ]giá)(?![^\W_])"
    )


_ABBREVIATION = re.compile(r"(?:^|[^\w])(?:TP|Tp|tp|TX|TT|T|Q|P|H|Th|St|GS|TS|ThS|PGS)$")
_ASIDE = re.compile(
    r"\((?:gọi|sau đây|có hiệu|viết tắt|thay|được|đã|trừ|nay|giai đoạn|nhiệm kỳ|ban hành|kèm|[^()]{0,40}(?:nq|ct|qđ|nđ|kl|tt)[-/])",
    re.IGNORECASE,
)
_TYPE = re.compile(r" (?:Nghị quyết|Nghị định|Chỉ thị|Kết luận|Thông tư|Quyết định|Luật|Bộ luật|Pháp lệnh) ")
_SHOUT = re.compile(r" [A-ZÀ-ỸĐ]{2,}(?: [A-ZÀ-ỸĐ]{2,})+")
_CITING = re.compile(
    r"[ ,]*(?:và[ ])?(?:các[ ]|các[ ]điểm[ ]|dự thảo )?(?:điểm|khoản|điều|phụ lục)[ ][\da-zđ]{1,4}(?![^\W_])"
)
_DANGLING = re.compile(
    r"(?:[ ,;:.'\-/]|[ ](?:và|của|về|(?<!tiếp )theo|tại|trong|cho|với)|[ ]\([A-ZĐ]{2,12}\))+\Z"
)


def title_at(
    folded: str, lower: str, start: int, end: int, cited: Sequence[int], *, letter: bool = False
) -> Title | None:
    """The title or subject that follows a document at ``start``; ``cited`` are the starts of all citations.

    >>> text = "Chỉ thị 05-CT/TW về công tác cán bộ; yêu cầu"
    >>> text[slice(*title_at(text, text.lower(), 16, len(text), [0])[:2])]
    'công tác cán bộ'
    """
    if letter and (skipped := _addressed().match(lower, start, min(end, start + 260))):
        start = skipped.end() - 1
    opening = _opening().match(lower, start, end)
    if opening is None:
        return None
    at = opening.end()
    if opening["quote"] is not None or opening["quoted"] is not None:
        place = _quoted(folded, at, end)
        if place:
            first, last = place
            inner = re.compile(r"\s*(?:về việc|về|v/v)\s+").match(lower, first, last)
            first = inner.end() if inner else first
            shut = last + 1
            if opening["bracket"] and folded[shut : shut + 1] == ")":
                shut += 1
            return Title(first, last, shut)
        if opening["about"] is None:
            return None
        at += 1
    if opening["bracket"] and opening["about"] is None:
        return None
    last = _phrase_end(folded, lower, at, min(end, at + _LONGEST), cited, bool(opening["bracket"]))
    trimmed = _DANGLING.search(folded, at, last)
    first_end = trimmed.start() if trimmed else last
    if first_end - at < 3:
        return None
    return Title(at, first_end, last + (1 if opening["bracket"] and folded[last : last + 1] == ")" else 0))


def _phrase_end(folded: str, lower: str, start: int, end: int, cited: Sequence[int], bracket: bool) -> int:
    at, quotes, brackets = start, 0, 0
    while match := _stop().search(folded, at, end):
        here = match.start()
        at = match.end()
        if match["quote"]:
            before, after = folded[here - 1 : here], folded[here + 1 : here + 2]
            if match["quote"] in "“«" or (match["quote"] == '"' and before in " (" and after.strip()):
                quotes += 1
            elif quotes:
                quotes -= 1
            else:
                return here
            continue
        if match["bracket"] == "(":
            if _ASIDE.match(lower, here, end):
                return here
            brackets += 1
            continue
        if match["bracket"]:
            if not brackets:
                return here
            brackets -= 1
            continue
        if quotes and match[0] not in ("\n",):
            continue
        if brackets and match[0] != "\n":
            continue
        if match[0] == ".":
            if _ABBREVIATION.search(folded, max(start, here - 6), here):
                continue
            return here
        if match["and"]:
            if _cites(lower, here, at, cited) or _TYPE.match(folded, at):
                return here
            continue
        if match["of"] or match["day"]:
            if bisect_left(cited, start) < bisect_left(cited, here):
                continue  # the issuer of a document that the title names
            return here
        if match["comma"]:
            if lower.startswith(" ngày ", at) and bisect_left(cited, start) < bisect_left(cited, here):
                continue
            if _cites(lower, here, at + 1, cited) or _begins_clause(folded, lower, at, end):
                return here
            continue
        return here
    return end


def _cites(lower: str, here: int, at: int, cited: Sequence[int]) -> bool:
    """Whether a citation, with the pinpoint before it, begins at ``at`` or two words on."""
    if _CITING.match(lower, here):
        return True
    index = bisect_left(cited, at)
    if index == len(cited):
        return False
    between = lower[at : cited[index]]
    return len(between) < 12 and between.strip() in ("", "các", "những", "cả", "theo", "dự thảo", "tinh thần")


def _begins_clause(folded: str, lower: str, at: int, end: int) -> bool:
    if _clause().match(lower, at, end) or _SHOUT.match(folded, at, end):
        return True
    if not folded[at + 1 : at + 2].isupper():
        return False
    part = re.compile(r"[^,.;:\n]{0,90}").match(lower, at + 1, end)
    return bool(part and _verb().search(lower, part.start(), part.end()))
