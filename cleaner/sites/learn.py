"""Which lines recur on the pages of a site.

A line counts once for each page that has a body of its own. Copies of one article, however the
site dressed them, are one page: pages are held against each other by their prose, without what
most of the site's pages share. So an agency's copy on five pages, a page stored twice and its
print version teach nothing, and a page without prose of its own is left out.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from cleaner.sites.keys import (
    BEGINS_BIT,
    NO_PAGE,
    Keys,
    Page,
    has_capital,
    is_named,
    is_prose,
    labels_of,
    read_page,
    shingles_of,
    site_of,
)
from cleaner.sites.profile import Profile
from cleaner.sites.recurrence import Site
from cleaner.sites.sample import Sample

# What so large a part of the pages share is the site's own, if there are enough pages to say so.
_COMMON_SHARE = 0.5
_COMMON_PAGES = 10
# Pages that have this part of their prose in common are copies of one article.
_COPY_SHARE = 0.5
# Less is no recurrence worth writing down.
LEAST_PAGES = 2
LEAST_SHARE = 0.1
# A run of few words is a label if a line may begin at it and behind it in so large a part of its places. Chosen on
# seeds 402, 404, 406 and 409 of `tests.bench.sites`; so are the bounds of `flat.py` on labels.
_LABEL_SHARE = 0.7
# That one begins in small letters only a full stop before it shows, and of so many words hardly any are a turn of
# phrase: there a line need begin in a smaller part of the places.
_HIDDEN_SHARE = 0.3
_LONG_LABEL = 4


def learn(pages: Iterable[tuple[str, str | None]]) -> Profile:
    """Return what recurs in a dump of (text, address) pairs, read once, by site.

    Pages without an address are one site together. Memory is bounded: of large sites an even
    sample of the pages is looked at, and with very many sites those of few pages go. Below that
    bound the order of the pages makes no difference.
    """
    sample = Sample()
    for text, url in pages:
        sample.add(site_of(url), read_page(text))
    return survey(sample)


def survey(sample: Sample) -> Profile:
    """Return what recurs in a sample of pages."""
    sites = {name: find_recurring(name, seen, pages) for name, seen, pages in sample}
    return Profile(sites, sample.sites_dropped)


def find_recurring(name: str, seen: int, pages: Sequence[Page]) -> Site:
    """Return the lines and shingles that recur on the sampled pages of one site, which has `seen` pages."""
    counted = [pages[at] for at in _with_own_body(pages)]
    least = max(LEAST_PAGES, LEAST_SHARE * len(counted))
    lines, shingles = (
        dict(zip(keys[times >= least].tolist(), times[times >= least].tolist(), strict=True))
        for keys, times in (
            _count([page.lines for page in counted]),
            _count([found[found != 0] for found in (shingles_of(page.words) for page in counted)]),
        )
    )
    words = np.concatenate([page.words for page in counted]) if counted else NO_PAGE.words
    owners = np.repeat(np.arange(len(counted)), [len(page.words) for page in counted])
    return Site(name, seen, len(counted), lines, shingles, dict(_find_labels(words, owners, least)))


def _find_labels(words: Keys, owners: NDArray[np.int64], least: float) -> Iterator[tuple[int, int]]:
    """Yield the runs of few words that stand on so many pages and are lines in enough places, with those pages.

    `words` are those of all pages, and `owners` the page of each.
    """
    begins = np.append((words & BEGINS_BIT).astype(bool) | (words == 0), True)
    ends, named = (np.append(0, np.cumsum(marks)) for marks in (words == 0, is_named(words)))
    for size, runs in enumerate(labels_of(words), 1):
        fits = (ends[size:] == ends[:-size]) & (named[size:] > named[:-size])
        framed = np.flatnonzero(fits & begins[: len(fits)] & begins[size:])
        lines, where, as_lines = np.unique(runs[framed], return_index=True, return_counts=True)
        if not len(lines):
            continue
        found = np.minimum(np.searchsorted(lines, runs), len(lines) - 1)
        at = np.flatnonzero(fits & (lines[found] == runs))
        anywhere, pages = _count_by_page(found[at], owners[at], len(lines))
        ended = np.bincount(found[at[begins[at + size]]], minlength=len(lines))
        is_hidden = ~has_capital(words[framed[where]]) | (size >= _LONG_LABEL)
        share = np.where(is_hidden, _HIDDEN_SHARE, _LABEL_SHARE)
        chosen = (pages >= least) & (as_lines >= share * anywhere) & (ended >= _LABEL_SHARE * anywhere)
        yield from zip(lines[chosen].tolist(), pages[chosen].tolist(), strict=True)


def _count_by_page(
    numbers: NDArray[np.int64], owners: NDArray[np.int64], many: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return how often each of so `many` numbers is there, and of how many pages."""
    order = np.lexsort((owners, numbers))
    numbers, owners = numbers[order], owners[order]
    first = np.append(True, (numbers[1:] != numbers[:-1]) | (owners[1:] != owners[:-1]))[: len(numbers)]
    return np.bincount(numbers, minlength=many), np.bincount(numbers[first], minlength=many)


def _count(pages: Sequence[Keys]) -> tuple[Keys, NDArray[np.int64]]:
    """Return the keys, sorted, and on how many of the pages each stands."""
    if not pages:
        return np.zeros(0, np.uint64), np.zeros(0, np.int64)
    return np.unique(np.concatenate([np.unique(page) for page in pages]), return_counts=True)


def _with_own_body(pages: Sequence[Page]) -> Iterator[int]:
    """Yield the places of the pages that have prose of their own, one for all copies of an article."""
    prose = [np.unique(page.lines[is_prose(page.lines)]) for page in pages]
    common: set[int] = set()
    if len(pages) >= _COMMON_PAGES:
        keys, times = _count(prose)
        common = set(keys[times > _COMMON_SHARE * len(pages)].tolist())
    pages_with: dict[int, list[int]] = defaultdict(list)
    sizes: dict[int, int] = {}
    for at, keys in enumerate(prose):
        own = [key for key in keys.tolist() if key not in common]
        shared = Counter(other for key in own for other in pages_with[key])
        if not own or any(count >= _COPY_SHARE * min(len(own), sizes[other]) for other, count in shared.items()):
            continue
        sizes[at] = len(own)
        for key in own:
            pages_with[key].append(at)
        yield at
