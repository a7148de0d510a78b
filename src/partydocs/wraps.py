"""The lines of a page as paragraphs: what a hard wrap has broken joined, lines whose ends were lost cut again.

``lines`` describes each of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise
from typing import Final

from partydocs import chrome, credits, marks, shapes
from partydocs.flattened import LONG, PROSE, Place, pieces, trimmed
from partydocs.fragments import is_held
from partydocs.lines import CHROME, LABELLED, NAMED, SHOWN, Line, crumbs, describe
from partydocs.patterns import when_used
from partydocs.source import Source
from partydocs.vocab import framed

__all__ = ["MOST", "paragraphs", "read"]

#: No page of a portal has more lines than this: what follows them is taken as one piece.
MOST: Final = 10_000
_LEAD: Final = 100  # letters of a lead or a first paragraph, at least
_MARK: Final = 50  # letters of a line with nothing but an agency's mark, at most
_DRESS: Final = 5  # of them for its bracket and dash
_OPENS: Final = 25  # letters of a line that opens a list, at least
_LABEL: Final = 30  # of a field with what it is called, up to the colon
_NAME: Final = 160  # letters of what a chapter is called, at most
_CELL: Final = 110  # letters of a cell of a table, at most
_HELD: Final = 25  # letters of a line broken within a sentence, at least, where the page has no width
_NARROW: Final = 45  # of a line that tells the width of the page, at least
_WIDE: Final = 130  # and at most
_WRAPS: Final = 4  # so many broken lines, and one of as many, make a page one that a hard wrap has broken
_ABOVE: Final = 8  # lines above the head of a gallery in which the story stands
_PICTURED: Final = 2.4  # how surely a line of a gallery is a caption
_SLACK: Final = 5  # a line may stand out over the width by so much
_END: Final = 40  # so much of a line's end, or of its beginning, tells whether a sentence goes on
_PATH: Final = 100  # so much of its end tells whether it is a path
_LINE: Final = when_used(re.compile, r"[^\n]+")
# A day with its year: 17/01/2022, 17-01-2022.
_DAY: Final = when_used(re.compile, r"\d[/.-]\d{1,2}[/.-](?:19|20)\d\d")


def read(source: Source) -> tuple[list[Place], list[Line]]:
    """The first lines of a page that are not blank, in order, up to ``MOST``: where they stand, what is on them."""
    places = _lines_joined(source, islice(_plain_lines(source), MOST))
    sizes = [place.end - place.start for place in places]
    if 2 * max(sizes, default=0) > max(sum(sizes), 4 * LONG):
        places = [
            Place(*trimmed(source, *piece), place.blank_before)
            for place in places
            for piece in pieces(source, place, first=place is places[0])
            if chrome.WORD.search(source.folded, *piece)
        ]
    lines = [describe(source, start, end) for start, end, _ in places]
    _mark_cells(lines)
    _mark_names_of_divisions(lines)
    _mark_forms(lines)
    _mark_lists(lines)
    _mark_galleries(lines)
    return places, lines


def paragraphs(source: Source) -> list[tuple[int, int]]:
    """The paragraphs of any text: where each of them begins and ends.

    >>> paragraphs(Source("Thực hiện Nghị quyết số 18-NQ/TW của\\nban chấp hành.\\n\\nHết"))
    [(0, 53), (53, 56)]
    """
    starts = [place.start for place in _lines_joined(source, _plain_lines(source))]
    return [*pairwise([0, *starts[1:], len(source)])]


def _plain_lines(source: Source) -> Iterator[Place]:
    done = -2
    for match in _LINE.finditer(source.folded):
        words = match[0].strip()
        if words:
            start = match.start() + match[0].index(words[0])
            yield Place(start, start + len(words), match.start() - done > 1)
            done = match.end()


def _lines_joined(source: Source, plain: Iterable[Place]) -> list[Place]:
    """The lines, with those joined that a hard wrap has broken within a sentence."""
    folded, lines = source.folded, list(plain)
    width = _width(folded, lines)
    joined: list[Place] = []
    size = 0  # of the last line joined
    told = False  # whether a paragraph has been seen
    paragraphs = 0  # the lead and more
    for place in lines:
        start, end, blank = place
        if end - start > _LEAD:
            if joined and size <= _MARK and paragraphs < 2 and _is_mark(source, joined[-1], place):
                joined[-1] = joined[-1]._replace(end=end)
                told, size = True, end - start
                continue
            paragraphs += 1
        if joined and not blank and (size >= _HELD or (width and not _frame(source, start, end))):
            before = joined[-1]
            if _may_go_on(source, before, place, width) and (
                _broken(source, before, place)
                or (width and _is_held(source, before))
                or (
                    width * 3 // 4 <= size <= width + _SLACK
                    and (folded[before.end - 1].isalnum() or folded[before.end - 1] in ',-)”"')
                    and (told or before.end - before.start > size or _fills(folded, place, width, size))
                    and _is_alike(folded, before, place, size, told)
                )
            ):
                joined[-1] = before._replace(end=end)
                told = told or end - before.start > LONG
                size = end - start
                continue
        joined.append(place)
        size = end - start
    return joined


def _is_mark(source: Source, before: Place, place: Place) -> bool:
    """Whether a line is nothing but the mark of an agency, cut off from its paragraph: "(TTXVN)", "BPO" over "- Sáng ..."."""
    folded = source.folded
    cut = folded[place.start] == "-"
    if not (cut or folded[before.start] == "(" or folded[before.end - 1] == "-"):
        return False
    if cut and folded[place.end : place.end + 3].lstrip().startswith("-"):
        return False  # the first item of a list
    mark = marks.find(source, before.start, place.end)
    return mark is not None and before.end - _DRESS <= mark[1] <= before.end


def _width(folded: str, lines: Sequence[Place]) -> int:
    """The width of a page that a hard wrap has broken, else 0: single lines may still be broken there."""
    long = [
        (place, after.start)
        for place, after in pairwise(lines)
        if _NARROW <= place.end - place.start <= _WIDE
    ]
    wrapped = [place.end - place.start for place, after in long if folded[after].islower()]
    return max(wrapped) if len(wrapped) >= _WRAPS and _WRAPS * len(wrapped) >= len(long) else 0


def _fills(folded: str, after: Place, width: int, size: int) -> bool:
    """Whether a line of that size is as long as the wrap allows: the first word behind it did not fit."""
    return width < size + 1 + len(folded[after.start : min(after.end, after.start + _END)].split(" ", 1)[0])


def _may_go_on(source: Source, before: Place, place: Place, width: int) -> bool:
    """Whether nothing on the two lines speaks against one sentence."""
    start = place.start
    if source.lower.startswith(("http://", "https://"), before.start):
        return False  # the address of the page
    if source.folded[before.end - 1] in ".!?…:;|»>" or shapes.NO_MORE.match(
        source.lower, start, start + _END
    ):
        return False
    return width > 0 or not shapes.TIME_FIRST.match(source.lower, start, start + _END)


def _broken(source: Source, before: Place, place: Place) -> bool:
    """Whether a line begins within a sentence: with a small letter."""
    folded, (start, end, _) = source.folded, place
    words, size = folded[start:end], end - start
    if not words[0].islower() or words.isascii():
        return False
    # "admin | 17/01/2022 04:35:12 CH | 1.204 lượt xem" is no rest of the headline
    may_be_frame = words[-1].isdigit() or "|" in words or (size <= _CELL and _DAY.search(words) is not None)
    return not (
        crumbs(folded[max(before.start, before.end - _PATH) : before.end])
        or (may_be_frame and _frame(source, start, end))
    )


def _is_held(source: Source, before: Place) -> bool:
    """Whether a line ends within a sentence: "19-NQ/TW ngày", "Quy định số 105-", "đồng chí Lê An -"."""
    last = source.lower[max(before.start, before.end - _END) : before.end]
    return last[-1] == "-" or (last[-1] != "," and is_held(last))


def _is_alike(folded: str, before: Place, place: Place, size: int, told: bool) -> bool:
    """Whether two lines may be of one kind: a headline in capitals is not the text."""
    words = folded[place.start : place.end]
    above = folded[max(before.start, before.end - size) : before.end]
    unlike = words.isupper() != above.isupper() and (above.isupper() or not told)
    return not unlike or any(map(str.isdigit, words))


def _frame(source: Source, start: int, end: int) -> bool:
    """Whether a line is a stamp, or a row of menu entries or tools."""
    line = describe(source, start, end)
    return line.stamp > 0 or (line.chrome > CHROME and line.lower != line.folded.upper())


def _mark_cells(lines: list[Line]) -> None:
    """Mark the cells of tables that the scraper broke into one line each: "STT", "Họ và tên", "1", ..."""
    heads = [shapes.CELL_HEAD.fullmatch(line.lower) is not None for line in lines]
    inside = False
    for index, line in enumerate(lines):
        ends = line.length > _CELL or line.stop or line.closes or line.byline == LABELLED
        inside = (inside and not ends) or heads[index : index + 2] == [True, True]
        if inside:
            lines[index] = line = line.copy()
            line.own, line.cell, line.byline, line.caption, line.named = None, True, 0.0, 0.0, False


def _mark_forms(lines: list[Line]) -> None:
    """Mark what stands around the number and the signature of a document: its organ, mottoes, the office that signs."""
    for index in [index for index, line in enumerate(lines) if line.form]:
        for step in (-1, 1):
            at = index + step
            while 0 <= at < len(lines) and (_is_of_form(lines[at], step) or _is_rule(lines[at])):
                if not _is_rule(lines[at]):
                    lines[at] = line = lines[at].copy()
                    line.own, line.form, line.cell, line.byline, line.caption = None, True, True, 0.0, 0.0
                at += step


def _is_rule(line: Line) -> bool:
    """Whether a line holds nothing but signs, as those under the organ and the mottoes do: "-------"."""
    return not line.words and line.length <= _CELL


def _is_of_form(line: Line, step: int) -> bool:
    """Whether a line above (-1) or below the number or the signature belongs to it; names only sign, below."""
    if line.form or (line.author and step > 0) or line.length > _NAME:
        return False
    if line.first == "greetings":
        return True
    motto = step < 0 and line.first == "fields" and line.chrome > CHROME  # "ĐẢNG CỘNG SẢN VIỆT NAM"
    return line.folded.isupper() and (line.byline > 0 or motto or credits.names_job(line.lower))


def _mark_lists(lines: list[Line]) -> None:
    """Mark what a line with a colon lists, one on a line: "Thời gian: 7h30 ngày 12/5/2021"; two names and more."""
    inside = goes_on = False
    for index, line in enumerate(lines):
        goes_on = inside and _is_listed(lines, index, goes_on)
        if goes_on:
            lines[index] = line = line.copy()
            line.own, line.item, line.named = None, True, False
            line.stamp = line.byline = line.caption = 0.0
        else:
            inside = line.length >= _OPENS and line.folded[-1] == ":" and line.chrome < CHROME


def _is_listed(lines: list[Line], index: int, goes_on: bool) -> bool:
    """Whether a line is a field of a list, or one of two names in it; ``goes_on`` says that the one above it is."""
    line, after = lines[index], lines[min(index + 1, len(lines) - 1)]
    if line.byline and line.byline < LABELLED:
        return goes_on or (line.author and after.author and line is not after)
    labelled = line.folded.lstrip("(")[:1].isupper() and ": " in line.folded[:_LABEL]
    plain = not (line.label or line.byline or line.closes or line.stop)
    return labelled and plain and line.caption < SHOWN and line.chrome < CHROME


def _mark_galleries(lines: list[Line]) -> None:
    """Mark what the pictures at the end of a story show, under their head: "Một số hình ảnh tại hội nghị:"."""
    heads = framed("layout", "galleries", before="", after="")
    first = -1
    for index in [at for at, line in enumerate(lines) if line.lower.startswith(heads)]:
        if index < first or lines[index].length > _NAME:
            continue
        if not any(line.stop and line.length > PROSE for line in lines[max(index - _ABOVE, 0) : index]):
            continue  # the headline
        first = index + 1
        while first < len(lines) and (lines[first].alt or _is_in_gallery(lines[first])):
            if not lines[first].alt:
                lines[first] = line = lines[first].copy()
                line.own, line.told, line.caption = None, False, max(line.caption, _PICTURED)
            first += 1


def _is_in_gallery(line: Line) -> bool:
    """Whether a line is a caption for its place in a gallery: no paragraph, no credit and no frame of the page."""
    framed_in = line.stamp or line.byline >= NAMED or line.closes or line.chrome > CHROME
    return line.length <= _NAME and not (framed_in or line.open or line.opens_day)


def _mark_names_of_divisions(lines: list[Line]) -> None:
    """Mark what a chapter is called, on the line under its number: "Chương II", "TRÁCH NHIỆM, QUYỀN HẠN"."""
    for index, (above, line) in enumerate(pairwise(lines), 1):
        if above.division and not (line.stop or line.open or line.alt or line.length > _NAME):
            lines[index] = line = line.copy()
            line.own, line.numbered, line.byline, line.caption, line.named = None, True, 0.0, 0.0, False
