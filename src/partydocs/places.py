"""Names of places, read from the kept table: where the name of a place ends.

The table is evidence only: a name of a commune may be a person's name too ("Trần Phú"), so callers say
which levels they trust where.
"""

from __future__ import annotations

from functools import cache

from partydocs import vocab
from partydocs.tokens import Phrases, Tokens

__all__ = ["country_end", "known_places", "place_end", "wide_place_end"]


def _phrases(*sections: str) -> Phrases[bool]:
    entries: dict[tuple[str, ...], bool] = {}
    for section in sections:
        for line in vocab.table("places")[section]["names"].splitlines():
            words = tuple(line.lower().split())
            if words:
                entries[words] = True
                if "-" in words:  # "Bà Rịa - Vũng Tàu", also without the dash
                    entries[tuple(word for word in words if word != "-")] = True
    return Phrases(entries.items())


@cache
def known_places() -> Phrases[bool]:
    """Provinces, districts, communes, regions and countries."""
    return _phrases("provinces", "districts", "communes", "regions", "countries")


@cache
def _wide_places() -> Phrases[bool]:
    return _phrases("provinces", "districts", "regions", "countries")


@cache
def _countries() -> Phrases[bool]:
    return _phrases("countries")


def country_end(tokens: Tokens, index: int, limit: int) -> int:
    """Where the name of a country that begins at ``index`` ends; 0 for none."""
    return _longest(_countries(), tokens, index, limit)


def place_end(tokens: Tokens, index: int, limit: int) -> int:
    """Where the longest known place that begins at ``index`` ends; 0 for none."""
    return _longest(known_places(), tokens, index, limit)


def wide_place_end(tokens: Tokens, index: int, limit: int) -> int:
    """The same for places wider than a commune, which are trusted without a word of level before."""
    return _longest(_wide_places(), tokens, index, limit)


def _longest(phrases: Phrases[bool], tokens: Tokens, index: int, limit: int) -> int:
    if not tokens.words[index][0].isupper():
        return 0
    found = phrases.at(tokens, index, limit)
    return found[0] if found else 0
