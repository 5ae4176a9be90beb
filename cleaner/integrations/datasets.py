"""Cleaning a data set of Hugging Face: `Dataset.map` in batches, in several processes if asked.

    from cleaner.integrations import datasets as door

    cleaned = door.clean(dataset, text="text", url="url", num_proc=4)
    streamed = stream.map(door.CleanBatch(text="text"), batched=True)

`map` keeps what it made under a name it makes of the function: `CleanBatch` gives the same name in
every process for the same options, model, profile and version of cleaner, and another for others.

Install with `pip install 'cleaner[datasets]'`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from cleaner.errors import OptionError
from cleaner.extras import missing
from cleaner.integrations.rows import COLUMNS, CleanerOptions, choose_cleaner, clean_rows, identify, to_columns
from cleaner.pipeline import Cleaner

try:
    from datasets import Dataset, Features, Value
    from datasets import Sequence as ListOf
except ImportError as error:
    raise missing("datasets", error) from None

_FEATURES = dict(
    zip(COLUMNS, (Value("string"), Value("float64"), ListOf(Value("string")), Value("string")), strict=True)
)


class CleanBatch:
    """A function for `map(..., batched=True)`: adds the columns `cleaned`, `removed_share`, `flags`, `problem`.

    `problem` is None, or a sentence on why a row was not cleaned; then the other three are None.

    Args:
        text: the column that is cleaned.
        url: the column with the address of the page, by which a profile finds its site.
        cleaner: what cleans; or give the options of `Cleaner` by their names.

    Raises:
        OptionError: a wrong option; when it is called, a batch that is a table.
    """

    def __init__(
        self,
        text: str = "text",
        url: str | None = None,
        *,
        cleaner: Cleaner | None = None,
        **options: Unpack[CleanerOptions],
    ) -> None:
        self.text, self.url = text, url
        self.cleaner = choose_cleaner(cleaner, options)
        self._identity = identify(self.cleaner)  # makes part of the name under which `map` keeps results

    def __call__(self, batch: Mapping[str, Sequence[Any]]) -> dict[str, list[Any]]:
        """Return the added columns of a batch of rows.

        Raises:
            OptionError: the batch is a table of pandas, Polars or Arrow.
        """
        if not isinstance(batch, Mapping):  # to a table `map` joins nothing: the other columns would be lost
            raise OptionError(
                f"a batch must be columns by their names, not a {type(batch).__name__}; "
                "map over .with_format(None), and give what comes out its format again"
            )
        urls = batch[self.url] if self.url else None
        return to_columns(clean_rows(self.cleaner, batch[self.text], urls))


def clean(
    dataset: Dataset,
    text: str = "text",
    url: str | None = None,
    *,
    num_proc: int | None = None,
    cleaner: Cleaner | None = None,
    **options: Unpack[CleanerOptions],
) -> Dataset:
    """Return the data set with the columns that `CleanBatch` adds; its own stay as they are, and so does its format.

    Args:
        dataset: one split, in memory or on disk. The text that it stores is cleaned, not what a format or a
            transform of its own (`with_transform`) would show of it.
        text: the column that is cleaned.
        url: the column with the address of the page.
        num_proc: how many processes clean; None for this one.
        cleaner: what cleans; or give the options of `Cleaner` by their names.

    Raises:
        OptionError: a wrong option, a column that is not there or that would be overwritten, or no single split.
    """
    if not isinstance(dataset, Dataset):
        raise OptionError(_say_no_split(dataset))
    names = list(dataset.column_names)
    for name in (text, url):
        if name is not None and name not in names:
            raise OptionError(f"the data set has no column {name!r}; its columns are {', '.join(names[:20])}")
    taken = sorted(set(names) & set(COLUMNS))
    if taken:
        raise OptionError(f"the data set has a column {taken[0]!r} already; rename it with dataset.rename_column")
    function = CleanBatch(text, url, cleaner=choose_cleaner(cleaner, options))
    # Said beforehand: of a first batch without a text `map` would read the wrong types.
    features = Features({**dataset.features, **_FEATURES})
    if len(dataset):
        # Without a format, because `map` joins to tables of pandas, Polars and Arrow nothing of what they came from.
        cleaned = dataset.with_format(None).map(function, batched=True, num_proc=num_proc, features=features)
    else:  # of which `map` makes nothing, and so no columns
        info = dataset.info.copy()
        info.features = features
        cleaned = Dataset.from_dict({name: [] for name in features}, info=info, split=dataset.split)
    return _with_format_of(dataset, cleaned)


def _with_format_of(dataset: Dataset, cleaned: Dataset) -> Dataset:
    """Return the cleaned data set with the format of the one it came from, which shows the added columns, too."""
    hidden = set(dataset.column_names) - set(dataset.format["columns"])
    shown = [name for name in cleaned.column_names if name not in hidden] if hidden else None
    return cleaned.with_format(**{**dataset.format, "columns": shown})


def _say_no_split(given: object) -> str:
    problem = f"dataset must be one split, a Dataset, not a {type(given).__name__}"
    if isinstance(given, Mapping):
        return f"{problem}; name one, as in dataset['train']"
    return f"{problem}; of a stream clean batches: stream.map(CleanBatch(text='text'), batched=True)"
