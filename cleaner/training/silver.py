"""Silver labels: lines of pages without gold, labelled by what extractors agree on.

    python -m cleaner.training.silver PAGES.parquet -o silver.jsonl

Every extractor's text is found again in the letters of the page, so each letter of the page has its keepers. A line of
any text made of the page is

    body     if all voters but at most one keep it, and the markup does not name it
    junk     if none keeps it, or if the markup names it junk and at most two keep it
    unknown  otherwise: headlines, lines in doubt, and lines that are not found in the page

Voters are trafilatura (twice, as it is and asked for precision), readability, resiliparse, boilerpy3 and jusText where
it has the page's language; trafilatura asked for recall counts against junk only. Figures are in `docs/training.md`.
"""

from __future__ import annotations

import argparse
import json
import logging
import multiprocessing
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from cleaner.document import Kind, Span
from cleaner.errors import InputError, reason_of
from cleaner.extras import MissingExtraError
from cleaner.html.page import read_page
from cleaner.patterns import compile_late
from cleaner.training import scrapers
from cleaner.training.markup import MarkedLine, parse, read_markup, read_titles, weak_kinds
from cleaner.training.parquet import read_rows
from cleaner.training.place import Letters, letters_of

_log = logging.getLogger(__name__)

VOTERS = ("trafilatura", "trafilatura_precision", "readability", "resiliparse", "boilerpy3", "justext")
TEXTS = (
    "page",
    "page_bs4",
    "container_wide",
    "trafilatura",
    "trafilatura_recall",
    "readability",
    "resiliparse",
)

# Voters that may not keep a body line, and that may keep a line the markup names junk.
_DISSENT, _MARKED_KEPT = 1, 2
# Share of a line's letters that a voter must keep to keep the line.
_KEPT = 0.5
# Longer pages (bytes as UTF-8) take extractors minutes: the longest of 1,502 pages has 2.2 million characters.
MOST_BYTES = 3_000_000
# An article has this many words that all but one keep; a character of a script without spaces is half a word.
_FEWEST_WORDS = 80
# Of the letters that two voters and more keep, this share is kept by all but one, or they disagree on the page.
_LEAST_AGREEMENT = 0.5

Label = Callable[[str, str], "tuple[SilverText, ...]"]

_LINE = compile_late(r"\S(?:[^\n]*\S)?")
_WORD = compile_late(r"[^\W_]+")
_SPACELESS = compile_late("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")


class PageRefusedError(Exception):
    """A page that gets no labels; the message says why, in a few words that are the same for every such page."""


@dataclass(frozen=True, slots=True)
class SilverText:
    """One text of a page with the lines that could be labelled. Spans are code points of `text`."""

    scraper: str
    text: str
    body: tuple[Span, ...]
    junk: tuple[Span, ...]
    kinds: tuple[tuple[int, int, Kind], ...]
    """Kinds that the markup names; a line may have one whatever its label."""


@dataclass(frozen=True)
class _Votes:
    """For every voter, how many letters of the page before each place it keeps."""

    page: Letters
    kept: Mapping[str, Sequence[int]]

    def keepers(self, start: int, end: int) -> frozenset[str]:
        """Voters that keep the letters between two places."""
        least = _KEPT * (end - start)
        return frozenset(name for name, sums in self.kept.items() if sums[end] - sums[start] >= least)


@dataclass(frozen=True)
class _Read:
    """A page that voters agree on: what its markup names, what scrapers make of it, who keeps what, its titles."""

    marked: Sequence[MarkedLine]
    texts: dict[str, str]
    votes: _Votes
    titles: frozenset[str]

    def label(self, scraper: str, text: str) -> SilverText:
        """Return a text of the page with its labels."""
        return _label(scraper, text, self.votes, self.marked, self.titles)


def label_page(html: str, language: str) -> tuple[SilverText, ...]:
    """Return the texts of a page with their silver labels, in the order of `TEXTS`.

    `language` is the page's, ISO 639-1; jusText has no vote in a language it does not know.

    Raises:
        PageRefusedError: too long, not readable, no article on it, or the extractors disagree.
        MissingExtraError: an extractor is not installed.
    """
    read = _read(html, language)
    laid_out = read.label("page", read.texts["page"])
    wide = scrapers.container_wide(html, _body_of(laid_out))
    if wide is None:
        raise PageRefusedError("no element holds the body")
    read.texts["container_wide"] = wide
    return (laid_out, *(read.label(name, read.texts[name]) for name in TEXTS[1:]))


def label_view(html: str, language: str) -> tuple[SilverText, ...]:
    """Return the text that cleaner itself lays out of a page, with its silver labels; otherwise as `label_page`.

    Raises:
        InputError: the page is beyond the limits of `html/view.py`.
    """
    read = _read(html, language)
    shown = read.label("html", read_page(html, ask=False).view.text)
    _body_of(shown)
    return (shown,)


def _read(html: str, language: str) -> _Read:
    if len(html.encode("utf-8", "replace")) > MOST_BYTES:
        raise PageRefusedError("too long")
    marked = read_markup(html)
    if not marked:
        raise PageRefusedError("no text")
    texts = _extract(html, language)
    votes = _count(Letters.of(piece.text for piece in marked), texts)
    _check(votes)
    return _Read(marked, texts, votes, _titles(html))


def _body_of(labelled: SilverText) -> list[str]:
    """Return the lines labelled body; a page of which they are too few is refused."""
    body = [labelled.text[start:end] for start, end in labelled.body]
    if sum(map(_words, body)) < _FEWEST_WORDS:
        raise PageRefusedError("no article")
    return body


def _extract(html: str, language: str) -> dict[str, str]:
    """Return what every scraper makes of a page; one that fails on it, or does not know the language, is left out.

    Raises:
        PageRefusedError: one whose text is wanted, or two voters, failed.
    """
    makers: dict[str, Any] = {"page": scrapers.page, "page_bs4": scrapers.page_bs4, **scrapers.EXTRACTORS}
    makers["justext"] = lambda html: scrapers.justext(html, language)
    texts: dict[str, str] = {}
    failed = []
    for name, make in makers.items():
        try:
            text = make(html)
        except MissingExtraError:
            raise
        # Extractors raise whatever their parsers raise; pages are hostile.
        except Exception as error:
            _log.debug("%s failed: %r", name, error)
            failed.append(name)
            continue
        if text is not None:
            texts[name] = text
    if len(failed) > 1 or set(failed) & set(TEXTS):
        raise PageRefusedError("an extractor failed")
    return texts


def _count(page: Letters, texts: Mapping[str, str]) -> _Votes:
    kept: dict[str, Sequence[int]] = {}
    for name in (*VOTERS, "trafilatura_recall"):
        if name in texts:
            mask = bytearray(len(page.text))
            for start, end in page.cover(_LINE.findall(texts[name])):
                mask[start:end] = b"\1" * (end - start)
            kept[name] = [0, *accumulate(mask)]
    return _Votes(page, kept)


def _check(votes: _Votes) -> None:
    """Raise `PageRefusedError` where the voters do not agree what the article is."""
    voters = [votes.kept[name] for name in VOTERS if name in votes.kept]
    keeping = [sum(sums[at + 1] - sums[at] for sums in voters) for at in range(len(votes.page.text))]
    agreed = sum(count >= len(voters) - _DISSENT for count in keeping)
    some = sum(count >= 2 for count in keeping)
    if agreed < _LEAST_AGREEMENT * some:
        raise PageRefusedError("the extractors disagree")


def _words(text: str) -> float:
    spaceless = len(_SPACELESS.findall(text))
    return len(_WORD.findall(_SPACELESS.sub(" ", text))) + spaceless / 2


def _titles(html: str) -> frozenset[str]:
    root = parse(html)
    if root is None:
        return frozenset()
    headings = (letters_of(str(heading.text_content()))[0] for heading in root.iter("h1"))
    return read_titles(root) | frozenset(headings)


def _label(scraper: str, text: str, votes: _Votes, marked: Sequence[MarkedLine], titles: frozenset[str]) -> SilverText:
    spans = [match.span() for match in _LINE.finditer(text)]
    lines = [text[start:end] for start, end in spans]
    body, junk, kinds = [], [], []
    named = weak_kinds(lines, marked)
    for span, line, places, kind in zip(spans, lines, votes.page.candidates(lines), named, strict=True):
        letters = letters_of(line)[0]
        labels = {_judge(votes, place, place + len(letters), kind, letters in titles) for place in places}
        if labels == {"body"}:
            body.append(span)
        elif labels == {"junk"}:
            junk.append(span)
        if kind:
            kinds.append((*span, kind))
    return SilverText(scraper, text, tuple(body), tuple(junk), tuple(kinds))


def _judge(votes: _Votes, start: int, end: int, kind: Kind | None, title: bool) -> str:
    """Return body, junk or unknown for the letters between two places."""
    keepers = votes.keepers(start, end)
    for_body = len(keepers - {"trafilatura_recall"})
    if for_body >= sum(name in votes.kept for name in VOTERS) - _DISSENT:
        return "unknown" if kind else "body"
    if title or kind == "title":
        return "unknown"
    return "junk" if not keepers or (kind and for_body <= _MARKED_KEPT) else "unknown"


@dataclass(frozen=True, slots=True)
class Page:
    """A page without gold, as the columns of the parquet file name it."""

    id: str
    source: str
    domain: str
    language: str
    html: str


def read_pages(path: Path) -> Iterator[Page]:
    """Yield the pages of a parquet file, or of all parquet and HTML files below a folder.

    A parquet file has the columns id, source, domain, language, html. An HTML file names its site
    and language itself; if it does not, each file is a site of its own.

    Raises:
        InputError: there is no page, or a file cannot be read.
        MissingExtraError: what reads pages is not installed.
    """
    if not path.is_dir():
        yield from _read_parquet(path)
        return
    files = sorted(file for file in path.rglob("*") if file.suffix.lower() in (".parquet", ".html", ".htm"))
    if not files:
        raise InputError(f"{path}: there is no page in it (.html, .htm, .parquet); name another folder")
    for file in files:
        if file.suffix.lower() == ".parquet":
            yield from _read_parquet(file)
        else:
            yield _read_html(file, str(file.relative_to(path)))


def _read_html(path: Path, name: str) -> Page:
    try:
        html = path.read_bytes().decode("utf-8", "replace")
    except OSError as error:
        raise InputError(f"{path}: the page cannot be read ({reason_of(error)}); leave it out") from None
    root = parse(html)
    address, language = "", ""
    if root is not None:
        found = root.xpath("//link[@rel='canonical']/@href | //meta[@property='og:url']/@content")
        address, language = str(next(iter(found), "")), str(root.get("lang") or "")
    return Page(name, "pages", _host_of(address) or name, language[:2].lower(), html)


def _host_of(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _read_parquet(path: Path) -> Iterator[Page]:
    yield from (Page(**row) for row in read_rows(path, ["id", "source", "domain", "language", "html"], 50))


def label_pages(
    pages: Iterable[Page], seconds: float = 60, label: Label = label_page
) -> Iterator[tuple[Page, tuple[SilverText, ...] | str]]:
    """Yield each page with its labelled texts, or with the reason why it has none.

    Pages are labelled in a process of their own, which is ended when a page takes longer than `seconds`. `label` is
    `label_page` or `label_view`.

    Raises:
        MissingExtraError: an extractor is not installed.
    """
    worker = _Worker(label)
    try:
        for page in pages:
            yield page, worker.label(page, seconds)
    finally:
        worker.end()


class _Worker:
    """A process that labels one page at a time, and is replaced when it hangs or dies."""

    def __init__(self, label: Label) -> None:
        self._label = label
        self._process: Any = None
        self._pipe: Connection | None = None

    def label(self, page: Page, seconds: float) -> tuple[SilverText, ...] | str:
        pipe = self._pipe or self._start()
        try:
            pipe.send((page.html, page.language))
            answer = pipe.recv() if pipe.poll(seconds) else "took too long"
        except (EOFError, OSError):
            answer = "ended the process"
        if answer in ("took too long", "ended the process"):
            self.end()
        if isinstance(answer, MissingExtraError):
            raise answer
        return answer

    def end(self) -> None:
        if self._pipe:
            self._process.kill()
            self._process.join()
            self._pipe.close()
            self._pipe = None

    def _start(self) -> Connection:
        context = multiprocessing.get_context("spawn")
        self._pipe, other = context.Pipe()
        self._process = context.Process(target=_serve, args=(other, self._label), daemon=True)
        self._process.start()
        other.close()
        return self._pipe


def _serve(pipe: Connection, label: Label) -> None:
    logging.disable(logging.CRITICAL)
    while True:
        try:
            html, language = pipe.recv()
        except EOFError:
            return
        try:
            pipe.send(label(html, language))
        except (PageRefusedError, InputError) as refused:
            pipe.send(str(refused))
        except MissingExtraError as error:
            pipe.send(error)


def to_record(page: Page, silver: SilverText) -> dict[str, object]:
    """Return one labelled text as it is written: names of the page, the text, and spans as lists."""
    return {
        "id": page.id,
        "domain": page.domain,
        "language": page.language,
        "source": page.source,
        "scraper": silver.scraper,
        "text": silver.text,
        "body": silver.body,
        "junk": silver.junk,
        "kinds": silver.kinds,
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Label the pages of a parquet file; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path, help="parquet file (id, source, domain, language, html) or folder of pages")
    parser.add_argument("-o", "--output", type=Path, required=True, help="JSONL file to write")
    parser.add_argument("--seconds", type=float, default=60, help="longest time for a page (default: 60)")
    options = parser.parse_args(arguments)
    outcomes: Counter[str] = Counter()
    try:
        with options.output.open("w", encoding="utf-8") as output:
            for page, labelled in label_pages(read_pages(options.pages), options.seconds):
                if isinstance(labelled, str):
                    outcomes[labelled] += 1
                    sys.stderr.write(f"{page.id}: {labelled}\n")
                    continue
                outcomes["labelled"] += 1
                for silver in labelled:
                    output.write(json.dumps(to_record(page, silver), ensure_ascii=False) + "\n")
    except (OSError, InputError, MissingExtraError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stderr.write("".join(f"pages {outcome}: {count:,}\n" for outcome, count in outcomes.most_common()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
