"""Groups: those who take part unnamed, one for each member of a list."""

from __future__ import annotations

import pytest

from partydocs import attendees
from partydocs.models import BlockKind
from partydocs.source import Region, Source
from tests.marks import marked

ROWS = [
    (
        "⟦Các đồng chí Lãnh đạo Tỉnh ủy, HĐND tỉnh⟧; ⟦đại diện các sở⟧ dự hội nghị.",
        ["attend"],
        "their verb follows",
    ),
    (
        "Dự có bà Lê Thị Hà, Bí thư Huyện ủy; ⟦đại diện Bộ Ngoại giao và Đại sứ quán Lào tại Việt Nam⟧.",
        ["attend"],
        "an embassy, no ambassador",
    ),
    (
        "Dự có bà Lê Thị Hà, Bí thư Huyện ủy; ⟦đại diện lãnh đạo Sở Nội vụ, UBND huyện Đại Từ, TP Thái Nguyên⟧.",
        ["attend"],
        "a city among the bodies",
    ),
    (
        "Dự có bà Lê Thị Hà, Bí thư Huyện ủy; ⟦các đồng chí Ủy viên UBKT, chuyên viên các phòng⟧.",
        ["attend"],
        "the word of address belongs to the group",
    ),
    ("Dự có ⟦350 đại biểu⟧ đại diện cho hơn 22.000 đảng viên.", ["attend"], "for whom they stand is outside"),
    (
        "Đồng chí Lê Văn An làm việc với ⟦lãnh đạo chủ chốt tỉnh Thanh Hóa⟧ về quy hoạch.",
        ["other"],
        "worked with",
    ),
    ("⟦Lãnh đạo tỉnh Ninh Thuận⟧ đã đến thăm, chúc mừng bà con.", ["other"], "the subject of a visit"),
    (
        "Chủ tịch nước Lê Văn An tiếp ⟦Đoàn đại biểu người có công với cách mạng tỉnh Kiên Giang⟧.",
        ["other"],
        "received",
    ),
    (
        "Dự có bà Lê Thị Hà, Bí thư Huyện ủy; ⟦đại diện Ban Tổ chức Tỉnh ủy, Thường trực Đảng ủy Khối⟧.",
        ["attend"],
        "a standing committee among the bodies represented",
    ),
    (
        "Dự có bà Lê Thị Hà, Bí thư Huyện ủy; ⟦các đồng chí Trưởng, phó các Ban HĐND huyện⟧.",
        ["attend"],
        "heads and deputies",
    ),
    (
        "Dự có Phó Chủ tịch UBND huyện Lê Thị Hà, ⟦cán bộ, chiến sĩ Đồn Biên phòng Ia O⟧.",
        ["attend"],
        "joined words for people after a name are a member",
    ),
    ("Dự hội nghị có ⟦147 đại biểu⟧ và ⟦Đoàn công tác của tỉnh⟧.", ["attend"], "a delegation is another"),
    ("Dự hội thảo có ⟦120 đại biểu⟧ về chuyển đổi số.", ["attend"], "the subject of the event is outside"),
    (
        "⟦Đoàn công tác của tỉnh⟧ làm việc với huyện do đồng chí Lê Văn An, Bí thư Tỉnh ủy dẫn đầu.",
        ["other"],
        "a verb ends a delegation",
    ),
    ("⟦Đoàn đại biểu Lào⟧ chụp ảnh lưu niệm tại cột mốc.", ["other"], "a delegation of a country"),
    ("⟦160 đại biểu⟧ thay mặt cho hội viên đã về dự.", ["attend"], "guests as the subject"),
    (
        "Dự hội nghị có đồng chí Lê Văn An, Bí thư Tỉnh ủy; ⟦lãnh đạo các sở, ngành⟧.",
        ["attend"],
        "after a person",
    ),
    (
        "Dự có các đồng chí: Lê Văn An, Bí thư Tỉnh ủy; ⟦đại diện lãnh đạo Sở Nội vụ, Sở Tư pháp⟧; ⟦bí thư 14 chi bộ bản⟧.",
        ["attend"],
        "one head over several bodies; an office that many hold",
    ),
    (
        "Lê Văn An, Bí thư Tỉnh ủy và ⟦các đồng chí Phó trưởng Ban Tổ chức Trung ương⟧ chủ trì hội nghị.",
        ["chair"],
        "with the subject of a verb",
    ),
    (
        "Dự có ông Lê Văn An, Bí thư Huyện ủy; ⟦lãnh đạo 10 xã⟧ và ⟦22 cán bộ, chiến sĩ⟧.",
        ["attend"],
        "a number after và begins a new one",
    ),
    (
        "Cùng dự có bà Lê Thị Hà, Phó Chủ tịch HĐND huyện; ⟦lãnh đạo các sở: Nông nghiệp và Môi trường, Xây dựng, Y tế⟧.",
        ["attend"],
        "a colon inside",
    ),
    (
        "Tham dự có bà Lê Thị Hà, Bí thư Huyện ủy; ⟦các đồng chí trong Ban Thường vụ Huyện ủy⟧, ⟦trưởng các ban xây dựng Đảng⟧.",
        ["attend"],
        "a new head after a comma",
    ),
    (
        "Huyện ủy tổ chức hội nghị cho ⟦hơn 350 cán bộ chủ chốt⟧.",
        ["attend"],
        "a number at an event",
    ),
    (
        "⟦Đoàn công tác của tỉnh⟧ do đồng chí Lê Văn An, Bí thư Tỉnh ủy làm trưởng đoàn đã đến xã.",
        ["other"],
        "a delegation",
    ),
]


@pytest.mark.parametrize(("text", "roles"), [row[:2] for row in ROWS], ids=[row[2] for row in ROWS])
def test_groups(text: str, roles: list[str]) -> None:
    plain, spans = marked(text)
    source = Source(plain)
    _, groups = attendees.find(source, [Region(BlockKind.BODY, 0, len(source))])
    assert [group.text for group in groups] == [plain[start:end] for start, end in spans]
    assert [(group.start, group.end) for group in groups] == spans
    assert {str(role) for group in groups for role in group.roles} == set(roles)


NONE = [
    ("Bí thư Tỉnh ủy Lê Văn An đề nghị các đại biểu thực hiện tốt.", "those addressed"),
    ("Đại diện nhà thầu, ông Lê Văn An, Giám đốc công ty cảm ơn.", "for whom the one named speaks"),
    ("Đại hội bầu Ban Chấp hành gồm 27 đồng chí.", "how many a committee has"),
    ("Ông Lê Văn An yêu cầu cấp ủy lãnh đạo thực hiện tốt nghị quyết.", "lãnh đạo as a verb"),
    ("Các đại biểu sôi nổi thảo luận.", "guests of no body"),
    ("Đồng chí Lê Văn An, Chủ tịch LĐLĐ tỉnh tặng quà cho công nhân lao động.", "to whom is given"),
    ("Đại biểu của thành phố và địa phương:", "heads the lines that follow"),
    ("Dịp này, 03 tập thể, 07 cá nhân được UBND tỉnh tặng Bằng khen.", "who only get awards"),
    ("Ông Lê Văn An trình bày Luật Cán bộ, công chức năm 2008.", "in the name of a law"),
    ("Dự có các đồng chí nguyên lãnh đạo tỉnh: Lê Văn An, Trần Thị Hà.", "named right after"),
    ("Bà Lê Thị Hà, cử tri xã Đất Mới kiến nghị kéo điện.", "only tells what the one named is"),
    ("Các đại biểu dự hội nghị.", "neither body nor number"),
    ("Toàn tỉnh có 612 doanh nghiệp thành lập mới.", "only counted"),
    ("Bí thư Tỉnh ủy Lê Văn An trao Huy hiệu Đảng cho 87 đảng viên.", "who only receives"),
    ("Lê Văn An yêu cầu các sở, ngành khẩn trương thực hiện.", "who is only told to do something"),
    ("Thay mặt các hộ dân, bà Lê Thị Hà cảm ơn.", "for whom someone speaks"),
]


@pytest.mark.parametrize("text", [row[0] for row in NONE], ids=[row[1] for row in NONE])
def test_no_group(text: str) -> None:
    source = Source(text)
    _, groups = attendees.find(source, [Region(BlockKind.BODY, 0, len(source))])
    assert [group.text for group in groups] == []
