"""Who wrote, photographed, edited, supplied or translated the piece.

The layout says where bylines stand; ``credits`` holds their grammar.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from partydocs import credits, embedded, stamps
from partydocs.layout import Layout
from partydocs.models import BlockKind, Byline, BylineRole
from partydocs.source import Source

__all__ = ["find"]


def find(source: Source, page: Layout) -> tuple[Byline, ...]:
    """The bylines of a page, in order.

    A byline stands on its own line, at the end of the last paragraph, or in the line of the stamp
    ("Ngày đăng: ... | Tác giả: ..."). An organ under an author's name is the source, and what the
    author is names nobody. The credit of a picture's caption is none.

    >>> from partydocs import layout
    >>> source = Source("Tin, ảnh: Mai Hương")
    >>> find(source, layout.read(source))[0].names
    ('Mai Hương',)
    """
    found: list[Byline] = []
    person = 0  # where the last line that names an author ends
    for region in page.regions:
        if region.start == person and credits.names_job(source.lower[region.start : region.end].strip()):
            person = region.end
        elif region.kind is BlockKind.BYLINE:
            read = credits.read(source, region.start, region.end, person=person == region.start)
            found.extend(_bylines(source, read))
            person = region.end if read and read.person else 0
        elif region.kind is BlockKind.STAMP and region.end - region.start <= stamps.LONGEST:
            line = source.lower[region.start : region.end]
            printed = [stamps.around(line, time) for time in stamps.find(line)]
            places = [(region.start + start, region.start + end) for start, end in printed]
            for read in embedded.beside(source, region.start, region.end, places):
                found.extend(_bylines(source, read))
    return tuple(_once(found))


def _once(found: list[Byline]) -> Iterator[Byline]:
    """The bylines without names that were given before in the same roles, as above and under the text."""
    known: set[tuple[str, tuple[BylineRole, ...]]] = set()
    for byline in found:
        names = tuple(name for name in byline.names if (name, byline.roles) not in known)
        known.update((name, byline.roles) for name in names)
        if names:
            yield attrs.evolve(byline, names=names)


def _bylines(source: Source, read: credits.Credits | None) -> Iterator[Byline]:
    for entry in read.entries if read else ():
        names = tuple(source.words(*name) for name in entry.names)
        yield Byline(*source.at(entry.start, entry.end), names=names, roles=entry.roles)
