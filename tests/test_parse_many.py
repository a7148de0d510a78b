"""Many pages: order, laziness, faults, and nothing left behind."""

from __future__ import annotations

import itertools
import multiprocessing
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import partydocs
from partydocs import many, processes

PAGES = [f"Ngày {1 + day % 28}/{1 + day % 12}/2021, Tỉnh ủy họp lần {day}." for day in range(200)]


def deadly(text: str) -> str:
    """Stands for a reader whose process is killed by some pages."""
    if text == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    return text.upper()


def children() -> set[int]:
    return {child.pid for child in multiprocessing.active_children() if child.pid}


@pytest.mark.parametrize("count", [1, 2, 3])
def test_same_articles_in_order_whatever_the_workers(count: int) -> None:
    assert list(partydocs.parse_many(PAGES, workers=count)) == [partydocs.parse(page) for page in PAGES]


@pytest.mark.parametrize("count", [1, 2])
def test_reads_only_a_little_ahead(count: int) -> None:
    read = 0

    def endless() -> Iterator[str]:
        nonlocal read
        for read in itertools.count(1):
            yield PAGES[read % 200]

    articles = partydocs.parse_many(endless(), workers=count)
    for _ in range(50):
        next(articles)
    assert read <= 50 + processes.CHUNK_PAGES * (count * processes.CHUNKS_AHEAD + 1)


def test_a_closed_iterator_leaves_no_process() -> None:
    before = children()
    articles = partydocs.parse_many(itertools.cycle(PAGES), workers=2)
    next(articles)
    assert children() - before
    articles.close()  # type: ignore[attr-defined]
    assert children() == before


@pytest.mark.parametrize(
    ("texts", "failed", "why"),
    [
        (["a", "kill", "b"], {1}, "one page kills its process"),
        (["kill"], {0}, "the only page"),
        (["kill", "kill", "a"], {0, 1}, "two in a row"),
        (["a"] * 100 + ["kill"] + ["b"] * 100 + ["kill"], {100, 201}, "in chunks far apart"),
    ],
)
def test_a_killed_process_names_its_page_and_loses_no_other(
    texts: list[str], failed: set[int], why: str
) -> None:
    results = list(processes.ordered_map(deadly, texts, 2))
    assert len(results) == len(texts)
    for index, (text, result) in enumerate(zip(texts, results, strict=True)):
        if index in failed:
            assert result == many.Failure(index, "the process that read it died"), why
        else:
            assert result == text.upper(), why


def test_a_killed_process_is_an_error_that_names_the_page() -> None:
    results = many.raise_failures(processes.ordered_map(deadly, ["a", "b", "kill", "c"], 2))
    assert [next(results), next(results)] == ["A", "B"]
    with pytest.raises(partydocs.PageError, match="page 2: the process that read it died") as caught:
        next(results)
    assert caught.value.index == 2


@pytest.mark.parametrize("count", [1, 2])
def test_what_is_no_text_is_a_type_error_in_its_place(count: int) -> None:
    texts: list[Any] = ["a", b"b", "c"]
    articles = partydocs.parse_many(texts, workers=count)
    assert next(articles).text == "a"
    with pytest.raises(TypeError, match="page 1: expected str, got bytes: decode"):
        next(articles)


@pytest.mark.parametrize("count", [1, 2])
def test_what_is_no_text_is_a_record_where_asked_for(count: int) -> None:
    texts: list[Any] = ["a", b"b", "c"]
    results = list(partydocs.parse_many(texts, workers=count, on_error="return"))
    assert [type(result).__name__ for result in results] == ["Article", "Failure", "Article"]
    assert str(results[1]).startswith("page 1: TypeError: expected str, got bytes")


@pytest.mark.parametrize("count", [1, 2])
def test_an_error_of_the_input_comes_after_the_pages_before_it(count: int) -> None:
    def breaks() -> Iterator[str]:
        yield from ["a", "b"]
        raise OSError("disk gone")

    articles = partydocs.parse_many(breaks(), workers=count)
    assert [next(articles).text, next(articles).text] == ["a", "b"]
    with pytest.raises(OSError, match="disk gone"):
        next(articles)


def failing(text: str) -> str:
    """Stands for a reader that some pages make raise."""
    return str(int(text))


def test_a_page_error_tells_its_cause_where_the_page_was_read_here() -> None:
    results = many.map_or_raise(failing, ["1", "a"])
    assert next(results) == "1"
    with pytest.raises(partydocs.PageError, match="page 1: ValueError: invalid literal") as caught:
        next(results)
    assert isinstance(caught.value.__cause__, ValueError)
    (failure,) = many.map_here(failing, ["a"])
    assert f"page 0: {failure.error}" == str(caught.value).replace("page 1", "page 0")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"workers": 0}, ValueError, "workers: expected 1 or more, got 0"),
        ({"workers": "2"}, TypeError, "workers: expected a whole number, got '2'"),
        ({"workers": None}, TypeError, "workers: expected a whole number, got None: 1 reads in this process"),
        ({"workers": 2.5}, TypeError, "workers: expected a whole number, got 2.5"),
        ({"on_error": "skip"}, ValueError, "on_error: expected"),
        (
            {"texts": "abc"},
            TypeError,
            "texts: expected an iterable of pages, got str: put one page into a list",
        ),
        ({"texts": b"abc"}, TypeError, "texts: expected an iterable of pages, got bytes: put one page"),
        ({"texts": None}, TypeError, "texts: expected an iterable of pages, got NoneType"),
        ({"texts": Path("pages")}, TypeError, "texts: expected an iterable of pages, got "),
    ],
)
def test_wrong_arguments_fail_at_once(
    options: dict[str, object], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        partydocs.parse_many(**{"texts": [], **options})  # type: ignore[call-overload]


class Indexed:
    """An iterable of the old kind, as data sets are."""

    def __getitem__(self, index: int) -> str:
        return PAGES[:3][index]


@pytest.mark.parametrize("count", [1, 2])
def test_what_only_counts_its_pages_is_an_iterable_too(count: int) -> None:
    texts: Any = Indexed()
    assert [article.text for article in partydocs.parse_many(texts, workers=count)] == PAGES[:3]


@pytest.mark.skipif(sys.platform == "win32", reason="sends POSIX signals to a process group")
def test_ctrl_c_stops_at_once(tmp_path: Path) -> None:
    script = tmp_path / "endless.py"
    script.write_text(
        textwrap.dedent("""
            import itertools, partydocs, signal
            if __name__ == "__main__":
                signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored in a shell's background
                for n, _ in enumerate(partydocs.parse_many(itertools.repeat("Ngày 1/7/2019"), workers=2)):
                    if n == 100:
                        print("running", flush=True)
        """)
    )
    process = subprocess.Popen(
        [sys.executable, str(script)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == "running\n"
        os.killpg(process.pid, signal.SIGINT)
        started = time.monotonic()
        _, errors = process.communicate(timeout=30)
    except BaseException:
        os.killpg(process.pid, signal.SIGKILL)
        raise
    assert time.monotonic() - started < 10
    assert process.returncode != 0
    assert errors.count("Traceback") == 1, "the parent alone answers"
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
