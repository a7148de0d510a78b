"""The page's blocks: chrome, title, stamp, lead, heading, body, caption, byline.

``lines`` describes each line by itself. Here each line is weighed against the parts of a page (what stands
before the headline, the headline with its stamps and tools, the text, its end, what comes after), and
the best way through these parts is found over the whole page in one pass. A page with two articles gives
the first; a listing of teasers gives none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from operator import add
from typing import Final, NamedTuple

from partydocs import embedded, shapes, vocab
from partydocs.copies import ALT, EARLIER, NEAREST, find_copies
from partydocs.fits import add_head, text_fits
from partydocs.flattened import LONG, PROSE, Place
from partydocs.fragments import is_held
from partydocs.headlines import Stories, shown_twice, title_of
from partydocs.lines import IN_WORDS, LINK, NAMED, ONLY_STAMP, Line
from partydocs.looks import prose_of
from partydocs.models import BlockKind
from partydocs.parts import (
    AFTER,
    BEFORE,
    BODY,
    BYLINE,
    CAPTION,
    CAPTION_ABOVE,
    HEADING,
    INSIDE,
    KIND,
    LAST,
    LEAD,
    LEADS,
    NAMES,
    PARTS,
    STAMP,
    STAMP_ABOVE,
    STAMPS,
    START,
    STEPS,
    TITLE,
    TITLE_STAMPED,
    TITLES,
)
from partydocs.source import Region, Source
from partydocs.wraps import MOST
from partydocs.wraps import read as read_lines

__all__ = ["Layout", "read"]


class Layout(NamedTuple):
    """``regions`` partition the views; ``title`` and ``lead`` are places in the views."""

    regions: tuple[Region, ...]
    title: tuple[int, int] | None
    lead: tuple[int, int] | None


_HOPELESS: Final = 55.0  # parts this far behind the best are not followed further
_OUT: Final = float("-inf")
_APART: Final = 1000.0  # the price of a line that does not go on the headline above it
_BETWEEN_COPIES: Final = 4.0  # what a stamp above the headline gains between two copies of it
_TELLS: Final = 60  # letters of a sentence that tells something, or of a teaser, at least
_TOLD: Final = 100  # letters of what stands beside links to more, and is no teaser
_ENTRIES: Final = 3  # entries of a listing, at least
_STORY: Final = 2  # more paragraphs than this are a story
_BROKEN: Final = 2  # teasers of a page of teasers, at least
_ONE_LINE: Final = 15  # more letters than these are the text of a page of one line
_SOME_CHROME: Final = 0.3  # a line with a larger share of words of portals is no text
_CAPTIONED: Final = 2.0  # captions that score more carry a page without a text
_COLLAPSED: Final = 5  # lines of a page whose text was set on one line, at most
_TIMES_LEAD: Final = 3  # how many times longer than its lead such a text is


def read(source: Source) -> Layout:
    """The layout of a page.

    >>> page = read(Source("Trang chủ\\nTỉnh ủy họp tổng kết\\n01/10/2021\\nSáng 1/10, Tỉnh ủy họp tổng kết năm."))
    >>> [str(region.kind) for region in page.regions]
    ['chrome', 'title', 'stamp', 'body']
    """
    places, lines = read_lines(source)
    if not lines:
        return Layout((Region(BlockKind.CHROME, 0, len(source)),) if len(source) else (), None, None)
    return _layout(source, places, lines, _settled(lines, _way(places, lines)))


def _extra(before: Line, line: Line, blank: bool, follower: int) -> float:
    """What a step between two parts costs beyond its usual price, for what stands on both lines."""
    if follower == INSIDE:  # links set between lead and text
        if not line.capitals or line.numbered:
            return 0.0
        row = before.capitals and not before.numbered and min(before.length, line.length) > _TELLS
        return -3.5 if row else -2.2  # headlines in a row
    if follower in {STAMP, STAMP_ABOVE}:  # publication and update
        return -2.5 if "updated" in {before.label, line.label} else 0.0
    # A headline set on several lines.
    first, last = line.folded[0], before.folded[-1]
    if line.glued or not (last in ",-:" or first.islower() or (before.capitals and line.capitals)):
        return _APART
    if line.byline == NAMED and not (line.author or is_held(before.lower)):
        return _APART  # the organ under the headline of a document
    again = before.lower[: before.last].rstrip(" .…") in line.lower
    return 0.3 if not again and (last == "," or not blank) else _APART


def _way(places: Sequence[Place], lines: Sequence[Line]) -> list[int]:
    """The best sequence of parts (Viterbi).

    Only what can be reached is looked at: once the head of the page is too far behind, lines are weighed
    as parts of the text alone, and what follows its certain end is not weighed at all.
    """
    stories, copies = Stories(lines), find_copies(lines)
    scores, headline = [_OUT] * PARTS, _OUT
    came: list[int] = []
    back: list[list[int]] = []
    for index, line in enumerate(lines):
        if index == 0:
            live = [BEFORE]
            best = [_OUT] * PARTS
            for part, cost in START.items():
                best[part] = -cost
        else:
            hopeless, text = max(scores) - _HOPELESS, scores[BODY]
            live = [
                part
                for part, (score, lead) in enumerate(zip(scores, LEADS, strict=True))
                if score >= hopeless and score > text - lead
            ]
            if live == [AFTER]:
                break
            best, came = _step(scores, live, lines[index - 1], line, places[index].blank_before)
            back.append(came)
        if copies[index] == EARLIER and shown_twice(lines, stories, index, headline):
            copies[index], copies[index + 1] = ALT, 0
        prose = prose_of(lines, index, copies[index])
        fit = text_fits(lines, index, prose, copies)
        if live[0] < BODY:
            title = title_of(line, stories, index, copies[index])
            headline = max(headline, title)
            add_head(fit, places, lines, index, prose, title, copies[index])
            if line.stamp and copies[index - 1 : index + 2 : 2] == [EARLIER, NEAREST]:
                fit[STAMP_ABOVE] += _BETWEEN_COPIES
        scores = list(map(add, best, fit))
    part = max(range(PARTS), key=lambda last: scores[last] - LAST.get(last, 0.0))
    way = [part]
    for came in reversed(back):
        part = came[part]
        way.append(part)
    way.reverse()
    if STAMPS.isdisjoint(way):
        _stamp_of_copy(lines, copies, way)
    return way + [AFTER] * (len(lines) - len(way))


def _stamp_of_copy(lines: Sequence[Line], copies: Sequence[int], way: list[int]) -> None:
    """Take the stamp under the first copy of the headline where related links part it from the copy at the text."""
    head = next((index for index, part in enumerate(way) if part != BEFORE), 0)
    for index in range(1, head):
        if lines[index].stamp == ONLY_STAMP and copies[index - 1] == EARLIER and copies[head] == NEAREST:
            way[index] = STAMP_ABOVE
            return


def _step(
    scores: list[float], live: list[int], before: Line, line: Line, blank: bool
) -> tuple[list[float], list[int]]:
    """For each part, the best score of a way to it before the line is weighed, and the part that it comes from."""
    best, came = [_OUT] * PARTS, [AFTER] * PARTS
    steps = STEPS[line.stamp > 0][line.byline > 0]
    for part in live:
        score = scores[part]
        plain, priced = steps[part]
        for follower, cost in plain:
            value = score - cost
            if value > best[follower]:
                best[follower] = value
                came[follower] = part
        for follower, cost in priced:
            value = score - cost - _extra(before, line, blank, follower)
            if value > best[follower]:
                best[follower] = value
                came[follower] = part
    return best, came


def _listing(lines: Sequence[Line], way: Sequence[int]) -> bool:
    """Whether the page is a row of teasers: each with its link to the article, broken off, or with its date."""
    text = [line for line, part in zip(lines, way, strict=True) if part in {LEAD, BODY}]
    links = sum([line.first == "more" and line.length < LINK for line in lines])
    if links >= _ENTRIES and links > sum([line.length > _TOLD and not line.teaser for line in text]):
        return True
    whole = sum(
        [not line.teaser and (line.length > LONG or (line.stop and line.length > _TELLS)) for line in text]
    )
    if whole > _STORY:
        return False
    teasers = sum([line.teaser and line.length > _TELLS for line in lines])
    broken_off = not whole and teasers >= _BROKEN and any(line.teaser for line in text)
    return broken_off or _in_steps(lines, way)


@cache
def _columns() -> Mapping[str, int]:
    """Heads of the columns of lists of documents: 2 for what is told of documents alone, else 1."""
    columns = vocab.words("layout", "register")
    return {column: 2 if "kind" in fields else 1 for column, fields in columns.items()}


def _lists_documents(lines: Sequence[Line], way: Sequence[int]) -> bool:
    """Whether a list of documents stands where text could begin: the heads of its columns, on one line or on three.

    Under a stamp or behind a paragraph it is part of an article, above a story a box at the side.
    """
    if sum([line.stop and line.length > PROSE and not line.table for line in lines]) > _STORY:
        return False
    known = _columns()
    before = two_before = 0
    for line, part in zip(lines, way, strict=True):
        if part in STAMPS:
            return False
        head = shapes.REGISTER.fullmatch(line.lower)
        if head and head["document"]:
            return True
        column = known.get(line.lower, 0)
        if column and before and two_before and column + before + two_before > 3:
            return True
        if part in {LEAD, BODY}:
            return False
        before, two_before = column, before
    return False


def _in_steps(lines: Sequence[Line], way: Sequence[int]) -> bool:
    """Whether the article's stamp is the first of several that stand at equal distances: each entry has one."""
    dated = [index for index, line in enumerate(lines) if line.stamp >= IN_WORDS or line.dated]
    first = next((at for at, index in enumerate(dated) if way[index] in STAMPS | TITLES), None)
    if first is None or len(dated) < first + 3:
        return False
    one, two, three = dated[first : first + 3]
    return three - two == two - one >= 2


def _pictures(lines: Sequence[Line], way: Sequence[int]) -> bool:
    """Whether a page without text is one of pictures with captions, or a lone stamp or byline."""
    parts = set(way)
    if parts & {TITLE, TITLE_STAMPED}:
        return any(
            part in {CAPTION, CAPTION_ABOVE} and (line.credit or line.caption > _CAPTIONED)
            for line, part in zip(lines, way, strict=True)
        )
    return bool(parts & {STAMP, BYLINE})


def _is_text(line: Line) -> bool:
    """Whether the only line of a page is its text: no menu, no stamp, no byline, no picture."""
    return (
        line.length > _ONE_LINE
        and line.chrome < _SOME_CHROME
        and not (line.stamp or line.byline >= NAMED or line.alt or line.joined)
    )


def _settled(lines: Sequence[Line], way: list[int]) -> list[int]:
    """The way with the lead weighed against the text it opens: where all is one paragraph, there is none."""
    first = next((index for index, part in enumerate(way) if part in {LEAD, BODY}), None)
    if first is None and len(lines) == 1 and _is_text(lines[0]):
        return [BODY]
    register = _lists_documents(lines, way)
    if first is None or register or _listing(lines, way):
        shown = first is None and not register and _pictures(lines, way)
        return way if shown else [AFTER] * len(way)
    text = [index for index in range(first + 1, len(way)) if way[index] in {BODY, HEADING}]
    if way[first] == LEAD and not text:
        way[first] = BODY
    elif (
        way[first] == BODY
        and text
        and len(lines) <= _COLLAPSED
        and lines[text[0]].length > _TIMES_LEAD * lines[first].length
    ):
        way[first] = LEAD  # lead and collapsed text, nothing else
    return way


# ---------------------------------------------------------------- regions


def _layout(source: Source, places: Sequence[Place], lines: Sequence[Line], way: Sequence[int]) -> Layout:
    pieces: list[tuple[int, BlockKind]] = []
    title: tuple[int, int] | None = None
    lead: tuple[int, int] | None = None
    unprinted = source.unprinted_lines()
    stamped = not STAMPS.isdisjoint(way)
    last_text = max((index for index, part in enumerate(way) if part in {BODY, LEAD}), default=0)
    for index, ((start, end, _), line, part) in enumerate(zip(places, lines, way, strict=True)):
        kind = KIND[part]
        if part in TITLES:
            first, last, behind = _headline(line, stamped)
            text = line.folded[first:last]
            if not text.strip(_DRESS):  # nothing but tools and a stamp
                first, last, text = 0, line.length, line.folded
            bare = (
                start + first + len(text) - len(text.lstrip(_DRESS)),
                start + first + len(text.rstrip(_DRESS)),
            )
            title = (title[0] if title else bare[0], bare[1])
            if first and not line.begin:
                pieces.append((start, BlockKind.STAMP))
            pieces.append((start if line.begin else start + first, kind))
            if last < line.length:
                pieces.append((start + last, behind))
        else:
            pieces.append((start, kind))
        if part in NAMES and line.signed:
            pieces.append((start + line.signed, BlockKind.CHROME))
        if part == LEAD:
            lead = lead or (start, end)
        if part in {BODY, LEAD}:
            glued = embedded.at_end(source, start, end)
            if glued and (index == last_text or not line.table):  # else the last cell of a row
                pieces.append((glued[0], BlockKind.BYLINE))
                if glued[1] < end:
                    pieces.append((glued[1], BlockKind.BODY))
        if unprinted:
            _unseen(source, end, pieces)
    if len(lines) >= MOST // 2 and (rest := source.folded.find("\n", places[-1].end)) >= 0:
        pieces.append((rest + 1, BlockKind.BODY if way[-1] in {BODY, HEADING, CAPTION} else BlockKind.CHROME))
    return Layout(_regions(source, pieces), title, lead)


_DRESS: Final = " #*_•●■▪♦»>|"  # signs of lists and of Markdown around a headline


def _headline(line: Line, stamped: bool) -> tuple[int, int, BlockKind]:
    """Where the headline stands on its line, and what stands behind it.

    A bare day beside it is a stamp only where the page has no other.
    """
    glued = line.glued
    if glued is None:
        return line.begin, line.last, BlockKind.CHROME
    if stamped and not glued.sure:
        return line.begin, line.length, BlockKind.CHROME
    if glued.start == 0:
        return glued.end, line.last, BlockKind.CHROME
    return line.begin, line.last, BlockKind.STAMP


def _unseen(source: Source, end: int, pieces: list[tuple[int, BlockKind]]) -> None:
    """A line of nothing but entities for spaces after a line is chrome."""
    folded = source.folded
    at = folded.find("\n", end)
    while at >= 0:
        after = folded.find("\n", at + 1)
        stop = after if after >= 0 else len(folded)
        if folded[at + 1 : stop].strip():
            return
        if stop > at + 1 and source.at(at + 1, stop).text.strip():
            pieces.append((at + 1, BlockKind.CHROME))
        at = after


def _regions(source: Source, pieces: Sequence[tuple[int, BlockKind]]) -> tuple[Region, ...]:
    """The pieces as regions without gaps, each from the start of its line; neighbouring chrome is one."""
    folded, chrome = source.folded, BlockKind.CHROME
    cuts: list[tuple[int, BlockKind]] = []
    previous = 0
    for start, kind in pieces:
        at = folded.rfind("\n", previous, start) + 1 or previous
        if folded[at:start].strip():
            at = start  # a piece of a line
        previous = start
        if not cuts:
            cuts.append((0, kind))
        elif cuts[-1][1] is not chrome or kind is not chrome:
            cuts.append((at, kind))
    ends = [start for start, _ in cuts[1:]] + [len(source)]
    return tuple(
        Region(kind, start, end) for (start, kind), end in zip(cuts, ends, strict=True) if end > start
    )
