"""Every vocabulary file keeps to one form: explained, sorted, unique, in the letters of the folded view."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import partydocs
from partydocs.source import Source

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

FILES = sorted((Path(partydocs.__file__).parent / "vocab").glob("*.toml"))


def sections(table: dict[str, Any], path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The sections of a file that hold words: those whose values are not all sections themselves."""
    for name, section in table.items():
        inner = f"{path}.{name}" if path else name
        if (
            "what" not in section
            and all(isinstance(value, dict) and "what" not in value for value in section.values())
        ) or (
            "what" not in section
            and any(
                isinstance(value, dict) and ("names" in value or "words" in value)
                for value in section.values()
            )
        ):
            yield from sections(section, inner)
        else:
            yield inner, section


def entries(section: dict[str, Any]) -> dict[str, str]:
    """Word -> what it is; a section of bare words explains them all at once."""
    if "what" in section:
        bare: Any = section["names"] if "names" in section else section["words"]
        listed = bare.splitlines() if isinstance(bare, str) else bare
        assert len(listed) == len(set(listed)), "a word stands twice"
        return dict.fromkeys(listed, section["what"])
    return {word: fields if isinstance(fields, str) else fields["what"] for word, fields in section.items()}


CASES = [
    (f"{path.stem}: {name}", section)
    for path in FILES
    for name, section in sections(tomllib.loads(path.read_text(encoding="utf-8")), "")
]


@pytest.mark.parametrize("section", [section for _, section in CASES], ids=[name for name, _ in CASES])
def test_words_are_explained_sorted_and_folded(section: dict[str, Any]) -> None:
    explained = entries(section)
    words = list(explained)
    assert words, "an empty section"
    assert words == sorted(words), "not sorted by code point"
    for word, what in explained.items():
        assert word, "an empty word"
        assert what.strip(), f"{word} is not explained"
        folded = Source(word).folded
        assert folded == word or word in ("–", "—", "’"), (
            f"{word!r} never occurs in the folded view: write {folded!r}"
        )


def test_there_are_vocabularies() -> None:
    assert len(CASES) > 10
