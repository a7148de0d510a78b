"""Score partydocs on annotated pages and hold the figures against the floors in ``tools/floors.json``.

    python tools/scores.py             fail where a figure is below its floor
    python tools/scores.py --raise     raise the floors to the figures reached; no floor ever sinks

The pages are our own in ``tests``, as they are and with other persons, days, documents and titles in them
(``tools/swapped.py``), and a corpus that is not part of the repository; it stands in ``../shared``, and so does
the scorer.
"""

from __future__ import annotations

import json
import math
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from tools import swapped  # noqa: E402

SHARED = ROOT.parent / "shared"
FLOORS = Path(__file__).with_name("floors.json")
OURS = ("pages", "portals", "news", "held-out")
FOLDERS = {"corpus": SHARED / "corpus", **{name: ROOT / "tests" / name for name in OURS}}

Figures = dict[str, dict[str, float]]


def measured() -> Figures:
    """F1 of every field on each set of pages."""
    with swapped.folder() as changed:
        scored = {name: rows(folder) for name, folder in {**FOLDERS, "swapped": changed}.items()}
    return {
        name: {field: row["f1"] for field, row in fields.items() if field != "pages"}
        for name, fields in scored.items()
    }


def rows(folder: Path) -> dict[str, Any]:
    """The scorer's rows for the pages of a folder, by field, and the number of pages."""
    command = [sys.executable, str(SHARED / "eval" / "score.py"), str(folder), "--json"]
    found: dict[str, Any] = json.loads(
        subprocess.run(command, check=True, capture_output=True, text=True).stdout
    )
    return found


def raised(floors: Figures, figures: Figures) -> Figures:
    """The floors, each at the figure reached where that is higher."""
    return {
        name: {
            field: max(math.floor(f1 * 1000) / 1000, floors.get(name, {}).get(field, 0.0))
            for field, f1 in fields.items()
        }
        for name, fields in figures.items()
    }


def main(arguments: list[str]) -> int:
    """Print figure and floor of every field; 1 where a floor is broken."""
    figures = measured()
    floors: Figures = json.loads(FLOORS.read_text()) if FLOORS.exists() else {}
    if arguments == ["--raise"]:
        floors = raised(floors, figures)
        FLOORS.write_text(json.dumps(floors, indent=1) + "\n")
    broken = 0
    for name, fields in figures.items():
        print(f"{name:22} F1     floor")
        for field, f1 in fields.items():
            floor = floors.get(name, {}).get(field, 0.0)
            broken += f1 < floor
            print(f"  {field:20} {f1:.3f}  {floor:.3f}{'  BROKEN' if f1 < floor else ''}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
