"""Scripts, styles and data of a page, which `text_content()` and the like leave amid its text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from cleaner.document import SCRIPT, Span
from cleaner.patterns import compile_late
from cleaner.plain.view import Edit

# What prose has next to none of, and scripts, styles and data have everywhere.
_SIGN = compile_late(
    r"""[{}]+["',;)\]]*
    | [;,](?=[\w$.#"'!(-])
    | [;{](?=\r?\n)
    | (?<!\\)\\+["'/nu]
    | "\s?[:,=]\s?["\[{\dtfn]?
    | ["'\d]\]
    | \[["'{]
    | \)[;,.{(]+
    | [\w$\])]\s?[!=+-]?==?[>=]?\s?[\w$"'\[{(!]
    | \(\) | && | \|\| | \$\( | \w:[\w\#"'.-] | /\* | \*/ | //
    | (?<=[\s,>+~(])[.\#][A-Za-z_-]
    | !important""",
    re.VERBOSE,
)
# From the end of one sign to the next there is at most so much of a script, in characters; but for one long word.
_FARTHEST = 80
_LONGEST_WORD = 20_000
# And farther than this before the first brace of a page, or behind its last, there is none. Between them there may be
# what has no brace; braces farther apart than this are of two pages: looking for signs takes 70 times as long as
# looking for braces.
_AROUND_BRACES = 2_000
_ONE_PAGE = 200_000
# A piece of this many signs and characters is more than a formula or a list of options in prose.
_FEWEST_SIGNS = 5
_SHORTEST = 60
# Scripts are stripped of blanks before they are sent; what an article shows of a program is not. Of the 1,605 gold
# bodies of the labelled pages two have what is so long with so few blanks: a list of products, and a line of Rust.
_LONG, _MOST_BLANKS = 300, 0.06
# One that was not stripped is told by what it is for.
_OF_A_PAGE = compile_late(
    r"dataLayer|googletag|\bgtag\(|\bfbq\(|\b_gaq\b|adsbygoogle|GoogleAnalytics|google_ad|googlesyndication|pbjs\b|apstag"
    r"|\bga\('|_satellite|\bNREUM\b|optimizely|\bhj\(|_hsq\b|_linkedin_|clarity\(|_comscore|chartbeat|_sf_async|utag"
    r"|__NEXT_DATA__|__NUXT__|__INITIAL|__PRELOADED|__APOLLO|webpackChunk|schema\.org|\"@context\"|\"@type\"|CDATA\["
    r"|wpemoji|wp-content|wp-includes|wp--preset|wpcf7|elementor|jQuery\(|DISQUS|disqus_|taboola|outbrain|OneTrust"
    r"|OptanonWrapper|Cookiebot|recaptcha|!important|@media\b|@font-face|@import|@keyframes|-webkit-|var\(--|:root\b"
    r"|\.createElement\(['\"]script|insertBefore\(|readyState|DOMContentLoaded|localStorage|serviceWorker|\.ads?\b"
)
# Its first sign stands behind a name, which may say that.
_NAME = 30
# What a page shows begins so where it is glued to the end of a script, as in `}The storm came`: a word with a capital,
# behind which no dot, bracket or equals sign comes as behind the objects of scripts.
_SHOWN = compile_late(r"\s*(?!(?:NaN|Infinity)\b)[^\W\d_a-z][^\W\d_]*(?:[,.!?:]?(?:\s|$)|[’'-])")
# Words before its first sign that are of it: names, selectors, keywords.
_OF_SCRIPT = compile_late(
    r"[\w-]*(?:[#@$_(\[*>+~]|[.:][\w:(\[-]|(?<!\w)!).*|(?:var|let|const|function|window|document|if|else|try|return"
    r"|import|export|new|typeof|void|async|await|only|screen|print|all|and|html|body|div|span|a|p|ul|ol|li|h[1-6]|img"
    r"|svg|button|input|table|t[rdh]|nav|header|footer|article|section|form|label|select|textarea|iframe|figure|main),?"
)
_WORD = compile_late(r"\S+")
# What begins one wherever it stands.
_STATEMENT = compile_late(r"[!(;~+-]function\b|\(\(\)=>")
_REACH_BACK = 120
# What closes it: brackets, and a comment up to the end of the line.
_ENDS = compile_late(r"[^\s\w]*(?:[ \t]*(?://|/\*|\*/|-->|\]\]>)[^\n]{0,60})?")
# Bounded, so that a run of blanks that no line ends behind is looked at once.
_LINE_END = compile_late(r"[ \t\r]{0,80}(?:\n\s*|\Z)")
_COMMENT = compile_late(r"\s*(?:/[/*]|\*|<!--|-->|#)")


class _Piece(NamedTuple):
    start: int
    end: int


def find_scripts(text: str) -> Sequence[Edit]:
    """Return the scripts, styles and data that stand in a text, each read as one line that says so.

    Where one is that was stripped of its blanks, others are taken for such by what they are for: an article on
    programs shows some of these, too, but none of those.
    """
    if "{" not in text or not _may_be_stripped(text):
        return ()
    pieces = list(_find_pieces(text))
    stripped = {piece for piece in pieces if _is_stripped(text[piece.start : piece.end])}
    if not stripped:
        return ()
    edits: list[Edit] = []
    for piece in pieces:
        done = edits[-1].end if edits else 0
        if piece.end > done and (
            piece in stripped or _OF_A_PAGE.search(text, max(done, piece.start - _NAME), piece.end)
        ):
            edits.append(_read(text, piece, done))
    return edits


def _may_be_stripped(text: str) -> bool:
    """Whether a brace has hardly a blank around it: few articles get by that, programs and all."""
    at = text.find("{")
    while at >= 0:
        around = text[max(0, at - _LONG // 2) : at + _LONG // 2]
        if len(around) >= _LONG // 2 and around.count(" ") + around.count("\n") <= 2 * _MOST_BLANKS * len(around):
            return True
        at = text.find("{", at + 1)
    return False


def _find_pieces(text: str) -> Iterator[_Piece]:
    """Yield the long runs of signs between which nothing stands that a page shows."""
    start = end = signs = 0
    for match in chain.from_iterable(_SIGN.finditer(text, *stretch) for stretch in _find_stretches(text)):
        if signs and not _goes_on(text, end, match.start()):
            if signs >= _FEWEST_SIGNS and end - start >= _SHORTEST:
                yield _Piece(start, end)
            signs = 0
        if not signs:
            start = match.start()
        end = match.end()
        signs += 1
    if signs >= _FEWEST_SIGNS and end - start >= _SHORTEST:
        yield _Piece(start, end)


def _find_stretches(text: str) -> Iterator[Span]:
    """Yield what stands around braces, those of one page together."""
    first = text.find("{")
    while first >= 0:
        last = first
        while (brace := text.find("{", last + 1, last + _ONE_PAGE)) >= 0:
            last = brace
        yield max(0, first - _AROUND_BRACES), last + _AROUND_BRACES
        first = text.find("{", last + _ONE_PAGE)


def _goes_on(text: str, end: int, begin: int) -> bool:
    """Whether what stands between two signs can be of one script."""
    if begin - end > _FARTHEST:
        # Long names, and pictures in letters and digits, have no blank.
        return begin - end <= _LONGEST_WORD and len(text[end:begin].split()) == 1
    between = text[end:begin]
    if text[end - 1] in "};)" and _SHOWN.match(between):
        return False
    lines = between.split("\n")
    # A line without any sign is one of the page's text, if it is no comment.
    return len(lines) < 3 or all(not line.strip() or _COMMENT.match(line) for line in lines[1:-1])


def _is_stripped(content: str) -> bool:
    """Whether a piece is a script or data as machines write it."""
    size = len(content)
    if size < _LONG or "{" not in content or size - sum(map(len, content.split())) > _MOST_BLANKS * size:
        return False
    return 2 * content.count('": ') <= content.count('":')  # data for people to read has blanks there


def _read(text: str, piece: _Piece, done: int) -> Edit:
    """Return how a script is read: as a line of its own, to which the end of the line belongs if it closes one.

    `done` is where the one before it ends.
    """
    first = max(done, piece.start)
    line = max(done, text.rfind("\n", done, first) + 1)
    start = _begin_of(text, max(line, first - _REACH_BACK), first)
    closing = _ENDS.match(text, piece.end)
    end = closing.end() if closing else piece.end
    after = _LINE_END.match(text, end)
    before = "\n" if text[line:start].strip() else ""
    return Edit(start, after.end() if after else end, f"{before}{SCRIPT}\n")


def _begin_of(text: str, first: int, start: int) -> int:
    """Return where a script begins whose first sign stands at `start`, `first` at the earliest."""
    words = list(_WORD.finditer(text, first, start))
    if words and words[-1].end() == start:
        last = words.pop()
        statement = _STATEMENT.search(text, last.start(), start)
        if statement:
            return statement.start()
        start = last.start()
    for word in reversed(words):
        if not _OF_SCRIPT.fullmatch(word.group()):
            break
        start = word.start()
    return start
