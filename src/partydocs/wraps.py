"""The lines of a page as paragraphs: what a hard wrap has broken joined, lines whose ends were lost cut again.

``lines`` describes each of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import copy
from itertools import islice, pairwise

from partydocs import chrome, stamps
from partydocs.flattened import LONG, Place, pieces, trimmed, without_stamp
from partydocs.lines import Line, crumbs, describe, line_shapes, stampness
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
    folded = source.folded
    lines = list(plain)
    width = wrapped = 0
    for (start, end, _), (after, _, blank) in pairwise(lines):
        if (
            not blank
            and 45 <= end - start <= 130
            and folded[end - 1] not in ".!?…:;"
            and folded[after].islower()
        ):
            wrapped += 1
            width = max(width, end - start)
    hard = wrapped >= 4 and 5 * wrapped >= len(lines)  # else single lines may still be broken
    joined: list[Place] = []
    shapes = line_shapes()
    size = 0  # of the last line joined
    told = False  # whether a paragraph has been seen
    for place in lines:
        start, end, blank = place
        if joined and not blank and size >= 25:
            first, last, before = joined[-1]
            going_on = (
                folded[last - 1] not in ".!?…:;|»>"
                and not shapes.no_more.match(source.lower, start, start + 40)
                and not (
                    shapes.time_first.match(source.lower, start, start + 40)
                    and not (hard and end - start > size // 2 and not _frame(source, start, end))
                )
            )
            broken = (
                folded[start].islower()
                and not folded[start:end].isascii()
                and not crumbs(folded[max(first, last - 100) : last])
                and not (folded[end - 1].isdigit() and _frame(source, start, end))
            )
            full = (
                hard
                and width * 3 // 4 <= size <= width + 5
                and (folded[last - 1].isalnum() or folded[last - 1] in ',-)”"')
            )
            if full and not broken:  # a headline, its stamp and its tools may fill their lines too
                full = not (_frame(source, start, end) or _frame(source, first, last))
                full = (
                    full and folded[start:end].isupper() == folded[max(first, last - size) : last].isupper()
                )
                full = full and source.lower[start : start + 20] != source.lower[first : first + 20]
                if not told and last - first == size:  # the first line of the text, or a headline over it
                    full = full and size + 1 + _first_word(folded, start, end) > width
                full = full and not shapes.opener.match(folded, start, start + 30)
            if going_on and (broken or full):
                joined[-1] = Place(first, end, before)
                told = told or end - first > LONG
                size = end - start
                continue
        joined.append(place)
        size = end - start
    return joined


def _first_word(folded: str, start: int, end: int) -> int:
    """The length of the first word of a line: a wrap breaks a line only where it does not fit."""
    space = folded.find(" ", start, min(end, start + 40))
    return (space if space >= 0 else min(end, start + 40)) - start


def _frame(source: Source, start: int, end: int) -> bool:
    """Whether a line is a stamp or a row of menu entries or tools."""
    if end - start > LONG:
        return False
    lower = source.lower[start:end]
    seen = chrome.look_up(chrome.words_of(lower))
    if 2 * seen.covered > seen.letters:
        return True
    printed = stamps.find(lower)
    return bool(printed and stampness(Line(source.folded[start:end], lower, end - start), seen, printed))


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
            line.cell, line.byline, line.caption, line.named = True, 0.0, 0.0, False
            index += 1
