"""What a file is whose name does not say it, and standard input: told by what it begins with."""

from __future__ import annotations

import json
from itertools import islice

from cleaner.batch.cells import CellRow, cut_rows, sniff_delimiter, unquote
from cleaner.batch.delimited import DELIMITERS
from cleaner.inputs import HEAD
from cleaner.patterns import compile_late
from cleaner.read import begins_page

_BOM = b"\xef\xbb\xbf"
# An object of JSON that goes on behind the bytes that were looked at.
_BEGINS_OBJECT = compile_late(rb'\{\s*"(?:[^"\\]|\\.)*"\s*:')
_BEGINS_RECORDS = compile_late(r'(?:\[\s*)?\{\s*"[^"]*"\s*:')
_BEHIND_OBJECT = compile_late(r"\s*(?:\{|\Z)")
# JSON that was cut anywhere is wrong no earlier than so many characters before its end: those of `\u00e9` or `false`.
_TOKEN = 6
# Behind a first line that is broken (`tail -c`), `null` or a comment so many lines show what follows; two of them or
# more, and most of them, are objects where records follow. Prose that shows an example of JSON goes on as prose.
_LOOKED_AT = 10
_LEAST = 2
_ROWS = 20
# The names of columns are short.
_LONGEST_NAME = 64


def guess_format(head: bytes, written: str | None) -> str:
    """Return the format of what begins with `head`; `written` is `csv` or `tsv` where that is asked for as output."""
    if begins_with_object(head):
        return "jsonl"
    if begins_page(head):
        return "html"
    if _is_json(head) or _goes_on_with_objects(head):
        return "jsonl"
    return written if written and _is_table(head, written) else "text"


def begins_with_object(head: bytes) -> bool:
    """Whether the first line is an object of JSON."""
    first, end, _ = head.removeprefix(_BOM).lstrip().partition(b"\n")
    if not end and len(head) == HEAD:
        return _BEGINS_OBJECT.match(first) is not None
    return _is_object(first)


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _is_json(head: bytes) -> bool:
    """Whether it is an array of objects, or objects over several lines: whoever reads JSONL says what to do with such.

    Prose that begins with a bracket, or with an example of JSON, is none.
    """
    text = head.removeprefix(_BOM).decode("utf-8", "replace").strip()
    if not _BEGINS_RECORDS.match(text):
        return False
    try:
        _, end = json.JSONDecoder().raw_decode(text)
    except json.JSONDecodeError as error:
        return error.msg.startswith("Unterminated string") or error.pos >= len(text) - _TOKEN
    except RecursionError:
        return False
    return _BEHIND_OBJECT.match(text, end) is not None


def _goes_on_with_objects(head: bytes) -> bool:
    """Whether the lines behind the first one are records."""
    lines = head.removeprefix(_BOM).lstrip().split(b"\n")
    is_cut = len(head) == HEAD
    cut = lines.pop() if is_cut and len(lines) > 1 else b""
    others = [line for line in lines[1:] if line.strip()][:_LOOKED_AT]
    objects = sum(map(_is_object, others))
    if len(others) < _LOOKED_AT and cut.strip():
        others.append(cut)
        objects += _BEGINS_OBJECT.match(cut) is not None
    # Of long records the head may hold no more than the beginning of one.
    least = 1 if is_cut and len(others) == 1 else _LEAST
    return objects >= least and objects * 2 > len(others)


def _is_table(head: bytes, written: str) -> bool:
    """Whether a row of short names stands above rows of as many cells."""
    head = head.removeprefix(_BOM)
    delimiter = sniff_delimiter(head, DELIMITERS[written])
    rows = [row for row in islice(cut_rows([head], delimiter, len(head) + 1), _ROWS) if not row.is_blank]
    if len(rows) < _LEAST or not _names_columns(rows[0]):
        return False
    return sum(_fits(row, rows[0]) for row in rows[1:]) * 2 > len(rows) - 1


def _names_columns(row: CellRow) -> bool:
    starts = (0, *(end + 1 for end in row.ends))
    names = [unquote(row.data[start:end]) for start, end in zip(starts, row.ends, strict=False)]
    are_short = all(0 < len(name) <= _LONGEST_NAME and name == name.strip() for name in names)
    return 1 < len(names) == len(set(names)) and are_short and not (row.stray or row.quoted)


def _fits(row: CellRow, header: CellRow) -> bool:
    """Whether a row has the cells of a header; the last may be cut off."""
    return not row.stray and (len(row.ends) == len(header.ends) or (not row.ended and len(row.ends) < len(header.ends)))
