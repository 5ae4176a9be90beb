"""Which lines of a text are in another language than the text.

A line goes up a ladder, cheapest step first:

1. gate: a few function words that only the main language has, and the line is its own;
2. script: more than half of its letters in a script that the main language is not written in;
3. function words: what stands in lower case is held against the lists of all languages
   (``function_words.py``). Names and titles stand in capitals, so they have no say;
4. profiles: a line with a sign of another language but too few of its function words is scored
   by the n-gram profiles of langdetect.

In doubt a line is in the main language. Few English documents have a line that gets to step 4,
so the profiles are read when one first does.

Every answer depends on the arguments alone: not on a seed, the process, threads, or what was
asked before. No function here raises on any str.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from cleaner.document import ALL_WORDS
from cleaner.function_words import (
    ALIASES,
    FUNCTION_WORDS,
    HOMOGRAPHS,
    IN_NAMES,
    KIN,
    LANGUAGE_OF_SCRIPT,
    NAMES,
    SCRIPTS,
)
from cleaner.ngrams import LEAD, find_lead, score_words
from cleaner.patterns import compile_late
from cleaner.scripts import count_scripts, most_frequent

# ---------------------------------------------------------------------------------------------
# Main languages


@dataclass(frozen=True, slots=True)
class _Main:
    """What a line is held against in a text of one main language."""

    scripts: frozenset[str]  # empty for what cannot be a language
    own: frozenset[str]  # function words that only this language and its kin have
    others: dict[str, frozenset[str]]  # by language, its function words that neither has
    foreign: frozenset[str]  # all of others


@lru_cache(maxsize=256)
def _main(code: str) -> _Main:
    if len(code) != 2 or not (code.isascii() and code.isalpha() and code.islower()):
        return _Main(frozenset(), frozenset(), {}, frozenset())
    known = HOMOGRAPHS.get(code, frozenset()).union(*(FUNCTION_WORDS.get(kin, ()) for kin in kin_of(code)))
    others = {
        # Single letters are initials, variables and list marks as often as they are words.
        other: frozenset(word for word in words - known if len(word) > 1 or word > "\u2e7f")
        for other, words in FUNCTION_WORDS.items()
        if other not in kin_of(code) | ALIASES
    }
    foreign: frozenset[str] = frozenset().union(*others.values())
    return _Main(scripts_of(code), own_words(code), others, foreign)


@lru_cache(maxsize=256)
def own_words(code: str) -> frozenset[str]:
    """Return the function words of ``code`` that no language but its kin has; empty without a list."""
    others = (words for other, words in FUNCTION_WORDS.items() if other not in kin_of(code))
    return FUNCTION_WORDS.get(code, frozenset()).difference(*others)


@lru_cache(maxsize=256)
def kin_of(code: str) -> frozenset[str]:
    """Return ``code`` itself and its near kin."""
    return frozenset({code}).union(*(group for group in KIN if code in group))


# What stands in quotation marks, no longer than what of a line is looked at.
QUOTATION = compile_late(r'“[^“”]{1,320}”|„[^„“”]{1,320}[“”]|«[^«»]{1,320}»|"[^"]{1,320}"')

SAYING = frozenset(
    "said says told wrote ruled warned argued according sagte sagten erklärte hieß schrieb déclaré affirmé dijo dijeron"
    " escribió declaró disse dissero scrisse afirmou zei schreef сказал сказала написал заявил sade sagde"
    " powiedział".split()
)
"""Words by which a line says who spoke, in the languages that rules are written for."""
SAYING_BEHIND = SAYING.union(
    "say steht stand heißt sagt lese dit disent lit dice dicen pone diz dizem lê legge zegt staat står säger siger"
    " пишут гласит говорит".split()
)
"""These and words that say where it stands, behind a comma: alone, `steht` and `dit` say much else."""


def has_own_words(text: str, code: str) -> bool:
    """Return whether a text holds a function word of ``code`` that no language but its kin has."""
    return not own_words(code).isdisjoint(word.strip(EDGES) for word in text[:_LOOK].lower().split())


def scripts_of(code: str) -> frozenset[str]:
    """Return the scripts that language ``code`` is written in; Latin where it is not known."""
    return SCRIPTS.get(code, frozenset({"Latin"}))


def listed_in(script: str) -> list[str]:
    """Return the languages written in ``script`` whose function words are known."""
    return [code for code in FUNCTION_WORDS if code not in ALIASES and script in scripts_of(code)]


# ---------------------------------------------------------------------------------------------
# Lines

# Two or three sentences decide, and a line of 10 MB costs what a short one does.
_LOOK = 320
# The gate looks at about 25 words. English prose has eight of its own words among them; three do
# not come from the English title that a German sentence quotes.
_GATE_LOOK = 160
# Of plain Latin lines shorter than this 5 % were found by what follows, and those are titles and names as often.
SHORT_LINE = 40
_GATE_WORDS = 25
_GATE_LEAST = 3
_GATE_FEW = 16
# Half of the long lines show three of them so early; of their words only those at the ends are known.
_GATE_GLANCE = 10
# Under 20 letters no line in the script of its text is judged: langdetect calls half of such
# English lines foreign. Under 32 (about 40 characters) it may be the title of a
# work, and Latin letters in a text of another script are names and brands: more is asked for.
LEAST_LETTERS = 20
_LETTERS_OF_PROSE = 32
# Log-odds, if one line in 500 is foreign. Of 149,776 lines of English articles 40 were found, all
# of them foreign. In some 25,000 lines of other languages about five were not, all by words or
# profiles and at weights from 2 to 4.
_SCRIPT_WEIGHT = 7.0
_MOST_WEIGHT = 6.0


@dataclass(frozen=True, slots=True)
class ForeignLine:
    """A line that is not in the language of its text.

    ``language`` is its ISO 639-1 code, or None where only the script is known, or only that it is
    not the main language. ``weight`` is the log-odds (natural logarithm) that the line is not in
    the main language; a line that stands in quotation marks, which the article may quote on
    purpose, has half. ``reason`` completes the sentence "This line ..." for a person.
    """

    language: str | None
    script: str
    weight: float
    reason: str


def foreign_line(text: str, main: str, words: tuple[str, ...] | None = None) -> ForeignLine | None:
    """Say why the line ``text`` is not in language ``main``; None where it is, or may be.

    ``main`` is an ISO 639-1 code. ``words`` are the lower-case words of the line where the caller
    has them at hand; they only save time. A language that ``function_words.py`` has no list of is told by
    its script alone, and where ``main`` cannot be a code the answer is None. The first 320
    characters of the line decide.
    """
    return _judge(text[:_LOOK], main) if gate_of(main)(text, words, LEAST_LETTERS) else None


class Gate(Protocol):
    """Says of a line, and of its words if they are at hand, whether it needs a closer look."""

    def __call__(self, text: str, words: tuple[str, ...] | None, least: int = SHORT_LINE) -> bool:
        """ASCII lines of fewer than `least` characters never do."""


@lru_cache(maxsize=256)
def gate_of(main: str) -> Gate:
    """Return the gate for lines in texts of language ``main``: most lines are let pass there."""
    rules = _main(main)
    own, foreign = rules.own, rules.foreign

    def reads_unlike(text: str, words: tuple[str, ...] | None, least: int = SHORT_LINE) -> bool:
        plain = text.isascii()
        if plain and len(text) < least:
            return False
        known = words if len(text) <= ALL_WORDS else None
        if known is not None:
            words = known[:_GATE_WORDS]
            if plain and foreign.isdisjoint(words):
                return False
        elif words and len(own.intersection(words[:_GATE_GLANCE])) >= _GATE_LEAST:
            return False
        else:
            words = tuple(text[:_GATE_LOOK].lower().split())
        if len(own.intersection(words)) >= (_GATE_LEAST - (len(words) <= _GATE_FEW)):
            return False
        head = text[:_LOOK]
        return not foreign.isdisjoint(words) if head.isascii() else not _is_plain(head, foreign, known)

    return reads_unlike if rules.scripts else _let_pass


def words_unlike(main: str) -> frozenset[str]:
    """Return the words that speak for another language in texts of language ``main``.

    A line in plain ASCII that has none of them, and of which all words are known, is let pass at the gate.
    """
    return _main(main).foreign


def _let_pass(text: str, words: tuple[str, ...] | None, least: int = SHORT_LINE) -> bool:
    return False


# Whatever is not ASCII, or punctuation or a symbol that is never part of a word.
_NOT_PLAIN = compile_late(
    "[^\x00-\x7f\xa0-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u2010-\u205e\u20a0-\u20bf\u2122\u2190-\u23ff"
    "\u2500-\u2775\u2794-\u27bf\ufe0f\U0001f300-\U0001faff]"
)
# Whatever is not one of the Latin letters that texts are written with, nor such punctuation or a symbol.
_NOT_PLAIN_LATIN = compile_late(
    "[^\x00-\xb4\xb6-\u024f\u1e00-\u1eff\u2010-\u205e\u20a0-\u20bf\u2122\u2190-\u23ff\u2500-\u27bf\ufe0f\U0001f300-\U0001faff]"
)
_PLAIN_RUN = compile_late(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


def _is_plain(head: str, foreign: frozenset[str], known: tuple[str, ...] | None) -> bool:
    """Whether a line has ASCII letters only and no word of another language: the steps would find nothing.

    Two thirds of the lines that come here have curly quotes and dashes and nothing else. Where no apostrophe
    glues words together, those that are `known` of the line are its words.
    """
    if _NOT_PLAIN.search(head):
        return False
    if known is not None and "’" not in head and "'" not in head:
        return foreign.isdisjoint(known)
    words = _PLAIN_RUN.findall(head.replace("’", "'").lower())
    glued = [word[: word.index("'") + 1] for word in words if "'" in word]
    return foreign.isdisjoint(words) and foreign.isdisjoint(glued)


@lru_cache(maxsize=4096)
def _judge(head: str, main: str) -> ForeignLine | None:
    """The steps after the gate, for the few lines that it does not settle."""
    scripts = _main(main).scripts
    if not _NOT_PLAIN_LATIN.search(head):
        # As many as are asked for stand at the beginning, mostly.
        letters = sum(map(str.isalpha, head[: 2 * _LETTERS_OF_PROSE]))
        if letters < _LETTERS_OF_PROSE:
            letters = sum(map(str.isalpha, head))
        return _judge_words(head, "Latin", letters, main) if letters >= LEAST_LETTERS else None
    counts = count_scripts(head)
    letters = counts.total()
    away = Counter({script: count for script, count in counts.items() if script not in scripts})
    if away.total() >= 3 and 2 * away.total() > letters and most_frequent(away) != "Latin":
        return _judge_script(head, most_frequent(away), main)
    script = most_frequent(counts) if counts else "Latin"
    least = LEAST_LETTERS // 2 if script in _UNSPACED else LEAST_LETTERS
    return _judge_words(head, script, letters, main) if letters >= least else None


# Greek letters one by one are formulas, not Greek.
_GREEK_WORD = compile_late("[\u0370-\u03ff\u1f00-\u1fff]{3}")
_CHARACTERS = {"Han": "Chinese characters", "Kana": "Japanese characters"}


def _judge_script(head: str, script: str, main: str) -> ForeignLine | None:
    if script == "Greek" and not _GREEK_WORD.search(head):
        return None
    language = LANGUAGE_OF_SCRIPT.get(script)
    if language is None or script == "Han":  # bare Chinese characters may be a Japanese name
        lists = {code: FUNCTION_WORDS[code] for code in listed_in(script)}
        spoken = _words_of(head, script).spoken
        language, _ = _most_hits(spoken, spoken, lists)
    name = _name(main)
    article = "an" if name.startswith(("A", "E", "I", "O", "Ur")) else "a"
    written = _CHARACTERS.get(script, f"{script} letters")
    reason = f"is written in {written} in {article} {name} text"
    return _foreign(head, language, script, _SCRIPT_WEIGHT, reason)


# So few words of another language may be words of this one, too, as man, jo and on are: then their sound has to be
# another. Of 55 Latin lines called foreign on labelled pages the three that are not lose their vote so, and no other.
_FEW_HITS = 3


def _judge_words(head: str, script: str, letters: int, main: str) -> ForeignLine | None:
    rules = _main(main)
    at_home = script in rules.scripts
    long = letters >= _LETTERS_OF_PROSE
    if (at_home and not rules.own) or not (at_home or long):
        return None
    line = _words_of(head, script)
    own = line.spoken & rules.own
    # Most lines hold no word that is another language's alone.
    listed = line.spoken & rules.foreign
    # A list of names, products or references has a small word among many capitals.
    flows = 3 * len(line.spoken) >= len(line.all)
    prose = at_home and flows and not line.capitals and (long or script in _UNSPACED)
    least = 2 if prose else 3
    if (own or not prose) and (len(listed) <= 2 * len(own) or len(listed - IN_NAMES) < least):
        return None  # no one language can have enough of them
    language, hits = _most_hits(line.spoken, listed, rules.others) if listed else (None, listed)
    strong = len(hits - IN_NAMES)
    if strong >= least and len(hits) > 2 * len(own):
        if strong <= _FEW_HITS and _sounds_like(line.spoken - IN_NAMES, script, main):
            return None
        return _reads_as(head, language, script, strong, main)
    if own or not prose or not (strong or _looks_unlike(line.spoken, hits, main)):
        return None
    # German writes its nouns in capitals.
    words = (line.all if strong else line.spoken) - IN_NAMES
    scores = score_words(words, script) if len(words) >= 3 else {}
    lead = find_lead(scores, kin_of(main))
    if lead < LEAD:
        return None
    named = language if strong and language not in scores else max(scores, key=scores.__getitem__)
    return _reads_as(head, named, script, lead, main)


def _sounds_like(words: frozenset[str], script: str, main: str) -> bool:
    """Whether the n-grams of some words are those of the main language, or of its kin, rather than of another."""
    kin = kin_of(main)
    scores = score_words(words, script)
    return not kin.isdisjoint(scores) and find_lead(scores, kin) <= 0


def _looks_unlike(spoken: frozenset[str], hits: frozenset[str], main: str) -> bool:
    """Two words with foreign letters, or from inside names, and no word of the main language."""
    marked = sum(not word.isascii() for word in spoken)
    of_main = {word for word in spoken & FUNCTION_WORDS[main] if len(word) > 1}
    return len(hits) + marked >= 2 and not of_main


def _reads_as(head: str, language: str | None, script: str, weight: float, main: str) -> ForeignLine:
    reason = f"reads as {_name(language)}, not {_name(main)}"
    return _foreign(head, language, script, min(float(weight), _MOST_WEIGHT), reason)


_QUOTED = compile_late("[\"'“„”«»‹‘‚].*[\"'“”«»›‘’][.,]?", re.DOTALL)


def _foreign(head: str, language: str | None, script: str, weight: float, reason: str) -> ForeignLine:
    if len(head) < _LOOK and _QUOTED.fullmatch(head.strip()):
        return ForeignLine(language, script, weight / 2, f"{reason}, in quotation marks")
    return ForeignLine(language, script, weight, reason)


def _name(code: str | None) -> str:
    return NAMES.get(code, f'"{code}"') if code else "another language"


def _most_hits(
    words: frozenset[str], listed: frozenset[str], lists: Mapping[str, frozenset[str]]
) -> tuple[str | None, frozenset[str]]:
    """The language with most of ``words`` in its list, and those words; None for a draw.

    ``listed`` are those of them that stand in any list, mostly one or two.
    """
    if not lists:
        return None, frozenset()
    counts = {language: len(listed & some) for language, some in lists.items()}
    most = max(counts.values())
    if not most:
        return None, frozenset()
    # The words it shares with the main language show nothing, but settle a draw.
    shared = {language: len(words & FUNCTION_WORDS[language]) for language, count in counts.items() if count == most}
    best = max(shared, key=shared.__getitem__)
    rivals = (language for language, count in shared.items() if count == shared[best])
    return (best if kin_of(best).issuperset(rivals) else None), listed & lists[best]


# A word between white space and ordinary punctuation. What is glued to anything else (paths,
# addresses, code, numbers) is no word of a language.
_PLAIN_WORD = compile_late(
    r"(?<!\S)[\"'“”‘«»‹›„‚(\[¿¡–—-]*"
    r"([^\W\d_]+(?:['’-][^\W\d_]+)*)"
    r"[\"'“”‘’«»‹›)\],.:;!?…]*(?!\S)"
)
EDGES = "\"'“”‘’«»()[]،؛؟.,:;!?…-–—।"
_CASED = frozenset({"Armenian", "Cyrillic", "Greek", "Latin"})
_UNSPACED = frozenset({"Han", "Kana"})


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a line, in lower case."""

    all: frozenset[str]
    spoken: frozenset[str]  # those that stood in lower case, which names and titles do not
    capitals: bool  # all stood in capitals, so names are among those spoken


def _words_of(head: str, script: str) -> _Words:
    if script not in _CASED:
        pieces = head if script in _UNSPACED else (word.strip(EDGES) for word in head.split())
        words = frozenset(pieces)
        return _Words(words, words, capitals=False)
    plain = _PLAIN_WORD.findall(unicodedata.normalize("NFC", head).replace("’", "'"))
    capitals = 2 * sum(len(word) > 1 and word.isupper() for word in plain) > len(plain)
    spoken = {word.lower() for word in plain if capitals or word[0].islower()}
    # French and Italian glue articles to the next word, name or not: l'indice, dell'Italia.
    spoken |= {word[: word.index("'") + 1] for word in plain if "'" in word and word[0].islower()}
    return _Words(frozenset(map(str.lower, plain)), frozenset(spoken), capitals)
