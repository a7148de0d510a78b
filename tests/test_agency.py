"""The agency's mark before the first sentence, told apart from the place of a dateline."""

from __future__ import annotations

import pytest

from partydocs import agency, layout
from partydocs.source import Source
from tests.marks import texts

HEAD = "Tỉnh ủy tổng kết công tác xây dựng Đảng năm 2021\n15/12/2021 08:00\n"
REST = "Sáng 15/12, Tỉnh ủy tổ chức hội nghị tổng kết công tác xây dựng Đảng năm 2021, triển khai nhiệm vụ năm 2022."


def mark_of(text: str) -> str | None:
    source = Source(text)
    found = agency.find(source, layout.read(source))
    return str(found) if found else None


@pytest.mark.parametrize(
    "opening",
    [
        "(⟦TTXVN⟧) - ", "(⟦TTXVN⟧) ", "(⟦Chinhphu.vn⟧) – ", "(⟦Cổng TTĐT tỉnh AG⟧)- ", "(⟦SGGP⟧).- ", "(⟦CMO⟧) ", "(⟦BTGTU Hà An⟧)- ", "(⟦BRVT⟧) - ", "(⟦CTT-Hà An⟧) - ",
        "(⟦Báo và Đài PT-TH⟧) - ", "⟦BPO⟧ - ", "⟦ĐCSVN⟧ - ", "⟦CTTĐT⟧ - ", "⟦dienbien.gov.vn⟧ - ", "⟦m.hoaan.vn⟧ - ", "⟦QĐND Online⟧ - ", "⟦VOV.VN⟧ - ",
        "(⟦Dân trí⟧) - ", "⟦Biên phòng⟧ - ", "⟦Đại Đoàn Kết⟧ - ", "(⟦TN&MT⟧) - ", "(⟦Ngày Nay⟧) - ", "⟦Online⟧ - ",
        "⟦LĐLĐ BD⟧ - ", "⟦Báo Hà An⟧ - ", "⟦NDĐT⟧ – ", "Hà Nội (⟦TTXVN⟧) - ", "Hà Nội, 15/12 (⟦TTXVN⟧) - ", "- (⟦TTXVN⟧) ",
        "⟦VietTimes⟧ -- ", "Hà Nội (⟦TTXVN⟧ 15/12) - ",
        "(⟦Dân Việt⟧) ", "(⟦HAB News⟧) ", "⟦Infonet⟧ - ",
        "⟦QPTD⟧ -", "⟦VietNamNet⟧ - ", "⟦VTC News⟧ - ", "⟦Hà An TV⟧ - ", "⟦Hà An Online⟧ - ", "⟦Hànộimới⟧ - ", "⟦Dân Việt⟧ - ",
        "⟦SNgV⟧ - ", "⟦ICTnews⟧ - ", "(⟦PetroTimes⟧) ", "(⟦Baohoaan⟧) ", "⟦TGVN⟧. ", "⟦Baoquocte.vn⟧. ", "⟦BNEWS⟧ ", "⟦ANTĐ⟧ ", "⟦Huế Ngày Nay⟧ - ",
    ],
)  # fmt: skip
def test_marks(opening: str) -> None:
    plain, (mark,) = texts(opening)
    assert mark_of(HEAD + plain + REST) == mark


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("⟦HAO⟧-“Phải làm ngay”, Bí thư Huyện ủy Hòa An nói tại hội nghị sáng 15/12.", "a quotation right behind the dash"),
        ("⟦VOV.VN⟧ -UBND huyện Hòa An vừa có văn bản yêu cầu các xã rà soát dự án.", "an organ right behind it"),
        ("(⟦Người đưa tin⟧) - UBND huyện Hòa An vừa có văn bản yêu cầu các xã rà soát.", "a paper in ordinary letters"),
        ("HĐND-UBND huyện Hòa An vừa có văn bản yêu cầu các xã rà soát dự án.", "two organs"),
    ],
)  # fmt: skip
def test_what_follows_the_dash(text: str, why: str) -> None:
    plain, marked = texts(text)
    assert mark_of(HEAD + plain) == (marked[0] if marked else None), why


@pytest.mark.parametrize(
    ("opening", "why"),
    [
        ("", "nothing"),
        ("LTS - ", "a word of the editors"),
        ("UBND ", "an organ before a time"),
        ("Hà Nội - ", "the place of a dateline"),
        ("HÀ NỘI - ", "a place in capitals"),
        ("Kiên Giang: ", "a place and a colon"),
        ("TP.HCM - ", "a short place"),
        ("TPHCM - ", "a short place"),
        ("(Hà Nội) - ", "a place in brackets"),
        ("(HUẾ) - ", "a place in brackets, in capitals"),
        ("(TP.HCM) - ", "a short place in brackets"),
        ("(BRVT) ", "the letters of a place in brackets, without a dash"),
        ("BRVT - ", "the letters of a place"),
        ("Theo TTXVN, ", "a source within the sentence"),
        ("Ban Tổ chức Tỉnh ủy (BTC) cho biết, ", "an abbreviation is explained"),
        ("(15/12) ", "a date"),
        ("(họp Online) ", "how it was held"),
        ("Bí thư Tỉnh ủy - ", "an office"),
        ("Trực tiếp - ", "live reporting"),
        ("(Ảnh minh họa) - ", "a picture"),
        ("(Tiếp theo kỳ trước) - ", "a part of a series"),
        ("(Bình Dương) - ", "a province in brackets"),
        ("Sáng nay - ", "a time"),
        ("Báo cáo do ông Trần Văn An - ", "a report"),
        ("Báo chí - ", "the press"),
        ("Hà Nội -", "a place before a dash without a space"),
    ],
)
def test_what_is_no_mark(opening: str, why: str) -> None:
    assert mark_of(HEAD + opening + REST) is None, why


@pytest.mark.parametrize(
    ("opening", "why"),
    [
        ("⟦Baohoaan.vn⟧. Trả lời cử tri, Tỉnh ủy", "a site and a point"),
        ("⟦TGVN⟧. Bộ trưởng cùng Tỉnh ủy", "a known paper and a point"),
        ("⟦BNEWS⟧ Bộ trưởng cùng Tỉnh ủy", "a known paper"),
        ("⟦TG&VN⟧. Chiều 5/10, Tỉnh ủy", "two words with a sign between them"),
        ("KTS. Lê Văn An cùng Tỉnh ủy", "a degree"),
        ("III. Nội dung: Tỉnh ủy", "a number of a part"),
        ("UBND. Ngoài ra, Tỉnh ủy", "the end of a sentence"),
        ("Baohoaan.vn đưa tin, Tỉnh ủy", "a site within its sentence"),
    ],
)
def test_marks_without_a_dash(opening: str, why: str) -> None:
    plain, marks = texts(opening)
    rest = " đã họp tổng kết công tác xây dựng Đảng năm 2021 và bàn nhiệm vụ năm 2022 của tỉnh.\n"
    assert mark_of(HEAD + plain + rest + REST) == (marks[0] if marks else None), why


def test_the_mark_may_open_the_first_paragraph_after_the_lead() -> None:
    lead = "Nhiều nhiệm vụ trọng tâm của năm 2022 được bàn kỹ tại hội nghị tổng kết của Tỉnh ủy.\n"
    assert mark_of(HEAD + lead + "(TTXVN) - " + REST) == "TTXVN"


@pytest.mark.parametrize(
    ("opening", "why"),
    [
        ("(⟦Chinhphu.vn⟧) -\n", "the mark is bold"),
        ("(⟦BHA⟧)\n", "without a dash"),
        ("⟦BHA⟧\n- ", "the dash stands with the text"),
        ("⟦Hoaan.gov.vn⟧\n– ", "the mark is a link"),
        ("⟦BPO⟧ -\n\n", "a blank line between"),
        ("(Ảnh: TTXVN)\n", "a picture's credit"),
        ("HÀ AN\n- ", "no mark in capitals"),
        ("Hà Nội -\n", "the place of a dateline"),
    ],
)
def test_a_mark_that_a_line_end_cuts_off(opening: str, why: str) -> None:
    plain, marks = texts(opening)
    source = Source(HEAD + plain + REST + "\n" + REST)
    page = layout.read(source)
    assert mark_of(source.plain) == (marks[0] if marks else None), why
    assert (page.lead is not None and source.plain.startswith(plain, page.lead[0])) == bool(marks), why


def test_a_mark_under_the_text_is_a_credit() -> None:
    text = HEAD + REST + "\n" + REST.replace("Sáng", "Chiều") + "\n(TTXVN)\nTin liên quan: " + REST
    regions = layout.read(Source(text)).regions
    assert [str(region.kind) for region in regions if text[region.start] == "("] == ["byline"]


def test_a_mark_above_a_list_is_none() -> None:
    assert mark_of(HEAD + f"KTXH\n- {REST}\n- {REST}") is None
