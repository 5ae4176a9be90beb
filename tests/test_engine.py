"""`--engine`, where Spark is not installed."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import pytest

from cleaner.arguments.running import add_clean
from cleaner.cli import main
from cleaner.commands import _ON_SPARK


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    path = tmp_path / "dump.jsonl"
    path.write_text('{"text": "a"}\n')
    return path


def test_a_missing_spark_is_named_with_the_line_that_installs_it(
    dump: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "pyspark.sql", None)
    assert main(["clean", str(dump), "-o", str(dump.parent / "out"), "--engine", "spark"]) == 2
    assert "pip install 'cleaner[spark]'" in capsys.readouterr().err
    assert not (dump.parent / "out").exists()


def test_an_engine_that_is_none_is_a_sentence(dump: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", str(dump), "--engine", "sparc"]) == 2
    assert "did you mean 'spark'?" in capsys.readouterr().err


@pytest.mark.parametrize("options", [[], ["-o", "-"], ["-o", "out", "--format", "text"]])
def test_what_spark_does_not_read_or_write_is_refused(dump: Path, options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", str(dump), "--engine", "spark", *options]) == 2
    assert "--engine spark reads JSONL and writes a new folder" in capsys.readouterr().err


_ELSEWHERE = [
    *("--learn-sites", "--overwrite", "--to csv", "--dry-run", "--strict", "--fail-on emptied", "--workers 2"),
    *("--timeout 5", "--max-rejects 5", "--max-record-bytes 5", "--max-ratio 5", "--max-window 5"),
    *("--lenient-warc", "--verify-digests"),
]


@pytest.mark.parametrize("option", _ELSEWHERE)
def test_an_option_that_spark_would_pass_over_is_refused(
    dump: Path, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["clean", str(dump), "-o", str(dump.parent / "out"), "--engine", "spark"]
    assert main([*command, *option.split()]) == 2
    assert f"{option.split()[0]} is not carried out with --engine spark; leave one of them out" in capsys.readouterr().err


def test_every_option_is_carried_out_or_refused(dump: Path) -> None:
    parser = argparse.ArgumentParser()
    add_clean(parser)
    refused = {option.split()[0][2:].replace("-", "_") for option in _ELSEWHERE} | {"check", "markdown"}
    assert {action.dest for action in parser._actions} - set(_ON_SPARK) == {*refused, "help"}
    assert main(["clean", str(dump), "-o", "out", "--engine", "spark", "--encoding-errors", "ignore"]) == 2
