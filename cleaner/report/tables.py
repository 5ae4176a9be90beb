"""The figures as tables: the page and the CSV files are written from the same ones."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from cleaner.batch.formats import FILES
from cleaner.batch.tally import OTHER_SITES
from cleaner.flags import FLAGS
from cleaner.render import number_of
from cleaner.report.documents import Shown
from cleaner.report.gather import Figures
from cleaner.report.reasons import explain_rule, say_why
from cleaner.report.spread import Spread

Cell = str | int | float | None
Holds = Literal["text", "line", "kind", "code", "count", "share"]
_SHARE_BINS = 20
_CONFIDENCE_BINS = 10
_DIGITS = 4
# Languages and the like come from fields of the records, which may hold anything.
_MOST_ROWS = 1_001
# A run of texts may have a million; run.json names them all.
_INPUTS = 100


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, and what its cells hold, which decides how they are shown."""

    name: str
    holds: Holds


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings. `name` is that of its CSV file."""

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""
    shown: int = field(default=200)
    """How many rows the page has at most; the CSV file has all."""


def make_tables(figures: Figures) -> dict[str, Table]:
    """Return the tables of a report by name, in order."""
    tables = (
        _totals(figures),
        _kinds(figures),
        _spread("shares", "How much of a document went", "documents", figures.shares, _SHARE_BINS),
        _outliers(figures),
        _lines(figures),
        _uncertain(figures),
        _spread("confidences", "How sure the drops were", "lines", figures.confidences, _CONFIDENCE_BINS),
        _rules(figures),
        _sites(figures),
        _languages(figures),
        _flags(figures),
        _codes(figures),
        _rejects(figures),
        _documents(figures),
        _asked(figures),
    )
    return {table.name: table for table in tables}


def list_documents(figures: Figures) -> list[tuple[Shown, str]]:
    """Return the documents that are shown, each once, with the reasons why."""
    reasons: dict[str, list[str]] = {}
    documents: dict[str, Shown] = {}
    by_loss = ("among those that lost most", figures.outliers)
    groups = [("drawn by lot", figures.sample), by_loss, *figures.flagged.items()]
    for reason, group in groups:
        for shown in group:
            documents.setdefault(shown.place, shown)
            reasons.setdefault(shown.place, []).append(reason)
    return [(shown, ", ".join(reasons[place])) for place, shown in documents.items()]


def _heads(columns: Mapping[str, Holds]) -> tuple[Column, ...]:
    return tuple(Column(name, holds) for name, holds in columns.items())


def _totals(figures: Figures) -> Table:
    records = figures.totals.get("records", {})
    characters = figures.totals.get("characters", {})
    before, after = characters.get("in", 0), characters.get("out", 0)
    shares = figures.shares
    rows: tuple[tuple[Cell, ...], ...] = (
        ("records in", records.get("in", 0)),
        ("records out", records.get("out", 0)),
        ("records rejected", records.get("rejected", 0)),
        ("characters in", before),
        ("characters kept", after),
        ("characters dropped", before - after),
        ("of the characters dropped", round(_part(before - after, before), _DIGITS)),
        ("lines dropped", sum(figures.totals.get("kinds", {}).values())),
        ("half of the documents lost at most", shares.quantile(0.5)),
        ("nine documents in ten lost at most", shares.quantile(0.9)),
        ("99 in a hundred lost at most", shares.quantile(0.99)),
        *((f"skipped: {what}", count) for what, count in figures.totals.get("skipped", {}).items()),
    )
    return Table("totals", "Totals", _heads({"what": "text", "figure": "count"}), rows)


def _kinds(figures: Figures) -> Table:
    characters = figures.totals.get("kind_characters", {})
    lines = figures.totals.get("kinds", {})
    dropped, documents = sum(characters.values()), figures.shares.total
    columns = _heads(
        {
            "kind": "kind",
            "characters": "count",
            "share of characters": "share",
            "lines": "count",
            "documents": "count",
            "share of documents": "share",
        }
    )
    rows = tuple(
        (kind, count, _part(count, dropped), lines.get(kind, 0), seen, _part(seen, documents))
        for kind, count in _ranked(characters)
        for seen in [figures.kind_documents.get(kind, 0)]
    )
    return Table(
        "kinds", "What went, by kind", columns, rows, "Shares are of the characters dropped, and of all documents."
    )


def _spread(name: str, title: str, what: str, spread: Spread, bins: int) -> Table:
    columns = _heads({"over": "share", "to": "share", what: "count", f"share of {what}": "share"})
    none, *counts = spread.count_bins(bins)
    first: tuple[Cell, ...] = (None, 0.0, none, _part(none, spread.total))
    rest = ((at / bins, (at + 1) / bins, count, _part(count, spread.total)) for at, count in enumerate(counts))
    return Table(name, title, columns, (first, *rest))


def _lines(figures: Figures) -> Table:
    columns = _heads({"line": "line", "kind": "kind", "times": "count", "why, the first time": "text"})
    rows = tuple((found.line.text, found.line.kind, found.count, say_why(found.rule)) for found in figures.lines)
    missed = max((found.missed for found in figures.lines), default=0)
    more = number_of(missed, "more time")
    note = f"There are too many lines to count all: each of these may have gone {more}." if missed else ""
    return Table("lines", "The lines that went most often", columns, rows, note)


def _uncertain(figures: Figures) -> Table:
    columns = _heads(
        {
            "line": "line",
            "kind": "kind",
            "confidence": "share",
            "why": "text",
            "id": "code",
            "where": "code",
        }
    )
    rows = tuple(
        (found.line.text, found.line.kind, found.confidence, say_why(found.rule), found.number, found.place)
        for found in figures.uncertain
    )
    return Table("uncertain", "The drops that were least certain", columns, rows, "Each line once.")


def _rules(figures: Figures) -> Table:
    counts = figures.totals.get("rules", {})
    columns = _heads({"rule": "code", "lines": "count", "share of dropped lines": "share", "why": "text"})
    total = sum(counts.values())
    rows = tuple((rule, count, _part(count, total), explain_rule(rule)) for rule, count in _ranked(counts))
    return Table(
        "rules", "What went, by rule", columns, rows, "Each dropped line counts for the rule that spoke loudest."
    )


def _sites(figures: Figures) -> Table:
    sites, before, gone = (figures.totals.get(name, {}) for name in ("sites", "site_characters", "site_dropped"))
    columns = _heads({"site": "code", "records": "count", "characters": "count", "dropped": "share"})
    rows = tuple(
        (site, count, before.get(site, 0), _part(gone.get(site, 0), before.get(site, 0)))
        for site, count in _ranked(sites)
    )
    note = f"{OTHER_SITES} is what all the smaller sites come to." if OTHER_SITES in sites else ""
    return Table("sites", "Records by site", columns, rows, note)


def _languages(figures: Figures) -> Table:
    counts = figures.totals.get("languages", {})
    total = sum(counts.values())
    columns = _heads({"language": "code", "records": "count", "share of records": "share"})
    rows = tuple((language, count, _part(count, total)) for language, count in _ranked(counts))
    return Table("languages", "Records by language", columns, rows)


def _flags(figures: Figures) -> Table:
    counts = figures.totals.get("flags", {})
    total = figures.totals.get("records", {}).get("out", 0)
    columns = _heads({"flag": "code", "records": "count", "share of records": "share", "meaning": "text"})
    rows = tuple((flag, count, _part(count, total), FLAGS.get(flag, "")) for flag, count in _ranked(counts))
    return Table("flags", "Records that were flagged", columns, rows)


def _codes(figures: Figures) -> Table:
    columns = _heads({"code": "code", "rejects": "count"})
    return Table("reject_codes", "Rejects by code", columns, tuple(_ranked(figures.totals.get("rejects", {}))))


def _rejects(figures: Figures) -> Table:
    columns = _heads(
        {
            "code": "code",
            "what happened": "text",
            "file": "code",
            "line": "count",
            "id": "code",
            "how it begins": "line",
        }
    )
    rows = tuple((r.code, r.message, r.file, r.line, r.id, r.raw) for r in figures.rejects)
    note = "The first of each code; all of them lie in the run's folder rejects/."
    return Table("rejects", "What was rejected", columns, rows, note if rows else "")


_DOCUMENT = _heads(
    {"id": "code", "address": "code", "where": "code", "characters": "count", "dropped": "share", "flags": "code"}
)


def _outliers(figures: Figures) -> Table:
    rows = tuple(_document_row(shown) for shown in figures.outliers)
    return Table("outliers", "The documents of which most went", _DOCUMENT, rows, "Of those of 500 characters or more.")


def _documents(figures: Figures) -> Table:
    columns = (*_DOCUMENT, Column("shown because", "text"))
    rows = tuple((*_document_row(shown), why) for shown, why in list_documents(figures))
    return Table("documents", "Documents that are shown", columns, rows)


def _document_row(shown: Shown) -> tuple[Cell, ...]:
    return shown.id, shown.url, shown.place, shown.length, round(shown.share, _DIGITS), ", ".join(shown.flags)


def _asked(figures: Figures) -> Table:
    asked = figures.run
    inputs = asked["inputs"]
    values = {"cleaner": asked["cleaner"], **asked["cleaning"]}
    values |= {f"field of the {name}": value for name, value in asked["fields"].items() if value}
    values |= {"inputs": len(inputs)}
    values |= {f"input {number}": _say_input(source) for number, source in enumerate(inputs[:_INPUTS], 1)}
    rows = tuple((name, _say(value)) for name, value in values.items())
    return Table("asked", "Options and inputs", _heads({"what": "text", "value": "code"}), rows)


def _say_input(source: Mapping[str, Any]) -> str:
    own = source.get("fields") if source["format"] not in FILES else None
    return f"{source['path']} (its text in {own['text']!r})" if own else str(source["path"])


def _say(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _ranked(counts: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    yield from sorted(counts.items(), key=lambda item: (item[0] == OTHER_SITES, -item[1], item[0]))[:_MOST_ROWS]


def _part(count: int, total: int) -> float:
    return round(count / total, _DIGITS) if total else 0.0
