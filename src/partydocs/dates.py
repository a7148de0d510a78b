"""Calendar expressions: days, ranges, months, quarters, half-years, years, spans, day words.

Read in two steps. *Recognition* walks over the trigger words and figures of a region, parses the element
that begins there ("sáng 5/10", "quý III", "năm 2021") and the elements that connectors join to it, and
turns them into raw mentions: a list gives one for each member, a range gives one. *Resolution* goes once
over the raw mentions in order and fills in what the page leaves out: a year or month from the fuller
neighbour in the same range or list, else from the reference by the rule of ``periods``; day words from
the reference; "cùng ngày" from the story.

Figures without "ngày" or a part of the day are a day only with a year, or after a word that asks for one
("dịp 19/5"), and never before something counted ("2/5 tàu"). What no calendar has is passed over whole.
Days and months of the lunar calendar are marked ("mùng 3 Tết", "tháng Chạp", "10/3 âm lịch"), and have a
value only where the page prints the solar day beside it ("tức ngày ..."); feasts and years of the cycle by
themselves ("Tết Nguyên đán", "Tết Đinh Dậu") are no dates. The precision of every range
is ``span``, and so is that of a run of months that is no half-year.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

import attrs

from partydocs import periods
from partydocs.models import DateMention, Precision
from partydocs.periods import Outlook, Period
from partydocs.source import Region, Source
from partydocs.vocab import words

__all__ = ["day_at", "find", "numeric_day"]

DAY, MONTH, QUARTER, HALF, YEAR, SPAN = Precision


# --- Dates by themselves ---------------------------------------------------------------------------


@cache
def _signing() -> re.Pattern[str]:
    """ ", ngày 25-10-2017", "ký ngày 10 tháng 7 năm 2018", "(năm 2013"."""
    return re.compile(
        r"""
        [ ]{0,3},?[ ]{0,3}\(?(?:(?:được[ ])?(?:ký|ban[ ]hành)[ ])?
        (?:
            (?:ngày[ ]{0,3})?
            (?P<day>\d{1,2})
            (?:[ ]?(?P<sep>[/.-])[ ]?(?P<month>\d{1,2})[ ]?(?P=sep)[ ]?(?P<year>\d{4})
              |[ ]?[/.-][ ]?(?P<month1>\d{1,2}),?[ ]{1,3}năm[ ]{1,3}(?P<year1>\d{4})
              |[ ]{1,3}tháng[ ]{1,3}(?P<month2>\d{1,2})(?:,?[ ]{1,3}năm[ ]{1,3}|[ ]?[/.-][ ]?)(?P<year2>\d{4}))
          | năm[ ]{1,3}(?P<year3>\d{4})
        )
        (?!\d|[/.,-]\d|[/-]\w)
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
    if match["year3"]:
        return match.end(), match["year3"]
    year = match["year"] or match["year1"] or match["year2"]
    month = match["month"] or match["month1"] or match["month2"]
    signed = Period(DAY, int(year), int(month), int(match["day"]))
    return (match.end(), periods.edtf(signed)) if periods.exists(signed) else None


@cache
def _numeric() -> re.Pattern[str]:
    return re.compile(r"\s{0,9}(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})\s{0,9}")


def numeric_day(text: str) -> dt.date | None:
    """The day that ``text`` is, written in figures, day first; ``None`` for anything else.

    >>> numeric_day("31/12/2019"), numeric_day("31.2.2019")
    (datetime.date(2019, 12, 31), None)
    """
    match = _numeric().fullmatch(text)
    limits = periods.bounds(Period(DAY, int(match[4]), int(match[3]), int(match[1]))) if match else None
    return limits[0] if limits else None


# --- Patterns --------------------------------------------------------------------------------------

_GAP = r"(?:[ ]{1,3}|[ ]?\n[ ]?)"  # between words: never over a blank line
_MAY = r"(?:[ ]{1,3}|[ ]?\n[ ]?)?"
_YEAR = r"(?:1\d|20|21)\d\d(?!\d|[.,]\d)"
_DAYS = r"(?:[12]\d|3[01]|0?[1-9])(?!\d)"
_MONTHS = r"(?:1[0-2]|0?[1-9])(?!\d)"


def _any(choices: Iterable[str]) -> str:
    """The longest of the words, with any gap for a space."""
    longest_first = sorted(choices, key=lambda choice: (-len(choice), choice))
    return "(?:" + "|".join(_GAP.join(map(re.escape, choice.split())) for choice in longest_first) + ")"


def _section(name: str) -> str:
    return _any(words("dates", name))


@attrs.frozen
class _Patterns:
    """All patterns of this module, made once; each works on the lower-case view."""

    trigger: re.Pattern[str]
    lead: re.Pattern[str]
    core: re.Pattern[str]
    bare: re.Pattern[str]
    lunar: re.Pattern[str]
    lunar_mark: re.Pattern[str]
    months: re.Pattern[str]
    month: re.Pattern[str]
    quarter: re.Pattern[str]
    bare_quarter: re.Pattern[str]
    year: re.Pattern[str]
    span: re.Pattern[str]
    bare_month: re.Pattern[str]
    loose_month: re.Pattern[str]
    loose_year: re.Pattern[str]
    link: re.Pattern[str]
    since: re.Pattern[str]
    counted: re.Pattern[str]
    amounts: re.Pattern[str]
    phrase_end: re.Pattern[str]
    cue: re.Pattern[str]
    feast: re.Pattern[str]
    occasion: re.Pattern[str]
    clause: re.Pattern[str]
    no_day: re.Pattern[str]
    each: re.Pattern[str]
    ordinal: re.Pattern[str]
    same_form: re.Pattern[str]
    figurative_before: re.Pattern[str]
    figurative_after: re.Pattern[str]
    recurring: re.Pattern[str]
    looks: re.Pattern[str]
    looks_after: re.Pattern[str]
    right_after: re.Pattern[str]
    sentence: re.Pattern[str]
    cited: re.Pattern[str]
    equals: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    part, number, word_month = _section("dayparts"), _section("numbers"), _section("months")
    weekday, relative = _section("weekdays"), _section("relative")
    stem = f"{_section('stems')}{_GAP}{_section('branches')}"
    year_word = rf"(?:{_section('years')}\b|đó\b|ấy\b)"
    # "/2021", "-2021", " năm 2021", ", năm 2021", " năm nay", " của năm 2021", " cùng năm"
    tail = rf"""(?:
        [ ]?[/.-][ ]?(?P<year>{_YEAR})(?![/-]\w)
      | ,?{_GAP}(?:của{_GAP})?năm{_GAP}(?:(?P<year1>{_YEAR})|(?P<when>{year_word}))
      | {_GAP}(?P<same>cùng{_GAP}năm)\b
    )"""
    two_digits = r"[ ]?(?P=sep)[ ]?(?P<short>\d\d)(?!\d|[/.,-]\d|[/-]\w)"
    figures_end = r"(?![/]\d|[ ]/[ ]?\d|(?P=sep)\d|[/-][^\W\d]|[ ]?%|[.,]\d|,?[ ]năm[ ]\d{4})"

    def compiled(pattern: str) -> re.Pattern[str]:
        return re.compile(pattern, re.VERBOSE)

    feasts = [word for word, entry in words("dates", "cues").items() if entry["what"] == "occasion"]
    counts = "hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười"
    return _Patterns(
        # Where an element can begin; the group names the parser.
        trigger=compiled(
            rf"""(?P<figure>\d+)
            | (?P<months>(?:{counts})(?=[ ]tháng[ ](?:đầu|cuối|năm|của)))
            | (?P<day>ngày|hôm|sáng|trưa|chiều|tối|đêm|sớm|rạng|khuya|nửa[ ]đêm|xế|thứ|ch[uú][aả]?[ ]?nhật|chủ
                |mùng|mồng|rằm|cùng[ ]ngày)
            | (?P<month>tháng(?!{_GAP}(?:đầu|cuối|qua|thứ)))
            | (?P<quarter>qu[ýí](?={_MAY}[\di]|{_GAP}(?:một|hai|ba|tư|bốn|nhất)))
            | (?P<year>năm(?={_GAP}\d|{_MAY}\d{{4}}))
            | (?P<half>nửa(?={_GAP}(?:đầu|cuối){_GAP}năm))
            | (?P<span>{_section("spans")})"""
        ),
        # "Sáng nay (", "chiều hôm qua, ngày ", "Thứ ba, ngày ", "đêm ngày mùng "
        lead=compiled(
            rf"""
            (?:(?P<part>{part})(?:{_GAP}|(?=[ ]?[,(]))(?:của{_GAP})?)?
            (?:(?P<rel>{relative}\b|(?(part)(?:nay|qua|mai)\b|(?!))|(?:ngày{_GAP})?(?P<same>cùng{_GAP}ngày)\b)
               (?P<after_rel>{_MAY}[,(-]{_MAY}|{_GAP})?)?
            (?:(?:ngày{_GAP})?(?P<weekday>{weekday})\b(?P<after_weekday>{_MAY}[,(-]{_MAY}|{_GAP}))?
            (?P<part2>(?(weekday){part}{_GAP}|(?!)))?
            (?P<comma>(?(part),[ ](?=ngày)|(?!)))?
            (?P<head>ngày{_MAY}(?:mùng{_GAP}|mồng{_GAP})?|mùng{_GAP}|mồng{_GAP})?"""
        ),
        # "5/10/2021", "5-10", "5/10 năm 2021", "5 tháng 10 năm 2021", "ba mươi tháng tư"
        core=compiled(
            rf"""
            (?P<day>{_DAYS})[ ]?(?P<sep>[/.-])[ ]?(?P<month>{_MONTHS})
              (?: [ ]?(?P=sep)[ ]?(?P<year0>{_YEAR})(?!/\w|-[^\W\d])
                | {two_digits}
                | (?={tail})(?!,){_GAP}(?:của{_GAP})?năm{_GAP}(?:(?P<year2>{_YEAR})|(?P<when2>{year_word}))
                | {figures_end}(?!(?<=[-]\d)[ ]tháng|(?<=[-]\d\d)[ ]tháng) )
            | (?:(?P<day1>{_DAYS})|(?P<word>{number})\b){_GAP}tháng{_GAP}
              (?:(?P<month1>{_MONTHS})|(?P<month_word>{word_month})\b)
              (?:{tail}|(?![ ]?[/.-]\d|[ ]?%|\d|,?[ ]năm[ ]\d{{4}}))""".replace(f"(?={tail})(?!,)", "")
        ),
        bare=compiled(rf"(?P<day>{_DAYS})(?![/.]\d|[ ]?/|[-][^\W\d]|,\d{{3}}|[ ]?%|[ ]?h\b|:\d)"),
        # "rằm tháng Giêng", "mùng 5 tháng Chạp", "23 tháng Chạp", "mùng 3 Tết"
        lunar=compiled(
            rf"""(?:(?P<part>{part}){_GAP})?(?:ngày{_MAY})?(?:mùng{_GAP}|mồng{_GAP})?
            (?: (?:rằm|{_DAYS}|{number}\b){_GAP}tháng{_GAP}{_section("lunar_months")}\b
              | rằm{_GAP}tháng{_GAP}(?:{_MONTHS}|{word_month}\b)
              | (?:(?<=mùng[ ])|(?<=mồng[ ]))(?:{_DAYS}|{number}){_GAP}tết\b
              | (?:29|30){_GAP}tết\b )"""
        ),
        # " âm lịch", " (âm lịch)", " năm Canh Tý"
        lunar_mark=compiled(
            rf"(?:{_GAP}năm{_GAP}{stem}\b)?{_MAY}(?:âm{_GAP}lịch\b|\((?:âm{_GAP}lịch|al)\)|al\b)"
            rf"|{_GAP}năm{_GAP}{stem}\b"
        ),
        # "6 tháng đầu năm 2019", "9 tháng năm 2020", "6 tháng cuối năm", "nửa đầu năm 2021"
        months=compiled(
            rf"""(?:(?P<count>1[01]|0?[1-9]|{counts}(?:{_GAP}một)?){_GAP}tháng|nửa)
            (?: {_GAP}(?P<side>đầu|cuối)(?:{_GAP}của)?{_GAP}năm(?!{_GAP}học)
                (?:{_GAP}(?:(?P<year1>{_YEAR})|(?P<when>{year_word}))|[ ]?[/(]?(?P<year>{_YEAR}))?\b
              | (?:{_GAP}của)?{_GAP}năm{_GAP}(?:(?P<year2>{_YEAR})|(?P<when2>nay))(?![ ]?-[ ]?\d)
              | [ ]?/[ ]?(?P<year3>{_YEAR})
              | (?<=tháng){_GAP}(?P<side2>đầu)(?=(?:,|{_GAP}và|[ ]-)[^.;\n]{{0,40}}\d[ ]tháng[ ]cuối[ ]năm) )"""
        ),
        # "tháng 9/2021", "tháng Tám năm 1945", "tháng 10 này"
        month=compiled(
            rf"""tháng{_MAY}(?:(?P<month>{_MONTHS})(?:[ ]?/[ ]?(?P<short>\d\d)(?!\d|[/.,-]\d|[/-]\w))?
              |(?P<word>{word_month})\b|(?P<lunar>{_section("lunar_months")})\b)
            (?:{tail}|{_GAP}này\b|(?![.,]\d|[ ]?%|[ ]?/[ ]?\d))"""
        ),
        # "quý III-2021", "quý 3/2026", "quý I năm tới"
        quarter=compiled(
            rf"""qu[ýí]{_MAY}(?P<quarter>i{{1,3}}|iv|[1-4]|một|nhất|hai|ba|tư|bốn)\b(?:{tail}|(?![.,]\d|[ ]?/\d))"""
        ),
        bare_quarter=compiled(
            rf"(?P<quarter>i{{1,3}}|iv|[1-4])\b(?:{tail}|(?=[ ]?[,.;:)\n-]|\Z|{_GAP}(?:và|đến)\b))"
        ),
        year=compiled(rf"năm{_MAY}(?P<year>{_YEAR})(?![/]\w|-[^\W\d])"),
        # "giai đoạn 2021 - 2025", "nhiệm kỳ (2020-2025)", "năm học 2021-2022", "2016-2017"
        span=compiled(
            rf"""(?:(?P<head>{_section("spans")}){_GAP}\(?(?:từ{_GAP})?(?:năm{_GAP})?)?
            (?P<year>{_YEAR})(?:[ ]?-[ ]?(?:năm{_GAP})?|(?(head)(?:{_GAP}(?:đến|tới){_GAP}(?:năm{_GAP})?|/)|(?!)))
            (?:(?P<year1>{_YEAR})|(?(head)(?P<short>\d\d)|(?!)))(?!\d|[/]\w|-\w|[.,]\d)"""
        ),
        bare_month=compiled(rf"(?P<n>{_MONTHS})(?:{_GAP}năm{_GAP}(?P<year>{_YEAR}))?(?![ ]?[/.-]\d|,\d)"),
        loose_month=compiled(rf"(?P<month>{_MONTHS})(?:[ ]?[/][ ]?|[-.])(?P<year>{_YEAR})(?![/-]\w)"),
        loose_year=compiled(rf"(?P<year>{_YEAR})(?![/-]\w|[ ]?%)"),
        # " đến hết ", " - ", ", ", " và "; an hour may stand before the end of a range
        link=compiled(
            rf"""(?P<range>[ ]{{0,2}}-[ ]{{0,2}}|{_GAP}(?:cho{_GAP})?(?:đến|tới){_GAP}(?:(?:hết|cuối|đầu|giữa|trước){_GAP})?
                  (?:\d{{1,2}}(?:[ ]?(?:giờ|h)(?:[ ]?\d{{1,2}})?(?:[ ]?phút)?|:\d\d),?{_GAP})?)
            | (?P<list>[ ]?,(?:{_GAP}|(?!\d))(?:và{_GAP})?|{_GAP}(?:và|hoặc|hay|cùng)(?:{_GAP}trong)?{_GAP})"""
        ),
        since=compiled(
            rf"""(?<!\w)từ{_GAP}(?:(?:đầu|cuối|giữa){_GAP})?
            (?:\d{{1,2}}(?:[ ]?(?:giờ|h)(?:[ ]?\d{{1,2}})?(?:[ ]?phút)?|:\d\d),?{_GAP})?\Z"""
        ),
        counted=compiled(
            rf"{_GAP}(?!năm[ ]\d|ngày[ ]\d|tháng[ ]\d){_section('counted')}(?!\w)|[ ]?%|[^\W\d]"
        ),
        amounts=compiled(rf"[ ]{{1,3}}{_section('amounts')}(?!\w)|[ ]?%"),
        phrase_end=compiled(
            r"""[ ]?[.,;:)!?"”\n]|\Z|[ ]-|[ ](?:tại|của|đến|tới|và|là|này|vừa|đã|sẽ|do|để|hằng|hàng|năm|trở|về|cho|mới|thì|ở|theo|nhằm|với|có|được|vì|trên|bắt|diễn|khi|các|nhân|như)\b"""
        ),
        cue=compiled(rf"(?:(?<!\w){_section('cues')}|\d[ ]?(?:giờ|h|phút)(?:\d\d)?,?)[ ]\Z"),
        feast=compiled(rf"(?<!\w){_any(feasts)}[ ]\Z"),
        # In the folded view: "Ngày Quốc tế Phụ nữ 8/3", "lễ khai giảng 5/9", "thành lập Đảng (3/2"
        occasion=compiled(
            r"""(?:Ngày|[Nn]gày[ ](?:thành[ ]lập|hội|truyền[ ]thống|giải[ ]phóng|lễ|sinh|mất|bầu[ ]cử|khai[ ]trường|tựu[ ]trường|toàn[ ]dân)|[Ll]ễ|[Qq]uốc[ ](?:khánh|tế)|[Kk]ỷ[ ]niệm|Tết
                |[Cc]hiến[ ]thắng|[Gg]iải[ ]phóng|[Kk]hởi[ ]nghĩa|[Tt]hành[ ]lập|[Ss]inh[ ]nhật)(?!\w)"""
        ),
        clause=compiled(r"[.;:()\d\n]"),
        no_day=compiled(rf"(?<!\w){_section('not_days')}[ ]\Z"),
        each=compiled(rf"(?:(?<!\w){_section('each')}|/|\d[ ](?:đồng|lần|lượt)[ ]?/)[ ]?\Z"),
        ordinal=compiled(rf"(?<!\w){_section('ordinals')}[ ]\Z"),
        same_form=compiled(rf",?{_GAP}(?:tháng|giờ)\b"),  # "cùng ngày, tháng, năm sinh"
        figurative_before=compiled(
            rf"(?<!\w){_section('figurative')}(?:{_GAP}ngày)?{_GAP}\Z"
            rf"|hôm{_GAP}(?:qua|nay)(?:,|{_GAP}hay|{_GAP}hoặc){_GAP}\Z"
        ),
        figurative_after=compiled(
            rf"""(?:,|{_GAP}(?:và|hay|hoặc|lẫn)){_GAP}(?:(?:cả|cho|của){_GAP})?mai{_GAP}(?:sau|này)
            |,?{_GAP}(?:hay|hoặc|lẫn){_GAP}(?:hôm|ngày){_GAP}(?:qua|nay|mai)
            |(?<=qua),{_GAP}hôm{_GAP}nay"""
        ),
        recurring=compiled(rf"(?:{_GAP}|[ ]?\(|,{_GAP})(?:(?:của{_GAP})?(?:hằng|hàng|mỗi){_GAP}năm\b)"),
        looks=compiled(
            rf"(?<!\w)(?:(?P<now>năm{_GAP}nay)|(?P<back>{_section('back')})|(?P<forward>{_section('forward')}"
            rf"|(?<!đã[ ])(?<!được[ ])(?:diễn{_GAP}ra|tổ{_GAP}chức){_GAP}vào))(?!\w)"
        ),
        looks_after=compiled(rf"(?<!\w)(?:(?P<back>đã|vừa)|(?P<forward>{_section('forward_after')}))(?!\w)"),
        right_after=compiled(rf"{_GAP}(?:tới{_GAP}đây|sắp{_GAP}tới|tới)\b(?!{_GAP}\d)"),
        sentence=compiled(r"[.;!?](?:[ ]|\Z)|\n"),
        # In the folded view, right before the mention: "18-NQ/TW, ", "Chỉ thị số 05 "
        cited=compiled(
            rf"""(?:\d[\w.]*[ ]?[-/][ ]?[\w/.-]*[A-ZĐ][\w/.-]*|\d+[-/]\d{{4}}[/-][\w/.-]+
            |(?i:{_section("documents")})(?:[ ](?:số[ ]?)?\d[\w/.-]*)?)[ ]?,?[ ]?(?:(?:được[ ])?(?:ban[ ]hành|ký)[ ])?\Z"""
        ),
        equals=compiled(rf"{_MAY}[,(-]?{_MAY}(?:tức|nhằm)(?:{_GAP}(?:là|vào))?(?:{_GAP}ngày)?{_GAP}\Z"),
    )


# --- Recognition -----------------------------------------------------------------------------------


class _Element(NamedTuple):
    """One date on the way through a sequence.

    ``period`` is ``None`` where the calendar has no such day. A ``bare`` element ("12" of "12 và 13/8")
    needs a fuller one after it. ``days`` counts from the reference; ``same`` is "cùng ngày";
    ``years`` counts from the reference's year, or is ``"same"``; ``short`` is a year in two figures.
    """

    start: int
    end: int
    period: Period | None
    bare: bool = False
    headed: bool = False
    daypart: str | None = None
    days: int | None = None
    same: bool = False
    years: str | None = None
    short: int | None = None
    lunar: bool = False
    last: Period | None = None
    near: bool = False


class _Raw(NamedTuple):
    """A mention before resolution: one element, or the two ends of a range; lists share ``group``."""

    start: int
    end: int
    first: _Element
    last: _Element | None
    group: int


_LONGEST_LIST = 10
_LOOK_BACK = 100  # characters in which a word may govern a day
_LONGEST_STORY = 20  # the last days named among which "cùng ngày" chooses
_REPORTED = 10  # days between what is reported and its publication


class _Reader:
    """Reads the raw mentions of one region."""

    def __init__(self, source: Source, start: int, end: int) -> None:
        self.text, self.folded = source.lower, source.folded
        self.start, self.end = start, end
        self.patterns = _patterns()

    def raw(self, group: int) -> Iterator[_Raw]:
        """The raw mentions in order."""
        position, search = self.start, self.patterns.trigger.search
        while match := search(self.text, position, self.end):
            position = match.end()
            if not self._begins(match):
                continue
            found, end = self._sequence(match)
            position = max(position, end)
            if found:
                group += 1
                yield from self._mentions(found, group)

    def _begins(self, match: re.Match[str]) -> bool:
        """Whether the trigger begins a word, not a part of a longer word or number."""
        start, text = match.start(), self.text
        if start == 0:
            return True
        before = text[start - 1]
        if match.lastgroup != "figure":
            return not before.isalnum()
        if match.end() - start > 4 or before.isalnum() or before in "/%_@#+":
            return False
        return not (before in ".,:-" and start > 1 and text[start - 2].isalnum())

    def _before(self, start: int, size: int = 40) -> str:
        return self.text[max(self.start, start - size) : start]

    # Sequences: elements joined by connectors.

    def _sequence(self, match: re.Match[str]) -> tuple[list[tuple[_Element, str]], int]:
        """The element at the trigger and those joined to it, each with the link before it.

        Also where to read on.
        """
        first = self._element(match, None)
        if first is None:
            return [], match.end()
        found: list[tuple[_Element, str]] = [(first, "")]
        complete = 0 if first.bare else 1
        loose = first.bare and not (first.headed or first.daypart) and not self._asked_for(first.start)
        from_to = self.patterns.since.search(self._before(first.start)) is not None
        while first.period and len(found) < _LONGEST_LIST:
            previous = found[-1][0]
            link = self.patterns.link.match(self.text, previous.end, self.end)
            if link is None:
                break
            kind = str(link.lastgroup)
            if loose and kind == "list":
                break
            if kind == found[-1][1] == "range":
                break
            following = self._following(link.end(), previous)
            if following is None or following.period is None or previous.period is None:
                break
            dashed = "-" in link[0]
            if following.period.unit is not previous.period.unit and (
                kind == "list" or dashed or not from_to
            ):
                break
            if kind == "range" and (previous.lunar or following.lunar):
                break
            if previous.days is not None and kind == "range" and dashed:
                break
            found.append((following, kind))
            if not following.bare:
                complete = len(found)
        if not complete:  # nothing says which month: each stands by itself or not at all
            return [(each, "") for each, _ in found if self._stands_alone(each)], found[-1][0].end
        if loose and not (found[1][0].period and found[1][0].period.year):
            return [], first.end
        return found[:complete], found[complete - 1][0].end

    def _asked_for(self, start: int) -> bool:
        """Whether the word before bare figures asks for a day ("vào 5 và 6/10"), not "lần thứ 3, 5/10"."""
        before = self._before(start)
        return self.patterns.cue.search(before) is not None and not self.patterns.no_day.search(before)

    def _following(self, start: int, previous: _Element) -> _Element | None:
        """The element that a connector joins to the previous one."""
        if previous.period and previous.period.unit is QUARTER and not self.text.startswith("q", start):
            return self._quarter(start, bare=True)
        trigger = self.patterns.trigger.match(self.text, start, self.end)
        return self._element(trigger, previous) if trigger else None

    def _stands_alone(self, element: _Element) -> bool:
        """A day of the month by itself: "Ngày 14, đoàn ..."."""
        if not element.headed or not self.text.startswith((",", ")"), element.end):
            return False
        before = self._before(element.start, 16)
        return not self.patterns.each.search(before) and not before.rstrip()[-1:].isdigit()

    def _mentions(self, found: list[tuple[_Element, str]], group: int) -> Iterator[_Raw]:
        """One raw mention for each member of the list; a range is one."""
        index = 0
        while index < len(found):
            first = found[index][0]
            last = found[index + 1][0] if index + 1 < len(found) and found[index + 1][1] == "range" else None
            index += 2 if last else 1
            start = first.start
            if last and (since := self.patterns.since.search(self._before(start))):
                start -= since.end() - since.start()
            if first.period is not None:
                yield _Raw(start, (last or first).end, first, last, group)

    # Elements.

    def _element(self, match: re.Match[str], previous: _Element | None) -> _Element | None:
        """The element that begins at the trigger; ``previous`` is the one that a connector joins it to."""
        start, kind = match.start(), match.lastgroup
        if kind == "figure":
            return self._figures(start, match.end(), previous)
        if kind == "day":
            return self._day(start, previous)
        if kind == "month":
            return self._month(start)
        if kind == "quarter":
            return self._quarter(start)
        if kind == "year":
            return self._year(start)
        if kind == "span":
            return self._span(start)
        return self._months(start)

    def _figures(self, start: int, end: int, previous: _Element | None) -> _Element | None:
        """What begins with a figure: a count of months, a run of years, a day, a month, a year."""
        size = end - start
        if size > 4 or size == 3:
            return None
        unit = previous.period.unit if previous and previous.period else None
        if size == 4:
            return self._span(start) or self._loose_year(start, unit)
        found = self._months(start)
        if found is None and unit is MONTH:
            found = self._bare_month(start)
        if found is None:
            found = self._day(start, previous)
        return found or self._loose_month(start)

    def _day(self, start: int, previous: _Element | None) -> _Element | None:
        """A day, with what leads up to it."""
        patterns, text = self.patterns, self.text
        if lunar := patterns.lunar.match(text, start, self.end):
            part = lunar["part"]
            mark = patterns.lunar_mark.match(text, lunar.end(), self.end)
            end = mark.end() if mark else lunar.end()
            return _Element(start, end, Period(DAY, None), headed=True, daypart=_daypart(part), lunar=True)
        lead = patterns.lead.match(text, start, self.end)
        if lead is None:
            return None
        part = lead["part"] or lead["part2"]
        relative, weekday = lead["rel"], lead["weekday"]
        if weekday and patterns.ordinal.search(self._before(lead.start("weekday"), 12)):
            return None
        headed = bool(part or lead["head"] or weekday)
        if headed and not (part or weekday or relative) and patterns.each.search(self._before(start, 16)):
            return None
        core = patterns.core.match(text, lead.end(), self.end)
        found = None
        if core and (lead.end() > start or self._is_day(core, previous)):
            found = self._dated(core, start, headed=headed or bool(relative), part=part)
        if found and found.period and self._is_amount(core, headed or bool(relative)):
            found = None
        if found:
            if lead["same"]:
                found = found._replace(start=lead.start("same") + len(lead["same"]) - 4)
            if relative and found.period:
                found = found._replace(near=True)
            closing = "(" in (lead["after_rel"] or "") + (lead["after_weekday"] or "")
            if closing and text.startswith(")", found.end):
                found = found._replace(end=found.end + 1)
            return found
        if relative:
            return self._relative(lead, part)
        if core and not headed and previous is None:
            return None
        bare = patterns.bare.match(text, lead.end(), self.end)
        if bare is None or (weekday and previous is None) or (part and lead["comma"]):
            return None
        period = Period(DAY, None, 0, int(bare["day"]))
        return _Element(
            start, bare.end(), period, bare=True, headed=bool(lead["head"]), daypart=_daypart(part)
        )

    def _dated(self, core: re.Match[str], start: int, *, headed: bool, part: str | None) -> _Element | None:
        """The element for a day with its month."""
        values = core.groupdict()
        if (
            values["sep"] == "."
            and " " in core[0][: core.end("month") - core.start()]
            and not values["year0"]
        ):
            return None  # "2. 10 đồng chí"
        if values["word"] and not headed:
            return None
        if values["day"]:
            month, number = int(values["month"]), int(values["day"])
        else:
            month = int(values["month1"] or words("dates", "months")[_spaced(values["month_word"])]["value"])
            word = values["word"]
            number = int(values["day1"] or words("dates", "numbers")[_spaced(word)]["value"])
        year = values["year0"] or values["year"] or values["year1"] or values["year2"]
        when = values["when"] or values["when2"]
        period: Period | None = Period(DAY, int(year) if year else None, month, number)
        if period and not periods.exists(period):
            period = None
        end, lunar = core.end(), False
        if mark := self.patterns.lunar_mark.match(self.text, end, self.end):
            end, lunar = mark.end(), True
            period = Period(DAY, None)
        elif self.patterns.recurring.match(self.text, end, self.end):
            period = None
        short = int(values["short"]) if values["short"] else None
        if short is not None and not headed:
            period = None
        years = "same" if values["same"] else when
        return _Element(
            start, end, period, headed=headed, daypart=_daypart(part), years=years, short=short, lunar=lunar
        )

    def _is_day(self, core: re.Match[str], previous: _Element | None) -> bool:
        """Whether figures that nothing leads up to are a day."""
        start, patterns = core.start(), self.patterns
        if core["day1"] or core["year0"]:
            return not self._before(start, 4).endswith("số ")
        if core["year2"] or core["when2"]:
            return True
        before = self._before(start)
        if patterns.no_day.search(before):
            return False
        if (
            core["sep"] == "-"
            and previous is None
            and not patterns.phrase_end.match(self.text, core.end(), self.end)
        ):
            return False
        if previous is not None:
            return core["sep"] != "." or previous.headed or bool(previous.period and previous.period.year)
        if core["sep"] != "." and patterns.cue.search(before):  # "từ 5.6" may be a decimal
            return True
        if core["sep"] == "." and patterns.feast.search(before):  # "dịp 30.4", "lễ 2.9"
            return True
        if core["sep"] == "." and not patterns.phrase_end.match(self.text, core.end(), self.end):
            return False
        clause = self.folded[max(self.start, start - _LOOK_BACK) : start].removesuffix("(")
        return patterns.occasion.search(patterns.clause.split(clause)[-1]) is not None

    def _is_amount(self, core: re.Match[str] | None, headed: bool) -> bool:
        """Whether a day without a year is followed by what is counted: "2/5 tàu", "ngày 2-3 lần"."""
        if (
            core is None
            or not core["sep"]
            or core["year0"]
            or core["short"]
            or core["year2"]
            or core["when2"]
        ):
            return False
        if headed and core["sep"] != "-":
            return False
        after = self.patterns.counted.match(self.text, core.end(), self.end)
        return after is not None and not self.folded[core.end() : core.end() + 2].strip()[:1].isupper()

    def _relative(self, lead: re.Match[str], part: str | None) -> _Element | None:
        """ "hôm nay", "sáng mai", "cùng ngày" without a printed day."""
        start, end = lead.start(), lead.end("rel")
        if lead["same"]:
            if self.patterns.same_form.match(self.text, end, self.end):
                return None
            return _Element(start, end, Period(DAY, None), headed=True, daypart=_daypart(part), same=True)
        word = _spaced(lead["rel"])
        if word == "mai" and self.folded[lead.start("rel")] == "M":
            return None
        before = self._before(start)
        if not part and (
            self.patterns.figurative_before.search(before)
            or self.patterns.figurative_after.match(self.text, end, self.end)
        ):
            return None
        section = words("dates", "relative")
        entry = section.get(word) or words("dates", "after_daypart")[word]
        days = int(entry["days"])
        return _Element(start, end, Period(DAY, None), headed=True, daypart=_daypart(part), days=days)

    def _months(self, start: int) -> _Element | None:
        """ "6 tháng đầu năm 2019", "9 tháng năm 2020", "nửa đầu năm"."""
        match = self.patterns.months.match(self.text, start, self.end)
        if match is None:
            return None
        count = match["count"]
        number = 6 if count is None else _number(count)
        if not number or number > 11:
            return None
        year = match["year"] or match["year1"] or match["year2"] or match["year3"]
        late = match["side"] == "cuối"
        value = int(year) if year else None
        if number == 6:
            period = Period(HALF, value, 2 if late else 1)
        else:
            period = Period(SPAN, value, 13 - number if late else 1, 12 if late else number)
        years = match["when"] or match["when2"]
        return _Element(start, match.end(), period, headed=True, years=years)

    def _month(self, start: int) -> _Element | None:
        """ "tháng 9/2021", "tháng Tám", "tháng Chạp"."""
        match = self.patterns.month.match(self.text, start, self.end)
        if match is None or self.patterns.each.search(self._before(start, 16)):
            return None
        if match["lunar"]:
            mark = self.patterns.lunar_mark.match(self.text, match.end(), self.end)
            return _Element(
                start, mark.end() if mark else match.end(), Period(MONTH, None), headed=True, lunar=True
            )
        year = match["year"] or match["year1"]
        if match["word"]:
            if not year and not self.folded[match.start("word")].isupper():
                return None
            if not year and self._before(start, 10).endswith("cách mạng "):
                return None
            number = int(words("dates", "months")[_spaced(match["word"])]["value"])
        else:
            number = int(match["month"])
        if not year and not match["when"] and self._amount_after(match.end()):
            return None
        end, period = match.end(), Period(MONTH, int(year) if year else None, number)
        if mark := self.patterns.lunar_mark.match(self.text, end, self.end):
            return _Element(start, mark.end(), Period(MONTH, None), headed=True, lunar=True)
        if self.patterns.recurring.match(self.text, end, self.end):
            return None
        short = int(match["short"]) if match["short"] else None
        if short is not None and short <= 12:
            return None
        years = "same" if match["same"] else match["when"]
        return _Element(start, end, period, headed=True, years=years, short=short)

    def _quarter(self, start: int, *, bare: bool = False) -> _Element | None:
        """ "quý III-2021", "quý 3"; ``bare``: the "III/2021" of "quý II và III/2021"."""
        pattern = self.patterns.bare_quarter if bare else self.patterns.quarter
        match = pattern.match(self.text, start, self.end)
        if match is None:
            return None
        name, year = match["quarter"], match["year"] or match["year1"]
        if name == "i" and not year and self.folded[match.start("quarter")] != "I":
            return None
        number = _QUARTERS[name]
        years = "same" if match["same"] else match["when"]
        period = Period(QUARTER, int(year) if year else None, number)
        return _Element(start, match.end(), period, headed=True, years=years)

    def _bare_month(self, start: int) -> _Element | None:
        """The "8/2021" of "tháng 7, 8/2021"."""
        text, end = self.text, self.end
        if found := self._loose(start):
            return _Element(start, found.end(), Period(MONTH, int(found["year"]), int(found["month"])))
        match = self.patterns.bare_month.match(text, start, end)
        if match is None:
            return None
        year = match["year"]
        ends = self.patterns.phrase_end.match(text, match.end(), end) is not None
        period = Period(MONTH, int(year) if year else None, int(match["n"]))
        return _Element(
            start,
            match.end(),
            period,
            bare=not (year or (ends and text[match.end() : match.end() + 1] != ",")),
        )

    def _loose(self, start: int) -> re.Match[str] | None:
        return self.patterns.loose_month.match(self.text, start, self.end)

    def _loose_month(self, start: int) -> _Element | None:
        """ "6/2015" without "tháng", where a word asks for it."""
        match = self._loose(start)
        if match is None or not self.patterns.cue.search(self._before(start)):
            return None
        return _Element(start, match.end(), Period(MONTH, int(match["year"]), int(match["month"])))

    def _year(self, start: int) -> _Element | None:
        """ "năm 2021"; with a run of years after it the whole run ("năm 2016 - 2017")."""
        match = self.patterns.year.match(self.text, start, self.end)
        if match is None:
            return None
        return _Element(start, match.end(), Period(YEAR, int(match["year"])), headed=True)

    def _loose_year(self, start: int, unit: Precision | None) -> _Element | None:
        """A year without "năm", in a list or range of years or after "từ"."""
        match = self.patterns.loose_year.match(self.text, start, self.end)
        if match is None or self._amount_after(match.end()):
            return None
        period = Period(YEAR, int(match["year"]))
        if unit is not None:
            return _Element(start, match.end(), period)
        if not self.patterns.since.search(self._before(start)):
            return None
        return _Element(start, match.end(), period, bare=True)

    def _span(self, start: int) -> _Element | None:
        """ "giai đoạn 2021 - 2025", "2016-2017"."""
        match = self.patterns.span.match(self.text, start, self.end)
        if match is None:
            return None
        first = int(match["year"])
        last = int(match["year1"]) if match["year1"] else first // 100 * 100 + int(match["short"])
        if not match["head"] and self._amount_after(match.end()):
            return None
        if not match["head"] and self.patterns.no_day.search(self._before(start, 14)):
            return None
        end = match.end()
        if "(" in match[0] and self.text.startswith(")", end):
            end += 1
        if last < first:
            return _Element(start, end, None)
        return _Element(start, end, Period(YEAR, first), headed=True, last=Period(YEAR, last))

    def _amount_after(self, end: int) -> bool:
        return self.patterns.amounts.match(self.text, end, self.end) is not None


_QUARTERS = {
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4,
    "một": 1, "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4,
}  # fmt: skip


def _spaced(words_: str) -> str:
    return " ".join(words_.split())


def _number(text: str) -> int:
    """A count in figures or words."""
    return int(text) if text[0].isdigit() else int(words("dates", "numbers")[_spaced(text)]["value"])


def _daypart(part: str | None) -> str | None:
    return words("dates", "dayparts")[_spaced(part)]["value"] if part else None


# --- Resolution ------------------------------------------------------------------------------------


class _Value(NamedTuple):
    """What a mention means: its period, or the two ends of a range."""

    first: Period
    last: Period | None
    inferred: bool


class _Resolver:
    """Fills in years, months and day words, going once over the raw mentions in order."""

    def __init__(self, source: Source, today: dt.date | None) -> None:
        self.source, self.today = source, today
        self.text = source.lower
        self.patterns = _patterns()
        self.year: int | None = None  # the last year named
        self.days: list[tuple[int, Period, bool]] = []  # story days: end of mention, day, inferred
        self.before: tuple[int, DateMention] | None = None  # where the mention before ends, and what it is
        self.place = (0, 0)  # of the list that is being read, whose members look the same way
        self.outlook: Outlook | None = None

    def mentions(self, raw: Sequence[_Raw]) -> Iterator[DateMention]:
        """The mentions, in order."""
        position = 0
        while position < len(raw):
            stop = position + 1
            while stop < len(raw) and raw[stop].group == raw[position].group:
                stop += 1
            following = raw[stop] if stop < len(raw) else None
            yield from self._group(raw, position, stop, following)
            position = stop

    def _group(
        self, raw: Sequence[_Raw], start: int, stop: int, following: _Raw | None
    ) -> Iterator[DateMention]:
        """The members of one list, whose fuller members complete the others."""
        members = list(raw[start:stop])
        self.place, self.outlook = (members[0].start, members[-1].end), None
        elements = [element for member in members for element in (member.first, member.last) if element]
        filled = _fill(elements)
        values = iter(filled)
        for member in members:
            first = next(values)
            last = next(values) if member.last else None
            value = self._value(member, first, last)
            if value is None:
                continue
            equal = None
            if member.first.lunar and self.before and self._equals(self.before[0], member.start):
                equal = self.before[1]
            elif (
                member.first.lunar
                and following
                and not following.first.lunar
                and self._equals(member.end, following.start)
            ):
                equal = self._made(following, self._value(following, following.first, None))
            mention = self._made(member, value, equal)
            if mention is None:
                continue
            self.before = (member.end, mention)
            self._note(member, value)
            yield mention

    def _equals(self, end: int, start: int) -> bool:
        return 0 <= start - end <= 24 and self.patterns.equals.match(self.text[end:start]) is not None

    def _value(self, raw: _Raw, first: _Element, last: _Element | None) -> _Value | None:
        """What the mention means, as far as can be known."""
        period = first.period
        assert period is not None
        if first.lunar:
            return _Value(period, None, False)
        if first.days is not None:
            return self._relative(first.days)
        if first.same:
            return self._same_day(raw)
        if first.last:
            return _Value(period, first.last, False)
        inferred = False
        if last and last.period and last.period.year is not None and not first.years and first.short is None:
            period = periods.next_to(period, last.period, before=True)
        period, changed = self._dated(first, period)
        inferred |= changed
        if last is None or last.period is None:
            return _Value(period, None, inferred)
        end = last.period
        if end.year is None and period.year is not None and last.years is None and last.short is None:
            end = periods.next_to(end, period, before=False)
        else:
            end, changed = self._dated(last, end)
            inferred |= changed
        return _Value(period, end, inferred)

    def _dated(self, element: _Element, period: Period) -> tuple[Period, bool]:
        """The period with its year, and whether the reference gave it."""
        if period.year is not None:
            return period, False
        if element.years:
            return self._worded_year(element.years, period)
        today = self.today
        if element.short is not None:
            return self._short_year(element.short, period)
        if today is None:
            return period, False
        if not period.number:  # a day of the month by itself
            return self._day_of_month(period, today), True
        return periods.complete(period, today, self._outlook(element)), True

    def _worded_year(self, word: str, period: Period) -> tuple[Period, bool]:
        """ "năm nay", "năm tới", "cùng năm"."""
        if word in ("same", "đó", "ấy"):
            return period._replace(year=self.year), False
        if self.today is None:
            return period, False
        return period._replace(year=self.today.year + int(words("dates", "years")[word]["years"])), True

    def _short_year(self, short: int, period: Period) -> tuple[Period, bool]:
        """A year in two figures: the last such year up to the year after the reference."""
        if self.today is None:
            return period, False
        latest = self.today.year + 1
        return period._replace(year=latest - (latest - short) % 100), False

    def _day_of_month(self, period: Period, today: dt.date) -> Period:
        month = today.replace(day=1)
        for _ in range(3):
            found = period._replace(year=month.year, number=month.month)
            limits = periods.bounds(found)
            if limits and limits[0] <= today:
                return found
            month = (month - dt.timedelta(days=1)).replace(day=1)
        return period

    def _relative(self, days: int) -> _Value:
        if self.today is None:
            return _Value(Period(DAY, None), None, False)
        return _Value(periods.day(self.today + dt.timedelta(days=days)), None, True)

    def _same_day(self, raw: _Raw) -> _Value:
        """The day that "cùng ngày" means.

        A story day named in the same sentence; else the last one named of the days just before the
        reference, which are those of the report; else the last one named.
        """
        recent = self.days[-_LONGEST_STORY:]
        if recent and recent[-1][0] > raw.start - len(self._sentence_before(raw.start)):
            return _Value(recent[-1][1], None, recent[-1][2])
        for _, period, inferred in reversed(recent):
            limits = periods.bounds(period)
            if self.today and limits and 0 <= (self.today - limits[0]).days <= _REPORTED:
                return _Value(period, None, inferred)
        if recent:
            return _Value(recent[-1][1], None, recent[-1][2])
        return self._relative(0)

    def _outlook(self, element: _Element) -> Outlook:
        """Which way the list looks that is being read."""
        if element.near:
            return Outlook.NEAR
        if self.outlook is None:
            self.outlook = self._look(*self.place)
        return self.outlook

    def _look(self, start: int, end: int) -> Outlook:
        """What the words of the same sentence say: the nearest before, else the first after."""
        patterns, text = self.patterns, self.text
        if patterns.right_after.match(text, end):
            return Outlook.FORWARD
        cues = [match.lastgroup for match in patterns.looks.finditer(self._sentence_before(start))]
        if not cues:
            after = text[end : end + _LOOK_BACK]
            stop = patterns.sentence.search(after)
            cue = patterns.looks_after.search(after[: stop.start()] if stop else after)
            cues = [cue.lastgroup] if cue else []
        return Outlook(cues[-1]) if cues else Outlook.OPEN

    def _sentence_before(self, start: int) -> str:
        """The words of the same sentence before ``start``, as far as the look back goes."""
        before, begin = self.text[max(0, start - _LOOK_BACK) : start], 0
        for stop in self.patterns.sentence.finditer(before):
            begin = stop.end()
        return before[begin:]

    def _made(self, raw: _Raw, value: _Value | None, equal: DateMention | None = None) -> DateMention | None:
        """The mention, or ``None`` where the ends of a range are the wrong way round."""
        if value is None:
            return None
        span = self.source.at(raw.start, raw.end)
        element = raw.first
        if element.lunar:
            precision = value.first.unit
            if equal is None:
                return DateMention(*span, None, None, "", precision, element.daypart, False, True)
            return DateMention(
                *span, equal.first, equal.last, equal.edtf, precision, element.daypart, equal.inferred, True
            )
        limits = periods.bounds(value.first)
        if value.last is None:
            first, last = limits or (None, None)
            precision, edtf = value.first.unit, periods.edtf(value.first)
            if first is None and element.short is not None:
                edtf = f"XX{element.short:02}{edtf[4:]}"
        else:
            ends = periods.bounds(value.last)
            first, last = (limits[0], ends[1]) if limits and ends else (None, None)
            if first and last and last < first:
                return None
            precision, edtf = SPAN, periods.edtf_range(value.first, value.last)
        return DateMention(*span, first, last, edtf, precision, element.daypart, value.inferred)

    def _note(self, raw: _Raw, value: _Value) -> None:
        """Remember the year, and the day if it is one of the story."""
        last = value.last or value.first
        if last.year is not None:
            self.year = last.year
        if last.unit is not DAY or last.year is None or raw.first.lunar:
            return
        if value.last and (value.last.year != value.first.year or value.first.unit is not DAY):
            return  # "(3/2/1930 - 3/2/2020)", "từ đầu năm 2019 đến ngày 22-7"
        before = self.source.folded[max(0, raw.start - 40) : raw.start]
        if before.endswith(("tính đến ", "trước ", "kể từ ")):
            return  # the end of a count, or of a time set
        if not self.patterns.cited.search(before) and not self._quoted(raw.start):
            self.days.append((raw.end, last, value.inferred))

    def _quoted(self, start: int) -> bool:
        """Whether the mention stands in the words of a speaker, who may tell of another day."""
        folded, begin = self.source.folded, max(0, start - _LOOK_BACK)
        at = max(folded.rfind(mark, begin, start) for mark in '"“”\n')
        if at < 0 or folded[at] in "”\n":
            return False
        return folded[at] == "“" or (not folded[at - 1 : at].strip(" (:") and not folded[at + 1].isspace())


def _fill(elements: Sequence[_Element]) -> list[_Element]:
    """Complete the members of a list or range from their fuller neighbours: first backwards, then on.

    >>> one = _Element(0, 2, Period(DAY, None, 0, 30), bare=True)
    >>> two = _Element(3, 9, Period(DAY, 2021, 10, 1))
    >>> _fill([one, two])[0].period
    Period(unit=<Precision.DAY: 'day'>, year=2021, number=9, last=30)
    """
    filled = list(elements)
    for index in range(len(filled) - 2, -1, -1):
        filled[index] = _from_neighbour(filled[index], filled[index + 1], before=True)
    for index in range(1, len(filled)):
        filled[index] = _from_neighbour(filled[index], filled[index - 1], before=False)
    return filled


def _from_neighbour(element: _Element, other: _Element, *, before: bool) -> _Element:
    period, fuller = element.period, other.period
    if period is None or fuller is None or period.unit is not fuller.unit or element.last or other.last:
        return element
    if element.lunar or other.lunar or element.days is not None or element.same:
        return element
    if element.years or element.short is not None:
        return element
    if period.unit is DAY and not period.number and fuller.number and before:
        number, year = fuller.number, fuller.year
        if period.last > fuller.last:  # "ngày 30 và 1/10"
            number, year = (number - 1, year) if number > 1 else (12, year - 1 if year else None)
        period = Period(DAY, year, number, period.last)
        return element._replace(period=period, years=other.years, short=other.short)
    if period.year is None and fuller.year is not None:
        return element._replace(period=periods.next_to(period, fuller, before=before))
    if period.year is None and other.years and before:
        return element._replace(years=other.years)
    return element


def find(source: Source, regions: Sequence[Region], today: dt.date | None) -> tuple[DateMention, ...]:
    """The calendar expressions of the regions, in order; ``today`` completes what the text leaves out.

    ``today`` is the day of publication or the caller's reference. Without it a year that is not printed
    stays open, as do day words.

    >>> from partydocs.models import BlockKind
    >>> source = Source("Chiều nay (1/7), quý III; họp ngày 5-6/10/2019")
    >>> whole = [Region(BlockKind.BODY, 0, len(source))]
    >>> [(found.text, found.edtf) for found in find(source, whole, dt.date(2019, 7, 1))]
    [('Chiều nay (1/7)', '2019-07-01'), ('quý III', '2019-35'), ('ngày 5-6/10/2019', '2019-10-05/2019-10-06')]
    >>> [found.edtf for found in find(source, whole, None)]
    ['XXXX-07-01', 'XXXX-35', '2019-10-05/2019-10-06']
    """
    raw: list[_Raw] = []
    for region in regions:
        raw.extend(_Reader(source, region.start, region.end).raw(raw[-1].group if raw else 0))
    return tuple(_Resolver(source, today).mentions(raw))
