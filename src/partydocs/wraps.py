"""The lines of a page as paragraphs: what a hard wrap has broken joined, lines whose ends were lost cut again.

``lines`` describes each of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from itertools import islice, pairwise

from partydocs import chrome
from partydocs.flattened import LONG, Place, pieces, trimmed, without_stamp
from partydocs.lines import Line, crumbs, describe, line_shapes
from partydocs.source import Source

__all__ = ["MOST", "paragraphs", "read"]

#: No page of a portal has more lines than this: what follows them is taken as one piece.
MOST = 10_000
_LINE = re.compile(r"[^\n]+")


def read(source: Source) -> tuple[list[Place], list[Line]]:
    """The first lines of a page that are not blank, in order, up to ``MOST``: where they stand, what is on them."""
    places = _unwrapped(source, islice(_plain_lines(source), MOST))
    sizes = [place.end - place.start for place in places]
    if 2 * max(sizes, default=0) > max(sum(sizes), 4 * LONG):
        places = [
            Place(*trimmed(source, *piece), place.blank_before)
            for index, place in enumerate(places)
            for piece in pieces(source, place, first=index == 0 and len(places) <= 2)
            if chrome.WORD.search(source.folded, *piece)
        ]
    else:
        places = [piece for place in places for piece in without_stamp(source, place)]
    lines = [describe(source, start, end) for start, end, _ in places]
    _mark_cells(lines)
    return places, lines


def paragraphs(source: Source) -> list[tuple[int, int]]:
    """The paragraphs of any text: where each of them begins and ends.

    >>> paragraphs(Source("Thực hiện Nghị quyết số 18-NQ/TW của\\nban chấp hành.\\n\\nHết"))
    [(0, 53), (53, 56)]
    """
    size = len(source)
    if "\n" not in source.folded:
        return [(0, size)]
    starts = [place.start for place in _unwrapped(source, _plain_lines(source))]
    return [*pairwise([0, *starts[1:], size])]


def _plain_lines(source: Source) -> Iterator[Place]:
    folded = source.folded
    done = 0
    for match in _LINE.finditer(folded):
        text = match[0]
        words = text.strip()
        if words:
            first, end = match.span()
            start = first + text.index(words[0])
            if words[-1] == "|" and words.count("|") == 1 and len(words) > 1:
                words = words[:-1].rstrip()  # the end of a table's cell
            yield Place(start, start + len(words), not done or first - done > 1)
            done = end


def _unwrapped(source: Source, plain: Iterable[Place]) -> list[Place]:
    """The lines, with those joined that a hard wrap has broken within a sentence."""
    folded, lines = source.folded, list(plain)
    width = _width(folded, lines)
    apart = [place.blank_before for place in lines]  # what no wrap has parted
    if width and all(apart):
        apart = [False] * len(lines)  # a blank line after every line: it tells nothing
    whole = _whole_blocks(folded, lines, apart, width) if width else frozenset()
    joined: list[Place] = []
    size = 0  # of the last line joined
    told = False  # whether a paragraph has been seen
    for index, place in enumerate(lines):
        start, end, _ = place
        if joined and not apart[index] and size >= 25:
            before = joined[-1]
            if index in whole or (
                _may_go_on(source, before, place, width, size)
                and (
                    _broken(source, before, place)
                    or (
                        width * 3 // 4 <= size <= width + 5
                        and (folded[before.end - 1].isalnum() or folded[before.end - 1] in ',-)”"')
                        and (told or before.end - before.start > size or _fills(folded, place, width, size))
                        and not (len(joined) == 1 and _opens_text(folded, lines, index, width))
                        and _is_alike(source, before, place, size, told)
                    )
                )
            ):
                joined[-1] = before._replace(end=end)
                told = told or end - before.start > LONG
                size = end - start
                continue
        joined.append(place)
        size = end - start
    return joined


_ENDS = ".!?…:;"  # of lines that no wrap has broken within a sentence
_WIDEST = 130


def _width(folded: str, lines: Sequence[Place]) -> int:
    """The width of a page that a hard wrap has broken, else 0: single lines may still be broken there."""
    wrapped = [
        end - start
        for (start, end, _), (after, _, _) in pairwise(lines)
        if 45 <= end - start <= _WIDEST and folded[after].islower() and folded[end - 1] not in _ENDS
    ]
    width = max(wrapped, default=0)
    if len(wrapped) >= 4 and 5 * len(wrapped) >= len(lines):
        return width
    if len(wrapped) < 2:
        return 0
    full = sum(_fills(folded, after, width, before.end - before.start) for before, after in pairwise(lines))
    longer = any(place.end - place.start > width + 5 for place in lines)
    return width if full >= 6 and (3 * full >= len(lines) or not longer) else 0


def _fills(folded: str, after: Place, width: int, size: int) -> bool:
    """Whether a line of that size is as long as the wrap allows: the first word behind it did not fit."""
    return size <= width + 5 and width < size + 1 + _first_word(folded, after.start, after.end)


def _whole_blocks(folded: str, lines: Sequence[Place], apart: Sequence[bool], width: int) -> frozenset[int]:
    """The lines within blocks of three and more that all fill the width but the last: paragraphs, whatever they hold."""
    found: list[int] = []
    first = 0
    for last in [*(index for index in range(1, len(lines)) if apart[index]), len(lines)]:
        block = range(first + 1, last)
        if len(block) >= 2 and all(
            _fills(folded, lines[index], width, lines[index - 1].end - lines[index - 1].start)
            for index in block
        ):
            found += block
        first = last
    return frozenset(found)


def _may_go_on(source: Source, before: Place, place: Place, width: int, size: int) -> bool:
    """Whether nothing on the two lines speaks against one sentence."""
    shapes, (start, end, _) = line_shapes(), place
    if source.folded[before.end - 1] in _ENDS + "|»>" or shapes.no_more.match(
        source.lower, start, start + 40
    ):
        return False
    if not shapes.time_first.match(source.lower, start, start + 40):
        return True
    return bool(width) and end - start > size // 2 and not _frame(source, start, end)


def _broken(source: Source, before: Place, place: Place) -> bool:
    """Whether a line begins within a sentence: with a small letter."""
    folded, (start, end, _) = source.folded, place
    return (
        folded[start].islower()
        and not folded[start:end].isascii()
        and not crumbs(folded[max(before.start, before.end - 100) : before.end])
        and not (folded[end - 1].isdigit() and _frame(source, start, end))
    )


def _opens_text(folded: str, lines: Sequence[Place], index: int, width: int) -> bool:
    """Whether the second line of a page opens its text: another one goes on the sentence, and more than one headline's."""
    after = lines[index + 1] if index + 1 < len(lines) else None
    size = lines[index].end - lines[index].start
    return after is not None and folded[lines[index].start].isupper() and _fills(folded, after, width, size)


def _is_alike(source: Source, before: Place, place: Place, size: int, told: bool) -> bool:
    """Whether two lines may be of one kind: a headline, its stamp and its tools may fill their lines too."""
    folded, (start, end, _) = source.folded, place
    above = folded[max(before.start, before.end - size) : before.end]
    unlike = folded[start:end].isupper() != above.isupper() and (above.isupper() or not told)
    if unlike and not any(map(str.isdigit, folded[start:end])):
        return False
    return not (
        source.lower[start : start + 20] == source.lower[before.start : before.start + 20]
        or line_shapes().opener.match(folded, start, start + 30)
        or _frame(source, start, end)
        or _frame(source, before.start, before.end)
    )


def _first_word(folded: str, start: int, end: int) -> int:
    """The length of the first word of a line: a wrap breaks a line only where it does not fit."""
    space = folded.find(" ", start, min(end, start + 40))
    return (space if space >= 0 else min(end, start + 40)) - start


def _frame(source: Source, start: int, end: int) -> bool:
    """Whether a line is a stamp, a field of the portal's form, or a row of menu entries or tools."""
    if end - start > LONG:
        return False
    line = describe(source, start, end)
    return (
        (line.chrome > 0.5 and line.lower != line.folded.upper())
        or line.stamp > 0
        or line.filed
        or line.byline == 3
    )


def _mark_cells(lines: list[Line]) -> None:
    """Mark the cells of tables that the scraper broke into one line each: "STT", "Họ và tên", "1", ..."""
    index, count = 0, len(lines)
    while index < count:
        heads = 0
        while index + heads < count and line_shapes().cell_head.fullmatch(lines[index + heads].lower):
            heads += 1
        if heads < 2:
            index += heads or 1
            continue
        while index < count:
            line = lines[index]
            if (
                line.length > 110
                or line.stop
                or (line.chrome > 0.5 and line.first == "after")
                or line.byline == 3
            ):
                break
            lines[index] = line = copy(line)
            line.own, line.cell, line.byline, line.caption, line.named = None, True, 0.0, 0.0, False
            index += 1
