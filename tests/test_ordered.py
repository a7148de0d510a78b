"""What of a list in the order of the page stands in a part of it."""

from __future__ import annotations

import re

import pytest

from partydocs.ordered import within

PARTS = [
    # places, start, end, those between, why
    ([0, 5, 9, 12], 5, 12, [5, 9], "the first of a part belongs to it, its end does not"),
    ([0, 5, 9, 12], 6, 9, [], "nothing begins there"),
    ([5, 5, 9], 5, 6, [5, 5], "two in one place"),
    ([0, 5], 0, 99, [0, 5], "all"),
    ([], 0, 3, [], "nothing at all"),
]


@pytest.mark.parametrize(("places", "start", "end", "expected", "why"), PARTS, ids=[row[-1] for row in PARTS])
def test_within(places: list[int], start: int, end: int, expected: list[int], why: str) -> None:
    assert within(places, start, end, int) == expected, why


def test_within_by_the_place_of_each() -> None:
    words = list(re.finditer(r"\w+", "một hai ba"))
    assert [word[0] for word in within(words, 1, 8, re.Match.start)] == ["hai"]
