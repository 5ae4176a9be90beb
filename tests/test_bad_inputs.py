"""Bad inputs from the command line, each as somebody met it: what is lost is told, and nothing else is lost."""

from __future__ import annotations

import csv
import gzip
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet
import pytest
from test_formats import as_warc

import cleaner
from cleaner import request
from cleaner.batch import compressed
from cleaner.cli import main
from cleaner.messages import ExitCode

ROOT = Path(__file__).parent.parent
BODY = "The storm reached the coast on Monday night and cut the power in four towns, police said.\n"
RULES = ("--model", "none")


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def clean(*said: str) -> ExitCode:
    return ExitCode(main(["clean", *said, *RULES]))


def write_table(path: str, **columns: object) -> None:
    pyarrow.parquet.write_table(pyarrow.table(columns), path)


def texts_of(path: str) -> list[str]:
    return [json.loads(line)["text"] for line in Path(path).read_bytes().split(b"\n")[:-1]]


@pytest.mark.parametrize("kind", [pyarrow.int64(), pyarrow.list_(pyarrow.string()), pyarrow.null()])
def test_a_table_without_a_text_leaves_a_reject_and_no_traceback(kind: pyarrow.DataType) -> None:
    """Arrow closes a table that was begun, wherever that is; what Python says of it is seen by another process alone."""
    write_table("a.parquet", n=["x", "y"], text=pyarrow.nulls(2, kind))
    argv = [sys.executable, "-m", "cleaner", "clean", "a.parquet", "-o", "out.parquet", "--text-field", "text", *RULES]
    done = subprocess.run(argv, capture_output=True, text=True, check=False, env={"PYTHONPATH": str(ROOT)})
    assert done.returncode in (ExitCode.PARTIAL, ExitCode.USAGE), done.stderr
    assert "Traceback" not in done.stderr
    assert not Path("out.parquet").exists()


def test_a_table_that_is_given_up_halfway_leaves_no_traceback() -> None:
    write_table("a.parquet", text=[BODY] * 3 + [None] * 3)
    argv = [sys.executable, "-m", "cleaner", "clean", "a.parquet", "-o", "out.parquet", "--strict", *RULES]
    done = subprocess.run(argv, capture_output=True, text=True, check=False, env={"PYTHONPATH": str(ROOT)})
    assert done.returncode == ExitCode.TOO_MANY
    assert "Traceback" not in done.stderr
    assert not Path("out.parquet").exists()


@pytest.mark.parametrize("data", [b"PAR1PAR1", b"PAR1" + b"x" * 90 + b"PAR1", b""])
def test_a_file_of_which_nothing_is_read_leaves_the_reject_it_names(
    data: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("a.parquet").write_bytes(data)
    assert clean("a.parquet", "-o", "out.parquet") == ExitCode.PARTIAL
    assert "kept in out.parquet.rejects.jsonl" in capsys.readouterr().err
    assert json.loads(Path("out.parquet.rejects.jsonl").read_bytes())["code"] == "E_PARQUET"
    assert not Path("out.parquet").exists()


def test_views_of_texts_are_texts() -> None:
    write_table("a.parquet", n=[1, 2], text=pyarrow.array([BODY, f"{BODY}Five more towns wait for help."], pyarrow.string_view()))
    assert clean("a.parquet", "-o", "out.parquet") == ExitCode.OK
    table = pyarrow.parquet.read_table("out.parquet")
    assert table.column("text").to_pylist() == [BODY, f"{BODY}Five more towns wait for help."]
    assert table.column("n").to_pylist() == [1, 2]


def test_the_first_column_of_a_table_may_be_the_text(capsys: pytest.CaptureFixture[str]) -> None:
    write_table("a.parquet", story=[BODY * 4] * 2, n=[1, 2])
    assert clean("a.parquet", "-o", "out.parquet") == ExitCode.OK
    assert "text is 'story'" in capsys.readouterr().err


def test_a_text_that_stands_once_in_a_table_counts_in_every_row(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compressed, "BOMB_FLOOR", 10_000_000)
    write_table("a.parquet", text=pyarrow.array(["word " * 20_000] * 400).dictionary_encode())
    assert Path("a.parquet").stat().st_size < 20_000
    assert clean("a.parquet", "-o", "out.jsonl", "--to", "jsonl") == ExitCode.PARTIAL
    assert json.loads(Path("out.jsonl.rejects.jsonl").read_bytes())["code"] == "E_BOMB"
    assert 8_000_000 <= Path("out.jsonl").stat().st_size < 12_000_000


def test_a_hole_in_a_dump_costs_the_lines_it_is_in() -> None:
    good = json.dumps({"text": BODY}).encode() + b"\n"
    Path("a.jsonl").write_bytes(good + bytes(40_000) + good + good)
    assert clean("a.jsonl", "-o", "out.jsonl") == ExitCode.PARTIAL
    assert texts_of("out.jsonl") == [BODY, BODY]
    Path("b.jsonl").write_bytes(bytes(40_000) + good + good)
    assert clean("b.jsonl", "-o", "b.out.jsonl") == ExitCode.PARTIAL
    assert texts_of("b.out.jsonl") == [BODY]
    Path("c.jsonl").write_bytes(good.decode().encode("utf-16-le") * 3)
    assert clean("c.jsonl", "-o", "c.out.jsonl") == ExitCode.PARTIAL
    assert json.loads(Path("c.out.jsonl.rejects.jsonl").read_bytes())["kind"] == "file"


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv"])
def test_what_has_too_many_bytes_names_the_option_for_bytes(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    long = "x" * 3_000
    Path("a.jsonl").write_text(json.dumps({"text": BODY}) + "\n" + json.dumps({"text": long}) + "\n")
    Path("a.csv").write_text(f'text\n"{BODY}"\n"{long}"\n')
    assert clean(name, "-o", f"out{Path(name).suffix}", "--max-record-bytes", "2000") == ExitCode.PARTIAL
    said = capsys.readouterr().err
    assert "raise that with --max-record-bytes" in said
    assert "--max-text" not in said
    assert clean(name, "-o", f"more{Path(name).suffix}", "--max-record-bytes", "4000") == ExitCode.OK


def test_a_file_where_the_folder_of_a_run_should_be_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.jsonl").write_text(json.dumps({"text": BODY}) + "\n")
    Path("run").write_text("mine")
    assert clean("a.jsonl", "-o", "run/") == ExitCode.OUTPUT
    assert "is a file, and a run needs a folder" in capsys.readouterr().err
    assert Path("run").read_text() == "mine"


def test_an_archive_with_nothing_in_it_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.jsonl.gz").write_bytes(gzip.compress(b""))
    assert clean("a.jsonl.gz", "-o", "out.jsonl") == ExitCode.NO_INPUT
    assert "cleaner:a.jsonl.gz: warning: empty file" in capsys.readouterr().err


@pytest.mark.parametrize("line", ["\u202eabc", "abc\u202e", "\u2066abc", "abc \u2069"])
def test_marks_of_direction_at_the_edge_of_a_line_are_flagged(line: str) -> None:
    assert "F_BIDI" in cleaner.clean(f"{line}\n{BODY}").flags
    assert "F_BIDI" not in cleaner.clean(f"abc\n{BODY}").flags


@pytest.mark.parametrize("line", ["\x0cabc", "abc\x0c", "abc\x1c", "abc\x00"])
def test_control_characters_at_the_edge_of_a_line_are_flagged(line: str) -> None:
    assert "F_CONTROL" in cleaner.clean(f"{line}\n{BODY}").flags


def test_more_attributes_than_any_page_has_cost_neither_time_nor_text() -> None:
    """Read one by one a hundred thousand of them took 99 seconds."""
    page = "<html><body><h1>A road</h1><p{}>" + BODY * 3 + "</p></body></html>"
    for value in ("1", '"<a b>"', "'x > y'"):
        many = "".join(f" a{number}={value}" for number in range(100_000))
        assert cleaner.Cleaner(model=None).html(page.format(many)).text == cleaner.Cleaner(model=None).html(page.format("")).text


CLEAN = "Many people came to the town.\nThe mayor spoke about the storm."


@pytest.mark.parametrize("odd", ['{"text": 5}', '{"text": ["x"]}', '{"text": "a \\ud800 b"}', '{"text": null}'])
@pytest.mark.parametrize("output", ["out.parquet", "out/"])
def test_a_record_without_a_text_costs_itself_and_not_the_column_of_texts(odd: str, output: str) -> None:
    lines = [odd, *(json.dumps({"text": CLEAN, "id": number}) for number in range(3))]
    Path("in.jsonl").write_text("\n".join(lines) + "\n")
    assert clean("in.jsonl", "-o", output, "--to", "parquet") == ExitCode.PARTIAL
    written = output if output == "out.parquet" else str(next(Path("out/documents").iterdir()))
    assert pyarrow.parquet.read_table(written).column("text").to_pylist() == [CLEAN] * 3


def test_half_a_surrogate_pair_costs_no_other_value_of_its_column() -> None:
    lines = [
        '{"text": "one two three", "title": "a \\ud800 b"}',
        '{"text": "four five six", "title": "plain"}',
    ]
    Path("in.jsonl").write_text("\n".join(lines) + "\n")
    assert clean("in.jsonl", "-o", "out.parquet") == ExitCode.OK
    table = pyarrow.parquet.read_table("out.parquet")
    assert table.column("title").to_pylist() == [None, "plain"]
    rest = table.column("other_fields").to_pylist()
    assert (json.loads(rest[0]), rest[1]) == ({"title": "a \ud800 b"}, None)


@pytest.mark.parametrize("to", ["parquet", "csv"])
def test_the_text_has_its_column_though_the_first_records_have_no_text(to: str) -> None:
    Path("a.jsonl").write_text(json.dumps({"text": CLEAN}) + "\n")
    late = [{"id": "x"}] * 1_000 + [{"text": CLEAN}]
    Path("b.jsonl").write_text("".join(json.dumps(record) + "\n" for record in late))
    assert clean("a.jsonl", "b.jsonl", "-o", "out/", "--to", to, "--max-rejects", "100") == ExitCode.PARTIAL
    written = Path(f"out/documents/part-00001-000.{to}")
    rows = read_parquet(written) if to == "parquet" else list(csv.DictReader(written.read_text().splitlines(keepends=True)))
    assert [(row["text"], row["other_fields"] or None) for row in rows] == [(CLEAN, None)]
    assert main(["restore", "out", "-o", "back"]) == ExitCode.OK


def read_parquet(path: Path) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = pyarrow.parquet.read_table(path).to_pylist()
    return rows


def _nest(levels: int) -> str:
    return f'{{"text": {json.dumps(CLEAN)}, "x": {"[" * levels}{"]" * levels}}}'


# What can be read and not be written on: from Python 3.12 on the depth to which C may go is counted by itself.
TOO_DEEP = (700, 900) if sys.version_info < (3, 12) else (3_000, 9_000)


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("levels", TOO_DEEP)
@pytest.mark.parametrize("output", ["out.csv", "out.tsv", "out.parquet", "out/"])
def test_what_is_nested_too_deep_costs_itself(output: str, levels: int, first: bool) -> None:
    plain = json.dumps({"text": CLEAN, "x": [[1]]})
    lines = [plain] * 1_200
    lines[0 if first else 1_100] = _nest(levels)
    Path("in.jsonl").write_text("\n".join(lines) + "\n")
    to = ("--to", "parquet") if output == "out/" else ()
    assert clean("in.jsonl", "-o", output, *to) == ExitCode.PARTIAL
    (path,) = Path("out/rejects").iterdir() if output == "out/" else [Path(f"{output}.rejects.jsonl")]
    (reject,) = [json.loads(line) for line in path.read_text().splitlines()]
    assert (reject["code"], reject["record"], reject["file"]) == ("E_TOO_DEEP", 1 if first else 1_101, "in.jsonl")


@pytest.mark.parametrize("levels", [20, 60, 300])
def test_a_table_of_what_is_nested_deep_can_be_read(levels: int) -> None:
    lines = [_nest(levels).replace("[]", "[1]"), json.dumps({"text": CLEAN})]
    Path("in.jsonl").write_text("\n".join(lines) + "\n")
    assert clean("in.jsonl", "-o", "out.parquet") == ExitCode.OK
    value = pyarrow.parquet.read_table("out.parquet").column("x").to_pylist()[0]
    found = json.loads(value) if isinstance(value, str) else value
    assert found == json.loads(lines[0])["x"]


@pytest.mark.parametrize("name", ["a.html", "a.jsonl", "a.csv", "a.parquet", "a.warc"])
def test_a_page_may_be_twice_as_long_as_a_text(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    page = f"<html><body><!--{'x' * 10_500_000}--><h1>A road</h1><p>{BODY}</p></body></html>"
    if name == "a.html":
        Path(name).write_text(page)
    elif name == "a.jsonl":
        Path(name).write_text(json.dumps({"html": page}) + "\n")
    elif name == "a.csv":
        Path(name).write_text('"n","html"\n"1","' + page + '"\n')
    elif name == "a.parquet":
        write_table(name, html=[page])
    else:
        answer = b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + page.encode()
        Path(name).write_bytes(as_warc("response", 1, answer, "application/http"))
    field = () if name in ("a.html", "a.warc") else ("--html-field", "html")
    assert clean(name, "-o", "out.jsonl", "--to", "jsonl", *field) == ExitCode.OK
    (written,) = map(json.loads, Path("out.jsonl").read_bytes().splitlines())
    assert written["html" if field else "text"].strip().endswith(BODY.strip())
    capsys.readouterr()
    assert clean(name, "-o", "less.jsonl", "--to", "jsonl", "--max-text", "10500000", *field) == ExitCode.PARTIAL
    assert "a page may have 10,500,000 characters; raise that with --max-text" in capsys.readouterr().err


def test_of_a_page_that_no_option_lets_in_none_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.html").write_text(f"<html><body><!--{'x' * 20_000_000}--><p>{BODY}</p></body></html>")
    assert clean("a.html", "--max-text", "50000000") == ExitCode.PARTIAL
    said = capsys.readouterr().err
    assert "a page may have 20,000,000; cut it, or get its text another way" in said
    assert "--max-text" not in said


def test_a_text_that_is_no_page_keeps_its_limit() -> None:
    write_table("a.parquet", text=["word " * 2_100_000])
    assert clean("a.parquet", "-o", "out.jsonl", "--to", "jsonl") == ExitCode.PARTIAL
    assert json.loads(Path("out.jsonl.rejects.jsonl").read_bytes())["code"] == "E_TOO_LARGE"


@pytest.mark.parametrize("text", [BODY.swapcase(), BODY * 2, None])
def test_an_input_that_changes_while_it_is_read_is_told(
    text: str | None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("a.jsonl").write_text(json.dumps({"text": BODY}) + "\n")
    as_found = request.read_inputs

    def change(*said: Any, **named: Any) -> Any:
        found = as_found(*said, **named)
        Path("a.jsonl").write_text(json.dumps({"text": text}) + "\n" if text else "")
        os.utime("a.jsonl", (0, 0))
        return found

    monkeypatch.setattr(request, "read_inputs", change)
    assert clean("a.jsonl", "-o", "out.jsonl") == ExitCode.PARTIAL
    assert "a.jsonl: error: E_INPUT_CHANGED: " in capsys.readouterr().err
    assert len(texts_of("out.jsonl")) == (1 if text else 0)
