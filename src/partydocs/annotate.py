"""Marks around results in the text they were found in: links, tags, brackets.

Any results will do that carry ``start`` and ``end``: citations, dates, attendees, blocks. The marks always
nest, so tags stay well-formed: where two results overlap, the later one is closed and opened again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from heapq import heappop, heappush
from typing import Protocol, TypeVar

__all__ = ["annotate"]


class _Placed(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


T = TypeVar("T", bound=_Placed)


def annotate(
    text: str,
    results: Iterable[T],
    marks: tuple[str, str] | Callable[[T], tuple[str, str] | None],
    *,
    escape: Callable[[str], str] | None = None,
) -> str:
    """``text`` with marks before and after each result.

    ``text`` is the string that the results were found in. ``marks`` is the pair to put around each, or a
    function that gives the pair for a result, or ``None`` to leave it unmarked. ``escape`` is applied to the
    text between the marks, never to the marks: pass ``html.escape`` when they are tags. A result that does
    not lie in the text is a ``ValueError``.

    There are at most as many pairs of marks as results and crossings (two results that overlap, neither within the
    other): results that all cross one another give half their number squared. The time grows with the marks written.

    >>> import partydocs
    >>> text = "Thực hiện Nghị quyết số 18-NQ/TW và Luật Đất đai năm 2013."
    >>> annotate(text, partydocs.find_citations(text), ("[", "]"))
    'Thực hiện [Nghị quyết số 18-NQ/TW] và [Luật Đất đai năm 2013].'
    >>> annotate(text, partydocs.find_citations(text), lambda c: (f"<a title='{c.number}'>", "</a>") if c.number else None)
    "Thực hiện <a title='18-NQ/TW'>Nghị quyết số 18-NQ/TW</a> và Luật Đất đai năm 2013."
    """
    if not callable(marks) and not (isinstance(marks, tuple) and len(marks) == 2):
        raise TypeError(
            "marks: expected a pair of strings, as a tuple, or a function that gives one for a result,"
            f" got {type(marks).__name__}"
        )
    placed: list[tuple[int, int, str, str]] = []
    for result in results:
        pair = marks if isinstance(marks, tuple) else marks(result)
        if not 0 <= result.start <= result.end <= len(text):
            raise ValueError(
                f"no such place in the text: {result.start}-{result.end} of {len(text)} characters"
            )
        if pair is not None:
            before, after = pair
            placed.append((result.start, result.end, before, after))
    placed.sort(key=lambda mark: (mark[0], -mark[1]))
    return _woven(text, placed, escape or str)


def _woven(text: str, placed: list[tuple[int, int, str, str]], escape: Callable[[str], str]) -> str:
    """The text with its marks; ``placed`` by start, the longer first."""
    parts: list[str] = []
    opened: list[tuple[int, int, str, str]] = []  # the innermost last
    ends: list[int] = []  # of what is open, a heap
    done = 0

    def copy_to(index: int) -> None:
        nonlocal done
        if index > done:
            parts.append(escape(text[done:index]))
            done = index

    def close_to(index: int) -> None:
        """Close what ends up to ``index``; what is open above it is closed too and opened again."""
        while ends and ends[0] <= index:
            end, ending = ends[0], 0
            while ends and ends[0] == end:
                heappop(ends)
                ending += 1
            copy_to(end)
            again: list[tuple[int, int, str, str]] = []
            while ending:
                mark = opened.pop()
                parts.append(mark[3])
                if mark[1] > end:
                    again.append(mark)
                else:
                    ending -= 1
            for mark in reversed(again):
                parts.append(mark[2])
                opened.append(mark)

    for mark in placed:
        close_to(mark[0])
        copy_to(mark[0])
        parts.append(mark[2])
        opened.append(mark)
        heappush(ends, mark[1])
    close_to(len(text))
    copy_to(len(text))
    return "".join(parts)
