"""The part that a list of people takes, told by what leads it in and by the verbs of its clause.

A verb may lead the list in ("Tham dự có ..."), stand before its subject ("Phát biểu tại hội nghị, ..."), or be done
to it ("trao quà tặng ..."); those that follow as its predicate ("... chủ trì hội nghị") are read in ``predicates``.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import Final

from partydocs import vocab
from partydocs.models import Role
from partydocs.phrases import Phrases, phrases
from partydocs.pieces import SAYING, Kind, Piece
from partydocs.predicates import AT_ONCE, CLAUSE, CORE, FAR, PERSONAL, SOON, Subject, cues, kinds
from partydocs.rosters import Member
from partydocs.tokens import Tokens, syntax, word_set

__all__ = ["Run"]

_NAMES_ALONE: Final = frozenset((Kind.NAME, Kind.COMMA, Kind.AND, Kind.BRACKET))
_CLAUSE_ENDS: Final = PERSONAL | {Kind.SEMI}
_SCENE: Final = 12  # how many words on either side of a list may tell where it happened
#: What stands right before a run -> the role that it gives, and whether it leads a list in.
_LED_IN: Final[tuple[tuple[str, Role | None, bool], ...]] = (
    ("sources", Role.SPEAK, False),
    ("courtesy_calls", Role.ATTEND, False),
    ("honoured", Role.ATTEND, True),
    ("present", Role.ATTEND, True),
    ("only_there", None, False),
)


@cache
def _leading() -> Phrases:
    """What leads a list in, of all these kinds."""
    return Phrases(phrase for section, _, _ in _LED_IN for phrase in vocab.entries("clauses", section))


class Run(Subject):
    """A run of pieces ``first`` to ``last`` in its sentence, and the verbs around it.

    ``after_met``: whether the list before it in the sentence is of those met.
    """

    def __init__(
        self, tokens: Tokens, pieces: list[Piece], first: int, last: int, *, after_met: bool = False
    ) -> None:
        super().__init__(tokens, pieces, first, last)
        self.weak = False  # whether the role is only that of a subject whose verb no list knows
        #: Roles that a verb behind it adds to those that lead its list in.
        self.own: frozenset[Role] = frozenset()
        self.after_met = after_met
        self.met = False  # whether it is only whom the verb of another is done to
        self.asked = False  # whether another asks them to do something

    def roles(self, intro: set[Role]) -> tuple[set[Role], bool]:
        """The roles of the members, and whether a verb of a list introduces them.

        ``intro``: the roles of the list before in the same sentence, which may go on here.
        """
        previous = self.previous_word()
        led = self._led_in(previous, intro)
        if led is not None:
            return led
        verbs = [piece for piece in self.pieces[max(0, self.first - FAR) : self.first] if piece.role]
        if self._is_far(previous, verbs) or self.is_order():
            return set(), False
        if self._is_asked():
            self.asked = self.weak = self.low[self.pieces[self.last].start] not in syntax("charges")
            return {Role.OTHER}, False  # "giao ông A làm Trưởng ban"
        # "chỉ định ông A giữ chức Phó Bí thư, giới thiệu để HĐND tỉnh bầu": who appoints him does
        tied = not (verbs and verbs[-1].end == self.start)
        met = bool(verbs) and self._is_met_by(verbs[-1])
        after = set() if met else self.role_past_aside() or self.predicate(CLAUSE, joined=tied)
        for found in (self._opened(previous, verbs, after), self._possessed(previous, verbs)):
            if found is not None:
                return found
        told = self._fronted() | after
        if told:
            if told.isdisjoint(SAYING) and self.leads_to_quote():
                told.add(Role.SPEAK)  # "Cụ A vẫn tham gia biểu diễn, nói: “...”"
            return told, False
        if self.is_quoted() or self._is_after_quote() or self._is_interviewed():
            return {Role.SPEAK}, False
        if self.becomes():
            return {Role.OTHER}, False
        if self.leads_to_quote():
            return {Role.SPEAK}, False
        if self.after_met and self._is_met_too():
            self.met = True
            return {Role.OTHER}, False
        return (set(intro), True) if intro else self._bare_roles(verbs)

    def _bare_roles(self, verbs: list[Piece]) -> tuple[set[Role], bool]:
        """The role where no verb of a list tells one: of those to whom one before does it, of a subject."""
        after = self.pieces[self.last : self.last + 2]
        attends = kinds(after) == [Kind.WORD, Kind.VERB] and after[1].role == Role.ATTEND
        if attends and self.low[after[1].start - 1] in syntax("not_done") & syntax("not_yet"):
            return set(), False  # "ông A | không | dự nhưng gửi thư"
        self.met = any(self._is_object(verb) for verb in verbs[-2:])
        self.weak = not self.met
        return {Role.OTHER} if not self.weak or self._is_bare_subject(verbs) else set(), False

    def _led_in(self, previous: str, intro: set[Role]) -> tuple[set[Role], bool] | None:
        """The roles that the words right before tell: "do ông A chủ trì", "theo bà B", "thay ông C nghỉ hưu"."""
        if not self.first:
            return None
        if previous in word_set("people", "by"):
            return self._done(intro), False
        if _leading().closes(self.low, self.start):
            for section, role, listed in _LED_IN:
                if self._follows(section):
                    given = {role} if role else set[Role]()
                    if section == "honoured" and self._names() == 1:
                        self.own = frozenset(self.predicate(AT_ONCE, commas=False) - given)
                    return given | self.own, listed  # "vinh dự đón ông A về dự và phát biểu"
        named = self.pieces[min(self.first + 1, len(self.pieces) - 1)].kind == Kind.NAME
        opens = self.first == 1 or self.pieces[self.first - 2].kind in (Kind.COMMA, Kind.SEMI)
        if named and opens and self._tells_kin(self.pieces[self.first - 1]):
            return set(), False  # "Con trai ông A, Bí thư Huyện ủy, được bổ nhiệm": another does it
        if self._is_fronted("topic"):  # "Đối với ông A, UBKT quyết định cảnh cáo"
            return self.predicate(CLAUSE, joined=False) - SAYING, False
        if self._follows("replaced", "people"):  # but "thay ông A, người đã nghỉ hưu"
            return self.predicate(AT_ONCE, commas=False), False
        return None

    def _done(self, intro: set[Role]) -> set[Role]:
        """The roles of those by whom it is done: "do ông A chủ trì", "do ông A làm Tổ trưởng"."""
        roles = self.predicate(CLAUSE, joined=False)
        if not roles and self.last < len(self.pieces):
            made = phrases("people", "appointing").opens(self.low, self.pieces[self.last].start)
            roles = {Role.OTHER} if made else roles
        led = Role.OTHER in roles and self.pieces[self.first - 2].kind == Kind.GROUP
        return roles | intro if led else roles  # "Dự có ông A; đoàn cán bộ Học viện do Đại tá B dẫn đầu"

    # ------------------------------------------------------------ words before the run

    def _before(self, size: int) -> list[str]:
        """The last words of the sentence before the run."""
        return self.low[max(self.begin, self.start - size) : self.start]

    def _follows(self, section: str, file: str = "clauses") -> bool:
        """Whether a phrase stands right before the run."""
        return self.first > 0 and phrases(file, section).closes(self.low, self.start) > 0

    def _is_fronted(self, section: str) -> bool:
        """Whether the sentence begins with a phrase and the run: "Đối với | ông A"."""
        size = self.start - self.begin
        return 0 < size < 4 and phrases("clauses", section).closes(self.low, self.start) == size

    def _is_near(self, size: int, section: str, file: str = "clauses") -> bool:
        """Whether a phrase stands among the last words before the run."""
        return phrases(file, section).stands_in(self.low, max(self.begin, self.start - size), self.start)

    def _is_opening(self, size: int, section: str, file: str = "clauses") -> bool:
        """Whether a phrase stands among the first words of the sentence, before the run."""
        return phrases(file, section).stands_in(self.low, self.begin, min(self.begin + size, self.start))

    # ------------------------------------------------------------ lists

    def _opened(self, previous: str, verbs: list[Piece], after: set[Role]) -> tuple[set[Role], bool] | None:
        """The roles of a list after "có", "gồm" or a colon."""
        if not self._opens_list(previous):
            listed = kinds(self.pieces[self.first : self.first + 3]) == [Kind.PLURAL, Kind.COLON, Kind.NAME]
            seat = self._seat() if listed else None
            return ({seat}, True) if seat else None  # "bầu Đoàn Thư ký 02 đồng chí: A, B"
        among = self._follows("some_of_them")
        if among and self.low[self.start][0].isdigit():
            return set(), False  # "trong đó có 6 em lớp 1"
        person = self._names() > 0
        if person and (seat := self._seat()):
            return {seat}, True
        if previous == ":" and (heard := self._heard()):
            return heard, True
        named = previous in syntax("copula")
        given = self._lead() or ({Role.OTHER} if person and self._is_seated() else set[Role]())
        leads = not given and (previous in cues("including") or (named and person))
        if leads and self.pieces[0].role == Role.ATTEND:
            given = {Role.ATTEND}  # "Tháp tùng Phó Thủ tướng có", "Tiếp và làm việc với ông A có"
        elif leads and person and (said := self._said_first()):
            return said, not named  # "Tham luận tại hội nghị có đồng chí A; đồng chí B"
        if named and phrases("clauses", "reporters").closes(self.low, self.start - 1):
            return {Role.REPORT}, False
        sided = self._is_opening(8, "sides", "syntax")
        sides = sided and not (verbs and verbs[-1].role in SAYING)
        if sides and Role.ATTEND in after and not person:
            return {Role.ATTEND}, True  # "Tại các điểm cầu có gần 900 đảng viên tham gia"
        made_up = sides or self._is_opening(3, "made_up")
        if not given and made_up and not after & {Role.CHAIR, Role.ATTEND}:
            given = {Role.ATTEND}
        elif not given and person and not among and not after and not named:
            given = {Role.ATTEND} if self._follows("there_is") else {Role.OTHER}  # "Ngoài ra còn có: bà A"
        if given:
            near = person or (bool(verbs) and self.start - verbs[-1].end < 3)
            # "Tới dự có ông A; các đại biểu bầu tại tỉnh"
            ends = kinds(self.pieces[max(self.first, self.last - 2) : self.last])
            if Kind.GROUP not in ends and Kind.PLURAL not in ends:
                self.own = frozenset(self.predicate(AT_ONCE) - given)  # "có bà A, Bí thư chủ trì; ông B"
            return given | self.own, not named and (near or given != {Role.OTHER})
        if person and after:
            return after, sided
        event = Role.ATTEND in after and self._is_opening(3, "events", "people")
        return ({Role.ATTEND}, True) if event else None  # "Hội nghị có lãnh đạo các sở, ngành tham dự"

    def _opens_list(self, previous: str) -> bool:
        """Whether what stands before the run opens a list: "có", "gồm", a colon; "cùng với ông A còn có"."""
        if not self.first or self.is_next_subject() or self._follows("contrast"):
            return False  # "các tiểu thương đề nghị giảm phí, còn ông A lo ngại"
        if previous in syntax("list_openers") or self.pieces[self.first - 1].kind == Kind.COLON:
            return True
        return previous in syntax("among") and phrases("clauses", "besides").opens(self.low, self.end) > 0

    def _is_seated(self) -> bool:
        """Whether an office given or taken stands before: "bầu hai Phó Chủ tịch là", "miễn nhiệm chức vụ Bí thư của"."""
        before = self.pieces[max(0, self.first - 5) : max(0, self.first - 1)]
        return before != [] and before[-1].kind == Kind.OFFICE and any(map(self.appoints, before))

    def _seat(self) -> Role | None:
        """What those listed are at a congress: "bầu Đoàn Chủ tịch gồm" chairs it, "Đoàn Thư ký: A, B" has another part."""
        before = " ".join(self._before(14))
        presidium = max((before.rfind(body) for body in cues("presidium")), default=-1)
        if presidium >= 0 and syntax("standing_bodies").isdisjoint(before[presidium:].split()):
            return Role.CHAIR
        found = max((before.rfind(body) for body in word_set("people", "congress_bodies")), default=-1)
        return Role.OTHER if found >= 0 and ";" not in before[found:] else None

    def _heard(self) -> set[Role]:
        """The role of those listed whose words are heard: "Đại hội đã nghe tham luận của các điển hình: A; B"."""
        near = self.pieces[max(0, self.first - 8) : self.first]
        said = [piece.role for piece in near if piece.role in SAYING]
        words = self._before(20) if said else []
        heard = next(
            (at for at, word in enumerate(words) if word in word_set("people", "hearing")), len(words)
        )
        told = not word_set("people", "of").isdisjoint(words[heard:])
        return {role for role in said[-1:] if role and told}

    def _said_first(self) -> set[Role]:
        """The role of a verb of speech that leads in a list, at the beginning or after a comma, with no subject.

        Its subject may be those counted who are now named: "Có 3 đại biểu chất vấn là | ông A, bà B và ông C".
        """
        counted = self.pieces[max(0, self.first - 3) : self.first]
        if kinds(counted) == [Kind.GROUP, Kind.VERB, Kind.WORD] and counted[2].end == counted[2].start + 1:
            role = counted[1].role
            return {role} if role and role in SAYING else set()
        for piece in reversed(self.pieces[max(0, self.first - FAR) : self.first]):
            if piece.kind in CORE or piece.kind == Kind.SEMI:
                return set()
            # "Người đầu tiên phát biểu là ông A"
            begin = self.begin
            if piece.role in SAYING and (piece.start == begin or self.low[begin] in cues("whoever")):
                return {piece.role} if piece.role else set()
        return set()

    def _lead(self) -> set[Role]:
        """The roles of the verbs that lead in a list: the first of its clause and those joined to it."""
        pieces, low = self.pieces, self.low
        index = self.first - 1
        while index > max(0, self.first - FAR) and pieces[index - 1].kind not in _CLAUSE_ENDS:
            index -= 1
        roles: set[Role] = set()
        leading = pieces[index : self.first]
        told = kinds(leading)
        if index and Kind.COMMA in told:
            # "do ông A chủ trì, | cùng dự có": what the one before does
            after = leading[told.index(Kind.COMMA) + 1 :]
            leading = after if any(piece.role for piece in after) else leading
        for before, piece in zip([None, *leading], leading, strict=False):
            tied = before is not None and before.kind in (Kind.AND, Kind.COMMA, Kind.VERB)
            if roles and phrases("clauses", "speech").opens(low, piece.start) and self._names() == 1:
                roles.add(Role.SPEAK)  # "Tới dự và phát biểu có đồng chí A": one alone has spoken
            if piece.role is None or piece.role in SAYING or self.drives(piece):
                continue
            if piece.role == Role.OTHER and self.is_of_event(piece):
                continue  # "ngày làm việc thứ hai", "tại lễ trao quyết định"
            if not roles or tied:
                # "Đến chúc mừng có ông A"
                greets = low[piece.start] in syntax("coming") and low[piece.end - 1] in syntax("wishes")
                roles.add(Role.ATTEND if greets and low[piece.end] in cues("there_is") else piece.role)
        witness = any(map(self._joins_witness, pairwise(leading)))
        return roles if witness else roles - {Role.OTHER} or roles

    def _joins_witness(self, pair: tuple[Piece, Piece]) -> bool:
        """Whether those who are there see it done too: "Dự | và chứng kiến lễ ký có ông A"."""
        joint, verb = pair
        return joint.kind == Kind.AND and phrases("clauses", "witnessing").opens(self.low, verb.start) > 0

    def _names(self) -> int:
        """How many are named in the run."""
        return kinds(self.pieces[self.first : self.last]).count(Kind.NAME)

    # ------------------------------------------------------------ nouns of action

    def _possessed(self, previous: str, verbs: list[Piece]) -> tuple[set[Role], bool] | None:
        """The roles of those of whom a noun of action is told: "dưới sự chủ trì của", "lời mời của"."""
        if previous not in word_set("people", "of"):
            return None
        low, start = self.low, self.start
        if phrases("people", "deeds").closes(low, start - 1) or self._is_seated():
            return {Role.OTHER}, False
        if phrases("people", "opinions").closes(low, start - 1) or self._is_answered(verbs):
            several = self.pieces[self.first].kind == Kind.PLURAL and self.last - self.first > 3
            return {Role.SPEAK}, several  # "tham luận của các đồng chí: A; B"
        if not verbs or start - verbs[-1].end >= 6 or self._is_from_afar(verbs[-1]):
            return None
        verb, role = verbs[-1], verbs[-1].role
        if ";" in low[verb.end : start]:
            return None
        if role == Role.CHAIR and phrases("syntax", "work").stands_in(low, verb.start - 6, verb.start):
            return None  # "công tác quản lý, điều hành của"
        done = phrases("clauses", "deed").closes(low, verb.start)
        if done and phrases("syntax", "welcomes").stands_in(low, verb.start, verb.end):
            return None  # "cảm ơn sự đón tiếp của"
        joined = start - verb.end == 1
        if role == Role.SPEAK and not joined:
            return None  # "ghi nhận những đóng góp của"
        noun = joined or not cues("deed").isdisjoint(low[max(0, verb.start - 8) : verb.start])
        if role in (Role.ATTEND, Role.CHAIR) and not noun:
            return {Role.OTHER}, False  # "dự chiêu đãi của Thủ tướng A"
        witness = self._follows("witnessed")
        own: set[Role] = {role} if role and (role != Role.OTHER or witness) else set()
        if verb.start == self.begin:
            return own, False  # "Báo cáo của đồng chí A nêu rõ"
        self.own = frozenset(self.predicate(AT_ONCE, commas=False) - own)
        return own | self.own, bool(own & {Role.ATTEND, Role.CHAIR}) or self._follows("with_witness")

    def _is_answered(self, verbs: list[Piece]) -> bool:
        """Whether it is told first whose question is answered: "Về đề nghị giảm phí qua trạm của đại biểu A, Bộ trưởng B"."""
        begin = self.begin
        if len(verbs) != 1 or verbs[0].start - begin > 2 or verbs[0].role != Role.SPEAK:
            return False
        fronted = self.low[begin] in syntax("before_nouns")
        return fronted and self.pieces[self.first].kind == Kind.HONOR

    def _is_from_afar(self, verb: Piece) -> bool:
        """Whether words are only brought from someone: "chuyển lời thăm hỏi của", "trao Thư chúc mừng của"."""
        if phrases("clauses", "messages").closes(self.low, verb.start):
            return True
        return phrases("clauses", "sending").opens(self.low, verb.start) > 0

    # ------------------------------------------------------------ deeds and words before their subject

    def _fronted(self) -> set[Role]:
        """Roles of verbs before their subject: "Phát biểu tại hội nghị, đồng chí A ..."."""
        pieces, first, low = self.pieces, self.first, self.low
        if first == 2 and pieces[2].kind == Kind.HONOR and self._follows("events", "people"):
            return {Role.ATTEND, Role.CHAIR} & {pieces[0].role}  # "Chủ trì hội nghị đồng chí A": without "có"
        if first == 1 and pieces[1].kind in (Kind.HONOR, Kind.PLURAL) and pieces[0].role == Role.ATTEND:
            attends = low[self.start - 1] in word_set("crowds", "attending")
            return {Role.ATTEND} if attends else set()  # "Tham dự đồng chí A; đồng chí B"
        if first < 2 or pieces[first - 1].kind != Kind.COMMA:
            return set()
        roles: set[Role] = set()
        told = pieces[0].kind == Kind.WORD and low[pieces[0].start] in syntax("before_nouns")
        told = told and pieces[1].kind != Kind.COMMA  # "Trước đó, báo cáo tại phiên họp, ông A"
        if told or self._is_opening(12, "hearing", "people"):
            return roles  # "Sau khi nghe Sở Xây dựng báo cáo, đồng chí A": what was heard others told
        if self._is_after_quote() or (pieces[first].kind in PERSONAL and self._has_subject()):
            return roles
        before = -1
        for piece in pieces[: min(first - 1, FAR)]:
            if piece.kind == Kind.VERB and (self.is_of_event(piece) or low[piece.start] in cues("inviting")):
                continue  # "Được mời giải trình thêm, ông A"
            if before in CORE and piece.kind == Kind.AND:
                continue  # "Chào mừng ngài A sang thăm và | làm việc, Đại tướng B"
            if (
                before >= 0
                and before != Kind.COMMA
                and self.words_of(piece) in word_set("people", "joined_sayings")
            ):
                continue  # "Thư ký phiên tòa | cho biết, ông A vắng mặt": another says so
            greeted = before in CORE and self._is_opening(3, "welcomes", "syntax")
            if greeted and piece.role in (Role.ATTEND, Role.OTHER):
                continue  # "Chào mừng các vị khách | đến dự, Đại sứ A"
            if piece.kind == Kind.VERB and piece.role and before not in (Kind.VERB, Kind.ORGAN):
                roles.add(piece.role)  # but "Ban Bí thư kết luận, ông A chịu trách nhiệm"
            elif piece.kind not in (Kind.AND, Kind.COMMA) and (roles or piece.start - pieces[0].start > 4):
                break
            before = piece.kind
        return roles

    def _has_subject(self) -> bool:
        """Whether one before says what the sentence begins with: "Đáp lại, Bí thư B cảm ơn và nhắc tới bạn mình, | cụ A"."""
        before = kinds(self.pieces[: min(self.first, FAR)])
        for index in range(1, len(before)):
            if before[index - 1] == Kind.COMMA and before[index] in PERSONAL:
                while index < len(before) and before[index] in PERSONAL:
                    index += 1
                return index < len(before) and self.pieces[index].role in SAYING
        return False

    def _is_after_quote(self) -> bool:
        """Whether quoted words stand right before: "“...”, ông A phân trần"."""
        words = self.low[max(0, self.start - 2) : self.start]
        return len(words) == 2 and words[1] in ",-" and words[0] in '"”'

    def _is_interviewed(self) -> bool:
        """Whether a journalist talks with the one named: "phóng viên có cuộc trao đổi với ông A"."""
        if not self._follows("talking_to") or not self._is_near(9, "interviews", "people"):
            return False
        return self._is_near(25, "journalists", "people")

    def is_heard(self) -> bool:
        """Whether it is said whose words come before: "Sau khi nghe ý kiến của lãnh đạo các sở, ông A kết luận"."""
        if self.previous_word() not in word_set("people", "of"):
            return False
        opens = self.first < 7 and self._before(7)[0] in syntax("before_nouns")
        return opens or self._is_near(40, "hearing", "people")  # "Sau phát biểu của ông A, bà B báo cáo"

    def is_order(self) -> bool:
        """Whether it is said whose words are only carried out: "Thực hiện chỉ đạo của Thủ tướng A, ông B yêu cầu"."""
        if self.previous_word() not in word_set("people", "of") or not self._is_near(7, "carrying_out"):
            return False
        return any(piece.role == Role.SPEAK for piece in self.pieces[max(0, self.first - 3) : self.first])

    def is_witness(self) -> bool:
        """Whether it is said who witnesses: "Dưới sự chứng kiến của lãnh đạo hai tỉnh, ông A và ông B ký"."""
        return self._follows("before_witness")

    # ------------------------------------------------------------ those to whom it is done

    def _is_met_by(self, verb: Piece) -> bool:
        """Whether what follows is told of another: "Chủ tịch A tiếp Đại sứ B, đánh giá cao", "điện đàm với B, chúc mừng"."""
        after = self.pieces[self.last : self.last + 3]
        if kinds(after[1:]) == [Kind.WORD, Kind.VERB] and self.words_of(after[1]) in cues("meanwhile"):
            after = [after[0], after[2]]  # "chúc mừng bà B, đồng thời | mong muốn"
        joined = kinds(after[:2]) in ([Kind.COMMA, Kind.VERB], [Kind.AND, Kind.VERB])
        return joined and self._is_object(verb)

    def _is_met_too(self) -> bool:
        """Whether the list of those met goes on here: "thăm ông A, 76 tuổi, ở ấp 5; | bà B, ở xã C; gia đình | chị D"."""
        return self.pieces[self.first - 1].kind in (Kind.SEMI, Kind.AND) or self._follows("family")

    def is_visited(self) -> bool:
        """Whether those met get a visit or gifts of a delegation or of officials: "Đoàn đến thăm, tặng quà bà A"."""
        verbs = (piece for piece in self.pieces[: self.first] if piece.role == Role.OTHER)
        return any(phrases("syntax", "hosting").stands_in(self.low, it.start, it.end) for it in verbs)

    def is_of_delegation(self) -> bool:
        """Whether a delegation told of before is the subject: "Đoàn đã đến thăm"."""
        return self._is_opening(3, "delegation")

    def _is_asked(self) -> bool:
        """Whether those named are only told what to do: "giao đồng chí A tham mưu", "đề nghị ông B rà soát"."""
        if not self.first:
            return False
        before = self.pieces[self.first - 1]
        asks = before.role == Role.SPEAK and self.low[before.end - 1] in syntax("asking")
        return asks and self.last < len(self.pieces)

    def _is_far(self, previous: str, verbs: list[Piece]) -> bool:
        """Whether others act for or toward those named, who are not there."""
        if previous in cues("brought") and verbs and self._is_from_afar(verbs[-1]):
            return True  # "chuyển lời thăm hỏi tới Quốc vương A", "chuyển lời chúc của Thủ tướng B"
        after = self.pieces[self.last : self.last + 2]
        if previous in cues("inviting") and after:
            come = phrases("clauses", "to_come")  # "gửi lời mời Tổng thống A sớm thăm Việt Nam"
            return come.stands_in(self.low, self.end, after[-1].end)
        # "thay mặt Bộ trưởng A", "thừa ủy quyền của Thủ tướng B"
        stood_for = self.pieces[self.first].kind == Kind.OFFICE and self._follows("standing_for", "people")
        return stood_for and self._names() == 1

    def _is_object(self, verb: Piece) -> bool:
        """Whether the run is what the verb is done to: "trao Huy hiệu tặng đồng chí A"."""
        low, start, last = self.low, self.start, self.low[verb.end - 1]
        if phrases("syntax", "not_yet").closes(low, verb.start):
            return False  # "hứa sẽ làm việc với bà A"
        # but for "chúc mừng ông A", "Trao đổi với Đại sứ B, Chủ tịch nước khẳng định"
        said = last in syntax("wishes") or self._is_fronted("talks")
        if not said and verb.role not in (Role.OTHER, Role.ATTEND):
            return False
        words = low[verb.end : min(start, verb.end + 30)]
        if len(words) > 28 or words[-1:] == [";"]:
            return False  # "miễn nhiệm chức vụ Phó Chủ tịch ... đối với ông A"
        if not word_set("people", "of").isdisjoint(words[-2:]):
            return False  # "thơ của"
        return not words or words[-1] in cues("recipients") or last in word_set("people", "giving")

    # ------------------------------------------------------------ bare subjects

    def _is_bare_subject(self, verbs: list[Piece]) -> bool:
        """Whether the run is the subject of a verb that no list knows."""
        if self.last >= len(self.pieces) or not self.opens_clause():
            return False
        if self.pieces[self.first - 1].kind != Kind.SEMI and not all(map(self.is_of_event, verbs)):
            return False  # but for "Tại lễ công bố, ông A"
        # "Vận động viên A (Bắc Giang) giành huy chương"
        after = self.pieces[min(self.past_bracket(), len(self.pieces) - 1)]
        return self.low[after.start] not in syntax("no_deeds")

    def near_roles(self) -> set[Role]:
        """The roles of an office or a word of address that stands for a person: its verb follows at once."""
        previous = self.previous_word()
        if previous in syntax("toward"):
            return set()  # "trình Chủ tịch nước ký ban hành", "Quyết định của Thủ tướng phê duyệt"
        if previous in cues("passive") or (self.first and self.pieces[self.first - 1].role in SAYING):
            return set()  # "phải được Chủ tịch tỉnh phê chuẩn", "giải thích bà mới nhận nhiệm vụ"
        if previous in word_set("people", "by"):
            return self.predicate(SOON, commas=False) - {Role.OTHER}  # "tại quyết định do Thủ tướng ký"
        said = {Role.SPEAK} if self._is_after_quote() else set[Role]()  # "“...”, bà thở dài"
        return said | self.predicate(SOON, commas=False)

    def is_subject(self, member: Member, roles: set[Role]) -> bool:
        """Whether a verb of a role follows the member, or names alone up to it, at once; or a full name alone says something."""
        before = kinds(self.pieces[max(0, self.first - 2) : self.first])
        opens = before[-1:] in ([], [Kind.WORD]) and before[:-1] in ([], [Kind.COMMA], [Kind.SEMI])
        if self.last - self.first == 1 and opens and not roles.isdisjoint(SAYING):
            return True  # "Lực sĩ Lê Văn A, người từng vô địch, tiết lộ"
        last = self.past_bracket()  # "Lê Văn An (xã Hòa Sơn), Hồ Na (xã Ea Kly) phát biểu"
        if last >= len(self.pieces) or self.pieces[last].kind != Kind.VERB:
            return False
        near = self.pieces[max(self.first, self.last - FAR) : self.last]
        between = (piece.kind for piece in near if piece.start >= member.end)
        return all(kind in _NAMES_ALONE for kind in between)

    def is_heading(self, member: Member) -> bool:
        """Whether a group only heads the lines that follow: "Đại biểu của thành phố:"."""
        pieces, low = self.pieces, self.low
        if pieces[-1].kind != Kind.COLON or member.end != pieces[-1].start:
            return False  # asked first: a long sentence is gone through only for the group at its end
        return all(not word[0].isalnum() for word in low[pieces[0].start : member.start])

    # ------------------------------------------------------------ who they are

    def names_officials(self) -> bool:
        """Whether those named take part in whatever story: given an office, leading a delegation, comrades."""
        pieces, low, comrades = self.pieces, self.low, phrases("syntax", "comrade")
        verbs = [piece for piece in pieces[max(0, self.first - FAR) : self.first] if piece.role][-1:]
        verbs += [piece for piece in pieces[self.last : self.last + 5] if piece.role][:1]
        if any(map(self.appoints, verbs)):
            return True  # "miễn nhiệm chức vụ Phó Chủ tịch đối với ông A"
        called = [piece for piece in pieces[self.first : self.last] if piece.kind == Kind.PLURAL]
        if any(comrades.stands_in(low, piece.start, piece.end) for piece in called) or self._speaks_for():
            return True
        experts = phrases("people", "experts")  # "các đại biểu A (Long An), B (Hà Nội) đề nghị"
        if any(experts.stands_in(low, piece.start, piece.end) for piece in called):
            return True
        return self.becomes() or (self.previous_word() in word_set("people", "by") and self.is_led(self.end))

    def _speaks_for(self) -> bool:
        """Whether the one named speaks for those before a comma: "Đại diện nhà thầu, ông A đề nghị"."""
        opening = [piece.kind for piece in self.pieces[self.first : min(self.last, self.first + 3)]]
        stands_for = phrases("crowds", "representatives").opens(self.low, self.start) > 0
        return stands_for and opening == [Kind.GROUP, Kind.COMMA, Kind.HONOR]

    def backs_names(self) -> bool:
        """Whether bare names in the run are of persons: "các đồng chí" stands before, or "là"."""
        pieces = self.pieces[self.first : self.last]
        told = kinds(pieces)
        if Kind.PLURAL in told or self.previous_word() in syntax("copula"):
            return True
        if told[:3] == [Kind.GROUP, Kind.COLON, Kind.NAME] and self.low[self.start].isdigit():
            return True  # "3 đảng viên: A, B, C"
        named = (head for head, name in pairwise(pieces) if name.kind == Kind.NAME)
        return any(it.head is not None and it.head.end == it.end for it in named)  # "kiều bào Lê Văn A"

    def is_at_event(self) -> bool:
        """Whether the sentence begins with an event, or tells of a voter: voters speak at a meeting."""
        voters = phrases("people", "voters").opens(self.low, self.start) > 0
        return voters or self._is_opening(8, "gatherings", "people")

    def welcomes(self) -> bool:
        """Whether those named only receive something, or are where it happened: "đón phong thư", "có mặt tại hiện trường"."""
        low, scenes = self.low, phrases("people", "scenes")
        if scenes.stands_in(low, self.start - _SCENE, self.start):
            return True
        if scenes.stands_in(low, self.end, self.end + _SCENE):
            return True
        near = [piece for piece in self.pieces[self.last : self.last + 6] if piece.role == Role.ATTEND]
        return any(low[piece.end - 1] in syntax("welcomes") for piece in near)

    def is_accused(self) -> bool:
        """Whether the run lists those accused of a crime: "đã lập khống hồ sơ", "Cùng bị khởi tố còn có A, B"."""
        low, begin, start = self.low, self.begin, self.start
        accusing = phrases("people", "accused_before")
        honor = self.pieces[self.first]  # "tuyên phạt các | bị cáo A và B"
        last = honor.end if honor.kind == Kind.HONOR else start
        accused = accusing.stands_in(low, max(begin, start - 5), last) and not self._is_near(6, "courts")
        if not accused and self.first and low[begin + 1] in cues("passive"):
            # "Cùng bị khởi tố về hành vi trên còn có"
            accused = accusing.stands_in(low, begin, min(begin + 4, start))
        if accused or self.last >= len(self.pieces):
            return accused  # but "Hội đồng xét xử gồm Thẩm phán A"
        after = self.pieces[self.past_bracket() - 1].end
        return phrases("people", "crimes").stands_in(low, after, after + 5)
