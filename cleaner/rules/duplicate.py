"""Lines that only repeat the headline or a sentence that stands elsewhere in the text."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter

from cleaner.document import QUOTES, Document, Kind, Segment, Span
from cleaner.patterns import compile_late
from cleaner.rules import rule
from cleaner.segment import EDGE

KIND: Kind = "duplicate"

PHRASES: dict[str, dict[str, str]] = {}

# A pull quote stands close to the sentence it was pulled from; looking no further keeps it linear.
_PULL_REACH = 6_000
_MIN_WORDS = 4
_MIN_WORDS_INSIDE = 8
_MIN_WORDS_PULLED = 7
_FIRST_LINES = 3
_AROUND = 20
_TRIES = 3
_ABOVE = 40
# Without quotation marks it takes more words, and no full stop: sentences and headings recur.
_MIN_WORDS_BARE = 10
_LINE_END = compile_late(r"[\n\r\x85\u2028\u2029]")
_CODE_SIGNS = compile_late(r"[{}=<>\\|;]|://|⟨")
_STOPS = ".,!?…"
_AT_ENDS = "".join(sorted(QUOTES)) + f" {_STOPS}"


@rule("stands in the text already", 2.2, longest=2_000, only="repeated")
def repeated_line(segment: Segment, document: Document) -> Span | None:
    """The same content as an earlier line: a long one, or one of the first lines, the headline.

    yes: Storm hits the coast / It rained all night. / >>Storm hits the coast
    yes: A / B / C / D / E / F / The storm hits the coast and four towns / It rained. / >>The storm hits the coast and four towns
    no: Oh the wind / >>Oh the wind
    no: A / B / C / D / E / F / What we liked best / It rained. / >>What we liked best
    no: Storm hits the coast / >>Storm hits the coast hard
    """
    if segment.repeats is None:
        return None
    least = _MIN_WORDS if segment.repeats < _FIRST_LINES else _MIN_WORDS_INSIDE
    return segment.span if len(segment.words) >= least and not _stands_amid_sentences(segment, document) else None


def _stands_amid_sentences(segment: Segment, document: Document) -> bool:
    """Whether it is a sentence inside a paragraph, between others that stand nowhere else."""
    around = document.segments[max(0, segment.number - 1) : segment.number + 2]
    beside = [other for other in around if other.number != segment.number and other.line == segment.line]
    return (
        segment.piece > 0
        and segment.ends_sentence
        and len(beside) > 1
        and all(other.ends_sentence and other.repeats is None for other in beside)
    )


@rule("is a sentence of the text set apart", 2.6, longest=300, shortest=41)
def pull_quote(segment: Segment, document: Document) -> Span | None:
    """A line that stands to the letter inside a longer line close by.

    yes: “We were left alone on the coast that night,” he said, and nobody came. / >>“We were left alone on the coast that night”
    no: “We were left alone on the coast that night,” he said. / >>“We were left alone.”
    no: >>“We were left alone on the coast that night” / It rained. / “We were left alone on the coast that night,” he said, and nobody came.
    no: >>How much does it all cost in the end? / It is dear. / How much does it all cost in the end?
    no: >>Storm hits the coast and cuts the power in four towns for days / Storm hits the coast and cuts the power in four towns for days (opens in a new window)
    """
    words = len(segment.words)
    if words < _MIN_WORDS_PULLED or segment.repeats is not None:
        return None
    if segment.content[0] not in QUOTES and (words < _MIN_WORDS_BARE or segment.ends_sentence):
        return None
    core = segment.content.strip(_AT_ENDS)
    start, end = segment.span
    text = document.text
    before = _find_inside_a_line(text, core, max(0, start - _PULL_REACH), start)
    if before < 0:
        if segment.content[0] in QUOTES and segment.content.rstrip(_STOPS)[-1] in QUOTES:
            return None  # a heading, which the prose below it says again: of 9 such lines on labelled pages 9 are gold
        behind = _find_inside_a_line(text, core, end, end + _PULL_REACH)
        if behind < 0 or _piece_at(document, behind).repeats == segment.number:
            return None  # a line that was cut has the very same there, which is the copy then
    if before < 0 and segment.content[0] not in QUOTES and not _stands_below_prose(segment, document):
        return None  # the headline, which buttons and the page's title say again
    return None if _CODE_SIGNS.search(segment.content) else segment.span


def _stands_below_prose(segment: Segment, document: Document) -> bool:
    above = document.segments[max(0, segment.number - _ABOVE) : segment.number]
    return any(other.is_sentence for other in above)


def _piece_at(document: Document, at: int) -> Segment:
    return document.segments[bisect_right(document.segments, at, key=attrgetter("start")) - 1]


def _find_inside_a_line(text: str, core: str, low: int, high: int) -> int:
    """Return where `core` stands in `text[low:high]` with more of its line before or after it, or -1."""
    at = text.find(core, low, high)
    for _ in range(_TRIES):
        if at < 0:
            break
        end = at + len(core)
        before = _LINE_END.split(text[max(0, at - _AROUND) : at])[-1]
        after = _LINE_END.split(text[end : end + _AROUND], maxsplit=1)[0]
        if len(before.lstrip(EDGE)) + len(after.rstrip(EDGE)) >= _AROUND:
            return at
        at = text.find(core, at + 1, high)
    return -1
