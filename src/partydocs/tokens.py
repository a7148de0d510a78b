"""A part of a page as words: what the recognisers of names, organisations, offices and people read.

The words of the folded view and of the lower-case view stand side by side, each with its place.
Phrases of the vocabularies are looked up word by word, so line breaks and runs of spaces do not matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Generic, TypeVar

from partydocs import vocab
from partydocs.source import Source

__all__ = ["Phrases", "Tokens", "goes_on", "phrase_set", "spelled", "tokens_of", "word_set"]

T = TypeVar("T")


@cache
def _token() -> re.Pattern[str]:
    """A word (``H'Yim``, ``A-ta-pư``, ``đ/c``), a number (``36/38``), a mark, or the end of a line.

    A hyphen joins only what goes on in lower case: ``Khăm-vôn`` is one word, ``Động-Giám`` two.
    """
    # Letter by letter: in the blocks of Vietnamese small letters and capitals alternate.
    lower = "a-zß-öø-ÿ" + "".join(c for c in map(chr, range(0x100, 0x1F00)) if c.islower() and c.isalpha())
    return re.compile(
        r"[đĐ]/[cC](?![^\W_])"
        rf"|[^\W\d_]+(?:'[^\W\d_]+|-[{lower}]+)*(?:(?<=\b[HKY])'(?=\s))?"
        r"|\d+(?:[./,]\d+)*"
        r"|\n|[^\w\s]|_+"
    )


_WRAPPED = 45  # a line shorter than this is not one of a paragraph set on several lines


def goes_on(text: str, line: int, last: int, after: int) -> bool:
    """Whether a line from ``line`` to ``last`` goes on at ``after``: a paragraph set on several lines."""
    line = max(line, text.rfind("\n", max(0, last - 400), last) + 1)
    words = text[line:last].rstrip()
    if len(words) < _WRAPPED or words[-1] in ".:;!?…":
        return False
    follows = text[after : after + 40].lstrip(" \t")
    return bool(follows) and follows[0] not in "\n-+*•·" and not follows[0].isdigit()


class Tokens:
    """The words of ``source.folded[start:end]``: parallel lists, offsets in the views."""

    __slots__ = ("ends", "low", "starts", "words")

    def __init__(self, source: Source, start: int, end: int) -> None:
        folded, lower = source.folded, source.lower
        places: list[tuple[int, int]] = []
        line = start  # where the current line begins
        for match in _token().finditer(folded, start, end):
            if match[0] == "\n":
                hard = not places or not goes_on(folded, line, places[-1][1], match.end())
                line = match.end()
                if not hard:
                    continue
            places.append(match.span())
        self.starts = [first for first, _ in places]
        self.ends = [last for _, last in places]
        self.words = [folded[first:last] for first, last in places]
        self.low = [lower[first:last] for first, last in places]

    def __len__(self) -> int:
        return len(self.words)

    def with_more(self, other: Tokens) -> Tokens:
        """These words and those of another part after them."""
        joined = object.__new__(Tokens)
        joined.starts, joined.ends = self.starts + other.starts, self.ends + other.ends
        joined.words, joined.low = self.words + other.words, self.low + other.low
        return joined

    def glued(self, index: int) -> bool:
        """Whether nothing stands between this word and the one before it."""
        return index > 0 and self.ends[index - 1] == self.starts[index]


def tokens_of(source: Source, start: int, end: int) -> Tokens:
    """The words of a part of the page.

    >>> tokens_of(Source("Đ/c H'Yim Kđoh, PGS.TS"), 0, 22).words
    ['Đ/c', "H'Yim", 'Kđoh', ',', 'PGS', '.', 'TS']
    """
    return Tokens(source, start, end)


def spelled(phrase: str) -> tuple[str, ...]:
    """A phrase of a vocabulary as the words it is looked up by, in lower case."""
    return tuple(_token().findall(phrase.lower()))


@cache
def word_set(file: str, section: str) -> frozenset[str]:
    """The words of a section that explains them all at once."""
    return frozenset(vocab.table(file)[section]["words"])


@cache
def phrase_set(file: str, section: str) -> frozenset[tuple[str, ...]]:
    """The same, each phrase as its words."""
    return frozenset(tuple(phrase.split()) for phrase in vocab.table(file)[section]["words"])


class Phrases(Generic[T]):
    """A vocabulary of phrases, looked up word by word; the longest that fits is taken.

    >>> words = tokens_of(Source("Ban Tổ chức Trung ương"), 0, 22)
    >>> Phrases({"ban": 1, "ban tổ chức": 2}).at(words, 0, 5)
    (3, 2)
    """

    __slots__ = ("_root",)

    def __init__(self, entries: Mapping[str, T] | Iterable[tuple[tuple[str, ...], T]]) -> None:
        pairs: Iterable[tuple[tuple[str, ...], T]]
        if isinstance(entries, Mapping):
            pairs = [(spelled(str(phrase)), value) for phrase, value in entries.items()]
        else:
            pairs = entries
        self._root: dict[str, Any] = {}
        for words, value in pairs:
            node = self._root
            for word in words:
                node = node.setdefault(word, {})
            node[""] = value  # no word is empty

    def firsts(self) -> Iterable[str]:
        """The words that phrases begin with."""
        return self._root.keys()

    def at(self, tokens: Tokens, index: int, limit: int) -> tuple[int, T] | None:
        """Where the longest phrase that begins at ``index`` ends, and its value."""
        low = tokens.low
        node = self._root.get(low[index])
        found: tuple[int, T] | None = None
        while node is not None:
            index += 1
            if "" in node:
                found = index, node[""]
            if index >= limit:
                break
            node = node.get(low[index])
        return found
