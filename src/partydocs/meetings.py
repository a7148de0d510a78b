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


def plenums_at(folded: str, lower: str, start: int, end: int) -> tuple[Meeting, ...]:
    """The plenums named from ``start`` on, one for each plenum and term; none where no number is given.

    >>> text = "Nghị quyết Trung ương 4 khóa XI, XII về"
    >>> [(m.plenum, m.term, text[:m.end]) for m in plenums_at(text, text.lower(), 10, 39)]
    [(4, 11, 'Nghị quyết Trung ương 4 khóa XI, XII'), (4, 12, 'Nghị quyết Trung ương 4 khóa XI, XII')]
    """
    plenums: list[int] = []
    terms: list[int] = []
    seen: set[str] = set()
    before = ""  # the last word that was neither mark nor link
    loose = ""  # the marks since
    last, good, opened, mentioned = start, start, False, 0
    organ: tuple[int, int] | None = None
    kept: tuple[list[int], list[int]] = ([], [])
    limit = min(end, start + 200)
    while match := _plenum_word().match(lower, last, limit):
        kind = match.lastgroup or ""
        first, last = match.start(kind), match.end()
        value = None
        if kind == "centre" and before == "nth" and match["centre"] == "tư":
            kind, value = "word", 4  # "lần thứ tư", not TƯ
        if kind == "mark":
            mark = match["mark"]
            opened = opened or mark == "("
            if mark == ")":
                if good == first and opened:
                    good = last
                opened = False
            loose += mark
            if len(loose) > 4:
                break
            continue
        if kind == "link":
            if match["link"] != "của" and before not in ("term#", "plenum#"):
                break
            loose += match["link"]
            continue
        if kind == "roman":
            if not re.fullmatch(ROMAN, folded[first : match.end("roman")]):
                if before != "term":
                    break
                value = ordinal(match["roman"].upper())
            else:
                value = ordinal(folded[first : match.end("roman")])
        elif kind in ("figure", "word") and value is None:
            value = ordinal(match[kind])
        if value is not None or kind in ("roman", "figure", "word"):
            style = "word" if kind == "word" else kind
            if value is None or not 0 < value < 40:
                break
            if before == "term" or (before == "term#" and style != "word" and loose in (",", "và", "/", ",và") and style == "roman"):
                terms.append(value)
                before, good = "term#", last
            elif before in ("centre", "nth", "committee", "party", "session") and (style != "word" or before == "nth"):
                if before == "session" and style == "word":
                    break
                if plenums and terms:  # "Trung ương 4 khóa XI, Trung ương 5 khóa XII": the next one
                    break
                plenums.append(value)
                before = "plenum#"
                good = last
            elif before == "plenum#" and style == "figure" and loose in (",", "và", ",và") and not terms:
                plenums.append(value)  # tentative until a term follows
            else:
                break
            loose = ""
            if value and before in ("term#",):
                kept = (list(plenums), list(terms))
            elif len(plenums) == 1:
                kept = (list(plenums), list(terms))
            continue
        if kind in ("centre", "committee", "session", "branch", "party"):
            if terms and plenums:
                break
            mentioned += 1
            if kind == "committee":
                organ = (first, last)
                if plenums:
                    good = last
            elif kind == "centre" and organ and organ[1] >= first - 1:
                organ = (organ[0], last)
            elif kind in ("party", "branch"):
                if organ and not opened:
                    organ = (organ[0], last)
                if plenums and not opened:
                    good = last
            elif kind == "centre" and plenums:
                good = last
        seen.add(kind)
        before, loose = kind, ""
        if mentioned > 6:
            break
    plenums, terms = kept
    central = "centre" in seen or (organ is not None and re.search(r"trung|tw|t\.?ư", lower[organ[0] : organ[1]]) is not None)
    whole = central or ("session" in seen and (terms or "committee" in seen)) or ("committee" in seen and terms)
    if not plenums or not whole:
        return ()
    return tuple(
        Meeting(start, good, plenum=plenum, term=term, organ=organ) for term in (terms or [None]) for plenum in plenums
    )


@cache
def _term() -> re.Pattern[str]:
    return re.compile(rf"{_SPACE}[,(-]?{_SPACE}(?:{_TERM})[ .]?(?:thứ[ ])?(?P<value>\d{{1,2}}(?!\d)|[ivx]{{1,5}}(?![^\W_])){_SPACE}\)?")


def term_at(lower: str, start: int, end: int) -> tuple[int, int] | None:
    """The term (khóa) that begins at ``start``: where it ends, and its number.

    >>> term_at(" (khóa xi) về", 0, 13)
    (10, 11)
    """
    match = _term().match(lower, start, end)
    if match is None:
        return None
    value = ordinal(match["value"].upper())
    at = match.end()
    if match[0].rstrip().endswith(")") and "(" not in match[0]:
        at = match.end("value")
    elif match[0].endswith(" "):
        at = match.end("value")
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
          | (?P<figure>(?<=hội )\d{{1,2}}|(?<=đảng )\d{{1,2}}|(?<=quốc )\d{{1,2}})(?![\w%/.-])
          | (?P<word>[^\W\d_](?:[\w.'&-]{{0,14}}\w)?|\d{{1,3}}(?=[ ]lần[ ]thứ))
          | (?P<mark>[,(])(?={_SPACE}(?:nhiệm|nk[ ]|lần[ ]thứ|khóa|20\d\d[ ]?-))
        )""",
        re.VERBOSE,
    )


@cache
def _congress() -> re.Pattern[str]:
    return re.compile(rf"{_SPACE}(?:của[ ])?(?:(?P<name>đại[ ]?hội|đhđb|đhđ|đh|đảng[ ]bộ(?=[ ]))(?![^\W_])|(?=[ivx]{{1,5}}[ ]của[ ]đảng))")


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
            value = ordinal(match["ordinal"].upper() if re.fullmatch(r"[ivx]+", match["ordinal"]) else match["ordinal"])
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
            if piece.rstrip().endswith(")") and "(" not in piece and not _opened(lower, at, match.start(name)):
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
            if numbers or not re.fullmatch(ROMAN, folded[match.start("roman") : match.end("roman")]):
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
    return [Meeting(begin, good, congress=number, period=period) for number in (numbers or [None])]


def _opened(lower: str, start: int, end: int) -> bool:
    return lower.rfind("(", start, end) > lower.rfind(")", start, end)
