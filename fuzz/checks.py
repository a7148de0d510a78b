"""What must hold for every input: the fuzz targets call these after each read."""

from __future__ import annotations

import datetime as dt
import pickle
from collections.abc import Iterator
from typing import Any

import attrs

import partydocs

__all__ = ["check_article", "check_found"]


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


def check_found(text: str, results: tuple[Any, ...]) -> None:
    """Spans are true and not empty; each list is in order; days are real and the right way round."""
    for result in placed(results):
        assert 0 <= result.start < result.end <= len(text), f"place of {result!r}"
        assert text[result.start : result.end] == result.text == str(result), f"text of {result!r}"
        if isinstance(result, partydocs.DateMention):
            assert (result.first is None) == (result.last is None), result
            if result.first is not None and result.last is not None:
                assert result.first <= result.last, result
            assert result.edtf, result


def check_article(article: partydocs.Article, text: str) -> None:
    """All that is promised of one article."""
    assert article.text == text
    end = 0
    for block in article.blocks:
        assert block.start == end < block.end, f"gap or overlap at {block!r}"
        end = block.end
    assert end == len(text), "the blocks end before the page does"
    check_found(text, tuple(value for value in attrs.astuple(article, recurse=False) if value is not None))
    for found in (article.dates, article.citations, article.bylines):
        starts = [result.start for result in found]
        assert starts == sorted(starts), f"out of order: {found!r}"
    names = [person.name for person in article.attendees]
    assert len(names) == len(set(names)), f"one person twice: {names}"
    for stamp in (article.published, article.updated):
        assert stamp is None or isinstance(stamp.at, dt.date), stamp
    assert partydocs.from_json(partydocs.to_json(article)) == article, "JSON"
    assert pickle.loads(pickle.dumps(article)) == article, "pickle"
    hash(article)
