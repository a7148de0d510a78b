"""Names of places, read from the kept table: where the name of a place ends.

The table is evidence only: a name of a commune may be a person's name too ("Trần Phú"), so callers say
which levels they trust where.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, Final

from partydocs import vocab
from partydocs.lexicon import CAPITAL
from partydocs.tokens import Tokens

__all__ = ["country_end", "place_end", "wide_place_end"]

# The levels of places, as bits: a name may be that of several.
_COUNTRY: Final = 1
_WIDE: Final = 2
_NARROW: Final = 4
_SECTIONS: Final = {
    "countries": _COUNTRY,
    "provinces": _WIDE,
    "districts": _WIDE,
    "regions": _WIDE,
    "communes": _NARROW,
}
# A node of the tree of names: the next word -> the next node, and "" (no word) -> the levels of the name.
_Node = dict[str, Any]


@cache
def _places() -> _Node:
    """The names of all places as one tree of words; countries also after their form of state."""
    root = _tree(_names())
    countries = _tree(pair for pair in _names() if pair[1] == _COUNTRY)
    for form in vocab.entries("organs", "states"):  # "Cộng hòa Kazakhstan"
        node = root
        for word in form.split():
            node = node.setdefault(word, {})
        for word, longer in countries.items():
            node.setdefault(word, longer)
    return root


def _tree(names: Iterable[tuple[list[str], int]]) -> _Node:
    root: _Node = {}
    for words, level in names:
        node = root
        for word in words:
            node = node.setdefault(word, {})
        node[""] = node.get("", 0) | level
    return root


def _names() -> Iterator[tuple[list[str], int]]:
    for section, level in _SECTIONS.items():
        for line in vocab.table("places")[section]["names"].splitlines():
            words = line.lower().split()
            if words:
                yield words, level
            if "-" in words:  # "Bà Rịa - Vũng Tàu", also without the dash
                yield [word for word in words if word != "-"], level


def country_end(tokens: Tokens, index: int, limit: int) -> int:
    """Where the name of a country that begins at ``index`` ends; 0 for none."""
    return _longest(tokens, index, limit, _COUNTRY)


def place_end(tokens: Tokens, index: int, limit: int) -> int:
    """Where the longest known place that begins at ``index`` ends; 0 for none."""
    return _longest(tokens, index, limit, _COUNTRY | _WIDE | _NARROW)


def wide_place_end(tokens: Tokens, index: int, limit: int) -> int:
    """The same for places wider than a commune, which are trusted without a word of level before."""
    return _longest(tokens, index, limit, _COUNTRY | _WIDE)


def _longest(tokens: Tokens, index: int, limit: int, levels: int) -> int:
    if not tokens.bits[index] & CAPITAL:
        return 0
    end, low = 0, tokens.low
    node = _places().get(low[index])
    while node is not None:
        index += 1
        if node.get("", 0) & levels:
            end = index
        if index >= limit:
            break
        node = node.get(low[index])
    return end
