"""Documents named by the meeting that passed them: a plenum of the Central Committee, a congress.

Portals write them in every order: "Nghị quyết Trung ương 4 khóa XII", "Nghị quyết Hội nghị lần thứ 9 BCH
TW Đảng khóa XI", "NQTW 7 khóa X", "Nghị quyết TW 4 - Khóa 12"; "Nghị quyết Đại hội XIII của Đảng",
"Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI, nhiệm kỳ 2020-2025".
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from partydocs.numerals import ROMAN, WORD, in_figures, ordinal
from partydocs.patterns import RegexPattern, regex_compile, when_used
from partydocs.vocab import one_of

__all__ = ["congresses_at", "plenums_at", "term_at"]


class Meeting(NamedTuple):
    """One plenum or congress: where its words end, and what they say."""

    start: int
    end: int
    plenum: int | None = None
    term: int | None = None
    congress: int | None = None
    period: str | None = None
    organ: tuple[int, int] | None = None


_SPACE: Final = r"[ \n]?"
_TERM: Final = r"kh[oóòô]a|k(?=[ .]?(?:\d{1,2}|[ivx]{1,5})(?![^\W_]))"
# Of plenums, terms and congresses there are fewer than forty.
_FIGURE: Final = r"(?:0?[1-9]|[1-3]\d)(?!\w)"
_NO_QUANTITY: Final = r"(?!%|[.,/]\d|-\d\d|[ ](?:năm(?![ ]\d)|tháng|ngày))"
_CAPITALS: Final = rf"(?-i:{ROMAN})"


def _unit() -> str:
    """Whose Party organisation: "tỉnh", "khối"."""
    return rf"(?:{one_of('syntax', 'levels')}|khối(?![^\W_]))"


@cache
def _plenums() -> RegexPattern:
    """ "Hội nghị lần thứ 9 BCH TW Đảng khóa XI", "TW6, TW7 (khóa XII)", "Trung ương khóa XI lần thứ 8"."""
    name = r"(?:[ ](?!khóa|lần|hội)(?-i:\p{Lu}\p{Ll}+)){0,4}"
    party = rf"đảng(?:[ ]bộ[ ]{_unit()}{name}|(?:[ ]cộng[ ]sản[ ]việt[ ]nam)?(?![^\W_]|[ ]bộ))"
    centre = r"(?P<centre>trung[ ]?ương|t\.?[ ]?ư(?:ơng)?|t\.?w)\.?(?=[^\w]|\d|kh|k\d)"
    committee = rf"(?P<organ>(?:ban[ ]chấp[ ]hành|bch)(?:[ ]?(?:trung[ ]?ương|t\.?[ ]?ư|t\.?w))?+(?:[ ]{party})?)(?![^\W_])"
    session = r"(?P<session>hội[ ]nghị|hn)(?![^\W_])"
    body = rf"(?:{_SPACE}(?:của[ ])?(?:{committee}|{centre}|{party}))"
    word = rf"(?:{body}|{_SPACE}(?:của[ ])?{session})"
    figure = rf"{_FIGURE}{_NO_QUANTITY}"
    nth = rf"(?:lần[ ]thứ|lần|thứ){_SPACE}(?P<plenum>{figure}|{_CAPITALS}|{WORD})"
    term_follows = rf"(?={_SPACE}[,(-]?{_SPACE}khóa)"
    number = rf"(?:{nth}|(?P<plenum>{figure}|{_CAPITALS}|{WORD}{term_follows}))"
    # "Trung ương 6 (lần 2) khóa VIII": a plenum that met twice.
    again = rf"(?:{_SPACE}\(?lần[ ](?:thứ[ ])?(?:2|hai|ii)(?![^\W_])\)?)"
    link = rf"(?:{_SPACE}[,/]{_SPACE}(?:và[ ])?|[ \n]và[ \n])"
    named = rf"{link}(?:hội[ ]nghị[ ])?{centre}{_SPACE}(?P<plenum>{figure}|{_CAPITALS})"
    term = rf"(?:{_TERM})(?![^\W\d_])[ .]?{_SPACE}(?:thứ[ ])?(?P<term>{figure}|{ROMAN}|{WORD})"
    terms = rf"{_SPACE}[,(-]?{_SPACE}{term}(?:\)?{link}[(]?(?:{term}|(?P<term>{_CAPITALS}))){{0,8}}"
    return regex_compile(
        rf"""(?xi)
        (?:[ ]?[,(])?
        (?:
            {word}{{1,4}}{terms}\)?{_SPACE}{nth}
          | (?:{word}{{1,4}}{_SPACE}{number}|{_SPACE}{nth}){again}?
            (?:
                (?:{named}|{link}(?:(?:lần[ ])?thứ[ ](?P<plenum>{WORD})|(?P<plenum>{figure}))){{0,8}}(?:{_SPACE}[,(-]?{word}){{0,4}}{terms}
              | (?:{named}){{0,8}}{body}{{0,3}}
            )
        )
        """,
    )


# How it begins: " hội nghị", " (BCH", ", TW", " của Đảng", " lần thứ"; after most type words nothing such stands.
_BEGINS: Final = when_used(
    re.compile,
    r"(?i)(?:[ ]?[,(])?[ \n]?(?:của[ ])?(?:h(?:ội|n)|b(?:an[ ]chấp|ch)|t(?:rung|hứ|[.ưw ])|đảng|lần)",
)


def plenums_at(folded: str, start: int, end: int) -> tuple[Meeting, ...]:
    """The plenums named from ``start`` on, one for each plenum and term; none where no number is given.

    >>> text = "Nghị quyết Trung ương 4 khóa XI, XII về"
    >>> [(m.plenum, m.term, text[:m.end]) for m in plenums_at(text, 10, 39)]
    [(4, 11, 'Nghị quyết Trung ương 4 khóa XI, XII'), (4, 12, 'Nghị quyết Trung ương 4 khóa XI, XII')]
    """
    match = _plenums().match(folded, start, end) if _BEGINS.match(folded, start, end) else None
    if match is None or not (match["centre"] or match["organ"] or (match["session"] and match["term"])):
        return ()
    stop = _closed(folded, start, match.end())
    organ = match.span("organ") if match["organ"] else None
    terms = [_value(term) for term in match.captures("term")] or [None]
    return tuple(
        Meeting(start, stop, plenum=_value(plenum), term=term, organ=organ)
        for term in terms
        for plenum in match.captures("plenum")
    )


def _value(number: str) -> int | None:
    return ordinal(number.upper())


def _closed(folded: str, start: int, end: int) -> int:
    """The end, past a bracket that closes there, if it was opened after ``start``."""
    opened = folded.rfind("(", start, end) > folded.rfind(")", start, end)
    bracket = _CLOSES.match(folded, end) if opened else None
    return bracket.end() if bracket else end


_CLOSES: Final = when_used(re.compile, r"[ \n]?\)")


@cache
def _term() -> re.Pattern[str]:
    return re.compile(
        rf"{_SPACE}[,(-]?{_SPACE}(?:{_TERM})[ .]?(?:thứ[ ])?(?P<value>{_FIGURE}|{ROMAN})", re.IGNORECASE
    )


def term_at(lower: str, start: int, end: int) -> tuple[int, int | None] | None:
    """The term (khóa) that begins at ``start``: where it ends, and its number.

    >>> term_at(" (khóa xi) về", 0, 13)
    (10, 11)
    """
    match = _term().match(lower, start, end)
    return (_closed(lower, start, match.end()), _value(match["value"])) if match else None


@cache
def _congress() -> re.Pattern[str]:
    return re.compile(
        rf"{_SPACE}(?:của[ ])?(?:(?:đại[ ]?hội|đhđb|đhđ|đh|(?P<branch>đảng[ ]bộ)(?=[ ]))(?![^\W_])|(?={_CAPITALS}[ ]của[ ]đảng))",
        re.IGNORECASE,
    )


@cache
def _which_congress() -> RegexPattern:
    """What says which congress: " Đảng bộ tỉnh lần thứ XI, nhiệm kỳ 2020-2025", " XII, XIII", " xã nhiệm kỳ 2020-2025"."""
    nth = rf"{_SPACE}[,(]?{_SPACE}(?:lần[ ]thứ|khóa|lần|thứ){_SPACE}(?P<number>{_FIGURE}(?![/%])|{ROMAN}|{WORD})"
    figure = rf"(?<=hội[ ]|đảng[ ]|quốc[ ])(?P<number>{_FIGURE})(?![%/.-])"
    years = r"(?P<first>(?:19|20)\d\d)[ ]?-[ ]?(?P<last>(?:19|20)\d\d)"
    office = rf"(?:nhiệm[ ]k[ỳì]|nk|giai[ ]đoạn){_SPACE}\(?{_SPACE}(?P<first>\d{{4}}){_SPACE}[-/]{_SPACE}(?P<last>\d{{4}}|\d\d(?!\d))"
    period = rf"{_SPACE}[,(]?{_SPACE}(?:{office}|{years})"
    # What the name of the congress does not hold: documents of all levels, and what is said of it.
    stop = rf"(?:{one_of('documents', 'congress_ends')}|[ivx]{{1,6}}(?![^\W_]))"
    word = rf"(?:{_SPACE}(?!{stop})(?:[^\W\d_](?:[\w.'&-]{{0,14}}\w)?+|\d{{1,3}}(?=[ ]lần[ ]thứ)))"
    return regex_compile(
        rf"""(?xi)
        {word}{{0,16}}?
        (?:
            (?:{nth}|{_SPACE}{figure}|{_SPACE}(?P<number>{_CAPITALS}|{ROMAN}(?=[ ]của[ ]đảng)))
            (?:(?:,[ ]|[ ]và[ ]|/)(?P<number>{_CAPITALS}))*
            (?:\)?{word}{{0,8}}?{period})?
          | {period}
        )
        """,
    )


@cache
def _holder() -> RegexPattern:
    """Whose congress it is, after its number: " của Đảng", " Đảng bộ tỉnh", " Công đoàn Việt Nam", " Hội Nông dân tỉnh"."""
    union = rf"(?=(?-i:\p{{Lu}})){one_of('documents', 'unions')}"
    part = rf"(?:(?-i:\p{{Lu}})[\w.]*+|{one_of('documents', 'union_words')}|{_unit()})"
    party = rf"đảng(?:[ ]bộ[ ]{_unit()}|(?:[ ]cộng[ ]sản[ ]việt[ ]nam)?)"
    return regex_compile(rf"(?i)[ ](?:của[ ])?(?:{party}|{union}(?:[ ]{part}){{1,8}}+)(?![^\W_])")


@cache
def _next_congress() -> re.Pattern[str]:
    return re.compile(r"(?:,[ ]|;[ ]|[ ]và[ ]|,[ ]và[ ])(?=đại[ ]hội(?![^\W_]))", re.IGNORECASE)


_MOST: Final = 8  # congresses in a list


def congresses_at(folded: str, start: int, end: int) -> tuple[Meeting, ...]:
    """The congresses named from ``start`` on; none where neither number nor term of office is given.

    >>> text = "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI, nhiệm kỳ 2020-2025"
    >>> [(m.congress, m.period) for m in congresses_at(text, 10, len(text))]
    [(11, '2020-2025')]
    """
    found: list[Meeting] = []
    for _ in range(_MOST):
        congresses = _one_name(folded, start, end)
        found += congresses
        following = _next_congress().match(folded, congresses[-1].end, end) if congresses else None
        if following is None:
            break
        start = following.end()
    return tuple(found)


def _one_name(folded: str, start: int, end: int) -> list[Meeting]:
    """The congresses that the words from ``start`` on name: one, or several by their numbers."""
    head = _congress().match(folded, start, end)
    held = _which_congress().match(folded, head.end(), end) if head else None
    if head is None or held is None:
        return []
    numbers = [_value(number) for number in held.captures("number")]
    period = _period(held["first"], held["last"]) if held["first"] else None
    if period is None and (not numbers or (head["branch"] and "thứ" not in held[0].lower())):
        return []
    stop = held.end("last") if period else held.end("number")
    if period is None and (holder := _holder().match(folded, stop, end)):
        stop = holder.end()
    stop = _closed(folded, start, stop)
    return [Meeting(start, stop, congress=number, period=period) for number in numbers or [None]]


def _period(first: str, last: str) -> str | None:
    """A term of office, which lasts ten years at most: "2020-2025", also from "2020-25"."""
    last = first[: len(first) - len(last)] + last
    return in_figures(f"{first}-{last}") if int(last) - int(first) in range(1, 11) else None
