"""Where dates and documents may begin: one pass over the words, which sends their recognisers only to these places.

Few words begin either. What stands between two spaces is looked into once and remembered (``lexicon.Chunk``), and the
people of the page are read from the same pieces, so that a page is cut once for all of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from partydocs import references
from partydocs.lexicon import Chunk, chunks
from partydocs.source import Region, Source, lowered
from partydocs.triggers import triggers

__all__ = ["Openings", "openings"]


class Openings(NamedTuple):
    """The places, in order, at which a date and the type word of a document may begin."""

    dates: list[int]
    documents: list[int]

    def in_view(self, view: Source) -> Openings:
        """The same places in another view of the page."""
        return Openings([*map(view.in_view, self.dates)], [*map(view.in_view, self.documents)])


def _opened(chunk: Chunk) -> tuple[tuple[int, ...], ...]:
    """Where a date and where a document may begin in what stands between two spaces; nothing for nowhere."""
    dates, documents = triggers().in_word(lowered(chunk.text)), references.in_word(chunk.text)
    return (dates, documents) if dates or documents else ()


def openings(source: Source, regions: Sequence[Region]) -> Openings:
    """Where dates and documents may begin in the regions.

    >>> openings(Source("Ngày 30/9, họp về Chỉ thị 05"), [Region("body", 0, 28)])
    Openings(dates=[0, 5, 26], documents=[18])
    """
    dates: list[int] = []
    documents: list[int] = []
    for _, start, end in regions:
        cut = source.cut[start, end] = chunks(source.folded[start:end])
        for chunk in cut:
            opened = chunk.opened
            if opened is None:
                opened = chunk.opened = _opened(chunk)
            if opened:
                dates += [start + place for place in opened[0]]
                documents += [start + place for place in opened[1]]
            start += chunk.step
    return Openings(dates, documents)
