"""Phrases of a section of the vocabulary, to be found beside a word: what stands before it, after it, around it.

Grammar asks for such phrases wherever it decides by context: whether a list follows "trong đó có", whether a verb
stands after "sau khi". The words stand in ``vocab/*.toml``; a module asks for a section by its name.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from partydocs import vocab

__all__ = ["Phrases", "phrases", "word_before"]


class Phrases:
    """Phrases, each some words of a text in lower case; a mark is a word too.

    >>> heads = Phrases(["trong đó có", "có"])
    >>> words = "220 đại biểu , trong đó có ông An".split()
    >>> heads.opens(words, 4), heads.opens(words, 6), heads.closes(words, 7), heads.stands_in(words, 0, 6)
    (3, 1, 3, False)
    """

    __slots__ = ("_all", "_firsts", "_lasts", "_sizes", "longest")

    def __init__(self, found: Iterable[str]) -> None:
        self._all = frozenset(tuple(phrase.split()) for phrase in found)
        self._firsts = frozenset(words[0] for words in self._all)
        self._lasts = frozenset(words[-1] for words in self._all)
        self._sizes = sorted({len(words) for words in self._all}, reverse=True)
        self.longest = self._sizes[0]  # how many words the longest of them has

    def opens(self, low: list[str], at: int, limit: int | None = None) -> int:
        """How many words the longest phrase has that begins at the word ``at`` and ends by ``limit``; 0 for none."""
        if not 0 <= at < len(low) or low[at] not in self._firsts:
            return 0
        last = len(low) if limit is None else min(limit, len(low))
        for size in self._sizes:
            if at + size <= last and tuple(low[at : at + size]) in self._all:
                return size
        return 0

    def closes(self, low: list[str], at: int) -> int:
        """How many words the longest phrase has that ends right before the word ``at``; 0 for none."""
        if not 0 < at <= len(low) or low[at - 1] not in self._lasts:
            return 0
        for size in self._sizes:
            if size <= at and tuple(low[at - size : at]) in self._all:
                return size
        return 0

    def stands_in(self, low: list[str], first: int, last: int) -> bool:
        """Whether a phrase stands among the words ``first`` to ``last``; ``last`` is not one of them."""
        first, last = max(0, first), min(last, len(low))
        among = low[first:last]
        if self._firsts.isdisjoint(among) or self._lasts.isdisjoint(among):
            return False
        return any(word in self._firsts and self.opens(low, at, last) for at, word in enumerate(among, first))


def word_before(low: list[str], at: int) -> str:
    """The word before the word ``at``; nothing at the beginning.

    >>> word_before(["các", "hộ", "dân"], 1), word_before(["các", "hộ", "dân"], 0)
    ('các', '')
    """
    return low[at - 1] if at else ""


_READ: Final[dict[str, dict[str, Phrases]]] = {}


def phrases(file: str, section: str) -> Phrases:
    """The phrases of a section of ``vocab/<file>.toml``.

    >>> phrases("people", "deeds").opens(["lời", "mời"], 0)
    2
    """
    try:  # asked some hundred times a page: two lookups take less time than a cache of calls, which makes a key
        return _READ[file][section]
    except KeyError:
        found = Phrases(vocab.entries(file, section))
        return _READ.setdefault(file, {}).setdefault(section, found)
