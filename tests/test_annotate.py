"""Marks around results: in place, nested, escaped."""

from __future__ import annotations

import html
import re
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

import partydocs
from partydocs.annotate import annotate
from tests.marks import marked


class Place(NamedTuple):
    start: int
    end: int
    name: str = "m"


def tags(place: Place) -> tuple[str, str]:
    return f"<{place.name}>", f"</{place.name}>"


def place(ends: tuple[int, int]) -> Place:
    first, last = sorted(ends)
    return Place(first, last, f"t{first}_{last}")


PLACES = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)).map(place))


@pytest.mark.parametrize(
    ("text", "places", "expected", "why"),
    [
        ("abcdef", [], "abcdef", "nothing to mark"),
        ("abcdef", [Place(1, 3, "x")], "a<x>bc</x>def", "one"),
        ("abcdef", [Place(0, 6, "x")], "<x>abcdef</x>", "the whole text"),
        ("abcdef", [Place(3, 5, "y"), Place(0, 2, "x")], "<x>ab</x>c<y>de</y>f", "out of order"),
        ("abcdef", [Place(0, 3, "x"), Place(3, 6, "y")], "<x>abc</x><y>def</y>", "side by side"),
        ("abcdef", [Place(1, 3, "y"), Place(0, 5, "x")], "<x>a<y>bc</y>de</x>f", "one inside the other"),
        (
            "abcdef",
            [Place(0, 4, "x"), Place(2, 6, "y")],
            "<x>ab<y>cd</y></x><y>ef</y>",
            "crossing: the later is split",
        ),
        ("abcdef", [Place(1, 4, "x"), Place(1, 4, "y")], "a<x><y>bcd</y></x>ef", "the same place twice"),
        (
            "abcdef",
            [Place(0, 3, "x"), Place(1, 5, "y"), Place(2, 4, "z")],
            "<x>a<y>b<z>c</z></y></x><y><z>d</z>e</y>f",
            "three that cross",
        ),
        ("abcdef", [Place(2, 2, "x")], "ab<x></x>cdef", "an empty place"),
        ("abcdef", [Place(1, 2, "y"), Place(1, 4, "x")], "a<x><y>b</y>cd</x>ef", "the longer of two outside"),
    ],
)
def test_marks_stand_in_place_and_nest(text: str, places: list[Place], expected: str, why: str) -> None:
    assert annotate(text, places, tags) == expected


def test_a_pair_of_marks_serves_all_and_none_leaves_out() -> None:
    places = [Place(0, 1, "x"), Place(2, 3, "y")]
    assert annotate("abc", places, ("[", "]")) == "[a]b[c]"
    assert annotate("abc", places, lambda place: None if place.name == "x" else ("[", "]")) == "ab[c]"


def test_the_text_is_escaped_and_the_marks_are_not() -> None:
    assert annotate("a<b&c", [Place(2, 3)], tags, escape=html.escape) == "a&lt;<m>b</m>&amp;c"


@pytest.mark.parametrize("place", [Place(-1, 2), Place(2, 1), Place(0, 4)])
def test_a_place_outside_the_text_is_an_error(place: Place) -> None:
    with pytest.raises(ValueError, match="no such place"):
        annotate("abc", [place], tags)


@pytest.mark.parametrize("marks", [["[", "]"], "[]", None, (), ("[",), ("[", "]", "x")], ids=repr)
def test_what_are_no_marks_is_an_error_though_nothing_is_marked(marks: Any) -> None:
    with pytest.raises(TypeError, match="marks: expected a pair of strings, as a tuple, or a function"):
        annotate("abc", [], marks)


@given(PLACES)
def test_there_are_no_more_marks_than_results_and_crossings(places: list[Place]) -> None:
    crossings = sum(one.start < other.start < one.end < other.end for one in places for other in places)
    assert annotate("abcdefghijkl", places, ("<", ">")).count("<") <= len(places) + crossings


def test_results_of_all_kinds_are_marked_in_the_text_as_given() -> None:
    plain, _ = marked("⟦Nghi\u0323 quyết&nbsp;số 18-NQ/TW⟧ ngày 25/10/2017")
    results = [*partydocs.find_citations(plain), *partydocs.find_dates(plain)]
    done = annotate(plain, results, ("⟦", "⟧"))
    assert done.startswith("⟦Nghi\u0323 quyết&nbsp;số 18-NQ/TW⟧ ")
    assert done.replace("⟦", "").replace("⟧", "") == plain


@given(PLACES)
def test_marks_always_nest_and_the_text_is_kept(places: list[Place]) -> None:
    text = "abcdefghijkl"
    done = annotate(text, places, tags)
    assert re.sub(r"<[^>]*>", "", done) == text
    opened: list[str] = []
    covered: dict[str, set[int]] = {place.name: set() for place in places}
    at = 0
    for piece in re.findall(r"</?[^>]+>|[a-l]", done):
        if piece.startswith("</"):
            assert opened.pop() == piece[2:-1]
        elif piece.startswith("<"):
            opened.append(piece[1:-1])
        else:
            for name in opened:
                covered[name].add(at)
            at += 1
    assert not opened
    for place in places:
        assert covered[place.name] == set(range(place.start, place.end))
