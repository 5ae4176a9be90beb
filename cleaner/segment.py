"""Cut a text into segments that join to the text, to the character.

Lines come first. A line that glues things together is cut where they meet: before a pointer or a
label that follows a finished sentence, on both sides of a date, where a capital follows a small
letter around a known label. A line so long that it must have lost its newlines is cut into
sentences.

A segment takes the white space after it along: its line end, and the blank lines that follow. So
what is dropped takes its own line end with it and leaves no hole. A line that was cut keeps its
line end for itself, as a blank segment, because a kept piece needs it.

No sentence splitter from a package is used: six were measured on flattened articles (see
docs/design.md); none finds a boundary that has no full stop, and the two that beat a regular
expression with a list of abbreviations are 10 to 100 times slower.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from cleaner.document import Document, Segment
from cleaner.phrases import split_words

# Line ends as Unicode and every platform has them; VT, FF and FS to US stay inside a line.
_LINE = re.compile(r"[^\n\r\x85\u2028\u2029]*(?:\r\n|[\n\r\x85\u2028\u2029]|(?<=.)\Z)", re.DOTALL)
_NOT_LINE_ENDS = ("\x0b", "\x0c", "\x1c", "\x1d", "\x1e")
# Marks that show nothing: zero-width spaces and joiners, direction marks, word joiner, BOM.
_INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e\ufeff\u00ad"
_WHITE = "".join(char for char in map(chr, range(0x3001)) if char.isspace())
_EDGE = _WHITE + _INVISIBLE
_LINE_END = "\n\r\x85\u2028\u2029"

_SENTENCE_ENDS = frozenset(".!?…。！？؟।۔")
_CLOSERS = "\"'”’»)]』」“"

# Words are read off both ends of a long line only: most characters of an article stand in long
# paragraphs, and what marks a line as junk stands at its ends.
_LONG_LINE = 200
_LONG_LINE_HEAD = 70
_LONG_LINE_TAIL = 60
# Of 66,424 lines in the gold bodies of real articles 0.04 % are longer than this.
_FLAT_LINE = 2_000
# A text that is one single line is flat from here on.
_FLAT_TEXT = 600

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_DATE = rf"(?:{_MONTH} \d{{1,2}}, \d{{4}}|\d{{1,2}} {_MONTH} \d{{4}}|\d{{4}}-\d\d-\d\d)"
_TIME = r"(?: ?(?:,|at|-|\|)? ?\d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\.?)?)?"

# Pointers to other stories want a colon behind them. One list for all languages: cutting decides
# nothing, the rules judge the pieces.
_POINTERS = (
    r"(?:(?i:read (?:more|also|next)|also read|see also|related(?: stor(?:y|ies)| articles?)?|more"
    r"|recommended|must read|don[’']t miss|watch(?: also)?|listen|lesen sie auch|mehr zum thema"
    r"|lire aussi|à lire aussi|lee también|te puede interesar|leggi anche|leia também|lees ook"
    r"|читайте также|קראו גם|اقرأ أيضا|ayrıca okuyun) ?[:：|–—»]|関連記事|相关阅读|あわせて読みたい)"
)
# Labels and pitches that stand by themselves. Case counts: a label is written as one.
_LABELS = (
    r"(?:ADVERTISEMENT|Advertisement|Sponsored(?: Content)?(?! [bB]y)|Story continues below(?: this)? ad\w*"
    r"|(?:Article|Content) continues below(?: this)? ad\w*|Scroll to continue|Continue reading below"
    r"|\d+ Comments?|Leave a (?:comment|reply)|Post a Comment|Anzeige|Publicité|Publicidad)"
)
_PITCHES = (
    r"(?:Sign up (?:for|to) |Subscribe (?:to|now) |Follow us |Click here to |Share this |Download (?:our|the) "
    r"|Get our |Join our |Like us |Support our |Photo: |Image: |Photo by |Copyright |© ?\d|All rights reserved"
    r"|Newsletter|Reporting by |Abonnieren Sie |Suscríbete |Inscrivez-vous |Iscriviti )"
)
_MARK = rf"(?:{_POINTERS}|{_LABELS}|{_PITCHES})"
_SENTENCE_ENDINGS = (". ", "! ", "? ", ".” ", '." ', "?” ", "… ")
# Where a sentence ends inside a line and something with a capital follows.
_SENTENCE_START = re.compile(
    r"[.!?…][\"”’)\]]*[ \t\xa0\u202f]+(?=[\"“‘(\[©¿¡]?[^\W_a-zß-ÿа-я])|[。！？][」』”）]?(?=[^\s」』”）])"
)
_STARTS_MARK = re.compile(_MARK)
# How a mark can begin: most sentences are told from marks by three characters.
_MARK_HEADS = frozenset(
    head
    for word in (
        "read more;also read;see also;related;recommended;must read;don't;don’t;watch;listen;lesen sie"
        ";mehr zum;lire;à lire"
        ";lee también;te puede;leggi;leia;lees;читайте;קראו;اقرأ;ayrıca;advertisement;sponsored;story cont;article cont"
        ";content cont;scroll;continue;leave a;post a;anzeige;publicité;publicidad;sign up;subscribe;follow;click here"
        ";share"
        ";download;get our;join;like us;support;photo;image;copyright;all rights;newsletter;reporting;abonnieren"
        ";suscríbete"
        ";inscrivez;iscriviti;more:;more :;相关阅;関連記"
    ).split(";")
    for head in (word[:3], word[:3].capitalize(), word[:3].upper())
) | frozenset(f"©{space}{digit}" for space in (" ", "1", "2") for digit in range(10))
_STARTS_LABEL = re.compile(rf"{_LABELS}[ \t]*")
_LABEL_AND_MORE = re.compile(rf"(?:\A|(?<=[{_LINE_END}]))[ \t]*{_LABELS}[ \t]+(?=[A-Z“\"])")
_LABEL_LITERALS = ("dvertisement", "ADVERTISEMENT", "Sponsored", "continue", "Anzeige", "Publici")
_STARTS_DATE = re.compile(_DATE)
_STARTS_BYLINE = re.compile(r"(?:By|Written by|Posted by) [A-Z][a-z]+ [A-Z]")
_NETWORK = (
    r"(?:Facebook|Twitter|WhatsApp|LinkedIn|Pinterest|Reddit|Email|Telegram|Print|Copy [Ll]ink|Share|Tweet|Save"
    r"|Bluesky|Threads|Flipboard|Messenger|Instagram|YouTube|TikTok|Comments?)"
)
_STARTS_NETWORK = re.compile(_NETWORK)
# What may stand before a glued capital for the line to be cut there, and how far back it may begin.
_ENDS_NETWORK = re.compile(rf"{_NETWORK}\Z")
_ENDS_MARK = re.compile(rf"(?:[a-z]{{2}}[.!?][”\"]?|{_DATE}{_TIME}|{_LABELS})\Z")
_MARK_REACH = 32

# A capital or a digit glued to what stands before it. It starts at the capital so that the search
# can skip from one capital to the next.
_GLUED = re.compile(r"[A-Z\d](?:(?<=[a-z][A-Z\d]|[.!?”’\")\d][A-Z])|(?<=[a-z][.!?]\d))")

# What ends in a full stop without ending a sentence: titles, initials, months, states, Latin.
_ABBREVIATION = re.compile(
    r"(?:^|[\s(“\"])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Gen|Col|Lt|Sgt|Capt|Rep|Sen|Gov|Rev|Hon|No|Nos|vs|v|etc|e\.g"
    r"|i\.e|cf|al|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Fig|Vol|pp?|ca|approx|Mt|Ft|U\.S|U\.K|U\.N"
    r"|D\.C|a\.m|p\.m|[A-Z]\.[A-Z]|z\.B|d\.h|u\.a|bzw|Nr|Hr|Fr|usw|Sra?|Dra?|M|Mme)\.$"
)


def segment(document: Document) -> Document:
    """Return the document with its segments: joined they are its text, to the character."""
    text = document.text
    cuts = _find_cuts(text)
    lines = _split_lines(text)
    contents = [_strip_marks(content) for content in map(str.strip, lines)]
    flat = _FLAT_TEXT if sum(map(bool, contents)) == 1 else _FLAT_LINE
    segments: list[Segment] = []
    first_with: dict[str, int] = {}
    at = block = start = 0
    while at < len(lines):
        line, content, number = lines[at], contents[at], at + 1
        at += 1
        whole = line
        if at < len(lines) and not contents[at]:
            after = at
            while at < len(lines) and not contents[at]:
                at += 1
            whole += "".join(lines[after:at])
        inner = _between(cuts, start, line) if cuts else []
        if len(line) > flat:
            inner = sorted({*inner, *_sentence_cuts(line, start)})
        if not inner:
            segments.append(_describe(len(segments), whole, start, number, block, content, 0, first_with))
        for piece, (begin, end) in enumerate(pairwise(_edges(line, whole, start, inner)), 1):
            part = text[begin:end]
            segments.append(_describe(len(segments), part, begin, number, block, _strip(part), piece, first_with))
        start += len(whole)
        block += whole is not line
    return replace(document, segments=tuple(segments))


def _describe(
    number: int, text: str, start: int, line: int, block: int, content: str, piece: int, first_with: dict[str, int]
) -> Segment:
    """Return the segment with the facts that are read off its content."""
    if not content:
        return Segment(number, text, start, line, block, "", (), False, piece, None)
    facts = _facts_of_short(content) if len(content) <= _SHORT_LINE else _facts(content)
    earlier = first_with.setdefault(content, number)
    return Segment(number, text, start, line, block, content, *facts, piece, earlier if earlier != number else None)


def _facts(content: str) -> tuple[tuple[str, ...], bool]:
    """Return the words, and whether it ends as a sentence."""
    size = len(content)
    if size <= _LONG_LINE:
        words = split_words(content)
    else:
        words = split_words(f"{content[:_LONG_LINE_HEAD]}\n{content[-_LONG_LINE_TAIL:]}")
    last = content[-1]
    ends = last in _SENTENCE_ENDS or (last in _CLOSERS and content[-8:].rstrip(_CLOSERS)[-1:] in _SENTENCE_ENDS)
    return words, ends


# Menus and buttons come again on every page of a site: 46 % of the short lines of whole pages, on
# 861 sites, had been seen before.
_SHORT_LINE = 60
_facts_of_short = lru_cache(maxsize=1 << 16)(_facts)


def _strip_marks(content: str) -> str:
    """Return `content`, which has no white space at its ends, without invisible marks there."""
    if content and (content[0] in _INVISIBLE or content[-1] in _INVISIBLE):
        return content.strip(_EDGE)
    return content


def _strip(part: str) -> str:
    return _strip_marks(part.strip())


def _split_lines(text: str) -> list[str]:
    if any(mark in text for mark in _NOT_LINE_ENDS):
        return [match.group() for match in _LINE.finditer(text) if match.group()]
    return text.splitlines(keepends=True)


def _between(offsets: list[int], start: int, line: str) -> list[int]:
    """Return those of the sorted `offsets` that cut `line` in two."""
    low = bisect_right(offsets, start)
    if low == len(offsets) or offsets[low] >= start + len(line):
        return []
    first = start + len(line) - len(line.lstrip(_EDGE))
    last = start + len(line.rstrip(_EDGE))
    return [at for at in offsets[low : bisect_right(offsets, last)] if first < at < last]


def _edges(line: str, whole: str, start: int, cuts: list[int]) -> list[int]:
    """Return where the pieces of a cut line begin and end; what follows its text is a piece."""
    if not cuts:
        return []
    return sorted({start, *cuts, start + len(line.rstrip(_LINE_END)), start + len(whole)})


def _find_cuts(text: str) -> list[int]:
    """Return the sorted offsets at which a line is to be cut, apart from flat lines."""
    cuts: set[int] = set()
    marks = [at for at in _behind_sentences(text) if text[at : at + 3] in _MARK_HEADS and _STARTS_MARK.match(text, at)]
    for match in _GLUED.finditer(text):
        at = match.start()
        if _STARTS_MARK.match(text, at):
            marks.append(at)
        elif _glued_pieces_meet(text, at):
            cuts.add(at)
    for at in marks:
        cuts.add(at)
        label = _STARTS_LABEL.match(text, at)
        if label:
            cuts.add(label.end())
        after = _SENTENCE_START.search(text, at)
        if after:
            cuts.add(after.end())
    if any(literal in text for literal in _LABEL_LITERALS):
        cuts.update(match.end() for match in _LABEL_AND_MORE.finditer(text))
    return sorted(cuts)


def _behind_sentences(text: str) -> Iterator[int]:
    """Yield where something follows a finished sentence inside a line."""
    for end in _SENTENCE_ENDINGS:
        at = text.find(end)
        while at >= 0:
            yield at + len(end)
            at = text.find(end, at + 1)


def _sentence_cuts(line: str, start: int) -> Iterator[int]:
    """Yield the offsets at which a sentence begins inside a flat line."""
    end = len(line.rstrip(_EDGE))
    for match in _SENTENCE_START.finditer(line):
        at = match.end()
        if not _ABBREVIATION.search(line[max(0, at - 14) : at].rstrip()) and 0 < at < end:
            yield start + at


def _glued_pieces_meet(text: str, at: int) -> bool:
    """Whether the capital or digit glued to what stands before `at` begins something new."""
    if _STARTS_DATE.match(text, at) or _STARTS_BYLINE.match(text, at):
        return True
    before = text[max(0, at - _MARK_REACH) : at]
    if _ENDS_MARK.search(before):
        return True
    return _STARTS_NETWORK.match(text, at) is not None and _ENDS_NETWORK.search(before) is not None
