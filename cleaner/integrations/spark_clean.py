"""`cleaner clean --engine spark`: JSONL in, a folder of JSONL parts out.

Lines go through the reader and the writer that the local command uses, so the parts in the order
of their names are, byte for byte, what it writes. What cannot be cleaned goes to a second folder.
"""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cleaner.errors import OptionError, OutputError, describe_bug
from cleaner.extras import load
from cleaner.messages import show_name
from cleaner.outputs import OutputExistsError
from cleaner.pipeline import Cleaner
from cleaner.records import Line, RecordError, Reject, parse_record

if TYPE_CHECKING:
    import pyarrow as pa

_COLUMNS = "cleaned binary, code string, reject binary"
_BLANK = b" \t\r\n\xef\xbb\xbf"
# The line of a traceback that says what a worker died of, or Java.
_RAISED = re.compile(r"^(?:: )?([\w.]*(?:Error|Exception): .*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Reading:
    """Where the text and the address of a record stand, and how large and in what encoding it may be."""

    text_field: str
    url_field: str
    max_text: int
    encoding: str | None


def clean_lines(paths: Sequence[str], output: str, clean: Cleaner, reading: Reading) -> Counter[str]:
    """Clean the lines of JSONL files into the folder `output`, and what fails into `output`.rejects.

    Returns:
        The number of records by what became of them: "" for those that were cleaned, else the code.

    Raises:
        OptionError: pyspark or Java is missing, or Spark cannot read the paths.
        OutputExistsError: `output` or `output`.rejects exists; nothing was written.
        OutputError: the job failed.
    """
    session = _start()
    functions = load("pyspark.sql.functions", "spark")
    rejects = f"{output.rstrip('/')}.rejects"
    with _explaining(output):
        _refuse_existing(session, output, rejects)
        lines = session.read.option("lineSep", "\n").text(list(paths))
        # As bytes: a column of strings would mend what is not UTF-8.
        lines = lines.select(functions.col("value").cast("binary"), functions.input_file_name().alias("file"))
        done = lines.mapInArrow(_CleanLines(clean, reading), _COLUMNS).persist()
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
    reading: Reading

    def __call__(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        arrow = load("pyarrow", "spark")
        schema = arrow.schema({"cleaned": arrow.binary(), "code": arrow.string(), "reject": arrow.binary()})
        for batch in batches:
            pairs = zip(batch.column("value").to_pylist(), batch.column("file").to_pylist(), strict=True)
            rows = [self._clean(data, file) for data, file in pairs if data.strip(_BLANK)]
            yield arrow.RecordBatch.from_pylist(rows, schema)

    def _clean(self, data: bytes, file: str) -> dict[str, object]:
        reading = self.reading
        # No part of a split file knows what stands before it; `retry` would clean what is at a place made up.
        line = Line(None, None, len(data) + 1, data + b"\n", whole=True)
        try:
            named = ("id", reading.url_field)
            record = parse_record(line, reading.text_field, reading.max_text, reading.encoding, named)
            try:
                result = self.clean(record.text, url=record.named.get(reading.url_field))
            except Exception as error:  # whatever it is costs this record and no other
                raise RecordError("E_INTERNAL", describe_bug(error), "clean", record.record_id) from None
        except RecordError as error:
            reject = Reject("record", error.code, str(error), file, error.stage, None, error.record_id, line)
            return {"code": error.code, "reject": reject.to_json().rstrip(b"\n")}
        return {"cleaned": record.with_text(result.text).removesuffix(b"\n")}
