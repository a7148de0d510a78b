"""Lines that a page prints more than once: its headline, its summary, the alt text of a picture."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from partydocs.flattened import LONG, PROSE, SHORTEST
from partydocs.lines import IN_WORDS, SHOWN, Line

__all__ = ["AGAIN", "ALT", "EARLIER", "NEAREST", "ONCE", "TWICE", "find_copies", "is_echo"]

#: A line that the page prints once, as most.
ONCE: Final = 0
#: It stands again before the text.
EARLIER: Final = -1
#: The last of such copies, the nearest to the text: the headline.
NEAREST: Final = 1
#: A copy of the headline further down: a picture's alt text, or a link.
AGAIN: Final = 2
#: A caption that is printed once more above it: the picture's alt text.
ALT: Final = 3
#: A paragraph that the page prints again.
TWICE: Final = -2

# Letters.
_COMPARED: Final = 60  # so many at either end tell whether a headline stands again
_BEGUN: Final = 25  # so many tell whether it stands again with more words
_SHORT_ALT: Final = 20  # an alt text has more
_LONG_ALT: Final = 250  # and at most so many

# Of the words of an alt text.
_FEW_WORDS: Final = 4  # fewer tell nothing of what they are
_SHARED: Final = 0.7  # so many of them stand in the caption below

_ALIKE: Final = 1.5  # the score of a caption under a line of the same words
_SIGNS: Final = ",.;:()“”\"'"
# A copy may be set with other quotation marks: Nghị trường "nóng", Nghị trường “nóng”.
_QUOTES: Final = str.maketrans("“”„«»‘’", '"""""\'\'')


def find_copies(lines: Sequence[Line]) -> list[int]:
    """For each line what it is of those that the page prints more than once: ``EARLIER``, ``NEAREST`` ...; 0 for most.

    A copy may have a word glued to it, in front or behind. One of the whole line within the text is ``AGAIN``; a
    paragraph that the page prints above the headline too, or a second time for small screens, is ``TWICE``.
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
            found[index] = AGAIN
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
            words = _plain(line.lower[: line.last])
            for key in {words[:_COMPARED], words[-_COMPARED:]}:
                same = lines[last[key]].lower.translate(_QUOTES) if key in last else ""
                if same and (same[:-4] in words or words[:-4] in same):
                    found[last[key]], found[index] = EARLIER, NEAREST
                last[key] = index
            before = begun.get(words[:_BEGUN])
            if before is not None and words.startswith(_plain(lines[before].lower)):
                # "... chúc mừng Giáng sinh", "... Giáng sinh năm 2022"
                found[before], found[index] = EARLIER, NEAREST
            begun[words[:_BEGUN]] = index
    return found


def _plain(words: str) -> str:
    """The words of a headline with one kind of quotation marks, without the mark at its end."""
    return words.rstrip(" .…").translate(_QUOTES)


def _paragraphs_again(lines: Sequence[Line]) -> list[int]:
    """``TWICE`` for the first paragraph if it stands above the headline too, and for those of a story told again."""
    found = [ONCE] * len(lines)
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
            found[seen[line.lower]] = TWICE
            seen[line.lower] = -1
        elif line.lower == lines[index - 1].lower:  # set twice: of a caption the first is an echo
            if line.caption >= SHOWN and not (line.told or line.opens_day):
                found[index - 1] = ALT
            elif not is_echo(lines, index - 1):
                found[index] = TWICE
                doubled.append(index)
        else:
            again.append(index)
    if len({lines[index].lower for index in again}) > 2:
        for index in again:
            found[index] = TWICE
    if len(doubled) == 1 and lines[doubled[0]].lower == next(iter(seen)):
        found[doubled[0]] = ONCE  # the summary, and again as the first paragraph
    return found


def is_echo(lines: Sequence[Line], index: int) -> bool:
    """Whether a line says in short what the caption under it says: the picture's alt text."""
    line = lines[index]
    if not _SHORT_ALT < line.length <= _LONG_ALT or index + 1 == len(lines):
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
