"""Calendar periods: what exists, where they begin and end, the year that is meant, EDTF."""

from __future__ import annotations

import datetime as dt

import pytest

from partydocs.models import Precision
from partydocs.periods import Outlook, Period, bounds, complete, day, edtf, edtf_range, exists, next_to

DAY, MONTH, QUARTER, HALF, YEAR, SPAN = Precision


def iso(moment: dt.date | None) -> str:
    return moment.isoformat() if moment else ""


PERIODS = [
    # period, its first and last day ("" for none), EDTF, why
    (Period(DAY, 2021, 10, 5), "2021-10-05", "2021-10-05", "2021-10-05", "a day"),
    (Period(DAY, 2021, 1, 1), "2021-01-01", "2021-01-01", "2021-01-01", "the first of a year"),
    (Period(DAY, 2021, 12, 31), "2021-12-31", "2021-12-31", "2021-12-31", "the last of a year"),
    (Period(DAY, 2020, 2, 29), "2020-02-29", "2020-02-29", "2020-02-29", "a leap day"),
    (Period(DAY, 1000, 1, 1), "1000-01-01", "1000-01-01", "1000-01-01", "the first year"),
    (Period(DAY, 2199, 12, 31), "2199-12-31", "2199-12-31", "2199-12-31", "the last year"),
    (Period(DAY, None, 9, 30), "", "", "XXXX-09-30", "a day without its year"),
    (Period(DAY, None, 2, 29), "", "", "XXXX-02-29", "a leap day of some year"),
    (Period(MONTH, 2021, 1), "2021-01-01", "2021-01-31", "2021-01", "a month of 31 days"),
    (Period(MONTH, 2021, 12), "2021-12-01", "2021-12-31", "2021-12", "the last month"),
    (Period(MONTH, 2021, 2), "2021-02-01", "2021-02-28", "2021-02", "a February"),
    (Period(MONTH, 2020, 2), "2020-02-01", "2020-02-29", "2020-02", "a February of a leap year"),
    (Period(MONTH, None, 4), "", "", "XXXX-04", "a month without its year"),
    (Period(QUARTER, 2021, 1), "2021-01-01", "2021-03-31", "2021-33", "the first quarter"),
    (Period(QUARTER, 2021, 2), "2021-04-01", "2021-06-30", "2021-34", "the second quarter"),
    (Period(QUARTER, 2021, 4), "2021-10-01", "2021-12-31", "2021-36", "the last quarter"),
    (Period(HALF, 2021, 1), "2021-01-01", "2021-06-30", "2021-40", "the first half"),
    (Period(HALF, 2021, 2), "2021-07-01", "2021-12-31", "2021-41", "the second half"),
    (Period(SPAN, 2021, 1, 9), "2021-01-01", "2021-09-30", "2021-01/2021-09", "nine months"),
    (Period(SPAN, 2021, 10, 12), "2021-10-01", "2021-12-31", "2021-10/2021-12", "the last three months"),
    (Period(YEAR, 2021), "2021-01-01", "2021-12-31", "2021", "a year"),
    (Period(YEAR, None), "", "", "XXXX", "some year"),
]


@pytest.mark.parametrize(
    ("period", "first", "last", "text", "why"), PERIODS, ids=[row[-1] for row in PERIODS]
)
def test_bounds_and_edtf(period: Period, first: str, last: str, text: str, why: str) -> None:
    limits = bounds(period)
    assert (limits is None) == (first == "")
    if limits:
        assert (iso(limits[0]), iso(limits[1])) == (first, last)
    assert exists(period)
    assert edtf(period) == text


NONE = [
    (Period(DAY, 2021, 2, 29), "no leap year"),
    (Period(DAY, 1900, 2, 29), "no leap year either"),
    (Period(DAY, None, 2, 30), "in no year"),
    (Period(DAY, 2021, 4, 31), "a month of thirty days"),
    (Period(DAY, 2021, 1, 32), "past the end of a month"),
    (Period(DAY, 2021, 13, 1), "past the last month"),
    (Period(DAY, 2021, 0, 1), "before the first month"),
    (Period(DAY, 2021, 1, 0), "before the first day"),
    (Period(DAY, 999, 1, 1), "before the years of portal pages"),
    (Period(DAY, 2200, 1, 1), "after the years of portal pages"),
    (Period(MONTH, 2021, 13), "past the last month"),
    (Period(MONTH, 2021, 0), "before the first month"),
    (Period(QUARTER, 2021, 5), "past the last quarter"),
    (Period(QUARTER, 2021, 0), "before the first quarter"),
    (Period(HALF, 2021, 3), "past the second half"),
    (Period(HALF, 2021, 0), "before the first half"),
    (Period(SPAN, 2021, 9, 1), "the wrong way round"),
    (Period(SPAN, 2021, 1, 13), "past the last month"),
    (Period(YEAR, 2200), "after the years of portal pages"),
]


@pytest.mark.parametrize(("period", "why"), NONE, ids=[f"{row[0].unit}: {row[1]}" for row in NONE])
def test_what_the_calendar_does_not_have(period: Period, why: str) -> None:
    assert not exists(period)
    assert bounds(period) is None


def test_a_day_of_an_unknown_month() -> None:
    assert edtf(Period(DAY, None, 0, 5)) == "XXXX-XX-05"
    assert edtf(Period(DAY, 2021, 0, 0)) == "2021-XX-XX"
    assert edtf(day(dt.date(2021, 10, 5))) == "2021-10-05"
    assert Period(YEAR, 2021) == Period(YEAR, 2021, 0, 0)


COMPLETED = [
    # period, reference, outlook, EDTF, why
    (Period(DAY, None, 9, 30), "2021-10-01", Outlook.OPEN, "2021-09-30", "yesterday"),
    (Period(DAY, None, 10, 1), "2021-10-01", Outlook.BACK, "2021-10-01", "the reference itself"),
    (Period(DAY, None, 10, 2), "2021-10-01", Outlook.OPEN, "2021-10-02", "tomorrow"),
    (Period(DAY, None, 12, 31), "2022-01-01", Outlook.OPEN, "2021-12-31", "over the new year, back"),
    (Period(DAY, None, 3, 1), "2021-12-31", Outlook.OPEN, "2022-03-01", "60 days into the next year"),
    (Period(DAY, None, 3, 2), "2021-12-31", Outlook.OPEN, "2021-03-02", "61 days into the next year are too far"),
    (Period(MONTH, None, 1), "2021-12-01", Outlook.OPEN, "2022-01", "a month 31 days into the next year"),
    (Period(MONTH, None, 1), "2021-11-30", Outlook.OPEN, "2021-01", "a month 32 days into it is too far"),
    (Period(QUARTER, None, 4), "2021-05-04", Outlook.BACK, "2021-36", "a quarter 150 days off, even looking back"),
    (Period(QUARTER, None, 4), "2021-05-03", Outlook.OPEN, "2020-36", "a quarter 151 days off is too far"),
    (Period(DAY, None, 5, 1), "2021-01-01", Outlook.OPEN, "2021-05-01", "120 days off in the same year"),
    (Period(DAY, None, 5, 2), "2021-01-01", Outlook.OPEN, "2020-05-02", "121 days are too far"),
    (Period(MONTH, None, 12), "2021-07-24", Outlook.UNTIL, "2021-12", "the end of something later in the year"),
    (Period(MONTH, None, 12), "2021-04-24", Outlook.UNTIL, "2020-12", "more than two hundred days off"),
    (Period(DAY, None, 1, 15), "2021-01-01", Outlook.BACK, "2021-01-15", "two weeks off, though looking back"),
    (Period(DAY, None, 1, 16), "2021-01-01", Outlook.BACK, "2020-01-16", "more than two weeks, looking back"),
    (Period(DAY, None, 1, 10), "2021-12-27", Outlook.BACK, "2022-01-10", "two weeks off in the next year"),
    (Period(DAY, None, 1, 11), "2021-12-27", Outlook.BACK, "2021-01-11", "more than two weeks, in the next year"),
    (Period(DAY, None, 10, 28), "2021-01-01", Outlook.FORWARD, "2021-10-28", "300 days off, looking forward"),
    (Period(DAY, None, 10, 29), "2021-01-01", Outlook.FORWARD, "2020-10-29", "301 days are too far"),
    (Period(DAY, None, 5, 4), "2021-10-01", Outlook.FORWARD, "2022-05-04", "215 days off in the next year"),
    (Period(DAY, None, 5, 5), "2021-10-01", Outlook.FORWARD, "2021-05-05", "216 days into the next year are too far"),
    (Period(DAY, None, 10, 28), "2021-01-01", Outlook.DEMANDED, "2021-10-28", "300 days off, demanded"),
    (Period(MONTH, None, 2), "2021-12-31", Outlook.DEMANDED, "2021-02", "demanded, but of the next year"),
    (Period(DAY, None, 12, 20), "2021-03-01", Outlook.NOW, "2021-12-20", "this year"),
    (Period(DAY, None, 1, 20), "2021-12-01", Outlook.NOW, "2021-01-20", "this year, behind"),
    (Period(DAY, None, 2, 29), "2021-03-01", Outlook.NOW, "2020-02-29", "this year does not have it"),
    (Period(DAY, None, 2, 29), "2023-03-02", Outlook.NOW, "2024-02-29", "the nearer of two leap days"),
    (Period(DAY, None, 4, 2), "2021-10-01", Outlook.NEAR, "2021-04-02", "182 days back are as near as 183 ahead"),
    (Period(DAY, None, 4, 1), "2021-10-01", Outlook.NEAR, "2022-04-01", "182 days ahead are nearer than 183 back"),
    (Period(DAY, None, 1, 1), "2021-12-31", Outlook.NEAR, "2022-01-01", "the day after"),
    (Period(DAY, None, 2, 29), "2021-10-15", Outlook.OPEN, "2020-02-29", "the last leap day"),
    (Period(DAY, None, 2, 29), "1903-06-01", Outlook.OPEN, "1896-02-29", "eight years lie between"),
    (Period(DAY, None, 2, 29), "1904-01-20", Outlook.BACK, "1896-02-29", "all of eight years"),
    (Period(QUARTER, None, 2), "2021-10-01", Outlook.FORWARD, "2022-34", "what counts is where a quarter begins"),
    (Period(HALF, None, 2), "2022-01-20", Outlook.OPEN, "2021-41", "a half of the year before"),
    (Period(DAY, None, 1, 5), "1000-01-04", Outlook.BACK, "1000-01-05", "no year lies before"),
    (Period(DAY, None, 1, 4), "2199-12-31", Outlook.FORWARD, "2199-01-04", "no year comes after"),
    (Period(DAY, None, 2, 31), "2021-10-15", Outlook.OPEN, "XXXX-02-31", "in no year"),
    (Period(DAY, 1999, 9, 30), "2021-10-01", Outlook.OPEN, "1999-09-30", "a printed year stays"),
    (Period(MONTH, None, 10), "2021-10-15", Outlook.OPEN, "2021-10", "the running month"),
    (Period(QUARTER, None, 4), "2021-10-01", Outlook.BACK, "2021-36", "the quarter that begins today"),
    (Period(HALF, None, 2), "2021-01-20", Outlook.OPEN, "2020-41", "a half that lies far ahead"),
    (Period(HALF, None, 2), "2021-01-20", Outlook.BACK, "2020-41", "a half that lies far ahead, looking back"),
    (Period(HALF, None, 2), "2021-01-20", Outlook.FORWARD, "2021-41", "looking forward"),
    (Period(HALF, None, 2), "2021-02-01", Outlook.OPEN, "2021-41", "150 days ahead"),
    (Period(HALF, None, 2), "2021-01-31", Outlook.OPEN, "2020-41", "151 days ahead"),
    (Period(SPAN, None, 1, 9), "2021-10-15", Outlook.OPEN, "2021-01/2021-09", "nine months of the running year"),
    (Period(HALF, None, 1), "2021-10-15", Outlook.FORWARD, "2021-40", "the half behind, of the running year"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("period", "today", "outlook", "text", "why"), COMPLETED, ids=[row[-1] for row in COMPLETED]
)
def test_the_year_that_is_meant(period: Period, today: str, outlook: Outlook, text: str, why: str) -> None:
    assert edtf(complete(period, dt.date.fromisoformat(today), outlook)) == text


NEIGHBOURS = [
    # period, its fuller neighbour, whether it stands before that, EDTF, why
    (Period(DAY, None, 12, 28), Period(DAY, 2022, 1, 3), True, "2021-12-28", "the end of the year before"),
    (Period(DAY, None, 1, 3), Period(DAY, 2021, 12, 28), False, "2022-01-03", "the beginning of the next year"),
    (Period(DAY, None, 10, 5), Period(DAY, 2021, 10, 5), True, "2021-10-05", "the same day before"),
    (Period(DAY, None, 10, 5), Period(DAY, 2021, 10, 5), False, "2021-10-05", "the same day after"),
    (Period(DAY, None, 10, 6), Period(DAY, 2021, 10, 5), True, "2020-10-06", "a later day, before"),
    (Period(DAY, None, 10, 4), Period(DAY, 2021, 10, 5), False, "2022-10-04", "an earlier day, after"),
    (Period(MONTH, None, 10), Period(MONTH, 2020, 11), True, "2020-10", "months"),
    (Period(DAY, 1999, 10, 5), Period(DAY, 2021, 10, 5), True, "1999-10-05", "a printed year stays"),
    (Period(DAY, None, 10, 5), Period(DAY, None, 10, 7), True, "XXXX-10-05", "a neighbour without a year"),
    (Period(DAY, None, 2, 29), Period(DAY, 2021, 3, 1), True, "2021-02-29", "in no other year, though this has none"),
    (Period(DAY, None, 2, 29), Period(DAY, 2021, 2, 27), False, "2021-02-29", "nor after it"),
    (Period(DAY, None, 10, 31), Period(MONTH, 2021, 10), True, "2021-10-31", "the last of the month itself"),
    (Period(MONTH, None, 11), Period(MONTH, 2021, 10), True, "2020-11", "a later month, before"),
    (Period(DAY, None, 12, 31), Period(YEAR, 2021), True, "2021-12-31", "a day within the year"),
    (Period(MONTH, None, 10), Period(DAY, 2021, 10, 5), False, "2021-10", "the month of the day, after it"),
    (Period(MONTH, None, 10), Period(DAY, 2021, 10, 31), False, "2021-10", "as long as it lasts"),
    (Period(MONTH, None, 9), Period(DAY, 2021, 10, 1), False, "2022-09", "an earlier month, after it"),
    (Period(MONTH, None, 10), Period(DAY, 2021, 10, 1), True, "2021-10", "the month that begins with the day, before it"),
    (Period(DAY, None, 10, 1), Period(MONTH, 2021, 10), True, "2021-10-01", "the first of the month itself"),
    (Period(DAY, None, 1, 31), Period(MONTH, 2021, 1), False, "2021-01-31", "a day after the first of the month"),
    (Period(QUARTER, None, 4), Period(DAY, 2021, 10, 1), True, "2021-36", "a quarter that begins that day"),
    (Period(DAY, None, 9, 30), Period(QUARTER, 2021, 4), True, "2021-09-30", "a day before a quarter"),
    (Period(DAY, None, 1, 31), Period(YEAR, 2021), False, "2021-01-31", "a day after a year begins"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("period", "other", "before", "text", "why"), NEIGHBOURS, ids=[row[-1] for row in NEIGHBOURS]
)
def test_the_year_of_a_neighbour(period: Period, other: Period, before: bool, text: str, why: str) -> None:
    assert edtf(next_to(period, other, before=before)) == text


RANGES = [
    (Period(DAY, 2021, 10, 5), Period(DAY, 2021, 10, 7), "2021-10-05/2021-10-07", "days"),
    (Period(QUARTER, 2021, 1), Period(QUARTER, 2021, 3), "2021-01/2021-09", "quarters as their months"),
    (Period(HALF, 2020, 2), Period(HALF, 2021, 1), "2020-07/2021-06", "halves as their months"),
    (Period(SPAN, 2021, 2, 3), Period(SPAN, 2021, 5, 9), "2021-02/2021-09", "runs of months"),
    (Period(YEAR, 2020), Period(DAY, 2021, 10, 7), "2020/2021-10-07", "unlike periods"),
]


@pytest.mark.parametrize(("first", "last", "text", "why"), RANGES, ids=[row[-1] for row in RANGES])
def test_edtf_of_ranges(first: Period, last: Period, text: str, why: str) -> None:
    assert edtf_range(first, last) == text
