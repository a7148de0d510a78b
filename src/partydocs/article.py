"""``parse``, ``parse_many`` and the ``find_*`` functions: the only place that knows all recognisers."""

from __future__ import annotations

import datetime as dt
import operator
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Final, Literal, overload

from partydocs import agency, attendees, bylines, citations, damage, dates, layout, publication
from partydocs.flow import flowing
from partydocs.many import Failure, map_here, map_or_raise, raise_failures
from partydocs.models import (
    Article,
    Attendee,
    Block,
    BlockKind,
    Byline,
    Citation,
    DateMention,
    Mention,
)
from partydocs.moments import day_of, given_day
from partydocs.openings import openings
from partydocs.registry import resolve
from partydocs.source import Region, Source
from partydocs.wraps import paragraphs

__all__ = ["find_attendees", "find_bylines", "find_citations", "find_dates", "parse", "parse_many"]

#: The kinds of block in which dates, people and citations are looked for.
STORY: Final = frozenset(
    {BlockKind.TITLE, BlockKind.LEAD, BlockKind.HEADING, BlockKind.BODY, BlockKind.CAPTION}
)


def parse(text: str, *, reference: dt.date | None = None) -> Article:
    """Read one portal page.

    ``text`` is the whole page as a scraper hands it over, menus and all. ``reference`` completes dates
    without a year where the page prints no time of publication; of a ``datetime`` with a zone, the day in
    Vietnam counts, and a day outside the years 1001 to 2198 is taken for none. Any ``str`` gives an
    ``Article``; anything else is a ``TypeError``.

    >>> import partydocs
    >>> article = partydocs.parse("Ngày đăng: 01/10/2021\\n\\nNgày 30-9, Tỉnh ủy họp tổng kết.")
    >>> article.published.at
    datetime.date(2021, 10, 1)
    >>> article.dates[0].first
    datetime.date(2021, 9, 30)
    """
    source = Source(_checked(text))
    given = given_day(reference, "reference")
    page = layout.read(source)
    published, updated = publication.find(source, page)
    printed = published or (updated if given is None else None)
    today = day_of(printed.at) if printed else given
    story = tuple(region for region in page.regions if region.kind in STORY)
    flow, passages = flowing(source, story)
    opened = openings(source, story)
    opened = opened if flow is source else opened.in_view(flow)
    cited = resolve(citations.find(flow, passages, today, opened), published=today)
    people, groups = attendees.find(source, story)
    return Article(
        text=source.text,
        title=_mention(source, page.title),
        published=published,
        updated=updated,
        agency=agency.find(source, page),
        lead=_mention(source, page.lead),
        blocks=_blocks(source, page.regions),
        bylines=bylines.find(source, page),
        dates=dates.find(flow, passages, today, opened),
        attendees=people,
        groups=groups,
        citations=cited,
        warnings=damage.find(source),
    )


@overload
def parse_many(
    texts: Iterable[str],
    *,
    reference: dt.date | None = None,
    workers: int = 1,
    on_error: Literal["raise"] = "raise",
) -> Iterator[Article]: ...


@overload
def parse_many(
    texts: Iterable[str], *, reference: dt.date | None = None, workers: int = 1, on_error: Literal["return"]
) -> Iterator[Article | Failure]: ...


def parse_many(
    texts: Iterable[str],
    *,
    reference: dt.date | None = None,
    workers: int = 1,
    on_error: Literal["raise", "return"] = "raise",
) -> Iterator[Article | Failure]:
    """Read many pages, lazily and in order; with ``workers > 1`` on that many processes.

    ``texts`` is read only a few chunks ahead, so a generator over millions of pages is fine. A page whose
    process dies is a ``PageError`` that names its index, and one that is not a ``str`` a ``TypeError``;
    with ``on_error="return"`` a ``Failure`` stands in the place of either. Closing the iterator ends the
    processes.

    >>> [article.dates[0].edtf for article in parse_many(["Tỉnh ủy họp ngày 1/7/2019.", "Họp sơ kết quý III-2021."])]
    ['2019-07-01', '2021-35']
    """
    workers = _count(workers)
    if on_error not in ("raise", "return"):
        raise ValueError(f"on_error: expected 'raise' or 'return', got {on_error!r}")
    read = partial(parse, reference=given_day(reference, "reference"))
    pages = _pages(texts)
    if on_error == "raise":
        pages = _checked_in_order(pages)
    if workers == 1:
        return map_here(read, pages) if on_error == "return" else map_or_raise(read, pages)
    from partydocs.processes import ordered_map  # its imports take as long as all others together

    results = ordered_map(read, pages, workers)
    return results if on_error == "return" else raise_failures(results)


def find_dates(text: str, *, reference: dt.date | None = None) -> tuple[DateMention, ...]:
    """The calendar expressions of any text, in order; ``reference`` completes missing years, as in ``parse``.

    Anything but a ``str`` is a ``TypeError``, here and in the other ``find_*`` functions.

    >>> [(str(found), found.edtf) for found in find_dates("từ ngày 5 đến 7/10/2021")]
    [('từ ngày 5 đến 7/10/2021', '2021-10-05/2021-10-07')]
    """
    source = Source(_checked(text))
    today = given_day(reference, "reference")
    return dates.find(*_flow(source), today)


def find_citations(text: str) -> tuple[Citation, ...]:
    """The citations of documents of Party and state in any text, in order.

    >>> [(found.type, found.number) for found in find_citations("Nghị quyết số 18-NQ/TW")]
    [('Nghị quyết', '18-NQ/TW')]
    """
    source = Source(_checked(text))
    return resolve(citations.find(*_flow(source), None))


def find_attendees(text: str) -> tuple[Attendee, ...]:
    """The persons who take part in what a text reports, each once, in order of first appearance.

    >>> [person.name for person in find_attendees("Đồng chí Nguyễn Văn An, Bí thư Tỉnh ủy chủ trì hội nghị.")]
    ['Nguyễn Văn An']
    """
    source = Source(_checked(text))
    return attendees.find(source, _whole(source))[0]


def find_bylines(text: str) -> tuple[Byline, ...]:
    """The bylines of a page's text, in order.

    >>> [(line.names, [str(role) for role in line.roles]) for line in find_bylines("Tin, ảnh: Mai Hương")]
    [(('Mai Hương',), ['author', 'photographer'])]
    """
    source = Source(_checked(text))
    return bylines.find(source, layout.read(source))


def _checked(text: object) -> str:
    if isinstance(text, str):
        return str.__str__(text)  # of a string of lxml or Beautiful Soup its letters alone, not its tree
    if isinstance(text, bytes | bytearray | memoryview):
        raise TypeError("expected str, got bytes: decode them first, or pass HTML bytes to parse_html()")
    raise TypeError(f"expected str, the text of one page, got {type(text).__name__}")


def _count(workers: int) -> int:
    try:
        count = operator.index(workers)
    except TypeError:
        raise TypeError(
            f"workers: expected a whole number, got {workers!r}: 1 reads in this process"
        ) from None
    if count < 1:
        raise ValueError(f"workers: expected 1 or more, got {count}")
    return count


def _pages(texts: Iterable[str]) -> Iterator[str]:
    if isinstance(texts, str | bytes | bytearray | memoryview):
        raise TypeError(
            f"texts: expected an iterable of pages, got {type(texts).__name__}: put one page into a list"
        )
    try:
        return iter(texts)
    except TypeError:
        raise TypeError(f"texts: expected an iterable of pages, got {type(texts).__name__}") from None


def _checked_in_order(texts: Iterable[object]) -> Iterator[str]:
    for index, text in enumerate(texts):
        try:
            yield _checked(text)
        except TypeError as error:
            raise TypeError(f"page {index}: {error}") from None


def _whole(source: Source) -> tuple[Region, ...]:
    return (Region(BlockKind.BODY, 0, len(source)),)


def _flow(source: Source) -> tuple[Source, Sequence[Region]]:
    """Any text as its sentences run, paragraph by paragraph."""
    return flowing(source, [Region(BlockKind.BODY, *place) for place in paragraphs(source)])


def _mention(source: Source, place: tuple[int, int] | None) -> Mention | None:
    return Mention(*source.at(*place)) if place else None


def _blocks(source: Source, regions: Iterable[Region]) -> tuple[Block, ...]:
    """The regions as blocks that partition the caller's text, unseen characters included."""
    cuts = [(_line_start(source, region.start), region.kind) for region in regions]
    cuts = [(0, cuts[0][1]), *cuts[1:]] if cuts else [(0, BlockKind.CHROME)]
    text = source.text
    if unprinted := source.unprinted_lines():
        cuts = _with_chrome(cuts, unprinted)
    ends = [start for start, _ in cuts[1:]] + [len(text)]
    return tuple(
        Block(text[start:end], start, end, kind)
        for (start, kind), end in zip(cuts, ends, strict=True)
        if end > start
    )


def _line_start(source: Source, start: int) -> int:
    """Where a region begins in the text: with all of its first line, what the views leave out at its head too."""
    if start and source.folded[start - 1] == "\n":
        return source.end_in_text(start)
    return source.start_in_text(start)


def _with_chrome(
    cuts: list[tuple[int, BlockKind]], lines: list[tuple[int, int]]
) -> list[tuple[int, BlockKind]]:
    """The cuts between blocks with each of the lines as chrome; the block goes on after it."""
    starts = [start for start, _ in cuts]
    added: dict[int, BlockKind] = dict(cuts)
    for start, end in lines:
        before = cuts[bisect_right(starts, start) - 1][1]
        after = cuts[bisect_right(starts, end) - 1][1]
        if BlockKind.CHROME in (before, after):
            continue
        for inside in starts[bisect_right(starts, start) : bisect_right(starts, end)]:
            added.pop(inside, None)
        added[start] = BlockKind.CHROME
        added[end] = after
    return sorted(added.items())
