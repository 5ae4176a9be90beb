"""What a review costs, measured in a browser on this machine.

    python -m tests.bench.review

Of made texts: the first paint of a document of 200 lines, the median of eleven visits in a page
that was open before, while nothing else is asked; and to list and to filter 10,000 documents, from
the click to the page that can be used.
"""

from __future__ import annotations

import json
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.browser import open_browser
from tests.test_review_browser import BODY, Server

_DOCUMENTS = 10_000
_LINES = 200
_VISITS = 11
_PAINT = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime"


def write_dump(folder: Path) -> Path:
    """Write 10,000 short texts of 500 sites, and one of 200 lines that stands first."""
    path = folder / "dump.jsonl"
    long = "\n".join(f"{BODY[n % 3][:-1]} in district {n}." if n % 4 else f"Read more: story {n}" for n in range(_LINES))
    with path.open("w") as file:
        for number in range(_DOCUMENTS):
            text = long if number == 0 else f"{BODY[number % 3]}\nShare on Facebook\n"
            url = f"https://site{number % 500}.example/{number}"
            file.write(json.dumps({"id": f"text{number}", "text": text, "url": url}) + "\n")
    return path


def time_visit(page: Any, address: str) -> float:
    """Return the seconds until a page can be used."""
    began = time.perf_counter()
    page.goto(address)
    page.wait_for_selector("body[data-ready]")
    return time.perf_counter() - began


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as name, open_browser() as browser:
        folder = Path(name)
        with Server(write_dump(folder), folder / "corrections.jsonl") as server:
            page = browser.new_page()
            time_visit(page, server.address)
            paints = []
            for _ in range(_VISITS):
                time_visit(page, f"{server.root}/documents/0")
                paints.append(page.wait_for_function(_PAINT).json_value())
            print(f"first paint of a document of {_LINES} lines: {statistics.median(paints):.0f} ms")
            while "so far" in page.locator("#progress").inner_text():
                time.sleep(5)
                time_visit(page, f"{server.root}/documents/0")
            for what, query in (
                ("list", ""),
                ("filter by site", "?site=site7.example"),
                ("filter by kind", "?kind=share"),
                ("filter by state", "?state=open"),
            ):
                times = [time_visit(page, f"{server.root}/{query}") for _ in range(_VISITS)]
                print(f"{what}, {_DOCUMENTS:,} documents: {statistics.median(times) * 1000:.0f} ms")
        browser.close()


if __name__ == "__main__":
    main()
