"""The mark that names the agency or outlet: ``(TTXVN)``, ``BPO -``."""

from __future__ import annotations

from partydocs.layout import Layout
from partydocs.models import Mention
from partydocs.source import Source

__all__ = ["find"]


def find(source: Source, page: Layout) -> Mention | None:
    """The agency mark of a page."""
    return None
