"""Threads may share the library from its first use on: vocabularies and patterns are built while others read."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).parents[1]

#: In a fresh process, sixteen threads start at once on a package that has read nothing yet.
FIRST_USE = """
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

from pathlib import Path

from tests.hostile import parse_within_a_page as parse

sys.setswitchinterval(1e-5)
names = ("page", "days", "cited", "people", "decomposed", "bylines")
pages = [Path(f"fuzz/seeds/text/{name}.txt").read_text(encoding="utf-8") for name in names]
gate = threading.Barrier(16)

def read(number):
    gate.wait()
    order = pages[number % 6 :] + pages[: number % 6]
    articles = {page: parse(page) for page in order}
    return [articles[page] for page in pages]

with ThreadPoolExecutor(16) as pool:
    results = list(pool.map(read, range(16)))
first = results[0]
assert first[1].dates and first[2].citations and first[3].attendees and first[0].bylines, "nothing was read"
assert all(result == results[0] for result in results), "threads read differently"
assert [parse(page) for page in pages] == results[0], "one thread reads differently"
print("same")
"""


def test_threads_read_the_same_from_the_first_use_on() -> None:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(FIRST_USE)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (done.stdout, done.returncode) == ("same\n", 0), done.stderr
