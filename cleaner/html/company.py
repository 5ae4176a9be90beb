"""What a line has in common with the others of its page: made alike, in the same part, under the headline.

The paragraphs of an article are mostly elements of one tag and class in one element, and what a site
puts between them is made otherwise: a caption, a box, a line that leads on. So of each line it is
told how much of the page's prose stands in elements made like its own, and where it stands to the
smallest element that holds most of the prose. Classes are compared on one page only, so a class
that nobody could read, as build tools make them, tells as much as a word.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from cleaner.features import Floats
from cleaner.html.view import LETTERS, Element, Line

ALIKE_NUMBERS = 9
PART_NUMBERS = 7
HEAD_NUMBERS = 5
COMPANY = ALIKE_NUMBERS + PART_NUMBERS + HEAD_NUMBERS
# Of an element with so much of the prose it is asked whether a line stands in it, and how deep.
_HALF, _MOST = 0.5, 0.8
_INLINE = LETTERS | {"a", "span"}
_FADING = 4.0
Whole = NDArray[np.int64]


def fill_company(
    out: Floats, lines: Sequence[Line], elements: Sequence[Element], spans: tuple[Whole, Whole],
    sizes: tuple[Floats, Floats, Floats], headline: int | None,
) -> None:  # fmt: skip
    """Fill in the numbers of all lines: lines x COMPANY.

    `spans` are first line and end of each element; `sizes` of each line its letters, those in links
    and those of prose; `headline` is the line that says the title, None if none does.
    """
    blocks = _find_blocks(lines, elements)
    _fill_alike(out[:, :ALIKE_NUMBERS], blocks, elements, sizes)
    part = out[:, ALIKE_NUMBERS : ALIKE_NUMBERS + PART_NUMBERS]
    _fill_part(part, blocks, elements, spans, sizes[2])
    pictures = np.array([line.pictures for line in lines])
    _fill_head(out[:, -HEAD_NUMBERS:], pictures, headline)


def _find_blocks(lines: Sequence[Line], elements: Sequence[Element]) -> list[int]:
    """Return for each line the nearest element around its first text that is more than a link or letters."""
    blocks = []
    for line in lines:
        at = line.element
        while elements[at].tag in _INLINE and elements[at].parent != at:
            at = elements[at].parent
        blocks.append(at)
    return blocks


def _fill_alike(
    out: Floats, blocks: Sequence[int], elements: Sequence[Element], sizes: tuple[Floats, Floats, Floats]
) -> None:
    """For elements like its own, and those in elements like the one around: prose, links, how many, prose before."""
    for place, around in enumerate((False, True)):
        numbers: dict[tuple[str, ...], int] = {}
        groups = np.array([numbers.setdefault(_make_of(elements, at, around), len(numbers)) for at in blocks])
        letters, linked, prose = (np.bincount(groups, size, len(numbers)) for size in sizes)
        many = np.bincount(groups, minlength=len(numbers))
        own = out[:, 4 * place : 4 * place + 4]
        own[:, 0] = (prose / max(1.0, float(prose.sum())))[groups]
        own[:, 1] = (linked / np.maximum(letters, 1))[groups]
        own[:, 2] = np.log1p(many)[groups] / 5
        own[:, 3] = np.log1p(letters / np.maximum(many, 1))[groups] / 5
        if not around:
            out[:, 8] = groups == int(prose.argmax())


def _make_of(elements: Sequence[Element], at: int, around: bool) -> tuple[str, ...]:
    """Return what an element is made like: its tag and names, with those of the one around it or without."""
    own = elements[at]
    if not around:
        return own.tag, own.names
    outer = elements[own.parent]
    return own.tag, outer.tag, outer.names


def _fill_part(
    out: Floats, blocks: Sequence[int], elements: Sequence[Element], spans: tuple[Whole, Whole], prose: Floats
) -> None:
    """Whether it stands in the smallest elements with half and with most of the prose, how deep, and how far off."""
    first, end = spans
    through = np.concatenate([[0], np.cumsum(prose)])
    held = through[end] - through[first]
    # The last of those that hold so much is the innermost one: elements are in page order.
    half, most = (int(np.flatnonzero(held >= share * through[-1])[-1]) for share in (_HALF, _MOST))
    at = np.arange(len(blocks))
    owners = np.array(blocks)
    depths = np.array([element.depth for element in elements])[owners]
    parents = np.array([element.parent for element in elements])[owners]
    out[:, 0] = inside_half = (at >= first[half]) & (at < end[half])
    out[:, 1] = inside_most = (at >= first[most]) & (at < end[most])
    out[:, 2] = np.minimum(depths - elements[half].depth, 8) / 8 * inside_half
    out[:, 3] = np.minimum(depths - elements[most].depth, 8) / 8 * inside_most
    out[:, 4] = parents == half
    out[:, 5] = at < first[most]
    out[:, 6] = at >= end[most]


def _fill_head(out: Floats, pictures: NDArray[np.int64], headline: int | None) -> None:
    """Pictures before it and after it; before the headline or how soon after, or there is none."""
    out[:, 0] = np.minimum(pictures, 2) / 2
    out[:-1, 1] = out[1:, 0]
    if headline is None:
        out[:, 2] = 1
        return
    at = np.arange(len(out))
    out[:, 3] = at < headline
    out[headline:, 4] = np.exp(-(at[headline:] - headline) / _FADING)
