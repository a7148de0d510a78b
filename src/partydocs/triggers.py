"""The scan for what may be a date: one pass of ``re``, which stops only where a date can begin.

That is at a word whose neighbours allow one ("ngày" before a figure, "quý" before the number of a quarter) and at
a figure before the rest of a date or a link to the next ("5" before "/10" or " và 6"). Everything else, the most of
a text, is never seen by Python.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from typing import Final

from partydocs.elements import ALSO, GAP, MAY, MONTHS, TO, YEAR, Reading, by_letter, section, verbose
from partydocs.vocab import words

__all__ = ["FIGURE", "triggers"]

#: The kinds of what begins with a figure, which depend on what it is joined to; those of words have names.
FIGURE: tuple[str, ...] = ()

_EDGE: Final = "[^0-9a-zà-ỹ]"  # before a word or number; a third faster than ``\\W``


@cache
def triggers() -> Triggers:
    """The one scan for dates."""
    return Triggers()


class Triggers:
    """Finds where dates may begin; it has no state but its patterns."""

    def __init__(self) -> None:
        #: First word -> what may follow it in a date, and the kinds of date that it may begin.
        self._after: dict[str, list[str]] = {}
        self._kinds: dict[str, tuple[str, ...]] = {}
        self._add_words()
        leaves = by_letter(rf"{word}(?={'|'.join(after)})" for word, after in self._after.items())
        # A number of a day, a month or months before the rest of its date or a link; or a year before a link.
        links = rf"(?:{TO}|{ALSO})"
        figure = rf"""\d(?<![/%_@#+].)(?<![^\W_][.,:-].)
            (?=(?:(?<=1)\d|(?<=2)[01])\d\d(?!\d|[.,]\d)(?:[ ]?-[ ]?(?:năm|\d)|{links})
              |\d?(?=[ ,/.\n-])(?:[ ]?[/.-][ ]?{MONTHS}|(?:[ ]?/[ ]?|[.-]){YEAR}(?![/-]\w)|{GAP}t(?:háng|ết)
                |{links}(?:\d|{"|".join(self._after)})))"""
        self._any = f"({figure}|{leaves})"
        self._scan = verbose(_EDGE + self._any)

    @cached_property
    def _begins(self) -> re.Pattern[str]:
        """What a whole text begins with, which a page seldom does."""
        return verbose(self._any)

    def _add_words(self) -> None:
        part, weekday, number = section("dayparts"), section("weekdays"), section("numbers")
        day = rf"(?:\d|m[ùồ]ng|{number}{GAP}tháng"  # what a day begins with
        add = self._add
        add("day", ["ngày"], rf"{MAY}{day}|rằm)")
        add("day", words("dates", "relative"), r"\b")
        add("day", ["cùng ngày", "ngày cùng ngày"], r"\b")
        weekdays = [*words("dates", "weekdays"), *(f"ngày {name}" for name in words("dates", "weekdays"))]
        add("day", weekdays, rf"\b(?:{MAY}[,(-]{MAY}|{GAP})?(?:{part}{GAP})?{day}|ngày)")
        others = rf"{day}|ngày|hôm|cùng|rằm|nay\b|qua\b|mai\b|{weekday})"
        add("day", words("dates", "dayparts"), rf"(?:{GAP}(?:của{GAP})?{others}|,[ ]ngày)")
        add("day", ["mùng", "mồng"], rf"{GAP}(?:\d|{number})")
        add("day", ["rằm tháng"], "")
        months = rf"(?:\d|{section('months')}\b|{section('lunar_months')}\b)"
        add("month", ["tháng"], rf"(?!{GAP}(?:đầu|cuối|qua|thứ)){MAY}{months}")
        add("quarter", ["quý", "quí"], rf"{MAY}(?:i{{1,3}}|iv|[1-4]|một|hai|ba|tư|bốn)\b")
        add("year", ["năm"], rf"{MAY}{YEAR}")
        add("span", words("dates", "spans"), rf"{GAP}\(?(?:từ{GAP})?(?:năm{GAP})?\d{{4}}")
        add("months", words("dates", "counts"), r"[ ]tháng[ ](?:đầu|cuối|năm|của)")
        add("months", ["nửa đầu năm", "nửa cuối năm"], "")

    def _add(self, kind: str, choices: Iterable[str], after: str) -> None:
        """Let dates of the kind begin with any of the choices, where ``after`` matches what follows."""
        rests: dict[str, list[str]] = {}
        for choice in choices:
            first, *rest = map(re.escape, choice.split())
            rests.setdefault(first, []).append("".join(f"{GAP}{word}" for word in rest))
        for first, ways in rests.items():
            self._after.setdefault(first, []).append(f"(?:{'|'.join(ways)}){after}" if any(ways) else after)
            self._kinds[first] = tuple(dict.fromkeys([*self._kinds.get(first, ()), kind]))

    def scan(self, reading: Reading) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Where a date may begin, and the kinds that it may be of; each begins a word or a number."""
        lower, start, end = reading.lower, reading.start, reading.end
        kinds = self._kinds.get
        if start == 0 and (match := self._begins.match(lower, 0, end)):
            yield 0, kinds(match[1], FIGURE)
        for match in self._scan.finditer(lower, start - 1, end):
            yield match.start(1), kinds(match[1], FIGURE)

    def at(self, reading: Reading, at: int) -> tuple[str, ...] | None:
        """The kinds of date that may begin at a place, which a connector leads up to; ``None`` for no date."""
        lower = reading.lower
        if lower[at : at + 1].isdecimal():
            return FIGURE
        word = self._scan.match(lower, at - 1, reading.end)
        return self._kinds[word[1]] if word else None
