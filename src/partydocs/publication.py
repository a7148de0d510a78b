"""When the page was published and updated: its stamps."""

from __future__ import annotations

from partydocs.layout import Layout
from partydocs.models import Stamp
from partydocs.source import Source

__all__ = ["find"]


def find(source: Source, page: Layout) -> tuple[Stamp | None, Stamp | None]:
    """The stamps of publication and of update."""
    return None, None
