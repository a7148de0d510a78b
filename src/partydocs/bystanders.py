"""Groups that take no part, as the words in them and around them tell.

Those who only get awards, who are told of as of no one in particular, for whom another stands, or who are named next.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from partydocs.clauses import Run
from partydocs.groups import BODY, LEAD, PEOPLE
from partydocs.lexicon import BODY_WORD, CAPITAL, SMALL
from partydocs.phrases import phrases, word_before
from partydocs.pieces import Kind, Piece
from partydocs.predicates import CORE
from partydocs.rosters import Member
from partydocs.tokens import Tokens, phrase_set, syntax, word_set

__all__ = ["is_bystander"]

_NEAR: Final = 10  # how many words before a group are looked over for what leads up to it
_ASIDE: Final = 8  # how many pieces tell what someone is, between the name and a group
_TOLD_OF_ONE: Final = frozenset((Kind.WORD, Kind.ORGAN, Kind.GROUP, Kind.COMMA, Kind.BRACKET))


def is_bystander(run: Run, member: Member, following: Member | None, *, listed: bool) -> bool:
    """Whether a group takes no part, as the words in it and around it tell."""
    tokens, head = run.tokens, member.head
    if _is_only_told_of(run, member) or _is_named_next(run, member, following, listed=listed):
        return True
    if head and head.kind == PEOPLE and following is not None and following.start == member.end:
        return following.kind == "person"  # "các nghệ nhân ưu tú Đinh Thị A và Lò B"
    if _is_vague(tokens, member, listed=listed) or _is_chosen(tokens, member):
        return True
    if listed:
        return _is_of_listed(tokens, member, following)
    if _tells_what_subject_is(run, member) or _is_uncounted(run, member):
        return True
    return _is_before_subject(run, member, following) or _is_standing_for(tokens, member, following)


def _is_only_told_of(run: Run, member: Member) -> bool:
    """Whether the words right beside a group, or in it, tell something of it: "thay mặt | lãnh đạo tỉnh"."""
    low, start, end = run.tokens.low, member.start, member.end
    told = phrases("groups", "told_before")  # "tại điểm | cầu các huyện"
    if told.closes(low, start) or told.opens(low, start - 1):
        return True
    if word_before(low, start) in syntax("no_group_after"):
        return True
    if low[end - 1] in word_set("crowds", "whichever") or _receives(run.tokens, member):
        return True
    return _is_between(low, start)


def _is_between(low: list[str], start: int) -> bool:
    """Whether a group is the second of two between whom something is: "hợp tác giữa Việt Nam và các tổ chức khu vực"."""
    if word_before(low, start) not in word_set("crowds", "beside"):
        return False
    if word_set("crowds", "between").isdisjoint(low[max(0, start - _NEAR) : start]):
        return False  # but "buổi đối thoại giữa Chủ tịch UBND xã và 60 hộ dân"
    return not phrases("people", "gatherings").stands_in(low, start - 2 * _NEAR, start)


def _is_of_listed(tokens: Tokens, member: Member, following: Member | None) -> bool:
    """Whether a group in a list only tells for whom another member stands: "; đại diện nhà tài trợ, bà A; ..."."""
    low, start, head = tokens.low, member.start, member.head
    before = word_before(low, start)
    if head is not None and head.kind == BODY and before == "," and _is_of_one(low, start, head.end):
        # "bà A, đại biểu Quốc hội, Đoàn ĐBQH tỉnh B"
        return phrases("groups", "assembly").stands_in(low, start - _NEAR, start)
    return before == ";" and _is_standing_for(tokens, member, following)


def _is_of_one(low: list[str], start: int, end: int) -> bool:
    """Whether these words may tell for whom one person stands, or as what: "đại diện", "khách mời"."""
    return tuple(low[start:end]) in phrase_set("groups", "told_of_one")


def _is_uncounted(run: Run, member: Member) -> bool:
    """Whether people are told of without number, and not after others: but "lãnh đạo xã và nhân dân đã dự lễ"."""
    low, start, head = run.tokens.low, member.start, member.head
    if head is None or head.kind != PEOPLE or head.many or head.joint:
        return False
    size = run.last - run.first
    if size > 2:
        return word_before(low, start) not in word_set("crowds", "joined")
    # "lực lượng gồm công an, bộ đội"
    return not (size == 1 and phrases("crowds", "forces").opens(low, start))


def _is_before_subject(run: Run, member: Member, following: Member | None) -> bool:
    """Whether a group stands in what is told before the subject: "trước tình cảm dành cho những người có công, ông A"."""
    low, start, head = run.tokens.low, member.start, member.head
    if not run.first or start != run.pieces[run.first].start:
        return False
    if run.pieces[run.first - 1].kind != Kind.WORD and not _is_greeted(low, run.pieces[run.first - 1]):
        return False
    if following is None or following.kind == "group":
        return False
    if low[member.end : member.end + 1] not in ([","], [";"]):
        return False
    if head and head.kind == PEOPLE:
        return True
    taking_part = head and head.kind == LEAD and (run.is_heard() or run.is_witness())
    return word_before(low, start) in syntax("before_told") and not taking_part


def _is_greeted(low: list[str], verb: Piece) -> bool:
    """Whether those after a verb only get wishes or gifts: "Đến chúc Tết | các hộ nghèo, người có công, Bí thư A đề nghị"."""
    if verb.kind != Kind.VERB:
        return False
    given = low[verb.start : verb.end]
    return given[-1] in syntax("wishes") or not syntax("awards").isdisjoint(given)


def _is_named_next(run: Run, member: Member, following: Member | None, *, listed: bool) -> bool:
    """Whether it is told next who those of a group are: after a word, after their deed, on the lines to come."""
    low, end = run.tokens.low, member.end
    if not listed and end < len(low) and (low[end] in syntax("copula") or run.is_named_next()):
        return True
    if run.first == 0 and run.last == 1 and run.pieces[-1].kind == Kind.COLON:
        return True  # "Các khách mời tham gia tọa đàm:"
    return run.is_heading(member) or (following is None and _is_named_after_has(run, member))


def _is_named_after_has(run: Run, member: Member) -> bool:
    """Whether those of a group are named after "có": "lãnh đạo địa phương có ông A, Bí thư Đảng ủy"."""
    low, head = run.tokens.low, member.head
    if head is None or head.kind != LEAD or not member.end < len(low):
        return False
    if low[member.end] not in syntax("has"):
        return False
    if word_before(low, member.start) in word_set("crowds", "met_with"):
        return False  # "Làm việc với lãnh đạo xã có ông A"
    after = [piece.kind for piece in run.pieces[run.last : run.last + 3]]
    return after[:1] == [Kind.WORD] and run.limit() == member.end + 1 and Kind.GROUP not in after


def _receives(tokens: Tokens, member: Member) -> bool:
    """Whether those of a group only get awards or aid: "các đồng chí nhận Huy hiệu Đảng"."""
    low, last = tokens.low, min(member.end + 2, len(tokens) - 1)
    getting = word_set("crowds", "getting")
    if getting.isdisjoint(low[member.start : last]):
        return False
    received, taking_on = word_set("groups", "received"), phrases("crowds", "taking_on")
    for at in range(member.start, last):
        if low[at] in getting and low[at + 1] in received and not taking_on.closes(low, at + 1):
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
    of_one = not head.many and _is_of_one(low, member.start, head.end)
    if not of_one and word_set("crowds", "one").isdisjoint(low[head.end : head.end + 1]):
        return False  # but "bà A, giám đốc một công ty gỗ, nói"
    if phrases("crowds", "leaders").closes(low, head.end) and low[member.end : member.end + 1] != [","]:
        return False  # "Phó Giám đốc A cùng báo cáo viên, lãnh đạo phòng tư pháp 8 huyện tham dự"
    index = bisect_left(pieces, member.start, run.first, run.last, key=lambda piece: piece.start)
    if not 1 < index < run.last or pieces[index - 1].kind not in (Kind.COMMA, Kind.DASH):
        return False
    if index == run.first and pieces[index - 2].kind in CORE:
        return False  # "Dưới sự chứng kiến của ông A, | đại diện Công ty B ký": the list ended before
    # "em A, lớp 12 Toán, đại diện học sinh", "A, sinh viên Học viện Báo chí, đại diện đội hình"
    told = index - 2
    while told > max(0, index - _ASIDE) and pieces[told].kind in _TOLD_OF_ONE:
        told -= 1
    first = told - (told > 0 and pieces[told - 1].kind == Kind.HONOR)
    of = first > 0 and low[pieces[first].start - 1] in word_set("people", "of")
    if of and pieces[first - 1].kind == Kind.WORD:
        return False  # "Về đề nghị của ông A liên quan thủ tục thuế, đại diện Sở trả lời"
    return pieces[told].kind in (Kind.NAME, Kind.OFFICE)


def _is_chosen(tokens: Tokens, member: Member) -> bool:
    """Whether the group tells how many are elected: "bầu Ban Chấp hành gồm 27 đồng chí", "bầu 37 anh, chị, 8 đại biểu dự Đại hội"."""
    low, start, end = tokens.low, member.start, member.end
    if member.head is None or not member.head.counted or not start:
        return False
    told = [low[start - 1], "#", *low[start + 1 : start + 3]]
    if phrases("crowds", "boards").opens(told, 0):
        # but "có 27 thành viên Hội đồng"
        return end == start + 3 or low[start - 1] not in syntax("has")
    if low[start - 1] not in word_set("crowds", "further"):
        return False
    elected = not word_set("crowds", "electing").isdisjoint(low[max(0, start - 2 * _NEAR) : start])
    return elected and phrases("crowds", "elected_to").opens(low, end) > 0


def _is_standing_for(tokens: Tokens, member: Member, following: Member | None) -> bool:
    """Whether the group only tells for whom the person named next speaks: "Đại diện nhà thầu, ông A"."""
    if following is None or following.kind != "person":
        return False
    if member.end + 1 not in _beginnings(following):
        return False
    low, start, mark = tokens.low, member.start, tokens.low[member.end]
    if not _is_of_one(low, start, start + 2):
        return False
    if mark == "-":
        return not tokens.glued(member.end)
    # "Đại diện nhà thầu, ông A"; "Chiều 5/6, đại diện nhà thầu, ông A"
    opens = tokens.bits[start] & CAPITAL > 0 or word_before(low, start) in word_set("crowds", "further")
    return mark == "," and opens


def _beginnings(member: Member) -> list[int]:
    """Where the name, the word of address and the offices of a person begin."""
    places = [member.start, *(office.start for office in member.offices)]
    return [*places, member.honor.start] if member.honor else places


def _is_vague(tokens: Tokens, member: Member, *, listed: bool) -> bool:
    """ "các đại biểu" with neither body nor number; "03 tập thể, 07 cá nhân", who only get awards."""
    low, head = tokens.low, member.head
    if head and head.counted and not listed and phrases("groups", "awarded").closes(low, head.end):
        return True
    uncounted = head and head.kind != BODY and not head.counted
    if head and uncounted and phrases("crowds", "delegates").closes(low, head.end):
        if head.end < member.end and low[head.end] in word_set("extents", "plural"):
            return False  # "các đại biểu các dân tộc thiểu số"
        rest = tokens.bits[head.end : member.end]
        # "các đại biểu sôi nổi thảo luận": of no body
        return len(rest) < 6 and all(word & SMALL and not word & BODY_WORD for word in rest)
    return tuple(low[member.start : member.end]) in phrase_set("groups", "vague")
