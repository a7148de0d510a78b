"""What CONTRIBUTING says of adding a word holds: done in a copy, each row fails before and passes after."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
GUIDES = [ROOT / "docs" / "guides" / "add-a-word.md", ROOT / "docs" / "huong-dan.md"]
# # src/partydocs/vocab/offices.toml, [titles]      # tests/test_offices.py, OFFICES
_STEP = re.compile(
    r"^```(?:toml|python)\n# (?P<file>[\w/.]+), \[?(?P<place>\w+)\]?\n(?P<line>.+)\n```$", re.MULTILINE
)
_WORD = re.compile(r'"(?P<word>[^"]+)" = ')
# The test that reads a table.
READERS = {
    "OFFICES": "tests/test_offices.py::test_office",
    "ORGANS": "tests/test_offices.py::test_organ",
    "PARTY": "tests/test_citations.py::test_documents_of_the_party",
    "UPDATES": "tests/test_publication.py::test_publication_and_update",
}


def steps(suffix: str) -> list[tuple[str, str, str]]:
    """What CONTRIBUTING adds to files of a kind: the file, the section or table, the line."""
    found = _STEP.findall((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    return [(file, place, line) for file, place, line in found if file.endswith(suffix)]


def add_word(lines: list[str], section: str, line: str) -> None:
    """Put a line at its place in the order of its section."""
    new = _WORD.match(line)
    assert new, line
    at = next(n for n, text in enumerate(lines) if re.match(rf"\[{section}\]", text)) + 1
    last = at
    while at < len(lines) and not lines[at].startswith("["):
        if there := _WORD.match(lines[at]):
            assert there["word"] != new["word"], f"{new['word']} is known by now: show another word"
            if there["word"] < new["word"]:
                last = at + 1
        at += 1
    lines.insert(last, line)


def add_row(lines: list[str], table: str, line: str) -> None:
    """Put a row at the end of its table."""
    at = next(n for n, text in enumerate(lines) if re.match(rf"{table}\b.* = \[$", text))
    lines.insert(next(n for n in range(at, len(lines)) if lines[n].startswith("]")), line)


def outcome(copy: Path) -> tuple[int, int]:
    """How many of the tests failed and how many passed."""
    tests = [READERS[table] for _, table, _ in steps(".py")]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "--quiet", "--tb=short", *tests, "tests/test_vocab.py"],
        cwd=copy,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        env={**os.environ, "PYTHONPATH": str(copy / "src"), "PYTHONUTF8": "1", "PY_COLORS": "0"},
    )
    failed, passed = (re.search(rf"(\d+) {word}", done.stdout) for word in ("failed", "passed"))
    assert passed, done.stdout + done.stderr
    return int(failed[1]) if failed else 0, int(passed[1])


@pytest.mark.skipif(not (ROOT / "src").exists(), reason="it is a copy of the project that is changed")
def test_each_word_is_missing_and_one_line_adds_it(tmp_path: Path) -> None:
    words, rows = steps(".toml"), steps(".py")
    assert [table for _, table, _ in rows] == list(READERS)
    assert len(words) == len(rows)
    left_out = shutil.ignore_patterns("__pycache__", "pages", "portals", "news", "held-out")
    for folder in ("src", "tests"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=left_out)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    change(tmp_path, rows, add_row)
    failed, passed = outcome(tmp_path)
    assert failed == len(rows), "each row fails while its word is missing"
    change(tmp_path, words, add_word)
    assert outcome(tmp_path) == (0, passed + failed)


def change(
    copy: Path, additions: list[tuple[str, str, str]], add: Callable[[list[str], str, str], None]
) -> None:
    for file, place, line in additions:
        lines = (copy / file).read_text(encoding="utf-8").split("\n")
        add(lines, place, line)
        (copy / file).write_text("\n".join(lines), encoding="utf-8")


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.name)
def test_the_guides_add_the_same_word(path: Path) -> None:
    shown = re.findall(r"^```toml\n(.+)\n```$", path.read_text(encoding="utf-8"), re.MULTILINE)
    assert shown
    assert set(shown) <= {line for _, _, line in steps(".toml")}
