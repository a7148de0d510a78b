"""Write the figures of ``docs/accuracy.md``: ``python tools/docs_accuracy.py``.

The figures are those of the scorer on the annotated pages beside the tests, as they are and changed by
``tools/swapped.py``, and on those of a corpus. Neither scorer nor corpus is part of the repository: they stand in
``../shared``.
"""

from __future__ import annotations

import datetime as dt
import platform
import sys
from importlib.metadata import version
from pathlib import Path

import partydocs

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from tools import scores, swapped  # noqa: E402

SHARED = ROOT.parent / "shared"
TARGET = ROOT / "docs" / "pieces" / "accuracy.md"

# Heading -> folder of annotated pages.
CORPORA = {
    "Held-out pages": ROOT / "tests" / "held-out",
    "Pages written for the tests": ROOT / "tests" / "pages",
    "Pages written for the tests: more portal pages": ROOT / "tests" / "portals",
    "Pages written for the tests: news texts": ROOT / "tests" / "news",
    "Corpus, not in this repository: seed pages": SHARED / "corpus" / "seeds",
    "Corpus, not in this repository: composed pages": SHARED / "corpus" / "composed",
    "Corpus, not in this repository: real news texts of 2017": SHARED / "corpus" / "real",
}
# The heading of those of the tests as ``tools/swapped.py`` changes them.
CHANGED = "Pages written for the tests, with other persons, days, documents and titles"


def table(title: str, folder: Path) -> str:
    """The figures of one folder as a Markdown table."""
    rows = scores.rows(folder)
    pages = rows.pop("pages")
    size = sum(len(path.read_text(encoding="utf-8")) for path in folder.rglob("*.txt"))
    lines = [
        f"### {title}",
        "",
        f"{pages} pages, {size:,} characters.",
        "",
        "| field | precision | recall | F1 | on the pages |",
        "| --- | ---: | ---: | ---: | ---: |",
    ]
    lines += [
        f"| {field} | {row['precision']:.3f} | {row['recall']:.3f} | {row['f1']:.3f} | {row['gold']:,} |"
        for field, row in rows.items()
        if row["gold"]
    ]
    return "\n".join(lines)


def page() -> str:
    """The text of the piece."""
    said = (
        f"Measured on {dt.date.today().isoformat()} with partydocs {partydocs.__version__}, "
        f"Python {platform.python_version()}, regex {version('regex')}; written by `tools/docs_accuracy.py`."
    )
    with swapped.folder() as changed:
        tables = [table(title, folder) for title, folder in {**CORPORA, CHANGED: changed}.items()]
    return "\n\n".join([said, *tables]) + "\n"


def main() -> int:
    """Write the piece."""
    if not SHARED.is_dir():
        print("no ../shared here: the figures stay as they are")
        return 0
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
