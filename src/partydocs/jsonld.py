"""An Article as schema.org JSON-LD: a ``NewsArticle`` about an ``Event``.

Only what the page says and schema.org has a word for. Where schema.org's property is too narrow for what
is said of a relation, a ``Role`` stands between its two ends and repeats the property, as
https://schema.org/Role has it: ``attendee`` -> ``Role`` (with the part taken) -> ``attendee`` -> ``Person``.

- A citation is a ``Legislation``; of articles, clauses and points, each is one that is a part (``isPartOf``) of it. The
  meeting of the Party that passed it is a ``disambiguatingDescription`` ("plenum 4, term 11"): several may share a name.
- Those who take part are ``attendee`` of the event. Chairing and reporting have no property of their own
  (``organizer`` and ``performer`` mean other things): they are the ``roleName`` of the attendance.
- An office is a ``jobTitle`` as the page writes it and, where it names its body, a ``memberOf`` as well.
- The event has no name and no day: no page says which of its words are those.
- An agency's mark and a source are ``sourceOrganization``; who published the page is not said on it.

The tests hold every type, property and value to schema.org's release 30.1.
"""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Iterable
from typing import Any, Final

from partydocs.models import Article, Attendee, BylineRole, Citation, Group, Position
from partydocs.vocab import words

__all__ = ["to_jsonld"]

_Thing = dict[str, Any]

_MAKERS: Final = {
    BylineRole.AUTHOR: "author",
    BylineRole.PHOTOGRAPHER: "contributor",
    BylineRole.EDITOR: "editor",
    BylineRole.SOURCE: "sourceOrganization",
    BylineRole.TRANSLATOR: "translator",
}


def to_jsonld(article: Article, *, url: str | None = None) -> dict[str, Any]:
    """The article as a JSON-LD object, ready for ``json.dumps``; ``url`` is the page's address.

    Properties without a value are left out. Before it goes into a ``<script>`` of a page, ``<`` must be
    written as ``\\u003c``, for the page's own words stand in it.

    >>> import partydocs
    >>> page = partydocs.parse("Ngày đăng: 01/10/2021\\n\\nTỉnh ủy họp về Nghị quyết số 18-NQ/TW.")
    >>> to_jsonld(page, url="https://example.com/1")["datePublished"]
    '2021-10-01'
    """
    return _filled(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "url": url,
            "inLanguage": "vi",
            "headline": article.title and _line(article.title.text),
            "abstract": article.lead and _line(article.lead.text),
            "datePublished": article.published and article.published.at.isoformat(),
            "dateModified": article.updated and article.updated.at.isoformat(),
            **_makers(article),
            "articleBody": article.body_text,
            "citation": _unlike(itertools.chain.from_iterable(map(_legislation, article.citations))),
            "about": _event(article.attendees, article.groups),
        }
    )


def _filled(properties: _Thing) -> _Thing:
    return {name: value for name, value in properties.items() if value not in (None, "", [])}


def _unlike(things: Iterable[_Thing]) -> list[_Thing]:
    """Each thing once, in order: a set of works or makers does not count how often the page names one."""
    kept: list[_Thing] = []
    seen: set[str] = set()
    for thing in things:
        if (key := repr(thing)) not in seen:
            seen.add(key)
            kept.append(thing)
    return kept


def _line(text: str) -> str:
    return " ".join(text.split())


def _organization(name: str) -> _Thing:
    return {"@type": "Organization", "name": name}


def _makers(article: Article) -> dict[str, list[_Thing]]:
    makers: dict[str, list[_Thing]] = {}
    if article.agency:
        makers["sourceOrganization"] = [_organization(_line(article.agency.text))]
    for byline in article.bylines:
        for role in byline.roles:
            for name in byline.names:
                maker = _organization(name) if _is_body(name, role) else {"@type": "Person", "name": name}
                maker_property = _MAKERS[role]
                if role is BylineRole.EDITOR and maker["@type"] == "Organization":
                    maker_property = "contributor"  # schema.org's editor is a person; a desk is none
                if maker_property == "contributor":
                    maker = {"@type": "Role", "roleName": str(role), "contributor": maker}
                makers.setdefault(maker_property, []).append(maker)
    return {name: _unlike(things) for name, things in makers.items()}


def _is_body(name: str, role: BylineRole) -> bool:
    """Whether a name in a byline is of a desk, an office or an outlet: "Ban Tuyên giáo Huyện ủy"."""
    first = unicodedata.normalize("NFC", name).lower() + " "
    if role is BylineRole.SOURCE or any(first.startswith(f"{desk} ") for desk in words("bylines", "desks")):
        return True
    is_name = all(word[0].isupper() for word in name.split())  # "Đoàn Văn An" is no Youth Union
    return not is_name and any(first.startswith(f"{body} ") for body in words("bylines", "bodies"))


def _legislation(citation: Citation) -> list[_Thing]:
    """What is cited: the document, or each part of it that the text points at."""
    document = _filled(
        {
            "@type": "Legislation",
            "name": _line(citation.text),
            "alternateName": citation.title,
            "disambiguatingDescription": _meeting(citation),
            "identifier": citation.document
            and {"@type": "PropertyValue", "propertyID": "partydocs", "value": citation.document},
            "legislationType": citation.type,
            "legislationIdentifier": citation.number,
            "legislationDate": citation.issued,
            "legislationPassedBy": citation.issuer and _organization(citation.issuer),
        }
    )
    provisions = citation.provisions or ((citation.provision,) if citation.provision else ())
    parts = [{"@type": "Legislation", "name": str(part), "isPartOf": document} for part in provisions]
    return parts or [document]


def _meeting(citation: Citation) -> str:
    """What tells the documents of a list apart that have one text: "Nghị quyết Trung ương 4 khóa XI, XII"."""
    numbers = ((name, getattr(citation, name)) for name in ("plenum", "term", "congress", "period"))
    return ", ".join(f"{name} {value}" for name, value in numbers if value)


def _event(attendees: tuple[Attendee, ...], groups: tuple[Group, ...]) -> _Thing | None:
    present = [_attendance(_person(attendee), attendee) for attendee in attendees]
    present += [_attendance(_organization(_line(group.text)), group) for group in groups]
    return {"@type": "Event", "attendee": present} if present else None


def _attendance(who: _Thing, part: Attendee | Group) -> _Thing:
    """The one who takes part, within the part taken."""
    roles = [str(role) for role in part.roles]
    return {"@type": "Role", "roleName": roles, "attendee": who} if roles else who


def _person(attendee: Attendee) -> _Thing:
    return _filled(
        {
            "@type": "Person",
            "name": attendee.name,
            "honorificPrefix": attendee.honorific,
            "jobTitle": [_line(position.text) for position in attendee.positions],
            "memberOf": [_office(position) for position in attendee.positions if position.organization],
        }
    )


def _office(position: Position) -> _Thing:
    return {
        "@type": "OrganizationRole",
        "roleName": position.title,
        "memberOf": _organization(position.organization or ""),
    }
