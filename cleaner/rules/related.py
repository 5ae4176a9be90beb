"""Other stories: headings of such lists, headlines, teasers, inline pointers, next and previous."""

from __future__ import annotations

import re

from cleaner.document import Document, Kind, Segment, Span
from cleaner.rules import rule

KIND: Kind = "related"

PHRASES = {
    "whole": {
        "en": """
            related
            related articles
            related article
            related content
            related coverage
            related links
            related news
            related posts
            related post
            related reads
            related reading
            related stories
            related story
            related topics
            related videos
            related video
            related blogs
            related blog posts
            related pages
            related products
            related products and services
            recommended
            recommended articles
            recommended for you
            recommended posts
            recommended stories
            recommended videos
            recent articles
            recent news
            recent posts
            recent stories
            recent blogs
            latest
            latest articles
            latest blogs
            latest headlines
            latest in
            latest insights
            latest news
            latest posts
            latest stories
            latest videos
            latest from
            more
            more articles
            more articles like this
            more blogs
            more coverage
            more for you
            more from
            more from author
            more from this author
            more headlines
            more insights
            more like this
            more news
            more on this
            more on this story
            more on this topic
            more posts
            more reading
            more stories
            more stories like this
            more to explore
            more to read
            more videos
            read more
            read more news
            read more articles
            read more stories
            read more from
            read next
            read this next
            read also
            read now
            read article
            read full article
            read full story
            read the article
            read the full article
            read the full story
            read the review
            read story
            also read
            also on
            keep reading
            continue reading
            must read
            must reads
            must watch
            up next
            next up
            next
            next article
            next post
            next story
            previous
            previous article
            previous post
            previous story
            previous next
            prev next
            prev
            prev post
            prev previous
            post navigation
            older post
            newer post
            older posts
            newer posts
            you may also like
            you may also be interested in
            you may also enjoy
            you may be interested in
            you may like
            you might also be interested in
            you might also enjoy
            you might also like
            you might be interested in
            you might like
            you ll also like
            you d also like
            people also read
            readers also liked
            others also read
            don t miss
            dont miss
            in case you missed it
            icymi
            in this series
            in other news
            editor s pick
            editors picks
            editor s picks
            editors choice
            editor s choice
            featured
            featured articles
            featured news
            featured posts
            featured stories
            featured video
            featured videos
            popular
            popular articles
            popular now
            popular posts
            popular reads
            popular stories
            popular topics
            popular this week
            most popular
            most read
            most read stories
            most recent
            most viewed
            most commented
            most shared
            most watched
            trending
            trending articles
            trending news
            trending now
            trending stories
            trending topics
            trending videos
            top articles
            top headlines
            top latest discussions
            top news
            top posts
            top stories
            today s top stories
            top videos
            what to read next
            what to watch
            what to read
            what others are reading
            watch next
            watch now
            watch more
            explore more
            explore
            discover more
            see more
            see all
            see all posts
            show more
            load more
            view all
            view all articles
            view all news
            view all posts
            view all stories
            view article
            view more
            browse all
            all articles
            all posts
            all news
            all stories
            back to blog
            back to all posts
            back to news
            from the blog
            from our blog
            from the archive
            from the archives
            from around the web
            from the web
            around the web
            elsewhere
            other news
            other articles
            other posts
            other stories
            other stories you may like
            similar articles
            similar posts
            similar stories
            suggested articles
            suggested for you
            keep exploring
            latest updates
            news
            blog
            the latest
            what s new
            in the news
            breaking news
            world news
            no posts
            see more stories
            view more articles
            view more posts
            more recent stories
            advertisement related
            read the rest
            case studies
            part of the following
            stories you may like
            stories for you
            about the topic
            linked articles
            see previous story
            see next story
        """,
    },
    "start": {
        "en": """
            read more:
            read more on:
            read more about:
            read also:
            also read:
            read:
            read next:
            read this:
            read this next:
            read full story:
            read the full story:
            read related:
            read our:
            read our full:
            further reading:
            recommended:
            recommended reading:
            recommended story:
            related:
            related article:
            related articles:
            related content:
            related coverage:
            related news:
            related post:
            related posts:
            related reading:
            related stories:
            related story:
            related topics:
            related video:
            see also:
            see related:
            more news:
            more on this:
            more on this story:
            more stories:
            more from:
            must read:
            don t miss:
            dont miss:
            icymi:
            in case you missed it:
            in other news:
            you may also like:
            you might also like:
            you may like:
            up next:
            next post:
            next article:
            next story:
            previous:
            previous post:
            previous article:
            previous story:
            prev:
            watch more:
            watch now:
            watch also:
            also watch:
            also see:
            also check:
            explore more:
            editor s pick:
            editor s picks:
            trending:
            source article:
            full story:
            full coverage:
            click here to read
            click here for more
            click here to view
            click here to see
            read the full article
            read the full story
            read the original article
            read the rest of
            read more articles
            read more from
            read more on
            read more stories
            read more of
            read all of
            read all about
            read full article
            read our review
            read our guide
            read our other
            more articles by
            more articles from
            more by
            more from
            more news from
            more on
            more posts by
            more stories by
            more stories from
            view all posts by
            view all articles by
            view all
            view more articles
            see all articles
            see all posts
            see all
            see more from
            see more of
            browse all
            explore our
            explore more
            explore all
            latest from
            latest in
            latest news from
            check out our
            check out my
            check out more
            check out these
            check out this
            next post
            previous post
            next article
            previous article
            you may also like
            you might also like
            you may also be interested
            you might also be interested
            you may be interested
            keep reading
            continue reading
            back to blog
            back to all
            back to news
            back to the
            prev previous
            this story is part of
            this article is part of
            this post is part of
        """,
    },
    "end": {
        "en": """
            read more
            read more here
            read article
            read full article
            read full story
            read now
            continue reading
            view all
            see all
            keep reading
            view profile
            watch now
            learn more
        """,
    },
    "within": {
        "en": """
            you may also like
            you might also like
            you might also be interested in
            you may also be interested in
        """,
    },
}

_CAPS_POINTER = re.compile(r"[\W_]*(?:READ|WATCH|SEE|MORE|RELATED|LISTEN|ALSO|EXCLUSIVE READ)(?: [A-Z]+){0,3}\s?[:|–—»>-]+\s?\S")
_ARROW = re.compile(r"(?:[→➔➜➡►▶»›👉☞➤⇒]|>>|->|=>)\s*\S|.*\S\s*(?:[→➔➜»›]|>>|\[…\]|\[\.\.\.\])$")


@rule("points to another story in capitals", 3.4, cues="read watch see more related listen also", longest=240)
def capital_pointer(segment: Segment, document: Document) -> Span | None:
    """A pointer in capitals before a colon, bracketed or not.

    yes: READ: Storm hits the coast
    yes: (MORE: How the vote was lost)
    yes: ALSO READ | Minister quits
    no: MORE THAN 300 PEOPLE: that is how many came.
    no: Read the report: it is short.
    """
    return segment.span if _CAPS_POINTER.match(segment.content) else None


@rule("is a link with an arrow", 2.2, longest=160)
def arrow_link(segment: Segment, document: Document) -> Span | None:
    """A line that an arrow opens or closes, or a teaser cut off with dots in brackets.

    yes: → How the vote was lost
    yes: All the results »
    yes: The minister said on Monday that the law [...]
    no: Press File → Save → Close.
    no: He said the law [...] was dead.
    """
    content = segment.content
    if "«" in content or content.isascii() and ">" not in content and "]" not in content:
        return None
    return segment.span if not segment.ends_sentence and _ARROW.match(content) else None
