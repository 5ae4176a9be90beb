"""Find title, author, date and site of a page: trafilatura's word, and what the page says where that falls short.

trafilatura takes the title from the head of a page, where sites add their name and shorten it; the
headline that readers see is the heading that says the same in other words. What stands around it, and
what the page declares for search engines, says who wrote the page and when.
"""

from __future__ import annotations

from typing import Any

from cleaner.document import Meta
from cleaner.errors import PageError
from cleaner.html.author import choose_articles, find_articles, find_author, join_byline
from cleaner.html.byline import find_byline, find_closing_byline
from cleaner.html.dates import choose_day, find_day, read_days
from cleaner.html.declared import read_declared, read_things
from cleaner.html.headline import add_headlines, drop_site, find_headline, find_titles, list_near, words_of
from cleaner.html.said_day import says_day
from cleaner.html.view import View, parse, view_page
from cleaner.patterns import compile_late

# A name and a password in an address: where a page names no site, trafilatura takes what stands before the path.
_CREDENTIALS = compile_late(r"(?<=://)[^/?#]*@")


def read_meta(markup: str, url: str | None) -> Meta:
    """Return title, author, date and site of a page; None for what cannot be found."""
    root = parse(markup)
    if root is None:
        return Meta()
    scripts = (script.text or "" for script in root.iter("script") if "ld+json" in (script.get("type") or "").lower())
    things = [thing for text in scripts for thing in read_things(text)]
    titles = find_titles(root)
    articles, _ = find_articles(things)
    headline = find_headline(root, add_headlines(titles, articles))
    called = [*titles, words_of(headline or "")]
    author = find_author(root, things, called)
    days = read_days(root, choose_articles(articles, called)[0])
    view = _lay_out(root)
    title, told_author, date, site = _ask_trafilatura(root, url)
    if words_of(title or "") == words_of(site or ""):
        title = next((name for name in read_declared(root).titles if words_of(name)), title)
    title = headline or drop_site(title, site)
    # Titles for search engines say it in other words than the heading, which trafilatura takes then.
    near = list_near(view, title)
    told = author.check(told_author, title, site)
    byline = find_byline(view, near)
    if not byline and words_of(told or "") <= words_of(site or ""):
        byline = find_closing_byline(view)
    day = choose_day(date if says_day(date, markup, url) else None, find_day(view, near, days), days, url)
    lines = [view.lines[number].text for number in near]
    return Meta(title, join_byline(told, byline, lines, site), day, site)


def _lay_out(root: Any) -> View:
    """Return the text of a page; none where it is beyond what can be laid out."""
    try:
        return view_page(root)
    except PageError:
        return View()


def _ask_trafilatura(root: Any, url: str | None) -> Meta:
    import trafilatura

    try:
        found = trafilatura.extract_metadata(root, default_url=url and _CREDENTIALS.sub("", url, count=1))
    except Exception:  # it raises what the page made it stumble over
        return Meta()
    return Meta(found.title, found.author, found.date, found.sitename) if found else Meta()
