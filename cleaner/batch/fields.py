"""Which fields of the records are read: those that were named, and guesses, which are said aloud."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import UnionType
from typing import Any

from cleaner.batch.formats import peek
from cleaner.batch.protocol import Fields, Input, Peek
from cleaner.errors import OptionError
from cleaner.inputs import UnreadableError
from cleaner.messages import show_name
from cleaner.records import say_fields, say_missing

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
_LOOKED_INTO = 10
_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Choice:
    """The fields, and what should be said of them."""

    fields: Fields
    notes: tuple[str, ...]


def choose_fields(
    inputs: Sequence[Input], asked: Mapping[str, str | None], look: Callable[[Input], Peek] = peek
) -> Choice:
    """Return the fields of `inputs` to read: those `asked` of `text` or `html`, `id`, `url`, `language`, and guesses.

    The guesses come from the first records of the first input that has some. A field that is called as a text is goes
    before one called as a page is, and that before any other that is long. `look` returns these records.

    Raises:
        OptionError: a field that was named is not there, or none looks like the text; the sentence
            names the fields that are there.
    """
    wanted: dict[str, Any] = {name: field for name, field in asked.items() if field is not None}
    page = wanted.pop("html", None)
    if page is not None:
        if "text" in wanted:
            raise OptionError("--text-field and --html-field both name what to clean; leave one of them out")
        wanted |= {"text": page, "html": True}
    without_rows: tuple[Input, Peek] | None = None
    for source in [source for source in inputs if source.format in _NAMED][:_LOOKED_INTO]:
        try:
            found = look(source)
        except UnreadableError:
            continue  # it will be rejected, and the next one asked
        if found.records:
            return _choose(source, found, wanted)
        if found.names and source.format != "jsonl":
            without_rows = without_rows or (source, found)
    if without_rows:
        return _choose(*without_rows, wanted)
    return Choice(Fields(**wanted), ())


def _choose(source: Input, found: Peek, wanted: Mapping[str, Any]) -> Choice:
    for name in wanted:
        if name != "html" and wanted[name] not in found.names:
            option = "--html-field" if name == "text" and "html" in wanted else f"--{name}-field"
            problem = say_missing(wanted[name], found.names).replace("--text-field", option)
            raise OptionError(f"{show_name(source.path)}: {problem}")
    if "text" in wanted and found.records and not _is_text(wanted["text"], found, str | bytes):
        problem = f"the field {wanted['text']!r} holds no text in the first records"
        raise OptionError(f"{show_name(source.path)}: {problem}; its fields are {', '.join(found.names[:_SHOWN])}")
    guessed = {name: _first(names, found.names) for name, names in _OTHERS.items()}
    if "text" not in wanted:
        guessed |= _guess_what_to_clean(source, found)
    taken = {name: field for name, field in guessed.items() if name not in wanted and field is not None}
    said = ", ".join(f"{name} is {field!r}" for name, field in sorted(taken.items(), reverse=True))
    page = taken.pop("html", None)
    if page is not None:
        wanted = {**wanted, "text": page, "html": True}
    notes = [f"{show_name(source.path)}: fields guessed from the first records: {said}"] if said else []
    if found.note:
        notes.append(f"{show_name(source.path)}: {found.note}")
    return Choice(Fields(**{**taken, **wanted}), tuple(notes))


def _guess_what_to_clean(source: Input, found: Peek) -> dict[str, str | None]:
    """Return the field that holds the `text`, or that which holds `html`."""
    text = _first(_TEXT, _texts_of(found))
    page = None if text else _guess_page(found)
    return {"html": page} if page else {"text": text or _guess_long(source, found)}


def _texts_of(found: Peek) -> list[str]:
    """Return the fields that hold texts; of a table without rows all of them, for any may."""
    return [name for name in found.names if _is_text(name, found)] if found.records else list(found.names)


def _guess_page(found: Peek) -> str | None:
    """Return the field that is called as a page is, and holds markup."""
    name = _first(_HTML, [name for name in found.names if _is_text(name, found, str | bytes)])
    values = [record[name] for record in found.records if record.get(name) is not None] if name is not None else []
    return name if sum(map(_has_markup, values)) * 2 > len(values) else None


def _has_markup(value: object) -> bool:
    return (isinstance(value, str) and "<" in value) or (isinstance(value, bytes) and b"<" in value)


def _guess_long(source: Input, found: Peek) -> str:
    lengths = {name: _mean_length(name, found) for name in _texts_of(found) if name.lower() not in _HTML}
    longest = max(lengths, key=lambda name: lengths[name], default=None)
    if longest is not None and lengths[longest] > _LONG:
        return longest
    problem = f"no field looks like the text; {say_fields(found.names)}: name the right one with --text-field"
    if any(name.lower() in _HTML for name in found.names):
        problem += "; if it holds pages, name that with --html-field"
    raise OptionError(f"{show_name(source.path)}: {problem}")


def _first(candidates: Iterable[str], names: Sequence[str]) -> str | None:
    """Return the first of `candidates` that is among `names`, in capitals or not."""
    spelled = {name.lower(): name for name in reversed(names)}
    return next((spelled[name] for name in candidates if name in spelled), None)


def _is_text(name: str, found: Peek, kind: type | UnionType = str) -> bool:
    """Whether half of the records that have the field, or more, hold a text in it."""
    values = [record[name] for record in found.records if record.get(name) is not None]
    return bool(values) and sum(isinstance(value, kind) for value in values) * 2 >= len(values)


def _mean_length(name: str, found: Peek) -> float:
    values = [record.get(name) for record in found.records]
    return sum(len(value) for value in values if isinstance(value, str)) / max(len(values), 1)
