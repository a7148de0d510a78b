"""The lists and ranges that dates form.

At each place where ``triggers`` tells that a date may begin, the element that begins there is parsed, and those
that connectors join to it. A list gives a mention for each member, a range gives one. Members that only a fuller
neighbour can complete ("ngày 12 và 13/8") count with it, or not at all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Final, NamedTuple

from partydocs.days import day_grammar
from partydocs.elements import ALSO, TO, Element, Raw, Reading, since, verbose
from partydocs.models import Precision
from partydocs.months import month_grammar
from partydocs.patterns import when_used
from partydocs.triggers import FIGURE, triggers

__all__ = ["sequence_grammar"]

MONTH, QUARTER = Precision.MONTH, Precision.QUARTER
_LONGEST_LIST: Final = 10
# What says that days are those of the lunar calendar, not of a month or feast of it that has a name.
_CALENDAR: Final = when_used(re.compile, r"âm[ \n]lịch|(?<![^\W_])al(?![^\W_])")


class _Link(NamedTuple):
    """How an element is joined to the one before it."""

    element: Element
    ends_range: bool


@cache
def sequence_grammar() -> SequenceGrammar:
    """The one grammar of lists and ranges."""
    return SequenceGrammar()


class SequenceGrammar:
    """Reads the dates of a region as lists and ranges; it has no state but its patterns."""

    def __init__(self) -> None:
        self._triggers = triggers()
        # Between days with their years a bar too: "(7-5-1955 / 7-5-2019)".
        bar = r"[ ]?/[ ]?(?=\d\d?([./-])\d\d?\2\d{4}(?![\w/-]))"
        self._link = verbose(rf"(?P<range>{TO}|{bar})|(?P<list>{ALSO})")
        self._four_figures = re.compile(r"\d{4}")
        self._since = since()
        self._days, self._months = days, months = day_grammar(), month_grammar()
        self._parsers: dict[str, Callable[[Reading, int], Element | None]] = {
            "day": days.read,
            "month": months.month,
            "months": months.months,
            "quarter": months.quarter,
            "year": months.year,
            "span": months.span,
        }

    def groups(self, reading: Reading, places: Iterable[int]) -> Iterator[list[Raw]]:
        """The mentions of a region in order; those of one list together. ``places``: where they may begin."""
        lower, position = reading.lower, reading.start
        for at, kinds in self._triggers.among(reading, places):
            if at < position:
                continue
            first = self._element(reading, at, kinds, None)
            if first is None:
                continue
            link = self._link.match(lower, first.end, reading.end) if first.period else None
            if link or first.bare:
                links, position = self._sequence(reading, first, link)
                if raw := self._mentions(reading, links):
                    yield raw
            else:
                position = first.end
                if first.period:
                    yield [Raw(first.start, position, first, None)]

    def _element(
        self, reading: Reading, at: int, kinds: tuple[str, ...], previous: Element | None
    ) -> Element | None:
        """The element that begins at a trigger; ``previous`` is the one that a connector joins it to."""
        if kinds is FIGURE:
            return self._figures(reading, at, previous)
        for kind in kinds:
            if found := self._parsers[kind](reading, at):
                return found
        return None

    def _figures(self, reading: Reading, at: int, previous: Element | None) -> Element | None:
        """What begins with a figure: a count of months, a run of years, a day, a month, a year."""
        months = self._months
        if self._four_figures.match(reading.lower, at, reading.end):
            return months.span(reading, at) or months.loose_year(reading, at, previous)
        if found := months.months(reading, at):
            return found
        last = previous.period if previous else None
        found = months.bare_month(reading, at, last) if last and last.unit is MONTH else None
        return found or months.loose_month(reading, at) or self._days.in_figures(reading, at, previous)

    def _sequence(
        self, reading: Reading, first: Element, link: re.Match[str] | None
    ) -> tuple[list[_Link], int]:
        """The element and those joined to it, as far as they are dates; and where to read on."""
        links = [_Link(first, False)]
        complete = 0 if first.bare else 1
        headed = bool(first.headed or first.daypart)
        loose = first.bare and not (headed or self._days.asked_for(reading, first.start))
        while link and len(links) < _LONGEST_LIST:
            if link[0] == "," and first.bare and not headed:
                break  # "từ 7,5/10" may be a decimal
            following = self._following(reading, link.end(), links[-1].element)
            if following and following.yearly and link["range"]:
                return [], following.end  # "từ tháng 5 đến tháng 10 hằng năm"
            if not (following and self._joins(reading, links[-1], link, following, loose=loose)):
                break
            links.append(_Link(following, link["range"] is not None))
            if not following.bare:
                complete = len(links)
            link = self._link.match(reading.lower, following.end, reading.end)
        if not complete:  # nothing says which month: each stands by itself or not at all
            end = links[-1].element.end
            return [_Link(each, False) for each, _ in links if self._days.stands_alone(reading, each)], end
        return links[:complete], links[complete - 1].element.end

    def _following(self, reading: Reading, at: int, previous: Element) -> Element | None:
        """The element that a connector joins to the previous one."""
        after_quarter = previous.period and previous.period.unit is QUARTER
        if after_quarter and (found := self._months.quarter(reading, at, bare=True)):
            return found
        kinds = self._triggers.at(reading, at)
        return None if kinds is None else self._element(reading, at, kinds, previous)

    def _joins(
        self, reading: Reading, before: _Link, link: re.Match[str], following: Element, *, loose: bool
    ) -> bool:
        """Whether the connector joins an element to the one before it."""
        previous, after_range = before
        if following.period is None or previous.period is None:
            return False
        alike, ranges = following.period.unit is previous.period.unit, link["range"]
        if ranges is None:
            return alike and not (loose and not self._in_brackets(reading, previous, following, listed=True))
        if after_range or previous.last or following.last:
            return False
        told = following.period.year is not None or following.lunar
        if loose and not (told or self._in_brackets(reading, previous, following)):
            return False
        if previous.lunar != following.lunar and not (previous.bare or self._lunar_too(reading, following)):
            return False
        if "-" in ranges:
            return alike and previous.days is None
        return alike or self._since.stands(reading, previous.start)

    def _in_brackets(
        self, reading: Reading, previous: Element, following: Element, *, listed: bool = False
    ) -> bool:
        """Whether a range or a list of two is all that stands in brackets: "(26-28/4)", "(26 và 28/4)"."""
        first, last = previous.period, following.period
        shut = reading.lower.startswith(")", following.end)
        if listed and not reading.lower.endswith("(", 0, previous.start):
            return False
        return bool(shut and first and last and first.last < last.last)

    def _lunar_too(self, reading: Reading, following: Element) -> bool:
        """Whether "âm lịch" after the end of a range is said of its beginning too: "từ 10/3 đến 12/3 âm lịch"."""
        calendar = _CALENDAR.search(reading.lower, following.start, following.end)
        return following.lunar and calendar is not None

    def _mentions(self, reading: Reading, links: list[_Link]) -> list[Raw]:
        """One mention for each member of the list; a range is one."""
        raw: list[Raw] = []
        for element, ends_range in links:
            if ends_range:
                start, _, first, _ = raw.pop()
                if element.lunar:
                    first = first._replace(period=element.period, lunar=True)
                begins = self._since.begins(reading, start)
                raw.append(Raw(start if begins is None else begins, element.end, first, element))
            else:
                raw.append(Raw(element.start, element.end, element, None))
        return raw
