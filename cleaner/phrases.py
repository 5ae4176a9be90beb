"""Phrases as data, and the one matcher that finds them.

A phrase is a run of words. It has a kind, a language and a position:

    whole    the line says this and nothing more
    start    the line begins with it
    end      the line ends with it
    within   it stands anywhere in the line

A number in a phrase stands for any number ("0 comments"). Written with a colon at its end, it
counts only before a colon, a dash, a bar or the like ("read more:"). With ` +` after it, it is
certain: enough to drop a line of plain prose.

The matcher looks words up in dictionaries, so its time is linear in the text however many phrases
there are (measured: one alternation of 1,000 phrases 155 lines/s, a dictionary on the first word
50,000).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import compress, islice
from string import ascii_letters, digits
from typing import Literal, NamedTuple

from cleaner.document import Kind
from cleaner.patterns import compile_late

Position = Literal["whole", "start", "end", "within"]
POSITIONS: tuple[Position, ...] = ("whole", "start", "end", "within")

_find_ascii_words = compile_late(r"\w+").findall
# Chinese and Japanese write no spaces: there every character is a word.
_CJK = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORD = compile_late(rf"[^\W{_CJK}]+|[{_CJK}]")
# Soft hyphens and zero-width marks inside a word do not make it another word.
_HIDDEN = compile_late("[\u00ad\u200b\u2060\ufeff]")
# "read more:" wants one of these next; an arrow or a dash is how sites draw the colon.
_COLON = compile_late(r"[\s\"”’)\]】]*+(?:[:：|–—>›»→▶=]|/(?=\S)|(?<=\s)-|-(?=\s))")

# One of these stands in whatever it finds.
_MAYBE_COLON = compile_late("[:：|–—>›»→▶=/-]")


def split_words(text: str) -> tuple[str, ...]:
    """Return the lower-case words of `text`, in order, every number as ``"0"``."""
    if text.isascii():
        found = _find_ascii_words(text.lower())
    else:
        # İ is the one character that grows when lowered; its dot would cut the word in two.
        if _HIDDEN.search(text):
            text = _HIDDEN.sub("", text)
        found = _WORD.findall((text.replace("İ", "i") if "İ" in text else text).lower())
    return tuple(["0" if word.isdecimal() else word for word in found])


# Lower case, and a space for what stands between words, for ASCII text with a line feed behind each line.
_WORD_BYTES = frozenset(f"{ascii_letters}{digits}_".encode())
_ASCII_WORDS = bytes(
    ord(chr(code).lower()) if code in _WORD_BYTES or code == ord("\n") else ord(" ") for code in range(256)
)
# Likewise, but "0" for a digit and "a" for whatever else is part of a word.
_ASCII_SHAPES = bytes(
    ord("0" if code in digits.encode() else "a" if code in _WORD_BYTES else " ") for code in range(256)
)
# What begins with one literal byte is searched twice as fast as what begins with a digit.
_ASCII_NUMBER = compile_late(rb"0(?<![0a]0)0*+(?!a)")
_NUMBER = compile_late(r"\d(?<!\w\d)\d*+(?!\w)")
# What is not ASCII and stands in most texts: no part of a word. Without it most lines are ASCII.
_BETWEEN_WORDS = "’‘“”–—…•\xa0"
# What `split_words` has to look at more closely than at letters and digits.
_UNUSUAL = compile_late(rf"[\u00ad\u200b\u2060\ufeffİ{_CJK}]")


def split_words_of(lines: list[str]) -> list[tuple[str, ...]]:
    """Return `split_words(line)` of each of `lines`, none of which may hold a line feed.

    All lines that are ASCII are prepared in one go, and so are all others: 1,350 words in 140 lines
    take 0.23 ms, one line at a time 0.36.
    """
    if not lines:
        return []
    text = "\n".join(lines)
    for mark in _BETWEEN_WORDS:
        text = text.replace(mark, " ")
    if text.isascii():
        return _words_of_ascii(text)
    spaced = text.split("\n")
    plain = list(map(str.isascii, spaced))
    of_plain = iter(_words_of_ascii("\n".join(compress(spaced, plain))))
    others = [line for line, is_plain in zip(lines, plain, strict=True) if not is_plain]
    of_others = iter(_words_of_others(others))
    return [next(of_plain) if is_plain else next(of_others) for is_plain in plain]


def _words_of_others(lines: list[str]) -> list[tuple[str, ...]]:
    """Return the words of each line; of those with what `split_words` has to look at, line by line."""
    text = "\n".join(lines)
    if not _UNUSUAL.search(text):
        return list(map(tuple, map(_find_ascii_words, _NUMBER.sub("0", text.lower()).split("\n"))))
    unusual = [_UNUSUAL.search(line) is not None for line in lines]
    usual = [line for line, is_odd in zip(lines, unusual, strict=True) if not is_odd]
    of_usual = iter(_words_of_others(usual) if usual else ())
    return [split_words(line) if is_odd else next(of_usual) for line, is_odd in zip(lines, unusual, strict=True)]


def _words_of_ascii(text: str) -> list[tuple[str, ...]]:
    """Return the words of each line."""
    data = text.encode("ascii").translate(_ASCII_WORDS)
    parts, done = [], 0
    for match in _ASCII_NUMBER.finditer(data.translate(_ASCII_SHAPES)):
        start, end = match.span()
        parts.append(data[done:start])
        done = end
    plain = b"0".join([*parts, data[done:]]).decode("ascii")
    return list(map(tuple, map(str.split, plain.split("\n"))))


def word_spans(text: str) -> list[tuple[int, int]]:
    """Return where each word of `split_words(text)` stands in `text`."""
    return [match.span() for match in _WORD.finditer(text)]


class Phrase(NamedTuple):
    """One entry of a phrase table."""

    words: tuple[str, ...]
    kind: Kind
    language: str
    position: Position
    colon: bool
    certain: bool


class Hit(NamedTuple):
    """A phrase found in a line: words `first` up to, not with, `last`."""

    phrase: Phrase
    first: int
    last: int


def read_phrases(kind: Kind, tables: Mapping[str, Mapping[str, str]]) -> Iterator[Phrase]:
    """Yield the phrases of a rule file: position -> language -> phrases, divided by bars or lines.

    Raises:
        ValueError: a position that does not exist, or a phrase without a word.
    """
    for position, by_language in tables.items():
        if position not in POSITIONS:
            raise ValueError(f"{kind}: no position {position!r}; there are {', '.join(POSITIONS)}")
        for language, block in by_language.items():
            lines = list(filter(None, map(str.strip, block.replace("|", "\n").splitlines())))
            texts = [line.removesuffix(" +") for line in lines]
            for line, text, words in zip(lines, texts, split_words_of(texts), strict=True):
                if not words:
                    raise ValueError(f"{kind}: the phrase {line!r} has no word in it")
                yield Phrase(words, kind, language, position, text.endswith(":"), text != line)


class _Opening(NamedTuple):
    """The phrases that begin with one word and open a line or are all of it."""

    longest: int
    whole: dict[tuple[str, ...], list[Phrase]]
    alone: list[Phrase]
    """Those of one word,"""
    starts: dict[str, list[Phrase]]
    """the others by their second."""


class Matcher:
    """All phrases of all kinds, ready to be found."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._by_first: dict[str, list[Phrase]] = {}
        # Made when a line first begins with the word: all take as long as the rest of this.
        self._openings: dict[str, _Opening] = {}
        pairs: set[tuple[str, ...]] = set()
        alone: set[str] = set()
        # By last word, then by last but one, "" for a phrase of one word.
        self._last: dict[str, dict[str, list[Phrase]]] = {}
        # By its longest word, which is the rarest as a rule, then by the longest of the others or itself: most lines
        # hold no such two. With its place in the tables, and that of the word in it.
        self._within: dict[str, dict[str, list[tuple[int, int, Phrase]]]] = {}
        for number, phrase in enumerate(phrases):
            words = phrase.words
            if phrase.position in ("whole", "start"):
                self._by_first.setdefault(words[0], []).append(phrase)
                if len(words) > 1 or phrase.position == "whole":
                    pairs.add(words[:2])
                else:
                    alone.add(words[0])
            elif phrase.position == "end":
                self._last.setdefault(words[-1], {}).setdefault("".join(words[-2:-1]), []).append(phrase)
            else:
                anchor = max(range(len(words)), key=lambda at: len(words[at]))
                other = max(words[:anchor] + words[anchor + 1 :], key=len, default=words[anchor])
                beside = self._within.setdefault(words[anchor], {})
                beside.setdefault(other, []).append((number, anchor, phrase))
        self.pairs, self.alone = frozenset(pairs), frozenset(alone)
        self.lasts = frozenset(self._last)
        self.anywhere = frozenset(self._within)
        self.beside = {anchor: frozenset(others) for anchor, others in self._within.items()}

    def find(self, words: tuple[str, ...], content: str, anchors: Collection[str] | None = None) -> Sequence[Hit]:
        """Return every phrase that `words`, the words of `content`, holds at its position.

        There is none unless the first word is in `alone`, the first two are in `pairs`, the last is
        in `lasts`, or any in `anywhere`, and with it one of those that are `beside` it. All words of
        which that is so are `anchors`, where they are known.
        """
        if not words:
            return ()
        hits: list[Hit] = []
        if words[:2] in self.pairs or words[0] in self.alone:
            hits = _find_first(self._opening_with(words[0]), words)
        ends = self._last.get(words[-1])
        if ends:
            hits += _find_last(ends, words)
        if anchors is None:
            anchors = self.anywhere.intersection(words)
        if anchors:
            hits += self._find_within(anchors, words)
        if hits and any([hit.phrase.colon for hit in hits]):
            hits = _with_their_colon(hits, content)
        return hits

    def _opening_with(self, first: str) -> _Opening:
        """Return the phrases that begin with a word, of which there are some."""
        if first not in self._openings:
            self._openings[first] = _opening(self._by_first[first])
        return self._openings[first]

    def _find_within(self, anchors: Iterable[str], words: tuple[str, ...]) -> list[Hit]:
        """Find the phrases whose longest word is one of `anchors`, all of which the line holds, by their place."""
        found: list[tuple[int, int, Hit]] = []
        for anchor in anchors:
            beside = self._within[anchor]
            maybe = [entry for other in beside.keys() & words for entry in beside[other]]
            if not maybe:
                continue
            for place in [place for place, word in enumerate(words) if word == anchor]:
                for number, at, phrase in maybe:
                    last = place - at + len(phrase.words)
                    if place >= at and words[place - at : last] == phrase.words:
                        found.append((place, number, Hit(phrase, place - at, last)))
        return [hit for _, _, hit in sorted(found)]


def _opening(phrases: list[Phrase]) -> _Opening:
    whole: dict[tuple[str, ...], list[Phrase]] = {}
    starts: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        if phrase.position == "whole":
            whole.setdefault(phrase.words, []).append(phrase)
        else:
            starts.setdefault("".join(phrase.words[1:2]), []).append(phrase)
    return _Opening(max(map(len, whole), default=0), whole, starts.pop("", []), starts)


def _find_first(opening: _Opening, words: tuple[str, ...]) -> list[Hit]:
    """Find what is all of the line, then what opens it."""
    size = len(words)
    found: list[Phrase] = []
    if size <= opening.longest and words in opening.whole:
        found += opening.whole[words]
    found += opening.alone
    if size > 1 and words[1] in opening.starts:
        found += [phrase for phrase in opening.starts[words[1]] if words[: len(phrase.words)] == phrase.words]
    return [Hit(phrase, 0, len(phrase.words)) for phrase in found]


def _find_last(ends: dict[str, list[Phrase]], words: tuple[str, ...]) -> list[Hit]:
    found = ends.get("", _NONE)
    if len(words) > 1 and words[-2] in ends:
        found = found + [phrase for phrase in ends[words[-2]] if words[-len(phrase.words) :] == phrase.words]
    return [Hit(phrase, len(words) - len(phrase.words), len(words)) for phrase in found]


_NONE: list[Phrase] = []


def _with_their_colon(hits: list[Hit], content: str) -> list[Hit]:
    """Return the hits whose phrase wants no colon or has it."""
    spans: list[tuple[int, int]] = []
    if _MAYBE_COLON.search(content):
        last = max([hit.last for hit in hits if hit.phrase.colon])
        spans = [match.span() for match in islice(_WORD.finditer(content), last)]
    return [hit for hit in hits if not hit.phrase.colon or (spans and _before_colon(hit, spans, content))]


def _before_colon(hit: Hit, spans: list[tuple[int, int]], content: str) -> bool:
    end = spans[hit.last - 1][1] if hit.last <= len(spans) else len(content)
    return _COLON.match(content, end) is not None
