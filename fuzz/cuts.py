"""Sentences of our pages cut behind and before every word: ``python -m fuzz.cuts 600`` (the seconds).

Captions, teasers and headlines end anywhere. Each piece is read by every ``find_*`` function, and what is promised of
results is checked. Sentences are drawn in an order that the seed gives; all are read where the time suffices.
"""

from __future__ import annotations

import random
import re
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import partydocs
from fuzz.checks import check_found

PAGES = Path(__file__).parents[1] / "tests"
_ENDS = re.compile(r"(?<=[.;:!?\n])\s+")


def sentences(text: str) -> list[str]:
    """The sentences of a text, as far as its marks tell."""
    return [sentence for sentence in _ENDS.split(text) if sentence.strip()]


def cuts(sentence: str) -> Iterator[str]:
    """The beginnings and the ends of a sentence, cut between words.

    >>> list(cuts("Tỉnh ủy họp"))
    ['Tỉnh', 'ủy họp', 'Tỉnh ủy', 'họp']
    """
    words = sentence.split()
    for index in range(1, len(words)):
        yield " ".join(words[:index])
        yield " ".join(words[index:])


def check(pieces: Iterable[str]) -> int:
    """Read each piece; how many were read."""
    count = 0
    for piece in pieces:
        count += 1
        for find in (partydocs.find_attendees, partydocs.find_citations, partydocs.find_dates):
            check_found(piece, find(piece))
    return count


def main(limit: int, seed: int) -> None:
    """Cut sentences until the time is over; a broken promise is raised."""
    paths = sorted(path for folder in ("pages", "portals", "news") for path in (PAGES / folder).glob("*.txt"))
    drawn = sorted({sentence for path in paths for sentence in sentences(path.read_text(encoding="utf-8"))})
    random.Random(seed).shuffle(drawn)
    until, read, count = time.monotonic() + limit, 0, 0
    for sentence in drawn:
        if time.monotonic() > until:
            break
        read, count = read + 1, count + check(cuts(sentence))
    print(f"seed {seed}: {count:,} pieces of {read:,} sentences out of {len(drawn):,}")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0)
