"""Back-references: bound where the antecedent is certain, else left out."""

from __future__ import annotations

import pytest

import partydocs
from tests.marks import marked

ROWS = [
    ("Chỉ thị 05-CT/TW được học tập. Chi bộ làm theo ⟦Chỉ thị này⟧.", ["05-CT/TW"], "one before it"),
    ("Nghị định 34/2016/NĐ-CP có hiệu lực; theo ⟦nghị định nói trên⟧ thì", ["34/2016/NĐ-CP"], "nói trên"),
    ("Luật Đất đai năm 2013 và Nghị định 34/2016/NĐ-CP; ⟦Luật này⟧ quy định", [None], "one of that type"),
    ("Chỉ thị 05-CT/TW.\nHọp chi bộ.\n⟦Chỉ thị nêu trên⟧ được học.", ["05-CT/TW"], "on the page"),
    ("Chỉ thị 05-CT/TW; Chỉ thị 05-CT/TW: ⟦Chỉ thị này⟧", ["05-CT/TW"], "two mentions of one document"),
    (
        "Chỉ thị 05-CT/TW.\nNay có Chỉ thị 11-CT/TW. ⟦Chỉ thị này⟧ mới.",
        ["11-CT/TW"],
        "the one in the passage before others on the page",
    ),
    ("Chỉ thị 05-CT/TW và Chỉ thị 11-CT/TW; Chỉ thị này", [], "two candidates"),
    ("Chỉ thị 05-CT/TW.\nChỉ thị 11-CT/TW.\nHọp về Chỉ thị này", [], "two on the page"),
    ("Chỉ thị này được ban hành trước Chỉ thị 05-CT/TW", [], "nothing before it"),
    ("Chỉ thị 05-CT/TW; các Chỉ thị nêu trên", [], "several documents"),
    ("Luật Đất đai năm 2013; dự thảo Luật này", [], "a draft is another document"),
    ("Chỉ thị 05-CT/TW; Nghị quyết này", [], "another type"),
    ("", [], "nothing"),
    ("Chỉ thị 05-CT/TW; các Chỉ thị nêu trên; ⟦Chỉ thị này⟧", ["05-CT/TW"], "one after several"),
    ("Chỉ thị 05-CT/TW; Nghị quyết này; ⟦Chỉ thị này⟧", ["05-CT/TW"], "one after one of another type"),
    ("Chỉ thị 05-CT/TW; Chỉ thị 05-CT/TW, Chỉ thị 05-CT/TW: ⟦Chỉ thị này⟧", ["05-CT/TW"], "three mentions"),
    ("Chỉ thị 05-CT/TW; Chỉ thị 11-CT/TW; Chỉ thị 11-CT/TW: Chỉ thị này", [], "two documents, one twice"),
    (
        "Chỉ thị 05-CT/TW.\nChỉ thị 11-CT/TW; Chỉ thị 11-CT/TW: ⟦Chỉ thị này⟧",
        ["11-CT/TW"],
        "the line's, twice",
    ),
    ("Chỉ thị 11-CT/TW.\nChỉ thị 05-CT/TW; ⟦Chỉ thị này⟧", ["05-CT/TW"], "at the beginning of the line"),
    ("Chỉ thị 05-CT/TW.\nChỉ thị 05-CT/TW; ⟦Chỉ thị này⟧", ["05-CT/TW"], "cited before the line too"),
    ("Nghị quyết 18-NQ/TW năm 2017; Nghị quyết 18: ⟦Nghị quyết này⟧", ["18"], "two forms of one document"),
    ("Kế hoạch 12-KH/TU; Kế hoạch 12-KH/TU: ⟦Kế hoạch này⟧", ["12-KH/TU"], "a number that is not known"),
    ("Kế hoạch 12-KH/TU; Kế hoạch 13-KH/TU: Kế hoạch này", [], "two numbers"),
    ("Kế hoạch 13-KH/TU; Kế hoạch 12-KH/TU: Kế hoạch này", [], "two numbers, the other way about"),
    ("Kế hoạch 12-KH/TU ngày 1/1/2020; Kế hoạch 12-KH/TU ngày 1/1/2021: Kế hoạch này", [], "two days"),
    ("Kế hoạch 12-KH/TU ngày 1/1/2020; Kế hoạch 12-KH/TU: ⟦Kế hoạch này⟧", ["12-KH/TU"], "one day"),
    (
        "Nghị quyết 12-NQ/TU; Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI: Nghị quyết này",
        [],
        "only one numbered",
    ),
    (
        "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI; Nghị quyết 12-NQ/TU: Nghị quyết này",
        [],
        "only the last numbered",
    ),
    ("Luật Chim trời năm 2031; Luật Chim trời năm 2031: ⟦Luật này⟧", [None], "a law that is not known"),
    ("Luật Chim trời năm 2031; Luật Cá nước năm 2031: Luật này", [], "two laws"),
    ("Luật Cá nước năm 2031; Luật Chim trời năm 2031: Luật này", [], "two laws, the other way about"),
    ("Luật Đất đai năm 2013; Luật Đất đai năm 2024: Luật này", [], "two laws of one name"),
    ("Luật Đất đai năm 2024; Luật Đất đai năm 2013: Luật này", [], "the older one last"),
    (
        "Nghị quyết 18-NQ/TW; Nghị quyết 18-NQ/TW ngày 25/10/2017: ⟦Nghị quyết này⟧",
        ["18-NQ/TW"],
        "what was left open before the day was given",
    ),
    (
        "Kế hoạch 12-KH/TU ngày 1/1/2020; Kế hoạch 12-KH/TU ngày 1/1/2020: ⟦Kế hoạch này⟧",
        ["12-KH/TU"],
        "one day given twice",
    ),
]


@pytest.mark.parametrize(("text", "numbers", "why"), ROWS)
def test_back_references(text: str, numbers: list[str | None], why: str) -> None:
    plain, spans = marked(text)
    cited = partydocs.find_citations(plain)
    found = partydocs.back_references(plain, cited)
    assert [(back.start, back.end) for back in found] == spans
    assert [back.citation.number for back in found] == numbers
    assert all(plain[back.start : back.end] == back.text == str(back) for back in found)
    for back in found:
        assert back.citation == [c for c in cited if c.type == back.citation.type and c.end <= back.start][-1]


def test_offsets_are_of_the_text_itself() -> None:
    plain = "Chỉ thị\u00a005-CT/TW\u200b. Chỉ\u00a0thị này"
    (back,) = partydocs.back_references(plain, partydocs.find_citations(plain))
    assert plain[back.start : back.end] == back.text


def test_the_page_gives_the_citations() -> None:
    plain = "Chỉ thị 05-CT/TW. Chỉ thị này"
    assert partydocs.back_references(plain, ()) == ()
