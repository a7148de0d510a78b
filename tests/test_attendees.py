"""Who took part: lists in all their shapes, roles from the verbs around them, one record a person."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partydocs import attendees
from partydocs.models import Attendee, BlockKind
from partydocs.source import Region, Source


def people(*lines: str) -> tuple[Attendee, ...]:
    """The attendees of the lines, each a paragraph of its own."""
    text = "\n\n".join(lines)
    source = Source(text)
    regions, at = [], 0
    for line in Source(text).folded.split("\n\n"):
        regions.append(Region(BlockKind.BODY, at, at + len(line)))
        at += len(line) + 2
    found, _ = attendees.find(source, regions)
    for person in found:
        for mention in (*person.mentions, *person.positions):
            assert text[mention.start : mention.end] == mention.text
    return found


def offices(*lines: str) -> dict[str, list[str]]:
    return {person.name: [position.text for position in person.positions] for person in people(*lines)}


def roles(*lines: str) -> dict[str, list[str]]:
    return {person.name: [str(role) for role in person.roles] for person in people(*lines)}


LISTS: list[tuple[str, dict[str, list[str]], str]] = [
    (
        "Dự có ông Lê Văn An là Giám đốc Sở Y tế.",
        {"Lê Văn An": []},
        "what someone is, told in a clause of its own",
    ),
    (
        "Dự có các đại biểu: Lê An, Phó Trưởng Đoàn; Trần Na.",
        {"Lê An": ["Phó Trưởng Đoàn"], "Trần Na": []},
        "delegates named after a colon",
    ),
    (
        "Ông Lê Văn An, Chủ tịch UBND xã trồng rau sạch, nói sẽ mở rộng.",
        {"Lê Văn An": ["Chủ tịch UBND xã"]},
        "an office ends at its level, whatever the verb",
    ),
    (
        "Bà Trần Thị Hoa, Giám đốc công ty điều hành, khai mạc giải.",
        {"Trần Thị Hoa": ["Giám đốc công ty"]},
        "to chair is a verb, no field of a firm",
    ),
    (
        "Bí thư Tỉnh ủy Tân An, ông Lê Văn An; Bí thư Trung ương Đoàn, anh Trần Đức Bình tới dự.",
        {"Lê Văn An": ["Bí thư Tỉnh ủy Tân An"], "Trần Đức Bình": ["Bí thư Trung ương Đoàn"]},
        "the office before each name, with commas and a semicolon",
    ),
    (
        "Tham dự có đồng chí Lê Văn An; Bí thư Tỉnh ủy; đồng chí Trần Đức Bình; Bí thư Trung ương Đoàn.",
        {"Lê Văn An": ["Bí thư Tỉnh ủy"], "Trần Đức Bình": ["Bí thư Trung ương Đoàn"]},
        "but behind each name, with semicolons alone",
    ),
    (
        "Trung tướng Lê Văn An, Tư lệnh Quân khu, Trưởng ban chỉ đạo diễn tập và Thiếu tướng Trần Bình, Chính ủy Quân khu dự buổi diễn tập.",
        {
            "Lê Văn An": ["Trung tướng", "Tư lệnh Quân khu", "Trưởng ban chỉ đạo diễn tập"],
            "Trần Bình": ["Thiếu tướng", "Chính ủy Quân khu"],
        },
        "a body named by a task no vocabulary knows, before another one",
    ),
    (
        "Dự hội nghị có đồng chíNông Thị Thanh, Phó Bí thư Huyện ủy;đồng chí Phạm Thị Đàocùng lãnhđạo Phòng Nội vụ.",
        {"Nông Thị Thanh": ["Phó Bí thư Huyện ủy"], "Phạm Thị Đào": []},
        "words that lost the space between them",
    ),
    (
        "Dự có ông Niê Kđăm, Giám đốc MobiFone tỉnh và ông Y Khoa Êban.",
        {"Niê Kđăm": ["Giám đốc MobiFone tỉnh"], "Y Khoa Êban": []},
        "names of peoples and of firms are one word",
    ),
    (
        "7h00\tChào cờ\tĐ/c Lê Văn An - Bí thư Đảng ủy dự\tToàn thể cán bộ\tSân trụ sở",
        {"Lê Văn An": ["Bí thư Đảng ủy"]},
        "an office ends with its cell",
    ),
    (
        "Theo cựu phi công Lê Văn An, nguyên Phó Tổng giám đốc Vietnam Airlines, đó là lỗi.",
        {"Lê Văn An": ["nguyên Phó Tổng giám đốc Vietnam Airlines"]},
        "a calling of two words",
    ),
    (
        "Trao đổi tại hội nghị, già Rơ Châm Chơ nói rừng là của làng.",
        {"Rơ Châm Chơ": []},
        "an elder of the highlands",
    ),
    (
        "Tại hội nghị, người già Hà Nội nói gì?",
        {},
        "old people of a place",
    ),
    (
        "Dự có các thứ trưởng Lê Văn An và Trần Văn Bình, Thiếu tướng Hồ Văn Cao (Cục trưởng Quân y, Bộ Quốc phòng).",
        {
            "Lê Văn An": ["thứ trưởng"],
            "Trần Văn Bình": ["thứ trưởng"],
            "Hồ Văn Cao": ["Thiếu tướng", "Cục trưởng Quân y, Bộ Quốc phòng"],
        },
        "a rank before the name and an office after it end what the others share",
    ),
    (
        "Dự có các Phó Giám đốc Công an tỉnh Đại tá Lê Văn An, Đại tá Trần Văn Bình.",
        {
            "Lê Văn An": ["Phó Giám đốc Công an tỉnh", "Đại tá"],
            "Trần Văn Bình": ["Phó Giám đốc Công an tỉnh", "Đại tá"],
        },
        "an office shared by those who have a rank each",
    ),
    (
        "Dự có các Thiếu tướng Lê Văn An và Trần Văn Bình.",
        {"Lê Văn An": ["Thiếu tướng"], "Trần Văn Bình": ["Thiếu tướng"]},
        "a rank in the plural is shared itself",
    ),
    (
        "Dự có ông Lê Văn An và ông Trần Văn Bình (Chánh Văn phòng UBND tỉnh).",
        {"Lê Văn An": [], "Trần Văn Bình": ["Chánh Văn phòng UBND tỉnh"]},
        "brackets tell of the one before them",
    ),
    (
        "Các đại biểu Quốc hội Lê Văn An, Phó Bí thư Quận ủy; Trần Thị Bình, Chủ tịch LĐLĐ tỉnh và Hồ Văn Cao - Chánh Thanh tra tỉnh tiếp xúc cử tri.",
        {
            "Lê Văn An": ["đại biểu Quốc hội", "Phó Bí thư Quận ủy"],
            "Trần Thị Bình": ["đại biểu Quốc hội", "Chủ tịch LĐLĐ tỉnh"],
            "Hồ Văn Cao": ["đại biểu Quốc hội", "Chánh Thanh tra tỉnh"],
        },
        "an office in the plural before a list by semicolons",
    ),
    (
        "Dự có các Phó Chủ tịch UBND huyện Lê Văn An, Huyện ủy viên; ông Trần Bình, Chánh Văn phòng.",
        {"Lê Văn An": ["Phó Chủ tịch UBND huyện", "Huyện ủy viên"], "Trần Bình": ["Chánh Văn phòng"]},
        "a word of address begins another one",
    ),
    (
        "Dự có các Phó Chủ tịch UBND huyện: Lê Văn An, Trần Văn Bình và bà Hồ Thị Cúc.",
        {
            "Lê Văn An": ["Phó Chủ tịch UBND huyện"],
            "Trần Văn Bình": ["Phó Chủ tịch UBND huyện"],
            "Hồ Thị Cúc": ["Phó Chủ tịch UBND huyện"],
        },
        "the last of those who share an office has a word of address",
    ),
    (
        "Dự có các Phó Chủ tịch UBND huyện: Lê Văn An, Trần Văn Bình và bà Hồ Thị Cúc, Chánh Văn phòng.",
        {
            "Lê Văn An": ["Phó Chủ tịch UBND huyện"],
            "Trần Văn Bình": ["Phó Chủ tịch UBND huyện"],
            "Hồ Thị Cúc": ["Chánh Văn phòng"],
        },
        "the last has an office of her own",
    ),
    (
        "Dự lễ có bà Lê Thị An, Bí thư Huyện ủy; hai vị Phó Chủ tịch UBND huyện là Trần Văn Bình và Hồ Văn Cao.",
        {
            "Lê Thị An": ["Bí thư Huyện ủy"],
            "Trần Văn Bình": ["Phó Chủ tịch UBND huyện"],
            "Hồ Văn Cao": ["Phó Chủ tịch UBND huyện"],
        },
        "two gentlemen with their office",
    ),
    (
        "Phó Thủ tướng Lê Văn An, Trưởng Ban Chỉ đạo Quốc gia phòng chống Covid-19, chủ trì cuộc họp.",
        {"Lê Văn An": ["Phó Thủ tướng", "Trưởng Ban Chỉ đạo Quốc gia phòng chống Covid-19"]},
        "a number within the name of a body",
    ),
    (
        "Nhận lời mời của Bộ trưởng Ngoại giao Lê Văn An, Phó Thủ tướng, Bộ trưởng Ngoại giao và châu Âu Slovenia Ana Novak thăm Việt Nam.",
        {
            "Lê Văn An": ["Bộ trưởng Ngoại giao"],
            "Ana Novak": ["Phó Thủ tướng", "Bộ trưởng Ngoại giao và châu Âu Slovenia"],
        },
        "who was invited comes after who invites",
    ),
    (
        "Nhận lời mời của Đại tướng Lê Văn An, Bộ trưởng Bộ Quốc phòng, Thượng tướng Trần Văn Bình thăm Việt Nam.",
        {"Lê Văn An": ["Đại tướng", "Bộ trưởng Bộ Quốc phòng"], "Trần Văn Bình": ["Thượng tướng"]},
        "an office after the name of who invites",
    ),
    (
        "Hoan nghênh chuyến thăm của một Phó Thủ tướng Slovenia, Bộ trưởng Lê Văn An khẳng định hai bên coi trọng hợp tác.",
        {"Lê Văn An": ["Bộ trưởng"]},
        "an office of no one named",
    ),
    (
        "Về phía lãnh đạo tỉnh: ông Lê Văn An, Bí thư Tỉnh ủy; ông Trần Bình, Chủ tịch UBND tỉnh.",
        {"Lê Văn An": ["Bí thư Tỉnh ủy"], "Trần Bình": ["Chủ tịch UBND tỉnh"]},
        "a side told by a group before a colon",
    ),
    (
        "Dự đại hội, chị Lê Thị An tái đắc cử Chủ tịch, chị Trần Thị Bình được bầu giữ chức Phó Chủ tịch.",
        {"Lê Thị An": [], "Trần Thị Bình": []},
        "an office won again is of the one before it",
    ),
    (
        "Đại hội đã bầu Ban Chấp hành; ông Lê Văn An tái đắc cử chức Chủ tịch, bà Trần Thị Bình được bầu giữ chức Phó Chủ tịch.",
        {"Lê Văn An": [], "Trần Thị Bình": []},
        "won again, told by the word for an office",
    ),
    (
        "Về dự có các ông: Lê Mạnh An - HUV; Má A Tủa - Trưởng ban đại diện Hội Người cao tuổi huyện; má Lê Thị Lành.",
        {
            "Lê Mạnh An": ["HUV"],
            "Má A Tủa": ["Trưởng ban đại diện Hội Người cao tuổi huyện"],
            "Lê Thị Lành": [],
        },
        "a surname that is a word of address too, with a capital in a list",
    ),
    (
        "Dự có Giáo sư Thượng Minh Thanh - Chưởng quản Hội thánh Cao Đài Tòa thánh Tây Ninh.",
        {"Thượng Minh Thanh": ["Giáo sư", "Chưởng quản Hội thánh Cao Đài Tòa thánh Tây Ninh"]},
        "a name of religion begins with the branch",
    ),
    (
        "HLV Lê Văn An nhận định tại lễ bốc thăm, bảng đấu rất khó.",
        {"Lê Văn An": ["HLV"]},
        "a coach by the short word",
    ),
    (
        "Phát biểu tại buổi họp, Cục trưởng Cục Giám định và bảo tồn hiện vật Trần Văn Lộc lưu ý tiến độ.",
        {"Trần Văn Lộc": ["Cục trưởng Cục Giám định và bảo tồn hiện vật"]},
        "an organ of words no vocabulary knows, up to the name",
    ),
    (
        "Dự có Chủ tịch UBND tỉnh và gia quyến Trần Văn Lộc.",
        {"Trần Văn Lộc": []},
        "no organ goes on after a level",
    ),
    (
        "HLV đội khách Ngô Quang Hải cho rằng án phạt là nhẹ.",
        {"Ngô Quang Hải": ["HLV đội khách"]},
        "a team told by its part in the match",
    ),
    (
        "Bà Vũ Thị Na, giám đốc công ty điều hành bến tàu, cho biết bến sẽ mở sớm.",
        {"Vũ Thị Na": ["giám đốc công ty điều hành bến tàu"]},
        "a verb in the name of an organ that a comma and a saying close",
    ),
    (
        "Bà Vũ Thị Na, Phó Chủ tịch UBND tỉnh điều hành phiên thảo luận, cho biết đã ghi nhận đủ.",
        {"Vũ Thị Na": ["Phó Chủ tịch UBND tỉnh"]},
        "a verb after a level is one",
    ),
    (
        "Ông Lê Văn Tám, 71 tuổi, nguyên đội trưởng đội thủy nông Bình Sơn Hạ, dự hội nghị và phát biểu.",
        {"Lê Văn Tám": ["nguyên đội trưởng đội thủy nông Bình Sơn Hạ"]},
        "an age between the name and the office",
    ),
    (
        "Dự họp và phát biểu có bà Lò Thị Mai, dân tộc Thái, sinh năm 1971, Trưởng bản Pá Hốc.",
        {"Lò Thị Mai": ["Trưởng bản Pá Hốc"]},
        "a people and a year of birth between the name and the office",
    ),
    (
        "Phát biểu tại buổi họp, ông Giàng A Của (58 tuổi, trưởng bản Háng Chú) mong sớm có đường.",
        {"Giàng A Của": ["trưởng bản Háng Chú"]},
        "an age before the office in brackets",
    ),
    (
        "Đến thăm bà Lê Thị Na, 90 tuổi, ở phường Tân An, Phó Chủ tịch HĐND tỉnh tặng bà một suất quà.",
        {},
        "where someone lives is followed by the office of another",
    ),
    (
        "Theo Trưởng Ban Quản lý chợ Vũ Văn Lâm, chợ sẽ mở lại sớm.",
        {"Vũ Văn Lâm": ["Trưởng Ban Quản lý chợ"]},
        "an office after the first word of a sentence",
    ),
    (
        "Theo Phó Viện trưởng Viện Quy hoạch đô thị (VQHĐT), ông Vũ Văn Lâm, đồ án đã xong.",
        {"Vũ Văn Lâm": ["Phó Viện trưởng Viện Quy hoạch đô thị"]},
        "a short name in brackets before the one addressed",
    ),
    (
        "Tại hội nghị, bà Vũ Na, Tổng giám đốc Công ty TNHH May mặc Cao Sơn Trang, đề nghị giảm thuế.",
        {"Vũ Na": ["Tổng giám đốc Công ty TNHH May mặc Cao Sơn Trang"]},
        "a firm named like a person",
    ),
    (
        "Đồng chí Vũ Na, Phó Chủ nhiệm UBKT Đảng ủy Công an Trung ương chủ trì, phát biểu khai mạc lớp học.",
        {"Vũ Na": ["Phó Chủ nhiệm UBKT Đảng ủy Công an Trung ương"]},
        "a verb before a comma and a saying",
    ),
    (
        "Công bố quyết định của Chi cục trưởng Chi cục Thuế: bà Vũ Na, Đội trưởng Đội Hành chính giữ chức Phó Chi cục trưởng.",
        {"Vũ Na": ["Đội trưởng Đội Hành chính"]},
        "the office of the one who decided",
    ),
    (
        "Dự họp có ông Lê Văn An: Bí thư chi bộ; bà Vũ Na: Trưởng thôn.",
        {"Lê Văn An": ["Bí thư chi bộ"], "Vũ Na": ["Trưởng thôn"]},
        "an office after a colon",
    ),
    (
        "Dự hội thảo có Vụ trưởng Vụ Kiểm sát xét xử hình sự Vũ Na.",
        {"Vũ Na": ["Vụ trưởng Vụ Kiểm sát xét xử hình sự"]},
        "an office accuses no one",
    ),
    (
        "Tại buổi lễ, ông Lê Văn An, Trưởng khoa Nhi Bệnh viện đa khoa khu vực Long Bình phát biểu.",
        {"Lê Văn An": ["Trưởng khoa Nhi Bệnh viện đa khoa khu vực Long Bình"]},
        "a department of one word",
    ),
    (
        "Cùng dự có các đồng chí nguyên Chủ tịch Hội Nông dân huyện qua các thời kỳ: Vũ Na, Lê Văn An.",
        {
            "Vũ Na": ["nguyên Chủ tịch Hội Nông dân huyện"],
            "Lê Văn An": ["nguyên Chủ tịch Hội Nông dân huyện"],
        },
        "an office that several held one after another",
    ),
    (
        "Phát biểu của bà Vũ Na, Phó Tổng cục trưởng TCNTM tại hội nghị nêu rõ ba việc.",
        {"Vũ Na": ["Phó Tổng cục trưởng TCNTM"]},
        "where it is said",
    ),
    (
        "Cử tri Bình Định đề nghị sớm làm cầu. Cử tri Lê Na đề nghị mở đường. Lễ tặng Cựu chiến binh Việt Nam 5 suất quà.",
        {"Lê Na": []},
        "those of a place, of a country",
    ),
    (
        "Chủ trì kỳ họp có bà Lê Thị Hoa và ông Vũ An, Phó Chủ tịch HĐND xã.",
        {"Lê Thị Hoa": ["Phó Chủ tịch HĐND xã"], "Vũ An": ["Phó Chủ tịch HĐND xã"]},
        "a deputy's office after two",
    ),
    (
        "Chủ trì kỳ họp có bà Lê Thị Hoa và ông Vũ An, Chủ tịch HĐND xã.",
        {"Lê Thị Hoa": [], "Vũ An": ["Chủ tịch HĐND xã"]},
        "a chair is one person",
    ),
    (
        "Tiếp xúc cử tri có các đại biểu: Lê Văn An, Phó Trưởng Đoàn chuyên trách; bà Vũ Na, Giám đốc Sở Y tế.",
        {"Lê Văn An": ["Phó Trưởng Đoàn chuyên trách"], "Vũ Na": ["Giám đốc Sở Y tế"]},
        "deputies named after a colon",
    ),
    (
        "TS Lê Văn An, chuyên gia của Quỹ Nhi đồng tại Việt Nam, nhận định dịch đã giảm.",
        {"Lê Văn An": ["TS", "chuyên gia của Quỹ Nhi đồng tại Việt Nam"]},
        "a profession with its body",
    ),
    (
        "Tại hội thảo, nhà nghiên cứu văn hóa dân gian Tô Văn Chiến nhận xét lễ hội còn giữ được nếp cũ.",
        {"Tô Văn Chiến": ["nhà nghiên cứu văn hóa dân gian"]},
        "a profession with its field before the name",
    ),
    (
        "Dự lễ xuất quân có Giám đốc Sở Văn hóa Vũ Na, xạ thủ Lê Văn An và lực sĩ Vi Kim Toàn.",
        {"Vũ Na": ["Giám đốc Sở Văn hóa"], "Lê Văn An": [], "Vi Kim Toàn": []},
        "an athlete",
    ),
    (
        "Phóng viên trao đổi với bà Vũ Na, Trưởng Ban Tổ chức Tỉnh ủy xung quanh việc này. Bà Vũ Na cho biết đã họp.",
        {"Vũ Na": ["Trưởng Ban Tổ chức Tỉnh ủy"]},
        "what the talk is about",
    ),
    (
        "Theo đề nghị của Ủy viên Ban Thường vụ, Giám đốc Sở Lê Văn An thì cần làm ngay.",
        {"Lê Văn An": ["Ủy viên Ban Thường vụ", "Giám đốc Sở"]},
        "a seat and an office of one",
    ),
    (
        "Đến dự có GS.TSKH. Lê Văn An, Thứ trưởng Bộ Y tế; ĐDCKI. Vũ Thị Na, Điều dưỡng trưởng.",
        {"Lê Văn An": ["GS.TSKH", "Thứ trưởng Bộ Y tế"], "Vũ Thị Na": ["ĐDCKI", "Điều dưỡng trưởng"]},
        "degrees with a full stop",
    ),
    (
        "Dự lễ có Tổng Giám đốc Vinachem Phùng Văn Bộ, Chủ tịch HĐQT Masan Group Lê Đăng Quang.",
        {"Phùng Văn Bộ": ["Tổng Giám đốc Vinachem"], "Lê Đăng Quang": ["Chủ tịch HĐQT Masan Group"]},
        "the bare name of a firm",
    ),
    (
        "Dự lễ có Tổng Giám mục Giuse Nguyễn Văn Lực, Chủ tịch Hội đồng Giám mục Việt Nam.",
        {"Giuse Nguyễn Văn Lực": ["Tổng Giám mục", "Chủ tịch Hội đồng Giám mục Việt Nam"]},
        "a name of religion is no firm",
    ),
    (
        "Dự họp có ĐB Lê Thị An (Hải Phòng); các ĐB Trần Văn Khải, Lê Thị Hoa.",
        {"Lê Thị An": [], "Trần Văn Khải": [], "Lê Thị Hoa": []},
        "a deputy in short",
    ),
    (
        "Đại sứ Hoa Kỳ Anna K. Breuer và Đại sứ Anh John Frew dự lễ. Dự lễ có bà Lê Thị A. Ông Minh nói.",
        {"Anna K. Breuer": ["Đại sứ Hoa Kỳ"], "John Frew": ["Đại sứ Anh"], "Lê Thị A": []},
        "the letter of a middle name ends no sentence",
    ),
    (
        "Dự họp có đ/c Lê Thế Lượng – UVBTV Đảng ủy – CT UB MTTQ xã; đ/c Lê Xuân Cừ - CHT BCHQS xã.",
        {"Lê Thế Lượng": ["UVBTV Đảng ủy", "CT UB MTTQ xã"], "Lê Xuân Cừ": ["CHT BCHQS xã"]},
        "offices in short after dashes",
    ),
    (
        "Phó Trưởng Đoàn ĐBQH tỉnh Siu Hương, Phó Chủ tịch HĐND huyện Puih Hmrai dự họp.",
        {"Siu Hương": ["Phó Trưởng Đoàn ĐBQH tỉnh"], "Puih Hmrai": ["Phó Chủ tịch HĐND huyện"]},
        "a name of two words after a level, where offices stand first",
    ),
    (
        "Dự họp có bà Lê Thị An, Phó Chủ tịch UBND xã Lương Hạ.",
        {"Lê Thị An": ["Phó Chủ tịch UBND xã Lương Hạ"]},
        "a place after a level, where names stand first",
    ),
    (
        "Dự họp có đ/c Lê Văn Mẫn, UV.TVTU, Chủ tịch UBMTTQ tỉnh.",
        {"Lê Văn Mẫn": ["UV.TVTU", "Chủ tịch UBMTTQ tỉnh"]},
        "an office in short with a full stop",
    ),
    (
        "ThS.BS.CKII Lê Trung Nhân, Phó Giám đốc Bệnh viện Đa khoa tỉnh chủ trì hội nghị.",
        {"Lê Trung Nhân": ["ThS.BS.CKII", "Phó Giám đốc Bệnh viện Đa khoa tỉnh"]},
        "a specialist's degree by itself",
    ),
    (
        "Về phía Lào có Bộ trưởng, Chủ nhiệm Văn phòng Phủ Thủ tướng Bounkham Vorachit.",
        {"Bounkham Vorachit": ["Bộ trưởng", "Chủ nhiệm Văn phòng Phủ Thủ tướng"]},
        "the office of a Prime Minister is no Prime Minister",
    ),
    (
        "Dự có bà Lê Thị An, Trưởng phòng Công tác học sinh, sinh viên của Sở Giáo dục và Đào tạo.",
        {"Lê Thị An": ["Trưởng phòng Công tác học sinh, sinh viên của Sở Giáo dục và Đào tạo"]},
        "a field of work with a comma",
    ),
    (
        "Chủ trì có Phó Thủ tướng Lê Văn An, Trưởng Ban Chỉ đạo quốc gia về chống khai thác bất hợp pháp, không báo cáo và không theo quy định (IUU) và ông Trần Hà.",
        {
            "Lê Văn An": [
                "Phó Thủ tướng",
                "Trưởng Ban Chỉ đạo quốc gia về chống khai thác bất hợp pháp, không báo cáo và không theo quy định",
            ],
            "Trần Hà": [],
        },
        "a bracket ends the subject of a committee",
    ),
    (
        "Dự có bác Lê Thị An, tổ trưởng tổ 48, khu phố 3, phường 25; ông Trần Hà.",
        {"Lê Thị An": ["tổ trưởng tổ 48, khu phố 3, phường 25"], "Trần Hà": []},
        "places within places",
    ),
    (
        "Dự có ông Lê Văn An, Trưởng bản Tà Ghênh; ông Trần Hà.",
        {"Lê Văn An": ["Trưởng bản Tà Ghênh"], "Trần Hà": []},
        "a village after its head, no name",
    ),
    (
        "Dự có Trung tá Lê Văn An-nguyên Đồn phó Đồn Biên phòng Ia O-cho biết: đồn có 13 km.",
        {"Lê Văn An": ["Trung tá", "nguyên Đồn phó Đồn Biên phòng Ia O"]},
        "dashes without spaces before small letters",
    ),
    (
        "Đại sứ Pieter van der Hoeven cảm ơn tỉnh.",
        {"Pieter van der Hoeven": ["Đại sứ"]},
        "small words within the name of a foreigner",
    ),
    (
        "Đại sứ đặc mệnh toàn quyền Hợp chủng quốc Hoa Kỳ tại Việt Nam Marc Knapper đến chào.",
        {"Marc Knapper": ["Đại sứ đặc mệnh toàn quyền Hợp chủng quốc Hoa Kỳ tại Việt Nam"]},
        "a form of state",
    ),
    (
        "Luật sư Lê Văn An, Phó Chủ nhiệm Đoàn Luật sư tỉnh và luật sư Trần Hà phát biểu.",
        {"Lê Văn An": ["Luật sư", "Phó Chủ nhiệm Đoàn Luật sư tỉnh"], "Trần Hà": ["luật sư"]},
        "a calling set like a title",
    ),
    (
        "HLV trưởng đội tuyển nữ Việt Nam Lê Văn An phát biểu.",
        {"Lê Văn An": ["HLV trưởng đội tuyển nữ Việt Nam"]},
        "a coach",
    ),
    (
        "Dự có ông Lê Văn An, Chủ tịch Tập đoàn Đèo Cả; ông Trần Hà.",
        {"Lê Văn An": ["Chủ tịch Tập đoàn Đèo Cả"], "Trần Hà": []},
        "the proper name of a corporation",
    ),
    (
        "Đại úy Lê Văn An, cán bộ Đồn Biên phòng Lóng Sập tuyên truyền pháp luật cho bà con.",
        {"Lê Văn An": ["Đại úy", "cán bộ Đồn Biên phòng Lóng Sập"]},
        "a field of work after a place is what they do",
    ),
    (
        "Thừa lệnh Giám đốc, Thượng tá Lê Văn An trao thưởng.",
        {"Lê Văn An": ["Thượng tá"]},
        "on whose order",
    ),
    (
        "Đồng chí Lê Văn An, Chủ tịch UBND xã - Cụm trưởng chủ trì.",
        {"Lê Văn An": ["Chủ tịch UBND xã", "Cụm trưởng"]},
        "head of a cluster",
    ),
    (
        "Tiếp đoàn có ông Lê Văn An, TVTU, Phó Chủ tịch UBND tỉnh; bà Trần Hà, Hiệu trưởng nhà trường.",
        {"Lê Văn An": ["TVTU", "Phó Chủ tịch UBND tỉnh"], "Trần Hà": ["Hiệu trưởng nhà trường"]},
        "an abbreviation no vocabulary knows; the school told of",
    ),
    (
        "Dự có Thiếu tướng Lê Văn An, Phó Tư lệnh Bộ Tư lệnh thành phố và luật sư Trần Hà.",
        {"Lê Văn An": ["Thiếu tướng", "Phó Tư lệnh Bộ Tư lệnh thành phố"], "Trần Hà": ["luật sư"]},
        "a calling after và begins the next person",
    ),
    (
        "Dự họp có bà Lê Thị An, Trưởng đại diện Phòng Thương mại Bỉ - Luxembourg tại Hà Nội.",
        {"Lê Thị An": ["Trưởng đại diện Phòng Thương mại Bỉ - Luxembourg tại Hà Nội"]},
        "two countries in the name of a body",
    ),
    (
        "Dự lễ có Sư cô Thích nữ Diệu Tâm, Trụ trì Tịnh thất Linh Quang.",
        {"Thích nữ Diệu Tâm": ["Sư cô", "Trụ trì Tịnh thất Linh Quang"]},
        "a nun's name with a small word",
    ),
    (
        "Dự có Chủ tịch UBND huyện Vân Hồ Thượng Lê Văn An, Bí thư Đảng ủy xã Chiềng Khoa Đông Mùi Thị Hà.",
        {
            "Lê Văn An": ["Chủ tịch UBND huyện Vân Hồ Thượng"],
            "Mùi Thị Hà": ["Bí thư Đảng ủy xã Chiềng Khoa Đông"],
        },
        "places no vocabulary knows before names with Văn and Thị",
    ),
    (
        "Giám đốc Bệnh viện Đa khoa khu vực Cù Lao Minh BS.CKII Lê Văn An phát biểu.",
        {"Lê Văn An": ["Giám đốc Bệnh viện Đa khoa khu vực Cù Lao Minh", "BS.CKII"]},
        "a place before the degree of the one named",
    ),
    (
        "Dự lễ có nhạc sĩ Lê Văn An, Chủ tịch Liên hiệp các Hội Văn học nghệ thuật Việt Nam.",
        {"Lê Văn An": ["Chủ tịch Liên hiệp các Hội Văn học nghệ thuật Việt Nam"]},
        "a union of associations is one body",
    ),
    (
        "Phó Thủ tướng Lê Văn An tiếp Bộ trưởng Ngoại giao Nga Sergey Lavrin.",
        {"Lê Văn An": ["Phó Thủ tướng"], "Sergey Lavrin": ["Bộ trưởng Ngoại giao Nga"]},
        "a country of one syllable before a foreign name",
    ),
    (
        "Phóng viên có cuộc trao đổi với ông Lê Văn An, Phó Giám đốc Sở Nội vụ tỉnh về công tác cán bộ.",
        {"Lê Văn An": ["Phó Giám đốc Sở Nội vụ tỉnh"]},
        "what they talk about is outside",
    ),
    (
        "Ban Thường vụ chỉ định đồng chí Lê Văn An, Giám đốc Sở Tư pháp giữ chức Bí thư Huyện ủy Lâm Khê.",
        {"Lê Văn An": ["Giám đốc Sở Tư pháp"]},
        "a place no vocabulary knows after an office that is given",
    ),
    (
        "Tại xã Ksor Thul, ông Lê Văn An, Bí thư Huyện ủy phát biểu; dự có Chủ tịch UBND xã Ksor Thul.",
        {"Lê Văn An": ["Bí thư Huyện ủy"]},
        "a place that the page names by its level",
    ),
    (
        "Trưởng Ban Chỉ đạo phòng chống tham nhũng, lãng phí, tiêu cực tỉnh Lê Văn An chủ trì hội nghị.",
        {"Lê Văn An": ["Trưởng Ban Chỉ đạo phòng chống tham nhũng, lãng phí, tiêu cực tỉnh"]},
        "the subject of a steering committee, before the name",
    ),
    (
        "Đồng chí Lê Văn An, Trưởng Ban Chỉ đạo về phát triển khoa học, công nghệ và chuyển đổi số tỉnh (Ban Chỉ đạo) yêu cầu làm ngay.",
        {"Lê Văn An": ["Trưởng Ban Chỉ đạo về phát triển khoa học, công nghệ và chuyển đổi số tỉnh"]},
        "and after it, with its name in short in brackets",
    ),
    (
        "Dự có các thành viên Ban Chỉ đạo và đại diện các sở, ngành tỉnh; ông Lê Văn An, Trưởng Ban Chỉ đạo diễn tập huyện.",
        {"Lê Văn An": ["Trưởng Ban Chỉ đạo diễn tập huyện"]},
        "no group is of the subject",
    ),
    (
        "Đồng chí Lê Văn An, Ủy viên Ban Chấp hành (BCH) Trung ương Đảng, Bí thư Tỉnh ủy chủ trì hội nghị.",
        {"Lê Văn An": ["Ủy viên Ban Chấp hành (BCH) Trung ương Đảng", "Bí thư Tỉnh ủy"]},
        "an abbreviation before more of the name",
    ),
    (
        "Phó Giám đốc Sở Nông nghiệp và Môi trường (NN&MT) tỉnh Lê Văn An phát biểu.",
        {"Lê Văn An": ["Phó Giám đốc Sở Nông nghiệp và Môi trường (NN&MT) tỉnh"]},
        "one with a sign in it",
    ),
    (
        "Đồng chí Lê Văn An - Thường vụ Huyện ủy, Phó Chủ tịch UBND huyện và ông Trần Văn Út, Thường trực HĐND huyện phát biểu.",
        {
            "Lê Văn An": ["Thường vụ Huyện ủy", "Phó Chủ tịch UBND huyện"],
            "Trần Văn Út": ["Thường trực HĐND huyện"],
        },
        "seats in short, after a name",
    ),
    (
        "Dự có TS. Lê Văn An, Trưởng khoa, Khoa Luật; ông Trần Văn Út, Phó Chánh Văn phòng, Văn phòng UBND tỉnh; bà Hà Thị Lan, Tổng Biên tập Tạp chí Sông Lam, Bộ Xây dựng.",
        {
            "Lê Văn An": ["TS", "Trưởng khoa, Khoa Luật"],
            "Trần Văn Út": ["Phó Chánh Văn phòng, Văn phòng UBND tỉnh"],
            "Hà Thị Lan": ["Tổng Biên tập Tạp chí Sông Lam, Bộ Xây dựng"],
        },
        "units and parents after a comma",
    ),
    (
        "Dự có ông Lê Văn An, Vụ phó Vụ Địa phương II - Ban Tổ chức Trung ương.",
        {"Lê Văn An": ["Vụ phó Vụ Địa phương II - Ban Tổ chức Trung ương"]},
        "a parent after a dash",
    ),
    (
        "Dự có nguyên Chủ tịch UBND tỉnh: Lê Văn An; Bí thư Tỉnh ủy Trần Văn Út; Chủ tịch HĐND tỉnh Hà Thị Lan.",
        {
            "Lê Văn An": ["nguyên Chủ tịch UBND tỉnh"],
            "Trần Văn Út": ["Bí thư Tỉnh ủy"],
            "Hà Thị Lan": ["Chủ tịch HĐND tỉnh"],
        },
        "an office before a colon is not of those with theirs before their names",
    ),
    (
        "Dự có các đồng chí Phó Bí thư Thành ủy: Lê Văn An, Chủ tịch UBND thành phố; Trần Văn Út, Phó Bí thư Thành ủy.",
        {
            "Lê Văn An": ["Phó Bí thư Thành ủy", "Chủ tịch UBND thành phố"],
            "Trần Văn Út": ["Phó Bí thư Thành ủy"],
        },
        "said twice, held once",
    ),
    (
        "Dự có các đồng chí lãnh đạo huyện: Bí thư Huyện ủy Lê Văn An; Chủ tịch UBND huyện Trần Văn Út.",
        {"Lê Văn An": ["Bí thư Huyện ủy"], "Trần Văn Út": ["Chủ tịch UBND huyện"]},
        "offices first after what heads the list",
    ),
    (
        "Đại diện nhà tài trợ: Đ/c Lê Văn An – Giám đốc Công ty Hòa Phát; Đại diện Hội Phụ nữ: Đ/c Hà Thị Lan - Chủ tịch Hội dự.",
        {"Lê Văn An": ["Giám đốc Công ty Hòa Phát"], "Hà Thị Lan": ["Chủ tịch Hội"]},
        "for whom each stands",
    ),
    (
        "Bí thư Huyện ủy Lê Văn An cùng lãnh đạo các phòng, ban… đã dự lễ; T.S Trần Văn Út dự.",
        {"Lê Văn An": ["Bí thư Huyện ủy"], "Trần Văn Út": ["T.S"]},
        "an ellipsis ends no sentence before a small word, nor a degree in short",
    ),
    (
        "Tại Hà Nội, Thủ tướng Lê Văn An tiếp Bí thư thứ nhất T.Ư Đoàn Trần Văn Út.",
        {"Lê Văn An": ["Thủ tướng"], "Trần Văn Út": ["Bí thư thứ nhất T.Ư Đoàn"]},
        "no place is a person, no organ a surname",
    ),
    (
        "Bí thư Huyện ủy Mù Cang Chải Nông Việt Hà chia sẻ việc dạy chữ cho 43 phụ nữ Hà Nhì; thầy giáo Lê Văn An kể.",
        {"Nông Việt Hà": ["Bí thư Huyện ủy Mù Cang Chải"]},
        "a place of three words; a people is no person",
    ),
    (
        "Chủ tọa kỳ họp có bà Lê Thị Hà và ông Trần Văn Út, các Phó Chủ tịch HĐND tỉnh.",
        {"Lê Thị Hà": ["Phó Chủ tịch HĐND tỉnh"], "Trần Văn Út": ["Phó Chủ tịch HĐND tỉnh"]},
        "an office in the plural after bare names is held by each",
    ),
    (
        "Dự có Thứ trưởng Bộ Nội vụ Lê Văn An, Thiếu tướng Trần Văn Út, Phó Tư lệnh Quân khu 4, "
        "Bí thư Tỉnh ủy Hà Thị Lan.",
        {
            "Lê Văn An": ["Thứ trưởng Bộ Nội vụ"],
            "Trần Văn Út": ["Thiếu tướng", "Phó Tư lệnh Quân khu 4"],
            "Hà Thị Lan": ["Bí thư Tỉnh ủy"],
        },
        "a name with a rank before it has its office after it, among others that follow theirs",
    ),
    (
        "Tiếp ông Kim Hyun Woo, Tổng Bí thư Đảng Lao động, Chủ tịch Quốc hội Lê Văn An cảm ơn.",
        {"Kim Hyun Woo": ["Tổng Bí thư Đảng Lao động"], "Lê Văn An": ["Chủ tịch Quốc hội"]},
        "the guest's office, then the host's",
    ),
    (
        "Dự có ông Lê Văn An, Tổng Biên tập Báo Nhân Dân, Chủ tịch Hội Nhà báo; bà Hà Thị Lan, Giám đốc "
        "Bệnh viện Đại học Y Hà Nội.",
        {
            "Lê Văn An": ["Tổng Biên tập Báo Nhân Dân", "Chủ tịch Hội Nhà báo"],
            "Hà Thị Lan": ["Giám đốc Bệnh viện Đại học Y Hà Nội"],
        },
        "papers and schools whose names are written like persons'",
    ),
    (
        "Dự có bà Hà Thị Lan, Ủy viên Ban Thường vụ Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương, "
        "Chủ tịch Hội Phụ nữ.",
        {
            "Hà Thị Lan": [
                "Ủy viên Ban Thường vụ Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương",
                "Chủ tịch Hội Phụ nữ",
            ]
        },
        "a comma in the name of a Party committee",
    ),
    (
        "Dự có ông Lê Văn An, Trưởng bản Huổi Lướt, xã Nậm Kha; ông Trần Văn Út, Cục trưởng Cục An ninh mạng và "
        "phòng, chống tội phạm sử dụng công nghệ cao (A05).",
        {
            "Lê Văn An": ["Trưởng bản Huổi Lướt, xã Nậm Kha"],
            "Trần Văn Út": ["Cục trưởng Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao"],
        },
        "places no table knows, one in the other; a long name before its abbreviation",
    ),
    (
        "Dự có ông Lê Văn An, Đội trưởng Đội 4, Cục Cảnh sát giao thông (Bộ Công an); ông Trần Văn Út, Trưởng Ban Chỉ "
        "đạo phòng, chống tham nhũng, lãng phí, tiêu cực (PCTNLPTC) tỉnh.",
        {
            "Lê Văn An": ["Đội trưởng Đội 4, Cục Cảnh sát giao thông (Bộ Công an)"],
            "Trần Văn Út": ["Trưởng Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực (PCTNLPTC) tỉnh"],
        },
        "brackets inside offices: the parent body, an abbreviation with more to come",
    ),
    (
        "Dự có ông Lê Văn An, TP Tổ chức cán bộ; ông Trần Văn Út, Chủ tịch UBND TP Thái Nguyên.",
        {"Lê Văn An": ["TP Tổ chức cán bộ"], "Trần Văn Út": ["Chủ tịch UBND TP Thái Nguyên"]},
        "TP is the head of a room or a city",
    ),
    (
        "Dự có đồng chí Lê Văn An, Ủy viên BCH Trung ương Đảng, Bí thư Tỉnh ủy Quảng Đông Phú; Trần Hà, Bí thư Thành ủy Uông Khê.",
        {
            "Lê Văn An": ["Ủy viên BCH Trung ương Đảng", "Bí thư Tỉnh ủy Quảng Đông Phú"],
            "Trần Hà": ["Bí thư Thành ủy Uông Khê"],
        },
        "places that no table knows, after a name",
    ),
    (
        "Bí thư Huyện ủy Trạm Tấu Giàng A Sếnh thông tin về tuyến đường.",
        {"Giàng A Sếnh": ["Bí thư Huyện ủy Trạm Tấu"]},
        "a place that begins like an organ",
    ),
    (
        "Dự có ngài Karl Van den Berg, Đại sứ đặc mệnh toàn quyền Vương quốc Bỉ tại Việt Nam; bà Ana Díaz-Morel, Tham tán.",
        {
            "Karl Van den Berg": ["Đại sứ đặc mệnh toàn quyền Vương quốc Bỉ tại Việt Nam"],
            "Ana Díaz-Morel": ["Tham tán"],
        },
        "small words and dashes inside foreign names",
    ),
    (
        "Dự có Chủ tịch Thượng viện Cộng hòa Kazakhstan Nurlan Abenov, Đại sứ Beket Zhumanov và Tổng thống Liên bang Nga Ivan Orlov.",
        {
            "Nurlan Abenov": ["Chủ tịch Thượng viện Cộng hòa Kazakhstan"],
            "Beket Zhumanov": ["Đại sứ"],
            "Ivan Orlov": ["Tổng thống Liên bang Nga"],
        },
        "titles first: a foreign name after each; forms of state",
    ),
    (
        "Dự có Bộ trưởng Bộ Quốc phòng Thống tướng Chea Sovan, Tổng tư lệnh Quân đội Hoàng gia Thống tướng Pol Vuthy, Đại tá Lê Văn An, Tùy viên Quốc phòng.",
        {
            "Chea Sovan": ["Bộ trưởng Bộ Quốc phòng", "Thống tướng"],
            "Pol Vuthy": ["Tổng tư lệnh Quân đội Hoàng gia", "Thống tướng"],
            "Lê Văn An": ["Đại tá", "Tùy viên Quốc phòng"],
        },
        "a rank between office and name",
    ),
    (
        "Giám mục Đa Minh Nguyễn Văn Mãn cảm ơn đoàn.",
        {"Đa Minh Nguyễn Văn Mãn": ["Giám mục"]},
        "a name never ends in Văn",
    ),
    (
        "Dự có bà Lê Thị Hà, Chủ tịch Hội LHPN huyện khóa XX; ông Lê Văn An - UV.BTV Huyện ủy, Phó Trưởng đoàn thanh tra.",
        {
            "Lê Thị Hà": ["Chủ tịch Hội LHPN huyện khóa XX"],
            "Lê Văn An": ["UV.BTV Huyện ủy", "Phó Trưởng đoàn thanh tra"],
        },
        "the term of an office; a dotted abbreviation; a delegation's task",
    ),
    (
        "Đồng chí Lê Văn An và Giám đốc Sở Y tế cùng kiểm tra.",
        {"Lê Văn An": []},
        "the office after và is another's",
    ),
    (
        "Lễ khai mạc có đồng chí Lê Thị Hà dự và trao danh hiệu cho ba nghệ nhân Vàng Chá Thào, Sùng Mí Phìn và Lò Thị Pươi.",
        {"Lê Thị Hà": [], "Vàng Chá Thào": [], "Sùng Mí Phìn": [], "Lò Thị Pươi": []},
        "names after a number of people",
    ),
    (
        "Dự có các đồng chí: Siu Văn Hà-Ủy viên Ban Thường vụ Tỉnh ủy; Xổm-phon Kẹo-vi-lay-Phó Tỉnh trưởng.",
        {
            "Siu Văn Hà": ["Ủy viên Ban Thường vụ Tỉnh ủy"],
            "Xổm-phon Kẹo-vi-lay": ["Phó Tỉnh trưởng"],
        },
        "a dash without spaces; hyphens inside names",
    ),
    (
        "Dự có Đại sứ Hàn Quốc Choi Young Min; Đại sứ Nga Gennady Orlov; Đại sứ Cộng hòa Nam Phi Thandi Mokoena.",
        {
            "Choi Young Min": ["Đại sứ Hàn Quốc"],
            "Gennady Orlov": ["Đại sứ Nga"],
            "Thandi Mokoena": ["Đại sứ Cộng hòa Nam Phi"],
        },
        "a country between office and name",
    ),
    (
        "Dự có Đại đức Thích Minh Quang, trụ trì chùa Linh Sơn; Linh mục Phạm Văn Ba, Chánh xứ Phương Lâm.",
        {
            "Thích Minh Quang": ["Đại đức", "trụ trì chùa Linh Sơn"],
            "Phạm Văn Ba": ["Linh mục", "Chánh xứ Phương Lâm"],
        },
        "clergy and their sites",
    ),
    (
        "Thứ trưởng Bộ Tài chính, người phát ngôn của Bộ, bà Lê Thị Hà chủ trì họp báo.",
        {"Lê Thị Hà": ["Thứ trưởng Bộ Tài chính", "người phát ngôn của Bộ"]},
        "offices, then the one addressed",
    ),
    (
        "Ông Nông Văn An, Chủ tịch UBND xã Lương Hạ điều hành hội nghị.",
        {"Nông Văn An": ["Chủ tịch UBND xã Lương Hạ"]},
        "a place like a name, after a name",
    ),
    (
        "Dự có ông Lê Văn An, Phó Cục trưởng Cục Tổ chức cán bộ (Bộ Công an); bà Lê Thị Hà, Trưởng phòng 7 - VKSND tỉnh.",
        {
            "Lê Văn An": ["Phó Cục trưởng Cục Tổ chức cán bộ (Bộ Công an)"],
            "Lê Thị Hà": ["Trưởng phòng 7 - VKSND tỉnh"],
        },
        "the parent body in brackets, after a number",
    ),
    (
        "Tại buổi tiếp Đại sứ Nhật Bản Ito Kenta, Chủ tịch nước khẳng định quan hệ tốt đẹp.",
        {"Ito Kenta": ["Đại sứ Nhật Bản"]},
        "the subject is not the one received",
    ),
    (
        "Dự hội nghị có Bí thư Tỉnh ủy Lê Văn An; Phó Chủ tịch UBND tỉnh Trần Thị Hà.",
        {"Lê Văn An": ["Bí thư Tỉnh ủy"], "Trần Thị Hà": ["Phó Chủ tịch UBND tỉnh"]},
        "title first, semicolons",
    ),
    (
        "Dự có Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Lê Văn An, Phó Chủ tịch UBND tỉnh Trần Thị Hà.",
        {
            "Lê Văn An": ["Ủy viên Trung ương Đảng", "Bí thư Tỉnh ủy"],
            "Trần Thị Hà": ["Phó Chủ tịch UBND tỉnh"],
        },
        "title first, commas only",
    ),
    (
        "Dự có các đồng chí: Lê Văn An, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy; Trần Thị Hà - TUV, Giám đốc Sở Y tế.",
        {
            "Lê Văn An": ["Ủy viên Trung ương Đảng", "Bí thư Tỉnh ủy"],
            "Trần Thị Hà": ["TUV", "Giám đốc Sở Y tế"],
        },
        "name first, comma and dash",
    ),
    (
        "Tới dự có đ/c Lê Văn An (Bí thư Huyện ủy), đ/c Trần Thị Hà (Chủ tịch UBND huyện).",
        {"Lê Văn An": ["Bí thư Huyện ủy"], "Trần Thị Hà": ["Chủ tịch UBND huyện"]},
        "offices in brackets",
    ),
    (
        "Dự phiên họp có các Phó Chủ tịch Quốc hội: Lê Văn An; Trần Thị Hà; Thượng tướng Phan Quang Sơn.",
        {
            "Lê Văn An": ["Phó Chủ tịch Quốc hội"],
            "Trần Thị Hà": ["Phó Chủ tịch Quốc hội"],
            "Phan Quang Sơn": ["Phó Chủ tịch Quốc hội", "Thượng tướng"],
        },
        "an office shared before a colon",
    ),
    (
        "Dự có hai Phó Chủ tịch UBND huyện Lò Văn Păn và Sùng A Màng.",
        {"Lò Văn Păn": ["Phó Chủ tịch UBND huyện"], "Sùng A Màng": ["Phó Chủ tịch UBND huyện"]},
        "an office shared before bare names",
    ),
    (
        "Các đồng chí Lê Văn An và Trần Thị Hà, Phó Chủ tịch UBND tỉnh chủ trì hội nghị.",
        {"Lê Văn An": ["Phó Chủ tịch UBND tỉnh"], "Trần Thị Hà": ["Phó Chủ tịch UBND tỉnh"]},
        "an office shared after the names",
    ),
    (
        "Dự có các đồng chí Tỉnh ủy viên: Lê Văn An, Giám đốc Sở Y tế; đồng chí Trần Thị Hà, Giám đốc Sở Nội vụ; "
        "Phan Văn Sơn, Bí thư Huyện ủy.",
        {
            "Lê Văn An": ["Tỉnh ủy viên", "Giám đốc Sở Y tế"],
            "Trần Thị Hà": ["Tỉnh ủy viên", "Giám đốc Sở Nội vụ"],
            "Phan Văn Sơn": ["Tỉnh ủy viên", "Bí thư Huyện ủy"],
        },
        "shared and own offices, with and without a word of address",
    ),
    (
        "Dự có Đại tá Lê Văn An, Phó Giám đốc Công an tỉnh; Thượng tá Trần Văn Hà - Trưởng Công an huyện.",
        {
            "Lê Văn An": ["Đại tá", "Phó Giám đốc Công an tỉnh"],
            "Trần Văn Hà": ["Thượng tá", "Trưởng Công an huyện"],
        },
        "ranks before, offices after",
    ),
    (
        "Phó Bí thư Thường trực Tỉnh ủy – Lê Văn An phát biểu.",
        {"Lê Văn An": ["Phó Bí thư Thường trực Tỉnh ủy"]},
        "a dash between office and name",
    ),
    (
        "Kết luận, Phó Chủ tịch Quốc hội Lê Văn An - Trưởng Đoàn giám sát yêu cầu hoàn thiện.",
        {"Lê Văn An": ["Phó Chủ tịch Quốc hội", "Trưởng Đoàn giám sát"]},
        "offices before and after",
    ),
    (
        "Giám đốc Sở Y tế kiêm Trưởng đoàn công tác Lê Văn An phát biểu.",
        {"Lê Văn An": ["Giám đốc Sở Y tế", "Trưởng đoàn công tác"]},
        "kiêm",
    ),
    (
        "Dự có Tổng Bí thư Thongloun Sisoulith; Sisay Leudmany, Ủy viên Bộ Chính trị.",
        {"Thongloun Sisoulith": ["Tổng Bí thư"], "Sisay Leudmany": ["Ủy viên Bộ Chính trị"]},
        "foreign names",
    ),
    (
        "Dự có ông Danh Văn An, Trưởng ấp 7; bà Lê Thị Lan, Bí thư Chi bộ 12 phường Hải Hòa và các đại biểu.",
        {"Danh Văn An": ["Trưởng ấp 7"], "Lê Thị Lan": ["Bí thư Chi bộ 12 phường Hải Hòa"]},
        "units with a number",
    ),
    (
        "Ông Lê Văn An, Tổ trưởng Tổ bầu cử số 5 phường Hải Hòa kể chuyện vận động cử tri.",
        {"Lê Văn An": ["Tổ trưởng Tổ bầu cử số 5 phường Hải Hòa"]},
        "a unit with số and its place",
    ),
    (
        "Bà Lê Thị Lan, Phó Chủ tịch Hiệp hội Các trường đại học, cao đẳng Việt Nam, phản biện dự thảo.",
        {"Lê Thị Lan": ["Phó Chủ tịch Hiệp hội Các trường đại học, cao đẳng Việt Nam"]},
        "Các in a name",
    ),
    (
        "Tiếp xúc cử tri có các đại biểu Quốc hội gồm bà Lê Thị Lan, Phó Trưởng đoàn, và ông Trần Văn Hà.",
        {"Lê Thị Lan": ["đại biểu Quốc hội", "Phó Trưởng đoàn"], "Trần Văn Hà": ["đại biểu Quốc hội"]},
        "an office shared after gồm",
    ),
    (
        "Các đại biểu Quốc hội gồm ông Lê Văn An, Bí thư Tỉnh ủy; bà Trần Thị Hà, Phó Giám đốc Sở Y tế đã tiếp xúc cử tri.",
        {
            "Lê Văn An": ["đại biểu Quốc hội", "Bí thư Tỉnh ủy"],
            "Trần Thị Hà": ["đại biểu Quốc hội", "Phó Giám đốc Sở Y tế"],
        },
        "an office shared by all of a list after gồm",
    ),
    (
        "Dự có các Phó Chủ tịch UBND tỉnh gồm: Lê Văn An, Trần Thị Hà.",
        {"Lê Văn An": ["Phó Chủ tịch UBND tỉnh"], "Trần Thị Hà": ["Phó Chủ tịch UBND tỉnh"]},
        "the same before a colon",
    ),
    (
        "Bác sĩ Lê Văn An, Giám đốc Trung tâm Y tế huyện cho biết đã tiêm 300 liều.",
        {"Lê Văn An": ["Bác sĩ", "Giám đốc Trung tâm Y tế huyện"]},
        "a physician has a degree",
    ),
    (
        "Ông Lê Văn An, Giám đốc Hợp tác xã hàu Vân Đồn kể về cách nuôi.",
        {"Lê Văn An": ["Giám đốc Hợp tác xã hàu Vân Đồn"]},
        "a word no vocabulary knows before the name of a firm",
    ),
    (
        "Ông Lê Văn An, Chủ tịch UBND tỉnh chịu trách nhiệm toàn diện, báo cáo Thủ tướng.",
        {"Lê Văn An": ["Chủ tịch UBND tỉnh"]},
        "a level ends an office",
    ),
    (
        "Phát biểu tại buổi lễ, Giám đốc Sở Y tế Nghi Hà Lê Hồ Quang An cảm ơn các nhà tài trợ.",
        {"Lê Hồ Quang An": ["Giám đốc Sở Y tế Nghi Hà"]},
        "a place of two words before a name with two surnames",
    ),
    (
        "Bí thư Tỉnh ủy Lê Văn An tặng quà lưu niệm đồng chí Trần Thị Hà. Bà Trần Thị Hà cảm ơn tỉnh.",
        {"Lê Văn An": ["Bí thư Tỉnh ủy"], "Trần Thị Hà": []},
        "a souvenir is given to the living",
    ),
    (
        "Phó Giám đốc Ban Quản lý di tích Lê Văn An cho biết đã trùng tu xong.",
        {"Lê Văn An": ["Phó Giám đốc Ban Quản lý di tích"]},
        "monuments in an office tell nothing of its holder",
    ),
    (
        "Các đại biểu nghe Giám đốc Sở Tư pháp Lê Văn An quán triệt Nghị quyết số 30-NQ/TW.",
        {"Lê Văn An": ["Giám đốc Sở Tư pháp"]},
        "those who listen end before the one they hear",
    ),
    (
        "Thông tin tới Chủ tịch UBND tỉnh, Giám đốc Sở Y tế Lê Văn An cho biết dịch đã giảm.",
        {"Lê Văn An": ["Giám đốc Sở Y tế"]},
        "the one who is told, then the subject",
    ),
    (
        "Phát biểu có ông Lê Văn An, Chủ tịch UBND TP. Quang cảnh buổi lễ.",
        {"Lê Văn An": ["Chủ tịch UBND TP"]},
        "a level in short at the end of a sentence",
    ),
    (
        "Chiều nay, Bí thư Huyện ủy Long Hòa thăm các hộ nghèo.",
        {},
        "a district named like a commune",
    ),
    (
        "Dự có các đồng chí: Lê Văn An, Bí thư Tỉnh ủy; Đường Văn Hậu, Phó Bí thư Tỉnh ủy.",
        {"Lê Văn An": ["Bí thư Tỉnh ủy"], "Đường Văn Hậu": ["Phó Bí thư Tỉnh ủy"]},
        "a surname that is a word for a street",
    ),
    (
        "Một năm ba đoàn kiểm tra Ông Lê Văn An, Giám đốc Công ty Sao Biển Lớn, phản ánh.",
        {"Lê Văn An": ["Giám đốc Công ty Sao Biển Lớn"]},
        "a heading that runs into its paragraph",
    ),
    (
        "Đồng chí Lê Văn Đến đề nghị huyện rà soát hồ sơ.",
        {"Lê Văn Đến": []},
        "a middle name ends no name",
    ),
    (
        "Dự có ông Lê Văn An và đại diện các huyện Ma Ly Pho, Mã Quan.",
        {"Lê Văn An": []},
        "districts of another country, no persons",
    ),
    (
        "Trao đổi có Trưởng Công an huyện Thượng tá Lê Văn An. Bà Trần Hà, Chủ tịch UBND phường Báo cáo kết quả.",
        {"Lê Văn An": ["Trưởng Công an huyện", "Thượng tá"], "Trần Hà": ["Chủ tịch UBND phường"]},
        "a rank or a verb with a capital after a level",
    ),
    (
        "Dự họp có đồng chí Lê Văn An Phó CT UBND xã, đồng chí Trần Hà Phó GĐ Trung tâm.",
        {"Lê Văn An": ["Phó CT UBND xã"], "Trần Hà": ["Phó GĐ Trung tâm"]},
        "a deputy's office in short right after the name",
    ),
    (
        "Về dự có đ/c: Lê Văn An; Bí thư Đảng ủy, đ/c: Trần Hà; Chủ tịch HĐND xã; đ/c: Vũ Tám: Phó Chủ tịch.",
        {"Lê Văn An": ["Bí thư Đảng ủy"], "Trần Hà": ["Chủ tịch HĐND xã"], "Vũ Tám": ["Phó Chủ tịch"]},
        "a semicolon between each name and its office",
    ),
    (
        "Về dự có ông Lê Văn An, Bí thư Đảng ủy; Chủ tịch UBND xã Trần Hà; bà Vũ Thị Tám.",
        {"Lê Văn An": ["Bí thư Đảng ủy"], "Trần Hà": ["Chủ tịch UBND xã"], "Vũ Thị Tám": []},
        "semicolons between members all the same",
    ),
    (
        "Dự lễ có các đồng chí: Trung tướng Lê Văn An, Anh hùng Lao động, Chủ tịch Hội Cựu chiến binh tỉnh.",
        {"Lê Văn An": ["Trung tướng", "Chủ tịch Hội Cựu chiến binh tỉnh"]},
        "an honour between a name and its office is no office",
    ),
    (
        "Dân thôn đã bầu ông Lê Văn An giữ chức trưởng thôn Nà Lốc.",
        {"Lê Văn An": []},
        "the village of an office that is given is no person",
    ),
    (
        "Bà Trần Hà, Bí thư Huyện ủy thăm cụ Lê Văn An, gia đình chính sách thôn Sa Lung, xã Hòa Lĩnh.",
        {"Trần Hà": ["Bí thư Huyện ủy"], "Lê Văn An": []},
        "a village is no person",
    ),
    (
        "Dự có ông Lê Văn An, Phó Chủ tịch UBND tỉnh phụ trách khối văn xã; bà Trần Hà, Phó Trưởng Ban Nội chính Tỉnh ủy phụ trách Đảng bộ huyện Chư Sê.",
        {"Lê Văn An": ["Phó Chủ tịch UBND tỉnh"], "Trần Hà": ["Phó Trưởng Ban Nội chính Tỉnh ủy"]},
        "what one has charge of, after the body",
    ),
    (
        "Dự có ông Lê Văn An, Phó Giám đốc phụ trách Sở Y tế; bà Trần Hà, Phụ trách Phòng Nội vụ; ông Hồ Cao, Phó Cục trưởng phụ trách phía Nam.",
        {
            "Lê Văn An": ["Phó Giám đốc phụ trách Sở Y tế"],
            "Trần Hà": ["Phụ trách Phòng Nội vụ"],
            "Hồ Cao": ["Phó Cục trưởng phụ trách phía Nam"],
        },
        "but in charge of the body, and before any body",
    ),
    (
        "Ông Lê Văn An, Chủ tịch HĐQT Tập đoàn Hòa Sơn ủng hộ 20 tỷ đồng; bà Trần Hà, Giám đốc Công ty May Đại An hỗ trợ hơn 300 suất quà.",
        {"Lê Văn An": ["Chủ tịch HĐQT Tập đoàn Hòa Sơn"], "Trần Hà": ["Giám đốc Công ty May Đại An"]},
        "a firm ends before what it gives",
    ),
    (
        "Dự lễ có ông Lê Văn An, Trưởng Ban tiếp nhận ủng hộ; bà Trần Hà, Giám đốc Trung tâm Hỗ trợ nông dân.",
        {
            "Lê Văn An": ["Trưởng Ban tiếp nhận ủng hộ"],
            "Trần Hà": ["Giám đốc Trung tâm Hỗ trợ nông dân"],
        },
        "bodies named after what they give",
    ),
    (
        "Xét bổ nhiệm 3 thứ trưởng Thừa ủy quyền Thủ tướng, Phó Thủ tướng Lê Văn An ký quyết định.",
        {"Lê Văn An": ["Phó Thủ tướng"]},
        "a heading ran into for whom someone signs",
    ),
    (
        "(Ông Lê Văn An - Bí thư Đảng ủy xã phát biểu)",
        {"Lê Văn An": ["Bí thư Đảng ủy xã"]},
        "a sentence in brackets",
    ),
    (
        "Bà Trần Hà, Bí thư Tỉnh ủy thắp hương và ghi sổ tang ông Đỗ Văn Bảy.",
        {"Trần Hà": ["Bí thư Tỉnh ủy"]},
        "who is mourned takes no part",
    ),
    (
        "Dự có nguyên Chủ tịch Hội Phụ nữ tỉnh các thời kỳ: Trần Thị Hà, Lê Thị An; lãnh đạo các sở.",
        {
            "Trần Thị Hà": ["nguyên Chủ tịch Hội Phụ nữ tỉnh"],
            "Lê Thị An": ["nguyên Chủ tịch Hội Phụ nữ tỉnh"],
        },
        "the office of those who held it one after another",
    ),
    (
        "Dự có chị Lê Thị An, giáo viên điểm trường mầm non thôn 8; ông Sa-tô Na-ô-ki, Trưởng cố vấn Dự án.",
        {"Lê Thị An": ["giáo viên điểm trường mầm non thôn 8"], "Sa-tô Na-ô-ki": ["Trưởng cố vấn Dự án"]},
        "a teacher at the site of a school, an adviser",
    ),
    (
        "Dự có Trưởng bản Nà Tê Khăm Đi; Tổ trưởng tổ dân phố Vạn Sơn Đỗ Thị Hoa; Trưởng thôn Lê Thị Thu An.",
        {
            "Khăm Đi": ["Trưởng bản Nà Tê"],
            "Đỗ Thị Hoa": ["Tổ trưởng tổ dân phố Vạn Sơn"],
            "Lê Thị Thu An": ["Trưởng thôn"],
        },
        "a village before the name",
    ),
    (
        "Dự có đ/c Lê Văn An-Bí thư Đảng ủy, CT.HĐND xã; ông Trần Hà-PCT. HĐND cùng đại diện các ngành.",
        {"Lê Văn An": ["Bí thư Đảng ủy", "CT.HĐND xã"], "Trần Hà": ["PCT. HĐND"]},
        "a full stop after a title in short",
    ),
    (
        "Dự họp có ông Lê Văn An. Nhiều thôn người Lô Lô, người Mông thống nhất hiến đất; bà con thôn Lô Lô Chải phấn khởi nói.",
        {"Lê Văn An": []},
        "a people and its village are no persons",
    ),
    (
        "Đồng chí Lê Văn An- Phó Bí thư; Chủ tịch UBND xã; Chủ tịch Hội đồng nghĩa vụ quân sự xã chủ trì cuộc họp.",
        {"Lê Văn An": ["Phó Bí thư", "Chủ tịch UBND xã", "Chủ tịch Hội đồng nghĩa vụ quân sự xã"]},
        "semicolons between the offices of one",
    ),
    (
        "Đ/c Lê Văn An - PBT- Chủ tịch UBND xã- CT HĐND xã chủ trì.",
        {"Lê Văn An": ["PBT", "Chủ tịch UBND xã", "CT HĐND xã"]},
        "a dash without a space before it",
    ),
    (
        "Dự họp có bà Lê Thị An Phó Bí thư Thường trực ông Trần Hà Phó Giám đốc Trung tâm.",
        {"Lê Thị An": ["Phó Bí thư Thường trực"], "Trần Hà": ["Phó Giám đốc Trung tâm"]},
        "no marks at all",
    ),
    (
        "Dự có các đ/c: Lê Văn An - UV. BTV Huyện đoàn, TB. Tuyên giáo; Trần Hà - GĐ. Sở Y tế; Hồ Na - PCT.UBND xã.",
        {
            "Lê Văn An": ["UV. BTV Huyện đoàn", "TB. Tuyên giáo"],
            "Trần Hà": ["GĐ. Sở Y tế"],
            "Hồ Na": ["PCT.UBND xã"],
        },
        "titles in short with a full stop, whose sentence goes on",
    ),
    (
        "Chủ tịch Lê Văn An, PCT. Thường trực Trần Hà, PCT. Hồ Thị Na dự lễ.",
        {"Lê Văn An": ["Chủ tịch"], "Trần Hà": ["PCT. Thường trực"], "Hồ Thị Na": ["PCT"]},
        "the same before names",
    ),
    (
        "Dự có ông Lê Văn An, PGĐ. Ông Trần Hà vắng mặt.",
        {"Lê Văn An": ["PGĐ"]},
        "a title in short that ends the sentence",
    ),
    (
        "Ông Lê Văn An, TP.Hồ Chí Minh cho biết như vậy.",
        {},
        "a city in short is no Trưởng phòng",
    ),
    (
        "Dự lễ có TT. Lê Minh Tánh và 60 đoàn viên đến từ 5 xã, TT.Phước An.",
        {"Lê Minh Tánh": ["TT"]},
        "a town in short is no Thượng tọa",
    ),
    (
        "Dự có Dr. Bounthan Keosavang, Trưởng khoa Luật; Cả sư Lư Thái Bình; Phó cả sư Thường Xuân Hạnh.",
        {
            "Bounthan Keosavang": ["Dr", "Trưởng khoa Luật"],
            "Lư Thái Bình": ["Cả sư"],
            "Thường Xuân Hạnh": ["Phó cả sư"],
        },
        "a degree from abroad, ranks of the Chăm clergy",
    ),
    (
        "Đồng chí Lê Văn An, Ủy viên BCH Trung ương Đảng dự khuyết, Bí thư Tỉnh ủy đến dự.",
        {"Lê Văn An": ["Ủy viên BCH Trung ương Đảng dự khuyết", "Bí thư Tỉnh ủy"]},
        "dự khuyết after the body is no verb",
    ),
    (
        "Dự có bà Lê Thị An, nguyên Chủ tịch Hội LHPN tỉnh khóa IX, X; bà Trần Hà, Bí thư Huyện ủy khóa XX và XXI.",
        {
            "Lê Thị An": ["nguyên Chủ tịch Hội LHPN tỉnh khóa IX, X"],
            "Trần Hà": ["Bí thư Huyện ủy khóa XX và XXI"],
        },
        "several terms",
    ),
    (
        "Dự có đồng chí Siu H' Lan, Bí thư; Rah Lan H’ Nga (Phó Bí thư); Kpă Thu.",
        {"Siu H' Lan": ["Bí thư"], "Rah Lan H’ Nga": ["Phó Bí thư"], "Kpă Thu": []},
        "a particle set apart within a name",
    ),
    (
        "Chủ trì có các Phó Chủ tịch HĐND tỉnh K’Brel và Vũ Công Tài; Bí thư Huyện ủy K'Bang: Lê An.",
        {
            "K’Brel": ["Phó Chủ tịch HĐND tỉnh"],
            "Vũ Công Tài": ["Phó Chủ tịch HĐND tỉnh"],
            "Lê An": ["Bí thư Huyện ủy K'Bang"],
        },
        "a name of one word after tỉnh, a district so called",
    ),
    (
        "Dự có các đồng chí: Lê Văn An, Bí thư; K'Brel, Phó Bí thư; Trần Thị Hà, K'Dun; dân các huyện Đạ Tẻh, K'Bang.",
        {"Lê Văn An": ["Bí thư"], "K'Brel": ["Phó Bí thư"], "Trần Thị Hà": [], "K'Dun": []},
        "names of one word in a list, no districts",
    ),
    (
        "Dự có ông Sato Kenji, Thống đốc tỉnh Aomori, Nhật Bản; bà Lee Na, Giám đốc Sở Y tế Hà Nội.",
        {"Sato Kenji": ["Thống đốc tỉnh Aomori, Nhật Bản"], "Lee Na": ["Giám đốc Sở Y tế Hà Nội"]},
        "the country after an office abroad",
    ),
    (
        "Tham luận có các đại biểu: Lê Văn An - Giám đốc Cảng vụ Sông Đà: “Luồng cạn”; Trần Hà, Trưởng trạm: “Phao”.",
        {"Lê Văn An": ["Giám đốc Cảng vụ Sông Đà"], "Trần Hà": ["Trưởng trạm"]},
        "a colon and what is said end the office",
    ),
    (
        "Dự có các đồng chí Phó Chủ nhiệm: Thượng tướng Lê An, Trung tướng Trần Bình và Trung tướng Đỗ Minh - Bí thư Đảng ủy cơ quan.",
        {
            "Lê An": ["Phó Chủ nhiệm", "Thượng tướng"],
            "Trần Bình": ["Phó Chủ nhiệm", "Trung tướng"],
            "Đỗ Minh": ["Phó Chủ nhiệm", "Trung tướng", "Bí thư Đảng ủy cơ quan"],
        },
        "an office of the last alone, where all share one before",
    ),
    (
        "Dự có Thiếu tướng Lê An và Đại tá Trần Bình, Phó Giám đốc Công an tỉnh.",
        {
            "Lê An": ["Thiếu tướng", "Phó Giám đốc Công an tỉnh"],
            "Trần Bình": ["Đại tá", "Phó Giám đốc Công an tỉnh"],
        },
        "one of both, where none is shared before",
    ),
    (
        "Dự lễ có các đồng chí: Trần An, Ủy viên Bộ Chính trị, Chủ tịch nước; Lê Quang Bình, nguyên: Ủy viên Bộ Chính trị, Chủ tịch Quốc hội; Đỗ Minh, Bộ trưởng Công an.",
        {
            "Trần An": ["Ủy viên Bộ Chính trị", "Chủ tịch nước"],
            "Lê Quang Bình": ["Ủy viên Bộ Chính trị", "Chủ tịch Quốc hội"],
            "Đỗ Minh": ["Bộ trưởng Công an"],
        },
        "nguyên with a colon before several offices",
    ),
    (
        "Dự có các GS.TS Lê Văn An, Trần Bình, các PGS.TS Đỗ Minh, Ngô Hà.",
        {"Lê Văn An": ["GS.TS"], "Trần Bình": ["GS.TS"], "Đỗ Minh": ["PGS.TS"], "Ngô Hà": ["PGS.TS"]},
        "a degree that several have",
    ),
    (
        "Dự lễ có ông John Brown - Chủ tịch Công ty Jago và Trung tướng, GS.TS Lê Văn An.",
        {"John Brown": ["Chủ tịch Công ty Jago"], "Lê Văn An": ["Trung tướng", "GS.TS"]},
        "ranks by a comma before the next name",
    ),
    (
        "Dự lễ có các đại sứ Lê Văn An, Trần Bình và Thứ trưởng Đỗ Minh.",
        {"Lê Văn An": ["đại sứ"], "Trần Bình": ["đại sứ"], "Đỗ Minh": ["Thứ trưởng"]},
        "an office of his own ends what several hold",
    ),
    (
        "Dự lễ có các đồng chí Ủy viên Trung ương Đảng: Phó Bí thư Thành ủy Lê Văn An; Chủ tịch UBND thành phố Trần Hà.",
        {
            "Lê Văn An": ["Ủy viên Trung ương Đảng", "Phó Bí thư Thành ủy"],
            "Trần Hà": ["Ủy viên Trung ương Đảng", "Chủ tịch UBND thành phố"],
        },
        "an office shared by those whose own stand before the name",
    ),
    (
        "Dự lễ có các đồng chí Phó Chủ tịch UBND tỉnh: Lê Văn An; Giám đốc Sở Y tế Trần Hà.",
        {"Lê Văn An": ["Phó Chủ tịch UBND tỉnh"], "Trần Hà": ["Giám đốc Sở Y tế"]},
        "one who holds another office is outside what the bare names share",
    ),
    (
        "Dự lễ có ông: Lê Văn An, Chủ tịch UBND xã; bà : Trần Hà – Phó Chủ tịch UBND xã.",
        {"Lê Văn An": ["Chủ tịch UBND xã"], "Trần Hà": ["Phó Chủ tịch UBND xã"]},
        "a colon after a word of address",
    ),
    (
        "Dự có hai Phó Trưởng đoàn gồm các ông, bà: Lê Văn An – Vụ trưởng, Trần Thị Bình – Phó Cục trưởng.",
        {
            "Lê Văn An": ["Phó Trưởng đoàn", "Vụ trưởng"],
            "Trần Thị Bình": ["Phó Trưởng đoàn", "Phó Cục trưởng"],
        },
        "an office in the plural, gồm and words of address",
    ),
    (
        "Ông Trần Minh, Bí thư Huyện ủy được bầu làm Trưởng ban; hai Phó ban gồm các đồng chí: Lê Văn An, Hồ Văn Bình.",
        {"Trần Minh": ["Bí thư Huyện ủy"], "Lê Văn An": [], "Hồ Văn Bình": []},
        "the same of an office that is only now given",
    ),
    (
        "Dự có Bộ trưởng Ngoại giao và các vấn đề châu Âu nước Cộng hòa Slovakia Marek Dubrovin.",
        {"Marek Dubrovin": ["Bộ trưởng Ngoại giao và các vấn đề châu Âu nước Cộng hòa Slovakia"]},
        "the field of a ministry abroad",
    ),
    (
        "Ông Park Min Ho (Giám đốc nhân sự, quốc tịch Hàn Quốc) xin lỗi công nhân.",
        {"Park Min Ho": ["Giám đốc nhân sự"]},
        "a nationality with its country is no field of work",
    ),
    (
        "Xã bổ nhiệm hai phó phòng Tại Cà Mau, ông Trần Văn Út, Chủ tịch UBND xã đã trao quyết định.",
        {"Trần Văn Út": ["Chủ tịch UBND xã"]},
        "a word before a place begins no name",
    ),
    (
        "Tại Pháp, Đại sứ Lê Văn An gặp mặt kiều bào.",
        {"Lê Văn An": ["Đại sứ"]},
        "the same before an office",
    ),
    (
        "Dự có Mẹ VNAH Lê Thị An và Bà mẹ Việt Nam anh hùng Trần Thị Bình.",
        {"Lê Thị An": [], "Trần Thị Bình": []},
        "a heroic mother in short",
    ),
    (
        "Dự có bà Lê Thị An (nguyên Bí thư Huyện đoàn, nay là Trưởng Ban Dân vận Huyện ủy) và ông Hồ Bình, nguyên Bí thư Đảng ủy, hiện là Giám đốc Công ty Hải Hà.",
        {
            "Lê Thị An": ["nguyên Bí thư Huyện đoàn", "Trưởng Ban Dân vận Huyện ủy"],
            "Hồ Bình": ["nguyên Bí thư Đảng ủy", "Giám đốc Công ty Hải Hà"],
        },
        "the office held now after the one held before",
    ),
    (
        "Ông Lê Văn An, nguyên Bí thư Huyện ủy, nay là một nông dân, phát biểu.",
        {"Lê Văn An": ["nguyên Bí thư Huyện ủy"]},
        "what one is now is no office",
    ),
    (
        "Chủ tịch HĐQT Vinatrade Phạm Lâm Bảo Châu phát biểu.",
        {"Phạm Lâm Bảo Châu": ["Chủ tịch HĐQT Vinatrade"]},
        "a firm of one word that is no Vietnamese syllable",
    ),
    (
        "Giám đốc Trung tâm Y tế Phong Hà Lê Bảo Châu phát biểu.",
        {"Lê Bảo Châu": ["Giám đốc Trung tâm Y tế Phong Hà"]},
        "a place of two words",
    ),
    (
        "Dự có Sư cả chùa Pôthi, Hòa thượng Chau Sương và Sư cả Thạch Sóc.",
        {"Chau Sương": ["Sư cả chùa Pôthi", "Hòa thượng"], "Thạch Sóc": ["Sư cả"]},
        "the head monk of a pagoda",
    ),
    (
        "Đại sứ Lê Văn An cùng phu nhân Trần Thị Bình dự lễ.",
        {"Lê Văn An": ["Đại sứ"], "Trần Thị Bình": []},
        "a wife by name",
    ),
    (
        "Phó Chủ tịch Ngân hàng Phát triển châu Á Marta Delgado và Phó Chủ tịch Ngân hàng Thế giới khu vực Đông Á - Thái Bình Dương Peter Lorentz phát biểu.",
        {
            "Marta Delgado": ["Phó Chủ tịch Ngân hàng Phát triển châu Á"],
            "Peter Lorentz": ["Phó Chủ tịch Ngân hàng Thế giới khu vực Đông Á - Thái Bình Dương"],
        },
        "a foreigner after a part of the world",
    ),
    (
        "Vụ trưởng Vụ châu Á - Thái Bình Dương Lê Văn An phát biểu.",
        {"Lê Văn An": ["Vụ trưởng Vụ châu Á - Thái Bình Dương"]},
        "a part of the world that goes on after a dash",
    ),
    (
        "Phu nhân Thủ tướng Lê Thị An và phu nhân Trần Thị Bình thăm Bảo tàng Phụ nữ.",
        {"Lê Thị An": [], "Trần Thị Bình": []},
        "the office of a spouse is not held",
    ),
    (
        "Dự có các đồng chí Ủy viên Bộ Chính trị: Cao Chương, Thường trực Ban Bí thư; Bế Văn Khánh, Bí thư Trung ương Đảng.",
        {
            "Cao Chương": ["Ủy viên Bộ Chính trị", "Thường trực Ban Bí thư"],
            "Bế Văn Khánh": ["Ủy viên Bộ Chính trị", "Bí thư Trung ương Đảng"],
        },
        "names that places have, beside their offices in a list",
    ),
    (
        "Dự có Phó Trưởng Ban Hà Văn Sơn và các đồng chí ở huyện Cao Lộc, Chủ tịch UBND tỉnh Lê Văn An.",
        {"Hà Văn Sơn": ["Phó Trưởng Ban"], "Lê Văn An": ["Chủ tịch UBND tỉnh"]},
        "a place outside any list of names stays one",
    ),
    (
        "Dự họp có các Phó Viện trưởng VKSND tỉnh Kpă Quốc Sim và Đồng Như Chẩn.",
        {"Kpă Quốc Sim": ["Phó Viện trưởng VKSND tỉnh"], "Đồng Như Chẩn": ["Phó Viện trưởng VKSND tỉnh"]},
        "a surname that is a common word, after a name that shares its office",
    ),
    (
        "Dự có các đồng chí: Lang Xuân Long, Bí thư Thành ủy; Mong Minh Mơ, Chủ tịch UBND thành phố.",
        {"Lang Xuân Long": ["Bí thư Thành ủy"], "Mong Minh Mơ": ["Chủ tịch UBND thành phố"]},
        "a surname that is a verb",
    ),
    (
        "Dự có Đại tá Lê Văn Hương, Phó Giám đốc Công an tỉnh, Chủ tịch UBND huyện Thống Nhất Bùi Hiển.",
        {
            "Lê Văn Hương": ["Đại tá", "Phó Giám đốc Công an tỉnh"],
            "Bùi Hiển": ["Chủ tịch UBND huyện Thống Nhất"],
        },
        "a name of two words after the place of an office, beside the office of another",
    ),
    (
        "Dự có nguyên Phó Chủ tịch Ủy ban Olympic Việt Nam Nay Bá Sơn.",
        {"Nay Bá Sơn": ["nguyên Phó Chủ tịch Ủy ban Olympic Việt Nam"]},
        "a body of foreign words with its country",
    ),
    (
        "Dự có bà Đoàn Thị Mi, Chủ tịch HĐQT Công ty CP Sao Hoàng Long, Ủy viên Ban Thường vụ; ông Thào Mí Lử.",
        {
            "Đoàn Thị Mi": ["Chủ tịch HĐQT Công ty CP Sao Hoàng Long", "Ủy viên Ban Thường vụ"],
            "Thào Mí Lử": [],
        },
        "a firm with the words of a name, before a comma",
    ),
    (
        "Dự có ông Trần Phong, Giám đốc Công ty Đúc đồng Tống Xá, Bí thư Chi bộ.",
        {"Trần Phong": ["Giám đốc Công ty Đúc đồng Tống Xá", "Bí thư Chi bộ"]},
        "a firm of words no vocabulary knows, before a comma",
    ),
    (
        "Chủ tịch HĐQT Công ty TNHH Điện gió Biển Đông Chẩu Văn Huấn phát biểu.",
        {"Chẩu Văn Huấn": ["Chủ tịch HĐQT Công ty TNHH Điện gió Biển Đông"]},
        "the same, up to the name",
    ),
    (
        "Phó Chủ tịch Hội Nông dân huyện khóa VIII Vi Văn Quyết phát biểu.",
        {"Vi Văn Quyết": ["Phó Chủ tịch Hội Nông dân huyện khóa VIII"]},
        "a surname that is a Roman number in small letters",
    ),
    (
        "Phó Chủ tịch UBND tỉnh Lê Hùng quyết định mở hai đường cứu hộ.",
        {"Lê Hùng": ["Phó Chủ tịch UBND tỉnh"]},
        "what is counted further on makes no group of an office with its name",
    ),
    (
        "Nhân ngày sinh Chủ tịch Hồ Chí Minh, đồng chí Trần Bình thăm trường.",
        {"Trần Bình": []},
        "the President of old gives nobody an office",
    ),
    (
        "Dự có Bí thư Thành ủy Hồ Chí Minh Lê Văn An.",
        {"Lê Văn An": ["Bí thư Thành ủy Hồ Chí Minh"]},
        "but the city does",
    ),
    (
        "Chủ tịch Ủy ban nhân dân tỉnh Lò Văn Khải chủ trì hội nghị.",
        {"Lò Văn Khải": ["Chủ tịch Ủy ban nhân dân tỉnh"]},
        "the people in the name of a body are of no place",
    ),
    (
        "Chánh án Tòa án nhân dân huyện Tạ Thị Mùi dự phiên tòa.",
        {"Tạ Thị Mùi": ["Chánh án Tòa án nhân dân huyện"]},
        "the same in the name of a court",
    ),
    (
        "Chủ tịch UBND tỉnh Thái Bảo phát biểu; bà con nhân dân tỉnh Thái Bảo phấn khởi.",
        {},
        "but those of a place tell that it is one",
    ),
    (
        "Dự có ông Lê Văn An, Chủ tịch UBND huyện và cán bộ, giáo viên nhà trường.",
        {"Lê Văn An": ["Chủ tịch UBND huyện"]},
        "people after a level are no field of work",
    ),
    (
        "Dự có ông Lê Văn An, Bí thư Huyện ủy và các cơ quan báo chí; bà Tạ Thị Mùi, Chủ tịch UBND xã Tân Phú và nhân dân thôn Hạ.",
        {"Lê Văn An": ["Bí thư Huyện ủy"], "Tạ Thị Mùi": ["Chủ tịch UBND xã Tân Phú"]},
        "nor after a committee or a place",
    ),
    (
        "Dự có ông Lê Văn An, Chủ tịch Công đoàn các khu công nghiệp; bà Tạ Thị Mùi, Giám đốc Quỹ Hỗ trợ trẻ em và phụ nữ.",
        {
            "Lê Văn An": ["Chủ tịch Công đoàn các khu công nghiệp"],
            "Tạ Thị Mùi": ["Giám đốc Quỹ Hỗ trợ trẻ em và phụ nữ"],
        },
        "but in a name that goes on they are",
    ),
    (
        "Dự có ông Lê Văn An, Giám đốc Trung tâm giới thiệu việc làm tỉnh; bà Tạ Thị Mùi, Giám đốc Sở thông tin và Truyền thông.",
        {
            "Lê Văn An": ["Giám đốc Trung tâm giới thiệu việc làm tỉnh"],
            "Tạ Thị Mùi": ["Giám đốc Sở thông tin và Truyền thông"],
        },
        "fields in small letters that begin like a verb",
    ),
    (
        "Ông Lê Văn An, Giám đốc Sở thông tin về tình hình thiên tai.",
        {"Lê Văn An": ["Giám đốc Sở"]},
        "but a verb is one",
    ),
    (
        "Dự có bà Tạ Thị Mùi, Trưởng Ban Vì sự tiến bộ phụ nữ thành phố; ông Lê Văn An, Thư ký Phó Chủ tịch nước.",
        {
            "Tạ Thị Mùi": ["Trưởng Ban Vì sự tiến bộ phụ nữ thành phố"],
            "Lê Văn An": ["Thư ký Phó Chủ tịch nước"],
        },
        "a board for women, a secretary to a leader",
    ),
    (
        "Dự có Đại tá: Lê Văn An, Trưởng Công an huyện; ông: Tạ Văn Báu, Chủ tịch UBND xã.",
        {"Lê Văn An": ["Đại tá", "Trưởng Công an huyện"], "Tạ Văn Báu": ["Chủ tịch UBND xã"]},
        "a rank before a colon is that of one",
    ),
    (
        "Dự có Thiếu tướng: Lê Văn An, Giám đốc Công an tỉnh và Đại tá: Tạ Văn Báu, Phó Giám đốc.",
        {"Lê Văn An": ["Thiếu tướng", "Giám đốc Công an tỉnh"], "Tạ Văn Báu": ["Đại tá", "Phó Giám đốc"]},
        "the same after another one",
    ),
    (
        "Dự có các Đại tá: Lê Văn An, Trưởng Công an huyện; Tạ Văn Báu, Phó Trưởng Công an huyện.",
        {
            "Lê Văn An": ["Đại tá", "Trưởng Công an huyện"],
            "Tạ Văn Báu": ["Đại tá", "Phó Trưởng Công an huyện"],
        },
        "but that of several is of each",
    ),
    (
        "Dự có các đồng chí là Ủy viên Ban Thường vụ Tỉnh ủy: Lê Văn An, Trưởng Ban Tổ chức Tỉnh ủy; Tạ Văn Báu, Giám đốc Công an tỉnh.",
        {
            "Lê Văn An": ["Ủy viên Ban Thường vụ Tỉnh ủy", "Trưởng Ban Tổ chức Tỉnh ủy"],
            "Tạ Văn Báu": ["Ủy viên Ban Thường vụ Tỉnh ủy", "Giám đốc Công an tỉnh"],
        },
        "what all of those listed are",
    ),
    (
        "Dự có 4 đồng chí Phó Chủ tịch Hội Nông dân tỉnh, gồm đồng chí: Lê Văn An, đồng chí Tạ Văn Báu.",
        {"Lê Văn An": ["Phó Chủ tịch Hội Nông dân tỉnh"], "Tạ Văn Báu": ["Phó Chủ tịch Hội Nông dân tỉnh"]},
        "what those counted are",
    ),
    (
        "Dự có đồng chí Lê Văn An là Bí thư Huyện ủy; đồng chí Tạ Văn Báu, Chủ tịch UBND huyện.",
        {"Lê Văn An": ["Bí thư Huyện ủy"], "Tạ Văn Báu": ["Chủ tịch UBND huyện"]},
        "an office told with a verb",
    ),
    (
        "Đồng chí Lê Văn An là Bí thư Huyện ủy chủ trì hội nghị.",
        {"Lê Văn An": ["Bí thư Huyện ủy"]},
        "an office told with là, before what is done",
    ),
    (
        "Hội nghị đã bầu ông Lê Văn An là Bí thư Huyện ủy; ông Tạ Văn Báu, Chủ tịch UBND huyện.",
        {"Lê Văn An": [], "Tạ Văn Báu": ["Chủ tịch UBND huyện"]},
        "but not one only now given",
    ),
    (
        "Dự có ông Lê Văn An, Chỉ huy trưởng, Ban CHQS huyện, Phó Chủ tịch Hội đồng nghĩa vụ quân sự huyện.",
        {"Lê Văn An": ["Chỉ huy trưởng, Ban CHQS huyện", "Phó Chủ tịch Hội đồng nghĩa vụ quân sự huyện"]},
        "a unit after the comma of its chief",
    ),
    (
        "Dự có ông Lê Văn An, Bí thư Huyện ủy, Trưởng đoàn, các sở và đại diện Ban Quản lý dự án.",
        {"Lê Văn An": ["Bí thư Huyện ủy", "Trưởng đoàn"]},
        "but not others in the list",
    ),
    (
        "Đồng chí Lê Văn An tiếp ông Khamphan Vongsa, Tỉnh trưởng tỉnh Salavan nhân chuyến công tác tại Việt Nam.",
        {"Lê Văn An": [], "Khamphan Vongsa": ["Tỉnh trưởng tỉnh Salavan"]},
        "an occasion is no part of the office of a guest",
    ),
    (
        "Dự có ông Lê Văn An, Phó Chủ tịch UBND tỉnh phụ trách khối văn xã, Ủy viên Ban Thường vụ Tỉnh ủy; bà Tạ Thị Mùi, Giám đốc Sở Y tế.",
        {
            "Lê Văn An": ["Phó Chủ tịch UBND tỉnh", "Ủy viên Ban Thường vụ Tỉnh ủy"],
            "Tạ Thị Mùi": ["Giám đốc Sở Y tế"],
        },
        "a further office after what someone is in charge of",
    ),
    (
        "Dự có ông Lê Văn An, Phó Chủ tịch UBND tỉnh phụ trách khối văn xã, bà Tạ Thị Mùi, Giám đốc Sở Y tế.",
        {"Lê Văn An": ["Phó Chủ tịch UBND tỉnh"], "Tạ Thị Mùi": ["Giám đốc Sở Y tế"]},
        "but another person after it",
    ),
    (
        "Dự có ông Lê Văn An, Giám đốc Sở Giáo dục và Đào tạo và giáo viên, học sinh nhà trường.",
        {"Lê Văn An": ["Giám đốc Sở Giáo dục và Đào tạo"]},
        "several kinds of people after a field of work",
    ),
    (
        "Dự có bà Tạ Thị Mùi, phu nhân Bộ trưởng Bộ Công Thương Lò Đình Thạc.",
        {"Tạ Thị Mùi": []},
        "whose wife she is",
    ),
    (
        "Dự có Chủ tịch nước Lê Văn An, Phu nhân Chủ tịch nước Tạ Thị Mùi.",
        {"Lê Văn An": ["Chủ tịch nước"], "Tạ Thị Mùi": []},
        "but she is named after it where he is before",
    ),
    (
        "Dự hội nghị có bà Tạ Thị Mùi, Phó Chủ nhiệm Ủy ban Về các vấn đề xã hội của Quốc hội; ông Lê Văn An, Phó Vụ trưởng Vụ II, Thanh tra Chính phủ.",
        {
            "Tạ Thị Mùi": ["Phó Chủ nhiệm Ủy ban Về các vấn đề xã hội của Quốc hội"],
            "Lê Văn An": ["Phó Vụ trưởng Vụ II, Thanh tra Chính phủ"],
        },
        "a capital within the name of a body, a unit with a Roman number",
    ),
    (
        "Tham dự có GS.TS Lê Văn An, Chủ tịch Hội đồng Giáo sư ngành Y; Giáo sư Trần Bình, Hiệu trưởng nhà trường.",
        {
            "Lê Văn An": ["GS.TS", "Chủ tịch Hội đồng Giáo sư ngành Y"],
            "Trần Bình": ["Giáo sư", "Hiệu trưởng nhà trường"],
        },
        "a council of professors, and a professor",
    ),
    (
        "Ông Lê Văn An, Viện trưởng Viện KSND Tối cao trao quyết định cho bà Tạ Thị Mùi, Viện trưởng Viện KSND huyện Tân An.",
        {
            "Lê Văn An": ["Viện trưởng Viện KSND Tối cao"],
            "Tạ Thị Mùi": ["Viện trưởng Viện KSND huyện Tân An"],
        },
        "the procuracy with its level in capitals, and in a district",
    ),
    (
        "Ông Lê Văn An, Phó Bí thư Huyện ủy, thành viên Đoàn giám sát, phát biểu tại buổi làm việc.",
        {"Lê Văn An": ["Phó Bí thư Huyện ủy", "thành viên Đoàn giám sát"]},
        "what one alone is a member of",
    ),
    (
        "Nhận lời mời của Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lê Văn An, đoàn đã đến thăm tỉnh.",
        {"Lê Văn An": ["Bí thư Tỉnh ủy", "Chủ tịch HĐND tỉnh"]},
        "both offices of the one who invites",
    ),
    (
        "Cùng đi với Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lê Văn An có ông Trần Bình, Giám đốc Sở Y tế.",
        {"Lê Văn An": ["Phó Bí thư Tỉnh ủy", "Chủ tịch UBND tỉnh"], "Trần Bình": ["Giám đốc Sở Y tế"]},
        "both offices of the one with whom others go",
    ),
    (
        "Nhận lời mời của Thủ tướng Lào, Chủ tịch nước Lê Văn An thăm Lào.",
        {"Lê Văn An": ["Chủ tịch nước"]},
        "but the subject follows who invites",
    ),
    (
        "Thay mặt Chủ tịch UBND tỉnh, Giám đốc Sở Y tế Lê Văn An trao quà.",
        {"Lê Văn An": ["Giám đốc Sở Y tế"]},
        "and for whom one stands",
    ),
    (
        "Đại biểu Lê Văn An - Đoàn Nghệ An nêu ý kiến; đại biểu Tạ Thị Mùi, Đoàn Bà Rịa - Vũng Tàu đề nghị làm rõ.",
        {"Lê Văn An": [], "Tạ Thị Mùi": []},
        "from which delegation a deputy is",
    ),
    (
        "Dự có ông Lê Văn An, Bí thư Đảng ủy; Đoàn Hòa Bình, Chủ tịch UBND xã; ông Đoàn Thái Bình, Trưởng Công an xã.",
        {
            "Lê Văn An": ["Bí thư Đảng ủy"],
            "Đoàn Hòa Bình": ["Chủ tịch UBND xã"],
            "Đoàn Thái Bình": ["Trưởng Công an xã"],
        },
        "but a person, by the office or the word of address",
    ),
    (
        "Tổng Lãnh sự Lào tại TPHCM Sisavath Inphachanh và Giám đốc Sở Y tế TPHCM Lê Văn An dự lễ.",
        {"Sisavath Inphachanh": ["Tổng Lãnh sự Lào tại TPHCM"], "Lê Văn An": ["Giám đốc Sở Y tế TPHCM"]},
        "a city in letters, without a stop",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [row[:2] for row in LISTS], ids=[row[2] for row in LISTS])
def test_lists(text: str, expected: dict[str, list[str]]) -> None:
    assert offices(text) == expected


#: Names of many peoples, with surnames that few bear or that are common words too.
PEOPLES = (
    "Nguyễn Văn An", "Lê Hải", "Phan Phúc", "Trần Thị Thu Hà", "Đồng Thị Mai", "Ninh Văn Lộc", "Quan Văn Thịnh",
    "La Văn Sáng", "Chẩu Văn Lâm", "Mong Văn Thắng", "Ngân Văn Pó", "Lò Thị Luyến", "Quàng Văn Hương", "Vi Văn Quyết",
    "Giàng A Páo", "Sùng Thị Mỷ", "Tẩn A Khé", "Thạch Thị Dân", "Kim Sô Phương", "Đàng Năng Hương", "Bling Mia",
    "Alăng Mai", "Zơrâm Thị Ngải", "Hồ Văn Ngưm", "Kpă Thị Hương", "Rơ Chăm H'Phik", "Y Bhem Kbuôr", "H'Lăng Niê",
)  # fmt: skip
#: Where a name must stand, whatever it is.
PLACES_OF_NAMES = (
    ("Tại hội nghị, Phó Chủ tịch UBND tỉnh ⟦⟧ phát biểu.", "Phó Chủ tịch UBND tỉnh"),
    ("Bí thư Huyện ủy An Lão ⟦⟧ phát biểu.", "Bí thư Huyện ủy An Lão"),
    ("Dự có Chủ tịch UBND huyện Thống Nhất ⟦⟧.", "Chủ tịch UBND huyện Thống Nhất"),
    ("Chủ tịch UBND xã Ea Kiết ⟦⟧ báo cáo.", "Chủ tịch UBND xã Ea Kiết"),
    ("Dự có Bí thư Tỉnh ủy Thanh Hóa ⟦⟧ và Chủ tịch UBND tỉnh Lê An.", "Bí thư Tỉnh ủy Thanh Hóa"),
    ("Giám đốc Sở GTVT ⟦⟧ cho biết dự án chậm.", "Giám đốc Sở GTVT"),
    ("Bí thư Đảng ủy phường 5 ⟦⟧ trao quà.", "Bí thư Đảng ủy phường 5"),
    ("Chủ nhiệm Đoàn Luật sư TP Hà Nội ⟦⟧ dự họp.", "Chủ nhiệm Đoàn Luật sư TP Hà Nội"),
    ("Đại tá ⟦⟧ - Chỉ huy trưởng Bộ CHQS tỉnh phát biểu.", "Đại tá"),
    ("Dự có các đồng chí: Trần An, Bí thư Tỉnh ủy; ⟦⟧, Phó Bí thư Tỉnh ủy.", "Phó Bí thư Tỉnh ủy"),
    ("Dự có các Phó Chủ tịch UBND huyện: Lê An, ⟦⟧.", "Phó Chủ tịch UBND huyện"),
    ("Dự có các Thứ trưởng Bộ Công Thương: ⟦⟧, Lê An.", "Thứ trưởng Bộ Công Thương"),
)


@pytest.mark.parametrize("name", PEOPLES)
@pytest.mark.parametrize(("text", "office"), PLACES_OF_NAMES, ids=[row[1] for row in PLACES_OF_NAMES])
def test_any_name_is_read_where_one_must_stand(text: str, office: str, name: str) -> None:
    assert offices(text.replace("⟦⟧", name)).get(name, [None])[0] == office


OVER_LINES = [
    (
        ["HĐND tỉnh đã bầu:", "1. Chủ tịch HĐND tỉnh: ông Lê Văn An, Phó Bí thư Tỉnh ủy - 50/50 phiếu.",
         "2. Các Phó Chủ tịch HĐND tỉnh: bà Trần Thị Bình, Tỉnh ủy viên; ông Hồ Cao, Phó Trưởng Đoàn ĐBQH tỉnh (tái cử)."],
        {"Lê Văn An": ["Phó Bí thư Tỉnh ủy"], "Trần Thị Bình": ["Tỉnh ủy viên"], "Hồ Cao": ["Phó Trưởng Đoàn ĐBQH tỉnh"]},
        "an office that the list itself gives is not held yet",
    ),
    (
        ["Thành phần dự họp:", "1. Chủ tịch UBND tỉnh: ông Lê Văn An."],
        {"Lê Văn An": ["Chủ tịch UBND tỉnh"]},
        "an office before a colon of one who is there",
    ),
    (
        ["Ngày 13/8, Chủ tịch UBND huyện họp. Thành phần tham dự gồm:", "- Đ/c Lê Văn An - Phó Chủ tịch HĐND huyện;"],
        {"Lê Văn An": ["Phó Chủ tịch HĐND huyện"]},
        "a list led in by the last sentence of a paragraph",
    ),
    (
        ["Tỉnh ủy quyết định thành lập Ban Chỉ đạo gồm các đồng chí:", "1. Đồng chí Lê Văn An, Bí thư Tỉnh ủy - Trưởng Ban Chỉ đạo.",
         "2. Đồng chí Trần Hà, Giám đốc Sở Nội vụ - Ủy viên."],
        {"Lê Văn An": ["Bí thư Tỉnh ủy"], "Trần Hà": ["Giám đốc Sở Nội vụ"]},
        "a seat on a board that is made is no office held",
    ),
    (
        ["Dự lễ có các đồng chí Tỉnh ủy viên: Lê Văn An, Giám đốc Sở Y tế;", "Các đồng chí Thành ủy viên: Trần Hà, Giám đốc Sở Nội vụ."],
        {"Lê Văn An": ["Tỉnh ủy viên", "Giám đốc Sở Y tế"], "Trần Hà": ["Thành ủy viên", "Giám đốc Sở Nội vụ"]},
        "a list over two paragraphs",
    ),
    (
        ["Thành phần dự họp:", "- Đồng chí Lê Văn An, Bí thư Huyện ủy;", "- Đồng chí Trần Thị Hà, Chủ tịch UBND huyện;"],
        {"Lê Văn An": ["Bí thư Huyện ủy"], "Trần Thị Hà": ["Chủ tịch UBND huyện"]},
        "bullets, one a line",
    ),
    (
        ["Đại hội bầu 2 đồng chí:", "STT\tHọ và tên\tChức vụ", "1\tLê Văn An\tBí thư Đảng ủy", "2\tĐại úy Trần Hà\tỦy viên BTV"],
        {"Lê Văn An": ["Bí thư Đảng ủy"], "Trần Hà": ["Đại úy", "Ủy viên BTV"]},
        "a table, one row a line",
    ),
    (
        ["THÀNH PHẦN THAM DỰ", "- Đồng chí: Lê Văn An - Bí thư Đảng ủy xã (Chủ trì Hội nghị);", "- Đồng chí Trung tá Trần Hà - Trưởng Công an xã;"],
        {"Lê Văn An": ["Bí thư Đảng ủy xã"], "Trần Hà": ["Trung tá", "Trưởng Công an xã"]},
        "a list under a heading without a colon",
    ),
    (
        ["1. Đại biểu dự Đại hội", "- Đại biểu tỉnh: Đ/c Lê Văn An, Bí thư Tỉnh ủy; các đ/c Tỉnh ủy viên: Trần Hà, Hồ Na."],
        {"Lê Văn An": ["Bí thư Tỉnh ủy"], "Trần Hà": ["Tỉnh ủy viên"], "Hồ Na": ["Tỉnh ủy viên"]},
        "a numbered heading of guests",
    ),
    (
        ["Các đại biểu dự hội nghị", "- Đồng chí Lê Văn An, Bí thư Huyện ủy"],
        {},
        "what a picture shows heads no list",
    ),
    (
        ["2. Thành phần hồ sơ", "- Đồng chí Lê Văn An, Bí thư Huyện ủy"],
        {},
        "what a file has is no heading of guests",
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "expected"), [row[:2] for row in OVER_LINES], ids=[row[2] for row in OVER_LINES]
)
def test_lists_over_lines(lines: list[str], expected: dict[str, list[str]]) -> None:
    assert offices(*lines) == expected


A = "đồng chí Lê Văn An, Bí thư Tỉnh ủy"
ROLES = [
    (
        "Đồng chí Lê Văn An, Bí thư Huyện ủy, triệu tập cuộc họp. Ông An yêu cầu làm ngay.",
        ["speak"],
        "a verb that no list knows adds nothing to one that is known",
    ),
    (
        "Đồng chí Lê Văn An, Bí thư Huyện ủy, triệu tập cuộc họp.",
        ["other"],
        "a verb that no list knows, alone",
    ),
    (
        "Ông Lê Văn An, Chủ tịch UBND tỉnh dự. Đề án nêu tại quyết định do Chủ tịch UBND tỉnh ký.",
        ["attend"],
        "a document that was signed is no part",
    ),
    (
        "Ông Lê Văn An chủ trì hội nghị; tham dự có bà Trần Na, Giám đốc.",
        ["chair"],
        "the verb of the next list",
    ),
    (
        "Trả lời qua điện thoại, Chủ tịch huyện Lê Văn An, người nhận nhiệm vụ từ tháng 5, cho biết sẽ làm ngay.",
        ["speak"],
        "a deed told in an aside",
    ),
    (
        "Dự lễ có ông Trần Hà. Nâng lá phiếu, cụ Lê Văn An, 90 tuổi, người từng bầu Quốc hội khóa đầu, kể rằng vui lắm.",
        ["speak"],
        "two asides one after another",
    ),
    (
        "Đại biểu HĐND tỉnh Lê Văn An truy tiếp: Tiền lấy từ đâu?",
        ["speak"],
        "truy tiếp is no reception",
    ),
    (
        "Đồng chí Lê Văn An bảo, làm thế là đúng.",
        ["speak"],
        "bảo before a comma",
    ),
    (
        "Đồng chí Lê Văn An, Giám đốc Sở Y tế, trình bày rằng việc này khó.",
        ["speak"],
        "trình bày rằng tells a clause",
    ),
    (
        "Đồng chí Lê Văn An, Giám đốc Sở Y tế, báo cáo rằng việc này khó.",
        ["speak"],
        "so does a verb of reporting that says nothing of a document",
    ),
    (
        "Hội nghị do đồng chí Lê Văn An là Bí thư Huyện ủy chủ trì.",
        ["chair"],
        "a chair whose office is told with là",
    ),
    (
        "Đồng chí Lê Văn An thông báo mức hỗ trợ sẽ tăng.",
        ["speak"],
        "thông báo of no document",
    ),
    (
        "Đồng chí Lê Văn An thông báo dự kiến nội dung kỳ họp.",
        ["report"],
        "thông báo of what is planned",
    ),
    (
        "Tham gia giải trình, Bộ trưởng Bộ Y tế Lê Văn An cho biết luật đã sửa.",
        ["speak"],
        "tham gia before a verb of saying",
    ),
    (
        "Tổ công tác do Trung tá Lê Văn An, Phó Trưởng Công an huyện chỉ huy đã lên đường.",
        ["other"],
        "who commands",
    ),
    (
        "Đồng chí Lê Văn An, Bí thư Huyện ủy, đến hiện trường rồi chủ trì luôn cuộc họp.",
        ["chair", "other"],
        "joined by rồi",
    ),
    (
        "Trong báo cáo khai mạc, đồng chí Lê Văn An nhấn mạnh kết quả.",
        ["speak"],
        "báo cáo after trong is a noun",
    ),
    (
        "Đại hội đã nghe tham luận của các điển hình: ông Lê Văn An với mô hình vườn ao; bà Trần Thị Hà, Chi hội trưởng.",
        ["speak"],
        "those listed whose words are heard",
    ),
    (
        "Buổi đối thoại do ông Trần Hà, Chủ tịch huyện chủ trì, cùng dự có ông Lê Văn An, Phó Giám đốc Sở.",
        ["attend"],
        "who chairs before the list",
    ),
    (
        "Bào chữa cho bị cáo Khoa, luật sư Lê Văn An cho rằng cần xem lại.",
        ["speak"],
        "a lawyer is not accused",
    ),
    (
        "Sở công bố quyết định bổ nhiệm đồng chí Lê Văn An giữ chức Phó Giám đốc; đồng thời công bố kế hoạch.",
        ["other"],
        "what the subject does after one is appointed",
    ),
    (
        "Thủ tướng phê chuẩn kết quả bầu chức vụ Phó Chủ tịch UBND tỉnh nhiệm kỳ 2016 - 2021 đối với ông Lê Văn An, Giám đốc Sở Y tế.",
        ["other"],
        "one to whom an office is given",
    ),
    (
        "Đồng chí Lê Văn An phát biểu. Chủ tịch huyện giao ông Lê Văn An lập tổ giám sát.",
        ["speak"],
        "one who is given a task",
    ),
    (
        "Chủ tịch huyện giao Phó Chủ tịch UBND huyện Lê Văn An làm Trưởng ban Chỉ đạo.",
        ["other"],
        "one who is given a charge",
    ),
    (
        "Đồng chí Lê Văn An, Bí thư Tỉnh đoàn phát lệnh ra quân. Anh cho biết chiến dịch kéo dài hai tháng.",
        ["speak", "other"],
        "anh alone before a verb of saying",
    ),
    (
        "Dự lễ có ông Trần Hà. Lực sĩ Lê Văn An thì tiết lộ đang đau vai.",
        ["speak"],
        "a full name after a word that no list knows",
    ),
    (
        "Ông Lê Văn An, nguyên Chủ tịch UBND tỉnh, khách mời của buổi lễ, kể lại chuyện cũ.",
        ["attend", "speak"],
        "a guest of the event",
    ),
    (
        "Có mặt tại hiện trường từ sáng, Phó Chủ tịch UBND tỉnh Lê Văn An yêu cầu tìm người mất tích.",
        ["attend", "speak"],
        "there where it happened",
    ),
    (
        "Phó Chủ tịch UBND tỉnh Lê Văn An quyết định mở đường băng cản lửa, chấp nhận hy sinh hai héc ta rừng.",
        ["other"],
        "hy sinh is said of a wood",
    ),
    (
        "Đồng chí Lê Văn An đọc thư của Chủ tịch nước Trần Hà gửi thầy và trò. Sau đó, ông đã đánh hồi trống khai giảng.",
        ["report", "other"],
        "ông is not the owner of the letter",
    ),
    (
        "Đồng chí Trần Hà chủ trì hội nghị; đồng chí Lê Văn An, người nhận quyết định, hứa nỗ lực.",
        ["speak"],
        "an aside after a semicolon",
    ),
    (
        "Đồng chí Lê Văn An, Bí thư Tỉnh ủy giao Ban Tổ chức Tỉnh ủy tham mưu.",
        ["speak"],
        "giao before the name of a Ban is no giao ban",
    ),
    (
        "Kỳ họp quyết định khiển trách đồng chí Trần Hà, Giám đốc Sở; cảnh cáo đồng chí Lê Văn An, nguyên Bí thư.",
        ["other"],
        "warned",
    ),
    (
        "Đồng chí Trần Hà chủ trì hội nghị. Cụ Lê Văn An tham gia biểu diễn dân vũ nói: “Năm nay thật vui”.",
        ["attend", "speak"],
        "words follow a verb of another role",
    ),
    (
        "“Đây là bước ngoặt”, theo lời ông Lê Văn An, Giám đốc Sở Công Thương.",
        ["speak"],
        "according to the words of",
    ),
    ("TS Lê Văn An thì dự báo lạm phát ở mức 4%.", ["speak"], "a forecast"),
    (
        "Đồng chí Trần Hà chủ trì hội nghị. Chị Lê Văn An, công nhân tổ may 5 xúc động nhận quà.",
        ["other"],
        "moved, but only receives",
    ),
    (
        "Đồng chí Trần Hà chủ trì hội nghị. Thượng úy Lê Văn An được phong quân hàm trước thời hạn.",
        ["other"],
        "promoted",
    ),
    (
        "Đồng chí Trần Hà chủ trì hội nghị. Giám đốc Sở Lê Văn An hài lòng với màn trình diễn của đội.",
        ["other"],
        "trình diễn is no report",
    ),
    ("Phó Chủ tịch Lê Văn An được giao chủ trì xây dựng đề án.", ["other"], "told to lead what is to come"),
    (
        "Ông Lê Văn An - người vừa được điều động - phát biểu. Đồng chí Trần Hà chủ trì hội nghị.",
        ["speak"],
        "the verb stands after an aside between dashes",
    ),
    (
        "Tổ công tác do Bộ trưởng Lê Văn An làm Tổ trưởng; các Thứ trưởng làm Tổ phó.",
        ["other"],
        "made the head of a team, by his office",
    ),
    (
        "Đồng chí Trần Hà chủ trì hội nghị. Bà Lê Văn An được Quốc hội phê chuẩn làm Ủy viên.",
        ["other"],
        "confirmed by a body",
    ),
    (
        "Đồng chí Lê Văn An, Chủ tịch UBND tỉnh dự hội nghị. Kết quả phải được Chủ tịch UBND tỉnh phê chuẩn.",
        ["attend"],
        "what is still to be done",
    ),
    (
        "Dự hội nghị, cùng với đồng chí Lê Văn An, Bí thư Tỉnh ủy còn có các Ủy viên Ban Thường vụ.",
        ["attend"],
        "together with whom others are there",
    ),
    (
        "Hội đồng xét xử gồm Thẩm phán Lê Văn An (chủ tọa) và hai hội thẩm nhân dân.",
        ["other"],
        "of the panel of judges, not accused",
    ),
    (
        "Thủ tướng Ấn Độ Narendra Modi điện đàm với Thủ tướng Lê Văn An, chúc mừng Quốc khánh Việt Nam.",
        ["other"],
        "what follows the comma the caller says",
    ),
    (
        "Chủ tịch Quốc hội Trần Hà tiếp Đại sứ Lê Văn An, đánh giá cao đóng góp của Đại sứ.",
        ["other"],
        "what follows the comma the host says",
    ),
    (
        "Đề nghị xem xét, thi hành kỷ luật đối với các đồng chí: Lê Văn An, nguyên Bí thư; Trần Hà, Giám đốc Sở Y tế.",
        ["other"],
        "a list of those disciplined",
    ),
    (
        "Đề nghị xem xét, thi hành kỷ luật đối với các đồng chí: Trần Hà, nguyên Bí thư; Lê Văn An, Giám đốc Sở Y tế.",
        ["other"],
        "the last of them asks nothing",
    ),
    (
        "Ông Trần Hà, Trưởng phòng cho biết Phó Hiệu trưởng Lê Văn An được giao phụ trách trường.",
        ["other"],
        "given a task",
    ),
    (
        "Hội nghị tổng kết. Cũng tại kỳ họp, ông Lê Văn An, Giám đốc Sở được miễn nhiệm chức vụ Ủy viên UBND tỉnh.",
        ["other"],
        "relieved of an office",
    ),
    (
        "Với 100% đại biểu có mặt tán thành, đồng chí Lê Văn An, Giám đốc Sở được bầu giữ chức Chủ tịch HĐND.",
        ["other"],
        "others were there",
    ),
    (
        "Đồng chí Lê Văn An, Phó Chủ tịch UBND tỉnh tặng lẵng hoa và nhắc nhở thầy trò giữ vững danh hiệu.",
        ["speak", "other"],
        "admonishes after a gift",
    ),
    (
        "Ông Lê Văn An giới thiệu về dự thảo Luật Đất đai. Đồng chí Trần Hà chủ trì hội nghị.",
        ["report"],
        "about a document",
    ),
    (
        "Ông Lê Văn An giới thiệu về tỉnh sau hợp nhất. Đồng chí Trần Hà chủ trì hội nghị.",
        ["speak"],
        "about no document",
    ),
    (
        "Tham luận có đ/c Lê Văn An, Viện trưởng VKSND tỉnh; ông Trần Hà, Trưởng Ban Pháp chế.",
        ["speak"],
        "a verb of speech leads in a list",
    ),
    (
        "Phát biểu tại hội nghị có các đồng chí: Lê Văn An, Bí thư Huyện ủy; Trần Hà, Chủ tịch UBND huyện.",
        ["speak"],
        "the same with a colon",
    ),
    (
        "Trình bày báo cáo tham luận tại hội nghị có đồng chí Lê Văn An và đồng chí Trần Hà.",
        ["report"],
        "the same of a report",
    ),
    (
        "Tới dự và phát biểu chúc mừng có ông Lê Văn An, Phó Chủ tịch UBND tỉnh.",
        ["attend", "speak"],
        "one alone spoke",
    ),
    (
        "Thượng úy Lê Văn An, người Mông, xin được về chính xã mình: “Tôi biết từng lối mòn”.",
        ["speak"],
        "words follow, whatever the verb",
    ),
    (
        "Bà Lê Văn An (Giám đốc Sở Y tế): Chúng tôi sẽ kiểm tra ngay các cơ sở vi phạm.",
        ["speak"],
        "an answer after a bracket",
    ),
    (
        "Em Lê Văn An, sinh viên, thay mặt nhóm thanh niên áo xanh hứa tiếp tục dạy kèm. Đồng chí Trần Hà chủ trì hội nghị.",
        ["speak"],
        "a verb of one word after a group",
    ),
    (
        "Bà Lê Văn An, Trưởng phòng Tài chính, cũng vừa cho chúng tôi biết toàn thành phố còn 37 trường.",
        ["speak"],
        "told to the journalist",
    ),
    (
        "Qua kiểm tra, đồng chí Lê Văn An đề nghị huyện sớm sửa đường.",
        ["speak"],
        "qua makes a noun of the verb",
    ),
    (
        "Phó Chủ tịch nước Lê Văn An đã tiếp ngài Juha Lehtonen, Quốc vụ khanh, nhân chuyến thăm và làm việc tại Việt Nam.",
        ["attend"],
        "a visit joined to work is a noun",
    ),
    (
        "Báo cáo với Phó Chủ tịch nước, ông Lê Văn An, Chủ tịch UBND tỉnh cho biết tỉnh có 43.000 người có công.",
        ["speak", "report"],
        "to whom is reported is another",
    ),
    (
        "Báo cáo đề dẫn của đồng chí Lê Văn An, Phó Chủ tịch Hội nêu rõ kết quả.",
        ["report"],
        "the report says it",
    ),
    (
        "Ảnh: Văn Duẩn Báo cáo nhanh với đoàn, Chủ tịch UBND tỉnh Lê Văn An cho biết mưa to.",
        ["speak", "report"],
        "a sentence begins after a credit without a stop",
    ),
    (
        "vượt qua nhiều vành đai Chủ trì hội nghị, Bộ trưởng Lê Văn An nhận định tình hình.",
        ["chair", "speak"],
        "the same after a heading",
    ),
    (
        "Đại sứ Lê Văn An đã trình Quốc thư lên Tổng thống Hàn Quốc.",
        ["other"],
        "credentials are no report",
    ),
    (
        "Ông Lê Văn An, Phó Hiệu trưởng, điểm lại những cố gắng của năm học cũ.",
        ["speak"],
        "looking back is no document",
    ),
    (
        "Đồng chí Lê Văn An giành vé dự Olympic. Đồng chí Trần Hà chủ trì hội nghị.",
        ["other"],
        "a ticket to take part",
    ),
    (
        "Báo cáo Phó Thủ tướng, Chủ tịch UBND tỉnh Lê Văn An nêu rõ thiệt hại.",
        ["speak", "report"],
        "reported to",
    ),
    (
        "Ông Trần Minh chúc mừng đồng chí Lê Văn An được Tỉnh ủy tin tưởng điều động.",
        ["other"],
        "what is done to him",
    ),
    ("Đồng chí Lê Văn An, Bí thư Huyện ủy đến chúc mừng Bộ Chỉ huy.", ["other"], "a visit"),
    ("Đại biểu Lê Văn An (Cà Mau) hỏi thêm.", ["speak"], "a deputy, in whatever story"),
    ("Tỉnh quyết định bổ nhiệm bà Lê Văn An giữ chức Giám đốc Sở Y tế.", ["other"], "given an office"),
    ("Phiên tòa do Thẩm phán Lê Văn An làm Chủ tọa xét xử bị cáo.", ["chair"], "Chủ tọa begins no sentence"),
    (
        "Phiên tòa do bà Trần Hà làm chủ tọa; Kiểm sát viên Lê Văn An giữ quyền công tố.",
        ["other"],
        "after a semicolon, with a verb no list knows",
    ),
    ("Đoàn đến thăm hỏi, động viên đồng chí Lê Văn An ở xã Hòa Tịnh.", ["other"], "who is encouraged"),
    (
        "Dưới sự điều hành của Phó Chủ tịch Quốc hội, Thượng tướng Lê Văn An, hội nghị cho ý kiến về dự án.",
        ["chair"],
        "an office and a rank of one who chairs",
    ),
    (
        "Bà Lê Văn An, Phó Cục trưởng thông tin, số ca mắc giảm.",
        ["speak"],
        "thông tin as a verb after a title",
    ),
    (
        "Đồng chí Lê Văn An đọc thư của Chủ tịch nước Trần Hà gửi học sinh; đồng thời đề nghị nhà trường cố gắng.",
        ["speak", "report"],
        "asks after a letter of another",
    ),
    ("Báo cáo viên là đồng chí Lê Văn An, Cục trưởng Cục Kiểm tra.", ["report"], "who gives the lecture"),
    (
        "Đồng chí Trần Hà khai mạc lớp tập huấn; báo cáo viên là ông Lê Văn An, Trưởng phòng Pháp chế.",
        ["report"],
        "the same behind a semicolon",
    ),
    (
        "Trước đó, báo cáo tại phiên khai mạc, Chủ tịch Ủy ban MTTQ tỉnh Lê Văn An cho biết cử tri đã góp 64 ý kiến.",
        ["speak", "report"],
        "a report before its subject, behind the time",
    ),
    (
        "Cử tri Lê Văn An, thôn Đồng Tâm, xã Yên Lộc: Đề nghị Chính phủ kéo dài chế độ cho giáo viên cắm bản.",
        ["speak"],
        "words follow the places that a voter is of",
    ),
    (
        "Chị Lê Văn An, một trong những hộ được nhận quà, cho biết gia đình còn được vay vốn. Đồng chí Trần Hà chủ trì hội nghị.",
        ["speak"],
        "one of those of whom it is told",
    ),
    (
        "Tham gia đối thoại còn có đại diện 32 chuyền may; ông Lê Văn An - Chủ tịch LĐLĐ tỉnh; bà Trần Hà.",
        ["attend"],
        "a list of those at a dialogue",
    ),
    (
        "Đồng chí Lê Văn An, Bí thư Tỉnh ủy thông báo Quân khu đã huy động 12 tàu.",
        ["speak"],
        "tells a clause",
    ),
    ("Đồng chí Lê Văn An, Bí thư Tỉnh ủy thông báo kết quả kỳ họp.", ["report"], "announces a document"),
    ("Luật sư Lê Văn An trả lời: theo quy định của pháp luật.", ["speak"], "an expert, in whatever story"),
    ("Phóng viên Báo Cà Mau có cuộc trao đổi với ông Lê Văn An, Bí thư Tỉnh ủy.", ["speak"], "an interview"),
    ("- Ông Lê Văn An, Bí thư Tỉnh ủy: Chúng tôi đã làm xong.", ["speak"], "an answer after a dash"),
    (
        "Bộ Chính trị phân công các đồng chí Lê Văn An và Trần Văn Út làm Phó Bí thư Tỉnh ủy.",
        ["other"],
        "those made something",
    ),
    ("Đồng chí Lê Văn An, Bí thư chi bộ được tặng Bằng khen.", ["other"], "who receives an award"),
    ("Chủ tịch nước tiếp Đại sứ Lê Văn An đến chào từ biệt.", ["other"], "a guest"),
    ("Tại buổi tiếp, Chủ tịch nước Lê Văn An cảm ơn đoàn.", ["speak"], "the meeting is no verb"),
    ("Sau phần báo cáo, đồng chí Lê Văn An kết luận.", ["speak"], "what came before"),
    ("Bí thư Tỉnh ủy Lê Văn An nhiệt liệt chào mừng Đoàn.", ["speak"], "a welcome"),
    (
        "Tại cuộc gặp với Bí thư Tỉnh ủy Lê Văn An, Đại sứ Trần Văn Út cảm ơn tỉnh.",
        ["other"],
        "whom the subject meets",
    ),
    ("Bí thư Tỉnh ủy Lê Văn An trực tiếp phụ trách.", ["other"], "trực tiếp is not tiếp"),
    ("Chi bộ gồm 5 đảng viên, do đồng chí Lê Văn An, Phó Giám đốc làm Bí thư.", ["other"], "made secretary"),
    (
        "Sau khi nghe Sở Xây dựng báo cáo, đồng chí Lê Văn An kết luận.",
        ["speak"],
        "what was heard others told",
    ),
    (
        "Tại đây, sau khi nghe báo cáo của Ban Giám đốc Công ty, Bí thư Tỉnh ủy Lê Văn An kết luận.",
        ["speak"],
        "what was heard others told, after an adverbial",
    ),
    (
        "Sau khi nghe báo cáo của lãnh đạo huyện, ý kiến của bà Trần Thị Út, Giám đốc Sở, ông Lê Văn An, Bí thư Huyện ủy kết luận.",
        ["speak"],
        "who listened did not report",
    ),
    (
        "Ghi nhận ý kiến của đồng chí Lê Văn An và các thành viên, hội nghị thống nhất.",
        ["speak"],
        "ý kiến của",
    ),
    (
        "Ông Lê Văn An, Bí thư Huyện ủy: Trước hết tôi xin khẳng định quyết tâm.",
        ["speak"],
        "an answer after a colon",
    ),
    ("Bộ trưởng Lê Văn An: “Phải làm ngay”.", ["speak"], "his words after a colon"),
    (
        "Quyết định kỷ luật bằng hình thức cảnh cáo đối với ông Lê Văn An, nguyên Bí thư chi bộ.",
        ["other"],
        "disciplined",
    ),
    (
        "Đồng chí Trần Hà đến thăm, chúc mừng: Chùa Linh Sơn; Hòa thượng Lê Văn An, trụ trì.",
        ["other"],
        "listed as visited",
    ),
    ("Đồng chí Lê Văn An và các đại biểu cắt băng khánh thành cầu.", ["other"], "with all the guests"),
    ("Ông Lê Văn An, Giám đốc Sở Y tế cho biết, đã có 2 ca tử vong.", ["speak"], "he tells of the dead"),
    (
        "Hưởng ứng ngày hội hiến máu đầu xuân Phát biểu tại buổi lễ, đồng chí Lê Văn An cảm ơn.",
        ["speak"],
        "a heading without a stop before",
    ),
    (
        "Tổng kết công tác của Đảng.Dự hội nghị có đồng chí Lê Văn An, Bí thư.",
        ["attend"],
        "a stop without a space",
    ),
    ("Đồng chí Lê Văn An được bầu giữ chức Chủ tịch UBND tỉnh.", ["other"], "elected"),
    ("Đoàn đại biểu Lào do đồng chí Lê Văn An làm Trưởng đoàn đến thăm.", ["other"], "leads a delegation"),
    ("Đồng chí Lê Văn An công bố và trao Quyết định.", ["report", "other"], "two verbs joined by và"),
    ("Ông Lê Văn An, Giám đốc Sở Y tế thông báo: dịch đã được khống chế.", ["speak"], "what is told follows"),
    (f"Hội nghị do {A} chủ trì.", ["chair"], "do ... chủ trì"),
    (f"Dưới sự chủ trì của {A}, hội nghị thống nhất.", ["chair"], "dưới sự chủ trì của"),
    (f"Chủ trì hội nghị: {A}.", ["chair"], "a colon"),
    (f"Chủ trì hội nghị có {A}.", ["chair"], "có"),
    (f"{A} dự và chủ trì hội nghị.", ["chair", "attend"], "two verbs"),
    (f"Cùng dự có {A}.", ["attend"], "cùng dự có"),
    (f"Về phía tỉnh có {A}.", ["attend"], "about a delegation"),
    (f"Hội nghị có sự tham dự của {A}.", ["attend"], "sự tham dự của"),
    (f"Phát biểu tại hội nghị, {A} nhấn mạnh phải làm ngay.", ["speak"], "a verb before the subject"),
    (f"Theo {A}, việc này phải làm ngay.", ["speak"], "theo"),
    (f"“Phải làm ngay”, {A} nói.", ["speak"], "after the quotation"),
    (f"Báo cáo kết quả do {A} trình bày nêu rõ tiến độ.", ["report"], "do ... trình bày"),
    (f"{A} công bố quyết định.", ["report"], "công bố"),
    (f"Trình bày báo cáo, {A} cho biết tiến độ.", ["speak", "report"], "before and after"),
    (f"{A} trao quà cho các hộ nghèo.", ["other"], "gives"),
    (f"{A} đã kiểm tra tuyến đê và chủ trì cuộc họp.", ["chair", "other"], "a verb joined by và"),
    (f"Đoàn do {A} làm trưởng đoàn.", ["other"], "leads a delegation"),
    (f"Nhân dịp này, Giám đốc Sở Y tế Trần Hà trao quà tặng {A}.", ["other"], "receives"),
    (f"Dự có {A}; tham dự còn có lãnh đạo các sở.", ["attend"], "the next list's verb is not his"),
    (
        f"Dưới sự điều hành của {A}, đồng chí Trần Hà, Chánh Văn phòng trình bày dự thảo.",
        ["chair"],
        "what another does whom he leads",
    ),
    (
        "Mở đầu phiên họp dưới sự điều hành của Bí thư Tỉnh ủy Trần Hà, Trưởng Ban Nội chính Lê Văn An trình bày dự thảo.",
        ["report"],
        "what one does whom another leads",
    ),
    (
        f"{A} trình bày kế hoạch; đồng thời đề nghị các xã làm ngay.",
        ["speak", "report"],
        "asks after a report",
    ),
    (
        f"{A} công bố quyết định công nhận xã và trao Bằng công nhận.",
        ["report", "other"],
        "gives after a report",
    ),
    (f"{A} chúc mừng và tặng hoa.", ["speak", "other"], "a verb joined at once to one of speech"),
    (f"Tại hội nghị, {A} tuyên bố lý do, giới thiệu đại biểu.", ["other"], "opens the event for others"),
    (
        "Chủ trì cuộc họp, đồng chí Trần Hà giao Chủ tịch UBND xã Lê Văn An rà soát, báo cáo tỉnh.",
        ["other"],
        "what he is told to do is not done",
    ),
    (
        "Dự họp có ông Lê Văn An. “Phải công bố giá”, ông An phân trần.",
        ["attend", "speak"],
        "verbs in quotation marks are of the speech",
    ),
    (
        "Dự họp có bà Lê Văn An. Liên quan đến quy định trao quyền, bà An khẳng định là đúng.",
        ["attend", "speak"],
        "a verb inside a noun phrase before the subject",
    ),
    (
        "Luật sư Lê Văn An, bào chữa cho bị cáo Trần Minh, đề nghị xem xét.",
        ["speak"],
        "the verb stands after an aside",
    ),
    (
        "Cục trưởng Lê Văn An: Thực hiện Nghị định của Chính phủ, Cục đã làm.",
        ["speak"],
        "an answer begins with a verb",
    ),
    (
        "Khiển trách đối với đồng chí Lê Văn An, Bí thư Đảng ủy xã theo Hướng dẫn 11-HD/UBKT.",
        ["other"],
        "a document, no verb",
    ),
    (
        "Cảm ơn sự đón tiếp của lãnh đạo tỉnh, Đại sứ Lê Văn An cho biết sẽ quay lại.",
        ["speak"],
        "what is thanked for is no part",
    ),
    (
        "Dự hội nghị có đồng chí Lê Văn An. Đồng chí Lê Văn An nghe lãnh đạo nhà máy giới thiệu dây chuyền.",
        ["attend"],
        "what one hears is told by another",
    ),
    (
        "Dự lễ có ông Lê Văn An. Ông Lê Văn An phát động phong trào thi đua năm 2020.",
        ["attend", "other"],
        "a campaign is launched",
    ),
    (
        "Bà Trần Thị Hà dự họp. Ông Lê Văn An trình bày kiến nghị về đền bù.",
        ["speak"],
        "a petition is no report",
    ),
    (
        "Dự đại hội có ông Lê Văn An, Phó Bí thư Tỉnh ủy. Đồng chí Trần Minh Hà được bầu giữ chức Phó Bí thư.",
        ["attend"],
        "an office that is given to another",
    ),
    (
        "Dự hội thi có ông Lê Văn An. Ông Lê Văn An (xã Pù Nhi) giành giải Nhất môn bắn nỏ.",
        ["attend", "other"],
        "a prize",
    ),
    (
        "Dự họp có đồng chí Trần Minh. Người đầu tiên phát biểu là ông Lê Văn An.",
        ["speak"],
        "who spoke first",
    ),
    ("Dự họp có đồng chí Trần Minh. Tháp tùng Bộ trưởng là ông Lê Văn An.", ["attend"], "who went along"),
    ("Dự họp có đồng chí Trần Minh. Như lời ông Lê Văn An, việc này khó.", ["speak"], "như lời"),
    ("Các đại biểu nghe đồng chí Lê Văn An quán triệt nghị quyết.", ["report"], "who is listened to"),
    (
        "Đồng chí Lê Văn An cùng các đại biểu gồm bà Trần Hoa, ông Bùi Tú chủ trì hội nghị.",
        ["chair"],
        "past those one comes with",
    ),
    (
        "Đồng chí Lê Văn An dự, phát biểu và trao quà cho bà con.",
        ["attend", "speak", "other"],
        "an act after the speech",
    ),
    (
        "Đến dự và chung vui với bà con, đồng chí Lê Văn An nhấn mạnh tình làng.",
        ["attend", "speak"],
        "with whom, then the subject",
    ),
    ("Đồng chí Lê Văn An trao quyết định và phát biểu giao nhiệm vụ.", ["speak", "other"], "and speaks"),
    (
        "Chủ tọa Kỳ họp gồm: ông Lê Văn An, Phó Bí thư Tỉnh ủy; bà Trần Hoa.",
        ["chair"],
        "chủ tọa before an event in capitals",
    ),
    (
        "Dự lễ có bà Trần Thị Hoa. Về thủ tục kiểm tra chợ, ông Lê Văn An nêu ba vướng mắc.",
        ["speak"],
        "a noun after về",
    ),
    ("Riêng về việc ký hợp đồng, đồng chí Lê Văn An đề nghị lùi lại.", ["speak"], "a noun after riêng về"),
    (
        "Về dự và phát biểu tại lễ, ông Lê Văn An cảm ơn bà con.",
        ["attend", "speak"],
        "về dự is a verb all the same",
    ),
    (
        "Ở điều khoản chuyển tiếp, đồng chí Lê Văn An lưu ý hai điểm.",
        ["speak"],
        "a compound that ends like a verb",
    ),
    (
        "Dự lễ có đồng chí Lê Văn An. Ông Trần Minh đánh giá cao quá trình công tác của đồng chí Lê Văn An tại huyện.",
        ["attend"],
        "quá trình reports nothing",
    ),
    ("Dẫn khảo sát ở ba huyện, đồng chí Lê Văn An cho hay giá thành còn cao.", ["speak"], "what is quoted"),
    (
        "Đồng chí Lê Văn An nhận được nhiều câu hỏi nhất và trả lời từng câu.",
        ["speak"],
        "questions are no award",
    ),
    ("Bộ trưởng Lê Văn An nhận phần trách nhiệm về việc chậm trả lời dân.", ["speak"], "to take the blame"),
    ("Người bấm nút sớm nhất, đại biểu Lê Văn An hỏi về giá điện.", ["speak"], "a button to speak"),
    ("Bộ trưởng Lê Văn An bấm nút khởi công nhà máy.", ["other"], "a button to begin the works"),
    ("Đại biểu Lê Văn An không đồng tình, cho rằng cần chờ.", ["speak"], "not to agree"),
    ("Ông Lê Văn An, Phó Chủ tịch hội, ủng hộ việc tổng kiểm tra xe khách.", ["speak"], "what is supported"),
    (
        "Bà Lê Văn An, khách từ Huế, bảo năm nào cũng đi hội, chưa năm nào vui vậy. Dự lễ có ông Bùi Tú.",
        ["speak"],
        "bảo",
    ),
    ("Ông Lê Văn An bảo vệ luận án. Dự lễ có ông Lê Văn An.", ["attend"], "bảo vệ says nothing"),
    ("Bí thư Đoàn xã Lê Văn An phát động mỗi chi đoàn trồng 50 cây.", ["other"], "a campaign is begun"),
    (
        "Chủ tịch tỉnh Lê Văn An đã gửi thư khen, đồng thời yêu cầu công an truy xét.",
        ["speak", "other"],
        "and asks",
    ),
    (
        "Bà Trần Hoa công bố quyết định chỉ định đồng chí Lê Văn An tham gia Đảng ủy, giới thiệu để bầu giữ chức Chủ tịch.",
        ["other"],
        "who appoints, not who is appointed",
    ),
    (
        "Dự họp có bà Lê Văn An. Ông Trần Minh hứa sẽ làm việc với bà Lê Văn An trong tuần tới.",
        ["attend"],
        "only promised",
    ),
    (
        "Các đồng chí Lê Văn An và Trần Minh thừa ủy quyền của Chủ tịch nước trao Huân chương.",
        ["other"],
        "a commission before the verb",
    ),
    (
        "Đồng chí Lê Văn An thay mặt Thủ tướng Trần Minh trao cờ thi đua.",
        ["other"],
        "the one stood for before the verb",
    ),
    (
        "Nghệ nhân Lê Văn An ở làng hoa Tân Quy, có mặt tại buổi gặp mặt, bày tỏ lo lắng.",
        ["attend", "speak"],
        "a place by its name before the verb",
    ),
    ("Bộ trưởng Lê Văn An hội kiến Đại tướng Trần Minh.", ["other"], "a call, as talks are"),
    ("Dự hội nghị, ngoài ông Lê Văn An còn có bà Trần Hoa.", ["attend"], "ngoài ... còn có"),
    (
        "Dự phiên họp có bà Trần Hoa. Chủ tọa Lê Văn An ngắt lời, yêu cầu trả lời thẳng.",
        ["speak"],
        "the chair by a word of address",
    ),
    ("Dự ngày hội có ông Bùi Tú. Vận động viên Lê Văn An (Huế) giành giải nhất.", ["other"], "who won"),
    (
        "Thanh niên Lê Văn An (xã Tân Quy) đề nghị mở thêm sân. Dự đối thoại có ông Bùi Tú.",
        ["speak"],
        "thanh niên before a name",
    ),
    (
        "Các đại biểu xem gian hàng. Ảnh: Hồng Vy Đánh trống khai hội, đồng chí Lê Văn An dặn phải giữ nếp xưa.",
        ["speak", "other"],
        "after the credit of a photo",
    ),
    (
        "Quang cảnh buổi họp. Ảnh: TTXVN/Hồng Vy Báo cáo công tác chuẩn bị, đồng chí Lê Văn An cho biết nước đã rút.",
        ["speak", "report"],
        "after the credit of an agency",
    ),
    (
        "Quang cảnh buổi họp. Ảnh: HỒNG VY Theo Thượng tá Lê Văn An, đã cứu được bảy người.",
        ["speak"],
        "after a credit in capitals",
    ),
    (
        "Trao đổi với cử tri quận 8 - Ảnh: HỒNG VY 20 năm chờ sổ đỏ Cử tri Lê Văn An (phường 7) cầm lá đơn, cho biết nhà dột.",
        ["speak"],
        "a heading after the credit",
    ),
    (
        "Ông Lê Văn An, Bí thư Tỉnh ủy chủ trì Hội nghị quán triệt, triển khai các văn bản chỉ đạo mới.",
        ["chair"],
        "verbs that tell what the event is for",
    ),
    (
        "Phóng viên đã có trao đổi với ông Lê Văn An, đại biểu Quốc hội về việc thông qua luật này.",
        ["speak"],
        "who does what is talked about is not told",
    ),
    (
        "Dự có ông Lê Văn An, Bí thư Huyện ủy. Kết thúc buổi họp, Lê Văn An phát biểu bế mạc.",
        ["attend", "speak"],
        "the name alone in a later sentence",
    ),
    (
        "Dự lễ có bà Trần Hà. Ảnh: Hồng Vy Ông Lê Văn An nói rất vui.",
        ["speak"],
        "a word of address after the credit",
    ),
    (
        "Chủ trì hội nghị đồng chí Lê Văn An, Bí thư Đảng ủy xã; đồng chí Trần Hà, Chủ tịch UBND xã.",
        ["chair"],
        "neither có nor là after the event",
    ),
    (
        "Trong niềm xúc động, đồng chí Lê Văn An, Bí thư Tỉnh ủy dâng hương.",
        ["other"],
        "a feeling is no speech",
    ),
    (
        "Đồng chí Lê Văn An quán triệt Chỉ thị số 01-CT/TW của Ban Bí thư, đề nghị các đơn vị rà soát.",
        ["speak", "report"],
        "who teaches a document speaks too",
    ),
    (
        "Đồng chí Lê Văn An trình bày báo cáo kiểm điểm, nêu rõ các khuyết điểm.",
        ["report"],
        "what a report says is no speech",
    ),
    (
        "Đồng chí Lê Văn An cảm ơn Ban Tổ chức và trao giấy chứng nhận cho học viên.",
        ["speak", "other"],
        "thanks and a gift",
    ),
    ("Tiến sĩ Lê Văn An, Phó Giám đốc Sở Y tế cung cấp thêm số liệu.", ["speak"], "figures given"),
    (
        "Tới dự có bà Trần Hà, Bí thư Đảng ủy. Ông Lê Văn An, Chủ tịch UBND xã cùng các đồng chí trong Ban Thường vụ.",
        ["attend"],
        "a sentence that is nothing but the rest of a list",
    ),
    (
        "Tới dự có bà Trần Hà, Bí thư Đảng ủy. Ông Lê Văn An nghỉ hưu năm 2010.",
        ["other"],
        "a sentence with a verb",
    ),
    ("Ngoài ra còn có: bác Lê Văn An - Phó Chủ tịch UBND xã.", ["attend"], "there are others, with a colon"),
    (
        "Tại điểm cầu tỉnh có sự tham dự của bà Trần Hà - Bí thư Tỉnh ủy chủ trì; ông Lê Văn An - Giám đốc Sở Y tế.",
        ["attend"],
        "what the one before does besides",
    ),
    (
        "Dự hội nghị có ông Lê Văn An - Bí thư Tỉnh ủy chủ trì; bà Trần Hà - Giám đốc Sở Y tế.",
        ["chair", "attend"],
        "who does it besides",
    ),
    ("Ông : Lê Văn An (Hiệu trưởng) đọc diễn văn khai mạc.", ["speak"], "a colon after a word of address"),
    (
        "Đồng chí Lê Văn An chúc bà con đón Tết vui, tặng 20 suất quà.",
        ["speak", "other"],
        "a wish and a gift",
    ),
    ("Đồng chí Lê Văn An mong bà con đón Tết vui, tặng nhau lời hay.", ["speak"], "no gift of the subject"),
    (
        "Bộ trưởng Lê Văn An đánh giá cao kết quả, đồng thời trao bằng khen cho đội tuyển.",
        ["speak", "other"],
        "what is said and a gift at the same time",
    ),
    (
        "Thứ trưởng Lê Văn An chuyển lời chúc Tết của Chủ tịch nước Trần Hữu Minh tới bà con.",
        ["speak"],
        "words brought from someone",
    ),
    (
        "Đối với ông Lê Văn An, nguyên Bí thư Huyện ủy, Ủy ban Kiểm tra Tỉnh ủy quyết định cảnh cáo và yêu cầu khắc phục.",
        ["other"],
        "what is demanded after a fronted object is of another",
    ),
    (
        "Tỉnh ủy đã đình chỉ sinh hoạt đảng đối với ông Lê Văn An, Giám đốc Sở Y tế.",
        ["other"],
        "whose life in the Party is suspended",
    ),
    (
        "Tổ kiểm tra do ông Lê Văn An, Trưởng phòng Nội vụ, làm tổ trưởng, đã tới cơ sở.",
        ["other"],
        "who heads a team, after a comma",
    ),
    (
        "Đồng chí Trần Hà điều hành diễn tập, ra quyết định sơ tán; Đại tá Lê Văn An trình bày phương án; Đại tá Hồ Bình báo cáo.",
        ["report"],
        "the subject after a semicolon, with his rank",
    ),
    (
        "Đại tá Lê Văn An ký quyết định; Thiếu tá Hồ Bình trình bày kế hoạch.",
        ["other"],
        "what the one after the semicolon does",
    ),
    ("Chủ tịch UBND tỉnh Lê Văn An trực tiếp chỉ đạo chữa cháy.", ["other"], "who leads on the scene"),
    ("Chỉ đạo diễn tập có các đồng chí: Lê Văn An, Hồ Bình.", ["other"], "who leads an exercise"),
    (
        "Thiếu tướng Lê Văn An họp với ban quản lý chợ, do bà Hồ Na trình bày diễn biến.",
        ["other"],
        "with whom one meets",
    ),
    (
        "Thượng tá Lê Văn An, Trưởng Công an huyện thay mặt đơn vị đón nhận.",
        ["other"],
        "who receives for a unit",
    ),
    (
        "Xúc động đón nhận tấm bằng, đồng chí Lê Văn An nói: “Tôi rất vui”.",
        ["speak", "other"],
        "a verb with how it is done",
    ),
    ("Phiên thảo luận do đồng chí Lê Văn An điều phối kéo dài hơn dự kiến.", ["chair"], "who moderates"),
    ("Biên bản có chữ ký của đồng chí Lê Văn An.", ["other"], "whose hand is under it"),
    ("Đồng chí Lê Văn An viện lẽ chưa có kinh phí.", ["speak"], "a pretext"),
    ("Nhà đồng chí Lê Văn An rộn tiếng cười. Đồng chí An trao quà.", ["other"], "laughter is no saying"),
    (
        "Dự lễ có đồng chí Lê Văn An. “Hôm nay tôi là người gác cổng”, đồng chí đùa.",
        ["attend", "speak"],
        "a word of address after a quote, whatever its verb",
    ),
    (
        "Thay mặt Nhà nước, đồng chí Lê Văn An gắn Huân chương lên lá cờ truyền thống.",
        ["other"],
        "an order pinned to a flag",
    ),
    (
        "Chủ tọa mời Bộ trưởng Lê Văn An giải trình thêm.",
        ["speak"],
        "who is asked to speak does",
    ),
    (
        "Phó Chủ tịch nước Lê Văn An dự lễ. Phó Chủ tịch nước trao quà tặng bà Hồ Thị Na. Ông mong bà con đoàn kết.",
        ["attend", "speak", "other"],
        "a word of address that does not fit the one named last",
    ),
    ("Bộ trưởng Lê Văn An nhận tới 61 câu hỏi. Ông An trả lời.", ["speak"], "questions are no gifts"),
    (
        "Về đề nghị giảm phí qua các trạm của đại biểu Lê Văn An, Bộ trưởng Hồ Na cho biết sẽ rà soát.",
        ["speak"],
        "whose question is answered",
    ),
    (
        "Phát biểu nhận nhiệm vụ, tân Giám đốc Sở Tài chính Lê Văn An cảm ơn lãnh đạo tỉnh.",
        ["speak"],
        "an office that is new",
    ),
    (
        "Dự lễ có ông Trần Hà, Bí thư Tỉnh ủy; đoàn cán bộ Học viện Lục quân do Đại tá Lê Văn An dẫn đầu.",
        ["attend", "other"],
        "who leads a delegation in a list of those who are there",
    ),
    (
        "Đến chúc mừng có ông Lê Văn An, Bí thư Tỉnh ủy; bà Trần Thị Bình.",
        ["attend"],
        "who come to congratulate",
    ),
    ("Bí thư Lê Văn An đến chúc mừng chùa Linh Sơn.", ["other"], "who congratulates, as the subject"),
    (
        "Phó Thủ tướng Lê Văn An nhấn mạnh phải khoanh vùng hẹp khi chủ trì cuộc họp tối 4/5.",
        ["chair", "speak"],
        "at what one chairs what is said",
    ),
    (
        "Phó Thủ tướng Lê Văn An nhấn mạnh cần cẩn trọng, Bộ trưởng Trần Hà nói khi chủ trì cuộc họp.",
        ["speak"],
        "what another chairs",
    ),
    (
        "Cùng tham gia điều hành có các Phó Chủ tịch: Lê Văn An, Trần Hà.",
        ["chair"],
        "taking part in leading it",
    ),
    (
        "Ông Lê Văn An, Tổng Quản lý công ty, thông qua phiên dịch cam kết giữ lương.",
        ["speak"],
        "through an interpreter, no document adopted",
    ),
    ("Luật sư Lê Văn An trình bày: “Tôi gửi cả vào quỹ”.", ["speak"], "words of their own, no document"),
    (
        "Ông Lê Văn An, Bí thư Huyện ủy gửi tới chính quyền, quân và dân xã Hòa Sơn những lời chúc mừng.",
        ["speak"],
        "people to whom wishes go, before the wishes",
    ),
    ("Giám đốc Sở Y tế Lê Văn An trình bày: Báo cáo tổng kết năm.", ["report"], "a document after the colon"),
    (
        "Chủ tịch UBND xã Lê Văn An (từ điểm cầu Hòa Sơn): Xã tôi 9 công chức làm việc của 14 người.",
        ["speak"],
        "words after a bracket and a colon, with a figure soon",
    ),
    (
        "Dự lễ có bà Trần Thị Bình; hai vị Phó Chủ tịch UBND tỉnh là Lê Văn An và Trần Hà.",
        ["attend"],
        "an office that two hold, named after là",
    ),
    ("Bí thư Chi bộ Lê Văn An góp thêm một cách làm.", ["speak"], "adding to what was said"),
    (
        "Kiểm sát viên Lê Văn An, đại diện VKSND tỉnh giữ quyền công tố, nhận định bị cáo phạm tội.",
        ["speak"],
        "for what one is in court, then what one says",
    ),
    (
        "Kiểm sát viên Lê Văn An giữ quyền công tố tại phiên tòa đề nghị 5 năm tù.",
        ["speak"],
        "the duty and its place",
    ),
    ("Kiểm sát viên Lê Văn An giữ quyền công tố tại phiên tòa.", ["other"], "the same, and nothing said"),
    (
        "Đồng chí Lê Văn An, Phó Bí thư Huyện đoàn được các đại biểu tín nhiệm bầu giữ chức Bí thư Huyện đoàn.",
        ["other"],
        "by whom one is elected",
    ),
    (
        "Ông Lê Văn An, Phó Bí thư Huyện ủy được các đại biểu HĐND huyện bầu giữ chức Chủ tịch UBND huyện.",
        ["other"],
        "elected by deputies, who hold an office",
    ),
    (
        "Tại buổi lễ, các đại biểu HĐND huyện nghe ông Lê Văn An, Phó Bí thư Huyện ủy báo cáo.",
        ["report"],
        "but deputies who listen",
    ),
    (
        "Trong không khí đón năm mới Bính Thân, Bí thư Huyện ủy Lê Văn An phát biểu chúc Tết.",
        ["speak"],
        "the new year is no guest who is received",
    ),
    (
        "Nhân dịp vui Xuân, đón Tết cổ truyền, Bí thư Huyện ủy Lê Văn An thăm các chốt trực.",
        ["other"],
        "a feast is none either",
    ),
    ("Bí thư Huyện ủy Lê Văn An đón Tư lệnh Quân khu Trần Hà.", ["attend"], "but a commander is"),
    (
        "Hội nghị vinh dự được đón đồng chí Lê Văn An, Bí thư Tỉnh ủy về dự và phát biểu chỉ đạo.",
        ["attend", "speak"],
        "what the one received does there",
    ),
    (
        "Nhà trường vinh dự đón ông Lê Văn An, Chủ tịch UBND huyện về dự và trao Bằng công nhận.",
        ["attend", "other"],
        "the same in other words",
    ),
    (
        "Hội nghị vinh dự được đón ông Lê Văn An, Bí thư Tỉnh ủy về dự; bà Trần Hà trao quà.",
        ["attend"],
        "but another gives",
    ),
    (
        "Hội nghị vinh dự được đón các đồng chí: Lê Văn An, Bí thư Tỉnh ủy; Trần Hà, Phó Bí thư về dự và phát biểu.",
        ["attend"],
        "of several, one may have spoken",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [row[:2] for row in ROLES], ids=[row[2] for row in ROLES])
def test_roles(text: str, expected: list[str]) -> None:
    assert roles(text)["Lê Văn An"] == expected


LATER = "Dự hội nghị có Trưởng ban Tổ chức Trung ương Lê Minh Chánh; ông Trần Văn Út, Bí thư Huyện ủy."
MERGED = [
    ("Ông Minh Chánh yêu cầu làm ngay.", "Lê Minh Chánh", "by the last two words"),
    ("Đồng chí Lê Minh Chánh yêu cầu làm ngay.", "Lê Minh Chánh", "by the full name"),
    ("Đồng chí Chánh yêu cầu làm ngay.", "Lê Minh Chánh", "by the given name after đồng chí"),
    ("Ông Út yêu cầu làm ngay.", "Trần Văn Út", "by the given name after ông"),
    ("Trưởng ban Tổ chức Trung ương yêu cầu làm ngay.", "Lê Minh Chánh", "by the office he alone holds"),
    ("LÊ MINH CHÁNH phát biểu.", "Lê Minh Chánh", "in capitals"),
]


@pytest.mark.parametrize(("text", "name"), [row[:2] for row in MERGED], ids=[row[2] for row in MERGED])
def test_later_mentions_are_of_the_same_person(text: str, name: str) -> None:
    found = roles(LATER, text)
    assert list(found) == ["Lê Minh Chánh", "Trần Văn Út"]
    assert found[name] == ["attend", "speak"]


def test_a_name_once_told_is_one_where_a_place_might_stand() -> None:
    found = roles(
        "Cùng đi có đồng chí Thân Trứ - Bí thư Đảng ủy phường.", "Bí thư Đảng ủy phường Thân Trứ cho biết."
    )
    assert found == {"Thân Trứ": ["attend", "speak"]}
    assert roles("Bí thư Đảng ủy phường Thân Trứ cho biết.") == {}


def test_a_word_of_address_is_of_the_person_named_last() -> None:
    found = roles(LATER, "Trần Văn Út trao quà. Ông nhấn mạnh phải làm ngay.")
    assert found == {"Lê Minh Chánh": ["attend"], "Trần Văn Út": ["attend", "speak", "other"]}


def test_an_office_that_two_hold_is_bound_to_none() -> None:
    line = "Dự có các Phó Chủ tịch UBND tỉnh: Lê Văn An, Trần Thị Hà."
    assert roles(line, "Phó Chủ tịch UBND tỉnh yêu cầu làm ngay.") == {
        "Lê Văn An": ["attend"],
        "Trần Thị Hà": ["attend"],
    }


def test_positions_are_those_of_the_fullest_mention() -> None:
    lines = (
        "Đ/c Lê Văn An - Bí thư Huyện ủy phát biểu.",
        "Dự có đ/c Lê Văn An - TUV, Bí thư Huyện ủy, Chủ tịch HĐND huyện.",
    )
    assert offices(*lines) == {"Lê Văn An": ["TUV", "Bí thư Huyện ủy", "Chủ tịch HĐND huyện"]}


NEWS = [
    ("Con trai ông Lê Văn An, Bí thư Huyện ủy, được bổ nhiệm làm trưởng phòng.", {}, "what one of the family does"),
    ("Sáng nay, vợ của Bí thư Huyện ủy Lê Văn An nhận quyết định.", {}, "the same with his office before the name"),
    (
        "Vợ chồng ông Lê Văn An, Bí thư Huyện ủy, đã dự lễ khánh thành.",
        {"Lê Văn An": (["Bí thư Huyện ủy"], ["attend"])},
        "but a couple is both of them",
    ),
    (
        "Ông Lê Văn An, Giám đốc Sở Y tế, bị yêu cầu giải trình.",
        {"Lê Văn An": (["Giám đốc Sở Y tế"], ["other"])},
        "of whom others ask it, who says nothing",
    ),
    (
        "Ông Lê Văn An, Giám đốc Sở Y tế, được mời phát biểu.",
        {"Lê Văn An": (["Giám đốc Sở Y tế"], ["speak"])},
        "but who is asked to speak does",
    ),
    ("Lê Văn An, cựu Chủ tịch UBND huyện, bị đề nghị truy tố về tội nhận hối lộ.", {}, "one accused"),
    ("Ngày mai, cựu Bộ trưởng Lê Văn An hầu tòa.", {}, "one accused, by what comes"),
    (
        "Tại tọa đàm, bà Lê Thị An, hiệu trưởng một trường mầm non ở Bến Tre, nói bếp ăn của trường mua rau tại chỗ.",
        {"Lê Thị An": (["hiệu trưởng một trường mầm non ở Bến Tre"], ["speak"])},
        "an office of a body that is not named",
    ),
    (
        "Bà Lê Thị An, luật sư Đoàn Luật sư TP Hà Nội, và ông Trần Bình (bác sĩ Bệnh viện Đa khoa tỉnh) cho biết như vậy.",
        {
            "Lê Thị An": (["luật sư Đoàn Luật sư TP Hà Nội"], ["speak"]),
            "Trần Bình": (["bác sĩ Bệnh viện Đa khoa tỉnh"], ["speak"]),
        },
        "a calling and the body of it",
    ),
    (
        "Bác sĩ Lê Văn An, Bệnh viện Đa khoa tỉnh, cho biết như vậy.",
        {"Lê Văn An": (["Bác sĩ"], ["speak"])},
        "but before the name it is a calling alone",
    ),
    (
        "Theo ông Lê Văn An, Chánh Văn phòng UBND tỉnh, Phó Chủ tịch UBND tỉnh Trần Đức Bình đã ký văn bản.",
        {
            "Lê Văn An": (["Chánh Văn phòng UBND tỉnh"], ["speak"]),
            "Trần Đức Bình": (["Phó Chủ tịch UBND tỉnh"], ["other"]),
        },
        "who tells it, and what another did",
    ),
    (
        "Theo Đại tá Lê Văn An, Phó Giám đốc Công an tỉnh, Thượng tá Trần Bình sẽ được bổ nhiệm.",
        {
            "Lê Văn An": (["Đại tá", "Phó Giám đốc Công an tỉnh"], ["speak"]),
            "Trần Bình": (["Thượng tá"], ["other"]),
        },
        "the same with ranks",
    ),
    (
        "Theo ông Lê Văn An, Giám đốc và bà Trần Thị Bình, Phó Giám đốc Sở Y tế, dịch đã lắng xuống.",
        {
            "Lê Văn An": (["Giám đốc"], ["speak"]),
            "Trần Thị Bình": (["Phó Giám đốc Sở Y tế"], ["speak"]),
        },
        "but two may tell it together",
    ),
    (
        "Theo ông Lê Văn An, Chủ tịch UBND xã, anh Trần Bình bị nước cuốn trôi.",
        {"Lê Văn An": (["Chủ tịch UBND xã"], ["speak"])},
        "and who only suffers takes no part",
    ),
    (
        "Cơ quan điều tra cho biết, ông Lê Văn An, Giám đốc Sở Y tế, đã nhận tiền.",
        {"Lê Văn An": (["Giám đốc Sở Y tế"], ["other"])},
        "another tells it of him",
    ),
    (
        "Cho biết về vụ việc, ông Lê Văn An, Giám đốc Sở Y tế, nói đã xử lý.",
        {"Lê Văn An": (["Giám đốc Sở Y tế"], ["speak"])},
        "but with no subject before the verb he tells it",
    ),
    (
        "Tham dự đồng chí Lê Văn An, Bí thư Huyện ủy; đồng chí Trần Bình, Phó Chủ tịch UBND huyện.",
        {"Lê Văn An": (["Bí thư Huyện ủy"], ["attend"]), "Trần Bình": (["Phó Chủ tịch UBND huyện"], ["attend"])},
        'a list without "có"',
    ),
    (
        "Chuyên gia Nhật Bản Sato Ken cảnh báo rủi ro.",
        {"Sato Ken": ([], ["speak"])},
        "an expert and the country",
    ),
    (
        "Đồng chí Thái Lan Anh Thư phát biểu.",
        {"Thái Lan Anh Thư": ([], ["speak"])},
        "but a name may begin like a country",
    ),
    (
        "Anh Y Krin, buôn trưởng buôn Ea Sin, cho biết bà con đã có nước sạch.",
        {"Y Krin": (["buôn trưởng buôn Ea Sin"], ["speak"])},
        "a village after the title of its head is no person",
    ),
    (
        "Ông Lê Văn An, Phó Chủ tịch UBND tỉnh, đã đến động viên các gia đình bị nạn.",
        {"Lê Văn An": (["Phó Chủ tịch UBND tỉnh"], ["other"])},
        "who comes to comfort visits",
    ),
    ("Chưa hài lòng, ĐB Lê Văn An (Bình Định) bấm nút tranh luận.", {"Lê Văn An": ([], ["speak"])}, "a deputy, short"),
    ("Theo ĐB Lê Văn An, phải làm rõ trách nhiệm.", {"Lê Văn An": ([], ["speak"])}, "after theo"),
    ("Chuyên gia kinh tế Lê Văn An cảnh báo rủi ro.", {"Lê Văn An": ([], ["speak"])}, "an expert and the field"),
    (
        "Về lý do, ông Lê Văn An, Phó Chủ tịch UBND quận 1 nói trên báo như vậy.",
        {"Lê Văn An": (["Phó Chủ tịch UBND quận 1"], ["speak"])},
        "to say in a paper: no aforesaid",
    ),
    (
        "Tham gia giải trình thêm, Bộ trưởng Lê Văn An nói Bộ đã đàm phán.",
        {"Lê Văn An": (["Bộ trưởng"], ["speak"])},
        "to take part in explaining",
    ),
    ("Ông Lê Văn An, Giám đốc Sở Y tế, phủ nhận tin này.", {"Lê Văn An": (["Giám đốc Sở Y tế"], ["speak"])}, "to deny"),
    (
        "Ông Lê Văn An, Giám đốc Sở Y tế, đã đến thăm, động viên các gia đình.",
        {"Lê Văn An": (["Giám đốc Sở Y tế"], ["other"])},
        "a predicate after an office and a comma is no aside",
    ),
    (
        "Tại lễ công bố, ông Lê Văn An, Trưởng Ban Tổ chức Trung ương đã đọc các quyết định.",
        {"Lê Văn An": (["Trưởng Ban Tổ chức Trung ương"], ["report"])},
        "several decisions read out",
    ),
    (
        "Ban Bí thư chỉ định bà Lê Thị An, Phó Chủ tịch Hội LHPN Việt Nam tham gia Đảng đoàn.",
        {"Lê Thị An": (["Phó Chủ tịch Hội LHPN Việt Nam"], ["other"])},
        "made a member is not to attend",
    ),
    (
        "Thủ tướng phê chuẩn việc miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh Bắc Giang nhiệm kỳ 2016 - 2021 đối với ông Lê Văn An, Tỉnh ủy viên.",
        {"Lê Văn An": (["Tỉnh ủy viên"], ["other"])},
        "far after the verb, by đối với",
    ),
    (
        "Thay mặt Thủ tướng Trần Hà, Phó Thủ tướng Lê Văn An cảm ơn các đại biểu.",
        {"Lê Văn An": (["Phó Thủ tướng"], ["speak"])},
        "for whom another acts takes no part",
    ),
    ("Bộ hiện có Bộ trưởng Trần Hà và 5 thứ trưởng là các ông: Lê Văn An, Đỗ Văn Hải.", {}, "who there is, at no event"),
    (
        "Cùng đi có Trung tướng Lê Văn An, đại diện Bộ Quốc phòng; ông Trần Hà, Phó Giám đốc Công an tỉnh.",
        {"Lê Văn An": (["Trung tướng"], ["attend"]), "Trần Hà": (["Phó Giám đốc Công an tỉnh"], ["attend"])},
        "whom one stands for is no group",
    ),
    (
        "Phóng viên phỏng vấn Đại biểu Quốc hội tỉnh Đồng Nai Lê Văn An bên hành lang.",
        {"Lê Văn An": (["Đại biểu Quốc hội tỉnh Đồng Nai"], ["speak"])},
        "a journalist asks",
    ),
    (
        "Thiếu tướng Lê Văn An, Cục trưởng C50 (Bộ Công an) cho hay.",
        {"Lê Văn An": (["Thiếu tướng", "Cục trưởng C50 (Bộ Công an)"], ["speak"])},
        "a code and the ministry",
    ),
    (
        "Ông Lê Văn An, Tổ trưởng tổ chấm trắc nghiệm cũng khẳng định.",
        {"Lê Văn An": (["Tổ trưởng tổ chấm trắc nghiệm"], ["speak"])},
        "a body named in small letters",
    ),
    (
        "Tiến sĩ Lê Văn An, thành viên tổ tư vấn kinh tế của Thủ tướng, phân tích.",
        {"Lê Văn An": (["Tiến sĩ", "thành viên tổ tư vấn kinh tế của Thủ tướng"], ["speak"])},
        "a body of the Prime Minister",
    ),
    (
        "Họ bắt một cán bộ Công an TP. Ông Lê Văn An, Bí thư Thành ủy Huế, nói: “Phải làm rõ”.",
        {"Lê Văn An": (["Bí thư Thành ủy Huế"], ["speak"])},
        "a short word ends the sentence",
    ),
    (
        "Quang cảnh buổi họp báo Ông Lê Văn An – Cục trưởng Cục Khảo Thí thông tin thêm.",
        {"Lê Văn An": (["Cục trưởng Cục Khảo Thí"], ["speak"])},
        "after a caption run in",
    ),
    ("Tổng thống Nga V.Petrov đón đoàn.", {"V.Petrov": (["Tổng thống Nga"], ["attend"])}, "an initial for a given name"),
    (
        "Bộ trưởng Ngoại giao Nga S.Petrov cho biết.",
        {"S.Petrov": (["Bộ trưởng Ngoại giao Nga"], ["speak"])},
        "an initial after a country",
    ),
    (
        "Chủ tịch nước Lê Văn An hội đàm với Thủ tướng Lào Bounkham Vorachit, dự quốc yến.",
        {"Lê Văn An": (["Chủ tịch nước"], ["attend", "other"]), "Bounkham Vorachit": (["Thủ tướng Lào"], ["other"])},
        "the verb after a comma is not of the one met",
    ),
    (
        "Tổng Lãnh sự Hoa Kỳ tại TP.HCM Mary Taylor dự lễ.",
        {"Mary Taylor": (["Tổng Lãnh sự Hoa Kỳ tại TP.HCM"], ["attend"])},
        "a foreign name after a town",
    ),
    (
        "Trợ lý Ngoại trưởng Mỹ Susan Taylor cho biết.",
        {"Susan Taylor": (["Trợ lý Ngoại trưởng Mỹ"], ["speak"])},
        "an assistant to an office",
    ),
    (
        "Đại sứ, Trưởng phái đoàn Liên minh châu Âu tại Việt Nam Bruno Taylor cho biết.",
        {"Bruno Taylor": (["Đại sứ", "Trưởng phái đoàn Liên minh châu Âu tại Việt Nam"], ["speak"])},
        "the head of a mission",
    ),
    (
        "Theo lời ông Lê Văn An, Phó chủ nhiệm Ủy ban Kinh tế của Quốc hội, cần sửa luật.",
        {"Lê Văn An": (["Phó chủ nhiệm Ủy ban Kinh tế của Quốc hội"], ["speak"])},
        "theo lời",
    ),
    (
        "Theo quan điểm của luật sư Lê Văn An, hợp đồng vô hiệu.",
        {"Lê Văn An": (["luật sư"], ["speak"])},
        "whose view it is",
    ),
    (
        "Trung tá Lê Văn An, Đội phó Đội CSGT số 3, đang điều khiển giao thông.",
        {"Lê Văn An": (["Trung tá", "Đội phó Đội CSGT số 3"], ["other"])},
        "to direct the traffic is to chair nothing",
    ),
    (
        "Ông Lê Văn An, Chủ tịch UBND huyện Củ Chi (TP.HCM), nói.",
        {"Lê Văn An": (["Chủ tịch UBND huyện Củ Chi (TP.HCM)"], ["speak"])},
        "the town in brackets, by its level",
    ),
    (
        "Chủ tịch UBND H.Củ Chi Lê Văn An nói.",
        {"Lê Văn An": (["Chủ tịch UBND H.Củ Chi"], ["speak"])},
        "a district in short before the name",
    ),
    (
        "BS Lê Văn An, Trưởng khoa Nhiễm - Thần kinh, BV Nhi Đồng 1, cho biết.",
        {"Lê Văn An": (["BS", "Trưởng khoa Nhiễm - Thần kinh, BV Nhi Đồng 1"], ["speak"])},
        "a ward and its hospital in short",
    ),
    (
        "Ông Lê Văn An, Trạm trưởng Trạm Quản lý - Bảo vệ rừng Lộc Hòa, nói.",
        {"Lê Văn An": (["Trạm trưởng Trạm Quản lý - Bảo vệ rừng Lộc Hòa"], ["speak"])},
        "forest rangers",
    ),
    (
        "Cảm ơn sự đón tiếp của Bí thư Tỉnh ủy, Đại sứ Lê Văn An bày tỏ vui mừng.",
        {"Lê Văn An": (["Đại sứ"], ["speak"])},
        "an office in the opening is of another",
    ),
    (
        "Ghi nhận ý kiến của Đại sứ Lê Văn An, Thủ tướng mong hai bên hợp tác.",
        {"Lê Văn An": (["Đại sứ"], ["speak"])},
        "an office after the name is of another, where one stands before it",
    ),
    (
        "Đồng tình với đề xuất của ông Trần Minh, Bộ trưởng Lê Văn An cho rằng cần sửa luật.",
        {"Lê Văn An": (["Bộ trưởng"], ["speak"])},
        "whose words are agreed with says nothing here",
    ),
    (
        "Phát biểu chỉ đạo của ông Lê Văn An, Bí thư Tỉnh ủy nêu rõ 3 việc.",
        {"Lê Văn An": (["Bí thư Tỉnh ủy"], ["speak"])},
        "a speech is a subject itself",
    ),
    (
        "Trao hoa chúc mừng đồng chí Lê Văn An và tập thể Sở Y tế, đồng chí Bí thư Tỉnh ủy nhấn mạnh 3 việc.",
        {"Lê Văn An": ([], ["other"])},
        "a comrade told by the office alone",
    ),
    (
        "Chúc mừng ông Trần Minh được bổ nhiệm làm Đại sứ Lào, Phó Thủ tướng Lê Văn An đề nghị ông gắn kết hai nước.",
        {"Trần Minh": ([], ["other"]), "Lê Văn An": (["Phó Thủ tướng"], ["speak"])},
        "an office given to one named before",
    ),
    (
        "Ban Thường vụ điều động ông Lê Văn An, Chánh Thanh tra. Ông Lê Văn An - tân Giám đốc Sở Y tế tỉnh hứa cố gắng.",
        {"Lê Văn An": (["Chánh Thanh tra"], ["speak", "other"])},
        "an office told to be new is only now given",
    ),
    ("Tỉnh ủy kết luận, ông Lê Văn An, Giám đốc Sở Y tế chịu trách nhiệm.", {}, "a body concludes"),
    (
        "Cuộc họp do Bí thư Lê Văn An chủ trì để thi hành kỷ luật ông Trần Minh, Giám đốc Sở Y tế.",
        {"Lê Văn An": (["Bí thư"], ["chair"]), "Trần Minh": (["Giám đốc Sở Y tế"], ["other"])},
        "who is disciplined chairs nothing",
    ),
    (
        "Trung tá Lê Văn An, Đồn trưởng Đồn Biên phòng Ma Li, BĐBP tỉnh Lai Châu nói.",
        {"Lê Văn An": (["Trung tá", "Đồn trưởng Đồn Biên phòng Ma Li, BĐBP tỉnh Lai Châu"], ["speak"])},
        "a post and its border guard",
    ),
    (
        "Trả lời về việc bố trí cán bộ, Trưởng Ban Tổ chức Tỉnh ủy Lê Thị An cho biết đã phân công.",
        {"Lê Thị An": (["Trưởng Ban Tổ chức Tỉnh ủy"], ["speak"])},
        "an office with its name is no more of a group",
    ),
    (
        "Phiên họp do ông Lê Văn An, Bí thư Tỉnh ủy, cùng hai Phó Chủ tịch HĐND tỉnh là bà Trần Na và ông Lý Minh điều hành.",
        {
            "Lê Văn An": (["Bí thư Tỉnh ủy"], ["chair"]),
            "Trần Na": (["Phó Chủ tịch HĐND tỉnh"], ["chair"]),
            "Lý Minh": (["Phó Chủ tịch HĐND tỉnh"], ["chair"]),
        },
        "deputies named after là",
    ),
    (
        "Trung tá Lê Văn An, Đội trưởng Đội Quy tập, báo cáo quá trình tìm kiếm, cho biết đội đã đi 30 bản.",
        {"Lê Văn An": (["Trung tá", "Đội trưởng Đội Quy tập"], ["speak", "report"])},
        "what is said over a comma",
    ),
    (
        "Thầy Lê Văn An, Tổ trưởng tổ Hóa Trường THPT Chuyên Hà Tĩnh, cho rằng đề hay.",
        {"Lê Văn An": (["Tổ trưởng tổ Hóa Trường THPT Chuyên Hà Tĩnh"], ["speak"])},
        "a section and its school",
    ),
    (
        "Bà Lê Thị An, Trưởng phòng thu mua rau quả tươi sống của hệ thống Sao Việt, nói giá đã giảm.",
        {"Lê Thị An": (["Trưởng phòng thu mua rau quả tươi sống của hệ thống Sao Việt"], ["speak"])},
        "an office of many words, up to the comma",
    ),
    (
        "Thay mặt bà con, Chủ tịch Hội người Việt Nam Lê Văn An kiến nghị cử giáo viên.",
        {"Lê Văn An": (["Chủ tịch Hội người Việt Nam"], ["speak"])},
        "those of the country abroad",
    ),
    ("Phó TGĐ VNPT Lê Văn An nói.", {"Lê Văn An": (["Phó TGĐ VNPT"], ["speak"])}, "a director general in short"),
    ("Những người này gồm: Lê Văn An (cựu chủ tịch HĐQT VNS), cùng về tội lừa đảo.", {}, "for what crime"),
    ("Theo Thạc sĩ Lê Văn An, giá tăng.", {"Lê Văn An": (["Thạc sĩ"], ["speak"])}, "a degree after a capital"),
    ("Với Thủ tướng Lê Văn An, đó là vinh dự.", {}, "a title after a capital, of whom no deed is told"),
    (
        "Theo nhà phân tích Lê Văn An, giá tăng. Theo nhà báo Hoa Sen Trắng, giá giảm.",
        {"Lê Văn An": ([], ["speak"])},
        "one who speaks as an expert",
    ),
    (
        "Tại cuộc họp, Ngoại trưởng Mỹ John Brown trong khuôn khổ các hoạt động bên lề khẳng định cam kết.",
        {"John Brown": (["Ngoại trưởng Mỹ"], ["speak"])},
        "the name of a foreigner before what several are told of",
    ),
    (
        "Thừa ủy quyền của Phó Thủ tướng, Bộ trưởng Ngoại giao Lê Văn An, Thứ trưởng Trần Bình ký văn kiện.",
        {"Trần Bình": (["Thứ trưởng"], ["other"])},
        "who acts for one of two offices",
    ),
    (
        "Thừa ủy quyền của Thủ tướng, Thượng tướng Lê Văn An, Thứ trưởng Bộ Công an trình bày tờ trình.",
        {"Lê Văn An": (["Thượng tướng", "Thứ trưởng Bộ Công an"], ["report"])},
        "who acts for another who is not named",
    ),
    (
        "Đại sứ Việt Nam tại Ấn Độ, Nepal và Bhutan Lê Văn An phát biểu.",
        {"Lê Văn An": (["Đại sứ Việt Nam tại Ấn Độ, Nepal và Bhutan"], ["speak"])},
        "sent to several countries",
    ),
    (
        "Chiều 8/10, tân Thủ tướng Lào Khăm Xay Pha và phu nhân đến Hà Nội thăm chính thức Việt Nam.",
        {"Khăm Xay Pha": ([], ["other"])},
        "who has only now taken the office",
    ),
    (
        "Dự lễ có ngài Ono Ken, Thủ tướng Nhật Bản; bà Ono Aki, Phu nhân Thủ tướng Nhật Bản; ông Mori Taro, Đại sứ.",
        {
            "Ono Ken": (["Thủ tướng Nhật Bản"], ["attend"]),
            "Ono Aki": ([], ["attend"]),
            "Mori Taro": (["Đại sứ"], ["attend"]),
        },
        "whose wife one is",
    ),
    (
        "Quốc vương Philippe và Hoàng hậu Mathilde dự lễ. Anh Tâm kể chuyện.",
        {"Philippe": (["Quốc vương"], ["attend"]), "Mathilde": (["Hoàng hậu"], ["attend"])},
        "monarchs are called by one name",
    ),
    (
        'Thầy Lê Văn An, Hiệu trưởng nhà trường, đội trưởng đội "Mùa Hè Xanh" năm nay nhắn nhủ các bạn.',
        {"Lê Văn An": (["Hiệu trưởng nhà trường", "đội trưởng đội"], ["speak"])},
        "a campaign in quotation marks is no person",
    ),
    (
        "Đại biểu Quốc hội (ĐBQH) Lê Văn An nói. Bí thư Tỉnh ủy Trần Bình (UVTW) phát biểu.",
        {"Lê Văn An": (["Đại biểu Quốc hội"], ["speak"]), "Trần Bình": (["Bí thư Tỉnh ủy", "UVTW"], ["speak"])},
        "the short form of an office is none; after a name it is one",
    ),
    (
        "Bộ Công an bổ nhiệm thượng tá Lê Văn An, 44 tuổi, quê Hà Nội, Trưởng phòng, Cục Cảnh sát giao thông.",
        {"Lê Văn An": (["thượng tá", "Trưởng phòng, Cục Cảnh sát giao thông"], ["other"])},
        "an age and a home before the office, a section of a department",
    ),
    (
        "Chào mừng các vị khách quý đến dự lễ kỷ niệm, Đại sứ Lê Văn An khẳng định quan hệ tốt đẹp.",
        {"Lê Văn An": (["Đại sứ"], ["speak"])},
        "whose coming is welcomed",
    ),
    (
        "Đến dự lễ kỷ niệm, Đại sứ Lê Văn An khẳng định quan hệ tốt đẹp.",
        {"Lê Văn An": (["Đại sứ"], ["attend", "speak"])},
        "who comes",
    ),
    (
        "Tại lễ ký, đại diện Công ty Hoa Sen, ông Lê Văn An (Phó Giám đốc) và đại diện Công ty Sao Mai, ông Đỗ Bình (Giám đốc) đã trao đổi văn kiện.",
        {"Lê Văn An": (["Phó Giám đốc"], ["other"]), "Đỗ Bình": (["Giám đốc"], ["other"])},
        "papers exchanged are no speech",
    ),
    ("Chủ tịch UBND xã Lê Văn Được đến dự lễ.", {"Lê Văn Được": (["Chủ tịch UBND xã"], ["attend"])}, "a name that is a word of what is not done"),
    (
        "Chủ tịch UBND tỉnh Lê Văn An tại buổi kiểm tra yêu cầu các sở vào cuộc.",
        {"Lê Văn An": (["Chủ tịch UBND tỉnh"], ["speak", "other"])},
        "an event and what is said at it",
    ),
    (
        "Chánh xứ Antoni Lê Văn An cảm ơn.",
        {"Antoni Lê Văn An": (["Chánh xứ"], ["speak"])},
        "a baptismal name is no parish",
    ),
    (
        "Trong khuôn khổ chuyến thăm cấp Nhà nước, Tổng thống Lào Kham Pha đã có cuộc gặp với Chủ tịch Tập đoàn Hoa Sen Lê Văn An.",
        {"Kham Pha": (["Tổng thống Lào"], ["other"]), "Lê Văn An": (["Chủ tịch Tập đoàn Hoa Sen"], ["other"])},
        "a state visit is no journalist",
    ),
    (
        "Thượng úy Lê Văn An, Đội trưởng Đội Vận động quần chúng, đồn Biên phòng Cửa khẩu quốc tế Ma Lin, nói.",
        {"Lê Văn An": (["Thượng úy", "Đội trưởng Đội Vận động quần chúng, đồn Biên phòng Cửa khẩu quốc tế Ma Lin"], ["speak"])},
        "the parent of a unit with a small head word, a gate with its place",
    ),
    (
        "Giám đốc Bệnh viện Bạch Mai GS.TS Lê Văn An cho biết. Phó Giám đốc Bệnh viện Việt Đức BS Trần Bình nói.",
        {
            "Lê Văn An": (["Giám đốc Bệnh viện Bạch Mai", "GS.TS"], ["speak"]),
            "Trần Bình": (["Phó Giám đốc Bệnh viện Việt Đức", "BS"], ["speak"]),
        },
        "degrees in short after the name of a body",
    ),
    ("Chủ tọa Lê Văn An nói đã nhận đơn.", {"Lê Văn An": ([], ["speak"])}, "who presides over a trial"),
    (
        "Tòa tuyên phạt các bị cáo: Lê Văn An chung thân; Trần Bình (nguyên Bộ trưởng TT-TT) tổng hình phạt 14 năm tù.",
        {},
        "those sentenced, to the last of the list",
    ),
    (
        "Chúng tôi đã có cuộc trao đổi với Phó Giám đốc Sở Y tế Lê Văn An về vấn đề này.",
        {"Lê Văn An": (["Phó Giám đốc Sở Y tế"], ["speak"])},
        "the writer asks",
    ),
    (
        "Bộ trưởng Quốc phòng Lê Văn An đón người đồng cấp Nga Sergei Petrov.",
        {"Lê Văn An": (["Bộ trưởng Quốc phòng"], ["attend"]), "Sergei Petrov": ([], ["other"])},
        "the same office elsewhere is no office told",
    ),
    (
        "Chào mừng ngài Ivan Petrov sang thăm và làm việc tại Việt Nam, Đại tướng Lê Văn An nhấn mạnh quan hệ.",
        {"Lê Văn An": (["Đại tướng"], ["speak"])},
        "the visit of the one who is welcomed",
    ),
    (
        "Giám đốc World Bank Việt Nam, ông John Fork khẳng định điều đó. Chủ tịch Lê Việt Nam phát biểu.",
        {
            "John Fork": (["Giám đốc World Bank Việt Nam"], ["speak"]),
            "Lê Việt Nam": (["Chủ tịch"], ["speak"]),
        },
        "a firm with its country, and a name that ends so",
    ),
    (
        "Thượng tướng Lê Văn An - Tổng tham mưu, Thứ trưởng Bộ Quốc phòng cho biết.",
        {"Lê Văn An": (["Thượng tướng"], ["speak"])},
        "what no vocabulary knows before an office in an apposition",
    ),
    (
        "Tiếp bà Anna Breuer, Đại sứ Đức, Chủ tịch nước đánh giá cao quan hệ.",
        {"Anna Breuer": (["Đại sứ Đức"], ["other"])},
        "another who speaks, no apposition",
    ),
    (
        "Đó là ý kiến của ông Lê Văn An - nguyên cán bộ Viện Sử học trước chi tiết Trần Hoằng Nghị là thân phụ.",
        {"Lê Văn An": (["nguyên cán bộ Viện Sử học"], ["speak"])},
        "an organ ends before a word of time or place",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [row[:2] for row in NEWS], ids=[row[2] for row in NEWS])
def test_who_takes_part_in_the_news(text: str, expected: dict[str, tuple[list[str], list[str]]]) -> None:
    held, taken = offices(text), roles(text)
    assert {name: (held[name], taken[name]) for name in held} == expected


def test_an_initial_stands_for_a_given_name_told_before() -> None:
    lines = ("Tổng thống Nga Viktor Petrov dự lễ.", "Tổng thống V.Petrov phát biểu.")
    assert roles(*lines) == {"Viktor Petrov": ["attend", "speak"]}


def test_of_whose_family_someone_is_adds_no_role() -> None:
    lines = ("Dự có ông Trần Bình.", "Ông Lê Văn An - con trai ông Bình - đọc bản kiến nghị.")
    assert roles(*lines)["Trần Bình"] == ["attend"]


EVENT = "Chủ trì hội nghị có đồng chí Trần Minh, Bí thư Tỉnh ủy."

PARTS = [
    (
        ["Đồng chí Lê Thị Nga chúc mừng đồng chí Trần Bình và đồng chí Phạm Hà. Đồng chí đề nghị làm ngay."],
        {"Lê Thị Nga": ["speak"], "Trần Bình": ["other"], "Phạm Hà": ["other"]},
        "who congratulates is called by the word of address alone, not who is congratulated",
    ),
    (
        [EVENT, "Đồng chí Trần Minh thăm gia đình bà Võ Thị Tám (vợ liệt sĩ), ông Hồ Cao (thương binh). Đồng chí mong gia đình vui khỏe."],
        {"Trần Minh": ["chair", "speak", "other"], "Võ Thị Tám": ["other"], "Hồ Cao": ["other"]},
        "the same of a visit",
    ),
    (
        [EVENT, "Chủ tịch UBND xã Lê Văn An tặng quà bà Võ Thị Tám. Bà xúc động chia sẻ."],
        {"Trần Minh": ["chair"], "Lê Văn An": ["other"], "Võ Thị Tám": ["speak", "other"]},
        "but by a word that is hers alone",
    ),
    (
        [EVENT, "Đồng chí Trần Minh trao Huy hiệu cho đồng chí Hồ Văn Cao. Đồng chí xúc động cảm ơn."],
        {"Trần Minh": ["chair", "other"], "Hồ Văn Cao": ["speak", "other"]},
        "and by what one says who is given something",
    ),
    (
        [EVENT, "Đồng chí Trần Minh trao quyết định cho đồng chí Hồ Văn Cao. Nhận nhiệm vụ, đồng chí hứa nỗ lực."],
        {"Trần Minh": ["chair", "other"], "Hồ Văn Cao": ["speak", "other"]},
        "the same of a promise",
    ),
    (
        ["Bí thư Tỉnh ủy Lê Văn An tặng hoa chúc mừng đồng chí Hồ Văn Cao. Tại đây, đồng chí nhấn mạnh yêu cầu mới."],
        {"Lê Văn An": ["speak", "other"], "Hồ Văn Cao": ["other"]},
        "who congratulates, named after the office alone",
    ),
    (
        ["Trao đổi với Đại sứ Nga Sergey Ivanov, Phó Thủ tướng Lê Văn An khẳng định quan hệ hai nước."],
        {"Sergey Ivanov": ["other"], "Lê Văn An": ["speak"]},
        "with whom a host talks",
    ),
    (
        ["Phó Thủ tướng Lê Văn An cho biết đã trao đổi với Tổng thống Vladimir Ivanov về việc này."],
        {"Lê Văn An": ["speak"]},
        "but with whom he only says to have talked",
    ),
    (
        ["Trao đổi với Hà Thành, ông Lê Văn An, Giám đốc Sở Y tế nhận xét dịch đã giảm."],
        {"Lê Văn An": ["speak"]},
        "and a paper is no person",
    ),
    (
        [EVENT, "Tiếp đó, đồng chí Lê Văn An phát biểu. Đồng chí yêu cầu làm ngay."],
        {"Trần Minh": ["chair"], "Lê Văn An": ["speak"]},
        "who speaks is no one's guest",
    ),
    (
        ["Bí thư Tỉnh ủy Trần Minh đến thăm Mẹ Việt Nam anh hùng Lê Thị Tư, 96 tuổi, ở ấp 5; thương binh hạng 1/4 Hồ Văn Cao; ông Đỗ Văn Sáu, bệnh binh, ở xã Hòa An và bà Võ Thị Tám."],
        {"Trần Minh": ["other"], "Lê Thị Tư": ["other"], "Hồ Văn Cao": ["other"], "Đỗ Văn Sáu": ["other"], "Võ Thị Tám": ["other"]},
        "a list of those visited, what each is told after the name, on a page with no other event",
    ),
    (
        ["Đoàn do Bí thư Huyện ủy Trần Minh dẫn đầu. Đoàn đã đến thăm, tặng quà ông Hồ Cao - thương binh; Đỗ Văn Sáu, Võ Thị Tám - bệnh binh."],
        {"Trần Minh": ["other"], "Hồ Cao": ["other"], "Đỗ Văn Sáu": ["other"], "Võ Thị Tám": ["other"]},
        "visited by a delegation, the further ones by names alone",
    ),
    (
        ["Bí thư Huyện ủy Trần Minh trao hỗ trợ cho 3 gia đình, gồm ông Hồ Cao ở thôn Mễ; gia đình anh Đỗ Văn Sáu, thôn Hạ; gia đình bà Võ Thị Tám."],
        {"Trần Minh": ["other"], "Hồ Cao": ["other"], "Đỗ Văn Sáu": ["other"], "Võ Thị Tám": ["other"]},
        "families counted and named",
    ),
    (
        ["Bí thư Huyện ủy Trần Minh đến thăm hỏi gia đình ông Hồ Cao. Tài xế Đỗ Văn Sáu khai do buồn ngủ."],
        {"Trần Minh": ["other"], "Hồ Cao": ["other"]},
        "a visit makes no event of a story",
    ),
    (
        ["Lê Văn An tặng quà cho chị Võ Thị Tám rồi bỏ trốn."],
        {},
        "gifts of no official",
    ),
    (
        ["Bí thư Huyện ủy Trần Minh thăm ông Hồ Cao, 80 tuổi; bà Võ Thị Tám, Chủ tịch UBND xã phát biểu."],
        {"Trần Minh": ["other"], "Hồ Cao": ["other"], "Võ Thị Tám": ["speak"]},
        "after the semicolon one with a verb of her own",
    ),
    (
        [EVENT, "Các gia đình tiêu biểu Hồ Văn Cao, Đỗ Văn Sáu được tặng giấy khen."],
        {"Trần Minh": ["chair"], "Hồ Văn Cao": ["other"], "Đỗ Văn Sáu": ["other"]},
        "families named after what they are",
    ),
    (
        [EVENT, "Dịp này, 92 cán bộ Đoàn nhận Giải thưởng Lý Tự Trọng."],
        {"Trần Minh": ["chair"]},
        "but a prize is no person",
    ),
    (
        [EVENT, "Ông Lê Văn An, Giám đốc Công ty Hòa Sơn ủng hộ số tiền 500 triệu đồng; bà Võ Thị Tám tán thành."],
        {"Trần Minh": ["chair"], "Lê Văn An": ["other"], "Võ Thị Tám": ["speak"]},
        "who gives money",
    ),
    (
        [EVENT, "Đồng chí đề nghị ông An và cử tri tiếp tục theo dõi.", "Ông Lê Văn An cảm ơn."],
        {"Trần Minh": ["chair", "speak"], "Lê Văn An": ["speak"]},
        "by the given name alone, who is only asked to do something",
    ),
    (
        [EVENT, "Ông Lê Văn An khiếu nại việc thu hồi đất; bà Võ Thị Tám trình bày với đoàn."],
        {"Trần Minh": ["chair"], "Lê Văn An": ["speak"], "Võ Thị Tám": ["speak"]},
        "citizens who complain, and put their case",
    ),
    (
        [EVENT, "Tàu hoạt động tại phía Nam Biển Đông, Người phát ngôn nêu rõ."],
        {"Trần Minh": ["chair"]},
        "a part of a sea",
    ),
    (
        ["Chủ tịch đoàn Đại hội gồm 3 chị: Lê Thị An, Trần Thị Bình, Hồ Thị Cúc.", "Thư ký Đại hội: chị Lò Thị Dung."],
        {"Lê Thị An": ["chair"], "Trần Thị Bình": ["chair"], "Hồ Thị Cúc": ["chair"], "Lò Thị Dung": ["other"]},
        "a presidium by its other name, those on it counted",
    ),
    (
        [EVENT, "Bà Lê Thị An, 71 tuổi, em gái liệt sĩ Trần Văn Bình bày tỏ lòng biết ơn."],
        {"Trần Minh": ["chair"], "Lê Thị An": ["speak"]},
        "whose kin someone is, before the verb",
    ),
    (
        [EVENT, "Thay mặt gia đình, ông Lê Văn An, con trai của Đại tá Trần Văn Bình, bày tỏ lòng biết ơn."],
        {"Trần Minh": ["chair"], "Lê Văn An": ["speak"]},
        "the same in commas",
    ),
    (
        ["Bộ trưởng Lê Văn An ký quyết định điều động Đại tá Trần Văn Bình và Đại tá Hồ Cao."],
        {"Lê Văn An": ["other"], "Trần Văn Bình": ["other"], "Hồ Cao": ["other"]},
        "who is transferred",
    ),
    (
        [EVENT, "Bộ trưởng Giao thông Lê Văn An thì sẽ trực tiếp vào vùng lũ."],
        {"Trần Minh": ["chair"], "Lê Văn An": ["other"]},
        "a subject set apart by thì",
    ),
    (
        [
            "Các khách mời tham gia tọa đàm:",
            "- Ông Lê Văn An, Vụ trưởng Vụ Tổ chức.",
            "- Bà Trần Thị Bình, đại biểu Quốc hội, Đoàn ĐBQH tỉnh Cà Mau.",
        ],
        {"Lê Văn An": ["attend"], "Trần Thị Bình": ["attend"]},
        "guests named on the lines to come",
    ),
    (
        [
            "Dự hội nghị có:",
            "Ông Lê Văn An, Bí thư Tỉnh ủy, chủ trì hội nghị;",
            "Bà Trần Thị Bình, Giám đốc Sở Y tế;",
        ],
        {"Lê Văn An": ["chair", "attend"], "Trần Thị Bình": ["attend"]},
        "one on a line of a list chairs it, the next does not",
    ),
    (
        ["Đại hội bầu Đoàn Chủ tịch gồm 3 đồng chí: Lê Văn An, Trần Thị Bình, Đỗ Minh."],
        {"Lê Văn An": ["chair"], "Trần Thị Bình": ["chair"], "Đỗ Minh": ["chair"]},
        "a presidium elected presides",
    ),
    (
        ["Đoàn Chủ tịch Đại hội có ông Lê Văn An, Bí thư Chi bộ; Đoàn Thư ký có bà Trần Thị Bình, Đảng ủy viên."],
        {"Lê Văn An": ["chair"], "Trần Thị Bình": ["other"]},
        "who keeps the minutes does not preside",
    ),
    (
        ["Đại hội đã bầu 2 đồng chí vào Chi ủy: Lê Văn An, Trần Thị Bình.", "Đồng chí Lê Văn An dự lễ."],
        {"Lê Văn An": ["attend", "other"], "Trần Thị Bình": ["other"]},
        "bare names after the number of those elected",
    ),
    (
        ["Đại hội bầu Ban Chấp hành gồm 2 đồng chí:", "1. Lê Văn An - Bí thư Đoàn xã", "2. Đỗ Minh - Trưởng thôn"],
        {"Lê Văn An": ["other"], "Đỗ Minh": ["other"]},
        "those elected, each on a line",
    ),
    (
        [EVENT, "Được nhận giấy khen có các đồng chí:", "1/ Lê Văn An - Chi bộ 2;", "2/ Đỗ Minh - Phó Trưởng phòng."],
        {"Trần Minh": ["chair"], "Lê Văn An": ["other"], "Đỗ Minh": ["other"]},
        "those who get an award, each on a line",
    ),
    (
        ["Bầu đoàn đại biểu dự Đại hội Đảng bộ huyện gồm các đồng chí:", "- Lê Văn An, Bí thư Chi bộ;"],
        {"Lê Văn An": ["other"]},
        "what they are elected to attend is not this event",
    ),
    (
        ["Sau phát biểu chào mừng của ông Lê Văn An, bà Trần Thị Bình, Phó Giám đốc Sở Y tế báo cáo kết quả."],
        {"Trần Thị Bình": ["report"]},
        "after the words of one, another reports",
    ),
    (
        ["Bà Trần Thị Bình, Trưởng đoàn, người điều hành phiên họp, cho rằng cần làm sớm."],
        {"Trần Thị Bình": ["chair", "speak"]},
        "who chairs, told in an aside",
    ),
    (
        ["Luật sư Lê Văn An, người được chỉ định bào chữa cho bị cáo, không tranh luận về tội danh."],
        {"Lê Văn An": ["speak"]},
        "a verb denied after an aside",
    ),
    (
        ["Xe khách do ông Lê Văn An (40 tuổi) điều khiển, trên xe có bà Trần Thị Bình, Chủ tịch xã."],
        {},
        "who drove and who rode chair nothing",
    ),
    (
        ["Thiếu tướng Lê Văn An, Phó Tư lệnh được Thủ tướng bổ nhiệm giữ chức Tư lệnh."],
        {"Lê Văn An": ["other"]},
        "the one who appoints stands between",
    ),
    (
        ["Phê chuẩn 2 Ủy viên UBND tỉnh là ông Lê Văn An, Giám đốc Sở Y tế và bà Trần Thị Bình, Chánh Thanh tra."],
        {"Lê Văn An": ["other"], "Trần Thị Bình": ["other"]},
        "those given an office after là",
    ),
    (
        ["Thủ tướng phê chuẩn miễn nhiệm chức vụ Chủ tịch UBND tỉnh của ông Lê Văn An."],
        {"Lê Văn An": ["other"]},
        "whose office is taken",
    ),
    (
        ["Miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông Lê Văn An và bà Trần Thị Bình."],
        {"Lê Văn An": ["other"], "Trần Thị Bình": ["other"]},
        "an appointment makes officials of those it names",
    ),
    (
        ["Phó Bí thư Đảng ủy khối được bầu là hai đồng chí Lê Văn An và Trần Bình."],
        {"Lê Văn An": ["other"], "Trần Bình": ["other"]},
        "comrades both",
    ),
    (
        ["Theo đề nghị của Bộ trưởng Lê Văn An, Thủ tướng Trần Bình đã ký quyết định."],
        {"Lê Văn An": ["speak"], "Trần Bình": ["other"]},
        "who proposes and who signs",
    ),
    (
        ["Đoàn công tác do Thứ trưởng Lê Thị An dẫn đầu đã thăm, chia buồn với gia đình nạn nhân tử vong."],
        {"Lê Thị An": ["other"]},
        "the dead of whom a visit is told",
    ),
    (
        [EVENT, "Bà Lê Thị An, Giám đốc Sở Y tế dự. Ông Đỗ Bá cho biết bà đã nhận nhà. Ông ký biên bản."],
        {"Trần Minh": ["chair"], "Lê Thị An": ["attend"], "Đỗ Bá": ["speak", "other"]},
        "bà is no one called ông, and not the subject after a verb of speech",
    ),
    (
        ["Bà Lê Thị An, Giám đốc Sở Y tế chủ trì. Ông Đỗ Bá, Chánh Thanh tra dự. Bà nhấn mạnh ba việc."],
        {"Lê Thị An": ["chair", "speak"], "Đỗ Bá": ["attend"]},
        "bà is the one last called so",
    ),
    (
        ["Tới dự có ông Lê Văn An, Phó Trưởng Ban Dân nguyện; các vị đại biểu Quốc hội bầu tại tỉnh."],
        {"Lê Văn An": ["attend"]},
        "what is told of the group at the end of the list",
    ),
    (
        ["Ngày làm việc thứ hai, Vụ trưởng Vụ Pháp chế Lê Văn An giới thiệu Nghị quyết số 02."],
        {"Lê Văn An": ["report"]},
        "a day of work is no deed",
    ),
    (
        [EVENT, "Kiều bào Lê Thị An (Nga) kể chuyện quê. Ban tổ chức tặng quà dược sĩ Đỗ Bá, nông dân Vũ Na."],
        {"Trần Minh": ["chair"], "Lê Thị An": ["speak"], "Đỗ Bá": ["other"], "Vũ Na": ["other"]},
        "what people are, right before their names",
    ),
    (
        ["Đồng chí Lê Văn An, Phó Chủ nhiệm Ủy ban Kiểm tra Đảng ủy Công an Trung ương chủ trì, phát biểu khai mạc."],
        {"Lê Văn An": ["chair", "speak"]},
        "who chairs and opens",
    ),
    (
        ["Đại hội bầu Đoàn Chủ tịch (2 đồng chí), gồm: Lê Văn An, Trần Hà; Đoàn Thư ký: Hồ Na, Vũ Lan; Ban Thẩm tra tư cách đại biểu do đồng chí Đỗ Bá làm Trưởng ban."],
        {"Lê Văn An": ["chair"], "Trần Hà": ["chair"], "Hồ Na": ["other"], "Vũ Lan": ["other"], "Đỗ Bá": ["other"]},
        "the bodies of a congress",
    ),
    (
        ["Hội nghị bầu Đoàn Chủ tịch 02 đồng chí: Lê Văn An, Trần Hà. Đại hội bầu Đoàn Thư ký 01 đ/c: Hồ Na."],
        {"Lê Văn An": ["chair"], "Trần Hà": ["chair"], "Hồ Na": ["other"]},
        "their members by number",
    ),
    (
        ["Dưới sự chủ trì của đồng chí Lê Văn An, Chủ tịch HĐND tỉnh, các đại biểu đã thảo luận."],
        {"Lê Văn An": ["chair"]},
        "what others do under the one who chairs",
    ),
    (
        ["Ngày làm việc thứ hai, dưới sự điều hành của chủ tọa: Chủ tịch HĐND tỉnh Lê Văn An, các đại biểu chất vấn."],
        {"Lê Văn An": ["chair"]},
        "a day of work is no work with someone",
    ),
    (
        ["Đại hội nghe tham luận của các đồng chí: Lê Văn An; anh Trần Hà, xã Ea Kly; bà Hồ Na và em Vũ Lan (lớp 12)."],
        {"Lê Văn An": ["speak"], "Trần Hà": ["speak"], "Hồ Na": ["speak"], "Vũ Lan": ["speak"]},
        "a list of those who are heard",
    ),
    (
        [EVENT, "Các hộ điển hình: Lê Văn An (xã Hòa Sơn), Trần Thị Hà (Ea Kly) và Hồ Na (Tà Rụt) phát biểu tham luận."],
        {"Trần Minh": ["chair"], "Lê Văn An": ["speak"], "Trần Thị Hà": ["speak"], "Hồ Na": ["speak"]},
        "names with where each is from, before the verb",
    ),
    (
        ["Đồng chí Lê Văn An, Bí thư Tỉnh ủy đến dự và trực tiếp gắn Huy hiệu Đảng cho các đảng viên."],
        {"Lê Văn An": ["attend", "other"]},
        "what is done at once and in person",
    ),
    (
        ["Đồng chí Lê Văn An phát biểu chỉ đạo, tặng hoa chúc mừng. Đồng chí Trần Hà phát biểu, biểu dương phong trào."],
        {"Lê Văn An": ["speak", "other"], "Trần Hà": ["speak"]},
        "a deed right after a speech",
    ),
    (
        ["Đoàn đã chào xã giao đồng chí Lê Văn An, Bí thư Tỉnh ủy. Đồng chí Trần Hà tiếp xã giao ông Sato Kenji, Đại sứ Nhật Bản."],
        {"Lê Văn An": ["attend"], "Trần Hà": ["attend"], "Sato Kenji": ["other"]},
        "who receives a courtesy call, and who pays it",
    ),
    (
        ["Đồng chí Lê Văn An và ông Sato Kenji, Đại sứ Nhật Bản trao đổi bản ghi nhớ. Bà Hồ Na, Chủ tịch xã, trao đổi về giá lúa."],
        {"Lê Văn An": ["other"], "Sato Kenji": ["other"], "Hồ Na": ["speak"]},
        "documents are exchanged, or views",
    ),
    (
        ["Thành phần tham dự hội nghị", "- Đ/c Lê Văn An, Bí thư Đảng ủy xã (Chủ trì)", "- Đ/c Trần Hà, Chủ tịch UBND xã"],
        {"Lê Văn An": ["attend"], "Trần Hà": ["attend"]},
        "those under a heading of guests",
    ),
    (
        ["Thành phần dự họp:", "1. Ông Lê Văn An, Chủ tịch UBND huyện - Chủ trì.", "2. Bà Hồ Na, Chánh Văn phòng - Thư ký."],
        {"Lê Văn An": ["chair", "attend"], "Hồ Na": ["attend"]},
        "a part told after a dash; who keeps the minutes signs nothing",
    ),
    (
        [EVENT, "Thư ký kỳ họp là đ/c Lê Văn An, công chức Văn phòng. Cùng dự có Tổng Thư ký Trần Hà."],
        {"Trần Minh": ["chair"], "Lê Văn An": ["other"], "Trần Hà": ["attend"]},
        "who keeps the minutes, and a secretary general",
    ),
    (
        ["Thành phần tham dự: Lãnh đạo Sở; ông Trần Hà, Phó Giám đốc; đ/c Lê Văn An, Giám đốc Sở chủ trì."],
        {"Trần Hà": ["attend"], "Lê Văn An": ["chair"]},
        "the last of a list does something of their own",
    ),
    (
        ["Các đồng chí: Lê Văn An, Bí thư; Trần Hà, Phó Bí thư; Hồ Na, Chủ tịch HĐND đồng chủ trì hội nghị."],
        {"Lê Văn An": ["chair"], "Trần Hà": ["chair"], "Hồ Na": ["chair"]},
        "what all of a list do",
    ),
    (
        ["Đại biểu Lê Văn An: Đề nghị Giám đốc Sở cho biết giải pháp? Bà Hồ Na, Giám đốc Sở: Xin nhận trách nhiệm."],
        {"Lê Văn An": ["speak"], "Hồ Na": ["speak"]},
        "a question after a colon that begins with a verb",
    ),
    (
        ["Đồng chí Lê Văn An ghi nhận, biểu dương kết quả và tặng hoa. Đồng chí Trần Hà đề nghị, yêu cầu xã làm sớm và trao sổ đỏ."],
        {"Lê Văn An": ["speak", "other"], "Trần Hà": ["speak"]},
        "a gift after words of praise, and one that is asked for",
    ),
    (
        [EVENT, "Chủ tịch nước Lê Văn An dự chiêu đãi trọng thể của Thủ tướng Đỗ Bình."],
        {"Trần Minh": ["chair"], "Lê Văn An": ["attend"], "Đỗ Bình": ["other"]},
        "who gives the reception that others attend",
    ),
    (
        [EVENT, "Lễ ký có sự tham dự trực tiếp của Thủ tướng Đỗ Bình."],
        {"Trần Minh": ["chair"], "Đỗ Bình": ["attend"]},
        "whose attendance it is",
    ),
    (
        [EVENT, "Ông Lê Văn An, Phó Chủ tịch UBND tỉnh đã chúc mừng ban chuyên án, đồng thời trao thưởng 100 triệu đồng."],
        {"Trần Minh": ["chair"], "Lê Văn An": ["speak", "other"]},
        "a gift after words of thanks",
    ),
    (
        [EVENT, "Trong lịch trình làm việc, Thứ trưởng Đỗ Bình đã gặp ông Lê Văn An."],
        {"Trần Minh": ["chair"], "Đỗ Bình": ["other"], "Lê Văn An": ["other"]},
        "a programme is no report",
    ),
    (
        ["Tới dự lễ còn có 4 nhà ngoại giao. Đó là các ông Lê Văn An và Trần Bình."],
        {"Lê Văn An": ["attend"], "Trần Bình": ["attend"]},
        "who those counted before are",
    ),
    (
        [EVENT, "Ông Lê Văn An đón nhận lẵng hoa chúc mừng của Chủ tịch nước Đỗ Bình."],
        {"Trần Minh": ["chair"], "Lê Văn An": ["other"]},
        "flowers sent are no speech",
    ),
    (
        [
            "Tại điểm cầu tỉnh có sự tham dự của các đồng chí: Lê Văn An - Bí thư Tỉnh ủy chủ trì; Trần Minh - Phó Bí thư; Đỗ Hà."
        ],
        {"Lê Văn An": ["chair", "attend"], "Trần Minh": ["attend"], "Đỗ Hà": ["attend"]},
        "what one alone does within a list",
    ),
    (
        [EVENT, "Thủ tướng Lê Văn An cùng Phu nhân Trần Thị Bình dự lễ đón."],
        {"Trần Minh": ["chair"], "Lê Văn An": ["attend"], "Trần Thị Bình": ["attend"]},
        "a spouse with a name",
    ),
    (
        ["Tại lễ, đồng chí Lê Văn An, Bí thư Thành ủy niêm hương; ông Trần Hà, Chủ tịch UBND xã gióng hồi trống khai hội."],
        {"Lê Văn An": ["other"], "Trần Hà": ["other"]},
        "what is done at a feast",
    ),
    (
        ["Dịp này, ông Lê Văn An, Giám đốc Sở Y tế đã tiếp nhận 2 xe cứu thương."],
        {"Lê Văn An": ["other"]},
        "gifts taken over",
    ),
    (
        ["Tại lễ tiếp nhận xe cứu thương, ông Lê Văn An, Giám đốc Sở Y tế cảm ơn các nhà hảo tâm."],
        {"Lê Văn An": ["speak"]},
        "the same as the name of the event",
    ),
    (
        [
            EVENT,
            "Đồng chí Lê Văn An, Bí thư Huyện ủy chúc mừng bà Tạ Thị Mùi, đồng thời mong muốn bà tiếp tục cống hiến.",
        ],
        {"Trần Minh": ["chair"], "Lê Văn An": ["speak"], "Tạ Thị Mùi": ["other"]},
        "what one who congratulates says besides",
    ),
    (
        [
            "Ông Lê Văn An, Bí thư Tỉnh ủy tiếp ông Tạ Đô, Giám đốc Công ty Thép Việt, qua đó khẳng định tỉnh luôn đồng hành."
        ],
        {"Lê Văn An": ["attend", "speak"], "Tạ Đô": ["other"]},
        "what a host says besides",
    ),
    (
        [EVENT, "Đồng chí Lê Văn An, Bí thư Huyện ủy chúc mừng bà Tạ Thị Mùi và đề nghị bà sớm nhận việc."],
        {"Trần Minh": ["chair"], "Lê Văn An": ["speak"], "Tạ Thị Mùi": ["other"]},
        "the same joined without a comma",
    ),
    (
        [EVENT, "Ông Lê Văn An, Bí thư Huyện ủy cảm ơn Đại sứ Mary Brown, đồng thời mong muốn tăng cường hợp tác."],
        {"Trần Minh": ["chair"], "Lê Văn An": ["speak"], "Mary Brown": ["other"]},
        "one who is thanked",
    ),
    (
        [EVENT, "Bà Tạ Thị Mùi hỏi về đường sá; ông Lê Văn An, Bí thư Huyện ủy và cho rằng cần làm sớm."],
        {"Trần Minh": ["chair"], "Tạ Thị Mùi": ["speak"], "Lê Văn An": ["speak"]},
        "but one who speaks after another asked",
    ),
    (
        ["Ông Lê Văn An, Bí thư Huyện ủy dự lễ; bà Tạ Thị Mùi, đồng thời là chủ hộ, cho biết sẽ hiến đất."],
        {"Lê Văn An": ["attend"], "Tạ Thị Mùi": ["speak"]},
        "but one who also is something speaks",
    ),
    (
        [EVENT, "Đồng chí Lê Văn An, Phó Bí thư Huyện ủy được giới thiệu tham gia ứng cử đại biểu HĐND tỉnh."],
        {"Trần Minh": ["chair"], "Lê Văn An": ["other"]},
        "put up for election",
    ),
    (
        [EVENT, "Đồng chí Lê Văn An, Bí thư Huyện ủy về sinh hoạt cùng Chi bộ thôn Hạ."],
        {"Trần Minh": ["chair"], "Lê Văn An": ["attend"]},
        "at the meeting of a cell",
    ),
    (
        [EVENT, "Đồng chí Lê Văn An, Phó Bí thư Huyện ủy được Thường trực Tỉnh ủy giao phụ trách Đảng bộ huyện."],
        {"Trần Minh": ["chair"], "Lê Văn An": ["other"]},
        "given a task by a standing committee",
    ),
    (
        [EVENT, "Đồng chí Trần Minh tặng quà bà Mẹ Liệt sĩ Tạ Thị Mùi và gia đình liệt sĩ Lò Văn Ơn."],
        {"Trần Minh": ["chair", "other"], "Tạ Thị Mùi": ["other"]},
        "the mother of the fallen, not the fallen",
    ),
    (
        [EVENT, "Chủ tịch nước truy tặng Huân chương Dũng cảm cho anh Lê Văn An."],
        {"Trần Minh": ["chair"]},
        "an award to the dead",
    ),
    (
        [EVENT, "Chủ tịch nước tặng Huân chương Dũng cảm cho anh Lê Văn An."],
        {"Trần Minh": ["chair"], "Lê Văn An": ["other"]},
        "but to the living",
    ),
    (
        [EVENT, "Hai em Lê Văn An và Trần Na đại diện học sinh nhận học bổng."],
        {"Trần Minh": ["chair"], "Lê Văn An": ["other"], "Trần Na": ["other"]},
        "two who stand for others",
    ),
    (
        [EVENT, "Ảnh: Ông Lê Văn An trao quà cho các em."],
        {"Trần Minh": ["chair"], "Lê Văn An": ["other"]},
        "what a picture shows, no photographer",
    ),
    (
        [EVENT, "Dự lễ có bà Vũ Thị Na, ông Lê Văn An đại diện trao học bổng cho các em."],
        {"Trần Minh": ["chair"], "Vũ Thị Na": ["attend", "other"], "Lê Văn An": ["attend", "other"]},
        "to stand for others is a verb before another one",
    ),
    (
        [EVENT, "Lê Văn An, người từng vô địch, cho biết sẽ dự giải."],
        {"Trần Minh": ["chair"], "Lê Văn An": ["speak"]},
        "a full name without a word of address, whose verb stands behind an aside",
    ),
    (
        [EVENT, "Sau phần chào mừng của bà Tạ Thị Mùi, hội thảo đi vào nội dung chính."],
        {"Trần Minh": ["chair"], "Tạ Thị Mùi": ["speak"]},
        "a welcome told by a noun",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), [row[:2] for row in PARTS], ids=[row[2] for row in PARTS])
def test_parts_taken(lines: list[str], expected: dict[str, list[str]]) -> None:
    assert roles(*lines) == expected


DELEGATIONS = [
    ("Về phía tỉnh Nghệ An có đồng chí Lê Văn An, Bí thư Tỉnh ủy.", "tỉnh Nghệ An"),
    ("Tại điểm cầu tỉnh Cà Mau, đồng chí Lê Văn An, Bí thư Tỉnh ủy chủ trì.", "tỉnh Cà Mau"),
    ("Dự hội nghị có đồng chí Lê Văn An, Bí thư Tỉnh ủy.", None),
]


@pytest.mark.parametrize(("text", "expected"), DELEGATIONS)
def test_delegation(text: str, expected: str | None) -> None:
    [person] = people(text)
    assert (person.delegation and person.delegation.text) == expected


def test_a_baptismal_name_may_be_left_out_later() -> None:
    lines = ("Hồng y Phanxicô Trương Bửu Hòa tiếp đoàn.", "Hồng y Trương Bửu Hòa cảm ơn.")
    assert roles(*lines) == {"Phanxicô Trương Bửu Hòa": ["attend", "speak"]}


def test_the_first_two_words_stand_for_a_name_that_begins_with_a_letter() -> None:
    lines = ("Dự có ông Y Blin Niê Kbuôr, Bí thư Huyện ủy.", "Đồng chí Y Blin phát biểu.")
    assert roles(*lines) == {"Y Blin Niê Kbuôr": ["attend", "speak"]}
    lines = ("Dự có ông Lê Blin Văn An, Bí thư Huyện ủy.", "Đồng chí Lê Blin phát biểu.")
    assert list(roles(*lines)) == ["Lê Blin Văn An", "Lê Blin"]


def test_a_name_stays_the_person_it_was_first_of() -> None:
    lines = (
        "Đồng chí Lê Văn Hoàng chủ trì hội nghị.",
        "Bà Hà Nội Lê Văn Hoàng dự.",  # a place glued to the name
        "Đồng chí Lê Văn Hoàng, Bí thư Thành ủy phát biểu.",
    )
    assert [person.name for person in people("\n".join(lines))] == ["Lê Văn Hoàng", "Hà Nội Lê Văn Hoàng"]


NOT_THERE = [
    ("Trong số 8 người chết có anh Lê Văn An, công an viên thôn 3.", "those who died"),
    ("Bà Na cho biết ông Lê Văn An, nguyên Chủ tịch HĐND xã vẫn mất tích.", "one who is missing"),
    ("Cầu do cố nhạc sĩ Lê Văn An vận động trao tặng xã.", "one who is dead"),
    ("Anh Lê Văn An, một tài xế công nghệ, phân trần: “Vạch sơn mờ quá”.", "anyone in the street"),
    ("Bà Lê Thị An, một người dân phường 3, kể bà đã bán ở đây 20 năm.", "the same"),
    (
        "Cùng bị khởi tố về hành vi trên còn có Lê Văn An (sinh năm 1980, nguyên Trưởng phòng Tài nguyên), Hồ Cao (nguyên cán bộ xã).",
        "charged with others, the verb first in the sentence",
    ),
    (
        "Về tin ông Lê Văn An xây nhà trái phép bên sông, đại diện Công an tỉnh cho biết đang xác minh.",
        "a group says it",
    ),
    ("Ông Lê Văn An là Giám đốc Sở Y tế.", "only what someone is, and nothing that they do"),
    ("Chợ có 120 hộ, còn bà Lê Thị An lo hàng ế.", "another than those told of before, and no list"),
    ("Bác Tôn Thắng dự lễ, Bác Tôn phát biểu.", "one who is revered"),
    (
        "Đoàn cảm ơn sự đón tiếp của ông Lê Văn An, Bí thư Tỉnh ủy.",
        "whose welcome others give thanks for",
    ),
    (
        "Đồng chí Trần Minh đi cùng cố Thủ tướng Lê Văn An, và cho biết ông rất xúc động.",
        "a cố office",
    ),
    (
        "Đồng chí Trần Minh nói về ông Lê Văn An - cố Chủ tịch quận, người từng đuổi xe gỗ lậu, và mong điều ấy.",
        "a cố office after the name",
    ),
    (
        "Trong số tám thi thể tìm thấy có ông Lê Văn An, Bí thư Đảng ủy xã.",
        "found dead",
    ),
    (
        "Ông Lê Văn An, nguyên Trưởng phòng Tài chính (đã nghỉ hưu), bị khai trừ khỏi Đảng.",
        "expelled",
    ),
    (
        "Giới buôn bán ở Lê An cho biết giá đã tăng.",
        "a place after ở",
    ),
    (
        "Cử tri Sơn Hà hỏi chuyện rừng. Buổi tiếp xúc ở quận Sơn Hà kết thúc.",
        "a place after cử tri",
    ),
    (
        "Chị Lê Thị An, 29 tuổi, sang nhà mẹ đẻ trông lúa.",
        "of whom no part is told",
    ),
    ("Nhà thơ Lê Văn An viết bài thơ này năm 1954.", "the author of a text"),
    ("Đông đảo nhân dân đến viếng và tiễn đưa đồng chí Lê Văn An.", "who is buried"),
    (
        "Thực hiện chỉ đạo của Thủ tướng Lê Văn An, đồng chí Trần Minh yêu cầu các đơn vị triển khai ngay.",
        "whose order is carried out",
    ),
    (
        "Chị Trần Minh, vợ Thiếu tá Lê Văn An, xúc động cho biết gia đình rất vui.",
        "the husband of the one who speaks",
    ),
    ("Anh Trần Minh, con trai của ông Lê Văn An, nói gia đình rất vui.", "the father of the one who speaks"),
    ("Trong số người bị triệu tập có Lê Văn An (SN 1991), kế toán một công ty.", "summoned by the police"),
    ("Xe tải do anh Lê Văn An điều khiển va chạm với xe máy.", "who drove"),
    ("Nhà thơ Lê Văn An từng viết: “Từ ấy trong tôi bừng nắng hạ”.", "who wrote it long ago"),
    ("Các sở kịp thời báo cáo Thủ tướng Lê Văn An kết quả thực hiện.", "to whom is to be reported"),
    ("Đại sứ trao Thư chúc mừng của Chủ tịch nước Lê Văn An.", "the author of a letter"),
    ("Đại sứ chuyển lời thăm hỏi của Chủ tịch nước Lê Văn An tới bà con.", "a greeting from afar"),
    (
        "Ông Trần Minh ghi nhận những đóng góp của Thiếu tướng Lê Văn An, nguyên Giám đốc Công an tỉnh.",
        "thanked",
    ),
    ("Trần Minh nhờ Đại sứ chuyển lời thăm hỏi tới Tổng thống Ana Morel.", "greeted from afar"),
    ("Lê Văn An (nguyên Giám đốc Ban Quản lý) cùng Trần Hà đã lập khống 37 hồ sơ.", "accused of a crime"),
    ("Lễ kỷ niệm 100 năm Ngày sinh đồng chí Lê Văn An được tổ chức trọng thể.", "commemorated"),
    ("Đồng chí Lê Văn An, nguyên Bí thư Huyện ủy đã từ trần hồi 4 giờ, hưởng thọ 84 tuổi.", "dead"),
    ("Học tập tư tưởng, đạo đức Hồ Chí Minh là nhiệm vụ.", "a namesake"),
    ("Đoàn đã vào Lăng viếng Chủ tịch Hồ Chí Minh.", "historic"),
    ("Đoàn đã đến viếng Tổng Bí thư Lê Văn An tại Hội trường.", "mourned"),
    ("Ông Trần Minh đọc thư của Chủ tịch nước Lê Văn An gửi học sinh.", "whose letter is read"),
    ("Tác phẩm gửi về số 69 đường Phan Đình Phùng.", "a street"),
    ("Đoàn làm việc tại xã Lê Lợi.", "a commune"),
    ("Quang cảnh hội nghị. Ảnh: Lê Văn An", "who took the photograph"),
    ("Em là học sinh Trường THPT chuyên Chu Văn An.", "a school"),
    ("Cục trưởng Trần Minh đã thay mặt Bộ trưởng Lê Văn An cảm ơn báo chí.", "for whom another acts"),
    ("Bị can Lê Văn An bị khởi tố về tội trộm cắp.", "a suspect"),
    (
        "Đồng chí Trần Minh giữ chức Giám đốc từ hôm nay, thay ông Lê Văn An, người đã về hưu.",
        "whom another replaces",
    ),
    ("Đoàn đã đến thăm gia đình liệt sĩ Lê Văn An.", "whose family is visited"),
    ("Ông Trần Minh kể từng làm việc với ông Lê Văn An ở Huế.", "an acquaintance of old"),
    (
        "Ông Trần Minh nhắc giáo sư Lê Văn An - người thầy nay đã mất - hay bảo phải kiên trì.",
        "a teacher no more",
    ),
    ("Đoàn đã dâng hương tại nhà lưu niệm đồng chí Lê Văn An.", "a memorial"),
    (
        "Dân bản Lộc Vừng được xã Lộc Vừng đón về. Ông từng là Bí thư Đảng ủy Lộc Vừng trước khi về huyện.",
        "a place after its level",
    ),
    (
        "Công an bắt quả tang 3 đối tượng gồm: Lê Văn An, trú huyện Mường Lát; Đỗ Minh, sinh năm 1993.",
        "caught in the act",
    ),
    ("Cách đây đúng 40 năm, Thủ tướng Lê Văn An đã cắt băng khánh thành tòa nhà.", "what was long ago"),
    (
        "Hội nghị có 120 đại biểu. Đó là niềm vui của ông Lê Văn An.",
        "what is told of those counted, no names",
    ),
    (
        "Ông Trần Minh chuyển lời chúc Tết của Thủ tướng Lê Văn An, đồng thời trao quà cho bà con.",
        "whose wishes are brought",
    ),
    ("Đồng chí Trần Minh chúc CCB Cao Bằng luôn mạnh khỏe.", "veterans of a province"),
    (
        "Đồng chí Trần Minh cảm ơn. Lần đầu sẽ có nhà khoa học Trung Quốc nổi tiếng tham dự hội thảo.",
        "scientists of a country",
    ),
    (
        "Ông Trần Minh gửi lời mời Tổng thống Lê Văn An sớm thăm chính thức Việt Nam.",
        "who is only asked to come one day",
    ),
    (
        "Đồng chí Trần Minh ghi nhận đề nghị giảm phí của các chủ xe như ông Lê Văn An.",
        "a question only told of",
    ),
    (
        "Đồng chí Trần Minh đề nghị kiểm điểm ông Lê Văn An, Chủ tịch UBND huyện nhiệm kỳ kế tiếp.",
        "no receiving in the term that follows",
    ),
    ("Trước thềm năm mới Đinh Dậu, Chủ tịch UBND xã chúc Tết bà con.", "the name of a lunar year"),
    ("Mừng Xuân Kỷ Hợi, Bí thư Huyện ủy chúc Tết bà con.", "the same with words in capitals before it"),
    ("Tổng Lãnh sự Lào tại TPHCM Lê Văn An không dự nhưng gửi thư.", "told not to have come"),
]


def test_captions_of_two_pictures_make_no_name() -> None:
    source = Source("Tiết mục văn nghệ chào mừng Ngày Nhà giáo Việt Nam\nLễ chào cờ trang nghiêm")
    end = source.folded.index("\n")
    regions = [Region(BlockKind.CAPTION, 0, end), Region(BlockKind.CAPTION, end + 1, len(source))]
    assert attendees.find(source, regions) == ((), ())


def test_a_bullet_may_go_on_with_a_list() -> None:
    lines = (
        "Tham dự hội nghị có:", "- Đồng chí Lê Văn An, Bí thư Đảng ủy xã;",
        "- Cùng toàn thể cán bộ, giáo viên nhà trường;", "- Và 1610 học sinh Trường THCS Gia Sơn.",
    )  # fmt: skip
    source = Source("\n".join(lines))
    starts = [source.folded.index(line) for line in lines]
    regions = [Region(BlockKind.BODY, at, at + len(line)) for at, line in zip(starts, lines, strict=True)]
    _, groups = attendees.find(source, regions)
    assert [group.text for group in groups] == [
        "toàn thể cán bộ, giáo viên nhà trường",
        "1610 học sinh Trường THCS Gia Sơn",
    ]


def test_a_mishap_is_not_of_the_dead() -> None:
    found = roles("Dự hội nghị có ông Lê Na. Sau khi củng cố ông Lê Văn An phát biểu.")
    assert found == {"Lê Na": ["attend"], "Lê Văn An": ["speak"]}


def test_a_letter_received_is_no_event() -> None:
    assert not roles("Bà Lê Thị An, tám mươi tuổi, run run đón phong thư.")
    assert roles("Bà Lê Thị An, tám mươi tuổi, có mặt từ sớm.") == {"Lê Thị An": ["attend"]}


def test_who_was_where_something_happened_is_at_no_event() -> None:
    lines = (
        "Chủ tịch UBND huyện Trần Minh có mặt tại hiện trường.",
        "Anh Lê Văn An, bảo vệ chợ, cho biết lửa lan nhanh.",
    )
    assert list(roles(*lines)) == ["Trần Minh"]
    lines = ("Chủ tịch UBND huyện Trần Minh dự hội nghị.", *lines[1:])
    assert list(roles(*lines)) == ["Trần Minh", "Lê Văn An"]


def test_what_is_told_before_the_stop_is_not_of_the_next() -> None:
    line = "Đồng chí Trần Minh thăm gia đình các nạn nhân. Ông Minh yêu cầu lo chỗ ở."
    assert roles(line) == {"Trần Minh": ["speak", "other"]}
    lines = ("Đoàn thăm mẹ Lê Thị An, 94 tuổi, có chồng và con trai hy sinh.", "Dự lễ có ông Trần Minh.")
    assert roles(*lines)["Lê Thị An"] == ["other"]


def test_a_surname_that_is_a_word_for_a_site() -> None:
    lines = ("Các đồng chí: Lê Văn An, Bí thư; Đường Văn Thái, Phó Bí thư chủ trì hội nghị.",)
    assert roles(*lines) == {"Lê Văn An": ["chair"], "Đường Văn Thái": ["chair"]}


@pytest.mark.parametrize("text", [row[0] for row in NOT_THERE], ids=[row[1] for row in NOT_THERE])
def test_who_does_not_take_part(text: str) -> None:
    assert list(roles(EVENT, text)) == ["Trần Minh"]


# ---------------------------------------------------------------- a grammar of lists

NAMES = st.builds(
    lambda surname, middle, given_: f"{surname} {middle} {given_}",
    st.sampled_from(["Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Đặng", "Bùi", "Lò", "Giàng", "Thạch", "Điểu"]),
    st.sampled_from(["Văn", "Thị", "Minh", "Hồng", "Đức", "Ngọc", "Quốc", "Thanh"]),
    st.sampled_from(["Anh", "Bình", "Cường", "Dũng", "Hải", "Khánh", "Lan", "Phượng", "Sơn", "Tuấn", "Yến"]),
)
OFFICE = st.sampled_from(
    [
        "Bí thư Tỉnh ủy", "Phó Bí thư Thường trực Huyện ủy", "Chủ tịch UBND tỉnh", "Phó Chủ tịch HĐND huyện",
        "Giám đốc Sở Nội vụ", "Trưởng Ban Tuyên giáo Tỉnh ủy", "nguyên Chủ tịch Hội Nông dân tỉnh", "TUV",
        "Phó Giám đốc Công an tỉnh", "Ủy viên Ban Thường vụ Tỉnh ủy", "Chủ nhiệm UBKT Huyện ủy",
        "Giám đốc Sở Văn hóa, Thể thao và Du lịch", "Bộ trưởng Bộ Giáo dục và Đào tạo",
    ]
)  # fmt: skip
PERSON = st.tuples(NAMES, st.lists(OFFICE, min_size=1, max_size=3, unique=True))
PERSONS = st.lists(PERSON, min_size=1, max_size=6, unique_by=lambda person: person[0])


def name_first(persons: list[tuple[str, list[str]]], tie: str, address: str) -> str:
    return "; ".join(f"{address}{name}{tie}{', '.join(held)}" for name, held in persons)


def title_first(persons: list[tuple[str, list[str]]], between: str) -> str:
    return between.join(f"{', '.join(held)} {name}" for name, held in persons)


SHAPES = st.one_of(
    st.builds(
        lambda persons, tie, address: (name_first(persons, tie, address), persons),
        PERSONS, st.sampled_from([", ", " - ", " – "]), st.sampled_from(["", "đồng chí ", "đ/c ", "ông "]),
    ),
    st.builds(
        lambda persons, between: (title_first(persons, between), persons),
        PERSONS, st.sampled_from(["; ", ", ", " và "]),
    ),
)  # fmt: skip


@settings(max_examples=200)
@given(
    SHAPES,
    st.sampled_from(
        [("Dự hội nghị có ", "."), ("Cùng dự có các đồng chí: ", "."), ("", " chủ trì hội nghị.")]
    ),
)
def test_names_and_offices_of_generated_lists(
    shape: tuple[str, list[tuple[str, list[str]]]], frame: tuple[str, str]
) -> None:
    listed, persons = shape
    before, after = frame
    if before.endswith(": ") and listed.startswith(("đồng chí", "đ/c", "ông")):
        before = "Cùng dự có "
    assert offices(before + listed + after) == dict(persons)


# ---------------------------------------------------------------- any text

WORDS = st.sampled_from(
    [
        "Nguyễn",
        "Văn",
        "An",
        "đồng chí",
        "Bí thư",
        "Tỉnh ủy",
        ",",
        ";",
        ":",
        "(",
        ")",
        "-",
        "và",
        "các",
        "dự",
        "có",
        "\n",
        ".",
    ]
)


@given(st.one_of(st.text(), st.lists(WORDS, max_size=60).map(" ".join)))
def test_any_text_is_read(text: str) -> None:
    people(text)


DONE: list[tuple[str, dict[str, list[str]], str]] = [
    (
        "Dự và chứng kiến lễ ký có ông Lê Văn An, Chủ tịch UBND huyện; bà Trần Thị Na, Phó Giám đốc Sở Y tế.",
        {"Lê Văn An": ["attend", "other"], "Trần Thị Na": ["attend", "other"]},
        "to be there and to witness",
    ),
    (
        "Dự và theo dõi hội nghị có ông Lê Văn An, Chủ tịch UBND huyện.",
        {"Lê Văn An": ["attend"]},
        "but to be there and to look on is one",
    ),
    (
        "Ông Lê Văn An, Bí thư Đảng ủy dự, chủ trì Hội nghị. Dự Hội nghị có bà Trần Thị Na, Phó Bí thư.",
        {"Lê Văn An": ["attend", "chair"], "Trần Thị Na": ["attend"]},
        "a list begins in the next sentence",
    ),
    (
        "Hội nghị do ông Lê Văn An, Bí thư Đảng ủy chủ trì, tham dự có bà Trần Thị Na, Phó Bí thư.",
        {"Lê Văn An": ["chair"], "Trần Thị Na": ["attend"]},
        "but here in the same",
    ),
    (
        "Thủ tướng Lê Văn An đã thăm Bà Rịa-Vũng Tàu.",
        {"Lê Văn An": ["other"]},
        "a province, no woman",
    ),
    (
        "Phó Thủ tướng Lê Văn An và Đại sứ Trần Thị Na nâng ly chúc mừng.",
        {"Lê Văn An": ["other"], "Trần Thị Na": ["other"]},
        "to raise a glass is no speech",
    ),
    (
        "Tại lễ kỷ niệm, Phó Thủ tướng Lê Văn An chúc mừng thầy và trò.",
        {"Lê Văn An": ["speak"]},
        "but to wish well is",
    ),
    (
        "Ban Thường vụ điều động ông Lê Văn An, Trưởng Ban Tuyên giáo Tỉnh ủy, để giới thiệu bầu giữ chức Bí thư.",
        {"Lê Văn An": ["other"]},
        "put up to be elected",
    ),
    (
        "Tại hội nghị, ông Lê Văn An, Trưởng Ban Tuyên giáo Tỉnh ủy giới thiệu Nghị quyết số 5-NQ/TU.",
        {"Lê Văn An": ["report"]},
        "but to present a document is to report",
    ),
    (
        "Theo dõi công tác bầu cử tại xã, ông Lê Văn An, Phó Chủ tịch UBND huyện cho biết đã kiểm tra.",
        {"Lê Văn An": ["other", "speak"]},
        "to follow some work is to inspect it",
    ),
    (
        "Theo dõi hội nghị tại xã, ông Lê Văn An, Phó Chủ tịch UBND huyện cho biết đã rõ.",
        {"Lê Văn An": ["attend", "speak"]},
        "but to follow a meeting is to be there",
    ),
    (
        "Phát biểu, đồng chí Lê Văn An cảm ơn đóng góp của đồng chí Trần Văn Bình. Đồng chí đề nghị các đơn vị đoàn kết.",
        {"Lê Văn An": ["speak"]},
        "whose work is praised is not the one who goes on",
    ),
    (
        "Tại tòa, bị cáo Lê Văn An (cựu thủ quỹ) thừa nhận hành vi. “Tôi xin lỗi bà con”, bị cáo nói.",
        {"Lê Văn An": ["speak"]},
        "one on trial takes part in it",
    ),
    (
        "Tại tòa, bị cáo Lê Văn An nói. Bà Trần Thị Na, Phó Giám đốc, mang giấy đến. Bị cáo khai làm theo lệnh.",
        {"Lê Văn An": ["speak"], "Trần Thị Na": ["other"]},
        "and is meant by the word alone",
    ),
    (
        "Công an đã khởi tố bị can Lê Văn An, cựu thủ quỹ. Ông thừa nhận hành vi.",
        {},
        "but not one only accused",
    ),
    (
        "Đó là ý kiến của ông Lê Văn An, Giám đốc Sở Y tế. Ông cho biết sẽ tiếp tục phòng dịch.",
        {"Lê Văn An": ["speak"]},
        "but with none before it is he",
    ),
    (
        "Tại hội trường, đại biểu Lê Văn An, Phó Trưởng đoàn ĐBQH tỉnh, mở đầu bằng một câu hỏi.",
        {"Lê Văn An": ["speak"]},
        "to begin with a question",
    ),
    (
        "Các đại biểu Lê Văn An (Long An), Trần Thị Bình (Thanh Hóa) đề nghị quy định mức hoàn trả.",
        {"Lê Văn An": ["speak"], "Trần Thị Bình": ["speak"]},
        "deputies named together",
    ),
    (
        "Các ông Lê Văn An (Long An), Trần Văn Bình (Thanh Hóa) đề nghị bồi thường.",
        {},
        "but not anybody's neighbours",
    ),
    (
        "Đại diện Công ty Hải Âu, ông Lê Văn An, đề nghị gia hạn thêm hai tháng.",
        {"Lê Văn An": ["speak"]},
        "who speaks for a body",
    ),
    ("Chủ Công ty Hải Âu, ông Lê Văn An, rất hiền lành.", {}, "but not who is only told of"),
    (
        "Các đại biểu Lê Văn An, Trần Thị Bình cùng chung ý kiến phải nâng mức phạt.",
        {"Lê Văn An": ["speak"], "Trần Thị Bình": ["speak"]},
        "of one mind",
    ),
    (
        "Bộ trưởng Ngoại giao Lê Văn An bày tỏ quan ngại về vụ việc; Giám đốc Sở Y tế Trần Văn Bình tán đồng.",
        {"Lê Văn An": ["speak"], "Trần Văn Bình": ["speak"]},
        "of concern and consent",
    ),
    (
        "Phó Chủ tịch Quốc hội chuyển lời mời của Chủ tịch Quốc hội Lê Văn An tới Chủ tịch Nghị viện Juan Perez.",
        {},
        "who invites, and who is invited, by another",
    ),
    (
        "Nhận lời mời của Chủ tịch Quốc hội Lê Văn An, Chủ tịch Nghị viện Juan Perez thăm Việt Nam.",
        {"Lê Văn An": ["other"], "Juan Perez": ["other"]},
        "but who came, and the host",
    ),
    (
        "Tại buổi lễ, Hòa thượng Thích Minh An ban đạo từ; Thượng tọa Thích Minh Tâm sách tấn Tăng Ni.",
        {"Thích Minh An": ["speak"], "Thích Minh Tâm": ["speak"]},
        "words of monks",
    ),
    ("Dự buổi lễ có cư sĩ Lê Văn An.", {"Lê Văn An": ["attend"]}, "a lay Buddhist"),
    (
        "Thứ trưởng Lê Văn An: Bộ mới dừng ở bước bổ sung quy hoạch.",
        {"Lê Văn An": ["speak"]},
        "words of one that begin with a body",
    ),
    (
        "Tại phiên họp, có 3 đại biểu chất vấn là ông Lê Văn An (Quảng Bình), bà Trần Thị Bình và ông Vũ Cường.",
        {"Lê Văn An": ["speak"], "Trần Thị Bình": ["speak"], "Vũ Cường": ["speak"]},
        "those counted, named after their deed",
    ),
    (
        "Còn đại biểu Lê Văn An, vốn là bác sĩ, thì tâm tư: “Tiền giữ được chân, không giữ được lòng”.",
        {"Lê Văn An": ["speak"]},
        "the sentence turns to another, who is in no list",
    ),
    (
        "Góp ý cho đồng chí Chủ tịch, đ/c Thiếu tướng Lê Văn An, Chỉ huy trưởng, cho rằng việc phân cấp còn dè dặt.",
        {"Lê Văn An": ["speak"]},
        "told to one who is called by an office",
    ),
    (
        "Nhận phần trả lời, ông Lê Văn An, Giám đốc Sở Y tế thừa nhận kho thuốc đã cạn.",
        {"Lê Văn An": ["speak"]},
        "to take the answer is to receive nothing",
    ),
    (
        "Giám đốc Lê Na nêu khó khăn; còn đại biểu Lê Văn An, vốn là bác sĩ, thì tâm tư: “Tiền giữ được chân”.",
        {"Lê Na": ["speak"], "Lê Văn An": ["speak"]},
        "a clause turns to another",
    ),
    (
        "Đáp lại, Chủ tịch Lê Na cảm ơn và nhắc tới người bạn của mình, Đại tá Lê Văn An từng dạy ở xã.",
        {"Lê Na": ["speak"]},
        "what stands before the first subject is not of the second",
    ),
    (
        "Dự hội nghị có ông Lê Na. Câu hỏi đầu tiên của chị Trần Thị Bình, phóng viên, xoay quanh bãi rác.",
        {"Lê Na": ["attend"], "Trần Thị Bình": ["speak"]},
        "a question that is counted",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), DONE)
def test_what_each_does(text: str, expected: dict[str, list[str]], why: str) -> None:
    assert {name: sorted(done) for name, done in roles(text).items()} == expected, why


HELD: list[tuple[str, dict[str, list[str]], str]] = [
    (
        "Tiếp Đoàn, Tỉnh trưởng tỉnh Buzovia Radu Lupescu bày tỏ mong muốn hợp tác.",
        {"Radu Lupescu": ["Tỉnh trưởng tỉnh Buzovia"]},
        "a province abroad of one word, then a name",
    ),
    (
        "Dự có ông Lê Văn An, Bí thư Đảng ủy xã Tả Giàng Phình.",
        {"Lê Văn An": ["Bí thư Đảng ủy xã Tả Giàng Phình"]},
        "but here all of it is the place",
    ),
    (
        "Dự có Trưởng phòng Dân tộc huyện Chamaléa Thị Na.",
        {"Chamaléa Thị Na": ["Trưởng phòng Dân tộc huyện"]},
        "and here none of it",
    ),
    (
        "Ông Và Bá Tủa, Trưởng bản và bà Lê Thị Na, Bí thư chi bộ phát biểu.",
        {"Và Bá Tủa": ["Trưởng bản"], "Lê Thị Na": ["Bí thư chi bộ"]},
        "a surname that is the word for and",
    ),
    (
        "Dự có 02 Phó Giám đốc: ông Lê Văn An, bà Trần Thị Na.",
        {"Lê Văn An": ["Phó Giám đốc"], "Trần Thị Na": ["Phó Giám đốc"]},
        "counted in two figures",
    ),
    (
        "Hội nghị bầu 03 Phó Chủ tịch gồm các ông: Lê Văn An, Trần Bình.",
        {"Lê Văn An": [], "Trần Bình": []},
        "but only now elected",
    ),
    ("Xã có 02 Phó Chủ tịch UBND và 05 công chức.", {}, "and these are unnamed"),
    (
        "- Miễn nhiệm chức vụ Phó Chủ tịch UBND xã đối với ông Lê Văn An (chuyển công tác).",
        {"Lê Văn An": []},
        "a verb after the bullet of a line, an office given up",
    ),
    (
        "Ông Lê Văn An, Chủ tịch Hội Người cao tuổi phường 4, TP Tân An, nêu thực trạng.",
        {"Lê Văn An": ["Chủ tịch Hội Người cao tuổi phường 4, TP Tân An"]},
        "the town that a ward is in, in short",
    ),
    (
        "Ông Lê Văn An, Chủ tịch UBND phường 4, TP Tổ chức, nêu thực trạng.",
        {"Lê Văn An": ["Chủ tịch UBND phường 4", "TP Tổ chức"]},
        "but here the head of an office, in short",
    ),
    (
        "Hội nghị công bố quyết định bổ nhiệm 02 Phó Giám đốc: ông Lê Văn An, bà Trần Thị Na.",
        {"Lê Văn An": [], "Trần Thị Na": []},
        "an office only now given to several",
    ),
    (
        "Kỳ họp đã bầu Phó Chủ tịch UBND xã: ông Lê Văn An, Trưởng Công an xã.",
        {"Lê Văn An": ["Trưởng Công an xã"]},
        "and to one, who holds another",
    ),
    (
        "Dự hội nghị có các Phó Giám đốc: ông Lê Văn An, bà Trần Thị Na.",
        {"Lê Văn An": ["Phó Giám đốc"], "Trần Thị Na": ["Phó Giám đốc"]},
        "but these hold it",
    ),
    (
        "Dự có TS.GVC Lê Văn An, Trưởng phòng Quản lý đào tạo và NCKH.",
        {"Lê Văn An": ["TS.GVC", "Trưởng phòng Quản lý đào tạo và NCKH"]},
        "a degree with a grade of lecturer; research in short",
    ),
    (
        "Dự có ông Lê Văn An, Phó Trưởng ban Ban Quản lý các KCN và chế xuất.",
        {"Lê Văn An": ["Phó Trưởng ban Ban Quản lý các KCN và chế xuất"]},
        "both kinds of zones",
    ),
    (
        "Dự có Đại úy Lê Văn An - Trưởng Nhà tạm giữ.",
        {"Lê Văn An": ["Đại úy", "Trưởng Nhà tạm giữ"]},
        "a house of detention",
    ),
    (
        "Dự có Trung tướng, Anh hùng LLVT nhân dân Lê Văn An, Phó Chủ tịch Hội Cựu chiến binh Việt Nam.",
        {"Lê Văn An": ["Trung tướng", "Phó Chủ tịch Hội Cựu chiến binh Việt Nam"]},
        "nobody is only of a rank",
    ),
    (
        "Dự có Thứ trưởng Bộ Y tế, ông Lê Văn An, Giám đốc Sở Y tế.",
        {"Lê Văn An": ["Giám đốc Sở Y tế"]},
        "but of an office somebody may be",
    ),
    (
        "Dự có ông Lê Văn An, Đại sứ Lào tại Việt Nam Sengphet Houng.",
        {"Lê Văn An": [], "Sengphet Houng": ["Đại sứ Lào tại Việt Nam"]},
        "a foreign name behind the country that an office is in",
    ),
    (
        "Dự có ông Lê Văn An, Trưởng đại diện Văn phòng JICA tại Hà Nội Tanaka Ken.",
        {"Lê Văn An": ["Trưởng đại diện Văn phòng JICA"]},
        "a province is no part of a name",
    ),
    (
        "Dự có ông Lê Văn An, Phó Đại sứ Việt Nam tại Cộng hòa Séc.",
        {"Lê Văn An": ["Phó Đại sứ Việt Nam tại Cộng hòa Séc"]},
        "but a country in several words is one",
    ),
    (
        "Bí thư Đảng ủy phường, bà Vũ Na, và Chủ tịch UBND phường, ông Lê Văn An, đã đến thăm hỏi gia đình.",
        {"Vũ Na": ["Bí thư Đảng ủy phường"], "Lê Văn An": ["Chủ tịch UBND phường"]},
        "two offices, each before a comma and its holder",
    ),
    (
        "Bí thư Đảng ủy phường, bà Vũ Na và Chủ tịch UBND phường, ông Lê Văn An cùng dự.",
        {"Vũ Na": ["Bí thư Đảng ủy phường"], "Lê Văn An": ["Chủ tịch UBND phường"]},
        "and without a comma before the second",
    ),
    (
        'Về việc này, Trưởng Ban Tuyên giáo Tỉnh ủy (ông Lê Văn An) nói: "Tôi đã nắm thông tin".',
        {"Lê Văn An": ["Trưởng Ban Tuyên giáo Tỉnh ủy"]},
        "the holder in brackets",
    ),
    (
        "Theo PGS.TS Lê Văn An, nguyên Viện trưởng Viện Kinh tế Việt Nam, tăng trưởng quý III đã vượt dự báo.",
        {"Lê Văn An": ["PGS.TS", "nguyên Viện trưởng Viện Kinh tế Việt Nam"]},
        "growth is no office",
    ),
    (
        "Dự có đ/c Lê Văn An - P.BT, CT UBND xã; Trần Thị Bình - Phó Bí thư, P.Hiệu trưởng.",
        {"Lê Văn An": ["P.BT", "CT UBND xã"], "Trần Thị Bình": ["Phó Bí thư", "P.Hiệu trưởng"]},
        "a deputy in short",
    ),
    (
        "Hội nghị do các đồng chí Lê Văn An - Chủ tịch và Trần Bình - Phó Chủ tịch điều hành.",
        {"Lê Văn An": ["Chủ tịch"], "Trần Bình": ["Phó Chủ tịch"]},
        "to chair is a verb behind a chairman",
    ),
    (
        "Dự có ông Lê Văn An, Phó Chủ tịch điều hành Hiệp hội Du lịch; bà Trần Bình, Giám đốc điều hành.",
        {"Lê Văn An": ["Phó Chủ tịch điều hành Hiệp hội Du lịch"], "Trần Bình": ["Giám đốc điều hành"]},
        "but told of his body, and of directors",
    ),
    (
        "Ông Lê Văn An, Phó Giám đốc Sở Nông nghiệp tỉnh Bình Định (cũ) được bổ nhiệm giữ chức Giám đốc.",
        {"Lê Văn An": ["Phó Giám đốc Sở Nông nghiệp tỉnh Bình Định (cũ)"]},
        "of a place that was merged",
    ),
    (
        "Dự có Giáo sư, Tiến sĩ khoa học Lê Văn An - Phó Chủ tịch Liên hiệp các tổ chức hữu nghị.",
        {"Lê Văn An": ["Giáo sư, Tiến sĩ khoa học", "Phó Chủ tịch Liên hiệp các tổ chức hữu nghị"]},
        "a doctor of science",
    ),
    ("Dự có CN. Lê Văn An - Trưởng phòng.", {"Lê Văn An": ["CN", "Trưởng phòng"]}, "a bachelor"),
    (
        "Đại biểu Lê Văn An-Trưởng ban Pháp chế HĐND tỉnh-giơ biển tranh luận.",
        {"Lê Văn An": ["Trưởng ban Pháp chế HĐND tỉnh"]},
        "dashes without spaces around an office",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), HELD)
def test_what_each_holds(text: str, expected: dict[str, list[str]], why: str) -> None:
    assert offices(text) == expected, why
