"""References to particular documents of Party and state."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from partydocs.models import Citation
from partydocs.source import Region, Source

__all__ = ["find"]


def find(source: Source, regions: Sequence[Region], today: dt.date | None) -> tuple[Citation, ...]:
    """The citations of the regions, in order."""
    return ()
