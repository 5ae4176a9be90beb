"""The publisher selling itself: newsletters, apps, subscriptions, donations, events, lead forms."""

from __future__ import annotations

from cleaner.document import Document, Kind, Segment, Span
from cleaner.rules import rule

KIND: Kind = "promo"

PHRASES = {
    "whole": {
        "en": """
            subscribe
            subscribe now
            subscribe today
            subscribed
            subscribe subscribed
            subscribe sign in
            subscribe to newsletter
            subscribe to our newsletter
            subscribe to our newsletters
            subscribe to our blog
            subscribe to our mailing list
            subscribe for free
            subscribe for updates
            subscribe via email
            subscriptions
            newsletter
            newsletters
            newsletter sign up
            newsletter signup
            our newsletter
            email newsletter
            email newsletters
            weekly newsletter
            daily newsletter
            sign up
            sign up now
            sign up today
            sign up for free
            sign me up
            sign up for emails
            sign up for email updates
            sign up for our newsletter
            sign up for our newsletters
            sign up for newsletters
            sign up to our newsletter
            join now
            join today
            join us
            join for free
            join our newsletter
            join our mailing list
            join our community
            join the community
            become a member
            become a subscriber
            become a partner
            become a supporter
            donate
            donate now
            donate today
            make a donation
            make a gift
            support us
            support our work
            support our journalism
            membership
            memberships
            start free trial
            start a free trial
            start your free trial
            start for free
            start now
            try for free
            try it free
            try it for free
            try now
            get started
            get started today
            get started for free
            get started now
            get a demo
            get the app
            get our app
            get the newsletter
            get our newsletter
            get access
            get in touch
            get in touch with us
            get a quote
            get a free quote
            get your free quote
            book a demo
            book a call
            book now
            book an appointment
            book a consultation
            request a demo
            request demo
            request a quote
            request information
            request an appointment
            schedule a demo
            schedule a call
            schedule a consultation
            schedule online
            make an appointment
            watch a demo
            watch demo
            view demo
            talk to sales
            talk to an expert
            talk to us
            contact sales
            contact us today
            call us
            call now
            call us today
            let s talk
            download now
            download the app
            download our app
            download app
            download on the app store
            get it on google play
            google play
            app store
            free download
            download pdf
            learn more
            find out more
            no credit card required
            stay in touch
            stay informed
            stay updated
            stay connected
            stay up to date
            stay in the loop
            keep in touch
            be the first to know
            enter your email
            enter your email address
            your email
            your email address
            email address
            email address required
            email required
            e mail
            e mail address
            type your email
            first name
            first name required
            last name
            last name required
            full name
            first last
            company name
            phone number
            phone
            zip code
            job title
            this field is for validation purposes and should be left unchanged
            this field is hidden when viewing the form
            leave this field blank
            leave this field empty if you re human
            thank you your submission has been received
            thank you for subscribing
            thanks for subscribing
            thanks for signing up
            thank you for signing up
            you have successfully subscribed
            success you re on the list
            oops something went wrong while submitting the form
            something went wrong please try again
            something went wrong please try again later
            please enter a valid email address
            ready for more
            ready to get started
            start your substack get the app
            substack is the home for great culture
            type your email subscribe
            already a member sign in
            already a subscriber sign in
            already a subscriber log in
            already have an account sign in
            already a paid subscriber sign in
            already have an account
            subscribe to continue reading
            subscribe to read more
            subscribe to keep reading
            this post is for paid subscribers
            this article is for subscribers only
            subscribers only
            subscriber only
            members only
            exclusive for subscribers
            continue reading with a subscription
            unlimited digital access
            refer a friend
            gift this article
            gift article
            give a gift
            free newsletter
            free resources
            success stories
            customer stories
            work with us
            work with me
            advertise
            advertise with us
            partner with us
            affiliate program
            referral program
            upcoming events
            podcast
            podcasts
            merch
            email updates
            newsletter subscription
            subscription
            manage subscriptions
            unsubscribe
            unsubscribe anytime
            no spam unsubscribe anytime
            no thanks
            follow us on google news
            add us on google
            today s paper
            e paper
            print edition
            digital edition
        """,
        "de": """
            abo
            abos
            abo angebote
            abo bestellen
            abo abschließen
            abo kündigen
            abo service
            abo shop
            abo verwaltung
            aboangebote
            aboservice
            aboshop
            abonnement
            abonnements
            abonnement kündigen
            abonnenten service
            abonnieren
            abonnent werden
            abonnieren sie jetzt
            abonnieren sie unseren newsletter
            abonniere unseren newsletter
            jetzt abonnieren
            jetzt abo abschließen
            jetzt abonnent werden
            zum abo
            zu den abos
            digitalabo
            digital abo
            digitales abo
            print abo
            probeabo
            probe abo
            geschenkabo
            geschenk abo
            leser werben leser
            newsletter abonnieren
            newsletter abo
            newsletter bestellen
            newsletter anmeldung
            newsletter anmelden
            newsletter abbestellen
            zum newsletter
            zum newsletter anmelden
            zur newsletter anmeldung
            für newsletter anmelden
            für den newsletter anmelden
            unser newsletter
            unsere newsletter
            kostenloser newsletter
            kostenlose newsletter
            der newsletter
            jetzt newsletter abonnieren
            jetzt zum newsletter anmelden
            jetzt anmelden
            jetzt kostenlos anmelden
            jetzt registrieren
            jetzt kostenlos registrieren
            kostenlos registrieren
            kostenlos anmelden
            gratis registrieren
            jetzt testen
            jetzt kostenlos testen
            jetzt gratis testen
            jetzt ausprobieren
            kostenlos testen
            gratis testen
            0 monat gratis
            0 monat kostenlos
            jetzt weiterlesen
            mit abo weiterlesen
            weiterlesen mit abo
            jetzt freischalten
            artikel freischalten
            artikel verschenken
            nur für abonnenten
            nur für mitglieder
            exklusiv für abonnenten
            exklusiv für mitglieder
            für abonnenten
            login für abonnenten
            jederzeit kündbar
            monatlich kündbar
            flexible laufzeit
            flexible laufzeit monatlich kündbar
            mitglied werden
            jetzt mitglied werden
            fördermitglied werden
            mitgliedschaft
            jetzt spenden
            jetzt online spenden
            spenden
            spenden sie jetzt
            spenden sie
            online spenden
            unterstützen sie uns
            unterstütze uns
            jetzt unterstützen
            unterstützen
            unterstützer werden
            app herunterladen
            app laden
            app downloaden
            jetzt app herunterladen
            jetzt herunterladen
            kostenlos herunterladen
            jetzt downloaden
            zur app
            zum download
            whatsapp kanal
            push nachrichten
            push mitteilungen
            e paper lesen
            zum e paper
            epaper
            zum epaper
            digitale ausgabe
            heft bestellen
            heft abonnieren
            einzelheft bestellen
            einzelhefte bestellen
            magazin bestellen
            aktuelle ausgabe
            aktuelles heft
            zur aktuellen ausgabe
            bleiben sie informiert
            bleib informiert
            bleiben sie auf dem laufenden
            bleib auf dem laufenden
            immer auf dem laufenden
            immer auf dem laufenden bleiben
            auf dem laufenden bleiben
            auf dem laufenden
            informiert bleiben
            immer informiert
            nichts mehr verpassen
            nichts verpassen
            keine news mehr verpassen
            ihre e mail adresse
            deine e mail adresse
            e mail adresse
            e mail adresse eingeben
            bitte e mail adresse eingeben
            ihre e mail
            deine e mail
            vorname
            nachname
            vor und nachname
            pflichtfeld
            pflichtfelder
            kein spam
            mehr erfahren
            jetzt mehr erfahren
            erfahre mehr
            mehr infos
            kontaktieren sie uns
            kontaktiere uns
            schreiben sie uns
            rufen sie uns an
            termin vereinbaren
            jetzt termin vereinbaren
            angebot anfordern
            jetzt bewerben
            jetzt beitreten
            jetzt mitmachen
            partner werden
            pate werden
            blog via e mail abonnieren
            blog per e mail folgen
            beiträge abonnieren
            rss feed abonnieren
            podcast abonnieren
            kanal abonnieren
            folgst du schon
        """,
    },
    "start": {
        "en": """
            sign up for our
            sign up for the latest
            sign up for free
            sign up for a free
            sign up for your
            sign up to our
            sign up to get
            sign up to receive
            sign up to the
            sign up here
            sign up below
            sign up now
            sign up and
            sign me up
            sign in to continue
            sign in or
            log in to continue
            log in or
            login to continue
            register to continue
            register for free
            register now
            create a free account
            create an account
            create your free account
            subscribe to our
            subscribe to the
            subscribe to get
            subscribe to receive
            subscribe to read
            subscribe to continue
            subscribe to keep
            subscribe to unlock
            subscribe to
            subscribe now
            subscribe for
            subscribe today
            subscribe and
            subscribe here
            subscribe on
            join our
            join my
            join the conversation
            join thousands of
            join over
            join more than 0 subscribers
            join 0 subscribers
            become a member
            become a paid
            become a subscriber
            become a free or paid
            get our
            get the latest
            get the best
            get the top
            get the news
            get the app
            get your free
            get a free
            get instant access
            get unlimited
            get full access
            get exclusive
            get insider
            get more from
            get more stories like
            get stories like
            get updates
            get email
            get started
            get notified
            get alerts
            get breaking news
            get the day s
            never miss
            don t miss a
            don t miss out
            don t miss the latest
            be the first to
            stay up to date with
            stay up to date on
            stay informed with
            stay informed about
            stay ahead of
            stay ahead with
            stay connected with
            stay in the know
            stay in the loop
            stay updated with
            stay updated on
            keep up to date
            keep up with the latest
            want to read more
            want to stay
            want to receive
            want to get
            want the latest
            want to see more
            liked this
            like this article
            enjoyed this
            enjoying this
            enjoying our
            enjoy this post
            if you enjoyed this
            if you liked this
            if you like this
            if you found this
            did you enjoy this
            did you like this
            download our
            download the free
            download the app
            download your free
            install our
            install the app
            try it free
            start your free
            start a free
            support our
            support independent
            support quality
            help support
            please support
            please consider supporting
            please consider donating
            please consider subscribing
            please consider becoming
            consider supporting
            consider becoming
            consider subscribing
            your subscription
            your donation
            donate to
            make a donation
            make a tax deductible
            chip in
            for more stories like this
            for unlimited access
            for full access
            listen to our
            listen to the podcast
            follow our
            follow the podcast
            tune in to
            register for our
            register today
            save your spot
            save your seat
            book now
            request your
            contact our
            call us
            call today
            give us a call
            reach out to us
            talk to our
            talk to a
            learn more about our
            find out how we
            we d love to hear
            click here to subscribe
            click here to sign up
            click here to join
            click here to download
            click here to get
            click here to register
            click here to donate
            click here to contact
            click here to learn
            click here for a free
            enter your email
            please enter
            by clicking
            by signing up
            by subscribing
            by submitting
            by entering your
            by providing your
            by registering
            by continuing
            i agree to
            i would like to receive
            yes i
            you can unsubscribe
            we respect your privacy
            we ll never share
            we will never share
            we promise not to
            we won t spam
            we don t spam
            no spam
            your email will
            your information will
            thank you for subscribing
            thank you for signing
            thanks for subscribing
            thanks for signing
            thanks for reading
            thank you for reading
            thank you for being
            you have 0 free articles
            you have 0 articles left
            you have 0 free article
            you ve read your
            you ve reached your
            you ve hit your
            you have reached your
            you have reached the limit
            you are currently not logged
            you must be logged in
            this article is for
            this article is exclusive
            this content is for
            this content is exclusive
            this content is only
            this post is for paying
            this post is only
            this is a subscriber
            to continue reading
            to read the full
            to read more
            to keep reading
            to access this
            to unlock
            to subscribe
            to learn more about our
            already a member
            already a subscriber
            already subscribed
            already have an account
            already registered
            not a subscriber
            not a member
            not ready to
            email address
            powered by beehiiv
            weekly newsletter
            our free newsletter
            subscribe sign
            newsletter sign
        """,
        "de": """
            melden sie sich für unseren
            melden sie sich für den newsletter
            melden sie sich zum
            melden sie sich jetzt
            melden sie sich hier
            melden sie sich kostenlos
            melde dich für
            melde dich jetzt
            melde dich hier
            melde dich zum
            jetzt für den newsletter
            jetzt für unseren
            jetzt zum newsletter
            jetzt newsletter
            jetzt kostenlos
            jetzt abonnieren
            jetzt anmelden
            jetzt registrieren
            jetzt testen
            jetzt spenden
            jetzt herunterladen
            jetzt downloaden
            jetzt weiterlesen
            jetzt freischalten
            jetzt mitglied
            abonnieren sie
            abonniere
            abonniert unseren
            abonniert den
            newsletter abonnieren
            newsletter anmeldung
            newsletter:
            hier können sie den newsletter
            hier können sie unseren
            hier können sie sich
            hier newsletter
            hier abonnieren
            hier anmelden
            mit unserem newsletter
            mit dem newsletter
            mit dem kostenlosen newsletter
            unser newsletter
            laden sie unsere
            lade unsere
            verpassen sie keine
            verpassen sie nichts
            verpasse keine
            verpasse nichts
            verpass keine
            keine news mehr
            bleiben sie informiert
            bleiben sie auf dem laufenden
            bleib auf dem laufenden
            bleib informiert
            immer informiert
            immer auf dem laufenden
            unterstützen sie unsere
            unterstützen sie uns
            unterstützen sie unabhängigen
            unterstütze uns
            unterstütze unsere
            unterstützt uns
            wenn ihnen dieser artikel
            wenn ihnen unser
            wenn dir dieser
            wenn dir der artikel
            hat ihnen dieser artikel
            hat ihnen der artikel
            hat dir der artikel
            hat dir dieser artikel
            hat dir der beitrag
            hat dir dieser beitrag
            gefällt ihnen dieser
            gefällt dir dieser
            sie haben noch 0
            testen sie jetzt
            testen sie 0
            teste jetzt
            bereits abonnent
            sie sind bereits abonnent
            sie sind schon abonnent
            schon abonnent
            bereits registriert
            bereits mitglied
            schon registriert
            sie haben bereits ein
            sie haben schon ein
            du hast bereits ein
            noch kein abo
            noch kein abonnent
            noch kein konto
            noch kein mitglied
            noch nicht registriert
            noch nicht angemeldet
            um weiterzulesen
            um weiterlesen zu können
            um diesen artikel
            um diesen inhalt
            dieser artikel ist nur für
            dieser artikel ist exklusiv
            dieser inhalt ist nur für
            dieser inhalt ist exklusiv
            dieser beitrag ist nur für
            diesen artikel weiterlesen
            diesen artikel freischalten
            lesen sie diesen artikel
            weiterlesen mit
            mit der anmeldung
            mit ihrer anmeldung
            mit deiner anmeldung
            mit der registrierung
            ich möchte regelmäßig
            ja ich möchte
            ja ich will den
            ich willige ein
            ich bin damit einverstanden
            ich akzeptiere die
            ich habe die datenschutz
            ich habe die hinweise
            sie können den newsletter
            sie können sich jederzeit
            sie können ihre einwilligung
            du kannst den newsletter
            du kannst dich jederzeit
            du kannst deine einwilligung
            eine abmeldung ist
            die abmeldung ist
            abmeldung jederzeit
            geben sie ihre e mail
            geben sie hier ihre
            gib deine e mail
            gib deine e mail adresse
            trage deine e mail
            tragen sie ihre e mail
            vielen dank für ihre anmeldung
            vielen dank für deine anmeldung
            danke für ihre anmeldung
            danke für deine anmeldung
            folgst du schon
            folgen sie unserem whatsapp
            folge unserem whatsapp
            folge uns auf whatsapp
            hier geht s zum whatsapp
            werden sie mitglied
            werde mitglied
            werden sie jetzt
            werde jetzt
            werden sie teil
            spende jetzt
            mit ihrer spende
            mit deiner spende
            ihre spende
            deine spende
            schließe dich 0
            0 wochen für
            0 monat für
            0 monate für
            flexible laufzeit
            ihre vorteile:
            erhalten sie täglich
            erhalten sie jeden
            erhalten sie die wichtigsten
            erhalte täglich
            erhalte die wichtigsten
            die wichtigsten nachrichten des tages
            die wichtigsten news
            unsere app
            in unserer app
            unser whatsapp kanal
            kontaktieren sie uns
            rufen sie uns an
            hol dir die app
            hol dir unsere
            hol dir jetzt
            hol dir den newsletter
            hol dir die 0
            lade dir die app
            lade dir unsere
            laden sie sich unsere
            spenden sie jetzt
            ich stimme zu dass
            ich bin einverstanden dass
            sie möchten weiterlesen
            sie wollen weiterlesen
        """,
    },
    "end": {
        "en": """
            in your inbox
            to your inbox
            to your inbox every morning
            to your inbox every week
            sign up here
            sign up now
            sign up today
            subscribe here
            subscribe now
            subscribe today
            subscribe free
            subscribe for free
            donate here
            donate now
            donate today
            join today
            join now
            join us today
            register now
            register here
            contact us today
            download now
            cancel anytime
            cancel at any time
            unsubscribe anytime
            unsubscribe at any time
            no credit card required
        """,
        "de": """
            newsletter abonnieren
            newsletter anmelden
            hier anmelden
            jetzt anmelden
            jetzt abonnieren
            hier abonnieren
            jetzt bestellen
            jetzt testen
            jetzt kostenlos testen
            jetzt spenden
            jetzt herunterladen
            jederzeit kündbar
            jederzeit abbestellbar
            kostenlos abonnieren
            auf dem laufenden
        """,
    },
    "within": {
        "en": """
            delivered to your inbox +
            delivered straight to your inbox +
            straight to your inbox +
            directly to your inbox +
            directly in your inbox +
            right in your inbox +
            right to your inbox +
            direct to your inbox +
            sent to your inbox +
            into your inbox +
            in your inbox
            to your inbox
            sign up for our newsletter
            sign up for our free newsletter
            sign up for our weekly newsletter
            sign up for our daily newsletter
            sign up to our newsletter
            sign up to receive
            subscribe to our newsletter +
            subscribe to our free newsletter +
            subscribe to our weekly newsletter +
            subscribe to our youtube channel +
            subscribe to our channel
            subscribe to our podcast
            subscribe to our
            join our newsletter
            join our mailing list
            join our email list
            join our telegram
            join our whatsapp
            join our community
            our newsletter
            our newsletters
            our free newsletter
            our weekly newsletter
            this newsletter
            download our app
            download our free app
            download the app
            become a paid subscriber +
            become a member today
            consider becoming a free or paid subscriber +
            consider becoming a paid subscriber +
            free 0 day trial
            0 day free trial
            start your free trial
            book a demo
            request a demo
            schedule a demo
            schedule a consultation
            free consultation
            free quote
            contact us today
            unsubscribe at any time +
            unsubscribe any time +
            unsubscribe anytime +
            opt out at any time
            privacy policy and terms
            you agree to our +
            you agree to the +
            you agree to receive +
            terms of service and privacy policy
            this field is for validation purposes +
            your submission has been received +
            free articles left
            free articles remaining
            free articles this month
            articles remaining
            continue reading for free
            independent journalism
            support our journalism
            support our work
            mailing list
        """,
        "de": """
            abonnieren sie unseren newsletter +
            abonniere unseren newsletter +
            abonnieren sie den newsletter +
            unseren newsletter abonnieren
            unseren kostenlosen newsletter +
            für unseren newsletter +
            zu unserem newsletter +
            unseren newslettern +
            in ihr postfach +
            in ihrem postfach
            in dein postfach +
            direkt ins postfach +
            kostenlos ins postfach +
            in ihr e mail postfach +
            in dein e mail postfach +
            unseren whatsapp kanal +
            unserem whatsapp kanal +
            unseres whatsapp kanals
            unseren telegram kanal +
            unserem telegram kanal +
            unseren youtube kanal +
            jederzeit abbestellen
            jederzeit wieder abmelden +
            jederzeit abbestellt werden +
            jederzeit für die zukunft widerrufen +
            einwilligung jederzeit widerrufen +
            einwilligung kann jederzeit widerrufen +
            abmeldelink im newsletter +
            link im newsletter +
            unsere kostenlose app
            nachrichten app herunterladen
        """,
    },
}

_ASKS = frozenset(
    "sign subscribe join get download become support donate try start never want enjoying enjoy love follow"
    " register book request schedule contact call click stay keep help give receive listen tune watch buy"
    " discover explore unlock upgrade save enter add install ready please".split()
)
_OFFERS = frozenset(
    "newsletter newsletters inbox email emails app podcast channel subscription subscribers subscriber membership"
    " member members demo trial webinar ebook whitepaper free updates alerts consultation quote donation donate"
    " community whatsapp telegram checklist template edition guide offer discount today".split()
)
_US = frozenset("our us we your you my me".split())


@rule(
    "asks the reader to take what the publisher offers",
    2.4,
    cues="newsletter newsletters inbox app podcast channel subscription membership demo trial webinar ebook"
    " whitepaper subscribe donate donation consultation quote alerts updates whatsapp telegram",
    longest=320,
)
def call_to_action(segment: Segment, document: Document) -> Span | None:
    """An imperative, an offer, and the reader or the publisher named, in one line.

    yes: Get the week's best stories from our newsletter, free every Friday
    yes: Download our app to follow the election live
    no: Drivers who sign up for the programme get a newsletter twice a year.
    no: The app asks users to donate a dollar.
    """
    words = segment.words
    asks = words[0] in _ASKS or (words[0] in ("to", "if", "for", "and") and not _ASKS.isdisjoint(words[:10]))
    if not asks or _OFFERS.isdisjoint(words) or _US.isdisjoint(words):
        return None
    return segment.span


@rule("is a field of a form", 2.6, longest=40)
def form_field(segment: Segment, document: Document) -> Span | None:
    """A label with the star that marks a required field.

    yes: Email *
    yes: First name*
    no: * Prices include tax.
    no: 5*
    """
    content = segment.content
    return segment.span if content.endswith("*") and 1 <= len(segment.words) <= 4 and content[0].isalpha() else None
