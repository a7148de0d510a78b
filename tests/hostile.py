"""Families of text that make careless patterns slow: each gives a text of about the size asked for."""

from __future__ import annotations

import partydocs

#: A family repeats its piece; ``{n}`` in it counts, so that no two repetitions are the same.
PIECES = {
    "words like names": "Nguyễn Văn An ",
    "one name without end": "Nguyễn ",
    "names in capitals": "TRƯƠNG THỊ ",
    "names and commas": "Lê Văn An, ",
    "titles": "Phó Bí thư Thường trực Tỉnh ủy ",
    "titles and commas": "Phó Chủ tịch UBND tỉnh, ",
    "short titles and commas": "Bí thư, ",
    "honorifics": "đồng chí ",
    "honorifics and names": "đồng chí Nguyễn {n} ",
    "persons with offices": "đồng chí Lê Văn An, Bí thư Tỉnh ủy; ",
    "persons with offices, no address": "Lê Văn An, Bí thư Tỉnh ủy; ",
    "different persons": "Ông Trần Văn Đ{n}x phát biểu. ",
    "shared offices": "ông Lê Văn An, các Phó Chủ tịch, ",
    "guests and hosts": "Tiếp Chủ tịch nước, Chủ tịch Quốc hội, ",
    "subjects of a body": "Ban Chỉ đạo phòng, chống dịch ",
    "groups": "lãnh đạo các sở, ngành; ",
    "bodies and commas": "các sở, ",
    "groups that attend": "; 5 chiến sĩ dự ",
    "owners": "của Bí thư Tỉnh ủy, nêu ",
    "organisations": "Ban Chấp hành Trung ương ",
    "and": "và ",
    "and to attend": "và dự ",
    "verbs": "chủ trì phát biểu tại hội nghị ",
    "digits": "1",
    "numbers": "12 ",
    "digits and commas": "1,",
    "numbers and commas": "1, ",
    "slashes": "1/",
    "dates": "ngày 1/7/2019 ",
    "days without a year": "5/10 ",
    "words for days": "Ngày ",
    "parts of the day": "sáng ",
    "years and dashes": "2021-",
    "days and commas": "ngày 5, ",
    "days and dashes": "5-",
    "months": "tháng 9 ",
    "ranges": "từ ngày 5 đến ",
    "quarters": "quý III ",
    "stamps": "Ngày đăng: 01/10/2021\n",
    "clocks": "19:37, ",
    "articles of law": "khoản 2 Điều 5 ",
    "clauses": "khoản ",
    "points": "điểm a, b, ",
    "resolutions": "Nghị quyết số ",
    "numbered resolutions": "Nghị quyết số {n}-NQ/TW ",
    "listed numbers": "18-NQ/TW, ",
    "laws": "Luật ",
    "law names": "Luật Phòng, chống ",
    "plenums": "Nghị quyết Trung ương 4 khóa XI, XII, ",
    "commas": ",",
    "opening brackets": "(",
    "opening quotes": "“",
    "straight quotes": '"',
    "spaces": " ",
    "lines": "\n",
    "lines of one letter": "a\n",
    "short lines": "Trang chủ\n",
    "lines with a name": "Mai Hương\n",
    "lines of credits": "Ảnh: Mai Hương\n",
    "sentences": "Hội nghị đã thành công tốt đẹp. ",
    "paragraphs": "Hội nghị đã đánh giá kết quả công tác năm qua của tỉnh và đề ra nhiệm vụ.\n",
    "combining marks": "\u0301",
    "letters and marks": "a\u0301",
    "decomposed": "Ngu\u031be\u0302\u0303n ",
    "without width": "a\u200b",
    "entities": "&nbsp;",
    "ampersands": "&",
    "ampersands and letters": "&nbsp",
    "dashes": "- ",
    "dots": ".",
    "ends": "./. ",
    "bullets": "•\n",
    "lines cut at names": "đồng chí\nLê Văn An\n, Bí thư\n",
    "links of Markdown": "[Luật](http://a.vn) **An** ",
    "short codes": '[caption id="1"] ',
    "one letter": "a",
    "capitals": "A",
    "outside the plane": "\U0001f600",
    "lone surrogates": "\ud800",
}


def text(family: str, size: int) -> str:
    """About ``size`` characters of one family."""
    return repeated(PIECES[family], size)


def repeated(piece: str, size: int) -> str:
    """About ``size`` characters of one piece; ``{n}`` in it counts."""
    if "{n}" not in piece:
        return piece * max(1, size // len(piece))
    width = len(piece.replace("{n}", "12345"))
    return "".join(piece.replace("{n}", str(10_000 + number)) for number in range(max(1, size // width)))


def parse_within_a_page(text: str) -> partydocs.Article:
    """Read a page whose story is this text, so that every recogniser gets it."""
    return partydocs.parse(_BEFORE + text + _AFTER)


_BEFORE = """\
Trang chủ
Giới thiệu
Đồng chí Lê Văn An làm việc với huyện Mường La
Thứ sáu, 01/10/2021 15:56
Sáng 30/9, đồng chí Lê Văn An, Bí thư Tỉnh ủy đã làm việc với huyện Mường La về công tác xây dựng Đảng.
Hội nghị đã nghe báo cáo kết quả công tác, và đã thảo luận các nhiệm vụ trọng tâm. """
_AFTER = """ và kết luận hội nghị, đồng chí nhấn mạnh các nhiệm vụ trọng tâm.
Hội nghị đã thống nhất cao với các nội dung trên.
Mai Hương
"""
