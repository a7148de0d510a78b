"""Spans marked inside the text of a test: ``⟦Ngày 30-9⟧, hội nghị``."""

from __future__ import annotations

from collections.abc import Sequence

from partydocs.flow import flowing
from partydocs.models import BlockKind
from partydocs.source import Region, Source
from partydocs.wraps import paragraphs


def marked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its marks, and the places of the marks in it, in order of their ends.

    >>> marked("⟦Ngày 30-9⟧, họp ⟦tối 1/10⟧")
    ('Ngày 30-9, họp tối 1/10', [(0, 9), (15, 23)])
    """
    plain: list[str] = []
    opened: list[int] = []
    spans: list[tuple[int, int]] = []
    for letter in text:
        if letter == "⟦":
            opened.append(len(plain))
        elif letter == "⟧":
            spans.append((opened.pop(), len(plain)))
        else:
            plain.append(letter)
    if opened:
        raise ValueError(f"a mark is left open in {text!r}")
    return "".join(plain), spans


def texts(text: str) -> tuple[str, list[str]]:
    """The text without its marks, and the marked pieces.

    >>> texts("⟦Ngày 30-9⟧, họp")
    ('Ngày 30-9, họp', ['Ngày 30-9'])
    """
    plain, spans = marked(text)
    return plain, [plain[start:end] for start, end in spans]


def flow_of(text: str) -> tuple[Source, Sequence[Region]]:
    """Any text as recognisers of dates and documents read it, paragraph by paragraph."""
    source = Source(text)
    return flowing(source, [Region(BlockKind.BODY, *place) for place in paragraphs(source)])
