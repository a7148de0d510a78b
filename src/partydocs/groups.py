"""Groups: those who take part unnamed, one for each member of a list ("lãnh đạo các sở, ngành").

A group begins with a word for those who lead or stand for a body (lãnh đạo, đại diện), for people (cán bộ,
người dân) or for a delegation, with words of number before it. It goes on over commas and "và" until the next
member of the list begins or the sentence goes on.
"""

from __future__ import annotations

import attrs

from partydocs.lexicon import BODY_WORD, CAPITAL, GROUP_END, LEVEL, PLAIN, SMALL
from partydocs.models import Role
from partydocs.names import begins_common_name, begins_name
from partydocs.offices import read_office
from partydocs.organs import organ_end
from partydocs.places import place_end
from partydocs.tokens import Tokens, word_set

__all__ = ["BODY", "LEAD", "LONGEST", "PEOPLE", "Head", "group_extent", "group_head"]

LEAD, PEOPLE, BODY = "leads", "people", "bodies"
#: Words of one group at most.
LONGEST = 45


@attrs.define(eq=False)
class Head:
    """The head of a group: where it ends, what it is, whether a word of number stands before it."""

    end: int
    kind: str
    counted: bool  # a figure, or "hơn", "đông đảo" ...
    many: bool  # "các", "những" or a word of number
    joint: bool = False  # several words for people are joined: "cán bộ, chiến sĩ"


# Words before a person's name that belongs to the group: "gia đình đồng chí ...".
_WHOSE = frozenset(("chí", "ông", "bà", "của", "đ/c"))
_CLOSERS = frozenset((";", ".", "!", "?", ")", '"', "“", "”", "\n"))
_JOINTS = frozenset((",", "và", "&", "-", "/", "…"))
_GUESTS = frozenset(("biểu", "viên", "khách"))  # "120 đại biểu về chuyển đổi số"
_DOING = frozenset(("thực", "tiến", "làm"))  # "Đoàn Thanh tra thực hiện nghiêm"
_ASKED = _DOING | {"về"}
_STRONG = frozenset((Role.ATTEND, Role.CHAIR, Role.SPEAK, Role.REPORT))


def group_head(tokens: Tokens, index: int, limit: int) -> Head | None:
    """The head of the group that begins at ``index``."""
    low = tokens.low
    at, counted, many = index, False, False
    entry = tokens.entry(at, limit)
    while at < index + 8:
        if low[at][0].isdigit() and len(low[at]) < 8:
            at, counted, many = at + 1, True, True
        elif entry.quantity:
            after = at + entry.quantity
            if low[at] == "năm" and after < limit and low[after][0].isdigit():
                return None  # a year
            counted = counted or low[at] not in _NO_COUNT
            at, many = after, True
        else:
            break
        if at >= limit:
            return None
        entry = tokens.entry(at, limit)
    if entry.organ and entry.head and entry.organ[0] > entry.head[0] and entry.organ[1] < LEVEL:
        return None  # "Đại sứ quán"
    if entry.head is None:
        if low[index] == "các" and tokens.bits[at] & BODY_WORD:
            return Head(at + 1, PEOPLE, counted, True)
        return None
    end, kind = at + entry.head[0], entry.head[1]
    alone = end - at == 1 and low[at] in _NO_HEAD_ALONE
    if alone and not many and not (low[at] == "trưởng" and end < limit and _is_of_units(low[end])):
        return None
    if low[end - 1] == "diện" and end < limit and _acts(tokens, end, limit):
        return None  # "bà A và ông B đại diện ký"
    if (
        low[at:end] == ["lãnh", "đạo"]
        and end < limit
        and low[end] in word_set("groups", "led")
        and tokens.bits[end] & SMALL
    ):
        return None  # "lãnh đạo thực hiện nhiệm vụ"
    joint = end + 1 < limit and low[end] in (",", "và") and tokens.entry(end + 1, limit).head is not None
    return Head(end, kind, counted, many, joint)


# Words of number that tell no count, and heads that need one.
_NO_COUNT = frozenset(("các", "những", "vị", "quý", "toàn"))
_NO_HEAD_ALONE = frozenset(("trưởng", "ủy", "người", "đồng", "em", "cháu", "dân", "đoàn"))


def _is_of_units(word: str) -> bool:
    """Whether "trưởng" before the word tells the heads of units: "trưởng các phòng", "trưởng 5 thôn"."""
    return word in ("các", "một", "phòng", "ban", "phó", ",") or word.isdigit()


def _acts(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether "đại diện" is no head but stands before the verb of what is done: "đại diện ký kết"."""
    verb = tokens.entry(at, limit).verb
    return verb is not None and verb[1] is not None and tokens.bits[at] & SMALL > 0


def group_extent(tokens: Tokens, index: int, at: int, limit: int, kind: str = LEAD) -> int:
    """How far the group with its head in ``index`` to ``at`` goes on."""
    low, bits, known = tokens.low, tokens.bits, tokens.known
    limit = min(limit, index + LONGEST)
    head_end = at
    office_list = kind == LEAD and read_office(tokens, _past_address(tokens, index), limit) is not None
    placed = False  # "18 xã": the offices before it are complete
    if low[at - 2 : at] == ["phu", "nhân"]:
        return at
    while at < limit:
        entry = known[at]
        if entry is PLAIN and not bits[at] & GROUP_END and low[at] not in _ASKED:
            at += 1
            continue
        word = low[at]
        if word in _CLOSERS:
            break
        if word == "có" and low[at + 1 : at + 3] == ["công", "với"]:
            at += 3  # "người có công với cách mạng"
            continue
        if word == "đại" and low[at + 1 : at + 3] == ["diện", "cho"]:
            break  # "350 đại biểu | đại diện cho hơn 22.000 đảng viên"
        if word == "(":
            close = next((k + 1 for k in range(at, min(at + 14, limit)) if low[k] == ")"), 0)
            if not close:
                break
            at = close
            continue
        if word == ":":
            if at + 1 < limit and bits[at + 1] & CAPITAL and not _names_members(tokens, at + 1, limit):
                at += 1
                continue
            break
        if word in _JOINTS:
            bound = at > head_end
            if not _goes_on(tokens, at + 1, limit, kind, bound=bound, office_list=office_list and not placed):
                break
            at += 1
            continue
        if bits[at] & GROUP_END:
            break
        if word == "về" and (low[at - 1] in _GUESTS or (kind == LEAD and at > head_end)):
            break
        if word in _DOING and (kind == BODY or low[at - 1] == "biểu"):
            break
        placed = placed or word[0].isdigit()
        if at + entry.reach > limit:
            entry = tokens.entry(at, limit)
        verb = entry.verb
        if verb:
            size, role = verb
            if at == head_end and low[at - 1] == "biểu" and role and size > 1:
                break  # "đồng chí A và các đại biểu cắt băng khánh thành"
            if kind == BODY and at > head_end and (role or word == "tiếp") and bits[at] & SMALL:
                break  # "Đoàn công tác của tỉnh làm việc với"
            if role in _STRONG and low[at - 1] != "được" and (size > 1 or word in ("dự", "tiếp", "đón")):
                break
        end = organ_end(tokens, at, limit) if entry.organ else 0
        if end > at:
            at = end
            continue
        if bits[at] & CAPITAL and (name := begins_name(tokens, at, limit)):
            past = name if low[at - 1] in _WHOSE else place_end(tokens, at, limit)
            if not past:
                break
            at = past
            continue
        at += 1
    while at > head_end and (low[at - 1] in _JOINTS or low[at - 1] in (":", "cùng")):
        at -= 1
    return at


def _names_members(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether those that a group heads are named after a colon: "lãnh đạo huyện: Bí thư Huyện ủy A"."""
    if tokens.entry(at, limit).honor or begins_name(tokens, at, limit):
        return True
    return read_office(tokens, at, limit) is not None


def _goes_on(tokens: Tokens, at: int, limit: int, kind: str, *, bound: bool, office_list: bool) -> bool:
    """Whether what follows a comma or "và" is of the same group: no new member, no new clause."""
    if at >= limit:
        return False
    low = tokens.low
    if (
        tokens.bits[at] & GROUP_END
        or low[at] in ("đ/c", "ông", "bà", "đồng")
        or low[at][0].isdigit()
        or low[at] in _CLOSERS
    ):
        return False
    if tokens.bits[at] & CAPITAL and begins_name(tokens, at, limit):
        return place_end(tokens, at, limit) > 0
    if (
        low[at] in ("anh", "chị", "em", "cô", "bác", "cụ", "thầy")
        and at + 1 < limit
        and tokens.bits[at + 1] & CAPITAL
    ):
        return False
    if low[at : at + 2] == ["thường", "trực"] and _stands_for(tokens, at):
        return organ_end(tokens, at + 2, limit) > 0  # "đại diện Ban Tổ chức, Thường trực Đảng ủy Khối"
    head = group_head(tokens, at, limit)
    if head is not None:
        if not head.many and begins_common_name(tokens, head.end, limit):
            return False  # "phóng viên, Luật sư Trần Văn An"
        if not bound:
            return head.kind != BODY  # "lãnh đạo và chuyên viên Ban Tổ chức"
        if head.counted or low[head.end - 2 : head.end] == ["đồng", "chí"]:
            return False
        if head.kind == LEAD and not (office_list and read_office(tokens, at, limit)):
            return False
        return head.kind == PEOPLE if kind == PEOPLE else not _is_person(low[head.end - 1])
    office = read_office(tokens, at, limit)
    if office:
        return office_list and not (office.end < limit and tokens.bits[office.end] & CAPITAL)
    verb = tokens.entry(at, limit).verb
    return not (verb and verb[1] is not None)


def _stands_for(tokens: Tokens, at: int) -> bool:
    """Whether "đại diện" heads the bodies listed before ``at``."""
    before = tokens.low[max(0, at - 14) : at]
    while ";" in before:
        del before[: before.index(";") + 1]
    return "diện" in before and "đạo" not in before


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
