"""What the learned filter reads off a document: written once, used to train and to clean.

Every segment that is not blank gives a row of numbers: shape, place, the company of prose, words
shared with the prose, what its words are known for, and what the rules said. All of it comes from
the text alone and is computed for the whole document at once, in time linear in its length.

The network never sees a word, only what words are evidence of: on how many sites they stand in
articles, on how many in junk. In training each site's words are weighed without that site, so what
is learned is how far to trust such evidence on a site never seen, and no site by heart.
"""

from __future__ import annotations

import math
import unicodedata
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cleaner.document import KINDS, Segment
from cleaner.standing import Ballot, Standing

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]
Indices = NDArray[np.int64]

# A word that the vocabulary lacks is told from other such words by this many buckets, for the
# words that lines share; to the model all of them are one unknown word.
_BUCKETS = 8192
# Farther from prose is all the same.
_FAR_FROM_PROSE = 60
# From here on what fades by a fifteenth a line is nothing in single precision.
_FADING_LINES = 2048
# A sentence of so many characters is prose.
_PROSE = 100
# Odd numbers that spread pairs of words over their buckets, the first Knuth's for sixteen bits. Models hang on them.
_FIRST_OF_PAIR, _SECOND_OF_PAIR = 40503, 9973
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
# Characters from here on are of no use one by one: letters, until emoji begin.
_TABLE_SIZE = 0x3100
_EMOJI = 0x1F000
JUNK_KINDS = len(KINDS) - 1
NUMBERS = 4 + 12 + 13 + 13 + 6 + 16 + 5 + 12 + len(KINDS)
# So many segments are read together; but for texts that are many articles long, that is all of them. At once a
# million lines took 5 GB. The longest text of the labelled pages has 2,737 lines.
WINDOW = 20_000
_TURNED_ROWS = 2_000
# Pairs of words are told apart by this many buckets, a power of two; two that share one share their evidence.
PAIRS = 1 << 17


class Vocabulary:
    """The words the model knows, how rare each is, and what it is evidence of.

    Args:
        words: the words, lower case.
        rarity: of each word, 0 (on every site) to 1.
        evidence: of each word, the log-odds that a line that holds it is body.
        pairs: the same of each bucket of neighbouring words, `PAIRS` of them.
        kinds: of each word, the log-odds that a line that holds it, if it is not body, is of each
            of the other kinds: words x 13.
    """

    def __init__(
        self,
        words: Sequence[str],
        rarity: Sequence[float] | Floats,
        evidence: Floats | None = None,
        pairs: Floats | None = None,
        kinds: Floats | None = None,
    ) -> None:
        self.words = tuple(words)
        self.size = len(self.words)
        self._ids = _Ids(self.words)
        known = np.asarray(rarity, np.float32)
        top = float(known.max()) if self.size else 1.0
        self.rarity: Floats = np.concatenate([known, np.full(_BUCKETS, top, np.float32)])
        self.evidence = np.zeros(self.size, np.float32) if evidence is None else evidence
        self.pairs = np.zeros(PAIRS, np.float32) if pairs is None else pairs
        self.kinds = np.zeros((self.size, JUNK_KINDS), np.float32) if kinds is None else kinds
        # Unknown words are evidence of nothing.
        self._weighed = np.append(self.evidence, np.float32(0))
        self._kinds = np.concatenate([self.kinds, np.zeros((1, JUNK_KINDS), np.float32)])

    def read(self, words: Iterable[str], count: int) -> Ints:
        """Return the id of each of so many words; from `size` on they are unknown words."""
        return np.fromiter(map(self._ids.__getitem__, words), np.int32, count)

    def weigh(self, tokens: Ints) -> Floats:
        """Return what each word, by its id, is evidence of."""
        return self._weighed.take(tokens, mode="clip")

    def weigh_kinds(self, tokens: Ints) -> Floats:
        """Return which kind of junk each word, by its id, is evidence of: tokens x 13."""
        return self._kinds.take(tokens, axis=0, mode="clip")

    def with_evidence(self, evidence: Floats, pairs: Floats, kinds: Floats) -> Vocabulary:
        """Return the same words with what they are evidence of."""
        return Vocabulary(self.words, self.rarity[: self.size], evidence, pairs, kinds)


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
    kinds: Floats
    """n x 13: how far its words speak for each kind of junk, if it is junk."""


def read_features(standing: Standing, vocabulary: Vocabulary) -> Features:
    """Return the features of a document as it stands after the rules and the passes.

    The numbers are written column by column into one table: first `GROUPS`, then the votes.
    """
    segments = standing.filled
    count = len(segments)
    rows = np.zeros((count, NUMBERS), np.float32)
    if not count:
        nothing = np.zeros(0, np.int32)
        return Features(nothing, nothing, np.zeros(1, np.int32), rows, np.zeros((0, JUNK_KINDS), np.float32))
    columns = _columns_of(segments)
    numbers = np.array(columns["number"], np.int32)
    lengths = np.fromiter(map(len, columns["content"]), np.int64, count)
    words = columns["words"]
    sizes = np.fromiter(map(len, words), np.int32, count)
    bounds = np.zeros(count + 1, np.int32)
    np.cumsum(sizes, out=bounds[1:])
    tokens = vocabulary.read(chain.from_iterable(words), int(bounds[-1]))
    sentence = np.array(columns["ends_sentence"], bool)
    prose = (lengths >= _PROSE) & sentence
    heads, marks, lines, place, shared, said = (rows[:, first:end] for _, first, end in GROUPS)
    for part in _windows(count):
        _fill_shape(heads[part], marks[part], columns["content"][part], lengths[part], sizes[part])
    _fill_lines(lines, columns, sentence)
    _fill_place(place, lengths, prose)
    _fill_shared(shared, tokens, bounds, prose, vocabulary)
    fill_evidence(said, tokens, bounds, vocabulary)
    _fill_rules(rows[:, -len(KINDS) :], standing.ballots, numbers)
    return Features(numbers, tokens, bounds, rows, weigh_kinds(tokens, bounds, vocabulary))


def _columns_of(segments: Sequence[Segment]) -> Mapping[str, Sequence[Any]]:
    """Return the fields of the segments, one list for each, by name.

    To turn a million rows at once takes a million iterators, and half of the time of all that is read here.
    """
    columns: list[list[Any]] = [[] for _ in Segment._fields]
    for start in range(0, len(segments), _TURNED_ROWS):
        for column, cells in zip(columns, zip(*segments[start : start + _TURNED_ROWS], strict=True), strict=True):
            column += cells
    return dict(zip(Segment._fields, columns, strict=True))


@cache
def _classes() -> NDArray[np.uint8]:
    """Return the class of every character up to the first of the emoji, which stands for the rest."""
    table = np.full(_EMOJI + 1, _LETTER, np.uint8)
    table[_EMOJI] = _SYMBOL
    table[:_TABLE_SIZE] = _OTHER
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


def _fill_shape(heads: Floats, marks: Floats, contents: Sequence[str], lengths: NDArray[np.int64], sizes: Ints) -> None:
    """Length and capitals; then shares of the classes of characters, first and last character."""
    count = len(contents)
    codes = np.frombuffer(" ".join(contents).encode("utf-32-le", "surrogatepass"), np.uint32)
    # What lies beyond the table is of the class of its last entry.
    kinds = _classes().take(codes, mode="clip")
    # A space ends each content but the last.
    ends = np.cumsum(lengths + 1) - 1
    cells = np.repeat(np.arange(0, count * _CLASSES, _CLASSES), lengths + 1)[: len(codes)]
    spaced = (kinds == _SPACE) | (kinds == _QUOTE)
    begins = (kinds >= _UPPER) & (kinds <= _LETTER)
    begins[1:] &= spaced[:-1]
    initial = np.flatnonzero(begins)
    small, capitals = _counts(cells[initial] + (kinds[initial] == _UPPER), count)[:, :2].T
    cells += kinds
    counts = _counts(cells, count)
    initials = small + capitals
    heads[:, 0] = np.log1p(lengths) / 5
    heads[:, 1] = np.log1p(sizes) / 3
    heads[:, 2] = capitals / np.maximum(initials, 1)
    heads[:, 3] = np.minimum(initials, 8) / 8
    marks[:, : _CLASSES - 1] = counts[:, 1:] / lengths[:, None]
    row = np.arange(count)
    marks[row, kinds[ends - lengths] + (_CLASSES - 1)] = 1
    marks[row, kinds[ends - 1] + (2 * _CLASSES - 1)] = 1


def _counts(cells: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """Return how often each class is met in each of `count` rows, of which each has its run of cells."""
    return np.bincount(cells, minlength=count * _CLASSES).reshape(count, _CLASSES)


def _fill_lines(out: Floats, columns: Mapping[str, Sequence[Any]], sentence: NDArray[np.bool_]) -> None:
    """Sentence end, piece of a cut line, blank lines around, the same content before or after."""
    blocks = np.array(columns["block"])
    out[:, 0] = sentence
    if any(columns["piece"]):
        out[:, 1] = np.array(columns["piece"]) > 0
    out[0, 2] = out[-1, 3] = 1
    out[1:, 2] = out[:-1, 3] = blocks[1:] != blocks[:-1]
    firsts = set(columns["repeats"]) - {None}
    if firsts:
        out[[at for at, first in enumerate(columns["repeats"]) if first is not None], 4] = 1
        out[[at for at, number in enumerate(columns["number"]) if number in firsts], 5] = 1


def _fill_place(out: Floats, lengths: NDArray[np.int64], prose: NDArray[np.bool_]) -> None:
    """Where it stands in the document, and how far from prose."""
    count = len(lengths)
    at = np.arange(count)
    through = np.cumsum(lengths)
    total = int(through[-1])
    weight = lengths * prose
    prose_through = np.cumsum(weight)
    prose_total = int(prose_through[-1])
    prose_before = prose_through - weight
    last = np.maximum.accumulate(np.where(prose, at, -1000))
    following = np.minimum.accumulate(np.where(prose, at, count + 1000)[::-1])[::-1]
    out[:, 0] = at / count
    out[:, 1] = (through - lengths) / total
    out[:, 2] = near = _fading(3, count)
    out[:, 3] = far = _fading(15, count)
    out[:, 4] = near[::-1]
    out[:, 5] = far[::-1]
    out[:, 6] = prose_before / max(1, prose_total)
    out[:, 7] = prose_before == 0
    out[:, 8] = prose_through == max(1, prose_total)
    fading = _fading(4, _FAR_FROM_PROSE)
    out[1:, 9] = fading.take(at[1:] - last[:-1] - 1, mode="clip")
    out[:-1, 10] = fading.take(following[1:] - at[:-1] - 1, mode="clip")
    out[0, 9] = out[-1, 10] = fading[-1]
    out[:, 11] = prose
    out[:, 12:] = (
        math.log1p(count) / 5,
        math.log1p(total) / 10,
        prose_total / total,
        np.count_nonzero(prose) / count,
    )


def _fading(slowly: int, count: int) -> Floats:
    """Return what begins at one and falls off with every line, for so many lines."""
    if count > _FADING_LINES:
        faded = np.zeros(count, np.float32)
        faded[:_FADING_LINES] = _fading_table(slowly)
        return faded
    return _fading_table(slowly)[:count]


@cache
def _fading_table(slowly: int) -> Floats:
    table: Floats = np.exp(-np.arange(_FADING_LINES) / slowly).astype(np.float32)
    return table


def _fill_shared(out: Floats, tokens: Ints, bounds: Ints, prose: NDArray[np.bool_], vocabulary: Vocabulary) -> None:
    """How rare its words are, and how many of them the prose and other lines of the document have."""
    if not len(tokens):
        return
    sizes = bounds[1:] - bounds[:-1]
    in_prose = np.repeat(prose, sizes)
    # Each word by one of its places: to count by those takes no table of all words that are known.
    last = np.empty(len(vocabulary.rarity), np.int32)
    last[tokens] = np.arange(len(tokens), dtype=np.int32)
    same = last.take(tokens)
    of_all = np.bincount(same, minlength=len(same))
    of_prose = np.bincount(same[in_prose], minlength=len(same))
    facts = np.empty((5, len(tokens)), np.float32)
    rarity, weight, elsewhere, with_prose, unknown = facts
    vocabulary.rarity.take(tokens, out=rarity)
    np.multiply(rarity, rarity, out=weight)
    np.multiply(weight, of_all.take(same) > 1, out=elsewhere)
    np.multiply(weight, of_prose.take(same) > in_prose, out=with_prose)
    np.greater_equal(tokens, vocabulary.size, out=unknown)
    worded = np.flatnonzero(sizes)
    rarity, weight, elsewhere, with_prose, unknown = np.add.reduceat(facts, bounds[worded], axis=1)
    size, full = sizes[worded], np.maximum(weight, 1e-6)
    told = np.empty((5, len(worded)), np.float32)
    told[0] = elsewhere / full
    told[1] = with_prose / full
    told[2] = unknown / size
    told[3] = rarity / size
    told[4] = np.minimum(with_prose, 4) / 4
    out[worded] = told.T


def fill_evidence(out: Floats, tokens: Ints, bounds: Ints, vocabulary: Vocabulary) -> None:
    """What its words, and pairs of neighbouring words, are evidence of; six numbers each."""
    fill_extremes(out[:, :6], vocabulary.weigh(tokens), bounds)
    buckets, begins = find_pairs(tokens, bounds, vocabulary.size)
    fill_extremes(out[:, 6:], vocabulary.pairs.take(buckets), begins)


def weigh_kinds(tokens: Ints, bounds: Ints, vocabulary: Vocabulary) -> Floats:
    """Return how far the words of each segment speak for each kind of junk, segments x 13.

    The network does not read this: told of kinds as well, it finds less of the junk on sites not
    trained on (docs/tried.md).
    """
    out = np.zeros((len(bounds) - 1, JUNK_KINDS), np.float32)
    for part in _windows(len(out)):
        edges = bounds[part.start : part.stop + 1]
        sizes = edges[1:] - edges[:-1]
        some = np.flatnonzero(sizes)
        if len(some):
            told = vocabulary.weigh_kinds(tokens[edges[0] : edges[-1]])
            summed = np.add.reduceat(told, edges[some] - edges[0], axis=0)
            out[part.start + some] = summed / (2 * np.sqrt(sizes[some], dtype=np.float32))[:, None]
    return out


def _windows(count: int) -> Iterator[slice]:
    """Yield slices of so many rows: what takes much memory for each word or character is done for some at a time."""
    for start in range(0, count, WINDOW):
        yield slice(start, min(start + WINDOW, count))


def fill_extremes(out: Floats, values: Floats, bounds: Ints) -> None:
    """Mean, least, most, first, last, and the sum as it would grow by chance."""
    sizes = bounds[1:] - bounds[:-1]
    some = np.flatnonzero(sizes)
    if not len(some):
        return
    begins, size = bounds[some], sizes[some]
    told = np.empty((6, len(some)), np.float32)
    total = np.add.reduceat(values, begins)
    told[0] = total / size
    told[1] = np.minimum.reduceat(values, begins)
    told[2] = np.maximum.reduceat(values, begins)
    told[3] = values[begins]
    told[4] = values[begins + size - 1]
    told[5] = total / (2 * np.sqrt(size))
    out[some] = told.T


def find_pairs(tokens: Ints, bounds: Ints, words: int) -> tuple[Ints, Ints]:
    """Return the bucket of each pair of known neighbouring words, and where each segment's begin."""
    if len(tokens) < 2:
        return tokens[:0], np.zeros_like(bounds)
    known = tokens < words
    pair = known[1:] & known[:-1]
    pair[bounds[(bounds > 0) & (bounds < len(tokens))] - 1] = False
    at = np.flatnonzero(pair)
    ids = tokens.astype(np.int64)
    buckets = (ids[at] * _FIRST_OF_PAIR + ids[at + 1] * _SECOND_OF_PAIR) & (PAIRS - 1)
    return buckets.astype(np.int32), np.searchsorted(at, bounds).astype(np.int32)


def _fill_rules(out: Floats, ballots: Mapping[int, Ballot], numbers: Ints) -> None:
    """What the rules said: the summed votes of each kind, in units of `VOTE_UNIT`."""
    said = [(number, kind, weight) for number, ballot in ballots.items() for kind, weight in _sums(ballot)]
    if said:
        voted, kinds, weights = zip(*said, strict=True)
        out[np.searchsorted(numbers, voted), kinds] = weights


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
    ("its words", 69, 81),
)
