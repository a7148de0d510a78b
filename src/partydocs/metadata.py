"""What the head of an HTML page says about the page: its :class:`Metadata`.

Read, the surer first: JSON-LD of schema.org (``NewsArticle`` and its kin), the Open Graph properties
(https://ogp.me), microdata, ``meta`` tags by name (Dublin Core and what portals use), ``time``, the
canonical link, ``title``. A date that can be read in two ways ("03/04/2021 8:00 AM") is left out.
"""

from __future__ import annotations

import datetime as dt
import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from email.utils import parsedate_to_datetime
from functools import cache
from itertools import chain
from typing import Any, Final
from urllib.parse import urljoin

from partydocs.markup import Head, Tag
from partydocs.models import Metadata, MetadataDate, MetadataText
from partydocs.moments import VIETNAM, day_of

__all__ = ["read"]

# The web is no older; the dates of empty fields (0001-01-01, 1970-01-01) are.
_YEARS: Final = range(1995, 2100)
_OBJECTS: Final = 200
_LONGEST_VALUE: Final = 1000  # characters of a value: a headline, a name, an address

_TITLES: Final = ("og:title", "itemprop:headline", "twitter:title", "dc.title", "dcterms.title", "title")
_PUBLISHED: Final = (
    "article:published_time",
    "article:published",
    "og:published_time",
    "itemprop:datepublished",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "datepublished",
    "date.published",
    "dcterms.issued",
    "dc.date.issued",
    "dcterms.created",
    "dc.date.created",
    "itemprop:datecreated",
    "dc.date",
    "dcterms.date",
    "date",
)
_UPDATED: Final = (
    "article:modified_time",
    "article:modified",
    "og:updated_time",
    "itemprop:datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "lastmod",
)
_AUTHORS: Final = ("article:author", "author", "itemprop:author", "dc.creator", "dcterms.creator")
_SITES: Final = ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher")
_ARTICLES: Final = ("Article", "BlogPosting", "Report", "SocialMediaPosting")  # and what ends so: NewsArticle
_PAGES: Final = ("WebPage", "ItemPage", "CreativeWork")
# Classes of the tag "time" that name the time of publication.
_PUBLICATION: Final = ("published", "entry-date", "post-date", "date-published", "publish-date", "pubdate")

_Found = tuple[str, Any]  # where it was given, and what


def read(head: Head, url: str | None = None) -> Metadata | None:
    """The metadata of a page, or ``None`` where it has none. ``url``: where the caller found the page.

    >>> from partydocs.markup import read as page
    >>> found = read(page('<meta property="article:published_time" content="2021-10-01T01:30:00Z">').head)
    >>> found.published.at.isoformat(), found.published.source
    ('2021-10-01T08:30:00+07:00', 'meta article:published_time')
    """
    named = _named(head.tags)
    nodes = _nodes(head.scripts)
    found = Metadata(
        title=_text(_of(nodes, "headline"), _metas(named, _TITLES), [("title", head.title)]),
        published=_date(
            _of(nodes, "datePublished", "dateCreated"), _metas(named, _PUBLISHED), _times(head.tags)
        ),
        updated=_date(_of(nodes, "dateModified"), _metas(named, _UPDATED)),
        authors=_authors(_of(nodes, "author", "creator"), _metas(named, _AUTHORS)),
        site=_text(_of(nodes, "publisher"), _metas(named, _SITES)),
        url=_url(head.tags, named, nodes, url),
    )
    return None if found == Metadata() else found


def _named(tags: Iterable[Tag]) -> dict[str, str]:
    """The first content of each name of a ``meta`` tag or of microdata, by the name in lower case."""
    named: dict[str, str] = {}
    for tag in tags:
        content = tag.attributes.get("content") or tag.attributes.get("datetime") or ""
        if not content.strip() or tag.name == "link":
            continue
        for key, mark in (("property", ""), ("name", ""), ("itemprop", "itemprop:")):
            for name in tag.attributes.get(key, "").lower().split():
                named.setdefault(mark + name, content)
    return named


def _metas(named: Mapping[str, str], names: Iterable[str]) -> Iterator[_Found]:
    for name in names:
        if name in named:
            yield name if name.startswith("itemprop:") else f"meta {name}", named[name]


def _nodes(scripts: Iterable[str]) -> list[Mapping[str, Any]]:
    """The JSON-LD objects that speak of the article, articles before pages."""
    articles: list[Mapping[str, Any]] = []
    pages: list[Mapping[str, Any]] = []
    for script in scripts:
        for node in _objects(script):
            types = [str(kind).rpartition("/")[2] for kind in _listed(node.get("@type"))]
            if any(kind.endswith(_ARTICLES) for kind in types):
                articles.append(node)
            elif any(kind in _PAGES for kind in types):
                pages.append(node)
    return articles + pages


def _objects(script: str) -> Iterator[Mapping[str, Any]]:
    """The objects at the top of a script: alone, in a list, or under ``@graph``."""
    try:
        # Numbers mean nothing here, and a long one is slow to read.
        data = json.loads(script.strip().rstrip(";"), strict=False, parse_int=str, parse_float=str)
    except (ValueError, RecursionError):
        return
    waiting = _listed(data)[:_OBJECTS]
    for node in waiting:
        if isinstance(node, dict):
            yield node
            waiting += _listed(node.get("@graph") or node.get("mainEntity"))[: _OBJECTS - len(waiting)]


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list) else [] if value is None else [value]


def _of(nodes: Iterable[Mapping[str, Any]], *names: str) -> Iterator[_Found]:
    """The values of properties, the first name of all nodes before the second; of an object, its name."""
    nodes = list(nodes)
    for name in names:
        for node in nodes:
            for value in _listed(node.get(name))[:_OBJECTS]:
                if isinstance(value, dict):
                    value = value.get("name") or value.get("@value")
                for one in _listed(value):
                    yield f"json-ld {name}", one


def _clean(value: Any) -> str:
    """One line of text; nothing where the value is no text or too long to be meant."""
    if not isinstance(value, str) or len(value) > _LONGEST_VALUE:
        return ""
    return " ".join(html.unescape(value).split()).encode("utf-8", "replace").decode()


def _text(*found: Iterable[_Found]) -> MetadataText | None:
    for source, value in chain(*found):
        if text := _clean(value):
            return MetadataText(text, source)
    return None


def _authors(*found: Iterable[_Found]) -> tuple[MetadataText, ...]:
    """The names of the first place that has names; ``article:author`` is often the address of a profile."""
    for values in found:
        named = {
            text: MetadataText(text, source)
            for source, value in values
            if (text := _clean(value)) and "://" not in text and "@" not in text
        }
        if named:
            first = next(iter(named.values())).source
            return tuple(author for author in named.values() if author.source == first)
    return ()


def _url(
    tags: Iterable[Tag], named: Mapping[str, str], nodes: Iterable[Mapping[str, Any]], given: str | None
) -> MetadataText | None:
    canonical = [
        ("link canonical", tag.attributes.get("href", ""))
        for tag in tags
        if tag.name == "link" and "canonical" in tag.attributes.get("rel", "").lower().split()
    ]
    for source, value in chain(canonical, _metas(named, ("og:url",)), _of(nodes, "url")):
        if text := _clean(value):
            try:
                return MetadataText(urljoin(given or "", text), source)
            except ValueError:  # no address at all
                continue
    return MetadataText(given, "argument url") if given else None


def _times(tags: Iterable[Tag]) -> list[_Found]:
    """The ``time`` that is marked as the publication's, else the one day that every ``time`` names."""
    times = [tag for tag in tags if tag.name == "time" and tag.attributes.get("datetime")]
    for tag in times:
        words = tag.attributes.get("class", "").lower().split()
        if "pubdate" in tag.attributes or any(word in _PUBLICATION for word in words):
            return [("time", tag.attributes["datetime"])]
    moments = [_moment(tag.attributes["datetime"]) for tag in times]
    days = {moment and day_of(moment) for moment in moments}
    return [("time", times[0].attributes["datetime"])] if len(days) == 1 else []


def _date(*found: Iterable[_Found]) -> MetadataDate | None:
    for source, value in chain(*found):
        text = _clean(value)
        if text and (at := _moment(text)):
            return MetadataDate(text, source, at)
    return None


@cache
def _iso() -> re.Pattern[str]:
    return re.compile(
        r"""
        (?P<year>\d{4}) ([-/.]?) (?P<month>\d\d) \2 (?P<day>\d\d)
        (?: [T\ ]\ ? (?P<hour>\d\d) :? (?P<minute>\d\d) (?: :? (?P<second>\d\d) (?:[.,]\d{1,9})? )?
            \ ? (?P<zone> Z | [-+]\d\d (?: :? \d\d)? )? )?
        """,
        re.VERBOSE | re.ASCII | re.IGNORECASE,
    )


@cache
def _figures() -> re.Pattern[str]:
    return re.compile(
        r"""
        (?P<first>\d{1,2}) ([-/.]) (?P<second>\d{1,2}) \2 (?P<year>\d{4})
        (?: [T\ ,-]{1,3} (?P<hour>\d{1,2}) : (?P<minute>\d\d) (?: : \d\d )? \ ? (?P<half> SA|CH|AM|PM )? )?
        """,
        re.VERBOSE | re.ASCII | re.IGNORECASE,
    )


def _moment(text: str) -> dt.date | None:
    """The day or moment that a value names; a moment without a zone is Vietnam time.

    >>> _moment("2021-10-01T23:30:00Z").isoformat(), _moment("25/12/2021"), _moment("03/04/2021")
    ('2021-10-02T06:30:00+07:00', datetime.date(2021, 12, 25), None)
    """
    text = text.strip()
    if len(text) > 60:
        return None
    moment: dt.date | None
    try:
        if iso := _iso().fullmatch(text):
            moment = _iso_moment(iso)
        elif figures := _figures().fullmatch(text):
            moment = _figures_moment(figures)
        elif text[:1].isalpha() and text[-1:].isascii():  # Fri, 01 Oct 2021 07:00:00 GMT
            moment = _local(parsedate_to_datetime(text))
        else:
            return None
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    return moment if moment and moment.year in _YEARS else None


def _local(moment: dt.datetime) -> dt.datetime:
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=VIETNAM)
    return moment.astimezone(VIETNAM).replace(microsecond=0)


def _iso_moment(iso: re.Match[str]) -> dt.date:
    day = dt.date(int(iso["year"]), int(iso["month"]), int(iso["day"]))
    if not iso["hour"]:
        return day
    time = dt.time(int(iso["hour"]), int(iso["minute"]), int(iso["second"] or 0))
    zone = (iso["zone"] or "+07").upper().replace("Z", "+00").replace(":", "")
    offset = dt.timedelta(hours=int(zone[1:3]), minutes=int(zone[3:5] or 0))
    return _local(dt.datetime.combine(day, time, dt.timezone(-offset if zone[0] == "-" else offset)))


def _figures_moment(figures: re.Match[str]) -> dt.date | None:
    """Day first, as in Vietnam, or month first, as servers print it: only where the figures decide."""
    first, second = int(figures["first"]), int(figures["second"])
    if first <= 12 and second <= 12 and first != second:
        return None
    day, month = (first, second) if second <= 12 else (second, first)
    date = dt.date(int(figures["year"]), month, day)
    if not figures["hour"]:
        return date
    hour, half = int(figures["hour"]), (figures["half"] or "").upper()
    if half in ("PM", "CH") and hour < 12:
        hour += 12
    elif half in ("AM", "SA") and hour == 12:
        hour = 0
    return dt.datetime.combine(date, dt.time(hour, int(figures["minute"])), VIETNAM)
