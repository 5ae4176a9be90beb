"""What words are evidence of, counted over sites.

Each site has one voice for each word, however many pages it has: the logarithm of how many of its
lines of the article hold the word, and of how many of its junk (presence in a line, not
frequency). The evidence is the log-odds of the two sums, drawn towards what is common. For the
texts of a site, in training, its own voice is left out (target encoding with the group left out,
as Micci-Barreca 2001 and CatBoost have it by row): so evidence is as good there as on a site that
was never seen, and the network learns how far to trust it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cleaner.document import KINDS
from cleaner.features import GROUPS, PAIRS, Features, Floats, Ints, Vocabulary, fill_evidence, find_pairs
from cleaner.training.examples import Example

# Before any site has spoken, this much is thought to have been said, in the common shares.
_DOUBT = 3.0
# A line of which this much is body is one of the article.
_IN_BODY = 0.5
_KINDS = len(KINDS) - 1
_, _FIRST, _END = GROUPS[-1]

Sums = NDArray[np.float64]
Voice = tuple[NDArray[np.integer[Any]], Sums]
"""The places of the words that one site has spoken of, and how loud."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How loud the sites speak of each word, or pair, in articles and in junk."""

    body: Sums
    junk: Sums
    voices: dict[str, tuple[Voice, Voice]]
    """Of each site: what it has added to `body` and to `junk`."""

    def weigh(self, without: str | None = None) -> Floats:
        """Return the evidence of each word, with the voice of one site left out."""
        body, junk = self.body, self.junk
        if without in self.voices:
            body, junk = body.copy(), junk.copy()
            for table, (words, loud) in zip((body, junk), self.voices[without], strict=True):
                table[words] -= loud
        share = float(body.sum()) / max(1e-6, float(body.sum() + junk.sum()))
        share = min(max(share, 0.01), 0.99)
        odds = np.log((body + _DOUBT * share) / (junk + _DOUBT * (1 - share))) - np.log(share / (1 - share))
        evidence: Floats = odds.astype(np.float32)
        return evidence


@dataclass(frozen=True, slots=True)
class KindCounts:
    """How loud the sites speak of each word in each kind of junk: kinds x words."""

    kinds: Sums
    voices: dict[str, Voice]
    """Of each site; a word of kind k stands at k x words + word."""

    def weigh(self, without: str | None = None) -> Floats:
        """Return the evidence of each word for each kind, words x kinds, with one site left out."""
        table = self.kinds.copy()
        if without in self.voices:
            cells, loud = self.voices[without]
            table.reshape(-1)[cells] -= loud
        shares = (table.sum(axis=1, keepdims=True) + 1) / (table.sum() + len(table))
        odds = np.log((table + _DOUBT * shares) / (table.sum(axis=0) + _DOUBT)) - np.log(shares)
        evidence: Floats = odds.T.astype(np.float32)
        return evidence


def add_evidence(examples: Sequence[Example], vocabulary: Vocabulary) -> Vocabulary:
    """Return the vocabulary with the evidence of all examples.

    The examples' own numbers of it are filled in place, for each without its own site: there are
    millions of rows, and a copy of them would not fit beside them.
    """

    def words_of(features: Features) -> tuple[Ints, Ints]:
        return features.tokens, features.bounds

    def pairs_of(features: Features) -> tuple[Ints, Ints]:
        return find_pairs(features.tokens, features.bounds, vocabulary.size)

    words = count_sites(examples, vocabulary.size, words_of)
    pairs = count_sites(examples, PAIRS, pairs_of)
    kinds = count_kinds(examples, vocabulary.size)
    by_site: defaultdict[str, list[Example]] = defaultdict(list)
    for example in examples:
        by_site[example.text.domain].append(example)
    for site, own in by_site.items():
        weighed = vocabulary.with_evidence(words.weigh(site), pairs.weigh(site), kinds.weigh(site))
        for example in own:
            features = example.features
            fill_evidence(features.rows[:, _FIRST:_END], features.tokens, features.bounds, weighed)
    return vocabulary.with_evidence(words.weigh(), pairs.weigh(), kinds.weigh())


def count_sites(examples: Sequence[Example], size: int, read: Callable[[Features], tuple[Ints, Ints]]) -> Counts:
    """Return how loud the sites speak of each of `size` words; `read` gives those of each line."""
    lines: defaultdict[str, tuple[list[Ints], list[Ints]]] = defaultdict(lambda: ([], []))
    for example in examples:
        tokens, bounds = read(example.features)
        row = np.repeat(np.arange(len(example.body)), np.diff(bounds))
        known = (tokens < size) & (example.body_weight > 0)[row]
        # A word counts once for each line.
        cells = np.unique(row[known] * size + tokens[known])
        in_body = example.body[cells // size] >= _IN_BODY
        for place, found in zip(lines[example.text.domain], (in_body, ~in_body), strict=True):
            place.append((cells[found] % size).astype(np.int32))
    body, junk = np.zeros(size, np.float64), np.zeros(size, np.float64)
    voices: dict[str, tuple[Voice, Voice]] = {}
    for site, parts in lines.items():
        voices[site] = _voice(np.concatenate(parts[0])), _voice(np.concatenate(parts[1]))
        for table, (words, loud) in zip((body, junk), voices[site], strict=True):
            table[words] += loud
    return Counts(body, junk, voices)


def count_kinds(examples: Sequence[Example], size: int) -> KindCounts:
    """Return how loud the sites speak of each of `size` words in lines of each kind of junk."""
    cells: defaultdict[str, list[NDArray[np.int64]]] = defaultdict(list)
    for example in examples:
        tokens, bounds = example.features.tokens, example.features.bounds
        row = np.repeat(np.arange(len(example.body)), np.diff(bounds))
        known = (tokens < size) & ((example.kind > 0) & (example.kind_weight > 0))[row]
        lines = np.unique(row[known] * size + tokens[known])
        cells[example.text.domain].append((example.kind[lines // size] - 1) * size + lines % size)
    table = np.zeros((_KINDS, size), np.float64)
    voices: dict[str, Voice] = {}
    for site, parts in cells.items():
        voices[site] = found, loud = _voice(np.concatenate(parts))
        table.reshape(-1)[found] += loud
    return KindCounts(table, voices)


def _voice(words: NDArray[np.integer[Any]]) -> Voice:
    found, times = np.unique(words, return_counts=True)
    return found, np.log1p(times)
