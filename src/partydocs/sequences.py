"""The lists and ranges that dates form.

At each place where ``triggers`` finds that a date may begin, the element that begins there is parsed, and those
that connectors join to it. A list gives a mention for each member, a range gives one. Members that only a fuller
neighbour can complete ("ngày 12 và 13/8") count with it, or not at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from partydocs.days import day_grammar
from partydocs.elements import ALSO, TO, Element, Raw, Reading, since
from partydocs.models import Precision
from partydocs.months import month_grammar
from partydocs.triggers import triggers

__all__ = ["SequenceGrammar", "sequence_grammar"]

MONTH, QUARTER = Precision.MONTH, Precision.QUARTER
_LONGEST_LIST = 10
_EDGE = "[^0-9a-zà-ỹ]"  # before a word or number; a third faster than ``\\W``


class _Link(NamedTuple):
    """How an element is joined to the one before it."""

    element: Element
    kind: str  # "" for the first, "list", "range"


@cache
def sequence_grammar() -> SequenceGrammar:
    """The one grammar of lists and ranges."""
    return SequenceGrammar()


class SequenceGrammar:
    """Reads the dates of a region as lists and ranges; it has no state but its patterns."""

    def __init__(self) -> None:
        self._triggers = triggers()
        self._link = re.compile(rf"(?P<range>{TO})|(?P<list>{ALSO})", re.VERBOSE)
        self._since = since()
        self._days, self._months = day_grammar(), month_grammar()

    def groups(self, reading: Reading) -> Iterator[list[Raw]]:
        """The mentions of a region in order; those of one list together."""
        lower, position = reading.lower, reading.start
        for at, kinds in self._triggers.scan(reading):
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
        for kind in kinds:
            if kind == "day":
                found = self._days.read(reading, at)
            elif kind == "figure":
                found = self._figures(reading, at, previous)
            elif kind == "year":
                found = self._months.year(reading, at)
            elif kind == "month":
                found = self._months.month(reading, at)
            elif kind == "span":
                found = self._months.span(reading, at)
            elif kind == "quarter":
                found = self._months.quarter(reading, at)
            else:
                found = self._months.months(reading, at)
            if found:
                return found
        return None

    def _figures(self, reading: Reading, at: int, previous: Element | None) -> Element | None:
        """What begins with a figure: a count of months, a run of years, a day, a month, a year."""
        months = self._months
        if at + 4 <= reading.end and reading.lower[at : at + 4].isdecimal():
            return months.span(reading, at) or months.loose_year(reading, at, previous)
        found = months.months(reading, at)
        if found is None and previous and previous.period and previous.period.unit is MONTH:
            found = months.bare_month(reading, at)
        if found is None:
            found = self._days.in_figures(reading, at, previous)
        return found or months.loose_month(reading, at)

    def _sequence(
        self, reading: Reading, first: Element, link: re.Match[str] | None
    ) -> tuple[list[_Link], int]:
        """The element and those joined to it, as far as they are dates; and where to read on."""
        links = [_Link(first, "")]
        complete = 0 if first.bare else 1
        loose = first.bare and not (
            first.headed or first.daypart or self._days.asked_for(reading, first.start)
        )
        while link:
            following = self._following(reading, link.end(), links[-1].element)
            if not (following and self._joins(reading, links, link, following, loose=loose)):
                break
            links.append(_Link(following, str(link.lastgroup)))
            if not following.bare:
                complete = len(links)
            if len(links) == _LONGEST_LIST:
                break
            link = self._link.match(reading.lower, following.end, reading.end)
        end = links[-1].element.end
        if not complete:  # nothing says which month: each stands by itself or not at all
            alone = [link for link in links if self._days.stands_alone(reading, link.element)]
            return [link._replace(kind="") for link in alone], end
        if loose and not (links[1].element.period and links[1].element.period.year):
            return [], first.end
        return links[:complete], links[complete - 1].element.end

    def _following(self, reading: Reading, at: int, previous: Element) -> Element | None:
        """The element that a connector joins to the previous one."""
        lower = reading.lower
        if previous.period and previous.period.unit is QUARTER and not lower.startswith("q", at):
            return self._months.quarter(reading, at, bare=True)
        return self._element(reading, at, self._triggers.at(reading, at), previous)

    def _joins(
        self, reading: Reading, links: list[_Link], link: re.Match[str], following: Element, *, loose: bool
    ) -> bool:
        """Whether the connector joins an element to those before it."""
        previous, kind = links[-1].element, link.lastgroup
        if following.period is None or previous.period is None:
            return False
        if kind == "list":
            return not loose and following.period.unit is previous.period.unit
        if links[-1].kind == "range" or previous.last or following.last:
            return False
        if previous.lunar != following.lunar and not previous.bare:
            return False
        dashed = "-" in link[0]
        if dashed and previous.days is not None:
            return False
        if following.period.unit is previous.period.unit:
            return True
        return not dashed and self._since.stands(reading, links[0].element.start)

    def _mentions(self, reading: Reading, links: list[_Link]) -> list[Raw]:
        """One mention for each member of the list; a range is one."""
        raw: list[Raw] = []
        for index, (element, kind) in enumerate(links):
            if kind == "range":
                first = links[index - 1].element
                begins = self._since.begins(reading, first.start)
                raw[-1:] = [Raw(first.start if begins is None else begins, element.end, first, element)]
            elif element.period is not None:
                raw.append(Raw(element.start, element.end, element, None))
        return raw
