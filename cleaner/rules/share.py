"""Share and follow buttons, social counters, leftovers of embedded posts."""

from __future__ import annotations

import re

from cleaner.document import Document, Kind, Segment, Span
from cleaner.rules import rule

KIND: Kind = "share"

PHRASES = {
    "whole": {
        "en": """
            share
            share this
            share this article
            share this content
            share this entry
            share this page
            share this post
            share this story
            share this video
            share this with
            share article
            share post
            share story
            share page
            share via
            share via email
            share by email
            share link
            share options
            share on
            share on social media
            share with friends
            sharing
            share save
            share print
            share tweet
            shares
            social share
            spread the word
            spread the love
            email this
            email this article
            email a link
            email link
            email article
            send email
            send by email
            mail
            tweet
            tweet this
            retweet
            pin it
            pin
            pin this
            blogthis
            copy link
            copy url
            copy shortlink
            copy to clipboard
            copy article link
            link copied
            link copied to clipboard
            copied
            copied to clipboard
            like this
            like loading
            loading like
            likes
            like
            follow
            followers
            follow me
            follow me on
            follow on
            follow us
            follow us on
            follow us on social media
            follow us on facebook
            follow us on instagram
            follow us on twitter
            follow us on x
            follow us on linkedin
            follow us on google news
            follow us online
            following
            connect
            connect with us
            connect with me
            find us on
            find us on facebook
            social
            social media
            socials
            social links
            view post on x
            view post on facebook
            view this post on instagram
            view on instagram
            view on x
            view on twitter
            see post
            view tweet
            load tweet
            show tweet
            x twitter
            twitter x
            facebook
            facebook share
            facebook icon
            messenger
            twitter
            twitter icon
            linkedin
            linked in
            linkedin icon
            pinterest
            instagram
            instagram icon
            whatsapp
            telegram
            reddit
            tumblr
            youtube
            tiktok
            snapchat
            threads
            bluesky
            mastodon
            flipboard
            pocket
            xing
            vk
            weibo
            discord
            hacker news
            copy
            save
            saved
            save article
            save for later
            save story
            bookmark
            bookmark this
            bookmark article
            add to bookmarks
            add to favorites
            add to reading list
            clap
            claps
            upvote
            reactions
            views
            whatsapp link
            more sharing options
            more options
            open share menu
        """,
    },
    "start": {
        "en": """
            click to share on
            click to email
            click to print
            click to tweet
            share on
            share this article on
            share this article with
            share this on
            share this post on
            share this story on
            share this article
            share this story
            share this post
            share this with
            share to
            share via
            tweet this
            pin this
            follow us on
            follow us at
            follow us:
            follow on
            follow me on
            follow along
            follow him on
            follow her on
            follow them on
            follow the author on
            like us on
            like and follow
            like this:
            find us on
            connect with us
            connect with me
            a post shared by
            view this post on
            view this profile on
            a video posted by
            a photo posted by
            liked by
            join us on
            also on facebook
            opens in a new window
            opens in new window
            posts from
            copy link
            copy this link
            facebook twitter
            facebook x
            twitter facebook
            facebook linkedin
            facebook pinterest
            facebook share
            share facebook
            share tweet
            share x
        """,
    },
    "within": {
        "en": """
            a post shared by +
            a post shared by:
            follow us on facebook
            follow us on twitter
            follow us on instagram
            follow us on linkedin
            follow us on x
            follow us on google news
            like us on facebook
            opens in new window +
            opens in a new window
            share this article
            share this post
            share this story
            share this page
        """,
    },
}

_NETWORKS = frozenset(
    "facebook twitter x whatsapp linkedin pinterest reddit email mail telegram print share tweet copy link save sms"
    " bluesky threads flipboard messenger instagram youtube tiktok tumblr pocket xing vk line weibo snapchat viber"
    " skype mastodon teilen drucken partager imprimer compartir imprimir condividi compartilhar delen e rss feed"
    " icon logo button on this via in to and or with more comment comments follow us ok fb twitterx linkedln gmail"
    " google plus url story article post page options by send pin it spotify soundcloud apple podcasts".split()
)
_NAMES = frozenset(
    "facebook twitter whatsapp linkedin pinterest reddit telegram bluesky threads flipboard messenger instagram"
    " youtube tiktok tumblr pocket xing vk mastodon email e mail print sms teilen share tweet copy".split()
)
_COUNTER = re.compile(
    r"[\d.,]+\s?[KkMm]?\+?\s(?:likes?|shares?|views?|retweets?|reposts?|followers?|claps?|reactions?|saves?|upvotes?"
    r"|impressions|quote tweets|bookmarks|points?|votes?|ratings?|Aufrufe|vues|visualizaciones)\b\W*(?:·.*)?$",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?:@\w{2,30}|#\w{2,40})(?:[\s,·|]+(?:@\w{2,30}|#\w{2,40}))*$|pic\.twitter\.com/\w+|https?://t\.co/\w+$")
_EMBED = re.compile(r".*\(@\w{1,30}\)\W+(?:[A-Z][a-z]+\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+ \d{4})$")


@rule("names nothing but networks and share buttons", 3.6, longest=160)
def network_names(segment: Segment, document: Document) -> Span | None:
    """A line made of the words of share buttons, with at least one network or two buttons.

    yes: Facebook Twitter WhatsApp Email
    yes: Share on X
    yes: Email Print
    no: Facebook and Google
    no: More on this story
    """
    words = segment.words
    if len(words) > 16 or not _NETWORKS.issuperset(words):
        return None
    named = sum(word in _NAMES for word in words)
    return segment.span if named >= 2 or (named == 1 and words[0] in ("share", "follow", "tweet", "email")) else None


@rule("counts reactions", 3.6, longest=50)
def counter(segment: Segment, document: Document) -> Span | None:
    """A number and what was clicked that often, alone on the line.

    yes: 12 likes
    yes: 12K views
    yes: 3,402 shares
    no: The post got 12,000 likes
    no: 12 points clear at the top
    """
    return segment.span if segment.content[0].isdecimal() and _COUNTER.match(segment.content) else None


@rule("is a handle or a short link left of an embedded post", 2.8, longest=120)
def handle(segment: Segment, document: Document) -> Span | None:
    """Handles, hashtags or a link of a network and nothing else.

    yes: @jane_doe
    yes: pic.twitter.com/AbC123
    yes: #storm #coast
    no: @jane_doe was the first to report it.
    """
    return segment.span if segment.content[0] in "@#ph" and _HANDLE.match(segment.content) else None
