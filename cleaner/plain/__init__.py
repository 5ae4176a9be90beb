"""What a text says without the way it is written down: Markdown, tags, hard wraps, newlines written as something else.

Rules and filter know how articles and junk read on a page. The same words in Markdown, with links
written out, or wrapped at seventy columns read otherwise to them, and are the same words. So they
are shown the text as it would stand on a page, and what they say is carried back to the text as it
came: not a character of it is changed.

    fronted.py   front matter of Markdown
    printed.py   heads and feet of printed pages
    scripted.py  scripts, styles and data of the page amid its text
    numbered.py  numbers of links, and the list of their addresses
    joined.py    newlines that are written as " | ", as a backslash and an n, or as the commas of a list
    listed.py    bullets, numbers or times before all lines, commas and the like behind all
    tagged.py    tags and character references of HTML
    glued.py     pieces of a page put together with nothing between them
    wrapped.py   lines that go on in the next one
    addressed.py addresses in brackets of any form behind the text of their links
    marked.py    Markdown, with what pandoc adds to it, and lines that begin with ">" or a bullet
    view.py      a text and how its places lie in the one it was made of
    project.py   decisions on a view, carried back
"""

from __future__ import annotations

from cleaner.patterns import compile_late
from cleaner.plain.addressed import find_addresses_behind
from cleaner.plain.fronted import find_front_matter
from cleaner.plain.glued import find_glue
from cleaner.plain.joined import find_joints
from cleaner.plain.listed import find_line_ends, find_line_marks
from cleaner.plain.marked import find_all_marks, find_marks
from cleaner.plain.numbered import find_addresses, find_numbers
from cleaner.plain.printed import find_pages
from cleaner.plain.scripted import find_scripts
from cleaner.plain.tagged import find_tags
from cleaner.plain.view import Edit, PlainView
from cleaner.plain.wrapped import find_wraps

# The mark of the byte order: a str has it if a file with it was read as UTF-8 and not as UTF-8 with a mark.
_MARK = "\ufeff"
_ODD_LINE_END = compile_late("[\r\x85\u2028\u2029]")


def read_plain(text: str) -> PlainView | None:
    """Return the text as it reads; None if it is written as it reads, as most are. Linear in its length."""
    # Of a text with other line ends than most it is read as if it had those; each is one character.
    view = PlainView(text if "\n" in text else _ODD_LINE_END.sub("\n", text))
    if text.startswith(_MARK):
        # The first line begins behind it, and the text as a whole. Nothing else sees it: contents are stripped of it.
        view = view.edit([Edit(0, len(text) - len(text.lstrip(_MARK)), opens=True)])
    layers = len(view.layers)
    for find in (
        find_addresses,
        find_front_matter,
        find_pages,
        find_scripts,
        find_joints,
        find_line_marks,
        find_line_ends,
        find_tags,
        find_wraps,
        find_numbers,
        find_glue,
    ):
        edits = find(view.text)
        if edits:
            view = view.edit(edits)
    marks = find_marks(view.text)
    if not marks.edits:
        marks = find_addresses_behind(view.text)
    if marks.edits:
        view = view.edit(marks.edits, marks.links)
    return view if len(view.layers) > layers and not view.text.isspace() and view.text else None


def read_line(line: str) -> str:
    """Return how one line of a text reads that is in Markdown if the line has a link."""
    marks = find_all_marks(line) if "](" in line else None
    return PlainView(line).edit(marks.edits).text if marks else line
