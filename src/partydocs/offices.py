"""Offices: one grammar for a title with its organisation, for ranks, degrees and honours.

    office = {nguyên | quyền | Phó ...} title {Thường trực | thứ nhất ...} [organisation]

"Phó Bí thư Thường trực Tỉnh ủy", "nguyên Chủ tịch UBND tỉnh", "UVBTV Tỉnh ủy", "Trưởng Công an xã Ea Tu",
"Phó Vụ trưởng Vụ Pháp chế, Tổng cục Hải quan". A rank, a run of degrees or a clerical rank is an office of
its own without organisation. The bracketed abbreviation at the end of an office is left out of it.
"""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

from partydocs.lexicon import CAPITAL, DEGREE, LEVEL, OPENS_OFFICE, SHORTENED, SMALL, UPPER, Entry
from partydocs.names import begins_common_name, capital_run, christened
from partydocs.numerals import ROMAN_LETTERS
from partydocs.organs import organ_end, past_abbreviation, tail_end
from partydocs.phrases import phrases
from partydocs.places import country_end, place_end
from partydocs.source import Source
from partydocs.tokens import Tokens, syntax, word_set, word_sets

__all__ = ["Office", "office_words", "read_office", "with_parent"]


class Office:
    """An office among the words of a part: where it stands, where its title ends and its organ begins.

    Title and organ may share a word: "Trưởng Ban" of the "Ban Tổ chức".
    """

    __slots__ = ("body", "end", "is_rank", "start", "title_end")

    def __init__(self, start: int, title_end: int, body: int, end: int, is_rank: bool = False) -> None:
        self.start = start
        self.title_end = title_end
        self.body = body
        self.end = end
        self.is_rank = is_rank  # a rank or a degree, which may stand before a name beside an office after it


def office_words(source: Source, tokens: Tokens, office: Office) -> tuple[str, str | None]:
    """The title of an office and the name of its organ, as written."""
    title = source.words(*tokens.place(office.start, office.title_end))
    if office.body >= office.end:
        return title, None
    return title, source.words(*tokens.place(office.body, office.end)) or None


class _Words(NamedTuple):
    alternate: frozenset[str]
    chief: frozenset[str]
    concurrent: frozenset[str]
    deputy: frozenset[str]
    incomplete: frozenset[str]
    of_states: frozenset[str]
    shared: frozenset[str]
    parents: frozenset[str]
    units: frozenset[str]
    of_a_site: frozenset[str]
    short_ranks: frozenset[str]
    terms: frozenset[str]


@cache
def _words() -> _Words:
    """The sections of ``vocab/offices.toml`` that single titles and words are asked about."""
    return _Words(*word_sets("offices", _Words._fields))


def read_office(tokens: Tokens, index: int, limit: int) -> Office | None:
    """The office that begins with the word at ``index``."""
    entry = tokens.entry(index, limit)
    if not entry.opens & OPENS_OFFICE:
        return None
    rank = _read_rank(tokens, index, limit, *entry.rank) if entry.rank else None
    at, title = index, entry.title
    if title is None or entry.organ:
        at, title = _title_at(tokens, index, limit, entry)
        if title is None:
            return rank
    end, section = at + title[0], title[1]
    if rank and rank.end >= end and (rank.end > end or not organ_end(tokens, end, limit)):
        return rank
    if section == "abbreviations" and _is_no_title(tokens, at, limit):
        return rank
    words = tokens.low[at:end]
    begin = _past_stop(tokens, end, limit) if section == "abbreviations" else end
    while begin < limit and (more := tokens.entry(begin, limit).after):
        if _is_chairing(tokens, begin, begin + more, limit):
            limit = begin
            break
        begin = end = begin + more
    if len(words) == 1 and words[0] in _words().chief and not organ_end(tokens, end, limit):
        return rank  # "trưởng thành"
    # "Thủ trưởng các cơ quan, đơn vị": of several bodies, whose list is read as a group
    several = end < limit and tokens.low[end] in word_set("extents", "plural")
    # "Chánh xứ | Giuse Maria Lê Văn An"
    several = several or (end < limit and tokens.low[end] in christened())
    last = end if several else tail_end(tokens, begin, limit, inside=True)
    if last + 1 < limit and tokens.low[last] in _MARKS:
        last = with_parent(tokens, end, last, limit)
    if last == end:
        deputy = section == "abbreviations" and at > index  # "P.BT, CT UBND xã" is no "BT" alone
        last = end if deputy else _without_organ(tokens, end, limit, " ".join(words))
        if not last:
            return rank
    if last + 1 < limit:
        last = _past_terms(tokens, end, last, limit)
        last += 3 * _is_former(tokens.low[last : min(last + 3, limit)])
    return Office(index, end, _body(tokens, at, max(begin, end), last), last)


def _is_chairing(tokens: Tokens, at: int, end: int, limit: int) -> bool:
    """Whether what may qualify a title is a verb: "do đồng chí A - Phó Chủ tịch | điều hành", no "Giám đốc điều hành"."""
    if not phrases("offices", "executive").opens(tokens.low, at, end):
        return False
    # "Phó Chủ tịch điều hành Hiệp hội Du lịch"
    return tokens.low[at - 1] not in word_set("offices", "executives") and tail_end(tokens, end, limit) == end


def _title_at(tokens: Tokens, index: int, limit: int, entry: Entry) -> tuple[int, tuple[int, str] | None]:
    """Where the title begins after "nguyên", "quyền", "Phó"; how many words it has, and its section."""
    at = index
    while entry.title is None and entry.before:
        at += entry.before
        if at >= limit:
            return at, None
        entry = tokens.entry(at, limit)
    title = entry.title
    if title is None:
        # "Phó Ban", "Phó Công an": a deputy straight before an organ.
        deputy = at > index and tokens.low[at - 1] in _words().deputy and organ_end(tokens, at, limit)
        return at, (0, "titles") if deputy else None
    longer = entry.organ is not None and entry.organ[1] <= SHORTENED and entry.organ[0] > title[0]
    if longer and tokens.bits[at + title[0]] & (CAPITAL | UPPER) == CAPITAL:
        longer = False  # "Chủ tịch Đoàn Luật sư", but "Chủ tịch đoàn"
    return at, None if longer else title  # "Đại sứ quán"


def _is_no_title(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether an abbreviation is no title: in small letters, or a level and no Trưởng phòng."""
    if not tokens.bits[at] & UPPER and tokens.low[at] != "q":
        return True
    return _is_level(tokens, at, limit)


def _is_level(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether a level in short with its place stands here: "TP Thái Nguyên", "TT.Phước An" is no Thượng tọa."""
    found = tokens.entry(at, limit).organ
    if found is None or found[1] != LEVEL:
        return False
    place = at + found[0]
    place += tokens.low[place : place + 1] == ["."]
    return place < limit and place_end(tokens, place, limit) > 0


# The short name of a body, one word: "HĐND".
_SHORT_BODY: Final = (1, SHORTENED)
# What the parent body of a unit follows.
_MARKS: Final = frozenset((",", "-", "("))


def _without_organ(tokens: Tokens, end: int, limit: int, title: str) -> int:
    """Where an office without an organ ends: past its site or its state; 0 for a title that is none alone."""
    words = _words()
    if title in words.incomplete:
        return 0
    if title in words.of_a_site:
        named = end < limit and tokens.low[end] in christened()
        if not (named or begins_common_name(tokens, end, limit)):
            return min(capital_run(tokens, end, limit), end + 3)
    elif title in words.of_states and end < limit:
        country = country_end(tokens, end, limit)
        # "Đại sứ Nga"; "Thủ tướng Hồ Nam Phong", though a province of China is called so
        return end if country < begins_common_name(tokens, end, limit) else max(end, country)
    return end


def _past_stop(tokens: Tokens, end: int, limit: int) -> int:
    """Past the full stop of a title in short, where its body or a qualifier follows: "PCT. UBND xã", "PCT. Thường trực"."""
    after = end + 1
    if tokens.low[end:after] != ["."] or after >= limit:
        return end
    follows = tokens.entry(after, limit).after or tail_end(tokens, after, limit) > after
    return after if follows else end


def _past_terms(tokens: Tokens, title_end: int, end: int, limit: int) -> int:
    """Past what tells more of the office after its body: that it is held as an alternate, where else, for which terms."""
    low, words, after = tokens.low, _words(), end + 2
    told = " ".join(low[end:after])
    if told in words.alternate:
        end = after  # "Ủy viên BCH Trung ương Đảng dự khuyết"
    elif told in words.concurrent and after < limit:
        end = country_end(tokens, after, limit) or end  # "Đại sứ Việt Nam tại Áo kiêm nhiệm Slovenia"
    if not word_set("organs", "at").isdisjoint(low[title_end:end]):
        end = _past_states(tokens, end, limit)
    if end + 1 >= limit or low[end] not in words.terms:
        return end
    after = end + 1  # "Chủ tịch Hội Nông dân huyện khóa XX", "... khóa IX, X"
    while after < min(limit, end + 8) and tokens.bits[after] & UPPER and set(low[after]) <= ROMAN_LETTERS:
        end = after + 1
        after = end + (end < len(low) and _is_joint(low[end]))
    return end


def _is_former(words: list[str]) -> bool:
    """Whether a bracket tells that a place was merged or made anew: "tỉnh Bình Định | (cũ)"."""
    return (
        len(words) == 3 and words[0] == "(" and words[2] == ")" and words[1] in word_set("offices", "merged")
    )


def _is_joint(word: str) -> bool:
    """Whether a word joins the members of a list."""
    return word == "," or word in word_set("organs", "joints")


def _past_states(tokens: Tokens, end: int, limit: int) -> int:
    """Past further countries to which someone is sent: "Đại sứ Việt Nam tại Ấn Độ, Nepal và Bhutan"."""
    at = end
    while at + 1 < limit and _is_joint(tokens.low[at]) and (after := country_end(tokens, at + 1, limit)):
        if tokens.low[at] != ",":
            return after
        at = after
    return end


def _body(tokens: Tokens, title: int, end: int, last: int) -> int:
    """Where the organ begins: at the title's last words where they are its head ("Trưởng Ban Tổ chức")."""
    low = tokens.low
    while end < last and (low[end] == "-" or low[end] in syntax("ties")):
        end += 1
    if end >= last:
        return last
    for size in (3, 2, 1):
        head = low[max(title + 1, end - size) : end]
        if len(head) == size and " ".join(head) in _words().shared:
            return end if low[end : end + size] == head else end - size
    return end + (low[end] == ",")  # "Bí thư thứ nhất, | Đại sứ quán Pháp"


def with_parent(tokens: Tokens, title_end: int, end: int, limit: int, levels: int = 4) -> int:
    """Go on over the parent body: "Vụ trưởng Vụ Pháp chế, Tổng cục Hải quan", "Trưởng phòng 7 - VKSND tỉnh"."""
    if end + 1 >= limit:
        return end
    if end == title_end:
        return _unit_after_comma(tokens, end, limit)
    mark = end
    if tokens.low[end] == "(":
        mark = past_abbreviation(tokens, end, limit)  # "Cục Cảnh sát hình sự (C02), Bộ Công an"
        if not mark:
            return _bracketed_parent(tokens, end, limit)
    if (tokens.low[mark] != "," and (tokens.low[mark] != "-" or tokens.glued(mark))) or mark + 1 >= limit:
        return end
    if twin := _twin_end(tokens, end, limit):
        return twin
    if tokens.low[mark] == "," and (country := country_end(tokens, mark + 1, limit)):
        return country if _is_abroad(tokens, end, country, limit) else end
    if _is_wider(tokens, mark + 1):
        # "chi hội trưởng thôn Cổ Hội, xã Đông Phong": the level must have its place.
        return _within_levels(tokens, end, limit)
    # ", cơ quan Ủy ban Kiểm tra Trung ương"
    first = mark + 1 + phrases("offices", "agency").opens(tokens.low, mark + 1, limit - 1)
    # "Đội trưởng Đội Tham mưu, đồn Biên phòng Ia O"
    whole = tokens.bits[first] & CAPITAL or (first + 1 < limit and tokens.bits[first + 1] & CAPITAL)
    if not whole or tokens.low[mark + 1] not in _words().parents:
        return end
    units, around = _words().units, tokens.low[max(0, title_end - 2) : title_end + 1]
    if units.isdisjoint(around) and around[-2] not in word_set("offices", "chiefs_of"):
        return end
    parent = organ_end(tokens, mark + 1, limit) or end
    if tokens.entry(mark + 1, limit).titled > parent - mark - 1:
        return end  # "Trưởng Ban Tổ chức, | Thành ủy viên"
    if parent == mark + 2 and not tokens.bits[mark + 1] & UPPER:
        return end  # "Chánh Văn phòng Sở Y tế, | Sở đã lập 4 đoàn"
    if parent > end and tokens.low[mark + 1] in units and levels:
        # The parent has one too: "Đội 3, Phòng Cảnh sát giao thông, Công an thành phố".
        return with_parent(tokens, mark + 1, parent, limit, levels - 1)
    bracketed = parent + 1 < limit and tokens.low[parent] == "("
    return _bracketed_parent(tokens, parent, limit) if bracketed else parent


def _is_abroad(tokens: Tokens, end: int, country: int, limit: int) -> bool:
    """Whether the country after a comma tells where the office is: "Thống đốc tỉnh Aomori, Nhật Bản"."""
    low, bits = tokens.low, tokens.bits
    if not bits[end - 1] & CAPITAL or (country == end + 2 and low[end + 1] in syntax("country_or_word")):
        return False
    # but "Đại sứ các nước Cuba, Nhật Bản, Hàn Quốc"
    if country + 1 >= limit:
        return country == limit or not bits[country] & CAPITAL
    return not (bits[country] & CAPITAL or country_end(tokens, country + 1, limit))


def _twin_end(tokens: Tokens, end: int, limit: int) -> int:
    """Where bodies end that share their level: "Phó Chủ tịch HĐND, UBND tỉnh", "Văn phòng Đoàn ĐBQH, HĐND tỉnh"; else 0."""
    after = 0
    for _ in range(3):
        short = end + 1 < limit and tokens.low[end] == "," and tokens.entry(end - 1, end).organ == _SHORT_BODY
        if not short or tokens.entry(end + 1, limit).organ != _SHORT_BODY:
            break
        end = after = tail_end(tokens, end + 1, limit)
    return after


def _is_wider(tokens: Tokens, at: int) -> bool:
    """Whether a place that others may be in begins here, in full or in short: "phường 5", "Q.10", "TP Tân An"."""
    short = tokens.low[at + 1 : at + 2] == ["."] and tokens.glued(at + 1)
    short = short or (tokens.bits[at] & UPPER > 0 and _is_level(tokens, at, len(tokens)))
    return tokens.low[at] in syntax("wider_places") and (short or tokens.bits[at] & SMALL > 0)


def _within_levels(tokens: Tokens, end: int, limit: int) -> int:
    """Past the places that a place is in, each named: "tổ trưởng tổ 48, khu phố 3, phường 25"."""
    levels = 0
    for _ in range(4):
        if not _is_named(tokens, end) or end + 1 >= limit or tokens.low[end] != ",":
            return end
        if not _is_wider(tokens, end + 1):
            province = place_end(tokens, end + 1, limit) if levels else 0
            # "xã Mường Lạn, huyện Sốp Cộp, Sơn La", but "huyện Sốp Cộp, Lê Văn An"
            shut = province == limit or (province and not tokens.bits[province] & CAPITAL)
            return province if shut else end
        place = tail_end(tokens, end + 1, limit, inside=True)
        if not _is_named(tokens, place):
            return end  # "Chủ tịch xã Mường Lạn, | xã có 19 bản"
        end, levels = place, levels + 1
    return end


def _is_named(tokens: Tokens, end: int) -> bool:
    """Whether the place that ends at ``end`` has its name or number: "xã An Thủy (Ba Tri)"."""
    return (
        tokens.bits[end - 1] & CAPITAL > 0 or tokens.low[end - 1][0].isdigit() or tokens.low[end - 1] == ")"
    )


def _unit_after_comma(tokens: Tokens, end: int, limit: int) -> int:
    """Past the unit that a title is the head of: "Phó Vụ trưởng, Vụ Địa phương III, Ban Tổ chức Trung ương", "PCT - UBND xã"."""
    low = tokens.low
    if (
        low[end] == "-"
        and low[end + 1] != "tt"
        and not (tokens.glued(end) or tokens.entry(end + 1, limit).titled)
    ):
        return (tokens.bits[end + 1] & CAPITAL and organ_end(tokens, end + 1, limit)) or end
    # "Trưởng phòng, Cục Thuế"
    of_parent = low[end - 1] in word_set("offices", "chiefs_of") and low[end + 1] in _words().parents
    of_parent = of_parent and tokens.bits[end + 1] & CAPITAL > 0
    own = low[end + 1] in _words().units and low[end + 1] in low[end - 2 : end]
    if low[end] != "," or not (own or of_parent):
        return end
    unit = organ_end(tokens, end + 1, limit)
    return with_parent(tokens, end - 2, unit, limit) if unit else end


def _bracketed_parent(tokens: Tokens, end: int, limit: int) -> int:
    """Past a bracket that holds the parent body and nothing else: "Cục Tổ chức cán bộ (Bộ Công an)"."""
    if tokens.low[end + 1] in word_set("offices", "wards"):
        return end  # "Phó Trưởng Ban Pháp chế HĐND tỉnh (Tổ Đà Bắc)": where a deputy was elected
    last = organ_end(tokens, end + 1, limit)
    if last and tokens.low[end + 1] in _words().units:
        last = with_parent(tokens, end + 1, last, limit, 1)  # "(Sư đoàn 355, Quân khu 2)"
    short = tokens.low[end + 1 : last]
    if short and any(tokens.low[at : at + len(short)] == short for at in range(max(0, end - 40), end)):
        return end  # "Trưởng Ban Chỉ đạo về chuyển đổi số (Ban Chỉ đạo)"
    return last + 1 if last > end + 2 and tokens.low[last : last + 1] == [")"] else end


def _read_rank(tokens: Tokens, index: int, limit: int, size: int, kind: str) -> Office | None:
    """A rank, a clerical rank or a run of degrees ("PGS, TS")."""
    low, bits, end = tokens.low, tokens.bits, index + size
    if low[index] in _words().short_ranks and (not bits[index] & CAPITAL or _is_level(tokens, index, limit)):
        return None
    if kind == DEGREE:
        while end + 1 < limit:
            step = end + 1 if low[end] in (".", ",", "-") else end
            again = tokens.entry(step, limit).rank
            if again is None or again[1] != DEGREE or not bits[step] & (CAPITAL | bits[index] & SMALL):
                break
            end = step + again[0]
    if low[end - 1] == ".":
        end -= 1
    return Office(index, end, end, end, is_rank=True)
