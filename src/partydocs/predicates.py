"""The predicate of a list of people: what stands behind it, and the verbs of which they are the subject.

"Ông A và bà B | dự, phát biểu chỉ đạo và trao quà." What leads a list in is read in ``clauses``.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from partydocs.groups import PEOPLE
from partydocs.lexicon import CAPITAL
from partydocs.models import Role
from partydocs.phrases import phrases
from partydocs.pieces import SAYING, Kind, Piece
from partydocs.tokens import Tokens, phrase_set, syntax, word_set

__all__ = [
    "AT_ONCE",
    "CLAUSE",
    "CORE",
    "FAR",
    "PERSONAL",
    "RUN",
    "SOON",
    "Subject",
    "cues",
    "kinds",
    "stands_for",
]

#: Pieces that a run of people may begin with, and those that may stand in it.
CORE: Final = frozenset((Kind.NAME, Kind.OFFICE, Kind.HONOR, Kind.PLURAL, Kind.GROUP))
RUN: Final = CORE | {Kind.COMMA, Kind.SEMI, Kind.COLON, Kind.DASH, Kind.BRACKET, Kind.AND, Kind.WITH}
PERSONAL: Final = CORE - {Kind.GROUP}
FAR: Final = 40  # how many pieces are looked over on either side of a list
#: How many words may stand between a list and its verb: within one clause, soon behind it, at once.
CLAUSE: Final = 25
SOON: Final = 6
AT_ONCE: Final = 2
_BESIDE: Final = frozenset((Kind.WITH, Kind.GROUP, Kind.AND))
_FILLING: Final = frozenset((Kind.WORD, Kind.COMMA, Kind.ORGAN, Kind.BRACKET, Kind.DASH))


def cues(section: str) -> frozenset[str]:
    """The words of a section of ``vocab/clauses.toml``: by what the part of a list is told."""
    return word_set("clauses", section)


def kinds(pieces: list[Piece]) -> list[int]:
    """The kinds of pieces, one by one."""
    return [piece.kind for piece in pieces]


def stands_for(before: list[str]) -> bool:
    """Whether the last words before a run tell that another acts for it."""
    return phrases("people", "standing_for").closes(before, len(before)) > 0


class Subject:
    """A run of pieces ``first`` to ``last`` in its sentence, and what follows it there."""

    def __init__(self, tokens: Tokens, pieces: list[Piece], first: int, last: int) -> None:
        self.tokens = tokens
        self.low = tokens.low  # the words around it, in lower case
        self.pieces = pieces
        self.first = first
        self.last = last
        self.begin = pieces[0].start  # the word that its sentence begins with
        self.start = pieces[first].start  # the word that the run begins with
        self.end = pieces[last - 1].end  # the word after the run

    # ------------------------------------------------------------ its place

    def previous_word(self) -> str:
        """The word right before the run, in its sentence."""
        return self.low[self.pieces[self.first].start - 1] if self.first else ""

    def opens_clause(self) -> bool:
        """Whether the run stands where a clause begins: at the front, after a comma, a semicolon, a day."""
        if not self.first or self.pieces[self.first - 1].kind in (Kind.COMMA, Kind.SEMI):
            return True
        # "Sáng 12/5 | lãnh đạo huyện đã dự lễ"
        dated = self.first == 1 and self.low[self.start - 1][0].isdigit() and self.start - self.begin < 7
        return dated and self.low[self.begin] in syntax("times_of_day")

    def is_next_subject(self) -> bool:
        """Whether a clause turns to the run from another: "Còn | đại biểu A thì tâm tư: “...”", "...; còn | ông B"."""
        if not self.first or self.previous_word() not in word_set("crowds", "subjects_after"):
            return False
        turn = self.pieces[self.first - 1]
        opens = self.first == 1 or self.pieces[self.first - 2].kind in (Kind.COMMA, Kind.SEMI)
        return opens and turn.end - turn.start == 1

    def words_of(self, piece: Piece) -> str:
        """The words of a piece, as the vocabularies write them."""
        return " ".join(self.low[piece.start : piece.end])

    def past_bracket(self) -> int:
        """The piece after the run and a bracket behind it: "A (Giám đốc Sở Y tế) | cho biết"."""
        last = self.last
        return last + (last < len(self.pieces) and self.pieces[last].kind == Kind.BRACKET)

    def _past_homes(self, last: int) -> int:
        """The piece after the places that someone is of: "Cử tri A, thôn B, xã C | : Đề nghị ..."."""
        while kinds(self.pieces[last : last + 2]) == [Kind.COMMA, Kind.ORGAN]:
            last += 2
        return last

    # ------------------------------------------------------------ its verbs

    def predicate(self, reach: int, *, commas: bool = True, joined: bool = True) -> set[Role]:
        """Roles of the verbs that follow the run as its predicate.

        ``reach``: how many words that are no piece of another kind may stand before the first of them; ``commas``:
        whether commas may; ``joined``: whether the verbs joined to it count too.
        """
        pieces, low = self.pieces, self.low
        roles: set[Role] = set()
        words, index = 0, self.last
        while index < len(pieces):
            piece = pieces[index]
            if piece.kind == Kind.VERB and self._tells_duty(index):
                index += 1
                continue
            if piece.kind == Kind.VERB:
                if self._is_of_another(piece):
                    return roles
                # "Ông Lê Văn Được | dự"
                undone = index > self.last and low[piece.start - 1] in syntax("not_done")
                suffered = piece.role in SAYING and self._is_suffered(piece)
                if (undone or suffered) and not self._is_award(piece):
                    # "ông A, Giám đốc, bị | yêu cầu giải trình", but "bà B, Giám đốc, được | mời phát biểu"
                    at_once = self.last + (not undone and pieces[self.last].kind == Kind.COMMA)
                    if piece.start - 1 == pieces[at_once].start or not self._is_suffered(piece):
                        return roles
                    index += 1  # "chị B, một trong những hộ được nhận quà, cho biết"
                    continue
                if piece.role and not self.drives(piece):
                    roles.add(piece.role)
                if not (piece.role and phrases("people", "at_meeting").closes(low, piece.start)):
                    break
                commas, index = False, index + 1  # "ông A tại buổi | kiểm tra | yêu cầu"
                continue
            if piece.kind == Kind.COMMA and not commas:
                return roles
            if self._turns_to_others(index, words):
                return roles
            if piece.kind in _FILLING:
                words += piece.end - piece.start
                if words > reach:
                    return roles
            elif not (piece.kind in _BESIDE or self._is_in_passing(index)):
                return roles
            index += 1
        if not joined or not roles or index == len(pieces) or (Role.OTHER in roles and self.becomes()):
            return roles  # "bổ nhiệm đồng chí A giữ chức Giám đốc; đồng thời công bố": of another subject
        return roles | (self._joined_to_words if roles & SAYING else self._joined)(index, roles)

    def _tells_duty(self, index: int) -> bool:
        """Whether a verb only tells what someone is in court for: "kiểm sát viên A, giữ quyền công tố tại tòa, đề nghị"."""
        duty = phrases("people", "prosecuting").closes(self.low, self.pieces[index].end)
        return duty > 0 and any(piece.role in SAYING for piece in self.pieces[index + 1 : index + 5])

    def _is_of_another(self, verb: Piece) -> bool:
        """Whether another does what a verb after the run tells, or it is a noun here."""
        low, first = self.low, self.pieces[self.last]
        # "chúc mừng ông A được Tỉnh ủy tin tưởng", "ông B - đã được thống nhất bầu"
        after = first.start + (first.kind == Kind.DASH)
        if verb.role in SAYING and phrases("clauses", "passive").opens(low, after):
            return True
        # "trao đổi với bà A về việc thông qua luật"
        return verb.role == Role.REPORT and low[verb.start - 1] in cues("matter")

    def _turns_to_others(self, index: int, words: int) -> bool:
        """Whether others do what the verb behind a piece tells; so many ``words`` that no list knows stand before it."""
        piece = self.pieces[index]
        if piece.kind == Kind.WORD:  # "Bí thư Huyện ủy A nghe lãnh đạo xã báo cáo"
            return self.low[piece.end - 1] in word_set("people", "hearing")
        # "Về nghi vấn ông A lái xe say xỉn, đại diện Công an tỉnh cho biết"
        if piece.kind != Kind.GROUP or words <= 2 or self.pieces[self.last].kind != Kind.WORD:
            return False
        # but "gửi tới chính quyền, quân và dân xã những lời chúc mừng"
        leads = piece.head is not None and piece.head.kind != PEOPLE
        return leads and self.pieces[index - 1].kind == Kind.COMMA

    def _is_in_passing(self, index: int) -> bool:
        """Whether a piece before the verb is of no subject: "ông A thay mặt | Thủ tướng | trao", "bà B ở làng | Thái Phiên | kể"."""
        piece, before, low = self.pieces[index], self.pieces[index - 1], self.low
        if piece.kind == Kind.NAME and before.kind == Kind.WORD:
            return not syntax("at_places").isdisjoint(low[max(before.start, piece.start - 4) : piece.start])
        called = before if before.kind == Kind.PLURAL else piece
        if piece.kind in (Kind.OFFICE, Kind.PLURAL) and low[called.start - 1] in cues("passive"):
            return True  # "ông A được | Thủ tướng | bổ nhiệm", "được | các | đại biểu HĐND xã | bầu"
        if piece.kind == Kind.OFFICE and before.kind == Kind.COMMA and index + 1 < len(self.pieces):
            opened = index > self.last + 1 and self.pieces[self.last].kind in (Kind.DASH, Kind.COMMA)
            # "ông A - quyền phụ trách, | Thứ trưởng Bộ Y tế | cho biết"
            return opened and self.pieces[index + 1].kind in (Kind.VERB, Kind.COMMA, Kind.DASH)
        if piece.kind == Kind.NAME and before.kind == Kind.OFFICE:
            piece = before
        return piece.kind == Kind.OFFICE and phrases("people", "standing_for").closes(low, piece.start) > 0

    def _joined(self, index: int, roles: set[Role]) -> set[Role]:
        """The roles of verbs joined to the one at ``index``: "đã kiểm tra tuyến đê và chủ trì cuộc họp"."""
        pieces, low = self.pieces, self.low
        joining = phrases("clauses", "joining")  # "đến dự và trực tiếp trao"
        told = False  # whether the verb before is a noun here: "nhân chuyến thăm và làm việc"
        for at, (before, piece) in enumerate(pairwise(pieces[index : index + FAR]), index + 1):
            if piece.kind == Kind.VERB and self.is_of_event(piece):
                told = True
                continue
            tied = before.kind in (Kind.COMMA, Kind.SEMI) or (before.kind == Kind.AND and not told)
            tied = tied and not (told and piece.role == Role.REPORT)  # "hội nghị quán triệt, triển khai"
            told = told and piece.kind in (Kind.AND, Kind.VERB, Kind.COMMA)
            if piece.kind == Kind.VERB and piece.role and (tied or joining.closes(low, before.end)):
                lists = piece.role in (Role.ATTEND, Role.CHAIR)
                last = min(piece.end + 7, pieces[-1].end)  # but "dự, chủ trì hội nghị. Cùng dự có"
                if lists and not cues("there_is").isdisjoint(low[piece.end : last]):
                    break  # the next list begins: "...; tham dự có ..."
                if piece.role != Role.SPEAK:
                    roles.add(piece.role)
                elif self._is_saying(piece):
                    after = pieces[at + 1 : at + 3]  # "dự, phát biểu | và trao quà"
                    act = len(after) == 2 and after[0].kind == Kind.AND and after[1].role == Role.OTHER
                    roles.update((Role.SPEAK, Role.OTHER) if act else (Role.SPEAK,))
                    break
            if before.kind == Kind.SEMI and piece.kind == Kind.OFFICE:
                break  # "ông A điều hành hội nghị; Đại tá B báo cáo"
            person = piece.kind in (Kind.NAME, Kind.HONOR, Kind.PLURAL)
            if person and (
                before.kind in (Kind.SEMI, Kind.COMMA) or low[piece.start - 1] in word_set("people", "by")
            ):
                break
        return roles

    def _joined_to_words(self, index: int, roles: set[Role]) -> set[Role]:
        """The roles of verbs joined to one of speech or report at ``index``.

        "công bố và trao quyết định"; "trình bày kế hoạch; đồng thời đề nghị", "công bố quyết định ... và trao bằng".
        """
        pieces, low = self.pieces, self.low
        after = pieces[index + 1 : index + 3]
        if len(after) == 2 and after[0].kind == Kind.AND and after[1].role:
            return {after[1].role}
        role = self._role_past_comma(index)
        if role == Role.OTHER and phrases("clauses", "speech").opens(low, pieces[index].start):
            return {Role.OTHER}  # "phát biểu chỉ đạo, tặng hoa chúc mừng"
        found: set[Role] = set()
        while self._role_past_comma(index) == Role.SPEAK:
            index += 2  # "ghi nhận, | biểu dương kết quả và tặng hoa"
        last, meanwhile = low[pieces[index].end - 1], phrases("clauses", "meanwhile")
        reported = last in syntax("thanks") or Role.REPORT in roles
        same = True  # whether no one else is told of up to here: "báo cáo kết quả, cho biết"
        for before, piece in pairwise(pieces[index : index + FAR]):
            same = same and before.kind not in CORE
            if piece.role is None:
                continue
            # "yêu cầu sớm giải quyết, đồng thời trao 5 suất quà"
            also = meanwhile.closes(low, before.end) > 0
            # "chúc bà con đón Tết vui, tặng 20 suất quà"
            also = also or (before.kind == Kind.COMMA and last in syntax("wishes"))
            tied = also or (reported and before.kind in (Kind.SEMI, Kind.AND))
            # "quán triệt nghị quyết, nhấn mạnh", but what a report says is no speech: "trình bày báo cáo, nêu rõ"
            tied = tied or (before.kind == Kind.COMMA and last in syntax("teaching"))
            if same and piece.role == Role.CHAIR and low[piece.start - 1] in cues("while"):
                found.add(Role.CHAIR)  # "nhấn mạnh phải khoanh vùng hẹp khi chủ trì cuộc họp"
            if same and before.kind == Kind.COMMA:
                tied = tied or self.words_of(piece) in word_set("people", "joined_sayings")
            if not tied or phrases("clauses", "answering").opens(low, piece.start):
                continue
            if piece.role == Role.SPEAK and self._is_saying(piece):
                return found | {Role.SPEAK}
            joined = also or before.kind == Kind.AND
            if piece.role == Role.OTHER and joined and low[piece.start] in syntax("awards"):
                found.add(Role.OTHER)
        return found

    def _role_past_comma(self, index: int) -> Role | None:
        """The role of the verb that follows a piece and a comma."""
        after = self.pieces[index + 1 : index + 3]
        return after[1].role if kinds(after) == [Kind.COMMA, Kind.VERB] else None

    def role_past_aside(self) -> set[Role]:
        """The role of the verb after an aside: "Luật sư A, bào chữa cho bị cáo B, đề nghị", "Ông A - người vừa ... - nói"."""
        pieces, last = self.pieces, self.last
        if not last + 2 < len(pieces) or pieces[last].kind not in (Kind.COMMA, Kind.DASH):
            return set()
        if not self._opens_aside(pieces[last + 1]):
            return set()
        part: set[Role] = {Role.ATTEND} if pieces[last + 1].role == Role.ATTEND else set()
        kin = False  # whether it tells whose kin they are
        closed = 0  # how much stands after the aside: "A, dân tộc Thái, | Tổ trưởng tổ 5 cho biết"
        for before, piece in pairwise(pieces[last + 1 : last + 16]):
            if before.kind == Kind.SEMI and piece.kind in PERSONAL:
                break  # "thăm ông A, 80 tuổi; | bà B phát biểu"
            of_event = phrases("people", "events").opens(self.low, piece.end)
            if piece.role == Role.ATTEND or (piece.role == Role.CHAIR and of_event):
                part = {piece.role}  # "người có mặt từ sớm", "người điều hành phiên họp"
            kin = kin or self._tells_kin(before)
            closed = 1 if before.kind == pieces[last].kind else closed and closed + 1
            if kin and before.kind == Kind.NAME and piece.role in SAYING:
                closed = 1  # "bà A, em gái ông B | kể"
            if 0 < closed < 3 and piece.role and piece.role in SAYING:
                return {piece.role, *part}
            if closed and piece.kind != Kind.OFFICE and piece.end - piece.start > 1:
                closed = 0
        return set()

    def _opens_aside(self, piece: Piece) -> bool:
        """Whether what a person is begins here, no deed: "người từng ...", "67 tuổi", "bào chữa cho"."""
        told = piece.kind in (Kind.WORD, Kind.GROUP) or piece.role == Role.ATTEND  # "khách mời của buổi lễ"
        return told and self.low[piece.start] not in syntax("no_aside")

    def _tells_kin(self, piece: Piece) -> bool:
        """Whether a piece tells what someone is to the one named next: "em gái", "con trai của"."""
        if piece.kind != Kind.WORD:
            return False
        end = piece.end - (self.low[piece.end - 1] in word_set("people", "of"))
        return tuple(self.low[piece.start : end]) in phrase_set("people", "kin")

    # ------------------------------------------------------------ what a verb is here

    def is_of_event(self, verb: Piece) -> bool:
        """Whether a verb only tells of what kind an event is: "lễ công bố", "hội nghị quán triệt"."""
        low, at = self.low, verb.start
        if at and low[at - 1] in syntax("event_nouns"):
            return True
        return phrases("people", "events").closes(low, at) > 0

    def drives(self, verb: Piece) -> bool:
        """Whether a verb tells only who drove: "xe do anh A điều khiển, trên xe có chị B"."""
        low = self.low
        if not phrases("clauses", "driving").closes(low, verb.end):
            return False
        return not syntax("vehicles").isdisjoint(low[max(self.begin, verb.start - 40) : verb.start])

    def appoints(self, verb: Piece) -> bool:
        """Whether a verb gives or takes an office."""
        return self.words_of(verb) in word_set("people", "appointments")

    def _is_award(self, verb: Piece) -> bool:
        """Whether what is done to the subject is an award, which is a part all the same: "được tặng"."""
        return self._is_suffered(verb) and not syntax("awards").isdisjoint(self.low[verb.start : verb.end])

    def _is_suffered(self, verb: Piece) -> bool:
        """Whether a verb is done to the subject: "được | tặng", "bị | yêu cầu"."""
        return self.low[verb.start - 1] in cues("passive")

    def _is_saying(self, verb: Piece) -> bool:
        """Whether a verb tells of a speech: one of speech proper, or any before what is said."""
        said = self.low[verb.end : verb.end + 1] in ([":"], ["“"], ['"'])
        return said or self.words_of(verb) in word_set("people", "sayings")

    # ------------------------------------------------------------ words of theirs

    def is_quoted(self) -> bool:
        """Whether the words of the one named follow a colon: "Ông A: Trước hết ...", "Bộ trưởng A: “...”"."""
        pieces, low = self.pieces, self.low
        opens = self.first == 0 or (self.first == 1 and pieces[0].kind == Kind.DASH)
        last = self._past_homes(self.past_bracket())  # "Bà A (Giám đốc Sở Y tế): Chúng tôi ..."
        if not opens or not last < len(pieces) - 1 or pieces[last].kind != Kind.COLON:
            return False
        said = pieces[last + 1]
        if said.kind == Kind.ORGAN or (said.kind == Kind.VERB and self.tokens.bits[said.start] & CAPITAL):
            return True  # "Đại biểu A: Đề nghị Giám đốc Sở cho biết ..."
        follows = pieces[last + 2].kind if last + 2 < len(pieces) else Kind.WORD
        long = said.end - said.start > 3 or follows in (Kind.COMMA, Kind.VERB, Kind.COLON, Kind.GROUP)
        return said.kind == Kind.WORD and (low[said.start] in '"“' or long)

    def leads_to_quote(self) -> bool:
        """Whether words of the subject follow a colon, whatever its verb: "Thượng úy A xin về xã mình: “Tôi ...”"."""
        pieces = self.pieces
        if not (self.is_next_subject() or self.opens_clause()):
            return False
        for index in range(self.last, min(self.last + FAR, len(pieces) - 1)):
            if pieces[index].kind in PERSONAL or pieces[index].kind == Kind.SEMI:
                return False
            if pieces[index].kind == Kind.COLON:
                return self.low[pieces[index + 1].start] in '"“'
        return False

    # ------------------------------------------------------------ what they become, who they are

    def becomes(self) -> bool:
        """Whether those named are given an office: "các ông A và B làm Phó Bí thư", "giữ chức Giám đốc"."""
        after = self.pieces[self.last : self.last + 2]
        if len(after) < 2 or after[1].kind != Kind.OFFICE or after[0].kind not in (Kind.WORD, Kind.VERB):
            return False
        return self.words_of(after[0]) in word_set("people", "appointing")

    def is_led(self, at: int) -> bool:
        """Whether someone leads the delegation before ``at``: "do ông A dẫn đầu", "do bà B làm trưởng đoàn"."""
        return phrases("clauses", "leading").stands_in(self.low, at, at + 45)

    def is_named_next(self) -> bool:
        """Whether those of the run are named after their deed: "Đại diện Viện kiểm sát dự phiên tòa là đồng chí A"."""
        after = self.pieces[self.last : self.last + 3]
        if len(after) < 3 or kinds(after[:2]) != [Kind.VERB, Kind.WORD] or after[2].kind not in PERSONAL:
            return False
        last = self.low[after[1].end - 1]  # "Khách mời dự Đại hội có các đồng chí"
        return last in syntax("copula") or last in syntax("has")

    def limit(self) -> int:
        """Up to which word the last member may go on: the next person or group, or the end."""
        for piece in self.pieces[self.last : self.last + FAR]:
            if piece.kind in CORE and self.low[piece.start - 1] not in syntax("copula"):
                return piece.start
        return self.pieces[-1].end
