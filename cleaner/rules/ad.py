"""Advertisement labels and copy, sponsor copy, product boxes, prices and shop buttons."""

from __future__ import annotations

import re

from cleaner.document import Document, Kind, Segment, Span
from cleaner.rules import rule

KIND: Kind = "ad"

PHRASES = {
    "whole": {
        "en": """
            ad
            ads
            advert
            advertisement
            advertisements
            advertisement banner
            advertisement advertisement
            advertisement continue reading below
            advertisement scroll to continue
            advertisement skip advertisement
            advertisement remove ads
            article continues after this advertisement
            advertisment
            ad feedback
            ad choices
            adchoices
            ads by google
            banner ad
            continue reading below
            paid content
            paid partnership
            paid post
            partner content
            promoted
            promoted content
            promoted links
            promoted stories
            report this ad
            remove ads
            skip ad
            skip advertisement
            sponsor
            sponsors
            our sponsors
            sponsored
            sponsored by
            sponsored content
            sponsored links
            sponsored post
            sponsored stories
            sponsor message
            special offers
            from our partners
            from our sponsors
            shop now
            buy now
            order now
            add to cart
            add to basket
            view deal
            view at amazon
            see at amazon
            buy on amazon
            buy from amazon
            check price
            check price on amazon
            see price at amazon
            check latest price
            see it
            in stock
            out of stock
            shop all
            shop the look
            free shipping
            best price
            today s best deals
            gift cards
            start shopping
            continue shopping
            your cart is empty
            view cart
            where to buy
            product details
            
        """,
        "de": """
            anzeige
            anzeigen
            anzeige anzeige
            werbung
            werbung werbung
            werbeanzeige
            advertorial
            bezahlte anzeige
            bezahlter inhalt
            bezahlte inhalte
            bezahlte partnerschaft
            gesponsert
            gesponsert von
            gesponserter inhalt
            gesponserter beitrag
            gesponserte inhalte
            anzeige wird geladen
            anzeige schließen
            anzeige überspringen
            werbung schließen
            werbung überspringen
            werbung ausblenden
            werbung entfernen
            weiter nach der anzeige
            weiterlesen nach der anzeige
            nach der anzeige weiterlesen
            weiter nach der werbung
            weiterlesen nach der werbung
            artikel wird nach der anzeige fortgesetzt
            jetzt kaufen
            jetzt bestellen
            jetzt sichern
            jetzt zugreifen
            jetzt shoppen
            zum angebot
            zum shop
            zum deal
            zum produkt
            zu den angeboten
            in den warenkorb
            zum warenkorb
            warenkorb
            warenkorb anzeigen
            ihr warenkorb ist leer
            produktempfehlung
            bei amazon kaufen
            bei amazon ansehen
            bei amazon
            jetzt bei amazon
            jetzt bei amazon kaufen
            preis prüfen
            preis bei amazon prüfen
            preise vergleichen
            inkl mwst
            inkl mwst zzgl versand
            inkl mwst zzgl versandkosten
            zzgl versandkosten
            kostenloser versand
            versandkostenfrei
            partnerangebote
            partnerangebot
            partnerinhalte
            ein angebot von
            ein service von
            präsentiert von
            aktuelle prospekte
            aktuelle anzeigen
            nutzungsbasierte online werbung
            nutzungsbasierte onlinewerbung
        """,
    },
    "start": {
        "en": """
            advertisement continue
            advertisement scroll
            article continues below
            article continues after
            story continues below
            story continues after
            content continues below
            post continues below
            continue reading after the ad
            scroll to continue
            sponsored by
            sponsored content by
            this post is sponsored by
            this article is sponsored by
            this content is sponsored by
            this story is sponsored by
            paid for by
            brought to you by
            presented by
            in partnership with
            buy now from
            buy it now
            buy at
            shop now at
            check price at
            check price on
            view on amazon
            available at amazon
            free shipping on
            use code
            use promo code
            promo code:
            coupon code:
        """,
        "de": """
            anzeige:
            weiter nach der anzeige
            weiterlesen nach der anzeige
            weiter nach der werbung
            präsentiert von
            gesponsert von
            bezahlte partnerschaft
            bezahlte anzeige
            mit freundlicher unterstützung von
            bei amazon kaufen
            bei amazon ansehen
            jetzt bei amazon
            jetzt kaufen bei
            jetzt bestellen:
            gutscheincode:
            rabattcode:
            nutzungsbasierte online werbung
        """,
    },
    "within": {
        "en": """
            article continues below this ad +
            story continues below advertisement +
            article continues after advertisement +
            story continues after advertisement +
            article continues below advertisement +
            ad content continues below
            why you are seeing this ad
            your message here
            place your ad
            advertise here
        """,
        "de": """
            wird nach der anzeige fortgesetzt +
            weiterlesen nach der anzeige +
            geht nach der anzeige weiter +
            geht nach der werbung weiter +
            lesen sie nach der anzeige weiter +
            hier könnte ihre werbung stehen
        """,
    },
}

_PRICE = r"(?:[$£€₹]\s?\d[\d,.]*|\d[\d,.]*\s?(?:€|USD|EUR|GBP))"
_SHOP = re.compile(
    rf"(?:{_PRICE}[^.!?]{{0,40}}\b(?:at|on|from|von|bei|sur|en)\s+[A-Z][\w&.' -]{{2,25}}"
    rf"|(?:Buy|Shop|Now|From|Was|Price|List Price|MSRP|RRP|Save|Only)\b[^.!?]{{0,30}}{_PRICE}[^.!?]{{0,30}})\W*$"
)


@rule("is a price with a shop", 2.6, longest=90)
def shop_button(segment: Segment, document: Document) -> Span | None:
    """A price and where to pay it, and no sentence around it.

    yes: Now $189 on Amazon
    yes: $24.99 at Walmart
    yes: Buy for £39.99
    no: The headset costs $189 on Amazon, which is $40 less than in May.
    no: Prices start at $30.
    """
    if segment.ends_sentence or not any(sign in segment.content for sign in "$£€₹"):
        return None
    return segment.span if _SHOP.match(segment.content) else None


@rule("offers something free for a time", 2.0, cues="free trial", longest=120)
def free_trial(segment: Segment, document: Document) -> Span | None:
    """The call of a sales pitch: an imperative, a trial, no story.

    yes: Try Acme free for 30 days
    yes: Start your free trial today
    no: The service offered a free trial to 400 patients in March.
    """
    first = segment.words[0]
    trial = "trial" in segment.words or "days" in segment.words or "month" in segment.words
    return segment.span if trial and first in ("try", "start", "get", "claim", "begin") else None
