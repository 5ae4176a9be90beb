"""What a program that starts cleaner asks for: other exit codes, other words, and rejects without the text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cleaner import Cleaner
from cleaner.cli import main
from cleaner.messages import Console, ExitCode

ROOT = Path(__file__).parent.parent
BODY = "The storm reached the coast on Monday night and cut the power in four towns, police said.\n"
RULES = ("--model", "none", "--workers", "1")
BAD = "no JSON at all, and a secret"


@pytest.fixture(autouse=True)
def _dumps(own_folder: None) -> None:
    good = json.dumps({"id": "1", "text": BODY})
    Path("good.jsonl").write_text(f"{good}\n")
    Path("bad.jsonl").write_text(f"{good}\n{BAD}\n{good}\n")


def clean(*said: str) -> ExitCode:
    return ExitCode(main(["clean", *said, *RULES]))


@pytest.mark.parametrize("output", ["out.jsonl", "run/"])
def test_the_strict_stop_at_the_first_reject(output: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert clean("good.jsonl", "-o", f"good-{output}", "--strict") == ExitCode.OK
    assert clean("bad.jsonl", "-o", output, "--strict") == ExitCode.TOO_MANY
    said = capsys.readouterr().err
    assert "--strict takes none" in said
    assert "kept in" not in said
    assert not list(Path(".").glob("out.jsonl*"))
    assert not Path("run/_SUCCESS.json").exists()
    assert clean("bad.jsonl", "-o", output, "--strict") == ExitCode.TOO_MANY
    assert clean("bad.jsonl", "-o", output) == ExitCode.PARTIAL  # a run goes on from there


@pytest.mark.parametrize("output", ["out.jsonl", "run/"])
def test_rejects_may_leave_the_exit_code_alone(output: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert clean("bad.jsonl", "-o", output, "--exit-zero-on-rejects") == ExitCode.OK
    assert "3 in = 2 out + 1 rejected (E_JSON 1)" in capsys.readouterr().err


@pytest.mark.parametrize("output", ["out.jsonl", "run/"])
def test_a_flag_may_be_a_failure(output: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("short.jsonl").write_text('{"text": "Read more"}\n')
    assert clean("good.jsonl", "-o", f"good-{output}", "--fail-on", "emptied,F_CONTROL") == ExitCode.OK
    assert clean("short.jsonl", "-o", output, "--fail-on", "too-short") == ExitCode.FOUND
    assert clean("short.jsonl", "-o", f"more-{output}", "--fail-on", "control") == ExitCode.OK
    assert clean("short.jsonl", "-o", "x/", "--fail-on", "emptid") == ExitCode.USAGE
    assert "did you mean 'emptied'?" in capsys.readouterr().err
    assert clean("short.jsonl", "-o", "x/", "--fail-on", "foo") == ExitCode.USAGE
    said = capsys.readouterr().err
    assert "there is no flag 'foo'; there are emptied, " in said
    assert "did you mean" not in said


@pytest.mark.parametrize("output", ["out.jsonl", "run/"])
def test_what_was_rejected_is_not_copied_when_it_may_not_be(output: str) -> None:
    assert clean("bad.jsonl", "-o", output, "--no-raw") == ExitCode.PARTIAL
    (rejects,) = [*Path(".").glob("*.rejects.jsonl"), *Path(".").glob("run/rejects/*")]
    reject = json.loads(rejects.read_text())
    assert (reject["raw"], reject["raw_truncated"], reject["line"], reject["length"]) == (None, True, 2, len(BAD) + 1)
    assert "secret" not in rejects.read_text()
    assert main(["retry", str(rejects), "-o", "again.jsonl", "--model", "none"]) == ExitCode.PARTIAL


@pytest.mark.parametrize("output", ["out.jsonl", "run/"])
def test_the_quiet_hear_of_errors_only(output: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert clean("good.jsonl", "-o", f"good-{output}", "--quiet") == ExitCode.OK
    assert capsys.readouterr().err == ""
    assert clean("bad.jsonl", "-o", output, "--quiet") == ExitCode.PARTIAL
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("cleaner:bad.jsonl:2: error: E_JSON: ")
    assert clean("missing.jsonl", "--quiet") == ExitCode.USAGE
    assert "missing.jsonl" in capsys.readouterr().err


def test_the_quiet_hear_how_to_go_on_after_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    console = Console(quiet=True)
    for say in (console.note, console.tell, console.advise):
        say("to go on: cleaner clean")
    assert capsys.readouterr().err == "cleaner: to go on: cleaner clean\n"


@pytest.mark.parametrize("said", [["--log-format", "json"], ["--log-format=json"]])
def test_what_is_said_may_be_json(said: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert clean("bad.jsonl", "-o", "run/", *said) == ExitCode.PARTIAL
    values = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    (error,) = [value for value in values if value["severity"] == "error"]
    assert (error["file"], error["line"], error["code"]) == ("bad.jsonl", 2, "E_JSON")
    assert values[-1]["severity"] == "note"
    assert values[-1]["message"].startswith("3 in = 2 out + 1 rejected")
    assert clean("bad.jsonl", "-o", "other/", "--nonsense", *said) == ExitCode.USAGE
    assert json.loads(capsys.readouterr().err)["severity"] == "error"


def test_what_is_said_in_json_is_whole_and_short_whatever_the_input_holds(capsys: pytest.CaptureFixture[str]) -> None:
    Path("e\x1b[31m\n\u202e.jsonl").write_text("{" * 9_000 + "\n")
    assert clean(*map(str, Path(".").glob("e*")), "-o", "run/", "--text-field", "text", "--log-format", "json") != 0
    for line in capsys.readouterr().err.splitlines():
        assert json.loads(line)["message"]
        assert len(json.loads(line)["message"].encode()) <= 500
        assert not set(line) & {"\x1b", "\u202e"}


STORY = f"Storm hits coast\n\nAdvertisement\n\n{BODY}"


def listed(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*"))


def test_a_check_tells_what_would_change_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("story.txt").write_text(STORY)
    Path("dump.jsonl").write_text("".join(json.dumps({"text": text}) + "\n" for text in (BODY, STORY, BODY)))
    before = listed(tmp_path)
    assert clean("story.txt", "--check") == ExitCode.FOUND
    captured = capsys.readouterr()
    assert captured.out == ""
    assert f"cleaner:story.txt: warning: would change: 15 of {len(STORY)} characters would go" in captured.err
    assert "1 of 1 text would change" in captured.err
    assert clean("dump.jsonl", "story.txt", "--check") == ExitCode.FOUND
    captured = capsys.readouterr()
    assert "cleaner:dump.jsonl:2: warning: would change" in captured.err
    assert "2 of 4 texts would change" in captured.err
    assert clean("good.jsonl", "--check") == ExitCode.OK
    assert listed(tmp_path) == before
    assert clean("story.txt", "-o", "done.txt") == ExitCode.OK
    assert clean("done.txt", "--check") == ExitCode.OK


def test_a_check_tells_of_rejects_first(capsys: pytest.CaptureFixture[str]) -> None:
    Path("bad.jsonl").write_text(Path("bad.jsonl").read_text() + json.dumps({"text": STORY}) + "\n")
    assert clean("bad.jsonl", "--check") == ExitCode.PARTIAL
    assert clean("bad.jsonl", "--check", "--exit-zero-on-rejects") == ExitCode.FOUND
    assert clean("bad.jsonl", "--check", "--strict") == ExitCode.TOO_MANY
    capsys.readouterr()
    for more in (["-o", "out.jsonl"], ["--dry-run"], ["--to", "csv"], ["--markdown"], ["--engine", "spark"]):
        assert clean("bad.jsonl", "--check", *more) == ExitCode.USAGE
        assert f"leave out {more[0].replace('-o', '--output')}" in capsys.readouterr().err


def test_a_difference_is_told_by_the_exit_code_when_that_is_asked_for() -> None:
    def diff(*said: str) -> int:
        return main(["diff", *said, "--model", "none", "--no-pager"])

    Path("story.txt").write_text(STORY)
    Path("body.txt").write_text(BODY)
    assert (diff("story.txt"), diff("story.txt", "--exit-code")) == (ExitCode.OK, ExitCode.FOUND)
    assert (diff("body.txt", "--exit-code"), diff("good.jsonl", "--exit-code")) == (ExitCode.OK, ExitCode.OK)
    assert diff("bad.jsonl", "--exit-code") == ExitCode.PARTIAL
    assert diff("story.txt", "body.txt", "--exit-code") == ExitCode.FOUND
    Path("same.txt").write_text(STORY)
    assert diff("story.txt", "same.txt", "--exit-code") == ExitCode.OK
    for name, more in (("one", []), ("two", []), ("three", ["--keep", "ad"])):
        assert clean("story.txt", "-o", f"{name}/", *more) == ExitCode.OK
    assert diff("one", "two", "--exit-code") == ExitCode.OK
    assert diff("one", "three") == ExitCode.OK
    assert diff("one", "three", "--exit-code") == diff("one", "three", "--exit-code", "--json") == ExitCode.FOUND


def test_a_text_that_would_lose_more_the_next_time_is_flagged_when_that_is_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "fixtures").glob("*/raw.txt"))]
    rows = [json.dumps({"id": str(number), "text": text}) + "\n" for number, text in enumerate(texts)]
    Path("dump.jsonl").write_text("".join(rows))
    rules = Cleaner(model=None)
    wanted = {str(n) for n, text in enumerate(texts) if (once := rules(text).text) != rules(once).text}
    assert 0 < len(wanted) < len(texts)
    assert clean("dump.jsonl", "-o", "plain/") == ExitCode.OK
    assert clean("dump.jsonl", "-o", "run/", "--fail-on", "not_converged") == ExitCode.FOUND
    assert f"F_NOT_CONVERGED {len(wanted)}" in capsys.readouterr().err
    attributes = Path("run/attributes/cleaner/part-00000-000.jsonl").read_bytes()
    spans = [json.loads(line) for line in attributes.split(b"\n")[:-1]]
    assert {span["id"] for span in spans if "F_NOT_CONVERGED" in span["flags"]} == wanted
    # The texts are those of the first cleaning, and the run is another than one that did not look.
    documents = "documents/part-00000-000.jsonl"
    assert Path("run", documents).read_bytes() == Path("plain", documents).read_bytes()
    assert clean("dump.jsonl", "-o", "plain/", "--fail-on", "not_converged") == ExitCode.OUTPUT
    assert clean("dump.jsonl", "-o", "out.jsonl", "--fail-on", "not_converged") == ExitCode.FOUND


@pytest.mark.parametrize("output", ["out.jsonl", "run/"])
def test_a_reject_that_is_forgiven_hides_no_flag(output: str) -> None:
    """Severity stays as it is: rejects before flags, unless they are forgiven."""
    Path("mixed.jsonl").write_text(f'{{"text": "Read more"}}\n{BAD}\n')
    fail = ("--fail-on", "too_short")
    assert clean("mixed.jsonl", "-o", output, *fail, "--exit-zero-on-rejects") == ExitCode.FOUND
    assert clean("mixed.jsonl", "-o", f"2-{output}", *fail) == ExitCode.PARTIAL
    assert clean("mixed.jsonl", "-o", f"3-{output}", "--fail-on", "control", "--exit-zero-on-rejects") == ExitCode.OK
    assert clean("mixed.jsonl", "--check", *fail, "--exit-zero-on-rejects") == ExitCode.FOUND
    Path("refused.jsonl").write_text(f"{BAD}\n")
    assert clean("refused.jsonl", "-o", f"4-{output}", *fail, "--exit-zero-on-rejects") == ExitCode.OK


@pytest.mark.parametrize("output", ["out.csv", "run/"])
def test_a_record_that_cannot_be_written_has_no_flag_that_counts(
    output: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("half.jsonl").write_text('{"text": "a \\ud800 b"}\n')
    said = ("--to", "csv", "--fail-on", "surrogate", "--exit-zero-on-rejects")
    assert clean("half.jsonl", "-o", output, *said) == ExitCode.OK
    told = capsys.readouterr().err
    assert "1 in = 0 out + 1 rejected (E_ENCODE_OUT 1)" in told
    assert "F_" not in told


@pytest.mark.parametrize(("share", "code"), [("19", ExitCode.TOO_MANY), ("20", ExitCode.PARTIAL), ("100", ExitCode.PARTIAL)])
@pytest.mark.parametrize("how", [["-o", "run/"], ["-o", "out.jsonl"], [], ["--check"]])
def test_the_work_stops_when_more_is_rejected_than_it_may(share: str, code: ExitCode, how: list[str]) -> None:
    good = json.dumps({"id": "1", "text": "A town."})
    Path("many.jsonl").write_text(f"{good}\n{good}\n{BAD}\n{good}\n{good}\n" * 200)
    assert clean("many.jsonl", *how, "--max-rejects", share) == code
    assert Path("out.jsonl").exists() == ("out.jsonl" in how and code == ExitCode.PARTIAL)


def test_of_one_file_any_share_may_be_rejected_unless_it_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    Path("half.jsonl").write_text(f"{json.dumps({'text': BODY})}\n{BAD}\n" * 550)
    assert clean("half.jsonl", "-o", "out.jsonl") == ExitCode.PARTIAL
    capsys.readouterr()
    assert clean("half.jsonl", "-o", "other.jsonl", "--max-rejects", "20") == ExitCode.TOO_MANY
    said = capsys.readouterr().err
    assert "error: rejected: 500 of the first 1,000 records, most of them as E_JSON, and neither the output nor" in said
    assert not list(Path(".").glob("other.jsonl*"))


def test_all_of_one_file_may_be_rejected_if_that_is_said() -> None:
    Path("all.jsonl").write_text(f"{BAD}\n" * 1_100)
    assert clean("all.jsonl", "-o", "out.jsonl", "--text-field", "text") == ExitCode.TOO_MANY
    assert clean("all.jsonl", "-o", "out.jsonl", "--text-field", "text", "--max-rejects", "100") == ExitCode.PARTIAL


@pytest.mark.parametrize("how", [["-o", "out.jsonl"], []])
def test_what_only_a_run_carries_out_is_named_where_none_is_written(
    capsys: pytest.CaptureFixture[str], how: list[str]
) -> None:
    idle = ["--workers", "2", "--timeout", "10"]
    assert main(["clean", "good.jsonl", *how, "--model", "none", *idle]) == ExitCode.OK
    assert "cleaner: --workers and --timeout: of no effect here, because one file" in capsys.readouterr().err
    assert main(["clean", "good.jsonl", "-o", "run/", "--model", "none", *idle]) == ExitCode.OK
    assert clean("good.jsonl") == ExitCode.OK  # in one process, as it is
    assert "no effect" not in capsys.readouterr().err


def test_a_run_that_may_reject_all_does() -> None:
    Path("all.jsonl").write_text(f"{json.dumps({'text': BODY})}\n" + f"{BAD}\n" * 1_100)
    assert clean("all.jsonl", "-o", "run/", "--max-rejects", "100") == ExitCode.PARTIAL
    assert json.loads(Path("run/_SUCCESS.json").read_bytes())["totals"]["records"] == {"in": 1_101, "out": 1, "rejected": 1_100}
