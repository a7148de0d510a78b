"""What the documents show runs, gives what they say, and names what is there."""

from __future__ import annotations

import doctest
import re
import runpy
import subprocess
import sys
from enum import Enum
from pathlib import Path
from typing import Any

import attrs
import pytest

import partydocs

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
ALL = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])

# ```python      or, inside an item of a list,   ```python
_BLOCK = re.compile(
    r"^(?P<indent> *)```(?P<language>\w*)\n(?P<code>.*?)^(?P=indent)```$", re.DOTALL | re.MULTILINE
)
# [words](../CONTRIBUTING.md#part): links into the project
_LINK = re.compile(r"\]\((?!https?:|mailto:|#)(?P<file>[^)#\s]+)(?:#[^)]*)?\)")
# make example PAGES=page.txt    python tools/places.py
_TARGET = re.compile(r"^make (?P<target>[\w-]+)", re.MULTILINE)
_SCRIPT = re.compile(r"\bpython3? (?P<script>(?:tools|examples|benchmarks)/\w+\.py)")


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def blocks(path: Path, language: str) -> list[str]:
    return [block["code"] for block in _BLOCK.finditer(text_of(path)) if block["language"] == language]


def name_of(path: object) -> str:
    return path.relative_to(ROOT).as_posix() if isinstance(path, Path) else ""


def tool(name: str) -> dict[str, Any]:
    path = ROOT / "tools" / f"{name}.py"
    if not path.exists():
        pytest.skip("the tools are not part of the source distribution")
    return runpy.run_path(str(path))


# What the blocks of a document take for given.
GIVEN = {
    "docs/html.md": "class response:\n    content, url = b'<p>Ng\\xc3\\xa0y 1/10/2021</p>', 'https://example.vn/'\n",
}

WITH_EXAMPLES = [path for path in ALL if ">>> " in text_of(path)]
WITH_PYTHON = [path for path in ALL if blocks(path, "python")]
WITH_TOML = [path for path in ALL if blocks(path, "toml")]


def test_the_readmes_have_an_example() -> None:
    assert {ROOT / "README.md", ROOT / "README.vi.md"} <= set(WITH_EXAMPLES)


@pytest.mark.parametrize("path", WITH_EXAMPLES, ids=name_of)
def test_examples_give_what_they_say(path: Path) -> None:
    failed, tried = doctest.testfile(
        str(path), module_relative=False, encoding="utf-8", optionflags=doctest.NORMALIZE_WHITESPACE
    )
    assert tried
    assert not failed


def test_the_tutorials_show_the_same() -> None:
    english, vietnamese = (
        [
            (example.source, example.want)
            for example in doctest.DocTestParser().get_examples(text_of(DOCS / name))
        ]
        for name in ("tutorial.md", "huong-dan.md")
    )
    assert english == vietnamese


@pytest.mark.parametrize("path", WITH_PYTHON, ids=name_of)
def test_python_runs(path: Path, tmp_path: Path) -> None:
    """The blocks of one document, one after the other, as one program."""
    program = tmp_path / "program.py"
    program.write_text("\n".join([GIVEN.get(name_of(path), ""), *blocks(path, "python")]), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(program)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )
    missing = re.search(r"^ModuleNotFoundError: (No module named '\w+)", done.stderr, re.MULTILINE)
    if missing and "partydocs" not in missing[1]:
        pytest.skip(f"{missing[1]}' in {name_of(path)}")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("path", WITH_TOML, ids=name_of)
def test_toml_is_toml(path: Path) -> None:
    for block in blocks(path, "toml"):
        assert tomllib.loads(block)


@pytest.mark.parametrize("path", ALL, ids=name_of)
def test_what_is_named_is_there(path: Path) -> None:
    text = text_of(path)
    files = [
        path.parent / link["file"] for link in _LINK.finditer(re.sub(r"```.*?```", "", text, flags=re.DOTALL))
    ]
    files += [ROOT / script["script"] for script in _SCRIPT.finditer(text) if (ROOT / "tools").exists()]
    assert [str(file) for file in files if not file.exists()] == []
    if (ROOT / "Makefile").exists():
        targets = set(re.findall(r"^([\w-]+):", text_of(ROOT / "Makefile"), re.MULTILINE))
        shown = "\n".join(blocks(path, "") + re.findall(r"`(make [\w-]+)", text))
        assert {found["target"] for found in _TARGET.finditer(shown)} <= targets


def test_every_public_name_is_in_the_reference() -> None:
    reference = "".join(map(text_of, (DOCS / "reference").glob("*.md")))
    shown = set(re.findall(r"^\.\. auto(?:class|function):: partydocs\.(\w+)$", reference, re.MULTILINE))
    assert shown == set(partydocs.__all__) - {"__version__"}


def test_every_field_of_a_result_is_explained() -> None:
    text = text_of(DOCS / "fields.md")
    named = {
        *re.findall(r"`(\w+)`", text),
        *re.findall(r"\w+", " ".join(re.findall(r"^#+ .+$", text, re.MULTILINE))),
    }
    public = [getattr(partydocs, name) for name in partydocs.__all__]
    classes = [each for each in public if isinstance(each, type)]
    fields = {field.name for each in classes if attrs.has(each) for field in attrs.fields(each)}
    values = {member.value for each in classes if issubclass(each, Enum) for member in each}
    assert len(fields) > 30
    assert fields | values <= named | {"index", "error", "citation"}, "but those of Failure and BackReference"


def test_the_pages_of_forms_are_up_to_date() -> None:
    """They show the vocabularies and the tables of the tests as they are: else run make docs-generated."""
    forms = tool("docs_forms")
    written = forms["pages"]()
    stale = [name for name, text in written.items() if text_of(DOCS / "forms" / name) != text]
    assert not stale, f"docs/forms: {stale} are not up to date: run make docs-generated"
    assert {path.name for path in DOCS.joinpath("forms").iterdir()} == set(written)
    shown = {name for field in forms["FIELDS"] for name in field.vocabularies}
    assert {path.stem for path in forms["VOCABULARIES"].glob("*.toml")} == shown, "a vocabulary is on no page"


def test_the_pictures_show_what_is_read() -> None:
    """Each holds a mark of what it draws: else run make docs-generated, with spaCy."""
    stale = tool("docs_pictures")["stale"]()
    assert not stale, f"docs/pictures: {stale} are not up to date: run make docs-generated"


def test_the_figures_of_accuracy_are_of_these_pages() -> None:
    """Those of each set, on as many pages as it has now: else run make docs-generated."""
    accuracy = tool("docs_accuracy")
    text = text_of(DOCS / "pieces" / "accuracy.md")
    changed = {accuracy["CHANGED"]: ROOT / "tests"}
    assert re.findall(r"^### (.+)$", text, re.MULTILINE) == [*accuracy["CORPORA"], *changed]
    for title, folder in {**accuracy["CORPORA"], **changed}.items():
        part = text.partition(f"### {title}\n")[2].partition("###")[0]
        pages = re.search(r"^(\d+) pages, [\d,]+ characters\.$", part, re.MULTILINE)
        assert pages, title
        if folder.is_relative_to(ROOT):
            names = ("pages", "portals", "news") if title in changed else ("",)
            count = sum(len(list((folder / name).glob("*.json"))) for name in names)
            assert int(pages[1]) == count, f"{title}: run make docs-generated"
        assert len(re.findall(r"^\| [a-z ]+ \|(?: [\d.]+ \|){3} [\d,]+ \|$", part, re.MULTILINE)) > 10, title


@pytest.mark.parametrize("build", ["figures", "compiled figures"])
def test_the_figures_of_speed_are_all_there(build: str) -> None:
    """Those of each collection in both builds, on nearly the pages that are there now: else run the benchmarks."""
    text = text_of(DOCS / "performance.md")
    part = text.partition(f"<!-- {build} -->")[2].partition(f"<!-- end of {build} -->")[0]
    assert f"partydocs {partydocs.__version__}{' compiled' if build != 'figures' else ''}, " in part
    rows = {
        name: int(count)
        for name, count in re.findall(
            r"^\| ([^|]+) \| (\d+) \| [\d,]+ \| [\d,]+ \| \d+ \| [\d.]+ \| [\d.]+ \|$", part, re.MULTILINE
        )
    }
    pages = len(list((ROOT / "tests" / "pages").glob("*.txt")))
    assert abs(rows.pop("tests/pages") - pages) <= pages / 10
    others = runpy.run_path(str(ROOT / "benchmarks" / "benchmark.py"))["PARTS"]
    assert set(rows) == {*others.values(), *(f"generated, length {length}" for length in ("0.5", "1", "4"))}
    named = re.findall(r"^\d+ (.+), [\d,]+ characters:$", part, re.MULTILINE)
    assert named == ["pages of tests/pages", others["real"]]
    for start in ("floor: ", "**partydocs.parse**", "dateparser ", "underthesea ", "eyecite "):
        assert part.count(f"\n| {start}") == len(named), start
