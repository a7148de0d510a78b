"""Who took part, with which offices, in which role; and who took part unnamed.

The story is read sentence by sentence. Each sentence becomes pieces (``pieces``), its lists become members
(``rosters``), and the verbs around a list give the roles of its members (here). In the end the mentions of one
person are put together, titles and words of address alone are bound to the person they mean, and those who are
only told of are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import attrs

from partydocs.groups import BODY, LEAD, Head
from partydocs.models import Attendee, BlockKind, Group, Mention, Position, Role
from partydocs.names import begins_name
from partydocs.offices import Office, read_office
from partydocs.pieces import Kind, Piece, pieces_of
from partydocs.roles import ORDER
from partydocs.rosters import Member, members_of
from partydocs.source import Region, Source
from partydocs.tokens import Tokens, goes_on, phrase_set, word_set

__all__ = ["find"]


def find(source: Source, regions: Sequence[Region]) -> tuple[tuple[Attendee, ...], tuple[Group, ...]]:
    """The attendees, each once, and the unnamed groups of the regions."""
    reader = _Reader(source)
    for tokens in _passages(source, regions):
        reader.read(tokens)
    return reader.attendees(), reader.groups()


# ---------------------------------------------------------------- passages and sentences


def _passages(source: Source, regions: Sequence[Region]) -> Iterator[Tokens]:
    """The regions as words; the cells of a table that stand one a line are put side by side."""
    held: Tokens | None = None
    for start, end in _unwrapped(source, regions):
        tokens = Tokens(source, start, end)
        if held is not None:
            if len(tokens) and read_office(tokens, 0, len(tokens)):
                yield held.with_more(tokens)
                held = None
                continue
            yield held
            held = None
        if _is_name_alone(tokens):
            held = tokens
        elif len(tokens):
            yield tokens
    if held is not None:
        yield held


def _unwrapped(source: Source, regions: Sequence[Region]) -> Iterator[tuple[int, int]]:
    """The places of the regions; those that are lines of one wrapped paragraph are one."""
    held: tuple[int, int] | None = None
    kind: BlockKind | None = None
    for region in regions:
        if held is not None:
            between = source.folded[held[1] : region.start]
            if (
                region.kind == kind
                and goes_on(source.folded, held[0], held[1], region.start)
                and not between.strip()
            ) and between.count("\n") < 2:
                held = (held[0], region.end)
                continue
            yield held
        held, kind = (region.start, region.end), region.kind
    if held is not None:
        yield held


def _is_name_alone(tokens: Tokens) -> bool:
    """Whether the line is a name and nothing else, but for a rank before it."""
    size = len(tokens)
    if not 2 <= size <= 9:
        return False
    rank = read_office(tokens, 0, size)
    at = rank.end if rank and rank.is_rank else 0
    return at < size and begins_name(tokens, at, size) == size


def _sentences(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Where the sentences of the tokens begin and end."""
    start, low, size = 0, tokens.low, len(tokens)
    for index, word in enumerate(low):
        if word == "\n":
            ends = True
        elif word in ".!?…":
            ends = index + 1 >= size or not tokens.glued(index + 1)
            if word == "." and ends and 0 < index < size - 1:
                ends = (
                    low[index - 1] not in word_set("people", "short_words")
                    or not tokens.words[index - 1][0].isupper()
                )
        else:
            continue
        if ends:
            if index > start:
                yield start, index
            start = index + 1
    if start < size:
        yield start, size


def _shouted(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a sentence is set in capitals throughout: names cannot be told there."""
    size = end - start
    return size > 5 and sum(map(str.isupper, tokens.words[start:end])) > 0.7 * size


# ---------------------------------------------------------------- reading


@attrs.define
class _Seen:
    """One member of one list, with the roles that its sentence gives it."""

    tokens: Tokens
    member: Member
    roles: set[Role]
    told: bool = False  # only told of: dead, of another time, the name of a thing


_CORE = frozenset((Kind.NAME, Kind.OFFICE, Kind.HONOR, Kind.PLURAL, Kind.GROUP))
_RUN = _CORE | {Kind.COMMA, Kind.SEMI, Kind.COLON, Kind.DASH, Kind.BRACKET, Kind.AND, Kind.WITH}
_FAR = 40  # how many pieces are looked over on either side of a list
_OPENERS = frozenset(("có", "gồm", "còn", "là"))
_AMONG = frozenset(("cho", "với", "cùng", "xúc"))


class _Reader:
    """Reads the passages one after another and keeps what it has seen."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.seen: list[_Seen] = []
        self.carried: set[Role] = set()  # the roles of a list that goes on over lines
        self.event = False  # whether the page reports an event with people in it

    def read(self, tokens: Tokens) -> None:
        """Read one passage."""
        first = True
        for start, end in _sentences(tokens):
            if not _shouted(tokens, start, end):
                self._sentence(tokens, start, end, first=first)
            first = False

    def _sentence(self, tokens: Tokens, start: int, end: int, *, first: bool) -> None:
        pieces = pieces_of(tokens, start, end)
        lead = _past_bullet(tokens, pieces)
        if first:
            self._carry(tokens, pieces, lead)
        intro: set[Role] = set()  # the roles of the list before in this sentence
        index = ended = 0
        while index < len(pieces):
            if pieces[index].kind not in _CORE:
                index += 1
                continue
            stop = index
            while stop < len(pieces) and (pieces[stop].kind in _RUN or _is_member(pieces, stop, index)):
                stop += 1
            last = stop
            while pieces[last - 1].kind not in _CORE and pieces[last - 1].kind != Kind.ORGAN:
                last -= 1
            run = _Run(tokens, pieces, index, last)
            members = members_of(tokens, pieces[index:last])
            if sum(piece.end - piece.start for piece in pieces[ended:index] if piece.kind == Kind.WORD) > 6:
                intro = intro if pieces[index - 1].kind == Kind.SEMI else set()
            roles, listed = run.roles(intro)
            ended = last
            if self.carried and index <= lead and not any(piece.role for piece in pieces):
                roles, listed = set(self.carried), True
            if listed:
                intro = roles
            self._keep(run, members, roles, listed=listed)
            index = stop
        if pieces and pieces[-1].kind == Kind.SEMI and intro:
            self.carried = intro  # the list goes on in the next paragraph

    def _carry(self, tokens: Tokens, pieces: list[Piece], lead: int) -> None:
        """Whether a list begun on a line before goes on here, or one begins for the lines to come."""
        low = tokens.low
        begins = lead < len(pieces) and pieces[lead].kind in _CORE
        opens = len(pieces) > 0 and pieces[-1].kind == Kind.COLON
        words = set(low[:40])
        if opens and not begins:
            verbs = {piece.role for piece in pieces if piece.role in (Role.ATTEND, Role.CHAIR)}
            if verbs:
                self.carried = {role for role in verbs if role}
            elif {"thành", "phần"} <= words:
                self.carried = {Role.ATTEND}
        elif {"họ", "tên"} <= words and len(pieces) < 12:
            self.carried = self.carried or {Role.OTHER}
        elif not begins and lead == 0 and len(low) > 12 and not low[0][0].isdigit():
            self.carried = set()

    def _keep(self, run: _Run, members: list[Member], roles: set[Role], *, listed: bool) -> None:
        tokens = run.tokens
        named = any(member.kind == "person" for member in members)
        backed = listed or any(member.offices or member.honor for member in members) or run.backs_names()
        self.event = (
            self.event
            or (listed and named and bool(roles & {Role.ATTEND, Role.CHAIR}))
            or (named and Role.CHAIR in roles)
        )
        for member in members:
            if member.kind == "title" and listed:
                member = member._replace(kind="group", head=Head(member.end, LEAD, False, False))
            given = set(roles)
            if member.kind == "group":
                before = tokens.low[member.start - 1] if member.start else ""
                if tokens.low[max(0, member.start - 2) : member.start] == ["diện", "cho"]:
                    continue
                if before in ("mặt", "làm", "chức", "giữ", "vụ") or (
                    member.end < len(tokens) and tokens.low[member.end] == "là"
                ):
                    continue
                if not (listed or (named and roles)):
                    given = run.lone_group(member, roles)
                if not given or _is_vague(tokens, member):
                    continue
            elif member.kind in ("title", "address"):
                given = run.near_roles()
            told = member.kind == "person" and _is_dead(tokens, member)
            if not (told or backed or member.kind != "person" or run.is_subject(member)):
                continue
            self.seen.append(_Seen(tokens, member, given, told))

    # ------------------------------------------------------------ results

    def attendees(self) -> tuple[Attendee, ...]:
        """The persons who take part, each once."""
        people = []
        for person in _merged(self.seen):
            if not person.roles or person.told:
                continue
            offices = person.fullest().member.offices
            if not self.event and not offices:
                continue
            people.append(self._attendee(person))
        return tuple(people)

    def groups(self) -> tuple[Group, ...]:
        """The unnamed groups, each once."""
        found: dict[str, tuple[int, int, set[Role]]] = {}
        for seen in self.seen:
            if seen.member.kind != "group":
                continue
            start, end = seen.tokens.starts[seen.member.start], seen.tokens.ends[seen.member.end - 1]
            words = " ".join(seen.tokens.low[seen.member.start : seen.member.end])
            known = found.get(words)
            if known is None:
                found[words] = (start, end, set(seen.roles))
            else:
                known[2].update(seen.roles)
        return tuple(
            Group(*self.source.at(start, end), _ordered(roles)) for start, end, roles in found.values()
        )

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


def _is_member(pieces: list[Piece], index: int, first: int) -> bool:
    """Whether a body stands in a list as a member of its own."""
    if pieces[index].kind != Kind.ORGAN or index == first:
        return False
    before = pieces[index - 1].kind
    if before in (Kind.COMMA, Kind.AND):
        return index - 2 >= first and pieces[index - 2].kind == Kind.ORGAN
    return before in (Kind.SEMI, Kind.WITH, Kind.COLON)


def _past_bullet(tokens: Tokens, pieces: list[Piece]) -> int:
    """The first piece after a bullet, a number or both."""
    index = 0
    while index < len(pieces) and index < 3:
        piece = pieces[index]
        word = tokens.low[piece.start]
        mark = piece.kind in (Kind.WORD, Kind.DASH) and piece.end - piece.start <= 2
        if not (mark and (word in "-+*•·–." or word[0].isdigit())):
            break
        index += 1
    return index


def _is_vague(tokens: Tokens, member: Member) -> bool:
    """ "các đại biểu" with neither body nor number."""
    words = tokens.low[member.start : member.end]
    return words in (
        ["các", "đại", "biểu"],
        ["đại", "biểu"],
        ["lãnh", "đạo"],
        ["đại", "diện"],
        ["đoàn"],
        ["thành", "viên"],
    )


def _is_dead(tokens: Tokens, member: Member) -> bool:
    """Whether the words around a name tell that the person is dead or only a namesake."""
    low = tokens.low
    if member.honor is not None and " ".join(low[member.honor.start : member.honor.end]) in word_set(
        "people", "told_address"
    ):
        return True
    before = low[max(0, member.start - 7) : member.start]
    for index in range(len(before) - 1, -1, -1):
        if before[index] in (",", ":", ";", "có", "."):
            before = before[index + 1 :]
            break
    if not phrase_set("people", "accused_before").isdisjoint(
        pairwise(low[max(0, member.start - 7) : member.start])
    ):
        return True
    if not phrase_set("people", "told_before").isdisjoint(pairwise(before)):
        return True
    after = low[member.end : member.end + 40]
    for index, word in enumerate(after):
        if word in (".", ":", ";", "ông", "bà", "chị", "anh", "đồng", "đ/c"):
            after = after[:index]
            break
    return not phrase_set("people", "told_after").isdisjoint(pairwise(after))


# ---------------------------------------------------------------- roles


@attrs.define
class _Run:
    """A run of pieces ``first`` to ``last`` in its sentence, and the verbs around it."""

    tokens: Tokens
    pieces: list[Piece]
    first: int
    last: int

    def roles(self, intro: set[Role]) -> tuple[set[Role], bool]:
        """The roles of the members, and whether a verb of a list introduces them."""
        tokens, pieces, first = self.tokens, self.pieces, self.first
        low = tokens.low
        before = pieces[first - 1] if first else None
        start = pieces[first].start
        previous = low[start - 1] if first else ""
        after = self._predicate(25)
        if previous == "do":
            return self._predicate(25, joined=False), False
        if previous == "theo":
            return {Role.SPEAK}, False
        verbs = [piece for piece in pieces[max(0, first - _FAR) : first] if piece.kind == Kind.VERB]
        opening = low[pieces[0].start : pieces[0].start + 3]
        if before is not None and (previous in _OPENERS or before.kind == Kind.COLON):
            person = any(piece.kind == Kind.NAME for piece in pieces[first : self.last])
            among = low[start - 3 : start] == ["trong", "đó", "có"]
            given = set() if among else self._lead()
            if not given and "phía" in opening and not after & {Role.CHAIR, Role.ATTEND}:
                given = {Role.ATTEND}
            elif not given and person and not among and not after and previous != "là":
                given = {Role.ATTEND} if previous == "có" else {Role.OTHER}
            if given:
                near = previous != "là" and (person or start - verbs[-1].end < 3 if verbs else person)
                listed = bool(given - {Role.OTHER}) or near
                return given | self._predicate(4), listed and previous != "là"
            if person and after:
                return after, "phía" in opening
        if previous == "của" and low[start - 3 : start - 1] == ["lời", "mời"]:
            return {Role.OTHER}, False
        if previous == "của" and verbs and start - verbs[-1].end < 6:
            role = verbs[-1].role
            own = {role} if role and role != Role.OTHER else set()
            return own | self._predicate(2, commas=False), bool(own & {Role.ATTEND, Role.CHAIR})
        fronted = self._fronted()
        if fronted or after:
            return fronted | after, False
        if intro:
            return set(intro), True
        if any(self._is_object(verb) for verb in verbs[-2:]):
            return {Role.OTHER}, False
        subject = first == 0 or pieces[first - 1].kind == Kind.COMMA
        following = low[pieces[self.last].start] if self.last < len(pieces) else ""
        if (
            subject
            and not verbs
            and following not in ("", "là", "bị", "mất", "sinh", "vắng", "được", "(", "nguyên")
        ):
            return {Role.OTHER}, False  # the subject of a verb that no list knows
        return set(), False

    def _lead(self) -> set[Role]:
        """The roles of the verbs that lead in a list: the first of its clause and those joined to it."""
        pieces = self.pieces
        index = self.first - 1
        while index > max(0, self.first - _FAR) and pieces[index - 1].kind not in _CORE:
            index -= 1
        roles: set[Role] = set()
        for before, piece in zip([None, *pieces[index:]], pieces[index : self.first], strict=False):
            if piece.role is None or piece.role in (Role.SPEAK, Role.REPORT):
                continue
            tied = before is not None and before.kind in (Kind.AND, Kind.COMMA, Kind.VERB)
            if not roles or tied:
                roles.add(piece.role)
        return roles - {Role.OTHER} or roles

    def is_of_voters(self) -> bool:
        """Whether the one who is told of is a voter: voters speak at a meeting."""
        start = self.pieces[self.first].start
        return self.tokens.low[start : start + 2] == ["cử", "tri"]

    def backs_names(self) -> bool:
        """Whether bare names in the run are of persons: "các đồng chí" stands before, or "là"."""
        pieces = self.pieces[self.first : self.last]
        before = self.tokens.low[pieces[0].start - 1] if self.first else ""
        return before == "là" or any(piece.kind == Kind.PLURAL for piece in pieces)

    def is_subject(self, member: Member) -> bool:
        """Whether a verb of a role follows the member at once."""
        after = self.pieces[self.last] if self.last < len(self.pieces) else None
        return after is not None and after.kind == Kind.VERB and after.start == member.end

    def near_roles(self) -> set[Role]:
        """The roles of an office or a word of address that stands for a person: its verb follows at once."""
        return self._predicate(6, commas=False) | (self._fronted() if self._predicate(25) else set())

    def _is_object(self, verb: Piece) -> bool:
        """Whether the run is what the verb is done to: "trao Huy hiệu tặng đồng chí A"."""
        start = self.pieces[self.first].start
        words = self.tokens.low[verb.end : min(start, verb.end + 15)]
        if verb.role not in (Role.OTHER, Role.ATTEND, Role.SPEAK) or len(words) > 14 or "lời" in words:
            return False
        return (
            verb.role != Role.SPEAK
            and "của" not in words[-2:]
            and (
                not words
                or self.tokens.low[verb.end - 1] in word_set("people", "giving")
                or words[-1] in ("cho", "tặng", "với")
            )
        )

    def _fronted(self) -> set[Role]:
        """Roles of verbs before their subject: "Phát biểu tại hội nghị, đồng chí A ..."."""
        pieces, first = self.pieces, self.first
        if first < 2 or pieces[first - 1].kind != Kind.COMMA:
            return set()
        roles: set[Role] = set()
        for piece in pieces[: min(first - 1, _FAR)]:
            if piece.kind == Kind.VERB and piece.role:
                roles.add(piece.role)
            elif piece.kind not in (Kind.AND, Kind.COMMA) and (roles or piece.start - pieces[0].start > 4):
                break
        return roles

    def _predicate(self, reach: int, *, commas: bool = True, joined: bool = True) -> set[Role]:
        """Roles of the verbs that follow the run as its predicate."""
        pieces, low = self.pieces, self.tokens.low
        roles: set[Role] = set()
        words = 0
        index = self.last
        while index < len(pieces):
            piece = pieces[index]
            if piece.kind == Kind.VERB:
                if low[piece.start - 1] in ("không", "chưa", "chẳng", "được"):
                    return roles
                if piece.role:
                    roles.add(piece.role)
                break
            if piece.kind == Kind.COMMA and not commas:
                return roles
            if piece.kind in (Kind.WORD, Kind.COMMA, Kind.ORGAN, Kind.BRACKET, Kind.DASH):
                words += piece.end - piece.start
                if words > reach:
                    return roles
            elif (
                piece.kind == Kind.HONOR and index + 1 < len(pieces) and pieces[index + 1].kind == Kind.COMMA
            ):
                pass  # "con trai đồng chí, ..."
            elif piece.kind not in (Kind.WITH, Kind.GROUP, Kind.AND):
                return roles
            index += 1
        if not joined or not roles or roles & {Role.SPEAK, Role.REPORT}:
            return roles
        # Verbs joined to the first: "đã kiểm tra tuyến đê và chủ trì cuộc họp".
        for before, piece in pairwise(pieces[index : index + _FAR]):
            tied = before.kind in (Kind.COMMA, Kind.SEMI, Kind.AND)
            tied = tied or (before.kind == Kind.WORD and low[before.end - 1] in ("thời", "đã"))
            if piece.kind == Kind.VERB and piece.role and tied:
                if piece.role in (Role.ATTEND, Role.CHAIR) and "có" in low[piece.end : piece.end + 7]:
                    break  # the next list begins: "...; tham dự có ..."
                if piece.role != Role.SPEAK:
                    roles.add(piece.role)
                elif " ".join(low[piece.start : piece.end]) in word_set("people", "sayings"):
                    roles.add(Role.SPEAK)
                    break
            if piece.kind in (Kind.NAME, Kind.HONOR, Kind.PLURAL) and before.kind in (Kind.SEMI, Kind.COMMA):
                break
        return roles

    def lone_group(self, member: Member, roles: set[Role]) -> set[Role]:
        """The roles of a group outside any list of people; none where it does not take part."""
        head, low, pieces = member.head, self.tokens.low, self.pieces
        if head is None:
            return set()
        previous = low[member.start - 1] if member.start else ""
        following = pieces[self.first + 1] if self.first + 1 < len(pieces) else None
        if head.kind == BODY and member.end > head.end:
            if member.end < len(low) and low[member.end] == "do":
                return {Role.OTHER}
            whose = {"của", "tỉnh", "huyện"} & set(low[head.end : member.end])
            return roles if whose and not roles & {Role.SPEAK} else set()
        if head.counted and previous in _AMONG and low[head.end - 1] in word_set("people", "guests"):
            words = low[max(pieces[0].start, member.start - 60) : member.start]
            gathered = not phrase_set("people", "gatherings").isdisjoint(pairwise(words))
            return (
                {Role.ATTEND} if gathered and "trao" not in words and words[-2:] != ["diện", "cho"] else set()
            )
        speaks = following is not None and following.kind == Kind.VERB and following.role == Role.SPEAK
        if speaks and head.kind == LEAD and low[head.end - 1] in ("diện", "đạo") and member.end > head.end:
            return {Role.SPEAK}
        return set()


# ---------------------------------------------------------------- merging


@attrs.define
class _Person:
    """All mentions of one person."""

    seen: list[_Seen] = attrs.Factory(list)
    roles: set[Role] = attrs.Factory(set)
    told: bool = False

    def fullest(self) -> _Seen:
        """The mention with the most offices, the longest of them, the first of them."""
        return max(
            self.seen,
            key=lambda seen: (
                len(seen.member.offices),
                sum(office.end - office.start for office in seen.member.offices),
            ),
        )


class _Holders:
    """Who holds an office, by the words it begins with; two are as many as need be known."""

    def __init__(self) -> None:
        self._by_words: dict[tuple[str, ...], list[_Person]] = {}

    def add(self, person: _Person, seen: _Seen) -> None:
        """Note the offices of a mention."""
        for office in seen.member.offices:
            words = seen.tokens.low[office.start : office.end]
            for size in range(1, min(len(words), 16) + 1):
                holders = self._by_words.setdefault(tuple(words[:size]), [])
                if len(holders) < 2 and person not in holders:
                    holders.append(person)

    def only(self, item: _Seen) -> _Person | None:
        """The one person who holds the office that stands alone."""
        office = item.member.offices[-1]
        holders = self._by_words.get(tuple(item.tokens.low[office.start : office.end]), [])
        return holders[0] if len(holders) == 1 else None


def _merged(seen: Iterable[_Seen]) -> list[_Person]:
    """The persons, each with all of their mentions, in order of first appearance."""
    persons: dict[tuple[str, ...], _Person] = {}
    longer: dict[tuple[str, ...], tuple[str, ...]] = {}  # the end of a long name -> the whole
    holders = _Holders()
    by_word: dict[str, _Person] = {}  # by the given name; by the first word where it is whole ("H'Lan")
    last: _Person | None = None
    waiting: list[_Seen] = []  # titles in the headline, before the person is named
    for item in seen:
        member = item.member
        if member.kind == "person":
            key = tuple(item.tokens.low[member.start : member.end])
            known = by_word.get(key[0]) if len(key) == 1 else None
            if known is not None:
                known.roles |= item.roles
                last = known
            if known is not None or (len(key) == 1 and "'" not in key[0]):
                continue
            key = longer.get(key, key)
            last = persons.setdefault(key, _Person())
            for size in range(3, len(key)):  # "Hồng y Trương Bửu Hòa" for Phanxicô Trương Bửu Hòa
                longer.setdefault(key[-size:], key)
            last.seen.append(item)
            last.roles |= item.roles
            last.told = last.told or item.told
            holders.add(last, item)
            by_word[key[-1]] = last
            if "'" in key[0]:
                by_word[key[0]] = last
        elif member.kind == "address" and last is not None:
            last.roles |= item.roles
        elif member.kind == "title" and item.roles:
            holder = holders.only(item)
            if holder is None:
                waiting.append(item)
            else:
                holder.roles |= item.roles
                last = holder
    for item in waiting:
        holder = holders.only(item)
        if holder is not None:
            holder.roles |= item.roles
    return list(persons.values())
