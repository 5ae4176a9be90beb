"""What makes two lines the same: what is kept of a page, and how its lines are told apart.

A line is a number of 64 bits made of its words, so case, spacing and figures make no difference:
"12 Comments" on one page and "3 comments" on another are one line. Text that lost its newlines
has no lines to compare; of it every run of four words is a number too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray

from cleaner.document import ALL_WORDS, Document, Segment
from cleaner.model import default_model
from cleaner.phrases import split_words, word_spans
from cleaner.plain import read_plain
from cleaner.segment import flat_lines, segment

Keys = NDArray[np.uint64]

SHINGLE = 4
"""Words in a shingle. With five a quarter more of the flat template lines stay, with three tables of figures go."""
_LEAST_WORDS = 2
"""Words in a shingle that are no figures."""
# A line that ends as a sentence and has so many characters is prose: it tells a page from others.
SENTENCE = 60
# A longer host is not one (RFC 1035).
_LONGEST_HOST = 253
_LONGEST_REMEMBERED = 100
PROSE_BIT = 1
"""Set in the key of a line that is prose."""
_NO_KEYS: Keys = np.zeros(0, np.uint64)
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)


class Page(NamedTuple):
    """What is kept of one page."""

    identity: int
    """The same for pages of the same lines."""
    lines: Keys
    """Its lines that are not blank, in order."""
    shingles: Keys
    """The shingles of its flat lines, each once, sorted."""


NO_PAGE = Page(0, _NO_KEYS, _NO_KEYS)
"""A page that says nothing."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a flat line, and where each stands in the text."""

    spans: Sequence[tuple[int, int]]
    shingles: Keys
    """The key of the shingle that begins at each word but the last three; 0 if it is little but figures."""


def site_of(url: str | None) -> str:
    """Return the site of an address: its host without `www.`; "" if there is none.

    A host is taken as it is, not cut to the domain that was registered: what blogs.example.com
    repeats, shop.example.com need not.
    """
    if not url:
        return ""
    url = url.strip()
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname or ""
    except ValueError:  # "[" that no address of version 6 follows, and the like
        return ""
    host = host.rstrip(".").removeprefix("www.")
    return host if len(host) <= _LONGEST_HOST and host.isprintable() and " " not in host else ""


def read_page(text: str) -> Page:
    """Return what is kept of a page."""
    view = read_plain(text)
    text = view.text if view else text
    document = segment(Document(text), default_model().find_newlines(text).likely)
    lines = np.array([key_of(piece) for piece in document.segments if piece.content], np.uint64)
    flat = [read_words(line, start).shingles for start, line in flat_lines(text)]
    shingles = np.unique(np.concatenate(flat)) if flat else _NO_KEYS
    shingles = shingles[shingles != 0]
    identity = _number(lines.tobytes() + shingles.tobytes())
    return Page(identity, lines, shingles)


def unpack_page(identity: int, lines: bytes, shingles: bytes) -> Page:
    """Return the page whose lines and shingles were written down as bytes."""
    return Page(identity, np.frombuffer(lines, np.uint64), np.frombuffer(shingles, np.uint64))


def key_of(piece: Segment) -> int:
    """Return the key of a segment that is not blank; its lowest bit is set if it is prose."""
    words = piece.words if len(piece.content) <= ALL_WORDS else split_words(piece.content)
    return key_of_words(words, piece.content, prose=piece.ends_sentence and len(piece.content) >= SENTENCE)


def key_of_words(words: Sequence[str], content: str, *, prose: bool = False) -> int:
    """Return the key of a line of these words."""
    if all(word == "0" for word in words):
        # Figures and signs alone are told apart to the character.
        return _key(content, prose)
    return _key(" ".join(words), prose)


def is_prose(keys: Keys) -> NDArray[np.bool_]:
    """Whether each line is prose."""
    return (keys & np.uint64(PROSE_BIT)).astype(bool)


def read_words(line: str, start: int) -> Words:
    """Return the words and shingles of a line that stands in the text at `start`."""
    spans = word_spans(line)
    if len(spans) < SHINGLE:
        return Words((), _NO_KEYS)
    codes = np.array([_word_code(line[first:end]) for first, end in spans], np.uint64)
    shingles = np.zeros(len(codes) - SHINGLE + 1, np.uint64)
    figures = np.convolve(codes == _FIGURES, np.ones(SHINGLE), "valid")
    for at in range(SHINGLE):
        # A polynomial of the words' codes: each begins where the one before it ends, wrapped at 64 bits.
        shingles = shingles * _MULTIPLIER + codes[at : at + len(shingles)]
    shingles[figures > SHINGLE - _LEAST_WORDS] = 0
    return Words([(start + first, start + end) for first, end in spans], shingles)


def _key(said: str, prose: bool) -> int:
    return _hash(said) & ~PROSE_BIT | prose


def _word_code(word: str) -> int:
    return _hash("0" if word.isdecimal() else word.lower())


def _hash(said: str) -> int:
    # What is long hardly comes again, and would fill the memory.
    return _hash_of_short(said) if len(said) <= _LONGEST_REMEMBERED else _hash_of_short.__wrapped__(said)


@lru_cache(maxsize=1 << 16)
def _hash_of_short(said: str) -> int:
    return _number(said.encode("utf-8", "surrogatepass"))


def _number(data: bytes) -> int:
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "little")


_FIGURES = np.uint64(_word_code("0"))
