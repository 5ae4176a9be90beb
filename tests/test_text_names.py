"""What texts are called in the folder of a run: each has a name of its own, whatever else lies there."""

from __future__ import annotations

import bz2
import gzip
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import CLEAN_STORY, STORY, Outcome, texts_in

from cleaner.batch import text_names
from cleaner.batch.protocol import Input
from cleaner.batch.text_names import name_texts
from cleaner.messages import ExitCode

pytestmark = pytest.mark.usefixtures("own_folder")

BODY = "The storm reached the coast on Monday night and cut the power in four towns, police said."
PAGE = f"<html><head><title>Storm hits coast</title></head><body><p>{BODY}</p></body></html>".encode()


def write(name: str, data: bytes) -> None:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_bytes(data)


def named(*sources: tuple[str, str], compression: str = "none") -> list[str | None]:
    inputs = [Input(f"s3://{number}", name, kind, compression, 1) for number, (name, kind) in enumerate(sources)]
    return [source.text_name for source in name_texts(inputs)]


def test_a_page_leaves_a_text_its_name_and_both_come_out(call: Callable[..., Outcome]) -> None:
    write("in/page.html", PAGE)
    write("in/page.html.txt", STORY.encode())
    write("in/page.html.2.txt", STORY.encode())
    write("in/note", PAGE)
    write("in/note.txt", STORY.encode())
    done = call("clean", "in", "-o", "out", "--workers", "2")
    assert (done.code, "5 in = 5 out + 0 rejected" in done.err) == (0, True)
    assert texts_in("out") == ["note.2.txt", "note.txt", "page.html.2.txt", "page.html.3.txt", "page.html.txt"]
    assert Path("out/page.html.2.txt").read_text() == Path("out/note.txt").read_text() == CLEAN_STORY
    assert BODY in Path("out/page.html.3.txt").read_text()
    assert call("verify", "out").code == 0
    assert call("clean", "in", "-o", "alone", "--workers", "1").code == 0
    assert texts_in("alone") == texts_in("out")


def test_a_page_may_be_called_as_a_folder_is(call: Callable[..., Outcome]) -> None:
    write("in/page.html", PAGE)
    write("in/page.html.txt/note.txt", STORY.encode())
    done = call("clean", "in", "-o", "out")
    assert (done.code, texts_in("out")) == (0, ["page.html.2.txt", "page.html.txt/note.txt"])
    assert call("clean", "in", "-o", "out").code == 0
    for marker in Path("out/.run/pieces").iterdir():
        marker.unlink()
    write("other/x.txt", STORY.encode())
    assert call("clean", "other", "-o", "out", "--overwrite").code == 0
    assert texts_in("out") == ["x.txt"]


@pytest.mark.parametrize("stem", ["a" * 250, "ü" * 125])
def test_a_name_that_has_no_room_for_an_ending_is_cut(stem: str, call: Callable[..., Outcome]) -> None:
    names = [f"{stem}.html"[-255:], f"{stem}.htm"]
    for name in names:
        write(f"in/{name}", PAGE)
    done = call("clean", "in", "-o", "out")
    assert (done.code, "2 in = 2 out + 0 rejected" in done.err) == (0, True)
    texts = texts_in("out")
    assert len(texts) == 2
    assert all(len(os.fsencode(text)) <= 255 and text.startswith(stem[:100]) for text in texts)
    assert call("restore", "out", "-o", "back").code == call("verify", "out").code == 0
    assert call("clean", "in", "-o", "again").code == 0
    assert texts_in("again") == texts


def test_names_of_other_machines_are_told_apart_and_cut() -> None:
    assert named(("b/a.txt", "text"), ("b/a.txt", "text")) == [None, "b/a.2.txt"]
    assert named(("b/a", "text"), ("b/a/c", "text")) == ["b/a.2", None]
    (long,) = named((f"b/{'x' * 300}/{'y' * 300}.txt", "text"))
    assert long is not None and [len(part) for part in long.split("/")] == [1, 255, 255]
    assert named(("h.html", "html"), ("h.html.gz", "html"), compression="gzip") == ["h.html.txt.gz", "h.html.2.txt.gz"]


def test_the_order_of_the_inputs_gives_no_other_names() -> None:
    sources = [("a.html", "html"), ("a.html.txt", "text"), ("a.html.2", "html"), ("b.txt", "text")]
    names = named(*sources)
    assert names == ["a.html.3.txt", None, None, None]
    assert named(*reversed(sources)) == list(reversed(names))


def test_whatever_a_packed_file_is_called_its_run_is_read_back(call: Callable[..., Outcome]) -> None:
    packed = gzip.compress(STORY.encode())
    for name, data in (
        ("h.html.gz", gzip.compress(PAGE)),
        ("fake.html", bz2.compress(PAGE)),
        ("fake.txt", packed),
        ("A.TXT.GZ", packed),
        ("bz.txt.gz", bz2.compress(STORY.encode())),
        ("plain.txt.gz", STORY.encode()),
    ):
        write(f"in/{name}", data)
    assert call("clean", "in", "-o", "out").code == 0
    assert texts_in("out") == [
        "A.TXT.GZ", "bz.txt.gz", "fake.html.txt.bz2", "fake.txt", "h.html.txt.gz", "plain.txt.gz",
    ]  # fmt: skip
    assert BODY in gzip.decompress(Path("out/h.html.txt.gz").read_bytes()).decode()
    done = call("verify", "out")
    assert (done.code, "all as written" in done.err) == (0, True)
    assert call("report", "out", "-o", "report.html").code == 0
    assert call("restore", "out", "-o", "back").code == 0
    for name in ("A.TXT.GZ", "fake.txt"):
        assert gzip.decompress(Path("back", name).read_bytes()) == STORY.encode()
    assert Path("back/plain.txt.gz").read_bytes() == STORY.encode()


def test_markers_of_earlier_versions_are_read_by_the_names_of_their_files(call: Callable[..., Outcome]) -> None:
    write("in/a.txt.gz", gzip.compress(STORY.encode()))
    write("in/b.txt", STORY.encode())
    assert call("clean", "in", "-o", "out").code == 0
    for marker in Path("out/.run/pieces").iterdir():
        values = json.loads(marker.read_bytes())
        for made in values["files"]:
            del made["compression"]
        marker.write_text(json.dumps(values))
    assert call("verify", "out").code == 0


def test_many_of_one_name_do_not_each_begin_to_count_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = 0

    def count(source: Input, mark: str = "") -> str:
        nonlocal asked
        asked += 1
        return wanted(source, mark)

    wanted = text_names._wanted
    monkeypatch.setattr(text_names, "_wanted", count)
    names = named(*[("index.html", "html")] * 300)
    assert set(names) == {None, *(f"index.html.{number}.txt" for number in range(2, 301))}
    assert asked < 4 * 300


@pytest.mark.parametrize("name", ["documents", "attributes", "rejects"])
def test_a_text_called_as_what_a_run_keeps_is_refused_and_what_is_advised_works(
    name: str, call: Callable[..., Outcome]
) -> None:
    write(f"in/{name}", STORY.encode())
    for argv in (["in", "-o", "out"], [f"in/{name}", "-o", "out/"]):
        done = call("clean", *argv)
        assert (done.code, os.path.exists("out")) == (ExitCode.USAGE, False)
        assert (
            f"in/{name} would be written where the run keeps its own {name}; rename in/{name}, clean it into a file "
            f"(`cleaner clean in/{name} -o OUT.txt`), or write records with --to jsonl\n"
        ) in done.err
    assert call("clean", f"in/{name}", "-o", "OUT.txt").code == 0
    assert Path("OUT.txt").read_text() == CLEAN_STORY
    assert call("clean", "in", "-o", "records", "--to", "jsonl").code == call("verify", "records").code == 0
    os.rename(f"in/{name}", "in/renamed")
    assert call("clean", "in", "-o", "out").code == 0
    assert texts_in("out") == ["renamed"]


def test_a_folder_called_as_what_a_run_keeps_is_named(
    call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    write("in/documents/deep/a.txt", STORY.encode())
    write("in/b.txt", STORY.encode())
    said = "keeps its own documents; rename {}, or write records with --to jsonl\n"
    assert said.format("in/documents") in call("clean", "in", "-o", "out").err
    monkeypatch.chdir("in/documents/deep")
    assert said.format("the folder documents") in call("clean", "a.txt", "../../b.txt", "-o", "../../../out").err
    monkeypatch.chdir("../../..")
    os.rename("in/documents", "in/renamed")
    assert call("clean", "in", "-o", "out").code == 0
    assert texts_in("out") == ["b.txt", "renamed/deep/a.txt"]


def test_a_page_is_written_beside_what_a_run_keeps(call: Callable[..., Outcome]) -> None:
    write("in/documents", PAGE)
    assert call("clean", "in", "-o", "out").code == 0
    assert (texts_in("out"), call("verify", "out").code) == (["documents.txt"], 0)
