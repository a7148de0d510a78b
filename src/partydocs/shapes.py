"""The shapes of what stands on a line of a page: patterns, each with examples above it.

``lines`` tries each only on lines with a character that it cannot do without.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from partydocs import vocab
from partydocs.numerals import WORD
from partydocs.patterns import SPACE, regex_compile, trie, when_used
from partydocs.vocab import capitals, one_of, small_letters

# ...    ...[Xem tiếp]
TEASER: Final = when_used(
    re.compile, r"(?:\.{3,}|…)\s*(?:[\[(]?(?:xem|đọc) (?:chi tiết|tiếp|thêm)[\])]?)?\W*$"
)
# - Về    + Về    1. Về    a) Về    PV: Ông    2.1. Về
ITEM: Final = when_used(
    re.compile,
    r"\s*(?:(?:PV|P\.V|Hỏi|Đáp|MC|Phóng viên)\s?:|[-+•*·▪►●○♦>»]|\d{1,2}[.)]|[a-zđ]\)|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s)\s*\S",
)
# Phó Chủ tịch: Lê Thu An    Ủy viên: ông Trần Hải: one of a list, each with what they are
ENTRY: Final = when_used(re.compile, lambda: _entry(small_letters(), capitals()))
# IV. Về    Phần thứ nhất    CHƯƠNG II    1.2. Về    B) Về
NUMBERED: Final = when_used(
    re.compile,
    lambda: (
        rf"\s*(?:(?:[IVXLC]{{1,6}}\s?[.\-/)](?!\d{{4}})|Câu(?:\shỏi)?\s\d{{1,2}}[.:]|\d{{1,2}}(?:\.\d{{1,2}}){{0,3}}[.)\-/]|[A-ZĐ][.)])\s*\S|{_division()})"
    ),
)
# Chương II    PHẦN THỨ NHẤT    Phụ lục 1:    nothing but the number: its name stands on the next line
DIVISION: Final = when_used(re.compile, lambda: rf"{_division()}[.:]?$")
# I. NGHỊ QUYẾT    IV- TỔ CHỨC    Mục 2: no initials; "C. THU" may be some
COUNTED: Final = when_used(re.compile, lambda: rf"(?:I|[IVX]{{2,6}})\s?[.\-/)]\s|{_division()}")
# TM. BAN THƯỜNG VỤ    KT.CHỦ TỊCH    (Đã ký)    Số: 11/QĐ-UBND    Số:     /BC-HU: the head and the foot of a document
FORM: Final = when_used(
    re.compile,
    lambda: (
        rf"{trie(vocab.entries('layout', 'signing'))} ?\w[^:]{{2,70}}|\(?{trie(vocab.entries('layout', 'signed'), SPACE)}\)?"
        rf"|{trie(vocab.entries('layout', 'numbers'))} ?: ?[\d. ]{{0,12}}[/-][\w/-]{{2,30}}"
    ),
)
# (1) Văn kiện ...    [2] Hồ Chí Minh ...    (*) Bài dự thi ...    1. ..., tr.40
NOTE: Final = when_used(
    re.compile, r"[(\[](?:\d{1,2}(?:,\s?\d{1,2}){0,3}|\*{1,3})[)\]][.:]?\s*\W?\w|\d{1,2}[.,]?\s\w"
)
NOTED: Final = when_used(
    re.compile, r"(?<!\w)(?:tr\. ?\d|trang \d|nxb|sđd|toàn tập|tạp chí|văn kiện|https?:)"
)
LISTED: Final = when_used(re.compile, r"\d{1,2}[.)]\s")
# A line that never goes on a sentence: an item, a stamp, a rule, a mark before the first sentence.
NO_MORE: Final = when_used(
    re.compile,
    lambda: (
        rf"[-+•*·▪►●○♦>»]\s|\d{{1,2}}[.)] |\W*(?:{_weekday()}|ngày đăng|cập nhật|đăng lúc)(?!\w)|[-=_*.]{{4,}}|\("
        r"|(?:schedule|calendar|access_time|date|date_range|event|admin|posted|submitted|updated)\w*\s(?=\w+\s|\d)"
        r"|[\w-]{2,30}\.(?:(?:\w+\.)?vn|jpe?g|png|gif)\b|https?://"
    ),
)
# 15/5/2016 ...    08:15 ...: a stamp, or what a hard wrap put there
TIME_FIRST: Final = when_used(re.compile, r"\W*\d{1,2}(?::\d{2}|h\d{2}|[/.-]\d{1,2}[/.-]\d{4})")
# table.MsoNormal {    mso-style-name:"";    }    /* Style */    $(document).ready(function(){    var a = 1;    [if gte mso 9]
CODE: Final = when_used(
    re.compile,
    r"#\w+(?: #\w+)+\Z|(?=[\x00-\x7f]*\Z)(?:[\s{}\[\]();]{0,40}[{};]+\s*\Z|/?\*[\w /]{1,80}\*/|/\*|[\w.#@:>, *-]{0,120}\{[^{}]*(?:\}|\Z)|[\w-]{1,40}\s?:[^;]{1,160};[\s}]{0,9}\Z"
    r"|(?:var|let|const|return|function)\s[\w$ =.(]|[$\w.]{1,40}\(.{0,200}[;{]\s*\Z|\(\w.{0,200}\)\s?;\s*\Z|\W{0,5}\[(?:if|endif)\W?)",
)
# 1408 HNNQ.jpg    [Ảnh] z477.jpg    Ảnh: Quang cảnh . JPG    Ảnh 1: hop.jpg    ../upload/2021/10/hop_(1).jpg    e3f0.jpg -0
FILE: Final = when_used(
    re.compile,
    r"(?:[\[(]\w{2,8}[\])]\s?|(?:ảnh|hình|image)\s?\d{0,2}\s?:\s?)?[\w ().,+%@~=/\\-]{1,200}\.\s?(?:jpe?g|png|gif|webp|bmp|jfif|heic)(?:\s?-\s?[\d.,]{1,6}(?: ?[km]b)?|\s\(?\d{1,3}\)?)?",
    re.IGNORECASE,
)
# [image]    [Ảnh: a.jpg]    Headline - Ảnh 1.    Headline ảnh 1    Headline -    Headline -0
PICTURE: Final = when_used(
    re.compile,
    r"[\[(]\s*(?:image|ảnh|hình ảnh|hình|img|photo|video|picture|figure)(?:\s*:\s*[^\])]{0,120}\.(?:jpe?g|png|gif|webp))?\s*[\])]"
    r"|[\[(][\w .-]{1,80}\.(?:jpe?g|png|gif|webp)[\])]"
    r"|\[\s*(?:image|ảnh|hình ảnh|hình|img|photo|video)\s*:[^\[\]]{0,200}\]"
    r"|.{10,250}\s(?:-\s)?(?:ảnh|hình)\s\d{1,3}\.?|.{10,250}\s-$|.{10,250}[^\W\d]\s-\d{1,2}$",
)
# Headline | ảnh 1Q|uang cảnh hội nghị    Headline | - Ảnh 2.Đ|ồng chí Lê Văn An
GLUED_PICTURE: Final = when_used(
    re.compile, lambda: rf"\s(?i:{trie(vocab.entries('layout', 'pictures'))})\s\d{{1,3}}\.?[{capitals()}]"
)
# dai hoi lac thuy 1    Dai hoi Lac Thuy, lan thu V    Dai hoi Lac Thuy - Anh 2    IMG_0417    Picture1    Anh 3    anh-hoi-nghi-2: a file's name without its ending
UNMARKED: Final = when_used(
    re.compile,
    r"[a-z0-9]+(?:(?:[ _-]{1,2}|[,:] (?=[a-z]{2})| - (?=(?:anh|hinh) \d))[a-z0-9()]+)+|[a-z]{0,12}[_-]?\d{2,}[a-z0-9_-]{0,40}|[\w ()-]*_[\w ()-]*"
    r"|(?:img|dscn?|dscf|pic|picture|image|hinh|hình|anh|ảnh|photo|screenshot|untitled|figure|h|a)[ ._-]?\d{1,6}(?: ?\(\d{1,3}\))?",
    re.ASCII | re.IGNORECASE,
)
# NQ35.pdf    67-nd-cp.signed.pdf (Đã tải 148 lần)
ATTACHMENT: Final = when_used(
    re.compile, r"\W{0,3}[\w ().,+%-]{1,120}\.(?:pdf|docx?|xlsx?|pptx?|rar|zip)(?:\W.{0,60})?", re.IGNORECASE
)
# 17/11/2020 - Headline    (15/08/2022) HEADLINE
DATED_FIRST: Final = when_used(re.compile, r"\W{0,4}[(\[]?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[)\]]?\s*[-:|]?\s*\w")
# Headline 28/03/2022    Headline | 20.08.2025
DATED_LAST: Final = when_used(
    re.compile,
    r"(?<!ngày)(?<!tháng)(?<!đến)(?<!\d-)(?<!\d -)(?<!từ)(?<!và)\s{1,3}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:\s+\d{1,2}:\d{2})?$",
)
# Headline (04/11)    Headline (19/10/2015 2:00:00 PM)    Headline ( 26/12/2024 )    (04 Tháng 10 2021)
DATED_ASIDE: Final = when_used(
    re.compile,
    r"[(\[]\s*(?:(?:\d{1,2}:\d{2}[^()]{0,12})?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{2,4})?[^()]{0,16}"
    r"|\d{1,2}\s+tháng\s+\d{1,2}\s+\d{4}\s*)[)\]]\W*$",
)
# THỨ HAI (12/5): a day of a schedule
WEEKDAY: Final = when_used(re.compile, lambda: rf"\W*{_weekday()}\W")
# Hà Nội, ngày 5 tháng 10 năm 2021: the head of a document
SIGNED: Final = when_used(re.compile, r"[^\W\d][\w .-]{1,40}, ngày \d{1,2} tháng \d{1,2} năm \d{4}")
AGO: Final = when_used(re.compile, r"(?:\d{1,3} (?:phút|giờ|ngày|tuần|tháng|năm) ){1,2}trước")
# What a credit cannot be without, and credits: ... . Ảnh: Sỹ Hòa    ... (ảnh: Y Su)    ... (Ảnh cắt clip)
CREDITED: Final = when_used(re.compile, r"ảnh|hình|photo|clip|video|nguồn")
CREDIT: Final = when_used(
    re.compile,
    r"(?:[(\[-]|\.\s|\s{1,3}|^)\s*(?:ảnh|hình|photo|nguồn ảnh|ảnh chụp|clip|video|ảnh tư liệu)\s?[:/]\s*[^:;]{1,60}$"
    r"|[(\[]\s*(?:ảnh|hình|nguồn)[^()\[\]]{0,60}[)\]]\W*$",
)
# ... tại đài tưởng niệm. | Ảnh T.B    ... lần thứ II. | Ảnh nguồn HAO: without its colon
NAMED_CREDIT: Final = when_used(
    re.compile,
    lambda: rf"[.!…”\")]\s?(?:Ảnh|ẢNH) (?:nguồn |của )?(?:[{capitals()}][\w./-]*(?: |$)){{1,6}}$",
)
# (bìa phải)    (đứng giữa)    (thứ 3, từ phải sang)    (thứ hai từ trái qua): where somebody stands in a picture
IN_PICTURE: Final = when_used(
    re.compile,
    lambda: rf"\((?:[\w,]+ ){{0,8}}?{trie(vocab.entries('layout', 'in_pictures'), SPACE)}\)",
)
# Bài, ảnh: N. Thoa    Tin: Mai Hương, ảnh: Thu Hà: the byline of the whole
WRITTEN: Final = when_used(
    re.compile, r"(?<!\w)(?:tin|bài|bài viết|tin bài|nội dung)\s?(?:(?:,|-|&|/|\+|và)?\s*$|:[^:.!?]{2,60}$)"
)
# Trang chủ > Tin tức    Giới thiệu | Liên hệ
CELLS: Final = when_used(re.compile, r"\s{2,}|\s*[|•·/›»>]\s*|\t")
CELL_HEAD: Final = when_used(re.compile, lambda: rf"{trie(vocab.words('layout', 'cells'), SPACE)}\.?")
# STT | Số ký hiệu | Ngày ban hành | Trích yếu    Số/ Ký hiệu Ngày ban hành Trích yếu: heads of the columns of a list
# of documents; the group tells that one of them is told of documents alone
REGISTER: Final = when_used(
    regex_compile,
    lambda: (
        rf"\W*+(?:(?:(?P<document>{one_of('layout', 'register', kind='document')})|{one_of('layout', 'register')})(?:\W{{1,6}}+|$)){{3,12}}+"
    ),
)
CAPTION: Final = when_used(
    re.compile,
    lambda: (
        rf"\W{{0,3}}(?:(?:hơn|gần|trên|nhiều|đông đảo) )?(?:\d(?:[\d.]{{0,5}}\d)? )?{trie(vocab.words('layout', 'captions'), SPACE)}(?![\w:])"
    ),
)
# Bà Lê Thị Hoa, Phó Bí thư Huyện ủy | phát biểu | tại hội nghị.
SEEN: Final = when_used(
    regex_compile,
    lambda: (
        rf"^(?>[^;:“\"\d]{{1,250}}?(?<= )({trie(vocab.words('layout', 'shown'), SPACE)})(?!\w))[^,;:(“\"\d.]{{0,75}}\.$"
    ),
)
# Hội nghị nghe ...    Lễ kết nạp ...
EVENT: Final = when_used(re.compile, lambda: rf"\W{{0,3}}{trie(_events(), SPACE)}(?!\w)")
# ông Lê An    thành phố Hòa An    but no law: bổ sung Luật Đất đai
NAME: Final = when_used(
    re.compile,
    lambda: (
        rf" (?<=[\w,;] )(?!{trie(word.capitalize() for word in vocab.entries('documents', 'types'))} )"
        rf"(?:[{capitals()}][\w']+ ){{1,5}}[{capitals()}][\w']+"
    ),
)
SIGN: Final = when_used(re.compile, r"[^\w ]")
# Trang chủGiới thiệuTin tức    Lượt đọc 512In bài
GLUED: Final = when_used(re.compile, lambda: rf"[{small_letters()}\d](?=[{capitals()}])")
# ... ở Quảng NinhThứ bảy, 07/11    ... NINHNgày 07/11    ... Quảng Ninh07/11/2020 08:15
SEAM: Final = when_used(
    re.compile,
    lambda: (
        rf"[{small_letters()}\d”\"](?=[{capitals()}][{small_letters()}\d])"
        rf"|[{capitals()}](?=[{capitals()}][{small_letters()}]{{2}})"
        rf"|[{small_letters()}{capitals()}](?=\d{{1,2}}[/:.-]\d)"
    ),
)
_HOST: Final = r"(?:\w[\w-]{0,39}\.){0,4}\w[\w-]{1,39}\.(?:vn|com|net|org|info|gov)"
# The name of a site: xaydungchinhsach.chinhphu.vn    m.example.com
HOST: Final = when_used(re.compile, _HOST)
# Headline - Cổng thông tin điện tử ...    Headline | Huyện ủy ...    Headline - baocantho.com.vn
SITE: Final = when_used(
    re.compile,
    rf"\s(?:\|\s(?=[^|]{{3,60}}$)|[-|]\s(?=(?:cổng (?:thông tin|ttđt)|trang (?:thông tin|tin|ttđt|chủ)|website|báo (?!chí|cáo)|tạp chí"
    rf"|đài (?:phát|truyền|pt)|{_HOST}$)))",
)
# Chuyên mục: Tin tức    Số ký hiệu: 12/BC    Chi tiết | Chuyên mục: Tin tức
FIELD: Final = when_used(re.compile, r"(?:\w[\w ]{2,20}\|)?\W{0,3}([^\W\d][\w ]{2,30}?)\s?:")
# Words of a stamp line that are neither tools nor counters: "Tác giả: Hồng Vinh", "QĐND -".
LABELLED: Final = when_used(
    re.compile, lambda: rf"(?<!\w){trie(vocab.entries('layout', 'beside_stamps'))}\s*:?[^|•\n]{{0,40}}"
)
SENTENCE: Final = when_used(re.compile, r"[.!?…][\"”]?\s+(?=[A-ZÀ-ỸĐ“\"])")
# ... cao nguyên đá”. Minh Nguyệt: a paragraph with its author behind it
LAST_SENTENCE: Final = when_used(
    re.compile,
    lambda: rf"[.!?…](?:(?<=[{small_letters()}]{{2}}.)|(?<=[”\")\d].))(?:[”\"]|/\.)?\s+(?=[{capitals()}])",
)
GROUNDS: Final = when_used(
    re.compile,
    r"\W{0,4}(?:thực hiện|căn cứ|theo|triển khai) (?:\w{1,8} ){0,4}?(?:số|kế hoạch|chương trình|nghị quyết|chỉ thị|quyết định|công văn|hướng dẫn)",
)
DAYS: Final = when_used(
    re.compile,
    r"(?<![\d/.,-])\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d|[.,]\d| (?:triệu|tỷ|%))|ngày \d|(?:hôm|sáng|chiều|tối|đêm|trưa) nay",
)
DIGIT: Final = when_used(re.compile, r"\d")


def _events() -> list[str]:
    return [word for word, fields in vocab.words("layout", "captions").items() if "event" in fields]


def _weekday() -> str:
    return trie(vocab.entries("dates", "weekdays"), SPACE)


def _entry(small: str, large: str) -> str:
    label = rf"(?:\w[{small}]*|[{large}]{{2,}})"
    name = rf"[{large}][{small}']*"
    return rf"(?:{label} ){{0,7}}{label}: (?:[{small}/]{{2,5}} ){{0,2}}{name}(?: {name}){{1,4}}[;.]?"


def _division() -> str:
    """A part of a document with its number; "thứ" may be where the opening of a line breaks off."""
    words = trie(vocab.entries("layout", "divisions"), SPACE)
    number = rf"thứ(?:\s{WORD})?|mở đầu|[ivxlc]{{1,5}}|\d{{1,3}}|[a-zđ]|{WORD}"
    return rf"(?=[{capitals()}])(?i:{words}\s(?:{number})\b)"


@cache
def fields() -> frozenset[str]:
    """Names of fields, before a colon: "chuyên mục", "số ký hiệu"."""
    return frozenset(vocab.words("layout", "fields"))
