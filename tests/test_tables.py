"""Arrow tables: every field has its column, rows join by id, and both forms hold the same."""

from __future__ import annotations

import builtins
import datetime as dt
from pathlib import Path
from typing import Any

import attrs
import pytest

import partydocs
from partydocs import tables
from tests.test_serial import article

pa = pytest.importorskip("pyarrow", reason="tables need the extra partydocs[arrow]")
PAGES = sorted((Path(__file__).parent.parent / "examples" / "pages").glob("*.txt"))


def parsed() -> list[partydocs.Article]:
    return [partydocs.parse(path.read_text(encoding="utf-8")) for path in PAGES]


def fields(cls: Any) -> set[str]:
    return {field.name for field in attrs.fields(cls)}


@pytest.mark.parametrize(
    ("table", "cls", "elsewhere", "why"),
    [
        (
            "articles",
            partydocs.Article,
            {"text", "metadata"},
            "the page and its head stay where they came from",
        ),
        ("attendees", partydocs.Attendee, set(), "positions and mentions are tables"),
        ("bylines", partydocs.Byline, set(), ""),
        ("blocks", partydocs.Block, set(), ""),
        ("citations", partydocs.Citation, {"provision"}, "its parts are columns"),
        ("dates", partydocs.DateMention, set(), ""),
        ("groups", partydocs.Group, set(), ""),
        ("mentions", partydocs.Mention, set(), ""),
        ("positions", partydocs.Position, set(), ""),
        ("warnings", partydocs.PageWarning, set(), ""),
    ],
)
def test_every_field_has_a_column(table: str, cls: Any, elsewhere: set[str], why: str) -> None:
    columns = set(tables.schemas()[table].names)
    missing = fields(cls) - columns - set(tables.schemas()) - elsewhere
    assert not missing, f"{missing}: {why}"
    assert {f"provision_{name}" for name in fields(partydocs.Provision)} <= set(
        tables.schemas()["citations"].names
    )


def test_a_full_article() -> None:
    made = tables.to_tables([article()], ids=["p1"])
    (row,) = made["articles"].to_pylist()
    moment = dt.datetime(2021, 10, 1, 15, 56, tzinfo=dt.timezone(dt.timedelta(hours=7)))
    assert (row["article"], row["title"], row["characters"]) == ("p1", "01234", 100)
    assert (row["published"], row["published_at"]) == (dt.date(2021, 10, 1), moment)
    assert (row["updated"], row["updated_at"]) == (dt.date(2021, 10, 2), None)
    (citation,) = made["citations"].to_pylist()
    assert citation["article"] == "p1"
    assert (citation["provision_article"], citation["provision_clause"], citation["provision_point"]) == (
        "5",
        "2",
        "a",
    )
    assert (citation["plenum"], citation["level"]) == (6, "central")
    assert citation["candidates"] == ["18-NQ/TW:2012", "18-NQ/TW:2022"]
    (person,) = made["attendees"].to_pylist()
    assert (person["name"], person["roles"], person["delegation"]) == (
        "Lê Văn An",
        ["chair", "speak"],
        "0123",
    )
    (position,) = made["positions"].to_pylist()
    assert (position["attendee"], position["title"], position["organization"]) == (0, "Bí thư", "Tỉnh ủy")
    (day, other) = made["dates"].to_pylist()
    assert (day["first"], day["last"], day["inferred"]) == (dt.date(2021, 7, 1), dt.date(2021, 9, 30), True)
    assert (other["index"], other["first"], other["edtf"]) == (1, None, "XXXX-09-30")


def test_positions_name_their_person() -> None:
    position = partydocs.Position("Bí thư", 0, 6, "Bí thư", None)
    first = attrs.evolve(article().attendees[0], positions=())
    second = attrs.evolve(first, name="Lò Thị B", positions=(position, position))
    made = tables.to_tables([attrs.evolve(article(), attendees=(first, second))])
    keys = [(row["index"], row["attendee"]) for row in made["positions"].to_pylist()]
    assert keys == [(0, 1), (1, 1)]


def test_parsed_pages_give_the_same_rows_nested_and_flat() -> None:
    ids = [path.stem for path in PAGES]
    flat = tables.to_tables(parsed(), ids)
    assert flat["articles"]["article"].to_pylist() == ids
    assert flat["citations"].num_rows == sum(len(page.citations) for page in parsed()) > 0
    nested = tables.to_nested(parsed(), ids)
    assert nested.schema == tables.nested_schema()
    assert tables.unnest(nested) == flat
    one_by_one = pa.Table.from_batches(
        [tables.to_nested([page], [name]) for page, name in zip(parsed(), ids, strict=True)]
    )
    assert {name: table.to_pylist() for name, table in tables.unnest(one_by_one).items()} == {
        name: table.to_pylist() for name, table in flat.items()
    }


@pytest.mark.parametrize("articles", [[], [partydocs.parse("")]], ids=["no article", "an empty page"])
def test_nothing_gives_empty_tables(articles: list[partydocs.Article]) -> None:
    made = tables.to_tables(articles)
    assert {name: table.schema for name, table in made.items()} == tables.schemas()
    assert [name for name, table in made.items() if table.num_rows] == ["articles"] * len(articles)
    assert tables.unnest(tables.to_nested(articles)) == made
    assert tables.unnest(tables.nested_schema().empty_table()).keys() == made.keys()


def test_parquet_keeps_the_schema(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    for name, table in tables.to_tables(parsed()).items():
        parquet.write_table(table, tmp_path / f"{name}.parquet")
        assert parquet.read_table(tmp_path / f"{name}.parquet") == table


@pytest.mark.parametrize(
    ("ids", "message"),
    [
        (["a"], "ids: expected one for each article, but there are 1 ids and more articles"),
        (["a", "b", "c"], "ids: expected one for each article, but there are 2 articles and more ids"),
        (["a", "a"], "ids: expected each once, but 'a' is that of articles 0 and 1"),
        ([7, "7"], "ids: expected each once, but '7' is that of articles 0 and 1"),
    ],
)
@pytest.mark.parametrize("make", [tables.to_tables, tables.to_nested])
def test_ids_must_be_as_many_as_articles_and_differ(make: Any, ids: list[object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        make([article(), article()], ids)


def test_ids_are_what_str_gives() -> None:
    made = tables.to_tables([article(), article()], [7, Path("b")])
    assert made["articles"]["article"].to_pylist() == ["7", "b"]
    assert set(made["citations"]["article"].to_pylist()) == {"7", "b"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\ud800 ngày 1/7/2019", "\ufffd ngày 1/7/2019"),
        ("Tin \ud83d\ude00, năm 2019", "Tin \ufffd\ufffd, năm 2019"),
    ],
)
def test_surrogates_are_replaced_one_for_one(text: str, shown: str) -> None:
    made = tables.to_tables([partydocs.parse(text)], ids=[text])
    assert made["articles"]["article"].to_pylist() == [shown]
    blocks = made["blocks"].to_pylist()
    assert "".join(block["text"] for block in blocks) == shown
    for row in [*blocks, *made["dates"].to_pylist()]:
        assert shown[row["start"] : row["end"]] == row["text"]


def test_without_pyarrow_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name.split(".")[0] == "pyarrow":
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ImportError, match=r"pip install 'partydocs\[arrow\]'"):
        tables.to_tables([])
