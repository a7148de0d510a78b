"""Patterns that are compiled at their first use.

Compiling all patterns takes longer than loading all code of the package; a program that imports it pays for
those that it uses. And patterns for many words at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

if TYPE_CHECKING:
    import regex

    RegexPattern = regex.Pattern[str]
else:
    RegexPattern = Any  # no type at run time, where the library is loaded with the first pattern

__all__ = ["SPACE", "SURROGATE", "RegexPattern", "regex_compile", "trie", "when_used"]

#: A space between two words on a line, for ``trie``.
SPACE: Final = r"\s{1,3}"

P = TypeVar("P")


def when_used(compile: Callable[[str, int], P], pattern: str | Callable[[], str], flags: int = 0) -> P:
    """What ``compile(pattern, flags)`` gives, made when one of its methods is first asked for.

    ``compile`` is ``re.compile`` or ``regex_compile``. A pattern with words of the vocabulary is a function that makes
    it. An error in the pattern shows at that use.

    >>> import re
    >>> _YEAR = when_used(re.compile, r"[12][0-9]{3}")
    >>> _YEAR.search("năm 2021")[0]
    '2021'
    """
    return cast(P, _Later(compile, pattern, flags))


class _Made:
    """Stands for a compiled pattern, whose methods are its own."""


class _Later(_Made):
    """Stands for a pattern that is compiled when a method of it is first asked for."""

    def __init__(
        self, compile: Callable[[str, int], Any], pattern: str | Callable[[], str], flags: int
    ) -> None:
        self._compile, self._pattern, self._flags = compile, pattern, flags

    def __getattr__(self, name: str) -> Any:
        # Two threads may both compile: they get equal patterns.
        pattern = self._pattern if isinstance(self._pattern, str) else self._pattern()
        compiled = self._compile(pattern, self._flags)
        vars(self).update({own: getattr(compiled, own) for own in dir(compiled) if own[0] != "_"})
        # What has a __getattr__ finds its other attributes more slowly.
        self.__class__ = _Made  # type: ignore[assignment]
        return getattr(compiled, name)


#: Half of a character of UTF-16 that stands alone in a string: no encoding writes it.
SURROGATE: Final = when_used(re.compile, r"[\ud800-\udfff]")


def regex_compile(pattern: str, flags: int = 0) -> RegexPattern:
    """``regex.compile``. The library is loaded with the first pattern: it takes a tenth of ``import partydocs``.

    >>> regex_compile(r"\\p{Lu}++").match("ĐẢNG ủy")[0]
    'ĐẢNG'
    """
    import regex

    return regex.compile(pattern, flags)


def trie(words: Iterable[str], space: str = "[ ]") -> str:
    """A pattern for the longest of the words, which share their beginnings so that a search fails early.

    ``space`` is the pattern for a space in them.

    >>> trie(["chỉ thị", "chỉ", "luật"])
    '(?:luật|chỉ(?:[ ]thị)?)'
    """
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branches(root, space)


def _branches(node: dict[str, Any], space: str) -> str:
    letters = sorted(filter(None, node), reverse=True)
    branches = [
        (space if letter == " " else re.escape(letter)) + _branches(node[letter], space) for letter in letters
    ]
    if not branches:
        return ""
    whole = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{whole})?" if "" in node else whole
