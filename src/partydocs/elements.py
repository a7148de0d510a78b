"""What the grammars of days and of longer periods have in common: what is read, what is made, parts of patterns.

All patterns work on the lower-case view of ``flow``. Between two words of an expression stands a space, or the end of
a line that may be part of the sentence, never a blank line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from partydocs.patterns import trie
from partydocs.periods import Period
from partydocs.vocab import words

__all__ = [
    "ALSO",
    "DAYS",
    "GAP",
    "HOUR",
    "MAY",
    "MONTHS",
    "TO",
    "TO_COME",
    "YEAR",
    "Before",
    "Element",
    "Raw",
    "Reading",
    "any_of",
    "by_letter",
    "section",
    "since",
    "tail",
    "value_of",
    "verbose",
    "year_word",
]

_WINDOW: Final = 40  # characters before a place: more than any words hold that are looked for there

GAP: Final = r"[ \n]"
MAY: Final = r"[ \n]?"
YEAR: Final = r"(?:1\d|20|21)\d\d(?!\d|[.,]\d)"
DAYS: Final = r"(?:[12]\d|3[01]|0?[1-9])(?!\d)"
MONTHS: Final = r"(?:1[0-2]|0?[1-9])(?!\d)"


def verbose(pattern: str) -> re.Pattern[str]:
    """The pattern compiled, in which spaces and line ends only set its parts apart."""
    return re.compile(pattern, re.VERBOSE)


def any_of(choices: Iterable[str]) -> str:
    """A pattern for the longest of the choices, with any gap for a space.

    >>> any_of(["sáng", "sáng sớm"]) == f"(?:sáng(?:{GAP}sớm)?)"
    True
    """
    return f"(?:{trie(choices, GAP)})"


def by_letter(patterns: Iterable[str]) -> str:
    """One pattern for all of those that begin with a letter; the order of those with the same letter stays.

    >>> by_letter(["ngày", "tháng", "năm"])
    '(?:n(?:gày|ăm)|t(?:háng))'
    """
    rest: dict[str, list[str]] = {}
    for pattern in patterns:
        rest.setdefault(pattern[0], []).append(pattern[1:])
    return "(?:" + "|".join(f"{letter}(?:{'|'.join(after)})" for letter, after in rest.items()) + ")"


def section(name: str) -> str:
    """A pattern for the words of one section of ``vocab/dates.toml``."""
    return any_of(words("dates", name))


def value_of(name: str, text: str) -> str:
    """What a word of the section means, as its entry says."""
    return words("dates", name)[" ".join(text.split())]["value"]


def year_word() -> str:
    """What stands after "năm" in place of a number: "nay", "tới", "đó"."""
    return rf"(?:{section('years')}|{section('told_years')})\b"


def tail() -> str:
    """The year of a day, month or quarter: "/2021", " 2021", ", năm 2021", " của năm 2021", " cùng năm"."""
    return rf"""(?:
        (?:[ ]?[/.-][ ]?|[ ](?=19|20))(?P<year>{YEAR})(?![/-]\w)
      | (?:,?{GAP}(?:của{GAP})?|(?<=\d),?)năm{MAY}(?P<year1>{YEAR})
      | {GAP}(?:của{GAP})?năm{GAP}(?P<when>{year_word()})
      | {GAP}(?P<same>cùng{GAP}năm)\b
    )"""


class Reading(NamedTuple):
    """The part of a page that is read: its two views, and where it begins and ends in them."""

    lower: str
    folded: str
    start: int
    end: int


class Before:
    """A pattern for what stands right before a place; tried only where one of its ``endings`` stands there."""

    __slots__ = ("_endings", "_search")

    def __init__(self, pattern: str, endings: Iterable[str]) -> None:
        self._search = verbose(rf"(?:{pattern})\Z").search
        self._endings = tuple(endings)

    @classmethod
    def words(cls, choices: Iterable[str]) -> Before:
        """One of the words with a space after it."""
        choices = tuple(choices)
        return cls(rf"(?<!\w){any_of(choices)}[ ]", (f"{choice.split()[-1]} " for choice in choices))

    def begins(self, reading: Reading, at: int) -> int | None:
        """Where it begins that stands before the place; ``None`` where it does not stand there."""
        lower, start = reading.lower, reading.start
        if not lower.endswith(self._endings, start, at):
            return None
        found = self._search(lower, max(start, at - _WINDOW), at)
        return found.start() if found else None

    def stands(self, reading: Reading, at: int) -> bool:
        """Whether it stands before the place."""
        return self.begins(reading, at) is not None


#: An hour before a day, which stays outside: "8 giờ 30, ", "8h30 ", "8:30, ".
HOUR: Final = rf"(?:\d{{1,2}}(?:[ ]?(?:giờ|h)(?:[ ]?\d{{1,2}})?(?:[ ]?phút)?|:\d\d),?{GAP})"

#: Between the ends of a range: " đến hết ", " - "; an hour may stand before the end.
TO: Final = rf"""[ ]?-[ ]?
  |{GAP}(?:cho{GAP})?(?:đến|tới){GAP}(?:(?:hết|cuối|đầu|giữa|trước){GAP})?{HOUR}?"""

#: After a day that is still to come: " tới", " sắp tới", " tới đây"; no range.
TO_COME: Final = rf"{GAP}(?:sắp{GAP})?tới(?:{GAP}đây)?\b(?!{GAP}(?:ngày{GAP})?\d)"

#: Between the members of a list: ", ", " và ", " rạng "; a comma without a space only as in "5,6/10".
ALSO: Final = rf"""[ ]?,(?:{GAP}|(?!\d)|(?=(?:\d\d?,){{0,9}}\d\d?[ ]?[/-][ ]?\d))(?:và{GAP})?
  |{GAP}(?:và|hoặc|hay|cùng)(?:{GAP}trong)?{GAP}|{GAP}(?:(?=rạng{GAP}sáng)|rạng{GAP}(?=ngày))"""


def since() -> Before:
    """ "từ ", "từ đầu ", "từ 8 giờ 30 "."""
    return Before(rf"từ(?<!\wtừ){GAP}(?:(?:đầu|cuối|giữa){GAP})?{HOUR}?", (" ", "\n"))


class Element(NamedTuple):
    """One date on the way from the page to a mention.

    ``period`` is ``None`` where the calendar has no such day. A ``bare`` element ("12" of "12 và 13/8")
    needs a fuller one after it. ``days`` counts from the reference; ``same`` is "cùng ngày";
    ``years`` counts from the reference's year, or is ``"same"`` or a word for the year told of; ``short`` is a year in two figures;
    ``last`` ends a run of years; ``near`` is a day printed beside a day word; what is
    ``yearly`` has no value.
    """

    start: int
    end: int
    period: Period | None
    bare: bool = False
    headed: bool = False
    daypart: str | None = None
    days: int | None = None
    same: bool = False
    years: str | None = None
    short: int | None = None
    lunar: bool = False
    last: Period | None = None
    near: bool = False
    yearly: bool = False


class Raw(NamedTuple):
    """A mention whose value is not yet complete: one element, or the two ends of a range."""

    start: int
    end: int
    first: Element
    last: Element | None
