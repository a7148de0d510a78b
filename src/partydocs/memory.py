"""What was found out about a word is remembered from page to page: the language has few words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

__all__ = ["Memory"]

_LONGEST: Final = 40  # of what is remembered

V = TypeVar("V")


class Memory(dict[str, V]):
    """What ``make`` gives for a string, made once; a lookup of what is known stays in C.

    When ``most`` are in it, what was asked for since they last were stays: no text fills the memory.

    >>> Memory(len, most=1000)["hội nghị"]
    8
    """

    def __init__(self, make: Callable[[str], V], most: int) -> None:
        super().__init__()
        self._make, self._most = make, most
        self._before: dict[str, V] = {}

    def __missing__(self, key: str) -> V:
        value = self._before.get(key)
        if value is None:
            value = self._make(key)
        if len(key) <= _LONGEST:
            if len(self) >= self._most:
                self._before = dict(self)
                self.clear()
            self[key] = value
        return value
