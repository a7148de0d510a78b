"""A sentence as pieces: names, offices, words of address, groups, verbs of a role, marks.

What no vocabulary knows is a WORD. Lists of people are read over pieces (``rosters``), their roles from the
verbs around them (``attendees``).
"""

from __future__ import annotations

from typing import Final

from partydocs.extents import LONGEST, group_extent
from partydocs.groups import BODY, LEAD, PEOPLE, STANDING, Head, group_head
from partydocs.lexicon import (
    ADDRESS,
    APART,
    CAPITAL,
    CREDIT,
    FIELD,
    JOINER,
    NAMED,
    NO_ORGAN,
    OPENS_GROUP,
    OPENS_HONOR,
    OPENS_OFFICE,
    OPENS_ORGAN,
    PLAIN,
    PREDICATE,
    SEVERAL,
    SHORT,
    SITE,
    SMALL,
    UPPER,
    Entry,
)
from partydocs.models import Role
from partydocs.names import (
    begins_common_name,
    begins_name,
    capital_run,
    christened,
    commemorated,
    is_brand,
    name_end,
    surname_at,
)
from partydocs.offices import Office, read_office, with_parent
from partydocs.organs import organ_end, tail_end
from partydocs.places import country_end, place_end, wide_place_end
from partydocs.tokens import Tokens, phrase_set, syntax, word_set

__all__ = ["SAYING", "Kind", "Piece", "pieces_of"]

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


_MARKS: Final = {
    ",": Kind.COMMA,
    ";": Kind.SEMI,
    ":": Kind.COLON,
    "-": Kind.DASH,
    "và": Kind.AND,
    "&": Kind.AND,
    "kiêm": Kind.COMMA,
}
# Words that no organ which no vocabulary knows goes on with.
_NO_ORGAN: Final = SITE | SEVERAL | CREDIT | NO_ORGAN | PREDICATE
# Those of them that the bodies of an office may follow: "Bí thư Đảng ủy của | các xã".
_WITHIN_OFFICE: Final = frozenset(("của", "các", "một", "và"))
# How many words no vocabulary knows an organ goes on over.
_LONG_FIELD: Final = 7
# What may stand between a group and its names, of how many words: "gồm", "là", "qua các thời kỳ:".
_LINKS: Final = {"gồm": 1, "là": 1, "qua": 4}
# How many pieces before an office are looked over for who is given it.
_NEAR: Final = 12
# How many words what is told between a name and an office has, or an office after it.
_LONG_ASIDE: Final = 16
# Words that may begin a piece alone.
_ALONE: Final = SITE | SEVERAL | CREDIT | JOINER
# Marks that an office does not go on over.
_OFFICE_ENDS: Final = frozenset(',;:.()“"')
# Words before which an office whose words no vocabulary knows ends.
_LOOSE_ENDS: Final = frozenset(("những", "và", "về", "\n"))
_SEPARATORS: Final = frozenset((Kind.COMMA, Kind.SEMI, Kind.WITH, Kind.AND))
_LISTING: Final = frozenset((Kind.COLON, Kind.SEMI, Kind.COMMA, Kind.AND))
_TOLD_OF: Final = frozenset((Kind.NAME, Kind.OFFICE, Kind.BRACKET))
_OPENING_QUOTES: Final = ('"', "“", "‘")
_CLOSED_QUOTES: Final = (['"'], ["”"], ["’"])
_NAMED: Final = frozenset((Kind.NAME, Kind.BRACKET))
_BEFORE_NAME: Final = frozenset((Kind.HONOR, Kind.OFFICE, Kind.PLURAL))


def pieces_of(tokens: Tokens, start: int, end: int) -> list[Piece]:
    """The pieces of the sentence ``start`` to ``end``."""
    pieces: list[Piece] = []
    low, bits, known = tokens.low, tokens.bits, tokens.known
    plain = -1  # where a run of plain words began
    at = start
    while at < end:
        entry = known[at]
        if entry is PLAIN or not (entry.opens or bits[at] & APART):
            if plain < 0:
                plain = at
            at += 1
            continue
        mark = _MARKS.get(low[at])
        if mark is not None:
            told = plain < 0 and low[at] == "," and at + 3 < end
            told = told and (not bits[at + 1] & CAPITAL or _is_spouse(low, at + 1))
            told = told and bool(pieces) and pieces[-1].kind in _TOLD_OF
            piece: Piece | None = Piece(mark, at, _past_aside(tokens, at, end) if told else at + 1)
        elif low[at][0].isalnum():
            if at + entry.reach > end:
                entry = tokens.entry(at, end)
            last = Kind.WORD if plain >= 0 else pieces[-1].kind if pieces else -1
            if entry.opens or last in _BEFORE_NAME or bits[at] & _ALONE:
                piece = _known(tokens, at, end, entry, pieces, last)
            elif bits[at] & CAPITAL:
                piece = _capitals(tokens, at, end, last, pieces)
            else:
                piece = _counted(tokens, at, end)
        else:
            shut = bool(pieces) and plain < 0 and pieces[-1].kind == Kind.OFFICE
            piece = _bracket(tokens, at, end, short=shut) if at > start else None  # "(Ông A phát biểu)"
        if piece is not None and piece.kind != Kind.WORD:
            if plain >= 0:
                link = low[plain]
                joins = (
                    link in _LINKS and at <= plain + _LINKS[link] and _are_named(tokens, link, pieces, piece)
                )
                pieces.append(Piece(Kind.COLON if joins else Kind.WORD, plain, at))
                plain = -1
            pieces.append(piece)
        elif plain < 0:
            plain = at
        at = at + 1 if piece is None or piece.end <= at else piece.end
    if plain >= 0:
        pieces.append(Piece(Kind.WORD, plain, end))
    return pieces


def _past_aside(tokens: Tokens, at: int, end: int) -> int:
    """Past a mark and what is told between a name and its office: "ông A, 71 tuổi, | Bí thư", "anh B, dân tộc Thái, | Tổ trưởng"."""
    low, bits, known = tokens.low, tokens.bits, tokens.known
    if tuple(low[at + 1 : at + 3]) in phrase_set("syntax", "now_held"):
        # "nguyên Bí thư Huyện ủy, nay là | Giám đốc Sở Nội vụ"
        return at + 3 if at + 3 < end and known[at + 3].opens & OPENS_OFFICE else at + 1
    if low[at + 1 : at + 3] == ["nguyên", ":"]:
        return at + 3  # "Lê Văn An, nguyên: Ủy viên Bộ Chính trị, Chủ tịch Quốc hội"
    if _is_spouse(low, at + 1):
        spouse = read_office(tokens, at + 3, end) if at + 3 < end else None
        return spouse.end if spouse else at + 1  # "bà A, phu nhân Thủ tướng Nhật Bản"
    if at + 3 < end and (low[at + 2] == "tuổi" or low[at + 1] in syntax("asides")):
        for comma in range(at + 3, min(at + _LONG_ASIDE, end - 1)):
            if low[comma] in ".;:)" or bits[comma] & PREDICATE:
                break
            if low[comma] == "," and low[comma + 1] not in syntax("asides"):
                return comma + 1 if known[comma + 1].opens & OPENS_OFFICE else at + 1
    return at + 1


def _is_spouse(low: list[str], at: int) -> bool:
    """Whether a spouse is told of: "phu nhân Thủ tướng"."""
    return tuple(low[at : at + 2]) in phrase_set("groups", "spouses")


def _are_named(tokens: Tokens, link: str, before: list[Piece], after: Piece) -> bool:
    """Whether those of a group are named next: "các đại biểu Quốc hội gồm | bà A và ông B"."""
    named = after.kind in (Kind.NAME, Kind.HONOR, Kind.OFFICE)
    if before and before[-1].head:
        return named and before[-1].head.kind != BODY and link != "là"
    shared = [piece.kind for piece in before[-2:]] == [Kind.PLURAL, Kind.OFFICE]
    words = (" ".join(tokens.low[it.start : it.end]) for it in before[-_NEAR:] if it.kind == Kind.VERB)
    if shared and any(it in word_set("people", "appointments") for it in words):
        return False  # "bầu ba Phó Chủ tịch gồm các ông": only now given
    if link == "là":  # "cùng hai Phó Chủ tịch là", "có hai Phó Chủ tịch là"
        told = before[-3] if len(before) > 2 else None
        led = told is None or told.kind in _SEPARATORS or tokens.low[told.end - 1] == "có"
        shared = shared and led
    # "Ba Phó trưởng đoàn gồm các ông, bà: A, B"
    return shared and (named or after.kind in (Kind.COLON, Kind.PLURAL))


def _known(tokens: Tokens, at: int, end: int, entry: Entry, before: list[Piece], last: int) -> Piece | None:
    """What a vocabulary or its capital tells the word to begin; ``last`` is the kind of what is before."""
    bits, opens = tokens.bits[at], entry.opens
    if bits & CREDIT and (credit := _credit(tokens, at, end)):
        return Piece(Kind.WORD, at, credit)
    if bits & CAPITAL and last in _BEFORE_NAME and (name := _name_after(tokens, at, end)):
        return Piece(Kind.NAME, at, name)
    office = read_office(tokens, at, end) if opens & OPENS_OFFICE else None
    if office and office.is_rank and entry.head and office.end < end and tokens.bits[office.end] & SMALL:
        office = None  # "bác sĩ | đội khách"
    if office and last == Kind.OFFICE and tokens.low[at : at + 2] == ["phụ", "trách"]:
        return Piece(Kind.WORD, at, at + 2)  # "Phó Chủ tịch UBND tỉnh | phụ trách khối văn xã"
    if office and _is_commemorated(tokens, office):
        return Piece(Kind.WORD, at, office.end)  # "Nhân ngày sinh Chủ tịch Hồ Chí Minh, | đồng chí Trần Bình"
    if entry.honor and (address := _called(tokens, at, end, entry, office)):
        return address
    if bits & SEVERAL and (held := _held_by_several(tokens, at + 1, end)):
        return Piece(Kind.PLURAL, at, held)
    if not opens and (counted := _counted(tokens, at, end)):
        return counted
    before = before if last != Kind.WORD else []
    if office and _is_of_no_one(tokens, at) and not begins_name(tokens, office.end, end):
        return Piece(Kind.WORD, at, office.end)
    if office and not _heads_people(tokens, at, end, entry, before):
        return _office(tokens, office, end, before)
    # "; Mong Minh Hữu, Chủ tịch": a surname may be a verb
    loud = entry.verb and last in _LISTING and bits & tokens.bits[min(at + 1, end - 1)] & CAPITAL
    if loud and (listed := _listed(tokens, at, end, before)):
        return Piece(Kind.NAME, at, listed)
    if (entry.verb or opens & OPENS_GROUP) and (piece := _act(tokens, at, end, entry, before)):
        return piece
    if opens & OPENS_ORGAN or bits & (SITE | JOINER):
        return _body(tokens, at, end, entry, last, before)
    return _capitals(tokens, at, end, last, before) if bits & CAPITAL else None


def _is_commemorated(tokens: Tokens, office: Office) -> bool:
    """Whether an office is that of the President of old, told of before a comma."""
    closed = tokens.low[office.end : office.end + 1] == [","]
    return closed and tuple(tokens.low[office.title_end : office.end]) in commemorated()


def _is_of_no_one(tokens: Tokens, at: int) -> bool:
    """Whether an office is none of who stands by it: "Hội nghị | Bộ trưởng ASEAN", "chuyến thăm của một | Thủ tướng"."""
    return tokens.low[max(0, at - 1) : at] == ["một"] or tokens.low[max(0, at - 2) : at] == ["hội", "nghị"]


def _called(tokens: Tokens, at: int, end: int, entry: Entry, office: Office | None) -> Piece | None:
    """A word of address, where it is neither the head of a group nor an office of more words."""
    size, plural = entry.honor or (0, False)
    if entry.head and entry.head[0] > size:
        return None
    counted = plural and entry.quantity < size == 2  # "các", no "các vị"
    if counted and (head := group_head(tokens, at, end)) and head.end > at + size:
        return None  # "các anh | hùng lao động", "các bà | mẹ Việt Nam anh hùng"
    ranked = office is not None and (office.is_rank or tokens.low[at] == "già")
    if office and (office.end > at + size or (ranked and office.end == at + size)):
        return None
    return _address(tokens, at, end, _past_spouse(tokens, at, at + size, end), plural)


def _past_spouse(tokens: Tokens, at: int, after: int, end: int) -> int:
    """Past the office of a spouse, which the one named does not hold: "Phu nhân Thủ tướng | Lê B"."""
    if after >= end or " ".join(tokens.low[at:after]) not in word_set("groups", "spouses"):
        return after
    office = read_office(tokens, after, end)
    named = office and office.end < end and name_end(tokens, office.end, end) > office.end + 1
    return office.end if office and named else after


def _held_by_several(tokens: Tokens, at: int, end: int) -> int:
    """Where an office after "các" or "hai vị" begins that is that of the persons named after it; 0 for none."""
    at += tokens.low[at : at + 1] == ["vị"]
    held = read_office(tokens, at, end) if at < end else None
    if held is None or (held.is_rank and _heads_people(tokens, at, end, tokens.entry(at, end), [])):
        return 0
    return 0 if _many_places(tokens, held.end, end) else at


def _act(tokens: Tokens, at: int, end: int, entry: Entry, before: list[Piece]) -> Piece | None:
    """A group or a verb; ``before`` are the pieces without other words between."""
    verb, capital = entry.verb, tokens.bits[at] & CAPITAL
    if verb and verb[1] is None:
        verb = _verb(tokens, at, verb)
    if verb and capital and _is_numbered(tokens, at + verb[0], end):
        return Piece(Kind.WORD, at, at + verb[0])  # "theo Hướng dẫn 11-HD/TU", "Kết luận số 21-KL/TW"
    named = entry.organ is not None and verb is not None and entry.organ[0] > verb[0]
    if verb and capital and (named or _is_within(tokens, at, verb[1])):
        verb = None  # "Công an, Thanh tra tỉnh", "Bảo hiểm xã hội tỉnh"
    head = group_head(tokens, at, end) if entry.opens & OPENS_GROUP else None
    if head and head.kind == BODY and before and before[-1].kind == Kind.NAME:
        return Piece(Kind.WORD, at, head.end)  # "đại biểu A | đoàn đại biểu Quốc hội tỉnh B nêu"
    if head and not (verb and at + verb[0] + _is_deed(verb, before) > head.end):
        told = _tells_of_name(before, head)
        piece = _headed(tokens, at, _told_end(tokens, head, end) if told else end, head)
        if tokens.low[max(0, at - 1) : at] == ["phía"] and tokens.low[piece.end : piece.end + 1] == [":"]:
            return Piece(Kind.WORD, at, piece.end)  # "Về phía lãnh đạo tỉnh: | ông A, Bí thư Tỉnh ủy"
        return _held(tokens, piece) if told else piece
    if not verb:
        return None
    after = _before_body(tokens, at + verb[0], verb[1], end)
    role = Role.SPEAK if verb[1] == Role.REPORT and _tells_clause(tokens, at, after, end) else verb[1]
    return Piece(Kind.VERB if role else Kind.WORD, at, after, role=role)


def _is_within(tokens: Tokens, at: int, role: Role | None) -> bool:
    """Whether a verb with a capital is within a name, for no sentence begins here; but "ông A, Chủ tịch - Chủ trì"."""
    if role is None or not at or (role == Role.CHAIR and tokens.low[at - 1] == "-"):
        return False
    return tokens.low[at - 1] in syntax("within")


def _body(tokens: Tokens, at: int, end: int, entry: Entry, last: int, before: list[Piece]) -> Piece | None:
    """A body, a place, or a name by its capitals alone."""
    word, bits, capital = tokens.low[at], tokens.bits[at], tokens.bits[at] & CAPITAL
    if word == "cùng":
        return Piece(Kind.WITH, at, at + 2 if at + 1 < end and tokens.low[at + 1] == "với" else at + 1)
    site = bits & SITE and at + 1 < end and tokens.bits[at + 1] & CAPITAL
    if site and not _named_by_office(tokens, at, end):
        return Piece(Kind.ORGAN, at, max(capital_run(tokens, at + 1, end), at + 1))
    if entry.opens & OPENS_ORGAN:
        organ = organ_end(tokens, at, end) or (0 if capital else tail_end(tokens, at, end))
        if organ and _of_several_places(tokens, organ, end):
            extent = group_extent(tokens, at, organ, end, PEOPLE)
            return Piece(Kind.GROUP, at, extent, head=Head(organ, PEOPLE, False, False))
        if organ and _is_met(tokens, at):
            last = next((k for k in range(at + 3, organ) if tokens.low[k] == "về"), organ)
            return Piece(Kind.GROUP, at, last, head=Head(at + 3, LEAD, False, True))
        if organ > at + 1 or (organ and capital):
            return Piece(Kind.ORGAN, at, organ)
    return _capitals(tokens, at, end, last, before) if capital else None


def _is_met(tokens: Tokens, at: int) -> bool:
    """Whether the members of a body are met: "làm việc với | Ban Thường vụ Huyện ủy"."""
    low = tokens.low
    if low[at - 1] != "với" or low[max(0, at - 3) : at] != ["làm", "việc", "với"]:
        return False
    return tuple(low[at : at + 3]) in phrase_set("groups", "met_bodies")


def _is_deed(verb: tuple[int, Role | None], before: list[Piece]) -> bool:
    """Whether a verb stands right after the one who does it: "do Thượng tá A, Phó Giám đốc | chỉ huy"."""
    return verb[1] is not None and bool(before) and before[-1].kind in (Kind.NAME, Kind.OFFICE)


def _verb(tokens: Tokens, at: int, none: tuple[int, Role | None]) -> tuple[int, Role | None] | None:
    """The verb that begins here though a phrase that is no verb does: "giao | Ban Tổ chức" is no "giao ban", "ủng hộ 20 tỷ đồng"."""
    after, size = at + none[0], len(tokens)
    after += after < size and tokens.low[after] in syntax("some")
    counted = after < size and tokens.low[after][0].isdigit()
    if counted and " ".join(tokens.low[at : at + none[0]]) in word_set("people", "donating"):
        return none[0], Role.OTHER
    runs_on = none[0] > 1 and tokens.bits[at] & SMALL and tokens.bits[at + 1] & CAPITAL
    return tokens.entry(at, at + 1).verb if runs_on else none


def _heads_people(tokens: Tokens, at: int, end: int, entry: Entry, before: list[Piece]) -> bool:
    """Whether an office is the head of a group of people: "trưởng bản, người có uy tín", "bí thư | cấp ủy"."""
    if entry.head is None:
        return False
    if entry.head[1] == LEAD:
        return entry.title is not None and entry.head[0] > entry.title[0] + 1
    if entry.head[1] != PEOPLE or tokens.bits[at] & CAPITAL or _follows_name(before):
        return False
    after = at + entry.head[0]
    if tokens.low[at:after] == ["cán", "bộ"]:
        office = read_office(tokens, at, end)  # "Đại sứ A và cán bộ Đại sứ quán"
        return office is None or office.end >= end or not tokens.bits[office.end] & CAPITAL
    return after + 1 < end and tokens.low[after] in (",", "và") and tokens.bits[after + 1] & SMALL > 0


def _tells_of_name(before: list[Piece], head: Head) -> bool:
    """Whether a head after a name and a comma tells what that person is: "chị A, tiểu thương chợ hỏi"."""
    if before and before[-1].kind == Kind.NAME and head.kind == LEAD:
        return not head.many  # "hai em A và B đại diện học sinh nhận học bổng"
    alone = head.kind == PEOPLE and not head.many and not head.joint
    return alone and len(before) > 1 and before[-1].kind == Kind.COMMA and before[-2].kind == Kind.NAME


def _told_end(tokens: Tokens, head: Head, end: int) -> int:
    """Where what a person is ends: before the verb of what they say."""
    for at in range(head.end, min(head.end + 20, end)):
        verb = tokens.known[at].verb
        telling = verb and (verb[1] in SAYING or (head.kind == LEAD and verb[1]))
        if telling and tokens.bits[at] & SMALL:
            return at
    return end


def _tells_clause(tokens: Tokens, at: int, after: int, end: int) -> bool:
    """Whether "thông báo" tells what is the case, no document: "thông báo Quân khu đã huy động", "thông báo mức thưởng"."""
    if after < end and tokens.low[after] == "rằng":
        return True  # "trình bày rằng", "báo cáo rằng"
    if tokens.low[after : after + 2] in ([":", "“"], [":", '"']):
        return True  # "bà A trình bày: “Tôi ...”"
    if tokens.low[at:after] != ["thông", "báo"] or after + 1 >= end:
        return False
    if tokens.low[after] in syntax("clause_openers"):
        return True
    document = " ".join(tokens.low[after : after + 2]) in word_set("people", "announced")
    return not document and tokens.low[after] != "đ/c"


def _lists_title(tokens: Tokens, at: int, end: int) -> bool:
    """Whether another title in small letters follows a comma."""
    if at + 1 >= end or tokens.low[at] not in (",", "và") or not tokens.bits[at + 1] & SMALL:
        return False
    return read_office(tokens, at + 1, end) is not None


def _is_numbered(tokens: Tokens, at: int, end: int) -> bool:
    """Whether the number of a document stands here."""
    if at + 1 >= end:
        return False
    at += tokens.low[at] == "số"
    return tokens.low[at][0].isdigit() and (at + 1 == end or not tokens.bits[at + 1] & SMALL)


def _counted(tokens: Tokens, at: int, end: int) -> Piece | None:
    """A figure before words of address or the head of a group."""
    if at + 1 >= end or not tokens.low[at][0].isdigit():
        return None
    whole = tokens.low[at : at + 2] == ["100", "%"] and at + 2 < end
    entry = tokens.entry(at + 1 + whole, end)
    told = at + 1 + entry.honor[0] if entry.honor else end
    of_some = told < end and tokens.low[told] == "là" and entry.head is not None
    listed = entry.honor and (entry.honor[1] or (told < end and tokens.low[told] == ":"))
    if entry.honor and listed and tokens.low[at].isdigit() and not of_some:
        return Piece(Kind.PLURAL, at, at + 1 + entry.honor[0])  # "03 ông (bà): ...", "5 chị: ..."
    if entry.opens & OPENS_GROUP or tokens.low[at + 1][0].isdigit():
        head = group_head(tokens, at, end)
        if head:
            return _headed(tokens, at, end, head)
    if entry.title and tokens.bits[at + 1] & SMALL and (office := read_office(tokens, at + 1, end)):
        if office.end == office.title_end and not _lists_title(tokens, office.end, end):
            return None  # "10 phó đoàn"
        # "12 bí thư chi bộ", "215 bí thư, phó bí thư, cấp ủy viên cơ sở"
        extent = group_extent(tokens, at, office.end, end)
        return Piece(Kind.GROUP, at, extent, head=Head(office.title_end, LEAD, True, True))
    return None


def _before_body(tokens: Tokens, after: int, role: Role | None, end: int) -> int:
    """Where a verb ends that would run into the name of a delegation: "tiếp | Đoàn đại biểu ..."."""
    last = after - 1
    if role is None or tokens.low[last] != "đoàn" or after >= end:
        return after
    head = group_head(tokens, last, end)
    return last if head and head.end >= after else after


def _headed(tokens: Tokens, at: int, end: int, head: Head) -> Piece:
    """A group; or, before a name, the word of address or the word that stands before several: "ba nghệ nhân Vàng Chá Thào, Sùng Mí Phìn"."""
    called = head.kind == PEOPLE or tokens.low[head.end - 1] in ("biểu", "hùng")
    called = called and not _is_of_no_person(tokens, head.end)
    colon = head.end + 1 < end and tokens.low[head.end] == ":"
    if head.many and called and begins_common_name(tokens, head.end + colon, end):
        return Piece(Kind.PLURAL, at, head.end)  # "các đại biểu: Lê An, Phó Trưởng Đoàn"
    shut = called and head.end + 3 < end and tokens.low[head.end + 2] == ")"
    if shut and begins_name(tokens, head.end + 3, end):
        return Piece(Kind.HONOR, at, head.end + 3)  # "đại biểu (ĐB) Lê An"
    extent = group_extent(tokens, at, head.end, end, head.kind)
    piece = Piece(Kind.GROUP, at, extent, head=head)
    if head.kind == PEOPLE and head.end < extent < head.end + _LONG_FIELD:
        name = begins_name(tokens, extent, end) if extent < end else 0
        if name > extent + 2 and tokens.low[extent - 1] not in syntax("settlement_lasts"):
            if head.many:  # "các hộ tiêu biểu | Lò Văn Pọm, Giàng A Chớ", not "92 cán bộ nhận Giải thưởng A"
                return Piece(Kind.PLURAL, at, extent) if extent < head.end + 3 else piece
            held = _held(tokens, piece)
            return held if held.office else Piece(Kind.HONOR, at, extent)
    return piece


def _held(tokens: Tokens, group: Piece) -> Piece:
    """A profession with its field or its body as an office: "chuyên gia của Tổ chức Y tế thế giới"."""
    head, professions = group.head, word_set("people", "professions")
    if (
        head is None
        or head.end == group.end
        or " ".join(tokens.low[group.start : head.end]) not in professions
    ):
        return group
    return Piece(Kind.OFFICE, group.start, group.end, Office(group.start, head.end, head.end, group.end))


def _office(tokens: Tokens, office: Office, end: int, before: list[Piece]) -> Piece:
    """An office; one that many hold ("bí thư 14 chi bộ") is a group."""
    # "bà A, Vụ trưởng Vụ Tín dụng các ngành kinh tế" holds an office of her own
    past = office.end + (tokens.low[office.end : office.end + 1] == ["qua"])
    if tokens.low[past : past + 4] == ["các", "thời", "kỳ", ":"]:
        return Piece(Kind.OFFICE, office.start, past + 3, office)  # "nguyên Bí thư Tỉnh ủy các thời kỳ: A, B"
    own = _follows_name(before) and office.end > office.title_end and tokens.bits[office.start] & CAPITAL
    if not (office.is_rank or own) and _many_places(tokens, office.end, end):
        return _group(tokens, office.start, office.end, end)
    if not office.is_rank and not _follows_name(before) and (shared := _chained(tokens, office, end)):
        return _group(tokens, office.start, shared, end)
    body = tokens.low[office.start : office.start + 2] in (["thường", "trực"], ["thường", "vụ"])
    body = body and not _follows_its_name(before)
    if body and tokens.low[office.title_end : office.title_end + 2] not in ([], ["ban", "bí"]):
        extent = group_extent(tokens, office.start, office.end, end, STANDING)
        return Piece(Kind.GROUP, office.start, extent, head=Head(office.end, LEAD, False, True))
    if before and before[-1].kind == Kind.PLURAL and tokens.low[office.end : office.end + 1] == ["trong"]:
        return _group(tokens, office.start, office.end, end)
    if not office.is_rank and not _follows_name(before):
        counts = _counts(tokens, office.end, min(office.start + LONGEST, end))
        if counts and counts + 1 < (extent := group_extent(tokens, office.start, office.end, end)):
            return Piece(Kind.GROUP, office.start, extent, head=Head(office.end, LEAD, False, True))
    last = office.end
    if not office.is_rank and last < end and tokens.low[last] not in (",", ";"):
        last = max(
            _loose_end(tokens, office, end, before),
            _up_to_name(tokens, office, end),
            _past_place(tokens, office, end),
            _up_to_rank(tokens, office, end),
        )
    if last > office.end:
        last = with_parent(tokens, office.title_end, last, end)
        office = Office(office.start, office.title_end, office.body, last)
    elif last + 1 < end and tokens.low[last] == "." and tokens.bits[last + 1] & CAPITAL:
        short = last == office.title_end and tokens.bits[last - 1] & SHORT  # "PCT. Lê An"
        last += office.is_rank or short > 0  # "ThS. Trần Thị Bích Hạnh"
    return Piece(Kind.OFFICE, office.start, last, office)


def _up_to_rank(tokens: Tokens, office: Office, end: int) -> int:
    """An office goes on over a place or a firm up to the name or the rank before it.

    "khu vực Cù Lao Minh | BS Hồ Văn Thuận", "Tổng Giám đốc Vinachem | Phùng Văn Bộ"
    """
    at = office.end
    if at < end and (tokens.low[at] in christened() or tokens.entry(at, end).rank):
        return at  # "Chánh xứ | Antoni Trần Văn An", "Giám đốc Bệnh viện Việt Đức | BS Trần Văn An"
    run = capital_run(tokens, at, end)
    settled = tokens.low[at - 1] in syntax("settlement_lasts") and not begins_common_name(tokens, at, end)
    named = begins_name(tokens, at, end)
    if (settled or not named) and (split := _name_within(tokens, at, run, end)):
        return split  # "tổ dân phố Vạn Sơn | Đỗ Thị Hoa"
    if settled and run == at + 4 and not named:
        return at + 2  # "Trưởng bản Mường Tê | Khăm Đi"
    rank = read_office(tokens, run, end) if run < end else None
    return run if rank and rank.is_rank else at


def _name_within(tokens: Tokens, at: int, run: int, end: int) -> int:
    """Where a person's name of three words or more that ends the capitals begins; 0 for none."""
    for split in range(at + 1, run - 2):
        sure = tokens.low[split + 1] in syntax("middles")
        if (begins_name if sure else begins_common_name)(tokens, split, end) == run:
            # "Sở Y tế Nghi Hà | Hồ Quang Lệ": a place has two words
            two = split == at + 1 and not is_brand(tokens.low[at])
            return split + (two and begins_common_name(tokens, at + 2, run) == run > at + 4)
    return 0


def _past_place(tokens: Tokens, office: Office, end: int) -> int:
    """An office that is given goes on over a place no vocabulary knows: "giữ chức Bí thư Huyện ủy Lâm Khê"."""
    before = tokens.low[max(0, office.start - 2) : office.start]
    if office.end == office.title_end and tokens.low[office.end - 1] not in syntax("settlement_lasts"):
        return office.end
    if not before or (before not in _GIVEN and before[-1] != "làm"):
        return office.end
    run = capital_run(tokens, office.end, end)
    return run if _is_unknown_place(tokens, office.end, run) else office.end


_GIVEN: Final = (["giữ", "chức"], ["chức", "vụ"], ["chức", "danh"])


def _chained(tokens: Tokens, office: Office, end: int) -> int:
    """Where the last of several titles of the same bodies ends: "bí thư, phó bí thư | 35 đảng ủy"; 0 for none."""
    for _ in range(4):
        at = office.end
        if office.end > office.title_end or at + 1 >= end or tokens.low[at] not in (",", "và"):
            return 0
        # "Bí thư, Phó Bí thư các chi bộ", but "các Phó Thủ tướng, | Bộ trưởng các bộ"
        tied = tokens.bits[at + 1] & SMALL or tokens.low[max(0, office.start - 1)] != "các"
        following = read_office(tokens, at + 1, end) if tied else None
        if following is None or following.is_rank:
            return 0
        if _many_places(tokens, following.end, end):
            return following.end
        office = following
    return 0


def _of_several_places(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a body is that of several places: "Hội Nông dân | các huyện, thị xã"."""
    # "Ủy ban MTTQ 11 huyện, thị xã"
    several = at + 1 < end and (tokens.low[at] == "các" or tokens.low[at].isdigit())
    return several and tokens.low[at + 1] in syntax("level_firsts")


def _up_to_name(tokens: Tokens, office: Office, end: int) -> int:
    """An organ goes on over a word or two no vocabulary knows, up to the name: "Cục Quản lý giá Lê Văn A"."""
    if office.body >= office.end:
        return office.end
    low, bits = tokens.low, tokens.bits
    at = office.end
    while at < min(office.end + _LONG_FIELD, end) and bits[at] & SMALL and low[at].isalpha():
        if bits[at] & _NO_ORGAN or tokens.known[at].opens & ~OPENS_ORGAN:
            return office.end
        at += 1
    if at >= end:
        return office.end
    if begins_common_name(tokens, at, end):
        return at
    # "Giám đốc Công ty Đúc đồng Tống Xá | Lâm Thành Sắc"
    return _name_within(tokens, at, capital_run(tokens, at, end), end) or office.end


def _follows_name(before: list[Piece]) -> bool:
    """Whether a name and a mark stand right before: what follows is told of that person."""
    marks = (Kind.COMMA, Kind.DASH, Kind.BRACKET)
    return len(before) > 1 and before[-1].kind in marks and before[-2].kind in (Kind.NAME, Kind.OFFICE)


def _counts(tokens: Tokens, start: int, end: int) -> int:
    """The first word at which several bodies are named: "các đảng ủy", "22 xã"; 0 for none."""
    window = tokens.low[start:end]
    if syntax("counting").isdisjoint(window) and not any(map(str.isdigit, window)):
        return 0
    if place_end(tokens, start, end) < begins_name(tokens, start, end):
        return 0  # "Phó Chủ tịch UBND tỉnh | Lê Hùng quyết định mở hai đường"
    named = capital_run(tokens, start, end) > start + 1
    for at in range(start, end - 1):
        word, after = tokens.low[at], tokens.low[at + 1]
        if not tokens.bits[at + 1] & SMALL:
            continue
        if tokens.bits[at] & CAPITAL or tokens.low[at - 1] in ("số", "qua"):
            continue  # "Hiệp hội Các trường đại học", "Tổ bầu cử số 7 phường Hải Tân", "qua các thời kỳ"
        if named and tokens.bits[at] & NO_ORGAN and word not in _WITHIN_OFFICE:
            return 0  # "Ngoại trưởng Mỹ John Brown | trong khuôn khổ các hoạt động"
        if word in syntax("counting") and after not in ("đồng", "đ/c", "ông", "bà", "vị"):
            return at
        if word.isdigit() and (after in syntax("level_firsts") or tokens.known[at + 1].organ):
            return at
    return 0


def _capitals(tokens: Tokens, at: int, end: int, last: int, before: list[Piece]) -> Piece | None:
    """A run of capitals: a name by its own form, or words."""
    run = capital_run(tokens, at, end)
    if run <= at + 1:
        alone = run > at and last in _LISTING and _is_lone_name(tokens, at, end)
        return Piece(Kind.NAME, at, run) if alone else None
    name = begins_name(tokens, at, end) or _named_by_office(tokens, at, end)
    if not name and tuple(tokens.low[at:run]) in tokens.people:
        name = run  # "Khăm Đi kể" after "ông Khăm Đi"
    sure = name > at + 2 and begins_common_name(tokens, at, end)
    if name and not sure and _is_of_no_person(tokens, at):
        return Piece(Kind.WORD, at, run)
    if (
        name
        and at
        and tokens.low[at - 1] in _OPENING_QUOTES
        and tokens.low[name : name + 1] in _CLOSED_QUOTES
    ):
        return Piece(Kind.WORD, at, name)  # the campaign "Mùa hè xanh"
    if name and last != Kind.ORGAN and place_end(tokens, at, end) < name:
        return Piece(Kind.NAME, at, name)
    if last in _LISTING and (listed := _listed(tokens, at, end, before)):
        return Piece(Kind.NAME, at, listed)
    if not name and _leads_to_office(tokens, at, run, end):
        run = at + 1
    return Piece(Kind.WORD, at, (not name and run > at + 3 and _name_within(tokens, at, run, end)) or run)


def _listed(tokens: Tokens, at: int, end: int, before: list[Piece]) -> int:
    """Where capitals end that must be a name where they stand in a list, whatever their form; 0 for none.

    "; Ninh Lộc, Phó Bí thư Tỉnh ủy", "các Thứ trưởng: Cầm Gia Hài, Ốc Thắm", "các ông Lê An và Khăm Đi".
    """
    run = capital_run(tokens, at, end)
    if not at + 1 < run < at + 5 or (tokens.bits[at] & UPPER and not tokens.bits[at + 1] & UPPER):
        return 0
    if before[-1].kind in (Kind.COLON, Kind.SEMI) and run + 1 < end and tokens.low[run] in (",", "-", "("):
        office = read_office(tokens, run + 1, end)
        if office and not (office.end < end and tokens.bits[office.end] & CAPITAL):
            return run
    index = len(before) - 1
    while index > 0 and before[index].kind in _SEPARATORS and before[index - 1].kind in _NAMED:
        index -= 2 if before[index - 1].kind == Kind.NAME else 1
    for kind in (Kind.COLON, Kind.OFFICE):
        index -= index > 0 and before[index].kind == kind
    return run if before[index].kind == Kind.PLURAL and place_end(tokens, at, end) < run else 0


def _is_lone_name(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a name of one word of the Central Highlands stands in a list: "K'Brơm, Phó Chủ tịch", "Lê An, K'Bril"."""
    low = tokens.low
    if low[at][:2] not in syntax("lone_particles") or len(low[at]) < 4 or place_end(tokens, at, end):
        return False
    if at + 2 < end and low[at + 1] in ",-(" and read_office(tokens, at + 2, end):
        return True
    listed = at > 3 and low[at - 1] in (",", "và") and tokens.bits[at - 2] & tokens.bits[at - 3] & CAPITAL
    return bool(listed) and any(begins_name(tokens, first, at - 1) == at - 1 for first in (at - 3, at - 4))


def _leads_to_office(tokens: Tokens, at: int, run: int, end: int) -> bool:
    """Whether a title runs on past the capitals: "Theo | Trưởng Ban", "Theo | Thạc sĩ", "Với | Thủ tướng"."""
    if tokens.bits[at] & PREDICATE and tokens.low[at + 1] in syntax("title_firsts"):
        return True
    office = read_office(tokens, at + 1, end) if tokens.known[at + 1].opens & OPENS_OFFICE else None
    return office is not None and office.title_end > run


def _is_of_no_person(tokens: Tokens, at: int) -> bool:
    """Whether the word before a name tells that it is of a people, a place or a thing: "phụ nữ Hà Nhì", "đá Chữ Thập"."""
    return at > 0 and tokens.low[at - 1] in word_set("people", "of_no_person")


def _group(tokens: Tokens, at: int, after: int, end: int) -> Piece:
    """A group by its office or its word of address ("bí thư 14 chi bộ", "các đồng chí trong ...")."""
    return Piece(Kind.GROUP, at, group_extent(tokens, at, after, end), head=Head(after, LEAD, False, True))


def _bracket(tokens: Tokens, at: int, end: int, *, short: bool) -> Piece | None:
    """ "(" before an office opens it for reading; other brackets are passed over whole; None for other marks.

    ``short``: an office stands before, whose short form a bracket may hold: "đại biểu Quốc hội (ĐBQH)".
    """
    if tokens.low[at] == ")":
        return Piece(Kind.BRACKET, at, at + 1)
    if tokens.low[at] != "(":
        return None
    after = _past_aside(tokens, at, end)
    short = short and tokens.low[at + 2 : at + 3] == [")"] and tokens.bits[at + 1] & UPPER > 0
    if after < end and not short and read_office(tokens, after, end):
        return Piece(Kind.BRACKET, at, after)
    close = next((k + 1 for k in range(at, min(at + 40, end)) if tokens.low[k] == ")"), at + 1)
    return Piece(Kind.BRACKET, at, close)


def _credit(tokens: Tokens, at: int, end: int) -> int:
    """Where the credit of a photo ends ("Ảnh: VGP/Minh Khôi", "Ảnh Chiến Thắng"); 0 for none."""
    colon = at + 1 < end and tokens.low[at + 1] == ":"
    step = at + 2 if colon else at + 1
    if not colon or (step < end and tokens.entry(step, end).honor):
        return 0  # "Ảnh: Ông A trao quà"
    while step < end and (tokens.bits[step] & CAPITAL or tokens.low[step] in "/-."):
        step = max(capital_run(tokens, step, end), step + 1)
        if step < end and tokens.low[step] not in "/-.":
            break
    return step


def _address(tokens: Tokens, at: int, end: int, after: int, plural: bool) -> Piece | None:
    """A word of address; "các đồng chí" before no name and no office begins a group."""
    low = tokens.low
    if not plural and low[after : after + 1] == [":"] and begins_name(tokens, after + 1, end):
        return Piece(Kind.HONOR, at, after)  # "Ông: Lê Văn An - Bí thư chi bộ"
    is_name = after < end and tokens.bits[after] & CAPITAL and not (plural and _heads(tokens, after, end))
    if is_name and tokens.entry(at, end).head and not begins_name(tokens, after, end):
        organ = organ_end(tokens, after, end)  # "đại biểu Vụ Địa phương I", "chuyên gia Viện Pasteur"
        is_name = not organ or (organ < end and begins_name(tokens, organ, end) > 0)
    if is_name and tokens.known[at].verb and not begins_name(tokens, after, end):
        is_name = False  # "Chủ tọa Kỳ họp"
    if plural:
        if low[after : after + 1] == ["trưởng"] and low[after + 1 : after + 2] in ([","], ["phó"], ["và"]):
            return _group(tokens, at, after + 3, end)  # "các đồng chí trưởng, phó các ban HĐND huyện"
        if (
            after < end
            and low[after] not in (":", ",", ";", ".")
            and not is_name
            and not (low[after : after + 2] != ["nguyên", "là"] and read_office(tokens, after, end))
        ) and low[after] not in ("trên", "đã", "này", "đó", "dự", "không", "được", "sẽ", "cùng", "và"):
            head = tokens.entry(after, end).head
            return _group(tokens, at, after + (head[0] if head else 1), end)
        if low[after : after + 3] == ["không", "phải", "là"]:
            return _group(tokens, at, after, end)  # "các đồng chí | không phải là Tỉnh ủy viên"
        return Piece(Kind.PLURAL, at, after)
    if (
        not is_name
        and (tokens.bits[at] & ADDRESS or " ".join(low[at:after]) in word_set("names", "callings"))
        and not (after < end and read_office(tokens, after, end) and low[at] != "phó")
        and not _says(tokens, at, after, end)
    ):
        return None
    return Piece(Kind.HONOR, at, after)


def _says(tokens: Tokens, at: int, after: int, end: int) -> bool:
    """Whether a word of address alone is the subject of what is said: "Chị cho biết"."""
    verb = tokens.entry(after, end).verb if after < end else None
    return tokens.bits[at] & CAPITAL > 0 and verb is not None and verb[1] in SAYING


def _heads(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a head of a group with a capital stands here: "Các đồng chí Lãnh đạo tỉnh"."""
    head = tokens.entry(at, end).head
    return head is not None and at + 1 < end and tokens.bits[at + 1] & SMALL > 0


def _many_places(tokens: Tokens, at: int, end: int) -> bool:
    """Whether an office is that of many ("bí thư 14 chi bộ", "chủ tịch UBND các xã"): a group."""
    if at >= end:
        return False
    low = tokens.low
    if low[at] in ("các", "một", "nhiều"):
        return tokens.bits[at] & SMALL > 0
    if at + 1 >= end:
        return False
    counts = low[at].isdigit() and low[at - 1] != "phố"  # but "tổ trưởng tổ dân phố 42 phường 6"
    return low[at : at + 2] == ["của", "các"] or (counts and tokens.bits[at + 1] & SMALL > 0)


def _name_after(tokens: Tokens, at: int, end: int) -> int:
    """The name after a word of address or an office, unless an office or an organ stands there."""
    named = begins_name(tokens, at, end) and tokens.low[at] not in ("báo", "đài")
    if not named and (read_office(tokens, at, end) or organ_end(tokens, at, end)):
        return 0
    if not named and _heads(tokens, at, end) and group_head(tokens, at, end):
        return 0  # "đồng chí | Trưởng các phòng"
    name = name_end(tokens, at, end)
    if name == at + 2 and wide_place_end(tokens, at, end) == name:
        size = 1 if tokens.bits[at - 1] & UPPER else 2  # "CCB Cao Bằng", but "chị Hà Giang"
        called = " ".join(tokens.low[at - size : at]) in word_set("names", "callings")
        if called or (country_end(tokens, at, end) == name and not tokens.bits[at - 1] & ADDRESS):
            return 0  # "Cựu chiến binh Việt Nam", "Cử tri Bình Định", but "ông Hồ Nam"
    return name


def _named_by_office(tokens: Tokens, at: int, end: int) -> int:
    """A name that only the office after it shows to be one ("Sisay Leudmany, Ủy viên Bộ Chính trị")."""
    run = capital_run(tokens, at, end)
    if not 2 <= run - at <= 5 or run + 1 >= end or tokens.low[run] not in (",", "-", "("):
        return 0
    if tokens.bits[at] & UPPER and not tokens.bits[at + 1] & UPPER:
        return 0  # "PV Tiền Phong"
    return run if read_office(tokens, run + 1, end) else 0


def _follows_its_name(before: list[Piece]) -> bool:
    """Whether a name stands before, with nothing but offices and marks between."""
    index = len(before) - 1
    while index > max(0, len(before) - 24) and before[index].kind in (Kind.COMMA, Kind.DASH, Kind.BRACKET):
        if before[index - 1].kind == Kind.NAME:
            return True
        if before[index - 1].kind != Kind.OFFICE:
            return False
        index -= 2
    return False


def _titles_lead(before: list[Piece]) -> bool:
    """Whether the name of the item follows an office, as the next one will."""
    for index in range(len(before) - 1, 0, -1):
        if before[index].kind == Kind.NAME:
            while index > 1 and (rank := before[index - 1].office) and rank.is_rank:
                index -= 1
            office = before[index - 1].office
            return office is not None and not office.is_rank
    return False


def _is_unknown_place(tokens: Tokens, at: int, run: int) -> bool:
    """Whether the capitals after the office of one named before are a place: no name by their form."""
    size = run - at
    if size == 2 and tokens.bits[at - 1] & CAPITAL and begins_name(tokens, at, run):
        return False  # "Chủ tịch UBND huyện Thống Nhất | Bùi Hiển"
    return size == 2 or (size == 3 and not surname_at(tokens, at, run))


def _closed_end(tokens: Tokens, office: Office, end: int) -> int:
    """The comma that closes an office told of a name where what is said follows it; 0 for none.

    "bà A, Giám đốc công ty | điều hành giải, cho biết": an organ in small letters may go on with a verb.
    """
    low, known = tokens.low, tokens.known
    for at in range(office.end, min(office.end + 12, end - 1)):
        entry = known[at]
        role = entry.verb and entry.verb[1]
        if low[at] == "," and at > office.end:
            said = known[at + 1].verb
            return at if said and said[1] in SAYING else 0
        goes_on = low[at] in ("và", "về") or (low[at][0].isalnum() and not tokens.bits[at] & PREDICATE)
        acts = role and not (entry.organ and entry.organ[1] == FIELD)
        if not goes_on or acts or entry.opens & (OPENS_OFFICE | OPENS_HONOR):
            return 0
        if role == Role.CHAIR and low[at + entry.reach : at + entry.reach + 1] == [","]:
            return 0  # "Phó Chủ nhiệm Ủy ban Kiểm tra | chủ trì, khai mạc"
    return 0


def _loose_end(tokens: Tokens, office: Office, end: int, before: list[Piece]) -> int:
    """An office after a name goes on to the next mark, where no vocabulary knows all of its words."""
    low = tokens.low
    if not _follows_its_name(before) or low[office.end : office.end + 2] == ["phụ", "trách"]:
        return office.end
    run = capital_run(tokens, office.end, end)
    ranked = read_office(tokens, office.end, end)
    if (ranked and ranked.is_rank) or (run >= office.end + 2 and _titles_lead(before)):
        return office.end  # "Chủ tịch Quốc hội Lào A, Đại sứ B": a name comes after each office
    placed = office.end > office.title_end or low[office.end - 1] in syntax("settlement_lasts")
    organ = tokens.entry(office.body, office.end).organ if office.body < office.end else None
    firm = organ is not None and organ[1] == NAMED and run > office.end
    if placed and (firm or _is_unknown_place(tokens, office.end, run)):
        # "ông A, Bí thư Tỉnh ủy Quảng Đông Ninh"; "tổ dân phố Vạn Sơn 2"; "tổ Hóa Trường | THPT Hà Tĩnh"
        return max(run + (run < end and low[run].isdigit()), organ_end(tokens, run - 1, end))
    if before[-1].kind == Kind.BRACKET:
        inside = low[office.end : min(office.end + 9, end)]
        if ")" in inside and "," not in inside[: inside.index(")")]:
            return office.end + inside.index(")")
    level = low[office.end - 1] in syntax("level_lasts") and low[office.end - 2] != "tác"  # hợp tác xã
    if level and tokens.bits[office.end - 1] & tokens.bits[office.end] & SMALL:
        return office.end  # "Chủ tịch UBND tỉnh | chịu trách nhiệm"
    if closed := _closed_end(tokens, office, end):
        return closed
    past = office.end
    for at in range(office.end, min(office.end + _LONG_ASIDE, end)):
        if low[at] in _OFFICE_ENDS:
            return at
        verb = tokens.entry(at, end).verb if at >= past else None
        if verb and verb[1] is None:
            verb = _verb(tokens, at, verb)
        past = at + verb[0] if verb and not verb[1] else past  # "Trưởng Ban tiếp nhận ủng hộ"
        # "Tổng cục trưởng TCDS | tại hội nghị"
        met = low[at] == "tại" and at + 1 < end and tokens.bits[at + 1] & SMALL
        dash = low[at] == "-" and not (tokens.glued(at) and tokens.glued(at + 1))  # but "Covid-19"
        if tokens.bits[at] & PREDICATE or (verb and verb[1]) or met or dash or low[at] in _LOOSE_ENDS:
            capitals = all(word & CAPITAL for word in tokens.bits[office.end : at])
            # "Giám đốc HTX | nghêu Tân Thành kể", "Tổ trưởng tổ chấm thi | cũng"
            named = verb is not None and verb[1] in SAYING and tokens.bits[at - 1] & CAPITAL > 0
            unnamed = low[office.end - 1] in low[office.start : office.title_end]
            # "Trưởng Ban Chỉ đạo diễn tập | và Thiếu tướng B"
            unnamed = unnamed or (
                low[at] == "và" and at + 1 < end and read_office(tokens, at + 1, end) is not None
            )
            return at if capitals or named or unnamed else office.end
        name = begins_name(tokens, at, end)
        firm = organ is not None and organ[1] == NAMED and name == at + 2
        if firm and low[name : name + 1] in ([","], [";"], ["-"]):
            return name  # "Giám đốc Công ty Đúc đồng Tống Xá, | Bí thư Chi bộ"
        if name or (at > office.end and read_office(tokens, at, end)):
            break
    else:
        if office.end < end <= office.end + _LONG_ASIDE:
            return end - (low[end - 1] == "…")
    return office.end
