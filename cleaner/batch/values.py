"""Values on their way from one format to another: what JSON or a cell of CSV says of them."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from math import isfinite, isnan

from cleaner.batch.protocol import Record
from cleaner.records import RecordError


@contextmanager
def refusing_depth(record: Record) -> Iterator[None]:
    """Turn what is nested too deep for Python into a reject of `record` alone.

    Raises:
        RecordError: a field of it is (E_TOO_DEEP).
    """
    try:
        yield
    except RecursionError:
        problem = "brackets are nested too deep to be written in another format; flatten the record, or write JSONL"
        raise RecordError("E_TOO_DEEP", problem, "encode", record.id) from None


def encode_text(text: str, record: Record) -> bytes:
    """Return the cleaned text of `record` as it is written.

    Raises:
        RecordError: it holds half of a surrogate pair (E_ENCODE_OUT).
    """
    try:
        return text.encode()
    except UnicodeEncodeError:
        problem = "the text holds half of a surrogate pair, which UTF-8 cannot write; write JSONL with --to jsonl"
        raise RecordError("E_ENCODE_OUT", problem, "encode", record.id) from None


def write_json(value: object) -> str:
    """Return `value` as JSON on one line, what JSON has no word for as protobuf's JSON mapping has it.

    Bytes are base64, times and dates ISO 8601, a duration its seconds and `s`, and what is no
    number is the name of that. Decimal is a number with all its digits. Half a surrogate pair is
    written as its escape, so the line is UTF-8.
    """
    return _write(value).encode("utf-8", "backslashreplace").decode()


def write_cell(value: object) -> str:
    """Return what a cell of a table says of `value`: a text itself, nothing for None, else its JSON.

    A float that is no number or has no end is `NaN`, `inf` or `-inf`: so a column stays one of numbers to pyarrow and
    pandas.
    """
    if value is None:
        return ""
    if isinstance(value, float) and not isfinite(value):
        return "NaN" if isnan(value) else str(value)
    if isinstance(value, bytes | date | time | timedelta):
        value = _as_text(value)
    return value if isinstance(value, str) else write_json(value)


def _write(value: object) -> str:
    if isinstance(value, dict):
        pairs = (f"{json.dumps(str(name), ensure_ascii=False)}: {_write(held)}" for name, held in value.items())
        return f"{{{', '.join(pairs)}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_write, value))}]"
    if isinstance(value, Decimal) and value.is_finite():
        return str(value)
    if isinstance(value, float) and not isfinite(value):
        value = {"inf": "Infinity", "-inf": "-Infinity"}.get(str(value), "NaN")
    return json.dumps(value, ensure_ascii=False, default=_as_text)


def _as_text(value: object) -> str:
    if isinstance(value, bytes):
        return b64encode(value).decode()
    if isinstance(value, timedelta):
        return f"{Decimal(value // timedelta(microseconds=1)) / 1_000_000:f}s"
    return value.isoformat() if isinstance(value, datetime | date | time) else str(value)
