"""How well a line would do as the headline of the article below it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from partydocs.chrome import words_of_prose
from partydocs.copies import AGAIN, ALT, EARLIER, NEAREST, ONCE, TWICE
from partydocs.flattened import HEAD, LONG, PROSE
from partydocs.lines import CHROME, IN_WORDS, LABELLED, NAMED, ONLY_CHROME, Line, Pair
from partydocs.looks import ABOVE, SURELY

__all__ = ["LONG_HEADLINE", "SHORT_HEADLINE", "Stories", "shown_twice", "title_of"]

#: Letters of a headline as most are: at least, and at most.
SHORT_HEADLINE: Final = 30
LONG_HEADLINE: Final = 200
_TINY: Final = 4  # what is shorter is no headline
_WORDS: Final = 20  # of a headline of few words, at least; shorter ones are rather mastheads

# Weights are in one unit, that of the prices of steps in ``parts``. One that stands right beside its condition needs
# no name; those that bound or that come again are here.
_NO_TITLE: Final = -12.0
_ASIDE: Final = 3.0  # what stands in brackets goes with the headline, and is none
_TELLING: Final = 2.0  # a caption within the text may share so much more with it than the headline above
# How much better a line does as the headline for what it is of those that stand twice.
_AS_HEADLINE: Final = {ONCE: 0.0, EARLIER: -2.5, NEAREST: 2.5, AGAIN: 5.0, ALT: -5.0, TWICE: -5.0}

_FEW: Final = 4  # a page of no more lines has neither menus nor tools
_NO_STORY: Final = 0.85  # a line with more than this share of words of portals is hardly a headline
_NO_HEADLINE: Final = frozenset({"greetings", "after", "footers"})
_STORY: Final = 3  # long lines of a story that a headline shares words with
_PAIRS: Final = 6  # pairs of words of a headline whose share in its story counts in full
_ONCE_MORE: Final = ([True], [True, False])  # which of the next lines are the same


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
    value = 2.0 if SHORT_HEADLINE <= length <= LONG_HEADLINE else 0.5 if length >= _WORDS else -1.5
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
        + 1.5 * (line.caption > SURELY)
    )
    return value - (1.5 + line.byline if line.byline >= (LABELLED if first else NAMED) else 0.0)


def _plain(line: Line) -> bool:
    """Whether a line is neither a masthead, a name nor a caption."""
    return line.length >= SHORT_HEADLINE and not (line.capitals or line.byline or line.credit)


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


def shown_twice(lines: Sequence[Line], stories: Stories, index: int, headline: float) -> bool:
    """Whether the first of two copies is a picture's alt text: its caption follows, and a better headline stands above.

    ``headline`` is how well the best line above would do as one.
    """
    line = lines[index]
    if line.dated or [other.lower == line.lower for other in lines[index + 1 : index + 3]] not in _ONCE_MORE:
        return False
    told = any(before.stop and before.length > PROSE for before in lines[max(index - ABOVE, 0) : index])
    return headline >= title_of(line, stories, index, ONCE) - _TELLING * told
