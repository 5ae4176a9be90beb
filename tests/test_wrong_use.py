"""What the command line refuses before anything is done, and what it says then."""

from __future__ import annotations

import bz2
import gzip
import io
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import CLEAN_STORY, STORY, Outcome, spawn

from cleaner.cli import main
from cleaner.messages import ExitCode

pytestmark = pytest.mark.usefixtures("own_folder")


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["clean", "in.txt", "--focus", "recal"], "did you mean 'recall'?"),
        (["clean", "in.txt", "--keep", "captoin"], "did you mean 'caption'?"),
        (["clean", "in.txt", "--drop", "titel"], "did you mean 'title'?"),
        (["clean", "in.txt", "--disable", "ad.hole"], "did you mean 'ad.whole'?"),
        (["clean", "in.txt", "--when-emptied", "emty"], "did you mean 'empty'?"),
        (["clean", "in.txt", "--language", "english"], "two-letter ISO 639-1 code"),
        (["clean", "in.txt", "--encoding", "utf9"], "did you mean 'utf"),
        (["clean", "in.txt", "--format", "json"], "did you mean 'jsonl'?"),
        (["clean", "in.txt", "--max-text", "²"], "is no whole number above 0"),
        (["clean", "in.txt", "--focus", "sharp"], "error: --focus has no value 'sharp'; there are balanced"),
        (["clean", "in.txt", "--when-emptied", "none"], "error: --when-emptied has no value 'none'"),
        (["clean", "in.txt", "--language", "x"], "error: --language must be"),
        (["clean", "in.txt", "--language", "jp"], "error: --language must be"),
        (["clean", "in.txt", "--encoding", "hex"], "error: --encoding has no value 'hex'"),
        (["clean", "in.txt", "--encoding", "rot13"], "no value 'rot13'; that is no encoding of texts; try one such as"),
        (["clean", "in.txt", "--to", "html"], "--to has no value 'html'; there are csv, dir, jsonl, parquet, tsv"),
        (["clean", "in.txt", "--to", "warc"], "error: --to has no value 'warc'"),
        (["clean", "in.txt", "--to", "text"], "error: --to has no value 'text'"),
        (["diff", "in.txt", "--kind", "a"], "error: --kind has no value 'a'"),
        (["rules", "--json", "--markdown"], "--json and --markdown are two ways to print the same; leave one"),
        (["clean", "in.txt", "--keep", "ad", "--drop", "ad"], "cannot be both kept and dropped"),
        (["diff", "in.txt", "--langauge=de"], "did you mean '--language'?"),
        (["explain", "in.txt", "--kind", "ad"], "there is no option '--kind'; `cleaner explain --help` shows what"),
        (["diff", "in.txt", "-o", "x"], "there is no option '-o'; `cleaner diff --help` shows what there is"),
        (["rules", "ad"], "'ad' is one more than can be named; `cleaner rules --help` shows how it is used"),
        (["claen", "in.txt"], "did you mean 'clean'?"),
        (["in.txt"], "say `cleaner clean in.txt`"),
        (["clean"], "`cleaner clean --help` shows"),
        ([], "name a command: clean, retry, restore, verify, diff, explain, review, rules"),
        (["clean", "missing.txt"], "missing.txt: there is no such file or folder; check the path"),
        (["clean", "dangling"], "there is no such file or folder"),
        (["clean", "page.PDF"], "page.PDF: PDF is not read yet; give its text as a .txt file"),
        (["clean", "d.xlsx"], "d.xlsx: Excel is not read yet; save its table as .csv"),
        (["clean", "d.zip"], "d.zip: zip is not read yet; unpack it and give the folder"),
        (["clean", "d.jsonl.Z"], "compress is not read yet; unpack it first, or pipe it: `gunzip -c d.jsonl.Z | cleaner"),
        (["clean", "pipe"], "pipe is a pipe; to read from it, pipe it in: say `- < pipe` in the place"),
        (["clean", "/dev/zero"], "/dev/zero is a device"),
        (["clean", "-in.txt"], "'-in.txt' is taken for an option; to name the file, say ./-in.txt"),
        (["clean", "in.txt", "-in.txt", "-o", "out/"], "'-in.txt' is taken for an option"),
        (["clean", "-i.txt"], "the following arguments are required: PATH"),
    ],
)
def test_a_mistake_gets_a_sentence_that_says_what_is_right(
    call: Callable[..., Outcome], argv: list[str], said: str
) -> None:
    for name in ("in.txt", "-in.txt", "page.PDF", "d.xlsx", "d.zip", "d.jsonl.Z"):
        Path(name).write_text(STORY)
    os.mkfifo("pipe")
    os.symlink("nowhere", "dangling")
    before = sorted(os.listdir())
    output = ["-o", "out"] if argv[:1] == ["clean"] and len(argv) > 1 else []
    done = call(*argv, *output)
    assert done.code == ExitCode.USAGE
    assert said in done.err
    assert done.err.startswith("cleaner: error: ")
    assert done.err.count("\n") == 1
    assert done.out == b""
    assert sorted(os.listdir()) == before


def test_format_text_reads_a_file_whatever_its_name(call: Callable[..., Outcome]) -> None:
    Path("page.html").write_text(STORY)
    assert call("clean", "page.html", "--format", "text").out == CLEAN_STORY.encode()


@pytest.mark.parametrize("name", ["in.txt", "in.jsonl.gz", "in"])
@pytest.mark.parametrize(("pack", "said"), [(gzip.compress, "gzip"), (bz2.compress, "bzip2")])
def test_what_is_packed_twice_is_told(
    call: Callable[..., Outcome], pack: Callable[[bytes], bytes], said: str, name: str
) -> None:
    Path(name).write_bytes(gzip.compress(pack(STORY.encode())))
    done = call("clean", name, "-o", "out.txt", "--format", "text")
    assert done.code == ExitCode.PARTIAL
    assert f"{name}: error: E_FORMAT: is packed twice, and holds {said} within; unpack it once" in done.err


@pytest.mark.parametrize(
    ("head", "said"),
    [
        (b"PK\x03\x04", "zip"),
        (b"7z\xbc\xaf\x27\x1c" + bytes(40), "7z"),
        (b"Rar!\x1a\x07\x01\x00", "rar"),
        (b"\x1f\x9d\x90", "compress"),
        (b"%PDF-1.7", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
        (b"\x7fELF", "a program"),
    ],
)
@pytest.mark.parametrize("name", ["in.txt", "in.jsonl"])
def test_formats_under_a_wrong_name_are_known_by_their_first_bytes(
    call: Callable[..., Outcome], head: bytes, said: str, name: str
) -> None:
    Path(name).write_bytes(head + b"more" * 50)
    done = call("clean", name, "-o", "out.txt")
    assert done.code == ExitCode.PARTIAL
    assert f"cleaner:{name}: error: E_FORMAT:" in done.err
    assert said in done.err
    assert not os.path.exists("out.txt")


@pytest.mark.parametrize(
    ("module", "argv", "extra"),
    [
        ("pyarrow.parquet", ["a.parquet", "-o", "out.parquet"], "parquet"),
        ("pyarrow.parquet", ["a.jsonl", "-o", "out.parquet"], "parquet"),
        ("backports.zstd", ["a.jsonl.zst", "-o", "out.jsonl"], "zstd"),
    ],
)
def test_a_package_that_is_missing_is_named_and_costs_no_other_format(
    call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch, module: str, argv: list[str], extra: str
) -> None:
    Path("a.jsonl").write_text('{"text": "The storm reached the coast."}\n')
    Path("a.parquet").write_bytes(b"PAR1")
    Path("a.jsonl.zst").write_bytes(b"\x28\xb5\x2f\xfd")
    monkeypatch.setitem(sys.modules, module, None)
    done = call("clean", *argv)
    assert done.code == ExitCode.USAGE
    assert f"pip install 'cleaner[{extra}]'" in done.err
    assert not os.path.exists(argv[-1])
    assert call("clean", "a.jsonl", "-o", "out.csv").code == ExitCode.OK


def test_closed_standard_input_and_a_keyboard(call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    done = spawn("clean", "-", stdin=None, preexec_fn=lambda: os.close(0))
    assert done.code == ExitCode.USAGE
    assert "standard input is closed" in done.err

    class Keyboard(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Keyboard())
    assert main(["clean", "-"]) == ExitCode.USAGE


@pytest.mark.parametrize(
    "argv",
    [
        ["clean", "in.txt", "-o", "s3://b/out/"],
        ["clean", "in.txt", "-o", "s3://b/out.txt"],
        ["retry", "in.txt.rejects.jsonl", "-o", "s3://b/out"],
        ["restore", "run", "-o", "s3://b/out"],
        ["report", "run", "-o", "out.html", "--csv", "s3://b/out"],
        ["profile", "learn", "in.txt", "-o", "file:///tmp/p.json"],
        ["train", "--labels", "in.txt", "-o", "s3://b/out"],
        ["review", "in.txt", "--no-open", "-o", "s3://b/out"],
        ["review", "--merge", "in.txt", "in.txt", "-o", "s3://b/out"],
    ],
)
def test_nothing_is_written_to_a_folder_here_for_one_elsewhere(call: Callable[..., Outcome], argv: list[str]) -> None:
    Path("in.txt").write_bytes(b"\xff")
    assert call("clean", "in.txt", "-o", "run/").code == ExitCode.PARTIAL
    assert call("clean", "in.txt", "-o", "in.txt.x.txt").code == ExitCode.PARTIAL
    os.rename("in.txt.x.txt.rejects.jsonl", "in.txt.rejects.jsonl")
    before = sorted(os.listdir())
    done = call(*argv)
    assert done.code == ExitCode.USAGE
    assert f"cleaner: error: {argv[-1]} is on another machine, and written is only here" in done.err
    assert sorted(os.listdir()) == before


@pytest.mark.parametrize(
    "argv",
    [
        ["clean", "in.txt"],
        ["retry", "in.txt.rejects.jsonl"],
        ["restore", "run"],
        ["report", "run"],
        ["report", "run", "-o", "out.html", "--csv"],
        ["profile", "learn", "in.txt"],
        ["train", "--labels", "in.txt"],
        ["review", "in.txt", "--no-open"],
    ],
)
def test_an_output_without_a_name_is_refused(capsys: pytest.CaptureFixture[str], argv: list[str]) -> None:
    Path("in.txt").write_text("The storm reached the coast.\n")
    assert main([*argv, *([] if "--csv" in argv else ["-o"]), ""]) == ExitCode.USAGE
    assert capsys.readouterr().err == "cleaner: error: the output has an empty name; name a file or a folder\n"
    assert os.listdir() == ["in.txt"]


@pytest.mark.parametrize(
    "said", [["verify", "RUN"], ["restore", "RUN", "-o", "back"], ["report", "RUN", "-o", "a.html"], ["diff", "RUN", "in.txt"]]
)
def test_what_the_system_refuses_is_named(said: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    run = "x" * 300
    assert main([run if word == "RUN" else word for word in said]) == ExitCode.ENVIRONMENT
    assert re.search(r"cleaner: error: x+\.\.\.\S+: file name too long; put that right", capsys.readouterr().err)


def test_originals_are_not_written_where_a_file_is(capsys: pytest.CaptureFixture[str]) -> None:
    Path("in.txt").write_text("The storm reached the coast.\n")
    assert main(["clean", "in.txt", "-o", "run/", "--model", "none"]) == ExitCode.OK
    capsys.readouterr()
    assert main(["restore", "run", "-o", "in.txt"]) == ExitCode.OUTPUT
    assert "error: in.txt is a file and was not touched; name a folder" in capsys.readouterr().err
    assert Path("in.txt").read_text() == "The storm reached the coast.\n"


@pytest.mark.parametrize("more", [[], ["-o", "out.txt"], ["-o", "out/"]])
def test_a_folder_that_is_not_there_is_said_to_be_missing(more: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", "missing/", *more]) == ExitCode.USAGE
    assert "error: missing/: there is no such file or folder; check the path" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--corrections", "--profile", "--model"])
@pytest.mark.parametrize("name", ["read.jsonl", "read.jsonl.rejects.jsonl"])
def test_what_says_how_to_clean_is_not_written_over(
    call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, option: str, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("in.txt").write_text("The storm reached the coast.\n")
    Path(name).write_text("hours of work")
    done = call("clean", "in.txt", "-o", "read.jsonl", option, name, "--overwrite")
    assert done.code == ExitCode.USAGE
    assert f"the output read.jsonl would be written over {name}, which is read for it" in done.err
    assert Path(name).read_text() == "hours of work"


@pytest.mark.parametrize("command", [["train", "--labels", "l.jsonl"], ["profile", "learn", "l.jsonl"]])
def test_a_folder_that_takes_nothing_is_told_before_the_work(
    call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, command: list[str]
) -> None:
    """Root may write anywhere but where the system is mounted so that nobody may: `access` knows both."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    done = call(*command, "-o", "out")
    assert done.code == ExitCode.ENVIRONMENT
    assert "out cannot be written: nothing may be in the folder ." in done.err


@pytest.mark.parametrize("more", [[], ["--csv", "tables"]])
def test_what_is_no_text_does_not_go_to_standard_output(
    call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, more: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for said in (["report", "run", "-o", "-", *more], ["restore", "run", "-o", "-"]):
        done = call(*said)
        assert done.code == ExitCode.USAGE
        assert "is written to a file, not to standard output" in done.err
    assert os.listdir() == []


def test_texts_with_nothing_in_them_teach_no_profile(
    call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("e.txt").write_text("")
    Path("b.txt").write_text(" \n\n")
    done = call("profile", "learn", "e.txt", "b.txt", "-o", "s.json")
    assert done.code == ExitCode.NO_INPUT
    assert "there is no text in it to learn from" in done.err
    assert not Path("s.json").exists()


def test_a_record_of_warc_that_teaches_nothing_is_named_by_number_and_byte(
    call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    head = "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: text/plain\r\nContent-Length: "
    whole = f"{head}5\r\n\r\nStorm\r\n\r\n"
    Path("cut.wet").write_bytes(f"{whole}{head}500\r\n\r\nStorm".encode())
    done = call("profile", "learn", "cut.wet", "-o", "s.json")
    assert f"cut.wet: error: E_LENGTH: record 2 at byte {len(whole):,}: " in done.err.replace("cleaner:", "")


def test_what_is_stopped_while_it_learns_says_that_nothing_was_written(
    call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def stop(*said: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.chdir(tmp_path)
    Path("in.jsonl").write_text('{"text": "The storm reached the coast.", "url": "https://a.example/1"}\n')
    monkeypatch.setattr("cleaner.request.read_pages", stop)
    for said in (["profile", "learn", "in.jsonl", "-o", "s.json"], ["clean", "in.jsonl", "-o", "run/", "--learn-sites"]):
        done = call(*said)
        assert done.code == ExitCode.INTERRUPTED
        assert "nothing was written yet; the same command begins anew" in done.err
    assert os.listdir() == ["in.jsonl"]


def test_a_temporary_folder_that_is_full_is_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def fill(*said: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("shutil.copyfileobj", fill)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(_Pipe())))
    assert main(["clean", "-", "--to", "jsonl"]) == ExitCode.ENVIRONMENT
    said = capsys.readouterr().err
    assert "the temporary folder" in said
    assert "(TMPDIR), which holds standard input: no space left on device" in said


class _Pipe(io.RawIOBase):
    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        return 0


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["-o", "in.jsonl"], "the output in.jsonl is that input itself (in.jsonl); name another output"),
        (["-o", "./in.jsonl"], "is that input itself"),
        (["-o", "out.jsonl", "--to", "parquet"], "out.jsonl is named as jsonl, and --to says parquet; name it otherwise"),
        (["-o", "out.csv.gz", "--to", "tsv"], "out.csv.gz is named as csv, and --to says tsv"),
    ],
)
def test_an_output_that_cannot_be_what_it_is_called(
    more: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("in.jsonl").write_text('{"text": "One story."}\n')
    assert main(["clean", "in.jsonl", *more]) == ExitCode.USAGE
    assert said in capsys.readouterr().err
    assert sorted(os.listdir()) == ["in.jsonl"]
