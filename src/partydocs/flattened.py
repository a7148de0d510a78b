"""Lines that hold more than one thing, since their line ends were lost: a page set on one line, a stamp on its text.

Of a long line the frame is cut off, before its text and behind it: what stands there is then read as lines are.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from partydocs import chrome, credits, marks, stamps
from partydocs.patterns import regex_compile, trie, when_used
from partydocs.source import Source

__all__ = [
    "BEFORE",
    "DAYS_OF_HEADLINES",
    "HEAD",
    "LONG",
    "PROSE",
    "SHORTEST",
    "Place",
    "is_within_name",
    "pieces",
    "trimmed",
    "without_stamp",
]

#: Lines above this length are prose: no words of menus, stamps or bylines are looked for in them.
LONG = 300
#: A sentence above this length is prose too: of menu words, only those that it begins with are looked for.
PROSE = 120
HEAD = 1500  #: so much of a long line is read
BEFORE = 60  #: so much of a line is read for a stamp before a headline
SHORTEST = 25  #: letters of a headline with a stamp on its line
#: What makes a day a part of the headline: "Lịch tiếp công dân ngày 13/05/2021", "Bản tin thời sự tối 13/05/2021".
DAYS_OF_HEADLINES = when_used(
    re.compile,
    r"(?:(?<!\w)(?:ngày|từ|đến|và|sáng|trưa|chiều|tối|đêm|tháng|lúc|vào|trước|sau|hết|kể từ|hôm nay)|[/.-]\d{1,4}\s?-)[\s(:]*$",
)
_TAIL = 3000  # so much of the end of a long line is looked over for what follows the text
_PHRASE = 60  # a phrase of portals is hardly longer
_FOLLOWER = 200  # how far a row of tools goes on at least
# Before a bracket, or words with a dash behind them; or the end of a sentence.
_BEFORE_MARKS = when_used(re.compile, r"\s(?=\([^()]{2,30}\))|\s(?=[\w.]{2,20}\s?-\s)|[.!?]\s")
_TOLD = when_used(re.compile, r"[^\W\d_]{2}[.!?…][\"”]?\s+[^\W\d_]|[^\W\d_]{2}[.!?…][\"”]?$")
_DIGIT = when_used(re.compile, r"\d")
_LETTER = when_used(re.compile, r"[^\W\d_]")
# A word alone cuts only as a label: "Tổng: 1.234" and "Thẻ:", but not "Phó Tổng Giám đốc".
_LABELS = when_used(re.compile, r"\s?[:：]|\W{0,3}\d")


class Place(NamedTuple):
    """Where a line (or a paragraph that a hard wrap set on several) stands: its words, without the spaces around."""

    start: int
    end: int
    blank_before: bool


def trimmed(source: Source, start: int, end: int) -> tuple[int, int]:
    """A piece without the spaces and signs around it."""
    words = source.folded[start:end]
    return end - len(words.lstrip(" -|>»/›•:)]")), start + len(words.rstrip(" -|>»/›([<«"))


def is_within_name(folded: str, start: int, end: int) -> bool:
    """Whether a phrase of menus ends a name: "Thiếu tướng Nguyễn Trọng Hữu Ích"."""
    if folded[start:end].isupper() and " " in folded[start:end]:
        return False  # "THU HÀ BÌNH LUẬN"
    before = folded[max(0, start - 12) : start].split()
    capitals = [*before[-1:], *folded[start:end].split()]
    return folded[start - 1 : start] == " " and all(word[:1].isupper() for word in capitals)


def pieces(source: Source, place: Place, *, first: bool) -> Iterator[tuple[int, int]]:
    """The pieces of a line of a page whose line ends were lost: of a long one, its frame and its text."""
    start, end, _ = place
    if end - start <= 2 * LONG:
        return iter([(start, end)])
    head = _head(source, start, end) if first or _stamp_before(source, start, end) else []
    after = _tail(source, start + max((last for _, last in head), default=0), end, alone=first)
    return _cut_up(start, end, [*head, *((at - start, last - start) for at, last in after)])


def _cut_up(start: int, end: int, cuts: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    done = 0
    for first, last in sorted(cuts):
        if first >= done:
            yield start + done, start + first
            yield start + first, start + last
            done = last
    yield start + done, end


def _head(source: Source, start: int, end: int) -> list[tuple[int, int]]:
    """Where the stamp, the tools and the menus stand before the text, from the start of the line."""
    folded = source.folded
    head = source.lower[start : min(end, start + HEAD)]
    cuts: list[tuple[int, int]] = []
    limit = 0
    printed = stamps.find(head)
    stamp = next((one for one in printed if _says_stamp(one)), None) or next(
        (one for one in printed if _bare_stamp(folded[start : start + HEAD], head, stamps.around(head, one))),
        None,
    )
    if stamp is not None:
        cuts.append(stamps.around(head, stamp))
        limit = cuts[0][1] + 60
    elif (mark := _mark(source, start, end)) is not None:
        cuts.append((mark - start, mark - start))
    for first, last, section in chrome.spans(head, chrome.phrases(chrome.words_of(head))):
        in_row = bool(cuts) and not chrome.WORD.search(head, max(place[1] for place in cuts), first)
        if section in {"alts", "sections"} or not (
            folded[start + first].isupper() and (first < limit or in_row or first == 0)
        ):
            continue
        cuts.append((first, last))
    return cuts


def _stamp_before(source: Source, start: int, end: int) -> int:
    """The length of a stamp at the beginning of a text, with the words of menus and tools before it, else 0."""
    lower = source.lower[start : min(end, start + LONG)]
    for one in stamps.find(lower)[:1]:
        first, last = stamps.around(lower, one)
        seen = chrome.look_up(chrome.words_of(lower, 0, first))
        behind = source.folded[start + last : start + last + 6].lstrip(" )]|-")
        opens = behind[:1].isupper() or behind[:1] in ("(", "“", '"')
        if _says_stamp(one) and seen.covered == seen.letters and opens:
            return last
    return 0


def without_stamp(source: Source, place: Place) -> Iterator[Place]:
    """A paragraph, cut off the stamp whose line end was lost: "13/05/2021 08:15 Sáng 12/5, ..."."""
    start, end, blank = place
    if (
        end - start > PROSE
        and _DIGIT.search(source.folded, start, start + BEFORE)
        and _may_begin_with_stamp(source.lower, start)
    ):
        at = _stamp_before(source, start, min(end, start + 2 * BEFORE))
        if at and (end - start > LONG or source.folded[end - 1] in ".!?…"):
            yield Place(start, start + at, blank)
            start, blank = trimmed(source, start + at, end)[0], False
    yield Place(start, end, blank)


@cache
def _first_of_stamps() -> frozenset[str]:
    """The first words of stamps, and of the tools and menus before them."""
    return stamps.first_words() | chrome.first_words()


def _may_begin_with_stamp(lower: str, start: int) -> bool:
    """A quick test whether a paragraph may begin with a stamp: with a number, or one of few words."""
    word = chrome.WORD.search(lower, start, start + BEFORE)
    first = word[0] if word else ""
    return not "a" <= first[:1] <= "ỹ" or first in _first_of_stamps()


def _says_stamp(printed: stamps.Printed) -> bool:
    return isinstance(printed.at, dt.datetime) or printed.label in {"published", "updated"}


def _mark(source: Source, start: int, end: int) -> int | None:
    """Where an agency's mark stands between a headline and the text: "Headline (TTXVN) - Sáng nay"."""
    folded = source.folded
    for match in _BEFORE_MARKS.finditer(folded, start + SHORTEST, min(end, start + LONG)):
        at = match.end()
        if match[0][0] in ".!?":
            return None  # the first sentence is over
        if folded[at : at + 1].isupper() or folded[at : at + 1] == "(":
            place = marks.find(source, at, end)
            if place is not None:
                return at
    return None


def _bare_stamp(folded: str, lower: str, place: tuple[int, int]) -> bool:
    """Whether a day stands between a headline and the text, where no sentence has one: "... năm (13/05/2021) Sáng nay"."""
    first, last = place
    behind = folded[last : last + 4].lstrip(" )]|-")
    return (
        first <= LONG
        and behind[:1].isupper()
        and folded[:first].rstrip(" ([|-")[-1:] not in ".,;:!?"
        and not DAYS_OF_HEADLINES.search(lower, max(0, first - 30), first)
        and not lower.startswith("ngày", first)
    )


_NAMED = when_used(regex_compile, r"(?:\p{Lu}\p{Ll}+ ){1,3}\p{Lu}\p{Ll}+\W*\Z")
_FOLLOW = frozenset({"after", "counters", "related", "tools"})


@cache
def _followers() -> re.Pattern[str]:
    """A word with a capital that phrases of what follows a text begin with, and the word after it."""
    words: dict[str, list[str]] = {}
    for word in {opening.split()[0] for opening in chrome.openings(_FOLLOW)}:
        words.setdefault(word[0].upper(), []).append(word[1:])
    any_of = "|".join(rf"{letter}(?<!\w.)(?i:{trie(rest)})(?!\w)" for letter, rest in words.items())
    return re.compile(rf"({any_of})(?=\W{{0,3}}(\w*))")


def _tail(source: Source, start: int, end: int, *, alone: bool) -> list[tuple[int, int]]:
    """Where what follows the text begins: counters, related links, a row of tools.

    Sentences may stand behind it only where the page has this one line, and its footer stands there too.
    """
    folded, lower = source.folded, source.lower
    if not alone and folded[end - 1] in '.!?…"”':
        return []  # asked first: so ends most of what is nothing but text
    openings = chrome.openings(_FOLLOW)
    for word in _followers().finditer(folded, max(end - _TAIL, start), end):
        at = word.start()
        first = word[1].lower()
        if first not in openings and f"{first} {word[2].lower()}" not in openings:
            continue
        if folded[max(start, at - 3) : at].rstrip()[-1:] in tuple(",;("):
            continue
        opening = chrome.phrases(chrome.words_of(lower, at, min(end, at + _PHRASE)))[:1]
        if not opening or opening[0][0] or opening[0][2] not in _FOLLOW:
            continue
        rest = lower[at : min(end, at + _FOLLOWER)]
        found = chrome.spans(rest, chrome.phrases(chrome.words_of(rest)))
        _, last, section = found[0]
        if rest[last : last + 1] != ":" and is_within_name(folded, at, at + last):
            continue
        if (
            len(found) == 1
            and folded.endswith(("- ", "/ ", "& "), start, at)
            and _NAMED.match(folded, at, end)
        ):
            continue  # "Thu Hà - Lưu Trinh"
        if section == "tools":
            nothing = (len(rest), 0, "after" if at + len(rest) == end else "")
            follower = found[1] if len(found) > 1 else nothing
            apart = follower[2] in _FOLLOW and not _LETTER.search(rest, last, follower[0])
        else:
            apart = " " in rest[:last] or _LABELS.match(rest, last) is not None
        apart = apart and (
            (alone and section in {"after", "related"}) or not _TOLD.search(lower, at + last, end)
        )
        if apart or credits.at_end(source, start, at):
            return [(at, at + last)]
    return []
