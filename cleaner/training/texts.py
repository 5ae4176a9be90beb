"""The texts that the learned filter is trained and measured on, read from a folder.

    pages.parquet + raw.parquet    pages with gold bodies, and what scrapers made of them
    kinds.jsonl                    lines of some of those texts with the kinds a person gave them
    *.silver.jsonl                 texts of pages without gold, as `cleaner.training.silver` wrote them
    unlabelled.parquet             pages without gold, labelled here if no *.silver.jsonl is there

Labels of a user's own are files as `cleaner evaluate` reads them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path
from typing import Any

from cleaner.document import Kind, Span
from cleaner.errors import InputError
from cleaner.evaluate import read_labels
from cleaner.training.markup import MarkedLine, read_markup, weak_kinds
from cleaner.training.parquet import read_rows
from cleaner.training.silver import label_pages, read_pages, to_record

_PAGE = ["id", "source", "domain", "language", "gold", "html"]


@dataclass(frozen=True, slots=True)
class LabelledText:
    """A dirty text and what is known of its lines. Offsets are code points of `text`."""

    page: str
    scraper: str
    domain: str
    """Texts of one domain are trained or measured on, never both."""
    source: str
    language: str | None
    text: str
    gold: str | None = None
    """The body of the page, if a person wrote it down."""
    hand: Mapping[int, Kind] = field(default_factory=dict)
    """The kinds a person gave, by line number from 1."""
    weak: tuple[tuple[int, int, Kind], ...] = ()
    """Junk kinds that the page's markup names: start, end, kind."""
    read: tuple[tuple[int, int, Kind], ...] = ()
    """The kinds that a reader gave, body among them: start, end, kind (`training.readings`)."""
    body: tuple[Span, ...] = ()
    junk: tuple[Span, ...] = ()
    """What extractors that see the HTML agree on, for a page without gold."""


def read_texts(data: Path) -> Iterator[LabelledText]:
    """Yield every labelled text of a folder, gold pages first.

    Raises:
        InputError: there is no such folder, it holds neither gold pages nor others, or one cannot be read.
        MissingExtraError: what reads pages is not installed.
    """
    if not data.is_dir():
        raise InputError(f"there is no folder {data}; check the path")
    gold = (data / "raw.parquet").exists() and (data / "pages.parquet").exists()
    silver = sorted(data.glob("*.silver.jsonl"))
    unlabelled = data / "unlabelled.parquet"
    if not gold and not silver and not unlabelled.exists():
        raise InputError(
            f"{data}: neither pages.parquet with raw.parquet nor unlabelled.parquet nor *.silver.jsonl; "
            "there is nothing to learn from"
        )
    if gold:
        yield from _read_gold(data)
    for path in silver:
        yield from read_silver(path)
    if unlabelled.exists() and not silver:
        yield from label_pages_of(unlabelled)


def _read_gold(data: Path) -> Iterator[LabelledText]:
    pages = {row["id"]: row for row in read_rows(data / "pages.parquet", _PAGE, 256)}
    hand = _read_hand(data / "kinds.jsonl")
    # The texts of a page may stand far apart, and its markup takes longer to read than all that is done with it.
    marked: dict[str, tuple[MarkedLine, ...]] = {}
    for row in read_rows(data / "raw.parquet", ["id", "scraper", "text"], 256):
        page = pages.get(row["id"])
        if page is None:
            continue
        key = row["id"], row["scraper"]
        if row["id"] not in marked:
            marked[row["id"]] = read_markup(page["html"] or "")
        yield LabelledText(
            page=row["id"],
            scraper=row["scraper"],
            domain=page["domain"],
            source=page["source"],
            language=page["language"],
            text=row["text"],
            gold=page["gold"],
            hand=_by_line(row["text"], *hand[key]) if key in hand else {},
            weak=tuple(mark_lines(row["text"], marked[row["id"]])),
        )


def read_silver(path: Path) -> Iterator[LabelledText]:
    """Yield the texts of a file that `cleaner.training.silver` wrote.

    Raises:
        InputError: a line is none of those it writes.
        OSError: the file cannot be read.
    """
    with path.open(encoding="utf-8") as rows:
        for number, row in enumerate(rows, 1):
            try:
                yield _from_record(json.loads(row))
            except (ValueError, KeyError, TypeError) as error:
                raise InputError(f"{path}: line {number} is no silver text ({error!r})") from error


def _from_record(record: dict[str, Any]) -> LabelledText:
    return LabelledText(
        page=record["id"],
        scraper=record["scraper"],
        domain=record["domain"],
        source=record["source"],
        language=record["language"],
        text=record["text"],
        weak=tuple((start, end, kind) for start, end, kind in record["kinds"]),
        body=tuple((start, end) for start, end in record["body"]),
        junk=tuple((start, end) for start, end in record["junk"]),
    )


def read_own(path: Path) -> Iterator[LabelledText]:
    """Yield the texts of a labels file of a user's own; each is a site of its own.

    Raises:
        InputError: the file is no labels file.
    """
    for labelled in read_labels(path):
        name = f"{path.name}:{labelled.name}"
        yield LabelledText(name, "labels", name, str(path.name), None, labelled.text, hand=labelled.kinds)


def _read_hand(path: Path) -> dict[tuple[str, str], tuple[list[str], list[Kind]]]:
    if not path.exists():
        return {}
    rows = [json.loads(row) for row in path.read_text("utf-8").splitlines() if row]
    return {(row["id"], row["scraper"]): (row["lines"], row["kinds"]) for row in rows}


def mark_lines(text: str, marked: Sequence[MarkedLine]) -> Iterator[tuple[int, int, Kind]]:
    """Yield start, end and kind of the lines that the page's markup names."""
    lines = text.splitlines(keepends=True)
    starts = accumulate(map(len, lines), initial=0)
    for line, start, kind in zip(lines, starts, weak_kinds(lines, marked), strict=False):
        if kind:
            yield start, start + len(line), kind


def label_pages_of(path: Path) -> Iterator[LabelledText]:
    """Yield the texts of pages without gold, labelled by what extractors agree on.

    Raises:
        InputError: there is no page, or one cannot be read.
        MissingExtraError: an extractor is not installed.
    """
    for page, labelled in label_pages(read_pages(path)):
        if not isinstance(labelled, str):
            for silver in labelled:
                yield _from_record(to_record(page, silver))


def _by_line(text: str, lines: list[str], kinds: list[Kind]) -> dict[int, Kind]:
    """Return the kinds by line number of the text; `lines` are its lines without the blank ones."""
    filled = [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    if [line for _, line in filled] != lines:
        return {}
    return {number: kind for (number, _), kind in zip(filled, kinds, strict=True)}
