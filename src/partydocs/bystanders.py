"""Groups that take no part, as the words in them and around them tell.

Those who only get awards, who are told of as of no one in particular, for whom another stands, or who are named next.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import Final

from partydocs.clauses import CORE, Run
from partydocs.groups import BODY, LEAD, PEOPLE
from partydocs.lexicon import BODY_WORD, CAPITAL, SMALL
from partydocs.pieces import Kind
from partydocs.rosters import Member
from partydocs.tokens import Tokens, phrase_set, syntax, word_set

__all__ = ["is_bystander"]

_NEAR: Final = 10  # how many words before a group are looked over for what leads up to it
_TOLD_OF_ONE: Final = frozenset((Kind.WORD, Kind.ORGAN, Kind.GROUP, Kind.COMMA, Kind.BRACKET))


def is_bystander(run: Run, member: Member, following: Member | None, *, listed: bool) -> bool:
    """Whether a group takes no part, as the words in it and around it tell."""
    tokens, low, start, head = run.tokens, run.tokens.low, member.start, member.head
    told_before = phrase_set("groups", "told_before")
    if not told_before.isdisjoint((tuple(low[max(0, start - 2) : start]), tuple(low[start - 1 : start + 1]))):
        return True  # "thay mặt | lãnh đạo tỉnh", "tại điểm | cầu các huyện"
    if _receives(tokens, member) or _is_between(low, start) or low[member.end - 1] == "nào":
        return True  # "địa phương nào" is whichever it may be
    if start and low[start - 1] in syntax("no_group_after"):
        return True
    if not listed and member.end < len(low) and (low[member.end] == "là" or run.is_named_next()):
        return True
    if run.first == 0 and run.last == 1 and run.pieces[-1].kind == Kind.COLON:
        return True  # "Các khách mời tham gia tọa đàm:", named on the lines to come
    if head and head.kind == PEOPLE and following is not None and following.start == member.end:
        return following.kind == "person"  # "các nghệ nhân ưu tú Đinh Thị A và Lò B"
    if following is None and _is_named_next(run, member):
        return True
    if run.is_heading(member) or _is_vague(tokens, member, listed=listed) or _is_chosen(tokens, member):
        return True
    if listed:  # "; đại diện nhà tài trợ, bà A; ...", "bà A, đại biểu Quốc hội, Đoàn ĐBQH tỉnh B"
        own = head is not None and head.kind == BODY and low[start - 1] == ","
        if own and tuple(low[start : head.end if head else start]) in phrase_set("groups", "told_of_one"):
            return not {"quốc", "đbqh"}.isdisjoint(low[max(0, start - _NEAR) : start])
        return low[start - 1] == ";" and _is_standing_for(tokens, member, following)
    if _tells_what_subject_is(run, member):
        return True
    tied = run.last - run.first > 2 and low[start - 1] in ("và", "cùng")  # "lãnh đạo xã và nhân dân đã dự lễ"
    # "lực lượng gồm công an, bộ đội"
    tied = tied or (run.last - run.first == 1 and low[start : start + 2] == ["lực", "lượng"])
    if head and head.kind == PEOPLE and not (head.many or head.joint or tied):
        return True
    fronted = run.first > 0 and run.pieces[run.first - 1].kind == Kind.WORD
    first = start == run.pieces[run.first].start
    fronted = fronted and first and low[member.end : member.end + 1] in ([","], [";"])
    taking_part = head and head.kind == LEAD and (run.is_heard() or run.is_witness())
    owned = low[start - 1] in syntax("before_told") and not taking_part
    fronted = fronted and following is not None and following.kind != "group"
    if fronted and (owned or (head and head.kind == PEOPLE)):
        return True  # "trước tình cảm dành cho những người có công, ông A bày tỏ"
    return _is_standing_for(run.tokens, member, following)


def _is_between(low: list[str], start: int) -> bool:
    """Whether a group is the second of two between whom something is: "hợp tác giữa Việt Nam và các tổ chức khu vực"."""
    before = low[max(0, start - _NEAR) : start]
    if before[-1:] not in (["và"], ["với"]) or "giữa" not in before:
        return False
    met = phrase_set("people", "gatherings")  # "buổi đối thoại giữa Chủ tịch UBND xã và 60 hộ dân"
    return met.isdisjoint(pairwise(low[max(0, start - 2 * _NEAR) : start]))


def _is_named_next(run: Run, member: Member) -> bool:
    """Whether those of a group are named after "có": "lãnh đạo địa phương có ông A, Bí thư Đảng ủy"."""
    low, head = run.tokens.low, member.head
    if head is None or head.kind != LEAD or low[member.end : member.end + 1] != ["có"]:
        return False
    if member.start and low[member.start - 1] == "với":
        return False  # "Làm việc với lãnh đạo xã có ông A"
    after = [piece.kind for piece in run.pieces[run.last : run.last + 3]]
    return after[:1] == [Kind.WORD] and run.limit() == member.end + 1 and Kind.GROUP not in after


def _receives(tokens: Tokens, member: Member) -> bool:
    """Whether those of a group only get awards or aid: "các đồng chí nhận Huy hiệu Đảng"."""
    low = tokens.low
    for at in range(member.start, min(member.end + 2, len(low) - 1)):
        if low[at] == "nhận" and low[at + 1] in word_set("groups", "received") and low[at - 1] != "tiếp":
            return True
    return False


def _tells_what_subject_is(run: Run, member: Member) -> bool:
    """Whether a subject is told to stand for a body: "kiểm sát viên A, đại diện VKSND huyện, đề nghị"."""
    head, pieces, low = member.head, run.pieces, run.tokens.low
    if head is None:
        return False
    before = [piece.kind for piece in pieces[max(0, run.last - 3) : run.last - 1]]
    if head.kind == BODY and pieces[run.last - 1].end == member.end and before == [Kind.NAME, Kind.COMMA]:
        return True  # "đại biểu A, Đoàn ĐBQH tỉnh B, tán thành"
    of_one = not head.many and tuple(low[member.start : head.end]) in phrase_set("groups", "told_of_one")
    if not of_one and low[head.end : head.end + 1] != ["một"]:
        return False  # but "bà A, giám đốc một công ty gỗ, nói"
    if low[head.end - 1] == "đạo" and low[member.end : member.end + 1] != [","]:
        return False  # "Phó Giám đốc A cùng báo cáo viên, lãnh đạo phòng tư pháp 8 huyện tham dự"
    index = bisect_left(pieces, member.start, run.first, run.last, key=lambda piece: piece.start)
    if not 1 < index < run.last or pieces[index - 1].kind not in (Kind.COMMA, Kind.DASH):
        return False
    if index == run.first and pieces[index - 2].kind in CORE:
        return False  # "Dưới sự chứng kiến của ông A, | đại diện Công ty B ký": the list ended before
    # "em A, lớp 12 Toán, đại diện học sinh", "A, sinh viên Học viện Báo chí, đại diện đội hình"
    told = index - 2
    while told > max(0, index - 8) and pieces[told].kind in _TOLD_OF_ONE:
        told -= 1
    first = told - (pieces[told - 1].kind == Kind.HONOR)
    if low[pieces[first].start - 1] == "của" and pieces[first - 1].kind == Kind.WORD:
        return False  # "Về đề nghị của ông A liên quan thủ tục thuế, đại diện Sở trả lời"
    return pieces[told].kind in (Kind.NAME, Kind.OFFICE)


def _is_chosen(tokens: Tokens, member: Member) -> bool:
    """Whether the group tells how many are elected: "bầu Ban Chấp hành gồm 27 đồng chí", "bầu 37 anh, chị, 8 đại biểu dự Đại hội"."""
    counted = member.head is not None and member.head.counted and member.start > 0
    if not counted:
        return False
    before, words = tokens.low[member.start - 1], tokens.low[member.start + 1 : member.start + 3]
    if before == "có":
        return words == ["thành", "viên"] and member.end == member.start + 3
    sent = tokens.low[member.end : member.end + 3] == ["dự", "đại", "hội"] and before in (",", "và", ";")
    if sent and "bầu" in tokens.low[max(0, member.start - 2 * _NEAR) : member.start]:
        return True
    of_board = words[:1] == ["người"] or words in (["đồng", "chí"], ["thành", "viên"], ["ủy", "viên"])
    return (before in ("gồm", "bầu", "là") and of_board) or (before == "với" and words == ["ủy", "viên"])


def _is_standing_for(tokens: Tokens, member: Member, following: Member | None) -> bool:
    """Whether the group only tells for whom the person named next speaks: "Đại diện nhà thầu, ông A"."""
    if following is None or following.kind != "person":
        return False
    if member.end + 1 not in _beginnings(following):
        return False
    mark, low = tokens.low[member.end], tokens.low
    # "Đại diện nhà thầu, ông A"; "Chiều 5/6, đại diện nhà thầu, ông A"
    before = low[member.start - 1]
    opens = mark == "," and (tokens.bits[member.start] & CAPITAL > 0 or before in (",", ";", "và"))
    tied = opens or (mark == "-" and not tokens.glued(member.end))
    return tied and tuple(low[member.start : member.start + 2]) in phrase_set("groups", "told_of_one")


def _beginnings(member: Member) -> list[int]:
    """Where the name, the word of address and the offices of a person begin."""
    places = [member.start, *(office.start for office in member.offices)]
    return [*places, member.honor.start] if member.honor else places


def _is_vague(tokens: Tokens, member: Member, *, listed: bool) -> bool:
    """ "các đại biểu" with neither body nor number; "03 tập thể, 07 cá nhân", who only get awards."""
    words = tokens.low[member.start : member.end]
    head = member.head
    uncounted = head and head.kind != BODY and not head.counted
    if head and uncounted and tokens.low[head.end - 2 : head.end] == ["đại", "biểu"]:
        rest = tokens.bits[head.end : member.end]
        # "các đại biểu sôi nổi thảo luận": of no body
        plain = len(rest) < 6 and all(word & SMALL and not word & BODY_WORD for word in rest)
        return not rest or plain
    if (
        head
        and head.counted
        and not listed
        and tuple(tokens.low[head.end - 2 : head.end]) in phrase_set("groups", "awarded")
    ):
        return True
    return tuple(words) in phrase_set("groups", "vague")
