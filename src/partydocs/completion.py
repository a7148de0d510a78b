"""What the mentions of dates mean: years and months that the page leaves out, day words, lunar days.

Goes once over the mentions in order. What is missing comes from the fuller neighbour in the same list or range,
else from the reference by the rule of ``periods``: which way a text looks is said by words of the same sentence.
Day words are counted from the reference; "cùng ngày" is a day of the story. A lunar day has a value only where
the page prints the solar day beside it ("tức ngày ...").
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import zip_longest
from typing import Final, NamedTuple

from partydocs import periods
from partydocs.elements import GAP, HOUR, MAY, TO_COME, Element, Raw, section, verbose
from partydocs.models import DateMention, Precision
from partydocs.periods import Outlook, Period
from partydocs.source import Source
from partydocs.vocab import framed, words

__all__ = ["Completion"]

DAY, SPAN = Precision.DAY, Precision.SPAN
_LOOK_BACK: Final = 100  # characters in which a word may govern a day
_SPOKEN: Final = 300  # characters of a speaker's words before a day that he tells of
_DEMANDED: Final = 400  # characters in which a demand governs all clauses of its sentence
_CITED: Final = 40  # characters of a document before its signing date
_LONGEST_STORY: Final = 20  # the last days named among which "cùng ngày" chooses
_BESIDE: Final = 150  # characters between "cùng ngày" and a day that is meant before all others
_REPORTED: Final = 10  # days between what is reported and its publication
# Who is charged with a task: "giao Sở Xây dựng thẩm định trong quý III".
_RECEIVERS: Final = r"(?:bộ|sở|ban|ubnd|ủy[ ]ban|phòng|văn[ ]phòng|công[ ]an|các[ ](?:sở|ban|ngành|bộ|phòng|cơ[ ]quan|đơn[ ]vị)|đồng[ ]chí)"
_SOME_DAY: Final = periods.edtf(Period(DAY, None))
_OUTLOOKS: Final = {outlook.value: outlook for outlook in Outlook}


class _Patterns(NamedTuple):
    """All patterns of this module, made once; each works on the lower-case view, ``cited`` and ``quoted`` on the folded."""

    looks: re.Pattern[str]
    looks_after: re.Pattern[str]
    to_come: re.Pattern[str]
    right_after: re.Pattern[str]
    sentence: re.Pattern[str]
    whole: re.Pattern[str]
    cited: re.Pattern[str]
    signed: re.Pattern[str]
    demands: re.Pattern[str]
    due: re.Pattern[str]
    quoted: re.Pattern[str]
    made: re.Pattern[str]
    term: re.Pattern[str]
    equals: re.Pattern[str]
    years: dict[str, int]
    until: tuple[str, ...]
    since: tuple[str, ...]
    asides: tuple[str, ...]
    just_past: tuple[str, ...]


@cache
def _patterns() -> _Patterns:
    charged = rf"(?<!đã[ ])giao{GAP}(?:cho{GAP})?{_RECEIVERS}"
    takes_place = rf"(?<!đã[ ])(?<!được[ ])(?:diễn{GAP}ra|tổ{GAP}chức){GAP}vào"
    return _Patterns(
        looks=verbose(
            rf"""[\W_](?:(?P<now>năm{GAP}nay)|(?P<near>hiệu{GAP}lực)|(?P<told>đã)|(?P<back>{section("back")})
                |(?P<forward>{section("forward")}|{takes_place}|{charged}))(?!\w)"""
        ),
        looks_after=verbose(
            rf"[\W_](?:(?P<told>đã)|(?P<back>vừa)|(?P<forward>{section('forward_after')}))(?!\w)"
        ),
        to_come=verbose(TO_COME),
        right_after=verbose(rf"{TO_COME}|{GAP}phấn{GAP}đấu\b(?!{GAP}\d)"),
        sentence=verbose(r"[.;!?\n](?:(?<=\n)|[ ]|\Z)"),
        whole=verbose(r"[.!?\n](?:(?<=\n)|[ ]|\Z)"),
        # Right before the mention: "18-NQ/TW, ", "Chỉ thị số 05 ", "Chỉ thị "; not "theo chương trình, "
        cited=verbose(
            rf"""(?:(?:\d[\w.]*[ ]?[-/][ ]?[\w/.-]*[A-ZĐ][\w/.-]*|\d+[-/]\d{{4}}[/-][\w/.-]+)[ ]?,?
            |(?i:{section("documents")})(?:[ ](?:số[ ]?)?\d[\w/.-]*[ ]?,?)?)[ ]?(?:(?:(?:vừa|mới)[ ])?(?:được[ ])?(?:ban[ ]hành|ký)[ ])?\Z"""
        ),
        signed=verbose(
            rf"""(?:\d[\w.]*[ ]?[-/][ ]?[\w/.-]{{0,24}}[A-ZĐ][\w/.&-]{{0,24}}|(?<!\w)(?i:{section("documents")})[ ](?:số[ ])?\d{{1,5}})
            [ ]?,?[ ]?\(?(?:(?:được[ ])?(?:ban[ ]hành|ký)[ ])?\Z"""
        ),
        demands=verbose(
            rf"""(?<!\w)(?:(?<!đã[ ])(?:yêu{GAP}cầu|đề{GAP}nghị|phân{GAP}công)|phấn{GAP}đấu|dự{GAP}(?:kiến|báo)|từ{GAP}nay|{charged})(?!\w)"""
        ),
        # After "đến 31/12": ", phấn đấu", " phải xong"
        due=verbose(rf",?{GAP}(?:phấn{GAP}đấu|phải|cần|hoàn{GAP}thành|bảo{GAP}đảm)\b"),
        # From where the words of a speaker begin: “Nước lên đêm ", "ông nói: \"Nước lên đêm "
        quoted=verbose(r'(?:“|(?<![^ (:])"(?!\s))[^"“”\n]*\Z'),
        # A document's day before its story: "vừa được Quốc hội thông qua hôm "
        made=verbose(
            rf"được{GAP}(?:[^\W\d_]+{GAP}){{0,8}}(?:thông{GAP}qua|ban{GAP}hành|ký){GAP}(?:(?:hôm|vào|ngày){GAP}){{0,2}}\Z"
        ),
        term=verbose(rf"(?<!\w)(?:trước|chậm{GAP}nhất|muộn{GAP}nhất){GAP}(?:(?:là|vào){GAP})?{HOUR}?\Z"),
        equals=verbose(rf"{MAY}[,(-]?{MAY}(?:tức|nhằm)(?:{GAP}(?:là|vào))?(?:{GAP}ngày)?{GAP}|{GAP}\("),
        years={word: int(entry["years"]) for word, entry in words("dates", "years").items()},
        until=framed("dates", "until", before=""),
        since=framed("dates", "since", before=""),
        asides=framed("dates", "asides", before=""),
        just_past=framed("dates", "just_past", after=""),
    )


#: What a mention means: its period, or the two ends of a range; and whether the reference gave it.
_Value = tuple[Period, Period | None, bool]


class _Named(NamedTuple):
    """A day that the page names: the mention, the day, and whether the reference gave it."""

    raw: Raw
    day: dt.date
    inferred: bool


def _is_within(named: _Named, stretch: _Named) -> bool:
    """Whether a single day is one of the stretch of days named before it, as far as its end tells."""
    return stretch.raw.last is not None and named.raw.last is None and named.day <= stretch.day


class Completion:
    """Completes the mentions of one page in order; ``today`` is the reference."""

    def __init__(self, source: Source, today: dt.date | None) -> None:
        self._source, self._today = source, today
        self._text = source.lower
        self._patterns = _patterns()
        self._year: int | None = None  # the last year named
        self._last_signed: _Named | None = None  # the last day on which a document was signed
        self._named: list[_Named] = []  # days since the last "cùng ngày"
        self._story: list[_Named] = []  # days of the story
        self._before: tuple[int, list[DateMention]] = (0, [])  # where the list before ends, and its mentions
        self._place: tuple[int, int]  # of the list that is being read, whose members look the same way
        self._outlook: Outlook | None = None  # which way the list looks that is being read

    def mentions(self, lists: Sequence[list[Raw]]) -> Iterator[DateMention]:
        """The mentions of the lists, in order."""
        nothing: list[Raw] = []
        for group, following in zip_longest(lists, lists[1:], fillvalue=nothing):
            group = _filled(group)
            if not group:
                continue
            self._place, self._outlook = (group[0].start, group[-1].end), None
            found: list[DateMention] = []
            for raw in group:
                if raw.first.lunar:
                    found.append(self._lunar(raw, self._printed_beside(raw, group, following)))
                elif mention := self._mention(raw):
                    found.append(mention)
            if found:
                self._before = group[-1].end, found
                yield from found

    def _mention(self, raw: Raw) -> DateMention | None:
        """One mention; what it names may complete those after it."""
        value = self._value(raw)
        mention = self._made(raw, value)
        if mention is not None:
            self._note(raw, value, mention)
        return mention

    # What a mention means.

    def _value(self, raw: Raw) -> _Value:
        """What the mention means, as far as can be known."""
        first, last = raw.first, raw.last
        period = first.period
        assert period is not None
        period, inferred = self._dated(raw, first, period)
        if last is None:
            return (period, first.last, inferred)
        if last.same:
            return (period, period, inferred)  # "từ 8 giờ ngày 12/6 đến 17 giờ cùng ngày"
        end = last.period
        assert end is not None
        if period.year is not None and end.number and not last.years and last.short is None:
            return (period, periods.next_to(end, period, before=False), inferred)
        end, changed = self._dated(raw, last, end)
        return (period, end, inferred or changed)

    def _dated(self, raw: Raw, element: Element, period: Period) -> tuple[Period, bool]:
        """The period with its year, and whether the reference gave it."""
        today = self._today
        if element.days is not None:
            return self._relative(element.days)
        if element.same:
            return self._same_day(raw)
        if period.year is not None:
            return (period, False)
        if element.years == "same" or element.years in words("dates", "told_years"):
            return (period._replace(year=self._year), False)
        if today is None:
            return (period, False)
        if element.years:
            year = today.year + self._patterns.years[element.years]
            return (period._replace(year=year), True)
        if element.short is not None:  # the last such year up to the year after the reference
            latest = today.year + 1
            return (period._replace(year=latest - (latest - element.short) % 100), False)
        if not period.number:  # a day of the month by itself
            term = self._patterns.term.search(self._text, max(0, raw.start - _CITED), raw.start)
            to_come = self._patterns.to_come.match(self._text, raw.end)
            return (_day_of_month(period, today, forward=bool(to_come or term)), True)
        outlook = (
            Outlook.NEAR if element.near else Outlook.PAST if self._is_signed(raw, period) else self._look()
        )
        return (periods.complete(period, today, outlook), True)

    def _is_signed(self, raw: Raw, period: Period) -> bool:
        """Whether the number of a document stands right before the day: "Quyết định số 5/QĐ-UBND ngày 3/8"."""
        start, signed = raw.start, self._patterns.signed
        return period.unit is DAY and signed.search(self._source.folded, start - _CITED, start) is not None

    def _relative(self, days: int) -> tuple[Period, bool]:
        if self._today is None:
            return (Period(DAY, None), False)
        return (periods.day(self._today + dt.timedelta(days=days)), True)

    def _same_day(self, raw: Raw) -> tuple[Period, bool]:
        """The day that "cùng ngày" means.

        A story day named in the same sentence; else of the days just before the reference, which are those of the
        report, the one named right before or the latest of all; else the last one named, unless far before.
        """
        self._tell()
        # "Quyết định số 12-QĐ/TU ngày 3/4; Quyết định số 13-QĐ/TU cùng ngày"
        if self._last_signed and self._source.folded[raw.start].islower() and self._is_cited(raw):
            return _meant(self._last_signed)
        recent = self._story[-_LONGEST_STORY:]
        if not recent:
            return self._relative(0)
        latest = recent[-1]
        if self._today and latest.raw.end <= self._sentence_start(raw.start, self._patterns.whole, _DEMANDED):
            told = [named for named in recent if 0 <= (self._today - named.day).days <= _REPORTED]
            if told and raw.start - told[-1].raw.end > _BESIDE:
                return _meant(max(told, key=lambda named: named.day))
            if not told and raw.start - latest.raw.end > _BESIDE:
                return self._relative(0)
            latest = told[-1] if told else latest
        return _meant(latest)

    # Which way a text looks.

    def _look(self) -> Outlook:
        """Which way the list looks that is being read: the nearest word before it, else the first after."""
        if self._outlook is None:
            patterns, text = self._patterns, self._text
            start, end = self._place
            until = text.endswith(patterns.until, 0, start)
            if patterns.right_after.match(text, end) or (until and patterns.due.match(text, end)):
                self._outlook = Outlook.FORWARD
                return self._outlook
            before = [*patterns.looks.finditer(f" {text[self._sentence_start(start) : start]}")]
            found = before[-1] if before else None
            if found and found["told"] and "," in found.string[found.end() :]:
                found = None  # "đã tặng hoa ông A, người nghỉ hưu từ ngày 1/4"
            if found is None:
                reach = end + _LOOK_BACK
                stop = patterns.sentence.search(text, end, reach)
                found = patterns.looks_after.search(text, end, stop.start() if stop else reach)
            if found is None and self._is_demanded(start):
                self._outlook = Outlook.DEMANDED
            else:
                self._outlook = (
                    _OUTLOOKS[str(found.lastgroup)] if found else Outlook.UNTIL if until else Outlook.OPEN
                )
        return self._outlook

    def _is_demanded(self, start: int) -> bool:
        """Whether a clause before a semicolon demands what is told: "yêu cầu xã họp; huyện sơ kết vào quý IV"."""
        text = self._text
        begin = self._sentence_start(start, self._patterns.whole, _DEMANDED)
        semicolon = text.rfind(";", begin, start)
        return self._patterns.demands.search(text, begin, semicolon) is not None

    def _sentence_start(
        self, start: int, stops: re.Pattern[str] | None = None, reach: int = _LOOK_BACK
    ) -> int:
        """Where the sentence before ``start`` begins, as far as the look back goes."""
        begin = max(0, start - reach)
        for stop in (stops or self._patterns.sentence).finditer(self._text, begin, start):
            begin = stop.end()
        return begin

    # The days of the story.

    def _note(self, raw: Raw, value: _Value, mention: DateMention) -> None:
        """Remember the year, and the day if it may be one of the story."""
        first, last, inferred = value
        last = last or first
        if last.year is None:
            return
        self._year = last.year
        # not of "(3/2/1930 - 3/2/2020)", "từ đầu năm 2019 đến ngày 22-7"
        if mention.last and last.unit is first.unit is DAY and last.year == first.year:
            self._named.append(_Named(raw, mention.last, inferred))

    def _tell(self) -> None:
        """Tell the days of the story from the others, among the days just named."""
        for named in self._named:
            if self._is_cited(named.raw):
                self._last_signed = named
            elif not self._is_aside(named):
                if self._story and _is_within(named, self._story[-1]):
                    self._story.pop()  # "Từ ngày 1 đến 4/12, đoàn thăm tỉnh. Sáng 2/12, đoàn hội đàm": that day
                self._story.append(named)
        self._named.clear()

    def _is_cited(self, raw: Raw) -> bool:
        """Whether a document stands right before the mention, which is the day of its signing."""
        start = raw.start
        return self._patterns.cited.search(self._source.folded, start - _CITED, start) is not None

    def _is_aside(self, named: _Named) -> bool:
        """Whether the day is none of the story: the end of a count or a time set, or told in passing or by a speaker."""
        lower, raw, patterns = self._text, named.raw, self._patterns
        if lower.endswith(patterns.asides, 0, raw.start) or lower.startswith(patterns.just_past, raw.end):
            return True  # "đến ngày 8/3, độ mặn vào sâu 70 km"
        if patterns.made.search(lower, max(0, raw.start - _LOOK_BACK), raw.start):
            return True
        begin = self._sentence_start(raw.start, patterns.whole, _DEMANDED)
        if patterns.demands.search(lower, begin, raw.start):
            return True  # "yêu cầu dọn xong trong đêm nay"
        since = lower.startswith(patterns.since, raw.start) or lower.endswith(patterns.since, 0, raw.start)
        if self._story and since:
            return True  # a stretch of time
        return patterns.quoted.search(self._source.folded, raw.start - _SPOKEN, raw.start) is not None

    # Results.

    def _made(self, raw: Raw, value: _Value) -> DateMention | None:
        """The mention; ``None`` for what no calendar has and where the ends of a range are the wrong way round."""
        element, (first, last, inferred) = raw.first, value
        if not (_possible(first) and (last is None or _possible(last))):
            return None
        limits, span = periods.bounds(first), self._source.at(raw.start, raw.end)
        begin, end = limits or (None, None)
        if last is not None:
            ends = periods.bounds(last)
            begin, end = (begin, ends[1]) if begin and ends else (None, None)
            if begin and end and end < begin:
                return None
            edtf = periods.edtf_range(first, last)
            return DateMention(*span, begin, end, edtf, SPAN, daypart=element.daypart, inferred=inferred)
        edtf = periods.edtf(first)
        if begin is None and element.short is not None:
            edtf = f"XX{element.short:02}{edtf[4:]}"
        return DateMention(*span, begin, end, edtf, first.unit, daypart=element.daypart, inferred=inferred)

    def _lunar(self, raw: Raw, solar: DateMention | None) -> DateMention:
        """The mention of a lunar day, month or range, with the value of the solar one printed beside it."""
        span, daypart = self._source.at(raw.start, raw.end), raw.first.daypart
        period = raw.first.period
        precision = SPAN if raw.last or not period else period.unit
        if solar is None:
            # A lunar month is no solar one, only what lies between two days.
            edtf = _SOME_DAY if precision is DAY else f"{_SOME_DAY}/{_SOME_DAY}"
            return DateMention(*span, None, None, edtf, precision, daypart=daypart, lunar=True)
        return DateMention(
            *span,
            solar.first,
            solar.last,
            solar.edtf,
            precision,
            daypart=daypart,
            inferred=solar.inferred,
            lunar=True,
        )

    def _printed_beside(self, raw: Raw, group: list[Raw], following: list[Raw]) -> DateMention | None:
        """The solar mention that the page gives for a lunar one of the list, right before it or after it.

        Several lunar days need as many solar ones, for which is which is not guessed.
        """
        end, solar = self._before
        if not self._equals(end, group[0].start):
            if not following or not self._equals(group[-1].end, following[0].start):
                return None
            others = [other for other in _filled(following) if not other.first.lunar]
            solar = [mention for other in others if (mention := self._made(other, self._value(other)))]
        if len(solar) != len(group):
            return None
        beside = solar[group.index(raw)]
        return beside if (raw.last is None) == (beside.precision is not SPAN) else None

    def _equals(self, end: int, start: int) -> bool:
        return self._patterns.equals.fullmatch(self._text, end, start) is not None


def _meant(named: _Named) -> tuple[Period, bool]:
    """The day as a period, and whether the reference gave it."""
    return periods.day(named.day), named.inferred


def _possible(period: Period) -> bool:
    """Whether the calendar has it in its year, if that is known: not "29/2 năm nay" in 2021."""
    return period.year is None or periods.exists(period)


def _day_of_month(period: Period, today: dt.date, *, forward: bool) -> Period:
    """A day of the month by itself: the last such day not later than the reference, or the next one."""
    step = 1 if forward else -1
    days = (today + dt.timedelta(days=step * count) for count in range(61))  # sixty from 1 June to 31 July
    return next(periods.day(day) for day in days if day.day == period.last)


def _filled(group: Sequence[Raw]) -> list[Raw]:
    """The members of a list, completed from their fuller neighbours: first backwards, then on.

    >>> one = Element(0, 2, Period(DAY, None, 0, 30), bare=True)
    >>> two = Element(3, 9, Period(DAY, 2021, 10, 1))
    >>> [raw.first.period for raw in _filled([Raw(0, 2, one, None), Raw(3, 9, two, None)])][0]
    Period(unit=<Precision.DAY: 'day'>, year=2021, number=9, last=30)
    """
    elements = [element for raw in group for element in (raw.first, raw.last) if element]
    for index in reversed(range(len(elements) - 1)):
        elements[index] = _from_neighbour(elements[index], elements[index + 1], before=True)
    for index in range(1, len(elements)):
        elements[index] = _from_neighbour(elements[index], elements[index - 1], before=False)
    filled = iter(elements)
    members = [Raw(raw.start, raw.end, next(filled), next(filled) if raw.last else None) for raw in group]
    return [raw for raw in members if raw.first.period and (raw.last is None or raw.last.period)]


def _from_neighbour(element: Element, other: Element, *, before: bool) -> Element:
    """The element with the month and year that it shares with its neighbour in the list.

    Its period is ``None`` where that month has no such day.
    """
    period, fuller = element.period, other.period
    if period is None or period.year is not None:
        return element
    if fuller is None:
        return element._replace(period=None) if element.bare else element
    if before and element.bare and other.lunar:  # "mùng 3 và mùng 5 Tết"
        return element._replace(period=Period(DAY, None), lunar=True)
    if element.lunar or other.lunar or element.days is not None or element.same or element.years:
        return element
    if period.unit is DAY and not period.number:
        if not fuller.number:
            return element
        month = fuller.number if period.last <= fuller.last else fuller.number - 1  # "ngày 30 và 1/10"
        period = Period(DAY, None, month or 12, period.last)
        element = element._replace(period=period if periods.exists(period) else None)
    if fuller.year is not None:
        return element._replace(period=element.period and periods.next_to(period, fuller, before=before))
    if (period.number, period.last) < (fuller.number, fuller.last):
        return element._replace(years=other.years, short=other.short)
    return element
