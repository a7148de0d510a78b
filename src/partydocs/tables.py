"""Articles as Arrow tables that join by the article's id: needs the extra ``partydocs[arrow]``.

``to_tables`` gives a table for each kind of result. ``articles`` has a row for each page; the rows of the
others name their page in the column ``article`` and count within it in ``index``. A position and a mention
also name their person: their column ``attendee`` is the ``index`` of a row of ``attendees``.

``to_nested`` gives the same as one row for each page, with a list column for each of the other tables: the
form for engines that map batches to batches (Spark's ``mapInArrow``). ``unnest`` makes the tables of it.

The page's own text is in no table: keep it where it came from, under the same id. Surrogates, which Arrow cannot
hold, stand in the tables as U+FFFD, one for one, so that all places hold.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import count, zip_longest
from typing import TYPE_CHECKING, Any, Final, cast

from partydocs.models import Article, Mention, Stamp
from partydocs.moments import day_of
from partydocs.patterns import SURROGATE

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["ZONE", "nested_schema", "schemas", "to_nested", "to_tables", "unnest"]

#: The zone of all times in the tables: portals print Vietnam's time, which has had no summer time since 1975.
ZONE: Final = "Asia/Ho_Chi_Minh"

_ARTICLES: Final = {
    "article": "string",
    "title": "string",
    "published": "day",
    "published_at": "time",
    "updated": "day",
    "updated_at": "time",
    "agency": "string",
    "lead": "string",
    "body": "string",
    "characters": "int32",
}
_PLACE: Final = {"text": "string", "start": "int32", "end": "int32"}

#: Table -> column -> type, for every table but ``articles``, after the columns ``article`` and ``index``.
_RESULTS: Mapping[str, Mapping[str, str]] = {
    "blocks": {**_PLACE, "kind": "string"},
    "bylines": {**_PLACE, "names": "words", "roles": "words"},
    "dates": {
        **_PLACE,
        "first": "day",
        "last": "day",
        "edtf": "string",
        "precision": "string",
        "daypart": "string",
        "inferred": "bool",
        "lunar": "bool",
    },
    "attendees": {
        **_PLACE,
        "name": "string",
        "honorific": "string",
        "roles": "words",
        "delegation": "string",
    },
    "positions": {"attendee": "int32", **_PLACE, "title": "string", "organization": "string"},
    "mentions": {"attendee": "int32", **_PLACE},
    "groups": {**_PLACE, "roles": "words"},
    "citations": {
        **_PLACE,
        "type": "string",
        "number": "string",
        "issuer": "string",
        "issued": "string",
        "title": "string",
        "plenum": "int32",
        "term": "int32",
        "congress": "int32",
        "period": "string",
        "provision_article": "string",
        "provision_clause": "string",
        "provision_point": "string",
        "provisions": "words",
        "document": "string",
        "candidates": "words",
        "level": "string",
    },
    "warnings": {**_PLACE, "kind": "string"},
}


def schemas() -> dict[str, pa.Schema]:
    """The Arrow schema of each table, by the table's name.

    >>> schemas()["groups"].names
    ['article', 'index', 'text', 'start', 'end', 'roles']
    """
    pa = _arrow()
    key = [pa.field("article", pa.string(), nullable=False), pa.field("index", pa.int32(), nullable=False)]
    results = {name: pa.schema([*key, *_fields(columns)]) for name, columns in _RESULTS.items()}
    return {"articles": pa.schema(_fields(_ARTICLES)), **results}


def nested_schema() -> pa.Schema:
    """The schema of ``to_nested``: ``articles``, and each other table as a list of structs.

    >>> nested_schema().names[-3:]
    ['groups', 'citations', 'warnings']
    """
    pa = _arrow()
    index = pa.field("index", pa.int32(), nullable=False)
    lists = [
        pa.field(name, pa.list_(pa.struct([index, *_fields(columns)]))) for name, columns in _RESULTS.items()
    ]
    return pa.schema([*_fields(_ARTICLES), *lists])


def to_tables(articles: Iterable[Article], ids: Iterable[object] | None = None) -> dict[str, pa.Table]:
    """The tables of the articles, by name. ``ids`` has an id for each article; without, they are numbered.

    An id is anything whose ``str()`` tells the article from all others: an address, a row number, a hash.
    All rows are held in memory: of many pages, make the tables chunk by chunk.

    >>> import partydocs
    >>> tables = to_tables([partydocs.parse("Chiều 1/7/2019, họp.")], ids=["page 7"])
    >>> tables["dates"].select(["article", "index", "text", "edtf"]).to_pylist()
    [{'article': 'page 7', 'index': 0, 'text': 'Chiều 1/7/2019', 'edtf': '2019-07-01'}]
    """
    pa = _arrow()
    rows: dict[str, list[dict[str, Any]]] = {"articles": [], **{name: [] for name in _RESULTS}}
    for identifier, article in _named(articles, ids):
        rows["articles"].append(_article_row(identifier, article))
        for name, found in _results(article).items():
            rows[name].extend({"article": identifier, **row} for row in found)
    return {name: pa.Table.from_pylist(rows[name], schema) for name, schema in schemas().items()}


def to_nested(articles: Iterable[Article], ids: Iterable[object] | None = None) -> pa.RecordBatch:
    """One row for each article, its results as list columns; ``ids`` as in ``to_tables``.

    >>> import partydocs
    >>> pages = ["Chiều 1/7/2019, họp.", "Họp quý III-2021."]
    >>> to_nested(partydocs.parse_many(pages)).num_rows
    2
    """
    rows = [
        {**_article_row(identifier, article), **_results(article)}
        for identifier, article in _named(articles, ids)
    ]
    return _arrow().RecordBatch.from_pylist(rows, nested_schema())


def unnest(nested: pa.Table | pa.RecordBatch) -> dict[str, pa.Table]:
    """The tables of ``to_tables`` from rows of ``to_nested``.

    >>> import partydocs
    >>> unnest(to_nested([partydocs.parse("Họp quý III-2021.")]))["dates"]["edtf"].to_pylist()
    ['2021-35']
    """
    pa = _arrow()
    batches = nested.to_batches() if isinstance(nested, pa.Table) else [nested]
    parts = [_unnest_batch(batch) for batch in batches]
    return {
        name: pa.Table.from_batches([part[name] for part in parts], schema)
        for name, schema in schemas().items()
    }


def _unnest_batch(batch: pa.RecordBatch) -> dict[str, pa.RecordBatch]:
    pa = _arrow()
    tables: dict[str, Any] = {}
    for name, schema in schemas().items():
        if name == "articles":
            columns = [batch[column] for column in schema.names]
        else:
            pages, items = batch[name].value_parent_indices(), batch[name].flatten()
            columns = [batch["article"].take(pages), *map(items.field, schema.names[1:])]
        cast = [column.cast(field.type) for column, field in zip(columns, schema, strict=True)]
        tables[name] = pa.RecordBatch.from_arrays(cast, schema=schema)
    return tables


def _arrow() -> Any:
    try:
        import pyarrow
    except ImportError as error:
        raise ImportError("partydocs.tables needs pyarrow: pip install 'partydocs[arrow]'") from error
    return pyarrow


@cache
def _types() -> dict[str, pa.DataType]:
    pa = _arrow()
    return {
        "bool": pa.bool_(),
        "day": pa.date32(),
        "int32": pa.int32(),
        "string": pa.string(),
        "time": pa.timestamp("us", ZONE),
        "words": pa.list_(pa.string()),
    }


def _fields(columns: Mapping[str, str]) -> list[pa.Field]:
    pa = _arrow()
    return [pa.field(name, _types()[kind], nullable=name != "article") for name, kind in columns.items()]


def _named(articles: Iterable[Article], ids: Iterable[object] | None) -> Iterator[tuple[str, Article]]:
    if ids is None:
        return zip(map(str, count()), articles, strict=False)
    return _paired(ids, articles)


def _paired(ids: Iterable[object], articles: Iterable[Article]) -> Iterator[tuple[str, Article]]:
    nothing = object()
    seen: dict[str, int] = {}
    for index, (given, article) in enumerate(zip_longest(ids, articles, fillvalue=nothing)):
        if given is nothing or article is nothing:
            fewer, more = ("ids", "articles") if given is nothing else ("articles", "ids")
            raise ValueError(
                f"ids: expected one for each article, but there are {index} {fewer} and more {more}"
            )
        identifier = _written(str(given))
        if (before := seen.setdefault(identifier, index)) != index:
            raise ValueError(
                f"ids: expected each once, but {identifier!r} is that of articles {before} and {index}"
            )
        yield identifier, cast(Article, article)


def _article_row(identifier: str, article: Article) -> dict[str, Any]:
    return {
        "article": identifier,
        "title": _text(article.title),
        **_times("published", article.published),
        **_times("updated", article.updated),
        "agency": _text(article.agency),
        "lead": _text(article.lead),
        "body": _written(article.body_text),
        "characters": len(article.text),
    }


def _text(mention: Mention | None) -> str | None:
    return _written(mention.text) if mention else None


def _written(text: str) -> str:
    return SURROGATE.sub("\ufffd", text)


def _times(name: str, stamp: Stamp | None) -> dict[str, dt.date | None]:
    at = stamp.at if stamp else None
    return {name: at and day_of(at), f"{name}_at": at if isinstance(at, dt.datetime) else None}


def _results(article: Article) -> dict[str, list[dict[str, Any]]]:
    """The rows of every table but ``articles``, without the article's id."""
    rows = {}
    for name, columns in _RESULTS.items():
        if "attendee" in columns:
            owned = [
                ({"attendee": index}, result)
                for index, person in enumerate(article.attendees)
                for result in getattr(person, name)
            ]
        else:
            owned = [({}, result) for result in getattr(article, name)]
        wanted = [column for column in columns if column != "attendee"]
        rows[name] = [
            {"index": index, **owner, **{column: _value(result, column) for column in wanted}}
            for index, (owner, result) in enumerate(owned)
        ]
    return rows


def _value(result: Any, column: str) -> Any:
    """A field of a result as Arrow takes it."""
    if column.startswith("provision_"):
        value = result.provision and getattr(result.provision, column.removeprefix("provision_"))
    else:
        value = getattr(result, column)
    if isinstance(value, tuple):
        return [_written(str(word)) for word in value]
    return value if value is None or isinstance(value, _PLAIN) else _written(str(value))


_PLAIN: Final = (bool, int, dt.date)
