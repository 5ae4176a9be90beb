"""Which fields of the records are read: those that were named, and guesses, which are said aloud."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import UnionType
from typing import Any

from cleaner.batch.compressed import open_input
from cleaner.batch.formats import peek
from cleaner.batch.protocol import Fields, Input, Peek
from cleaner.errors import OptionError
from cleaner.inputs import STDIN, UnreadableError
from cleaner.messages import show_name
from cleaner.read import begins_page
from cleaner.records import name_option, say_fields, say_missing
from cleaner.render import number_of

# In the order in which they are taken. In the first records the text must be a text besides, and a page hold markup.
_TEXT = "text content body article article_text maintext main_text raw_text page_content raw_content plain_text".split()
_OTHERS = {
    "id": "id _id doc_id docid document_id record_id uuid guid".split(),
    "url": "url uri link page_url source_url target_uri warc_target_uri".split(),
    "language": "language lang language_code".split(),
}
_HTML = "html raw_html page_html markup".split()
# A field that holds more characters than this on average can be the text, whatever it is called.
_LONG = 200
# Formats whose records have fields with names of their own.
_NAMED = frozenset({"jsonl", "csv", "tsv", "parquet"})
# What the others are read as, and what is to be said of one that should have some.
_WITHOUT = {
    "text": ("one text, which has no fields", "say --format jsonl or csv, or "),
    "html": ("one page, which has no fields", ""),
    "warc": ("WARC, whose records have no such fields", ""),
}
_LOOKED_INTO = 10
# Of each of perhaps thousands of inputs so many records show whether its fields are those of the run.
_FEW = 20


@dataclass(frozen=True, slots=True)
class Choice:
    """The fields, and what should be said of them."""

    fields: Fields
    notes: tuple[str, ...]
    source: Input | None = None
    """By which of the inputs they were chosen."""


def check_have_fields(inputs: Sequence[Input], asked: Mapping[str, str | None]) -> str:
    """Return what should be said of `inputs` that have no fields, though some are `asked` for; nothing if all have.

    Texts and pages beside records are no mistake. Where nothing has fields, records were most likely not told as such.

    Raises:
        OptionError: no input has fields.
    """
    options = ", ".join(f"--{name}-field" for name, field in asked.items() if field is not None)
    without = [source for source in inputs if source.format not in _NAMED and not _is_empty(source)]
    if not options or not without:
        return ""
    if any(source.format in _NAMED for source in inputs):
        return f"{_name_some([source.path for source in without])}: without fields, so not read by {options}"
    what, other = _WITHOUT[without[0].format]
    raise OptionError(f"{show_name(without[0].path)}: is read as {what}; {other}leave out {options}")


def _is_empty(source: Input) -> bool:
    """Whether nothing stands in an input; of standard input the size is not known before."""
    if source.path != STDIN:
        return source.size == 0
    with open_input(STDIN) as file:
        return not file.read(1)


def choose_fields(
    inputs: Sequence[Input], asked: Mapping[str, str | None], look: Callable[[Input], Peek] = peek
) -> Choice:
    """Return the fields of `inputs` to read: those `asked` of `text` or `html`, `id`, `url`, `language`, and guesses.

    The guesses come from the first records of the first input that has some. A field that is called as a text is goes
    before one called as a page is, and that before any other that is long. `look` returns these records.

    Raises:
        OptionError: a field that was named is not there, or none looks like the text; the sentence
            names the fields that are there. Or the input to guess from has two fields of one name.
    """
    wanted: dict[str, Any] = {name: field for name, field in asked.items() if field is not None}
    page = wanted.pop("html", None)
    if page is not None:
        if "text" in wanted:
            raise OptionError("--text-field and --html-field both name what to clean; leave one of them out")
        wanted |= {"text": page, "html": True}
    without_rows: tuple[Input, Peek] | None = None
    or_leave_out = ", or leave that file out" if len(inputs) > 1 else ""
    for source in [source for source in inputs if source.format in _NAMED][:_LOOKED_INTO]:
        try:
            found = look(source)
        except UnreadableError as error:
            if error.code == "E_SCHEMA":
                raise OptionError(f"{show_name(source.path)}: {error}{or_leave_out}") from None
            continue  # it will be rejected, and the next one asked
        if found.records:
            try:
                return _choose(source, found, wanted)
            except OptionError as error:
                raise OptionError(f"{error}{or_leave_out}") from None
        if found.names and source.format != "jsonl":
            without_rows = without_rows or (source, found)
    if without_rows:
        return _choose(*without_rows, wanted)
    return Choice(Fields(**wanted), ())


def fit_fields(
    inputs: Sequence[Input], choice: Choice, asked: Mapping[str, str | None]
) -> tuple[tuple[Input, ...], tuple[str, ...]]:
    """Return `inputs`, each that has other fields than the `choice` with its own, and what should be said of them.

    A field that was `asked` for is read from all records. An input in which nothing looks like the text keeps the
    fields of the choice, and whoever reads it will say what is missing.
    """
    fitted: list[Input] = []
    said: dict[str, list[str]] = {}
    named = {name for name, field in asked.items() if field is not None}
    for source in inputs:
        try:
            own, notes = (choice.fields, []) if source == choice.source else _fit(source, choice.fields, named)
        except UnreadableError:
            own, notes = choice.fields, []  # whoever reads it says why
        fitted.append(source if own == choice.fields else replace(source, fields=own))
        for note in notes:
            said.setdefault(note, []).append(source.path)
    return tuple(fitted), tuple(f"{_name_some(paths)}: {note}" for note, paths in said.items())


def _fit(source: Input, common: Fields, asked: set[str]) -> tuple[Fields, list[str]]:
    """Return the fields of one input, and what should be said of it; raises UnreadableError as `peek` does."""
    named = source.format in _NAMED
    found = peek(source, _FEW)
    own: dict[str, Any] = {name: getattr(common, name) for name in _OTHERS}
    for name, field in own.items():
        if field not in found.names and not (named and name in asked):
            own[name] = _first(_OTHERS[name], found.names) or field
    if not named:
        # The name of a text is read as its id whether that is said or not.
        own |= {"text": "text", "html": False, "id": common.id and own["id"]}
    elif found.names and not asked & {"text", "html"}:
        own |= _fit_text(found, common)
        if own["html"]:  # of a text that is read as a page the lines are lost, so more of them are looked at
            own |= _fit_text(peek(source), common)
    fields = replace(common, **own)
    return fields, [*_say_fitted(fields, common), *filter(None, [found.note])] if named else []


def _fit_text(found: Peek, common: Fields) -> dict[str, Any]:
    """Return what to clean of an input: what is cleaned of the others, if it is there."""
    if common.text in _texts_of(found):
        called_page = common.text.lower() in _HTML
        return {"text": common.text, "html": common.html if called_page else _holds_pages(common.text, found)}
    guessed = _guess_what_to_clean(found)
    page = guessed.get("html")
    text = page or guessed["text"] or common.text
    return {"text": text, "html": page is not None or (text == common.text and common.html)}


def _say_fitted(fields: Fields, common: Fields) -> Iterator[str]:
    names = {"text": fields.text, "url": fields.url, "id": fields.id, "language": fields.language}
    others = {name: field for name, field in names.items() if field != getattr(common, name)}
    if fields.html != common.html:
        others["text"] = fields.text
    said = ", ".join(f"{'html' if name == 'text' and fields.html else name} is {others[name]!r}" for name in others)
    if said:
        yield f"fields guessed from the first records: {said}"


def _name_some(paths: Sequence[str]) -> str:
    more = len(paths) - 1
    return show_name(paths[0]) + (f" and {more:,} more" if more else "")


def _choose(source: Input, found: Peek, wanted: Mapping[str, Any]) -> Choice:
    # What was rejected for lack of a field is read again by another, which the first records may not have.
    elsewhere = source.again is not None and source.format == "jsonl"
    cleaned = name_option(markup="html" in wanted)
    for name in wanted:
        if name != "html" and wanted[name] not in found.names and not elsewhere:
            option = cleaned if name == "text" else f"--{name}-field"
            raise OptionError(f"{show_name(source.path)}: {say_missing(wanted[name], found.names, option)}")
    if "text" in wanted and found.records and not (elsewhere or _has_text(wanted["text"], found)):
        problem = f"the field {wanted['text']!r} holds no text in the first records; {say_fields(found.names)}"
        raise OptionError(f"{show_name(source.path)}: {problem}: name another with {cleaned}")
    guessed = {name: _first(names, found.names) for name, names in _OTHERS.items()}
    if "text" not in wanted:
        guessed |= _guess_what_to_clean(found)
        if not any(guessed[name] for name in ("text", "html") if name in guessed):
            raise OptionError(f"{show_name(source.path)}: {_say_no_text(found)}")
    taken = {name: field for name, field in guessed.items() if name not in wanted and field is not None}
    said = ", ".join(f"{name} is {field!r}" for name, field in sorted(taken.items(), reverse=True))
    page = taken.pop("html", None)
    if page is not None:
        wanted = {**wanted, "text": page, "html": True}
    notes = [f"{show_name(source.path)}: fields guessed from the first records: {said}"] if said else []
    chosen = {**taken, **wanted}
    notes += [f"{show_name(source.path)}: {note}" for note in (found.note, _say_pages(chosen, found)) if note]
    return Choice(Fields(**chosen), tuple(notes), source)


def _guess_what_to_clean(found: Peek) -> dict[str, str | None]:
    """Return the field that holds the `text`, None if none looks like it, or that which holds `html`."""
    text = _first(_TEXT, _texts_of(found))
    page = None if text else _guess_page(found)
    text = page or text or _guess_long(found)
    # Of a dump of pages that calls them text all begin so, and of one of texts next to none.
    if page or (text and _holds_pages(text, found)):
        return {"html": text}
    return {"text": text}


def _texts_of(found: Peek) -> list[str]:
    """Return the fields that hold texts; of a table without rows all of them, for any may."""
    if not found.records:
        return list(found.names)
    return [name for name in found.names if _is_text(name, found) or (name.lower() in _TEXT and _is_utf8(name, found))]


def _is_utf8(name: str, found: Peek) -> bool:
    """Whether half of the records that have the field, or more, hold bytes in it that are UTF-8."""
    values = _values(name, found)
    return bool(values) and sum(isinstance(value, bytes) and _decodes(value) for value in values) * 2 >= len(values)


def _decodes(value: bytes) -> bool:
    try:
        value.decode()
    except UnicodeDecodeError:
        return False
    return True


def _guess_page(found: Peek) -> str | None:
    """Return the field that is called as a page is, and holds markup."""
    name = _first(_HTML, [name for name in found.names if _is_text(name, found, str | bytes)])
    values = [] if name is None else _values(name, found)
    return name if sum(map(_has_markup, values)) * 2 > len(values) else None


def _holds_pages(name: str, found: Peek) -> bool:
    """Whether each of the first records that have the field `name` holds a whole page in it."""
    return 0 < _count_pages(name, found) == len(_values(name, found))


def _count_pages(name: str, found: Peek) -> int:
    """Return how many of the first records hold a whole page in the field `name`."""
    return sum(begins_page(value) for value in _values(name, found) if isinstance(value, str | bytes))


def _say_pages(fields: Mapping[str, Any], found: Peek) -> str:
    """Return what should be said if pages are read as texts."""
    name = fields["text"]
    pages = 0 if fields.get("html") else _count_pages(name, found)
    if not pages:
        return ""
    seen = len(found.records)
    how = f"--html-field {name} reads such" if pages == seen else f"clean those apart, with --html-field {name}"
    return f"{name!r} holds a page of HTML in {pages:,} of the first {number_of(seen, 'record')}; {how}"


def _values(name: str, found: Peek) -> list[object]:
    """Return what the field `name` holds in the records that have it."""
    return [record[name] for record in found.records if record.get(name) is not None]


def _has_markup(value: object) -> bool:
    return (isinstance(value, str) and "<" in value) or (isinstance(value, bytes) and b"<" in value)


def _guess_long(found: Peek) -> str | None:
    lengths = {name: _mean_length(name, found) for name in _texts_of(found) if name.lower() not in _HTML}
    longest = max(lengths, key=lambda name: lengths[name], default=None)
    if longest is not None and lengths[longest] > _LONG:
        return longest
    return None


def _say_no_text(found: Peek) -> str:
    problem = f"no field looks like the text; {say_fields(found.names)}: name the right one with --text-field"
    if any(name.lower() in _HTML for name in found.names):
        problem += "; if it holds pages, name that with --html-field"
    named = _first(_TEXT, found.names)
    if named and isinstance(next(iter(_values(named, found)), None), list | dict):
        problem += f"; {named!r} holds lists or objects, so join what is in them into one text first"
    return problem


def _first(candidates: Iterable[str], names: Sequence[str]) -> str | None:
    """Return the first of `candidates` that is among `names`, in capitals or not."""
    spelled = {name.lower(): name for name in reversed(names)}
    return next((spelled[name] for name in candidates if name in spelled), None)


def _is_text(name: str, found: Peek, kind: type | UnionType = str) -> bool:
    """Whether half of the records that have the field, or more, hold a text in it."""
    values = _values(name, found)
    return bool(values) and sum(isinstance(value, kind) for value in values) * 2 >= len(values)


def _has_text(name: str, found: Peek) -> bool:
    """Whether a record holds a text in the field; those that do not are rejected one by one."""
    return any(isinstance(value, str | bytes) for value in _values(name, found))


def _mean_length(name: str, found: Peek) -> float:
    values = [record.get(name) for record in found.records]
    return sum(len(value) for value in values if isinstance(value, str)) / max(len(values), 1)
