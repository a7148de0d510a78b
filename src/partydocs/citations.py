"""References to particular documents of Party and state.

The text is scanned once for type words ("Nghị quyết", "NQ", ...). After each, the grammars are tried that
can follow it: a number (:mod:`partydocs.codes`), a plenum or congress (:mod:`partydocs.meetings`), the name
of a law (:mod:`partydocs.laws`). A list that shares the type word gives a citation for each document. Then
the attributes around each are read: the date, issuer and title after it, the pinpoint and the issuing
subject before it.

The forms are those of Hướng dẫn 36-HD/VPTW (2018) for the Party, of Nghị định 30/2020/NĐ-CP and the Law on
promulgation of legal documents for the state, and those that portals use beside them.
"""

from __future__ import annotations

import copy
import datetime as dt
import itertools
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

import attrs

from partydocs import codes, laws, meetings, pinpoints, registry, titles, vocab
from partydocs.codes import Number
from partydocs.issuers import introduced_by, issued_at, issuer_at, subject_before
from partydocs.models import Citation, Provision
from partydocs.source import Region, Source

__all__ = ["find"]


@attrs.define
class _Draft:
    """A citation while it is read."""

    start: int
    end: int
    type: str
    group: int
    number: tuple[int, int] | None = None
    code: str = ""
    bare: bool = False
    plenum: int | None = None
    term: int | None = None
    congress: int | None = None
    period: str | None = None
    name: tuple[int, int] | None = None
    issuer: tuple[int, int] | None = None
    issued: str | None = None
    title: tuple[int, int] | None = None
    provisions: tuple[Provision, ...] = ()
    subject: tuple[int, int] | None = None
    acted: str | None = None
    after: int = 0
    same_day: bool = False
    short: bool = False
    listed: tuple[int, int] | None = None


class _Head(NamedTuple):
    """A type word in the text."""

    start: int
    end: int
    type: str
    bare: str
    short: bool


# ---------------------------------------------------------------------- type words


def _plainer(word: str, keep: str) -> str:
    """``word`` without tone marks, or without any marks."""
    letters = unicodedata.normalize("NFD", word)
    return unicodedata.normalize(
        "NFC", "".join(c for c in letters if not unicodedata.combining(c) or c in keep)
    ).replace("đ", "đ")


def _spellings(word: str) -> Iterator[str]:
    """The type word, and how it is written where accents are missing in some syllables or all."""
    yield word
    syllables = word.split()
    if len(word) < 6 or len(syllables) > 2:
        return
    choices = [{s, _plainer(s, "\u0302\u0306\u031b"), _plainer(s, "").replace("đ", "d")} for s in syllables]
    for choice in itertools.product(*map(sorted, choices)):
        yield " ".join(choice)


@cache
def _types() -> dict[str, tuple[str, str]]:
    """Type word in lower case -> its full name and where a bare number may follow."""
    table: dict[str, tuple[str, str]] = {}
    for word, fields in vocab.words("documents", "types").items():
        for spelling in _spellings(word):
            table.setdefault(spelling, (fields["full"], fields.get("bare", "")))
    for word, fields in vocab.words("documents", "types").items():
        table[word] = (fields["full"], fields.get("bare", ""))
    return table


@cache
def _short_types() -> dict[str, tuple[str, str]]:
    """Abbreviation as written -> its full name and where a bare number may follow."""
    table: dict[str, tuple[str, str]] = {}
    for word, fields in vocab.words("documents", "abbreviations").items():
        for spelling in (word, word.upper()):
            table.setdefault(spelling, (fields["full"], fields.get("bare", "")))
    return table


def _trie(words: Iterable[str]) -> str:
    """A pattern for the longest of the words, sharing their beginnings so that a scan fails early."""
    root: dict[str, dict[str, object]] = {}
    for word in words:
        node: dict[str, object] = root  # type: ignore[assignment]
        for letter in word:
            node = node.setdefault(letter, {})  # type: ignore[assignment]
        node[""] = {}

    def pattern(node: dict[str, object]) -> str:
        branches = []
        for letter in sorted(node, reverse=True):
            if letter:
                rest = pattern(node[letter])  # type: ignore[arg-type]
                branches.append((r"[ \n]{1,3}" if letter == " " else re.escape(letter)) + rest)
        whole = branches[0] if len(branches) == 1 else "(?:" + "|".join(branches) + ")"
        if "" not in node:
            return whole
        return f"(?:{whole})?" if branches else ""

    return pattern(root)  # type: ignore[arg-type]


@cache
def _heads() -> re.Pattern[str]:
    words = [*_types(), *(short.lower() for short in _short_types()), "nqtw", "nqtư", "nqđh"]
    return re.compile(rf"\b{_trie(words)}(?![^\W\d_])")


def _scan(source: Source, start: int, end: int) -> Iterator[_Head]:
    """The type words of a part, in order."""
    folded, types, short = source.folded, _types(), _short_types()
    for match in _heads().finditer(source.lower, start, end):
        first, last = match.span()
        word = match[0]
        entry = types.get(word) or types.get(" ".join(word.split()))
        if entry:
            yield _Head(first, last, *entry, False)
        elif entry := short.get(folded[first:last]):
            yield _Head(first, last, *entry, True)
        elif word in ("nqtw", "nqtư", "nqđh") and folded[first : first + 2] == "NQ":
            yield _Head(first, first + 2, "Nghị quyết", "", True)


# ---------------------------------------------------------------------- what follows a type word


@cache
def _link() -> re.Pattern[str]:
    """What may stand between the type word and the number: qualifiers, "số", a colon, a bracket."""
    qualifiers = (
        vocab.alternation(vocab.words("documents", "qualifiers")).replace("(?>", "(?:").replace("++", "+")
    )
    return re.compile(
        rf"(?P<extra>(?:[ ]{{1,3}}{qualifiers}(?![^\W_])){{0,3}})"
        r"(?P<mark>[ \n]{0,3}[:,(]?)[ \n]{0,3}(?P<so>(?:mang[ ]|có[ ])?s[ốồôo][ \n]{0,3}[:.]?[ \n]{0,3})?"
    )


@cache
def _gap() -> re.Pattern[str]:
    """Words between the type word and "số" and a number with a code."""
    return re.compile(r"(?=[ ])[^.;:,()\n\"“”\d]{1,90}?[ ]số[ ]?:?[ ]?(?=\d)")


_WORDS = re.compile(r"[ ]{1,2}(?:[^\W\d_]+)(?:[ ][^\W\d_]+){0,2}")


@cache
def _counted() -> re.Pattern[str]:
    """What is counted right after figures: "kết luận 02 nội dung"; not "Nghị quyết 57 năm 2024"."""
    nouns = vocab.alternation(vocab.words("documents", "counted")).replace("(?>", "(?:").replace("++", "+")
    return re.compile(rf"[ ]{{1,2}}(?!(?:ngày|tháng|năm)[ ]\d){nouns}(?![^\W_])")


@cache
def _next() -> re.Pattern[str]:
    """What stands between two numbers of one list."""
    return re.compile(
        r"[ ]?(?P<sep>,[ ]?(?:và[ ])?|;[ ]?(?:và[ ])?|[ ]và[ ]|[ ]cùng[ ]|[ ]hoặc[ ]|/(?=\d+[-/]))(?:các[ ])?(?P<so>số[ ]?:?[ ]?)?(?=\d)"
    )


# After the last bare number of a list: its end, or an attribute of the document.
_LISTED = re.compile(
    r"[ ]?(?:[,;.)\]\"”:]|\Z|\n|(?:và|của|về|ngày|do|hoặc|cùng|khóa|năm|gắn|được|là|có|đã|cho|để|sẽ|vào|đi|thay|còn|thì|tại|với|mới|ban hành|hướng dẫn|nhằm|đang|vẫn|không|này|nêu|trên|trong|theo)(?![^\W_]))"
)

_MEETING_TYPES = frozenset(("Nghị quyết", "Kết luận", "Chỉ thị", "Quy định", "Thông báo"))
_LAW_TYPES = frozenset(("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp", "Điều lệ"))


def _read(source: Source, head: _Head, end: int, group: int) -> list[_Draft]:
    """The documents that the type word heads."""
    folded, lower = source.folded, source.lower
    link = _link().match(lower, head.end, end)
    if link is None:
        return []
    at = link.end()
    if at < end and "0" <= folded[at] <= "9" and (link["so"] or not link["mark"].strip()):
        number = codes.number_at(folded, at, end)
        if number and _allowed(source, head, number, bool(link["so"]), bool(link["extra"]), at, end):
            return _numbered(source, head, number, end, group)
    if head.type in _MEETING_TYPES:
        found = _met(source, head, end, group)
        if found:
            return found
    if head.type in _LAW_TYPES:
        found = _law(source, head, end, group)
        if found:
            return found
    gap = _gap().match(lower, head.end, min(end, head.end + 110))
    if gap and not _heads().search(lower, head.end, gap.end()):
        number = codes.number_at(folded, gap.end(), end)
        if number and number.code and _same_kind(codes.kind_of(number.code), head.type):
            drafts = _numbered(source, head, number, end, group)
            of = _OF.match(lower, head.end, gap.end())
            stop = issuer_at(source, of.end(), lower.rindex(" số", 0, gap.end())) if of else None
            if of and stop:
                drafts[0].issuer = (of.end(), stop)
            return drafts
    return []


def _allowed(source: Source, head: _Head, number: Number, so: bool, extra: bool, at: int, end: int) -> bool:
    """Whether figures after a type word are the number of a document."""
    if number.code:
        return True
    figures = number.end - number.start
    if number.year:
        return so or (
            source.folded[number.start : number.end].count("/") == 1
            and head.bare != ""
            and source.folded[head.start].isupper()
        )
    if _counted().match(source.folded, number.end, end):
        return False
    if so:
        return head.type != "Điện"
    if extra or figures > 5 or not head.bare:
        return False
    value = source.folded[number.start : number.end]
    if len(value) == 4 and value.isdecimal() and 1900 < int(value) < 2100:
        return False
    if head.bare == "capital":
        return source.folded[head.start].isupper()
    if head.bare == "two":
        return figures >= 2
    return not (head.short and at == head.end and figures < 2)


def _same_kind(kind: str | None, type_: str) -> bool:
    pair = {"Quyết định", "Quy định"}
    return (
        kind is None
        or kind == type_
        or {kind, type_} <= pair
        or type_.startswith(kind)
        or kind.startswith(type_)
    )


def _draft(source: Source, start: int, number: Number, type_: str, group: int) -> _Draft:
    return _Draft(
        start,
        number.end,
        type_,
        group,
        number=(number.start, number.end),
        code=number.code,
        bare=codes.is_bare(number),
        after=number.end,
    )


def _numbered(source: Source, head: _Head, number: Number, end: int, group: int) -> list[_Draft]:
    """A numbered document and the further numbers of its list."""
    folded, lower = source.folded, source.lower
    type_ = head.type
    kind = codes.kind_of(number.code) if number.code else None
    if type_ in ("Văn bản", "Công văn") and kind is None:
        pass
    elif type_ == "Chương trình" and kind == "Chương trình hành động":
        type_ = kind
    drafts = [_draft(source, head.start, number, type_, group)]
    drafts[0].short = head.short
    while len(drafts) < 60:
        last = drafts[-1]
        _after(source, last, end, None, date_only=True)
        at = last.after
        step = _next().match(lower, at, end)
        if step is None:
            break
        following = codes.number_at(folded, step.end(), end)
        if following is None or (step["so"] is None and step["sep"].startswith(";") and not following.code):
            break
        if following.code:
            if not _same_kind(codes.kind_of(following.code), type_):
                break
        elif not step["so"]:
            if following.year or (
                not _LISTED.match(lower, following.end, end) and not _more(folded, following.end, end)
            ):
                break
            if not drafts[-1].bare or last.after != last.end or _counted().match(folded, following.end, end):
                break
        start = step.start("so") if step["so"] else following.start
        drafts.append(_draft(source, start, following, type_, group))
    return drafts


def _more(folded: str, at: int, end: int) -> bool:
    return bool(_next().match(folded, at, end))


_NEXT_PLENUM = re.compile(r"(?:, | và |; )(?=(?:hội nghị |hn )?(?:trung ương|t\.?ư|tw) ?\d)")


def _met(source: Source, head: _Head, end: int, group: int) -> list[_Draft]:
    """Documents named by plenums or congresses."""
    folded, lower = source.folded, source.lower
    upper = folded[head.start].isupper()
    if head.type in ("Kết luận", "Thông báo", "Quy định", "Chỉ thị") and not upper:
        return []
    drafts: list[_Draft] = []
    begin, at = head.start, head.end
    while len(drafts) < 20:
        found = meetings.plenums_at(folded, lower, at, end)
        if not found or not (
            head.type == "Nghị quyết" or found[0].term or "trung ương" in lower[at : found[0].end]
        ):
            break
        drafts += [
            _Draft(begin, m.end, head.type, group, plenum=m.plenum, term=m.term, issuer=m.organ, after=m.end)
            for m in found
        ]
        again = _NEXT_PLENUM.match(lower, found[-1].end, end)
        if again is None:
            break
        begin, at = again.end(), again.end()
    if drafts:
        return drafts
    if head.type != "Nghị quyết":
        return []
    found = meetings.congresses_at(folded, lower, head.end, end)
    return [
        _Draft(
            head.start if m.start == head.end else m.start,
            m.end,
            head.type,
            group,
            congress=m.congress,
            period=m.period,
            after=m.end,
        )
        for m in found
    ]


def _law(source: Source, head: _Head, end: int, group: int) -> list[_Draft]:
    drafts = []
    for law in laws.law_at(source.folded, source.lower, head.start, head.end, end, head.type):
        draft = _Draft(law.start, law.end, head.type, group, name=law.name, issued=law.year, after=law.end)
        if law.number:
            draft.number, draft.code = (law.number.start, law.number.end), law.number.code
        if law.name[0] >= law.name[1]:
            draft.name = None
        drafts.append(draft)
    return drafts


# ---------------------------------------------------------------------- attributes after


_OF = re.compile(r"[ ]{0,2},?[ ](?:của|do)[ ]")
_HELD = re.compile(r"[ ](?:của[ ])?đại[ ]hội")
_BY = re.compile(r"[ ](?:ban hành|ký|ký ban hành)(?![^\W_])")
_OPEN = re.compile(r"[ ]\((?=khóa|hội nghị|ngày)")


def _after(
    source: Source,
    draft: _Draft,
    end: int,
    today: dt.date | None,
    *,
    date_only: bool = False,
    cited: Sequence[int] = (),
) -> None:
    """Read the date, the issuer, the term, the plenum and the title that follow a document, in any order."""
    folded, lower = source.folded, source.lower
    at = draft.after
    undated = True
    for _ in range(7):
        if undated and lower.startswith(" cùng ngày", at):
            draft.same_day = True
            at += 5
        dated = issued_at(source, at, end, today) if undated else None
        if dated and (lower[at : at + 2] != ", " or "ngày" in lower[at : dated[0]]):
            if len(dated[1]) > 4 or draft.issued is None:
                draft.issued = dated[1]
            at, undated = dated[0], False
            if folded[at : at + 1] == ")" and "(" in folded[draft.after : at]:
                at += 1
            continue
        if date_only and not dated_without_year(lower, at, end):
            break
        if date_only:
            at = dated_without_year(lower, at, end) or at
            break
        term = meetings.term_at(lower, at, end) if draft.term is None and draft.number else None
        if term:
            at, draft.term = term
            continue
        of = _OF.match(lower, at, end)
        begin = of.end() if of else at
        if (
            draft.number
            and draft.plenum is None
            and (of or lower.startswith((" hội nghị", ", hội nghị", " (hội nghị", " trung ương", " tw"), at))
        ):
            met = meetings.plenums_at(folded, lower, at if not of else of.end() - 1, end)
            if met:
                draft.plenum, draft.term = met[0].plenum, draft.term or met[0].term
                draft.issuer = draft.issuer or met[0].organ
                at = met[0].end
                continue
        if draft.number and draft.congress is None:
            held = meetings.congresses_at(folded, lower, at, end) if _HELD.match(lower, at) else ()
            if held:
                draft.congress, draft.period, at = held[0].congress, held[0].period, held[0].end
                continue
        if of and draft.issuer is None:
            following = bisect_left(cited, begin)
            limit = min(end, cited[following]) if following < len(cited) else end
            stop = issuer_at(
                source, begin, limit, several="liên tịch" in draft.type.lower() or "LT" in draft.code
            )
            if stop:
                draft.issuer = (begin, stop)
                at = stop
                by = _BY.match(lower, at, end)
                if by and lower[of.start() : of.end()].strip(" ,") == "do":
                    at = by.end()
                continue
        if draft.title is None:
            title = titles.title_at(
                folded,
                lower,
                at,
                end,
                cited,
                letter=draft.type in ("Công văn", "Văn bản", "Tờ trình", "Công điện"),
            )
            if title:
                draft.title = (title.start, title.end)
                at = title.after
                continue
        break
    draft.after = at


_YEARLESS = re.compile(r"[ ]{0,2},?[ ]ngày[ ]\d{1,2}(?:[ ]?[/.-][ ]?|[ ]tháng[ ])\d{1,2}(?![\d]|[/.-]\d)")


def dated_without_year(lower: str, at: int, end: int) -> int | None:
    """Where a day without its year that begins at ``at`` ends."""
    match = _YEARLESS.match(lower, at, end)
    return match.end() if match else None


# ---------------------------------------------------------------------- putting together


def find(source: Source, regions: Sequence[Region], today: dt.date | None) -> tuple[Citation, ...]:
    """The citations of the regions, in order; ``today`` completes signing days without a year.

    >>> text = "Theo điểm a khoản 2 Điều 5 Nghị định số 34/2016/NĐ-CP ngày 14/5/2016 của Chính phủ"
    >>> source = Source(text)
    >>> cited, = find(source, (Region("body", 0, len(text)),), None)
    >>> str(cited), cited.issuer, cited.issued, cited.provision.article
    ('Nghị định số 34/2016/NĐ-CP', 'Chính phủ', '2016-05-14', '5')
    """
    source = _flowing(source)
    found: list[Citation] = []
    for region in _joined(regions):
        drafts = _drafts(source, region.start, region.end)
        if drafts:
            _attributes(source, drafts, region, today)
            found += [_finish(source, draft) for draft in drafts]
    return tuple(found)


def _joined(regions: Sequence[Region]) -> Iterator[Region]:
    """The regions, those of one kind that touch taken as one."""
    whole: Region | None = None
    for region in regions:
        if whole and whole.kind == region.kind and whole.end == region.start:
            whole = Region(whole.kind, whole.start, region.end)
            continue
        if whole:
            yield whole
        whole = region
    if whole:
        yield whole


# A line break inside a paragraph: what comes after goes on in lower case.
_WRAP = re.compile(r"(?<=[^\s.:;!?…])[ ]?\n(?=[a-zà-ỹđ(])")
# In a page whose lines are broken at a width, also one before a capital or a figure, after a long line.
_ANY_WRAP = re.compile(r"(?<=[^\s.:;!?…])[ ]?\n(?=[^\W_]|\()")


def _flowing(source: Source) -> Source:
    """The page with the line breaks inside its paragraphs read as spaces; offsets stay the same."""
    folded = source.folded
    wraps = [match.end() - 1 for match in _WRAP.finditer(source.lower)]
    if not wraps:
        return source
    wraps = [at for at in wraps if not folded[at + 1].isupper()]
    breaks = folded.count("\n")
    if len(wraps) >= 3 and len(wraps) * 4 >= breaks:
        lines = [match.end() - 1 for match in _ANY_WRAP.finditer(folded)]
        wraps += [at for at in lines if at - folded.rfind("\n", 0, at) > 48]
    if not wraps:
        return source
    letters = list(folded)
    for at in wraps:
        letters[at] = " "
    flowing = copy.copy(source)
    flowing.folded = "".join(letters)
    letters = list(source.lower)
    for at in wraps:
        letters[at] = " "
    flowing.lower = "".join(letters)
    return flowing


def _drafts(source: Source, start: int, end: int) -> list[_Draft]:
    """The documents of one region, with nothing but their own words read."""
    drafts: list[_Draft] = []
    done = start
    for group, head in enumerate(_scan(source, start, end)):
        if head.start < done:
            continue
        found = _read(source, head, end, group)
        if found:
            drafts += found
            done = max(draft.end for draft in found)
    bare = _coded(source, start, end, drafts)
    return sorted([*drafts, *bare], key=lambda draft: draft.start) if bare else drafts


@cache
def _codes() -> re.Pattern[str]:
    """The type part of a code: "-NQ/", "/NĐ-"."""
    kinds = sorted(
        (code for code in vocab.words("documents", "codes") if codes.kind_of(code)), key=len, reverse=True
    )
    return re.compile(rf"[-/](?:{'|'.join(map(re.escape, kinds))})[-/]")


_BEFORE_CODE = re.compile(
    r"(?:(?<![\w./-])số[ ]?:?[ ]?)?(?<![\w.,/-])\d{1,6}[a-zđ]?[ ]?(?:/(?:19|20)\d\d)?\Z"
)


def _coded(source: Source, start: int, end: int, drafts: list[_Draft]) -> list[_Draft]:
    """Documents cited by number alone ("triển khai 57-NQ/TW"): the code tells the type."""
    starts = [draft.start for draft in drafts]
    found: list[_Draft] = []
    for match in _codes().finditer(source.folded, start, end):
        index = bisect_left(starts, match.start()) - 1
        if index >= 0 and drafts[index].end > match.start():
            continue
        figures = _BEFORE_CODE.search(source.lower, max(start, match.start() - 20), match.start())
        if figures is None:
            continue
        at = next(at for at in range(figures.start(), figures.end()) if source.lower[at].isdecimal())
        number = codes.number_at(source.folded, at, end)
        kind = codes.kind_of(number.code) if number else None
        if number and kind and codes.has_organ(number.code):
            found.append(_draft(source, figures.start(), number, kind, -1 - len(found)))
    return found


def _attributes(source: Source, drafts: list[_Draft], region: Region, today: dt.date | None) -> None:
    cited = sorted({draft.start for draft in drafts})
    groups = [list(members) for _, members in itertools.groupby(drafts, key=lambda draft: draft.group)]
    for members in groups:
        for draft in members:
            draft.after = max(draft.after, draft.end)
        for draft, following in itertools.zip_longest(members, members[1:]):
            limit = following.start if following and following.start > draft.end else region.end
            if following is None or following.start > draft.end:
                draft.after = draft.end
                _after(source, draft, limit, today, cited=cited)
            else:
                draft.after = draft.end
        last = members[-1]
        for draft in members[:-1]:
            _share(draft, last)
    previous: list[_Draft] = []
    for members in groups:
        first = members[0]
        floor = previous[-1].end if previous else region.start
        provisions, edge = pinpoints.provisions_before(source.lower, max(floor, region.start), first.start)
        first.provisions = provisions
        if not provisions and source.folded[first.end : first.end + 1] in (" ", ","):
            first.provisions = _in_brackets(source, first.end, region.end)
        _subject(source, members, previous, edge, floor, today)
        if first.subject is None and first.issuer is None and first.number:
            _listed(source, members, previous, edge, region.start)
        previous = members
    for members, following in zip(reversed(groups[:-1]), reversed(groups[1:]), strict=True):
        _share_back(source, members, following)


_BRACKETS = re.compile(
    r"[ ]\((?:tại[ ])?(?=(?:các[ ])?(?:điểm|khoản|điều)[ ]\w)[^()\n]{3,60}\)"
    r"|,?[ ](?:tại[ ])?(?:(?:điểm|khoản|điều)[ ]\w{1,4}[, ]{0,2}){1,3}(?=[.;:)\n]|\Z)"
)


def _in_brackets(source: Source, at: int, end: int) -> tuple[Provision, ...]:
    match = _BRACKETS.match(source.lower, at, end)
    return pinpoints.provisions_in(source.lower, *match.span()) if match else ()


def _share(draft: _Draft, last: _Draft) -> None:
    """What follows the last document of a list goes to each."""
    if draft.issuer is None:
        draft.issuer = last.issuer
    if draft.term is None and draft.number:
        draft.term = last.term
    if draft.title is None:
        draft.title = last.title
    if draft.issued is None and last.issued and not draft.name:
        draft.issued = last.issued


_COMMA = re.compile(r"[ ]?(?:[,;][ ]?(?:và[ ])?|[ ]?và[ ]|[ ]?cùng[ ])(?:các[ ])?(?:\d{1,2}[.)][ ]?)?")


def _adjoining(source: Source, left: _Draft, right: _Draft, marks: str = ",;") -> bool:
    """Whether the two documents are neighbours in one list."""
    if not left.after <= right.start <= left.after + 16:
        return False
    match = _COMMA.fullmatch(source.lower, left.after, right.start)
    return match is not None and (";" in marks or ";" not in match[0])


def _organ_code(draft: _Draft) -> str:
    """The part of the code that names the organ."""
    return re.split(r"[-/]", draft.code, maxsplit=1)[-1] if draft.code else ""


def _share_back(source: Source, members: list[_Draft], following: list[_Draft]) -> None:
    """ "Chỉ thị 59-CT/TW, Kết luận 61-KL/TW của Ban Bí thư": one issuer, and one day, for both."""
    left, right = members[-1], following[0]
    if left.title or not _adjoining(source, left, right, ","):
        return
    if right.same_day or following[-1].same_day:
        for draft in members:
            draft.issued = draft.issued or right.issued
    if left.issuer or left.subject or left.plenum or not right.issuer or not left.number:
        return
    if _organ_code(left) != _organ_code(right) or (left.issued is None) != (right.issued is None):
        return
    if left.code or left.type == right.type:
        for draft in members:
            draft.issuer = draft.issuer or right.issuer
            draft.term = draft.term or right.term


def _subject(
    source: Source,
    members: list[_Draft],
    previous: list[_Draft],
    edge: int,
    floor: int,
    today: dt.date | None,
) -> None:
    """The issuing subject before the document, or the one of the document before it in a list."""
    first = members[0]
    if first.name and not first.number:
        return
    subject = subject_before(source, edge, floor, today, first.type)
    if subject:
        for draft in members:
            draft.subject, draft.acted = (subject.start, subject.end), subject.issued
        return
    last = previous[-1] if previous else None
    if (
        last
        and last.subject
        and _adjoining(source, last, first)
        and (not first.code or not last.code or _organ_code(first) == _organ_code(last))
    ):
        for draft in members:
            draft.subject, draft.acted = last.subject, last.acted if last.issued is None else None


_INTRODUCED = re.compile(
    r"(?:(?:[:;]|trong đó có|bao gồm|gồm|như|nhất là|là)[ ]?:?)[ \n]?(?:(?:[-+•*]|\d{1,2}[.)]|[a-zđ]\))[ ]?)?(?:các[ ]|hai[ ]|một số[ ])?\Z"
)
_NEXT_ITEM = re.compile(r"[ ]?[,;.][ \n]?(?:và[ ])?(?:(?:[-+•*]|\d{1,2}[.)]|[a-zđ]\))[ ]?)?")


def _listed(source: Source, members: list[_Draft], previous: list[_Draft], edge: int, start: int) -> None:
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
    for draft in members if place else ():
        draft.subject = draft.listed = place


def _finish(source: Source, draft: _Draft) -> Citation:
    words = source.words
    number = re.sub(r" ?([-–—/]) ?", r"\1", words(*draft.number)) if draft.number else None
    issuer = draft.issuer or draft.subject
    type_ = draft.type
    if draft.short and type_ == "Quyết định" and number and draft.code.endswith("TW"):
        kinds = registry.party_kinds(number)
        type_ = next(iter(kinds)) if len(kinds) == 1 else type_
    return Citation(
        *source.at(draft.start, draft.end),
        type=type_,
        number=number,
        issuer=words(*issuer) if issuer else None,
        issued=draft.issued or (draft.acted if draft.number else None),
        title=words(*draft.title) if draft.title else words(*draft.name) if draft.name else None,
        plenum=draft.plenum,
        term=draft.term,
        congress=draft.congress,
        period=draft.period,
        provision=draft.provisions[0] if draft.provisions else None,
        level=codes.level_of(draft.code) if draft.code else None,
    )
