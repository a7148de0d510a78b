"""Who took part, with which offices, in which role; and who took part unnamed."""

from __future__ import annotations

from collections.abc import Sequence

from partydocs.models import Attendee, Group
from partydocs.source import Region, Source

__all__ = ["find"]


def find(source: Source, regions: Sequence[Region]) -> tuple[tuple[Attendee, ...], tuple[Group, ...]]:
    """The attendees, each once, and the unnamed groups of the regions."""
    return (), ()
