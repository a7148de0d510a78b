"""The JSON shape and back: nothing is lost, and damaged data is refused by the name of its key."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
import re
from typing import Any

import attrs
import pytest

import partydocs
from partydocs import models, registry, vocab


def article() -> partydocs.Article:
    """An article with a value in every field of every class."""
    text = "0123456789" * 10

    def at(start: int, end: int) -> tuple[str, int, int]:
        return text[start:end], start, end

    moment = dt.datetime(2021, 10, 1, 15, 56, tzinfo=dt.timezone(dt.timedelta(hours=7)))
    position = partydocs.Position(*at(20, 25), "Bí thư", "Tỉnh ủy")
    return partydocs.Article(
        text=text,
        title=partydocs.Mention(*at(0, 5)),
        published=partydocs.Stamp(*at(5, 9), moment),
        updated=partydocs.Stamp(*at(9, 12), dt.date(2021, 10, 2)),
        agency=partydocs.Mention(*at(12, 13)),
        lead=partydocs.Mention(*at(13, 20)),
        blocks=(partydocs.Block(*at(0, 100), partydocs.BlockKind.BODY),),
        bylines=(partydocs.Byline(*at(90, 95), ("Mai Hương",), (partydocs.BylineRole.AUTHOR,)),),
        dates=(
            partydocs.DateMention(
                *at(30, 34),
                dt.date(2021, 7, 1),
                dt.date(2021, 9, 30),
                "2021-35",
                partydocs.Precision.QUARTER,
                "sáng",
                True,
            ),
            partydocs.DateMention(*at(34, 38), None, None, "XXXX-09-30", partydocs.Precision.DAY),
        ),
        attendees=(
            partydocs.Attendee(
                "Lê Văn An",
                "đồng chí",
                (position,),
                (partydocs.Role.CHAIR, partydocs.Role.SPEAK),
                partydocs.Mention(*at(40, 44)),
                (partydocs.Mention(*at(44, 50)),),
            ),
        ),
        groups=(partydocs.Group(*at(50, 55), (partydocs.Role.ATTEND,)),),
        citations=(
            partydocs.Citation(
                *at(60, 70),
                type="Nghị quyết",
                number="18-NQ/TW",
                issuer="Bộ Chính trị",
                issued="2017-10-25",
                title="tinh giản",
                plenum=6,
                term=12,
                congress=13,
                period="2020-2025",
                provision=partydocs.Provision("5", "2", "a"),
                document="18-NQ/TW:2017",
                candidates=("18-NQ/TW:2012", "18-NQ/TW:2022"),
                level="central",
            ),
        ),
        warnings=(models.PageWarning(*at(0, 1), "mojibake"),),
    )


def test_nothing_is_lost() -> None:
    whole = article()
    assert partydocs.from_dict(partydocs.to_dict(whole)) == whole
    assert partydocs.from_json(partydocs.to_json(whole)) == whole
    assert partydocs.from_json(partydocs.to_json(whole).encode()) == whole
    assert pickle.loads(pickle.dumps(whole)) == whole
    assert copy.deepcopy(whole) == whole
    assert len({whole, article()}) == 1


def test_the_shape_is_plain_json() -> None:
    data = partydocs.to_dict(article())
    assert json.loads(json.dumps(data)) == data
    assert data["published"]["at"] == "2021-10-01T15:56:00+07:00"
    assert data["updated"]["at"] == "2021-10-02"
    assert data["blocks"][0]["kind"] == "body"
    assert data["dates"][0]["first"] == "2021-07-01"
    assert data["attendees"][0]["roles"] == ["chair", "speak"]
    assert data["citations"][0]["provision"] == {"article": "5", "clause": "2", "point": "a"}


SURROGATES = [
    # a text, how JSON has it, why
    ("\ud800", r"\ud800", "the first half of a character"),
    ("a\udfffb", r"a\udfffb", "the second half of one"),
    ("\ud83d\ude00", r"\ud83d\uDe00", "both halves, but two in the page"),
    ("\ud83d\ude00\ude00", r"\ud83d\uDe00\ude00", "and one more"),
    ("\ude00\ud83d", r"\ude00\ud83d", "the wrong way round"),
    ("\U0001f600", "\U0001f600", "a whole character"),
    (r"\ud83d\uDe00", r"\\ud83d\\uDe00", "an escape that is text"),
    ("\\\ud83d\ude00", r"\\\ud83d\uDe00", "a backslash before the halves"),
    ("\\ud83d\ude00", r"\\ud83d\ude00", "half of it text"),
]


@pytest.mark.parametrize(("text", "written", "why"), SURROGATES, ids=[why for *_, why in SURROGATES])
def test_surrogates_are_escaped_and_restored(text: str, written: str, why: str) -> None:
    whole = attrs.evolve(article(), text=article().text + text)
    data = partydocs.to_json(whole)
    assert data.startswith(f'{{"text": "{article().text}{written}", ')
    assert partydocs.from_json(data) == whole
    assert partydocs.from_json(data.encode()) == whole


@pytest.mark.parametrize("escapes", [r"\ud83d\ude00", r"\uD83D\uDE00"])
def test_a_character_that_others_escape_is_one(escapes: str) -> None:
    data = partydocs.to_json(article()).replace('"text": "', f'"text": "{escapes}', 1)
    with pytest.raises(
        ValueError, match="expected what the page says"
    ):  # all else stands one character further on
        partydocs.from_json(data)
    alone = partydocs.to_json(partydocs.parse("x")).replace('"x"', f'"{escapes}"')
    assert partydocs.from_json(alone).text == "\U0001f600"


def test_results_cannot_be_changed() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        article().text = "x"  # type: ignore[misc]
    for value in (article(), article().attendees[0], article().citations[0]):
        assert not hasattr(value, "__dict__")


def damaged(path: str, value: Any = None, *, drop: bool = False) -> dict[str, Any]:
    data: Any = partydocs.to_dict(article())
    inner, *keys = data, *[int(key) if key.isdigit() else key for key in path.split(".")]
    for key in keys[:-1]:
        inner = inner[key]
    if drop:
        del inner[keys[-1]]
    else:
        inner[keys[-1]] = value
    whole: dict[str, Any] = data
    return whole


DAMAGE = [
    # the damage, the message, why
    (damaged("text", drop=True), "text: missing", "a key of the article is missing"),
    (damaged("dates.1.edtf", drop=True), r"dates\[1\].edtf: missing", "a key deep inside is missing"),
    (damaged("text", 5), "text: expected a string, got 5", "a number for a string"),
    (
        damaged("blocks.0.start", "0"),
        r"blocks\[0\].start: expected a whole number, got '0'",
        "a string for a number",
    ),
    (
        damaged("blocks.0.start", True),
        r"blocks\[0\].start: expected a whole number, got True",
        "a boolean for a number",
    ),
    (damaged("blocks", {}), "blocks: expected a list", "an object for a list"),
    (damaged("title", []), "title: expected an object", "a list for an object"),
    (
        damaged("blocks.0.kind", "menu"),
        r"blocks\[0\].kind: expected one of chrome, title",
        "a word outside its set",
    ),
    (damaged("blocks.0.kind", []), r"blocks\[0\].kind: expected one of", "a list for a word"),
    (damaged("published.at", "yesterday"), "published.at: expected an ISO 8601 date", "no date"),
    (damaged("published.at", 20211001), "published.at: expected an ISO 8601 date", "a number for a date"),
    (
        damaged("dates.0.first", "2021-02-31"),
        r"dates\[0\].first: expected an ISO 8601 date",
        "an impossible day",
    ),
    (
        damaged("dates.0.first", "2021-W05-1"),
        r"dates\[0\].first: expected an ISO 8601 date",
        "a day by its week",
    ),
    (
        damaged("dates.0.last", "20210701"),
        r"dates\[0\].last: expected an ISO 8601 date",
        "a day without dashes",
    ),
    (
        damaged("dates.0.first", "2021-07-01T00:00:00+07:00"),
        r"dates\[0\].first: expected an ISO 8601 date of the form",
        "a moment for a day",
    ),
    (
        damaged("published.at", "2021-10-01T15:56:00"),
        "published.at: expected an ISO 8601 date of the form",
        "a moment without its zone",
    ),
    (
        damaged("published.at", "2021-10-01T15:56:00+0700"),
        "published.at: expected",
        "a zone without its colon",
    ),
    (damaged("published.at", "2021-10-01T15:56:00+25:00"), "published.at: expected", "an impossible zone"),
    (damaged("updated.at", "2021-10-02\n"), "updated.at: expected", "a day and the end of a line"),
    (damaged("updated.at", "２０２１-10-02"), "updated.at: expected", "figures of another script"),
    (damaged("dates.1.edtf", "garbage"), r"dates\[1\].edtf: expected an ISO 8601 date", "no date in EDTF"),
    (damaged("dates.1.edtf", ""), r"dates\[1\].edtf: expected an ISO 8601 date", "nothing in EDTF"),
    (damaged("dates.1.edtf", 2021), r"dates\[1\].edtf: expected an ISO 8601 date", "a number in EDTF"),
    (
        damaged("citations.0.issued", "x"),
        r"citations\[0\].issued: expected an ISO 8601 date of the form",
        "no signing day",
    ),
    (
        damaged("citations.0.period", "2020"),
        r"citations\[0\].period: expected two years",
        "no term of office",
    ),
    (
        damaged("citations.0.document", "18-NQ/TW"),
        r"citations\[0\].document: expected an id of the registry of the form",
        "a number for an id",
    ),
    (
        damaged("citations.0.candidates", ["18-NQ/TW:2017", ""]),
        r"citations\[0\].candidates\[1\]: expected an id of the registry",
        "no id in a list of ids",
    ),
    (damaged("citations.0.level", "world"), r"citations\[0\].level: expected a level", "no level"),
    (damaged("warnings.0.kind", "rain"), r"warnings\[0\].kind: expected a kind of damage", "no damage"),
    (
        damaged("title.start", -5),
        "title: expected what the page says from -5 to 5, got '01234'",
        "a place before the page",
    ),
    (
        damaged("dates.0.start", 31),
        r"dates\[0\]: expected what the page says from 31 to 34",
        "too short a place",
    ),
    (damaged("lead.text", "3456789x"), "lead: expected what the page says", "another text"),
    (
        damaged("blocks.0.end", 101),
        r"blocks\[0\]: expected what the page says from 0 to 101",
        "a place beyond it",
    ),
    (damaged("title", {"text": "", "start": 2**63, "end": 2**63}), "title: expected", "nothing, beyond it"),
    (
        damaged("attendees.0.positions.0.end", 24),
        r"attendees\[0\].positions\[0\]: expected what the page says",
        "within a person",
    ),
    (
        damaged("attendees.0.mentions", []),
        r"attendees\[0\].mentions: expected at least one",
        "a person nowhere",
    ),
    (
        damaged("citations.0.candidates", [1]),
        r"citations\[0\].candidates\[0\]: expected an id",
        "in a list of strings",
    ),
    (
        damaged("bylines.0.names", [1]),
        r"bylines\[0\].names\[0\]: expected a string",
        "in a list of strings of any form",
    ),
]


@pytest.mark.parametrize(("data", "message", "why"), DAMAGE, ids=[why for _, _, why in DAMAGE])
def test_damaged_data_is_refused_by_the_name_of_its_key(data: dict[str, Any], message: str, why: str) -> None:
    with pytest.raises(ValueError, match="^" + message):
        partydocs.from_dict(data)


FORMS = [
    # the key, values that the library writes, values of other forms
    (
        "citations.0.issued",
        ["2017", "2017-10-25", "2020-02-29", None],
        ["", "x", "17", "2017-10", "25/10/2017", "2017-10-25T08:00", "2017-13-01", "2017-02-29", "2017-XX-XX",
         "２０１７", "2017\n", 2017],
    ),
    (
        "dates.1.edtf",
        ["2021", "2021-07", "2021-07-01", "2021-33", "2021-36", "2021-40", "2021-41", "XXXX-35", "XX20-07-01", "XX20", "XX20-33", "XXXX-09-30",
         "XXXX-02-29", "XXXX-XX-XX", "XXXX-XX-05", "2016/2019", "2019-04/2019-12", "2019-10-05/2019-10-06",
         "XXXX-XX-XX/XXXX-09-30", "2016/2019-05-31"],
        ["", "x", "21", "2021-00", "2021-13", "2021-32", "2021-37", "2021-42", "2021-35-01", "2021-07-00",
         "2021-07-32", "2021-02-29", "XXXX-02-30", "20XX", "2021-XX", "2021-07-XX", "2021/", "2021/2022/2023",
         "2021-35/2021-36", "2021-35/2022", "2019-10-05/2019-02-30", "2021-07-01T08:00:00+07:00", "2021~"],
    ),
    (
        "dates.0.first",
        ["2021-07-01", None],
        ["2021", "2021-07", "2021-7-1", "XXXX-07-01", "01/07/2021"],
    ),
    (
        "citations.0.period",
        ["2020-2025", None],
        ["2020", "2020-25", "2020/2025", "2020 - 2025", "２０２０-２０２５"],
    ),
    (
        "citations.0.document",
        ["18-NQ/TW:2017", "02-NQ/HNTW:1996-1", "luat-dat-dai:2013", "nghi-quyet-dai-hoi:XIII", None],
        ["", "18-NQ/TW", ":2017", "18-NQ/TW: 2017", "18:NQ:2017", 18],
    ),
    (
        "citations.0.candidates",
        [[], ["18-NQ/TW:2012", "18-NQ/TW:2022"]],
        [["x"], [None], "18-NQ/TW:2012"],
    ),
    ("citations.0.level", ["central", "province", "district", None], ["", "Central", "world", "central "]),
    (
        "warnings.0.kind",
        ["mojibake", "replacement", "tcvn3", "viscii", "vni"],
        ["", "x", "Mojibake", None],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("key", "good", "bad"), FORMS, ids=[key for key, *_ in FORMS])
def test_strings_of_one_form_are_held_to_it(key: str, good: list[Any], bad: list[Any]) -> None:
    for value in good:
        data = damaged(key, value)
        assert partydocs.to_dict(partydocs.from_dict(data)) == data, value
    name = re.escape(re.sub(r"\.(\d)", r"[\1]", key))
    for value in bad:
        with pytest.raises(ValueError, match=rf"^{name}(\[\d\])?: expected "):
            partydocs.from_dict(damaged(key, value))


def test_all_that_the_library_writes_has_its_form() -> None:
    """The ids of the registry and the levels of codes."""
    levels = {fields["level"] for fields in vocab.words("documents", "organs").values() if "level" in fields}
    for key, values in (
        ("citations.0.candidates", [list(registry.ids())]),
        ("citations.0.level", sorted(levels)),
    ):
        for value in values:
            partydocs.from_dict(damaged(key, value))


@pytest.mark.parametrize(
    ("text", "issued", "period", "why"),
    [
        ("Nghị quyết số 18-NQ/TW năm ２０１７", "2017", None, "a year in figures of full width"),
        ("Luật Đất đai năm 201３", "2013", None, "the year of a law, one figure of it"),
        ("Nghị quyết số 18-NQ/TW ngày ２５/10/2017", "2017-10-25", None, "a day"),
        ("Nghị quyết Đại hội Đảng bộ tỉnh nhiệm kỳ ２０２０-２０２５", None, "2020-2025", "a term of office"),
        ("Nghị quyết số 5-NQ/TU của Đại hội Đảng bộ tỉnh nhiệm kỳ 202０-2025", None, "2020-2025", "of a number"),
    ],
)  # fmt: skip
def test_other_figures_are_written_in_those_of_the_form(
    text: str, issued: str | None, period: str | None, why: str
) -> None:
    read = partydocs.parse(text)
    (cited,) = read.citations
    assert (cited.issued, cited.period) == (issued, period), why
    assert partydocs.from_json(partydocs.to_json(read)) == read


@pytest.mark.parametrize("data", ["", "{", "[]", "null", '"x"', "[" * 100_000, b"\xff", '{"text": '])
def test_what_is_no_article_is_a_value_error(data: str | bytes) -> None:
    with pytest.raises(ValueError):
        partydocs.from_json(data)


def test_keys_of_a_later_version_are_ignored() -> None:
    data = partydocs.to_dict(article())
    data["mood"] = "solemn"
    data["title"]["language"] = "vi"
    assert partydocs.from_dict(data) == article()


def test_keys_that_came_later_than_the_data_get_their_defaults() -> None:
    data = damaged("warnings", drop=True)
    assert partydocs.from_dict(data).warnings == ()
