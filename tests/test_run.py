"""Runs into a folder: killed, stopped and broken in every way, and nothing is lost, doubled or half there."""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pyarrow.parquet
import pytest
from planted import Planted

import cleaner
from cleaner.batch import crew, plan
from cleaner.batch.find import find_inputs
from cleaner.batch.folder import LockedError, RunFolder
from cleaner.batch.piece import Target
from cleaner.batch.plan import Asked
from cleaner.batch.protocol import Fields, Limits
from cleaner.batch.restore import restore
from cleaner.batch.run import clean_dump
from cleaner.batch.verify import verify
from cleaner.cli import main
from cleaner.errors import OutputError
from cleaner.messages import Console, ExitCode, TooManyRejectsError
from cleaner.outputs import OutputExistsError

pytestmark = pytest.mark.usefixtures("own_folder")

ROOT = Path(__file__).parent.parent
BODY = "The storm reached the coast on Monday night and cut the power in four towns, police said.\n"
TEXT = f"Storm hits coast\n\nAdvertisement\n\n{BODY}"
KILLS = 20
NOBODY = 65_534
_MEBI = 1 << 20


def write_dump(path: str, count: int, planted: dict[int, str] | None = None) -> None:
    planted = planted or {}
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            text = f"{planted.get(number, '')}{TEXT}Town {number} waits for help.\n"
            file.write(
                json.dumps({"id": f"r{number}", "url": f"https://site{number % 3}.example/a", "text": text}) + "\n"
            )


def append(path: str, text: str) -> None:
    with open(path, "a", encoding="utf-8") as file:
        file.write(text)


def ask(*paths: str, workers: int = 2, timeout: float = 2, max_record_bytes: int = 256 * _MEBI) -> Asked:
    """What a run over `paths` is asked to do, by rules alone; pieces are small, so that there are many."""
    found = find_inputs(paths, warn=lambda path, text: None)
    fields = Fields(id="id", url="url")
    limits = Limits(1_000_000, max_record_bytes, 200)
    rules = cleaner.Cleaner(model=None)
    return Asked(
        found.inputs, found.rejects, Planted(rules), {}, Target(None, fields, 20_000), limits, timeout, workers, 0.2
    )


def run(asked: Asked, folder: str = "run", *, overwrite: bool = False) -> ExitCode:
    place = RunFolder(folder)
    with place.locked():
        return clean_dump(asked, place, Console(), overwrite=overwrite, resume="the same again")


def contents(folder: str) -> dict[str, bytes]:
    """All that a run wrote, but for its times and locks."""
    hidden = ("lock", "times.jsonl")
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(Path(folder).rglob("*"))
        if path.is_file() and path.name not in hidden
    }


def read_lines(folder: str, place: str) -> list[dict[str, object]]:
    return [
        json.loads(line)
        for path in sorted(Path(folder, place).rglob("*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    ]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests'}"}


def start(*argv: str) -> subprocess.Popen[bytes]:
    """Start a Python program for itself."""
    return subprocess.Popen([sys.executable, *argv], env=environment(), stderr=subprocess.PIPE)


def run_slowly() -> None:
    """Clean dump.jsonl into the folder `run`; a process of its own does this, and is killed."""
    raise SystemExit(run(ask("dump.jsonl")))


def start_slowly() -> subprocess.Popen[bytes]:
    Path("slowly.py").write_text("if __name__ == '__main__':\n    import test_run\n\n    test_run.run_slowly()\n")
    return start("slowly.py")


def children(pid: int) -> list[int]:
    """The processes that `pid` started and that are alive."""
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except FileNotFoundError:
        return []


def wait_until(holds: Callable[[], bool], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it never came to that"
        time.sleep(0.01)


# --- the folder -----------------------------------------------------------------------------------


def test_a_run_adds_up_and_says_what_went_where(capsys: pytest.CaptureFixture[str]) -> None:
    write_dump("dump.jsonl", 500)
    append("dump.jsonl", '{"text": 7}\nno json\n')
    assert run(ask("dump.jsonl")) == ExitCode.PARTIAL
    assert "502 in = 500 out + 2 rejected (E_FIELD_TYPE 1, E_JSON 1)" in capsys.readouterr().err
    out = read_lines("run", "documents")
    assert [record["id"] for record in out] == [f"r{number}" for number in range(500)]
    assert all("Advertisement" not in str(record["text"]) and BODY in str(record["text"]) for record in out)
    spans = read_lines("run", "attributes")
    assert [line["id"] for line in spans] == [record["id"] for record in out]
    assert spans[0]["attributes"] == {"cleaner__ad": [[18, 33, pytest.approx(spans[0]["spans"][0]["confidence"])]]}  # type: ignore[index]
    assert [(line["file"], line["line"]) for line in read_lines("run", "rejects")] == [
        ("dump.jsonl", 501),
        ("dump.jsonl", 502),
    ]
    totals = json.loads(Path("run/_SUCCESS.json").read_bytes())["totals"]
    assert totals["records"] == {"in": 502, "out": 500, "rejected": 2}
    assert totals["sites"] == {"site0.example": 167, "site1.example": 167, "site2.example": 166}


def test_the_number_of_workers_changes_nothing() -> None:
    write_dump("dump.jsonl", 600)
    for workers in (1, 3):
        assert run(ask("dump.jsonl", workers=workers), f"run{workers}") == ExitCode.OK
    assert contents("run1") == contents("run3")
    assert any(name.endswith("-001.jsonl") for name in contents("run1"))


def test_restore_gives_the_originals_back_and_tells_what_does_not_fit() -> None:
    write_dump("dump.jsonl", 300)
    run(ask("dump.jsonl"))
    assert restore(RunFolder("run"), "back", Console(), overwrite=False) == ExitCode.OK
    assert b"".join(contents("back").values()) == Path("dump.jsonl").read_bytes()
    part = sorted(Path("run/documents").iterdir())[0]
    part.write_bytes(part.read_bytes().replace(b"police said", b"Police said", 1))
    assert restore(RunFolder("run"), "again", Console(), overwrite=False) == ExitCode.FOUND
    assert verify(RunFolder("run"), Console()) == ExitCode.FOUND


def test_restore_gives_texts_back_in_the_bytes_they_had(capsys: pytest.CaptureFixture[str]) -> None:
    text = "The café on the coast was closed on Monday night, police said.\n"
    marks = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff", "utf-32-le": b"\xff\xfe\0\0", "utf-8": b"\xef\xbb\xbf"}
    Path("in").mkdir()
    for encoding, mark in marks.items():
        Path(f"in/{encoding}.txt").write_bytes(mark + text.encode(encoding))
    Path("in/empty.txt").write_bytes(b"\xff\xfe")
    Path("old").mkdir()
    Path("old/a.txt").write_bytes(text.encode("cp1252"))
    assert main(["clean", "in", "-o", "run", "--model", "none"]) == ExitCode.OK
    assert main(["restore", "run", "-o", "back"]) == ExitCode.OK
    assert contents("back") == contents("in")
    assert main(["clean", "old", "-o", "run-old/", "--model", "none", "--encoding", "cp1252"]) == ExitCode.OK
    assert main(["restore", "run-old", "-o", "back-old"]) == ExitCode.OK
    assert contents("back-old") == contents("old")
    assert "UTF-8" not in capsys.readouterr().err
    assert main(["clean", "old", "-o", "run-bad", "--model", "none", "--encoding-errors", "replace"]) == ExitCode.OK
    assert main(["restore", "run-bad", "-o", "back-bad"]) == ExitCode.OK
    assert "1 of them in UTF-8, because their own bytes cannot be told from the text" in capsys.readouterr().err


def test_verify_finds_a_file_too_many_and_one_too_few() -> None:
    write_dump("dump.jsonl", 100)
    run(ask("dump.jsonl"))
    assert verify(RunFolder("run"), Console()) == ExitCode.OK
    stray = Path("run/documents/part-99999-000.jsonl")
    stray.write_text("{}\n")
    assert verify(RunFolder("run"), Console()) == ExitCode.FOUND
    stray.unlink()
    sorted(Path("run/attributes/cleaner").iterdir())[0].unlink()
    assert verify(RunFolder("run"), Console()) == ExitCode.FOUND


def test_texts_lie_under_their_names_whatever_is_tried_with_ids() -> None:
    tricks = ["../../x", "/etc/x", "C:\\x", "con", "a\nb", "x" * 300, "\u202egnp.exe", ".", "..", ""]
    with open("dump.jsonl", "w") as file:
        for trick in tricks:
            file.write(json.dumps({"id": trick, "url": trick, "text": TEXT}) + "\n")
    asked = ask("dump.jsonl")
    assert run(replace(asked, target=replace(asked.target, format="dir"))) == ExitCode.OK
    assert sorted(os.listdir()) == ["dump.jsonl", "run"]
    texts = sorted(Path("run/documents").rglob("*.txt"))
    assert [path.name for path in texts] == [f"{number:06}.txt" for number in range(1, len(tricks) + 1)]
    assert [record["id"] for record in read_lines("run", "documents")] == tricks


# --- going on -------------------------------------------------------------------------------------


def test_what_is_done_is_not_done_again(capsys: pytest.CaptureFixture[str]) -> None:
    write_dump("dump.jsonl", 50)
    run(ask("dump.jsonl"))
    before = {path: path.stat().st_mtime_ns for path in Path("run").rglob("*.jsonl")}
    assert run(ask("dump.jsonl")) == ExitCode.OK
    assert {path: path.stat().st_mtime_ns for path in Path("run").rglob("*.jsonl")} == before
    assert "all is done" in capsys.readouterr().err


def test_a_finished_run_where_nothing_can_be_written_is_done() -> None:
    write_dump("dump.jsonl", 5)
    run(ask("dump.jsonl"))
    before = contents("run")
    with only_read("run"):
        assert run(ask("dump.jsonl")) == ExitCode.OK
    assert contents("run") == before
    os.remove("run/_SUCCESS.json")
    with only_read("run"), pytest.raises(OutputError, match="cannot be written"):
        run(ask("dump.jsonl"))


@contextmanager
def only_read(folder: str) -> Iterator[None]:
    """While this lasts nothing can be written below a folder."""
    below = [Path(folder), *Path(folder).rglob("*")]
    modes = {path: path.stat().st_mode for path in below}
    os.chmod(".", 0o711)  # noqa: S103 (it is looked into as somebody else)
    for path, mode in modes.items():
        path.chmod(mode & 0o555 | 0o444)
    root = os.geteuid() == 0  # who may write everything
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
        for path, mode in modes.items():
            path.chmod(mode)


def test_another_run_in_the_folder_is_refused_by_name() -> None:
    write_dump("dump.jsonl", 50)
    run(ask("dump.jsonl"))
    before = contents("run")
    with pytest.raises(OutputExistsError, match=r"limits.timeout: 2 then, 3 now"):
        run(ask("dump.jsonl", timeout=3))
    write_dump("dump.jsonl", 51)
    with pytest.raises(OutputExistsError, match=r"inputs\[dump.jsonl\].size"):
        run(ask("dump.jsonl"))
    assert contents("run") == before
    assert run(ask("dump.jsonl"), overwrite=True) == ExitCode.OK
    assert len(read_lines("run", "documents")) == 51


@pytest.mark.parametrize(
    ("lost", "to"), [("run/.run", []), ("run/.run", ["--to", "dir"]), ("run/.run/pieces/part-00000-000.json", [])]
)
def test_what_is_left_of_an_overwritten_run_whose_markers_are_gone_is_what_others_put_there(
    lost: str, to: list[str]
) -> None:
    write_dump("a.jsonl", 30)
    write_dump("b.jsonl", 20)
    append("b.jsonl", "no json\n")
    Path("in/deep").mkdir(parents=True)
    for name in ("in/deep/a.txt", "in/b.txt"):
        Path(name).write_text(TEXT)
    Path("in/c.html").write_text(f"<p>{BODY}")
    options = ["--model", "none", "--workers", "1", *to, "--overwrite"]
    assert main(["clean", "a.jsonl", "b.jsonl", "in", "-o", "run", *options]) == ExitCode.PARTIAL
    mine = ["mine.txt", "documents/mine.jsonl", "documents/part-00000-000.jsonl.bak", "rejects/mine", "deep/mine.txt"]
    for name in mine:
        Path("run", name).parent.mkdir(exist_ok=True)
        Path("run", name).write_text("mine")
    if lost.endswith(".json"):
        Path(lost).write_text("no marker")
    else:
        shutil.rmtree(lost)
    assert main(["clean", "a.jsonl", "-o", "run", *options]) == ExitCode.OK
    assert main(["clean", "a.jsonl", "-o", "alone", *options]) == ExitCode.OK
    left, alone = contents("run"), contents("alone")
    assert {name: data for name, data in left.items() if name not in mine} == alone
    assert {name for name, data in left.items() if data == b"mine"} == {*mine}


def test_a_marker_that_leads_out_of_its_run_is_damaged_and_takes_nothing_away(
    capsys: pytest.CaptureFixture[str],
) -> None:
    write_dump("dump.jsonl", 5)
    run(ask("dump.jsonl"))
    Path("mine.txt").write_text("mine")
    marker = next(Path("run/.run/pieces").iterdir())
    values = json.loads(marker.read_bytes())
    values["files"][0]["path"] = "../mine.txt"
    marker.write_text(json.dumps(values))
    for argv in (["verify", "run"], ["restore", "run", "-o", "back", "--overwrite"], ["report", "run", "-o", "r.html"]):
        assert main(argv) == ExitCode.FOUND
        said = capsys.readouterr().err
        assert f"{marker} is damaged; clean into another folder, or begin anew" in said
        assert ("`cleaner verify run` tells more" in said) == (argv[0] != "verify")
    os.mkdir("elsewhere")
    shutil.move("run/attributes", "elsewhere/moved")
    os.symlink("../elsewhere/moved", "run/attributes")
    before = contents("elsewhere")
    assert main(["clean", "dump.jsonl", "-o", "run", "--overwrite"]) == ExitCode.OUTPUT
    assert contents("elsewhere") == before
    assert Path("mine.txt").read_text() == "mine"


def test_a_folder_of_other_things_is_not_touched() -> None:
    write_dump("dump.jsonl", 5)
    Path("run").mkdir()
    Path("run/mine.txt").write_text("mine")
    assert main(["clean", "dump.jsonl", "-o", "run", "--overwrite"]) == ExitCode.OUTPUT
    assert os.listdir("run") == ["mine.txt"]


def test_two_runs_at_once_are_refused_and_the_lock_dies_with_its_holder() -> None:
    write_dump("dump.jsonl", 400, dict.fromkeys(range(400), "SLOW "))
    first = start_slowly()
    wait_until(lambda: Path("run/run.json").exists())
    with pytest.raises(LockedError):
        run(ask("dump.jsonl"))
    assert main(["clean", "dump.jsonl", "-o", "run"]) == ExitCode.LOCKED
    first.kill()
    first.communicate()
    assert run(ask("dump.jsonl")) == ExitCode.OK


# --- records that kill ----------------------------------------------------------------------------


def test_a_record_that_kills_hangs_fails_or_eats_memory_costs_itself_alone() -> None:
    planted = {7: "KILL ME ", 40: "HANG ", 90: "EAT ", 91: "FAIL ", 120: "KILL ME "}
    write_dump("dump.jsonl", 200, planted)
    assert run(ask("dump.jsonl", timeout=3.0)) == ExitCode.BUG  # FAIL is an error in the cleaner
    rejects = {str(line["id"]): line["code"] for line in read_lines("run", "rejects")}
    codes = ["E_CRASH", "E_TIMEOUT", "E_MEMORY", "E_INTERNAL", "E_CRASH"]
    assert rejects == dict(zip((f"r{number}" for number in planted), codes, strict=True))
    assert [record["id"] for record in read_lines("run", "documents")] == [
        f"r{number}" for number in range(200) if number not in planted
    ]
    assert verify(RunFolder("run"), Console()) == ExitCode.OK


def test_a_record_that_cannot_be_written_is_not_blamed_on_the_reading() -> None:
    planted = {40: "TOO MUCH TO WRITE ", 90: "DEADLY TO WRITE "}
    write_dump("dump.jsonl", 120, planted)
    assert run(ask("dump.jsonl")) == ExitCode.PARTIAL
    rejects = [(line["kind"], line["id"], line["code"]) for line in read_lines("run", "rejects")]
    assert rejects == [("record", "r40", "E_MEMORY"), ("record", "r90", "E_CRASH")]
    assert len(read_lines("run", "documents")) == 118


def test_a_file_that_kills_its_reader_costs_itself_alone() -> None:
    """A thousand small texts are one shard, and those behind it are read all the same."""
    os.mkdir("in")
    for name in ("a", "deadly", "f", "faulty", "z-deadly", "zz"):
        Path(f"in/{name}.txt").write_text(f"{TEXT}{'BREAK READING' if name == 'a' else name} was there that night.\n")
    assert run(ask("in", workers=1)) == ExitCode.BUG  # faulty is an error in the reader
    assert [(line["kind"], line["file"], line["code"]) for line in read_lines("run", "rejects")] == [
        ("file", "in/deadly.txt", "E_CRASH"), ("file", "in/faulty.txt", "E_INTERNAL"), ("file", "in/z-deadly.txt", "E_CRASH"),
    ]  # fmt: skip
    assert sorted(path.name for path in Path("run").glob("*.txt")) == ["a.txt", "f.txt", "zz.txt"]
    assert verify(RunFolder("run"), Console()) == ExitCode.OK


def test_a_file_that_is_never_read_to_its_end_costs_itself_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "_READING_SECONDS", 1.0)
    os.mkdir("in")
    for name in ("a", "endless", "z"):
        Path(f"in/{name}.txt").write_text(f"{TEXT}{'BREAK READING' if name == 'a' else name} was there that night.\n")
    assert run(ask("in", workers=1, timeout=0.3)) == ExitCode.PARTIAL
    assert [(line["kind"], line["file"], line["code"]) for line in read_lines("run", "rejects")] == [
        ("file", "in/endless.txt", "E_TIMEOUT"),
    ]
    assert sorted(path.name for path in Path("run").glob("*.txt")) == ["a.txt", "z.txt"]


def test_the_rest_of_a_file_whose_reader_died_is_cleaned_again_and_no_other_part(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The file is cut into parts; the rest of one of them is lost, and the parts behind it are not."""
    monkeypatch.setattr(plan, "_LEAST_SHARD", 10_000)
    write_dump("dump.jsonl", 200, {number: "BREAK READING " for number in range(0, 200, 10)} | {55: "DEADLY "})
    assert run(ask("dump.jsonl", workers=2)) == ExitCode.PARTIAL
    (reject,) = read_lines("run", "rejects")
    lines = Path("dump.jsonl").read_bytes().splitlines(keepends=True)
    start, end = (int(str(reject[name])) for name in ("offset", "end"))
    assert (reject["kind"], reject["code"], start) == ("tail", "E_CRASH", sum(map(len, lines[:55])))
    assert (reject["line"], reject["length"], reject["raw_truncated"]) == (56, end - start, True)
    done = {str(record["id"]) for record in read_lines("run", "documents")}
    lost = [f"r{number}" for number in range(200) if f"r{number}" not in done]
    assert lost[0] == "r55"
    assert 1 < len(lost) < 100
    assert end == sum(map(len, lines[: 55 + len(lost)])), "where the next part begins"
    # Mended, or with another reader, those are cleaned, and no others.
    assert main(["retry", "run", "-o", "again", "--model", "none", "--workers", "1"]) == ExitCode.OK
    assert [record["id"] for record in read_lines("again", "documents")] == lost


@pytest.mark.parametrize("deadly", [37, 60], ids=["within a row group", "at the first row of a part"])
def test_the_rest_of_a_part_of_a_table_is_cleaned_again_and_no_other(monkeypatch: pytest.MonkeyPatch, deadly: int) -> None:
    """What a reject counts of Parquet is rows, and parts are row groups: the parts behind are not cleaned twice."""
    monkeypatch.setattr(plan, "_LEAST_SHARD", 1_000)
    rows = [{"id": f"r{number}", "text": f"{TEXT}{'DEADLY ' * (number == deadly)}{number}\n"} for number in range(120)]
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), "dump.parquet", row_group_size=20)
    asked = ask("dump.parquet")
    assert run(replace(asked, clean=replace(asked.clean, broken=True))) == ExitCode.PARTIAL
    (reject,) = read_lines("run", "rejects")
    done = {row["id"] for part in Path("run/documents").glob("*") for row in pyarrow.parquet.read_table(part).to_pylist()}
    lost = [f"r{number}" for number in range(120) if f"r{number}" not in done]
    end = reject["end"]
    assert (reject["kind"], reject["code"], reject["offset"]) == ("tail", "E_CRASH", deadly)
    assert isinstance(end, int)
    assert lost == [f"r{number}" for number in range(deadly, end)]
    assert end < 120
    assert main(["retry", "run", "-o", "again", "--to", "jsonl", "--model", "none", "--workers", "1"]) == ExitCode.OK
    assert [record["id"] for record in read_lines("again", "documents")] == lost


def test_many_records_that_are_too_long_take_the_memory_of_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is rejected goes to the rejects and is not held: twenty of them are twice what a worker may take."""
    monkeypatch.setattr(plan, "_LEAST_SHARD", 1 << 30)
    with open("dump.jsonl", "w", encoding="utf-8") as file:
        for number in range(20):
            file.write(json.dumps({"id": f"long{number}", "text": "x" * (10 * _MEBI)}) + "\n")
        file.write(json.dumps({"id": "last", "text": TEXT}) + "\n")
    assert run(ask("dump.jsonl", workers=1, timeout=60, max_record_bytes=96 * _MEBI)) == ExitCode.PARTIAL
    assert [reject["code"] for reject in read_lines("run", "rejects")] == ["E_TOO_LARGE"] * 20
    assert [record["id"] for record in read_lines("run", "documents")] == ["last"]


def test_verdicts_are_the_same_with_one_worker_and_with_two() -> None:
    write_dump("dump.jsonl", 120, {3: "KILL ME ", 60: "HANG "})
    for workers in (1, 2):
        run(ask("dump.jsonl", workers=workers, timeout=0.5), f"run{workers}")
    assert contents("run1") == contents("run2")


def test_too_many_rejects_stop_the_run() -> None:
    write_dump("dump.jsonl", 1_000)
    append("dump.jsonl", "no json\n" * 1_000)
    with pytest.raises(TooManyRejectsError, match="most of them as E_JSON"):
        run(ask("dump.jsonl"))
    assert not Path("run/_SUCCESS.json").exists()
    with pytest.raises(TooManyRejectsError, match="a higher --max-rejects"):  # and so it does when it is asked again
        run(ask("dump.jsonl"))
    assert run(replace(ask("dump.jsonl"), max_rejects=0.6)) == ExitCode.PARTIAL


def test_rejects_that_are_not_said_are_counted_and_their_place_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    write_dump("dump.jsonl", 200)
    append("dump.jsonl", "no json\n" * 30 + '{"text": 5}\n' * 3)
    assert run(ask("dump.jsonl")) == ExitCode.PARTIAL
    said = capsys.readouterr().err.splitlines()
    shown = sum("E_JSON: " in line for line in said)
    assert f"cleaner: error: ... and {30 - shown} more E_JSON" in said
    assert sum("E_FIELD_TYPE: " in line for line in said) + sum("3 more E_FIELD_TYPE" in line for line in said) in (1, 3)
    assert said[-1].endswith("all in run, rejects in run/rejects")


# --- killed at random moments -----------------------------------------------------------------------


@pytest.fixture
def undisturbed() -> dict[str, bytes]:
    """A dump whose cleaning takes a while, and what an undisturbed run makes of it."""
    write_dump("dump.jsonl", 600, dict.fromkeys(range(0, 600, 6), "SLOW "))
    run(ask("dump.jsonl"), "calm")
    return contents("calm")


def finish_disturbed(undisturbed: dict[str, bytes]) -> None:
    assert run(ask("dump.jsonl")) == ExitCode.OK
    assert contents("run") == undisturbed


def test_killed_parents_leave_runs_that_go_on_to_the_same_bytes(undisturbed: dict[str, bytes]) -> None:
    chance = random.Random(4)
    kills = 0
    while kills < KILLS:
        process = start_slowly()
        time.sleep(chance.uniform(0.2, 1.2))
        workers = children(process.pid)
        kills += process.poll() is None
        process.kill()
        process.communicate()
        wait_until(lambda: not any(map(_alive, workers)), 5)  # noqa: B023
        if Path("run/_SUCCESS.json").exists():
            finish_disturbed(undisturbed)
            RunFolder("run").clear()
    finish_disturbed(undisturbed)


def test_killed_workers_are_replaced_and_cost_nothing(undisturbed: dict[str, bytes]) -> None:
    """Each at a random moment, but none before something was done since the last: a machine may be slow to start one."""
    chance = random.Random(5)
    kills = 0
    while kills < KILLS:
        process = start_slowly()
        while process.poll() is None:
            done = len(files_in("run"))
            wait_until(lambda: process.poll() is not None or len(files_in("run")) > done, 60)  # noqa: B023
            time.sleep(chance.uniform(0, 0.5))
            workers = [pid for pid in children(process.pid) if "spawn_main" in _command(pid)]
            if workers and process.poll() is None and kills < KILLS:
                os.kill(chance.choice(workers), signal.SIGKILL)
                kills += 1
        _, err = process.communicate()
        assert process.returncode == ExitCode.OK, err.decode()
        assert contents("run") == undisturbed
        RunFolder("run").clear()


def test_a_worker_that_dies_with_its_shard_done_costs_nothing() -> None:
    """Its shard was queued again, and a piece behind the last one made of nothing."""
    write_dump("a.jsonl", 20, {3: "LEAVE "})
    write_dump("b.jsonl", 20)
    assert run(ask("a.jsonl", "b.jsonl")) == ExitCode.OK
    assert len(read_lines("run", "documents")) == 40
    assert len(list(Path("run/.run/pieces").iterdir())) == 2
    assert verify(RunFolder("run"), Console()) == ExitCode.OK


def files_in(folder: str) -> list[Path]:
    """What is finished of a run."""
    return list(Path(folder, "documents").glob("*"))


@pytest.mark.parametrize(
    ("number", "code"),
    [(signal.SIGINT, ExitCode.INTERRUPTED), (signal.SIGTERM, ExitCode.TERMINATED), (signal.SIGHUP, ExitCode.HANGUP)],
)
def test_a_signal_ends_a_run_and_the_line_it_prints_goes_on(number: signal.Signals, code: ExitCode) -> None:
    write_dump("dump.jsonl", 40_000)
    command = ("clean", "dump.jsonl", "-o", "run", "--model", "none", "--workers", "2")
    process = start("-m", "cleaner", *command)
    wait_until(lambda: len(children(process.pid)) >= 2)
    workers = children(process.pid)
    process.send_signal(number)
    try:
        _, err = process.communicate(timeout=30)
    finally:
        process.kill()
    assert process.returncode == code
    assert f"to go on: cleaner {' '.join(command)}" in err.decode()
    assert "Traceback" not in err.decode()
    wait_until(lambda: not any(map(_alive, workers)), 5)
    assert not Path("run/_SUCCESS.json").exists()


# --- the system refuses ----------------------------------------------------------------------------


def test_a_full_disk_ends_the_run_and_with_room_it_goes_on(undisturbed: dict[str, bytes]) -> None:
    def no_room() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (12_000, 12_000))

    argv = [sys.executable, "-m", "cleaner", "clean", "dump.jsonl", "-o", "full", "--model", "none", "--workers", "2"]
    done = subprocess.run(argv, env=environment(), preexec_fn=no_room, capture_output=True, timeout=60)
    assert done.returncode == ExitCode.ENVIRONMENT, done.stderr.decode()
    assert "file too large" in done.stderr.decode()
    assert not Path("full/_SUCCESS.json").exists()
    for folder in ("full", "calm-cli"):
        assert main(["clean", "dump.jsonl", "-o", folder, "--model", "none", "--workers", "2"]) == ExitCode.OK
    assert contents("full") == contents("calm-cli")


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A file system of 256 KB that is there as long as the test runs."""
    place = Path("disk")
    place.mkdir()
    try:
        _mount("-t", "tmpfs", "-o", "size=256k", "tmpfs", str(place.resolve()))
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("only root may mount a small file system, and not in every container")
    yield place
    subprocess.run([shutil.which("umount") or "umount", str(place.resolve())], check=True)


def _mount(*arguments: str) -> None:
    subprocess.run([shutil.which("mount") or "mount", *arguments], check=True, capture_output=True)


def test_a_disk_without_room_ends_the_run_and_with_room_it_goes_on(small_disk: Path) -> None:
    write_dump("dump.jsonl", 900)
    command = ["clean", "dump.jsonl", "--model", "none", "--workers", "2", "-o"]
    place = str(small_disk / "run")
    argv = [sys.executable, "-m", "cleaner", *command, place]
    done = subprocess.run(argv, env=environment(), capture_output=True, timeout=60)
    assert done.returncode == ExitCode.ENVIRONMENT, done.stderr.decode()
    assert "no space left on device" in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()
    assert not Path(place, "_SUCCESS.json").exists()
    _mount("-o", "remount,size=32m", str(small_disk.resolve()))
    assert main([*command, place]) == ExitCode.OK
    assert main([*command, "roomy"]) == ExitCode.OK
    assert contents(place) == contents("roomy")


def test_an_input_that_vanished_or_grew_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    write_dump("a.jsonl", 20)
    write_dump("b.jsonl", 20)
    asked = ask("a.jsonl", "b.jsonl")
    write_dump("a.jsonl", 25)
    os.unlink("b.jsonl")
    assert run(asked) == ExitCode.PARTIAL
    codes = [(line["file"], line["code"]) for line in read_lines("run", "rejects")]
    assert ("a.jsonl", "E_INPUT_CHANGED") in codes
    assert [code for file, code in codes if file == "b.jsonl"] == ["E_OPEN"]


def test_a_file_of_a_folder_that_vanished_is_counted_once() -> None:
    Path("texts").mkdir()
    for name in "abc":
        Path("texts", f"{name}.txt").write_text("The storm cut the power in four towns near the harbour.\n")
    asked = ask("texts")
    os.unlink("texts/b.txt")
    assert run(asked) == ExitCode.PARTIAL
    assert [(line["file"], line["code"]) for line in read_lines("run", "rejects")] == [("texts/b.txt", "E_OPEN")]


def test_an_input_that_was_replaced_by_one_as_long_is_told() -> None:
    write_dump("a.jsonl", 20)
    asked = ask("a.jsonl")
    was = Path("a.jsonl").stat()
    Path("a.jsonl").write_text(Path("a.jsonl").read_text().replace("Storm", "Flood"))
    os.utime("a.jsonl", ns=(was.st_atime_ns, was.st_mtime_ns + 1))
    assert run(asked) == ExitCode.PARTIAL
    assert [line["code"] for line in read_lines("run", "rejects")] == ["E_INPUT_CHANGED"]
    assert len(read_lines("run", "documents")) == 20


def test_when_an_input_was_written_does_not_make_another_run() -> None:
    write_dump("a.jsonl", 20)
    assert run(ask("a.jsonl")) == ExitCode.OK
    before = contents("run")
    os.utime("a.jsonl", (0, 0))
    assert run(ask("a.jsonl")) == ExitCode.OK
    assert run(ask("a.jsonl"), "other") == ExitCode.OK
    assert contents("run") == contents("other") == before


def test_a_folder_nobody_may_write_to() -> None:
    write_dump("dump.jsonl", 5)
    assert main(["clean", "dump.jsonl", "-o", "/proc/run"]) == ExitCode.ENVIRONMENT


def _alive(pid: int) -> bool:
    """Whether a process is there and not merely waiting to be buried."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def _command(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return ""
