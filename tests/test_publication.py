"""Stamps: the printed times of publication and update, and which of many dates is one."""

from __future__ import annotations

import datetime as dt

import pytest

from partydocs import layout, publication, stamps
from partydocs.source import Source

HEADLINE = "Huyện ủy tổng kết công tác dân vận năm 2021"
TEXT = (
    "Trong năm, hệ thống dân vận từ huyện đến cơ sở đã bám sát nhiệm vụ chính trị, ngày 3/2 ra quân đầu xuân. "
    "Công tác dân vận của chính quyền có nhiều chuyển biến, được nhân dân đồng tình ủng hộ."
)


def times(*lines: str) -> tuple[str | None, str | None]:
    source = Source("\n".join(lines))
    page = layout.read(source)
    found = publication.find(source, page)
    for stamp in found:
        assert stamp is None or source.text[stamp.start : stamp.end] == stamp.text
    published, updated = (stamp.at.isoformat() if stamp else None for stamp in found)
    return published, updated


@pytest.mark.parametrize(
    ("stamp", "at"),
    [
        ("Ngày đăng: 05/10/2021", "2021-10-05"),
        ("Ngày trả lời: 05/10/2021 8:20 SA", "2021-10-05T08:20"),
        ("19:37, 05/10/2021", "2021-10-05T19:37"),
        ("Thứ ba,5/10/2021,14h05'   In   Gửi mail", "2021-10-05T14:05"),
        ("Thứ ba - 05/10/2021 09:32 - Người đăng: Quản trị - Số lượt xem: 214", "2021-10-05T09:32"),
        ("05/10/2021 03:56 CH", "2021-10-05T15:56"),
        ("05/10/2021 12:05 SA", "2021-10-05T00:05"),
        ("05/10/2021 12:05 CH", "2021-10-05T12:05"),
        ("05/10/2021 15:56 CH", "2021-10-05T15:56"),
        ("05/10/2021 - 18:20", "2021-10-05T18:20"),
        ("05/10/202118:20", "2021-10-05T18:20"),
        ("18:20 - 05/10/2021", "2021-10-05T18:20"),
        ("18:20:33 05/10/2021", "2021-10-05T18:20"),
        ("05/10/2021 8:20:33 AM", "2021-10-05T08:20"),
        ("Đăng bởi: Văn phòng. Lúc 8:20 SA. Ngày 05-10-2021", "2021-10-05T08:20"),
        ("Thứ ba, 05/10/2021 | 08:15 GMT+7", "2021-10-05T08:15"),
        ("Thứ Ba, 05/10/2021, 08:15 [GMT+7]", "2021-10-05T08:15"),
        ("Thứ 3, 05/10/2021 08:15 (GMT +7)", "2021-10-05T08:15"),
        ("Thứ Ba, 08:15, 05/10/2021", "2021-10-05T08:15"),
        ("CN, 03/10/2021 08:15", "2021-10-03T08:15"),
        ("Thứ ba, 05 Tháng 10 2021 08:15", "2021-10-05T08:15"),
        ("Thứ ba, ngày 05 tháng 10 năm 2021", "2021-10-05"),
        ("05 Tháng Mười 2021 16:05", "2021-10-05T16:05"),
        ("22 Tháng Mười Hai 2021 16:05", "2021-12-22T16:05"),
        ("Tháng Mười 5, 2021", "2021-10-05"),
        ("October 5, 2021 8:15 PM", "2021-10-05T20:15"),
        ("05 Oct 2021", "2021-10-05"),
        ("05-Oct-2021", "2021-10-05"),
        ("Wed, 10/13/2021 - 08:15", "2021-10-13T08:15"),
        ("T4, 10/13/2021 - 08:15", "2021-10-13T08:15"),
        ("Tue, 10/05/2021 - 08:15", "2021-10-05T08:15"),  # 10 May was a Monday, 5 October a Tuesday
        ("Tuesday, 05/10/2021 08:15", "2021-10-05T08:15"),
        ("2021-10-05 08:15:30", "2021-10-05T08:15"),
        ("Th10 5, 2021", "2021-10-05"),
        ("Ngày đăng: 05/10/2021 - Giờ đăng: 02:35 CH", "2021-10-05T14:35"),
        ("Ngày: 05/10/2021 | Thời gian: 14:35", "2021-10-05T14:35"),
        ("Ngày tháng: 05/10/2021", "2021-10-05"),
        ("calendar_month 05/10/2021  visibility 120  print In trang", "2021-10-05"),
        ("schedule 05/10/2021 08:15 person Thu Hà", "2021-10-05T08:15"),
        ("2021-10-05T08:15:30+07:00", "2021-10-05T08:15"),
        ("05.10.2021 08:15", "2021-10-05T08:15"),
        ("05-10-2021 | 8:15 AM", "2021-10-05T08:15"),
        ("05 / 10 / 2021", "2021-10-05"),
        ("Đăng ngày 05 - 10 - 2021", "2021-10-05"),
        ("08:15 | 05/10/21", "2021-10-05T08:15"),
        ("08h15 ngày 05/10/2021", "2021-10-05T08:15"),
        ("Cập nhật lúc 11h20' - 05/10/2021", "2021-10-05T11:20"),
        ("08 giờ 15 phút, ngày 05/10/2021", "2021-10-05T08:15"),
        ("05/10/2021 lúc 14:30", "2021-10-05T14:30"),
        ("05/10/2021 2:30 chiều", "2021-10-05T14:30"),
        ("[ Thứ Ba, 05/10/2021 - 10:41 SA ]", "2021-10-05T10:41"),
        ("(05/10/2021 02:15 CH)", "2021-10-05T14:15"),
        ("05-10-2021, 02:15 (PM)", "2021-10-05T14:15"),
        ("05/10/2021 02:15 [CH]", "2021-10-05T14:15"),
        ("14:5' 5/10/2021", "2021-10-05T14:05"),
        ("Posted on 10/22/2021 2:30 PM", "2021-10-22T14:30"),
        ("Ngày đăng: 05/10/2021 | Lượt xem: 2.417 | Tác giả: Hồng Vinh", "2021-10-05"),
        ("05/10/2021 08:15 Xem cỡ chữ A- A+", "2021-10-05T08:15"),
        ("QĐND - Thứ Ba, 05/10/2021 | 20:12 (GMT+7)", "2021-10-05T20:12"),
        ("VĂN HÙNG - THU LAN 05/10/2021 11:39", "2021-10-05T11:39"),
        ("Đã đăng vào 05/10/2021 bởi admin", "2021-10-05"),
        ("Tin đăng ngày: 5/10/2021 - Xem: 92", "2021-10-05"),
        ("Thứ ba,05/10/2021", "2021-10-05"),
        ("- Thứ Ba, 05/10/2021, 11:42 - Chia sẻ", "2021-10-05T11:42"),
        ("Thứ 3, Ngày 05/10/2021, 17:05", "2021-10-05T17:05"),
        ("05 Th10 2021", "2021-10-05"),
        ("05-Th10-2021", "2021-10-05"),
        ("Ngày duyệt: 05/10/2021", "2021-10-05"),
        ("Phát hành: 05/10/2021 08:15", "2021-10-05T08:15"),
    ],
)
def test_forms(stamp: str, at: str) -> None:
    published, updated = times(HEADLINE, stamp, TEXT)
    assert published == (at + ":00+07:00" if "T" in at else at)
    assert updated is None


@pytest.mark.parametrize(
    "line",
    ["31/02/2021", "29/02/2021 10:00", "2021-13-45", "Ngày đăng: 00/10/2021", "Ngày đăng: 32/1/2021", "12/25/2021",
     "05/10/1021", "Số: 12/2021/NQ-HĐND", "20211005", "Hotline: 02383.842.511"],
)  # fmt: skip
def test_impossible_dates_and_other_numbers_never(line: str) -> None:
    assert times(HEADLINE, line, TEXT) == (None, None)


def test_a_sentence_with_a_day_is_no_stamp() -> None:
    assert times(HEADLINE, TEXT, "Theo đó, lễ khai mạc vào ngày 30/11/2017 tại hội trường lớn.") == (
        None,
        None,
    )


def test_an_impossible_time_leaves_the_day() -> None:
    assert times(HEADLINE, "05/10/2021 25:61", TEXT) == ("2021-10-05", None)


UPDATES = [
    (["Ngày đăng: 01/10/2021 - Cập nhật: 02/10/2021"], "2021-10-01", "2021-10-02", "both on one line"),
    (["Được đăng: Thứ ba, 05 Tháng 10 2021 08:15", "Cập nhật lần cuối: Thứ tư, 06 Tháng 10 2021 14:40"],
     "2021-10-05T08:15:00+07:00", "2021-10-06T14:40:00+07:00", "on two lines"),
    (["Cập nhật: 02/10/2021"], "2021-10-02", None, "an update alone is the publication"),
    (["Cập nhật lần cuối: 14:40 02/10/2021"], None, "2021-10-02T14:40:00+07:00", "the last of several is none"),
    (["Ngày sửa: 02/10/2021"], None, "2021-10-02", "nor is a correction"),
    (["Ngày cập nhật: 12/10/2021 - Ngày đăng: 10/10/2021"], "2021-10-10", "2021-10-12", "the update first"),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "published", "updated", "why"), UPDATES)
def test_publication_and_update(
    lines: list[str], published: str | None, updated: str | None, why: str
) -> None:
    assert times(HEADLINE, *lines, TEXT) == (published, updated), why


@pytest.mark.parametrize(
    ("lines", "published", "why"),
    [
        (["Thứ bảy, 16/10/2021, 09:27", "Trang chủ", "Tin tức", HEADLINE, "Thứ năm - 14/10/2021 16:42", TEXT],
         "2021-10-14T16:42:00+07:00", "today's date above the menu"),
        (["Thứ bảy, 16/10/2021, 09:27", "Trang chủ", "Tin tức » Dân vận", HEADLINE, TEXT], None, "only today's date"),
        (["Hôm nay: 16/10/2021 09:27", HEADLINE, TEXT], None, "today's date, called so"),
        ([HEADLINE, TEXT, "Tin khác", "Ra quân đầu xuân (14/10/2021)"], None, "a related link"),
        ([HEADLINE, TEXT, "Bản quyền. Giấy phép số 02/GP-TTĐT ngày 30/07/2021"], None, "a licence"),
        (["Ngày 14/10/2021, Huyện ủy tổng kết công tác dân vận. " + TEXT], None, "the story"),
        (["14/10/2021 08:00", HEADLINE, TEXT], "2021-10-14T08:00:00+07:00", "above the headline"),
        (["Trang chủ", "Thứ 5, Ngày 14/10/2021, 17:05", HEADLINE, "Cỡ chữ: A- A+", "14/10/2021", TEXT],
         "2021-10-14T17:05:00+07:00", "above the headline, the day again under it"),
        (["Trang chủ", HEADLINE, "[14/10/2021]", HEADLINE, "Thứ năm, 14/10/2021 17:05", TEXT],
         "2021-10-14T17:05:00+07:00", "the bare day under the first copy of the headline"),
        (["Trang chủ", HEADLINE, "[14/10/2021]", HEADLINE, "Thứ sáu, 15/10/2021 17:05", TEXT],
         "2021-10-14", "the time of another day"),
        ([HEADLINE, "14/10/2021", "14/10/2021", TEXT], "2021-10-14", "no time at all"),
        ([HEADLINE, "Hộp tin", "14/10/2021 08:00", TEXT], "2021-10-14T08:00:00+07:00", "under an odd line"),
        ([HEADLINE, "Thường trực Huyện ủy thông báo lịch họp như sau:", "1. Thời gian: 8 giờ ngày 14/10/2021", TEXT], None, "an item"),
        ([HEADLINE, "Ngày: 14/10/2021 - Người đăng: Thu Hà", TEXT], "2021-10-14", "with its poster, called so"),
        (["Thứ bảy, 16/10/2021, 09:27", HEADLINE, "Thu Hà - Lê Vân", "14/10/2021 16:42", TEXT],
         "2021-10-14T16:42:00+07:00", "a later time above the headline is the visitor's"),
        ([HEADLINE, TEXT, "Thu Hà", "Ngày đăng: 14/10/2021"], "2021-10-14", "under the text"),
    ],
)  # fmt: skip
def test_which_date_is_the_stamp(lines: list[str], published: str | None, why: str) -> None:
    assert times(*lines) == (published, None), why


def test_times_are_at_vietnam_time() -> None:
    (found,) = stamps.find("05/10/2021 08:15")
    assert isinstance(found.at, dt.datetime)
    assert found.at.utcoffset() == dt.timedelta(hours=7)
