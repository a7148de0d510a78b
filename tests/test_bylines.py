"""Bylines: who is named, as what, and what only looks like one."""

from __future__ import annotations

import pytest

from partydocs import bylines, credits, layout
from partydocs.source import Source

A, P, E, S, T = "author", "photographer", "editor", "source", "translator"
HEAD = "Huyện ủy tổng kết công tác dân vận năm 2021\n15/12/2021 08:00\n"
TEXT = (
    "Trong năm, hệ thống dân vận từ huyện đến cơ sở đã bám sát nhiệm vụ chính trị. "
    "Công tác dân vận của chính quyền có nhiều chuyển biến, được nhân dân đồng tình ủng hộ."
)


def found_in(text: str) -> list[tuple[str, str]]:
    """Each name with its roles."""
    source = Source(text)
    found = bylines.find(source, layout.read(source))
    for line in found:
        assert text[line.start : line.end] == line.text
    return [(name, " ".join(map(str, line.roles))) for line in found for name in line.names]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Mai Hương", [("Mai Hương", A)]),
        ("Bài và ảnh: Thiếu úy Lê Anh - Đồn BP Nậm Nhừ", [("Lê Anh", f"{A} {P}"), ("Đồn BP Nậm Nhừ", S)]),
        ("Lê Anh - HTX Nông nghiệp Tân Phú", [("Lê Anh", A), ("HTX Nông nghiệp Tân Phú", S)]),
        ("NGUYỄN HẢI BÌNH", [("NGUYỄN HẢI BÌNH", A)]),
        ("T.T-T.C", [("T.T", A), ("T.C", A)]),
        ("N.Mạnh", [("N.Mạnh", A)]),
        ("TH.MAI - V.SƠN", [("TH.MAI", A), ("V.SƠN", A)]),
        ("M.AN - NG.TR.HÀ", [("M.AN", A), ("NG.TR.HÀ", A)]),
        ("Bảo Yến - Nghĩa Tâm", [("Bảo Yến", A), ("Nghĩa Tâm", A)]),
        ("HỒ VIỆT – H.NAM", [("HỒ VIỆT", A), ("H.NAM", A)]),
        ("Thu Hà, Minh Đức và Lê Vân", [("Thu Hà", A), ("Minh Đức", A), ("Lê Vân", A)]),
        ("H’Lim Êban – Y Blih", [("H’Lim Êban", A), ("Y Blih", A)]),
        ("BAN BIÊN TẬP (nvb)", [("BAN BIÊN TẬP", E), ("nvb", E)]),
        ("BBT", [("BBT", E)]),
        ("Ban Biên tập", [("Ban Biên tập", E)]),
        ("BBT (Tổng hợp)", [("BBT", E)]),
        ("Thu Hà (Tổng hợp)", [("Thu Hà", A)]),
        ("Cụm ảnh của VĂN NAM", [("VĂN NAM", P)]),
        ("Tin từ: Hội LHPN xã", [("Hội LHPN xã", S)]),
        ("Ban Tuyên giáo Huyện ủy", [("Ban Tuyên giáo Huyện ủy", A)]),
        ("Ban Tổ chức Huyện ủy", [("Ban Tổ chức Huyện ủy", A)]),
        ("BAN TỔ CHỨC HUYỆN ỦY", [("BAN TỔ CHỨC HUYỆN ỦY", A)]),
        ("Thu Hà - P.KTAT", [("Thu Hà", A), ("P.KTAT", S)]),
        ("Thu Hà - P.THANH", [("Thu Hà", A), ("P.THANH", A)]),
        ("Hồng Yến (TTTT-GDSK)", [("Hồng Yến", A), ("TTTT-GDSK", S)]),
        ("Tác giả: Ngọc Nhường – VKSND huyện", [("Ngọc Nhường", A), ("VKSND huyện", S)]),
        ("Mai Hương\n(Ban Tổ chức Huyện ủy)", [("Mai Hương", A), ("Ban Tổ chức Huyện ủy", S)]),
        ("Mai Hương\nTrường Chính trị tỉnh", [("Mai Hương", A), ("Trường Chính trị tỉnh", S)]),
        ("Tin: Mai Hương\nẢnh: Đoàn xã", [("Mai Hương", A), ("Đoàn xã", P)]),
        ("PGS, TS. BÙI VĂN THÀNH", [("BÙI VĂN THÀNH", A)]),
        ("Tin: Đoàn xãẢnh: Văn Nam", [("Đoàn xã", A), ("Văn Nam", P)]),
        ("Thu HàVP Huyện ủy", [("Thu Hà", A), ("VP Huyện ủy", S)]),
        ("Theo VnExpress", [("VnExpress", S)]),
        ("Luật sư Lê Văn An", [("Lê Văn An", A)]),
        ("Thu Hà/Đại Đoàn Kết", [("Thu Hà", A), ("Đại Đoàn Kết", S)]),
        ("Thu Hà/An Ninh Thủ Đô", [("Thu Hà", A), ("An Ninh Thủ Đô", S)]),
        ("Thu Hà/An Ninh", [("Thu Hà", A), ("An Ninh", A)]),
        ("CÔNG BÌNH thực hiện", [("CÔNG BÌNH", A)]),
        ("Khoa Xây dựng Đảng", [("Khoa Xây dựng Đảng", A)]),
        ("Nguồn: example.vn - https://example.vn/tin.aspx", [("example.vn", S)]),
        ("(Nguồn: Cổng TTĐT tỉnh - https://example.gov.vn/)", [("Cổng TTĐT tỉnh", S)]),
        ("Thu Hà t/h", [("Thu Hà", A)]),
        ("Thu Hà (Petrolimex)", [("Thu Hà", A), ("Petrolimex", S)]),
        ("Nguồn: Báo và phát thanh, truyền hình Hòa An", [("Báo và phát thanh, truyền hình Hòa An", S)]),
        (
            "Thu Hà - Báo và Đài Phát thanh - Truyền hình Hòa An",
            [("Thu Hà", A), ("Báo và Đài Phát thanh - Truyền hình Hòa An", S)],
        ),
        ("BTV Huyện đoàn", [("BTV Huyện đoàn", A)]),
        ("Người trả lời: Sở Nội vụ", [("Sở Nội vụ", A)]),
        ("BTV Thu Hà", [("Thu Hà", A)]),
        ("Tin của phóng viên Minh Hương.", [("Minh Hương", A)]),
        ("Thu Hà - PC Hòa An", [("Thu Hà", A), ("PC Hòa An", S)]),
        ("Thu Hà, Vùng 3 Hải quân", [("Thu Hà", A), ("Vùng 3 Hải quân", S)]),
        ("Lữ đoàn 147", [("Lữ đoàn 147", A)]),
        ("Cơ quan UBKT Tỉnh ủy", [("Cơ quan UBKT Tỉnh ủy", A)]),
        ("Nhóm PV Thời sự", [("Nhóm PV Thời sự", A)]),
        ("Nhóm Phóng viên Văn hóa", [("Nhóm Phóng viên Văn hóa", A)]),
        ("Nhóm P.V", [("Nhóm P.V", A)]),
        ("Tác giả: Thu Hà; Ảnh: sưu tầm", [("Thu Hà", A)]),
        ("Văn phòng HĐND và UBND", [("Văn phòng HĐND và UBND", A)]),
        ("Trung tâm Truyền thông và Sự kiện", [("Trung tâm Truyền thông và Sự kiện", A)]),
        ("TTXVN", [("TTXVN", S)]),
        ("(TTXVN/Vietnam+)", [("TTXVN", S), ("Vietnam+", S)]),
        ("TTXVN/Tin Tức", [("TTXVN", S), ("Tin Tức", S)]),
        ("Theo Pháp luật Việt Nam", [("Pháp luật Việt Nam", S)]),
        ("Theo Kinh tế & Đô thị", [("Kinh tế & Đô thị", S)]),
        ("(Theo Giáo dục và Thời đại)", [("Giáo dục và Thời đại", S)]),
        ("Theo Lao động và Xã hội", [("Lao động và Xã hội", S)]),
        ("Theo Dân trí và Tuổi trẻ", [("Dân trí", S), ("Tuổi trẻ", S)]),
        ("Thu Hà/Pháp luật Việt Nam", [("Thu Hà", A), ("Pháp luật Việt Nam", S)]),
        ("PV và TTXVN", [("TTXVN", S)]),
        ("Kim Anh/VOV.VN", [("Kim Anh", A), ("VOV.VN", S)]),
        ("Văn Hiếu/VOV-Trung tâm Tin", [("Văn Hiếu", A), ("VOV-Trung tâm Tin", S)]),
        ("Hữu Quyết (TTXVN)", [("Hữu Quyết", A), ("TTXVN", S)]),
        ("VŨ HUY (ĐUK)", [("VŨ HUY", A), ("ĐUK", S)]),
        ("K.T (Theo TTXVN)", [("K.T", A), ("TTXVN", S)]),
        ("Thanh Hải - VP Huyện ủy", [("Thanh Hải", A), ("VP Huyện ủy", S)]),
        ("Lê Tâm - Đài TT-TH", [("Lê Tâm", A), ("Đài TT-TH", S)]),
        ("CN. Trịnh Hường – Phòng CTXH, BVĐK tỉnh", [("Trịnh Hường", A), ("Phòng CTXH, BVĐK tỉnh", S)]),
        ("KTS. Trịnh Hường", [("Trịnh Hường", A)]),
        ("BS CKII Trịnh Hường", [("Trịnh Hường", A)]),
        ("ThS, GVC Trịnh Hường", [("Trịnh Hường", A)]),
        ("LG. Trịnh Hường", [("Trịnh Hường", A)]),
        ("NB Trịnh Hường", [("Trịnh Hường", A)]),
        ("ĐẠI TÁ TRỊNH HƯỜNG", [("TRỊNH HƯỜNG", A)]),
        # The letters of a degree at the beginning of a name.
        ("Tsering Hường", [("Tsering Hường", A)]),
        ("Nguyễn Ngân (ghi)", [("Nguyễn Ngân", A)]),
        ("Nhật Minh - (từ Phnôm Pênh)", [("Nhật Minh", A)]),
        ("CTV Lê Hà", [("Lê Hà", A)]),
        ("PV: HỒNG NGUYÊN - KHẮC TRÍ", [("HỒNG NGUYÊN", A), ("KHẮC TRÍ", A)]),
        ("Thu Hà (CTV)", [("Thu Hà", A)]),
        ("Tin, ảnh: Mai Hương", [("Mai Hương", f"{A} {P}")]),
        ("Bài và ảnh: Phòng VH-XH phường", [("Phòng VH-XH phường", f"{A} {P}")]),
        ("Tin và ảnh: Thanh Hải - VP Huyện uỷ", [("Thanh Hải", f"{A} {P}"), ("VP Huyện uỷ", S)]),
        ("TIN, ẢNH: MINH AN", [("MINH AN", f"{A} {P}")]),
        ("Bài, ảnh Thu Hà", [("Thu Hà", f"{A} {P}")]),
        ("Bài: Hà Thị Thu; Ảnh: Sơn Hải", [("Hà Thị Thu", A), ("Sơn Hải", P)]),
        ("Bài: Minh An - Ảnh: Thu Hà", [("Minh An", A), ("Thu Hà", P)]),
        ("Minh Thùy – Ảnh: Đức Long", [("Minh Thùy", A), ("Đức Long", P)]),
        ("Ảnh: Lê Phước", [("Lê Phước", P)]),
        ("Thực hiện: H’Lim Êban – Tr.Giang", [("H’Lim Êban", A), ("Tr.Giang", A)]),
        ("Tác giả: N.Thu", [("N.Thu", A)]),
        ("Biên tập: Ngọc Lan", [("Ngọc Lan", E)]),
        ("Lược dịch: Hoàng Anh (Theo Reuters)", [("Hoàng Anh", T), ("Reuters", S)]),
        ("Nguồn: Báo Đồng Khởi", [("Báo Đồng Khởi", S)]),
        ("Nguồn tin: Sở KH&ĐT", [("Sở KH&ĐT", S)]),
        ("Theo xaydungchinhsach.chinhphu.vn", [("xaydungchinhsach.chinhphu.vn", S)]),
        ("Nguồn: Trung tâm CNTT - TT tỉnh", [("Trung tâm CNTT - TT tỉnh", S)]),
        ("Bài: Lê Nhất; Ảnh: CĐ Cầu 7", [("Lê Nhất", A), ("CĐ Cầu 7", P)]),
        ("Tin: Văn Hòa, ảnh: TTXVN", [("Văn Hòa", A), ("TTXVN", P)]),
        ("Lời: Quang Đức; hình: Thái An", [("Quang Đức", A), ("Thái An", P)]),
        ("Quang Đức (bài và ảnh)", [("Quang Đức", f"{A} {P}")]),
        ("Quang Đức (dịch)", [("Quang Đức", T)]),
        ("Quang Đức ghi", [("Quang Đức", A)]),
        ("Thạc sĩ Quang Đức", [("Quang Đức", A)]),
        ("Thu Hà - Chuyên viên Văn phòng", [("Thu Hà", A)]),
        ("Phòng Văn hóa - Xã hội xã Tân Hòa", [("Phòng Văn hóa - Xã hội xã Tân Hòa", A)]),
        ("Đài Truyền thanh - Truyền hình Tân Hòa", [("Đài Truyền thanh - Truyền hình Tân Hòa", S)]),
        ("BBT: Thu Hà", [("Thu Hà", E)]),
        ("T . Hương\nẢnh : T . Phong", [("T . Hương", A), ("T . Phong", P)]),
        ("Trần Mạnh.", [("Trần Mạnh", A)]),
        ("by: Trần Mạnh", [("Trần Mạnh", A)]),
        ("nguồn: TTXVN", [("TTXVN", S)]),
        ("Nguồn: https://example.gov.vn/tin-12.html", [("https://example.gov.vn/tin-12.html", S)]),
        ("Theo https://example.vn", [("https://example.vn", S)]),
        ("Nguồn: Sưu tầm", [("Sưu tầm", S)]),
        ("Nhóm phóng viên", [("Nhóm phóng viên", A)]),
        # The fields of an office begin other things too: plans, agencies, members.
        ("Phòng Tài chính - Kế hoạch huyện", [("Phòng Tài chính - Kế hoạch huyện", A)]),
        ("Phòng Hành chính - Quản trị", [("Phòng Hành chính - Quản trị", A)]),
        ("Phòng Hành chính, Tổ chức, Quản trị", [("Phòng Hành chính, Tổ chức, Quản trị", A)]),
        ("Phòng Tổ chức đảng, đảng viên", [("Phòng Tổ chức đảng, đảng viên", A)]),
        ("Phòng Tuyên truyền, Báo chí - Xuất bản", [("Phòng Tuyên truyền, Báo chí - Xuất bản", A)]),
        ("Phòng Công tác đảng và công tác chính trị", [("Phòng Công tác đảng và công tác chính trị", A)]),
        (
            "Phòng Nội vụ, Lao động - Thương binh và Xã hội huyện",
            [("Phòng Nội vụ, Lao động - Thương binh và Xã hội huyện", A)],
        ),
        (
            "Trung tâm Văn hóa, Thông tin và Thể thao huyện",
            [("Trung tâm Văn hóa, Thông tin và Thể thao huyện", A)],
        ),
        ("Ngân hàng CSXH huyện", [("Ngân hàng CSXH huyện", A)]),
        ("Bảo hiểm xã hội tỉnh", [("Bảo hiểm xã hội tỉnh", A)]),
        ("BCH Quân sự xã", [("BCH Quân sự xã", A)]),
        ("Thu Hà - VPĐU", [("Thu Hà", A), ("VPĐU", S)]),
        # Whom a desk names shares its part.
        ("BBT (T.H)", [("BBT", E), ("T.H", E)]),
        ("Ban Biên tập (Hồng Hà)", [("Ban Biên tập", E), ("Hồng Hà", E)]),
        # The office of the author is left out, as are ranks and degrees.
        ("Nguyễn Thu Hà - Phó Bí thư Huyện đoàn", [("Nguyễn Thu Hà", A)]),
        ("TS. Nguyễn Thu Hà, Phó Hiệu trưởng Trường Chính trị tỉnh", [("Nguyễn Thu Hà", A)]),
        ("Thượng tá NGUYỄN THU HÀ", [("NGUYỄN THU HÀ", A)]),
        ("Bs. Nguyễn Thu Hà", [("Nguyễn Thu Hà", A)]),
        # The piece is called by its genre.
        ("Bút ký của Thu Hà", [("Thu Hà", A)]),
        ("Bài và ảnh của Thu Hà", [("Thu Hà", f"{A} {P}")]),
        ("Ghi chép: Thu Hà", [("Thu Hà", A)]),
        ("Tổ chức thực hiện: Thu Hà", [("Thu Hà", A)]),
        ("BT: Thu Hà", [("Thu Hà", E)]),
        ("Người thực hiện: Thu Hà", [("Thu Hà", A)]),
        ("Thu Hà+Minh Đức", [("Thu Hà", A), ("Minh Đức", A)]),
        ("Theo Báo và Đài PT-TH tỉnh", [("Báo và Đài PT-TH tỉnh", S)]),
        ("THU HÀ THỰC HIỆN", [("THU HÀ", A)]),
        ("Thu Hà tổng hợp.", [("Thu Hà", A)]),
        ("NGUYỄN THU HÀ.", [("NGUYỄN THU HÀ", A)]),
        ("Thu H.", [("Thu H.", A)]),
        ("Thu Hà. Ảnh: Lê An", [("Thu Hà", A), ("Lê An", P)]),
        # A body or an outlet behind the author may be named by its work or its place.
        ("Thu Hà - Phòng Theo dõi công tác PCTNTC", [("Thu Hà", A), ("Phòng Theo dõi công tác PCTNTC", S)]),
        ("Thu Hà - TTXVN tại Hòa An", [("Thu Hà", A), ("TTXVN tại Hòa An", S)]),
        # The short name of an office has no syllable of a name.
        ("Thu Hà - PVHTT", [("Thu Hà", A), ("PVHTT", S)]),
        ("Thu Hà-BTGĐU", [("Thu Hà", A), ("BTGĐU", S)]),
        ("THU HÀ - NGHĨA", [("THU HÀ", A), ("NGHĨA", A)]),
        ("Thu Hà - N.T.H", [("Thu Hà", A), ("N.T.H", A)]),
        ("Tin bài: Cô giáo Lê Thu Hà-Phó Hiệu trưởng", [("Lê Thu Hà", A)]),
        # The source without a colon, under another label, before an address.
        ("Nguồn Báo Hòa An", [("Báo Hòa An", S)]),
        ("Nguồn: Theo Báo Hòa An", [("Báo Hòa An", S)]),
        ("Thu Hà theo TTXVN", [("Thu Hà", A), ("TTXVN", S)]),
        ("Thu Hà (tổng hợp theo TTXVN)", [("Thu Hà", A), ("TTXVN", S)]),
        ("Nguồn Hòa An TV : https://example.vn/tin/hop-dan-van.htm", [("Hòa An TV", S)]),
        ("Nguồn: Báo Hòa An https://example.vn/tin", [("Báo Hòa An", S)]),
        ("Nguồn tin: https://example.vn/tin", [("https://example.vn/tin", S)]),
        # Departments by their number or their letters; but initials of persons, and a syllable, are none.
        ("Thu Hà - PX03", [("Thu Hà", A), ("PX03", S)]),
        ("Nguồn: Phòng PC06, PV01", [("Phòng PC06", S), ("PV01", S)]),
        ("Tin, ảnh: PV05 - Công an tỉnh", [("PV05", f"{A} {P}"), ("Công an tỉnh", f"{A} {P}")]),
        ("Thu Hà, Lê An - P.TH", [("Thu Hà", A), ("Lê An", A), ("P.TH", S)]),
        ("Thu Hà – P. KT&TDTHPL", [("Thu Hà", A), ("P. KT&TDTHPL", S)]),
        ("Lê An - P.VH-TT", [("Lê An", A), ("P.VH-TT", S)]),
        ("P.TC-KH", [("P.TC-KH", A)]),
        ("Thu Hà - P.HẰNG", [("Thu Hà", A), ("P.HẰNG", A)]),
        ("P.T - H.N", [("P.T", A), ("H.N", A)]),
        # What an author is, behind the name.
        ("Lê Thu Hà - KSV VKSND huyện Hòa An", [("Lê Thu Hà", A)]),
        ("Lê Thu Hà – UVBTV, Trưởng ban XDĐ", [("Lê Thu Hà", A)]),
        ("Lê Thu Hà - Thẩm phán TAND huyện", [("Lê Thu Hà", A)]),
        ("Lê Thu Hà (PCT UBND xã)", [("Lê Thu Hà", A)]),
        ("Lê Thu Hà – CV Phòng Nội vụ", [("Lê Thu Hà", A)]),
        ("Lê Thu Hà - CAH Hòa An", [("Lê Thu Hà", A), ("CAH Hòa An", S)]),
        ("Thông tin: Lê Thu Hà", [("Lê Thu Hà", A)]),
        ("Lê Thu Hà - VKSND huyện Hòa An", [("Lê Thu Hà", A), ("VKSND huyện Hòa An", S)]),
        # Where a contributor writes from, and for whom; "BTV" of an office is its standing board.
        ("Tin, ảnh: THU HÀ (CTV tại Hòa An)", [("THU HÀ", f"{A} {P}")]),
        ("Thu Hà (PV tại Lào)", [("Thu Hà", A)]),
        ("Thu Hà - CTV Trung tâm Y tế", [("Thu Hà", A), ("Trung tâm Y tế", S)]),
        ("BTV Huyện đoàn", [("BTV Huyện đoàn", A)]),
        ("Thu Hà (Lào Cai)", [("Thu Hà", A)]),
        ("THU HÀ (Theo TTXVN)", [("THU HÀ", A), ("TTXVN", S)]),
        # A reporter without a name before the next label; a label of its own.
        ("Tin: PV, Ảnh: TTXVN", [("PV", A), ("TTXVN", P)]),
        ("Bài: CTV. Ảnh: Thu Hà, Lê An", [("CTV", A), ("Thu Hà", P), ("Lê An", P)]),
        ("PV: Thu Hà", [("Thu Hà", A)]),
        # Labels of two words or more.
        ("Nhóm thực hiện: Thu Hà, Lê An", [("Thu Hà", A), ("Lê An", A)]),
        ("Người viết: Thu Hà; Phê duyệt: Lê An", [("Thu Hà", A), ("Lê An", E)]),
        ("Người cung cấp tin: Thu Hà", [("Thu Hà", S)]),
        ("Đăng tin: Thu Hà", [("Thu Hà", A)]),
        ("Lời bình: Thu Hà", [("Thu Hà", A)]),
        ("Thể hiện: Thu Hà - Dựng phim: Lê An", [("Thu Hà", A), ("Lê An", A)]),
        # A family name of one letter, which is a tool for the size of type.
        ("Y Hà - A Lăng", [("Y Hà", A), ("A Lăng", A)]),
        ("Thu Hà - CC VHXH", [("Thu Hà", A)]),
        ("Thu Hà - Đội CSGT", [("Thu Hà", A), ("Đội CSGT", S)]),
        ("TH&THCS Hòa An", [("TH&THCS Hòa An", A)]),
        # In bold letters of Markdown; an item of a list is none.
        ("*Thu Hà*", [("Thu Hà", A)]),
        ("**Tin, ảnh: Thu Hà**", [("Thu Hà", f"{A} {P}")]),
        # Who took the pictures, behind who wrote: no caption stands there.
        ("Tin: PV Thu Hà. Ảnh: Quân y Hòa An", [("Thu Hà", A), ("Quân y Hòa An", P)]),
        # A site by its name; a document by its number.
        ("Nguồn tin: hoaancity - biên tập: Thu Hà", [("hoaancity", S), ("Thu Hà", E)]),
        ("Thu Hà (Nguồn CV số 118/UBND-NC)", [("Thu Hà", A), ("CV số 118/UBND-NC", S)]),
        ("Thu Hà/TTXVN", [("Thu Hà", A), ("TTXVN", S)]),
        # Initials that are a tool for the size of type, before a name.
        ("T.ĐÀO - A.THU", [("T.ĐÀO", A), ("A.THU", A)]),
        # Reporters abroad, and those of one desk.
        ("Phóng viên TTXVN tại Lào", [("TTXVN tại Lào", S)]),
        ("PV VOV tại LB Nga, Lào", [("VOV tại LB Nga, Lào", S)]),
        ("Phóng viên Điện tử", [("Phóng viên Điện tử", A)]),
        ("Thu Hà - Truyền hình Quân khu 4", [("Thu Hà", A), ("Truyền hình Quân khu 4", S)]),
        ("Dẫn nguồn: Báo Hòa An", [("Báo Hòa An", S)]),
        # Offices behind a label share it.
        ("Người duyệt: Phòng PBGDPL - Sở Tư pháp", [("Phòng PBGDPL", E), ("Sở Tư pháp", E)]),
    ],
)
def test_lines(line: str, names: list[tuple[str, str]]) -> None:
    assert found_in(f"{HEAD}{TEXT}\n{TEXT}\n\n{line}\n\nChia sẻ  Facebook  Zalo") == names


@pytest.mark.parametrize(
    ("tail", "names"),
    [
        (" Thu Hiền", [("Thu Hiền", A)]),
        ("/. Thu Hiền", [("Thu Hiền", A)]),
        (" T.H - VP ĐUK", [("T.H", A), ("VP ĐUK", S)]),
        ("   HOÀI AN", [("HOÀI AN", A)]),
        (" Huy Thịnh - Ngô Tùng ", [("Huy Thịnh", A), ("Ngô Tùng", A)]),
        (" CTV Lê Hà", [("Lê Hà", A)]),
        (" Tin, ảnh: TẤN TUÂN", [("TẤN TUÂN", f"{A} {P}")]),
        (" Kim Anh/VOV.VN", [("Kim Anh", A), ("VOV.VN", S)]),
        # Behind a slash: the letters or the name of a paper; another author.
        (" Kim Anh/HAN", [("Kim Anh", A), ("HAN", S)]),
        (" K.Anh/HAN", [("K.Anh", A), ("HAN", S)]),
        (" Kim Anh/Người Miền Núi", [("Kim Anh", A), ("Người Miền Núi", S)]),
        (" Kim Anh/Một Góc Nhìn", [("Kim Anh", A), ("Một Góc Nhìn", S)]),
        (" Kim Anh/Minh Tú", [("Kim Anh", A), ("Minh Tú", A)]),
        (" Kim Anh/T.M", [("Kim Anh", A), ("T.M", A)]),
        (" Kim Anh/TM", [("Kim Anh", A), ("TM", A)]),
        # A reporter without a name stands for an outlet, where one is named.
        (" PV và TTXVN", [("TTXVN", S)]),
        (" P.V/TTXVN", [("TTXVN", S)]),
        (" P.V (tổng hợp)", [("P.V", A)]),
        (" P.V Thu Hà", [("Thu Hà", A)]),
        # Names that begin like an office or a label.
        (" Lê Tú - Nguyên Hạ (TTXVN)", [("Lê Tú", A), ("Nguyên Hạ", A), ("TTXVN", S)]),
        (" Lê Tú - nguyên Chủ tịch Hội Nông dân xã", [("Lê Tú", A)]),
        (" Trang Nhã", [("Trang Nhã", A)]),
        (" Trang chủ", []),
        # Initials that end with the letter of a tool for the size of type.
        (" H.A", [("H.A", A)]),
        (" M.T - K.A ", [("M.T", A), ("K.A", A)]),
        (" Quỳnh Hoa  (TTXVN)", [("Quỳnh Hoa", A), ("TTXVN", S)]),
        (" TTXVN/Tin Tức", [("TTXVN", S), ("Tin Tức", S)]),
        (" UBND tỉnh", [("UBND tỉnh", A)]),
        (" Ông nói: “Phải gần dân”. Nguyên Vũ", [("Nguyên Vũ", A)]),
        # Behind a sentence that ends with capitals and begins like an office.
        (" Đoàn sẽ tiếp tục làm việc tại TP.HCM. Thu Hà (tổng hợp)", [("Thu Hà", A)]),
        # What names nobody in brackets may be a list; a source in brackets asks nothing.
        (" THU HÀ (từ Viêng Chăn, Lào)", [("THU HÀ", A)]),
        (" Vậy trách nhiệm thuộc về ai? (Theo TTXVN)", [("TTXVN", S)]),
        (" Vậy trách nhiệm thuộc về ai? (Phòng Nội vụ một huyện ở Lào Cai)", []),
        (" H’Lim Niê", [("H’Lim Niê", A)]),
        # A word shortened before a place; the sentence may end with it too.
        (" Tiếp đó, đoàn thăm mô hình của hội viên ở TP. Hòa Bình", []),
        (" Tiếp đó, đoàn thăm mô hình của ông Kenichi, Thị trưởng TP. Izumiotsu", []),
        (" Tiếp đó, đoàn dự kỳ họp chuyên đề của HĐND TP. Nguyễn Thu Hà", [("Nguyễn Thu Hà", A)]),
        (" Sẽ còn ai nữa? Hoài Phong", [("Hoài Phong", A)]),
        (" HỒNG MAI (thực hiện)", [("HỒNG MAI", A)]),
        (" Bài, ảnh: N. Thoa", [("N. Thoa", f"{A} {P}")]),
        (" Tin: Mai Hương, ảnh: Thu Hà", [("Mai Hương", A), ("Thu Hà", P)]),
        (" QUỲNH NHƯ (Tổng hợp từ TTXVN)", [("QUỲNH NHƯ", A), ("TTXVN", S)]),
        (" Tùy bút của Nguyễn Thu Hà", [("Nguyễn Thu Hà", A)]),
        (" Viết Hà - Lưu Trinh", [("Viết Hà", A), ("Lưu Trinh", A)]),
        (" MAI ANH THỰC HIỆN", [("MAI ANH", A)]),
        (" PV", [("PV", A)]),
        (" Tin: Mai Hương.", [("Mai Hương", A)]),
        (" Bài và ảnh của phóng viên Mai Hương.", [("Mai Hương", f"{A} {P}")]),
        (" Kỳ họp do Mai Hương.", []),
        (" Tổ tiên không lấy của ai cái gì. Trần Hạ Mai", [("Trần Hạ Mai", A)]),
        (" Toàn cảnh hội nghị. Ảnh: T.HÀ Tin, ảnh: THU HÀ", [("THU HÀ", f"{A} {P}")]),
        (" Vậy tôi phải làm gì? (Lê Văn An, Tân Hòa)", []),
        (" Clip: Hứa Phương", []),
        (" Ông Trần Văn An, Trưởng phòng Nội vụ", []),
        (" Có 3 đơn vị được khen", []),
        (" HG", [("HG", A)]),
        # A sentence that ends with the number of a document and its subject names nobody.
        (
            " Trước đó, Ban Thường vụ Huyện ủy có Tờ trình số 25-TTr/HU về kiện toàn nhân sự. H.Lê (tổng hợp)",
            [("H.Lê", A)],
        ),
        (" Trước đó, Đảng ủy xã có Báo cáo số 15-BC/ĐU về kết nạp đảng viên", []),
        (" Chợ họp cả tuần. Thu Hà (Kinh doanh Online)", [("Thu Hà", A), ("Kinh doanh Online", S)]),
        (" Hòa An mong sớm gỡ “thẻ vàng” IUU.", []),
        (" Xã đã gỡ được “thẻ vàng”. HG", [("HG", A)]),
        (" Câu hỏi khác xin gửi về tòa soạn trước ngày 15-1. THU HÀ ghi", [("THU HÀ", A)]),
        (" Đơn vị thứ ba ở TP. HCM", []),
        (" baohoaan.vn", [("baohoaan.vn", S)]),
        # Behind the credit of the last picture: the same name again, a name of two words behind one of two,
        # any name behind an agency or a deed, another label.
        (" Toàn cảnh hội nghị. Ảnh: THU HÀ THU HÀ", [("THU HÀ", A)]),
        (" Toàn cảnh hội nghị - Ảnh: T.H T.H", [("T.H", A)]),
        (" Toàn cảnh hội nghị. Ảnh: Thu Hà Lê Minh An Thu Hà Lê Minh An", [("Thu Hà Lê Minh An", A)]),
        (" Toàn cảnh hội nghị. Ảnh: Lê An Thu Hà", [("Thu Hà", A)]),
        (" Toàn cảnh hội nghị. Ảnh: Nguyễn Thị Thu Hà", []),
        (" Toàn cảnh hội nghị. Ảnh: TTXVN Thu Hà", [("Thu Hà", A)]),
        (" Toàn cảnh hội nghị. Ảnh: Minh Đức/TTXVN Thu Hà", [("Thu Hà", A)]),
        (" Toàn cảnh hội nghị. Ảnh: Công an cung cấp Thu Hà", [("Thu Hà", A)]),
        (" Toàn cảnh hội nghị. Ảnh minh họa Thu Hà", [("Thu Hà", A)]),
        (" Toàn cảnh hội nghị. Ảnh: Lê An Theo TTXVN", [("TTXVN", S)]),
        (" Toàn cảnh hội nghị. Ảnh: Báo Tuổi Trẻ", []),
        (" Toàn cảnh hội nghị. Ảnh: Công an tỉnh Hà Nam", []),
    ],
)
def test_glued_to_the_last_paragraph(tail: str, names: list[tuple[str, str]]) -> None:
    assert found_in(f"{HEAD}{TEXT}\n{TEXT} {TEXT}{tail}") == names


@pytest.mark.parametrize(
    "address",
    [
        "Mọi thông tin, thư phản ánh, kiến nghị xin vui lòng gọi 0123 456 789 hoặc gửi email",
        "Chia sẻ bài viết này",
    ],
)
def test_before_an_address_for_readers(address: str) -> None:
    body = " ".join([TEXT] * 4)
    assert found_in(f"{HEAD}{TEXT}\n{body} An Nhiên {address}") == [("An Nhiên", A)]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Thu Hà In trang", [("Thu Hà", A)]),
        ("Thu Hà A- A A+", [("Thu Hà", A)]),
        ("Tin, ảnh: Thu Hà Lượt xem: 120", [("Thu Hà", f"{A} {P}")]),
        ("THU HÀ BÌNH LUẬN", [("THU HÀ", A)]),
        ("Thu Hà Tags: dân vận, Hòa An", [("Thu Hà", A)]),
        ("Thu Hà (TTXVN) Các tin khác", [("Thu Hà", A), ("TTXVN", S)]),
        ("Nguyễn Trọng Hữu Ích", [("Nguyễn Trọng Hữu Ích", A)]),
        ("Quang Đức/Báo Tin tức", [("Quang Đức", A), ("Báo Tin tức", S)]),
        # In brackets such a word is one of the name.
        ("Thu Hà (Kinh doanh Online)", [("Thu Hà", A), ("Kinh doanh Online", S)]),
        ("Thu Hà (TTXVN) Online: 15", [("Thu Hà", A), ("TTXVN", S)]),
    ],
)
def test_before_tools_without_a_line_end(line: str, names: list[tuple[str, str]]) -> None:
    assert found_in(f"{HEAD}{TEXT}\n{TEXT}\n\n{line}\n\nChia sẻ  Facebook  Zalo") == names


@pytest.mark.parametrize(
    ("stamp", "names"),
    [
        ("Ngày đăng: 15/12/2021 | Lượt xem: 2.417 | Tác giả: Hồng Vinh", [("Hồng Vinh", A)]),
        ("VĂN HÙNG - THU LAN  |  15/12/2021 08:30", [("VĂN HÙNG", A), ("THU LAN", A)]),
        ("15/12/2021 08:30 - Minh Anh", [("Minh Anh", A)]),
        ("Cập nhật: 15/12/2021 | Nguồn: Báo Nhân Dân", [("Báo Nhân Dân", S)]),
        ("Đăng ngày 15-12-2021 08:15 Lượt xem: 33 Tác giả: Ngọc Lan", [("Ngọc Lan", A)]),
        ("Nhóm PV • 15/12/2021", [("Nhóm PV", A)]),
        ("Thu Lan (TTXVN) 15/12/2021", [("Thu Lan", A), ("TTXVN", S)]),
        ("Huyện đoàn Tân Hòa - 15/12/2021", []),
        ("Xây Dựng Đảng | 15/12/2021 08:30", []),
        ("Ngày đăng: 15/12/2021 | Người đăng: Admin", []),
        ("Người đăng: Thu Hà Ngày đăng: 15/12/2021", [("Thu Hà", A)]),
        ("Hòa An, ngày 15/12/2021", []),
        ("bởi Thu Hà 15 Tháng 12, 2021", [("Thu Hà", A)]),
        ("Gửi bởi Lý Sừng Hoa on 15 Tháng 12, 2021 - 08:22", [("Lý Sừng Hoa", A)]),
        ("Được gửi bởi Thu Hà vào 15/12/2021 - 08:22", [("Thu Hà", A)]),
        ("Submitted by admin on 15/12/2021 - 08:22", []),
    ],
)
def test_in_the_line_of_the_stamp(stamp: str, names: list[tuple[str, str]]) -> None:
    assert found_in(f"Huyện ủy tổng kết công tác dân vận năm 2021\n{stamp}\n{TEXT}\n{TEXT}") == names


@pytest.mark.parametrize(
    "line",
    ["Về Trường Sa", "Xem thêm", "Trang Chủ", "CÁC TIN KHÁC", "Liên kết website", "Theo báo cáo của Huyện ủy, 11 tháng", "Bác sĩ", "Thầy giáo", "Đại đoàn kết toàn dân tộc", "Hội nghị thành công tốt đẹp",
     "Trưởng Ban Biên tập: Chánh Văn phòng UBND tỉnh", "Ảnh: Toàn cảnh hội nghị", "Nguồn:", "Thứ Ba", "Đ/c Nguyễn Văn A", "báo chí cách mạng", "sở y tế", "Theo báo cáo do", "Theo Bộ Y tế, Hà Nội đã có 3 ca", "Theo Đại tá Lê Văn An, Thượng tá Trần Bình đã báo cáo", "Theo kế hoạch, đoàn", "CÁN BỘ, GIẢNG VIÊN HỌC TẬP NGHỊ QUYẾT",
     "Tỉnh ủy tổ chức hội nghị", "HUYỆN ỦY TỔ CHỨC HỘI NGHỊ", "Huyện ủy Tân An kiểm tra việc thực hiện nghị quyết tại xã Bình Lâm",
     "Tuổi trẻ Hòa An thắp nến tri ân các liệt sĩ", "Ảnh: Quân y Hòa An", "Phụ duyệt: Lê An", "Nguồn: tin cậy của người dân", "Nguồn nhân lực", "Phóng viên các báo tại hội nghị", "Phóng viên tác nghiệp tại bản", "Ban Dân vận Huyện ủy tại hội nghị"],
)  # fmt: skip
def test_what_is_no_byline(line: str) -> None:
    source = Source(line)
    found = credits.read(source, 0, len(source))
    assert found is None or not (found.labelled or found.sure or found.office)


def test_offices_behind_a_label_under_an_author_share_it() -> None:
    page = f"{HEAD}{TEXT}\n{TEXT}\n\nThu Hà (TH)\nNgười duyệt: Phòng Nội vụ - Sở Tư pháp\nIn trang"
    assert found_in(page) == [("Thu Hà", A), ("Phòng Nội vụ", E), ("Sở Tư pháp", E)]


def test_who_is_named_above_and_under_the_text_counts_once() -> None:
    text = f"{HEAD}Viết bởi Mai Hương\n{TEXT}\n{TEXT}\n\nMai Hương - Hội Nông dân tỉnh"
    assert found_in(text) == [("Mai Hương", A), ("Hội Nông dân tỉnh", S)]


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("Người đăng: Mai Hương\n14/12/2020 08:30\n{}", [("Mai Hương", A)]),
        ("14/12/2020 08:30\nTác giả: Mai Hương\n{}", [("Mai Hương", A)]),
        ("14/12/2020 08:30\nNguồn: Báo Hòa An\nIn trang\n{}", [("Báo Hòa An", S)]),
        ("Người đăng: Admin\n14/12/2020 08:30\n{}", []),
        ("{}\n14/12/2020 08:30\n - Người đăng bài viết: Quản trị", []),
        ("{}\n14/12/2020 08:30\nViết bởi Super User", []),
        ("{}\n14/12/2020 08:30\nĐược viết bởi Mai Hương", [("Mai Hương", A)]),
        ("{}\n14/12/2020 08:30\n - Người đăng bài viết: Mai Hương", [("Mai Hương", A)]),
    ],
)
def test_above_the_headline(head: str, names: list[tuple[str, str]]) -> None:
    headline = HEAD.strip().split("\n")[0]
    text = f"Trang chủ > Tin tức\n{head.format(headline)}\n{TEXT}\n{TEXT}"
    assert found_in(text) == names


@pytest.mark.parametrize(
    ("lines", "names", "why"),
    [
        (["LÊ THU HÀ", "Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Tỉnh ủy"], "LÊ THU HÀ", "what she is"),
        (
            ["Lê Thu Hà", "Viện trưởng Viện KSND huyện"],
            "Lê Thu Hà",
            "an office that bears the name of an organ",
        ),
        (["Lê Thu Hà", "Trường Chính trị tỉnh"], "Lê Thu Hà, Trường Chính trị tỉnh", "for whom she writes"),
    ],
)
def test_what_an_author_is(lines: list[str], names: str, why: str) -> None:
    for text in (
        "\n".join([HEAD + TEXT, *lines]),
        HEAD + "\n".join([*lines, TEXT, TEXT.replace("Trong năm", "Năm qua")]),
    ):
        assert ", ".join(name for name, _ in found_in(text)) == names, why


def test_items_of_a_list_and_captions_are_none() -> None:
    text = f"{HEAD}{TEXT}\n- Đoàn Thanh niên huyện, Hội Nông dân huyện\n- Trần Văn An\n{TEXT}\n(Ảnh: Thu Hà)\n{TEXT[:-1]};\n{TEXT}"
    assert found_in(text) == []


def test_a_lone_line() -> None:
    assert found_in("Tin, ảnh: Mai Hương") == [("Mai Hương", f"{A} {P}")]
