"""`cleaner clean` of folders: which files are read, under what names the texts come out, what is left out."""

from __future__ import annotations

import gzip
import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command_line import CLEAN_STORY, RAW_CONTROL, RUN_FILES, STORY, Outcome, make_folder, rejects_in, texts_in

from cleaner.batch.find import find_inputs
from cleaner.messages import ExitCode

pytestmark = pytest.mark.usefixtures("own_folder")

NOBODY = 65_534


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


def run_to_dir(call: Callable[..., Outcome], *paths: str) -> Path:
    """A run that writes the text of each record to a file; returns the folder they lie in."""
    assert call("clean", *paths, "-o", "out", "--to", "dir").code == 0
    (part,) = Path("out/documents").iterdir()
    return part


def test_a_text_that_begins_as_records_do_is_told(call: Callable[..., Outcome]) -> None:
    Path("a.txt").write_text(json.dumps({"text": STORY}) + "\n")
    warned = "cleaner:a.txt: warning: is cleaned as one text; if its lines are records of JSON, say --format jsonl"
    assert warned in call("clean", "a.txt").err
    for said in (["--format", "jsonl"], ["--format", "text"]):
        assert "as one text" not in call("clean", "a.txt", *said).err
    Path("a.txt").write_text("{Storm} hits coast\n")
    assert "as one text" not in call("clean", "a.txt").err


def test_a_text_that_is_called_a_page_keeps_its_newlines(call: Callable[..., Outcome]) -> None:
    Path("a.html").write_text(STORY)
    done = call("clean", "a.html")
    assert (done.code, done.out.decode()) == (0, CLEAN_STORY)
    assert "cleaner:a.html: warning: is read as text, whatever its name says" in done.err


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("of", ["", "documents", "documents/part-00000-000"])
def test_of_a_run_to_dir_the_texts_of_records_are_read(of: str, packed: bool, call: Callable[..., Outcome]) -> None:
    lines = "".join(json.dumps({"id": n, "title": "Storm", "text": f"{STORY}{n}\n"}) + "\n" for n in (1, 2)).encode()
    name = "dump.jsonl.gz" if packed else "dump.jsonl"
    Path(name).write_bytes(gzip.compress(lines) if packed else lines)
    part = run_to_dir(call, name)
    assert sorted(os.listdir(part)) == ["000001.txt", "000002.txt", "fields.jsonl"]
    done = call("clean", f"out/{of}", "-o", "again")
    assert (done.code, "2 in = 2 out + 0 rejected" in done.err) == (0, True)
    assert "whatever its name says" not in done.err
    texts = [f"{'' if of.endswith('000') else 'part-00000-000/'}00000{n}.txt" for n in (1, 2)]
    assert texts_in("again") == texts
    assert Path("again", texts[1]).read_text() == f"{CLEAN_STORY}2\n"
    assert call("verify", "again").code == 0
    assert "0 of 2 texts would change" in call("clean", f"out/{of}", "--check").err
    assert "pages: 2, sites: 1" in call("profile", "learn", f"out/{of}", "-o", "sites.json").err
    assert call("clean", f"out/{of}", "-o", "records", "--to", "jsonl").code == 0
    (records,) = Path("records/documents").iterdir()
    assert [json.loads(line)["id"] for line in records.read_text().splitlines()] == texts


def test_the_other_fields_of_compressed_records_are_written_plain(call: Callable[..., Outcome]) -> None:
    Path("a.jsonl.gz").write_bytes(gzip.compress(json.dumps({"id": "x", "text": STORY}).encode() + b"\n"))
    fields = run_to_dir(call, "a.jsonl.gz") / "fields.jsonl"
    assert json.loads(fields.read_text("utf-8")) == {"id": "x", "text": "000001.txt"}


def test_the_texts_of_records_are_read_where_they_were_moved_to(call: Callable[..., Outcome]) -> None:
    Path("dump.jsonl").write_text(json.dumps({"text": STORY}) + "\n")
    run_to_dir(call, "dump.jsonl").rename("mine")
    done = call("clean", "mine", "-o", "again")
    assert (done.code, "1 in = 1 out + 0 rejected" in done.err, texts_in("again")) == (0, True, ["000001.txt"])


def test_a_dump_that_is_called_as_the_fields_of_a_run_is_read(call: Callable[..., Outcome]) -> None:
    os.mkdir("in")
    Path("in/000001.txt").write_text(STORY)
    Path("in/fields.jsonl").write_text(json.dumps({"name": "2.txt", "text": STORY}) + "\n")
    assert "2 in = 2 out + 0 rejected" in call("clean", "in", "-o", "out").err
    Path("in/fields.jsonl").write_text(json.dumps({"text": "000001.txt"}) + "\n")
    assert "1 in = 1 out + 0 rejected" in call("clean", "in", "-o", "again").err
    # What a command names it reads.
    assert "1 in = 1 out + 0 rejected" in call("clean", "in/fields.jsonl", "-o", "named/").err


def test_texts_and_texts_of_records_of_a_run_stay_apart(call: Callable[..., Outcome]) -> None:
    make_folder()
    Path("dump.jsonl").write_text(json.dumps({"text": f"{STORY}1\n"}) + "\n")
    assert call("clean", "in", "dump.jsonl", "-o", "out", "--to", "dir").code == 0
    done = call("clean", "out", "dump.jsonl", "-o", "again", "--to", "dir")
    assert "6 in = 6 out + 0 rejected" in done.err
    assert len(list(Path("again").rglob("000001.txt"))) == 2
    assert call("verify", "again").code == 0


@pytest.mark.parametrize("of", ["out", "out/documents", "."])
def test_a_run_that_is_not_finished_is_no_input(of: str, call: Callable[..., Outcome]) -> None:
    """It holds a part of a dump, and nobody would see which."""
    Path("dump.jsonl").write_text(json.dumps({"text": STORY}) + "\n")
    assert call("clean", "dump.jsonl", "-o", "out").code == 0
    os.unlink("out/_SUCCESS.json")
    for command in (
        ["clean", of, "-o", "../again"],
        ["clean", of, "--check"],
        ["profile", "learn", of, "-o", "../sites.json"],
        ["explain", of],
    ):
        done = call(*command)
        assert (done.code, done.out) == (ExitCode.USAGE, b"")
        assert re.search(r"out: the run is not finished; the command that began it goes on with it\n$", done.err)
    assert not os.path.exists("../again") and not os.path.exists("../sites.json")
    # A file that is named itself is whole.
    assert call("clean", "out/documents/part-00000-000.jsonl", "-o", "again.jsonl").code == 0
    assert call("clean", "dump.jsonl", "-o", "out").code == 0
    assert call("clean", "out", "-o", "again").code == 0


FOREIGN = [b"{}", b"[1, 2]\n", b'{"name": "nightly", "steps": 3}\n', b'{"cleaner": "acme", "v": 1}\n', b"", b"\xff\0"]


@pytest.mark.parametrize("content", FOREIGN)
def test_a_run_json_of_somebody_else_makes_no_run_of_its_folder(content: bytes, call: Callable[..., Outcome]) -> None:
    Path("in/attributes").mkdir(parents=True)
    Path("in/attributes/e.txt").write_text(STORY)
    Path("in/run.json").write_bytes(content)
    assert "==> in/attributes/e.txt <==" in call("diff", "in", "--format", "text").out.decode()
    for command in (["verify"], ["restore", "-o", "out"], ["report", "-o", "out.html"], ["retry", "-o", "out"]):
        done = call(*command, "in")
        assert (done.code, "in holds no run of cleaner" in done.err) == (ExitCode.USAGE, True)
    Path("page.txt").write_text(STORY)
    done = call("clean", "page.txt", "-o", "in/", "--overwrite")
    assert (done.code, "holds files that no run of cleaner wrote" in done.err) == (ExitCode.OUTPUT, True)
    assert Path("in/run.json").read_bytes() == content


def test_a_run_whose_run_json_is_damaged_is_a_run_still(call: Callable[..., Outcome]) -> None:
    make_folder()
    assert call("clean", "in", "-o", "out").code == 0
    for name in ("run.json", "_SUCCESS.json"):
        whole = Path("out", name).read_bytes()
        for damaged in (b"", b"{}", whole[:100]):
            Path("out", name).write_bytes(damaged)
            done = call("verify", "out")
            assert (done.code, f"out/{name} is damaged" in done.err) == (ExitCode.FOUND, True)
        Path("out", name).write_bytes(whole)


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


def test_a_link_that_leads_out_of_its_folder_is_rejected_unless_it_is_named(call: Callable[..., Outcome]) -> None:
    make_folder()
    Path("secret.txt").write_text("A key of this machine, not of the dump.\n")
    os.symlink("../secret.txt", "in/link.txt")
    done = call("clean", "in", "-o", "out")
    assert done.code == ExitCode.PARTIAL
    assert "cleaner:in/link.txt: error: E_OPEN: is a link that leads out of the folder" in done.err
    assert "link.txt" not in texts_in("out")
    assert call("clean", "in", "in/link.txt", "-o", "both").code == ExitCode.OK
    assert "link.txt" in texts_in("both")


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

        def refuse(path: str | Path, *rest: int, **more: Any) -> int:
            if str(path).endswith("b.txt"):
                raise PermissionError(13, "Permission denied", path)
            return real(path, *rest, **more)

        monkeypatch.setattr("cleaner.inputs.os.open", refuse)
    done = call("clean", "in", "-o", "out")
    assert done.code == ExitCode.PARTIAL
    assert "cleaner:in/b.txt: error: E_PERM: may not be read" in done.err
    assert "4 in = 3 out + 1 rejected (E_PERM 1)" in done.err


def test_a_folder_without_permission_is_told_though_a_pattern_leads_into_it() -> None:
    """`glob` passes over it in silence, and with it all that it holds."""
    for name in ("in/a/x.txt", "in/shut/y.txt"):
        Path(name).parent.mkdir(parents=True)
        Path(name).write_text(STORY)
    os.chmod(".", 0o711)  # noqa: S103 (it is looked into as somebody else)
    os.chmod("in/shut", 0)
    root = os.geteuid() == 0  # who may read everything
    try:
        if root:
            os.seteuid(NOBODY)
        found = {pattern: find_inputs([pattern], warn=lambda path, said: None) for pattern in ("in/*/*.txt", "in/**/*.txt")}
    finally:
        if root:
            os.seteuid(0)
        os.chmod("in/shut", 0o700)
    for each in found.values():
        assert [source.path for source in each.inputs] == ["in/a/x.txt"]
        assert [(reject.file, reject.code) for reject in each.rejects] == [("in/shut", "E_PERM")]


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


def test_a_document_of_a_run_that_is_damaged_is_named_with_what_to_do(call: Callable[..., Outcome]) -> None:
    Path("dump.jsonl").write_text(f'{{"text": {json.dumps(STORY)}}}\n' * 3)
    assert call("clean", "dump.jsonl", "-o", "run").code == 0
    (document,) = Path("run/documents").iterdir()
    document.write_bytes(document.read_bytes()[:-9] + b"\n")
    done = call("report", "run", "-o", "report.html")
    assert done.code == ExitCode.FOUND
    assert f"run: the run is damaged: {document} is not as it was written; `cleaner verify run` tells more" in done.err
