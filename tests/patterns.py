"""Every pattern that the package compiles, and texts made from a pattern to make it slow.

``python -m tests.patterns`` prints the patterns as JSON. It runs in a process of its own, where nothing is
imported and no pattern cached when it begins to note what the package hands to ``re`` and ``regex``.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import itertools
import json
import pkgutil
import re
import subprocess
import sys
import types
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import regex

if sys.version_info >= (3, 11):
    from re import _constants as names  # type: ignore[attr-defined]
    from re import _parser as parser  # type: ignore[attr-defined]

    _REPEATS = (names.MAX_REPEAT, names.MIN_REPEAT, names.POSSESSIVE_REPEAT)

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "partydocs"


class Found(NamedTuple):
    """A pattern, its flags, the library that reads it, and the place that compiles it."""

    file: str
    line: int
    library: str  # re, regex
    pattern: str
    flags: int

    def compiled(self) -> Any:
        """The pattern as the package uses it."""
        return (re if self.library == "re" else regex).compile(self.pattern, self.flags)


def calls() -> list[tuple[str, int, int]]:
    """The calls of ``re``, ``regex_compile`` and ``when_used`` in the package: file, first and last line."""
    files = [path for path in sorted(PACKAGE.glob("*.py")) if path.name != "patterns.py"]
    places = [(path.name, *lines) for path in files for lines in _later(path).values()]
    for path in files:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _compiles(node.func):
                places.append((path.name, node.lineno, node.end_lineno or node.lineno))
    return places


def _compiles(called: ast.expr) -> bool:
    if isinstance(called, ast.Name):
        return called.id == "regex_compile"
    owner = called.value if isinstance(called, ast.Attribute) else None
    if not (isinstance(called, ast.Attribute) and isinstance(owner, ast.Name)):
        return False
    return owner.id in ("re", "regex") and called.attr not in ("escape", "purge")


@cache
def _later(path: Path) -> dict[str, tuple[int, int]]:
    """The names of a module that ``when_used`` gives: first and last line."""
    return {
        target.id: (node.lineno, node.end_lineno or node.lineno)
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        and isinstance(
            target := node.target if isinstance(node, ast.AnnAssign) else node.targets[0], ast.Name
        )
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Name)
        and node.value.func.id == "when_used"
    }


def _place(frame: types.FrameType) -> tuple[Path, int]:
    """File and line that a pattern compiled in this frame is written in."""
    file = Path(frame.f_code.co_filename)
    if file.name != "patterns.py":
        return file, frame.f_lineno
    later = frame.f_locals["self"]
    for module in [module for name, module in sys.modules.items() if name.startswith("partydocs.")]:
        for name, value in vars(module).items():
            path = Path(str(module.__file__))
            if value is later and name in _later(path):
                return path, _later(path)[name][0]
    raise LookupError(f"no module has the pattern {later._pattern!r}")


def all_found() -> list[Found]:
    """The patterns that a first use of the whole package compiles."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.patterns"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [Found(*entry) for entry in json.loads(done.stdout)]


def _note(found: dict[Found, None]) -> None:
    """Note from now on what the package hands to ``re`` and ``regex``."""
    for library in (re, regex):
        inner = sys.modules[library.compile.__module__]
        compile_once: Callable[..., Any] = inner._compile

        def noted(
            pattern: Any, flags: Any, *rest: Any, _compile: Any = compile_once, _name: str = library.__name__
        ) -> Any:
            result = _compile(pattern, flags, *rest)
            frame = sys._getframe(1)
            while frame.f_back and (
                frame.f_code.co_name == "regex_compile"
                or frame.f_globals.get("__name__", "").split(".")[0] in ("re", "regex")
            ):
                frame = frame.f_back
            if Path(frame.f_code.co_filename).parent == PACKAGE:
                file, line = _place(frame)
                text = pattern.decode("latin-1") if isinstance(pattern, bytes) else str(pattern)
                found[Found(file.name, line, _name, text, int(result.flags))] = None
            return result

        inner._compile = noted  # type: ignore[attr-defined]


def _use_all() -> None:
    """Use every function that compiles patterns."""
    import partydocs

    for info in pkgutil.iter_modules(partydocs.__path__):
        module = importlib.import_module(f"partydocs.{info.name}")
        for value in list(vars(module).values()):
            if hasattr(value, "cache_info") and not inspect.signature(value).parameters:
                value()
    from tests.pages_of_text import FRAGMENTS

    for glue in ("\n", " ", ", "):
        partydocs.parse(glue.join(FRAGMENTS))
    for path in sorted(itertools.chain(ROOT.glob("tests/pages/*.txt"), ROOT.glob("fuzz/seeds/text/*.txt"))):
        article = partydocs.parse(path.read_bytes().decode("utf-8", "surrogateescape"))
        partydocs.back_references(article.text, article.citations)
        partydocs.from_json(partydocs.to_json(article))
    for path in sorted(itertools.chain(ROOT.glob("tests/html/*.html"), ROOT.glob("fuzz/seeds/html/*.html"))):
        partydocs.parse_html(path.read_bytes())
        partydocs.parse_html(path.read_text(encoding="utf-8", errors="replace"))
    partydocs.parse_html("<div><b>" * 5000 + "Ngày 1/7/2019")


# ---------------------------------------------------------------- attacks


def translated(found: Found) -> str:
    """The pattern of ``regex`` in the words of ``re``, for tools that know no others."""
    text = found.pattern
    for ours, theirs in (
        (r"[\p{M}]", "\u0301"),
        (r"\p{Lu}", "A-ZĐÁ"),
        (r"\p{Ll}", "a-zđá"),
        (r"\p{L}", "a-zA-Zđ"),
    ):
        inside = re.compile(r"(\[[^\]\\]*(?:\\.[^\]\\]*)*)" + re.escape(ours))
        while (changed := inside.sub(rf"\1{theirs}", text)) != text:
            text = changed
        text = text.replace(ours, f"[{theirs}]")
    text = text.replace(r"\p{M}", "\u0301")
    return text if "(?P=" in text or "(?(" in text else re.sub(r"\(\?P<\w+>", "(", text)


def parsed(pattern: str, flags: int = 0) -> Any:
    """What ``re`` reads in a pattern."""
    return parser.parse(pattern, flags)


def samples(found: Found, limit: int = 40) -> list[tuple[str, str]]:
    """Beginnings, and pieces to repeat after them, from the unbounded repetitions of the pattern."""
    flags = found.flags & (re.VERBOSE | re.IGNORECASE | re.DOTALL | re.MULTILINE)
    tree = parser.parse(translated(found), flags)
    whole = [("", _text(tree, pick)) for pick in range(3)]  # the whole of it, again and again
    pairs = dict.fromkeys([*whole, *_repetitions(tree, "")])
    return [(before, piece) for before, piece in pairs if piece][:limit]


def _repetitions(items: Any, before: str) -> Iterator[tuple[str, str]]:
    for op, value in items:
        if op in _REPEATS:
            _, high, inner = value
            if high is names.MAXREPEAT or high > 200:
                for pick in range(3):
                    yield before, _text(inner, pick)
            yield from _repetitions(inner, before)
        elif op is names.BRANCH:
            for branch in value[1]:
                yield from _repetitions(branch, before)
        elif op in (names.SUBPATTERN, names.ATOMIC_GROUP, names.ASSERT, names.ASSERT_NOT):
            yield from _repetitions(_inner(op, value), before)
        before += _text([(op, value)], 1)


def _inner(op: Any, value: Any) -> Any:
    return value if op is names.ATOMIC_GROUP else value[-1]


def _text(items: Any, pick: int) -> str:
    """A text that the items match, by and large; ``pick`` chooses among them."""
    parts = []
    for op, value in items:
        if op is names.LITERAL:
            parts.append(chr(value))
        elif op is names.NOT_LITERAL:
            parts.append("y" if value == ord("x") else "x")
        elif op is names.ANY:
            parts.append("x")
        elif op is names.IN:
            parts.append(_letter(value, pick))
        elif op is names.BRANCH:
            parts.append(_text(value[1][pick % len(value[1])], pick))
        elif op in _REPEATS:
            low, high, inner = value
            parts.append(_text(inner, pick) * max(low, pick % 2 and min(1, high)))
        elif op in (names.SUBPATTERN, names.ATOMIC_GROUP):
            parts.append(_text(_inner(op, value), pick))
    return "".join(parts)


def _letter(members: Any, pick: int) -> str:
    """A letter of a class."""
    if members[0][0] is names.NEGATE:
        refused = re.compile("[" + "".join(map(_class_part, members[1:])) + "]")
        return next((letter for letter in "xX1 ,.(“" if not refused.match(letter)), "")
    op, value = members[pick % len(members)]
    if op is names.LITERAL:
        return chr(value)
    if op is names.RANGE:
        return chr(value[pick % 2])
    return {"DIGIT": "1", "SPACE": " ", "WORD": "x"}.get(str(value).rpartition("_")[2], "-")


def _class_part(part: Any) -> str:
    kind, value = part
    if kind is names.LITERAL:
        return re.escape(chr(value))
    if kind is names.RANGE:
        return f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"
    return {"DIGIT": r"\d", "SPACE": r"\s", "WORD": r"\w"}.get(str(value).rpartition("_")[2], "")


if __name__ == "__main__":
    noted: dict[Found, None] = {}
    _note(noted)
    _use_all()
    json.dump(list(noted), sys.stdout)
