"""Known documents: those of the Party's central organs and the laws of the state, as data with sources."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

try:
    import tomllib
except ModuleNotFoundError:  # Python 3.10
    import tomli as tomllib

__all__ = ["law_name_end"]


@cache
def _table(name: str) -> Mapping[str, Any]:
    text = files("partydocs").joinpath("registry", f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def _laws() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(line.split("|")) for line in _table("laws")["laws"].strip().split("\n"))


_SHORT = (("hội đồng nhân dân", "hđnd"), ("ủy ban nhân dân", "ubnd"), ("công nghệ thông tin", "cntt"), ("bảo hiểm xã hội", "bhxh"))


@cache
def _law_names() -> Mapping[str, tuple[str, ...]]:
    """First word -> the names of laws that begin with it, longest first, in lower case."""
    names: dict[str, set[str]] = {}
    for _, _, _, name, *_ in _laws():
        spellings = {name.lower()}
        for full, short in _SHORT:
            spellings |= {spelling.replace(full, short) for spelling in spellings}
        for spelling in spellings | {spelling.replace("phòng, chống", "phòng chống") for spelling in spellings}:
            names.setdefault(spelling.split()[0], set()).add(spelling)
    return {first: tuple(sorted(group, key=lambda name: (-len(name), name))) for first, group in names.items()}


def law_name_end(lower: str, start: int, end: int) -> int | None:
    """Where the longest known name of a law that begins at ``start`` ends.

    >>> law_name_end("đầu tư công năm 2019", 0, 20)
    11
    """
    space = start
    while space < end and (lower[space].isalpha() or lower[space] == ","):
        space += 1
    for name in _law_names().get(lower[start:space], ()):
        stop = start + len(name)
        if lower.startswith(name, start) and stop <= end and not lower[stop : stop + 1].isalnum():
            return stop
    return None
