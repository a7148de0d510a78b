"""What results look like at the prompt: one line, short, with what they say and nothing empty."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

import partydocs
from partydocs import Mention, Role

PAGE = """Trang chủ | Tin tức | Liên hệ

Tỉnh ủy sơ kết công tác tổ chức xây dựng Đảng

Ngày đăng: 07/07/2023 15:20

(TTXVN) - Sáng 6/7, Ban Tổ chức Tỉnh ủy tổ chức hội nghị sơ kết việc thực hiện Nghị quyết số 18-NQ/TW ngày 25-10-2017.

Chủ trì hội nghị có đồng chí Hoàng Minh Tân, Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Tỉnh ủy.

Dự hội nghị có lãnh đạo các sở, ngành.

Thu Hà
"""


@pytest.mark.parametrize(
    ("field", "shown"),
    [
        ("title", "Mention(text='Tỉnh ủy sơ kết công tác tổ chức xây dựng Đảng', {place})"),
        ("published", "Stamp(text='07/07/2023 15:20', {place}, at=2023-07-07T15:20:00+07:00)"),
        ("bylines", "Byline(text='Thu Hà', {place}, names=['Thu Hà'], roles=['author'])"),
        (
            "dates",
            "DateMention(text='Sáng 6/7', {place}, first=2023-07-06, last=2023-07-06, "
            "edtf='2023-07-06', precision='day', daypart='sáng', inferred=True)",
        ),
        (
            "attendees",
            "Attendee(name='Hoàng Minh Tân', honorific='đồng chí', positions=['Ủy viên Ban Thường vụ', "
            "'Trưởng Ban Tổ chức Tỉnh ủy'], roles=['chair'], mentions=['Hoàng Minh Tân'])",
        ),
        ("groups", "Group(text='lãnh đạo các sở, ngành', {place}, roles=['attend'])"),
        (
            "citations",
            "Citation(text='Nghị quyết số 18-NQ/TW', {place}, type='Nghị quyết', "
            "number='18-NQ/TW', issued='2017-10-25', document='18-NQ/TW:2017', level='central')",
        ),
    ],
)
def test_what_it_says_on_one_line(field: str, shown: str) -> None:
    value = getattr(partydocs.parse(PAGE), field)
    result = value[0] if isinstance(value, tuple) else value
    assert repr(result) == shown.replace("{place}", f"start={result.start}, end={result.end}")


@pytest.mark.parametrize(
    ("result", "shown"),
    [
        (partydocs.Provision("5", None, "a"), "Provision(article='5', point='a')"),
        (Mention("x" * 61, 0, 61), f"Mention(text='{'x' * 60}...', start=0, end=61)"),
        (Mention("a\nb", 0, 3), r"Mention(text='a\nb', start=0, end=3)"),
        (
            partydocs.Group("đại biểu", 0, 8, (Role.CHAIR, Role.ATTEND, Role.SPEAK, Role.REPORT, Role.OTHER)),
            "Group(text='đại biểu', start=0, end=8, roles=['chair', 'attend', 'speak', 'report', ...])",
        ),
        (
            partydocs.Metadata(published=partydocs.MetadataDate("1/7/2021", "time", dt.date(2021, 7, 1))),
            "Metadata(published='1/7/2021')",
        ),
        (partydocs.parse(""), "Article(title=None, published=None, 0 characters)"),
    ],
)
def test_what_is_empty_is_left_out_and_what_is_long_is_cut(result: object, shown: str) -> None:
    assert repr(result) == shown


def test_no_result_is_long_on_a_long_page() -> None:
    long = "Hội nghị " * 5_000
    article = attrs.evolve(partydocs.parse(long), title=Mention(long, 0, len(long)))
    for result in (article, *article.blocks):
        assert len(repr(result)) < 200
