"""The grammar of bylines: labels, names, desks and outlets in one short piece of text.

``layout`` asks it which lines are bylines, ``bylines`` what they say. A name is known by its form
(capitals, initials, what stands around it), never by a list of persons.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import regex

from partydocs import vocab
from partydocs.models import BylineRole
from partydocs.source import Source

__all__ = ["Credit", "Credits", "at_end", "beside", "read"]

_LONGEST = 160


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

    @property
    def only_pictures(self) -> bool:
        """Whether nobody but photographers is named."""
        return all(entry.roles == (BylineRole.PHOTOGRAPHER,) for entry in self.entries)


class _Part(NamedTuple):
    start: int
    end: int
    kind: str  # person, initials, desk, outlet, body, small, other
    joint: str  # what stands before it: "/", "(", "-", ",", ""


@cache
def _label() -> regex.Pattern[str]:
    """``Tin, ảnh:``, ``Bài và ảnh:``, ``Theo``; a pair of labels may miss its colon."""
    labels = vocab.words("bylines", "labels")
    word = vocab.alternation(labels)
    bare = vocab.alternation(label for label, fields in labels.items() if fields.get("bare"))
    pair = vocab.alternation(["tin", "bài", "ảnh", "hình", "bài viết"])
    joint = r"\s{0,2}(?:,|-|&|/|\+|;|\.|(?<=\s)và(?=\s))?\s{0,2}"
    return regex.compile(
        rf"""
        (?<!\w)
        (?:
            (?P<labels>{word}(?:{joint}{word}){{0,3}})\s{{0,2}}[:：]
          | (?P<labels>{pair}\s{{0,2}}(?:,|-|&|/|\+|và)\s{{0,2}}{pair})(?=\s)
          | (?P<labels>{bare})(?=\s)
        )
        \s{{0,3}}
        """,
        regex.VERBOSE,
    )


@cache
def _roles() -> tuple[regex.Pattern[str], dict[str, tuple[BylineRole, ...]]]:
    labels = vocab.words("bylines", "labels")
    roles = {
        label: tuple(BylineRole(role) for role in fields["roles"].split()) for label, fields in labels.items()
    }
    return regex.compile(rf"(?<!\w){vocab.alternation(labels)}(?!\w)"), roles


@cache
def _starts(section: str) -> regex.Pattern[str]:
    return regex.compile(rf"{vocab.alternation(vocab.words('bylines', section))}(?!\w)")


# T.T, Tr.Giang, N.Mạnh, H'Lim, Êban, Mô-dăm-bích, TRẦN
_TOKEN = r"(?:(?:\p{Lu}\p{Ll}{0,2}\.){1,4}(?:\p{Lu}[\p{L}\p{M}']*+)?|\p{Lu}[\p{L}\p{M}']*+(?:-\p{L}[\p{L}\p{M}']*+){0,4})"
_PERSON = regex.compile(rf"{_TOKEN}(?:\s{{1,2}}{_TOKEN}){{0,5}}")
_INITIALS = regex.compile(r"(?:\p{Lu}\p{Ll}{0,2}\.?){1,4}|\p{Lu}{2,4}")
_SHORT_BODY = regex.compile(r"\p{Lu}{2,6}-\p{Lu}{3,6}(?!\w)")
_SMALL = regex.compile(r"[\p{Ll}.]{2,6}")
_SITE = regex.compile(r"[\w-]{2,40}(?:\.[\w-]{2,40}){0,4}\.(?:vn|com|net|org|info|gov)(?!\w)")
# CN. Trịnh Hường, ThS.BS Nguyễn Văn An
_DEGREES = regex.compile(
    r"(?:(?:CN|KS|BS|DS|ThS|Ths|TS|PGS|GS|CKI|CKII|BSCKI|BSCKII|LS|NB|NSƯT)[.,]?\s?){1,3}(?=\p{Lu}\p{Ll})"
)
_JOINT = regex.compile(
    r"\s*+[;/|()\[\],]\s*+|\s++[+&]\s++|\s++-\s*+|\s*+-\s++|\s++và\s++|(?<=[\p{L}.])-(?=\p{Lu})"
)
_EDGE = " .:*_-–•\"“”'"


@cache
def _acts() -> regex.Pattern[str]:
    return regex.compile(vocab.alternation(vocab.words("bylines", "acts")))


@cache
def _deeds() -> regex.Pattern[str]:
    """Words that make the name of an office the subject of a sentence."""
    return regex.compile(rf"[!?]|(?<!\w){vocab.alternation(vocab.words('bylines', 'deeds'))}(?!\w)")


def _same_body(source: Source, start: int, text: str, kind: str) -> bool:
    """Whether a piece after a dash, a comma or "và" belongs to the office before it."""
    if kind == "other":
        return text[0].isalpha() and not regex.search(r"\p{Ll}\.\s", text)
    if kind == "body":
        return bool(regex.match(r"\p{Lu}{2,5}(?!\w)", text))
    return kind == "initials" and "." not in text


def _trim(text: str, start: int, end: int, edge: str = _EDGE) -> tuple[int, int]:
    while start < end and text[start] in edge:
        start += 1
    while end > start and text[end - 1] in edge:
        # the point of initials belongs to them
        if text[end - 1] == "." and end - 2 >= start and text[end - 2].isupper():
            break
        end -= 1
    return start, end


def _kind(folded: str, lower: str) -> str:
    if _starts("desks").match(lower):
        return "desk"
    if _SITE.fullmatch(lower) or _starts("outlets").match(lower):
        return "outlet"
    if _starts("not_names").match(lower):
        return "none"
    if _starts("bodies").match(lower) and not _all_names(folded):
        return "body"
    if _INITIALS.fullmatch(folded):
        return "initials"
    if _PERSON.fullmatch(folded):
        return "person"
    return "other"


def _all_names(folded: str) -> bool:
    """``Đoàn Thị Mai``, ``HỘI AN``: words that begin offices and are names too."""
    words = folded.split()
    return (
        2 <= len(words) <= 4
        and words[0].lower() in {"đoàn", "sở", "viện", "phòng", "trường", "vụ"}
        and (all(word[:1].isupper() and word[1:].islower() for word in words))
    )


def _parts(source: Source, start: int, end: int) -> list[_Part]:
    """The names of one piece without labels."""
    folded, lower = source.folded, source.lower
    pieces: list[tuple[int, int, str]] = []
    at, joint = start, ""
    whole = bool(_starts("bodies").match(lower, start, end) or _starts("outlets").match(lower, start, end))
    for match in _JOINT.finditer(folded, start, end):
        sign = match[0].strip()
        tight = match[0] == "-"
        if tight and joint == "(" and _SHORT_BODY.match(folded, at, end):
            continue  # "Hồng Yến (TTTT-GDSK)"
        if tight and (
            whole or _starts("bodies").match(lower, at, end) or _starts("outlets").match(lower, at, end)
        ):
            continue
        if sign == "." or (sign == "/" and match[0] == "/" and folded[at : match.start()].islower()):
            continue
        pieces.append((at, match.start(), joint))
        at, joint = match.end(), "(" if sign in "([" else "-" if sign == "-" else sign
    pieces.append((at, end, joint))
    parts: list[_Part] = []
    for first, last, before in pieces:
        first, last = _trim(folded, first, last)
        if first >= last:
            continue
        degree = _DEGREES.match(folded, first, last)
        if degree and degree.end() < last:
            first = degree.end()
        prefix = _starts("left_out").match(lower, first, last)
        if prefix and prefix.end() < last:
            after, _ = _trim(folded, prefix.end(), last)
            if folded[after].isupper():
                first = after
        text = folded[first:last]
        if prefix and first == prefix.start():
            kind = "person" if last == prefix.end() else _kind(text, lower[first:last])
        elif before == "(" and _SMALL.fullmatch(text):
            kind = "small"
        else:
            kind = _kind(text, lower[first:last])
        previous = parts[-1] if parts else None
        calling = _starts("left_out").fullmatch(lower, first, last)
        if calling and previous and previous.kind == "person":
            continue  # "Thu Hà (CTV)"
        if before == "(" and (_acts().fullmatch(lower, first, last) or lower.startswith("từ ", first)):
            continue  # "(ghi)", "(từ Phnôm Pênh)"
        if (
            previous
            and previous.kind == "body"
            and before in {"-", "và", ",", "&"}
            and _same_body(source, first, text, kind)
        ):
            parts[-1] = previous._replace(end=last)  # "Trung tâm CNTT - TT tỉnh", "Văn phòng HĐND và UBND"
            continue
        parts.append(_Part(first, last, kind, before))
    return parts


def _credits(parts: list[_Part], roles: tuple[BylineRole, ...], person_before: bool) -> list[Credit]:
    """The names with their roles; those that share them and follow each other in one credit."""
    entries: list[Credit] = []
    person = person_before
    for part in parts:
        mine = roles
        if part.kind == "small" and entries:
            mine = entries[-1].roles
        elif part.kind == "initials" and part.joint == "(" and person:
            mine = (BylineRole.SOURCE,)  # "Vũ Huy (ĐUK)"
        elif not roles:
            if part.kind == "desk":
                mine = (BylineRole.EDITOR,)
            elif part.kind == "outlet" or (part.kind in {"body", "other"} and person):
                mine = (BylineRole.SOURCE,)
            else:
                mine = (BylineRole.AUTHOR,)
        elif person and (
            part.kind in {"outlet", "body"} or (part.kind == "other" and part.joint in {"/", "("})
        ):
            mine = (BylineRole.SOURCE,)
        person = person or part.kind in {"person", "initials"}
        place = (part.start, part.end)
        if entries and entries[-1].roles == mine:
            entries[-1] = entries[-1]._replace(end=part.end, names=(*entries[-1].names, place))
        else:
            entries.append(Credit(part.start, part.end, (place,), mine))
    return entries


def read(source: Source, start: int, end: int, *, person: bool = False) -> Credits | None:
    """The credits of a piece that holds nothing else, or ``None``.

    ``person`` says that an author was named just before: then an office or an outlet is the source.

    >>> source = Source("Tin, ảnh: Mai Hương - VP Huyện ủy")
    >>> [(source.words(*entry.names[0]), [str(role) for role in entry.roles]) for entry in read(source, 0, 33).entries]
    [('Mai Hương', ['author', 'photographer']), ('VP Huyện ủy', ['source'])]
    """
    folded, lower = source.folded, source.lower
    start, end = _trim(folded, start, end, _EDGE + "()[]\n>")
    if (
        folded.count("(", start, end) > folded.count(")", start, end)
        and end < len(folded)
        and folded[end] == ")"
    ):
        end += 1
    if not 0 < end - start <= _LONGEST or not _may_be(folded, lower, start, end):
        return None
    chunks: list[tuple[int, int, int, tuple[BylineRole, ...]]] = []  # label start, start, end, roles
    at, mark = start, start
    roles: tuple[BylineRole, ...] = ()
    finder, meanings = _roles()
    for match in _label().finditer(lower, start, end):
        before = folded[start : match.start()].rstrip()
        bare = folded[match.end("labels") : match.end()].strip() != ":"
        if before and bare and before[-1] not in "(-/;|,":
            continue
        chunks.append((mark, at, match.start(), roles))
        found: list[BylineRole] = []
        for label in finder.finditer(match["labels"]):
            found.extend(role for role in meanings[" ".join(label[0].split())] if role not in found)
        at, mark, roles = match.end(), match.start(), tuple(found)
    chunks.append((mark, at, end, roles))
    entries: list[Credit] = []
    labelled = len(chunks) > 1
    sure, office = labelled, True
    for mark, first, last, roles in chunks:
        if not folded[first:last].strip(_EDGE + "()[],;/"):
            if roles and first == last == end:
                return None  # a label without a name
            continue
        parts = _parts(source, first, last)
        if not parts or not _acceptable(folded, parts, roles):
            return None
        made = _credits(parts, roles, person)
        if roles:
            made[0] = made[0]._replace(start=mark)
        entries.extend(made)
        person = person or any(part.kind in {"person", "initials"} for part in parts)
        office = office and all(part.kind == "body" for part in parts)
        sure = sure or any(_tells(folded, part) for part in parts)
    return Credits(tuple(entries), labelled, sure, office) if entries else None


@cache
def _first_words() -> frozenset[str]:
    """The first words of all that may begin a credit besides a name."""
    sections = ("labels", "bodies", "outlets", "desks", "left_out")
    return frozenset(
        regex.split(r"[\s,]", word)[0] for section in sections for word in vocab.words("bylines", section)
    )


_SIGN = regex.compile(r"[-/;|()\[\],&+:.]")


def _may_be(folded: str, lower: str, start: int, end: int) -> bool:
    """A quick test that most sentences fail: the first name has no word in small letters but "và"."""
    sign = _SIGN.search(folded, start, end)
    stop = sign.start() if sign else end
    words = folded[start:stop].split()
    if not words or words[0].lower() in _first_words() or ":" in folded[start:end]:
        return True
    return not any(word[0].islower() and word != "và" for word in words)


def _tells(folded: str, part: _Part) -> bool:
    """Whether a part alone speaks for a byline."""
    if part.kind in {"desk", "outlet"}:
        return True
    text = folded[part.start : part.end]
    if _starts("left_out").fullmatch(text.lower()):
        return True
    if part.kind == "initials":
        return "." in text
    return part.kind == "person" and (2 <= len(text.split()) <= 5 or "." in text)


def _acceptable(folded: str, parts: list[_Part], roles: tuple[BylineRole, ...]) -> bool:
    if len(parts) > 8:
        return False
    for part in parts:
        text = folded[part.start : part.end]
        if part.kind == "person" and len(text.split()) > 5 and not roles:
            return False
        if part.kind in {"body", "outlet", "desk"} and (
            len(text) > 80 or not (roles or text[:1].isupper() or _SITE.fullmatch(text))
        ):
            return False
        if (
            part.kind in {"body", "outlet"}
            and not roles
            and (len(text.split()) > 9 or _deeds().search(_without_name(text)))
        ):
            return False
        if part.kind == "small" and part is parts[0]:
            return False
        if part.kind == "none" or ":" in text:
            return False
        if part.kind == "other":
            source_like = BylineRole.SOURCE in roles or part.joint in {"/", "("}
            if not (roles or part.joint in {"/", "("}) or not text[:1].isupper():
                return False
            if roles == (BylineRole.PHOTOGRAPHER,):
                return False
            if len(text) > (80 if source_like else 40) or len(text.split()) > (14 if source_like else 6):
                return False
    return True


def _without_name(text: str) -> str:
    """The text in which deeds are looked for: "Ban Tổ chức" is a name, "Tỉnh ủy tổ chức" a sentence."""
    return regex.sub(r"^ban tổ chức|^phòng tổ chức", "", text.lower()) if text.isupper() else text


# Where a sentence ends before an author's name: "./. Thu Hiền", "” HOÀI AN", three spaces.
_CUT = regex.compile(r"(?:[.!?…]/?\.?[\"”')\]]{0,2}|[\"”)\]]|\s(?=\s\s))\s*+")


# What separates the author from the rest of a stamp line.
_CELL = regex.compile(r"[|•·\n\t]|\s{3,}|\s-\s(?=\p{L}{2,12}(?:\s\p{L}{2,12}){1,3}\s?:)")


def beside(source: Source, start: int, end: int, times: Sequence[tuple[int, int]]) -> list[Credits]:
    """The credits in the line of a stamp whose times stand at the given places.

    Labelled ones ("Tác giả: Hồng Vinh") and full names in a cell of their own ("VĂN HÙNG | 10/11/2020").
    """
    cuts = sorted(
        [*((match.start(), match.end()) for match in _CELL.finditer(source.folded, start, end)), *times]
    )
    found: list[Credits] = []
    for first, last in [*cuts, (end, end)]:
        piece = read(source, start, first) if first > start else None
        if piece and (piece.labelled or (piece.sure and _familiar(source, piece))):
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


def _familiar(source: Source, found: Credits) -> bool:
    """Whether all that are named bear names of two words or more as they are common."""
    begin, end = _names()
    for entry in found.entries:
        for name in entry.names:
            words = source.lower[slice(*name)].split()
            if not (2 <= len(words) <= 4 and words[0] in begin and words[-1] in end):
                return False
    return True


@cache
def _contacts() -> regex.Pattern[str]:
    return regex.compile(rf"(?<=\s){vocab.alternation(vocab.words('bylines', 'contacts'))}(?!\w)")


def at_end(source: Source, start: int, end: int) -> tuple[int, int] | None:
    """The place of a byline glued to the end of a paragraph.

    It stands after the last sentence, or before the address that a paper adds for its readers.

    >>> source = Source("Hội nghị thành công tốt đẹp./. T.H - VP Huyện ủy")
    >>> at_end(source, 0, len(source))
    (31, 48)
    """
    folded = source.folded
    while end > start and folded[end - 1].isspace():
        end -= 1
    if end - start < 40:
        return None
    found = _at_end(source, start, end)
    if found is None and end - start > 400:
        for match in _contacts().finditer(source.lower, end - 350, end):
            stop = match.start()
            while folded[stop - 1].isspace():
                stop -= 1
            found = _at_end(source, start, stop)
            if found is not None:
                return found, stop
    return None if found is None else (found, end)


def _at_end(source: Source, start: int, end: int) -> int | None:
    folded = source.folded
    if folded[end - 1] in '.!?…;:,”"' and not folded[end - 2].isupper():
        return None
    for match in _CUT.finditer(folded, max(start + 20, end - 110), end):
        first = match.end()
        if first >= end or not (folded[first].isupper() or folded[first] == "("):
            continue
        if not match[0][-1].isspace() and match[0][-1] != ".":
            continue
        found = read(source, first, end)
        if found and not found.only_pictures and (found.labelled or found.sure or found.office):
            return first
    return None
