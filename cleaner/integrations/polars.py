"""Cleaning a column of a Polars frame: columns out, and the pieces that went as a frame of their own.

    from cleaner.integrations import polars as door

    frame = frame.hstack(door.clean(frame["text"], urls=frame["url"]))
    columns, pieces = door.clean_and_list(frame["text"])

Install with `pip install 'cleaner[polars]'`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Unpack

from cleaner.extras import missing
from cleaner.integrations.rows import (
    PIECES,
    CleanerOptions,
    Outcome,
    check_columns,
    choose_cleaner,
    clean_rows,
    to_columns,
    to_columns_and_pieces,
)
from cleaner.pipeline import Cleaner

try:
    import polars as pl
except ImportError as error:
    raise missing("polars", error) from None

_COLUMN_TYPES = {
    "cleaned": pl.String,
    "removed_share": pl.Float64,
    "flags": pl.List(pl.String),
    "problem": pl.String,
}
_PIECE_TYPES = dict(
    zip(PIECES, (pl.Int64, pl.Int64, pl.Int64, pl.String, pl.Float64, pl.String, pl.String), strict=True)
)


def clean(
    texts: pl.Series,
    urls: pl.Series | None = None,
    *,
    cleaner: Cleaner | None = None,
    workers: int | None = None,
    **options: Unpack[CleanerOptions],
) -> pl.DataFrame:
    """Return a frame with the columns `cleaned`, `removed_share`, `flags` and `problem`, a row for each text.

    `problem` is null, or a sentence on why a value was not cleaned (nulls are missing); then the
    other three are null. So `frame["problem"].count()` counts them.

    Args:
        texts: strings, or binary that is text.
        urls: the addresses of the pages, in the same order.
        cleaner: what cleans; or give the options of `Cleaner` by their names.
        workers: how many processes clean; None for this one.

    Raises:
        OptionError: a wrong option, `texts` or `urls` is no Series, or there are not as many urls.
    """
    return pl.DataFrame(to_columns(_rows(texts, urls, cleaner, workers, options)), schema=_COLUMN_TYPES)


def clean_and_list(
    texts: pl.Series,
    urls: pl.Series | None = None,
    *,
    cleaner: Cleaner | None = None,
    workers: int | None = None,
    **options: Unpack[CleanerOptions],
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return what `clean` does, and a frame of the pieces that went, one in a row, in order.

    Its columns are `row` (the place of the text, from 0), `start` and `end` (code points of the
    text), `kind`, `confidence`, `reason` and `text`.

    Raises:
        OptionError: as `clean`.
    """
    columns, pieces = to_columns_and_pieces(_rows(texts, urls, cleaner, workers, options), range(len(texts)))
    return pl.DataFrame(columns, schema=_COLUMN_TYPES), pl.DataFrame(pieces, schema=_PIECE_TYPES, orient="row")


def _rows(
    texts: pl.Series, urls: pl.Series | None, cleaner: Cleaner | None, workers: int | None, options: CleanerOptions
) -> Iterator[Outcome]:
    check_columns(texts, urls, pl.Series)
    addresses = None if urls is None else urls.to_list()
    return clean_rows(choose_cleaner(cleaner, options), texts.to_list(), addresses, workers)
