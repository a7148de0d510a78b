"""The story as passages of words, and their sentences.

A passage is a region, the lines of one wrapped paragraph, or a row of a table whose cells stand one a line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from partydocs.models import BlockKind
from partydocs.names import begins_name
from partydocs.offices import read_office
from partydocs.source import Region, Source
from partydocs.tokens import Tokens, goes_on, word_set

__all__ = ["passages", "sentences", "shouted", "tells_of_people"]


def passages(source: Source, regions: Sequence[Region]) -> Iterator[Tokens]:
    """The regions as words; the cells of a table that stand one a line are put side by side."""
    held: Tokens | None = None
    for start, end in _unwrapped(source, regions):
        tokens = Tokens(source, start, end)
        if held is not None:
            if len(tokens) and read_office(tokens, 0, len(tokens)):
                yield held.with_more(tokens)
                held = None
                continue
            yield held
            held = None
        if _is_name_alone(tokens):
            held = tokens
        elif len(tokens):
            yield tokens
    if held is not None:
        yield held


def _unwrapped(source: Source, regions: Sequence[Region]) -> Iterator[tuple[int, int]]:
    """The places of the regions; those that are lines of one wrapped paragraph are one."""
    held: tuple[int, int] | None = None
    kind: BlockKind | None = None
    for region in regions:
        if held is not None:
            between = source.folded[held[1] : region.start]
            if (
                region.kind == kind
                and goes_on(source.folded, held[0], held[1], region.start)
                and not between.strip()
            ) and between.count("\n") < 2:
                held = (held[0], region.end)
                continue
            yield held
        held, kind = (region.start, region.end), region.kind
    if held is not None:
        yield held


def _is_name_alone(tokens: Tokens) -> bool:
    """Whether the line is a name and nothing else, but for a rank before it."""
    size = len(tokens)
    if not 2 <= size <= 9:
        return False
    rank = read_office(tokens, 0, size)
    at = rank.end if rank and rank.is_rank else 0
    return at < size and begins_name(tokens, at, size) == size


def sentences(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Where the sentences of the tokens begin and end."""
    start, low, size = 0, tokens.low, len(tokens)
    for index, word in enumerate(low):
        if word == "\n":
            ends = True
        elif word in ".!?…":
            ends = index + 1 >= size or not tokens.glued(index + 1)
            if word == "." and ends and 0 < index < size - 1:
                ends = (
                    low[index - 1] not in word_set("people", "short_words")
                    or not tokens.words[index - 1][0].isupper()
                )
        else:
            continue
        if ends:
            if index > start:
                yield start, index
            start = index + 1
    if start < size:
        yield start, size


def shouted(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a sentence is set in capitals throughout: names cannot be told there."""
    size = end - start
    return size > 5 and sum(map(str.isupper, tokens.words[start:end])) > 0.7 * size


def tells_of_people(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a sentence has a word without which it names nobody; most sentences of a speech have none.

    Words of address, of titles, of taking part; or two words with capitals side by side.
    """
    if not word_set("people", "people_words").isdisjoint(tokens.low[start:end]):
        return True
    low, words = tokens.low, tokens.words
    capital = False
    for index in range(start, end):
        before, capital = capital, words[index] != low[index]
        if capital and before:
            return True
    return False
