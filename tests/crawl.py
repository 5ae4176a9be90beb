"""One crawl of a local site in a process of its own, for `test_doors.py`: its items and stats as JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import attrs
import scrapy
from itemadapter import ItemAdapter
from scrapy.crawler import CrawlerProcess

FIELDS = ("number", "url", "text", "cleaned")


class Item(scrapy.Item):
    number, url, text, cleaned = (scrapy.Field() for _ in FIELDS)


class Bare(scrapy.Item):
    number, url, text = (scrapy.Field() for _ in FIELDS[:3])


@dataclass
class Data:
    number: int
    url: str
    text: str | None
    cleaned: str | None = None


@dataclass(frozen=True, slots=True)
class Frozen:
    number: int
    url: str
    text: str | None
    cleaned: str | None = None


@dataclass(frozen=True)
class Sealed:
    number: int
    url: str
    text: str | None
    cleaned: str | None = field(default=None, init=False)


@attrs.frozen
class FrozenAttrs:
    number: int
    url: str
    text: str | None
    cleaned: str | None = None


KINDS: dict[str, Any] = {
    "dict": dict,
    "Item": Item,
    "dataclass": Data,
    "Bare": Bare,
    "frozen dataclass": Frozen,
    "sealed dataclass": Sealed,
    "frozen attrs": FrozenAttrs,
}


def main() -> None:
    asked = json.loads(sys.argv[1])
    given: list[tuple[Any, str]] = []
    items: list[dict[str, Any]] = []

    class Pages(scrapy.Spider):
        name = "pages"
        start_urls = tuple(f"{asked['base']}/{number}.json" for number in range(asked["pages"]))

        def parse(self, response: Any) -> Iterator[Any]:
            number = int(response.url.rpartition("/")[2].partition(".")[0])
            item = KINDS[asked["kind"]](number=number, url=response.url, text=response.json()["text"])
            given.append((item, repr(item)))
            yield item

    class Collect:
        def process_item(self, item: Any) -> Any:
            items.append(ItemAdapter(item).asdict())
            return item

    settings = {
        "ITEM_PIPELINES": {"cleaner.integrations.scrapy.CleanerPipeline": 300, Collect: 400},
        "TELNETCONSOLE_ENABLED": False,
        "LOG_LEVEL": "ERROR",
        "RETRY_ENABLED": False,
    }
    process = CrawlerProcess(settings | asked["settings"])
    crawler = process.create_crawler(Pages)
    process.crawl(crawler)
    process.start()
    stats = {name: value for name, value in crawler.stats.get_stats().items() if name.startswith("cleaner/")}
    stats["given_changed"] = sum(repr(item) != before for item, before in given)
    Path(asked["out"]).write_text(json.dumps({"items": items, "stats": stats}), "utf-8")


if __name__ == "__main__":
    main()
