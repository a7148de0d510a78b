"""Imports run one way, and importing stays cheap."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

import partydocs

PACKAGE = Path(partydocs.__file__).parent

ARCHITECTURE = Path(__file__).resolve().parent.parent / "docs" / "architecture.md"
# | 16 | `crowds`: a note |    | 15 | `clauses`, `persons` |
_LAYER = re.compile(r"^\| (?P<layer>\d+) \| (?P<modules>`.+) \|$", re.MULTILINE)


def layers() -> list[tuple[int, list[str]]]:
    """The table of the document: each layer with its modules, from the top down."""
    rows = _LAYER.finditer(ARCHITECTURE.read_text(encoding="utf-8"))
    return [(int(row["layer"]), re.findall(r"`(\w+)`", row["modules"])) for row in rows]


LEVEL = {module: layer for layer, modules in layers() for module in modules}
MODULES = sorted(path.stem for path in PACKAGE.glob("*.py"))


def imported(module: str) -> set[str]:
    """The modules of the package that a module imports, wherever in it."""
    tree = ast.parse((PACKAGE / f"{module}.py").read_text(encoding="utf-8"))
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "partydocs":
            found |= {name.name if name.name in MODULES else "__init__" for name in node.names}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("partydocs."):
            found.add(str(node.module).split(".")[1])
        elif isinstance(node, ast.ImportFrom) and node.level:
            raise AssertionError(f"{module}: relative import")
        elif isinstance(node, ast.Import):
            found |= {name.name.split(".")[1] for name in node.names if name.name.startswith("partydocs.")}
    return found


def test_the_table_has_every_module_once_and_layers_in_order() -> None:
    table = layers()
    assert [layer for layer, _ in table] == list(range(len(table), 0, -1))
    assert sorted(module for _, modules in table for module in modules) == MODULES
    assert all(modules == sorted(modules) for _, modules in table)


@pytest.mark.parametrize("module", MODULES)
def test_imports_run_downward(module: str) -> None:
    assert module in LEVEL, f"{module} has no layer: give it one in docs/architecture.md"
    upward = {other for other in imported(module) if LEVEL[other] >= LEVEL[module]}
    assert not upward, f"{module} imports {sorted(upward)}, which stand no lower than itself"


def test_import_loads_no_vocabulary_and_no_extra() -> None:
    code = (
        "import sys, partydocs, partydocs.vocab as vocab\n"
        "assert vocab.table.cache_info().currsize == 0, 'a vocabulary was loaded on import'\n"
        "heavy = {'lxml', 'numpy', 'pyarrow', 'regex', 'dateutil.tz', 'multiprocessing'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
