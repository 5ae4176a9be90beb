"""What trafilatura takes for the article, as an opinion on each line of a view, and what it knows of the page."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from cleaner.document import Meta

_WORDS = re.compile(r"\w+")
_RUN = 3


def ask_trafilatura(root: Any) -> str:
    """Return the text that trafilatura extracts of a page without comments; "" for none.

    It gets the tree that the view was made of, which saves parsing the page again; and it changes it.
    """
    import trafilatura

    try:
        return trafilatura.extract(root, include_comments=False) or ""
    except Exception:  # it raises what the page made it stumble over; then it has no opinion
        return ""


def match_lines(lines: list[str], extracted: str) -> list[float]:
    """Return for each line the share of it that is among the extracted lines, 0 to 1.

    A short line is there if it is a whole line there, as often as it is one; of a longer one the
    runs of three words count that are.
    """
    whole: Counter[str] = Counter()
    runs: set[tuple[str, ...]] = set()
    for line in extracted.lower().split("\n"):
        words = _WORDS.findall(line)
        whole[" ".join(words)] += 1
        runs.update(zip(words, words[1:], words[2:], strict=False))
    shares = []
    for line in lines:
        words = _WORDS.findall(line.lower())
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


def read_meta(markup: str, url: str | None) -> Meta:
    """Return title, author, date and site of a page, as trafilatura finds them."""
    import trafilatura

    try:
        found = trafilatura.extract_metadata(markup, default_url=url)
    except Exception:
        return Meta()
    return Meta(found.title, found.author, found.date, found.sitename) if found else Meta()
