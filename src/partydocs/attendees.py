"""Who took part, with which offices, in which role; and who took part unnamed.

The story is read sentence by sentence. Each sentence becomes pieces (``pieces``), its lists become members
(``rosters``), and the verbs around a list give the roles of its members (here). In the end the mentions of one
person are put together, titles and words of address alone are bound to the person they mean, and those who are
only told of are left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from partydocs.groups import BODY, LEAD
from partydocs.models import Attendee, BlockKind, Group, Mention, Position, Role
from partydocs.names import begins_name
from partydocs.offices import Office
from partydocs.pieces import Kind, Piece, pieces_of
from partydocs.roles import ORDER
from partydocs.rosters import Member, members_of
from partydocs.source import Region, Source
from partydocs.tokens import Tokens, tokens_of

__all__ = ["find"]


@attrs.define
class _Seen:
    """One member of one list, with the roles that its sentence gives it."""

    tokens: Tokens
    member: Member
    roles: set[Role]
    region: Region
    told: bool = False  # only told of: dead, of another time, the name of a thing


@attrs.define
class _Person:
    """All mentions of one person."""

    key: tuple[str, ...]
    seen: list[_Seen] = attrs.Factory(list)
    roles: set[Role] = attrs.Factory(set)

    def fullest(self) -> _Seen:
        """The mention with the most offices, the longest of them, the first of them."""
        return max(
            self.seen,
            key=lambda seen: (
                len(seen.member.offices),
                sum(office.end - office.start for office in seen.member.offices),
            ),
        )


def find(source: Source, regions: Sequence[Region]) -> tuple[tuple[Attendee, ...], tuple[Group, ...]]:
    """The attendees, each once, and the unnamed groups of the regions."""
    reader = _Reader(source)
    for region in regions:
        reader.read(region)
    return reader.results()


_ABBREVIATED = frozenset("tp tx tt ts ths th pgs gs bs ks ng st t q p h kts ls ds tr đ c vs ncs cn".split())
_BULLETS = frozenset("-+*•·–")


def _sentences(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Where the sentences of the tokens begin and end."""
    start, low, size = 0, tokens.low, len(tokens)
    for index, word in enumerate(low):
        if word == "\n":
            ends = True
        elif word in ".!?…":
            last = index + 1 >= size
            ends = last or not tokens.glued(index + 1)
            if word == "." and ends and not last and index:
                before = low[index - 1]
                ends = before not in _ABBREVIATED or not tokens.words[index - 1][0].isupper()
        else:
            continue
        if ends:
            if index > start:
                yield start, index
            start = index + 1
    if start < size:
        yield start, size


_RUN = frozenset(
    (
        Kind.NAME, Kind.OFFICE, Kind.HONOR, Kind.PLURAL, Kind.GROUP, Kind.COMMA, Kind.SEMI, Kind.COLON,
        Kind.DASH, Kind.BRACKET, Kind.AND, Kind.WITH,
    )
)  # fmt: skip
_CORE = frozenset((Kind.NAME, Kind.OFFICE, Kind.HONOR, Kind.PLURAL, Kind.GROUP))
# Those who are counted at an event.
_GUESTS = frozenset(("biểu", "bộ", "tri", "viên", "sĩ", "dân", "sinh", "khách", "chí"))
_OPENERS = frozenset(("có", "gồm", "còn", ":", "là"))


class _Reader:
    """Reads the regions one after another and keeps what it has seen."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.seen: list[_Seen] = []
        self.carried: set[Role] = set()  # roles that a list goes on with over lines

    def read(self, region: Region) -> None:
        """Read one region."""
        source = self.source
        tokens = tokens_of(source, region.start, region.end)
        for start, end in _sentences(tokens):
            if _shouted(tokens, start, end):
                continue
            self._sentence(tokens, start, end, region)

    def _sentence(self, tokens: Tokens, start: int, end: int, region: Region) -> None:
        pieces = pieces_of(tokens, start, end)
        intro: set[Role] = set()
        index = 0
        while index < len(pieces):
            if pieces[index].kind not in _CORE:
                index += 1
                continue
            stop = index
            while stop < len(pieces) and pieces[stop].kind in _RUN:
                stop += 1
            last = stop
            while pieces[last - 1].kind not in _CORE and not _closes(pieces[last - 1]):
                last -= 1
            members = members_of(pieces[index:last])
            roles, listed = self._roles(tokens, pieces, index, last, intro)
            if listed:
                intro = roles
            self._keep(tokens, members, roles, listed, region, pieces, index)
            index = stop
        _ = intro

    def _keep(
        self, tokens: Tokens, members: list[Member], roles: set[Role], listed: bool, region: Region,
        pieces: list[Piece], index: int,
    ) -> None:  # fmt: skip
        named = any(member.kind == "person" for member in members)
        for member in members:
            if member.kind == "title" and listed:
                member = member._replace(kind="group")
            given = set(roles)
            if member.kind == "group" and not (listed or (named and roles)):
                given = self._lone_group(tokens, member, pieces, index, roles)
                if not given:
                    continue
            self.seen.append(_Seen(tokens, member, given, region))

    def _lone_group(
        self, tokens: Tokens, member: Member, pieces: list[Piece], index: int, roles: set[Role]
    ) -> set[Role]:
        """The roles of a group outside any list of people; none where it does not take part."""
        head = member.head
        if head is None:
            return set()
        low = tokens.low
        previous = low[member.start - 1] if member.start else ""
        following = pieces[index + 1 :]
        if head.kind == BODY and member.end > head.end:
            if member.end < len(low) and low[member.end] == "do":
                return {Role.OTHER}
            return roles
        if head.counted and previous in ("cho", "với", "cùng", "có", "gồm", "xúc") and low[head.end - 1] in _GUESTS:
            return {Role.ATTEND}
        if head.kind == LEAD and low[head.end - 1] in ("diện", "đạo") and following and member.end > head.end:
            if following[0].kind == Kind.VERB and following[0].role == Role.SPEAK:
                return {Role.SPEAK}
        return set()

    def _roles(
        self, tokens: Tokens, pieces: list[Piece], first: int, last: int, intro: set[Role]
    ) -> tuple[set[Role], bool]:
        """The roles of the run ``first`` to ``last``, and whether a verb of a list introduces it."""
        low = tokens.low
        after = _predicate(tokens, pieces, last)
        before = pieces[first - 1] if first else None
        previous = low[pieces[first].start - 1] if pieces[first].start > 0 and first else ""
        if previous == "do" or (previous in ("bởi",)):
            return after, False
        verbs = [piece for piece in pieces[:first] if piece.kind == Kind.VERB]
        if previous in _OPENERS or (before and before.kind == Kind.COLON):
            lead = {verb.role for verb in verbs if verb.role in (Role.ATTEND, Role.CHAIR, Role.OTHER)}
            roles = {role for role in lead if role}
            if roles - {Role.OTHER}:
                roles -= {Role.OTHER}
            if not roles and low[pieces[0].start : pieces[0].start + 2] in (["về", "phía"], ["phía", "tỉnh"]):
                roles = set() if Role.CHAIR in after else {Role.ATTEND}
            if roles or "phía" in low[pieces[0].start : pieces[0].start + 2]:
                return roles | after, True
        if previous == "của" and verbs and pieces[first - 1].start - verbs[-1].end < 6:
            role = verbs[-1].role
            return ({role} if role else set()) | after, False
        if previous == "theo" or (previous == "của" and "theo" in low[pieces[0].start : pieces[0].start + 2]):
            return {Role.SPEAK} | after, False
        fronted = _fronted(pieces, first)
        if fronted and (after or fronted):
            return fronted | after, False
        if after:
            return after, False
        if intro:
            return set(intro), False
        if verbs:
            return {Role.OTHER}, False
        return set(), False

    def results(self) -> tuple[tuple[Attendee, ...], tuple[Group, ...]]:
        """The mentions put together."""
        persons = _merged(self.seen)
        people = []
        for person in persons:
            if not person.roles:
                continue
            people.append(self._attendee(person))
        groups: dict[tuple[int, int], Group] = {}
        for seen in self.seen:
            if seen.member.kind == "group" and seen.roles:
                start, end = seen.tokens.starts[seen.member.start], seen.tokens.ends[seen.member.end - 1]
                groups.setdefault((start, end), Group(*self.source.at(start, end), _ordered(seen.roles)))
        return tuple(people), tuple(groups.values())

    def _attendee(self, person: _Person) -> Attendee:
        source, fullest = self.source, person.fullest()
        mentions = []
        for seen in person.seen:
            start, end = seen.tokens.starts[seen.member.start], seen.tokens.ends[seen.member.end - 1]
            mentions.append(Mention(*source.at(start, end)))
        tokens = fullest.tokens
        name = source.words(tokens.starts[fullest.member.start], tokens.ends[fullest.member.end - 1])
        honor = fullest.member.honor
        honorific = source.words(tokens.starts[honor.start], tokens.ends[honor.end - 1]) if honor else None
        positions = tuple(_position(source, tokens, office) for office in fullest.member.offices)
        return Attendee(name, honorific, positions, _ordered(person.roles), None, tuple(mentions))


def _position(source: Source, tokens: Tokens, office: Office) -> Position:
    start, split, end = (
        tokens.starts[office.start],
        tokens.ends[office.title_end - 1],
        tokens.ends[office.end - 1],
    )
    return Position(*source.at(start, end), source.words(start, split), source.words(split, end) or None)


def _ordered(roles: set[Role]) -> tuple[Role, ...]:
    return tuple(role for role in ORDER if role in roles)


def _closes(piece: Piece) -> bool:
    return False


def _shouted(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a sentence is set in capitals throughout: names cannot be told there."""
    words = [word for word in tokens.words[start:end] if word[0].isalpha() and len(word) > 1]
    return len(words) > 5 and sum(word.isupper() for word in words) > 0.8 * len(words)


def _fronted(pieces: list[Piece], first: int) -> set[Role]:
    """Roles of verbs before their subject: "Phát biểu tại hội nghị, đồng chí A ..."."""
    if first < 2 or pieces[first - 1].kind != Kind.COMMA:
        return set()
    roles: set[Role] = set()
    for piece in pieces[: first - 1]:
        if piece.kind == Kind.VERB and piece.role:
            roles.add(piece.role)
        elif piece.kind not in (Kind.AND, Kind.COMMA):
            if roles or piece.start - pieces[0].start > 4:
                break
    return roles


_NOT = frozenset(("không", "chưa", "chẳng"))


def _predicate(tokens: Tokens, pieces: list[Piece], last: int) -> set[Role]:
    """Roles of the verbs that follow a run as its predicate."""
    roles: set[Role] = set()
    words = 0
    index = last
    while index < len(pieces):
        piece = pieces[index]
        if piece.kind == Kind.VERB:
            before = tokens.low[piece.start - 1]
            if before in _NOT:
                return roles
            if piece.role:
                roles.add(piece.role)
            break
        if piece.kind in (Kind.WORD, Kind.COMMA, Kind.ORGAN, Kind.BRACKET, Kind.DASH):
            words += piece.end - piece.start
            if words > 25 or "\n" in tokens.low[piece.start : piece.end]:
                return roles
            index += 1
            continue
        if piece.kind in (Kind.WITH, Kind.GROUP, Kind.AND):
            index += 1
            continue
        return roles
    if Role.SPEAK in roles:
        return roles
    # Verbs joined to the first: "đã kiểm tra tuyến đê và chủ trì cuộc họp".
    for before, piece in zip(pieces[index:], pieces[index + 1 :], strict=False):
        joined = before.kind in (Kind.COMMA, Kind.SEMI, Kind.AND)
        joined = joined or (before.kind == Kind.WORD and tokens.low[before.end - 1] in ("đồng", "thời", "đã"))
        if piece.kind == Kind.VERB and piece.role and joined:
            roles.add(piece.role)
            if piece.role == Role.SPEAK:
                break
        if piece.kind in (Kind.NAME, Kind.HONOR) and before.kind in (Kind.SEMI, Kind.COMMA):
            break
    return roles


def _merged(seen: list[_Seen]) -> list[_Person]:
    """The persons, each with all of their mentions, in order of first appearance."""
    persons: dict[tuple[str, ...], _Person] = {}
    by_given: dict[str, _Person] = {}
    last: _Person | None = None
    for item in seen:
        member = item.member
        low = item.tokens.low
        if member.kind == "person":
            key = tuple(low[member.start : member.end])
            if len(key) == 1:
                known = by_given.get(key[0])
                if known is not None:
                    known.roles |= item.roles
                    last = known
                continue
            person = persons.get(key)
            if person is None:
                person = persons[key] = _Person(key)
            person.seen.append(item)
            person.roles |= item.roles
            by_given[key[-1]] = person
            last = person
        elif member.kind == "address":
            if last is not None and item.roles:
                last.roles |= item.roles
        elif member.kind == "title" and item.roles:
            bound = _holder(persons.values(), item)
            if bound is not None:
                bound.roles |= item.roles
                last = bound
    return list(persons.values())


def _holder(persons: object, item: _Seen) -> _Person | None:
    """The one person on the page who holds the office that stands alone."""
    office = item.member.offices[-1]
    wanted = item.tokens.low[office.start : office.end]
    holders = []
    for person in persons:  # type: ignore[attr-defined]
        for seen in person.seen:
            if any(
                seen.tokens.low[own.start : own.end][: len(wanted)] == wanted for own in seen.member.offices
            ):
                holders.append(person)
                break
    return holders[0] if len(holders) == 1 else None
