"""Write ``docs/forms/``: the words of the vocabularies and the cases of the tests, by field.

python tools/docs_forms.py             write the pages
python tools/docs_forms.py --check     fail where a page is not what would be written
"""

from __future__ import annotations

import importlib
import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from partydocs import vocab

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "forms"
VOCABULARIES = ROOT / "src" / "partydocs" / "vocab"

#: Longer lists are not shown whole, but by this many words from all of the list.
LONGEST = 400
SHOWN = 60
#: Longer texts of a case are cut; what they show stands at their beginning.
LONGEST_CELL = 240
#: A table without marks and reasons is shown from so many rows on.
FEWEST = 5


class Field(NamedTuple):
    """A page: the vocabularies it shows and the test modules whose tables it shows."""

    name: str
    title: str
    about: str
    vocabularies: tuple[str, ...]
    tests: tuple[str, ...]


FIELDS = (
    Field(
        "layout",
        "Parts of a page",
        "Title, stamps, lead, captions, what stands around the article, and letters of a wrong table.",
        ("layout", "publication", "agency", "damage"),
        ("layout", "publication", "stamps", "agency"),
    ),
    Field(
        "bylines", "Bylines", "Who wrote, photographed, edited or supplied it.", ("bylines",), ("bylines",)
    ),
    Field("dates", "Dates", "Calendar expressions.", ("dates",), ("dates", "periods")),
    Field(
        "people",
        "People and groups",
        "Names, offices, organisations, groups, and the words that give them a role.",
        (
            "offices",
            "organs",
            "names",
            "pieces",
            "groups",
            "extents",
            "crowds",
            "roles",
            "clauses",
            "people",
            "syntax",
            "places",
        ),
        ("names", "organs", "offices", "attendees", "groups", "roles"),
    ),
    Field(
        "citations",
        "Citations",
        "Documents of Party and state. The cases stand in [Citations and the registry](../citations.md).",
        ("documents", "titles", "issuers"),
        (),
    ),
)

_NOTE = (
    "<!-- Written by tools/docs_forms.py: edit the vocabulary or the test, and run make docs-generated. -->"
)


def pages() -> dict[str, str]:
    """Name of the file -> its text."""
    written = {f"{field.name}.md": _page(field) for field in FIELDS}
    return {"index.md": _index(), **written}


def _index() -> str:
    rows = []
    for field in FIELDS:
        words = sum(_count(name) for name in field.vocabularies if _exists(name))
        cases = sum(len(table.rows) for name in field.tests for table in _tables(name))
        rows.append(f"| [{field.title}]({field.name}.md) | {field.about} | {words:,} | {cases:,} |")
    listed = "\n".join(field.name for field in FIELDS)
    return f"""# Supported forms

{_NOTE}

What is read stands in two places of the project: words in the vocabularies (`src/partydocs/vocab/`), and shapes,
such as how a list of people is built, in the code. These pages are written from both: from the vocabularies, and
from the tables of the tests, each row of which shows one shape and says why it is there.

| field | what | words | cases |
| --- | --- | ---: | ---: |
{chr(10).join(rows)}

In all words and cases, `òa` and `ủy` stand for the other styles of tone marks (`oà`, `uỷ`) as well, `-` for every
dash, and composed letters for decomposed ones. In a table with marks, <mark>marked</mark> is what must be found, and
where a case has no mark, nothing may be. In the other tables, the columns beside the text say what is read.

```{{toctree}}
:hidden:

{listed}
```
"""


def _page(field: Field) -> str:
    parts = [f"# {field.title}", _NOTE, field.about]
    tables = [table for name in field.tests for table in _tables(name)]
    if tables:
        parts += ["## Cases", *(_shown(table) for table in tables)]
    parts.append("## Words")
    parts += [_vocabulary(name) for name in field.vocabularies if _exists(name)]
    return "\n\n".join(parts) + "\n"


# Words


class Section(NamedTuple):
    """A section of a vocabulary: word -> what it is, or bare words that ``what`` explains."""

    name: str
    what: str
    words: list[str]
    explained: dict[str, str]


def _exists(name: str) -> bool:
    return (VOCABULARIES / f"{name}.toml").exists()


def _count(name: str) -> int:
    return sum(len(section.words) for section in _sections(name))


def _sections(name: str) -> list[Section]:
    comments = _comments((VOCABULARIES / f"{name}.toml").read_text(encoding="utf-8"))
    return list(_walk(vocab.table(name), "", comments))


def _walk(table: Any, path: str, comments: dict[str, str]) -> Iterator[Section]:
    for name, section in table.items():
        inner = f"{path}.{name}" if path else name
        if "what" in section and isinstance(section["what"], str):
            bare = section.get("names", section.get("words"))
            words = bare.splitlines() if isinstance(bare, str) else list(bare)
            yield Section(inner, section["what"], words, {})
        elif any(
            isinstance(fields, dict) and {"names", "words"} & set(fields) for fields in section.values()
        ):
            yield from _walk(section, inner, comments)
        else:
            explained = {word: _what(fields) for word, fields in section.items()}
            yield Section(inner, comments.get(inner, ""), list(section), explained)


def _what(fields: str | dict[str, str]) -> str:
    if isinstance(fields, str):
        return fields
    full = fields.get("full")
    return f"{full} ({fields['what']})" if full and full.lower() != fields["what"].lower() else fields["what"]


_HEADER = re.compile(r"^\[(?P<name>[\w.]+)\](?:\s*# (?P<beside>.+))?$")


def _comments(text: str) -> dict[str, str]:
    """Section -> the comment beside its header, else the one right above it."""
    found: dict[str, str] = {}
    above: list[str] = []
    for line in text.splitlines():
        header = _HEADER.match(line)
        if header:
            found[header["name"]] = header["beside"] or " ".join(above)
        above = [*above, line[2:]] if line.startswith("# ") else []
    return found


def _vocabulary(name: str) -> str:
    parts = [f"### `{name}.toml`"]
    for section in _sections(name):
        what = section.what[:1].upper() + section.what[1:].rstrip(".")
        parts.append(f"**{section.name}**, {len(section.words):,}. {_plain(what)}{'.' if what else ''}")
        parts.append(_words(section))
    return "\n\n".join(parts)


def _words(section: Section) -> str:
    groups: dict[str, list[str]] = {}
    for word in section.words:
        groups.setdefault(section.explained.get(word, ""), []).append(word)
    if len(groups) == 1 or len(groups) * 2 > len(section.words):
        if any(section.explained.get(word) for word in section.words) and len(groups) > 1:
            shown, rest = _sample(section.words)
            listed = ", ".join(f"{_plain(word)} ({_plain(section.explained[word])})" for word in shown)
            return listed + rest
        shown, rest = _sample(section.words)
        return ", ".join(map(_plain, shown)) + rest
    lines = []
    for what, words in groups.items():
        shown, rest = _sample(words)
        lines.append(f"- *{_plain(what)}:* {', '.join(map(_plain, shown))}{rest}")
    return "\n".join(lines)


def _sample(words: list[str]) -> tuple[list[str], str]:
    if len(words) <= LONGEST:
        return words, ""
    step = len(words) / SHOWN
    shown = [words[int(index * step)] for index in range(SHOWN)]
    return shown, f" ... and {len(words) - SHOWN:,} more"


# Cases


class Table(NamedTuple):
    """The parameters of one test."""

    title: str
    columns: list[str]
    rows: list[list[Any]]


def _tables(name: str) -> Iterator[Table]:
    """The tables of ``tests/test_<name>.py`` that show cases: marked, with a reason, or text and result."""
    if not (ROOT / "tests" / f"test_{name}.py").exists():
        return
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    module = importlib.import_module(f"tests.test_{name}")
    functions = [(test, value) for test, value in vars(module).items() if inspect.isfunction(value)]
    for test, function in functions:
        for mark in getattr(function, "pytestmark", ()):
            if mark.name != "parametrize" or function.__module__ != module.__name__:
                continue
            columns, rows = _parameters(mark.args[0], mark.args[1])
            marked = any("⟦" in value for row in rows for value in row if isinstance(value, str))
            plain = len(columns) > 1 and len(rows) >= FEWEST and all(isinstance(row[0], str) for row in rows)
            if rows and (marked or plain or "why" in columns):
                yield Table(f"{name.capitalize()}: {_title(test, function)}", columns, rows)


def _parameters(names: Any, values: Any) -> tuple[list[str], list[list[Any]]]:
    columns = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)
    rows = []
    for value in values:
        cells = getattr(value, "values", value)  # pytest.param
        cells = [cells] if len(columns) == 1 and not isinstance(cells, tuple) else list(cells)
        if len(cells) == len(columns):
            rows.append(cells)
    return columns, rows


def _title(test: str, function: Any) -> str:
    said = inspect.getdoc(function)
    title = said.splitlines()[0] if said else test.removeprefix("test_").replace("_", " ")
    return title[:1].lower() + title[1:].rstrip(".")


def _shown(table: Table) -> str:
    head = "| " + " | ".join(table.columns) + " |"
    rule = "| " + " | ".join("---" for _ in table.columns) + " |"
    rows = ["| " + " | ".join(map(_cell, row)) + " |" for row in table.rows]
    return "\n".join([f"### {_plain(table.title)}", "", head, rule, *rows])


def _cell(value: Any) -> str:
    if value is None or value == () or value == []:
        return "none"
    if isinstance(value, str):
        return _lines(_plain(value)).replace("⟦", "<mark>").replace("⟧", "</mark>")
    if isinstance(value, tuple) and len(value) == 2 and isinstance(value[0], str):  # name and what of it
        return f"{_cell(value[0])}: {_cell(value[1])}"
    if isinstance(value, tuple | list):
        short = all(not isinstance(each, tuple | list | dict) and len(str(each)) < 30 for each in value)
        return (", " if short else "<br>").join(map(_cell, value))
    if isinstance(value, dict):
        return ", ".join(f"{_plain(str(key))}: {_cell(inner)}" for key, inner in value.items())
    return _lines(_plain(str(value)))


def _lines(text: str) -> str:
    return text.replace("\n", "<br>")


# Unseen characters are named, since a reader could not tell them.
_UNSEEN = {
    "\u00a0": "[nbsp]",
    "\u200b": "[zwsp]",
    "\u200d": "[zwj]",
    "\u00ad": "[shy]",
    "\ufeff": "[bom]",
    "\t": "[tab]",
}


def _plain(text: str) -> str:
    """The text, with nothing in it that Markdown or HTML would read, cut where it is very long."""
    text = text if len(text) <= LONGEST_CELL else text[:LONGEST_CELL] + " ..."
    for unseen, name in _UNSEEN.items():
        text = text.replace(unseen, name)
    text = text.replace("\r", "")
    text = re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", "\N{REPLACEMENT CHARACTER}", text)
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return re.sub(r"([\\`*_\[\]{}|$~#])", r"\\\1", text)


def main(arguments: list[str]) -> int:
    """Write or check the pages."""
    stale = []
    for name, text in pages().items():
        path = TARGET / name
        if arguments == ["--check"]:
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                stale.append(name)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    if stale:
        print("not up to date:", *stale, "- run make docs-generated")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
