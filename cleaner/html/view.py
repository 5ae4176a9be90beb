"""Lay the text of a page out in lines, and note where in the page each line stands.

The lines are those of a browser, roughly: a block begins a line, a paragraph or a heading has a
blank line around it, white space is one space, and what stands in `pre` keeps its own lines. Inline
elements that meet without a space between them get one where they are labels side by side
(`joints.py`); those that only change the letters (bold, superscript) do not. The layout follows
html-text, whose texts the learned filter has been trained on.

The walk is a loop, not a recursion: it takes the same time for each element however deep it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from cleaner.errors import PageError
from cleaner.html.crowds import disperse
from cleaner.html.joints import stand_apart
from cleaner.html.opened import open_page
from cleaner.patterns import compile_late

MOST_CHARACTERS = 20_000_000
"""Pages of more characters are refused."""
# These were set by judgement, like the characters, so that a page made to hurt costs itself, not minutes and gigabytes:
# of 1,605 pages the largest has 5.3 million characters and 8,911 elements, the deepest 55 levels.
MOST_ELEMENTS = 2_000_000
MOST_LEVELS = 2_000

_TOO_DEEP = (
    f"the page is nested more than {MOST_LEVELS:,} levels deep or has more than {MOST_ELEMENTS:,} elements; "
    "get its text another way and clean that"
)

# What is never shown as text.
_UNSEEN = frozenset(
    "script style noscript template head svg iframe object applet audio video canvas annotation annotation-xml "
    "select datalist textarea input amp-ad amp-embed img meta link param area base col colgroup frame frameset "
    "noframes noembed".split()
)
# What is shown where the rest is not: to readers without scripts, without frames.
_INSTEAD = frozenset(("noscript", "noframes", "frameset"))
# What shows nothing and holds nothing, though libxml2 puts into it what follows; and a map, which shows what it holds.
# They are passed through as if they were not there.
_BARE = frozenset("embed source track wbr bgsound keygen command map".split())
# A page that shows fewer characters than this shows nothing worth reading.
SHELL = 400
# What is shown and is no text: captions stand beside it.
_PICTURES = frozenset("img video iframe object embed canvas".split())
_BLOCKS = frozenset(
    "address article aside body br center dd details dialog dir div dt fieldset figcaption footer form header hgroup "
    "hr html legend li main menu nav search section summary table caption tbody thead tfoot tr".split()
)
PREFORMATTED = frozenset("pre listing xmp plaintext".split())
"""What keeps its line ends and spaces; the last three are out of use."""
_SPACED_BLOCKS = PREFORMATTED | frozenset("blockquote dl figure h1 h2 h3 h4 h5 h6 ol p ul".split())
_CELLS = frozenset(("td", "th"))
# Elements that change how letters look, and nothing else.
LETTERS = frozenset(
    "b i em strong u s strike del ins sub sup small big font mark abbr wbr tt code kbd samp var q cite dfn bdi bdo "
    "acronym ruby rb rt rp nobr".split()
)
# What an element does to the line it stands in: ends it with one line end or with two, or the others.
_INLINE, _CELL = 3, 4
_EFFECTS = {
    **dict.fromkeys(_BLOCKS, 1),
    **dict.fromkeys(_SPACED_BLOCKS, 2),
    **dict.fromkeys(_CELLS, _CELL),
    **dict.fromkeys(LETTERS, 0),
}
# A page has none: `parse` takes them out.
_NEXT_CELL = "\0"
_LINES_OF_CELL = 2
# The attributes in which sites name what an element is for.
_NAMED_BY = frozenset("class id itemprop data-testid data-test-id data-component data-module data-type".split())
# And those that tell what it is, or that it is not shown.
_MARKED_BY = frozenset(("role", "hidden", "style"))

# What an element is, as one bit for each; a line has the bits of all elements it stands in.
TAGS = (
    "article main section aside nav footer header figure figcaption form ul ol li table td th blockquote pre code "
    "h1 h2 h3 h4 h5 h6 p a button label dl dt dd time span div address details summary b strong em i small"
).split()
ROLES = "hidden navigation banner complementary contentinfo main article search dialog articlebody".split()
MARKS = (*TAGS, *(f"role {role}" for role in ROLES))
_BITS = {tag: 1 << at for at, tag in enumerate(TAGS)}
_ROLE_BITS = {role: 1 << (len(TAGS) + at) for at, role in enumerate(ROLES)}
_HIDDEN = _ROLE_BITS["hidden"]
_NO_SHOW = compile_late(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# So some tools mark the lines of code.
_AS_BLOCK = compile_late(r"display\s*:\s*(?:block|flex|grid|table\b(?!-cell))", re.IGNORECASE)
# More digits than these say no more: there are limits, those of browsers.
_SPAN = compile_late(r"\s*\+?([0-9]{1,6})")
# What Markdown can write: nine digits, and none below 0.
_NUMBER = compile_late(r"\+?([0-9]{1,9})(?![0-9])")
_NUMBERED = {"ol": "start", "li": "value"}
_MOST_COLUMNS, _MOST_ROWS = 1_000, 65_534
# Where a page says that it ends it may go on, and browsers read on; libxml2 drops the rest without a word.
_PAGE_ENDS = compile_late(rb"</(?:body|html)\s*>", re.IGNORECASE)
# Each of them is closed at once, so that a thousand are not a thousand levels. A `source` stands within what holds it.
_NOT_CLOSED = compile_late(rb"<(embed|track|wbr|bgsound|keygen|command)(?=[\s/>])([^<>]*+)(?<!/)>", re.IGNORECASE)


class Line(NamedTuple):
    """One line of the view. The numbers are code points."""

    start: int
    text: str
    element: int
    """The element in which its first text stands, by its place in `View.elements`."""
    linked: int
    """So many of its characters are the text of links."""
    links: int
    pictures: int
    """So many pictures stand between the line before and this one."""
    cells: tuple[tuple[int, int], ...]
    """Where in `text` the cells of a table that stand in it begin and end; an empty one does both at one place."""
    owners: tuple[int, ...]
    """Of each of `cells` its td or th; of text that stands before the first of these, the element it stands in."""


class Element(NamedTuple):
    """One element of the page that holds text, or holds one that does."""

    tag: str
    parent: int
    """The place of the element around it; the outermost one is its own."""
    marks: int
    """The bits of `MARKS` of itself and of all around it."""
    names: str
    """Its classes, its id, and what else it is named by."""
    depth: int


@dataclass(slots=True)
class View:
    """A page as text, and where in the page its lines stand."""

    text: str = ""
    lines: list[Line] = field(default_factory=list)
    elements: list[Element] = field(default_factory=list)
    first_lines: list[int] = field(default_factory=list)
    """Of each element, the line in which it begins,"""
    end_lines: list[int] = field(default_factory=list)
    """and the line after that in which it ends."""
    numbers: dict[int, int] = field(default_factory=dict)
    """Of each list or item that says so, at which number it begins."""
    spans: dict[int, tuple[int, int]] = field(default_factory=dict)
    """Of each cell that says so, how many columns and rows it spans; 0 rows are all that follow in its group."""

    def measure_links(self) -> float:
        """Return the share of its characters that are links, 0 to 1."""
        return sum(line.linked for line in self.lines) / len(self.text) if self.text else 0.0


def parse(markup: str, *, plain: bool = False) -> Any:
    """Return the root of the page, as lxml.html has it; None if there is nothing in it.

    With `plain` its elements are those of lxml.etree, which are read faster and which trafilatura does not take.

    Raises:
        PageError: the page is larger than `MOST_CHARACTERS`.
    """
    from lxml import etree, html

    # libxml2 takes NUL for the end of the page.
    page = disperse(check_size(markup).replace("\0", ""))
    data = _NOT_CLOSED.sub(rb"<\1\2></\1>", _PAGE_ENDS.sub(b"", page.encode("utf-8", "replace")))
    kind = etree.HTMLParser if plain else html.HTMLParser
    parser = kind(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
    try:
        return open_page(html.document_fromstring(data, parser=parser, ensure_head_body=False))
    except etree.ParserError:  # nothing but white space or comments
        return None


def check_size(markup: str) -> str:
    """Return a page as it is.

    Raises:
        PageError: it is larger than `MOST_CHARACTERS`.
    """
    if len(markup) > MOST_CHARACTERS:
        raise PageError(
            "E_TOO_LARGE",
            f"the page has {len(markup):,} characters, and the limit is {MOST_CHARACTERS:,}; "
            "cut it, or get its text another way and clean that",
        )
    return markup


def view_page(root: Any) -> View:
    """Return the view of a page.

    Of a page that shows next to nothing because a script draws it, that is what it shows to readers
    without scripts (`noscript`) or frames, if it has something for them: forums keep their posts there.

    Raises:
        PageError: it has more elements or levels than the limits.
    """
    if root is None:
        return View()
    view = _Walk(_UNSEEN).follow(root)
    if len(view.text) < SHELL:
        _read_frames(root)
        other = _Walk(_UNSEEN - _INSTEAD).follow(root)
        return other if len(other.text) > len(view.text) + SHELL else view
    return view


def _read_frames(root: Any) -> None:
    """Make elements of what stands in `noframes`, which libxml2 reads as the text it is to browsers with frames."""
    for instead in list(root.iter("noframes")):
        inner = parse(instead.text) if instead.text and not len(instead) else None
        if inner is not None:
            instead.text = None
            instead.append(inner)


class _Walk:
    """The walk through a page: what has been read of the line that is being made."""

    def __init__(self, unseen: frozenset[str]) -> None:
        self.view = View()
        self._unseen = unseen
        self._texts: list[str] = []
        self._parts: list[str] = []
        self._cells: list[int] = []
        """The cells of tables that begin in this line."""
        self._owner = -1
        """The element of the first text in this line; none yet if negative."""
        self._linked = self._links = self._pictures = 0
        self._gap = 0
        self._length = 0
        self._in_link = 0
        self._in_pre = 0
        self._blank_code = -1
        """So many blank lines of code stand behind the last line; negative where none of this `pre` is written yet."""
        self._closed = self._opened = -1
        """The inline element whose end was the last thing in this line, and one that began right there; none if -1."""

    def follow(self, root: Any) -> View:
        """Walk through a page and return its view: one loop, because all elements of a page come by here."""
        from lxml import etree

        unseen, view = self._unseen, self.view
        elements, firsts, ends, lines = view.elements, view.first_lines, view.end_lines, view.lines
        path: list[int] = []
        bare = 0
        walker = etree.iterwalk(root, events=("start", "end"))
        for event, node in walker:
            tag = node.tag
            if event == "start":
                if tag in unseen or not isinstance(tag, str):
                    walker.skip_subtree()
                    self._pictures += tag in _PICTURES and _is_counted(node)
                    continue
                if len(path) + bare >= MOST_LEVELS:  # libxml2 drops what is a few levels deeper
                    raise PageError("E_TOO_DEEP", _TOO_DEEP)
                if tag in _BARE:
                    bare += 1
                    self._pictures += tag in _PICTURES
                else:
                    at = len(elements)
                    elements.append(_element_of(tag, node.items(), elements, path))
                    path.append(at)
                    if at > MOST_ELEMENTS:
                        raise PageError("E_TOO_DEEP", _TOO_DEEP)
                    effect = _EFFECTS.get(tag, _INLINE)
                    if self._in_pre:
                        effect = _effect_in_code(effect, node)
                    if effect == _CELL:
                        if _has_lines(node):
                            self._end_line(1)
                        self._open_cell(at, node)
                    elif effect:
                        self._open(tag, effect, at, node)
                    firsts.append(len(lines))
                    ends.append(0)
                text = node.text
            else:
                if tag in _BARE:
                    bare -= 1
                elif tag not in unseen and isinstance(tag, str):
                    at = path.pop()
                    effect = _EFFECTS.get(tag, _INLINE)
                    if self._in_pre:
                        effect = _effect_in_code(effect, node)
                    if effect:
                        self._close(tag, effect, at)
                        if effect == _CELL and _has_lines(node):
                            self._end_line(1)
                    ends[at] = len(lines) + (self._owner >= 0)
                text = node.tail
            if text and path:
                self._add(text, path[-1])
        self._end_line(1)
        view.text = "".join(self._texts)
        return view

    def _open_cell(self, cell: int, node: Any) -> None:
        self._parts.append(_NEXT_CELL)
        self._cells.append(cell)
        wide, high = node.get("colspan"), node.get("rowspan")
        if wide or high:
            # 0 columns are one; 0 rows are not.
            self.view.spans[cell] = (_read_span(wide, _MOST_COLUMNS) or 1, _read_span(high, _MOST_ROWS))

    def _open(self, tag: str, effect: int, element: int, node: Any) -> None:
        if effect == _INLINE:
            if tag == "button" and self._closed < 0 and self._parts:
                self._closed = element  # a box, whatever stands before it
            if self._closed >= 0 > self._opened:
                self._opened = element
            if tag == "a":
                self._in_link += 1
                self._links += 1
        else:
            if tag == "br" and self._in_pre:
                self._end_code_line()
            elif tag == "br" and self._gap and not self._parts:
                effect = 2  # the second of two leaves a line empty: many sites set their paragraphs apart so
            self._end_line(effect)
            if tag in _NUMBERED and (number := _NUMBER.match((node.get(_NUMBERED[tag]) or "").lstrip())):
                self.view.numbers[element] = int(number[1])
            if tag in PREFORMATTED:
                self._in_pre += 1
                self._blank_code = -1

    def _close(self, tag: str, effect: int, element: int) -> None:
        if effect == _CELL:
            self._parts.append(" ")
        elif effect == _INLINE:
            if self._opened < 0:
                self._closed = element if self._parts else -1
            self._in_link -= tag == "a"
        else:
            self._end_line(effect)
            if tag in PREFORMATTED:
                self._in_pre -= 1
                self._blank_code = -1

    def _add(self, text: str, element: int) -> None:
        if self._in_pre and "\n" in text:
            *whole, text = text.split("\n")
            for part in whole:
                self._add_part(part, element)
                self._end_code_line()
        self._add_part(text, element)

    def _add_part(self, text: str, element: int) -> None:
        opened, self._opened = self._opened, -1
        if not text or text.isspace():
            if self._parts or self._in_pre:
                self._parts.append(text)
            self._closed = -1
            return
        if self._owner < 0:
            self._owner = element
        if (
            opened >= 0
            and not self._in_pre
            and stand_apart(self._parts[-1], text, self.view.elements, self._closed, opened)
        ):
            self._parts.append(" ")
        self._closed = -1
        self._parts.append(text)
        if self._in_link:
            self._linked += len(text.strip())

    def _end_code_line(self) -> None:
        """End a line in `pre`, where a blank one stays one."""
        if self._owner < 0 and self._blank_code >= 0:
            self._blank_code += 1
        self._end_line(1)

    def _end_line(self, gap: int) -> None:
        """End the line with a line end before the next one, or with two."""
        if self._parts:
            if self._owner >= 0:
                joined = "".join(self._parts)
                if _NEXT_CELL in joined:
                    self._write(*_join_cells(joined, self._owner, self._cells))
                else:
                    self._write(joined.rstrip() if self._in_pre else " ".join(joined.split()))
            self._parts = []
            self._cells = []
        self._linked = 0
        self._links = int(self._in_link > 0)
        self._closed = self._opened = -1
        if gap > self._gap:
            self._gap = gap

    def _write(self, text: str, cells: tuple[tuple[int, int], ...] = (), owners: tuple[int, ...] = ()) -> None:
        lines = self.view.lines
        if self._in_pre:
            self._gap = max(self._gap, self._blank_code + 1)
            self._blank_code = 0
        if lines:
            self._texts.append("\n" * self._gap)
            self._length += self._gap
        self._gap = 0
        linked = min(self._linked, len(text))
        lines.append(Line(self._length, text, self._owner, linked, self._links, self._pictures, cells, owners))
        self._texts.append(text)
        self._length += len(text)
        self._owner = -1
        self._pictures = 0


def _effect_in_code(effect: int, element: Any) -> int:
    """Return what an element in code does to its line, where a stylesheet may say that it is one."""
    return 1 if effect in (0, _INLINE) and _AS_BLOCK.search(element.get("style") or "") else effect


def _has_lines(cell: Any) -> bool:
    """Whether a cell has lines of its own, as one has that lays out a page: no other goes on with its last one."""
    return len(cell.findall("br")) >= _LINES_OF_CELL


def _is_counted(picture: Any) -> bool:
    """Whether a picture is one for the filter: it was trained when those behind a `source` were not seen."""
    around = picture.getparent()
    return around is None or around.tag != "source"


def _join_cells(
    joined: str, owner: int, begun: Sequence[int]
) -> tuple[str, tuple[tuple[int, int], ...], tuple[int, ...]]:
    """Return the cells of a row as one line, where each of them stands in it, and which it is."""
    text = ""
    spans: list[tuple[int, int]] = []
    before, *cells = (" ".join(part.split()) for part in joined.split(_NEXT_CELL))
    for cell in [before, *cells] if before else cells:
        text += f" {cell}" if text and cell else cell
        spans.append((len(text) - len(cell), len(text)))
    return text, tuple(spans), (owner, *begun) if before else tuple(begun)


def _read_span(said: str | None, most: int) -> int:
    """Return how many columns or rows a cell says that it spans, read as browsers do."""
    found = _SPAN.match(said) if said else None
    return min(int(found[1]), most) if found else 1


def _element_of(
    tag: str, attributes: list[tuple[str, str]], elements: Sequence[Element], path: Sequence[int]
) -> Element:
    marks, names = _describe(attributes) if attributes else (0, "")
    marks |= _BITS.get(tag, 0)
    if path:
        parent = path[-1]
        return Element(tag, parent, marks | elements[parent].marks, names, len(path) + 1)
    return Element(tag, 0, marks, names, 1)


def _describe(attributes: list[tuple[str, str]]) -> tuple[int, str]:
    """Return the marks of an element by its attributes, and the names in them."""
    marks = 0
    names = ""
    for name, value in attributes:
        if name in _NAMED_BY:
            names = f"{names} {value}" if names else value
            if name == "itemprop" and value.lower() == "articlebody":
                marks |= _ROLE_BITS["articlebody"]
        elif name in _MARKED_BY:
            if name == "role":
                marks |= _ROLE_BITS.get(value.lower(), 0)
            elif name == "hidden" or _NO_SHOW.search(value):
                marks |= _HIDDEN
    return marks, names


def find_blocks(elements: Sequence[Element]) -> list[int]:
    """Return of each element the nearest one, itself or around it, that begins and ends a line; or the outermost."""
    blocks: list[int] = []
    for at, element in enumerate(elements):
        inline = at and _EFFECTS.get(element.tag, _INLINE) in (0, _INLINE)
        blocks.append(blocks[element.parent] if inline else at)
    return blocks


def ancestors(view: View, element: int) -> Iterator[Element]:
    """Yield an element and those around it, from the inside out."""
    while True:
        yield view.elements[element]
        parent = view.elements[element].parent
        if parent == element:
            return
        element = parent
