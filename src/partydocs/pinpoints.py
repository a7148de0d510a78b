"""Pinpoints before a document: điểm, khoản, Điều, in either order, with lists."""

from __future__ import annotations

import itertools
import re
from functools import cache
from typing import Final

from partydocs.models import Provision
from partydocs.patterns import when_used
from partydocs.vocab import one_of, words

__all__ = ["provisions_before", "provisions_in"]

_WINDOW: Final = 140

_VALUES: Final = r"(?:\d{1,4}(?:\.\d{1,2})?[a-zđ]?|[a-zđ][a-zđ1-9]?)(?![^\W_])"


@cache
def _unit() -> re.Pattern[str]:
    """ "điểm a, b", "khoản 2", "các Điều 5, 7 và 9"."""
    return re.compile(
        rf"(?P<unit>{one_of('documents', 'provisions')})[ ](?P<values>{_VALUES}"
        rf"(?:(?:[ ]?,[ ]?|[ ](?:và|hoặc|đến)[ ]|[ ]?-[ ]?){_VALUES}(?![ ]\w*[ ]?(?:năm|tháng)))*)"
    )


@cache
def _gap() -> re.Pattern[str]:
    """What may stand between pinpoints, and before the document: "Điều 353 (tội tham ô) Bộ luật", "Điều 7, Chương II Luật"."""
    return re.compile(
        r"[ ,;]*(?:(?:chương|mục|phần)[ ][\divx]{1,5}(?![^\W_])[ ,]*){0,2}(?:\([^()\n]{1,90}\)[ ,]*|-[ ])?(?:và|hoặc|đến|của|tại|theo|các|quy định tại)?(?:[ ]của)?(?:[ ]các)?[ ,]*"
    )


_SPLIT: Final = when_used(re.compile, r"[^\w.]+(?:và|hoặc|đến)?[^\w.]*")
_SIZES: Final = ("article", "clause", "point")  # from large to small


@cache
def _fields() -> dict[str, str]:
    """The word for a provision -> its field of the result."""
    return {word: entry["field"] for word, entry in words("documents", "provisions").items()}


def provisions_before(lower: str, start: int, end: int) -> tuple[tuple[Provision, ...], int]:
    """The provisions that end right before ``end``, in order, and where the first of them begins.

    >>> provisions_before("theo điểm a, b khoản 2 Điều 5 và Điều 7 ".lower(), 0, 40)[0][0]
    Provision(article='5', clause='2', point='a')
    """
    start = max(start, end - _WINDOW)
    window = lower[start:end]
    if not any(word in window for word in _fields()):
        return (), end
    units = list(_unit().finditer(lower, start, end))
    first, edge = len(units), end
    while first and _gap().fullmatch(lower, units[first - 1].end(), edge):
        first -= 1
        edge = units[first].start()
    return _read(units[first:]), edge


def provisions_in(lower: str, start: int, end: int) -> tuple[Provision, ...]:
    """The provisions in brackets right after a document: "(Điều 91, 93)"."""
    return _read(list(_unit().finditer(lower, start, end)))


def _read(units: list[re.Match[str]]) -> tuple[Provision, ...]:
    """Units as provisions; "Điều 5, khoản 6" reads down, "khoản 6 Điều 5" up.

    A unit belongs to the larger one read before it, also where others of its size stand between them:
    "khoản 1 và khoản 2 Điều 5".
    """
    if not units:
        return ()
    first, last = (_SIZES.index(_fields()[unit["unit"]]) for unit in (units[0], units[-1]))
    step = 1 if first < last else -1
    found: list[list[Provision]] = []
    chain: dict[str, list[str]] = {}
    for unit in units[::step]:
        field = _fields()[unit["unit"]]
        larger = _SIZES[: _SIZES.index(field)]
        if not chain.keys() <= set(larger):
            found.append(_product(chain))
            chain = {name: values for name, values in chain.items() if name in larger}
        chain[field] = [value for value in _SPLIT.split(unit["values"]) if value]
    found.append(_product(chain))
    return tuple(itertools.chain.from_iterable(found[::step]))


def _product(chain: dict[str, list[str]]) -> list[Provision]:
    """A provision for each value of the smallest unit that lists several."""
    first = {field: values[0] for field, values in chain.items()}
    listed = next((field for field in reversed(_SIZES) if chain.get(field, ())[1:]), next(iter(chain)))
    return [Provision(**{**first, listed: value}) for value in chain[listed]]
