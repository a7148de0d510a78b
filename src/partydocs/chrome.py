"""The words of portals on a line: menus, tools, counters, related links, footers.

A line is taken apart into words once; a phrase is looked for only where the first word of one stands. Signs and
spaces do not count.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import islice
from typing import Final, NamedTuple

from partydocs import vocab
from partydocs.patterns import when_used

__all__ = [
    "WORD", "Seen", "has", "look_up", "openings", "phrase_at", "phrases", "spans", "words_of", "words_of_prose",
]  # fmt: skip

#: Where a phrase stands in several sections, the first counts.
_SECTIONS: Final = (
    "related", "after", "more", "tools", "counters", "menus", "footers", "greetings", "alts", "fields", "sections",
)  # fmt: skip
# "Ảnh" or "Xã hội" alone is chrome, within a line it is a word.
_WEAK: Final = frozenset({"alts", "fields", "sections"})
WORD: Final = when_used(re.compile, r"\w+")

# Digits, and letters of other scripts.
_ODD: Final = when_used(re.compile, "[0-9\u0370-\u1ea0\u1f00-\U0010ffff]")

#: The words of a line.
words_of = WORD.findall

_SIGNS: Final = ",.-()/:;\"“”'?!…%"


def words_of_prose(lower: str) -> list[str]:
    """The words of a long text; most have only a few kinds of signs, and are cut in half the time.

    >>> words_of_prose("tỉnh ủy (khóa xv) họp.")
    ['tỉnh', 'ủy', 'khóa', 'xv', 'họp']
    """
    cut = lower
    for sign in _SIGNS:
        cut = cut.replace(sign, " ")
    words = cut.split()
    return words if "".join(words).isalnum() else words_of(lower)


#: A phrase on a line: its first word, the word after its last, and its section.
Found = tuple[int, int, str]


class Seen(NamedTuple):
    """The phrases on a line, its letters, and how many of these they cover."""

    found: tuple[Found, ...]
    letters: int
    covered: int

    @property
    def first(self) -> str:
        """The section of the phrase that the line begins with, if any."""
        return self.found[0][2] if self.found and self.found[0][0] == 0 else ""


class _Phrase(NamedTuple):
    rest: list[str]  # its words from the third on
    size: int
    section: str


class _Start(NamedTuple):
    """The phrases that begin with a word."""

    alone: _Phrase | None
    longer: dict[str, tuple[_Phrase, ...]]  # by their second word, longest first


@cache
def _starts() -> dict[str, _Start]:
    alone: dict[str, _Phrase] = {}
    longer: dict[str, dict[str, list[_Phrase]]] = {}
    for section in _SECTIONS:
        for phrase in vocab.words("layout", section):
            words = words_of(phrase)
            entry = _Phrase(words[2:], len(words), section)
            if len(words) == 1:
                alone.setdefault(words[0], entry)
            else:
                longer.setdefault(words[0], {}).setdefault(words[1], []).append(entry)
    return {
        first: _Start(
            alone.get(first),
            {
                second: tuple(sorted(phrases, key=lambda phrase: -phrase.size))
                for second, phrases in longer.get(first, {}).items()
            },
        )
        for first in alone.keys() | longer.keys()
    }


@cache
def openings(sections: AbstractSet[str]) -> AbstractSet[str]:
    """How phrases of some sections begin: the first two words of each, with a space between them, or its only one."""
    return {
        " ".join(words_of(phrase)[:2]) for section in sections for phrase in vocab.words("layout", section)
    }


def phrases(words: list[str]) -> list[Found]:
    """The phrases of menus, tools, counters and footers among the words of a line in lower case, in order.

    >>> phrases(words_of("trang chủ | tỉnh ủy họp"))
    [(0, 2, 'menus')]
    """
    started = enumerate(map(_starts().get, words))
    found: list[Found] = []
    done = 0
    for at, start in [(at, start) for at, start in started if start is not None]:
        if at >= done and (phrase := _longest(words, at, start)) is not None:
            found.append(phrase)
            done = phrase[1]
    return found


def phrase_at(words: list[str], at: int) -> Found | None:
    """The longest phrase that begins with the word ``at``."""
    start = _starts().get(words[at])
    return _longest(words, at, start) if start is not None else None


def _longest(words: list[str], at: int, start: _Start) -> Found | None:
    """The longest of the phrases that begin with the word ``at``."""
    phrase, longer = start
    if at + 1 < len(words):
        for candidate in longer.get(words[at + 1], ()):
            if words[at + 2 : at + candidate.size] == candidate.rest:
                phrase = candidate
                break
    return (at, at + phrase.size, phrase.section) if phrase is not None else None


def look_up(words: list[str]) -> Seen:
    """The phrases among the words of a line, and how much of it they cover.

    >>> look_up(words_of("trang chủ | tỉnh ủy họp"))
    Seen(found=((0, 2, 'menus'),), letters=17, covered=8)
    """
    found = phrases(words)
    others: list[str] = []
    covered = weak = done = 0
    for first, after, section in found:
        others += words[done:first]
        done = after
        if section in _WEAK:
            weak += len("".join(words[first:after]))
        else:
            covered += len("".join(words[first:after]))
    others += words[done:]
    joined = "".join(others)
    letters = covered + weak
    if _ODD.search(joined):  # of what is no phrase, numbers and other scripts do not count
        letters += sum(
            [
                len(word)
                for word in others
                if (word < "\u0370" or "ạ" <= word < "\u1f00") and not word.isdecimal()
            ]
        )
    else:
        letters += len(joined)
    if covered + weak == letters:
        covered = letters
    return Seen(tuple(found), letters, covered)


def spans(lower: str, found: Sequence[Found]) -> list[Found]:
    """The places of the phrases in the line that they were seen on."""
    if not found:
        return []
    places = [match.span() for match in islice(WORD.finditer(lower), found[-1][1])]
    return [(places[first][0], places[after - 1][1], section) for first, after, section in found]


@cache
def _by_first(section: str) -> dict[str, list[list[str]]]:
    """The words of a section's phrases after the first one, by that; those of one word alone."""
    found: dict[str, list[list[str]]] = {}
    for phrase in vocab.words("layout", section):
        first, *others = words_of(phrase)
        found.setdefault(first, []).append(others)
    return found


def has(words: list[str], section: str) -> bool:
    """Whether a phrase of the section stands among the words."""
    by_first = _by_first(section)
    return not by_first.keys().isdisjoint(words) and any(
        words[at : at + len(others)] == others
        for at in [at for at, word in enumerate(words, 1) if word in by_first]
        for others in by_first[words[at - 1]]
    )
