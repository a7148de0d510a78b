"""The words that cite a document: a type word and what makes it one particular document.

The text is scanned once for type words ("Nghị quyết", "NQ", ...). After each, the grammars are tried that
can follow it: a number (:mod:`partydocs.codes`), a plenum or congress (:mod:`partydocs.meetings`), the name
of a law (:mod:`partydocs.laws`). A list that shares the type word gives an entry for each document.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

import attrs

from partydocs import codes, laws, meetings, vocab
from partydocs.codes import Number
from partydocs.issuers import day_end, issuer_at
from partydocs.models import Provision
from partydocs.patterns import trie, when_used
from partydocs.source import Region, Source

__all__ = ["Reference", "references"]


@attrs.define
class Reference:
    """A citation while it is read; all places are in the views."""

    start: int
    end: int
    type: str
    group: int  # where the type word of its list begins, or the number that stands alone
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
    alone: bool = False
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


_SPACE = r"[ \n]{1,3}"


@cache
def _heads() -> re.Pattern[str]:
    """A type word; not looked for at the beginnings of words only, which would take half as long again."""
    words = [*_types(), *(short.lower() for short in _short_types()), "nqtw", "nqtư", "nqđh"]
    return re.compile(rf"{trie(words, _SPACE)}(?![^\W\d_])")


def _type_words(lower: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The type words of a part that begin a word."""
    for match in _heads().finditer(lower, start, end):
        before = lower[match.start() - 1 : match.start()]
        if not (before.isalnum() or before == "_"):
            yield match


def _head(folded: str, word: str, start: int, end: int) -> _Head | None:
    """The type word that stands from ``start`` to ``end``; None for an abbreviation in other letters."""
    entry = _types().get(word)
    if entry:
        return _Head(start, end, *entry, False)
    if entry := _short_types().get(folded[start:end]):
        return _Head(start, end, *entry, True)
    if word in ("nqtw", "nqtư", "nqđh"):
        return _Head(start, start + 2, "Nghị quyết", "", True) if folded[start : start + 2] == "NQ" else None
    entry = _types().get(" ".join(word.split()))
    return _Head(start, end, *entry, False) if entry else None


# ---------------------------------------------------------------------- what follows a type word


def _one_of(words: Iterable[str]) -> str:
    """A pattern for the longest of the words."""
    return f"(?:{trie(words, _SPACE)})"


@cache
def _link() -> re.Pattern[str]:
    """What may stand between the type word and the number: qualifiers, "số", a colon, a bracket."""
    qualifiers = _one_of(vocab.words("documents", "qualifiers"))
    return re.compile(
        rf"(?P<extra>(?:[ ]{{1,3}}{qualifiers}(?![^\W_])){{0,3}})"
        r"(?P<mark>[ \n]{0,3}[:,(]?)[ \n]{0,3}(?P<so>(?:mang[ ]|có[ ])?s[ốồôo][ \n]{0,3}[:.]?[ \n]{0,3})?"
    )


_OWNER = when_used(re.compile, r"[ ]của[ ]")
# Words between the type word and "số" and a number with a code.
_GAP = when_used(re.compile, r"(?=[ ])[^.;:,()\n\"“”\d]{1,90}?[ ]số[ ]?:?[ ]?(?=\d)")


@cache
def _counted() -> re.Pattern[str]:
    """What is counted right after figures: "kết luận 02 nội dung"; not "Nghị quyết 57 năm 2024"."""
    nouns = _one_of(vocab.words("documents", "counted"))
    return re.compile(rf"[ ]{{1,2}}(?!(?:ngày|tháng|năm)[ ]\d){nouns}(?![^\W_])")


# What stands between two numbers of one list.
_NEXT = when_used(
    re.compile,
    r"[ ]?(?P<sep>,[ ]?(?:và[ ])?|;[ ]?(?:và[ ])?|[ ]và[ ]|[ ]cùng[ ]|[ ]hoặc[ ]|/(?=\d+[-/]))(?:các[ ])?(?P<so>số[ ]?:?[ ]?)?(?=\d)",
)

# After the last bare number of a list: its end, or an attribute of the document.
_LISTED = when_used(
    re.compile,
    r"[ ]?(?:[,;.)\]\"”:]|\Z|\n|(?:và|của|về|ngày|do|hoặc|cùng|khóa|năm|gắn|được|là|có|đã|cho|để|sẽ|vào|đi|thay|còn|thì|tại|với|mới|ban hành|hướng dẫn|nhằm|đang|vẫn|không|này|nêu|trên|trong|theo|hội nghị|trung ương|tw)(?![^\W_]))",
)

_MEETING_TYPES = frozenset(("Nghị quyết", "Kết luận", "Chỉ thị", "Quy định", "Thông báo"))
_LAW_TYPES = frozenset(("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp", "Điều lệ"))


def _read(source: Source, head: _Head, end: int) -> list[Reference]:
    """The documents that the type word heads."""
    folded, lower = source.folded, source.lower
    link = _link().match(lower, head.end, end)
    at = link.end() if link else head.end
    if link and at < end and "0" <= folded[at] <= "9" and (link["so"] or not link["mark"].strip()):
        number = codes.number_at(folded, at, end)
        if number and _allowed(source, head, number, bool(link["so"]), bool(link["extra"]), at, end):
            return _numbered(source, head, number, end)
    if head.type in _MEETING_TYPES and (found := _met(source, head, end)):
        return found
    if head.type in _LAW_TYPES and (found := _law(source, head, end)):
        return found
    return _owned(source, head, end)


def _owned(source: Source, head: _Head, end: int) -> list[Reference]:
    """ "Quyết định của Thủ tướng Chính phủ số 27/QĐ-TTg": the number after the owner or the subject."""
    folded, lower = source.folded, source.lower
    limit = min(end, head.end + 110)
    gap = _GAP.match(lower, head.end, limit) if lower.find(" số", head.end, limit) > 0 else None
    if gap is None or any(_type_words(lower, head.end, gap.end())):
        return []
    number = codes.number_at(folded, gap.end(), end)
    if number is None or not number.code or not _same_kind(codes.kind_of(number.code), head.type):
        return []
    drafts = _numbered(source, head, number, end)
    of = _OWNER.match(lower, head.end, gap.end())
    stop = issuer_at(source, of.end(), lower.rindex(" số", 0, gap.end())) if of else None
    if of and stop:
        drafts[0].issuer = (of.end(), stop)
    return drafts


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
    if figures == 1 and not _LISTED.match(source.lower, number.end, end):
        return False  # "Quy định 3 công khai"
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


def _draft(source: Source, start: int, number: Number, type_: str, group: int) -> Reference:
    return Reference(
        start,
        number.end,
        type_,
        group,
        number=(number.start, number.end),
        code=number.code,
        bare=codes.is_bare(number),
        after=number.end,
    )


_TO_DAY = 30  # from a number to the word "ngày" of its signing date, and the word


def _numbered(source: Source, head: _Head, number: Number, end: int) -> list[Reference]:
    """A numbered document and the further numbers of its list."""
    folded, lower = source.folded, source.lower
    type_ = head.type
    kind = codes.kind_of(number.code) if number.code else None
    if type_ in ("Văn bản", "Công văn") and kind is None:
        pass
    elif type_ == "Chương trình" and kind == "Chương trình hành động":
        type_ = kind
    drafts = [_draft(source, head.start, number, type_, head.start)]
    drafts[0].short = head.short
    while len(drafts) < 60:
        last = drafts[-1]
        at = day_end(source, last.end, end) if "ngày" in lower[last.end : last.end + _TO_DAY] else last.end
        step = _NEXT.match(lower, at, end)
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
            if at != last.end or _counted().match(folded, following.end, end):
                break
            if not last.bare and not (_in_party_list(folded, last, following, end)):
                break
        start = step.start("so") if step["so"] else following.start
        drafts.append(_draft(source, start, following, type_, head.start))
    return drafts


# After a bare number in a list whose first number has a code: nothing but the list's own marks.
_LIST_ONLY = when_used(re.compile, r"[ ]?(?:[,;.)]|\Z|\n|(?:và|của)(?![^\W_]))")


def _in_party_list(folded: str, last: Reference, following: Number, end: int) -> bool:
    """Whether figures go on the list "57-NQ/TW, 59, 66 và 68 của Bộ Chính trị"."""
    if last.number is None or following.end - following.start < 2:
        return False
    party = "/" in last.code and not folded[last.number[0] : last.number[1]].count("/") > 1
    return party and bool(_LIST_ONLY.match(folded, following.end, end))


def _more(folded: str, at: int, end: int) -> bool:
    return bool(_NEXT.match(folded, at, end))


_NEXT_PLENUM = when_used(re.compile, r"(?:, | và |; )(?=(?:hội nghị |hn )?(?:trung ương|t\.?ư|tw) ?\d)")


def _met(source: Source, head: _Head, end: int) -> list[Reference]:
    """Documents named by plenums or congresses."""
    folded, lower = source.folded, source.lower
    upper = folded[head.start].isupper()
    if head.type in ("Kết luận", "Thông báo", "Quy định", "Chỉ thị") and not upper:
        return []
    drafts: list[Reference] = []
    begin, at = head.start, head.end
    while len(drafts) < 20:
        found = meetings.plenums_at(folded, lower, at, end)
        if not found or not (
            head.type == "Nghị quyết" or found[0].term or "trung ương" in lower[at : found[0].end]
        ):
            break
        drafts += [
            Reference(
                begin, m.end, head.type, head.start, plenum=m.plenum, term=m.term, issuer=m.organ, after=m.end
            )
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
        Reference(
            head.start if m.start == head.end else m.start,
            m.end,
            head.type,
            head.start,
            congress=m.congress,
            period=m.period,
            after=m.end,
        )
        for m in found
    ]


def _law(source: Source, head: _Head, end: int) -> list[Reference]:
    drafts = []
    for law in laws.law_at(source.folded, source.lower, head.start, head.end, end, head.type):
        draft = Reference(
            law.start, law.end, head.type, head.start, name=law.name, issued=law.year, after=law.end
        )
        if law.number:
            draft.number, draft.code = (law.number.start, law.number.end), law.number.code
        if law.name[0] >= law.name[1]:
            draft.name = None
        drafts.append(draft)
    return drafts


def references(source: Source, regions: Sequence[Region]) -> Iterator[tuple[Region, list[Reference]]]:
    """The regions that cite documents, each with these in order, nothing but their own words read.

    >>> source = Source("Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2017")
    >>> [(_, found)] = references(source, [Region("body", 0, len(source))])
    >>> [source.folded[reference.start : reference.end] for reference in found]
    ['Nghị quyết số 18-NQ/TW', '19-NQ/TW']
    """
    if not regions:
        return
    start, end = regions[0].start, regions[-1].end
    heads = list(_type_words(source.lower, start, end))
    coded = [match for pattern in _codes() for match in pattern.finditer(source.folded, start, end)]
    for region, words, bare in zip(regions, _of_each(heads, regions), _of_each(coded, regions), strict=True):
        found = _headed(source, words, region.end)
        found += _coded(source, bare, region, found)
        if found:
            yield region, sorted(found, key=lambda reference: reference.start)


def _of_each(matches: list[re.Match[str]], regions: Sequence[Region]) -> Iterator[list[re.Match[str]]]:
    """The matches in each of the regions."""
    matches.sort(key=re.Match.start)
    starts = [match.start() for match in matches]
    for region in regions:
        yield matches[bisect_left(starts, region.start) : bisect_left(starts, region.end)]


def _headed(source: Source, words: Iterable[re.Match[str]], end: int) -> list[Reference]:
    """Documents cited after their type words."""
    drafts: list[Reference] = []
    done = 0
    for match in words:
        if match.start() < done:
            continue
        head = _head(source.folded, match[0], *match.span())
        found = _read(source, head, end) if head else None
        if found:
            drafts += found
            done = max(draft.end for draft in found)
    return drafts


@cache
def _codes() -> tuple[re.Pattern[str], ...]:
    """The type part of a code: "-NQ/", "/NĐ-"; a pattern for each mark, for a scan for one letter is quickest."""
    kinds = (code for code in vocab.words("documents", "codes") if codes.kind_of(code))
    parts = "|".join(map(re.escape, sorted(kinds, key=len, reverse=True)))
    return tuple(re.compile(rf"{mark}(?:{parts})[-/]") for mark in "-/")


_BEFORE_CODE = when_used(
    re.compile, r"(?:(?<![\w./-])số[ ]?:?[ ]?)?(?<![\w.,/-])\d{1,6}[a-zđ]?[ ]?(?:/(?:19|20)\d\d)?\Z"
)


def _coded(
    source: Source, matches: list[re.Match[str]], region: Region, drafts: Sequence[Reference]
) -> list[Reference]:
    """Documents cited by number alone ("triển khai 57-NQ/TW"): the code tells the type."""
    starts = [draft.start for draft in drafts] if matches else []
    found: list[Reference] = []
    for match in matches:
        index = bisect_left(starts, match.start()) - 1
        if index >= 0 and drafts[index].end > match.start():
            continue
        figures = _BEFORE_CODE.search(source.lower, max(region.start, match.start() - 20), match.start())
        if figures is None:
            continue
        at = next(at for at in range(figures.start(), figures.end()) if source.lower[at].isdecimal())
        number = codes.number_at(source.folded, at, region.end)
        kind = codes.kind_of(number.code) if number else None
        if number and kind and codes.has_organ(number.code):
            draft = _draft(source, figures.start(), number, kind, figures.start())
            draft.alone = True
            found.append(draft)
    return found
