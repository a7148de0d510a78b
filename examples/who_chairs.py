"""A question to many pages: who chaired most meetings, and which documents are cited together?

python examples/generate_pages.py pages.parquet --count 300
python examples/who_chairs.py pages.parquet answer.png

DuckDB asks the Arrow tables as they stand; so would Polars (``polars.from_arrow(table)``) or pandas
(``table.to_pandas()``).
"""

from __future__ import annotations

import sys
from pathlib import Path

import duckdb
import matplotlib
import pyarrow as pa
import pyarrow.parquet as pq

import partydocs
from partydocs.tables import to_tables

matplotlib.use("agg")
from matplotlib import pyplot

CHAIRS = """
SELECT name,
       first(positions.text ORDER BY positions.index DESC) AS office,
       count(DISTINCT attendees.article) AS meetings
FROM attendees
LEFT JOIN positions ON positions.article = attendees.article AND positions.attendee = attendees.index
WHERE list_contains(roles, 'chair')
GROUP BY name
ORDER BY meetings DESC, name
LIMIT 10
"""

TOGETHER = """
WITH cited AS (
    SELECT DISTINCT article, coalesce(number, text) AS document FROM citations
)
SELECT one.document AS one, other.document AS other, count(*) AS pages
FROM cited AS one
JOIN cited AS other ON one.article = other.article AND one.document < other.document
GROUP BY ALL
ORDER BY pages DESC, one, other
LIMIT 10
"""


def ask(tables: dict[str, pa.Table], question: str) -> list[tuple[str, str, int]]:
    with duckdb.connect() as database:
        for name, table in tables.items():
            database.register(name, table)
        return list(database.sql(question).fetchall())


def draw(chairs: list[tuple[str, str, int]], together: list[tuple[str, str, int]], target: Path) -> None:
    figure, (left, right) = pyplot.subplots(1, 2, figsize=(14, 5), layout="constrained")
    left.barh(
        [f"{name}\n{office}" for name, office, _ in reversed(chairs)], [row[2] for row in reversed(chairs)]
    )
    left.set_title("Meetings chaired")
    right.barh(
        [f"{one}\n{other}" for one, other, _ in reversed(together)], [row[2] for row in reversed(together)]
    )
    right.set_title("Pages that cite both")
    for axes in (left, right):
        axes.tick_params(axis="y", labelsize=8)
        axes.bar_label(axes.containers[0], padding=3)
        axes.margins(x=0.1)
    figure.savefig(target, dpi=120)
    pyplot.close(figure)


def read(pages: Path) -> dict[str, pa.Table]:
    rows = pq.read_table(pages, columns=["id", "text"])
    return to_tables(partydocs.parse_many(rows["text"].to_pylist(), workers=2), rows["id"].to_pylist())


def main() -> None:
    pages, target = map(Path, sys.argv[1:])
    tables = read(pages)
    chairs, together = ask(tables, CHAIRS), ask(tables, TOGETHER)
    for name, office, meetings in chairs:
        print(f"{meetings:4} {name} ({office})")
    for one, other, count in together:
        print(f"{count:4} {one} + {other}")
    draw(chairs, together, target)


if __name__ == "__main__":
    main()
