"""The mark that names the agency or outlet: ``(TTXVN)``, ``BPO -``.

A mark stands before the first sentence, in brackets or followed by a dash; the place of a dateline
("Hà Nội -", "Kiên Giang:") stands there too and is none.
"""

from __future__ import annotations

from functools import cache

import regex

from partydocs import vocab
from partydocs.layout import Layout
from partydocs.models import BlockKind, Mention
from partydocs.source import Source

__all__ = ["find"]

# (Chinhphu.vn) -    (CMO) Sáng ...    Baonghean.vn) -
_BRACKETS = regex.compile(
    r"[\s\-*•]{0,4}[(\[]\s{0,2}(?P<mark>[^()\[\]\n]{2,50}?)\s{0,2}[)\]]\s{0,2}(?P<dash>[.,:]?-|[.:])?"
)
# BPO -    dienbien.gov.vn -    QĐND Online -    SGGPO.-
_DASH = regex.compile(
    r"[\s*•]{0,4}(?P<mark>[\p{L}\d][^()\[\]\n\-,;:!?“”\"]{1,38}?(?:-[\p{L}\d]{2,8})?)\s{0,3}(?:\.-|\)?\s?-(?=\s)|(?<=\p{Lu})-(?=\p{Lu}\p{Ll}))"
)
# Hà Nội, 5/10 (TTXVN) -
_DATELINE = regex.compile(r"[\p{L}\d .,/-]{2,40}\(\s?(?P<mark>[\p{L}\d.+/ ]{2,20}?)\s?\)")
_SITE = regex.compile(r"[\w-]{2,30}(?:\.[\w-]{2,30}){0,3}\.(?:vn|com|net|org|info)")
_CAPITALS = regex.compile(
    r"\p{Lu}[\p{Lu}\d&]{1,7}(?:-\p{Lu}{2,6})?(?:\s(?:Online|online|ONLINE|điện tử|\p{Lu}[\p{L}]+)){0,3}"
)
_ONE_WORD_CAPITALS = regex.compile(r"\p{Lu}[\p{Lu}\d]{1,7}(?:\s(?:Online|online|ONLINE|điện tử))?")

# LĐLĐ BD: two or three words of capitals, the first without a vowel
_LETTERS = regex.compile(r"[BCDĐGHKLMNPQRSTVX]{2,6}(?:\s\p{Lu}{1,6}){1,2}")


@cache
def _starts(section: str) -> regex.Pattern[str]:
    return regex.compile(rf"{vocab.alternation(vocab.words('agency', section))}(?!\w)")


def find(source: Source, page: Layout) -> Mention | None:
    """The agency mark of a page: in the lead, else in the first paragraph.

    >>> from partydocs import layout
    >>> source = Source("Tỉnh ủy họp tổng kết\\n(TTXVN) - Sáng 5/10, Tỉnh ủy họp tổng kết công tác năm.")
    >>> str(find(source, layout.read(source)))
    'TTXVN'
    """
    looked = 0
    for region in page.regions:
        if region.kind in {BlockKind.LEAD, BlockKind.BODY}:
            place = _mark(source, region.start, region.end)
            if place:
                return Mention(*source.at(*place))
            looked += 1
            if looked == 2:
                break
    return None


def _mark(source: Source, start: int, end: int) -> tuple[int, int] | None:
    folded = source.folded
    while start < end and folded[start].isspace():
        start += 1
    match = _BRACKETS.match(folded, start, end)
    if match:
        return match.span("mark") if _in_brackets(match["mark"], bool(match["dash"])) else None
    match = _DASH.match(folded, start, min(end, start + 80))
    if match and _before_dash(match["mark"]):
        return match.span("mark")
    match = _DATELINE.match(folded, start, min(end, start + 80))
    if match and _starts("wires").match(match["mark"].lower()):
        return match.span("mark")
    return None


def _place(lower: str) -> bool:
    return bool(_starts("places").fullmatch(lower))


def _in_brackets(mark: str, dash: bool) -> bool:
    lower = mark.lower()
    if _place(lower) or mark[0].isdigit():
        return False
    if _SITE.fullmatch(lower) or _starts("marks").match(lower) or _ONE_WORD_CAPITALS.fullmatch(mark):
        return True
    return bool(_CAPITALS.fullmatch(mark)) and dash


def _before_dash(mark: str) -> bool:
    lower = mark.lower().rstrip(". )")
    if _place(lower):
        return False
    if _SITE.fullmatch(lower) or _starts("marks").match(lower):
        return True
    return bool(_ONE_WORD_CAPITALS.fullmatch(mark.rstrip(". )")) or _LETTERS.fullmatch(mark))
