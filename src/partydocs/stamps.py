"""Printed times of publication and update, as they stand in one line.

The lowest of the modules that read a page's frame: ``layout`` asks it which lines are stamps,
``publication`` which time they tell.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import NamedTuple

from partydocs import vocab

__all__ = ["VIETNAM", "Printed", "find", "rest"]

#: Vietnam keeps one time the whole year.
VIETNAM = dt.timezone(dt.timedelta(hours=7))


class Printed(NamedTuple):
    """One printed time: its place in the line, what it says, and what the words before it call it.

    ``label`` is ``"published"``, ``"updated"``, ``"today"`` or ``""``.
    """

    start: int
    end: int
    at: dt.date
    label: str


@cache
def _months() -> dict[str, int]:
    return {word: int(fields["month"]) for word, fields in vocab.words("publication", "months").items()}


@cache
def _date() -> re.Pattern[str]:
    names = "|".join(month.replace(" ", r"\s{1,2}") for month in sorted(_months(), key=len, reverse=True))
    month = rf"(?:\d{{1,2}}|{names})"
    return re.compile(
        rf"""
        # 05/10/2021, 5-10-2021, 13.03.2020, 05 / 10 / 21
        (?<![\d/.-])(?<!\d,)(?P<d>\d{{1,2}})[ ]?(?P<sep>[/.-])[ ]?(?P<m>\d{{1,2}})[ ]?(?P=sep)[ ]?
            (?P<y>\d{{4}}|\d{{2}})(?![\d/]|[.-]\d|,\d(?!\d?[:hg]\d\d))
        # 2021-10-05, 2021/10/05
        | (?<![\d/.,-])(?P<iy>\d{{4}})(?P<isep>[/.-])(?P<im>\d{{1,2}})(?P=isep)(?P<id>\d{{1,2}})(?!\d)
        # 05 tháng 10 năm 2021, 05 tháng mười, 2021, 05-Th10-2021
        | (?<![\d/.-])(?<!\d,)(?P<wd>\d{{1,2}})[ ]{{0,2}}[-/]?(?:tháng|thg\.?|th\.?(?=\d))[ ]{{0,2}}(?P<wm>{month})
            [ ]{{0,2}}[,/-]?[ ]{{0,2}}(?:năm)?[ ]{{0,2}}(?P<wy>\d{{4}})(?!\d)
        # tháng mười 5, 2021
        | (?<!\w)tháng[ ]{{1,2}}(?P<vm>{month})[ ]{{1,2}}(?P<vd>\d{{1,2}}),?[ ]{{1,2}}(?P<vy>\d{{4}})(?!\d)
        # 5 october 2021
        | (?<![\d/.,-])(?P<ed>\d{{1,2}})(?:st|nd|rd|th)?[ ](?P<em>{names})\.?,?[ ](?P<ey>\d{{4}})(?!\d)
        # october 5, 2021
        | (?<!\w)(?P<fm>{names})\.?[ ](?P<fd>\d{{1,2}})(?:st|nd|rd|th)?,?[ ](?P<fy>\d{{4}})(?!\d)
        """,
        re.VERBOSE,
    )


# 19:37, 15h07, 3:56 ch, 08 giờ 15 phút, 08:15:30, 15h
_TIME = re.compile(
    r"""
    (?<![\d:/.-])(?:(?<!,)|(?<=[/.-]\d{4},))(?P<h>\d{1,2})
    (?:
        [ ]?(?::|h|g)[ ]?(?P<n>\d{2})(?:[ ]?:[ ]?\d{2}(?:\.\d{1,6})?)?'?
      | [ ]?giờ(?:[ ]?(?P<n2>\d{1,2})(?:[ ]?phút)?)?
    )
    (?![\d])
    (?:[ ]{0,3}(?P<half>[ap]\.?m\.?|sa|ch|sáng|trưa|chiều|tối)(?!\w))?
    """,
    re.VERBOSE,
)
# What may stand between a date and its time.
_BETWEEN = re.compile(
    r"""(?:[\s,|•·()\[\]@;-] | (?<!\w)(?:lúc|vào|at|on|t|ngày|hồi|giờ|(?:thứ[ ](?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ[ ]nhật))(?!\w))*""",
    re.VERBOSE,
)
_WEEKDAYS = re.compile(
    r"(?<!\w)(?:thứ\s{1,2}(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s{1,2}nhật|cn|t[2-7]"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\w)"
)
_ZONE = re.compile(r"[(\[]?\s?(?:gmt|utc)\s?(?:\+\s?0?7(?::?00)?)?\s?[)\]]?|\+07(?::?00)?(?!\d)")
_ISO_TIME = re.compile(r"t(\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?:z|\+\d{2}:?\d{2})?")


@cache
def _labels() -> tuple[re.Pattern[str], dict[str, str]]:
    kinds = {word: fields["kind"] for word, fields in vocab.words("publication", "labels").items()}
    words = sorted(kinds, key=len, reverse=True)
    pattern = "|".join(r"\s{1,3}".join(map(re.escape, word.split())) for word in words)
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)"), kinds


# A cheap test that most lines fail.
_MAY_DATE = re.compile(
    r"\d ?[/.-] ?\d{1,2} ?[/.-] ?\d\d|\d{4}[/.-]\d|\dth|th(?:áng|g| ?\d)"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? \d"
)


def _day(match: re.Match[str], *, american: bool) -> dt.date | None:
    groups = match.groupdict()
    for day, month, year in (("d", "m", "y"), ("id", "im", "iy"), ("wd", "wm", "wy"), ("vd", "vm", "vy"),
                             ("ed", "em", "ey"), ("fd", "fm", "fy")):  # fmt: skip
        if groups[year] is not None:
            d, m, y = int(groups[day]), groups[month], int(groups[year])
            break
    else:  # pragma: no cover - one branch always matches
        return None
    number = int(m) if m.isdecimal() else _months()[" ".join(m.split())]
    if y < 100:
        y += 2000
    if american and number > 12 and d <= 12:
        d, number = number, d
    if not 1990 <= y <= 2100:
        return None
    try:
        return dt.date(y, number, d)
    except ValueError:
        return None


def _clock(match: re.Match[str]) -> dt.time | None:
    hour, minute = int(match["h"]), int(match["n"] or match["n2"] or 0)
    half = (match["half"] or "").replace(".", "")
    if half in {"pm", "ch", "chiều", "tối"} and hour < 12:
        hour += 12
    elif half in {"am", "sa", "sáng"} and hour == 12:
        hour = 0
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None


def find(line: str) -> list[Printed]:
    """The dates of a line (in lower case) with the times of day that go with them.

    >>> [(found.at.isoformat(), found.label) for found in find("ngày đăng: 31/12/2019 03:56 ch")]
    [('2019-12-31T15:56:00+07:00', 'published')]
    """
    if not _MAY_DATE.search(line):
        return []
    dates = list(_date().finditer(line))
    if not dates:
        return []
    times = list(_TIME.finditer(line))
    american = bool(re.search(r"(?<!\w)(?:[ap]\.?m|posted|published|updated|created)(?!\w)", line))
    labels, kinds = _labels()
    found: list[Printed] = []
    taken: set[int] = set()
    done = 0
    for match in dates:
        day = _day(match, american=american)
        if day is None:
            continue
        start, end = match.span()
        at: dt.date = day
        iso = _ISO_TIME.match(line, end)
        if iso and int(iso[1]) < 24 and int(iso[2]) < 60:
            at, end = dt.datetime.combine(day, dt.time(int(iso[1]), int(iso[2])), VIETNAM), iso.end()
        else:
            # The time after the date goes with it before the one in front of it.
            for time in sorted(times, key=lambda time: (time.start() < start, abs(time.start() - start))):
                if time.start() in taken:
                    continue
                first, last = (end, time.start()) if time.start() >= end else (time.end(), start)
                if not (done <= time.start() and 0 <= last - first <= 30):
                    continue
                if not _BETWEEN.fullmatch(_ZONE.sub(" ", line[first:last])):
                    continue
                clock = _clock(time)
                if clock is not None:
                    taken.add(time.start())
                    at = dt.datetime.combine(day, clock, VIETNAM)
                    start, end = min(start, time.start()), max(end, time.end())
                    break
        before = line[max(done, start - 60) : start]
        called = [kinds[" ".join(label[0].split())] for label in labels.finditer(before)]
        found.append(Printed(start, end, at, called[-1] if called else ""))
        done = end
    return found


def around(line: str, printed: Printed) -> tuple[int, int]:
    """The place of a time with the label, weekday and zone that belong to it."""
    start, end = printed.start, printed.end
    while start > 0:
        before = line[max(0, start - 40) : start].rstrip(" :,|([-")
        words = [
            match
            for match in (*_labels()[0].finditer(before), *_WEEKDAYS.finditer(before))
            if match.end() == len(before)
        ]
        if not before or not words:
            break
        start = max(0, start - 40) + min(match.start() for match in words)
    zone = re.compile(rf"[\s)\]]{{0,3}}(?:{_ZONE.pattern})?").match(line, end)
    return start, zone.end() if zone else end


def rest(line: str, printed: list[Printed]) -> str:
    """What a line says besides its times: without dates, clocks, weekdays, labels and zone."""
    parts, done = [], 0
    for stamp in printed:
        parts.append(line[done : stamp.start])
        done = stamp.end
    parts.append(line[done:])
    left = " ".join(parts)
    for pattern in (_ZONE, _labels()[0], _TIME, _WEEKDAYS):
        left = pattern.sub(" ", left)
    return left
