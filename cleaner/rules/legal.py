"""Copyright, privacy, cookies, terms, disclaimers, affiliate disclosures."""

from __future__ import annotations

import re

from cleaner.document import Document, Kind, Segment, Span
from cleaner.rules import rule

KIND: Kind = "legal"

PHRASES = {
    "whole": {
        "en": """
            privacy policy
            privacy notice
            privacy statement
            privacy center
            privacy settings
            privacy overview
            privacy
            your privacy
            your privacy choices
            privacy terms
            privacy cookies policy
            privacy policy terms of service
            privacy policy terms of use
            privacy policy terms conditions
            privacy notice terms of use
            cookie policy
            cookies policy
            cookie notice
            cookie settings
            cookie preferences
            cookie consent
            cookies
            cookie choices
            manage cookies
            manage consent
            manage preferences
            accept all
            accept all cookies
            accept cookies
            accept
            reject all
            save accept
            always enabled
            necessary cookies
            terms of use
            terms of service
            terms of sale
            terms conditions
            terms and conditions
            terms
            disclaimer
            disclaimers
            legal disclaimer
            disclosure
            affiliate disclosure
            affiliate disclaimer
            editorial policy
            editorial guidelines
            ethics policy
            corrections policy
            accessibility statement
            accessibility
            modern slavery statement
            do not sell my personal information
            do not sell or share my personal information
            do not sell my info
            all rights reserved
            0 all rights reserved
            copyright
            copyright 0
            copyright notice
            legal
            legal notice
            legal information
            imprint
            dmca
            reprints permissions
            reprints and permissions
            rights permissions
            ca notice at collection
            california privacy rights
            code of ethics
            fact check policy
            eu privacy
            no fear act
            foia
            vulnerability disclosure policy
            refund policy
            shipping policy
            return policy
            site terms
            safety disclaimer
            important disclosures
        """,
        "de": """
            impressum
            datenschutz
            datenschutzerklärung
            datenschutzeinstellungen
            datenschutzhinweise
            datenschutzhinweis
            datenschutzbestimmungen
            datenschutzrichtlinie
            datenschutzrichtlinien
            datenschutzinformationen
            datenschutz einstellungen
            datenschutz center
            datenschutzcenter
            datenschutz cookies
            datenschutz und cookies
            datenschutz nutzungsbedingungen
            datenschutz impressum
            impressum datenschutz
            impressum und datenschutz
            impressum datenschutz agb
            impressum agb datenschutz
            impressum kontakt
            kontakt impressum
            agb
            agbs
            agb datenschutz
            agb und datenschutz
            allgemeine geschäftsbedingungen
            nutzungsbedingungen
            allgemeine nutzungsbedingungen
            nutzungsrechte
            teilnahmebedingungen
            cookie einstellungen
            cookie einstellungen ändern
            cookie richtlinie
            cookie richtlinien
            cookie hinweis
            cookie hinweise
            cookie informationen
            cookie informationen anzeigen
            cookie verwaltung
            cookie verwendung
            cookies verwalten
            cookies akzeptieren
            cookies zulassen
            alle cookies akzeptieren
            cookies ablehnen
            verwendung von cookies
            hinweis zur verwendung von cookies
            alle akzeptieren
            alle ablehnen
            akzeptieren
            ablehnen
            ablehnen akzeptieren
            einverstanden
            zustimmen
            alle zustimmen
            zustimmen und weiter
            einstellungen speichern
            auswahl speichern
            optionen verwalten
            dienste verwalten
            einwilligung verwalten
            zustimmung verwalten
            einwilligung widerrufen
            widerruf tracking
            tracking einstellungen
            datenschutz tracking
            ihre privatsphäre
            privatsphäre einstellungen
            privatsphäre einstellungen ändern
            privatsphäreeinstellungen
            privacy einstellungen
            privacy manager
            utiq verwalten
            widerrufsbelehrung
            haftungsausschluss
            rechtliche hinweise
            rechtlicher hinweis
            rechtliches
            offenlegung
            erklärung zur barrierefreiheit
            barrierefreiheitserklärung
            alle rechte vorbehalten
            verträge kündigen
            verträge hier kündigen
            vertrag kündigen
            vertrag mit werbung kündigen
            immer aktiv
            notwendige cookies
            transparenzhinweis
            hinweis zu affiliate links
            redaktionelle richtlinien
            publizistische leitlinien
            bildrechte nutzungsbedingungen
            hinweisgebersystem
            hinweisgeberschutz
            widerrufen oder anpassen
            creative commons lizenz
        """,
    },
    "start": {
        "en": """
            copyright 0
            copyright c 0
            all rights reserved
            all content copyright
            this site uses cookies +
            this website uses cookies +
            we use cookies +
            we and our partners +
            we value your privacy +
            we care about your privacy +
            our website uses cookies +
            our site uses cookies +
            necessary cookies are absolutely essential +
            functional cookies help +
            performance cookies are used +
            analytical cookies are used +
            advertisement cookies are used +
            other uncategorized cookies +
            the technical storage or access +
            this cookie is set by +
            by using this site
            by using this website
            by continuing to use
            by continuing to browse
            by clicking accept +
            do not sell or share
            do not sell my
            privacy policy terms
            terms of use privacy
            terms of service privacy
            terms privacy
            some links in this
            some of the links
            this article may contain affiliate
            this article contains affiliate
            this post may contain affiliate
            this post contains affiliate
            this page contains affiliate
            this page may contain affiliate
            this story contains affiliate
            this site contains affiliate
            we may earn
            we may receive a commission
            we may get a commission
            we earn a commission
            when you buy through +
            when you purchase through +
            if you buy through
            if you purchase through
            if you buy something
            if you click on a link
            if you make a purchase
            as an amazon associate +
            disclaimer:
            disclosure:
            affiliate disclosure:
            legal disclaimer:
            full disclosure:
            forward looking statements
            this material may not be published +
            this content may not be
            the views expressed
            the opinions expressed
            the views and opinions
            opinions expressed
            views expressed
            the content on this
            the content of this
            the information in this article is
            the information provided
            the information contained
            the information on this
            this article is for informational
            this article is for general
            this article is for educational
            this article is intended for
            this article is not intended
            this article does not constitute
            this article is provided for
            this information is for
            this information is not
            this content is for informational
            this content is not
            this is not financial advice
            this is not investment advice
            this does not constitute
            this post is for informational
            this blog is for
            nothing in this
            not intended to be
            for informational purposes only
            past performance is
            readers are advised
            always consult
            reproduction in whole or in part
            no part of this
            republished with permission
            reprinted with permission
            this article is republished from
            this article was originally published
            this story was originally published
            this article originally appeared
            this article first appeared
            this story originally appeared
            this post originally appeared
            originally published
            licensed under
            this work is licensed
            this article is licensed
            except where otherwise noted
            unless otherwise noted
            trademarks
            secure gov websites use +
            official websites use gov +
            an official website of the united states +
            a gov website belongs to +
            here s how you know
            this site is protected by +
            protected by recaptcha +
            covid 0 resources
        """,
        "de": """
            alle rechte vorbehalten
            alle inhalte urheberrechtlich
            diese website verwendet cookies +
            diese webseite verwendet cookies +
            diese seite verwendet cookies +
            diese website benutzt cookies +
            diese webseite benutzt cookies +
            diese seite benutzt cookies +
            diese website nutzt cookies +
            diese webseite nutzt cookies +
            diese seite nutzt cookies +
            unsere website verwendet cookies +
            unsere webseite verwendet cookies +
            unsere website nutzt cookies +
            wir verwenden cookies +
            wir nutzen cookies +
            wir setzen cookies +
            wir und unsere partner +
            wir benötigen ihre zustimmung +
            wir benötigen ihre einwilligung +
            wir brauchen ihre zustimmung +
            cookies erleichtern die bereitstellung +
            cookies helfen uns +
            um diesen inhalt anzuzeigen
            um dieses element
            um inhalte anzuzeigen
            zum anzeigen dieses
            diese cookies
            mit der nutzung dieser
            mit der nutzung unserer
            mit der nutzung unseres
            durch die weitere nutzung
            durch die nutzung dieser
            indem sie die website
            wenn sie die website weiter
            wenn du die website weiter
            ihre daten und einstellungen
            weitere informationen zu cookies
            weitere informationen beispielsweise zur kontrolle von cookies +
            weitere informationen zum datenschutz
            weitere informationen finden sie in unserer
            mehr informationen finden sie in unserer
            mehr dazu in unserer datenschutzerklärung
            informationen zum datenschutz
            hinweise zum datenschutz
            es gelten die datenschutz
            es gilt die datenschutz
            die mit sternchen gekennzeichneten
            die mit einem sternchen
            die mit einem symbol
            dieser artikel enthält affiliate
            dieser beitrag enthält affiliate
            dieser artikel enthält werbe
            dieser artikel enthält sogenannte
            affiliate link:
            wenn sie über diese links
            als amazon partner +
            haftungsausschluss:
            rechtlicher hinweis:
            transparenzhinweis:
            nachdruck
            der nachdruck
            jede weitere verwendung
            die weiterverwendung
            eine verwertung
            dieser artikel erschien zuerst
            dieser text erschien zuerst
            dieser beitrag erschien zuerst
            dieser artikel erschien zunächst
            dieser artikel wurde im original
            dieses werk ist lizenziert
            dieser text steht unter
            für die inhalte externer
            externe links
            impressum datenschutz
            datenschutz impressum
            datenschutz cookies
            datenschutzerklärung impressum
        """,
    },
    "within": {
        "en": """
            all rights reserved +
            rights reserved
            may not be published broadcast rewritten +
            may not be reproduced
            without the prior written permission
            without prior written permission
            without written permission
            affiliate commission
            affiliate links
            affiliate link
            earn a commission
            earn an affiliate commission +
            earn a small commission +
            earn from qualifying purchases +
            receive a commission
            receive compensation
            commission at no extra cost
            at no extra cost to you +
            at no additional cost to you +
            privacy policy and terms of service apply +
            the google privacy policy +
            protected by recaptcha +
            to give you the best experience +
            best experience on our website
            remembering your preferences and repeat visits +
            do not sell or share my personal information +
            privacy policy terms
            terms of use privacy policy
            terms of service privacy policy
            terms and conditions privacy policy
            not constitute financial advice
            not constitute investment advice
            not constitute legal advice
            not intended as financial advice
            not financial advice
            not a substitute for professional
            not intended as a substitute
            not intended to be a substitute
            not intended to diagnose
            not a substitute for medical
            do not necessarily reflect +
            does not necessarily reflect +
            do not necessarily represent +
            not necessarily those of +
            are the author s own
            are those of the author
            solely those of the author
            opinions expressed are
            user consent for the cookies +
            terms of use and privacy
            creative commons
        """,
        "de": """
            alle rechte vorbehalten +
            verwendet cookies um
            cookies um ihnen
            verwendung von cookies zu +
            cookies von drittanbietern +
            in unserer datenschutzerklärung +
            unsere datenschutzerklärung +
            unseren datenschutzbestimmungen +
            unserer datenschutzerklärung +
            datenschutzerklärung und die +
            die datenschutzerklärung gelesen +
            die datenschutzbestimmungen gelesen +
            hinweise zum datenschutz
            erhalten wir eine provision +
            erhalten wir eine kleine provision +
            erhalten wir gegebenenfalls eine provision +
            erhalten wir ggf eine +
            bekommen wir eine provision +
            bekommen wir eine kleine provision +
            erhält der verlag eine provision +
            an qualifizierten verkäufen +
            für die kommerzielle nutzung dieses inhalts +
            nur mit schriftlicher genehmigung
            ohne schriftliche genehmigung
            keine haftung für die inhalte
        """,
    },
}

_COPYRIGHT = re.compile(r"(?:©|\(c\)|Copyright|COPYRIGHT|&copy;)\W{0,4}(?:©\s*)?(?:\d{4}|[A-Z][\w .&]+\d{4})|.{0,60}©\s?(?:\d{4}|[A-Z])")


@rule("is a copyright notice", 3.4, longest=300)
def copyright_notice(segment: Segment, document: Document) -> Span | None:
    """The sign or the word with a year or an owner, at the head of the line or close to it.

    yes: © 2024 Acme Media
    yes: Copyright 2023 The Courier
    yes: Acme Media Ltd. © 2024
    no: Copyright law of 1976 protects the author, the judge wrote.
    no: The court ruled that copyright ends in 2041.
    """
    content = segment.content
    if "©" not in content and content[:4] not in ("Copy", "COPY", "(c) ", "&cop"):
        return None
    return segment.span if _COPYRIGHT.match(content) and (len(content) < 120 or "©" in content) else None
