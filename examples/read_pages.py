"""Read portal pages and print what is on them: files, folders of ``.txt`` files, or ``-`` for stdin.

python examples/read_pages.py examples/pages
python examples/read_pages.py - < page.txt
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import partydocs


def pages(arguments: list[str]) -> Iterator[tuple[str, str]]:
    for argument in arguments:
        if argument == "-":
            yield "stdin", sys.stdin.buffer.read().decode("utf-8", errors="replace")
        elif Path(argument).is_dir():
            yield from pages(sorted(str(path) for path in Path(argument).glob("*.txt")))
        else:
            yield argument, Path(argument).read_bytes().decode("utf-8", errors="replace")


def show(name: str, article: partydocs.Article) -> None:
    print(f"== {name}")
    print("title     ", article.title)
    print("published ", article.published and article.published.at.isoformat())
    print("agency    ", article.agency)
    for byline in article.bylines:
        print("byline    ", ", ".join(byline.names), "|", ", ".join(map(str, byline.roles)))
    for person in article.attendees:
        offices = ", ".join(str(position) for position in person.positions)
        print("attendee  ", person.name, "|", offices, "|", ", ".join(map(str, person.roles)))
    for group in article.groups:
        print("group     ", group, "|", ", ".join(map(str, group.roles)))
    for citation in article.citations:
        print("citation  ", citation, "|", citation.issuer, "|", citation.issued, "|", citation.document)
    for date in article.dates:
        print("date      ", date, "|", date.edtf)


if __name__ == "__main__":
    for name, text in pages(sys.argv[1:] or ["-"]):
        show(name, partydocs.parse(text))
