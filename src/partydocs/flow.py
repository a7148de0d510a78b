"""The page as its sentences run: each paragraph on one line, its words one space apart.

Scrapers and mail programs break paragraphs at a width; editors leave two spaces, or one before a comma. Recognisers
whose grammars are written for plain sentences read this view. What they find has its place on the page as it is.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise, repeat
from operator import add
from typing import Final

from partydocs.models import Span
from partydocs.patterns import when_used
from partydocs.source import Region, Source, lowered

__all__ = ["flowing"]

# Spaces that say nothing: after another, at the ends of lines, inside brackets, before a mark. It begins with the space,
# which is looked for in C.
_LOOSE: Final = when_used(re.compile, r"([ ](?:(?<=[ \n(][ ])[ ]*|[ ]*(?=\n|[,;.:!?)](?:\s|\Z))))")
_SIGNS: Final = ("  ", " \n", "\n ", " ,", " ;")
# A line break inside a paragraph: what comes after goes on in lower case. The letters from "à" to "ỹ" are small ones
# and capitals by turns.
_GOES_ON: Final = when_used(re.compile, r"\n(?=[a-zà-ỹđ(])(?<=[^\s.:;!?…]\n)")
# Any other line break in a region, which is one paragraph.
_INSIDE: Final = when_used(re.compile, r"\n(?=[^\n])")


class _Flow(Source):
    """A view of a page, from which ``loose`` spaces are left out."""

    __slots__ = ("_cuts", "_page", "_shifts", "_starts")

    def __init__(self, page: Source, *, loose: bool) -> None:
        self._page, self.cut = page, {}
        kept = _LOOSE.split(page.folded) if loose else [page.folded]
        self.folded = "".join(kept[::2])
        self.lower = lowered(self.folded) if loose else page.lower
        #: From where on, in the view and in the page, how many characters are left out.
        self._cuts = [0, *accumulate(map(len, kept[:-1:2]))]
        self._shifts = [0, *accumulate(map(len, kept[1::2]))]
        self._starts = [-1, *map(add, self._cuts[1:], self._shifts)]

    def in_view(self, at: int) -> int:
        """Where in the view a place of the page is."""
        piece = bisect_left(self._starts, at) - 1
        place, cut = at - self._shifts[piece], self._cuts[piece]
        return place if place > cut else cut

    def _in_page(self, start: int, end: int) -> tuple[int, int]:
        """Where in the page's views the characters from ``start`` to ``end`` stand."""
        cuts, shifts = self._cuts, self._shifts
        first = bisect_right(cuts, start) - 1
        last = bisect_left(cuts, end if end > start else start + 1) - 1
        return start + shifts[first], end + shifts[last]

    def at(self, start: int, end: int) -> Span:
        return self._page.at(*self._in_page(start, end))

    def words(self, start: int, end: int) -> str:
        return self._page.words(*self._in_page(start, end)).replace(" ,", ",").replace(" ;", ";")


def flowing(source: Source, regions: Sequence[Region]) -> tuple[Source, Sequence[Region]]:
    """The view of a page whose ``regions`` are paragraphs, and the regions in it.

    >>> source = Source("Nghị  quyết\\nsố 5 , số 6 .\\nHết")
    >>> flow, regions = flowing(source, [Region("body", 0, 26), Region("body", 26, 29)])
    >>> flow.folded, regions[0].end, flow.at(5, 16)
    ('Nghị quyết số 5, số 6.\\nHết', 23, Span(text='quyết\\nsố 5 ,', start=6, end=18))
    """
    if not regions:
        return source, regions
    told = regions[0].start, regions[-1].end
    view, loose = source, any(map(source.folded[slice(*told)].__contains__, _SIGNS))
    if loose:
        view = flow = _Flow(source, loose=True)
        regions = [Region(kind, flow.in_view(start), flow.in_view(end)) for kind, start, end in regions]
    breaks = _breaks(view.folded, regions)
    if breaks:
        view = view if loose else _Flow(source, loose=False)
        view.folded, view.lower = _spaced(view.folded, breaks), _spaced(view.lower, breaks)
    return view, regions


def _breaks(folded: str, regions: Sequence[Region]) -> list[int]:
    """The line breaks in paragraphs, in order."""
    going_on = _GOES_ON.finditer(folded, regions[0].start, regions[-1].end)
    breaks = {at for match in going_on if not folded[(at := match.start()) + 1].isupper()}
    _, starts, ends = zip(*regions, strict=True)
    if any(map(_INSIDE.search, repeat(folded), starts, ends)):
        for start, end in zip(starts, ends, strict=True):
            breaks.update(match.start() for match in _INSIDE.finditer(folded, start, end))
    return sorted(breaks)


def _spaced(view: str, breaks: Sequence[int]) -> str:
    """The view with a space for each of the breaks."""
    return " ".join(view[before + 1 : at] for before, at in pairwise([-1, *breaks, len(view)]))
