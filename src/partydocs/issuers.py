"""Who issued a document: the organ or office right after it ("của Bộ Chính trị"), or the subject that
issues it in the same sentence ("Ngày 30/12/2019, Chính phủ ban hành Nghị định số ...").
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import Final, NamedTuple

from partydocs import codes, meetings, periods, vocab
from partydocs.lexicon import CAPITAL, UPPER
from partydocs.models import Precision
from partydocs.numerals import WORD, ordinal
from partydocs.offices import read_office
from partydocs.organs import organ_end
from partydocs.patterns import regex_compile, trie, when_used
from partydocs.periods import Period
from partydocs.signing import AT_HOUR, MADE, day_at
from partydocs.source import Source
from partydocs.tokens import Tokens, tokens_of, word_set
from partydocs.vocab import one_of

__all__ = [
    "ASSEMBLY",
    "SESSION",
    "before_act",
    "day_end",
    "introduced_by",
    "issued_at",
    "issuer_at",
    "principal_at",
    "subject_before",
    "told_day",
]

# How far, in characters, an issuer is read: most end within the first, with words to spare for what the grammar of
# organs looks ahead.
_NEAR, _FAR = 72, 200
_SPARE: Final = 8
# So many characters before a document hold the clause of the one who issues it, and so many the last word.
_CLAUSE_BEFORE, _LAST_WORD = 170, 10
_ACT_ON_SEVERAL: Final = 80  # so many hold an act upon several documents, up to the type word


# Organs that other grammars do not take for names by themselves.
_BARE: Final = when_used(re.compile, lambda: one_of("issuers", "bare"))
# Several issuers of one document: "Bộ Chính trị, Ban Bí thư".
_JOINT: Final = when_used(re.compile, r"(?:, và | và | với |, | - )(?=[^\W\d_])")


def _words(section: str) -> frozenset[str]:
    """The words of a section of ``vocab/issuers.toml``."""
    return word_set("issuers", section)


def _organ_here(tokens: Tokens, index: int) -> int:
    """Where the organ or office that begins at a word ends; 0 for none."""
    end = organ_end(tokens, index, len(tokens))
    office = read_office(tokens, index, len(tokens))
    return max(end, office.end) if office and not office.is_rank else end


def issuer_at(source: Source, start: int, end: int, *, several: bool = False) -> int | None:
    """Where the issuer that begins at ``start`` ends; with ``several`` also a list of issuers.

    >>> source = Source("Bộ Chính trị, Ban Bí thư về")
    >>> source.folded[: issuer_at(source, 0, len(source))]
    'Bộ Chính trị, Ban Bí thư'
    """
    stop = _one(source, start, end)
    pair = several or source.lower.startswith(_pair(), start)
    return _past_joint(source, stop, end, several=several) if pair and stop is not None else stop


def _pair() -> tuple[str, ...]:
    """What the names of the Party's central organs begin with, of which two or three issue a document together."""
    return vocab.framed("issuers", "central_organs", before="", after="")


def _past_joint(source: Source, stop: int, end: int, *, several: bool) -> int:
    """Past those that issue it together with the issuer that ends at ``stop``."""
    while link := _JOINT.match(source.lower, stop, end):
        if not several and not source.lower.startswith(_pair(), link.end()):
            break
        following = _one(source, link.end(), end)
        if following is None or (not several and _goes_on(source, following, end)):
            break
        stop = following
    return stop


@cache
def _act_inside() -> re.Pattern[str]:
    """A word of the sentence that the grammar of organs may take for a field of work: "Sở Y tế hướng dẫn"."""
    advised = rf"tham[ ]mưu(?=[ ](?:(?:cho|giúp)[ ]|{one_of('offices', 'parents')}|quận|thủ[ ]tướng))"
    return re.compile(rf"[ ](?P<act>{one_of('issuers', 'never_fields')}|{advised}|số(?=[ ]?:?[ ]?\d))")


@cache
def _general() -> re.Pattern[str]:
    """An organ without a field of work in its name: "UBND", "Ban Tuyên giáo Tỉnh ủy", "Phó Chủ tịch HĐND", "Chính phủ"."""
    speaker = rf"(?:(?:phó[ ])?(?:chủ[ ]tịch|bí[ ]thư)|{one_of('issuers', 'organ_parts')})[ ]"
    organs = one_of("issuers", "party_committees", "peoples_organs")
    return re.compile(
        rf"(?:{speaker})?(?:{organs}|đảng[ ]ủy[ ](?:xã|phường)|chính[ ]phủ|quốc[ ]hội|(?<=[ ])trung[ ]ương)(?![^\W_])"
    )


# What is a field of work elsewhere, but an act after such an organ: "UBND tỉnh tổ chức".
_WORK: Final = when_used(re.compile, lambda: rf"[ ]{one_of('issuers', 'general_acts')}")
# What leaves an organ unnamed: "UBND | một tỉnh miền Trung".
_UNNAMED: Final = when_used(
    re.compile,
    lambda: (
        rf"[ ](?:một|nhiều|một[ ]số)[ ]{one_of('syntax', 'levels')}(?:[ ](?:miền|phía|vùng)[ ][^\W\d_]+)?(?![^\W_])"
    ),
)
_PEOPLES: Final = when_used(re.compile, lambda: rf"{one_of('issuers', 'peoples_organs')}\Z")
# Whose field may follow with "về" or "thực hiện", once: "Ban Chỉ đạo quốc gia về chuyển đổi số".
_WITH_FIELD: Final = when_used(
    re.compile,
    r"(?:(?:phó )?(?:trưởng|chủ nhiệm) )?(?:ủy ban|(?:ban chỉ đạo|tổ công tác)(?: [^\W\d_]+){0,3})",
)


# A verb after an organ: "Sở Y tế | đã ban hành".
_CLAUSE: Final = when_used(
    re.compile,
    lambda: (
        rf"[ ](?:{one_of('issuers', 'issuing', 'approving', 'telling')}|(?:đã|sẽ|đang|vừa|họp|tổ[ ]chức|cho)(?![^\W_]))"
    ),
)


def _goes_on(source: Source, at: int, end: int) -> bool:
    """Whether a verb follows, so that the organ before it begins a clause."""
    return bool(_CLAUSE.match(source.lower, at, end))


# The central organs that are cited most, and whose names go on with no field or place before these. Three issuers
# of five; the others take twenty times as long.
_CENTRAL: Final = when_used(
    regex_compile,
    r"(?:Bộ Chính trị|Ban Bí thư|(?:Thủ tướng )?Chính phủ|Quốc hội)(?![\w'-]|[ ](?:\p{Lu}|nước|lâm thời|-))",
)


@cache
def _council() -> re.Pattern[str]:
    """A council set up for one task: "Hội đồng thi tuyển viên chức", "Hội đồng xét duyệt quyết toán"."""
    ends = one_of("issuers", "goes_on")
    return re.compile(
        rf"hội[ ]đồng[ ]{one_of('issuers', 'council_tasks')}(?:,?[ ](?!{ends})\w+){{0,11}}(?=[ ]{ends}|[;.\n)]|\Z)"
    )


# A word that begins like the name of an organ: "Hội" in "Hội nghị".
_EVENT: Final = when_used(re.compile, lambda: one_of("issuers", "meetings"))
# Those who act together with an organ: "Ban Chỉ đạo quốc gia về phòng, chống thiên tai|, các |tỉnh".
_OTHERS: Final = when_used(re.compile, lambda: rf",[ ]{one_of('syntax', 'all_of')}[ ]")


def _one(source: Source, start: int, end: int) -> int | None:
    """Where the one issuer that begins at ``start`` ends, before a verb that could be its field of work."""
    if central := _CENTRAL.match(source.folded, start, end):
        return central.end()
    stop = _organ_at(source, start, end)
    if stop:
        if (event := _EVENT.match(source.lower, start, end)) and event.end() > stop:
            return None
        if field := _council().match(source.lower, start, end):
            return max(stop, field.end())
        several = _OTHERS.search(source.lower, start, stop)
        stop = several.start() if several else stop
        if _general().match(source.lower, start, stop) and (work := _WORK.search(source.folded, start, stop)):
            stop = end = work.start()
        for act in _act_inside().finditer(source.lower, start, min(end, stop + 6)):
            if act.start() < stop and not (
                act["act"] in _words("before_fields")
                and _WITH_FIELD.fullmatch(source.lower, start, act.start())
            ):
                return act.start()
        unnamed = _PEOPLES.search(source.lower, start, stop) and _UNNAMED.match(source.lower, stop, end)
        return (
            unnamed.end() if unnamed else _with_parent(source, start, _placed(source, start, stop, end), end)
        )
    short = _BARE.match(source.lower, start, end)
    return short.end() if short and source.folded[start].isupper() else None


@cache
def _body() -> re.Pattern[str]:
    """A local organ that no person stands after: "Ban Thường vụ Huyện ủy", "UBND xã"."""
    part, party, peoples = (
        one_of("issuers", section) for section in ("organ_parts", "party_committees", "peoples_organs")
    )
    levels = one_of("syntax", "levels")
    return re.compile(rf"(?:{part}[ ])?(?:{party}|(?:{peoples}|đảng[ ]ủy|đảng[ ]bộ)[ ]{levels})\Z")


_UNKNOWN_PLACE: Final = when_used(regex_compile, r"(?:[ ]\p{Lu}\p{Ll}+){2,3}(?![\w'-]|[ ]-|[ ]\p{Lu})")


def _placed(source: Source, start: int, stop: int, end: int) -> int:
    """The end of a local organ with its place, where no gazetteer has that: "Huyện ủy Mường Hoa"."""
    if not _body().match(source.lower[start:stop]):
        return stop
    place = _UNKNOWN_PLACE.match(source.folded, stop, end)
    return place.end() if place else stop


# A unit, and the body that it belongs to: "Cục Quản lý Dược (Bộ Y tế)", "Chi cục Thú y - Sở Nông nghiệp".
_UNIT: Final = when_used(re.compile, lambda: rf"{one_of('issuers', 'units')}[ ]")
_PARENT: Final = when_used(
    re.compile, lambda: rf"(?P<mark>,[ ]|[ ]-[ ]|[ ]\()(?={one_of('issuers', 'unit_parents')})"
)


def _with_parent(source: Source, start: int, stop: int, end: int) -> int:
    """The end of a unit with the body that it belongs to; a verb after a comma and that body makes it a clause."""
    link = _UNIT.match(source.lower, start) and _PARENT.match(source.lower, stop, end)
    last = _organ_at(source, link.end(), end) if link else 0
    if not link or not last or (link["mark"] == ", " and _goes_on(source, last, end)):
        return stop
    shut = link["mark"] == " ("
    return stop if shut and not source.folded.startswith(")", last) else last + shut


def _organ_at(source: Source, start: int, end: int, window: int = _NEAR) -> int:
    """Where the organ or office that begins at ``start`` ends; 0 for none."""
    tokens = tokens_of(source, start, min(end, start + window))
    if tokens.starts[:1] != [start]:
        return 0
    last = _organ_here(tokens, 0)
    if window < _FAR and last + _SPARE >= len(tokens):
        return _organ_at(source, start, end, _FAR)
    return tokens.ends[last - 1] if last else 0


class Subject(NamedTuple):
    """The issuer before a document, and the day on which it acts."""

    start: int
    end: int
    issued: str | None
    term: int | None = None


#: A session of an assembly: "kỳ họp thứ 9", "kỳ họp bất thường lần thứ năm".
SESSION: Final = r"kỳ[ ]họp[ ](?:bất[ ]thường[ ])?(?:lần[ ])?(?:thứ[ ])?(?:\d{1,2}|[^\W\d_]{1,5}(?:[ ]mười[ ][^\W\d_]{1,4})?)"
#: Which assembly, in which session: " khóa XV", " nhiệm kỳ 2021-2026, tại kỳ họp thứ 9".
ASSEMBLY: Final = (
    r"(?:[ ]\(?khóa[ ](?P<term>[ivx]{1,5}|\d{1,2})\)?)?(?:,?[ ]nhiệm[ ]kỳ[ ]\d{4}[ ]?-[ ]?\d{4})?"
    rf"(?:,?[ ](?:tại[ ])?{SESSION},?(?=[ ]|\Z))?"
)
_FIGURES: Final = r"\d{1,2}[ ]?[/.-][ ]?\d{1,2}(?:[ ]?[/.-][ ]?\d{4})?"


def before_act() -> str:
    """A pattern for what may stand before an act of issuing: "đã ", "thảo luận và ", "biểu quyết "."""
    adverb, prepares = one_of("issuers", "adverbs"), one_of("issuers", "preparing")
    return rf"(?:(?:{adverb}|{prepares}(?:,|[ ]và)|cho[ ]biết,?)[ ]){{0,4}}"


@cache
def _act() -> re.Pattern[str]:
    """The act of issuing that ends right before a document.

    " đã ban hành ", " phê duyệt dự án tại ", " quy định mức thu tại ", " kỷ luật ông A bằng ", " trả lời cử tri bằng ",
    " trình HĐND tỉnh ", " chuẩn y ông A theo ".
    """
    approves, rules, decides, tells, voices = (
        one_of("issuers", section) for section in ("approving", "ruling", "deciding", "telling", "voicing")
    )
    few, more = r"(?:[ ][^\s.,;:()]+){0,7}", r"(?:[ ][^\s.;:()]+)"
    return re.compile(
        rf"""[ ]{before_act()}(?:
            (?P<passed>thông[ ]qua)
          | {one_of("issuers", "issuing")}(?:(?<=hành)[ ](?P<with>(?P<enclosed>kèm[ ]theo)|theo|tại))?
          | {voices}{few}[ ]tại
          | (?P<ruled>{approves}){few}[ ](?:tại|theo)
          | phê[ ]duyệt{more}{{8,24}}[ ]tại
          | chuyển{few}[ ](?:tại|theo|qua)
          | {rules}(?![ ]của[ ]){few}[ ]tại
          | {decides}{more}{{0,7}}[ ](?:tại|bằng)
          | (?P<at>tại)
          | (?P<own>công[ ]bố | {tells}(?![ ]của[ ]){few}[ ](?:bằng|tại) | {decides}{more}{{1,24}}[ ]theo
              | (?:gửi|trình)(?:[ ](?:tới|đến|lên))?(?:[ ](?!{one_of("issuers", "issuing")})[^\W\d_]+){{1,7}})
        )(?:[ ](?:các|những|một[ ]số|dự[ ]thảo))?[ ]?\Z""",
        re.VERBOSE,
    )


@cache
def _act_ends() -> frozenset[str]:
    """The last words of acts, by which most of what stands before documents is told to be no act."""
    issuing = (word.split()[-1] for word in vocab.entries("issuers", "issuing"))
    return _words("act_lasts").union(issuing)


def _this() -> str:
    """A pattern for a day counted from today, with its figures perhaps: "sáng nay", "hôm qua (5/3)", "chiều qua, 5/3"."""
    part = one_of("dates", "dayparts")
    return rf"(?:(?:{part}[ ])?hôm|{part})[ ](?P<ago>nay|(?P<last>qua))(?![^\W_])(?:[ ]\([^()]{{1,12}}\)|,?[ ]{_FIGURES})?"


@cache
def _between() -> re.Pattern[str]:
    """What may stand between the subject and the act: " khóa XV, tại kỳ họp thứ 9", " (bên A)", ", mới đây", " ngày 5/3"."""
    part = one_of("dates", "dayparts")
    holder = r"(?:,|[ ]-)[ ](?:ông|bà|đồng[ ]chí)[ ][^-,.;:\n]{3,30}(?:,|[ ]-)"
    lately = rf",?[ ](?:{one_of('issuers', 'lately')}|{_this()})"
    day = rf",?[ ](?:{part}[ ])?(?:(?:ngày|hôm)[ ])?(?P<then>{_FIGURES})"
    return re.compile(
        rf"(?=[ ,]|\Z)(?:{holder})?{ASSEMBLY}(?:[ ](?:này|đó)(?=[ ]|\Z))?(?:[ ]\([^()]{{1,24}}\))?(?:{lately})?(?:{day})?(?:,|[ ]-)?\Z"
    )


def _on_behalf() -> str:
    """A pattern for what stands before the one for whom another signs: "thay mặt ", "thừa ủy quyền của "."""
    return rf"(?<!\w){one_of('issuers', 'on_behalf')}(?:[ ]của)?[ ]"


# "thay mặt |Tỉnh ủy", "thừa ủy quyền của |Thủ tướng, Phó Thủ tướng ký".
_BEHALF: Final = when_used(re.compile, _on_behalf)


# "do |ông Lê Văn An, Trưởng Ban Tổ chức, thay mặt |Tỉnh ủy".
_PRINCIPAL: Final = when_used(re.compile, lambda: rf"[^.;:()\n\d“”\"]{{0,90}}?{_on_behalf()}")


def principal_at(lower: str, start: int, end: int) -> int:
    """Where the one begins for whom those act who are named at ``start``; ``start`` where they act for themselves.

    >>> principal_at("thủ tướng thay mặt chính phủ ký", 0, 31)
    19
    """
    match = _PRINCIPAL.match(lower, start, end)
    return match.end() if match else start


@cache
def _day_before() -> re.Pattern[str]:
    """The day of the act before its subject: "Ngày 30/12/2019, ", "Chiều 26/6, tại kỳ họp thứ 9, ", "Mới đây (ngày 5/3), ".

    Also "Ngày 5/3, thừa lệnh Chủ tịch UBND tỉnh, ", "Ngày 5/3, trên cơ sở đề nghị của Bộ Nội vụ, ".
    """
    part = one_of("dates", "dayparts")
    figures = r"\d(?:[\d /.-]{0,10}\d|\d?[ ]tháng[ ]\d{1,2}(?:[ ]năm[ ]\d{4})?)"
    day = rf"(?:(?:{part}|hôm)[ ](?=ngày|\d)|(?=ngày))(?P<day>(?:ngày[ ])?{figures})(?:[ ]vừa[ ](?:qua|rồi))?"
    session = rf"tại[ ](?:{SESSION},?|[^,.;:\n\d]{{2,30}},)[ ]"
    holder = r"(?:ông|bà|đồng[ ]chí|đ/c)[ ][^,.;:\n\d]{3,30}?(?:,|[ ]-)[ ]"
    order = rf"{one_of('issuers', 'day_leads', 'on_behalf')}[ ][^,.;:\n\d]{{3,70}},[ ]"
    leads = rf"(?:{session})?(?:{order}){{0,2}}(?:{_on_behalf()})?(?:{holder})?"
    return re.compile(rf"(?<!\w)(?:{day}\)?|{_this()})[ ]?,?[ ]{leads}\Z")


_BREAK: Final = when_used(re.compile, r"(?:(?<!\s\w)\.|[;:!?…])(?=\s)|[\n“”\"]")  # not after "Nguyễn Văn Đ."


def subject_before(
    source: Source,
    start: int,
    first: int,
    today: dt.date | None,
    type_: str = "",
    code: str = "",
    *,
    several: bool = False,
) -> Subject | None:
    """The organ or office that issues the document of that type and code at ``start``, not before ``first``.

    With ``several`` also the organs that issue it together.

    >>> source = Source("Ngày 30/12/2019, Chính phủ ban hành Nghị định")
    >>> subject_before(source, 36, 0, None)
    Subject(start=17, end=26, issued='2019-12-30', term=None)
    """
    lower, floor = source.lower, max(first, start - _CLAUSE_BEFORE)
    act = _act_before(lower, start, first, type_)
    if act is None:
        return None
    between = _between().search(lower, floor, act.start())
    stop, term = (between.start(), between["term"]) if between else (act.start(), None)
    begin = _sentence(lower, max(first, stop - _CLAUSE_BEFORE), stop)
    behalf = max((match.end() for match in _BEHALF.finditer(lower, begin, stop)), default=-1)
    tokens = tokens_of(source, max(begin, behalf), stop)
    for index in range(len(tokens)):
        if not _may_begin(tokens, index):
            continue
        last = _organ_here(tokens, index)
        before = tokens.low[index - 1] if index else ""
        if not last or before in _words("given_offices"):  # "do ông A làm chủ tịch"
            continue
        at, end = tokens.place(index, last)
        if meetings.plenums_at(source.folded, at, stop):
            return None  # "Hội nghị Trung ương 11 ban hành": a plenum
        parent = _with_parent(source, at, end, act.start())
        joint = (issuer_at(source, at, stop, several=True) if several else None) or end
        apart = joint < stop and (parent == end or parent < stop) and behalf < 0
        if apart and not (
            _name_only(tokens, last)
            or _did(source, max(end, parent), stop)
            or _holds_both(tokens, index, last, code)
        ):
            continue
        # "thông qua", "vừa công bố", "trả lời cử tri bằng": an organ, not who may read it out.
        if (act["own"] or act["passed"]) and last > organ_end(tokens, index, len(tokens)):
            return None
        if act["own"] and (behalf >= 0 or not _signs_with(source, at, end, code)):
            return None  # who makes known what another issued
        if _is_acted_upon(act, before, type_):
            return None
        whole = issuer_at(source, at, stop)
        if whole is None or whole < end:
            continue  # "Sở Nội vụ tham mưu UBND tỉnh ban hành"
        end = max(end, min(whole, stop), parent, joint)
        acted = _acted(source, begin, at, today)
        if between:
            acted = acted or _told(source, between, "then", today)
        return Subject(at, _placed(source, at, end, stop), acted, ordinal(term.upper()) if term else None)
    issues = not any(act.groupdict().values())
    level = _level().search(lower[begin:stop]) if issues else None
    if level is None:
        return None
    at, end = begin + level.start("level"), begin + level.end("level")
    return Subject(at, end, _acted(source, begin, at, today))


def _signs_with(source: Source, start: int, end: int, code: str) -> bool:
    """Whether a code is that of an organ, or one of the central organs of the Party, which share theirs."""
    if codes.organ_of(code) == ["TW"]:
        return source.lower.startswith(_pair(), start)
    return codes.belongs_to(code, source.folded[start:end])


def _act_before(lower: str, start: int, first: int, type_: str) -> re.Match[str] | None:
    """The act by which a document of that type at ``start`` may be issued, right before it."""
    words = lower[max(first, start - _LAST_WORD) : start].split()
    if not words or words[-1] not in _act_ends():
        return None
    act = _act().search(lower, max(first, start - _CLAUSE_BEFORE), start)
    if act is None or (act["at"] and type_ == "Thông báo"):
        return None
    submitted = type_ in vocab.with_trait("submitted")
    return None if submitted and (act["passed"] or act["ruled"]) else act


def _is_acted_upon(act: re.Match[str], before: str, type_: str) -> bool:
    """Whether the organ after the word ``before`` does not issue the document, but acts as the document says."""
    owned = before in _words("of")
    if (act["at"] and not owned) or (act["with"] and owned):
        return True
    if act["enclosed"] and before not in ("", ",") and before not in _words("by"):
        return True  # "Quy chế tổ chức và hoạt động Đoàn kiểm toán ban hành kèm theo"
    if act["with"] or act[0].split()[-1] not in _words("according"):
        return False
    if act["own"] and type_ != "Quyết định":
        return True  # "kỷ luật ông A theo Quy định 69"
    # "không được Phòng GD-ĐT phê duyệt theo Thông tư"
    return before in _words("passive") or type_ in vocab.with_trait("rule")


@cache
def _level() -> re.Pattern[str]:
    """A level that stands for its organs at the beginning of a clause: "ông An cho biết | tỉnh | đã có"."""
    leads = rf"(?:\A|[,;:]|(?<![^\W_]){one_of('documents', 'subject_leads')})"
    return re.compile(rf"{leads}[ ]?(?P<level>{one_of('syntax', 'levels')})(?:[ ](?:này|ta))?\Z")


def _sentence(lower: str, start: int, end: int) -> int:
    """Where the last sentence from ``start`` to ``end`` begins."""
    return max((match.end() for match in _BREAK.finditer(lower, start, end)), default=start)


def introduced_by(source: Source, end: int, start: int, type_: str) -> tuple[int, int] | None:
    """The issuer that a list of documents of one type, introduced right before ``end``, has in common.

    >>> source = Source("Bãi bỏ các quyết định của UBND tỉnh về giá, gồm:")
    >>> introduced_by(source, 45, 0, "Quyết định")
    (26, 35)
    """
    lower, word = source.lower, type_.lower()
    start = _sentence(lower, start, end)
    at = lower.rfind(word, start, end)
    if at >= 0 and (named := _OF.match(lower, at + len(word), end)):
        begin = named.end()
        stop = issuer_at(source, begin, end)
        return (begin, stop) if stop and lower[begin:stop] not in _words("vague_issuers") else None
    kinds = (word, *map(str.lower, vocab.with_trait("any")))
    at = max([lower.rfind(kind, start, end) for kind in kinds])
    issued = _acts_on_several().search(lower, max(start, at - _ACT_ON_SEVERAL), max(start, at))
    if issued is None:
        return None
    subject = subject_before(source, issued.end("act"), start, None, type_)
    return (subject.start, subject.end) if subject else None


# What leads from documents to their issuer: "nghị quyết | của | Bộ Chính trị", "nghị quyết | mới của | Bộ Chính trị".
_OF: Final = when_used(
    re.compile, lambda: rf"(?:[ ]{one_of('issuers', 'said_of_documents')})?[ ](?:của|do)[ ]"
)


@cache
def _acts_on_several() -> re.Pattern[str]:
    """An act upon several documents: " ban hành các ", " có hai ", " ra 5 ", " thông qua 6 luật, 12 "."""
    number = rf"(?:\d{{1,3}}|các|nhiều|một[ ]số|{WORD})"
    others = rf"(?:{number}[ ][^\W\d_]+(?:[ ][^\W\d_]+){{0,2}}(?:,|,?[ ]và)[ ]){{0,3}}"
    return re.compile(rf"(?P<act>[ ]{one_of('issuers', 'issuing')}[ ]){others}{number}[ ](?:\w+[ ])?\Z")


def _may_begin(tokens: Tokens, index: int) -> bool:
    """Whether a name of an organ may begin here: a capital not inside a run of capitals."""
    low, bits = tokens.low, tokens.bits
    if not bits[index] & CAPITAL:
        capital = index + 1 < len(low) and bits[index + 1] & CAPITAL  # "sở Y tế"
        small = " ".join(low[index : index + 2]) in vocab.words("issuers", "small_issuers")
        inside = index > 0 and bits[index - 1] & CAPITAL  # "Thường | vụ Tỉnh ủy"
        return small or bool(capital and not inside and low[index] in vocab.words("organs", "heads"))
    if index == 0 or not bits[index - 1] & CAPITAL or bits[index] & UPPER:
        return True
    # "Khi Bộ Chính trị có": a capital from the beginning of the sentence.
    return index == 1 and low[0] in vocab.words("issuers", "sentence_openers")


# What the organ did before it issued: " Lê Văn An | đã chủ trì cuộc họp và" before " ký".
_DID: Final = when_used(
    regex_compile,
    r"(?:(?:[ ]\p{Lu}\p{Ll}*+){2,5}+)?[ ](?:cũng[ ])?(?:đã|vừa)[ ](?!được[ ])[^.,;:()\n]{3,90}[ ]và\Z",
)


def _did(source: Source, start: int, end: int) -> bool:
    """Whether the clause of the organ that ends at ``start`` goes on with a second verb at ``end``."""
    return _DID.match(source.folded, start, end) is not None


def _name_only(tokens: Tokens, start: int) -> bool:
    """Whether nothing but a person's name stands between the organ and the act, perhaps after a dash and a rank."""
    if start + 2 < len(tokens) and tokens.low[start] == "-":
        start += 1
        rank = read_office(tokens, start, len(tokens))
        start = rank.end if rank and rank.is_rank else start
    name = range(start, len(tokens))
    return len(name) <= 6 and all(tokens.bits[at] & CAPITAL or tokens.low[at] == "." for at in name)


def _holds_both(tokens: Tokens, start: int, end: int, code: str) -> bool:
    """Whether the code is that of the first of two offices: "Phó Thủ tướng Lê An, Trưởng Ban Chỉ đạo, | ký"."""
    low, bits = tokens.low, tokens.bits
    comma = low.index(",", end) if "," in low[end + 2 : end + 6] else end
    if comma == end or not all(bits[at] & CAPITAL for at in range(end, comma)):
        return False
    second = read_office(tokens, comma + 1, len(low))
    if second is None or second.end < len(low):
        return False
    offices = (tokens.words[start:end], tokens.words[comma + 1 :])
    return [codes.belongs_to(code, " ".join(office)) for office in offices] == [True, False]


def _acted(source: Source, first: int, end: int, today: dt.date | None) -> str | None:
    """The day right before the subject."""
    match = _day_before().search(source.lower, max(first, end - _DAY_BEFORE), end)
    if match is None or _OTHER_DAY.search(source.lower, first, match.start()):
        return None
    if _SIGNED_THEN.search(source.folded, max(0, match.start() - _NUMBER), match.start()):
        return None
    return _told(source, match, "day", today)


def _told(source: Source, match: re.Match[str], figures: str, today: dt.date | None) -> str | None:
    """The day of a match, whose group "ago" or that of figures says it."""
    if match[figures]:
        return _in_figures(source, *match.span(figures), today)
    if today is None or not match["ago"]:
        return None
    return (today - dt.timedelta(days=match["last"] is not None)).isoformat()


def _in_figures(source: Source, start: int, end: int, today: dt.date | None) -> str | None:
    """The day "ngày 5/3/2018", "5/3"."""
    found, figures = issued_at(source, start, end, today), _DAY_AND_MONTH.fullmatch(source.lower, start, end)
    return found[1] if found else _last_day(figures, today) if figures else None


# What makes a day that of something else: "sau hội nghị lần thứ nhất ngày 4/12, ".
_OTHER_DAY: Final = when_used(
    re.compile,
    lambda: rf"(?<!\w){one_of('issuers', 'before_other_days')}[ ](?!đó[ ,])[^,.;:\n]{{4,120}}\Z",
)

# "và Kết luận số 06-KL/TW ngày 10/6/2021, Thủ tướng": the day on which that was signed.
_SIGNED_THEN: Final = when_used(
    re.compile, r"(?:[-/][A-ZĐ][\w/.&-]{0,24}(?<!\.)|[Kk]hóa [IVX]{1,5})\)?(?: của [^,.;:\d]{3,30}?)? ?\(?\Z"
)
_DAY_AND_MONTH: Final = when_used(re.compile, r"(\d{1,2})[ ]?[/.-][ ]?(\d{1,2})")
_NUMBER: Final = 60  # characters in which a number and its issuer stand
_DAY_BEFORE: Final = 110  # characters before a subject that hold the day on which it acts


@cache
def _yearless() -> re.Pattern[str]:
    """A signing date without its year: " ngày 03/9", ", ký ngày 3 tháng 9"."""
    return re.compile(
        rf"[ ]?,?[ ]?\(?{MADE}?{AT_HOUR}?ngày[ ](\d{{1,2}})(?:[ ]?[/.-][ ]?|[ ]tháng[ ])(\d{{1,2}})(?!\d|[/.-]\d|[ ]?-[ ]?\d)"
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
    day = _last_day(match, today) if match else None
    return (match.end(), day) if match and day else None


@cache
def _told_day() -> re.Pattern[str]:
    """A day as stories tell it: " hôm 24.11", " chiều 5/3/2018", " sáng nay", " chiều qua (5/3)"."""
    then = rf"(?:hôm|{one_of('dates', 'dayparts')})(?:[ ]ngày)?[ ](?P<then>{_FIGURES})(?![\d/.-]*\d)"
    return re.compile(rf",?[ ](?:vào[ ])?(?:{_this()}|{then})")


def told_day(source: Source, start: int, end: int, today: dt.date | None) -> tuple[int, str] | None:
    """The day that begins at ``start``, as stories tell it.

    >>> told_day(Source("thông qua hôm 24.11"), 9, 19, dt.date(2017, 11, 30))
    (19, '2017-11-24')
    """
    match = _told_day().match(source.lower, start, end)
    day = _told(source, match, "then", today) if match else None
    return (match.end(), day) if match and day else None


def _last_day(match: re.Match[str], today: dt.date | None) -> str | None:
    """The last day not after ``today`` with the matched day and month."""
    if today is None:
        return None
    for year in range(today.year, today.year - 9, -1):  # eight years lie between two leap days at most
        signed = Period(Precision.DAY, year, int(match[2]), int(match[1]))
        if periods.exists(signed) and (day := periods.edtf(signed)) <= today.isoformat():
            return day
    return None


# "ngày5/3" too.
_DAY_WORD: Final = when_used(re.compile, lambda: trie(vocab.entries("issuers", "day_words")))


def day_end(source: Source, start: int, end: int) -> int:
    """Where the signing date that begins at ``start`` ends, with or without its year; else ``start``."""
    found = day_at(source, start, end)
    if found and _DAY_WORD.search(source.lower, start, found[0]):
        return found[0]
    match = _yearless().match(source.lower, start, end)
    return match.end() if match else start
