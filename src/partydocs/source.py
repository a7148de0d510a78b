"""The page as given, its folded view, and the map between them.

Recognisers read the folded view: NFC, one style of tone marks (``òa``, ``ủy``), ordinary spaces, dashes
and apostrophes, no zero-width characters, HTML entities read as what they mean, nothing of what a scraper left of
HTML, BBCode and Markdown, those lines joined that it cut at links and bold words (``fragments``). Their offsets are
mapped back to the caller's string, so that ``source[start:end] == text`` holds for every result.

Most of the folding keeps the length of the text, so a page without entities, tags, zero-width characters and
decomposed letters has the identity for a map.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from typing import Final, NamedTuple, Protocol

from partydocs.fragments import joined
from partydocs.lexicon import Chunk
from partydocs.models import BlockKind, Span
from partydocs.patterns import regex_compile, when_used

__all__ = ["Region", "Source", "Views", "lowered", "parts_cells"]


def parts_cells(between: str) -> bool:
    """Whether what stands between two words parts the cells of a table: a tab that begins no line."""
    return "\t" in between and "\n" not in between


class Region(NamedTuple):
    """A part of the views with one kind: what layout makes and recognisers read."""

    kind: BlockKind
    start: int
    end: int


class Views(Protocol):
    """A text as recognisers read it, a whole ``Source`` or a part: its folded view, and that in lower case."""

    @property
    def folded(self) -> str:
        """What recognisers read."""
        ...

    @property
    def lower(self) -> str:
        """The folded view in lower case, letter for letter."""
        ...


# One character for one character: these never change the length of the text.
_SPACES: Final = "\t\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_DASHES: Final = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_ONE_TO_ONE: Final = {
    **dict.fromkeys(map(ord, _SPACES), " "),
    **dict.fromkeys(map(ord, "\r\u2028\u2029"), "\n"),
    **dict.fromkeys(map(ord, _DASHES), "-"),
    **dict.fromkeys(map(ord, "\u2018\u2019\u02bc\u00b4`"), "'"),
    ord("\u00d0"): "\u0110",  # Eth, which legacy converters print for the Vietnamese Đ
    ord("\uff0d"): "-",
    ord("\uff0c"): ",",
    ord("\uff1a"): ":",
    ord("\uff1b"): ";",
    ord("\uff08"): "(",
    ord("\uff09"): ")",
}
_FOLDABLE: Final = when_used(re.compile, "[" + "".join(map(re.escape, map(chr, _ONE_TO_ONE))) + "]")

# Tone marks of final open oa, oe, uy: new style (oà, uỷ) -> old style (òa, ủy), never after q.
_OLD_TONE: Final = {
    unicodedata.normalize("NFC", first + second + tone): unicodedata.normalize("NFC", first + tone + second)
    for glide, vowel in ("oa", "oe", "uy")
    for first in (glide, glide.upper())
    for second in (vowel, vowel.upper())
    for tone in "\u0300\u0301\u0303\u0309\u0323"
}
# Searched from the toned letter, which is rare, back to its glide: five times as fast as from the glide.
_TONE: Final = when_used(
    re.compile,
    r"[àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ]"
    r"(?<=[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?<![qQ]..)(?![\w\u0300-\u036f])",
)


def _fold_tones(text: str) -> str:
    parts: list[str] = []
    done = 0
    for match in _TONE.finditer(text):
        glide = match.start() - 1
        parts += text[done:glide], _OLD_TONE[text[glide : match.end()]]
        done = match.end()
    return "".join([*parts, text[done:]]) if parts else text


# What changes the length: entities, characters without width, letters with combining marks, CRLF.
_ENTITY: Final = r"&(?:amp;)?(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
_UNSEEN: Final = r"\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
_UNSEEN_PIECE: Final = rf"(?P<entity>{_ENTITY})|(?P<unseen>[{_UNSEEN}]|\r(?=\n))"
# What is left of HTML, BBCode, WordPress and Markdown: <br />, </strong>, [b], [/justify], [caption width="500"],
# **đồng chí A**, [Nghị quyết](https://...)
# A letter that few pages have, and with it what shows that something is left.
_SIGNS: Final = (("<", "</"), ("[", "[/"), ("*", "**"), ("]", "]("), ("\u20ac", "\u00e2\u20ac"))
_ADDRESS: Final = r"\((?:https?:|/)[^\s()]{1,500}\)"
_ELEMENT: Final = r"</?(?:a|b|br|center|div|em|font|h[1-6]|i|img|li|o:p|ol|p|span|strong|su[bp]|t[dr]|table|tbody|u|ul)(?:\s[^<>\n]{0,200})?/?>"
_TAG: Final = (
    rf"{_ELEMENT}"
    r"|\[/?(?:b|center|color|font|i|indent|justify|left|list|quote|right|size|u|url)(?:=[^\]\n]{0,60})?\]"
    r"|\[/?(?:caption|embed|gallery|su_[a-z]+|vc_[a-z_]+)(?:\s[^\[\]\n]{0,300})?\]"
    r"|(?<![*(\[])\*\*(?![*)\]])(?:(?=\S)|(?<=\S\*\*))"
    rf"|!?\[(?=[^\[\]\n]{{1,300}}\]{_ADDRESS})|(?<=[^\n\[])\]{_ADDRESS}"
)
# Marks in the wrong table, UTF-8 read as Windows-1252: "nhiệm kỳ 2010 â€“ 2015".
_MANGLED: Final = {
    "\u201c": "-",
    "\u201d": "-",
    "\u02dc": "'",
    "\u2122": "'",
    "\u0153": "\u201c",
    "\x9d": "\u201d",
    "\xa6": "\u2026",
}
_MARK: Final = rf"\u00e2\u20ac[{''.join(_MANGLED)}]"
# Tags that are no part of a word.
_ENDS_WORD: Final = when_used(re.compile, r"(?i)</?(?:br|center|div|h[1-6]|li|ol|p|t[dr]|table|tbody|ul)\b")
_CLUSTER: Final = rf"(?P<cluster>[^\p{{M}}\s{_UNSEEN}](?:[{_UNSEEN}]*+\p{{M}}++)++)"
# Where nothing combines, only a few characters can begin a piece: the first is ten times as fast.
_PIECE: Final = when_used(re.compile, rf"(?=[&\r{_UNSEEN}])(?:{_UNSEEN_PIECE})")
_PIECE_OR_CLUSTER: Final = when_used(regex_compile, rf"{_UNSEEN_PIECE}|{_CLUSTER}")
_PIECE_OR_TAG: Final = when_used(
    regex_compile, rf"(?i){_UNSEEN_PIECE}|{_CLUSTER}|(?-i:(?P<mangled>{_MARK}))|(?P<tag>{_TAG})"
)
_COMBINING: Final = when_used(regex_compile, r"\p{M}")
_UNSEEN_RUN: Final = when_used(re.compile, rf"[{_UNSEEN}]+")
_MAY_CHANGE_LENGTH: Final = when_used(re.compile, rf"[&\r{_UNSEEN}]")
# Either: most pages have none of them.
_TO_FOLD: Final = when_used(re.compile, rf"[&{_UNSEEN}{''.join(map(re.escape, map(chr, _ONE_TO_ONE)))}]")
# What such a line begins with, searched from the end of the line before.
_MAY_BE_UNPRINTED: Final = when_used(re.compile, rf"\n(?=[^\S\n]*[&<{_UNSEEN}])")
# A line of nothing that is printed: "&nbsp;&nbsp;", "\u200b", "<br />"
_UNPRINTED_LINE: Final = when_used(
    regex_compile,
    rf"(?i)[^\S\n]*+(?:(?:&(?:amp;)?(?:nbsp|ensp|emsp|thinsp|zwj|zwnj|lrm|rlm|shy|\#160|\#xa0|\#8203);|[{_UNSEEN}]|{_ELEMENT})[^\S\n]*+)++(?:\n|\Z)",
)


def _parts_words(text: str, start: int, end: int) -> bool:
    """Whether what is left out stands between two words as a space does: "Thu Hà<br />ghi"."""
    apart = not 0 < start < end < len(text) or text[start - 1].isspace() or text[end].isspace()
    return not apart and _ENDS_WORD.match(text, start, end) is not None


def lowered(folded: str) -> str:
    """The view in lower case, letter for letter."""
    lower = folded.lower()
    if len(lower) == len(folded):
        return lower
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in folded)  # "İ" grows


class Source:
    """One page: ``text`` as given, and three views of it that share one set of offsets.

    ``plain`` is what the page means to print, in its own letters, tone marks, dashes and quotes;
    ``folded`` is what recognisers read; ``lower`` is ``folded`` in lower case, letter for letter.

    >>> source = Source("Uỷ ban&nbsp;nhân dân")
    >>> source.folded, source.lower
    ('Ủy ban nhân dân', 'ủy ban nhân dân')
    >>> source.at(3, 11)
    Span(text='ban&nbsp;nhân', start=3, end=16)
    """

    __slots__ = (
        "_in_text",
        "_in_view",
        "_lengths",
        "_new_lengths",
        "cut",
        "folded",
        "lower",
        "plain",
        "text",
    )

    def __init__(self, text: str) -> None:
        self.text = text
        # One entry for each rewritten piece: its start in the views and in the text, its length in both.
        self._in_view, self._in_text = array("q"), array("q")
        self._new_lengths, self._lengths = array("q"), array("q")
        plain = folded = text
        tags = any(sign in text and sign_of in text for sign, sign_of in _SIGNS)
        rewritten = tags or not unicodedata.is_normalized("NFC", text)
        if rewritten or _TO_FOLD.search(text):
            if rewritten or _MAY_CHANGE_LENGTH.search(text):
                plain = self._rewrite(text, tags=tags)
            folded = _FOLDABLE.sub(lambda match: _ONE_TO_ONE[ord(match[0])], plain)
        folded = joined(_fold_tones(folded))
        self.plain, self.folded, self.lower = plain, folded, lowered(folded)
        #: Parts of the folded view as they were cut at their spaces, so that the next recogniser need not do it.
        self.cut: dict[tuple[int, int], list[Chunk]] = {}

    def _rewrite(self, text: str, *, tags: bool) -> str:
        """Replace what may change the length, noting each replaced piece in the map."""
        from html import unescape  # with its table of entities, which most pages do not need

        parts: list[str] = []
        done = size = 0
        pattern = _PIECE_OR_TAG if tags else _PIECE_OR_CLUSTER if _COMBINING.search(text) else _PIECE
        for match in pattern.finditer(text):
            piece = match[0]
            if match.lastgroup == "cluster":
                new = unicodedata.normalize("NFC", _UNSEEN_RUN.sub("", piece))
            elif match.lastgroup == "entity":
                new = unescape(piece)
                if new != piece and new[0] == "&":
                    new = unescape(new)  # "&amp;nbsp;", escaped twice
                if _UNSEEN_RUN.fullmatch(new):
                    new = ""
            elif match.lastgroup == "mangled":
                new = _MANGLED[piece[-1]]
            else:
                new = " " if _parts_words(text, match.start(), match.end()) else ""
            if new == piece:
                continue
            start, end = match.span()
            parts.append(text[done:start])
            parts.append(new)
            size += start - done
            self._in_view.append(size)
            self._in_text.append(start)
            self._new_lengths.append(len(new))
            self._lengths.append(end - start)
            size += len(new)
            done = end
        parts.append(text[done:])
        return "".join(parts)

    def __len__(self) -> int:
        """The length of the views."""
        return len(self.folded)

    def in_view(self, at: int) -> int:
        """Where in these views a place of the page's folded view is: for those that leave something out of it."""
        return at

    def start_in_text(self, index: int) -> int:
        """Where in the text the character of the views at ``index`` begins."""
        piece = bisect_right(self._in_view, index) - 1
        if piece < 0:
            return index
        inside = index - self._in_view[piece]
        if inside < self._new_lengths[piece]:
            return self._in_text[piece]
        return self._in_text[piece] + self._lengths[piece] + inside - self._new_lengths[piece]

    def end_in_text(self, index: int) -> int:
        """Where in the text the character of the views before ``index`` ends."""
        if index <= 0:
            return 0
        piece = bisect_right(self._in_view, index - 1) - 1
        if piece < 0:
            return index
        inside = index - self._in_view[piece]
        if inside <= self._new_lengths[piece]:
            return self._in_text[piece] + self._lengths[piece]
        return self._in_text[piece] + self._lengths[piece] + inside - self._new_lengths[piece]

    def at(self, start: int, end: int) -> Span:
        """The place in the text of ``view[start:end]``."""
        if not self._in_view:
            return Span(self.text[start:end], start, end)
        first, last = self.start_in_text(start), self.end_in_text(end)
        return Span(self.text[first:last], first, last)

    def unprinted_lines(self) -> list[tuple[int, int]]:
        """The lines of the text that hold something and print nothing (``&nbsp;``), with their ends.

        >>> Source("a\\n&nbsp;\\nb").unprinted_lines()
        [(2, 9)]
        """
        if not self._in_view:
            return []
        starts = [0, *(match.end() for match in _MAY_BE_UNPRINTED.finditer(self.text))]
        lines = [_UNPRINTED_LINE.match(self.text, start) for start in starts]
        return [line.span() for line in lines if line and line.end() > line.start()]

    def words(self, start: int, end: int) -> str:
        """``plain[start:end]`` as a value: NFC, single spaces, nothing unseen, the page's own letters."""
        return " ".join(self.plain[start:end].split())
