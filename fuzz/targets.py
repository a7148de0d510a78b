"""What is fuzzed: each target takes bytes and raises only when a promise is broken."""

from __future__ import annotations

import copy
import datetime as dt
import json
import random
from collections.abc import Callable
from typing import Any

import partydocs
from fuzz.checks import check_article, check_found

__all__ = ["TARGETS"]

_REFERENCES = (None, dt.date(2021, 10, 1), dt.date(1, 1, 1), dt.date(9999, 12, 31))


def fuzz_parse(data: bytes) -> None:
    """``parse`` and ``find_*`` on any text; bytes that are no UTF-8 become lone surrogates."""
    text = data.decode("utf-8", "surrogateescape")
    reference = _REFERENCES[len(data) % len(_REFERENCES)]
    article = partydocs.parse(text, reference=reference)
    check_article(article, text)
    if data[:1] < b"@":  # some of the inputs: the rest go faster
        assert partydocs.parse(text, reference=reference) == article, "a second reading differs"
    check_found(text, partydocs.find_dates(text, reference=reference))
    check_found(text, partydocs.find_citations(text))
    check_found(text, partydocs.find_attendees(text))


def fuzz_parse_html(data: bytes) -> None:
    """``parse_html`` on any bytes, and on the same as text."""
    article = partydocs.parse_html(data)
    check_article(article, article.text)
    text = data.decode("utf-8", "surrogateescape")
    article = partydocs.parse_html(text, url="https://example.vn/tin/1")
    check_article(article, article.text)


_ARTICLE = partydocs.parse(
    "Tỉnh ủy họp tổng kết\n01/10/2021 15:56\nSáng 30-9, đồng chí Lê Văn An, Bí thư Tỉnh ủy và lãnh đạo các "
    "sở dự hội nghị quán triệt Nghị quyết số 18-NQ/TW ngày 25/10/2017 và khoản 2 Điều 5 Luật Đất đai.\nTin: Mai Hương"
)
_VALUES: tuple[Any, ...] = (
    None, True, 0, -1, 2**63, 1.5, float("nan"), float("inf"), "", "body", "2021-02-31", "2021-10-01T15:56:00+07:00",
    "2021-W01-1", "20211001", "\ud800", [], {}, [[]], {"text": "x", "start": 0, "end": 1},
)  # fmt: skip


def fuzz_from_json(data: bytes) -> None:
    """``from_json`` on any bytes, and on the JSON of an article with some values replaced or dropped."""
    _check_json(data)
    choice = random.Random(data)  # the same damage for the same bytes
    whole = partydocs.to_dict(_ARTICLE)
    for _ in range(1 + len(data) % 3):
        _damage(whole, choice, data)
    _check_json(json.dumps(whole).encode())


def _damage(whole: dict[str, Any], choice: random.Random, data: bytes) -> None:
    inner: Any = whole
    while True:
        key = choice.choice(list(inner) if isinstance(inner, dict) else range(len(inner)))
        if isinstance(inner[key], dict | list) and inner[key] and choice.random() < 0.8:
            inner = inner[key]
            continue
        if choice.random() < 0.2:
            del inner[key]
        elif choice.random() < 0.2:
            inner[key] = data.decode("utf-8", "surrogateescape")
        else:
            inner[key] = copy.deepcopy(choice.choice(_VALUES))
        return


def _check_json(data: bytes) -> None:
    try:
        article = partydocs.from_json(data)
    except ValueError:
        return
    assert partydocs.from_json(partydocs.to_json(article)) == article, "JSON"
    hash(article)


TARGETS: dict[str, Callable[[bytes], None]] = {
    "parse": fuzz_parse,
    "parse_html": fuzz_parse_html,
    "from_json": fuzz_from_json,
}
