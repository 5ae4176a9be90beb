"""`--engine`, where Spark is not installed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from cleaner.cli import main


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


@pytest.mark.parametrize(
    "options", [[], ["-o", "out", "--learn-sites"], ["-o", "out", "--overwrite"], ["-o", "out", "--format", "text"]]
)
def test_what_spark_does_not_do_is_refused(dump: Path, options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", str(dump), "--engine", "spark", *options]) == 2
    assert "--engine spark reads JSONL and writes a new folder" in capsys.readouterr().err
