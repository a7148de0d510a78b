"""Read pages on a Spark cluster: Parquet in, Parquet out.

python examples/generate_pages.py pages.parquet --count 20000
python examples/spark_pages.py pages.parquet results
spark-submit --master yarn examples/spark_pages.py hdfs:///pages hdfs:///results

``results/nested`` has one row for each page; ``results/citations`` and the others are the library's tables.
Every worker needs partydocs[arrow].
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession

import partydocs
from partydocs.tables import ZONE, nested_schema, schemas, to_nested


def read(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """What each worker does: batches of (id, text) to batches of results."""
    for batch in batches:
        articles = partydocs.parse_many(batch["text"].to_pylist())
        yield to_nested(articles, batch["id"].to_pylist())


def read_pages(spark: SparkSession, pages: str, results: str, *, parts: int | None = None) -> None:
    frame = spark.read.parquet(pages).select("id", "text")
    frame = frame.repartition(parts or 4 * spark.sparkContext.defaultParallelism)
    schema = spark.createDataFrame(nested_schema().empty_table()).schema
    frame.mapInArrow(read, schema).write.mode("overwrite").parquet(f"{results}/nested")
    nested = spark.read.parquet(f"{results}/nested")
    for name in schemas():
        table(nested, name).write.mode("overwrite").parquet(f"{results}/{name}")


def table(nested: DataFrame, name: str) -> DataFrame:
    """One of the tables, out of the rows of results."""
    if name == "articles":
        return nested.select(*schemas()["articles"].names)
    return nested.selectExpr("article", f"inline({name})")


def session() -> SparkSession:
    builder = SparkSession.builder.appName("partydocs")
    builder = builder.config("spark.sql.session.timeZone", ZONE)
    return builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", "1000").getOrCreate()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("pages")
    parser.add_argument("results")
    chosen = parser.parse_args()
    with session() as spark:
        read_pages(spark, chosen.pages, chosen.results)
