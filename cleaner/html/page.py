"""One page on its way through the house: its text, the hints on its lines, and what the filter makes of both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import repeat
from typing import TYPE_CHECKING, Any

from cleaner.document import Code, Hint, Segment
from cleaner.html.code import find_code
from cleaner.html.declared import read_declared
from cleaner.html.drawn import view_drawn
from cleaner.html.opinion import Told, ask_trafilatura, gather, match_words, split_lines
from cleaner.html.view import View, parse, view_page
from cleaner.standing import Standing

if TYPE_CHECKING:  # load numpy
    from cleaner.html.filter import PageJudgement
    from cleaner.model import Judgement

# Of a program that share stays for all of it to stay. Set by judgement: in doubt it stays, for half of one is none.
_MOST_OF_CODE = 0.5


@dataclass(frozen=True)
class Page:
    """A page that was read: `view` is its text and where its lines stand."""

    markup: str
    root: Any = field(repr=False)
    """Its tree, None if there is nothing in it. Trafilatura changes it."""
    view: View
    told: Told
    asks: bool
    """Trafilatura may be asked."""

    def judge(self, judgement: Judgement, standing: Standing) -> PageJudgement:
        """Return what is thought of the lines, from what the text alone says and the hints."""
        from cleaner.html.filter import default_page_model

        model = default_page_model()
        return model.judge(judgement, self.view, standing, self.told, self.ask if self.asks else None)

    @cached_property
    def extracted(self) -> list[float]:
        """For each line the share of it that trafilatura keeps, which is asked once: it changes the tree."""
        return match_words(self.told.words, split_lines(ask_trafilatura(self.root).split("\n")))

    def ask(self) -> list[float]:
        """Return for each line the share of it that trafilatura keeps."""
        return self.extracted

    def find_code(self, segments: Sequence[Segment]) -> Code:
        """Return the pieces of code, which stay if half of them does: in doubt it stays."""
        return Code(find_code(self.view, segments), _MOST_OF_CODE)

    def list_hints(self, vote: Sequence[float] | None) -> tuple[Hint, ...]:
        """Return what the markup says of each line, and what trafilatura keeps of it if that was asked."""
        owners = [self.view.elements[line.element] for line in self.view.lines]
        return tuple(
            [
                Hint(
                    line.start, line.start + len(line.text), owner.tag, owner.names, owner.depth,
                    line.linked / len(line.text), kept,
                )
                for line, owner, kept in zip(self.view.lines, owners, vote or repeat(None), strict=False)
            ]
        )  # fmt: skip


def read_page(markup: str, *, ask: bool) -> Page:
    """Return a page; `ask` says whether trafilatura may be asked what it takes for the article.

    Raises:
        PageError: it is beyond the limits of `view.py`.
    """
    head = parse(markup, plain=not ask)
    declared = read_declared(head)
    root, view = view_drawn(head, view_page(head), declared.body)
    return Page(markup, root, view, gather(declared, [line.text for line in view.lines]), ask)
