"""Annotated pages with other persons, days, documents and titles in them: ``python tools/swapped.py FOLDER``.

What is read must not hang on which name stands on a page, nor on how a day is written. In each page, persons get
names put together from the vocabulary of names, days another of the forms in use, documents and their titles those of
other pages; the annotations go along. The same pages and seed give the same texts. The scorer reads the folder like
any other.
"""

from __future__ import annotations

import json
import random
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from partydocs import vocab

ROOT = Path(__file__).resolve().parent.parent
SETS = ("pages", "portals", "news")
SEED = 1
#: Whose surnames the persons get, besides the commonest.
PEOPLES = ("kinh", "khmer", "tay_nung_thai_muong", "mong_dao", "central_highlands", "central_coast")

Gold = dict[str, Any]
#: What a change is made of: the text, its annotations, the source of chance, what the other pages have.
Change = Callable[[str, Gold, random.Random, "Pools"], "tuple[str, Gold]"]


class Pools:
    """What pages take from one another: documents without particulars, and titles of documents."""

    def __init__(self, pages: list[tuple[str, Gold]]) -> None:
        self.documents: list[Gold] = []
        self.titles: list[str] = []
        for text, gold in pages:
            for cited in gold["citations"]:
                if _is_bare(cited):
                    self.documents.append(cited)
                if _is_plain_title(cited, text):
                    self.titles.append(cited["title"])


def _is_bare(cited: Gold) -> bool:
    """Whether a document has its type and number alone, on one line."""
    alone = cited.keys() == {"text", "type", "number"} and cited["text"][0].isalpha()
    return alone and not re.search(r"[\n,]", cited["text"])


def _is_plain_title(cited: Gold, text: str) -> bool:
    """Whether a document has a title of its own words: neither the name of a law, nor quoted, nor with a number."""
    title = cited.get("title") or ""
    named = cited["type"] in ("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp")
    told = re.search(r"[\n\d\"“”()]|\b(?:ông|bà|đồng chí|đại tá|thượng tá)\b", title, re.I)
    return not named and title in text and 12 < len(title) < 160 and told is None


def _words(*path: str) -> list[str]:
    """The words of a section of the vocabulary of names."""
    table: Any = vocab.table("names")
    for key in path:
        table = table[key]
    return [line for line in table["names"].splitlines() if line.isalpha()]


def renamed(value: Any, change: Callable[[str], str]) -> Any:
    """A copy of annotations with all their texts changed, but for kinds and days."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [renamed(item, change) for item in value]
    if isinstance(value, dict):
        kept = ("type", "number", "roles", "from", "to", "issued", "reference", "published")
        return {key: item if key in kept else renamed(item, change) for key, item in value.items()}
    return value


def strings(value: Any) -> Iterator[str]:
    """All texts of annotations."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        value = list(value.values())
    for item in value if isinstance(value, list) else ():
        yield from strings(item)


def is_alone(said: str, text: str, gold: Gold) -> bool:
    """Whether words stand once on the page, and nothing else that is annotated has them or is among them."""
    others = [words for words in strings(gold) if len(words) > 3 and (said in words or words in said)]
    return text.count(said) == 1 and others in ([said], [said, said.split(" ", 1)[-1]])


def persons(text: str, gold: Gold, chance: random.Random, _: Pools) -> tuple[str, Gold]:
    """Other surnames and middle words; the last word stays, for later mentions go by it."""
    surnames = _surnames()
    names = [person["name"] for person in gold["attendees"]]
    others: dict[str, str] = {}
    for name in names:
        words = name.split()
        if not all(word.isalpha() and word[0].isupper() and not word.isupper() for word in words):
            continue  # foreign, of the Central Highlands, in capitals
        # "ông Văn An" later, "TRẦN VĂN AN" elsewhere, a word glued to it, "Trần Văn An" beside Trần Văn Anh
        alone = re.findall(rf"(?<!\w){name}(?!\w)", text)
        again = len(re.findall(" ".join(words[-2:]), text, re.I)) > len(alone)
        if 1 < len(words) < 5 and not again and sum(name in other for other in names) == 1:
            middles = chance.sample(_words("middles"), chance.choice((0, 1, 1, 1, 2)))
            others[name] = " ".join([chance.choice(surnames[chance.random() < 0.7]), *middles, words[-1]])
    if not others:
        return text, gold
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, others))})(?!\w)")

    def change(words: str) -> str:
        return pattern.sub(lambda match: others[match[0]], words)

    return change(text), renamed(gold, change)


def _surnames() -> tuple[list[str], list[str]]:
    """Those that few bear, and the commonest; none that is a common word too."""
    words = {*vocab.entries("names", "doubtful_surnames"), *vocab.entries("names", "sentence_starts")}
    rare = [word for people in PEOPLES for word in _words("surnames", people) if word.lower() not in words]
    common = [word.capitalize() for word in vocab.entries("names", "common_surnames") if len(word) > 1]
    return rare, common


# "30-9", "05/07/2021", "1.7"
_DAY = re.compile(r"(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}))?(?![\d/.-])")


def days(text: str, gold: Gold, chance: random.Random, _: Pools) -> tuple[str, Gold]:
    """Days after "ngày", or a part of the day, with another separator, two figures, or in words."""
    for date in gold["dates"]:
        said = date["text"]
        day = _DAY.search(said)
        if day is None or said[0].isdigit() or re.search(r"\d ?[-–] ?\d+[/.]|và|đến", said):
            continue
        if not is_alone(said, text, gold):
            continue
        separator = chance.choice(("/", "-", "."))
        parts = [day[1], day[3], *filter(None, [day[4]])]
        if chance.random() < 0.3:
            parts[:2] = [f"{int(part):02}" for part in parts[:2]]
        other = separator.join(parts)
        if "ngày" in said.lower() and chance.random() < 0.3:
            other = f"{int(day[1])} tháng {int(day[3])}" + (f" năm {day[4]}" if day[4] else "")
        date["text"] = said[: day.start()] + other + said[day.end() :]
        text = text.replace(said, date["text"])
    return text, gold


def documents(text: str, gold: Gold, chance: random.Random, pools: Pools) -> tuple[str, Gold]:
    """Documents told by type and number alone, for those of other pages."""
    for cited in gold["citations"]:
        if _is_bare(cited) and is_alone(
            cited["text"], text, {**gold, "citations": [{"text": cited["text"]}]}
        ):
            other = chance.choice(pools.documents)
            text = text.replace(cited["text"], other["text"])
            cited.update(other)
    return text, gold


def titles(text: str, gold: Gold, chance: random.Random, pools: Pools) -> tuple[str, Gold]:
    """Titles of documents, for those of other pages."""
    for cited in gold["citations"]:
        if _is_plain_title(cited, text) and is_alone(cited["title"], text, gold):
            other = chance.choice(pools.titles)
            text = text.replace(cited["title"], other)
            cited["title"] = other
    return text, gold


CHANGES: tuple[Change, ...] = (persons, days, documents, titles)


def read() -> Iterator[tuple[str, str, Gold]]:
    """(name, text, annotations) of the pages beside the tests."""
    for name in SETS:
        for path in sorted((ROOT / "tests" / name).glob("*.json")):
            with path.with_suffix(".txt").open(encoding="utf-8", newline="") as file:
                text = file.read()
            yield f"{name}-{path.stem}", text, json.loads(path.read_text(encoding="utf-8"))


def write(target: Path) -> None:
    """The changed pages, each with its annotations, into a folder."""
    pages = list(read())
    pools = Pools([(text, gold) for _, text, gold in pages])
    for name, text, gold in pages:
        other = json.loads(json.dumps(gold))
        for change in CHANGES:
            text, other = change(text, other, random.Random(f"{SEED} {change.__name__} {name}"), pools)
        (target / f"{name}.txt").write_text(text, encoding="utf-8", newline="")
        (target / f"{name}.json").write_text(json.dumps(other, ensure_ascii=False), encoding="utf-8")


@contextmanager
def folder() -> Iterator[Path]:
    """A folder with the changed pages, for as long as it is used."""
    with tempfile.TemporaryDirectory() as name:
        write(Path(name))
        yield Path(name)


def main(arguments: list[str]) -> int:
    """Write the pages into the folder that is named."""
    if len(arguments) != 1:
        print(__doc__)
        return 2
    target = Path(arguments[0])
    target.mkdir(parents=True, exist_ok=True)
    write(target)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
