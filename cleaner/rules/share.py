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
        "de": """
            teilen
            artikel teilen
            beitrag teilen
            seite teilen
            inhalt teilen
            diesen artikel teilen
            diesen beitrag teilen
            diese seite teilen
            artikel jetzt teilen
            jetzt teilen
            teilen mit
            teilen auf
            teilen via
            teilen auf facebook
            teilen auf twitter
            teilen auf x
            teilen auf whatsapp
            teilen sie dies mit
            teilen sie diesen artikel
            teilen sie diesen beitrag
            teile diesen artikel
            teile diesen beitrag
            teilen sie
            mit freunden teilen
            link kopieren
            link kopiert
            link wurde kopiert
            link teilen
            link kopieren link kopieren
            url kopieren
            url zum kopieren
            in zwischenablage kopieren
            in die zwischenablage kopieren
            kopieren
            auf facebook teilen
            auf facebook teilen facebook
            auf twitter teilen
            auf x teilen
            auf x teilen x
            auf linkedin teilen
            auf whatsapp teilen
            auf pinterest teilen
            auf xing teilen
            bei facebook teilen
            bei twitter teilen
            bei whatsapp teilen
            via facebook teilen
            via whatsapp teilen
            per whatsapp teilen
            per e mail teilen
            per mail teilen
            per e mail
            per mail
            per e mail versenden
            per mail versenden
            per e mail senden
            per e mail verschicken
            als e mail versenden
            an e mail adresse senden
            e mail senden
            twittern
            tweeten
            mailen
            empfehlen
            weiterempfehlen
            weitersagen
            artikel empfehlen
            seite empfehlen
            artikel versenden
            versenden
            mitteilen
            liken
            gefällt mir
            gefällt mir nicht
            gefällt mir lade
            gefällt mir wird geladen
            gefällt dir der artikel
            merken
            artikel merken
            speichern
            artikel speichern
            zur merkliste hinzufügen
            lesezeichen
            lesezeichen setzen
            thema folgen
            autor folgen
            folge uns
            folge uns auf
            folge uns auf facebook
            folge uns auf instagram
            folge mir
            folgen sie uns
            folgen sie uns auf
            folgen sie uns bei
            folgen sie uns auf facebook
            folgen sie uns auf instagram
            folgen sie uns auf twitter
            folgen sie uns auf social media
            folgt uns
            folgt uns auf
            follower
            soziale medien
            soziale netzwerke
            social media kanäle
            unsere kanäle
            whats app
            diesen artikel teilen kommentare
            veröffentlichen auf
            teilen drucken
            teilen merken
            merken teilen
            teilen merken drucken
            merken drucken teilen
            externer inhalt
            externer inhalt nicht verfügbar
            externen inhalt anzeigen
            externe inhalte anzeigen
            externen inhalt laden
            empfohlener inhalt der redaktion
            empfohlener redaktioneller inhalt
            empfohlener externer inhalt
            beitrag laden
            tweet anzeigen
            inhalt laden
            inhalte anzeigen
            inhalte von twitter anzeigen
            link zum einbetten
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
        "de": """
            auf facebook teilen
            auf twitter teilen
            auf x teilen
            auf whatsapp teilen
            auf linkedin teilen
            bei facebook teilen
            per e mail teilen
            per mail teilen
            per whatsapp teilen
            per whatsapp
            teilen auf
            teilen via
            teilen sie diesen
            teilen sie dies
            teile diesen
            teile diese seite
            teilt diesen
            diesen artikel teilen
            diesen beitrag teilen
            artikel teilen
            beitrag teilen
            artikel per e mail
            artikel über
            klick um auf +
            klick um über +
            klick um dies +
            klicken um auf +
            klicken um dies +
            klicken um einem freund +
            klicken um einen link +
            klicken zum ausdrucken +
            klicke um auf +
            klicke um dies +
            klicken sie um auf +
            klicken sie auf diesen link um
            klicken um die teilen funktion +
            folgen sie uns
            folgen sie unserem
            folgen sie dem autor
            folge uns
            folge unserem
            folge mir
            folgt uns
            besuchen sie uns auf
            besuche uns auf
            finde uns auf
            finden sie uns auf
            werde fan
            werden sie fan
            ein beitrag geteilt von
            sieh dir diesen beitrag
            den link zum einbetten
            link kopieren
            externer inhalt
            externe inhalte
            empfohlener externer inhalt
            empfohlener redaktioneller inhalt
            an dieser stelle finden sie
            dieses element enthält daten
            dieser inhalt von
            dieser inhalt wird von
            gefällt mir:
            bloggern gefällt
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
        "de": """
            ein beitrag geteilt von +
            wird in neuem fenster geöffnet +
            wird in einem neuen fenster geöffnet
            öffnet in neuem fenster
            folgen sie uns auf
            folge uns auf
            folgt uns auf
            diesen beitrag auf instagram ansehen +
            personenbezogene daten an drittplattformen +
            externe inhalte angezeigt werden +
            externen inhalt angezeigt +
            anzeigen aller externen inhalte +
            inhalte externer anbieter
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
