"""Every vocabulary file keeps to one form: explained, sorted, unique, in the letters of the folded view."""

from __future__ import annotations

import ast
import re
import sys
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import partydocs
from partydocs import vocab
from partydocs.source import Source

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

FILES = sorted((Path(partydocs.__file__).parent / "vocab").glob("*.toml"))
#: Characters that the folded view never shows: the places where they stand are about pages before folding.
UNFOLDED = {"–", "—", "’"}
#: Sections in which capitals tell something, as names and abbreviations do.
WITH_CAPITALS = {
    "damage": ("tcvn3", "viscii", "vni"),
    "documents": ("abbreviations", "codes", "organs"),
    "names": ("surnames", "middles", "given", "honorifics", "religious", "not_names"),
    "places": ("provinces", "districts", "communes", "regions", "countries"),
}  # fmt: skip


def sections(table: dict[str, Any], path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """The sections that hold words, by name: all but those that hold further sections of bare words."""
    for name, section in table.items():
        inner = f"{path}.{name}" if path else name
        if holds_sections(section):
            yield from sections(section, inner)
        else:
            yield inner, section


def holds_sections(section: dict[str, Any]) -> bool:
    return any(
        isinstance(entry, dict) and ("names" in entry or "words" in entry) for entry in section.values()
    )


def entries(section: dict[str, Any]) -> list[tuple[str, str]]:
    """Each word and what it is; a section of bare words explains them all at once."""
    if "words" in section or "names" in section:
        bare = section["names"] if "names" in section else section["words"]
        words = bare.splitlines() if isinstance(bare, str) else bare
        return [(word, section.get("what", "")) for word in words]
    return [
        (word, entry if isinstance(entry, str) else entry.get("what", "")) for word, entry in section.items()
    ]


def faults(file: str, text: str) -> Iterator[str]:
    """What is wrong with the text of a vocabulary file."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:  # among them a key that stands twice
        yield f"no TOML: {error}"
        return
    yield from faults_of_table(file, table)


def faults_of_table(file: str, table: dict[str, Any]) -> Iterator[str]:
    for name, section in sections(table):
        listed = entries(section)
        words = [word for word, _ in listed]
        if not words:
            yield f"[{name}] is empty"
        for before, word in pairwise(words):
            if before == word:
                yield f"[{name}] {word!r} stands twice"
            elif before > word:
                yield f"[{name}] {word!r} stands after {before!r}: sort by code point"
        for word, what in listed:
            yield from (f"[{name}] {fault}" for fault in faults_of_word(word, what))
            if word != word.lower() and name.split(".")[0] not in WITH_CAPITALS.get(file, ()):
                yield f"[{name}] {word!r} has capitals: write {word.lower()!r}"


def faults_of_word(word: str, what: str) -> Iterator[str]:
    if not what.strip():
        yield f"{word!r} is not explained"
    folded = Source(word).folded
    if not word or word != word.strip():
        yield f"{word!r} is empty or has spaces around it"
    elif folded != word and word not in UNFOLDED:
        yield f"{word!r} never occurs in the folded view: write {folded!r}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_words_are_explained_sorted_unique_and_folded(path: Path) -> None:
    assert list(faults(path.stem, path.read_text(encoding="utf-8"))) == []


def test_all_words_are_looked_at() -> None:
    """Against the files as they are written: each line of a section is a word or a list of words."""
    seen = {
        path.stem: sum(
            len(entries(section)) for _, section in sections(tomllib.loads(path.read_text(encoding="utf-8")))
        )
        for path in FILES
    }
    assert len(FILES) >= 13
    assert {name for name, count in seen.items() if count < 10} == set()
    offices = (FILES[0].parent / "offices.toml").read_text(encoding="utf-8")
    keys = sum(line.startswith('"') for line in offices.splitlines())
    bare = sum(len(entries(section)) for _, section in sections(tomllib.loads(offices)) if "words" in section)
    assert seen["offices"] == keys + bare


def test_the_traits_of_documents_are_those_that_are_asked_for() -> None:
    """A trait that is spelled in another way would tell nothing."""
    kinds = vocab.words("documents", "types").values()
    given = {trait for fields in kinds for trait in fields.get("traits", "").split()}
    code = "".join(path.read_text(encoding="utf-8") for path in Path(partydocs.__file__).parent.glob("*.py"))
    asked = re.findall(r'(?:with_trait|_kinds)\("(\w+)"\)', code)
    assert given == set(asked)


def asked_for() -> set[tuple[str, str]]:
    """The sections of the vocabulary that the code asks for by name: ("people", "deeds")."""
    found = set()
    for path in Path(partydocs.__file__).parent.glob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name | ast.Attribute)):
                continue
            asks = call.func.id if isinstance(call.func, ast.Name) else call.func.attr
            names = [
                name.value
                for name in call.args
                if isinstance(name, ast.Constant) and isinstance(name.value, str)
            ]
            if file := OF_ONE_FILE.get(asks) or OF_ONE_FILE.get(f"{path.stem}.{asks}"):
                found |= {(file, name) for name in (names[:1] if asks in WITH_A_TRAIT else names)}
            elif asks in OF_A_FILE_NAMED_LAST and names:
                found.add((names[1] if len(names) > 1 else "clauses", names[0]))
            elif asks in OF_ANY_FILE:
                found |= {(names[0], name) for name in names[1:]}
            elif asks in WITH_ONE_SECTION and len(names) > 1:
                found.add((names[0], names[1]))
    return found


#: The functions that take the name of a section: of one file, in all modules or in one.
OF_ONE_FILE = {
    "syntax": "syntax",
    "cues": "clauses",
    "section": "dates",
    "value_of": "dates",
    "credits._any_of": "bylines",
    "credits._with": "bylines",
    "credits._words": "bylines",
    "details._stands": "issuers",
    "issuers._words": "issuers",
    "marks._starts": "agency",
    "titles._words": "titles",
}
#: Of the file named first, with any number of sections or with one.
OF_ANY_FILE = {"entries", "framed", "one_of", "phrase_set", "phrases", "word_set"}
WITH_ONE_SECTION = {"of_kind", "words"}
#: Whose second name is that of a trait.
WITH_A_TRAIT = {"_with"}
#: Of the file named after it, else of clauses.
OF_A_FILE_NAMED_LAST = {"_follows", "_is_fronted", "_is_near", "_is_opening"}


def test_the_sections_that_are_asked_for_stand_in_the_vocabulary() -> None:
    """Words are looked up where a text needs them: a section of another name would be missed on that page alone."""
    asked = asked_for()
    assert len(asked) > 450
    there = {(path.stem, name) for path in FILES for name in tomllib.loads(path.read_text(encoding="utf-8"))}
    assert asked - there == set()


GOOD = """
[titles]
"bí thư" = "secretary"
"chủ tịch" = { what = "chair", kind = "x" }

[shared]
what = "Words shared by title and organ."
words = ["ban", "phòng"]

[surnames.kinh]
what = "Surnames of the Kinh."
names = '''
An
Đỗ
'''
"""


def test_a_good_file_has_no_fault() -> None:
    assert list(faults("names", GOOD)) == []


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('"bí thư" = "secretary"\n', '"bí thư" = "secretary"\n"bí thư" = "secretary"\n', "no TOML"),
        ('"ban", "phòng"', '"ban", "ban", "phòng"', "[shared] 'ban' stands twice"),
        ("An\nĐỗ", "An\nAn\nĐỗ", "[surnames.kinh] 'An' stands twice"),
        ("bí thư", "đ", "[titles] 'chủ tịch' stands after 'đ'"),
        ('"ban", "phòng"', '"phòng", "ban"', "[shared] 'ban' stands after 'phòng'"),
        ("An\nĐỗ", "Đỗ\nAn", "[surnames.kinh] 'An' stands after 'Đỗ'"),
        ("bí thư", "bi\u0301 thư", "'bi\u0301 thư' never occurs in the folded view: write 'bí thư'"),
        ("chủ tịch", "chủ toạ", "'chủ toạ' never occurs in the folded view: write 'chủ tọa'"),
        ("chủ tịch", "uỷ viên", "'uỷ viên' never occurs in the folded view: write 'ủy viên'"),
        ("chủ tịch", "chủ\u00a0tịch", "write 'chủ tịch'"),
        ("chủ tịch", "chủ tịch ", "has spaces around it"),
        ("phòng", "", "'' is empty"),
        ('"secretary"', '" "', "[titles] 'bí thư' is not explained"),
        ('what = "chair", ', "", "[titles] 'chủ tịch' is not explained"),
        ('what = "Words shared by title and organ."\n', "", "[shared] 'ban' is not explained"),
        ("chủ tịch", "Chủ tịch", "[titles] 'Chủ tịch' has capitals"),
        ('"ban", "phòng"', "", "[shared] is empty"),
    ],
)
def test_each_breach_is_found(old: str, new: str, fault: str) -> None:
    assert old in GOOD
    found = list(faults("names", GOOD.replace(old, new, 1)))
    assert any(fault in each for each in found), found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_breach_is_found_in_each_section(path: Path) -> None:
    """The same in the files themselves, whose sections are written in several ways."""
    for name, section in sections(tomllib.loads(path.read_text(encoding="utf-8"))):
        words = entries(section)
        breaches = {
            "not explained": [(words[0][0], ""), *words[1:]],
            "never occurs": [(unicodedata.normalize("NFD", f"ế {words[0][0]}"), words[0][1]), *words[1:]],
            "stands after": [*words[1:], words[0]] if len(words) > 1 else None,
        }
        for fault, broken in breaches.items():
            if broken:
                found = list(faults_of_table(path.stem, {"x": rewritten(section, broken)}))
                assert any(fault in each for each in found), (name, fault)


def rewritten(section: dict[str, Any], words: list[tuple[str, str]]) -> dict[str, Any]:
    """A section with other words, in the way that it is written in."""
    for key in ("words", "names"):
        if key in section:
            bare = [word for word, _ in words]
            return {
                "what": words[0][1],
                key: "\n".join(bare) if isinstance(section[key], str) else bare,
            }
    if all(isinstance(entry, str) for entry in section.values()):
        return dict(words)
    return {word: {"what": what} for word, what in words}
