"""Where a list of people begins, ends and goes on: what its sentence and its line tell.

Not all who stand side by side are of one list: the last may be the subject of a verb that is done to the others
("Tiếp ông A, | ông B khẳng định"), the first may only own what is told.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from partydocs.clauses import Run
from partydocs.lexicon import CAPITAL
from partydocs.models import Role
from partydocs.phrases import phrases
from partydocs.pieces import SAYING, Kind, Piece
from partydocs.predicates import CORE, RUN, stands_for
from partydocs.rosters import is_body_beside_group
from partydocs.tokens import Tokens, syntax, word_set

__all__ = ["is_first_member", "list_end", "parts_on_line", "past_bullet", "roles_go_on"]

_HOLDERS: Final = ([Kind.OFFICE], [Kind.GROUP], [Kind.HONOR, Kind.OFFICE])
_MEMBERS: Final = CORE | {Kind.ORGAN}  # what a member of a list may begin with
_TOGETHER: Final = frozenset((Kind.AND, Kind.WITH, Kind.SEMI, Kind.PLURAL, Kind.GROUP))
_CALLED_BY_OFFICE: Final = [Kind.HONOR, Kind.OFFICE, Kind.COMMA, Kind.HONOR]
_TWO_OFFICES: Final = [Kind.OFFICE, Kind.COMMA, Kind.OFFICE, Kind.NAME, Kind.COMMA]
_NEAR: Final = 10  # how many pieces before a list are looked over for what leads up to it


def list_end(tokens: Tokens, pieces: list[Piece], first: int, *, opens: bool) -> tuple[int, int]:
    """Where the list that begins at ``first`` ends, and where its last member does."""
    stop = first + 1
    while stop < len(pieces) and (
        (kind := pieces[stop].kind) in RUN or (kind == Kind.ORGAN and _is_member(tokens, pieces, stop, first))
    ):
        stop += 1
    stop = _past_source(tokens, pieces, first, stop)
    stop = _before_subject(tokens, pieces, first, stop, opens=opens)
    stop = _past_owner(tokens, pieces, first, stop)
    stop = _before_clause(tokens, pieces, first, stop)
    last = stop
    while pieces[last - 1].kind not in _MEMBERS:
        last -= 1
    return stop, last


def _past_source(tokens: Tokens, pieces: list[Piece], first: int, stop: int) -> int:
    """Where the one ends by whom it is told what another does: "Theo ông A, Chánh Văn phòng, | Phó Chủ tịch B đã ký"."""
    if not first or not phrases("clauses", "sources").closes(tokens.low, pieces[first].start):
        return stop
    told = [piece.kind for piece in pieces[first:stop]]
    if told.count(Kind.NAME) < 2 or not _TOGETHER.isdisjoint(told):
        return stop  # "Theo ông A, Giám đốc và bà B, Phó Giám đốc, ..."
    named = told.index(Kind.NAME, told.index(Kind.NAME) + 1)
    begin = named
    while told[begin - 1] in (Kind.HONOR, Kind.OFFICE):
        begin -= 1
    return first + begin - 1 if begin < named and told[begin - 1] == Kind.COMMA else stop


def _before_subject(tokens: Tokens, pieces: list[Piece], first: int, stop: int, *, opens: bool) -> int:
    """Where those end to whom a verb before its subject is done: "Báo cáo với Đoàn, đồng chí A nêu"."""
    if first and tokens.low[pieces[first].start - 1] in word_set("people", "of"):
        run = Run(tokens, pieces, first, stop)
        if run.is_heard() or run.is_witness() or run.is_order():
            return _before_last_subject(pieces, first, stop, frozenset(Role))
        fronted = opens and pieces[first].start > max(pieces[0].start + 3, pieces[0].end + 1)
        if fronted or (first > 1 and pieces[first - 2].role == Role.CHAIR):
            return _before_last_subject(pieces, first, stop, SAYING)
    if not 0 < first < 6:
        return stop
    at_meeting = tokens.low[pieces[0].start] in word_set("people", "at_events")
    if not at_meeting and Kind.VERB not in (pieces[0].kind, pieces[first - 1].kind):
        return stop
    before = tokens.low[pieces[first].start - 1]
    given_to = word_set("people", "given_to")
    # "Cảm ơn sự đón tiếp của lãnh đạo tỉnh, ông A": words to others, then the subject.
    thanked = pieces[0].role == Role.SPEAK and pieces[first].kind in (Kind.GROUP, Kind.PLURAL)
    thanked = thanked and pieces[first - 1].kind == Kind.WORD and before not in syntax("list_openers")
    if pieces[first - 1].kind != Kind.VERB and before not in given_to and not thanked:
        return stop
    if stop < len(pieces) and tokens.low[pieces[stop].start] in syntax("has"):
        return stop  # "Cùng đi với Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh A | có lãnh đạo các sở"
    if any(piece.kind == Kind.SEMI for piece in pieces[first:stop]):
        return stop  # "Đề nghị kỷ luật đối với các đồng chí: A, Bí thư; B, Giám đốc"
    # "Góp ý cho đồng chí Chủ tịch, | đồng chí A cho rằng"
    called = [piece.kind for piece in pieces[first : min(first + 4, stop)]] == _CALLED_BY_OFFICE
    met = False
    last_name = max((index for index in range(first, stop) if pieces[index].kind == Kind.NAME), default=-1)
    for index in range(first, stop):
        if pieces[index].kind == Kind.COMMA and met:
            after = [piece.kind for piece in pieces[index + 1 : min(index + 3, stop)]]
            if after == [Kind.OFFICE, Kind.COMMA]:
                continue  # "Tiếp ông A, Chủ tịch Quốc hội Lào, Thủ tướng B"
            if index < last_name:
                return index if at_meeting or pieces[0].kind == Kind.VERB else stop
            told_last = after in _HOLDERS and index + len(after) + 1 == stop
            if told_last and stop < len(pieces) and pieces[stop].role == Role.SPEAK:
                return index  # "Tại buổi tiếp Đại sứ B, Chủ tịch nước khẳng định"
        told = index == first and pieces[index].kind == Kind.OFFICE
        told = told and (pieces[first - 1].kind == Kind.VERB or before in given_to)
        told = told or (called and index == first + 1)
        met = met or told or pieces[index].kind in (Kind.NAME, Kind.GROUP)
    return stop


def _before_last_subject(pieces: list[Piece], first: int, stop: int, roles: frozenset[Role]) -> int:
    """Where those end before another does something of the roles.

    Those who chair it or are listened to: "Dưới sự điều hành của A, Bí thư, | đồng chí B trình bày", "Sau khi nghe
    báo cáo của lãnh đạo huyện, | đồng chí A yêu cầu".
    """
    after = pieces[stop : stop + 2]
    if after and after[0].kind == Kind.WORD and after[0].end - after[0].start == 1:
        after = after[1:]  # "đã"
    if not after or after[0].role not in roles:
        return stop
    if first + 2 < stop and (pieces[stop - 2].kind, pieces[stop - 1].kind) == (Kind.COMMA, Kind.GROUP):
        return stop - 2  # "Dưới sự chủ trì của đồng chí A, Bí thư, | các đại biểu đã thảo luận"
    index = stop - 1
    while index > first and pieces[index].kind in (Kind.HONOR, Kind.OFFICE):
        index -= 1
    if first < index < stop - 1 and pieces[index].kind == Kind.COMMA:
        led, last = pieces[index - 2].office, pieces[index - 1].kind
        if (led and not led.is_rank) or last == Kind.GROUP or pieces[index + 1].kind == Kind.HONOR:
            return index  # "ý kiến của Đại sứ A, | Thủ tướng"; "... của các đại biểu, | đồng chí Bộ trưởng"
    while index > first and pieces[index].kind != Kind.NAME:
        index -= 1
    while index > first and pieces[index - 1].kind in (Kind.HONOR, Kind.OFFICE):
        index -= 1
    return index - 1 if index > first + 1 and pieces[index - 1].kind == Kind.COMMA else stop


def _past_owner(tokens: Tokens, pieces: list[Piece], first: int, stop: int) -> int:
    """Where one ends who only owns what is told, or is given: "Theo quyết định của Bộ trưởng, | Đại tá A", "làm Đại sứ, | ông B"."""
    if first + 2 >= stop or not first or pieces[first + 1].kind not in (Kind.NAME, Kind.COMMA):
        return stop
    low, start = tokens.low, pieces[first].start
    owns = low[start - 1] in word_set("people", "of")
    standing = stands_for(low[max(0, start - 3) : start])
    standing = standing or (owns and phrases("people", "deeds").closes(low, start - 1) > 0)
    given = pieces[first].kind == Kind.OFFICE and pieces[first + 1].kind == Kind.COMMA
    given = given and phrases("people", "appointing").closes(low, start) > 0
    if not (standing or given or owns):
        return stop
    if standing and (named := _past_first_named(pieces, first, stop)):
        return named  # "Thay mặt Thủ tướng A, | Phó Thủ tướng B cảm ơn", "Nhận lời mời của ông A, | ..."
    closed = [piece.kind for piece in pieces[first:stop]] == _TWO_OFFICES
    if closed and stop < len(pieces) and pieces[stop].kind == Kind.WORD:
        return stop  # "Nhận lời mời của Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh A, | đoàn đã đến thăm"
    owner, mark, after = pieces[first : first + 3]
    ranked = after.kind == Kind.HONOR or (after.office is not None and after.office.is_rank)
    led = first > 1 and pieces[first - 2].role in (Role.CHAIR, Role.ATTEND)
    if owner.kind != Kind.OFFICE or mark.kind != Kind.COMMA or led:
        return stop  # "dưới sự điều hành của Phó Chủ tịch Quốc hội, Thượng tướng A"
    meant = given and any(piece.kind == Kind.NAME for piece in pieces[first + 2 : stop])
    return first + 1 if ranked or meant or (standing and after.kind == Kind.OFFICE) else stop


def _before_clause(tokens: Tokens, pieces: list[Piece], first: int, stop: int) -> int:
    """Where a list ends before one who does something of their own: "Dự có ông A; lãnh đạo các sở; | bà B chủ trì"."""
    if not 0 < first < stop < len(pieces) or pieces[stop].role in (None, Role.ATTEND):
        return stop
    previous = tokens.low[pieces[first].start - 1]
    if pieces[first - 1].kind != Kind.COLON and previous not in syntax("list_openers"):
        return stop
    if not any(piece.role in (Role.ATTEND, Role.CHAIR) for piece in pieces[max(0, first - _NEAR) : first]):
        return stop
    for index in range(stop - 1, first, -1):
        if pieces[index].kind == Kind.SEMI:
            named = [piece for piece in pieces[index:stop] if piece.kind == Kind.NAME]
            return index if len(named) == 1 else stop
    return stop


def _past_first_named(pieces: list[Piece], first: int, stop: int) -> int:
    """Where the first one named with his offices ends, before a comma and another; 0 for none."""
    named = [index for index in range(first, stop) if pieces[index].kind == Kind.NAME]
    if len(named) < 2 or pieces[named[0] + 1].kind != Kind.COMMA:
        return 0
    offices = [it.office for it in pieces[first : named[0]] if it.kind not in (Kind.COMMA, Kind.HONOR)]
    return named[0] + 1 if all(office and not office.is_rank for office in offices) else 0


def _is_member(tokens: Tokens, pieces: list[Piece], index: int, first: int) -> bool:
    """Whether a body stands in a list as a member of its own."""
    before = pieces[index - 1].kind
    if before in (Kind.COMMA, Kind.AND):
        if is_body_beside_group(pieces, index):
            # "bà A, | thôn Đồng Dạ, công dân đến làm thủ tục": where she lives
            lives = pieces[index - 2].kind == Kind.NAME
            return not (lives and tokens.low[pieces[index].start] in syntax("wider_places"))
        last = index - 3 if pieces[index - 2].kind == Kind.BRACKET else index - 2
        if before == Kind.AND and pieces[last].kind == Kind.NAME:
            # "Đi cùng có Giám đốc Sở A và | Ban Chấp hành Công đoàn.": nothing is told of the body alone
            then = pieces[index + 1 : index + 3]
            term = len(then) == 1 and then[0].end - then[0].start < 3  # "... khóa XI."
            closed = not then or term or then[0].kind in (Kind.SEMI, Kind.WITH)
            return closed and tokens.low[pieces[first].start - 1] in syntax("list_openers")
        return last >= first and pieces[last].kind in (Kind.ORGAN, Kind.GROUP)
    if before not in (Kind.SEMI, Kind.WITH, Kind.COLON):
        return False
    if before == Kind.COLON and pieces[index - 2].kind == Kind.NAME:
        return False  # "Ông A: | Bộ mới dừng ở bước quy hoạch."
    after = pieces[index + 1].role if index + 1 < len(pieces) else None
    if before == Kind.SEMI and (after == Role.OTHER or after in SAYING):
        return False  # "...; | UBND huyện tặng giấy khen 6 hộ"
    # "Đoàn Chủ tịch gồm A, B; | Đoàn Thư ký: C, D": a list of its own
    return not phrases("people", "congress_bodies").opens(tokens.low, pieces[index].start)


def is_first_member(tokens: Tokens, pieces: list[Piece], index: int) -> bool:
    """Whether a body is the first of a list: "Cùng dự có Ban Thường vụ Huyện ủy, lãnh đạo các xã"."""
    if not 0 < index < len(pieces) - 2:
        return False
    before, body, mark, then = pieces[index - 1 : index + 3]
    has = before.kind == Kind.WORD and tokens.low[before.end - 1] in syntax("has")
    if not has and before.kind != Kind.COLON:
        return False
    joined = mark.kind == Kind.AND and then.kind in (Kind.ORGAN, Kind.GROUP)
    if not joined and (mark.kind not in (Kind.COMMA, Kind.SEMI) or then.kind not in _MEMBERS):
        return False
    # not "kiến nghị là có | cơ sở; Thanh tra tỉnh sẽ giám sát"
    return body.end - body.start > 2 or any(map(CAPITAL.__and__, tokens.bits[body.start : body.end]))


def past_bullet(tokens: Tokens, pieces: list[Piece]) -> int:
    """The first piece after a bullet, a number or both, and the word that ties its line to those before."""
    index = 0
    if len(pieces) > 1 and pieces[0].kind == Kind.WITH and pieces[1].kind in (Kind.GROUP, Kind.PLURAL):
        return 1  # "Cùng các đồng chí trong Ban Thường vụ Huyện ủy."
    while index < len(pieces) and index < 3:
        piece = pieces[index]
        word = tokens.low[piece.start]
        mark = piece.kind in (Kind.WORD, Kind.DASH) and piece.end - piece.start <= 2
        if not (mark and (word in "-+*•·–." or word[0].isdigit())):
            break
        index += 1
    tied = 0 < index < len(pieces) and pieces[index].kind in (Kind.WITH, Kind.AND)
    return index + tied  # "- Cùng | các thầy cô giáo"


def parts_on_line(pieces: list[Piece]) -> set[Role] | None:
    """The parts told after a dash on a line of a list: "1. Ông A, Chủ tịch - Chủ trì"; None where a deed is told."""
    parts: set[Role] = set()
    for before, piece in pairwise([pieces[0], *pieces]):
        # "Ông A, Chủ tịch, chủ trì hội nghị;"
        chairs = piece.role == Role.CHAIR and before.kind == Kind.COMMA
        if piece.role and before.kind != Kind.DASH and not chairs:
            return None
        parts |= {piece.role} if piece.role else set()
    return parts


def roles_go_on(tokens: Tokens, pieces: list[Piece], ended: int, index: int) -> bool:
    """Whether the roles of a list may be those of the next too: not in "do ông A chủ trì để thi hành kỷ luật | ông B"."""
    before = pieces[index - 1].kind
    if before == Kind.VERB and pieces[index].kind != Kind.GROUP:
        return False
    words = sum(piece.end - piece.start for piece in pieces[ended:index] if piece.kind == Kind.WORD)
    if before == Kind.SEMI:
        return True
    return words <= 6 and tokens.low[pieces[index].start - 1] not in word_set("people", "hearing")
