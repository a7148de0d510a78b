"""Verbs that tell what part someone takes, by role (``vocab/roles.toml``)."""

from __future__ import annotations

from functools import cache

from partydocs import vocab
from partydocs.models import Role
from partydocs.tokens import Phrases, Tokens

__all__ = ["ORDER", "verb_at", "verbs"]

#: The order in which an attendee's roles are given.
ORDER = tuple(Role)


@cache
def verbs() -> Phrases[Role | None]:
    """Verb phrase -> role; None for phrases that only begin like a verb ("dự án", "báo cáo viên")."""
    entries: dict[str, Role | None] = {}
    for section, fields in vocab.table("roles").items():
        role = None if section == "none" else Role(section)
        for word in fields["words"]:
            entries[word] = role
    return Phrases(entries)


def verb_at(tokens: Tokens, index: int, limit: int) -> tuple[int, Role] | None:
    """Where the verb that begins at ``index`` ends, and its role."""
    found = verbs().at(tokens, index, limit)
    return (found[0], found[1]) if found and found[1] is not None else None
