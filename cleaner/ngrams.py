"""Which language words are in, by the n-gram profiles of langdetect, which the first line in doubt loads."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet

# Its other languages have a script of their own.
_PROFILES = {
    "Arabic": "ar fa ur",
    "Cyrillic": "bg mk ru uk",
    "Devanagari": "hi mr ne",
    "Latin": "af ca cs cy da de en es et fi fr hr hu id it lt lv nl no pl pt ro sk sl so sq sv sw tl tr vi",
}
_ALPHA = 0.5 / 10_000  # langdetect's smoothing of n-grams that a profile lacks
# Of lines of 40 characters or more without an English function word, with 60 to 120 different
# n-grams, a lead of 2 over English was had by 0.4 % of the English ones and 98 % of the others.
_LEAST_GRAMS = 60
LEAD = 2.0
# Profiles write Vietnamese vowels with marks as one letter, Romanian with cedillas, and Persian
# with the Arabic yeh (langdetect.utils.ngram.NGram.normalize).
_PROFILE_LETTERS = {
    **dict.fromkeys(range(0x1EA0, 0x1F00), "\u1ec3"),
    0x219: "\u015f",
    0x21B: "\u0163",
    0x6CC: "\u064a",
}


class _Profiles:
    """The n-gram profiles of langdetect (Apache-2.0) for one script, scored in closed form.

    langdetect itself draws n-grams at random until one language seems certain; it differs from
    run to run, is not safe in threads on first use, and takes milliseconds. Here each different
    n-gram of the words counts once: the sum of their log-probabilities, divided by the square
    root of their number, so that a lead means the same at any length.
    """

    def __init__(self, languages: list[str]) -> None:
        import json  # here, for the two take 30 ms that most processes need not spend
        from importlib import resources

        folder = resources.files("langdetect").joinpath("profiles")
        profiles = [json.loads(folder.joinpath(language).read_bytes()) for language in languages]
        self._languages = tuple(languages)
        # For each language how often it has an n-gram, and how many n-grams of each length it has in all. What an
        # n-gram adds to each score is reckoned when it is asked for: 24,000 of Latin script have some.
        self._counts = [(profile["freq"], profile["n_words"]) for profile in profiles]
        self._grams = frozenset().union(*(counts for counts, _ in self._counts))
        self._rows: dict[str, tuple[float, ...]] = {}

    def scores(self, words: Iterable[str]) -> dict[str, float]:
        """Return a score for each language; none where fewer than ``_LEAST_GRAMS`` n-grams are known."""
        grams: set[str] = set()
        for word in words:
            padded = f" {word.translate(_PROFILE_LETTERS)} "
            grams.update(padded[1:-1])
            grams.update(padded[at : at + 2] for at in range(len(padded) - 1))
            grams.update(padded[at : at + 3] for at in range(len(padded) - 2))
        # Sorted, because a sum of floats depends on their order.
        known = sorted(grams & self._grams)
        if len(known) < _LEAST_GRAMS:
            return {}
        root = math.sqrt(len(known))
        rows = [self._rows.get(gram) or self._read_row(gram) for gram in known]
        return {code: sum(column) / root for code, column in zip(self._languages, zip(*rows, strict=True), strict=True)}

    def _read_row(self, gram: str) -> tuple[float, ...]:
        """Return what an n-gram of the profiles adds to the score of each language, and remember it."""
        length, log = len(gram) - 1, math.log
        row = self._rows[gram] = tuple(
            [
                log(1 + counts[gram] / sizes[length] / _ALPHA) if gram in counts else 0.0
                for counts, sizes in self._counts
            ]
        )
        return row


_loading = threading.Lock()
_loaded: dict[str, _Profiles] = {}


def score_words(words: Iterable[str], script: str) -> dict[str, float]:
    """Return a score for each language of ``script``; empty where it has no profiles, or the words are too few.

    Of two scores the difference counts (`LEAD`): they are sums of log-probabilities.
    """
    if script not in _PROFILES:
        return {}
    with _loading:
        if script not in _loaded:
            _loaded[script] = _Profiles(_PROFILES[script].split())
    return _loaded[script].scores(words)


def find_lead(scores: Mapping[str, float], over: AbstractSet[str]) -> float:
    """Return how far the best language is ahead of the best of ``over``; 0 where either is not known."""
    rivals = [scores[code] for code in over if code in scores]
    return max(scores.values()) - max(rivals) if rivals else 0.0
