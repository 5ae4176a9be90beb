"""The command line as a user meets it: what comes out, what is said, and how it ends."""

from __future__ import annotations

import io
import json
import os
import re
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner import records
from cleaner.cli import COMMANDS, main
from cleaner.messages import Console, ExitCode
from cleaner.records import Line, Reject, parse_record, read_lines

ROOT = Path(__file__).parent.parent
FIXTURES = sorted((ROOT / "fixtures").glob("*/raw.txt"))
STORY = (
    "Storm hits coast\n\nAdvertisement\n\n"
    "The storm reached the coast on Monday night and cut the power in four towns, police said.\n"
)
CLEAN_STORY = (
    "Storm hits coast\n\nThe storm reached the coast on Monday night and cut the power in four towns, police said.\n"
)
# What could act on a terminal: all control characters but tab and line feed, and direction marks.
RAW_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
NASTY = [
    "",
    "\n",
    "   ",
    "x",
    "\u200b",
    "one\r\ntwo\rthree\x85four\u2028five\u2029six\x0bseven\x0ceight\x1c\n",
    "\ufeffbom first\n",
    "zero\x00width\u200d\u202eabc\u2069\n",
    "e" + "\u0301" * 5_000,
    "\ufdfa" * 300,
    "\x1b]0;owned\x07\x1b[2J{}%s<b>&amp;</b>\n",
    "٣² İstanbul\n",
    "Advertisement\n" * 50,
    STORY.replace("\n", "\r\n"),
]


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)


class Outcome:
    """How one run ended."""

    def __init__(self, code: int, out: bytes, err: str) -> None:
        self.code = code
        self.out = out
        self.err = err


@pytest.fixture
def call(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Outcome]:
    """Run `main` in this process."""

    def run(*argv: str, stdin: bytes = b"") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = main(argv)
        out, err = capsysbinary.readouterr()
        return Outcome(code, out, err.decode())

    return run


def environment(**extra: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT")}
    return {**kept, "PYTHONPATH": str(ROOT), **extra}


def start(*argv: str, **options: object) -> subprocess.Popen[bytes]:
    """Start `python -m cleaner` for itself."""
    settings: dict[str, object] = {
        "stdin": subprocess.DEVNULL,
        "stdout": subprocess.PIPE,
        "stderr": subprocess.PIPE,
        "env": environment(),
    }
    return subprocess.Popen([sys.executable, "-m", "cleaner", *argv], **(settings | options))  # type: ignore[call-overload,no-any-return]


def spawn(*argv: str, **options: object) -> Outcome:
    """Run `python -m cleaner` for itself, to its end."""
    process = start(*argv, **options)
    out, err = process.communicate(timeout=60)
    return Outcome(process.returncode, out or b"", (err or b"").decode())


def write_records(path: str, *values: object) -> None:
    lines = [value if isinstance(value, str) else json.dumps(value) for value in values]
    Path(path).write_bytes("\n".join(lines).encode() + b"\n")


def read_records(path: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in Path(path).read_bytes().split(b"\n") if line]


# --- clean: one text ------------------------------------------------------------------------------


def test_a_file_goes_to_standard_output_as_it_was_cleaned(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_bytes(STORY.replace("\n", "\r\n").encode().rstrip())
    done = call("clean", "page.txt")
    assert done.code == 0
    assert done.out == CLEAN_STORY.replace("\n", "\r\n").encode().rstrip()
    assert done.err == ""


def test_standard_input_and_a_process_of_its_own() -> None:
    Path("page.txt").write_bytes(STORY.encode())
    with open("page.txt", "rb") as file:
        done = spawn("clean", "-", stdin=file)
    assert (done.code, done.out, done.err) == (0, CLEAN_STORY.encode(), "")


def test_output_file(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_text(STORY)
    done = call("clean", "page.txt", "-o", "out.txt")
    assert (done.code, done.out, done.err) == (0, b"", "")
    assert Path("out.txt").read_text() == CLEAN_STORY
    assert sorted(os.listdir()) == ["out.txt", "page.txt"]


def test_options_reach_the_cleaner(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_text(STORY)
    assert call("clean", "page.txt", "--keep", "ad").out == STORY.encode()
    assert call("clean", "page.txt", "--keep", "bio,ad", "--keep", "meta").out == STORY.encode()
    assert call("clean", "page.txt", "--disable", "ad").out == STORY.encode()


def test_every_option_arrives_as_it_was_said(call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    Path("page.txt").write_text(STORY)
    seen: list[cleaner.Result] = []
    real = cleaner.Cleaner.__call__

    def watch(self: cleaner.Cleaner, *source: Any, **about: Any) -> cleaner.Result:
        seen.append(real(self, *source, **about))
        return seen[-1]

    monkeypatch.setattr(cleaner.Cleaner, "__call__", watch)
    said = "--language de --focus recall --keep bio,ad --keep meta --drop title --disable ad.whole"
    assert call("clean", "page.txt", *said.split(), "--when-emptied", "empty").code == 0
    options = seen[0].options
    assert (options.language, options.focus, options.when_emptied) == ("de", "recall", "empty")
    assert options.keep == ("bio", "ad", "meta")
    assert (options.drop, options.disable) == (("title",), ("ad.whole",))


def test_when_emptied_is_told_and_obeyed(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_text("Advertisement\n" * 30)
    whole = call("clean", "page.txt")
    empty = call("clean", "page.txt", "--when-emptied", "empty")
    assert whole.out == b"Advertisement\n" * 30
    assert empty.out == b""
    assert "cleaner:page.txt: warning: F_EMPTIED: next to nothing" in whole.err
    assert "all of it was kept" in whole.err
    assert "F_EMPTIED" in empty.err
    assert "was kept" not in empty.err
    assert whole.code == empty.code == 0


def test_encoding(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_bytes("Café olé".encode("cp1252"))
    refused = call("clean", "page.txt")
    assert refused.code == ExitCode.PARTIAL
    assert refused.out == b""
    assert "cleaner:page.txt: error: E_ENCODING: these bytes are not utf-8" in refused.err
    assert "--encoding cp1252" in refused.err
    assert call("clean", "page.txt", "--encoding", "cp1252").out == "Café olé".encode()


@pytest.mark.parametrize("encoding", ["ascii", "utf-16", "punycode", "idna"])
def test_a_text_that_is_not_in_the_encoding_named(call: Callable[..., Outcome], encoding: str) -> None:
    Path("page.txt").write_bytes(b"caf\xe9 ol\xe9!")
    done = call("clean", "page.txt", "--encoding", encoding)
    assert done.code == ExitCode.PARTIAL
    assert "cleaner:page.txt: error: E_ENCODING: " in done.err


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_utf_16_and_32_are_known_by_their_mark(call: Callable[..., Outcome], encoding: str) -> None:
    Path("page.txt").write_bytes(STORY.encode(encoding))
    assert call("clean", "page.txt").out == CLEAN_STORY.encode()


def test_utf_16_without_its_mark_is_told(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_bytes(STORY.encode("utf-16-le"))
    done = call("clean", "page.txt")
    assert done.code == ExitCode.PARTIAL
    assert "E_ENCODING" in done.err
    assert call("clean", "page.txt", "--encoding", "utf-16-le").out == CLEAN_STORY.encode()


def test_half_a_surrogate_pair_cannot_be_written_as_text(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_bytes(b"half +2AA- pair")
    done = call("clean", "page.txt", "--encoding", "utf-7")
    assert done.code == ExitCode.PARTIAL
    assert "E_ENCODE_OUT" in done.err


def test_an_empty_file_is_told_and_empty_inputs_alone_are_no_input(
    call: Callable[..., Outcome],
) -> None:
    Path("a.txt").touch()
    Path("b.txt").write_text(STORY)
    alone = call("clean", "a.txt", "-o", "a.out")
    assert alone.code == ExitCode.NO_INPUT
    assert alone.err == "cleaner:a.txt: warning: empty file\n"
    assert Path("a.out").read_bytes() == b""
    assert call("clean", "a.txt", "b.txt", "-o", "out").code == 0


def test_a_text_over_the_limit_of_records_is_still_cleaned(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_text("word " * 50_000)
    done = call("clean", "page.txt", "--max-text", "1000")
    assert done.code == 0
    assert len(done.out) == 250_000


@pytest.mark.parametrize("text", NASTY)
def test_library_file_stdin_and_jsonl_agree_on_nasty_texts(call: Callable[..., Outcome], text: str) -> None:
    expected = cleaner.clean(text).text
    Path("in.txt").write_bytes(text.encode())
    Path("in.jsonl").write_bytes(json.dumps({"text": text}).encode())
    assert call("clean", "in.txt").out.decode() == expected
    assert call("clean", "-", stdin=text.encode()).out.decode() == expected
    assert json.loads(call("clean", "in.jsonl").out)["text"] == expected


def test_library_folder_and_jsonl_agree_on_the_fixtures(call: Callable[..., Outcome]) -> None:
    texts = [path.read_bytes().decode() for path in FIXTURES]
    assert texts
    os.mkdir("in")
    for number, text in enumerate(texts):
        Path(f"in/{number:03}.txt").write_bytes(text.encode())
    write_records("in.jsonl", *({"id": n, "text": text} for n, text in enumerate(texts)))
    assert call("clean", "in", "-o", "out").code == 0
    assert call("clean", "in.jsonl", "-o", "out.jsonl").code == 0
    expected = [cleaner.clean(text).text for text in texts]
    assert [p.read_bytes().decode() for p in sorted(Path("out").glob("*.txt"))] == expected
    assert [record["text"] for record in read_records("out.jsonl")] == expected


# --- clean: folders -------------------------------------------------------------------------------


def make_folder() -> None:
    for name in ("b.txt", "a.md", "deep/er/c.text", "deep/README", "x.pdf", ".hidden/d.txt"):
        Path("in", name).parent.mkdir(parents=True, exist_ok=True)
        Path("in", name).write_text(STORY)
    Path("in/blob").write_bytes(bytes(range(256)) * 4)


RUN_FILES = (".run", "run.json", "_SUCCESS.json", "attributes", "documents", "rejects")


def texts_in(run: str) -> list[str]:
    """The texts in the folder of a run, without what the run keeps beside them."""
    return [name for name in files_below(run) if name.split("/")[0] not in RUN_FILES]


def rejects_in(run: str) -> list[dict[str, object]]:
    return [reject for path in sorted(Path(run, "rejects").iterdir()) for reject in read_records(str(path))]


def files_below(folder: str) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in Path(folder).rglob("*") if p.is_file())


def test_a_folder_is_mirrored_and_what_is_left_out_is_told(call: Callable[..., Outcome]) -> None:
    make_folder()
    done = call("clean", "in", "-o", "out")
    assert done.code == 0
    assert texts_in("out") == ["a.md", "b.txt", "deep/README", "deep/er/c.text"]
    assert Path("out/deep/README").read_text() == CLEAN_STORY
    assert "4 in = 4 out + 0 rejected" in done.err
    assert "left out of folders: .pdf 1, hidden 1, no text 1" in done.err


def test_records_without_a_text_beside_texts_are_told_in_one_line(call: Callable[..., Outcome]) -> None:
    """Labels, lists and notes lie beside texts; whoever meets them first should not have to wonder."""
    make_folder()
    for name in ("labels.jsonl", "more.jsonl"):
        Path("in", name).write_text('{"kinds": ["ad", "body"], "n": 3}\n')
    done = call("clean", "in", "-o", "out")
    assert done.code == 0
    (line,) = [line for line in done.err.splitlines() if "labels.jsonl" in line]
    assert line == (
        "cleaner: in/labels.jsonl and 1 more hold records without a field that looks like a text, and are left out; "
        "--text-field names one"
    )
    assert "warning" not in done.err
    assert "left out of folders: .pdf 1, hidden 1, no text 1" in done.err


def test_of_a_run_the_texts_are_cleaned_once_more_and_not_what_went(call: Callable[..., Outcome]) -> None:
    make_folder()
    assert call("clean", "in", "-o", "out").code == 0
    done = call("clean", "out", "-o", "again")
    assert done.code == 0
    assert texts_in("again") == texts_in("out")
    assert "4 in = 4 out + 0 rejected" in done.err
    assert "kept by a run 3" in done.err


def test_files_are_read_in_the_order_of_their_names(call: Callable[..., Outcome]) -> None:
    make_folder()
    heads = re.findall(r"==> (\S+) <==", call("diff", "in").out.decode())
    assert heads == ["in/a.md", "in/b.txt", "in/deep/README", "in/deep/er/c.text"]


def test_an_unreadable_text_is_rejected_and_the_rest_goes_on(call: Callable[..., Outcome]) -> None:
    make_folder()
    Path("in/b.txt").write_bytes(b"caf\xe9")
    done = call("clean", "in", "-o", "out")
    assert done.code == ExitCode.PARTIAL
    assert texts_in("out") == ["a.md", "deep/README", "deep/er/c.text"]
    assert "4 in = 3 out + 1 rejected (E_ENCODING 1)" in done.err
    [reject] = rejects_in("out")
    assert (reject["kind"], reject["code"], reject["file"]) == ("file", "E_ENCODING", "in/b.txt")


def test_equal_names_from_different_folders_stay_apart(call: Callable[..., Outcome]) -> None:
    for folder in ("x", "y"):
        os.mkdir(folder)
        Path(folder, "a.txt").write_text(f"{STORY}{folder}\n")
    assert call("clean", "x/a.txt", "y/a.txt", "-o", "out").code == 0
    assert texts_in("out") == ["x/a.txt", "y/a.txt"]
    assert call("clean", "x", "y/a.txt", "-o", "out2").code == 0
    assert texts_in("out2") == ["x/a.txt", "y/a.txt"]


def test_what_is_named_twice_is_read_once(call: Callable[..., Outcome]) -> None:
    make_folder()
    done = call("clean", "in/b.txt", "in", "in/b.txt", "in/deep", "-o", "out")
    assert done.code == 0
    assert "cleaner:in/b.txt: warning: was named before and is read once" in done.err
    assert "cleaner:in/deep: warning: was named before" in done.err
    assert "4 in = 4 out" in done.err


def test_names_of_every_sort(call: Callable[..., Outcome]) -> None:
    names = [b"a\nb.txt", b"\xff.txt", "\u202egnp.txt".encode(), b"-o.txt", b"*.txt", b'"q".txt']
    names += [b"n" * 251 + b".txt", "🦊.txt".encode(), b"\x1b[31m.txt", b"A.txt", b"a.txt"]
    os.mkdir("in")
    for name in names:
        Path("in", os.fsdecode(name)).write_bytes(b"caf\xe9" if name[0] > 0x7F else b"word\n")
    done = call("clean", "in", "-o", "out")
    bad = [name for name in names if name[0] > 0x7F]
    assert done.code == ExitCode.PARTIAL
    assert sorted(set(map(os.fsencode, os.listdir("out"))) - set(map(os.fsencode, RUN_FILES))) == sorted(
        set(names) - set(bad)
    )
    assert len(rejects_in("out")) == len(bad)
    assert not RAW_CONTROL.search(done.err)
    assert "\\udcff.txt" in done.err


def test_links_to_folders_are_not_followed(call: Callable[..., Outcome]) -> None:
    make_folder()
    os.symlink("..", "in/deep/loop")
    os.symlink("b.txt", "in/link.txt")
    os.symlink("self.txt", "in/self.txt")
    os.symlink("nowhere", "in/gone.txt")
    done = call("clean", "in", "-o", "out")
    assert done.code == ExitCode.PARTIAL
    assert "link to a folder 1" in done.err
    assert "link.txt" in texts_in("out")
    codes = {str(r["file"]): r["code"] for r in rejects_in("out")}
    assert codes == {"in/self.txt": "E_OPEN", "in/gone.txt": "E_OPEN"}


def test_a_pipe_in_a_folder_is_rejected_without_waiting_for_it(
    call: Callable[..., Outcome],
) -> None:
    make_folder()
    os.mkfifo("in/pipe.txt")
    done = call("clean", "in", "-o", "out")
    assert done.code == ExitCode.PARTIAL
    assert "cleaner:in/pipe.txt: error: E_OPEN: is a pipe" in done.err


def test_a_file_without_permission_is_rejected_and_others_go_on(
    call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    make_folder()
    os.chmod("in/b.txt", 0)
    if os.geteuid() == 0:  # root may read everything, so the system is played
        real = os.open

        def refuse(path: str | Path, *rest: int) -> int:
            if str(path).endswith("b.txt"):
                raise PermissionError(13, "Permission denied", path)
            return real(path, *rest)

        monkeypatch.setattr("cleaner.inputs.os.open", refuse)
    done = call("clean", "in", "-o", "out")
    assert done.code == ExitCode.PARTIAL
    assert "cleaner:in/b.txt: error: E_PERM: may not be read" in done.err
    assert "4 in = 3 out + 1 rejected (E_PERM 1)" in done.err


def test_an_empty_folder_is_no_input(call: Callable[..., Outcome]) -> None:
    os.mkdir("in")
    Path("in/x.pdf").touch()
    done = call("clean", "in", "-o", "out")
    assert done.code == ExitCode.NO_INPUT
    assert "in: there is no file in it that is read" in done.err
    assert "it holds .pdf 1" in done.err
    assert not os.path.exists("out")


def test_messages_of_one_kind_end_after_twenty(call: Callable[..., Outcome]) -> None:
    os.mkdir("in")
    for number in range(25):
        Path(f"in/{number:02}.txt").write_bytes(b"\xff")
    done = call("clean", "in", "-o", "out")
    assert done.err.count("error: E_ENCODING: these") == 20
    assert "25 rejected (E_ENCODING 25)" in done.err
    assert len(rejects_in("out")) == 25


# --- outputs that are in the way ------------------------------------------------------------------


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
        (["a.txt", "-o", "no/where.txt"], 2, "there is no folder no to write to"),
        (["a.txt", "-o", "."], 2, "holds that input"),
        (["-", "a.txt", "-o", "out"], 2, "standard input (-) is read alone"),
        (["in", "-o", "/dev/null"], 2, "several texts would run together there"),
    ],
)
def test_where_results_cannot_go(call: Callable[..., Outcome], argv: list[str], code: int, said: str) -> None:
    os.mkdir("in")
    for name in ("a.txt", "b.txt", "b.out", "in/c.txt"):
        Path(name).write_text(STORY)
    done = call("clean", *argv)
    assert done.code == code
    assert said in done.err
    assert done.out == b""


def test_a_file_goes_into_a_folder_that_exists(call: Callable[..., Outcome]) -> None:
    make_folder()
    os.mkdir("out")
    assert call("clean", "in/b.txt", "-o", "out").code == 0
    assert texts_in("out") == ["b.txt"]


# --- wrong use ------------------------------------------------------------------------------------


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
        (["clean", "in.txt", "--encoding", "hex"], "encoding has no value 'hex'"),
        (["clean", "in.txt", "--format", "json"], "did you mean 'jsonl'?"),
        (["clean", "in.txt", "--max-text", "²"], "is no whole number above 0"),
        (["clean", "in.txt", "--keep", "ad", "--drop", "ad"], "cannot be both kept and dropped"),
        (["diff", "in.txt", "--langauge=de"], "did you mean '--language'?"),
        (["claen", "in.txt"], "did you mean 'clean'?"),
        (["in.txt"], "say `cleaner clean in.txt`"),
        (["clean"], "`cleaner clean --help` shows"),
        ([], "name a command: clean, retry, restore, verify, diff, explain, review, rules"),
        (["clean", "missing.txt"], "missing.txt: there is no such file or folder; check the path"),
        (["clean", "dangling"], "there is no such file or folder"),
        (["clean", "page.PDF"], "page.PDF: PDF is not read yet; give its text as a .txt file"),
        (["clean", "d.zip"], "d.zip: zip is not read yet; unpack it and give the folder"),
        (["clean", "pipe"], "pipe is a pipe; to read from it, pipe it in"),
        (["clean", "/dev/zero"], "/dev/zero is a device"),
    ],
)
def test_a_mistake_gets_a_sentence_that_says_what_is_right(
    call: Callable[..., Outcome], argv: list[str], said: str
) -> None:
    for name in ("in.txt", "page.PDF", "d.zip"):
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


@pytest.mark.parametrize(
    ("head", "said"),
    [
        (b"PK\x03\x04", "zip"),
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


def test_closed_standard_input_and_a_keyboard(call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    done = spawn("clean", "-", stdin=None, preexec_fn=lambda: os.close(0))
    assert done.code == ExitCode.USAGE
    assert "standard input is closed" in done.err

    class Keyboard(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Keyboard())
    assert main(["clean", "-"]) == ExitCode.USAGE


# --- clean: JSONL ---------------------------------------------------------------------------------


def test_only_the_text_of_a_record_changes(call: Callable[..., Outcome]) -> None:
    text = json.dumps(STORY)
    head = '{"b" : 1.50, "id":123456789012345678901, "n":' + "9" * 5_000
    tail = ',"x":1e999, "z":-0, "u":"\\u00e9\\/é", "a":[ {"text":"Advertisement"} ]}'
    line = f'{head}, "text"\t: {text}{tail}\r\n'
    untouched = line.replace(text, '"Storm \\u00e9\\/ é"')
    Path("in.jsonl").write_bytes((line + untouched).encode())
    done = call("clean", "in.jsonl", "-o", "out.jsonl")
    assert done.code == 0
    expected = line.replace(text, json.dumps(CLEAN_STORY)) + untouched
    assert Path("out.jsonl").read_bytes() == expected.encode()
    assert "2 in = 2 out + 0 rejected" in done.err


BAD_LINES: list[tuple[str | bytes, str, str]] = [
    ("{bad}", "E_JSON", "column 2"),
    ('{"text":"a",}', "E_JSON", "column 13"),
    ("{'text':'a'}", "E_JSON", "field name in double quotes"),
    ('{"text":"a"} // note', "E_JSON", "column 14"),
    ('{"text":"a"}{"text":"b"}', "E_JSON", "column 13"),
    ('{"text":"a', "E_JSON", "unterminated string"),
    ('{"text":"a\tb"}', "E_JSON", "control character"),
    ('{"text":"a","n":NaN}', "E_JSON", "NaN is no value of JSON"),
    ('{"text":"a","n":-Infinity}', "E_JSON", "-Infinity"),
    ('["text"]', "E_JSON_TYPE", "a list"),
    ('"text"', "E_JSON_TYPE", "a text"),
    ("12", "E_JSON_TYPE", "a number"),
    ("null", "E_JSON_TYPE", "null"),
    ("true", "E_JSON_TYPE", "true or false"),
    ('{"body":"a","id":"x7"}', "E_FIELD_MISSING", "its fields are 'body', 'id'"),
    ("{}", "E_FIELD_MISSING", "it has no fields"),
    ('{"text":null}', "E_FIELD_TYPE", "null"),
    ('{"text":5}', "E_FIELD_TYPE", "a number"),
    ('{"text":["a"]}', "E_FIELD_TYPE", "a list"),
    ('{"text":{"a":"b"}}', "E_FIELD_TYPE", "an object"),
    (b'{"text":"caf\xe9"}', "E_ENCODING", "byte 0xe9 at column 13"),
    (b'{"text":"\xc0\x80"}', "E_ENCODING", "not utf-8"),
    (b'{"text":"\xed\xa0\x80"}', "E_ENCODING", "not utf-8"),
    ('{"text":"' + "long " * 600 + '"}', "E_TOO_LARGE", "3,000 characters long"),
    ('{"text":"' + "long " * 20_000 + '"}', "E_TOO_LARGE", "100,000 characters long"),
]


@pytest.mark.parametrize(("bad", "code", "said"), BAD_LINES)
def test_a_bad_record_is_rejected_and_its_neighbours_are_not(
    call: Callable[..., Outcome], bad: str | bytes, code: str, said: str
) -> None:
    good = json.dumps({"text": STORY}).encode()
    raw = bad if isinstance(bad, bytes) else bad.encode()
    Path("in.jsonl").write_bytes(good + b"\n\n" + raw + b"\n" + good)
    done = call("clean", "in.jsonl", "-o", "out.jsonl", "--max-text", "2500")
    assert done.code == ExitCode.PARTIAL
    assert read_records("out.jsonl") == [{"text": CLEAN_STORY}] * 2
    assert f"cleaner:in.jsonl:3: error: {code}: " in done.err
    assert said in done.err
    assert f"3 in = 2 out + 1 rejected ({code} 1)" in done.err
    [reject] = read_records("out.jsonl.rejects.jsonl")
    assert (reject["kind"], reject["code"], reject["line"], reject["record"]) == (
        "record",
        code,
        3,
        2,
    )
    assert reject["offset"] == len(good) + 2
    assert reject["length"] == len(raw) + 1
    assert all(len(line.encode()) <= 500 for line in done.err.splitlines())


def test_brackets_without_end_are_one_bad_record(call: Callable[..., Outcome]) -> None:
    write_records("in.jsonl", '{"text":"a","deep":' + "[" * 200_000 + "}", {"text": STORY})
    done = call("clean", "in.jsonl", "-o", "out.jsonl")
    assert done.code == ExitCode.PARTIAL
    assert "cleaner:in.jsonl:1: error: E_TOO_DEEP: brackets are nested too deep" in done.err
    assert read_records("out.jsonl") == [{"text": CLEAN_STORY}]


def test_the_rejects_hold_the_line_as_it_came(call: Callable[..., Outcome]) -> None:
    Path("in.jsonl").write_bytes(b'{"id":"x7","text":7,"body":"\\u00e9"}\n{"text":"\xe9"}\n' + b'{"text":"a"}\n' * 3)
    assert call("clean", "in.jsonl", "-o", "out.jsonl").code == ExitCode.PARTIAL
    first, second = read_records("out.jsonl.rejects.jsonl")
    assert (first["raw"], first["raw_encoding"]) == ('{"id":"x7","text":7,"body":"\\u00e9"}\n', "utf-8")
    assert first["id"] == "x7"
    assert (second["raw"], second["raw_encoding"]) == ("eyJ0ZXh0Ijoi6SJ9Cg==", "base64")
    assert list(first)[:4] == ["v", "kind", "code", "message"]


def test_records_that_are_odd_but_right(call: Callable[..., Outcome]) -> None:
    lines = [
        b'\xef\xbb\xbf{"text":""}',
        b'{"text":"  \\n"}',
        b'\xef\xbb\xbf {"text":"a\xe2\x80\xa8b\xc2\x85c"} ',
        b'{"text":"half \\ud800 pair"}',
        b'{"text":"Advertisement\\n\\ud800 The storm reached the coast on Monday night.\\n"}',
        b'{"text":"nul \\u0000"}',
        b'{"text":"first","text":"second"}',
    ]
    Path("in.jsonl").write_bytes(b"\n".join(lines))
    done = call("clean", "in.jsonl")
    assert done.code == 0
    out = done.out.split(b"\n")
    assert len(out) == len(lines) + 1  # the last line is ended, too
    assert out.pop() == b""
    assert out[0] == b'{"text":""}'
    assert out[2] == b' {"text":"a\xe2\x80\xa8b\xc2\x85c"} '
    assert out[3] == lines[3]
    assert out[4] == b'{"text":"\\ud800 The storm reached the coast on Monday night.\\n"}'
    assert out[5:] == lines[5:]
    assert "F_SURROGATE 2" in done.err
    assert "F_CONTROL" in done.err


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('[{"text":"a"},\n{"text":"b"}]\n', "looks like one JSON array"),
        ('[{"text":"a"}]', "looks like one JSON array"),
        ('[\n {"text":"a"}\n]\n', "looks like one JSON array"),
        ('{\n "text":"a"\n}\n', "looks like JSON spread over several lines"),
    ],
)
def test_json_that_is_not_one_object_on_each_line(call: Callable[..., Outcome], content: str, said: str) -> None:
    Path("in.jsonl").write_text(content)
    done = call("clean", "in.jsonl", "-o", "out.jsonl")
    assert done.code == ExitCode.PARTIAL
    assert f"cleaner:in.jsonl: error: E_FORMAT: {said}" in done.err
    assert "jq -c" in done.err
    assert not os.path.exists("out.jsonl")
    assert [r["kind"] for r in read_records("out.jsonl.rejects.jsonl")] == ["file"]


def test_jsonl_in_utf_16_is_refused_and_other_encodings_are_read(
    call: Callable[..., Outcome],
) -> None:
    line = '{"id":"é","text":"Café olé"}\n'
    Path("in.jsonl").write_bytes(line.encode("utf-16"))
    assert "E_ENCODING: is JSONL in UTF-16" in call("clean", "in.jsonl").err
    assert call("clean", "in.jsonl", "--encoding", "utf-16").code == ExitCode.PARTIAL
    Path("in.jsonl").write_bytes(line.encode("cp1252"))
    assert call("clean", "in.jsonl", "--encoding", "cp1252").out == line.encode()


def test_a_thousand_rejects_and_nothing_else_stop_the_run(call: Callable[..., Outcome]) -> None:
    write_records("in.jsonl", *["{bad"] * 1_500)
    done = call("clean", "in.jsonl", "-o", "out.jsonl")
    assert done.code == ExitCode.TOO_MANY
    assert "none of the first 1,000 records could be cleaned" in done.err
    assert sorted(os.listdir()) == ["in.jsonl"]


def test_bad_records_do_not_stop_a_run_with_good_ones(call: Callable[..., Outcome]) -> None:
    write_records("in.jsonl", {"text": "a"}, *["{bad"] * 1_200)
    done = call("clean", "in.jsonl", "-o", "out.jsonl")
    assert done.code == ExitCode.PARTIAL
    assert "1,201 in = 1 out + 1,200 rejected (E_JSON 1,200)" in done.err
    assert "cleaner: error: ... and 1,180 more E_JSON\n" in done.err


def test_the_order_of_records_stays(call: Callable[..., Outcome]) -> None:
    write_records("in.jsonl", *({"id": n, "text": STORY * (n % 3)} for n in range(200)))
    call("clean", "in.jsonl", "-o", "out.jsonl")
    assert [record["id"] for record in read_records("out.jsonl")] == list(range(200))


def test_a_long_line_is_read_in_pieces() -> None:
    class Watched(io.BytesIO):
        largest = 0

        def readline(self, size: int | None = -1, /) -> bytes:
            data = super().readline(size)
            self.largest = max(self.largest, len(data))
            return data

    file = Watched(b'{"a":1}\n' + b"x" * 5_000_000 + b'\n{"b":2}\n' + b"y" * 3_000_000)
    lines = list(read_lines(file, 4_000))
    assert file.largest <= 1 << 20
    assert [(n.number, n.offset, n.length, n.whole) for n in lines] == [
        (1, 0, 8, True),
        (2, 8, 5_000_001, False),
        (3, 5_000_009, 8, True),
        (4, 5_000_017, 3_000_000, False),
    ]
    assert all(len(line.data) <= 4_001 for line in lines)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(
    before=st.dictionaries(st.text().filter(lambda k: k != "text"), VALUES, max_size=3),
    text=st.text(st.characters()),
    new=st.text(st.characters()),
    ascii_only=st.booleans(),
    indent=st.sampled_from([(", ", ": "), (",", ":"), (" ,\t", " : ")]),
)
def test_splicing_changes_the_text_and_nothing_else(
    before: dict[str, object], text: str, new: str, ascii_only: bool, indent: tuple[str, str]
) -> None:
    values = {**before, "text": text, "after": 1}
    line = json.dumps(values, ensure_ascii=ascii_only, separators=indent)
    data = line.encode("utf-8", "backslashreplace")
    record = parse_record(Line(1, 0, len(data), data, True), "text", 10_000, None)
    assert record.text == text
    assert record.with_text(text) == data
    spliced = record.with_text(new)
    assert json.loads(spliced) == {**values, "text": new}
    assert spliced.startswith(data[: data.index(b'"text"')]) or before
    assert spliced.isascii() or not ascii_only


def test_a_reject_is_one_line_and_keeps_at_most_64_kib() -> None:
    data = b"\x1b" + b"\n" * 3 + b"x" * 200_000
    reject = Reject("record", "E_JSON", "m", "f", "parse", 1, None, Line(1, 0, len(data), data, True))
    line = reject.to_json()
    assert line.count(b"\n") == 1
    values = json.loads(line)
    assert len(values["raw"]) == 65_536
    assert values["raw_truncated"] is True


# --- faults ---------------------------------------------------------------------------------------


def test_a_full_disk_behind_standard_output() -> None:
    Path("page.txt").write_text(STORY)
    with open("/dev/full", "wb") as full:
        done = spawn("clean", "page.txt", stdout=full)
    assert done.code == ExitCode.ENVIRONMENT
    assert done.err == (
        "cleaner: error: standard output cannot be written: no space left on device (ENOSPC); "
        "put that right and run the same command again\n"
    )


def test_a_device_as_output_is_written_to_and_not_replaced(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_text(STORY)
    full = call("clean", "page.txt", "-o", "/dev/full", "--overwrite")
    assert full.code == ExitCode.ENVIRONMENT
    assert "cleaner: error: /dev/full cannot be written: no space left" in full.err
    assert call("clean", "page.txt", "-o", "/dev/null", "--overwrite").code == 0
    assert not os.path.isfile("/dev/null")
    assert not os.path.isfile("/dev/full")


@pytest.mark.parametrize("name", ["in.jsonl", "in"])
def test_a_disk_that_fills_up_leaves_no_half_file(name: str) -> None:
    write_records("in.jsonl", *[{"text": STORY}] * 2_000)
    os.mkdir("in")
    Path("in/long.txt").write_text(STORY * 1_000)

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    done = spawn("clean", name, "-o", f"out{Path(name).suffix}", preexec_fn=limit)
    assert done.code == ExitCode.ENVIRONMENT
    assert "file too large" in done.err
    assert "Traceback" not in done.err
    assert [name for name in files_below(".") if not name.startswith(("out/.run/", "out/run.json"))] == [
        "in.jsonl",
        "in/long.txt",
    ]


@pytest.mark.parametrize(
    ("number", "code"),
    [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)],
)
def test_a_signal_ends_the_run_without_a_trace(number: signal.Signals, code: int) -> None:
    write_records("in.jsonl", *["{bad", {"text": STORY}] * 20_000)
    process = start("clean", "in.jsonl", "-o", "out.jsonl")
    wait_until(lambda: len(os.listdir()) == 3)  # output and rejects, under their temporary names
    process.send_signal(number)
    out, err = process.communicate(timeout=30)
    assert process.returncode == code
    assert out == b""
    assert b"Traceback" not in err
    assert os.listdir() == ["in.jsonl"]


def wait_until(holds: Callable[[], bool]) -> None:
    for _ in range(3_000):
        if holds():
            return
        time.sleep(0.01)
    raise AssertionError("it never came to that")


@pytest.mark.parametrize(
    "argv", [["clean", "in.jsonl", "--text-field", "text"], ["explain", "in.jsonl", "--text-field", "text"], ["rules"]]
)
def test_a_closed_pipe_is_quiet(argv: list[str]) -> None:
    write_records("in.jsonl", *[{"text": STORY * 3}] * 3_000)
    process = start(*argv)
    assert process.stdout
    assert process.stderr
    if argv == ["rules"]:
        process.stdout.close()
    else:
        assert process.stdout.readline()
        process.stdout.close()
    err = process.stderr.read()
    process.stderr.close()
    assert process.wait(timeout=60) == ExitCode.CLOSED_PIPE
    assert err == b""


def test_closed_standard_output_and_error() -> None:
    Path("page.txt").write_text(STORY)
    done = spawn("clean", "page.txt", stdout=None, preexec_fn=lambda: os.close(1))
    assert done.code == ExitCode.ENVIRONMENT
    assert "standard output is closed" in done.err
    done = spawn("clean", "nothing", stderr=None, preexec_fn=lambda: os.close(2))
    assert (done.code, done.out) == (ExitCode.USAGE, b"")


def test_a_bare_environment() -> None:
    Path("käse.txt").write_bytes(
        STORY.encode() + "The mayor said it was like a Käse 🧀\u202e with holes, and nobody laughed.\n".encode()
    )
    bare = environment(LANG="C", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0", HOME="/nowhere")
    for argv in (["clean"], ["diff"], ["explain"], ["diff", "--json"]):
        done = spawn(*argv, "käse.txt", env=bare)
        assert done.code == 0
        assert "Käse 🧀".encode() in done.out
        assert "Error" not in done.err
    missing = spawn("clean", "ö.txt", env=bare)
    assert missing.code == ExitCode.USAGE
    assert "there is no such file" in missing.err
    assert spawn("clean", "--help", env=bare).code == 0


def test_a_current_folder_that_is_gone() -> None:
    Path("page.txt").write_text(STORY)
    page = os.path.abspath("page.txt")
    os.mkdir("gone")
    os.chdir("gone")
    os.rmdir("../gone")
    with open(page, "rb") as file:
        assert spawn("clean", "-", stdin=file).out == CLEAN_STORY.encode()
    assert spawn("clean", page).out == CLEAN_STORY.encode()
    done = spawn("clean", page, "-o", "out.txt")
    assert done.code in (ExitCode.USAGE, ExitCode.ENVIRONMENT)
    assert "Traceback" not in done.err


def test_an_error_in_cleaner_itself(call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("secret words of the text")

    write_records("in.jsonl", {"text": STORY}, {"text": "x"})
    monkeypatch.setattr(cleaner.Cleaner, "__call__", fail)
    done = call("clean", "in.jsonl", "-o", "out.jsonl")
    assert done.code == ExitCode.BUG
    assert "cleaner:in.jsonl:1: error: E_INTERNAL: an error in cleaner itself (ZeroDivisionError" in done.err
    assert "secret" not in done.err
    assert "Traceback" not in done.err
    assert len(read_records("out.jsonl.rejects.jsonl")) == 2
    assert "Traceback" in call("clean", "in.jsonl", "--debug").err


def test_an_error_outside_of_any_text(call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("secret")

    monkeypatch.setattr("cleaner.request.find_inputs", fail)
    done = call("clean", "in.txt")
    assert done.code == ExitCode.BUG
    assert f"cleaner: error: cleaner {cleaner.__version__}: an error in cleaner itself" in done.err
    assert "secret" not in done.err
    assert "Traceback" in call("clean", "in.txt", "--debug").err


def test_too_many_open_files_is_no_fault_of_the_text(
    call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("page.txt").write_text(STORY)

    def refuse(*_: object, **__: object) -> int:
        raise OSError(24, "Too many open files")

    with monkeypatch.context() as patch:
        patch.setattr("cleaner.inputs.os.open", refuse)
        done = call("clean", "page.txt")
    assert done.code == ExitCode.ENVIRONMENT
    assert "too many open files" in done.err


# --- diff, explain, rules -------------------------------------------------------------------------


def test_diff_names_kind_and_reason_of_what_was_dropped(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_text(STORY)
    done = call("diff", "page.txt")
    assert done.code == 0
    rows = done.out.decode().splitlines()
    [dropped] = [row for row in rows if "- ad" in row]
    assert re.fullmatch(r' +3 - ad +\d+%  Advertisement +\[says only "advertisement"\]', dropped)
    assert rows[-1] == "dropped 1 of 3 pieces, 13 of 118 characters: ad 1"
    assert b"\x1b" not in done.out


def test_colour_is_for_terminals_that_want_it(call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    Path("page.txt").write_text(STORY)
    assert b"\x1b" not in call("diff", "page.txt").out
    plain = on_terminal("diff", "page.txt", NO_COLOR="1")
    assert b"\x1b[31m" in on_terminal("diff", "page.txt")
    assert b"\x1b[31m" in on_terminal("diff", "page.txt", NO_COLOR="")
    assert b"\x1b" not in plain
    assert b"\x1b" not in on_terminal("diff", "page.txt", TERM="dumb")
    assert b"- ad" in plain


def on_terminal(*argv: str, **extra: str) -> bytes:
    """Return what `python -m cleaner` writes to a terminal."""
    import pty

    ours, theirs = pty.openpty()
    process = start(*argv, stdout=theirs, env=environment(**({"TERM": "xterm", "PAGER": "cat"} | extra)))
    os.close(theirs)
    out = b"".join(read_until_closed(ours))
    process.communicate(timeout=60)
    os.close(ours)
    return out


def read_until_closed(handle: int) -> Iterator[bytes]:
    try:
        while data := os.read(handle, 65_536):
            yield data
    except OSError:  # the other end of a terminal is gone
        return


def test_diff_and_explain_as_json(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_text(STORY)
    shown = json.loads(call("diff", "page.txt", "--json").out)
    explained = json.loads(call("explain", "page.txt", "--json").out)
    assert (shown["schema"], shown["file"], shown["file_line"]) == (1, "page.txt", None)
    assert "".join(d["text"] for d in shown["decisions"]) == STORY
    assert "".join(d["text"] for d in shown["decisions"] if d["keep"]) == shown["text"]
    assert "votes" not in shown["decisions"][0]
    assert explained["decisions"][1]["votes"][0]["voter"] == "ad.whole"


def test_diff_of_records_names_their_lines(call: Callable[..., Outcome]) -> None:
    write_records("in.jsonl", {"text": STORY}, "{bad", {"text": STORY})
    done = call("diff", "in.jsonl")
    assert done.code == ExitCode.PARTIAL
    assert re.findall(r"==> (\S+) <==", done.out.decode()) == ["in.jsonl:1", "in.jsonl:3"]
    lines = call("explain", "in.jsonl", "--json").out.splitlines()
    assert [json.loads(line)["file_line"] for line in lines] == [1, 3]


def test_explain_shows_kind_confidence_and_votes(call: Callable[..., Outcome]) -> None:
    Path("page.txt").write_text(STORY)
    shown = call("explain", "page.txt").out.decode()
    assert re.search(r" 3  drop  ad +\d+%  Advertisement\n +\+4\.5 ad: says only", shown)
    assert "(ad.whole)" in shown


@pytest.mark.parametrize("command", ["diff", "explain"])
@pytest.mark.parametrize("flag", [[], ["--json"]])
def test_nothing_of_a_text_acts_on_the_terminal(call: Callable[..., Outcome], command: str, flag: list[str]) -> None:
    every = "".join(chr(n) for n in [*range(0x20), *range(0x7F, 0xA0), *range(0x2000, 0x2070)])
    texts = [*NASTY, f"Advertisement\nfoo{every}bar\n", "\U000e0041tag \ud800 half"]
    name = "\x1b[2J\u202e.jsonl"
    write_records(name, *({"text": text} for text in texts), {"\x1b[31m\u202e": 1})
    done = call(command, name, *flag)
    assert done.code == ExitCode.PARTIAL
    assert not RAW_CONTROL.search(done.out.decode())
    assert not RAW_CONTROL.search(done.err)
    assert "\\x1b" in done.err


def test_rules_lists_every_name_that_disable_takes(call: Callable[..., Outcome]) -> None:
    rows = json.loads(call("rules", "--json").out)
    table = call("rules").out.decode()
    markdown = call("rules", "--markdown").out.decode().splitlines()
    assert len(markdown) == len(rows) + 2
    assert len({row.count("|") - row.count("\\|") for row in markdown}) == 1
    Path("page.txt").write_text(STORY)
    for row in rows:
        assert row["name"] in table
        assert row["reason"]
        if row["kind"] != "passes":
            assert row["example"]
            assert call("clean", "page.txt", "--disable", row["name"]).code == 0
    whole = next(row for row in rows if row["name"] == "ad.whole")
    assert whole["phrases"]["en"] > 10
    assert whole["weight"] == 4.5


# --- help and imports -----------------------------------------------------------------------------


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_each_command_has_help_with_an_example(call: Callable[..., Outcome], command: str) -> None:
    done = call(command, "--help")
    assert done.code == 0
    assert f"cleaner {command}" in done.out.decode().split("examples:")[1]
    assert done.err == ""


def test_help_lists_every_command_and_version(call: Callable[..., Outcome]) -> None:
    shown = call("--help").out.decode()
    assert all(command.name in shown and command.help[:20] in shown for command in COMMANDS)
    assert call("--version").out.decode().strip() == f"cleaner {cleaner.__version__}"


def test_importing_cleaner_does_not_import_the_command_line() -> None:
    code = "import sys, cleaner; print({'cleaner.cli', 'argparse', 'click'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], env=environment(), capture_output=True, check=True)
    assert done.stdout == b"set()\n"


def test_no_message_is_longer_than_500_bytes(capsys: pytest.CaptureFixture[str]) -> None:
    console = Console()
    console.reject("ä/" * 400, 7, "E_JSON", "\u202e" * 400)
    console.fail("ü" * 999)
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 2
    assert all(len(line.encode()) <= 500 for line in lines)
    assert ":7: error: E_JSON: " in lines[0]


def test_the_limit_of_a_line_follows_that_of_a_text() -> None:
    assert records.MAX_TEXT == 10_000_000
    lines = list(read_lines(io.BytesIO(b"x" * 12 + b"\n"), 12))
    assert lines[0].whole
    assert not next(read_lines(io.BytesIO(b"x" * 13 + b"\n"), 12)).whole
