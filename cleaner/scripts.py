"""In which script the letters of a text are."""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import lru_cache

from cleaner.patterns import compile_late

_SCRIPT_LOOK = 4_000  # characters

# Whatever is not Latin, a combining mark, or punctuation, symbols and emoji of all scripts. A hit
# only means a closer look.
_MAYBE_NOT_LATIN = compile_late(
    "[^\x00-\u036f\u1d00-\u1eff\u2000-\u2bff\u2c60-\u2c7f\u2e00-\u2e7f\ua720-\ua7ff\ufb00-\ufb06"
    "\ufe00-\ufe0f\ufeff\uff01-\uff5e\ufffd\U0001d400-\U0001d7ff\U0001f000-\U0001faff]"
)
_ASCII_LETTER = compile_late("[A-Za-z]")
_DENSE = compile_late("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]")

# The first word of a letter's Unicode name is its script, but for these.
_SCRIPT_OF_NAME = {
    "Cjk": "Han",
    "Feminine": "Latin",
    "Hiragana": "Kana",
    "Ideographic": "Han",
    "Katakana": "Kana",
    "Katakana-Hiragana": "Kana",
    "Masculine": "Latin",
    "Mathematical": "Latin",
}


def count_dense(text: str) -> int:
    """Return how many characters are Chinese, Japanese or Korean, which say in one what others say in two or three."""
    return 0 if text.isascii() else len(_DENSE.findall(text))


def script_of(text: str) -> str | None:
    """Return the script most letters of ``text`` are in: "Latin", "Cyrillic", "Han", "Hangul" ...

    A script is named by the first word of its letters' Unicode names, but for "Han", the Chinese
    characters, and "Kana": any kana makes the Chinese characters beside it Japanese. None without
    a letter. The first 4,000 characters decide; of two equally frequent scripts, the alphabet.
    """
    head = text[:_SCRIPT_LOOK]
    if _ASCII_LETTER.search(head) and not _MAYBE_NOT_LATIN.search(head):
        return "Latin"
    counts = count_scripts(head)
    return most_frequent(counts) if counts else None


def count_scripts(text: str) -> Counter[str]:
    """Return the number of letters in each script."""
    counts: Counter[str] = Counter()
    for letter in set(text):  # few, and counting one is fast: quicker than Counter(text)
        script = script_of_letter(letter) if letter.isalpha() else None
        if script is not None:
            counts[script] += text.count(letter)
    if "Kana" in counts:
        counts["Kana"] += counts.pop("Han", 0)
    return counts


@lru_cache(maxsize=4096)
def script_of_letter(letter: str) -> str | None:
    """Return the script of a letter; None for what only passes for one: modifiers, and letters without a name."""
    words = unicodedata.name(letter, "").title().split()
    if words and words[0] in ("Fullwidth", "Halfwidth"):
        words = words[1:]
    if not words or words[0] == "Modifier":
        return None
    return _SCRIPT_OF_NAME.get(words[0], words[0])


def most_frequent(counts: Counter[str]) -> str:
    """Return the script of most letters; of two equally frequent ones, the first by the alphabet."""
    return min(counts, key=lambda script: (-counts[script], script))
