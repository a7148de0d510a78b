"""``parse_html``: an Article from a page's HTML. Needs the extra ``partydocs[html]``."""

from __future__ import annotations

import datetime as dt

import attrs

from partydocs.article import parse
from partydocs.models import Article
from partydocs.moments import day_of, given_day

__all__ = ["parse_html"]


def parse_html(
    html: str | bytes | bytearray | memoryview, *, url: str | None = None, reference: dt.date | None = None
) -> Article:
    """Read one portal page from its HTML.

    ``html`` is the page as it was fetched: ``bytes`` (the encoding is found) or ``str``. The article is
    that of the page's visible text, menus and all: ``article.text`` holds this text, and all offsets are
    into it. ``article.metadata`` holds what the head of the page says, apart from the text.

    Dates without a year are completed from the time of publication that the text prints, else from the
    metadata's, else from ``reference``. ``url`` is where the page was found: it completes a relative
    address in the metadata and stands in for a missing one. Nothing is fetched.

    >>> import partydocs
    >>> page = '''<meta property="article:published_time" content="2021-10-01T08:30:00+07:00">
    ... <h1>Tỉnh ủy họp</h1><p>Ngày 30-9, Tỉnh ủy họp tổng kết.</p>'''
    >>> article = partydocs.parse_html(page)
    >>> article.text
    'Tỉnh ủy họp\\n\\nNgày 30-9, Tỉnh ủy họp tổng kết.'
    >>> article.published, article.metadata.published.at.isoformat()
    (None, '2021-10-01T08:30:00+07:00')
    >>> article.dates[0].first
    datetime.date(2021, 9, 30)
    """
    if url is not None:
        if not isinstance(url, str):
            raise TypeError(f"url: expected str or None, got {type(url).__name__}")
        url = str.__str__(url)  # without what a string of lxml or Beautiful Soup holds besides
    given = given_day(reference, "reference")
    from partydocs import markup, metadata  # what they import is not needed to read text

    page = markup.read(html if isinstance(html, str) else markup.decode(_octets(html)))
    found = metadata.read(page.head, url)
    known = found and found.published
    article = parse(page.text, reference=day_of(known.at) if known else given)
    return attrs.evolve(article, metadata=found)


def _octets(html: object) -> bytes:
    if isinstance(html, bytes | bytearray | memoryview):
        return bytes(html)
    hint = "pass what its read() gives" if hasattr(html, "read") else "read the page first"
    if hasattr(html, "read_bytes"):
        hint = "pass what its read_bytes() gives"
    raise TypeError(f"expected the HTML of one page as str or bytes, got {type(html).__name__}: {hint}")
