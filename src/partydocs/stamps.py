"""Printed times of publication and update, as they stand in one line.

The lowest of the modules that read a page's frame: ``layout`` asks it which lines are stamps,
``publication`` which time they tell. Most lines have no year; one look at their digits shows it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import cache
from typing import Final, NamedTuple

from partydocs import vocab
from partydocs.moments import VIETNAM
from partydocs.patterns import SPACE, trie

__all__ = ["LONGEST", "Printed", "around", "find", "rest"]

#: Letters of a line that may hold a stamp: menus and tools run together with it are no longer.
LONGEST: Final = 600
_LABELLED: Final = 60  # so many letters before a time hold its label
_LED_IN: Final = 40  # so many the last label or weekday of those before it
_BESIDE: Final = 30  # so many may stand between a day and its time
# The years in which a page may have been published: the web is hardly older.
_YEARS: Final = range(1990, 2101)


class Printed(NamedTuple):
    """One printed time: its place in the line, what it says, and what the words before it call it.

    ``label`` is ``"published"``, ``"updated"``, ``"today"``, ``"other"`` or ``""``; ``again`` says that something
    was changed then, and is no publication even where nothing else is printed.
    """

    start: int
    end: int
    at: dt.date
    label: str
    again: bool = False


class _Grammar(NamedTuple):
    """The patterns, and the words in them with what they mean.

    The patterns of numbers begin with a digit and look back from it, so the engine goes from digit to digit.
    """

    may_date: re.Pattern[str]  # a year, or the joints before it
    date: re.Pattern[str]
    month_first: re.Pattern[str]
    american: re.Pattern[str]  # words that stand beside dates with the month in front
    english_weekday: re.Pattern[str]
    time: re.Pattern[str]
    iso_time: re.Pattern[str]
    between: re.Pattern[str]  # what may stand between a date and its time
    weekday: re.Pattern[str]
    zone: re.Pattern[str]
    after: re.Pattern[str]  # brackets and the zone behind a time
    label: re.Pattern[str]
    labels: Mapping[str, str]
    changes: AbstractSet[str]  # the labels that tell of a change
    months: Mapping[str, int]
    month_words: tuple[str, ...]  # how what stands before a day begins: "tháng", "oct"


def _date(month: str, english: str) -> re.Pattern[str]:
    """A day with its year; the patterns are those of names of months, and of the English ones among them."""
    return re.compile(
        rf"""
        (?P<first>\d(?<![\d/.-].)(?<!\d,.)(?:\d{{3}}|\d)?)(?!\d)
        (?:
            # 05/10/2021, 5-10-2021, 13.03.2020, 05 / 10 / 21, 25/03/201608:31
            (?<!\d{{3}})[ ]?(?P<sep>[/.-])[ ]?(?P<month>\d{{1,2}})[ ]?(?P=sep)[ ]?
                (?P<year>\d{{4}}|\d{{2}})(?!\d(?!\d:\d\d)|/|[.-]\d(?!\d?:\d\d)|,\d(?!\d?[:hg]\d\d))
            # 2021-10-05, 2021/10/05
          | (?<=\d{{4}})(?<!,\d{{4}})(?P<iso_sep>[/.-])(?P<iso_month>\d{{1,2}})(?P=iso_sep)(?P<iso_day>\d{{1,2}})(?!\d)
            # 05 tháng 10 năm 2021, 05 tháng mười, 2021, 05-Th10-2021
          | (?<!\d{{3}})[ ]{{0,2}}[-/]?(?:tháng|thg\.?|th\.?(?=\d))[ ]{{0,2}}(?P<worded_month>\d{{1,2}}|{month})
                [ ]{{0,2}}[,/-]?[ ]{{0,2}}(?:năm)?[ ]{{0,2}}(?P<worded_year>\d{{4}})(?!\d)
            # 5 october 2021, 5-oct-2021
          | (?<!\d{{3}})(?<!,\d)(?<!,\d\d)(?:st|nd|rd|th)?[ /-](?P<english_month>{english})\.?,?[ /-](?P<english_year>\d{{4}})(?!\d)
        )
        """,
        re.VERBOSE,
    )


def _time() -> re.Pattern[str]:
    """A time of day: 19:37, 15h07, 3:56 ch, 08 giờ 15 phút, 08:15:30, 15h."""
    return re.compile(
        r"""
        (?P<hour>\d(?:(?<![\d:/.-].)|(?<=[/.-]\d{4}.))(?:(?<!,.)|(?<=[/.-]\d{4},.))\d?)
        (?:
            [ ]?(?::|h|g)[ ]?(?P<minute>\d{2}|\d(?='))(?:[ ]?:[ ]?\d{2}(?:\.\d{1,6})?)?'?
          | [ ]?giờ(?:[ ]?(?P<spelled>\d{1,2})(?:[ ]?phút)?)?
        )
        (?!\d)
        (?:[ ]{0,3}[(\[]?(?P<half>[ap]\.?m\.?|sa|ch|sáng|trưa|chiều|tối)(?!\w)[)\]]?)?
        """,
        re.VERBOSE,
    )


@cache
def _grammar() -> _Grammar:
    named = vocab.words("publication", "months")
    months = {word: int(fields["month"]) for word, fields in named.items()}
    called = vocab.words("publication", "labels")
    labels = {word: fields["kind"] for word, fields in called.items()}
    month = trie(months, SPACE)
    weekday = trie(vocab.entries("dates", "weekdays"), SPACE)
    # "năm" is May after "tháng" alone: "lần thứ 2 năm 2017" is no day.
    english = trie(vocab.of_kind("publication", "months", "english"), SPACE)
    zone = r"[(\[]?\s?(?:gmt|utc)\s?(?:\+\s?0?7(?::?00)?)?\s?[)\]]?|\+07(?::?00)?(?!\d)"
    return _Grammar(
        may_date=re.compile(r"\d(?:\d{3}|\d?[ ]?[/.-][ ]?\d{1,2}[ ]?[/.-][ ]?\d\d)"),
        date=_date(month, english),
        # tháng mười 5, 2021    october 5, 2021
        month_first=re.compile(
            rf"(?<!\w)(?:(?:tháng[ ]{{1,2}}|th\.?(?=\d))(?P<month>\d{{1,2}}|{month})|(?P<english_month>{english})\.?)"
            r"[ ]{1,2}(?P<day>\d{1,2})(?:st|nd|rd|th)?,?[ ]{1,2}(?P<year>\d{4})(?!\d)"
        ),
        american=re.compile(
            r"(?<!\w)(?:(?:[ap]\.?m|posted|published|updated|created|submitted)(?!\w)|(?:t[2-7]|cn)(?=,?[ ]\d))"
        ),
        # Wed, 10/05/2021
        english_weekday=re.compile(r"(?<!\w)(mon|tue|wed|thu|fri|sat|sun)(?:[a-z]{0,3}day)?(?=,?[ ]{0,2}\d)"),
        time=_time(),
        iso_time=re.compile(r"t([01]\d|2[0-3]):([0-5]\d)(?::\d{2}(?:\.\d{1,9})?)?(?:z|\+\d{2}:?\d{2})?"),
        between=re.compile(
            rf"""(?:[\s,.|•·()\[\]@;-] | (?<!\w)(?:lúc|vào|at|on|t|ngày|hồi|(?:giờ(?:[ ]đăng)?|thời[ ]gian)(?:[ ]?:)?
                |{weekday})(?!\w))*""",
            re.VERBOSE,
        ),
        weekday=re.compile(
            rf"(?<!\w)(?:{weekday}|cn|t[2-7]"
            r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)(?=,? ?\d|,? *$))(?!\w)"
        ),
        zone=re.compile(zone),
        after=re.compile(rf"[\s)\]]{{0,3}}(?:{zone})?"),
        label=re.compile(rf"(?<!\w){trie(labels, SPACE)}(?!\w)"),
        labels=labels,
        changes=frozenset(word for word, fields in called.items() if "again" in fields),
        months=months,
        month_words=(
            *vocab.entries("publication", "month_words"),
            *(f"th{month}" for month in range(1, 10)),
            *sorted({name[:3] for name in months if name.isascii()}),
        ),
    )


#: The group that ends a date -> those of its day, month and year.
_PARTS: Final = {
    "year": ("first", "month", "year"),
    "iso_day": ("iso_day", "iso_month", "first"),
    "worded_year": ("first", "worded_month", "worded_year"),
    "english_year": ("first", "english_month", "english_year"),
}


def _days(line: str, grammar: _Grammar) -> Iterator[tuple[int, int, dt.date]]:
    """The days that a line prints, with their places, in order."""
    found = [
        (match.span(), match.group(*_PARTS[str(match.lastgroup)])) for match in grammar.date.finditer(line)
    ]
    if any(map(line.__contains__, grammar.month_words)):
        for match in grammar.month_first.finditer(line):
            month = match["month"] or match["english_month"]
            found.append((match.span(), (match["day"], month, match["year"])))
        found.sort()
    done = 0
    for (start, end), (day, month, year) in found:
        if start >= done:
            done = end
            if at := _day(line, day, month, year, grammar):
                yield start, end, at


def _day(line: str, day: str, month: str, year: str, grammar: _Grammar) -> dt.date | None:
    d, y = int(day), int(year)
    m = int(month) if month.isdecimal() else grammar.months[" ".join(month.split())]
    if y < 100:
        y += 2000
    if d <= 12 and _month_first(line, d, m, y, grammar):
        d, m = m, d
    if y not in _YEARS:
        return None
    try:
        return dt.date(y, m, d)
    except ValueError:
        return None


_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _month_first(line: str, day: int, month: int, year: int, grammar: _Grammar) -> bool:
    """Whether a date has its month in front: it must, or the English weekday beside it says so."""
    weekday = grammar.english_weekday.search(line)
    if month > 12:
        return weekday is not None or grammar.american.search(line) is not None
    if weekday is None or min(day, month, year) < 1:
        return False
    named = _WEEKDAYS.index(weekday[1])
    return dt.date(year, day, month).weekday() == named != dt.date(year, month, day).weekday()


def _clock(match: re.Match[str]) -> dt.time | None:
    hour, minute = int(match["hour"]), int(match["minute"] or match["spelled"] or 0)
    half = (match["half"] or "").replace(".", "")
    if half in vocab.entries("publication", "after_noon") and hour < 12:
        hour += 12
    elif half in vocab.entries("publication", "before_noon") and hour == 12:
        hour = 0
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None


def find(line: str) -> list[Printed]:
    """The dates of a line (in lower case) with the times of day that go with them.

    >>> [(found.at.isoformat(), found.label) for found in find("ngày đăng: 31/12/2019 03:56 ch")]
    [('2019-12-31T15:56:00+07:00', 'published')]
    """
    grammar = _grammar()
    if not grammar.may_date.search(line):
        return []
    found: list[Printed] = []
    times = list(grammar.time.finditer(line))  # that go with no date yet
    done = 0
    for start, end, day in _days(line, grammar):
        at: dt.date = day
        iso = grammar.iso_time.match(line, end)
        if iso:
            at, end = dt.datetime.combine(day, dt.time(int(iso[1]), int(iso[2])), VIETNAM), iso.end()
        else:
            for time in _near(line, times, start, end, done, grammar):
                clock = _clock(time)
                if clock is not None:
                    times.remove(time)
                    at = dt.datetime.combine(day, clock, VIETNAM)
                    start, end = min(start, time.start()), max(end, time.end())
                    break
        called = grammar.label.findall(line, max(done, start - _LABELLED), start)
        label = " ".join(called[-1].split()) if called else ""
        found.append(Printed(start, end, at, grammar.labels.get(label, ""), label in grammar.changes))
        done = end
    return found


def _near(
    line: str, times: list[re.Match[str]], start: int, end: int, done: int, grammar: _Grammar
) -> Iterator[re.Match[str]]:
    """The times that stand beside a date, none before ``done``: those behind it go with it before those in front."""
    behind = [(time, end, time.start()) for time in times if time.start() >= end]
    before = [(time, time.end(), start) for time in reversed(times) if done <= time.start() < end]
    for time, first, last in [*behind, *before]:
        if not 0 <= last - first <= _BESIDE:
            continue
        if grammar.between.fullmatch(grammar.zone.sub(" ", line[first:last])):
            yield time


def around(line: str, printed: Printed) -> tuple[int, int]:
    """The place of a time with the label, weekday and zone that belong to it."""
    grammar = _grammar()
    start, end = printed.start, printed.end
    while start > 0:
        first = max(0, start - _LED_IN)
        before = line[first:start].rstrip(" :,|([-")
        words = (*grammar.label.finditer(before), *grammar.weekday.finditer(before))
        starts = [match.start() for match in words if match.end() == len(before)]
        if not starts:
            break
        start = first + min(starts)
    after = grammar.after.match(line, end)
    return start, after.end() if after else end


def rest(line: str, printed: list[Printed]) -> str:
    """What a line says besides its times: without dates, clocks, weekdays, labels and zone."""
    grammar = _grammar()
    starts, ends = [stamp.start for stamp in printed], [stamp.end for stamp in printed]
    line = " ".join(line[start:end] for start, end in zip([0, *ends], [*starts, len(line)], strict=True))
    for pattern in (grammar.zone, grammar.label, grammar.time, grammar.weekday):
        line = pattern.sub(" ", line)
    return line
