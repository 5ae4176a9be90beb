"""Menus, breadcrumbs, login, search, contents, print and listen buttons, errors, leftovers of markup."""

from __future__ import annotations

import re

from cleaner.document import Document, Kind, Segment, Span
from cleaner.rules import rule

KIND: Kind = "nav"

PHRASES = {
    "whole": {
        "en": """
            home
            homepage
            menu
            main menu
            footer
            footer menu
            navigation
            navigation menu
            main navigation
            site navigation
            primary menu
            breadcrumb
            breadcrumbs
            you are here
            skip to content
            skip to main content
            skip to main
            skip to footer
            skip to main content skip to footer
            skip navigation
            skip to navigation
            toggle navigation
            toggle menu
            toggle
            open menu
            close menu
            open menu close menu
            open navigation menu
            menu close
            menu search
            close
            open
            expand
            collapse
            dismiss
            cancel
            submit
            send
            apply
            reset
            clear
            ok
            yes no
            search
            search search
            search for
            search for search
            search icon
            search this site
            search menu
            open search
            close search
            site search
            submit search
            search results
            popular searches
            what are you looking for
            login
            log in
            log out
            logout
            sign in
            sign out
            sign in sign up
            log in sign up
            register
            my account
            account
            account settings
            create account
            create an account
            forgot password
            forgot your password
            password
            username
            remember me
            about
            about us
            about me
            contact
            contact us
            contact info
            contact information
            contact form
            careers
            jobs
            press
            newsroom
            press room
            press releases
            media kit
            help
            help center
            help centre
            faq
            faqs
            support
            support center
            customer care
            feedback
            send feedback
            sitemap
            site map
            site index
            rss
            rss feed
            rss feeds
            archive
            archives
            directory
            quick links
            useful links
            helpful links
            our services
            our company
            our team
            our story
            our work
            our partners
            company
            products
            solutions
            pricing
            all products
            all services
            all topics
            all categories
            categories
            category
            sections
            in this section
            departments
            languages
            language
            select language
            español
            en español
            deutsch
            français
            italiano
            português
            日本語
            中文
            한국어
            polski
            türkçe
            русский
            back to top
            return to top
            scroll to top
            go to top
            top of page
            bottom of page
            back
            go back
            table of contents
            table of content
            contents
            in this article
            on this page
            jump to
            jump to section
            jump to recipe
            jump to recipe print recipe
            print recipe
            print
            print this
            print this page
            print this article
            print article
            print page
            text size
            font size
            increase font size
            decrease font size
            small medium large
            listen
            listen to this article
            listen to article
            listen to this story
            listen to story
            read aloud
            play
            pause
            mute
            unmute
            fullscreen
            loading
            please wait
            an error has occurred
            an error occurred
            page not found
            no results found
            no items found
            nothing found
            please try again later
            please enable javascript
            javascript is disabled
            this site requires javascript to run correctly please turn on javascript or unblock scripts
            choosing a selection results in a full page refresh
            opens in a new window
            read mode
            dark mode
            light mode
            example h2
            previous slide next slide
            show less
            hide
            show
            filter
            options
            settings
            preferences
            select page
            label
            uncategorized
            advertising
            change language
            report an error
            report a typo
            suggest a correction
            was this page helpful
            give feedback
            start here
            find a store
            store locator
            locations
            follow topic
            visit website
            official website
            view profile
            copy code
            view source
            true
            false
            null
            undefined
            null null
        """,
        "de": """
            startseite
            zur startseite
            zurück zur startseite
            hauptmenü
            hauptnavigation
            hauptinhalt
            navigation und service
            menü
            menü öffnen
            menü schließen
            menü schliessen
            menü suche
            navigation öffnen
            navigation schließen
            navigation überspringen
            navigation anzeigen
            mobile navigation
            metanavigation
            meta navigation
            servicemenü
            servicenavigation
            service navigation
            primäres menü
            untermenü
            unternavigationspunkte
            unternavigation aller website bereiche
            zum inhalt
            zum inhalt springen
            zum inhalt wechseln
            zum hauptinhalt
            zum hauptinhalt springen
            zum hauptmenü
            direkt zum inhalt
            direkt zum hauptinhalt
            direkt zur navigation
            direkt zur suche
            springe zum inhalt
            springe zum hauptinhalt
            springe direkt zu
            springe zu
            zur navigation springen
            zur hauptnavigation springen
            zur hauptnavigation
            zur suche
            zur suche springen
            zur fußzeile springen
            zum seitenanfang
            zum anfang
            zum anfang der seite
            nach oben
            nach oben scrollen
            zurück nach oben
            zurück zum anfang
            zurück zum seitenanfang
            seitenanfang
            zurück
            zurück zur liste
            schließen
            schliessen
            öffnen
            abbrechen
            senden
            absenden
            abschicken
            bestätigen
            ändern
            löschen
            übernehmen
            anzeigen
            suche
            suchen
            suche nach
            suchen nach
            suche starten
            suche öffnen
            suche schließen
            suche absenden
            suchbegriff
            suchbegriff eingeben
            suchformular
            suchfeld
            erweiterte suche
            zur erweiterten suche
            volltextsuche
            artikelsuche
            suchergebnisse
            häufig gesucht
            meistgesucht
            anmelden
            abmelden
            anmeldung
            registrieren
            registrierung
            neu registrieren
            einloggen
            ausloggen
            anmelden registrieren
            registrieren anmelden
            login registrieren
            login registrierung
            anmelden oder registrieren
            anmelden abmelden
            zum login
            zur anmeldung
            zur registrierung
            konto erstellen
            konto anlegen
            passwort
            passwort vergessen
            passwort zurücksetzen
            passwort wiederherstellung
            benutzername
            benutzername oder e mail adresse
            ihr benutzername
            ihr passwort
            ein passwort wird ihnen per e mail zugeschickt
            ein passwort wird ihnen per email zugeschickt
            herzlich willkommen melden sie sich an
            sie sind angemeldet als
            angemeldet bleiben
            mein konto
            mein account
            mein profil
            mein abo
            mein bereich
            meine merkliste
            meine news
            meine artikel
            meine favoriten
            profil
            profil bearbeiten
            über uns
            wir über uns
            wer wir sind
            kontakt
            kontaktformular
            kontakt zur redaktion
            kontakt hilfe
            kontakt service
            hilfe kontakt
            service kontakt
            service hilfe
            redaktion
            unser team
            jobs karriere
            job karriere
            karriere jobs
            stellenangebote
            stellenmarkt
            stellenanzeigen
            stellenanzeige schalten
            offene stellen
            presse
            presseverteiler
            pressematerial
            pressebereich
            mediadaten
            mediadaten werbung
            mediadaten online
            mediadaten print
            mediadaten tarife
            anzeige aufgeben
            anzeige schalten
            anzeige buchen
            anzeigen aufgeben
            kleinanzeigen
            kleinanzeige aufgeben
            traueranzeigen
            inserieren
            werben
            werbung buchen
            archiv
            blog archiv
            heftarchiv
            artikel archiv
            artikelarchiv
            online archiv
            inhaltsverzeichnis
            inhalt ausklappen
            inhaltsübersicht
            auf dieser seite
            in diesem artikel
            in diesem beitrag
            themen a z
            themen von a z
            themen von a bis z
            alle rubriken
            rubriken
            ressorts
            alle ressorts
            kategorien
            alle kategorien
            kategorie auswählen
            monat auswählen
            wähle den monat
            seite auswählen
            sprache auswählen
            leichte sprache
            gebärdensprache
            drucken
            artikel drucken
            seite drucken
            drucken seite drucken
            druckversion
            druckansicht
            als pdf speichern
            pdf herunterladen
            vorlesen
            vorlesen lassen
            artikel vorlesen
            artikel vorlesen lassen
            artikel anhören
            beitrag anhören
            text anhören
            anhören
            jetzt anhören
            pausieren
            wiedergeben
            schriftgröße
            schriftgröße ändern
            merkliste
            merkzettel
            auf die merkliste
            zur merkliste
            einstellungen
            wird geladen
            lade
            lade daten
            wird geladen bitte warten
            bitte warten
            es ist ein fehler aufgetreten
            ein fehler ist aufgetreten
            leider ist ein fehler aufgetreten
            seite nicht gefunden
            keine ergebnisse
            keine ergebnisse gefunden
            keine treffer
            bitte versuchen sie es später erneut
            bitte versuchen sie es erneut
            bitte aktivieren sie javascript
            javascript ist deaktiviert
            dieses video kann nicht abgespielt werden
            weniger anzeigen
            ausklappen
            einklappen
            aufklappen
            zuklappen
            box aufklappen
            box zuklappen
            box aufklappen box zuklappen
            personen box aufklappen
            personen box zuklappen
            einblenden
            ausblenden
            details anzeigen
            mehr optionen
            alle optionen
            kundenservice
            leserservice
            kundencenter
            sie sind hier
            sie befinden sich hier
            du bist hier
            hier finden sie
            barriere melden
            barrierefreiheit melden
            bitte dieses feld leer lassen
            dieses feld leer lassen
            wenn du ein mensch bist lasse das feld leer
            fenster schließen
            dialog schließen
            erstelle eine kostenlose website oder blog auf wordpress com
            erstelle deine website auf wordpress com
            bloggen auf wordpress com
            stolz präsentiert von wordpress
            feed der einträge
            beitrags feed
            rss feeds
            aktuelles
            ansicht tabs als menü anzeigen
            primäre reiter
            webseite
            seiten
            links
            nützliche links
            datei herunterladen
            zum shop gehen
            weitere angebote
            unsere angebote
            unsere partner
            partnerportale
            unsere marken
            heute im programm
            sendung verpasst
            tv programm
            abo und service
            einträge pro seite
            seitennavigation
            fußzeile
            fußbereich
            kopfbereich
            seitenleiste
            unternehmen kontakt
        """,
    },
    "start": {
        "en": """
            skip to
            jump to:
            jump to recipe
            jump to section
            you are here:
            home blog
            home news
            home page
            search for:
            search this site
            toggle
            back to top
            please enable javascript
            please turn on javascript
            your browser does not support
            your browser is
            this browser is no longer supported
            javascript is
            enable javascript
            table of contents
            listen to this article
            listen to this story
            listen to article
            text size:
            font size:
            print this
            an error has occurred
            an error occurred
            sorry the page
            the page you
            this page is not available
            this video is not available
            this video file cannot be played
            no compatible source
            error code
        """,
        "de": """
            zum inhalt springen
            zum hauptinhalt springen
            zum inhalt
            direkt zum inhalt
            direkt zum hauptinhalt
            direkt zur suche
            direkt zur navigation
            springe zum inhalt
            springe direkt zu
            zur navigation springen
            zur suche springen
            zur hauptnavigation
            navigation überspringen
            sie befinden sich hier
            sie sind hier:
            du bist hier:
            suche nach:
            bitte aktivieren sie javascript
            ihr browser unterstützt
            dein browser unterstützt
            ihr browser ist veraltet
            sie verwenden einen veralteten
            dieses video ist
            dieser inhalt ist
            diese seite existiert nicht
            es ist ein fehler
            ein fehler ist aufgetreten
            leider ist ein fehler
            die seite konnte nicht
            die gewünschte seite
            artikel anhören
            artikel vorlesen
            diesen artikel vorlesen
            diesen artikel anhören
            text vorlesen
            anhören:
            inhaltsverzeichnis
            schriftgröße:
            zurück zur startseite
            stolz präsentiert von
            betrieben von
            erstellt mit wordpress
            erstelle eine kostenlose website
            ein passwort wird ihnen
            angemeldet als
            sie sind angemeldet als
            nicht alle bilder konnten
            bitte dieses feld
            menü öffnen
            menü schließen
            suche öffnen
            passwort vergessen
            permalink
            ansicht tabs als menü
        """,
    },
    "within": {
        "en": """
            skip to content
            skip to main content +
            back to top
            toggle navigation
            please enable javascript +
            javascript is disabled +
            listen to this article
            your browser does not support +
            opens in a new tab
        """,
        "de": """
            zum inhalt springen
            zum hauptinhalt springen +
            bitte aktivieren sie javascript +
            ihr browser unterstützt kein +
            schließen sie die druckvorschau +
            artikel vorlesen lassen
            stolz präsentiert von wordpress +
        """,
    },
}

_CRUMB = re.compile(r"[^.!?]{1,40}(?:\s*(?:[>›»|•·→]|::|\s/\s)\s*[^.!?>›»|•·]{1,60}){1,}$")
_CRUMB_SIGNS = re.compile(r"\s(?:[>›»|•·/]|::)\s|[›»]")
_MARKUP = re.compile(
    r"</?[a-z][\w-]*(?:\s[^<>]*)?/?>|\{[^{}]*[\"':;][^{}]*\}|\[/?\w+(?:\s\w+=[^\]]*)?\]$|function\s?\(|var \w+ ?=|window\.\w|"
    r"document\.\w+\(|javascript:|\$\(|=>\s*\{|@media\b|&[a-z]+;$|#[\w-]+\s*\{|\.[\w-]+\s*\{|%%\w+%%|\{\{.*\}\}"
)


@rule("has no word in it", 3.0, longest=40)
def no_words(segment: Segment, document: Document) -> Span | None:
    """Signs only: stray quotes, bars, bullets, arrows, a lone letter with a sign.

    yes: ""
    yes: |
    yes: • • •
    no: ***
    no: 42
    """
    return segment.span if not segment.words and segment.content.strip("*-—–_=~#.…·⁂ ") else None


@rule("is a path or a row of links", 2.4, longest=200)
def breadcrumb(segment: Segment, document: Document) -> Span | None:
    """Short names between the signs that divide menus and paths, no sentence.

    yes: Home > News > Storms
    yes: News | Sport | Weather | Travel
    yes: Home / Blog / Marketing
    no: Ingredients: flour | water | salt.
    no: He is either and/or neither
    """
    content = segment.content
    if segment.ends_sentence or "0" in segment.words or not _CRUMB_SIGNS.search(content):
        return None
    signs = len(_CRUMB_SIGNS.findall(content))
    if words := segment.words:
        if words[0] in ("home", "startseite", "accueil", "inicio") and signs:
            return segment.span
    return segment.span if signs >= 2 and segment.capitals > 0.6 and _CRUMB.match(content) else None


@rule("is markup or code of the page", 2.4, longest=2_000)
def page_code(segment: Segment, document: Document) -> Span | None:
    """Leftovers of HTML, templates, scripts or styles that stand alone among prose.

    yes: <div class="ad-slot"></div>
    yes: {"@context": "https://schema.org", "@type": "NewsArticle"}
    yes: window.dataLayer = window.dataLayer || [];
    no: Use <b> to make a word bold, the manual says.
    no: The set {a, b, c} has three members.
    """
    content = segment.content
    if content[0] not in "<{[$@&#.%" and not content.startswith(("function", "var ", "window.", "document.", "javascript:")):
        return None
    return segment.span if _MARKUP.match(content) else None
