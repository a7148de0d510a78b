"""The grammar of bylines: labels, names, desks and outlets in one short piece of text.

``layout`` asks it which lines are bylines, ``bylines`` what they say. A name is known by its form
(capitals, initials, what stands around it), never by a list of persons.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from partydocs import vocab
from partydocs.models import BylineRole
from partydocs.patterns import SPACE, regex_compile, trie, when_used
from partydocs.source import Views

if TYPE_CHECKING:
    import regex

__all__ = ["Credit", "Credits", "at_end", "beside", "familiar", "names_office", "read"]

_LONGEST = 160
_MOST = 8  # parts of one piece
_INITIALS = 16  # letters of the longest initials
_SYLLABLE = 7  # letters of the longest syllable: "nghiêng"
_SPACES = 11  # fewer stand in a name of six words


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

    @property
    def only_pictures(self) -> bool:
        """Whether nobody but photographers is named, and for whom they work."""
        roles = {entry.roles for entry in self.entries}
        return roles - {(BylineRole.SOURCE,)} == {(BylineRole.PHOTOGRAPHER,)}


class _Part(NamedTuple):
    start: int
    end: int
    kind: str  # person, initials, desk, outlet, body, small, other
    joint: str  # what stands before it: "/", "(", "-", ",", ""


class _Grammar(NamedTuple):
    """The patterns and words of bylines, those in lower case for the lower-case view."""

    label: regex.Pattern[str]
    single_label: re.Pattern[str]
    roles: Mapping[str, tuple[BylineRole, ...]]  # of each label
    label_ends: frozenset[str]  # the last words of labels
    bare_ends: tuple[str, ...]  # of those that need no colon
    label_pair: re.Pattern[str]
    first: frozenset[str]  # the first words of all that may begin a credit besides a name
    first_known: frozenset[str]  # of pieces of a known kind
    known: re.Pattern[str]  # how these begin; the group that matched is the kind
    offices: re.Pattern[str]
    left_out: re.Pattern[str]
    callings: frozenset[str]  # what ``left_out`` begins with, as a whole
    acts: frozenset[str]
    acted: tuple[str, ...]  # those behind a name without brackets, each with the space before it
    acted_ends: frozenset[str]  # their last two letters
    aside: regex.Pattern[str]  # labels in brackets behind a name: "(bài và ảnh)"
    jobs: re.Pattern[str]  # what an author is, behind the name
    deeds: re.Pattern[str]  # what makes the name of an office the subject of a sentence
    contacts: re.Pattern[str]
    told: re.Pattern[str]  # a word in small letters in what stands before the first sign: no name
    fields: re.Pattern[str]  # fields of work in the names of offices, which begin other things too
    works: Mapping[str, tuple[BylineRole, ...]]  # "bút ký của", before a name
    by_starts: frozenset[str]  # the first two letters of the same
    sign: re.Pattern[str]
    joint: re.Pattern[str]
    cell: regex.Pattern[str]
    cut: regex.Pattern[str]
    person: regex.Pattern[str]
    initials: regex.Pattern[str]
    short_body: regex.Pattern[str]
    small: regex.Pattern[str]
    site: re.Pattern[str]
    degrees: regex.Pattern[str]


#: The sections of pieces of a known kind; where one begins with words of several, the first counts.
_KINDS = {"desks": "desk", "outlets": "outlet", "not_names": "none", "bodies": "body"}
_DEGREE = (
    "BS", "BSCKI", "BSCKII", "Bs", "CKI", "CKII", "CN", "DS", "GS", "GVC", "KS", "LG", "LS", "Ls", "NB", "NCS",
    "NGND", "NGƯT", "NSND", "NSƯT", "PGS", "TS", "ThS", "Th.S", "Ths",
    # Ranks of officers.
    "Thiếu úy", "Trung úy", "Thượng úy", "Đại úy", "Thiếu tá", "Trung tá", "Thượng tá", "Đại tá", "Thiếu tướng", "Trung tướng",
    "Thượng tướng", "Đại tướng",
)  # fmt: skip
_DEGREE_STARTS = frozenset(degree[:2] for degree in _DEGREE)
_WORD = re.compile(r"\w+")


@cache
def _grammar() -> _Grammar:
    labels = vocab.words("bylines", "labels")
    bare = [label for label, fields in labels.items() if fields.get("bare")]
    acted = tuple(f" {act}" for act, fields in vocab.words("bylines", "acts").items() if fields.get("bare"))
    works = {
        f"{work} của": _roles(fields["roles"]) for work, fields in vocab.words("bylines", "works").items()
    }
    kinds = (f"(?P<{kind}>{_any_of(section)})" for section, kind in _KINDS.items())
    # T.T, Tr.Giang, N.Mạnh, T . Hương, H'Lim, Êban, Mô-dăm-bích, TRẦN
    token = r"(?:(?:\p{Lu}\p{Ll}{0,2}(?:\.|\s\.\s?)){1,4}(?:\p{Lu}[\p{L}\p{M}']*+)?|\p{Lu}[\p{L}\p{M}']*+(?:-\p{L}[\p{L}\p{M}']*+){0,4})"
    return _Grammar(
        label=_label(labels, bare),
        single_label=re.compile(rf"(?<!\w){trie(labels, SPACE)}(?!\w)"),
        roles={label: _roles(fields["roles"]) for label, fields in labels.items()},
        label_ends=frozenset(_WORD.findall(label)[-1] for label in labels),
        bare_ends=tuple({label.split()[-1] for label in bare}),
        label_pair=re.compile(
            r"(?:tin|bài(?:\s{1,3}viết)?|ảnh|hình)\s{0,2}(?:[-,&/+]|và)\s{0,2}(?:tin|bài|ảnh|hình)"
        ),
        first=_first_words("labels", "bodies", "outlets", "desks", "left_out"),
        first_known=_first_words(*_KINDS),
        known=re.compile(rf"(?:{'|'.join(kinds)})(?!\w)"),
        offices=re.compile(rf"{_any_of('bodies', 'outlets')}(?!\w)"),
        left_out=re.compile(rf"{_any_of('left_out')}(?!\w)"),
        callings=frozenset(vocab.words("bylines", "left_out")),
        acts=frozenset(vocab.words("bylines", "acts")),
        acted=acted,
        acted_ends=frozenset(act[-2:] for act in acted),
        aside=_aside(label for label, fields in labels.items() if "source" not in fields["roles"]),
        jobs=re.compile(rf"{_any_of('jobs')}(?!\w)"),
        deeds=re.compile(rf"[!?]|(?<!\w)(?!công tác {_any_of('fields', 'bodies')}){_any_of('deeds')}(?!\w)"),
        contacts=re.compile(rf"{_any_of('contacts')}(?!\w)"),
        told=re.compile(rf"(?:[^-/;|()\[\],&+:.]*?\s)?(?!và(?!\w))[{vocab.small_letters()}]"),
        fields=re.compile(rf"{_any_of('fields')}(?!\w)"),
        works=works,
        by_starts=frozenset(work[:2] for work in works),
        sign=re.compile(r"[-/;|()\[\],&+:.]"),
        # A sign, or "và" between spaces.
        joint=re.compile(r"[-;/|()\[\],+&v](?:(?<!v)|(?<=\sv)à(?=\s))"),
        # What separates the author from the rest of a stamp line.
        cell=regex_compile(
            r"[|•·\n\t]|\s{3,}|(?<=\d)\s(?=\p{Lu}\p{Ll}{1,11}(?:\s\p{Ll}{2,12}){0,3}\s?:)|\s-\s(?=\p{L}{2,12}(?:\s\p{L}{2,12}){1,3}\s?:)"
        ),
        # Where a sentence ends before an author's name: "./. Thu Hiền", "” HOÀI AN", three spaces.
        cut=regex_compile(r"(?:[.!?…]/?\.?[\"”')\]]{0,2}|[\"”)\]]|\s(?=\s\s))\s*+"),
        person=regex_compile(rf"{token}(?:\s{{1,2}}{token}){{0,5}}"),
        initials=regex_compile(r"(?:\p{Lu}\p{Ll}{0,2}\.?){1,4}|\p{Lu}{2,4}"),
        short_body=regex_compile(r"\p{Lu}{2,6}-\p{Lu}{3,6}(?!\w)"),
        small=regex_compile(r"[\p{Ll}.]{2,6}"),
        site=re.compile(r"[\w-]{2,40}(?:\.[\w-]{2,40}){0,4}\.(?:vn|com|net|org|info|gov)(?!\w)"),
        # CN. Trịnh Hường, ThS.BS Nguyễn Văn An
        degrees=regex_compile(
            rf"(?:(?:{'|'.join(map(re.escape, _DEGREE))})[.,]?\s?){{1,3}}(?=\p{{Lu}}\p{{Ll}}|(?<=\s)\p{{Lu}})"
        ),
    )


def _roles(roles: str) -> tuple[BylineRole, ...]:
    return tuple(BylineRole(role) for role in roles.split())


def _any_of(*sections: str) -> str:
    words = (word for section in sections for word in vocab.words("bylines", section))
    return trie(words, SPACE)


def _first_words(*sections: str) -> frozenset[str]:
    phrases = (phrase for section in sections for phrase in vocab.words("bylines", section))
    return frozenset(word[0] for phrase in phrases if (word := _WORD.match(phrase)))


def _label(labels: Iterable[str], bare: Iterable[str]) -> regex.Pattern[str]:
    """``Tin, ảnh:``, ``Bài và ảnh:``, ``Theo``; a pair of labels may miss its colon."""
    word = trie(labels, SPACE)
    pair = trie(["tin", "bài", "ảnh", "hình", "bài viết"], SPACE)
    joint = r"\s{0,2}(?:,|-|&|/|\+|;|\.|(?<=\s)và(?=\s))?\s{0,2}"
    return regex_compile(
        rf"""(?x)
        (?<!\w)
        (?:
            (?P<labels>{word}(?:{joint}{word}){{0,3}})\s{{0,2}}[:：]
          | (?P<labels>{pair}\s{{0,2}}(?:,|-|&|/|\+|và)\s{{0,2}}{pair})(?=\s)
          | (?P<labels>{trie(bare, SPACE)})(?=\s)
        )
        \s{{0,3}}
        """,
    )


def _aside(labels: Iterable[str]) -> regex.Pattern[str]:
    """``(bài và ảnh)``, ``(dịch)``."""
    word = trie(labels, SPACE)
    return regex_compile(rf"\s*+\(\s?(?P<labels>{word}(?:\s?(?:,|-|&|/|\+|\svà\s)\s?{word}){{0,2}})\s?\)$")


_EDGE = " .:*_-–•\"“”'"
_SIDES = _EDGE + "()[]\n>"
_NOTHING = _EDGE + "()[],;/"


# Nguồn: Cổng TTĐT tỉnh - https://...
_ADDRESS = when_used(regex_compile, r"(?<=[\p{L}\d)])\s*+[-(–]?\s*+https?://\S{1,150}+\s*+$")
_BARE_ADDRESS = when_used(regex_compile, r"https?://[^\s()]{4,150}+|www\.[^\s()]{4,150}+")
_SENTENCE = when_used(regex_compile, r"\p{Ll}\.\s")


def _same_body(text: str, kind: str) -> bool:
    """Whether a piece after a dash, a comma or "và" belongs to the office before it."""
    if kind in {"none", "outlet"}:  # "Phòng Văn hóa - Xã hội", "Phòng Nội vụ - Lao động"
        return _grammar().fields.match(text.lower()) is not None
    if kind == "other":
        return text[0].isalpha() and not _SENTENCE.search(text)
    if kind == "body":
        word = _WORD.match(text)
        return word is not None and 2 <= len(word[0]) <= 5 and word[0].isupper() and word[0].isalpha()
    return kind == "initials" and "." not in text


_UNNAMED = frozenset({"báo", "đài", "tạp chí"})
_STATIONS = ("Đài", "ĐÀI", "Báo và ", "BÁO VÀ ")
_STATION = when_used(re.compile, r"(?:truyền|phát) (?:hình|thanh)(?!\w)|(?:tt|th)(?!\w)")


def _same_station(before: str, text: str, kind: str) -> bool:
    """Whether a piece belongs to the outlet before it: "Đài Phát thanh - Truyền hình tỉnh", "Báo và Đài tỉnh"."""
    if before.lower() in _UNNAMED:
        return kind == "outlet" or _STATION.match(text.lower()) is not None
    return before.startswith(_STATIONS) and _STATION.match(text.lower()) is not None


def _is_address(folded: str, start: int, end: int) -> bool:
    """Whether a piece is the address of a page and nothing else."""
    return _BARE_ADDRESS.fullmatch(folded, start, end) is not None


def _trim(text: str, start: int, end: int, edge: str = _EDGE) -> tuple[int, int]:
    while start < end and text[start] in edge:
        start += 1
    while end > start and text[end - 1] in edge:
        # the point of initials belongs to them: "T.H.", "Thu H.", but not "THU HÀ."
        initial = text[end - 1] == "." and start <= end - 2 and text[end - 2].isupper()
        if initial and not (start <= end - 3 and text[end - 3].isupper()):
            break
        end -= 1
    return start, end


def _kind(folded: str, lower: str) -> str:
    grammar = _grammar()
    word = _WORD.match(lower)
    begins = word and word[0] in grammar.first_known and grammar.known.match(lower)
    kind = str(begins.lastgroup) if begins else ""
    if kind != "desk" and "." in lower and grammar.site.fullmatch(lower):
        return "outlet"
    if kind and not (kind == "body" and _all_names(folded)):
        return kind
    if len(folded) <= _INITIALS and grammar.initials.fullmatch(folded):
        return "initials"
    if folded.count(" ") < _SPACES and grammar.person.fullmatch(folded):
        return "outlet" if len(folded) > _SYLLABLE and folded.isalpha() else "person"  # "Petrolimex"
    return "other"


def _all_names(folded: str) -> bool:
    """``Đoàn Thị Mai``, ``HỘI AN``: words that begin offices and are names too."""
    words = folded.split()
    return (
        2 <= len(words) <= 4
        and words[0].lower() in {"đoàn", "sở", "viện", "phòng", "trường", "vụ"}
        and (all(word[:1].isupper() and word[1:].islower() for word in words))
    )


def _pieces(source: Views, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """The text between joints: start, end, and the joint before it.

    Signs join by themselves; "+", "&" and "và" with spaces around them, a dash with one beside it or
    between an end of a word and a capital ("Thu Hà-TTXVN").
    """
    folded, lower, grammar = source.folded, source.lower, _grammar()
    at, joint = start, ""
    for match in grammar.joint.finditer(folded, start, end):
        sign, first, last = match[0], match.start(), match.end()
        before = first > at and folded[first - 1].isspace()
        after = last < end and folded[last].isspace()
        if sign == "-" and not (before or after):
            if last == end or not (
                folded[last].isupper() and (folded[first - 1] == "." or folded[first - 1].isalpha())
            ):
                continue
            if joint == "(" and grammar.short_body.match(folded, at, end):
                continue  # "Hồng Yến (TTTT-GDSK)"
            if grammar.offices.match(lower, start, end) or grammar.offices.match(lower, at, end):
                continue
        elif (
            sign in {"+", "&", "và"}
            and not (before and after)
            and not (sign == "+" and folded[first - 1].islower() and folded[last : last + 1].isupper())
        ) or (sign == "/" and not (before or after) and folded[at:first].islower()):
            continue
        yield at, first, joint
        at, joint = last, "(" if sign in "([" else sign
        while at < end and folded[at].isspace():
            at += 1
    yield at, end, joint


def _shown_by(text: str, kind: str) -> bool:
    """Whether a piece may name who took the pictures, after the author was named: "Ảnh: CĐ Cienco 8"."""
    return kind == "other" and text[0].isupper() and len(text) <= 40 and len(text.split()) <= 6


def _parts(
    source: Views, start: int, end: int, roles: tuple[BylineRole, ...], *, after_author: bool = False
) -> list[_Part]:
    """The names of one piece without labels; none as soon as something stands there that is no name."""
    folded, lower, grammar = source.folded, source.lower, _grammar()
    parts: list[_Part] = []
    for first, last, before in _pieces(source, start, end):
        first, last = _trim(folded, first, last)
        if first >= last:
            continue
        degree = folded[first : first + 2] in _DEGREE_STARTS and grammar.degrees.match(folded, first, last)
        if degree and degree.end() < last:
            first = degree.end()
        called = False
        prefix = grammar.left_out.match(lower, first, last)
        committee = lower.startswith("btv ", first) and grammar.known.match(lower, first + 4, last)
        if committee and committee.lastgroup == "body":
            prefix = None  # no editor, but the standing committee of a body
        if prefix:
            after, _ = _trim(folded, prefix.end(), last)
            called = after == last or not folded[after].isupper()
            first = first if called else after
        text = folded[first:last]
        if prefix and prefix.end() == last:
            kind = "person"
        elif before == "(" and not called and grammar.small.fullmatch(text):
            kind = "small"
        else:
            kind = "body" if committee and not prefix else _kind(text, lower[first:last])
        previous = parts[-1] if parts else None
        words = " ".join(lower[first:last].split()) if before or previous else ""
        if previous and previous.kind == "person" and words in grammar.callings:
            continue  # "Thu Hà (CTV)"
        if before == "(" and (words in grammar.acts or words.startswith("từ ")):
            continue  # "(ghi)", "(từ Phnôm Pênh)"
        if previous and previous.kind == "person" and grammar.jobs.match(words):
            continue  # "Thu Hà - Chuyên viên Văn phòng", "Thu Hà - Phó Bí thư Huyện đoàn"
        part = _Part(first, last, kind, before)
        if (
            previous
            and before in {"-", "và", ",", "&"}
            and (
                _same_body(text, kind)
                if previous.kind == "body"
                else previous.kind == "outlet"
                and _same_station(folded[previous.start : previous.end], text, kind)
            )
        ):
            part = previous._replace(end=last)  # "Trung tâm CNTT - TT tỉnh", "Văn phòng HĐND và UBND"
            parts.pop()
        # What is no name as it stands is none with more words behind it.
        if len(parts) == _MOST or not (
            _acceptable(folded, part, roles, first=not parts) or (after_author and _shown_by(text, kind))
        ):
            return []
        parts.append(part)
    return parts


def _credits(parts: list[_Part], roles: tuple[BylineRole, ...], person_before: bool) -> list[Credit]:
    """The names with their roles; those that share them and follow each other in one credit."""
    entries: list[Credit] = []
    person, before = person_before, ""
    for part in parts:
        mine = roles
        if entries and (part.kind == "small" or (part.joint == "(" and before == "desk")):
            mine = entries[-1].roles  # "BBT (nvb)"
        elif part.kind == "initials" and part.joint == "(" and person:
            mine = (BylineRole.SOURCE,)  # "Vũ Huy (ĐUK)"
        elif not roles:
            if part.kind == "desk":
                mine = (BylineRole.EDITOR,)
            elif part.kind == "outlet" or (part.kind in {"body", "other"} and person):
                mine = (BylineRole.SOURCE,)
            else:
                mine = (BylineRole.AUTHOR,)
        elif (person and part is not parts[0]) and (
            part.kind in {"outlet", "body"} or (part.kind == "other" and part.joint in {"/", "("})
        ):
            mine = (BylineRole.SOURCE,)
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
    folded, lower, grammar = source.folded, source.lower, _grammar()
    start, end = _without_dress(source, start, end)
    if not 0 < end - start <= _LONGEST:
        return None
    if folded[start : start + 2] in _DEGREE_STARTS:
        degree = grammar.degrees.match(folded, start, end)
        start = degree.end() if degree else start  # "PGS, TS. Nguyễn Văn An": no list
    if lower[end - 1] == ")" and (named := _with_aside(source, start, end, person=person)):
        return named
    if lower[start : start + 2] in grammar.by_starts and (named := _of_work(source, start, end)):
        return named
    if lower[end - 2 : end] in grammar.acted_ends and (named := _who_acted(source, start, end)):
        return named
    may_label = _may_label(lower[start:end])
    if not may_label and _is_told(folded, lower, start, end):
        return None
    return _chunks_read(
        source, _chunks(source, start, end) if may_label else [(start, start, end, ())], person
    )


#: What stands behind one label, or before the first: where the label begins, start, end, roles.
_Chunk = tuple[int, int, int, tuple[BylineRole, ...]]


def _without_dress(source: Views, start: int, end: int) -> tuple[int, int]:
    """A piece without the signs around it and without the address of a page behind it."""
    folded = source.folded
    if (
        end - start <= 2 * _LONGEST
        and "://" in folded[start:end]
        and (address := _ADDRESS.search(folded, start, end))
        and " ".join(source.lower[start : address.start()].split()) not in _grammar().roles
    ):
        end = address.start()
    start, end = _trim(folded, start, end, _SIDES)
    if folded[end : end + 1] == ")" and folded.count("(", start, end) > folded.count(")", start, end):
        end += 1
    return start, end


def _chunks(source: Views, start: int, end: int) -> list[_Chunk]:
    """A piece, cut at its labels."""
    folded = source.folded
    chunks: list[_Chunk] = []
    at, mark = start, start
    roles: tuple[BylineRole, ...] = ()
    for match in _grammar().label.finditer(source.lower, start, end):
        before = folded[start : match.start()].rstrip()
        bare = folded[match.end("labels") : match.end()].strip() != ":"
        if before and bare and before[-1] not in "(-/;|,":
            continue
        chunks.append((mark, at, match.start(), roles))
        at, mark, roles = match.end(), match.start(), _roles_of(match["labels"])
    return [*chunks, (mark, at, end, roles)]


def _chunks_read(source: Views, chunks: Sequence[_Chunk], person: bool) -> Credits | None:
    """The credits of all chunks; none as soon as one of them holds something else."""
    folded, grammar, labelled = source.folded, _grammar(), len(chunks) > 1
    entries: list[Credit] = []
    sure, office, somebody = labelled, True, False
    for mark, first, last, roles in chunks:
        words = folded[first:last].strip(_NOTHING)
        if not words or (words in grammar.acts and roles == (BylineRole.PHOTOGRAPHER,)):  # "Ảnh: sưu tầm"
            if roles and first == last == chunks[-1][2]:
                return None  # a label without a name
            continue
        if not roles and _is_told(folded, source.lower, first, last):
            return None
        parts = (
            [_Part(first, last, "outlet", "")]
            if roles and _is_address(folded, first, last)
            else _parts(source, first, last, roles, after_author=somebody)
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
        sure = sure or any(_tells(folded, part) for part in parts)
    return Credits(tuple(entries), labelled, sure, office, somebody) if entries else None


def _of_work(source: Views, start: int, end: int) -> Credits | None:
    """The credits of a piece that calls the whole by its genre: "Bút ký của Thu Hà"."""
    works = _grammar().works
    work = next((work for work in works if source.lower.startswith(f"{work} ", start)), "")
    named = read(source, start + len(work), end) if work else None
    if not (named and named.person) or named.labelled:
        return None
    first, *others = named.entries
    entries = (first._replace(start=start, roles=works[work]), *others)
    return (
        named._replace(entries=entries, labelled=True, sure=True)
        if first.roles == (BylineRole.AUTHOR,)
        else None
    )


def _with_aside(source: Views, start: int, end: int, *, person: bool) -> Credits | None:
    """The credits of a piece whose label stands behind the name: "Thu Hà (bài và ảnh)"."""
    aside = _grammar().aside.search(source.lower, max(start, end - 40), end)
    named = read(source, start, aside.start(), person=person) if aside else None
    if not (aside and named and named.person) or named.labelled:
        return None
    roles = _roles_of(aside["labels"])
    entries = [
        entry._replace(roles=roles) if entry.roles == (BylineRole.AUTHOR,) else entry
        for entry in named.entries
    ]
    return named._replace(entries=tuple(entries), sure=True)


def _roles_of(labels: str) -> tuple[BylineRole, ...]:
    """The roles of "tin, ảnh", each once."""
    grammar = _grammar()
    found: list[BylineRole] = []
    for label in grammar.single_label.findall(labels):
        found.extend(role for role in grammar.roles[" ".join(label.split())] if role not in found)
    return tuple(found)


def _who_acted(source: Views, start: int, end: int) -> Credits | None:
    """The authors of a piece that says what they did: "Thu Hà thực hiện", "THU HÀ THỰC HIỆN"."""
    words = source.folded[start:end]
    text = words.lower() if words.isupper() else words
    acts = [len(act) for act in _grammar().acted if text.endswith(act)]
    named = read(source, start, end - max(acts)) if acts else None
    alone = named and named.person and all(entry.roles == (BylineRole.AUTHOR,) for entry in named.entries)
    return named if alone else None


def _is_told(folded: str, lower: str, start: int, end: int) -> bool:
    """A quick test whether a piece without a label is no credit but words of a sentence."""
    grammar = _grammar()
    if not grammar.told.match(folded, start, end):
        return False
    word = _WORD.match(lower, start, end)
    return not (word and word[0] in grammar.first) or _goes_on(folded, lower, start, end)


def names_office(lower: str) -> bool:
    """Whether a line in lower case begins with an office or an organ."""
    return _grammar().offices.match(lower) is not None


def _goes_on(folded: str, lower: str, start: int, end: int) -> bool:
    """A quick test whether what begins like an office goes on like a sentence."""
    grammar = _grammar()
    known = grammar.known.match(lower, start, end)
    if known is None or known.lastgroup == "desk":
        return False
    if known.lastgroup == "none":
        return True
    sign = grammar.sign.search(folded, start, end)
    text = folded[start : sign.start() if sign else end]
    return not text.isupper() and (text.count(" ") > 12 or grammar.deeds.search(text) is not None)


_PAIRED = ("ảnh", "tin", "bài", "hình")


def _may_label(lower: str) -> bool:
    """A quick test whether a label stands in a piece: before a colon, as a pair, or as one of the few others."""
    grammar = _grammar()
    colon = lower.find(":")
    while colon >= 0:
        before = _WORD.findall(lower, max(0, colon - 16), colon)
        if before and before[-1] in grammar.label_ends:
            return True
        colon = lower.find(":", colon + 1)
    return any(map(lower.__contains__, grammar.bare_ends)) or (
        any(map(lower.__contains__, _PAIRED)) and grammar.label_pair.search(lower) is not None
    )


def _tells(folded: str, part: _Part) -> bool:
    """Whether a part alone speaks for a byline."""
    if part.kind in {"desk", "outlet"}:
        return True
    text = folded[part.start : part.end]
    if " ".join(text.lower().split()) in _grammar().callings:
        return True
    if part.kind == "initials":
        return "." in text
    return part.kind == "person" and (2 <= len(text.split()) <= 5 or "." in text)


def _acceptable(folded: str, part: _Part, roles: tuple[BylineRole, ...], *, first: bool) -> bool:
    """Whether a part may stand in a byline, under a label with the roles or under none."""
    kind, text = part.kind, folded[part.start : part.end]
    if kind == "none" or ":" in text or (kind == "small" and first):
        return False
    if kind in {"person", "initials"} and _is_label(text):
        return kind == "person" and bool(roles)
    if kind == "person":
        return bool(roles) or len(text.split()) <= 5
    if kind in {"body", "outlet", "desk"}:
        if len(text) > 80 or not (roles or text[0].isupper() or _grammar().site.fullmatch(text)):
            return False
        if not roles and _SENTENCE.search(text):
            return False
        return (
            bool(roles)
            or kind == "desk"
            or not (len(text.split()) > 14 or _grammar().deeds.search(_without_name(text)))
        )
    if kind == "other":
        source_like = BylineRole.SOURCE in roles or part.joint in {"/", "("}
        if not (roles or part.joint in {"/", "("}) or not text[0].isupper():
            return False
        if roles == (BylineRole.PHOTOGRAPHER,):
            return False
        return len(text) <= (80 if source_like else 40) and len(text.split()) <= (14 if source_like else 6)
    return True


def _is_label(text: str) -> bool:
    """Whether a name is none but a label without its colon: "Nguồn", but not "Nhóm phóng viên"."""
    words = " ".join(text.lower().split())
    return words in _grammar().roles and words not in _grammar().callings


def _without_name(text: str) -> str:
    """The text in which deeds are looked for: "Ban Tổ chức" is a name, "Tỉnh ủy tổ chức" a sentence."""
    return text.lower().removeprefix("ban tổ chức").removeprefix("phòng tổ chức") if text.isupper() else text


def beside(source: Views, start: int, end: int, times: Sequence[tuple[int, int]]) -> list[Credits]:
    """The credits in the line of a stamp whose times stand at the given places.

    Labelled ones ("Tác giả: Hồng Vinh") and full names in a cell of their own ("VĂN HÙNG | 10/11/2020").
    """
    cuts = sorted(
        [
            *((match.start(), match.end()) for match in _grammar().cell.finditer(source.folded, start, end)),
            *times,
        ]
    )
    found: list[Credits] = []
    for first, last in [*cuts, (end, end)]:
        piece = read(source, start, _before_time(source.lower, start, first)) if first > start else None
        if piece and not piece.labelled and source.lower.startswith(", ngày", piece.entries[-1].end):
            piece = None  # the place that a document is dated at
        if piece and (piece.labelled or (piece.sure and familiar(source, piece))):
            found.append(piece)
        start = max(start, last)
    return found


@cache
def _names() -> tuple[frozenset[str], frozenset[str]]:
    """Words that begin names, and words that end them, in lower case: evidence where form is not enough."""
    table = vocab.table("names")
    given = table["given"]["names"].lower().split()
    first = [*given, *table["middles"]["names"].lower().split()]
    for people in table["surnames"].values():
        first += people["names"].lower().split()
    return frozenset(first), frozenset(given)


_AT = when_used(re.compile, r"\s(?:lúc|vào lúc|vào|ngày|on|at)\s*$")


def _before_time(lower: str, start: int, end: int) -> int:
    """Where a piece before a time ends: "Đăng bởi Thu Hà lúc 08:15"."""
    match = _AT.search(lower, max(start, end - 12), end)
    return match.start() if match else end


def familiar(source: Views, found: Credits) -> bool:
    """Whether all that are named bear names of two words or more as they are common."""
    begin, end = _names()
    for entry in found.entries:
        for name in entry.names:
            words = source.lower[slice(*name)].split()
            if not (2 <= len(words) <= 4 and words[0] in begin and words[-1] in end):
                return False
    return True


# A reader's question, whose writer is no author of the page.
_QUESTIONS = ("hỏi:", "hỏi :", "câu hỏi:", "câu hỏi :", "bạn đọc hỏi")


def at_end(source: Views, start: int, end: int) -> tuple[int, int] | None:
    """The place of a byline glued to the end of a paragraph.

    It stands after the last sentence, or before the address that a paper adds for its readers.

    >>> from partydocs.source import Source
    >>> source = Source("Hội nghị thành công tốt đẹp./. T.H - VP Huyện ủy")
    >>> at_end(source, 0, len(source))
    (31, 48)
    """
    folded = source.folded
    while end > start and folded[end - 1].isspace():
        end -= 1
    if end - start < 40 or source.lower.startswith(_QUESTIONS, start):
        return None
    found = _at_end(source, start, end)
    if found is None and end - start > 400:
        for match in _grammar().contacts.finditer(source.lower, end - 350, end):
            stop = match.start()
            if not folded[stop - 1].isspace():
                continue
            while folded[stop - 1].isspace():
                stop -= 1
            found = _at_end(source, start, stop)
            if found is not None:
                return found, stop
    return None if found is None else (found, end)


def _at_end(source: Views, start: int, end: int) -> int | None:
    folded, shown = source.folded, (BylineRole.PHOTOGRAPHER,)
    stopped = folded[end - 1] in '.!?…;:,”"' and not folded[end - 2].isupper()
    if stopped and not (folded[end - 1] == "." and folded[folded.rfind(" ", start, end) + 1].isupper()):
        return None
    for match in _grammar().cut.finditer(folded, max(start + 20, end - 110), end):
        first = match.end()
        if first >= end or not (folded[first].isupper() or folded[first] == "("):
            continue
        if not match[0][-1].isspace() and (match[0][-1] != "." or folded[match.start() - 1].isupper()):
            continue  # "T.Ư."
        if match[0][0] == "?" and folded[first] == "(":
            return None  # who asks: "Tôi phải làm gì? (Lê An, Hà Nội)"
        found = read(source, first, end)
        if stopped and not (found and found.labelled):
            continue  # "Tin: Thu Hà."
        if found and not found.only_pictures and (found.labelled or found.sure or found.office):
            roles = [entry.roles for entry in found.entries]
            caption = len(roles) > 1 and roles[0] == shown and set(shown) < set(roles[1])
            return found.entries[1].start if caption else first  # "... Ảnh: T.H Tin, ảnh: Thu Hà"
    return None
