"""Who wrote, photographed, edited, supplied or translated the piece.

The layout says where bylines stand; ``credits`` holds their grammar.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import regex

from partydocs import credits
from partydocs.models import BlockKind, Byline
from partydocs.source import Region, Source

__all__ = ["find"]

_LONGEST = 600
# What separates the author from the rest of a stamp line.
_CELL = regex.compile(r"[|•·\n\t]|\s{3,}|\s-\s(?=\p{L}{2,12}\s\p{L}{2,12}\s?:)")


class _Page(Protocol):
    """What the layout of a page must offer here: its regions."""

    @property
    def regions(self) -> tuple[Region, ...]: ...


def find(source: Source, page: _Page) -> tuple[Byline, ...]:
    """The bylines of a page, in order.

    A byline stands on its own line, at the end of the last paragraph, or in the line of the stamp
    ("Ngày đăng: ... | Tác giả: ..."). The credit of a picture's caption is none.

    >>> from partydocs import layout
    >>> source = Source("Tin, ảnh: Mai Hương")
    >>> find(source, layout.read(source))[0].names
    ('Mai Hương',)
    """
    found: list[Byline] = []
    for region in page.regions:
        if region.kind is BlockKind.BYLINE:
            read = credits.read(source, region.start, region.end)
            found.extend(_bylines(source, read))
        elif region.kind is BlockKind.STAMP and region.end - region.start <= _LONGEST:
            for start, end in _cells(source, region.start, region.end):
                read = credits.read(source, start, end)
                if read and read.labelled:
                    found.extend(_bylines(source, read))
    return tuple(found)


def _cells(source: Source, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in _CELL.finditer(source.folded, start, end):
        yield start, match.start()
        start = match.end()
    yield start, end


def _bylines(source: Source, read: credits.Credits | None) -> Iterator[Byline]:
    for entry in read.entries if read else ():
        names = tuple(source.words(*name) for name in entry.names)
        yield Byline(*source.at(entry.start, entry.end), names=names, roles=entry.roles)
