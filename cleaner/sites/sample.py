"""A sample of the pages of every site, in bounded memory.

Of each site the pages with the lowest identities stay, up to a number that falls as memory fills.
An identity is a hash of what the page says, so that is an even sample of the distinct pages (a
bottom-k sketch: Cohen and Kaplan, Summarizing data using bottom-k sketches, 2007). It does not
depend on the order of the pages, a page stored twice is one page, and the samples of two halves of
a dump add up to the sample of the whole.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass, field

from cleaner.sites.keys import NO_PAGE, PageKeys

# The standard error of a share of one in ten is 1.3 hundredths at so many pages.
MOST_PAGES = 512
# With fewer pages of each there would be nothing to learn from a site, so sites go instead.
LEAST_PAGES = 16
# What is held, in numbers of eight bytes; a page and a site cost some more than their keys.
CAPACITY = 20_000_000
_PAGE_COST = 48
_SITE_COST = 160


@dataclass
class _Site:
    seen: int = 0
    """Pages, copies counted."""
    pages: list[tuple[int, PageKeys]] = field(default_factory=list)
    """The sample, a heap: the highest identity first, negated."""
    identities: set[int] = field(default_factory=set)


class Sample:
    """Pages of sites, of which each site keeps an even sample."""

    def __init__(self, capacity: int = CAPACITY) -> None:
        self.most = MOST_PAGES
        self.sites_dropped = 0
        """Sites of few pages that went because memory was full; a site that came again counts again."""
        self._capacity = capacity
        self.held = 0
        """In numbers of eight bytes, never over the capacity."""
        self._sites: dict[str, _Site] = {}

    def add(self, site: str, page: PageKeys, times: int = 1) -> None:
        """Take a page; of no lines it is counted and nothing more."""
        found = self._sites.get(site)
        if found is None:
            found = self._sites[site] = _Site()
            self.held += _SITE_COST
        found.seen += times
        if not len(page.lines) or page.identity in found.identities:
            return
        heapq.heappush(found.pages, (-page.identity, page))
        found.identities.add(page.identity)
        self.held += _cost(page)
        self._cut(found)
        while self.held > self._capacity:
            self._make_room()

    def merge(self, other: Sample) -> None:
        """Take the pages of another sample: the result is the sample of both together."""
        self.most = min(self.most, other.most)
        self.sites_dropped += other.sites_dropped
        for found in self._sites.values():
            self._cut(found)
        for name, found in other._sites.items():
            self.add(name, NO_PAGE, found.seen)
            for _, page in found.pages:
                self.add(name, page, 0)

    def __iter__(self) -> Iterator[tuple[str, int, list[PageKeys]]]:
        """Yield each site, the number of its pages, and the sample of them, in an order that never changes."""
        for name in sorted(self._sites):
            found = self._sites[name]
            yield name, found.seen, sorted((page for _, page in found.pages), key=lambda page: page.identity)

    def _cut(self, site: _Site) -> None:
        while len(site.pages) > self.most:
            _, page = heapq.heappop(site.pages)
            site.identities.remove(page.identity)
            self.held -= _cost(page)

    def _make_room(self) -> None:
        if self.most > LEAST_PAGES:
            self.most //= 2
            for found in self._sites.values():
                self._cut(found)
            return
        # Half of the sites go, those of the fewest pages first: a site of one page teaches nothing.
        names = sorted(self._sites, key=lambda name: (self._sites[name].seen, name))
        for name in names[: (len(names) + 1) // 2]:
            found = self._sites.pop(name)
            self.held -= _SITE_COST + sum(_cost(page) for _, page in found.pages)
            self.sites_dropped += 1


def _cost(page: PageKeys) -> int:
    return _PAGE_COST + len(page.lines) + len(page.words)
