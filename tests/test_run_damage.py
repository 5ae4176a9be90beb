"""The folder of a run may come from anybody: whatever in it no run writes is damage, said in a sentence."""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from cleaner.batch.shape import fits
from cleaner.batch.spans import Dropped, Span, SpanError, digest
from cleaner.cli import main
from cleaner.messages import ExitCode

BODY = "The storm reached the coast on Monday night and cut the power in four towns, police said.\n"
MARKER = ".run/pieces/part-00000-000.json"
SPANS = "attributes/cleaner/part-00000-000.jsonl"
REJECTS = "rejects/part-00000-000.jsonl"
DEEP = "[" * 100_000
READERS = (
    ["verify", "run"],
    ["restore", "run", "-o", "back"],
    ["report", "run", "-o", "run.html"],
    ["diff", "run", "whole"],
    ["retry", "run", "-o", "again/", "--model", "none"],
)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run of two texts, one of them in UTF-16, with a line dropped, and one file that could not be read."""
    place = tmp_path_factory.mktemp("whole")
    for name, encoding in (("a", "utf-8"), ("b", "utf-16")):
        (place / f"{name}.txt").write_text(f"{BODY}Share this article\n", encoding=encoding)
    (place / "c.txt").write_bytes(b"caf\xe9")
    said = [str(place / f"{name}.txt") for name in "abc"]
    assert main(["clean", *said, "-o", str(place / "run"), "--model", "none", "--workers", "1"]) == ExitCode.PARTIAL
    return place / "run"


@pytest.fixture(autouse=True)
def _copied(whole: Path, own_folder: None) -> None:
    shutil.copytree(whole, "run")
    shutil.copytree(whole, "whole")


def put(name: str, data: bytes) -> None:
    """Write a file of the run, and into its marker that this is what was written."""
    marker = json.loads(Path("run", MARKER).read_bytes())
    for made in marker["files"]:
        if made["path"] == name:
            made |= {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            Path("run", MARKER).write_text(json.dumps(marker))
    Path("run", name).write_bytes(data)


def change(name: str, place: tuple[str | int, ...], value: object) -> None:
    """Put `value` at a place of a file of JSON, or of the second line of one of lines."""
    lines = Path("run", name).read_bytes().splitlines(keepends=True)
    at = min(1, len(lines) - 1) if name.endswith(".jsonl") else 0
    values = held = json.loads(lines[at] if name.endswith(".jsonl") else b"".join(lines))
    for step in place[:-1]:
        held = held[step]
    held[place[-1]] = value
    changed = json.dumps(values).encode() + b"\n"
    put(name, b"".join([*lines[:at], changed, *lines[at + 1 :]]) if name.endswith(".jsonl") else changed)


def _copy_marker(name: str, **changed: object) -> None:
    values = json.loads(Path("run", MARKER).read_bytes()) | changed
    Path("run/.run/pieces", name).write_text(json.dumps(values))


# What can become of the files of a run, one by one; the document of its first text is `a.txt`.
PLANTED: dict[str, Callable[[], object]] = {
    "a document is gone": lambda: Path("run/a.txt").unlink(),
    "a document is cut": lambda: os.truncate("run/a.txt", 20),
    "a document is another": lambda: Path("run/a.txt").write_text("x" * Path("run/a.txt").stat().st_size),
    "two files have changed places": lambda: (
        os.rename("run/a.txt", "x"), os.rename(f"run/{SPANS}", "run/a.txt"), os.rename("x", f"run/{SPANS}"),
    ),
    "a document is a folder": lambda: (Path("run/a.txt").unlink(), os.mkdir("run/a.txt")),
    "a document is a pipe": lambda: (Path("run/a.txt").unlink(), os.mkfifo("run/a.txt")),
    "the spans are gone": lambda: Path("run", SPANS).unlink(),
    "the spans are cut": lambda: os.truncate(f"run/{SPANS}", 50),
    "the spans are one less": lambda: put(SPANS, Path("run", SPANS).read_bytes().splitlines(keepends=True)[0]),
    "the rejects are gone": lambda: Path("run", REJECTS).unlink(),
    "the rejects are cut": lambda: os.truncate(f"run/{REJECTS}", 20),
    "the rejects are one more": lambda: put(REJECTS, Path("run", REJECTS).read_bytes() * 2),
    "a part is one too many": lambda: Path("run/documents").mkdir() or Path("run/documents/part-00009-000.jsonl").touch(),
    "a marker is gone": lambda: Path("run", MARKER).unlink(),
    "a marker is empty": lambda: Path("run", MARKER).write_bytes(b""),
    "a marker has another name": lambda: _copy_marker("part-00009-000.json"),
    "a marker is one too many": lambda: _copy_marker("part-00002-000.json", shard=2),
    "a marker counts otherwise": lambda: change(MARKER, ("counts", "records", "in"), 9),
    "the totals are others": lambda: change("_SUCCESS.json", ("totals", "records", "out"), 9),
    "the totals are empty": lambda: Path("run/_SUCCESS.json").write_bytes(b""),
    "the pieces are others": lambda: change("_SUCCESS.json", ("pieces",), 9),
    "the shards are more": lambda: change("_SUCCESS.json", ("shards",), 2),
    "the shards are less": lambda: change("_SUCCESS.json", ("shards",), 0),
    "the run is of more shards": lambda: change("run.json", ("shards",), 9),
    "another focus was asked": lambda: change("run.json", ("cleaning", "focus"), "recall"),
    "all that was at work is gone": lambda: shutil.rmtree("run/.run"),
}  # fmt: skip


@pytest.mark.parametrize("planted", PLANTED)
def test_verify_finds_whatever_became_of_a_run(planted: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "run"]) == ExitCode.OK
    PLANTED[planted]()
    capsys.readouterr()
    assert main(["verify", "run"]) == ExitCode.FOUND
    assert "run" in capsys.readouterr().err
    # Nobody else falls over it either, nor waits for what will never come.
    for argv in READERS[1:-1]:
        assert main([*argv]) in (ExitCode.OK, ExitCode.FOUND, ExitCode.USAGE, ExitCode.PARTIAL), argv


@pytest.mark.parametrize("planted", [name for name in PLANTED if name.startswith("a marker")])
def test_a_run_with_damaged_markers_is_not_gone_on_with_as_if_it_were_whole(
    planted: str, whole: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What has no marker is made again, and what has a wrong one is told."""
    Path("run/_SUCCESS.json").unlink()
    PLANTED[planted]()
    said = [str(whole.parent / f"{name}.txt") for name in "abc"]
    code = main(["clean", *said, "-o", "run", "--model", "none", "--workers", "1"])
    if planted == "a marker is gone":
        assert code == ExitCode.PARTIAL
        assert main(["verify", "run"]) == ExitCode.OK
    else:
        assert code == ExitCode.FOUND
        assert "is damaged" in capsys.readouterr().err
        assert not Path("run/_SUCCESS.json").exists()


@pytest.mark.parametrize(
    ("name", "place", "value"),
    [
        ("run.json", ("cleaning",), None),
        ("run.json", ("fields", "text"), 5),
        ("run.json", ("limits", "max_text"), "many"),
        ("run.json", ("inputs",), {}),
        ("run.json", ("inputs", 0), "a.txt"),
        ("run.json", ("inputs", 0, "path"), None),
        ("_SUCCESS.json", ("totals", "records", "in"), None),
        ("_SUCCESS.json", ("totals", "kinds"), []),
        ("_SUCCESS.json", ("totals", "records", "in"), -1),
        ("_SUCCESS.json", ("shards",), True),
        (MARKER, ("counts", "records"), None),
        (MARKER, ("counts", "records", "rejected"), "1"),
        (MARKER, ("files", 0, "path"), 5),
        (MARKER, ("files", 0, "path"), "a\0b"),
        (MARKER, ("files", 0, "path"), "\ud800"),
        (MARKER, ("shard",), "0"),
        (MARKER, ("last",), 1),
    ],
)
def test_what_no_run_writes_is_damage_to_all_that_read_it(
    name: str, place: tuple[str | int, ...], value: object, capsys: pytest.CaptureFixture[str]
) -> None:
    change(name, place, value)
    for said in READERS:
        assert main(said) == ExitCode.FOUND, said
        assert f"run/{name} is damaged; clean into another folder" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("flags",), [5]),
        (("length",), "many"),
        (("digest",), "no hexadecimal"),
        (("record",), -1),
        (("spans",), [5]),
        (("spans", 0, "start"), None),
        (("spans", 0, "kind"), ["share"]),
        (("spans", 0, "confidence"), float("nan")),
        (("spans", 0, "rule"), {}),
        (("spans", 0, "text"), 5),
        (("written", "codec"), 5),
    ],
)
def test_spans_that_no_run_writes_are_damage(
    place: tuple[str | int, ...], value: object, capsys: pytest.CaptureFixture[str]
) -> None:
    change(SPANS, place, value)
    for said in READERS[:-1]:
        assert main(said) == ExitCode.FOUND, said
        assert "the line of its spans is damaged" in capsys.readouterr().err


@pytest.mark.parametrize(("part", "value"), [("codec", "rot13"), ("codec", "ascii"), ("mark", "no")])
def test_a_codec_that_does_not_give_the_bytes_is_damage(
    part: str, value: str, capsys: pytest.CaptureFixture[str]
) -> None:
    text = Path("run/b.txt").read_text().replace("coast", "côast")
    lines = [json.loads(line) for line in Path("run", SPANS).read_bytes().splitlines()]
    original = text + lines[1]["spans"][0]["text"]
    digest = hashlib.blake2b(original.encode(), digest_size=16).hexdigest()
    put("b.txt", text.encode())
    change(SPANS, ("digest",), digest)
    change(SPANS, ("length",), len(original))
    change(SPANS, ("spans", 0, "start"), len(text))
    change(SPANS, ("spans", 0, "end"), len(original))
    change(SPANS, ("written", part), value)
    assert main(["restore", "run", "-o", "back"]) == ExitCode.FOUND
    assert "b.txt: its codec or mark in attributes/cleaner is not that it was read by" in capsys.readouterr().err
    assert not Path("back/b.txt").exists()


@pytest.mark.parametrize("name", ["a.txt", "b.txt", SPANS, REJECTS])
@pytest.mark.parametrize("finished", [True, False])
def test_a_run_is_not_gone_on_with_if_a_file_of_it_is_gone_or_has_another_size(
    name: str, finished: bool, whole: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = ["clean", *(str(whole.parent / f"{text}.txt") for text in "abc"), "-o", "run/", "--model", "none"]
    data = Path("run", name).read_bytes()
    if not finished:
        Path("run/_SUCCESS.json").unlink()
    Path("run", name).unlink()
    capsys.readouterr()
    for problem in ("is not there any more", f"has {len(data) + 1:,} bytes and was written with {len(data):,}"):
        may_have_been_placed = not finished and name.startswith("rejects/")
        wrong = "not there" in problem or not may_have_been_placed
        assert main(said) == (ExitCode.FOUND if wrong else ExitCode.PARTIAL)
        told = capsys.readouterr().err
        assert (f"run/{name} {problem}; clean into another folder" in told) is wrong
        assert ("`cleaner verify run/` tells more" in told) is finished
        Path("run", name).write_bytes(data + b"\n")
    Path("run", name).write_bytes(data)
    assert main(said) == ExitCode.PARTIAL


@pytest.mark.parametrize("name", ["run.json", MARKER, SPANS, "a.txt"])
def test_what_may_not_be_read_is_no_damage(
    name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    os.chmod(f"run/{name}", 0)
    if os.geteuid() == 0:  # root may read everything, so the system is played
        real = io.open

        def refuse(path: str | Path, *rest: object, **more: object) -> object:
            if str(path) == f"run/{name}":
                raise PermissionError(13, "Permission denied", path)
            return real(path, *rest, **more)  # type: ignore[call-overload]

        monkeypatch.setattr("io.open", refuse)
        monkeypatch.setattr("builtins.open", refuse)
    for said in READERS[:3]:
        assert main(said) == ExitCode.ENVIRONMENT, said
        told = capsys.readouterr().err
        assert re.search(f"error: run/{name} .*: permission denied; put that right and run", told)
        assert "damaged" not in told
    assert not Path("run.html").exists()


@pytest.mark.parametrize("name", ["run.json", "_SUCCESS.json", MARKER, SPANS])
def test_what_is_nested_too_deep_is_damage(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    begun = Path("run", name).read_bytes()[:60] if name == "run.json" else b""  # by which it is known to be ours
    put(name, begun + DEEP.encode() + b"\n")
    for said in READERS[:-1]:
        assert main(said) == ExitCode.FOUND, said
        assert "damaged" in capsys.readouterr().err


@pytest.mark.parametrize("value", [5, None, ["x"]])
@pytest.mark.parametrize("field", ["code", "message", "file"])
def test_a_reject_that_no_run_writes_is_damage_to_a_report(
    field: str, value: object, capsys: pytest.CaptureFixture[str]
) -> None:
    change(REJECTS, (field,), value)
    assert main(["report", "run", "-o", "run.html"]) == ExitCode.FOUND
    assert f"run/{REJECTS} is damaged" in capsys.readouterr().err
    assert not Path("run.html").exists()


@dataclass(frozen=True, slots=True)
class Inner:
    size: int
    share: float


@dataclass(frozen=True, slots=True)
class Outer:
    name: str | None
    held: tuple[Inner, ...]


@pytest.mark.parametrize(
    ("value", "kind", "known"),
    [
        (1, int, True),
        (0, int, True),
        (-1, int, False),
        (True, int, False),
        (1, bool, False),
        (1, float, True),
        (True, float, False),
        (float("inf"), float, False),
        (None, str | None, True),
        (5, str | None, False),
        ({"a": {"b": 1}}, Mapping[str, Mapping[str, int]], True),
        ({"a": {"b": "1"}}, Mapping[str, Mapping[str, int]], False),
        ([], Mapping[str, object], False),
        ([{}], list[Mapping[str, object]], True),
        (({},), list[Mapping[str, object]], False),
        (Outer("a", (Inner(1, 0.5),)), Outer, True),
        (Outer(None, ()), Outer, True),
        (Outer("a", (Inner(-1, 0.5),)), Outer, False),
        (Outer("a", [Inner(1, 0.5)]), Outer, False),  # type: ignore[arg-type]
        (Inner(1, 0.5), Outer, False),
    ],
)
def test_a_value_has_a_shape_or_not(value: object, kind: Any, known: bool) -> None:
    assert fits(value, kind) is known


@pytest.mark.parametrize("kept", ["eu", "e", "eoo", ""])
def test_spans_give_back_the_text_that_they_were_cut_from_and_no_other(kept: str) -> None:
    spans = (Span(0, 2, "ad", 0.9, None, "h\n"), Span(3, 4, "nav", 0.9, None, "l"))
    dropped = Dropped(1, None, "a.txt", 5, digest("h\nelo"), (), spans)
    assert dropped.restore("eo") == "h\nelo"
    with pytest.raises(SpanError):
        dropped.restore(kept)
