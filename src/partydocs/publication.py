"""When the page was published and updated: its stamps."""

from __future__ import annotations

import datetime as dt

from partydocs import stamps
from partydocs.layout import Layout
from partydocs.models import BlockKind, Stamp
from partydocs.source import Source

__all__ = ["find"]


def find(source: Source, page: Layout) -> tuple[Stamp | None, Stamp | None]:
    """The stamps of publication and of update.

    The layout says which lines are stamps; of those, the first that is not called an update tells the
    publication. A lone "Cập nhật" is the publication too: such portals print nothing else; "Cập nhật lần cuối" is
    none. Days come before months, at +07:00; a date that does not exist is no stamp.

    >>> from partydocs import layout
    >>> source = Source("Tỉnh ủy họp tổng kết năm\\n31/12/2019 03:56 CH\\nHôm nay, Tỉnh ủy họp tổng kết năm.")
    >>> find(source, layout.read(source))[0].at.isoformat()
    '2019-12-31T15:56:00+07:00'
    """
    found = _printed(source, page, BlockKind.STAMP)
    if not found and any(region.kind is not BlockKind.CHROME for region in page.regions):
        chrome = _printed(source, page, BlockKind.CHROME)
        found = [one for one in chrome if one.label in {"published", "updated"}][:2]
    first = [one for one in found if one.label != "updated"]
    published = _with_time(first) if first else None
    updated = next((one for one in found if one.label == "updated"), None)
    if published is None and updated and not updated.again:
        published, updated = updated, None
    return _stamp(source, published), _stamp(source, updated)


def _with_time(found: list[stamps.Printed]) -> stamps.Printed:
    """The first stamp, or the one of the same day that says the time too: "[05/10/2021]", "Thứ ba, 05/10/2021 17:35"."""
    first = found[0].at
    timed = (one for one in found if isinstance(one.at, dt.datetime) and one.at.date() == first)
    return found[0] if isinstance(first, dt.datetime) else next(timed, found[0])


def _printed(source: Source, page: Layout, kind: BlockKind) -> list[stamps.Printed]:
    found: list[stamps.Printed] = []
    for region in page.regions:
        if region.kind is not kind:
            continue
        at = region.start
        for line in source.lower[region.start : region.end].split("\n"):
            if 0 < len(line) <= stamps.LONGEST:
                found += [one._replace(start=at + one.start, end=at + one.end) for one in stamps.find(line)]
            at += len(line) + 1
    return found


def _stamp(source: Source, found: stamps.Printed | None) -> Stamp | None:
    return Stamp(*source.at(found.start, found.end), at=found.at) if found else None
