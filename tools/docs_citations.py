"""Write ``docs/citations.md``: every form of citation with an example, from the cases of the tests.

python tools/docs_citations.py             write the page
python tools/docs_citations.py --check     fail where the page is not what would be written
"""

from __future__ import annotations

import importlib
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import attrs

from partydocs import registry
from partydocs.models import Provision

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "citations.md"

_HEAD = """# Citations and the registry

<!-- Written by tools/docs_citations.py from tests/test_citations.py and src/partydocs/registry/: edit those. -->

What `find_citations` reads, with an example of each form. <mark>Marked</mark> is the citation; marked twice, two
documents share the words. The last column says why the case is there.

"Nghị quyết này", "Chỉ thị nêu trên" are no citations: `back_references(text, citations)` binds them to the document
cited before them, where that is certain.
"""

_REGISTRY = """## The registry

`partydocs.registry` knows {party} documents of the Party's central organs (terms VIII to XIV), {congresses} national
congresses and {laws} laws, codes, ordinances and constitutions of the state. Each line of `registry/*.toml` names its
source, and says whether number, day and title were seen there ({confirmed} were) or what was not.

`registry.resolve(citations, published=None)` fills `document` with the id of the one document that is meant, or
`candidates` with those that are left. An id is the number and the year (`18-NQ/TW:2017`), or the name and the year
(`luat-dat-dai:2013`, `hien-phap:2013`, `nghi-quyet-dai-hoi:XIII`). It decides by what the text says, and by nothing
else:

- number, day or year of signing, term (khóa), plenum, issuer: what disagrees is out;
- `published`, the day of the text: no later document is meant;
- the title, where it is clearly that of one of the documents left;
- a fuller citation before a short one ("Nghị quyết 18" after "Nghị quyết số 18-NQ/TW ngày 25/10/2017"), where there
  is only one that fits.

A short number without an issuer is taken for the Party's only where no one else issues such documents (Kết luận,
Quy định). Everything else stays open.

| in the registry | documents |
| --- | ---: |
{kinds}
"""


def page() -> str:
    """The text of the page."""
    sys.path.insert(0, str(ROOT))
    cases = importlib.import_module("tests.test_citations")
    parts = [_HEAD]
    for title, rows in cases.FORMS.items():
        parts.append(f"## {title}\n\n| text | read | why |\n| --- | --- | --- |")
        parts[-1] += "".join(
            f"\n| {_text(text)} | {_values(values)} | {_cell(why)} |" for text, values, why in rows
        )
    parts.append("## No citations\n\n| text | why |\n| --- | --- |")
    parts[-1] += "".join(f"\n| {_text(text)} | {_cell(why)} |" for text, why in cases.NONE)
    entries = [registry.document(name) for name in registry.ids()]
    kinds = Counter(entry.type for entry in entries)
    laws = sum(count for kind, count in kinds.items() if kind in registry.LAW_KINDS)
    congresses = sum(1 for entry in entries if entry.congress)
    parts.append(
        _REGISTRY.format(
            party=len(entries) - laws - congresses,
            laws=laws,
            congresses=congresses,
            confirmed=sum(entry.confirmed for entry in entries),
            kinds="\n".join(f"| {kind} | {count} |" for kind, count in kinds.most_common()),
        )
    )
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ").replace("<", "&lt;")


def _text(text: str) -> str:
    return _cell(text).replace("⟦", "<mark>").replace("⟧", "</mark>")


def _values(expected: list[dict[str, Any]]) -> str:
    return "; ".join(
        _cell(", ".join(_value(key, value) for key, value in values.items())) for values in expected if values
    )


def _value(key: str, value: Any) -> str:
    if isinstance(value, tuple):
        return f"{key}: " + ", ".join(_value("", part)[2:] for part in value)
    if isinstance(value, Provision):
        value = " ".join(f"{name} {part}" for name, part in attrs.asdict(value).items() if part)
    return f"{key}: {'none' if value is None else value}"


def main() -> int:
    """Write the page, or with ``--check`` compare it."""
    written = page()
    if "--check" in sys.argv[1:]:
        if not TARGET.exists() or TARGET.read_text(encoding="utf-8") != written:
            print(f"{TARGET.relative_to(ROOT)} is out of date: run python tools/docs_citations.py")
            return 1
        return 0
    TARGET.write_text(written, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
