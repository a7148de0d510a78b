"""Time and memory grow no faster than the text, whatever it says.

Stated as ratios between two sizes of the same family, not in seconds and bytes. The ordinary run stays small;
``make linear`` goes to 8 MB (``PARTYDOCS_LINEAR_SIZE``).
"""

from __future__ import annotations

import os
import time
import tracemalloc
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any

import pytest

import partydocs
from tests import hostile

SIZE = int(os.environ.get("PARTYDOCS_LINEAR_SIZE", 1 << 15))
#: Eight times the text may take at most this many times the time: linear is 8, quadratic would be 64.
STEP, ALLOWED = 8, 20.0
#: And this many times the memory.
MEMORY_ALLOWED = 12.0

#: The ways in which each family is read.
READERS: dict[str, Callable[[str], Any]] = {
    "parse": partydocs.parse,
    "within a page": hostile.parse_within_a_page,
    "dates": partydocs.find_dates,
    "citations": partydocs.find_citations,
    "attendees": partydocs.find_attendees,
    "bylines": partydocs.find_bylines,
}


def seconds(read: Callable[[str], Any], text: str, runs: int) -> float:
    """CPU seconds of the quickest of some readings."""
    best = float("inf")
    for _ in range(runs):
        started = time.process_time()
        read(text)
        best = min(best, time.process_time() - started)
    return best


@pytest.mark.parametrize("family", hostile.PIECES)
def test_time_grows_no_faster_than_the_text(family: str) -> None:
    floor = 0.002 * SIZE / (1 << 16)  # below this the clock tells nothing
    for name, read in READERS.items():
        for runs in (1, 3):
            small = max(seconds(read, hostile.text(family, SIZE // STEP), runs + 1), floor)
            large = seconds(read, hostile.text(family, SIZE), runs)
            if large <= small * ALLOWED:
                break
        assert large <= small * ALLOWED, f"{name}: {small:.4f} s -> {large:.4f} s"


MARKED: dict[str, Callable[[int], Iterator[tuple[int, int]]]] = {
    "side by side": lambda size: ((at, at + 1) for at in range(size)),
    "one inside the other": lambda size: ((at, size - at) for at in range(size // 2)),
    "one place": lambda size: ((0, size) for _ in range(size)),
    "one beginning": lambda size: ((0, at) for at in range(size)),
    "within one": lambda size: chain([(0, size)], ((at, at + 1) for at in range(size))),
    "each crossing the next": lambda size: ((at, at + 3) for at in range(0, size - 3, 2)),
}


@pytest.mark.parametrize("family", MARKED)
def test_time_of_marks_grows_no_faster_than_their_number(family: str) -> None:
    def annotated(text: str) -> str:
        places = [partydocs.Mention("", *place) for place in MARKED[family](len(text))]
        return partydocs.annotate(text, places, ("[", "]"))

    most = min(SIZE, 1 << 18)
    small, large = (seconds(annotated, "a" * size, 3) for size in (most // STEP, most))
    assert large <= max(small, 0.001) * ALLOWED, f"{small:.4f} s -> {large:.4f} s"


def peak(text: str) -> int:
    """The most bytes in use at once while a page is read, and its article."""
    tracemalloc.start()
    try:
        partydocs.parse(text)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


MEMORY_SIZE = min(SIZE // 2, 1 << 20)


@pytest.mark.parametrize("family", hostile.PIECES)
def test_memory_grows_no_faster_than_the_text(family: str) -> None:
    partydocs.parse(hostile.text(family, 1000))  # what is loaded once
    small, large = (peak(hostile.text(family, MEMORY_SIZE // step)) for step in (STEP, 1))
    assert large <= max(small, 1 << 18) * MEMORY_ALLOWED, f"{small} bytes -> {large} bytes"
