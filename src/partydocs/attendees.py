"""Who took part, with which offices, in which role; and who took part unnamed.

The way of the text: regions become passages of words and sentences (``passages``); a sentence becomes pieces:
names, offices, words of address, groups, verbs, marks (``pieces``); its lists become members, each with their
offices (``rosters``); the verbs around a list give the roles of its members (``clauses``); in the end the
mentions of one person are put together (``persons``). This module leads the way and makes the results.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise, zip_longest
from typing import Final

from partydocs.clauses import Run
from partydocs.crowds import is_group_in_passing, lone_group
from partydocs.extents import group_extent
from partydocs.groups import BODY, LEAD, PEOPLE, Head
from partydocs.lexicon import BODY_WORD, CAPITAL, SMALL
from partydocs.models import Attendee, BlockKind, Group, Mention, Position, Role
from partydocs.numerals import ROMAN_LETTERS
from partydocs.offices import Office, office_words
from partydocs.passages import may_name, passages, sentences, shouted, tells_of_people
from partydocs.persons import Person, Seen, at_court, is_told, merged
from partydocs.phrases import phrases
from partydocs.pieces import SAYING, Kind, Piece, pieces_of
from partydocs.predicates import CORE, RUN, stands_for
from partydocs.rosters import Member, is_body_beside_group, members_of
from partydocs.source import Region, Source
from partydocs.tokens import Tokens, phrase_set, syntax, word_set

__all__ = ["find"]


def find(source: Source, regions: Sequence[Region]) -> tuple[tuple[Attendee, ...], tuple[Group, ...]]:
    """The attendees, each once, and the unnamed groups of the regions."""
    reader = _Reader(source)
    kinds = {region.start: region.kind for region in regions}
    for tokens in passages(source, regions):
        kind = kinds.get(tokens.offset)
        reader.event = reader.event or (kind in _OPENING and _tells_of_event(tokens))
        reader.told_aside, reader.pictured = kind in _ASIDE, kind == BlockKind.CAPTION
        reader.read(tokens)
    return reader.attendees(), reader.groups()


_OPENING: Final = (BlockKind.TITLE, BlockKind.LEAD)
# A headline and a caption name people; of groups they only say again, in short, what the story says.
_ASIDE: Final = (BlockKind.TITLE, BlockKind.CAPTION)
_HOLDERS: Final = ([Kind.OFFICE], [Kind.GROUP], [Kind.HONOR, Kind.OFFICE])
# How many words before a group, or pieces before a list, are looked over for what leads up to it.
_NEAR: Final = 10
_TOLD_OF_ONE: Final = frozenset((Kind.WORD, Kind.ORGAN, Kind.GROUP, Kind.COMMA, Kind.BRACKET))


# A heading of more words is a sentence.
_LONG_HEADING: Final = 12


def _heads_guests(tokens: Tokens) -> bool:
    """Whether a line heads those who take part, listed on the lines to come: "THÀNH PHẦN THAM DỰ", "1. Đại biểu dự Đại hội"."""
    low = tokens.low
    if "dự" not in low or low[-1] == ":":
        return False  # with a colon it is read as any list
    first = next(
        (at for at, word in enumerate(low) if word[0].isalpha() and not set(word) <= ROMAN_LETTERS), 0
    )
    numbered = first > 1 and low[first : first + 2] == ["đại", "biểu"]
    return numbered or ["thành", "phần"] in (low[first : first + 2], low[first + 2 : first + 4])


def _tells_of_event(tokens: Tokens) -> bool:
    """Whether the headline or the lead names an event that people take part in."""
    return phrases("people", "events").stands_in(tokens.low, 0, len(tokens))


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
        if len(tokens) < _LONG_HEADING and not self.told_aside and _heads_guests(tokens):
            self.carried, self.board = {Role.ATTEND}, False
        self.listed = set()
        for index, (start, end) in enumerate(sentences(tokens)):
            if not tells_of_people(tokens, start, end):
                if index == 0 and len(tokens) > 12 and tokens.low[0][0].isalpha():
                    self.carried, self.board = set(), False
            elif not (shouted(tokens, start, end) or _is_long_ago(tokens, start)) and (
                index == 0 or tokens.low[end - 1] == ":" or may_name(tokens, start, end)
            ):
                self._sentence(tokens, start, end, first=index == 0)

    def _sentence(self, tokens: Tokens, start: int, end: int, *, first: bool) -> None:
        pieces = pieces_of(tokens, start, end)
        lead = _past_bullet(tokens, pieces)
        if first:
            self._carry(tokens, pieces, lead)
        elif pieces and pieces[-1].kind == Kind.COLON:
            self._open(tokens, pieces, start, end)
        delegation = _delegation(tokens, start, end)
        # The roles of the list before in this sentence.
        named = tokens.low[start : start + 2] == ["đó", "là"]
        intro = _counted_last(self.seen[self.before :]) if named else set[Role]()
        self.before = len(self.seen)
        index = ended = 0
        accused = False  # whether the list tells who are accused of a crime
        met = False  # whether those of the list before are only met
        size = len(pieces)
        while index < size:
            kind = pieces[index].kind
            if kind not in CORE and not (kind == Kind.ORGAN and _is_first_member(tokens, pieces, index)):
                index += 1
                continue
            stop, last = _list_end(tokens, pieces, index, opens=not ended)
            run = Run(tokens, pieces, index, last, after_met=met)
            if intro and not _lasts(tokens, pieces, ended, index):
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
            if self.carried and index <= lead and (parts := _parts_on_line(pieces)) is not None:
                roles, listed, run.weak = self.carried | parts, True, False
                run.own = frozenset(parts - self.carried)
                if self.board:
                    members = [_without_seat(tokens, member) for member in members]
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
        opening = low[:40]
        colon = bool(pieces) and pieces[-1].kind == Kind.COLON
        if colon and [piece.kind for piece in pieces[:2]] == [Kind.GROUP, Kind.VERB]:
            begins = False  # "Các khách mời tham gia tọa đàm:"
        if not begins and colon:
            self._open(tokens, pieces, 0, 40)
        elif len(pieces) < 12 and "họ" in opening and "tên" in opening:
            self.carried = self.carried or {Role.OTHER}
        elif not begins and lead == 0 and len(low) > 12 and not low[0][0].isdigit():
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
        words = tokens.low[start:end]
        self.board = not (verbs or phrase_set("people", "board_acts").isdisjoint(pairwise(words)))
        if verbs:
            self.carried = {role for role in verbs if role}
        elif self.board:
            self.carried = {Role.OTHER}
        elif "thành" in words and "phần" in words:
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
        official = named and (run.weak or not self.event) and run.names_officials()  # else of no matter
        before = [it for it in self.seen[self.before :] if it.roles] if run.met or listed else []
        met = run.met and any(it.member.kind != "group" for it in before)
        if named and roles == {Role.OTHER} and (run.met or listed) and run.is_visited():
            hosts = any(it.member.offices or it.official or it.member.kind == "group" for it in before)
            official = official or hosts or run.is_of_delegation()
        backed = backed or (run.met and run.after_met)
        gathered = Role.ATTEND in roles and (listed or not run.welcomes())
        if named and (gathered or Role.CHAIR in roles or (roles and run.is_at_event())):
            self.event = True
        for member, following in zip_longest(members, members[1:]):
            limit = following.start if following else run.limit()
            if member.kind == "title" and listed:
                member = _holder(tokens, member, limit)
            elif member.kind == "group" and member.offices:  # "các Bộ trưởng, Trưởng ngành có liên quan"
                member = replace(member, end=group_extent(tokens, member.start, member.end, limit))
            given = set() if run.asked and member.end == member.start + 1 else set(roles)
            if member.kind == "group":
                if self.told_aside or accused:
                    continue
                if not (listed or (named and roles and not run.asked)):
                    given = lone_group(run, member, roles) or _beside(run, members[0], member)
                if not given or _is_no_member(run, member, following, listed=listed):
                    continue
            elif member.kind in ("title", "address"):
                given = run.near_roles()
            told = member.kind == "person" and (
                (accused and not at_court(tokens, member)) or is_told(tokens, member)
            )
            if not (told or backed or member.kind != "person" or run.is_subject(member, roles)):
                continue
            held = [office for office in member.offices if not _is_unheld(tokens, office)]
            if member.kind == "person" and len(held) < len(member.offices):
                official = True
                member = replace(member, offices=tuple(held))  # without what they are only now
            side = delegation if listed or roles else None
            weak = run.weak and given == {Role.OTHER}
            self.seen.append(Seen(tokens, member, given, told, side, official, weak, met))
            if member.honor and member.end > member.start + 1:
                self.people.add(tuple(tokens.low[member.start : member.end]))
        return accused

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
        if given and not _is_no_member(run, member, None, listed=False):
            self.seen.append(Seen(run.tokens, member, given))

    # ------------------------------------------------------------ results

    def attendees(self) -> tuple[Attendee, ...]:
        """The persons who take part, each once."""
        people = []
        for person in merged(self.seen):
            if not person.roles or person.told or self._is_place(person):
                continue
            offices = person.fullest().member.offices
            if not (self.event or offices or person.is_official()):
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
            words = " ".join(seen.tokens.low[seen.member.start : seen.member.end])
            head = seen.member.head
            if head and head.kind in (BODY, LEAD):  # "Đoàn giám sát" for the Đoàn giám sát của HĐND tỉnh
                words = bodies.setdefault(words.replace(" của ", " "), words)
                # "Đoàn kiểm tra liên ngành" for the Đoàn kiểm tra liên ngành của thành phố
                for last in range(head.end, min(seen.member.end, head.end + 14)):
                    part = " ".join(seen.tokens.low[seen.member.start : last])
                    bodies.setdefault(part.replace(" của ", " "), words)
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
            called = member.honor and low[member.honor.start : member.honor.end] != ["cử", "tri"]
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
            name,
            honorific,
            tuple(positions.values()),
            _ordered(person.roles),
            self._delegation(person),
            tuple(mentions),
        )

    def _delegation(self, person: Person) -> Mention | None:
        """The side or the place that the first list with the person says they are of."""
        for seen in person.seen:
            if seen.delegation:
                first, last = seen.delegation
                return Mention(*self.source.at(*seen.tokens.place(first, last)))
        return None


def _delegation(tokens: Tokens, start: int, end: int) -> tuple[int, int] | None:
    """The words of the side that a sentence tells those it lists to be of."""
    low = tokens.low
    opening = low[start : min(start + 15, end)]
    if "phía" not in opening and "cầu" not in opening:
        return None
    for at in range(start, min(start + 14, end - 2)):
        if (low[at], low[at + 1]) in phrase_set("syntax", "sides"):
            first = last = at + 2
            while last < min(first + 12, end) and low[last] not in syntax("side_ends"):
                last += 1
            return (first, last) if first < last < end else None
    return None


@cache
def _level() -> re.Pattern[str]:
    """A place after its level, where no office stands before: "tại xã Ia Dom Thượng", "lãnh đạo huyện Cư M'Drang"."""
    word = r"[^\W\d_][\w']{0,9}"
    levels, before = (
        "|".join(map(re.escape, sorted(syntax(it), reverse=True))) for it in ("levels", "before_levels")
    )
    return re.compile(rf"(?:{before})[ ](?:{levels})[ ]({word}[ ]{word}(?:[ ]{word})?)")


def _position(source: Source, tokens: Tokens, office: Office) -> Position:
    place = source.at(*tokens.place(office.start, office.end))
    return Position(*place, *office_words(source, tokens, office))


def _ordered(roles: set[Role]) -> tuple[Role, ...]:
    return tuple(role for role in Role if role in roles) if len(roles) > 1 else tuple(roles)


def _is_long_ago(tokens: Tokens, start: int) -> bool:
    """Whether a sentence tells of another time: "Cách đây 40 năm, Thủ tướng A đã khánh thành"."""
    return tokens.low[start : start + 2] == ["cách", "đây"] and "năm" in tokens.low[start : start + 6]


def _counted_last(seen: Sequence[Seen]) -> set[Role]:
    """The roles of those counted last, whom the next sentence may name: "còn có 4 đại biểu. Đó là ..."."""
    for item in reversed(seen):
        if item.member.head and item.member.head.counted:
            return set(item.roles)
    return set()


def _list_end(tokens: Tokens, pieces: list[Piece], first: int, *, opens: bool) -> tuple[int, int]:
    """Where the list that begins at ``first`` ends, and where its last member does."""
    stop = first + 1
    while stop < len(pieces) and (
        (kind := pieces[stop].kind) in RUN or (kind == Kind.ORGAN and _is_member(tokens, pieces, stop, first))
    ):
        stop += 1
    stop = _before_subject(tokens, pieces, first, stop, opens=opens)
    stop = _past_owner(tokens, pieces, first, stop)
    stop = _before_clause(tokens, pieces, first, stop)
    last = stop
    while pieces[last - 1].kind not in CORE and pieces[last - 1].kind != Kind.ORGAN:
        last -= 1
    return stop, last


def _before_subject(tokens: Tokens, pieces: list[Piece], first: int, stop: int, *, opens: bool) -> int:
    """Where those end to whom a verb before its subject is done: "Báo cáo với Đoàn, đồng chí A nêu"."""
    if first and tokens.low[pieces[first].start - 1] == "của":
        run = Run(tokens, pieces, first, stop)
        if run.is_heard() or run.is_witness() or run.is_order():
            return _before_last_subject(pieces, first, stop, frozenset(Role))
        fronted = opens and pieces[first].start > max(pieces[0].start + 3, pieces[0].end + 1)
        if fronted or (first > 1 and pieces[first - 2].role == Role.CHAIR):
            return _before_last_subject(pieces, first, stop, SAYING)
    at_meeting = tokens.low[pieces[0].start] in ("tại", "trong", "với")
    if not 0 < first < 6 or not (at_meeting or Kind.VERB in (pieces[0].kind, pieces[first - 1].kind)):
        return stop
    before = tokens.low[pieces[first].start - 1]
    # "Cảm ơn sự đón tiếp của lãnh đạo tỉnh, ông A": words to others, then the subject.
    thanked = pieces[0].role == Role.SPEAK and pieces[first].kind in (Kind.GROUP, Kind.PLURAL)
    thanked = thanked and pieces[first - 1].kind == Kind.WORD and before not in syntax("list_openers")
    if pieces[first - 1].kind != Kind.VERB and before not in ("với", "cho", "tới") and not thanked:
        return stop
    if any(piece.kind == Kind.SEMI for piece in pieces[first:stop]):
        return stop  # "Đề nghị kỷ luật đối với các đồng chí: A, Bí thư; B, Giám đốc"
    met = False
    last_name = max((index for index in range(first, stop) if pieces[index].kind == Kind.NAME), default=-1)
    for index in range(first, stop):
        if pieces[index].kind == Kind.COMMA and met:
            after = [piece.kind for piece in pieces[index + 1 : min(index + 3, stop)]]
            if after == [Kind.OFFICE, Kind.COMMA]:
                continue  # "Tiếp ông A, Chủ tịch Quốc hội Lào, Thủ tướng B"
            if index < last_name:
                return index if at_meeting or pieces[0].kind == Kind.VERB else stop
            told_last = after in _HOLDERS and index + len(after) + 1 == stop
            if told_last and stop < len(pieces) and pieces[stop].role == Role.SPEAK:
                return index  # "Tại buổi tiếp Đại sứ B, Chủ tịch nước khẳng định"
        told = index == first and pieces[index].kind == Kind.OFFICE
        told = told and (pieces[first - 1].kind == Kind.VERB or before in ("với", "cho", "tới"))
        met = met or told or pieces[index].kind in (Kind.NAME, Kind.GROUP)
    return stop


def _before_last_subject(pieces: list[Piece], first: int, stop: int, roles: frozenset[Role]) -> int:
    """Where those end before another does something of the roles.

    Those who chair it or are listened to: "Dưới sự điều hành của A, Bí thư, | đồng chí B trình bày", "Sau khi nghe
    báo cáo của lãnh đạo huyện, | đồng chí A yêu cầu".
    """
    after = pieces[stop : stop + 2]
    if after and after[0].kind == Kind.WORD and after[0].end - after[0].start == 1:
        after = after[1:]  # "đã"
    if not after or after[0].role not in roles:
        return stop
    if first + 2 < stop and (pieces[stop - 2].kind, pieces[stop - 1].kind) == (Kind.COMMA, Kind.GROUP):
        return stop - 2  # "Dưới sự chủ trì của đồng chí A, Bí thư, | các đại biểu đã thảo luận"
    index = stop - 1
    while index > first and pieces[index].kind in (Kind.HONOR, Kind.OFFICE):
        index -= 1
    if first < index < stop - 1 and pieces[index].kind == Kind.COMMA:
        led, last = pieces[index - 2].office, pieces[index - 1].kind
        if (led and not led.is_rank) or last == Kind.GROUP or pieces[index + 1].kind == Kind.HONOR:
            return index  # "ý kiến của Đại sứ A, | Thủ tướng"; "... của các đại biểu, | đồng chí Bộ trưởng"
    while index > first and pieces[index].kind != Kind.NAME:
        index -= 1
    while index > first and pieces[index - 1].kind in (Kind.HONOR, Kind.OFFICE):
        index -= 1
    return index - 1 if index > first + 1 and pieces[index - 1].kind == Kind.COMMA else stop


def _past_owner(tokens: Tokens, pieces: list[Piece], first: int, stop: int) -> int:
    """Where one ends who only owns what is told, or is given: "Theo quyết định của Bộ trưởng, | Đại tá A", "làm Đại sứ, | ông B"."""
    if first + 2 >= stop or not first or pieces[first + 1].kind not in (Kind.NAME, Kind.COMMA):
        return stop
    low = tokens.low
    before = low[max(0, pieces[first].start - 3) : pieces[first].start]
    standing = stands_for(before) or before == ["lời", "mời", "của"]
    given = pieces[first].kind == Kind.OFFICE and pieces[first + 1].kind == Kind.COMMA
    given = given and any(tuple(before[-n:]) in phrase_set("people", "appointing") for n in (1, 2, 3))
    if not (standing or given) and before[-1] != "của":
        return stop
    if standing and (named := _past_first_named(pieces, first, stop)):
        return named  # "Thay mặt Thủ tướng A, | Phó Thủ tướng B cảm ơn", "Nhận lời mời của ông A, | ..."
    owner, mark, after = pieces[first : first + 3]
    ranked = after.kind == Kind.HONOR or (after.office is not None and after.office.is_rank)
    led = first > 1 and pieces[first - 2].role in (Role.CHAIR, Role.ATTEND)
    if owner.kind != Kind.OFFICE or mark.kind != Kind.COMMA or led:
        return stop  # "dưới sự điều hành của Phó Chủ tịch Quốc hội, Thượng tướng A"
    meant = given and any(piece.kind == Kind.NAME for piece in pieces[first + 2 : stop])
    return first + 1 if ranked or meant or (standing and after.kind == Kind.OFFICE) else stop


def _before_clause(tokens: Tokens, pieces: list[Piece], first: int, stop: int) -> int:
    """Where a list ends before one who does something of their own: "Dự có ông A; lãnh đạo các sở; | bà B chủ trì"."""
    if not 0 < first < stop < len(pieces) or pieces[stop].role in (None, Role.ATTEND):
        return stop
    if pieces[first - 1].kind != Kind.COLON and tokens.low[pieces[first].start - 1] not in ("có", "gồm"):
        return stop
    if not any(piece.role in (Role.ATTEND, Role.CHAIR) for piece in pieces[max(0, first - _NEAR) : first]):
        return stop
    for index in range(stop - 1, first, -1):
        if pieces[index].kind == Kind.SEMI:
            named = [piece for piece in pieces[index:stop] if piece.kind == Kind.NAME]
            return index if len(named) == 1 else stop
    return stop


def _past_first_named(pieces: list[Piece], first: int, stop: int) -> int:
    """Where the first one named with his offices ends, before a comma and another; 0 for none."""
    named = [index for index in range(first, stop) if pieces[index].kind == Kind.NAME]
    if len(named) < 2 or pieces[named[0] + 1].kind != Kind.COMMA:
        return 0
    offices = [it.office for it in pieces[first : named[0]] if it.kind not in (Kind.COMMA, Kind.HONOR)]
    return named[0] + 1 if all(office and not office.is_rank for office in offices) else 0


def _is_member(tokens: Tokens, pieces: list[Piece], index: int, first: int) -> bool:
    """Whether a body stands in a list as a member of its own."""
    before = pieces[index - 1].kind
    if before in (Kind.COMMA, Kind.AND):
        if is_body_beside_group(pieces, index):
            # "bà A, | thôn Đồng Dạ, công dân đến làm thủ tục": where she lives
            lives = pieces[index - 2].kind == Kind.NAME
            return not (lives and tokens.low[pieces[index].start] in syntax("wider_places"))
        last = index - 3 if pieces[index - 2].kind == Kind.BRACKET else index - 2
        if before == Kind.AND and pieces[last].kind == Kind.NAME:
            # "Đi cùng có Giám đốc Sở A và | Ban Chấp hành Công đoàn.": nothing is told of the body alone
            then = pieces[index + 1 : index + 3]
            term = len(then) == 1 and then[0].end - then[0].start < 3  # "... khóa XI."
            closed = not then or term or then[0].kind in (Kind.SEMI, Kind.WITH)
            return closed and tokens.low[pieces[first].start - 1] in syntax("list_openers")
        return last >= first and pieces[last].kind in (Kind.ORGAN, Kind.GROUP)
    if before not in (Kind.SEMI, Kind.WITH, Kind.COLON):
        return False
    after = pieces[index + 1].role if index + 1 < len(pieces) else None
    if before == Kind.SEMI and (after == Role.OTHER or after in SAYING):
        return False  # "...; | UBND huyện tặng giấy khen 6 hộ"
    # "Đoàn Chủ tịch gồm A, B; | Đoàn Thư ký: C, D": a list of its own
    words = " ".join(tokens.low[pieces[index].start : pieces[index].start + 5])
    return not words.startswith(tuple(word_set("people", "congress_bodies")))


def _is_first_member(tokens: Tokens, pieces: list[Piece], index: int) -> bool:
    """Whether a body is the first of a list: "Cùng dự có Ban Thường vụ Huyện ủy, lãnh đạo các xã"."""
    if not 0 < index < len(pieces) - 2:
        return False
    before = pieces[index - 1]
    has = before.kind == Kind.WORD and tokens.low[before.end - 1] == "có"
    follows = pieces[index + 2].kind in CORE or pieces[index + 2].kind == Kind.ORGAN
    leads_in = before.kind == Kind.COLON or has
    body = pieces[index]
    if body.end - body.start < 3 and not any(map(CAPITAL.__and__, tokens.bits[body.start : body.end])):
        return False  # "kiến nghị là có cơ sở; Thanh tra tỉnh sẽ giám sát"
    parted = pieces[index + 1].kind in (Kind.COMMA, Kind.SEMI)
    joined = pieces[index + 1].kind == Kind.AND and pieces[index + 2].kind == Kind.ORGAN
    return leads_in and (parted or joined) and follows


def _past_bullet(tokens: Tokens, pieces: list[Piece]) -> int:
    """The first piece after a bullet, a number or both, and the word that ties its line to those before."""
    index = 0
    if len(pieces) > 1 and pieces[0].kind == Kind.WITH and pieces[1].kind in (Kind.GROUP, Kind.PLURAL):
        return 1  # "Cùng các đồng chí trong Ban Thường vụ Huyện ủy."
    while index < len(pieces) and index < 3:
        piece = pieces[index]
        word = tokens.low[piece.start]
        mark = piece.kind in (Kind.WORD, Kind.DASH) and piece.end - piece.start <= 2
        if not (mark and (word in "-+*•·–." or word[0].isdigit())):
            break
        index += 1
    tied = 0 < index < len(pieces) and pieces[index].kind in (Kind.WITH, Kind.AND)
    return index + tied  # "- Cùng | các thầy cô giáo"


def _parts_on_line(pieces: list[Piece]) -> set[Role] | None:
    """The parts told after a dash on a line of a list: "1. Ông A, Chủ tịch - Chủ trì"; None where a deed is told."""
    parts: set[Role] = set()
    for before, piece in pairwise([pieces[0], *pieces]):
        # "Ông A, Chủ tịch, chủ trì hội nghị;"
        chairs = piece.role == Role.CHAIR and before.kind == Kind.COMMA
        if piece.role and before.kind != Kind.DASH and not chairs:
            return None
        parts |= {piece.role} if piece.role else set()
    return parts


def _without_seat(tokens: Tokens, member: Member) -> Member:
    """The member of a board that is made, without the seat now given: "A, Giám đốc Sở Y tế - Thành viên"."""
    if member.kind != "person" or not member.offices:
        return member
    # "Phó Chủ tịch HĐND tỉnh: bà A, Ủy viên Ban Thường vụ Tỉnh ủy"
    held = tuple(it for it in member.offices if tokens.low[it.end : it.end + 1] != [":"])
    if len(held) < len(member.offices):
        return replace(member, offices=held)
    seat = member.offices[-1]
    given = tokens.low[seat.start - 1] in ("-", ":", "làm")
    if given and tuple(tokens.low[seat.start : seat.start + 2]) in phrase_set("people", "board_seats"):
        return replace(member, offices=member.offices[:-1])
    return member


def _lasts(tokens: Tokens, pieces: list[Piece], ended: int, index: int) -> bool:
    """Whether the roles of a list may be those of the next too: not in "do ông A chủ trì để thi hành kỷ luật | ông B"."""
    before = pieces[index - 1].kind
    if before == Kind.VERB and pieces[index].kind != Kind.GROUP:
        return False
    words = sum(piece.end - piece.start for piece in pieces[ended:index] if piece.kind == Kind.WORD)
    return before == Kind.SEMI or (words <= 6 and tokens.low[pieces[index].start - 1] != "nghe")


def _holder(tokens: Tokens, member: Member, limit: int) -> Member:
    """An office in a list as the one who holds it; no row of a table, no office that is only given."""
    before = tokens.low[member.start - 1] if member.start else "là"
    if before in ("cử", "là", "danh") or before[0].isdigit():
        return member
    last = group_extent(tokens, member.start, member.end, limit)
    return replace(member, kind="group", end=last, head=Head(member.end, LEAD, False, False))


def _is_unheld(tokens: Tokens, office: Office) -> bool:
    """Whether an office is only now taken or is that of another: "tân Giám đốc", "người đồng cấp Nga"."""
    words = tokens.low[office.start : office.start + 2]
    return words[0] == "tân" or tuple(words) in phrase_set("people", "unheld")


def _is_no_member(run: Run, member: Member, following: Member | None, *, listed: bool) -> bool:
    """Whether a group takes no part, as the words in it and around it tell."""
    tokens, low, start, head = run.tokens, run.tokens.low, member.start, member.head
    told_before = phrase_set("groups", "told_before")
    if not told_before.isdisjoint((tuple(low[max(0, start - 2) : start]), tuple(low[start - 1 : start + 1]))):
        return True  # "thay mặt | lãnh đạo tỉnh", "tại điểm | cầu các huyện"
    if _receives(tokens, member) or _is_between(low, start) or low[member.end - 1] == "nào":
        return True  # "địa phương nào" is whichever it may be
    if start and low[start - 1] in syntax("no_group_after"):
        return True
    if not listed and member.end < len(low) and (low[member.end] == "là" or run.is_named_next()):
        return True
    if run.first == 0 and run.last == 1 and run.pieces[-1].kind == Kind.COLON:
        return True  # "Các khách mời tham gia tọa đàm:", named on the lines to come
    if head and head.kind == PEOPLE and following is not None and following.start == member.end:
        return following.kind == "person"  # "các nghệ nhân ưu tú Đinh Thị A và Lò B"
    if following is None and _is_named_next(run, member):
        return True
    if run.is_heading(member) or _is_vague(tokens, member, listed=listed) or _is_chosen(tokens, member):
        return True
    if listed:  # "; đại diện nhà tài trợ, bà A; ...", "bà A, đại biểu Quốc hội, Đoàn ĐBQH tỉnh B"
        own = head is not None and head.kind == BODY and low[start - 1] == ","
        if own and tuple(low[start : head.end if head else start]) in phrase_set("groups", "told_of_one"):
            return not {"quốc", "đbqh"}.isdisjoint(low[max(0, start - _NEAR) : start])
        return low[start - 1] == ";" and _is_standing_for(tokens, member, following)
    if _tells_what_subject_is(run, member):
        return True
    tied = run.last - run.first > 2 and low[start - 1] in ("và", "cùng")  # "lãnh đạo xã và nhân dân đã dự lễ"
    # "lực lượng gồm công an, bộ đội"
    tied = tied or (run.last - run.first == 1 and low[start : start + 2] == ["lực", "lượng"])
    if head and head.kind == PEOPLE and not (head.many or head.joint or tied):
        return True
    fronted = run.first > 0 and run.pieces[run.first - 1].kind == Kind.WORD
    first = start == run.pieces[run.first].start
    fronted = fronted and first and low[member.end : member.end + 1] in ([","], [";"])
    taking_part = head and head.kind == LEAD and (run.is_heard() or run.is_witness())
    owned = low[start - 1] in syntax("before_told") and not taking_part
    fronted = fronted and following is not None and following.kind != "group"
    if fronted and (owned or (head and head.kind == PEOPLE)):
        return True  # "trước tình cảm dành cho những người có công, ông A bày tỏ"
    return _is_standing_for(run.tokens, member, following)


def _is_between(low: list[str], start: int) -> bool:
    """Whether a group is the second of two between whom something is: "hợp tác giữa Việt Nam và các tổ chức khu vực"."""
    before = low[max(0, start - _NEAR) : start]
    if before[-1:] not in (["và"], ["với"]) or "giữa" not in before:
        return False
    met = phrase_set("people", "gatherings")  # "buổi đối thoại giữa Chủ tịch UBND xã và 60 hộ dân"
    return met.isdisjoint(pairwise(low[max(0, start - 2 * _NEAR) : start]))


def _is_named_next(run: Run, member: Member) -> bool:
    """Whether those of a group are named after "có": "lãnh đạo địa phương có ông A, Bí thư Đảng ủy"."""
    low, head = run.tokens.low, member.head
    if head is None or head.kind != LEAD or low[member.end : member.end + 1] != ["có"]:
        return False
    if member.start and low[member.start - 1] == "với":
        return False  # "Làm việc với lãnh đạo xã có ông A"
    after = [piece.kind for piece in run.pieces[run.last : run.last + 3]]
    return after[:1] == [Kind.WORD] and run.limit() == member.end + 1 and Kind.GROUP not in after


def _beside(run: Run, leader: Member, member: Member) -> set[Role]:
    """The roles of a group that goes with an office or another group: "Phó Thủ tướng cùng 500 thanh niên thắp nến"."""
    low, head = run.tokens.low, member.head
    if leader is member or low[member.start - 1] not in ("cùng", "với", "và"):
        return set()
    if member.end != run.pieces[run.last - 1].end or "gửi" in low[member.end : member.end + 2]:
        return set()
    if leader.kind == "title":
        return run.near_roles()
    counted = leader.kind == "group" and head is not None and head.counted
    return run.predicate(6, commas=False) - SAYING if counted else set()


def _receives(tokens: Tokens, member: Member) -> bool:
    """Whether those of a group only get awards or aid: "các đồng chí nhận Huy hiệu Đảng"."""
    low = tokens.low
    for at in range(member.start, min(member.end + 2, len(low) - 1)):
        if low[at] == "nhận" and low[at + 1] in word_set("groups", "received") and low[at - 1] != "tiếp":
            return True
    return False


def _tells_what_subject_is(run: Run, member: Member) -> bool:
    """Whether a subject is told to stand for a body: "kiểm sát viên A, đại diện VKSND huyện, đề nghị"."""
    head, pieces, low = member.head, run.pieces, run.tokens.low
    if head is None:
        return False
    before = [piece.kind for piece in pieces[max(0, run.last - 3) : run.last - 1]]
    if head.kind == BODY and pieces[run.last - 1].end == member.end and before == [Kind.NAME, Kind.COMMA]:
        return True  # "đại biểu A, Đoàn ĐBQH tỉnh B, tán thành"
    of_one = not head.many and tuple(low[member.start : head.end]) in phrase_set("groups", "told_of_one")
    if not of_one and low[head.end : head.end + 1] != ["một"]:
        return False  # but "bà A, giám đốc một công ty gỗ, nói"
    if low[head.end - 1] == "đạo" and low[member.end : member.end + 1] != [","]:
        return False  # "Phó Giám đốc A cùng báo cáo viên, lãnh đạo phòng tư pháp 8 huyện tham dự"
    index = bisect_left(pieces, member.start, run.first, run.last, key=lambda piece: piece.start)
    if not 1 < index < run.last or pieces[index - 1].kind not in (Kind.COMMA, Kind.DASH):
        return False
    if index == run.first and pieces[index - 2].kind in CORE:
        return False  # "Dưới sự chứng kiến của ông A, | đại diện Công ty B ký": the list ended before
    # "em A, lớp 12 Toán, đại diện học sinh", "A, sinh viên Học viện Báo chí, đại diện đội hình"
    told = index - 2
    while told > max(0, index - 8) and pieces[told].kind in _TOLD_OF_ONE:
        told -= 1
    first = told - (pieces[told - 1].kind == Kind.HONOR)
    if low[pieces[first].start - 1] == "của" and pieces[first - 1].kind == Kind.WORD:
        return False  # "Về đề nghị của ông A liên quan thủ tục thuế, đại diện Sở trả lời"
    return pieces[told].kind in (Kind.NAME, Kind.OFFICE)


def _is_chosen(tokens: Tokens, member: Member) -> bool:
    """Whether the group tells how many are elected: "bầu Ban Chấp hành gồm 27 đồng chí", "bầu 37 anh, chị, 8 đại biểu dự Đại hội"."""
    counted = member.head is not None and member.head.counted and member.start > 0
    if not counted:
        return False
    before, words = tokens.low[member.start - 1], tokens.low[member.start + 1 : member.start + 3]
    if before == "có":
        return words == ["thành", "viên"] and member.end == member.start + 3
    sent = tokens.low[member.end : member.end + 3] == ["dự", "đại", "hội"] and before in (",", "và", ";")
    if sent and "bầu" in tokens.low[max(0, member.start - 2 * _NEAR) : member.start]:
        return True
    of_board = words[:1] == ["người"] or words in (["đồng", "chí"], ["thành", "viên"], ["ủy", "viên"])
    return (before in ("gồm", "bầu", "là") and of_board) or (before == "với" and words == ["ủy", "viên"])


def _is_standing_for(tokens: Tokens, member: Member, following: Member | None) -> bool:
    """Whether the group only tells for whom the person named next speaks: "Đại diện nhà thầu, ông A"."""
    if following is None or following.kind != "person":
        return False
    if member.end + 1 not in _beginnings(following):
        return False
    mark, low = tokens.low[member.end], tokens.low
    # "Đại diện nhà thầu, ông A"; "Chiều 5/6, đại diện nhà thầu, ông A"
    before = low[member.start - 1]
    opens = mark == "," and (tokens.bits[member.start] & CAPITAL > 0 or before in (",", ";", "và"))
    tied = opens or (mark == "-" and not tokens.glued(member.end))
    return tied and tuple(low[member.start : member.start + 2]) in phrase_set("groups", "told_of_one")


def _beginnings(member: Member) -> list[int]:
    """Where the name, the word of address and the offices of a person begin."""
    places = [member.start, *(office.start for office in member.offices)]
    return [*places, member.honor.start] if member.honor else places


def _is_vague(tokens: Tokens, member: Member, *, listed: bool) -> bool:
    """ "các đại biểu" with neither body nor number; "03 tập thể, 07 cá nhân", who only get awards."""
    words = tokens.low[member.start : member.end]
    head = member.head
    uncounted = head and head.kind != BODY and not head.counted
    if head and uncounted and tokens.low[head.end - 2 : head.end] == ["đại", "biểu"]:
        rest = tokens.bits[head.end : member.end]
        # "các đại biểu sôi nổi thảo luận": of no body
        plain = len(rest) < 6 and all(word & SMALL and not word & BODY_WORD for word in rest)
        return not rest or plain
    if (
        head
        and head.counted
        and not listed
        and tuple(tokens.low[head.end - 2 : head.end]) in phrase_set("groups", "awarded")
    ):
        return True
    return tuple(words) in phrase_set("groups", "vague")
