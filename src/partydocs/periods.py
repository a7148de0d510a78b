"""Calendar periods as a page prints them, often without their year: bounds, completion, EDTF.

A missing year is completed by one rule. From the reference (the day of publication or the caller's day)
there are two such periods: the last that does not begin later, and the next one. The last one is meant,
unless the text looks forward ("dự kiến", "trước ngày", "tới đây"): then the next one, if it is not more
than seven months off or is still of the same year. A text that says neither looks forward to what is at
most four months off in the same year, or one month in the next (two for a day), for a page does not leave the year out of
a day far back. Where the text looks back ("đã", "vừa qua") the last one is meant.

EDTF is ISO 8601-2, level 2: quarters are 33 to 36 and half-years 40 and 41.
"""

from __future__ import annotations

import datetime as dt
from enum import Enum
from functools import lru_cache
from typing import Final, NamedTuple

from partydocs.models import Precision

__all__ = ["Outlook", "Period", "bounds", "complete", "day", "edtf", "edtf_range", "exists", "next_to"]

DAY, MONTH, QUARTER, HALF, YEAR, SPAN = Precision

_FIRST_YEAR, _LAST_YEAR = 1000, 2199
_LEAP: Final = 2000


class Outlook(Enum):
    """Which way a mention looks from the reference."""

    BACK = "back"
    #: Back, if it is a day; a month may be one soon to come: "đã giao các xã trình trong tháng 8".
    TOLD = "told"
    OPEN = "open"
    UNTIL = "until"  #: open, but the end of something: "còn hạn đến tháng 12"
    FORWARD = "forward"
    DEMANDED = "demanded"  #: another clause of the sentence looks forward: so does this one, within the year
    NOW = "now"  #: the year of the reference ("năm nay")
    PAST = "past"  #: never after the reference: the day on which a document was signed
    NEAR = "near"  #: the nearest either way ("ngày mai (1/1)")


class Period(NamedTuple):
    """A day, month, quarter, half-year, run of months or year; ``year`` is ``None`` where not printed.

    ``number`` is the month of a day, or the number of the month, quarter, half or first month; ``last``
    is the day of a day, or the last month of a run of months (``Precision.SPAN``).
    """

    unit: Precision
    year: int | None
    number: int = 0
    last: int = 0


def day(moment: dt.date) -> Period:
    """One day of the calendar as a period."""
    return Period(DAY, moment.year, moment.month, moment.day)


def _in_year(period: Period, year: int) -> Period:
    unit, _, number, last = period
    return Period(unit, year, number, last)


def _months(period: Period) -> tuple[int, int]:
    """The first and the last month of a period."""
    unit, number = period.unit, period.number
    if unit is DAY or unit is MONTH:
        return number, number
    if unit is QUARTER:
        return 3 * number - 2, 3 * number
    if unit is HALF:
        return 6 * number - 5, 6 * number
    if unit is SPAN:
        return number, period.last
    return 1, 12


def exists(period: Period) -> bool:
    """Whether the calendar has it, in the printed year or else in some year.

    >>> exists(Period(Precision.DAY, None, 2, 29)), exists(Period(Precision.DAY, 2021, 2, 29))
    (True, False)
    """
    unit, year, number, last = period
    if year is not None and not _FIRST_YEAR <= year <= _LAST_YEAR:
        return False
    if unit is DAY:
        return 1 <= number <= 12 and 1 <= last <= _end_of_month(year or _LEAP, number).day
    begins, ends = _months(period)
    return 1 <= begins <= ends <= 12


def bounds(period: Period) -> tuple[dt.date, dt.date] | None:
    """The first and the last day, inclusive; ``None`` without a year or in a year without that day.

    >>> bounds(Period(Precision.QUARTER, 2021, 3))
    (datetime.date(2021, 7, 1), datetime.date(2021, 9, 30))
    """
    unit, year, number, last = period
    if year is None or not exists(period):
        return None
    if unit is DAY:
        only = dt.date(year, number, last)
        return only, only
    begins, ends = _months(period)
    return dt.date(year, begins, 1), _end_of_month(year, ends)


@lru_cache(maxsize=1200)  # the months of a century: a page names few
def _end_of_month(year: int, month: int) -> dt.date:
    # Its calendars and locales are loaded with the first month.
    from dateutil.relativedelta import relativedelta

    return dt.date(year, month, 1) + relativedelta(day=31)


# How many days ahead the next period may begin for it to be meant: in the year of the reference, and in
# the next one. Even a text that looks back does not leave the year out of a day fifty weeks ago.
_REACH: Final = {
    Outlook.PAST: (0, 0),
    Outlook.BACK: (14, 14),
    Outlook.TOLD: (45, 14),
    Outlook.OPEN: (120, 31),
    Outlook.UNTIL: (200, 31),
    Outlook.DEMANDED: (300, 31),
    Outlook.FORWARD: (300, 215),
}

# A day of the next year is told of earlier than a month, whose name may be that of one just past.
_NEXT_YEAR: Final = 60

# A quarter, a half-year or a run of months of "the year" ("6 tháng cuối năm") is of the running year, or of the last
# one where it would lie further ahead than this and the text does not look forward.
_HALF_REACH: Final = 150


def complete(period: Period, reference: dt.date, outlook: Outlook) -> Period:
    """The period with the year that is meant on the day ``reference``.

    >>> complete(Period(Precision.DAY, None, 9, 30), dt.date(2021, 10, 1), Outlook.OPEN).year
    2021
    >>> complete(Period(Precision.DAY, None, 1, 20), dt.date(2019, 12, 31), Outlook.FORWARD).year
    2020
    """
    if period.year is not None:
        return period
    if period.unit in (HALF, SPAN):
        return _of_running_year(period, reference, outlook)
    if outlook is Outlook.NOW and bounds(now := _in_year(period, reference.year)):
        return now
    before, after = _nearest(period, reference, -1), _nearest(period, reference, 1)
    if before is None or after is None:
        found = before or after
        return found[0] if found else period
    days, ago = (after[1] - reference).days, (reference - before[1]).days
    if outlook is Outlook.TOLD and period.unit is DAY:
        outlook = Outlook.BACK
    near = outlook in (Outlook.NEAR, Outlook.NOW)
    if near:
        reach = ago
    elif (
        period.unit is QUARTER
        and outlook in (Outlook.BACK, Outlook.TOLD, Outlook.OPEN)
        and after[0].year == reference.year
    ):
        reach = _HALF_REACH
    else:
        reach = _REACH[outlook][after[0].year != reference.year]
        if period.unit is DAY and outlook in (Outlook.OPEN, Outlook.DEMANDED):
            reach = max(reach, _NEXT_YEAR)
    return after[0] if days <= reach else before[0]


def _of_running_year(period: Period, reference: dt.date, outlook: Outlook) -> Period:
    now = _in_year(period, reference.year)
    limits = bounds(now)
    far = limits is not None and (limits[0] - reference).days > _HALF_REACH
    if far and outlook in (Outlook.OPEN, Outlook.TOLD, Outlook.BACK):
        return _in_year(period, reference.year - 1)
    return now


def _nearest(period: Period, point: dt.date, direction: int) -> tuple[Period, dt.date] | None:
    """The last such period that begins on or before the point, or the first after it; and where it begins."""
    for step in range(9):  # eight years lie between two leap days at most
        found = _in_year(period, point.year + direction * step)
        limits = bounds(found)
        if limits and ((limits[0] <= point) if direction < 0 else (limits[0] > point)):
            return found, limits[0]
    return None


def next_to(period: Period, other: Period, *, before: bool) -> Period:
    """The period with a year from its fuller neighbour: the nearest that begins before its end, or ends after its
    beginning.

    The calendar may not have it in that year.

    >>> next_to(Period(Precision.DAY, None, 12, 28), Period(Precision.DAY, 2022, 1, 3), before=True).year
    2021
    """
    if period.year is not None or other.year is None:
        return period
    year = other.year
    if before and _ends(period, 0) > _ends(other, 1):  # the new year lies between
        year -= 1
    elif not before and _ends(period, 1) < _ends(other, 0):
        year += 1
    return _in_year(period, year)


def _ends(period: Period, which: int) -> tuple[int, int]:
    """The month and the day on which a period begins (0), or ends at the latest (1)."""
    return _months(period)[which], period.last if period.unit is DAY else (1, 31)[which]


def edtf(period: Period) -> str:
    """The period as EDTF; an unknown year is ``XXXX``.

    >>> edtf(Period(Precision.DAY, None, 9, 30)), edtf(Period(Precision.HALF, 2019, 2))
    ('XXXX-09-30', '2019-41')
    """
    unit, named, number, last = period
    year = "XXXX" if named is None else f"{named:04}"
    if unit is DAY:
        return f"{year}-{number:02}-{last:02}" if number else f"{year}-XX-{f'{last:02}' if last else 'XX'}"
    if unit is YEAR:
        return year
    if unit is SPAN:
        return f"{year}-{number:02}/{year}-{last:02}"
    if unit is QUARTER:
        number += 32
    elif unit is HALF:
        number += 39
    return f"{year}-{number:02}"


def edtf_range(first: Period, last: Period) -> str:
    """From the start of one period to the end of another; quarters and halves as their months.

    >>> edtf_range(Period(Precision.MONTH, 2015, 6), Period(Precision.MONTH, 2018, 10))
    '2015-06/2018-10'
    """

    def end(period: Period, which: int) -> str:
        if period.unit in (QUARTER, HALF, SPAN):
            period = Period(MONTH, period.year, _months(period)[which])
        return edtf(period)

    return f"{end(first, 0)}/{end(last, 1)}"
