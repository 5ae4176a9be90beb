"""`cleaner clean --engine spark`: JSONL in, a folder of JSONL parts out.

Lines go through the reader and the writer that the local command uses, so the parts in the order
of their names are, byte for byte, what it writes. What cannot be cleaned goes to a second folder.
"""

from __future__ import annotations

import io
import os
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from cleaner.batch.fields import choose_fields
from cleaner.batch.jsonl import peek_lines, read_record
from cleaner.batch.piece import reject_uncleaned
from cleaner.batch.protocol import PEEKED, PEEKED_BYTES, Fields, Input, Limits, Peek, Record
from cleaner.batch.worker import clean_record
from cleaner.errors import OptionError, OutputError
from cleaner.extras import load
from cleaner.html.shown import load_reader
from cleaner.messages import show_name
from cleaner.outputs import OutputExistsError
from cleaner.patterns import compile_late
from cleaner.pipeline import Cleaner
from cleaner.records import Line, Reject
from cleaner.records import Record as JsonRecord

if TYPE_CHECKING:
    import pyarrow as pa

_COLUMNS = "cleaned binary, code string, reject binary"
_BLANK = b" \t\r\n\xef\xbb\xbf"
# The line of a traceback that says what a worker died of, or Java.
_RAISED = compile_late(r"^(?:: )?([\w.]*(?:Error|Exception): .*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Reading:
    """How lines are read, and what is told of those that cannot be cleaned."""

    asked: Mapping[str, str | None]
    """The fields that were named; the others are guessed."""
    limits: Limits
    encoding: str | None
    raw: bool
    """Rejects say what stood there."""


def clean_lines(
    paths: Sequence[str], output: str, clean: Cleaner, reading: Reading, say: Callable[[str], None]
) -> Counter[str]:
    """Clean the lines of JSONL files into the folder `output`, and what fails into `output`.rejects.

    `say` is told which fields were guessed.

    Returns:
        The number of records by what became of them: "" for those that were cleaned, else the code.

    Raises:
        OptionError: pyspark or Java is missing, Spark cannot read the paths, or no field looks like the text.
        OutputExistsError: `output` or `output`.rejects exists; nothing was written.
        OutputError: the job failed.
    """
    session = _start()
    functions = load("pyspark.sql.functions", "spark")
    rejects = f"{output.rstrip('/')}.rejects"
    with _explaining(output):
        _refuse_existing(session, output, rejects)
        fields = _choose_fields(session, paths, reading, say)
        if fields.html and clean.options.fast:
            load_reader()  # what is missing is told now, and not by each page
        lines = _read_lines(session, paths)
        done = lines.mapInArrow(_CleanLines(clean, fields, reading), _COLUMNS).persist()
        counts = Counter({row.code or "": row["count"] for row in done.groupBy("code").count().collect()})
        _write(done.where("code is null").select(functions.col("cleaned").cast("string")), output)
    with _explaining(rejects):
        if set(counts) - {""}:
            _write(done.where("code is not null").select(functions.col("reject").cast("string")), rejects)
        done.unpersist()
    return counts


def _start() -> Any:
    """Return the session of `spark-submit`, or one on this machine."""
    builder = load("pyspark.sql", "spark").SparkSession.builder.appName("cleaner")
    if "PYSPARK_GATEWAY_PORT" not in os.environ:  # which spark-submit sets, and it says what Python its workers are
        # Else they would be the first `python3` of the path, which need not have cleaner.
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    try:
        return builder.getOrCreate()
    except Exception as error:  # what a missing Java raises has no one type
        raise OptionError(f"Spark does not start ({_first_line(error)}); it needs Java 17 or newer") from None


def _read_lines(session: Any, paths: Sequence[str]) -> Any:
    functions = load("pyspark.sql.functions", "spark")
    lines = session.read.option("lineSep", "\n").text(list(paths))
    # As bytes: a column of strings would mend what is not UTF-8.
    return lines.select(functions.col("value").cast("binary"), functions.input_file_name().alias("file"))


def _choose_fields(session: Any, paths: Sequence[str], reading: Reading, say: Callable[[str], None]) -> Fields:
    """Choose the fields by the first lines, as the local command does."""

    def look(source: Input) -> Peek:
        # One row holds them all, so that no more than the first part is begun.
        rows = _read_lines(session, [source.path]).mapInArrow(_take_first, "lines binary").take(1)
        if rows and not any(line.strip(_BLANK).startswith(b"{") for line in rows[0].lines.split(b"\n")):
            raise OptionError(
                f"{show_name(source.path)} does not begin as JSONL does, and --engine spark reads nothing else; "
                "clean it without that, or read it with Spark and clean the column (docs/spark.md)"
            )
        return peek_lines(io.BytesIO(rows[0].lines if rows else b""), reading.encoding)

    choice = choose_fields([_as_input(path, reading) for path in paths], reading.asked, look)
    for note in choice.notes:
        say(note)
    return choice.fields


def _as_input(path: str, reading: Reading) -> Input:
    return Input(path, path, "jsonl", "none", None, reading.encoding)


def _take_first(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Yield one row of the first lines that are not blank, if there are some."""
    arrow = load("pyarrow", "spark")
    held: list[bytes] = []
    size = 0
    lines = (data for batch in batches for data in batch.column("value").to_pylist() if data.strip(_BLANK))
    for data in islice(lines, PEEKED):
        held.append(data)
        size += len(data)
        if size > PEEKED_BYTES:
            break
    if held:
        yield arrow.RecordBatch.from_pylist([{"lines": b"\n".join(held)}], arrow.schema({"lines": arrow.binary()}))


def _refuse_existing(session: Any, *folders: str) -> None:
    """Ask the file system of each, whichever it is: Spark would do so only when all is cleaned."""
    jvm = getattr(session, "_jvm", None)  # a session of Spark Connect has none
    for path in map(jvm.org.apache.hadoop.fs.Path, folders) if jvm else ():
        if path.getFileSystem(session._jsc.hadoopConfiguration()).exists(path):
            raise _say_existing(path.toString())


def _write(frame: Any, folder: str) -> None:
    frame.write.option("lineSep", "\n").text(folder)


@contextmanager
def _explaining(folder: str) -> Iterator[None]:
    """Make a sentence of what Spark raises on the way to the output `folder`."""
    try:
        yield
    except (load("pyspark.errors", "spark").PySparkException, load("py4j.protocol", "spark").Py4JError) as error:
        raise _explain(error, folder) from None


def _explain(error: Exception, folder: str) -> Exception:
    said = _first_line(error)
    if "PATH_ALREADY_EXISTS" in said:
        return _say_existing(folder)
    if "PATH_NOT_FOUND" in said:
        return OptionError(f"{said}; check the path")
    if said.endswith((":", ".")) and (raised := _RAISED.search(str(error))):
        said = f"{said} {raised[1]}"
    return OutputError(f"Spark failed before {show_name(folder)} was written: {said}; its log says more")


def _say_existing(folder: str) -> OutputExistsError:
    return OutputExistsError(f"{show_name(folder)} exists and was not touched; move it away, or name another output")


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]


@dataclass(frozen=True)
class _CleanLines:
    """Cleans batches of lines; each comes out as a line or as a reject."""

    clean: Cleaner
    fields: Fields
    reading: Reading

    def __call__(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        arrow = load("pyarrow", "spark")
        schema = arrow.schema({"cleaned": arrow.binary(), "code": arrow.string(), "reject": arrow.binary()})
        for batch in batches:
            pairs = zip(batch.column("value").to_pylist(), batch.column("file").to_pylist(), strict=True)
            rows = [self._clean(data, file) for data, file in pairs if data.strip(_BLANK)]
            yield arrow.RecordBatch.from_pylist(rows, schema)

    def _clean(self, data: bytes, file: str) -> dict[str, object]:
        # No part of a split file knows what stands before it; `retry` would clean what is at a place made up.
        line = Line(None, None, len(data) + 1, data + b"\n", whole=True)
        item = read_record(line, 1, _as_input(file, self.reading), self.fields, self.reading.limits)
        done = item if isinstance(item, Reject) else self._clean_record(item)
        if isinstance(done, Reject):
            reject = replace(done, record=None).to_json(raw=self.reading.raw)
            return {"code": done.code, "reject": reject.rstrip(b"\n")}
        return {"cleaned": done.removesuffix(b"\n")}

    def _clean_record(self, record: Record) -> bytes | Reject:
        assert isinstance(record.origin, JsonRecord)  # noqa: S101 (it stood on a line)
        try:
            return record.origin.with_text(clean_record(self.clean, record).text)
        except Exception as error:  # whatever it is costs this record and no other
            return reject_uncleaned(record, error)
