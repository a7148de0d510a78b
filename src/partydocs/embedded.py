"""Bylines within a longer text: in the line of a stamp, at the end of a paragraph, behind the credit of a picture."""

from __future__ import annotations

import re
from collections.abc import Sequence
from string import whitespace
from typing import Final

from partydocs import vocab
from partydocs.credits import (
    INITIALS,
    LABEL,
    OF_PICTURES,
    OF_SOURCE,
    SINGLE_LABEL,
    Credits,
    any_of,
    common_names,
    read,
    roles_of,
    trim,
)
from partydocs.patterns import regex_compile, trie, when_used
from partydocs.shapes import HOST
from partydocs.source import Views
from partydocs.vocab import framed

__all__ = ["at_end", "beside"]

_CAPTION: Final = 300  # a longer text that ends with a picture's credit is more than its caption
_PARAGRAPH: Final = 40  # letters of a paragraph that may end with a byline, at least
_LONG_PARAGRAPH: Final = 400  # a longer one may end with the address that a paper adds for its readers
_ADDRESSED: Final = 350  # so many letters hold that address
_BEHIND_TEXT: Final = 110  # so many letters at the end of a paragraph hold its byline
_FIRST_WORDS: Final = 20  # and it begins behind so many of the paragraph's own
_BEHIND_CREDIT: Final = 80  # so many hold the last credit of a picture, with a byline behind it
_TIME_LEAD: Final = 12  # letters of what leads a time in: "vào lúc"

# What separates the author from the rest of a stamp line.
_CELL: Final = when_used(
    regex_compile,
    r"[|•·\n\t]|\s{3,}|(?<=\d)\s(?=\p{Lu}\p{Ll}{1,11}(?:\s\p{Ll}{2,12}){0,3}\s?:)|\s-\s(?=\p{L}{2,12}(?:\s\p{L}{2,12}){1,3}\s?:)",
)
# Where a sentence ends before an author's name: "./. Thu Hiền", "” HOÀI AN", three spaces.
_CUT: Final = when_used(regex_compile, r"(?:[.!?…]/?\.?[\"”')\]]{0,2}|[\"”)\]]|\s(?=\s\s))\s*+")
_CONTACTS: Final = when_used(re.compile, lambda: rf"\s{any_of('contacts')}(?!\w)")


def _labels_of_pictures() -> str:
    labels = vocab.words("bylines", "labels")
    return trie(label for label, fields in labels.items() if "photographer" in fields["roles"])


# What no credit of a picture is without.
_PICTURED: Final = when_used(re.compile, _labels_of_pictures)
# The credit of a picture with a name behind it:
# THU HÀ | THU HÀ    Lê An | Thu Hà    TTXVN | Thu Hà    Minh Đức/TTXVN | Thu Hà    Công an cung cấp | Thu Hà
_BEHIND: Final = when_used(
    regex_compile,
    lambda: (
        rf"\s+(?=\p{{Lu}})|\s?[:：]\s{{0,3}}(?:(?P<again>\S.{{0,40}}?)\s(?=(?P=again)$)|(?:\S+\s){{0,6}}?{any_of('acts')}\s"
        r"|(?:\S+\s)?(?:\S{1,20}[/-])?(?:[B-DF-HJ-NP-TVWXZĐ]{2,6}|(?:[A-ZĐ]\.){1,3}[A-ZĐ]?|Internet|[\w.-]{3,40}\.vn)\s"
        r"|(?P<pair>\p{Lu}\S*\s\p{Lu}\S*)\s(?=\S+\s\S+$))"
    ),
)
_AT: Final = when_used(re.compile, lambda: rf"\s{any_of('before_times')}\s*$")


def beside(source: Views, start: int, end: int, times: Sequence[tuple[int, int]]) -> list[Credits]:
    """The credits in the line of a stamp whose times stand at the given places.

    Labelled ones ("Tác giả: Hồng Vinh") and full names in a cell of their own ("VĂN HÙNG | 10/11/2020").
    """
    cuts = sorted(
        [
            *((match.start(), match.end()) for match in _CELL.finditer(source.folded, start, end)),
            *times,
        ]
    )
    found: list[Credits] = []
    for first, last in [*cuts, (end, end)]:
        piece = read(source, start, _before_time(source.lower, start, first)) if first > start else None
        if piece and not piece.labelled and source.lower.startswith(", ngày", piece.entries[-1].end):
            piece = None  # the place that a document is dated at
        if piece and (piece.labelled or (piece.sure and _familiar(source, piece))):
            found.append(piece)
        start = max(start, last)
    return found


def _before_time(lower: str, start: int, end: int) -> int:
    """Where a piece before a time ends: "Đăng bởi Thu Hà lúc 08:15"."""
    match = _AT.search(lower, max(start, end - _TIME_LEAD), end)
    return match.start() if match else end


def _familiar(source: Views, found: Credits) -> bool:
    """Whether all that are named bear names of two words or more as they are common, or are a group of reporters.

    For whom somebody writes may stand behind: "Thu Hà (TTXVN)".
    """
    begin, end = common_names()
    for entry in found.entries:
        if entry.start > found.entries[0].start and entry.roles == OF_SOURCE:
            continue
        for name in entry.names:
            named = source.lower[slice(*name)]
            words = named.split()
            if len(words) > 1 and named in vocab.words("bylines", "left_out"):
                continue
            if not (2 <= len(words) <= 4 and words[0] in begin and words[-1] in end):
                return False
    return True


def at_end(source: Views, start: int, end: int) -> tuple[int, int] | None:
    """The place of a byline glued to the end of a paragraph.

    It stands after the last sentence, or before the address that a paper adds for its readers.

    >>> from partydocs.source import Source
    >>> source = Source("Hội nghị thành công tốt đẹp./. T.H - VP Huyện ủy")
    >>> at_end(source, 0, len(source))
    (31, 48)
    """
    start, end = trim(source.folded, start, end, whitespace)
    if end - start < _PARAGRAPH:
        return None
    stops = [end]
    if end - start > _LONG_PARAGRAPH:
        first = end - _ADDRESSED - len(" ")
        stops += [match.start() + len(" ") for match in _CONTACTS.finditer(source.lower, first, end)]
    for stop in stops:
        _, stop = trim(source.folded, start, stop, whitespace)
        if (found := _at_end(source, start, stop)) is not None:
            return found, stop
    return None


def _behind_credit(source: Views, start: int, end: int) -> int | None:
    """Where the byline stands behind the credit of the last picture: "Ảnh: THU HÀ THU HÀ", "Ảnh: TTXVN Thu Hà"."""
    if not _PICTURED.search(source.lower, start, end):
        return None
    labels = list(LABEL.finditer(source.lower, start, end))[-2:]
    roles = [roles_of(label["labels"] or "") for label in labels]
    if len(labels) == 2 and roles[0] == OF_PICTURES != roles[1]:  # "Ảnh: T.H Tin, ảnh: Thu Hà"
        return labels[1].start()
    if not labels or roles[-1] != OF_PICTURES:
        return None
    behind = _BEHIND.match(source.folded, labels[-1].end("labels"), end)
    named = read(source, behind.end(), end) if behind else None
    if not (behind and named):
        return None
    sure = [read(source, *behind.span("pair"))] if behind["pair"] else []
    known = all(one and _familiar(source, one) for one in (named, *sure))
    return behind.end() if known or behind["again"] else None


def _at_end(source: Views, start: int, end: int) -> int | None:
    """Where the byline begins that the paragraph ends with."""
    folded = source.folded
    first = max(start, end - _BEHIND_CREDIT)
    if end - start > _CAPTION and (author := _behind_credit(source, first, end)) is not None:
        return author
    near = max(start + _FIRST_WORDS, end - _BEHIND_TEXT)
    stopped = folded[end - 1] in '.!?…;:,”"' and not folded[end - 2].isupper()
    if stopped and not SINGLE_LABEL.search(source.lower, near, end):
        return None  # so most paragraphs end
    for match in _CUT.finditer(folded, near, end):
        first = match.end()
        upper = folded[first : first + 1].isupper() or folded.startswith("(", first)
        if not (upper or (match[0][-1].isspace() and HOST.fullmatch(folded, first, end))):
            continue
        if not match[0][-1].isspace() and (match[0][-1] != "." or folded[match.start() - 1].isupper()):
            continue  # "T.Ư."
        found = read(source, first, end)
        if match[0][0] == "?" and folded[first] == "(" and (not found or found.person or found.office):
            return None  # who asks: "Tôi phải làm gì? (Lê An, Hà Nội)"
        told = folded[match.start() - 3 : match.start()].islower()  # "... cơ sở. HG", but not "ThS. Thu Hà."
        ended = match[0][0] in ".!?…" or folded[end - 1] != "."  # but not "gỡ “thẻ vàng” IUU."
        short = told and ended and INITIALS.fullmatch(folded, first, end)
        if found and not found.only_pictures and (found.labelled or found.sure or found.office or short):
            if stopped and not found.labelled:
                continue  # a sentence; but "Tin: Thu Hà."
            if source.lower.endswith(framed("bylines", "shortened", after=". "), near, first) and (
                not _familiar(source, found)
                or source.lower[first:end] in vocab.places("provinces", "districts")
            ):
                continue  # "ở TP. Huế", but "của TP. Nguyễn Thu Hà"
            return first
    return None
