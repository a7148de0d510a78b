"""Groups: those who take part unnamed, one for each member of a list ("lãnh đạo các sở, ngành").

A group begins with a word for those who lead or stand for a body (lãnh đạo, đại diện), for people (cán bộ,
người dân) or for a delegation, with words of number before it. It goes on over commas and "và" until the next
member of the list begins or the sentence goes on.
"""

from __future__ import annotations

from functools import cache

import attrs

from partydocs.lexicon import BODY_WORD, CAPITAL, GROUP_END, LEVEL, PLAIN, SHORT, SMALL, UPPER, Entry
from partydocs.models import Role
from partydocs.names import begins_common_name, begins_name
from partydocs.offices import read_office
from partydocs.organs import organ_end
from partydocs.places import place_end
from partydocs.tokens import Tokens, phrase_set, syntax, word_set

__all__ = ["BODY", "LEAD", "LONGEST", "PEOPLE", "STANDING", "Head", "group_extent", "group_head"]

LEAD, PEOPLE, BODY = "leads", "people", "bodies"
#: "Thường trực HĐND tỉnh": the standing committees of several bodies, nothing else.
STANDING = "standing"
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


_CLOSERS = frozenset((";", ".", "!", "?", ")", '"', "“", "”", "\n"))
_JOINTS = frozenset((",", "và", "&", "-", "/", "…"))
_STRONG = frozenset((Role.ATTEND, Role.CHAIR, Role.SPEAK, Role.REPORT))


@cache
def _asked() -> frozenset[str]:
    """Plain words that may end a group."""
    return syntax("doing") | syntax("going") | syntax("coming") | {"về", "được", "trong"}


def group_head(tokens: Tokens, index: int, limit: int) -> Head | None:
    """The head of the group that begins at ``index``."""
    low = tokens.low
    if index and low[index - 1] == "%":
        return None  # "được 100% đại biểu tín nhiệm"
    at, counted, many = index, False, False
    entry = tokens.entry(at, limit)
    while at < index + 8:
        if low[at][0].isdigit() and len(low[at]) < 8:
            at, counted, many = at + 1, True, True
        elif entry.quantity:
            after = at + entry.quantity
            if low[at] == "năm" and after < limit and low[after][0].isdigit():
                return None  # a year
            counted = counted or low[at] not in syntax("no_count")
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
    alone = low[at] in syntax("no_head_alone") if end - at == 1 else low[at:end] == ["tổ", "chức"]
    if alone and not many and not _is_of_units(tokens, at, end, limit):
        return None
    if low[end - 1] == "diện" and end < limit and _acts(tokens, end, limit):
        return None  # "bà A và ông B đại diện ký"
    if low[end - 1] == "diện" and "%" in low[end + 1 : end + 2]:
        return None  # "164 cổ đông, đại diện 81,7% vốn điều lệ"
    if low[end - 2 : end] == ["lãnh", "đạo"] and _is_leading(tokens, end - 2, end, limit):
        return None
    joined = tokens.entry(end + 1, limit).head if end + 1 < limit and low[end] in (",", "và") else None
    joint = joined is not None and low[end + 1] != "đồng"
    return Head(end, kind, counted, many, joint)


def _is_leading(tokens: Tokens, at: int, end: int, limit: int) -> bool:
    """Whether "lãnh đạo" is a verb: "lãnh đạo thực hiện nhiệm vụ", "kết quả lãnh đạo"."""
    if end < limit and tokens.low[end] in word_set("groups", "led") and tokens.bits[end] & SMALL:
        return True
    return at > 0 and tokens.low[at - 1] in syntax("of_leading")


def _is_of_units(tokens: Tokens, at: int, end: int, limit: int) -> bool:
    """Whether what follows shows the head alone to be one: "trưởng các phòng", "đoàn của UBND tỉnh"."""
    if end >= limit:
        return False
    low, after = tokens.low, tokens.low[end]
    if low[at] == "trưởng":
        return after in ("các", "một", "phòng", "ban", "phó", ",") or after.isdigit()
    if low[at] != "đoàn":
        return False
    body = end + (after == "của")
    if body >= limit:
        return False
    # A youth union is a Đoàn too: "Đoàn trường", "Đoàn Công an tỉnh".
    sends = low[body] in word_set("groups", "senders") and tokens.bits[body] & CAPITAL
    return bool(sends) and organ_end(tokens, body, limit) > 0


def _is_lead(tokens: Tokens, at: int) -> bool:
    """Whether a word for those who lead or stand for a body stands here."""
    head = tokens.known[at].head
    return head is not None and head[1] == LEAD


def _is_again(tokens: Tokens, first: int, at: int) -> bool:
    """Whether the head of a group comes again: "thủ trưởng Bộ CHQS tỉnh, | thủ trưởng các phòng"."""
    head = tokens.known[first].head
    if head is None or head[1] != LEAD:
        return False
    return tokens.low[at : at + head[0]] == tokens.low[first : first + head[0]]


def _acts(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether "đại diện" is no head but stands before the verb of what is done: "đại diện ký kết"."""
    verb = tokens.entry(at, limit).verb
    return verb is not None and verb[1] is not None and tokens.bits[at] & SMALL > 0


def group_extent(tokens: Tokens, index: int, at: int, limit: int, kind: str = LEAD) -> int:
    """How far the group with its head in ``index`` to ``at`` goes on."""
    low, bits, known = tokens.low, tokens.bits, tokens.known
    limit = min(limit, index + LONGEST)
    head_end, asked = at, _asked()
    first = _past_address(tokens, index)
    office = read_office(tokens, first, limit) if kind == LEAD else None
    office_list = office is not None
    joined_end = head_end  # of the heads that share what follows: "lãnh đạo, chuyên viên Sở Y tế"
    if office and office.title_end < office.end == head_end:
        joined_end = office.title_end  # the first has its body: "Ủy viên Ban Thường vụ Huyện ủy, ..."
    named_units = False  # bodies are named after a colon
    placed = False  # "18 xã": the offices before it are complete
    if low[at - 2 : at] == ["phu", "nhân"]:
        return at
    while at < limit:
        entry = known[at]
        if kind != PEOPLE and at + 1 < limit and (low[at], low[at + 1]) in phrase_set("groups", "findings"):
            break  # "Đoàn kiểm tra liên ngành thành phố | phát hiện nhiều tồn tại"
        if entry is PLAIN and not bits[at] & GROUP_END and low[at] not in asked:
            at += 1
            continue
        word = low[at]
        if word == "." and _is_short_stop(tokens, at, limit):
            at += 1
            continue
        if word in _CLOSERS:
            break
        if word == "đại" and low[at + 1 : at + 3] == ["diện", "cho"]:
            break  # "350 đại biểu | đại diện cho hơn 22.000 đảng viên"
        if word == "(":
            close = next((k + 1 for k in range(at, min(at + 14, limit)) if low[k] == ")"), 0)
            if not close:
                break
            at = close
            continue
        if word == ":":
            if not _lists_bodies(tokens, at, limit):
                break
            named_units = True
            at += 1
            continue
        if word in _JOINTS:
            bound = at > joined_end
            if kind == LEAD and not bound and low[index] == "các" and low[at : at + 2] == [",", "các"]:
                break  # "các Mẹ Việt Nam Anh hùng, | các gia đình chính sách"
            if not _goes_on(tokens, at + 1, limit, kind, bound=bound, office_list=office_list and not placed):
                if not (named_units and at + 1 < limit and begins_name(tokens, at + 1, limit) == at + 3):
                    break
                at += 3  # "các trường đại học: Kinh tế, | Nông Lâm"
                continue
            if not bound:
                joined_end = _joined_head(tokens, at + 1, limit)
            elif kind == PEOPLE and _is_other_kind(tokens, head_end, at + 1, limit):
                break
            if _is_again(tokens, first, at + 1):
                break
            at += 1
            continue
        if bits[at] & GROUP_END and word == "nhân" and low[at - 1] in word_set("groups", "before_nhan"):
            at += 1
            continue
        if bits[at] & GROUP_END:
            more = _past_end_word(tokens, index, at, limit, kind)
            if not more:
                break
            if word == "là":
                kind = PEOPLE  # "200 đại biểu là các nhà khoa học, nhà quản lý"
            at = more
            continue
        if word == "trong" and low[at + 1 : at + 2] in (["tháng"], ["năm"], ["quý"], ["tuần"]):
            break
        if word == "tại" and at > head_end and _is_of_event(tokens, at + 1, limit):
            break
        if word == "về" and (low[at - 1] in syntax("guest_ends") or (kind != PEOPLE and at > head_end)):
            break
        if (word in syntax("doing") and (kind == BODY or low[at - 1] == "biểu")) or (
            word == "được" and low[at - 1] == "biểu"
        ):
            break

        placed = placed or word[0].isdigit()
        if at + entry.reach > limit:
            entry = tokens.entry(at, limit)
        if _is_done(tokens, index, at, head_end, entry, kind):
            break
        end = organ_end(tokens, at, limit) if entry.organ else 0
        if end > at:
            at = _without_rest(tokens, at, end)
            continue
        if bits[at] & CAPITAL:
            name = begins_name(tokens, at, limit)
            if low[at - 1] in syntax("whose"):
                at = name or at + 1
                continue
            place = place_end(tokens, at, limit)
            if name and (not place or place == at + 1 < name - 1) and low[at - 1] != ":":
                break  # "Phó Thủ tướng | Vương Đình Nam", though a commune is called Vương
            at = place or max(name, at + 1)
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


def _is_of_event(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether the place is that of the event, not of the group: "các thành viên Ban Chỉ đạo | tại các điểm cầu"."""
    at += at < limit and tokens.low[at] in ("các", "những")
    at += at < limit and tokens.low[at][0].isdigit()
    return at + 1 < limit and (tokens.low[at], tokens.low[at + 1]) in phrase_set("groups", "venues")


def _is_short_stop(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether a full stop only shortens the word before it: "TP. Vinh", "Công an Q.12", "lớp K.15"."""
    if at + 1 >= limit:
        return False
    before = tokens.bits[at - 1]
    if tokens.glued(at) and tokens.glued(at + 1):
        return before & UPPER > 0 and len(tokens.low[at - 1]) < 4
    return before & SHORT > 0 and before & tokens.bits[at + 1] & CAPITAL > 0


def _lists_bodies(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether a colon leads in bodies or places, no persons: "lãnh đạo các sở: Xây dựng, Y tế"."""
    if at + 1 >= limit or not tokens.bits[at + 1] & CAPITAL:
        return False
    if place_end(tokens, at + 1, limit) > 0 or not _names_members(tokens, at + 1, limit):
        return True
    # "đồn trưởng các đồn Biên phòng: Lò Gò, Phước Tân"
    units = "các" in tokens.low[max(0, at - 4) : at - 1] and begins_name(tokens, at + 1, limit) == at + 3
    return units and not tokens.entry(at + 1, limit).honor


def _past_end_word(tokens: Tokens, index: int, at: int, limit: int, kind: str) -> int:
    """Past a word with which a sentence goes on, where it belongs to the group; 0 where the group ends."""
    low = tokens.low
    follows = low[at + 1 : at + 3]
    if not follows or at + 1 >= limit:
        return 0
    word, follow = low[at], follows[0]
    if word == "cho" and low[at - 2 : at] == ["đại", "diện"] and low[index] in ("các", "những"):
        return at + 1  # "các đồng chí đại diện cho các ban, ngành"
    if word == "trực" and follow == "thuộc":
        return at + 2  # "các đơn vị trực thuộc Sở Y tế"
    if word == "nhân":
        head = tokens.entry(at, limit).head
        return at + head[0] if head else 0  # "quần chúng nhân dân"
    if word == "có":
        if follows == ["công", "với"]:
            return at + 3  # "người có công với cách mạng"
        return at + 2 if kind != BODY and follow in word_set("groups", "qualities") else 0
    if word == "chưa":
        return at + 2 if kind != BODY and follow == "có" else 0
    if word == "đang":
        return at + 1 if kind != BODY and follow in syntax("living") else 0
    if word == "bị":
        return (
            at + 1 if kind == PEOPLE or low[at - 1] in ("dân", "hộ", "đình") else 0
        )  # "các hộ dân bị thiệt hại"
    if word == "là" and low[at - 1] == "nguyên":
        return at + 1  # "các đồng chí nguyên là lãnh đạo tỉnh"
    if word == "theo" and follow == "đạo":
        return at + 2 if kind != BODY else 0
    if (
        word == "là"
        and (low[at - 1] in syntax("guest_ends") or low[at - 1] == "chí")
        and (low[index][0].isdigit() or low[index] in syntax("some"))
    ):
        honor = tokens.entry(at + 1, limit).honor
        if honor and (honor[1] or tokens.bits[min(at + 1 + honor[0], limit - 1)] & CAPITAL):
            return 0
        return at + 1  # "50 học viên là cán bộ chủ chốt"
    if word in ("gồm", "như") and follow == ":" and kind == LEAD:
        named = at + 2 < limit and tokens.bits[at + 2] & CAPITAL and tokens.entry(at + 2, limit).organ
        return at + 2 if named else 0  # "các cơ quan tư pháp gồm: Tòa án nhân dân, Sở Tư pháp"
    return 0


def _is_done(tokens: Tokens, index: int, at: int, head_end: int, entry: Entry, kind: str) -> bool:
    """Whether a verb tells what the group does: "đoàn công tác của tỉnh | làm việc với"."""
    low, bits = tokens.low, tokens.bits
    word, before = low[at], low[at - 1]
    if word in syntax("coming") and bits[at] & SMALL:
        if entry.verb:
            return entry.verb[1] is not None
        return before != "quan" and low[at + 1 : at + 2] != ["từ"] and "từ" not in low[index:at]
    if word in syntax("going") and kind == BODY:
        return True
    if entry.verb is None:
        return False
    size, role = entry.verb
    if role == Role.CHAIR and before in ("vị", "quan"):
        return False  # "đại diện đơn vị chủ trì"
    if at == head_end and before == "biểu" and role and size > 1:
        return True  # "đồng chí A và các đại biểu cắt băng khánh thành"
    whole = head_end - index > 1 or at > head_end
    if kind == BODY and whole and (role or word == "tiếp") and bits[at] & SMALL:
        return True
    if before == "được" or not role:
        return False
    if word == "đi" and size > 1:
        return True  # "các đồng chí trong Ban Thường vụ | đi kiểm tra tuyến đê"
    if role in _STRONG:
        return size > 1 or word in syntax("acts_in_a_word")
    return whole and bits[at] & SMALL > 0 and word in word_set("groups", "acts")


def _without_rest(tokens: Tokens, at: int, end: int) -> int:
    """Where an organ ends before what is talked about and before the next group.

    "làm việc với lãnh đạo Sở Y tế | về biên chế", "lãnh đạo các sở | và đại biểu các huyện".
    """
    low, tasked = tokens.low, tokens.low[at] in syntax("about_a_task")
    for k in range(at + 1, end - 1):
        if low[k] == "về" and not tasked:
            return k
        if low[k] in (",", "và") and tokens.bits[k + 1] & SMALL and _is_lead(tokens, k + 1):
            return k
    return end


def _goes_on(tokens: Tokens, at: int, limit: int, kind: str, *, bound: bool, office_list: bool) -> bool:
    """Whether what follows a comma or "và" is of the same group: no new member, no new clause."""
    if at >= limit:
        return False
    low = tokens.low
    if low[at : at + 2] == ["trực", "thuộc"] or _is_number_again(tokens, at, limit):
        return True
    if (
        (tokens.bits[at] & GROUP_END and not _heads_all_the_same(tokens, at, limit))
        or (low[at] in ("đ/c", "ông", "bà", "đồng") and low[at + 1 : at + 2] not in (["con"], ["bào"]))
        or low[at][0].isdigit()
        or low[at] in _CLOSERS
        or "%" in low[at + 3 : at + 4]
        or (low[at] in syntax("when") and bound)
        or low[at : at + 2] in (["năm", "nay"], ["năm", "học"], ["hiện", "nay"], ["đến", "nay"])
        or low[at : at + 3] == ["tiêu", "biểu", "cho"]
        or (
            (bound or kind == PEOPLE)
            and at + 1 < limit
            and (low[at], low[at + 1]) in phrase_set("people", "events")
        )
        or low[at : at + 2] in (["ý", "kiến"], ["kết", "nối"])
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
    if head is None and (honor := tokens.entry(at, limit).honor):
        named = at + honor[0] < limit and tokens.bits[at + honor[0]] & CAPITAL > 0
        if honor[1] or named:
            return False  # "các ông", "lãnh đạo tỉnh, | Ngài Karl cho biết"
    if kind == STANDING:
        return head is None and low[at : at + 2] not in (["ban", "thường"], ["ban", "chấp"])
    if bound and _has_bodies_of_its_own(tokens, at, limit):
        return False
    if head is not None:
        if not head.many and begins_common_name(tokens, head.end, limit):
            return False  # "phóng viên, Luật sư Trần Văn An"
        if not bound:
            return head.kind != BODY and not head.counted  # "lãnh đạo và chuyên viên Ban Tổ chức"
        if head.counted or low[at] == "toàn" or low[head.end - 2 : head.end] == ["đồng", "chí"]:
            return False
        stands = low[head.end - 1] in syntax("stands_for")
        if head.kind == LEAD and (stands or not (office_list and read_office(tokens, at, limit))):
            return False
        if low[at : at + 2] == ["cá", "nhân"]:
            return True  # "đại diện các tổ chức, cá nhân"
        if kind == BODY and low[at : at + 2] == ["nhân", "dân"]:
            return True  # "đoàn đại biểu Đảng bộ, chính quyền và nhân dân tỉnh"
        if kind == head.kind == BODY and low[head.end - 1] in ("đbqh", "hội"):
            return True  # "đoàn đại biểu Tỉnh ủy, HĐND, Đoàn ĐBQH tỉnh"
        if low[head.end - 2] == "các" and tokens.bits[head.end - 1] & BODY_WORD:
            return True  # "đại diện Mặt trận, các hội, đoàn thể"
        return head.kind == PEOPLE if kind == PEOPLE else not _is_person(low, head.end)
    office = read_office(tokens, at, limit)
    if office:
        if office.end < limit and tokens.bits[office.end] & CAPITAL:
            return False
        return office_list or (not bound and tokens.bits[at] & SMALL > 0)
    verb = tokens.entry(at, limit).verb
    return not (verb and verb[1] is not None and tokens.bits[at] & SMALL)


def _has_bodies_of_its_own(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether an office of several bodies is the next member: "Ủy viên Ban Thường vụ, | thủ trưởng các phòng"."""
    office = read_office(tokens, at, limit)
    if office is None or office.end + 1 >= limit or tokens.low[office.end] != "các":
        return False
    return tokens.bits[office.end + 1] & BODY_WORD > 0


def _heads_all_the_same(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether a word that may end a group begins a head: "giáo viên, | nhân viên"."""
    return tokens.low[at] == "nhân" and tokens.entry(at, limit).head is not None


def _is_number_again(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether a figure numbers one more unit: "lãnh đạo Phòng 9, | 10 VKSND tỉnh"."""
    low = tokens.low
    if not (low[at].isdigit() and low[at - 2].isdigit() and at + 1 < limit):
        return False
    return not tokens.bits[at + 1] & SMALL or low[at + 1] == "và"


def _stands_for(tokens: Tokens, at: int) -> bool:
    """Whether "đại diện" heads the bodies listed before ``at``."""
    before = tokens.low[max(0, at - 14) : at]
    while ";" in before:
        del before[: before.index(";") + 1]
    return "diện" in before and "đạo" not in before


def _joined_head(tokens: Tokens, at: int, limit: int) -> int:
    """Where a head joined to one without a body ends; ``at`` for none."""
    head = group_head(tokens, at, limit)
    if head is not None:
        return at if head.many else head.end
    office = read_office(tokens, at, limit)
    return office.title_end if office else at


def _is_other_kind(tokens: Tokens, head_end: int, at: int, limit: int) -> bool:
    """Whether persons follow bodies: "các ban ngành xã, | cộng tác viên dân số"."""
    if _is_person(tokens.low, head_end):
        return False
    head = group_head(tokens, at, limit)
    return head is not None and _is_person(tokens.low, head.end)


def _is_person(low: list[str], end: int) -> bool:
    """Whether the last word of a head that ends at ``end`` tells persons, not bodies."""
    if low[end - 1] == "quan":
        return low[end - 2] in ("sĩ", "sỹ")
    return low[end - 1] not in syntax("body_lasts")


def _past_address(tokens: Tokens, index: int) -> int:
    """Past "các đồng chí" and words of number."""
    low = tokens.low
    while index < len(low) - 1 and low[index] in ("các", "đồng", "chí", "đ/c", "những", "vị"):
        index += 1
    return index
