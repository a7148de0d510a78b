"""Lines that a scraper cut at links and bold words."""

from __future__ import annotations

import pytest

import partydocs
from partydocs.fragments import joined

# (lines as scraped; the same with " / " where an end of line stands within a sentence, why)
CUT = [
    (
        "Chủ trì có đồng chí\nLê Văn An\n, Bí thư Huyện ủy; cùng\nVũ Thị Na\n, Phó Bí thư.",
        "Chủ trì có đồng chí / Lê Văn An / , Bí thư Huyện ủy; cùng / Vũ Thị Na / , Phó Bí thư.",
        "names in bold",
    ),
    (
        "Sáng nay, ông\nLê An\n, Bí thư, quán triệt\nNghị quyết số 18-NQ/TW\nngày 25/10/2017\n; bà Na dự.",
        "Sáng nay, ông / Lê An / , Bí thư, quán triệt / Nghị quyết số 18-NQ/TW / ngày 25/10/2017 / ; bà Na dự.",
        "links of documents, a day in bold",
    ),
    (
        "Huyện ủy họp sơ kết\n06/07/2023\n(Cổng TTĐT) -\nSáng 6/7\n, Huyện ủy họp.\nÔng Na\n, Bí thư, dự.",
        "Huyện ủy họp sơ kết\n06/07/2023\n(Cổng TTĐT) - / Sáng 6/7 / , Huyện ủy họp.\nÔng Na / , Bí thư, dự.",
        "the headline and its stamp stay lines of their own",
    ),
    (
        "Dự có ông\nLê An\n, Bí thư\n; bà\nVũ Na\n- Phó Bí thư.\nThu Hà\nin trang",
        "Dự có ông / Lê An / , Bí thư / ; bà / Vũ Na / - Phó Bí thư.\nThu Hà\nin trang",
        "an office behind a dash; a byline and a tool",
    ),
    (
        "Chủ trì có ông\nLê An\n , Bí thư ; cùng\nVũ Na\n , Phó Bí thư.",
        "Chủ trì có ông / Lê An /  , Bí thư ; cùng / Vũ Na /  , Phó Bí thư.",
        "spaces before the commas",
    ),
    (
        "Kỷ niệm ngày thành lập (\n05/8/2003\n). Dự có\nLê An\n, Bí thư\n, và các sở.",
        "Kỷ niệm ngày thành lập ( / 05/8/2003 / ). Dự có / Lê An / , Bí thư / , và các sở.",
        "brackets",
    ),
    (
        "Ông Lê An\n, Bí thư\n\n, dự.\nÔng Na\n, dự.",
        "Ông Lê An / , Bí thư\n\n, dự.\nÔng Na / , dự.",
        "a blank line ends a paragraph",
    ),
    (
        "Huyện ủy họp bàn việc của đồng bào thiểu số\nT6, 07/07/2023 - 08:59\n(TCTG) -\nSáng 6/7\n, Huyện ủy họp.\nÔng Na\n, dự.",
        "Huyện ủy họp bàn việc của đồng bào thiểu số\nT6, 07/07/2023 - 08:59\n(TCTG) - / Sáng 6/7 / , Huyện ủy họp.\nÔng Na / , dự.",
        "a headline whose last word is whole",
    ),
    ("Tỉnh ủy họp\nsơ kết\n, tổng kết", "Tỉnh ủy họp\nsơ kết\n, tổng kết", "one such line shows nothing"),
    (
        "Dự có đồng chí\nLê Văn An\n- Bí thư",
        "Dự có đồng chí\nLê Văn An\n- Bí thư",
        "no line opens with a comma",
    ),
]


@pytest.mark.parametrize(("page", "expected", "why"), CUT)
def test_lines_cut_at_links_are_joined(page: str, expected: str, why: str) -> None:
    assert joined(page) == expected.replace(" / ", " "), why
    assert len(joined(page)) == len(page), why


PAGE = """Trang chủ
»
Tin hoạt động
Huyện ủy Ea Đrông sơ kết công tác dân vận sáu tháng
T6, 07/07/2023 - 08:59
(Cổng TTĐT huyện) -
Sáng 6/7
, Ban Dân vận Huyện ủy họp sơ kết công tác sáu tháng đầu năm.
Chủ trì có đồng chí
Hoàng Minh Tân
, Trưởng Ban Dân vận Huyện ủy; thực hiện
Nghị quyết số 25-NQ/TW
ngày 03/6/2013
của Ban Chấp hành Trung ương.
Y Lan Niê
(Ban Dân vận)
In trang
"""


def test_a_page_cut_at_links_is_read_as_if_it_were_whole() -> None:
    article = partydocs.parse(PAGE)
    assert str(article.title) == "Huyện ủy Ea Đrông sơ kết công tác dân vận sáu tháng"
    assert str(article.agency) == "Cổng TTĐT huyện"
    assert [(str(person), [str(held) for held in person.positions]) for person in article.attendees] == [
        ("Hoàng Minh Tân", ["Trưởng Ban Dân vận Huyện ủy"])
    ]
    cited = article.citations[0]
    assert (cited.number, cited.issued, cited.issuer) == (
        "25-NQ/TW",
        "2013-06-03",
        "Ban Chấp hành Trung ương",
    )
    assert [line.names for line in article.bylines] == [("Y Lan Niê",), ("Ban Dân vận",)]
    assert "".join(block.text for block in article.blocks) == PAGE
