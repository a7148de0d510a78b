"""What stands around a cited document: its date, issuer, term and title after it, its pinpoint and the one
who issues it before it, and what a list has in common.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cache

from partydocs import codes, meetings, pinpoints, registry, titles, vocab
from partydocs.issuers import SESSION, day_end, introduced_by, issued_at, issuer_at, subject_before
from partydocs.models import Provision
from partydocs.patterns import regex_compile, trie, when_used
from partydocs.references import Reference
from partydocs.source import Source

__all__ = ["complete"]

# "QĐ/TWcủa": the space lost after a number.
_OF = when_used(re.compile, r"(?:[ ]?,?[ ]|(?<=[^\W_])(?=của))(?P<word>của|do|giữa)[ ]")
# What several bodies issue together.
_SEVERAL = when_used(re.compile, r"(?<![^\W_])(?:liên|phối hợp)(?![^\W_])")
# The code of several ministries: "TTLT-BCA-BTC", "KH-BCA-BNN&MT".
_JOINT_CODE = when_used(re.compile, r"LT|LN|-B[A-ZĐ&]{2,}-B[A-ZĐ&]{2}")
_HELD = when_used(re.compile, r"[ ](?:của[ ])?(?=đại[ ]hội)")
# The name of a congress, without its term of office.
_NAME = when_used(re.compile, r".+?(?=,?[ ]\(?nhiệm[ ]kỳ|\Z)", re.DOTALL)
_PERSON = when_used(
    regex_compile, r"[ ](?:đồng chí[ ]|ông[ ]|bà[ ])?\p{Lu}\p{Ll}*+(?:[ ]\p{Lu}(?:\p{Ll}++|\.?)){1,4}"
)
_BY = when_used(
    re.compile,
    r"[ ](?:\(?khóa[ ][ivx\d]{1,5}\)?[ ])?(?:(?:đã|vừa|phối hợp)[ ])?(?:ban hành|ký(?:[ ]ban hành)?|thông qua)(?![^\W_])",
)
# What else may stand before a day, an issuer or a title: "(sửa đổi năm 2020)", "do ông An ký", "tại kỳ họp thứ 8".
_ASIDE = when_used(
    re.compile,
    r"(?:[ ]\([^()\n]{2,200}\)|[ ]do[ ][^,.;:()\n\d“”\"]{2,60}?[ ](?:ký(?: ban hành)?|viết|soạn|ban hành)"
    r"|[ ]của[ ](?:bộ|sở|ngành|tỉnh|thành phố|tp|thị xã|huyện|quận|xã|phường|trường|nhà trường|cơ quan|đơn vị|địa phương|cấp trên)"
    rf"|,?[ ](?:tại[ ])?{SESSION},?|,?[ ]nhiệm kỳ[ ]\d{{4}}[ ]?-[ ]?\d{{4}}"
    r"|[ ](?:(?:vừa|mới|đã)[ ](?:được[ ])?)?(?:ký[ ])?(?:ban hành|thông qua)|[ ](?:mới(?: nhất| đây)?|cũ|riêng|chung|trên))"
    r"(?=,?[ ](?:(?:ngày|năm)[ ]\d|của[ ]|do[ ]|về[ ]|quy định về[ ]|[“\"]))",
)
_SENT = when_used(re.compile, r"[ ](?:(?:đã|vừa)[ ])?(?:gửi|trình|báo cáo)(?:[ ](?:tới|đến|lên))?[ ]")
_PASSED = when_used(re.compile, r",?[ ]\(?(?:đã[ ]|vừa[ ])?được[ ]")
_PASSING = when_used(
    re.compile,
    rf"(?:[ ]\(?khóa[ ](?:[ivx]{{1,5}}|\d{{1,2}})\)?)?(?:,?[ ]nhiệm[ ]kỳ[ ]\d{{4}}[ ]?-[ ]?\d{{4}})?(?:,?[ ](?:tại[ ])?{SESSION},?(?=[ ]))?"
    r"[ ](?:(?:đã|chính thức|biểu quyết|nhất trí|ký)[ ]){0,2}(?:thông qua|ban hành|phê duyệt|ký)(?![^\W_])"
    rf"(?:,?[ ]tại[ ]{SESSION}(?:[ ]?,[ ]quốc[ ]hội[ ]khóa[ ][ivx]{{1,5}})?(?=[ ,.;)]))?",
)
_SIGNED = when_used(re.compile, r"ngày|năm|(?<= )\d{4}\Z")
_MONTH = when_used(re.compile, r",?[ ]tháng[ ]\d{1,2}(?:[ ]?[/-][ ]?|,?[ ]năm[ ])\d{4}(?=[ ](?:về|của)[ ])")
# "(28/06/2019)" at the end of a line is the day of a link; ", 28/6/2019" is that of something else.
_LINE_ENDS = when_used(re.compile, r"\)?(?:\n|\Z)")
_SESSION = (" hội nghị", ", hội nghị", " (hội nghị", " trung ương", " tw")


@cache
def _governing() -> re.Pattern[str]:
    """The verb that governs a document."""
    return re.compile(rf"(?<![^\W_])(?:{trie(vocab.words('documents', 'governors'))})(?![^\W_])")


# "giá được điều hành theo Nghị định 83 về ...": the clause has its verb before the document.
_FINITE = when_used(
    re.compile,
    r"(?<![^\W_])(?:được|đã|đang|sẽ|phải)[ ][^.;:!?\n]{1,70}[ ](?:theo|tại|bằng|căn cứ)[ ](?:quy định (?:tại|của)[ ])?(?:các[ ])?\Z",
)
_VERB_BEFORE = 80  # characters in which it stands before the document
_LETTERS = frozenset(("Công văn", "Văn bản", "Tờ trình", "Công điện", "Báo cáo", "Thông báo", "Giấy mời"))


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
        last = members[-1]
        if _SAME_DAY.match(source.lower, last.end, end):
            for draft in members:
                draft.issued = draft.issued or signed
        signed = last.issued or signed
        previous, floor = members, last.end
    for members, following in reversed(list(itertools.pairwise(lists))):
        _share_back(source, members, following)
    for reference in found:
        if reference.subject and reference.code:
            reference.subject = _of_several(source, reference.code, reference.subject)


# Organs that act together with a people's committee: "Tỉnh ủy, HĐND, UBND tỉnh đã ban hành Nghị quyết số 8-NQ/TU".
_COMMITTEE = when_used(re.compile, r"(?:ubnd|ủy ban nhân dân)(?![^\W_])")
_COUNCIL = r"(?:HĐND|Hội đồng nhân dân)"
_JOINED_BY = r"(?:[ ](?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường))?(?:,[ ]?|[ ]-[ ]|[ ]và[ ])"
_WITH_PARTY = when_used(
    re.compile,
    rf"(?P<organ>(?:Ban Thường vụ |BTV )?(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) ủy)(?:{_JOINED_BY}{_COUNCIL})?{_JOINED_BY}\Z",
)
_WITH_COUNCIL = when_used(re.compile, rf"(?P<organ>{_COUNCIL}){_JOINED_BY}\Z")


def _of_several(source: Source, code: str, subject: tuple[int, int]) -> tuple[int, int] | None:
    """Which of the organs that act together issues a document of this code; None for none of them."""
    council = "HĐND" in codes.organ_of(code)
    if not (council or codes.is_of_party(code)) or not _COMMITTEE.match(source.lower, *subject):
        return subject
    organs = _WITH_COUNCIL if council else _WITH_PARTY
    match = organs.search(source.folded, max(0, subject[0] - 60), subject[0])
    return match.span("organ") if match else None


# "Quyết định số 12-QĐ/TU và Quyết định số 13-QĐ/TU đều ban hành ngày 3/4": the day of all of them.
_ALL_ON = when_used(
    re.compile, r",?[ ](?:cùng|đều)[ ](?:được[ ])?(?:(?:ban hành|ký|thông qua)[ ])?(?=ngày[ ]\d)"
)
# "Quyết định số 12-QĐ/TU ngày 3/4; Quyết định số 13-QĐ/TU cùng ngày": the day of the document before.
_SAME_DAY = when_used(re.compile, r",?[ ]cùng ngày(?![ ]\d)(?!\w)")


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
        self.dated = False

    def read(self) -> None:
        """Take one detail after the other until none follows."""
        while follows := _FOLLOWS.match(self.lower, self.at, self.end):
            before = self.at
            for step in (*_STEPS.get(follows["word"], ()), _After._clause, _After._aside):
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
        if self.lower.endswith((" trước", " sau", " từ", " đến", " hết", " trong"), at - 8, at):
            return  # "trình Chính phủ trước ngày 15/8/2009"
        found = None if self.dated else issued_at(self.source, at, self.end, self.today)
        if found is None:
            self._undated()
            return
        stop, day = found
        if reference.number is None and self.lower.startswith(" tại ", stop):
            return  # "quán triệt Nghị quyết Trung ương 4 ngày 21-2 tại hội trường": the day of the event
        if not _SIGNED.search(self.lower, at, stop) and (
            self.lower.startswith(",", at) or _LINE_ENDS.match(self.lower, stop)
        ):
            return
        if reference.issued and not day.startswith(reference.issued):
            return
        reference.issued = day
        closed = self.folded.startswith(")", stop) and "(" in self.folded[at:stop]
        self.at, self.dated = stop + closed, "-" in day

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
        if reference.number is None or not (of or self.lower.startswith(_SESSION, self.at)):
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
                reference.congress, reference.period, self.at = meeting.congress, meeting.period, meeting.end
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
        several = bool(_SEVERAL.search(named) or _JOINT_CODE.search(reference.code))
        if of["word"] == "giữa" and not ("liên tịch" in named or "LT" in reference.code):
            return
        stop = None if reference.issuer else issuer_at(self.source, of.end(), limit, several=several)
        if stop and self.lower.startswith(" của ", stop):  # "Tổ công tác của Thủ tướng Chính phủ"
            stop = issuer_at(self.source, stop + len(" của "), limit) or stop
        if stop and "," in of[0] and self.lower.startswith((" tại ", " ở "), stop):
            return  # "của Tỉnh ủy tại Công văn số 1, của UBND tỉnh tại Công văn số 2"
        by = self._act(_BY, stop) if stop and of["word"] == "do" else None
        if stop and (by or of["word"] != "do"):  # not "do Giám đốc Sở Y tế trình bày"
            reference.issuer, self.at = (of.end(), stop), by.end() if by else stop
            holder = None if by else _PERSON.match(self.folded, stop, self.end)
            if holder and self.lower.startswith(" về ", holder.end()):
                self.at = holder.end()  # "của Chủ tịch UBND tỉnh Lê Văn An về"

    def _aside(self) -> None:
        """ "Thông tư số 15/2023/TT-BCA (Bộ Công an)"; "(sửa đổi năm 2024) của", which tells nothing of the document."""
        begin = self.at + len(" (")
        if self.reference.issuer is None and self.reference.number and self.folded.startswith(" (", self.at):
            stop = issuer_at(self.source, begin, self.end)
            if stop and self.folded.startswith(")", stop):
                self.reference.issuer, self.at = (begin, stop), stop + len(")")
                return
        if aside := _ASIDE.match(self.lower, self.at, self.end):
            self.at = aside.end()

    def _clause(self) -> None:
        """ "Nghị quyết 19/NQ-CP Chính phủ ban hành ngày 18/3": who issued it in a clause without "do"."""
        relative = self.lower.startswith(" mà ", self.at)  # "mà Chính phủ vừa ban hành"
        begin = self.at + len(" mà " if relative else " ")
        capital = self.folded.startswith(" ", self.at) and self.folded[begin : begin + 1].isupper()
        if self.reference.issuer is not None or not capital:
            return
        if stop := issuer_at(self.source, begin, self.end):
            by = self._act(_BY, stop)
            if by and (relative or self.lower.startswith(" ngày ", by.end())):
                self.reference.issuer, self.at = (begin, stop), by.end()
            elif (relative and _SENT.match(self.lower, stop, self.end)) or (
                self.dated and self.lower.startswith((" về ", " “", ' "'), stop)
            ):  # "mà Bộ Nội vụ gửi Thủ tướng", "ngày 5/6/2020 Ban Bí thư về"
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
        if opening is None or reference.issuer is not None or not reference.number:
            return
        if alone := _PASSING.match(self.lower, opening.end() - len(" "), self.end):
            self.at = alone.end()  # "được thông qua ngày 27/11/2023"
        elif (stop := issuer_at(self.source, opening.end(), self.end)) and (act := self._act(_PASSING, stop)):
            reference.issuer, self.at = (opening.end(), stop), act.end()

    def _act(self, act: re.Pattern[str], at: int) -> re.Match[str] | None:
        """The act after an issuer, or after the name of the person who holds the office."""
        name = _PERSON.match(self.folded, at, self.end)
        return act.match(self.lower, name.end() if name else at, self.end)

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
            letter=self.reference.type in _LETTERS,
            told=self._told,
            known=self._known_titles,
        )
        if title:
            self.reference.title, self.at = (title.start, title.end), title.after

    def _told(self, what: str) -> bool:
        """What the words before the document tell, for :func:`partydocs.titles.title_at`."""
        start = self.reference.group
        if what in ("leaders", "beginners"):
            return bool(_beginning(what).search(self.folded, max(0, start - 90), start))
        if what == "verb":
            return bool(_FINITE.search(self.lower, max(0, start - 110), start))
        words = re.split(r"[.!?;\n] ?", self.lower[max(0, start - _VERB_BEFORE) : start])[-1]
        verbs = _governing().findall(words)
        return bool(verbs) and what in vocab.words("documents", "governors")[verbs[-1]].values()

    def _known_titles(self) -> Sequence[str]:
        reference = self.reference
        number = self.source.words(*reference.number) if reference.number else None
        return registry.known_titles(number, reference.type, reference.plenum)


@cache
def _beginning(section: str) -> re.Pattern[str]:
    """The beginning of a sentence up to a document: "Theo ", "Năm 2023, thực hiện "; not "Từ khi "."""
    words = [*vocab.words("documents", section)]
    time = r"(?:Thời gian|Những|Nhiều|Trong|Năm|Ngày|Sáng|Chiều|Từ|Hiện|Đến)[ ][^,.;:\n]{2,30},[ ]"
    begins = rf'(?:\A|[.!?…”"\n][ ]?)(?:{time}{trie(words)}|{trie(map(str.capitalize, words))})'
    return re.compile(rf"{begins}[ ](?!khi[ ])[^,.;:\n]{{0,45}}\Z")


# The next word after a document, or the figure or quotation mark. "k12", "kxii", "khóaxii": "k" stands for them all.
_FOLLOWS = when_used(re.compile, r"[ ,:(\n-]{0,9}(?P<word>k(?!ý|ế)|tw|[^\W\d_]+|[0-9\"“”«'])")
#: What may begin with that word, in the order in which it is tried.
_STEPS: dict[str, tuple[Callable[[_After], None], ...]] = {
    **dict.fromkeys(("cùng", "ngày", "tháng", "năm", "lúc", "hồi", "ký", *"0123456789"), (_After._day,)),
    "k": (_After._term,),
    **dict.fromkeys(("của", "do"), (_After._plenum, _After._congress, _After._issuer)),
    "giữa": (_After._issuer,),
    **dict.fromkeys(("hội", "trung", "tw"), (_After._plenum,)),
    "đại": (_After._congress,),
    "được": (_After._day, _After._passed),
    **dict.fromkeys(("đã", "vừa"), (_After._passed,)),
    **dict.fromkeys(("ban", "chuyên", "chỉ", "kiến", "thông", "đều", "đề"), (_After._day, _After._title)),
    **dict.fromkeys(
        ("về", "v", "với", "có", "mang", "quy", "qui", "hướng", "phê", "công", "triển", "thực", *"\"“”«'"),
        (_After._title,),
    ),
    **dict.fromkeys(("gửi", "báo", "kết", "trình", "trả"), (_After._sent, _After._title)),
}


_BRACKETS = when_used(
    re.compile,
    r"[ ]?\((?:tại[ ])?(?=(?:các[ ])?(?:điểm|khoản|điều)[ ]\w)[^()\n]{3,60}\)"
    r"|,?[ ](?:tại[ ])?(?:(?:điểm|khoản|điều)[ ]\w{1,4}[, ]{0,2}){1,3}(?=[.;:)\n]|\Z)"
    r"|,?[ ]tại[ ](?:(?:điểm|khoản|điều)[ ]\w{1,4}[, ]{0,2}){1,3}(?<=[ ])(?!và[ ]|của[ ]|nghị|luật|bộ luật|thông tư|(?:quy định|quy chế|quyết định)[ ](?:số|\d))",
)


def _provisions_after(source: Source, at: int, end: int) -> tuple[Provision, ...]:
    """ "(Điều 91, 93)", ", khoản 7 Điều 79."."""
    match = _BRACKETS.match(source.lower, at, end)
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


# "ký Quyết định số 5/QĐ-TTg bổ nhiệm ông A; Quyết định số 6/QĐ-TTg": what the first is about stands between.
_RESUMED = when_used(re.compile, r"[ ](?:[^.;:!?\n]|\.(?=[^\W\d_]|\d)){3,300};[ ](?:và[ ])?")
_COMMA = when_used(
    re.compile,
    r"[ ]?(?:[,;][ ]?(?:và[ ])?|[ ]?và[ ]|[ ]?cùng[ ])(?:các[ ])?(?:(?:gần đây|mới đây|mới nhất|sau đó|tiếp đó|tiếp theo|tiếp đến)(?: nhất)?(?:,? là)?[ ])?(?:\d{1,2}[.)][ ]?)?",
)


def _adjoining(source: Source, left: Reference, right: Reference, marks: str = ",;") -> bool:
    """Whether the two documents are neighbours in one list."""
    match = _COMMA.fullmatch(source.lower, left.after, right.start)
    return match is not None and (";" in marks or ";" not in match[0])


def _share_back(source: Source, members: list[Reference], following: list[Reference]) -> None:
    """ "Chỉ thị 59-CT/TW, Kết luận 61-KL/TW của Ban Bí thư": one issuer, and one day, for both."""
    left, right = members[-1], following[0]
    if left.after > right.end:  # that it was amended by, in brackets
        if left.title is None and codes.organ_of(left.code) == codes.organ_of(right.code):
            right.issuer = right.issuer or left.issuer
        return
    if right.alone and left.code == right.code and _adjoining(source, left, right):
        for draft in members:  # "các Quyết định số 1/QĐ-TTg về A; số 2/QĐ-TTg của Thủ tướng về B"
            draft.issuer = draft.issuer or draft.subject or right.issuer
        return
    if left.title or not _adjoining(source, left, right, ","):
        return
    if following[-1].same_day:
        for draft in members:
            draft.issued = draft.issued or right.issued
    if left.issuer or left.subject or left.plenum or not (right.issuer or right.plenum) or not left.number:
        return
    organ = codes.organ_of(left.code)
    # Several central organs sign with one code, so that what has no day may be another's.
    kin = organ == codes.organ_of(right.code)
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
    floor, edge, _ = place
    first = members[0]
    if first.name and not first.number:
        return
    subject = subject_before(source, edge, floor, today, first.type, first.code)
    if subject:
        for draft in members:
            draft.subject, draft.acted = (subject.start, subject.end), subject.issued
            if draft.issuer is None:
                draft.term = draft.term or subject.term
        return
    if first.issuer is None and (decides := _decides(source, members[-1], *place)):
        for draft in members:
            draft.subject = decides
        return
    last = previous[-1] if previous else None
    if not (last and last.subject):
        return
    kin = not last.code or codes.organ_of(first.code) == codes.organ_of(last.code)
    if (kin and _RESUMED.fullmatch(source.folded, last.after, first.start)) or (
        (kin or codes.level_of(first.code) is None) and _adjoining(source, last, first)
    ):
        for draft in members:
            draft.subject, draft.acted = last.subject, last.acted if last.issued is None else None


# "Theo Quyết định số 12-QĐ/TU, Ban Thường vụ Tỉnh ủy điều động ..."; in "Tại Công văn số 5, UBND tỉnh yêu cầu" any act.
_UNDER = when_used(re.compile, r"(?<!\w)(?P<word>(?<!lập )(?<!hành )theo|tại|bằng|trong)[ ](?:các[ ])?\Z")
# "Trong Công văn số 5/SYT-NVY gửi các bệnh viện, Sở Y tế yêu cầu": what may stand between.
_SKIPPED = when_used(
    re.compile, r",?[ ]cùng ngày(?![ ]\d)(?!\w)|[ ](?:gửi|trả lời|trình)[ ][^,.;:()\n]{3,90}(?=,[ ])"
)
_DECIDES = when_used(
    re.compile,
    r"[ ](?:đã[ ])?(?:chỉ định|điều động|bổ nhiệm|phân công|chuẩn y|luân chuyển|quyết định|công nhận|phê chuẩn|miễn nhiệm|cho thôi|chấp thuận|giới thiệu|tặng|truy tặng|phong|thăng|khen thưởng|kỷ luật|cách chức|khiển trách|cảnh cáo|phạt|xử phạt|đình chỉ|tạm đình chỉ|kéo dài|thu hồi|thi hành kỷ luật)(?![^\W_])",
)
_STATES = when_used(
    re.compile,
    r"[ ](?:đã[ ])?(?:yêu cầu|đề nghị|giao|thống nhất|đồng ý|cho phép|phê duyệt|thông báo|hướng dẫn|chỉ đạo|quy định|nêu|khẳng định|xác định)(?![^\W_])",
)


_OF_YEAR = when_used(re.compile, r"[-/](?:19|20)\d\d[-/]")
_LOCAL = when_used(re.compile, r"(?<!\w)(?:tỉnh|thành|huyện|quận|thị|xã|phường|ubnd|hđnd|sở|đảng bộ)(?!\w)")


def _decides(source: Source, draft: Reference, floor: int, edge: int, end: int) -> tuple[int, int] | None:
    """The organ that speaks through the document, in the clause after it."""
    lower = source.lower
    at = skipped.end() if (skipped := _SKIPPED.match(lower, draft.after, end)) else draft.after
    under = _UNDER.search(lower, max(floor, edge - 12), edge)
    if under is None or not draft.code or not lower.startswith(", ", at, end):
        return None
    start = at + len(", ")
    stop = issuer_at(source, start, end)
    central = codes.level_of(draft.code) == "central"
    if stop is None or (central and _LOCAL.search(lower, start, stop)):
        return None
    within = under["word"] != "theo"
    # What is decided by a decision on one case, not under a rule or a policy.
    single = draft.type == "Quyết định" and not (draft.number and _OF_YEAR.search(lower, *draft.number))
    acts = (within or single) and _DECIDES.match(lower, stop, end)
    named = codes.belongs_to(draft.code, source.folded[start:stop])
    states = within and (named or _STATES.match(lower, stop, end))
    return (start, stop) if acts or states else None


_INTRODUCED = when_used(
    re.compile,
    r"(?:(?::|;|trong đó có|bao gồm|gồm|như|nhất là|là)[ ]?:?)[ \n]?(?:(?:[-+•*]|\d{1,2}[.)]|[a-zđ]\))[ ]?)?(?:các[ ]|hai[ ]|một số[ ])?\Z",
)
_NEXT_ITEM = when_used(re.compile, r"[ ]?[,;.][ \n]?(?:và[ ])?(?:(?:[-+•*]|\d{1,2}[.)]|[a-zđ]\))[ ]?)?")


def _listed(
    source: Source, members: list[Reference], previous: list[Reference], edge: int, start: int
) -> None:
    """The issuer named before a list: "các Quyết định của UBND tỉnh ..., bao gồm: 1. Quyết định số ..."."""
    first = members[0]
    place = None
    last = previous[-1] if previous else None
    if (
        last
        and last.listed
        and last.type == first.type
        and _NEXT_ITEM.fullmatch(source.lower, min(last.after, edge), edge)
    ):
        place = last.listed
    elif match := _INTRODUCED.search(source.lower, max(start, edge - 40), edge):
        place = introduced_by(source, match.start(), max(start, match.start() - 260), first.type)
    elif source.lower.endswith(" (", start, edge):
        named = introduced_by(source, edge - len(" ("), max(start, edge - 120), first.type)
        place = named if named and named[1] == edge - len(" (") else None
    if place is None:
        return
    # "các nghị quyết của Quân ủy Trung ương ban hành ngày 20/12/2022, gồm: ..."
    day = issued_at(source, place[1], edge, None)
    for draft in members:
        draft.subject = draft.listed = place
        draft.acted = day[1] if day else draft.acted
