"""Byline, dates, reading time, section or kicker, tags and topics, agency sign-off, source line."""

from __future__ import annotations

import re

from cleaner.document import Document, Kind, Segment, Span
from cleaner.rules import rule

KIND: Kind = "meta"

PHRASES = {
    "whole": {
        "en": """
            tags
            tag
            tagged
            topics
            topic
            keywords
            filed under
            categories tags
            posted in
            published in
            in this story
            mentioned in this article
            more on
            0 min read
            0 mins read
            0 minute read
            0 minutes read
            0 min
            min read
            minute read
            reading time
            read time
            estimated reading time
            by
            author
            authors
            written by
            posted by
            posted on
            published by
            published
            published on
            published at
            publication date
            reviewed by
            medically reviewed by
            fact checked by
            edited by
            updated
            updated on
            last updated
            last updated on
            last modified
            last reviewed
            date
            date published
            staff writer
            staff reporter
            staff
            senior writer
            senior editor
            contributor
            contributing writer
            guest author
            guest contributor
            guest post
            editor in chief
            correspondent
            reporter
            source
            sources
            via
            by staff
            by admin
            admin
            editorial team
            news desk
            associated press
            the associated press
            reuters
            afp
            press release
            for immediate release
            exclusive
            opinion
            breaking
            live
            video
            gallery
            interview
            interviews
            share of voice
            editorial process
            about our editorial process
            today
            yesterday
            just now
        """,
        "de": """
            von
            stand
            lesezeit
            lesedauer
            0 min lesezeit
            0 minuten lesezeit
            lesezeit 0 min
            lesezeit 0 minute
            lesezeit 0 minuten
            lesedauer 0 minuten
            lesedauer 0 min
            schlagworte
            schlagwörter
            schlagwort
            stichworte
            stichwörter
            themen
            thema
            themen des artikels
            themen in diesem artikel
            themen zum artikel
            mehr zu den themen
            mehr zum stichwort
            mehr themen
            autor
            autoren
            autorin
            autorin autor
            autor in
            veröffentlicht
            veröffentlicht am
            veröffentlicht in
            veröffentlicht von
            veröffentlicht unter
            aktualisiert
            aktualisiert am
            zuletzt aktualisiert
            zuletzt aktualisiert am
            letzte aktualisierung
            erschienen am
            publiziert
            publiziert am
            erstellt
            erstellt am
            erstellt von
            datum
            geschrieben von
            verfasst von
            artikel von
            ein artikel von
            ein beitrag von
            beitrag von
            abgelegt unter
            eingestellt von
            gepostet von
            getaggt mit
            verschlagwortet mit
            dieser eintrag wurde veröffentlicht in
            dieser beitrag wurde veröffentlicht in
            kategorie
            quelle
            dpa
            apa
            kna
            epd
            sid
            dts nachrichtenagentur
            deutsche presse agentur
            pressemitteilung
            pressemeldung
            gastbeitrag
            kolumne
            leitartikel
            kommentar von
            exklusiv
            eilmeldung
            redakteur
            redakteurin
            chefredakteur
            chefredakteurin
            stellvertretender chefredakteur
            volontär
            volontärin
            freier autor
            freie autorin
            freier journalist
            freie journalistin
            gastautor
            gastautorin
            korrespondent
            korrespondentin
            reporterin
            vor 0 minute
            vor 0 minuten
            vor 0 stunde
            vor 0 stunden
            vor 0 tag
            vor 0 tagen
            vor 0 woche
            vor 0 wochen
            vor 0 monaten
            vor 0 jahren
            vor einem tag
            vor einer stunde
            uhr
            post views
            permanenter link
        """,
    },
    "start": {
        "en": """
            tags:
            tagged as:
            tagged with:
            tagged:
            tagged under
            tagged in
            tag:
            topics:
            topic:
            related tags:
            keywords:
            key words:
            categories:
            posted in:
            posted in
            posted on
            posted by
            posted at
            posted:
            posted under
            published on
            published at
            published by
            published:
            first published
            filed under
            filed in
            filed:
            section:
            reporting by
            additional reporting by
            with reporting by
            written by
            text by
            words by
            story by
            article by
            edited by
            reviewed by
            medically reviewed by
            fact checked by
            last updated
            last modified
            last reviewed
            last edited
            updated:
            updated on
            updated at
            date published
            date posted
            author:
            authors:
            by:
            reading time:
            reading time
            read time
            estimated reading time
            estimated read time
            time to read
            originally published by
            originally posted
            entry posted
            est reading time
            issue date
        """,
        "de": """
            von:
            stand 0
            lesezeit:
            lesezeit
            lesedauer:
            lesedauer
            geschätzte lesezeit
            veröffentlicht am
            veröffentlicht:
            veröffentlicht in
            veröffentlicht unter
            veröffentlicht von
            aktualisiert am
            aktualisiert:
            aktualisiert um
            zuletzt aktualisiert
            letzte aktualisierung
            letzte änderung
            letztes update
            erstellt am
            erstellt:
            erstellt von
            publiziert am
            publiziert:
            publiziert 0
            erstmals veröffentlicht
            zuerst veröffentlicht
            erstpublikation:
            erstveröffentlichung
            erschienen am
            online seit
            schlagworte
            schlagwörter
            stichworte:
            stichwörter:
            themen:
            themen in diesem artikel
            themen des artikels
            mehr zu den themen
            mehr zum stichwort
            themenseiten
            kategorie:
            kategorien:
            rubrik:
            ressort:
            autor:
            autorin:
            autoren:
            autorin autor
            autor in:
            text von
            texte:
            ein beitrag von
            ein gastbeitrag von
            ein kommentar von
            ein interview von
            ein essay von
            ein artikel von
            ein bericht von
            eine kolumne von
            eine analyse von
            eine reportage von
            eine rezension von
            gastbeitrag von
            kommentar von
            artikel von
            beitrag von
            das interview führte
            das interview führten
            das gespräch führte
            das gespräch führten
            die fragen stellte
            die fragen stellten
            interview von
            aufgezeichnet von
            protokoll:
            geschrieben von
            verfasst von
            eingestellt von
            gepostet von
            gepostet am
            abgelegt unter
            getaggt mit
            verschlagwortet mit
            dieser eintrag wurde
            dieser beitrag wurde am
            dieser beitrag wurde unter
            dieser beitrag wurde veröffentlicht
            dieser artikel wurde am
            mit material von
            mit material der
            mit informationen von
            mit agenturmaterial
            mit agenturen
            übersetzung:
            redaktion:
            redaktionelle mitarbeit
            aus dem englischen von
            übersetzt von
            bearbeitet von
            mitarbeit:
        """,
    },
    "end": {
        "en": """
            min read
            mins read
            minute read
            minutes read
            min reading time
        """,
        "de": """
            min lesezeit
            minuten lesezeit
            minute lesezeit
            min lesedauer
            minuten lesedauer
        """,
    },
    "within": {
        "en": """
            reporting by
            editing by
            0 min read
            0 minute read
            0 minutes read
            0 minutes to read
            this report was first published by
        """,
        "de": """
            lesezeit 0 min
            lesezeit 0 minuten
            lesezeit ca 0
            0 min lesezeit
            0 minuten lesezeit
            lesedauer 0 min
            lesedauer ca 0
            mit material von dpa
            mit material der dpa
            dieser beitrag wurde unter +
            dieser eintrag wurde veröffentlicht in +
        """,
    },
}

_MONTH = (
    r"(?:jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar)?|fev(?:ereiro)?|févr?(?:ier)?|mar(?:ch|s|zo|ço|t)?|märz|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?"
    r"|may|mai|mayo|maio|maggio|june?|juni|juin|junio|junho|giugno|july?|juli|juillet|julio|julho|luglio|aug(?:ust)?|août|agosto"
    r"|sept?(?:ember|embre|iembre)?|setembro|settembre|oct(?:ober|obre|ubre)?|okt(?:ober)?|outubro|ottobre|nov(?:ember|embre|iembre)?|novembro"
    r"|dec(?:ember)?|dez(?:ember|embro)?|déc(?:embre)?|dic(?:iembre|embre)?"
    r"|янв\w*|фев\w*|мар\w*|апр\w*|мая|июн\w*|июл\w*|авг\w*|сен\w*|окт\w*|ноя\w*|дек\w*"
    r"|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık"
    r"|mei|maart|augustus|ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר)\.?"
)
_DAY = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)"
)
_DATE = (
    rf"(?:{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?(?:\s\d{{4}})?|\d{{1,2}}\.?(?:st|nd|rd|th)?\s(?:de\s|of\s)?{_MONTH}(?:\sde)?,?(?:\s\d{{4}})?"
    rf"|{_MONTH}\s\d{{4}}|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}\.?|\d{{4}}[-./]\d{{1,2}}[-./]\d{{1,2}}"
    r"|\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}月\d{1,2}日)"
)
_TIME = r"(?:\d{1,2}[:.h時]\d{2}(?::\d{2})?分?|\d{1,2})\s?(?:[ap]\.?\s?m\.?|uhr|h)?(?:\s?\(?(?:e[sd]?t|p[sd]?t|c[sd]?t|gmt|utc|bst|ist|cest?|[A-Z]{3,4})(?:[+-]\d{1,2})?\)?)?"
_STAMP_WORDS = (
    r"(?:first\s|last\s|originally\s)?(?:published|updated|posted|modified|created|reviewed|edited|veröffentlicht|aktualisiert|stand|publié|mis à jour"
    r"|publicado|actualizado|pubblicato|aggiornato|atualizado|gepubliceerd|bijgewerkt|опубликовано|обновлено|güncelleme|yayınlanma|date|on|at|am|le|el|um|à|il|em|op)\b\s?:?"
)
_DATE_LINE = re.compile(
    rf"[\W_]*(?:(?:{_STAMP_WORDS})\s*)*(?:{_DAY},?\s)?(?:{_DATE})(?:[\s,|·•–—-]*(?:at\s|um\s|à\s|alle\s|a las\s|klo\s|kl\.?\s)?(?:{_TIME}))?"
    rf"(?:[\s,|·•/–—-]*(?:(?:{_STAMP_WORDS})\s*)+(?:{_DAY},?\s)?(?:{_DATE})?(?:[\s,|·•–—-]*(?:at\s|um\s)?(?:{_TIME}))?)?"
    rf"(?:[\s,|·•–—-]*\d+\s?min(?:ute)?s?\.?(?:\sread)?)?[\W_]*$",
    re.IGNORECASE,
)
_STAMP = re.compile(
    rf"[\W_]*(?:{_STAMP_WORDS})\s*(?:(?:{_DAY},?\s)?{_DATE}|{_TIME}|{_DAY}|\d+\s(?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?)\sago)", re.IGNORECASE
)
_FULL_DATE = re.compile(
    rf"(?:{_DAY},?\s)?(?:{_MONTH}\s\d{{1,2}},?\s\d{{4}}|\d{{1,2}}\.?\s(?:de\s)?{_MONTH}(?:\sde)?\s\d{{4}}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}|\d{{4}}[-./]\d\d[-./]\d\d|\d{{4}}年\d{{1,2}}月\d{{1,2}}日)",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"(?:(?:published|updated|posted)\s)?(?:\d+|an?|one|two|three)\s?(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?|[hdwmy])\sago$", re.IGNORECASE
)
_NAME = r"(?:(?:[A-ZÀ-ÞŁŚŽČĐ][\w'’.\u00ad-]*|de|van|von|der|den|la|le|di|da|al|bin|el|du|dos|y|e)\s?){1,5}"
_BYLINE = re.compile(
    rf"(?:By|BY|by|Written by|Posted by|Words by|Text by|Story by|Von|Par|Por|Di|Door|От|Автор:?)\s?:?\s?(?:{_NAME})"
    r"(?:(?:,| and| und| et| y|\s?[|/&•·@–—-]|\son\b|\sin\b|\sfor\b|\sat\b|\().{0,120})?$"
)
_READING_TIME = re.compile(r"[\W_]*\d{1,3}\s?[-–]?\s?\d{0,3}\s?-?(?:min(?:ute)?s?\.?)(?:\s(?:read|reading|reading time|to read|lesezeit|lecture|de lectura|di lettura|de leitura|leestijd))?[\W_]*$", re.IGNORECASE)
_SIGN_OFF = re.compile(
    r"[\[(]?(?:Additional |With )?(?:Reporting|Writing|Editing|Compiled|Translated) (?:and \w+ )?(?:by|from) [A-Z]|.{0,200}[;,] ?(?:[Ww]riting|[Ee]diting) by [A-Z][a-z]+ [A-Z]"
)
_NOT_NAMES = frozenset(
    "the a an this that these those 0 then now today contrast comparison all doing using making being having law default"
    " nature definition design using one end time using my his her its our your their way no any some most".split()
)


@rule("is a date or a time stamp", 3.4, longest=120)
def date_line(segment: Segment, document: Document) -> Span | None:
    """A date, with the time and the words of a stamp around it, and no sentence.

    yes: January 06, 2026
    yes: Published on 4 March 2024 at 10:15 a.m.
    yes: Updated: Mon, Oct 7, 2024 | 3 min read
    yes: 28.04.2023, 20.15 Uhr
    no: On January 6, 2026 the crowd came.
    no: 2024
    no: March 2020: the city shuts down
    """
    words = segment.words
    if len(words) > 16 or "0" not in words:
        return None
    content = segment.content
    hit = _DATE_LINE.match(content) or _AGO.match(content) or (not segment.ends_sentence and len(words) < 14 and _STAMP.match(content))
    if not hit or (segment.ends_sentence and len(words) > 7):
        return None
    return segment.span


@rule("holds a date and little else", 2.6, longest=110)
def dated_line(segment: Segment, document: Document) -> Span | None:
    """A date beside a name, a section or a time, above the story or behind it.

    yes: Jane Doe, 26.04.2024 10:00 Uhr
    yes: March 20, 2023 | Wellness & Prevention
    yes: MND Staff - April 15, 2025
    no: The bridge opened on March 20, 2023
    no: January 6, 2026: the day the bridge fell
    """
    if segment.ends_sentence or "0" not in segment.words or not 3 <= len(segment.words) <= 16:
        return None
    match = _FULL_DATE.search(segment.content)
    if not match or segment.capitals < 0.5:
        return None
    before, after = segment.content[: match.start()].strip(), segment.content[match.end() :].strip()
    divided = not before or before[-1] in ",|-–—·•" or len(before.split()) <= 3 and before.istitle()
    return segment.span if divided and (not after or after[0] in ",|-–—·•(" or after[0].isdecimal() or after[:2].isupper()) else None


@rule("names the author", 3.0, longest=170)
def byline(segment: Segment, document: Document) -> Span | None:
    """By and one or more names.

    yes: By Jane Doe
    yes: Written by Jane Doe | Editor, The Courier
    yes: By Jane Doe and John Roe, Staff Writers
    no: By the end of the day the water was gone.
    no: By Monday evening
    """
    words = segment.words
    content = segment.content
    if content[0] not in "bBWPSTVDОА" or not _BYLINE.match(content):
        return None
    if words[0] in ("von", "par", "por", "di", "door", "by") and (len(words) < 2 or words[1] in _NOT_NAMES):
        return None
    if segment.ends_sentence and len(words) > 8:
        return None
    days = "monday tuesday wednesday thursday friday saturday sunday january february march april june july august".split()
    return None if len(words) > 1 and words[1] in days else segment.span


@rule("tells how long reading takes", 3.4, cues="min mins minute minutes lesezeit", longest=60)
def reading_time(segment: Segment, document: Document) -> Span | None:
    """Minutes and read.

    yes: 4 min read
    yes: 6-minute read
    no: It was a 4 minute walk.
    no: Bake for 20 minutes
    """
    content = segment.content
    if "min" not in content.lower() or "minutes" in segment.words and not {"read", "reading"} & set(segment.words):
        return None
    return segment.span if _READING_TIME.match(content) else None


@rule("is the sign-off of an agency", 4.0, cues="reporting editing writing compiled translated", longest=400)
def sign_off(segment: Segment, document: Document) -> Span | None:
    """Who reported, wrote and edited, at the end of agency copy.

    yes: (Reporting by Jane Doe in Oslo; Editing by John Roe)
    yes: Additional reporting by Jane Doe
    no: Reporting by the two papers led to the arrests.
    no: She is editing by night a film she shot by day.
    """
    return segment.span if _SIGN_OFF.match(segment.content) else None


@rule("is what was glued to a date", 3.0, longest=60)
def beside_date(segment: Segment, document: Document) -> Span | None:
    """The short other part of a line that was cut at its date: outlet, author, section.

    yes: January 06, 2026Clash Report
    no: It began on January 06, 2026.
    """
    if not segment.piece or segment.ends_sentence or len(segment.words) > 6:
        return None
    for number in (segment.number - 1, segment.number + 1):
        if 0 <= number < len(document.segments):
            other = document.segments[number]
            if other.line == segment.line and other.content and _DATE_LINE.match(other.content):
                return segment.span
    return None
