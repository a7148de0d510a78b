"""A sentence as pieces: names, offices, words of address, groups, verbs of a role, marks.

What no vocabulary knows is a WORD. Lists of people are read over pieces (``rosters``), their roles from the
verbs around them (``clauses``).
"""

from __future__ import annotations

from functools import cache
from typing import Final

from partydocs.extents import LONGEST, group_extent
from partydocs.groups import BODY, LEAD, PEOPLE, STANDING, Head, group_head
from partydocs.kinds import SAYING, Kind, Piece, follows_its_name, follows_name, kind_before
from partydocs.lexicon import (
    ADDRESS,
    APART,
    CAPITAL,
    CREDIT,
    JOINER,
    OPENS_GROUP,
    OPENS_OFFICE,
    OPENS_ORGAN,
    PLAIN,
    PREDICATE,
    SEVERAL,
    SHORT,
    SITE,
    SMALL,
    SURNAME,
    UPPER,
    Entry,
)
from partydocs.models import Role
from partydocs.names import begins_common_name, begins_name, capital_run, commemorated, name_end
from partydocs.offices import Office, read_office, with_parent
from partydocs.organs import organ_end, tail_end
from partydocs.phrases import phrases
from partydocs.places import country_end, place_end, wide_place_end
from partydocs.remits import LONG_FIELD, counted_at, name_within, of_many, remit_end, shared_end, verb_at
from partydocs.tokens import Tokens, syntax, word_set

__all__ = ["SAYING", "Kind", "Piece", "pieces_of"]

# How many pieces before an office are looked over for who is given it.
_NEAR: Final = 12
# How many words what is told between a name and an office has.
_LONG_ASIDE: Final = 16
# How many words a name with its word of address has at most.
_SHORT_NAME: Final = 6
# How many words of what stands in brackets are passed over.
_LONG_BRACKET: Final = 40
# How many words what a person is has at most.
_LONG_TOLD: Final = 20
# Words that may begin a piece alone.
_ALONE: Final = SITE | SEVERAL | CREDIT | JOINER
_SEPARATORS: Final = frozenset((Kind.COMMA, Kind.SEMI, Kind.WITH, Kind.AND))
_LISTING: Final = frozenset((Kind.COLON, Kind.SEMI, Kind.COMMA, Kind.AND))
_TOLD_OF: Final = frozenset((Kind.NAME, Kind.OFFICE, Kind.BRACKET))
_BEFORE_NAME: Final = frozenset((Kind.HONOR, Kind.OFFICE, Kind.PLURAL))
_NAMED: Final = frozenset((Kind.NAME, Kind.BRACKET))
_OPENING_QUOTES: Final = ('"', "“", "‘")
_CLOSING_QUOTES: Final = ('"', "”", "’")
# After those addressed, who are named before or next.
_ADDRESS_ENDS: Final = (":", ",", ";", ".")
# Between a name and the office of that person.
_ASIDE_MARKS: Final = (",", "-", "(")


@cache
def _marks() -> dict[str, int]:
    """The marks and words that are pieces of their own."""
    joints = dict.fromkeys(word_set("pieces", "joints"), Kind.AND)
    doubled = dict.fromkeys(word_set("pieces", "doubling"), Kind.COMMA)
    marks = {",": Kind.COMMA, ";": Kind.SEMI, ":": Kind.COLON, "-": Kind.DASH, "&": Kind.AND}
    return {**joints, **doubled, **marks}


def pieces_of(tokens: Tokens, start: int, end: int) -> list[Piece]:
    """The pieces of the sentence ``start`` to ``end``."""
    pieces: list[Piece] = []
    low, bits, known = tokens.low, tokens.bits, tokens.known
    marks, links = _marks(), phrases("pieces", "links")
    plain = -1  # where a run of plain words began
    at = start
    while at < end:
        entry = known[at]
        if entry is PLAIN or not (entry.opens or bits[at] & APART):
            if plain < 0:
                plain = at
            at += 1
            continue
        mark = marks.get(low[at])
        if mark == Kind.AND and bits[at] & CAPITAL and plain < 0 and pieces and pieces[-1].kind == Kind.HONOR:
            mark = None  # a name of the Hmong: "bà | Và Y Mai"
        if mark is not None:
            told = plain < 0 and low[at] == "," and at + 3 < end
            told = told and (not bits[at + 1] & CAPITAL or _spouse(low, at + 1) > 0)
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
                linked = at - plain <= links.longest and links.opens(low, plain, at) == at - plain
                joins = linked and _are_named(tokens, low[plain], pieces, piece)
                held = linked and not joins and _tells_who(tokens, low[plain], pieces, piece)
                link = Kind.COLON if joins else Kind.DASH if held else Kind.WORD
                pieces.append(Piece(link, plain, at))
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
    low, known, first = tokens.low, tokens.known, at + 1
    if size := phrases("syntax", "now_held").opens(low, first):
        # "nguyên Bí thư Huyện ủy, nay là | Giám đốc Sở Nội vụ"
        return first + size if first + size < end and known[first + size].opens & OPENS_OFFICE else first
    if size := phrases("pieces", "formerly").opens(low, first):
        return first + size  # "Lê Văn An, nguyên: Ủy viên Bộ Chính trị, Chủ tịch Quốc hội"
    if size := _spouse(low, first):
        spouse = read_office(tokens, first + size, end) if first + size < end else None
        if spouse is None:
            return first
        # "bà A, phu nhân Thủ tướng Nhật Bản"; with the name, where hers stands before
        named = not syntax("women").isdisjoint(low[max(0, at - _SHORT_NAME) : at])
        return (named and begins_name(tokens, spouse.end, end)) or spouse.end
    asides = syntax("asides")
    if at + 3 < end and (low[first] in asides or low[first + 1] in word_set("pieces", "ages")):
        for comma in range(at + 3, min(at + _LONG_ASIDE, end - 1)):
            if low[comma] in ".;:)" or tokens.bits[comma] & PREDICATE:
                break
            if low[comma] == "," and low[comma + 1] not in asides:
                return comma + 1 if known[comma + 1].opens & OPENS_OFFICE else first
    return first


def _spouse(low: list[str], at: int) -> int:
    """How many words tell of a spouse: "phu nhân | Thủ tướng"; 0 for none."""
    return phrases("groups", "spouses").opens(low, at)


def _are_named(tokens: Tokens, link: str, before: list[Piece], after: Piece) -> bool:
    """Whether those of a group are named next: "các đại biểu Quốc hội gồm | bà A và ông B"."""
    named = after.kind in (Kind.NAME, Kind.HONOR, Kind.OFFICE)
    copula = link in syntax("copula")
    if before and before[-1].head:
        return named and before[-1].head.kind != BODY and not copula
    apart = kind_before(before) == Kind.COMMA and not copula  # "4 đồng chí Phó Chủ tịch, | gồm"
    shared = kind_before(before, 1 + apart) == Kind.OFFICE and kind_before(before, 2 + apart) == Kind.PLURAL
    words = (" ".join(tokens.low[it.start : it.end]) for it in before[-_NEAR:] if it.kind == Kind.VERB)
    if shared and any(it in word_set("people", "appointments") for it in words):
        return False  # "bầu ba Phó Chủ tịch gồm các ông": only now given
    if copula:  # "cùng hai Phó Chủ tịch là", "có hai Phó Chủ tịch là"
        told = before[-3] if len(before) > 2 else None
        led = told is None or told.kind in _SEPARATORS or tokens.low[told.end - 1] in syntax("has")
        shared = shared and led
    # "Ba Phó trưởng đoàn gồm các ông, bà: A, B"
    return shared and (named or after.kind in (Kind.COLON, Kind.PLURAL))


def _tells_who(tokens: Tokens, link: str, before: list[Piece], after: Piece) -> bool:
    """Whether an office is told of the one named before, in a list or before what is done: "đồng chí A | là | Bí thư Huyện ủy chủ trì"."""
    if link not in syntax("copula") or after.kind != Kind.OFFICE:
        return False
    if kind_before(before) != Kind.NAME or kind_before(before, 2) != Kind.HONOR:
        return False
    verb = tokens.known[after.end].verb
    if tokens.low[after.end : after.end + 1] != [";"] and not (verb and verb[1]):
        return False  # "ông A là Giám đốc Sở."
    words = (" ".join(tokens.low[it.start : it.end]) for it in before[-_NEAR:] if it.kind == Kind.VERB)
    return not any(it in word_set("people", "appointments") for it in words)


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
    charge = phrases("pieces", "in_charge").opens(tokens.low, at) if office and last == Kind.OFFICE else 0
    if charge:  # "Phó Chủ tịch UBND tỉnh | phụ trách khối văn xã(, | Ủy viên Ban Thường vụ Tỉnh ủy)"
        comma = _charge_end(tokens, at + charge, end)
        return Piece(Kind.COMMA if comma else Kind.WORD, at, comma or at + charge)
    if office and _is_commemorated(tokens, office):
        return Piece(Kind.WORD, at, office.end)  # "Nhân ngày sinh Chủ tịch Hồ Chí Minh, | đồng chí Trần Bình"
    surname = bits & CAPITAL and bits & SURNAME and last in _LISTING  # "; Má A Tủa - Trưởng ban"
    if entry.honor and not surname and (address := _called(tokens, at, end, entry, office)):
        return address
    if bits & SEVERAL and (held := _held_by_several(tokens, at + 1, end)):
        return Piece(Kind.PLURAL, at, held)
    if not opens and (counted := _counted(tokens, at, end)):
        return counted
    before = before if last != Kind.WORD else []
    # "Hội nghị | Bộ trưởng ASEAN", "chuyến thăm của một | Thủ tướng"
    unheld = office is not None and phrases("pieces", "unheld").closes(tokens.low, at) > 0
    if office and unheld and not begins_name(tokens, office.end, end):
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


def _charge_end(tokens: Tokens, at: int, end: int) -> int:
    """Past the comma after what someone is in charge of, where a further office of theirs follows; 0 for none."""
    for comma in range(at + 1, min(at + _LONG_ASIDE, end - 1)):
        if tokens.low[comma] == ",":
            return comma + 1 if tokens.known[comma + 1].opens & OPENS_OFFICE else 0
        verb = tokens.known[comma].verb
        if not tokens.low[comma][0].isalnum() or tokens.bits[comma] & PREDICATE or (verb and verb[1]):
            return 0
    return 0


def _is_commemorated(tokens: Tokens, office: Office) -> bool:
    """Whether an office is that of the President of old, told of before a comma."""
    closed = tokens.low[office.end : office.end + 1] == [","]
    return closed and tuple(tokens.low[office.title_end : office.end]) in commemorated()


def _called(tokens: Tokens, at: int, end: int, entry: Entry, office: Office | None) -> Piece | None:
    """A word of address, where it is neither the head of a group nor an office of more words."""
    size, plural = entry.honor or (0, False)
    if entry.head and entry.head[0] > size:
        return None
    counted = plural and entry.quantity < size == 2  # "các", no "các vị"
    if counted and (head := group_head(tokens, at, end)) and head.end > at + size:
        return None  # "các anh | hùng lao động", "các bà | mẹ Việt Nam anh hùng"
    if office and office.end > at + size:
        return None
    if office and office.end == at + size:
        titles = phrases("pieces", "addressing_titles")
        if office.is_rank or titles.opens(tokens.low, at):
            return None
    after = _past_country(tokens, at, _past_spouse(tokens, at, at + size, end), end)
    return _address(tokens, at, end, after, plural)


def _past_country(tokens: Tokens, at: int, after: int, end: int) -> int:
    """Past the country that the one named with a calling is from: "chuyên gia Nhật Bản | Sato Ken"."""
    if after >= end or after < at + 2 or not tokens.bits[after] & CAPITAL:
        return after
    country = country_end(tokens, after, end)
    named = after + 1 < country < end and tokens.low[at] not in syntax("comrade")
    return country if named and name_end(tokens, country, end) > country + 1 else after


def _past_spouse(tokens: Tokens, at: int, after: int, end: int) -> int:
    """Past the office of a spouse, which the one named does not hold: "Phu nhân Thủ tướng | Lê B"."""
    if after >= end or _spouse(tokens.low, at) != after - at:
        return after
    office = read_office(tokens, after, end)
    named = office and office.end < end and name_end(tokens, office.end, end) > office.end + 1
    return office.end if office and named else after


def _held_by_several(tokens: Tokens, at: int, end: int) -> int:
    """Where an office after "các" or "hai vị" begins that is that of the persons named after it; 0 for none."""
    at += at < end and tokens.low[at] in word_set("pieces", "respected")
    held = read_office(tokens, at, end) if at < end else None
    if held is None or (held.is_rank and _heads_people(tokens, at, end, tokens.entry(at, end), [])):
        return 0
    return 0 if of_many(tokens, held.end, end) else at


def _act(tokens: Tokens, at: int, end: int, entry: Entry, before: list[Piece]) -> Piece | None:
    """A group or a verb; ``before`` are the pieces without other words between."""
    verb, capital = entry.verb, tokens.bits[at] & CAPITAL
    if verb and verb[1] is None:
        verb = verb_at(tokens, at, verb)
    if verb and capital and _is_numbered(tokens, at + verb[0], end):
        return Piece(Kind.WORD, at, at + verb[0])  # "theo Hướng dẫn 11-HD/TU", "Kết luận số 21-KL/TW"
    named = entry.organ is not None and verb is not None and entry.organ[0] > verb[0]
    if verb and capital and (named or _is_within(tokens, at, verb[1])):
        verb = None  # "Công an, Thanh tra tỉnh", "Bảo hiểm xã hội tỉnh"
    head = group_head(tokens, at, end) if entry.opens & OPENS_GROUP else None
    if head and head.kind == BODY and kind_before(before) == Kind.NAME:
        return Piece(Kind.WORD, at, head.end)  # "đại biểu A | đoàn đại biểu Quốc hội tỉnh B nêu"
    if head and not (verb and at + verb[0] + _is_deed(verb, before) > head.end):
        told = _tells_of_name(before, head)
        piece = _headed(tokens, at, _told_end(tokens, head, end) if told else end, head)
        lists = tokens.low[piece.end : piece.end + 1] == [":"]
        if lists and phrases("pieces", "sides").closes(tokens.low, at):
            return Piece(Kind.WORD, at, piece.end)  # "Về phía lãnh đạo tỉnh: | ông A, Bí thư Tỉnh ủy"
        return _held(tokens, piece) if told else piece
    if not verb:
        return None
    after = _before_body(tokens, at + verb[0], verb[1], end)
    role = Role.SPEAK if verb[1] == Role.REPORT and _tells_clause(tokens, at, after, end) else verb[1]
    return Piece(Kind.VERB if role else Kind.WORD, at, after, role=role)


def _is_within(tokens: Tokens, at: int, role: Role | None) -> bool:
    """Whether a verb with a capital is within a name; but "ông A, Chủ tịch - Chủ trì", "- Miễn nhiệm ông A" on a line."""
    if role is None or at < 2 or (role == Role.CHAIR and tokens.low[at - 1] == "-"):
        return False
    return tokens.low[at - 1] in syntax("within")


def _body(tokens: Tokens, at: int, end: int, entry: Entry, last: int, before: list[Piece]) -> Piece | None:
    """A body, a place, or a name by its capitals alone."""
    bits, capital = tokens.bits[at], tokens.bits[at] & CAPITAL
    joint = phrases("pieces", "with").opens(tokens.low, at, end) if bits & JOINER else 0
    if joint:
        return Piece(Kind.WITH, at, at + joint)
    site = bits & SITE and at + 1 < end and tokens.bits[at + 1] & CAPITAL
    if site and not _named_by_office(tokens, at, capital_run(tokens, at, end), end):
        return Piece(Kind.ORGAN, at, max(capital_run(tokens, at + 1, end), at + 1))
    if entry.opens & OPENS_ORGAN:
        organ = organ_end(tokens, at, end) or (0 if capital else tail_end(tokens, at, end))
        if organ and (group := _group_of_body(tokens, at, organ, end)):
            return group
        if organ > at + 1 or (organ and capital):
            return Piece(Kind.ORGAN, at, organ)
    return _capitals(tokens, at, end, last, before) if capital else None


def _group_of_body(tokens: Tokens, at: int, organ: int, end: int) -> Piece | None:
    """The group that a body stands for: those of several places, or the members whom others meet."""
    low = tokens.low
    placed = organ + 1 < end and low[organ + 1] in syntax("level_firsts")
    if placed and (low[organ].isdigit() or low[organ] in syntax("all_of")):
        # "Hội Nông dân | các huyện, thị xã", "Ủy ban MTTQ 11 huyện, thị xã"
        extent = group_extent(tokens, at, organ, end, PEOPLE)
        return Piece(Kind.GROUP, at, extent, head=Head(organ, PEOPLE))
    met = phrases("groups", "met_bodies").opens(low, at, organ) if organ > at + 1 else 0
    if not met or not phrases("pieces", "meeting").closes(low, at):
        return None
    # "làm việc với | Ban Thường vụ Huyện ủy | về công tác cán bộ"
    topics = word_set("organs", "about")
    last = next((k for k in range(at + met, organ) if low[k] in topics), organ)
    return Piece(Kind.GROUP, at, last, head=Head(at + met, LEAD, many=True))


def _is_deed(verb: tuple[int, Role | None], before: list[Piece]) -> bool:
    """Whether a verb stands right after the one who does it: "do Thượng tá A, Phó Giám đốc | chỉ huy"."""
    return verb[1] is not None and kind_before(before) in (Kind.NAME, Kind.OFFICE)


def _heads_people(tokens: Tokens, at: int, end: int, entry: Entry, before: list[Piece]) -> bool:
    """Whether an office is the head of a group of people: "trưởng bản, người có uy tín", "bí thư | cấp ủy"."""
    if entry.head is None:
        return False
    if entry.head[1] == LEAD:
        return entry.title is not None and entry.head[0] > entry.title[0] + 1
    if entry.head[1] != PEOPLE or tokens.bits[at] & CAPITAL or follows_name(before):
        return False
    after = at + entry.head[0]
    if phrases("pieces", "staff").opens(tokens.low, at) == entry.head[0]:
        office = read_office(tokens, at, end)  # "Đại sứ A và cán bộ Đại sứ quán"
        return office is None or office.end >= end or not tokens.bits[office.end] & CAPITAL
    return _is_joined(tokens, after, end)


def _is_joined(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a comma or "và" joins a word in small letters: "trưởng bản | , người có uy tín"."""
    joint = at + 1 < end and tokens.low[at] in word_set("pieces", "joints")
    return joint and tokens.bits[at + 1] & SMALL > 0


def _tells_of_name(before: list[Piece], head: Head) -> bool:
    """Whether a head after a name and a comma tells what that person is: "chị A, tiểu thương chợ hỏi"."""
    if kind_before(before) == Kind.NAME and head.kind == LEAD:
        return not head.many  # "hai em A và B đại diện học sinh nhận học bổng"
    alone = head.kind == PEOPLE and not head.many and not head.joint
    return alone and kind_before(before) == Kind.COMMA and kind_before(before, 2) == Kind.NAME


def _told_end(tokens: Tokens, head: Head, end: int) -> int:
    """Where what a person is ends: before the verb of what they say."""
    for at in range(head.end, min(head.end + _LONG_TOLD, end)):
        verb = tokens.known[at].verb
        telling = verb and (verb[1] in SAYING or (head.kind == LEAD and verb[1]))
        if telling and tokens.bits[at] & SMALL:
            return at
    return end


def _tells_clause(tokens: Tokens, at: int, after: int, end: int) -> bool:
    """Whether "thông báo" tells what is the case, no document: "thông báo Quân khu đã huy động", "thông báo mức thưởng"."""
    low = tokens.low
    if phrases("pieces", "quoting").opens(low, after):
        return True  # "trình bày rằng", "bà A trình bày: “Tôi ...”"
    if phrases("pieces", "announcing").opens(low, at, after) != after - at or after + 1 >= end:
        return False
    if low[after] in syntax("clause_openers"):
        return True
    return " ".join(low[after : after + 2]) not in word_set("people", "announced")


def _is_numbered(tokens: Tokens, at: int, end: int) -> bool:
    """Whether the number of a document stands here."""
    if at + 1 >= end:
        return False
    at += tokens.low[at] in word_set("documents", "number_words")
    return tokens.low[at][0].isdigit() and (at + 1 == end or not tokens.bits[at + 1] & SMALL)


def _counted(tokens: Tokens, at: int, end: int) -> Piece | None:
    """A figure before words of address or the head of a group."""
    if at + 1 >= end or not tokens.low[at][0].isdigit():
        return None
    whole = tokens.low[at : at + 2] == ["100", "%"] and at + 2 < end
    entry = tokens.entry(at + 1 + whole, end)
    told = at + 1 + entry.honor[0] if entry.honor else end
    of_some = told < end and tokens.low[told] in syntax("copula") and entry.head is not None
    listed = entry.honor and (entry.honor[1] or (told < end and tokens.low[told] == ":"))
    if entry.honor and not listed and told < end and entry.head is not None:
        held = read_office(tokens, told, end)  # "4 đồng chí | Phó Chủ tịch Hội Nông dân tỉnh, gồm: A, B"
        listed = held is not None and phrases("pieces", "naming").opens(tokens.low, held.end) > 0
    if entry.honor and listed and tokens.low[at].isdigit() and not of_some:
        return Piece(Kind.PLURAL, at, at + 1 + entry.honor[0])  # "03 ông (bà): ...", "5 chị: ..."
    if entry.opens & OPENS_GROUP or tokens.low[at + 1][0].isdigit():
        head = group_head(tokens, at, end)
        if head:
            return _headed(tokens, at, end, head)
    if entry.title and tokens.bits[at + 1] & SMALL and (office := read_office(tokens, at + 1, end)):
        lists = _is_joined(tokens, office.end, end) and read_office(tokens, office.end + 1, end)
        if office.end == office.title_end and not lists:
            return None  # "10 phó đoàn"
        # "12 bí thư chi bộ", "215 bí thư, phó bí thư, cấp ủy viên cơ sở"
        extent = group_extent(tokens, at, office.end, end)
        return Piece(Kind.GROUP, at, extent, head=Head(office.title_end, LEAD, counted=True, many=True))
    return None


def _before_body(tokens: Tokens, after: int, role: Role | None, end: int) -> int:
    """Where a verb ends that would run into the name of a delegation: "tiếp | Đoàn đại biểu ..."."""
    last = after - 1
    if role is None or after >= end or not tokens.known[last].opens & OPENS_GROUP:
        return after
    head = group_head(tokens, last, end)
    return last if head and head.kind == BODY and head.end >= after else after


def _headed(tokens: Tokens, at: int, end: int, head: Head) -> Piece:
    """A group; or, before a name, the word of address or the word that stands before several: "ba nghệ nhân Vàng Chá Thào, Sùng Mí Phìn"."""
    called = head.kind == PEOPLE or tokens.low[head.end - 1] in word_set("pieces", "callings")
    called = called and not _is_of_no_person(tokens, head.end)
    colon = head.end + 1 < end and tokens.low[head.end] == ":"
    if head.many and called and begins_common_name(tokens, head.end + colon, end):
        return Piece(Kind.PLURAL, at, head.end)  # "các đại biểu: Lê An, Phó Trưởng Đoàn"
    shut = called and head.end + 3 < end and tokens.low[head.end + 2] == ")"
    if shut and begins_name(tokens, head.end + 3, end):
        return Piece(Kind.HONOR, at, head.end + 3)  # "đại biểu (ĐB) Lê An"
    extent = group_extent(tokens, at, head.end, end, head.kind)
    piece = Piece(Kind.GROUP, at, extent, head=head)
    if head.kind == PEOPLE and head.end < extent < head.end + LONG_FIELD:
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
    low, last = tokens.low, office.end
    if terms := phrases("pieces", "terms").opens(low, last):
        # "nguyên Bí thư Tỉnh ủy các thời kỳ: A, B"
        return Piece(Kind.OFFICE, office.start, last + terms - 1, office)
    if follows_name(before) and last < end and low[last] in word_set("crowds", "one"):
        # "bà A, hiệu trưởng | một trường mầm non ở Bến Tre"
        last = group_extent(tokens, office.start, last, end)
        return Piece(
            Kind.OFFICE, office.start, last, Office(office.start, office.title_end, office.end, last)
        )
    if group := _held_by_many(tokens, office, end, before):
        return group
    if not office.is_rank and last < end and low[last] not in (",", ";"):
        last = remit_end(tokens, office, end, before)
    elif office.is_rank and last < end and follows_name(before):
        last = organ_end(tokens, last, end) or last  # "bà A, bác sĩ | Bệnh viện Đa khoa tỉnh"
    if last > office.end:
        last = with_parent(tokens, office.title_end, last, end)
        office = Office(office.start, office.title_end, office.body, last)
    elif last + 1 < end and low[last] == "." and tokens.bits[last + 1] & CAPITAL:
        short = last == office.title_end and tokens.bits[last - 1] & SHORT  # "PCT. Lê An"
        last += office.is_rank or short > 0  # "ThS. Trần Thị Bích Hạnh"
    return Piece(Kind.OFFICE, office.start, last, office)


def _held_by_many(tokens: Tokens, office: Office, end: int, before: list[Piece]) -> Piece | None:
    """The group of those who hold an office: of several bodies, of one that has several of them, or a standing committee."""
    low, told = tokens.low, follows_name(before)
    # "bà A, Vụ trưởng Vụ Tín dụng các ngành kinh tế" holds an office of her own
    own = told and office.end > office.title_end and tokens.bits[office.start] & CAPITAL
    if not (office.is_rank or own) and of_many(tokens, office.end, end):
        return _group(tokens, office.start, office.end, end)
    alone = told or office.is_rank
    if not alone and (shared := shared_end(tokens, office, end)):
        return _group(tokens, office.start, shared, end)
    if not told and _is_command(tokens, office, end, before):
        extent = group_extent(tokens, office.start, office.end, end)
        return Piece(Kind.GROUP, office.start, extent, head=Head(office.title_end, LEAD))
    standing = phrases("pieces", "standing").opens(low, office.start) > 0 and office.title_end < len(low)
    # "được | Thường trực Tỉnh ủy | giao phụ trách"
    standing = standing and not (office.start and low[office.start - 1] in word_set("clauses", "passive"))
    standing = standing and not phrases("pieces", "secretariat").opens(low, office.title_end)
    if standing and not follows_its_name(before):  # "Thường trực HĐND tỉnh", but "Thường trực Ban Bí thư"
        return _group(tokens, office.start, office.end, end, STANDING)
    if kind_before(before) == Kind.PLURAL and phrases("pieces", "inside").opens(low, office.end):
        return _group(tokens, office.start, office.end, end)
    if not alone and (counted := counted_at(tokens, office.end, min(office.start + LONGEST, end))):
        group = _group(tokens, office.start, office.end, end)
        return group if counted + 1 < group.end else None
    return None


def _is_command(tokens: Tokens, office: Office, end: int, before: list[Piece]) -> bool:
    """Whether those who command a unit are told of, none by name: "Thủ trưởng Bộ Chỉ huy Quân sự tỉnh | trao quà"."""
    low, body = tokens.low, office.title_end
    if phrases("pieces", "commanding").opens(low, office.start) != body - office.start or body >= office.end:
        return False
    if not tokens.bits[body] & CAPITAL or phrases("pieces", "one_headed").opens(low, body):
        return False  # "thủ trưởng đơn vị", "Thủ trưởng Cơ quan CSĐT"
    named = office.end < end and tokens.bits[office.end] & CAPITAL
    return not named and kind_before(before) not in (Kind.HONOR, Kind.OFFICE)


def _capitals(tokens: Tokens, at: int, end: int, last: int, before: list[Piece]) -> Piece | None:
    """A run of capitals: a name by its own form, or words."""
    run = capital_run(tokens, at, end)
    if run <= at + 1:
        alone = run > at and last in _LISTING and _is_lone_name(tokens, at, end)
        return Piece(Kind.NAME, at, run) if alone else None
    name = begins_name(tokens, at, end) or _named_by_office(tokens, at, run, end)
    if not name and tuple(tokens.low[at:run]) in tokens.people:
        name = run  # "Khăm Đi kể" after "ông Khăm Đi"
    sure = name > at + 2 and begins_common_name(tokens, at, end)
    sure = sure and not at + 2 <= wide_place_end(tokens, at, end) < name - 1  # "tại | Hà Nội Tanaka Ken"
    if name and not sure and (_is_of_no_person(tokens, at) or _is_year(tokens.low, name)):
        return Piece(Kind.WORD, at, run)
    if (
        name
        and tokens.low[at] in word_set("extents", "delegations")
        and _is_delegation(tokens, at, name, end)
    ):
        return Piece(Kind.WORD, at, name)
    quoted = at > 0 and tokens.low[at - 1] in _OPENING_QUOTES and 0 < name < len(tokens)
    if quoted and tokens.low[name] in _CLOSING_QUOTES:
        return Piece(Kind.WORD, at, name)  # the campaign "Mùa hè xanh"
    if name and last != Kind.ORGAN and place_end(tokens, at, end) < name:
        return Piece(Kind.NAME, at, name)
    if last in _LISTING and (listed := _listed(tokens, at, end, before)):
        return Piece(Kind.NAME, at, listed)
    if not name and _leads_to_office(tokens, at, run, end):
        run = at + 1
    return Piece(Kind.WORD, at, (not name and run > at + 3 and name_within(tokens, at, run, end)) or run)


def _listed(tokens: Tokens, at: int, end: int, before: list[Piece]) -> int:
    """Where capitals end that must be a name where they stand in a list, whatever their form; 0 for none.

    "; Ninh Lộc, Phó Bí thư Tỉnh ủy", "các Thứ trưởng: Cầm Gia Hài, Ốc Thắm", "các ông Lê An và Khăm Đi".
    """
    run = capital_run(tokens, at, end)
    if not 2 <= run - at <= 4 or _is_abbreviated(tokens, at):
        return 0
    office = _told_office(tokens, run, end) if before[-1].kind in (Kind.COLON, Kind.SEMI) else None
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
    if _told_office(tokens, at + 1, end):
        return True
    listed = (
        at > 3
        and low[at - 1] in word_set("pieces", "joints")
        and tokens.bits[at - 2] & tokens.bits[at - 3] & CAPITAL
    )
    return bool(listed) and any(begins_name(tokens, first, at - 1) == at - 1 for first in (at - 3, at - 4))


def _named_by_office(tokens: Tokens, at: int, run: int, end: int) -> int:
    """A name that only the office after it shows to be one ("Sisay Leudmany, Ủy viên Bộ Chính trị")."""
    named = 2 <= run - at <= 5 and not _is_abbreviated(tokens, at) and _told_office(tokens, run, end)
    return run if named else 0


def _is_abbreviated(tokens: Tokens, at: int) -> bool:
    """Whether capitals begin with an abbreviation, as no name does: "PV Tiền Phong"."""
    return tokens.bits[at] & UPPER > 0 and not tokens.bits[at + 1] & UPPER


def _told_office(tokens: Tokens, run: int, end: int) -> Office | None:
    """The office after the mark that ends capitals: "Ninh Lộc, | Phó Bí thư Tỉnh ủy"."""
    told = run + 1 < end and tokens.low[run] in _ASIDE_MARKS
    return read_office(tokens, run + 1, end) if told else None


def _leads_to_office(tokens: Tokens, at: int, run: int, end: int) -> bool:
    """Whether a title runs on past the capitals: "Theo | Trưởng Ban", "Theo | Thạc sĩ", "Với | Thủ tướng"."""
    if tokens.bits[at] & PREDICATE and tokens.low[at + 1] in syntax("title_firsts"):
        return True
    office = read_office(tokens, at + 1, end) if tokens.known[at + 1].opens & OPENS_OFFICE else None
    return office is not None and office.title_end > run


def _is_of_no_person(tokens: Tokens, at: int) -> bool:
    """Whether the word before a name tells that it is of a people, a place or a thing: "phụ nữ Hà Nhì", "đá Chữ Thập"."""
    return at > 0 and tokens.low[at - 1] in word_set("people", "of_no_person")


def _is_delegation(tokens: Tokens, at: int, name: int, end: int) -> bool:
    """Whether capitals tell a delegation by its province: "đại biểu A - Đoàn Nghệ An"; "Đoàn Hòa Bình, Chủ tịch xã" is a person."""
    if wide_place_end(tokens, at + 1, end) < name or tuple(tokens.low[at:name]) in tokens.people:
        return False
    return _told_office(tokens, name, end) is None


def _is_year(low: list[str], end: int) -> bool:
    """Whether capitals end with a year of the lunar calendar: "đón năm mới Bính Thân", "Mừng Xuân Đinh Dậu"."""
    return low[end - 1] in word_set("dates", "branches") and low[end - 2] in word_set("dates", "stems")


def _group(tokens: Tokens, at: int, after: int, end: int, kind: str = LEAD) -> Piece:
    """A group by its office or its word of address ("bí thư 14 chi bộ", "các đồng chí trong ...")."""
    extent = group_extent(tokens, at, after, end, kind)
    return Piece(Kind.GROUP, at, extent, head=Head(after, LEAD, many=True))


def _bracket(tokens: Tokens, at: int, end: int, *, short: bool) -> Piece | None:
    """ "(" before an office opens it for reading; other brackets are passed over whole; None for other marks.

    ``short``: an office stands before, whose short form a bracket may hold: "đại biểu Quốc hội (ĐBQH)".
    """
    if tokens.low[at] == ")":
        return Piece(Kind.BRACKET, at, at + 1)
    if tokens.low[at] != "(":
        return None
    if short and _encloses_holder(tokens, at, end):
        return Piece(Kind.BRACKET, at, at + 1)
    after = _past_aside(tokens, at, end)
    short = short and tokens.low[at + 2 : at + 3] == [")"] and tokens.bits[at + 1] & UPPER > 0
    if after < end and not short and read_office(tokens, after, end):
        return Piece(Kind.BRACKET, at, after)
    close = next((k + 1 for k in range(at, min(at + _LONG_BRACKET, end)) if tokens.low[k] == ")"), at + 1)
    return Piece(Kind.BRACKET, at, close)


def _encloses_holder(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a bracket after an office holds the one who has it and no more: "Trưởng Công an xã | (ông Lê Văn An)"."""
    honor = tokens.entry(at + 1, end).honor if at + 1 < end else None
    if honor is None or honor[1]:
        return False
    name = begins_name(tokens, at + 1 + honor[0], end)
    return name > 0 and tokens.low[name : name + 1] == [")"]


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
    if is_name and low[after + 1 : after + 2] == ["-"] and place_end(tokens, at, end) > after + 1:
        return None  # "thăm Bà Rịa-Vũng Tàu"
    if plural:
        return _addressed(tokens, at, after, end, named=bool(is_name))
    if (
        not is_name
        and (tokens.bits[at] & ADDRESS or " ".join(low[at:after]) in word_set("names", "callings"))
        and not (after < end and read_office(tokens, after, end))
        and not _says(tokens, at, after, end)
    ):
        return None
    return Piece(Kind.HONOR, at, after)


def _addressed(tokens: Tokens, at: int, after: int, end: int, *, named: bool) -> Piece:
    """A word of address for several: before their names, or the head of a group; ``named``: a name may follow."""
    low = tokens.low
    if deputies := phrases("pieces", "heads_and_deputies").opens(low, after):
        return _group(tokens, at, after + deputies, end)  # "các đồng chí trưởng, phó các ban HĐND huyện"
    if phrases("pieces", "being").opens(low, after):
        return _group(tokens, at, after, end)  # "các đồng chí | không phải là Tỉnh ủy viên"
    if after + 1 < end and low[after] in syntax("copula"):
        held = read_office(tokens, after + 1, end)
        if held and low[held.end : held.end + 1] == [":"]:  # "các đồng chí là | Ủy viên Ban Thường vụ: A, B"
            return Piece(Kind.PLURAL, at, after + 1)
    ends = word_set("pieces", "told_of_addressed")
    closed = named or after >= end or low[after] in _ADDRESS_ENDS or low[after] in ends
    if closed or read_office(tokens, after, end):
        return Piece(Kind.PLURAL, at, after)
    head = tokens.entry(after, end).head
    return _group(tokens, at, after + (head[0] if head else 1), end)


def _says(tokens: Tokens, at: int, after: int, end: int) -> bool:
    """Whether a word of address alone is the subject of what is said: "Chị cho biết"."""
    verb = tokens.entry(after, end).verb if after < end else None
    return tokens.bits[at] & CAPITAL > 0 and verb is not None and verb[1] in SAYING


def _heads(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a head of a group with a capital stands here: "Các đồng chí Lãnh đạo tỉnh"."""
    head = tokens.entry(at, end).head
    return head is not None and at + 1 < end and tokens.bits[at + 1] & SMALL > 0


def _name_after(tokens: Tokens, at: int, end: int) -> int:
    """The name after a word of address or an office, unless an office or an organ stands there."""
    named = begins_name(tokens, at, end) and tokens.low[at] not in word_set("pieces", "outlets")
    if not named and (read_office(tokens, at, end) or organ_end(tokens, at, end)):
        return 0
    if not named and _heads(tokens, at, end) and group_head(tokens, at, end):
        return 0  # "đồng chí | Trưởng các phòng"
    name = name_end(tokens, at, end)
    if name == at + 2 and wide_place_end(tokens, at, end) == name:
        size = 1 if tokens.bits[at - 1] & UPPER else 2  # "CCB Cao Bằng", but "chị Hà Giang"
        called = " ".join(tokens.low[at - size : at]) in word_set("names", "callings")
        if called or (country_end(tokens, at, end) == name and not tokens.known[at - 1].honor):
            return 0  # "Cựu chiến binh Việt Nam", "Cử tri Bình Định", but "ông Hồ Nam"
    return name
