"""What stands around a cited document: its date, issuer, term and title after it, its pinpoint and the one
who issues it before it, and what a list has in common.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from partydocs import codes, meetings, pinpoints, registry, titles, vocab
from partydocs.issuers import (
    ASSEMBLY,
    SESSION,
    before_act,
    day_end,
    introduced_by,
    issued_at,
    issuer_at,
    principal_at,
    subject_before,
    told_day,
)
from partydocs.models import Provision
from partydocs.patterns import regex_compile, trie, when_used
from partydocs.references import Reference
from partydocs.source import Source, parts_cells
from partydocs.tokens import word_set
from partydocs.vocab import framed, one_of

__all__ = ["complete"]

# "QĐ/TWcủa", "(5/3/2018)của": the space lost.
_OF: Final = when_used(
    re.compile, r"(?:[ ]?,?[ ]|(?:(?<=[^\W_])|(?<=\)))(?=của))(?:của|(?P<by>do)|(?P<between>giữa))[ ]"
)
# What several bodies issue together.
_SEVERAL: Final = when_used(re.compile, r"(?<![^\W_])(?:liên|phối hợp)(?![^\W_])")
# Which of those name their issuers after "giữa"; two bodies that agree to work together issue nothing.
_JOINT: Final = when_used(re.compile, lambda: one_of("issuers", "joint"))
# The code of several ministries: "TTLT-BCA-BTC", "KH-BCA-BNN&MT".
_JOINT_CODE: Final = when_used(re.compile, r"LT|LN|-B[A-ZĐ&]{2,}-B[A-ZĐ&]{2}")
# "Nghị quyết| của |Đại hội".
_HELD: Final = when_used(re.compile, r"[ ](?:của[ ])?(?=đại[ ]hội)")
# The name of a congress, without its term of office.
_NAME: Final = when_used(re.compile, r".+?(?=,?[ ]\(?nhiệm[ ]kỳ|\Z)", re.DOTALL)
# "ông Nguyễn Văn A, | Phó Chủ tịch UBND tỉnh".
_HOLDER: Final = when_used(re.compile, r"(?:ông|bà|đồng chí|đ/c)[ ][^,.;:()\n\d]{3,30},[ ]")
# " đồng chí Nguyễn Văn A", " Lê Văn Đ.".
_PERSON: Final = when_used(
    regex_compile, r"[ ](?:đồng chí[ ]|ông[ ]|bà[ ])?\p{Lu}\p{Ll}*+(?:[ ]\p{Lu}(?:\p{Ll}++|\.?)){1,4}"
)


@cache
def _passing() -> re.Pattern[str]:
    """The act after an issuer: " ban hành", " khóa XV đã thông qua tại kỳ họp thứ 9", " vừa được ký ban hành"."""
    session = rf",?[ ]tại[ ]{SESSION}(?:[ ]?,[ ]quốc[ ]hội[ ]khóa[ ][ivx]{{1,5}})?(?=[ ,.;)])"
    act = one_of("issuers", "issuing", kind="passive")
    return re.compile(
        rf"{ASSEMBLY}[ ]{before_act()}(?:phối[ ]hợp[ ])?(?:được[ ])?{act}(?:{session})?(?:[ ]vào(?=[ ]ngày[ ]))?"
    )


def _made() -> str:
    """A pattern for what is done to a document on its day: "thông qua", "phát đi"."""
    return rf"(?:{one_of('issuers', 'issuing', kind='passive')}|phát[ ]đi)"


# " vừa được thông qua| hôm 24.11", " ký| chiều 5/3"; the same right before what is read.
_MADE: Final = when_used(re.compile, lambda: rf"[ ](?:(?:vừa|mới|đã)[ ])?(?:được[ ])?{_made()}(?=[ ])")
_JUST_MADE: Final = when_used(re.compile, lambda: rf"[ ]{_made()}\Z")


@cache
def _passed_over() -> re.Pattern[str]:
    """What else may stand before a day, an issuer or a title.

    " (sửa đổi năm 2020)", " do ông Lê Văn An ký", " của thành phố", " tại kỳ họp thứ 8", ", nhiệm kỳ 2020-2025",
    " vừa ban hành", " mới nhất".
    """
    act = one_of("issuers", "issuing", kind="passive")
    made = rf"[ ]do[ ][^,.;:()\n\d“”\"]{{2,60}}?[ ](?:viết|soạn|{act})"
    unnamed = rf"[ ]của[ ](?:{one_of('syntax', 'levels')}|{one_of('issuers', 'unnamed_issuers')})"
    session = rf",?[ ](?:tại[ ])?{SESSION},?|,?[ ](?:nhiệm[ ]kỳ|giai[ ]đoạn)[ ]\d{{4}}[ ]?-[ ]?\d{{4}}"
    told = rf"[ ](?:(?:(?:vừa|mới|đã)[ ](?:được[ ])?)?{act}|{one_of('issuers', 'said_of_documents')})"
    follows = r"(?=,?[ ](?:(?:ngày|năm)[ ]\d|(?:của|do|về|quy[ ]định[ ]về|được)[ ]|[“\"]))"
    return re.compile(rf"(?:[ ]\([^()\n]{{2,200}}\)|{made}|{unnamed}|{session}|{told}){follows}")


# " vừa gửi tới " before an addressee.
_SENT: Final = when_used(re.compile, r"[ ](?:(?:đã|vừa)[ ])?(?:gửi|trình|báo cáo)(?:[ ](?:tới|đến|lên))?[ ]")
# " (được |Quốc hội thông qua".
_PASSED: Final = when_used(re.compile, r",?[ ]\(?(?:đã[ ]|vừa[ ])?được[ ]")
# " thí điểm cơ chế đặc thù| vừa được Quốc hội thông qua", " thi hành Điều lệ Đảng| do Bộ Chính trị ban hành", but not
# " hướng dẫn Luật Đất đai được".
_ABOUT: Final = when_used(
    re.compile,
    r"(?:[ ](?!luật|pháp[ ]lệnh|nghị[ ](?:quyết|định))[^\s.,;:()“”\"]{1,20}){2,18}?(?=[ ](?:(?:(?:vừa|đã)[ ])?được|(?P<by>do))[ ])",
)
# Characters in which a word before a day stands, or an act.
_LONGEST_LIMIT, _LONGEST_ACT = 8, 12
# Characters that a document told of before its number has, with its title.
_LONGEST_NAMED: Final = 300
# Characters before a document that hold the beginning of its sentence, and a verb before "theo".
_LONGEST_BEGINNING, _LONGEST_FINITE = 90, 110
# Characters before a list that hold what leads it in, and those before that which hold who issued it all.
_LONGEST_LEAD, _LONGEST_LED_IN, _LONGEST_BRACKETED = 40, 260, 120
# Characters before a people's committee that hold the organs that act together with it.
_LONGEST_PARTNERS: Final = 60
# " mà |Chính phủ vừa ban hành".
_RELATIVE: Final = when_used(re.compile, lambda: rf"[ ]{one_of('issuers', 'relative')}[ ]")
_SIGNED: Final = when_used(re.compile, r"ngày|năm|(?<= )\d{4}\Z")
# "thu hồi giấy phép số 17/GPXD| , ngày 24/1/2008": what a title ends with has a number, and a day, of its own.
_NUMBERED: Final = when_used(re.compile, r"(?<![^\W_])\d{1,6}[/-](?:\w+[/-])*[^\W\d_]{2,}\Z")
# ", tháng 3/2021| về".
_MONTH: Final = when_used(
    re.compile, r",?[ ]tháng[ ]\d{1,2}(?:[ ]?[/-][ ]?|,?[ ]năm[ ])\d{4}(?=[ ](?:về|của)[ ])"
)
# "(28/06/2019)" at the end of a line is the day of a link; ", 28/6/2019" is that of something else.
_LINE_ENDS: Final = when_used(re.compile, r"\)?(?:\n|\Z)")
# " Trung ương 7", " TW7", ", Hội nghị lần thứ 7", " (Hội nghị Trung ương 7".
_SESSION: Final = when_used(
    re.compile,
    lambda: rf"[ ]{trie(vocab.entries('issuers', 'plenums'))}|(?:,?[ ]|[ ]\(){one_of('issuers', 'meetings')}",
)


# A verb that governs a document: "quán triệt | Nghị quyết".
_GOVERNING: Final = when_used(re.compile, lambda: rf"(?<![^\W_]){one_of('documents', 'governors')}")
# "giá được điều hành theo Nghị định 83 về ...": the clause has its verb before the document.
_FINITE: Final = when_used(
    re.compile,
    r"(?<![^\W_])(?:được|đã|đang|sẽ|phải)[ ][^.;:!?\n]{1,70}[ ](?:theo|tại|bằng|căn cứ)[ ](?:quy định (?:tại|của)[ ])?(?:các[ ])?\Z",
)
_VERB_BEFORE: Final = 80  # characters in which it stands before the document
# What stands before a document that is the subject of its clause: "Ông nói ", "Theo ông, điểm a khoản 2 Điều 5 ", or
# the end of the sentence before.
_LEADING: Final = when_used(
    re.compile,
    lambda: (
        rf"(?:\A|(?:(?<!\d)\.|[!?…;:\n“”\"(])[ ]?|(?<![^\W_]){one_of('documents', 'subject_leads')}[ ]|(?P<comma>,[ ]))"
        r"(?:(?:điểm|khoản|điều)[ ]\w{1,4}[, ]{1,2}|của[ ]){0,4}\Z"
    ),
)


def _last_sentence(lower: str, end: int) -> str:
    """What stands of the sentence before ``end``, as far as a verb before a document is looked for."""
    return re.split(r"[.!?;\n] ?", lower[max(0, end - _VERB_BEFORE) : end])[-1]


def _letters() -> frozenset[str]:
    """The types of documents that are sent to someone, who may stand before what they are about."""
    return vocab.with_trait("letter")


def complete(source: Source, found: list[Reference], start: int, end: int, today: dt.date | None) -> None:
    """Read the details of the documents cited from ``start`` to ``end``."""
    cited = sorted({reference.start for reference in found})
    stops = [*cited, end]
    lists = [list(members) for _, members in itertools.groupby(found, key=lambda reference: reference.group)]
    for members in lists:
        for reference in members:
            _After(source, reference, end, today, cited, stops).read()
        for reference in members[:-1]:
            _share(reference, members[-1])
    previous: list[Reference] = []
    signed: str | None = None
    floor = start
    for members in lists:
        first = members[0]
        first.provisions, edge = pinpoints.provisions_before(source.lower, floor, first.start)
        for draft in members:
            for at in (draft.end, draft.after):
                draft.provisions = draft.provisions or _provisions_after(source, at, end)
        _subject(source, members, previous, (floor, edge, end), today)
        if first.subject is None and first.issuer is None and first.number:
            _listed(source, members, previous, edge, start)
        if first.title is None and len(members) == 1:
            _named_before(source, first, floor, today)
        last = members[-1]
        if _SAME_DAY.match(source.lower, last.end, end):
            for draft in members:
                draft.issued = draft.issued or signed
        signed = last.issued or signed
        previous, floor = members, last.end
    for members, following in reversed(list(itertools.pairwise(lists))):
        _speaks_through(members, following[0])
        _share_back(source, members, following)
    for reference in found:
        if reference.subject and reference.code:
            reference.subject = _of_several(source, reference.code, reference.subject)


_COMMITTEE: Final = when_used(re.compile, r"(?:ubnd|ủy ban nhân dân)(?![^\W_])")


@cache
def _partners() -> re.Pattern[str]:
    """The organs that act together with a people's committee: "Tỉnh ủy, HĐND, | UBND tỉnh đã ban hành"."""
    joined = rf"(?:[ ]{one_of('syntax', 'levels')})?(?:,[ ]?|[ ]-[ ]|[ ]và[ ])"
    party = rf"(?:(?:ban[ ]thường[ ]vụ|btv)[ ])?(?:{one_of('issuers', 'party_committees')}|đảng[ ]ủy)"
    council = r"(?:hđnd|hội[ ]đồng[ ]nhân[ ]dân)"
    return re.compile(rf"(?:(?P<party>{party}){joined})?(?:(?P<council>{council}){joined})?\Z")


def _of_several(source: Source, code: str, subject: tuple[int, int]) -> tuple[int, int] | None:
    """Which of the organs that act together issues a document of this code; None for none of them."""
    council = "HĐND" in codes.organ_of(code)
    if not (council or codes.is_of_party(code)) or not _COMMITTEE.match(source.lower, *subject):
        return subject
    match = _partners().search(source.lower, max(0, subject[0] - _LONGEST_PARTNERS), subject[0])
    organ = match.span("council" if council else "party") if match else (-1, -1)
    return organ if organ[0] >= 0 else None


# "Quyết định số 12-QĐ/TU và Quyết định số 13-QĐ/TU đều ban hành ngày 3/4": the day of all of them.
_ALL_ON: Final = when_used(
    re.compile,
    lambda: (
        rf",?[ ](?:cùng|đều)[ ](?:được[ ])?(?:{one_of('issuers', 'issuing', kind='passive')}[ ])?(?=ngày[ ]\d)"
    ),
)
# "Quyết định số 12-QĐ/TU ngày 3/4; Quyết định số 13-QĐ/TU cùng ngày": the day of the document before.
_ON_IT: Final = r",?[ ]cùng ngày(?![ ]\d)(?!\w)"
_SAME_DAY: Final = when_used(re.compile, _ON_IT)


def _of_many(named: str, code: str) -> bool:
    """Whether a document so named and coded is one that several bodies issue together."""
    return bool(_SEVERAL.search(named) or _JOINT_CODE.search(code))


class _After:
    """Reads what follows one document, in whatever order it stands, and moves ``at`` on."""

    def __init__(
        self,
        source: Source,
        reference: Reference,
        end: int,
        today: dt.date | None,
        cited: Sequence[int],
        stops: Sequence[int],
    ) -> None:
        self.source, self.folded, self.lower = source, source.folded, source.lower
        self.reference, self.end, self.today = reference, end, today
        self.cited, self.stops = cited, stops  # where documents begin, and the end of all
        self.at = reference.end
        if self.folded.startswith(")", self.at) and "(" in self.folded[reference.start : self.at]:
            self.at += len(")")  # "quyết định (số 12/QĐ-UBND) của"
        self.dated = False

    def read(self) -> None:
        """Take one detail after the other until none follows."""
        while follows := _FOLLOWS.match(self.lower, self.at, self.end):
            before = self.at
            for step in (*_steps().get(follows["word"], ()), _After._clause, _After._aside):
                step(self)
                if self.at > before:
                    break
            else:
                break
        self.reference.after = self.at

    def _day(self) -> None:
        """ "ngày 25/10/2017", "(ngày 5/6/2020)", "năm 2013", "cùng ngày 27/10/2023"."""
        at, reference = self.at, self.reference
        if together := _ALL_ON.match(self.lower, at, self.end):
            reference.same_day, at = True, together.end() - 1
        if self.lower.endswith(framed("issuers", "before_limits", after=""), max(0, at - _LONGEST_LIMIT), at):
            return  # "trình Chính phủ trước ngày 15/8/2009"
        found = None if self.dated else issued_at(self.source, at, self.end, self.today)
        if found is None:
            self._undated()
            return
        stop, day = found
        if reference.title and reference.title[1] == at and _NUMBERED.search(self.lower, *reference.title):
            return
        if reference.number is None and self._stands("places", stop):
            return  # "quán triệt Nghị quyết Trung ương 4 ngày 21-2 tại hội trường": the day of the event
        if not _SIGNED.search(self.lower, at, stop) and (
            (self.lower.startswith(",", at) and not self._stands("of", stop))
            or _LINE_ENDS.match(self.lower, stop)
        ):
            return
        if reference.issued and not day.startswith(reference.issued):
            return
        reference.issued = day
        closed = self.folded.startswith(")", stop) and "(" in self.folded[at:stop]
        self.at, self.dated = stop + closed, "-" in day

    def _told_on(self) -> None:
        """ "được Quốc hội thông qua |hôm 24.11", "ký chiều 5/3", "tối 5/3 của Thủ tướng": the day of an act."""
        if self.dated or self.reference.issued or not self.reference.number:
            return
        made = _MADE.match(self.lower, self.at, self.end)
        found = told_day(self.source, made.end() if made else self.at, self.end, self.today)
        sent = self.reference.type in _letters() or self._stands("told_days", self.at)
        if found and (
            made
            or (sent and (self._stands("of", found[0]) or self._stands("about", found[0])))
            or _JUST_MADE.search(self.lower, max(0, self.at - _LONGEST_ACT), self.at)
        ):
            (self.at, self.reference.issued), self.dated = found, True

    def _stands(self, section: str, at: int) -> bool:
        """Whether a word of a section of the vocabulary of issuers stands at a place, between spaces."""
        return self.lower.startswith(framed("issuers", section), at)

    def _undated(self) -> None:
        """ "ngày 12/3" where no year is known, "tháng 3/2021": what follows is the document's all the same."""
        stop = day_end(self.source, self.at, self.end) if not self.dated else self.at
        month = _MONTH.match(self.lower, self.at, self.end) if stop == self.at else None
        self.at = month.end() if month else stop

    def _term(self) -> None:
        """ "khóa XII", "(khóa XII)"."""
        if self.reference.term is None and self.reference.number:
            found = meetings.term_at(self.lower, self.at, self.end)
            self.at, self.reference.term = found or (self.at, None)

    def _plenum(self) -> None:
        """ "của Hội nghị lần thứ 11 ...", "Hội nghị Trung ương 7 khóa XI"."""
        reference = self.reference
        of = _OF.match(self.lower, self.at, self.end)
        if reference.number is None or not (of or _SESSION.match(self.lower, self.at)):
            return
        begin = of.end() if of else self.at
        for meeting in meetings.plenums_at(self.folded, begin, self.end)[:1]:
            reference.plenum, reference.term = meeting.plenum, reference.term or meeting.term
            reference.issuer = reference.issuer or meeting.organ
            self.at = meeting.end

    def _congress(self) -> None:
        """ "của Đại hội ..."."""
        reference, held = self.reference, _HELD.match(self.lower, self.at, self.end)
        if reference.number and held:
            found = meetings.congresses_at(self.folded, held.end(), self.end)
            for meeting in found[:1]:
                reference.congress, reference.period = meeting.congress, meeting.period
                self.at = meeting.end
                if len(found) == 1 and (name := _NAME.match(self.lower, held.end(), meeting.end)):
                    reference.issuer = name.span()

    def _issuer(self) -> None:
        """ "của Bộ Chính trị", "do UBND tỉnh ban hành", "giữa Bộ Công an và Bộ Quốc phòng"."""
        reference = self.reference
        of = _OF.match(self.lower, self.at, self.end)
        if of is None:
            return
        limit = self.stops[bisect_left(self.cited, of.end())]
        named = self.lower[reference.start : reference.end]
        several = _of_many(named, reference.code)
        if of["between"] and not ("LT" in reference.code or _JOINT.search(named)):
            return
        name = _HOLDER.match(self.lower, of.end(), limit) if of["by"] else None
        begin = name.end() if name else of.end()
        begin = principal_at(self.lower, begin, limit) if of["by"] else begin
        stop = None if reference.issuer else issuer_at(self.source, begin, limit, several=several)
        if stop and "," in of[0] and self._stands("places", stop):
            return  # "của Tỉnh ủy tại Công văn số 1, của UBND tỉnh tại Công văn số 2"
        by = self._act(stop) if stop and of["by"] else None
        if stop and (by or not of["by"]):  # not "do Giám đốc Sở Y tế trình bày"
            reference.issuer, self.at = (begin, stop), by.end() if by else stop
            holder = None if by else _PERSON.match(self.folded, stop, self.end)
            if holder and self._stands("about", holder.end()):
                self.at = holder.end()  # "của Chủ tịch UBND tỉnh Lê Văn An về"

    def _aside(self) -> None:
        """ "Thông tư số 15/2023/TT-BCA (Bộ Công an)"; "(sửa đổi năm 2024) của", which tells nothing of the document."""
        begin = self.at + len(" (")
        if self.reference.issuer is None and self.reference.number and self.folded.startswith(" (", self.at):
            stop = issuer_at(self.source, begin, self.end)
            if stop and self.folded.startswith(")", stop):
                self.reference.issuer, self.at = (begin, stop), stop + len(")")
                return
        if aside := _passed_over().match(self.lower, self.at, self.end):
            self.at = aside.end()

    def _clause(self) -> None:
        """ "Nghị quyết 19/NQ-CP Chính phủ ban hành ngày 18/3": who issued it in a clause without "do"."""
        relative = _RELATIVE.match(self.lower, self.at)  # "mà Chính phủ vừa ban hành"
        begin = relative.end() if relative else self.at + len(" ")
        capital = self.folded.startswith(" ", self.at) and self.folded[begin : begin + 1].isupper()
        if self.reference.issuer is not None or not capital:
            return
        if stop := issuer_at(self.source, begin, self.end):
            by = self._act(stop)
            if by and (relative or self._stands("day_words", by.end())):
                self.reference.issuer, self.at = (begin, stop), by.end()
            elif _SENT.match(self.lower, stop, self.end) or (
                self.dated and (self._stands("about", stop) or self.lower.startswith((" “", ' "'), stop))
            ):  # "(mà) Bộ Nội vụ gửi Thủ tướng", "ngày 5/6/2020 Ban Bí thư về"
                self.reference.issuer, self.at = (begin, stop), stop

    def _sent(self) -> None:
        """ "gửi Thủ tướng ngày 16/10/2017": the day after the addressee."""
        opening = _SENT.match(self.lower, self.at, self.end)
        stop = issuer_at(self.source, opening.end(), self.end) if opening and not self.dated else None
        if stop and (found := issued_at(self.source, stop, self.end, self.today)):
            self.at, self.reference.issued = found

    def _passed(self) -> None:
        """ "được Quốc hội thông qua ngày 19/11/2018": who passed it, and when."""
        reference = self.reference
        opening = _PASSED.match(self.lower, self.at, self.end)
        # A law may be told by the day on which it was passed.
        dated = reference.name and not reference.issued
        if opening is None or reference.issuer is not None or not (reference.number or dated):
            return
        if alone := _passing().match(self.lower, opening.end() - len(" "), self.end):
            self.at = alone.end()  # "được thông qua ngày 27/11/2023"
            return
        begin = principal_at(self.lower, opening.end(), self.end)
        if (stop := issuer_at(self.source, begin, self.end)) and (act := self._act(stop)):
            reference.issuer, self.at = (begin, stop), act.end()

    def _passed_later(self) -> None:
        """ "thí điểm cơ chế đặc thù |vừa được Quốc hội thông qua hôm 24/11": what it does, then who passed it."""
        if self.dated or not (about := _ABOUT.match(self.lower, self.at, self.end)):
            return
        before, self.at = self.at, about.end()
        if about["by"]:
            self._issuer()
        else:
            self._passed()
        if self.at == about.end():
            self.at = before
        elif about["by"] and not self._is_own():
            self.at, self.reference.issuer = before, None

    def _is_own(self) -> bool:
        """Whether the code is that of the issuer, not of one who made what the document deals with."""
        code, issuer = self.reference.code, self.reference.issuer
        central = codes.organ_of(code) == ["TW"]
        return issuer is not None and (central or codes.belongs_to(code, self.folded[slice(*issuer)]))

    def _act(self, at: int) -> re.Match[str] | None:
        """The act after an issuer, or after the name of the person who holds the office."""
        name = _PERSON.match(self.folded, at, self.end)
        return _passing().match(self.lower, name.end() if name else at, self.end)

    def _title(self) -> None:
        """ "về ...", "“...”"."""
        if self.reference.title is not None or self.reference.name is not None:
            return
        title = titles.title_at(
            self.folded,
            self.lower,
            self.at,
            self.end,
            self.cited,
            letter=self.reference.type in _letters(),
            told=self._told,
            known=self._known_titles,
        )
        if title:
            self.reference.title, self.at = (title.start, self._in_cell(*title[:2])), title.after

    def _in_cell(self, start: int, end: int) -> int:
        """Where a title ends that a table has in one cell, whose neighbours stand after a tab."""
        if "\t" not in self.source.at(start, end).text:
            return end
        space = self.folded.find(" ", start, end)
        while space >= 0:
            if parts_cells(self.source.at(space - 1, space + 2).text):
                return space
            space = self.folded.find(" ", space + 1, end)
        return end

    def _told(self, what: str) -> bool:
        """What the words before the document tell, for :func:`partydocs.titles.title_at`."""
        start = self.reference.group
        if what in ("leaders", "beginners"):
            return bool(_beginning(what).search(self.folded, max(0, start - _LONGEST_BEGINNING), start))
        if what == "subject":
            return self._is_subject(start)
        if what == "verb":
            return bool(_FINITE.search(self.lower, max(0, start - _LONGEST_FINITE), start))
        verbs = _GOVERNING.findall(_last_sentence(self.lower, start))
        return bool(verbs) and what in vocab.words("documents", "governors")[verbs[-1]].values()

    def _is_subject(self, start: int) -> bool:
        """Whether the document at ``start`` is the subject of its clause: "ông nói Nghị định 5 ... cấm"."""
        lead = _LEADING.search(self.lower, max(0, start - _VERB_BEFORE), start)
        if lead is None or lead["comma"] is None:
            return lead is not None
        words = _last_sentence(self.lower, start)
        listed = self.cited[bisect_left(self.cited, start - len(words)) :][:1] != [start]
        return not listed and word_set("issuers", "according").issuperset(_GOVERNING.findall(words))

    def _known_titles(self) -> Sequence[str]:
        """The titles that the registry has for the document, in lower case."""
        reference = self.reference
        number = self.source.words(*reference.number) if reference.number else None
        return registry.known_titles(number, reference.type, reference.plenum)


@cache
def _beginning(section: str) -> re.Pattern[str]:
    """The beginning of a sentence up to a document: "Theo ", "Năm 2023, thực hiện "; not "Từ khi "."""
    words, times = vocab.words("documents", section), vocab.words("issuers", "time_openers")
    time = rf"{trie(map(str.capitalize, times))}[ ][^,.;:\n]{{2,30}},[ ]"
    begins = rf'(?:\A|[.!?…”"\n][ ]?)(?:{time}{trie(words)}|{trie(map(str.capitalize, words))})'
    return re.compile(rf"{begins}[ ](?!khi[ ])[^,.;:\n]{{0,45}}\Z")


# The next word after a document, or the figure or quotation mark. "k12", "kxii", "khóaxii": "k" stands for them all.
_FOLLOWS: Final = when_used(re.compile, r"[ ,:(\n-]{0,9}(?P<word>k(?!ý|ế)|tw|[^\W\d_]+|[0-9\"“”«'])")


@cache
def _steps() -> dict[str, tuple[Callable[[_After], None], ...]]:
    """What may begin with that word, in the order in which it is tried."""
    readers = {
        "day": _After._day,
        "told": _After._told_on,
        "term": _After._term,
        "plenum": _After._plenum,
        "congress": _After._congress,
        "issuer": _After._issuer,
        "passed": _After._passed,
        "later": _After._passed_later,
        "sent": _After._sent,
        "title": _After._title,
    }
    words = vocab.words("issuers", "details")
    steps = {word: tuple(map(readers.__getitem__, each["begins"].split())) for word, each in words.items()}
    figures, quotes = dict.fromkeys("0123456789", (_After._day,)), dict.fromkeys("\"“”«'", (_After._title,))
    return {**steps, **figures, **quotes}


@cache
def _pinpoint_after() -> re.Pattern[str]:
    """A pinpoint after its document: " (tại các khoản 1, 2 Điều 5)", ", khoản 7 Điều 79.", " tại Điều 5 về"."""
    unit = r"(?:điểm|khoản|điều)[ ]"
    units = rf"(?:{unit}\w{{1,4}}[, ]{{0,2}}){{1,3}}"
    verb = r"quy[ ]định(?![ ]số[ ]|[ ]\d)"  # "tại Điều 5 quy định mức phạt", no type
    other = rf"(?:và|của)[ ]|(?!{verb}){one_of('documents', 'types')}"  # whose pinpoint it is
    return re.compile(
        rf"[ ]?\((?:tại[ ])?(?=(?:các[ ])?{unit}\w)[^()\n]{{3,60}}\)"
        rf"|,?[ ](?:tại[ ])?{units}(?=[.;:)\n]|\Z)"
        rf"|,?[ ]tại[ ]{units}(?<=[ ])(?!{other}|{unit}\w)"
    )


def _provisions_after(source: Source, at: int, end: int) -> tuple[Provision, ...]:
    """ "(Điều 91, 93)", ", khoản 7 Điều 79."."""
    match = _pinpoint_after().match(source.lower, at, end)
    return pinpoints.provisions_in(source.lower, *match.span()) if match else ()


def _share(draft: Reference, last: Reference) -> None:
    """What follows the last document of a list goes to each."""
    if draft.issuer is None:
        draft.issuer = last.issuer
    if draft.number:
        draft.term = draft.term or last.term
        draft.plenum = draft.plenum or last.plenum
    if draft.title is None:
        draft.title = last.title
    if draft.issued is None and last.issued and not draft.name:
        draft.issued = last.issued


# "ký Quyết định số 5/QĐ-TTg bổ nhiệm ông A; Quyết định số 6/QĐ-TTg": what the first is about stands between; before
# "và" too, if both are of one type.
_RESUMED: Final = when_used(
    re.compile, r"[ ](?:[^.;:!?\n]|\.(?=[^\W\d_]|\d)){3,300}(?:;[ ](?:và[ ])?|(?P<alike>[ ]và[ ]))"
)
# ", ", " và các ", "; mới đây nhất là ".
_COMMA: Final = when_used(
    re.compile,
    lambda: (
        r"[ ]?(?:[,;][ ]?(?:và[ ])?|[ ]?và[ ]|[ ]?cùng[ ])(?:các[ ])?"
        rf"(?:{one_of('issuers', 'lately')}(?:,?[ ]là)?[ ])?(?:\d{{1,2}}[.)][ ]?)?"
    ),
)


def _adjoining(source: Source, left: Reference, right: Reference, marks: str = ",;") -> bool:
    """Whether the two documents are neighbours in one list."""
    match = _COMMA.fullmatch(source.lower, left.after, right.start)
    return match is not None and (";" in marks or ";" not in match[0])


def _issued_behind(reference: Reference) -> bool:
    """Whether the issuer stands behind the title, so that it may be said of a list of documents with titles."""
    return bool(reference.title and reference.issuer and reference.title < reference.issuer)


def _speaks_through(members: list[Reference], following: Reference) -> None:
    """ "Tại Quyết định 5/QĐ-TTg, Quyết định 6/QĐ-TTg, Thủ tướng phê chuẩn": who speaks through all of them."""
    if members[0].lead == following.lead and members[-1].issuer is None:
        for draft in members:
            draft.subject = draft.subject or following.subject


def _share_back(source: Source, members: list[Reference], following: list[Reference]) -> None:
    """ "Chỉ thị 59-CT/TW, Kết luận 61-KL/TW của Ban Bí thư": one issuer, and one day, for both."""
    left, right = members[-1], following[0]
    if left.after > right.end:  # that it was amended by, in brackets
        # not of its short name: "(gọi tắt là Nghị quyết 54)"
        if left.title is None and right.code and codes.organ_of(left.code) == codes.organ_of(right.code):
            right.issuer = right.issuer or left.issuer
        return
    if right.alone and left.code == right.code and _adjoining(source, left, right):
        for draft in members:  # "các Quyết định số 1/QĐ-TTg về A; số 2/QĐ-TTg của Thủ tướng về B"
            draft.issuer = draft.issuer or draft.subject or right.issuer
        return
    if left.title and not (left.type == right.type and _issued_behind(right)):
        return
    if not _adjoining(source, left, right, ",;" if left.title else ","):
        return
    if following[-1].same_day:
        for draft in members:
            draft.issued = draft.issued or right.issued
    if left.issuer or left.subject or left.plenum or not (right.issuer or right.plenum) or not left.number:
        return
    organ = codes.organ_of(left.code)
    # Several central organs sign with one code, so that what has no day may be another's.
    kin = organ == codes.organ_of(right.code) and (bool(organ) or left.code == right.code)
    if not right.code and left.code and right.issuer and left.type == right.type:
        # "Nghị quyết 19-2017/NQ-CP và Nghị quyết 35 của Chính phủ"
        kin = codes.belongs_to(left.code, source.folded[slice(*right.issuer)])
    if not kin or (organ == ["TW"] and right.issued and not left.issued):
        return
    if left.code or left.type == right.type:
        for draft in members:
            draft.issuer = right.issuer
            draft.term, draft.plenum = draft.term or right.term, right.plenum


def _subject(
    source: Source,
    members: list[Reference],
    previous: list[Reference],
    place: tuple[int, int, int],
    today: dt.date | None,
) -> None:
    """The issuing subject before the document, the one after it, or the one of the document before it in a list.

    ``place``: where the part begins that is read, where the document with its pinpoints begins, and where all ends.
    """
    floor, edge, end = place
    first = members[0]
    last = previous[-1] if previous else None
    beside = last is not None and last.code == first.code and _adjoining(source, last, first)
    first.lead = previous[0].lead if beside else edge
    if first.name and not first.number:
        return
    several = _of_many(source.lower[first.start : first.end], first.code)
    subject = subject_before(source, edge, floor, today, first.type, first.code, several=several)
    if subject:
        for draft in members:
            draft.subject, draft.acted = (subject.start, subject.end), subject.issued
            if draft.issuer is None:
                draft.term = draft.term or subject.term
        return
    if first.issuer is None and (decides := _decides(source, members[-1], floor, first.lead, end)):
        for draft in members:
            draft.subject = decides
        return
    if not (last and last.subject):
        return
    kin = not last.code or codes.organ_of(first.code) == codes.organ_of(last.code)
    # "Bộ Y tế ban hành Quyết định số 5/QĐ-BYT và Công văn số 6/BYT-DP"
    kin = kin or (not several and codes.belongs_to(first.code, source.folded[slice(*last.subject)]))
    resumed = _RESUMED.fullmatch(source.folded, last.after, first.start) if kin else None
    if (resumed and (not resumed["alike"] or first.type == last.type)) or (
        (kin or codes.level_of(first.code) is None) and _adjoining(source, last, first)
    ):
        for draft in members:
            draft.subject, draft.acted = last.subject, last.acted if last.issued is None else None


# "Theo Quyết định số 12-QĐ/TU, Ban Thường vụ Tỉnh ủy điều động ..."; in "Tại Công văn số 5, UBND tỉnh yêu cầu" any act.
_UNDER: Final = when_used(
    re.compile,
    r"(?<!\w)(?:(?<!lập )(?<!hành )theo|(?P<within>(?:tại|bằng|trong)(?:[ ]nội[ ]dung)?))[ ](?:các[ ])?\Z",
)
_LONGEST_UNDER: Final = len(" trong nội dung các ")
# "Trong Công văn số 5/SYT-NVY gửi các bệnh viện, Sở Y tế yêu cầu", "... vừa ban hành, ...": what may stand between.
_SKIPPED: Final = when_used(
    re.compile,
    rf"{_ON_IT}|[ ](?:gửi|trả lời|trình)[ ][^,.;:()\n]{{3,90}}(?=,[ ])|[ ](?:vừa|mới)[ ](?:được[ ])?(?:ký[ ])?ban hành(?=,[ ])",
)


@cache
def _speaks() -> re.Pattern[str]:
    """What an organ does through the document before it, in a decision on one case or any document.

    " điều động", " đã phê duyệt"; " yêu cầu", " nêu".
    """
    decides, states = one_of("issuers", "approving", "deciding"), one_of("issuers", "ruling", "telling")
    return re.compile(rf"[ ](?:đã[ ])?(?:(?P<decides>{decides})|{states})")


_OF_YEAR: Final = when_used(re.compile, r"[-/](?:19|20)\d\d[-/]")
_LOCAL: Final = when_used(
    re.compile,
    lambda: (
        rf"(?<!\w)(?:{one_of('syntax', 'level_firsts')}|{one_of('issuers', 'peoples_organs')}|(?:sở|đảng[ ]bộ)(?!\w))"
    ),
)


def _decides(source: Source, draft: Reference, floor: int, edge: int, end: int) -> tuple[int, int] | None:
    """The organ that speaks through the document and those beside it, which begin at ``edge``, in the clause after it."""
    lower = source.lower
    at = skipped.end() if (skipped := _SKIPPED.match(lower, draft.after, end)) else draft.after
    under = _UNDER.search(lower, max(floor if floor <= edge else 0, edge - _LONGEST_UNDER), edge)
    if under is None or not (draft.code or (draft.number and under["within"])):
        return None
    comma = lower.startswith(",", at, end)
    start = at + comma + len(" ")
    # "Tại Công văn số 5 UBND xã yêu cầu": without its comma
    bare = under["within"] and source.folded[start : start + 1].isupper()
    if not (lower.startswith(" ", start - 1, end) and (comma or bare)):
        return None
    stop = issuer_at(source, start, end)
    central = codes.level_of(draft.code) == "central"
    if stop is None or (central and _LOCAL.search(lower, start, stop)):
        return None
    # What is decided by a decision on one case, not under a rule or a policy.
    single = draft.type == "Quyết định" and not (draft.number and _OF_YEAR.search(lower, *draft.number))
    act = _speaks().match(lower, stop, end)
    if under["within"]:
        speaks = act is not None or (comma and codes.belongs_to(draft.code, source.folded[start:stop]))
    else:
        speaks = single and act is not None and act["decides"] is not None
    return (start, stop) if speaks else None


# " Chỉ thị về công tác cán bộ": the document without its number, in the sentence that tells it in brackets.
_NO_SENTENCE_END: Final = when_used(re.compile, r"[^.;!?()\n]{12,300}")


def _named_before(source: Source, draft: Reference, floor: int, today: dt.date | None) -> None:
    """What is told of a document before its number in brackets: "ban hành Chỉ thị về công tác văn thư (Chỉ thị số 12-CT/TW)"."""
    lower, end = source.lower, draft.start - len(" (")
    if not (draft.number and lower.startswith(" (", end) and lower.startswith(")", draft.after)):
        return
    word = f" {draft.type} "  # with its capital: "theo quyết định của Ban Bí thư" may be another
    begin = source.folded.rfind(word, max(floor, end - _LONGEST_NAMED), end) + len(" ")
    if not begin or not _NO_SENTENCE_END.fullmatch(lower, begin, end):
        return
    named = replace(draft, start=begin, end=begin + len(word) - len("  "), group=begin)
    _After(source, named, end, today, [], [end]).read()
    if named.title and named.after == end:
        draft.title, draft.issuer = named.title, draft.issuer or named.issuer
        draft.issued = draft.issued or named.issued
    subject = subject_before(source, begin, floor, today, draft.type, draft.code)
    if subject and draft.subject is None:
        draft.subject, draft.acted = (subject.start, subject.end), subject.issued


_ITEM: Final = r"(?:(?:[-+•*]|\d{1,2}[.)]|[a-zđ]\))[ ]?)?"  # the mark of an item of a list
# ", bao gồm: 1. ", " như các ", "; a) ".
_INTRODUCED: Final = when_used(
    re.compile,
    lambda: rf"(?:[:;]|{one_of('issuers', 'list_leads')})[ ]?:?[ \n]?{_ITEM}(?:các[ ]|hai[ ]|một số[ ])?\Z",
)
# " 1. "; ", thời hạn 5 năm; ": the rest of an item stands before a semicolon.
_NEXT_ITEM: Final = when_used(re.compile, rf"(?:[ ]?[,.]|[^.;:!?\n]{{0,120}};)[ \n]?(?:và[ ])?{_ITEM}")


def _listed(
    source: Source, members: list[Reference], previous: list[Reference], edge: int, start: int
) -> None:
    """The issuer named before a list: "các Quyết định của UBND tỉnh ..., bao gồm: 1. Quyết định số ..."."""
    first = members[0]
    place = None
    last = previous[-1] if previous else None
    alike = last is not None and codes.organ_of(last.code) == codes.organ_of(first.code)
    if (
        last
        and last.listed
        and last.type == first.type
        and alike
        and _NEXT_ITEM.fullmatch(source.lower, min(last.after, edge), edge)
    ):
        place = last.listed
    elif match := _INTRODUCED.search(source.lower, max(start, edge - _LONGEST_LEAD), edge):
        led_in = max(start, match.start() - _LONGEST_LED_IN)
        place = introduced_by(source, match.start(), led_in, first.type)
    elif source.lower.endswith(" (", start, edge):
        named = introduced_by(source, edge - len(" ("), max(start, edge - _LONGEST_BRACKETED), first.type)
        place = named if named and named[1] == edge - len(" (") else None
    if place is None or (last and place == last.issuer and not alike):
        return  # "Nghị quyết của Quốc hội số 5/2017/QH14; Nghị quyết số 6/NQ-CP"
    # "các nghị quyết của Quân ủy Trung ương ban hành ngày 20/12/2022, gồm: ..."
    day = issued_at(source, place[1], edge, None)
    for draft in members:
        draft.subject = draft.listed = place
        draft.acted = day[1] if day else draft.acted
