"""The signing date that stands right after a document: ", ngày 25-10-2017", "ký ngày 10 tháng 7 năm 2018"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from partydocs import periods
from partydocs.elements import HOUR
from partydocs.models import Precision
from partydocs.periods import Period
from partydocs.source import Source

__all__ = ["AT_HOUR", "MADE", "day_at"]

DAY: Final = Precision.DAY
#: What is done to the document before its day: "ký ", "được ban hành từ ", "phát đi ", "ra đời ".
MADE: Final = (
    r"(?:(?:(?:đều|cùng|chính[ ]thức)[ ])?(?:được[ ])?(?:ký(?:[ ]ban[ ]hành)?|ban[ ]hành|đề|phát[ ]đi|ra(?:[ ]đời)?)[ ]"
    r"(?:(?:từ|vào|hồi)[ ])?)"
)
#: The hour of a telegram before its day: "lúc 20 giờ ", "hồi 8h30 ", "17:00, ".
AT_HOUR: Final = rf"(?:(?:(?:lúc|hồi)[ ])?{HOUR})"


@cache
def _signing() -> re.Pattern[str]:
    """ ", ngày 25-10-2017", "ký ngày 10 tháng 7 năm 2018", "lúc 20 giờ ngày 5/3/2023", "(năm 2013", " 2013 về"."""
    return re.compile(
        rf"""
        [ ]?,?[ ]?\(?{MADE}?{AT_HOUR}?
        (?:
            (?:ngày[ ]?)?
            (?P<day>\d{{1,2}})
            (?:[ ]?(?P<sep>[/.-])[ ]?(?P<month>\d{{1,2}})[ ]?(?P=sep)[ ]?(?P<year>\d{{4}})
              |[ ]?[/.-][ ]?(?P<month1>\d{{1,2}}),?[ ]?năm[ ]?(?P<year1>\d{{4}})
              |[ ]?tháng[ ]?(?P<month2>\d{{1,2}})(?:,?[ ]?năm[ ]?|[ ]?[/.-][ ]?)(?P<year2>\d{{4}}))
          | năm[ ](?P<year3>\d{{4}})
          | (?<=[ ])(?P<year4>(?:19[4-9]|20[0-4])\d)(?=[ ](?:về|của)[ ])
        )
        (?!\d|[/.,-]\d|[/-]\w|[ ]-[ ]\d{{1,2}}[/.])
        """,
        re.VERBOSE,
    )


def day_at(source: Source, start: int, end: int) -> tuple[int, str] | None:
    """The signing date that begins at ``start``: where it ends, and its ISO day or year.

    A comma, a bracket and "ký" or "ban hành" before the date are passed over. A day without its year is
    none, nor is a day that no calendar has.

    >>> day_at(Source("18-NQ/TW, ngày 25-10-2017 của"), 8, 29)
    (25, '2017-10-25')
    >>> day_at(Source("Luật Đất đai năm 2013"), 12, 21)
    (21, '2013')
    """
    match = _signing().match(source.lower, start, end)
    if match is None:
        return None
    if bare := match["year3"] or match["year4"]:
        return match.end(), f"{int(bare):04}"  # in these figures, whatever the page's are
    year = match["year"] or match["year1"] or match["year2"]
    month = match["month"] or match["month1"] or match["month2"]
    signed = Period(DAY, int(year), int(month), int(match["day"]))
    return (match.end(), periods.edtf(signed)) if periods.exists(signed) else None
