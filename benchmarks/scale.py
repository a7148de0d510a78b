"""The same pages read in one process, on several, by Spark and by Dask: the time of each, and whether all
give the same rows.

make examples-test && .venv/bin/python benchmarks/scale.py --count 20000

The times include starting the engine and writing Parquet; Spark's need Java. Run it on a machine that does
nothing else. The table of docs/scale.md is what it prints.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import pyarrow as pa
import pyarrow.parquet as pq

from examples import generate_pages, long_run
from partydocs.tables import schemas

EXAMPLES = Path(generate_pages.__file__).parent


def program(name: str, *arguments: str | Path) -> None:
    """Run an example."""
    environment = {**os.environ, "PYSPARK_PYTHON": sys.executable}
    subprocess.run(
        [sys.executable, EXAMPLES / name, *arguments], check=True, env=environment, stderr=subprocess.DEVNULL
    )


def tables_in(folder: Path) -> dict[str, pa.Table]:
    """The tables that an engine left in a folder."""
    return {name: pq.read_table(folder / name).cast(schema) for name, schema in schemas().items()}


def rows(tables: dict[str, pa.Table]) -> dict[str, pa.Table]:
    """The tables with their rows in one order, whichever came first."""
    keys = {name: ["article"] if name == "articles" else ["article", "index"] for name in tables}
    return {
        name: table.sort_by([(key, "ascending") for key in keys[name]]).combine_chunks()
        for name, table in tables.items()
    }


def main() -> int:
    """Print the table; 1 when the rows differ."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--count", type=int, default=2000)
    count = parser.parse_args().count
    cores = os.cpu_count() or 1
    with tempfile.TemporaryDirectory() as kept:
        folder = Path(kept)
        pages = folder / "pages.parquet"
        generate_pages.write_parquet(generate_pages.generate(count), pages)
        one, many, spark, dask = (folder / name for name in ("one", "many", "spark", "dask"))
        ways: list[tuple[str, Callable[[], Any], Callable[[], dict[str, pa.Table]]]] = [
            ("one process", lambda: program("long_run.py", pages, one), lambda: long_run.tables(one)),
            (
                f"{cores} processes",
                lambda: program("long_run.py", pages, many, "--workers", str(cores)),
                lambda: long_run.tables(many),
            ),
            (
                f"Spark, {cores} cores",
                lambda: program("spark_pages.py", pages, spark),
                lambda: tables_in(spark),
            ),
            (
                f"Dask, {cores} processes",
                lambda: program("dask_pages.py", pages, dask),
                lambda: tables_in(dask),
            ),
        ]
        expected: dict[str, pa.Table] = {}
        same = True
        print("| how | seconds | pages a second | the same rows |\n| --- | ---: | ---: | --- |")
        for name, read, results in ways:
            started = time.perf_counter()
            read()
            seconds = time.perf_counter() - started
            found = rows(results())
            expected = expected or found
            same = same and found == expected
            print(
                f"| {name} | {seconds:.0f} | {count / seconds:.0f} | {'yes' if found == expected else 'NO'} |",
                flush=True,
            )
        found_rows = ", ".join(f"{table.num_rows:,} {name}" for name, table in expected.items())
        print(f"\n{found_rows}")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
