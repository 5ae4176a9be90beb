"""Formats and compressions: what is read is all there is, and what is wrong with it is said with its place."""

from __future__ import annotations

import bz2
import csv
import gzip
import io
import json
import lzma
import math
import os
import pickle
import random
import re
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pyarrow
import pyarrow.csv
import pyarrow.parquet
import pytest
from backports import zstd
from command_line import Outcome, spawn

from cleaner import Cleaner
from cleaner.batch import compressed
from cleaner.batch.compressed import COMPRESSIONS, open_compressed, open_stream, suffix_of
from cleaner.batch.fields import choose_fields
from cleaner.batch.find import find_inputs
from cleaner.batch.formats import FORMATS, plan_shards
from cleaner.batch.protocol import Fields, Input, Limits, Record, Shard, Skipped
from cleaner.errors import OptionError
from cleaner.inputs import NothingToReadError
from cleaner.records import RecordError, Reject

pytestmark = pytest.mark.usefixtures("own_folder")

ROOT = Path(__file__).parent.parent
LIMITS = Limits(max_text=1_000_000, max_record_bytes=4_000_000, max_ratio=200)
FIELDS = Fields(id="id", url="url")
PACKED = tuple(name for name in COMPRESSIONS if name != "none")
TEXTS = [
    "Storm hits coast\n\nAdvertisement\n\nThe storm reached the coast on Monday night.\n",
    'He said "no", and; left\tthen, ok\r\nnext line\rold Mac\u2028separator\x85end',
    "",
    " \n",
    "ß – 中文 – العربية – 🙂 e\u0301",
    "=1+1",
    "nul \x00 in it",
    '\'"\'""',
]


def all_texts() -> list[str]:
    """Our own texts, and those of the fixtures."""
    found = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "fixtures").rglob("*.txt"))]
    return TEXTS + found


def make_records(texts: list[str]) -> list[dict[str, object]]:
    return [{"id": f"r{n}", "score": n / 4, "text": text, "url": f"https://a.test/{n}"} for n, text in enumerate(texts)]


def as_jsonl(records: list[dict[str, object]]) -> bytes:
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records).encode()


def as_csv(records: list[dict[str, object]], delimiter: str = ",") -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(records[0])
    writer.writerows(record.values() for record in records)
    return out.getvalue().encode()


def as_parquet(records: list[dict[str, object]], rows: int = 4) -> bytes:
    out = io.BytesIO()
    table = pyarrow.Table.from_pylist(records)
    pyarrow.parquet.write_table(table, out, row_group_size=rows, write_page_checksum=True)
    return out.getvalue()


MAKERS = {"jsonl": as_jsonl, "csv": as_csv, "tsv": lambda records: as_csv(records, "\t"), "parquet": as_parquet}


def pack(data: bytes, compression: str) -> bytes:
    out = io.BytesIO()
    with open_compressed(out, compression) as file:
        file.write(data)
    return out.getvalue()


def make_input(path: str, data: bytes, format_name: str, compression: str = "none") -> Input:
    Path(path).write_bytes(data)
    return Input(path, path, format_name, compression, len(data))


def read_all(
    source: Input, *, shard_bytes: int = 1 << 30, limits: Limits = LIMITS, fields: Fields = FIELDS
) -> tuple[list[Record], list[Reject], int]:
    records, rejects, skipped = [], [], 0
    for shard in plan_shards([source], shard_bytes):
        for item in FORMATS[source.format].read(shard, fields, limits):
            if isinstance(item, Record):
                records.append(item)
            elif isinstance(item, Reject):
                rejects.append(item)
            else:
                assert isinstance(item, Skipped)
                skipped += 1
    return records, rejects, skipped


def write_all(records: list[Record], to: str, like: Input) -> bytes:
    out = io.BytesIO()
    writer = FORMATS[to].open_writer(out, FIELDS, like)
    for record in records:
        writer.write(pickle.loads(pickle.dumps(record)), record.text)
    writer.finish()
    return out.getvalue()


def read_stream(data: bytes, compression: str) -> tuple[bytes, str | None]:
    source = make_input("packed", data, "jsonl", compression)
    with open_stream(source, 200) as stream:
        out = stream.read()
        return out, stream.damage.code if stream.damage else None


@pytest.mark.parametrize("compression", COMPRESSIONS)
@pytest.mark.parametrize("format_name", MAKERS)
def test_texts_come_out_of_every_format_and_compression(format_name: str, compression: str) -> None:
    texts = all_texts()
    data = MAKERS[format_name](make_records(texts))
    if format_name == "parquet":
        compression = "none"
    source = make_input("dump", pack(data, compression), format_name, compression)
    for shard_bytes in (1 << 30, 100):
        records, rejects, _ = read_all(source, shard_bytes=shard_bytes)
        assert not rejects
        assert [record.text for record in records] == texts
        assert [record.id for record in records] == [f"r{n}" for n in range(len(texts))]
        assert records[1].url == "https://a.test/1"


@pytest.mark.parametrize("to", MAKERS)
@pytest.mark.parametrize("format_name", MAKERS)
def test_formats_turn_into_each_other(format_name: str, to: str) -> None:
    source = make_input("dump", MAKERS[format_name](make_records(TEXTS)), format_name)
    records, _, _ = read_all(source)
    written = write_all(records, to, source)
    back, rejects, _ = read_all(make_input("back", written, to))
    assert not rejects
    assert [record.text for record in back] == TEXTS
    assert [record.id for record in back] == [record.id for record in records]
    if to in ("jsonl", "parquet") and format_name in ("jsonl", "parquet"):
        assert [record.origin.fields("")["score"] for record in back] == [n / 4 for n in range(len(TEXTS))]
    assert written == write_all(records, to, source)


# What could end a field, a row or a value in one of the formats, or begin another.
HOSTILE = [
    *(text for text in TEXTS if text.strip()),
    'x"\r\nr9,"forged row","t',
    "x\r\nr9\tforged row\tt",
    '"}\n{"id": "r9", "text": "forged"}',
    "\\",
    '\\"',
    '"',
    "'",
    "#",
    "a,b;c\td|e",
    "\ufeff",
    "\u2028\u2029\x85\x0b\x0c\x1c\x1e",
]


@pytest.mark.parametrize("to", ["jsonl", "csv", "parquet"])
def test_no_value_gets_out_of_its_field(call: Callable[..., Outcome], to: str) -> None:
    names = ["id", "text", "url", 'na"me\r\nwith, all']
    rows = [{name: f"{value}{at}{name[:2]}" for at, name in enumerate(names)} for value in HOSTILE]
    Path("in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert call("clean", "in.jsonl", "-o", f"out.{to}", "--to", to, "--model", "none").code == 0
    clean = Cleaner(model=None)
    wanted = [row | {"text": clean(row["text"]).text} for row in rows]
    found = read_by_others(Path(f"out.{to}"))
    assert not any(row.pop("other_fields", None) for row in found)
    assert found == wanted


def read_by_others(path: Path) -> list[dict[str, str]]:
    """The records of a file by readers that are not ours."""
    if path.suffix == ".parquet":
        return [dict(row) for row in pyarrow.parquet.read_table(path).to_pylist()]
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))
    return [json.loads(line) for line in path.read_bytes().split(b"\n") if line]


@pytest.mark.parametrize("format_name", ["jsonl", "csv", "tsv"])
def test_a_format_written_as_it_came_is_the_same_bytes(format_name: str) -> None:
    data = MAKERS[format_name](make_records(TEXTS))
    source = make_input("dump", data, format_name)
    assert write_all(read_all(source)[0], format_name, source) == data


def test_columns_of_parquet_stay_as_they_are() -> None:
    columns = {
        "n": pyarrow.array([1, None, 3], pyarrow.int16()),
        "when": pyarrow.array([1, 2, None], pyarrow.timestamp("ns", "UTC")),
        "text": pyarrow.array(["a", "b", "a"]).dictionary_encode(),
        "tags": pyarrow.array([["x"], [], None], pyarrow.list_(pyarrow.string())),
        "price": pyarrow.array([None, None, None], pyarrow.decimal128(20, 4)),
    }
    table = pyarrow.table(columns).replace_schema_metadata({"made": "here"})
    pyarrow.parquet.write_table(table, "dump")
    source = Input("dump", "dump", "parquet", "none", os.path.getsize("dump"))
    records, rejects, _ = read_all(source)
    assert not rejects
    back = pyarrow.parquet.read_table(io.BytesIO(write_all(records, "parquet", source)))
    assert back.drop_columns("text").equals(table.drop_columns("text"))
    assert back.column_names == table.column_names
    assert back.schema.metadata == {b"made": b"here"}
    assert back["text"].to_pylist() == ["a", "b", "a"]


@pytest.mark.parametrize("compression", PACKED)
def test_a_cut_is_found_at_every_byte(compression: str) -> None:
    rng = random.Random(1)
    data = b"".join(b"%d %s\n" % (n, rng.randbytes(20).hex().encode()) for n in range(130))
    whole = pack(data, compression)
    assert read_stream(whole, compression) == (data, None)
    for cut in range(len(whole)):
        out, damage = read_stream(whole[:cut], compression)
        assert damage in ("E_TRUNCATED", "E_DECOMPRESS"), cut
        assert data.startswith(out)


@pytest.mark.parametrize("compression", PACKED)
def test_a_flipped_bit_never_gives_other_bytes(compression: str) -> None:
    rng = random.Random(2)
    data = b"".join(b"%d %s\n" % (n, rng.randbytes(20).hex().encode()) for n in range(130))
    whole = pack(data, compression)
    for _ in range(300):
        broken = bytearray(whole)
        broken[rng.randrange(len(whole))] ^= 1 << rng.randrange(8)
        out, damage = read_stream(bytes(broken), compression)
        # Some bits carry nothing, as the system in gzip's header.
        assert damage or out == data


@pytest.mark.parametrize("compression", PACKED)
def test_members_follow_each_other(compression: str) -> None:
    one, two = pack(b"one\n", compression), pack(b"two\n", compression)
    empty = pack(b"", compression)
    assert read_stream(one + empty + two, compression) == (b"one\ntwo\n", None)
    assert read_stream(one + two + b"something else", compression) == (b"one\ntwo\n", "E_DECOMPRESS")


def test_zeros_after_gzip_are_padding() -> None:
    assert read_stream(gzip.compress(b"one\n") + bytes(512), "gzip") == (b"one\n", None)


def test_skippable_frames_of_zstd_are_skipped() -> None:
    skippable = b"\x50\x2a\x4d\x18" + (4).to_bytes(4, "little") + b"abcd"
    assert read_stream(skippable + zstd.compress(b"one\n") + skippable, "zstd") == (b"one\n", None)


def test_compressed_files_are_those_of_everyone_else() -> None:
    data = b"line\n" * 1_000
    openers = {"gzip": gzip.decompress, "zstd": zstd.decompress, "bzip2": bz2.decompress, "xz": lzma.decompress}
    for name in PACKED:
        assert openers[name](pack(data, name)) == data
        assert pack(data, name) == pack(data, name)


@pytest.mark.parametrize("compression", PACKED)
def test_a_bomb_is_not_unpacked(compression: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compressed, "BOMB_FLOOR", 1 << 20)
    source = make_input("bomb", pack(bytes(8 << 20), compression), "jsonl", compression)
    with open_stream(source, 20) as stream:
        size = len(stream.read())
        assert stream.damage
        assert stream.damage.code == "E_BOMB"
        assert "--max-ratio" in stream.damage.message
    assert size <= 3 << 20
    with open_stream(source, 1e9) as stream:
        assert len(stream.read()) == 8 << 20
        assert stream.damage is None


@pytest.mark.parametrize("compression", PACKED)
def test_a_bomb_of_records_is_told_long_before_its_floor(compression: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compressed, "BOMB_FLOOR", 8 << 20)
    data = as_jsonl(make_records(["The storm reached the coast on Monday night."])) * (9 << 14)
    assert len(data) > 9 << 20
    source = make_input("bomb", pack(data, compression), "jsonl", compression)
    with open_stream(source, 50) as stream:
        assert len(stream.read()) < 2 << 20
        assert stream.damage
        assert stream.damage.code == "E_BOMB"


@pytest.mark.parametrize("compression", PACKED)
@pytest.mark.parametrize("tail", [b"", b"rubbish", b"cut"])
def test_what_only_looks_like_a_bomb_is_unpacked(compression: str, tail: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compressed, "BOMB_FLOOR", 8 << 20)
    # Below the floor in all; and over it, with what follows at an honest ratio.
    for parts in ([bytes(7 << 20)], [bytes(2 << 20), random.Random(5).randbytes(1 << 20), bytes(6 << 20)]):
        packed = b"".join(pack(part, compression) for part in parts)
        packed = packed[:-1] if tail == b"cut" else packed + tail
        with open_stream(make_input("dump", packed, "jsonl", compression), 50) as stream:
            read = stream.read()
            assert (stream.damage.code if stream.damage else "") != "E_BOMB"
            assert (stream.damage is None) == (tail == b"")
        assert read == b"".join(parts)[: len(read)]
        assert len(read) >= sum(map(len, parts)) - (1 << 20) * (tail == b"cut")


def test_standard_input_is_read_on_where_it_stood_when_it_looked_like_a_bomb() -> None:
    texts = [" " * 3_000_000, *(random.Random(n).randbytes(20_000).hex() for n in range(4))]
    Path("packed").write_bytes(gzip.compress(as_jsonl(make_records(texts))))
    with open("packed", "rb") as packed:
        done = spawn("clean", "-", "--format", "jsonl", "--model", "none", stdin=packed)
    assert done.code == 0
    assert [json.loads(line)["text"] for line in done.out.splitlines()] == texts


def test_records_before_a_cut_are_kept() -> None:
    texts = [random.Random(n).randbytes(400).hex() for n in range(50)]
    data = as_jsonl(make_records(texts))
    whole = pack(data, "gzip")
    records, rejects, _ = read_all(make_input("cut.gz", whole[: len(whole) // 2], "jsonl", "gzip"))
    assert 10 < len(records) < 40
    assert [record.text for record in records] == texts[: len(records)]
    assert [(reject.kind, reject.code) for reject in rejects] == [("tail", "E_TRUNCATED")]
    line = rejects[0].line
    assert line is not None
    assert line.offset is not None
    assert data[: line.offset].count(b"\n") == len(records)
    assert data[line.offset :].startswith(line.data)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"{'text': 1}", "E_JSON"),
        (b'{"text": "a",}', "E_JSON"),
        (b'{"text": "a"} {"text": "b"}', "E_JSON"),
        (b'{"text": "a\x01b"}', "E_JSON"),
        (b'{"text": "a", "n": NaN}', "E_JSON"),
        (b'["text"]', "E_JSON_TYPE"),
        (b"null", "E_JSON_TYPE"),
        (b'{"txt": "a"}', "E_FIELD_MISSING"),
        (b'{"text": null}', "E_FIELD_TYPE"),
        (b'{"text": ["a"]}', "E_FIELD_TYPE"),
        (b'{"text": "\xe9"}', "E_ENCODING"),
        (b'{"text": "\xc0\x80"}', "E_ENCODING"),
        (b'{"a": ' + b"[" * 100_000 + b"]" * 100_000 + b', "text": ""}', "E_TOO_DEEP"),
        (b'{"text": "' + b"a" * 1_000_001 + b'"}', "E_TOO_LARGE"),
        (b'{"text": "' + b"a" * 5_000_000 + b'"}', "E_TOO_LARGE"),
    ],
)
def test_a_bad_line_costs_that_line(line: bytes, code: str) -> None:
    data = b'{"text": "first"}\n\n' + line + b'\r\n{"text": "last"}'
    records, rejects, skipped = read_all(make_input("dump", data, "jsonl"), shard_bytes=1 << 30)
    assert [record.text for record in records] == ["first", "last"]
    assert [(reject.kind, reject.code, reject.record) for reject in rejects] == [("record", code, 2)]
    assert rejects[0].line
    assert (rejects[0].line.number, rejects[0].line.offset) == (3, 19)
    assert skipped == 1


@pytest.mark.parametrize(
    "data", [b'[{"text": "a"}]', b'{\n  "text": "a"\n}\n', b'[\n{"text": "a"},\n{"text": "b"}\n]\n']
)
def test_json_that_is_no_lines_is_a_file_of_another_format(data: bytes) -> None:
    records, rejects, _ = read_all(make_input("dump.jsonl", data, "jsonl"))
    assert not records
    assert [(reject.kind, reject.code) for reject in rejects] == [("file", "E_FORMAT")]


def test_half_a_surrogate_pair_goes_back_into_json_only() -> None:
    data = b'{"id": "a", "text": "x\\ud800y"}\n'
    source = make_input("dump", data, "jsonl")
    records, _, _ = read_all(source)
    assert records[0].text == "x\ud800y"
    assert write_all(records, "jsonl", source) == data
    for to in ("csv", "parquet"):
        writer = FORMATS[to].open_writer(io.BytesIO(), FIELDS, source)
        with pytest.raises(RecordError, match="surrogate") as raised:
            writer.write(records[0], records[0].text)
        assert raised.value.code == "E_ENCODE_OUT"


def test_rows_of_csv_that_are_wrong() -> None:
    data = b'id,text\n1,a\n2\n3,b,c\n4,"x"y\n5,\xff\n6,"one\ntwo"\n\n7,z\x00z\n'
    records, rejects, skipped = read_all(make_input("dump", data, "csv"))
    assert [record.text for record in records] == ["a", "one\ntwo", "z\x00z"]
    assert [(reject.code, reject.record) for reject in rejects] == [
        ("E_CSV", 2), ("E_CSV", 3), ("E_CSV", 4), ("E_ENCODING", 5),
    ]  # fmt: skip
    assert "; turn the file into that with iconv, or put" in rejects[3].message
    assert skipped == 1


@pytest.mark.parametrize("to", ["jsonl", "tsv", "parquet"])
def test_a_cell_of_another_encoding_goes_into_no_other_format(to: str) -> None:
    data = "id,author,text\n1,Jörg,a\n".encode("latin-1")
    source = make_input(f"latin-{to}.csv", data, "csv")
    records, rejects, _ = read_all(source)
    assert (write_all(records, "csv", source), rejects) == (data, [])
    with pytest.raises(RecordError, match="'author' is not UTF-8: byte 0xf6 at 1") as raised:
        write_all(records, to, source)
    assert raised.value.code == "E_ENCODING"


def test_bytes_of_a_cell_that_are_to_be_replaced_are_in_another_format() -> None:
    source = make_input("replaced.csv", "id,author,text\n1,Jörg,a\n".encode("latin-1"), "csv")
    (record,) = FORMATS["csv"].read(Shard(0, (source,)), FIELDS, replace(LIMITS, encoding_errors="replace"))
    assert isinstance(record, Record)
    assert json.loads(write_all([record], "jsonl", source))["author"] == "J\ufffdrg"


def test_a_quote_that_is_not_closed_is_named_by_its_line() -> None:
    data = b'id,text\n1,a\n2,"b\n' + b"3,c\n" * 1_000
    records, rejects, _ = read_all(make_input("dump", data, "csv"))
    assert [record.text for record in records] == ["a"]
    assert [(reject.kind, reject.code) for reject in rejects] == [("tail", "E_CSV")]
    assert "line 3" in rejects[0].message
    assert rejects[0].line
    assert rejects[0].line.offset == 12


def test_a_field_of_csv_may_be_long() -> None:
    text = 'word "quoted", ' * 60_000
    records, rejects, _ = read_all(make_input("dump", as_csv(make_records([text])), "csv"))
    assert not rejects
    assert records[0].text == text


@pytest.mark.parametrize("above", [b"sep=;\r\n", b"\xef\xbb\xbfsep=;\n", b'"sep=;"\n', b"\n\r\n\n", b";;;\r\n\n", b"SEP=;\n\n \n"])
def test_what_excel_writes_above_a_header_is_no_header(above: bytes) -> None:
    data = above + b'id;text;n\r\n1;"a, b";5,5\r\n2;c;x\r\n'
    source = make_input(f"{above.hex()}.csv", data, "csv")  # headers are remembered by the names of files
    records, rejects, _ = read_all(source)
    assert [(record.id, record.text) for record in records] == [("1", "a, b"), ("2", "c")]
    assert not rejects
    assert [data[record.offset :][:1] for record in records] == [b"1", b"2"]
    assert records[0].line == above.count(b"\n") + 2
    assert write_all(records, "csv", source) == data
    assert write_all(records[:0], "csv", source) == data[: data.index(b"1;")]


def test_columns_without_a_name_are_named_by_their_place() -> None:
    data = b"id;text;;\r\n1;a;x;y\r\n"
    source = make_input("unnamed.csv", data, "csv")
    (record,), rejects, _ = read_all(source)
    assert record.origin.fields("b") == {"id": "1", "text": "b", "column 3": "x", "column 4": "y"}
    assert not rejects
    assert write_all([record], "csv", source) == data


@pytest.mark.parametrize("above", [b"sep=^\n", b"\n" * 100_000])
def test_a_header_that_cannot_be_found_is_a_file_reject(above: bytes) -> None:
    records, rejects, _ = read_all(make_input("dump.csv", above + b"id,text\n1,a\n", "csv"))
    assert not records
    assert [(reject.kind, reject.code) for reject in rejects] == [("file", "E_CSV")]


@pytest.mark.parametrize("data", [b"sep=;\n", b"\n\n", b";;\n", b"sep=,\n\n"])
def test_a_table_without_a_header_is_empty(data: bytes) -> None:
    assert read_all(make_input("dump.csv", data, "csv")) == ([], [], 0)


def test_the_delimiter_is_found_and_said() -> None:
    source = make_input("dump.csv", as_csv(make_records(TEXTS), ";"), "csv")
    choice = choose_fields([source], {})
    assert choice.fields == Fields("text", False, "id", "url", None)
    assert any("semicolons" in note for note in choice.notes)
    assert [record.text for record in read_all(source)[0]] == TEXTS


@pytest.mark.parametrize(("header", "code"), [(b"id,text,text\n", "E_SCHEMA"), (b"id,words\n", "E_FIELD_MISSING")])
def test_a_header_that_does_not_fit_is_a_file_reject(header: bytes, code: str) -> None:
    records, rejects, _ = read_all(make_input("dump.csv", header + b"1,a,b\n", "csv"))
    assert not records
    assert [(reject.kind, reject.code) for reject in rejects] == [("file", code)]


def test_fields_are_not_guessed_from_a_header_that_names_two_alike() -> None:
    source = make_input("dump.csv", b"id,text,text\n1,a,b\n", "csv")
    with pytest.raises(OptionError, match=r"^dump\.csv: its header has 'text' twice; give each column a name of its own$"):
        choose_fields([source], {})


def test_parquet_cut_anywhere_is_refused() -> None:
    whole = as_parquet(make_records(TEXTS))
    for cut in range(0, len(whole), 7):
        records, rejects, _ = read_all(make_input("dump", whole[:cut], "parquet"))
        assert not records
        assert [(reject.kind, reject.code) for reject in rejects] == [("file", "E_PARQUET")], cut


def test_a_flipped_bit_of_parquet_never_gives_another_text() -> None:
    rng = random.Random(3)
    texts = [rng.randbytes(30).hex() for _ in range(40)]
    whole = as_parquet(make_records(texts), rows=10)
    for _ in range(150):
        broken = bytearray(whole)
        # The footer has no checksum of its own in this format.
        broken[rng.randrange(4, len(whole) - int.from_bytes(whole[-8:-4], "little") - 8)] ^= 1 << rng.randrange(8)
        records, rejects, _ = read_all(make_input("dump", bytes(broken), "parquet"))
        assert rejects or [record.text for record in records] == texts
        assert {record.text for record in records} <= set(texts)


def test_bad_utf8_in_parquet_costs_its_row() -> None:
    binary = pyarrow.array([b"good", b"b\xffd", None, b"last"], pyarrow.binary())
    table = pyarrow.table({"text": pyarrow.Array.from_buffers(pyarrow.string(), 4, binary.buffers(), 1)})
    pyarrow.parquet.write_table(table, "dump")
    records, rejects, _ = read_all(Input("dump", "dump", "parquet", "none", os.path.getsize("dump")))
    assert [record.text for record in records] == ["good", "last"]
    assert [(reject.code, reject.record) for reject in rejects] == [("E_ENCODING", 2), ("E_FIELD_TYPE", 3)]
    # The file as a whole is no text, so iconv would break it.
    assert "byte 0xff at 1; decode the column with the encoding it has, or put U+FFFD there with" in rejects[0].message


@pytest.mark.parametrize("kind", [pyarrow.int64(), pyarrow.list_(pyarrow.string()), pyarrow.null()])
def test_a_column_that_is_no_text_is_refused(kind: pyarrow.DataType) -> None:
    pyarrow.parquet.write_table(pyarrow.table({"text": pyarrow.array([None], kind)}), "dump")
    records, rejects, _ = read_all(Input("dump", "dump", "parquet", "none", os.path.getsize("dump")))
    assert not records
    assert [reject.code for reject in rejects] == ["E_SCHEMA"]
    assert "which is no text; name another with --text-field (text)" in rejects[0].message


@pytest.mark.parametrize("said", [{"text": 5}, {"other": "a"}])
def test_what_is_wrong_with_a_page_names_the_option_for_pages(said: dict[str, object]) -> None:
    pyarrow.parquet.write_table(pyarrow.table({name: [value] for name, value in said.items()}), "dump.parquet")
    Path("dump.jsonl").write_text(json.dumps(said) + "\n")
    Path("dump.csv").write_text("other\na\n")
    for name in ("parquet", "jsonl", "csv"):
        source = Input(f"dump.{name}", "dump", name, "none", None)
        for html, option in ((True, "--html-field"), (False, "--text-field")):
            [reject] = FORMATS[name].read(Shard(0, (source,)), Fields("text", html=html), LIMITS)
            assert isinstance(reject, Reject)
            assert re.findall("--[a-z]+-field", reject.message) == [option]


def test_numbers_without_end_are_cells_that_others_read_as_such(call: Callable[..., Outcome]) -> None:
    numbers = [math.nan, math.inf, -math.inf, 0.5, None]
    table = pyarrow.table({"n": numbers, "deep": [[number] for number in numbers], "text": [TEXTS[0]] * 5})
    pyarrow.parquet.write_table(table, "dump.parquet")
    assert call("clean", "dump.parquet", "-o", "out.csv", "--model", "none").code == 0
    read = pyarrow.csv.read_csv("out.csv", parse_options=pyarrow.csv.ParseOptions(newlines_in_values=True))
    # pyarrow takes NaN for a missing number, as it does the one that it writes itself.
    assert read["n"].to_pylist() == [None, math.inf, -math.inf, 0.5, None]
    assert read["deep"].to_pylist()[:3] == ['["NaN"]', '["Infinity"]', '["-Infinity"]']
    for to in ("csv", "jsonl", "parquet"):
        assert call("clean", "dump.parquet", "-o", f"{to}/", "--to", to, "--model", "none").code == 0
        assert call("verify", to).code == 0
        assert call("restore", to, "-o", f"back-{to}").code == 0
    back = pyarrow.parquet.read_table(next(Path("back-parquet/documents").iterdir()))
    assert str(back["n"].to_pylist()) == str(numbers)
    lines = next(Path("back-jsonl/documents").iterdir()).read_text().splitlines()
    assert [json.loads(line)["n"] for line in lines] == ["NaN", "Infinity", "-Infinity", 0.5, None]
    with next(Path("back-csv/documents").iterdir()).open(newline="") as file:
        cells = list(csv.DictReader(file))
    assert [cell["n"] for cell in cells] == ["NaN", "inf", "-inf", "0.5", ""]


def test_a_column_of_bytes_that_is_called_text_is_one_if_they_are_utf_8() -> None:
    good, bad = TEXTS[0].encode(), b"\x89PNG\xff"
    for values, found in (([good, good, bad], "text"), ([good, bad, bad], None), ([b""], "text")):
        pyarrow.parquet.write_table(pyarrow.table({"n": [1] * len(values), "text": values}), "dump.parquet")
        source = Input("dump.parquet", "dump", "parquet", "none", None)
        if found:
            assert choose_fields([source], {}).fields.text == found
            continue
        with pytest.raises(OptionError, match="no field looks like the text"):
            choose_fields([source], {})


def test_a_field_without_texts_is_answered_with_the_next_step() -> None:
    source = make_input("dump.jsonl", b'{"text": ["a"], "body": "b"}\n', "jsonl")
    for name in ("text", "html"):
        said = rf"'text' holds no text .*; its fields are 'text', 'body': name another with --{name}-field$"
        with pytest.raises(OptionError, match=said):
            choose_fields([source], {name: "text"})


def test_parquet_without_rows_stays_without_rows() -> None:
    schema = pyarrow.schema([("text", pyarrow.string()), ("n", pyarrow.int8())])
    pyarrow.parquet.write_table(schema.empty_table(), "dump")
    source = Input("dump", "dump", "parquet", "none", os.path.getsize("dump"))
    assert read_all(source) == ([], [], 0)
    assert pyarrow.parquet.read_table(io.BytesIO(write_all([], "parquet", source))).schema.equals(schema)


def find(*paths: str, **more: str) -> Iterator[tuple[str, str, str]]:
    found = find_inputs(paths, warn=lambda path, said: None, **more)
    yield from ((source.path, source.format, source.compression) for source in found.inputs)


def test_files_are_what_their_bytes_say() -> None:
    rows = make_records(TEXTS)
    Path("named.csv").write_bytes(as_parquet(rows))
    Path("gz.jsonl").write_bytes(pack(as_jsonl(rows), "gzip"))
    Path("plain.jsonl.gz").write_bytes(as_jsonl(rows))
    Path("lines").write_bytes(as_jsonl(rows))
    for name in PACKED:
        Path(f"a.tsv{suffix_of(name)}").write_bytes(pack(as_csv(rows, "\t"), name))
    assert list(find("named.csv", "gz.jsonl", "plain.jsonl.gz", "lines")) == [
        ("named.csv", "parquet", "none"),
        ("gz.jsonl", "jsonl", "gzip"),
        ("plain.jsonl.gz", "jsonl", "none"),
        ("lines", "jsonl", "none"),
    ]
    assert {(kind, packed) for _, kind, packed in find("*.tsv*")} == {("tsv", name) for name in PACKED}


@pytest.mark.parametrize("head", [b"%PDF-1.7\n", b"PK\x03\x04", b"\x89PNG\r\n\x1a\n", b"\x7fELF"])
def test_what_is_never_read_is_named(head: bytes) -> None:
    Path("thing.jsonl").write_bytes(head + bytes(100))
    found = find_inputs(["thing.jsonl"], warn=lambda path, said: None)
    assert not found.inputs
    assert [(reject.kind, reject.code) for reject in found.rejects] == [("file", "E_FORMAT")]


def test_a_file_is_read_once_and_no_loop_is_entered() -> None:
    Path("folder").mkdir()
    Path("folder/a.txt").write_text("a", encoding="utf-8")
    Path("folder/loop").symlink_to(".")
    Path("twin").symlink_to("folder/a.txt")
    said: list[str] = []
    found = find_inputs(["folder", "folder", "folder/a.txt", "twin"], warn=lambda path, text: said.append(text))
    assert [source.path for source in found.inputs] in (["folder/a.txt"], [os.path.join("folder", "a.txt")])
    assert found.left_out["link to a folder"] == 1
    assert any("read once" in text for text in said)


def test_nothing_found_and_nothing_there_are_told_apart() -> None:
    Path("empty").mkdir()
    with pytest.raises(NothingToReadError):
        find_inputs(["empty"], warn=lambda path, said: None)
    with pytest.raises(NothingToReadError):
        find_inputs(["*.nothing"], warn=lambda path, said: None)
    with pytest.raises(OptionError, match="no such file"):
        find_inputs(["missing.jsonl"], warn=lambda path, said: None)


def test_a_pipe_with_a_name_is_not_opened() -> None:
    os.mkfifo("pipe")
    refused: list[str] = []

    def look() -> None:
        try:
            find_inputs(["pipe"], warn=lambda path, said: None)
        except OptionError as error:
            refused.append(str(error))

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    thread.join(20)
    assert refused


def test_a_remote_path_is_read_as_a_file_here_is() -> None:
    import fsspec

    with fsspec.open("memory://dump/a.jsonl.gz", "wb") as file:
        file.write(pack(as_jsonl(make_records(TEXTS)), "gzip"))
    found = find_inputs(["memory://dump"], warn=lambda path, said: None)
    assert [(source.format, source.compression) for source in found.inputs] == [("jsonl", "gzip")]
    assert [record.text for record in read_all(found.inputs[0])[0]] == TEXTS


class _Stream(io.BytesIO):
    """A file of a server that gives no parts of one: sought in, it raises what is no OSError."""

    def seek(self, at: int, whence: int = 0) -> int:
        if at != self.tell() or whence:
            raise ValueError("Cannot seek streaming HTTP file")
        return at


class _CutOff(io.BytesIO):
    """A file of a server that breaks off."""

    def read(self, size: int | None = -1) -> bytes:
        raise EOFError("the server broke off")


@pytest.mark.parametrize(("kind", "codes"), [(_Stream, []), (_CutOff, ["E_OPEN"])])
def test_a_server_may_refuse_parts_of_a_file_or_break_off(
    kind: type[io.BytesIO], codes: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What another machine raises is of any type, and costs its file at most."""
    from fsspec.implementations.memory import MemoryFileSystem

    data = as_jsonl(make_records(TEXTS))
    with MemoryFileSystem().open("/server/a.jsonl", "wb") as file:
        file.write(data)
    monkeypatch.setattr(MemoryFileSystem, "open", lambda self, path, mode: kind(data))
    found = find_inputs(["memory://server/a.jsonl"], warn=lambda path, said: None)
    assert [reject.code for reject in found.rejects] == codes
    for source in found.inputs:
        shards = list(plan_shards([source], shard_bytes=10))
        assert [(shard.start, shard.end) for shard in shards] == [(0, None)]
        assert [record.text for record in read_all(source)[0]] == TEXTS


@pytest.mark.parametrize(
    ("path", "module", "said"),
    [
        ("s3://bucket/dump.jsonl", "s3fs", "needs s3fs, which is not installed; install it with `pip install s3fs`"),
        ("gs://bucket/*.jsonl", "gcsfs", "needs gcsfs, which is not installed; install it with `pip install gcsfs`"),
        ("zip::abfs://b/d", "adlfs", "needs adlfs, which is not installed; install it with `pip install adlfs`"),
        # The package of that module has another name, which fsspec says.
        ("smb://host/dump.jsonl", "smbclient", "needs a package that is not installed, .*: .*smbprotocol"),
    ],
)
def test_a_remote_path_says_which_package_it_wants(
    path: str, module: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)  # as if it was not installed
    with pytest.raises(OptionError, match=said) as refused:
        find_inputs([path], warn=lambda path, said: None)
    assert str(refused.value).startswith(f"{path}: ")


def test_a_scheme_that_there_is_none_of_is_told() -> None:
    with pytest.raises(OptionError, match=r"foo://bucket/a: .*foo; check the path"):
        find_inputs(["foo://bucket/a"], warn=lambda path, said: None)


def test_a_name_that_is_not_there_is_answered_with_those_that_are() -> None:
    source = make_input("dump.jsonl", b'{"headline": "a", "body": "b"}\n', "jsonl")
    assert choose_fields([source], {}).fields.text == "body"
    with pytest.raises(OptionError, match=r"'txt'; its fields are 'headline', 'body': name .* with --text-field"):
        choose_fields([source], {"text": "txt"})
    with pytest.raises(OptionError, match=r"'page'; its fields are .* with --html-field"):
        choose_fields([source], {"html": "page"})
    fields = choose_fields([source], {"html": "body"}).fields
    assert (fields.text, fields.html) == ("body", True)


def test_the_text_is_guessed_where_half_of_the_first_records_have_one() -> None:
    story = b'{"text": "The storm reached the coast."}\n'
    source = make_input("half.jsonl", story + b'{"text": 5}\n', "jsonl")
    assert choose_fields([source], {}).fields.text == "text"
    source = make_input("lists.jsonl", b'{"text": ["The storm reached the coast."]}\n', "jsonl")
    with pytest.raises(OptionError, match="'text' holds lists or objects, so join what is in them"):
        choose_fields([source], {})
    source = make_input("numbers.jsonl", story + b'{"text": 5}\n{"text": 6}\n', "jsonl")
    with pytest.raises(OptionError, match=r"no field looks like the text; its fields are 'text': name .* --text-field"):
        choose_fields([source], {})


@pytest.mark.parametrize(
    ("rows", "field", "page"),
    [
        ([{"id": 1, "raw_html": "<p>The storm reached the coast.</p>"}], "raw_html", True),
        ([{"HTML": "<p>The storm.</p>", "summary": "The storm reached the coast. " * 20}], "HTML", True),
        ([{"html": "<p>The storm.</p>", "text": "The storm."}], "text", False),
        ([{"html": "no page", "summary": "The storm reached the coast. " * 20}], "summary", False),
        ([{"html": "<p>a</p>"}, {"html": 5}, {"html": None}, {"html": "<p>b</p>"}], "html", True),
    ],
)
def test_pages_are_guessed_where_no_field_is_called_as_a_text_is(rows: list[object], field: str, page: bool) -> None:
    source = make_input("dump.jsonl", "".join(json.dumps(row) + "\n" for row in rows).encode(), "jsonl")
    choice = choose_fields([source], {})
    assert (choice.fields.text, choice.fields.html) == (field, page)
    assert f"{'html' if page else 'text'} is {field!r}" in choice.notes[0]


def test_a_field_called_as_a_page_that_holds_none_is_not_guessed() -> None:
    source = make_input("dump.jsonl", b'{"html": "no page"}\n{"html": "<p>one</p>"}\n', "jsonl")
    with pytest.raises(OptionError, match="if it holds pages, name that with --html-field"):
        choose_fields([source], {})


def test_small_texts_share_a_shard() -> None:
    for number in range(5):
        Path(f"{number}.txt").write_text(TEXTS[0] + str(number), encoding="utf-8")
    found = find_inputs(["*.txt"], warn=lambda path, said: None)
    shards = list(plan_shards(found.inputs, 250))
    assert [len(shard.inputs) for shard in shards] == [3, 2]
    texts = [item.text for shard in shards for item in FORMATS["text"].read(shard, FIELDS, LIMITS)]
    assert texts == [TEXTS[0] + str(number) for number in range(5)]


def as_warc(kind: str, number: int, content: bytes, media: str = "text/plain", length: int | None = None) -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{number}>\r\n"
        f"WARC-Target-URI: https://a.test/{number}\r\nWARC-Block-Digest: sha1:AAAA\r\n"
        f"Content-Type: {media}\r\nContent-Length: {len(content) if length is None else length}\r\n\r\n"
    )
    return head.encode() + content + b"\r\n\r\n"


def as_wet(texts: list[str]) -> list[bytes]:
    records = [as_warc("conversion", n, text.encode()) for n, text in enumerate(texts)]
    return [as_warc("warcinfo", 999, b"made: here\r\n", "application/warc-fields"), *records]


@pytest.mark.parametrize("compression", ["none", "gzip", "zstd"])
def test_texts_of_wet_come_out_and_go_back(compression: str) -> None:
    # Each record is a member of its own, as crawls have it.
    parts = as_wet(TEXTS)
    source = make_input("a.wet", b"".join(pack(part, compression) for part in parts), "warc", compression)
    records, rejects, skipped = read_all(source)
    assert not rejects
    assert skipped == 1
    assert [record.text for record in records] == TEXTS
    assert (records[1].id, records[1].url) == ("<urn:uuid:1>", "https://a.test/1")
    assert write_all(records, "warc", source) == b"".join(parts[1:])
    assert b'"url": "https://a.test/0"' in write_all(records, "jsonl", source)


def test_a_record_of_wet_with_a_new_text_states_its_new_length() -> None:
    source = make_input("a.wet", b"".join(as_wet(["one\ntwo ß\n"])), "warc")
    records, _, _ = read_all(source)
    out = io.BytesIO()
    FORMATS["warc"].open_writer(out, FIELDS, source).write(records[0], "two ß\n")
    back, rejects, _ = read_all(make_input("b.wet", out.getvalue(), "warc"))
    assert not rejects
    assert [record.text for record in back] == ["two ß\n"]
    assert b"Digest" not in out.getvalue()


def test_pages_of_html_are_read_and_what_is_no_page_is_counted() -> None:
    data = (
        as_warc("request", 1, b"GET / HTTP/1.1\r\n\r\n", "application/http")
        + as_warc("response", 2, b"HTTP/1.1 200 OK\r\n\r\n<p>a", "application/http")
        + as_warc("response", 2, b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n<p>a", "application/http")
        + as_warc("response", 2, b"HTTP/1.1 404 Not Found\r\n\r\n<p>a", "application/http")
        + as_warc("conversion", 3, b"\xff")
        + as_warc("conversion", 4, b"a" * 1_000_001)
        + as_warc("conversion", 5, b"last")
    )
    records, rejects, skipped = read_all(make_input("a.warc", data, "warc"))
    assert [(record.text, record.markup) for record in records] == [("<p>a", True), ("last", False)]
    assert [(reject.code, reject.record) for reject in rejects] == [
        ("E_ENCODING", 2), ("E_TOO_LARGE", 3),
    ]  # fmt: skip
    assert skipped == 3


@pytest.mark.parametrize("compression", ["none", "gzip"])
def test_a_cut_warc_never_gives_a_cut_text(compression: str) -> None:
    texts = ["first text\n" * 3, "second text\n" * 3]
    parts = [pack(part, compression) for part in as_wet(texts)]
    whole = b"".join(parts)
    # A file that is cut between two records has lost nothing that it could show.
    between = {sum(map(len, parts[:n])) for n in range(len(parts) + 1)}
    slack = {at - n for at in between for n in range(5)} if compression == "none" else between
    for cut in range(len(whole)):
        source = make_input("a.wet", whole[:cut], "warc", compression)
        records, rejects, _ = read_all(source)
        assert [record.text for record in records] == texts[: len(records)]
        assert rejects or cut in slack, cut
        # A record that was cut is one that is lost; what came behind it nobody knows.
        assert [(reject.kind, reject.code) for reject in rejects[:-1]] in ([], [("record", "E_LENGTH")]), cut
        assert all(reject.kind == "tail" for reject in rejects[-1:])


@pytest.mark.parametrize("length", [-1, 0, 3, 12, 10**30])
def test_a_wrong_length_is_not_believed(length: int) -> None:
    wrong = as_warc("conversion", 2, b"12345", length=length)
    data = as_warc("conversion", 1, b"good") + wrong + as_warc("conversion", 3, b"x")
    records, rejects, _ = read_all(make_input("a.wet", data, "warc"))
    assert [record.text for record in records] == ["good", "x"]
    assert [(reject.kind, reject.record, reject.record_id) for reject in rejects] == [("record", 2, "<urn:uuid:2>")]
    assert rejects[0].line
    assert rejects[0].line.data.startswith(b"WARC/1.0")
    assert rejects[0].code in ("E_WARC", "E_LENGTH")
