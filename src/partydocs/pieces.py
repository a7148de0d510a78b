"""A sentence as pieces: names, offices, words of address, groups, verbs of a role, marks.

What no vocabulary knows is a WORD. Lists of people are read over pieces (``rosters``), their roles from the
verbs around them (``attendees``).
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from partydocs import vocab
from partydocs.groups import LEAD, Head, group_extent, group_firsts, group_head
from partydocs.models import Role
from partydocs.names import begins_common_name, begins_name, capital_run, name_end
from partydocs.offices import Office, office_firsts, read_office
from partydocs.organs import organ_end, organ_firsts, tail_end
from partydocs.places import place_end
from partydocs.roles import verbs
from partydocs.tokens import Phrases, Tokens, word_set

__all__ = ["Kind", "Piece", "pieces_of"]


class Kind:
    """The kinds of pieces."""

    NAME, OFFICE, HONOR, PLURAL, GROUP, ORGAN, VERB, WORD = range(8)
    COMMA, SEMI, COLON, DASH, BRACKET, AND, WITH = range(8, 15)


class Piece(NamedTuple):
    """Words ``start`` to ``end`` of the tokens, as one thing."""

    kind: int
    start: int
    end: int
    office: Office | None = None
    role: Role | None = None
    head: Head | None = None


_MARKS = {
    ",": Kind.COMMA,
    ";": Kind.SEMI,
    ":": Kind.COLON,
    "-": Kind.DASH,
    "và": Kind.AND,
    "&": Kind.AND,
    "kiêm": Kind.COMMA,
}
_WITH = ("cùng",)
# Words after which a capital begins no sentence.
_WITHIN = frozenset((",", "và", "của", "các", "-"))
_BEFORE_NAME = frozenset((Kind.HONOR, Kind.OFFICE, Kind.PLURAL))
_LEVELS = frozenset(("xã", "phường", "huyện", "quận", "tỉnh", "trấn"))
_CREDITS = frozenset(("ảnh", "clip", "video", "nguồn", "tin", "đồ"))


@cache
def _honors() -> Phrases[bool]:
    """Words of address -> whether they stand before several persons."""
    entries: dict[str, bool] = {}
    for word, fields in vocab.words("names", "honorifics").items():
        entries[word.lower()] = fields.get("number") == "plural"
    for word in vocab.table("names")["callings"]["words"]:
        entries[word] = False
    return Phrases(entries)


# What may begin with a word: the vocabularies to look into, as bits.
_HONORS, _OFFICES, _VERBS, _GROUPS, _ORGANS, _OTHERS = 1, 2, 4, 8, 16, 32
_SEVERAL = frozenset(("các", "hai", "ba", "những", "bốn", "2", "3", "4"))


@cache
def _firsts() -> dict[str, int]:
    """First word of a phrase -> the vocabularies that have it: most words of a text are in none."""
    firsts: dict[str, int] = {}
    for bit, words in (
        (_HONORS, _honors().firsts()),
        (_OFFICES, office_firsts()),
        (_VERBS, verbs().firsts()),
        (_GROUPS, group_firsts()),
        (_ORGANS, organ_firsts()),
        (_OTHERS, (*_WITH, *word_set("people", "sites"), *_CREDITS, *_SEVERAL)),
    ):
        for word in words:
            firsts[word] = firsts.get(word, 0) | bit
    return firsts


def pieces_of(tokens: Tokens, start: int, end: int) -> list[Piece]:
    """The pieces of the sentence ``start`` to ``end``."""
    pieces: list[Piece] = []
    low, words, firsts = tokens.low, tokens.words, _firsts()
    at = start
    plain = -1  # where a run of plain words began
    while at < end:
        word = low[at]
        bits = firsts.get(word, 0)
        if not bits and words[at] == word and word[0].isalpha() and word not in _MARKS:
            plain = at if plain < 0 else plain
            at += 1
            continue
        if plain >= 0:
            pieces.append(Piece(Kind.WORD, plain, at))
            plain = -1
        piece = (
            _mark(tokens, at, end) or _known(tokens, at, end, pieces, bits) or Piece(Kind.WORD, at, at + 1)
        )
        at = max(piece.end, at + 1)
        if piece.kind != Kind.WORD:
            pieces.append(piece)
            continue
        plain = piece.start
        if pieces and pieces[-1].kind == Kind.WORD:
            plain = pieces.pop().start
    if plain >= 0:
        pieces.append(Piece(Kind.WORD, plain, end))
    return pieces


def _mark(tokens: Tokens, at: int, end: int) -> Piece | None:
    """A mark, a bracket, "và"."""
    word = tokens.low[at]
    mark = _MARKS.get(word)
    if mark is not None:
        return Piece(mark, at, at + 1)
    if word == "(":
        return _bracket(tokens, at, end)
    if word == ")":
        return Piece(Kind.BRACKET, at, at + 1)
    return None if word[0].isalnum() else Piece(Kind.WORD, at, at + 1)


def _known(tokens: Tokens, at: int, end: int, before: list[Piece], bits: int) -> Piece | None:
    """What a vocabulary or its capital tells the word to begin."""
    word, last = tokens.low[at], before[-1].kind if before else -1
    capital = tokens.words[at][0].isupper()
    if bits & _OTHERS and word in _CREDITS and (credit := _credit(tokens, at, end)):
        return Piece(Kind.WORD, at, credit)
    if capital and last in _BEFORE_NAME and (name := _name_after(tokens, at, end)):
        return Piece(Kind.NAME, at, name)
    office = read_office(tokens, at, end) if bits & _OFFICES else None
    if bits & _HONORS:
        honor = _honors().at(tokens, at, end)
        ranked = office is not None and (office.is_rank or word == "già")
        if honor and not (office and (office.end > honor[0] or (ranked and office.end == honor[0]))):
            address = _address(tokens, at, end, *honor)
            if address:
                return address
    if word.isdigit() and at + 1 < end and (several := _honors().at(tokens, at + 1, end)) and several[1]:
        return Piece(Kind.PLURAL, at, several[0])  # "03 ông (bà): ..."
    if word in _SEVERAL and at + 1 < end:
        held = read_office(tokens, at + 1, end)
        if held and not _many_places(tokens, held.end, end):
            return Piece(Kind.PLURAL, at, at + 1)
    if office:
        return _office(tokens, office, end, before)
    verb = verbs().at(tokens, at, end) if bits & _VERBS else None
    if verb and verb[1] == Role.OTHER and capital and before and tokens.low[at - 1] in _WITHIN:
        verb = None  # "Công an, Thanh tra tỉnh"
    head = group_head(tokens, at, end) if bits & _GROUPS or word[0].isdigit() else None
    if head and not (verb and verb[0] > head.end):
        return Piece(Kind.GROUP, at, group_extent(tokens, at, head.end, end, head.kind), head=head)
    if verb:
        return Piece(Kind.VERB if verb[1] else Kind.WORD, at, verb[0], role=verb[1])
    if bits & _OTHERS and word in _WITH:
        return Piece(Kind.WITH, at, at + 2 if at + 1 < end and tokens.low[at + 1] == "với" else at + 1)
    if (
        bits & _OTHERS
        and word in word_set("people", "sites")
        and at + 1 < end
        and tokens.words[at + 1][0].isupper()
    ):
        return Piece(Kind.ORGAN, at, max(capital_run(tokens, at + 1, end), at + 1))
    if bits & _ORGANS:
        organ = organ_end(tokens, at, end) or (0 if capital else tail_end(tokens, at, end))
        if organ > at + 1 or (organ and capital):
            return Piece(Kind.ORGAN, at, organ)
    return _capitals(tokens, at, end, last) if capital else None


def _office(tokens: Tokens, office: Office, end: int, before: list[Piece]) -> Piece:
    """An office; one that many hold ("bí thư 14 chi bộ") is a group."""
    if not office.is_rank and _many_places(tokens, office.end, end):
        return _group(tokens, office.start, office.end, end)
    body = tokens.low[office.start : office.start + 2] == ["thường", "trực"]
    if body and tokens.low[office.title_end : office.title_end + 2] not in ([], ["ban", "bí"]):
        return _group(tokens, office.start, office.end, end)
    if not office.is_rank and not _follows_name(before):
        extent = group_extent(tokens, office.start, office.end, end)
        if any(_counts(tokens, at, extent) for at in range(office.end, extent - 1)):
            return Piece(Kind.GROUP, office.start, extent, head=Head(office.end, LEAD, False, True))
    last = max(_loose_end(tokens, office, end, before), _up_to_name(tokens, office, end))
    if last > office.end:
        office = office._replace(end=last)
    elif (
        office.is_rank and last + 1 < end and tokens.low[last] == "." and tokens.words[last + 1][0].isupper()
    ):
        last += 1  # "ThS. Trần Thị Bích Hạnh"
    return Piece(Kind.OFFICE, office.start, last, office)


def _up_to_name(tokens: Tokens, office: Office, end: int) -> int:
    """An organ goes on over a word or two no vocabulary knows, up to the name: "Cục Quản lý giá Lê Văn A"."""
    low, words, firsts = tokens.low, tokens.words, _firsts()
    if office.is_rank or office.body >= office.end:
        return office.end
    at = office.end
    while at < min(office.end + 2, end) and words[at].isalpha() and words[at].islower():
        if firsts.get(low[at], 0) & ~_ORGANS or low[at] in word_set("people", "no_organ_words") | word_set(
            "people", "predicates"
        ):
            return office.end
        at += 1
    return at if at < end and begins_common_name(tokens, at, end) else office.end


def _follows_name(before: list[Piece]) -> bool:
    """Whether a name and a mark stand right before: what follows is told of that person."""
    marks = (Kind.COMMA, Kind.DASH, Kind.BRACKET)
    return len(before) > 1 and before[-1].kind in marks and before[-2].kind in (Kind.NAME, Kind.OFFICE)


def _counts(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether several bodies are named here: "các đảng ủy", "22 xã"."""
    word = tokens.low[at]
    if (
        at + 1 >= limit
        or not tokens.words[at + 1][0].islower()
        or tokens.low[at + 1] in ("đồng", "đ/c", "ông", "bà", "vị")
    ):
        return False
    return word in ("các", "một") or (
        word.isdigit() and tokens.low[at + 1] in ("xã", "phường", "huyện", "chi", "thị")
    )


def _capitals(tokens: Tokens, at: int, end: int, last: int) -> Piece:
    """A run of capitals: a name by its own form, or words."""
    name = begins_name(tokens, at, end) or _named_by_office(tokens, at, end)
    if name and last != Kind.ORGAN and place_end(tokens, at, end) < name:
        return Piece(Kind.NAME, at, name)
    return Piece(Kind.WORD, at, max(at + 1, min(capital_run(tokens, at, end), end)))


def _group(tokens: Tokens, at: int, after: int, end: int) -> Piece:
    """A group by its office or its word of address ("bí thư 14 chi bộ", "các đồng chí trong ...")."""
    return Piece(Kind.GROUP, at, group_extent(tokens, at, after, end), head=Head(after, LEAD, False, True))


def _bracket(tokens: Tokens, at: int, end: int) -> Piece:
    """ "(" before an office opens it for reading; other brackets are passed over whole."""
    if at + 1 < end and read_office(tokens, at + 1, end):
        return Piece(Kind.BRACKET, at, at + 1)
    close = next((k + 1 for k in range(at, min(at + 40, end)) if tokens.low[k] == ")"), at + 1)
    return Piece(Kind.BRACKET, at, close)


def _credit(tokens: Tokens, at: int, end: int) -> int:
    """Where the credit of a photo ends ("Ảnh: VGP/Minh Khôi", "Ảnh Chiến Thắng"); 0 for none."""
    colon = at + 1 < end and tokens.low[at + 1] == ":"
    step = at + 2 if colon else at + 1
    if step < end and _honors().at(tokens, step, end):
        return 0  # "Ảnh: Ông A trao quà"
    if not colon and not (tokens.words[at] == "Ảnh" and step < end and tokens.words[step][0].isupper()):
        return 0
    while step < end and (tokens.words[step][0].isupper() or tokens.low[step] in "/-.") and step - at < 10:
        run = capital_run(tokens, step, end)
        if run == step and tokens.words[step][0].isupper():
            break
        step = max(run, step + 1)
        if step < end and tokens.low[step] not in "/-.":
            break
    return step


def _address(tokens: Tokens, at: int, end: int, after: int, plural: bool) -> Piece | None:
    """A word of address; "các đồng chí" before no name and no office begins a group."""
    low, words = tokens.low, tokens.words
    if after < end and low[after] == "." and low[after - 1] in ("c", "đ"):
        after += 1
    following = words[after] if after < end else ""
    is_name = bool(following) and following[0].isupper()
    if plural:
        if (
            after < end
            and low[after] not in (":", ",", ";", ".")
            and not is_name
            and not read_office(tokens, after, end)
        ) and low[after] not in ("trên", "đã", "này", "đó", "dự", "không", "được", "sẽ", "cùng", "và"):
            return _group(tokens, at, after + 1, end)
        return Piece(Kind.PLURAL, at, after)
    if (
        not is_name
        and (
            low[at] in word_set("people", "address_words")
            or " ".join(low[at:after]) in word_set("names", "callings")
        )
        and not (after < end and read_office(tokens, after, end) and low[at] != "phó")
    ):
        return None
    return Piece(Kind.HONOR, at, after)


def _many_places(tokens: Tokens, at: int, end: int) -> bool:
    """Whether an office is that of many ("bí thư 14 chi bộ", "chủ tịch UBND các xã"): a group."""
    if at >= end:
        return False
    low = tokens.low
    if low[at] == ",":
        return False
    if low[at] in ("các", "một") or (
        low[at].isdigit() and at + 1 < end and tokens.words[at + 1][0].islower()
    ):
        return True
    return low[at] == "của" and at + 1 < end and low[at + 1] == "các"


def _name_after(tokens: Tokens, at: int, end: int) -> int:
    """The name after a word of address or an office, unless an office or an organ stands there."""
    if read_office(tokens, at, end) and not begins_name(tokens, at, end):
        return 0
    if organ_end(tokens, at, end) and not (
        begins_name(tokens, at, end) and tokens.low[at] not in ("báo", "đài", "ban", "sở", "hội", "trường")
    ):
        return 0
    return name_end(tokens, at, end)


def _named_by_office(tokens: Tokens, at: int, end: int) -> int:
    """A name that only the office after it shows to be one ("Sisay Leudmany, Ủy viên Bộ Chính trị")."""
    run = capital_run(tokens, at, end)
    if not 2 <= run - at <= 5 or run + 1 >= end or tokens.low[run] not in (",", "-", "("):
        return 0
    if tokens.words[at].isupper() and not tokens.words[at + 1].isupper():
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


def _loose_end(tokens: Tokens, office: Office, end: int, before: list[Piece]) -> int:
    """An office after a name goes on to the next mark, where no vocabulary knows all of its words."""
    if office.is_rank or office.end >= end or not _follows_its_name(before):
        return office.end
    low = tokens.low
    if low[office.end - 1] in _LEVELS and tokens.words[office.end - 1].islower():
        run = capital_run(tokens, office.end, end)
        if run == office.end + 2:
            return run  # "ông A, Chủ tịch UBND xã Lương Hạ": the name has been told
    if before[-1].kind == Kind.BRACKET:
        inside = low[office.end : min(office.end + 9, end)]
        if ")" in inside and "," not in inside[: inside.index(")")]:
            return office.end + inside.index(")")
    for at in range(office.end, min(office.end + 9, end)):
        if low[at] in (",", ";", ")", ".", ":") and not (
            low[at] == "." and at + 1 < end and tokens.glued(at + 1)
        ):
            return at if at > office.end and low[at] != ":" else office.end
        verb = verbs().at(tokens, at, end)
        if (
            low[at] in word_set("people", "predicates")
            or (verb and verb[1])
            or low[at] in ("-", "và", "(", "\n")
        ):
            capitals = all(word[0].isupper() for word in tokens.words[office.end : at])
            return at if capitals else office.end
        if begins_name(tokens, at, end) or (at > office.end and read_office(tokens, at, end)):
            break
    else:
        if office.end < end <= office.end + 9:
            return end
    return office.end
