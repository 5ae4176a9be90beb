"""Lines that are links alone, in a text that was read off Markdown."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from cleaner.document import Kind, Segment, Span
from cleaner.standing import Opinion, Standing, heads_prose

# Of a line that is a link so much is, with its marks and numbers.
_LINKED = 0.8
# Longer ones are sentences with a source, or teasers that the filter reads.
_MENU_WORDS = 3
# Log-odds. On fold 0, pages in Markdown by html2text, rules alone: F1 0.892 with these, 0.832 with 1.5 in lists, and
# 0.874 without the pass.
_IN_LIST = 2.0
_ALONE = 1.0


def find_links(standing: Standing) -> Iterator[Opinion]:
    """Lines that are nothing but a link lead elsewhere: to parts of the site, or to other stories."""
    links = standing.document.links
    if not links:
        return
    lines = [segment for segment in standing.filled if _share_of(links, segment) >= _LINKED]
    linked = {segment.number for segment in lines}
    for segment in lines:
        if heads_prose(standing, segment):
            continue
        listed = not linked.isdisjoint((segment.number - 1, segment.number + 1))
        kind: Kind = "nav" if len(segment.words) <= _MENU_WORDS else "related"
        yield Opinion(segment, kind, _IN_LIST if listed else _ALONE, "is nothing but a link")


def _share_of(links: tuple[Span, ...], segment: Segment) -> float:
    """Return the share of the content that is the text of links, 0 to 1."""
    start, end = segment.span
    linked = 0
    at = max(0, bisect_left(links, (start,)) - 1)
    while at < len(links) and links[at][0] < end:
        linked += max(0, min(links[at][1], end) - max(links[at][0], start))
        at += 1
    return linked / max(1, end - start)
