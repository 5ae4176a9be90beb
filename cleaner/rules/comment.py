"""Comment counts, forms and rules, and readers' comments themselves."""

from __future__ import annotations

import re

from cleaner.document import Document, Kind, Segment, Span
from cleaner.rules import rule

KIND: Kind = "comment"

PHRASES = {
    "whole": {
        "en": """
            0 comment
            0 comments
            0 responses
            0 replies
            0 reply
            0 thoughts
            0 more comments
            comment
            comments
            comments 0
            comments off
            comments closed
            comments are closed
            comments are off
            comments are turned off
            comment below
            comments restacks
            comment on this story
            comment on this article
            comments section
            conversation
            discussion
            discussion about this post
            discussion 0
            join the conversation
            join the discussion
            join the debate
            start the conversation
            start the discussion
            start a conversation
            leave a comment
            leave a comment cancel reply
            leave comment
            leave a reply
            leave a reply cancel reply
            leave your comment
            leave your reply
            leave a response
            post a comment
            post comment
            post your comment
            add a comment
            add comment
            add your comment
            add your thoughts
            write a comment
            write a reply
            submit comment
            submit a comment
            save comment
            view comments
            view all comments
            read comments
            read all comments
            see all comments
            see comments
            show comments
            hide comments
            show all comments
            load more comments
            load comments
            loading comments
            no comments
            no comments yet
            no comment
            reply
            replies
            show replies
            view replies
            cancel reply
            report abuse
            report comment
            report this comment
            report this content
            most liked
            sort by
            sort by newest
            newest first
            oldest first
            most voted
            newest oldest most voted
            best newest oldest
            inline feedbacks
            view all inline feedbacks
            notify of
            name required
            email required
            your name
            your name required
            your comment
            comment required
            website url
            website
            url
            have your say
            what do you think
            what s your reaction
            what are your thoughts
            expand full comment
            log in to comment
            login to comment
            sign in to comment
            log in to reply
            like reply
            reply share
            comment policy
            commenting policy
            commenting guidelines
            community guidelines
            comments policy
            be the first to comment
            new follow up comments new replies to my comments
            your email address will not be published
            your email address will not be published required fields are marked
            captcha
            δ
            wpdiscuz
            recipe rating
            verified buyer
            view comments 0
            0 comments on this story
            about commenting
            trackbacks
            pingbacks
            responses
            thanks for your feedback
            readers comments
            reader comments
        """,
        "de": """
            kommentar
            kommentare
            0 kommentar
            0 kommentare
            kommentare 0
            kein kommentar
            keine kommentare
            noch keine kommentare
            noch kein kommentar
            bisher keine kommentare
            kommentieren
            jetzt kommentieren
            artikel kommentieren
            beitrag kommentieren
            kommentar schreiben
            kommentar verfassen
            kommentar hinzufügen
            kommentar abgeben
            kommentar hinterlassen
            kommentar absenden
            kommentar abschicken
            kommentar senden
            kommentar veröffentlichen
            kommentar posten
            kommentar melden
            neuer kommentar
            eigenen kommentar schreiben
            einen kommentar schreiben
            einen kommentar verfassen
            kommentare anzeigen
            kommentare ansehen
            kommentare lesen
            kommentare ausblenden
            kommentare einblenden
            kommentare öffnen
            kommentare laden
            kommentare schließen
            kommentare verfassen
            kommentare deaktiviert
            kommentare geschlossen
            alle kommentare
            alle kommentare anzeigen
            alle kommentare lesen
            alle 0 kommentare
            weitere kommentare
            weitere kommentare laden
            weitere kommentare anzeigen
            mehr kommentare
            mehr kommentare laden
            neueste kommentare
            letzte kommentare
            neue kommentare
            aktuelle kommentare
            zu den kommentaren
            zu den kommentaren springen
            zum kommentarbereich
            zur diskussion
            anzahl kommentare
            schreibe einen kommentar
            schreiben sie einen kommentar
            schreib einen kommentar
            schreiben sie den ersten kommentar
            schreibe den ersten kommentar
            verfassen sie den ersten kommentar
            sei der erste der kommentiert
            hinterlasse einen kommentar
            hinterlasse einen kommentar antwort abbrechen
            schreibe einen kommentar antworten abbrechen
            hinterlasse eine antwort
            hinterlassen sie einen kommentar
            hinterlassen sie eine antwort
            hinterlasse jetzt einen kommentar
            antworten
            antworten abbrechen
            antwort abbrechen
            0 antwort
            0 antworten
            antworten anzeigen
            0 antworten anzeigen
            hier klicken um das antworten abzubrechen
            leserkommentare
            leserbrief schreiben
            ihr kommentar
            dein kommentar
            mein kommentar
            ihre meinung
            ihre meinung zählt
            deine meinung zählt
            deine meinung
            ihre meinung ist gefragt
            diskutieren sie mit
            diskutiere mit
            mitdiskutieren
            jetzt mitdiskutieren
            jetzt diskutieren
            netiquette
            kommentarregeln
            kommentar regeln
            diskussionsregeln
            beitrag melden
            dein name
            ihr name
            ihre nachricht
            deine nachricht
            name pflichtfeld
            name erforderlich
            e mail erforderlich
            erforderlich
            gib hier deinen kommentar ein
            bitte geben sie ihren kommentar ein
            bitte geben sie hier ihren namen ein
            sie haben eine falsche e mail adresse eingegeben
            bloggern gefällt das
            kommentare feed
            kommentare als rss
            kommentare als
            deine e mail adresse wird nicht veröffentlicht
            ihre e mail adresse wird nicht veröffentlicht
            adresse wird niemals veröffentlicht
            erforderliche felder sind mit
            erforderliche felder sind mit markiert
            erforderliche felder sind markiert
            markiert
            sagt
            neueste zuerst
            älteste zuerst
            beliebteste zuerst
            beste zuerst
            sortieren nach
            sortiert nach
            eingeloggt als
            abmelden ändern
            verbinde mit s
            ihr blog kann leider keine beiträge per e mail teilen
            beitrag nicht abgeschickt e mail adresse kontrollieren
            e mail überprüfung fehlgeschlagen bitte versuche es noch einmal
            trackback url
            ihr feedback
            war dieser artikel hilfreich
            schicken sie uns ihr feedback
            sein um einen kommentar abzugeben
            kommentare zum post atom
            kommentare zum artikel
            kommentare zu diesem artikel
            gästebuch
        """,
    },
    "start": {
        "en": """
            0 comments on
            0 comment on
            0 thoughts on
            0 thought on
            0 responses to
            0 response to
            0 replies to
            leave a reply
            leave a comment
            leave your comment
            leave us a comment
            your email address will not
            your comment
            your name:
            save my name
            notify me of
            notify me when
            notify me by
            this site uses akismet +
            by commenting
            by posting a comment
            by submitting a comment
            by submitting your comment
            comments are moderated
            comments are closed
            comments are open
            comments are subject
            comments on this
            comments that
            comments will be
            comments may be
            comments with
            comments:
            commenters
            commenting is
            all comments are
            all comments will
            we welcome comments
            we welcome your comments
            we encourage respectful
            we reserve the right to
            please be respectful
            please keep comments
            please log in to comment
            please login to comment
            please sign in to comment
            please note that comments
            please read our comment
            please read our commenting
            you must be logged in
            you must be signed in
            you must log in
            you need to be logged in
            you need to log in
            you can comment
            log in to leave
            login to leave
            log in to reply
            sign in to reply
            sign in or register to comment
            sign in to leave
            be the first to comment
            be the first to leave
            the commenter agrees +
            the comments below
            the comment section
            the comments section
            the views expressed in the comments
            readers are solely
            join the conversation
            join the discussion
            share your thoughts
            share your views
            share your opinion
            share your comments
            tell us what you think
            tell us in the comments
            let us know in the comments
            let us know what you think
            let us know your
            what do you think about
            what do you think of
            what do you think?
            have your say
            have a question
            have an opinion
            have something to say
            got something to say
            do you have a
            did this help
            did you find this
            was this article
            was this page
            was this helpful
            was this post
            how would you rate
            rate this
            expand full comment
            view 0 comments
            view all 0 comments
            show 0 comments
            read 0 comments
            see 0 comments
            load 0 more
            report this comment
            flag as
            pingback:
            trackback:
            discussion about
        """,
        "de": """
            0 kommentare zu
            0 kommentar zu
            0 gedanken zu
            0 gedanke zu
            0 antworten auf
            0 antwort auf
            0 antworten zu
            deine e mail adresse wird nicht
            ihre e mail adresse wird nicht
            erforderliche felder sind
            meinen namen meine e mail
            meinen namen e mail
            name e mail adresse und website
            benachrichtige mich
            benachrichtigung bei
            informiere mich über
            diese website verwendet akismet +
            erfahre mehr darüber wie deine kommentardaten +
            erfahren sie mehr darüber wie ihre kommentardaten +
            du kommentierst mit +
            trage deine daten unten ein +
            verbinde mit
            du musst angemeldet sein
            sie müssen angemeldet sein
            sie müssen eingeloggt sein
            sie müssen sich anmelden
            um kommentieren zu können
            um zu kommentieren
            zum kommentieren
            bitte melden sie sich an
            bitte melde dich an
            bitte loggen sie sich
            bitte logge dich
            melden sie sich an um
            melde dich an um
            loggen sie sich ein um
            die kommentarfunktion
            die kommentare sind
            der kommentarbereich
            kommentare sind
            kommentare werden
            kommentar abgeben
            kommentar schreiben
            kommentar verfassen
            kommentare anzeigen
            schreibe einen kommentar
            schreiben sie einen kommentar
            schreib einen kommentar
            schreiben sie uns ihre
            schreibt uns eure
            schreib uns
            hinterlasse einen kommentar
            hinterlassen sie einen kommentar
            hinterlassen sie eine
            hinterlasse eine
            diskutiere mit
            diskutiert mit
            sagen sie uns ihre
            ihre meinung:
            teile deine tipps
            teilen sie ihre meinung
            teile deine meinung
            bewerten sie diesen
            bewerte diesen
            wie gefällt ihnen dieser
            wie hilfreich war
            wie fanden sie
            war dieser artikel
            war dieser beitrag
            haben sie einen fehler
            hast du einen fehler
            fehler gefunden
            fehler im artikel
            bitte beachten sie unsere netiquette
            bitte beachte unsere netiquette
            wir behalten uns vor
            wir freuen uns auf ihre kommentare
            wir freuen uns über kommentare
            schicken sie uns
            kommentare:
            um einen kommentar zu
            du musst dich anmelden
            du musst dich einloggen
            diskutieren sie mit
            diskutieren sie hier
            ich stimme den nutzungsbedingungen
        """,
    },
    "within": {
        "en": """
            your email address will not be published +
            required fields are marked +
            in this browser for the next time i comment +
            learn how your comment data is processed +
            notify me of follow up comments +
            notify me of new comments +
            notify me of new posts +
            in the comments below
            in the comment section
            in the comments section
            comments below
            comment below
            leave a comment
            leave a reply
            leave your comment
            post a comment
            comment policy
            commenting guidelines
            to submit comments
            submit comments that
            to post a comment
            comments that violate +
            to comment on this
        """,
        "de": """
            e mail adresse wird nicht veröffentlicht +
            erforderliche felder sind mit +
            kommentardaten verarbeitet werden +
            für meinen nächsten kommentar +
            für die nächste kommentierung +
            für das nächste mal wenn ich kommentiere +
            wenn ich wieder kommentiere +
            in diesem browser für
            um einen kommentar abzugeben
            um kommentieren zu können
            um einen kommentar zu schreiben
            um kommentare zu schreiben
            bei weiteren kommentaren per e mail +
            über neue beiträge per e mail +
            über nachfolgende kommentare +
            sei der erste der
            auf ihre kommentare
            in die kommentare
            in den kommentaren
        """,
    },
}

_AGE = (
    r"(?:\d+|an?|one)\s?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|[smhdwy]|mo)\.?\sago"
    r"|\d+[smhdwy]\b|just now|yesterday"
)
_WHEN = r"(?:[A-Z][a-z]+\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+\.? \d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d)"
_THREAD = re.compile(
    rf"(?:(?:Reply|Like|Share|Report|Liked by|Edited|Author|Permalink|Flag|\d+|[·•|–-])\s*){{2,}}$"
    rf"|[^.!?:]{{2,40}}?[\s·•,|–-]+(?:{_AGE})(?:\s*[·•|–-]?\s*(?:edited|Edited|reply|Reply))?$"
    rf"|{_WHEN},? (?:at )?\d{{1,2}}:\d\d\s?(?:[AaPp]\.?[Mm]\.?)?(?: (?:Reply|says:?))?$"
    rf"|[^.!?]{{2,40}} (?:says|said|wrote|commented|replied|sagt|schreibt)\s?:?(?: {_WHEN}.{{0,30}})?$"
    rf"|(?:{_AGE})$"
)
_COUNT = re.compile(r"(?:Comments?|Replies|Responses|Kommentare|Commentaires|Comentarios)\s?[\[(:]?\s?\d+[\])]?$", re.IGNORECASE)


@rule("is the head or foot of a reader's comment", 2.2, longest=90)
def thread_line(segment: Segment, document: Document) -> Span | None:
    """Name and age of a comment, or the buttons below it.

    yes: Jane D. 3 days ago
    yes: Like · Reply · 2
    yes: Bob Miller says:
    yes: October 4, 2024 at 3:12 pm
    no: She left three days ago.
    no: The mayor says: no.
    """
    if segment.ends_sentence:
        return None
    return segment.span if _THREAD.match(segment.content) else None


@rule("counts comments", 3.6, longest=40)
def count(segment: Segment, document: Document) -> Span | None:
    """The head of a comment section with its number.

    yes: Comments (12)
    yes: Comments: 3
    no: Comments on the budget
    no: Comments from 12 towns
    """
    return segment.span if _COUNT.match(segment.content) else None
