"""The result classes: frozen, slotted, hashable, picklable.

Every result is a promise: ``source[result.start:result.end] == result.text`` on the string that the
caller passed in. Offsets count code points. A value that the page does not give is ``None`` or empty.
"""

from __future__ import annotations

import datetime as dt
from enum import Enum
from typing import Final, NamedTuple

import attrs

__all__ = [
    "Article",
    "Attendee",
    "BackReference",
    "Block",
    "BlockKind",
    "Byline",
    "BylineRole",
    "Citation",
    "DateMention",
    "Group",
    "Mention",
    "Metadata",
    "MetadataDate",
    "MetadataText",
    "PageWarning",
    "Position",
    "Precision",
    "Provision",
    "Role",
    "Span",
    "Stamp",
]


# The form of what is a string of one form in JSON, and what it is.
_DATE: Final = "an ISO 8601 date"
_DAY: Final = {"pattern": r"^\d{4}-\d{2}-\d{2}$", "what": _DATE}
_MOMENT: Final = {"pattern": r"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?$", "what": _DATE}
_DAY_OR_YEAR: Final = {"pattern": r"^\d{4}(-\d{2}-\d{2})?$", "what": _DATE}
# A year, month or day of EDTF, with X for what is not known; "2021-35" is the third quarter, "2021-41" the second half.
_YEAR: Final = r"(\d{4}|XX\d{2}|XXXX)"
_PART: Final = rf"{_YEAR}(-(0[1-9]|1[0-2])(-\d{{2}})?|-XX-(\d{{2}}|XX))?"
_EDTF: Final = {"pattern": rf"^({_PART}(/{_PART})?|{_YEAR}-(3[3-6]|4[01]))$", "what": _DATE}
_YEARS: Final = {"pattern": r"^\d{4}-\d{4}$", "what": "two years"}
_ID: Final = {"pattern": r"^[^\s:]+:[^\s:]+$", "what": "an id of the registry"}
_LEVEL: Final = {"pattern": "^(central|province|district)$", "what": "a level"}
_DAMAGE: Final = {"pattern": "^(mojibake|replacement|tcvn3|viscii|vni)$", "what": "a kind of damage"}


class Span(NamedTuple):
    """A place in the caller's string: ``text == source[start:end]``."""

    text: str
    start: int
    end: int


class _Word(str, Enum):
    """A closed set of words that read and serialise as plain strings."""

    def __str__(self) -> str:
        return str(self.value)


class BlockKind(_Word):
    """What a block of the page is; the blocks of a page partition it."""

    CHROME = "chrome"
    TITLE = "title"
    STAMP = "stamp"
    LEAD = "lead"
    HEADING = "heading"
    BODY = "body"
    CAPTION = "caption"
    BYLINE = "byline"


class BylineRole(_Word):
    """What the one named in a byline did."""

    AUTHOR = "author"
    PHOTOGRAPHER = "photographer"
    EDITOR = "editor"
    SOURCE = "source"
    TRANSLATOR = "translator"


class Precision(_Word):
    """The calendar unit that a date mention names."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    SPAN = "span"


class Role(_Word):
    """The part that a person or a group takes in what the article reports."""

    CHAIR = "chair"
    ATTEND = "attend"
    SPEAK = "speak"
    REPORT = "report"
    OTHER = "other"


#: How much of a text, and how many members of a list, repr() shows.
_LETTERS, _MEMBERS = 60, 4


class _Result:
    """What prints short: the fields that say something, each cut to what fits."""

    __slots__ = ()

    def __repr__(self) -> str:
        fields = ((field.name, getattr(self, field.name)) for field in attrs.fields(type(self)))  # type: ignore[arg-type]
        said = (
            f"{name}={_short(value)}"
            for name, value in fields
            if value not in (None, ()) and value is not False
        )
        return f"{type(self).__name__}({', '.join(said)})"


def _short(value: object) -> str:
    """A value as repr() shows it: a result within a result is its text."""
    if isinstance(value, tuple):
        members = [_short(member) for member in value[:_MEMBERS]]
        return f"[{', '.join(members)}{', ...' if len(value) > _MEMBERS else ''}]"
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, str | _Result):
        text = str(value)
        return repr(text if len(text) <= _LETTERS else f"{text[:_LETTERS]}...")
    return repr(value)


@attrs.frozen(repr=False)
class Mention(_Result):
    """A piece of the page: the base of every result that stands in one place."""

    text: str
    start: int
    end: int

    def __str__(self) -> str:
        return self.text


@attrs.frozen(repr=False)
class Block(Mention):
    """One part of the page. Blocks stand in order, without gap or overlap, from 0 to ``len(text)``."""

    kind: BlockKind

    __str__ = Mention.__str__


@attrs.frozen(repr=False)
class Stamp(Mention):
    """A printed time of publication or update.

    ``at`` is a ``datetime`` at +07:00 where the page prints a time of day, else a ``date``.
    """

    at: dt.date = attrs.field(metadata=_MOMENT)

    __str__ = Mention.__str__


@attrs.frozen(repr=False)
class Byline(Mention):
    """Who wrote, photographed, edited, supplied or translated the piece."""

    names: tuple[str, ...]
    roles: tuple[BylineRole, ...]

    __str__ = Mention.__str__


@attrs.frozen(repr=False)
class DateMention(Mention):
    """A calendar expression; ``first`` and ``last`` are inclusive days.

    Both are ``None`` where the year cannot be known; ``edtf`` (ISO 8601-2, level 2) then says what is
    known. ``inferred`` is true where the year or the day was completed from the page's own date or the
    caller's reference. ``lunar`` marks days and months of the lunar calendar, which are not converted: where
    the page does not print the solar day beside one, ``edtf`` is "XXXX-XX-XX", or such a range.
    """

    first: dt.date | None = attrs.field(metadata=_DAY)
    last: dt.date | None = attrs.field(metadata=_DAY)
    edtf: str = attrs.field(metadata=_EDTF)
    precision: Precision
    daypart: str | None = None
    inferred: bool = False
    lunar: bool = False

    __str__ = Mention.__str__


@attrs.frozen(repr=False)
class Position(Mention):
    """One office, rank or degree as the page writes it, split into title and organisation."""

    title: str
    organization: str | None = None

    __str__ = Mention.__str__


@attrs.frozen(repr=False)
class Attendee(_Result):
    """A named person who takes part. ``positions`` are those of the fullest mention."""

    name: str
    honorific: str | None
    positions: tuple[Position, ...]
    roles: tuple[Role, ...]
    delegation: Mention | None
    mentions: tuple[Mention, ...]

    @property
    def text(self) -> str:
        """The name where it first stands."""
        return self.mentions[0].text

    @property
    def start(self) -> int:
        """Start of the first mention."""
        return self.mentions[0].start

    @property
    def end(self) -> int:
        """End of the first mention."""
        return self.mentions[0].end

    def __str__(self) -> str:
        return self.text


@attrs.frozen(repr=False)
class Group(Mention):
    """Unnamed participants: one member of a list ("lãnh đạo các sở, ngành")."""

    roles: tuple[Role, ...]

    __str__ = Mention.__str__


@attrs.frozen(repr=False)
class Provision(_Result):
    """The part of a document that a citation points at (Điều, khoản, điểm)."""

    article: str | None = None
    clause: str | None = None
    point: str | None = None

    def __str__(self) -> str:
        """As it is written in full, from the point to the article: "điểm a khoản 2 Điều 5"."""
        parts = (("điểm", self.point), ("khoản", self.clause), ("Điều", self.article))
        return " ".join(f"{word} {value}" for word, value in parts if value)


@attrs.frozen(repr=False)
class Citation(Mention):
    """A reference to one particular document of Party or state.

    ``issued`` is ``YYYY-MM-DD`` or ``YYYY``. ``issuer`` is what the text says; ``level`` is the level of
    the issuing organ that the number's code tells. ``provisions`` are all the parts that the text points at,
    ``provision`` is the first of them. ``document`` is an id in the registry, and
    ``candidates`` are the ids that remain where the text does not decide.
    """

    type: str
    number: str | None = None
    issuer: str | None = None
    issued: str | None = attrs.field(default=None, metadata=_DAY_OR_YEAR)
    title: str | None = None
    plenum: int | None = None
    term: int | None = None
    congress: int | None = None
    period: str | None = attrs.field(default=None, metadata=_YEARS)
    provision: Provision | None = None
    document: str | None = attrs.field(default=None, metadata=_ID)
    candidates: tuple[str, ...] = attrs.field(default=(), metadata=_ID)
    level: str | None = attrs.field(default=None, metadata=_LEVEL)
    provisions: tuple[Provision, ...] = ()

    __str__ = Mention.__str__


@attrs.frozen(repr=False)
class BackReference(Mention):
    """Words that mean a document cited before them: "Nghị quyết này", "Chỉ thị nêu trên"."""

    citation: Citation

    __str__ = Mention.__str__


@attrs.frozen(repr=False)
class PageWarning(Mention):
    """Something about the page that makes its results less sure, such as a wrong decoding."""

    kind: str = attrs.field(metadata=_DAMAGE)

    __str__ = Mention.__str__


@attrs.frozen(repr=False)
class MetadataText(_Result):
    """One value of a page's metadata, and where it was given: ``"json-ld headline"``, ``"meta og:title"``."""

    text: str
    source: str

    def __str__(self) -> str:
        return self.text


@attrs.frozen(repr=False)
class MetadataDate(_Result):
    """A date in a page's metadata: ``at`` is in Vietnam time (+07:00) where a time of day is given."""

    text: str
    source: str
    at: dt.date = attrs.field(metadata=_MOMENT)

    def __str__(self) -> str:
        return self.text


@attrs.frozen(repr=False)
class Metadata(_Result):
    """What the head of an HTML page says about it, which readers of the page do not see.

    It never mixes with what the text says: it has no place in the text, hence no offsets.
    """

    title: MetadataText | None = None
    published: MetadataDate | None = None
    updated: MetadataDate | None = None
    authors: tuple[MetadataText, ...] = ()
    site: MetadataText | None = None
    url: MetadataText | None = None


_CONTENT: Final = frozenset({BlockKind.LEAD, BlockKind.HEADING, BlockKind.BODY})


@attrs.frozen(repr=False)
class Article(_Result):
    """One portal page, read. ``text`` is the page exactly as it was passed in."""

    text: str
    title: Mention | None
    published: Stamp | None
    updated: Stamp | None
    agency: Mention | None
    lead: Mention | None
    blocks: tuple[Block, ...]
    bylines: tuple[Byline, ...]
    dates: tuple[DateMention, ...]
    attendees: tuple[Attendee, ...]
    groups: tuple[Group, ...]
    citations: tuple[Citation, ...]
    warnings: tuple[PageWarning, ...] = ()
    metadata: Metadata | None = None

    @property
    def paragraphs(self) -> tuple[Block, ...]:
        """The lead, headings and body paragraphs, in order."""
        return tuple(block for block in self.blocks if block.kind in _CONTENT)

    @property
    def body_text(self) -> str:
        """The plain text of the article: its paragraphs, stripped, with a blank line between them."""
        return "\n\n".join(stripped for block in self.paragraphs if (stripped := block.text.strip()))

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        at = self.published.at.isoformat() if self.published else None
        return f"Article(title={_short(self.title)}, published={at!r}, {len(self.text)} characters)"
