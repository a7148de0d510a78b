"""Who took part, with which offices, in which role; and who took part unnamed.

The way of the text: regions become passages of words and sentences (``passages``); a sentence becomes pieces:
names, offices, words of address, groups, verbs, marks (``pieces``); its lists become members, each with their
offices (``rosters``, ``bounds``); the verbs around a list give the roles of its members (``clauses``); unnamed groups
have a part of their own (``crowds``) or none (``bystanders``); in the end the mentions of one person are put together
(``persons``). This module leads the way and makes the results.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise, zip_longest
from typing import Final

from partydocs.bounds import is_first_member, list_end, parts_on_line, past_bullet, roles_go_on
from partydocs.bystanders import is_bystander
from partydocs.clauses import Run
from partydocs.crowds import beside, is_group_in_passing, lone_group
from partydocs.extents import group_extent
from partydocs.groups import BODY, LEAD
from partydocs.models import Attendee, BlockKind, Group, Mention, Position, Role
from partydocs.offices import Office, office_words
from partydocs.passages import (
    heads_guests,
    is_long_ago,
    may_name,
    passages,
    sentences,
    shouted,
    side_words,
    tells_of_event,
    tells_of_people,
)
from partydocs.persons import Person, Seen, at_court, is_told, merged
from partydocs.phrases import phrases
from partydocs.pieces import Kind, Piece, pieces_of
from partydocs.predicates import CORE
from partydocs.rosters import Member, holder, is_unheld, members_of, without_seat
from partydocs.source import Region, Source
from partydocs.tokens import Tokens, syntax, word_set

__all__ = ["find"]

_OPENING: Final = (BlockKind.TITLE, BlockKind.LEAD)
# A headline and a caption name people; of groups they only say again, in short, what the story says.
_ASIDE: Final = (BlockKind.TITLE, BlockKind.CAPTION)
_LONG_HEADING: Final = 12  # a heading of more words is a sentence
_LONG_LINE: Final = 12  # a line of more words that begins with no member ends a list over lines
_FEW_PIECES: Final = 12  # a line of fewer pieces may be the heads of columns
_HEAD: Final = 40  # so many words of a line tell what list it opens
_LONG_BODY: Final = 14  # so many words behind its head may be left out where a delegation is told of again


def find(source: Source, regions: Sequence[Region]) -> tuple[tuple[Attendee, ...], tuple[Group, ...]]:
    """The attendees, each once, and the unnamed groups of the regions."""
    reader = _Reader(source)
    kinds = {region.start: region.kind for region in regions}
    for tokens in passages(source, regions):
        kind = kinds.get(tokens.offset)
        reader.event = reader.event or (kind in _OPENING and tells_of_event(tokens))
        reader.told_aside, reader.pictured = kind in _ASIDE, kind == BlockKind.CAPTION
        reader.read(tokens)
    return reader.attendees(), reader.groups()


class _Reader:
    """Reads the passages one after another and keeps what it has seen."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.seen: list[Seen] = []
        self.people: set[tuple[str, ...]] = set()  # who was named, as the words of their names
        self.carried: set[Role] = set()  # the roles of a list that goes on over lines
        self.listed: set[Role] = set()  # those of the list that the sentence before ends with
        self.board = False  # whether that list makes a board, so that what each is on it is no office held
        self.told_aside = False  # whether the passage is a headline or a caption
        self.pictured = False  # whether it is a caption
        self.places: set[tuple[str, ...]] | None = None  # asked for seldom
        self.event = False  # whether the page reports an event with people in it
        self.before = 0  # where what the sentence before tells begins in ``seen``

    def read(self, tokens: Tokens) -> None:
        """Read one passage."""
        tokens.people = self.people
        if len(tokens) < _LONG_HEADING and not self.told_aside and heads_guests(tokens):
            self.carried, self.board = {Role.ATTEND}, False
        self.listed = set()
        for index, (start, end) in enumerate(sentences(tokens)):
            if not tells_of_people(tokens, start, end):
                if index == 0 and len(tokens) > _LONG_LINE and tokens.low[0][0].isalpha():
                    self.carried, self.board = set(), False
            elif not (shouted(tokens, start, end) or is_long_ago(tokens, start)) and (
                index == 0 or tokens.low[end - 1] == ":" or may_name(tokens, start, end)
            ):
                self._sentence(tokens, start, end, first=index == 0)

    def _sentence(self, tokens: Tokens, start: int, end: int, *, first: bool) -> None:
        pieces = pieces_of(tokens, start, end)
        lead = past_bullet(tokens, pieces)
        if first:
            self._carry(tokens, pieces, lead)
        elif pieces and pieces[-1].kind == Kind.COLON:
            self._open(tokens, pieces, start, end)
        delegation = side_words(tokens, start, end)
        # The roles of the list before in this sentence.
        named = phrases("crowds", "that_is").opens(tokens.low, start)
        intro = _counted_last(self.seen[self.before :]) if named else set[Role]()
        self.before = len(self.seen)
        index = ended = 0
        accused = False  # whether the list tells who are accused of a crime
        met = False  # whether those of the list before are only met
        size = len(pieces)
        while index < size:
            kind = pieces[index].kind
            if kind not in CORE and not (kind == Kind.ORGAN and is_first_member(tokens, pieces, index)):
                index += 1
                continue
            stop, last = list_end(tokens, pieces, index, opens=not ended)
            run = Run(tokens, pieces, index, last, after_met=met)
            if intro and not roles_go_on(tokens, pieces, ended, index):
                intro = set()
            if (
                intro
                and pieces[index - 1].kind == Kind.WORD
                and tokens.low[pieces[index].start - 1] in syntax("before_told")
            ):
                if [piece.kind for piece in pieces[index : index + 2]] == [Kind.GROUP, Kind.SEMI]:
                    index += 1  # "87 đại biểu đại diện cho | 900 hội viên; đồng chí A"
                    continue
                intro = set()
            ended = last
            if not (intro or self.carried) and is_group_in_passing(run):
                self._keep_group(run)  # half of all runs of a news text
                index = stop
                continue
            members = members_of(tokens, pieces[index:last])
            # "Tới dự có ông A, Bí thư. Ông B, Chủ tịch UBND xã cùng các ông C và D.": no word but the list
            alone = index == 0 and last == size
            roles, listed = run.roles(self.listed if alone else intro)
            if self.carried and index <= lead and (parts := parts_on_line(pieces)) is not None:
                roles, listed, run.weak = self.carried | parts, True, False
                run.own = frozenset(parts - self.carried)
                if self.board:
                    members = [without_seat(tokens, member) for member in members]
            accused, met = accused or run.is_accused(), run.met
            guilty = self._keep(run, members, roles, listed=listed, delegation=delegation, accused=accused)
            intro = set() if guilty else roles - run.own if listed else intro
            index = stop
        self.listed = intro if ended == size else set()
        if pieces and pieces[-1].kind == Kind.SEMI and intro:
            self.carried = intro  # the list goes on in the next paragraph

    def _carry(self, tokens: Tokens, pieces: list[Piece], lead: int) -> None:
        """Whether a list begun on a line before goes on here, or one begins for the lines to come."""
        low = tokens.low
        begins = lead < len(pieces) and pieces[lead].kind in CORE
        colon = bool(pieces) and pieces[-1].kind == Kind.COLON
        if colon and [piece.kind for piece in pieces[:2]] == [Kind.GROUP, Kind.VERB]:
            begins = False  # "Các khách mời tham gia tọa đàm:"
        if not begins and colon:
            self._open(tokens, pieces, 0, _HEAD)
        elif len(pieces) < _FEW_PIECES and phrases("people", "name_columns").stands_in(low, 0, _HEAD):
            self.carried = self.carried or {Role.OTHER}
        elif not begins and lead == 0 and len(low) > _LONG_LINE and not low[0][0].isdigit():
            self.carried, self.board = set(), False

    def _open(self, tokens: Tokens, pieces: list[Piece], start: int, end: int) -> None:
        """A sentence that ends with a colon leads in the list on the lines to come."""
        done = any(piece.role == Role.OTHER for piece in pieces)
        pairs = pairwise([pieces[0], *pieces])  # not "bầu đoàn đại biểu | dự Đại hội cấp trên"
        led = {piece.role for before, piece in pairs if not (done and before.kind == Kind.GROUP)}
        verbs = led & {Role.ATTEND, Role.CHAIR}
        last = pieces[-2] if len(pieces) > 1 else pieces[-1]
        named = last.kind in (Kind.PLURAL, Kind.GROUP) or tokens.low[last.end - 1] in syntax("list_openers")
        if done and named and not verbs:
            verbs = {Role.OTHER}  # "Được nhận giấy khen có các đồng chí:"
        self.board = not verbs and phrases("people", "board_acts").stands_in(tokens.low, start, end)
        if verbs:
            self.carried = {role for role in verbs if role}
        elif self.board:
            self.carried = {Role.OTHER}
        elif phrases("crowds", "guest_lists").stands_in(tokens.low, start, end):
            self.carried = {Role.ATTEND}

    def _keep(
        self,
        run: Run,
        members: list[Member],
        roles: set[Role],
        *,
        listed: bool,
        delegation: tuple[int, int] | None,
        accused: bool,
    ) -> bool:
        """Keep the members of a list; whether they are accused of something."""
        tokens = run.tokens
        named, backed = False, listed
        for member in members:
            named = named or member.kind == "person"
            backed = backed or member.offices != () or member.honor is not None
        backed = backed or run.backs_names()
        accused = named and accused
        before = [it for it in self.seen[self.before :] if it.roles] if run.met or listed else []
        met = run.met and any(it.member.kind != "group" for it in before)
        official = named and self._are_official(run, roles, before, listed=listed)
        backed = backed or (run.met and run.after_met)
        gathered = Role.ATTEND in roles and (listed or not run.welcomes())
        if named and (gathered or Role.CHAIR in roles or (roles and run.is_at_event())):
            self.event = True
        for member, following in zip_longest(members, members[1:]):
            limit = following.start if following else run.limit()
            member = _in_full(tokens, member, limit, listed=listed)
            given = set() if run.asked and member.end == member.start + 1 else set(roles)
            if member.kind == "group":
                if self.told_aside or accused:
                    continue
                if not (listed or (named and roles and not run.asked)):
                    given = lone_group(run, member, roles) or beside(run, members[0], member)
                if not given or is_bystander(run, member, following, listed=listed):
                    continue
            elif member.kind in ("title", "address"):
                given = run.near_roles()
            told = member.kind == "person" and (
                (accused and not at_court(tokens, member)) or is_told(tokens, member)
            )
            if not (told or backed or member.kind != "person" or run.is_subject(member, roles)):
                continue
            held = [office for office in member.offices if not is_unheld(tokens, office)]
            if member.kind == "person" and len(held) < len(member.offices):
                official = True
                member = member.holding(*held)  # without what they are only now
            seen = Seen(tokens, member, given, told=told, official=official, met=met)
            seen.delegation = delegation if listed or roles else None
            seen.weak = run.weak and given == {Role.OTHER}
            self.seen.append(seen)
            if member.honor and member.end > member.start + 1:
                self.people.add(tuple(tokens.low[member.start : member.end]))
        return accused

    def _are_official(self, run: Run, roles: set[Role], before: list[Seen], *, listed: bool) -> bool:
        """Whether those named take part in whatever story: given an office, or visited by those told of ``before``."""
        if (run.weak or not self.event) and run.names_officials():  # else of no matter
            return True
        if roles != {Role.OTHER} or not (run.met or listed) or not run.is_visited():
            return False
        hosts = any(it.member.offices or it.official or it.member.kind == "group" for it in before)
        return hosts or run.is_of_delegation()

    def _is_shown(self, tokens: Tokens) -> bool:
        """Whether a caption names who does something to a group: "Ông A thăm | cán bộ, chiến sĩ Trung đoàn 97"."""
        return self.pictured and bool(self.seen) and self.seen[-1].tokens is tokens

    def _keep_group(self, run: Run) -> None:
        """Keep a group that no list introduces, where it takes part all the same."""
        if self.told_aside and not self._is_shown(run.tokens):
            return
        piece = run.pieces[run.first]
        member = Member("group", piece.start, piece.end, head=piece.head)
        given = lone_group(run, member)
        if given and not is_bystander(run, member, None, listed=False):
            self.seen.append(Seen(run.tokens, member, given))

    # ------------------------------------------------------------ results

    def attendees(self) -> tuple[Attendee, ...]:
        """The persons who take part, each once."""
        people = []
        for person in merged(self.seen):
            if not person.roles or person.told or self._is_place(person):
                continue
            if not (self.event or _holds_office(person.fullest()) or person.is_official()):
                continue
            people.append(self._attendee(person))
        return tuple(people)

    def groups(self) -> tuple[Group, ...]:
        """The unnamed groups, each once."""
        found: dict[str, tuple[int, int, set[Role]]] = {}
        bodies: dict[str, str] = {}  # the head of a delegation's name -> the whole
        for seen in self.seen:
            if seen.member.kind != "group":
                continue
            start, end = seen.tokens.place(seen.member.start, seen.member.end)
            spoken = seen.tokens.low[seen.member.start : seen.member.end]
            words, head = " ".join(spoken), seen.member.head
            if head and head.kind in (BODY, LEAD):  # "Đoàn giám sát" for the Đoàn giám sát của HĐND tỉnh
                words = bodies.setdefault(_without_of(spoken), words)
                # "Đoàn kiểm tra liên ngành" for the Đoàn kiểm tra liên ngành của thành phố
                size = head.end - seen.member.start
                for last in range(size, min(len(spoken), size + _LONG_BODY)):
                    bodies.setdefault(_without_of(spoken[:last]), words)
            known = found.get(words)
            if known is None:
                found[words] = (start, end, set(seen.roles))
            else:
                known[2].update(seen.roles)
        return tuple(
            Group(*self.source.at(start, end), _ordered(roles)) for start, end, roles in found.values()
        )

    def _is_place(self, person: Person) -> bool:
        """Whether what stands after an office is a place that the page names by its level: "huyện Phù Lương"."""
        for seen in person.seen:
            member, low = seen.member, seen.tokens.low
            level = low[member.start - 1] if member.start else ""
            honor = member.honor
            called = honor and " ".join(low[honor.start : honor.end]) not in word_set("people", "voters")
            if called or member.end - member.start > 3 or level not in syntax("before_places"):
                return False
        member, low = person.seen[0].member, person.seen[0].tokens.low
        return tuple(low[member.start : member.end]) in self._places()

    def _places(self) -> set[tuple[str, ...]]:
        """What stands with a capital after a word of level on the page, in two words and in three."""
        if self.places is None:
            self.places = set()
            for match in _level().finditer(self.source.lower):
                if self.source.folded[match.start(1)].isupper():
                    words = tuple(match[1].split())
                    self.places |= {words, words[:2]}
        return self.places

    def _attendee(self, person: Person) -> Attendee:
        source, fullest = self.source, person.fullest()
        mentions = []
        for seen in person.seen:
            start, end = seen.tokens.place(seen.member.start, seen.member.end)
            mentions.append(Mention(*source.at(start, end)))
        tokens = fullest.tokens
        name = source.words(*tokens.place(fullest.member.start, fullest.member.end))
        honor = fullest.member.honor
        honorific = source.words(*tokens.place(honor.start, honor.end)) if honor else None
        positions: dict[tuple[str, ...], Position] = {}  # by their words: one said twice is held once
        for office in fullest.member.offices:
            positions.setdefault(
                tuple(tokens.low[office.start : office.end]), _position(source, tokens, office)
            )
        return Attendee(
            name=name,
            honorific=honorific,
            positions=tuple(positions.values()),
            roles=_ordered(person.roles),
            delegation=self._delegation(person),
            mentions=tuple(mentions),
        )

    def _delegation(self, person: Person) -> Mention | None:
        """The side or the place that the first list with the person says they are of."""
        for seen in person.seen:
            if seen.delegation:
                first, last = seen.delegation
                return Mention(*self.source.at(*seen.tokens.place(first, last)))
        return None


def _in_full(tokens: Tokens, member: Member, limit: int, *, listed: bool) -> Member:
    """An office in a list as the one who holds it, and a group that begins with an office up to where it ends."""
    if member.kind == "title" and listed:
        return holder(tokens, member, limit)
    if member.kind == "group" and member.offices:  # "các Bộ trưởng, Trưởng ngành có liên quan"
        return member.up_to(group_extent(tokens, member.start, member.end, limit))
    return member


def _holds_office(seen: Seen) -> bool:
    """Whether someone is told to hold an office of a body that is named: not "giám đốc một công ty gỗ"."""
    low, one = seen.tokens.low, word_set("crowds", "one")
    return any(one.isdisjoint(low[office.title_end : office.title_end + 1]) for office in seen.member.offices)


@cache
def _level() -> re.Pattern[str]:
    """A place after its level, where no office stands before: "tại xã Ia Dom Thượng", "lãnh đạo huyện Cư M'Drang"."""
    word = r"[^\W\d_][\w']{0,9}"
    levels, before = (
        "|".join(map(re.escape, sorted(syntax(it), reverse=True))) for it in ("levels", "before_levels")
    )
    return re.compile(rf"\b(?:{before})[ ](?:{levels})[ ]({word}[ ]{word}(?:[ ]{word})?)")


def _position(source: Source, tokens: Tokens, office: Office) -> Position:
    place = source.at(*tokens.place(office.start, office.end))
    return Position(*place, *office_words(source, tokens, office))


def _without_of(words: list[str]) -> str:
    """The words of a body, whether or not "của" stands between them: "Đoàn giám sát (của) HĐND tỉnh"."""
    owning = word_set("people", "of")
    return " ".join([word for word in words if word not in owning])


def _ordered(roles: set[Role]) -> tuple[Role, ...]:
    return tuple(role for role in Role if role in roles) if len(roles) > 1 else tuple(roles)


def _counted_last(seen: Sequence[Seen]) -> set[Role]:
    """The roles of those counted last, whom the next sentence may name: "còn có 4 đại biểu. Đó là ..."."""
    for item in reversed(seen):
        if item.member.head and item.member.head.counted:
            return set(item.roles)
    return set()
