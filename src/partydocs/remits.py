"""How far an office goes on over words that no vocabulary knows whole: its body, its field, its place.

"ông A, Giám đốc HTX | nghêu Tân Thành | cho biết", "Bí thư Huyện ủy | Lâm Khê". ``offices`` reads what is known; the
rest is told by what ends it: a mark, a verb, the name or the rank of a person. Whose bodies are several is a group,
of which ``extents`` tells how far it goes on.
"""

from __future__ import annotations

from typing import Final

from partydocs.kinds import SAYING, Kind, Piece, follows_its_name, kind_before, titles_lead
from partydocs.lexicon import (
    CAPITAL,
    CREDIT,
    FIELD,
    NAMED,
    NO_ORGAN,
    OPENS_HONOR,
    OPENS_OFFICE,
    OPENS_ORGAN,
    PREDICATE,
    SEVERAL,
    SITE,
    SMALL,
)
from partydocs.models import Role
from partydocs.names import (
    begins_common_name,
    begins_name,
    capital_run,
    christened,
    is_brand,
    surname_at,
)
from partydocs.offices import Office, read_office
from partydocs.organs import organ_end
from partydocs.phrases import phrases
from partydocs.places import place_end, wide_place_end
from partydocs.tokens import Tokens, syntax, word_set

__all__ = ["LONG_FIELD", "counted_at", "name_within", "of_many", "remit_end", "shared_end", "verb_at"]

#: How many words no vocabulary knows an organ goes on over.
LONG_FIELD: Final = 7
# How many words an office goes on over up to the next mark, and one whose holder says something after a comma.
_LONGEST: Final = 16
_LONG_ACT: Final = 12
# How many titles of the same bodies follow one another.
_MOST_TITLES: Final = 4
# How many words of a bracket are looked over for its end.
_BRACKET: Final = 9
# Words of the name of a country or a province: "Cộng hòa Dân chủ Nhân dân Lào".
_LONGEST_SEAT: Final = 6
# Words that no organ which no vocabulary knows goes on with.
_NO_ORGAN: Final = SITE | SEVERAL | CREDIT | NO_ORGAN | PREDICATE
# Marks that an office does not go on over, and an end of a line.
_OFFICE_ENDS: Final = frozenset(',;:.()“"')
_CLOSERS: Final = (",", ";", "-")


def remit_end(tokens: Tokens, office: Office, end: int, before: list[Piece]) -> int:
    """Where an office ends over what follows; ``before`` are the pieces before it."""
    at = office.end
    run = capital_run(tokens, at, end)
    last = _told_end(tokens, office, run, end, before) if follows_its_name(before) else at
    if office.body < at:
        last = max(last, _past_field(tokens, at, end))
    if run > at:
        last = max(last, _past_capitals(tokens, office, run, end))
    return last


# ---------------------------------------------------------------- up to a name


def _past_field(tokens: Tokens, at: int, end: int) -> int:
    """Past words of an organ that no vocabulary knows, up to the name: "Cục Quản lý giá | Lê Văn A"; ``at`` for no name."""
    low, bits = tokens.low, tokens.bits
    name = at
    while name < min(at + LONG_FIELD, end) and bits[name] & SMALL and low[name].isalpha():
        if bits[name] & _NO_ORGAN or tokens.known[name].opens & ~OPENS_ORGAN:
            return at
        name += 1
    if name >= end:
        return at
    if begins_common_name(tokens, name, end):
        return name
    # "Giám đốc Công ty Đúc đồng Tống Xá | Lâm Thành Sắc"
    return name_within(tokens, name, capital_run(tokens, name, end), end) or at


def _past_capitals(tokens: Tokens, office: Office, run: int, end: int) -> int:
    """Past a place or a firm that ends at ``run`` or before it, at the name or the rank of a person.

    "giữ chức Bí thư Huyện ủy Lâm Khê |", "khu vực Cù Lao Minh | BS Hồ Văn Thuận", "Tổng Giám đốc Vinachem | Phùng Văn Bộ"
    """
    at = office.end
    given = phrases("pieces", "given").closes(tokens.low, office.start)
    if given and _has_place(tokens, office) and _is_unknown_place(tokens, at, run):
        return run
    if tokens.low[at] in christened() or tokens.entry(at, end).rank:
        return at  # "Chánh xứ | Antoni Trần Văn An", "Giám đốc Bệnh viện Việt Đức | BS Trần Văn An"
    settled = tokens.low[at - 1] in syntax("settlement_lasts") and not begins_common_name(tokens, at, end)
    named = begins_name(tokens, at, end)
    if (settled or not named) and (split := name_within(tokens, at, run, end)):
        return split  # "tổ dân phố Vạn Sơn | Đỗ Thị Hoa"
    if settled and run == at + 4 and not named:
        return at + 2  # "Trưởng bản Mường Tê | Khăm Đi"
    rank = read_office(tokens, run, end) if run < end else None
    return run if rank and rank.is_rank else at


def name_within(tokens: Tokens, at: int, run: int, end: int) -> int:
    """Where a person's name of three words or more that ends the capitals begins; 0 for none."""
    for split in range(at + 1, run - 2):
        sure = tokens.low[split + 1] in syntax("middles")
        if (begins_name if sure else begins_common_name)(tokens, split, end) == run:
            # "Sở Y tế Nghi Hà | Hồ Quang Lệ": a place has two words
            two = split == at + 1 and not is_brand(tokens.low[at])
            return split + (two and begins_common_name(tokens, at + 2, run) == run > at + 4)
    return 0


def _has_place(tokens: Tokens, office: Office) -> bool:
    """Whether the name of a place may follow an office: after its body, after a village."""
    return office.end > office.title_end or tokens.low[office.end - 1] in syntax("settlement_lasts")


def _is_unknown_place(tokens: Tokens, at: int, run: int) -> bool:
    """Whether the capitals after the office of one named before are a place: no name by their form."""
    size = run - at
    if size == 2 and tokens.bits[at - 1] & CAPITAL and begins_name(tokens, at, run):
        return False  # "Chủ tịch UBND huyện Thống Nhất | Bùi Hiển"
    return size == 2 or (size == 3 and not surname_at(tokens, at, run))


# ---------------------------------------------------------------- after a name


def _told_end(tokens: Tokens, office: Office, run: int, end: int, before: list[Piece]) -> int:
    """Where an office told of a name ends, mostly at the next mark."""
    low, at = tokens.low, office.end
    if phrases("pieces", "in_charge").opens(low, at):
        return at
    ranked = read_office(tokens, at, end)
    if (ranked and ranked.is_rank) or (run >= at + 2 and (titles_lead(before) or _is_abroad(tokens, at))):
        return at  # "Chủ tịch Quốc hội Lào A, Đại sứ B": a name comes after each office
    organ = tokens.entry(office.body, at).organ if office.body < at else None
    firm = organ is not None and organ[1] == NAMED
    if run > at and _has_place(tokens, office) and (firm or _is_unknown_place(tokens, at, run)):
        # "ông A, Bí thư Tỉnh ủy Quảng Đông Ninh"; "tổ dân phố Vạn Sơn 2"; "tổ Hóa Trường | THPT Hà Tĩnh"
        return max(run + (run < end and low[run].isdigit()), organ_end(tokens, run - 1, end))
    if kind_before(before) == Kind.BRACKET:
        inside = low[at : min(at + _BRACKET, end)]
        if ")" in inside and "," not in inside[: inside.index(")")]:
            return at + inside.index(")")
    level = low[at - 1] in syntax("level_lasts") and not phrases("pieces", "no_levels").closes(low, at)
    if level and tokens.bits[at - 1] & tokens.bits[at] & SMALL:
        return at  # "Chủ tịch UBND tỉnh | chịu trách nhiệm"
    return _before_saying(tokens, at, end) or _up_to_mark(tokens, office, end, firm=firm)


def _is_abroad(tokens: Tokens, end: int) -> bool:
    """Whether an office ends with the country or the province where it is: "Đại sứ Lào tại Việt Nam | Sengphet Houng"."""
    seats = word_set("organs", "at")
    return any(
        tokens.low[at - 1] in seats and wide_place_end(tokens, at, end) == end
        for at in range(max(end - _LONGEST_SEAT, 1), end)
    )


def _before_saying(tokens: Tokens, start: int, end: int) -> int:
    """The comma that closes an office that ends at ``start`` or goes on, where what is said follows it; 0 for none.

    "bà A, Giám đốc công ty | điều hành giải, cho biết": an organ in small letters may go on with a verb.
    """
    low, known = tokens.low, tokens.known
    links = word_set("pieces", "field_links")
    for at in range(start, min(start + _LONG_ACT, end - 1)):
        entry = known[at]
        role = entry.verb and entry.verb[1]
        if low[at] == "," and at > start:
            said = known[at + 1].verb
            return at if said and said[1] in SAYING else 0
        goes_on = low[at] in links or (low[at][0].isalnum() and not tokens.bits[at] & PREDICATE)
        acts = role and not (entry.organ and entry.organ[1] == FIELD)
        if not goes_on or acts or entry.opens & (OPENS_OFFICE | OPENS_HONOR):
            return 0
        if role == Role.CHAIR and low[at + entry.reach : at + entry.reach + 1] == [","]:
            return 0  # "Phó Chủ nhiệm Ủy ban Kiểm tra | chủ trì, khai mạc"
    return 0


def _up_to_mark(tokens: Tokens, office: Office, end: int, *, firm: bool) -> int:
    """The mark, the verb or the end at which an office ends; where it does by what is known for another name or office.

    ``firm``: its body is one that has a name of its own.
    """
    low = tokens.low
    past = office.end
    for at in range(office.end, min(office.end + _LONGEST, end)):
        if low[at] in _OFFICE_ENDS:
            return at
        verb = tokens.entry(at, end).verb if at >= past else None
        if verb and verb[1] is None:
            verb = verb_at(tokens, at, verb)
        past = at + verb[0] if verb and not verb[1] else past  # "Trưởng Ban tiếp nhận ủng hộ"
        if (verb and verb[1]) or _is_loose_end(tokens, at, end):
            says = verb is not None and verb[1] in SAYING
            return at if _is_whole(tokens, office, at, end, says=says) else office.end
        name = begins_name(tokens, at, end)
        if firm and name == at + 2 and name < len(low) and low[name] in _CLOSERS:
            return name  # "Giám đốc Công ty Đúc đồng Tống Xá, | Bí thư Chi bộ"
        if name or (at > office.end and read_office(tokens, at, end)):
            return office.end
    return end - (low[end - 1] == "…") if end <= office.end + _LONGEST else office.end


def _is_loose_end(tokens: Tokens, at: int, end: int) -> bool:
    """Whether an office no vocabulary knows whole goes no further: "Tổng cục trưởng TCDS | tại hội nghị"."""
    word = tokens.low[at]
    if tokens.bits[at] & PREDICATE or word == "\n" or phrases("pieces", "loose_ends").opens(tokens.low, at):
        return True
    if word == "-":
        return not (tokens.glued(at) and tokens.glued(at + 1))  # but "Covid-19"
    return at + 1 < end and word in word_set("pieces", "venue_links") and tokens.bits[at + 1] & SMALL > 0


def _is_whole(tokens: Tokens, office: Office, at: int, end: int, *, says: bool) -> bool:
    """Whether the words of an office up to ``at`` are its own, though no mark closes them; ``says``: a verb of speech does."""
    low, bits = tokens.low, tokens.bits
    if all(word & CAPITAL for word in bits[office.end : at]) or (says and bits[at - 1] & CAPITAL):
        return True  # "Giám đốc HTX nghêu Tân Thành | kể"
    if low[office.end - 1] in low[office.start : office.title_end]:
        return True  # "Tổ trưởng tổ chấm thi | cũng"
    # "Trưởng Ban Chỉ đạo diễn tập | và Thiếu tướng B"
    joined = low[at] in word_set("pieces", "joints") and at + 1 < end
    return joined and read_office(tokens, at + 1, end) is not None


def verb_at(tokens: Tokens, at: int, none: tuple[int, Role | None]) -> tuple[int, Role | None] | None:
    """The verb that begins here though a phrase that is no verb does: "giao | Ban Tổ chức" is no "giao ban", "ủng hộ 20 tỷ đồng"."""
    after, size = at + none[0], len(tokens)
    after += after < size and tokens.low[after] in syntax("some")
    counted = after < size and tokens.low[after][0].isdigit()
    if counted and " ".join(tokens.low[at : at + none[0]]) in word_set("people", "donating"):
        return none[0], Role.OTHER
    runs_on = none[0] > 1 and tokens.bits[at] & SMALL and tokens.bits[at + 1] & CAPITAL
    runs_on = runs_on and tokens.low[at + 1] not in word_set("people", "feasts")  # "đón Tết"
    return tokens.entry(at, at + 1).verb if runs_on else none


# ---------------------------------------------------------------- of several bodies


def of_many(tokens: Tokens, at: int, end: int) -> bool:
    """Whether an office is that of many ("bí thư 14 chi bộ", "chủ tịch UBND các xã"): a group."""
    if at >= end:
        return False
    low, bits = tokens.low, tokens.bits
    if phrases("pieces", "of_many").opens(low, at, end):
        return bits[at] & SMALL > 0
    # but "tổ trưởng tổ dân phố 42 phường 6"
    counts = at + 1 < end and low[at].isdigit() and low[at - 1] not in syntax("settlement_lasts")
    return counts and bits[at + 1] & SMALL > 0


def shared_end(tokens: Tokens, office: Office, end: int) -> int:
    """Where the last of several titles of the same bodies ends: "bí thư, phó bí thư | 35 đảng ủy"; 0 for none."""
    low, bits, joints = tokens.low, tokens.bits, word_set("pieces", "joints")
    for _ in range(_MOST_TITLES):
        at = office.end
        if office.end > office.title_end or at + 1 >= end or low[at] not in joints:
            return 0
        # "Bí thư, Phó Bí thư các chi bộ", but "các Phó Thủ tướng, | Bộ trưởng các bộ"
        apart = office.start > 0 and bits[office.start - 1] & SEVERAL and not bits[at + 1] & SMALL
        following = None if apart else read_office(tokens, at + 1, end)
        if following is None or following.is_rank:
            return 0
        if of_many(tokens, following.end, end):
            return following.end
        office = following
    return 0


def counted_at(tokens: Tokens, start: int, end: int) -> int:
    """The first word after an office that ends at ``start`` at which several bodies are named: "các đảng ủy", "22 xã"; 0 for none."""
    low, bits, counting = tokens.low, tokens.bits, syntax("counting")
    window = low[start:end]
    if counting.isdisjoint(window) and not any(map(str.isdigit, window)):
        return 0
    if place_end(tokens, start, end) < begins_name(tokens, start, end):
        return 0  # "Phó Chủ tịch UBND tỉnh | Lê Hùng quyết định mở hai đường"
    named = capital_run(tokens, start, end) > start + 1
    no_count_after, within = word_set("pieces", "no_count_after"), word_set("pieces", "within_offices")
    for at in range(start, end - 1):
        word = low[at]
        if not bits[at + 1] & SMALL:
            continue
        if bits[at] & CAPITAL or low[at - 1] in no_count_after:
            continue  # "Hiệp hội Các trường đại học", "Tổ bầu cử số 7 phường Hải Tân", "qua các thời kỳ"
        if named and bits[at] & NO_ORGAN and word not in within:
            return 0  # "Ngoại trưởng Mỹ John Brown | trong khuôn khổ các hoạt động"
        if word in counting and not tokens.known[at + 1].opens & OPENS_HONOR:
            return at
        if word.isdigit() and (low[at + 1] in syntax("level_firsts") or tokens.known[at + 1].organ):
            return at
    return 0
