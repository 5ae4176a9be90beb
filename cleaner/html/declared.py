"""What a page declares of itself in its head: its title, a description, and the text of its article.

Search engines read `articleBody` (schema.org, in JSON-LD), so sites that have it mostly have it right.
It is an opinion on lines like any other: some stop early, some run on into what stands below.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NamedTuple

from cleaner.patterns import compile_late

_TITLES = frozenset(("og:title", "twitter:title"))
_DESCRIPTIONS = frozenset(("description", "og:description", "twitter:description"))
_TAG = compile_late(r"<[^<>]{1,2000}>")
# What sites put before it for browsers of old, in this order.
_WRAPPING = ("//", "/*", "<!--", "<![CDATA[", "*/")
_LAST_COMMA = compile_late(r",\s*+([}\]])")
# An escape of JSON: both halves of a surrogate pair, one alone (the group), or another.
_ESCAPE = compile_late(
    r"\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|(\\u[dD][89a-fA-F][\da-fA-F]{2})|\\.", re.DOTALL
)
_READER = json.JSONDecoder(strict=False)
# Sites nest a graph of things in a list in a thing; deeper is no description of a page.
_LEVELS = 8


class Declared(NamedTuple):
    """What a page says of itself; empty where it does not."""

    titles: tuple[str, ...] = ()
    descriptions: tuple[str, ...] = ()
    body: str = ""
    """The longest text that is declared as the body of an article."""


def read_declared(root: Any) -> Declared:
    """Return what a page declares; `root` is its tree, None for a page without anything."""
    titles, descriptions, bodies = [], [], [""]
    for element in root.iter("title", "meta", "script") if root is not None else ():
        if element.tag == "title":
            titles.append(element.text or "")
        elif element.tag == "meta":
            name = element.get("property") or element.get("name")
            if name in _TITLES:
                titles.append(element.get("content") or "")
            elif name in _DESCRIPTIONS:
                descriptions.append(element.get("content") or "")
        elif "articleBody" in (element.text or "") and "ld+json" in (element.get("type") or "").lower():
            told = (thing.get("articleBody") for thing in read_things(element.text))
            bodies += [body for body in told if isinstance(body, str)]
    return Declared(tuple(titles), tuple(descriptions), _plain(max(bodies, key=len)))


def read_things(script: str) -> Iterator[dict[str, Any]]:
    """Yield the things of schema.org that a script in JSON-LD describes, in order; none if it is no JSON."""
    script = script.lstrip()
    for sign in _WRAPPING:
        script = script.removeprefix(sign).lstrip()
    script = mend_escapes(script)
    corrections: tuple[Callable[[str], str], ...] = (str, partial(_LAST_COMMA.sub, r"\1"))
    for correct in corrections:
        try:
            told, _ = _READER.raw_decode(correct(script))
        except (ValueError, RecursionError):
            continue
        yield from _walk(told, _LEVELS)
        return


def mend_escapes(code: str) -> str:
    """Return JSON in whose strings no half of a surrogate pair stands alone: U+FFFD stands there, as in pages."""
    return _ESCAPE.sub(lambda found: r"\ufffd" if found[1] else found[0], code) if "\\ud" in code.lower() else code


def _walk(value: Any, levels: int) -> Iterator[dict[str, Any]]:
    if levels and isinstance(value, list):
        for part in value:
            yield from _walk(part, levels - 1)
    elif levels and isinstance(value, dict):
        yield value
        for part in value.values():
            if isinstance(part, dict | list):
                yield from _walk(part, levels - 1)


def _plain(text: str) -> str:
    """Return text without the markup that some sites leave in it."""
    return _TAG.sub("\n", html.unescape(text)) if "<" in text or "&" in text else text
