"""Lists that are in the order of the page: what of one stands in a part of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import TypeVar

__all__ = ["within"]

T = TypeVar("T")


def within(found: Sequence[T], start: int, end: int, place: Callable[[T], int]) -> Sequence[T]:
    """Those that begin from ``start`` on and before ``end``; ``place`` tells where one begins.

    >>> within([0, 5, 26], 5, 26, int)
    [5]
    """
    first = bisect_left(found, start, key=place)
    return found[first : bisect_left(found, end, first, key=place)]
