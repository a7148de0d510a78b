"""Groups: those who take part unnamed, one for each member of a list ("lãnh đạo các sở, ngành").

A group begins with a word for those who lead or stand for a body (lãnh đạo, đại diện), for people (cán bộ,
người dân) or for a delegation, with words of number before it. It goes on over commas and "và" until the next
member of the list begins or the sentence goes on.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from partydocs import vocab
from partydocs.models import Role
from partydocs.names import begins_name
from partydocs.offices import read_office
from partydocs.organs import organ_end
from partydocs.places import place_end
from partydocs.roles import verbs
from partydocs.tokens import Phrases, Tokens, word_set

__all__ = ["BODY", "LEAD", "PEOPLE", "Head", "group_extent", "group_firsts", "group_head"]

LEAD, PEOPLE, BODY = "leads", "people", "bodies"
_LONGEST = 45  # words of one group


class Head(NamedTuple):
    """The head of a group: where it ends, what it is, whether a word of number stands before it."""

    end: int
    kind: str
    counted: bool  # a figure, or "hơn", "đông đảo" ...
    many: bool  # "các", "những" or a word of number


@cache
def _heads() -> Phrases[str]:
    entries: dict[str, str] = {}
    for section in (PEOPLE, BODY, LEAD):
        for word in vocab.table("groups")[section]["words"]:
            entries[word] = section
    return Phrases(entries)


@cache
def _quantities() -> Phrases[bool]:
    return Phrases(dict.fromkeys(vocab.table("groups")["quantities"]["words"], True))


def group_firsts() -> Iterable[str]:
    """The words that groups begin with, but for figures."""
    return (*_heads().firsts(), *_quantities().firsts())


# Words before a person's name that belongs to the group: "gia đình đồng chí ...".
_WHOSE = frozenset(("chí", "ông", "bà", "của", "đ/c"))
_CLOSERS = frozenset((";", ".", "!", "?", ")", '"', "“", "”", "\n"))
_JOINTS = frozenset((",", "và", "&", "-", "/", "…"))
_LEVELS = frozenset(("huyện", "tỉnh", "thành", "xã", "phường", "thị", "quận"))
_GUESTS = frozenset(("biểu", "viên", "khách"))  # "120 đại biểu về chuyển đổi số"
_STRONG = frozenset((Role.ATTEND, Role.CHAIR, Role.SPEAK, Role.REPORT))


def group_head(tokens: Tokens, index: int, limit: int) -> Head | None:
    """The head of the group that begins at ``index``."""
    low = tokens.low
    at, counted, many = index, False, False
    while at < limit and at < index + 8:
        if low[at][0].isdigit() and len(low[at]) < 8:
            at, counted, many = at + 1, True, True
            continue
        found = _quantities().at(tokens, at, limit)
        if found is None:
            break
        if low[at] == "năm" and found[0] < limit and low[found[0]][0].isdigit():
            return None  # a year
        many = True
        counted = counted or low[at] not in ("các", "những", "vị", "quý", "toàn")
        at = found[0]
    if at >= limit:
        return None
    found_head = _heads().at(tokens, at, limit)
    if found_head is None:
        if low[index] == "các" and low[at] in word_set("people", "bodies"):
            return Head(at + 1, PEOPLE, counted, True)
        return None
    end, kind = found_head
    alone = end - at == 1 and low[at] in ("trưởng", "ủy", "người", "đồng", "em", "cháu", "dân", "đoàn")
    if alone and not many and not (low[at] == "trưởng" and end < limit and _is_of_units(low[end])):
        return None
    if low[end - 1] == "diện" and end < limit and _acts(tokens, end, limit):
        return None  # "bà A và ông B đại diện ký"
    return Head(end, kind, counted, many)


def _is_of_units(word: str) -> bool:
    """Whether "trưởng" before the word tells the heads of units: "trưởng các phòng", "trưởng 5 thôn"."""
    return word in ("các", "một", "phòng", "ban", "phó", ",") or word.isdigit()


def _acts(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether "đại diện" is no head but stands before the verb of what is done: "đại diện ký kết"."""
    verb = verbs().at(tokens, at, limit)
    return verb is not None and verb[1] is not None and tokens.words[at][0].islower()


def group_extent(tokens: Tokens, index: int, at: int, limit: int, kind: str = LEAD) -> int:
    """How far the group with its head in ``index`` to ``at`` goes on."""
    low, words = tokens.low, tokens.words
    limit = min(limit, index + _LONGEST)
    head_end = at
    office_list = kind == LEAD and read_office(tokens, _past_address(tokens, index), limit) is not None
    placed = False  # "18 xã": the offices before it are complete
    while at < limit:
        word = low[at]
        if word in _CLOSERS:
            break
        if word == "(":
            close = next((k + 1 for k in range(at, min(at + 14, limit)) if low[k] == ")"), 0)
            if not close:
                break
            at = close
            continue
        if word == ":":
            if at + 1 < limit and words[at + 1][0].isupper() and not begins_name(tokens, at + 1, limit):
                at += 1
                continue
            break
        if word in _JOINTS:
            bound = at > head_end
            if not _goes_on(tokens, at + 1, limit, kind, bound=bound, office_list=office_list and not placed):
                break
            at += 1
            continue
        if word in word_set("people", "group_ends") or (word == "về" and low[at - 1] in _GUESTS):
            break
        placed = placed or word[0].isdigit()
        verb = verbs().at(tokens, at, limit)
        if kind == BODY and at > head_end and verb and (verb[1] or word == "tiếp") and words[at] == word:
            break  # "Đoàn công tác của tỉnh làm việc với"
        if (
            verb
            and verb[1] in _STRONG
            and low[at - 1] != "được"
            and (verb[0] - at > 1 or word in ("dự", "tiếp", "đón"))
        ):
            break
        end = organ_end(tokens, at, limit)
        if end > at:
            at = end
            continue
        if words[at][0].isupper() and low[at - 1] not in _WHOSE and begins_name(tokens, at, limit):
            place = place_end(tokens, at, limit)
            if not place:
                break
            at = place
            continue
        at += 1
    while at > head_end and (low[at - 1] in _JOINTS or low[at - 1] in (":", "cùng")):
        at -= 1
    return at


def _goes_on(tokens: Tokens, at: int, limit: int, kind: str, *, bound: bool, office_list: bool) -> bool:
    """Whether what follows a comma or "và" is of the same group: no new member, no new clause."""
    if at >= limit:
        return False
    low, words = tokens.low, tokens.words
    if (
        low[at] in word_set("people", "group_ends")
        or low[at] in ("đ/c", "ông", "bà", "đồng")
        or low[at][0].isdigit()
        or low[at] in _CLOSERS
    ):
        return False
    if words[at][0].isupper() and begins_name(tokens, at, limit):
        return place_end(tokens, at, limit) > 0
    if (
        low[at] in ("anh", "chị", "em", "cô", "bác", "cụ", "thầy")
        and at + 1 < limit
        and words[at + 1][0].isupper()
    ):
        return False
    head = group_head(tokens, at, limit)
    if head is not None:
        if not bound:
            return head.kind != BODY  # "lãnh đạo và chuyên viên Ban Tổ chức"
        if head.counted or low[head.end - 2 : head.end] == ["đồng", "chí"]:
            return False
        if head.kind == LEAD and not (office_list and read_office(tokens, at, limit)):
            return False
        return head.kind == PEOPLE if kind == PEOPLE else not _is_person(low[head.end - 1])
    office = read_office(tokens, at, limit)
    if office:
        return office_list and not (office.end < limit and words[office.end][0].isupper())
    verb = verbs().at(tokens, at, limit)
    return not (verb and verb[1] is not None)


def _is_person(word: str) -> bool:
    """Whether the last word of a head tells persons, not bodies."""
    return word not in (
        "ngành",
        "thể",
        "ban",
        "quan",
        "vị",
        "phương",
        "chức",
        "nghiệp",
        "xã",
        "phường",
        "huyện",
        "đoàn",
        "sở",
        "phòng",
    )


def _past_address(tokens: Tokens, index: int) -> int:
    """Past "các đồng chí" and words of number."""
    low = tokens.low
    while index < len(low) - 1 and low[index] in ("các", "đồng", "chí", "đ/c", "những", "vị"):
        index += 1
    return index
