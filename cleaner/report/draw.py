"""One file of HTML that asks nobody for anything: figures, charts, tables, documents.

Its policy lets nothing load and nothing run but the one style and the one script whose hashes it
names (https://www.w3.org/TR/CSP3/), so that a text that slipped through the escaping could still do nothing.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Mapping
from importlib.resources import files

from cleaner.document import KINDS
from cleaner.drawing.draw import draw_document, page_style
from cleaner.drawing.markup import Markup, join, tag
from cleaner.render import number_of
from cleaner.report.charts import draw_bar, draw_columns, draw_stack
from cleaner.report.documents import Shown
from cleaner.report.gather import Figures
from cleaner.report.table_markup import draw_table, show_count
from cleaner.report.tables import Table, list_documents

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


def draw_report(figures: Figures, tables: Mapping[str, Table]) -> Iterator[str]:
    """Yield the page, piece by piece; `tables` are those that `make_tables` made of `figures`."""
    style, script = page_style() + _read("report.css"), _read("report.js")
    yield '<!doctype html>\n<html lang="en">\n'
    yield _head(figures.name, style, script)
    yield "\n<body>\n"
    yield _header(figures)
    yield _search()
    yield "\n<main>\n"
    yield from _sections(figures, tables)
    yield "</main>\n"
    yield tag("script", Markup(script))
    yield "\n</body>\n</html>\n"


def _sections(figures: Figures, tables: Mapping[str, Table]) -> Iterator[Markup]:
    documents = list_documents(figures)
    links = {shown.place: f"document-{number}" for number, (shown, _) in enumerate(documents, 1)}
    drawn = {name: draw_table(table, links) for name, table in tables.items()}
    yield _section("totals", _cards(tables["totals"]))
    yield _section("kinds", _stack(tables["kinds"], "What was dropped, by kind", 2), drawn["kinds"])
    yield _section("shares", _columns(tables["shares"], drawn["shares"], apart=True), drawn["outliers"])
    yield _section("lines", drawn["lines"])
    yield _section("uncertain", _columns(tables["confidences"], drawn["confidences"], apart=False), drawn["uncertain"])
    for name in ("rules", "sites", "languages", "flags"):
        yield _section(name, drawn[name])
    yield _section("rejects", drawn["reject_codes"], drawn["rejects"])
    yield _section("shown", *(_document(links[shown.place], shown, why) for shown, why in documents))
    yield _section("asked", drawn["asked"])


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


def _cards(table: Table) -> Markup:
    return tag("dl", *(tag("div", tag("dt", str(what)), tag("dd", show_count(figure))) for what, figure in table.rows))


def _stack(table: Table, sentence: str, at: int) -> Markup:
    parts = [(str(row[0]), float(row[at] or 0)) for row in table.rows]
    told = ", ".join(f"{name} {share:.1%}" for name, share in parts)
    return draw_stack(parts, f"{sentence}: {told or 'nothing'}.")


def _columns(table: Table, drawn: Markup, *, apart: bool) -> Markup:
    """Return a chart of shares over its table, whose first row are those that are 0; `apart` shows that one, too."""
    none, *counts = (int(row[2] or 0) for row in table.rows)
    sentence = f"{table.title}: a column for each step from 0 to 100 %; the table below has the figures."
    return tag(
        "figure",
        tag("figcaption", table.title),
        draw_columns(counts, sentence, none if apart else None),
        tag("details", tag("summary", "As a table"), drawn),
    )


def _document(anchor: str, shown: Shown, why: str) -> Markup:
    kinds = " ".join(sorted({piece.dropped.kind for piece in shown.pieces if piece.dropped}))
    title = tag(
        "summary",
        tag("bdi", shown.id or shown.place, class_="id"),
        tag("span", draw_bar(shown.share), f"{shown.share:.1%} dropped", class_="share"),
        tag("span", why, class_="why"),
    )
    places = [tag("bdi", place) for place in (shown.url, shown.place, shown.source) if place]
    facts = [*places, number_of(shown.length, "character"), *shown.flags]
    told = tag("p", *(join(fact, " \N{MIDDLE DOT} ") for fact in facts[:-1]), facts[-1], class_="facts")
    rest = tag("p", f"Not shown: {number_of(shown.cut, 'more character')}.", class_="facts") if shown.cut else ""
    return tag(
        "details", title, told, draw_document(shown.to_record()), rest, class_="case", data_kinds=kinds, id=anchor
    )
