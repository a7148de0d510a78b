"""Known documents, and which of them a citation means.

The data stand in ``registry/*.toml``, one line a document, each with its source and whether number, day and
title were seen there: the documents of the Party's central organs, its congresses and plenums, and the
laws of the state. ``resolve`` never guesses: where the text, its dates and its title leave more than one
document, the citation keeps them all as ``candidates``.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final, NamedTuple, TypeVar

import attrs

from partydocs import vocab
from partydocs.models import Citation
from partydocs.moments import given_day
from partydocs.patterns import trie, when_used

__all__ = [
    "LAW_KINDS",
    "Document",
    "document",
    "ids",
    "known_titles",
    "law_name_end",
    "party_kinds",
    "resolve",
    "share_code",
]

#: The kinds of document in the registry that the National Assembly and its Standing Committee pass.
LAW_KINDS: Final = frozenset(("Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh"))


def _kinds(trait: str) -> frozenset[str]:
    return vocab.with_trait(trait)


class Document(NamedTuple):
    """A document of the registry: one line of ``registry/*.toml``.

    ``number`` is as it is written, ``numbers`` are that and others it is cited by, without marks; ``issued`` is an ISO
    8601 day, "" where it is not known. ``confirmed`` is false where something of it was not seen in ``source``.
    """

    id: str
    type: str
    number: str | None
    issued: str
    issuer: str
    title: str
    term: int | None
    plenum: int | None
    congress: int | None
    numbers: frozenset[str]
    confirmed: bool
    source: str


# ---------------------------------------------------------------------- the data


@cache
def _table(name: str) -> Mapping[str, Any]:
    return vocab.read("registry", name)


def _lines(name: str, key: str) -> Iterable[list[str]]:
    return (line.split("|") for line in _table(name)[key].strip().split("\n"))


_MARKS: Final = when_used(re.compile, r"[\u0300-\u036f]")
_NOT_WORD: Final = when_used(re.compile, r"[^a-z0-9]+")


def _slug(text: str) -> str:
    plain = _MARKS.sub("", unicodedata.normalize("NFD", text.lower())).replace("đ", "d")
    return _NOT_WORD.sub("-", plain).strip("-")


def _roman(number: int) -> str:
    tens, ones = divmod(number, 10)
    return "X" * tens + ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][ones]


_SEPARATORS: Final = str.maketrans("", "", " \t\n./_-")


def _plain_number(number: str) -> str:
    """A number for comparison: "18 -NQ/TW", "018-NQ/TW" and "18-NQTW" are one."""
    return number.translate(_SEPARATORS).upper().lstrip("0").replace("TƯ", "TW")


def _whole(text: str) -> int | None:
    return int(text) if text else None


@cache
def _party() -> tuple[Document, ...]:
    rows = list(_lines("documents", "documents"))
    taken: Counter[str] = Counter()
    names = [f"{row[1]}:{row[3][:4] or 'khoa-' + _roman(int(row[4]))}" for row in rows]
    count = Counter(names)
    found = []
    for name, row in zip(names, rows, strict=True):
        kind, number, others, issued, term, plenum, issuer, title, seen, _note, source = row
        if count[name] > 1:
            taken[name] += 1
            name = f"{name}-{taken[name]}"
        about = (issued, issuer, title, _whole(term), _whole(plenum), None)
        numbers = frozenset(_plain_number(n) for n in (number, *others.split(",")) if n)
        found.append(
            Document(name, kind, number, *about, numbers=numbers, confirmed=seen == "yes", source=source)
        )
    return tuple(found)


@cache
def _laws() -> tuple[Document, ...]:
    rows, issuers = list(_lines("laws", "laws")), _table("laws")["issuers"]
    names = [
        f"{_slug(row[0] if row[0] == 'Hiến pháp' else row[0] + ' ' + row[3])}:{row[2][:4]}" for row in rows
    ]
    count = Counter(names)
    found = []
    for name, (kind, number, issued, title, seen, source) in zip(names, rows, strict=True):
        if count[name] > 1:
            name = f"{name}-{number.split('/')[0]}"
        about = (issued, issuers[kind], title, None, None, None)
        numbers = frozenset([_plain_number(number)] if number else ())
        found.append(
            Document(
                name, kind, number or None, *about, numbers=numbers, confirmed=seen == "yes", source=source
            )
        )
    return tuple(found)


@cache
def _congresses() -> tuple[Document, ...]:
    found, called = [], _table("meetings")["congress"]
    for number, _first, last, _start, _end, seen, _note, source in _lines("meetings", "congresses"):
        roman = _roman(int(number))
        about = (last, called["name"].format(roman), called["title"].format(roman), None, None, int(number))
        name = f"nghi-quyet-dai-hoi:{roman}"
        found.append(
            Document(
                name, "Nghị quyết", None, *about, numbers=frozenset(), confirmed=seen == "yes", source=source
            )
        )
    return tuple(found)


@cache
def _by_id() -> Mapping[str, Document]:
    return {entry.id: entry for entry in (*_party(), *_laws(), *_congresses())}


def document(id: str) -> Document:
    """The document with an id; ``KeyError`` for an id that the registry does not have.

    >>> document("18-NQ/TW:2017").title[:20]
    'Một số vấn đề về tiế'
    """
    return _by_id()[id]


def ids() -> tuple[str, ...]:
    """The ids of all documents of the registry, which ``document`` takes.

    >>> "18-NQ/TW:2017" in ids()
    True
    """
    return tuple(_by_id())


_Key = TypeVar("_Key")


def _grouped(pairs: Iterable[tuple[_Key, Document]]) -> Mapping[_Key, tuple[Document, ...]]:
    table: dict[_Key, tuple[Document, ...]] = {}
    for key, entry in pairs:
        table[key] = (*table.get(key, ()), entry)
    return table


@cache
def _by_number() -> Mapping[str, tuple[Document, ...]]:
    return _grouped((number, entry) for entry in (*_party(), *_laws()) for number in entry.numbers)


def known_titles(number: str | None, type: str, plenum: int | None = None) -> tuple[str, ...]:
    """The titles, in lower case, of the documents that a number or a plenum may mean; the longest first.

    >>> known_titles("59-NQ/TW", "Nghị quyết")
    ('hội nhập quốc tế trong tình hình mới',)
    """
    if number is None:
        entries = _by_plenum().get((type, plenum), ())
    elif number.isdecimal():
        entries = _by_figures().get((type, number.lstrip("0")), ())
    else:
        entries = _by_number().get(_plain_number(number), ())
    return _longest_first({form for entry in entries if entry.title for form in _forms(entry.title)})


@cache
def _forms(title: str) -> tuple[str, ...]:
    """A title of the registry in lower case, and what of it is cited without its first words."""
    whole = title.lower()
    first = _BEFORE_SUBJECT.match(whole)
    shorter = whole[first.end() :] if first else ""
    return (whole, shorter) if len(shorter) > _SHORT_TITLE else (whole,)


# "tiếp tục thực hiện Nghị quyết số 24-NQ/TW về công tác dân tộc", "tăng cường xây dựng Đảng".
_BEFORE_SUBJECT: Final = when_used(
    re.compile, r"(?:việc |tăng cường |tiếp tục |đẩy mạnh |(?:.*? )?thực hiện .*? về )"
)
_SHORT_TITLE: Final = 20  # characters, fewer than which may begin another title


def _longest_first(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(words, key=lambda word: (len(word), word), reverse=True))


_FIGURES: Final = when_used(re.compile, r"0*(\d+[a-zđ]?)(?![^\W_])")


@cache
def _by_figures() -> Mapping[tuple[str, str], tuple[Document, ...]]:
    """(type, figures) -> the Party's documents with that short number."""
    found = ((_FIGURES.match(entry.number or ""), entry) for entry in _party())
    return _grouped(((entry.type, figures[1].upper()), entry) for figures, entry in found if figures)


@cache
def _by_plenum() -> Mapping[tuple[str, int | None], tuple[Document, ...]]:
    return _grouped(((entry.type, entry.plenum), entry) for entry in _party() if entry.plenum)


@cache
def _by_law() -> Mapping[tuple[str, str], tuple[Document, ...]]:
    """(kind, plain name) -> the laws of that name."""
    return _grouped(
        ((entry.type, _plain_name(entry.title) if entry.type != "Hiến pháp" else ""), entry)
        for entry in _laws()
    )


def _short_names(kind: str) -> Iterator[tuple[str, str]]:
    """What stands in names of laws, or the name of a code, with its short form."""
    found = vocab.words("documents", "short_names")
    return ((fields["full"], short) for short, fields in found.items() if fields["kind"] in kind)


def _plain_name(name: str) -> str:
    """The name of a law for comparison: without case, accents, commas and abbreviations."""
    full = {short: full for full, short in _short_names("part code")}
    text = unicodedata.normalize("NFC", name).lower()
    return _slug(_shortened().sub(lambda match: full[match[0]], text))


@cache
def _shortened() -> re.Pattern[str]:
    """The abbreviations in names of laws: "ubnd", "blhs"."""
    return re.compile(rf"(?<!\w){trie(short for _, short in _short_names('part code'))}(?!\w)")


@cache
def _law_names() -> Mapping[str, tuple[str, ...]]:
    """First word -> the names of laws that begin with it, longest first, in lower case."""
    names: dict[str, set[str]] = {}
    for entry in _laws():
        spellings = {entry.title.lower()}
        for full, short in _short_names("part"):
            spellings |= {spelling.replace(full, short) for spelling in spellings}
        spellings |= {spelling.replace(",", "") for spelling in spellings}  # "phòng chống tham nhũng"
        spellings |= {spelling.replace(" và ", " ") for spelling in spellings}  # "hôn nhân gia đình"
        for spelling in spellings:
            names.setdefault(spelling.replace(",", " ").split(" ")[0], set()).add(spelling)
    return {first: _longest_first(group) for first, group in names.items()}


def law_name_end(lower: str, start: int, end: int) -> int | None:
    """Where the longest known name of a law that begins at ``start`` ends.

    >>> law_name_end("đầu tư công năm 2019", 0, 20)
    11
    """
    first = _LETTERS.match(lower, start, end)
    for name in _law_names().get(first[0], ()) if first else ():
        stop = start + len(name)
        if lower.startswith(name, start, end) and not lower[stop : stop + 1].isalnum():
            return stop
    return None


_LETTERS: Final = when_used(re.compile, r"[^\W\d_]+")


def party_kinds(number: str) -> frozenset[str]:
    """The kinds of the Party's documents that carry a number ("124-QĐ/TW" is a Quy định).

    >>> party_kinds("205-QĐ/TW")
    frozenset({'Quy định'})
    """
    return frozenset(entry.type for entry in _by_number().get(_plain_number(number), ()))


# ---------------------------------------------------------------------- resolving

_CENTRAL: Final = when_used(
    re.compile, r"bộ chính trị|ban bí thư|trung ương|(?<!\w)t\.?[ưw]\.?(?!\w)|bchtw|^đảng$"
)


def _is_central(issuer: str) -> bool:
    """Whether an issuer is an organ of the Central Committee."""
    return bool(_CENTRAL.search(unicodedata.normalize("NFC", issuer).lower()))


_LOCAL: Final = when_used(
    re.compile,
    lambda: rf"{trie(vocab.entries('documents', 'local'))}|(?<!đại )hội (?!nghị)",
    re.IGNORECASE,
)


def resolve(citations: Iterable[Citation], *, published: dt.date | None = None) -> tuple[Citation, ...]:
    """The citations of one text with ``document`` filled, or ``candidates`` where more than one is left.

    ``published`` is the day of the text: no document of a later day is meant. A short form ("Nghị quyết 18")
    takes the document of the full citation that stands before it, if that is one only.

    >>> import partydocs
    >>> [c.document for c in resolve(partydocs.find_citations("Nghị quyết Trung ương 8 khóa XI về bảo vệ Tổ quốc"))]
    ['28-NQ/TW:2013']
    """
    day = given_day(published, "published")
    limit = day.isoformat() if day else "9999"
    earlier = _Earlier()
    done: list[Citation] = []
    for citation in citations:
        number = _plain_number(citation.number) if citation.number else ""
        found = _meant(citation, number, limit)
        known = _by_id().get(earlier.meant_by(citation, number) or "")
        if known and (known in found or (not found and _agrees(citation, known))):
            found = [known]
        certain = len(found) == 1 and (_is_certain(citation, found[0]) or found[0].id in earlier.documents)
        document = found[0].id if certain else None
        candidates = () if certain else tuple(entry.id for entry in found)
        if citation.document != document or citation.candidates != candidates:
            citation = attrs.evolve(citation, document=document, candidates=candidates)
        done.append(citation)
        earlier.add(citation, number)
    return tuple(done)


def _meant(citation: Citation, number: str, limit: str) -> list[Document]:
    """The documents that agree with all that the citation says; ``number`` is its number, for comparison."""
    if citation.congress:
        return _by_congress(citation, limit)
    entries = [
        entry for entry in _named(citation, number) if entry.issued <= limit and _agrees(citation, entry)
    ]
    if entries and citation.title:
        likeness = [(_likeness(citation.title, entry.title), entry) for entry in entries]
        best = max(score for score, _ in likeness)
        if best >= _ALIKE:
            entries = [entry for score, entry in likeness if score >= best - _AS_ALIKE]
    return entries


def _named(citation: Citation, number: str) -> Sequence[Document]:
    """The documents of the citation's number, plenum or name."""
    if citation.number:
        known = [entry for entry in _by_number().get(number, ()) if _same_type(citation.type, entry.type)]
        return known or _by_figures().get((citation.type, number), ())
    if citation.plenum:
        return _by_plenum().get((citation.type, citation.plenum), ())
    if citation.type == "Hiến pháp":
        return _by_law().get((citation.type, ""), ())
    if citation.title and citation.issued:
        return _by_law().get((citation.type, _plain_name(citation.title)), ())
    return ()


def _same_type(cited: str, known: str) -> bool:
    """Whether a document of a kind may be cited by a type word: a code ("Bộ luật") also as a law ("Luật")."""
    same = known.lower().endswith(cited.lower())
    return same or cited in _kinds("any") or share_code(cited, known)


def share_code(one: str, other: str) -> bool:
    """Whether documents of two kinds have the same letters in their numbers: QĐ.

    >>> share_code("Quyết định", "Quy định"), share_code("Quyết định", "Chỉ thị")
    (True, False)
    """
    return {one, other} <= _kinds("qd")


def _agrees(citation: Citation, entry: Document) -> bool:
    """Whether nothing that the citation says speaks against the document."""
    if citation.issued and entry.issued:
        shared = min(len(citation.issued), len(entry.issued))
        if citation.issued[:shared] != entry.issued[:shared]:
            return False
    if citation.issued and not entry.issued and entry.term and not _within(citation.issued, entry.term):
        return False
    if citation.term and entry.term and citation.term != entry.term:
        return False
    if citation.plenum and citation.plenum != entry.plenum and (entry.plenum or not citation.number):
        return False
    return not (citation.issuer and entry.term and not _is_central(citation.issuer))


def _within(issued: str, term: int) -> bool:
    """Whether a day or year lies in the years of a term, from its congress to the next."""
    years = {entry.congress: entry.issued[:4] for entry in _congresses()}
    return years.get(term, "0") <= issued[:4] <= years.get(term + 1, "9999")


def _by_congress(citation: Citation, limit: str) -> list[Document]:
    """The resolution of a national congress; those of provinces and unions are not in the registry."""
    words = unicodedata.normalize("NFC", f"{citation.text} {citation.issuer}")
    if citation.type != "Nghị quyết" or _LOCAL.search(words):
        return []
    return [entry for entry in _congresses() if entry.congress == citation.congress and entry.issued <= limit]


_ALIKE: Final = 0.6  # titles that share so much of the shorter one's words are of one document
_AS_ALIKE: Final = 0.15  # and one that shares so much less than the best may be meant too
_WORD: Final = when_used(re.compile, r"\w+")


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(unicodedata.normalize("NFC", text).lower())).difference(
        vocab.entries("titles", "small_words")
    )


def _likeness(title: str, known: str) -> float:
    """How much of the shorter title's words the other has."""
    left, right = _words(title), _words(known)
    smaller = min(len(left), len(right))
    return len(left & right) / smaller if smaller else 0.0


class _Said(NamedTuple):
    """What an earlier citation said, so far as it tells documents apart."""

    document: str | None
    term: int | None
    issued: str | None
    plenum: int | None


#: More different citations under one short form than this leave it open.
_MOST: Final = 16


class _Earlier:
    """The citations before one, by the short forms that may mean them."""

    def __init__(self) -> None:
        self.documents: set[str] = set()
        self._said: dict[tuple[str, str], set[_Said]] = {}

    def add(self, citation: Citation, number: str) -> None:
        """Note a citation and what it was found to mean."""
        if citation.document:
            self.documents.add(citation.document)
        said = _Said(citation.document, citation.term, citation.issued, citation.plenum)
        for key in _keys(citation, number):
            group = self._said.setdefault(key, set())
            if len(group) <= _MOST:
                group.add(said)

    def meant_by(self, citation: Citation, number: str) -> str | None:
        """The one document that all earlier citations under this form mean, if there is one."""
        group = self._said.get(_asked(citation, number))
        if group is None or len(group) > _MOST:
            return None
        whole = citation.number is not None and not citation.number.isalnum()
        meant = {said.document for said in group if _compatible(citation, said)}
        meant -= {None} if whole else set()
        return meant.pop() if len(meant) == 1 else None


def _keys(citation: Citation, number: str) -> list[tuple[str, str]]:
    """The forms under which a citation may be meant again."""
    keys = []
    if citation.number and not citation.number.isalnum():
        keys.append((citation.type, number))
        figures = _FIGURES.match(citation.number)
        if figures:
            keys.append((citation.type, f"short {figures[1].upper()}"))
    if citation.plenum:
        keys.append((citation.type, f"plenum {citation.plenum}"))
    return keys


def _asked(citation: Citation, number: str) -> tuple[str, str]:
    """The form of a citation itself."""
    if citation.number is None:
        return citation.type, f"plenum {citation.plenum}"
    return citation.type, f"short {number}" if citation.number.isalnum() else number


def _compatible(citation: Citation, said: _Said) -> bool:
    """Whether two citations say nothing against one another."""
    pairs = ((citation.term, said.term), (citation.issued, said.issued), (citation.plenum, said.plenum))
    return all(a is None or b is None or a == b for a, b in pairs)


def _is_certain(citation: Citation, entry: Document) -> bool:
    """Whether the one document left is the one meant, not merely the only one known."""
    if citation.number is None or not citation.number.isalnum():
        return True
    if citation.issuer or citation.type in _kinds("party") or citation.term or citation.issued:
        return True
    return citation.title is not None and _likeness(citation.title, entry.title) >= _ALIKE
