"""Phrases found beside a word."""

from __future__ import annotations

import pytest

from partydocs.phrases import Phrases

HAVING = Phrases(["trong đó có", "có", ", có mặt"])


# ⟦ ⟧ holds the phrase that is to be found at its first word and before what follows it.
@pytest.mark.parametrize(
    ("marked", "why"),
    [
        ("dự họp ⟦có⟧ ông An", "one word"),
        ("120 đại biểu , ⟦trong đó có⟧ ông An", "the longest, not the word that it ends with"),
        ("họp tại thôn ⟦, có mặt⟧ ông An", "a mark is a word"),
        ("⟦trong đó có⟧", "the whole text"),
    ],
)
def test_a_phrase_is_found_from_either_end(marked: str, why: str) -> None:
    words = marked.replace("⟦", "⟦ ").replace("⟧", " ⟧").split()
    first, last = words.index("⟦"), words.index("⟧") - 1
    low = [word for word in words if word not in "⟦⟧"]
    assert HAVING.opens(low, first) == HAVING.closes(low, last) == last - first, why
    assert HAVING.stands_in(low, 0, len(low)), why


@pytest.mark.parametrize(
    ("text", "at", "why"),
    [
        ("trong đó ông", 0, "a part of a phrase"),
        ("ông An có", -1, "no word before the first is the last one"),
        ("ông An có", 3, "behind the end"),
        ("", 0, "no words"),
    ],
)
def test_nothing_begins_there(text: str, at: int, why: str) -> None:
    assert HAVING.opens(text.split(), at) == 0, why


@pytest.mark.parametrize(
    ("text", "at", "why"),
    [
        ("đó có mặt", 3, "a part of a phrase"),
        ("có ông", 0, "before the first word stands nothing"),
        ("có", 2, "behind the end"),
        ("", 0, "no words"),
    ],
)
def test_nothing_ends_there(text: str, at: int, why: str) -> None:
    assert HAVING.closes(text.split(), at) == 0, why


def test_a_phrase_stands_within_bounds_whole() -> None:
    low = ["gồm", "12", "đảng", "viên", "trong", "đó", "có", "hai", "nữ"]
    inner = Phrases(["trong đó có", "đảng viên"])
    assert inner.stands_in(low, 0, 4)
    assert not inner.stands_in(low, 3, 6), "both begin or end outside"
    assert inner.stands_in(low, -5, 99), "bounds outside of the text are its ends"
