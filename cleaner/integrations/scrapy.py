"""Cleaning the items of a crawl: an item pipeline for Scrapy.

    ITEM_PIPELINES = {"cleaner.integrations.scrapy.CleanerPipeline": 300}
    CLEANER_OPTIONS = {"language": "auto", "keep": ["caption"]}    # or CLEANER = Cleaner(...)
    CLEANER_TEXT_FIELD = "text"    # as when nothing is said
    CLEANER_URL_FIELD = "url"

Install with `pip install 'cleaner[scrapy]'`.
"""

from __future__ import annotations

import copy
import dataclasses
from typing import Any

from cleaner.errors import OptionError
from cleaner.extras import missing
from cleaner.integrations.rows import COLUMNS, Outcome, choose_cleaner, list_dropped, read_value, row_values
from cleaner.pipeline import Cleaner

try:
    import scrapy
    from itemadapter import ItemAdapter
    from scrapy.crawler import Crawler
except ImportError as error:
    raise missing("scrapy", error) from None


class CleanerPipeline:
    """Passes on a copy of each item with `cleaned`, `removed_share`, `flags`, `problem` and `dropped`.

    `dropped` lists the pieces that went: start, end, kind, confidence, reason, text. An item
    without a text has a `problem`, and the others are None. An item of a class must have a field
    `cleaned`; of the other fields it gets those it has. One that is frozen is made anew.

    The stats of the crawl count what came through: `cleaner/cleaned`, `cleaner/missing`,
    `cleaner/removed_characters`, and `cleaner/flags/NAME` for each flag.
    """

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        self.cleaner = choose_cleaner(_cleaner_of(settings.get("CLEANER")), settings.getdict("CLEANER_OPTIONS"))
        self._text, self._url = settings.get("CLEANER_TEXT_FIELD", "text"), settings.get("CLEANER_URL_FIELD", "url")
        self._stats = crawler.stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> CleanerPipeline:
        """Return the pipeline that the settings of a crawl ask for.

        Raises:
            OptionError: a wrong option in `CLEANER_OPTIONS`, or `CLEANER` is no `Cleaner`.
        """
        return cls(crawler)

    def process_item(self, item: Any) -> Any:
        """Return a copy of `item` with what cleaning it gave.

        Raises:
            OptionError: the class of the item has no field `cleaned`, or none that can be set.
        """
        given = ItemAdapter(item)
        text, problem = read_value(given.get(self._text))
        url = given.get(self._url)
        url = url if isinstance(url, str) else None
        row = Outcome(None, problem) if text is None else Outcome(self.cleaner(text, url=url))
        dropped = list_dropped(row.result) if row.result else None
        cleaned = _with_fields(item, dict(zip(COLUMNS, row_values(row), strict=True)) | {"dropped": dropped})
        self._count(row)
        return cleaned

    def _count(self, row: Outcome) -> None:
        if row.result is None:
            self._stats.inc_value("cleaner/missing")
            return
        self._stats.inc_value("cleaner/cleaned")
        self._stats.inc_value("cleaner/removed_characters", len(row.result.original) - len(row.result.text))
        for flag in row.result.flags:
            self._stats.inc_value(f"cleaner/flags/{flag}")


def _cleaner_of(given: object) -> Cleaner | None:
    if given is None or isinstance(given, Cleaner):
        return given
    raise OptionError(f"CLEANER must be a Cleaner, not {type(given).__name__}; options go into CLEANER_OPTIONS")


def _with_fields(item: Any, values: dict[str, Any]) -> Any:
    """Return a copy of an item with those of the values that it has fields for."""
    fresh = item.copy() if isinstance(item, dict | scrapy.Item) else copy.copy(item)
    adapter = ItemAdapter(fresh)
    if not isinstance(item, dict):
        fields = set(adapter.field_names())
        if "cleaned" not in fields:
            raise OptionError(f"the items of class {type(item).__name__} have no field 'cleaned'; add one to the class")
        values = {name: value for name, value in values.items() if name in fields}
    try:
        for name, value in values.items():
            adapter[name] = value
    except (AttributeError, ValueError):  # it is frozen, as a dataclass or of attrs and as a model of pydantic
        return _make_anew(item, values)
    return fresh


def _make_anew(item: Any, values: dict[str, Any]) -> Any:
    """Return an item like one that cannot be changed, with other values."""
    try:
        if dataclasses.is_dataclass(item) and not isinstance(item, type):
            return dataclasses.replace(item, **values)
        if hasattr(item, "__attrs_attrs__"):
            import attrs  # whoever has such an item has it

            return attrs.evolve(item, **values)
        return item.model_copy(update=values)
    except (AttributeError, TypeError, ValueError) as error:
        raise OptionError(
            f"the items of class {type(item).__name__} cannot be made anew with what cleaning gave ({error}); "
            "take the class as not frozen, or let it take 'cleaned' when it is made"
        ) from error
