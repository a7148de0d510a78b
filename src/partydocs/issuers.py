"""Who issued a document: the organ or office right after it ("của Bộ Chính trị"), or the subject that
issues it in the same sentence ("Ngày 30/12/2019, Chính phủ ban hành Nghị định số ...").
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import NamedTuple

from partydocs.numerals import ordinal
from partydocs.offices import read_office
from partydocs.organs import organ_end
from partydocs.patterns import when_used
from partydocs.signing import day_at
from partydocs.source import Source
from partydocs.tokens import Tokens, tokens_of

__all__ = [
    "SESSION",
    "Subject",
    "day_end",
    "introduced_by",
    "issued_at",
    "issuer_at",
    "subject_before",
]

# How far, in characters, an issuer is read: most end within the first, with words to spare for what the grammar of
# organs looks ahead.
_WINDOWS = (72, 200)
_SPARE = 8

# Organs that other grammars do not take for names by themselves.
_SHORT = when_used(
    re.compile,
    r"(?:trung ương(?: đảng)?|ttg(?: chính phủ)?|bct|bbt|cp|thủ tướng|quốc hội|chính phủ|đảng|tp\.?[ ]?hcm|liên bộ|liên ngành)(?![^\W_])",
)
_JOINT = when_used(re.compile, r"(?:, và | và |, | - )(?=[^\W\d_])")


# The government and the head of state of 1980 to 1992, whose names begin like other councils'.
_COUNCILS = frozenset((("bộ", "trưởng"), ("chính", "phủ"), ("nhà", "nước")))


def _organ_here(tokens: Tokens, index: int, limit: int) -> int:
    """Where the organ or office that begins at a word ends; 0 for none."""
    if tokens.low[index] == "hội" and tuple(tokens.low[index + 2 : min(index + 4, limit)]) in _COUNCILS:
        return index + 4
    office = read_office(tokens, index, limit)
    return max(organ_end(tokens, index, limit), office.end if office and not office.is_rank else 0)


def issuer_at(source: Source, start: int, end: int, *, several: bool = False) -> int | None:
    """Where the issuer that begins at ``start`` ends; with ``several`` also a list of issuers.

    >>> source = Source("Bộ Chính trị, Ban Bí thư về")
    >>> source.folded[: issuer_at(source, 0, len(source))]
    'Bộ Chính trị, Ban Bí thư'
    """
    stop = _one(source, start, end)
    if stop is None:
        return None
    pair = several or source.lower.startswith(("bộ chính trị", "ban bí thư"), start)
    while pair and (link := _JOINT.match(source.lower, stop, end)):
        if not several and not source.lower.startswith(
            ("ban bí thư", "bộ chính trị", "ban chấp hành"), link.end()
        ):
            break
        following = _one(source, link.end(), end)
        if following is None or (not several and _goes_on(source, following, end)):
            break
        stop = following
    return stop


# Words of the sentence that the grammar of organs may take for a field of work.
_ACT_INSIDE = when_used(
    re.compile,
    r" (về|ban hành|hướng dẫn|quy định|phê duyệt|công bố|ký|triển khai|thực hiện|sáp nhập|công nhận|sửa đổi|điều động|điều|bổ nhiệm|chỉ định|phân công|ở(?! nước ngoài| trung ương))(?![^\W_])",
)
# "UBND một tỉnh miền Trung": an organ left unnamed.
_UNNAMED = when_used(
    re.compile,
    r" (?:một|nhiều|một số) (?:tỉnh|thành phố|huyện|quận|xã|phường)(?: (?:miền|phía|vùng) [^\W\d_]+)?(?![^\W_])",
)
_ONE_SYLLABLE = when_used(re.compile, r"(?<![^\W_])tỉnh (?!ủy)[^\W\d_]+\Z")  # no province has a name of one
_SYLLABLE = when_used(re.compile, r" ([^\W\d_])[^\W\d_]*")
_LOCAL = when_used(re.compile, r"(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân)\Z")
_WITH_FIELD = when_used(re.compile, r"(?:ủy ban về|ban chỉ đạo|tổ công tác|chủ nhiệm ủy ban về)(?![^\W_])")
_CLAUSE = when_used(
    re.compile, r" (?:đã|sẽ|đang|vừa|yêu cầu|đề nghị|quyết định|ban hành|họp|cho|có|tổ chức)(?![^\W_])"
)


def _goes_on(source: Source, at: int, end: int) -> bool:
    """Whether a verb follows, so that the organ before it begins a clause."""
    return bool(_CLAUSE.match(source.lower, at, end))


_JOINED = when_used(re.compile, r"[Ll]iên (?=(?:[Bb]ộ|[Ss]ở|[Nn]gành) )")
_PARTNER = when_used(
    re.compile,
    r"(?:[ ]-[ ]|,[ ]|[ ]và[ ])(?=[^\W\d_a-zđ])[^\W\d_]+(?:[ ](?!và[ ])[^\W\d_]+){0,3}?"
    r"(?=[.,;:)\n]|\Z|[ ](?:-|và|về|hướng|quy|ban|ngày|số|khóa|đã|có)(?![^\W_]))",
)


def _joined(source: Source, start: int, end: int) -> int | None:
    """Several ministries under one word: "liên Bộ Tài chính - Tư pháp"."""
    opening = _JOINED.match(source.folded, start, end)
    stop = _one(source, opening.end(), end) if opening else None
    for _ in range(4):
        partner = _PARTNER.match(source.folded, stop, min(end, stop + 60)) if stop else None
        if partner is None or not partner[0].lstrip(" -,").removeprefix("và ")[:1].isupper():
            break
        stop = partner.end()
    return stop


# The central organs that are cited most, and whose names go on with no field or place before these. Three issuers
# of five; the others take twenty times as long.
_CENTRAL = when_used(
    re.compile,
    r"(?:Bộ Chính trị|Ban Bí thư|(?:Thủ tướng )?Chính phủ|Quốc hội)"
    r"(?=[.;:)]|[ ](?:\(?khóa|về|đã|quy định|phê duyệt|ban hành|ngày|thì)[ ])",
)


def _one(source: Source, start: int, end: int) -> int | None:
    if central := _CENTRAL.match(source.folded, start, end):
        return central.end()
    if source.lower.startswith("liên ", start) and (joint := _joined(source, start, end)):
        return joint
    stop = _organ_at(source, start, end)
    if stop:
        act = _ACT_INSIDE.search(source.lower, start, min(end, stop + 6))
        if (
            act
            and act.start() < stop
            and not (act[1] in ("về", "thực hiện") and _WITH_FIELD.match(source.lower, start))
        ):
            return act.start()
        return _stretched(source, start, stop, end)
    short = _SHORT.match(source.lower, start, end)
    return short.end() if short and source.folded[start].isupper() else None


def _organ_at(source: Source, start: int, end: int) -> int:
    """Where the organ or office that begins at ``start`` ends; 0 for none."""
    for window in _WINDOWS:
        limit = min(end, start + window)
        tokens = tokens_of(source, start, limit)
        if not len(tokens) or tokens.starts[0] != start:
            return 0
        last = _organ_here(tokens, 0, len(tokens))
        if limit == end or last + _SPARE < len(tokens) or window == _WINDOWS[-1]:
            return tokens.ends[last - 1] if last else 0
    return 0


def _stretched(source: Source, start: int, stop: int, end: int) -> int:
    """The end of an organ with the unnamed place, or the rest of the province's name, that belongs to it."""
    if _ONE_SYLLABLE.search(source.lower, start, stop) and (
        rest := _SYLLABLE.match(source.folded, stop, end)
    ):
        return rest.end()
    if _LOCAL.search(source.lower, start, stop) and (unnamed := _UNNAMED.match(source.lower, stop, end)):
        return unnamed.end()
    return stop


class Subject(NamedTuple):
    """The issuer before a document, and the day on which it acts."""

    start: int
    end: int
    issued: str | None
    term: int | None = None


#: A session of an assembly: "kỳ họp thứ 9", "kỳ họp bất thường lần thứ năm".
SESSION = r"kỳ[ ]họp[ ](?:bất[ ]thường[ ])?(?:lần[ ])?(?:thứ[ ])?(?:\d{1,2}|[^\W\d_]{1,5}(?:[ ]mười[ ][^\W\d_]{1,4})?)"
_ADVERB = r"(?:(?:đã|vừa|sẽ|mới|cũng|đang|thì|tiếp[ ]tục|kịp[ ]thời|chính[ ]thức|còn|đồng[ ]thời|biểu[ ]quyết|nhất[ ]trí)[ ]){0,4}"


# The act of issuing that ends right before a document.
_ACT = when_used(
    re.compile,
    rf"""[ ]{_ADVERB}(?:
            (?:ký[ ](?:và[ ])?)?ban[ ]hành(?:[ ](?P<with>kèm[ ]theo|theo|tại))? | có | ký(?:[ ]tại[ ]chỗ|[ ]duyệt|[ ]thông[ ]qua)?
          | ra | gửi | phát[ ]hành | (?P<passed>thông[ ]qua)
          | (?:phê[ ]duyệt|thông[ ]qua|chấp[ ]thuận|quyết[ ]định|giao|công[ ]nhận|phê[ ]chuẩn|cho[ ]phép)(?:[ ][^\W\d_]+){{0,7}}[ ](?:tại|theo)
          | phê[ ]duyệt | (?P<at>tại)
        )(?:[ ](?:các|những|một[ ]số|dự[ ]thảo))?[ ]?\Z""",
    re.VERBOSE,
)
# What may stand between the subject and the act: " khóa XV", ", nhiệm kỳ 2021-2026", " tại kỳ họp thứ 9", " (bên A)".
_BETWEEN = when_used(
    re.compile,
    rf"(?:[ ]\(?khóa[ ](?P<term>[ivx]{{1,5}}|\d{{1,2}})\)?)?(?:,?[ ]nhiệm[ ]kỳ[ ]\d{{4}}[ ]?-[ ]?\d{{4}})?"
    rf"(?:,?[ ](?:tại[ ])?{SESSION},?(?=[ ]|\Z))?(?:[ ]\([^()]{{1,24}}\))?\Z",
)


# The last words of an act, by which most of what stands before documents is told to be no act.
_ENDS = frozenset(
    [
        "hành",
        "theo",
        "tại",
        "có",
        "ký",
        "chỗ",
        "duyệt",
        "qua",
        "ra",
        "gửi",
        "thuận",
        "định",
        "giao",
        "nhận",
        "chuẩn",
        "phép",
        "các",
        "những",
        "số",
        "thảo",
    ]
)


@cache
def _day_before() -> re.Pattern[str]:
    """The day of the act before its subject: "Ngày 30/12/2019, Chính phủ", "Sáng nay, Thủ tướng"."""
    return re.compile(
        r"(?:(?:(?:sáng|trưa|chiều|tối|đêm)[ ])?(?P<day>ngày[ ]\d[\d /.-]{0,10}\d|ngày[ ]\d{1,2}[ ]tháng[ ]\d{1,2}(?:[ ]năm[ ]\d{4})?|ngày[ ]\d{1,2}/\d{1,2})"
        r"|(?P<now>(?:sáng|trưa|chiều|tối|hôm)[ ]nay)(?:[ ]\([^()]{1,12}\))?|(?P<past>(?:(?:sáng|chiều|tối)[ ])?hôm[ ]qua))"
        rf"[ ]?,?[ ](?:tại[ ]{SESSION},?[ ])?(?:thay[ ]mặt[ ])?\Z"
    )


_BREAK = when_used(re.compile, r"[.;:!?…](?=\s)|[\n“”\"]")


def subject_before(
    source: Source, start: int, first: int, today: dt.date | None, type_: str = ""
) -> Subject | None:
    """The organ or office that issues the document at ``start``, not before ``first``.

    >>> source = Source("Ngày 30/12/2019, Chính phủ ban hành Nghị định")
    >>> subject_before(source, 36, 0, None)
    Subject(start=17, end=26, issued='2019-12-30', term=None)
    """
    lower, floor = source.lower, max(first, start - 90)
    words = lower[max(first, start - 10) : start].split()
    act = _ACT.search(lower, floor, start) if words and words[-1] in _ENDS else None
    if (
        act is None
        or (act["passed"] and type_ in ("Báo cáo", "Tờ trình"))
        or (act["at"] and type_ == "Thông báo")
    ):
        return None
    between = _BETWEEN.search(lower, floor, act.start())
    stop, term = (between.start(), between["term"]) if between else (act.start(), None)
    begin = max(first, stop - 170)
    breaks = [match.end() for match in _BREAK.finditer(lower, begin, stop)]
    begin = breaks[-1] if breaks else begin
    tokens = tokens_of(source, begin, stop)
    on_behalf = _behalf(tokens)
    limit = len(tokens)
    for index in range(on_behalf, limit):
        if not _may_begin(tokens, index):
            continue
        last = _organ_here(tokens, index, limit)
        if not last or not (on_behalf or _name_only(tokens, last, limit)):
            continue
        owned = index > 0 and tokens.low[index - 1] == "của"
        if owned != bool(act["at"]) and (act["at"] or act["with"]):
            return None
        end = issuer_at(source, tokens.starts[index], tokens.ends[last - 1]) or tokens.ends[last - 1]
        acted = _acted(source, begin, tokens.starts[index], today)
        return Subject(tokens.starts[index], end, acted, ordinal(term.upper()) if term else None)
    return None


def introduced_by(source: Source, end: int, start: int, type_: str) -> tuple[int, int] | None:
    """The issuer that a list of documents of one type, introduced right before ``end``, has in common.

    >>> source = Source("Bãi bỏ các quyết định của UBND tỉnh về giá, gồm:")
    >>> introduced_by(source, 45, 0, "Quyết định")
    (26, 35)
    """
    lower, word = source.lower, type_.lower()
    breaks = [match.end() for match in _BREAK.finditer(lower, start, end)]
    start = breaks[-1] if breaks else start
    at = max(lower.rfind(f"{word} của ", start, end), lower.rfind(f"{word} do ", start, end))
    if at >= 0:
        begin = lower.index(" ", at + len(word) + 1) + 1
        stop = issuer_at(source, begin, end)
        return (begin, stop) if stop else None
    at = lower.rfind(word, start, end)
    issued = _PLURAL.search(lower, max(start, at - 50), at) if at > 0 else None
    if issued is None:
        return None
    subject = subject_before(source, issued.end("act"), start, None, type_)
    return (subject.start, subject.end) if subject else None


_PLURAL = when_used(
    re.compile,
    r"(?P<act>[ ](?:ban hành|thông qua|ký|có|ra)[ ])(?:\d{1,3}|các|nhiều|một số|hai|ba)[ ](?:\w+[ ])?\Z",
)


def _behalf(tokens: Tokens) -> int:
    """The word after the last "thay mặt"; 0 where there is none."""
    for index in range(len(tokens) - 2, -1, -1):
        if tokens.low[index] == "thay" and tokens.low[index + 1] == "mặt":
            return index + 2
    return 0


# Organs that portals also write without capitals.
_SMALL = frozenset((first, "ủy") for first in ("tỉnh", "thành", "huyện", "quận", "thị", "đảng")) | {
    ("chính", "phủ"),
    ("quốc", "hội"),
}


def _may_begin(tokens: Tokens, index: int) -> bool:
    """Whether a name of an organ may begin here: a capital not inside a run of capitals."""
    if not tokens.words[index][0].isupper():
        return tuple(tokens.low[index : index + 2]) in _SMALL
    return not index or not tokens.words[index - 1][0].isupper() or tokens.words[index].isupper()


def _name_only(tokens: Tokens, start: int, limit: int) -> bool:
    """Whether nothing but a person's name stands between the organ and the act."""
    return limit - start <= 6 and all(word[0].isupper() for word in tokens.words[start:limit])


def _acted(source: Source, first: int, end: int, today: dt.date | None) -> str | None:
    """The day right before the subject."""
    match = _day_before().search(source.lower, max(first, end - 60), end)
    if match is None:
        return None
    if match["day"]:
        found = issued_at(source, match.start("day"), match.end("day"), today)
        return found[1] if found else None
    if today is None:
        return None
    return (today if match["now"] else today - dt.timedelta(days=1)).isoformat()


@cache
def _yearless() -> re.Pattern[str]:
    return re.compile(
        r"[ ]{0,3},?[ ]{0,3}\(?(?:ký[ ])?ngày[ ]{1,3}(\d{1,2})(?:[ ]?[/.-][ ]?|[ ]tháng[ ])(\d{1,2})(?![\d]|[/.-]\d)"
    )


def issued_at(source: Source, start: int, end: int, today: dt.date | None) -> tuple[int, str] | None:
    """The signing date that begins at ``start``; a day without its year is the last such day before ``today``.

    >>> issued_at(Source(" ngày 03/9, số"), 0, 14, dt.date(2024, 9, 10))
    (10, '2024-09-03')
    """
    found = day_at(source, start, end)
    if found:
        return found
    match = _yearless().match(source.lower, start, end)
    if match is None or today is None:
        return None
    for year in (today.year, today.year - 1):
        try:
            day = dt.date(year, int(match[2]), int(match[1]))
        except ValueError:
            return None
        if day <= today:
            return match.end(), day.isoformat()
    return None


_TO_DAY = 30  # from a document to the word "ngày" of its signing date, and the word


def day_end(source: Source, start: int, end: int) -> int:
    """Where the signing date that begins at ``start`` ends, with or without its year; else ``start``."""
    if "ngày" not in source.lower[start : start + _TO_DAY]:
        return start
    found = day_at(source, start, end)
    if found and "ngày" in source.lower[start : found[0]]:
        return found[0]
    match = _yearless().match(source.lower, start, end)
    return match.end() if match else start
