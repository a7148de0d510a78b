"""Pinpoints before a document: điểm, khoản, Điều, in either order, with lists."""

from __future__ import annotations

import re
from functools import cache

from partydocs.models import Provision

__all__ = ["provisions_before", "provisions_in"]

_WINDOW = 140

_VALUES = r"(?:\d{1,4}[a-zđ]?|[a-zđ]{1,2})(?![^\W_])"


@cache
def _unit() -> re.Pattern[str]:
    """ "điểm a, b", "khoản 2", "các Điều 5, 7 và 9"."""
    return re.compile(
        rf"(?P<unit>điểm|khoản|điều)[ ]{{1,3}}(?P<values>{_VALUES}"
        rf"(?:(?:[ ]?,[ ]?|[ ](?:và|hoặc|đến)[ ]|[ ]?-[ ]?){_VALUES}(?![ ]\w*[ ]?(?:năm|tháng)))*)"
    )


@cache
def _gap() -> re.Pattern[str]:
    """What may stand between pinpoints, and before the document."""
    return re.compile(r"[ ,;]*(?:và|hoặc|của|tại|theo|các|quy định tại)?(?:[ ]của)?(?:[ ]các)?[ ,]*")


_SPLIT = re.compile(r"[^\w]+(?:và|hoặc|đến)?[^\w]*")
_FIELDS = {"điều": "article", "khoản": "clause", "điểm": "point"}


def provisions_before(lower: str, start: int, end: int) -> tuple[tuple[Provision, ...], int]:
    """The provisions that end right before ``end``, in order, and where the first of them begins.

    >>> provisions_before("theo điểm a, b khoản 2 Điều 5 và Điều 7 ".lower(), 0, 40)[0][0]
    Provision(article='5', clause='2', point='a')
    """
    start = max(start, end - _WINDOW)
    window = lower[start:end]
    if "điều" not in window and "khoản" not in window and "điểm" not in window:
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
    """Chains of units as provisions; "Điều 5, khoản 6" reads down, "khoản 6 Điều 5" up."""
    down = bool(units) and units[0]["unit"] == "điều" and units[-1]["unit"] != "điều"
    closing = "điểm" if down else "điều"
    found: list[Provision] = []
    chain: dict[str, list[str]] = {}
    for unit in units:
        field = _FIELDS[unit["unit"]]
        if field in chain:
            found += _product(chain)
            chain = {"article": chain["article"]} if "article" in chain else {}
        chain[field] = [value for value in _SPLIT.split(unit["values"]) if value]
        if unit["unit"] == closing:
            found += _product(chain)
            chain = {}
    if chain:
        found += _product(chain)
    return tuple(found)


def _product(chain: dict[str, list[str]]) -> list[Provision]:
    """A provision for each value of the smallest unit that lists several."""
    fixed = {field: values[0] for field, values in chain.items()}
    listed = next((field for field, values in chain.items() if values[1:]), None)
    return (
        [Provision(**{**fixed, listed: value}) for value in chain[listed]] if listed else [Provision(**fixed)]
    )
