"""The documents of a review: their texts, and what the list of them is ordered and filtered by."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import nsmallest
from itertools import islice

from cleaner.address import site_of
from cleaner.batch.find import Found
from cleaner.batch.folder import RunFolder
from cleaner.batch.formats import FORMATS
from cleaner.batch.parts import pointing_to_verify, read_parts
from cleaner.batch.protocol import Record, Shard
from cleaner.document import Kind
from cleaner.job import Settings
from cleaner.pipeline import Result
from cleaner.records import Reject

MOST = 10_000
"""Documents of one review; more would take memory, and nobody goes through them."""
# The doubt of a document is that of so many of its lines, the least certain ones.
_LEAST_CERTAIN = 3
# While somebody waits for a page, and so many seconds after, documents are not looked through.
_QUIET = 0.3


@dataclass(frozen=True, slots=True)
class Original:
    """One document as it came."""

    id: str
    text: str
    url: str | None
    site: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What the list knows of a document that was looked through."""

    certainty: float
    """0.5 to 1: the mean confidence of its three least certain lines."""
    lines: int
    dropped: int
    kinds: frozenset[Kind]
    rules: frozenset[str]
    """Names of the rules that spoke loudest for a line that went."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which documents are wanted; "" is all."""

    site: str = ""
    kind: str = ""
    rule: str = ""
    state: str = ""
    """`open`, `done`, or `torn` for those on which two people disagree."""


def read_run(folder: RunFolder) -> Iterator[Original]:
    """Yield the documents of a run as they came.

    Raises:
        NoRunError: the folder holds no finished run.
        DamagedError: a file of it, or a document, is not as it was written.
    """
    with pointing_to_verify(folder):
        for part in read_parts(folder):
            part.check_files()
            for _, record, dropped in part.read_pairs():
                name = dropped.id or f"{dropped.source}:{dropped.record}"
                yield Original(name, dropped.restore(record.text), record.url, site_of(record.url))


def read_found(found: Found, settings: Settings, tell: Callable[[Reject, str | None], None]) -> Iterator[Original]:
    """Yield the documents of files; what cannot be read is told and left out."""
    for reject in found.rejects:
        tell(reject, None)
    for source in found.inputs:
        for item in FORMATS[source.format].read(Shard(0, (source,)), settings.fields, settings.limits):
            if isinstance(item, Record):
                line = f":{item.line}" if item.line else ""
                yield Original(item.id or f"{source.name}{line}", item.text, item.url, site_of(item.url))
            elif isinstance(item, Reject):
                tell(item, source.format)


class Shelf:
    """Up to 10,000 documents; they are looked through in a thread of their own."""

    def __init__(self, texts: Iterable[Original]) -> None:
        self.texts = tuple(_name_apart(tuple(islice(texts, MOST))))
        self.sites = Counter(text.site for text in self.texts if text.site)
        self.facts: dict[int, Facts] = {}
        self.rules: Counter[str] = Counter()
        """In how many documents a rule spoke loudest for a line that went."""
        self._ordered: tuple[int, list[int]] = (-1, [])
        self._last_asked = 0.0
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def look_through(self, clean: Callable[[int], Result]) -> None:
        """Begin to find out what each document is like; `clean` returns the result of the one at a place."""
        self._thread = threading.Thread(target=self._look, args=(clean,), daemon=True)
        self._thread.start()

    def someone_asks(self) -> None:
        """Let whoever waits for a page go first."""
        self._last_asked = time.monotonic()

    def close(self) -> None:
        """Stop looking."""
        self._stop.set()
        if self._thread:
            self._thread.join()

    def order(self, wanted: Filter, state_of: Callable[[int], str]) -> list[int]:
        """Return the places of the documents that are wanted, the least certain first.

        Those that were not looked through yet come last, and only if nothing is asked that is not
        known of them. `state_of` says of the document at a place how far the review of it is.
        """
        facts = dict(self.facts)
        places = self._order_all(facts)
        if wanted.kind or wanted.rule:
            places = [place for place in places if _has(facts.get(place), wanted)]
        if wanted.site:
            places = [place for place in places if self.texts[place].site == wanted.site]
        if wanted.state:
            places = [place for place in places if state_of(place) == wanted.state]
        return places

    def _order_all(self, facts: Mapping[int, Facts]) -> list[int]:
        """Return all places in their order, which holds until more documents are looked through."""
        known, order = self._ordered
        if known != len(facts):
            order = sorted(range(len(self.texts)), key=lambda place: facts[place].certainty if place in facts else 2.0)
            self._ordered = len(facts), order
        return order

    def _look(self, clean: Callable[[int], Result]) -> None:
        for place in range(len(self.texts)):
            while time.monotonic() - self._last_asked < _QUIET:
                if self._stop.wait(_QUIET / 3):
                    return
            if self._stop.is_set():
                return
            facts = find_facts(clean(place))
            self.rules.update(facts.rules)
            self.facts[place] = facts


def find_facts(result: Result) -> Facts:
    """Return what the list knows of a document."""
    filled = [decision for decision in result.decisions if not decision.segment.blank]
    gone = [decision for decision in filled if not decision.keep]
    least = nsmallest(_LEAST_CERTAIN, (decision.confidence for decision in filled))
    return Facts(
        sum(least) / len(least) if least else 1.0,
        len(filled),
        len(gone),
        frozenset(decision.kind for decision in filled),
        frozenset(decision.loudest.voter for decision in gone if decision.loudest),
    )


def _has(facts: Facts | None, wanted: Filter) -> bool:
    if facts is None:
        return not wanted.kind and not wanted.rule
    return (not wanted.kind or wanted.kind in facts.kinds) and (not wanted.rule or wanted.rule in facts.rules)


def _name_apart(texts: Sequence[Original]) -> Iterator[Original]:
    """Yield the texts, those of one id told apart by a number behind it.

    Files of corrections go by these names, so they depend on nothing but the ids and their order.
    """
    used = {text.id for text in texts}
    times: Counter[str] = Counter()
    for text in texts:
        times[text.id] += 1
        yield text if times[text.id] == 1 else replace(text, id=_find_name(text.id, times[text.id], used))


def _find_name(name: str, number: int, used: set[str]) -> str:
    """Return a name that is not among those `used`, and note it there."""
    # A higher number instead of another sign would take the name of the next text of this id.
    behind = "#"
    while (found := f"{name}{behind}{number}") in used:
        behind += "#"
    used.add(found)
    return found
