"""Score partydocs on ``../shared/corpus`` and hold the figures against the floors in ``tools/floors.json``.

python tools/scores.py             fail where a figure is below its floor
python tools/scores.py --raise     raise the floors to the figures reached; no floor ever sinks
"""

from __future__ import annotations

import json
import math
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
FLOORS = Path(__file__).with_name("floors.json")


def measured() -> dict[str, float]:
    """F1 of every field on the corpus."""
    command = [sys.executable, str(SHARED / "eval" / "score.py"), str(SHARED / "corpus"), "--json"]
    rows = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return {field: row["f1"] for field, row in rows.items() if field != "pages"}


def main(arguments: list[str]) -> int:
    """Print figure and floor of every field; 1 where a floor is broken."""
    figures = measured()
    floors: dict[str, float] = json.loads(FLOORS.read_text()) if FLOORS.exists() else {}
    if arguments == ["--raise"]:
        reached = {field: math.floor(f1 * 1000) / 1000 for field, f1 in figures.items()}
        floors = {field: max(f1, floors.get(field, 0.0)) for field, f1 in reached.items()}
        FLOORS.write_text(json.dumps(floors, indent=1) + "\n")
    broken = [field for field, floor in floors.items() if figures.get(field, 0.0) < floor]
    for field, f1 in figures.items():
        print(
            f"{field:20} {f1:.3f}  floor {floors.get(field, 0.0):.3f}{'  BROKEN' if field in broken else ''}"
        )
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
