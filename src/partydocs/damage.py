"""Text that was decoded with the wrong table: TCVN3, VISCII and VNI read as Windows-1252, UTF-8 likewise.

Such a page cannot be read as Vietnamese; it is reported, never parsed as if it were whole. Each damage
turns the most frequent words into strings that no language writes ("của" becomes "cña", "cüa", "cuûa",
"cá»§a"): three different ones of them tell which table it was.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from partydocs import vocab
from partydocs.models import PageWarning
from partydocs.patterns import when_used
from partydocs.source import Source

__all__ = ["find"]

# Of the odd ones, those that ordinary pages do not have either: no damaged page is without them.
_STRANGE: Final = when_used(re.compile, "[\x80-\x9f\u00a1-\u00aa\u00ac-\u00af\u00b1-\u00b6\u00b8-\u00ba\u00bc-\u00bf\u00c4-\u00c7\u00cb"
                      "\u00ce\u00cf\u00d1\u00d5\u00d6\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6\u00f8\u00fb\u00fe\u00ff\u0152-\u0167\u016a-\u0192]")  # fmt: skip
# Letters and signs that Vietnamese text has seldom or never.
_ODD: Final = when_used(re.compile, "[\x80-\x9f\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d5-\u00d8\u00db-\u00df"
                  "\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb-\u00ff\u0152-\u0192\u2020-\u2022\u2122]")  # fmt: skip
_WORD: Final = when_used(re.compile, r"[^ \t\n\r.,;:!?()\[\]/\"|<>]{2,24}")
_LOST: Final = "\ufffd"
_DIFFERENT: Final = 3  # words that must be found


def find(source: Source) -> tuple[PageWarning, ...]:
    """What is wrong with the letters of a page: one warning for each kind of damage.

    Kinds are ``tcvn3``, ``viscii``, ``vni``, ``mojibake`` (UTF-8 read as Windows-1252 or Latin-1) and
    ``replacement`` (characters lost as U+FFFD). The warning spans from the first damaged word to the last.

    >>> [warning.kind for warning in find(Source("Ban chÊp hµnh §¶ng bé tØnh häp t¹i héi tr­êng cña huyÖn"))]
    ['tcvn3']
    """
    text = source.text
    found: dict[str, list[re.Match[str]]] = {}
    if _STRANGE.search(text):
        forms = _forms()
        for match in _WORD.finditer(text):
            if match[0] in forms:
                found.setdefault(forms[match[0]], []).append(match)
    places = [
        (words[0].start(), words[-1].end(), kind)
        for kind, words in found.items()
        if len({word[0].lower() for word in words}) >= _DIFFERENT
    ]
    warnings: list[PageWarning] = []
    # One text has one table: of those that overlap, the longest.
    for start, end, kind in sorted(places, key=lambda place: place[0] - place[1]):
        if all(end <= other.start or start >= other.end for other in warnings):
            warnings.append(PageWarning(text[start:end], start, end, kind))
    if (lost := text.find(_LOST)) >= 0:
        warnings.append(PageWarning(_LOST, lost, lost + 1, "replacement"))
    return tuple(sorted(warnings, key=lambda warning: warning.start))


@cache
def _forms() -> dict[str, str]:
    """Each damaged form of a frequent word -> the kind of damage that alone gives it."""
    forms: dict[str, set[str]] = {}
    for word in vocab.words("damage", "words"):
        for spelling in (word, word[0].upper() + word[1:]):
            for kind in ("tcvn3", "viscii", "vni"):
                table = vocab.words("damage", kind)
                form = "".join(table[letter]["what"] if letter in table else letter for letter in spelling)
                forms.setdefault(form, set()).add(kind)
            for table_name in ("cp1252", "latin-1"):
                form = spelling.encode().decode(table_name, errors="ignore")
                forms.setdefault(form, set()).add("mojibake")
    whole = {form for word in vocab.words("damage", "words") for form in (word, word.capitalize())}
    return {
        form: kinds.pop()
        for form, kinds in forms.items()
        if len(kinds) == 1 and form not in whole and not form.isascii() and _ODD.search(form)
    }
