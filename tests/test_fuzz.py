"""Every seed of the fuzzers, and every input that they found to break a promise."""

from __future__ import annotations

from pathlib import Path

import pytest

from fuzz import cuts
from fuzz.targets import TARGETS

SEEDS = Path(__file__).parents[1] / "fuzz" / "seeds"
FOLDERS = {"text": "parse", "html": "parse_html", "json": "from_json"}
CASES = [(FOLDERS[path.parent.name], path) for path in sorted(SEEDS.glob("*/*"))]


@pytest.mark.parametrize(("target", "path"), CASES, ids=[f"{name}-{path.stem}" for name, path in CASES])
def test_every_promise_holds_for_the_seed(target: str, path: Path) -> None:
    if target == "parse_html":
        pytest.importorskip("lxml")
    TARGETS[target](path.read_bytes())


def test_every_promise_holds_where_a_sentence_is_cut_off() -> None:
    text = (Path(__file__).parents[1] / "examples" / "pages" / "province.txt").read_text(encoding="utf-8")
    pieces = [piece for sentence in cuts.sentences(text) for piece in cuts.cuts(sentence)]
    assert cuts.check(pieces) > 100
