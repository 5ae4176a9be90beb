"""What a run counts: records, characters, and what was dropped, by kind, rule, site and language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from cleaner.address import site_of
from cleaner.batch.protocol import Record
from cleaner.document import Decision
from cleaner.pipeline import Result

Counts = dict[str, dict[str, int]]

GROUPS = (
    "records",  # in, out, rejected
    "characters",  # in, out
    "rejects",  # by code
    "skipped",  # what was in the input and is no record, such as blank lines
    "flags",
    "kinds",  # pieces that went, by kind
    "kind_characters",
    "rules",  # pieces that went, by the rule that spoke loudest
    "languages",  # records
    "sites",  # records
    "site_characters",
    "site_dropped",  # characters
)
_BY_SITE = ("sites", "site_characters", "site_dropped")
OTHER_SITES = "(others)"
UNTOLD = "(untold)"
# So many sites are held while counting, and so many are named in the end; the rest is one sum.
_SITES_HELD = 100_000
_SITES_NAMED = 1_000


def list_counts(counts: Mapping[str, int]) -> str:
    """Return names with their counts, by name."""
    return ", ".join(f"{name} {count:,}" for name, count in sorted(counts.items()))


def say_dropped(before: int, after: int) -> str:
    """Return how many of the characters went, in words; of some `before`, `after` of them are left."""
    return f"{1 - after / before:.1%} of the characters dropped"


class Tally:
    """Counts by group and name. Counting in another order comes to the same, up to the rarest sites."""

    def __init__(self, counts: Mapping[str, Mapping[str, int]] | None = None) -> None:
        counts = counts or {}
        self._groups: dict[str, Counter[str]] = {name: Counter(counts.get(name, {})) for name in GROUPS}

    def __getitem__(self, group: str) -> Counter[str]:
        return self._groups[group]

    def add(self, counts: Mapping[str, Mapping[str, int]]) -> None:
        """Add what `to_dict` of another tally returned."""
        for name, group in self._groups.items():
            group.update(counts.get(name, {}))
        if len(self["sites"]) > 2 * _SITES_HELD:
            self._fold_sites(_SITES_HELD)

    def take(self, record: Record, result: Result) -> None:
        """Count a record that was cleaned."""
        before, after = len(result.original), len(result.text)
        self["records"].update(("in", "out"))
        self["characters"]["in"] += before
        self["characters"]["out"] += after
        self["flags"].update(result.flags)
        self["languages"][record.language or result.document.language or UNTOLD] += 1
        site = site_of(record.url)
        if site:
            self["sites"][site] += 1
            self["site_characters"][site] += before
            self["site_dropped"][site] += before - after
        for decision in result.decisions:
            if not decision.keep:
                self._drop(decision)

    def reject(self, code: str) -> None:
        """Count a record, file or tail that was rejected."""
        self["records"].update(("in", "rejected"))
        self["rejects"][code] += 1

    def skip(self, what: str, count: int) -> None:
        """Count so many parts of the input that are no records."""
        if count:
            self["skipped"][what] += count

    @property
    def adds_up(self) -> bool:
        """Whether records in = records out + rejected, and the rejects by code are those rejected."""
        records = self["records"]
        rejected = records["rejected"]
        return records["in"] == records["out"] + rejected and self["rejects"].total() == rejected

    def to_dict(self) -> Counts:
        """Return all counts, ready for JSON; equal tallies give equal ones, in equal order."""
        self._fold_sites(_SITES_NAMED)
        return {name: dict(sorted(group.items())) for name, group in self._groups.items() if group}

    def _drop(self, decision: Decision) -> None:
        self["kind_characters"][decision.kind] += len(decision.segment.text)
        if decision.segment.blank:  # goes with its line; not a piece anyone would count
            return
        self["kinds"][decision.kind] += 1
        loudest = decision.loudest
        self["rules"][loudest.voter if loudest else UNTOLD] += 1

    def _fold_sites(self, most: int) -> None:
        """Put all but the `most` largest sites into one sum."""
        sites = self["sites"]
        if len(sites) <= most:
            return
        ranked = sorted(sites, key=lambda site: (site == OTHER_SITES, -sites[site], site))
        for site in ranked[most - 1 :]:
            if site != OTHER_SITES:
                for name in _BY_SITE:
                    self[name][OTHER_SITES] += self[name].pop(site, 0)
