"""The grammar of the mark that names an agency or outlet before the first sentence: ``(TTXVN)``, ``BPO -``.

``lines`` asks it which paragraphs carry a mark, ``agency`` which mark that is. The place of a dateline
("Hà Nội -", "Kiên Giang:") stands there too and is none.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from partydocs import vocab
from partydocs.patterns import RegexPattern, regex_compile, trie, when_used
from partydocs.shapes import HOST
from partydocs.source import Views

__all__ = ["find", "reported_from"]

_LONGEST_MARK: Final = 80
_LONGEST_PLACE: Final = 30
_INDENT: Final = 5  # the bracket of a mark and the signs before it
_DATED: Final = 50  # the place and the day before the bracket of a mark
_LOUD: Final = 3  # so many letters of a bare mark are capitals

# (Chinhphu.vn) -    (CMO) Sáng ...    Baonghean.vn) -
_BRACKETS: Final = when_used(
    regex_compile,
    r"[\s\-*•]{0,4}[(\[]\s{0,2}(?P<mark>[^()\[\]\n]{2,50}?)\s{0,2}[)\]]\s{0,2}(?P<dash>[.,:]?-|[.:])?",
)
# BPO -    dienbien.gov.vn -    QĐND Online -    SGGPO.-    VietTimes --    QPTD -Sáng    HAO-“Phải
_DASH: Final = when_used(
    regex_compile,
    r"[\s*•]{0,4}(?P<mark>[\p{L}\d][^()\[\]\n\-,;:!?“”\"]{1,38}?(?:-[\p{L}\d]{2,8})?)\s{0,3}(?:\.-|\)?\s?--?(?=\s)|(?<=\p{Lu})-(?=\p{Lu}\p{Ll}|[“\"])|(?<=\s)-(?=[\p{Lu}“\"]))",
)
# HATV. Ngày    Baohoaan.vn. Bộ trưởng    TGVN. Bộ trưởng    BNEWS Bộ trưởng
_BARE: Final = when_used(
    regex_compile,
    lambda: (
        r"(?P<mark>\p{Lu}[\p{Lu}&]{2,7}|[\w-]{2,30}(?P<site>\.vn))(?P<stop>\.)?\s"
        rf"(?P<time>(?={_openers()}\s))?(?=\p{{Lu}}\p{{Ll}})"
    ),
)
# Hà Nội, 5/10 (TTXVN) -    Hà Nội (TTXVN 5/10) -
_DATELINE: Final = when_used(
    regex_compile, r"[\p{L}\d .,/-]{2,40}\(\s?(?P<mark>[\p{L}\d.+/ ]{2,20}?)\s?(?:\s\d{1,2}[/-]\d{1,2}\s?)?\)"
)
_ONE_WORD_CAPITALS: Final = when_used(
    regex_compile, r"\p{Lu}[\p{Lu}\d&]{1,7}(?:\s(?:Online|online|ONLINE|điện tử))?"
)
# LĐLĐ BD: two or three words of capitals, the first without a vowel
_LETTERS: Final = when_used(regex_compile, r"[BCDĐGHKLMNPQRSTVX]{2,6}(?:\s\p{Lu}{1,6}){1,2}")
# VietTimes, VietNamNet, SNgV, ICTnews, Baonghean: no syllable has so many letters
_TWO_IN_ONE: Final = when_used(
    regex_compile,
    r"\p{Lu}(?:\p{Ll}{1,9}\p{Lu}\p{L}|\p{Lu}{1,2}\p{Ll}{1,3}\p{Lu})\p{L}{0,11}|\p{Lu}{2,5}\p{Ll}{3,8}|\p{Lu}\p{L}{7,20}",
)
# Hà An TV, Hà An Online, VTC News
_OF_MEDIA: Final = when_used(
    regex_compile,
    r"\p{Lu}[\p{L}.]{0,12}(?:\s\p{Lu}\p{L}{0,8}){0,2}\s(?:TV|Online|online|ONLINE|News|Media|Plus)",
)
# Dân trí, Biên phòng: the name of a paper in ordinary letters; places have capitals throughout
_ORDINARY: Final = when_used(regex_compile, r"\p{Lu}\p{Ll}+(?:\s\p{Ll}+){1,3}")
# A dash that does not join two figures: "SGGPO -", but not "Ngày 30-9".
_APART: Final = when_used(re.compile, r"-(?:(?!\d)|(?<!\d-))")
_WORDS: Final = when_used(regex_compile, r"\p{Lu}[\p{L}&.]*+(?:\s[\p{L}&.]++){0,4}")
# What follows the dash of such a name: the first sentence with its time.
_STORY: Final = when_used(regex_compile, lambda: rf"\s?-\s{{1,3}}{_openers()}\s")


def _openers() -> str:
    return trie(word.capitalize() for word in vocab.entries("agency", "story_openers"))


@cache
def _starts(section: str) -> RegexPattern:
    words = trie(vocab.words("agency", section), r"\s++")
    return regex_compile(rf"(?>{words})(?!\w)")


def find(source: Views, start: int, end: int) -> tuple[int, int] | None:
    """The place of the mark at the head of a paragraph.

    >>> from partydocs.source import Source
    >>> source = Source("(TTXVN) - Sáng 5/10, Tỉnh ủy họp tổng kết công tác năm.")
    >>> source.folded[slice(*find(source, 0, len(source)))]
    'TTXVN'
    """
    folded = source.folded
    while start < end and folded[start].isspace():
        start += 1
    limit = min(end, start + _LONGEST_MARK)
    dash, bracket = _APART.search(folded, start, limit), folded.find("(", start, limit)
    # What a bare mark cannot do without.
    loud = folded[start : start + _LOUD].isupper() or folded.find(".vn", start, limit) >= 0
    match = _BARE.match(folded, start, limit) if loud else None
    if match and (
        (match["stop"] and (match["site"] or match["time"] is not None))
        or _starts("papers").fullmatch(match["mark"].lower())
    ):
        return match.span("mark")
    if dash is None and not start <= bracket < start + _DATED:
        return None
    opens = start <= bracket < start + _INDENT or "[" in folded[start : start + _INDENT]
    match = _BRACKETS.match(folded, start, end) if opens else None
    if match:
        return match.span("mark") if _in_brackets(match["mark"], match["dash"] or "") else None
    match = _DASH.match(folded, start, limit) if dash else None
    if match and _before_dash(match["mark"], bool(_STORY.match(folded, match.end("mark"), limit))):
        return match.span("mark")
    match = _DATELINE.match(folded, start, limit) if bracket >= 0 else None
    if match and _starts("wires").match(match["mark"].lower()):
        return match.span("mark")
    return None


def reported_from(source: Views, start: int, end: int) -> bool:
    """Whether a paragraph begins with the place of a dateline: "Hà Nội - Tối 5/10, ...".

    >>> from partydocs.source import Source
    >>> source = Source("Hà Nội - Tối 5/10, Bộ Y tế họp trực tuyến với sáu tỉnh.")
    >>> reported_from(source, 0, len(source))
    True
    """
    limit = min(end, start + _LONGEST_PLACE)
    at = source.folded.find(" - ", start, limit)
    return at > start and source.folded[at + 3 : at + 4].isupper() and _place(source.lower[start:at])


def _marked(lower: str) -> bool:
    """Whether words begin like the name of an outlet: "báo hà an", but not "báo cáo do ...".

    Of the known words at the beginning, the longer ones count.
    """
    named, aside = _starts("marks").match(lower), _starts("asides").match(lower)
    return named is not None and (aside is None or aside.end() <= named.end())


def _place(lower: str) -> bool:
    return _whole_place(lower) or _short_place(lower)


def _whole_place(lower: str) -> bool:
    return lower in vocab.places("provinces", "districts", "regions", "countries")


def _short_place(lower: str) -> bool:
    return _starts("places").fullmatch(lower) is not None


def _in_brackets(mark: str, dash: str) -> bool:
    lower = mark.lower()
    # The letters of a place stand for its portal: "(BRVT) -", but not "(Huế) -", "(TP.HCM) Sáng nay".
    letters = _ONE_WORD_CAPITALS.fullmatch(mark) is not None
    if _whole_place(lower) or (_short_place(lower) and not (dash and letters)):
        return False
    if letters or HOST.fullmatch(lower) or _marked(lower):
        return True
    told = (
        _TWO_IN_ONE.fullmatch(mark) or _OF_MEDIA.fullmatch(mark) or ("-" in dash and _WORDS.fullmatch(mark))
    )
    return bool(told) and not _starts("asides").match(lower)


def _before_dash(mark: str, story: bool) -> bool:
    mark = mark.rstrip(". )")
    lower = mark.lower()
    if _place(lower):
        return False
    if HOST.fullmatch(lower) or _marked(lower):
        return True
    if (
        _ONE_WORD_CAPITALS.fullmatch(mark)
        or _LETTERS.fullmatch(mark)
        or _TWO_IN_ONE.fullmatch(mark)
        or _OF_MEDIA.fullmatch(mark)
    ):
        return lower not in vocab.words("agency", "asides")
    if not story or _starts("asides").match(lower):
        return False
    return bool(_ORDINARY.fullmatch(mark) or _starts("papers").fullmatch(lower))
