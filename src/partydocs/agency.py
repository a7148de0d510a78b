"""The mark that names the agency or outlet: ``(TTXVN)``, ``BPO -``.

The layout says where the story begins; ``marks`` holds the grammar of such marks.
"""

from __future__ import annotations

from itertools import islice

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
    text = (region for region in page.regions if region.kind in {BlockKind.LEAD, BlockKind.BODY})
    for region in islice(text, 2):
        if place := marks.find(source, region.start, region.end):
            return Mention(*source.at(*place))
    return None
