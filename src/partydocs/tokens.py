"""A part of a page as words: what the recognisers of names, organisations, offices and people read.

A part is cut at its spaces; what stands between two is known from earlier pages or cut into words once
(``lexicon``). The phrases of the vocabularies are looked up word by word, so line breaks and runs of spaces do
not matter: once for all words, when the part is made.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from partydocs import vocab
from partydocs.lexicon import NOTHING, OPENS_HONOR, OPENS_OFFICE, Chunk, Entry, Word, chunks
from partydocs.source import Source, parts_cells

__all__ = ["Tokens", "goes_on", "phrase_set", "syntax", "tokens_of", "word_set", "word_sets"]

_WRAPPED: Final = 45  # a line shorter than this is not one of a paragraph set on several lines


def goes_on(text: str, line: int, last: int, after: int) -> bool:
    """Whether a line from ``line`` to ``last`` goes on at ``after``: a paragraph set on several lines."""
    line = max(line, text.rfind("\n", max(0, last - 400), last) + 1)
    words = text[line:last].rstrip()
    if len(words) < _WRAPPED or words[-1] in ".:;!?…":
        return False
    follows = text[after : after + 40].lstrip(" \t")
    return bool(follows) and follows[0] not in "\n-+*•·" and not follows[0].isdigit()


class Tokens:
    """The words of ``source.folded[start:end]`` as parallel lists; offsets in the views.

    ``low``: in lower case; ``starts``: where they begin; ``bits``: what is known of each alone; ``known``: the phrases
    that begin with it; ``people``: the names of those whom the page has named before, as their words.
    """

    __slots__ = ("_text", "_units", "bits", "known", "low", "offset", "people", "runs", "starts")

    def __init__(self, source: Source, start: int, end: int) -> None:
        text = source.folded[start:end]
        joined = _without_wraps(source.folded, start, end) if "\n" in text else text
        cut = source.cut.get((start, end)) if joined == text else None
        self.offset, self._text = start, joined
        self._fill(cut or chunks(joined))

    def _fill(self, cut: list[Chunk]) -> None:
        units: list[Word] = []
        starts: list[int] = []
        after = self.offset
        for chunk in cut:
            at = after
            for unit in chunk.words or chunk.cut():
                units.append(unit)
                starts.append(at)
                at += unit.step
            after += chunk.step
        self._units, self.starts = units, starts
        self.low = [unit.low for unit in units]
        self.bits: list[int] = [unit.bits for unit in units]
        self.known = _known(units, self.low)
        self.people: Collection[tuple[str, ...]] = ()
        self.runs: dict[tuple[int, int], int] = {}  # runs of capitals that were read

    def __len__(self) -> int:
        return len(self.low)

    def cut_at_cells(self, plain: str) -> None:
        """End a line at each tab of the text as printed between two cells of a table that tell of different things.

        A number belongs to what follows it, an office to the name before it: "7", "Lê Văn An", "Bí thư chi bộ". Up to
        the first office or word of address there is nobody to part: "STT", "Họ và tên", "Chức vụ".
        """
        told = cut_at = 0
        text, starts = list(self._text), [at - self.offset for at in self.starts]
        for first, last in pairwise(range(len(starts))):
            end = starts[first] + len(self._units[first].text)
            told |= self.known[first].opens & (OPENS_HONOR | OPENS_OFFICE)
            if not told:
                continue
            held = self.low[first][0].isdigit() or self.low[last][0].isdigit()
            belongs = held or self.known[last].opens & OPENS_OFFICE
            if parts_cells(plain[end : starts[last]]) and not belongs:
                text[end] = "\n"
                cut_at = end
        if cut_at:
            self._fill(chunks("".join(text)))

    @property
    def words(self) -> list[str]:
        """The words as written."""
        return [unit.text for unit in self._units]

    def place(self, first: int, last: int) -> tuple[int, int]:
        """Where the words ``first`` to ``last`` stand; ``last`` is not one of them."""
        return self.starts[first], self.starts[last - 1] + len(self._units[last - 1].text)

    @property
    def ends(self) -> list[int]:
        """Where the words end."""
        return [start + len(word) for start, word in zip(self.starts, self.words, strict=True)]

    def glued(self, index: int) -> bool:
        """Whether nothing stands between this word and the one before it."""
        return index > 0 and self._units[index - 1].glued

    def entry(self, index: int, limit: int) -> Entry:
        """The phrases that begin at ``index`` and end by ``limit``."""
        entry = self.known[index]
        return entry if index + entry.reach <= limit else self._shorter(index, limit)

    def _shorter(self, index: int, limit: int) -> Entry:
        entry, node = self._units[index].alone, self._units[index].longer
        for word in self.low[index + 1 : limit]:
            if word not in node:
                break
            node = node[word]
            entry = node[""]
        return entry


def _known(units: list[Word], low: list[str]) -> list[Entry]:
    """The longest phrases that begin at each word, and nothing at the end."""
    known = [unit.alone for unit in units]
    known.append(NOTHING)
    size = len(low)
    after = 0  # what may follow the word before
    for index, unit in enumerate(units):
        if after & unit.mark:  # seldom: a lookup costs more than all else here
            node, step = units[index - 1].longer, index
            while step < size and (longer := node.get(low[step])) is not None:
                node = longer
                step += 1
            if step > index and node[""] is not NOTHING:
                known[index - 1] = node[""]
        after = unit.after
    return known


def _without_wraps(folded: str, start: int, end: int) -> str:
    """A part with spaces for the ends of lines over which its paragraph goes on."""
    line, parts = start, []
    at = folded.find("\n", start, end)
    while at >= 0:
        parts.append(folded[line:at])
        parts.append(" " if goes_on(folded, line, at, at + 1) else "\n")
        line = at + 1
        at = folded.find("\n", line, end)
    parts.append(folded[line:end])
    return "".join(parts)


def tokens_of(source: Source, start: int, end: int) -> Tokens:
    """The words of a part of the page.

    >>> tokens_of(Source("Đ/c H'Yim Kđoh, PGS.TS"), 0, 22).words
    ['Đ/c', "H'Yim", 'Kđoh', ',', 'PGS', '.', 'TS']
    """
    return Tokens(source, start, end)


_READ: Final[dict[str, dict[str, frozenset[str]]]] = {"syntax": {}}
_SYNTAX: Final = _READ["syntax"]


def word_set(file: str, section: str) -> frozenset[str]:
    """The words of a section that explains them all at once."""
    try:  # asked some hundred times a page: two lookups take less time than a cache of calls, which makes a key
        return _READ[file][section]
    except KeyError:
        found = frozenset(vocab.entries(file, section))
        return _READ.setdefault(file, {}).setdefault(section, found)


def word_sets(file: str, sections: Sequence[str]) -> Iterator[frozenset[str]]:
    """The words of each of several sections: for a table with a field for each, asked about at nearly every word.

    >>> [sorted(words) for words in word_sets("organs", ["about", "joints"])]
    [['về'], ['và']]
    """
    return (word_set(file, section) for section in sections)


def syntax(section: str) -> frozenset[str]:
    """The words of a section of ``vocab/syntax.toml``: by what grammar finds its way."""
    try:
        return _SYNTAX[section]
    except KeyError:
        return word_set("syntax", section)


@cache
def phrase_set(file: str, section: str) -> frozenset[tuple[str, ...]]:
    """The same, each phrase as its words."""
    return frozenset(tuple(phrase.split()) for phrase in vocab.entries(file, section))
