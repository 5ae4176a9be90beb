"""Captions and alt texts of pictures, videos and charts; credits; gallery and player text."""

from __future__ import annotations

import re

from cleaner.document import Document, Kind, Segment, Span
from cleaner.rules import rule

KIND: Kind = "caption"

PHRASES = {
    "whole": {
        "en": """
            cover image
            featured image
            header image
            hero image
            image
            images
            photo
            photos
            picture
            figure
            image credit
            image credits
            image source
            photo credit
            photo credits
            file photo
            file image
            file
            stock photo
            courtesy photo
            courtesy image
            getty images
            getty
            shutterstock
            istock
            adobe stock
            unsplash
            pexels
            ap photo
            0 view gallery
            view gallery
            view photos
            view all photos
            view image in fullscreen
            view larger image
            view full size
            click to enlarge
            click to expand
            click image to enlarge
            enlarge image
            open image in new tab
            open gallery
            photo gallery
            image gallery
            gallery
            slideshow
            previous image
            next image
            previous slide
            next slide
            image 0 of 0
            photo 0 of 0
            slide 0 of 0
            0 of 0
            play video
            play audio
            watch video
            watch the video
            watch the full video
            now playing
            video player
            video player is loading
            video unavailable
            volume 0
            current time 0 0
            duration 0 0
            remaining time 0 0
            hide caption
            toggle caption
            hide caption toggle caption
            show caption
            caption
            enlarge
            zoom
            zoom in
            illustration
            infographic
            screenshot
            image may contain
            logo
            profile picture
            author photo
            avatar
            featured photo
            show all photos
        """,
        "de": """
            foto
            fotos
            bild
            bilder
            bildergalerie
            bildergalerien
            fotostrecke
            fotogalerie
            bildstrecke
            zur bildergalerie
            zur fotostrecke
            zur galerie
            galerie
            galerie öffnen
            symbolbild
            symbolfoto
            symbolbilder
            archivbild
            archivfoto
            beispielbild
            themenbild
            bildquelle
            bildquellen
            bildnachweis
            bildnachweise
            bildrechte
            fotoquelle
            fotonachweis
            fotocredit
            bildunterschrift
            bildunterschrift anzeigen
            bildunterschrift ausblenden
            bild vergrößern
            bild anzeigen
            bild schließen
            bild in lightbox öffnen
            bild in großansicht
            bild in großansicht öffnen
            in großansicht öffnen
            großansicht
            vergrößern
            vergrößerung
            zum vergrößern klicken
            bild 0 von 0
            foto 0 von 0
            0 von 0
            0 bilder
            0 fotos
            nächstes bild
            vorheriges bild
            video abspielen
            video ansehen
            video starten
            video laden
            video wird geladen
            video teilen
            zum video
            video jetzt ansehen
            audio abspielen
            audio starten
            jetzt abspielen
            ton an
            ton aus
            titelbild
            beitragsbild
            picture alliance
            imago images
            bilder für den druck ausblenden
            alle bilder
            alle bilder anzeigen
            vollbild
            getty images istockphoto
            datawrapper
            videografik
            foto privat
            bild privat
        """,
    },
    "start": {
        "en": """
            photo:
            photos:
            photo by
            photos by
            photo courtesy
            photos courtesy
            photo credit
            photo via
            photo from
            photo illustration
            photograph:
            photograph by
            photography by
            photography:
            image:
            images:
            image by
            image courtesy
            image credit
            image credits
            image source
            image via
            images via
            images courtesy
            picture:
            pictures:
            picture by
            pic:
            credit:
            credits:
            credit line
            illustration by
            illustration:
            illustrations by
            graphic:
            graphic by
            video:
            video by
            video credit
            courtesy:
            courtesy of
            courtesy photo
            file photo
            file image
            file picture
            figure 0:
            fig 0:
            screenshot:
            screenshot from
            screengrab
            source getty
            source: getty
            stock photo
            representative image
            representational image
            featured image
            cover image
            cover photo
            header image
            a file photo
            this file photo
            in this file photo
            watch the video above
            image 0 of 0
            photo 0 of 0
            0 of 0
            0 view gallery
            view gallery
            advertisement image
            getty images
            click to enlarge
            pictured:
            above:
            below:
            left:
            right:
            file:
        """,
        "de": """
            foto:
            fotos:
            bild:
            bilder:
            fotograf:
            fotografin:
            bildquelle:
            bildquelle
            bildquellen:
            bildnachweis:
            bildnachweis
            bildrechte:
            bildcredit
            bildunterschrift
            bildtext:
            fotocredit
            fotoquelle:
            fotonachweis
            quelle:
            grafik:
            infografik:
            symbolbild:
            symbolbild
            symbolfoto:
            symbolfoto
            archivbild:
            archivbild
            archivfoto:
            archivfoto
            beispielbild
            themenbild
            legende:
            collage:
            copyright:
            foto von
            foto via
            foto dpa
            foto imago
            foto privat
            fotos von
            bild von:
            im bild:
            auf dem bild:
            zur bildergalerie
            zur fotostrecke
            bildergalerie:
            fotostrecke:
            bild 0 von 0
            foto 0 von 0
            zum vergrößern
            klicken zum vergrößern
            bild vergrößern
            video abspielen
            das video konnte nicht
            bild in großansicht
            picture alliance
        """,
    },
    "end": {
        "en": """
            getty images
            via getty images
            afp via getty images
            shutterstock
            shutterstock com
            istockphoto
            adobe stock
            ap photo
            file photo
            stock photo
            pa images
            pa wire
            alamy stock photo
            imago images
            hide caption
            toggle caption
        """,
        "de": """
            symbolbild
            symbolfoto
            archivbild
            archivfoto
            picture alliance
            bild vergrößern
            foto privat
            foto dpa
            foto imago
            foto afp
            foto reuters
            bild dpa
            bild imago
            getty images istockphoto
        """,
    },
    "within": {
        "en": """
            getty images for
            via getty images
            ap photo +
            afp via getty
            photo courtesy of
            image courtesy of
            images courtesy of
            photo credit
            image credit
            image source
            photo by
            photograph by
            courtesy of
            photo illustration
            hide caption toggle caption +
            wikimedia commons
            pic credit
        """,
        "de": """
            foto:
            fotos:
            archivfoto:
            archivbild:
            symbolbild:
            symbolfoto:
            bildquelle:
            picture alliance dpa +
            dpa picture alliance +
            picture alliance ap
            picture alliance associated press +
            dpa zentralbild
            imago images
            sven simon
        """,
    },
}

_AGENCY = (
    r"(?:Getty(?: Images)?|Reuters|REUTERS|AP|AFP|EPA|EFE|dpa|DPA|ANSA|PA|PA Wire|Bloomberg|Shutterstock|iStock|Alamy|Imago|IMAGO|Xinhua|ANI|PTI"
    r"|Unsplash|Pexels|Pixabay|Flickr|Wikimedia|Keystone|Picture Alliance|picture alliance|TASS|Anadolu|AAP|NurPhoto|ZUMA|SIPA|WENN|Rex|MEGA)"
)
_SLASH_CREDIT = re.compile(rf"(?:[A-Z][\w.'’-]+,? ?){{1,4}} ?(?:[/|]|via|for|,) ?(?:[\w ]{{0,20}}/ ?)?{_AGENCY}\b[^.!?]{{0,40}}$|{_AGENCY} ?/ ?[A-Z][\w. '’-]+$")
_WORDED_CREDIT = re.compile(
    r"[\[(]?\s?(?:Photo|PHOTO|Foto|FOTO|Image|IMAGE|Picture|Pic|Video|Credit|CREDIT|Bild|Photograph|Photography|Illustration|Graphic)s?"
    r"(?:\s(?:by|credit|courtesy|courtesy of|von|de|di))?\s?[:/|©]\s?\S.{0,90}$|[\[(](?:Photo|Image|Picture|Illustration)s? by .{2,60}[)\]]$"
)
_BRACKETED_CREDIT = re.compile(rf"[^()\[\]]{{0,260}}[(\[](?:[^()\[\]]{{0,60}}\b(?:Photo|Image|Foto|Credit|courtesy|Courtesy|File)\b|[^()\[\]]{{0,40}}{_AGENCY})[^()\[\]]{{0,60}}[)\]]\W*$")
_TRAILING_CREDIT = re.compile(
    rf"(?:^|[.!?\s|])(?:Photo|Photos|Foto|Fotos|Image|Bild|Picture|Pic|Credit|Crédit photo|Fotó|Фото)\s?(?:credit|by|courtesy)?\s?[:/©]\s?[^.!?]{{2,60}}$"
    rf"|[.!?\s|]©\s?[A-Z][^.!?]{{1,60}}$|[.!?”\"]\s?(?:[A-Z][\w'’-]+ ){{0,3}}(?:[/|] ?)?{_AGENCY}(?:\s?[/|]\s?[^.!?]{{2,40}})?$"
    rf"|\s(?:[A-Z][\w'’.-]+ ){{1,3}}?[/|]\s?{_AGENCY}\b[^.!?]{{0,30}}$"
)
_CREDIT_CUES = (
    "photo photos foto fotos image bild picture pic credit crédit courtesy file getty reuters ap afp epa dpa bloomberg shutterstock"
    " istock pa images imago anadolu фото noaa nasa © alamy"
)
_GALLERY = re.compile(r"(?:\d+\s?(?:/|of|von|de|di|из)\s?\d+|(?:Image|Photo|Slide|Bild|Foto)\s\d+\s?(?:/|of|von|de)\s?\d+|\d+:\d\d(?:\s?/\s?\d+:\d\d)?|\d+ (?:view gallery|photos?|images?|Bilder))$", re.IGNORECASE)
_FILE_NAME = re.compile(r"[\w-]{3,80}\.(?:jpe?g|png|gif|webp|svg|mp4|pdf)$", re.IGNORECASE)


@rule("is a photo credit", 3.4, longest=120)
def credit(segment: Segment, document: Document) -> Span | None:
    """Who took the picture: a word for picture and a name, or a name and an agency.

    yes: (Photo: Kevin Roe/Reuters)
    yes: Photo: AP
    yes: Jane Doe/Getty Images
    no: Getty Images sued the company in London.
    no: Photographs of the storm: there are none.
    """
    content = segment.content
    if content[0] not in "([PFIVCBGLS" and not segment.capitals > 0.4:
        return None
    if segment.ends_sentence and content[0] not in "([":
        return None
    return segment.span if _WORDED_CREDIT.match(content) or _SLASH_CREDIT.match(content) else None


@rule("ends in a photo credit", 3.4, cues=_CREDIT_CUES, longest=480)
def closing_credit(segment: Segment, document: Document) -> Span | None:
    """A caption that closes with its credit: in brackets, after a word for picture, or after a ©.

    yes: The minister at the port on Monday. (AP Photo/Jane Doe)
    yes: A ferry in the storm [Jane Doe/Reuters]
    yes: Die Brücke am Montag. Foto: Jana Roe
    yes: The minister stayed for an hour. AP
    no: NEW YORK (AP) - The minister said so.
    no: The picture agency (Getty) sued.
    """
    content = segment.content
    if content[-1:] in ")]":
        return segment.span if _BRACKETED_CREDIT.match(content) else None
    return segment.span if _TRAILING_CREDIT.search(content[-90:]) and not segment.ends_sentence else None


@rule("counts pictures or seconds of a player", 3.0, longest=40)
def gallery_counter(segment: Segment, document: Document) -> Span | None:
    """The counter of a gallery or the clock of a player.

    yes: 1 / 12
    yes: 0:34
    yes: 1 View gallery
    no: 1/2 cup of flour
    no: 3 of the 12
    """
    return segment.span if segment.content[0].isdecimal() and _GALLERY.match(segment.content) else None


@rule("is the name of a file", 3.0, longest=90)
def file_name(segment: Segment, document: Document) -> Span | None:
    """An alt text that is only the picture's file name.

    yes: storm-coast-2024.jpg
    no: Save it as storm.jpg
    """
    return segment.span if "." in segment.content[-5:] and _FILE_NAME.match(segment.content) else None
