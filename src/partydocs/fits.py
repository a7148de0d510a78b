"""How well a line fits each part of a page, by what is on it and on its neighbours.

``lines`` describes each line by itself; ``layout`` weighs the fits against the prices of the steps between parts.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from partydocs import credits, vocab
from partydocs.chrome import words_of_prose
from partydocs.flattened import HEAD, LONG, PROSE, SHORTEST, Place
from partydocs.lines import (
    CHROME,
    IN_WORDS,
    LABELLED,
    LINK,
    NAMED,
    ONLY_CHROME,
    ONLY_STAMP,
    SHOWN,
    Line,
    Pair,
    pictures,
)
from partydocs.parts import (
    AFTER,
    BEFORE,
    BODY,
    BYLINE,
    CAPTION,
    CAPTION0,
    END,
    HEADING,
    INSIDE,
    LEAD,
    NAME,
    NAME0,
    NAME2,
    NOTE,
    PARTS,
    STAMP,
    STAMP0,
    STAMP2,
    STAMP9,
    TITLE,
    TITLE0,
    TOOLS,
    TOOLS0,
    TOOLS1,
    TOOLS2,
)
from partydocs.vocab import framed

__all__ = [
    "ALT",
    "EARLIER",
    "NEAREST",
    "Stories",
    "add_head",
    "find_copies",
    "prose_of",
    "shown_twice",
    "text_fits",
    "title_of",
]

# Weights are in one unit, that of the prices of steps in ``parts``. One that stands right beside its condition needs
# no name; those that bound or that come again are here.

# Scores of what a line cannot or can hardly be, and of what it surely is.
_NEVER: Final = -1000.0
_NO_PART: Final = -8.0  # a picture, a stamp or a copy is no part of the text
_NO_PROSE: Final = -6.0  # neither are words of portals
_PROSE: Final = 6.0  # a long line is text
_NO_TITLE: Final = -12.0
_OF_PORTAL: Final = 4.0  # less for a heading or a caption in words of portals
_COPIED: Final = 5.0  # less for a copy of the headline as text

# Letters.
_TINY: Final = 4  # what is shorter is no headline
_LEAST: Final = 12  # of a heading or a caption, at least
_WORDS: Final = 20  # of a headline of few words, at least; shorter ones are rather mastheads
_HEADLINE: Final = 30  # of a headline as most are, at least
_HEADLINES: Final = 200  # and at most
_BARE: Final = 45  # of a line between paragraphs that is no caption where it says nothing of a picture
_OPENS: Final = 50  # of a summary that was cut off, at least
_TELLS: Final = 60  # of a sentence of a story, at least
_PLAIN: Final = 80  # of a sentence that shows somebody without a name, at most
_SENTENCE: Final = 100  # from here on a sentence is rather one of a story
_HEADING: Final = 110  # of a heading or a question, at most
_BRIEF: Final = 130  # of a first paragraph that is a summary for its length, at most
_LONG_CAPTION: Final = 160  # longer ones are hardly captions
_PARAGRAPH: Final = 180  # longer lines are text even if they do not end as a sentence
_ALT: Final = 250  # of an alt text, at most
_COMPARED: Final = 60  # so many at either end tell whether a headline stands again
_BEGUN: Final = 25  # so many tell whether it stands again with more words

# Scores of captions, besides ``SHOWN``.
_PERHAPS: Final = 0.5  # more is a line that may show something
_SCENE: Final = 0.9  # a scene, or what captions begin with
_ALIKE: Final = 1.5  # under a line of the same words
_SURELY: Final = 2.0  # with a credit

# Lines above and below that are looked at.
_ABOVE: Final = 8  # for the paragraphs before a box, a picture or the end of a story
_BOX: Final = 5  # lines of a box in a side column
_ROUND: Final = 4  # lines in which the next item of a round of reports stands
_BELOW: Final = 7  # for the paragraphs behind a box, or the same day again
_FOLLOWING: Final = 11  # for the text that goes on behind a box
_TO_TEXT: Final = 15  # for the stamp between a visitor's time and the text
_STORY: Final = 3  # long lines of a story that a headline shares words with

# Of the words of an alt text.
_FEW_WORDS: Final = 4  # fewer tell nothing of what they are
_SHARED: Final = 0.7  # so many of them stand in the caption below

_FEW: Final = 4  # a page of no more lines has neither menus nor tools
_MENU: Final = 0.3  # a long line without sentences is a menu with more than this share of words of portals
_TOOLED: Final = 0.6  # a line with more than this share is no byline
_NO_STORY: Final = 0.85  # and with more than this one hardly a headline
_PAIRS: Final = 6  # pairs of words of a headline whose share in its story counts in full
_NO_HEADLINE: Final = frozenset({"greetings", "after", "footers"})
_BARRIER: Final = 40.0
_SHOWN: Final = 110  # letters of a caption that is no sentence
_NAMELESS: Final = 1.5  # nothing but a name or an office, and no deed
_SUMMARY: Final = 0.8  # by how much the first paragraph does better as a lead than as text
_NO_SUMMARY: Final = -1.5
_RELATED: Final = 3.0  # a link between paragraphs; not the head of a box of links
_NO_HEADING: Final = 4.0  # links and what follows an article
_SAYING: Final = 1.5  # a heading that quotes what somebody says
_ASIDE: Final = 3.0  # what stands in brackets goes with the headline, and is none
_OPENS_LIST: Final = 60  # letters of a line with a colon that opens a list
_CREDIT: Final = 50  # letters of a line that holds nothing but a credit
_NAMES: Final = 40  # letters of some names
_LAST_SENTENCE: Final = 1.5  # stories end with a sentence, hardly with a caption that ends as one
_FOOT: Final = 8.0  # a name that is none of the credits
_TAG: Final = 25  # letters of a tag
_SIGNS: Final = ",.;:()“”\"'"
_NEAR: Final = 12  # lines above a name that are looked at
_TOLD: Final = 40  # and for what the story names
_TELLING: Final = 2.0  # a caption within the text may share so much more with it than the headline above

_ONCE_MORE: Final = ([True], [True, False])  # which of the next lines are the same
_GALLERY: Final = 3  # so many pictures in a row, numbered, tell a story
_IMPRINT: Final = 3  # lines below an organ in which its imprint begins, and above it that have the credit
_TO_DAY, _TO_MINUTE = 3, 5  # how much of a time tells the day, how much the minute

# What a line is that the page prints more than once; most are none of these.
_ONCE: Final = 0
#: It stands again before the text.
EARLIER: Final = -1
#: The last of such copies, the nearest to the text: the headline.
NEAREST: Final = 1
_AGAIN: Final = 2  # a copy of the headline further down: a picture's alt text, or a link
#: A caption that is printed once more above it: the picture's alt text.
ALT: Final = 3
_TWICE: Final = -2  # a paragraph that the page prints again
# How much better such a line does as the headline.
_AS_HEADLINE: Final = {_ONCE: 0.0, EARLIER: -2.5, NEAREST: 2.5, _AGAIN: 5.0, ALT: -5.0, _TWICE: -5.0}


def text_fits(lines: Sequence[Line], index: int, prose: float, copies: Sequence[int]) -> list[float]:
    """How well each part of the text and after it fits the line; chrome is the measure, at about 0."""
    line = lines[index]
    fit = [_NEVER] * PARTS
    weight = prose if prose > 0.0 else 0.0
    _, heading, caption, inside = line.own or _own(line)
    body, inside = prose, inside - weight - 1.5
    if index:
        more_body, more_heading, more_caption = _after(lines, index, copies)
        body, heading, caption = body + more_body, heading + more_heading, caption + more_caption
        if line.caption > 0 and not line.credit:
            if line.stop:
                caption += _at_end(lines, index)
            if _is_credited(lines, index):
                body, caption = body - 10.0, caption + 3.0
        if _LEAST <= line.length <= _SHOWN and not line.stop and _stands_alone(lines, index):
            body, caption = body - 1.0, max(caption, body + 1.0)
        if line.stamp == ONLY_STAMP and _is_amid(lines, index):
            inside += 12.0
        if _linked(lines, index):
            inside += 8.0 if line.stamp else 4.0
            caption -= 3.0
    echo = copies[index] in {_AGAIN, _TWICE, ALT} or _echo(lines, index)
    if echo or line.link:
        heading, body, caption = heading - 3.0, body - 3.0, caption - 3.0
        if echo:
            inside += 5.0 + weight
    if line.folded[0] == "*" and not (line.stop or line.open or line.length > _HEADING):
        after = lines[min(index + 1, len(lines) - 1)]
        told = (after.stop or after.open) and after.length > _TELLS and after.length > line.length
        heading += 3.0 * (told and after.folded[0] != "*")
    if line.numbered and _in_list(lines, index):
        heading, body = heading - 2.5, body + 0.5
    elif line.digits and line.numbered and _next_level(lines, index):
        heading += 1.0
    if (line.first or line.stamp) and _ends_text(lines, index):
        body = heading = caption = inside = -_BARRIER
    fit[BODY], fit[HEADING], fit[CAPTION], fit[INSIDE] = body, heading, caption, inside
    _add_end(fit, lines, index, weight)
    return fit


def _after(lines: Sequence[Line], index: int, copies: Sequence[int]) -> tuple[float, float, float]:
    """By how much a line looks more like text, a heading, a caption for what stands before it."""
    line, before = lines[index], lines[index - 1]
    body = heading = caption = 0.0
    number = before.digits and before.length < 3 and line.stop and line.caption > SHOWN  # of a picture
    picture = (before.alt and not before.tool) or copies[index - 1] in {_AGAIN, ALT} or number
    again = before.lower == (line.lower[:-1] if line.stop and not before.stop else line.lower)
    if line.stop and (
        ((picture or again) and line.opens_day) or (again and not picture and line.length > PROSE)
    ):
        return 0.0, 0.0, 0.0  # it reports, whatever stands above it
    if picture:
        body, heading, caption = -1.0, -1.5, 2.8
        longest = _LONG_CAPTION if line.caption > SHOWN else _SENTENCE
        if line.stop and line.length <= longest and line.single and not (line.told or line.days):
            body = -4.0
        if _in_gallery(lines, index):
            body, caption = -12.0, 6.0
    elif again:
        body, caption = -2.0 - 2.0 * line.stop, 2.5  # under its alt text
    if line.caption >= SHOWN and _is_shown(line) and _is_shown(before):
        caption += 1.5  # one of a row
    if not line.stop and _between_paragraphs(lines, index):
        body -= 1.0  # a heading, or a caption: these name somebody or something, or what is done
        if line.named:
            caption += 1.0
        elif line.caption < 1.0 and line.length < _BARE:
            heading, caption = heading + 0.7, caption - 0.9
    return body, heading, caption


def _is_shown(line: Line) -> bool:
    """Whether a sentence says what a picture shows."""
    return line.caption >= SHOWN and line.stop and (line.length <= PROSE or line.shows) and not line.told


def _is_credited(lines: Sequence[Line], index: int) -> bool:
    """Whether the line below is nothing but the picture's credit, in brackets: "(Ảnh: Thu Hà)"."""
    line, after = lines[index], lines[min(index + 1, len(lines) - 1)]
    return after.credit and after.aside and after.length < _CREDIT and line.caption >= _SCENE and line.single


def _is_last(lines: Sequence[Line], index: int) -> bool:
    """Whether no text follows a line: the page ends, or its byline, its tools or what comes after it begin."""
    if index + 1 == len(lines):
        return True
    after = lines[index + 1]
    return after.byline >= NAMED or after.closes or after.chrome > CHROME


def _at_end(lines: Sequence[Line], index: int) -> float:
    """By how much a sentence looks more like a caption for its place at the end of a story."""
    if lines[index].caption >= _SCENE and _is_closed(lines, index):
        return _LAST_SENTENCE
    return -_LAST_SENTENCE if _is_last(lines, index) and not _is_shown(lines[index - 1]) else 0.0


def _is_closed(lines: Sequence[Line], index: int) -> bool:
    """Whether the story has ended above a line, as those of offices do ("./."), and only captions stand between."""
    for before in lines[max(index - _ABOVE, 0) : index][::-1]:
        if before.folded.endswith("./."):
            return True
        if not (before.caption > 0 and before.length <= PROSE):
            return False
    return False


def _in_gallery(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is one of those that tell a story in pictures: each under one, numbered on from the last."""
    number = _picture_number(lines, index - 1)
    if not number:
        return False
    before = min(number, _GALLERY) - 1  # pictures of the row above this one
    first = index - 1 - 2 * before
    return all(_picture_number(lines, first + 2 * step) == number - before + step for step in range(_GALLERY))


def _picture_number(lines: Sequence[Line], index: int) -> int:
    """The number of a picture in the alt text that a line is: "Headline - Ảnh 2", else 0."""
    line = lines[index] if 0 <= index < len(lines) else None
    words = line.lower.rsplit(None, 2) if line and line.alt else []
    number = words[-1].rstrip(".") if len(words) == 3 and words[1] in pictures() else ""
    return int(number) if len(number) <= 3 and number.isdecimal() else 0


def _add_end(fit: list[float], lines: Sequence[Line], index: int, weight: float) -> None:
    """How well each part that follows the text fits the line."""
    line = lines[index]
    after, end = -0.1 * weight, -weight - 1.0
    if line.closes:
        after += 1.5
        if line.first == "after":
            end -= 6.0
    elif line.tool:
        end += 2.0
    if line.note and line.chrome < ONLY_CHROME:  # not the count of "(0) Bình luận"
        fit[NOTE] = 5.0
    fit[AFTER], fit[END] = after + 0.5 if line.dated else after, end
    if line.stamp:
        fit[STAMP9] = _stamp(line) - 2.5 - 8.0 * _heads(lines, index)
    if line.byline:
        fit[BYLINE] = _byline(line) + 1.0 * (line.byline >= NAMED) - 1.0 * line.pictures
        if line.byline < LABELLED and _is_foot(lines, index):
            fit[BYLINE] -= _FOOT


def _is_foot(lines: Sequence[Line], index: int) -> bool:
    """Whether an unlabelled name is one of the page's foot: an organ above its imprint, a name behind the credit and links."""
    line, before = lines[index], lines[index - 1] if index else None
    if not line.author and _heads_imprint(lines, index):
        return True
    if before and (before.byline >= NAMED or before.chrome > CHROME):
        if line.lower in vocab.places("provinces", "countries"):
            return True  # the first of the tags, or the place of a forecast
        if _is_tag(lines, index):
            return True
    passed = False
    for before in reversed(lines[max(index - _NEAR, 0) : index]):
        if before.byline >= NAMED:
            if passed and not before.pictures:
                return True
        elif before.closes or (before.chrome > CHROME and before.first != "alts"):
            if before.first == "after":
                return True  # a tag, or what stands above the comments
            passed = True
        elif before.stop or before.open or before.length > _TAG or credits.names_job(before.lower):
            if not before.alt:
                return False
        else:
            passed = True
    return False


def _heads_imprint(lines: Sequence[Line], index: int) -> bool:
    """Whether the imprint follows an organ: how it is reached; behind a credit, who answers for it."""
    line, after = lines[index], lines[index + 1 : index + 1 + _IMPRINT]
    if after and after[0].closes and after[0].lower.startswith(_contacts()):
        return True
    if not any(other.first == "footers" for other in (after if line.capitals else after[:1])):
        return False
    if not (line.capitals or line.lower.startswith(framed("layout", "outlets", before=""))):
        return False
    return any(other.byline >= NAMED for other in lines[max(index - _IMPRINT, 0) : index])


def _is_tag(lines: Sequence[Line], index: int) -> bool:
    """Whether a name behind the credit is one of the tags: the story has it, or the one above among them."""
    first = index
    while first and index - first < _NEAR and 0 < lines[first - 1].byline < LABELLED:
        first -= 1  # names in a row; the first is the credit, unless one with a label stands above
    after = first + (not first or lines[first - 1].byline < LABELLED)
    names = [line.folded for line in lines[after : index + 1] if line.author]
    told = (line for line in lines[max(first - _TOLD, 0) : first] if line.length > PROSE and not line.credit)
    return bool(names) and any(_tells_of(line.folded, name) for line in told for name in names)


def _tells_of(text: str, name: str) -> bool:
    """Whether a name stands in a text, and not within a longer one."""
    before, found, after = text.partition(name)
    return bool(found) and not after[:1].isalpha() and not (before.split() or [""])[-1][:1].isupper()


def _contacts() -> tuple[str, ...]:
    """What the lines begin with that say how an organ is reached."""
    return vocab.of_kind("layout", "footers", "contact")


def add_head(
    fit: list[float],
    places: Sequence[Place],
    lines: Sequence[Line],
    index: int,
    prose: float,
    title: float,
    copy: int,
) -> None:
    """How well each part of the head fits the line, and the parts of the text if it is the headline again."""
    line = lines[index]
    weight = prose if prose > 0.0 and not line.form else 0.0  # the headline may be the document's own
    fit[BEFORE] = -1.1 * weight  # what stands before the headline holds no sentences
    office = _office(lines, index) or _issues(lines, index)
    if office:
        title -= 4.0
    fit[TITLE] = fit[TITLE0] = title
    if line.glued is not None and line.glued.sure:
        fit[TITLE0] -= 4.0  # it has a stamp of its own
    headed = title if title > 0.0 and copy != EARLIER else 0.0
    tools = -weight - 0.7 * headed
    fit[TOOLS0] = tools - (-1.3 if line.tool else 1.2)
    tools -= 0.9 if line.length < _HEADLINE and not line.byline else 1.5
    if line.alt or line.tool or line.link or office or copy == ALT:
        tools += 3.0
    if line.stamp >= IN_WORDS:
        tools -= 1.0
    fit[TOOLS] = fit[TOOLS1] = fit[TOOLS2] = tools
    if line.stamp:
        fit[STAMP] = fit[STAMP2] = _stamp(line)
        fit[STAMP0] = fit[STAMP] - 1.0 + 3.0 * _twin(lines, index) - 6.0 * _visited(lines, index)
    if line.byline:
        organ = line.capitals and not line.author  # of a document
        fit[NAME] = fit[NAME2] = _byline(line) - 1.0 - 2.0 * (line.byline < LABELLED) - 2.0 * organ
        fit[NAME2] += 2.0 * line.author
        fit[NAME0] = fit[NAME] - 1.0 if line.byline == LABELLED else _NEVER
    lead = prose + _lead(places, lines, index)
    caption = fit[CAPTION]
    if fit[BODY] < prose - 9.0:  # no text for all its sentences
        lead = fit[BODY]
    if line.shows:  # right under the headline it is rather its summary
        lead, caption = lead + 1.5, caption - 2.0
    if not line.stop:
        headed = min(headed, 2.5)
        lead -= 0.5 * headed + 3.0 * line.joined
        caption -= 0.5 * headed
    lead -= 2.0 * (line.credit and line.length <= LONG)
    fit[LEAD], fit[CAPTION0] = lead, caption
    if copy in {EARLIER, NEAREST, ALT}:
        for part in (BODY, LEAD, HEADING, CAPTION, CAPTION0):
            fit[part] -= _COPIED
        fit[INSIDE] += 3.0 * (copy != EARLIER)


def _plain(line: Line) -> bool:
    """Whether a line is neither a masthead, a name nor a caption."""
    return line.length >= _HEADLINE and not (line.capitals or line.byline or line.credit)


def _stamp(line: Line) -> float:
    """How well a line with a stamp fits one; the more, the less else it says and the more the stamp tells."""
    called = line.label in {"published", "updated"}
    return (4.0 if line.stamp == ONLY_STAMP else 2.0) + 1.0 * called + 0.7 * line.clock


def _byline(line: Line) -> float:
    """How well a line with names fits a byline."""
    value = 4.0 if line.byline == LABELLED else 2.5 if line.byline == NAMED else 0.0
    if line.stop and line.byline < LABELLED and line.caption > _PERHAPS and line.length > _NAMES:
        value -= 3.0  # a sentence about those that it names
    return value if line.signed else value - 4.0 * (line.chrome > _TOOLED) - 3.0 * line.closes


def _between_paragraphs(lines: Sequence[Line], index: int) -> bool:
    """Whether a line that is no item stands alone between two paragraphs, or under a picture's credit and names nobody."""
    line, before, after = lines[index], lines[index - 1], lines[min(index + 1, len(lines) - 1)]
    if line.open or line.item or not (after.stop and after.length > PROSE):
        return False
    return (before.stop and before.length > PROSE) or (before.credit and not line.named)


def _stands_alone(lines: Sequence[Line], index: int) -> bool:
    """Whether a short line that does not end as a sentence stands between the stamp and the text, or between its end and the credit.

    It shows what a picture does, whatever its words: "Phối cảnh nhà văn hóa bản Nà Tông".
    """
    line, before = lines[index], lines[index - 1]
    other = line.open or line.item or line.numbered or line.aside or line.table or line.cell or line.note
    if other or line.told or line.chrome > CHROME or ":" in line.folded or line.opens_day:
        return False  # no words of a picture
    after = lines[min(index + 1, len(lines) - 1)]
    if before.stamp >= IN_WORDS:
        return after.length > PROSE and after.stop
    return before.stop and before.length > PROSE // 2 and _is_last(lines, index)


def _linked(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is one of the two links, or a day above one, under the head of a box of links."""
    line, before = lines[index], lines[index - 1]
    if line.stop or line.clock:
        return False
    aside = line.credit or line.alt or before.stop or before.credit
    return _heads_links(before) or (index > 1 and not aside and _heads_links(lines[index - 2]))


def _heads_links(line: Line) -> bool:
    """Whether a line is nothing but the head of a box of links: "Tin liên quan", "Xem thêm:"."""
    return line.length < LINK and line.chrome > ONLY_CHROME and line.first in {"related", "after", "more"}


def _lead(places: Sequence[Place], lines: Sequence[Line], index: int) -> float:
    """How well a paragraph would do as the summary above the text.

    A summary is one sentence or carries the agency's mark, and is set off by a blank line or names no day; else
    the first paragraph is text.
    """
    line = lines[index]
    after = lines[index + 1] if index + 1 < len(lines) else None
    if after and after.length > line.length >= _OPENS and after.lower.startswith(line.lower[:-1]):
        return 2.0  # cut off, and again in full
    if not line.may_open:
        return _NO_SUMMARY
    if line.marked:
        return _NO_SUMMARY if _in_round(lines, index) else _SUMMARY
    if after is None or line.length > LONG or (after.open and after.length < _OPENS_LIST):
        return _NO_SUMMARY  # "Đến dự có:" goes on with what the paragraph tells
    if line.dateline and line.single:
        return _SUMMARY
    if not line.single:
        picture = after.alt or after.caption >= _SURELY
        headed = after.length < _HEADING and not (after.stop or after.open or after.byline)
        talk = after.item and not after.numbered
        return _SUMMARY if line.length > _PARAGRAPH and (picture or headed or talk) else _NO_SUMMARY
    if line.grounds or _in_round(lines, index):
        return _NO_SUMMARY
    picture = after.alt or (after.caption >= SHOWN and not after.stop)
    link = after.capitals and not (after.numbered or after.stop)
    if places[index + 1].blank_before or picture or link or (line.stop and line.length <= _BRIEF):
        return _SUMMARY
    return _NO_SUMMARY if line.days else 0.5


def _in_round(lines: Sequence[Line], index: int) -> bool:
    """Whether a paragraph is the first of a list or a round of reports: "* Sáng 1/10 ...", "* Ngày 2/10 ..."."""
    sign = lines[index].folded[0]
    return (
        lines[index].item
        and not sign.isalnum()
        and any(after.item and after.folded[0] == sign for after in lines[index + 1 : index + 1 + _ROUND])
    )


def _in_list(lines: Sequence[Line], index: int) -> bool:
    """Whether a numbered line stands beside another one: headings have text between them."""
    line = lines[index]
    if not line.digits:
        return False
    number = line.folded.split(" ", 1)[0]
    for other in (lines[max(index - 1, 0)], lines[min(index + 1, len(lines) - 1)]):
        if other.digits and other is not line:
            beside = other.folded.split(" ", 1)[0]
            if number == beside or not (number.startswith(beside) or beside.startswith(number)):
                return True  # "2.1." under "2." is none
    return False


def _next_level(lines: Sequence[Line], index: int) -> bool:
    """Whether two numbered lines are headings of two levels: "1." over "1.1."; "II." over "1." that text follows."""
    line, before, after = lines[index], lines[max(index - 1, 0)], lines[min(index + 1, len(lines) - 1)]
    if after.digits and after.folded.startswith(line.folded.split(" ", 1)[0]) and after is not line:
        return after.numbered and not line.stop
    if line.stop or after.numbered or not before.numbered:
        return False
    return not before.digits or line.folded.startswith(before.folded.split(" ", 1)[0])


def _office(lines: Sequence[Line], index: int) -> bool:
    """Whether a line holds the office of the author named above it."""
    line, before = lines[index], lines[index - 1]
    if index < 2 or not before.author or line.byline:
        return False
    return line.caption > 0 or credits.names_office(line.lower)


def _issues(lines: Sequence[Line], index: int) -> bool:
    """Whether a line in capitals holds the office that issues a document: its grounds stand below, each with a semicolon."""
    line, after = lines[index], lines[min(index + 1, len(lines) - 1)]
    return line.capitals and after.open and after.folded[-1] != ":" and credits.names_job(line.lower)


def _twin(lines: Sequence[Line], index: int) -> bool:
    """Whether the day of a stamp is printed again below without a time: then it is not the visitor's."""
    day = lines[index].day
    return day is not None and any(
        line.day is not None
        and line.day.timetuple()[:_TO_DAY] == day.timetuple()[:_TO_DAY]
        and not line.clock
        for line in lines[index + 1 : index + 1 + _BELOW]
    )


def _visited(lines: Sequence[Line], index: int) -> bool:
    """Whether a bare time is the visitor's: an earlier one stands below, before the second paragraph."""
    line, paragraphs = lines[index], 0
    if line.day is None or line.label:
        return False
    for after in lines[index + 1 : index + 1 + _TO_TEXT]:
        paragraphs += after.stop and after.length > PROSE
        if paragraphs == 2:
            break
        if after.day is not None and after.label != "updated":
            told = _TO_MINUTE if line.clock and after.clock else _TO_DAY
            return line.day.timetuple()[:told] > after.day.timetuple()[:told]
    return False


def _echo(lines: Sequence[Line], index: int) -> bool:
    """Whether a line says in short what the caption under it says: the picture's alt text."""
    line = lines[index]
    if not _WORDS < line.length <= _ALT or index + 1 == len(lines):
        return False
    after = lines[index + 1]
    if line.lower == (after.lower[:-1] if after.stop and not line.stop else after.lower):
        return line.length <= PROSE and not line.opens_day if line.stop else line.caption > 0
    if after.credit and line.stop and not line.credit and after.lower.startswith(line.lower):
        return True  # the caption under it has the credit as well
    if line.stop or line.credit or not (after.credit or (after.caption >= _ALIKE and not after.stop)):
        return False
    words = set(line.words)
    if len(words) < _FEW_WORDS or len(words.intersection(after.words)) <= _SHARED * len(words):
        return False
    if set(after.words).isdisjoint(line.words[-2:]):
        return False  # one of a row: "... cho xã Hòa An", "... cho xã Tân Hòa"
    return not (_named_alone(line, after) and _named_alone(after, line))


def _named_alone(line: Line, other: Line) -> bool:
    """Whether a line names what another does not: of two captions in a row each shows somebody else."""
    names = [word for word in line.folded.split()[1:] if word[0].isupper()]
    return any(word.strip(_SIGNS).lower() not in other.words for word in names)


def _heads(lines: Sequence[Line], index: int) -> bool:
    """Whether a stamp stands in the head of an article: under a headline, above a paragraph, or in a row of links."""
    if index + 2 < len(lines) and lines[index + 2].stamp >= IN_WORDS > lines[index + 1].stamp:
        return True
    before, after = lines[max(index - 1, 0)], lines[min(index + 1, len(lines) - 1)]
    headline = SHORTEST <= before.length <= _HEADLINES and not (
        before.stop or before.byline >= NAMED or before.chrome > CHROME
    )
    return headline or after.length > LONG or (after.may_open and after.single)


def _ends_text(lines: Sequence[Line], index: int) -> bool:
    """Whether no text of the article follows: the stamp of another one, the head of related links."""
    line = lines[index]
    if line.stamp == ONLY_STAMP:
        ends = line.clock or line.label in {"published", "updated"}
    elif line.first == "related" and line.chrome > ONLY_CHROME:
        # Between paragraphs a box, after them the end.
        return lines[index - 1].byline >= NAMED or not _goes_on(lines, index)
    else:
        ends = line.first == "after" and line.chrome > CHROME
    return ends and not _is_amid(lines, index)


def _is_amid(lines: Sequence[Line], index: int) -> bool:
    """Whether a line of a side column stands between paragraphs: one above it, two in a row soon after it.

    A stamp needs one right above it and one more: under the first paragraph it is the article's own.
    """
    at = index
    first = index if lines[index].stamp else max(index - _BOX, 0)
    while at > first and lines[at - 1].length < _TELLS and lines[at - 1].byline < NAMED:
        at -= 1  # other lines of the box
    above = [line.stop and line.length > PROSE for line in lines[max(at - _ABOVE, 0) : at]]
    if not (above and above[-1]) or sum(above) < (2 if lines[index].stamp else 1):
        return False
    below = [line.stop and line.length > PROSE for line in lines[index + 1 : index + 1 + _BELOW]]
    return (True, True) in pairwise(below)


def _goes_on(lines: Sequence[Line], index: int) -> bool:
    """Whether paragraphs or items follow within a few lines."""
    following = lines[index + 1 : index + 1 + _FOLLOWING]
    told = sum(line.stop and line.length > _TELLS for line in following)
    return told >= 2 or any(line.length > LONG for line in following)


def prose_of(lines: Sequence[Line], index: int, copy: int) -> float:
    """How much a line looks like text of an article, from -8 to 6; ``copy`` is what ``find_copies`` says of it."""
    line = lines[index]
    if copy == _TWICE:
        return _NO_PART
    return (line.own or _own(line))[0]


def _own(line: Line) -> tuple[float, float, float, float]:
    """How well a line by itself fits text, heading, caption and what stands between paragraphs; kept with the line."""
    line.own = _prose(line), _heading(line), _caption(line), _inside(line)
    return line.own


def _prose(line: Line) -> float:
    """How much a line by itself looks like text of an article."""
    length = line.length
    if length > LONG:
        if not line.sentences and (line.chrome > _MENU or line.joined):
            return _NO_PROSE  # a menu
        return _PROSE
    if line.alt or line.stamp >= ONLY_STAMP:
        return _NO_PART
    if line.closes and not (line.stop and length > _TELLS):
        return _NO_PROSE
    if line.cell:
        return 1.5
    if line.chrome > CHROME:
        return _NO_PROSE
    value = _sentence(line) - 3.0 * line.chrome
    if line.dated:
        value -= 4.5
    if line.teaser:
        value -= 2.5
    if line.joined:
        value -= 1.0
    if line.byline >= NAMED:
        value -= 2.0
    return value - 1.0 * line.capitals + 1.5 * line.table


def _sentence(line: Line) -> float:
    """How much a line looks like a sentence, or one of those a list is made of, by its length and how it ends."""
    length = line.length
    if line.question and length < _HEADING:
        return 3.0 if line.item and not line.digits else 0.3
    if line.stop and not line.credit:
        return 1.6 if length < LINK else 3.0 if length < _SENTENCE or line.shows else 4.5
    if line.open:
        return 1.2 if length < _SENTENCE else 3.0
    if line.item:
        return 0.5
    if length < _SENTENCE:
        return -1.2 if length < LINK else -0.6
    return 0.8 if length < _PARAGRAPH or line.credit else 2.0


def _heading(line: Line) -> float:
    """How well a line by itself fits a heading within the article."""
    length = line.length
    if line.alt or line.stamp >= ONLY_STAMP or line.table or line.cell:
        return _NO_PART
    value = -0.2 if _LEAST <= length <= _HEADING and not line.item else -1.0
    asked = line.question and length < _HEADING and (line.digits or not line.item)
    if line.numbered:
        value += 5.0 if line.division else 3.0
    elif line.named:
        value -= 0.7
    if asked:
        value += 1.2
    elif (line.stop and not line.teaser) or line.open:
        value -= 0.5 if line.numbered and not line.digits else 1.5  # "Câu 1. Cử tri kiến nghị:"
    if line.capitals:
        value += 1.5
    if line.quoted and not line.open and (asked or not line.stop):
        value += _SAYING
    if length > PROSE:
        value -= 1.0
    if line.dated:
        value -= 3.0
    if line.chrome > CHROME:
        value -= _OF_PORTAL
    if line.closes or line.first == "related":
        value -= _NO_HEADING
    if line.byline >= NAMED:
        value -= 2.0
    return value - min(line.caption, 2.0)


def _caption(line: Line) -> float:
    """How well a line by itself fits a caption."""
    length = line.length
    if line.alt or line.stamp >= ONLY_STAMP:
        return _NO_PART
    value = -1.2 + 1.6 * line.caption
    if line.named and line.caption > 0:
        value += 0.4
    if line.caption > _PERHAPS and not line.credit and line.aside:
        value += 3.0
    if line.stop and not line.credit:
        shown = line.caption >= SHOWN and not line.told
        value += 1.8 if (shown and length < (_HEADING if line.named else _PLAIN)) or line.shows else -0.5
    if line.pictures:
        value = min(value, 2.5)
    if length > _LONG_CAPTION and not line.shows:
        value -= (length - _LONG_CAPTION) / 60
    if line.told:
        value -= 1.6 if line.stop else 1.0
    if line.open or (line.item and not line.credit):
        value -= 3.0
    if line.capitals or length < _LEAST:
        value -= 1.0
    if line.byline == NAMED and 0 < line.caption < SHOWN:
        value -= _NAMELESS
    if line.chrome > CHROME:
        value -= _OF_PORTAL
    if line.closes:
        value -= 4.0
    return value - 3.0 if line.dated else value


def _inside(line: Line) -> float:
    """How well a line by itself fits what stands between paragraphs and is not of the article."""
    if line.alt:
        return 6.0
    if line.link:
        return 2.5
    if line.stamp == ONLY_STAMP:
        return _NO_PART
    if line.first == "related":  # between paragraphs a box of links, after them the end
        return -_RELATED if line.length < LINK and line.chrome > ONLY_CHROME else _RELATED
    if line.first == "more":
        return 3.2
    return 2.0 * (line.chrome > CHROME and not line.numbered)


def title_of(line: Line, stories: Stories, index: int, copy: int) -> float:
    """How well a line would do as the headline of the article below; ``copy`` is what ``find_copies`` says of it."""
    length, chrome = line.length, line.chrome
    if (
        length > LONG
        or length < _TINY
        or line.alt
        or (line.stamp >= IN_WORDS and not line.glued)
        or line.cell
    ):
        return _NO_TITLE
    if chrome > ONLY_CHROME:
        return -5.0
    own, common = stories.share(index)
    if line.byline == NAMED and line.capitals and not line.author:
        common = 0.0  # an organ, which the story names as well
    value = 2.0 if _HEADLINE <= length <= _HEADLINES else 0.5 if length >= _WORDS else -1.5
    value += 4.0 * common * min(1.0, own / _PAIRS) + _AS_HEADLINE[copy]
    stamped = line.glued is not None and line.glued.sure
    if stamped or index in stories.near_stamps:
        value += 1.2
    if line.stop:
        value -= (2.0 if length < PROSE else 4.0) * (1.0 - common)
    first = index == 0 and chrome < 0.2 and stories.opens(_plain(line))
    if first:
        value += 4.0 if stories.few else 2.0
    if line.stop and not line.single:
        value -= 4.0  # a paragraph
    if line.marked:
        value -= 3.0
    if line.filed:
        value -= 4.0
    if line.aside:
        value -= _ASIDE
    if chrome > CHROME and line.last < length // 2 + 1:
        value -= 3.0
    path = line.joined and line.first == "menus"  # its last step may be the headline
    if line.first in _NO_HEADLINE or path:
        value -= 0.5 if path and line.begin else 4.0
    value -= (
        3.0 * line.open
        + 1.5 * line.joined
        + 1.5 * line.item
        + 4.0 * (chrome > _NO_STORY)
        + 4.0 * (line.bars >= 2)
        + 2.5 * (line.dated and not stamped)
        + 5.0 * (line.credit and not first)
        + 1.5 * (line.caption > _SURELY)
    )
    return value - (1.5 + line.byline if line.byline >= (LABELLED if first else NAMED) else 0.0)


class Stories:
    """What a headline shares with its story: the word pairs that stand on both.

    The story of a line are the first three long lines after it. One is read when the first line asks for it, and
    what is kept of it are the pairs of the lines that may ask: those from there to the long one.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self.few = len(lines) <= _FEW
        self._long = [index for index, line in enumerate(lines) if line.length > PROSE]
        self._told: dict[int, set[Pair]] = {}
        self._asked: set[Pair] = set()  # all pairs of the lines that may ask, up to the line here
        self._asking = 0
        #: The lines with a stamp just above or below them: an odd line may stand between.
        self.near_stamps = {
            near
            for index, line in enumerate(lines)
            if line.stamp >= IN_WORDS
            for near in range(index - 3, index + 3)
        }

    def opens(self, plain: bool) -> bool:
        """Whether the second line opens a story, or the third one under a plain first line."""
        following = self._lines[1 : 3 if plain or self.few else 2]
        return any(line.length > LONG or (line.may_open and line.single) for line in following)

    def share(self, index: int) -> tuple[int, float]:
        """How many pairs a line has, and the share of them that stands in its story."""
        own = self._lines[index].pairs()
        if not own:
            return 0, 0.0
        after = bisect_right(self._long, index)
        told: set[Pair] = set()
        for long in self._long[after : after + _STORY]:
            if long not in self._told:
                self._told[long] = self._of(long, index)
            told |= own & self._told[long]
        return len(own), len(told) / len(own)

    def _of(self, long: int, first: int) -> set[Pair]:
        """The pairs of a long line that stand on the lines from ``first`` to it as well."""
        for index in range(max(first, self._asking), long):
            if self._lines[index].length <= LONG:
                self._asked |= self._lines[index].pairs()
        self._asking = max(long, self._asking)
        line = self._lines[long]
        words = line.words or words_of_prose(line.lower[:HEAD])
        return self._asked.intersection(pairwise(words))


def find_copies(lines: Sequence[Line]) -> list[int]:
    """For each line what it is of those that the page prints more than once: ``EARLIER``, ``NEAREST`` ...; 0 for most.

    A copy may have a word glued to it, in front or behind. One of the whole line within the text is ``_AGAIN``; a
    paragraph that the page prints above the headline too, or a second time for small screens, is ``_TWICE``.
    """
    found = _paragraphs_again(lines)
    last: dict[str, int] = {}
    begun: dict[str, int] = {}  # by its first letters: the last line, which may stand again with more words
    above: set[str] = set()
    told = False
    for index, line in enumerate(lines):
        if found[index]:
            continue
        told = told or (line.stop and line.length > PROSE)
        if told and line.length >= SHORTEST and line.lower in above:
            found[index] = _AGAIN
            continue
        if not told and line.length <= LONG:
            above.add(line.lower)
        if line.length > LONG:
            last.clear()
            begun.clear()
        elif line.credit:
            # A caption, with the headline before it perhaps: "Headline ảnh 1Quang cảnh. Ảnh: Thu Hà".
            if index and line.lower == lines[index - 1].lower:
                found[index - 1], found[index] = EARLIER, NEAREST
        elif line.length >= SHORTEST and (line.teaser or line.question or not line.stop):
            words = line.lower[: line.last].rstrip(" .…")
            for key in {words[:_COMPARED], words[-_COMPARED:]}:
                same = lines[last[key]].lower if key in last else ""
                if same and (same[:-4] in words or words[:-4] in same):
                    found[last[key]], found[index] = EARLIER, NEAREST
                last[key] = index
            before = begun.get(words[:_BEGUN])
            if before is not None and words.startswith(lines[before].lower.rstrip(" .…")):
                # "... chúc mừng Giáng sinh", "... Giáng sinh năm 2022"
                found[before], found[index] = EARLIER, NEAREST
            begun[words[:_BEGUN]] = index
    return found


def shown_twice(lines: Sequence[Line], stories: Stories, index: int, headline: float) -> bool:
    """Whether the first of two copies is a picture's alt text: its caption follows, and a better headline stands above.

    ``headline`` is how well the best line above would do as one.
    """
    line = lines[index]
    if line.dated or [other.lower == line.lower for other in lines[index + 1 : index + 3]] not in _ONCE_MORE:
        return False
    told = any(before.stop and before.length > PROSE for before in lines[max(index - _ABOVE, 0) : index])
    return headline >= title_of(line, stories, index, _ONCE) - _TELLING * told


def _paragraphs_again(lines: Sequence[Line]) -> list[int]:
    """``_TWICE`` for the first paragraph if it stands above the headline too, and for those of a story told again."""
    found = [_ONCE] * len(lines)
    seen: dict[str, int] = {}  # where it first stands; -1 where that is behind the stamp
    again: list[int] = []
    doubled: list[int] = []
    stamped = headed = False
    for index, line in enumerate(lines):
        stamped = stamped or line.stamp >= IN_WORDS
        if line.length > LONG:
            told = line.sentences
        else:
            told = line.stop and line.length >= PROSE // 2
            headed = headed or not (line.stop or line.length < SHORTEST or line.numbered)
        if not told or line.table:
            continue
        if line.lower not in seen:
            seen[line.lower] = -1 if stamped else index
            headed = False
        elif len(seen) == 1 and headed and seen[line.lower] >= 0:
            found[seen[line.lower]] = _TWICE
            seen[line.lower] = -1
        elif line.lower == lines[index - 1].lower:  # set twice: of a caption the first is an echo
            if line.caption >= SHOWN and not (line.told or line.opens_day):
                found[index - 1] = ALT
            elif not _echo(lines, index - 1):
                found[index] = _TWICE
                doubled.append(index)
        else:
            again.append(index)
    if len({lines[index].lower for index in again}) > 2:
        for index in again:
            found[index] = _TWICE
    if len(doubled) == 1 and lines[doubled[0]].lower == next(iter(seen)):
        found[doubled[0]] = _ONCE  # the summary, and again as the first paragraph
    return found
