"""What the options say of how a dump is read: encodings, strictness, memory; from the command line to the files."""

from __future__ import annotations

import json
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest
from backports import zstd

from cleaner import Cleaner
from cleaner.cli import main
from cleaner.messages import ExitCode

pytestmark = pytest.mark.usefixtures("own_folder")

BODY = "The storm reached the café on Monday night and cut the power in four towns, police said.\n"
RULES = ("--model", "none", "--workers", "1")


def clean(*said: str) -> ExitCode:
    return ExitCode(main(["clean", *said, *RULES]))


def flags_of(folder: str) -> list[list[str]]:
    parts = sorted(Path(folder, "attributes/cleaner").glob("*.jsonl"))
    return [json.loads(line)["flags"] for part in parts for line in part.read_text(encoding="utf-8").splitlines()]


def rejects_of(folder: str) -> list[tuple[str, str, int | None]]:
    parts = sorted(Path(folder, "rejects").glob("*.jsonl"))
    values = [json.loads(line) for part in parts for line in part.read_text().splitlines()]
    return [(value["kind"], value["code"], value["record"]) for value in values]


def as_latin(data: str) -> bytes:
    return data.replace("\n", "\\n").encode("latin-1")


JSONL = b'{"id": 1, "text": "%b"}\n{"id": 2, "text": "plain"}\n' % as_latin(BODY)
CSV = b'id,text\n1,"%b"\n2,plain\n' % BODY.encode("latin-1")


@pytest.mark.parametrize(("name", "data"), [("a.jsonl", JSONL), ("a.csv", CSV)])
def test_bytes_that_are_not_utf8_cost_their_record_or_are_replaced(name: str, data: bytes) -> None:
    Path(name).write_bytes(data)
    assert clean(name, "-o", "strict/") == ExitCode.PARTIAL
    assert rejects_of("strict") == [("record", "E_ENCODING", 1)]
    assert clean(name, "-o", "run/", "--encoding-errors", "replace") == ExitCode.OK
    written = b"".join(path.read_bytes() for path in Path("run/documents").iterdir()).decode()
    assert BODY.strip().replace("é", "\ufffd") in written
    assert ["F_REPLACED_BYTES" in flags for flags in flags_of("run")] == [True, False]
    assert main(["verify", "run"]) == ExitCode.OK
    assert main(["restore", "run", "-o", "back"]) == ExitCode.OK


def test_a_row_whose_other_cells_are_replaced_is_flagged() -> None:
    Path("a.csv").write_bytes(b"id,text,by\n1,plain,Jos\xe9\n2,plain,Ann\n")
    assert clean("a.csv", "-o", "run/", "--to", "jsonl", "--encoding-errors", "replace") == ExitCode.OK
    assert ["F_REPLACED_BYTES" in flags for flags in flags_of("run")] == [True, False]


def test_rows_of_parquet_are_replaced_too() -> None:
    table = pyarrow.table({"id": ["1", "2"], "text": pyarrow.array([b"ca\xe9e", b"plain"])})
    pyarrow.parquet.write_table(table, "a.parquet")
    assert clean("a.parquet", "-o", "run/", "--text-field", "text", "--encoding-errors", "replace") == ExitCode.OK
    written = pyarrow.parquet.read_table("run/documents/part-00000-000.parquet")
    assert written["text"].to_pylist() == ["ca\ufffde".encode(), b"plain"]
    assert ["F_REPLACED_BYTES" in flags for flags in flags_of("run")] == [True, False]


def test_the_encoding_of_a_text_is_found_when_that_is_asked_for() -> None:
    story = "Der Sturm erreichte am Montag die Küste; in vier Städten fiel der Strom aus, sagte die Polizei.\n" * 5
    Path("a.txt").write_bytes(story.encode("cp1252"))
    assert clean("a.txt", "-o", "b.txt", "--language", "de") == ExitCode.PARTIAL
    assert clean("a.txt", "-o", "c.txt", "--language", "de", "--encoding-errors", "detect") == ExitCode.OK
    assert "Küste" in Path("c.txt").read_text(encoding="utf-8")
    assert clean("a.txt", "-o", "d.txt", "--language", "de", "--encoding-errors", "replace") == ExitCode.OK
    assert "K\ufffdste" in Path("d.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["x-sjis", "X-SJIS", "cp932"])
def test_texts_and_records_are_read_by_the_labels_of_browsers_too(name: str) -> None:
    story = BODY.replace("café", "テスト①")
    Path("a.txt").write_bytes(story.encode("cp932"))
    Path("a.jsonl").write_bytes(json.dumps({"text": story}, ensure_ascii=False).encode("cp932"))
    assert clean("a.txt", "-o", "b.txt", "--encoding", name) == ExitCode.OK
    assert clean("a.jsonl", "-o", "b.jsonl", "--encoding", name) == ExitCode.OK
    assert Path("b.txt").read_text(encoding="utf-8") == story
    assert json.loads(Path("b.jsonl").read_bytes())["text"] == story
    assert Cleaner(model=None)(story.encode("cp932"), encoding=name).original == story


def test_a_name_that_python_knows_means_what_python_says() -> None:
    Path("a.txt").write_bytes(BODY.encode("latin-1") + b"\x81")  # which is no character of cp1252
    assert clean("a.txt", "-o", "run/", "--encoding", "iso-8859-1") == ExitCode.OK
    assert main(["restore", "run", "-o", "back"]) == ExitCode.OK
    assert Path("back/a.txt").read_bytes() == Path("a.txt").read_bytes()


@pytest.mark.parametrize("name", ["utf-16", "utf-32-le", "cp037"])
def test_lines_in_wide_characters_are_refused_as_a_file(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.jsonl").write_text('{"text": "one"}\n{"text": "two"}\n', encoding=name)
    assert clean("a.jsonl", "-o", "run/", "--encoding", name, "--format", "jsonl") == ExitCode.PARTIAL
    assert rejects_of("run") == [("file", "E_ENCODING", None)]
    assert "a.jsonl: error: E_ENCODING: is JSONL in UTF-16 or the like; turn it into UTF-8" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["UTF8", "U8", "utf_8", "utf-8-sig"])
def test_utf8_has_many_names(name: str) -> None:
    Path("a.csv").write_bytes(b"id,text\n1,plain\n")
    assert clean("a.csv", "-o", "b.csv", "--encoding", name) == ExitCode.OK


def test_what_becomes_of_wrong_bytes_is_one_of_three(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.txt").write_text(BODY, encoding="utf-8")
    assert clean("a.txt", "--encoding-errors", "ignore") == ExitCode.USAGE
    assert "there are detect, reject, replace" in capsys.readouterr().err


@pytest.mark.parametrize("twice", ['"id": 2, "id": 3', '"more": {"a": [{"b": 1, "b": 2}]}'])
def test_a_name_that_is_there_twice_is_an_error_for_the_strict(twice: str) -> None:
    Path("a.jsonl").write_text(f'{{"id": 1, "text": "one"}}\n{{{twice}, "text": "two"}}\n')
    assert clean("a.jsonl", "-o", "run/") == ExitCode.OK
    assert twice in Path("run/documents/part-00000-000.jsonl").read_text()
    assert clean("a.jsonl", "-o", "strict/", "--strict-json") == ExitCode.PARTIAL
    assert rejects_of("strict") == [("record", "E_JSON", 2)]


def test_a_stream_of_zstd_that_wants_much_memory_is_read_when_it_may(capsys: pytest.CaptureFixture[str]) -> None:
    options = {zstd.CompressionParameter.window_log: 28, zstd.CompressionParameter.content_size_flag: 0}
    packer = zstd.ZstdCompressor(options=options)
    Path("a.jsonl.zst").write_bytes(packer.compress(JSONL.replace(b"\xe9", b"e")) + packer.flush())
    assert clean("a.jsonl.zst", "-o", "small/", "--text-field", "text") == ExitCode.PARTIAL
    assert "--max-window" in capsys.readouterr().err
    assert clean("a.jsonl.zst", "-o", "run/", "--max-window", str(1 << 28)) == ExitCode.OK
    written = zstd.decompress(Path("run/documents/part-00000-000.jsonl.zst").read_bytes())
    assert written == JSONL.replace(b"\xe9", b"e")
