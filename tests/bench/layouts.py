"""What is lost if a text is written in another way: `python -m tests.bench.layouts --data DIR --work WORK [--folds 0 ...]`.

The `container_wide` and `page` texts of every second labelled page, as they are and written in each way of
`tests/layouts.py`; and the same pages as Markdown, if markdownify and html2text are installed (they are measured with
only here), as lynx dumps them, if it is installed, and as BeautifulSoup and lxml put their strings together. Each text is cleaned by a model that has not seen its site: fold0.model and so on in WORK, which are trained
if they are not there. Prints word F1 against gold, the share of the body kept and of the junk removed, by the learned
filter and by the rules alone. Words are those that the text says: addresses of links and tags do not count.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from html import unescape
from pathlib import Path
from statistics import fmean

import lxml.html
import trafilatura
from bs4 import BeautifulSoup
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import HTMLTree

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from layouts import LAYOUTS  # noqa: E402

from cleaner import pipeline  # noqa: E402
from cleaner.pipeline import Cleaner  # noqa: E402
from cleaner.training.folds import fold_of  # noqa: E402
from cleaner.training.pages import first_stage, read_labelled  # noqa: E402
from cleaner.training.score import PageScore, mean_of, score_page  # noqa: E402
from cleaner.training.train import FOLDS  # noqa: E402

EVERY = 2
SCRAPERS = ("container_wide", "page")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\((?:[^()]|\([^()]*\))*\)")
_IN_UTF_8 = ("-assume_charset=utf-8", "-display_charset=utf-8", "-force_html")
_UNSEEN = re.compile(r"(?is)<(script|style)\b.*?</\1\s*>")


def note(said: str) -> None:
    print(said, file=sys.stderr, flush=True)


def say(text: str) -> str:
    """Return the words that a text says: without the addresses of its links, tags, and what stands for newlines."""
    text = re.sub(r"(?<=\w-)\n(?=\w)", "", text)
    for _ in range(3):  # a link may hold a picture
        text = _LINK.sub(r"\1", text)
    text = re.sub(r"</?(?:p|br) ?/?>", " ", text).replace("\\n", " ")
    return unescape(re.sub(r"(?<!\w)[*_`]+|[*_`]+(?!\w)|\\(?=[^\w\s])", "", text))


def texts_of(data: Path, folds: list[int]) -> Iterator[tuple[int, str, str, str]]:
    """Yield fold, layout, text and gold body."""
    import pyarrow.parquet as pq

    pages = [
        page
        for page in read_labelled(data)
        if page.page_type == "article" and page.gold and fold_of(page.domain, FOLDS) in folds
    ][::EVERY]
    wanted = {page.id: page for page in pages}
    for row in pq.read_table(data / "raw.parquet").to_pylist():
        if row["scraper"] in SCRAPERS and row["id"] in wanted:
            page = wanted[row["id"]]
            fold = fold_of(page.domain, FOLDS)
            yield fold, f"{row['scraper']}, as it is", row["text"], page.gold
            for name, write in LAYOUTS.items():
                yield fold, f"{row['scraper']}, {name}", write(row["text"]), page.gold
    for name, convert in page_ways().items():
        for page in pages:
            yield fold_of(page.domain, FOLDS), f"the page, {name}", convert(page.html), page.gold


def page_ways() -> dict[str, Callable[[str], str]]:
    """Return how people make a text of a page, by name."""
    ways: dict[str, Callable[[str], str]] = {}
    if importlib.util.find_spec("markdownify"):
        import markdownify

        ways["Markdown by markdownify"] = lambda markup: str(markdownify.markdownify(_UNSEEN.sub("", markup)))
    if importlib.util.find_spec("html2text"):
        import html2text

        def convert(markup: str, width: int) -> str:
            writer = html2text.HTML2Text()
            writer.body_width = width
            return str(writer.handle(_UNSEEN.sub("", markup)))

        ways["Markdown by html2text"] = lambda markup: convert(markup, 78)
        ways["Markdown by html2text, not wrapped"] = lambda markup: convert(markup, 0)
    if not ways:
        note("no Markdown is measured: `pip install markdownify html2text` first")
    lynx = shutil.which("lynx")
    if lynx:
        ways["lynx -dump"] = partial(dump, [lynx, "-dump", "-stdin", *_IN_UTF_8])
    else:
        note("no text browser is measured: install lynx first")
    return ways | {
        "get_text() of BeautifulSoup": lambda markup: soup_of(markup).get_text(),
        'get_text(" ")': lambda markup: soup_of(markup).get_text(" "),
        'get_text("|", strip=True)': lambda markup: soup_of(markup).get_text("|", strip=True),
        "resiliparse with links": lambda markup: extract_plain_text(HTMLTree.parse(markup), links=True),
        "trafilatura in Markdown, with metadata": lambda markup: (
            trafilatura.extract(markup, output_format="markdown", with_metadata=True, include_links=True) or ""
        ),
        "get_text(strip=True)": lambda markup: soup_of(markup).get_text(strip=True),
        "text_content() of lxml": lambda markup: "".join(read_strings(markup)),
        "all strings of lxml, a line each": lambda markup: "\n".join(read_strings(markup)),
    }


def dump(command: list[str], markup: str) -> str:
    done = subprocess.run(
        command, input=markup.encode("utf-8", "replace"), capture_output=True, timeout=60, check=False
    )
    return done.stdout.decode("utf-8", "replace")


def soup_of(markup: str) -> BeautifulSoup:
    return BeautifulSoup(markup, "lxml")


def read_strings(markup: str) -> list[str]:
    """Return all strings of a page, those of its scripts and styles among them."""
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True)
    return [str(text) for text in lxml.html.fromstring(markup.encode("utf-8", "replace"), parser=parser).itertext()]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--work", type=Path, required=True, help="a folder that keeps the models of the folds")
    parser.add_argument("--folds", type=int, nargs="+", default=list(range(FOLDS)))
    parser.add_argument("--unread", action="store_true", help="without that reading, to see what it brings")
    args = parser.parse_args()
    if args.unread:
        pipeline.read_plain = lambda text: None
    args.work.mkdir(parents=True, exist_ok=True)
    cleaners = {
        fold: (Cleaner(model=first_stage(fold, args.data, args.work, 1, note), drop=["title"]),) for fold in args.folds
    }
    rules = Cleaner(model=None, drop=["title"])
    scores: dict[str, tuple[list[PageScore], list[PageScore]]] = {}
    for fold, name, text, gold in texts_of(args.data, args.folds):
        said = say(text)
        both = scores.setdefault(name, ([], []))
        for clean, found in zip((*cleaners[fold], rules), both, strict=True):
            found.append(score_page(said, say(clean(text).text), gold, name, "", None))
    print("| text | pages | raw F1 | F1 | body kept | junk removed | rules: F1 | body kept | junk removed |")
    print(f"|---|{'---:|' * 8}")
    for name, both in scores.items():
        raw = fmean(score.raw_f1 for score in both[0])
        figures = " | ".join(
            f"{fmean(score.f1 for score in found):.4f} | {mean_of(score.kept for score in found):.4f} "
            f"| {mean_of(score.removed for score in found):.3f}"
            for found in both
        )
        print(f"| {name} | {len(both[0])} | {raw:.4f} | {figures} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
