"""Ordinals of plenums, congresses and terms: digits, Roman numbers, number words; years in plain figures."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["ROMAN", "ROMAN_LETTERS", "WORD", "in_figures", "ordinal"]

#: A Roman number up to 39, to be matched in capitals.
ROMAN: Final = r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})(?![^\W_])"
#: Its letters, in lower case.
ROMAN_LETTERS: Final = frozenset("ivx")

_UNITS: Final = {
    "nhất": 1, "một": 1, "hai": 2, "nhì": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "lăm": 5,
    "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip

#: A number word up to "ba mươi chín".
WORD: Final = r"(?:(?:hai|ba)\s+mươi(?:\s+(?:{0}|mốt))?|mười(?:\s+(?:{0}))?|{0})(?![^\W_])".format(
    "|".join(_UNITS)
)

_ROMAN: Final = {"I": 1, "V": 5, "X": 10}
_CAPITALS: Final = re.compile(r"[IVX]+")


def in_figures(years: str) -> str:
    """Years in the figures of ISO 8601, where a page has those of another script or of full width.

    >>> in_figures("２０２０-２０２５")
    '2020-2025'
    """
    if years.isascii():
        return years
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in years)


def ordinal(text: str) -> int | None:
    """The whole number that a numeral means; ``None`` for what is no numeral.

    >>> ordinal("XII"), ordinal("04"), ordinal("mười một"), ordinal("hai mươi lăm"), ordinal("ba mươi mốt")
    (12, 4, 11, 25, 31)
    >>> ordinal("khóa mười") is None
    True
    """
    if text.isdecimal():
        return int(text)
    if _CAPITALS.fullmatch(text):
        value = 0
        for letter, after in zip(text, text[1:] + " ", strict=True):
            size = _ROMAN[letter]
            value += -size if size < _ROMAN.get(after, 0) else size
        return value
    value = 0
    for word in text.lower().split():
        if word in ("mười", "mươi"):
            value = (value or 1) * 10
        elif word == "mốt":
            value += 1
        elif word in _UNITS:
            value += _UNITS[word]
        else:
            return None
    return value or None
