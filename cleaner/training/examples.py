"""From labelled texts to what the network learns from: features, and what they should say."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from cleaner.document import KINDS, Document, Kind, Segment, Span
from cleaner.features import Features, Floats, Indices, Vocabulary, read_features
from cleaner.segment import segment
from cleaner.standing import Standing
from cleaner.training.align import UNKNOWN, share_in_gold
from cleaner.training.texts import LabelledText

# A word that fewer sites use may be a site's name.
_SITES = 3
_MOST_WORDS = 40_000
# A line in which gold has this much stands in the body whatever the markup says.
_IN_BODY = 0.3
# Weights of a kind that a person gave, that a reader did, that markup names, and that rules name.
_BY_HAND = 15.0
_BY_READING = 5.0
_BY_MARKUP = 1.0
_BY_RULES = 0.5
_SURE_RULE = 2.5
# A person's word on whether a line is body counts more than gold's, which was compared by words.
_BODY_BY_HAND = 3.0
# Silver labels count less than gold ones.
_SILVER = 0.6


@dataclass(frozen=True, slots=True)
class Example:
    """The features of one text, and for each of its n rows what it should be."""

    text: LabelledText
    features: Features
    body: Floats
    """n: the share of its words that are body, 0 to 1."""
    body_weight: Floats
    """n: how much that counts; 0 where it is not known."""
    kind: Indices
    """n: the kind if it is junk, by its place in KINDS; -1 where it is not known."""
    kind_weight: Floats
    """n."""


def build_vocabulary(texts: Iterable[LabelledText]) -> Vocabulary:
    """Return the words that stand on several sites, commonest first."""
    sites: defaultdict[str, set[str]] = defaultdict(set)
    domains: set[str] = set()
    for text in texts:
        domains.add(text.domain)
        for piece in segment(Document(text.text)).segments:
            for word in piece.words:
                sites[word].add(text.domain)
    common = sorted((-len(on), word) for word, on in sites.items() if len(on) >= _SITES)[:_MOST_WORDS]
    whole = math.log(max(2, len(domains)))
    return Vocabulary([word for _, word in common], [math.log(len(domains) / -count) / whole for count, _ in common])


def build_example(text: LabelledText, standing: Standing, vocabulary: Vocabulary) -> Example:
    """Return the example of a text, as it stands when the rules have spoken."""
    features = read_features(standing, vocabulary)
    segments = standing.filled
    body, weight = body_targets(text, segments)
    kind, kind_weight = kind_targets(text, segments, body)
    for row, piece in enumerate(segments):
        loudest = max(standing.votes[piece.number], key=lambda vote: vote.weight, default=None)
        if kind[row] < 0 and loudest and loudest.kind != "body" and loudest.weight >= _SURE_RULE:
            kind[row], kind_weight[row] = KINDS.index(loudest.kind), _BY_RULES
    kind_weight *= body < _IN_BODY
    return Example(text, features, body, weight, kind, kind_weight)


def body_targets(text: LabelledText, segments: Sequence[Segment]) -> tuple[Floats, Floats]:
    """Return the share of each segment that is body, 0 to 1, and how much that counts, 0 where it is not known."""
    sizes = np.array([len(piece.content.split()) + 1 for piece in segments], np.float32)
    # A lost word of a long line costs more than one of a short line, and each page counts alike.
    weight = sizes**0.6 / max(1.0, float(sizes.sum())) ** 0.8
    if text.gold is not None:
        share = np.array(share_in_gold([piece.content for piece in segments], text.gold), np.float32)
        known = share != UNKNOWN
    elif text.body or text.junk:
        stands = np.array([_covered(piece, text.body) for piece in segments], np.float32)
        falls = np.array([_covered(piece, text.junk) for piece in segments], np.float32)
        known = np.maximum(stands, falls) >= 0.5
        share, weight = stands, weight * _SILVER
    else:
        share, known = np.zeros(len(segments), np.float32), np.zeros(len(segments), bool)
    for row, piece in enumerate(segments):
        label = text.hand.get(piece.line)
        if label:
            share[row], known[row] = label == "body", True
            weight[row] *= _BODY_BY_HAND
    return np.clip(share, 0, 1).astype(np.float32), (weight * known).astype(np.float32)


def kind_targets(text: LabelledText, segments: Sequence[Segment], body: Floats) -> tuple[Indices, Floats]:
    """Return the kind of each segment if it is junk, by its place in KINDS or -1, and how much that counts.

    `body` is the share of each that is body: what the markup names does not count against gold.
    """
    kind = np.full(len(segments), -1, np.int64)
    weight = np.zeros(len(segments), np.float32)
    read, marked = _labels_at(segments, text.read), _labels_at(segments, text.weak)
    for row, piece in enumerate(segments):
        label, by = text.hand.get(piece.line), _BY_HAND
        if label is None and body[row] < _IN_BODY:
            label, by = (read[row], _BY_READING) if read[row] else (marked[row], _BY_MARKUP)
        if label and label != "body":
            kind[row], weight[row] = KINDS.index(label), by
    return kind, weight


def _labels_at(segments: Sequence[Segment], labels: Iterable[tuple[int, int, Kind]]) -> list[Kind | None]:
    """Return the label in which each segment stands whole."""
    marks = sorted(labels)
    starts = [start for start, _, _ in marks]
    found: list[Kind | None] = []
    for piece in segments:
        start, end = piece.span
        at = bisect_right(starts, start) - 1
        found.append(marks[at][2] if at >= 0 and marks[at][1] >= end else None)
    return found


def _covered(piece: Segment, spans: Sequence[Span]) -> float:
    """Return the share of the segment's content that the sorted spans cover."""
    start, end = piece.span
    at = max(0, bisect_right(spans, (start, end)) - 1)
    covered = 0
    while at < len(spans) and spans[at][0] < end:
        covered += max(0, min(end, spans[at][1]) - max(start, spans[at][0]))
        at += 1
    return covered / (end - start)
