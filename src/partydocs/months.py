"""Months, quarters, half-years, runs of months, years and runs of years as a page prints them.

"tháng 9/2021", "tháng Tám năm 1945", "quý III-2021", "6 tháng đầu năm 2019", "9 tháng năm 2020", "năm 2021",
"giai đoạn 2021 - 2025", "2016-2017". Six months are a half-year; the precision of other runs is ``span``.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from partydocs.days import after_day, day_grammar
from partydocs.elements import (
    GAP,
    MAY,
    MONTHS,
    YEAR,
    Before,
    Element,
    Reading,
    section,
    since,
    tail,
    value_of,
    verbose,
    year_word,
)
from partydocs.models import Precision
from partydocs.periods import Period
from partydocs.vocab import words

__all__ = ["month_grammar"]

MONTH, QUARTER, HALF, YEARS, SPAN = list(Precision)[1:]

_QUARTERS: Final = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}


@cache
def month_grammar() -> MonthGrammar:
    """The one grammar of all that is longer than a day."""
    return MonthGrammar()


class MonthGrammar:
    """Reads what is longer than a day and begins at a place; it has no state but its patterns."""

    def __init__(self) -> None:
        self._read_months()
        self._read_quarters()
        self._read_years()
        self._amounts = verbose(rf"[ ]{section('amounts')}(?!\w)|[ ]?%")
        self._after = after_day()
        self._since = since()
        self._revolution = Before.words(words("dates", "revolutions"))
        self._number = Before.words(words("dates", "planned_years"))
        self._days = day_grammar()

    def _read_months(self) -> None:
        """Patterns for one month and for several."""
        later = year_word()
        # "6 tháng đầu năm 2019", "9 tháng năm 2020", "6 tháng cuối năm", "nửa đầu năm 2021"
        self._months = verbose(
            rf"""(?:(?P<count>1[01]|0?[1-9]|{section("counts")}){GAP}tháng|nửa)
            (?: {GAP}(?:đầu|(?P<late>cuối))(?:{GAP}của)?{GAP}năm(?!{GAP}học)
                (?:{GAP}(?:(?P<year1>{YEAR})|(?P<when>{later}))\b|[ ]?/?(?P<year>{YEAR})\b|[ ]?\((?P<year4>{YEAR})\)|\b)
              | (?:{GAP}của)?{GAP}năm{GAP}(?:(?P<year2>{YEAR})|(?P<when2>nay))(?![ ]?-[ ]?\d)
              | [ ]?/[ ]?(?P<year3>{YEAR})
              | (?<=tháng){GAP}đầu(?=(?:,|{GAP}và|[ ]-)[^.;\n]{{0,40}}\d[ ]tháng[ ]cuối[ ]năm) )"""
        )
        listed = r"\d?(?:,\d\d?){0,9}[/-](?:19|20)\d\d"  # after the first figure of "7,8/2020": no decimal
        # "tháng 9/2021", "tháng Tám năm 1945", "tháng 10 này", "tháng Chạp"
        self._month = verbose(
            rf"""tháng{MAY}(?:(?P<month>{MONTHS})(?:[ ]?/[ ]?(?P<short>1[3-9]|[2-9]\d)(?!\d|[/.,-]\d|[/-]\w))?
              |(?!năm{GAP}\d)(?P<word>{section("months")})\b|(?P<lunar>{section("lunar_months")})\b)
            (?:{tail()}|{GAP}này\b|(?![.]\d|,\d(?!{listed})|[ ]?%|[ ]?/[ ]?\d))"""
        )
        # "8", "8 năm 2021" after "tháng 7, "
        self._bare_month = verbose(
            rf"(?P<n>{MONTHS})(?:{GAP}năm{GAP}(?P<year>{YEAR}))?(?![ ]?[/.-]\d|,\d(?!{listed}))"
            rf"(?P<ends>(?=[ ]?[.,;:)\n]|\Z|{GAP}(?:và|đến)\b))?"
        )
        # "6/2015", "6-2015"
        self._loose_month = verbose(rf"(?P<month>{MONTHS})(?:[ ]?[/][ ]?|[-.])(?P<year>{YEAR})(?![/-]\w)")

    def _read_quarters(self) -> None:
        """Patterns for a quarter."""
        # "quý III-2021", "quý 3/2026", "quý I năm tới"
        self._quarter = verbose(
            rf"qu[ýí]{MAY}(?P<quarter>i{{1,3}}|iv|[1-4]|(?:một|hai|ba|bốn)(?!{GAP}(?:lần|kỳ))|tư)\b(?:{tail()}|(?![.,]\d|[ ]?/\d))"
        )
        # "III/2021" after "quý II và "
        self._bare_quarter = verbose(
            rf"(?P<quarter>i{{1,3}}|iv|[1-4])\b(?:{tail()}|(?=[ ]?[,.;:)\n-]|\Z|{GAP}(?:và|đến)\b))"
        )

    def _read_years(self) -> None:
        """Patterns for a year and for a span of years."""
        spans = section("spans")
        self._year = verbose(rf"năm{MAY}(?P<year>{YEAR})(?![/]\w|-[^\W\d])")
        self._loose_year = verbose(rf"(?P<year>{YEAR})(?![/-]\w|[ ]?%)")
        # "giai đoạn 2021 - 2025", "nhiệm kỳ (2020-2025)", "năm học 2021-2022", "2016-2017"
        self._span = verbose(
            rf"""(?:(?P<head>{spans}){GAP}\(?(?:từ{GAP})?(?:năm{GAP})?)?
            (?P<year>{YEAR})(?:[ ]?-[ ]?(?:năm{GAP})?|(?(head)(?:{GAP}(?:đến|tới){GAP}(?:năm{GAP})?|/)|(?!)))
            (?:(?P<year1>{YEAR})|(?(head)(?P<short>\d\d)|(?!)))(?!\d|[/]\w|-\w|[.,]\d)"""
        )

    def months(self, reading: Reading, start: int) -> Element | None:
        """ "6 tháng đầu năm 2019", "9 tháng năm 2020", "nửa đầu năm"."""
        found = self._months.match(reading.lower, start, reading.end)
        if found is None:
            return None
        count = found["count"]
        number = 6 if count is None else int(count if count.isdecimal() else value_of("counts", count))
        late = found["late"] is not None
        year = found["year"] or found["year1"] or found["year2"] or found["year3"] or found["year4"]
        value = int(year) if year else None
        if number == 6:
            period = Period(HALF, value, 2 if late else 1)
        elif late:
            period = Period(SPAN, value, 13 - number, 12)
        else:
            period = Period(SPAN, value, 1, number)
        return Element(start, found.end(), period, years=found["when"] or found["when2"])

    def month(self, reading: Reading, start: int) -> Element | None:
        """ "tháng 9/2021", "tháng Tám", "tháng Chạp"."""
        lower, stop = reading.lower, reading.end
        found = self._month.match(lower, start, stop)
        if found is None or self._days.is_counted(reading, start):
            return None
        month, short, word, lunar, year, year1, when, same = found.groups()
        year, end = year or year1, found.end()
        if not year and self._is_named(reading, found):
            return None
        if not (year or when or lunar) and self._amount_after(reading, end):
            return None
        mark = self._after.match(lower, end, stop)
        if mark:
            return _marked(start, mark)
        if lunar:
            return Element(start, end, Period(MONTH, None), lunar=True)
        period = Period(MONTH, int(year) if year else None, int(month or value_of("months", word)))
        years, two_figures = "same" if same else when, int(short) if short else None
        return Element(start, end, period, years=years, short=two_figures)

    def _is_named(self, reading: Reading, found: re.Match[str]) -> bool:
        """Whether a month without a year is that of a revolution, or in words but not written as one ("tháng Ba")."""
        if self._revolution.stands(reading, found.start()):
            return True  # "Cách mạng Tháng Tám", "Cách mạng Tháng 8"
        return found["word"] is not None and not reading.folded[found.start("word")].isupper()

    def bare_month(self, reading: Reading, start: int, previous: Period) -> Element | None:
        """The "8/2021" of "tháng 7, 8/2021", the "8" of "tháng 7 và 8," that begins nothing else."""
        if loose := self._loose(reading, start):
            return loose
        lower, stop = reading.lower, reading.end
        found = self._bare_month.match(lower, start, stop)
        if found is None:
            return None
        year, end = found["year"], found.end()
        if mark := self._after.match(lower, end, stop):
            return _marked(start, mark)
        period = Period(MONTH, int(year) if year else None, int(found["n"]))
        later = previous.year is None and 0 < previous.number < int(found["n"])
        return Element(start, end, period, bare=not (year or (later and found["ends"] is not None)))

    def _loose(self, reading: Reading, start: int) -> Element | None:
        found = self._loose_month.match(reading.lower, start, reading.end)
        if found is None:
            return None
        return Element(start, found.end(), Period(MONTH, int(found["year"]), int(found["month"])))

    def loose_month(self, reading: Reading, start: int) -> Element | None:
        """ "6/2015" without "tháng", where a word asks for it."""
        loose = self._loose(reading, start)
        return loose if self._days.asked_for(reading, start) else None

    def quarter(self, reading: Reading, start: int, *, bare: bool = False) -> Element | None:
        """ "quý III-2021", "quý 3"; ``bare``: the "III/2021" of "quý II và III/2021"."""
        pattern = self._bare_quarter if bare else self._quarter
        found = pattern.match(reading.lower, start, reading.end)
        if found is None or self._days.is_counted(reading, start):
            return None
        name, year, year1, when, same = found.groups()
        year = year or year1
        period = Period(
            QUARTER, int(year) if year else None, _QUARTERS.get(name) or int(value_of("quarters", name))
        )
        return Element(start, found.end(), period, years="same" if same else when)

    def year(self, reading: Reading, start: int) -> Element | None:
        """ "năm 2021"."""
        found = self._year.match(reading.lower, start, reading.end)
        if found is None or (self._number.stands(reading, start) and self.span(reading, found.start("year"))):
            return None  # "kế hoạch 5 năm 2021-2025"
        return Element(start, found.end(), Period(YEARS, int(found["year"])))

    def loose_year(self, reading: Reading, start: int, previous: Element | None) -> Element | None:
        """A year without "năm", in a list or range or after "từ"."""
        found = self._loose_year.match(reading.lower, start, reading.end)
        if found is None or self._amount_after(reading, found.end()):
            return None
        if previous is None and not self._since.stands(reading, start):
            return None
        return Element(start, found.end(), Period(YEARS, int(found["year"])), bare=previous is None)

    def span(self, reading: Reading, start: int) -> Element | None:
        """ "giai đoạn 2021 - 2025", "2016-2017"."""
        found = self._span.match(reading.lower, start, reading.end)
        if found is None:
            return None
        head, year, year1, short = found.groups()
        end = found.end()
        if not head and self._amount_after(reading, end):
            return None
        first = int(year)
        last = int(year1 or year[:2] + short)
        if "(" in found[0] and reading.lower.startswith(")", end):
            end += 1
        return Element(start, end, Period(YEARS, first), last=Period(YEARS, last))

    def _amount_after(self, reading: Reading, end: int) -> bool:
        return self._amounts.match(reading.lower, end, reading.end) is not None


def _marked(start: int, mark: re.Match[str]) -> Element:
    """A month that words after it make lunar, or one of every year."""
    if mark["lunar"]:
        return Element(start, mark.end(), Period(MONTH, None), lunar=True)
    return Element(start, mark.end(), None, yearly=True)
