"""Days and moments in Vietnam's time."""

from __future__ import annotations

import datetime as dt
from typing import Final

__all__ = ["VIETNAM", "day_of"]

#: Vietnam keeps one time the whole year.
VIETNAM: Final = dt.timezone(dt.timedelta(hours=7))


def day_of(moment: dt.date) -> dt.date:
    """The day of a moment: in Vietnam where it has a zone, else as it stands.

    >>> day_of(dt.datetime(2021, 9, 30, 23, 0, tzinfo=dt.timezone.utc)), day_of(dt.datetime(2021, 9, 30, 23, 0))
    (datetime.date(2021, 10, 1), datetime.date(2021, 9, 30))
    """
    if not isinstance(moment, dt.datetime):
        return moment
    return moment.date() if moment.utcoffset() is None else moment.astimezone(VIETNAM).date()
