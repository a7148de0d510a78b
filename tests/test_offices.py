"""Offices and organs: where they begin and end, what is the title and what the organisation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partydocs.offices import office_words, read_office
from partydocs.organs import organ_end
from partydocs.source import Source
from partydocs.tokens import tokens_of
from tests.marks import marked


def office_at(text: str, start: int) -> tuple[int, str, str | None] | None:
    """The office that begins at a place: where it ends, its title and its organisation."""
    source = Source(text)
    tokens = tokens_of(source, start, len(source))
    office = read_office(tokens, 0, len(tokens)) if len(tokens) else None
    return (tokens.ends[office.end - 1], *office_words(source, tokens, office)) if office else None


def organ_at(text: str, start: int) -> int | None:
    """Where the organ that begins at a place ends."""
    source = Source(text)
    tokens = tokens_of(source, start, len(source))
    last = organ_end(tokens, 0, len(tokens)) if len(tokens) else 0
    return tokens.ends[last - 1] if last else None


OFFICES = [
    ("⟦Chủ tịch Quỹ “Vì người nghèo” tỉnh⟧, Phó", "Chủ tịch", "Quỹ “Vì người nghèo” tỉnh", "a fund named in quotation marks"),
    ("⟦Chủ nhiệm CLB “Sông Quê”⟧ cho biết", "Chủ nhiệm", "CLB “Sông Quê”", "a club named in quotation marks"),
    (
        "⟦Phó Trưởng ban Chỉ đạo cuộc vận động “Người Việt Nam ưu tiên dùng hàng Việt Nam” huyện⟧;",
        "Phó Trưởng ban",
        "ban Chỉ đạo cuộc vận động “Người Việt Nam ưu tiên dùng hàng Việt Nam” huyện",
        "what a committee steers is named in quotation marks",
    ),
    ("⟦Chủ tịch Quỹ⟧ “rất vui khi các em vượt khó”", "Chủ tịch", "Quỹ", "words of theirs are no name"),
    ("⟦Chủ tịch Hội Khuyến học tỉnh⟧ “Tôi rất vui”", "Chủ tịch", "Hội Khuyến học tỉnh", "nor where no such body stands before"),
    ("⟦Chủ nhiệm CLB⟧ “Sông Quê", "Chủ nhiệm", "CLB", "nor what is not closed"),
    ("⟦Chủ tịch Quỹ học bổng tỉnh⟧, nguyên", "Chủ tịch", "Quỹ học bổng tỉnh", "a fund and its level"),
    ("⟦buôn trưởng buôn Ea Sin⟧, cho biết", "buôn trưởng", "buôn Ea Sin", "the village before the title, and again after it"),
    ("⟦Ủy viên Quốc vụ Trung Quốc⟧ Dương Văn", "Ủy viên Quốc vụ", "Trung Quốc", "a title that its country follows"),
    ("⟦Bí thư Tỉnh ủy⟧ phát biểu", "Bí thư", "Tỉnh ủy", "a title and its organ"),
    ("⟦Phó Bí thư Thường trực Tỉnh ủy Long An⟧ nói", "Phó Bí thư Thường trực", "Tỉnh ủy Long An", "a qualifier"),
    ("⟦Ủy viên Bộ Chính trị⟧, Bí thư", "Ủy viên", "Bộ Chính trị", "an organ of two words"),
    ("⟦nguyên Phó Chủ tịch UBND tỉnh⟧.", "nguyên Phó Chủ tịch", "UBND tỉnh", "former belongs to the title"),
    ("⟦quyền Giám đốc Sở Xây dựng⟧ cho biết", "quyền Giám đốc", "Sở Xây dựng", "acting belongs to the title"),
    ("⟦Phó Trưởng ban Thường trực Ban Tổ chức Trung ương⟧", "Phó Trưởng ban Thường trực", "Ban Tổ chức Trung ương", "two bans"),
    ("⟦UVBTV Tỉnh ủy⟧, Trưởng ban", "UVBTV", "Tỉnh ủy", "an abbreviation"),
    ("⟦TUV⟧, Chủ tịch", "TUV", None, "an abbreviation that is whole"),
    ("⟦Chủ tịch nước⟧ tiếp", "Chủ tịch nước", None, "a whole title"),
    ("⟦Thủ tướng Chính phủ⟧ yêu cầu", "Thủ tướng", "Chính phủ", "a whole title"),
    ("⟦Đại tá⟧ Lê Vinh", "Đại tá", None, "a rank"),
    ("⟦PGS, TS⟧ Hoàng Lâm", "PGS, TS", None, "a run of degrees is one"),
    ("⟦GS.TS⟧ Nguyễn Anh", "GS.TS", None, "with a dot"),
    ("⟦Thượng tọa⟧ Thạch Sa", "Thượng tọa", None, "a clerical rank"),
    ("⟦Trưởng Công an xã Ea Tu⟧;", "Trưởng", "Công an xã Ea Tu", "a commune"),
    ("⟦Giám đốc Sở Văn hóa, Thể thao và Du lịch⟧;", "Giám đốc", "Sở Văn hóa, Thể thao và Du lịch", "a comma inside"),
    ("⟦Chủ nhiệm Ủy ban Tài chính, Ngân sách⟧; Lê", "Chủ nhiệm", "Ủy ban Tài chính, Ngân sách", "a comma inside"),
    ("⟦Phó Vụ trưởng Vụ Pháp chế, Tổng cục Hải quan⟧;", "Phó Vụ trưởng", "Vụ Pháp chế, Tổng cục Hải quan", "the parent"),
    ("⟦Trưởng phòng TN&MT⟧ thừa nhận", "Trưởng phòng", "phòng TN&MT", "an abbreviation with &"),
    ("⟦Bộ trưởng Bộ VH-TT&DL⟧ Nguyễn", "Bộ trưởng", "Bộ VH-TT&DL", "an abbreviation with - and &"),
    ("⟦Hiệu trưởng Trường THCS Thủy Biều⟧;", "Hiệu trưởng", "Trường THCS Thủy Biều", "the name of a school"),
    ("⟦Giám đốc Sở Kế hoạch và Đầu tư⟧ (KH&ĐT)", "Giám đốc", "Sở Kế hoạch và Đầu tư", "no abbreviation at the end"),
    ("⟦Đại sứ Đặc mệnh toàn quyền Việt Nam tại Lào⟧.", "Đại sứ Đặc mệnh toàn quyền", "Việt Nam tại Lào", "a post abroad"),
    # Where a person's name begins.
    ("⟦Trưởng Ban Tổ chức Trung ương⟧ Trương Thị Mơ", "Trưởng Ban", "Ban Tổ chức Trung ương", "a name after Trung ương"),
    ("⟦Bí thư Tỉnh ủy An Giang⟧ Lê Hồng Quân", "Bí thư", "Tỉnh ủy An Giang", "a place, then a name"),
    ("⟦Phó Chủ tịch UBND tỉnh⟧ Nguyễn Văn Phước", "Phó Chủ tịch", "UBND tỉnh", "no place, a name"),
    ("⟦Chủ tịch UBND quận 7⟧ Đào Gia Vĩnh", "Chủ tịch", "UBND quận 7", "a number, then a name"),
    ("⟦Phó Chủ tịch HĐND huyện⟧ Hồ Thị Mến", "Phó Chủ tịch", "HĐND huyện", "a surname that is a place too"),
    ("⟦Giám đốc Sở Nội vụ⟧ Ngô Hồng Yên", "Giám đốc", "Sở Nội vụ", "a field, then a name"),
    ("⟦Thủ tướng Lào⟧ Thongloun", "Thủ tướng", "Lào", "a country, then a foreign name"),
    ("⟦Trưởng Ban Tổ chức Tỉnh ủy⟧, dự", "Trưởng Ban", "Ban Tổ chức Tỉnh ủy", "the shared word is of both"),
    (
        "⟦Phó Trưởng Ban Thường trực Ban Tổ chức Tỉnh ủy⟧",
        "Phó Trưởng Ban Thường trực",
        "Ban Tổ chức Tỉnh ủy",
        "the head of the organ stands again",
    ),
    ("⟦Trưởng Công an huyện⟧ báo cáo", "Trưởng", "Công an huyện", "no title Trưởng Công an"),
    ("⟦Trưởng phòng Nội vụ huyện⟧", "Trưởng phòng", "phòng Nội vụ huyện", "a shared word in small letters"),
    ("⟦Chánh Văn phòng UBND tỉnh⟧", "Chánh Văn phòng", "Văn phòng UBND tỉnh", "two shared words"),
    ("⟦Chủ tịch nước⟧ tiếp", "Chủ tịch nước", None, "complete by itself"),
    ("⟦Phó Chủ tịch Quốc hội⟧ chủ trì", "Phó Chủ tịch", "Quốc hội", "a title and its organ"),
    ("⟦Ủy viên Trung ương Đảng⟧, Bí thư", "Ủy viên", "Trung ương Đảng", "never split before Đảng"),
    ("⟦Viện trưởng VKSND khu vực 2 tỉnh Phú Thọ⟧ nói", "Viện trưởng", "VKSND khu vực 2 tỉnh Phú Thọ", "a numbered area of a province"),
    ("⟦Chủ tịch UBND phường 2 thành phố Vĩnh Long⟧ Lê Tám", "Chủ tịch", "UBND phường 2 thành phố Vĩnh Long", "a numbered ward of a city"),
    ("⟦Chánh án TAND khu vực 5 - Hà Nội⟧ nói", "Chánh án", "TAND khu vực 5 - Hà Nội", "a numbered area with its place"),
    ("⟦Giám đốc Vườn quốc gia Bến En⟧ - Lê Văn An", "Giám đốc", "Vườn quốc gia Bến En", "a dash before a name"),
    ("⟦Bí thư Huyện ủy Sa Pa⟧ - Hà Giang Nam nói", "Bí thư", "Huyện ủy Sa Pa", "a name that begins like a place"),
    ("⟦Trưởng Phòng Cảnh sát hình sự (PC02) - Công an tỉnh⟧ -", "Trưởng Phòng", "Phòng Cảnh sát hình sự (PC02) - Công an tỉnh", "an abbreviation before the parent"),
    ("⟦Cục trưởng Cục Cảnh sát giao thông (C08), Bộ Công an⟧ nói", "Cục trưởng", "Cục Cảnh sát giao thông (C08), Bộ Công an", "the same after a comma"),
    ("⟦Đội trưởng Đội 3, Phòng CSGT, Công an tỉnh⟧ nói", "Đội trưởng", "Đội 3, Phòng CSGT, Công an tỉnh", "the parent of the parent"),
    ("⟦Trưởng Đoàn kiểm tra số 1352 của Bộ Chính trị⟧ Lê An", "Trưởng Đoàn kiểm tra", "số 1352 của Bộ Chính trị", "a long number after số"),
    ("⟦Chủ tịch Tập đoàn T&T Group⟧ Đỗ Văn Hiển", "Chủ tịch", "Tập đoàn T&T Group", "letters joined by & begin a firm's name"),
    ("⟦UVBTV Đảng ủy⟧ - CT UBND xã", "UVBTV", "Đảng ủy", "an office in short after a dash"),
    ("⟦Tổng Lãnh sự Nhật Bản tại TP Hồ Chí Minh⟧ Ono Masuo", "Tổng Lãnh sự", "Nhật Bản tại TP Hồ Chí Minh", "a foreign name after a long place"),
    ("⟦PCT UBND Q.5⟧ dự họp", "PCT", "UBND Q.5", "a level in short, with its number"),
    ("⟦Bí thư Đảng ủy P.14, Q.10⟧ và", "Bí thư", "Đảng ủy P.14, Q.10", "places in short within places"),
    ("⟦Chủ tịch UBND H.Củ Chi⟧ Lê An", "Chủ tịch", "UBND H.Củ Chi", "a level in short, with its name"),
    ("⟦Phó Chánh VP Huyện ủy⟧;", "Phó Chánh VP", "Huyện ủy", "an office in short in part"),
    ("⟦Chủ tịch Hội Nạn nhân chất độc da cam/dioxin tỉnh⟧ Lê An", "Chủ tịch", "Hội Nạn nhân chất độc da cam/dioxin tỉnh", "a slash in a field of work"),
    ("⟦Chủ tịch Hội đồng Lý luận Trung ương⟧ Đoàn Minh Hạ", "Chủ tịch", "Hội đồng Lý luận Trung ương", "no Youth Union, a name"),
    ("⟦Phó Giám đốc Sở Tư pháp⟧ và luật sư Đỗ Quang Nghĩa", "Phó Giám đốc", "Sở Tư pháp", "one by name after và, no field of work"),
    ("⟦Phó Trưởng Ban Tuyên giáo Trung ương⟧ Đoàn Ngọc Hải", "Phó Trưởng Ban", "Ban Tuyên giáo Trung ương", "no Youth Union after Trung ương, a name"),
    ("⟦Phó Chủ nhiệm Văn phòng Chủ tịch nước⟧ nói", "Phó Chủ nhiệm", "Văn phòng Chủ tịch nước", "an office in the name of a body"),
    ("⟦Bí thư Trung ương Đoàn⟧ Nguyễn Văn An", "Bí thư", "Trung ương Đoàn", "the Youth Union, then a name"),
    ("⟦Trưởng phòng Đông Bắc Á, Vụ Hợp tác quốc tế⟧ Lê An", "Trưởng phòng", "phòng Đông Bắc Á, Vụ Hợp tác quốc tế", "a part of the world"),
    ("⟦Trưởng khoa Hồi sức tích cực - Chống độc, Bệnh viện Nhi⟧ nói", "Trưởng khoa", "khoa Hồi sức tích cực - Chống độc, Bệnh viện Nhi", "a department of a hospital"),
    ("⟦Trưởng Ban Quản lý bán đảo Sơn Trà⟧ Lê An", "Trưởng Ban", "Ban Quản lý bán đảo Sơn Trà", "a part of the coast"),
    ("⟦Trưởng Ban Quản lý Lăng Chủ tịch Hồ Chí Minh⟧ Lê An", "Trưởng Ban", "Ban Quản lý Lăng Chủ tịch Hồ Chí Minh", "a title in the name of an organ"),
    ("⟦Trưởng Thuế tỉnh Bắc Ninh⟧ Cao Văn Tuân", "Trưởng Thuế", "Thuế tỉnh Bắc Ninh", "a tax office since 2025"),
    ("⟦Chi cục trưởng Chi cục Hải quan khu vực VI⟧ Vy Công Tú", "Chi cục trưởng", "Chi cục Hải quan khu vực VI", "a Roman number is no surname"),
    ("⟦chánh xứ⟧ Gioan Trần Thanh Hải", "chánh xứ", None, "a name of religion is no parish"),
    ("⟦Phó Chủ tịch - Tổng Thư ký Ủy ban MTTQ tỉnh⟧;", "Phó Chủ tịch - Tổng Thư ký", "Ủy ban MTTQ tỉnh", "two titles that are one"),
    ("⟦Đại sứ Việt Nam tại Bỉ kiêm nhiệm Luxembourg⟧ Lê An", "Đại sứ", "Việt Nam tại Bỉ kiêm nhiệm Luxembourg", "a state beside the one of the post"),
    ("⟦Bí thư Đoàn Trường⟧ nêu", "Bí thư", "Đoàn Trường", "the Youth Union of a school, no name"),
    ("⟦Phó quản đốc phân xưởng K6⟧ hứa", "Phó quản đốc", "phân xưởng K6", "a letter and a figure"),
    ("⟦Chủ tịch Hội Nhi khoa tỉnh⟧ nói", "Chủ tịch", "Hội Nhi khoa tỉnh", "a branch of medicine"),
    ("⟦Phó Chủ tịch UBND tỉnh⟧ Đoàn Ngọc Bảo", "Phó Chủ tịch", "UBND tỉnh", "no Tỉnh đoàn"),
    ("⟦Vụ trưởng Vụ Đào tạo, Bồi dưỡng công chức - Viên chức⟧ nói", "Vụ trưởng", "Vụ Đào tạo, Bồi dưỡng công chức - Viên chức", "a field of work that is a title too"),
    ("⟦Trưởng thôn 4⟧ kể lại", "Trưởng thôn", "thôn 4", "a number before a verb"),
    ("⟦Bí thư chi bộ 17 phường Hải Tân⟧ hỏi", "Bí thư chi bộ", "chi bộ 17 phường Hải Tân", "a number before a ward with its name"),
    ("⟦Tổ trưởng Tổ bầu cử số 12 xã Đông Sơn⟧ kể", "Tổ trưởng", "Tổ bầu cử số 12 xã Đông Sơn", "a number after số, no field of work"),
    ("⟦Chủ tịch Liên hiệp Các tổ chức hữu nghị tỉnh⟧ nói", "Chủ tịch", "Liên hiệp Các tổ chức hữu nghị tỉnh", "several of a kind in a name"),
    ("⟦Đại biểu HĐND tỉnh⟧ Bùi Thị Xuân Mai", "Đại biểu HĐND", "tỉnh", "a name that begins like a ward"),
    ("⟦Thủ tướng⟧ Hồ Nam Sơn", "Thủ tướng", None, "a name that begins like a foreign province"),
    ("⟦Hiệu trưởng Trường THCS Lê Lợi (quận 3, TP.HCM)⟧ nói", "Hiệu trưởng", "Trường THCS Lê Lợi (quận 3, TP.HCM)", "places within places in brackets"),
    ("⟦Phó Giám đốc Quỹ Hỗ trợ nông dân (HTND) Việt Nam⟧ Lê An", "Phó Giám đốc", "Quỹ Hỗ trợ nông dân (HTND) Việt Nam", "a country after an abbreviation"),
    ("⟦Vụ trưởng Vụ Địa phương II, cơ quan Ủy ban Kiểm tra Trung ương⟧ dự", "Vụ trưởng", "Vụ Địa phương II, cơ quan Ủy ban Kiểm tra Trung ương", "the office of a body as the parent"),
    ("⟦Chánh Văn phòng Sở Tư pháp⟧, Sở đã họp", "Chánh Văn phòng", "Văn phòng Sở Tư pháp", "a body alone is no parent"),
    ("⟦Phó Giám đốc Sở Y tế Nghệ An⟧ về vấn đề này", "Phó Giám đốc", "Sở Y tế Nghệ An", "what is talked about"),
    ("⟦Trưởng Ban Tổ chức Hội thao⟧ Lê An", "Trưởng Ban", "Ban Tổ chức Hội thao", "an event"),
    ("⟦thạc sĩ - bác sĩ⟧ Lê Văn An", "thạc sĩ - bác sĩ", None, "degrees in small letters"),
    ("⟦Chính trị viên Đại đội 2, Tiểu đoàn 4, Trung đoàn 9, Sư đoàn 7⟧ kể", "Chính trị viên", "Đại đội 2, Tiểu đoàn 4, Trung đoàn 9, Sư đoàn 7", "unit within unit"),
    ("⟦Bí thư Đảng ủy xã Tả Giàng Phìn⟧ kể", "Bí thư", "Đảng ủy xã Tả Giàng Phìn", "a commune of three words"),
    ("⟦Giám đốc Trung tâm Quản lý điều hành giao thông⟧ nói", "Giám đốc", "Trung tâm Quản lý điều hành giao thông", "a field that is a verb too"),
    ("⟦phó trưởng phòng Lao động, thương binh và xã hội quận 3⟧ nói", "phó trưởng phòng", "phòng Lao động, thương binh và xã hội quận 3", "a field in small letters after a comma"),
    ("⟦Trưởng phòng Kinh tế, đầu tư và thương mại⟧ Lê An", "Trưởng phòng", "phòng Kinh tế, đầu tư và thương mại", "fields in small letters before và"),
    ("⟦Trưởng Bưu điện huyện⟧ Lê An", "Trưởng", "Bưu điện huyện", "a post office"),
    ("⟦Trưởng khoa Sản - nhi, Bệnh viện đa khoa tỉnh⟧ nói", "Trưởng khoa", "khoa Sản - nhi, Bệnh viện đa khoa tỉnh", "two fields of medicine"),
    ("⟦Trưởng phòng 3, UBKT Tỉnh ủy⟧ nói", "Trưởng phòng", "phòng 3, UBKT Tỉnh ủy", "a numbered unit and its body in short"),
    ("⟦Trưởng bộ môn Cầu lông, Tổng cục TDTT⟧ nói", "Trưởng bộ môn", "bộ môn Cầu lông, Tổng cục TDTT", "a unit of two words and its parent"),
    ("⟦Vụ trưởng Vụ Tín dụng, NHNN⟧ nói", "Vụ trưởng", "Vụ Tín dụng, NHNN", "a bank in short as the parent"),
    ("⟦Vụ trưởng Vụ Đối tác công - tư, Bộ GTVT⟧ nói", "Vụ trưởng", "Vụ Đối tác công - tư, Bộ GTVT", "a dash within a field of work"),
    ("⟦Tham tán Hợp tác phát triển, Đại sứ quán Bỉ tại Việt Nam⟧ và", "Tham tán", "Hợp tác phát triển, Đại sứ quán Bỉ tại Việt Nam", "the embassy as the parent"),
    ("⟦Bí thư thứ nhất, Đại sứ quán Pháp⟧ dự", "Bí thư thứ nhất", "Đại sứ quán Pháp", "the embassy right behind the title"),
    ("⟦Bí thư thứ nhất⟧, Đại sứ Pháp dự", "Bí thư thứ nhất", None, "but an ambassador is another office"),
    ("⟦phó chánh tòa Dân sự, TAND tỉnh⟧ Lê An", "phó chánh tòa", "Dân sự, TAND tỉnh", "a division of a court"),
    ("⟦Trưởng Ban Tổ chức⟧, Huyện ủy viên", "Trưởng Ban", "Ban Tổ chức", "an office is no parent"),
    ("⟦Cục trưởng Cục Hộ tịch, quốc tịch, chứng thực⟧ Lê An", "Cục trưởng", "Cục Hộ tịch, quốc tịch, chứng thực", "fields in small letters by commas"),
    ("⟦Giám đốc Sở Lao động - TB&XH⟧ nói", "Giám đốc", "Sở Lao động - TB&XH", "the rest of a name in short"),
    ("⟦Giám đốc Bệnh viện dã chiến số 5⟧ Lê An", "Giám đốc", "Bệnh viện dã chiến số 5", "a field hospital"),
    ("⟦Cục trưởng Cục Công tác phía Nam⟧ Trần Văn An", "Cục trưởng", "Cục Công tác phía Nam", "a part of the country before a name"),
    ("⟦Tổ trưởng tổ dân phố 12 phường 9⟧ hỏi", "Tổ trưởng tổ dân phố", "tổ dân phố 12 phường 9", "a number before a numbered ward"),
    ("⟦Bí thư Chi bộ Ga Lào Cai⟧ Lê An", "Bí thư Chi bộ", "Chi bộ Ga Lào Cai", "a station of the railway"),
    ("⟦Phó Chủ tịch Ủy ban Quốc gia về Thanh niên Việt Nam⟧;", "Phó Chủ tịch", "Ủy ban Quốc gia về Thanh niên Việt Nam", "a task that is a calling too"),
    ("⟦Giám đốc Ngân hàng Nông nghiệp (Agribank) tỉnh Hòa Bình⟧ nói", "Giám đốc", "Ngân hàng Nông nghiệp (Agribank) tỉnh Hòa Bình", "a short name before more words"),
    ("⟦Phó Trưởng ban Chỉ đạo Hội nghị⟧ yêu cầu", "Phó Trưởng ban", "ban Chỉ đạo Hội nghị", "the committee of an event"),
    ("⟦Kiểm soát viên Tổng công ty Hòa Lĩnh⟧ nói", "Kiểm soát viên", "Tổng công ty Hòa Lĩnh", "a controller of an enterprise"),
    ("⟦PCT. UBND xã Ea Kly⟧ nói", "PCT", "UBND xã Ea Kly", "a full stop before the body"),
    ("⟦PCT. Thường trực⟧ Lê An", "PCT. Thường trực", None, "a full stop before a qualifier"),
    ("⟦TVĐU⟧, Chủ tịch", "TVĐU", None, "a seat on the standing board in short"),
    ("⟦TB. Dân vận Huyện ủy⟧;", "TB", "Dân vận Huyện ủy", "the head of a commission in short"),
    ("⟦Ủy viên Trung ương Đảng dự khuyết⟧ dự", "Ủy viên", "Trung ương Đảng dự khuyết", "alternate, after the body"),
    ("⟦Thống đốc tỉnh Aomori, Nhật Bản⟧ thăm", "Thống đốc", "tỉnh Aomori, Nhật Bản", "a country after a comma"),
    ("⟦Thống đốc tỉnh⟧, Nhật Bản thăm", "Thống đốc", "tỉnh", "a country after a body in small letters"),
    ("⟦Chủ tịch Hội LHPN tỉnh khóa IX, X⟧;", "Chủ tịch", "Hội LHPN tỉnh khóa IX, X", "two terms"),
    ("⟦Chủ tịch Hội LHPN tỉnh khóa IX⟧, Xuân", "Chủ tịch", "Hội LHPN tỉnh khóa IX", "a word that begins like a term"),
    ("⟦Giám đốc Nhà Thiếu nhi tỉnh⟧ Lê An", "Giám đốc", "Nhà Thiếu nhi tỉnh", "a children's house"),
    ("⟦Trưởng phòng Dự báo thời tiết⟧ nói", "Trưởng phòng", "phòng Dự báo thời tiết", "a forecast is a field of work"),
    ("⟦Phó Trưởng Ban Phòng chống lụt bão TP Đà Nẵng⟧ nói", "Phó Trưởng Ban", "Ban Phòng chống lụt bão TP Đà Nẵng", "floods and storms"),
    ("⟦Ủy viên trưởng Ủy ban Thường vụ Đại hội đại biểu nhân dân toàn quốc Trung Quốc⟧,", "Ủy viên trưởng", "Ủy ban Thường vụ Đại hội đại biểu nhân dân toàn quốc Trung Quốc", "the parliament of China"),
    ("⟦Trưởng khoa, Bệnh viện Đa khoa tỉnh⟧ nói", "Trưởng khoa", "khoa, Bệnh viện Đa khoa tỉnh", "a ward and its hospital"),
    ("⟦Trưởng phòng⟧, ông Lê An", "Trưởng phòng", None, "no body after the comma"),
    ("⟦nguyên trợ lý Tổng thư ký LHQ⟧, ông", "nguyên trợ lý Tổng thư ký", "LHQ", "an assistant to one who leads"),
    ("⟦Giáo hoàng⟧ Francis", "Giáo hoàng", None, "a pope"),
    ("⟦Chủ tịch Hội đồng hương Hà Tĩnh⟧ Lê An", "Chủ tịch", "Hội đồng hương Hà Tĩnh", "those from one province"),
    ("⟦Chủ tịch Hội đồng Lý luận, phê bình văn học, nghệ thuật Trung ương⟧ nói", "Chủ tịch", "Hội đồng Lý luận, phê bình văn học, nghệ thuật Trung ương", "a field that begins like a verb of speech"),
    ("⟦Viện trưởng Viện Sử học⟧ nói", "Viện trưởng", "Viện Sử học", "a field of research"),
    ("⟦Chủ nhiệm UB Tài chính, Ngân hàng, Ngân sách⟧ Lê An", "Chủ nhiệm", "UB Tài chính, Ngân hàng, Ngân sách", "fields with commas"),
    ("⟦Chủ tịch UBND xã Mường Lạn, huyện Sốp Cộp, Sơn La⟧ nói", "Chủ tịch", "UBND xã Mường Lạn, huyện Sốp Cộp, Sơn La", "a province told by its name alone"),
    ("⟦Chủ tịch UBND xã Mường Lạn, huyện Sốp Cộp⟧, Sơn La Thị Hòa nói", "Chủ tịch", "UBND xã Mường Lạn, huyện Sốp Cộp", "the next one's name begins like a province"),
    ("⟦tổ trưởng tổ 4, thôn Đông Hòa, xã Mường Lạn, huyện Sốp Cộp, tỉnh Sơn La⟧ kể", "tổ trưởng", "tổ 4, thôn Đông Hòa, xã Mường Lạn, huyện Sốp Cộp, tỉnh Sơn La", "places within places, up to the widest"),
    ("⟦Chủ tịch xã Mường Lạn⟧, xã có 19 bản", "Chủ tịch", "xã Mường Lạn", "a level without its place is the next clause"),
    ("⟦Viện trưởng CIEM⟧, thành viên Tổ công tác", "Viện trưởng", "CIEM", "a member, no city"),
    ("⟦Tiểu đoàn trưởng Tiểu đoàn 3 (Trung đoàn 82, Sư đoàn 355)⟧ nhận cờ", "Tiểu đoàn trưởng", "Tiểu đoàn 3 (Trung đoàn 82, Sư đoàn 355)", "two parents in brackets"),
    ("⟦Phó Trưởng Ban Chỉ đạo phòng chống Covid-19⟧ Lê Văn An", "Phó Trưởng Ban", "Ban Chỉ đạo phòng chống Covid-19", "a number within the task"),
    ("⟦Bộ trưởng Ngoại giao và châu Âu Slovenia⟧ Ana Novak", "Bộ trưởng", "Ngoại giao và châu Âu Slovenia", "two fields of a ministry abroad"),
    ("⟦Chi cục phó Chi cục Kiểm lâm vùng IV⟧ Y Khoa Niê", "Chi cục phó", "Chi cục Kiểm lâm vùng IV", "a name that begins like a field of work, after a number"),
    ("⟦Kíp trưởng đài kiểm soát không lưu Cam Ranh⟧ Lê Văn An", "Kíp trưởng", "đài kiểm soát không lưu Cam Ranh", "head of a shift"),
    ("⟦khẩu đội trưởng⟧ khẩu đội, kể", "khẩu đội trưởng", None, "head of a gun crew"),
    ("⟦Giám đốc Hãng luật Bình Minh⟧, cho biết", "Giám đốc", "Hãng luật Bình Minh", "a law firm"),
    ("⟦Phó Viện trưởng Viện Khoa học tổ chức, cán bộ⟧.", "Phó Viện trưởng", "Viện Khoa học tổ chức, cán bộ", "a comma within the name of an institute"),
    ("⟦Trưởng phòng Tổ chức cơ sở đảng - đảng viên⟧ hướng dẫn", "Trưởng phòng", "phòng Tổ chức cơ sở đảng - đảng viên", "a dash between two fields"),
    ("⟦Phó Chủ tịch Hội đồng Sư cả Hồi giáo Bàni tỉnh⟧ cùng", "Phó Chủ tịch", "Hội đồng Sư cả Hồi giáo Bàni tỉnh", "a council of the clergy"),
    ("⟦Chủ nhiệm CLB Văn hóa Chăm làng Hữu Lạc⟧ đánh trống", "Chủ nhiệm", "CLB Văn hóa Chăm làng Hữu Lạc", "the culture of a people"),
    ("⟦Phó Trưởng Ban Dân tộc HĐND tỉnh⟧ (Tổ Mai Châu)", "Phó Trưởng Ban", "Ban Dân tộc HĐND tỉnh", "where a deputy was elected"),
    ("⟦Giám đốc Trung tâm An ninh - An toàn⟧ Lê Văn An", "Giám đốc", "Trung tâm An ninh - An toàn", "two fields with a dash"),
    ("⟦nguyên là Hiệu trưởng nhà trường⟧;", "nguyên là Hiệu trưởng", "nhà trường", "an office held once"),
    ("⟦Chủ tịch Đoàn Luật sư thành phố⟧ nói", "Chủ tịch", "Đoàn Luật sư thành phố", "no presidium, as its capital shows"),
    ("⟦Chi hội trưởng ấp An Lợi, xã An Phú (Ba Tri)⟧ nói", "Chi hội trưởng", "ấp An Lợi, xã An Phú (Ba Tri)", "a wider place in brackets"),
    ("⟦PCT - UBND huyện⟧; bà", "PCT", "UBND huyện", "a dash between the title and its body"),
    ("⟦Giám đốc - Trung tâm Y tế huyện⟧,", "Giám đốc", "Trung tâm Y tế huyện", "the same with the title in full"),
    ("⟦Bí thư⟧ - Chủ tịch HĐND xã", "Bí thư", None, "but a dash before another office"),
    ("⟦Phó Bí thư⟧ - TT HĐND xã", "Phó Bí thư", None, "and before a standing body"),
    ("⟦Pháp chủ Giáo hội Phật giáo Việt Nam⟧;", "Pháp chủ", "Giáo hội Phật giáo Việt Nam", "a patriarch and the Sangha"),
    ("⟦Pháp chủ⟧ Thích Phổ An", "Pháp chủ", None, "a patriarch before the name"),
    ("⟦Chủ tịch Hội đồng hương Bảo Khê tại Hà Nội⟧.", "Chủ tịch", "Hội đồng hương Bảo Khê tại Hà Nội", "where those from one place live now"),
    ("⟦Chủ tịch Hội đồng hương Hòa Bình⟧ Nguyễn Thị Minh", "Chủ tịch", "Hội đồng hương Hòa Bình", "the place, then a name"),
    ("⟦Phó Trưởng ban Quan hệ lao động (Tổng LĐLĐVN)⟧ nói", "Phó Trưởng ban", "ban Quan hệ lao động (Tổng LĐLĐVN)", "the parent in letters"),
    ("⟦Phó Giám đốc Sở⟧ phụ trách lĩnh vực lâm nghiệp", "Phó Giám đốc", "Sở", "what one has charge of is outside"),
    ("⟦Phó chủ tịch Ngân hàng Thế giới (WB) phụ trách khu vực Đông Á⟧,", "Phó chủ tịch", "Ngân hàng Thế giới (WB) phụ trách khu vực Đông Á", "a vice president for a region"),
    ("⟦Phó Hiệu trưởng Trường Đại học Y Dược TP. Hồ Chí Minh⟧.", "Phó Hiệu trưởng", "Trường Đại học Y Dược TP. Hồ Chí Minh", "a field of one letter is no name"),
    ("⟦Cục trưởng Cục Phòng, chống tệ nạn xã hội⟧ phát biểu", "Cục trưởng", "Cục Phòng, chống tệ nạn xã hội", "fields that are verbs too, up to one that is not of the name"),
    ("⟦Cục trưởng Cục Quản lý xuất, nhập cảnh⟧ Lê Văn An", "Cục trưởng", "Cục Quản lý xuất, nhập cảnh", "a comma within a field"),
    ("⟦Phó Cục trưởng Cục Quản lý Y, Dược cổ truyền⟧ Lê Văn An", "Phó Cục trưởng", "Cục Quản lý Y, Dược cổ truyền", "a letter, a comma and a field"),
    ("⟦Vụ trưởng Vụ Đối tác công - tư⟧ nói", "Vụ trưởng", "Vụ Đối tác công - tư", "a dash within a field"),
    ("⟦Vụ trưởng Vụ Tây Á - Châu Phi⟧ Lê Văn An", "Vụ trưởng", "Vụ Tây Á - Châu Phi", "a region and a continent"),
    ("⟦Trưởng Ban Chỉ đạo quốc gia chống buôn lậu, gian lận thương mại và hàng giả⟧ Lê Văn An", "Trưởng Ban", "Ban Chỉ đạo quốc gia chống buôn lậu, gian lận thương mại và hàng giả", "what a committee fights"),
    ("⟦Trưởng phòng Xây dựng và kiểm tra văn bản quy phạm pháp luật⟧ nói", "Trưởng phòng", "phòng Xây dựng và kiểm tra văn bản quy phạm pháp luật", "a work of two verbs"),
    ("⟦Viện trưởng Viện Sốt rét - Ký sinh trùng - Côn trùng Trung ương⟧,", "Viện trưởng", "Viện Sốt rét - Ký sinh trùng - Côn trùng Trung ương", "three fields with dashes"),
    ("⟦Giám đốc Trung tâm Dân số - KHHGĐ huyện⟧.", "Giám đốc", "Trung tâm Dân số - KHHGĐ huyện", "a field in letters behind a dash"),
    ("⟦Cục trưởng Cục Quản lý giá⟧, chống bán phá giá là việc khó", "Cục trưởng", "Cục Quản lý giá", "a comma that ends the name"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "title", "organization"), [row[:3] for row in OFFICES], ids=[row[0] for row in OFFICES]
)
def test_office(text: str, title: str, organization: str | None) -> None:
    plain, [(start, end)] = marked(text)
    assert office_at(plain, start) == (end, title, organization)


@pytest.mark.parametrize(
    "text",
    [
        "Hội nghị tổng kết",
        "trưởng thành",
        "phó mặc",
        "tp Hà Nội",
        "TP.Hà Nội",
        "TT.Phước An",
        "TB. Ông A",
        "gs",
        "Nguyễn Văn An",
        "",
    ],
)
def test_no_office(text: str) -> None:
    assert office_at(text, 0) is None


ORGANS = [
    ("⟦Ban Thường vụ Tỉnh ủy Thanh Hóa⟧ ban hành", "a place at the end"),
    ("⟦Bộ Chính trị⟧, Ban Bí thư", "the next organ is another"),
    ("⟦Ban Chấp hành Trung ương Đảng⟧ khóa XI", "the term is outside"),
    ("⟦BTV Tỉnh ủy⟧ về việc", "an abbreviation"),
    ("⟦Bộ Nông nghiệp và Phát triển nông thôn⟧ Lê Văn Hoan", "và inside, a name after"),
    ("⟦Ủy ban MTTQ Việt Nam TP.HCM⟧ Nguyễn Văn Ân", "a dotted place"),
    ("⟦Ủy ban Về các vấn đề xã hội của Quốc hội⟧ cho rằng", "the same with a capital"),
    ("⟦Hội đồng Giáo sư Nhà nước⟧ công bố", "a council named by whom it has"),
    ("⟦Viện KSND Tối cao⟧ công bố", "the supreme one, in letters"),
    ("⟦Ủy ban về các vấn đề xã hội của Quốc hội⟧ cho rằng", "về and của inside"),
    ("⟦Công ty TNHH MTV Cao su Phú Riềng⟧; các", "a company"),
    ("⟦Hội Nông dân tỉnh⟧ điều hành hội nghị", "a verb ends it"),
    ("⟦Bộ LĐ-TB và XH⟧ ban hành", "letters of two fields"),
    ("⟦Sở GD⟧ và TP Huế", "a place"),
    ("⟦Chủ tịch đoàn⟧ điều hành", "a presidium by its other name"),
]


@pytest.mark.parametrize("text", [row[0] for row in ORGANS], ids=[row[1] for row in ORGANS])
def test_organ(text: str) -> None:
    plain, [(start, end)] = marked(text)
    assert organ_at(plain, start) == end


@pytest.mark.parametrize("text", ["hôm nay", "Nguyễn Văn An", ""])
def test_no_organ(text: str) -> None:
    assert organ_at(text, 0) is None


PARTS = st.lists(
    st.sampled_from(["Bí thư", "Tỉnh ủy", ",", " và", "của", "(", "Nguyễn", "ủy", "số", "7", "-", "\n", "Bộ"])
)


@given(st.one_of(st.text(), PARTS.map(" ".join)))
def test_any_text_is_read(text: str) -> None:
    office, organ = office_at(text, 0), organ_at(text, 0)
    assert office is None or 0 < office[0] <= len(Source(text))
    assert organ is None or 0 < organ <= len(Source(text))
