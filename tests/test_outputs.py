"""Where results go, and what is in the way there: nothing is overwritten unasked, nothing half written."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import (
    CLEAN_STORY,
    STORY,
    Outcome,
    files_below,
    make_folder,
    read_records,
    rejects_in,
    texts_in,
    write_records,
)

from cleaner.messages import ExitCode

pytestmark = pytest.mark.usefixtures("own_folder")


@pytest.mark.parametrize(
    ("paths", "output"),
    [
        (["in"], "in"),
        (["in"], "in/out"),
        (["in"], "link/out"),
        (["in"], "."),
        (["in/a.md"], "in/a.md"),
        (["in/a.md"], "in"),
        (["in/a.md"], "twin.md"),
        (["in/a.md", "in/b.txt"], "in"),
    ],
)
def test_an_output_that_is_or_holds_an_input_is_refused(
    call: Callable[..., Outcome], paths: list[str], output: str
) -> None:
    make_folder()
    os.symlink("in", "link")
    os.link("in/a.md", "twin.md")
    before = files_below(".")
    done = call("clean", *paths, "-o", output, "--overwrite")
    assert done.code == ExitCode.USAGE
    assert "name another output" in done.err
    assert files_below(".") == before
    assert Path("in/a.md").read_text() == STORY


def test_the_rejects_file_may_not_be_an_input(call: Callable[..., Outcome]) -> None:
    write_records("x.txt.rejects.jsonl", {"text": STORY})
    done = call("clean", "x.txt.rejects.jsonl", "-o", "x.txt", "--overwrite")
    assert done.code == ExitCode.USAGE
    assert read_records("x.txt.rejects.jsonl") == [{"text": STORY}]


def test_a_folder_that_is_no_run_is_not_touched_and_a_run_is_replaced_if_asked(call: Callable[..., Outcome]) -> None:
    make_folder()
    os.makedirs("out/deep")
    Path("out/deep/README").write_text("mine")
    refused = call("clean", "in", "-o", "out", "--overwrite")
    assert refused.code == ExitCode.OUTPUT
    assert "out holds files that no run of cleaner wrote, and was not touched" in refused.err
    assert files_below("out") == ["deep/README"]
    assert call("clean", "in", "-o", "run").code == 0
    other = call("clean", "in", "-o", "run", "--model", "none")
    assert other.code == ExitCode.OUTPUT
    assert "cleaning.model" in other.err
    assert "--overwrite" in other.err
    assert call("clean", "in", "-o", "run", "--model", "none", "--overwrite").code == 0
    assert Path("run/deep/README").read_text() == CLEAN_STORY


def test_a_single_output_that_exists(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_text(STORY)
    Path("out.txt").write_text("mine")
    assert call("clean", "page.txt", "-o", "out.txt").code == ExitCode.OUTPUT
    assert Path("out.txt").read_text() == "mine"
    assert call("clean", "page.txt", "-o", "out.txt", "--overwrite").code == 0
    assert Path("out.txt").read_text() == CLEAN_STORY


def test_nothing_is_written_through_a_link(call: Callable[..., Outcome]) -> None:
    make_folder()
    os.makedirs("elsewhere/deep")
    os.makedirs("out")
    os.symlink("../elsewhere", "out/deep")
    Path("mine.txt").write_text("mine")
    os.symlink("mine.txt", "link.txt")
    assert call("clean", "in", "-o", "out", "--overwrite").code == ExitCode.OUTPUT
    assert files_below("elsewhere") == []
    assert call("clean", "in/b.txt", "-o", "link.txt", "--overwrite").code == ExitCode.OUTPUT
    assert Path("mine.txt").read_text() == "mine"


@pytest.mark.parametrize("planted", [
    ".run", ".run/work", ".run/pieces", ".run/lock", ".run/times.jsonl", ".run/run.json.tmp", ".run/stdin.tmp",
])  # fmt: skip
@pytest.mark.parametrize("there", [True, False])
def test_a_run_writes_through_no_link_that_was_planted_in_its_folder(
    call: Callable[..., Outcome], planted: str, there: bool
) -> None:
    """Whoever may write to the folder first may not choose what else is written to."""
    os.mkdir("mine")
    target = Path("mine/target")
    folder = planted.endswith(("run", "work", "pieces"))
    if there:
        target.mkdir() if folder else target.write_text("mine")
    Path("out", planted).parent.mkdir(parents=True)
    os.symlink(target.resolve(), f"out/{planted}")
    said = ("clean", "-", "-o", "out/", "--model", "none", "--workers", "1")
    done = call(*said, stdin=json.dumps({"text": STORY}).encode())
    assert done.code in (ExitCode.OUTPUT, ExitCode.ENVIRONMENT, ExitCode.OK)
    assert done.code != ExitCode.OK or planted.endswith("times.jsonl")
    assert target.exists() == there
    assert files_below("mine") == (["target"] if there and not folder else [])
    assert not there or folder or target.read_text() == "mine"
    assert not there or not folder or os.listdir(target) == []


@pytest.mark.parametrize("output", ["link", "link/", "dangling"])
def test_a_folder_that_is_a_link_is_not_written_to(call: Callable[..., Outcome], output: str) -> None:
    make_folder()
    os.mkdir("elsewhere")
    os.symlink("elsewhere", "link")
    os.symlink("nowhere", "dangling")
    assert call("clean", "in", "-o", "run", "--model", "none").code == 0
    for said in (
        ["clean", "in", "-o", output],
        ["clean", "-", "--to", "dir", "-o", output],
        ["restore", "run", "-o", output],
        ["report", "run", "-o", "report.html", "--csv", output],
    ):
        done = call(*said, stdin=STORY.encode())
        assert done.code == ExitCode.OUTPUT
        assert f"{output} is a link, and nothing is written through it; if you trust it, name the folder" in done.err
    assert os.listdir("elsewhere") == []
    assert not os.path.exists("nowhere")
    assert call("clean", "in", "-o", os.path.realpath("link")).code == 0


def test_nothing_is_written_over_what_it_is_made_from(call: Callable[..., Outcome]) -> None:
    write_records("in.jsonl", {"text": STORY}, "{bad")
    assert call("clean", "in.jsonl", "-o", "run").code == ExitCode.PARTIAL
    assert call("clean", "in.jsonl", "-o", "out.jsonl").code == ExitCode.PARTIAL
    os.symlink("run", "link")
    before = {name: Path(name).read_bytes() for name in files_below(".")}
    for said in (
        ["retry", "run", "-o", "run"],
        ["retry", "run/", "-o", "run/again/"],
        ["retry", "out.jsonl.rejects.jsonl", "-o", "out.jsonl"],
        ["restore", "run", "-o", "run"],
        ["restore", "link", "-o", "run/back"],
        ["report", "run", "-o", "run/documents/part-00000-000.jsonl"],
        ["report", "run", "-o", "link/report.html"],
        ["report", "run", "-o", "report.html", "--csv", "run/attributes/cleaner"],
    ):
        done = call(*said, "--overwrite")
        assert done.code == ExitCode.USAGE
        assert f"the output {said[-1]} would be written over {said[1]}, which is read for it; name another" in done.err
    assert {name: Path(name).read_bytes() for name in files_below(".")} == before


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        (["profile", "learn", "in.jsonl", "-o", "in.jsonl"], "is that input itself (in.jsonl)"),
        (["profile", "learn", "link.jsonl", "-o", "in.jsonl"], "is that input itself (link.jsonl)"),
        (["profile", "learn", "pages", "-o", "pages/sites.json"], "lies inside that input (pages)"),
        (["train", "--labels", "in.jsonl", "-o", "in.jsonl"], "would be written over in.jsonl, which is read for it"),
        (["train", "--pages", "pages", "-o", "pages/a.html"], "would be written over pages, which is read for it"),
        (["train", "--data", "pages", "-o", "pages/raw.parquet"], "would be written over pages, which is read for it"),
    ],
)
def test_what_is_learned_is_not_written_over_what_it_is_learned_from(
    call: Callable[..., Outcome], said: list[str], problem: str
) -> None:
    write_records("in.jsonl", {"text": STORY})
    os.symlink("in.jsonl", "link.jsonl")
    os.mkdir("pages")
    for name in ("a.html", "raw.parquet"):
        Path("pages", name).write_text(STORY)
    before = {name: Path(name).read_bytes() for name in files_below(".")}
    done = call(*said, "--overwrite")
    assert done.code == ExitCode.USAGE
    assert f"the output {said[-1]} {problem}; name another output" in done.err
    assert {name: Path(name).read_bytes() for name in files_below(".")} == before


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--focus", "sharp"], "--focus has no value 'sharp'"),
        (["--text-field", "body"], "there is no field 'body'"),
        (["--model", "missing"], "missing: the model cannot be read"),
    ],
)
def test_a_wrong_option_leaves_nothing_of_standard_input(
    call: Callable[..., Outcome], options: list[str], said: str
) -> None:
    done = call("clean", "-", "-o", "out/", *options, stdin=b'{"text": "Storm hits coast"}\n')
    assert (done.code, said in done.err) == (ExitCode.USAGE, True)
    assert os.listdir() == []


def test_a_table_without_rows_and_without_a_text_is_told(call: Callable[..., Outcome]) -> None:
    Path("a.csv").write_text("a,b\n")
    done = call("clean", "a.csv")
    assert done.code == ExitCode.USAGE
    assert "a.csv: no field looks like the text; its fields are 'a', 'b': name the right one with --text-f" in done.err


def test_a_table_without_rows_does_not_decide_for_those_that_have_some(call: Callable[..., Outcome]) -> None:
    Path("a.csv").write_text("a,b\n")
    Path("b.csv").write_text(f'text\n"{STORY}"\n')
    done = call("clean", "a.csv", "b.csv", "-o", "out")
    assert (done.code, [reject["code"] for reject in rejects_in("out")]) == (ExitCode.PARTIAL, ["E_FIELD_MISSING"])
    assert "2 in = 1 out + 1 rejected" in done.err


def test_a_name_that_is_empty_or_too_long_is_told_as_such(call: Callable[..., Outcome]) -> None:
    assert "n: file name too long; check the path" in call("clean", "n" * 5_000).err
    assert "error: '': there is no such file or folder" in call("clean", "").err


def test_overwriting_without_rejects_removes_the_old_rejects(call: Callable[..., Outcome]) -> None:
    write_records("in.jsonl", {"text": STORY}, "{bad")
    assert call("clean", "in.jsonl", "-o", "out.jsonl").code == ExitCode.PARTIAL
    assert os.path.exists("out.jsonl.rejects.jsonl")
    write_records("in.jsonl", {"text": STORY})
    assert call("clean", "in.jsonl", "-o", "out.jsonl").code == ExitCode.OUTPUT
    assert call("clean", "in.jsonl", "-o", "out.jsonl", "--overwrite").code == 0
    assert not os.path.exists("out.jsonl.rejects.jsonl")


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        (["a.txt", "b.txt"], 2, "several texts would run together there"),
        (["in"], 2, "several texts would run together there"),
        (["a.txt", "b.txt", "-o", "b.out"], 10, "b.out is a file, and a run needs a folder"),
        (["a.txt", "b.txt", "-o", "both.jsonl"], 2, "both.jsonl is named as one file; name a folder such as -o OUT"),
        (["in", "-o", "texts.csv.gz", "--to", "csv"], 2, "several inputs are written to a folder"),
        (["a.txt", "-o", "no/where.txt"], 2, "there is no folder no to write to"),
        (["a.txt", "-o", "."], 2, "holds that input"),
        (["-", "a.txt", "-o", "out"], 2, "standard input (-) is read alone"),
        (["a.jsonl", "-o", "out.txt"], 2, "the records of a.jsonl would run together in one text; name a file such as"),
        (["a.jsonl", "-o", "out.html.gz"], 2, "would run together in one text"),
        *(
            (["a.jsonl", "-o", f"out{suffix}"], 2, f"out{suffix} is named as {what}, which is neither written nor read")
            for suffix, what in [
                (".jsonl.lz4", "lz4"),
                (".jsonl.br", "Brotli"),
                (".jsonl.Z", "compress"),
                (".jsonl.lzma", "lzma"),
                (".zip", "zip"),
                (".tar", "tar"),
                (".pdf", "PDF"),
                (".docx", "Word"),
                (".xlsx", "Excel"),
                (".tar.gz", "tar"),
                (".tgz", "tar"),
            ]
        ),
        (["a.txt", "-o", "out.docx"], 2, "out.docx is named as Word"),
        (["a.jsonl", "-o", "out.parquet.gz"], 2, "out.parquet.gz is named as gzip, and Parquet is compressed within"),
        (["a.jsonl", "-o", "out.zst", "--to", "parquet"], 2, "leave .zst out, or write another format"),
        (["in", "-o", "/dev/null"], 2, "several texts would run together there"),
        (["in/*.txt"], 2, "several texts would run together there"),
        (["in/*.nope"], 5, "in/*.nope: no file fits this pattern"),
        (["void"], 5, "void: there is no file in it that is read"),
    ],
)
def test_where_results_cannot_go(call: Callable[..., Outcome], argv: list[str], code: int, said: str) -> None:
    os.mkdir("in")
    os.makedirs("void/in/it")
    for name in ("a.txt", "b.txt", "b.out", "in/c.txt"):
        Path(name).write_text(STORY)
    write_records("a.jsonl", {"text": STORY}, {"text": STORY})
    before = files_below(".")
    done = call("clean", *argv)
    assert files_below(".") == before
    assert done.code == code
    assert said in done.err
    assert done.out == b""


def test_several_inputs_go_into_a_folder_of_any_name_that_is_meant_as_one(call: Callable[..., Outcome]) -> None:
    for name in ("a.txt", "b.txt"):
        Path(name).write_text(STORY)
    for output in ("both.jsonl/", "both.jsonl", "texts.v2"):  # the second is there then
        assert call("clean", "a.txt", "b.txt", "-o", output).code == 0
        assert os.path.isdir(output)


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("out.txt", "the records of bad.jsonl would run together in one text"),
        ("out.warc", "WARC is written from WARC only; add --to jsonl"),
    ],
)
def test_where_records_cannot_go_is_told_before_they_are_read(
    call: Callable[..., Outcome], output: str, said: str
) -> None:
    write_records("bad.jsonl", "{bad", {"text": STORY})
    done = call("clean", "bad.jsonl", "-o", output, "--text-field", "text")
    assert done.code == ExitCode.USAGE
    assert done.err.startswith(f"cleaner: error: {said}")
    assert os.listdir() == ["bad.jsonl"]


def test_a_file_goes_into_a_folder_that_exists(call: Callable[..., Outcome]) -> None:
    make_folder()
    os.mkdir("out")
    assert call("clean", "in/b.txt", "-o", "out").code == 0
    assert texts_in("out") == ["b.txt"]


def test_of_one_thing_no_message_speaks_as_of_many(call: Callable[..., Outcome]) -> None:
    write_records("in.jsonl", {"text": STORY})
    write_records("bad.jsonl", {"text": STORY}, "{bad")
    write_records("labels.jsonl", {"lines": ["Advertisement"], "kinds": ["ad"]})
    Path("page.txt").write_text("Advertisement\n")
    said = ""
    for command in (
        "clean in.jsonl -o run",
        "clean in.jsonl -o other --keep ad",
        "clean bad.jsonl -o bad --strict",
        "clean in.jsonl --check",
        "clean in.jsonl --dry-run",
        "verify run",
        "restore run -o back",
        "report run -o report.html",
        "diff run other --no-pager",
        "diff page.txt --when-emptied empty --no-pager",
        "evaluate labels.jsonl",
        "profile learn in.jsonl -o sites.json",
    ):
        done = call(*command.split(), *(["--model", "none"] if command.startswith("clean") else []))
        assert done.code not in (ExitCode.USAGE, ExitCode.BUG), done.err
        said += done.out.decode() + done.err
    assert "1 record" in said
    assert re.findall(r"(?<![\d,.])1 (?:more |newly |labelled )?(?!is\b|was\b|less\b)[a-z]+s\b.*", said) == []


def test_another_standard_input_leaves_the_run_as_it_is(call: Callable[..., Outcome]) -> None:
    lines = b'{"text": "Storm hits coast"}\n{bad\n{"text": 7}\n'
    said = ("clean", "-", "-o", "out/", "--max-rejects", "100")
    assert call(*said, stdin=lines).code == ExitCode.PARTIAL
    before = files_below("out")
    done = call(*said, stdin=lines.replace(b"7", b'"Rain"'))
    assert (done.code, "out/ holds a run of another input and was not touched" in done.err) == (ExitCode.OUTPUT, True)
    assert Path("out/.run/stdin").read_bytes() == lines
    assert files_below("out") == before
    assert call(*said, stdin=lines).code == ExitCode.PARTIAL  # it is done, and says so
    done = call("retry", "out", "-o", "again/", "--to", "jsonl")
    assert "2 in = 0 out + 2 rejected (E_FIELD_TYPE 1, E_JSON 1)" in done.err
    assert call(*said, "--overwrite", stdin=b'{"text": "Rain"}\n').code == ExitCode.OK
    assert call("clean", "-", "-o", "again/", stdin=lines).code == ExitCode.OUTPUT
    assert not Path("again/.run/stdin").exists()
