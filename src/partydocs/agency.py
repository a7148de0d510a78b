"""The mark that names the agency or outlet: ``(TTXVN)``, ``BPO -``.

The layout says where the story begins; ``marks`` holds the grammar of such marks.
"""

from __future__ import annotations

from partydocs import marks
from partydocs.layout import Layout
from partydocs.models import BlockKind, Mention
from partydocs.source import Source

__all__ = ["find"]


def find(source: Source, page: Layout) -> Mention | None:
    """The agency mark of a page: in the lead, else in the first paragraph.

    >>> from partydocs import layout
    >>> source = Source("Tỉnh ủy họp tổng kết\\n(TTXVN) - Sáng 5/10, Tỉnh ủy họp tổng kết công tác năm.")
    >>> str(find(source, layout.read(source)))
    'TTXVN'
    """
    looked = 0
    for region in page.regions:
        if region.kind in {BlockKind.LEAD, BlockKind.BODY}:
            place = marks.find(source, region.start, region.end)
            if place:
                return Mention(*source.at(*place))
            looked += 1
            if looked == 2:
                break
    return None
