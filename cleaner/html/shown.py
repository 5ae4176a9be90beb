"""The text of a page by itself, read as fast as can be, for a filter that reads nothing else of it.

Resiliparse walks the tree in compiled code: 1.7 ms a page, where `parse` and `view_page` take nine.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from cleaner.errors import PageError
from cleaner.extras import load
from cleaner.html.crowds import disperse_plain
from cleaner.html.declared import read_declared
from cleaner.html.drawn import find_drawn, find_teased, is_drawn, may_tease
from cleaner.html.view import MOST_CHARACTERS, SHELL, check_size, parse
from cleaner.patterns import compile_late

# What HTML itself says is no part of what a page is about (docs/fast.md has what stands there).
# Each of these selectors is held against each element, so those for a few elements ask first for what few have.
_ROLES = ",".join(f"[role={role}]" for role in ("navigation", "contentinfo", "complementary", "dialog", "search"))
_AROUND = ("nav", "footer", "aside", "dialog", "menu", f"[role]:is({_ROLES})")
# Resiliparse reads of figures, with their tables, quotes and code, only where it reads what stands for pictures, too.
# So the pictures themselves are left out by name.
_PICTURES = ("[alt]:is(img,area,input)", "svg")
_UNREAD = (*_AROUND, *_PICTURES, "figcaption")
# Resiliparse takes these for words of the line that follows.
_LABELS = ("summary", "legend")
# Each of them costs a look at all that stand around it, in a page that was made to hurt millions.
_MOST_LABELS = 500
_LISTS = ("ul", "ol")
# Resiliparse sets so many blanks before a line for each list that it stands in.
_INDENT = 2
# And so many lines an element begins, at most: that of what stands in it, and that of what follows.
_LINES = 2
_INDENTED = (
    f"its lists stand in lists so deep that their indentation alone has more than {MOST_CHARACTERS:,} characters; "
    "get the text of the page another way and clean that"
)
_SHADOW = compile_late(r"<(/?)template\b", re.IGNORECASE)
_BUTTON = compile_late(r"<(/?)button\b", re.IGNORECASE)
_CLOSED = compile_late(r"<(script|style|title|iframe|textarea)\b([^<>]*)/>", re.IGNORECASE)


def load_reader() -> tuple[Any, Any]:
    """Return what reads a page and what lays out its text.

    Raises:
        MissingExtraError: resiliparse is not installed.
    """
    tree, layout = (load(f"resiliparse.{name}", "fast") for name in ("parse.html", "extract.html2text"))
    return tree.HTMLTree.parse, layout.extract_plain_text


@dataclass(frozen=True)
class Shown:
    """What a page shows, line by line."""

    text: str
    lay_out: Callable[..., str] = field(repr=False)
    """Lays out its tree again, by other rules."""

    def measure_links(self) -> float:
        """Return the share of the characters of the whole page that are links, 0 to 1."""
        whole = _count(self.lay_out(skip_elements=_PICTURES))
        return 1 - _count(self.lay_out(skip_elements=(*_PICTURES, "a"))) / whole if whole else 0.0


def read_shown(markup: str) -> Shown:
    """Return what a page shows, but for what its elements call navigation, foot, side, dialog or caption.

    Of a page that shows next to nothing so, all of it is read, with what it shows to readers without scripts; if
    that is next to nothing too, with what stands in buttons and in the shadows of elements; or else the article that
    a script would draw, if the page has it.

    Raises:
        PageError: the page is larger than the limit of `view.py`, or would be for the indentation of its lists.
        MissingExtraError: resiliparse is not installed.
        MemoryError: it becomes a tree that does not fit into memory, as 60,000 characters can be made to.
    """
    page = disperse_plain(check_size(markup))
    read = _open(page)
    text: str = read(skip_elements=_UNREAD)
    if len(text) < SHELL:
        for reveal in (False, True):
            other = _open(_reveal(page)) if reveal else read
            whole: str = other(noscript=True, skip_elements=_PICTURES)
            if len(whole) > len(text) + SHELL:
                return Shown(whole, other)
    if article := _find_article(markup, text, read):
        drawn = _open(disperse_plain(article))
        whole = drawn(skip_elements=_PICTURES)
        if is_drawn(whole, text):
            return Shown(whole, drawn)
    return Shown(text, read)


def _find_article(markup: str, text: str, read: Callable[..., str]) -> str:
    """Return the markup of the article that a script would draw, "" if `text` is no mere shell or teaser of it."""
    is_shell = len(text) < SHELL
    if not is_shell and not may_tease(markup, len(text)):
        return ""
    root = parse(markup, plain=True)
    body = read_declared(root).body
    return find_drawn(root, body) if is_shell else find_teased(body, len(read(skip_elements=_PICTURES)))


def _open(page: str) -> Callable[..., str]:
    """Return what lays out a page.

    Raises:
        PageError: the indentation of its lists alone would be larger than a page may be.
    """
    read_tree, lay_out = load_reader()
    tree = _parse(page, read_tree)
    _check_indents(tree, page)
    _end_labels(tree)
    return partial(lay_out, tree, preserve_formatting=True, list_bullets=False, alt_texts=True, links=False)


def _check_indents(tree: Any, page: str) -> None:
    """Raise PageError if the blanks before the lines of lists in lists alone are more than a page may have."""
    find = tree.document.get_elements_by_tag_name
    lists = sum(len(find(tag)) for tag in _LISTS)
    most = MOST_CHARACTERS // (_INDENT * _LINES)
    # Only if it could be that many, with each element in all lists, each is looked at: on none of 1,605 pages. And only
    # on 206 of them the elements are counted, because a tag has three characters.
    if lists * len(page) // 3 <= most or lists * len(find("*")) <= most:
        return
    around: list[int] = []
    unended = blanks = 0

    def enter(at: Any) -> None:
        nonlocal unended, blanks
        while around and around[-1] >= at.depth:
            around.pop()
        if at.node.tag in _LISTS:
            if at.node.first_child:
                around.append(at.depth)
            else:  # resiliparse indents all behind an empty list, too
                unended += 1
        blanks += _INDENT * _LINES * (len(around) + unended)
        if blanks > MOST_CHARACTERS:
            raise PageError("E_TOO_DEEP", _INDENTED)

    load("resiliparse.parse.html", "fast").traverse_dom(find("html")[0], enter, elements_only=True)


def _reveal(page: str) -> str:
    """Return a page with what resiliparse leaves out of it, and what a tag that XML would have closed swallows."""
    if "shadowrootmode" in page:
        page = _SHADOW.sub(r"<\1div", page)
    return _BUTTON.sub(r"<\1div", _CLOSED.sub(r"<\1\2></\1>", page))


def _end_labels(tree: Any) -> None:
    """End the lines of the elements that are labels of what follows."""
    for tag in _LABELS:
        # As a slice, because to go through what is found would be to look for it anew at each step.
        for label in tree.document.get_elements_by_tag_name(tag)[:_MOST_LABELS]:
            label.append_child(tree.create_element("br"))


def _count(text: str) -> int:
    return sum(map(len, text.split()))


def _parse(page: str, read_tree: Callable[[str], Any]) -> Any:
    try:
        return read_tree(page)
    except UnicodeEncodeError:  # half of a surrogate pair
        return read_tree(page.encode("utf-8", "replace").decode())
    except ValueError as error:  # the parser of the HTML standard takes any page, if there is room for its tree
        raise MemoryError("the page becomes a tree that does not fit into memory") from error
