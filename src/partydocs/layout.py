"""The page's blocks: chrome, title, stamp, lead, heading, body, caption, byline.

The lines of the page are described one by one (length, how they end, words of menus and tools, stamps,
bylines, captions); then the cheapest way through the parts of a page is found over the whole sequence:
what comes before the headline, the headline with its tools and stamps, the text, its end, what comes
after. A page with two articles gives the first; a listing gives none.

Below this module: ``stamps`` (times in a line) and ``credits`` (bylines in a piece of text).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple


from partydocs import credits, stamps, vocab
from partydocs.models import BlockKind
from partydocs.source import Region, Source

__all__ = ["Layout", "read"]


class Layout(NamedTuple):
    """``regions`` partition the views; ``title`` and ``lead`` are places in the views."""

    regions: tuple[Region, ...]
    title: tuple[int, int] | None
    lead: tuple[int, int] | None


# ---------------------------------------------------------------- lines

_LONG = 300  # lines above this length are prose: no words of menus are looked for in them


class Line(NamedTuple):
    """One line (or paragraph set on several lines) and what can be seen on it alone."""

    start: int  # of the words, without spaces around
    end: int
    blank_before: bool
    words: int
    stop: bool  # ends like a sentence
    open: bool  # ends with a colon, a semicolon or a comma
    chrome: float  # share of its letters in words of menus, tools, counters and footers
    first: str  # the section of the phrase that it begins with, if any
    tools: int  # where tools glued to its end begin (or its end)
    alt: bool
    teaser: bool
    dated: bool  # a link with its date
    item: bool  # begins like a list item
    numbered: bool  # begins like a numbered heading
    capitals: bool
    stamp: float  # 0: none, 1: among other words, 2: nothing but a stamp
    label: str  # what the stamp is called
    clock: bool  # the stamp has a time of day
    byline: float  # 0: none, 1: an uncertain name, 2: a name, 3: labelled
    credit: bool  # ends with a picture credit
    caption: float
    told: bool  # says what someone said or did: no caption
    pictures: bool  # a byline of photographers only
    table: bool  # has tabulators
    joined: bool  # a row of menu entries


@cache
def _phrases() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """First word -> the phrases that begin with it, longest first, with their sections."""
    by_word: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for section in ("after", "alts", "counters", "footers", "greetings", "menus", "more", "related", "tools"):
        for phrase in vocab.words("layout", section):
            tokens = tuple(_WORD.findall(phrase))
            by_word.setdefault(tokens[0], []).append((tokens, section))
    return {
        word: tuple(sorted(phrases, key=lambda phrase: -len(phrase[0]))) for word, phrases in by_word.items()
    }


@cache
def _shown() -> re.Pattern[str]:
    words = sorted(vocab.words("layout", "shown"), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")


@cache
def _told() -> re.Pattern[str]:
    words = sorted(vocab.words("layout", "told"), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")


@cache
def _caption_start() -> re.Pattern[str]:
    words = sorted(vocab.words("layout", "captions"), key=len, reverse=True)
    return re.compile(
        rf"\W{{0,3}}(?:{'|'.join(re.escape(word).replace(chr(92) + ' ', '[ /.]') for word in words)})(?!\w)"
    )


_WORD = re.compile(r"\w+")
_LINE = re.compile(r"[^\n]+")
_ENDS = re.compile(r"(?:[.!?…]|/\.)[\"”')\]\s]*$")
_FILE = re.compile(r"[\w ().,+%-]{1,120}\.(?:jpe?g|png|gif|webp|bmp|jfif|heic)", re.IGNORECASE)
_ATTACHMENT = re.compile(
    r"\W{0,3}[\w ().,+%-]{1,120}\.(?:pdf|docx?|xlsx?|pptx?|rar|zip)(?:\W.{0,60})?", re.IGNORECASE
)
_PICTURE = re.compile(
    r"[\[(]\s*(?:image|ảnh|hình ảnh|img|photo|video)(?:\s*:\s*[^\])]{0,120}\.(?:jpe?g|png|gif|webp))?\s*[\])]|.{10,250}\s-\sảnh\s\d{1,3}\.?"
)
_TEASER = re.compile(r"(?:\.{3,}|…)\s*(?:\(?(?:xem|đọc) (?:chi tiết|tiếp|thêm)\)?)?\W*$")
_DATED = re.compile(
    r"""
    [(\[]\s*(?:\d{1,2}:\d{2}[^()]{0,12})?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{2,4})?(?:[^()]{0,16})[)\]]\W*$   # ... (04/11)
  | [(\[]\s*\d{1,2}\s+tháng\s+\d{1,2}\s+\d{4}\s*[)\]]\W*$
  | ^\W{0,4}[(\[]?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[)\]]?\s*[-:–]?\s*\w           # 17/11/2020 - ...
  | (?<!ngày)(?<!tháng)(?<!đến)(?<!-)(?<!từ)(?<!và)\s{1,3}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:\s+\d{1,2}:\d{2})?$   # ... 28/03/2022
    """,
    re.VERBOSE,
)
_AGO = re.compile(r"\d{1,3} (?:phút|giờ|ngày|tuần|tháng|năm) trước")
_ITEM = re.compile(r"\s*(?:[-+•*·▪►●○♦>»]|\d{1,2}[.)]|[a-zđ]\)|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s)\s*\S")
_NUMBERED = re.compile(
    r"\s*(?:[IVXLC]{1,6}\s?[.\-/)]|(?:Phần|Mục|Chương)\s\w{1,6}\b|\d{1,2}(?:\.\d{1,2}){0,3}[.)\-/]|[A-ZĐ][.)])\s*\S"
)
_CREDIT = re.compile(
    r"(?:[(\[–-]|\.\s|\s{1,3}|^)\s*(?:ảnh|hình|photo|nguồn ảnh|ảnh chụp|clip|ảnh tư liệu|ảnh minh họa)\s?(?::|/|\s)\s*[^:;]{1,60}$"
    r"|[(\[]\s*(?:ảnh|hình|nguồn)[^()\[\]]{0,60}[)\]]\W*$|ảnh\s*:\s*[^:;]{1,60}$"
)
_CRUMB = re.compile(r"\s(?:>>?|»|›|/|→|▸|=>|::|\|)\s|^(?:>>?|»|›|::)|\.::|::\.")
_BULLET = re.compile(r"\s{2,}|\s*[|•·/›»>]\s*|\t")


def _paragraphs(source: Source) -> list[tuple[int, int, bool]]:
    """The lines that are not blank: start and end of their words, and whether a blank line stands before.

    Lines that a hard wrap has broken are joined.
    """
    folded = source.folded
    lines: list[tuple[int, int, bool]] = []
    newline = 0
    for match in _LINE.finditer(folded):
        start, end = match.span()
        text = match[0]
        stripped = text.strip()
        if not stripped:
            continue
        start += len(text) - len(text.lstrip())
        lines.append(
            (start, start + len(stripped), folded.count("\n", newline, match.start()) > 1 or not lines)
        )
        newline = match.end()
    return _unwrapped(source, lines)


def _unwrapped(source: Source, lines: list[tuple[int, int, bool]]) -> list[tuple[int, int, bool]]:
    folded = source.folded
    # A wrapped page has runs of lines of nearly one length that end within a sentence.
    width = wrapped = 0
    for (start, end, _), (after, _, blank) in zip(lines, lines[1:], strict=False):
        if (
            not blank
            and 45 <= end - start <= 130
            and folded[end - 1] not in ".!?…:;"
            and folded[after].islower()
        ):
            wrapped += 1
            width = max(width, end - start)
    hard = wrapped >= 4 and 5 * wrapped >= len(lines)
    joined: list[tuple[int, int, bool]] = []
    for start, end, blank in lines:
        if joined and not blank:
            first, last, before = joined[-1]
            size = last - max(first, folded.rfind("\n", first, last) + 1)
            within = folded[last - 1] not in ".!?…:;|»>" and (
                folded[last - 1] in ",-" or folded[start].islower()
            )
            if (within and folded[start].islower() and size >= 25 and not _menu_like(folded[first:last])) or (
                hard
                and size >= width * 3 // 4
                and folded[last - 1] not in ".!?…:;"
                and not _ITEM.match(folded[start : start + 12])
            ):
                joined[-1] = (first, end, before)
                continue
        joined.append((start, end, blank))
    return joined


def _menu_like(text: str) -> bool:
    return len(text) < _LONG and bool(_CRUMB.search(text))


class _Seen(NamedTuple):
    """The phrases of menus and tools on a line: (start, end, section)."""

    spans: tuple[tuple[int, int, str], ...]
    letters: int
    covered: int


def _look_up(lower: str) -> _Seen:
    phrases = _phrases()
    tokens = [(match[0], match.start(), match.end()) for match in _WORD.finditer(lower)]
    spans: list[tuple[int, int, str]] = []
    letters = covered = 0
    at, count = 0, len(tokens)
    while at < count:
        word, start, end = tokens[at]
        size = 0 if word.isdecimal() else len(word)
        for phrase, section in phrases.get(word, ()):
            length = len(phrase)
            if length == 1 or (
                at + length <= count and all(tokens[at + i][0] == phrase[i] for i in range(1, length))
            ):
                spans.append((start, tokens[at + length - 1][2], section))
                covered += sum(map(len, phrase))
                letters += sum(map(len, phrase))
                at += length
                break
        else:
            letters += size
            at += 1
    return _Seen(tuple(spans), letters, covered)


def _tools_at_end(lower: str, seen: _Seen) -> int:
    """Where the tools glued to the end of a headline begin."""
    at = len(lower)
    for start, end, section in reversed(seen.spans):
        between = lower[end:at]
        if section != "tools" or _WORD.search(between):
            break
        if (
            end - start <= 2
            and start
            and at == len(lower)
            and lower[start - 1] == " "
            and lower[start : start + 2] != "in"
        ):
            break
        at = start
    if at == len(lower):
        return at
    # "Học tập và làm theo ... in" is no tool: a single short word needs a sign or a capital before it
    return len(lower[:at].rstrip(" -|[(:»•\t"))


def _line(source: Source, start: int, end: int, blank: bool) -> Line:
    folded, lower = source.folded[start:end], source.lower[start:end]
    size = end - start
    stop = bool(_ENDS.search(folded[-12:]))
    words = folded.count(" ") + 1
    if size > _LONG:
        tail = lower[-140:]
        return Line(start, end, blank, words, stop, folded[-1] in ":;,", 0.0, "", size, False, bool(_TEASER.search(tail[-30:])),
                    False, bool(_ITEM.match(folded[:12])), bool(_NUMBERED.match(folded[:16])), False, 0.0, "", False, 0.0,
                    bool(_CREDIT.search(tail)) and size < 500, 0.0, True, False, False, False)  # fmt: skip
    seen = _look_up(lower)
    chrome = seen.covered / seen.letters if seen.letters else 1.0
    first = ""
    if seen.spans and not _WORD.search(lower[: seen.spans[0][0]]):
        first = seen.spans[0][2]
    printed = stamps.find(lower)
    stamp, label, clock = 0.0, "", False
    if printed:
        label = printed[0].label
        clock = any(hasattr(one.at, "hour") for one in printed)
        stamp = _stampness(lower, printed, label)
    byline, pictures = _bylineness(source, start, end, words)
    alt = bool(_FILE.fullmatch(folded) or _PICTURE.fullmatch(lower)) or (first == "alts" and chrome > 0.9)
    credit = bool(_CREDIT.search(lower[-140:]))
    capitals = folded.isupper() and words >= 3
    caption = _captionness(lower, credit)
    return Line(
        start, end, blank, words, stop, folded[-1] in ":;,", chrome, first,
        start + _tools_at_end(lower, seen) - start, alt, bool(_TEASER.search(lower[-30:])),
        bool(_DATED.search(lower) or _AGO.fullmatch(lower) or _ATTACHMENT.fullmatch(lower)),
        bool(_ITEM.match(folded)), bool(_NUMBERED.match(folded)), capitals, stamp, label, clock, byline, credit, caption,
        bool(_told().search(lower)), pictures, "\t" in source.plain[start:end], bool(_CRUMB.search(folded)) or len(_BULLET.findall(folded)) >= 3,
    )  # fmt: skip


_LABELLED_NAME = re.compile(
    r"(?<!\w)(?:tác giả|viết bởi|người đăng|đăng bởi|nguồn(?: tin)?|theo|by|lượt xem|đã xem|xem|đọc|nguồn bài viết)\s*:?[^|•\n]{0,40}"
)


def _stampness(lower: str, printed: list[stamps.Printed], label: str) -> float:
    if label in {"today", "other"}:
        return 0.0
    left = stamps.rest(lower, printed)
    seen = _look_up(left)
    other = seen.letters - sum(
        end - start for start, end, section in seen.spans if section in {"tools", "counters"}
    )
    if other > 4:
        left = _LABELLED_NAME.sub(" ", left)
        seen = _look_up(left)
        other = seen.letters - seen.covered
    if other <= 4:
        return 2.0
    if len(printed) == 1 and other <= 14 and (label or hasattr(printed[0].at, "hour")):
        return 1.5
    if label in {"published", "updated"} and other <= 40:
        return 1.5
    return 0.0


def _bylineness(source: Source, start: int, end: int, words: int) -> tuple[float, bool]:
    if words > 24:
        return 0.0, False
    found = credits.read(source, start, end)
    if not found:
        return 0.0, False
    if found.labelled:
        return 3.0, found.only_pictures
    return (2.0 if found.sure else 1.0), found.only_pictures


def _captionness(lower: str, credit: bool) -> float:
    score = 2.0 if credit else 0.0
    if lower.startswith(("ảnh:", "(ảnh", "ảnh ", "hình ", "toàn cảnh", "quang cảnh", "hình ảnh")):
        return score + 2.4
    if _caption_start().match(lower):
        score += 0.9
        if _shown().search(lower):
            score += 0.8
    elif _shown().search(lower):
        score += 0.3
    return score


# ---------------------------------------------------------------- the way through the page

(
    _BEFORE,
    _STAMP0,
    _TOOLS0,
    _TITLE,
    _TOOLS,
    _STAMP,
    _NAME,
    _LEAD,
    _BODY,
    _HEADING,
    _CAPTION,
    _INSIDE,
    _BYLINE,
    _END,
    _STAMP9,
    _AFTER,
    _CAPTION0,
    _TITLE1,
    _TOOLS1,
) = range(19)

_KIND = {
    _BEFORE: BlockKind.CHROME, _STAMP0: BlockKind.STAMP, _TOOLS0: BlockKind.CHROME, _TITLE: BlockKind.TITLE,
    _TOOLS: BlockKind.CHROME, _STAMP: BlockKind.STAMP, _NAME: BlockKind.BYLINE, _LEAD: BlockKind.LEAD,
    _BODY: BlockKind.BODY, _HEADING: BlockKind.HEADING, _CAPTION: BlockKind.CAPTION, _INSIDE: BlockKind.CHROME,
    _BYLINE: BlockKind.BYLINE, _END: BlockKind.CHROME, _STAMP9: BlockKind.STAMP, _AFTER: BlockKind.CHROME,
    _CAPTION0: BlockKind.CAPTION, _TITLE1: BlockKind.TITLE, _TOOLS1: BlockKind.CHROME,
}  # fmt: skip

# What may follow what, and what it costs.
_NEXT: dict[int, dict[int, float]] = {
    _BEFORE: {_BEFORE: 0, _STAMP0: 1.5, _TITLE: 0, _LEAD: 4, _BODY: 4, _CAPTION0: 7, _BYLINE: 7, _STAMP: 5},
    _STAMP0: {_STAMP0: 2, _TOOLS0: 1, _TITLE1: 0},
    _TOOLS0: {_TOOLS0: 1, _TITLE1: 0.5},
    _TITLE1: {_TITLE1: 0, _TOOLS1: 0.5, _NAME: 1, _LEAD: 0, _BODY: 0, _CAPTION0: 1.5, _HEADING: 3},
    _TOOLS1: {_TOOLS1: 0.3, _STAMP: 5, _NAME: 1, _LEAD: 0, _BODY: 0, _CAPTION0: 0.5, _HEADING: 3},
    _TITLE: {_TITLE: 0, _TOOLS: 0.5, _STAMP: 0, _NAME: 1, _LEAD: 0, _BODY: 0, _CAPTION0: 1.5, _HEADING: 3},
    _TOOLS: {_TOOLS: 0.3, _STAMP: 0.5, _NAME: 1, _LEAD: 0, _BODY: 0, _CAPTION0: 0.5, _HEADING: 3},
    _STAMP: {_TOOLS1: 0.2, _STAMP: 1.5, _NAME: 0.8, _LEAD: 0, _BODY: 0, _CAPTION0: 0.5, _HEADING: 2, _AFTER: 6},
    _NAME: {_TOOLS1: 0.3, _STAMP: 0.3, _NAME: 1, _LEAD: 0, _BODY: 0, _CAPTION0: 0.5, _HEADING: 3},
    _CAPTION0: {_LEAD: 0.5, _BODY: 0, _CAPTION0: 1, _TOOLS1: 1, _HEADING: 1},
    _LEAD: {_BODY: 0, _CAPTION: 0, _INSIDE: 1, _HEADING: 0.3, _STAMP: 2.5, _TOOLS: 2.5, _BYLINE: 1.5, _AFTER: 2, _END: 1.5},
    _BODY: {_BODY: 0, _HEADING: 0.3, _CAPTION: 0.3, _INSIDE: 1.5, _BYLINE: 0, _END: 1, _STAMP9: 1.5, _AFTER: 0.5},
    _HEADING: {_BODY: 0, _HEADING: 1.5, _CAPTION: 1, _INSIDE: 2},
    _CAPTION: {_BODY: 0, _CAPTION: 0.7, _HEADING: 0.5, _INSIDE: 1, _BYLINE: 0, _AFTER: 1, _END: 1.2},
    _INSIDE: {_INSIDE: 0.7, _BODY: 0, _CAPTION: -0.7, _HEADING: 0.7},
    _BYLINE: {_BYLINE: 0.3, _END: 0.4, _STAMP9: 0.7, _AFTER: 0, _CAPTION: 2.5, _BODY: 4},
    _END: {_END: 0.7, _BYLINE: 0.5, _STAMP9: 0.7, _AFTER: 0},
    _STAMP9: {_END: 0.5, _AFTER: 0, _BYLINE: 0.7, _STAMP9: 1},
    _AFTER: {_AFTER: 0},
}  # fmt: skip
_START = {
    _BEFORE: 0.0,
    _TITLE: 0.0,
    _STAMP0: 1.0,
    _LEAD: 3.0,
    _BODY: 1.5,
    _BYLINE: 3.0,
    _STAMP: 2.0,
    _CAPTION0: 6.0,
}
# Where a page may end: within its head only at a cost.
_LAST = {
    _STAMP0: 6.0,
    _TOOLS0: 8.0,
    _TITLE: 8.0,
    _TITLE1: 6.0,
    _TOOLS: 9.0,
    _TOOLS1: 8.0,
    _STAMP: 6.0,
    _NAME: 5.0,
    _LEAD: 1.0,
    _INSIDE: 6.0,
    _HEADING: 4.0,
}


def _emissions(lines: Sequence[Line], index: int, title: float, copy: bool) -> list[float]:
    """How well each part of the page fits the line; chrome is the measure, at about 0."""
    line = lines[index]
    length = line.end - line.start
    score = [-30.0] * 19
    prose = _prose(line, length)
    weight = max(prose, 0.0)
    after_alt = index > 0 and lines[index - 1].alt
    # chrome: what stands before the headline holds no sentences; what follows the article may
    score[_BEFORE] = -weight * 1.1
    score[_TOOLS0] = -weight - 1.2 + 2.5 * (line.first == "tools" and line.chrome > 0.5)
    score[_TOOLS] = -weight - 1.5 + 3.0 * (line.chrome > 0.6 or line.alt) - 1.0 * (line.stamp >= 1.5)
    score[_TOOLS1] = score[_TOOLS]
    score[_INSIDE] = -weight - 1.5 + _inside(line)
    score[_END] = -weight - 1.0 + 2.0 * (line.first in {"counters", "tools"} and line.chrome > 0.5)
    score[_AFTER] = -0.25 * weight + 1.5 * (line.first in {"after", "footers"}) + 0.5 * line.dated
    # stamps
    if line.stamp:
        labelled = 1.0 if line.label in {"published", "updated"} else 0.0
        value = (4.0 if line.stamp == 2 else 2.0) + labelled + 0.7 * line.clock
        score[_STAMP0] = value - 1.0
        score[_STAMP] = value
        score[_STAMP9] = value - 2.5
    # the headline
    score[_TITLE] = score[_TITLE1] = title
    # bylines
    if line.byline:
        value = (
            {1.0: 0.0, 2.0: 2.5, 3.0: 4.0}[line.byline]
            - 4.0 * (line.chrome > 0.3)
            - 3 * (line.first == "after")
        )
        score[_BYLINE] = value + 1.0 - 1.0 * line.pictures
        score[_NAME] = value - 1.0 - 2.0 * (line.byline < 3)
    # the text
    score[_BODY] = prose - 1.0 * after_alt
    score[_LEAD] = _lead(line, length, prose)
    score[_HEADING] = _heading(line, length) - 1.5 * after_alt
    score[_CAPTION] = score[_CAPTION0] = _caption(line, length) + 2.5 * after_alt
    if copy:  # the headline again
        for state in (_BODY, _LEAD, _HEADING, _CAPTION, _CAPTION0):
            score[state] -= 5.0
        score[_INSIDE] += 3.0
    return score


def _prose(line: Line, length: int) -> float:
    """How much a line looks like text of an article, from -8 to 6."""
    if length > _LONG:
        return 6.0 - 1.5 * line.teaser
    if line.alt or line.stamp >= 2:
        return -8.0
    if (
        line.first in {"after", "footers"}
        and (length < 90 or line.chrome > 0.4)
        and not (line.stop and length > 60)
    ):
        return -6.0
    if line.chrome > 0.5:
        return -6.0
    if line.stop:
        value = 1.6 if length < 40 else 3.0 if length < 100 else 4.5
    elif line.open:
        value = 1.2 if length < 100 else 3.0
    elif line.item:
        value = 0.5
    else:
        value = -1.2 if length < 40 else -0.6 if length < 100 else 0.8 if length < 180 else 2.0
    value -= 4.5 * (line.dated and not line.open) + 3.0 * line.chrome + 2.5 * line.teaser
    if line.joined and not line.stop:
        value -= 1.0
    if line.capitals:
        value -= 1.0
    if line.table:
        value += 1.5
    if line.byline >= 2:
        value -= 2.0
    return value


def _lead(line: Line, length: int, prose: float) -> float:
    if length < 50:
        return -8.0
    if length <= 420:
        return prose + 0.6
    return prose - 0.004 * (length - 420)


def _heading(line: Line, length: int) -> float:
    if length > 200 or line.alt or line.stamp >= 2 or line.table:
        return -8.0
    value = -0.2 if 12 <= length <= 110 and not line.item else -1.0
    if line.numbered:
        value += 3.0 if not line.stop and not line.open else 0.3
    if line.capitals:
        value += 1.5
    if line.stop or line.open:
        value -= 1.5
    if length > 120:
        value -= 1.0
    value -= 4 * (line.chrome > 0.5) + 4 * (line.first in {"after", "footers"})
    return value - 3 * line.dated - min(line.caption, 2.0) - 2.0 * (line.byline >= 2) - 2 * line.joined


def _caption(line: Line, length: int) -> float:
    if length > 500 or line.alt or line.stamp >= 2:
        return -8.0
    value = -1.2 + 1.6 * line.caption
    if line.stop and not line.credit:
        value += 0.8 if line.caption >= 1.6 and length < 110 and not line.told else -0.5
    if line.told:
        value -= 1.0
    if line.open or line.item:
        value -= 3.0
    if line.pictures and line.byline == 3:
        value = min(value, 2.5)
    if length > 160:
        value -= (length - 160) / 60
    if line.capitals:
        value -= 1.0
    value -= 4 * (line.chrome > 0.5) + 4 * (line.first in {"after", "footers"})
    return value - 3 * line.dated - 1.5 * line.numbered


def _inside(line: Line) -> float:
    if line.alt:
        return 6.0
    if line.first == "related" or line.first == "more":
        return 3.0
    return 2.0 * (line.chrome > 0.6)


def _title(source: Source, lines: Sequence[Line], index: int, text: frozenset[str], copy: int) -> float:
    """How well a line would do as the headline of the article whose words are given.

    ``copy`` is 1 for the last of several copies, -1 for an earlier one.
    """
    line = lines[index]
    length = line.end - line.start
    if length > _LONG or length < 4 or line.alt or line.stamp >= 1.5:
        return -12.0
    pairs = _pairs(source.lower[line.start : line.start + line.tools])
    common = len(pairs & text) / len(pairs) if pairs else 0.0
    value = 1.0 if 30 <= length <= 200 else 0.0 if length >= 20 else -1.5
    value += 4.0 * common * min(1.0, len(pairs) / 6) + 2.5 * copy
    if (index and lines[index - 1].stamp >= 1.5) or (
        index + 1 < len(lines) and lines[index + 1].stamp >= 1.5
    ):
        value += 1.2
    if line.stop and source.folded[line.end - 1] not in "?!”\"'":
        value -= 2.0 if length < 120 else 4.0
    if index == 0 and line.chrome < 0.2 and len(lines) > 1 and lines[1].end - lines[1].start > 100:
        value += 2.0
    if line.open:
        value -= 3.0
    value -= 3.0 * (line.chrome > 0.5 and line.tools < length // 2 + 1) + 1.5 * line.joined + 1.5 * line.item
    if source.folded.count("|", line.start, line.end) >= 3:
        value -= 4.0
    if line.chrome > 0.85:
        value -= 4.0
    if line.first in {"greetings", "after", "footers"}:
        value -= 4.0
    if line.byline >= 2:
        value -= 1.5 + line.byline
    return value - 2.5 * line.dated - 1.5 * line.credit


def _copies(source: Source, lines: Sequence[Line]) -> list[int]:
    """-1 for a line that stands again before the text, 1 for that last copy, 0 for all others.

    A copy may have a word glued to it, in front or behind.
    """
    found = [0] * len(lines)
    last: dict[str, int] = {}
    for index, line in enumerate(lines):
        length = line.end - line.start
        if length > _LONG:
            last.clear()  # copies further down are links to the article
            continue
        if length < 25:
            continue
        words = source.lower[line.start : line.start + line.tools]
        for key in {words[:60], words[-60:]}:
            if key in last:
                found[last[key]], found[index] = -1, 1
            last[key] = index
    return found


def _continues(source: Source, before: Line, line: Line) -> bool:
    """Whether a headline goes on in the next line."""
    if line.blank_before:
        return False
    first, last = source.folded[line.start], source.folded[before.end - 1]
    return (before.capitals and line.capitals) or first.islower() or last in ",-:"


def _pairs(lower: str) -> frozenset[str]:
    """The pairs of neighbouring words: what a headline shares with its story."""
    words = _WORD.findall(lower)
    return frozenset(map(" ".join, zip(words, words[1:], strict=False)))


def read(source: Source) -> Layout:
    """The layout of a page."""
    lines = [_line(source, start, end, blank) for start, end, blank in _paragraphs(source)]
    if not lines:
        return Layout((Region(BlockKind.CHROME, 0, len(source)),) if len(source) else (), None, None)
    states = _way(source, lines)
    return _layout(source, lines, states)


def _story_pairs(source: Source, lines: Sequence[Line]) -> list[frozenset[str]]:
    """For each line, the word pairs of the first long paragraphs after it."""
    stories: list[frozenset[str]] = [frozenset()] * len(lines)
    recent: list[frozenset[str]] = []
    for index in range(len(lines) - 1, -1, -1):
        stories[index] = frozenset().union(*recent) if recent else frozenset()
        line = lines[index]
        if line.end - line.start > 120:
            recent = [_pairs(source.lower[line.start : min(line.end, line.start + 1500)]), *recent[:2]]
        elif recent:
            stories[index] = (
                stories[index + 1]
                if index + 1 < len(lines) and lines[index + 1].end - lines[index + 1].start <= 120
                else stories[index]
            )
    return stories


def _way(source: Source, lines: Sequence[Line]) -> list[int]:
    """The best sequence of parts (Viterbi)."""
    stories = _story_pairs(source, lines)
    copies = _copies(source, lines)
    scores: dict[int, float] = {}
    back: list[dict[int, int]] = []
    for index, line in enumerate(lines):
        title = _title(source, lines, index, stories[index], copies[index])
        fit = _emissions(lines, index, title, copies[index] == 1)
        if index == 0:
            scores = {state: fit[state] - cost for state, cost in _START.items()}
            back.append({})
            continue
        best: dict[int, float] = {}
        came: dict[int, int] = {}
        goes_on = _continues(source, lines[index - 1], line)
        for state, score in scores.items():
            for follower, cost in _NEXT[state].items():
                value = score - cost + fit[follower]
                if state == follower and state in {_TITLE, _TITLE1}:
                    value = value - 30.0 if not goes_on else max(value, score - 0.5)
                if follower not in best or value > best[follower]:
                    best[follower], came[follower] = value, state
        scores = best
        back.append(came)
    state = max(scores, key=lambda last: scores[last] - _LAST.get(last, 0.0))
    states = [state]
    for came in reversed(back[1:]):
        state = came[state]
        states.append(state)
    return states[::-1]


def _layout(source: Source, lines: Sequence[Line], states: Sequence[int]) -> Layout:
    """The regions: each from the start of its line to the start of the next."""
    pieces: list[tuple[int, BlockKind]] = []
    title: tuple[int, int] | None = None
    lead: tuple[int, int] | None = None
    for line, state in zip(lines, states, strict=True):
        kind = _KIND[state]
        if kind is BlockKind.TITLE:
            last = line.start + line.tools
            title = (title[0] if title else line.start, last)
            pieces.append((line.start, kind))
            if last < line.end:
                pieces.append((last, BlockKind.CHROME))
            continue
        if kind is BlockKind.LEAD and lead is None:
            lead = (line.start, line.end)
        pieces.append((line.start, kind))
        if kind is BlockKind.BODY:
            glued = credits.at_end(source, line.start, line.end)
            if glued:
                pieces.append((glued[0], BlockKind.BYLINE))
    return Layout(_regions(source, pieces), title, lead)


def _regions(source: Source, pieces: Sequence[tuple[int, BlockKind]]) -> tuple[Region, ...]:
    """The pieces as regions without gaps; neighbouring chrome is one region."""
    folded = source.folded
    regions: list[Region] = []
    for index, (start, kind) in enumerate(pieces):
        # a region begins with its line, indent included
        start = 0 if index == 0 else start
        if index and not folded[folded.rfind("\n", pieces[index - 1][0], start) + 1 : start].strip():
            start = max(folded.rfind("\n", pieces[index - 1][0], start) + 1, pieces[index - 1][0])
        if regions:
            regions[-1] = regions[-1]._replace(end=start)
            if regions[-1].kind is kind is BlockKind.CHROME:
                continue
        regions.append(Region(kind, start, start))
    regions[-1] = regions[-1]._replace(end=len(source))
    return tuple(region for region in regions if region.end > region.start)
