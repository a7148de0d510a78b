"""Draw the pictures of ``docs/people.md`` with the example ``examples/highlight.py``.

python tools/docs_pictures.py          write docs/pictures/ (needs spaCy, which the extra "examples" has)

What is drawn is what partydocs reads, so a picture can grow old: each holds a mark of its spans, which
``tests/test_docs.py`` compares with those read today; that needs no spaCy.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import NamedTuple

import partydocs

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "pictures"

LISTS = {
    "shared-office": (
        "Dự hội nghị có các đồng chí: Trần Văn Bình, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy; Lê Thị Hoa, Phó Bí thư "
        "Thường trực Tỉnh ủy; các đồng chí Phó Chủ tịch UBND tỉnh: Phan Văn Tín, Đỗ Minh Quân; lãnh đạo các sở, ngành."
    ),
    "commas": (
        "Tham dự buổi lễ có Trung tướng Ngô Quang Hải, Phó Tư lệnh Quân khu 5; PGS, TS Vũ Thị Lan, Phó Vụ trưởng "
        "Vụ Pháp chế, Tổng cục Hải quan; bà H'Yim Kđoh, Phó Chủ tịch UBND tỉnh Đắk Lắk và đại diện Ban Tổ chức Tỉnh ủy."
    ),
    "roles": (
        "Đồng chí Trần Văn Bình, Bí thư Tỉnh ủy dự và chủ trì hội nghị. Tại hội nghị, đồng chí Lê Thị Hoa, Trưởng Ban "
        "Tuyên giáo Tỉnh ủy trình bày báo cáo. Phát biểu kết luận, đồng chí Trần Văn Bình yêu cầu các cấp ủy thực hiện."
    ),
}

#: What is drawn -> its colour; the label of a name and of a group is their roles.
COLOURS = {"name": "#f4a259", "title": "#a5c882", "org": "#8ab6d6", "group": "#e8b4bc"}


class Drawn(NamedTuple):
    """A place, what stands there, and its label."""

    start: int
    end: int
    kind: str
    label: str


def spans(text: str) -> list[Drawn]:
    """Names and groups with their roles, titles and organisations, in order."""
    article = partydocs.parse(text)
    found: set[Drawn] = set()
    for person in article.attendees:
        roles = ", ".join(map(str, person.roles))
        found |= {Drawn(mention.start, mention.end, "name", roles) for mention in person.mentions}
        for position in person.positions:
            found.add(Drawn(position.start, position.start + len(position.title), "title", "title"))
            if position.organization:
                found.add(Drawn(position.end - len(position.organization), position.end, "org", "org"))
    for group in article.groups:
        roles = ", ".join(map(str, group.roles))
        found.add(Drawn(group.start, group.end, "group", f"group: {roles}"))
    return sorted(found)


def mark(text: str) -> str:
    """What tells whether a picture shows what is read today."""
    return hashlib.sha256(json.dumps([text, spans(text)]).encode()).hexdigest()[:16]


def stale() -> list[str]:
    """The pictures that do not show what is read today."""
    files = {name: TARGET / f"{name}.html" for name in LISTS}
    return [
        name
        for name, path in files.items()
        if not path.exists() or mark(LISTS[name]) not in path.read_text("utf-8")
    ]


def main() -> int:
    """Write the pictures."""
    if not stale():
        return 0
    sys.path.insert(0, str(ROOT))
    try:
        from examples import highlight
    except ImportError:
        print("the pictures are drawn with spaCy, which is not installed: pip install 'partydocs[examples]'")
        return 1
    TARGET.mkdir(exist_ok=True)
    for name, text in LISTS.items():
        found = spans(text)
        colours = {each.label: COLOURS[each.kind] for each in found}
        body = highlight.render(
            [highlight.drawing(text, 0, [(each.label, each.start, each.end) for each in found])], colours
        )
        picture = f'<!-- {mark(text)} -->\n<div class="picture" lang="vi">{body}</div>\n'
        (TARGET / f"{name}.html").write_text(picture, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
