"""Who wrote, photographed, edited, supplied or translated the piece."""

from __future__ import annotations

from partydocs.layout import Layout
from partydocs.models import Byline
from partydocs.source import Source

__all__ = ["find"]


def find(source: Source, page: Layout) -> tuple[Byline, ...]:
    """The bylines of a page, in order."""
    return ()
