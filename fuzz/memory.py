"""Memory over many pages: ``python -m fuzz.memory 100000`` (the pages).

Every page differs from all others, so that whatever is kept of a page adds up. Fails where the process has
grown by more than one part in twenty from the first tenth of the pages to the last.
"""

from __future__ import annotations

import os
import resource
import sys
from collections.abc import Iterator
from pathlib import Path

import partydocs

SEEDS = Path(__file__).parent / "seeds" / "text"


def pages(count: int) -> Iterator[str]:
    """Pages with names, numbers and days of their own."""
    texts = [path.read_bytes().decode("utf-8", "surrogateescape") for path in sorted(SEEDS.glob("*.txt"))]
    for number in range(count):
        day = f"{1 + number % 28}/{1 + number % 12}/{1990 + number % 40}"
        own = f"\nNgày {day}, ông Trần Văn Đ{number}x dự; Nghị quyết số {number}-NQ/TW.\n"
        yield texts[number % len(texts)] + own


def megabytes() -> float:
    """What the process holds now (Linux), or held at most."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def main(count: int) -> int:
    """Read the pages; the exit status."""
    held: list[float] = []
    for number, _ in enumerate(partydocs.parse_many(pages(count)), 1):
        if number % max(1, count // 10) == 0:
            held.append(megabytes())
            print(f"{number} pages: {held[-1]:.1f} MB", flush=True)
    print(f"from the first tenth to the last: {held[-1] / held[0]:.3f} times")
    return int(held[-1] > held[0] * 1.05)


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1])))
