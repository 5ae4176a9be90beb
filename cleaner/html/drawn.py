"""Find the article that a page shows next to nothing of, because a script draws it from what the page holds as data.

Frameworks leave it in a string of a script, as markup within JSON within the code; sites describe it to
search engines (`declared.py`). No script is run: a string is an article if it has paragraphs enough.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import escape
from typing import Any

from cleaner.errors import PageError
from cleaner.html.declared import mend_escapes
from cleaner.html.view import SHELL, View, parse, view_page
from cleaner.patterns import compile_late

# A shorter text is a notice, or a summary of what is missing. Of 3,107 pages 8 show fewer than 400 characters, and on
# one of them a script has a string as long as this with paragraphs in it: the article.
_LEAST = 600
# A page that shows less than half as much as it declares to be its article shows a teaser of it: one of 3,107, of a
# newspaper.
_TEASED = 2
# One that does not end is taken to the end, so that it is not tried again from each of the signs within it.
_STRING = compile_late(r'"((?:[^"\\]++|\\.)*+)(?:"|\\?\Z)', re.DOTALL)
_DECLARED = compile_late(r'"articleBody"\s{0,9}:\s{0,9}"(?:[^"\\]++|\\.)*+', re.DOTALL)
_PARAGRAPH = compile_late(r"(?:<|(?<!\\)\\++u003[cC])(?:p|br)\b")
_KEY = compile_late(r'"[\w-]+":')
_TAG = compile_late(r"<[^<>]{0,2000}>")


def view_drawn(root: Any, view: View, body: str) -> tuple[Any, View]:
    """Return the tree and the view of the article that a script draws, for a page that shows next to nothing of it.

    They are those that came in if the page shows something, or if there is none. `body` is what it declares to be it.
    """
    shown = len(view.text)
    markup = find_drawn(root, body) if shown < SHELL else find_teased(body, shown)
    if not markup:
        return root, view
    try:
        drawn = parse(markup)
        other = view_page(drawn)
    except PageError:
        return root, view
    return (drawn, other) if is_drawn(other.text, view.text) else (root, view)


def is_drawn(text: str, shown: str) -> bool:
    """Whether a text that a script holds is what a page is about, which shows next to nothing."""
    return len(text) >= max(_LEAST, len(shown))


def find_drawn(root: Any, body: str) -> str:
    """Return the markup of the longest text that the scripts of a page hold, "" for none; `root` is its tree."""
    if root is None:
        return ""
    return max((_mark_up(body), *_list_strings(root)), key=_measure)


def find_teased(body: str, shown: int) -> str:
    """Return the markup of the article that a page declares, "" if the `shown` characters are too many for a teaser."""
    return _mark_up(body) if len(body) >= _TEASED * shown else ""


def may_tease(markup: str, shown: int) -> bool:
    """Whether a page may declare an article so long that `shown` characters are a teaser of it; quickly told."""
    return any(found.end() - found.start() >= _TEASED * shown for found in _DECLARED.finditer(markup))


def _mark_up(text: str) -> str:
    return "".join(f"<p>{escape(line)}</p>" for line in text.splitlines())


def _list_strings(root: Any) -> Iterator[str]:
    """Yield the strings of scripts that have paragraphs and are no JSON, and those within strings that are."""
    codes = [(script.text or "", True) for script in root.iter("script")]
    while codes:
        code, outer = codes.pop()
        for found in _STRING.finditer(code):
            if len(found[1]) < _LEAST or not _PARAGRAPH.search(found[1]):
                continue
            try:
                text = str(json.loads(f'"{mend_escapes(found[1])}"', strict=False))
            except ValueError:  # the code has other escapes than JSON
                continue
            if not _KEY.search(text):
                yield text
            elif outer:
                codes.append((text, False))


def _measure(markup: str) -> int:
    """Return how many characters of text a string of markup has."""
    return len(_TAG.sub("", markup))
