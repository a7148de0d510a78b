"""The examples do what they say, with the real libraries; those not installed are skipped.

``make examples-test`` installs them at the versions that the extras ``examples`` and ``spark`` name, and sets
``PARTYDOCS_EXAMPLES=all``: then what is not installed fails.
"""

from __future__ import annotations

import importlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import partydocs
from examples import generate_pages

EXAMPLES = Path(generate_pages.__file__).parent


ALL = os.environ.get("PARTYDOCS_EXAMPLES") == "all"


def example(name: str, *needs: str) -> Any:
    """The example as a module; skipped where a library that it needs is not installed."""
    for library in needs:
        if not ALL:
            pytest.importorskip(library, reason=f"{library} is not installed: make examples-test")
    return importlib.import_module(f"examples.{name}")


def run(name: str, *arguments: str | Path) -> str:
    done = subprocess.run(
        [sys.executable, EXAMPLES / name, *arguments],
        capture_output=True,
        text=True,
        timeout=300,
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """120 generated pages in row groups of 40."""
    pytest.importorskip("pyarrow", reason="pages are kept in Parquet")
    file = tmp_path_factory.mktemp("pages") / "pages.parquet"
    generate_pages.write_parquet(generate_pages.generate(120, length=0.3), file, rows=40)
    return file


@pytest.fixture(scope="module")
def expected(pages: Path) -> dict[str, list[dict[str, Any]]]:
    """The tables of those pages, read in this process."""
    import pyarrow.parquet as pq

    from partydocs.tables import to_tables

    rows = pq.read_table(pages)
    articles = partydocs.parse_many(rows["text"].to_pylist())
    tables = to_tables(articles, rows["id"].to_pylist())
    assert tables["articles"].num_rows == 120
    assert tables["citations"].num_rows > 100, "the pages have something to compare"
    return {name: sort(table.to_pylist()) for name, table in tables.items()}


def sort(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(rows, key=lambda row: (row["article"], row.get("index", 0)))


def folder_of(pages: Path, name: str) -> Path:
    shutil.rmtree(pages.parent / name, ignore_errors=True)
    return pages.parent / name


# Generated pages


def test_a_page_is_the_same_whenever_it_is_made() -> None:
    assert [page.text for page in generate_pages.generate(20)] == [
        generate_pages.make(n).text for n in range(20)
    ]
    assert generate_pages.make(3, seed=2).text != generate_pages.make(3).text


@pytest.mark.parametrize("kind", ["dates", "groups", "citations"])
def test_facts_stand_on_their_page_in_order(kind: str) -> None:
    for page in generate_pages.generate(200):
        at = 0
        for fact in page.facts[kind]:
            at = page.text.index(fact["text"], at) + len(fact["text"])


def test_facts_of_a_page_are_of_that_page() -> None:
    for page in generate_pages.generate(200):
        lines = page.text.split("\n")
        assert lines[page.facts["lines"]["title"][0] - 1] == page.facts["title"]
        numbers = [number for label in page.facts["lines"].values() for number in label]
        assert len(set(numbers)) == len(numbers)
        assert all(lines[number - 1].strip() for number in numbers)
        for person in page.facts["attendees"]:
            assert person["name"] in page.text
            assert all(position in page.text for position in person["positions"])
            assert person["roles"]


def test_every_form_is_made_and_the_cast_keeps_its_offices() -> None:
    made = list(generate_pages.generate(200))
    assert {page.form for page in made} == set(generate_pages.FORMS)
    offices: dict[str, set[tuple[str, ...]]] = {}
    for page in made:
        for person in page.facts["attendees"]:
            offices.setdefault(person["name"], set()).add(tuple(person["positions"]))
    assert all(len(held) == 1 for held in offices.values())


def test_length_stretches_what_says_nothing() -> None:
    short, long = (list(generate_pages.generate(50, length=length)) for length in (0, 8))
    assert sum(len(page.text) for page in long) > 3 * sum(len(page.text) for page in short)
    assert all(page.facts["attendees"] and page.facts["citations"] for page in short)


def test_a_folder_of_pages(tmp_path: Path) -> None:
    run("generate_pages.py", tmp_path / "made", "--count", "3")
    names = sorted(path.name for path in (tmp_path / "made").iterdir())
    assert len(names) == 6
    facts = json.loads((tmp_path / "made" / names[0]).read_text(encoding="utf-8"))
    assert facts["citations"]


def test_read_pages() -> None:
    printed = run("read_pages.py", EXAMPLES / "pages")
    assert printed.count("== ") == len(list((EXAMPLES / "pages").glob("*.txt")))
    assert "citation   Nghị quyết số 21-NQ/TW" in printed
    assert "attendee   Hoàng Minh Tân" in printed


# With other libraries


def test_who_chairs(pages: Path, tmp_path: Path) -> None:
    asked = example("who_chairs", "duckdb", "matplotlib")
    tables = asked.read(pages)
    chairs, together = asked.ask(tables, asked.CHAIRS), asked.ask(tables, asked.TOGETHER)
    cast = {person.name for people in generate_pages.cast(1) for person in people}
    assert len(chairs) == len(together) == 10
    assert {name for name, _, _ in chairs} <= cast
    offices = {held for people in generate_pages.cast(1) for person in people for held in person.positions}
    assert {office for _, office, _ in chairs} <= offices
    counts = [count for _, _, count in chairs]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > 5
    asked.draw(chairs, together, tmp_path / "answer.png")
    assert (tmp_path / "answer.png").read_bytes().startswith(b"\x89PNG")


def test_highlight(tmp_path: Path) -> None:
    drawn = example("highlight", "spacy")
    article = partydocs.parse((EXAMPLES / "pages" / "news.txt").read_text(encoding="utf-8"))
    spans = [span for each in drawn.drawings(article) for span in each["spans"]]
    assert {"citation", "date", "person", "office"} <= {span["label"] for span in spans}
    (law,) = (span for span in spans if span["label"] == "citation")
    inside = [span for span in spans if span["label"] == "date" and law["start_token"] < span["start_token"]]
    assert inside[0]["end_token"] == law["end_token"], "a date lies within the law's name"
    page = drawn.page(article, "news")
    assert page.count("<html") == 1
    assert "Vũ" in page


def test_highlight_escapes_what_the_page_says() -> None:
    drawn = example("highlight", "spacy")
    page = drawn.page(partydocs.parse("Tin <script>alert(1)</script> ngày 1/7/2019 & nhiều việc khác"), "x<y")
    assert "<script>" not in page


def test_spacy_spans() -> None:
    made = example("spacy_spans", "spacy")
    text = (EXAMPLES / "pages" / "province.txt").read_text(encoding="utf-8")
    article = partydocs.parse(text)
    doc = made.pipeline()(text)
    assert doc.text == text
    for kind, label in made.KINDS.items():
        found = getattr(article, kind)
        assert len(doc.spans[kind]) == len(found)
        for span, result in zip(doc.spans[kind], found, strict=True):
            assert str(result) in span.text
            assert span.label_ == label
    assert len(doc.spans["citations"]) >= 3


def test_datasets_map(pages: Path, expected: dict[str, Any]) -> None:
    made = example("datasets_map", "datasets")
    results = made.read_dataset(made.Dataset.from_parquet(str(pages), cache_dir=str(pages.parent / "cache")))
    assert results["article"][:] == [row["article"] for row in in_order(pages)]
    assert sum(len(found) for found in results["citations"][:]) == len(expected["citations"])
    assert results[0]["citations"][0].keys() >= {"text", "number", "issuer"}


def in_order(pages: Path) -> list[dict[str, Any]]:
    import pyarrow.parquet as pq

    rows: list[dict[str, Any]] = pq.read_table(pages).rename_columns(["article", "text"]).to_pylist()
    return rows


def test_scrapy_pipeline(tmp_path: Path) -> None:
    example("scrapy_pipeline", "scrapy", "lxml")
    paragraphs = (EXAMPLES / "pages" / "province.txt").read_text(encoding="utf-8").split("\n\n")
    body = "".join(f"<p>{text}</p>\n" for text in paragraphs)
    page, empty = tmp_path / "page.html", tmp_path / "empty.html"
    page.write_text(f"<html><head><meta charset=utf-8></head><body>{body}</body></html>", encoding="utf-8")
    empty.write_text("<html><body></body></html>", encoding="utf-8")
    command: list[str | Path] = [
        "-m",
        "scrapy",
        "runspider",
        EXAMPLES / "scrapy_pipeline.py",
        "-O",
        tmp_path / "out.jsonl",
    ]
    start = f"start={page.as_uri()},{empty.as_uri()}"
    done = subprocess.run(
        [sys.executable, *command, "-a", start], capture_output=True, text=True, cwd=tmp_path, timeout=300
    )
    assert done.returncode == 0, done.stderr
    assert "no article at" in done.stderr
    assert "Deprecat" not in done.stderr
    (item,) = map(json.loads, (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines())
    assert item["url"] == page.as_uri()
    article = partydocs.from_dict(item["article"])
    assert "29/2023/NĐ-CP" in [citation.number for citation in article.citations]


# Many pages


def test_dask_gives_the_same_rows(pages: Path, expected: dict[str, Any]) -> None:
    made = example("dask_pages", "dask")
    import pyarrow.parquet as pq

    results = folder_of(pages, "dask")
    for _ in range(2):  # run again, it writes the same
        assert made.read_pages([pages], results) == 120
        for name, rows in expected.items():
            assert sort(pq.read_table(results / name).to_pylist()) == rows, name


@pytest.mark.skipif(shutil.which("java") is None, reason="Spark needs Java 17 or later")
def test_spark_gives_the_same_rows(
    pages: Path, expected: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = example("spark_pages", "pyspark")
    import pyarrow.parquet as pq

    from partydocs.tables import schemas, unnest

    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(EXAMPLES.parent), *sys.path]))
    results = folder_of(pages, "spark")
    with made.session() as spark:
        spark.sparkContext.setLogLevel("ERROR")
        made.read_pages(spark, str(pages), str(results), parts=4)
    nested = unnest(pq.read_table(results / "nested"))
    for name, rows in expected.items():
        assert sort(nested[name].to_pylist()) == rows, name
        table = pq.read_table(results / name)
        assert table.schema.names == schemas()[name].names
        assert sort(table.cast(schemas()[name]).to_pylist()) == rows, name


def test_a_long_run_gives_the_same_rows(pages: Path, expected: dict[str, Any]) -> None:
    made = example("long_run", "tqdm")
    folder = folder_of(pages, "long")
    made.run(pages, folder, size=50)
    assert len(list(folder.glob("part-*.parquet"))) == 3
    for name, table in made.tables(folder).items():
        assert sort(table.to_pylist()) == expected[name], name


@pytest.mark.skipif(os.name != "posix", reason="the run is stopped by a signal")
@pytest.mark.parametrize("how", ["SIGKILL", "SIGINT"])
def test_a_stopped_run_goes_on_where_it_was(pages: Path, expected: dict[str, Any], how: str) -> None:
    made = example("long_run", "tqdm")
    folder = folder_of(pages, f"stopped-{how}")
    command: list[str | Path] = [sys.executable, EXAMPLES / "long_run.py", pages, folder, "--size", "5"]
    for stop in (True, True, False):  # stopped twice, each time a little further on, then left alone
        before = len(list(folder.glob("part-*.parquet")))
        process = subprocess.Popen(
            command,
            stderr=subprocess.DEVNULL,
            # What is started in the background may be told to ignore SIGINT, and hands that on.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        while stop and process.poll() is None and len(list(folder.glob("part-*.parquet"))) < before + 6:
            time.sleep(0.01)
        if stop:
            time.sleep(random.uniform(0, 0.05))
            process.send_signal(getattr(signal, how))
        assert (process.wait(timeout=300) == 0) is not stop
    assert len(list(folder.glob("part-*.parquet"))) == 24
    for name, table in made.tables(folder).items():
        assert sort(table.to_pylist()) == expected[name], name


def test_a_long_run_names_the_pages_that_failed(pages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = example("long_run", "tqdm")
    folder = folder_of(pages, "failed")

    def breaks(texts: Iterator[str], **options: Any) -> Iterator[Any]:
        for index, text in enumerate(texts):
            yield partydocs.Failure(index, "MemoryError: ") if index % 60 == 59 else partydocs.parse(text)

    monkeypatch.setattr(partydocs, "parse_many", breaks)
    made.run(pages, folder, size=60)
    failures = json.loads((folder / "part-000000.failures.json").read_text(encoding="utf-8"))
    assert failures == {in_order(pages)[59]["article"]: "MemoryError: "}
    assert made.tables(folder)["articles"].num_rows == 118


def test_a_long_run_keeps_to_its_own_folder(pages: Path) -> None:
    made = example("long_run", "tqdm")
    folder = folder_of(pages, "other")
    made.run(pages, folder, size=60)
    with pytest.raises(SystemExit, match="another run"):
        made.run(pages, folder, size=50)
