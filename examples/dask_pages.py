"""Read pages with Dask, on the processes of this machine or on a cluster: Parquet in, Parquet out.

python examples/generate_pages.py pages.parquet --count 20000
python examples/dask_pages.py pages.parquet results

One task for each row group of the pages, and one file of its results in the folder of each table. A task
that is run again writes the same files.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import dask.bag
import pyarrow.parquet as pq

import partydocs
from partydocs.tables import to_tables


def tasks(pages: list[Path]) -> list[tuple[Path, int]]:
    return [(file, group) for file in pages for group in range(pq.ParquetFile(file).num_row_groups)]


def read(task: tuple[Path, int], results: Path) -> int:
    """Read one row group of pages, write its tables, give the number of pages."""
    file, group = task
    rows = pq.ParquetFile(file).read_row_group(group, columns=["id", "text"])
    articles = list(partydocs.parse_many(rows["text"].to_pylist()))
    for name, table in to_tables(articles, rows["id"].to_pylist()).items():
        folder = results / name
        folder.mkdir(parents=True, exist_ok=True)
        pq.write_table(table, folder / f"{file.stem}-{group:06}.parquet")
    return len(articles)


def read_pages(pages: list[Path], results: Path) -> int:
    bag = dask.bag.from_sequence(tasks(pages), partition_size=1)
    return sum(bag.map(read, results=results).compute())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("pages", type=Path, nargs="+")
    parser.add_argument("results", type=Path)
    chosen = parser.parse_args()
    print(read_pages(chosen.pages, chosen.results), "pages read")
