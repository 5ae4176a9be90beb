"""About the author, the publisher or the company that issued the text; how to reach them."""

from __future__ import annotations

import re

from cleaner.document import Document, Kind, Segment, Span
from cleaner.rules import rule

KIND: Kind = "bio"

PHRASES = {
    "whole": {
        "en": """
            about the author
            about the authors
            about author
            about the writer
            about the contributor
            about the company
            about the publisher
            about us
            about me
            author bio
            author profile
            author information
            contributors
            meet the author
            meet the team
            media contact
            media contacts
            press contact
            press contacts
            media inquiries
            contact information
            more about the author
            more about me
            view author archive
            view bio
            view full bio
            read full bio
            full bio
            see full bio
            bio
            the author
            our experts
            expert advice
        """,
    },
    "start": {
        "en": """
            about the author:
            about the author
            about the authors
            about author:
            follow the author
            reach the reporter
            reach the reporters
            reach the author
            reach the writer
            contact the author
            contact the reporter
            contact the writer
            contact reporter
            email the author
            email the reporter
            you can reach
            you can follow
            you can email
            you can contact
            you can find him
            you can find her
            you can find me
            media contact:
            press contact:
            for media inquiries
            for press inquiries
            for more information contact
            for more information visit
            to learn more about us
            the author is
            the authors are
            the writer is
            ceo biography
        """,
    },
    "within": {
        "en": """
            is a freelance writer
            is a freelance journalist
            is a staff writer
            is a senior writer
            is a senior reporter
            is a senior editor
            is a contributing writer
            is a contributing editor
            is a contributor to
            is a journalist and
            is a reporter at
            is a reporter for
            is an editor at
            is an editor for
            is an associate editor
            is a writer and
            is a columnist
            can be reached at +
            can be contacted at
            follow him on twitter +
            follow her on twitter +
            follow them on twitter +
            follow him on x
            follow her on x
            follow him at
            follow her at
            follow me on twitter
            email him at
            email her at
            reach her at
            reach him at
            reach me at
            contact him at
            contact her at
            is a leading provider of
            is the leading provider of
            is a global leader in
            is a global provider of
            is a leading global
            headquartered in
            for more information visit
            learn more at
            for more information please visit +
            view all posts by
        """,
    },
}

_ROLE = (
    "writer|journalist|reporter|editor|columnist|correspondent|contributor|author|blogger|producer|photographer|critic|fellow"
    "|professor|lecturer|researcher|consultant|coach|strategist|marketer|founder|co-founder|cofounder|CEO|director|analyst|attorney"
    "|lawyer|physician|doctor|dietitian|nutritionist|therapist|engineer|developer|specialist|expert|manager|freelancer|copywriter"
)
_AUTHOR = re.compile(
    rf"(?:[A-Z][\w.'’-]+ ){{1,4}}(?:\([^)]{{1,40}}\) )?(?:is|was|has been|serves as|works as|writes|covers|joined|has worked|reports|leads|holds|specializes|specialises)"
    rf" (?:(?:an?|the|our|also|currently|about|for|on|as) )?(?:[\w'’,-]+ ){{0,8}}?(?:{_ROLE})s?\b"
)
_ABOUT_COMPANY = re.compile(r"About (?:the )?[A-Z0-9][\w&.,'’® -]{1,48}:?$")
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.\w{2,}|@\w{3,30}\b|www\.\w+|https?://")
_TAIL = 0.6


def _in_tail_or_head(segment: Segment, document: Document) -> bool:
    """Bios stand in the last part of a text, or among the first lines above the story."""
    return segment.start > len(document.text) * _TAIL or segment.number < 6


@rule("tells who the author is", 2.4, longest=700)
def author_note(segment: Segment, document: Document) -> Span | None:
    """A name at the start of the line, is, and what writers are, in the last part of the text.

    yes: The bridge opens in May. / The old one is closed. / It was built in 1911. / >>Jane Doe is a freelance writer based in Oslo.
    no: >>Jane Roe is an engineer who has studied bridges for years. / The bridge opens in May. / The old one is closed. / It was built in 1911. / It cost a lot. / It is red. / It is long. / So it goes.
    no: The bridge is old. / >>The editor of the paper left.
    """
    if not _in_tail_or_head(segment, document) or not _AUTHOR.match(segment.content):
        return None
    return segment.span if _near_end(segment, document) else None


def _near_end(segment: Segment, document: Document) -> bool:
    """No more than three long paragraphs follow."""
    after = document.segments[segment.number + 1 : segment.number + 12]
    return sum(len(other.content) > 200 for other in after) <= 2 and segment.number > 0


@rule("heads a note about a company", 2.8, cues="about", longest=60)
def about_company(segment: Segment, document: Document) -> Span | None:
    """About and a name, as a heading in the last part of the text.

    yes: The bridge opens in May. / The old one is closed. / It was built in 1911, and cost a lot. / >>About Acme
    no: >>About the river / It is long. / It is deep. / It is wide, and it is cold. / It is far away.
    no: About half of them came.
    """
    if segment.start < len(document.text) * _TAIL or not _ABOUT_COMPANY.match(segment.content):
        return None
    return segment.span if segment.capitals > 0.7 else None


@rule("tells how to reach someone", 2.0, cues="reach email contact follow twitter com", longest=300)
def address_line(segment: Segment, document: Document) -> Span | None:
    """An address or a handle after a verb of reaching, in the last part of the text.

    yes: It rained all day in the north of the country. / >>Contact Jane at jane@example.com
    no: >>The email came from root@example.com, police said. / It was deleted. / Nobody saw it. / It was late.
    """
    if segment.start < len(document.text) * _TAIL:
        return None
    verbs = {"reach", "email", "contact", "follow", "e"} & set(segment.words[:12])
    return segment.span if verbs and _ADDRESS.search(segment.content) else None
