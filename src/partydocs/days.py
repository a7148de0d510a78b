"""One day as a page prints it: in figures or words, with what leads up to it, by a day word, or lunar.

"Sáng 5/10", "Thứ ba, ngày 23/5/2017", "10 tháng 7 năm 2018", "Chiều nay (1/7)", "hôm qua", "mùng 3 Tết".

Figures that nothing leads up to are a day only with a year, or after a word that asks for one ("dịp 19/5"),
and never before something counted ("2/5 tàu"). Days of the lunar calendar are marked as such and have no
value; nor has what no calendar has, which is passed over whole.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from partydocs import periods
from partydocs.elements import (
    ALSO,
    DAYS,
    GAP,
    MAY,
    MONTHS,
    TO,
    TO_COME,
    YEAR,
    Before,
    Element,
    Reading,
    any_of,
    section,
    tail,
    value_of,
    verbose,
    year_word,
)
from partydocs.models import Precision
from partydocs.periods import Period
from partydocs.vocab import of_kind, words

__all__ = ["after_day", "day_grammar"]

DAY: Final = Precision.DAY
_CLAUSE: Final = 100  # characters in which the name of a feast may govern a day
_UNKNOWN: Final = Period(DAY, None)  # a lunar day, or one still to be counted from the reference


def _lunar_mark() -> str:
    """ " âm lịch", " (âm lịch)", " năm Canh Tý", ", năm Canh Tý", " nhuận năm Canh Tý"."""
    stem = f"{section('stems')}{GAP}{section('branches')}"
    return (
        rf"(?:{GAP}nhuận)?(?:(?:,?{GAP}năm{GAP}{stem}\b)?{MAY}(?:âm{GAP}lịch\b|\((?:âm{GAP}lịch|al)\)|al\b)"
        rf"|,?{GAP}năm{GAP}{stem}\b)"
    )


def _recurring() -> str:
    """ " hằng năm", " (hàng năm", " của mỗi năm"."""
    return rf"(?:(?:{GAP}|[ ]?\(|,{GAP})(?:(?:của{GAP})?(?:hằng|hàng|mỗi){GAP}năm\b))"


def after_day() -> re.Pattern[str]:
    """What makes a day or month lunar, or one of every year."""
    begins = r"(?=[ ,\n]{0,6}(?:năm|nhuận|âm|al|của|h[ằà]ng|mỗi|[(]))"
    return verbose(rf"{begins}(?:(?P<lunar>{_lunar_mark()})|(?P<recurring>{_recurring()}))")


def _phrase_end() -> str:
    """What may stand after a day or month that is all of its phrase."""
    return r"""(?:[ ]?[.,;:)!?"”\n]|\Z|[ ]-|[ ](?:tại|của|đến|tới|và|là|này|vừa|đã|sẽ|do|để|hằng|hàng|năm|trở|về|cho
        |mới|thì|ở|theo|nhằm|với|có|được|vì|trên|bắt|diễn|khi|các|nhân|như)\b)"""


def _day_word() -> str:
    """ "hôm qua", "ngày mai"."""
    return rf"(?:hôm|ngày){GAP}(?:qua|nay|mai)"


@cache
def day_grammar() -> DayGrammar:
    """The one grammar of days."""
    return DayGrammar()


class DayGrammar:
    """Reads the day that begins at a place; it has no state but its patterns."""

    def __init__(self) -> None:
        self._dayparts = words("dates", "dayparts")
        self._read_days()
        self._read_lunar_days()
        self._look_behind()
        self._look_before()
        self._look_for_cues()

    def _read_days(self) -> None:
        """Patterns for a day itself: what leads up to it, its figures and words."""
        part, number, word_month = section("dayparts"), section("numbers"), section("months")
        weekday, relative = section("weekdays"), section("relative")
        # "Sáng nay (", "chiều hôm qua, ngày ", "Thứ ba, ngày ", "đêm ngày mùng "
        self._lead = verbose(
            rf"""
            (?:(?P<part>{part})(?:{GAP}|(?=[ ]?[,(]))(?:của{GAP})?)?
            (?:(?P<rel>{relative}\b|(?(part)(?:nay|qua|mai)\b|(?!))|(?:ngày{GAP})?(?P<same>cùng{GAP}(?P<itself>ngày))\b)
               (?P<after_rel>{MAY}[,(-]{MAY}|{GAP})?)?
            (?:(?:ngày{GAP})?(?P<weekday>{weekday})\b(?P<after_weekday>{MAY}[,(-]{MAY}|{GAP}))?
            (?P<part2>(?(weekday){part}{GAP}|(?!)))?
            (?(part)(?:,[ ](?=ngày))?)
            (?P<head>ngày{MAY}(?:mùng{GAP}|mồng{GAP})?|mùng{GAP}|mồng{GAP})?"""
        )
        # "5/10/2021", "5-10", "5/10 năm 2021", "5/10/21"; "2. 10 đồng chí" is none; "open" where no year is given
        self._figures = verbose(
            rf"""
            (?P<day>{DAYS})[ ]?(?P<sep>[/.-])[ ]?(?P<month>{MONTHS})
              (?: [ ]?(?P=sep)[ ]?(?P<full>{YEAR})(?!/(?!\d\d?(?P=sep)\d\d?(?P=sep)\d{{4}}(?![\w/-]))\w|-[^\W\d])
                | (?<![.][ ]\d)(?<![.][ ]\d\d)(?<![ ][.]\d)(?<![ ][.]\d\d)(?:
                    [ ]?(?P=sep)[ ]?(?P<short>\d\d)(?!\d|[/.,-]\d|[/-]\w)
                  | ,?{GAP}(?:của{GAP})?năm{GAP}(?P<year>{YEAR})
                  | {GAP}(?:của{GAP})?năm{GAP}(?P<when>{year_word()})
                  | {GAP}(?P<same>cùng{GAP}năm)\b
                  | (?P<open>)(?![/]\d|[ ]/[ ]?\d|(?P=sep)\d|[/-][^\W\d]|[ ]?%|[.]\d|,\d(?!\d?/\d)|,?[ ]năm[ ]\d{{4}})
                    (?!(?:(?<=[-]\d)|(?<=[-]\d\d)|(?<=[-][ ]\d)|(?<=[-][ ]\d\d))[ ]t(?:háng|ết)\b) ) )"""
        )

        def in_words(joint: str) -> re.Pattern[str]:
            return verbose(
                rf"""
                (?:(?P<day>{DAYS})|(?P<word>{number})\b){joint}tháng{MAY}
                  (?:(?P<month>{MONTHS})|(?!năm{GAP}\d)(?P<month_word>{word_month})\b)
                  (?:{tail()}|(?![ ]?[/.-]\d|[ ]?%|\d|,?[ ]năm[ ]\d{{4}}))"""
            )

        # "5 tháng 10 năm 2021", "ba mươi tháng tư"; after a word that leads up to it "3, tháng 2, năm 1930" too
        self._in_words, self._led_words = in_words(MAY), in_words(f",?{MAY}")
        self._bare = verbose(rf"(?P<day>{DAYS})(?![/.]\d|[ ]?/|[-][^\W\d]|,\d{{3}}|[ ]?%|[ ]?h\b|:\d)")

    def _read_lunar_days(self) -> None:
        """Patterns for a day of the lunar calendar."""
        part, number, word_month = section("dayparts"), section("numbers"), section("months")
        # "rằm tháng Giêng", "mùng 5 tháng Chạp", "23 tháng Chạp", "mùng 3 Tết"; with " âm lịch", " năm Canh Tý"
        self._lunar = verbose(
            rf"""(?:(?P<part>{part}){GAP})?(?:ngày{MAY})?(?:mùng{GAP}|mồng{GAP})?
            (?: (?:rằm|{DAYS}|{number}\b){GAP}tháng{GAP}{section("lunar_months")}\b
              | rằm{GAP}tháng{GAP}(?:{MONTHS}|{word_month}\b)
              | (?:(?<=mùng[ ])|(?<=mồng[ ]))(?:{DAYS}|{number}){GAP}tết\b
              | (?:2[3-9]|30){GAP}tết\b )
            {_lunar_mark()}?"""
        )
        # After "mùng 3 và ": "5 Tết", "5 tháng Giêng"
        self._lunar_end = verbose(
            rf"{DAYS}{GAP}(?:tháng{GAP}{section('lunar_months')}|tết)\b{_lunar_mark()}?"
        )

    def _look_behind(self) -> None:
        """Patterns for what follows a day and tells how it is meant."""
        self._after = after_day()
        self._phrase_end = verbose(_phrase_end())
        # After "5/10": " - 7/10/2021", " và 6/10/2021", " đến 17h ngày 7/10"; after "5-6": " và 8/10", ", 8-9/10"
        self._fuller = verbose(
            rf"(?:{TO}|{ALSO}){DAYS}[ ]?(?P<sep>[/.-])[ ]?{MONTHS}[ ]?(?P=sep)[ ]?{YEAR}"
            rf"|(?:{TO})ngày{MAY}{DAYS}[ ]?[/.-][ ]?{MONTHS}"
        )
        self._to_come = verbose(TO_COME)
        self._told_after = verbose(rf"{TO_COME}|[ ]\((?:tức|nhằm)\b")  # "30/6 tới", "7/2 (tức 28 tháng Chạp)"
        self._shares = verbose(rf"(?:{ALSO})(?P<next>{DAYS})(?:[ ]?-[ ]?{DAYS})?[ ]?/")
        self._amount = verbose(
            rf"{GAP}(?!năm[ ]\d|ngày[ ]\d|tháng[ ]\d){section('counted')}(?!\w)|[ ]?%|[^\W\d]"
        )
        # "(16/3 - 31/3)", "(16/3 và 31/3)"
        self._bracketed = verbose(rf"{DAYS}/{MONTHS}(?:[ ]?-[ ]?|[ ]và[ ]){DAYS}/{MONTHS}[)]")
        self._same_form = verbose(rf",?{GAP}(?:tháng|giờ)\b")  # "cùng ngày, tháng, năm sinh"
        # "và mai sau", "hay ngày mai"; "hôm qua| , hôm nay và mai sau"
        self._figurative_after = verbose(
            rf"""(?:,{GAP}{_day_word()})?
            (?: (?:,|{GAP}(?:và|hay|hoặc|lẫn)){GAP}(?:(?:cả|cho|của){GAP})?mai{GAP}(?:sau|này)
              | ,?{GAP}(?:hay|hoặc|lẫn){GAP}{_day_word()} )"""
        )
        self._ends_phrase = re.compile(r",[ \n]|\)|[.;](?:\s|\Z)|\n|\Z")

    def _look_before(self) -> None:
        """Patterns for what stands before figures and tells whether they are a day."""
        # In the folded view: "Ngày Quốc tế Phụ nữ 8/3", "lễ khai giảng 5/9", "thành lập Đảng (3/2"
        self._occasion = verbose(
            r"""(?:Ngày|[Nn]gày[ ](?:thành[ ]lập|hội|truyền[ ]thống|giải[ ]phóng|lễ|sinh|mất|bầu[ ]cử|khai[ ]trường
                  |tựu[ ]trường|toàn[ ]dân)|[Ll]ễ|[Qq]uốc[ ](?:khánh|tế)|[Kk]ỷ[ ]niệm|Tết|[Cc]hiến[ ]thắng
                |[Gg]iải[ ]phóng|[Kk]hởi[ ]nghĩa|[Tt]hành[ ]lập|[Ss]inh[ ]nhật)(?!\w)"""
        )
        # Before "(3-6)": "Từ ngày vận hành thử ", "Rằm tháng Giêng "
        self._named_day = verbose(
            r"(?<!\w)(?:ngày(?:[ ][^\W\d_]+){1,5}|tháng[ ](?:giêng|chạp)|tết|âm[ ]lịch)[ ]?\Z"
        )
        self._clause = verbose(r"[.;:()\d\n]")
        # Day words listed after one that is figurative are so too: "thế hệ hôm qua, hôm nay"
        self._figurative_before = Before(
            rf"(?<!\w){section('figurative')}(?:{GAP}ngày)?{GAP}(?:{_day_word()}(?:,|{GAP}và){GAP}){{0,2}}"
            rf"|hôm{GAP}(?:qua|nay)(?:{GAP}hay|{GAP}hoặc){GAP}",
            " \n",
        )
        self._no_day = Before.words(words("dates", "not_days"))
        self._numbers, self._counts, self._leads = (
            Before.words(words("dates", name)) for name in ("numbering", "counting", "leading")
        )
        self._ordinal = Before.words(words("dates", "ordinals"))
        each = [word.split()[-1] for word in words("dates", "each")]
        self._each = Before(
            rf"(?:(?<!\w){section('each')}|/|\d[ ](?:đồng|lần|lượt)[ ]?/)[ ]?",
            [*each, *(f"{word} " for word in each)],
        )
        self._number = Before(r"\d\s?", [*"0123456789 \n"])

    def _look_for_cues(self) -> None:
        """Patterns for the words that ask for a day: "vào ", "dịp ", "lúc 8 giờ ", "Thời gian: "."""
        cues = words("dates", "cues")
        no_days = of_kind("dates", "cues", "clock", "campaign")
        asks = [word for word in cues if word not in no_days]
        # "trong 2 ngày (5 và 6/10)", "một ngày rưỡi (", "Thời gian tổ chức: "
        days = r"(?:\d|một|hai|ba|bốn|năm)[ ]ngày(?:[ ]rưỡi)?(?:,[ ]|[ ]?\()"
        label = r"(?<!\w)thời[ ]gian(?:[ ][^\W\d_]+){0,3}:[ ]"
        asking = rf"(?<!\w){any_of(asks)}[ ]|{days}|{label}"
        days_ends = [f"{word}{mark}" for word in ("ngày", "rưỡi") for mark in (", ", " (", "(")]
        ends = [*(f"{word.split()[-1]} " for word in asks), *days_ends, ": "]
        self._asks = Before(asking, ends)
        clock = r"\d[ ]?(?:giờ|h|phút)(?:\d\d)?,?"  # "lúc 8 giờ 5/10", "8h30, 5/10"
        clock_ends = [
            *(f"{end}{comma} " for end in ("giờ", "h", "phút", *"0123456789") for comma in ("", ","))
        ]
        self._cue = Before(
            rf"(?:(?<!\w){any_of(cues)}|{clock})[ ]|{days}|{label}", [*ends, *clock_ends, "đợt "]
        )
        self._days_told = Before(days, days_ends)
        self._clock = Before(rf"{clock}[ ]", clock_ends)
        named = of_kind("dates", "cues", "occasion", "term")
        self._feast = Before.words(named)
        # "Khai mạc: ", "Phiên chính thức: ", "Hạn nộp hồ sơ: ", "Thời gian: ", "Ngày thi: "
        self._label = Before(
            rf"(?:\A|(?<=\n)|(?<=[.;*+•-][ ])){any_of([*named, 'ngày', 'thời gian'])}(?:[ ][^\W\d_]+){{0,3}}[ ]?:[ ]",
            (": ",),
        )

    def asked_for(self, reading: Reading, at: int) -> bool:
        """Whether the word before bare figures asks for a day or month ("vào 5 và 6/10"), not for minutes."""
        return self._asks.stands(reading, at)

    def is_counted(self, reading: Reading, at: int) -> bool:
        """Whether what stands before "ngày" or "tháng" counts or repeats it ("mỗi ngày 2")."""
        return self._each.stands(reading, at)

    def stands_alone(self, reading: Reading, element: Element) -> bool:
        """Whether a day of the month is one by itself: "Ngày 14, đoàn ...", "ngày 20 tới"."""
        to_come = self._to_come.match(reading.lower, element.end, reading.end)
        if not element.headed or not (
            to_come or self._ends_phrase.match(reading.lower, element.end, reading.end)
        ):
            return False
        if not (to_come or reading.lower.startswith((",", ")"), element.end)):  # "trước 17h ngày 21."
            return self._clock.stands(reading, element.start)
        return not (self.is_counted(reading, element.start) or self._number.stands(reading, element.start))

    def in_figures(self, reading: Reading, start: int, previous: Element | None) -> Element | None:
        """The day that figures begin, with nothing before them that says so."""
        lower, stop = reading.lower, reading.end
        figures = self._in_figures(lower, start, stop)
        in_words = None if figures else self._in_words.match(lower, start, stop)
        if figures and self._is_day(reading, figures, previous):
            found = self._from_figures(reading, figures, start, None)
            if found.short is not None and not (previous or self._cue.stands(reading, start)):
                return found._replace(period=None)  # "12/5/21" may be a number
            # "ngày 10 và 11/9 đơn vị đã họp", but not "Ngày 10, 8/12 xã đã họp"
            paired = previous is not None and previous.headed and "," not in lower[previous.end : start]
            if not (found.period and self._is_amount(reading, figures, headed=paired)):
                return found
        counted = in_words and (self._counts.stands(reading, start) or self._numbers.stands(reading, start))
        if in_words and not counted:
            found = self._from_words(reading, in_words, start, None)
            named = self._no_day.stands(reading, start)  # "đường 3 tháng 2"
            return found._replace(period=None) if named else found
        pattern = self._lunar_end if previous and previous.bare else self._lunar
        if lunar := pattern.match(lower, start, stop):
            return self._marked_lunar(lunar)
        bare = self._bare.match(lower, start, stop)
        return Element(start, bare.end(), Period(DAY, None, 0, int(bare["day"])), bare=True) if bare else None

    def read(self, reading: Reading, start: int) -> Element | None:
        """The day that a word begins: "ngày", a part of the day, a day of the week, a day word."""
        lower, stop = reading.lower, reading.end
        lead = self._lead.match(lower, start, stop)
        if lead is None:
            return None
        part, relative, same, _, after_relative, weekday, after_weekday, part2, head = lead.groups()
        part = part or part2
        if lead.start() == lead.start("part") and lower.endswith("hai ", reading.start, start):
            return None  # "kim ngạch hai chiều 6 tháng đầu năm"
        if weekday and self._ordinal.stands(reading, lead.start("weekday")):
            return None
        at = lead.end()
        figures = self._in_figures(lower, at, stop)
        in_words = None if figures else self._led_words.match(lower, at, stop)
        found = None
        if figures:
            found = self._from_figures(reading, figures, start, part)
            every = relative and self._is_every(reading, figures)
            if found.period and (every or self._is_amount(reading, figures, headed=True)):
                found = None
        elif in_words:
            found = self._from_words(reading, in_words, start, part)
        elif lunar := self._lunar.match(lower, start, stop):
            found = self._marked_lunar(lunar, lunar["part"])
        if lead.start("head") == start and self._each.stands(reading, start):
            return found and found._replace(period=None)
        if found:
            if same and "(" not in (after_relative or ""):  # "chiều cùng ngày 5/10": the day itself
                found = found._replace(start=lead.start("itself"))
            if relative and found.period:
                found = found._replace(near=True)
            if "(" in (after_relative or "") + (after_weekday or "") and lower.startswith(")", found.end):
                found = found._replace(end=found.end + 1)
            return found
        if relative:
            return self._relative(reading, lead, part)
        bare = self._bare.match(lower, at, stop)
        if bare is None:
            return None
        period = Period(DAY, None, 0, int(bare["day"]))
        return Element(start, bare.end(), period, bare=True, headed=bool(head), daypart=self._daypart(part))

    def _in_figures(self, lower: str, at: int, stop: int) -> re.Match[str] | None:
        """The figures of a day and its month; not "5-6" in "5-6 và 8/10", which are two days."""
        found = self._figures.match(lower, at, stop)
        if found is None or found["open"] is None or found["sep"] != "-":
            return found
        after = self._shares.match(lower, found.end(), stop)
        return None if after and int(found["day"]) < int(found["month"]) < int(after["next"]) else found

    def _from_figures(self, reading: Reading, found: re.Match[str], start: int, part: str | None) -> Element:
        """The element for "5/10", "5/10/2021", "5/10/21", "5/10 năm ngoái"."""
        day, _, month, full, short, year, when, same, _ = found.groups()
        year = full or year or (short and f"20{short}")
        period = Period(DAY, int(year) if year else None, int(month), int(day))
        element = self._element(reading, start, found.end(), period, part, "same" if same else when)
        if short is None:
            return element
        known = element.period and element.period._replace(year=None)
        return element._replace(short=int(short), period=known)

    def _from_words(self, reading: Reading, found: re.Match[str], start: int, part: str | None) -> Element:
        """The element for "5 tháng 10 năm 2021", "ba mươi tháng tư"."""
        day, word, month, month_word, year, year1, when, same = found.groups()
        year = year or year1
        period = Period(
            DAY,
            int(year) if year else None,
            int(month or value_of("months", month_word)),
            int(day or value_of("numbers", word)),
        )
        return self._element(reading, start, found.end(), period, part, "same" if same else when)

    def _element(
        self,
        reading: Reading,
        start: int,
        end: int,
        period: Period,
        part: str | None,
        years: str | None,
    ) -> Element:
        """The element for a day with its month, which words after it may make lunar or one of every year."""
        known: Period | None = period if periods.exists(period) else None
        lunar = yearly = False
        mark = self._after.match(reading.lower, end, reading.end)
        if mark and (mark["lunar"] or not period.year):  # not "ngày 01/01/2016, mỗi năm một đợt"
            lunar, yearly, end = mark["lunar"] is not None, mark["lunar"] is None, mark.end()
            known = _UNKNOWN if lunar else None
        daypart = self._daypart(part) if part else None
        return Element(start, end, known, daypart=daypart, years=years, lunar=lunar, yearly=yearly)

    def _marked_lunar(self, found: re.Match[str], part: str | None = None) -> Element:
        daypart = self._daypart(part)
        return Element(found.start(), found.end(), _UNKNOWN, daypart=daypart, lunar=True)

    def _is_day(self, reading: Reading, found: re.Match[str], previous: Element | None) -> bool:
        """Whether figures that nothing leads up to are a day."""
        start, separator = found.start(), found["sep"]
        if found["open"] is None:
            return not self._numbers.stands(reading, start)
        if self._no_day.stands(reading, start):
            return False
        if self._leads.stands(reading, start):
            return True
        dotted = separator == "."
        if previous is not None:
            whole = previous.headed or bool(previous.period and previous.period.number)
            dots = (self._days_told, self._feast)
            return not dotted or whole or any(word.stands(reading, previous.start) for word in dots)
        lower, at, stop = reading.lower, found.end(), reading.end
        if self._after.match(lower, at, stop) or self._fuller.match(lower, at, stop):
            return True
        if not dotted and self._told_after.match(lower, at, stop):
            return True
        ends = self._phrase_end.match(lower, at, stop)
        if separator == "-" and not ends:
            return False
        if (self._feast if dotted else self._cue).stands(reading, start):  # "từ 5.6" may be a decimal
            return True
        if ends and not dotted and self._label.stands(reading, start):
            return True
        if dotted and not ends:
            return False
        clause = reading.folded[max(reading.start, start - _CLAUSE) : start]
        if bracket := clause.endswith("("):
            clause = clause[:-1]
            if self._bracketed.match(lower, start, stop):
                return True
        clause = self._clause.split(clause)[-1]
        if lower.startswith(":", at) and not bracket and not clause.strip(" -+•*"):
            return True  # "- 5/3: khai mạc"
        named = bracket and lower.startswith(")", at) and self._named_day.search(clause.lower())
        return bool(named) or self._occasion.search(clause) is not None

    def _is_amount(self, reading: Reading, found: re.Match[str], *, headed: bool) -> bool:
        """Whether a day without a year is followed by what is counted: "2/5 tàu", "ngày 2-3 lần"."""
        if found["open"] is None:
            return False
        if headed and (found["sep"] != "-" or int(found["day"]) > int(found["month"])):
            return False  # no "2-3 lần"
        return self._counted_end(reading, found) > 0

    def _counted_end(self, reading: Reading, found: re.Match[str]) -> int:
        """Where the word for what a figure counts ends, which has no capitals; 0 for none."""
        counted = self._amount.match(reading.lower, found.end(), reading.end)
        return counted.end() if counted and reading.folded.startswith(counted[0], found.end()) else 0

    def _is_every(self, reading: Reading, found: re.Match[str]) -> bool:
        """Whether figures after a day word count all there are: "hôm nay, 12/12 xã đã họp", not "12/12 xã Hòa An họp"."""
        if found["open"] is None or found["day"] != found["month"]:
            return False
        end = self._counted_end(reading, found)
        return end > 0 and not reading.folded[end + 1 : end + 2].isupper()

    def _relative(self, reading: Reading, lead: re.Match[str], part: str | None) -> Element | None:
        """ "hôm nay", "sáng mai", "cùng ngày" without a printed day."""
        start, end, lower = lead.start(), lead.end("rel"), reading.lower
        daypart = self._daypart(part)
        if lead["same"]:
            feast = reading.folded[lead.start("itself")].isupper() and reading.folded[start].islower()
            if feast or self._same_form.match(lower, end, reading.end):
                return None  # "cùng Ngày hội của khu phố"
            return Element(start, end, _UNKNOWN, daypart=daypart, same=True)
        if reading.folded.startswith("Mai", lead.start("rel")):
            return None  # a name
        word = " ".join(lead["rel"].split())
        if not part and (
            self._figurative_before.stands(reading, start)
            or self._figurative_after.match(lower, end, reading.end)
        ):
            return None
        entry = words("dates", "relative").get(word) or words("dates", "after_daypart")[word]
        return Element(start, end, _UNKNOWN, daypart=daypart, days=int(entry["days"]))

    def _daypart(self, part: str | None) -> str | None:
        return self._dayparts[" ".join(part.split())]["value"] if part else None
