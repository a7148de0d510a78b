"""Words that mean a document cited before them: "Nghị quyết này", "Chỉ thị nêu trên", "Luật nói trên".

They are no citations. One is bound only where its antecedent is certain: the documents of that type cited
before it in its passage are all one document, or, where the passage cites none, those cited before it in the
text are. What is bound to none or to several is left out.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache
from typing import Final

from partydocs import vocab
from partydocs.models import BackReference, Citation
from partydocs.patterns import trie, when_used
from partydocs.source import Source

__all__ = ["back_references"]


@cache
def _pattern() -> re.Pattern[str]:
    """A type word and what points back: "nghị quyết này", "chỉ thị (số) nêu trên", "luật đó"."""
    types, points = (trie(vocab.words("documents", section)) for section in ("types", "pointers"))
    return re.compile(rf"(?<![^\W_])(?P<type>{types}) (?:{points})(?![^\W_])")


_LONGEST_COUNT: Final = 12  # characters that hold what counts them
# "các Nghị quyết này", "2 Chỉ thị nêu trên", "dự thảo Luật này": several documents, or none yet.
_COUNTED: Final = when_used(re.compile, r"(?:\d|các|những|hai|ba|bốn|năm|mọi|nhiều|dự thảo|dự án|một số) \Z")


def back_references(text: str, citations: Sequence[Citation]) -> tuple[BackReference, ...]:
    """The words of ``text`` that certainly mean one of its ``citations``, in order.

    ``citations`` are those found in this text, in order (``find_citations(text)``, ``parse(text).citations``).

    >>> import partydocs
    >>> text = "Chỉ thị 05-CT/TW được học tập. Chi bộ thực hiện tốt Chỉ thị này."
    >>> [(str(found), found.citation.number) for found in back_references(text, partydocs.find_citations(text))]
    [('Chỉ thị này', '05-CT/TW')]
    """
    source = Source(text)
    by_type: dict[str, list[Citation]] = {}
    for citation in sorted(citations, key=lambda citation: citation.start):
        by_type.setdefault(citation.type, []).append(citation)
    if not by_type:
        return ()
    readers = {type_: _Antecedents(cited) for type_, cited in by_type.items()}
    full = vocab.words("documents", "types")
    passages = [0, *(match.end() for match in re.finditer("\n", text))]
    found: list[BackReference] = []
    for match in _pattern().finditer(source.lower):
        start, end = match.span()
        reader = readers.get(full[match["type"]]["full"])
        if reader is None or _COUNTED.search(source.lower, start - _LONGEST_COUNT, start):
            continue
        span = source.at(start, end)
        passage = passages[bisect_right(passages, span.start) - 1]
        meant = reader.before(span.start, passage)
        if meant is not None:
            found.append(BackReference(*span, citation=meant))
    return tuple(found)


class _Antecedents:
    """The documents of one type in a text, and which of them a place after them can mean."""

    def __init__(self, cited: Sequence[Citation]) -> None:
        self.cited = cited
        self.starts = [citation.start for citation in cited]
        #: For each citation, the first of the run of mentions of the same document that it ends.
        self.runs = [0]
        for index, (one, other) in enumerate(itertools.pairwise(cited), 1):
            self.runs.append(self.runs[-1] if _same(one, other) else index)

    def before(self, place: int, passage: int) -> Citation | None:
        """The document that words at ``place``, in the passage that begins at ``passage``, mean; ``None`` where that is not certain."""
        last = bisect_left(self.starts, place) - 1
        if self.cited[last].end > place:  # so does the last of all, where none begins before
            return None
        if self.cited[last].start >= passage:
            first = bisect_left(self.starts, passage)
            return self.cited[last] if self.runs[last] <= first else None
        return self.cited[last] if self.runs[last] == 0 else None


def _same(one: Citation, other: Citation) -> bool:
    """Whether two citations of one type mean one document, as far as their words tell."""
    if one.document and other.document:
        return one.document == other.document
    if one.number or other.number:
        days = {one.issued, other.issued} - {None}
        return one.number == other.number and len(days) <= 1
    keys = ("plenum", "term", "congress", "period", "title", "issued")
    return all(getattr(one, key) == getattr(other, key) for key in keys)
