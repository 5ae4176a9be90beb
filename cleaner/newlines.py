"""Where a line that lost its newlines had them.

Two newlines of three stand behind no full stop: headings, labels, captions, buttons. Of the words
around a gap it shows nevertheless: "... a lot of Conclusion In this guide ..." goes on with a
capital that "in" has nowhere else, and "Advertisement" hardly ever stands amid a sentence. A model
holds one weight for each of 2^17 such features (hashed: Weinberger et al., Feature Hashing for Large
Scale Multitask Learning, 2009), learned from texts that have their newlines still; their sum is
the log-odds that a line began here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from cleaner.patterns import compile_late
from cleaner.segment import CLOSING, EDGE, SENTENCE_ENDS, flat_lines

Places = NDArray[np.uint32]
Weights = NDArray[np.float32]
_Codes = NDArray[np.uint64]
_Counts = NDArray[np.int64]

FEATURES = 11
"""Features of a gap."""
BITS = 17
"""Of the table of weights. With sixteen a twentieth fewer newlines are found, with eighteen a thirtieth more."""
LIKELY = 0.0
"""Log-odds: as likely as not. Chosen on sites not trained on (docs/model.md)."""
POSSIBLE = -1.73
"""A probability of 0.15."""
# A line is read so many characters at a time, so memory does not grow with it.
_WINDOW = 50_000
# Of a longer word the beginning tells enough.
_LONGEST_WORD = 40
_OPENING = "“\"‘'([«"
_BREAKS = ",:;"
# What stands at the edges of a word and is no part of it.
_PUNCTUATION = "".join(sorted(SENTENCE_ENDS)) + CLOSING + _OPENING + _BREAKS
# A line is in capitals if this part of the letters in so many characters at its middle are: menus stand at its ends.
_MIDDLE, _MOSTLY = 300, 0.6
_TOKEN = compile_late(r"\S+")
# Of 248,000 words in flat lines of labelled pages 43,000 differ. So many are remembered, none of them longer.
_MOST_REMEMBERED, _LONGEST_REMEMBERED = 1 << 15, 100

# Chinese and Japanese write no spaces, so where one stands between two of their words a newline was lost. But for the
# ends of links amid a sentence: there a particle or a sign stands on one side, with which few lines end or begin.
_HAN = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_BEFORE_HAN = compile_late(
    rf"(?<![ \u3000\xa0])[ \u3000\xa0]+"
    rf"(?=[【※▼▲■●◆]|[「『（＜《]?[{_HAN}])(?![はがをへや・]|[にのとでもか](?![\u3040-\u309f]))"
)
_BEHIND_HAN = compile_late(rf"[。！？」』）】]|[{_HAN}](?<![はがをにのとでもやへ・])")

# How a word begins. What begins with another sign is told by that sign, and by whether it is all.
_SMALL, _CAPITAL, _CAPITALS, _INITIAL, _FIGURE, _OTHER, _QUOTED, _QUOTED_CAPITAL, _QUOTED_FIGURE, _NOTHING = range(10)
_HAVE_CAPITALS = (_CAPITAL, _CAPITALS, _INITIAL)
# How it ends: likewise.
_LETTER, _DIGIT, _SENTENCE, _QUOTED_SENTENCE, _QUOTE, _NO_END, _UNSEEN = range(7)
_SIGN = 16
_NOTHING_SEEN = (0, 0, _UNSEEN)
# Words since the last sentence end, to the next one, and in a row that have capitals: no more are told apart.
_MOST_SINCE, _MOST_TO_END, _MOST_CAPITALS = 20, 24, 6
# Odd numbers that spread what is added up over 64 bits.
_SPREAD = tuple(
    map(
        np.uint64,
        (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93, 0xA0761D6478BD642F),
    )
)


@dataclass(frozen=True, slots=True)
class Newlines:
    """Offsets in the lines of a text that lost their newlines, sentence ends apart, each sorted."""

    likely: Sequence[int] = ()
    """The text is to be cut there."""
    possible: Sequence[int] = ()
    """A line may have begun there if something else speaks for it; the likely ones are among them.

    At a letter of a script without capitals there are no others.
    """


def find_newlines(text: str, weights: Weights, *, partly: bool = True) -> Newlines:
    """Return where lines of a text began; `weights` are those that `training/newlines.py` makes.

    `partly` says whether lines of a text that lost a part of its newlines are read, too.
    """
    lines = [(start, line) for start, line in flat_lines(text, partly=partly) if not _is_all_capitals(line)]
    if not lines:
        return Newlines()
    likely: list[int] = []
    possible: list[int] = []
    # All of them are read together, as they were learned from: that is quicker by far than one by one.
    ends = np.cumsum([len(line) for _, line in lines])
    moved = np.array([start for start, _ in lines], np.int64) - np.concatenate([[0], ends[:-1]])
    for gaps in read_gaps("".join([line for _, line in lines])):
        odds = weights[gaps.features].sum(axis=1)
        places = gaps.starts + moved[np.searchsorted(ends, gaps.starts, "right")]
        likely += places[odds >= LIKELY].tolist()
        possible += [
            at
            for at, is_likely in zip(places[odds >= POSSIBLE].tolist(), odds[odds >= POSSIBLE] >= LIKELY, strict=True)
            if is_likely or not _has_no_case(text[at])
        ]
    between = [start + at for start, line in lines if not line.isascii() for at in _gaps_in_han(line)]
    if between:
        likely, possible = (sorted({*places, *between}) for places in (likely, possible))
    return Newlines(likely, possible)


def _is_all_capitals(line: str) -> bool:
    """Whether a line is written in capitals, by its middle: there every word begins as a line does."""
    half = len(line) // 2
    middle = line[half : half + _MIDDLE]
    return sum(map(str.isupper, middle)) > _MOSTLY * sum(map(str.isalpha, middle))


def _gaps_in_han(line: str) -> Iterator[int]:
    """Yield where a line began in Chinese or Japanese."""
    for gap in _BEFORE_HAN.finditer(line):
        if gap.start() and _BEHIND_HAN.match(line, gap.start() - 1):
            yield gap.end()


def _has_no_case(sign: str) -> bool:
    """Whether it is a letter of a script without capitals, in which little shows that a line begins."""
    return sign.isalpha() and not (sign.islower() or sign.isupper() or sign.istitle())


@dataclass(frozen=True, slots=True)
class Gaps:
    """The gaps between words at which a line may have begun: n of them."""

    starts: _Counts
    """n: where the word behind each begins, in characters."""
    features: Places
    """n x FEATURES: the places of its weights."""


def read_gaps(line: str) -> Iterator[Gaps]:
    """Yield the gaps of a line, by windows."""
    begin = 0
    while begin < len(line):
        # A window ends between words; a word that is longer than one is cut.
        space = line.rfind(" ", begin + 1, begin + _WINDOW)
        end = begin + _WINDOW if space < 0 else space
        if begin + _WINDOW >= len(line):
            end = len(line)
        yield _read_window(line, begin, end)
        begin = end


def _read_window(line: str, begin: int, end: int) -> Gaps:
    window = line[begin:end]
    tokens = window.split()
    # What is long hardly comes again, and would fill the memory.
    is_short = max(map(len, tokens), default=0) <= _LONGEST_REMEMBERED
    read = _read_token if is_short else _read_token.__wrapped__
    rows = np.fromiter(chain.from_iterable(map(read, tokens)), np.uint64, 3 * len(tokens)).reshape(-1, 3)
    starts = _starts_of(window, tokens) + begin
    seen = rows[:, 2] != _UNSEEN
    if not seen.all():
        starts, rows = starts[seen], rows[seen]
    if len(rows) < 2:
        return Gaps(starts[:0], np.zeros((0, FEATURES), np.uint32))
    word, kind, ends = np.ascontiguousarray(rows.T)
    ends_sentence = (ends == _SENTENCE) | (ends == _QUOTED_SENTENCE)
    numbers = np.flatnonzero((kind[1:] != _SMALL) & ~ends_sentence[:-1]) + 1
    return Gaps(starts[numbers], _features_of(word, kind, ends, ends_sentence, numbers))


def _starts_of(window: str, tokens: Sequence[str]) -> _Counts:
    """Return where each word of a window begins."""
    sizes = np.fromiter(map(len, tokens), np.int64, len(tokens))
    if int(sizes.sum()) + len(tokens) - 1 == len(window):  # one blank between two words, and none at the ends
        return np.cumsum(sizes + 1) - sizes - 1
    return np.fromiter(map(re.Match.start, _TOKEN.finditer(window)), np.int64, len(tokens))


def _features_of(word: _Codes, kind: _Codes, end: _Codes, ends_sentence: NDArray[np.bool_], at: _Counts) -> Places:
    """Return the places of the weights of gaps: `at` are the words behind them."""
    small = np.isin(word, np.unique(word[kind == _SMALL])).astype(np.uint64)
    passed, ahead = _since(ends_sentence), _since(ends_sentence[::-1])[::-1] + 1
    before, behind = _capitals(kind, end)
    since = np.where(passed < 6, passed, 6 + (np.minimum(passed, _MOST_SINCE) - 6) // 3).astype(np.uint64)
    to_end = (np.where(ends_sentence, 0, np.minimum(ahead, _MOST_TO_END)) // 3).astype(np.uint64)
    edge = np.array([_NOTHING], np.uint64)
    next_kind = np.concatenate([kind[1:], edge])
    last_end = np.concatenate([[np.uint64(_NO_END)], end[:-1]])
    a, b = at - 1, at
    columns = (
        (kind[a], small[a], end[a], kind[b], small[b]),
        (word[a], end[a]),
        (word[b], kind[b]),
        (end[a], kind[b], small[b], since[b]),
        (before[b], behind[b], small[b], end[a]),
        (kind[b], small[b], end[b], next_kind[b]),
        (since[b], to_end[b], small[b]),
        (last_end[a], end[a], kind[a], kind[b]),
        (word[a], kind[b], small[b]),
        (word[b], end[a], small[a]),
    )
    features = np.zeros((len(at), FEATURES), np.uint32)  # the last is the same for all gaps
    for number, column in enumerate(columns):
        mixed = np.full(len(at), number + 1, np.uint64) * _SPREAD[-1]
        for part, spread in zip(column, _SPREAD, strict=False):
            mixed = (mixed ^ part) * spread
        mixed ^= mixed >> np.uint64(32)
        features[:, number] = (mixed * _SPREAD[0]) >> np.uint64(64 - BITS)
    return features


def _since(ends_sentence: NDArray[np.bool_]) -> _Counts:
    """Return for each word how many stand between it and the last one before it that ends a sentence."""
    places = np.arange(len(ends_sentence))
    last = np.maximum.accumulate(np.where(ends_sentence, places, -1))
    since: _Counts = places - 1 - np.concatenate([[-1], last[:-1]])
    return since


def _capitals(kind: _Codes, end: _Codes) -> tuple[_Codes, _Codes]:
    """Return for each word how many with capitals stand in a row before it, and how many from it on."""
    capital = np.isin(kind, _HAVE_CAPITALS)
    goes_on = capital & ~np.isin(end, [_SIGN + ord(sign) for sign in _BREAKS])
    before = _row_before(goes_on)
    runs = (capital | np.isin(kind, (_QUOTED, _QUOTED_CAPITAL, _QUOTED_FIGURE))) & (end == _LETTER)
    behind = _row_before(runs[::-1])[::-1] + runs
    closed = np.concatenate([capital, [False]])[np.minimum(np.arange(len(kind)) + behind, len(kind))]
    return tuple(np.minimum(row, _MOST_CAPITALS).astype(np.uint64) for row in (before, behind + closed))  # type: ignore[return-value]


def _row_before(marks: NDArray[np.bool_]) -> _Counts:
    """Return for each place how many marks are set in a row before it."""
    return _since(~marks)


@lru_cache(maxsize=_MOST_REMEMBERED)
def _read_token(token: str) -> tuple[int, int, int]:
    """Return the code of what a word says, how it begins, and how it ends.

    A mark that shows nothing, such as that of the byte order, is no part of a word.
    """
    if token.isalpha():  # as three words in four
        return crc32(token[:_LONGEST_WORD].lower().encode()), _begins(token), _LETTER
    token = token.strip(EDGE)
    if not token:
        return _NOTHING_SEEN
    said = token[:_LONGEST_WORD].strip(_PUNCTUATION).lower() or token[:_LONGEST_WORD]
    return crc32(said.encode("utf-8", "surrogatepass")), _begins(token), _ends(token)


def _begins(token: str) -> int:
    sign = token[0]
    if sign.islower():
        return _SMALL
    if sign.isupper():
        if len(token) == 1:
            return _INITIAL
        core = token.strip(_PUNCTUATION)
        return _CAPITALS if len(core) > 1 and core.isupper() else _CAPITAL
    if sign.isdecimal():
        return _FIGURE
    if sign.isalpha():
        return _OTHER
    if sign in _OPENING and len(token) > 1:
        return _QUOTED_CAPITAL if token[1].isupper() else _QUOTED_FIGURE if token[1].isdecimal() else _QUOTED
    return _SIGN + 2 * ord(sign) + (len(token) > 1)


def _ends(token: str) -> int:
    sign = token[-1]
    if sign in CLOSING and len(token) > 1:
        return _QUOTED_SENTENCE if token.rstrip(CLOSING)[-1:] in SENTENCE_ENDS else _QUOTE
    if sign in SENTENCE_ENDS:
        return _SENTENCE
    if sign.isalpha():
        return _LETTER
    if sign.isdecimal():
        return _DIGIT
    return _SIGN + ord(sign)
