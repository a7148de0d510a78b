"""The JSON Schema: the shipped file is the one of the classes, and articles satisfy it."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

import partydocs
from examples import generate_pages
from partydocs.schema import SCHEMA_VERSION, json_schema
from tests.test_serial import article

jsonschema = pytest.importorskip("jsonschema", reason="the schema is checked with jsonschema")
PAGES = sorted((Path(__file__).parent.parent / "examples" / "pages").glob("*.txt"))


def validator() -> Any:
    jsonschema.Draft202012Validator.check_schema(json_schema())
    return jsonschema.Draft202012Validator(json_schema())


def test_the_shipped_file_is_the_schema_of_the_classes() -> None:
    shipped = (files("partydocs") / "article.schema.json").read_text(encoding="utf-8")
    assert json.loads(shipped) == json_schema(), "run: python tools/schema.py"
    assert json_schema()["$id"].endswith(f":{SCHEMA_VERSION}")


def test_a_full_article_satisfies_it() -> None:
    validator().validate(partydocs.to_dict(article()))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_parsed_pages_satisfy_it(path: Path) -> None:
    validator().validate(partydocs.to_dict(partydocs.parse(path.read_text(encoding="utf-8"))))


def test_generated_pages_satisfy_it() -> None:
    checked = validator()
    for page in generate_pages.generate(20):
        checked.validate(partydocs.to_dict(partydocs.parse(page.text)))


@pytest.mark.parametrize(
    ("key", "value", "why"),
    [
        ("text", None, "the page itself is always there"),
        ("blocks", [{"kind": "menu", "text": "x", "start": 0, "end": 1}], "a kind outside the set"),
        ("published", {"text": "x", "start": 0, "end": 1, "at": "01/10/2021"}, "a date that is not ISO 8601"),
    ],
)
def test_it_refuses_what_is_no_article(key: str, value: Any, why: str) -> None:
    assert not validator().is_valid({**partydocs.to_dict(article()), key: value}), why
