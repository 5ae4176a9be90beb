"""Cleaning a column of a pandas frame: columns out, and the pieces that went as a frame of their own.

    from cleaner.integrations import pandas as door

    columns, pieces = door.clean_and_list(frame["text"], urls=frame["url"])
    frame = pd.concat([frame, columns], axis=1)  # `join` would repeat rows whose labels repeat

Install with `pip install 'cleaner[pandas]'`.
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
    import pandas as pd
except ImportError as error:
    raise missing("pandas", error) from None

_NUMBERS = {"start": "int64", "end": "int64", "confidence": "float64"}


def clean(
    texts: pd.Series,
    urls: pd.Series | None = None,
    *,
    cleaner: Cleaner | None = None,
    workers: int | None = None,
    **options: Unpack[CleanerOptions],
) -> pd.DataFrame:
    """Return a frame with the index of `texts` and the columns `cleaned`, `removed_share`, `flags`, `problem`.

    `problem` is None, or a sentence on why a value was not cleaned (None, NaN and NA are missing);
    then the other three are missing. So `frame["problem"].notna().sum()` counts them.

    Args:
        texts: strings, or bytes that are text. It is not changed.
        urls: the addresses of the pages, in the same order.
        cleaner: what cleans; or give the options of `Cleaner` by their names.
        workers: how many processes clean; None for this one.

    Raises:
        OptionError: a wrong option, `texts` or `urls` is no Series, or there are not as many urls.
    """
    return _frame(to_columns(_rows(texts, urls, cleaner, workers, options)), texts.index)


def clean_and_list(
    texts: pd.Series,
    urls: pd.Series | None = None,
    *,
    cleaner: Cleaner | None = None,
    workers: int | None = None,
    **options: Unpack[CleanerOptions],
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return what `clean` does, and a frame of the pieces that went, one in a row, in order.

    Its columns are `row` (the label of the text in the index), `start` and `end` (code points of
    the text), `kind`, `confidence`, `reason` and `text`.

    Raises:
        OptionError: as `clean`.
    """
    columns, pieces = to_columns_and_pieces(_rows(texts, urls, cleaner, workers, options), texts.index)
    # As objects, because the strings of Arrow hold no half of a surrogate pair, as a piece may.
    frame = pd.DataFrame(pieces, columns=list(PIECES), dtype=object)
    return _frame(columns, texts.index), frame.astype({"row": texts.index.dtype, **_NUMBERS})


def _rows(
    texts: pd.Series, urls: pd.Series | None, cleaner: Cleaner | None, workers: int | None, options: CleanerOptions
) -> Iterator[Outcome]:
    check_columns(texts, urls, pd.Series)
    addresses = None if urls is None else urls.tolist()
    return clean_rows(choose_cleaner(cleaner, options), texts.tolist(), addresses, workers)


def _frame(columns: dict[str, list[object]], index: pd.Index) -> pd.DataFrame:
    frame = pd.DataFrame(columns, index=index, dtype=object)
    return frame.astype({"removed_share": "float64"})
