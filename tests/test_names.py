"""Names of persons by their form: where one begins, where it ends, what is none."""

from __future__ import annotations

import pytest

from partydocs.lexicon import parted
from partydocs.names import begins_name, name_end
from partydocs.source import Source
from partydocs.tokens import tokens_of
from tests.marks import marked

#: Names that their own form tells.
BY_FORM = [
    ("⟦Nguyễn Thị Hồng Văn Mãn⟧ nói", "a middle word is never the last"),
    ("⟦Lê Hồng Quân⟧ phát biểu", "three words"),
    ("⟦Trần Thị Thu Hà⟧, Phó", "four words"),
    ("⟦Nguyễn Tăng⟧ nói", "two words"),
    ("⟦NGUYỄN VIẾT BẮC⟧ phát biểu", "in capitals"),
    ("⟦Y Thanh Hà Niê Kđăm⟧ dự", "Ê Đê, a particle and a surname after it"),
    ("⟦H'Yim Kđoh⟧ dự", "Ê Đê, a joined particle"),
    ("⟦H’Lim Niê⟧ dự", "with a curly apostrophe"),
    ("⟦Giàng A Páo⟧ dự", "Mông"),
    ("⟦Lò Văn Muôn⟧ dự", "Thái"),
    ("⟦Mong Văn Thắng⟧ dự", "Thái, a surname that is a verb too"),
    ("⟦Thạch Thị Dân⟧ dự", "Khmer"),
    ("⟦Điểu K'Ré⟧ dự", "Stiêng"),
    ("⟦Siu H' Lan⟧ dự", "Gia Rai, a particle set apart"),
    ("⟦Rơ Chăm H'Phik⟧ dự", "Gia Rai"),
    ("⟦Công Huyền Tôn Nữ Lệ Thúy⟧ nói", "six words of the old royal house"),
    ("⟦Ng. Đình Sang⟧, ông", "a surname in short"),
    ("⟦Nguyễn Văn An⟧ Phó Chủ tịch", "an office without a comma"),
    ("⟦Nguyễn Văn An⟧ UBND", "an abbreviation is no part of it"),
    ("⟦Lộc Văn Thắng⟧ Trưởng Vụ Địa phương", "a short title without a comma"),
    ("⟦Nguyễn Anh Trí⟧ Tại lễ phát động", "the next sentence, its full stop lost"),
    ("⟦Hoàng Anh Công⟧ trình bày", "a verb after a given name that a common word begins with"),
    ("⟦Trần Văn Mười Hai⟧ trao", "a number for a given name"),
    ("⟦H' Vi Êban⟧ dự", "a particle with a space after it"),
]


@pytest.mark.parametrize("text", [row[0] for row in BY_FORM], ids=[row[1] for row in BY_FORM])
def test_name_by_form(text: str) -> None:
    plain, [(start, end)] = marked(text)
    tokens = tokens_of(Source(plain), start, len(plain))
    last = begins_name(tokens, 0, len(tokens))
    assert last, "not taken for a name"
    assert tokens.ends[last - 1] == end


NONE = [
    "Hội nghị",
    "Tỉnh ủy An Giang",
    "Ban Tổ chức",
    "Quang cảnh hội nghị",
    "hà nội",
    "Phát biểu",
    "Nguyễn",
    "VI Vy Công Tú",
]


@pytest.mark.parametrize("text", NONE)
def test_no_name_by_form(text: str) -> None:
    tokens = tokens_of(Source(text), 0, len(text))
    assert begins_name(tokens, 0, len(tokens)) == 0


#: What counts where a name must stand: after đồng chí, after an office.
AWAITED = [
    ("⟦Thongloun Sisoulith⟧ và", "a foreign name"),
    ("⟦Nawar Sharif⟧.", "a foreign name"),
    ("⟦Khăm-vôn Seng-súc-ly⟧ cảm ơn", "transcribed, with hyphens"),
    ("⟦Chính⟧ nhấn mạnh", "a given name"),
    ("⟦Anna K. Breuer⟧ và", "the letter of a middle name"),
    ("⟦Nguyễn Văn A⟧. Bà", "a letter that ends a sentence"),
    ("⟦K’Mák⟧ trình bày", "one word that is whole"),
]


@pytest.mark.parametrize("text", [row[0] for row in AWAITED], ids=[row[1] for row in AWAITED])
def test_awaited_name(text: str) -> None:
    plain, [(start, end)] = marked(text)
    tokens = tokens_of(Source(plain), start, len(plain))
    last = name_end(tokens, 0, len(tokens))
    assert last, "not taken for a name"
    assert tokens.ends[last - 1] == end


@pytest.mark.parametrize("text", ["TTXVN", "UBND", "và", "PV Tiền Phong"])
def test_no_awaited_name(text: str) -> None:
    tokens = tokens_of(Source(text), 0, len(text))
    assert name_end(tokens, 0, len(tokens)) == 0


#: Words that lost the space between them, and words that are one.
PARTED = [
    ("chíNông", ("chí", "Nông"), "a name after a word of address"),
    ("nghịẢnh", ("nghị", "Ảnh"), "a capital with a mark"),
    ("choLê", ("cho", "Lê"), "a capital alone shows it"),
    ("Đàokhẳng", ("Đào", "khẳng"), "a verb after a name"),
    ("lãnhđạo", ("lãnh", "đạo"), "two small words"),
    ("nghiêng", ("nghiêng",), "one syllable of seven letters"),
    ("Nguyễn", ("Nguyễn",), "one syllable"),
    ("YouTube", ("YouTube",), "a brand"),
    ("VnExpress", ("VnExpress",), "an outlet, no two syllables"),
    ("Kđăm", ("Kđăm",), "a name of the highlands"),
    ("Êban", ("Êban",), "no tone: a name of the highlands"),
    ("Poọng", ("Poọng",), "no word begins with a vowel within a small one"),
    ("HĐND", ("HĐND",), "letters"),
    ("vinamilk", ("vinamilk",), "no marks at all"),
]


@pytest.mark.parametrize(
    ("text", "expected"), [row[:2] for row in PARTED], ids=[f"{row[0]}: {row[2]}" for row in PARTED]
)
def test_words_that_lost_a_space(text: str, expected: tuple[str, ...]) -> None:
    assert parted(text) == expected
