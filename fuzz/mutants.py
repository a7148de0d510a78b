"""Mutation testing with cosmic-ray: ``python -m fuzz.mutants source 0`` (the module; how many mutants, 0 for all).

Works on a copy of what is checked out. Prints the survivors: the changes to the module that no test of it sees.
The sample is the same for the same number.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from cosmic_ray.work_db import WorkDB, use_db

ROOT = Path(__file__).parents[1]
#: The tests of each module, quick ones first.
TESTS = {
    "source": ["src/partydocs/source.py", "tests/test_source.py"],
    "dates": ["src/partydocs/dates.py", "tests/test_dates.py", "tests/test_periods.py"],
    "periods": ["src/partydocs/periods.py", "tests/test_periods.py", "tests/test_dates.py"],
    "citations": ["src/partydocs/citations.py", "tests/test_citations.py", "tests/test_citations_grammar.py"],
    "details": ["src/partydocs/details.py", "tests/test_citations.py", "tests/test_citations_grammar.py"],
    "references": [
        "src/partydocs/references.py",
        "tests/test_citations.py",
        "tests/test_citations_grammar.py",
    ],
}
#: Changes that mean the same or touch what is not run: annotations, "|" of types, decorators.
SKIPPED = ("BitOr", "RemoveDecorator")


def main(module: str, count: int) -> int:
    """Run the mutants of one module; the number of survivors."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "partydocs"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".*", "site", "docs", "build", "dist"))
        tests = " ".join(test for test in TESTS[module] if (ROOT / test).exists())
        config = copy / "mutants.toml"
        config.write_text(
            f'[cosmic-ray]\nmodule-path = "src/partydocs/{module}.py"\ntimeout = 60.0\nexcluded-modules = []\n'
            f'test-command = "{sys.executable} -m pytest -x -q -p no:cacheprovider {tests}"\n'
            '[cosmic-ray.distributor]\nname = "local"\n'
        )
        run = {"cwd": copy, "env": {**os.environ, "PYTHONPATH": f"{copy / 'src'}:{copy}"}}
        cosmic_ray = [sys.executable, "-m", "cosmic_ray.cli"]
        subprocess.run([*cosmic_ray, "init", str(config), "work.sqlite"], check=True, **run)  # type: ignore[call-overload]
        with use_db(str(copy / "work.sqlite"), WorkDB.Mode.open) as work:
            items = [
                item
                for item in work.work_items
                if not any(word in item.mutations[0].operator_name for word in SKIPPED)
            ]
            chosen = random.Random(count).sample(items, count) if 0 < count < len(items) else items
            work.clear()
            work.add_work_items(chosen)
        subprocess.run([*cosmic_ray, "exec", str(config), "work.sqlite"], check=True, **run)  # type: ignore[call-overload]
        survived = 0
        with use_db(str(copy / "work.sqlite"), WorkDB.Mode.open) as work:
            for _, result in work.completed_work_items:
                if result.test_outcome is not None and result.test_outcome.value == "survived":
                    survived += 1
                    print(result.diff)
    print(f"{module}: {len(chosen)} of {len(items)} mutants run, {survived} survived")
    return survived


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
