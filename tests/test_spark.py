"""Cleaning and learning on Spark, in `local[2]`: the same as here."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from cleaner import Cleaner
from cleaner.cli import main
from cleaner.errors import OptionError
from cleaner.sites import learn
from tests.sites import body, dress, site

if not importlib.util.find_spec("pyspark"):
    pytest.skip("pyspark is not installed: pip install -e '.[spark]'", allow_module_level=True)
if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
    pytest.skip(
        "there is no Java, which Spark runs on: apt-get install openjdk-17-jre-headless", allow_module_level=True
    )

from cleaner.integrations import spark, spark_clean

# pyspark leaves sockets to the garbage collector.
pytestmark = pytest.mark.filterwarnings("default")

RECORDS = 50_000


@contextmanager
def local_session() -> Iterator[Any]:
    """Spark on this machine."""
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master("local[2]").appName("cleaner tests")
    for name, value in {
        "spark.ui.enabled": "false",
        "spark.sql.shuffle.partitions": "4",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.memory": "1g",
    }.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    try:
        yield session
    finally:
        session.stop()


@pytest.fixture(scope="module")
def session() -> Iterator[Any]:
    with local_session() as started:
        yield started


def short_page(number: int) -> tuple[str, str]:
    """One of fifty thousand different pages, on one of a hundred sites."""
    host = f"site{number % 100}.example"
    article = body(f"spark {number}", 1)
    return "\n".join([f"Desk of the {host.partition('.')[0]} paper", *article, "Advertisement", "Share on Facebook"]), (
        f"https://{host}/{number}"
    )


def test_fifty_thousand_records_come_out_as_they_do_here(session: Any) -> None:
    pages = [(number, *short_page(number)) for number in range(RECORDS)]
    clean = Cleaner(model=None)
    frame = session.createDataFrame(pages, "number int, text string, url string").repartition(8)
    rows = spark.clean(frame, clean, url="url").collect()
    assert sorted(row.number for row in rows) == list(range(RECORDS))
    for row in rows:
        result = clean(row.text)
        assert (row.text, row.url) == pages[row.number][1:]
        assert (row.cleaned, list(row.flags), row.problem) == (result.text, list(result.flags), None)
        assert [(piece.start, piece.end, piece.kind, piece.confidence, piece.reason) for piece in row.dropped] == [
            (piece.start, piece.end, piece.kind, piece.confidence, piece.reason) for piece in result.removed
        ]


def test_a_profile_is_learned_and_used_as_here(session: Any) -> None:
    pages = [*site(40), *site(30, "other.example", glue=" "), *site(5), ("", "https://empty.example/")]
    frame = session.createDataFrame([*pages, (None, "https://null.example/")], "text string, url string").repartition(5)
    profile = spark.learn(frame)
    assert profile == learn(pages)
    assert profile.to_json() == learn(pages).to_json()
    text = "\n".join(dress(body("new")))
    new = session.createDataFrame([(text, "https://dispatch.example/new")], "text string, url string")
    (row,) = spark.clean(new, Cleaner(profile=profile), url="url").collect()
    assert row.cleaned.strip() == "\n".join(body("new"))


def test_without_addresses_the_dump_is_one_site(session: Any) -> None:
    pages = [(text, None) for text, _ in site(20)]
    frame = session.createDataFrame(pages, "text string, url string")
    assert spark.learn(frame.select("text"), url=None) == learn(pages)
    assert spark.learn(frame) == learn(pages)


class Fragile(Cleaner):
    """Fails on one text."""

    def __call__(self, source: str | bytes, encoding: str | None = None, url: str | None = None) -> Any:
        if source == "break":
            raise ZeroDivisionError("secret words")
        return super().__call__(source, encoding, url)


def test_a_bad_record_does_not_fail_the_job(session: Any) -> None:
    session.sparkContext.addPyFile(__file__)
    texts = ["\n".join(dress(body("new"))), None, "break", "", "a\0b"]
    frame = session.createDataFrame([(at, text) for at, text in enumerate(texts)], "number int, text string")
    rows = spark.clean(frame, Fragile(model=None)).orderBy("number").collect()
    assert [row.text for row in rows] == texts
    assert [row.problem and row.problem.partition(":")[0] for row in rows] == [
        None,
        "E_FIELD_TYPE",
        "E_INTERNAL",
        None,
        None,
    ]
    assert "secret" not in rows[2].problem
    assert (rows[1].cleaned, rows[1].dropped, rows[1].flags) == (None, None, None)


def test_a_string_that_is_not_utf8_costs_its_row(session: Any) -> None:
    story = "\n".join(dress(body("new")))
    rows = [(0, story.encode(), b"https://a.example/\xff"), (1, b"caf\xe9", None), (2, story.encode(), None)]
    raw = session.createDataFrame([(at, bytearray(data), url) for at, data, url in rows], "n int, t binary, u binary")
    frame = raw.selectExpr("n", "cast(t as string) text", "cast(u as string) url")
    cleaned = spark.clean(frame, Cleaner(model=None), url="url").select("n", "cleaned", "problem").orderBy("n").collect()
    assert [row.cleaned for row in cleaned] == [Cleaner(model=None)(story).text, None, Cleaner(model=None)(story).text]
    assert cleaned[1].problem.startswith("E_ENCODING: the text is not UTF-8: byte 0xe9 at 3;")
    assert spark.learn(frame, url=None).to_json() == learn([(story, None)] * 2).to_json()


def test_a_wrong_column_is_a_sentence(session: Any) -> None:
    frame = session.createDataFrame([("a", 1)], "text string, cleaned int")
    with pytest.raises(OptionError, match="no column 'body'"):
        spark.clean(frame, Cleaner(), text="body")
    with pytest.raises(OptionError, match="holds int, not strings"):
        spark.clean(frame, Cleaner(), text="cleaned")
    with pytest.raises(OptionError, match="has a column 'cleaned' already"):
        spark.clean(frame, Cleaner())
    with pytest.raises(OptionError, match="no column 'url'"):
        spark.learn(frame)


def test_the_command_writes_what_the_local_one_writes(
    session: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dump = tmp_path / "dump.jsonl"
    lines = [json.dumps({"n": 1.50, "text": text, "url": url}).encode() for text, url in site(200)]
    odd = [
        b'{"text": "caf\xe9"}',
        b"{broken",
        b"",
        b'{"text": 7, "id": "seven"}',
        '{"text":"Stürme é\\ud83d"}\r'.encode(),
    ]
    dump.write_bytes(b"\n".join([*lines[:100], *odd, *lines[100:]]) + b"\n")
    profile = tmp_path / "sites.json"
    profile.write_bytes(learn(site(40)).to_json())
    local, there = tmp_path / "local.jsonl", tmp_path / "there"
    assert main(["clean", str(dump), "-o", str(local), "--profile", str(profile)]) == 3
    assert main(["clean", str(dump), "-o", str(there), "--profile", str(profile), "--engine", "spark"]) == 3
    assert "204 in = 201 out + 3 rejected (E_ENCODING 1, E_FIELD_TYPE 1, E_JSON 1)" in capsys.readouterr().err
    assert joined(there) == local.read_bytes()
    rejects = joined(tmp_path / "there.rejects")
    assert [json.loads(line)["code"] for line in rejects.splitlines()] == ["E_ENCODING", "E_JSON", "E_FIELD_TYPE"]
    assert main(["clean", str(tmp_path / "none.jsonl"), "-o", str(tmp_path / "b"), "--engine", "spark"]) == 2
    assert main(["clean", str(dump), "--engine", "spark"]) == 2
    assert "name it with -o" in capsys.readouterr().err


def joined(folder: Path) -> bytes:
    """What the parts of a folder hold, in the order of their names."""
    return b"".join(part.read_bytes() for part in sorted(folder.glob("part-*")))


def test_fields_are_guessed_and_options_carried_out_as_here(
    session: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dump, profile = tmp_path / "dump.jsonl", tmp_path / "sites.json"
    lines = [json.dumps({"docid": f"d{n}", "body": text, "link": url}).encode() for n, (text, url) in enumerate(site(60))]
    odd = [b'{"docid": "odd", "body": "caf\xe9"}', b'{"docid": "twice", "body": "a", "body": "b"}', b'{"docid": "none"}']
    dump.write_bytes(b"\n".join([b"", *lines, *odd]) + b"\n")
    profile.write_bytes(learn(site(40)).to_json())
    options = ["--profile", str(profile), "--encoding-errors", "replace", "--strict-json", "--no-raw"]
    local, there = tmp_path / "local.jsonl", tmp_path / "there"
    assert main(["clean", str(dump), "-o", str(local), *options]) == 3
    guessed = f"{dump}: fields guessed from the first records: url is 'link', text is 'body', id is 'docid'"
    assert guessed in capsys.readouterr().err
    assert main(["clean", str(dump), "-o", str(there), *options, "--engine", "spark"]) == 3
    assert guessed in capsys.readouterr().err
    assert joined(there) == local.read_bytes()
    assert "caf\ufffd" in local.read_text(encoding="utf-8")
    # Without the addresses the profile would be asked in vain.
    assert main(["clean", str(dump), "-o", str(tmp_path / "bare"), *options[2:], "--engine", "spark"]) == 3
    assert joined(tmp_path / "bare") != local.read_bytes()
    unknown: dict[str, object] = dict.fromkeys(("record", "line", "offset", "file"))
    rejects = [json.loads(line) | unknown for line in joined(tmp_path / "there.rejects").splitlines()]
    assert rejects == [json.loads(line) | unknown for line in Path(f"{local}.rejects.jsonl").read_bytes().splitlines()]
    assert [(reject["id"], reject["raw"]) for reject in rejects] == [(None, None), ("none", None)]


def test_named_fields_are_taken_and_pages_cleaned_as_here(
    session: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dump, local, there = (tmp_path / name for name in ("dump.jsonl", "local.jsonl", "there"))
    paragraphs = "".join(f"<p>{line}</p>" for line in body("page", 4))
    page = f"<html><body><nav><a href='/'>Home</a></nav><article>{paragraphs}</article></body></html>"
    dump.write_text(json.dumps({"key": "a", "text": "in vain", "page": page}) + '\n{"key": "b", "page": 7}\n')
    options = ["--html-field", "page", "--id-field", "key"]
    assert main(["clean", str(dump), "-o", str(local), *options]) == 3
    assert main(["clean", str(dump), "-o", str(there), *options, "--engine", "spark"]) == 3
    assert joined(there) == local.read_bytes()
    assert "Home" not in local.read_text()
    assert json.loads(joined(tmp_path / "there.rejects"))["id"] == "b"
    assert main(["clean", str(dump), "-o", str(tmp_path / "b"), "--text-field", "story", "--engine", "spark"]) == 2
    assert "there is no field 'story'; its fields are 'key', 'text', 'page'" in capsys.readouterr().err
    assert not (tmp_path / "b").exists()


def test_rejects_of_a_job_name_no_place_for_retry_to_clean(
    session: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dump, rejects = tmp_path / "dump.jsonl", tmp_path / "rejects.jsonl"
    dump.write_text('{"text": "never rejected"}\n{broken\n')
    assert main(["clean", str(dump), "-o", str(tmp_path / "out"), "--engine", "spark", "--model", "none"]) == 3
    assert main(["retry", str(tmp_path / "out.rejects"), "-o", str(tmp_path / "again.jsonl")]) == 5
    rejects.write_bytes(joined(tmp_path / "out.rejects"))
    (reject,) = map(json.loads, rejects.read_text().splitlines())
    assert (reject["record"], reject["line"], reject["offset"]) == (None, None, None)
    assert (reject["raw"], reject["length"], reject["raw_truncated"]) == ("{broken\n", 8, False)
    assert main(["retry", str(rejects), "-o", str(tmp_path / "again.jsonl")]) == 5
    said = capsys.readouterr().err
    assert "E_JSON: where the record stands is not known; clean the whole file again for it" in said
    assert not (tmp_path / "again.jsonl").exists()


def test_what_exists_is_named_before_any_work(
    session: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    dump = tmp_path / "dump.jsonl"
    dump.write_text("{broken\n")
    command = ["clean", str(dump), "-o", f"{tmp_path}/out/", "--engine", "spark", "--model", "none"]
    for there in (tmp_path / "out", tmp_path / "out.rejects"):
        there.mkdir()
        assert main(command) == 10
        assert f"{there} exists and was not touched; move it away" in capsys.readouterr().err
        there.rmdir()
        assert list(tmp_path.iterdir()) == [dump]
    monkeypatch.setattr(spark_clean, "_refuse_existing", lambda *_: (tmp_path / "out.rejects").mkdir())  # meanwhile
    assert main(command) == 10
    assert f"{tmp_path}/out.rejects exists and was not touched" in capsys.readouterr().err


def test_what_is_no_jsonl_is_refused_before_the_job(session: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "dump.tsv"
    table.write_text("id\ttext\n1\tThe storm reached the coast.\n2\tIt rained.\n")
    assert main(["clean", str(table), "-o", str(tmp_path / "out"), "--engine", "spark"]) == 2
    assert "dump.tsv does not begin as JSONL does, and --engine spark reads nothing else" in capsys.readouterr().err
    assert os.listdir(tmp_path) == ["dump.tsv"]


def test_rejects_of_a_folder_named_with_a_slash_lie_beside_it(session: Any, tmp_path: Path) -> None:
    dump = tmp_path / "dump.jsonl"
    dump.write_text("{broken\n")
    assert main(["clean", str(dump), "-o", f"{tmp_path}/out/", "--engine", "spark", "--model", "none"]) == 3
    assert json.loads(joined(tmp_path / "out.rejects"))["code"] == "E_JSON"


def test_an_output_that_hadoop_cannot_reach_is_a_sentence(
    session: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dump = tmp_path / "dump.jsonl"
    dump.write_text('{"text": "a"}\n')
    assert main(["clean", str(dump), "-o", "nowhere://a/out", "--engine", "spark", "--model", "none"]) == 12
    said = capsys.readouterr().err
    assert "before nowhere://a/out was written" in said
    assert 'No FileSystem for scheme "nowhere"; its log says more' in said


def test_the_command_cleans_with_its_own_python(tmp_path: Path) -> None:
    dump = tmp_path / "dump.jsonl"
    dump.write_text('{"text": "Storm hits coast\\n\\nAdvertisement\\n"}\n')
    # As in a shell in which the environment of cleaner is not activated: the first python3 there is another one.
    (tmp_path / "python3").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "python3").chmod(0o755)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYSPARK")}
    environment["PATH"] = f"{tmp_path}{os.pathsep}{environment['PATH']}"
    command = ["clean", str(dump), "-o", str(tmp_path / "out"), "--engine", "spark", "--model", "none"]
    done = subprocess.run(
        [sys.executable, "-m", "cleaner", *command], env=environment, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    assert "1 in = 1 out + 0 rejected" in done.stderr


def test_what_a_worker_died_of_is_named() -> None:
    error = Exception(
        "\n  An exception was thrown from the Python worker:\nTraceback (most recent call last):\n"
        "ModuleNotFoundError: No module named 'pyarrow'\n\n\tat org.apache"
    )
    assert str(spark_clean._explain(error, "out")) == (
        "Spark failed before out was written: An exception was thrown from the Python worker: "
        "ModuleNotFoundError: No module named 'pyarrow'; its log says more"
    )
