"""Lines that hold more than one thing, since their line ends were lost: a page set on one line.

Of a long line the frame is cut off, before its text and behind it: what stands there is then read as lines are.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from partydocs import chrome, embedded, stamps
from partydocs.patterns import regex_compile, trie, when_used
from partydocs.source import Source

__all__ = ["HEAD", "LONG", "PROSE", "SHORTEST", "Place", "is_within_name", "pieces", "trimmed"]

#: Lines above this length are prose: no words of menus, stamps or bylines are looked for in them.
LONG: Final = 300
#: A sentence above this length is prose too: of menu words, only those that it begins with are looked for.
PROSE: Final = 120
#: So much of a long line is read.
HEAD: Final = 1500
#: Letters of a headline with a stamp on its line.
SHORTEST: Final = 25
_TAIL: Final = 3000  # so much of the end of a long line is looked over for what follows the text
_PHRASE: Final = 60  # a phrase of portals is hardly longer
_NEXT: Final = 20  # so many letters behind one of them are small within a sentence
_BESIDE: Final = 60  # menus behind the stamp begin within so many letters
_NAME: Final = 12  # so many letters before a phrase hold the last word of a name
_TOLD: Final = when_used(re.compile, r"[^\W\d_]{2}[.!?…][\"”]?\s+[^\W\d_]|[^\W\d_]{2}[.!?…][\"”]?$")
# A word alone cuts only as a label: "Tổng: 1.234" and "Thẻ:", but not "Phó Tổng Giám đốc".
_LABELS: Final = when_used(re.compile, r"\s?[:：]|\W{0,3}\d")


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
    """Whether a phrase of menus ends a name: "Thiếu tướng Nguyễn Trọng Hữu Ích", "T.A", "A.Thu", "A Lăng"."""
    if folded[start - 1 : start] == ".":
        return folded[start - 2 : start - 1].isupper()
    if folded[start:end].isupper() and " " in folded[start:end]:
        return False  # "THU HÀ BÌNH LUẬN"
    joint, name = folded[end : end + 1], folded[end + 1 : end + 3]
    if name[:1].isupper() and (joint == "." or (joint == " " and end - start == 1 and name[1:].islower())):
        return True
    before = folded[max(0, start - _NAME) : start].split()
    capitals = [*before[-1:], *folded[start:end].split()]
    return folded[start - 1 : start] == " " and all(word[:1].isupper() for word in capitals)


def pieces(source: Source, place: Place, *, first: bool) -> Iterator[tuple[int, int]]:
    """The pieces of a line of a page whose line ends were lost: of a long one, its frame and its text."""
    start, end, _ = place
    cuts: list[tuple[int, int]] = []
    if end - start > 2 * LONG:
        cuts = _head(source, start, end) if first else []
        cuts += _tail(source, max((last for _, last in cuts), default=start), end)
    done = start
    for at, last in sorted(cuts):
        if at >= done:
            yield done, at
            yield at, last
            done = last
    yield done, end


def _head(source: Source, start: int, end: int) -> list[tuple[int, int]]:
    """Where the stamp, and the tools and menus before and right behind it, stand from the start of the line."""
    head = source.lower[start : min(end, start + HEAD)]
    stamp = next((one for one in stamps.find(head) if _says_stamp(one)), None)
    if stamp is None:
        return []
    at, behind = stamps.around(head, stamp)
    menus = [
        (start + first, start + last)
        for first, last, section in chrome.spans(head, chrome.phrases(chrome.words_of(head)))
        if section not in {"alts", "sections"}
        and source.folded[start + first].isupper()
        and first < behind + _BESIDE
    ]
    return [(start + at, start + behind), *menus]


def _says_stamp(printed: stamps.Printed) -> bool:
    return isinstance(printed.at, dt.datetime) or printed.label in {"published", "updated"}


_NAMED: Final = when_used(regex_compile, r"(?:\p{Lu}\p{Ll}+ ){1,3}\p{Lu}\p{Ll}+\W*\Z")
_IN_BRACKET: Final = when_used(re.compile, r"\(\w[^()]*\Z")
_GAP: Final = r"\W{1,3}"  # between words
_FOLLOW: Final = frozenset({"after", "counters", "related", "tools"})


@cache
def _followers() -> re.Pattern[str]:
    """How phrases of what follows a text begin: the first two words with a capital, or the only one."""
    words: dict[str, list[str]] = {}
    for opening in chrome.openings(_FOLLOW):
        words.setdefault(opening[0].upper(), []).append(opening[1:])
    any_of = "|".join(rf"{letter}(?<!\w.)(?i:{trie(rest, _GAP)})(?!\w)" for letter, rest in words.items())
    return re.compile(any_of)


def _tail(source: Source, start: int, end: int) -> list[tuple[int, int]]:
    """Where what follows the text begins: counters, related links, a row of tools; no sentence stands behind it."""
    folded, lower = source.folded, source.lower
    if folded[end - 1] in '.!?…"”':
        return []  # asked first: so ends most of what is nothing but text
    for word in _followers().finditer(folded, max(end - _TAIL, start), end):
        at = word.start()
        rest = lower[at : min(end, at + _PHRASE)]
        phrase = chrome.phrase_at(chrome.words_of(rest), 0)
        if phrase is None or phrase[2] not in _FOLLOW:
            continue
        last = chrome.spans(rest, [phrase])[0][1]
        if is_within_name(folded, at, at + last) or _NAMED.match(folded, at, end):
            continue  # "Thu Hà - Lưu Trinh"
        if folded.startswith(")", at + last) and _IN_BRACKET.search(folded, max(start, at - _BESIDE), at):
            continue  # "Thu Hà (Kinh doanh Online)"
        if all(word[0].islower() for word in folded[at + last : at + last + _NEXT].split()):
            continue  # "Câu hỏi khác xin gửi về tòa soạn"
        apart = " " in rest[:last] or _LABELS.match(rest, last)
        if (apart and not _TOLD.search(lower, at + last, end)) or embedded.at_end(source, start, at):
            return [(at, at + last)]
    return []
