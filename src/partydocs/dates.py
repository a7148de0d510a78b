"""Calendar expressions: days, ranges, months, quarters, half-years, years, spans, day words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from partydocs.models import DateMention
from partydocs.source import Region, Source

__all__ = ["find"]


def find(source: Source, regions: Sequence[Region], today: dt.date | None) -> tuple[DateMention, ...]:
    """The calendar expressions of the regions, in order; ``today`` completes what the text leaves out."""
    return ()
