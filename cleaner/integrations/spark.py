"""Cleaning and learning on Spark: a DataFrame in, a DataFrame or a profile out.

Spark splits, shuffles and retries; this says only what is done to a batch of rows. Rows go to
Python and back as Arrow batches. Install with `pip install 'cleaner[spark]'`.

    from cleaner.integrations import spark

    profile = spark.learn(frame)
    cleaned = spark.clean(frame, cleaner.Cleaner(profile=profile))
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cleaner.errors import OptionError, describe_bug
from cleaner.extras import load
from cleaner.pipeline import Cleaner, Result

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame

    from cleaner.sites import Profile, Sample

# What `clean` adds to the columns of a frame, as Spark and as Arrow write it.
_DROPPED = "array<struct<start:int,end:int,kind:string,confidence:double,reason:string>>"
_ADDED = {"cleaned": "string", "dropped": _DROPPED, "flags": "array<string>", "problem": "string"}
_PAGES = "site string, seen long, most int, place long, lines binary, words binary"
_SITES = "name string, learned string"
# Identities are unsigned; less this they are Spark's longs, in the same order.
_HALF = 1 << 63


def clean(frame: DataFrame, cleaner: Cleaner, *, text: str = "text", url: str | None = None) -> DataFrame:
    """Return the rows of a frame, lazily, with four more columns; the others stay as they are.

    `cleaned` is the article. `dropped` is what went, in order: start and end (code points of the
    text), kind, confidence and reason. `flags` are those of `Result.flags`. `problem` is null, or
    a sentence on why a row was not cleaned; then the other three are null. No row fails the job.

    Args:
        text: the column that is cleaned, of strings.
        url: the column with the address of the page, by which a profile finds its site.

    Raises:
        OptionError: a column is missing, holds no strings, or has the name of one that is added;
            pyspark, pandas or pyarrow is not installed.
    """
    load("pyspark.sql", "spark")
    _check_columns(frame, [text, url] if url else [text])
    taken = sorted({name.lower() for name in frame.columns} & _ADDED.keys())
    if taken:
        raise OptionError(f"the frame has a column {taken[0]!r} already; rename it with frame.withColumnRenamed")
    added = ", ".join(f"`{name}` {kind}" for name, kind in _ADDED.items())
    plan = load("pyspark.sql.types", "spark")
    schema = plan.StructType([*frame.schema.fields, *plan._parse_datatype_string(added).fields])
    return frame.mapInArrow(_Clean(cleaner, text, url), schema)


def learn(frame: DataFrame, *, text: str = "text", url: str | None = "url") -> Profile:
    """Return what recurs in a dump, by site: the profile that `cleaner.sites.learn` makes of the same rows.

    Each partition keeps an even sample of the pages of its sites, in bounded memory; Spark brings
    the samples of a site together and keeps those of the lowest identities, which is the sample of
    the whole. Null texts, and those that are not UTF-8, teach nothing. With `url=None` the dump is one site.

    Raises:
        OptionError: as `clean`.
    """
    from cleaner.sites import Profile

    load("pyspark.sql", "spark")
    functions, window = load("pyspark.sql.functions", "spark"), load("pyspark.sql.window", "spark").Window
    _check_columns(frame, [text, url] if url else [text])
    pages = frame.select(text, *([url] if url else [])).mapInArrow(_Sample(text, url), _PAGES)
    distinct = pages.groupBy("site", "place").agg(
        functions.sum("seen").alias("seen"),
        functions.min("most").alias("most"),
        *(functions.first(name).alias(name) for name in ("lines", "words")),
    )
    by_site = window.partitionBy("site")
    ranked = (
        distinct.withColumn("seen", functions.sum("seen").over(by_site))
        .withColumn("most", functions.min("most").over(by_site))
        .withColumn("rank", functions.row_number().over(by_site.orderBy(functions.col("place").asc_nulls_first())))
        # Every site has one row without a page, which comes first.
        .where("rank <= most + 1")
        .drop("rank")
    )
    rows = ranked.groupBy("site").applyInArrow(_survey, _SITES).collect()
    left_out = sum(int(row.learned) for row in rows if row.name is None)
    return Profile.parse({row.name: json.loads(row.learned) for row in rows if row.name is not None}, left_out)


@dataclass(frozen=True)
class _Clean:
    """Cleans batches of rows."""

    cleaner: Cleaner
    text: str
    url: str | None

    def __call__(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        arrow = load("pyarrow", "spark")
        types = _arrow_types(arrow)
        for batch in batches:
            columns: dict[str, list[object]] = {name: [] for name in _ADDED}
            for text, url in _texts_of(batch, self.text, self.url):
                for name, value in self._clean(text, url).items():
                    columns[name].append(value)
            arrays = [arrow.array(values, types[name]) for name, values in columns.items()]
            yield arrow.RecordBatch.from_arrays([*batch.columns, *arrays], names=[*batch.schema.names, *_ADDED])

    def _clean(self, text: bytes | None, url: str | None) -> dict[str, object]:
        problem = "E_FIELD_TYPE: the text is null"
        if text is not None:
            try:
                return _row(self.cleaner(text.decode(), url=url))
            except UnicodeDecodeError as error:
                place = f"byte {text[error.start]:#04x} at {error.start:,}"
                problem = f"E_ENCODING: the text is not UTF-8: {place}; decode the column with the encoding it has"
            except Exception as error:  # whatever it is costs this row and no other
                problem = f"E_INTERNAL: {describe_bug(error)}"
        return {"cleaned": None, "dropped": None, "flags": None, "problem": problem}


def _row(result: Result) -> dict[str, object]:
    dropped = [
        {"start": d.start, "end": d.end, "kind": d.kind, "confidence": d.confidence, "reason": d.reason}
        for d in result.removed
    ]
    return {"cleaned": result.text, "dropped": dropped, "flags": list(result.flags), "problem": None}


@dataclass(frozen=True)
class _Sample:
    """Takes an even sample of the pages of each site in a partition."""

    text: str
    url: str | None

    def __call__(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        from cleaner.address import site_of
        from cleaner.sites import Sample
        from cleaner.sites.keys import read_keys

        sample = Sample()
        for batch in batches:
            for text, url in _texts_of(batch, self.text, self.url):
                with suppress(UnicodeDecodeError):
                    if text is not None:
                        sample.add(site_of(url), read_keys(text.decode()))
        yield from _batches_of(sample)


def _batches_of(sample: Sample) -> Iterator[pa.RecordBatch]:
    """Yield a batch for each site: one row that counts its pages, and one for each page of the sample."""
    arrow = load("pyarrow", "spark")
    names = [field.split()[0] for field in _PAGES.split(", ")]
    types = [arrow.string(), arrow.int64(), arrow.int32(), arrow.int64(), *[arrow.binary()] * 2]
    schema = arrow.schema(list(zip(names, types, strict=True)))
    # What was left out for want of memory has no name.
    yield arrow.RecordBatch.from_pylist([{"seen": sample.sites_dropped, "most": sample.most}], schema)
    for site, seen, pages in sample:
        counted = {"site": site, "seen": seen, "most": sample.most}
        rows = [
            {
                "site": site,
                "seen": 0,
                "most": sample.most,
                "place": page.identity - _HALF,
                "lines": page.lines.tobytes(),
                "words": page.words.tobytes(),
            }
            for page in pages
        ]
        yield arrow.RecordBatch.from_pylist([counted, *rows], schema)


def _survey(table: pa.Table) -> pa.Table:
    """Return what recurs on the sampled pages of one site, as the file of a profile has it."""
    from cleaner.sites.keys import unpack_keys
    from cleaner.sites.learn import survey_site
    from cleaner.sites.profile import site_values

    arrow = load("pyarrow", "spark")
    rows = table.to_pylist()
    name, seen = rows[0]["site"], rows[0]["seen"]
    if name is None:
        learned = str(seen)
    else:
        kept = [row for row in rows if row["place"] is not None]
        pages = [unpack_keys(row["place"] + _HALF, row["lines"], row["words"]) for row in kept]
        pages.sort(key=lambda page: page.identity)
        learned = json.dumps(site_values(survey_site(name, seen, pages)))
    return arrow.table({"name": arrow.array([name], arrow.string()), "learned": [learned]})


def _texts_of(batch: pa.RecordBatch, text: str, url: str | None) -> Iterator[tuple[bytes | None, str | None]]:
    """Yield each text with its address; as bytes, because Spark lets a string be anything but UTF-8."""
    texts = _bytes_of(batch, text)
    urls = _bytes_of(batch, url) if url else [None] * len(texts)
    for data, address in zip(texts, urls, strict=True):
        yield data, address if address is None else address.decode("utf-8", "replace")


def _bytes_of(batch: pa.RecordBatch, name: str) -> list[bytes | None]:
    values: list[bytes | None] = batch.column(name).cast(load("pyarrow", "spark").large_binary()).to_pylist()
    return values


def _arrow_types(arrow: Any) -> dict[str, Any]:
    piece = {
        "start": arrow.int32(),
        "end": arrow.int32(),
        "kind": arrow.string(),
        "confidence": arrow.float64(),
        "reason": arrow.string(),
    }
    strings = arrow.list_(arrow.string())
    dropped = arrow.list_(arrow.struct(list(piece.items())))
    return {"cleaned": arrow.string(), "dropped": dropped, "flags": strings, "problem": arrow.string()}


def _check_columns(frame: DataFrame, names: Iterable[str]) -> None:
    kinds = dict(frame.dtypes)
    for name in names:
        if name not in kinds:
            raise OptionError(f"the frame has no column {name!r}; its columns are {', '.join(frame.columns[:20])}")
        if kinds[name] != "string":
            raise OptionError(f"the column {name!r} holds {kinds[name]}, not strings; cast it, or name another")
