"""Lists of other stories: what stands under a heading, and what closes the text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial
from itertools import pairwise

from cleaner.document import Segment
from cleaner.patterns import compile_late
from cleaner.standing import Opinion, Standing, filled, has_vote, heads_prose, is_label

_LONGEST_LIST = 40
# What screen readers are told behind one, and what text keeps of it.
_END_OF_LIST = ("end", "of", "list")
# What has fewer words is no story but an item of a menu, a date, a button.
_STORY_WORDS = 4
# Below a menu the headline and its standfirst have at most so many lines. Of 28 lines that it keeps in 3,680 texts of
# real pages 11 are of the article or its headline, the others forms and menus.
_MOST_HEADLINES = 8
_SIGNATURES = frozenset({"meta.byline", "meta.start", "meta.whole", "meta.date_line", "meta.dated_line"})
# Where a list of other stories is numbered, its first is. Of 10 lines that are numbered amid one 8 are of the article.
_NUMBERED = compile_late(r"\d{1,2}[.)]\s")
# Few wrap a text at a width of less.
_WRAPPED = 40
# "Read more" and "View all" close an item more often than they head a list, "Reply" a comment more often than it heads
# a paragraph.
BUTTON_WORDS = frozenset(
    "read continue view see show load keep next previous prev back weiterlesen zurück mehr lire leer leggi"
    " reply replydelete liken likenliken antworten antwortenlöschen".split()
)
# Italian for "see also".
_NO_BUTTON = ("leggi", "anche")

# What heads the tags of an article, and how many words one of them has at most. Of some 1,030 such labels in real texts
# 25 stand in gold, ten of them as the last under their heading.
_TAG_HEADINGS = frozenset(
    tuple(heading.split())
    for heading in (
        *("tags", "tag", "topics", "topic", "filed under", "related topics", "related tags"),
        *("schlagworte", "schlagwörter", "stichworte", "themen", "mots clés", "thèmes", "etiquetas", "temas"),
        *("assuntos", "argomenti", "onderwerpen", "ämnen", "emner", "tagi", "теги", "темы"),
    )
)
_TAG_WORDS = 4
ASKS = "?？؟"
# So many questions right above prose are those of an interview or an explainer: of 18 in a list of other stories with
# prose below, on real pages, six stand in gold, and more where the text asks often.
QUESTIONS = 4


def follow_tags(standing: Standing) -> Iterator[Opinion]:
    """Two labels or more of a few words under "Tags" or "Topics" are tags, until prose comes."""
    for heading in standing.those({"meta", "related"}):
        if heading.words not in _TAG_HEADINGS or not has_vote(standing, heading, "meta.whole", "related.whole"):
            continue
        run: list[Segment] = []
        for segment in standing.segments[heading.number + 1 : heading.number + 1 + _LONGEST_LIST]:
            if not is_label(segment) or len(segment.words) > _TAG_WORDS or _is_headline(standing, segment):
                break
            run.append(segment)
        if run and heads_prose(standing, run[-1]):
            run.pop()
        for segment in run if len(run) > 1 else ():
            if standing.kinds[segment.number] == "body":
                yield Opinion(segment, "meta", 2.6, "stands in a list of tags")


def follow_heading(standing: Standing) -> Iterator[Opinion]:
    """A run of labels under a heading of other stories belongs to it, until prose comes."""
    segments = standing.segments
    above = _first_of_article(standing)
    titled = bool(standing.those({"title"}))
    spoken: set[int] = set()
    # It is asked once at most, or many such lists would take the square of their number.
    asks_often = cache(partial(_asks_often, standing))
    for heading in standing.those({"related"}):
        if not is_label(heading) or len(heading.words) > 7 or _is_button(standing, heading):
            continue
        is_button = heading.words[0] in BUTTON_WORDS and heading.words != _NO_BUTTON
        if not has_vote(standing, heading, "related.more_news") and (
            is_button or not has_vote(standing, heading, "related.whole")
        ):
            continue
        run: list[Segment] = []
        for segment in segments[heading.number + 1 : heading.number + 1 + _LONGEST_LIST]:
            if not segment.content:
                continue
            if not is_label(segment) or _is_headline(standing, segment) or segment.words == _END_OF_LIST:
                break
            if segment.words[:1] == ("0",) and heads_prose(standing, segment):
                break
            if _is_wrapped(standing, segment) or (run and _NUMBERED.match(segment.content)):
                break
            run.append(segment)
        if run and heads_prose(standing, run[-1]) and heads_prose(standing, standing.segments[run[-1].number + 1]):
            run.pop()
        if run and _is_question(standing, run[-1]) and asks_often():
            run.pop()
        own = _headlines_of(standing, run, above, titled)
        headlines = [
            segment
            for segment in run
            if standing.kinds[segment.number] == "body" and len(segment.words) >= _STORY_WORDS and segment not in own
        ]
        several = len(run) >= 2
        if len(run) == _LONGEST_LIST or not headlines or not (several or _is_list(standing, run[0])):
            continue
        for segment in headlines:
            if segment.number in spoken:
                continue  # headings that follow each other, as those of a menu do, have one list
            spoken.add(segment.number)
            yield Opinion(
                segment,
                "related",
                2.4 if several else 1.9,
                "stands in a list of other stories",
            )


def _is_button(standing: Standing, heading: Segment) -> bool:
    """Whether a single word, such as "More", stands right below buttons to share, as one of them."""
    if len(heading.words) > 1 or not heading.number:
        return False
    return standing.kinds[heading.number - 1] == "share"


def _is_question(standing: Standing, label: Segment) -> bool:
    """Whether it asks something that the prose below may answer."""
    return label.content[-1] in ASKS and heads_prose(standing, label)


def _asks_often(standing: Standing) -> bool:
    """Whether a text is an interview or an explainer, whose questions head its prose."""
    labels = (segment for segment in standing.filled if is_label(segment))
    return sum(_is_question(standing, label) for label in labels) >= QUESTIONS


def _is_list(standing: Standing, line: Segment) -> bool:
    """Whether a lone line under a heading may be a list: above what is taken for the headline it may be that itself."""
    return not any(_is_headline(standing, after) for after in standing.segments[line.number + 1 : line.number + 2])


def _is_headline(standing: Standing, segment: Segment) -> bool:
    """Whether it is the headline of the article, also where another pass takes it for a line of a table."""
    return standing.kinds[segment.number] == "title" or has_vote(standing, segment, "passes.find_headline")


def _is_wrapped(standing: Standing, segment: Segment) -> bool:
    """Whether a sentence runs on from a line of some length to the next, as where a text was wrapped at a width."""
    after = standing.segments[segment.number + 1 : segment.number + 2]
    if segment.ends_sentence or len(segment.content) < _WRAPPED or not after:
        return False
    return len(after[0].content) >= _WRAPPED and after[0].content[0].islower()


def _headlines_of(standing: Standing, run: list[Segment], above: int, titled: bool) -> list[Segment]:
    """Return the lines of a run that head the article: its headline, and its standfirst below the items of a menu.

    So it is where a menu begins with an item such as "News". None if the run does not stand `above` the number of the
    first prose, or of the headline if that is known.
    """
    if not run or run[-1].number >= above:
        return []
    after = filled(standing.segments[run[-1].number + 1 : run[-1].number + 3])
    below = [] if titled else _below_menu(standing, run, bool(after) and after[0].number == above)
    if not after or is_label(after[0]) or standing.is_junk(after[0].number):
        return below
    own = [segment for segment in run if not standing.is_junk(segment.number)]
    if own and len(own[-1].words) < _STORY_WORDS:
        own = [segment for segment in own if standing.kinds[segment.number + 1] == "meta"]
    return [*below, *own[-1:]] if own and len(own[-1].words) >= _STORY_WORDS else below


def _below_menu(standing: Standing, run: list[Segment], up_to_prose: bool) -> list[Segment]:
    """Return what stands between two items of a menu that follow each other and the byline, or the prose.

    It is nothing where so much stands there that it is a menu too.
    """
    signed = next((at for at, line in enumerate(run) if _is_signature(standing, line)), len(run) if up_to_prose else 0)
    short = [len(line.words) < _STORY_WORDS for line in run[:signed]]
    pairs = [at for at, pair in enumerate(pairwise(short)) if all(pair) and not all(short[at + 2 :])]
    below = run[pairs[-1] + 2 : signed] if pairs else []
    return below if len(below) <= _MOST_HEADLINES else []


def _is_signature(standing: Standing, line: Segment) -> bool:
    return has_vote(standing, line, *_SIGNATURES)


def _first_of_article(standing: Standing) -> int:
    """Return the number of the headline or of the first sentence of some length, or one past the last segment."""
    known = [*standing.those({"title"})[:1], *standing.sentences[:1]]
    return min([segment.number for segment in known], default=len(standing.segments))


def close_with_headlines(standing: Standing) -> Iterator[Opinion]:
    """Bare headlines that close the text, at least four in a row, are other stories."""
    run: list[Segment] = []
    for segment in reversed(standing.segments):
        if not segment.content:
            continue
        if standing.is_junk(segment.number) and is_label(segment):
            continue
        if (
            not is_label(segment)
            or len(segment.words) < 5
            or segment.content[0] in "-*•–·"
            or segment.content[0].isdecimal()
        ):
            before = segment
            break
        run.append(segment)
    else:
        return
    if len(run) < 4 or before.content.endswith(":") or not before.ends_sentence:
        return
    if any(segment.content.endswith(":") for segment in run):
        return
    if sum(segment.capitals for segment in run) / len(run) < 0.6:
        return
    for segment in run:
        yield Opinion(segment, "related", 3.0, "is one of the headlines that close the text")
