"""Find title, author, date and site of a page: trafilatura's word, and what the page says where that falls short.

trafilatura takes the title from the head of a page, where sites add their name and shorten it; the
headline that readers see is the heading that says the same in other words. Its date is the best that
was tried, but it makes days of months, of years and of days that there are not. An author that it misses
may stand in the page's data for search engines.
"""

from __future__ import annotations

import re
from typing import Any

from cleaner.document import Meta
from cleaner.html.author import find_articles, find_author
from cleaner.html.dates import is_told
from cleaner.html.declared import read_declared, read_things
from cleaner.html.headline import add_headlines, drop_site, find_headline, find_titles, words_of
from cleaner.html.view import parse

# A name and a password in an address: where a page names no site, trafilatura takes what stands before the path.
_CREDENTIALS = re.compile(r"(?<=://)[^/?#]*@")


def read_meta(markup: str, url: str | None) -> Meta:
    """Return title, author, date and site of a page; None for what cannot be found."""
    root = parse(markup)
    if root is None:
        return Meta()
    scripts = (script.text or "" for script in root.iter("script") if "ld+json" in (script.get("type") or "").lower())
    things = [thing for text in scripts for thing in read_things(text)]
    titles = find_titles(root)
    headline = find_headline(root, add_headlines(titles, find_articles(things)[0]))
    author = find_author(root, things, [*titles, words_of(headline or "")])
    title, told_author, date, site = _ask_trafilatura(root, url)
    if words_of(title or "") == words_of(site or ""):
        title = next((name for name in read_declared(root).titles if words_of(name)), title)
    day = date if is_told(date, markup, url) else None
    return Meta(headline or drop_site(title, site), author.check(told_author), day, site)


def _ask_trafilatura(root: Any, url: str | None) -> Meta:
    import trafilatura

    try:
        found = trafilatura.extract_metadata(root, default_url=url and _CREDENTIALS.sub("", url, count=1))
    except Exception:  # it raises what the page made it stumble over
        return Meta()
    return Meta(found.title, found.author, found.date, found.sitename) if found else Meta()
