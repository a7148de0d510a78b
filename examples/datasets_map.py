"""Read the pages of a Hugging Face dataset: ``map``, from Arrow tables to Arrow tables.

python examples/generate_pages.py pages.parquet --count 300
python examples/datasets_map.py pages.parquet results
"""

from __future__ import annotations

import argparse

import pyarrow as pa
from datasets import Dataset

import partydocs
from partydocs.tables import to_nested


def read(pages: pa.Table) -> pa.Table:
    """A batch of (id, text) to a batch of results, one row for each page."""
    articles = partydocs.parse_many(pages["text"].to_pylist())
    return pa.Table.from_batches([to_nested(articles, pages["id"].to_pylist())])


def read_dataset(pages: Dataset, processes: int | None = None) -> Dataset:
    results = pages.with_format("arrow").map(
        read, batched=True, num_proc=processes, remove_columns=pages.column_names
    )
    return results.with_format(None)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("pages", help="a Parquet file with the columns id and text")
    parser.add_argument("results", help="a folder for the dataset of results")
    chosen = parser.parse_args()
    found = read_dataset(Dataset.from_parquet(chosen.pages), processes=2)
    found.save_to_disk(chosen.results)
    print(found.features)
