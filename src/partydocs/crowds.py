"""The part that an unnamed group takes where no list of people introduces it.

Most groups of a text are told of in passing ("các hộ dân"). One takes part that attends, is met or visited, leads a
visit, comes as a delegation, or whose words are reported.
"""

from __future__ import annotations

from typing import Final

from partydocs.clauses import Run
from partydocs.groups import BODY, LEAD, PEOPLE, Head
from partydocs.lexicon import CAPITAL, FIELD, SMALL
from partydocs.models import Role
from partydocs.organs import organ_end
from partydocs.phrases import phrases, word_before
from partydocs.pieces import SAYING, Kind, Piece
from partydocs.places import wide_place_end
from partydocs.predicates import CORE, SOON, cues
from partydocs.rosters import Member
from partydocs.tokens import syntax, word_set

__all__ = ["beside", "is_group_in_passing", "lone_group"]

_MANNER: Final = 2  # words that tell how something is said, at most
_PLACED: Final = 4  # words that tell where, at most
_FAR: Final = (
    10  # how many words before those counted are looked over for what is given to them, or who sends them
)
_EVENT: Final = 60  # how many for the event that they are at
_DEED: Final = 40  # how many words behind a team tell what it does
_MEETING: Final = 12  # how many words before a group tell that another works with it
_PARTED: Final = 12  # how many pieces before a group may have the semicolon that parts it from others
_NAMED: Final = 8  # in how many pieces behind a group the one stands who speaks for it
_VISIT: Final = 5  # how many words may stand between those who visit and their verb


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
    head, low = member.head, run.tokens.low
    if head is None or "%" in low[member.start : head.end]:
        return set()  # "100% đại biểu tán thành": no guests told of
    if head.kind == BODY and (_is_led_body(run, member) or _is_worked_with(run, member)):
        return {Role.OTHER}
    if head.kind == LEAD and run.is_heard():
        return _own_roles(run, known) & SAYING
    if head.kind == BODY and member.end > head.end:
        return _body_roles(run, member, head, known)
    if head.kind == BODY and _is_team(run, member):
        return _own_roles(run, known) - {Role.SPEAK}
    if head.kind == BODY and phrases("crowds", "sends" if head.counted else "sent").closes(low, member.start):
        return {Role.OTHER}
    if head.counted:
        if _is_gathered(run, member, head, known):
            return {Role.ATTEND}
        if _is_called_out(run, member, head):
            return {Role.OTHER}
    whole = member.end > head.end or phrases("crowds", "standing_committees").opens(low, member.start) > 0
    if head.kind == LEAD and whole and (_is_worked_with(run, member) or _is_visited(run)):
        return {Role.OTHER}
    if head.kind == LEAD and whole and (done := _visits(run)):
        return done
    if head.kind == LEAD and _goes_with_leader(run):
        return {Role.OTHER}
    if head.joint and whole and _is_visited(run):
        return {Role.OTHER}
    counted = head.kind == PEOPLE and _is_counted(run, member, head)
    many = head.kind == PEOPLE and (head.many or head.joint)
    if (head.kind == LEAD or counted or many) and _attends(run, member, head, counted=counted):
        return {Role.ATTEND}  # "Lãnh đạo các sở, ngành dự hội nghị", "Hơn 300 người dân đến theo dõi"
    return {Role.OTHER} if _does_deed(run, member, head) else _said(run, member, head)


def _goes_with_leader(run: Run) -> bool:
    """Whether a group goes with the leader of a delegation: "do ông A làm trưởng đoàn cùng | lãnh đạo các sở"."""
    before = [piece.kind for piece in run.pieces[max(0, run.first - 3) : run.first]]
    if before[-2:] != [Kind.VERB, Kind.WITH] and before != [Kind.VERB, Kind.COMMA, Kind.WITH]:
        return False
    verb = run.pieces[run.first - (2 if before[-2] == Kind.VERB else 3)]
    return phrases("crowds", "leading").closes(run.tokens.low, verb.end) > 0


def _is_led_body(run: Run, member: Member) -> bool:
    """Whether it is told who leads a delegation: "Đoàn công tác gồm 200 đại biểu do ông A làm trưởng đoàn"."""
    low, end = run.tokens.low, member.end
    if phrases("crowds", "leading").closes(low, member.start):
        return True  # "Phó Chủ tịch A dẫn đầu | Đoàn công tác"
    if not end + 1 < len(low):
        return False
    told = low[end] in word_set("people", "by")
    told = told or (low[end] in syntax("made_of") and low[end + 1][0].isdigit())
    return told and run.is_led(end)


def _body_roles(run: Run, member: Member, head: Head, known: set[Role] | None) -> set[Role]:
    """The roles of a delegation whose name tells whose it is."""
    low = run.tokens.low
    after = low[member.end] if member.end < len(low) else ""
    to_come = word_set("crowds", "to_come")
    if after in to_come or _only_plans(run, member) or _only_acts(run, member):
        return set()  # "tháng 10, Đoàn thanh tra của Ủy ban châu Âu sẽ sang"
    listed = after in syntax("made_of") and run.last + 1 < len(run.pieces)
    if listed and run.pieces[run.last + 1].kind in (Kind.PLURAL, Kind.HONOR):
        return set()  # "Tổ đại biểu số 2 gồm các đại biểu: A, B": they are named
    if not to_come.isdisjoint(low[max(0, member.start - 3) : member.start]):
        return set()  # "Bộ sẽ đưa đoàn doanh nghiệp Việt Nam sang"
    whose = not word_set("crowds", "whose").isdisjoint(low[head.end : member.end])
    whose = whose or _is_placed(run, head.end) or _is_sent(run, head.end, member.end)
    roles = _own_roles(run, known) if whose else set()
    if roles - {Role.SPEAK}:
        return roles
    welcomed = whose and word_before(low, member.start) in syntax("welcomes")
    return {Role.OTHER} if welcomed else set()  # "tiếp Đoàn sang chúc Tết"


def _is_team(run: Run, member: Member) -> bool:
    """Whether a team without a body is the subject: "Đoàn thanh tra phát hiện", "tổ công tác do Trung tá A chỉ huy"."""
    low = run.tokens.low
    if not (run.opens_clause() and phrases("groups", "teams").closes(low, member.end)):
        return False
    after = low[member.end] if member.end < len(low) else ""
    if after in word_set("crowds", "to_come"):
        return False
    if after not in word_set("people", "by") and after not in syntax("made_of"):
        return True
    # but "Tổ công tác do Bộ trưởng A làm Tổ trưởng": what it is, not what it does
    return not word_set("crowds", "acting").isdisjoint(low[member.end : member.end + _DEED])


def _is_gathered(run: Run, member: Member, head: Head, known: set[Role] | None) -> bool:
    """Whether those counted are told to be at an event: "tập huấn cho 40 cán bộ", "Đại hội có 160 đại biểu"."""
    low, start, opening = run.tokens.low, member.start, run.pieces[0].start
    if word_before(low, start) in word_set("crowds", "further"):
        start = run.pieces[run.first].start  # "tập huấn cho 58 đảng viên, | 6 quần chúng ưu tú"
    previous = word_before(low, start)
    met = phrases("people", "gatherings")
    # "gặp mặt | 64 người"; but "tặng bằng khen cho 10 công nhân"
    among = previous in syntax("among") or met.closes(low, start) > 0
    among = among and not phrases("clauses", "topic").closes(low, start)  # "kỷ luật đối với | 5 cán bộ"
    among = among and not _is_given(low, max(opening, start - _FAR), start)
    if among and low[head.end - 1] in word_set("people", "guests"):
        words = low[max(opening, start - _EVENT) : start]
        # "Báo cáo tại hội nghị, ông A nêu: | cả huyện có 142 tổ với 1.136 thành viên"
        words = words[max((index + 1 for index, word in enumerate(words) if word in ":;"), default=0) :]
        gathered = met.stands_in(words, 0, len(words))
        small = (low[k] for k in range(start - len(words), start) if run.tokens.bits[k] & SMALL)
        if gathered and syntax("not_yet").isdisjoint(small):  # "cho biết sẽ mở lớp cho 40 cán bộ"; no Cần Thơ
            return True
    if low[head.end - 1] not in word_set("crowds", "counted_guests"):
        return False
    if previous == "%" or previous in word_set("crowds", "electing"):
        return False
    has = previous in syntax("has") and met.stands_in(low, opening, start)
    return has or Role.ATTEND in _own_roles(run, known)  # "160 đại biểu ... đã về dự"


def _is_given(low: list[str], first: int, start: int) -> bool:
    """Whether something is given to those from ``start``: "trao quyết định thăng quân hàm cho | 8 sĩ quan"."""
    given = next((at for at in range(start - 1, first - 1, -1) if low[at] in syntax("awards")), None)
    # "trao bằng và mở lớp tập huấn cho 40 cán bộ"
    return given is not None and not phrases("people", "gatherings").stands_in(low, given, start)


def _is_counted(run: Run, member: Member, head: Head) -> bool:
    """Whether people are told of by their number, or after others: "lãnh đạo xã và nhân dân địa phương đã dự lễ"."""
    low, start = run.tokens.low, member.start
    if any(word[0].isdigit() for word in low[start : head.end]) or low[start] in syntax("crowds"):
        return True
    tied = head.many or word_before(low, start) in word_set("crowds", "joined")
    return tied and run.last - run.first > 2


def _said(run: Run, member: Member, head: Head) -> set[Role]:
    """The role of those who lead or stand for a body and say something."""
    low, pieces = run.tokens.low, run.pieces
    # "11 cử tri đã phát biểu"
    voters = head.counted and phrases("people", "voters").closes(low, head.end) > 0
    # after those named: "Nhiều công nhân khác phản ánh"
    voters = voters or (
        head.kind == PEOPLE and phrases("crowds", "other_speakers").closes(low, member.end) > 0
    )
    if low[member.start] in word_set("crowds", "many") and not voters:
        return set()  # "nhiều đại biểu Quốc hội đề nghị": no one in particular
    if not (voters or (head.kind == LEAD and member.end > head.end)) or _is_told_by_another(run):
        return set()
    # "hiệu trưởng một trường băn khoăn"
    one = voters or not word_set("crowds", "one").isdisjoint(low[head.end : head.end + 1])
    if not one and syntax("stands_for").isdisjoint(low[member.start : head.end]):
        return set()
    after = _past_aside(run, pieces[run.last : run.last + 2])
    if after and low[after[0].start - 1] in syntax("not_done"):
        return set()  # "Đại diện hợp tác xã chưa đưa ra bình luận"
    # "mục tiêu lãnh đạo hai nước đề ra"; but where a headline ran on into "Lãnh đạo Bộ yêu cầu"
    inner = not (run.opens_clause() or run.tokens.bits[member.start] & CAPITAL)
    inner = inner and not phrases("crowds", "representatives").closes(low, head.end)
    if inner and run.previous_word() in cues("passive"):  # "ý kiến đã được lãnh đạo xã giải trình"
        inner = not after or run.words_of(after[0]) not in word_set("crowds", "answers")
    if after and after[0].role in SAYING and not inner:
        return {after[0].role} if after[0].role else set()
    told = word_before(low, member.start) in word_set("people", "according")
    return {Role.SPEAK} if told and low[member.end : member.end + 1] == [","] else set()


def _past_aside(run: Run, after: list[Piece]) -> list[Piece]:
    """What follows a group, without the words between it and its verb: how, as what, where it speaks."""
    if not after:
        return after
    low, aside = run.tokens.low, after[0]
    size = aside.end - aside.start
    if aside.kind == Kind.WORD and size <= _MANNER:
        return after[1:]  # "lãnh đạo xã | cũng | phát biểu"
    if len(after) < 2:
        return after
    prosecutes = phrases("people", "prosecuting").closes(low, aside.end)  # "| giữ quyền công tố | cho rằng"
    placed = low[aside.start] in word_set("organs", "at") and size <= _PLACED  # "| tại buổi họp | nêu"
    return after[1:] if prosecutes or placed else after


def _is_told_by_another(run: Run) -> bool:
    """Whether another says what a group does: "ông A cho biết, | đại diện chủ đầu tư hứa", "đề nghị các sở báo cáo"."""
    index = run.first - 1
    if index > 0 and run.pieces[index].kind == Kind.COMMA:
        index -= 1
    return index > 0 and run.pieces[index].role == Role.SPEAK and run.pieces[index - 1].kind in CORE


def _own_roles(run: Run, known: set[Role] | None) -> set[Role]:
    return run.roles(set())[0] if known is None else known


def _only_plans(run: Run, member: Member) -> bool:
    """Whether a delegation only plans or holds an event: "Đoàn ĐBQH | tổ chức hội nghị", but "tổ chức thăm, tặng quà"."""
    low, after = run.tokens.low, run.pieces[run.last : run.last + 2]
    planned = phrases("groups", "planned").opens(low, member.end)
    if not planned or len(after) < 2 or after[1].start != member.end + planned:
        return planned > 0
    return after[1].role != Role.OTHER or phrases("people", "events").opens(low, after[1].start) > 0


def _only_acts(run: Run, member: Member) -> bool:
    """Whether the name of a delegation is a clause: "Đoàn kiểm tra nội dung huấn luyện của đơn vị."."""
    low, at = run.tokens.low, member.head.end if member.head else member.end
    if not phrases("crowds", "inspections").closes(low, at) or low[at] in word_set("crowds", "team_ties"):
        return False
    organ = run.tokens.known[at].organ
    return organ is None or organ[1] == FIELD


def _is_called_out(run: Run, member: Member, head: Head) -> bool:
    """Whether men are sent to a scene: "đã huy động 260 cán bộ, chiến sĩ"; by the thousand they are only told of."""
    low, start = run.tokens.low, member.start
    figures = [word for word in low[start : head.end] if word[0].isdigit()]
    if [word.isdigit() and len(word) < 4 for word in figures] != [True]:
        return False
    if not word_set("crowds", "standing_by").isdisjoint(low[member.end : member.end + 4]):
        return False  # "80 chiến sĩ ứng trực"
    if word_set("groups", "called_out").isdisjoint(low[head.end - 1 : member.end]):
        return False
    before = low[max(run.pieces[0].start, start - _FAR) : start]
    before = ["#" if word[0].isdigit() else word for word in before]  # "điều 14 xe cùng"
    return phrases("groups", "calling_out").stands_in(before, 0, len(before))


def _does_deed(run: Run, member: Member, head: Head) -> bool:
    """Whether people told of by their number are seen to do something: "245 tân binh cũng bước qua cổng"."""
    low, start, end = run.tokens.low, member.start, member.end
    # "đại diện 28 nhà vườn": whom they stand for is counted
    counted = head.counted or (head.kind == LEAD and any(word[0].isdigit() for word in low[start:end]))
    if head.kind == BODY or low[start] in word_set("crowds", "many"):
        return False
    if not (counted or _is_force(low, start, end)):
        return False
    if not (run.opens_clause() or run.pieces[run.first - 1].role == Role.SPEAK):
        return False
    at = run.pieces[run.last - 1].end
    if at < len(low) and low[at] in word_set("crowds", "joined"):  # "200 chiến sĩ cùng 33 xe chia làm ba mũi"
        at = next((k for k in range(at + 1, min(at + 8, len(low) - 1)) if _is_deed(low, k)), at)
    while at < len(low) and low[at] in syntax("before_deeds"):
        at += 1
    return low[at - 1] not in syntax("not_done") and _is_deed(low, at)


def _is_deed(low: list[str], at: int) -> bool:
    """Whether the words at ``at`` tell what can be seen: "vỗ tay", "phát cơm"."""
    return phrases("groups", "deeds").opens(low, at) > 0


def _is_force(low: list[str], start: int, end: int) -> bool:
    """Whether it is told whom a force is made of: "lực lượng gồm công an, bộ đội"."""
    if not phrases("crowds", "forces").opens(low, start):
        return False
    return not syntax("made_of").isdisjoint(low[start:end])


def _attends(run: Run, member: Member, head: Head, *, counted: bool) -> bool:
    """Whether a verb of attending follows the run at once, of which it is the subject."""
    low = run.tokens.low
    before = run.pieces[run.first - 1].kind if run.first else None
    near = run.pieces[max(run.first, run.last - _PARTED) : run.last]
    # "họp giao ban Thường trực Huyện ủy; lãnh đạo các ban cùng dự"
    parted = any(piece.kind == Kind.SEMI and piece.end <= member.start for piece in near)
    # "VOV.VN - Hơn 600 nghệ nhân đã có mặt", "đã có hơn 300 người kéo về dự"
    marked = counted and (before == Kind.DASH or run.previous_word() in word_set("crowds", "drawing"))
    if not (run.opens_clause() or marked or parted):
        return False
    after = run.pieces[run.last : run.last + 2]
    size = after[0].end - after[0].start if after and after[0].kind == Kind.WORD else 4
    if size < 3 or (size == 3 and low[after[0].start] in word_set("crowds", "acting")):
        after = after[1:]  # "đã", "đã nồng nhiệt"
    if not after or after[0].role != Role.ATTEND or low[after[0].start - 1] in syntax("not_done"):
        return False
    # "Hơn 300 người tham gia bảo hiểm", "... theo dõi tin bão" is no event.
    at = after[0].end
    verb = after[0].start
    contest = at < len(low) and low[at] in syntax("contests")
    contest = contest or phrases("people", "gatherings").opens(low, at) > 0
    # "nhiều học sinh dự các kỳ thi"
    some = low[member.start] in word_set("crowds", "many")
    some = some and low[verb] not in syntax("has") and low[verb] not in syntax("coming")
    engaging = phrases("crowds", "engaging").opens(low, verb, at) == at - verb
    named = [piece.kind for piece in run.pieces[run.last : run.last + _NAMED]]
    if Kind.COMMA in named and named[named.index(Kind.COMMA) + 1 :][:2] == [Kind.HONOR, Kind.NAME]:
        return False  # "Đại diện nông dân có mặt tại hội thảo, ông A cho rằng"
    if head.kind == PEOPLE and not counted:
        return contest and not (some or engaging)  # "Các nhà khoa học tham dự hội thảo"
    return not counted or contest or not (some or engaging)


def _is_worked_with(run: Run, member: Member) -> bool:
    """Whether the one told of before works with the group: "làm việc với lãnh đạo tỉnh", "cuộc họp với đại diện các hộ"."""
    low, start = run.tokens.low, member.start
    first = max(run.pieces[0].start, start - _MEETING)
    if not first < start or low[start - 1] not in word_set("crowds", "met_with"):
        return False
    meets = start - 1 > first and phrases("crowds", "meeting").closes(low, start - 1) > 0
    meets = meets or phrases("crowds", "working_with").stands_in(low, first, start - 1)
    return meets and syntax("not_yet").isdisjoint(low[first : start - 1])


def _is_visited(run: Run) -> bool:
    """Whether a verb of visiting stands right before: "thăm cán bộ, chiến sĩ Đồn Biên phòng Ia O"."""
    verb, low = run.pieces[max(run.first - 1, 0)], run.tokens.low
    near = low[max(run.pieces[0].start, verb.start - 3) : verb.end]
    if verb.kind != Kind.VERB or word_set("crowds", "calls").isdisjoint(near):
        return False
    words = low[verb.start : verb.end]
    if not (word_set("crowds", "greeting").isdisjoint(words) and syntax("awards").isdisjoint(words)):
        return False  # "thăm, chúc Tết cán bộ, chiến sĩ", "thăm, tặng quà các hộ nghèo, người có công": they only receive
    return syntax("not_yet").isdisjoint(near)


def _visits(run: Run) -> set[Role]:
    """The roles of leaders who do something at once: "Lãnh đạo tỉnh đã đến thăm", "Lãnh đạo các sở cắt băng khánh thành"."""
    pieces, low = run.pieces, run.tokens.low
    leads = run.opens_clause() and run.previous_word() != ";"
    if not leads and run.previous_word() not in word_set("crowds", "subjects_after"):
        return set()  # but "ông A chứng kiến lãnh đạo tỉnh trao", "..., còn lãnh đạo tỉnh tặng"
    after = [piece for piece in pieces[run.last : run.last + 3] if piece.kind == Kind.VERB]
    end = pieces[run.last - 1].end
    if not after or after[0].start - end > _VISIT:
        return set()
    if not syntax("not_yet").isdisjoint(low[end : after[0].start]):
        return set()  # "Thường trực HĐND tỉnh sẽ giám sát"
    verb = after[0]
    if not syntax("visits").isdisjoint(low[verb.start : verb.end]):
        return {Role.ATTEND if verb.role == Role.ATTEND else Role.OTHER}  # "có mặt tại hiện trường"
    if verb.role == Role.OTHER and not syntax("coming").isdisjoint(low[verb.start - 1 : verb.start + 1]):
        return {Role.OTHER}  # "đến động viên các gia đình", "đã đến | đặt vòng hoa"
    if verb.start - end > 1 or low[end] in syntax("not_done"):
        return set()
    if verb.role == Role.CHAIR and phrases("people", "events").opens(low, verb.end):
        return {Role.CHAIR}
    festive = not word_set("crowds", "ceremonies").isdisjoint(low[verb.start : verb.end])
    return {Role.OTHER} if festive and verb.role == Role.OTHER else set()


def _is_placed(run: Run, at: int) -> bool:
    """Whether a country or a place stands right after a delegation: "Đoàn đại biểu Lào"."""
    words = run.tokens
    if words.low[at] in word_set("crowds", "from_places"):
        return True
    return bool(wide_place_end(words, at, len(words)))


def _is_sent(run: Run, at: int, end: int) -> bool:
    """Whether a body stands right after a delegation: "Đoàn công tác Bộ Y tế"."""
    return run.tokens.bits[at] & CAPITAL > 0 and organ_end(run.tokens, at, end) > 0


def beside(run: Run, leader: Member, member: Member) -> set[Role]:
    """The roles of a group that goes with an office or another group: "Phó Thủ tướng cùng 500 thanh niên thắp nến"."""
    low, head = run.tokens.low, member.head
    if leader is member or word_before(low, member.start) not in word_set("crowds", "beside"):
        return set()
    if member.end != run.pieces[run.last - 1].end:
        return set()
    if not word_set("crowds", "sending").isdisjoint(low[member.end : member.end + 2]):
        return set()
    if leader.kind == "title":
        return run.near_roles()
    counted = leader.kind == "group" and head is not None and head.counted
    return run.predicate(SOON, commas=False) - SAYING if counted else set()
