"""The words fuzzers insert: the pieces of our tests and the vocabularies of the package."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from partydocs import vocab
from tests import hostile, pages_of_text

__all__ = ["write_dictionary"]

_HTML = (
    "<p>",
    "</p>",
    "<div class=",
    "<br>",
    "<table><tr><td>",
    "<!--",
    "-->",
    "<script>",
    "&#x110;",
    "<meta charset=",
)
_JSON = (
    '"text":',
    '"start":',
    '"end":',
    '"kind":',
    "null",
    '"2021-10-01"',
    "[{",
    "}]",
    '"roles":[',
    "\\ud800",
)


def _words() -> Iterator[str]:
    yield from pages_of_text.FRAGMENTS
    yield from (piece.replace("{n}", "1") for piece in hostile.PIECES.values())
    yield from _HTML
    yield from _JSON
    for file in sorted(path.name for path in (files("partydocs") / "vocab").iterdir()):
        if file.endswith(".toml"):
            for entries in vocab.table(file.removesuffix(".toml")).values():
                yield from list(entries)[:40]


def write_dictionary(path: Path) -> Path:
    """The dictionary in libFuzzer's form, every byte escaped."""
    lines = []
    for number, word in enumerate(dict.fromkeys(_words())):
        escaped = "".join(f"\\x{byte:02x}" for byte in word.encode("utf-8", "surrogatepass"))
        if escaped:
            lines.append(f'word_{number}="{escaped}"\n')
    path.write_text("".join(lines))
    return path
