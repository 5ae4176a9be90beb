"""The article itself. Prose speaks for itself; what resembles junk and is not has its veto here."""

from __future__ import annotations

import re

from cleaner.document import PICTURE, Document, Kind, Segment, Span
from cleaner.patterns import compile_late
from cleaner.rules import rule

KIND: Kind = "body"

PHRASES: dict[str, dict[str, str]] = {}

_SAYS = compile_late(
    r"[,”\"’]\s?(?:he|she|they|\w+ \w+) (?:said|says|told|added|wrote)\b|\b(?:said|told|added|according to)\b"
)


@rule("is a sentence", 1.0, shortest=60, longest=200, only="sentence")
def sentence(segment: Segment, document: Document) -> Span | None:
    """A line of 60 characters or more that ends as a sentence does, too short for a paragraph.

    yes: The storm reached the coast on Monday night and cut the power.
    no: Read more.
    no: Storm hits the coast and cuts the power in four towns on Monday night
    """
    if segment.content.startswith(PICTURE):
        return None
    return segment.span if segment.ends_sentence and 60 <= len(segment.content) < 200 else None


@rule("is a paragraph of prose", 2.6, shortest=200, longest=10_000_000)
def paragraph(segment: Segment, document: Document) -> Span | None:
    """A line of 200 characters or more with a sentence in it.

    yes: The storm reached the coast on Monday night and cut the power in four towns. The mayor of the largest of them said that she had not seen anything like it since the flood of 1962, when the harbour wall broke in two places.
    no: The storm reached the coast.
    no: Image — A chart of the wind on the coast from Monday to Thursday. It shows four lines, one for each of the towns, and a fifth for the mean of all of them, which rises from Monday night on and falls on Wednesday.
    """
    content = segment.content
    if content.startswith(PICTURE):
        return None  # of 29 such lines that stayed, of 187 pages in Markdown, none is in gold
    return segment.span if len(content) >= 200 and (segment.ends_sentence or ". " in content) else None


@rule("reports what someone said", 1.0, cues="said says told added according wrote", longest=10_000)
def reported_speech(segment: Segment, document: Document) -> Span | None:
    """A verb of saying with its speaker, in a line that ends as a sentence does.

    yes: “Read more books,” she said.
    no: Tell us what you think.
    """
    if segment.content.startswith(PICTURE):
        return None
    return segment.span if segment.ends_sentence and _SAYS.search(segment.content) else None


_SIGNED = compile_late(r"[—–-]\s?\S.{0,60}\(@\w+\)(?:,? \S.{5,30})?$")


@rule("signs a post that is quoted", 2.2, opens="—–-", longest=120)
def signed_post(segment: Segment, document: Document) -> Span | None:
    """A dash, a name with its handle, and mostly a date, as networks sign a post that stands in a page.

    yes: — Jane Doe (@jane_doe) February 5, 2024
    no: — Jane Doe
    no: @jane_doe
    """
    return segment.span if _SIGNED.match(segment.content) else None


_UPDATES = compile_late(r"[(\[](?:Updates|Adds|Corrects|Recasts|Rewrites|Removes|Clarifies|Repeats)\b.{5,150}[)\]]$")


@rule("says what of the story is new or was wrong", 3.6, opens="([", longest=180)
def agency_note(segment: Segment, document: Document) -> Span | None:
    """A note in brackets, as agencies set it above or below a story.

    yes: (Updates with analyst note in ninth paragraph.)
    yes: (Corrects the day of the storm in the first paragraph)
    no: (Reporting by Jane Doe)
    no: (Updated at noon)
    """
    return segment.span if _UPDATES.match(segment.content) else None


_OF_INTERVIEW = compile_late(
    r"(?:this|the|our|these|what follows|here|below|\(?edited)\b.{0,80}\b(?:edited (?:excerpts?|and condensed|for (?:length|clarity|brevity))"
    r"|condensed|excerpts (?:from|of) (?:our|the|an|her|his|that) (?:interview|conversation))\b",
    re.IGNORECASE,
)


@rule("says how an interview was edited", 3.6, cues="edited condensed excerpts", longest=220)
def interview_note(segment: Segment, document: Document) -> Span | None:
    """A note of the paper on the conversation that it prints.

    yes: This interview has been edited for length and clarity.
    yes: Here are edited excerpts from an interview with her.
    no: She edited the paper for a year.
    """
    return segment.span if segment.ends_sentence and _OF_INTERVIEW.match(segment.content) else None


_ASKED = compile_late(r"\w{3}[.!?…][\"”’]? [A-ZÀ-ÖØ-Þ„“\"][^\n]*\?[\"”’]?$")
_ANSWER = 100


@rule("leads up to a question that is answered", 1.0, shortest=40, longest=200, closes='?”"’', only="sentence")
def question(segment: Segment, document: Document) -> Span | None:
    """A sentence and a question above a paragraph; of 101 such lines of whole pages 79 stand in gold.

    yes: >>Your honey is fourteen euros a jar. Is that not too much? / Count the hours: a hive wants twenty of mine in a year, and sugar, and a good deal of glass besides.
    no: >>Your honey is fourteen euros a jar. Is that not too much? / Read more
    no: >>Is a jar of your honey not far too dear for most of us? / Count the hours: a hive wants twenty of mine in a year, and sugar, and a good deal of glass besides.
    """
    if segment.content[-1] not in '?”"’' or not _ASKED.search(segment.content):
        return None
    after = document.segments[segment.number + 1 : segment.number + 2]
    return segment.span if after and len(after[0].content) >= _ANSWER else None
