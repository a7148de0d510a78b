"""``vocab/*.toml`` loaded once into frozen tables.

A file holds sections; a section holds entries: a word or phrase, and what it is::

    [ranks]
    "đại tá" = "senior colonel, army and police"
    "nq" = { what = "abbreviation", full = "Nghị quyết" }

Words are in NFC with the folded view's tone marks (``òa``, ``ủy``), sorted by code point.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from partydocs.patterns import trie

__all__ = [
    "capitals",
    "entries",
    "framed",
    "of_kind",
    "one_of",
    "places",
    "read",
    "small_letters",
    "table",
    "with_trait",
    "words",
]


def read(folder: str, name: str) -> Mapping[str, Any]:
    """A table of the package, ``<folder>/<name>.toml``, frozen."""
    # Loaded with the first table: they take a quarter of the time of ``import partydocs``.
    from importlib.resources import files

    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib

    text = (files("partydocs") / folder / f"{name}.toml").read_text(encoding="utf-8")
    return MappingProxyType(tomllib.loads(text))


@cache
def table(name: str) -> Mapping[str, Any]:
    """All sections of ``vocab/<name>.toml``."""
    return read("vocab", name)


@cache
def words(name: str, section: str) -> Mapping[str, Mapping[str, str]]:
    """The entries of one section: word -> its fields, of which ``what`` is always there.

    >>> words("bylines", "desks")["ban biên tập"]["what"]
    'the editorial desk'
    """
    entries = table(name)[section]
    return MappingProxyType(
        {
            word: MappingProxyType({"what": fields} if isinstance(fields, str) else fields)
            for word, fields in entries.items()
        }
    )


def entries(name: str, section: str) -> Iterable[str]:
    """The words of a section, whether it explains each or all at once.

    >>> "ban biên tập" in entries("bylines", "desks"), "dự" in entries("roles", "attend")
    (True, True)
    """
    found = table(name)[section]
    return found["words"] if isinstance(found.get("words"), list) else found.keys()  # type: ignore[no-any-return]


@cache
def framed(name: str, *sections: str, before: str = " ", after: str = " ") -> tuple[str, ...]:
    """The words of the sections between what stands before and after each: for ``startswith`` and ``endswith``.

    >>> framed("people", "replaced", after="")
    (' kế nhiệm', ' thay', ' thay cho', ' thay thế')
    """
    return tuple(f"{before}{word}{after}" for section in sections for word in entries(name, section))


@cache
def of_kind(name: str, section: str, *kinds: str) -> tuple[str, ...]:
    """The words of a section that are of some kinds.

    >>> of_kind("dates", "cues", "clock")
    ('giờ', 'phút')
    """
    return tuple(word for word, fields in words(name, section).items() if fields.get("kind") in kinds)


@cache
def with_trait(trait: str) -> frozenset[str]:
    """The full names of the types of documents that have a trait.

    >>> sorted(with_trait("rule"))
    ['Nghị định', 'Thông tư', 'Thông tư liên tịch']
    """
    return frozenset(
        fields["full"]
        for fields in words("documents", "types").values()
        if trait in fields.get("traits", "").split()
    )


@cache
def places(*sections: str) -> frozenset[str]:
    """The names in sections of ``vocab/places.toml``, in lower case.

    >>> "hà giang" in places("provinces", "countries")
    True
    """
    return frozenset(
        line.strip().lower()
        for section in sections
        for line in table("places")[section]["names"].splitlines()
    )


def one_of(name: str, *sections: str, kind: str = "") -> str:
    """A pattern for the longest word of the sections that ends where it matches; of one kind where that is given.

    >>> one_of("people", "replaced")
    '(?:(?:thay(?:[ ](?:thế|cho))?|kế[ ]nhiệm)(?![^\\\\W_]))'
    """
    choices = [
        word
        for section in sections
        for word in (of_kind(name, section, kind) if kind else entries(name, section))
    ]
    return rf"(?:{trie(choices)}(?![^\W_]))"


@cache
def small_letters() -> str:
    """The small letters of the Latin script, Vietnamese and others, for classes of characters in ``re``."""
    return "".join(filter(str.islower, _latin()))


@cache
def capitals() -> str:
    """The capitals of the Latin script, for classes of characters in ``re``."""
    return "".join(filter(str.isupper, _latin()))


def _latin() -> Iterator[str]:
    return map(chr, (*range(0x41, 0x250), *range(0x1E00, 0x1F00)))
