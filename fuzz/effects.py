"""What a changed module changes: its results on many texts, beside those of the module as it is.

The texts are the pages of the tests and each in six distorted forms: without line ends, with its lines in another order,
with words missing, cut and joined the other way round, in small and in capital letters.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs

DAY = dt.date(2021, 10, 1)  # the reference of dates without a year


def texts(folder: Path) -> dict[str, str]:
    """The texts by name; the same on any machine."""
    found = {}
    for path in sorted(folder.glob("*.txt")):
        for form, text in _forms(path.read_text(encoding="utf-8"), random.Random(path.stem)):
            found[f"{path.stem}, {form}"] = text
    return found


def _forms(text: str, chance: random.Random) -> Iterator[tuple[str, str]]:
    lines = text.split("\n")
    shuffled = chance.sample(lines, len(lines))
    cut = chance.randrange(len(text) + 1)
    yield "whole", text
    yield "one line", " ".join(lines)
    yield "shuffled", "\n".join(shuffled)
    yield "words missing", " ".join(word for word in text.split(" ") if chance.random() > 0.12)
    yield "cut", f"{text[cut:]}\n{text[:cut]}"
    yield "small letters", text.lower()
    yield "capitals", text[:400] + text[400:].upper()


def reader(kind: str) -> Callable[[str], list[str]]:
    """What reads ``dates``, ``citations`` or a whole ``page``: its results, a line for each."""
    import partydocs  # the mutant, once it is in place

    def plain(results: Any) -> list[str]:
        return [repr(attrs.astuple(result)) for result in results]

    def dates(text: str) -> list[str]:
        return plain(partydocs.find_dates(text, reference=DAY))

    def citations(text: str) -> list[str]:
        found = partydocs.find_citations(text)
        resolved = partydocs.resolve(found, published=DAY)
        return plain((*found, *resolved, *partydocs.back_references(text, found)))

    def page(text: str) -> list[str]:
        return plain([partydocs.parse(text)])

    return {"dates": dates, "citations": citations, "page": page}[kind]


def first_difference(read: Callable[[str], list[str]], known: dict[str, tuple[str, list[str]]]) -> str | None:
    """The first text (name -> text, results) that is read otherwise than is known: what is lost and what is new."""
    for name, (text, expected) in known.items():
        try:
            got = read(text)
        except Exception as error:
            return f"{name}: {error!r}"
        if got != expected:
            lost = [line for line in expected if line not in got][:2]
            new = [line for line in got if line not in expected][:2]
            return "\n  ".join([name, *(f"- {line}" for line in lost), *(f"+ {line}" for line in new)])
    return None
