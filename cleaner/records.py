"""Records: what is wrong with one, whatever it was read from, and JSONL, whose lines are such.

JSONL is one JSON object on each line, of which only the value of the text field is replaced.

The line is never written anew: what stands around the text is cut out of the line as it came, so
numbers of any length, the order of the fields and their spacing stay byte for byte.
"""

from __future__ import annotations

import base64
import io
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import BinaryIO, Literal, NoReturn

from cleaner.errors import InputError
from cleaner.html.view import MOST_CHARACTERS
from cleaner.patterns import compile_late

# The largest text that is no page, in characters.
MAX_TEXT = 10_000_000
_CHUNK = 1 << 20
RAW_KEPT = 65_536
"""Bytes of what was rejected that a reject holds."""
_BOM = "\ufeff"
_SPACE = compile_late(r"[ \t\r\n]*")
_STARTS_ARRAY_OF_OBJECTS = compile_late(rb"(?:\xef\xbb\xbf)?\s*(?:\[\s*(?:\{|\Z)|\{\s*\Z)")
_STRING = compile_late(rb'"(?:[^"\\]++|\\.)*+"')
_STRINGS_END = compile_late(rb'(?:[^"]++|"(?:[^"\\]++|\\.)*+")*+')
_GOES_ON = compile_late(rb'\s*[",}\]]')
_NOT_LINES = "not one object on each line; turn it into lines"
_SPREAD = f"looks like JSON spread over several lines, {_NOT_LINES}: `jq -c . FILE`"
_FIELDS_NAMED = 5
_NAME_SHOWN = 30
_LONG_NUMBER = 1_000

Stage = Literal["read", "decode", "parse", "clean", "encode"]


class RecordError(InputError):
    """One record cannot be cleaned; the others can. `code` is the reason as in the rejects file."""

    def __init__(self, code: str, text: str, stage: Stage = "parse", record_id: str | None = None) -> None:
        super().__init__(text)
        self.code = code
        self.stage: Stage = stage
        self.record_id = record_id


class _Number(str):
    """A number as it is written: it never goes through int or float."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a file, or what stands for one. Of a line over the limit, `data` is only the beginning."""

    number: int | None
    """From 1 where reading began; None where nothing counts lines."""
    offset: int | None
    """Bytes before it in the file, unpacked, or rows of Parquet."""
    length: int
    """Bytes, with the line end."""
    data: bytes
    whole: bool


@dataclass(frozen=True, slots=True)
class Record:
    """One record: its text, and the line around it."""

    text: str
    record_id: str | None
    named: Mapping[str, str]
    """The fields that were asked for besides the text, as far as they hold a text or a number."""
    _before: str
    _literal: str
    _after: str

    def fields(self, text: str) -> dict[str, object]:
        """Return the fields of the line, with `text` in the place of its text.

        Numbers with a fraction or an exponent are Decimal, so that no digit is lost.
        """
        fields: dict[str, object] = _VALUES.decode(f"{self._before}{json.dumps(text)}{self._after}")
        return fields

    def with_text(self, text: str) -> bytes:
        """Return the line, in UTF-8, with `text` in the place of its text."""
        literal = self._literal
        if text != self.text:
            literal = json.dumps(text, ensure_ascii=literal.isascii())
        # Half a surrogate pair cannot be encoded; backslashreplace writes it as JSON does.
        return f"{self._before}{literal}{self._after}".encode("utf-8", "backslashreplace")


@dataclass(frozen=True, slots=True)
class Reject:
    """What was rejected, why, and enough to find or mend it. No clock, so runs can be compared."""

    kind: Literal["record", "file", "tail"]
    code: str
    message: str
    file: str
    stage: Stage
    record: int | None = None
    record_id: str | None = None
    line: Line | None = None
    end: int | None = None
    """Of a tail: the offset at which another part of the file begins, that was read by itself."""

    def to_json(self, *, raw: bool = True, adrift: bool = False) -> bytes:
        """Return it as one line of JSON; `raw` holds at most 64 KiB of the line, or nothing if it is not wanted.

        One that is `adrift` was counted from somewhere within its file, and says so until its place is known.
        """
        said, encoding = _raw(self.line if raw else None)
        shown = min(len(self.line.data), RAW_KEPT) if self.line and raw else 0
        values: dict[str, object] = {
            "v": 1,
            "kind": self.kind,
            "code": self.code,
            "message": self.message,
            "file": self.file,
            "record": self.record,
            "line": self.line.number if self.line else None,
            "offset": self.line.offset if self.line else None,
            "length": self.line.length if self.line else None,
            "id": self.record_id,
            "stage": self.stage,
            "raw": said,
            "raw_encoding": encoding,
            "raw_truncated": self.line is not None and self.line.length > shown,
        }
        if self.end is not None:
            values["end"] = self.end
        if adrift:
            values |= {"record": None, "line": None, "in_part": [values["record"], values["line"]]}
        return json.dumps(values).encode() + b"\n"


def read_lines(file: BinaryIO, max_bytes: int, offset: int = 0) -> Iterator[Line]:
    """Yield the lines of `file`; they end at a line feed and nowhere else.

    A line is read in pieces and held once; of one of more than `max_bytes` only its beginning stays,
    as much as a reject shows. `offset` is where the file stands.

    Raises:
        OSError: the file cannot be read on.
    """
    number = 0
    while chunk := file.readline(min(_CHUNK, max_bytes + 1)):
        number += 1
        if not chunk.endswith(b"\n"):
            data, length, whole = _read_on(file, chunk, max_bytes)
        else:
            data, length, whole = chunk, len(chunk), True
        yield Line(number, offset, length, data, whole)
        offset += length


def _read_on(file: BinaryIO, begun: bytes, max_bytes: int) -> tuple[bytes, int, bool]:
    """Return the line that begins with `begun`, its length, and whether it is whole."""
    # What a BytesIO holds is handed out without a copy; readline() would hold a long line twice.
    held = io.BytesIO()
    length = held.write(begun)
    whole, chunk = length <= max_bytes, begun
    while chunk and not chunk.endswith(b"\n"):
        # One byte over the limit is enough to see; the end of a line of just that length counts as within.
        chunk = file.readline(min(_CHUNK, max_bytes + 1 - length) if whole else _CHUNK)
        length += len(chunk)
        if whole:
            held.write(chunk)
            whole = length <= max_bytes or chunk.endswith(b"\n")
            if not whole:
                held.truncate(RAW_KEPT)
    return held.getvalue(), length, whole


def shorten_line(line: Line) -> Line:
    """Return `line` as one of which only the beginning is held."""
    return replace(line, data=line.data[:RAW_KEPT], whole=False)


def parse_record(
    line: Line,
    text_field: str,
    most: int,
    encoding: str | None,
    named: Sequence[str] = ("id",),
    *,
    markup: bool = False,
) -> Record:
    """Return the record that stands on `line`, with what the fields `named` hold; the first is its id.

    `most` is how many characters its text may have, which is that of a page if it is `markup`.

    Raises:
        RecordError: it is no record with a text, or too large a one.
    """
    if not line.whole:
        raise RecordError("E_TOO_LARGE", f"the line is {line.length:,} bytes long; {TOO_MANY_BYTES}", "read")
    try:
        return _parse(_decode(line.data, encoding).removeprefix(_BOM), text_field, most, named, markup=markup)
    except json.JSONDecodeError as error:
        said = error.msg[0].lower() + error.msg[1:].removesuffix(" at").removesuffix(" starting")
        raise RecordError("E_JSON", f"{said} at column {error.pos + 1}") from None
    except RecursionError:
        raise RecordError("E_TOO_DEEP", "brackets are nested too deep to be read; flatten the record") from None


def refuse_twice(line: Line, encoding: str | None) -> None:
    """Look whether an object on `line`, which is a record, has a name twice.

    Raises:
        RecordError: one has.
    """
    _STRICT.decode(_decode(line.data, encoding).removeprefix(_BOM))


def replace_bytes(line: Line, encoding: str | None) -> Line:
    """Return `line` in UTF-8, with U+FFFD for the bytes that are not of its encoding."""
    return replace(line, data=line.data.decode(encoding or "utf-8", "replace").encode())


def parse_fields(line: Line, encoding: str | None) -> dict[str, object]:
    """Return the fields of the object on `line`, numbers with a fraction as Decimal.

    Raises:
        RecordError: it is in another encoding, or no object.
        json.JSONDecodeError, RecursionError: it is no JSON, or too deep.
    """
    fields = _VALUES.decode(_decode(line.data, encoding).removeprefix(_BOM))
    if not isinstance(fields, dict):
        raise RecordError("E_JSON_TYPE", f"the line holds {_sort_of_value(fields)}, not an object")
    return fields


def explain_format(line: Line) -> str | None:
    """Return what a file is whose first record is `line`, if it is JSON but not JSONL."""
    if not _STARTS_ARRAY_OF_OBJECTS.match(line.data):
        return None
    if line.data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"["):
        return f"looks like one JSON array, {_NOT_LINES}: `jq -c '.[]' FILE`"
    return _SPREAD


def explain_beginning(head: bytes) -> str | None:
    """Return what a file is that begins with `head`, if its first two lines hold parts of one object of JSON.

    A line that was only cut short is followed by another object, and costs itself.
    """
    first, _, rest = head.removeprefix(b"\xef\xbb\xbf").lstrip().partition(b"\n")
    if not first.startswith(b"{") or not _GOES_ON.match(rest) or not _STRINGS_END.fullmatch(first):
        return None
    bare = _STRING.sub(b"", first)
    is_open = sum(map(bare.count, (b"{", b"["))) > sum(map(bare.count, (b"}", b"]")))
    return _SPREAD if is_open else None


def _parse(line: str, text_field: str, most: int, named: Sequence[str], *, markup: bool) -> Record:
    # Without its line end an open string is called that, and no line feed in a string.
    text = line.rstrip("\r\n")
    line_end = line[len(text) :]
    del line  # of a long one this is a copy less, while its text is read
    names: list[str] = []
    found: tuple[object, int, int] | None = None
    values: dict[str, str] = {}
    for name, value, start, end in _fields(text):
        names.append(name)
        if name == text_field:
            found = value, start, end
        if name in named and isinstance(value, str):
            values[name] = str(value)
    record_id = values.get(named[0])
    option = name_option(markup=markup)
    if found is None:
        raise RecordError("E_FIELD_MISSING", say_missing(text_field, names, option), record_id=record_id)
    value, start, end = found
    if not isinstance(value, str) or isinstance(value, _Number):
        sort = _sort_of_value(value)
        problem = f"the field {_shown(text_field)} holds {sort}, not a text; name another with {option}"
        raise RecordError("E_FIELD_TYPE", problem, record_id=record_id)
    check_length(value, most, record_id, markup=markup)
    return Record(value, record_id, values, text[:start], text[start:end], text[end:] + line_end)


def _fields(text: str) -> Iterator[tuple[str, object, int, int]]:
    """Yield name, value, and where the value stands, of each field of the object on the line."""
    at = _skip(text, 0)
    if not text.startswith("{", at):
        value, at = _DECODER.raw_decode(text, at)
        _expect_end(text, at)
        raise RecordError("E_JSON_TYPE", f"the line holds {_sort_of_value(value)}, not an object")
    at = _skip(text, at + 1)
    if text.startswith("}", at):
        _expect_end(text, at + 1)
        return
    while True:
        if not text.startswith('"', at):
            raise json.JSONDecodeError("Expecting a field name in double quotes", text, at)
        name, at = _DECODER.raw_decode(text, at)
        at = _skip(text, at)
        if not text.startswith(":", at):
            raise json.JSONDecodeError("Expecting ':'", text, at)
        start = _skip(text, at + 1)
        value, end = _DECODER.raw_decode(text, start)
        yield name, value, start, end
        at = _skip(text, end)
        if text.startswith("}", at):
            _expect_end(text, at + 1)
            return
        if not text.startswith(",", at):
            raise json.JSONDecodeError("Expecting ',' or '}'", text, at)
        at = _skip(text, at + 1)


def _expect_end(text: str, at: int) -> None:
    at = _skip(text, at)
    if at < len(text):
        raise json.JSONDecodeError("Expecting the end of the line", text, at)


def _skip(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at


def _refuse_pairs(pairs: list[tuple[str, object]]) -> None:
    names = Counter(name for name, _ in pairs)
    if len(names) < len(pairs):
        twice = next(name for name, times in names.items() if times > 1)
        raise RecordError("E_JSON", f"an object has the name {_shown(twice)} twice; give each value a name of its own")


def _refuse_constant(name: str) -> NoReturn:
    raise RecordError("E_JSON", f"{name} is no value of JSON")


# Numbers stay strings: an int of 5,000 digits raises, and a float changes them.
_DECODER = json.JSONDecoder(parse_int=_Number, parse_float=_Number, parse_constant=_refuse_constant)
_STRICT = json.JSONDecoder(object_pairs_hook=_refuse_pairs, parse_int=str, parse_float=str)
# Of a line that has been read with the one above. An int of 5,000 digits is a Decimal, too.
_VALUES = json.JSONDecoder(
    parse_int=lambda digits: int(digits) if len(digits) < _LONG_NUMBER else Decimal(digits), parse_float=Decimal
)


def _decode(data: bytes, encoding: str | None) -> str:
    try:
        return data.decode(encoding or "utf-8")
    except UnicodeError as error:
        where = ""
        if isinstance(error, UnicodeDecodeError):
            where = f": byte {data[error.start]:#04x} at column {error.start + 1}"
        problem = f"the line is not {encoding or 'utf-8'}{where}; name the right encoding with --encoding"
        raise RecordError("E_ENCODING", problem, "decode") from None


def name_option(*, markup: bool) -> str:
    """Return the option that names the field that is cleaned, which holds pages if it is `markup`."""
    return "--html-field" if markup else "--text-field"


def say_missing(field: str, names: Sequence[str], option: str) -> str:
    """Return that there is no such field, and which there are; `option` names the right one."""
    return f"there is no field {_shown(field)}; {say_fields(names)}: name the right one with {option}"


def say_fields(names: Sequence[str]) -> str:
    """Return which fields there are, the first of them if they are many."""
    seen = ", ".join(_shown(name) for name in names[:_FIELDS_NAMED])
    more = f" and {len(names) - _FIELDS_NAMED} more" if len(names) > _FIELDS_NAMED else ""
    return f"its fields are {seen}{more}" if names else "it has no fields"


def _shown(name: str) -> str:
    return repr(name if len(name) <= _NAME_SHOWN else f"{name[:_NAME_SHOWN]}...")


TOO_MANY_BYTES = "a record may not have so many; raise that with --max-record-bytes"


def check_length(text: str, most: int, record_id: str | None, *, markup: bool) -> None:
    """Raise RecordError (E_TOO_LARGE) if a text, or a page if it is `markup`, has more than `most` characters."""
    if len(text) > most:
        problem = f"the text is {len(text):,} characters long; {say_too_large(most, markup=markup)}"
        raise RecordError("E_TOO_LARGE", problem, "read", record_id)


def say_too_large(most: int, *, markup: bool) -> str:
    """Return how many characters a text, or a page if it is `markup`, may have, and what to do with more."""
    if markup and most >= MOST_CHARACTERS:
        return f"a page may have {MOST_CHARACTERS:,}; cut it, or get its text another way and clean that"
    return f"a {'page' if markup else 'text'} may have {most:,} characters; raise that with --max-text"


def _sort_of_value(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, _Number | int | float | Decimal):
        return "a number"
    return {"dict": "an object", "list": "a list", "str": "a text"}[type(value).__name__]


def _raw(line: Line | None) -> tuple[str | None, str | None]:
    if line is None:
        return None, None
    data = line.data[:RAW_KEPT]
    try:
        return data.decode(), "utf-8"
    except UnicodeDecodeError:
        return base64.b64encode(data).decode(), "base64"
