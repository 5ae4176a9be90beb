"""`cleaner retry`: what was rejected is cleaned once more, and nothing else."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from test_formats import MAKERS, as_warc

from cleaner.cli import main
from cleaner.messages import ExitCode

pytestmark = pytest.mark.usefixtures("own_folder")

BODY = "The storm reached the coast on Monday night and cut the power in four towns, police said.\n"
RULES = ("--model", "none", "--workers", "1")


def run(*said: str) -> ExitCode:
    return ExitCode(main([*said, *RULES]))


def records_of(folder: str) -> list[dict[str, object]]:
    parts = sorted(Path(folder, "documents").glob("*.jsonl"))
    return [json.loads(line) for part in parts for line in part.read_text(encoding="utf-8").splitlines()]


def read_packed(folder: str) -> str:
    return "".join(gzip.decompress(part.read_bytes()).decode() for part in Path(folder, "documents").iterdir())


def rejects_of(folder: str) -> list[tuple[str, str]]:
    parts = sorted(Path(folder, "rejects").glob("*.jsonl"))
    values = [json.loads(line) for part in parts for line in part.read_text().splitlines()]
    return [(value["kind"], value["code"]) for value in values]


def totals_of(folder: str) -> dict[str, dict[str, int]]:
    totals: dict[str, dict[str, int]] = json.loads(Path(folder, "_SUCCESS.json").read_bytes())["totals"]
    return totals


def make_dump(name: str) -> None:
    """Nine records, of which the third and the last are longer than 200 characters."""
    texts = [f"Town {n}. {BODY * (4 if n in (2, 8) else 1)}" for n in range(9)]
    suffix = name.split(".")[1]
    if suffix == "warc":
        Path(name).write_bytes(b"".join(as_warc("conversion", n, text.encode()) for n, text in enumerate(texts)))
    else:
        Path(name).write_bytes(MAKERS[suffix]([{"id": str(n), "text": text} for n, text in enumerate(texts)]))


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.tsv", "a.parquet", "a.warc"])
def test_records_that_were_too_long_are_cleaned_with_a_higher_limit(name: str) -> None:
    make_dump(name)
    assert run("clean", name, "-o", "run/", "--max-text", "200", "--max-rejects", "100") == ExitCode.PARTIAL
    assert run("retry", "run", "-o", "again/", "--to", "jsonl") == ExitCode.OK
    assert [str(record["text"])[:7] for record in records_of("again")] == ["Town 2.", "Town 8."]
    totals = totals_of("again")
    assert totals["records"] == {"in": 2, "out": 2}
    assert totals["skipped"] == {"records that were not rejected": 7}
    assert main(["verify", "again"]) == ExitCode.OK
    assert run("retry", "run", "-o", "again/", "--to", "jsonl") == ExitCode.OK  # it is done, and says so


def test_the_rejects_of_a_single_file_are_cleaned_too() -> None:
    make_dump("a.jsonl")
    assert main(["clean", "a.jsonl", "-o", "b.jsonl", "--max-text", "200", "--model", "none"]) == ExitCode.PARTIAL
    assert main(["retry", "b.jsonl.rejects.jsonl", "-o", "c.jsonl", "--model", "none"]) == ExitCode.OK
    assert [json.loads(line)["id"] for line in Path("c.jsonl").read_text().splitlines()] == ["2", "8"]


def test_a_record_that_is_still_wrong_is_rejected_again() -> None:
    make_dump("a.jsonl")
    Path("a.jsonl").write_bytes(Path("a.jsonl").read_bytes() + b"no JSON\n")
    assert run("clean", "a.jsonl", "-o", "run/") == ExitCode.PARTIAL
    assert run("retry", "run/", "-o", "again/") == ExitCode.PARTIAL
    assert rejects_of("again") == [("record", "E_JSON")]


def test_what_lay_behind_a_cut_is_cleaned_when_the_file_is_whole() -> None:
    make_dump("a.jsonl")
    whole = Path("a.jsonl").read_bytes()
    cut = gzip.compress(whole[:-150])[:-8]
    Path("a.jsonl.gz").write_bytes(cut)
    assert run("clean", "a.jsonl.gz", "-o", "run/") == ExitCode.PARTIAL
    kept = totals_of("run")["records"]["out"]
    Path("a.jsonl.gz").write_bytes(gzip.compress(whole))
    assert run("retry", "run", "-o", "again/") == ExitCode.OK
    assert totals_of("again")["records"]["out"] == 9 - kept


def test_a_file_that_could_not_be_read_is_read_whole_when_it_can() -> None:
    make_dump("a.jsonl")
    good = Path("a.jsonl").read_bytes()
    Path("b.jsonl").write_bytes(good)
    Path("a.jsonl").write_bytes(b"[\n" + good.replace(b"}\n", b"},\n"))
    assert run("clean", "a.jsonl", "b.jsonl", "-o", "run/") == ExitCode.PARTIAL
    assert rejects_of("run") == [("file", "E_FORMAT")]
    Path("a.jsonl").write_bytes(good)
    assert run("retry", "run", "-o", "again/") == ExitCode.OK
    assert totals_of("again")["records"] == {"in": 9, "out": 9}


def test_a_record_that_is_not_at_its_place_any_more_is_told() -> None:
    make_dump("a.jsonl")
    assert run("clean", "a.jsonl", "-o", "run/", "--max-text", "200", "--max-rejects", "100") == ExitCode.PARTIAL
    Path("a.jsonl").write_bytes(b" " + Path("a.jsonl").read_bytes())
    assert run("retry", "run", "-o", "again/") == ExitCode.PARTIAL
    assert rejects_of("again") == [("record", "E_INPUT_CHANGED")] * 2


@pytest.mark.parametrize(
    ("mended", "moved"),
    [
        ('{"id": 1, "text": "Mended line."}', 2),  # longer: what moved stands behind its place
        ('{"text": "I"}', 2),  # shorter: it stands before that
    ],
)
def test_what_moved_in_a_mended_file_is_not_counted_as_what_was_not_rejected(
    mended: str, moved: int, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = ('{"id": 0, "text": "The storm reached the coast."}', "{bad, and longer than it is", '{"text": 7}', '{"text": "Rain."}')
    Path("a.jsonl").write_text("\n".join(texts))
    assert run("clean", "a.jsonl", "-o", "run/", "--max-rejects", "100") == ExitCode.PARTIAL
    Path("a.jsonl").write_text("\n".join((texts[0], mended, *texts[2:])))
    capsys.readouterr()
    assert run("retry", "run", "-o", "again/") == ExitCode.PARTIAL
    totals = totals_of("again")
    assert totals["records"] == {"in": 2, "out": 1, "rejected": 1}
    assert totals["rejects"] == {"E_INPUT_CHANGED": 1}
    assert totals["skipped"] == {"records that were not rejected": 1, "records that may have moved": moved}
    assert f"records that may have moved {moved}" in capsys.readouterr().err
    assert main(["verify", "again"]) == ExitCode.OK


def test_records_before_the_last_place_that_is_still_there_have_not_moved() -> None:
    make_dump("a.jsonl")
    lines = Path("a.jsonl").read_bytes().splitlines(keepends=True)
    lines[5] = b"{bad, and longer than it is\n"
    Path("a.jsonl").write_bytes(b"".join(lines))
    assert run("clean", "a.jsonl", "-o", "run/", "--max-text", "200", "--max-rejects", "100") == ExitCode.PARTIAL
    lines[5] = b'{"text": "I"}\n'
    Path("a.jsonl").write_bytes(b"".join(lines))
    assert run("retry", "run", "-o", "again/") == ExitCode.PARTIAL
    totals = totals_of("again")
    assert totals["records"] == {"in": 3, "out": 2, "rejected": 1}
    assert totals["skipped"] == {"records that were not rejected": 4, "records that may have moved": 3}


def test_a_file_that_is_gone_keeps_its_rejects_and_the_others_are_cleaned() -> None:
    Path("in").mkdir()
    for name in ("in/a[1].jsonl", "in/b.jsonl"):
        make_dump(name.replace("a[1]", "a1"))
    Path("in/a1.jsonl").rename("in/a[1].jsonl")
    limits = ("--max-text", "200", "--max-rejects", "100")
    assert run("clean", "in", "-o", "run/", *limits) == ExitCode.PARTIAL
    Path("in/a[1].jsonl").rename("kept")
    assert run("retry", "run", "-o", "again/") == ExitCode.PARTIAL
    assert [str(record["text"])[:7] for record in records_of("again")] == ["Town 2.", "Town 8."]
    assert rejects_of("again") == [("record", "E_OPEN")] * 2
    assert totals_of("again")["records"] == {"in": 4, "out": 2, "rejected": 2}
    Path("kept").rename("in/a[1].jsonl")
    assert run("retry", "again", "-o", "third/") == ExitCode.OK  # no more of it than was rejected
    assert [str(record["text"])[:7] for record in records_of("third")] == ["Town 2.", "Town 8."]


def test_what_is_cut_off_when_it_is_read_again_keeps_its_rejects_and_no_more(capsys: pytest.CaptureFixture[str]) -> None:
    make_dump("a.jsonl")
    whole = Path("a.jsonl").read_bytes()
    Path("a.jsonl.gz").write_bytes(gzip.compress(whole))
    assert run("clean", "a.jsonl.gz", "-o", "run/", "--max-text", "200", "--max-rejects", "100") == ExitCode.PARTIAL
    lines = whole.splitlines(keepends=True)
    Path("a.jsonl.gz").write_bytes(gzip.compress(b"".join(lines[:6]))[:-8])
    capsys.readouterr()
    assert run("retry", "run", "-o", "again/") == ExitCode.PARTIAL
    assert totals_of("again")["records"] == {"in": 2, "out": 1, "rejected": 1}
    assert rejects_of("again") == [("record", "E_TRUNCATED")]
    assert f"a.jsonl.gz: error: E_TRUNCATED: at byte {sum(map(len, lines[:8])):,}: is cut short" in capsys.readouterr().err
    Path("a.jsonl.gz").write_bytes(gzip.compress(whole))
    assert run("retry", "again", "-o", "third/") == ExitCode.OK
    assert [name for name in "0123456789" if f"Town {name}." in read_packed("third")] == ["8"]


def test_when_all_files_are_gone_all_is_rejected_again(capsys: pytest.CaptureFixture[str]) -> None:
    make_dump("a.jsonl")
    assert main(["clean", "a.jsonl", "-o", "b.jsonl", "--max-text", "200", "--model", "none"]) == ExitCode.PARTIAL
    Path("a.jsonl").unlink()
    assert main(["retry", "b.jsonl.rejects.jsonl", "-o", "c.jsonl", "--model", "none"]) == ExitCode.PARTIAL
    assert "cleaner:a.jsonl: error: E_OPEN: cannot be read: no such file or directory" in capsys.readouterr().err
    rejects = [json.loads(line) for line in Path("c.jsonl.rejects.jsonl").read_text().splitlines()]
    before = [json.loads(line) for line in Path("b.jsonl.rejects.jsonl").read_text().splitlines()]
    assert [reject["offset"] for reject in rejects] == [reject["offset"] for reject in before]
    assert run("retry", "b.jsonl.rejects.jsonl", "-o", "again/") == ExitCode.PARTIAL
    assert rejects_of("again") == [("record", "E_OPEN")] * 2


def test_what_is_no_rejects_file_is_refused_with_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    make_dump("a.jsonl")
    assert run("retry", "a.jsonl", "-o", "again/") == ExitCode.USAGE
    assert "a.jsonl:1: is no line of a rejects file" in capsys.readouterr().err
    assert run("retry", "missing.rejects.jsonl", "-o", "again/") == ExitCode.USAGE
    assert "missing.rejects.jsonl cannot be read" in capsys.readouterr().err
    assert run("clean", "a.jsonl", "-o", "run/") == ExitCode.OK
    assert run("retry", "run", "-o", "again/") == ExitCode.NO_INPUT
    assert not Path("again").exists()


# --- records with one id ---------------------------------------------------------------------------


def test_a_record_with_the_id_of_an_earlier_one_stays_and_is_flagged() -> None:
    ids = ["a", "b", "a", None, None, "b", "c"]
    Path("a.jsonl").write_text("".join(json.dumps({"id": id, "text": BODY}) + "\n" for id in ids))
    assert run("clean", "a.jsonl", "-o", "run/", "--id-field", "id") == ExitCode.OK
    assert [record["id"] for record in records_of("run")] == ids
    spans = Path("run/attributes/cleaner/part-00000-000.jsonl").read_text().splitlines()
    flagged = ["F_DUPLICATE_ID" in json.loads(line)["flags"] for line in spans]
    assert flagged == [False, False, True, False, False, True, False]
    assert totals_of("run")["flags"]["F_DUPLICATE_ID"] == 2


@pytest.mark.parametrize(
    "wrong",
    [
        {"file": "a\0b"},
        {"file": "\ud800"},
        {"file": 5},
        {"offset": -5},
        {"offset": True},
        {"end": "3"},
        {"code": None},
        {"kind": ["record"]},
        {"v": 2},
    ],
)
def test_a_line_that_no_run_writes_is_no_reject(wrong: dict[str, object], capsys: pytest.CaptureFixture[str]) -> None:
    make_dump("a.jsonl")
    reject = {"v": 1, "kind": "record", "code": "E_JSON", "file": "a.jsonl", "offset": 0}
    Path("a.rejects.jsonl").write_text(json.dumps(reject | wrong) + "\n")
    assert run("retry", "a.rejects.jsonl", "-o", "again/") == ExitCode.USAGE
    assert "a.rejects.jsonl:1: is no line of a rejects file" in capsys.readouterr().err
    assert not Path("again").exists()


def test_a_line_that_is_nested_too_deep_is_no_reject(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.rejects.jsonl").write_text("[" * 100_000 + "\n")
    assert run("retry", "a.rejects.jsonl", "-o", "again/") == ExitCode.USAGE
    assert "a.rejects.jsonl:1: is no line of a rejects file" in capsys.readouterr().err


@pytest.mark.parametrize("folder", ["sub/run/", "run/"])
def test_a_run_is_gone_on_with_from_another_folder(folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reject names its file from where the run was started, and that is found again, also where all was moved."""
    Path("there").mkdir()
    Path("here").mkdir()
    monkeypatch.chdir("there")
    make_dump("a.jsonl")
    assert run("clean", "a.jsonl", "-o", folder, "--max-text", "200", "--max-rejects", "100") == ExitCode.PARTIAL
    monkeypatch.chdir("../here")
    Path("a.jsonl").write_text("of something else\n")
    Path("../there").rename("../moved")
    assert run("retry", f"../moved/{folder}", "-o", "again/") == ExitCode.OK
    assert [str(record["text"])[:7] for record in records_of("again")] == ["Town 2.", "Town 8."]


def test_the_rejects_of_a_single_file_are_found_beside_them(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("there").mkdir()
    monkeypatch.chdir("there")
    make_dump("a.jsonl")
    assert main(["clean", "a.jsonl", "-o", "b.jsonl", "--max-text", "200", "--model", "none"]) == ExitCode.PARTIAL
    monkeypatch.chdir("..")
    assert main(["retry", "there/b.jsonl.rejects.jsonl", "-o", "c.jsonl", "--model", "none"]) == ExitCode.OK
    assert [json.loads(line)["id"] for line in Path("c.jsonl").read_text().splitlines()] == ["2", "8"]
    Path("there/a.jsonl").unlink()
    capsys.readouterr()
    assert main(["retry", "there/b.jsonl.rejects.jsonl", "-o", "d.jsonl", "--model", "none"]) == ExitCode.PARTIAL
    said = capsys.readouterr().err
    assert "a.jsonl: warning: is named in there/b.jsonl.rejects.jsonl from the folder that cleaner was started in" in said


@pytest.mark.parametrize("again", ["again/", "again.jsonl"])
def test_a_link_that_led_out_of_its_folder_is_not_read_now(again: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("in").mkdir()
    Path("secret.jsonl").write_text(json.dumps({"text": BODY}) + "\n")
    Path("in/link.jsonl").symlink_to("../secret.jsonl")
    assert run("clean", "in", "-o", "run/") == ExitCode.PARTIAL
    said = "E_OPEN: is a link that leads out of the folder; name the file itself to have it read"
    assert said in capsys.readouterr().err
    assert main(["retry", "run", "-o", again, "--model", "none"]) == ExitCode.PARTIAL
    assert f"in/link.jsonl: error: {said}" in capsys.readouterr().err
    assert main(["retry", "again" if again == "again/" else f"{again}.rejects.jsonl", "-o", "third/"]) == ExitCode.PARTIAL
    Path("in/link.jsonl").unlink()
    Path("secret.jsonl").rename("in/link.jsonl")  # the file itself stands there now
    assert run("retry", "run", "-o", "fourth/") == ExitCode.OK
    assert [record["text"] for record in records_of("fourth")] == [BODY]


def test_where_nothing_was_rejected_that_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    Path("dump.jsonl").write_text(json.dumps({"text": BODY}) + "\n")
    assert run("clean", "dump.jsonl", "-o", "run/") == ExitCode.OK
    assert run("retry", "run/", "-o", "again.jsonl") == ExitCode.NO_INPUT
    assert "run/: nothing was rejected" in capsys.readouterr().err
