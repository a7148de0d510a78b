"""Lines that a scraper cut at links and bold words: which ends of lines stand within a sentence.

Where the text of a page is taken element by element, each link and each run of bold letters is a line of its own::

    Chủ trì có đồng chí
    Lê Văn An
    , Bí thư Huyện ủy; thực hiện
    Nghị quyết số 18-NQ/TW
    ngày 25/10/2017

No paragraph begins with a comma, so lines that do show such a page; only there are lines joined.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import Final

from partydocs import vocab
from partydocs.patterns import SPACE, trie, when_used

__all__ = ["is_held", "joined"]

# "\n, Ủy viên", "\n; bà": as many on a page as show that it was cut.
_CUT: Final = when_used(re.compile, r"\n *[,;](?=[ \n])")
_FEWEST: Final = 2
_LINE: Final = when_used(re.compile, r"[^\n]*[^\s][^\n]*")
# What a line opens with that goes on a sentence: a mark that ends or parts something; a word, no "a)".
_MARK: Final = when_used(re.compile, r" *[,;.:)!?%”]+(?= |$)")
_WORD: Final = when_used(re.compile, r" *(?!\w[.)])(\w)")
_LONG: Final = 40  # more letters than a link, a menu entry or a name has


@cache
def _ends() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What no paragraph ends with ("đồng chí", "theo", "TS", a comma), and what only looks so: "chuyển đổi số"."""
    words, whole = (trie(vocab.entries("syntax", section), SPACE) for section in ("open_ends", "whole_ends"))
    return re.compile(rf"(?:(?<!\w){words}|[,;(]) *$"), re.compile(rf"(?<!\w){whole} *$")


def is_held(lower: str) -> bool:
    """Whether a line in lower case ends with what no paragraph ends with."""
    open_end, whole = _ends()
    return open_end.search(lower) is not None and whole.search(lower) is None


def _begins_small(text: str) -> bool:
    word = _WORD.match(text)
    return word is not None and word[1].islower()


def joined(folded: str) -> str:
    """The text with spaces for those ends of lines that stand within a sentence; of the same length.

    >>> joined("Bí thư\\nLê Văn An\\n, Chủ tịch\\nVũ Na\\n; bà Hà dự.\\nThu Hà")
    'Bí thư\\nLê Văn An , Chủ tịch Vũ Na ; bà Hà dự.\\nThu Hà'
    """
    if sum(1 for _ in islice(_CUT.finditer(folded), _FEWEST)) < _FEWEST:
        return folded
    lines = [match.span() for match in _LINE.finditer(folded)]
    texts = [folded[start:end] for start, end in lines]
    marks = [_MARK.match(text) is not None for text in texts]
    goes_on = [mark or _begins_small(text) for mark, text in zip(marks, texts, strict=True)]
    soft = [False] * len(lines)  # whether the line goes on the one before it
    held = [is_held(text.lower()) for text in texts]
    begun = marks.index(True)  # here the text has begun
    for index in range(len(lines) - 1, 0, -1):
        before, text = texts[index - 1].rstrip(), texts[index]
        if folded[lines[index - 1][1] : lines[index][0]].count("\n") > 1:
            continue
        follows = index + 1 < len(lines) and soft[index + 1]
        if marks[index] or (held[index - 1] and (follows or index > begun)):
            soft[index] = True
        elif before[-1] in ".!?…" or before[-2:] in (".”", '."'):
            continue
        elif goes_on[index]:
            soft[index] = follows or goes_on[index - 1] or max(len(before), len(text)) >= _LONG
        elif text.lstrip()[0] in "-(":
            soft[index] = len(before) < _LONG and index > 1 and held[index - 2]
        elif follows:
            told = index > begun and len(before) >= _LONG and ", " in before
            soft[index] = told or goes_on[index - 1] or before[-1] in ":(-"
    letters = list(folded)
    for index in range(1, len(lines)):
        if soft[index]:
            letters[lines[index - 1][1]] = " "
    return "".join(letters)
