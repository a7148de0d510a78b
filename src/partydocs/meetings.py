"""Documents named by the meeting that passed them: a plenum of the Central Committee, a congress.

Portals write them in every order: "Nghị quyết Trung ương 4 khóa XII", "Nghị quyết Hội nghị lần thứ 9 BCH
TW Đảng khóa XI", "NQTW 7 khóa X", "Nghị quyết TW 4 - Khóa 12"; "Nghị quyết Đại hội XIII của Đảng",
"Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI, nhiệm kỳ 2020-2025". So the words are read one by one, and
what counts is which of them were met.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

import attrs

from partydocs.numerals import ROMAN, WORD, ordinal

__all__ = ["Meeting", "congresses_at", "plenums_at", "term_at"]


class Meeting(NamedTuple):
    """One plenum or congress: where its words end, and what they say."""

    start: int
    end: int
    plenum: int | None = None
    term: int | None = None
    congress: int | None = None
    period: str | None = None
    organ: tuple[int, int] | None = None


_SPACE = r"[ \n]{0,3}"
_TERM = r"kh[oóòô]a|k(?=[ .]?(?:\d{1,2}|[ivx]{1,5})(?![^\W_]))"


@cache
def _plenum_word() -> re.Pattern[str]:
    return re.compile(
        rf"""{_SPACE}(?:
            (?P<committee>(?:ban[ ]chấp[ ]hành|bch)(?:[ ]?(?:trung[ ]?ương|t\.?[ ]?ư|t\.?w))?(?:[ ]đảng(?![ ]b[ộ]))?(?:[ ]cộng[ ]sản[ ]việt[ ]nam)?)
          | (?P<centre>trung[ ]?ương|t\.?[ ]?ư(?:ơng)?|t\.?w)\.?(?=[^\w]|\d|kh|k\d)
          | (?P<session>hội[ ]nghị|hn)(?![^\W_])
          | (?P<party>đảng(?:[ ]cộng[ ]sản[ ]việt[ ]nam)?)(?![^\W_]|[ ]bộ)
          | (?P<branch>đảng[ ]bộ[ ](?:tỉnh|thành[ ]phố|huyện|thị[ ]xã|quận|xã|phường|khối))(?![^\W_])
          | (?P<nth>lần[ ]thứ|lần|thứ)(?![^\W_])
          | (?P<term>{_TERM})(?![^\W\d_])[ .]?
          | (?P<figure>\d{{1,2}})(?![\w%]|[.,/]\d|-\d\d)
          | (?P<roman>[ivx]{{1,5}})(?![^\W_])
          | (?P<word>{WORD})
          | (?P<link>của|các|và)(?![^\W_])
          | (?P<mark>[-,()/])
        )""",
        re.VERBOSE,
    )


@attrs.define
class _Plenum:
    """What has been read of the words for a plenum, and where the last word that counts ended."""

    end: int
    plenums: list[int] = attrs.Factory(list)
    terms: list[int] = attrs.Factory(list)
    organ: tuple[int, int] | None = None
    seen: set[str] = attrs.Factory(set)
    before: str = ""  # the last word: its kind, or "plenum" and "of term" after the numbers
    joined: str = ""  # the marks and links since then
    opened: bool = False
    waiting: list[int] = attrs.Factory(list)  # "Trung ương 4, 5": more plenums, if a term follows

    def number(self, value: int | None, kind: str, end: int) -> bool:
        """Take a number; False where it does not belong here."""
        if value is None or not 0 < value < 40:
            return False
        listed = self.joined in (",", "và", "/", ",và")
        if self.before == "term" or (self.before == "of term" and listed and kind == "roman"):
            self.terms.append(value)
            self.plenums += self.waiting
            self.waiting = []
            self.before = "of term"
        elif self.before == "plenum" and kind == "figure" and listed and not self.terms:
            self.waiting.append(value)
            self.joined = ""
            return True
        elif (self.plenums and self.before != "next centre") or not self._expects_plenum(kind):
            return False
        else:
            self.plenums.append(value)
            self.before = "plenum"
        self.end, self.joined = end, ""
        return True

    def _expects_plenum(self, kind: str) -> bool:
        if self.before == "nth":
            return True
        return kind != "word" and self.before in ("centre", "next centre", "committee", "party", "session")

    def word(self, kind: str, start: int, end: int) -> bool:
        """Take a word of the meeting; False where the next meeting begins with it."""
        if kind == "centre" and self.before == "plenum" and self.joined in (",", "và", ",và"):
            self.before, self.joined = "next centre", ""  # "TW6, TW7 (khóa XII)"
            return True
        if kind in ("centre", "committee", "session", "branch", "party"):
            if (self.terms and self.plenums) or len(self.seen) > 5:
                return False
            if kind == "committee":
                self.organ = (start, end)
            elif self.organ and kind != "session" and not self.opened and self.organ[1] >= start - 1:
                self.organ = (self.organ[0], end)
            if self.plenums and kind != "session" and not self.opened:
                self.end = end
        self.seen.add(kind)
        self.before, self.joined = kind, ""
        return True

    def mark(self, mark: str, start: int, end: int) -> bool:
        """Take a comma, dash or bracket."""
        if mark == ")" and self.opened and self.end == start:
            self.end = end
        self.opened = mark == "(" or (self.opened and mark != ")")
        self.joined += mark
        return len(self.joined) < 5

    def link(self, word: str) -> bool:
        """Take "của", "các" or "và"."""
        self.joined += word
        return word == "của" or self.before in ("plenum", "of term")


def plenums_at(folded: str, lower: str, start: int, end: int) -> tuple[Meeting, ...]:
    """The plenums named from ``start`` on, one for each plenum and term; none where no number is given.

    >>> text = "Nghị quyết Trung ương 4 khóa XI, XII về"
    >>> [(m.plenum, m.term, text[:m.end]) for m in plenums_at(text, text.lower(), 10, 39)]
    [(4, 11, 'Nghị quyết Trung ương 4 khóa XI, XII'), (4, 12, 'Nghị quyết Trung ương 4 khóa XI, XII')]
    """
    limit = min(end, start + 200)
    match = _plenum_word().match(lower, start, limit)
    if match is None:
        return ()
    read, last, going = _Plenum(start), start, True
    while going and (match := _plenum_word().match(lower, last, limit)):
        kind = match.lastgroup or ""
        first, last = match.span(kind)
        word = match[kind]
        if kind == "mark":
            going = read.mark(word, first, last)
        elif kind == "link":
            going = read.link(word)
        elif kind == "centre" and read.before == "nth" and word == "tư":
            going = read.number(4, "word", last)  # "lần thứ tư", not TƯ
        elif kind in ("figure", "word"):
            going = read.number(ordinal(word), kind, last)
        elif kind == "roman":
            proper = bool(_roman().fullmatch(folded, first, last)) or read.before == "term"
            going = proper and read.number(ordinal(word.upper()), kind, last)
        else:
            going = read.word(kind, first, last)
            last = match.end()
    organ = lower[slice(*read.organ)] if read.organ else ""
    central = "centre" in read.seen or _CENTRAL.search(organ)
    if not read.plenums or not (central or (read.seen & {"session", "committee"} and (read.terms or organ))):
        return ()
    terms: list[int | None] = [*read.terms] or [None]
    return tuple(
        Meeting(start, read.end, plenum=plenum, term=term, organ=read.organ)
        for term in terms
        for plenum in read.plenums
    )


_CENTRAL = re.compile(r"trung|tw|t\.?ư")


@cache
def _roman() -> re.Pattern[str]:
    return re.compile(ROMAN)


@cache
def _term() -> re.Pattern[str]:
    return re.compile(
        rf"{_SPACE}[,(-]?{_SPACE}(?:{_TERM})[ .]?(?:thứ[ ])?(?P<value>\d{{1,2}}(?!\d)|[ivx]{{1,5}}(?![^\W_])){_SPACE}\)?"
    )


def term_at(lower: str, start: int, end: int) -> tuple[int, int] | None:
    """The term (khóa) that begins at ``start``: where it ends, and its number.

    >>> term_at(" (khóa xi) về", 0, 13)
    (10, 11)
    """
    match = _term().match(lower, start, end)
    if match is None:
        return None
    value = ordinal(match["value"].upper())
    closed = match[0].endswith(")") and "(" in match[0]
    at = match.end() if closed else match.end("value")
    return (at, value) if value else None


@cache
def _congress_word() -> re.Pattern[str]:
    return re.compile(
        rf"""{_SPACE}(?:
            (?P<nth>(?:lần[ ]thứ|khóa|lần|thứ){_SPACE}(?P<ordinal>\d{{1,2}}(?![\w/%])|[ivx]{{1,6}}(?![^\W_])|{WORD}))
          | (?P<period>\(?(?:(?:nhiệm[ ]kỳ|nhiệm[ ]kì|nk|giai[ ]đoạn){_SPACE})\(?{_SPACE}(?P<first>\d{{4}}){_SPACE}[-/]{_SPACE}(?P<last>\d{{4}}|\d\d(?!\d)){_SPACE}\)?)
          | (?P<years>\(?(?P<first1>(?:19|20)\d\d)[ ]?-[ ]?(?P<last1>(?:19|20)\d\d)\)?)
          | (?P<all>các[ ]cấp|cấp[ ]cơ[ ]sở)
          | (?P<stop>(?:đã|và|về|vào|gắn|sẽ|đang|được|có|cho|tại|theo|thành(?![ ]phố)|trong|nêu|đề|ra|để|với|sớm|do|từ|đến|này|nhằm|là|trên|kỳ|vừa|tới|sắp|xác|khi|mà|phải|phấn|gồm|diễn|thông|bầu|cũng)(?![^\W_]))
          | (?P<roman>[ivx]{{1,6}}(?![^\W_]))
          | (?P<figure>(?<=hội[ ])\d{{1,2}}|(?<=đảng[ ])\d{{1,2}}|(?<=quốc[ ])\d{{1,2}})(?![\w%/.-])
          | (?P<word>[^\W\d_](?:[\w.'&-]{{0,14}}\w)?|\d{{1,3}}(?=[ ]lần[ ]thứ))
          | (?P<mark>[,(])(?={_SPACE}(?:nhiệm|nk[ ]|lần[ ]thứ|khóa|20\d\d[ ]?-))
        )""",
        re.VERBOSE,
    )


@cache
def _congress() -> re.Pattern[str]:
    return re.compile(
        rf"{_SPACE}(?:của[ ])?(?:(?P<name>đại[ ]?hội|đhđb|đhđ|đh|đảng[ ]bộ(?=[ ]))(?![^\W_])|(?=[ivx]{{1,5}}[ ]của[ ]đảng))"
    )


@cache
def _of_party() -> re.Pattern[str]:
    return re.compile(
        r"[ ](?:(?:của[ ])?(?:đảng[ ]bộ[ ](?:tỉnh|thành[ ]phố|huyện|thị[ ]xã|quận|xã|phường|khối)|đảng(?:[ ]cộng[ ]sản[ ]việt[ ]nam)?))(?![^\W_])"
    )


@cache
def _next_congress() -> re.Pattern[str]:
    return re.compile(r"(?:,[ ]|;[ ]|[ ]và[ ]|,[ ]và[ ])(?P<name>đại[ ]hội)(?![^\W_])")


@cache
def _next_roman() -> re.Pattern[str]:
    return re.compile(rf"(?:,[ ]|[ ]và[ ]|/)(?P<value>{ROMAN})")


def congresses_at(folded: str, lower: str, start: int, end: int) -> tuple[Meeting, ...]:
    """The congresses named from ``start`` on; none where neither number nor term of office is given.

    >>> text = "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI, nhiệm kỳ 2020-2025"
    >>> [(m.congress, m.period) for m in congresses_at(text, text.lower(), 10, len(text))]
    [(11, '2020-2025')]
    """
    head = _congress().match(lower, start, end)
    if head is None:
        return ()
    found: list[Meeting] = []
    begin = start
    while head is not None and len(found) < 8:
        whole = not head["name"] or head["name"] == "đảng bộ"
        one = _one_congress(folded, lower, begin, head.end(), end, whole)
        if not one:
            break
        found += one
        head = _next_congress().match(lower, one[-1].end, end)
        begin = head.start("name") if head else begin
    return tuple(found)


def _one_congress(folded: str, lower: str, begin: int, at: int, end: int, shy: bool) -> list[Meeting]:
    """The congress whose word ends at ``at``; ``shy`` where the word alone does not say congress."""
    numbers: list[int] = []
    period: str | None = None
    good = last = at
    limit, words = min(end, at + 180), 0
    while match := _congress_word().match(lower, last, limit):
        kind = match.lastgroup or ""
        if kind == "ordinal" or match["nth"]:
            value = ordinal(
                match["ordinal"].upper() if re.fullmatch(r"[ivx]+", match["ordinal"]) else match["ordinal"]
            )
            if numbers or value is None:
                break
            numbers.append(value)
            good = last = match.end("nth")
        elif match["period"] or match["years"]:
            first, final = match["first"] or match["first1"], match["last"] or match["last1"]
            if len(final) == 2:
                final = first[:2] + final
            if not 0 < int(final) - int(first) <= 10:
                break
            period = f"{first}-{final}"
            name = "period" if match["period"] else "years"
            piece = match[name]
            good = match.end(name)
            if (
                piece.rstrip().endswith(")")
                and "(" not in piece
                and not _opened(lower, at, match.start(name))
            ):
                good = match.end("last") if match["period"] else match.end("last1")
            else:
                good = match.start(name) + len(piece.rstrip())
            break
        elif match["all"] or match["stop"]:
            break
        elif match["figure"]:
            if numbers or not 0 < int(match["figure"]) < 40:
                break
            numbers.append(int(match["figure"]))
            good = last = match.end("figure")
        elif match["roman"]:
            if numbers or not _roman().fullmatch(folded, *match.span("roman")):
                break
            numbers.append(ordinal(folded[match.start("roman") : match.end("roman")]) or 0)
            good = last = match.end()
            while more := _next_roman().match(folded, last, limit):
                value = ordinal(more["value"])
                if not value:
                    break
                numbers.append(value)
                good = last = more.end()
        elif match["mark"]:
            last = match.end("mark")
        else:
            words += 1
            if words > (8 if numbers else 16):
                break
            last = match.end()
    if numbers and period is None and (party := _of_party().match(lower, good, end)):
        good = party.end()
    if shy and not numbers and period is None:
        return []
    if shy and period is None and "thứ" not in lower[at:good] and "của đảng" not in lower[at:good]:
        return []
    if not numbers and period is None:
        return []
    listed: list[int | None] = [*numbers] or [None]
    return [Meeting(begin, good, congress=number, period=period) for number in listed]


def _opened(lower: str, start: int, end: int) -> bool:
    return lower.rfind("(", start, end) > lower.rfind(")", start, end)
