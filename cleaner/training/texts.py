"""The texts that the learned filter is trained and measured on, read from a folder.

    pages.parquet + raw.parquet    pages with gold bodies, and what scrapers made of them
    kinds.jsonl                    lines of some of those texts with the kinds a person gave them
    *.silver.jsonl                 texts whose lines were labelled from HTML (`cleaner train --pages`)

Labels of a user's own are files as `cleaner evaluate` reads them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cleaner.document import Kind, Span
from cleaner.errors import InputError
from cleaner.evaluate import read_labels


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
    body: tuple[Span, ...] = ()
    junk: tuple[Span, ...] = ()
    """What extractors that see the HTML agree on, for a page without gold."""


def read_texts(data: Path) -> Iterator[LabelledText]:
    """Yield every labelled text of a folder, gold pages first.

    Raises:
        InputError: the folder holds neither gold pages nor silver texts, or one cannot be read.
    """
    gold = (data / "raw.parquet").exists() and (data / "pages.parquet").exists()
    silver = sorted(data.glob("*.silver.jsonl"))
    if not gold and not silver:
        raise InputError(f"{data}: no pages.parquet with raw.parquet, and no *.silver.jsonl; nothing to learn from")
    if gold:
        yield from _read_gold(data)
    for path in silver:
        yield from read_silver(path)


def _read_gold(data: Path) -> Iterator[LabelledText]:
    parquet = _import_parquet()
    columns = ["id", "source", "domain", "language", "gold"]
    pages = {row["id"]: row for row in parquet.read_table(data / "pages.parquet", columns=columns).to_pylist()}
    hand = _read_hand(data / "kinds.jsonl")
    weak = _read_weak(data / "weak.jsonl")
    for batch in parquet.ParquetFile(data / "raw.parquet").iter_batches(batch_size=256):
        for row in batch.to_pylist():
            page = pages.get(row["id"])
            if page is None:
                continue
            key = row["id"], row["scraper"]
            yield LabelledText(
                page=row["id"],
                scraper=row["scraper"],
                domain=page["domain"],
                source=page["source"],
                language=page["language"],
                text=row["text"],
                gold=page["gold"],
                hand=_by_line(row["text"], *hand[key]) if key in hand else {},
                weak=weak.get(key, ()),
            )


def read_silver(path: Path) -> Iterator[LabelledText]:
    """Yield the texts of a file that `cleaner.training.silver` wrote."""
    with path.open(encoding="utf-8") as rows:
        for number, row in enumerate(rows, 1):
            try:
                record = json.loads(row)
                yield LabelledText(
                    page=record["id"],
                    scraper=record["scraper"],
                    domain=record["domain"],
                    source=record.get("source", path.stem),
                    language=record.get("language"),
                    text=record["text"],
                    weak=tuple((start, end, kind) for start, end, kind in record["kinds"]),
                    body=tuple((start, end) for start, end in record["body"]),
                    junk=tuple((start, end) for start, end in record["junk"]),
                )
            except (ValueError, KeyError, TypeError) as error:
                raise InputError(f"{path}: line {number} is no silver text ({error!r})") from error


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


def _read_weak(path: Path) -> dict[tuple[str, str], tuple[tuple[int, int, Kind], ...]]:
    if not path.exists():
        return {}
    rows = map(json.loads, path.read_text("utf-8").splitlines())
    return {(row["id"], row["scraper"]): tuple(map(tuple, row["kinds"])) for row in rows}


def _by_line(text: str, lines: list[str], kinds: list[Kind]) -> dict[int, Kind]:
    """Return the kinds by line number of the text; `lines` are its lines without the blank ones."""
    filled = [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    if [line for _, line in filled] != lines:
        return {}
    return {number: kind for (number, _), kind in zip(filled, kinds, strict=True)}


def _import_parquet() -> Any:
    try:
        import pyarrow.parquet
    except ImportError as error:
        raise InputError("reading .parquet needs pyarrow: pip install 'cleaner[train]'") from error
    return pyarrow.parquet
