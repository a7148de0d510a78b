"""Document numbers and the codes in them: ``18-NQ/TW``, ``34/2016/NĐ-CP``, ``1741/QĐ-BGTVT``, ``04/2017/QH14``.

A number is figures, perhaps a year, and a code that names the kind of document and the organ. The forms
are those of Hướng dẫn 36-HD/VPTW (Party: ``figures-TYPE/ORGAN``) and Nghị định 30/2020/NĐ-CP (state:
``figures/year/TYPE-ORGAN`` for legal acts, ``figures/TYPE-ORGAN`` for others, ``figures/ORGAN-UNIT`` for
letters), with the spaces and slips that portals print.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final, NamedTuple

from partydocs import vocab
from partydocs.patterns import trie, when_used

__all__ = [
    "Number",
    "belongs_to",
    "has_organ",
    "is_of_party",
    "kind_of",
    "level_of",
    "number_at",
    "organ_of",
]


# What follows a number whose space is lost: "QĐ/TWcủa", "61về", "NĐ-CPngày 4", "CT-TTgngày4".
_LOST: Final = r"(?:(?:của|do|ngày|và|về)[ ]|ngày\d)"


class Number(NamedTuple):
    """A document number in the folded view: its place, and its code ("" where it has figures alone)."""

    start: int
    end: int
    code: str
    year: str


@cache
def _pattern() -> re.Pattern[str]:
    """Nothing in it can match in two ways: all that repeats is bounded and ends before a letter or figure."""
    kinds = trie(vocab.words("documents", "codes"))
    glued = rf"(?:{kinds})[-/][A-ZĐ]"  # after figures without a mark
    # One part of a code: "NQ", "QH14", "TTg", "ĐUK", "BGDĐT", "KT&KH".
    end = rf"(?:(?!\w)|(?<=[A-ZĐƯ])(?={_LOST}))"
    part = rf"(?:TTg(?={_LOST})|[A-ZĐƯ][A-ZĐƯa-zđư0-9&]{{0,23}}{end})"
    organ = rf"(?:TTg(?={_LOST})|(?:TTg|ThU|TxU|[A-ZĐƯ][A-ZĐƯ&][A-ZĐƯa-zđư0-9&]{{0,22}}){end})"
    return re.compile(
        rf"""
        [0-9]{{1,6}}(?:[a-cđA-CĐ](?!\w))?
        (?:
            # 34/2016/NĐ-CP, 19-2018/NQ-CP, 04/2017/QH14, 52/2017QĐ-UBND, 150/2004
            [ ]?[-/][ ]?(?P<year>(?:19|20)\d\d)(?!(?!{glued})\w|[.]\w)(?:(?:[ ]?[-/_][ ]?|(?={glued}))(?P<dated>{part}(?:(?:[ ]?[-/][ ]?|[.]){organ}){{0,9}})|(?P<undated>))
            # 18-NQ/TW, 18 -NQ/TW, 31 - HD/BTCTW, 412 KT/CTN, 18-NQTW, 35/ NQ-CP, 123QĐ-UBND
          | [ ]?(?:[-/._][ ]?|(?<=[ ])|(?={glued}))(?P<known>(?:{kinds})[ ]?[-/._][ ]?{part}(?:[-/.&]{part}){{0,6}}(?:/nb(?!\w))?)
            # 18 -NQTW
          | [ ]?[-/][ ]?(?P<glued>(?:{kinds})(?:TW|TU|HU|ĐU|CP)(?!\w|[-/&][A-ZĐ]))
            # 3419/UBND-KGVX, 567/TTg-NN, 05/L-BCH, 33 /BHXH-TST
          | (?:[-/]|[ ]/[ ]?(?=[A-ZĐ]{{2}}))(?P<other>{part}(?:[ ]?[-/][ ]?{organ})?(?:[-/.&]{part}){{0,6}})
            # 18-nq/tw, 34/2016/nđ-cp in lower case
          | [-/](?P<small>(?:(?:19|20)\d\d[-/])?(?:nq|ct|kl|qđ|nđ|tt|hd|kh|tb|bc|ttr)[-/](?:[a-zđ]{{0,6}}(?:tw|tu|hu|đu)|cp|ttg|ubnd|hđnd|qh\d\d|b[a-zđ]{{2,8}})(?!\w))
        )?
        """,
        re.VERBOSE,
    )


# What makes figures something else: 1.000, 3,5, 30/4, 10-12, 5%, 4.0.
_NOT_BARE: Final = when_used(re.compile, rf"[.,/-]\d|[-/](?=\w)| ?%|(?!{_LOST})\w| ?[-/] ?\d|[.:]\d")


def number_at(text: str, start: int, end: int) -> Number | None:
    """The document number that begins at ``start``; figures alone count only where nothing makes them a quantity.

    >>> number_at("số 18 -NQ/TW ngày", 3, 17)
    Number(start=3, end=12, code='NQ/TW', year='')
    >>> number_at("1.000 người", 0, 11) is None
    True
    """
    match = _pattern().match(text, start, end)
    if match is None:
        return None
    form = match.lastgroup
    if form is None:
        return None if _NOT_BARE.match(text, match.end(), end) else Number(start, match.end(), "", "")
    code = "".join(match[form].split())
    stop = match.end()
    if code.endswith("QH") and (assembly := _ASSEMBLY.match(text, stop, end)):
        code, stop = code + assembly[1], assembly.end()
    return Number(start, stop, code.upper() if code.islower() else code, match["year"] or "")


# "NQ-UBTVQH 14": the number of the National Assembly, after a space.
_ASSEMBLY: Final = when_used(re.compile, r"[ ](1[0-9])(?![^\s.,;:)])")


@cache
def _organs() -> dict[str, str]:
    """Organ code -> level ("" where the code alone does not tell it)."""
    return {code: fields.get("level", "") for code, fields in vocab.words("documents", "organs").items()}


@cache
def _kinds() -> dict[str, str]:
    return {code: fields.get("full", "") for code, fields in vocab.words("documents", "codes").items()}


_PARTS: Final = when_used(re.compile, r"[-/._]")
_WORDS: Final = when_used(re.compile, r"[^\W\d_]+")
_DIGITS: Final = "0123456789"  # the number of a term: QH14


@lru_cache
def kind_of(code: str) -> str | None:
    """The kind of document that a code names.

    >>> kind_of("NQ/TW"), kind_of("QĐ-UBND"), kind_of("UBND-KT")
    ('Nghị quyết', 'Quyết định', None)
    """
    kinds = _kinds()
    return next((kinds[part] for part in _PARTS.split(code) if kinds.get(part)), None)


def has_organ(code: str) -> bool:
    """Whether a code names an organ that is known, or a committee under one ("BTGTU").

    >>> has_organ("NQ/TW"), has_organ("KH-ABC")
    (True, False)
    """
    parts = [part.rstrip(_DIGITS) for part in _PARTS.split(code)]
    return any(part in _organs() or part.endswith(_party()) for part in parts)


def organ_of(code: str) -> list[str]:
    """The parts of a code that name the organ and its unit.

    >>> organ_of("NQ/TW"), organ_of("QĐ-BTC-TCT")
    (['TW'], ['BTC', 'TCT'])
    """
    return _PARTS.split(code)[1:]


def belongs_to(code: str, organ: str) -> bool:
    """Whether a code has the initials of an organ in it.

    >>> belongs_to("STNMT-KS", "Sở TN&MT"), belongs_to("QĐ-UBND", "Chủ tịch UBND tỉnh"), belongs_to("QĐ-TTg", "Bộ Y tế")
    (True, True, False)
    """
    small = vocab.words("documents", "no_initials")
    words = (word for word in _WORDS.findall(organ) if word not in small)
    letters = "".join(word if word.isupper() else word[0].upper() for word in words).replace("Ủ", "U")
    parts = _PARTS.split(code)
    named = parts[1:] if parts[0] in _kinds() else parts[:1]
    capitals = ("".join(filter(str.isupper, part)) for part in named)  # "TU" of "ThU"
    return any(len(part) > 1 and part in letters for part in capitals)


def is_of_party(code: str) -> bool:
    """Whether a code ends with an organ of the Party.

    >>> is_of_party("TT/TU"), is_of_party("TT-BTC")
    (True, False)
    """
    return code.endswith(_party())


@cache
def _party() -> tuple[str, ...]:
    """Codes of committees of the Party, with which those of their organs end: "UBKTTU"."""
    return tuple(code for code, fields in vocab.words("documents", "organs").items() if "party" in fields)


@lru_cache
def level_of(code: str) -> str | None:
    """The level of the issuing organ that a code tells: central, province, district; else None.

    >>> level_of("NQ/TW"), level_of("QĐ/UBKTTU"), level_of("QĐ-UBND")
    ('central', 'province', None)
    """
    levels = _organs()
    for part in reversed(_PARTS.split(code)):
        name = part.rstrip(_DIGITS)
        if level := levels.get(part) or levels.get(name):
            return level
        if name in levels:
            return None
        for ending in _party():
            if name.endswith(ending):
                return levels[ending]
    return None
