"""Make portal pages, and say what stands on them: for trying things out at any size.

python examples/generate_pages.py FOLDER --count 300            NAME.txt and NAME.json for each page
python examples/generate_pages.py pages.parquet --count 20000   rows of (id, text); needs partydocs[arrow]

Page 17 of seed 1 is the same page wherever and however often it is made. Its persons are invented; a seed
has one cast, in which each holds the same offices on all pages, so that counts over many pages say something.
The documents are those that such pages cite, and only pages later than a document cite it.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

# Persons


def _words(line: str, between: str | None = None) -> list[str]:
    return line.split(between)


FAMILIES = _words(
    "Nguyễn Trần Lê Phạm Hoàng Vũ Phan Trương Bùi Đặng Đỗ Ngô Hồ Dương Đinh Đoàn Lương Mai Tạ Cao"
)
MIDDLES = _words("Văn Đức Minh Quang Hữu Xuân Công Thanh Ngọc Đình Bá Hồng Quốc Trọng Anh")
MEN = _words(
    "An Bình Cường Dũng Giang Hải Hiếu Hùng Khánh Lâm Long Nam Phong Quân Sơn Tâm Thắng Tiến Toàn Tuấn Vinh"
)
WOMEN = _words(
    "Chi Dung Hà Hạnh Hiền Hoa Hương Lan Liên Loan Mai Nga Nhung Oanh Phương Thảo Thủy Trang Tuyết Yến"
)
PEOPLES = _words(
    "Lò Văn {m}|Lò Thị {w}|Giàng A Páo|Sùng A Chư|Vàng Thị {w}|Thạch {m}|Y {m} Niê|H'{w} Ayun|Quàng Văn {m}",
    "|",
)
RANKS = ("Đại tá", "Thượng tá", "Trung tá")

#: The offices of a province, each held by one person; the first chair most.
PROVINCE = """
Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy
Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh
Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh
Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Tỉnh ủy
Ủy viên Ban Thường vụ, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy
Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Tỉnh ủy
Ủy viên Ban Thường vụ, Phó Chủ tịch Thường trực UBND tỉnh
Ủy viên Ban Thường vụ, Trưởng Ban Nội chính Tỉnh ủy
Ủy viên Ban Thường vụ, Trưởng Ban Dân vận Tỉnh ủy
Ủy viên Ban Thường vụ, Chủ tịch Ủy ban MTTQ Việt Nam tỉnh
Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh
Tỉnh ủy viên, Phó Chủ tịch HĐND tỉnh
Tỉnh ủy viên, Chánh Văn phòng Tỉnh ủy
Tỉnh ủy viên, Giám đốc Sở Nội vụ
Tỉnh ủy viên, Giám đốc Sở Tài chính
Tỉnh ủy viên, Giám đốc Sở Giáo dục và Đào tạo
Tỉnh ủy viên, Giám đốc Sở Y tế
Tỉnh ủy viên, Giám đốc Sở Xây dựng
Tỉnh ủy viên, Bí thư Tỉnh Đoàn
Phó Trưởng Ban Thường trực Ban Tổ chức Tỉnh ủy
Phó Chủ nhiệm Thường trực Ủy ban Kiểm tra Tỉnh ủy
Phó Trưởng Ban Tuyên giáo Tỉnh ủy
Phó Giám đốc Sở Nội vụ
Phó Giám đốc Sở Tư pháp
Chủ tịch Hội Nông dân tỉnh
Chủ tịch Hội Liên hiệp Phụ nữ tỉnh
Giám đốc Công an tỉnh
Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh
Phó Giám đốc Công an tỉnh
""".strip().splitlines()
COMMUNES = _words(
    "Thanh Sơn|Tân Lập|Phú Mỹ|Yên Thịnh|Bình Minh|Đông Hải|Xuân Hòa|Quang Trung|Long Phước|Nà Hỳ", "|"
)
COMMUNE = (
    "Bí thư Đảng ủy, Chủ tịch HĐND xã {}",
    "Phó Bí thư Đảng ủy, Chủ tịch UBND xã {}",
    "Phó Chủ tịch UBND xã {}",
)
WRITERS = _words("Thu Hà|Minh Đức|Lan Anh|Hoàng Yến|Quốc Bảo|Ngọc Trâm|Văn Thiệp|Bích Ngọc|H. Giang|T.T", "|")


@dataclass(frozen=True)
class Person:
    """One of the cast: the name, and the offices as a page writes them, a rank first."""

    name: str
    positions: tuple[str, ...]
    commune: str | None = None

    @property
    def offices(self) -> str:
        """The offices without a rank, as one list."""
        return ", ".join(self.positions[1:] if self.positions[0] in RANKS else self.positions)

    @property
    def named(self) -> str:
        """The name as it stands before its offices: after the rank, where there is one."""
        return f"{self.positions[0]} {self.name}" if self.positions[0] in RANKS else self.name

    @property
    def mister(self) -> str:
        """How a newspaper names the person: "ông" or "bà" before the name, if there is no rank."""
        woman = " Thị " in self.name or self.name.startswith("H'")
        return self.named if self.positions[0] in RANKS else f"{'bà' if woman else 'ông'} {self.name}"


@cache
def cast(seed: int) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
    """The persons of the province and of its communes."""
    chance = Random(f"{seed}:cast")
    names: list[str] = []

    def name() -> str:
        man, woman = chance.choice(MEN), chance.choice(WOMEN)
        if chance.random() < 0.15:
            made = chance.choice(PEOPLES).format(m=man, w=woman)
        elif chance.random() < 0.3:
            made = f"{chance.choice(FAMILIES)} Thị {chance.choice(['', chance.choice(MIDDLES) + ' '])}{woman}"
        else:
            made = f"{chance.choice(FAMILIES)} {chance.choice(MIDDLES)} {man}"
        if made in names:
            return name()
        names.append(made)
        return made

    def offices(written: str) -> tuple[str, ...]:
        rank = (chance.choice(RANKS),) if "Công an" in written or "Quân sự" in written else ()
        return (*rank, *written.split(", "))

    province = tuple(Person(name(), offices(written)) for written in PROVINCE)
    communes = tuple(Person(name(), offices(each.format(xa)), xa) for xa in COMMUNES for each in COMMUNE)
    return province, communes


# Documents


@dataclass(frozen=True)
class Document:
    """A document that pages cite; a law has no number here, a plenum's resolution neither."""

    type: str
    number: str | None
    issued: str
    issuer: str | None
    title: str | None
    name: str | None = None
    plenum: int | None = None
    term: int | None = None


#: Topics of meetings, each with the documents that its pages cite together: those with a number as type,
#: number, day, issuer, title; those known by a name as name and day.
THEMES = """
sắp xếp tổ chức bộ máy của hệ thống chính trị
Nghị quyết | 18-NQ/TW | 2017-10-25 | Ban Chấp hành Trung ương | tiếp tục đổi mới, sắp xếp tổ chức bộ máy
Nghị quyết | 19-NQ/TW | 2017-10-25 | Ban Chấp hành Trung ương | nâng cao chất lượng các đơn vị sự nghiệp công lập
Nghị quyết | 39-NQ/TW | 2015-04-17 | Bộ Chính trị | tinh giản biên chế và cơ cấu lại đội ngũ cán bộ
Nghị định | 29/2023/NĐ-CP | 2023-06-03 | Chính phủ | tinh giản biên chế

xây dựng, chỉnh đốn Đảng
Nghị quyết Trung ương 4 khóa XII | 2016-10-30
Kết luận | 21-KL/TW | 2021-10-25 | Ban Chấp hành Trung ương | đẩy mạnh xây dựng, chỉnh đốn Đảng
Quy định | 37-QĐ/TW | 2021-10-25 | Ban Chấp hành Trung ương | những điều đảng viên không được làm
Nghị quyết | 21-NQ/TW | 2022-06-16 | Ban Chấp hành Trung ương | tăng cường củng cố, xây dựng tổ chức cơ sở đảng

học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
Chỉ thị | 05-CT/TW | 2016-05-15 | Bộ Chính trị | đẩy mạnh học tập và làm theo phong cách Hồ Chí Minh
Kết luận | 01-KL/TW | 2021-05-18 | Bộ Chính trị | tiếp tục đẩy mạnh việc học tập và làm theo Bác
Quy định | 144-QĐ/TW | 2024-05-09 | Bộ Chính trị | chuẩn mực đạo đức cách mạng của cán bộ, đảng viên

công tác kiểm tra, giám sát và kỷ luật của Đảng
Quy định | 30-QĐ/TW | 2016-07-26 | Ban Chấp hành Trung ương | thi hành Điều lệ Đảng
Quy định | 22-QĐ/TW | 2021-07-28 | Ban Chấp hành Trung ương | công tác kiểm tra, giám sát và kỷ luật của Đảng
Quy định | 69-QĐ/TW | 2022-07-06 | Bộ Chính trị | kỷ luật tổ chức đảng, đảng viên vi phạm

công tác cán bộ
Nghị quyết | 26-NQ/TW | 2018-05-19 | Ban Chấp hành Trung ương | tập trung xây dựng đội ngũ cán bộ các cấp
Quy định | 205-QĐ/TW | 2019-09-23 | Bộ Chính trị | kiểm soát quyền lực trong công tác cán bộ
Quy định | 80-QĐ/TW | 2022-08-18 | Bộ Chính trị | phân cấp quản lý cán bộ
Luật Cán bộ, công chức năm 2008 | 2008-11-13

quản lý đất đai
Nghị quyết | 18-NQ/TW | 2022-06-16 | Ban Chấp hành Trung ương | tiếp tục đổi mới chính sách về đất đai
Nghị định | 43/2014/NĐ-CP | 2014-05-15 | Chính phủ | giao đất, cho thuê đất và bồi thường
Luật Đất đai năm 2013 | 2013-11-29

chuyển đổi số
Nghị quyết | 52-NQ/TW | 2019-09-27 | Bộ Chính trị | chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư
Quyết định | 749/QĐ-TTg | 2020-06-03 | Thủ tướng Chính phủ | Chương trình Chuyển đổi số quốc gia
Nghị quyết | 57-NQ/TW | 2024-12-22 | Bộ Chính trị | đột phá phát triển khoa học, công nghệ
""".strip()


def _document(line: str) -> Document:
    fields = line.split(" | ")
    if len(fields) == 5:
        kind, number, issued, issuer, title = fields
        return Document(kind, number, issued, issuer, title)
    name, issued = fields
    if name.startswith("Luật"):
        return Document("Luật", None, issued, None, None, name)
    plenum, term = name.split()[4], {"XII": 12}[name.split()[-1]]
    return Document("Nghị quyết", None, issued, None, None, name, int(plenum), term)


@cache
def themes() -> list[tuple[str, list[Document]]]:
    """Each topic with its documents."""
    blocks = [block.splitlines() for block in THEMES.split("\n\n")]
    return [(topic, [_document(line) for line in lines]) for topic, *lines in blocks]


# Text that says nothing that is read

FILLER = """
Các đại biểu tập trung thảo luận, làm rõ những kết quả đạt được, những khó khăn, vướng mắc và nguyên nhân.
Các ý kiến đều nhất trí cao với dự thảo, đồng thời đề xuất nhiều giải pháp sát với thực tế của từng cơ quan, đơn vị.
Nhờ sự vào cuộc đồng bộ, kinh tế tiếp tục phát triển, đời sống nhân dân được nâng lên, quốc phòng, an ninh được giữ vững.
Toàn Đảng bộ hiện có {} chi bộ với {} đảng viên, trong đó tỷ lệ đảng viên nữ chiếm {}%.
Đến thời điểm báo cáo đã có {} mô hình được nhân rộng, {} hộ được hỗ trợ vay vốn với số tiền gần {} tỷ đồng.
Công tác tuyên truyền được đổi mới cả về nội dung và hình thức, phát huy hiệu quả của hệ thống truyền thanh cơ sở.
Tuy nhiên, việc cụ thể hóa ở một số nơi còn chậm, công tác phối hợp có lúc chưa chặt chẽ, hiệu quả chưa cao.
Số hồ sơ giải quyết đúng hạn đạt {}%, giảm {} phút so với quy định; {} thủ tục được rút gọn.
Người dân phấn khởi đóng góp {} ngày công, hiến {} mét vuông đất để mở rộng đường giao thông nông thôn.
Thời gian tới, cần tiếp tục nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức đảng, phát huy vai trò nêu gương.
Qua kiểm tra, các đơn vị cơ bản chấp hành nghiêm quy chế làm việc, giữ vững nguyên tắc tập trung dân chủ.
Diện tích lúa đạt {} ha, năng suất bình quân {} tạ/ha; đàn gia súc phát triển ổn định, không có dịch bệnh lớn.
""".strip().splitlines()

ABOVE = (
    "Trang chủ\nTin tức\nThủ tục hành chính",
    "CỔNG THÔNG TIN ĐIỆN TỬ\nTrang chủ | Giới thiệu | Tin tức | Văn bản | Liên hệ",
    "Trang chủ » Tin tức » Xây dựng Đảng",
    "Đăng nhập\nTìm kiếm\nTrang chủ\nThời sự - Chính trị",
)
BELOW = (
    "Tin liên quan\nHội nghị giao ban công tác tháng ({d})\nTập huấn nghiệp vụ cho cán bộ cơ sở ({d})",
    "Lượt xem: 1.204\nIn trang   Gửi email\nÝ kiến bạn đọc\nGửi bình luận",
    "Các tin khác\nThông báo lịch tiếp công dân ({d})\nSố lượt truy cập: 18.450.332",
    "Bản quyền thuộc về Cổng thông tin điện tử. Ghi rõ nguồn khi phát hành lại.\nĐiện thoại: 0203 3825 999",
)
GROUPS = (
    "lãnh đạo các sở, ban, ngành",
    "đại diện lãnh đạo Văn phòng Tỉnh ủy",
    "lãnh đạo các cơ quan tham mưu, giúp việc Tỉnh ủy",
    "bí thư đảng ủy các xã, phường",
    "120 đại biểu",
)
AGENCIES = ("TTXVN", "Cổng TTĐT tỉnh", "Chinhphu.vn")
WEEKDAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")


# Pages


@dataclass(frozen=True)
class Page:
    """A page, the form it was made in, and what stands on it.

    ``facts`` has: ``lines`` (label -> numbers of its lines, from 1; the others are the portal's own),
    ``title``, ``published``, ``reference``, ``agency``, and in the order of the page ``bylines``,
    ``dates``, ``attendees``, ``groups`` and ``citations``.
    """

    name: str
    form: str
    text: str
    facts: dict[str, Any]


@dataclass
class _Writer:
    """A page under way. What gives text also notes the fact, so write in the order of the page."""

    chance: Random
    length: float
    province: tuple[Person, ...]
    communes: tuple[Person, ...]
    published: dt.datetime
    topic: str = ""
    documents: list[Document] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    labels: dict[str, list[int]] = field(default_factory=dict)
    title: str = ""
    printed: str | None = None
    agency: str | None = None
    bylines: list[dict[str, Any]] = field(default_factory=list)
    dates: list[dict[str, Any]] = field(default_factory=list)
    attendees: dict[str, dict[str, Any]] = field(default_factory=dict)
    groups: list[dict[str, Any]] = field(default_factory=list)
    citations: list[dict[str, Any]] = field(default_factory=list)

    # lines

    def chrome(self, text: str) -> None:
        past = self.published.date() - dt.timedelta(days=self.chance.randint(1, 20))
        self.lines += [*text.replace("{d}", f"{past:%d/%m/%Y}").split("\n"), ""]

    def line(self, label: str, text: str, *, gap: bool = True) -> None:
        self.lines.append(text)
        self.labels.setdefault(label, []).append(len(self.lines))
        if gap:
            self.lines.append("")

    def headline(self, text: str, *, gap: bool = True) -> None:
        self.title = text
        self.line("title", text, gap=gap)

    def stamp(self) -> None:
        at = self.published
        half = at.hour % 12 or 12
        written = self.chance.choice(
            (
                f"Ngày đăng: {at:%d/%m/%Y %H:%M}",
                f"{at:%H:%M}, {at:%d/%m/%Y}",
                f"{WEEKDAYS[at.weekday()]}, {at:%d/%m/%Y} | {at:%H:%M} GMT+7",
                f"{at:%d/%m/%Y} {half:02}:{at:%M} {'SA' if at.hour < 12 else 'CH'}",
            )
        )
        self.printed = f"{at:%Y-%m-%dT%H:%M}"
        self.line("stamp", written)

    def caption(self, text: str) -> None:
        self.lines.append("[image]")
        self.line("caption", text)

    def byline(self) -> None:
        writer, other = self.chance.sample(WRITERS, 2)
        written, entries = self.chance.choice(
            (
                (writer, [([writer], ["author"])]),
                (f"Tin, ảnh: {writer}", [([writer], ["author", "photographer"])]),
                (f"Bài: {writer} - Ảnh: {other}", [([writer], ["author"]), ([other], ["photographer"])]),
                (f"{writer} (TTXVN)", [([writer], ["author"]), (["TTXVN"], ["source"])]),
            )
        )
        self.bylines += [{"names": names, "roles": roles} for names, roles in entries]
        self.line("byline", written)

    def filler(self) -> None:
        for _ in range(round(self.length * self.chance.randint(1, 2))):
            sentences = self.chance.sample(FILLER, 2)
            self.line("body", " ".join(self.numbers(sentence) for sentence in sentences))

    def numbers(self, sentence: str) -> str:
        while "{}" in sentence:
            sentence = sentence.replace("{}", str(self.chance.randint(3, 98)), 1)
        return sentence

    # facts

    def date(self, text: str, first: dt.date, last: dt.date | None = None) -> str:
        self.dates.append({"text": text, "from": str(first), "to": str(last or first)})
        return text

    def event_day(self) -> str:
        """The day of the event: that of publication or the one before."""
        today = self.published.date()
        day = today - dt.timedelta(days=self.chance.randint(0, 1))
        part = self.chance.choice(("Sáng", "Chiều", "Ngày"))
        forms = [f"{part} {day.day}/{day.month}", f"{part} {day.day}-{day.month}", f"Ngày {day:%d/%m/%Y}"]
        if day == today and part != "Ngày":
            forms.append(f"{part} nay ({day.day}/{day.month})")
        return self.date(self.chance.choice(forms), day)

    def period(self) -> str:
        year = self.published.year
        quarter = (self.published.month - 1) // 3
        if not quarter:
            return self.date(f"năm {year - 1}", dt.date(year - 1, 1, 1), dt.date(year - 1, 12, 31))
        first, last = (
            dt.date(year, 3 * quarter - 2, 1),
            dt.date(year, 3 * quarter, 31 if quarter == 1 else 30),
        )
        whole = (f"quý {'I' * quarter} năm {year}", first, last)
        if quarter == 2:
            whole = self.chance.choice(
                (whole, (f"6 tháng đầu năm {year}", dt.date(year, 1, 1), dt.date(year, 6, 30)))
            )
        return self.date(*whole)

    def deadline(self) -> str:
        day = self.published.date() + dt.timedelta(days=self.chance.randint(20, 60))
        written = f"ngày {day.day}/{day.month}" if day.year == self.published.year else f"ngày {day:%d/%m/%Y}"
        return self.date(written, day)

    def person(self, who: Person, written: str, *roles: str) -> str:
        """A person's name, or name and offices, at a place where the person takes these parts."""
        known = self.attendees.setdefault(
            who.name, {"name": who.name, "positions": list(who.positions), "roles": []}
        )
        known["roles"] += [role for role in roles if role not in known["roles"]]
        return written

    def full(self, who: Person, *roles: str, glue: str = ", ") -> str:
        return self.person(who, f"{who.named}{glue}{who.offices}", *roles)

    def formal(self, who: Person, *roles: str) -> str:
        return self.person(who, f"{who.mister}, {who.offices}", *roles)

    def short(self, who: Person, *roles: str) -> str:
        return self.person(who, f"đồng chí {who.name}", *roles)

    def group(self, role: str, choices: tuple[str, ...] = GROUPS) -> str:
        written = self.chance.choice(choices)
        self.groups.append({"text": written, "roles": [role]})
        return written

    def cite(self, document: Document, *, provision: str = "", title: bool = True) -> str:
        """The document as it is cited the first time, with its day, issuer and title."""
        issued = dt.date.fromisoformat(document.issued)
        entry: dict[str, Any] = {"text": document.name, "type": document.type}
        if document.plenum:
            entry |= {"plenum": document.plenum, "term": document.term}
        if document.name and not document.plenum:
            law = document.name.removeprefix(f"{document.type} ")
            entry |= {"issued": str(issued.year), "title": law.removesuffix(f" năm {issued.year}")}
        if provision:
            words = provision.split()
            names = {"điểm": "point", "khoản": "clause", "Điều": "article"}
            entry["provision"] = {names[words[at]]: words[at + 1] for at in range(0, len(words), 2)}
        self.citations.append(entry)
        before = f"{provision} " if provision else ""
        if document.name:
            if not document.plenum:
                self.date(f"năm {issued.year}", dt.date(issued.year, 1, 1), dt.date(issued.year, 12, 31))
            return before + document.name
        number = "số " if self.chance.random() < 0.7 else ""
        entry |= {"text": f"{document.type} {number}{document.number}", "number": document.number}
        written: str = entry["text"]
        if self.chance.random() < 0.6:
            day = self.chance.choice((f"{issued.day}/{issued.month}/{issued.year}", f"{issued:%d-%m-%Y}"))
            written += " " + self.date(f"ngày {day}", issued)
            entry["issued"] = document.issued
        written += f" của {document.issuer}"
        entry["issuer"] = document.issuer
        if title and self.chance.random() < 0.6:
            written += f" về {document.title}"
            entry["title"] = document.title
        return before + written

    def facts(self) -> dict[str, Any]:
        return {
            "reference": str(self.published.date()),
            "lines": self.labels,
            "title": self.title,
            "published": self.printed,
            "agency": self.agency,
            "bylines": self.bylines,
            "dates": self.dates,
            "attendees": list(self.attendees.values()),
            "groups": self.groups,
            "citations": self.citations,
        }

    # casting

    def leader(self) -> Person:
        """Who chairs: the higher the office, the more often."""
        weights = [1 / (place + 1) for place in range(10)]
        return self.chance.choices(self.province[:10], weights)[0]

    def others(self, count: int, without: Person) -> list[Person]:
        return self.chance.sample([person for person in self.province if person is not without], count)


def _province(page: _Writer) -> None:
    """A conference, chaired and attended, on a province's portal."""
    chair = page.leader()
    reporter, *guests = page.others(4, chair)
    page.chrome(page.chance.choice(ABOVE))
    page.headline(f"Hội nghị sơ kết {page.topic}")
    page.stamp()
    page.agency = page.chance.choice(AGENCIES)
    page.line(
        "lead",
        f"({page.agency}) - {page.event_day()}, Tỉnh ủy tổ chức hội nghị sơ kết {page.topic} {page.period()}.",
    )
    page.line(
        "body",
        f"Chủ trì hội nghị có đồng chí {page.full(chair, 'chair')}. Tham dự có các đồng chí: "
        + "; ".join(page.full(guest, "attend", glue=" - ") for guest in guests)
        + f"; {page.group('attend')}.",
    )
    page.caption("Quang cảnh hội nghị")
    cited = page.documents[:2]
    page.line(
        "body",
        f"Báo cáo tại hội nghị, đồng chí {page.full(reporter, 'report', 'speak')} nêu rõ: các cấp ủy đã thực hiện nghiêm "
        + "; ".join(page.cite(document) for document in cited)
        + ".",
    )
    page.filler()
    page.line(
        "body",
        f"Phát biểu kết luận, {page.short(chair, 'speak')} yêu cầu các đơn vị hoàn thành việc rà soát "
        f"trước {page.deadline()}.",
    )
    page.byline()
    page.chrome(page.chance.choice(BELOW))


def _commune(page: _Writer) -> None:
    """A commune's meeting with a guest from the province."""
    commune = page.chance.choice(COMMUNES)
    secretary, chairman, _ = (person for person in page.communes if person.commune == commune)
    guest = page.leader()
    page.chrome(f"TRANG THÔNG TIN ĐIỆN TỬ XÃ {commune.upper()}\nTrang chủ\nTin tức")
    page.headline(f"Đảng ủy xã {commune} quán triệt nghị quyết về {page.topic}")
    page.stamp()
    page.line(
        "body", f"{page.event_day()}, Đảng ủy xã {commune} tổ chức hội nghị quán triệt về {page.topic}."
    )
    page.line(
        "body",
        f"Về dự hội nghị có đồng chí {page.full(guest, 'attend')}; {page.group('attend')}. "
        f"Đồng chí {page.full(secretary, 'chair')} chủ trì hội nghị.",
    )
    page.line(
        "body",
        f"Tại hội nghị, đồng chí {page.full(chairman, 'report')} quán triệt "
        + " và ".join(page.cite(document, title=False) for document in page.documents[:2])
        + ".",
    )
    page.filler()
    page.line(
        "body",
        f"Phát biểu chỉ đạo, {page.short(guest, 'speak')} đề nghị xã sớm đưa nghị quyết vào cuộc sống.",
    )
    page.byline()
    page.chrome(f"© {page.published.year} UBND xã {commune}")


def _delegations(page: _Writer) -> None:
    """A working session of two sides, each with its own list."""
    chair = page.leader()
    commune = page.chance.choice(COMMUNES)
    hosts = [person for person in page.communes if person.commune == commune][:2]
    guests = page.others(2, chair)
    page.chrome(page.chance.choice(ABOVE))
    page.stamp()
    page.headline(f"Làm việc với xã {commune} về {page.topic}")
    page.line(
        "body",
        f"{page.event_day()}, đồng chí {page.full(chair, 'chair')} chủ trì buổi làm việc với xã {commune} "
        f"về {page.topic}.",
    )
    page.line(
        "body",
        "Cùng dự có các đồng chí: "
        + "; ".join(page.full(guest, "attend", glue=" - ") for guest in guests)
        + ". "
        f"Về phía xã {commune} có các đồng chí: "
        + "; ".join(page.full(host, "attend", glue=" - ") for host in hosts)
        + ".",
    )
    page.filler()
    page.line(
        "body",
        f"Căn cứ {page.cite(page.documents[0])}, {page.short(chair, 'speak')} yêu cầu xã làm tốt công tác "
        f"tuyên truyền; {page.short(guests[0], 'speak')} đề nghị các ngành phối hợp chặt chẽ.",
    )
    page.byline()
    page.chrome(page.chance.choice(BELOW))


def _press(page: _Writer) -> None:
    """A newspaper's piece: one long paragraph under the headline."""
    speaker = page.leader()
    other = page.others(1, speaker)[0]
    page.chrome("Báo điện tử\nTrang chủ\nChính trị")
    page.headline(f"Tiếp xúc cử tri chuyên đề về {page.topic}")
    page.stamp()
    parts = [
        f"{page.event_day()}, {page.formal(speaker, 'other')} tiếp xúc cử tri chuyên đề về {page.topic}.",
        f"Tham dự có {page.formal(other, 'attend')} và {page.group('attend')}.",
        f"Các ý kiến tập trung vào việc thực hiện {page.cite(page.documents[0])}.",
        *(page.numbers(page.chance.choice(FILLER)) for _ in range(round(4 * page.length))),
        f"Phát biểu với cử tri, {page.person(speaker, speaker.mister, 'speak')} ghi nhận các ý kiến và "
        f"cho biết sẽ trả lời trước {page.deadline()}.",
    ]
    page.line("body", " ".join(parts))
    page.byline()
    page.chrome("Đánh giá:  Gửi bài viết  In bài viết\nBình luận\nHọ và tên\nNhập mã bảo vệ")


def _communique(page: _Writer) -> None:
    """A communique of an inspection committee, which cites more than it names."""
    chair = page.province[4]
    page.chrome(page.chance.choice(ABOVE))
    page.headline(f"Thông cáo kỳ họp thứ {page.chance.randint(5, 60)} của Ủy ban Kiểm tra Tỉnh ủy")
    page.line(
        "body",
        f"{page.event_day()}, Ủy ban Kiểm tra Tỉnh ủy tổ chức kỳ họp. Đồng chí {page.full(chair, 'chair')} "
        f"chủ trì kỳ họp; tham dự có {page.group('attend', GROUPS[1:3])}.",
    )
    page.line("heading", "I. Kết quả kiểm tra")
    points = ("khoản 1 Điều 9", "điểm a khoản 2 Điều 5", "Điều 22")
    has_articles = page.documents[0].type in ("Luật", "Nghị định", "Quy định")
    point = page.chance.choice(points) if has_articles else ""
    page.line(
        "body",
        f"Căn cứ {page.cite(page.documents[0], provision=point)}, kỳ họp đã xem xét, kết luận một số nội dung.",
    )
    page.filler()
    page.line("heading", "II. Giám sát chuyên đề")
    page.line(
        "body",
        "Kỳ họp giám sát việc thực hiện " + "; ".join(page.cite(each) for each in page.documents[1:3]) + ".",
    )
    page.filler()
    page.line(
        "body", f"Phát biểu kết luận, {page.short(chair, 'speak')} đề nghị áp dụng thống nhất các quy định."
    )
    page.byline()


def _plain(page: _Writer) -> None:
    """What many datasets keep of a page: the headline and one line, the writer's name at its end."""
    speaker = page.leader()
    writer = page.chance.choice(WRITERS)
    page.headline(f"Đối thoại với thanh niên về {page.topic}", gap=False)
    parts = [
        f"{page.event_day()}, đồng chí {page.full(speaker, 'other')} đối thoại với {page.group('attend', GROUPS[-1:])} "
        f"về {page.topic}.",
        f"Tại buổi đối thoại, {page.short(speaker, 'speak')} cho biết tỉnh đang thực hiện "
        f"{page.cite(page.documents[0], title=False)}.",
        *(page.numbers(page.chance.choice(FILLER)) for _ in range(round(3 * page.length))),
    ]
    page.bylines += [
        {"names": [writer], "roles": ["author"]},
        {"names": ["TTXVN"], "roles": ["source"]},
    ]
    page.line("body", " ".join(parts) + f" {writer} (TTXVN)", gap=False)


FORMS: dict[str, Callable[[_Writer], None]] = {
    "province": _province,
    "commune": _commune,
    "delegations": _delegations,
    "press": _press,
    "communique": _communique,
    "plain": _plain,
}


def make(index: int, *, seed: int = 1, length: float = 1.0) -> Page:
    """Page ``index`` of a seed. ``length`` stretches the paragraphs that say nothing: 0 leaves them out."""
    chance = Random(f"{seed}:{index}")
    at = dt.datetime(2018, 6, 1) + dt.timedelta(
        days=chance.randrange(2700), minutes=chance.randrange(420, 1320)
    )
    province, communes = cast(seed)
    page = _Writer(chance, length, province, communes, at)
    form = chance.choice(list(FORMS))
    known = [
        (topic, [document for document in documents if document.issued < f"{at:%Y-%m-%d}"])
        for topic, documents in themes()
    ]
    page.topic, past = chance.choice([(topic, past) for topic, past in known if len(past) > 1])
    page.documents = chance.sample(past, len(past))
    FORMS[form](page)
    return Page(f"{form}-{index:06}", form, "\n".join(page.lines).rstrip() + "\n", page.facts())


def generate(count: int, *, seed: int = 1, length: float = 1.0) -> Iterator[Page]:
    """The first ``count`` pages of a seed, one at a time."""
    return (make(index, seed=seed, length=length) for index in range(count))


def write_folder(pages: Iterator[Page], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for page in pages:
        (folder / f"{page.name}.txt").write_text(page.text, encoding="utf-8")
        facts = json.dumps(page.facts, ensure_ascii=False, indent=1)
        (folder / f"{page.name}.json").write_text(facts + "\n", encoding="utf-8")


def write_parquet(pages: Iterator[Page], file: Path, *, rows: int = 1000) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = pa.schema([("id", pa.string()), ("text", pa.string())])
    with pq.ParquetWriter(file, schema) as writer:
        while chunk := [{"id": page.name, "text": page.text} for page in islice(pages, rows)]:
            writer.write_table(pa.Table.from_pylist(chunk, schema), row_group_size=rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("target", type=Path, help="a folder, or a .parquet file")
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--length", type=float, default=1.0, help="how much the pages say besides (1.0)")
    chosen = parser.parse_args()
    pages = generate(chosen.count, seed=chosen.seed, length=chosen.length)
    if chosen.target.suffix == ".parquet":
        write_parquet(pages, chosen.target)
    else:
        write_folder(pages, chosen.target)


if __name__ == "__main__":
    main()
