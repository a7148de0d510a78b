"""Every pattern of the package, examined for backtracking that grows faster than the text.

Three ways: by regexploit, which reads the pattern; by texts made from the pattern to make it slow, searched by
the real engine; and, where a search through such a text is slow, by reading the text with the
whole library, whose windows must hold it.
"""

from __future__ import annotations

import re
import sys
import time
import warnings
from collections.abc import Callable
from typing import Any

import pytest

import partydocs
from tests import hostile, patterns
from tests.patterns import Found

if sys.version_info < (3, 11):
    pytest.skip("re reads possessive patterns from Python 3.11 on", allow_module_level=True)

FOUND = patterns.all_found()
SMALL, STEP = (60, 400), 8
#: Eight times the text may take this many times the time: linear is 8, quadratic 64.
ALLOWED, FLOOR = 24, 0.0002


def test_every_pattern_is_examined() -> None:
    seen = [(found.file, found.line) for found in FOUND]
    missing = [
        f"{file}:{first}"
        for file, first, last in patterns.calls()
        if not any(name == file and first <= line <= last for name, line in seen)
    ]
    assert not missing, "no page of ours makes the package compile these"
    assert len(FOUND) > 100


def newer(items: Any) -> bool:
    """Whether what ``re`` reads in a pattern is possessive or atomic somewhere: Python 3.10 reads neither."""
    if isinstance(items, str | int) or not hasattr(items, "__getitem__"):
        return str(items) in ("POSSESSIVE_REPEAT", "ATOMIC_GROUP")
    return any(map(newer, items))


@pytest.mark.parametrize("pattern", ["a++", "(?:b|c*+)", "(?>ab)", "x(?=(y?+)|z)"])
def test_what_is_newer_is_found(pattern: str) -> None:
    assert newer(patterns.parsed(pattern))


def test_every_python_reads_the_patterns_of_re() -> None:
    of_re = [found for found in FOUND if found.library == "re"]
    assert of_re
    assert not [found for found in of_re if newer(patterns.parsed(found.pattern, found.flags))]


def backtracking(pattern: str, flags: int) -> list[Any]:
    """What regexploit finds; possessive and atomic groups are taken for plain ones, which finds more."""
    pytest.importorskip("regexploit")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        from regexploit.ast.sre import SreOpParser
        from regexploit.redos import find

    class Parser(SreOpParser):  # type: ignore[misc]
        def from_POSSESSIVE_REPEAT(self, data: Any) -> Any:
            return self.from_MAX_REPEAT(data)

        def from_ATOMIC_GROUP(self, data: Any) -> Any:
            return self.sequence_or_singleton(data)

    return list(find(Parser().parse_sre(pattern, flags & ~(re.UNICODE | re.DEBUG))))


@pytest.mark.parametrize("pattern", [r"(?:a+)+$", r"x\s*\s*\s*y", r"(?>a*)a*a*b", r"\d++\d*\d*-"])
def test_the_tool_finds_what_backtracks(pattern: str) -> None:
    assert backtracking(pattern, 0)


@pytest.mark.parametrize("found", FOUND, ids=lambda found: f"{found.file}:{found.line}")
def test_the_tool_finds_no_backtracking(found: Found) -> None:
    flags = found.flags & (re.VERBOSE | re.IGNORECASE | re.DOTALL | re.MULTILINE)
    assert not backtracking(patterns.translated(found), flags)


def growth(read: Callable[[str], object], small: str, large: str, allowed: float = ALLOWED) -> float:
    """How many times the time the larger text takes; measured again where it looks slow."""
    result = 0.0
    for tries in (1, 3, 3):
        before = max(min(_seconds(read, small) for _ in range(tries)), FLOOR)
        result = min(_seconds(read, large) for _ in range(tries)) / before
        if result <= allowed:
            break
    return result


def _seconds(read: Callable[[str], object], text: str) -> float:
    started = time.perf_counter()
    read(text)
    return time.perf_counter() - started


READERS: list[Callable[[str], object]] = [
    hostile.parse_within_a_page,
    lambda text: partydocs.parse(text.replace("\n", " ")),
    partydocs.find_dates,
    partydocs.find_citations,
    partydocs.find_attendees,
    partydocs.find_bylines,
]


def repeated(before: str, piece: str, size: int) -> str:
    return before + piece * (size // len(piece)) + "\x01"


@pytest.mark.parametrize("found", FOUND, ids=lambda found: f"{found.file}:{found.line}")
def test_no_text_made_from_the_pattern_is_slow(found: Found) -> None:
    compiled = found.compiled()
    slow: list[tuple[str, str]] = []
    for before, piece in patterns.samples(found):
        for small, large in ((repeated(before, piece, size * step) for step in (1, STEP)) for size in SMALL):
            if growth(lambda text: sum(1 for _ in compiled.finditer(text)), small, large) > ALLOWED:
                slow.append((before, piece))
                break
        if len(slow) == 2:
            break
    for before, piece in slow:
        small, large = (repeated(before, piece, size) for size in (2000, 2000 * STEP))
        for read in READERS:
            times = growth(read, small, large)
            assert times <= ALLOWED, f"{before!r} and {piece!r} again and again: {times:.0f} times the time"
