"""Days and moments in Vietnam's time."""

from __future__ import annotations

import datetime as dt
from typing import Final

__all__ = ["VIETNAM", "day_of", "given_day"]

#: Vietnam keeps one time the whole year.
VIETNAM: Final = dt.timezone(dt.timedelta(hours=7))

#: What is counted from a day outside them may leave the years that are read in texts, 1000 to 2199.
_YEARS: Final = range(1001, 2199)


def day_of(moment: dt.date) -> dt.date:
    """The day of a moment: in Vietnam where it has a zone, else as it stands.

    >>> day_of(dt.datetime(2021, 9, 30, 23, 0, tzinfo=dt.timezone.utc)), day_of(dt.datetime(2021, 9, 30, 23, 0))
    (datetime.date(2021, 10, 1), datetime.date(2021, 9, 30))
    """
    if not isinstance(moment, dt.datetime):
        return moment
    return moment.date() if moment.utcoffset() is None else moment.astimezone(VIETNAM).date()


def given_day(given: object, name: str) -> dt.date | None:
    """The day that a caller gives as the argument ``name``, or ``None``, as for a day outside the years 1001 to 2198.

    >>> given_day(dt.date(2021, 10, 1), "reference"), given_day(dt.date.max, "reference")
    (datetime.date(2021, 10, 1), None)
    """
    if given is None:
        return None
    if not isinstance(given, dt.date):
        raise TypeError(
            f"{name}: expected datetime.date or None, got {type(given).__name__}:"
            " datetime.date.fromisoformat() reads '2021-10-01'"
        )
    return day_of(given) if given.year in _YEARS else None
