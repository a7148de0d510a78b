"""What may be a date, by its first word and what follows.

That is a word whose neighbours allow one ("ngày" before a figure, "quý" before the number of a quarter) and a figure
before the rest of a date or a link to the next ("5" before "/10" or " và 6"). Which words of a page are looked at,
``openings`` tells; everything else, the most of a text, is never seen here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from partydocs.elements import ALSO, GAP, MAY, MONTHS, TO, YEAR, Reading, by_letter, section, verbose
from partydocs.patterns import trie
from partydocs.vocab import words

__all__ = ["FIGURE", "triggers"]

#: The kinds of what begins with a figure, which depend on what it is joined to; those of words have names.
FIGURE: tuple[str, ...] = ()

_EDGE: Final = "(?<![0-9a-zà-ỹ])"  # before a word or number
# The first figure of a number that is no part of a longer one: "5/10", not "NQ/5", "1.5", "A-5".
_FIGURE: Final = r"\d(?<![/%_@#+].)(?<![^\W_][.,:-].)"


@cache
def triggers() -> Triggers:
    """The one set of what dates begin with."""
    return Triggers()


class Triggers:
    """Tells where dates may begin; it has no state but its patterns."""

    def __init__(self) -> None:
        #: First word -> what may follow it in a date, and the kinds of date that it may begin.
        self._after: dict[str, list[str]] = {}
        self._kinds: dict[str, tuple[str, ...]] = {}
        self._add_words()
        leaves = by_letter(rf"{word}(?={'|'.join(after)})" for word, after in self._after.items())
        # A number of a day, a month or months before the rest of its date or a link; or a year before a link.
        links = rf"(?:{TO}|{ALSO})"
        figure = rf"""{_FIGURE}(?=(?:(?<=1)\d|(?<=2)[01])\d\d(?!\d|[.,]\d)(?:[ ]?-[ ]?(?:năm|\d)|{links})
              |\d?(?=[ ,/.\n-])(?:[ ]?[/.-][ ]?{MONTHS}|(?:[ ]?/[ ]?|[.-]){YEAR}(?![/-]\w)|{GAP}t(?:háng|ết)
                |{links}(?:\d|{"|".join(self._after)})))"""
        self._here = verbose(f"{_EDGE}(?:{figure}|{leaves})")
        self._first = re.compile(f"{_EDGE}(?:{_FIGURE}|{trie(self._after)})")

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

    def in_word(self, word: str) -> tuple[int, ...]:
        """Where in what stands between two spaces, in lower case, a date may begin, whatever follows."""
        return tuple(match.start() for match in self._first.finditer(word))

    def among(self, reading: Reading, places: Iterable[int]) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Those of the places at which a date may begin, and the kinds that it may be of."""
        lower, end, here = reading.lower, reading.end, self._here.match
        for place in places:
            if begins := here(lower, place, end):
                yield place, self._kinds.get(begins[0], FIGURE)

    def at(self, reading: Reading, at: int) -> tuple[str, ...] | None:
        """The kinds of date that may begin at a place, which a connector leads up to; ``None`` for no date."""
        lower = reading.lower
        if lower[at : at + 1].isdecimal():
            return FIGURE
        word = self._here.match(lower, at, reading.end)
        return self._kinds[word[0]] if word else None
