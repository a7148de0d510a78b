"""Names of organisations: where the name of an organ of Party, state or society ends.

A name begins with a head word (Ban, Bộ, Sở, Tỉnh ủy, UBND, Trường ...) and goes on with fields of work,
levels, places and parent organs, as far as they can be read as such. It ends before a person's name.
"""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

from partydocs.lexicon import (
    CAPITAL,
    COMMON,
    DEGREE,
    FIELD,
    GIVEN,
    HEAD,
    INNER,
    LEVEL,
    LOCAL,
    MIDDLE,
    NAMED,
    NO_ORGAN,
    PREDICATE,
    SHORTENED,
    SMALL,
    UPPER,
    Entry,
)
from partydocs.models import Role
from partydocs.names import begins_common_name, begins_name, capital_run, is_brand, surname_at
from partydocs.phrases import phrases
from partydocs.places import country_end, place_end, wide_place_end
from partydocs.tokens import Tokens, syntax, word_set, word_sets

__all__ = ["organ_end", "past_abbreviation", "tail_end"]

# What kind of proper name may follow: none, a place, a village, a school's, a company's, that of a committee's seat.
_NOTHING: Final = 0
_PLACE: Final = 1
_SETTLEMENT: Final = 2
_SCHOOL: Final = 3
_TITLE: Final = 4
_SEAT: Final = 5
_QUOTES: Final = {"“": "”", '"': '"'}
# How many words the name of a fund or a campaign in quotation marks has at most.
_LONGEST_QUOTED: Final = 18
_JOINERS: Final = frozenset(("&", "-", ",", "/"))
# The subject of a steering committee: how many words it has at most, and those it may have besides.
_LONGEST_TOPIC: Final = 24


class _Words(NamedTuple):
    about: frozenset[str]
    at: frozenset[str]
    in_topics: frozenset[str]
    joints: frozenset[str]
    number: frozenset[str]
    province: frozenset[str]
    schools: frozenset[str]
    whole: frozenset[str]


@cache
def _words() -> _Words:
    """The sections of ``vocab/organs.toml`` that single words are asked about."""
    return _Words(*word_sets("organs", _Words._fields))


@cache
def _links() -> frozenset[str]:
    """What may stand between the parts of a name."""
    return _JOINERS | _words().joints | syntax("ties") | syntax("about")


def organ_end(tokens: Tokens, index: int, limit: int) -> int:
    """Where the organ that begins with a head word at ``index`` ends; 0 for none."""
    found = tokens.entry(index, limit).organ
    if found is None or found[1] > SHORTENED:
        return 0
    end = tail_end(tokens, index, limit)
    return end if end > index else 0


def tail_end(tokens: Tokens, index: int, limit: int, *, inside: bool = False) -> int:
    """How far words go on as the name of an organ or a place; ``index`` itself where none do.

    ``inside``: a title stands before, so that a word no vocabulary knows may begin the name.
    """
    low, bits, known = tokens.low, tokens.bits, tokens.known
    numbers, links, tasks = _words().number, _links(), syntax("named_by_task")
    at = index
    opens = _NOTHING  # what kind of proper name may follow the last word
    placed = -1  # where the last proper name of several words ended
    while at < limit:
        entry = known[at]
        if at + entry.reach > limit:
            entry = tokens.entry(at, limit)
        found = entry.organ
        if bits[at] & CAPITAL:
            placed = at
            end, opens = _past_capital(tokens, index, at, limit, entry, opens, inside)
            if not end:
                break
            named = found is None and end > placed + 1 and bits[end - 1] & CAPITAL
            placed = end if named else -1
            at = end
        elif found is None or (low[at] in numbers and at + 1 < limit and low[at + 1].isdigit()):
            end, opens = _past_other(tokens, index, at, limit, opens, inside)
            if not end:
                break
            at = end
        elif found[0] == 2 and bits[at + 1] & CAPITAL and _is_split(tokens, at, limit):
            at, opens = at + 1, _PLACE  # "tỉnh Đoàn Ngọc Bảo" is no Tỉnh đoàn
        else:
            if (at > index or (inside and found[1] <= NAMED)) and _is_verb(entry, found[0]):
                break
            if found[1] == FIELD and (placed == at or (at > index and low[at - 1].isdigit())):
                break  # "cán bộ Đồn Biên phòng Lóng Sập | tuyên truyền", "Bệnh viện Quân y 175 | khám bệnh"
            if found[1] == FIELD and at > index and _organises(tokens, at):
                break  # "Đoàn giám sát của HĐND tỉnh | tổ chức họp"
            said = at == index and inside and _is_said(entry, found[0])
            if said and low[at - 1] not in word_set("offices", "shared"):
                break  # "Phó Cục trưởng | thông tin", not "Trưởng ban Thông tin"
            at, opens = at + found[0], _opening(low[at], found[1], opens)
        if low[at - 1] in tasks and (topic := _past_topic(tokens, at, limit)):
            at, opens = topic, _PLACE
    while at > index and (low[at - 1] == "." or (low[at - 1] in links and not bits[at - 1] & CAPITAL)):
        at -= 1  # not "Ba Vì"
    return at


def _organises(tokens: Tokens, at: int) -> bool:
    """Whether a field of work is the verb of the body before it, whose name is whole: "Tỉnh ủy | tổ chức hội nghị"."""
    if not tokens.bits[at] & SMALL or tokens.low[at - 1] not in _words().whole:
        return False
    return phrases("organs", "organising").opens(tokens.low, at) > 0


def _is_code(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether the code of a unit stands here: "A83", "PC67"."""
    figure = tokens.low[at + 1] if at + 1 < limit and tokens.glued(at + 1) else ""
    return figure.isdigit() and len(figure) < 4 and len(tokens.low[at]) < 3


def _past_topic(tokens: Tokens, at: int, limit: int) -> int:
    """Past the subject of a steering committee, up to its level: "phòng, chống dịch bệnh Covid-19 tỉnh"; 0 for none.

    A bracket with its short name ends it too: "quốc gia về chống khai thác bất hợp pháp, không báo cáo | (IUU)".
    """
    if not phrases("organs", "steering").closes(tokens.low, at):
        return 0
    end, last, level = at, min(at + _LONGEST_TOPIC, limit), 0
    while end < last:
        word, entry = tokens.low[end], tokens.entry(end, limit)
        if word == "(" and past_abbreviation(tokens, end, limit):
            return end
        if word in _QUOTES and (quoted := _past_quoted(tokens, end, limit)):
            end = level = quoted
            continue
        if entry.organ and entry.organ[1] == LEVEL and tokens.bits[end] & SMALL:
            after = end + entry.organ[0]
            if after >= last or tokens.low[after] not in _words().about:
                return after
            end = level = after
            continue
        if entry.head and entry.head[1] == "leads":
            return level  # "các thành viên Ban Chỉ đạo và đại diện các sở, ngành tỉnh"
        if entry.organ:
            end += entry.organ[0]
            continue
        if not (
            word in _words().in_topics
            or word in _links()
            or (word[0].isalnum() and not tokens.bits[end] & PREDICATE)
        ):
            return level
        if entry.titled or (entry.verb and entry.verb[1]):
            return level
        end += 1
    return level


def _past_capital(
    tokens: Tokens, index: int, at: int, limit: int, entry: Entry, opens: int, inside: bool
) -> tuple[int, int]:
    """Where the name goes on after a word with a capital, and what may follow; 0 where it ends before."""
    low, bits = tokens.low, tokens.bits
    found = entry.organ
    if bits[at] & UPPER and (inside or at > index) and _is_code(tokens, at, limit):
        return at + 2, _PLACE  # "Cục trưởng C50", "Phòng PC67 Công an thành phố"
    name = begins_name(tokens, at, limit)
    called = entry.honor is not None and not found and low[at] in word_set("names", "mr_or_mrs")
    if called and begins_name(tokens, at + 1, limit):
        return 0, opens  # "tại buổi họp báo | Ông A"
    begins = at > index and low[at - 1] == "." and not tokens.glued(at) and not place_end(tokens, at, limit)
    small = at + 1 < limit and bits[at + 1] & SMALL
    if begins and small:
        return 0, opens  # "Chủ tịch UBND TP. | Quang cảnh hội nghị"
    if found and at > index and place_end(tokens, at, limit) > at + found[0]:
        found = None  # the district Trạm Tấu, no Trạm
    told = entry.titled > 1 or (entry.verb is not None and entry.verb[0] > 1)
    if small and told and opens == _PLACE:
        return 0, opens  # "Trưởng Công an huyện | Thượng tá", "Chủ tịch UBND phường | Báo cáo"
    if found and not (name and _is_name_here(tokens, at, at + found[0], name)):
        last = at + found[0] - 1
        common = found[0] > 2 and begins_common_name(tokens, last, limit)
        if common and not begins_name(tokens, last + 1, limit):
            return last, _PLACE  # "Ban Tuyên giáo Trung ương | Đoàn Minh Huấn"
        return at + found[0], _opening(low[at], found[1], opens)
    if entry.rank and entry.rank[1] == DEGREE and (inside or at > index):
        return 0, opens  # "Giám đốc Bệnh viện Bạch Mai | GS.TS Lê Văn An"
    if inside and not name and (firm := _firm_end(tokens, at, limit, named=at > index)):
        return firm, _NOTHING
    end = _proper_end(tokens, at, limit, opens, name)
    if end > at:
        joined = end < limit and low[end] == "&" and tokens.glued(end)  # "Tập đoàn T&T Group"
        return end, opens if joined else _NOTHING
    if entry.titled and at > index + 1 and phrases("organs", "offices_of").closes(low, at):
        return at + entry.titled, _NOTHING  # "Văn phòng Chủ tịch nước"
    if name or entry.titled or not (inside or at > index):
        return 0, opens
    if bits[at] & UPPER and len(low[at]) > 1:
        return at + 1, _NOTHING  # an abbreviation no vocabulary knows
    # A word no vocabulary knows, written like one of an organ: "Phổ biến", "Nghĩa vụ".
    after = tokens.entry(at + 1, limit) if small and not bits[at + 1] & (NO_ORGAN | INNER) else None
    if after and not (after.organ or after.verb):
        return at + 2, opens
    return 0, opens


def _past_other(tokens: Tokens, index: int, at: int, limit: int, opens: int, inside: bool) -> tuple[int, int]:
    """The same for a mark, a figure or a small word."""
    low = tokens.low
    word = low[at]
    if word == "(" and at > index:
        return _bracket(tokens, at, limit), opens
    if word in _QUOTES and (at > index or inside):
        return _past_quoted(tokens, at, limit), _NOTHING
    if word in _words().number and at + 1 < limit and low[at + 1][0].isdigit():
        return at + 2, opens
    numbered = word.isdigit() and (len(word) < 4 or low[at - 1] in _words().number)
    if numbered and at + 1 < limit and _counts_members(tokens, at + 1, limit):
        return 0, opens
    if numbered and (at > index or (inside and _is_number(tokens, at, limit))):
        counts = opens == _NOTHING and at + 1 < limit and tokens.bits[at + 1] & SMALL
        placed = _is_placed(tokens, at, limit)
        counted = tokens.entry(at + 1, limit).organ if counts and not placed else None
        # "15 xã, phường" are no number of a unit, as in "khu vực 2 tỉnh Phú Thọ".
        return (0, opens) if counted and counted[1] in (LEVEL, LOCAL) else (at + 1, _NOTHING)
    if at == index and not (inside and word in syntax("ties")):
        return 0, opens
    return _joined(tokens, at, limit), opens


def _past_quoted(tokens: Tokens, at: int, limit: int) -> int:
    """Past the name of a fund, a club or a campaign: "Quỹ “Vì người nghèo” | tỉnh"; 0 where none opens at ``at``."""
    low, last = tokens.low, min(at + _LONGEST_QUOTED, limit)
    named = at + 1 < last and tokens.bits[at + 1] & CAPITAL
    if not (named and phrases("organs", "quoted").closes(low, at)):
        return 0
    return next((k + 1 for k in range(at + 2, last) if low[k] == _QUOTES[low[at]]), 0)


def _counts_members(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether comrades are counted, and none is named: "Ban Thường vụ 11 | đồng chí"; but "Chi bộ 3 đồng chí Lê An"."""
    if tokens.low[at] not in syntax("comrade"):
        return False
    honor = tokens.entry(at, limit).honor
    return honor is not None and (at + honor[0] >= limit or not tokens.bits[at + honor[0]] & CAPITAL)


def _is_split(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether a phrase of two words would run from a level into a person's name."""
    titled = tokens.bits[at + 1] & (CAPITAL | UPPER) == CAPITAL
    titled = titled and not begins_common_name(tokens, at + 2, limit)  # "miền Nam | Trần Văn Hùng"
    return titled and tokens.bits[at] & SMALL > 0 and begins_name(tokens, at + 1, limit) > 0


def _is_number(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether a figure right after a title numbers its unit: no count of what follows ("bí thư 14 chi bộ")."""
    if at + 1 >= limit or not tokens.low[at + 1][0].isalpha() or tokens.bits[at + 1] & CAPITAL:
        return True
    units = word_set("offices", "shared")
    if not any(" ".join(tokens.low[max(0, at - size) : at]) in units for size in (1, 2, 3)):
        return False
    # "Trưởng ấp 7 kể", not "trưởng phòng 9 huyện"
    return _is_placed(tokens, at, limit) or tokens.entry(at + 1, limit).organ is None


def _is_placed(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether the unit with the number at ``at`` is in a place: "chi bộ 32 phường Hải Tân", "tổ dân phố 12 phường 9"."""
    return at + 2 < limit and (tokens.bits[at + 2] & CAPITAL > 0 or tokens.low[at + 2].isdigit())


def _is_verb(entry: Entry, size: int) -> bool:
    """Whether the sentence goes on here: "Chủ tịch Hội Nông dân tỉnh điều hành hội nghị"."""
    verb = entry.verb
    return verb is not None and verb[1] is not None and verb[0] > 1 and verb[0] >= size


def _is_said(entry: Entry, size: int) -> bool:
    """Whether a field of work right after a title is a verb: "Phó Cục trưởng thông tin: số ca mắc giảm"."""
    return entry.verb is not None and entry.verb[1] == Role.SPEAK and entry.verb[0] >= size


def _opening(word: str, kind: int, opens: int) -> int:
    """What kind of proper name may follow a word of this kind."""
    if kind == LEVEL:
        return _PLACE
    if kind == HEAD and word in syntax("level_firsts"):
        return _SEAT
    if kind == LOCAL:
        return _SETTLEMENT
    if kind == NAMED:
        return _SCHOOL if word in _words().schools else _TITLE
    return opens if kind in (FIELD, SHORTENED) and opens in (_SCHOOL, _TITLE) else _NOTHING


def _firm_end(tokens: Tokens, at: int, limit: int, *, named: bool) -> int:
    """Where the name of a firm with its country ends: "Giám đốc World Bank Việt Nam"; 0 for none.

    ``named``: a name must follow, "Chủ tịch Ủy ban Olympic Việt Nam | Nay Bá Sơn".
    """
    run = capital_run(tokens, at, limit)
    for k in range(at + 1, run - 1):
        if country_end(tokens, k, run) == k + 2 and not (named and begins_name(tokens, k + 2, limit) != run):
            return k + 2
    return 0


def _is_name_here(tokens: Tokens, at: int, end: int, name: int) -> bool:
    """Whether the capitals at ``at`` are a person's name rather than the word of an organ."""
    if not name or end >= name:
        return False
    bits = tokens.bits
    if not bits[at] & COMMON:
        after = tokens.entry(at + 1, name).organ
        if place_end(tokens, at + 1, name) == name or (after and at + 1 + after[0] == name):
            return False  # "Báo Hải Dương", "Báo Nhân Dân"
    # but "Y Khoa Niê"
    loud = any(bits[k] & UPPER and (end - at == 1 or len(tokens.low[k]) > 1) for k in range(at, name))
    return all(word & CAPITAL for word in bits[at:end]) and not loud


def _proper_end(tokens: Tokens, at: int, limit: int, opens: int, name: int) -> int:
    """How much of the capitals at ``at`` is a place or a proper name; the rest is a person's name.

    "An Giang Lê Hồng Quang" is a place and a person, "Hồ Thị Mây" a person, "Chu Văn An" after Trường the
    name of a school.
    """
    if phrases("syntax", "continents").closes(tokens.low, at + 1):
        return at + 1  # "Ngân hàng Phát triển châu Á | Mary Tarnowka"
    run = max(capital_run(tokens, at, limit), name)
    if opens == _PLACE and tuple(tokens.low[at:run]) in tokens.people and place_end(tokens, at, limit) < run:
        return at  # "Bí thư Đảng ủy phường | Thân Trứ", once "đồng chí Thân Trứ" was there; a place stays one
    if opens == _SEAT:  # "Huyện ủy Long Hòa"
        opens = _PLACE if run == at + 2 or run > at + 4 else _NOTHING
    place = place_end(tokens, at, limit) if opens else wide_place_end(tokens, at, limit)
    particle = opens in (_PLACE, _SETTLEMENT) and tokens.low[at][:2] in syntax("lone_particles")
    if particle and (run > at + 1 or tokens.low[at - 1] in _words().province):
        return at  # "Phó Chủ tịch HĐND tỉnh | K'Bril", "Trưởng thôn | H'Bia Ayŭn"
    foreign = opens == _PLACE and not place and at + 2 < run < at + 5 and is_brand(tokens.low[at])
    if foreign and not tokens.bits[at + 1] & MIDDLE:  # but "huyện | Chamaléa Thị Na"
        return at + 1  # "Tỉnh trưởng tỉnh Prahova | Radu Lupescu"
    size = name - at if name else 0
    common = bool(name) and tokens.bits[at] & COMMON > 0
    if place >= run:
        return place
    known = place or place_end(tokens, at, limit)
    if (
        opens == _PLACE
        and not (common and name == run)
        and (known - at > 2 or (known and tokens.bits[at] & UPPER))
    ):
        return known  # "Tổng Lãnh sự Hoa Kỳ tại TP.HCM Mary Tarnowka"
    if at + 2 <= known < run and _is_rest_name(tokens, known, run, limit, sure=common and name == run):
        return known  # "Huyện ủy Mù Cang Chải Nông Việt Hà"
    if at + 3 <= known < run - 1:
        return known  # "tại TP Hồ Chí Minh Ono Masuo"
    country = country_end(tokens, at, limit)
    if (country - at >= 2 or (country and not name)) and run - country >= 2:
        return country  # "Đại sứ Hàn Quốc Choi Young Sang", "Bộ trưởng Ngoại giao Nga Sergey Lavrov"
    if opens == _SCHOOL or (opens == _SETTLEMENT and size == 2):
        return _before_name(tokens, at, run, limit) or run
    # "Tổng công ty Hàng hải | Lữ Sỹ Bền", but "Công ty Sơn Hà", "Công ty Hòa Bình"
    sure = size > 2 and bool(tokens.bits[at + 1] & MIDDLE)
    sure = sure and bool(opens == _SETTLEMENT or tokens.bits[run - 1] & GIVEN)
    sure = sure and place_end(tokens, at + 1, limit) < run  # "Khu kinh tế Nam Phú Yên"
    if name == run and (common or sure or opens not in (_SETTLEMENT, _TITLE)):
        return at
    if opens:
        whole = opens == _PLACE and run == at + 3 and not place  # "xã Tả Giàng Phình"
        # "Công ty CP Sao Hoàng Long, Thứ trưởng"
        whole = whole or (opens == _TITLE and run < at + 4 and tokens.low[run : run + 1] in ([","], ["-"]))
        return (not whole and _before_name(tokens, at, run, limit)) or max(place, run)
    if place and (place - at > 1 or tokens.low[at] not in syntax("country_or_word")):
        return place
    return at


def _is_rest_name(tokens: Tokens, at: int, run: int, limit: int, *, sure: bool) -> bool:
    """Whether the capitals after a known place are a name: "huyện Thống Nhất | Quan Quang Lả", "xã Ea Kiết | K'Mák".

    ``sure``: the place may begin a name itself, so that the rest must be one beyond doubt ("Lê Thanh Phong Vũ").
    """
    if begins_name(tokens, at, limit) == run:
        return True
    if sure:
        return False
    if run == at + 1:
        return tokens.low[at][:2] in syntax("lone_particles") and len(tokens.low[at]) > 3
    return run < at + 5 and surname_at(tokens, at, limit, weak=True)


def _before_name(tokens: Tokens, at: int, run: int, limit: int) -> int:
    """Where a person's name that ends the capitals begins, after a word at least; 0 for none."""
    splits = [split for split in range(at + 1, run - 1) if begins_name(tokens, split, limit) == run]
    # "huyện Vân Hồ Thượng | Nguyễn Văn Thuần": before Văn and Thị stands a surname, and few names have five words.
    sure = [split for split in splits if tokens.low[split + 1] in syntax("middles")]
    common = [split for split in splits if tokens.bits[split] & COMMON]
    short = [split for split in common if run - split < 5]
    best = sure or short or common or splits or [0]
    two = run > at + 4 and at + 2 in best and not is_brand(tokens.low[at])
    return at + 2 if two else best[0]  # "Nghi Hà | Hồ Quang Lệ", but "HĐQT Vinamit | Nguyễn Lâm Bảo Trân"


def _bracket(tokens: Tokens, at: int, limit: int) -> int:
    """Where a bracket belongs to the name: the wider place, or an abbreviation with more to come."""
    if at + 2 < limit:
        levelled = tokens.low[at + 1] in syntax("wider_places")  # "(TP.HCM)", "(huyện Bình Chánh, TP.HCM)"
        place = (tail_end if levelled else place_end)(tokens, at + 1, limit)
        if levelled and place + 1 < limit and tokens.low[place] == ",":
            place = tail_end(tokens, place + 1, limit, inside=True)  # "(quận 4, TP.HCM)"
        if place and place < limit and tokens.low[place] == ")":
            return place + 1
    after = past_abbreviation(tokens, at, limit)
    if not after:
        return 0
    # "Ban Thường vụ (BTV) Tỉnh ủy", "... tiêu cực (PCTNLPTC) tỉnh"
    entry = tokens.entry(after, limit)
    # "Ngân hàng Chính sách xã hội (CSXH) Việt Nam"
    return after if entry.organ else country_end(tokens, after, limit) or _joined(tokens, after, limit)


def past_abbreviation(tokens: Tokens, at: int, limit: int) -> int:
    """Past brackets with a short name alone ("(BTV)", "(NN&MT)", "(C06)", "(Agribank)"), before more words; 0 for none."""
    short = CAPITAL if tokens.low[at + 2 : at + 3] == [")"] else UPPER
    if not (at + 3 < limit and tokens.bits[at + 1] & short):
        return 0
    for end in range(at + 2, min(at + 7, limit - 1)):
        if tokens.low[end] == ")":
            return end + 1
        if not (tokens.bits[end] & UPPER or tokens.low[end] in "&-" or tokens.low[end].isdigit()):
            return 0
    return 0


def _joined(tokens: Tokens, at: int, limit: int) -> int:
    """Where a name goes on after "và", a comma, a dash, "của" ...: the next word to read, 0 for nowhere."""
    low = tokens.low
    if low[at] not in _links() or at + 1 >= limit:
        return 0
    after = at + 1
    entry = tokens.entry(after, limit)
    found = entry.organ
    named = after + entry.honor[0] if entry.honor else limit
    if named < limit and tokens.bits[named] & CAPITAL and not country_end(tokens, named, limit):
        return 0  # "Phó Tư lệnh Bộ Tư lệnh thành phố và | luật sư Đỗ Quang Nghĩa"
    if low[at] in ",-" and after + 2 < limit and low[after + 1] == "&" and tokens.bits[after] & UPPER:
        return after  # "Lao động, TB&XH", "Lao động - TB&XH"
    if low[at] in syntax("ties") or low[at] in syntax("about"):
        return _past_tie(tokens, at, limit, entry)
    tied = tokens.glued(at) and tokens.glued(after)
    if low[at] == "-" and entry.title and not tied and not (found and found[1] == FIELD):
        return 0  # "UVBTV Đảng ủy - CT UBND xã"
    if low[at] == "-" and not entry.titled and (tokens.bits[at - 1] & CAPITAL or low[at - 1].isdigit()):
        name = begins_name(tokens, after, limit)
        place = wide_place_end(tokens, after, limit) if name else place_end(tokens, after, limit)
        if place and (place >= name or place > after + 2):
            return place  # "Phòng Thương mại Bỉ - Luxembourg", "khu vực 5 - Hà Nội"
    if low[at] in "&-/" and tied and tokens.bits[after] & UPPER:
        return after  # "KH&ĐT", "VH-TT&DL"
    if found is None and _is_letters(tokens, at):
        return after
    if found is None or found[1] not in (FIELD, SHORTENED) or _begins_people(tokens, at, entry):
        return 0
    if low[at] == ",":
        # "Tài chính, Ngân sách": as capitalised as the word before, and no list of plain words.
        capital = found[1] == FIELD and tokens.bits[after] & CAPITAL > 0
        capital = capital and not tokens.entry(after, limit).titled
        # "Lao động, thương binh và xã hội"
        last = after + found[0] + 1
        several = last < limit and low[last - 1] in _words().joints
        more = tokens.entry(last, limit).organ if several else None
        capital = capital or (more is not None and more[1] == FIELD)
        plain = found[1] == FIELD and not (entry.verb or entry.head)
        capital = capital or (plain and _is_one_of_fields(tokens, at, after + found[0], limit))
        return after if capital else 0
    return after


def _begins_people(tokens: Tokens, joint: int, entry: Entry) -> bool:
    """Whether people follow the name of an organ that is whole: "UBND huyện và | cán bộ, giáo viên", "Huyện ủy và | các cơ quan"."""
    low, bits = tokens.low, tokens.bits
    if low[joint] not in _words().joints or not bits[joint + 1] & SMALL:
        return False
    if entry.head is None and low[joint + 1] not in syntax("counting"):
        return False
    after = joint + 1 + (entry.head[0] if entry.head else 0)
    if entry.head and low[after : after + 1] == [","] and tokens.known[after + 1].head:
        return bits[after + 1] & SMALL > 0  # "Trưởng phòng Nội vụ và | cán bộ, công chức"
    # but "Vụ Trẻ em và phụ nữ"
    placed = (
        bits[joint - 1] & (CAPITAL | UPPER) == CAPITAL
        and place_end(tokens, max(0, joint - 2), joint) == joint
    )
    return placed or low[joint - 1] in _words().whole


def _is_letters(tokens: Tokens, joint: int) -> bool:
    """Whether the letters of two fields stand around "và": "GD và ĐT", "LĐ-TB và XH"."""
    upper = tokens.bits[joint - 1] & tokens.bits[joint + 1] & UPPER
    return bool(upper) and tokens.low[joint] in _words().joints and len(tokens.low[joint + 1]) == 2


def _is_one_of_fields(tokens: Tokens, comma: int, last: int, limit: int) -> bool:
    """Whether fields in small letters stand on both sides of a comma: "Cục Hộ tịch, quốc tịch, chứng thực"."""
    goes_on = last < limit and tokens.bits[last] & SMALL and not tokens.entry(last, limit).organ
    if goes_on or not tokens.bits[comma + 1] & SMALL:
        return False
    if last < limit and country_end(tokens, last, limit):
        return False  # "Giám đốc nhân sự, | quốc tịch Hàn Quốc"
    return any(tokens.entry(comma - size, comma).organ == (size, FIELD) for size in (1, 2, 3) if comma > size)


def _past_tie(tokens: Tokens, at: int, limit: int, entry: Entry) -> int:
    """The same after "của", "tại", "về"; ``entry`` is of the word after it."""
    low, after, found = tokens.low, at + 1, entry.organ
    if low[at] in syntax("ties"):
        if phrases("organs", "of_head").opens(low, at):
            return after + entry.titled  # "Tổ tư vấn kinh tế của Thủ tướng"
        local = low[at] in _words().at
        if found and found[1] <= LEVEL and not (local and _is_meeting(tokens, after, found[1])):
            return after
        return after if local and place_end(tokens, after, limit) else 0
    if (
        low[at] in _words().about
        and (low[at - 1] in syntax("level_lasts") or tokens.bits[at - 1] & (CAPITAL | UPPER) == CAPITAL)
        and syntax("named_by_task").isdisjoint(low[max(0, at - 8) : at])
    ):
        return 0  # "trao đổi với Phó Giám đốc Sở Nội vụ tỉnh | về công tác cán bộ"
    return after if found and found[1] in (FIELD, SHORTENED) else 0


def _is_meeting(tokens: Tokens, at: int, kind: int) -> bool:
    """Whether a small head word after "tại" begins no organ: "tại hội nghị"."""
    return kind == HEAD and not tokens.bits[at] & CAPITAL
