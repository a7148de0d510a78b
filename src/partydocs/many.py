"""Mapping a function over many pages, and what stands for a page that could not be read."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from typing import TypeVar

import attrs

__all__ = ["Failure", "PageError", "attempt", "map_here", "map_or_raise", "raise_failures"]

_R = TypeVar("_R")


class PageError(RuntimeError):
    """A page could not be read; ``index`` is its place in the input, counted from 0.

    ``__cause__`` is the exception, where the page was read in this process.
    """

    def __init__(self, index: int, reason: str) -> None:
        super().__init__(index, reason)
        self.index = index
        self.reason = reason

    def __str__(self) -> str:
        return f"page {self.index}: {self.reason}"


@attrs.frozen
class Failure:
    """What stands in the place of a page that could not be read; ``index`` counts from 0."""

    index: int
    error: str

    def __str__(self) -> str:
        return f"page {self.index}: {self.error}"


def attempt(function: Callable[[str], _R], index: int, text: str) -> _R | Failure:
    """``function`` of one text, or the ``Failure`` that says why there is none."""
    try:
        return function(text)
    except Exception as error:
        return Failure(index, _reason(error))


def _reason(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def map_here(function: Callable[[str], _R], texts: Iterable[str]) -> Generator[_R | Failure, None, None]:
    """``function`` of each text, in order, in this process; a ``Failure`` where it raised."""
    for index, text in enumerate(texts):
        yield attempt(function, index, text)


def map_or_raise(function: Callable[[str], _R], texts: Iterable[str]) -> Generator[_R, None, None]:
    """``function`` of each text, in order, in this process; a ``PageError`` where it raised."""
    for index, text in enumerate(texts):
        try:
            result = function(text)
        except Exception as error:
            raise PageError(index, _reason(error)) from error
        yield result


def raise_failures(results: Generator[_R | Failure, None, None]) -> Generator[_R, None, None]:
    """The results; the first ``Failure`` is raised as a ``PageError``."""
    with closing(results):
        for result in results:
            if isinstance(result, Failure):
                raise PageError(result.index, result.error)
            yield result
