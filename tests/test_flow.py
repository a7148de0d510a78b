"""What is read does not hang on how many spaces stand between words, nor on where the lines end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from partydocs import citations, dates
from partydocs.flow import flowing
from partydocs.models import BlockKind
from partydocs.source import Region, Source
from tests import test_citation_titles, test_citations, test_dates
from tests.marks import marked

TODAY = dt.date(2021, 10, 15)
CITED = [row[0] for rows in test_citations.FORMS.values() for row in rows]
DATED = [row[0] for rows in (test_dates.FORMS, test_dates.LUNAR, test_dates.LOOKS) for row in rows]
TITLED = [row[0] for rows in (test_citation_titles.GOES_ON, test_citation_titles.ENDS) for row in rows]


def every_other_line(text: str) -> str:
    """Each second space of the text as the end of a line."""
    words = text.split(" ")
    return "".join(word + (" ", "\n")[index % 2] for index, word in enumerate(words[:-1])) + words[-1]


WAYS: list[tuple[str, Callable[[str], str]]] = [
    ("double spaces", lambda text: text.replace(" ", "  ")),
    ("no-break spaces after marks", lambda text: text.replace(", ", ",\xa0 ").replace(". ", ".\xa0 ")),
    ("lines", every_other_line),
    ("indented lines", lambda text: every_other_line(text).replace("\n", " \n\t")),
    ("spaces before marks", lambda text: text.replace(", ", " , ").replace("; ", " ; ")),
]


def read(text: str) -> tuple[list[tuple[int, int]], list[tuple[object, ...]]]:
    """The places of all dates and citations of a text that is one paragraph, and what they say."""
    source = Source(text)
    flow, regions = flowing(source, [Region(BlockKind.BODY, 0, len(source))])
    dated, cited = dates.find(flow, regions, TODAY), citations.find(flow, regions, TODAY)
    said: list[tuple[object, ...]] = [(found.edtf, found.precision) for found in dated]
    said += [
        (
            c.type, c.number, c.issued, c.plenum, c.term, c.congress, c.period, c.provision,
            c.issuer, c.title,
        )
        for c in cited
    ]  # fmt: skip
    assert all(text[found.start : found.end] == found.text for found in (*dated, *cited))
    return [(found.start, found.end) for found in (*dated, *cited)], said


def placed(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The places with only the letters counted that are no white space."""
    return [tuple(len("".join(text[:at].split())) for at in span) for span in spans]  # type: ignore[misc]


@pytest.mark.parametrize(("way", "distorted"), WAYS, ids=[way for way, _ in WAYS])
@pytest.mark.parametrize("rows", [CITED, DATED, TITLED], ids=["citations", "dates", "titles"])
def test_spaces_and_ends_of_lines_change_nothing(
    way: str, distorted: Callable[[str], str], rows: list[str]
) -> None:
    wrong = []
    for row in rows:
        plain, _ = marked(row)
        if "\n" in plain or "  " in plain:
            continue
        other = distorted(plain)
        (spans, said), (other_spans, other_said) = read(plain), read(other)
        if (other_said, placed(other, other_spans)) != (said, placed(plain, spans)):
            wrong.append(other)
    assert wrong == []
