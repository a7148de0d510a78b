"""Imports run one way, and importing stays cheap."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

import partydocs

PACKAGE = Path(partydocs.__file__).parent

ROOT = Path(__file__).resolve().parent.parent
ARCHITECTURE = ROOT / "docs" / "architecture.md"
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


FOLDERS = ("benchmarks", "examples", "fuzz", "tests", "tools")
#: Modules that users import by name (``docs/reference/modules.md``): their ``__all__`` is what is documented.
DOCUMENTED = {"__init__", "jsonld", "schema", "tables"}


@cache
def taken(path: Path) -> set[tuple[str, str]]:
    """What one file takes from modules of the package: (module, name), imported or as an attribute of the module."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names: set[tuple[str, str]] = set()
    known: dict[str, str] = {}  # the name of a module in the file -> the module
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("partydocs"):
            module = str(node.module).partition(".")[2]
            names |= {(module, name.name) for name in node.names}
            known |= {name.asname or name.name: name.name for name in node.names if not module}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in known:
            names.add((known[node.value.id], node.attr))
    return names


def names_taken(module: str, paths: Iterable[Path]) -> set[str]:
    """The public names of a module that some other files take."""
    others = (path for path in paths if path != PACKAGE / f"{module}.py")
    return {name for path in others for of, name in taken(path) if of == module and not name.startswith("_")}


@pytest.mark.parametrize("module", sorted(set(MODULES) - DOCUMENTED))
def test_all_names_what_others_take(module: str) -> None:
    """``__all__`` has each name that another module takes, and none that nobody takes."""
    listed = set(getattr(import_module(f"partydocs.{module}"), "__all__", ()))
    if not listed:
        assert module == "shapes", "patterns, all of them public"
        return
    modules = sorted(PACKAGE.glob("*.py"))
    missing = names_taken(module, modules) - listed
    assert not missing, f"{module}.__all__ lacks {sorted(missing)}"
    project = [path for folder in FOLDERS for path in ROOT.joinpath(folder).glob("*.py")]
    unused = listed - names_taken(module, [*modules, *project])
    assert not unused, f"{module}.__all__ lists {sorted(unused)}, which nobody takes"


def test_import_loads_no_vocabulary_and_no_extra() -> None:
    code = (
        "import sys, partydocs, partydocs.vocab as vocab\n"
        "assert vocab.table.cache_info().currsize == 0, 'a vocabulary was loaded on import'\n"
        "heavy = {'lxml', 'numpy', 'pyarrow', 'regex', 'dateutil.tz', 'multiprocessing'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
