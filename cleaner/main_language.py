"""Which language a text is in: by its script, by function words, and by n-gram profiles where few of those speak.

The answer depends on the arguments alone, and no function here raises on any str.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain

from cleaner.function_words import FUNCTION_WORDS, LANGUAGE_OF_SCRIPT
from cleaner.language import EDGES, LEAST_LETTERS, kin_of, listed_in, own_words, scripts_of
from cleaner.ngrams import LEAD, find_lead, score_words
from cleaner.scripts import count_scripts, most_frequent, script_of, script_of_letter

_SAMPLE = 4_000  # characters decide on a document: about 600 words, 250 of them function words
PIECES = 12  # from so many places, so that one box in another language does not decide
_SCAN = 100_000  # of a longer text, ten stretches of a tenth of this are looked at
# Of the words of English articles 17 to 35 % are in no other language's list, of texts in other
# languages 9 % at most. The least that a text had of its own was 1.7 % (Turkish), and of any other
# language it had less than half of that (measured on half of the pages).
_SURE_SHARE = 0.12
_LEAST_SHARE = 0.015
_LEAST_WORDS = 4
# The language found must be near the top in all function words too, shared ones included.
_RIVAL = 0.75
# Of 4,494 English texts 94 in 100 have that share of so many words, and so many different ones of their own, at the
# ends of their longest lines; of 427 others none had half of it.
_PLAIN_WORDS = 100
_PLAIN_OWN = 8


def is_plainly(lines: Iterable[Sequence[str]], code: str) -> bool:
    """Whether a text is so plainly in language ``code`` that nobody need look closer.

    ``lines`` are the lower-case words of some of its lines. It is a tenth of the work of `main_language`, which
    says the same of the texts of which this is so.
    """
    words = list(chain.from_iterable(lines))
    own = list(filter(own_words(code).__contains__, words))
    return len(words) >= _PLAIN_WORDS and len(own) >= _SURE_SHARE * len(words) and len(set(own)) >= _PLAIN_OWN


def main_language(text: str, asked: str) -> str | None:
    """The language most of ``text`` is in, as ISO 639-1 code; None in doubt.

    ``asked`` is the code the caller expects, or "auto". It saves time when it is right, and
    settles which of near kin the answer names; it never makes a text be in that language. About
    4,000 characters out of the longest paragraphs decide, whatever the length of the text.
    """
    sample = _sample(text)
    words = sample.lower().split()
    own = list(filter(own_words(asked).__contains__, words))
    if len(own) >= _SURE_SHARE * len(words) and len(set(own)) >= _LEAST_WORDS:
        return asked
    counts = count_scripts(sample)
    if counts.total() < LEAST_LETTERS:
        return None
    script = most_frequent(counts)
    if script in LANGUAGE_OF_SCRIPT:
        return _by_script(script, sample, asked)
    if 5 * counts[script] < 4 * counts.total():  # code, or menus, around another script
        return None
    return _by_words(Counter(word.strip(EDGES) for word in words), script, asked)


def is_written_in(text: str, code: str) -> bool:
    """Whether most letters of ``text``, as far as it is looked at, are of the scripts of ``code``."""
    return script_of(_sample(text)) in scripts_of(code)


def _sample(text: str) -> str:
    """The middles of the longest paragraphs, or of even pieces where there are hardly any."""
    if len(text) > _SCAN:
        step = len(text) // 10
        text = "\n".join(text[at : at + _SCAN // 10] for at in range(0, 10 * step, step))
    pieces = text.splitlines()
    if len(pieces) < PIECES:
        step = max(_SAMPLE, len(text)) // PIECES
        pieces = [line[at : at + step] for line in pieces for at in range(0, len(line), step)]
    longest = heapq.nlargest(PIECES, pieces, key=len)
    room = _SAMPLE // max(1, len(longest))
    return "\n".join(piece[max(0, len(piece) - room) // 2 :][:room] for piece in longest)


def _by_script(script: str, sample: str, asked: str) -> str | None:
    """Language of a script that hardly leaves a choice; ``asked`` where it is one of them."""
    if script == "Kana":  # one brand name in kana does not make a Chinese text Japanese
        letters = Counter(script_of_letter(letter) for letter in sample if letter.isalpha())
        if 10 * letters["Kana"] >= letters["Han"]:
            return "ja"
        return "zh" if 50 * letters["Kana"] <= letters["Han"] else None
    if script != "Han" and script in scripts_of(asked):
        return asked
    return LANGUAGE_OF_SCRIPT[script]


def _by_words(words: Counter[str], script: str, asked: str) -> str | None:
    """The language that the function words speak for; the profiles are asked where few do."""
    languages = listed_in(script)
    if not languages:
        return None
    total = words.total()
    own, shares = ({code: count / total for code, count in counts.items()} for counts in _count(words, script))
    best = max(own, key=own.__getitem__)
    near = _RIVAL
    rest = max((own[code] for code in languages if code not in kin_of(best)), default=0.0)
    if own[best] < _LEAST_SHARE or len(own_words(best) & words.keys()) < _LEAST_WORDS:
        scores = score_words(words, script)
        best = max(scores, key=scores.__getitem__, default=best)
        if find_lead(scores, scores.keys() - kin_of(best)) < LEAD:
            return None
        near = 1.0  # a language without a profile is taken for one that has, but by words it leads
    elif own[best] < 2 * rest:
        return None
    best = max((code for code in languages if code in kin_of(best)), key=shares.__getitem__)
    if shares[best] < near * max(shares.values()):
        return None
    of_asked = sum([words[word] for word in FUNCTION_WORDS.get(asked, frozenset()).intersection(words)]) / total
    return asked if asked in kin_of(best) and of_asked >= _RIVAL * shares[best] else best


def _count(words: Counter[str], script: str) -> tuple[dict[str, int], dict[str, int]]:
    """Return for each language how many of the words are function words that it alone has, and how many any of its."""
    listed = _languages_by_word(script)
    own, all_of = (dict.fromkeys(listed_in(script), 0) for _ in range(2))
    for word in words.keys() & listed.keys():
        for code, is_own in listed[word]:
            all_of[code] += words[word]
            if is_own:
                own[code] += words[word]
    return own, all_of


@lru_cache(maxsize=32)
def _languages_by_word(script: str) -> dict[str, list[tuple[str, bool]]]:
    """The languages written in ``script`` that have a function word, and whether it is theirs alone, by word."""
    listed: dict[str, list[tuple[str, bool]]] = {}
    for code in listed_in(script):
        for word in FUNCTION_WORDS[code]:
            listed.setdefault(word, []).append((code, word in own_words(code)))
    return listed
