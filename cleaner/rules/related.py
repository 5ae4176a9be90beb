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
        "de": """
            mehr zum thema
            mehr zu diesem thema
            mehr zum thema aus diesem ressort
            mehr zu
            zum thema
            zum selben thema
            zum gleichen thema
            passend zum thema
            auch zum thema
            lesen sie auch
            lesen sie mehr
            lesen sie hier
            lesen sie hier mehr
            lesen sie weiter
            lesen sie dazu auch
            lesen sie mehr zum thema
            lesen sie jetzt
            lest auch
            lies auch
            lies mehr
            auch interessant
            auch spannend
            ebenfalls interessant
            das könnte sie auch interessieren
            das könnte sie interessieren
            das könnte dich auch interessieren
            das könnte dich interessieren
            das könnte euch auch interessieren
            das könnte ihnen auch gefallen
            das könnte dir auch gefallen
            das könnte dir gefallen
            dies könnte sie auch interessieren
            auch das könnte sie interessieren
            könnte sie auch interessieren
            könnte dich auch interessieren
            ähnliche artikel
            ähnliche beiträge
            ähnliche themen
            ähnliche nachrichten
            ähnliche inhalte
            ähnliche videos
            verwandte artikel
            verwandte beiträge
            verwandte themen
            verwandte inhalte
            passende artikel
            passende beiträge
            weitere artikel
            weitere beiträge
            weitere themen
            weitere nachrichten
            weitere meldungen
            weitere news
            weitere videos
            weitere inhalte
            weitere artikel zum thema
            weitere laden
            weitere anzeigen
            weiterlesen
            weiter lesen
            jetzt lesen
            artikel lesen
            zum artikel
            zum beitrag
            zur meldung
            ganzen artikel lesen
            vollständigen artikel lesen
            den ganzen artikel lesen
            mehr lesen
            mehr lesen über
            mehr anzeigen
            mehr laden
            mehr dazu
            mehr news
            mehr nachrichten
            mehr artikel
            mehr von
            mehr von uns
            mehr vom autor
            mehr von diesem autor
            mehr aus
            mehr aus dem ressort
            mehr aus diesem ressort
            mehr aus dieser rubrik
            mehr zum autor
            aus dem ressort
            aus dieser rubrik
            alle anzeigen
            alle ansehen
            alle artikel
            alle artikel anzeigen
            alle beiträge
            alle beiträge anzeigen
            alle themen
            alle news
            alle nachrichten
            alle meldungen
            alle videos
            meistgelesen
            meist gelesen
            meistgelesene artikel
            die meistgelesenen artikel
            meistgelesene beiträge
            meistgelesene
            am meisten gelesen
            meistkommentiert
            meistgesehen
            meist geklickt
            beliebt
            beliebte artikel
            beliebte beiträge
            beliebteste artikel
            beliebteste beiträge
            top artikel
            top themen
            top beiträge
            top beiträge seiten
            topthemen
            neueste artikel
            neueste beiträge
            neueste nachrichten
            neueste meldungen
            neuste beiträge
            neuste artikel
            neue beiträge
            neue artikel
            letzte beiträge
            letzte artikel
            aktuelle beiträge
            aktuelle artikel
            aktuelle meldungen
            aktuelle nachrichten
            aktuelle news
            aktuelle themen
            aktuelle videos
            das neueste
            nächster artikel
            vorheriger artikel
            nächster artikel vorheriger artikel
            vorheriger artikel nächster artikel
            voriger artikel
            nächster beitrag
            vorheriger beitrag
            vorheriger beitrag nächster beitrag
            voriger beitrag
            vorherige meldung
            nächste meldung
            vorheriger
            nächster
            vorherige
            älterer post
            neuerer post
            ältere posts
            neuere posts
            ältere beiträge
            neuere beiträge
            beitragsnavigation
            beitrags navigation
            artikelnavigation
            empfehlungen der redaktion
            empfehlung der redaktion
            die redaktion empfiehlt
            empfohlene artikel
            empfohlene beiträge
            empfohlene inhalte
            empfohlen
            empfohlen für sie
            empfehlungen für sie
            für sie empfohlen
            unsere empfehlungen
            unsere empfehlung für sie
            redaktionstipp
            redaktionstipps
            leser interessierten sich auch für
            andere leser interessierten sich für
            andere lasen auch
            auch lesenswert
            lesenswert
            nicht verpassen
            interessante artikel
            aus dem archiv
            schlagzeilen
            newsticker
            zur übersicht
            zurück zur übersicht
            zum dossier
            zur themenseite
            zum themenschwerpunkt
            zum liveticker
            jetzt im video
            jetzt ansehen
            hinweis auf einen verwandten artikel
            audio und video zum thema
            jetzt live
            aktueller artikel
            was sie jetzt lesen sollten
            mehr auf
            blogroll
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
        "de": """
            lesen sie auch
            lesen sie hier
            lesen sie mehr
            lesen sie dazu
            lesen sie außerdem
            lesen sie weitere
            lesen sie ebenfalls
            lesen sie zum thema
            lest auch
            lest hier
            lest mehr
            lies auch
            lies hier
            lies mehr
            auch interessant
            auch spannend
            auch lesenswert
            ebenfalls interessant
            mehr zum thema
            mehr dazu:
            mehr dazu lesen
            mehr dazu hier
            mehr infos:
            mehr lesen
            zum thema:
            siehe auch:
            weiterlesen:
            das könnte sie auch interessieren
            das könnte sie interessieren
            das könnte dich auch interessieren
            das könnte dich interessieren
            das könnte dir auch
            das könnte ihnen auch
            weitere artikel
            weitere beiträge zu
            weitere beiträge von
            weitere nachrichten aus
            weitere nachrichten zu
            weitere meldungen aus
            weitere news
            weitere texte
            weitere infos:
            alle artikel von
            alle artikel zu
            alle artikel zum
            alle beiträge von
            alle beiträge zu
            alle beiträge anzeigen
            alle nachrichten
            alle neuigkeiten
            alle news
            alle entwicklungen
            alle aktuellen
            mehr von
            mehr news
            mehr nachrichten
            mehr artikel
            mehr aktuelle
            mehr aus:
            nächster artikel
            vorheriger artikel
            voriger artikel
            nächster beitrag
            vorheriger beitrag
            voriger beitrag
            nächste meldung
            vorherige meldung
            hier geht es zu
            hier geht es zum
            hier geht es zur
            hier geht s zu
            hier geht s zum
            hier geht s zur
            hier finden sie alle
            hier finden sie weitere
            hier lesen sie
            hier lest ihr
            hier liest du
            hier weiterlesen
            klicken sie hier
            lesetipp:
            lesetipps:
            hörtipp:
            videotipp:
            buchtipp:
            passend dazu:
            zum weiterlesen:
            zum nachlesen:
            zum podcast
            zum video
            zum liveticker
            zum interview
            empfehlung der redaktion
            empfehlungen der redaktion
            hinweis auf einen verwandten
            außerdem interessant
            ebenfalls lesenswert
            top beiträge
            zurück zur übersicht
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
        "de": """
            weiterlesen
            mehr lesen
            zum artikel
            jetzt lesen
            lesen sie hier
            lesen sie hier mehr
            lest ihr hier
            liest du hier
            erfahren sie hier
            finden sie hier
            findest du hier
            mehr dazu hier
            mehr erfahren
            mehr anzeigen
            mehr dazu
            artikel lesen
        """,
    },
    "within": {
        "en": """
            you may also like
            you might also like
            you might also be interested in
            you may also be interested in
        """,
        "de": """
            könnte sie auch interessieren
            könnte dich auch interessieren
            mehr zum thema lesen sie
            mehr dazu lesen sie
            lesen sie hier mehr
            lesen sie in unserem
            lesen sie auch:
            finden sie auf unserer themenseite
            in unserem newsblog
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
