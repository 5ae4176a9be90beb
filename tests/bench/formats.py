"""Every format and compression, there and back: `python -m tests.bench.formats --data DIR [--records N] [--only WAY]`.

The texts of `raw.parquet` are written in each format and compression, read from there, cleaned,
written in the same way, and read again. What comes out must be the same texts each time; one line
says so for each way, with its size and seconds (each text is cleaned once, before). Exit status 1 if one differs.
All ways take hours on the whole of it; `--only csv.xz`, which may be repeated, goes one of them.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import pyarrow.parquet

import cleaner
from cleaner.batch.compressed import COMPRESSIONS, open_compressed
from cleaner.batch.formats import FORMATS, plan_shards
from cleaner.batch.protocol import Fields, Input, Limits, Record, Skipped
from cleaner.batch.values import write_json
from cleaner.records import RecordError

_LIMITS = Limits(max_text=10_000_000, max_record_bytes=40_000_000, max_ratio=200)
_FIELDS = Fields()
_SHARD_BYTES = 8 << 20
_WRITTEN = ("jsonl", "csv", "tsv", "parquet")


def main() -> int:
    """Print one line for each way; return 1 if texts differ."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="a folder with raw.parquet")
    parser.add_argument("--records", type=int, help="only the first of them")
    ways = {f"{name}.{compression}": (name, compression) for name, compression in list_ways()}
    parser.add_argument("--only", choices=ways, action="append", metavar="WAY", help=f"one of {', '.join(ways)}")
    args = parser.parse_args()
    texts = pyarrow.parquet.read_table(args.data / "raw.parquet", columns=["text"])["text"].to_pylist()[: args.records]
    # Each text is cleaned once, because it is the formats that are compared here.
    cleaned = {text: cleaner.clean(text).text for text in dict.fromkeys(texts)}
    wanted = hash_texts(cleaned[text] for text in texts)
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, compression in [ways[way] for way in args.only or ways]:
            began = time.perf_counter()
            found, size = go_there_and_back(Path(folder), texts, name, compression, cleaned.__getitem__)
            failed += found != wanted
            said = "same" if found == wanted else "OTHER TEXTS"
            seconds = time.perf_counter() - began
            print(f"{name:8} {compression:6} {size:12,} bytes {seconds:6.1f} s  {found[:16]}  {said}", flush=True)
    print(f"{len(texts):,} records; {'all the same' if not failed else f'{failed} differ'}")
    return 1 if failed else 0


def list_ways() -> list[tuple[str, str]]:
    """Return the pairs of a format and a compression; Parquet compresses within."""
    formats = (*_WRITTEN, "warc")
    return [(name, packed) for packed in COMPRESSIONS for name in formats if name != "parquet" or packed == "none"]


def go_there_and_back(
    folder: Path, texts: list[str], name: str, compression: str, clean: Callable[[str], str]
) -> tuple[str, int]:
    """Return the hash of the texts that come out in the end, and the bytes of the file that they went in by."""
    lines = folder / "lines.jsonl"
    lines.write_text("".join(write_json({"id": n, "text": t}) + "\n" for n, t in enumerate(texts)), encoding="utf-8")
    like = Input(str(lines), "lines", "jsonl", "none", lines.stat().st_size)
    dump = folder / "dump"
    if name == "warc":
        with dump.open("wb") as file, open_compressed(file, compression) as stream:
            stream.writelines(map(make_wet, texts))
    else:
        write_records(dump, read_records(like), name, compression, like, str)
    source = Input(str(dump), "dump", name, compression, dump.stat().st_size)
    write_records(folder / "back", read_records(source), name, compression, source, clean)
    back = Input(str(folder / "back"), "back", name, compression, (folder / "back").stat().st_size)
    return hash_texts(record.text for record in read_records(back)), dump.stat().st_size


def read_records(source: Input) -> Iterable[Record]:
    """Yield the records of all shards; a reject is not looked for and ends it."""
    for shard in plan_shards([source], _SHARD_BYTES):
        for item in FORMATS[source.format].read(shard, _FIELDS, _LIMITS):
            if isinstance(item, Skipped):
                continue
            if not isinstance(item, Record):
                raise SystemExit(f"{source.format} in {source.compression}: {item.code}: {item.message}")
            yield item


def write_records(
    path: Path, records: Iterable[Record], name: str, compression: str, like: Input, clean: Callable[[str], str]
) -> None:
    """Write `records` with their texts cleaned."""
    with path.open("wb") as file, open_compressed(file, compression) as stream:
        writer = FORMATS[name].open_writer(stream, _FIELDS, like)
        for record in records:
            try:
                writer.write(record, clean(record.text))
            except RecordError as error:
                raise SystemExit(f"{name}: record {record.number}: {error}") from None
        writer.finish()


def make_wet(text: str) -> bytes:
    """Return a record of WET."""
    data = text.encode()
    head = f"WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: {len(data)}\r\n\r\n"
    return head.encode() + data + b"\r\n\r\n"


def hash_texts(texts: Iterable[str]) -> str:
    """Return the SHA-256 of the texts in their order."""
    digest = hashlib.sha256()
    for text in texts:
        digest.update(json.dumps(text).encode() + b"\n")
    return digest.hexdigest()


if __name__ == "__main__":
    sys.exit(main())
