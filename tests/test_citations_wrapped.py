"""Citations over line breaks: where paragraphs are set on several lines, and where they are not."""

from __future__ import annotations

import pytest

import partydocs

#: Four lines broken before lower case: a page set to a width.
SET = """Hội nghị đã nghe báo cáo kết quả một năm và thảo luận
các nhiệm vụ trọng tâm của toàn ngành trong năm tới và
những năm tiếp theo, nhất là việc sắp xếp bộ máy tinh
gọn, hoạt động có hiệu quả ở các cấp trong toàn tỉnh và
việc nâng cao chất lượng đội ngũ cán bộ, công chức.
"""
LONG = "Các cấp ủy của tỉnh thực hiện Nghị quyết số 18-NQ/TW của\nBan Chấp hành Trung ương theo tiến độ mà hội nghị đã nêu."
HELD = "Bàn Nghị quyết số 18-NQ/TW của\nBan Chấp hành Trung ương theo tiến độ mà hội nghị đã nêu."
SHORT = "Bàn Nghị quyết số 18-NQ/TW\nBan Chấp hành Trung ương theo tiến độ mà hội nghị đã nêu."

WRAPPED = [
    # text, issuer, why
    (SET + LONG, "Ban Chấp hành Trung ương", "a long line of a page set to a width goes on before a capital"),
    (LONG, None, "a page not set to a width ends the line there"),
    (SET + SHORT, None, "a short line ends its paragraph"),
    (SET + HELD, "Ban Chấp hành Trung ương", "but not with a word that leads on"),
    (HELD, None, "which a page not set to a width may have"),
    (
        "theo Nghị quyết số 18-NQ/TW của\nban chấp hành Trung ương đảng",
        "ban chấp hành Trung ương đảng",
        "lower case",
    ),
    ("bàn việc\nchung và\nrồi nghe. " + LONG, None, "two lines are too few to tell"),
    (SET + SET + LONG, "Ban Chấp hành Trung ương", "eight lines that go on"),
    (LONG.replace("Ban Chấp", "Đảng ủy, Ban Chấp"), None, "a capital that stands among small letters"),
    (SET + "Xã theo Nghị định số 34/2016/NĐ-CP của.\nChính phủ", None, "a stop ends the line"),
]


@pytest.mark.parametrize(("text", "issuer", "why"), WRAPPED, ids=[why for *_, why in WRAPPED])
def test_the_issuer_on_the_next_line(text: str, issuer: str | None, why: str) -> None:
    (citation,) = partydocs.find_citations(text)
    assert citation.issuer == issuer, why


def test_the_number_on_the_next_line() -> None:
    (citation,) = partydocs.find_citations("Quán triệt Nghị quyết\nsố 18-NQ/TW")
    assert (citation.text, citation.number) == ("Nghị quyết\nsố 18-NQ/TW", "18-NQ/TW")
