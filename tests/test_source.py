"""The folded view and its map back to the caller's string."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partydocs.source import Source
from tests.marks import marked

FOLDED = [
    # given, folded, why
    ("Uỷ ban", "Ủy ban", "the tone mark moves to the first vowel of final uy"),
    ("HOÀ BÌNH, Hoà, hoà", "HÒA BÌNH, Hòa, hòa", "in every case of the letters"),
    ("xoè, khoẻ, TOÈ", "xòe, khỏe, TÒE", "final oe as well"),
    ("quý, quỳ, QUỶ", "quý, quỳ, QUỶ", "after q the u belongs to the consonant"),
    ("hoàn toàn, tuỳnh", "hoàn toàn, tuỳnh", "only an open syllable has two styles"),
    ("a\xa0b\u3000c\td", "a b c d", "spaces of all kinds"),
    ("2021\u20132025 \u2212 x", "2021-2025 - x", "dashes of all kinds"),
    ("H\u2019Yim", "H'Yim", "apostrophes"),
    ("\u00d0ảng", "\u0110ảng", "Eth stands for Đ in converted text"),
    ("a\u200bb\u00adc\ufeff", "abc", "what has no width"),
    ("Tin&nbsp;t&ugrave;y &amp; &quot;x&quot;", 'Tin tùy & "x"', "entities are read"),
    ("Tin&amp;nbsp;t&amp;ugrave;y", "Tin tùy", "entities escaped twice"),
    ("&#7843;nh &#x1EA3;nh", "ảnh ảnh", "numeric entities"),
    ("R&D; &foo; A&B", "R&D; &foo; A&B", "what is no entity stays"),
    ("&foo;&nbsp;a&shy;b", "&foo; ab", "what comes after what is no entity"),
    ("&#8203;a&shy;b", "ab", "entities without width"),
    ("[b]Thu Hà[/b] <br />ghi</p>", "Thu Hà ghi", "what is left of markup"),
    ("đồng chí **Thu Hà**, **Bí thư**", "đồng chí Thu Hà, Bí thư", "bold letters in Markdown"),
    ('[caption id="a_1" width="500"] Thu Hà[/caption]', " Thu Hà", "what is left of WordPress"),
    (
        "2010 \u00e2\u20ac\u201c 2015 \u00e2\u20ac\u0153x\u00e2\u20ac\x9d",
        "2010 - 2015 “x”",
        "marks read in the wrong table",
    ),
    (
        "<B>2010</B> \u00c2\u20ac\u0152 \u00e2\u20ac\u0152",
        "2010 \u00c2\u20ac\u0152 \u00e2\u20ac\u0152",
        "no such marks: other letters",
    ),
    ("(**) Ghi chú ***", "(**) Ghi chú ***", "no bold letters: the mark of a note, a rule"),
    ("theo [Luật 18](https://a.vn/l-18?x=1) mới", "theo Luật 18 mới", "a link in Markdown"),
    ("[Ảnh 1](xem) [2](", "[Ảnh 1](xem) [2](", "no link: brackets without an address"),
    ("Thu <b>H</b>à<br />ghi</p>", "Thu Hà ghi", "a line break parts words, bold letters do not"),
    ("<Thu Hà> a [1] < b", "<Thu Hà> a [1] < b", "what is no markup stays"),
    ("&#10;&#99999999;&#0;&#xD800;", "\n&#99999999;\ufffd\ufffd", "numeric entities that name no character"),
    ("a\r\nb\rc\u2028d", "a\nb\nc\nd", "line ends of all kinds"),
    (unicodedata.normalize("NFD", "Uỷ viên Trưởng"), "Ủy viên Trưởng", "decomposed letters"),
    ("Trươ\u0309ng", "Trưởng", "half composed letters"),
    ("e\u0323\u0302", "ệ", "marks in canonical order"),
    ("e\u0302\u0323", "ệ", "marks in another order"),
    ("a\u200b\u0301", "á", "a mark after what has no width"),
    ("\u0301a", "\u0301a", "a mark without a letter stays"),
    ("", "", "an empty page"),
]


@pytest.mark.parametrize(("given_text", "folded", "why"), FOLDED, ids=[why for _, _, why in FOLDED])
def test_folded(given_text: str, folded: str, why: str) -> None:
    source = Source(given_text)
    assert source.folded == folded, why
    assert source.lower == folded.lower()


PLACES = [
    # text with the marked piece, the piece as the folded view shows it, why
    ("Tin ⟦Uỷ ban⟧ họp", "Ủy ban", "nothing changes length"),
    ("Tin&nbsp;⟦Uỷ&nbsp;ban⟧&nbsp;họp", "Ủy ban", "entities within and around"),
    ("a\u200b⟦Ban\u200b Bí\u00ad thư⟧\u200b b", "Ban Bí thư", "what has no width stays outside at the edges"),
    ("a\r\n⟦b c⟧\r\nd", "b c", "line ends of two characters"),
    (unicodedata.normalize("NFD", "Đảng uỷ ⟦Trương Thị Mai⟧ dự"), "Trương Thị Mai", "decomposed letters"),
    ("&amp;&amp;⟦&quot;x&quot;⟧&amp;", '"x"', "a piece that begins and ends with entities"),
    ("R&amp;D, Ph&⟦UACUTE⟧;c", "UACUTE", "a piece of what is no entity"),
]


@pytest.mark.parametrize(("text", "folded", "why"), PLACES, ids=[why for _, _, why in PLACES])
def test_places(text: str, folded: str, why: str) -> None:
    before, rest = text.split("⟦")
    piece, after = rest.split("⟧")
    source = Source(before + piece + after)
    start = source.folded.index(folded)
    assert source.at(start, start + len(folded)) == (piece, len(before), len(before) + len(piece)), why


def test_half_of_an_entity_that_prints_two_letters_has_the_place_of_all_of_it() -> None:
    source = Source("a&fjlig;b")
    assert source.folded == "afjb"
    assert [source.at(index, index + 1).text for index in range(4)] == ["a", "&fjlig;", "&fjlig;", "b"]
    assert source.at(0, 2) == ("a&fjlig;", 0, 8)


def test_the_beginning_ends_at_the_beginning() -> None:
    assert Source("&nbsp;a").end_in_text(0) == 0


def test_letters_that_grow_in_lower_case_stay_and_the_rest_do_not() -> None:
    assert Source("İ ỦY BAN").lower == "İ ủy ban"


def test_words_are_clean_and_keep_the_letters_of_the_page() -> None:
    source = Source("Nguyễn&nbsp;Thị  Thu\u200bý \n Hoà")
    assert source.words(0, len(source)) == "Nguyễn Thị Thuý Hoà"


def test_clean_text_is_not_copied() -> None:
    text = "Ngày 30-9, Ban Tổ chức Trung ương họp."
    source = Source(text)
    assert source.plain is text
    assert source.folded is text


#: Letters, marks, entities and invisible characters in any mixture.
PIECES = st.lists(
    st.sampled_from([
        "a", "o", "à", "u", "ỷ", "Đ", "\u0301", "\u0323", "\u0302", "\u200b", "\u00ad", "&nbsp;", "&", ";",
        "&#769;", "&oacute;", "&fjlig;", "\r", "\n", " ", "\xa0", "İ", "\U0001f600", "\ud800", "한", "\u1100", "\u1161",
    ])
).map("".join)  # fmt: skip


@given(PIECES | st.text())
def test_views_share_their_offsets(text: str) -> None:
    source = Source(text)
    assert len(source.plain) == len(source.folded) == len(source.lower) == len(source)


@given(PIECES | st.text())
def test_pieces_of_the_views_tile_the_text(text: str) -> None:
    """Each character of the view has a place; places follow one another and never overlap."""
    source = Source(text)
    end = 0
    for index in range(len(source)):
        piece, start, stop = source.at(index, index + 1)
        assert text[start:stop] == piece
        assert start >= end or start == source.start_in_text(index - 1)  # one entity may print two letters
        assert stop > start
        end = stop
    assert end <= len(text)


@given(PIECES)
def test_folding_twice_changes_nothing_in_clean_text(text: str) -> None:
    once = Source(text.replace("&", "").replace(";", "")).folded
    assert Source(once).folded == once


@given(
    st.text(
        alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ -,.1"
    )
)
def test_composed_and_decomposed_fold_alike(text: str) -> None:
    assert Source(unicodedata.normalize("NFD", text)).folded == Source(text).folded


UNPRINTED = [
    # text with the marked lines, why
    ("a\n⟦&nbsp;\n⟧b", "an entity alone"),
    ("a\n⟦<br />\n⟧⟦<p>&nbsp;</p>\n⟧b</i>", "tags alone"),
    ("a\n⟦ \u200b \n⟧b\n⟦&nbsp;&nbsp;⟧", "in spaces, and at the end"),
    ("a\n\n \nb", "a blank line holds nothing"),
    ("a&nbsp;\n&nbsp;b", "a line that prints something"),
]


@pytest.mark.parametrize(("text", "why"), UNPRINTED, ids=[why for _, why in UNPRINTED])
def test_lines_that_print_nothing(text: str, why: str) -> None:
    plain, spans = marked(text)
    assert Source(plain).unprinted_lines() == spans, why
