"""Who issued a document: the organ or office right after it ("của Bộ Chính trị"), or the subject that
issues it in the same sentence ("Ngày 30/12/2019, Chính phủ ban hành Nghị định số ...").
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import NamedTuple

from partydocs.dates import day_at
from partydocs.offices import read_office
from partydocs.organs import organ_end
from partydocs.source import Source
from partydocs.tokens import Tokens, tokens_of

__all__ = ["Subject", "issued_at", "issuer_at", "subject_before"]

_WINDOW = 200

# Organs that other grammars do not take for names by themselves.
_SHORT = re.compile(r"(?:trung ương(?: đảng)?|thủ tướng|quốc hội|chính phủ|đảng|tp\.?[ ]?hcm|liên bộ|liên ngành)(?![^\W_])")
_JOINT = re.compile(r"(?:, và | và |, | - )(?=[^\W\d_])")


def _organ_here(tokens: Tokens, index: int, limit: int) -> int:
    """Where the organ or office that begins at a word ends; 0 for none."""
    office = read_office(tokens, index, limit)
    ends = max(organ_end(tokens, index, limit), office.end if office and not office.is_rank else 0)
    return ends


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
        if not several and not source.lower.startswith(("ban bí thư", "bộ chính trị", "ban chấp hành"), link.end()):
            break
        following = _one(source, link.end(), end)
        if following is None or (not several and _goes_on(source, following, end)):
            break
        stop = following
    return stop


_ABOUT = re.compile(r" về ")
_WITH_FIELD = re.compile(r"(?:ủy ban|ban chỉ đạo|tổ công tác|hội đồng|trưởng ban|chủ nhiệm|chủ tịch)(?![^\W_])")
_CLAUSE = re.compile(r" (?:đã|sẽ|đang|vừa|yêu cầu|đề nghị|quyết định|ban hành|họp|cho|có|tổ chức)(?![^\W_])")


def _goes_on(source: Source, at: int, end: int) -> bool:
    """Whether a verb follows, so that the organ before it begins a clause."""
    return bool(_CLAUSE.match(source.lower, at, end))


def _one(source: Source, start: int, end: int) -> int | None:
    tokens = tokens_of(source, start, min(end, start + _WINDOW))
    if not len(tokens) or tokens.starts[0] != start:
        return None
    last = _organ_here(tokens, 0, len(tokens))
    if last:
        about = _ABOUT.search(source.lower, start, tokens.ends[last - 1])
        return about.start() if about and not _WITH_FIELD.match(source.lower, start) else tokens.ends[last - 1]
    short = _SHORT.match(source.lower, start, end)
    return short.end() if short and source.folded[start].isupper() else None


class Subject(NamedTuple):
    """The issuer before a document, and the day on which it acts."""

    start: int
    end: int
    issued: str | None


_ADVERB = r"(?:(?:đã|vừa|sẽ|mới|cũng|đang|tiếp[ ]tục|kịp[ ]thời|chính[ ]thức|cũng[ ]đã|còn|đồng[ ]thời|tham[ ]mưu)[ ]){0,3}"


@cache
def _act() -> re.Pattern[str]:
    """The act of issuing that ends right before a document."""
    return re.compile(
        rf"""[ ]{_ADVERB}(?:
            (?:ký[ ](?:và[ ])?)?ban[ ]hành(?:[ ](?:kèm[ ]theo|theo|tại))? | có | ký(?:[ ]tại[ ]chỗ|[ ]duyệt)? | ra | gửi | phát[ ]hành
          | (?:phê[ ]duyệt|thông[ ]qua|chấp[ ]thuận|giao|công[ ]nhận|phê[ ]chuẩn)[ ](?:tại|theo)
          | phê[ ]duyệt | thông[ ]qua | tại
        )(?:[ ](?:các|những|một[ ]số|dự[ ]thảo))?[ ]?\Z""",
        re.VERBOSE,
    )


@cache
def _day_before() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:(?:sáng|trưa|chiều|tối|đêm)[ ])?(?P<day>ngày[ ]\d[\d /.-]{0,10}\d(?:[ ]tháng[ ]\d{1,2})?(?:[ ]năm[ ]\d{4})?|ngày[ ]\d{1,2}[ ]tháng[ ]\d{1,2}(?:[ ]năm[ ]\d{4})?)"
        r"|(?P<now>(?:sáng|trưa|chiều|tối|hôm)[ ]nay)(?:[ ]\([^()]{1,12}\))?|(?P<past>(?:sáng|chiều|tối)?[ ]?hôm[ ]qua))"
        r"[ ]?,?[ ](?:thay[ ]mặt[ ])?\Z"
    )


_BREAK = re.compile(r"[.;:!?…](?=\s)|[\n“”\"]")
_ON_BEHALF = "thay mặt "


def subject_before(source: Source, start: int, first: int, today: dt.date | None) -> Subject | None:
    """The organ or office that issues the document at ``start``, not before ``first``.

    >>> source = Source("Ngày 30/12/2019, Chính phủ ban hành Nghị định")
    >>> subject_before(source, 37, 0, None)
    Subject(start=17, end=26, issued='2019-12-30')
    """
    lower = source.lower
    edge = max(first, start - 48)
    act = _act().search(lower, edge, start)
    if act is None:
        return None
    begin = max(first, act.start() - 170)
    breaks = [match.end() for match in _BREAK.finditer(lower, begin, act.start())]
    begin = breaks[-1] if breaks else begin
    tokens = tokens_of(source, begin, act.start())
    limit = len(tokens)
    for index in range(limit):
        if not tokens.words[index][0].isupper() or (index and tokens.words[index - 1][0].isupper() and not tokens.words[index].isupper()):
            continue
        last = _organ_here(tokens, index, limit)
        if not last or not _name_only(tokens, last, limit):
            continue
        if act[0].strip() == "tại" and (index == 0 or tokens.low[index - 1] != "của"):
            return None
        place = (tokens.starts[index], tokens.ends[last - 1])
        return Subject(*place, _acted(source, begin, place[0], today))
    return None


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
    return re.compile(r"[ ]{0,3},?[ ]{0,3}\(?(?:ký[ ])?ngày[ ]{1,3}(\d{1,2})(?:[ ]?[/.-][ ]?|[ ]tháng[ ])(\d{1,2})(?![\d]|[/.-]\d)")


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
