"""The page of a review as markup; nothing of a text in it can be style, script or handler."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from urllib.parse import urlencode

from cleaner.document import KINDS
from cleaner.drawing.draw import draw_choosable, page_style
from cleaner.drawing.markup import Markup, begin, end, join, tag
from cleaner.render import number_of
from cleaner.review.desk import Desk, Progress, Sheet
from cleaner.review.keys import KEYS, KIND_KEYS
from cleaner.review.shelf import Filter

_LISTED = 50
"""Documents in a part of the list."""
_CHOICES = 500
"""Sites or rules to choose from; the commonest of more."""
_FIRST = 20
"""Lines of a document that are sent, and painted, before the rest of the page."""
_STATES = {"open": "open", "done": "done", "torn": "two people disagree"}


def draw_page(desk: Desk, sheet: Sheet | None, wanted: Filter, order: Sequence[int], page: str) -> Iterator[str]:
    """Yield the page: in one part, or of a long document its first lines, and then all the rest.

    `page` is what the first part says it is called when it is painted.
    """
    place = sheet.place if sheet else None
    at = order.index(place) if place in order else None
    name = desk.shelf.texts[place].id if place is not None else "no document"
    rows = [draw_row(sheet, at) for at in range(min(_FIRST, len(sheet.decisions)))] if sheet else []
    first = join(
        Markup("<!doctype html>\n"),
        begin("html", lang="en"),
        _draw_head(name),
        begin("body"),
        tag("header", tag("p", "cleaner review", class_="brand"), draw_progress(desk.progress())),
        begin("main", id="document", data_place=place, data_conflicts=_places_of_conflicts(sheet)),
        _draw_top(desk, sheet) if sheet else tag("p", "No document is like that.", class_="none"),
        begin("ol", class_="document", id="lines") if rows else "",
        *rows,
    )
    later = range(_FIRST, len(sheet.decisions)) if sheet else range(0)
    if later:
        yield join(first, tag("script", src="/static/painted.js", async_="", data_page=page))
        first = Markup("")
    yield join(
        first,
        *(draw_row(sheet, at) for at in later if sheet),
        end("ol") if rows else "",
        end("main"),
        tag("nav", _draw_filters(wanted), _draw_list(desk, wanted, order, at), aria_label="Documents"),
        _draw_tools(desk, place, wanted, order, at),
        _draw_help(),
        _draw_choices("site", _commonest(desk.shelf.sites)),
        _draw_choices("rule", _commonest(desk.shelf.rules.copy())),
        tag("script", src="/static/review.js", type="module"),
        end("body"),
        end("html"),
    )


@cache
def review_style() -> Markup:
    """Return the style of the page, which stands in it: nothing else has to be asked for before it is painted."""
    return Markup(page_style() + files("cleaner.review").joinpath("static", "review.css").read_text("utf-8"))


def draw_progress(progress: Progress) -> Markup:
    """Return how far the review is."""
    said = f"{progress.done:,} of {number_of(progress.documents, 'document')} done"
    said += f", {number_of(progress.lines, 'line')} judged"
    if progress.looked_through < progress.documents:
        said += f"; {progress.looked_through:,} looked through so far, the rest stand last"
    bar = tag("progress", max=max(1, progress.documents), value=progress.done, aria_label="Documents done")
    return tag("div", bar, tag("span", said), id="progress")


def draw_counts(sheet: Sheet) -> Markup:
    """Return how much of a document stays."""
    lines = sum(bool(decision["keep"]) for decision in sheet.decisions)
    share = sheet.kept / sheet.characters if sheet.characters else 0
    said = f"kept: {lines:,} of {number_of(len(sheet.decisions), 'piece')}, {share:.0%} of the characters"
    done = tag("strong", "done") if sheet.row.done else ""
    flags = f" {', '.join(sheet.flags)}" if sheet.flags else ""
    return tag("p", said, flags, " ", done, id="counts")


def draw_row(sheet: Sheet, at: int) -> Markup:
    """Return one line of a document."""
    return draw_choosable(sheet.decisions[at], at)


def _draw_head(name: str) -> Markup:
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("title", f"{name} - cleaner review"),
        tag("link", rel="icon", href="data:,"),
        tag("style", review_style()),
    )


def _draw_top(desk: Desk, sheet: Sheet) -> Markup:
    """Return what stands above the lines of a document."""
    text = desk.shelf.texts[sheet.place]
    address = tag("p", text.url, class_="address", dir="auto") if text.url else ""
    changed = ""
    if sheet.changed:
        changed = tag(
            "p",
            "The file of corrections has some of another text of this name. They are left as they are, and this text "
            "cannot be corrected; name another file with -o to do so.",
            class_="warning",
        )
    empty = "" if sheet.decisions else tag("p", "There is nothing in it to read.", class_="none")
    return join(tag("h1", text.id, dir="auto"), address, changed, draw_counts(sheet), empty)


def _places_of_conflicts(sheet: Sheet | None) -> str | None:
    return " ".join(str(at) for at, _, _ in sheet.row.conflicts) if sheet and sheet.row.conflicts else None


def _draw_filters(wanted: Filter) -> Markup:
    return tag(
        "form",
        _draw_choice("site", "Site", wanted.site, {}),
        _draw_choice("kind", "Kind", wanted.kind, {kind: kind for kind in KINDS}),
        _draw_choice("rule", "Rule", wanted.rule, {}),
        _draw_choice("state", "State", wanted.state, _STATES),
        tag("button", "Filter"),
        action="/",
        method="get",
        id="filters",
    )


def _commonest(counts: Counter[str]) -> dict[str, str]:
    return {name: f"{name} ({count:,})" for name, count in counts.most_common(_CHOICES)}


def _draw_choice(name: str, label: str, chosen: str, choices: Mapping[str, str]) -> Markup:
    known = choices if not chosen or chosen in choices else {chosen: chosen, **choices}
    options = [_draw_option(value, shown, chosen) for value, shown in {"-": "all", **known}.items()]
    return tag("label", tag("span", label), tag("select", *options, name=name))


@lru_cache(maxsize=4 * _CHOICES)
def _draw_option(value: str, shown: str, chosen: str = "") -> Markup:
    return tag("option", shown, value=value, selected="" if value == chosen else None)


def _draw_choices(name: str, choices: Mapping[str, str]) -> Markup:
    """Return what may be chosen, for the script to put it into its list: hundreds of them would hold up the page."""
    return tag("template", *(_draw_option(value, shown) for value, shown in choices.items()), data_choices=name)


def _draw_list(desk: Desk, wanted: Filter, order: Sequence[int], at: int | None) -> Markup:
    """Return the part of the list in which the open document stands, with ways to the parts beside it."""
    first = (at or 0) // _LISTED * _LISTED
    last = min(first + _LISTED, len(order))
    items = [_draw_item(desk, order[number], wanted, current=number == at) for number in range(first, last)]
    said = f"{first + 1:,} to {last:,} of {len(order):,}, least certain first" if order else "none"
    before = tag("a", "earlier ones", href=_link(order[first - _LISTED], wanted)) if first else ""
    after = tag("a", "later ones", href=_link(order[last], wanted)) if last < len(order) else ""
    inside = join(tag("p", before, " ", after, class_="parts"), tag("ol", *items, class_="list"))
    return tag("details", tag("summary", f"Documents: {said}"), inside, id="list", open="")


def _draw_item(desk: Desk, place: int, wanted: Filter, *, current: bool) -> Markup:
    facts = desk.shelf.facts.get(place)
    state = desk.state_of(place)
    known = "not looked through yet"
    if facts:
        known = f"{facts.certainty:.0%} sure, {facts.dropped:,} of {facts.lines:,} go"
    mark = {"done": "\N{CHECK MARK} done, ", "torn": "\N{NOT EQUAL TO} two people disagree, "}.get(state, "")
    link = tag(
        "a",
        tag("span", desk.shelf.texts[place].id, class_="name", dir="auto"),
        tag("small", f"{mark}{known}"),
        href=_link(place, wanted),
        aria_current="page" if current else None,
    )
    return tag("li", link)


def _link(place: int, wanted: Filter) -> str:
    query = {name: getattr(wanted, name) for name in Filter.__dataclass_fields__ if getattr(wanted, name)}
    return f"/documents/{place}" + (f"?{urlencode(query, errors='surrogatepass')}" if query else "")


def _draw_tools(desk: Desk, place: int | None, wanted: Filter, order: Sequence[int], at: int | None) -> Markup:
    """Return the row of buttons, each with its key, and the ways to the documents beside this one."""
    before = _link(order[at - 1], wanted) if at else None
    after = _link(order[at + 1], wanted) if at is not None and at + 1 < len(order) else None
    around = [*order[(at or 0) + 1 :], *order[: at or 0]]
    opened = next((each for each in around if desk.state_of(each) != "done"), None)
    kinds = tag(
        "label",
        tag("span", "Kind"),
        tag("select", *(tag("option", f"{kind} ({KIND_KEYS[kind]})", value=kind) for kind in KINDS), id="kind"),
    )
    has_site = place is not None and bool(desk.shelf.texts[place].site)
    buttons = [
        tag(
            "button", key.label, tag("kbd", key.shown), type="button", data_do=key.does,
            disabled="" if key.does == "always_drop" and not has_site else None,
        )
        for key in KEYS
        if key.is_button
    ]  # fmt: skip
    links = [
        tag("a", "Previous", tag("kbd", "h"), href=before, id="before") if before else "",
        tag("a", "Next", tag("kbd", "n"), href=after, id="after") if after else "",
        tag("a", "Next open", href=_link(opened, wanted), id="open", hidden="") if opened is not None else "",
    ]
    said = tag("p", id="said", role="status")
    return tag("section", *buttons[:2], kinds, *buttons[2:], *links, said, id="tools", aria_label="Tools")


def _draw_help() -> Markup:
    rows = [tag("div", tag("dt", tag("kbd", key.shown)), tag("dd", key.help)) for key in KEYS]
    kinds = [tag("div", tag("dt", tag("kbd", key)), tag("dd", kind)) for kind, key in KIND_KEYS.items()]
    return tag(
        "dialog",
        tag("h2", "Keys"),
        tag("dl", *rows),
        tag("h2", "Kind of the line"),
        tag("dl", *kinds),
        tag("form", tag("button", "Close"), method="dialog"),
        id="help",
        aria_label="Keys",
    )
