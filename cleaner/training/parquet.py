"""The rows of the Parquet files that there is to learn from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from cleaner.errors import InputError
from cleaner.extras import load


def read_rows(path: Path, columns: Sequence[str], at_once: int) -> Iterator[dict[str, Any]]:
    """Yield the rows of a file, so many read at once.

    Raises:
        InputError: there is no such file, it is no Parquet or damaged, or lacks a column.
        MissingExtraError: what reads Parquet is not installed.
    """
    parquet = load("pyarrow.parquet", "train")
    if not path.exists():
        raise InputError(f"{path}: there is no such file or folder; check the path")
    try:
        table = parquet.ParquetFile(path)
        missing = sorted(set(columns) - set(table.schema_arrow.names))
        if missing:
            raise InputError(f"{path}: there is no column {missing[0]!r}; wanted are {', '.join(columns)}")
        for batch in table.iter_batches(at_once, columns=list(columns)):
            yield from batch.to_pylist()
    except (OSError, ValueError) as error:  # as pyarrow says of what is no Parquet, or is not whole
        why = " ".join(str(error).split())
        raise InputError(f"{path}: cannot be read as Parquet ({why}); make it anew, or leave it out") from None
