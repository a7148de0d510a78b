"""The kinds of pieces that a sentence is cut into, and what those before a word tell of it.

``pieces`` makes them; an office after a name goes on over more (``remits``), lists (``rosters``) and roles
(``clauses``) are read over them.
"""

from __future__ import annotations

from typing import Final

from partydocs.groups import Head
from partydocs.models import Role
from partydocs.offices import Office

__all__ = ["SAYING", "Kind", "Piece", "follows_its_name", "follows_name", "kind_before", "titles_lead"]

#: The roles of those who say something.
SAYING: Final = frozenset((Role.SPEAK, Role.REPORT))


class Kind:
    """The kinds of pieces."""

    NAME: Final = 0
    OFFICE: Final = 1
    HONOR: Final = 2
    PLURAL: Final = 3
    GROUP: Final = 4
    ORGAN: Final = 5
    VERB: Final = 6
    WORD: Final = 7
    COMMA: Final = 8
    SEMI: Final = 9
    COLON: Final = 10
    DASH: Final = 11
    BRACKET: Final = 12
    AND: Final = 13
    WITH: Final = 14


class Piece:
    """Words ``start`` to ``end`` of the tokens, as one thing.

    A plain class: some hundreds are made for each page.
    """

    __slots__ = ("end", "head", "kind", "office", "role", "start")

    def __init__(
        self,
        kind: int,
        start: int,
        end: int,
        office: Office | None = None,
        role: Role | None = None,
        head: Head | None = None,
    ) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.office = office
        self.role = role
        self.head = head


# What stands between a name and what is told of that person.
_TELLING: Final = (Kind.COMMA, Kind.DASH, Kind.BRACKET)
# How many pieces before an office its name is looked for.
_NEAR: Final = 24


def kind_before(before: list[Piece], back: int = 1) -> int:
    """The kind of the last piece, or of one further ``back``; -1 for none."""
    return before[-back].kind if len(before) >= back else -1


def follows_name(before: list[Piece]) -> bool:
    """Whether a name or an office and a mark stand right before: what follows is told of that person."""
    return kind_before(before) in _TELLING and kind_before(before, 2) in (Kind.NAME, Kind.OFFICE)


def follows_its_name(before: list[Piece]) -> bool:
    """Whether a name stands before, with nothing but offices and marks between."""
    index = len(before) - 1
    while index > max(0, len(before) - _NEAR) and before[index].kind in _TELLING:
        if before[index - 1].kind == Kind.NAME:
            return True
        if before[index - 1].kind != Kind.OFFICE:
            return False
        index -= 2
    return False


def titles_lead(before: list[Piece]) -> bool:
    """Whether the name of the item follows an office, as the next one will."""
    for index in range(len(before) - 1, 0, -1):
        if before[index].kind == Kind.NAME:
            while index > 1 and (rank := before[index - 1].office) and rank.is_rank:
                index -= 1
            office = before[index - 1].office
            return office is not None and not office.is_rank
    return False
