"""Compare what HTML libraries make of the ten pages of ``tests/html``, and keep the table in ``docs/html.md``.

``python benchmarks/html_libraries.py`` prints the comparison; with ``--write`` it also replaces the one in the
documentation. Needs ``pip install partydocs[html] inscriptis resiliparse trafilatura selectolax
beautifulsoup4 html-text``; a library that is missing is left out.
"""

from __future__ import annotations

import argparse
import datetime as dt
import importlib
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from partydocs import Article, BlockKind, parse
from partydocs.markup import decode, read

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted((ROOT / "tests" / "html").glob("*.html"))
TARGET = ROOT / "docs" / "html.md"
BEGIN, END = "<!-- comparison: begin -->", "<!-- comparison: end -->"
CONTENT = frozenset(BlockKind) - {BlockKind.CHROME}
# Pages made to break readers; each has 1 MB or so.
HOSTILE = {
    "deep": lambda: "<div>" * 100_000 + "đáy" + "</div>" * 100_000,
    "unmatched": lambda: "<div>" * 60_000 + "</p>" * 60_000,
    "attributes": lambda: "<a " + " ".join(f"b{n}=1" for n in range(60_000)) + ">đáy</a>",
}
PATIENCE = 10  # seconds for one hostile page


def _own(html: str) -> str:
    return read(html).text


def _lxml(html: str) -> str:
    from lxml.html import fromstring

    return str(fromstring(html.encode(), parser=_lxml_parser()).text_content())


def _lxml_parser() -> Any:
    from lxml.html import HTMLParser

    return HTMLParser(encoding="utf-8", huge_tree=True)


def _inscriptis(html: str) -> str:
    return str(importlib.import_module("inscriptis").get_text(html))


def _resiliparse(html: str) -> str:
    extract: Any = importlib.import_module("resiliparse.extract.html2text").extract_plain_text
    return str(extract(html, main_content=False, list_bullets=False, alt_texts=False, links=False))


def _resiliparse_main(html: str) -> str:
    extract: Any = importlib.import_module("resiliparse.extract.html2text").extract_plain_text
    return str(extract(html, main_content=True, list_bullets=False, alt_texts=False, links=False))


def _trafilatura(html: str) -> str:
    extract: Any = importlib.import_module("trafilatura").extract
    return str(extract(html, favor_recall=True, include_comments=True, deduplicate=False) or "")


def _selectolax(html: str) -> str:
    tree: Any = importlib.import_module("selectolax.lexbor").LexborHTMLParser(html)
    tree.strip_tags(["script", "style", "noscript", "template"])
    return str(tree.body.text(separator="\n")) if tree.body else ""


def _html_text(html: str) -> str:
    return str(importlib.import_module("html_text").extract_text(html))


def _soup(html: str) -> str:
    return str(importlib.import_module("bs4").BeautifulSoup(html, "lxml").get_text("\n"))


READERS: dict[str, tuple[str, Callable[[str], str]]] = {
    "partydocs (parser of lxml)": ("lxml", _own),
    "resiliparse": ("resiliparse", _resiliparse),
    "resiliparse, main content": ("resiliparse", _resiliparse_main),
    "inscriptis": ("inscriptis", _inscriptis),
    "html-text": ("html-text", _html_text),
    "trafilatura": ("trafilatura", _trafilatura),
    "selectolax, text()": ("selectolax", _selectolax),
    "beautifulsoup4, get_text()": ("beautifulsoup4", _soup),
    "lxml, text_content()": ("lxml", _lxml),
}


def lines(text: str) -> Counter[str]:
    """The lines of a text, white space aside; the cells of a row count as one line."""
    return Counter(" ".join(line.split()) for line in text.split("\n") if line.strip())


def content(article: Article) -> Counter[str]:
    """The lines of the article itself, from its title to its byline."""
    return sum((lines(block.text) for block in article.blocks if block.kind in CONTENT), Counter())


def fields(article: Article) -> list[tuple[str, Any]]:
    """What an article says, without places: each value with the name of its field."""
    found: list[tuple[str, Any]] = [("title", str(article.title)), ("lead", str(article.lead))]
    found.append(("published", article.published and article.published.at))
    found += [("byline", line.names) for line in article.bylines]
    found += [("date", date.edtf) for date in article.dates]
    found += [("attendee", (person.name, tuple(map(str, person.positions)))) for person in article.attendees]
    return found + [("citation", (cited.type, cited.number)) for cited in article.citations]


def agreement(found: Counter[Any], wanted: Counter[Any]) -> tuple[int, int, int]:
    """How many were found, of how many found in all, of how many wanted."""
    return (found & wanted).total(), found.total(), wanted.total()


def rate(pairs: list[tuple[int, int, int]]) -> float:
    """The F1 of counts summed over pages."""
    common, found, wanted = (sum(column) for column in zip(*pairs, strict=True))
    return 2 * common / (found + wanted) if found + wanted else 1.0


def seconds_a_page(reader: Callable[[str], str], pages: list[str]) -> float:
    """The best of five runs over all pages, divided by their number."""
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        for html in pages:
            reader(html)
        best = min(best, time.perf_counter() - start)
    return best / len(pages)


def hostile(name: str) -> str:
    """The seconds of each hostile page, each in a process of its own."""
    told = []
    for kind in HOSTILE:
        code = (
            "import sys, time; sys.path.insert(0, sys.argv[1]); import html_libraries as here\n"
            "html = here.HOSTILE[sys.argv[3]](); reader = here.READERS[sys.argv[2]][1]; reader('<p>a')\n"
            "start = time.perf_counter(); text = reader(html); taken = time.perf_counter() - start\n"
            "print(f'{taken:.1f} s' + ('' if 'đáy' in text or sys.argv[3] == 'unmatched' else ', text lost'))\n"
        )
        command = [sys.executable, "-c", code, str(Path(__file__).parent), name, kind]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            told.append(f"over {PATIENCE} s")
        else:
            told.append(done.stdout.strip() if done.returncode == 0 else _failure(done))
    return " / ".join(told)


def _failure(done: subprocess.CompletedProcess[str]) -> str:
    if done.returncode < 0:
        return "crash"
    words = re.findall(r"^(\w+(?:Error|Exception))", done.stderr, re.MULTILINE)
    return words[-1] if words else "error"


def rows() -> Iterator[str]:
    """The rows of the table."""
    pages = [(decode(path.read_bytes()), path.with_suffix(".txt").read_text("utf-8")) for path in PAGES]
    for name, (package, reader) in READERS.items():
        try:
            number = version(package)
        except PackageNotFoundError:
            continue
        all_lines, content_lines, values = [], [], []
        for html, text in pages:
            found, wanted = reader(html), parse(text)
            all_lines.append(agreement(lines(found), lines(text)))
            own = content(wanted)
            content_lines.append(((lines(found) & own).total(), own.total()))
            values.append(agreement(Counter(fields(parse(found))), Counter(fields(wanted))))
        whole = sum(found for found, _ in content_lines) / sum(wanted for _, wanted in content_lines)
        taken = seconds_a_page(reader, [html for html, _ in pages]) * 1000
        yield (
            f"| {name} | {number} | {rate(all_lines):.3f} | {whole:.3f} | {rate(values):.3f} "
            f"| {taken:.1f} | {hostile(name)} |"
        )


def table() -> str:
    """The whole comparison, as Markdown."""
    day = dt.datetime.now(dt.timezone.utc).date()
    size = sum(path.stat().st_size for path in PAGES) / len(PAGES) / 1000
    head = [
        f"{len(PAGES)} pages of {size:.1f} kB on average, Python {sys.version.split()[0]}, {day}.",
        "",
        "| reader | version | lines, F1 | lines of the article, whole | values of the Article, F1 | ms a page "
        "| deep / unmatched / attributes |",
        "| --- | --- | ---: | ---: | ---: | ---: | --- |",
    ]
    return "\n".join([*head, *rows()])


def main() -> None:
    """Print the comparison, and write it where asked."""
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--write", action="store_true", help="replace the table in docs/html.md")
    chosen = arguments.parse_args()
    made = table()
    print(made)
    if chosen.write:
        before, rest = TARGET.read_text("utf-8").split(BEGIN)
        TARGET.write_text(f"{before}{BEGIN}\n{made}\n{END}{rest.split(END)[1]}", "utf-8")


if __name__ == "__main__":
    main()
