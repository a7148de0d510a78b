"""How well a line fits each part of a page, by what is on it and on its neighbours.

``lines`` describes each line by itself; ``layout`` weighs the fits against the prices of the steps between parts.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from partydocs import credits
from partydocs.copies import AGAIN, ALT, EARLIER, NEAREST, TWICE, is_echo
from partydocs.feet import is_foot
from partydocs.flattened import LONG, PROSE, SHORTEST, Place
from partydocs.headlines import LONG_HEADLINE, SHORT_HEADLINE
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
    pictures,
)
from partydocs.looks import (
    ABOVE,
    LEAST,
    LONGEST_CAPTION,
    LONGEST_HEADING,
    PARAGRAPH,
    PERHAPS,
    SENTENCE,
    SURELY,
    TELLS,
    own,
)
from partydocs.parts import (
    AFTER,
    BEFORE,
    BODY,
    BYLINE,
    CAPTION,
    CAPTION_ABOVE,
    END,
    HEADING,
    INSIDE,
    LEAD,
    LEAD_NAME,
    LEAD_STAMP,
    LEAD_TOOLS,
    NAME,
    NAME_ABOVE,
    NOTE,
    PARTS,
    STAMP,
    STAMP_ABOVE,
    STAMP_BELOW,
    TITLE,
    TITLE_STAMPED,
    TOOLS,
    TOOLS_ABOVE,
    TOOLS_STAMPED,
)

__all__ = ["add_head", "text_fits"]

# Weights are in one unit, that of the prices of steps in ``parts``. One that stands right beside its condition needs
# no name; those that bound or that come again are here.

# Scores of what a line cannot or can hardly be, and of what it surely is.
_NEVER: Final = -1000.0
_COPIED: Final = 5.0  # less for a copy of the headline as text

# Letters.
_BARE: Final = 45  # of a line between paragraphs that is no caption where it says nothing of a picture
_OPENS: Final = 50  # of a summary that was cut off, at least
_BRIEF: Final = 130  # of a first paragraph that is a summary for its length, at most

_SCENE: Final = 0.9  # the score of a caption that shows a scene, or says what captions begin with

# Lines above and below that are looked at.
_BOX: Final = 5  # lines of a box in a side column
_ROUND: Final = 4  # lines in which the next item of a round of reports stands
_BELOW: Final = 7  # for the paragraphs behind a box, or the same day again
_FOLLOWING: Final = 11  # for the text that goes on behind a box
_TO_TEXT: Final = 15  # for the stamp between a visitor's time and the text

_TOOLED: Final = 0.6  # a line with more than this share is no byline
_BARRIER: Final = 40.0
_SHOWN: Final = 110  # letters of a caption that is no sentence
_SUMMARY: Final = 0.8  # by how much the first paragraph does better as a lead than as text
_NO_SUMMARY: Final = -1.5
_OPENS_LIST: Final = 60  # letters of a line with a colon that opens a list
_CREDIT: Final = 50  # letters of a line that holds nothing but a credit
_NAMES: Final = 40  # letters of some names
_LAST_SENTENCE: Final = 1.5  # stories end with a sentence, hardly with a caption that ends as one
_FOOT: Final = 8.0  # a name that is none of the credits

_GALLERY: Final = 3  # so many pictures in a row, numbered, tell a story
_TO_DAY, _TO_MINUTE = 3, 5  # how much of a time tells the day, how much the minute


def text_fits(lines: Sequence[Line], index: int, prose: float, copies: Sequence[int]) -> list[float]:
    """How well each part of the text and after it fits the line; chrome is the measure, at about 0."""
    line = lines[index]
    fit = [_NEVER] * PARTS
    weight = prose if prose > 0.0 else 0.0
    _, heading, caption, inside = line.own or own(line)
    body, inside = prose, inside - weight - 1.5
    if index:
        more_body, more_heading, more_caption = _after(lines, index, copies)
        body, heading, caption = body + more_body, heading + more_heading, caption + more_caption
        if line.caption > 0 and not line.credit:
            if line.stop:
                caption += _at_end(lines, index)
            if _is_credited(lines, index):
                body, caption = body - 10.0, caption + 3.0
        if LEAST <= line.length <= _SHOWN and not line.stop and _stands_alone(lines, index):
            body, caption = body - 1.0, max(caption, body + 1.0)
        if line.stamp == ONLY_STAMP and _is_amid(lines, index):
            inside += 12.0
        if _linked(lines, index):
            inside += 8.0 if line.stamp else 4.0
            caption -= 3.0
    echo = copies[index] in {AGAIN, TWICE, ALT} or is_echo(lines, index)
    if echo or line.link:
        heading, body, caption = heading - 3.0, body - 3.0, caption - 3.0
        if echo:
            inside += 5.0 + weight
    if line.folded[0] == "*" and not (line.stop or line.open or line.length > LONGEST_HEADING):
        after = lines[min(index + 1, len(lines) - 1)]
        told = (after.stop or after.open) and after.length > TELLS and after.length > line.length
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
    picture = (before.alt and not before.tool) or copies[index - 1] in {AGAIN, ALT} or number
    again = before.lower == (line.lower[:-1] if line.stop and not before.stop else line.lower)
    if line.stop and (
        ((picture or again) and line.opens_day) or (again and not picture and line.length > PROSE)
    ):
        return 0.0, 0.0, 0.0  # it reports, whatever stands above it
    if picture:
        body, heading, caption = -1.0, -1.5, 2.8
        longest = LONGEST_CAPTION if line.caption > SHOWN else SENTENCE
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
    for before in lines[max(index - ABOVE, 0) : index][::-1]:
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
        fit[STAMP_BELOW] = _stamp(line) - 2.5 - 8.0 * _heads(lines, index)
    if line.byline:
        fit[BYLINE] = _byline(line) + 1.0 * (line.byline >= NAMED) - 1.0 * line.pictures
        if line.byline < LABELLED and is_foot(lines, index):
            fit[BYLINE] -= _FOOT


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
    fit[TITLE] = fit[TITLE_STAMPED] = title
    if line.glued is not None and line.glued.sure:
        fit[TITLE_STAMPED] -= 4.0  # it has a stamp of its own
    headed = title if title > 0.0 and copy != EARLIER else 0.0
    tools = -weight - 0.7 * headed
    fit[TOOLS_ABOVE] = tools - (-1.3 if line.tool else 1.2)
    tools -= 0.9 if line.length < SHORT_HEADLINE and not line.byline else 1.5
    if line.alt or line.tool or line.link or office or copy == ALT:
        tools += 3.0
    if line.stamp >= IN_WORDS:
        tools -= 1.0
    fit[TOOLS] = fit[TOOLS_STAMPED] = fit[LEAD_TOOLS] = tools
    if line.stamp:
        fit[STAMP] = fit[LEAD_STAMP] = _stamp(line)
        fit[STAMP_ABOVE] = fit[STAMP] - 1.0 + 3.0 * _twin(lines, index) - 6.0 * _visited(lines, index)
    if line.byline:
        organ = line.capitals and not line.author  # of a document
        fit[NAME] = fit[LEAD_NAME] = _byline(line) - 1.0 - 2.0 * (line.byline < LABELLED) - 2.0 * organ
        fit[LEAD_NAME] += 2.0 * line.author
        fit[NAME_ABOVE] = fit[NAME] - 1.0 if line.byline == LABELLED else _NEVER
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
    fit[LEAD], fit[CAPTION_ABOVE] = lead, caption
    if copy in {EARLIER, NEAREST, ALT}:
        for part in (BODY, LEAD, HEADING, CAPTION, CAPTION_ABOVE):
            fit[part] -= _COPIED
        fit[INSIDE] += 3.0 * (copy != EARLIER)


def _stamp(line: Line) -> float:
    """How well a line with a stamp fits one; the more, the less else it says and the more the stamp tells."""
    called = line.label in {"published", "updated"}
    return (4.0 if line.stamp == ONLY_STAMP else 2.0) + 1.0 * called + 0.7 * line.clock


def _byline(line: Line) -> float:
    """How well a line with names fits a byline."""
    value = 4.0 if line.byline == LABELLED else 2.5 if line.byline == NAMED else 0.0
    if line.stop and line.byline < LABELLED and line.caption > PERHAPS and line.length > _NAMES:
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
        picture = after.alt or after.caption >= SURELY
        headed = after.length < LONGEST_HEADING and not (after.stop or after.open or after.byline)
        talk = after.item and not after.numbered
        return _SUMMARY if line.length > PARAGRAPH and (picture or headed or talk) else _NO_SUMMARY
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


def _heads(lines: Sequence[Line], index: int) -> bool:
    """Whether a stamp stands in the head of an article: under a headline, above a paragraph, or in a row of links."""
    if index + 2 < len(lines) and lines[index + 2].stamp >= IN_WORDS > lines[index + 1].stamp:
        return True
    before, after = lines[max(index - 1, 0)], lines[min(index + 1, len(lines) - 1)]
    headline = SHORTEST <= before.length <= LONG_HEADLINE and not (
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
    while at > first and lines[at - 1].length < TELLS and lines[at - 1].byline < NAMED:
        at -= 1  # other lines of the box
    above = [line.stop and line.length > PROSE for line in lines[max(at - ABOVE, 0) : at]]
    if not (above and above[-1]) or sum(above) < (2 if lines[index].stamp else 1):
        return False
    below = [line.stop and line.length > PROSE for line in lines[index + 1 : index + 1 + _BELOW]]
    return (True, True) in pairwise(below)


def _goes_on(lines: Sequence[Line], index: int) -> bool:
    """Whether paragraphs or items follow within a few lines."""
    following = lines[index + 1 : index + 1 + _FOLLOWING]
    told = sum(line.stop and line.length > TELLS for line in following)
    return told >= 2 or any(line.length > LONG for line in following)
