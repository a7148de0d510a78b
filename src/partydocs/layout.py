"""The page's blocks: chrome, title, stamp, lead, heading, body, caption, byline."""

from __future__ import annotations

from typing import NamedTuple

from partydocs.models import BlockKind
from partydocs.source import Region, Source

__all__ = ["Layout", "read"]


class Layout(NamedTuple):
    """``regions`` partition the views; ``title`` and ``lead`` are places in the views."""

    regions: tuple[Region, ...]
    title: tuple[int, int] | None
    lead: tuple[int, int] | None


def read(source: Source) -> Layout:
    """The layout of a page."""
    return Layout((Region(BlockKind.BODY, 0, len(source)),) if len(source) else (), None, None)
