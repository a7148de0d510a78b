"""See what is found on a page: one HTML file, drawn by spaCy's displaCy.

python examples/highlight.py examples/pages/province.txt province.html

Under each paragraph runs a line for each result; where one lies in another, as a date in a citation, the
lines lie one below the other. What the page says only of itself (menus, tools) is left out.
"""

from __future__ import annotations

import html
import re
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from spacy import displacy

import partydocs

COLOURS = {
    "person": "#f4a259",
    "office": "#f9dc8b",
    "group": "#e8b4bc",
    "citation": "#8cb369",
    "date": "#8ab6d6",
    "agency": "#c3b1e1",
    "published": "#8ab6d6",
    "byline": "#d5c4a1",
}

Labelled = tuple[str, int, int]


def results(article: partydocs.Article) -> list[Labelled]:
    """Every result as (label, start, end), in order, the longer first."""
    found: list[tuple[str, Any]] = [("date", each) for each in article.dates]
    found += [("citation", each) for each in article.citations]
    found += [("group", each) for each in article.groups]
    found += [("byline", each) for each in article.bylines]
    for person in article.attendees:
        found += [("person", each) for each in person.mentions]
        found += [("office", each) for each in person.positions]
    found += [(label, each) for label in ("agency", "published") if (each := getattr(article, label))]
    return sorted(
        {(label, each.start, each.end) for label, each in found}, key=lambda each: (each[1], -each[2])
    )


def pieces(text: str, place: int, found: list[Labelled]) -> Iterator[tuple[int, str]]:
    """The words of a text with their places, cut where a result starts or ends; it begins at ``place``."""
    ends = place + len(text)
    edges = sorted({edge for _, *edges in found for edge in edges if place < edge < ends})
    for start, end in pairwise([place, *edges, ends]):
        piece = text[start - place : end - place]
        yield from ((start + word.start(), word.group()) for word in re.finditer(r"\S+", piece))


def drawing(text: str, place: int, found: list[Labelled]) -> dict[str, Any]:
    """A text as displaCy takes it: words, and spans that count in words."""
    words = list(pieces(text, place, found))
    spans = []
    for label, start, end in found:
        inside = [number for number, (at, _) in enumerate(words) if start <= at < end]
        if inside:
            spans.append({"start_token": inside[0], "end_token": inside[-1] + 1, "label": label})
    return {"text": text, "tokens": [word for _, word in words], "spans": spans}


def drawings(article: partydocs.Article) -> Iterator[dict[str, Any]]:
    found = results(article)
    for block in article.blocks:
        if block.kind is not partydocs.BlockKind.CHROME and block.text.strip():
            yield drawing(block.text, block.start, found)


def render(drawn: list[dict[str, Any]], colours: dict[str, str]) -> str:
    """HTML of displaCy, which sets words apart: marks go back to the word that they stand at."""
    options = {"colors": colours, "top_offset_step": 15}
    body: str = displacy.render(drawn, style="span", manual=True, jupyter=False, options=options)
    body = re.sub(r"\n\s+", "\n", body)
    return re.sub(r"([(“])\s+", r"\1", re.sub(r"\s+([,.;:)”]+)(?=\s|<)", r"\1", body))


def page(article: partydocs.Article, name: str) -> str:
    """The whole HTML page."""
    body = render(list(drawings(article)), COLOURS)
    title = html.escape(article.title.text if article.title else name)
    style = "body { font: 16px/1.5 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }"
    head = f'<head><meta charset="utf-8"><title>{title}</title><style>{style}</style></head>'
    return f'<!DOCTYPE html>\n<html lang="vi">{head}<body>{body}</body></html>\n'


if __name__ == "__main__":
    source, target = map(Path, sys.argv[1:])
    target.write_text(
        page(partydocs.parse(source.read_text(encoding="utf-8")), source.stem), encoding="utf-8"
    )
