"""Groups: those who take part unnamed, one for each member of a list ("lãnh đạo các sở, ngành").

A group begins with a word for those who lead or stand for a body (lãnh đạo, đại diện), for people (cán bộ,
người dân) or for a delegation, with words of number before it. It goes on over commas and "và" until the next
member of the list begins or the sentence goes on.
"""

from __future__ import annotations

from typing import Final

from partydocs.lexicon import BODY_WORD, CAPITAL, LEVEL, SMALL
from partydocs.organs import organ_end
from partydocs.phrases import phrases
from partydocs.tokens import Tokens, syntax, word_set

__all__ = ["BODY", "LEAD", "PEOPLE", "STANDING", "Head", "group_head"]

LEAD: Final = "leads"
PEOPLE: Final = "people"
BODY: Final = "bodies"
_LONG_QUANTITY: Final = 8  # words of a count, with those of number around it
#: "Thường trực HĐND tỉnh": the standing committees of several bodies, nothing else.
STANDING: Final = "standing"


class Head:
    """The head of a group: where it ends, what it is, whether a word of number stands before it."""

    __slots__ = ("counted", "end", "joint", "kind", "many")

    def __init__(
        self, end: int, kind: str, *, counted: bool = False, many: bool = False, joint: bool = False
    ) -> None:
        self.end = end
        self.kind = kind
        self.counted = counted  # a figure, or "hơn", "đông đảo" ...
        self.many = many  # "các", "những" or a word of number
        self.joint = joint  # several words for people are joined: "cán bộ, chiến sĩ"


def group_head(tokens: Tokens, index: int, limit: int) -> Head | None:
    """The head of the group that begins at ``index``."""
    low = tokens.low
    at, counted, many = index, False, False
    entry = tokens.entry(index, limit)
    if entry.quantity or low[index][0].isdigit():
        if _is_day(low, index):
            return None
        at, counted, many = _past_quantity(tokens, index, limit)
        if at >= limit:
            return None
        entry = tokens.entry(at, limit)
    if entry.organ and entry.head and entry.organ[0] > entry.head[0] and entry.organ[1] < LEVEL:
        return None  # "Đại sứ quán"
    if entry.head is None:
        bodies = tokens.bits[at] & BODY_WORD and low[index] in syntax("all_of")
        bodies = bodies and not phrases("people", "events").opens(low, at)  # "các | hội nghị"
        return Head(at + 1, PEOPLE, counted=counted, many=True) if bodies else None
    end, kind = at + entry.head[0], entry.head[1]
    if kind == PEOPLE and end < limit and phrases("extents", "staffs").opens(low, at) == end - at:
        staff = tokens.entry(end, limit).head  # "tập thể cán bộ, giáo viên": of whom it is made
        end += staff[0] if staff and staff[1] == PEOPLE else 0
    alone = not many and phrases("syntax", "no_head_alone").opens(low, at, end) == end - at
    if alone and not _is_of_units(tokens, at, end, limit):
        return None
    if _is_verb(tokens, end, limit):
        return None
    joins = end + 1 < limit and (low[end] == "," or low[end] in word_set("organs", "joints"))
    joined = tokens.entry(end + 1, limit).head if joins else None
    joint = joined is not None and low[end + 1] not in syntax("comrade")
    return Head(end, kind, counted=counted, many=many, joint=joint)


def _is_day(low: list[str], index: int) -> bool:
    """Whether a figure tells a day, no count: "ngày 04/5 | Đoàn công tác", "tháng 5 | Đoàn giám sát"."""
    if not index or not low[index][0].isdigit():
        return False
    return low[index - 1] in syntax("times_of_day") or low[index - 1] in word_set("extents", "months")


def _past_quantity(tokens: Tokens, index: int, limit: int) -> tuple[int, bool, bool]:
    """Past figures and words of number: the word after them, whether they count, whether they tell of several.

    A year has nothing after it.
    """
    low = tokens.low
    at, counted, many = index, False, False
    while at < min(index + _LONG_QUANTITY, limit):
        if low[at][0].isdigit() and len(low[at]) < 8:
            whole = low[at : at + 2] == ["100", "%"]  # "100% đảng viên của chi bộ": all of them
            at, counted, many = at + 1 + whole, True, True
            continue
        size = tokens.entry(at, limit).quantity
        if not size:
            break
        if low[at] in word_set("extents", "years") and at + size < limit and low[at + size][0].isdigit():
            return limit, False, False
        counted = counted or low[at] not in syntax("no_count")
        at, many = at + size, True
    return at, counted, many


def _is_verb(tokens: Tokens, end: int, limit: int) -> bool:
    """Whether a head that ends at ``end`` is the verb of what is done."""
    low = tokens.low
    if low[end - 1] not in word_set("extents", "of_bodies"):
        return False
    if end < limit and low[end - 1] in word_set("extents", "representing"):
        verb = tokens.entry(end, limit).verb  # "bà A và ông B đại diện ký"
        told = verb is not None and verb[1] is not None
        return told and tokens.bits[end] & SMALL > 0  # but "đại diện Thanh tra tỉnh"
    size = phrases("extents", "leading").closes(low, end)
    return size > 0 and _is_leading(tokens, end - size, end, limit)


def _is_leading(tokens: Tokens, at: int, end: int, limit: int) -> bool:
    """Whether "lãnh đạo" is a verb: "lãnh đạo thực hiện nhiệm vụ", "kết quả lãnh đạo"."""
    if end < limit and tokens.low[end] in word_set("groups", "led") and tokens.bits[end] & SMALL:
        return tokens.entry(end, limit).organ is None  # "lãnh đạo | bảo hiểm xã hội"
    return at > 0 and tokens.low[at - 1] in syntax("of_leading")


def _is_of_units(tokens: Tokens, at: int, end: int, limit: int) -> bool:
    """Whether what follows shows the head alone to be one: "trưởng các phòng", "đoàn của UBND tỉnh"."""
    if end >= limit:
        return False
    low, after = tokens.low, tokens.low[end]
    if low[at] in word_set("offices", "chief"):
        return after in word_set("extents", "headed") or after.isdigit()
    if low[at] not in word_set("extents", "delegations"):
        return False
    if after in word_set("organs", "number") and end + 1 < limit and low[end + 1].isdigit():
        return True  # "Đoàn số 2"
    entry = tokens.entry(end, limit)  # "đoàn | hơn 60 doanh nghiệp của tỉnh"
    if entry.quantity or (after[0].isdigit() and not tokens.bits[at] & CAPITAL):
        count = group_head(tokens, end, limit)
        return count is not None and count.counted and count.kind == PEOPLE
    body = end + (after in word_set("extents", "of_body"))
    if body >= limit:
        return False
    # A youth union is a Đoàn too: "Đoàn trường", "Đoàn Công an tỉnh".
    return low[body] in word_set("groups", "senders") and organ_end(tokens, body, limit) > 0
