"""Fuzz one target with atheris: ``python -m fuzz.run parse 600`` (the target, the seconds).

What is found along the way is kept in ``.fuzz/TARGET`` and built on by the next run; the first run starts
from our own pages (``tests/pages``, ``tests/html``, ``examples/pages``, ``fuzz/seeds``) and a dictionary made
of the vocabularies. An input that breaks a promise is left as ``.fuzz/TARGET-crash-...``: put it into
``fuzz/seeds``, where ``tests/test_fuzz.py`` reads it in every run.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["partydocs"]):
    import partydocs

    for module in pkgutil.iter_modules(partydocs.__path__):
        importlib.import_module(f"partydocs.{module.name}")

from fuzz.dictionary import write_dictionary
from fuzz.targets import TARGETS

ROOT = Path(__file__).parents[1]
SEEDS = {
    "parse": ["fuzz/seeds/text", "tests/pages", "examples/pages", "tests/html"],
    "parse_html": ["fuzz/seeds/html", "tests/html"],
    "from_json": ["fuzz/seeds/json", "tests/pages"],
}


def main(target: str, seconds: int) -> None:
    """Run libFuzzer until the time is over or a promise is broken."""
    work = ROOT / ".fuzz"
    kept = work / target
    kept.mkdir(parents=True, exist_ok=True)
    words = write_dictionary(work / "words.dict")
    options = [
        f"-max_total_time={seconds}",
        "-timeout=25",
        "-rss_limit_mb=2048",
        "-max_len=1500",
        f"-dict={words}",
        f"-artifact_prefix={work / target}-",
        "-print_final_stats=1",
    ]
    seeds = [str(ROOT / folder) for folder in SEEDS[target] if (ROOT / folder).is_dir()]
    atheris.Setup([sys.argv[0], *options, str(kept), *seeds], TARGETS[target])
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
