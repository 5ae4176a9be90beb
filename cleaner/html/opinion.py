"""What others take for the article, as opinions on each line of a view: trafilatura, and the page in its head."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from cleaner.html.declared import Declared
from cleaner.patterns import compile_late

_WORDS = compile_late(r"\w+")
_RUN = 3


class Told(NamedTuple):
    """What the page says of its lines in its head."""

    words: Sequence[Sequence[str]]
    """Of each line, its words."""
    declared: Declared


def gather(declared: Declared, lines: Sequence[str]) -> Told:
    """Return what a page, which declares this, says of its lines in its head."""
    return Told(split_lines(lines), declared)


def ask_trafilatura(root: Any) -> str:
    """Return the text that trafilatura extracts of a page without comments; "" for none.

    It gets the tree that the view was made of, which saves parsing the page again; and it changes it.
    It is asked in its fast way, without the other extractors that it falls back on: the filter makes
    as much of that (docs/html.md), in two thirds of the time.
    """
    import trafilatura

    try:
        return trafilatura.extract(root, include_comments=False, fast=True) or ""
    except Exception:  # it raises what the page made it stumble over; then it has no opinion
        return ""


def split_lines(lines: Sequence[str]) -> list[list[str]]:
    """Return the words of each line, in small letters."""
    return [_WORDS.findall(line.lower()) for line in lines]


def match_words(lines: Sequence[Sequence[str]], extracted: Sequence[Sequence[str]]) -> list[float]:
    """Return for each line, by its words, the share of it that is among the extracted lines, 0 to 1.

    A short line is there if it is a whole line there, as often as it is one; of a longer one the
    runs of three words count that are.
    """
    whole = Counter([" ".join(words) for words in extracted])
    runs: set[tuple[str, ...]] = set()
    for words in extracted:
        runs.update(zip(words, words[1:], words[2:], strict=False))
    shares = []
    for words in lines:
        joined = " ".join(words)
        if words and whole[joined] > 0:
            whole[joined] -= 1
            shares.append(1.0)
        elif len(words) > _RUN:
            found = [run in runs for run in zip(words, words[1:], words[2:], strict=False)]
            shares.append(sum(found) / len(found))
        else:
            shares.append(0.0)
    return shares
