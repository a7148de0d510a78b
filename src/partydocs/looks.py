"""How well a line by itself, whatever stands around it, fits text, a heading, a caption, what is set in between."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from partydocs.copies import TWICE
from partydocs.flattened import LONG, PROSE
from partydocs.lines import CHROME, LINK, NAMED, ONLY_CHROME, ONLY_STAMP, SHOWN, Line

__all__ = [
    "ABOVE",
    "LEAST",
    "LONGEST_CAPTION",
    "LONGEST_HEADING",
    "PARAGRAPH",
    "PERHAPS",
    "SENTENCE",
    "SURELY",
    "TELLS",
    "own",
    "prose_of",
]

# Letters.
#: Of a heading or a caption, at least.
LEAST: Final = 12
#: Of a sentence of a story, at least.
TELLS: Final = 60
#: From here on a sentence is rather one of a story.
SENTENCE: Final = 100
#: Of a heading or a question, at most.
LONGEST_HEADING: Final = 110
#: Longer ones are hardly captions.
LONGEST_CAPTION: Final = 160
#: Longer lines are text even if they do not end as a sentence.
PARAGRAPH: Final = 180
_PLAIN: Final = 80  # of a sentence that shows somebody without a name, at most

# Scores of captions, besides ``SHOWN``.
#: More is a line that may show something.
PERHAPS: Final = 0.5
#: With a credit.
SURELY: Final = 2.0

#: Lines above that are looked at for the paragraphs before a box, a picture or the end of a story.
ABOVE: Final = 8

# Weights are in one unit, that of the prices of steps in ``parts``. One that stands right beside its condition needs
# no name; those that bound or that come again are here.
_NO_PART: Final = -8.0  # a picture, a stamp or a copy is no part of the text
_NO_PROSE: Final = -6.0  # neither are words of portals
_PROSE: Final = 6.0  # a long line is text
_MENU: Final = 0.3  # a long line without sentences is a menu with more than this share of words of portals
_OF_PORTAL: Final = 4.0  # less for a heading or a caption in words of portals
_NO_HEADING: Final = 4.0  # links and what follows an article
_SAYING: Final = 1.5  # a heading that quotes what somebody says
_NAMELESS: Final = 1.5  # nothing but a name or an office, and no deed
_RELATED: Final = 3.0  # a link between paragraphs; not the head of a box of links


def prose_of(lines: Sequence[Line], index: int, copy: int) -> float:
    """How much a line looks like text of an article, from -8 to 6; ``copy`` is what ``find_copies`` says of it."""
    line = lines[index]
    if copy == TWICE:
        return _NO_PART
    return (line.own or own(line))[0]


def own(line: Line) -> tuple[float, float, float, float]:
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
    if line.closes and not (line.stop and length > TELLS):
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
    if line.question and length < LONGEST_HEADING:
        return 3.0 if line.item and not line.digits else 0.3
    if line.stop and not line.credit:
        return 1.6 if length < LINK else 3.0 if length < SENTENCE or line.shows else 4.5
    if line.open:
        return 1.2 if length < SENTENCE else 3.0
    if line.item:
        return 0.5
    if length < SENTENCE:
        return -1.2 if length < LINK else -0.6
    return 0.8 if length < PARAGRAPH or line.credit else 2.0


def _heading(line: Line) -> float:
    """How well a line by itself fits a heading within the article."""
    length = line.length
    if line.alt or line.stamp >= ONLY_STAMP or line.table or line.cell:
        return _NO_PART
    value = -0.2 if LEAST <= length <= LONGEST_HEADING and not line.item else -1.0
    asked = line.question and length < LONGEST_HEADING and (line.digits or not line.item)
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
    if line.caption > PERHAPS and not line.credit and line.aside:
        value += 3.0
    if line.stop and not line.credit:
        shown = line.caption >= SHOWN and not line.told
        value += (
            1.8 if (shown and length < (LONGEST_HEADING if line.named else _PLAIN)) or line.shows else -0.5
        )
    if line.pictures:
        value = min(value, 2.5)
    if length > LONGEST_CAPTION and not line.shows:
        value -= (length - LONGEST_CAPTION) / 60
    if line.told:
        value -= 1.6 if line.stop else 1.0
    if line.open or (line.item and not line.credit):
        value -= 3.0
    if line.capitals or length < LEAST:
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
