"""Hypothesis strategies for text that looks like a portal page, and for text that looks like nothing."""

from __future__ import annotations

from hypothesis import strategies as st

#: Pieces that start recognisers off, in any order and mixture.
FRAGMENTS = [
    "Ngày đăng: 01/10/2021", "19:37, 01/07/2019", "31/12/2019 03:56 CH", "Cập nhật: 5.10.2021 8:15",
    "Thứ ba, 05/10/2021 | 08:15 GMT+7", "(TTXVN) - ", "BPO - ", "Sáng 6-2", "Chiều nay (1/7)", "từ ngày 5 đến 7/10",
    "quý III-2021", "6 tháng đầu năm", "nhiệm kỳ 2020 - 2025", "ngày 31/2/2021", "2/5 tàu", "0916 950 168",
    "đồng chí", "Đ/c", "ông", "Nguyễn Văn An", "Trương Thị Mai", "Y Thanh Hà Niê Kđăm", "H’Yim Kđoh", "LÒ VĂN MUÔN",
    "Ủy viên Bộ Chính trị", "Trưởng Ban Tổ chức Trung ương", "Bí thư Tỉnh uỷ An Giang", "Phó Chủ tịch UBND tỉnh",
    "chủ trì hội nghị", "phát biểu tại", "Tham dự có các đồng chí:", "lãnh đạo các sở, ngành", "Về phía tỉnh Nghệ An có",
    "Nghị quyết số 18-NQ/TW ngày 25-10-2017 của BCH Trung ương", "Nghị quyết Trung ương 4 khóa XI, XII",
    "điểm a khoản 2 Điều 5", "Luật Đất đai năm 2013", "Quy định 205", "Kết luận số", "Nghị quyết Đại hội XIII",
    "In trang", "Lượt xem: 1.555", "Trang chủ", "Tin liên quan", "Responsive image", "Ảnh: TTXVN", "Tin, ảnh: Mai Hương",
    "BAN BIÊN TẬP (nvb)", "Theo Chinhphu.vn", "Kim Anh/VOV.VN", "./.", "/.", ",", ";", ":", " - ", " – ", ".", "\n",
    "\n\n", "\r\n", "\t", "&nbsp;", "&quot;", "“", "”", '"', "(", ")", "[", "1.", "a)", "•", "  ", "\u200b", "\u0301",
]  # fmt: skip

#: A page out of such pieces, with spaces or without.
PAGES = st.lists(st.sampled_from(FRAGMENTS), max_size=40).flatmap(
    lambda pieces: st.sampled_from([" ", "", "\n"]).map(lambda glue: glue.join(pieces))
)

#: Any text at all: pages, and all of Unicode, lone surrogates included.
ANY_TEXT = PAGES | st.text() | st.text(alphabet=st.characters())
