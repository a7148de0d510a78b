"""The part that an unnamed group takes where no list of people introduces it.

Most groups of a text are told of in passing ("các hộ dân"). One takes part that attends, is met or visited, leads a
visit, comes as a delegation, or whose words are reported.
"""

from __future__ import annotations

from itertools import pairwise

from partydocs.clauses import Run
from partydocs.groups import BODY, LEAD, PEOPLE
from partydocs.lexicon import CAPITAL, FIELD, SMALL
from partydocs.models import Role
from partydocs.organs import organ_end
from partydocs.pieces import SAYING, Kind
from partydocs.places import wide_place_end
from partydocs.rosters import Member
from partydocs.tokens import phrase_set, syntax, word_set

__all__ = ["is_group_in_passing", "lone_group"]


def is_group_in_passing(run: Run) -> bool:
    """Whether the run is one group, with no word before it that may introduce a list."""
    first = run.first
    if run.last != first + 1 or run.pieces[first].kind != Kind.GROUP:
        return False
    if first == 0:
        return True
    return run.pieces[first - 1].kind != Kind.COLON and run.previous_word() not in syntax("introducing")


def lone_group(run: Run, member: Member, known: set[Role] | None = None) -> set[Role]:
    """The roles of a group outside any list of people; none where it does not take part.

    ``known``: the roles of the run, where they have been read.
    """
    head, low, pieces = member.head, run.tokens.low, run.pieces
    if head is None:
        return set()
    previous = low[member.start - 1] if member.start else ""
    following = pieces[run.last] if run.last < len(pieces) else None
    if head.kind == BODY:
        after = low[member.end : member.end + 2]
        # "Đoàn công tác do ông A dẫn đầu", "Đoàn công tác gồm 200 đại biểu do ông A làm trưởng đoàn"
        led = after[:1] == ["do"] or (after[:1] == ["gồm"] and after[1:] and after[1][0].isdigit())
        if led and run.is_led(member.end):
            return {Role.OTHER}
        if low[member.start - 2 : member.start] == ["dẫn", "đầu"]:
            return {Role.OTHER}
    if previous == "là" and known is not None and Role.ATTEND in known:
        return {Role.ATTEND}  # "Tham gia tập huấn là 85 cán bộ"
    if head.kind == LEAD and run.is_witness():
        return {Role.OTHER}
    if head.kind == LEAD and run.is_heard():
        return _own_roles(run, known) & SAYING
    if previous in ("cùng", "với", "và") and _follows_leader(run, member):
        return run.predicate(2, commas=False) or {Role.OTHER}
    if head.kind == BODY and member.end > head.end:
        if member.end < len(low) and low[member.end] == "do":
            return {Role.OTHER}
        if low[member.end : member.end + 1] == ["sẽ"]:
            return set()  # "tháng 10, Đoàn thanh tra của Ủy ban châu Âu sẽ sang"
        if _only_acts(run, member):
            return set()
        whose = not {"của", "tỉnh", "huyện", "tư"}.isdisjoint(low[head.end : member.end])
        whose = whose or low[head.end] == "số"  # "Tổ đại biểu số 2"
        whose = whose or _is_placed(run, head.end) or _is_sent(run, head.end, member.end)
        roles = _own_roles(run, known) if whose else set()
        if Role.SPEAK not in roles:
            return roles
        return {Role.OTHER} if previous in syntax("welcomes") else set()  # "tiếp Đoàn sang chúc Tết"
    if head.counted and previous in syntax("among") and low[head.end - 1] in word_set("people", "guests"):
        words = low[max(pieces[0].start, member.start - 60) : member.start]
        gathered = not phrase_set("people", "gatherings").isdisjoint(pairwise(words))
        gathered = gathered and syntax("not_yet").isdisjoint(words)  # "cho biết sẽ mở lớp cho 40 cán bộ"
        if gathered and "trao" not in words and words[-2:] != ["diện", "cho"]:
            return {Role.ATTEND}
        if previous != "cùng":
            return set()
    invited = low[head.end - 1] in ("biểu", "khách") and previous not in ("bầu", "cử", "%")
    if head.counted and invited and Role.ATTEND in _own_roles(run, known):
        return {Role.ATTEND}  # "160 đại biểu ... đã về dự"
    if _is_headline(run, member):
        return set()
    whole = member.end > head.end or low[member.start : member.start + 2] == ["thường", "trực"]
    if head.kind == LEAD and whole and (_is_met(run, member) or _visits(run, member)):
        return {Role.OTHER}
    figures = any(word[0].isdigit() for word in low[member.start : head.end])
    counted = head.kind == PEOPLE and (figures or low[member.start] in syntax("crowds"))
    tied = head.many or previous in ("và", "cùng")  # "lãnh đạo xã và nhân dân địa phương đã dự lễ"
    counted = counted or (head.kind == PEOPLE and tied and run.last - run.first > 2)
    if (head.kind == LEAD or counted) and _attends(run, counted=counted):
        return {Role.ATTEND}  # "Lãnh đạo các sở, ngành dự hội nghị", "Hơn 300 người dân đến theo dõi"
    if following is not None and following.kind == Kind.WORD and low[following.start] in ("cũng", "đã"):
        near = following.end - following.start < 3 and run.last + 1 < len(pieces)
        following = pieces[run.last + 1] if near else following  # "lãnh đạo xã cũng phát biểu"
    said = following.role if following is not None and following.kind == Kind.VERB else None
    if said == Role.REPORT and run.first and pieces[run.first - 1].kind not in (Kind.COMMA, Kind.SEMI):
        said = None  # "Hội nghị nghe lãnh đạo tỉnh quán triệt"
    told = previous == "theo" and low[member.end : member.end + 1] == [","]
    if (
        (said in SAYING or told)
        and head.kind == LEAD
        and not syntax("stands_for").isdisjoint(low[member.start : head.end])
        and member.end > head.end
    ):
        return {said} if said in SAYING else {Role.SPEAK}
    return set()


def _own_roles(run: Run, known: set[Role] | None) -> set[Role]:
    return run.roles(set())[0] if known is None else known


def _only_acts(run: Run, member: Member) -> bool:
    """Whether the name of a delegation is a clause: "Đoàn kiểm tra nội dung huấn luyện của đơn vị."."""
    low, at = run.tokens.low, member.head.end if member.head else member.end
    if low[at - 2 : at] not in (["kiểm", "tra"], ["giám", "sát"], ["khảo", "sát"], ["thanh", "tra"]):
        return False
    if low[at] in ("chuyên", "của", "do", "liên", "số", "về"):
        return False
    organ = run.tokens.known[at].organ
    plain = organ is None or organ[1] == FIELD
    return plain and run.tokens.bits[at] & SMALL > 0 and not run.predicate(6)


def _is_headline(run: Run, member: Member) -> bool:
    """Whether the group opens a line that is no sentence: "Lãnh đạo tỉnh thăm, chúc mừng ..."."""
    return member.start == 0 and run.tokens.low[-1][-1].isalnum()


def _follows_leader(run: Run, member: Member) -> bool:
    """Whether the group goes with a delegation: "do ông A làm trưởng đoàn cùng đại diện các sở"."""
    low, start = run.tokens.low, member.start
    end = start - 2 if low[start - 2 : start] == ["cùng", "với"] else start - 1
    return low[end - 2 : end] in (["dẫn", "đầu"], ["trưởng", "đoàn"])


def _attends(run: Run, *, counted: bool) -> bool:
    """Whether a verb of attending follows the run at once, of which it is the subject."""
    if run.first and run.pieces[run.first - 1].kind not in (Kind.COMMA, Kind.SEMI):
        return False
    after = run.pieces[run.last : run.last + 2]
    if after and after[0].kind == Kind.WORD and after[0].end - after[0].start < 3:
        after = after[1:]  # "đã"
    if not after or after[0].role != Role.ATTEND:
        return False
    # "Hơn 300 người tham gia bảo hiểm", "... theo dõi tin bão" is no event.
    verb, then = (
        run.tokens.low[after[0].start : after[0].end],
        run.tokens.low[after[0].end : after[0].end + 1],
    )
    contest = verb == ["tham", "gia"] and then and then[0] in syntax("contests")
    return not counted or bool(contest) or verb not in (["tham", "gia"], ["theo", "dõi"])


def _is_met(run: Run, member: Member) -> bool:
    """Whether the one told of before works with the group: "làm việc với lãnh đạo tỉnh", "cuộc họp với đại diện các hộ"."""
    low, start = run.tokens.low, member.start
    if low[start - 3 : start] == ["làm", "việc", "với"]:
        return True
    if low[start - 1] != "với":
        return False
    words = low[max(run.pieces[0].start, start - 12) : start - 1]
    if not syntax("not_yet").isdisjoint(words):
        return False
    return ("cuộc", "họp") in pairwise(words) or ("làm", "việc") in pairwise(words)


def _visits(run: Run, member: Member) -> bool:
    """Whether leaders are the subject of a visit: "Lãnh đạo tỉnh đã đến thăm, chúc mừng ..."."""
    pieces, low = run.pieces, run.tokens.low
    if run.first and pieces[run.first - 1].kind != Kind.COMMA:
        return False
    after = [piece for piece in pieces[run.last : run.last + 2] if piece.kind == Kind.VERB]
    if not after or after[0].start - member.end > 3:
        return False
    return not syntax("visits").isdisjoint(low[after[0].start : after[0].end])


def _is_placed(run: Run, at: int) -> bool:
    """Whether a country or a place stands right after a delegation: "Đoàn đại biểu Lào"."""
    words = run.tokens
    if words.low[at] in ("tp", "tp.", "thành", "tỉnh"):
        return True
    return bool(wide_place_end(words, at, len(words)))


def _is_sent(run: Run, at: int, end: int) -> bool:
    """Whether a body stands right after a delegation: "Đoàn công tác Bộ Y tế"."""
    return run.tokens.bits[at] & CAPITAL > 0 and organ_end(run.tokens, at, end) > 0
