"""The story as passages of words, and their sentences.

A passage is a region, or the lines of one wrapped paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, reduce
from operator import or_
from typing import Final

from partydocs.lexicon import (
    CAPITAL,
    CREDIT,
    GIVEN,
    INNER,
    MAY_BEGIN_NAME,
    NEXT_SENTENCE,
    OPENS_GROUP,
    OPENS_HONOR,
    OPENS_OFFICE,
    OPENS_ORGAN,
    PEOPLE,
    RESTART,
    SHORT,
    SMALL,
    STOP,
    UPPER,
)
from partydocs.models import BlockKind
from partydocs.names import is_initial
from partydocs.numerals import ROMAN_LETTERS
from partydocs.phrases import phrases
from partydocs.source import Region, Source
from partydocs.tokens import Tokens, goes_on, phrase_set, syntax, word_set

__all__ = [
    "heads_guests",
    "is_long_ago",
    "may_name",
    "passages",
    "sentences",
    "shouted",
    "side_words",
    "tells_of_event",
    "tells_of_people",
]


def passages(source: Source, regions: Sequence[Region]) -> Iterator[Tokens]:
    """The regions as words; those that are lines of one wrapped paragraph are one."""
    for start, end in _regions_joined(source, regions):
        tokens = Tokens(source, start, end)
        if source.plain.find("\t", start, end) >= 0:
            tokens.cut_at_cells(source.plain[start:end])
        if len(tokens):
            yield tokens


def _regions_joined(source: Source, regions: Sequence[Region]) -> Iterator[tuple[int, int]]:
    """The places of the regions; those that are lines of one wrapped paragraph are one."""
    folded = source.folded
    held: Region | None = None
    last = 0  # where the words of the region before end: a region may end with its line
    for region in regions:
        if held is not None:
            between = folded[last : region.start]
            joined = region.kind == held.kind and goes_on(folded, held.start, last, region.start)
            if region.kind == BlockKind.CAPTION:  # those of several pictures stand one under the other
                joined = joined and folded[region.start].islower()
            if not (joined and not between.strip() and between.count("\n") < 2):
                yield held.start, held.end
                held = None
        held = region if held is None else held._replace(end=region.end)
        last = region.start + len(folded[region.start : region.end].rstrip())
    if held is not None:
        yield held.start, held.end


def sentences(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Where the sentences of the tokens begin and end."""
    start, size = 0, len(tokens)
    for index, word in enumerate(tokens.bits):
        if not word & _MAY_END or index < start:
            continue  # so most words, and those within the credit of a photo
        if word & CREDIT:
            if end := _credit_end(tokens, index):
                yield start, end
                start = end
            continue
        if not word & STOP:
            if _restarts(tokens, index, start):
                yield start, index
                start = index
            continue
        if not _ends_sentence(tokens, index):
            continue
        if index > start:
            yield start, index
        start = index + 1
    if start < size:
        yield start, size


_OPENS_PEOPLE: Final = OPENS_HONOR | OPENS_OFFICE | OPENS_GROUP
_MAY_END: Final = STOP | RESTART | CREDIT
_IN_CREDITS: Final = frozenset("/-.&")
_LONG_CREDIT: Final = 14  # words of a credit without a stop
_SIDE: Final = 14  # so many words of a sentence hold what a side begins with
_LONG_SIDE: Final = 12  # words of a side
_AGO: Final = 6  # so many words of a sentence tell how long ago it was
_LOUD: Final = 0.7  # a sentence with a larger share of words in capitals is set in them


def _credit_end(tokens: Tokens, at: int) -> int:
    """Where the text goes on after the credit of a photo without a stop: "Ảnh: Minh Khôi | Trao quyết định"; 0 for none."""
    low, bits, size = tokens.low, tokens.bits, len(tokens)
    end = first = at + 2
    if first >= size or low[at + 1] != ":" or tokens.known[first].opens & (OPENS_HONOR | OPENS_OFFICE):
        return 0  # "Ảnh: Ông A trao quà"
    while end < min(at + _LONG_CREDIT, size) and (bits[end] & CAPITAL or low[end] in _IN_CREDITS):
        if low[end - 1] in _IN_CREDITS:
            first = end
        elif bits[end] & CAPITAL and _opens_text(tokens, first, end):
            return end
        end += 1
    return end - 1 if end < size and bits[end] & SMALL and end - 1 > first and bits[end - 1] & CAPITAL else 0


def _opens_text(tokens: Tokens, first: int, at: int) -> bool:
    """Whether a word with a capital in the run from ``first`` is no name of a photographer: "Minh Khôi | Ông A"."""
    bits = tokens.bits[at]
    loud = tokens.bits[first] & UPPER  # "GIA TUỆ | Theo"
    opens = loud or tokens.known[at].opens & (OPENS_OFFICE | OPENS_ORGAN)
    return at > first and not bits & UPPER and bool(opens or (bits & NEXT_SENTENCE and not bits & GIVEN))


def _ends_sentence(tokens: Tokens, index: int) -> bool:
    """Whether a mark is followed by a space, and a full stop is not that of a word in short."""
    last = len(tokens) - 1
    mark = tokens.low[index]
    if mark == "\n" or index == last:
        return True
    if tokens.glued(index + 1):
        return _runs_on(tokens, index)
    if (mark == "…" or tokens.low[index - 1] == ".") and tokens.bits[index + 1] & SMALL:
        return False  # "các phòng, ban… đã dự"
    if mark != ".":
        return True
    if index > 0 and tokens.bits[index - 1] & SHORT:
        return tokens.low[index + 1] in word_set("names", "mr_or_mrs")  # "cán bộ Công an TP. Ông A nói"
    return not is_initial(tokens, index - 1)


def may_name(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a name, an office, a word of address or the head of a group may begin in a sentence."""
    for entry in tokens.known[start:end]:
        if entry.opens & _OPENS_PEOPLE:
            return True
    before = 0
    for word in tokens.bits[start:end]:
        # "Lê Na", "Ng. Na", "Hồ al Na": what goes on in small letters is no name.
        if before & MAY_BEGIN_NAME and (word & INNER or not word & SMALL):
            return True
        before = word
    return False


@cache
def _openers() -> dict[str, frozenset[str]]:
    """First word -> what follows it where it begins a sentence after a caption or a heading without a stop.

    One word or two: "tại buổi", "báo cáo với".
    """
    found: dict[str, set[str]] = {}
    for first, *others in phrase_set("people", "openers"):
        found.setdefault(first, set()).add(" ".join(others))
    return {first: frozenset(others) for first, others in found.items()}


def _restarts(tokens: Tokens, index: int, start: int) -> bool:
    """Whether a sentence begins in a flattened text: "... đầu xuân Phát biểu tại buổi lễ, ông A"."""
    if not start + 2 < index < len(tokens) - 1:
        return False
    follows, told = tokens.low[index + 1], _openers()[tokens.low[index]]
    known = follows in told or ("#" in told and follows[0].isdigit())
    if not known and " ".join(tokens.low[index + 1 : index + 3]) not in told:
        return False
    return tokens.low[index - 1] not in syntax("goes_on")


def _runs_on(tokens: Tokens, stop: int) -> bool:
    """Whether a stop glued to the next word ends its sentence all the same: "của Đảng.Dự hội nghị có"."""
    if not 0 < stop < len(tokens) - 2 or tokens.bits[stop - 1] & (UPPER | SHORT):
        return False
    return tokens.bits[stop + 1] & (CAPITAL | UPPER) == CAPITAL


def shouted(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a sentence is set in capitals throughout: names cannot be told there."""
    size, bits = end - start, tokens.bits
    if size <= 5 or not reduce(or_, bits[start : start + size // 3 + 1]) & UPPER:
        return False
    return sum(word & UPPER > 0 for word in bits[start:end]) > _LOUD * size


def tells_of_people(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a sentence has a word without which it names nobody; most sentences of a speech have none.

    Words of address, of titles, of taking part; a number that it begins with; or two words with capitals side by side.
    """
    if tokens.known[start].quantity:
        return True  # "Hơn 50 tài xế vỗ tay"
    before = 0
    for word in tokens.bits[start:end]:
        if word & PEOPLE or word & before & CAPITAL:
            return True
        before = word
    return False


def heads_guests(tokens: Tokens) -> bool:
    """Whether a line heads those who take part, listed on the lines to come: "THÀNH PHẦN THAM DỰ", "1. Đại biểu dự Đại hội"."""
    low = tokens.low
    if word_set("crowds", "attending").isdisjoint(low) or low[-1] == ":":
        return False  # with a colon it is read as any list
    first = next(
        (at for at, word in enumerate(low) if word[0].isalpha() and not set(word) <= ROMAN_LETTERS), 0
    )
    if first > 1 and phrases("crowds", "delegates").opens(low, first):
        return True
    lists = phrases("crowds", "guest_lists")
    return bool(lists.opens(low, first) or lists.opens(low, first + 2))


def tells_of_event(tokens: Tokens) -> bool:
    """Whether the headline or the lead names an event that people take part in."""
    return phrases("people", "events").stands_in(tokens.low, 0, len(tokens))


def is_long_ago(tokens: Tokens, start: int) -> bool:
    """Whether a sentence tells of another time: "Cách đây 40 năm, Thủ tướng A đã khánh thành"."""
    if not phrases("people", "ago").opens(tokens.low, start):
        return False
    return not word_set("people", "years").isdisjoint(tokens.low[start : start + _AGO])


def side_words(tokens: Tokens, start: int, end: int) -> tuple[int, int] | None:
    """The words of the side that a sentence tells those it lists to be of."""
    low, opens_before = tokens.low, min(start + _SIDE, end - 2)
    sides = phrases("syntax", "sides")
    if not sides.stands_in(low, start, opens_before + 1):
        return None
    at = next(at for at in range(start, opens_before) if sides.opens(low, at))
    first = last = at + sides.opens(low, at)
    while last < min(first + _LONG_SIDE, end) and low[last] not in syntax("side_ends"):
        last += 1
    return (first, last) if first < last < end else None
