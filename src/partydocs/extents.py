"""How far a group of persons goes on from its head: over bodies, places and other heads, up to the next member.

``groups`` finds the head; from there ``_Walk`` goes word by word. It stops where the sentence ends, where it tells
what the group does, where a person is named, and at a comma or an "và" after which another member of the list begins.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from partydocs.groups import BODY, LEAD, PEOPLE, STANDING, Head, group_head
from partydocs.lexicon import BODY_WORD, CAPITAL, GROUP_END, PLAIN, SHORT, SMALL, UPPER, Entry
from partydocs.models import Role
from partydocs.names import begins_common_name, begins_name
from partydocs.offices import read_office
from partydocs.organs import organ_end
from partydocs.phrases import Phrases, phrases
from partydocs.places import place_end
from partydocs.tokens import Tokens, phrase_set, syntax, word_set
from partydocs.vocab import entries

__all__ = ["LONGEST", "group_extent"]

#: Words of one group at most.
LONGEST: Final = 45

_CLOSERS: Final = frozenset((";", ".", "!", "?", ")", '"', "“", "”", "\n"))
_STRONG: Final = frozenset((Role.ATTEND, Role.CHAIR, Role.SPEAK, Role.REPORT))


def group_extent(tokens: Tokens, index: int, at: int, limit: int, kind: str = LEAD) -> int:
    """How far the group with its head in ``index`` to ``at`` goes on."""
    if phrases("groups", "spouses").closes(tokens.low, at):
        return at
    return _Walk(tokens, index, at, min(limit, index + LONGEST), kind).end()


@cache
def _joints() -> frozenset[str]:
    """What may stand between the parts of a group."""
    return word_set("organs", "joints") | {",", "&", "-", "/", "…"}


@cache
def _marks() -> frozenset[str]:
    """Marks at which a group may end, and what joins its parts."""
    return _CLOSERS | _joints() | {"(", ":"}


#: What stands after a group whatever comes next, and what may stand there: files and sections.
_ENDS: Final = (
    ("syntax", "times_of_day"),
    ("groups", "findings"),
    ("groups", "deeds"),
    ("extents", "clauses"),
)
_MAY_END: Final = (
    *_ENDS,
    ("extents", "before_events"),
    ("organs", "at"),
    ("organs", "about"),
    ("syntax", "doing"),
    ("syntax", "going"),
    ("syntax", "coming"),
)


@cache
def _ends() -> Phrases:
    """What ends a group."""
    return Phrases(phrase for place in _ENDS for phrase in entries(*place))


@cache
def _asked() -> frozenset[str]:
    """Words before which a group may end, as what follows tells."""
    return frozenset(words[0] for place in _MAY_END for words in phrase_set(*place))


def _several() -> frozenset[str]:
    """Words of number before several bodies or persons."""
    return word_set("extents", "plural")


class _Walk:
    """The way from the head of one group to its end."""

    __slots__ = (
        "closed",
        "head_end",
        "index",
        "joined_end",
        "kind",
        "limit",
        "office_list",
        "tokens",
        "units",
    )

    def __init__(self, tokens: Tokens, index: int, at: int, limit: int, kind: str) -> None:
        self.tokens, self.index, self.head_end, self.limit, self.kind = tokens, index, at, limit, kind
        office = read_office(tokens, _past_address(tokens, index), limit) if kind == LEAD else None
        # Other offices may follow, until several bodies: "18 xã", "các sở".
        self.office_list = office is not None
        self.joined_end = at  # of the heads that share what follows: "lãnh đạo, chuyên viên Sở Y tế"
        whole = office is not None and office.end == at
        if (
            office
            and whole
            and (office.title_end < at or phrases("extents", "members").closes(tokens.low, at))
        ):
            # The first has its body: "Ủy viên Ban Thường vụ Huyện ủy, ...", "Tỉnh ủy viên, ..."
            self.joined_end = min(office.title_end, at - 1)
        self.units = False  # bodies are named after a colon
        self.closed = 0  # where the last body ended

    def end(self) -> int:
        """Where the group ends."""
        low, bits, known = self.tokens.low, self.tokens.bits, self.tokens.known
        at, asked, marks = self.head_end, _asked(), _marks()
        while at < self.limit:
            if known[at] is PLAIN and not bits[at] & GROUP_END and low[at] not in asked:
                at += 1
                continue
            after = self._past_mark(at) if low[at] in marks else self._past_word(at)
            if not after:
                break
            at = after
        while at > self.head_end and low[at - 1] == ",":
            at -= 1  # "đại diện Sở Y tế|, và 312 cán bộ"
        return at

    # ------------------------------------------------------------ marks; each gives the next word, 0 for the end

    def _past_mark(self, at: int) -> int:
        word = self.tokens.low[at]
        if word in _joints():
            within = word == "&" and self.tokens.glued(at)  # "các phòng TN&MT"
            within = within or (word == "-" and _is_range(self.tokens, at, self.limit))
            return at + 1 if within else self._past_joint(at)
        if word == "." and _is_short_stop(self.tokens, at, self.limit):
            return at + 1
        if word in _CLOSERS:
            return 0
        if word == "(":
            inner = self.tokens.low[at + 1 : at + 3]
            # "đông đảo người dân | (Ảnh: T.T)", "27 đảng viên | (01 đồng chí nghỉ phép)", but "các chi bộ (1, 2 và 3)"
            counted = len(inner) == 2 and inner[0].isdigit() and inner[1][0].isalpha()
            if counted or (inner and inner[0] in word_set("extents", "noted")):
                return 0
            window = range(at, min(at + 14, self.limit))
            return next((k + 1 for k in window if self.tokens.low[k] == ")"), 0)
        self.units = _lists_bodies(self.tokens, at, self.limit)
        return at + 1 if self.units else 0

    def _past_joint(self, at: int) -> int:
        """Past a comma or "và", where what follows is no new member."""
        tokens, low, limit = self.tokens, self.tokens.low, self.limit
        bound = at > self.joined_end
        heard = bound and low[at] == "," and phrases("people", "according").closes(low, self.index)
        if heard and _several().isdisjoint(low[self.index : at]):
            return 0  # "Theo đại diện Sở Y tế, | thành phố đã có 20 ca"
        listed = not bound and low[at] == "," and low[self.index] in _several()
        if listed and phrases("extents", "plural").opens(low, at + 1):
            return 0  # "các Mẹ Việt Nam Anh hùng, | các gia đình chính sách"
        if not self._goes_on(at + 1, bound=bound):
            named = at + 1 < limit and begins_name(tokens, at + 1, limit) == at + 3
            return at + 3 if named else 0  # "các trường đại học: Kinh tế, | Nông Lâm"
        if not bound:
            self.joined_end = _joined_head(tokens, at + 1, limit)
        elif _is_other_kind(tokens, self.head_end, at + 1, limit):
            return 0
        return at + 1

    def _goes_on(self, at: int, *, bound: bool) -> bool:
        """Whether what follows a comma or "và" is of the same group: no new member, no new clause.

        ``bound``: the group has a body by now.
        """
        tokens, limit = self.tokens, self.limit
        if at >= limit:
            return False
        led = tokens.low[at].isdigit() and tokens.low[self.head_end - 1] in word_set("extents", "of_bodies")
        if led and at + 1 < limit and tokens.bits[at + 1] & BODY_WORD and not tokens.known[at + 1].titled:
            return True  # "đại diện Ban Dân vận Trung ương và | 32 Sở Tư pháp"
        if led and (counted := group_head(tokens, at, limit)) and not _is_person(tokens.low, counted.end):
            return True  # "đại diện 28 nhà vườn, | 19 hợp tác xã"
        if _begins_clause(tokens, at, limit):
            return False
        if phrases("people", "events").opens(tokens.low, at):
            return False  # "cán bộ và người dân, | lễ khánh thành"
        if tokens.bits[at] & CAPITAL and begins_name(tokens, at, limit):
            return place_end(tokens, at, limit) > 0
        head = group_head(tokens, at, limit)
        if head is None and _addresses(tokens, at, limit):
            return False  # "các ông", "lãnh đạo tỉnh, | Ngài Karl cho biết"
        if self.kind == STANDING:
            return head is None and not phrases("extents", "boards").opens(tokens.low, at)
        office = read_office(tokens, at, limit)
        named = office is not None and office.end < limit and tokens.bits[office.end] & CAPITAL > 0
        # "Chủ tịch UBND, | Chỉ huy trưởng Quân sự, Trưởng Công an các xã"
        held = self.office_list and office is not None and head is not None and office.title_end > head.end
        if head is not None and not held and not (named and tokens.bits[at] & CAPITAL):
            return self._takes_head(at, head, bound=bound)
        if office:
            if named:
                return False  # "về việc bố trí cán bộ, | Trưởng Ban Tổ chức A cho biết"
            return self.office_list or (not bound and tokens.bits[at] & SMALL > 0)
        verb = tokens.entry(at, limit).verb
        if not (verb and verb[1] is not None and tokens.bits[at] & SMALL):
            return True
        # "cán bộ làm công tác thi đua - | khen thưởng"
        return verb[1] == Role.OTHER and phrases("syntax", "work").closes(tokens.low, at - 3) > 0

    def _takes_head(self, at: int, head: Head, *, bound: bool) -> bool:
        """Whether another head is of the same group."""
        tokens, low, kind = self.tokens, self.tokens.low, self.kind
        named = not head.many and begins_common_name(tokens, head.end, self.limit)
        if named and place_end(tokens, head.end, self.limit) < named:
            return False  # "phóng viên, Luật sư Trần Văn An", not "lãnh đạo quận, sở, ngành Hà Nội"
        if self.units and tokens.bits[at] & CAPITAL and head.kind != BODY:
            return True  # "các sở: Xây dựng, Lao động - Thương binh và Xã hội"
        counted = low[at] in _several() and any(word[0].isdigit() for word in low[self.index : self.head_end])
        if counted and (not bound or _is_person(low, head.end)):
            return False  # "hơn 500 đoàn viên và | các nghệ nhân", not "300 cán bộ của nhà máy và các đơn vị"
        if not bound:
            told = kind == PEOPLE or (
                low[self.index] in _several() and low[head.end - 1] in word_set("extents", "representing")
            )
            standing = told and not syntax("stands_for").isdisjoint(low[at + 1 : head.end])
            # "trao đổi với phóng viên, | lãnh đạo xã cho biết", "các sở, ngành và | đại diện các hộ dân"
            if standing and (low[at - 1] == "," or not _is_person(low, self.joined_end)):
                return False
            if head.kind == PEOPLE and low[self.head_end - 1] in word_set("extents", "delegates"):
                self.kind = PEOPLE  # "hơn 300 đại biểu, cán bộ hội, | hội viên phụ nữ"
            return head.kind != BODY and not head.counted  # "lãnh đạo và chuyên viên Ban Tổ chức"
        if phrases("extents", "beside_bodies").opens(low, at):
            return True  # "đại diện các tổ chức, cá nhân"
        of_boards = low[self.head_end - 1] in word_set("extents", "of_boards")
        if of_boards and phrases("extents", "standing").opens(low, at):
            return True  # "các đồng chí trong Ban Thường vụ Tỉnh ủy, Thường trực HĐND, UBND tỉnh"
        if kind == head.kind == BODY and phrases("groups", "assembly").closes(low, head.end):
            return True  # "đoàn đại biểu Tỉnh ủy, HĐND, Đoàn ĐBQH tỉnh"
        if low[head.end - 2] in _several() and tokens.bits[head.end - 1] & BODY_WORD:
            return True  # "đại diện Mặt trận, các hội, đoàn thể"
        return head.kind == PEOPLE if kind == PEOPLE else not _is_person(low, head.end)

    # ------------------------------------------------------------ words; the same

    def _past_word(self, at: int) -> int:
        tokens, limit = self.tokens, self.limit
        word, bits = tokens.low[at], tokens.bits[at]
        if bits & GROUP_END and not bits & CAPITAL:  # "TP | Cần Thơ"
            return self._past_end_word(at)
        if word in _asked() and self._ends_before(at):
            return 0
        if word in _several() or word[0].isdigit():
            self.office_list = False
        entry = tokens.entry(at, limit)
        called = bits & CAPITAL and entry.honor and tokens.low[at - 1] not in syntax("level_lasts")
        if self._is_done(at, entry) or (called and _addresses(tokens, at, limit)):
            return 0  # "sáu đoàn thanh tra | Ông Lê Văn An": a headline ran on; not "huyện Anh Sơn"
        if entry.head and entry.organ and bits & SMALL and entry.head[0] > entry.organ[0]:
            at += entry.head[0]
            if tokens.low[at - 1] in syntax("body_lasts"):
                # "các phòng, ban | kiểm tra" is no Ban Kiểm tra; but "các cơ quan thanh tra"
                self.closed = at
            return at
        if entry.organ and (end := organ_end(tokens, at, limit)) > at:
            end = _without_rest(tokens, at, end)
            named = any(word & CAPITAL for word in tokens.bits[at:end])
            # "lãnh đạo phòng kiểm tra", "các cơ quan thanh tra": of one body
            self.closed = end if named else 0
            return end
        if entry.verb and entry.verb[1] is None and entry.verb[0] > 1:
            return at + entry.verb[0]  # "các phái đoàn ngoại giao" do not "giao"
        return self._past_capitals(at) if bits & CAPITAL else at + 1

    def _past_capitals(self, at: int) -> int:
        """Past a place or the name of a body, not past a person's name."""
        tokens, low = self.tokens, self.tokens.low
        name = begins_name(tokens, at, self.limit)
        place = place_end(tokens, at, self.limit)
        if low[at - 2] in _several() and low[at - 1] in syntax("level_lasts"):
            self.units = True
            return max(place, name, at + 1)  # "các huyện Ma Ly Pho, Mã Quan"
        level = low[name + 1 : name + 2] if self.kind == BODY and low[name : name + 1] == [","] else []
        if level and level[0] in syntax("level_firsts"):
            return name  # "Đoàn đại biểu | Châu Văn Sơn, tỉnh Vân Nam"
        longest = at + 3 - (begins_common_name(tokens, at, self.limit) > 0)
        if at < name <= longest and _is_before_place(low, at):
            return name  # "cán bộ chủ chốt của tỉnh | Lục Ninh", "bà con thôn | Lô Lô Chải"
        if name and (not place or place == at + 1 < name - 1) and low[at - 1] != ":":
            return 0  # "Phó Thủ tướng | Vương Đình Nam", though a commune is called Vương
        return place or max(name, at + 1)

    def _past_end_word(self, at: int) -> int:
        """Past a word with which a sentence goes on, where it belongs to the group."""
        tokens, low, limit = self.tokens, self.tokens.low, self.limit
        if phrases("extents", "goes_on").closes(low, at + 1):
            return at + 1  # "công nhân", "người có công với | cách mạng"
        if at + 1 >= limit:
            return 0
        within = phrases("groups", "within").opens(low, at)
        if within > 2:
            office = read_office(tokens, at + within, limit) if at + within < limit else None
            return office.end if office else at + within  # "lãnh đạo các sở | không phải là Tỉnh ủy viên"
        if within or phrases("groups", "within_people").opens(low, at):
            return at + 2  # "các đơn vị | trực thuộc Sở Y tế", "cán bộ | đang công tác tại các đồn"
        if head := tokens.entry(at, limit).head:
            return at + head[0]  # "quần chúng | nhân dân"
        word = low[at]
        if word in syntax("copula") and (
            low[at - 1] in syntax("guest_ends")
            or (
                (low[self.index] in syntax("crowds") or low[at - 1] in word_set("extents", "elders"))
                and group_head(tokens, at + 1, limit)
            )
        ):
            self.kind = PEOPLE  # "200 đại biểu là các nhà khoa học, nhà quản lý"
            return at + 1
        if self.kind == PEOPLE and word in syntax("made_of"):
            # "hơn 400 người gồm bộ đội, công an"
            return 0 if _names_members(tokens, at + 1, limit) else at + 1
        if low[at + 1] == ":" and word in word_set("extents", "such_as"):
            named = at + 2 < limit and tokens.entry(at + 2, limit).organ
            return at + 2 if named else 0  # "các cơ quan tư pháp gồm: Tòa án nhân dân, Sở Tư pháp"
        return 0

    # ------------------------------------------------------------ what ends a group

    def _ends_before(self, at: int) -> bool:
        """Whether a plain word tells of the event or of what is done, no more of the group."""
        low = self.tokens.low
        word = low[at]
        if _ends().opens(low, at):
            return True
        if events := phrases("extents", "before_events").opens(low, at):
            if self.kind == BODY and at > self.head_end and self.tokens.bits[at] & SMALL:
                return True  # "Đoàn ĐBQH tỉnh Tân An | tổ chức 15 cuộc tiếp xúc"
            return phrases("people", "events").opens(low, at + events) > 0
        if word in word_set("organs", "at") and at > self.head_end:
            return _is_of_event(self.tokens, at + 1, self.limit)
        if word in word_set("organs", "about"):
            own = self.kind != PEOPLE and not _is_of_task(self.tokens, at)
            return own or low[at - 1] in syntax("guest_ends")
        return self.kind == BODY and word in syntax("doing")

    def _is_done(self, at: int, entry: Entry) -> bool:
        """Whether a verb tells what the group does: "đoàn công tác của tỉnh | làm việc với"."""
        low, small, body = self.tokens.low, self.tokens.bits[at] & SMALL > 0, self.kind == BODY
        word, before = low[at], low[at - 1]
        if word in syntax("coming") and small:
            if entry.verb:
                return entry.verb[1] is not None
            return word_set("extents", "set_out").isdisjoint(low[self.index : at])
        if word in syntax("going") and body:
            return True
        if entry.verb is None or (self.units and not small):
            return False  # "các ngành: Văn hóa - Thông tin"
        size, role = entry.verb
        if size > 1 and self.tokens.bits[at + size - 1] & CAPITAL:
            return False  # "lãnh đạo huyện Thống Nhất"
        if at == self.head_end and before in word_set("extents", "delegates") and role:
            return True  # "đồng chí A và các đại biểu cắt băng khánh thành"
        if body and (role or word in syntax("welcomes")):
            return True
        if role in _STRONG:
            return size > 1 or word in syntax("acts_in_a_word")
        # "lãnh đạo các phòng, ban | kiểm tra", not "người có công | làm việc"
        if size > 1 and small and self._has_body(at):
            return True
        # not "41 đảng viên được | trao Huy hiệu"
        return word in word_set("groups", "acts") and before not in syntax("not_done")

    def _has_body(self, at: int) -> bool:
        """Whether leaders have their body right before ``at``, so that a verb there is theirs: "lãnh đạo huyện | kiểm tra"."""
        low = self.tokens.low
        if self.kind != LEAD or at == self.head_end or low[self.head_end - 1] in syntax("guest_ends"):
            return False  # "đại biểu Quốc hội khóa XV | bầu ở Cao Bằng"
        return self.closed == at or low[at - 1] in syntax("level_lasts")


def _is_before_place(low: list[str], at: int) -> bool:
    """Whether the name at ``at`` is of a place or a family: "của tỉnh | Lục Ninh", "dòng họ | Lò Văn"."""
    if low[at - 1] in syntax("level_lasts") or low[at - 1] in syntax("settlement_lasts"):
        return True
    return phrases("extents", "before_clans").closes(low, at) > 0


def _begins_clause(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether something else than a part of a group begins: a clause, a person with a word of address, a count."""
    low = tokens.low
    word, following = low[at], low[at + 1 : at + 2]
    if tokens.bits[at] & CAPITAL and place_end(tokens, at, limit):
        return False  # "các huyện Mèo Vạc, | Đồng Văn"
    if tokens.bits[at] & GROUP_END:
        if low[at - 2] in word_set("extents", "under"):
            return False  # "các đơn vị thuộc, | trực thuộc Bộ"
        # "giáo viên, | nhân viên": a word that may end a group begins a head all the same
        return tokens.entry(at, limit).head is None
    if word in syntax("called"):
        return not phrases("extents", "called_people").opens(low, at)
    if word.isdigit() and low[at - 2].isdigit() and len(word) < 3 and not tokens.known[at + 1].opens:
        return False  # "cử tri các phường 4, | 5, 6 sau kỳ họp"
    if word[0].isdigit() or "%" in low[at + 3 : at + 4]:
        return True
    if following and following[0][0].isdigit() and word in syntax("some"):
        return True  # "trưởng phòng 9 huyện và | hơn 200 hiệu trưởng"
    if word in syntax("crowds") and tokens.entry(at, limit).quantity > 1:
        return True  # "già làng và | toàn thể bà con 48 hộ dân"
    if word in syntax("turns") or word in syntax("when"):
        return True
    return phrases("groups", "asides").opens(low, at) > 0


def _addresses(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether a word of address before a name or several persons stands here."""
    honor = tokens.entry(at, limit).honor
    return honor is not None and _is_addressed(tokens, at, honor, limit)


def _is_addressed(tokens: Tokens, at: int, honor: tuple[int, bool], limit: int) -> bool:
    """Whether a word of address is that of several persons or has a name behind it."""
    size, several = honor
    return several or (at + size < limit and tokens.bits[at + size] & CAPITAL > 0)


def _is_of_event(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether the place is that of the event, not of the group: "các thành viên Ban Chỉ đạo | tại các điểm cầu"."""
    at += at < limit and tokens.low[at] in _several()
    at += at < limit and tokens.low[at][0].isdigit()
    return phrases("groups", "venues").opens(tokens.low, at, limit) > 0


def _is_short_stop(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether a full stop only shortens the word before it: "TP. Vinh", "Công an Q.12", "lớp K.15"."""
    if at + 1 >= limit:
        return False
    before = tokens.bits[at - 1]
    if tokens.glued(at) and tokens.glued(at + 1):
        return before & UPPER > 0 and tokens.low[at + 1] != "."  # not "HĐND, UBND..."
    return before & SHORT > 0 and before & tokens.bits[at + 1] & CAPITAL > 0


def _is_range(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether a dash stands between two years: "200 điển hình tiên tiến giai đoạn 2010-2015"."""
    years = tokens.low[at - 1], *tokens.low[at + 1 : min(at + 2, limit)]
    return len(years) == 2 and all(year.isdigit() and len(year) == 4 for year in years)


def _lists_bodies(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether a colon leads in bodies or places, no persons: "lãnh đạo các sở: Xây dựng, Y tế"."""
    if at + 1 >= limit:
        return False
    if not tokens.bits[at + 1] & CAPITAL:  # "các lực lượng: công an, quân sự"
        several = not _several().isdisjoint(tokens.low[max(0, at - 4) : at])
        return several and tokens.entry(at + 1, limit).organ is not None
    place = place_end(tokens, at + 1, limit)  # "các đại biểu: Lâm Chí Tường": a commune is called Lâm
    if (place and place >= begins_name(tokens, at + 1, limit)) or not _names_members(tokens, at + 1, limit):
        return True
    # "đồn trưởng các đồn Biên phòng: Lò Gò, Phước Tân"
    several = not _several().isdisjoint(tokens.low[max(0, at - 4) : at - 1])
    return several and begins_name(tokens, at + 1, limit) == at + 3


def _names_members(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether those that a group heads are named after a colon: "lãnh đạo huyện: Bí thư Huyện ủy A"."""
    if tokens.entry(at, limit).honor or begins_name(tokens, at, limit):
        return True
    return read_office(tokens, at, limit) is not None


def _without_rest(tokens: Tokens, at: int, end: int) -> int:
    """Where an organ ends before what is talked about and before the next group.

    "làm việc với lãnh đạo Sở Y tế | về biên chế", "lãnh đạo các sở | và đại biểu các huyện".
    """
    low, about, ends = tokens.low, word_set("organs", "about"), word_set("organs", "joints")
    for k in range(at + 1, end - 1):
        if low[k] in about and not _is_of_task(tokens, k):
            return k
        if (low[k] == "," or low[k] in ends) and tokens.bits[k + 1] & SMALL and _is_lead(tokens, k + 1):
            return k
    return end


def _is_of_task(tokens: Tokens, at: int) -> bool:
    """Whether "về" is of a name: "Cục Cảnh sát điều tra tội phạm | về ma túy", "Ban Chỉ đạo Trung ương | về phòng, chống"."""
    low = tokens.low
    if low[at - 1] in word_set("extents", "crime"):
        return True
    return phrases("organs", "steering").stands_in(low, at - 6, at)


def _is_lead(tokens: Tokens, at: int) -> bool:
    """Whether a word for those who lead or stand for a body stands here."""
    head = tokens.known[at].head
    return head is not None and head[1] == LEAD


def _joined_head(tokens: Tokens, at: int, limit: int) -> int:
    """Where a head joined to one without a body ends; ``at`` for none."""
    head = group_head(tokens, at, limit)
    if head is not None:
        return at if head.many else head.end
    office = read_office(tokens, at, limit)
    return office.title_end if office else at


def _is_other_kind(tokens: Tokens, head_end: int, at: int, limit: int) -> bool:
    """Whether persons follow bodies: "các ban ngành xã, | cộng tác viên dân số"."""
    low = tokens.low
    if _is_person(low, head_end):
        return False
    head = group_head(tokens, at, limit)
    if head is None or not tokens.bits[at] & SMALL:
        return head is not None
    # but "các phòng, ban, ngành, | đoàn thể huyện"
    return head.end != at + 2 or low[at - 2] not in syntax("body_lasts") or _is_person(low, head.end)


def _is_person(low: list[str], end: int) -> bool:
    """Whether the last word of a head that ends at ``end`` tells persons, not bodies."""
    return low[end - 1] not in syntax("body_lasts") and not phrases("extents", "body_heads").closes(low, end)


def _past_address(tokens: Tokens, index: int) -> int:
    """Past "các đồng chí" and words of number."""
    low = tokens.low
    while index < len(low) - 1 and low[index] in syntax("before_people"):
        index += 1
    return index
