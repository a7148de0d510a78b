"""The words that cite a document: a type word and what makes it one particular document.

Of the places where ``openings`` found that a type word ("Nghị quyết", "NQ", ...) may begin, those are taken at which one
stands. After each, the grammars are tried that can follow it: a number (:mod:`partydocs.codes`), a plenum or congress
(:mod:`partydocs.meetings`), the name of a law (:mod:`partydocs.laws`). A list that shares the type word gives an entry
for each document.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final, NamedTuple

from partydocs import codes, laws, meetings, registry, vocab
from partydocs.codes import Number
from partydocs.issuers import day_end, issuer_at
from partydocs.models import Provision
from partydocs.ordered import within
from partydocs.patterns import trie, when_used
from partydocs.source import Region, Source, lowered
from partydocs.vocab import framed, one_of, with_trait

__all__ = ["Reference", "in_word", "references"]


@dataclass(slots=True)
class Reference:
    """A citation while it is read; all places are in the views."""

    start: int
    end: int
    type: str
    group: int  # where the type word of its list begins, or the number that stands alone
    number: tuple[int, int] | None = None
    code: str = ""
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
    after: int = field(init=False)
    same_day: bool = False
    short: bool = False
    alone: bool = False
    listed: tuple[int, int] | None = None
    lead: int = -1  # where the documents begin that stand side by side with it, pinpoints included


class _Head(NamedTuple):
    """A type word in the text."""

    start: int
    end: int
    type: str
    bare: str  # where a number without a code may follow it
    short: bool  # whether it is an abbreviation


# ---------------------------------------------------------------------- type words


def _plainer(word: str, keep: str) -> str:
    """``word`` without tone marks, or without any marks."""
    letters = unicodedata.normalize("NFD", word)
    return unicodedata.normalize(
        "NFC", "".join(c for c in letters if not unicodedata.combining(c) or c in keep)
    )


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
    return table


@cache
def _short_types() -> dict[str, tuple[str, str]]:
    """Abbreviation as written -> its full name and where a bare number may follow."""
    table: dict[str, tuple[str, str]] = {}
    for word, fields in vocab.words("documents", "abbreviations").items():
        for spelling in (word, word.upper()):
            table.setdefault(spelling, (fields["full"], fields.get("bare", "")))
    return table


def _glued_types() -> Mapping[str, Mapping[str, str]]:
    """Abbreviations in lower case with what the document is of in the same word: "nqtw"."""
    return vocab.words("documents", "glued")


_SPACE: Final = r"[ \n]"


@cache
def _heads() -> re.Pattern[str]:
    """A type word; in "đồng bộ Luật Giá" that of a law."""
    others = "".join(rf"(?<!{word}[ \n])" for word in vocab.words("documents", "no_code_before"))
    return re.compile(rf"(?:(?!bộ[ \n])|{others}){trie(_all_types(), _SPACE)}(?![^\W\d_])")


def _all_types() -> list[str]:
    return [*_types(), *(short.lower() for short in _short_types()), *_glued_types()]


@cache
def _firsts() -> re.Pattern[str]:
    """The first word of a type word, where the others would stand behind it."""
    types = _all_types()
    alone = trie(word for word in types if " " not in word)
    first = trie({word.split()[0] for word in types if " " in word})
    return re.compile(rf"(?=(?:{first}(?:\n|\Z)|{alone}(?![^\W\d_])))")


# After a figure too: "1Thông tư", a footnote's number.
_WORD_STARTS: Final = when_used(re.compile, r"\b|(?<=[0-9])")


def in_word(word: str) -> tuple[int, ...]:
    """Where in what stands between two spaces a type word may begin, whatever follows.

    That is at the beginning of a word, or at a capital after a small letter: "triệtChỉ" of "quán triệtChỉ thị".
    """
    lower = lowered(word)
    places = (match.start() for match in _firsts().finditer(lower))
    return tuple(
        at
        for at in places
        if _WORD_STARTS.match(lower, at) or (word[at].isupper() and word[at - 1].islower())
    )


def _type_words(source: Source, places: Iterable[int], end: int) -> Iterator[re.Match[str]]:
    """The type words that begin at some of the places, none within another."""
    lower, here, done = source.lower, _heads().match, 0
    for at in places:
        if at >= done and (match := here(lower, at, end)):
            yield match
            done = match.end()


def _head(folded: str, word: str, start: int, end: int) -> _Head | None:
    """The type word that stands from ``start`` to ``end``; None for an abbreviation in other letters."""
    if entry := _short_types().get(folded[start:end]):
        return _Head(start, end, *entry, short=True)
    if glued := _glued_types().get(word):
        short, full = glued["type"].upper(), glued["full"]
        written = folded.startswith(short, start)
        return _Head(start, start + len(short), full, bare="", short=True) if written else None
    entry = _types().get(" ".join(word.split()))
    return _Head(start, end, *entry, short=False) if entry else None


# ---------------------------------------------------------------------- what follows a type word


def _one_of(words: Iterable[str]) -> str:
    """A pattern for the longest of the words."""
    return f"(?:{trie(words, _SPACE)})"


@cache
def _link() -> re.Pattern[str]:
    """What stands between the type word and the number: qualifiers, "số", before it a colon or a bracket."""
    qualifiers = _one_of(vocab.words("documents", "qualifiers"))
    short = _one_of(word.lower() for word in _short_types())  # "Nghị định (NĐ) 54/2011"
    return re.compile(
        rf"(?P<extra>(?:[ ](?!(?<=hiện[ ])kết[ ]luận){qualifiers}(?![^\W_])){{0,3}})(?:[ ]\({short}\))?[ \n]?"
        r"(?:[:,(]?[ \n]?(?P<led>(?:mang[ ]|có[ ])?s[ốồôo][ \n]?[:.]?[ \n]?)|[ \n]?)(?=[0-9])"
    )


# Characters that hold an owner or a subject between a type word and its number, what leads up to a treaty, and a number
# before the type part of its code.
_LONGEST_GAP, _LONGEST_TREATY, _LONGEST_NUMBER = 110, 80, 20
_OWNER: Final = when_used(re.compile, r"[ ]của[ ]")
# Words between the type word and "số" and a number with a code: "nghị quyết | của Quốc hội: số | 88/2019/QH14".
_GAP: Final = when_used(
    re.compile,
    r"(?=[ ])[^.;:,()\n\"“”\d]{1,90}?(?P<colon>:[ ](?=số))?(?:(?<=:[ ])|[ ])(?P<led>số)[ ]?:?[ ]?(?=\d)",
)


@cache
def _amount() -> re.Pattern[str]:
    """What is counted right after figures: "kết luận 02 nội dung"; not "Nghị quyết 57 năm 2024"."""
    nouns = _one_of(vocab.words("documents", "counted"))
    return re.compile(rf"[ ](?!(?:ngày|tháng|năm)[ ]\d|lần[ ]đầu|điều[ ](?:động|chỉnh)){nouns}(?![^\W_])")


# What stands between two numbers of one list.
_NEXT: Final = when_used(
    re.compile,
    r"[ ]?(?P<sep>,[ ]?(?:và[ ])?|;[ ]?(?:và[ ])?|[ ]và[ ]|[ ]cùng[ ]|[ ]hoặc[ ]|/(?=\d+[-/]))(?:các[ ])?(?P<led>số[ ]?:?[ ]?)?(?=\d)",
)

# After the last bare number of a list: its end, or an attribute of the document.
_LISTED: Final = when_used(
    re.compile, lambda: rf"[ ]?(?:[,;.)\]\"”:]|\Z|\n|-[ ]|{one_of('documents', 'after_numbers')})"
)


def _read(source: Source, head: _Head, following: int, end: int) -> list[Reference]:
    """The documents that the type word heads; the next one stands at ``following``."""
    folded, lower = source.folded, source.lower
    if link := _link().match(lower, head.end, end):
        number = codes.number_at(folded, link.end(), end)
        if number and _allowed(source, head, number, link, end):
            return _numbered(source, head, number, end)
    if found := _met(source, head, end):
        return found
    if head.type in with_trait("named") and (found := _law(source, head, end)):
        return found
    return _owned(source, head, following, end)


def _owned(source: Source, head: _Head, following: int, end: int) -> list[Reference]:
    """ "Quyết định của Thủ tướng Chính phủ số 27/QĐ-TTg": the number after the owner or the subject."""
    folded, lower = source.folded, source.lower
    limit = min(end, head.end + _LONGEST_GAP)
    told = lower[head.end : limit]
    may_follow = any(map(told.__contains__, framed("documents", "number_words", after="")))
    gap = _GAP.match(lower, head.end, limit) if may_follow else None
    number = codes.number_at(folded, gap.end(), end) if gap else None
    if gap is None or number is None or not _same_kind(codes.kind_of(number.code), head.type):
        return []
    if following < gap.end() and _others(source, following, gap.end(), codes.kind_of(number.code)):
        return []
    of = _OWNER.match(lower, head.end, gap.end())
    stop = issuer_at(source, of.end(), gap.start("led") - 1) if of else None
    # "Nghị quyết của Bộ Chính trị số 68": figures alone only of what has an owner
    if not number.code and not (stop and not gap["colon"] and _LISTED.match(lower, number.end, end)):
        return []
    drafts = _numbered(source, head, number, end)
    if gap["colon"]:  # the numbers are listed by themselves
        drafts[0].start = gap.start("led")
    if of and stop:
        for draft in drafts:
            draft.issuer = draft.listed = (of.end(), stop)
    return drafts


def _others(source: Source, start: int, end: int, kind: str | None) -> bool:
    """Whether a number of that kind may be that of a document named from ``start`` to ``end``.

    Not in "Quy định thi hành | Điều lệ Đảng | số 29-QĐ/TW".
    """
    words = _heads().finditer(source.lower, start, end)
    heads = (_head(source.folded, word[0], *word.span()) for word in words)
    return kind is None or any(head is not None and _same_kind(kind, head.type) for head in heads)


# Figures that are no number of a document: a year, or too many.
_NO_NUMBER: Final = when_used(re.compile, r"(?:199|20[0-4])\d|2050|\d{5}\w")


def _allowed(source: Source, head: _Head, number: Number, link: re.Match[str], end: int) -> bool:
    """Whether figures after a type word are the number of a document."""
    value = source.folded[number.start : number.end]
    capital = source.folded[head.start].isupper()
    if number.code:
        return True
    if number.year:
        return bool(link["led"]) or (capital and head.bare not in ("", "listed"))
    if _amount().match(source.folded, number.end, end):
        return False
    if link["led"]:
        return head.type != "Điện"
    if (
        link["extra"]
        or not head.bare
        or (head.bare in ("capital", "listed") and not capital)
        or (
            _NO_NUMBER.fullmatch(value)
            and not source.lower.startswith(framed("issuers", "day_words"), number.end, end)
        )
    ):
        return False
    # Not "Quy định 3 công khai", "Chương trình 60 phút", "Kế hoạch 5".
    if value[1:] and head.bare != "listed":
        return True
    short = bool(value[1:]) == (head.bare == "listed") and head.bare != "two" and head.end < number.start
    return short and bool(_LISTED.match(source.lower, number.end, end))


def _same_kind(kind: str | None, type_: str) -> bool:
    """Whether a code of that kind may stand after a type word."""
    if kind is None or registry.share_code(kind, type_):
        return True
    return type_.startswith(kind) or kind.startswith(type_)


def _draft(start: int, number: Number, type_: str, group: int, *, short: bool) -> Reference:
    place = (number.start, number.end)
    return Reference(start, number.end, type_, group, number=place, code=number.code, short=short)


def _numbered(source: Source, head: _Head, number: Number, end: int) -> list[Reference]:
    """A numbered document and the further numbers of its list."""
    type_ = head.type
    kind = codes.kind_of(number.code)
    if type_ == "Chương trình" and kind == "Chương trình hành động":
        type_ = kind
    elif head.short and type_ == "Thông tư" and codes.is_of_party(number.code):
        type_ = "Thông tri"  # "TT số 07-TT/TU"
    elif head.short and "TTLT" in number.code:
        type_ = "Thông tư liên tịch"
    drafts = [_draft(head.start, number, type_, head.start, short=head.short)]
    while step := _NEXT.match(source.lower, day_end(source, number.end, end), end):
        following = codes.number_at(source.folded, step.end(), end)
        if following is None or not _goes_on(source, type_, number, step, following, end):
            break
        start = step.start("led") if step["led"] else following.start
        drafts.append(_draft(start, following, type_, head.start, short=head.short))
        number = following
    return drafts


def _goes_on(
    source: Source, type_: str, last: Number, step: re.Match[str], following: Number, end: int
) -> bool:
    """Whether a number after another is one of the same list."""
    if following.code or step["led"]:
        return _same_kind(codes.kind_of(following.code), type_)
    if step.start() > last.end or step["sep"].startswith(";"):
        return False  # after a day, or in a list of sentences
    if _amount().match(source.folded, following.end, end):
        return False
    if last.code:
        return _in_party_list(source.folded, last, following, end)
    return _LISTED.match(source.lower, following.end, end) is not None


# After a bare number in a list whose first number has a code: nothing but the list's own marks.
_LIST_ONLY: Final = when_used(re.compile, r"[ ]?(?:[,;.)]|\Z|\n|(?:và|của)(?![^\W_]))")


def _in_party_list(folded: str, last: Number, following: Number, end: int) -> bool:
    """Whether figures go on the list "57-NQ/TW, 59, 66 và 68 của Bộ Chính trị"."""
    one_figure = following.start + 1 == following.end
    party = "/" in last.code and folded.count("/", last.start, last.end) == 1
    return party and not one_figure and bool(_LIST_ONLY.match(folded, following.end, end))


_NEXT_PLENUM: Final = when_used(
    re.compile, r"(?:, | và |; )(?=(?:hội nghị |hn )?(?:trung ương|t\.?ư|tw) ?\d)"
)


def _met(source: Source, head: _Head, end: int) -> list[Reference]:
    """Documents named by plenums or congresses."""
    folded, lower = source.folded, source.lower
    if head.type != "Nghị quyết" and not folded[head.start].isupper():
        return []  # "phát biểu kết luận Hội nghị lần thứ 15"
    drafts: list[Reference] = []
    begin, at = head.start, head.end
    while found := meetings.plenums_at(folded, at, end):
        drafts += [
            Reference(begin, m.end, head.type, head.start, plenum=m.plenum, term=m.term, issuer=m.organ)
            for m in found
        ]
        again = _NEXT_PLENUM.match(lower, found[-1].end, end)
        if again is None:
            break
        begin, at = again.end(), again.end()
    if drafts or head.type != "Nghị quyết":
        return drafts
    found = meetings.congresses_at(folded, head.end, end)
    return [
        Reference(
            head.start if m.start == head.end else m.start,
            m.end,
            head.type,
            head.start,
            congress=m.congress,
            period=m.period,
        )
        for m in found
    ]


# "Công ước của Liên hợp quốc về Luật Biển năm 1982": what a treaty is about.
_TREATY: Final = when_used(
    re.compile, r"(?:công ước|hiệp định|hiệp ước|nghị định thư)[ ][^.,;:\n]{0,60}(?<=[ ]về[ ])\Z"
)


def _law(source: Source, head: _Head, end: int) -> list[Reference]:
    drafts: list[Reference] = []
    if _TREATY.search(source.lower, max(0, head.start - _LONGEST_TREATY), head.start):
        return drafts
    for law in laws.law_at(source.folded, source.lower, head.start, head.end, end, head.type):
        name = law.name if law.name[0] < law.name[1] else None
        draft = Reference(law.start, law.end, head.type, head.start, name=name, issued=law.year)
        if law.number:
            if not _same_kind(codes.kind_of(law.number.code), head.type):
                return []  # "Quy định thi hành Điều lệ Đảng số 29-QĐ/TW"
            draft.number, draft.code = (law.number.start, law.number.end), law.number.code
        drafts.append(draft)
    return drafts


def references(
    source: Source, regions: Sequence[Region], places: Iterable[int]
) -> Iterator[tuple[Region, list[Reference]]]:
    """The regions that cite documents, each with these in order, nothing but their own words read.

    ``places`` is where type words may begin.

    >>> source = Source("Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2017")
    >>> [(_, found)] = references(source, [Region("body", 0, len(source))], [0])
    >>> [source.folded[reference.start : reference.end] for reference in found]
    ['Nghị quyết số 18-NQ/TW', '19-NQ/TW']
    """
    if not regions:
        return
    start, end = regions[0].start, regions[-1].end
    heads = list(_type_words(source, places, end))
    coded = [match for pattern in _codes() for match in pattern.finditer(source.folded, start, end)]
    coded.sort(key=re.Match.start)
    for region in regions:
        place = (region.start, region.end)
        found = _headed(source, within(heads, *place, re.Match.start), region)
        found += _coded(source, within(coded, *place, re.Match.start), region, found)
        if found:
            yield region, sorted(found, key=lambda reference: reference.start)


def _headed(source: Source, words: Sequence[re.Match[str]], region: Region) -> list[Reference]:
    """Documents cited after their type words."""
    drafts: list[Reference] = []
    done = region.start
    for index, match in enumerate(words, 1):
        if match.start() < done:
            continue
        head = _head(source.folded, match[0], *match.span())
        following = words[index].start() if index < len(words) else region.end
        found = _read(source, head, following, region.end) if head else None
        if found:
            drafts += found
            done = max(draft.end for draft in found)
    return drafts


@cache
def _codes() -> tuple[re.Pattern[str], ...]:
    """The type part of a code: "-NQ/", "/NĐ-"; a pattern for each mark, for a scan for one letter is quickest."""
    parts = trie(code for code in vocab.words("documents", "codes") if codes.kind_of(code))
    return tuple(re.compile(rf"{mark}(?:{parts})[-/]") for mark in "-/")


_BEFORE_CODE: Final = when_used(
    re.compile, r"(?:(?<![\w./-])số[ ]?:?[ ]?)?(?<![\w.,/-])\d{1,6}[a-zđ]?[ ]?(?:/(?:19|20)\d\d)?\Z"
)


def _coded(
    source: Source, matches: Sequence[re.Match[str]], region: Region, drafts: Sequence[Reference]
) -> list[Reference]:
    """Documents cited by number alone ("triển khai 57-NQ/TW"): the code tells the type."""
    starts = [draft.start for draft in drafts] if matches else []
    found: list[Reference] = []
    for match in matches:
        index = bisect_left(starts, match.start()) - 1
        if index >= 0 and drafts[index].end > match.start():
            continue
        first = max(region.start, match.start() - _LONGEST_NUMBER)
        figures = _BEFORE_CODE.search(source.lower, first, match.start())
        if figures is None:
            continue
        at = next(at for at in range(figures.start(), figures.end()) if source.lower[at].isdecimal())
        number = codes.number_at(source.folded, at, region.end)
        kind = codes.kind_of(number.code) if number else None
        if number and kind and codes.has_organ(number.code):
            # "205-QĐ/TW": what kind it is, is as open as with "QĐ" before it.
            draft = _draft(figures.start(), number, kind, figures.start(), short=True)
            draft.alone = True
            found.append(draft)
    return found
