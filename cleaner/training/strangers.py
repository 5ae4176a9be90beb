"""Texts in languages that a model does not know: real ones, most of whose words are read as words it has never met."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from cleaner.document import KINDS
from cleaner.features import Vocabulary, reread_words
from cleaner.training.examples import Example

# Of so many of the texts such a copy is learned from as well.
_SHARE = 0.15
# This part of the words is hidden, wherever they stand: in texts in 24 languages from Catalan to Greek, which no model
# had seen, it was 0.40 to 0.97 (docs/tried.md).
_LEAST, _MOST = 0.4, 1.0
# In half of the copies the rules say nothing of half of the lines: they know less of such a language, too.
_UNSPOKEN_TEXTS = _UNSPOKEN_LINES = 0.5


def hide_words(examples: Sequence[Example], vocabulary: Vocabulary, seed: int) -> Iterator[Example]:
    """Yield copies of some of the examples whose words are mostly unknown; numbers of evidence are left to be filled.

    Numbers stay known: they are written alike in most languages.
    """
    chance, hidden = random.Random(seed), np.random.default_rng(seed)  # noqa: S311
    numbers = np.array([any(map(str.isdecimal, word)) for word in vocabulary.words], bool)
    for example in examples:
        if chance.random() >= _SHARE or not len(example.body):
            continue
        gone = (hidden.random(vocabulary.size) < hidden.uniform(_LEAST, _MOST)) & ~numbers
        features = reread_words(example.features, vocabulary.hide(example.features.tokens, gone), vocabulary)
        if hidden.random() < _UNSPOKEN_TEXTS:
            features.rows[hidden.random(len(features.rows)) < _UNSPOKEN_LINES, -len(KINDS) :] = 0
        yield replace(example, features=features)
