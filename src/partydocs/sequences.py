"""The scan for what may be a date, and the lists and ranges that dates form.

One pass of ``re`` over a region stops where a date may begin: at a figure or a trigger word whose neighbours
allow one ("ngày" before a figure, "quý" before a number of a quarter, "5" before "/10" or " và 6"). Only there
is anything parsed: the element that begins there, and those that connectors join to it. A list gives a mention
for each member, a range gives one. Members that only a fuller neighbour can complete ("ngày 12 và 13/8") count
with it, or not at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from partydocs.days import day_grammar
from partydocs.elements import GAP, HOUR, MAY, YEAR, Element, Raw, Reading, section, since
from partydocs.models import Precision
from partydocs.months import COUNTS, month_grammar
from partydocs.vocab import words

__all__ = ["SequenceGrammar", "sequence_grammar"]

MONTH, QUARTER = Precision.MONTH, Precision.QUARTER
_LONGEST_LIST = 10
_EDGE = "[^0-9a-zà-ỹ]"  # before a word or number; a third faster than ``\\W``


class _Link(NamedTuple):
    """How an element is joined to the one before it."""

    element: Element
    kind: str  # "" for the first, "list", "range"


def _first_words(choices: Iterable[str]) -> str:
    """A pattern for the first words of the choices, sorted by letter: what is looked at before anything else.

    >>> _first_words(["ngày", "năm học", "tháng"])
    '(?:n(?:gày|ăm)|t(?:háng))'
    """
    by_letter: dict[str, dict[str, None]] = {}
    for choice in choices:
        by_letter.setdefault(choice[0], {})[re.escape(choice.split()[0][1:])] = None
    return "(?:" + "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in by_letter.items()) + ")"


@cache
def sequence_grammar() -> SequenceGrammar:
    """The one grammar of lists and ranges."""
    return SequenceGrammar()


class SequenceGrammar:
    """Reads the dates of a region as lists and ranges; it has no state but its patterns."""

    def __init__(self) -> None:
        part, weekday, relative, number = map(section, ("dayparts", "weekdays", "relative", "numbers"))
        in_words = rf"{number}{GAP}tháng"
        # " đến hết ", " - ", ", ", " và "; an hour may stand before the end of a range
        to = rf"""[ ]{{0,2}}-[ ]{{0,2}}
              |{GAP}(?:cho{GAP})?(?:đến|tới){GAP}(?:(?:hết|cuối|đầu|giữa|trước){GAP})?{HOUR}?"""
        also = rf"[ ]?,(?:{GAP}|(?!\d))(?:và{GAP})?|{GAP}(?:và|hoặc|hay|cùng)(?:{GAP}trong)?{GAP}"
        # The words with which an element begins, each with what must stand after it. The group names the parser.
        word = rf"""
              (?P<day>ngày{MAY}(?:\d|m[ùồ]ng|rằm|{in_words})
                |(?:{relative}|(?:ngày{GAP})?cùng{GAP}ngày)\b
                |(?:ngày{GAP})?{weekday}\b(?:{MAY}[,(-]{MAY}|{GAP})?(?:{part}{GAP})?(?:\d|ngày|m[ùồ]ng|{in_words})
                |{part}(?:{GAP}(?:của{GAP})?
                    (?:\d|nay\b|qua\b|mai\b|ngày|hôm|cùng|m[ùồ]ng|rằm|{weekday}|{in_words})|,[ ]ngày)
                |m[ùồ]ng{GAP}(?:\d|{number})
                |rằm{GAP}tháng)
            | (?P<month>tháng(?!{GAP}(?:đầu|cuối|qua|thứ)){MAY}
                (?:\d|{section("months")}\b|{section("lunar_months")}\b))
            | (?P<year>năm{MAY}{YEAR})
            | (?P<span>{section("spans")}{GAP}\(?(?:từ{GAP})?(?:năm{GAP})?\d{{4}})
            | (?P<quarter>qu[ýí]{MAY}(?:i{{1,3}}|iv|[1-4]|một|nhất|hai|ba|tư|bốn)\b)
            | (?P<months>(?:{COUNTS})[ ]tháng[ ](?:đầu|cuối|năm|của)|nửa{GAP}(?:đầu|cuối){GAP}năm)"""
        triggers = [
            "ngày",
            "cùng",
            "mùng",
            "mồng",
            "rằm",
            "tháng",
            "năm",
            "quý",
            "quí",
            "nửa",
            *COUNTS.split("|"),
        ]
        for name in ("dayparts", "weekdays", "relative", "spans"):
            triggers += words("dates", name)
        starts = _first_words(triggers)
        # A number of a day, a month or months before the rest of its date or a link; or a year before a link.
        figure = rf"""(?<![/%_@#+])(?<![^\W_][.,:-])
            (?:\d\d?(?=[ ,/.\n-])(?:[ ]?[/.-][ ]?\d|{GAP}t(?:háng|ết)|(?:{to}|{also})(?:\d|{starts}))
              |{YEAR}(?:[ ]?-[ ]?(?:năm|\d)|{to}|{also}))"""

        def compiled(pattern: str) -> re.Pattern[str]:
            return re.compile(pattern, re.VERBOSE)

        self._trigger = compiled(rf"(?P<figure>{figure})|{word}")
        self._scan = compiled(rf"{_EDGE}(?=\d|{starts})(?=(?P<figure>{figure})|{word})")
        self._word = compiled(word)
        self._link = compiled(rf"(?P<range>{to})|(?P<list>{also})")
        self._since = since()
        self._days, self._months = day_grammar(), month_grammar()

    def groups(self, reading: Reading) -> Iterator[list[Raw]]:
        """The mentions of a region in order; those of one list together."""
        position = reading.start
        for at, kind in self._triggers(reading):
            if at < position:
                continue
            first = self._element(reading, at, kind, None)
            if first is None:
                continue
            links, position = self._sequence(reading, first)
            if links and (raw := self._mentions(reading, links)):
                yield raw

    def _triggers(self, reading: Reading) -> Iterator[tuple[int, str]]:
        """Where an element may begin, and the kind of its parser; each begins a word or a number."""
        lower, start, end = reading.lower, reading.start, reading.end
        if start == 0 and (match := self._trigger.match(lower, 0, end)):
            yield 0, str(match.lastgroup)
        for match in self._scan.finditer(lower, max(start - 1, 0), end):
            yield match.end(), str(match.lastgroup)

    def _element(self, reading: Reading, at: int, kind: str, previous: Element | None) -> Element | None:
        """The element that begins at a trigger; ``previous`` is the one that a connector joins it to."""
        if kind == "figure":
            return self._figures(reading, at, previous)
        if kind == "day":
            return self._days.read(reading, at, previous)
        if kind == "year":
            return self._months.year(reading, at)
        if kind == "month":
            return self._months.month(reading, at)
        if kind == "span":
            return self._months.span(reading, at)
        if kind == "quarter":
            return self._months.quarter(reading, at)
        return self._months.months(reading, at)

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

    def _sequence(self, reading: Reading, first: Element) -> tuple[list[_Link], int]:
        """The element and those joined to it, as far as they are dates; and where to read on."""
        link = self._link.match(reading.lower, first.end, reading.end) if first.period else None
        if link is None and not first.bare:
            return [_Link(first, "")], first.end
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
        if lower[at : at + 1].isdecimal():
            return self._figures(reading, at, previous)
        word = self._word.match(lower, at, reading.end)
        return self._element(reading, at, str(word.lastgroup), previous) if word else None

    def _joins(
        self, reading: Reading, links: list[_Link], link: re.Match[str], following: Element, *, loose: bool
    ) -> bool:
        """Whether the connector joins an element to those before it."""
        previous, kind = links[-1].element, link.lastgroup
        if following.period is None or previous.period is None:
            return False
        if kind == "list":
            return not loose and following.period.unit is previous.period.unit
        if links[-1].kind == "range" or previous.lunar or following.lunar:
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
