"""What can be seen on each line of a page by itself, before its place on the page is weighed.

``layout`` decides from this what a line is. Below this module: ``chrome`` (words of menus and tools on a
line), ``stamps`` (times in a line), ``credits`` (bylines in a piece of text) and ``marks`` (of agencies
before the first sentence).

Each pattern is tried only on lines with a character that it cannot do without, and what a paragraph opens
with is read when it is asked for. What is seen on a line does not depend on where it stands, so short lines, which
come again on page after page, are described once and shared.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from itertools import islice, pairwise
from typing import Final, NamedTuple

from partydocs import chrome, credits, embedded, marks, shapes, stamps, vocab
from partydocs.flattened import HEAD, LONG, PROSE, SHORTEST, is_within_name
from partydocs.patterns import trie, when_used
from partydocs.source import Source, Views
from partydocs.vocab import framed

__all__ = [
    "CHROME", "IN_WORDS", "LABELLED", "LINK", "NAMED", "ONLY_CHROME", "ONLY_STAMP", "SHOWN",
    "Line", "Pair", "crumbs", "describe", "pictures", "remembered",
]  # fmt: skip

# How surely a line is a stamp.
#: A stamp among other words.
IN_WORDS: Final = 1.5
#: Nothing but a stamp.
ONLY_STAMP: Final = 2.0

# How surely it is a byline.
_UNCERTAIN: Final = 1.0  # a name without more
#: A name, or an office.
NAMED: Final = 2.0
#: What has the label of a byline.
LABELLED: Final = 3.0

# Of ``chrome``, the share of its letters in words of portals.
#: Above this share a line is one of the portal rather than one of the story.
CHROME: Final = 0.5
#: Above this share it says nothing else.
ONLY_CHROME: Final = 0.9

#: From this score on a line is a caption by its words alone: what they show, or a label.
SHOWN: Final = 1.6
#: Letters below which a line may be a link, or the head of a box of links: no sentence of a story.
LINK: Final = 40

_SAID: Final = 80  # more letters than these, besides words of portals, are no stamp
_OPENING: Final = 24  # in so many letters a line names the day that it opens with
_SIGNED: Final = 110  # so much of a paragraph may be its byline
_LABEL: Final = 30  # a longer piece before a colon is more than a label
_WHOLE: Final = 5  # words of a phrase that begins no sentence of a story
_CHANNEL: Final = 60  # letters of a line that asks to follow the paper
_SESSION: Final = 40  # letters of such a sentence about a meeting as reports have
_REPEATED: Final = 120  # lines up to this length are looked for among those seen before
_BY_THE_WAY: Final = 4  # so many letters beside labels and tools do not keep a line from being a stamp
_WITH_TIME: Final = 14  # so many do not where a time of day is given
_WITH_LABEL: Final = 40  # nor so many behind "Ngày đăng:"
_NAMES: Final = 60  # letters of a line of names without a label, and of names beside a stamp, at most
_OPENS: Final = 50  # letters of a paragraph that opens a story, at least
_FULL: Final = 100  # letters of a sentence with names, offices and a deed, at least
_MENU: Final = 600  # so much of a long line tells whether it is a menu
_MENU_CELLS: Final = 5  # cells of a menu on a long line, at least
_ROW_CELLS: Final = 3  # cells of a row or a path, at least
_CREDITED: Final = 140  # so much of the end of a line may be a picture's credit
_NAMED_CREDIT: Final = 60  # so much one without a colon
_TEASED: Final = 30  # so much of it says "... [Xem tiếp]"
_LAST: Final = 12  # so much of it has the mark that it ends with
_FIRST: Final = 16  # so much of its beginning tells whether it is an item or a heading
_NUMBER: Final = 40  # and so much has the number of a division

#: Two neighbouring words.
Pair = tuple[str, str]


class Glued(NamedTuple):
    """A stamp on the line of a headline: where it stands, and whether it is more than a bare day."""

    start: int
    end: int
    sure: bool


# What a line keeps of what was seen on it.
_SEEN: Final = (
    "_pairs", "alt", "author", "bars", "begin", "byline", "capitals", "caption", "cell", "chrome", "clock", "closes", "credit", "dated", "day",
    "digits", "division", "filed", "first", "folded", "form", "glued", "item", "joined", "label", "last", "length", "link", "lower", "may_open",
    "named", "note", "numbered", "open", "own", "pictures", "question", "sentences", "signed", "stamp", "stop", "table", "teaser", "told",
    "tool", "words",
)  # fmt: skip


class Line:
    """What can be seen on one line, wherever it stands."""

    __slots__ = _SEEN

    def __init__(self, folded: str, lower: str, length: int) -> None:
        self.folded = folded  # of a long line only the beginning
        self.lower = lower
        self.length = self.last = length  # ``last``: where the words end without tools glued to them
        self._pairs: set[Pair] | None = None
        self.own: tuple[float, float, float, float] | None = None  # of ``fits``: how well it fits by itself
        self.begin = 0  # where the words begin: behind menus, or the first of two copies of a headline
        self.words: list[str] = []  # in lower case; of a long line none
        self.stop = False  # ends like a sentence
        self.sentences = True  # of a long line: holds whole sentences
        self.question = False
        self.open = False  # ends with a colon, a semicolon or a comma
        self.may_open = False  # long enough for a paragraph that opens a story
        self.chrome = 0.0  # share of its letters in words of menus, tools, counters and footers
        self.first = ""  # the section of the phrase that it begins with, if any
        self.closes = False  # begins what follows an article: related links, comments, a footer
        self.tool = False  # a tool, a counter, a link to more, a field of the portal's form
        self.alt = False  # what a scraper prints for a picture
        self.teaser = False  # breaks off: "..."
        self.dated = False  # a link with its date
        self.item = False  # begins like a list item
        self.note = False  # a footnote
        self.numbered = False  # begins like a numbered heading
        self.division = False  # nothing but such a number: "Chương II"
        self.digits = False  # its number is in figures
        self.capitals = False
        self.joined = False  # a row of menu entries, a breadcrumb
        self.bars = 0
        self.table = False  # has tabulators
        self.form = False  # a line of a document's head or foot: "Số: 11/QĐ-UBND", "(Đã ký)"
        self.cell = False  # one cell of a table that was broken into lines
        self.stamp = 0.0  # 0: none, ``IN_WORDS`` or ``ONLY_STAMP``
        self.day: dt.date | None = None  # of the stamp
        self.glued: Glued | None = None  # a stamp before or behind other words
        self.label = ""  # what the stamp is called
        self.clock = False  # the stamp has a time of day
        self.byline = 0.0  # 0: none, ``_UNCERTAIN``, ``NAMED`` or ``LABELLED``
        self.signed = 0  # where a byline ends with tools behind it
        self.author = False  # a byline that names somebody, and has no label
        self.pictures = False  # a byline of photographers only
        self.credit = False  # ends with a picture's credit, holds its number, or says who stands where
        self.caption = 0.0
        self.told = False  # says what someone said or did: no caption
        self.named = False  # has a name of two words or more inside
        self.link = False  # a headline in square brackets, or behind ">>" or "»"
        self.filed = False  # a field of the portal's own form: "Chuyên mục: Tin tức"

    def copy(self) -> Line:
        """The same, to be changed: lines that were seen before are kept from page to page."""
        line = Line(self.folded, self.lower, self.length)
        for name in _SEEN:
            setattr(line, name, getattr(self, name))
        return line

    def pairs(self) -> set[Pair]:
        """The pairs of its neighbouring words."""
        if self._pairs is None:
            self._pairs = set(pairwise(self.words))
        return self._pairs

    @property
    def quoted(self) -> bool:
        """Whether it stands in quotation marks as a whole."""
        return self.folded[0] in "“\"'‘" and self.folded[-1] in "”\"'’"

    @property
    def aside(self) -> bool:
        """Whether it stands in brackets as a whole."""
        return self.folded[0] + self.folded[-1] == "()"

    @property
    def marked(self) -> bool:
        """Whether it begins with an agency's mark."""
        return self.may_open and self.length <= 2 * LONG and marks.find(self, 0, self.length) is not None

    @property
    def dateline(self) -> bool:
        """Whether it begins with the place that a paper reports from."""
        return marks.reported_from(self, 0, self.length)

    @property
    def single(self) -> bool:
        """Whether a line short enough for a lead is one sentence."""
        return not shapes.SENTENCE.search(self.folded)

    @property
    def grounds(self) -> bool:
        """Whether it begins with the grounds of an event: "Thực hiện Kế hoạch số ..."."""
        return bool(shapes.GROUNDS.match(self.lower))

    @property
    def shows(self) -> bool:
        """Whether a longer sentence ends with one deed that a picture shows, after somebody with his offices."""
        if (
            self.caption < SHOWN
            or not _FULL <= self.length <= LONG
            or self.told
            or not (self.stop and self.named)
        ):
            return False
        seen = shapes.SEEN.match(self.folded)
        return seen is not None and seen[1] not in _attending()

    @property
    def opens_day(self) -> bool:
        """Whether it opens with the day that it tells of: "Sáng 1/10, ...", "Ngày 2/10/2021, ..."."""
        return bool(shapes.DAYS.search(self.lower, 0, _OPENING))

    @property
    def days(self) -> bool:
        """Whether it names a day."""
        return bool(shapes.DAYS.search(self.lower))


def _tools_at_end(folded: str, lower: str, words: list[str], seen: chrome.Seen) -> int:
    """Where the tools glued to the end of a line begin: "Headline In trang", "Headline Lượt xem: 120".

    What a sentence ends with is no tool: "Bị phạt vì đăng tin sai trên Facebook", "ngại facebook".
    """
    first = len(words)
    for start, after, section in reversed(seen.found):
        counted = section == "counters" and after < first <= after + 2  # "Lượt xem: 1.204"
        if not (counted and "".join(words[after:first]).isdigit()) and (section != "tools" or after != first):
            break
        first = start
    if first in {0, len(words)}:
        return len(lower)
    at = next(islice(chrome.WORD.finditer(lower), first, None)).start()
    last = len(lower[:at].rstrip(" -|[(:»•·"))
    leads = any(" ".join(words[first - size : first]) in _leading() for size in (1, 2, 3))
    told = lower[last - 1] == "," or (last < at and (leads or folded[at].islower()))
    return len(lower) if told else last


@cache
def _leading() -> AbstractSet[str]:
    """Words that no headline ends with, before what looks like a tool."""
    return vocab.words("layout", "leading").keys()


def _stampness(line: Views, printed: list[stamps.Printed]) -> float:
    """How surely a line with printed times is their stamp: what else it says are labels, tools and names."""
    label = printed[0].label
    if label in {"today", "other"}:
        return 0.0
    if not label and line.lower[-1] in ".!?":
        return 0.0  # a sentence
    left = stamps.rest(line.lower, printed)
    words = chrome.words_of(left)
    seen = chrome.look_up(words)
    helpers = sum(
        len(word)
        for first, after, section in seen.found
        if section in {"tools", "counters", "menus"}
        for word in words[first:after]
    )
    if seen.letters - helpers > _BY_THE_WAY:
        shorter = shapes.LABELLED.sub(" ", left)
        if shorter != left:
            left = shorter
            seen = chrome.look_up(chrome.words_of(left))
        helpers = seen.covered
    other = seen.letters - helpers
    if _BY_THE_WAY < other <= _NAMES:
        places = [(time.start, time.end) for time in printed]
        for named in embedded.beside(line, 0, len(line.lower), places):
            names = [line.lower[slice(*name)] for entry in named.entries for name in entry.names]
            other -= sum(len(name.replace(" ", "")) for name in names if name in left)
    if other <= _BY_THE_WAY:
        return ONLY_STAMP
    timed = other <= _WITH_TIME and isinstance(printed[0].at, dt.datetime)
    return IN_WORDS if timed or (label in {"published", "updated"} and other <= _WITH_LABEL) else 0.0


_BEFORE, _BEHIND = 60, 110  # so much of a line is read for a stamp before and behind a headline
# Lịch tiếp công dân ngày |13/05/2021    Bản tin thời sự tối |13/05/2021    Lịch tuần 10/05 - |13/05/2021
_DAYS_OF_HEADLINES: Final = when_used(
    re.compile,
    lambda: rf"(?:(?<!\w){trie(vocab.entries('layout', 'before_days'))}|[/.-]\d{{1,4}}\s?-)[\s(:]*$",
)
_JOINTS_OF_STAMPS: Final = " -|([:,;•·\t"


def _second_copy(lower: str) -> int:
    """Where a headline begins again that stands twice on its line, 0 for all others."""
    half = len(lower) // 2
    at = lower.find(lower[:12], max(half - 2, 0), half + 16)
    return at if at > 0 and lower[:at].rstrip(" -|»›>/:") == lower[at:] else 0


def _glued(folded: str, lower: str) -> Glued | None:
    """The stamp on a headline's line: "Headline (13/05/2021 08:15) In trang", "13/05/2021 08:15 Headline"."""
    size = len(lower)
    for one in stamps.find(lower[:_BEFORE])[:1]:
        start, end = stamps.around(lower, one)
        while end < size and lower[end] in _JOINTS_OF_STAMPS:
            end += 1
        if not lower[:start].strip("([") and size - end >= SHORTEST and folded[end].isupper():
            return Glued(0, end, isinstance(one.at, dt.datetime))
    first = max(SHORTEST, size - _BEHIND)
    tail = lower[first:]
    times = stamps.find(tail)
    if not times:
        return None
    seams = first + times[0].start
    for seam in shapes.SEAM.finditer(folded, max(first, seams - 40), seams + 5):
        if _is_stamp(folded[seam.end() :]):
            return Glued(seam.end(), size, True)
    for one in times:
        at, printed = first + stamps.around(tail, one)[0], first + one.start
        while folded[at].islower() and at < printed:  # "đào tạo Ngày 13/05/2021"
            at = lower.find(" ", at, printed) + 1 or printed
        end = len(lower[:at].rstrip(_JOINTS_OF_STAMPS))
        apart = lower[end:at].strip(" -,") != ""
        if (
            end >= SHORTEST
            and not _DAYS_OF_HEADLINES.search(lower, max(0, at - 30), at)
            and _is_stamp(folded[at:])
        ):
            return Glued(end, size, apart or isinstance(one.at, dt.datetime))
    return None


def _is_stamp(folded: str) -> bool:
    """Whether a piece of a line is a stamp, with tools perhaps that are glued to it: "08:15)In bài viếtGửi email"."""
    text = shapes.GLUED.sub(r"\g<0> ", folded).replace(")", ") ")
    lower = text.lower()
    printed = stamps.find(lower)
    return bool(printed) and _stampness(Line(text, lower, len(text)), printed) > 0


_BEHIND_NAMES: Final = frozenset({"after", "counters", "footers", "menus", "more", "related", "tools"})


def _cuts(folded: str, lower: str, seen: chrome.Seen) -> Sequence[int]:
    """Where what follows a byline may begin on its line: "Thu Hà In trang", "Thu Hà Lượt xem: 120".

    A list goes on after a comma, and a name after "Báo" or within brackets: "Báo Tin tức", "(Hòa An Online)".
    """
    within = (*framed("layout", "outlets", before="", after=""), ",")
    return [
        first
        for first, last, section in chrome.spans(lower, seen.found)
        if section in _BEHIND_NAMES
        and folded[first].isupper()
        and folded[first - 1] in " )"
        and folded.count("(", 0, first) <= folded.count(")", 0, first)
        and not lower[:first].rstrip().endswith(within)
        and (folded.startswith(":", last) or not is_within_name(folded, first, last))
    ][:2]


def _describe_byline(line: Line, cuts: Sequence[int]) -> None:
    """A byline; ``cuts`` are places where tools may begin behind the names."""
    found = credits.read(line, 0, line.length)
    for cut in cuts:
        before = credits.read(line, 0, cut)
        if before and (before.labelled or before.person):
            found, line.signed = before, len(line.lower[:cut].rstrip(_JOINTS_OF_STAMPS))
            break
    if not found or (
        not found.labelled
        and ((line.item and line.folded[-1] != "*") or (line.numbered and shapes.COUNTED.match(line.folded)))
    ):
        return  # no names, or an item of a list, or a heading in capitals
    line.byline = LABELLED if found.labelled else NAMED if found.sure or found.office else _UNCERTAIN
    line.author = found.person and line.byline == NAMED
    line.pictures = found.only_pictures


# ![](https://...a.jpg)
_ADDRESSES: Final = ("https://", "http://", "![", "<image>")
_PAGES: Final = (".htm", ".html", ".aspx", ".php", "/")  # what no picture's address ends with


@cache
def _alts() -> tuple[str, ...]:
    """What alt texts begin with: "alt=...", "Có thể là hình ảnh về 19 người"."""
    return ("alt:", "alt=", "alt text:", "image alt:", *framed("layout", "described", before="", after=" "))


def _alt(folded: str, lower: str) -> bool:
    """Whether a line is what a scraper prints for a picture: a file's name, a word in brackets."""
    last = lower[-1]
    if lower.startswith(_alts()) or (lower.startswith(_ADDRESSES) and " " not in lower):
        return not lower.endswith(_PAGES)
    if "." in lower[-16:] and (shapes.FILE.fullmatch(folded) or _files(folded)):
        return True
    numbered = (lower[-2:-1] if last == "." else last).isdecimal() and (
        " -" in lower[-4:] or any(map(lower[-9:].__contains__, pictures()))
    )
    if (last in ")]-" or numbered) and shapes.PICTURE.fullmatch(lower):
        return True
    return shapes.UNMARKED.fullmatch(folded) is not None and not folded.isdecimal()


def _files(folded: str) -> bool:
    """Whether a line is files run together: "Ảnh: hop1.jpgẢnh: hop2.jpg"."""
    files = shapes.GLUED.sub(r"\g<0>\n", folded).split("\n") if folded.count(".") > 1 else []
    return len(files) > 1 and all(map(shapes.FILE.fullmatch, files))


@cache
def pictures() -> tuple[str, ...]:
    """The words for a picture."""
    return framed("layout", "pictures", before="", after="")


@cache
def _captioned() -> tuple[str, ...]:
    """What captions alone begin with: "Ảnh: ", "(Ảnh ", "Hình 2", "[Ảnh] ", "Quang cảnh"."""
    forms = [form for word in pictures() for form in (f"{word} ", f"{word}:", f"({word}", f"[{word}] ")]
    return (*forms, "video:", "[img] ", *framed("layout", "views", before="", after=""))


def _captionness(line: Line, words: list[str]) -> float:
    """How surely a line is a caption, by its credit and its words."""
    lower = line.lower
    score = 2.0 if line.credit else 0.0
    if lower.startswith(_captioned()):
        return score + 2.4
    if ": " in lower[:_LABEL]:
        return score  # "Phó Chủ tịch: Lê An": what stands in a list
    shown = chrome.has(words, "shown") or (not _reports(line) and chrome.has(words, "sessions"))
    if shapes.CAPTION.match(lower):
        # "Hội nghị nghe báo cáo.", "58 đại biểu dự hội nghị."
        told = line.stop and (line.digits or shapes.EVENT.match(lower))
        return score + (1.7 if shown and not told else 0.9)
    placed = lower[-1] != "." and any(map(lower.__contains__, framed("layout", "scene_places")))
    scene = placed and chrome.has(words, "scenes")
    return score + (0.9 if scene else 0.3 if shown else 0.0)


@cache
def _attending() -> AbstractSet[str]:
    """What people do in pictures that lists of those present say of them too."""
    return {word for word, fields in vocab.words("layout", "shown").items() if "list" in fields}


def _reports(line: Line) -> bool:
    """Whether a line that tells of a meeting is a sentence of the report: a longer one that names nobody."""
    return line.stop and not line.named and line.length >= _SESSION


# ---------------------------------------------------------------- one line


def describe(source: Source, start: int, end: int) -> Line:
    """What can be seen on the line that stands there."""
    length = end - start
    if length > LONG:
        return _long(source, start, end)
    describe = remembered if length <= _REPEATED else _short
    return describe(source.folded[start:end], source.lower[start:end], source.plain.count("\t", start, end))


def _long(source: Source, start: int, end: int) -> Line:
    """A line of a paragraph: how it begins and ends, and whether it is a menu."""
    head = min(end, start + HEAD)
    line = Line(source.folded[start:head], source.lower[start:head], end - start)
    tail = source.lower[end - _CREDITED : end]
    _describe_ends(line, source.folded[end - _LAST : end], tail)
    line.told = True
    line.credit = _credited(tail, source.folded[end - _NAMED_CREDIT : end])
    if not line.stop and not shapes.SENTENCE.search(line.folded):
        _describe_menu(line)
    return line


def _short(folded: str, lower: str, tabs: int) -> Line:
    """Any other line, with that number of tabs."""
    line = Line(folded, lower, len(folded))
    line.table = tabs > 0
    _describe_ends(line, folded[-_LAST:], lower)
    _describe(line, folded, lower)
    line.dated = line.dated and tabs < 2  # of a row, the day is one of its cells
    if not line.stop and shapes.LAST_SENTENCE.search(folded, line.length - _SIGNED):
        line.stop = embedded.at_end(line, 0, line.length) is not None
    return line


#: What is seen on short lines, kept from page to page: the menus, tools and boxes of links of a portal stand on each.
remembered = lru_cache(3072)(_short)


def _describe_ends(line: Line, last: str, tail: str) -> None:
    """How a line begins and ends."""
    mark = last.rstrip("\"”')] \n")[-1:]
    if mark and mark in ".!?…":
        line.stop = True
        line.question = mark == "?"
    elif last[-1] in ":;,":
        line.open = True
    line.may_open = line.length >= _OPENS and not line.open
    tail = tail[-_TEASED:]
    line.teaser = ("..." in tail or "…" in tail) and shapes.TEASER.search(tail) is not None
    opening = line.folded[:_FIRST]
    line.item = shapes.ITEM.match(opening) is not None
    line.numbered = shapes.NUMBERED.match(opening) is not None
    line.digits = opening[0].isdigit()
    line.division = (
        line.numbered and not line.digits and shapes.DIVISION.match(line.folded[:_NUMBER]) is not None
    )
    # Its number in brackets, or a number before what a book or journal is cited by.
    line.note = shapes.NOTE.match(line.lower) is not None and (
        not line.digits or shapes.NOTED.search(line.lower) is not None
    )


def _credited(tail: str, last: str) -> bool:
    """Whether a line ends with the credit of its picture; its last letters are given, in lower case and as they are."""
    if "Ảnh " in last and shapes.NAMED_CREDIT.search(last):
        return True
    may_be = any(map(tail.__contains__, ":/([")) and shapes.CREDITED.search(tail)
    credit = shapes.CREDIT.search(tail) if may_be else None
    return credit is not None and not shapes.WRITTEN.search(tail, 0, credit.start() + 1)


def _describe_menu(line: Line) -> None:
    """A long line without sentences: a menu set on one line, perhaps."""
    seen = chrome.look_up(chrome.words_of(line.lower[:_MENU]))
    line.sentences = False
    line.chrome = seen.covered / max(seen.letters, 1)
    line.joined = _cells(line.folded[:_MENU]) >= _MENU_CELLS


def _describe(line: Line, folded: str, lower: str) -> None:
    """A line short enough for all kinds."""
    size = line.length
    words = line.words = chrome.words_of(lower)
    prose = (line.stop or line.open) and size > PROSE
    seen = chrome.look_up(words[:8] if prose else words)
    in_words = seen
    line.first = seen.first
    if not prose:
        seen = _describe_chrome(line, folded, lower, seen)
    if line.question and not line.first:
        line.chrome = 0.0  # "Ai chịu trách nhiệm khi rừng mất?" is no imprint
    if line.chrome < 1.0 and _is_notice(line, seen, prose):
        line.chrome = 1.0
    if line.first:
        line.closes = line.first in {"after", "footers"} or (line.first == "related" and size < LINK)
        line.tool = line.chrome > CHROME and line.first in {"tools", "counters", "more"}
    digits = shapes.DIGIT.search(folded) is not None
    if digits:
        line.dated = _dated(lower)
        if not prose:
            _describe_stamp(line, folded, lower, seen)
    line.capitals = folded.isupper() and folded.count(" ") >= 2
    if _is_form(folded, lower):
        line.form = line.cell = True
        return
    signs = shapes.SIGN.search(folded) is not None
    if signs or "  " in folded:
        line.joined = _joined(folded[: line.glued.start] if line.glued and line.glued.start else folded)
        line.bars = folded.count("|")
        if line.joined and line.first == "after" and _is_toolbar(line, seen):
            line.first, line.closes, line.tool = "tools", False, True
        line.credit = _credited(lower[-_CREDITED:], folded[-_NAMED_CREDIT:]) or (
            "(" in folded and shapes.IN_PICTURE.search(lower) is not None
        )
    if line.chrome > ONLY_CHROME and ":" not in folded:
        return
    if digits and any(map(lower.__contains__, pictures())) and shapes.GLUED_PICTURE.search(folded):
        line.credit = True  # an alt text run together with its caption
    if (size <= _NAMES or ":" in folded) and not line.digits and line.first != "footers":
        _describe_byline(line, _cuts(folded, lower, in_words))
    if signs:
        _describe_signs(line, folded, lower)
    line.told = chrome.has(words, "told")
    line.named = not line.capitals and shapes.NAME.search(folded) is not None
    line.caption = _captionness(line, words)


@cache
def _forms() -> tuple[str, ...]:
    """What the lines in the head and the foot of a document begin with."""
    known = framed("layout", "numbers", "signed", "signing", before="", after="")
    return (*known, *framed("layout", "signed", before="(", after=""))


def _is_form(folded: str, lower: str) -> bool:
    """Whether a line is one of a document's head or foot; who it is signed for stands in capitals."""
    if not (lower.startswith(_forms()) and shapes.FORM.fullmatch(lower)):
        return False
    return folded.isupper() or not lower.startswith(framed("layout", "signing", before="", after=""))


def _is_notice(line: Line, seen: chrome.Seen, prose: bool) -> bool:
    """Whether a line is the portal's own: "Chúng tôi sử dụng cookie để ...", "Theo dõi Báo Hòa An trên"."""
    if line.first == "after":
        return bool(seen.found) and seen.found[0][1] >= _WHOLE  # none in "Các tin khácTập huấn"
    if prose:
        return line.first == "tools" and 2 * seen.covered > seen.letters
    if "://" in line.lower and (line.first == "tools" or " " not in line.lower):
        return True  # "Link gốc: https://...", "https://..."
    if line.chrome < 0.4 or line.length > _CHANNEL:
        return False
    return line.lower.endswith(framed("layout", "channels", after=""))


def _is_toolbar(line: Line, seen: chrome.Seen) -> bool:
    """Whether a row that begins like the comments is one of tools: "Bình luận • Chia sẻ • Lưu"."""
    return line.chrome > ONLY_CHROME and sum(section == "tools" for _, _, section in seen.found) >= 2


def _describe_chrome(line: Line, folded: str, lower: str, seen: chrome.Seen) -> chrome.Seen:
    """What is glued to the words of a line, and how much of it are words of portals, those run together too."""
    size = line.length
    line.last = _tools_at_end(folded, lower, line.words, seen)
    site = shapes.SITE.search(lower, SHORTEST) if " - " in lower or " | " in lower else None
    if site is not None:
        line.last = min(line.last, len(lower[: site.start()].rstrip(" -|")))
    line.begin = _second_copy(lower[: line.last]) or (
        _last_step(lower[: line.last]) if seen.first == "menus" else 0
    )
    within = _is_within_words(folded, lower, seen)  # asked of the words as they stand, not of those parted
    if 2 * seen.covered < seen.letters and shapes.GLUED.search(folded):
        apart = _apart(folded)
        if 10 * apart.covered > 7 * apart.letters:
            seen = apart
            line.first, line.last = apart.found[0][2], size
        else:
            _describe_run_together(line, folded, lower)
    line.chrome = seen.covered / seen.letters if seen.letters else 1.0
    if line.chrome < 1.0 and not line.joined and within:
        line.chrome = 0.0
    if line.item and lower[0] == "-" and lower[-1] in ".;":
        line.chrome = 0.0  # "- Lưu: VT." is one of a list, no tool
    line.alt = (line.first == "alts" and line.chrome > ONLY_CHROME) or _alt(folded, lower)
    return seen


def _is_within_words(folded: str, lower: str, seen: chrome.Seen) -> bool:
    """Whether the only menu on a line is none, but goes on with the words before it: "Vì sao thiếu | văn bản hướng dẫn"."""
    if len(seen.found) != 1 or seen.found[0][0] < 2 or seen.found[0][2] != "menus":
        return False
    first = chrome.spans(lower, seen.found)[0][0]
    return folded[first].islower() and folded[first - 1] == " " and folded[first - 2].isalpha()


def _apart(folded: str) -> chrome.Seen:
    """The words of portals on a line, those parted that are run together."""
    return chrome.look_up(chrome.words_of(shapes.GLUED.sub(r"\g<0> ", folded).lower()))


def _describe_run_together(line: Line, folded: str, lower: str) -> None:
    """Words of portals run together with a headline or a link: "Tin tức - Sự kiệnXã Hòa An ra mắt ...In bài viết"."""
    seams = [seam.end() for seam in shapes.GLUED.finditer(folded)]
    before = chrome.look_up(chrome.words_of(lower, 0, seams[0]))
    if before.first and before.covered == before.letters:
        line.begin = seams[0]
        if before.first in {"after", "related"}:
            line.first, line.link = before.first, True
    for at in seams[-3:]:
        after = _apart(folded[at:])
        if after.first == "tools" and after.covered == after.letters:
            line.last = min(line.last, at)
    if line.last < line.length:  # "Headline In trang|Gửi email"
        rest = lower[: line.last]
        words = chrome.words_of(rest)
        line.last = _tools_at_end(folded, rest, words, chrome.look_up(words))


def _describe_signs(line: Line, folded: str, lower: str) -> None:
    """What a line is by its signs: code, an attachment, a field of the portal's form, a link."""
    if not _CODE.isdisjoint(folded) and shapes.CODE.match(folded):
        line.chrome, line.tool = 1.0, True
    if "." in folded and shapes.ATTACHMENT.fullmatch(lower):
        line.dated = True
    field = shapes.FIELD.match(lower) if ":" in folded else None
    if field is not None and field[1] in shapes.fields():
        line.filed = line.tool = True
    if not line.byline and ": " in lower[:_LABEL]:
        line.item = line.item or shapes.ENTRY.fullmatch(folded) is not None
    line.link = (
        folded.startswith(">>")
        or (folded[0] in ">»›" and not (line.stop or line.open))
        or (folded[0] == "[" and folded[-1] == "]")
    )


# Signs of styles and scripts that a scraper took for text, and of hashtags.
_CODE: Final = frozenset("{};=*[#")
_SIGNS: Final = ("|", "•", "·", "/", "›", "»", ">")
# Of dates and numbers of documents: 5/10, 34/2016/NĐ-CP, 36-CT/TW
_SLASH: Final = when_used(re.compile, r"(?<=\d)/(?=\d|[A-ZĐ]{2})|(?<=[A-ZĐ])/(?=TW)|-[A-ZĐ]{2,6}/(?=[A-ZĐ])")
_CELL: Final = 34  # characters of a cell with its joint, on the average at most
_JOINTS: Final = (" > ", " >> ", " » ", " › ", " / ", " → ", " ▸ ", " => ", " :: ", " | ", ".::", "::.")


def crumbs(folded: str) -> bool:
    """Whether the steps of a path stand on a line: "Trang chủ > Tin tức"."""
    return any(map(folded.__contains__, _JOINTS)) or folded.startswith((">", "»", "›", "::"))


def _last_step(lower: str) -> int:
    """Where the last step of a path begins that is long enough for a headline: "Trang chủ > Tin tức > Headline"."""
    at = max(lower.rfind(joint) + len(joint) if joint in lower else 0 for joint in _JOINTS)
    return at if at < len(lower) - SHORTEST else 0


def _joined(folded: str) -> bool:
    """Whether a line is a path or a row of cells."""
    if crumbs(folded) or sum(map(folded.count, _SIGNS)) - len(_SLASH.findall(folded)) >= _ROW_CELLS:
        return True
    return "  " in folded and _cells(folded) >= _ROW_CELLS


def _cells(folded: str) -> int:
    """How many cells follow the first on a line; none in prose with spaces strewn into it."""
    found = len(shapes.CELLS.findall(folded)) - len(_SLASH.findall(folded))
    return found if len(folded) < _CELL * found else 0


def _describe_stamp(line: Line, folded: str, lower: str, seen: chrome.Seen) -> None:
    """A stamp, alone or on the line of a headline, with the tools before it."""
    printed = stamps.find(lower)
    if not printed:
        return
    stamp = _stampness(line, printed) if seen.letters - seen.covered <= _SAID else 0.0
    if stamp and not (line.digits and shapes.LISTED.match(folded)):
        line.stamp, line.day, line.label = stamp, printed[0].at, printed[0].label
        line.clock = any(isinstance(one.at, dt.datetime) for one in printed)
    line.glued = _glued(folded, lower)
    if line.glued and line.glued.start:
        head = lower[: line.glued.start]
        words = chrome.words_of(head)
        line.last = min(line.last, _tools_at_end(folded, head, words, chrome.look_up(words)))


def _dated(lower: str) -> bool:
    """Whether a line with digits is a link with its date."""
    # What its first and last letters rule out is not searched for.
    return bool(
        (not lower[0].isalpha() and shapes.DATED_FIRST.match(lower))
        or (lower[-1].isdigit() and (shapes.DATED_LAST.search(lower) or shapes.SIGNED.fullmatch(lower)))
        or (
            ("(" in lower or "[" in lower)
            and shapes.DATED_ASIDE.search(lower)
            and not shapes.WEEKDAY.match(lower)
        )
        or shapes.AGO.fullmatch(lower)
    )
