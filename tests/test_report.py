"""The report of a run: its figures are those of the run, its size is bounded, and no text acts in it or in its tables."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from articles import fixtures
from hypothesis import given
from hypothesis import strategies as st

from cleaner.batch.folder import RunFolder
from cleaner.batch.parts import read_parts
from cleaner.batch.restore import restore
from cleaner.batch.spans import Span
from cleaner.cli import main
from cleaner.messages import Console, ExitCode
from cleaner.report.choose import Highest
from cleaner.report.frequent import DroppedLine, FrequentLines, line_of
from cleaner.report.gather import Figures, gather
from cleaner.report.spread import Spread
from cleaner.report.spreadsheet import to_csv
from cleaner.report.tables import Column, Table, list_documents, make_tables

pytestmark = pytest.mark.usefixtures("own_folder")

BODY = "The storm reached the coast on Monday night and cut the power in four towns, police said.\n"
# What would do something in a page, a spreadsheet or a terminal, if it were let.
HOSTILE = [
    "<script>window.hacked = 1</script>",
    "</script><script>window.hacked = 1</script>",
    "</title></style></textarea><svg onload=window.hacked=1>",
    "<img src=x onerror=window.hacked=1>",
    '"><input autofocus onfocus="window.hacked=1">',
    "' onmouseover='window.hacked=1",
    "javascript:window.hacked=1",
    "<a href=javascript:window.hacked=1>Read more</a>",
    "<style>* { background: url(https://evil.example/x) }</style>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<iframe srcdoc='<script>parent.hacked=1</script>'></iframe>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    "<!--", "]]>", "{{ 7 * 7 }} {% raw %} ${7*7} %s {0}",
    "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "＝1+1", ' =HYPERLINK("https://evil.example/")',
    "\u202egnp.exe\u2066 and \u2069", "\x1b]0;owned\x07\x1b[2J", "\ud800 half", "nul \x00 here",
]  # fmt: skip


def write_dump(path: str, records: list[dict[str, Any]]) -> None:
    Path(path).write_text("".join(f"{json.dumps(record)}\n" for record in records), "utf-8")


def articles() -> list[dict[str, Any]]:
    """Our fixtures as records of three sites, and one record that is none."""
    texts = [article.text for article in fixtures()]
    return [
        {"id": f"a{number}", "url": f"https://site{number % 3}.example/{number}", "text": text}
        for number, text in enumerate(texts)
    ] + [{"id": "none", "url": None, "text": 7}]


def hostile() -> list[dict[str, Any]]:
    lines = "\n".join(f"Advertisement\n{text}\nShare on Facebook {text}\nPhoto: {text}" for text in HOSTILE)
    return [
        {"id": text, "url": f"https://site.example/{text}", "text": f"{text}\n{BODY}{lines}\n{BODY}Tags: {text}\n"}
        for text in HOSTILE
    ] + [{"id": text, "text": {"not": text}} for text in HOSTILE[::2]]


def clean(records: list[dict[str, Any]], run: str = "run", *options: str) -> RunFolder:
    write_dump("dump.jsonl", records)
    code = main(
        ["clean", "dump.jsonl", "-o", f"{run}/", "--model", "none", "--workers", "1", "--max-rejects", "100", *options]
    )
    assert code in (ExitCode.OK, ExitCode.PARTIAL)
    return RunFolder(run)


def report(run: str = "run", *options: str) -> str:
    assert main(["report", run, "-o", "report.html", "--csv", "tables", "--overwrite", *options]) == ExitCode.OK
    return Path("report.html").read_text("utf-8")


def read_csv(name: str) -> list[dict[str, str]]:
    with open(Path("tables", f"{name}.csv"), encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def read_spans(run: RunFolder) -> list[Span]:
    return [span for part in read_parts(run) for dropped in part.read_dropped() for span in dropped.spans]


# --- what it counts -------------------------------------------------------------------------------


def test_its_figures_are_those_of_the_run() -> None:
    run = clean(articles())
    report()
    spans = read_spans(run)
    texts = [span for span in spans if span.text.strip()]
    totals = {row["what"]: row["figure"] for row in read_csv("totals")}
    count = len(articles())
    assert (totals["records in"], totals["records out"], totals["records rejected"]) == (
        str(count),
        str(count - 1),
        "1",
    )
    assert int(totals["characters dropped"]) == sum(len(span.text) for span in spans)
    assert int(totals["lines dropped"]) == len(texts)
    kinds = {row["kind"]: (int(row["lines"]), int(row["characters"])) for row in read_csv("kinds")}
    for kind, (lines, characters) in kinds.items():
        assert lines == sum(span.kind == kind for span in texts)
        assert characters == sum(len(span.text) for span in spans if span.kind == kind)
    assert sum(lines for lines, _ in kinds.values()) == len(texts)
    assert sum(int(row["documents"]) for row in read_csv("shares")) == count - 1
    assert sum(int(row["lines"]) for row in read_csv("confidences")) == len(texts)
    assert sum(int(row["records"]) for row in read_csv("languages")) == count - 1
    assert [row["code"] for row in read_csv("rejects")] == ["E_FIELD_TYPE"]
    assert {row["site"] for row in read_csv("sites")} == {f"site{number}.example" for number in range(3)}


def test_the_lines_that_went_most_often_and_those_that_were_least_certain() -> None:
    run = clean(articles())
    figures = gather(run)
    texts = [span for span in read_spans(run) if span.text.strip()]
    exact = Counter(line_of(span) for span in texts)
    assert {found.line: found.count for found in figures.lines}.items() <= exact.items()
    assert figures.lines[0].count == exact.most_common(1)[0][1] > 1
    least = {}
    for span in texts:
        least[line_of(span)] = min(span.confidence, least.get(line_of(span), 1.0))
    assert [found.confidence for found in figures.uncertain] == sorted(least.values())[: len(figures.uncertain)]
    assert len({found.line for found in figures.uncertain}) == len(figures.uncertain) > 10


def test_documents_of_which_most_went_are_named_and_shown() -> None:
    junk = "".join(f"Share on Facebook {number}\nAdvertisement\n" for number in range(60))
    run = clean([*articles(), {"id": "dirty", "url": None, "text": f"{BODY * 3}{junk}"}])
    figures = gather(run)
    assert figures.outliers[0].id == "dirty"
    assert [shown.share for shown in figures.outliers] == sorted((s.share for s in figures.outliers), reverse=True)
    assert read_row(figures, "dirty")["shown because"].startswith(("drawn by lot, among those that lost most", "among those that lost most"))
    assert "F_MOSTLY_REMOVED" in figures.flagged


def read_row(figures: Figures, number: str) -> dict[str, Any]:
    table = make_tables(figures)["documents"]
    rows = [dict(zip([column.name for column in table.columns], row, strict=True)) for row in table.rows]
    return next(row for row in rows if row["id"] == number)


def test_what_is_shown_of_a_document_is_its_original_text() -> None:
    run = clean(articles())
    restore(run, "originals", Console(), overwrite=False)
    originals = {
        record["id"]: record["text"]
        for path in Path("originals").rglob("*.jsonl")
        for record in map(json.loads, path.read_text("utf-8").splitlines())
    }
    shown = [document for document, _ in list_documents(gather(run))]
    assert len(shown) > 20
    for document in shown:
        original = originals[document.id]
        drawn = "".join(piece.text for piece in document.pieces)
        assert original.startswith(drawn)
        assert len(original) == document.length == len(drawn) + document.cut
        for piece in document.pieces:
            assert original.startswith(piece.text, piece.start)
            # The line a piece stands in, counted anew.
            assert piece.line == len((original[: piece.start] + "x").splitlines())


def test_a_long_document_is_shown_to_a_certain_length() -> None:
    line = "The storm went on, and the coast had no light for a further night, said the mayor.\n"
    document = gather(clean([{"id": "long", "text": line * 20_000}, {"id": "wide", "text": "word " * 100_000}]))
    assert {shown.id for shown in document.sample} == {"long", "wide"}
    assert all(sum(len(piece.text) for piece in shown.pieces) <= 12_000 for shown in document.sample)
    assert all(shown.cut > 400_000 for shown in document.sample)


def test_the_same_run_gives_the_same_bytes_whoever_made_it() -> None:
    for workers in ("1", "2"):
        clean(articles(), f"{workers}/run", "--workers", workers)
        report(f"{workers}/run")
        Path("report.html").rename(f"{workers}.html")
    assert Path("1.html").read_bytes() == Path("2.html").read_bytes()


def test_texts_and_empty_runs_have_reports() -> None:
    Path("texts").mkdir()
    for name, text in (("one.txt", f"Advertisement\n{BODY}"), ("<b>two.txt", ""), ("three.txt", BODY)):
        Path("texts", name).write_text(text, "utf-8")
    assert main(["clean", "texts", "-o", "run", "--model", "none"]) == ExitCode.OK
    assert "&lt;b&gt;two.txt" in report()
    assert {row["where"] for row in read_csv("documents")} == {"one.txt", "<b>two.txt", "three.txt"}
    Path("dump.jsonl").write_text("no json\n", "utf-8")
    assert main(["clean", "dump.jsonl", "-o", "empty/"]) == ExitCode.PARTIAL
    assert "What went, by kind: none." in report("empty")


# --- bounds ---------------------------------------------------------------------------------------

LINES = st.lists(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), max_size=300)


@given(LINES)
def test_frequent_lines_are_found_in_a_small_table(names: list[str]) -> None:
    held = 4
    found = FrequentLines(held)
    for name in names:
        found.add(DroppedLine("ad", name), "ad.whole")
    exact = Counter(names)
    listed = {line.line.text: line for line in found.list_most(100)}
    assert len(listed) <= 2 * held
    for name, count in exact.items():
        if name in listed:
            assert listed[name].count <= count <= listed[name].count + listed[name].missed
        else:
            assert count <= len(names) / (held + 1)
    assert all(line.missed <= len(names) / (held + 1) for line in listed.values())


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 9))), st.integers(1, 5))
def test_the_highest_are_held_each_once(items: list[tuple[int, int]], most: int) -> None:
    highest: Highest[tuple[int, int]] = Highest(most)
    for score, key in items:
        highest.add((score,), key, (score, key))
    best: dict[int, int] = {}
    for score, key in items:
        best[key] = max(score, best.get(key, score))
    held = highest.items()
    assert [score for score, _ in held] == sorted(best.values(), reverse=True)[:most]
    assert len({key for _, key in held}) == len(held)
    assert all(best[key] == score for score, key in held)


@given(st.lists(st.floats(0, 1)))
def test_shares_are_counted_in_bins(shares: list[float]) -> None:
    spread = Spread()
    for share in shares:
        spread.add(share)
    none, *counts = spread.count_bins(20)
    assert none == sum(share <= 0 for share in shares)
    assert sum(counts) == sum(share > 0 for share in shares)
    if shares:
        middle = sorted(shares)[(len(shares) + 1) // 2 - 1]
        assert abs(spread.quantile(0.5) - middle) < 0.00101


def test_ten_times_the_records_give_a_page_of_the_same_size() -> None:
    sizes = []
    for count in (60, 600):
        records = [
            {
                "id": f"r{n}",
                "url": f"https://{n}.example/",
                "text": f"Advertisement\n{BODY * 9}Tags: storm {n}\nRead more: {n}\n",
            }
            for n in range(count)
        ]
        clean(records, f"run{count}")
        sizes.append(len(report(f"run{count}")))
    # Some tables are full only with the larger one.
    assert sizes[1] < 2 * sizes[0]


# --- what it refuses ------------------------------------------------------------------------------


def test_what_is_no_finished_run_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    Path("nothing").mkdir()
    assert main(["report", "nothing", "-o", "report.html"]) == ExitCode.USAGE
    assert "nothing holds no run of cleaner" in capsys.readouterr().err
    run = clean(articles())
    (run / "_SUCCESS.json").unlink()
    assert main(["report", "run", "-o", "report.html"]) == ExitCode.USAGE
    assert "the run is not finished" in capsys.readouterr().err
    assert not Path("report.html").exists()


@pytest.mark.parametrize("place", ["documents", "attributes/cleaner", "rejects"])
def test_a_damaged_run_is_told_and_nothing_is_written(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    run = clean(articles())
    path = next((run / place).iterdir())
    path.write_bytes(path.read_bytes()[:-40])
    assert main(["report", "run", "-o", "report.html", "--csv", "tables"]) == ExitCode.FOUND
    said = capsys.readouterr().err
    assert "part-00000-000" in said
    assert "run: the run is damaged" in said and "`cleaner verify run` tells more" in said
    assert "Traceback" not in said
    assert not Path("report.html").exists()
    assert not Path("tables").exists()


def test_spans_that_were_altered_and_can_be_read_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    path = next((clean(articles()) / "attributes/cleaner").iterdir())
    before = path.read_bytes()
    path.write_bytes(before.replace(b"Advertisement", b"Advertisements"))
    assert path.read_bytes() != before
    assert main(["report", "run", "-o", "report.html"]) == ExitCode.FOUND
    assert f"{path} is not as it was written" in capsys.readouterr().err.replace(f"{Path.cwd()}/", "")
    assert not Path("report.html").exists()


def test_what_is_there_is_not_touched(capsys: pytest.CaptureFixture[str]) -> None:
    clean(articles())
    Path("report.html").write_text("mine")
    assert main(["report", "run", "-o", "report.html"]) == ExitCode.OUTPUT
    assert Path("report.html").read_text() == "mine"
    Path("tables").mkdir()
    Path("tables/kinds.csv").write_text("mine")
    assert main(["report", "run", "-o", "other.html", "--csv", "tables"]) == ExitCode.OUTPUT
    assert "exists and was not touched" in capsys.readouterr().err
    assert [path.name for path in Path("tables").iterdir()] == ["kinds.csv"]
    assert not Path("other.html").exists()


# --- text that would act --------------------------------------------------------------------------


class Reader(HTMLParser):
    """The elements of a page, and their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))


def test_a_page_of_hostile_texts_has_the_elements_of_a_page() -> None:
    clean(hostile())
    page = report()
    elements = Reader(page).elements
    names = Counter(name for name, _ in elements)
    assert names["script"] == names["style"] == names["title"] - sum(1 for _ in re.finditer("<g ", page)) == 1
    assert not {"img", "iframe", "a "} & names.keys()
    for name, attributes in elements:
        assert not any(key == "style" or key.startswith("on") for key in attributes), name
        assert attributes.get("href", "#").startswith(("#", "data:,"))
        assert "src" not in attributes
    policy = next(a["content"] for name, a in elements if a.get("http-equiv") == "Content-Security-Policy")
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", page)


def test_no_cell_of_the_tables_is_a_formula() -> None:
    clean(hostile())
    report()
    cells = [cell for path in Path("tables").iterdir() for row in read_csv(path.stem) for cell in row.values()]
    assert sum(cell.startswith("'") for cell in cells) > 20
    for cell in cells:
        assert not cell.lstrip(" ").startswith(("=", "+", "@", "\t", "\r", "\n", "＝"))
        assert not cell.startswith("-") or cell == "-"
        assert cell.replace("\t", "").isprintable()
    # Where another sign divides cells, the quotes hold only in part: what may begin a cell there is disarmed as well.
    columns = (Column("a", "text"), Column("b", "text"))
    texts = ('";=1+1', 'a";"=1+1', 'a"\t+1', "a;=1", "a; b - c; d = 1")
    held = to_csv(Table("x", "x", columns, tuple((text, text) for text in texts))).decode("utf-8-sig")
    assert [row[0] for row in csv.reader(held.splitlines()[1:])] == [
        "\";'=1+1",
        'a";"\'=1+1',
        "a\"\t'+1",
        "a;'=1",
        "a; b - c; d = 1",
    ]
    # All texts are in quotes.
    raw = Path("tables/documents.csv").read_text("utf-8-sig")
    assert "\"'=cmd|" in raw
