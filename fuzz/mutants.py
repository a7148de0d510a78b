"""Mutation testing: ``python -m fuzz.mutants source 0`` (the module; how many mutants, 0 for all).

cosmic-ray makes the mutants: one change at one place of the module each. A parent runs the tests once, on a copy
of what is checked out, and so has all libraries loaded and all patterns compiled; then it forks a child for each
mutant, which imports the mutant in place of the module and runs the tests until one fails. That takes a tenth of
what a fresh interpreter takes. Survivors, which no test sees, then read the texts of ``effects``: printed with each is
what it changes there, if anything. The sample is the same for the same number.
"""

from __future__ import annotations

import difflib
import gc
import importlib.machinery
import importlib.util
import os
import random
import shutil
import signal
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any, NamedTuple

import pytest
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import MutationVisitor
from cosmic_ray.plugins import get_operator, operator_names

from fuzz import effects

ROOT = Path(__file__).parents[1]
PROCESSES = 2
SECONDS = 60
DATES = ("tests/test_dates.py",)
CITATIONS = ("tests/test_citations.py", "tests/test_citations_wrapped.py")
#: The tests of each module, quick ones first; its own doctests are added.
TESTS = {
    "source": ("tests/test_source.py",),
    "periods": ("tests/test_periods.py",),
    "completion": DATES,
    "sequences": DATES,
    "days": DATES,
    "months": DATES,
    "elements": DATES,
    "triggers": DATES,
    "signing": DATES,
    "citations": CITATIONS,
    "details": CITATIONS,
    "references": CITATIONS,
    "codes": CITATIONS,
    "pinpoints": CITATIONS,
    "laws": CITATIONS,
    "meetings": CITATIONS,
    "issuers": CITATIONS,
    "titles": CITATIONS,
    "registry": ("tests/test_registry.py", *CITATIONS),
    "backrefs": ("tests/test_backrefs.py",),
    "annotate": ("tests/test_annotate.py",),
}
#: What the module takes part in, for ``effects``; all others in the reading of citations.
KINDS = {
    "source": "page",
    **{module: "dates" for module, tests in TESTS.items() if tests is DATES},
    "periods": "dates",
}
#: Changes that mean the same or touch what is not run: annotations, "|" of types, decorators.
SKIPPED = ("BitOr", "RemoveDecorator")


class Mutant(NamedTuple):
    """One change: where it is, the operator of cosmic-ray, and at which of its places it is applied."""

    line: int
    operator: str
    occurrence: int

    def code(self, tree: Any) -> str:
        """The module with the change, which is made in the tree itself."""
        visitor = MutationVisitor(self.occurrence, get_operator(self.operator)())
        return str(visitor.walk(tree).get_code())


def mutants(source: str) -> list[Mutant]:
    """All mutants of a module."""
    found = []
    nodes = list(ast_nodes(get_ast(source)))
    for name in operator_names():
        kind = get_operator(name)
        if kind.arguments() or any(word in name for word in SKIPPED):
            continue
        operator = kind()
        places = [start for node in nodes for start, _ in operator.mutation_positions(node)]
        found += [Mutant(line, name, occurrence) for occurrence, (line, _) in enumerate(places)]
    return sorted(found)


class Changed(importlib.machinery.SourceFileLoader):
    """Imports the module as the mutant has it."""

    code: CodeType

    def get_code(self, fullname: str) -> CodeType:
        """The mutant, compiled."""
        return self.code


class Finder:
    """Finds the mutant in place of the module; a plugin of pytest, whose own finder must not come first."""

    def __init__(self, module: str, path: Path, code: str) -> None:
        self.module, self.path = module, path
        self.loader = Changed(module, str(path))
        self.loader.code = compile(code, path, "exec")

    def pytest_configure(self) -> None:
        """Come before pytest's finder, which rewrites the modules that it is given."""
        sys.meta_path.insert(0, self)  # type: ignore[arg-type]

    def find_spec(
        self, name: str, path: object = None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """The mutant, when it is the module that is imported."""
        if name != self.module:
            return None
        return importlib.util.spec_from_file_location(name, self.path, loader=self.loader)


def passes(tests: Sequence[str], *plugins: Finder) -> bool:
    """Whether the tests pass, the package and the tests being imported afresh; those of time are left out."""
    for name in [name for name in sys.modules if name.split(".")[0] in ("partydocs", "tests")]:
        del sys.modules[name]
    unused = ("cacheprovider", "unraisableexception", "threadexception", "terminal", "logging", "junitxml")
    options = [option for plugin in unused for option in ("-p", f"no:{plugin}")]
    options += ["-x", "--hypothesis-seed=0", "-k", "not linear", "-o", "addopts=--doctest-modules"]
    return pytest.main([*options, *tests], plugins) is pytest.ExitCode.OK


SURVIVED, KILLED, NO_PYTHON = range(3)  # how a child ends; any other end is a kill too


class Child(NamedTuple):
    """Runs the tests on a mutant, in a process of its own, and silently."""

    module: str
    path: Path
    tests: Sequence[str]
    known: dict[str, tuple[str, list[str]]]
    notes: Path  # a folder for what the survivors change

    def run(self, mutant: Mutant, code: str) -> int:
        """How it ends."""
        signal.alarm(SECONDS)  # a mutant may never end
        gc.disable()
        silence = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silence, 1)
        os.dup2(silence, 2)
        try:
            finder = Finder(self.module, self.path, code)
        except SyntaxError:
            return NO_PYTHON
        try:
            if not passes(self.tests, finder):
                return KILLED
            effect = effects.first_difference(effects.reader(kind_of(self.module)), self.known)
            self.note(mutant).write_text(effect or "", encoding="utf-8")
            return SURVIVED
        except BaseException:  # whatever a mutant does to the machinery
            return KILLED

    def note(self, mutant: Mutant) -> Path:
        """Where a survivor says what it changes."""
        return self.notes / "-".join(map(str, mutant)).replace("/", "-")


def kind_of(module: str) -> str:
    """What the module takes part in."""
    return KINDS.get(module.rpartition(".")[2], "citations")


def run(child: Child, chosen: Sequence[Mutant]) -> dict[int, list[Mutant]]:
    """The mutants by how they end."""
    ends: dict[int, list[Mutant]] = {SURVIVED: [], KILLED: [], NO_PYTHON: []}
    running: dict[int, Mutant] = {}

    def wait() -> None:
        process, status = os.wait()
        code = os.waitstatus_to_exitcode(status)
        ends[code if code in ends else KILLED].append(running.pop(process))

    tree = get_ast(child.path.read_text(encoding="utf-8"))
    gc.freeze()  # else each child copies all memory when it looks for garbage
    for count, mutant in enumerate(chosen):
        if count % 50 == 0:
            print(f"{child.module}: {count} of {len(chosen)}", file=sys.stderr, flush=True)
        if len(running) == PROCESSES:
            wait()
        sys.stdout.flush()
        process = os.fork()
        if process == 0:
            os._exit(child.run(mutant, mutant.code(tree)))  # which has a tree of its own
        running[process] = mutant
    while running:
        wait()
    return ends


def difference(source: str, mutant: Mutant) -> str:
    """The change, as a diff without context."""
    lines = difflib.unified_diff(
        source.splitlines(), mutant.code(get_ast(source)).splitlines(), n=0, lineterm=""
    )
    return "\n".join(list(lines)[2:])


def main(module: str, count: int) -> int:
    """Run the mutants of one module; the number of survivors."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        for part in ("src", "tests", "examples", "pyproject.toml"):
            (shutil.copytree if (ROOT / part).is_dir() else shutil.copy)(ROOT / part, copy / part)
        os.chdir(copy)
        sys.path[:0] = [str(copy / "src"), str(copy)]
        sys.dont_write_bytecode, sys.pycache_prefix = False, str(Path(folder) / "compiled")
        path = copy / "src" / "partydocs" / f"{module}.py"
        source = path.read_text(encoding="utf-8")
        tests = [str(path), *(test for test in TESTS[module] if Path(test).exists())]
        if not passes(tests):
            raise SystemExit("the tests fail on the module as it is")
        everything = mutants(source)
        chosen = random.Random(count).sample(everything, count) if 0 < count < len(everything) else everything
        read = effects.reader(kind_of(module))
        known = {name: (text, read(text)) for name, text in effects.texts(copy / "tests" / "pages").items()}
        notes = Path(folder) / "notes"
        notes.mkdir()
        child = Child(f"partydocs.{module}", path, tests, known, notes)
        ends = run(child, chosen)
        seen = {mutant: child.note(mutant).read_text(encoding="utf-8") for mutant in sorted(ends[SURVIVED])}
        for mutant, effect in seen.items():
            print(f"{mutant.operator}\n{difference(source, mutant)}\n{effect or 'no effect'}\n")
    survived, killed, no_python = map(len, ends.values())
    print(
        f"{module}: {len(chosen) - no_python} of {len(everything)} mutants run, {killed} killed, {survived} survived"
        f" ({no_python} more are no Python), {sum(map(bool, seen.values()))} of them change a result on {len(known)} texts"
    )
    return survived


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
