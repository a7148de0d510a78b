"""Groups: those who take part unnamed, one for each member of a list ("lãnh đạo các sở, ngành")."""

from __future__ import annotations

from functools import cache

from partydocs import vocab
from partydocs.models import Role
from partydocs.names import begins_name
from partydocs.offices import read_office
from partydocs.organs import organ_end
from partydocs.roles import verbs
from partydocs.tokens import Phrases, Tokens

__all__ = ["group_end", "group_extent", "starts_group"]

_LONGEST = 45  # words of one group


@cache
def _words(section: str) -> Phrases[bool]:
    return Phrases(dict.fromkeys(vocab.table("groups")[section]["words"], True))


# Words with which the sentence goes on after a group.
_ENDS = frozenset(
    (
        "đã",
        "sẽ",
        "đang",
        "vừa",
        "cũng",
        "để",
        "do",
        "khi",
        "theo",
        "nhằm",
        "như",
        "nhân",
        "là",
        "rằng",
        "có",
        "về",
    )
    + ("cùng", "nhưng", "mà", "thì", "với", "gửi", "không", "phải", "cần", "chưa", "bị", "nên")
)
_VAGUE = frozenset(("các đại biểu", "đại biểu"))


def starts_group(tokens: Tokens, index: int, limit: int) -> int:
    """Where the head of a group that begins at ``index`` ends; 0 for none."""
    at = index
    number = False
    low = tokens.low
    while at < limit:
        found = _words("quantities").at(tokens, at, limit)
        if found and not (found[0] < limit and low[at : found[0]] == ["năm"] and low[found[0]][0].isdigit()):
            at = found[0]
            number = number or low[index] not in ("các", "những")
            continue
        if low[at][0].isdigit() and len(low[at]) < 8:
            at, number = at + 1, True
            continue
        break
    if at >= limit:
        return 0
    if at > index and (
        low[at] in ("sở", "ban", "ngành", "bộ", "huyện", "xã", "đoàn", "phòng") and low[index] == "các"
    ):
        return at + 1
    found = _words("persons").at(tokens, at, limit) if number and at > index else None
    found = found or _words("heads").at(tokens, at, limit)
    if not found:
        return 0
    if low[found[0] - 1] == "trưởng" and at == found[0] - 1 and not _follows_many(tokens, found[0], limit):
        return 0
    return found[0]


def _follows_many(tokens: Tokens, at: int, limit: int) -> bool:
    return at < limit and (
        tokens.low[at] in ("các", "một", "phòng", "ban")
        or tokens.low[at][0].isdigit()
        or tokens.low[at] == ","
    )


def group_end(tokens: Tokens, index: int, limit: int) -> int:
    """Where the group that begins at ``index`` ends; 0 for none."""
    head = starts_group(tokens, index, limit)
    return group_extent(tokens, index, head, limit) if head else 0


def group_extent(tokens: Tokens, index: int, at: int, limit: int) -> int:
    """How far the group with its head in ``index`` to ``at`` goes on: over commas and "và", before a new member."""
    low, words = tokens.low, tokens.words
    limit = min(limit, index + _LONGEST)
    while at < limit:
        word = low[at]
        if word in (";", ".", "!", "?", ")", '"', "“", "”", "\n"):
            break
        if word == "(":
            close = next((k for k in range(at, min(at + 14, limit)) if low[k] == ")"), 0)
            if not close:
                break
            at = close + 1
            continue
        if word == ":":
            if at + 1 < limit and words[at + 1][0].isupper() and not begins_name(tokens, at + 1, limit):
                at += 1
                continue
            break
        if word in (",", "và", "&", "-", "/"):
            if not _goes_on(tokens, index, at + 1, limit):
                break
            at += 1
            continue
        if word in _ENDS and not (word == "về" and low[at - 1] == "người"):
            break
        verb = verbs().at(tokens, at, limit)
        if verb and verb[1] in (Role.ATTEND, Role.CHAIR, Role.SPEAK, Role.REPORT) and low[at - 1] != "được":
            if verb[0] - at > 1 or word in ("dự", "tiếp", "đón"):
                break
        end = organ_end(tokens, at, limit)
        if end > at:
            at = end
            continue
        if (
            words[at][0].isupper()
            and begins_name(tokens, at, limit)
            and low[at - 1] not in ("chí", "ông", "bà", "của")
        ):
            break
        at += 1
    while at > index and low[at - 1] in (",", "và", "cùng", "-", ":", "&"):
        at -= 1
    return at


def _goes_on(tokens: Tokens, index: int, at: int, limit: int) -> bool:
    """Whether what follows a comma or "và" is still of the group, not a new member or a new clause."""
    if at >= limit:
        return False
    low, words = tokens.low, tokens.words
    if low[at] in _ENDS or low[at] in (
        "cùng",
        "các",
        "đồng",
        "đ/c",
        "ông",
        "bà",
        "hơn",
        "trên",
        "gần",
        "một",
        "đông",
    ):
        # "các ban, các ngành" goes on; "các đồng chí" and "một số ..." are new.
        return low[at] == "các" and low[index] == "các" and starts_group(tokens, at, limit) == 0
    if verbs().at(tokens, at, limit):
        return False
    if words[at][0].isupper() and begins_name(tokens, at, limit):
        return False
    began_with_office = read_office(tokens, _first(tokens, index), limit) is not None
    office = read_office(tokens, at, limit)
    if office:
        return began_with_office
    if low[at][0].isdigit():
        return False
    if starts_group(tokens, at, limit):
        return (
            low[at] in ("ngành", "đoàn", "ban", "phòng", "sở", "đơn", "cơ")
            or (low[at] in ("thường", "cấp") and not words[at][0].isupper() and began_with_office)
            or low[index] in ("cán", "y", "đại", "người", "trưởng", "già")
            and low[at]
            in (
                "người",
                "đảng",
                "chiến",
                "chiến",
                "công",
                "viên",
                "giáo",
                "đoàn",
                "hội",
                "trưởng",
                "nhân",
            )
        )
    return True


def _first(tokens: Tokens, index: int) -> int:
    """Past "các đồng chí" and words of number."""
    low = tokens.low
    while index < len(low) - 1 and low[index] in ("các", "đồng", "chí", "đ/c", "những", "vị", "nguyên"):
        index += 1
    return index
