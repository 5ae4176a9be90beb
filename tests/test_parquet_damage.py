"""Parquet: a group of rows that cannot be read costs itself, and rows that have no room together are read alone."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest
from test_formats import as_parquet, make_input, make_records, read_all

from cleaner.batch.memory import memory_limited
from cleaner.batch.tables import Beginning, read_texts
from cleaner.cli import main
from cleaner.messages import ExitCode

pytestmark = pytest.mark.usefixtures("own_folder")

TEXTS = [f"The council met on day {number}.\n" for number in range(40)]


def damage(whole: bytes, group: int) -> bytes:
    """Flip a bit in the texts of a group of rows."""
    file = pyarrow.parquet.ParquetFile(pyarrow.BufferReader(whole))
    column = file.metadata.row_group(group).column(file.schema_arrow.get_field_index("text"))
    at = column.data_page_offset + column.total_compressed_size - 3
    return whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]


def test_a_group_that_is_damaged_costs_itself() -> None:
    data = damage(as_parquet(make_records(TEXTS), rows=10), 1)
    records, rejects, _ = read_all(make_input("dump", data, "parquet"))
    assert [(record.number, record.offset) for record in records] == [
        (row + 1, row) for row in range(40) if row // 10 != 1
    ]
    assert [record.text for record in records] == TEXTS[:10] + TEXTS[20:]
    (reject,) = rejects
    assert (reject.kind, reject.code, reject.end) == ("tail", "E_PARQUET", 20)
    assert reject.line
    assert reject.line.offset == 10


def test_the_last_group_is_damaged_to_the_end_of_the_file() -> None:
    records, rejects, _ = read_all(make_input("dump", damage(as_parquet(make_records(TEXTS), rows=10), 3), "parquet"))
    assert [record.text for record in records] == TEXTS[:30]
    assert [(reject.code, reject.end) for reject in rejects] == [("E_PARQUET", None)]


def test_what_a_damaged_group_held_is_retried_and_nothing_twice() -> None:
    whole = as_parquet(make_records(TEXTS), rows=10)
    Path("dump.parquet").write_bytes(damage(whole, 1))
    assert main(["clean", "dump.parquet", "-o", "run"]) == ExitCode.PARTIAL
    Path("dump.parquet").write_bytes(whole)
    (rejects,) = Path("run/rejects").iterdir()
    assert main(["retry", str(rejects), "-o", "again", "--to", "jsonl"]) == ExitCode.OK
    lines = [json.loads(line) for path in Path("again/documents").iterdir() for line in path.read_text().splitlines()]
    assert [line["id"] for line in lines] == [f"r{row}" for row in range(10, 20)]


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only")
def test_rows_that_have_no_room_together_are_read_alone() -> None:
    long = "The council met on Tuesday.\n" * 1_200_000
    texts = pyarrow.DictionaryArray.from_arrays(pyarrow.array([0, *[1] * 18, 0], pyarrow.int32()), ["good\n", long])
    table = pyarrow.table({"text": texts.cast(pyarrow.string())})
    pyarrow.parquet.write_table(table, "dump.parquet", compression="zstd")
    assert main(["clean", "dump.parquet", "-o", "run", "--max-record-bytes", "350000000"]) == ExitCode.PARTIAL
    counts = json.loads(Path("run/_SUCCESS.json").read_text())["totals"]
    assert counts["records"] == {"in": 20, "out": 2, "rejected": 18}
    assert counts["rejects"] == {"E_TOO_LARGE": 18}


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only")
def test_a_group_may_be_larger_than_the_memory_of_a_worker() -> None:
    texts = [text for number in range(200) for text in (f"The council met on day {number}.\n", f"{number:06}\n" * 150_000)]
    pages = {"use_dictionary": False, "write_batch_size": 1, "data_page_size": 1_000}
    pyarrow.parquet.write_table(pyarrow.table({"text": texts}), "dump.parquet", compression="none", **pages)
    assert Path("dump.parquet").stat().st_size > 200_000_000
    said = ("--max-record-bytes", "200000000", "--max-text", "1000", "--to", "jsonl", "--no-raw", "--model", "none")
    assert main(["clean", "dump.parquet", "-o", "run", *said]) == ExitCode.PARTIAL
    counts = json.loads(Path("run/_SUCCESS.json").read_text())["totals"]
    assert counts["records"] == {"in": 400, "out": 200, "rejected": 200}
    assert counts["rejects"] == {"E_TOO_LARGE": 200}


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only")
@pytest.mark.parametrize("to", ["jsonl", "parquet"])
def test_a_text_that_fills_the_memory_of_a_worker_costs_itself(to: str) -> None:
    long = "The council met on Tuesday.\n" * 2_000_000
    table = pyarrow.table({"text": [*TEXTS[:20], long, *TEXTS[20:]]})
    pyarrow.parquet.write_table(table, "dump.parquet", compression="zstd")
    limits = ("--max-record-bytes", "270000000")
    assert main(["clean", "dump.parquet", "-o", "run", *limits, "--to", to, "--model", "none"]) == ExitCode.PARTIAL
    counts = json.loads(Path("run/_SUCCESS.json").read_text())["totals"]
    assert counts["records"] == {"in": 41, "out": 40, "rejected": 1}
    (path,) = Path("run/rejects").iterdir()
    reject = json.loads(path.read_text())
    assert (reject["code"], reject["record"], reject["offset"], reject["length"]) == ("E_TOO_LARGE", 21, 20, len(long))
    assert reject["raw"] == long[:65_536]
    assert reject["raw_truncated"]


@pytest.mark.parametrize("kind", ["string", "large_string", "string_view", "binary", "dictionary"])
def test_texts_are_taken_out_of_their_column_whatever_its_type(kind: str) -> None:
    column = pyarrow.array(["a", None, "", "çb", "long text"])
    column = column.dictionary_encode() if kind == "dictionary" else column.cast(getattr(pyarrow, kind)())
    texts = [b"a", None, b"", "çb".encode(), Beginning(b"long text", 9)]
    for start in range(6):
        assert read_texts(column.slice(start), 8) == texts[start:]
    assert read_texts(column.slice(1, 2), 8) == texts[1:3]


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only")
def test_memory_is_limited_while_a_block_is_at_work() -> None:
    with memory_limited(1 << 26), pytest.raises(MemoryError):
        bytearray(1 << 28)
    assert len(bytearray(1 << 28)) == 1 << 28
