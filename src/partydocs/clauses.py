"""The part that a list of people takes, told by the verbs of its clause.

A verb may lead the list in ("Tham dự có ..."), follow it as its predicate ("... chủ trì hội nghị"), stand before
its subject ("Phát biểu tại hội nghị, ..."), or be done to it ("trao quà tặng ...").
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from partydocs.lexicon import CAPITAL
from partydocs.models import Role
from partydocs.pieces import SAYING, Kind, Piece
from partydocs.rosters import Member
from partydocs.tokens import Tokens, phrase_set, syntax, word_set

__all__ = ["CORE", "RUN", "Run", "stands_for"]

#: Pieces that a run of people may begin with, and those that may stand in it.
CORE: Final = frozenset((Kind.NAME, Kind.OFFICE, Kind.HONOR, Kind.PLURAL, Kind.GROUP))
RUN: Final = CORE | {Kind.COMMA, Kind.SEMI, Kind.COLON, Kind.DASH, Kind.BRACKET, Kind.AND, Kind.WITH}
_BESIDE: Final = frozenset((Kind.WITH, Kind.GROUP, Kind.AND))
_NAMES_ALONE: Final = frozenset((Kind.NAME, Kind.COMMA, Kind.AND, Kind.BRACKET))
_FAR: Final = 40  # how many pieces are looked over on either side of a list
_HEARD: Final = 40  # how many words before those whose words are listened to
_PERSONAL: Final = CORE - {Kind.GROUP}
_CLAUSE_ENDS: Final = _PERSONAL | {Kind.SEMI}


def stands_for(before: list[str]) -> bool:
    """Whether the last three words before a run tell that another acts for it."""
    last = before[:2] if before[2:] == ["của"] and before[0] == "ủy" else before[-2:]
    return tuple(last) in phrase_set("people", "standing_for")


@dataclass(eq=False, slots=True)
class Run:
    """A run of pieces ``first`` to ``last`` in its sentence, and the verbs around it."""

    tokens: Tokens
    pieces: list[Piece]
    first: int
    last: int
    weak: bool = False  # whether the role is only that of a subject whose verb no list knows
    own: frozenset[Role] = frozenset()  # roles that a verb behind the run adds to those that lead its list in
    after_met: bool = False  # whether the list before in the sentence is of those met
    met: bool = False  # whether it is only whom the verb of another is done to
    asked: bool = False  # whether another asks them to do something

    def roles(self, intro: set[Role]) -> tuple[set[Role], bool]:
        """The roles of the members, and whether a verb of a list introduces them.

        ``intro``: the roles of the list before in the same sentence, which may go on here.
        """
        previous = self.previous_word()
        told = self._told_by_word(previous)
        if told is not None:
            led = previous == "do" and intro and Role.OTHER in told
            if led and self.pieces[self.first - 2].kind == Kind.GROUP:
                told |= intro  # "Dự có ông A; đoàn cán bộ Học viện do Đại tá B dẫn đầu"
            return told, False
        verbs = [piece for piece in self.pieces[max(0, self.first - _FAR) : self.first] if piece.role]
        if previous in ("của", "tới", "đến") and verbs and self._is_from_afar(verbs[-1]):
            return set(), False  # "chuyển lời thăm hỏi tới Quốc vương A", "chuyển lời chúc của Thủ tướng B"
        if self.is_order() or self._is_stood_for() or self._is_invited(previous):
            return set(), False
        if self._is_asked():
            self.asked = self.weak = self.tokens.low[self.pieces[self.last].start] not in syntax("charges")
            return {Role.OTHER}, False  # "giao ông A làm Trưởng ban"
        # "chỉ định ông A giữ chức Phó Bí thư, giới thiệu để HĐND tỉnh bầu": who appoints him does
        tied = not (verbs and verbs[-1].end == self.pieces[self.first].start)
        if not tied and self._before(3) == ["chào", "xã", "giao"]:
            return {Role.ATTEND}, False  # "Đoàn đến chào xã giao đồng chí A": who receives them
        met = bool(verbs) and self._is_met_by(verbs[-1])
        after = set() if met else self._role_past_aside() or self.predicate(25, joined=tied)
        for found in (self._opened(previous, verbs, after), self._possessed(previous, verbs)):
            if found is not None:
                return found
        told = self._fronted() | after
        if told:
            if told.isdisjoint(SAYING) and self._leads_to_quote():
                told.add(Role.SPEAK)  # "Cụ A vẫn tham gia biểu diễn, nói: “...”"
            return told, False
        if self._is_quoted() or self._is_after_quote() or self._is_interviewed(previous):
            return {Role.SPEAK}, False
        if self.becomes():
            return {Role.OTHER}, False
        if self._leads_to_quote():
            return {Role.SPEAK}, False
        if self.after_met and self._is_met_too():
            self.met = True
            return {Role.OTHER}, False
        return (set(intro), True) if intro else self._bare_roles(verbs)

    def _bare_roles(self, verbs: list[Piece]) -> tuple[set[Role], bool]:
        """The role where no verb of a list tells one: of those to whom one before does it, of a subject."""
        self.met = any(self._is_object(verb) for verb in verbs[-2:])
        self.weak = not self.met
        return {Role.OTHER} if not self.weak or self._is_bare_subject(verbs) else set(), False

    def _told_by_word(self, previous: str) -> set[Role] | None:
        """The roles that the word before tells: "do ông A chủ trì", "theo bà B", "thay ông C nghỉ hưu"."""
        if previous == "do":
            roles, after = self.predicate(25, joined=False), self.pieces[self.last : self.last + 1]
            if not roles and after and self.tokens.low[after[0].start] == "làm":
                roles = {Role.OTHER}  # "do ông A làm Tổ trưởng"
            return roles
        if previous in ("theo", "lời"):
            return {Role.SPEAK}
        if previous == "với" and self._opening(3) == ["đối", "với"]:
            return self.predicate(25, joined=False) - SAYING  # "Đối với ông A, UBKT quyết định cảnh cáo"
        if not word_set("people", "replaced").isdisjoint((previous, " ".join(self._before(2)))):
            return self.predicate(2, commas=False)  # but "thay ông A, người đã nghỉ hưu"
        return None

    def _is_met_by(self, verb: Piece) -> bool:
        """Whether what follows is told of another: "Chủ tịch A tiếp Đại sứ B, đánh giá cao", "điện đàm với B, chúc mừng"."""
        after = [piece.kind for piece in self.pieces[self.last : self.last + 2]]
        return after == [Kind.COMMA, Kind.VERB] and self._is_object(verb)

    def _is_met_too(self) -> bool:
        """Whether the list of those met goes on here: "thăm ông A, 76 tuổi, ở ấp 5; | bà B, ở xã C; gia đình | chị D"."""
        before = self.pieces[self.first - 1] if self.first else None
        if before is None or before.kind in (Kind.SEMI, Kind.AND):
            return before is not None
        words = self._before(3)
        return words[-2:] == ["gia", "đình"] and words[0] in (";", ",", "và")

    def is_visited(self) -> bool:
        """Whether those met get a visit or gifts of a delegation or of officials: "Đoàn đến thăm, tặng quà bà A"."""
        low = self.tokens.low
        verbs = (piece for piece in self.pieces[: self.first] if piece.role == Role.OTHER)
        return any(not syntax("hosting").isdisjoint(low[it.start : it.end]) for it in verbs)

    def is_of_delegation(self) -> bool:
        """Whether a delegation told of before is the subject: "Đoàn đã đến thăm"."""
        return "đoàn" in self._opening(3)

    def _role_past_aside(self) -> set[Role]:
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
            if before.kind == Kind.SEMI and piece.kind in _PERSONAL:
                break  # "thăm ông A, 80 tuổi; | bà B phát biểu"
            of_event = tuple(self.tokens.low[piece.end : piece.end + 2]) in phrase_set("people", "events")
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
        return told and self.tokens.low[piece.start] not in syntax("no_aside")

    def _tells_kin(self, piece: Piece) -> bool:
        """Whether a piece tells what someone is to the one named next: "em gái", "con trai của"."""
        words = " ".join(self.tokens.low[piece.start : piece.end]) if piece.kind == Kind.WORD else ""
        return words.removesuffix(" của") in word_set("people", "kin")

    def _is_asked(self) -> bool:
        """Whether those named are only told what to do: "giao đồng chí A tham mưu", "đề nghị ông B rà soát"."""
        if not self.first:
            return False
        before = self.pieces[self.first - 1]
        asks = before.role == Role.SPEAK and self.tokens.low[before.end - 1] in syntax("asking")
        return asks and self.last < len(self.pieces)

    def _is_invited(self, previous: str) -> bool:
        """Whether those named are only asked to come one day: "gửi lời mời Tổng thống A sớm thăm Việt Nam"."""
        after = self.pieces[self.last : self.last + 2] if previous == "mời" else []
        return any("thăm" in self.tokens.low[piece.start : piece.end] for piece in after)

    def _is_stood_for(self) -> bool:
        """Whether another acts for the one named: "thay mặt Bộ trưởng A", "thừa ủy quyền của Thủ tướng B"."""
        if self.pieces[self.first].kind != Kind.OFFICE or not stands_for(self._before(3)):
            return False
        return sum(piece.kind == Kind.NAME for piece in self.pieces[self.first : self.last]) == 1

    def _is_quoted(self) -> bool:
        """Whether the words of the one named follow a colon: "Ông A: Trước hết ...", "Bộ trưởng A: “...”"."""
        pieces, low = self.pieces, self.tokens.low
        opens = self.first == 0 or (self.first == 1 and pieces[0].kind == Kind.DASH)
        last = self.last
        if last < len(pieces) and pieces[last].kind == Kind.BRACKET:
            last += 1  # "Bà A (Giám đốc Sở Y tế): Chúng tôi ..."
        if not opens or not last < len(pieces) - 1 or pieces[last].kind != Kind.COLON:
            return False
        said = pieces[last + 1]
        if said.kind == Kind.ORGAN or (said.kind == Kind.VERB and self.tokens.bits[said.start] & CAPITAL):
            return True  # "Đại biểu A: Đề nghị Giám đốc Sở cho biết ..."
        follows = pieces[last + 2].kind if last + 2 < len(pieces) else Kind.WORD
        long = said.end - said.start > 3 or follows in (Kind.COMMA, Kind.VERB, Kind.COLON, Kind.GROUP)
        return said.kind == Kind.WORD and (low[said.start] in '"“' or long)

    def _leads_to_quote(self) -> bool:
        """Whether words of the subject follow a colon, whatever its verb: "Thượng úy A xin về xã mình: “Tôi ...”"."""
        pieces = self.pieces
        if not self.opens_clause():
            return False
        for index in range(self.last, min(self.last + _FAR, len(pieces) - 1)):
            if pieces[index].kind in _PERSONAL or pieces[index].kind == Kind.SEMI:
                return False
            if pieces[index].kind == Kind.COLON:
                return self.tokens.low[pieces[index + 1].start] in '"“'
        return False

    def _is_after_quote(self) -> bool:
        """Whether quoted words stand right before: "“...”, ông A phân trần"."""
        start = self.pieces[self.first].start
        words = self.tokens.low[max(0, start - 2) : start]
        return len(words) == 2 and words[1] in ",-" and words[0] in '"”'

    def _is_interviewed(self, previous: str) -> bool:
        """Whether a journalist talks with the one named: "phóng viên có cuộc trao đổi với ông A"."""
        if previous not in ("với", "vấn"):
            return False
        words = self._before(25)
        talk = not phrase_set("people", "interviews").isdisjoint(pairwise(words[-9:]))
        return talk and not word_set("people", "journalists").isdisjoint(words)

    def is_heard(self) -> bool:
        """Whether it is said whose words come before: "Sau khi nghe ý kiến của lãnh đạo các sở, ông A kết luận"."""
        if self.previous_word() != "của":
            return False
        opens = self.first < 7 and self._before(7)[0] in syntax("before_nouns")
        return opens or "nghe" in self._before(_HEARD)  # "Sau phát biểu của ông A, bà B báo cáo"

    def is_order(self) -> bool:
        """Whether it is said whose words are only carried out: "Thực hiện chỉ đạo của Thủ tướng A, ông B yêu cầu"."""
        words = self._before(7)
        if words[-1:] != ["của"] or ("thực", "hiện") not in pairwise(words):
            return False
        return any(piece.role == Role.SPEAK for piece in self.pieces[max(0, self.first - 3) : self.first])

    def is_witness(self) -> bool:
        """Whether it is said who witnesses: "Dưới sự chứng kiến của lãnh đạo hai tỉnh, ông A và ông B ký"."""
        words = self._before(6)
        opens = not {"dưới", "trước"}.isdisjoint(words)
        return opens and words[-3:] == ["chứng", "kiến", "của"]

    def becomes(self) -> bool:
        """Whether those named are given an office: "các ông A và B làm Phó Bí thư", "giữ chức Giám đốc"."""
        after = self.pieces[self.last : self.last + 2]
        if len(after) < 2 or after[1].kind != Kind.OFFICE or after[0].kind not in (Kind.WORD, Kind.VERB):
            return False
        return tuple(self.tokens.low[after[0].start : after[0].end]) in phrase_set("people", "appointing")

    def names_officials(self) -> bool:
        """Whether those named take part in whatever story: given an office, leading a delegation, comrades."""
        pieces, run = self.pieces, self.pieces[self.first : self.last]
        before = [piece for piece in pieces[max(0, self.first - _FAR) : self.first] if piece.role][-1:]
        after = [piece for piece in pieces[self.last : self.last + 5] if piece.role][:1]
        if any(self._appoints(verb) for verb in before + after):
            return True  # "miễn nhiệm chức vụ Phó Chủ tịch đối với ông A"
        if any(it.kind == Kind.PLURAL and self.tokens.low[it.end - 1] in ("chí", "đ/c") for it in run):
            return True
        return self.becomes() or (self.previous_word() == "do" and self.is_led(run[-1].end))

    def limit(self) -> int:
        """Up to which word the last member may go on: the next person or group, or the end."""
        after = self.pieces[self.last : self.last + _FAR]
        others = (it.start for it in after if it.kind in CORE and self.tokens.low[it.start - 1] != "là")
        return next(others, self.pieces[-1].end)

    def opens_clause(self) -> bool:
        """Whether the run stands where a clause begins: at the front, after a comma or a semicolon."""
        return not self.first or self.pieces[self.first - 1].kind in (Kind.COMMA, Kind.SEMI)

    def previous_word(self) -> str:
        """The word right before the run, in its sentence."""
        return self.tokens.low[self.pieces[self.first].start - 1] if self.first else ""

    def _opened(self, previous: str, verbs: list[Piece], after: set[Role]) -> tuple[set[Role], bool] | None:
        """The roles of a list after "có", "gồm" or a colon."""
        last = self._before(3)
        if self._is_honored() or last == [",", "có", "mặt"]:
            return {Role.ATTEND}, True  # "Cuộc họp diễn ra tại thôn, có mặt lãnh đạo xã"
        low, start = self.tokens.low, self.pieces[self.first].start
        if not self._opens_list(previous):
            kinds = [piece.kind for piece in self.pieces[self.first : self.first + 3]]
            seat = self._seat() if kinds == [Kind.PLURAL, Kind.COLON, Kind.NAME] else None
            return ({seat}, True) if seat else None  # "bầu Đoàn Thư ký 02 đồng chí: A, B"
        among = last == ["trong", "đó", "có"]
        aboard = last[0] == "trên" and last[-2] in syntax("vehicles")
        if aboard or last[-2:] == ["hiện", "có"] or (among and low[start][0].isdigit()):
            return set(), False  # "Bộ hiện có Bộ trưởng A", "trên xe có chị B", "trong đó có 6 em lớp 1"
        opening = low[self.pieces[0].start : self.pieces[0].start + 3]
        person = any(piece.kind == Kind.NAME for piece in self.pieces[self.first : self.last])
        if person and (seat := self._seat()):
            return {seat}, True
        if previous == ":" and (heard := self._heard()):
            return heard, True
        given = self._lead() or ({Role.OTHER} if person and self._is_seated() else set[Role]())
        leads = not given and (previous in ("có", "gồm") or (previous == "là" and person))
        if leads and self.pieces[0].role == Role.ATTEND:
            given = {Role.ATTEND}  # "Tháp tùng Phó Thủ tướng có", "Tiếp và làm việc với ông A có"
        elif leads and person and (said := self._said_first()):
            return said, previous != "là"  # "Tham luận tại hội nghị có đồng chí A; đồng chí B"
        if previous == "là" and opening == ["báo", "cáo", "viên"]:
            return {Role.REPORT}, False
        sides = not (verbs and verbs[-1].role in SAYING) and (
            "phía" in opening or ("điểm", "cầu") in pairwise(self._opening(8))
        )
        if sides and Role.ATTEND in after and not person:
            return {Role.ATTEND}, True  # "Tại các điểm cầu có gần 900 đảng viên tham gia"
        if not given and (sides or "phần" in opening) and not after & {Role.CHAIR, Role.ATTEND}:
            given = {Role.ATTEND}
        elif not given and person and not among and not after and previous != "là":
            has = previous == "có" or self._before(2) == ["có", ":"]  # "Ngoài ra còn có: bà A"
            given = {Role.ATTEND} if has else {Role.OTHER}
        if given:
            near = person or (bool(verbs) and start - verbs[-1].end < 3)
            listed = previous != "là" and (near or given != {Role.OTHER})
            # "Tới dự có ông A; các đại biểu bầu tại tỉnh"
            ends = {piece.kind for piece in self.pieces[max(self.first, self.last - 2) : self.last]}
            if not ends & {Kind.GROUP, Kind.PLURAL}:
                self.own = frozenset(self.predicate(2) - given)  # "có bà A, Bí thư chủ trì; ông B"
            return given | self.own, listed
        if person and after:
            return after, "phía" in opening
        # "Hội nghị có lãnh đạo các sở, ngành tham dự"
        event = Role.ATTEND in after and not phrase_set("people", "events").isdisjoint(pairwise(opening))
        return ({Role.ATTEND}, True) if event else None

    def _opens_list(self, previous: str) -> bool:
        """Whether what stands before the run opens a list: "có", "gồm", a colon; "cùng với ông A còn có"."""
        end = self.pieces[self.last - 1].end
        also = previous in syntax("among") and self.tokens.low[end : end + 2] == ["còn", "có"]
        if not self.first or (previous == "còn" and self._before(2)[0] == ","):
            return False  # "các tiểu thương đề nghị giảm phí, còn ông A lo ngại"
        return also or previous in syntax("list_openers") or self.pieces[self.first - 1].kind == Kind.COLON

    def _is_seated(self) -> bool:
        """Whether an office given or taken stands before: "bầu hai Phó Chủ tịch là", "miễn nhiệm chức vụ Bí thư của"."""
        before = self.pieces[max(0, self.first - 5) : max(0, self.first - 1)]
        return before != [] and before[-1].kind == Kind.OFFICE and any(map(self._appoints, before))

    def _appoints(self, verb: Piece) -> bool:
        return " ".join(self.tokens.low[verb.start : verb.end]) in word_set("people", "appointments")

    def _seat(self) -> Role | None:
        """What those listed are at a congress: "bầu Đoàn Chủ tịch gồm" chairs it, "Đoàn Thư ký: A, B" has another part."""
        before = " ".join(self._before(14))
        name = "chủ tịch đoàn" if "chủ tịch đoàn" in before else "đoàn chủ tịch"
        _, presidium, after = before.rpartition(name)
        if presidium and syntax("standing_bodies").isdisjoint(after.split()):
            return Role.CHAIR
        found = max((before.rfind(body) for body in word_set("people", "congress_bodies")), default=-1)
        return Role.OTHER if found >= 0 and ";" not in before[found:] else None

    def _heard(self) -> set[Role]:
        """The role of those listed whose words are heard: "Đại hội đã nghe tham luận của các điển hình: A; B"."""
        verbs = [piece for piece in self.pieces[max(0, self.first - 8) : self.first] if piece.role in SAYING]
        words = self._before(20)
        heard = bool(verbs) and "nghe" in words and "của" in words[words.index("nghe") :]
        return {verbs[-1].role} if heard and verbs[-1].role else set()

    def _said_first(self) -> set[Role]:
        """The role of a verb of speech that leads in a list, at the beginning or after a comma, with no subject."""
        for piece in reversed(self.pieces[max(0, self.first - _FAR) : self.first]):
            if piece.kind in CORE or piece.kind == Kind.SEMI:
                return set()
            # "Người đầu tiên phát biểu là ông A"
            low, begin = self.tokens.low, self.pieces[0].start
            if piece.role in SAYING and (piece.start == begin or low[begin] == "người"):
                return {piece.role} if piece.role else set()
        return set()

    def _is_honored(self) -> bool:
        """Whether an event is honoured to receive the list: "Buổi lễ vinh dự được đón các đồng chí"."""
        verb = self.pieces[self.first - 1] if self.first else None
        if verb is None or verb.role != Role.ATTEND or "đón" not in self.tokens.low[verb.start : verb.end]:
            return False
        before = self.tokens.low[max(self.pieces[0].start, verb.start - 3) : verb.start]
        return before[-1:] == ["được"] and not phrase_set("people", "honoured").isdisjoint(pairwise(before))

    def _opening(self, size: int) -> list[str]:
        """The first words of the sentence, before the run."""
        start = self.pieces[0].start
        return self.tokens.low[start : min(start + size, self.pieces[self.first].start)]

    def _before(self, size: int) -> list[str]:
        """The last words of the sentence before the run."""
        start = self.pieces[self.first].start
        return self.tokens.low[max(self.pieces[0].start, start - size) : start]

    def _possessed(self, previous: str, verbs: list[Piece]) -> tuple[set[Role], bool] | None:
        """The roles of those of whom a noun of action is told: "dưới sự chủ trì của", "lời mời của"."""
        start = self.pieces[self.first].start
        if previous != "của":
            return None
        words = tuple(self.tokens.low[start - 3 : start - 1])
        if words in phrase_set("people", "deeds") or self._is_seated():
            return {Role.OTHER}, False
        if words in phrase_set("people", "opinions") or self._is_answered(verbs):
            several = self.pieces[self.first].kind == Kind.PLURAL and self.last - self.first > 3
            return {Role.SPEAK}, several  # "tham luận của các đồng chí: A; B"
        if not verbs or start - verbs[-1].end >= 6 or self._is_from_afar(verbs[-1]):
            return None
        if ";" in self.tokens.low[verbs[-1].end : start]:
            return None
        if self.tokens.low[verbs[-1].start - 1] == "sự" and not syntax("welcomes").isdisjoint(
            self.tokens.low[verbs[-1].start : verbs[-1].end]
        ):
            return None  # "cảm ơn sự đón tiếp của"
        role = verbs[-1].role
        if role == Role.SPEAK and start - verbs[-1].end > 1:
            return None  # "ghi nhận những đóng góp của"
        noun = (
            start - verbs[-1].end == 1
            or "sự" in self.tokens.low[max(0, verbs[-1].start - 8) : verbs[-1].start]
        )
        if role in (Role.ATTEND, Role.CHAIR) and not noun:
            return {Role.OTHER}, False  # "dự chiêu đãi của Thủ tướng A"
        witness = self.tokens.low[start - 3 : start - 1] == ["chứng", "kiến"]
        own: set[Role] = {role} if role and (role != Role.OTHER or witness) else set()
        if verbs[-1].start == self.pieces[0].start:
            return own, False  # "Báo cáo của đồng chí A nêu rõ"
        self.own = frozenset(self.predicate(2, commas=False) - own)
        witnessed = witness and self._before(5)[0] == "có"
        return own | self.own, bool(own & {Role.ATTEND, Role.CHAIR}) or witnessed

    def _is_answered(self, verbs: list[Piece]) -> bool:
        """Whether it is told first whose question is answered: "Về đề nghị giảm phí qua trạm của đại biểu A, Bộ trưởng B"."""
        begin = self.pieces[0].start
        if len(verbs) != 1 or verbs[0].start - begin > 2 or verbs[0].role != Role.SPEAK:
            return False
        fronted = self.tokens.low[begin] in syntax("before_nouns")
        return fronted and self.pieces[self.first].kind == Kind.HONOR

    def _is_from_afar(self, verb: Piece) -> bool:
        """Whether words are only brought from someone: "chuyển lời thăm hỏi của", "trao Thư chúc mừng của"."""
        low = self.tokens.low
        if low[verb.start] in ("chuyển", "gửi") or low[verb.start - 1] in ("hoa", "thư", "điện"):
            return True
        return low[verb.start : verb.start + 2] == ["đọc", "thư"]  # "đọc thư của Chủ tịch nước gửi"

    def _is_bare_subject(self, verbs: list[Piece]) -> bool:
        """Whether the run is the subject of a verb that no list knows."""
        before = self.pieces[self.first - 1].kind if self.first else Kind.COMMA
        if self.last >= len(self.pieces) or before not in (Kind.COMMA, Kind.SEMI):
            return False
        for verb in verbs if before == Kind.COMMA else []:
            if not self._is_of_event(verb):
                return False  # but for "Tại lễ công bố, ông A"
        last = self.last
        if self.pieces[last].kind == Kind.BRACKET and last + 1 < len(self.pieces):
            last += 1  # "Vận động viên A (Bắc Giang) giành huy chương"
        return self.tokens.low[self.pieces[last].start] not in syntax("no_deeds")

    def _lead(self) -> set[Role]:
        """The roles of the verbs that lead in a list: the first of its clause and those joined to it."""
        pieces, low = self.pieces, self.tokens.low
        index = self.first - 1
        while index > max(0, self.first - _FAR) and pieces[index - 1].kind not in _CLAUSE_ENDS:
            index -= 1
        roles: set[Role] = set()
        leading = pieces[index : self.first]
        kinds = [piece.kind for piece in leading]
        if index and Kind.COMMA in kinds:
            # "do ông A chủ trì, | cùng dự có": what the one before does
            after = leading[kinds.index(Kind.COMMA) + 1 :]
            leading = after if any(piece.role for piece in after) else leading
        for before, piece in zip([None, *leading], leading, strict=False):
            tied = before is not None and before.kind in (Kind.AND, Kind.COMMA, Kind.VERB)
            if roles and self._is_one_speaker(piece):
                roles.add(Role.SPEAK)
            if piece.role is None or piece.role in SAYING or self._drives(piece):
                continue
            if piece.role == Role.OTHER and self._is_of_event(piece):
                continue  # "ngày làm việc thứ hai", "tại lễ trao quyết định"
            if not roles or tied:
                # "Đến chúc mừng có ông A"
                comes = low[piece.start] in syntax("coming") and low[piece.end - 1 : piece.end + 1] == [
                    "mừng",
                    "có",
                ]
                roles.add(Role.ATTEND if comes else piece.role)
        return roles - {Role.OTHER} or roles

    def _drives(self, verb: Piece) -> bool:
        """Whether a verb tells only who drove: "xe do anh A điều khiển, trên xe có chị B"."""
        before = self.tokens.low[max(self.pieces[0].start, verb.start - 40) : verb.start]
        return self.tokens.low[verb.end - 1] == "khiển" and not syntax("vehicles").isdisjoint(before)

    def _is_one_speaker(self, verb: Piece) -> bool:
        """Whether one alone is told to have spoken: "Tới dự và phát biểu có đồng chí A"."""
        names = sum(piece.kind == Kind.NAME for piece in self.pieces[self.first : self.last])
        return names == 1 and self.tokens.low[verb.start : verb.start + 2] == ["phát", "biểu"]

    def is_at_event(self) -> bool:
        """Whether the sentence begins with an event, or tells of a voter: voters speak at a meeting."""
        low, start = self.tokens.low, self.pieces[self.first].start
        if low[start : start + 2] == ["cử", "tri"]:
            return True
        return not phrase_set("people", "gatherings").isdisjoint(pairwise(self._opening(8)))

    def welcomes(self) -> bool:
        """Whether those named only receive something, or are where it happened: "đón phong thư", "có mặt tại hiện trường"."""
        low, first, last = self.tokens.low, self.pieces[self.first].start, self.pieces[self.last - 1].end
        around = pairwise(low[max(0, first - 12) : first] + low[last : last + 12])
        if not phrase_set("people", "scenes").isdisjoint(around):
            return True
        near = [piece for piece in self.pieces[self.last : self.last + 6] if piece.role == Role.ATTEND]
        return any(self.tokens.low[piece.end - 1] in syntax("welcomes") for piece in near)

    def backs_names(self) -> bool:
        """Whether bare names in the run are of persons: "các đồng chí" stands before, or "là"."""
        pieces = self.pieces[self.first : self.last]
        counted = [piece.kind for piece in pieces[:3]] == [Kind.GROUP, Kind.COLON, Kind.NAME]
        counted = counted and self.tokens.low[pieces[0].start].isdigit()  # "3 đảng viên: A, B, C"
        if counted or self.previous_word() == "là" or any(piece.kind == Kind.PLURAL for piece in pieces):
            return True
        named = (head for head, name in pairwise(pieces) if name.kind == Kind.NAME)
        return any(it.head is not None and it.head.end == it.end for it in named)  # "kiều bào Lê Văn A"

    def is_subject(self, member: Member, roles: set[Role]) -> bool:
        """Whether a verb of a role follows the member, or names alone up to it, at once; or a full name alone says something."""
        before = [piece.kind for piece in self.pieces[max(0, self.first - 2) : self.first]]
        opens = before[-1:] in ([], [Kind.WORD]) and before[:-1] in ([], [Kind.COMMA], [Kind.SEMI])
        if self.last - self.first == 1 and opens and not roles.isdisjoint(SAYING):
            return True  # "Lực sĩ Lê Văn A, người từng vô địch, tiết lộ"
        last = self.last
        if last < len(self.pieces) and self.pieces[last].kind == Kind.BRACKET:
            last += 1  # "Lê Văn An (xã Hòa Sơn), Hồ Na (xã Ea Kly) phát biểu"
        if last >= len(self.pieces) or self.pieces[last].kind != Kind.VERB:
            return False
        near = self.pieces[max(self.first, self.last - _FAR) : self.last]
        between = (piece.kind for piece in near if piece.start >= member.end)
        return all(kind in _NAMES_ALONE for kind in between)

    def is_heading(self, member: Member) -> bool:
        """Whether a group only heads the lines that follow: "Đại biểu của thành phố:"."""
        pieces, low = self.pieces, self.tokens.low
        if pieces[-1].kind != Kind.COLON or member.end != pieces[-1].start:
            return False  # asked first: a long sentence is gone through only for the group at its end
        return all(not word[0].isalnum() for word in low[pieces[0].start : member.start])

    def is_named_next(self) -> bool:
        """Whether those of the run are named after their deed: "Đại diện Viện kiểm sát dự phiên tòa là đồng chí A"."""
        after = self.pieces[self.last : self.last + 3]
        if [piece.kind for piece in after[:2]] != [Kind.VERB, Kind.WORD] or len(after) < 3:
            return False
        return self.tokens.low[after[1].end - 1] == "là" and after[2].kind in _PERSONAL

    def near_roles(self) -> set[Role]:
        """The roles of an office or a word of address that stands for a person: its verb follows at once."""
        if self.previous_word() in syntax("toward"):
            return set()  # "trình Chủ tịch nước ký ban hành", "Quyết định của Thủ tướng phê duyệt"
        if self.previous_word() == "được" or (self.first and self.pieces[self.first - 1].role in SAYING):
            return set()  # "phải được Chủ tịch tỉnh phê chuẩn", "giải thích bà mới nhận nhiệm vụ"
        if self.previous_word() == "do":
            return self.predicate(6, commas=False) - {Role.OTHER}  # "tại quyết định do Thủ tướng ký"
        said = {Role.SPEAK} if self._is_after_quote() else set[Role]()  # "“...”, bà thở dài"
        return said | self.predicate(6, commas=False)

    def _is_object(self, verb: Piece) -> bool:
        """Whether the run is what the verb is done to: "trao Huy hiệu tặng đồng chí A"."""
        start = self.pieces[self.first].start
        if self.tokens.low[verb.start - 1] in syntax("not_yet"):
            return False  # "hứa sẽ làm việc với bà A"
        words = self.tokens.low[verb.end : min(start, verb.end + 30)]
        last = self.tokens.low[verb.end - 1]
        # but for "chúc mừng ông A", "Trao đổi với Đại sứ B, Chủ tịch nước khẳng định"
        said = last == "mừng" or (last == "đổi" and verb.start == self.pieces[0].start and words == ["với"])
        if not said and verb.role not in (Role.OTHER, Role.ATTEND):
            return False
        if len(words) > 28 or words[-1:] == [";"]:
            return False  # "miễn nhiệm chức vụ Phó Chủ tịch ... đối với ông A"
        if "của" in words[-2:]:
            return False  # "thơ của"
        if not words or words[-1] in ("cho", "tặng", "với"):
            return True
        return last in word_set("people", "giving")

    def _fronted(self) -> set[Role]:
        """Roles of verbs before their subject: "Phát biểu tại hội nghị, đồng chí A ..."."""
        pieces, first = self.pieces, self.first
        event = tuple(self._before(2)) if first == 2 and pieces[2].kind == Kind.HONOR else ()
        if event in phrase_set("people", "events"):
            return {Role.ATTEND, Role.CHAIR} & {pieces[0].role}  # "Chủ trì hội nghị đồng chí A": without "có"
        if first < 2 or pieces[first - 1].kind != Kind.COMMA:
            return set()
        roles: set[Role] = set()
        opening = self._opening(12)
        told = pieces[0].kind == Kind.WORD and opening[0] in syntax("before_nouns")
        if told or "nghe" in opening:
            return roles  # "Sau khi nghe Sở Xây dựng báo cáo, đồng chí A": what was heard others told
        if self._is_after_quote():
            return roles
        before = -1
        for piece in pieces[: min(first - 1, _FAR)]:
            if piece.kind == Kind.VERB and self._is_of_event(piece):
                continue
            if piece.kind == Kind.VERB and self.tokens.low[piece.start] == "mời":
                continue  # "Được mời giải trình thêm, ông A"
            if before in CORE and piece.kind == Kind.AND:
                continue  # "Chào mừng ngài A sang thăm và | làm việc, Đại tướng B"
            greeted = before in CORE and not syntax("welcomes").isdisjoint(opening[:3])
            if greeted and piece.role in (Role.ATTEND, Role.OTHER):
                continue  # "Chào mừng các vị khách | đến dự, Đại sứ A"
            if piece.kind == Kind.VERB and piece.role and before not in (Kind.VERB, Kind.ORGAN):
                roles.add(piece.role)  # but "Ban Bí thư kết luận, ông A chịu trách nhiệm"
            elif piece.kind not in (Kind.AND, Kind.COMMA) and (roles or piece.start - pieces[0].start > 4):
                break
            before = piece.kind
        return roles

    def predicate(self, reach: int, *, commas: bool = True, joined: bool = True) -> set[Role]:
        """Roles of the verbs that follow the run as its predicate."""
        pieces, low = self.pieces, self.tokens.low
        roles: set[Role] = set()
        words, index = 0, self.last
        meeting = phrase_set("people", "at_meeting")
        while index < len(pieces):
            piece = pieces[index]
            if piece.kind == Kind.VERB and self._tells_duty(index):
                index += 1
                continue
            if piece.kind == Kind.VERB:
                if self._is_of_another(piece):
                    return roles
                # "Ông Lê Văn Được | dự"
                undone = low[piece.start - 1] in syntax("not_done") and index > self.last
                if undone and not self._is_award(piece):
                    if low[piece.start - 1] != "được" or piece.start - 1 == pieces[self.last].start:
                        return roles
                    index += 1  # "chị B, một trong những hộ được nhận quà, cho biết"
                    continue
                if piece.role and not self._drives(piece):
                    roles.add(piece.role)
                if not (piece.role and tuple(low[piece.start - 2 : piece.start]) in meeting):
                    break
                commas, index = False, index + 1  # "ông A tại buổi | kiểm tra | yêu cầu"
                continue
            if piece.kind == Kind.COMMA and not commas:
                return roles
            # "Về nghi vấn ông A lái xe say xỉn, đại diện Công an tỉnh cho biết"
            acts = words > 2 and pieces[self.last].kind == Kind.WORD and piece.kind == Kind.GROUP
            # "Bí thư Huyện ủy A nghe lãnh đạo xã báo cáo"
            hears = piece.kind == Kind.WORD and low[piece.end - 1] == "nghe"
            if hears or (acts and pieces[index - 1].kind == Kind.COMMA):
                return roles
            if piece.kind in (Kind.WORD, Kind.COMMA, Kind.ORGAN, Kind.BRACKET, Kind.DASH):
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
        duty = self.tokens.low[self.pieces[index].end - 1] == "tố"
        return duty and any(piece.role in SAYING for piece in self.pieces[index + 1 : index + 5])

    def _is_of_another(self, verb: Piece) -> bool:
        """Whether another does what a verb after the run tells, or it is a noun here."""
        low, first = self.tokens.low, self.pieces[self.last]
        start = first.start + (first.kind == Kind.DASH)
        if verb.role in SAYING and low[start + (low[start] == "đã")] in ("bị", "được"):
            return True  # "chúc mừng ông A được Tỉnh ủy tin tưởng", "ông B - đã được thống nhất bầu"
        # "trao đổi với bà A về việc thông qua luật"
        return low[verb.start - 1] == "việc" and verb.role == Role.REPORT

    def _is_in_passing(self, index: int) -> bool:
        """Whether a piece before the verb is of no subject: "ông A thay mặt | Thủ tướng | trao", "bà B ở làng | Thái Phiên | kể"."""
        piece, before, low = self.pieces[index], self.pieces[index - 1], self.tokens.low
        if piece.kind == Kind.NAME and before.kind == Kind.WORD:
            return not syntax("at_places").isdisjoint(low[max(before.start, piece.start - 4) : piece.start])
        if piece.kind == Kind.OFFICE and low[piece.start - 1] == "được":
            return True  # "ông A được | Thủ tướng | bổ nhiệm"
        if piece.kind == Kind.OFFICE and before.kind == Kind.COMMA and index + 1 < len(self.pieces):
            opened = index > self.last + 1 and self.pieces[self.last].kind in (Kind.DASH, Kind.COMMA)
            # "ông A - quyền phụ trách, | Thứ trưởng Bộ Y tế | cho biết"
            return opened and self.pieces[index + 1].kind in (Kind.VERB, Kind.COMMA, Kind.DASH)
        if piece.kind == Kind.NAME and before.kind == Kind.OFFICE:
            piece = before
        return piece.kind == Kind.OFFICE and stands_for(low[max(0, piece.start - 3) : piece.start])

    def _joined(self, index: int, roles: set[Role]) -> set[Role]:
        """The roles of verbs joined to the one at ``index``: "đã kiểm tra tuyến đê và chủ trì cuộc họp"."""
        pieces, low = self.pieces, self.tokens.low
        told = False  # whether the verb before is a noun here: "nhân chuyến thăm và làm việc"
        for at, (before, piece) in enumerate(pairwise(pieces[index : index + _FAR]), index + 1):
            if piece.kind == Kind.VERB and self._is_of_event(piece):
                told = True
                continue
            tied = before.kind in (Kind.COMMA, Kind.SEMI) or (before.kind == Kind.AND and not told)
            tied = tied and not (told and piece.role == Role.REPORT)  # "hội nghị quán triệt, triển khai"
            tied = tied or low[before.end - 1] in ("rồi", "thời", "đã")
            tied = tied or low[before.end - 2 : before.end] == ["trực", "tiếp"]  # "đến dự và trực tiếp trao"
            told = told and piece.kind in (Kind.AND, Kind.VERB, Kind.COMMA)
            if piece.kind == Kind.VERB and piece.role and tied:
                if piece.role in (Role.ATTEND, Role.CHAIR) and "có" in low[piece.end : piece.end + 7]:
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
            if person and (before.kind in (Kind.SEMI, Kind.COMMA) or low[piece.start - 1] == "do"):
                break
        return roles

    def _is_of_event(self, verb: Piece) -> bool:
        """Whether a verb only tells of what kind an event is: "lễ công bố", "hội nghị quán triệt"."""
        before = self.tokens.low[max(0, verb.start - 2) : verb.start]
        return not syntax("event_nouns").isdisjoint(before[-1:]) or tuple(before) in phrase_set(
            "people", "events"
        )

    def _is_award(self, verb: Piece) -> bool:
        """Whether what is done to the subject is an award, which is a part all the same: "được tặng"."""
        low = self.tokens.low
        return low[verb.start - 1] == "được" and not syntax("awards").isdisjoint(low[verb.start : verb.end])

    def _is_saying(self, verb: Piece) -> bool:
        """Whether a verb tells of a speech: one of speech proper, or any before what is said."""
        low = self.tokens.low
        said = low[verb.end : verb.end + 1] in ([":"], ["“"], ['"'])
        return said or " ".join(low[verb.start : verb.end]) in word_set("people", "sayings")

    def _joined_to_words(self, index: int, roles: set[Role]) -> set[Role]:
        """The roles of verbs joined to one of speech or report at ``index``.

        "công bố và trao quyết định"; "trình bày kế hoạch; đồng thời đề nghị", "công bố quyết định ... và trao bằng".
        """
        pieces, low = self.pieces, self.tokens.low
        after = pieces[index + 1 : index + 3]
        if len(after) == 2 and after[0].kind == Kind.AND and after[1].role:
            return {after[1].role}
        speech = low[pieces[index].start : pieces[index].start + 2] == ["phát", "biểu"]
        if speech and self._role_past_comma(index) == Role.OTHER:
            return {Role.OTHER}  # "phát biểu chỉ đạo, tặng hoa chúc mừng"
        found: set[Role] = set()
        while self._role_past_comma(index) == Role.SPEAK:
            index += 2  # "ghi nhận, | biểu dương kết quả và tặng hoa"
        last = low[pieces[index].end - 1]
        reported = last in syntax("thanks") or Role.REPORT in roles
        same = True  # whether no one else is told of up to here: "báo cáo kết quả, cho biết"
        for before, piece in pairwise(pieces[index : index + _FAR]):
            also = low[before.end - 1] == "thời"  # "yêu cầu sớm giải quyết, đồng thời trao 5 suất quà"
            # "chúc bà con đón Tết vui, tặng 20 suất quà"
            also = also or (before.kind == Kind.COMMA and last in syntax("wishes"))
            tied = also or (reported and before.kind in (Kind.SEMI, Kind.AND))
            # "quán triệt nghị quyết, nhấn mạnh", but what a report says is no speech: "trình bày báo cáo, nêu rõ"
            tied = tied or (before.kind == Kind.COMMA and last in syntax("teaching"))
            same = same and before.kind not in CORE
            if same and piece.role == Role.CHAIR and low[piece.start - 1] == "khi":
                found.add(Role.CHAIR)  # "nhấn mạnh phải khoanh vùng hẹp khi chủ trì cuộc họp"
            if same and before.kind == Kind.COMMA:
                tied = tied or " ".join(low[piece.start : piece.end]) in word_set("people", "joined_sayings")
            if not tied or low[piece.start] == "trả":
                continue
            if piece.role == Role.SPEAK and self._is_saying(piece):
                return found | {Role.SPEAK}
            joined = also or before.kind == Kind.AND
            if piece.role == Role.OTHER and joined and low[piece.start] in ("trao", "tặng"):
                found.add(Role.OTHER)
        return found

    def _role_past_comma(self, index: int) -> Role | None:
        """The role of the verb that follows a piece and a comma."""
        after = self.pieces[index + 1 : index + 3]
        follows = [piece.kind for piece in after] == [Kind.COMMA, Kind.VERB]
        return after[1].role if follows else None

    def is_accused(self) -> bool:
        """Whether the run lists those accused of a crime: "đã lập khống hồ sơ", "Cùng bị khởi tố còn có A, B"."""
        low, opening = self.tokens.low, self._before(5)
        if self.first and low[self.pieces[0].start + 1] == "bị":
            opening = self._opening(4)  # "Cùng bị khởi tố về hành vi trên còn có"
        accused = not phrase_set("people", "accused_before").isdisjoint(pairwise(opening))
        accused = accused and ("đồng", "xét") not in pairwise(opening)  # "Hội đồng xét xử gồm Thẩm phán A"
        if accused or self.last >= len(self.pieces):
            return accused
        after = self.pieces[self.last].start
        if self.pieces[self.last].kind == Kind.BRACKET:
            after = self.pieces[self.last].end
        return not phrase_set("people", "crimes").isdisjoint(pairwise(low[after : after + 5]))

    def is_led(self, at: int) -> bool:
        """Whether someone leads the delegation before ``at``: "do ông A dẫn đầu", "do bà B làm trưởng đoàn"."""
        ahead = self.tokens.low[at : at + 45]
        return not {("chỉ", "huy"), ("dẫn", "đầu"), ("trưởng", "đoàn")}.isdisjoint(pairwise(ahead))
