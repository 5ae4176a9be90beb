"""What the doors cost over `Cleaner.pipe`: `python -m tests.bench.doors [--texts N] [--only DOOR ...]`.

Short texts go through every door whose library is installed and, in turn with it in
one process, through `Cleaner.pipe`: CPU time, so that noise of the machine hits both. A door that
gives articles is held against a `pipe` whose `text` is read, one that lists what went against a
`pipe` whose `removed` is read as well. The items of Scrapy are handed over without a crawl. The
doors are opened in turn on a thousand texts at a time, in an order that goes round, because the
first to see a text fills caches for the next.

Leaves with 1 if a door costs more than the goal of the project.
"""

from __future__ import annotations

import argparse
import gc
import importlib.util
import resource
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from types import SimpleNamespace
from typing import Any

from cleaner import Cleaner

GOAL = 0.15
SLICE = 1_000
TEXTS = "pipe, text"
PIECES = "pipe, text and removed"

Work = Callable[[list[str]], object]
# Of each door the package it wants, what it is held against, and how it is opened.
Door = tuple[str | None, str, Callable[[Cleaner], Work]]


def read_texts(clean: Cleaner) -> Work:
    return lambda texts: [result.text for result in clean.pipe(texts)]


def read_pieces(clean: Cleaner) -> Work:
    return lambda texts: [(result.text, result.removed) for result in clean.pipe(texts)]


def open_pandas(clean: Cleaner) -> Work:
    import pandas as pd

    from cleaner.integrations import pandas as door

    return lambda texts: door.clean(pd.Series(texts), cleaner=clean)


def open_pandas_pieces(clean: Cleaner) -> Work:
    import pandas as pd

    from cleaner.integrations import pandas as door

    return lambda texts: door.clean_and_list(pd.Series(texts), cleaner=clean)


def open_polars(clean: Cleaner) -> Work:
    import polars as pl

    from cleaner.integrations import polars as door

    return lambda texts: door.clean(pl.Series(texts), cleaner=clean)


def open_polars_pieces(clean: Cleaner) -> Work:
    import polars as pl

    from cleaner.integrations import polars as door

    return lambda texts: door.clean_and_list(pl.Series(texts), cleaner=clean)


def open_datasets(clean: Cleaner) -> Work:
    import datasets

    from cleaner.integrations import datasets as door

    datasets.disable_progress_bars()
    return lambda texts: door.clean(datasets.Dataset.from_dict({"text": texts}), cleaner=clean)


def open_scrapy(clean: Cleaner) -> Work:
    from scrapy.settings import Settings
    from scrapy.statscollectors import MemoryStatsCollector

    from cleaner.integrations.scrapy import CleanerPipeline

    settings = Settings({"CLEANER": clean})
    crawler: Any = SimpleNamespace(settings=settings)
    crawler.stats = MemoryStatsCollector(crawler)
    step = CleanerPipeline.from_crawler(crawler)
    return lambda texts: [step.process_item({"text": text, "url": None}) for text in texts]


def open_langchain(clean: Cleaner) -> Work:
    from langchain_core.documents import Document

    from cleaner.integrations.langchain import CleanerTransformer

    door = CleanerTransformer(cleaner=clean)
    return lambda texts: door.transform_documents([Document(text) for text in texts])


def open_llamaindex(clean: Cleaner) -> Work:
    from llama_index.core.schema import TextNode

    from cleaner.integrations.llamaindex import CleanerTransform

    door = CleanerTransform(cleaner=clean)
    return lambda texts: door([TextNode(text=text) for text in texts])


def open_datatrove(clean: Cleaner) -> Work:
    from datatrove.data import Document

    from cleaner.integrations.datatrove import CleanerStep

    door = CleanerStep(cleaner=clean)
    return lambda texts: list(door.run(Document(text, "") for text in texts))


def open_sklearn(clean: Cleaner) -> Work:
    from cleaner.integrations.sklearn import CleanerTransformer

    return CleanerTransformer(cleaner=clean).fit([]).transform


DOORS: dict[str, Door] = {
    TEXTS: (None, TEXTS, read_texts),
    PIECES: (None, PIECES, read_pieces),
    "pandas": ("pandas", TEXTS, open_pandas),
    "pandas, with pieces": ("pandas", PIECES, open_pandas_pieces),
    "polars": ("polars", TEXTS, open_polars),
    "polars, with pieces": ("polars", PIECES, open_polars_pieces),
    "datasets": ("datasets", TEXTS, open_datasets),
    "langchain": ("langchain_core", TEXTS, open_langchain),
    "llamaindex": ("llama_index", TEXTS, open_llamaindex),
    "sklearn": ("sklearn", TEXTS, open_sklearn),
    "scrapy": ("scrapy", PIECES, open_scrapy),
    "datatrove": ("datatrove", PIECES, open_datatrove),
}


def make_texts(count: int) -> Iterator[str]:
    """Yield short articles with something to drop, no two the same."""
    for number in range(count):
        yield (
            f"Storm {number} reaches the coast\n\nAdvertisement\n\n"
            f"The storm reached the coast on Monday night and took the roofs of {number} houses, the police said.\n\n"
            "Read more: What to do before a storm\n\n"
            f"The mayor said that the bridge, which was closed in the year {1900 + number % 100}, would open again.\n\n"
            "“We had been told of it for days,” she said. “Nobody was hurt, and that is what matters to us.”\n\n"
            "Share on Facebook\n"
        )


def measure(doors: dict[str, Work], texts: Sequence[str]) -> dict[str, float]:
    """Return the CPU seconds that each door took for all texts."""
    spent = dict.fromkeys(doors, 0.0)
    names = list(doors)
    for number, start in enumerate(range(0, len(texts), SLICE)):
        part = list(texts[start : start + SLICE])
        shift = number % len(names)
        for name in names[shift:] + names[:shift]:
            gc.collect()
            begun = time.process_time()
            doors[name](part)
            spent[name] += time.process_time() - begun
    return spent


def measure_workers(clean: Cleaner, texts: Sequence[str]) -> float:
    """Return the CPU seconds that two workers and this process took, starting included."""

    def used() -> float:
        return time.process_time() + sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])

    begun = used()
    for result in clean.pipe(texts, workers=2):
        result.text  # noqa: B018
    return used() - begun


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=int, default=20_000)
    parser.add_argument("--only", nargs="+", choices=list(DOORS)[2:], default=list(DOORS)[2:])
    args = parser.parse_args()
    clean = Cleaner()
    texts = list(make_texts(args.texts))
    there = {
        name: open_door(clean)
        for name, (package, _, open_door) in DOORS.items()
        if package is None or (name in args.only and importlib.util.find_spec(package))
    }
    measure(there, texts[: len(there)])  # loads what is loaded once
    spent = measure(there, texts)
    missed = False
    print(f"{len(texts):,} texts of {len(texts[0])} characters, CPU seconds")
    for name, seconds in spent.items():
        over = seconds / spent[DOORS[name][1]] - 1
        missed |= over > GOAL
        print(f"{name:<24} {seconds:8.2f}" + (f"  {over:+6.1%} of {DOORS[name][1]}" if DOORS[name][0] else ""))
    workers = measure_workers(clean, texts)
    print(f"{'pipe, two workers':<24} {workers:8.2f}  {workers / spent[PIECES] - 1:+6.1%} of {PIECES}")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
