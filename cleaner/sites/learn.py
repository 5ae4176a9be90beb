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

from cleaner.address import site_of
from cleaner.errors import InputError
from cleaner.read import check_is_url
from cleaner.sites.keys import (
    BEGINS_BIT,
    LABEL_WORDS,
    Keys,
    PageKeys,
    has_capital,
    is_named,
    is_prose,
    labels_of,
    read_keys,
    shingles_of,
)
from cleaner.sites.profile import Profile
from cleaner.sites.sample import Sample
from cleaner.sites.site import Site

_Marks = NDArray[np.bool_]

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

    Raises:
        InputError: a text that is no str, or an address that is neither that nor None.
    """
    sample = Sample()
    for text, url in pages:
        if not isinstance(text, str):
            raise InputError(f"a text to learn from must be str, not {type(text).__name__}")
        check_is_url(url)
        sample.add(site_of(url), read_keys(text))
    return survey(sample)


def survey(sample: Sample) -> Profile:
    """Return what recurs in a sample of pages."""
    sites = {name: survey_site(name, seen, pages) for name, seen, pages in sample}
    return Profile(sites, sample.sites_dropped)


def survey_site(name: str, seen: int, pages: Sequence[PageKeys]) -> Site:
    """Return the lines and shingles that recur on the sampled pages of one site, which has `seen` pages."""
    counted = [pages[at] for at in _with_own_body(pages)]
    least = max(LEAST_PAGES, LEAST_SHARE * len(counted))
    lines, shingles = (
        dict(zip(keys[times >= least].tolist(), times[times >= least].tolist(), strict=True))
        for keys, times in (
            _count(page.lines for page in counted),
            _count(found[found != 0] for found in (shingles_of(page.words) for page in counted)),
        )
    )
    return Site(name, seen, len(counted), lines, shingles, dict(_find_labels([page.words for page in counted], least)))


def _find_labels(pages: Sequence[Keys], least: float) -> Iterator[tuple[int, int]]:
    """Yield the runs of few words that stand on so many pages and are lines in enough places, with those pages.

    Pages are read twice, one at a time, so memory does not grow with what they hold together.
    """
    found: list[list[Keys]] = [[] for _ in range(LABEL_WORDS)]
    for words in pages:
        for lines, (runs, fits, begins, ends) in zip(found, _read_runs(words), strict=False):
            lines.append(np.unique(runs[fits & begins & ends]))
    tallies = []
    for lines in found:
        keys, times = _count(lines)
        tallies.append(_Tally(keys[times >= max(LEAST_PAGES, _HIDDEN_SHARE * least)]))
    for words in pages:
        for tally, part in zip(tallies, _read_runs(words), strict=False):
            tally.add(words, *part)
    for size, tally in enumerate(tallies, 1):
        is_hidden = tally.small | (size >= _LONG_LABEL)
        share = np.where(is_hidden, _HIDDEN_SHARE, _LABEL_SHARE)
        chosen = (
            (tally.pages >= least) & (tally.lines >= share * tally.times) & (tally.ends >= _LABEL_SHARE * tally.times)
        )
        yield from zip(tally.keys[chosen].tolist(), tally.pages[chosen].tolist(), strict=True)


class _Tally:
    """Of runs of so many words, by key: how often each stands, ends where a line may begin, and is one."""

    def __init__(self, keys: Keys) -> None:
        self.keys = keys
        self.pages, self.times, self.ends, self.lines = (np.zeros(len(keys), np.int64) for _ in range(4))
        self.small = np.zeros(len(keys), np.bool_)
        """Whether it begins in small letters."""

    def add(self, words: Keys, runs: Keys, fits: _Marks, begins: _Marks, ends: _Marks) -> None:
        """Count the runs of a page."""
        if not len(self.keys):
            return
        places = np.minimum(np.searchsorted(self.keys, runs), len(self.keys) - 1)
        at = np.flatnonzero(fits & (self.keys[places] == runs))
        numbers, begins, ends = places[at], begins[at], ends[at]
        self.pages[np.unique(numbers)] += 1
        for counts, marks in ((self.times, slice(None)), (self.ends, ends), (self.lines, begins & ends)):
            counts += np.bincount(numbers[marks], minlength=len(counts))
        self.small[numbers] = ~has_capital(words[at])


def _read_runs(words: Keys) -> Iterator[tuple[Keys, _Marks, _Marks, _Marks]]:
    """Yield the runs of one word, two and so on that begin at each word of a page.

    Beside each: whether it is more than figures and within a line, and whether a line may begin at it and behind it.
    """
    edges = np.append((words & BEGINS_BIT).astype(bool) | (words == 0), True)
    inside, named = words != 0, is_named(words)
    is_within, is_more = np.ones(len(words), np.bool_), np.zeros(len(words), np.bool_)
    for size, runs in enumerate(labels_of(words), 1):
        is_within = is_within[: len(runs)] & inside[size - 1 :]
        is_more = is_more[: len(runs)] | named[size - 1 :]
        yield runs, is_within & is_more, edges[: len(runs)], edges[size:]


def _count(pages: Iterable[Keys]) -> tuple[Keys, NDArray[np.int64]]:
    """Return the keys, sorted, and on how many of the pages each stands."""
    distinct = [np.unique(page) for page in pages]
    if not distinct:
        return np.zeros(0, np.uint64), np.zeros(0, np.int64)
    return np.unique(np.concatenate(distinct), return_counts=True)


def _with_own_body(pages: Sequence[PageKeys]) -> Iterator[int]:
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
