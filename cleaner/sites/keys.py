"""What makes two lines the same: what is kept of a page, and how its lines are told apart.

A line is a number of 64 bits made of its words, so case, spacing and figures make no difference:
"12 Comments" on one page and "3 comments" on another are one line. Text that lost its newlines
has no lines to compare; of it the words are kept, each a number that says also whether it has a
capital and whether something begins at it, and runs of them are compared.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from itertools import islice, pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleaner.document import ALL_WORDS, SENTENCE_LINE, Document, Segment
from cleaner.model import default_model
from cleaner.phrases import split_words, word_spans
from cleaner.plain import read_plain
from cleaner.scripts import count_dense
from cleaner.segment import lost_lines, segment

Keys = NDArray[np.uint64]

SHINGLE = 4
"""Words in a shingle. With five a quarter more of the flat template lines stay, with three tables of figures go."""
_LEAST_WORDS = 2
"""Words in a shingle that are no figures."""
_LONGEST_REMEMBERED = 100
PROSE_BIT = 1
"""Set in the key of a line that is prose."""
LABEL_WORDS = 12
"""Words in a label at most."""
BEGINS_BIT = np.uint64(1)
"""Set in the code of a word at which a piece begins."""
_CAPITAL_BIT = np.uint64(2)
_WORD = ~(BEGINS_BIT | _CAPITAL_BIT)
# Behind these and a space something may begin, in small letters too.
_ENDINGS = frozenset(".!?:…|»•·।۔؟")
# And behind these, which have a space within them, if at all.
_WIDE_ENDINGS = frozenset("。！？｡")
_LINE_END: Keys = np.zeros(1, np.uint64)
_NO_KEYS: Keys = np.zeros(0, np.uint64)
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)


class PageKeys(NamedTuple):
    """What is kept of one page."""

    identity: int
    """The same for pages of the same lines."""
    lines: Keys
    """Its lines that are not blank, in order."""
    words: Keys
    """The words of its flat lines, in order (`Words.codes`), and behind each line a zero."""


NO_PAGE = PageKeys(0, _NO_KEYS, _NO_KEYS)
"""A page that says nothing."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a flat line, and where each stands in the text."""

    spans: Sequence[tuple[int, int]]
    codes: Keys
    """A number for each word. The lowest bit is set if a line may begin at it, the next if no small letter does."""


def read_keys(text: str) -> PageKeys:
    """Return what is kept of a page."""
    view = read_plain(text)
    written, text = text, view.text if view else text
    newlines = default_model().find_newlines(text, partly=False)
    document = segment(Document(text), newlines.likely, partly=False)
    lines = np.array([key_of(piece) for piece in document.segments if piece.content], np.uint64)
    begins = sorted({*(piece.start for piece in document.segments if piece.content), *newlines.possible})
    flat: list[Keys] = []
    for start, line in lost_lines(text, written):
        flat += read_words(line, start, begins).codes, _LINE_END
    words = np.concatenate(flat) if flat else _NO_KEYS
    identity = _number(lines.tobytes() + words.tobytes())
    return PageKeys(identity, lines, words)


def unpack_keys(identity: int, lines: bytes, words: bytes) -> PageKeys:
    """Return the page whose lines and words were written down as bytes."""
    return PageKeys(identity, np.frombuffer(lines, np.uint64), np.frombuffer(words, np.uint64))


def key_of(piece: Segment) -> int:
    """Return the key of a segment that is not blank; its lowest bit is set if it is prose."""
    words = piece.words if len(piece.content) <= ALL_WORDS else split_words(piece.content)
    prose = piece.ends_sentence and _is_long(piece.content)
    if all(word == "0" for word in words):
        # Figures and signs alone are told apart to the character.
        return _key(piece.content, prose)
    return _key(" ".join(words), prose)


def _is_long(content: str) -> bool:
    """Whether a sentence is no interjection or button."""
    return len(content) >= SENTENCE_LINE or len(content) + count_dense(content) >= SENTENCE_LINE


def is_prose(keys: Keys) -> NDArray[np.bool_]:
    """Whether each line is prose."""
    return (keys & np.uint64(PROSE_BIT)).astype(bool)


def read_words(line: str, start: int, begins: Sequence[int] = ()) -> Words:
    """Return the words of a line that stands in the text at `start`.

    `begins` is where pieces of the text begin, sorted.
    """
    spans = word_spans(line)
    codes = np.array([_word_code(line[first:end]) for first, end in spans], np.uint64)
    ends = np.array([end for _, end in spans], np.int64) + start
    # The signs before a word belong to it: a piece that begins with them begins at the word. Those of other lines are
    # not looked at, or many lines would take the square of their number; the last one before stands for all of them.
    before, behind = max(0, bisect_left(begins, start) - 1), bisect_left(begins, start + len(line))
    first = np.searchsorted(ends, np.array(begins[before:behind], np.int64), "right")
    codes[first[first < len(codes)]] |= BEGINS_BIT
    codes[1:][[ends_before(line, one, other) for (_, one), (other, _) in pairwise(spans)]] |= BEGINS_BIT
    return Words([(start + first, start + end) for first, end in spans], codes)


def ends_before(line: str, last: int, first: int) -> bool:
    """Whether the signs from the end of a word to the beginning of the next end a sentence and leave a space."""
    signs = line[last:first]
    if len(signs) > 1 and " " in signs and not _ENDINGS.isdisjoint(signs):
        return True
    return bool(signs) and not _WIDE_ENDINGS.isdisjoint(signs)


def is_named(words: Keys) -> NDArray[np.bool_]:
    """Whether each word is more than figures, and no end of a line."""
    named: NDArray[np.bool_] = (words != 0) & ((words & _WORD) != _FIGURES)
    return named


def has_capital(words: Keys) -> NDArray[np.bool_]:
    """Whether each word begins with something else than a small letter."""
    return (words & _CAPITAL_BIT).astype(bool)


def shingles_of(words: Keys) -> Keys:
    """Return the key of the shingle that begins at each of the words but the last three.

    Case makes no difference to it. It is 0 if the shingle is little but figures, or no line holds it.
    """
    codes = words & _WORD
    if len(codes) < SHINGLE:
        return _NO_KEYS
    ones = np.ones(SHINGLE)
    figures, ends = np.convolve(codes == _FIGURES, ones, "valid"), np.convolve(codes == 0, ones, "valid")
    shingles = next(islice(_runs_of(codes), SHINGLE - 1, None))
    shingles[(figures > SHINGLE - _LEAST_WORDS) | (ends > 0)] = 0
    return shingles


def labels_of(words: Keys) -> Iterator[Keys]:
    """Yield for one word, two and so on the key of the run of so many that begins at each of the words.

    Case makes a difference to it, because a run of few words may be a label or a part of any sentence.
    """
    return islice(_runs_of(words & ~BEGINS_BIT), LABEL_WORDS)


def _runs_of(codes: Keys) -> Iterator[Keys]:
    """Yield the keys of runs of one number, two and so on: a polynomial of them, wrapped at 64 bits."""
    keys = np.zeros(len(codes), np.uint64)
    for at in range(len(codes)):
        keys = keys[: len(codes) - at] * _MULTIPLIER + codes[at:]
        yield keys


def _key(said: str, prose: bool) -> int:
    return _hash(said) & ~PROSE_BIT | prose


def _word_code(word: str) -> int:
    code = _hash("0" if word.isdecimal() else word.lower()) & ~3
    return code if word[0].islower() else code | 2


def _hash(said: str) -> int:
    # What is long hardly comes again, and would fill the memory.
    return _hash_of_short(said) if len(said) <= _LONGEST_REMEMBERED else _hash_of_short.__wrapped__(said)


@lru_cache(maxsize=1 << 16)
def _hash_of_short(said: str) -> int:
    return _number(said.encode("utf-8", "surrogatepass"))


def _number(data: bytes) -> int:
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "little")


_FIGURES = np.uint64(_word_code("0")) & _WORD
