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
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import accumulate, chain, compress, count, groupby, pairwise, repeat
from operator import attrgetter
from string import ascii_lowercase, ascii_uppercase
from typing import cast

from cleaner.document import ALL_WORDS, WORDS_HEAD, WORDS_TAIL, Document, Segment
from cleaner.patterns import compile_late
from cleaner.phrases import split_words_of

# Line ends as Unicode and every platform has them; VT, FF and FS to US stay inside a line.
_LINE = compile_late(r"[^\n\r\x85\u2028\u2029]*(?:\r\n|[\n\r\x85\u2028\u2029]|(?<=.)\Z)", re.DOTALL)
_NOT_LINE_ENDS = ("\x0b", "\x0c", "\x1c", "\x1d", "\x1e")
# Marks that show nothing: zero-width spaces and joiners, direction marks, word joiner, BOM.
_MARKS = "\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e\ufeff\u00ad"
_WHITE = "".join(char for char in map(chr, range(0x3001)) if char.isspace())
# What is cut off both ends of a line before it is read.
EDGE = _WHITE + _MARKS
_INVISIBLE = frozenset(_MARKS)
_LINE_END = "\n\r\x85\u2028\u2029"
_ANY_LINE_END = compile_late(f"[{_LINE_END}]")

SENTENCE_ENDS = frozenset(".!?…。！？؟।۔")
CLOSING = "\"'”’»)]』」“"
_CLOSERS = frozenset(CLOSING)
# Marks of footnotes behind a full stop: [12], [a], ¹².
_FOOTNOTES = compile_late(r"(?:\[(?:\d{1,3}|[a-z])\]|[¹²³⁰⁴-⁹])+\Z")
_MAY_CLOSE = _CLOSERS | frozenset("¹²³⁰⁴⁵⁶⁷⁸⁹")

# Of 66,424 lines in the gold bodies of real articles 0.04 % are longer than this.
_FLAT_LINE = 2_000
# A text that is one single line is flat from here on; and so are the lines of a text of which so much stands in such
# lines. Of 307 pages that lost a part of their newlines (`get_text(" ")`) F1 is 0.9321 so, by sites not trained on, and
# was 0.9245; with 500, 800 or 1,000 it is 0.9318, 0.9306 and 0.9269.
_FLAT_TEXT = 600
_MOST_IN_LONG_LINES = 0.3
# In such a text shorter lines may have lost newlines, too.
_PARTLY_FLAT = 150
# Where so many lines have so many characters, and for ten of them one line at most ends as a sentence does, they do.
_SENTENCE = 100
_FEWEST_LONG = 5
_MOST_WITH_STOPS = 0.1
# From so many lines on what is equal is kept once for all of them; the longest text of the labelled pages has 2,737.
_MANY_LINES = 5_000

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
# Labels and pitches that stand by themselves. Case counts: a label is written as one, and another may be glued to it.
# The singular is none where the word goes on.
_LABELS = (
    r"(?:(?:ADVERTISEMENT(?!S\b)"
    r"|(?:Advertisement|Sponsored(?: Content)?|Anzeige|Publicité|Publicidad)(?![ \t]+[a-zß-ÿ]| By\b)"
    r"|(?:Story|Article|Content) continues below(?: this)? ad\w*|Scroll to continue|Continue reading below"
    r"|\d{1,9} Comments?|Leave a (?:comment|reply)|Post a Comment)(?![a-zß-ÿ]))"
)
_PITCHES = (
    r"(?:Sign up (?:for|to) |Subscribe (?:to|now) |Follow us |Click here to |Share this |Download (?:our|the) "
    r"|Get our |Join our |Like us |Support our |Photo: |Image: |Photo by |Copyright |© ?\d|All rights reserved"
    r"|Newsletter|Reporting by |Abonnieren Sie |Suscríbete |Inscrivez-vous |Iscriviti )"
)
_MARK = rf"(?:{_POINTERS}|{_LABELS}|{_PITCHES})"
_SENTENCE_ENDINGS = (". ", "! ", "? ", ".” ", '." ', "?” ", "… ")
# Where a sentence ends inside a line and something with a capital follows.
_SENTENCE_START = compile_late(
    r"[.!?…][\"”’)\]]*[ \t\xa0\u202f]+(?=[\"“‘(\[©¿¡]?[^\W_a-zß-ÿа-я])|[。！？][」』”）]?(?=[^\s」』”）])"
)
# A credit in brackets, which stands between sentences where newlines are lost.
_CREDIT_IN_BRACKETS = compile_late(r"\((?:Photos?|Image|Picture|Credit|Fotos?|Bild)\b[^()]{2,80}\)[ \t\xa0]+(?=\S)")
_STARTS_MARK = compile_late(_MARK)
# How a mark can begin: most sentences are told from marks by three characters.
_MARK_HEADS = frozenset(
    head
    for word in (
        "read more;also read;see also;related;recommended;must read;don't;don’t;watch;listen;lesen sie;mehr zum;lire"
        ";à lire;lee también;te puede;leggi;leia;lees;читайте;קראו;اقرأ;ayrıca;advertisement;sponsored;story cont"
        ";article cont;content cont;scroll;continue;leave a;post a;anzeige;publicité;publicidad;sign up;subscribe"
        ";follow;click here;share;download;get our;join;like us;support;photo;image;copyright;all rights;newsletter"
        ";reporting;abonnieren;suscríbete;inscrivez;iscriviti;more:;more :;相关阅;関連記"
    ).split(";")
    for head in (word[:3], word[:3].capitalize(), word[:3].upper())
) | frozenset(f"©{space}{digit}" for space in (" ", "1", "2") for digit in range(10))
_MARK_PAIRS = frozenset(head[:2].lower() for head in _MARK_HEADS)
_STARTS_LABEL = compile_late(rf"{_LABELS}[ \t]*")
_LABEL_AND_MORE = compile_late(rf"[ \t]*{_LABELS}[ \t]+(?=[A-Z“\"])")
_LABEL_HEADS = frozenset("ADV Adv Spo Sto Art Con Scr Lea Pos Anz Pub".split())
_LABEL_STARTS = frozenset("0123456789").union(head[0] for head in _LABEL_HEADS)
_LABEL_LITERALS = ("dvertisement", "ADVERTISEMENT", "Sponsored", "continue", "Anzeige", "Publici")
_STARTS_DATE_OR_BYLINE = compile_late(rf"{_DATE}|(?:By|Written by|Posted by) [A-Z][a-z]+ [A-Z]")
_NETWORK = (
    r"(?:Facebook|Twitter|WhatsApp|LinkedIn|Pinterest|Reddit|Email|Telegram|Print|Copy [Ll]ink|Share|Tweet|Save"
    r"|Bluesky|Threads|Flipboard|Messenger|Instagram|YouTube|TikTok|Comments?)"
)
_STARTS_NETWORK = compile_late(_NETWORK)
# How they can begin: most capitals are told from both by one character.
_DATE_OR_BYLINE_HEADS = frozenset("JFMASONDBWP0123456789")
_NETWORK_HEADS = frozenset("FTWLPRECSBMIY")
# What may stand before a glued capital for the line to be cut there, and how far back it may begin.
_ENDS_NETWORK = compile_late(rf"{_NETWORK}\Z")
_ENDS_MARK = compile_late(rf"(?:[a-z]{{2}}[.!?][”\"]?|{_DATE}{_TIME}|{_LABELS})\Z")
# A full stop inside an address, a file's name or what papers are numbered by, as in doi:10.1016/j.coast.2020.10.067.
_ENDS_AMID_NAME = compile_late(r"[./_@\d]\w*[.!?]\Z")
# Behind these a quotation mark opens.
_OPENS_BEHIND = frozenset(_WHITE + "([{—–-:,/")
# 2024-05-01T10:34:00Z
_TIME_OF_STAMP = compile_late(r"T\d\d:\d\d")
# 09:31PM
_ENDS_CLOCK, _HALF_OF_DAY = compile_late(r"\d[:.]\d\d\Z"), compile_late(r"[AP]\.?M\b")
_MARK_REACH = 32
# How a mark that ends in a small letter can end, apart from "below this ad..." and times of day.
_MARK_TAILS = ("ent", "red", "nue", "low", "ents", "ply", "ige", "ité", "dad")

# A capital or a digit glued to what stands before it. It starts at the capital so that the search
# can skip from one capital to the next.
_GLUED = compile_late(r"[A-Z0-9](?:(?<=[a-z][A-Z0-9]|[.!?”’\")\d][A-Z])|(?<=[a-z][.!?][0-9]))")


def _begins_with(heads: Iterable[bytes]) -> bytes:
    """Return a pattern for what begins with one of `heads`, byte by byte: to try them all takes three times as long."""
    rest: dict[bytes, set[bytes]] = {}
    for head in heads:
        rest.setdefault(head[:1], set()).add(head[1:])
    parts = [re.escape(first) + (b"" if b"" in more else _begins_with(more)) for first, more in sorted(rest.items())]
    return b"(?:%b)" % b"|".join(parts)


# The text in Latin-1, where "?" stands for every character that is not in it too, with all that may end a sentence
# as ".". What begins with one literal byte is searched several times as fast as what begins with a set of them.
_ENDS_AS_STOPS = bytes.maketrans(b'!?"', b"...")
_MAYBE_HEADS = {head.encode("latin-1", "replace").translate(_ENDS_AS_STOPS) for head in _MARK_HEADS}
_MAYBE_MARK_BEHIND_SENTENCE = compile_late(rb"\. %b" % _begins_with(_MAYBE_HEADS))
# Its letters as "a" and "A", its digits as "0", its full stops as ".", what closes quotations as `"`.
_SHAPE_OF = (
    (ord("a"), ascii_lowercase.encode()),
    (ord("A"), ascii_uppercase.encode()),
    (ord("0"), b"0123456789"),
    (ord("."), b".!"),
    (ord('"'), b'")'),
    (ord("?"), b"?"),
)
_SHAPES = bytes(next((new for new, olds in _SHAPE_OF if byte in olds), ord("-")) for byte in range(256))
# Where `_GLUED` may match.
_MAYBE_GLUED = tuple(map(compile_late, (rb'A(?<=[a.?"0]A)', rb"0(?:(?<=a0)|(?<=a[.?]0))")))

# What ends in a full stop without ending a sentence: titles, initials, months, states, Latin.
_ABBREVIATION = compile_late(
    r"(?:^|[\s(“\"\ufeff])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Gen|Col|Lt|Sgt|Capt|Rep|Sen|Gov|Rev|Hon|No|Nos|vs|v|etc|e\.g"
    r"|i\.e|cf|al|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Fig|Vol|pp?|ca|approx|Mt|Ft|U\.S|U\.K|U\.N"
    r"|D\.C|a\.m|p\.m|[A-Z]\.[A-Z]|z\.B|d\.h|u\.a|bzw|Nr|Hr|Fr|usw|Sra?|Dra?|M|Mme)\.$"
)


_Row = tuple[str, int, int, int, str, int]
"""The text, start, line, block, content and piece of what becomes a segment."""
_Columns = tuple[Sequence[str], Sequence[int], Sequence[int], Sequence[int], Sequence[str], Iterable[int]]
"""The same of all of them, fact by fact; no line was cut if the pieces have no end."""
_as_segment = cast("Callable[[tuple[object, ...]], Segment]", partial(tuple.__new__, Segment))


def segment(document: Document, cuts: Sequence[int] = (), *, partly: bool = True) -> Document:
    """Return the document with its segments: joined they are its text, to the character.

    Lines are cut at the offsets `cuts`, too. Lines that may have lost newlines `partly`, as no page
    has, are cut into sentences. What is read off every line is read off all of them at once, column by column: so 146
    segments take 0.6 ms, one by one they took 1.0.
    """
    lines = _split_lines(document.text)
    columns = _columns_of(document.text, lines, cuts, partly=partly) if lines else None
    return _with_segments(document, columns) if columns else document


def cut_at(document: Document, cuts: Sequence[int]) -> Document:
    """Return the document cut into lines and at the sorted offsets `cuts`, and nowhere else."""
    lines = _split_lines(document.text)
    return _with_segments(document, _columns_of(document.text, lines, cuts, alone=True)) if lines else document


def _with_segments(document: Document, columns: _Columns) -> Document:
    texts, starts, numbers, blocks, contents, pieces = columns
    words = split_words_of([_worded_part(content) if len(content) > ALL_WORDS else content for content in contents])
    ends = [
        content[-1:] in SENTENCE_ENDS or (content[-1:] in _MAY_CLOSE and _closes_sentence(content))
        for content in contents
    ]
    if _has_no_stops(contents, ends):
        ends = [end or len(content) >= _SENTENCE for content, end in zip(contents, ends, strict=True)]
    repeats = _repeats_of(contents)
    if len(texts) > _MANY_LINES:
        if repeats.count(None) < len(texts):
            texts, contents = _keep_once(texts, repeats), _keep_once(contents, repeats)
        words = _share(words)
    all_columns = (range(len(texts)), texts, starts, numbers, blocks, contents, words, ends, pieces, repeats)
    return replace(document, segments=tuple(map(_as_segment, zip(*all_columns, strict=False))))


def _has_no_stops(contents: Sequence[str], ends: Sequence[bool]) -> bool:
    """Whether hardly a line ends as a sentence does: a text of Thai, of subtitles, or without its punctuation."""
    long = sum([len(content) >= _SENTENCE for content in contents])
    return long >= _FEWEST_LONG and sum(ends) <= _MOST_WITH_STOPS * long


def flat_lines(text: str, *, partly: bool = False) -> Iterator[tuple[int, str]]:
    """Yield the lines so long that they must have lost their newlines, and where each begins.

    With `partly` shorter ones, too, of a text that may have lost a part of them.
    """
    # What is read lies between line ends on both sides, so with one amid it there are two lines.
    if not has_run(text, _FLAT_LINE if "\n" in text.strip(EDGE) and not partly else _FLAT_TEXT):
        return
    lines = _split_lines(text)
    sizes = list(map(len, _contents_of(lines)))
    least = _flat_from(sizes, partly=partly)
    if partly and least == _FLAT_TEXT < max(sizes):
        least = _PARTLY_FLAT
    for line, start in zip(lines, accumulate(map(len, lines), initial=0), strict=False):
        if len(line) > least:
            yield start, line


def lost_lines(text: str, written: str) -> Iterator[tuple[int, str]]:
    """Yield the lines of a text that lost its newlines, and where each begins; `written` is what it was read from.

    If most of that had lost them and it is read otherwise, its lines are what it is cut into at bars or the like
    (`plain/`): each of them may hold what were several.
    """
    if text == written or 2 * sum([len(line) for _, line in flat_lines(written)]) <= len(written):
        yield from flat_lines(text)
        return
    lines = _split_lines(text)
    for line, start in zip(lines, accumulate(map(len, lines), initial=0), strict=False):
        if not line.isspace():
            yield start, line


def has_run(text: str, length: int) -> bool:
    """Whether more than `length` characters of a text stand without a line feed: if not, no line is so long.

    It jumps from line feed to line feed, so most of the text is not looked at: a hundredth of the time it takes to
    split the lines.
    """
    at = 0
    while len(text) - at > length:
        at = text.rfind("\n", at, at + length) + 1
        if not at:
            return True
    return False


def flat_pieces(segments: Sequence[Segment]) -> list[int]:
    """Return the numbers of the pieces of lines that lost their newlines, if most of the text stands in such lines.

    A long line among others is more often a paragraph than flat text.
    """
    pieces = [piece for piece in segments if piece.piece]
    if not pieces:
        return []
    least = _FLAT_TEXT if len({piece.line for piece in segments if piece.content}) == 1 else _FLAT_LINE
    lines = [list(line) for _, line in groupby(pieces, attrgetter("line"))]
    flat = [line for line in lines if _length(line) > least]
    if 2 * sum(map(_length, flat)) <= _length(segments):
        return []
    return [piece.number for line in flat for piece in line]


def _length(pieces: Sequence[Segment]) -> int:
    return pieces[-1].start + len(pieces[-1].content) - pieces[0].start


def _flat_from(sizes: Sequence[int], *, partly: bool) -> int:
    """Return the length from which on a line is flat, in a text whose lines have contents of these sizes."""
    # Every second text has no line so long.
    long = [size for size in sizes if size > _FLAT_TEXT]
    much = partly and bool(long) and sum(long) >= _MOST_IN_LONG_LINES * sum(sizes)
    return _FLAT_TEXT if much or len(sizes) - sizes.count(0) == 1 else _FLAT_LINE


def _columns_of(
    text: str, lines: list[str], more_cuts: Sequence[int], *, alone: bool = False, partly: bool = False
) -> _Columns:
    """Return the columns of what becomes segments: lines with the blank lines after them, and pieces of cut ones.

    If the cuts that are given stand `alone`, no others are looked for.
    """
    contents = _contents_of(lines)
    filled = list(compress(count(), contents))
    flat = len(text) if alone else _flat_from(list(map(len, contents)), partly=partly)
    if not contents[0]:
        filled.insert(0, 0)  # blank lines that open the text stand by themselves
    begins = list(accumulate(map(len, lines), initial=0))
    starts = [begins[at] for at in filled]
    blocks = list(accumulate([after - at > 1 for at, after in pairwise(filled)], initial=0))
    # A line that no blank line follows is there already.
    texts = [
        lines[at] if after - at == 1 else text[begins[at] : begins[after]]
        for at, after in pairwise([*filled, len(lines)])
    ]
    contents = [contents[at] for at in filled]
    cuts = [] if alone else _find_cuts(text, starts, contents)
    if more_cuts:
        cuts = sorted({*cuts, *more_cuts})
    numbers = [at + 1 for at in filled]
    columns = texts, starts, numbers, blocks, contents, repeat(0)
    if not cuts and max(map(len, lines)) <= flat:
        return columns
    return cast(_Columns, zip(*_cut(zip(*columns, strict=False), lines, cuts, flat), strict=True))


def _cut(rows: Iterable[_Row], lines: list[str], cuts: list[int], flat: int) -> Iterator[_Row]:
    for row in rows:
        whole, start, number, block, _, _ = row
        line = lines[number - 1]
        inner = _between(cuts, start, line) if cuts else []
        if len(line) > flat:
            inner = sorted({*inner, *_sentence_cuts(line, start)})
        if not inner:
            yield row
            continue
        for piece, (begin, end) in enumerate(pairwise(_edges(line, whole, start, inner)), 1):
            part = whole[begin - start : end - start]
            yield part, begin, number, block, part.strip().strip(EDGE), piece


def _contents_of(lines: list[str]) -> list[str]:
    """Return the lines without white space and invisible marks at their ends."""
    contents = list(map(str.strip, lines))
    ends = [content[-1:] for content in contents]
    if _INVISIBLE.isdisjoint([content[:1] for content in contents]) and _INVISIBLE.isdisjoint(ends):
        return contents
    return [content.strip(EDGE) for content in contents]


def _keep_once(values: Sequence[str], repeats: Iterable[int | None]) -> list[str]:
    """Return the same values, each of them the very object of the line that it repeats if that has the like."""
    return [
        value if first is None or value != values[first] else values[first]
        for value, first in zip(values, repeats, strict=True)
    ]


def _share(rows: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Return the same rows of words; rows that are equal are one object, and so are words."""
    known: dict[str, str] = {}
    seen: dict[tuple[str, ...], tuple[str, ...]] = {}
    return [seen[row] if row in seen else seen.setdefault(row, tuple(map(known.setdefault, row, row))) for row in rows]


def _worded_part(content: str) -> str:
    """Return both ends of a long line; a tab keeps the words at the gap apart."""
    return f"{content[:WORDS_HEAD]}\t{content[-WORDS_TAIL:]}"


def _closes_sentence(content: str) -> bool:
    """Whether a full stop stands before the quotation marks, brackets and marks of footnotes that close the content."""
    return _FOOTNOTES.sub("", content[-24:])[-8:].rstrip(CLOSING)[-1:] in SENTENCE_ENDS


def _repeats_of(contents: Sequence[str]) -> list[int | None]:
    """Return for each content the number of the first one like it, if that is an earlier one."""
    first_with: dict[str, int] = {}
    firsts = list(map(first_with.setdefault, contents, count()))
    if len(first_with) == len(contents):
        return [None] * len(contents)
    return [
        first if first != number and content else None
        for number, (first, content) in enumerate(zip(firsts, contents, strict=True))
    ]


def _split_lines(text: str) -> list[str]:
    if any(mark in text for mark in _NOT_LINE_ENDS):
        return [match.group() for match in _LINE.finditer(text) if match.group()]
    return text.splitlines(keepends=True)


def _between(offsets: list[int], start: int, line: str) -> list[int]:
    """Return those of the sorted `offsets` that cut `line` in two."""
    low = bisect_right(offsets, start)
    if low == len(offsets) or offsets[low] >= start + len(line):
        return []
    first = start + len(line) - len(line.lstrip(EDGE))
    last = start + len(line.rstrip(EDGE))
    return [at for at in offsets[low : bisect_right(offsets, last)] if first < at < last]


def _edges(line: str, whole: str, start: int, cuts: list[int]) -> list[int]:
    """Return where the pieces of a cut line begin and end; what follows its text is a piece."""
    return sorted({start, *cuts, start + len(line.rstrip(_LINE_END)), start + len(whole)})


def _find_cuts(text: str, starts: Sequence[int], contents: Sequence[str]) -> list[int]:
    """Return the sorted offsets at which a line is to be cut, apart from flat lines."""
    # One byte for each character: bytes are searched nearly three times as fast.
    latin = text.encode("latin-1", "replace")
    cuts: set[int] = set()
    marks = list(_marks_behind_sentences(text, latin))
    shapes = latin.translate(_SHAPES)
    for match in chain.from_iterable([pattern.finditer(shapes) for pattern in _MAYBE_GLUED]):
        at = match.start()
        if not _GLUED.match(text, at) or _opens_quotation(text, at - 1):
            continue
        if _starts_mark(text, at):
            marks.append(at)
        elif _glued_pieces_meet(text, at):
            cuts.add(at)
    for at in marks:
        cuts.add(at)
        label = _STARTS_LABEL.match(text, at)
        if label:
            cuts.add(label.end())
    cuts.update(_sentences_behind(text, sorted(marks)))
    cuts.update(_cuts_behind_labels(text, starts, contents))
    return sorted(cuts)


def _sentences_behind(text: str, marks: Iterable[int]) -> Iterator[int]:
    """Yield for the sorted `marks` where the next sentence of their line begins, if one does.

    What is found for one mark holds for those up to there, so no part of a line is searched twice.
    """
    line_end = searched = -1
    for at in marks:
        if at > line_end:
            end = _ANY_LINE_END.search(text, at)
            line_end = end.start() if end else len(text)
        if at > searched:
            after = _SENTENCE_START.search(text, at, line_end)
            searched = after.start() if after else line_end
            if after:
                yield after.end()


def _marks_behind_sentences(text: str, latin: bytes) -> Iterator[int]:
    """Yield where a mark follows a finished sentence inside a line."""
    for match in _MAYBE_MARK_BEHIND_SENTENCE.finditer(latin.translate(_ENDS_AS_STOPS)):
        at = match.start() + len(". ")
        if text.endswith(_SENTENCE_ENDINGS, 0, at) and _STARTS_MARK.match(text, at):
            yield at


def _opens_quotation(text: str, at: int) -> bool:
    """Whether the mark at `at` opens a quotation: a blank or a bracket stands before it, or nothing."""
    return text[at] in CLOSING and (at == 0 or text[at - 1] in _OPENS_BEHIND)


def _starts_mark(text: str, at: int) -> bool:
    """Whether the capital or digit at `at` begins a mark."""
    head = text[at : at + 2]
    maybe = head.lower() in _MARK_PAIRS or head[0].isdecimal() or not head.isascii()
    return maybe and _STARTS_MARK.match(text, at) is not None


def _cuts_behind_labels(text: str, starts: Sequence[int], contents: Sequence[str]) -> Iterator[int]:
    """Yield where a line goes on behind the label that it begins with."""
    heads = _LABEL_STARTS
    likely = [at for at, content in enumerate(contents) if content[:1] in heads]
    maybe = [starts[at] for at in likely if contents[at][:3] in _LABEL_HEADS or contents[at][0].isdecimal()]
    found = [match.end() for match in [_LABEL_AND_MORE.match(text, start) for start in maybe] if match]
    if found and any(literal in text for literal in _LABEL_LITERALS):
        yield from found


def _sentence_cuts(line: str, start: int) -> Iterator[int]:
    """Yield the offsets at which a sentence begins inside a flat line."""
    end = len(line.rstrip(EDGE))
    for match in _SENTENCE_START.finditer(line):
        at = match.end()
        if at < end and not _ABBREVIATION.search(line[max(0, at - 14) : at].rstrip()):
            yield start + at
            credit = _CREDIT_IN_BRACKETS.match(line, at, end) if line[at] == "(" else None
            if credit:
                yield start + credit.end()


def _glued_pieces_meet(text: str, at: int) -> bool:
    """Whether the capital or digit glued to what stands before `at` begins something new."""
    sign = text[at]
    before = text[max(0, at - _MARK_REACH) : at]
    if (sign.isdecimal() and _ENDS_AMID_NAME.search(before)) or (sign == "T" and _TIME_OF_STAMP.match(text, at)):
        return False
    if sign in "AP" and _ENDS_CLOCK.search(before) and _HALF_OF_DAY.match(text, at):
        return False
    if sign in _DATE_OR_BYLINE_HEADS and _STARTS_DATE_OR_BYLINE.match(text, at):
        return True
    # Behind a quotation mark that opens, as most do, nothing has ended.
    if before[-1] in _CLOSERS and before[-2:-1] not in SENTENCE_ENDS:
        return False
    # Most capitals stand inside a name, behind a letter that ends no mark.
    inside_word = before[-1] in ascii_lowercase and not before.endswith(_MARK_TAILS)
    if not (inside_word and "below" not in before and ":" not in before) and _ENDS_MARK.search(before):
        return True
    starts = sign in _NETWORK_HEADS and _STARTS_NETWORK.match(text, at) is not None
    return starts and _ENDS_NETWORK.search(before) is not None
