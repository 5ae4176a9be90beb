"""One page on its way through the house: its text, the hints on its lines, and what the filter makes of both."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import repeat
from typing import TYPE_CHECKING

from cleaner.document import Document, Hint
from cleaner.html.decode import decode_page
from cleaner.html.opinion import Told, gather
from cleaner.html.view import View, parse, view_page
from cleaner.standing import Standing

if TYPE_CHECKING:  # load numpy
    from cleaner.model import Judgement


@dataclass(frozen=True)
class Page:
    """A page that was read: `view` is its text and where its lines stand."""

    markup: str
    view: View
    told: Told
    replaced: bool
    """Bytes of it were in no encoding and have been replaced."""

    @property
    def document(self) -> Document:
        """The text of the page, with the hints on its lines."""
        view, vote = self.view, self.told.vote
        owners = [view.elements[line.element] for line in view.lines]
        return Document(
            view.text,
            hints=tuple(
                [
                    Hint(
                        line.start, line.start + len(line.text), owner.tag, owner.names, owner.depth,
                        line.linked / len(line.text), kept,
                    )
                    for line, owner, kept in zip(view.lines, owners, vote or repeat(None), strict=False)
                ]
            ),
        )  # fmt: skip

    def judge(self, judgement: Judgement, standing: Standing) -> Judgement:
        """Return what is thought of the lines, from what the text alone says and the hints."""
        from cleaner.html.filter import default_page_model

        return default_page_model().judge(judgement, self.view, standing, self.told)


def read_page(source: str | bytes, encoding: str | None, *, ask: bool) -> Page:
    """Return a page; trafilatura is asked what it takes for the article, or not.

    Raises:
        InputError: it is no page, or beyond the limits of `view.py`.
    """
    markup, replaced = decode_page(source, encoding)
    root = parse(markup, plain=not ask)
    view = view_page(root)
    # After the view: trafilatura changes the tree.
    told = gather(root, [line.text for line in view.lines], ask=ask)
    return Page(markup, view, told, replaced)
