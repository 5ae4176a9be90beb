"""What the learned filter reads off a document: written once, used to train and to clean.

Every segment that is not blank gives a run of token ids (its words) and a row of numbers: shape,
place, the company of prose, words shared with the prose, and what the rules said. All of it comes
from the text alone and is computed for the whole document at once, in time linear in its length.
"""

from __future__ import annotations

import unicodedata
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from cleaner.document import KINDS, Segment
from cleaner.standing import Ballot, Standing

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]

# A word that the vocabulary lacks is told from other such words by this many buckets, for the
# words that lines share; to the model all of them are one unknown word.
_BUCKETS = 8192
_PROSE = 100
# Summed votes are given in units of this much log-odds, up to two of them.
VOTE_UNIT = 4.0
_CLASSES = 13
_SPACE, _UPPER, _LOWER, _LETTER, _DIGIT, _STOP, _COMMA, _COLON, _QUOTE, _BAR, _SYMBOL, _BRACKET, _OTHER = range(13)
_BY_CHARACTER: Mapping[int, str] = {
    _STOP: ".!?…。！？؟।۔",
    _COMMA: ",;，、；،",
    _COLON: ":：",
    _QUOTE: "\"'“”‘’«»„‹›「」『』",
    _BAR: "|/\\•·–—-»›>→▶<*_~",
    _SYMBOL: "$€£¥%@#©®™+=&^`",
    _BRACKET: "()[]{}（）【】",
}
_TABLE_SIZE = 0x3100
NUMBERS = 4 + 12 + 13 + 13 + 6 + 16 + 5 + len(KINDS)


class Vocabulary:
    """The words the model knows, and how rare each is."""

    def __init__(self, words: Sequence[str], rarity: Sequence[float] | Floats) -> None:
        self.words = tuple(words)
        self.size = len(self.words)
        self._ids = _Ids(self.words)
        known = np.asarray(rarity, np.float32)
        top = float(known.max()) if self.size else 1.0
        self.rarity: Floats = np.concatenate([known, np.full(_BUCKETS, top, np.float32)])

    def read(self, words: Iterable[str]) -> list[int]:
        """Return the id of each word; from `size` on they are unknown words."""
        return list(map(self._ids.__getitem__, words))


class _Ids(dict[str, int]):
    def __init__(self, words: Sequence[str]) -> None:
        super().__init__((word, at) for at, word in enumerate(words))
        self.known = len(words)

    def __missing__(self, word: str) -> int:
        return self.known + zlib.crc32(word.encode("utf-8", "surrogatepass")) % _BUCKETS


@dataclass(frozen=True, slots=True)
class Features:
    """The features of the `n` segments of a document that are not blank."""

    numbers_of: Ints
    """Their segment numbers, n."""
    tokens: Ints
    """The word ids of all of them in a row; an id from the vocabulary's size on is unknown."""
    bounds: Ints
    """n + 1: the words of row i are tokens[bounds[i]:bounds[i + 1]]."""
    rows: Floats
    """n x NUMBERS."""


def read_features(standing: Standing, vocabulary: Vocabulary) -> Features:
    """Return the features of a document as it stands after the rules and the passes."""
    segments = standing.filled
    count = len(segments)
    numbers = np.array([segment.number for segment in segments], np.int32)
    if not count:
        return Features(numbers, np.zeros(0, np.int32), np.zeros(1, np.int32), np.zeros((0, NUMBERS), np.float32))
    lengths = np.array([len(segment.content) for segment in segments], np.int64)
    sizes = np.array([len(segment.words) for segment in segments], np.int64)
    tokens = np.array(vocabulary.read(chain.from_iterable([segment.words for segment in segments])), np.int32)
    bounds = np.zeros(count + 1, np.int32)
    np.cumsum(sizes, out=bounds[1:])
    sentence = np.array([segment.ends_sentence for segment in segments], bool)
    prose = (lengths >= _PROSE) & sentence
    rows = np.concatenate(
        [
            _shape(segments, lengths, sizes),
            _marks(segments, sentence),
            _place(lengths, prose),
            _shared(tokens, sizes, prose, vocabulary),
            _rules(standing.ballots, numbers),
        ],
        axis=1,
        dtype=np.float32,
    )
    return Features(numbers, tokens, bounds, rows)


@cache
def _classes() -> NDArray[np.uint8]:
    """Return the class of every character below the table's end; what follows is a letter."""
    table = np.full(_TABLE_SIZE, _OTHER, np.uint8)
    special = {ord(char): kind for kind, chars in _BY_CHARACTER.items() for char in chars if ord(char) < _TABLE_SIZE}
    for code in range(_TABLE_SIZE):
        category = unicodedata.category(chr(code))
        if code in special:
            table[code] = special[code]
        elif category == "Lu":
            table[code] = _UPPER
        elif category == "Ll":
            table[code] = _LOWER
        elif category[0] == "L" or category[0] == "M":
            table[code] = _LETTER
        elif category[0] == "N":
            table[code] = _DIGIT
        elif category[0] in "ZC":
            table[code] = _SPACE
        elif category[0] == "S":
            table[code] = _SYMBOL
    return table


def _class_of(codes: NDArray[np.uint32]) -> NDArray[np.uint8]:
    kinds = _classes()[np.minimum(codes, _TABLE_SIZE - 1)]
    kinds[codes >= _TABLE_SIZE] = _LETTER
    kinds[codes >= 0x1F000] = _SYMBOL
    return kinds


def _shape(segments: Sequence[Segment], lengths: NDArray[np.int64], sizes: NDArray[np.int64]) -> Floats:
    """Length, classes of characters, capitals, first and last character."""
    count = len(segments)
    joined = " ".join([segment.content for segment in segments])
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), np.uint32)
    kinds = _class_of(codes)
    # A space ends each content but the last.
    ends = np.cumsum(lengths + 1) - 1
    starts = ends - lengths
    row = np.repeat(np.arange(count), lengths + 1)[: len(codes)]
    counts = np.bincount(row * _CLASSES + kinds, minlength=count * _CLASSES).reshape(count, _CLASSES)
    shares = counts[:, 1:] / lengths[:, None]
    letter = (kinds >= _UPPER) & (kinds <= _LETTER)
    begins = letter.copy()
    begins[1:] &= (kinds[:-1] == _SPACE) | (kinds[:-1] == _QUOTE)
    initials = np.bincount(row[begins], minlength=count)
    capitals = np.bincount(row[begins & (kinds == _UPPER)], minlength=count)
    first = np.zeros((count, _CLASSES), np.float32)
    first[np.arange(count), kinds[starts]] = 1
    last = np.zeros((count, _CLASSES), np.float32)
    last[np.arange(count), kinds[ends - 1]] = 1
    head = np.stack(
        [
            np.log1p(lengths) / 5,
            np.log1p(sizes) / 3,
            capitals / np.maximum(initials, 1),
            np.minimum(initials, 8) / 8,
        ],
        axis=1,
    )
    return np.concatenate([head, shares, first, last], axis=1, dtype=np.float32)


def _marks(segments: Sequence[Segment], sentence: NDArray[np.bool_]) -> Floats:
    """Sentence end, piece of a cut line, blank lines around, the same content before or after."""
    blocks = np.array([segment.block for segment in segments])
    opens = np.ones(len(segments), bool)
    opens[1:] = blocks[1:] != blocks[:-1]
    closes = np.ones(len(segments), bool)
    closes[:-1] = opens[1:]
    again = np.array([segment.repeats is not None for segment in segments])
    repeated = {segment.repeats for segment in segments if segment.repeats is not None}
    later = np.array([segment.number in repeated for segment in segments])
    piece = np.array([segment.piece > 0 for segment in segments])
    return np.stack([sentence, piece, opens, closes, again, later], axis=1).astype(np.float32)


def _place(lengths: NDArray[np.int64], prose: NDArray[np.bool_]) -> Floats:
    """Where it stands in the document, and how far from prose."""
    count = len(lengths)
    at = np.arange(count)
    total = int(lengths.sum())
    before = np.cumsum(lengths) - lengths
    weight = np.where(prose, lengths, 0)
    prose_total = max(1, int(weight.sum()))
    prose_before = np.cumsum(weight) - weight
    last = np.maximum.accumulate(np.where(prose, at, -1000))
    since = np.concatenate([[1000], at[1:] - last[:-1]])
    following = np.minimum.accumulate(np.where(prose, at, 100_000)[::-1])[::-1]
    until = np.concatenate([following[1:] - at[:-1], [1000]])
    ones = np.ones(count)
    return np.stack(
        [
            at / count,
            before / total,
            np.exp(-at / 3),
            np.exp(-at / 15),
            np.exp(-(count - 1 - at) / 3),
            np.exp(-(count - 1 - at) / 15),
            prose_before / prose_total,
            (prose_before == 0) * 1.0,
            (prose_before + weight == prose_total) * 1.0,
            np.exp(-(np.minimum(since, 60) - 1) / 4),
            np.exp(-(np.minimum(until, 60) - 1) / 4),
            prose * 1.0,
            ones * (np.log1p(count) / 5),
            ones * (np.log1p(total) / 10),
            ones * (int(weight.sum()) / total),
            ones * (float(prose.mean())),
        ],
        axis=1,
    ).astype(np.float32)


def _shared(tokens: Ints, sizes: NDArray[np.int64], prose: NDArray[np.bool_], vocabulary: Vocabulary) -> Floats:
    """How rare its words are, and how many of them the prose and other lines of the document have."""
    count = len(sizes)
    if not len(tokens):
        return np.zeros((count, 5), np.float32)
    row = np.repeat(np.arange(count), sizes)
    everywhere = len(vocabulary.rarity)
    in_prose = prose[row]
    all_counts = np.bincount(tokens, minlength=everywhere)
    prose_counts = np.bincount(tokens[in_prose], minlength=everywhere)
    rarity = vocabulary.rarity[tokens]
    weight = rarity * rarity
    total = np.bincount(row, weights=weight, minlength=count)
    full = np.maximum(total, 1e-6)
    elsewhere = np.bincount(row, weights=weight * (all_counts[tokens] > 1), minlength=count)
    with_prose = np.bincount(row, weights=weight * (prose_counts[tokens] > in_prose), minlength=count)
    unknown = np.bincount(row, weights=tokens >= vocabulary.size, minlength=count)
    size = np.maximum(sizes, 1)
    mean = np.bincount(row, weights=rarity, minlength=count) / size
    return np.stack(
        [elsewhere / full, with_prose / full, unknown / size, mean, np.minimum(with_prose, 4) / 4], axis=1
    ).astype(np.float32)


def _rules(ballots: Mapping[int, Ballot], numbers: Ints) -> Floats:
    """What the rules said: the summed votes of each kind, in units of `VOTE_UNIT`."""
    said = np.zeros((len(numbers), len(KINDS)), np.float32)
    if ballots:
        rows = {number: row for row, number in enumerate(numbers.tolist())}
        for number, ballot in ballots.items():
            row = rows[number]
            for kind, weight in _sums(ballot):
                said[row, kind] = weight
    return said


@lru_cache(maxsize=1 << 12)
def _sums(ballot: Ballot) -> tuple[tuple[int, float], ...]:
    """Return the place of each kind that was voted for, and its votes in units, -2 to 2."""
    sums: dict[int, float] = {}
    for kind, weight in ballot:
        at = _KIND_AT[kind]
        sums[at] = sums.get(at, 0.0) + weight / VOTE_UNIT
    return tuple((at, min(max(total, -2.0), 2.0)) for at, total in sums.items())


_KIND_AT: dict[str, int] = {kind: at for at, kind in enumerate(KINDS)}

# What the numbers of a row are about, as an explanation names them: name, first, end. The votes of
# the rules, which come last, explain themselves.
GROUPS: tuple[tuple[str, int, int], ...] = (
    ("its length and capitals", 0, 4),
    ("the marks in it", 4, 42),
    ("the lines it is set off from", 42, 48),
    ("its place", 48, 64),
    ("the words it shares with the text", 64, 69),
)
