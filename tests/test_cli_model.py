"""The learned filter on the command line: train one, clean with it, hold it against labels."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cleaner.cli import main
from cleaner.messages import ExitCode
from cleaner.model import Model
from cleaner.options import DEFAULT_MODEL

BODY = [
    "The council met on Monday and decided to widen the road near the old harbour, officials said.",
    "Residents had asked for the work for many years, and the plan was approved without a vote.",
    "The first part will be finished in spring, when the ferry runs again and tourists arrive.",
]
PITCH = "Grab the harbour tote in our gift corner"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of labelled texts of ten sites, as `cleaner.training.silver` writes them."""
    folder = tmp_path_factory.mktemp("data")
    with (folder / "made.silver.jsonl").open("w") as file:
        for number in range(40):
            lines = [f"{line[:-1]} in district {number}." for line in BODY]
            lines.insert(1 + number % 3, PITCH)
            text = "\n".join(lines)
            spans = [[text.index(line), text.index(line) + len(line)] for line in lines]
            junk = [span for span, line in zip(spans, lines, strict=True) if line == PITCH]
            record = {
                "id": f"page{number}", "scraper": "page", "domain": f"site{number % 10}.example", "source": "made",
                "language": "en", "text": text, "body": [span for span in spans if span not in junk],
                "junk": junk, "kinds": [[*junk[0], "ad"]],
            }  # fmt: skip
            file.write(json.dumps(record) + "\n")
    return folder


@pytest.fixture(scope="module")
def trained(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("model")
    labels = folder / "mine.jsonl"
    rows = [
        {"id": f"text{number}", "lines": [*BODY, PITCH], "kinds": ["body", "body", "body", "ad"]} for number in range(8)
    ]
    labels.write_text("".join(json.dumps(row) + "\n" for row in rows))
    model = folder / "my.model"
    assert main(["train", "--data", str(data), "--labels", str(labels), "-o", str(model)]) == ExitCode.OK
    return model


def cleaned(capfdbinary: pytest.CaptureFixture[bytes], text: Path, *options: str) -> str:
    assert main(["clean", str(text), *options]) == ExitCode.OK
    return capfdbinary.readouterr().out.decode()


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text("\n".join([BODY[0], PITCH, *BODY[1:]]) + "\n")
    return path


def test_a_model_of_ones_own_finds_what_no_rule_knows(
    trained: Path, page: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert PITCH in cleaned(capfdbinary, page, "--model", "none")
    found = cleaned(capfdbinary, page, "--model", str(trained))
    assert found == "\n".join(BODY) + "\n"


def test_its_small_network_finds_it_too(
    trained: Path, page: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert cleaned(capfdbinary, page, "--model", str(trained), "--fast") == "\n".join(BODY) + "\n"


def test_the_file_says_what_it_is(trained: Path) -> None:
    header = Model.read(trained).header
    assert {"name", "made_by", "date", "licence", "data", "scores_on_sites_set_apart"} <= set(header)
    assert header["calibration"] == header["small_calibration"] == [1.0, 0.0], "three sites apart are too few to fit to"
    assert {source["source"] for source in header["data"]} == {"made", "mine.jsonl"}


def test_the_shipped_model_says_what_it_is_and_is_small() -> None:
    header = Model.read(DEFAULT_MODEL).header
    assert DEFAULT_MODEL.stat().st_size < 5_000_000
    assert {source["source"] for source in header["data"]} >= {"wcxb", "fundus"}
    assert all(source["credit"] for source in header["data"])


def test_an_output_that_exists_is_not_replaced(
    trained: Path, data: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    before = trained.read_bytes()
    assert main(["train", "--data", str(data), "-o", str(trained)]) == ExitCode.OUTPUT
    assert trained.read_bytes() == before
    assert b"--overwrite" in capfdbinary.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["train", "-o", "x.model"], "--data DIR"),
        (["train", "--data", "nowhere", "-o", "x.model"], "there is no folder nowhere; check the path"),
        (["train", "--data", "seeds", "-o", "x.model"], "nothing to learn from"),
        (["train", "--data", "seeds", "-o", "-"], "is written to a file, not to standard output"),
        (["profile", "learn", "nowhere", "-o", "-"], "is written to a file, not to standard output"),
        (["train", "--pages", "nowhere", "-o", "x.model"], "nowhere: there is no such file or folder; check the path"),
        (["train", "--data", "nowhere", "--base", "none", "-o", "x.model"], "--base wants a model to begin with"),
        (["train", "--data", "nowhere", "-o", "no/x.model"], "there is no folder no to write to"),
        (["profile", "learn", "nowhere", "-o", "no/x.json"], "there is no folder no to write to"),
        (["evaluate", "--folds", "2", "--data", "nowhere"], "error: there is no folder nowhere; check the path"),
        (["evaluate"], "labels file"),
        (["evaluate", "--folds", "5"], "--data DIR"),
        (["evaluate", "--folds", "2", "--data", "x", "--focus", "recall"], "--focus is not carried out with --folds"),
        (["evaluate", "--folds", "2", "--data", "x", "--wrong"], "--wrong is not carried out with --folds"),
        (["evaluate", "labels.jsonl", "--data", "x"], "--data goes with --folds"),
        (["evaluate", "labels.jsonl", "--seed", "2"], "--seed goes with --folds"),
        (["clean", "page.txt", "--model", "nowhere.model"], "cannot be read"),
    ],
)
def test_wrong_use_is_told(arguments: list[str], said: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(arguments) == ExitCode.USAGE
    error = capfdbinary.readouterr().err.decode()
    assert said in error
    assert "Traceback" not in error


def test_folds_without_a_page_are_told(
    data: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """Silver texts have no gold body, so no fold has a page to measure on."""
    assert main(["evaluate", "--folds", "1", "--data", str(data)]) == ExitCode.USAGE
    error = capfdbinary.readouterr().err.decode()
    assert f"error: {data}: fold 1 of 1 has no page with a gold body" in error
    assert "Traceback" not in error


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        (None, "cannot be read as Parquet ("),
        (["id", "source"], "there is no column 'domain'; wanted are id, source, domain, language, html"),
    ],
)
def test_pages_that_cannot_be_read_are_named(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], columns: list[str] | None, said: str
) -> None:
    pages = tmp_path / "pages.parquet"
    if columns is None:
        pages.write_bytes(b"PAR1 and then nothing")
    else:
        pyarrow = pytest.importorskip("pyarrow")
        pytest.importorskip("pyarrow.parquet").write_table(pyarrow.table({name: ["x"] for name in columns}), pages)
    assert main(["train", "--pages", str(pages), "-o", str(tmp_path / "x.model")]) == ExitCode.USAGE
    assert f"error: {pages}: {said}" in capfdbinary.readouterr().err.decode()


def test_labels_without_a_known_line_are_told(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    labels = tmp_path / "empty.jsonl"
    labels.write_text("")
    assert main(["train", "--labels", str(labels), "-o", str(tmp_path / "x.model")]) == ExitCode.USAGE
    assert b"nothing to learn from" in capfdbinary.readouterr().err
    assert not (tmp_path / "x.model").exists()


def test_two_models_are_shown_side_by_side(
    trained: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    labels = tmp_path / "labels.jsonl"
    labels.write_text(json.dumps({"id": "a", "lines": [*BODY, PITCH], "kinds": ["body", "body", "body", "ad"]}) + "\n")
    assert main(["evaluate", str(labels), "--model", "none", "--model", str(trained)]) == ExitCode.OK
    shown = capfdbinary.readouterr().out.decode()
    assert "model: none" in shown
    assert f"model: {trained}" in shown
    assert shown.count("given their label") == 2


def test_a_few_lines_of_one_site_are_enough_to_train(tmp_path: Path) -> None:
    labels = tmp_path / "one.jsonl"
    labels.write_text(json.dumps({"id": "a", "lines": [*BODY, PITCH], "kinds": ["body", "body", "body", "ad"]}) + "\n")
    assert main(["train", "--labels", str(labels), "-o", str(tmp_path / "x.model")]) == ExitCode.OK
    assert Model.read(tmp_path / "x.model").header["scores_on_sites_set_apart"] == {}


def test_in_whatever_order_files_of_labels_are_named_the_same_model_comes_of_them(tmp_path: Path) -> None:
    files = [tmp_path / "a.jsonl", tmp_path / "b.jsonl"]
    for path, kinds in zip(files, (["body", "body", "body", "ad"], ["body", "body", "title", "promo"]), strict=True):
        path.write_text(json.dumps({"id": path.stem, "lines": [*BODY, PITCH], "kinds": kinds}) + "\n")
    for name, named in (("x", files), ("y", files[::-1])):
        assert main(["train", "--labels", *map(str, named), "-o", str(tmp_path / name)]) == ExitCode.OK
    assert (tmp_path / "x").read_bytes() == (tmp_path / "y").read_bytes()


PAGE = """<html lang="en"><head><link rel="canonical" href="https://www.{site}/a"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Road at the harbour is widened</h1>{body}</article>
<div class="newsletter"><p>Sign up for our newsletter</p></div>
<footer><p>Copyright {site}. All rights reserved.</p></footer></body></html>"""


def test_pages_of_ones_own_are_labelled_and_learned_from(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(4):
        body = "".join(f"<p>{line} It is the {number}. time that this is tried.</p>" for line in BODY * 3)
        (folder / f"{number}.html").write_text(PAGE.format(site=f"site{number}.example", body=body))
    model = tmp_path / "x.model"
    assert main(["train", "--pages", str(folder), "-o", str(model)]) == ExitCode.OK
    (source,) = Model.read(model).header["data"]
    assert (source["source"], source["pages"], source["sites"]) == ("pages", 4, 4)


def test_a_folder_without_pages_is_told(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    (tmp_path / "pages").mkdir()
    assert main(["train", "--pages", str(tmp_path / "pages"), "-o", str(tmp_path / "x.model")]) == ExitCode.USAGE
    assert b"there is no page in it" in capfdbinary.readouterr().err


def test_labels_are_added_to_what_a_model_knows(
    tmp_path: Path, page: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """The shipped model keeps the pitch; after a few labels it goes, and what it knew it still knows."""
    assert PITCH in cleaned(capfdbinary, page)
    labels = tmp_path / "mine.jsonl"
    rows = [
        {"id": f"text{number}", "lines": [*BODY[:number], PITCH, *BODY[number:]],
         "kinds": [*["body"] * number, "ad", *["body"] * (3 - number)]}
        for number in (1, 2, 3, 1, 2, 3)
    ]  # fmt: skip
    labels.write_text("".join(json.dumps(row) + "\n" for row in rows))
    model = tmp_path / "more.model"
    assert main(["train", "--labels", str(labels), "--base", "default", "-o", str(model)]) == ExitCode.OK
    assert cleaned(capfdbinary, page, "--model", str(model)) == "\n".join(BODY) + "\n"
    base, more = Model.read(DEFAULT_MODEL), Model.read(model)
    assert more.vocabulary.words == base.vocabulary.words
    for name in ("calibration", "small_calibration"):
        assert more.header[name] == base.header[name]
    assert {source["source"] for source in more.header["data"]} >= {"wcxb", "fundus", "mine.jsonl"}


def test_evaluate_says_of_nothing_neither_share_nor_figure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    labels = tmp_path / "labels.jsonl"
    labels.write_text(json.dumps({"lines": ["The storm reached the coast on Monday, police said."], "kinds": ["body"]}))
    assert main(["evaluate", str(labels), "--model", "none"]) == ExitCode.OK
    assert "1 text, 1 labelled line, 100.0% given their label\n0 lines dropped, - of them labelled" in capsys.readouterr().out
    for row in ("", json.dumps({"lines": ["Storm"], "kinds": [None]})):
        labels.write_text(row)
        assert main(["evaluate", str(labels), "--model", "none"]) == ExitCode.USAGE
        told = capsys.readouterr()
        assert told.out == ""
        assert f"{labels}: no line in it has a kind; label some, by hand or with `cleaner review`" in told.err


@pytest.mark.parametrize("argv", [["evaluate"], ["train", "-o", "../my.model", "--labels"]])
def test_labels_that_cannot_be_read_are_named_with_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, argv: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("latin.jsonl").write_bytes(b"ab\xe9")
    Path("deep.jsonl").write_bytes(b'{"kinds": ["revision"], "lines": ' + b"[" * 100_000)
    for name, said in (
        ("gone.jsonl", "gone.jsonl: the labels cannot be read (no such file or directory); name a file"),
        (".", "the labels cannot be read (is a directory); name a file"),
        ("latin.jsonl", "latin.jsonl: the labels are not UTF-8 text (byte 0xe9 at offset 2); save them as UTF-8"),
        ("deep.jsonl", "deep.jsonl:1: not a labelled text (maximum recursion depth exceeded"),
    ):
        assert main([*argv, name]) == ExitCode.USAGE
        assert said in capsys.readouterr().err


@pytest.mark.parametrize("line", [0, -1, 4, 99])
def test_a_label_of_a_line_that_is_not_there_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], line: int
) -> None:
    labels = tmp_path / "labels.jsonl"
    (tmp_path / "a.txt").write_text("Storm hits coast\n\nThe storm reached the coast on Monday.\n")
    labels.write_text(json.dumps({"file": "a.txt", "kinds": {"1": "title", "3": "body"}}))
    assert main(["evaluate", str(labels), "--model", "none"]) == ExitCode.OK
    labels.write_text(json.dumps({"file": "a.txt", "kinds": {"1": "title", str(line): "ad"}}))
    assert main(["evaluate", str(labels), "--model", "none"]) == ExitCode.USAGE
    said = capsys.readouterr().err
    assert f"{labels}:1: not a labelled text (a.txt has 3 lines, and line {line} is labelled)" in said
