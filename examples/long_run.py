"""Read many pages on one machine, with a progress bar; stop it when you like and start it again.

python examples/generate_pages.py pages.parquet --count 20000
python examples/long_run.py pages.parquet results --workers 2

Every 1,000 pages become one file of results, which appears under its name only when it is whole. A run that
starts again skips the files that are there, so no page is lost and none is read into the results twice.
"""

from __future__ import annotations

import argparse
import json
from collections import deque
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from tqdm import tqdm

import partydocs
from partydocs.tables import to_nested, unnest


def chunks(pages: Path, size: int) -> Iterator[tuple[Path, pa.RecordBatch]]:
    """The pages, ``size`` at a time, each chunk with the name of the file that its results go to."""
    for number, batch in enumerate(pq.ParquetFile(pages).iter_batches(size, columns=["id", "text"])):
        yield Path(f"part-{number:06}.parquet"), batch


def save(file: Path, ids: list[str], results: list[partydocs.Article | partydocs.Failure]) -> None:
    """The results of a chunk, and beside them the pages that could not be read, with the reason."""
    found = [
        (name, result)
        for name, result in zip(ids, results, strict=True)
        if isinstance(result, partydocs.Article)
    ]
    failures = {
        name: result.error
        for name, result in zip(ids, results, strict=True)
        if isinstance(result, partydocs.Failure)
    }
    if failures:
        write(file.with_suffix(".failures.json"), json.dumps(failures).encode())
    data = pa.BufferOutputStream()
    nested = to_nested([article for _, article in found], [name for name, _ in found])
    pq.write_table(pa.Table.from_batches([nested]), data)
    write(file, data.getvalue())


def same_run(folder: Path, pages: Path, size: int) -> None:
    """Refuse to go on with a folder that was begun with other pages or another size of chunk."""
    run = {"pages": str(pages.resolve()), "rows": pq.ParquetFile(pages).metadata.num_rows, "size": size}
    note = folder / "run.json"
    if note.exists() and json.loads(note.read_text(encoding="utf-8")) != run:
        raise SystemExit(f"{folder} holds results of another run: give another folder")
    write(note, json.dumps(run).encode())


def write(file: Path, data: bytes) -> None:
    """The whole file or none of it, whenever the run is stopped."""
    unfinished = file.with_suffix(".unfinished")
    unfinished.write_bytes(data)
    unfinished.replace(file)


def run(pages: Path, folder: Path, *, workers: int = 1, size: int = 1000) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    same_run(folder, pages, size)
    with tqdm(total=pq.ParquetFile(pages).metadata.num_rows, unit="page") as progress:
        under_way: deque[tuple[Path, list[str]]] = deque()

        def texts() -> Iterator[str]:
            for name, batch in chunks(pages, size):
                if (folder / name).exists():
                    progress.update(batch.num_rows)
                else:
                    under_way.append((folder / name, batch["id"].to_pylist()))
                    yield from batch["text"].to_pylist()

        results = []
        for result in partydocs.parse_many(texts(), workers=workers, on_error="return"):
            results.append(result)
            progress.update()
            if len(results) == len(under_way[0][1]):
                save(*under_way.popleft(), results)
                results = []


def tables(folder: Path) -> dict[str, pa.Table]:
    """All results of a run as tables that join by ``article``."""
    return unnest(pa.concat_tables(pq.read_table(part) for part in sorted(folder.glob("part-*.parquet"))))


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("pages", type=Path, help="a Parquet file with the columns id and text")
    parser.add_argument("folder", type=Path, help="where the results go")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--size", type=int, default=1000, help="pages to a file of results")
    chosen = parser.parse_args()
    run(chosen.pages, chosen.folder, workers=chosen.workers, size=chosen.size)


if __name__ == "__main__":
    main()
