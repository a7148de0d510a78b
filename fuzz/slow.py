"""Search for texts that take more than linear time: ``python -m fuzz.slow 600`` (the seconds).

Some pieces of portal pages are drawn, joined and repeated to two sizes, one eight times the other; a family
whose time grows by more than twice that is printed. The seed is printed too, so that a find can be repeated.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from typing import Any

import partydocs
from tests import hostile, pages_of_text

SMALL, STEP, ALLOWED = 1 << 13, 8, 16.0
_GLUE = ("", " ", ", ", "; ", ". ", "\n", " - ", " và ", " (")
_READERS: dict[str, Callable[[str], Any]] = {
    "parse": hostile.parse_within_a_page,
    "dates": partydocs.find_dates,
    "citations": partydocs.find_citations,
    "attendees": partydocs.find_attendees,
    "bylines": partydocs.find_bylines,
}


def family(choice: random.Random) -> str:
    """A piece to repeat, made of one to five pieces; ``{n}`` in it counts."""
    pool = (*hostile.PIECES.values(), *pages_of_text.FRAGMENTS, " {n}", "Ông Trần Văn Đ{n}x")
    glue = choice.choice(_GLUE)
    drawn = [choice.choice(pool) + choice.choice((glue, glue, "", " ")) for _ in range(choice.randint(1, 5))]
    return "".join(drawn) + choice.choice(("", "", "\n", ". ", "; "))


def seconds(read: Callable[[str], Any], text: str) -> float:
    """CPU seconds of one reading."""
    started = time.process_time()
    read(text)
    return time.process_time() - started


def main(limit: int, seed: int) -> int:
    """Draw families until the time is over; the number of slow ones is the exit status."""
    choice, until = random.Random(seed), time.monotonic() + limit
    print(f"seed {seed}")
    drawn = slow = 0
    for read in _READERS.values():
        read(hostile.repeated("".join(pages_of_text.FRAGMENTS), 20_000))
    while time.monotonic() < until:
        piece = family(choice)
        drawn += 1
        for name, read in _READERS.items():
            small = max(seconds(read, hostile.repeated(piece, SMALL)), 0.002)
            large = seconds(read, hostile.repeated(piece, SMALL * STEP))
            if large > small * ALLOWED:
                small = max(min(seconds(read, hostile.repeated(piece, SMALL)) for _ in range(3)), small / 2)
                large = min(seconds(read, hostile.repeated(piece, SMALL * STEP)) for _ in range(2))
            if large > small * ALLOWED:
                slow += 1
                print(f"{name} x{large / small:.0f} {small:.3f} s -> {large:.3f} s: {piece!r}", flush=True)
    print(f"{drawn} families, {slow} slow")
    return slow


if __name__ == "__main__":
    chosen = int(sys.argv[2]) if len(sys.argv) > 2 else time.time_ns()
    raise SystemExit(main(int(sys.argv[1]), chosen) > 0)
