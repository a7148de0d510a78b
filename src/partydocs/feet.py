"""Names below a story that are no byline: an organ above the imprint of the page, a tag behind the credit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from partydocs import credits, vocab
from partydocs.flattened import PROSE
from partydocs.lines import CHROME, LABELLED, NAMED, Line
from partydocs.vocab import framed

__all__ = ["is_foot"]

_NEAR: Final = 12  # lines above a name that are looked at
_TOLD: Final = 40  # and for what the story names
_IMPRINT: Final = 3  # lines below an organ in which its imprint begins, and above it that have the credit
_TAG: Final = 25  # letters of a tag


def is_foot(lines: Sequence[Line], index: int) -> bool:
    """Whether an unlabelled name is one of the page's foot: an organ above its imprint, a name behind the credit and links."""
    line, before = lines[index], lines[index - 1] if index else None
    if not line.author and _heads_imprint(lines, index):
        return True
    if before and (before.byline >= NAMED or before.chrome > CHROME):
        if line.lower in vocab.places("provinces", "countries"):
            return True  # the first of the tags, or the place of a forecast
        if _is_tag(lines, index):
            return True
    passed = False
    for before in reversed(lines[max(index - _NEAR, 0) : index]):
        if before.byline >= NAMED:
            if passed and not before.pictures:
                return True
        elif before.closes or (before.chrome > CHROME and before.first != "alts"):
            if before.first == "after":
                return True  # a tag, or what stands above the comments
            passed = True
        elif before.stop or before.open or before.length > _TAG or credits.names_job(before.lower):
            if not before.alt:
                return False
        else:
            passed = True
    return False


def _heads_imprint(lines: Sequence[Line], index: int) -> bool:
    """Whether the imprint follows an organ: how it is reached; behind a credit, who answers for it."""
    line, after = lines[index], lines[index + 1 : index + 1 + _IMPRINT]
    if after and after[0].closes and after[0].lower.startswith(_contacts()):
        return True
    if not any(other.first == "footers" for other in (after if line.capitals else after[:1])):
        return False
    if not (line.capitals or line.lower.startswith(framed("layout", "outlets", before=""))):
        return False
    return any(other.byline >= NAMED for other in lines[max(index - _IMPRINT, 0) : index])


def _is_tag(lines: Sequence[Line], index: int) -> bool:
    """Whether a name behind the credit is one of the tags: the story has it, or the one above among them."""
    first = index
    while first and index - first < _NEAR and 0 < lines[first - 1].byline < LABELLED:
        first -= 1  # names in a row; the first is the credit, unless one with a label stands above
    after = first + (not first or lines[first - 1].byline < LABELLED)
    names = [line.folded for line in lines[after : index + 1] if line.author]
    told = (line for line in lines[max(first - _TOLD, 0) : first] if line.length > PROSE and not line.credit)
    return bool(names) and any(_tells_of(line.folded, name) for line in told for name in names)


def _tells_of(text: str, name: str) -> bool:
    """Whether a name stands in a text, and not within a longer one."""
    before, found, after = text.partition(name)
    return bool(found) and not after[:1].isalpha() and not (before.split() or [""])[-1][:1].isupper()


def _contacts() -> tuple[str, ...]:
    """What the lines begin with that say how an organ is reached."""
    return vocab.of_kind("layout", "footers", "contact")
