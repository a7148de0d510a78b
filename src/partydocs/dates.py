"""Calendar expressions: days, ranges, months, quarters, half-years, years, spans, day words."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import cache

from partydocs.models import DateMention
from partydocs.source import Region, Source

__all__ = ["day_at", "find", "numeric_day"]


@cache
def _signing() -> re.Pattern[str]:
    """", ngày 25-10-2017", "ký ngày 10 tháng 7 năm 2018", "(năm 2013"."""
    return re.compile(
        r"""
        [ ]{0,3},?[ ]{0,3}\(?(?:(?:được[ ])?(?:ký|ban[ ]hành)[ ])?
        (?:
            (?:ngày[ ]{0,3})?
            (?P<day>\d{1,2})
            (?:[ ]?(?P<sep>[/.-])[ ]?(?P<month>\d{1,2})[ ]?(?P=sep)[ ]?(?P<year>\d{4})
              |[ ]?[/.-][ ]?(?P<month1>\d{1,2}),?[ ]{1,3}năm[ ]{1,3}(?P<year1>\d{4})
              |[ ]{1,3}tháng[ ]{1,3}(?P<month2>\d{1,2})(?:,?[ ]{1,3}năm[ ]{1,3}|[ ]?[/.-][ ]?)(?P<year2>\d{4}))
          | năm[ ]{1,3}(?P<year3>\d{4})
        )
        (?!\d|[/.,-]\d|[/-]\w)
        """,
        re.VERBOSE,
    )


def day_at(source: Source, start: int, end: int) -> tuple[int, str] | None:
    """The signing date that begins at ``start``: where it ends, and its ISO day or year.

    A comma, a bracket and "ký" or "ban hành" before the date are passed over. A day without its year is
    none, nor is a day that no calendar has.

    >>> day_at(Source("18-NQ/TW, ngày 25-10-2017 của"), 8, 29)
    (25, '2017-10-25')
    >>> day_at(Source("Luật Đất đai năm 2013"), 12, 21)
    (21, '2013')
    """
    match = _signing().match(source.lower, start, end)
    if match is None:
        return None
    if match["year3"]:
        return match.end(), match["year3"]
    year = match["year"] or match["year1"] or match["year2"]
    month = match["month"] or match["month1"] or match["month2"]
    day = _day(int(year), int(month), int(match["day"]))
    return (match.end(), day.isoformat()) if day else None


@cache
def _numeric() -> re.Pattern[str]:
    return re.compile(r"\s*(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})\s*")


def numeric_day(text: str) -> dt.date | None:
    """The day that ``text`` is, written in figures, day first; ``None`` for anything else.

    >>> numeric_day("31/12/2019"), numeric_day("31.2.2019")
    (datetime.date(2019, 12, 31), None)
    """
    match = _numeric().fullmatch(text)
    return _day(int(match[4]), int(match[3]), int(match[1])) if match else None


def _day(year: int, month: int, day: int) -> dt.date | None:
    """The day, if the calendar has it."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def find(source: Source, regions: Sequence[Region], today: dt.date | None) -> tuple[DateMention, ...]:
    """The calendar expressions of the regions, in order; ``today`` completes what the text leaves out."""
    return ()
