"""Vietnamese Party and government portal pages as data.

``parse(text)`` reads one page into an immutable :class:`Article`; ``find_dates``, ``find_citations``,
``find_attendees`` and ``find_bylines`` read one field of any text.
"""

from partydocs.annotate import annotate
from partydocs.article import (
    find_attendees,
    find_bylines,
    find_citations,
    find_dates,
    parse,
    parse_many,
)
from partydocs.backrefs import back_references
from partydocs.html import parse_html
from partydocs.jsonld import to_jsonld
from partydocs.many import Failure, PageError
from partydocs.models import (
    Article,
    Attendee,
    BackReference,
    Block,
    BlockKind,
    Byline,
    BylineRole,
    Citation,
    DateMention,
    Group,
    Mention,
    Metadata,
    MetadataDate,
    MetadataText,
    PageWarning,
    Position,
    Precision,
    Provision,
    Role,
    Stamp,
)
from partydocs.registry import resolve
from partydocs.serial import from_dict, from_json, to_dict, to_json

__version__ = "0.1.0"

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
    "Failure",
    "Group",
    "Mention",
    "Metadata",
    "MetadataDate",
    "MetadataText",
    "PageError",
    "PageWarning",
    "Position",
    "Precision",
    "Provision",
    "Role",
    "Stamp",
    "__version__",
    "annotate",
    "back_references",
    "find_attendees",
    "find_bylines",
    "find_citations",
    "find_dates",
    "from_dict",
    "from_json",
    "parse",
    "parse_html",
    "parse_many",
    "resolve",
    "to_dict",
    "to_json",
    "to_jsonld",
]
