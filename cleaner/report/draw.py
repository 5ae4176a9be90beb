"""One file of HTML that asks nobody for anything: figures, charts, tables, documents.

Its policy lets nothing load and nothing run but the one style and the one script whose hashes it
names (https://www.w3.org/TR/CSP3/), so that a text that slipped through the escaping could still do nothing.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from importlib.resources import files

from cleaner.document import KINDS
from cleaner.report.charts import draw_bar, draw_columns, draw_stack, kind_class
from cleaner.report.documents import Shown
from cleaner.report.gather import Figures
from cleaner.report.markup import Markup, join, tag
from cleaner.report.tables import Cell, Column, Table, list_documents, make_tables

_CARDS = 7
_TITLES = {
    "totals": "Totals",
    "kinds": "Kinds",
    "shares": "Documents",
    "lines": "Frequent lines",
    "uncertain": "Least certain",
    "rules": "Rules",
    "sites": "Sites",
    "languages": "Languages",
    "flags": "Flags",
    "rejects": "Rejects",
    "shown": "Before and after",
    "asked": "What was asked",
}


def draw_report(figures: Figures) -> Iterator[str]:
    """Yield the page, piece by piece."""
    style, script = _read("report.css"), _read("report.js")
    tables = make_tables(figures)
    yield "<!doctype html>\n"
    yield '<html lang="en">\n'
    yield _head(figures.name, style, script)
    yield "\n<body>\n"
    yield _header(figures)
    yield "\n<main>\n"
    yield _totals(tables, figures)
    yield _section("kinds", _stack(tables["kinds"], "What was dropped, by kind", 2), _table(tables["kinds"]))
    yield _shares(tables)
    for name in ("lines", "uncertain"):
        yield _section(name, _table(tables[name]))
    for name in ("rules", "sites", "languages", "flags"):
        yield _section(name, _table(tables[name]))
    yield _section("rejects", _table(tables["reject_codes"]), _table(tables["rejects"]))
    yield '<section id="shown" aria-labelledby="shown-title">'
    yield tag("h2", _TITLES["shown"], id="shown-title")
    for number, (shown, why) in enumerate(list_documents(figures)):
        yield _document(number, shown, why)
    yield "</section>\n"
    yield _section("asked", _table(tables["asked"]))
    yield "</main>\n"
    yield tag("script", Markup(script))
    yield "\n</body>\n</html>\n"


def _read(name: str) -> str:
    return files("cleaner.report").joinpath("static", name).read_text("utf-8")


def _head(name: str, style: str, script: str) -> Markup:
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("link", rel="icon", href="data:,"),
        tag("title", f"{name}: what cleaner did"),
        tag("style", Markup(style)),
    )


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _header(figures: Figures) -> Markup:
    links = [tag("li", tag("a", title, href=f"#{name}")) for name, title in _TITLES.items()]
    asked = figures.run
    inputs = asked["inputs"]
    first = inputs[0]["path"] if inputs else "nothing"
    more = f" and {len(inputs) - 1:,} more" if len(inputs) > 1 else ""
    return tag(
        "header",
        tag("h1", "What cleaner did: ", tag("bdi", figures.name)),
        tag("p", "cleaner ", asked["cleaner"], " read ", tag("bdi", first), more, ".", class_="inputs"),
        tag("nav", tag("ul", *links), aria_label="Sections"),
        _search(),
    )


def _search() -> Markup:
    kinds = [tag("option", kind, value=kind) for kind in KINDS]
    return tag(
        "form",
        tag("label", "Search ", tag("input", type="search", id="search", autocomplete="off", spellcheck="false")),
        tag("label", "Kind ", tag("select", tag("option", "all", value=""), *kinds, id="kind")),
        tag("button", "Clear", type="reset"),
        tag("output", id="found", for_="search kind"),
        id="filter",
        role="search",
        hidden="",
    )


def _section(name: str, *content: str) -> Markup:
    heading = tag("h2", _TITLES[name], id=f"{name}-title")
    return join(tag("section", heading, *content, id=name, aria_labelledby=f"{name}-title"), Markup("\n"))


def _totals(tables: dict[str, Table], figures: Figures) -> Markup:
    rows = tables["totals"].rows
    cards = [tag("div", tag("dt", what), tag("dd", _show_count(figure))) for what, figure in rows[:_CARDS]]
    characters = figures.totals.get("characters", {})
    return _section("totals", tag("dl", *cards, class_="cards"), _table(tables["totals"]))


def _stack(table: Table, sentence: str, at: int) -> Markup:
    parts = [(str(row[0]), float(row[at] or 0)) for row in table.rows]
    told = ", ".join(f"{name} {share:.1%}" for name, share in parts)
    return draw_stack(parts, f"{sentence}: {told or 'nothing'}.")


def _shares(tables: dict[str, Table]) -> Markup:
    return _section(
        "shares",
        _columns(tables["shares"], "documents"),
        _table(tables["outliers"]),
    )


def _columns(table: Table, what: str) -> Markup:
    counts = [int(row[2] or 0) for row in table.rows]
    sentence = f"{table.title}: a column for each share, from none to all; the same figures stand in the table."
    axis = [tag("span", label) for label in ("none", "0 %", "50 %", "100 %")]
    return tag(
        "figure",
        draw_columns(counts, sentence),
        tag("div", *axis, class_="axis", aria_hidden="true"),
        tag("figcaption", table.title),
        tag("details", tag("summary", "As a table"), _table(table)),
    )


def _table(table: Table) -> Markup:
    if not table.rows:
        return tag("p", f"{table.title}: none.", class_="none")
    rows = [_row(table.columns, row) for row in table.rows[: table.shown]]
    more = len(table.rows) - len(rows)
    note = f"{table.note} " if table.note else ""
    note += f"{len(rows):,} of {len(table.rows):,}; the rest is in {table.name}.csv (--csv)." if more else ""
    texts = any(column.holds in ("line", "text") for column in table.columns)
    return tag(
        "table",
        tag("caption", table.title, tag("small", note) if note else ""),
        tag("thead", tag("tr", *(_heading(column) for column in table.columns))),
        tag("tbody", *rows),
        class_="texts" if texts else None,
    )


def _heading(column: Column) -> Markup:
    return tag("th", column.name, scope="col", class_=column.holds)


def _row(columns: tuple[Column, ...], row: tuple[Cell, ...]) -> Markup:
    kind = next((str(cell) for column, cell in zip(columns, row, strict=True) if column.holds == "kind"), None)
    return tag("tr", *map(_cell, columns, row), data_kind=kind)


def _cell(column: Column, cell: Cell) -> Markup:
    if cell is None or cell == "":
        return tag("td", class_=column.holds)
    if column.holds == "kind":
        return tag("td", draw_kind(str(cell)), class_="kind", data_label=column.name)
    if column.holds == "share":
        share = float(cell)
        return tag("td", draw_bar(share), tag("span", f"{share:.1%}"), class_="share", data_value=str(share), data_label=column.name)
    if column.holds == "count":
        return tag("td", _show_count(cell), class_="count", data_value=str(cell), data_label=column.name)
    return tag("td", tag("bdi", str(cell)), class_=column.holds, data_label=column.name)


def draw_kind(kind: str) -> Markup:
    return tag("span", kind, class_=f"kind {kind_class(kind)}")


def _show_count(cell: Cell) -> str:
    return f"{cell:.1%}" if isinstance(cell, float) else f"{cell:,}"


def _document(number: int, shown: Shown, why: str) -> Markup:
    kinds = " ".join(sorted({piece.dropped.kind for piece in shown.pieces if piece.dropped}))
    title = tag("summary", tag("bdi", shown.id or shown.place, class_="id"), tag("span", f"{shown.share:.1%} dropped"), tag("span", why))
    facts = ", ".join(filter(None, (shown.url, shown.place, f"{shown.length:,} characters", *shown.flags)))
    lines = [_line(piece) for piece in shown.pieces]
    return tag("details", title, tag("p", tag("bdi", facts)), tag("ol", *lines), class_="document", data_kinds=kinds, id=f"d{number}")


def _line(piece) -> Markup:
    if piece.dropped:
        return tag("li", draw_kind(piece.dropped.kind), tag("del", piece.text.strip(), dir="auto"))
    return tag("li", tag("span", piece.text.strip(), dir="auto"))
