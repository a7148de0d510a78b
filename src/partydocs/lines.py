"""What can be seen on each line of a page by itself, before its place on the page is weighed.

``layout`` decides from this what a line is. Below this module: ``stamps`` (times in a line), ``credits``
(bylines in a piece of text) and ``marks`` (of agencies before the first sentence).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice, pairwise
from typing import Any, NamedTuple

import regex

from partydocs import credits, marks, stamps, vocab
from partydocs.source import Source

__all__ = ["LONG", "MOST", "Line", "Phrases", "look_up", "pairs", "read"]

#: Lines above this length are prose: no words of menus, stamps or bylines are looked for in them.
LONG = 300
#: No page of a portal has more lines than this: what follows them is taken as one piece.
MOST = 10_000


class Line(NamedTuple):
    """One line (or a paragraph that a hard wrap set on several) and what can be seen on it."""

    start: int  # of the words, without the spaces around them
    end: int
    blank_before: bool
    last: int  # where the words end without tools glued to them
    stop: bool = False  # ends like a sentence
    sentences: bool = True  # of a long line: holds whole sentences
    question: bool = False
    open: bool = False  # ends with a colon, a semicolon or a comma
    chrome: float = 0.0  # share of its letters in words of menus, tools, counters and footers
    first: str = ""  # the section of the phrase that it begins with, if any
    alt: bool = False  # what a scraper prints for a picture
    teaser: bool = False  # breaks off: "..."
    dated: bool = False  # a link with its date
    item: bool = False  # begins like a list item
    numbered: bool = False  # begins like a numbered heading
    digits: bool = False  # its number is in figures
    capitals: bool = False
    joined: bool = False  # a row of menu entries, a breadcrumb
    bars: int = 0
    table: bool = False  # has tabulators
    cell: bool = False  # one cell of a table that was broken into lines
    stamp: float = 0.0  # 0: none, 1.5: among other words, 2: nothing but a stamp
    label: str = ""  # what the stamp is called
    clock: bool = False  # the stamp has a time of day
    byline: float = 0.0  # 0: none, 1: an uncertain name, 2: a name, 3: labelled
    pictures: bool = False  # a byline of photographers only
    credit: bool = False  # ends with a picture's credit
    caption: float = 0.0
    told: bool = False  # says what someone said or did: no caption
    named: bool = False  # has a name of two words or more inside
    link: bool = False  # a headline in square brackets
    words: frozenset[str] | None = None  # the words of a line that may be a caption or its alt text
    lead: bool = False  # short enough for a lead, or with an agency's mark
    marked: bool = False  # begins with an agency's mark
    more: bool = False  # short enough for a lead, but of two sentences or more
    opens: bool = False  # begins with the time of an event: "Sáng 5/10, ..."
    grounds: bool = False  # begins with the grounds of an event: "Thực hiện Kế hoạch số ..."
    days: bool = False  # names a day
    filed: bool = False  # a field of the portal's own form: "Chuyên mục: Tin tức"
    day: dt.date | None = None  # of the stamp

    @property
    def closes(self) -> bool:
        """Whether it begins what follows an article: related links, comments, a footer."""
        return self.first in {"after", "footers"} or (self.first == "related" and self.length < 40)

    @property
    def length(self) -> int:
        """The number of characters."""
        return self.end - self.start


class Phrases(NamedTuple):
    """The phrases of menus and tools on a line, its letters, and how many of these they cover."""

    spans: tuple[tuple[int, int, str], ...]
    letters: int
    covered: int


_WORD = re.compile(r"\w+")
_LINE = re.compile(r"[^\n]+")


# ---------------------------------------------------------------- vocabulary


class _Phrase(NamedTuple):
    rest: list[str]  # its words from the third on
    size: int
    section: str
    letters: int


class _Index(NamedTuple):
    """The phrases by their first word; those of two words and more also by their second, longest first."""

    single: dict[str, tuple[str, int]]
    longer: dict[str, dict[str, tuple[_Phrase, ...]]]


@cache
def _phrases() -> _Index:
    """All phrases; of those that stand in several sections, the first section's."""
    single: dict[str, tuple[str, int]] = {}
    found: dict[str, dict[str, list[_Phrase]]] = {}
    for section in _SECTIONS:
        for phrase in vocab.words("layout", section):
            words = _WORD.findall(phrase)
            letters = sum(map(len, words))
            if len(words) == 1:
                single.setdefault(words[0], (section, letters))
            else:
                by_second = found.setdefault(words[0], {})
                by_second.setdefault(words[1], []).append(_Phrase(words[2:], len(words), section, letters))
    longer = {
        first: {
            second: tuple(sorted(phrases, key=lambda phrase: -phrase.size))
            for second, phrases in by_second.items()
        }
        for first, by_second in found.items()
    }
    return _Index(single, longer)


_SECTIONS = (
    "related", "after", "more", "tools", "counters", "menus", "footers", "greetings", "alts", "fields", "sections",
)  # fmt: skip


# "Ảnh" or "Xã hội" alone is chrome, within a line it is a word
_WEAK = frozenset({"alts", "fields", "sections"})


def look_up(lower: str) -> Phrases:
    """The phrases of menus, tools, counters and footers in a line in lower case; signs do not count."""
    single, longer = _phrases()
    words = _WORD.findall(lower)
    found: list[tuple[int, int, str]] = []  # in words
    letters = covered = weak = 0
    at, count = 0, len(words)
    while at < count:
        word = words[at]
        size, section, length = 0, "", 0
        if (by_second := longer.get(word)) is not None and at + 1 < count:
            for phrase in by_second.get(words[at + 1], ()):
                if not phrase.rest or words[at + 2 : at + phrase.size] == phrase.rest:
                    size, section, length = phrase.size, phrase.section, phrase.letters
                    break
        if not size and word in single:
            section, length = single[word]
            size = 1
        if size:
            found.append((at, at + size - 1, section))
            letters += length
            if section in _WEAK:
                weak += length
            else:
                covered += length
            at += size
            continue
        if word[0] < "\u0370" and not word.isdecimal():
            letters += len(word)
        at += 1
    if not found:
        return Phrases((), letters, 0)
    if covered + weak == letters:
        covered = letters
    places = [match.span() for match in _WORD.finditer(lower)]
    spans = tuple((places[first][0], places[last][1], section) for first, last, section in found)
    return Phrases(spans, letters, covered)


@cache
def _by_first(section: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The phrases of a section by their first word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in vocab.words("layout", section):
        words = tuple(_WORD.findall(phrase))
        found.setdefault(words[0], []).append(words)
    return {first: tuple(phrases) for first, phrases in found.items()}


def _has(words: list[str], section: str) -> bool:
    """Whether a phrase of the section stands among the words."""
    by_first = _by_first(section)
    return any(
        len(phrase) == 1 or tuple(words[at : at + len(phrase)]) == phrase
        for at, word in enumerate(words)
        if word in by_first
        for phrase in by_first[word]
    )


@cache
def _caption_start() -> re.Pattern[str]:
    words = sorted(vocab.words("layout", "captions"), key=len, reverse=True)
    return re.compile(rf"\W{{0,3}}(?:{'|'.join(map(re.escape, words))})(?!\w)")


@cache
def _cell_head() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(map(re.escape, vocab.words('layout', 'cells')))})\.?")


# ---------------------------------------------------------------- shapes

_ENDS = re.compile(r"(?:[.!?…]|/\.)[\"”')\]\s]*$")
_QUESTION = re.compile(r"\?[\"”')\]\s]*$")
# 1408 HNNQ.jpg    [Ảnh] z477.jpg    IMG_20211004.JPG
_FILE = re.compile(
    r"(?:[\[(]\w{2,8}[\])]\s?)?[\w ().,+%-]{1,120}\.(?:jpe?g|png|gif|webp|bmp|jfif|heic)", re.IGNORECASE
)
# NQ35.pdf    67-nd-cp.signed.pdf (Đã tải 148 lần)
_ATTACHMENT = re.compile(
    r"\W{0,3}[\w ().,+%-]{1,120}\.(?:pdf|docx?|xlsx?|pptx?|rar|zip)(?:\W.{0,60})?", re.IGNORECASE
)
# [image]    [Ảnh: a.jpg]    Headline - Ảnh 1.    Headline ảnh 1
_PICTURE = re.compile(
    r"[\[(]\s*(?:image|ảnh|hình ảnh|hình|img|photo|video|picture|figure)(?:\s*:\s*[^\])]{0,120}\.(?:jpe?g|png|gif|webp))?\s*[\])]"
    r"|\[\s*(?:image|ảnh|hình ảnh|hình|img|photo|video)\s*:[^\[\]]{0,200}\]"
    r"|.{10,250}\s(?:-\s)?(?:ảnh|hình)\s\d{1,3}\.?|.{10,250}\s-$"
)
# dai hoi lac thuy 1    IMG_0417    Picture1    Anh 3    anh-hoi-nghi-2: a file's name without its ending
_UNMARKED = re.compile(
    r"[a-z0-9]+(?:[ _-]{1,2}[a-z0-9()]+)+|[a-z]{0,12}[_-]?\d{2,}[a-z0-9_-]{0,40}|[\w ()-]*_[\w ()-]*"
    r"|(?:img|dscn?|dscf|pic|picture|image|hinh|hình|anh|ảnh|photo|screenshot|untitled|figure|h|a)[ ._-]?\d{1,6}(?: ?\(\d{1,3}\))?",
    re.ASCII | re.IGNORECASE,
)
_TEASER = re.compile(r"(?:\.{3,}|…)\s*(?:[\[(]?(?:xem|đọc) (?:chi tiết|tiếp|thêm)[\])]?)?\W*$")
_DATED = re.compile(
    r"""
    # Headline (04/11)    Headline (19/10/2015 2:00:00 PM)    Headline ( 26/12/2024 )
    [(\[]\s*(?:\d{1,2}:\d{2}[^()]{0,12})?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{2,4})?[^()]{0,16}[)\]]\W*$
    # Headline (04 Tháng 10 2021)
  | [(\[]\s*\d{1,2}\s+tháng\s+\d{1,2}\s+\d{4}\s*[)\]]\W*$
    # 17/11/2020 - Headline    (15/08/2022) HEADLINE
  | ^\W{0,4}[(\[]?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[)\]]?\s*[-:|]?\s*\w
    # Headline 28/03/2022    Headline | 20.08.2025
  | (?<!ngày)(?<!tháng)(?<!đến)(?<!-)(?<!từ)(?<!và)\s{1,3}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:\s+\d{1,2}:\d{2})?$
    """,
    re.VERBOSE,
)
_AGO = re.compile(r"\d{1,3} (?:phút|giờ|ngày|tuần|tháng|năm) trước")
_ITEM = re.compile(
    r"\s*(?:(?:PV|P\.V|Hỏi|Đáp|MC|Phóng viên)\s?:|[-+•*·▪►●○♦>»]|\d{1,2}[.)]|[a-zđ]\)|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s)\s*\S"
)
_NUMBERED = re.compile(
    r"\s*(?:[IVXLC]{1,6}\s?[.\-/)]|(?:Phần|Mục|Chương)\s\w{1,6}\b|\d{1,2}(?:\.\d{1,2}){0,3}[.)\-/]|[A-ZĐ][.)])\s*\S"
)
# ... . Ảnh: Sỹ Hòa    ... (ảnh: Y Su)    ... - Ảnh: VGP/Minh Khôi    ... (Ảnh cắt clip)
_LISTED = re.compile(r"\d{1,2}[.)]\s|[-+•]\s+\D")
_CREDIT = re.compile(
    r"(?:[(\[-]|\.\s|\s{1,3}|^)\s*(?:ảnh|hình|photo|nguồn ảnh|ảnh chụp|clip|video|ảnh tư liệu)\s?[:/]\s*[^:;]{1,60}$"
    r"|[(\[]\s*(?:ảnh|hình|nguồn)[^()\[\]]{0,60}[)\]]\W*$"
)
# What a credit, a date, a breadcrumb or a row of cells cannot be without.
_CREDITED = re.compile(r"ảnh|hình|photo|clip|video|nguồn")
_DIGIT = re.compile(r"\d")
_ROW = re.compile(r"  |[>»›/→▸|•·]|::|=>|\t")
_CRUMB = re.compile(r"\s(?:>>?|»|›|/|→|▸|=>|::|\|)\s|^(?:>>?|»|›|::)|\.::|::\.|\w>\w")
_CELLS = re.compile(r"\s{2,}|\s*[|•·/›»>]\s*|\t")
# How reports of events begin; a lead seldom does where the text goes on without a blank line.
_OPENS = re.compile(
    r"\W{0,4}(?:(?:vào |cũng )?(?:sáng|trưa|chiều|tối|đêm|ngày|hôm nay|hôm qua|mới đây|vừa qua|đúng|lúc|hồi|từ ngày|từ sáng)(?!\w)"
    r"|(?:trong|suốt)(?: các)?(?: \w{1,4})? (?:ngày|buổi) |thứ (?:hai|ba|tư|năm|sáu|bảy)(?!\w)|những ngày)"
)
_GROUNDS = re.compile(
    r"\W{0,4}(?:thực hiện|căn cứ|theo|triển khai) (?:\w{1,8} ){0,4}?(?:số|kế hoạch|chương trình|nghị quyết|chỉ thị|quyết định|công văn|hướng dẫn)"
)
_DAYS = re.compile(
    r"(?<![\d/.,-])\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d|[.,]\d| (?:triệu|tỷ|%))|ngày \d|(?:hôm|sáng|chiều|tối|đêm|trưa) nay"
)
_NAME = re.compile(r"(?<=[\w,;] )(?:[A-ZÀ-ỸĐ][\w']+ ){1,5}[A-ZÀ-ỸĐ][\w']+")
_SENTENCE = re.compile(r"[.!?…][\"”]?\s+(?=[A-ZÀ-ỸĐ“\"])")
# Words of a stamp line that are neither tools nor counters: "Tác giả: Hồng Vinh", "QĐND -".
_LABELLED = re.compile(
    r"(?<!\w)(?:tác giả|viết bởi|người đăng(?: bài viết)?|đăng bởi|nguồn(?: tin| bài viết)?|theo|by|bởi|lượt xem|đã xem|xem"
    r"|chuyên mục|in|trong)\s*:?[^|•\n]{0,40}"
)


# Chuyên mục: Tin tức    Số ký hiệu: 12/BC
_FIELD = re.compile(r"\W{0,3}([^\W\d][\w ]{2,30}?)\s?:")
# Trang chủGiới thiệuTin tức    Lượt đọc 512In bài
_GLUED = regex.compile(r"(?<=[\p{Ll}\d])(?=\p{Lu}\p{Ll}?)")


# A line that never goes on a sentence: an item, a stamp, a rule, a mark before the first sentence.
_NO_MORE = re.compile(
    r"[-+•*·▪►●○♦>»]\s|\d{1,2}[.)]\s|\W*(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|ngày đăng|cập nhật|đăng lúc)(?!\w)"
    r"|\W*\d{1,2}(?::\d{2}|h\d{2}|[/.-]\d{1,2}[/.-]\d{4})|[-=_*.]{4,}|\(|[\w-]{2,30}\.(?:(?:\w+\.)?vn|jpe?g|png|gif)\b"
)


def _tools_at_end(lower: str, seen: Phrases) -> int:
    """Where the tools glued to the end of a line begin: "Headline In trang", "Headline PDF. In Email"."""
    at = len(lower)
    for start, end, section in reversed(seen.spans):
        if section != "tools" or _WORD.search(lower, end, at):
            break
        at = start
    if at == len(lower) or at == 0:
        return len(lower)
    rest = lower[at:].split()
    if len(rest) == 1 and len(rest[0]) <= 3 and lower[:at].rstrip()[-1:] not in "-|[(•»":
        return len(lower)  # a single short word may belong to the headline
    return len(lower[:at].rstrip(" -|[(:»•·"))


def _stampness(source: Source, start: int, end: int, printed: list[stamps.Printed]) -> float:
    lower, label = source.lower[start:end], printed[0].label
    if label in {"today", "other"}:
        return 0.0
    left = stamps.rest(lower, printed)
    seen = look_up(left)
    helpers = sum(
        len(word)
        for first, last, section in seen.spans
        if section in {"tools", "counters", "menus"}
        for word in left[first:last].split()
    )
    if seen.letters - helpers > 4:
        seen = look_up(_LABELLED.sub(" ", left))
        helpers = seen.covered
    other = seen.letters - helpers
    if 4 < other <= 60:
        places = [(start + time.start, start + time.end) for time in printed]
        for named in credits.beside(source, start, end, places):
            if not named.labelled:
                other -= sum(
                    len(source.lower[slice(*name)].replace(" ", ""))
                    for entry in named.entries
                    for name in entry.names
                )
    if other <= 4:
        return 2.0
    clock = isinstance(printed[0].at, dt.datetime)
    if (len(printed) == 1 and other <= 14 and (label or clock)) or (
        label in {"published", "updated"} and other <= 40
    ):
        return 1.5
    return 0.0


def _bylineness(source: Source, start: int, end: int, item: bool) -> tuple[float, bool]:
    found = credits.read(source, start, end)
    if not found:
        return 0.0, False
    if found.labelled:
        return 3.0, found.only_pictures
    if item and source.folded[start] in "-+•0123456789":
        return 0.0, False  # an item of a list
    return (2.0 if found.sure or found.office else 1.0), found.only_pictures


def _alt(folded: str, lower: str) -> bool:
    """Whether a line is what a scraper prints for a picture: a file's name, a word in brackets."""
    if _FILE.fullmatch(folded) or _PICTURE.fullmatch(lower):
        return True
    return (
        folded[-1] not in ".!?"
        and len(folded) <= 100
        and bool(_UNMARKED.fullmatch(folded))
        and not folded.isdecimal()
    )


def _captionness(lower: str, words: list[str], credit: bool) -> float:
    score = 2.0 if credit else 0.0
    if lower[0] == "[" and lower[-1] == "]" and not credit:
        return 0.0
    if lower.startswith(("ảnh:", "(ảnh", "ảnh ", "hình ", "video:", "toàn cảnh", "quang cảnh", "hình ảnh")):
        return score + 2.4
    start = _caption_start().match(lower)
    if start and lower[start.end() : start.end() + 1] != ":":
        score += 0.9
        if _has(words, "shown"):
            score += 0.8
    elif _has(words, "shown"):
        score += 0.3
    return score


def _opening(source: Source, start: int, end: int) -> dict[str, Any]:
    """What the beginning of a paragraph says of its place in the story."""
    length = end - start
    if length < 50 or source.folded[end - 1] in ":;,":
        return {}
    lower = source.lower
    found = {"opens": bool(_OPENS.match(lower, start, end))}
    if length > 600:
        return found
    marked = marks.find(source, start, end) is not None
    more = length <= LONG and bool(_SENTENCE.search(source.folded, start, end))
    return {
        **found,
        "marked": marked,
        "lead": marked or (length <= LONG and not more),
        "more": more,
        "grounds": bool(_GROUNDS.match(lower, start, end)),
        "days": length <= LONG and bool(_DAYS.search(lower, start, end)),
    }


def _line(source: Source, start: int, end: int, blank: bool) -> Line:
    folded, lower = source.folded[start:end], source.lower[start:end]
    size = end - start
    line = Line(
        start, end, blank, end,
        **_opening(source, start, end),
        stop=bool(_ENDS.search(folded[-12:])),
        open=folded[-1] in ":;,",
        teaser=bool(_TEASER.search(lower[-30:])),
        item=bool(_ITEM.match(folded[:16])),
        numbered=bool(_NUMBERED.match(folded[:16])),
        digits=folded[0].isdigit(),
    )  # fmt: skip
    tail = lower[-140:]
    if size > LONG:
        line = line._replace(credit=size < 500 and bool(_CREDIT.search(tail)), told=True)
        if line.stop or _SENTENCE.search(folded, 0, 1500):
            return line
        seen = look_up(lower[:600])  # a menu set on one line
        return line._replace(
            sentences=False,
            chrome=seen.covered / max(seen.letters, 1),
            joined=len(_CELLS.findall(folded[:600])) >= 5,
        )
    seen = look_up(lower)
    if 2 * seen.covered < seen.letters and size > 10 and _GLUED.search(folded):
        apart = look_up(_GLUED.sub(" ", folded).lower())
        if 10 * apart.covered > 7 * apart.letters:
            seen = apart._replace(spans=((0, size, apart.spans[0][2]),))
    first = seen.spans[0][2] if seen.spans and not _WORD.search(lower, 0, seen.spans[0][0]) else ""
    chrome = seen.covered / seen.letters if seen.letters else 1.0
    printed = stamps.find(lower) if size >= 8 else []
    byline, pictures = 0.0, False
    if size <= 140 and not (
        (chrome > 0.9 and ":" not in folded)
        or folded[0].islower()
        or folded[0].isdigit()
        or (line.stop and folded[-2:-1].islower())
    ):
        byline, pictures = _bylineness(source, start, end, line.item)
    stamp = _stampness(source, start, end, printed) if printed else 0.0
    if (stamp < 2.0 or folded[0].isdigit()) and _LISTED.match(folded):
        stamp = 0.0
    field = _FIELD.match(lower)
    credit = bool(_CREDITED.search(tail) and _CREDIT.search(tail))
    digits = _DIGIT.search(folded) is not None
    words = _WORD.findall(lower)
    return line._replace(
        last=start + _tools_at_end(lower, seen),
        question="?" in folded[-12:] and bool(_QUESTION.search(folded[-12:])),
        chrome=chrome,
        first=first,
        alt=_alt(folded, lower) or (first == "alts" and chrome > 0.9),
        dated=(digits and bool(_DATED.search(lower) or _AGO.fullmatch(lower)))
        or ("." in folded and bool(_ATTACHMENT.fullmatch(lower))),
        capitals=folded.isupper() and folded.count(" ") >= 2,
        joined=bool(_ROW.search(folded))
        and (bool(_CRUMB.search(folded)) or len(_CELLS.findall(folded)) >= 3),
        bars=folded.count("|"),
        table="\t" in source.plain[start:end],
        stamp=stamp,
        day=printed[0].at if printed else None,
        label=printed[0].label if printed else "",
        clock=any(isinstance(one.at, dt.datetime) for one in printed),
        byline=byline,
        filed=not byline and not stamp and field is not None and field[1] in vocab.words("layout", "fields"),
        pictures=pictures,
        credit=credit,
        caption=_captionness(lower, words, credit),
        told=_has(words, "told"),
        named=bool(_NAME.search(folded)),
        words=frozenset(words) if 20 < size <= 250 and (not line.stop or credit) else None,
        link=size > 25 and folded[0] == "[" and folded[-1] == "]",
    )


# ---------------------------------------------------------------- the lines of a page


def read(source: Source) -> list[Line]:
    """The first lines of a page that are not blank, in order, up to ``MOST``."""
    places = _unwrapped(source, islice(_plain_lines(source), MOST))
    if places and len(places) <= 2 and places[0][1] - places[0][0] > 2 * LONG:
        places = [
            (*_trimmed(source, *piece), blank)
            for start, end, blank in places
            for piece in (_cut_up(source, start, end) if end - start > 2 * LONG else [(start, end)])
            if _WORD.search(source.folded, *piece)
        ]
    lines = [_line(source, start, end, blank) for start, end, blank in places]
    _mark_cells(source, lines)
    return lines


def _trimmed(source: Source, start: int, end: int) -> tuple[int, int]:
    words = source.folded[start:end]
    edge = " -|>»/›•:"
    return end - len(words.lstrip(edge)), start + len(words.rstrip(" -|>»/›"))


def pairs(lower: str) -> frozenset[str]:
    """The pairs of neighbouring words: what a headline shares with its story."""
    return frozenset(map(" ".join, pairwise(_WORD.findall(lower))))


def _plain_lines(source: Source) -> Iterator[tuple[int, int, bool]]:
    """Start and end of the words of each line, and whether a blank line stands before it."""
    folded = source.folded
    done = 0
    for match in _LINE.finditer(folded):
        text = match[0]
        words = text.strip()
        if words:
            start = match.start() + len(text) - len(text.lstrip())
            yield start, start + len(words), not done or folded.count("\n", done, match.start()) > 1
            done = match.end()


def _unwrapped(source: Source, plain: Iterable[tuple[int, int, bool]]) -> list[tuple[int, int, bool]]:
    """The lines, with those joined that a hard wrap has broken within a sentence."""
    folded = source.folded
    lines = list(plain)
    width = wrapped = 0
    for (start, end, _), (after, _, blank) in pairwise(lines):
        if (
            not blank
            and 45 <= end - start <= 130
            and folded[end - 1] not in ".!?…:;"
            and folded[after].islower()
        ):
            wrapped += 1
            width = max(width, end - start)
    hard = wrapped >= 4 and 5 * wrapped >= len(lines)  # else single lines may still be broken
    joined: list[tuple[int, int, bool]] = []
    size = 0  # of the last line joined
    for start, end, blank in lines:
        if joined and not blank and size >= 25:
            first, last, before = joined[-1]
            going_on = folded[last - 1] not in ".!?…:;|»>" and not _NO_MORE.match(
                source.lower, start, start + 40
            )
            broken = (
                folded[start].islower()
                and not folded[start:end].isascii()
                and not _CRUMB.search(folded, max(first, last - 100), last)
            )
            full = (
                hard
                and size >= width * 3 // 4
                and (folded[last - 1].isalnum() or folded[last - 1] in ',-)”"')
            )
            if full and not broken:  # a headline, its stamp and its tools may fill their lines too
                full = not (_frame(source, start, end) or _frame(source, first, last))
                full = full and source.lower[start : start + 20] != source.lower[first : first + 20]
            if going_on and (broken or full):
                joined[-1] = (first, end, before)
                size = end - start
                continue
        joined.append((start, end, blank))
        size = end - start
    return joined


def _frame(source: Source, start: int, end: int) -> bool:
    """Whether a line is a stamp or a row of menu entries or tools."""
    if end - start > LONG:
        return False
    lower = source.lower[start:end]
    printed = stamps.find(lower)
    if printed and _stampness(source, start, end, printed):
        return True
    seen = look_up(lower)
    return 2 * seen.covered > seen.letters


_HEAD, _TAIL = 1500, 3000


def _cut_up(source: Source, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The pieces of a page that was collapsed into one line: its frame, cut at stamps, tools and menus."""
    folded, lower = source.folded, source.lower
    head = lower[start : min(end, start + _HEAD)]
    cuts: list[tuple[int, int]] = []
    limit = 0
    for printed in stamps.find(head):
        if isinstance(printed.at, dt.datetime) or printed.label in {"published", "updated"}:
            cuts.append(stamps.around(head, printed))
            limit = cuts[0][1] + 60
            break
    for first, last, section in look_up(head).spans:
        in_row = bool(cuts) and not _WORD.search(head, max(place[1] for place in cuts), first)
        if section in {"alts", "sections"} or not (
            folded[start + first].isupper() and (first < limit or in_row or first == 0)
        ):
            continue
        cuts.append((first, last))
    tail = max(end - _TAIL, start + max((last for _, last in cuts), default=0))
    for first, last, section in look_up(lower[tail:end]).spans:
        before = folded[max(0, tail + first - 3) : tail + first].rstrip()
        if (
            section in {"after", "counters", "related"}
            and folded[tail + first].isupper()
            and before[-1:] not in ",;("
        ):
            cuts.append((tail + first - start, tail + last - start))
            break
    done = 0
    for first, last in sorted(cuts):
        if first >= done:
            yield start + done, start + first
            yield start + first, start + last
            done = last
    yield start + done, end


def _mark_cells(source: Source, lines: list[Line]) -> None:
    """Mark the cells of tables that the scraper broke into one line each: "STT", "Họ và tên", "1", ..."""
    index, count = 0, len(lines)
    while index < count:
        heads = 0
        while index + heads < count and _cell_head().fullmatch(
            source.lower, lines[index + heads].start, lines[index + heads].end
        ):
            heads += 1
        if heads < 2:
            index += heads or 1
            continue
        while index < count:
            line = lines[index]
            if (
                line.length > 110
                or line.stop
                or (line.chrome > 0.5 and line.first == "after")
                or line.byline == 3
            ):
                break
            lines[index] = line._replace(cell=True, byline=0.0, caption=0.0, named=False)
            index += 1
