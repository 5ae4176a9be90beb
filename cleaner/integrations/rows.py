"""What the doors share: which cleaner is asked for, and rows of values in, rows of columns out.

A value that is no text costs its row and no other: the row says so under `problem`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict

import cleaner as package
from cleaner.document import Kind
from cleaner.errors import InputError, OptionError
from cleaner.options import Focus, WhenEmptied
from cleaner.pipeline import Cleaner, Result
from cleaner.read import read

if TYPE_CHECKING:  # loads numpy
    from cleaner.model import Model
    from cleaner.sites import Profile
    from cleaner.sites.corrections import Corrections

COLUMNS = ("cleaned", "removed_share", "flags", "problem")
"""What a door adds: the article; the share of the characters that went, 0 to 1; `Result.flags`; and null,
or a sentence on why there is no result. Either the first three are null or the last."""
PIECES = ("row", "start", "end", "kind", "confidence", "reason", "text")
"""The columns of the pieces that went: the row they went from, and what `Removed` tells of them."""
MISSING = "the text is missing"


class CleanerOptions(TypedDict, total=False):
    """The options of `Cleaner`, by the same names."""

    language: str
    focus: Focus
    keep: Iterable[Kind]
    drop: Iterable[Kind]
    disable: Iterable[str]
    when_emptied: WhenEmptied
    model: Model | Path | str | None
    profile: Profile | Path | str | None
    corrections: Corrections | Path | str | None
    trafilatura: bool
    fast: bool


class Outcome(NamedTuple):
    """What became of one value: a result, or the problem with it."""

    result: Result | None
    problem: str | None = None


def choose_cleaner(cleaner: Cleaner | None, options: Mapping[str, Any]) -> Cleaner:
    """Return the cleaner that is given, or one with the options.

    Raises:
        OptionError: both are given, something that is no cleaner, or an option that there is not; besides what
            `Cleaner` raises.
    """
    if cleaner is not None:
        if options:
            raise OptionError(f"give a cleaner or options, not both: {', '.join(options)}")
        if not isinstance(cleaner, Cleaner):
            raise OptionError(f"cleaner must be a Cleaner, not a {type(cleaner).__name__}; build one")
        return cleaner
    unknown = sorted(options.keys() - CleanerOptions.__annotations__.keys())
    if unknown:
        raise OptionError(f"there is no option {unknown[0]!r}; there are {', '.join(CleanerOptions.__annotations__)}")
    return Cleaner(**options)


def identify(cleaner: Cleaner) -> str:
    """Return a name for what a cleaner does, the same in every process: hex of version, options and what it goes by."""
    model, profile, corrections = cleaner.model, cleaner.profile, cleaner.corrections
    parts = [
        package.__version__.encode(),
        repr(cleaner.options).encode(),
        _pack(model) if model else b"",
        profile.to_json() if profile else b"",
        corrections.digest().encode() if corrections else b"",
    ]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _pack(model: Model) -> bytes:
    from cleaner.model import pack  # loads numpy, which a cleaner with a model has loaded already

    return pack(model.header, model)


def clean_rows(
    cleaner: Cleaner, values: Sequence[object], urls: Sequence[object] | None = None, workers: int | None = None
) -> Iterator[Outcome]:
    """Yield a row for each value, in order, by `Cleaner.pipe`. A url that is no string is none.

    Raises:
        OptionError: there are more values than urls, or fewer; or as `Cleaner.pipe`.
    """
    if urls is not None and len(urls) != len(values):
        numbers = f"the number of texts is {len(values):,} and that of urls {len(urls):,}"
        raise OptionError(f"{numbers}; give a url or None for each text")
    read_values = [read_value(value) for value in values]
    places = [place for place, (_, problem) in enumerate(read_values) if problem is None]
    addresses = [url if isinstance(url := urls[place], str) else None for place in places] if urls is not None else None
    results = cleaner.pipe([read_values[place][0] or "" for place in places], addresses, workers)
    return (Outcome(next(results)) if problem is None else Outcome(None, problem) for _, problem in read_values)


def check_columns(texts: object, urls: object, kind: type) -> None:
    """Raise OptionError unless `texts` is a column, of the type that a library has for it, and `urls` one or None."""
    for name, column in (("text", texts), ("url", texts if urls is None else urls)):
        if not isinstance(column, kind):
            raise OptionError(
                f"{name}s must be a {kind.__name__}, not a {type(column).__name__}; "
                f"name one column, as in frame['{name}']"
            )


def read_value(value: object) -> tuple[str | None, str | None]:
    """Return a value as text, or the problem with it."""
    if isinstance(value, str):
        return value, None
    if value is None or _is_nan(value):
        return None, MISSING
    if not isinstance(value, bytes):
        return None, f"the value is {type(value).__name__}, not text"
    try:
        return read(value).text, None
    except InputError as error:
        return None, str(error)


def _is_nan(value: object) -> bool:
    """Whether it is one of the many values that mean there is none: NaN, NaT, pandas.NA."""
    try:
        return bool(value != value)
    except (TypeError, ValueError):  # pandas.NA is neither the same as itself nor not; an array is many
        return type(value).__name__ == "NAType"


def removed_share(result: Result) -> float:
    """Return the share of the characters that went, 0 to 1."""
    whole = len(result.original)
    return 1 - len(result.text) / whole if whole else 0.0


def row_values(row: Outcome) -> tuple[Any, ...]:
    """Return the values of a row in the order of `COLUMNS`."""
    result = row.result
    if result is None:
        return None, None, None, row.problem
    return result.text, removed_share(result), list(result.flags), None


def to_metadata(row: Outcome) -> dict[str, object]:
    """Return what a document is told of its cleaning: its share and flags, or the problem.

    The flags are names with commas between, because many stores of documents take no lists.
    """
    if row.result is None:
        return {"cleaner_problem": row.problem}
    return {"cleaner_removed_share": removed_share(row.result), "cleaner_flags": ",".join(row.result.flags)}


def to_columns(rows: Iterable[Outcome]) -> dict[str, list[Any]]:
    """Return rows as columns by the names in `COLUMNS`. No result is held longer than it is read."""
    return _as_columns(list(map(row_values, rows)))


def to_columns_and_pieces(
    rows: Iterable[Outcome], labels: Iterable[object]
) -> tuple[dict[str, list[Any]], list[tuple[object, ...]]]:
    """Return rows as columns, and the pieces that went in the order of `PIECES`, `row` being the row's label."""
    values: list[tuple[Any, ...]] = []
    pieces: list[tuple[object, ...]] = []
    for label, row in zip(labels, rows, strict=True):
        values.append(row_values(row))
        if row.result:
            pieces += [(label, *piece.values()) for piece in list_dropped(row.result)]
    return _as_columns(values), pieces


def _as_columns(values: list[tuple[Any, ...]]) -> dict[str, list[Any]]:
    return {name: [value[place] for value in values] for place, name in enumerate(COLUMNS)}


def list_dropped(result: Result) -> list[dict[str, Any]]:
    """Return the pieces that went, as plain values."""
    return [{name: getattr(piece, name) for name in PIECES[1:]} for piece in result.removed]
