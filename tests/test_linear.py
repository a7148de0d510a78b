"""Time grows no faster than the text, whatever it says.

Stated as a ratio of the times on two sizes of the same family, not in seconds. ``make linear`` goes to
8 MB (``PARTYDOCS_LINEAR_SIZE``); the ordinary run stays small.
"""

from __future__ import annotations

import os
import time

import pytest

import partydocs
from tests import hostile

SIZE = int(os.environ.get("PARTYDOCS_LINEAR_SIZE", 1 << 16))
#: Eight times the text may take at most this many times the time: linear is 8, quadratic would be 64.
STEP, ALLOWED = 8, 20.0


def seconds(text: str, runs: int = 3) -> float:
    """CPU seconds of the quickest of some parses."""
    best = float("inf")
    for _ in range(runs):
        started = time.process_time()
        partydocs.parse(text)
        best = min(best, time.process_time() - started)
    return best


@pytest.mark.parametrize("family", hostile.PIECES)
def test_time_grows_no_faster_than_the_text(family: str) -> None:
    small = seconds(hostile.text(family, SIZE // STEP))
    large = seconds(hostile.text(family, SIZE), runs=1)
    floor = 0.002 * SIZE / (1 << 16)  # below this the clock tells nothing
    assert large <= max(small, floor / STEP) * ALLOWED, f"{small:.4f} s -> {large:.4f} s"
