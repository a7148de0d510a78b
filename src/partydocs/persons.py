"""One record a person: all mentions put together, whoever is only told of left out.

A given name after a word of address, an office that one person alone holds and a word of address by itself
("Đồng chí nhấn mạnh") are mentions too: they add roles, never offices.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from partydocs.models import Role
from partydocs.phrases import phrases
from partydocs.pieces import SAYING
from partydocs.rosters import Member
from partydocs.tokens import Tokens, phrase_set, syntax, word_set

__all__ = ["Person", "Seen", "at_court", "is_told", "merged"]

_BEFORE: Final = 7  # so many words before a name may tell that the person is only told of
_BEHIND: Final = 40  # and so many behind it
_AROUND: Final = 4  # so many around a word of address tell that its holder is moved


@dataclass(eq=False, slots=True)
class Seen:
    """One member of one list, with the roles that its sentence gives it."""

    tokens: Tokens
    member: Member
    roles: set[Role]
    told: bool = False  # only told of: dead, of another time, the name of a thing
    delegation: tuple[int, int] | None = None  # the words of the side they are of
    official: bool = False  # given an office, called comrade with others
    weak: bool = False  # the subject of a verb that no list knows
    met: bool = False  # to whom one named before in the sentence does something


class _Telling(NamedTuple):
    """Pairs of words around a name that tell it is only told of, and the words they begin with."""

    accused: frozenset[tuple[str, ...]]
    victims: frozenset[tuple[str, ...]]
    before: frozenset[tuple[str, ...]]
    after: frozenset[tuple[str, ...]]
    before_firsts: frozenset[str]
    after_firsts: frozenset[str]
    address: frozenset[str]


@cache
def _telling() -> _Telling:
    accused, victims, before, after = (
        phrase_set("people", it) for it in ("accused_before", "victims", "told_before", "told_after")
    )
    return _Telling(
        accused,
        victims,
        before,
        after,
        frozenset(pair[0] for pair in accused | victims | before),
        frozenset(pair[0] for pair in after),
        word_set("people", "told_address"),
    )


def is_told(tokens: Tokens, member: Member) -> bool:
    """Whether the words around a name tell that the person is dead, only a namesake, or anyone in the street."""
    if _is_anyone(tokens.low, member):
        return True
    if member.honor and tokens.low[member.honor.end - 1] in syntax("on_trial"):
        return False  # "bị cáo A khai"
    return _is_dead(tokens, member) or _told_before(tokens, member) or _told_after(tokens, member)


def _is_anyone(low: list[str], member: Member) -> bool:
    """Whether a journalist only met the one named somewhere: "chị A, | một người dân phường 3, kể"."""
    if member.offices or member.end >= len(low) or low[member.end] != ",":
        return False
    return phrases("people", "anyone").opens(low, member.end + 1) > 0


def _is_dead(tokens: Tokens, member: Member) -> bool:
    """Whether the office, the word of address or what stands before it are of the dead or of a namesake."""
    low, honor, offices = tokens.low, member.honor, member.offices
    dead = _telling().address
    late = [held.start for held in offices if low[held.start] in dead]
    if late and not all(phrases("people", "advisers").opens(low, at) for at in late):
        return True  # "đi cùng cố Thủ tướng A"
    if honor is not None and " ".join(low[max(honor.start, honor.end - 2) : honor.end]) in dead:
        # "liệt sĩ B", "gia đình liệt sĩ B", but "mẹ liệt sĩ C"
        return " ".join(low[honor.start : honor.end]) not in word_set("names", "callings")
    short = member.end - member.start < 3
    if honor is not None and short and low[honor.end - 1] in word_set("people", "revered"):
        return True  # "Bác Hồ", "Bác Tôn"
    first = _begin(member)
    if first and low[first - 1] in word_set("people", "mourning"):
        return True  # "đến viếng đồng chí A"
    if first and low[first - 1] in word_set("people", "late"):
        return not phrases("people", "not_late").closes(low, first)  # "bức tranh của cố nhạc sĩ A"
    return first < member.start and _is_kin(tokens, first)  # "chị A, vợ Thiếu tá B, cho biết"


def _told_before(tokens: Tokens, member: Member) -> bool:
    """Whether the words before a name tell that the person is accused, dead or hurt."""
    telling = _telling()
    before = tokens.low[max(0, member.start - _BEFORE) : member.start]
    if "." in before:
        before = before[len(before) - before[::-1].index(".") :]
    if telling.before_firsts.isdisjoint(before):
        return False
    offices = [held for held in member.offices if held.end == member.start and not held.is_rank]
    if offices:  # "Giám đốc Ban Quản lý di tích | Lê Văn An"
        before = before[: max(0, len(before) + offices[0].start - member.start)]
    if "," not in before and not telling.victims.isdisjoint(pairwise(before)):
        return True  # "trong số 8 thi thể tìm thấy có ông A"
    if not word_set("people", "by").isdisjoint(before):
        # "Hội đồng xét xử do Thẩm phán A làm chủ tọa"
        before = before[[word in word_set("people", "by") for word in before].index(True) :]
    for index, (mark, word) in enumerate(pairwise(before)):
        if mark == "," and word in syntax("at_court"):
            before = before[index + 1 :]  # "Bào chữa cho bị cáo, các luật sư A và B"
            break
    accused = not telling.accused.isdisjoint(pairwise(before))
    if accused and not phrases("people", "bench").stands_in(before, 0, len(before)):
        return True  # but "Hội đồng xét xử gồm Thẩm phán A"
    for index in range(len(before) - 1, -1, -1):
        if before[index] in word_set("people", "told_breaks"):
            before = before[index + 1 :]
            break
    return not telling.before.isdisjoint(pairwise(before))


def _told_after(tokens: Tokens, member: Member) -> bool:
    """Whether the words after a name tell that the person is dead or held the office at another time."""
    low, telling = tokens.low, _telling()
    after = low[member.end : member.end + _BEHIND]
    if telling.after_firsts.isdisjoint(after):
        return False
    for index, word in enumerate(after):
        verb = tokens.known[member.end + index].verb
        if word in syntax("others") or word in syntax("visits") or (verb and verb[1] in SAYING):
            # What follows is told by the person or done, not of the person: "dẫn đầu đã đến thăm gia đình nạn nhân".
            after = after[:index]
            break
    return not telling.after.isdisjoint(pairwise(after))


def at_court(tokens: Tokens, member: Member) -> bool:
    """Whether someone acts in court, whoever is accused before: "bào chữa cho bị cáo, luật sư A"."""
    return member.start > _begin(member) and tokens.low[_begin(member)] in syntax("at_court")


def _begin(member: Member) -> int:
    """Where the name begins, or the offices and the word of address before it."""
    first = min(member.start, member.honor.start) if member.honor else member.start
    return min(first, member.offices[0].start) if member.offices else first


def _is_kin(tokens: Tokens, at: int) -> bool:
    """Whether the one before is told to be of the family of the one named at ``at``: ", con trai của ông"."""
    low = tokens.low
    last = at - 1 if at and low[at - 1] in word_set("people", "of") else at
    for size in (1, 2):
        begin = last - size
        if begin > 1 and " ".join(low[begin:last]) in word_set("people", "kin"):
            return low[begin - 1] in syntax("before_kin")
    return False


@dataclass(eq=False, slots=True)
class Person:
    """All mentions of one person."""

    seen: list[Seen] = field(default_factory=list)
    roles: set[Role] = field(default_factory=set)
    told: bool = False
    call: str = ""  # the word of address before the name at its last full mention

    def fullest(self) -> Seen:
        """The mention with the most offices, the longest of them, the first of them."""
        if len(self.seen) == 1:
            return self.seen[0]
        return max(
            self.seen,
            key=lambda seen: (
                len(seen.member.offices),
                sum(office.end - office.start for office in seen.member.offices),
            ),
        )

    def settled(self) -> Person:
        """With the role of a subject whose verb no list knows, where it is an official and has no other."""
        weak = not self.roles and any(item.weak for item in self.seen)
        if weak and (self.is_official() or self.fullest().member.offices):
            self.roles = {Role.OTHER}
        return self

    def is_official(self) -> bool:
        """Whether someone takes part in whatever story: a comrade, an expert, one given an office or heard in court."""
        if self._is_comrade() or self._is_expert() or any(seen.official for seen in self.seen):
            return True
        return Role.SPEAK in self.roles and self.call in syntax("on_trial")

    def _is_comrade(self) -> bool:
        """Whether someone is called đồng chí."""
        return any(
            not syntax("comrade").isdisjoint(seen.tokens.low[honor.start : honor.end])
            for seen in self.seen
            if (honor := seen.member.honor)
        )

    def _is_expert(self) -> bool:
        """Whether someone speaks as an expert ("Luật sư A trả lời") or is told by the office of a spouse."""
        experts, spouses = phrases("people", "experts"), word_set("groups", "spouses")
        return any(
            experts.opens(seen.tokens.low, honor.start, honor.end)  # "chuyên gia Nhật Bản"
            or " ".join(seen.tokens.low[honor.start : honor.start + 2]) in spouses
            for seen in self.seen
            if (honor := seen.member.honor) and seen.roles
        )


#: Offices of more words are not looked for.
_LONGEST_OFFICE: Final = 16


class _Holders:
    """Who holds an office, by the words it begins with; two are as many as need be known.

    Only the words of offices that stand alone somewhere are asked about.
    """

    def __init__(self, seen: Iterable[Seen]) -> None:
        alone = [_office_alone(item) for item in seen if item.member.kind == "title" and item.roles]
        self._asked = {words for words in alone if len(words) <= _LONGEST_OFFICE}
        self._sizes = {len(words) for words in self._asked}
        self._by_words: dict[tuple[str, ...], list[Person]] = {}
        self._latest: dict[tuple[str, ...], tuple[Person, Tokens]] = {}

    def add(self, person: Person, seen: Seen) -> None:
        """Note the offices of a mention."""
        for office in seen.member.offices if self._sizes else ():
            words = tuple(seen.tokens.low[office.start : office.end])
            for size in self._sizes:
                opening = words[:size]
                if size <= len(words) and opening in self._asked:
                    self._latest[opening] = person, seen.tokens
                    holders = self._by_words.setdefault(opening, [])
                    if len(holders) < 2 and person not in holders:
                        holders.append(person)

    def only(self, item: Seen) -> Person | None:
        """The one person who holds the office that stands alone; of several the last named in the passage."""
        words = _office_alone(item)
        holders = self._by_words.get(words, [])
        if len(holders) < 2:
            return holders[0] if holders else None
        latest, tokens = self._latest[words]
        return latest if tokens is item.tokens else None


def _is_given(item: Seen) -> bool:
    """Whether an office that stands alone is given to the one named before: "được bầu giữ chức Phó Bí thư"."""
    return phrases("people", "appointing").closes(item.tokens.low, item.member.start) > 0


def _office_alone(item: Seen) -> tuple[str, ...]:
    office = item.member.offices[-1]
    return tuple(item.tokens.low[office.start : office.end])


def _is_whole(item: Seen, word: str) -> bool:
    """Whether a name of one word is whole: "H'Lan", "Na-rư-hi-tô", and that of a monarch or a pope."""
    first = item.member.offices[0].start if item.member.offices else item.member.start
    crowned = item.tokens.low[first : first + 2]
    return "'" in word or "-" in word or tuple(crowned) in phrase_set("people", "crowned")


def _differ(call: str, address: str) -> bool:
    """Whether two words of address are not of one person: "ông" and "bà", "chị" and then "bị cáo"."""
    if address in syntax("on_trial"):
        return call != address
    pairs = ((call, address), (address, call))
    return any(one in syntax("men") and other in syntax("women") for one, other in pairs)


def _is_owner(item: Seen, last: Person | None) -> bool:
    """Whether another tells of what is someone's: "ông A cảm ơn đóng góp của ông B. Ông đề nghị"."""
    first = _begin(item.member)
    owns = not item.roles and first > 0 and item.tokens.low[first - 1] in word_set("people", "of")
    return owns and last is not None and last.seen[-1].tokens is item.tokens


def _meant(item: Seen, last: Person, former: Person | None, called: dict[str, Person]) -> Person:
    """Whom a word of address alone means: ``last`` or the one before, ``former``."""
    low, start, end = item.tokens.low, item.member.start, item.member.end
    address = low[end - 1]
    if _differ(last.call, address):
        # "Phó Chủ tịch nước A trao Huân chương tặng ông B. Bà mong": who gives is meant
        return called.get(address, former) or last
    if former is None or not former.seen[-1].met or former.call != address:
        return last
    # "trao Huy hiệu cho đồng chí B. Đồng chí xúc động", "Nhận nhiệm vụ, đồng chí hứa"
    if not syntax("moved").isdisjoint(low[max(0, start - _AROUND) : end + _AROUND]):
        return former
    # "Bí thư A chúc mừng đồng chí B. Đồng chí đề nghị", but "Chủ tịch A thăm bà B. Bà kể"
    own = address in syntax("men") | syntax("women") and last.call != address
    return former if own else last


def _of_name(
    key: tuple[str, ...],
    persons: dict[tuple[str, ...], Person],
    longer: dict[tuple[str, ...], tuple[str, ...]],
) -> Person:
    """The person of a name or of a shorter form of it, new where it is the first mention."""
    key = key if key in persons else longer.get(key, key)
    if key not in persons:
        persons[key] = Person()
        longer.update((form, key) for form in _shorter(key) if form not in longer)
    return persons[key]


def _shorter(key: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The shorter forms of a name, which may stand for it later."""
    first, last = key[0], key[-1]
    for size in range(2, len(key)):
        yield key[-size:]  # "Hồng y Trương Bửu Hòa" for Phanxicô Trương Bửu Hòa, "ông Bửu Hòa"
    if len(first) == 1 and len(key) > 2:
        yield key[:2]  # "Y Giang" for Y Giang Niê Knơng
    yield first[0], ".", last  # "V.Putin" for Vladimir Putin


def merged(seen: Sequence[Seen]) -> list[Person]:
    """The persons, each with all of their mentions, in order of first appearance."""
    persons: dict[tuple[str, ...], Person] = {}
    longer: dict[tuple[str, ...], tuple[str, ...]] = {}  # the end of a long name -> the whole
    holders = _Holders(seen)
    by_word: dict[str, Person] = {}  # by the given name; by the first word where it is whole ("H'Lan")
    called: dict[str, Person] = {}  # the one last called "ông", "bà"
    last: Person | None = None
    former: Person | None = None  # the one before
    owning = word_set("people", "of")
    waiting: list[Seen] = []  # titles in the headline, before the person is named
    for item in seen:
        member = item.member
        if member.kind == "person":
            key = tuple(item.tokens.low[member.start : member.end])
            known = by_word.get(key[0]) if len(key) == 1 else None
            if known is not None and not item.told:  # "A - con trai ông B - đọc" tells nothing of B
                known.roles |= item.roles
                former, last = last, known
            if known is not None or (len(key) == 1 and not _is_whole(item, key[0])):
                continue
            person = _of_name(key, persons, longer)
            person.seen.append(item)
            if member.honor:
                person.call = item.tokens.low[member.honor.end - 1]
                called[person.call] = person
            # "đọc thư của Chủ tịch nước A": no one that "ông" means
            first = _begin(member)
            item.met = item.met or _is_owner(item, last)
            if item.met and last is not None and last is not person:
                former = person  # "ông A chúc mừng bà B. Đồng chí đề nghị": A does
            elif item.roles or member.honor or not first or item.tokens.low[first - 1] not in owning:
                former, last = last, person
            if not item.weak:
                person.roles |= item.roles
            person.told = person.told or item.told
            holders.add(person, item)
            by_word[key[-1]] = person
            if "'" in key[0]:
                by_word[key[0]] = person
        elif member.kind == "address" and last is not None:
            address = item.tokens.low[member.end - 1]
            last = _meant(item, last, former, called)
            last.roles |= set() if _differ(last.call, address) else item.roles
        elif member.kind == "title" and item.roles and not _is_given(item):
            holder = holders.only(item)
            if holder is None:
                waiting.append(item)
            else:
                holder.roles |= item.roles
                former, last = last, holder
    for item in waiting:
        holder = holders.only(item)
        if holder is not None:
            holder.roles |= item.roles
    return [person.settled() for person in persons.values()]
