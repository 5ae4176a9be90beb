"""What a review costs, measured in a browser on this machine.

    python -m tests.bench.review

Of made texts: the first paint of a document of 200 lines, the median of 41 visits in a page that was
open before, beside that of a static page of 200 bare paragraphs which is visited in turn with it, while
the server looks through the documents and afterwards. On a busy machine the two rise together, so the
median is given as well of the visits beside which the plain page was among the fastest half. And to list
and to filter 10,000 documents, from the click to the page that is painted whole and can be used, by the
browser's clock.
"""

from __future__ import annotations

import functools
import http.server
import json
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.browser import open_browser
from tests.test_review_browser import BODY, Server

_DOCUMENTS = 10_000
_LINES = 200
_VISITS = 21
_PAINTS = 41
# What drives the browser puts scripts into the page; before the first paint it is left alone.
_SETTLED = 0.6
_PAINT = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime"


def write_dump(folder: Path) -> Path:
    """Write 10,000 short texts of 500 sites, and one of 200 lines that stands first."""
    path = folder / "dump.jsonl"
    long = "\n".join(
        f"{BODY[n % 3][:-1]} in district {n}." if n % 4 else f"Read more: story {n}" for n in range(_LINES)
    )
    with path.open("w") as file:
        for number in range(_DOCUMENTS):
            text = long if number == 0 else f"{BODY[number % 3]}\nShare on Facebook\n"
            url = f"https://site{number % 500}.example/{number}"
            file.write(json.dumps({"id": f"text{number}", "text": text, "url": url}) + "\n")
    return path


def time_visit(page: Any, address: str) -> float:
    """Return the milliseconds until a page can be used."""
    page.goto(address)
    page.wait_for_selector("body[data-ready]")
    return float(page.evaluate("performance.getEntriesByName('ready')[0].startTime"))


class _Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serve_plain(folder: Path) -> Iterator[str]:
    """Give the address of a static page of as many paragraphs as the document has lines."""
    folder.mkdir()
    body = "".join(f"<p>{BODY[n % 3]}</p>" for n in range(_LINES))
    (folder / "plain.html").write_text(f"<!doctype html><html lang=en><title>plain</title><body>{body}</body></html>")
    answer = functools.partial(_Silent, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), answer) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/plain.html"
        server.shutdown()


def time_paint(page: Any, address: str) -> float:
    """Return the milliseconds from the navigation to the first paint of content."""
    page.bring_to_front()
    page.goto(address, wait_until="commit")
    time.sleep(_SETTLED)
    return float(page.wait_for_function(_PAINT).json_value())


def show_paints(browser: Any, root: str, page: Any, folder: Path) -> None:
    """Print the first paint of the long document, and of a plain page of as many lines, visited in turn."""
    with serve_plain(folder) as plain, browser.new_context() as context:
        other = context.new_page()
        other.goto(plain)
        pairs = [(time_paint(page, f"{root}/documents/0"), time_paint(other, plain)) for _ in range(_PAINTS)]
    ours, theirs = zip(*pairs, strict=True)
    for what, times in ((f"a document of {_LINES} lines", ours), ("a plain page", theirs)):
        print(f"first paint of {what}: {statistics.median(times):.0f} ms (best {min(times):.0f})", flush=True)
    calm = [(own, plain) for own, plain in pairs if plain <= statistics.median(theirs)]
    print("  of the visits in calm: {:.0f} ms, {:.0f} plain".format(*map(statistics.median, zip(*calm, strict=True))))


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as name, open_browser() as browser:
        folder = Path(name)
        with Server(write_dump(folder), folder / "corrections.jsonl") as server:
            page = browser.new_page()
            time_visit(page, server.address)
            print("while the server looks through the documents:")
            show_paints(browser, server.root, page, folder / "plain")
            while "so far" in page.locator("#progress").inner_text():
                time.sleep(5)
                time_visit(page, f"{server.root}/documents/0")
            print("when all are looked through:")
            show_paints(browser, server.root, page, folder / "plain again")
            for what, query in (
                ("list", ""),
                ("filter by site", "?site=site7.example"),
                ("filter by kind", "?kind=share"),
                ("filter by state", "?state=open"),
            ):
                times = [time_visit(page, f"{server.root}/{query}") for _ in range(_VISITS)]
                print(
                    f"{what}, {_DOCUMENTS:,} documents: {statistics.median(times):.0f} ms (best {min(times):.0f})",
                    flush=True,
                )
        browser.close()


if __name__ == "__main__":
    main()
