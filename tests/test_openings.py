"""Where dates and documents may begin: enough places for all of them, few others."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from partydocs import citations, dates
from partydocs.flow import flowing
from partydocs.models import BlockKind
from partydocs.openings import openings
from partydocs.source import Region, Source
from tests.marks import marked
from tests.test_flow import CITED, DATED, TITLED, TODAY, WAYS

# Text with the words marked that may begin a date, why.
DATES = [
    ("⟦Ngày⟧ ⟦30⟧-9, ⟦sáng⟧ ⟦5⟧/10", "words and figures"),
    ("(⟦chiều⟧ ⟦1⟧/7)", "after a mark"),
    ("họp\n⟦tháng⟧ ⟦7⟧", "on a line of its own"),
    ("⟦ngày⟧5/3", "glued to its figure, which is read with it"),
    ("⟦Chủ⟧ tịch họp", "the first word is enough: what follows is read later"),
    ("đầu ⟦quý⟧ III", "a figure in letters begins none"),
    ("tỷ lệ ⟦0⟧,5% của ⟦36⟧/NQ", "figures of other things are told apart later"),
    ("hàngngày", "within a word"),
    ("số A5", "a figure after a letter"),
]

# Text with the words marked that may begin the type of a document, why.
DOCUMENTS = [
    ("theo ⟦Chỉ⟧ thị", "the first of several words"),
    ("theo ⟦NQ⟧ 18", "an abbreviation"),
    ("(⟦Luật⟧, ⟦nghị⟧ định)", "between marks"),
    ("quán triệt⟦Chỉ⟧ thị", "a capital after a small letter: the space was lost"),
    ("1⟦Thông⟧ tư", "after the number of a footnote"),
    ("⟦Chỉ⟧\nthị", "over the end of a line"),
    ("Chỉ, thị", "a mark between the words"),
    ("kỷluật", "within a word"),
    ("các ⟦luật⟧ sư", "a longer word is told apart later"),
]


def whole(source: Source) -> list[Region]:
    return [Region(BlockKind.BODY, 0, len(source))]


@pytest.mark.parametrize(("text", "why"), DATES, ids=[why for _, why in DATES])
def test_dates_may_begin(text: str, why: str) -> None:
    plain, spans = marked(text)
    source = Source(plain)
    assert openings(source, whole(source)).dates == [start for start, _ in spans], why


@pytest.mark.parametrize(("text", "why"), DOCUMENTS, ids=[why for _, why in DOCUMENTS])
def test_documents_may_begin(text: str, why: str) -> None:
    plain, spans = marked(text)
    source = Source(plain)
    assert openings(source, whole(source)).documents == [start for start, _ in spans], why


@pytest.mark.parametrize(("way", "distorted"), WAYS, ids=[way for way, _ in WAYS])
def test_the_page_tells_where_to_look_in_a_view_of_it(way: str, distorted: Callable[[str], str]) -> None:
    for text in (*DATED, *CITED, *TITLED):
        source = Source(distorted(marked(text)[0]))
        flow, regions = flowing(source, whole(source))
        opened = openings(source, whole(source)).in_view(flow)
        assert dates.find(flow, regions, TODAY, opened) == dates.find(flow, regions, TODAY), (way, text)
        assert citations.find(flow, regions, TODAY, opened) == citations.find(flow, regions, TODAY), (
            way,
            text,
        )
