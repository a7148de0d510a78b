"""What holds for every text whatever it says."""

from __future__ import annotations

import datetime as dt
import pickle
import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
from hypothesis import example, given

import partydocs
from partydocs.source import Source
from tests.pages_of_text import ANY_TEXT, PAGES

REFERENCE = dt.date(2021, 10, 1)
READERS: list[Callable[[str], Any]] = [
    partydocs.parse,
    partydocs.find_dates,
    partydocs.find_citations,
    partydocs.find_attendees,
    partydocs.find_bylines,
]


def placed(value: Any) -> Iterator[Any]:
    """Every result within a value that has a place."""
    if isinstance(value, tuple):
        for item in value:
            yield from placed(item)
    elif attrs.has(type(value)):
        if hasattr(value, "start"):
            yield value
        for field in attrs.fields(type(value)):
            yield from placed(getattr(value, field.name))


def values(value: Any, *, tones: bool = False) -> Any:
    """A result without its places: what must not depend on how the letters are composed."""
    if isinstance(value, tuple):
        return [values(item, tones=tones) for item in value]
    if attrs.has(type(value)):
        return {
            field.name: values(getattr(value, field.name), tones=tones)
            for field in attrs.fields(type(value))
            if field.name not in ("start", "end")
        }
    if isinstance(value, str):
        text = unicodedata.normalize("NFC", value)
        return Source(text).folded if tones else text
    return value


@given(ANY_TEXT)
@example("")
@example(" \n \n")
@example("\ud800")
@example("The quick brown fox jumps over the lazy dog.")
@example("首页 新闻 2021年10月1日")
def test_every_span_is_true(text: str) -> None:
    for read in READERS:
        for result in placed(read(text)):
            assert text[result.start : result.end] == result.text
            assert str(result) == result.text
            if not isinstance(result, partydocs.Article):
                assert 0 <= result.start < result.end <= len(text)


@given(ANY_TEXT)
def test_blocks_partition_the_page(text: str) -> None:
    end = 0
    for block in partydocs.parse(text).blocks:
        assert block.start == end
        assert block.end > block.start
        end = block.end
    assert end == len(text)


@given(ANY_TEXT)
def test_parsing_twice_gives_equal_results(text: str) -> None:
    article = partydocs.parse(text, reference=REFERENCE)
    again = partydocs.parse(text, reference=REFERENCE)
    assert article == again
    assert hash(article) == hash(again)


@given(ANY_TEXT)
def test_nothing_is_lost_in_json_or_pickle(text: str) -> None:
    article = partydocs.parse(text, reference=REFERENCE)
    assert partydocs.from_json(partydocs.to_json(article)) == article
    assert partydocs.from_dict(partydocs.to_dict(article)) == article
    assert pickle.loads(pickle.dumps(article)) == article


@given(PAGES)
def test_decomposed_letters_change_no_value(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    given_article = partydocs.parse(composed, reference=REFERENCE)
    other = partydocs.parse(unicodedata.normalize("NFD", text), reference=REFERENCE)
    assert values(other) == values(given_article)


NEW_TONES = {"òa": "oà", "óa": "oá", "ỏa": "oả", "òe": "oè", "ỏe": "oẻ", "ủy": "uỷ", "úy": "uý", "ùy": "uỳ"}
OLD_STYLE = re.compile("(?<![qQ])(" + "|".join(NEW_TONES) + r")(?!\w)")


@given(PAGES)
def test_the_style_of_tone_marks_changes_no_value(text: str) -> None:
    old = Source(text).plain
    new = OLD_STYLE.sub(lambda match: NEW_TONES[match[0]], old)
    given_article = partydocs.parse(old, reference=REFERENCE)
    other = partydocs.parse(new, reference=REFERENCE)
    assert values(other, tones=True) == values(given_article, tones=True)


@pytest.mark.parametrize(
    "value",
    [None, 5, b"Ng\xc3\xa0y", bytearray(b"x"), ["x"], object()],
    ids=lambda value: type(value).__name__,
)
@pytest.mark.parametrize("read", READERS, ids=lambda read: read.__name__)
def test_what_is_no_text_is_a_type_error_that_says_what_to_do(read: Callable[[Any], Any], value: Any) -> None:
    with pytest.raises(
        TypeError, match="expected str.*" + ("decode them first" if isinstance(value, bytes) else "")
    ):
        read(value)


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "\u200b\ufeff"], ids=repr)
def test_a_blank_page_gives_an_empty_article(text: str) -> None:
    article = partydocs.parse(text)
    assert article.title is article.published is article.lead is article.agency is None
    assert article.dates == article.attendees == article.groups == article.citations == article.bylines == ()
    assert article.body_text == ""


@pytest.mark.parametrize(
    "piece", ["a", " ", "1", ",", "(", "Nguyễn ", "khoản ", "Nghị quyết số ", "\u0301", "“"], ids=repr
)
def test_one_line_of_a_megabyte_is_read(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    assert partydocs.parse(text).text == text


def test_text_in_another_language_has_no_vietnamese_in_it() -> None:
    article = partydocs.parse(
        "Home | News | Contact\n\nThe committee met in Geneva\n\nDelegates of forty countries discussed the draft.\n"
    )
    assert article.attendees == article.citations == article.bylines == ()
    assert article.published is None
