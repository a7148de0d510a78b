"""Lists of people: a run of pieces without other words becomes persons with their offices, and groups.

A run is cut into chunks at semicolons, "cùng" and words of address; within a chunk names come before their
offices ("A, Bí thư; B - Chủ tịch") or after them ("Bí thư A, Chủ tịch B"), as its first name shows. An office
in the plural before a colon, or before names without offices of their own, is shared by all that follow. Who is
only now put on a board, or given an office, does not hold it yet.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Final, Literal

from partydocs.extents import group_extent
from partydocs.groups import BODY, LEAD, PEOPLE, Head
from partydocs.offices import Office
from partydocs.phrases import phrases
from partydocs.pieces import Kind, Piece
from partydocs.tokens import Tokens, word_set

__all__ = ["Member", "holder", "is_body_beside_group", "is_unheld", "members_of", "without_seat"]


#: What a member is told by: a name, an office alone, a word of address alone, or the head of a group.
MemberKind = Literal["person", "title", "address", "group"]


class Member:
    """One member of a list, by words: a person (named, or only by office or address) or a group."""

    __slots__ = ("end", "head", "honor", "kind", "offices", "start")

    def __init__(
        self,
        kind: MemberKind,
        start: int,
        end: int,
        offices: tuple[Office, ...] = (),
        honor: Piece | None = None,
        head: Head | None = None,
    ) -> None:
        self.kind: MemberKind = kind
        self.start = start
        self.end = end
        self.offices = offices
        self.honor = honor
        self.head = head

    def up_to(self, end: int) -> Member:
        """The same up to another word."""
        return Member(self.kind, self.start, end, self.offices, self.honor, self.head)

    def holding(self, *offices: Office) -> Member:
        """The same with other offices."""
        return Member(self.kind, self.start, self.end, offices, self.honor, self.head)


class _Chunk:
    __slots__ = ("closed_by", "pieces")

    def __init__(self, pieces: list[Piece], closed_by: int) -> None:
        self.pieces = pieces
        self.closed_by = closed_by  # the kind of piece after it


#: For whom an office in the plural is: none; not told yet; a list by commas or by semicolons; names and no one else.
_Scope = Literal["", "open", "chunk", "list", "names"]

_FAR: Final = 30  # how many pieces are looked over for what belongs to a name
_HEADING: Final = frozenset((Kind.OFFICE, Kind.HONOR, Kind.PLURAL))
_OF_ONE: Final = frozenset((Kind.OFFICE, Kind.COMMA, Kind.SEMI, Kind.DASH))
_SEPARATORS: Final = frozenset((Kind.COMMA, Kind.DASH, Kind.BRACKET, Kind.AND))
_BEFORE_MEMBERS: Final = ((Kind.AND, Kind.OFFICE), (Kind.SEMI, Kind.OFFICE))
_LED: Final = [Kind.OFFICE, Kind.COMMA, Kind.HONOR, Kind.NAME]
_BESIDE_BODY: Final = [Kind.COMMA, Kind.ORGAN, Kind.SEMI]
_STOPS: Final = frozenset(".;,")


def members_of(tokens: Tokens, pieces: Sequence[Piece]) -> list[Member]:
    """The members of a run, in order."""
    members: list[Member] = []
    shared: tuple[Office, ...] = ()
    scope: _Scope = ""
    led = False  # whether offices stand before the names in it: "Phó Bí thư A; Chủ tịch UBND thành phố B"
    joint = -1  # the mark before the chunk
    for chunk, head in _chunks(tokens, _sharing_level(tokens, pieces)):
        before, joint = joint, chunk.closed_by
        last = before == Kind.AND and _is_called(chunk)  # "các Phó Chủ tịch: A, B và | bà C"
        if head is not None:
            shared, scope = head, "open"
            if not chunk.pieces:
                continue
        elif not chunk.pieces or (_ends_scope(chunk, scope) and not last and not (led and _leads(chunk))):
            shared, scope = (), ""
        if head is None and not shared and _share_back(members, chunk.pieces):
            continue
        found = _members(chunk.pieces, shared)
        members.extend(found)
        if scope == "open":
            led = _leads(chunk)
            named = sum(member.kind == "person" for member in found)
            scope = "chunk" if named > 1 else "list"
        if scope == "chunk" and chunk.closed_by == Kind.SEMI:
            shared, scope = (), ""
        if not scope and chunk.closed_by == Kind.SEMI and (several := _headed_by(chunk.pieces)):
            shared, scope = several, "names"
    return members


def _sharing_level(tokens: Tokens, pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces, with bodies that share their level as one: "Đảng ủy, HĐND, UBND xã"."""
    organs = [index for index, piece in enumerate(pieces) if piece.kind == Kind.ORGAN]
    if len(organs) < 2:
        return pieces
    joined = list(pieces)
    levels = phrases("organs", "of_each_level")
    for index in reversed(organs[:-1]):
        piece, after = joined[index], joined[index + 1 : index + 3]
        bare = levels.opens(tokens.low, piece.start) == piece.end - piece.start
        if bare and len(after) == 2 and after[0].kind == Kind.COMMA and after[1].kind == Kind.ORGAN:
            joined[index : index + 3] = [Piece(Kind.ORGAN, piece.start, after[1].end)]
    return joined


def _headed_by(pieces: list[Piece]) -> tuple[Office, ...]:
    """The offices in the plural that open a list by semicolons without a colon: "các Phó Chủ tịch A, Ủy viên; B, ..."."""
    named = next((index for index, piece in enumerate(pieces) if piece.kind == Kind.NAME), 0)
    if named < 2 or pieces[0].kind != Kind.PLURAL:
        return ()
    offices = tuple(piece.office for piece in pieces[1:named] if piece.office)
    return offices if len(offices) == named - 1 and not all(held.is_rank for held in offices) else ()


def _share_back(members: list[Member], pieces: list[Piece]) -> bool:
    """Give an office in the plural to the bare names before it: "bà A và ông B, các Phó Chủ tịch HĐND tỉnh"."""
    if len(pieces) < 2 or pieces[0].kind != Kind.PLURAL:
        return False
    offices = tuple(piece.office for piece in pieces[1:] if piece.office)
    if len(offices) + 1 != len(pieces):
        return False
    first = len(members)
    while first and _is_bare(members[first - 1]):
        first -= 1
    if first + 2 > len(members):
        return False
    for member in members[first:]:
        member.offices = (*member.offices, *offices)
    return True


def _is_bare(member: Member) -> bool:
    """Whether a person has no office yet but a rank."""
    return member.kind == "person" and all(office.is_rank for office in member.offices)


def _leads(chunk: _Chunk) -> bool:
    """Whether a chunk is one person, the offices before the name."""
    kinds = [piece.kind for piece in chunk.pieces]
    return kinds.count(Kind.NAME) == 1 and kinds[0] == Kind.OFFICE and kinds[-1] == Kind.NAME


def _is_called(chunk: _Chunk) -> bool:
    """Whether a chunk is one name after a word of address, without an office."""
    return [piece.kind for piece in chunk.pieces] == [Kind.HONOR, Kind.NAME]


def _ends_scope(chunk: _Chunk, scope: _Scope) -> bool:
    """Whether a chunk stands outside what an office in the plural is shared by."""
    first, office = chunk.pieces[0].kind, chunk.pieces[0].office
    if scope == "names":
        return first != Kind.NAME
    if office and not office.is_rank:
        return scope in ("chunk", "list")
    return first in (Kind.GROUP, Kind.ORGAN, Kind.PLURAL) or (first == Kind.HONOR and scope == "chunk")


def _chunks(tokens: Tokens, pieces: Sequence[Piece]) -> list[tuple[_Chunk, tuple[Office, ...] | None]]:
    """The chunks of a run; with each, the offices that a plural before it shares out (or None)."""
    chunks: list[tuple[_Chunk, tuple[Office, ...] | None]] = []
    current: list[Piece] = []
    head: tuple[Office, ...] | None = None

    def close(by: int) -> None:
        nonlocal current, head
        if current or head is not None:
            chunks.append((_Chunk(current, by), head))
        current, head = [], None

    for index, piece in enumerate(pieces):
        following = pieces[index + 1].kind if index + 1 < len(pieces) else -1
        pair = piece.kind, following
        if _ends_chunk(tokens, pieces, index, pair):
            close(piece.kind)
        elif piece.kind == Kind.WITH:
            close(piece.kind)
            chunks.append((_Chunk([], piece.kind), None))
        elif piece.kind == Kind.COLON and not (index and pieces[index - 1].kind == Kind.HONOR):
            offices = tuple(item.office for item in current if item.office)
            if _ranks_one(current):
                continue  # "Đại tá: Lê An, Trưởng Công an huyện; ông: Trần Bình"
            if not any(item.kind == Kind.NAME for item in current):
                # "quyết định của Cục trưởng: bà A, ông B": the office is of one not named
                owned = current and current[0].kind == Kind.OFFICE and current[0].start
                if not (owned and tokens.low[current[0].start - 1] in word_set("people", "of")):
                    head = offices or head
                current = []
            elif _tells_office(pieces, index):
                current.append(Piece(Kind.DASH, piece.start, piece.end))
            else:
                close(Kind.COLON)
        elif (
            (pair == (Kind.COMMA, Kind.HONOR) and _holds_before(pieces, index, current))
            or (pair == (Kind.AND, Kind.HONOR) and _is_of_two(tokens, pieces, index, current))
            or (pair == (Kind.COMMA, Kind.GROUP) and _tells_what_named_is(pieces, index + 1))
        ):
            current.append(piece)
        elif piece.kind in (Kind.COMMA, Kind.AND) and (
            following in (Kind.HONOR, Kind.PLURAL, Kind.GROUP, Kind.ORGAN)
        ):
            close(piece.kind)
        elif piece.kind == Kind.GROUP and (_tells_what_named_is(pieces, index) or _is_named(pieces, index)):
            continue
        elif piece.kind in (Kind.GROUP, Kind.ORGAN):
            current.append(piece)
            close(Kind.COMMA)
        else:
            current.append(piece)
    close(-1)
    return chunks


def _ends_chunk(tokens: Tokens, pieces: Sequence[Piece], index: int, pair: tuple[int, int]) -> bool:
    """Whether a mark or "và" closes a chunk whatever is in it."""
    if pair in _BEFORE_MEMBERS and _begins_members(tokens, pieces, index + 1):
        return True
    if pair == (Kind.AND, Kind.OFFICE) and _is_led(pieces, index + 1) and _follows_led(pieces, index):
        return True
    return pair[0] == Kind.SEMI and not (pair[1] == Kind.OFFICE and _semicolon_tells_office(pieces, index))


def _is_led(pieces: Sequence[Piece], index: int) -> bool:
    """Whether an office stands before its holder, after a comma: "| Chủ tịch UBND phường, ông B"."""
    return [piece.kind for piece in pieces[index : index + 4]] == _LED


def _follows_led(pieces: Sequence[Piece], index: int) -> bool:
    """Whether one after an office and a comma stands before: "Bí thư Đảng ủy phường, bà A, | và"."""
    end = index - 1 if index and pieces[index - 1].kind == Kind.COMMA else index
    return end >= 4 and _is_led(pieces, end - 4)


def _begins_members(tokens: Tokens, pieces: Sequence[Piece], index: int) -> bool:
    """Whether an office at the end of its part of a list is that of several: "ông A, Bí thư Huyện ủy và | thành viên Đoàn giám sát."."""
    if index < 4 or not phrases("extents", "told_as_members").opens(tokens.low, pieces[index].start):
        return False
    after = pieces[index + 1 : index + 4]
    ends = not after or after[0].kind == Kind.SEMI or [piece.kind for piece in after] == _BESIDE_BODY
    closes = pieces[index].end + 1 >= len(tokens) or tokens.low[pieces[index].end] in _STOPS
    return ends and closes


def _ranks_one(pieces: list[Piece]) -> bool:
    """Whether a colon stands between a rank and the one name after it, as after a word of address."""
    if any(piece.kind == Kind.NAME for piece in pieces):
        pieces = pieces[-1:]  # "ông A, Giám đốc, và Đại tá: | B"
    return bool(pieces) and all(piece.office is not None and piece.office.is_rank for piece in pieces)


def is_body_beside_group(pieces: Sequence[Piece], index: int) -> bool:
    """Whether a body stands before a group as a member of its own: "ông A, Bí thư, | UBMTTQ tỉnh, lãnh đạo các sở"."""
    return [piece.kind for piece in pieces[index : index + 3]] == [Kind.ORGAN, Kind.COMMA, Kind.GROUP]


def _tells_office(pieces: Sequence[Piece], index: int) -> bool:
    """Whether a colon stands between a name and its office: "ông A: Bí thư; bà B: Chủ tịch"."""
    around = [piece.kind for piece in pieces[max(0, index - 1) : index + 3]]
    return around[0] == Kind.NAME and Kind.OFFICE in around[2:3] and Kind.NAME not in around[3:]


def _semicolon_tells_office(pieces: Sequence[Piece], index: int) -> bool:
    """Whether a semicolon stands between a name and its office: "đồng chí A; Bí thư; đồng chí B; Chủ tịch"."""
    before = [piece.kind for piece in pieces[max(0, index - 4) : index] if piece.kind != Kind.COLON]
    if before == [Kind.OFFICE, Kind.COMMA, Kind.HONOR, Kind.NAME]:
        return False  # "Bí thư Tỉnh ủy, ông A; Chủ tịch UBND tỉnh, bà B"
    after = [piece.kind for piece in pieces[index + 1 : index + 12]]
    while after[:1] == [Kind.OFFICE]:
        after = after[2:] if after[1:2] == [Kind.COMMA] else after[1:]
    others = [piece.kind for piece in pieces[:_FAR] if piece.kind not in _OF_ONE]
    if others == [Kind.HONOR, Kind.NAME] and len(pieces) < _FAR:
        return True  # "Đ/c A - Phó Bí thư; Chủ tịch UBND xã; Chủ tịch Hội đồng chủ tọa"
    follows = not after or after[0] == Kind.HONOR or after[:2] == [Kind.SEMI, Kind.HONOR]
    return follows and before[-2:] == [Kind.HONOR, Kind.NAME]


def _holds_before(pieces: Sequence[Piece], index: int, current: list[Piece]) -> bool:
    """Whether offices before a comma are those of the one addressed after it: "Thứ trưởng ..., bà A dự"."""
    # "Viện trưởng Viện A (VA), ông B"
    if not current or any(piece.kind not in (Kind.OFFICE, Kind.COMMA, Kind.BRACKET) for piece in current):
        return False
    if all(piece.office.is_rank for piece in current if piece.office):
        return True  # "Trung tướng, Anh hùng LLVT nhân dân A, Phó Chủ tịch Hội": nobody is only of a rank
    after = [piece.kind for piece in pieces[index + 2 : index + 5]]
    if len(after) < 3 or after[1] not in _SEPARATORS or after[2] != Kind.OFFICE:
        return True
    return after[1] == Kind.AND and _is_led(pieces, index + 4)  # "Bí thư, | bà A và Chủ tịch, ông B"


def _is_of_two(tokens: Tokens, pieces: Sequence[Piece], index: int, current: list[Piece]) -> bool:
    """Whether a deputy's office after the second of two is that of both: "bà A và ông B, Phó Chủ tịch"."""
    after = pieces[index + 2 : index + 6]
    if [piece.kind for piece in current[:3]] != [Kind.HONOR, Kind.NAME] or len(after) < 3:
        return False
    held = after[1].kind in (Kind.COMMA, Kind.DASH) and after[2].kind == Kind.OFFICE
    return held and tokens.low[after[2].start] in word_set("people", "deputy")


def _is_named(pieces: Sequence[Piece], index: int) -> bool:
    """Whether a group is named right after: "các đồng chí nguyên lãnh đạo tỉnh: A, B"."""
    after = pieces[index + 1 : index + 3]
    named = (Kind.NAME, Kind.HONOR, Kind.OFFICE)
    return len(after) == 2 and after[0].kind == Kind.COLON and after[1].kind in named


def _tells_what_named_is(pieces: Sequence[Piece], index: int) -> bool:
    """Whether a group only tells what the one named before is: "bà Sơn Thị Na Rinh, cử tri xã Đất Mới"."""
    head = pieces[index].head
    if head is None or not index:
        return False
    before = [piece.kind for piece in pieces[max(0, index - 2) : index]]
    if head.kind == LEAD:  # "bà Hà Thị Lụa đại diện nhà tài trợ", "Thượng tướng A, Anh hùng Lao động"
        honored = not head.many and head.end == pieces[index].end > pieces[index].start + 2
        if before == [Kind.GROUP, Kind.DASH]:
            return not head.many  # "đại diện Ngân hàng A - đơn vị tài trợ"
        return before[-1] == Kind.NAME or (honored and before == [Kind.NAME, Kind.COMMA])
    if head.kind == BODY:
        return before == [Kind.NAME, Kind.DASH]  # "đại biểu Lê An - Đoàn ĐBQH tỉnh Cà Mau"
    marked = before[-1] in (Kind.COMMA, Kind.DASH, Kind.BRACKET)
    told = marked and before[:-1] in ([Kind.NAME], [Kind.BRACKET])
    if before[:-1] == [Kind.BRACKET] and pieces[max(0, index - 3)].kind == Kind.OFFICE:
        told = False  # "ông A (Cục trưởng Cục Quân y), chuyên gia Viện Pasteur": the bracket told what he is
    # "bà A, Giám đốc Công ty B - đơn vị đồng hành"
    told = told or (before == [Kind.OFFICE, Kind.DASH] and not head.many)
    return told and head.kind == PEOPLE and not head.joint


def _members(pieces: list[Piece], shared: tuple[Office, ...]) -> list[Member]:
    """The members of one chunk."""
    names = [index for index, piece in enumerate(pieces) if piece.kind == Kind.NAME]
    offices = [piece for piece in pieces if piece.kind == Kind.OFFICE]
    if not names:
        return _unnamed(pieces, offices)
    headed = Kind.PLURAL in [piece.kind for piece in pieces[: names[0]]]
    before: list[list[Office]] = [[] for _ in names]
    after: list[list[Office]] = [[] for _ in names]
    lead = [piece.office for piece in pieces[: names[0]] if piece.office]
    title_first = any(not office.is_rank for office in lead)
    given = any(not office.is_rank for office in shared)  # "các Phó Giám đốc: Đại tá A và Đại tá B - Bí thư"
    spread = bool(lead) and headed and _bare_names(pieces, names)
    if spread:
        # "các Phó Giám đốc | Đại tá A, Đại tá B", but "các Thiếu tướng A và B"
        split = len(lead) - 1 if title_first and lead[-1].is_rank else len(lead)
        shared, lead, title_first = (*shared, *lead[:split]), lead[split:], False
    before[0] = lead
    for order, (here, there) in enumerate(itertools.pairwise(names)):
        for index in range(here + 1, there):
            office = pieces[index].office
            if office is None:
                continue
            tied = index == here + 2 and pieces[index - 1].kind in (Kind.DASH, Kind.BRACKET)
            ranked = bool(before[order]) and all(rank.is_rank for rank in before[order])
            # "bà A Phó Bí thư ông B Chủ tịch": no marks at all
            held = pieces[index - 1].kind in (Kind.NAME, Kind.OFFICE) and pieces[there - 1].kind == Kind.HONOR
            if not held and _is_next(
                pieces, index, there - 1, tied=tied, title_first=title_first and not ranked
            ):
                before[order + 1].append(office)
            else:
                after[order].append(office)
    if [piece.kind for piece in pieces[names[-1] + 1 :][:1]] != [Kind.AND]:  # "ông A và Giám đốc Sở Y tế"
        after[-1] = [piece.office for piece in pieces[names[-1] + 1 :] if piece.office]
    if not given:
        _share_last(pieces, names, before, after, plural=headed)
    members = []
    for order, index in enumerate(names):
        honor = _honor_before(pieces, index)
        # "các đại sứ A, B và | Thứ trưởng C", "các thứ trưởng A, B và | Thiếu tướng C, Cục trưởng Quân y"
        own = before[order] if lead or not before[order] else [*before[order], *after[order]]
        other = spread and any(not office.is_rank for office in own)
        whole = (*(() if other else shared), *before[order], *after[order])
        members.append(Member("person", pieces[index].start, pieces[index].end, whole, honor))
    return members


def _bare_names(pieces: list[Piece], names: list[int]) -> bool:
    """Whether several names follow one another with no office between, but for a rank before the second too."""
    if len(names) < 2:
        return False
    offices = [piece.office for piece in pieces[names[0] - 1 : names[1]] if piece.office]
    ranks = len(offices) == 2 and all(office.is_rank for office in offices)
    return ranks or not any(piece.office for piece in pieces[names[0] : names[1]])


def _is_next(pieces: list[Piece], index: int, last: int, *, tied: bool, title_first: bool) -> bool:
    """Whether an office between two names is that of the second; ``last`` is the piece before it."""
    between = [piece for piece in pieces[index + 1 : last + 1][:_FAR] if piece.kind not in _HEADING]
    # "Chủ tịch Công ty và Trung tướng, | GS.TS Lê Văn An"
    ranked = all(piece.kind == Kind.COMMA for piece in between) and all(
        piece.office.is_rank for piece in pieces[index : last + 1] if piece.office
    )
    adjacent = not between or (ranked and pieces[index - 1].kind == Kind.AND)
    if title_first:
        # "Bí thư A - Trưởng đoàn, Chủ tịch B": what a dash or a bracket ties to the first name is his.
        return not tied or adjacent
    return adjacent


def _share_last(
    pieces: list[Piece],
    names: list[int],
    before: list[list[Office]],
    after: list[list[Office]],
    *,
    plural: bool,
) -> None:
    """Offices after the last of several bare names are those of all: "đồng chí A và B, Phó Chủ tịch"."""
    trailing = after[-1]
    told = [piece.kind for piece in pieces[names[-1] + 1 :][:1]]
    if len(names) < 2 or not trailing or told == [Kind.BRACKET]:
        return  # "ông A và ông B (Phó Chủ tịch)"
    joined = any(piece.kind == Kind.AND for piece in pieces[names[0] : names[-1]])
    for order in range(len(names) - 2, -1, -1):
        if any(not office.is_rank for office in [*before[order], *after[order]]):
            break
        between = [piece.kind for piece in pieces[names[order] + 1 : names[order + 1]]]
        if (Kind.HONOR in between and between != [Kind.AND, Kind.HONOR]) or Kind.BRACKET in between:
            break  # a bracket tells what each is
        ranked = all(any(office.is_rank for office in before[k]) for k in (order, order + 1))
        if not (plural or joined or ranked):
            break
        after[order] = list(trailing)


def _honor_before(pieces: list[Piece], index: int) -> Piece | None:
    for k in range(index - 1, max(-1, index - _FAR), -1):
        kind = pieces[k].kind
        if kind in (Kind.HONOR, Kind.PLURAL):
            return pieces[k]
        if kind in (Kind.NAME, Kind.SEMI):
            return None
    return None


def _unnamed(pieces: list[Piece], offices: list[Piece]) -> list[Member]:
    """A chunk without a name: a group, an office alone, or a word of address alone."""
    if not pieces:
        return []
    while pieces[0].kind in _SEPARATORS and len(pieces) > 1:
        pieces = pieces[1:]
    first, last = pieces[0], pieces[-1]
    while last.kind in _SEPARATORS and last is not first:
        pieces = pieces[:-1]
        last = pieces[-1]
    if last.kind == Kind.GROUP and len(pieces) == 2:
        return [Member("group", first.start, last.end, head=last.head)]
    if first.kind in (Kind.GROUP, Kind.ORGAN):
        return [Member("group", first.start, first.end, head=first.head)]
    if offices:
        plural = any(piece.kind == Kind.PLURAL for piece in pieces)
        found = tuple(piece.office for piece in offices if piece.office)
        head = Head(last.end, LEAD, many=True) if plural else None
        return [Member("group" if plural else "title", first.start, last.end, found, head=head)]
    if first.kind == Kind.HONOR:
        return [Member("address", first.start, first.end, (), first)]
    return []


def without_seat(tokens: Tokens, member: Member) -> Member:
    """The member of a board that is made, without the seat now given: "A, Giám đốc Sở Y tế - Thành viên"."""
    if member.kind != "person" or not member.offices:
        return member
    # "Phó Chủ tịch HĐND tỉnh: bà A, Ủy viên Ban Thường vụ Tỉnh ủy"
    held = tuple(it for it in member.offices if tokens.low[it.end : it.end + 1] != [":"])
    if len(held) < len(member.offices):
        return member.holding(*held)
    seat = member.offices[-1]
    given = tokens.low[seat.start - 1] in word_set("people", "seat_given")
    if given and phrases("people", "board_seats").opens(tokens.low, seat.start):
        return member.holding(*member.offices[:-1])
    return member


def holder(tokens: Tokens, member: Member, limit: int) -> Member:
    """An office in a list as the one who holds it; no row of a table, no office that is only given."""
    before = tokens.low[member.start - 1] if member.start else ""
    if not before or before in word_set("people", "office_named") or before[0].isdigit():
        return member
    last = group_extent(tokens, member.start, member.end, limit)
    head = Head(member.end, LEAD)
    return Member("group", member.start, last, member.offices, member.honor, head)


def is_unheld(tokens: Tokens, office: Office) -> bool:
    """Whether an office is only now taken or is that of another: "tân Giám đốc", "bầu 2 Phó Chủ tịch: A và B"."""
    low, start = tokens.low, office.start
    if low[office.end : office.end + 1] == [":"]:
        start -= bool(start and low[start - 1].isdigit())
        return phrases("people", "elections").closes(low, start) > 0
    return phrases("people", "unheld").opens(low, start) > 0
