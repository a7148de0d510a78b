"""The grammar of bylines: labels, names, desks and outlets in one short piece of text.

``layout`` asks it which lines are bylines, ``bylines`` what they say. A name is known by its form
(capitals, initials, what stands around it), never by a list of persons.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Final, NamedTuple

from partydocs import vocab
from partydocs.models import BylineRole
from partydocs.patterns import SPACE, regex_compile, trie, when_used
from partydocs.shapes import GLUED, HOST
from partydocs.source import Views

__all__ = [
    "INITIALS",
    "LABEL",
    "OF_PICTURES",
    "OF_SOURCE",
    "SINGLE_LABEL",
    "Credits",
    "any_of",
    "common_names",
    "names_job",
    "names_office",
    "read",
    "remembered",
    "roles_of",
    "trim",
]

_LONGEST_CREDIT: Final = 160
#: The roles of an outlet, and of who took a picture.
OF_SOURCE, OF_PICTURES = (BylineRole.SOURCE,), (BylineRole.PHOTOGRAPHER,)
_SYLLABLE: Final = 7  # letters of the longest syllable: "nghiêng"
# Words of the name of an office or outlet without a label, of any name behind a label, of an outlet there.
_OFFICE_WORDS, _NAME_WORDS, _OUTLET_WORDS = 13, 6, 14


class Credit(NamedTuple):
    """Names that share their roles: places in the views."""

    start: int
    end: int
    names: tuple[tuple[int, int], ...]
    roles: tuple[BylineRole, ...]


class Credits(NamedTuple):
    """All credits of one piece. ``sure`` counts what speaks for a byline: a label, a desk, an outlet, a full name."""

    entries: tuple[Credit, ...]
    labelled: bool
    sure: bool
    office: bool  # nobody but offices and organs is named
    person: bool  # somebody is named

    def moved(self, by: int) -> Credits:
        """The same where the piece stands ``by`` characters further on."""
        entries = (
            Credit(start + by, end + by, tuple((first + by, last + by) for first, last in names), roles)
            for start, end, names, roles in self.entries
        )
        return self._replace(entries=tuple(entries))

    def with_next(self, following: Credits) -> Credits:
        """The same with the credits that are run together with it: "Tin: Thu HàẢnh: Văn Nam"."""
        return Credits(
            (*self.entries, *following.entries),
            labelled=self.labelled or following.labelled,
            sure=self.sure or following.sure,
            office=self.office and following.office,
            person=self.person or following.person,
        )

    @property
    def only_pictures(self) -> bool:
        """Whether nobody but photographers is named, and for whom they work."""
        roles = {entry.roles for entry in self.entries}
        return roles - {OF_SOURCE} == {OF_PICTURES}


class _Part(NamedTuple):
    start: int
    end: int
    kind: str  # person, initials, desk, outlet, body, small, other
    joint: str  # what stands before it: "/", "(", "-", ",", "pv" (a calling), ""


#: The sections of pieces of a known kind; where one begins with words of several, the first counts.
_KINDS: Final = {"desks": "desk", "outlets": "outlet", "not_names": "none", "bodies": "body"}


def _degree() -> str:
    """A rank or a degree, in full or short, in lower case."""
    known = [*vocab.entries("offices", "ranks"), *vocab.entries("offices", "degrees")]
    return trie([*known, *vocab.entries("bylines", "short_degrees")], SPACE)


_DEGREE: Final = when_used(re.compile, _degree)
# With a capital, as before any name: CN. Trịnh Hường, ThS.BS Nguyễn Văn An, Đại tá NGUYỄN VĂN AN
_DEGREES: Final = when_used(
    regex_compile,
    lambda: rf"(?:(?=\p{{Lu}})(?i:{_degree()})[.,]?\s?){{1,3}}(?=\p{{Lu}}\p{{Ll}}|(?<=\s)\p{{Lu}})",
)
# Signs, but not "/" in the number of a document; "+" between names; "&" and "và" between spaces; a dash beside one or before a capital.
_JOINT: Final = when_used(
    regex_compile,
    r"[;|()\[\],]|/(?!(?<=\d/)\p{Lu})|(?<=[\w.]\s?)\+(?=\s|\p{Lu})|(?<=\s)(?:&|và)(?=\s)|-(?=\s)|(?<=\s)-|(?P<close>-)(?=\p{Lu})",
)
# T., Tr., Ng.; TH.: what a name is shortened to, in capitals too.
_INITIAL: Final = r"(?:\p{Lu}\p{Ll}{0,2}|[CGKNPT]H|TR|NGH?|GI|QU)"
# T.T, Tr.Giang, N.Mạnh, TH.HÀ, T . Hương, H'Lim, Êban, Mô-dăm-bích, TRẦN
_TOKEN: Final = rf"(?:(?:{_INITIAL}(?:\.|\s\.\s?)){{1,4}}(?:\p{{Lu}}[\p{{L}}\p{{M}}'’]*+)?|\p{{Lu}}[\p{{L}}\p{{M}}'’]*+(?:-\p{{L}}[\p{{L}}\p{{M}}'’]*+){{0,4}})"
_PERSON: Final = when_used(regex_compile, rf"{_TOKEN}(?:\s{{1,2}}{_TOKEN}){{0,5}}")
INITIALS: Final = when_used(
    regex_compile, rf"(?:{_INITIAL}\.|\p{{Lu}}\p{{Ll}}{{0,2}}){{1,4}}|\p{{Lu}}{{2,4}}"
)
# PVHTT, BTGĐU: no syllable but those in NGH begins with three consonants
_SHORT_OFFICE: Final = when_used(regex_compile, r"(?!NGH)[B-DF-HJ-NP-TV-XZĐ]{3}\p{Lu}{1,6}")
# Đoàn Thị Mai: words that begin offices and are names too.
_NAMED_LIKE_OFFICE: Final = when_used(regex_compile, r"(?:Đoàn|Trường)(?:\s\p{Lu}\p{Ll}+){1,3}")
_POINTED: Final = when_used(regex_compile, r"(?:(?<!\p{L})\p{Lu}|\.\p{Lu}\p{Ll}{0,2})\.$")
# PX01, PV01; P.TH, P.TC-HC, P. XD&KTVBQPPL; P.KTAT, but not P.THANH: departments by their number, or by "P." for
# "Phòng" and their letters, which begin like no syllable where there are vowels among them
_CONSONANTS: Final = "[B-DF-HJ-NP-TVXĐ]"
_DEPARTMENT: Final = when_used(
    regex_compile,
    rf"P[ACHKVX]\d\d|P\.\s?{_CONSONANTS}{{2,}}+(?:[&-]{_CONSONANTS}++)*"
    rf"|P\.\s?(?![CGKNPT]H|NG|TR|GI|QU){_CONSONANTS}{{2}}\p{{Lu}}{{1,4}}",
)
_CODE: Final = when_used(re.compile, r"\d/[A-ZĐ]+$")
_SMALL: Final = when_used(regex_compile, r"[\p{Ll}.]{2,6}")


def any_of(*sections: str) -> str:
    """A pattern for the words of some sections."""
    words = (word for section in sections for word in vocab.words("bylines", section))
    return trie(words, SPACE)


def _with(section: str, trait: str) -> list[str]:
    """The words of a section that it marks with a trait."""
    return [word for word, fields in vocab.words("bylines", section).items() if trait in fields]


@cache
def _words(section: str) -> frozenset[str]:
    """The words of a section, each as a whole."""
    return frozenset(vocab.words("bylines", section))


@cache
def _unnamed() -> frozenset[str]:
    """What is left out before a name, and names nobody beside an outlet: "PV"."""
    return frozenset(_with("left_out", "unnamed"))


@cache
def _nobody() -> frozenset[str]:
    """What is left out before a name, and names nobody by itself: "Bác sĩ"."""
    return frozenset(_with("left_out", "alone"))


@cache
def _roles() -> Mapping[str, tuple[BylineRole, ...]]:
    """The roles of each label."""
    return {
        label: tuple(BylineRole(role) for role in fields["roles"].split())
        for label, fields in vocab.words("bylines", "labels").items()
    }


def _label() -> str:
    callings = _words("left_out")
    labels = _words("labels")
    word = trie(labels - callings, SPACE)
    whom = trie(labels & callings, SPACE)  # a name behind another label
    bare = trie(_with("labels", "bare"), SPACE)
    pair = trie(_with("labels", "pair"), SPACE)
    joint = r"\s{0,2}(?:,|-|&|/|\+|;|\.|(?<=\s)và(?=\s))?\s{0,2}"
    several = rf"(?P<labels>{word}(?:{joint}{word}){{0,3}}|{whom})"
    return rf"""(?x)
        (?<!\w)
        (?:
            {several}(?:\s{{0,2}}[:：]|\scủa(?=\s))
          | (?P<labels>{pair}\s{{0,2}}(?:,|-|&|/|\+|và)\s{{0,2}}{pair})(?=\s)
          | (?P<labels>{bare})(?=\s)
          | (?P<aside>\()\s?{several}\s?\)$
        )
        \s{{0,3}}
        """


# ``Tin, ảnh:``, ``Bút ký của``, ``Theo``, ``(bài và ảnh)`` at the end; a pair of labels may miss its colon.
LABEL: Final = when_used(regex_compile, _label)
SINGLE_LABEL: Final = when_used(re.compile, lambda: rf"(?<!\w){any_of('labels')}(?!\w)")


def _known() -> str:
    common = rf"(?!{any_of('not_outlets')}(?!\w))"
    kinds = (
        f"(?P<{kind}>{common if kind == 'outlet' else ''}{any_of(section)})"
        for section, kind in _KINDS.items()
    )
    return rf"(?:{'|'.join(kinds)})(?!\w)"


# How pieces of a known kind begin; the group that matched is the kind.
_KNOWN: Final = when_used(re.compile, _known)
_OFFICES: Final = when_used(re.compile, lambda: rf"{any_of('bodies', 'outlets')}(?!\w)")
_LEFT_OUT: Final = when_used(re.compile, lambda: rf"{any_of('left_out')}(?!\w)")


def _acted() -> str:
    bare = _with("acts", "bare")
    return rf"\s{trie([*bare, *map(str.upper, bare)])}$"


# Behind a name without brackets: Thu Hà | thực hiện    THU HÀ | THỰC HIỆN
_ACTED: Final = when_used(re.compile, _acted)
# What an author is, behind the name.
_JOBS: Final = when_used(re.compile, lambda: rf"(?:nguyên )?{any_of('jobs')}(?!\w)")
# What makes the name of an office the subject of a sentence.
_DEEDS: Final = when_used(
    re.compile,
    lambda: rf"[!?]|(?<!\w)(?!công tác (?:[A-ZĐ]|{any_of('fields', 'bodies')})){any_of('deeds')}(?!\w)",
)
# Fields of work in the names of offices, which begin other things too.
_FIELDS: Final = when_used(re.compile, lambda: rf"{any_of('fields')}(?!\w)")


# Sections whose names begin those of papers too.
_PAPERS: Final = when_used(
    re.compile, lambda: rf"{trie(vocab.of_kind('bylines', 'not_names', 'section'), SPACE)}(?!\w)"
)


_EDGE: Final = " .:*_-–•\"“”'"
_SIDES: Final = _EDGE + "()[]\n>"
_NOTHING: Final = _EDGE + "()[],;/"


# Nguồn: Cổng TTĐT tỉnh - https://...    Nguồn Báo Nhân Dân : https://...
_ADDRESS: Final = when_used(regex_compile, r"[-(–:\s]\s*+https?://\S{1,150}+\s*+$")
_BARE_ADDRESS: Final = when_used(regex_compile, r"https?://[^\s()]{4,150}+|www\.[^\s()]{4,150}+")
_SENTENCE: Final = when_used(regex_compile, r"(?:\p{Ll}|\p{Lu}{3})\.\s")
_OUTLET: Final = when_used(re.compile, lambda: rf"{trie(_words('press'))}$")


def _station() -> str:
    papers, stations = (trie(vocab.of_kind("bylines", "press", kind)) for kind in ("paper", "station"))
    return rf"{papers}(?: và|$)|{stations}"


_STATION: Final = when_used(re.compile, _station)
_BROADCASTS: Final = when_used(re.compile, lambda: rf"{trie(_words('broadcasting'))}(?!\w)")


def _kind_beside(text: str, kind: str, joint: str) -> str:
    """The kind of a piece in brackets, or behind a slash: there are papers, and authors with the names of persons.

    "(nvb)"; "/HNM", "/Người Lao Động", "/Một Thế giới", but "/Minh Tú", "/T.M", "/TM".
    """
    if joint == "(":
        return "small" if _SMALL.fullmatch(text) else kind
    if kind in {"initials", "person"} and "." not in text and len(text) > 2:
        begin, end = common_names()
        words = text.lower().split()
        return kind if words[0] in begin and words[-1] in end else "outlet"
    return "outlet" if kind == "none" and text[0].isupper() else kind


def _belongs(before: str, kind_before: str, text: str, kind: str) -> bool:
    """Whether a piece after a dash, a comma or "và" belongs to the office or the outlet before it."""
    if kind_before == "outlet":  # "Đài Phát thanh - Truyền hình tỉnh", "Báo và Đài tỉnh"
        outlet = kind == "outlet" and _OUTLET.match(before.lower())
        return bool(outlet or (_STATION.match(before.lower()) and _BROADCASTS.match(text.lower())))
    if kind_before != "body":
        return False
    if kind in {"none", "outlet"}:  # "Phòng Văn hóa - Xã hội", "Phòng Nội vụ - Lao động"
        return _FIELDS.match(text.lower()) is not None
    if kind == "body":  # "Văn phòng HĐND và UBND"
        return text.split()[0].isupper() and not _DEPARTMENT.fullmatch(text)
    return kind in {"other", "initials"} and "." not in text


def _named_like_section(text: str) -> bool:
    """Whether a name begins like that of a section of papers: "Pháp luật Việt Nam"."""
    return text[0].isupper() and _PAPERS.match(text.lower()) is not None


def _one_paper(before: str, kind_before: str, text: str, kind: str) -> bool:
    """Whether "&" or "và" stands within the name of a paper: "Kinh tế & Đô thị", "Giáo dục và Thời đại"."""
    if _named_like_section(text):
        return True
    return kind == "other" and (kind_before == "other" or _named_like_section(before))


def trim(text: str, start: int, end: int, edge: str = _EDGE) -> tuple[int, int]:
    """A piece without the signs around it, but with the point of initials."""
    while start < end and text[start] in edge:
        start += 1
    while end > start and text[end - 1] in edge:
        # the point of initials belongs to them: "T.H.", "Thu H.", "T.Th.", but not "Thu Hà."
        if text[end - 1] == "." and _POINTED.search(text, max(start, end - 5), end):
            break
        end -= 1
    return start, end


def _past_degrees(source: Views, start: int, end: int) -> int:
    """Where the name begins behind the ranks and degrees before it."""
    if not _DEGREE.match(source.lower, start, end):
        return start  # so most names, told in a fiftieth of the time
    degrees = _DEGREES.match(source.folded, start, end)
    return degrees.end() if degrees else start


def _kind(folded: str, lower: str) -> str:
    """The kind of a piece, by the words that it begins with or by its form."""
    known = _KNOWN.match(lower)
    kind = str(known.lastgroup) if known else ""
    if kind != "desk" and HOST.fullmatch(lower):
        return "outlet"
    if kind and not _NAMED_LIKE_OFFICE.fullmatch(folded):
        return kind
    if _DEPARTMENT.fullmatch(folded):
        return "body"
    if INITIALS.fullmatch(folded):
        return "initials"
    if _PERSON.fullmatch(folded):
        return "outlet" if len(folded) > _SYLLABLE and folded.isalpha() else "person"  # "Petrolimex"
    return "other"


def _pieces(source: Views, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """The text between joints: start, end, and the joint before it. Dashes in short names of offices are none."""
    at, joint = start, ""
    for match in _JOINT.finditer(source.folded, start, end):
        if match["close"] and (
            _OFFICES.match(source.lower, at, end)
            or _DEPARTMENT.match(source.folded, at, end)
            or _CODE.search(source.folded, at, match.start())
        ):
            continue  # "Phòng VH-XH", "P.VH-XH", "Công văn số 12/UBND-NC"
        yield at, match.start(), joint
        at, joint = match.end(), "(" if match[0] in "([" else match[0]
        while at < end and source.folded[at].isspace():
            at += 1
    yield at, end, joint


def _part(source: Views, first: int, last: int, joint: str, previous: _Part | None) -> _Part:
    """A piece without the ranks, degrees and callings before its name; ``previous`` is what stands before the joint."""
    folded, lower = source.folded, source.lower
    first = _past_degrees(source, first, last)
    kind = _kind(folded[first:last], lower[first:last])
    if joint in {"(", "/"}:
        kind = _kind_beside(folded[first:last], kind, joint)
    if prefix := _LEFT_OUT.match(lower, first, last):
        after, _ = trim(folded, prefix.end(), last)
        alone = "none" if prefix[0] in _nobody() else "person"
        kind = _kind(folded[after:last], lower[after:last]) if after < last else alone
        if after < last and (kind != "body" or prefix[0] in _unnamed()):
            first = after  # "BTV Thu Hà", "CTV Huyện đoàn", but "BTV Huyện đoàn"
    beside = previous is not None and previous.kind == "person" and joint in {"-", "(", "/"}
    if beside and kind in {"person", "initials"} and _SHORT_OFFICE.fullmatch(folded, first, last):
        kind = "body"  # "Thu Hà - PVHTT"
    return _Part(first, last, kind, joint or ("pv" if prefix else ""))


def _parts(
    source: Views, start: int, end: int, roles: tuple[BylineRole, ...], *, signed: bool
) -> list[_Part]:
    """The names of one piece without labels; none as soon as something stands there that is no name.

    ``signed`` says that others are named before it.
    """
    folded, lower = source.folded, source.lower
    parts: list[_Part] = []
    aside = False  # in brackets that name nobody: "(từ Viêng Chăn, Lào)"
    for first, last, joint in _pieces(source, start, end):
        first, last = trim(folded, first, last)
        if first >= last:
            continue
        previous = parts[-1] if parts else None
        part = _part(source, first, last, joint, previous)
        name, words = folded[part.start : last], " ".join(lower[part.start : last].split())
        told = _says_more(words, joint, previous is not None and previous.kind == "person")
        aside = told or (aside and joint == ",")
        if aside:
            continue
        if part.kind == "none" and roles == OF_SOURCE and _named_like_section(name):
            part = part._replace(kind="outlet")  # "Theo Pháp luật Việt Nam"
        if previous and joint in {"-", "và", ",", "&"}:
            pair = (folded[previous.start : previous.end], previous.kind, name, part.kind)
            paper = joint in {"&", "và"} and roles == OF_SOURCE
            abroad = previous.joint == "pv" and " tại " in pair[0]  # "PV TTXVN tại Nga, Lào"
            if abroad or _belongs(*pair) or (paper and _one_paper(*pair)):
                part = parts.pop()._replace(end=last)  # "Trung tâm CNTT - TT tỉnh", "Văn phòng HĐND và UBND"
        # What is no name as it stands is none with more words behind it.
        shown = roles == OF_PICTURES and signed and part.kind == "other"
        if not _acceptable(folded[part.start : last], part, (BylineRole.AUTHOR,) if shown else roles):
            return []
        parts.append(part)
    if any(part.kind == "outlet" for part in parts):  # "PV và TTXVN"
        parts = [part for part in parts if lower[part.start : part.end] not in _unnamed()]
    return parts


def _says_more(words: str, joint: str, person: bool) -> bool:
    """Whether a piece in lower case names nobody: what the person before it is or did, and where.

    "Thu Hà (CTV)", "Thu Hà (PV tại Huế)", "Thu Hà - Chuyên viên Văn phòng"; "(ghi)", "(từ Phnôm Pênh)", "(Hà Nội)".
    """
    if person and (words in _words("left_out") or words.startswith("tại ") or _JOBS.match(words)):
        return True
    return joint == "(" and (
        words in _words("acts")
        or words.startswith("từ ")
        or (person and words in vocab.places("provinces", "countries"))
    )


def _credits(parts: list[_Part], roles: tuple[BylineRole, ...], person: bool) -> list[Credit]:
    """The names with their roles; those that share them and follow each other in one credit."""
    entries: list[Credit] = []
    before = ""
    person = person and not roles  # offices behind one label share it
    for part in parts:
        for_whom = person and part.kind in {"outlet", "body", "other"}
        if part.joint == "(" and before == "desk":
            mine = entries[-1].roles  # "BBT (nvb)"
        elif part.joint == "(" and part.kind == "initials":
            mine = OF_SOURCE  # "Vũ Huy (ĐUK)"
        elif part.kind == "desk" and (not roles or roles == (BylineRole.AUTHOR,)):
            mine = (BylineRole.EDITOR,)  # "BBT", "BBT (tổng hợp)"
        elif roles:
            mine = OF_SOURCE if for_whom and entries else roles
        else:
            mine = OF_SOURCE if for_whom or part.kind == "outlet" else (BylineRole.AUTHOR,)
        person, before = person or part.kind in {"person", "initials"}, part.kind
        place = (part.start, part.end)
        if entries and entries[-1].roles == mine:
            entries[-1] = entries[-1]._replace(end=part.end, names=(*entries[-1].names, place))
        else:
            entries.append(Credit(part.start, part.end, (place,), mine))
    return entries


def read(source: Views, start: int, end: int, *, person: bool = False) -> Credits | None:
    """The credits of a piece that holds nothing else, or ``None``.

    ``person`` says that an author was named just before: then an office or an outlet is the source.

    >>> from partydocs.source import Source
    >>> source = Source("Tin, ảnh: Mai Hương - VP Huyện ủy")
    >>> [(source.words(*entry.names[0]), [str(role) for role in entry.roles]) for entry in read(source, 0, 33).entries]
    [('Mai Hương', ['author', 'photographer']), ('VP Huyện ủy', ['source'])]
    """
    piece = _Piece(source.folded[start:end], source.lower[start:end])
    found = remembered(piece, person) if end - start <= 2 * _LONGEST_CREDIT else _read(piece, person)
    return found and found.moved(start)


class _Piece(NamedTuple):
    """The views of a piece alone."""

    folded: str
    lower: str


def _read(piece: _Piece, person: bool) -> Credits | None:
    """What :func:`read` does, of a piece alone."""
    start, end = _without_dress(piece.folded, 0, len(piece.folded))
    if not 0 < end - start <= _LONGEST_CREDIT:
        return None
    start = _past_degrees(piece, start, end)  # "PGS, TS. Nguyễn Văn An": no list
    act = _ACTED.search(piece.folded, start, end)  # "Thu Hà thực hiện", "THU HÀ THỰC HIỆN"
    named = read(piece, start, act.start()) if act else None
    if named and named.person and all(entry.roles == (BylineRole.AUTHOR,) for entry in named.entries):
        return named
    if seam := GLUED.search(piece.folded, start, end):
        left = read(piece, start, seam.end(), person=person)
        right = read(piece, seam.end(), end, person=left.person) if left else None
        if left and right and (right.labelled or right.office):
            return left.with_next(right)
    return _chunks_read(piece, _chunks(piece, start, end), person)


#: A page gives a byline to the layout and to the field, and a desk signs many pages.
remembered: Final = lru_cache(1024)(_read)


#: What stands behind one label, or before the first: where the label begins, start, end, roles.
_Chunk = tuple[int, int, int, tuple[BylineRole, ...]]


def _without_dress(folded: str, start: int, end: int) -> tuple[int, int]:
    """A piece without the signs around it and without the address of a page behind it."""
    if folded.find("://", start, end) >= 0 and (address := _ADDRESS.search(folded, start, end)):
        label = folded[start : address.start()].strip(_EDGE)
        end = end if _is_label(label) else address.start()
    start, end = trim(folded, start, end, _SIDES)
    if folded[end : end + 1] == ")" and folded.count("(", start, end) > folded.count(")", start, end):
        end += 1
    return start, end


def _chunks(source: Views, start: int, end: int) -> list[_Chunk]:
    """A piece, cut at its labels; one chunk with roles where the label stands behind the name."""
    folded = source.folded
    if not SINGLE_LABEL.search(source.lower, start, end):
        return [(start, start, end, ())]
    chunks: list[_Chunk] = []
    at, mark = start, start
    roles: tuple[BylineRole, ...] = ()
    for match in LABEL.finditer(source.lower, start, end):
        if match["aside"] and not chunks:
            return [(start, start, match.start(), roles_of(match["labels"]))]
        before = folded[start : match.start()].rstrip()
        bare = folded[match.end("labels") : match.end()].strip() != ":"
        named = roles_of(match["labels"]) == OF_SOURCE and _PERSON.fullmatch(before)  # "Thu Hà theo TTXVN"
        if before.isalpha() and not bare and folded[match.start()].islower():
            return [(start, start, end, ())]  # an unknown label: "Phụ trách bài: Thu Hà"
        if before and bare and before[-1] not in "(-/;|,:" and not named:
            continue
        chunks.append((mark, at, match.start(), roles))
        at, mark, roles = match.end(), match.start(), roles_of(match["labels"])
    return [*chunks, (mark, at, end, roles)]


def _chunks_read(source: Views, chunks: Sequence[_Chunk], person: bool) -> Credits | None:
    """The credits of all chunks; none as soon as one of them holds something else."""
    folded, labelled = source.folded, len(chunks) > 1
    entries: list[Credit] = []
    sure, office, somebody = bool(chunks[-1][3]), True, False
    for mark, first, last, roles in chunks:
        words = folded[first:last].strip(_NOTHING)
        if not words or (words in _words("acts") and roles == OF_PICTURES):  # "Ảnh: sưu tầm"
            if roles and first == last == chunks[-1][2]:
                return None  # a label without a name
            continue
        parts = (
            [_Part(first, last, "outlet", "")]
            if _BARE_ADDRESS.fullmatch(folded, first, last)
            else _parts(source, first, last, roles, signed=bool(entries))
        )
        if not parts:
            return None
        made = _credits(parts, roles, person)
        if roles:
            made[0] = made[0]._replace(start=mark)
        entries.extend(made)
        somebody = somebody or any(part.kind in {"person", "initials"} for part in parts)
        person = person or somebody
        office = office and all(part.kind == "body" for part in parts)
        sure = sure or any(_tells(folded[part.start : part.end], part.kind) for part in parts)
    if not entries:
        return None
    return Credits(tuple(entries), labelled=labelled, sure=sure, office=office, person=somebody)


def roles_of(labels: str) -> tuple[BylineRole, ...]:
    """The roles of "tin, ảnh", each once."""
    found = SINGLE_LABEL.findall(labels)
    return tuple(dict.fromkeys(role for label in found for role in _roles()[" ".join(label.split())]))


def names_office(lower: str) -> bool:
    """Whether a line in lower case begins with an office or an organ."""
    return _OFFICES.match(lower) is not None


def names_job(lower: str) -> bool:
    """Whether a line in lower case says what an author is: "trưởng ban tuyên giáo huyện ủy"."""
    return _JOBS.match(lower) is not None and not _DEEDS.search(lower)


def _tells(text: str, kind: str) -> bool:
    """Whether a part alone speaks for a byline."""
    if kind == "person" and (
        2 <= len(text.split()) <= 5 or (text.isupper() and text.lower() in _words("left_out"))
    ):
        return True  # a name, or "PV"
    return kind in {"desk", "outlet"} or "." in text


def _acceptable(text: str, part: _Part, roles: tuple[BylineRole, ...]) -> bool:
    """Whether a part may stand in a byline, under a label with the roles or under none."""
    kind, count = part.kind, len(text.split())
    if kind == "none" or ":" in text:
        return False
    if kind in {"person", "initials"} and _is_label(text):
        return kind == "person" and bool(roles)
    if kind in {"body", "outlet", "other"} and _SENTENCE.search(text):
        return False
    if kind in {"body", "outlet"} and not roles:
        if text[0].islower() and not (part.joint or "." in text):
            return False  # "báo chí giải pháp": a tag
        # "Thu Hà - TTXVN tại Lào", "PV TTXVN tại Lào"
        office = text.partition(" tại ")[0] if part.joint else text
        return _DEEDS.search(_without_name(office)) is None and count <= _OFFICE_WORDS
    if kind == "other":
        aside = part.joint in {"/", "("}
        if roles == OF_PICTURES or not (roles or aside):
            return False  # "Ảnh: Toàn cảnh hội nghị"
        if roles == OF_SOURCE and text.isascii() and text.isalpha():
            return True  # "Nguồn: hoaancity"
        if part.joint == "," and _DEEDS.search(_without_name(text)):
            return False  # "Theo Bộ Y tế, Hà Nội đã có 3 ca"
        return text[0].isupper() and count <= (
            _OUTLET_WORDS if aside or BylineRole.SOURCE in roles else _NAME_WORDS
        )
    return True


def _is_label(text: str) -> bool:
    """Whether a name is none but a label without its colon: "Nguồn", but not "Nhóm phóng viên"."""
    words = " ".join(text.lower().split())
    return words in _roles() and words not in _words("left_out")


_DEED_LIKE: Final = when_used(re.compile, lambda: trie(_words("deed_like")))


def _without_name(text: str) -> str:
    """The text in which deeds are looked for: "Ban Tổ chức" is a name, "Tỉnh ủy tổ chức" a sentence."""
    if not text.isupper():
        return text
    lower = text.lower()
    named = _DEED_LIKE.match(lower)
    return lower[named.end() :] if named else lower


@cache
def common_names() -> tuple[frozenset[str], frozenset[str]]:
    """Words that begin names, and words that end them, in lower case: evidence where form is not enough."""
    table = vocab.table("names")
    given = table["given"]["names"].lower().split()
    first = [*given, *table["middles"]["names"].lower().split()]
    for people in table["surnames"].values():
        first += people["names"].lower().split()
    return frozenset(first), frozenset(given)
