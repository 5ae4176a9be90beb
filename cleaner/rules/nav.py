"""Menus, breadcrumbs, login, search, contents, print and listen buttons, errors, leftovers of markup."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from cleaner.document import SCRIPT, Document, Kind, Segment, Span
from cleaner.patterns import compile_late
from cleaner.rules import CERTAIN, rule

KIND: Kind = "nav"

PHRASES = {
    "whole": {
        "en": """
            listen here | listen live | summarize with ai | summarize this article with | ask anything |
            translate this page | print pdf | printer friendly version | resize text | adjust text size |
            high contrast | zoom out | accessibility help | accessibility links | accessibility menu |
            accessibility options | accessibility settings | accessibility tools | accessibility feedback |
            accessibility for screenreader | press esc to close | type here to search |
            start typing and press enter to search | start typing to search | search our site | search our archives |
            search this website | search input | search results for | search button | search close | search field |
            search form | search keyword | search keywords | search homes | search obituaries | search by keyword |
            search by zip code | search quotes news videos | search toggle | advanced search | clear search |
            open main menu | open navigation | open submenu | close navigation | close navigation menu |
            close modal | close this dialog | close this window | close window | close banner | close icon |
            close alert | close notification | close the menu | close x | collapse menu | show menu |
            show navigation | show all results | show search | ok got it | load more stories | load more articles |
            load more content | loading content | please try again | please verify you are human | please log in |
            your cart | there was an error please try again | error report | go back home | go to content |
            go to website | back to gallery | back to menu | back to start | to top | scroll up | switch to |
            switch skin | change location | change region | change country | change privacy settings |
            choose your location | choose your region | select your location | select city | select a section |
            select state | select region | set your location | use my location | enter location |
            enter your zip code | enter your keywords | enter search terms | enter a search term |
            australia edition | europe edition | english edition | desktop site | mobile site | mobile version |
            view mobile site | view archive | view archives | view full list | view in list | view results |
            view sitemap | today s epaper | today s e edition | today s front page | today s edition |
            today s weather | today s forecast | today s events | today s ads | daily crossword | daily puzzles |
            play crossword | play sudoku | take our survey | start quiz | submit form | submit request |
            submit correction | submit your event | submit your news | submit news | submit content |
            thanks for contacting us we ve received your submission |
            page load link | next part | no other snapshots from this url |
            send a tip to our reporters | provide news feedback or report an error | normal text size |
            larger text size | very large text size | report error |
            saved searches | use saved searches to filter your results more quickly | go to file |
            folders and files | last commit message | last commit date | latest commit |
            repository files navigation | pull requests 0 | 0 commits | you can t perform that action at this time |
            footer navigation | do not share my personal information | show activity on this post |
            stack exchange network | stack internal | explore stack internal | knowledge at work |
            bring the best of human thought and ai automation together at your work | sorted by reset to default |
            search for a command to run | baseline widely available | report feedback |
            see recipe card for quantities | see recipe card | 1x2x3x | 1x 2x 3x | sort by oldest first |
            oldest first newest first most reactions | note this feature may not be available in some browsers |
            dismiss alert | view compatibility data on github |
            move to sidebar | apply now | visit campus | give now | entries feed | comments feed | wordpress org |
            go back to blog | return to blog | cite this article | cite this | how to cite this article |
            view metrics | article metrics | download citation | download citations | request permissions |
            rights and permissions | show more authors | show author details | authors and affiliations |
            view author publications | download references | export citation | get citation | full text | view pdf |
            view full text | supplementary materials | open in new tab | download slide | view large |
            view large image | open in viewer | skip to main menu | skip to sidebar | skip to primary sidebar |
            skip to secondary menu | skip to primary navigation |
            enter fullscreen mode | exit fullscreen mode | code of conduct report abuse | jump to video |
            us customary | us customary metric | save recipe | pin recipe | rate recipe | rate this recipe |
            pin this recipe | prevent your screen from going dark | keep screen on | show all sections |
            hide all sections | show all updates | hide this message | hide cookie message | start writing |
            start your substack | get the substack app | create a substack | member only story |
            press enter or click to view image in full size | click to view image in full size | text to speech |
            jump to search | jump to navigation jump to search | hidden categories |
            from wikipedia the free encyclopedia | from wikimedia commons the free media repository | view history |
            what links here | related changes | special pages | special page | permanent link | page information |
            cite this page | get shortened url | download qr code | download as pdf | printable version |
            recent changes | random page | random article | personal tools | page tools | upload file |
            view page source | view this page | edit on github | edit this page on github | edit on gitlab |
            edit page | edit this page | suggest edits | suggest an edit | suggest changes | suggest a change |
            open an issue | open issue | open documentation issue | create documentation issue |
            create project issue | view page in github | copy page | copy page as markdown | view as markdown |
            copy as markdown | ask ai | ask a question | light dark auto | light dark system |
            toggle light dark auto color theme | toggle light dark mode | toggle dark mode | toggle dark theme |
            toggle theme | toggle table of contents sidebar | toggle site navigation sidebar |
            toggle table of contents | toggle the table of contents | toggle child pages in navigation |
            toggle light dark color theme | search docs | search documentation | search the docs | search site |
            ctrl k | in this post | in this guide | in this tutorial | what s in this article | what s in this post |
            jump to a section | jump ahead | jump ahead to | expand all | collapse all | expand all sections |
            collapse all sections | copy link to section | copy section link | direct link to heading |
            permalink to this heading | permalink to this headline | link to this heading | copy snippet | run code |
            try it yourself | open in playground | open in colab | open in stackblitz | open in codesandbox |
            run this code | view on github | view source on github | run in google colab | download notebook |
            download this notebook | view raw | hosted with by github | view raw hosted with by github |
            swipe to scroll horizontally | show full nutrition label | hide full nutrition label |
            cook mode prevent your screen from going dark | allow content provided by a third party |
            error there was an error processing your request |
            only have a minute listen instead | ai assisted audio | expand to read the full story |
            read the full transcript | new you can now listen to articles | did our ai summary help |
            powered by automated translation | hide content |
            press enter to skip to end of carousel | skip to end of carousel | end of carousel | skip carousel | end of video |
            some content could not load check your internet connection or browser settings |
            this is read by an automated voice please report any issues or inconsistencies here |
            this audio is created with ai assistance | minimize to nav | tap here | swipe left for next |
            swipe up for more |
            manage your account | contact the newsroom | corrections and clarifications | letters to the editor |
            something went wrong | stock quotes | market data |
            view this email in your browser | view this email in your web browser | view this email in a browser |
            view this e mail in your browser | view this e mail in your web browser | view this e mail in a browser |
            view this newsletter in your browser | view this newsletter in your web browser |
            view this newsletter in a browser | view this message in your browser |
            view this message in your web browser | view this message in a browser | view in browser |
            view in your browser | view online version | view this email online | view this newsletter online |
            jump to content | keep screen awake | listen to this page | show key events only | key events |
            save to my library | δ |
            home | homepage | menu | main menu | footer | footer menu | navigation | navigation menu |
            main navigation | site navigation | primary menu | breadcrumb | breadcrumbs | you are here |
            skip to content | skip to main content | skip to main | skip to footer |
            skip to main content skip to footer | skip navigation | skip to navigation | toggle navigation |
            toggle menu | toggle | open menu | close menu | open menu close menu | open navigation menu | menu close |
            menu search | close | open | expand | collapse | dismiss | cancel | submit | send | apply | reset |
            clear | ok | yes no | search | search search | search for | search for search | search icon |
            search this site | search menu | open search | close search | site search | submit search |
            search results | popular searches | what are you looking for | login | log in | log out | logout |
            sign in | sign out | sign in sign up | log in sign up | register | my account | account |
            account settings | create account | create an account | forgot password | forgot your password |
            password | username | remember me | about | about us | about me | contact | contact us | contact info |
            contact form | careers | jobs | press | newsroom | press room | press releases |
            media kit | help | help center | help centre | faq | faqs | support | support center | customer care |
            feedback | send feedback | sitemap | site map | site index | rss | rss feed | rss feeds | archive |
            archives | directory | quick links | useful links | helpful links | our services | our company |
            our team | our story | our work | our partners | company | products | solutions | pricing | all products |
            all services | all topics | all categories | categories | category | sections | in this section |
            departments | languages | language | select language | español | en español | deutsch | français |
            italiano | português | 日本語 | 中文 | 한국어 | polski | türkçe | русский | back to top | return to top |
            scroll to top | go to top | top of page | bottom of page | back | go back | table of contents |
            table of content | contents | in this article | on this page | jump to | jump to section |
            jump to recipe | jump to recipe print recipe | print recipe | print | print this | print this page |
            print this article | print article | print page | text size | font size | increase font size |
            decrease font size | small medium large | listen | listen to this article | listen to article |
            listen to this story | listen to story | read aloud | play | pause | mute | unmute | fullscreen |
            loading | please wait | an error has occurred | an error occurred | page not found | no results found |
            no items found | nothing found | please try again later | please enable javascript |
            javascript is disabled |
            this site requires javascript to run correctly please turn on javascript or unblock scripts |
            choosing a selection results in a full page refresh | opens in a new window | read mode | dark mode |
            light mode | example h2 | previous slide next slide | show less | hide | show | filter | options |
            settings | preferences | select page | label | uncategorized | advertising | change language |
            report an error | report a typo | suggest a correction | was this page helpful | give feedback |
            start here | find a store | store locator | locations | follow topic | visit website | official website |
            view profile | copy code | view source | null | undefined | null null |
            to play this video you need to enable javascript in your browser |
            you need to enable javascript to run this app | sorry your browser doesn t support embedded videos |
            this audio is auto generated please let us know if you have feedback |
            the audio version of this article is generated by ai based technology mispronunciations can occur we are working with our partners to continually review and improve the results |
            ai summary | ai generated summary | ai generated summaries can contain mistakes |
            this summary was generated by ai | this summary is ai generated | summary generated by ai |
            summary is ai generated newsroom reviewed |
            the summary was created with the help of artificial intelligence | show ai summary | hide ai summary |
            read the ai summary | generate summary | show key points | skip past newsletter promotion |
            after newsletter promotion | load more updates | load newer updates | show new updates |
            new updates available | view more updates | see new updates | jump to latest update | sort by oldest |
            pinned post | auto refresh | turn on notifications | live reporting | go to live blog |
            this live blog is now closed | this live blog has ended | this blog is now closed |
            this page will automatically update | this page updates automatically |
            refresh the page for the latest updates | refresh for updates | listen to this post | listen to this |
            listen to audio version | listen to the audio version | audio article | ai generated audio | 0 min listen |
            0 minute listen | 0 minutes listen | listen 0 min | listen 0 mins | listen 0 minutes | play this article |
            play article | stop listening | audio is ai generated | this audio was generated by ai |
            this article is read by an automated voice | narrated by ai | ai narrated | voiced by ai | hear this story |
            hear this article | report a mistake | report a correction | submit a correction | request a correction |
            spotted an error | see a mistake | see an error in this story | noticed an error | spot an error report it |
            how helpful was this article | larger text | smaller text | reset text size | increase text size |
            decrease text size | switch to dark mode | page 0 of 0 | cast your vote | see poll results |
            thank you for voting | thanks for voting | poll closed | this poll is closed | loading poll |
            take our poll | total votes 0 | quotes delayed at least 0 minutes | quotes delayed by at least 0 minutes |
            data delayed at least 0 minutes | market data delayed by at least 0 minutes |
            market data provided by factset | powered and implemented by factset digital solutions | legal statement |
            please disable your ad blocker | please turn off your ad blocker |
            please disable your ad blocker to continue | disable your ad blocker | turn off your ad blocker |
            ad blocker detected | adblock detected | we noticed you re using an ad blocker |
            you should upgrade or use an alternative browser |
            forgot your password get help | welcome log into your account | welcome register for an account |
            log into your account | register for an account | recover your password |
            a password will be e mailed to you | a password will be emailed to you |
            you have entered an incorrect email address | sign in join | sign in get started | sign up log in |
            log in register | existing user sign in | register a new account | sign up or log in |
            sign up using google | sign up using email and password | sign up with google | sign up with email |
            sign up with facebook | continue with google | continue with facebook | continue with apple |
            continue with email | already have a wordpress com account log in now | don t have an account |
            don t have an account sign up | don t have an account register | don t have an account yet |
            not recommended on shared computers | post as a guest | required but never shown | post your answer |
            not open for further replies | you may not post replies | you may not post new threads |
            you may not post attachments | you may not edit your posts | users who are viewing this thread |
            total 0 members 0 guests 0 | previous thread next thread | switch to threaded mode |
            switch to hybrid mode | search forums | new posts | new posts search forums |
            new media new comments search media | featured content new posts latest activity |
            new posts latest activity | latest activity | top contributors this month | top posters in this topic |
            go to topic listing | go to topic list | see similar questions with these tags |
            start asking to get answers | find the answer to your question by asking | ask question |
            hot network questions | more stack exchange communities | explore related questions |
            improve this question | improve this answer | sorted by | reset to default | view my complete profile |
            newer post home | older post home | blog comments powered by disqus |
            powered by wordpress com vip | powered by wordpress com | powered by wordpress | powered by blogger |
            powered by invision community | powered by discourse best viewed with javascript enabled |
            community platform by xenforo | designed by elegant themes powered by wordpress |
            hit enter to search or esc to close | press enter to search |
            type above and press enter to search press esc to cancel | type and press enter to search |
            close this search box | this will close in 0 seconds | no products in the cart |
            your cart is currently empty | your bag is empty | item added to your cart | added to your cart |
            view cart check out | taxes and shipping calculated at checkout |
            tax included and shipping calculated at checkout | shipping calculated at checkout |
            this field is required | please fill out this field |
            notifications and alerts help | use left and right arrow keys to move between menu items |
            use tab to navigate through the menu items | to move between items use your keyboard s up or down arrows |
            opens in new tab | open in new window | send a news tip | send us a news tip | send us a tip |
            submit a news tip | send news tips | report a correction or typo | spotted a mistake let us know |
            submit a letter to the editor | place a classified ad | place a public notice | public notices |
            legal notices | pay your ad bill | public file assistance contact | get the ios app |
            get the android app from google play | get the ios weather app |
            get the android weather app from google play | hide key points | listen now | audio version |
            auto generated voice | this audio is generated by ai | view in the app | back to article |
            view on facebook | view on bluesky | view on tiktok | view on youtube | article content |
            increase article font size | decrease article font size | change text size | adjust font size |
            estimated 0 minutes | story continues | article continues | find a job | post a job | place a notice |
            place an ad | place an obituary | submit a letter | submit a story idea | submit an obituary |
            submit an event | write for us | work for us | apply to work with us | got a tip | got a news tip |
            have a tip | have a news tip | share your story with us | become an affiliate partner |
            become a contributor | meet our team | who we serve |
            there are no suggestions because the search field is empty | skip directly to search |
            skip directly to site content | go to navigation | global navigation menu | proudly powered by wordpress |
            s m t w t f s | m t w t f s s | m d m d f s s | l m x j v s d | l m m j v s d | d l m m j v s |
            lee esto en español | leer en español | read in spanish | skip advert | watch live |
            related internet links | reuse this content | reprints | republish this article | republish this story |
            republish our articles for free | request permission | order reprints | buy reprints | get reprints |
            license this content | play brightcove video | loading more stories | story saved | jump to main content |
            jump to navigation | you have permission to edit this article | created with sketch | chevron right |
            chevron down | print recipe pin recipe | contribute a better translation | primary sidebar |
            secondary sidebar | secondary header | reader interactions | submitting | no menu items |
            news you can trust since 0 | visit shots now | edit with live css | 0 of 0 next page |
            end of article | end of story | license this article | licence this article | reprints and licensing |
            see more on | skip next section explore more | go to the homepage | visual stories | hot picks |
            photo stories | video stories | top trending | trending searches | top news today |
            top stories of the day | top searches | what s your take | manage alerts | manage my alerts | set alert |
            news alerts | switch edition | change edition | choose edition | select edition | us edition |
            uk edition | international edition | india edition | today s newspaper | today s e paper |
            digital replica | replica edition | masthead | staff directory |
            an inlinkz link up | thanks for visiting | thanks for stopping by
        """,
        "de": """
            navigation umschalten | meine nachrichten | nächste seite | kontakt und impressum | service und kontakt |
            alle sendungen | spiele rätsel | sudoku online spielen | kostenlose spiele | brutto netto rechner |
            wissen technik | rezept bewerten |
            youtube immer entsperren | vimeo immer entsperren | instagram immer entsperren |
            facebook immer entsperren | twitter immer entsperren | google maps immer entsperren |
            openstreetmap immer entsperren | instagram beiträge immer entsperren |
            bitte geben sie hier ihre e mail adresse ein | artikel als rss |
            inhalt verbergen | inhaltsverzeichnis anzeigen | inhaltsverzeichnis verbergen | direkt zum rezept |
            zum rezept springen | zum rezept | rezept speichern |
            rezept drucken | dieses rezept drucken |
            audio anhören | karriere | inhalte werden geladen | feedback geben | diesen artikel bewerten |
            im browser ansehen | im browser öffnen | newsletter im browser ansehen | newsletter im browser öffnen |
            diesen newsletter im browser ansehen | diese e mail im browser ansehen | e mail im browser ansehen |
            zur onlineversion | zur webversion |
            startseite | zur startseite | zurück zur startseite | hauptmenü | hauptnavigation | hauptinhalt |
            navigation und service | menü | menü öffnen | menü schließen | menü schliessen | menü suche |
            navigation öffnen | navigation schließen | navigation überspringen | navigation anzeigen |
            metanavigation | meta navigation | servicemenü | servicenavigation | service navigation | primäres menü |
            untermenü | unternavigationspunkte | unternavigation aller website bereiche | zum inhalt |
            zum inhalt springen | zum inhalt wechseln | zum hauptinhalt | zum hauptinhalt springen | zum hauptmenü |
            direkt zum inhalt | direkt zum hauptinhalt | direkt zur navigation | direkt zur suche |
            springe zum inhalt | springe zum hauptinhalt | springe direkt zu | springe zu | zur navigation springen |
            zur hauptnavigation springen | zur hauptnavigation | zur suche | zur suche springen |
            zur fußzeile springen | zum seitenanfang | zum anfang | zum anfang der seite | nach oben |
            nach oben scrollen | zurück nach oben | zurück zum anfang | zurück zum seitenanfang | seitenanfang |
            zurück | zurück zur liste | schließen | schliessen | öffnen | abbrechen | senden | absenden | abschicken |
            bestätigen | ändern | löschen | übernehmen | suche | suchen | suche nach | suchen nach | suche starten |
            suche öffnen | suche schließen | suche absenden | suchbegriff | suchbegriff eingeben | suchformular |
            suchfeld | erweiterte suche | zur erweiterten suche | volltextsuche | artikelsuche | suchergebnisse |
            häufig gesucht | meistgesucht | anmelden | abmelden | anmeldung | registrieren | registrierung |
            neu registrieren | einloggen | ausloggen | anmelden registrieren | registrieren anmelden |
            login registrieren | login registrierung | anmelden oder registrieren | anmelden abmelden | zum login |
            zur anmeldung | zur registrierung | konto erstellen | konto anlegen | passwort | passwort vergessen |
            passwort zurücksetzen | passwort wiederherstellung | benutzername | benutzername oder e mail adresse |
            ihr benutzername | ihr passwort | ein passwort wird ihnen per e mail zugeschickt |
            ein passwort wird ihnen per email zugeschickt | herzlich willkommen melden sie sich an |
            sie sind angemeldet als | angemeldet bleiben | mein konto | mein account | mein profil | mein abo |
            mein bereich | meine merkliste | meine news | meine artikel | meine favoriten | profil |
            profil bearbeiten | über uns | wir über uns | wer wir sind | kontakt | kontaktformular |
            kontakt zur redaktion | kontakt hilfe | kontakt service | hilfe kontakt | service kontakt |
            service hilfe | redaktion | unser team | jobs karriere | job karriere | karriere jobs | stellenangebote |
            stellenmarkt | stellenanzeigen | stellenanzeige schalten | offene stellen | presse | presseverteiler |
            pressematerial | pressebereich | mediadaten | mediadaten werbung | mediadaten online | mediadaten print |
            mediadaten tarife | anzeige aufgeben | anzeige schalten | anzeige buchen | anzeigen aufgeben |
            kleinanzeigen | kleinanzeige aufgeben | traueranzeigen | inserieren | werben | werbung buchen | archiv |
            blog archiv | heftarchiv | artikel archiv | artikelarchiv | online archiv | inhaltsverzeichnis |
            inhalt ausklappen | inhaltsübersicht | auf dieser seite | in diesem artikel | in diesem beitrag |
            themen a z | themen von a z | themen von a bis z | alle rubriken | rubriken | ressorts | alle ressorts |
            kategorien | alle kategorien | kategorie auswählen | monat auswählen | wähle den monat | seite auswählen |
            sprache auswählen | leichte sprache | gebärdensprache | drucken | artikel drucken | seite drucken |
            drucken seite drucken | druckversion | druckansicht | als pdf speichern | pdf herunterladen | vorlesen |
            vorlesen lassen | artikel vorlesen | artikel vorlesen lassen | artikel anhören | beitrag anhören |
            text anhören | anhören | jetzt anhören | pausieren | wiedergeben | schriftgröße | schriftgröße ändern |
            merkliste | merkzettel | auf die merkliste | zur merkliste | einstellungen | wird geladen | lade |
            lade daten | wird geladen bitte warten | bitte warten | es ist ein fehler aufgetreten |
            ein fehler ist aufgetreten | leider ist ein fehler aufgetreten | seite nicht gefunden | keine ergebnisse |
            keine ergebnisse gefunden | keine treffer | bitte versuchen sie es später erneut |
            bitte versuchen sie es erneut | bitte aktivieren sie javascript | javascript ist deaktiviert |
            dieses video kann nicht abgespielt werden | weniger anzeigen | ausklappen | einklappen | aufklappen |
            zuklappen | box aufklappen | box zuklappen | box aufklappen box zuklappen | personen box aufklappen |
            personen box zuklappen | einblenden | ausblenden | details anzeigen | mehr optionen | alle optionen |
            kundenservice | leserservice | kundencenter | sie sind hier | sie befinden sich hier | du bist hier |
            hier finden sie | barriere melden | barrierefreiheit melden | bitte dieses feld leer lassen |
            dieses feld leer lassen | wenn du ein mensch bist lasse das feld leer | fenster schließen |
            dialog schließen | erstelle eine kostenlose website oder blog auf wordpress com |
            erstelle deine website auf wordpress com | bloggen auf wordpress com | stolz präsentiert von wordpress |
            feed der einträge | beitrags feed | aktuelles | ansicht tabs als menü anzeigen | primäre reiter |
            webseite | seiten | nützliche links | datei herunterladen | zum shop gehen | weitere angebote |
            unsere angebote | unsere partner | partnerportale | unsere marken | heute im programm | sendung verpasst |
            tv programm | abo und service | einträge pro seite | seitennavigation | fußzeile | fußbereich |
            kopfbereich | seitenleiste | unternehmen kontakt |
            anhören 0 min | hören 0 min | artikel hören | beitrag vorlesen | diesen text vorlesen |
            ki generierte stimme | mit ki stimme vorgelesen | automatisch vorgelesen | vorgelesen von einer ki stimme |
            wiedergabegeschwindigkeit | audioversion dieses artikels | zusammenfassung mit ki erstellt |
            ki zusammenfassung | von ki zusammengefasst | diese zusammenfassung wurde mit ki erstellt |
            diese zusammenfassung wurde mithilfe von ki erstellt |
            dieser text wurde mithilfe künstlicher intelligenz erstellt | artikel zusammenfassen |
            zusammenfassung anzeigen | zusammenfassung ausblenden | schriftgröße anpassen | schrift vergrößern |
            schrift verkleinern | diesen artikel drucken | fehler melden | korrekturhinweis senden |
            hinweis an die redaktion | rechtschreibfehler melden | war der artikel hilfreich | artikel bewerten |
            feedback an die redaktion | zum aktuellen stand | neue beiträge anzeigen | neue einträge anzeigen |
            ältere einträge laden | weitere einträge laden | weitere einträge anzeigen | mehr einträge laden |
            ältere beiträge laden | ticker aktualisieren | automatisch aktualisieren | seite aktualisieren |
            angepinnter beitrag | liveblog abonnieren | der liveblog ist beendet | der liveticker ist beendet |
            dieser liveblog ist beendet | dieser ticker wird nicht mehr aktualisiert | jetzt abstimmen |
            zur abstimmung | ergebnis anzeigen | ergebnisse anzeigen | umfrage wird geladen | umfrage beendet |
            danke für ihre stimme | danke fürs mitmachen | vielen dank für ihre teilnahme | kurse zeitverzögert |
            kurse laden | realtime kurse | kurse mindestens 0 minuten verzögert | alle kurse | adblocker deaktivieren |
            bitte deaktivieren sie ihren adblocker | werbeblocker erkannt | adblocker erkannt |
            sie nutzen einen adblocker |
            haben sie ihr passwort vergessen | haben sie ihr passwort vergessen hilfe bekommen |
            herzlich willkommen loggen sie sich in ihrem konto ein | loggen sie sich in ihrem konto ein |
            sie sind bereits registriert | sie sind nicht angemeldet |
            neuerer post startseite | älterer post startseite |
            zum sekundären inhalt wechseln | sie haben einen fehler gefunden | einen fehler gefunden |
            korrektur melden | verwandte artikelmehr vom autor | zurück zu den suchergebnissen |
            sie haben keine artikel im warenkorb |
            der artikel für sie zusammengefasst |
            der artikel kurz zusammengefasst | zusammenfassung der redaktion | aufklappen zuklappen |
            personen box aufklappen personen box zuklappen | video aufklappen video zuklappen |
            audio aufklappen audio zuklappen | bild aufklappen bild zuklappen | legende einblenden |
            legende ausblenden | inhalt aufklappen | keyboard_arrow_left zurück zur startseite | permalink |
            blogroll | rss beiträge | beitrags feed rss | es befinden sich keine produkte im warenkorb |
            ihr passwort vergessen |
            artikel zur merkliste hinzufügen | artikel gespeichert | beitrag bewerten | artikel mailen | url kopiert |
            kurz url | benachrichtigungen verwalten | startseite anpassen | zur printausgabe | meine themen |
            artikelzusammenfassung | zusammengefasst von redaktions ki | topmeldungen | starke themen |
            zur sz startseite | bericht schreiben | beitrag lesen | in pocket speichern | bildbeschreibung |
            bildbeschreibung einblenden | sendungen a z | datenschutzeinstellungen anpassen |
            datenschutzeinstellungen ändern | soziale netzwerke aktivieren | netiquette agb |
            nur für eingeloggte user | leserreporter | kurzlink |
            x com facebook e mail link kopieren weitere optionen zum teilen | weitere optionen zum teilen |
            dieses thema im programm | über dieses thema berichtet | mehr aus der region | inhalte erlauben |
            externen inhalt erlauben | inhalt anzeigen | inhalte laden | tweet laden | karte laden |
            preisvergleiche immer laden | umfrage laden | podcast laden | youtube video immer laden |
            facebook beitrag immer laden | instagram beitrag immer laden
        """,
        "fr": """
            aller au menu principal | que cherchez vous | mot clé | créez votre compte | charger plus d articles |
            page 0 | précédent suivant | nos rubriques | aide faq | programme tv | ce soir à la télé | info trafic |
            mots croisés | mots fléchés | jeux gratuits | résultats des élections | faits divers | culture loisirs |
            réinitialiser votre mot de passe | ajouter à vos sélections |
            au sommaire | sommaire de l article | au menu de cet article | afficher le sommaire |
            masquer le sommaire |
            erreur de chargement | lancer la lecture |
            voir ce message dans votre navigateur | voir cet e mail dans votre navigateur |
            afficher dans le navigateur | ouvrir dans le navigateur | voir la version en ligne |
            accueil | page d accueil | retour à l accueil | menu principal | navigation principale |
            navigation secondaire | ouvrir le menu | fermer le menu | afficher le menu | fermer | ouvrir |
            aller au contenu | aller au contenu principal | aller au menu | aller à la navigation |
            aller à la recherche | aller au pied de page | passer au contenu | passer au contenu principal |
            accéder au contenu | accéder au contenu principal | rechercher | recherche | recherche avancée |
            rechercher sur le site | lancer la recherche | résultats de recherche | moteur de recherche |
            haut de page | retour en haut | retour en haut de page | retour haut de page | remonter | retour |
            se connecter | connexion | connectez vous | se déconnecter | déconnexion | identifiez vous |
            s identifier | créer un compte | créer mon compte | mon compte | mon profil | mon espace | mot de passe |
            mot de passe oublié | identifiant | nom d utilisateur | se souvenir de moi | rester connecté |
            qui sommes nous | à propos | a propos | à propos de nous | l équipe | nos équipes |
            contactez la rédaction | contacter la rédaction | nos contacts | plan du site | flux rss | annonceurs |
            régie publicitaire | espace annonceurs | publicité et partenariats | petites annonces | annonces légales |
            offres d emploi | recrutement | nous rejoindre | carrières | centre d aide | aide et contact |
            foire aux questions | rubriques | catégories | toutes les rubriques | nos sites | sites du groupe |
            nos partenaires | liens utiles | imprimer | imprimer l article | imprimer cet article |
            version imprimable | écouter | écouter l article | écouter cet article | taille du texte |
            agrandir le texte | réduire le texte | chargement | chargement en cours | veuillez patienter |
            une erreur est survenue | une erreur s est produite | page introuvable | page non trouvée |
            aucun résultat | veuillez réessayer | veuillez réessayer plus tard | valider | annuler | supprimer |
            modifier | appliquer | afficher | masquer | sommaire | sauter | vous êtes ici | langue | langues |
            choisir la langue | mode sombre | voir moins | réduire | marchés publics | avis de décès | la boutique |
            boutique | le kiosque | kiosque |
            écouter 0 min | écoutez cet article | article lu par une voix de synthèse | lecture audio |
            écouter la version audio | audio généré par une ia | résumé par ia | résumé généré par ia |
            résumé généré par l ia | cette synthèse a été générée par une ia | résumer l article | résumé de l article |
            augmenter la taille du texte | diminuer la taille du texte | augmenter la taille de police |
            signaler une faute | proposer une correction | signaler une coquille | cet article vous a t il été utile |
            cet article vous a t il plu | avez vous aimé cet article | noter cet article | je vote |
            voir les résultats | participer au sondage | merci pour votre vote | sondage terminé |
            plus récents d abord | plus anciens d abord | charger les messages précédents |
            afficher les messages précédents | voir les mises à jour | actualiser la page | rafraîchir |
            ce direct est terminé | le direct est terminé | fin du direct | suivre le direct |
            désactivez votre bloqueur de publicité | veuillez désactiver votre bloqueur de publicité |
            bloqueur de publicité détecté |
            récupération de mot de passe | récupérer votre mot de passe | bienvenue connectez vous à votre compte |
            connectez vous à votre compte | un mot de passe vous sera envoyé par email |
            articles connexesplus de l auteur | déjà un compte | pas encore de compte |
            article plus récent article plus ancien accueil | signaler un problème | une faute une erreur |
            créé avec sketch |
            gérer mes alertes |
            continuer à lire ici | pourquoi voyez vous ce message | comment ne plus voir ce message |
            réutilisez ce contenu | cliquez ici pour vous abonner | afficher moins | lire moins
        """,
        "es": """
            navegación secundaria | estás en | mis datos | continuar con google | continuar con facebook |
            cargando siguiente contenido | página 0 de 0 | página 0 | anterior siguiente | cerrar ventana |
            modo noche | edición españa | nuestros sitios | preguntas frecuentes | pronóstico del tiempo |
            programación tv | guía tv | cartelera de cine | lotería nacional | dólar hoy | teléfonos útiles |
            agenda cultural | vida y estilo | ciencia y salud | ciencia y tecnología | moda y belleza |
            sociedad y cultura |
            ir a la portada | imprime la página completa | cómo fue tu experiencia en gob mx |
            contesta nuestra encuesta de satisfacción |
            contenidos ocultar | contenido ocultar | índice ocultar |
            en este post | contenidos del artículo | ir a la receta | saltar a la receta | imprimir receta |
            contenido del artículo |
            ver en el navegador | ver este correo en el navegador | ver este correo en tu navegador |
            ver este email en tu navegador |
            inicio | portada | ir a inicio | volver al inicio | volver a la portada | página principal |
            página de inicio | menú | menú principal | abrir menú | cerrar menú | mostrar menú | secciones |
            todas las secciones | navegación | navegación principal | cerrar | abrir | ir al contenido |
            ir al contenido principal | saltar al contenido | saltar al contenido principal |
            pasar al contenido principal | buscar | búsqueda | búsqueda avanzada | buscador | buscar en | buscar por |
            resultados de búsqueda | subir | ir arriba | volver arriba | arriba | volver | atrás | iniciar sesión |
            inicia sesión | inicie sesión | iniciá sesión | iniciar | ingresar | ingresa | ingrese |
            ingresar registrarse | acceder | entrar | salir | cerrar sesión | mi cuenta | mi perfil | mi suscripción |
            crear cuenta | contraseña | tu contraseña | olvidé mi contraseña | olvidaste tu contraseña |
            ha olvidado su contraseña | olvidó su contraseña | recuperar contraseña | recupera tu contraseña |
            recordar contraseña | recuérdame | nombre de usuario | tu nombre de usuario | usuario |
            se te ha enviado una contraseña por correo electrónico | quiénes somos | quienes somos | sobre nosotros |
            acerca de | acerca de nosotros | nosotros | nuestro equipo | contacto | contactos | contáctenos |
            contáctanos | contactar | contacto comercial | formulario de contacto | escríbenos | mapa del sitio |
            mapa web | mapa de sitio | hemeroteca | archivo | archivos | anúnciate | anunciate | anúnciese |
            anúnciese con nosotros | anunciantes | tarifas publicitarias | publicidad y contacto |
            avisos clasificados | avisos legales y judiciales | trabaja con nosotros | centro de ayuda |
            preguntas frecuentes faq | atención al cliente | servicio al cliente | atención al lector |
            defensor del lector | categorías | categoría | elegir la categoría | elegir el mes | sitios de interés |
            enlaces | enlaces de interés | enlaces útiles | imprimir | imprimir noticia | imprimir artículo |
            versión para imprimir | escuchar | escuchar artículo | escuchar noticia | escuchar nota |
            escucha el artículo | tamaño de texto | aumentar texto | reducir texto | aumentar fuente | cargando |
            espere por favor | ha ocurrido un error | se ha producido un error | ocurrió un error |
            página no encontrada | no se encontraron resultados | sin resultados | inténtalo de nuevo |
            inténtelo de nuevo más tarde | aplicar | cancelar | aceptar y cerrar | eliminar | editar | borrar |
            ocultar | mostrar | mostrar menos | ver menos | usted está aquí | estás aquí | está aquí |
            índice de contenidos | tabla de contenidos | contenido de la página | modo oscuro | ediciones | edición |
            ediciones anteriores | obituarios | necrológicas | diseñado por | desarrollado por |
            escuchar 0 min | escuchar 0 minutos | audio de la noticia | escuchar este contenido |
            leído por una voz sintética | audio generado con ia | audio generado por ia | resumen generado por ia |
            resumen generado con ia | resumen hecho con ia | resumen con inteligencia artificial | resumen por ia |
            resumir artículo | resumen ia | imprimir nota | tamaño del texto | tamaño de letra |
            aumentar tamaño de letra | reportar un error | reportar errores | informar de un error |
            avisar de un error | corregir errata | comunicar un error | notificar error | encontró un error |
            te ha sido útil este artículo | te resultó útil este artículo | te ha resultado útil |
            valora este artículo | vota ahora | ver resultados | participa en la encuesta | encuesta cerrada |
            gracias por votar | gracias por tu voto | más recientes primero | más antiguos primero | actualizar página |
            cargar más actualizaciones | ver actualizaciones anteriores | fin de la cobertura | fin del directo |
            fin del minuto a minuto | desactiva tu bloqueador de anuncios | desactiva el bloqueador de anuncios |
            bloqueador de anuncios detectado | hemos detectado un bloqueador de anuncios |
            recuperación de contraseña | bienvenido ingresa en tu cuenta | he olvidado mi contraseña |
            artículos relacionadosmás del autor | ya tengo cuenta | entrada más reciente entrada antigua inicio |
            has encontrado un error | forgot your password consigue ayuda |
            clasificados | esquelas | gestionar alertas |
            por qué estás viendo esto | continuar leyendo aquí | esta funcionalidad es sólo para suscriptores |
            algunos campos contienen errores | tu mensaje se ha enviado con éxito | reporta un error |
            ir a comentarios | ir a los comentarios
        """,
        "it": """
            menu di navigazione | classifica serie a | cronaca locale | cultura e spettacoli | economia e finanza |
            in questo post | vai alla ricetta | stampa ricetta | contenuti dell articolo |
            visualizza nel browser | visualizza questa email nel browser | visualizza questa email nel tuo browser |
            apri nel browser |
            home page | pagina iniziale | menu principale | apri menu | chiudi menu | apri il menu | chiudi il menu |
            menù | sezioni | navigazione | naviga | chiudi | apri | vai al contenuto | vai al contenuto principale |
            salta al contenuto | salta al contenuto principale | vai al menu | passa al contenuto | cerca |
            cerca nel sito | ricerca | ricerca avanzata | risultati della ricerca | torna su | torna in alto |
            torna all inizio | indietro | avanti | accedi | esci | accedi registrati | entra | il mio account |
            il mio profilo | profilo | crea account | crea un account | password dimenticata |
            hai dimenticato la password | recupera password | nome utente | ricordami | chi siamo | contatti |
            contattaci | la redazione | lavora con noi | concessionaria di pubblicità | mappa del sito | archivio |
            archivio storico | feed rss | rubriche | categorie | tutte le categorie | servizi | assistenza |
            supporto | domande frequenti faq | gerenza | stampa | stampa articolo | stampa questa pagina | ascolta |
            ascolta l articolo | ascolta questo articolo | ascolta la versione audio | dimensione testo |
            caricamento | caricamento in corso | attendere prego | si è verificato un errore | pagina non trovata |
            nessun risultato | riprova | riprova più tardi | annulla | conferma | invia | modifica | elimina |
            mostra | nascondi | mostra meno | ti trovi qui | sei qui | tu sei qui | lingua | indice |
            indice dei contenuti | necrologie | edizioni locali |
            ascolta la notizia | ascolta questo contenuto | articolo letto da una voce sintetica |
            audio generato dall ia | riassunto generato dall ia | riassunto generato con ia |
            sintesi generata dall intelligenza artificiale | stampa l articolo | dimensione del testo |
            aumenta dimensione testo | segnala errore | ti è stato utile questo articolo |
            questo articolo ti è stato utile | vota l articolo | vota il sondaggio | vedi i risultati |
            partecipa al sondaggio | sondaggio chiuso | grazie per aver votato | dal più recente | dal meno recente |
            aggiorna la pagina | fine della diretta | la diretta è terminata | disattiva adblock |
            disattiva il tuo adblock | disattiva l ad blocker |
            recupero della password | recupera la tua password | benvenuto accedi al tuo account |
            accedi al tuo account | una password verrà inviata via mail a te |
            una password ti sarà inviata per email | articoli correlatialtro dall autore | non hai un account |
            post più recente post più vecchio home page |
            invia articolo | edizione cartacea | necrologi | gestisci notifiche | riduci dimensioni testo |
            aumenta dimensioni testo |
            salva questo articolo
        """,
        "pt": """
            o que você está procurando | faça login | sair da conta | português brasil | colunas e blogs |
            perguntas frequentes | atendimento ao assinante | previsão do tempo | horóscopo de hoje | tv e famosos |
            ciência e saúde | economia e negócios |
            neste artigo você vai ver | neste post você vai ver | o que você vai ver neste artigo |
            o que você vai encontrar | neste conteúdo você vai ver | navegue pelo conteúdo | tópicos deste artigo |
            ver no navegador | ver este e mail no navegador | ver este email no navegador | visualizar no navegador |
            início | página inicial | página principal | capa | menu principal | abrir menu | fechar menu |
            editorias | seções | navegação | fechar | abrir | ir para o conteúdo | ir para o conteúdo principal |
            ir para conteúdo | pular para o conteúdo | pular para o conteúdo principal | saltar para o conteúdo |
            ir para o menu | ir para a busca | buscar | busca | pesquisar | pesquisa | pesquisar por | procurar |
            buscar por | pesquisa avançada | busca avançada | resultados da busca | topo | voltar ao topo |
            voltar ao início | voltar para o topo | ir para o topo | voltar | voltar para a home | entrar |
            fazer login | sair | iniciar sessão | terminar sessão | acesse | acessar | minha conta | meu perfil |
            meus dados | editar perfil | minha assinatura | esqueci minha senha | esqueceu a senha |
            esqueceu sua senha | esqueceu a sua senha | recuperar senha | senha | usuário | nome de usuário |
            lembrar me | quem somos | sobre nós | expediente | contato | contatos | contacto | contactos |
            fale connosco | equipe | anuncie | anuncie aqui | anuncie conosco | como anunciar | publicidade legal |
            trabalhe conosco | mapa do site | arquivo | arquivos | acervo | classificados | blogs e colunas |
            colunas | colunistas | todas as seções | categorias | categoria | central de ajuda | atendimento |
            atendimento ao leitor | perguntas frequentes faq | ouvidoria | imprimir | imprimir artigo |
            versão para impressão | ouvir | ouvir artigo | ouvir notícia | ouvir matéria | ouça | ouça este conteúdo |
            tamanho da fonte | aumentar fonte | diminuir fonte | alto contraste | carregando | a carregar | aguarde |
            ocorreu um erro | página não encontrada | nenhum resultado encontrado | sem resultados | tente novamente |
            tente novamente mais tarde | cancelar | confirmar | editar | excluir | remover | aplicar | limpar |
            mostrar | ocultar | mostrar menos | ver menos | você está aqui | está aqui | índice | sumário |
            neste artigo | modo escuro | desenvolvido por | loterias |
            ouvir artigo 0 min | ouça a reportagem | ouvir reportagem | ouça o artigo | ouça esta notícia |
            ouça esta reportagem | ouvir esta notícia | áudio gerado por ia | áudio gerado por inteligência artificial |
            resumo gerado por ia | resumo feito por ia | resumo por ia | resumo com ia |
            resumo gerado por inteligência artificial | este resumo foi gerado por ia |
            este conteúdo foi gerado por ia | resumir notícia | imprimir notícia | tamanho do texto | aumentar texto |
            diminuir texto | aumentar o texto | encontrou algum erro | informar erro | informe um erro | relatar erro |
            este artigo foi útil | esta notícia foi útil | este conteúdo foi útil | avalie esta notícia |
            avalie este artigo | vote na enquete | vote agora | ver resultado | ver resultados da enquete |
            participe da enquete | enquete encerrada | obrigado pelo seu voto | mais recentes primeiro |
            mais antigos primeiro | atualizar página | fim da cobertura | desative seu bloqueador de anúncios |
            bloqueador de anúncios detectado | desative o adblock |
            recupere sua senha | bem vindo entre na sua conta | esqueceu sua senha obter ajuda |
            uma senha será enviada por e mail para você | artigos relacionadosmais do autor | ainda não tem conta |
            postagem mais recente postagem mais antiga página inicial
        """,
        "nl": """
            tv gids |
            direct naar de inhoud | direct naar hoofdinhoud | direct naar het hoofdmenu |
            beluister artikel |
            bekijk deze e mail in je browser | bekijk deze nieuwsbrief in je browser | bekijk in browser |
            bekijk online versie | bekijk de online versie |
            startpagina | homepagina | naar homepage | hoofdmenu | menu openen | menu sluiten | sluit menu |
            navigatie | hoofdnavigatie | sluiten | sluit | openen | naar inhoud | naar de inhoud | naar hoofdinhoud |
            ga naar inhoud | ga naar de inhoud | ga naar hoofdinhoud | direct naar inhoud | spring naar inhoud |
            overslaan en naar de inhoud gaan | naar de hoofdinhoud | meteen naar de inhoud | doorgaan naar inhoud |
            doorgaan naar artikel | naar navigatie | zoeken | zoek | zoeken naar | zoek op | uitgebreid zoeken |
            zoekresultaten | zoekopdracht | naar boven | terug naar boven | terug | terug naar home | vorige pagina |
            volgende pagina | inloggen | uitloggen | aanmelden inloggen | mijn account | mijn profiel |
            mijn abonnement | wachtwoord | wachtwoord vergeten | gebruikersnaam | onthoud mij | over ons |
            wie zijn wij | de redactie | contact opnemen | adverteren | adverteer | vacatures | werken bij |
            klantenservice | veelgestelde vragen faq | archief | rubrieken | categorieën | categorie |
            onderwerpen a z | alle categorieën | maand selecteren | categorie selecteren | afdrukken | print artikel |
            printen | luister | luister naar dit artikel | beluister | beluister dit artikel | luister artikel |
            voorlezen | lees voor | lettergrootte | laden | bezig met laden | even geduld |
            er is een fout opgetreden | er ging iets mis | er is iets misgegaan | pagina niet gevonden |
            geen resultaten | geen resultaten gevonden | probeer het opnieuw | probeer het later opnieuw | annuleren |
            bevestigen | verzenden | versturen | verwijderen | bewerken | toepassen | wijzigen | tonen | verbergen |
            toon minder | minder tonen | je bent hier | u bent hier | nederlands | inhoudsopgave | in dit artikel |
            op deze pagina | overlijdensberichten | familieberichten | donkere modus |
            luister 0 min | dit artikel voorlezen | lees artikel voor | voorgelezen door een computerstem |
            samenvatting door ai | ai samenvatting | deze samenvatting is gemaakt met ai | samengevat door ai |
            artikel printen | artikel afdrukken | tekstgrootte | tekst vergroten | tekst verkleinen | meld een fout |
            fout melden | heb je een tip | was dit artikel nuttig | vond je dit artikel nuttig | stem nu |
            bekijk resultaten | bekijk de resultaten | poll gesloten | bedankt voor je stem | bedankt voor het stemmen |
            meer updates laden | oudere berichten laden | einde liveblog | dit liveblog is gesloten |
            schakel je adblocker uit | zet je adblocker uit |
            fout gevonden | nieuwere post oudere post homepage
        """,
        "ru": """
            содержание статьи |
            главная | на главную | главная страница | главное меню | меню | открыть меню | закрыть меню | навигация |
            закрыть | открыть | свернуть | развернуть | перейти к содержимому | перейти к содержанию |
            перейти к основному содержанию | перейти к контенту | к содержимому | поиск | искать | найти |
            поиск по сайту | расширенный поиск | результаты поиска | наверх | вверх | вернуться наверх | назад |
            вперед | вернуться назад | вход | войти | войти на сайт | авторизация | авторизоваться | выйти | выход |
            регистрация | зарегистрироваться | вход регистрация | личный кабинет | мой профиль | профиль |
            забыли пароль | восстановить пароль | пароль | логин | запомнить меня | о нас | о проекте | о сайте |
            о компании | о редакции | об издании | об агентстве | контакты | наши контакты | контактная информация |
            обратная связь | связь с редакцией | написать в редакцию | редакция | реклама на сайте | рекламодателям |
            размещение рекламы | вакансии | пресс центр | архив | архив новостей | архив номеров | карта сайта |
            rss ленты | рубрики | разделы | категории | все рубрики | все темы | спецпроекты | помощь проекту |
            техподдержка | поддержка | распечатать | печать | версия для печати | слушать | прослушать |
            слушать статью | слушать новость | размер шрифта | версия для слабовидящих | загрузка | идёт загрузка |
            идет загрузка | подождите | произошла ошибка | страница не найдена | ничего не найдено |
            попробуйте позже | попробуйте ещё раз | отмена | отменить | применить | подтвердить | удалить | изменить |
            скрыть | показать | вы здесь | содержание | оглавление | в этой статье | наши партнеры | партнеры |
            партнёры | полезные ссылки | сообщить об ошибке | сообщить новость | прислать новость |
            предложить новость | полная версия | мобильная версия | темная тема |
            слушать новость 0 мин | слушать текст | прослушать статью | прослушать текст | аудиоверсия статьи |
            озвучено ии | озвучено нейросетью | краткий пересказ | краткий пересказ от нейросети |
            пересказ сделан нейросетью | создано с помощью ии | показать краткое содержание | распечатать статью |
            увеличить шрифт | уменьшить шрифт | сообщить об опечатке | была ли статья полезна |
            была ли эта статья полезна | статья была полезна | оцените статью | оцените материал | оценить статью |
            результаты опроса | посмотреть результаты | опрос завершен | опрос завершён | спасибо за ваш голос |
            сначала новое | обновить страницу | показать новые сообщения | трансляция завершена | онлайн завершен |
            отключите блокировщик рекламы | отключите adblock
        """,
        "he": """
            דף הבית | ראשי | עמוד הבית | עמוד ראשי | תפריט | תפריט ראשי | פתח תפריט | סגור תפריט | סגור | סגירה |
            דלג לתוכן | דלג לתוכן הראשי | דילוג לתוכן | דילוג לתוכן העיקרי | לדלג לתוכן | עבור לתוכן | חיפוש | חפש |
            חיפוש באתר | חיפוש מתקדם | חפש באתר | תוצאות חיפוש | חזרה למעלה | למעלה | לראש העמוד | חזרה | חזור |
            התחברות | התחבר | התחברו | כניסה | התנתק | התנתקות | כניסת מנויים | החשבון שלי | האזור האישי | אזור אישי |
            שכחתי סיסמה | סיסמה | שם משתמש | אודות | אודותינו | מי אנחנו | צור קשר | צרו קשר | יצירת קשר |
            פרסמו אצלנו | פרסום באתר | דרושים | המערכת | ארכיון | ארכיון חדשות | מפת אתר | מפת האתר | מדורים |
            קטגוריות | ערוצים | הדפס | הדפסה | הדפסת כתבה | גרסה להדפסה | האזנה | האזינו | האזינו לכתבה | השמע |
            גודל גופן | טוען | אירעה שגיאה | שגיאה | הדף לא נמצא | לא נמצאו תוצאות | נסה שוב | נסו שוב | ביטול | שלח |
            שליחה | הצג | הסתר | שפה | עברית | תוכן עניינים | דווחו על טעות | המייל האדום | שירות לקוחות |
            האזנה לכתבה | להאזנה לכתבה | סיכום ai | תקציר ai | הסיכום נוצר באמצעות בינה מלאכותית | הדפסת הכתבה |
            הגדלת טקסט | הקטנת טקסט | גודל טקסט | דיווח על טעות | דווחו לנו על טעות | טעינת עדכונים נוספים |
            עדכונים נוספים | הצביעו עכשיו | לתוצאות הסקר
        """,
        "ar": """
            البث المباشر | أقسام الموقع | علوم وتكنولوجيا | أخبار العالم | أخبار دولية | أخبار الرياضة |
            خدمات الموقع |
            الرئيسية | الصفحة الرئيسية | القائمة | القائمة الرئيسية | فتح القائمة | إغلاق القائمة | إغلاق | اغلاق |
            تخطى إلى المحتوى | تخطي إلى المحتوى | التجاوز إلى المحتوى | الانتقال إلى المحتوى | انتقل إلى المحتوى |
            بحث | البحث | ابحث | بحث متقدم | البحث عن | بحث عن | نتائج البحث | العودة إلى الأعلى | العودة للأعلى |
            إلى الأعلى | زر الذهاب إلى الأعلى | رجوع | عودة | العودة | تسجيل الدخول | دخول | تسجيل | تسجيل الخروج |
            إنشاء حساب | حسابي | الملف الشخصي | نسيت كلمة المرور | هل نسيت كلمة المرور | كلمة المرور | اسم المستخدم |
            تذكرني | من نحن | عن الموقع | حول | اتصل بنا | إتصل بنا | اتصلوا بنا | هيئة التحرير | فريق العمل |
            أعلن معنا | اعلن معنا | للإعلان | وظائف | الأرشيف | أرشيف | خريطة الموقع | الأقسام | أقسام | التصنيفات |
            تصنيفات | خدمة rss | طباعة | اطبع | نسخة للطباعة | استمع | استمع إلى المقال | حجم الخط | تكبير الخط |
            تصغير الخط | جار التحميل | جاري التحميل | حدث خطأ | خطأ | الصفحة غير موجودة | لا توجد نتائج |
            حاول مرة أخرى | إلغاء | إرسال | عرض | إخفاء | أنت هنا | اللغة | العربية | المحتويات | محتويات المقال |
            جدول المحتويات | مساعدة | روابط مهمة | روابط سريعة |
            استمع إلى الخبر | استمع للمقال | استمع للخبر | استمع إلى هذا المقال | استمع إلى المقالة |
            ملخص بالذكاء الاصطناعي | ملخص الذكاء الاصطناعي | تم إنشاء هذا الملخص بالذكاء الاصطناعي | طباعة المقال |
            طباعة الخبر | حجم النص | تكبير النص | تصغير النص | هل كان هذا المقال مفيدا | هل وجدت خطأ | أبلغ عن خطأ |
            الإبلاغ عن خطأ | صوت الآن | نتائج التصويت | عرض النتائج | الأحدث أولا | الأقدم أولا | تحديث الصفحة |
            انتهت التغطية
        """,
        "ja": """
            ページトップへ戻る | facebook でログイン | ヘルプセンター | ご意見・お問い合わせ | rss フィード | カテゴリ一覧 | タグ一覧 | 教育・子育て | 医療・健康 | it ・科学 |
            文化・芸能 | おくやみ | 0 星座占い |
            読者になる |
            もくじ | 目次を表示 |
            ホーム | トップ | トップページ | トップへ | トップに戻る | トップページへ | ホームへ | ホームに戻る | メニュー | メニューを開く | メニューを閉じる | メインメニュー |
            グローバルナビゲーション | ナビゲーション | 閉じる | 開く | 本文へ | 本文へスキップ | 本文へ移動 | コンテンツへスキップ | メインコンテンツへスキップ | コンテンツへ移動 | 検索 |
            検索する | 記事検索 | サイト内検索 | 検索結果 | 検索フォーム | 詳細検索 | キーワード検索 | ページトップへ | ページの先頭へ | ページトップ | ページ上部へ | 先頭へ戻る |
            トップへ戻る | このページの先頭へ | 戻る | ログイン | ログインする | ログアウト | 会員ログイン | マイページ | アカウント | パスワード | パスワードを忘れた方 |
            パスワードをお忘れの方 | ユーザー名 | 会社概要 | 会社案内 | 会社情報 | 企業情報 | 運営会社 | 運営者情報 | 私たちについて | 当サイトについて | サイトについて | お問い合わせ |
            お問合せ | お問い合わせフォーム | 問い合わせ | 広告掲載 | 広告掲載について | 広告のご案内 | 広告について | 採用情報 | スタッフ募集 | 編集部 | 編集部について | サイトマップ |
            カテゴリー | カテゴリ | カテゴリー一覧 | ジャンル | アーカイブ | 月を選択 | ヘルプ | よくある質問 | よくあるご質問 | ご利用ガイド | ご利用案内 | 印刷 | 印刷する |
            この記事を印刷 | 記事を印刷 | 聴く | 音声で聴く | 音声で聞く | 記事を聴く | 文字サイズ | 文字サイズ変更 | 文字の大きさ | 読み込み中 | 読込中 | エラーが発生しました |
            ページが見つかりません | ページが見つかりませんでした | キャンセル | 送信 | 送信する | 変更 | 削除 | 表示 | 非表示 | 表示切替 | 現在位置 | 言語 | 目次 | 目次を開く |
            目次を閉じる | この記事の目次 | リンク集 | リンクについて | 情報提供 | 公式サイト | 前回 | pcサイト | pc版 | スマホ版 | コンテンツ一覧 |
            この記事を聴く | この記事を聞く | 音声で読む | 記事を音声で聞く | 読み上げる | 読み上げ | aiによる要約 | aiが要約 | ai要約 | この要約はaiが作成しました |
            この要約は生成aiで作成しました | 要約を見る | この記事を印刷する | 記事を印刷する | 印刷用ページ | 文字サイズを変更 | 文字を大きくする | 文字を小さくする | この記事は役に立ちましたか |
            この記事は参考になりましたか | 参考になった | 投票結果を見る | 結果を見る | 新しい順 | 古い順 | 最新の情報に更新 | 広告ブロック機能を無効に | ニュースの感想を送る | 誤りを報告 |
            間違いを報告 |
            保存しました | 登録できませんでした | ご登録ありがとうございました | 操作を実行できませんでした 時間を空けて再度お試しください | 権限不足のため フォローできません | 速報 新着ニュース |
            関連サイト
        """,
        "zh": """
            观看视频 |
            首页 | 首頁 | 网站首页 | 返回首页 | 回首页 | 回首頁 | 主页 | 新闻主页 | 主選單 | 菜单 | 选单 | 選單 | 导航 | 网站导航 | 關閉 | 关闭 | 打开 | 展开 | 收起 |
            跳至内容 | 跳到内容 | 跳至主要內容 | 跳到主要內容 | 跳转到主要内容 | 直接前往主要内容 | 直接前往内部导航 | 搜索 | 搜尋 | 站内搜索 | 站內搜尋 | 搜索结果 | 高级搜索 |
            全站搜索 | 热门搜索 | 熱門搜尋 | 返回顶部 | 回到顶部 | 回到頂部 | 回頂部 | 页首 | 回到頁首 | 返回 | 返回上页 | 登录 | 登錄 | 登入 | 登出 | 退出 | 注册 | 註冊 |
            登录注册 | 会员登录 | 會員登入 | 忘记密码 | 忘記密碼 | 密码 | 用户名 | 个人中心 | 我的账户 | 會員中心 | 关于我们 | 關於我們 | 关于本站 | 关于本网 | 联系我们 |
            聯絡我們 | 聯繫我們 | 联系方式 | 公司简介 | 网站简介 | 网站地图 | 網站地圖 | 网站声明 | 广告服务 | 廣告服務 | 廣告刊登 | 广告合作 | 广告投放 | 商务合作 | 合作伙伴 |
            诚聘英才 | 加入我们 | 加入我們 | 人才招聘 | 招贤纳士 | 招聘信息 | 服务热线 | 意见反馈 | 意見回饋 | 帮助 | 帮助中心 | 幫助中心 | 客服中心 | 常见问题 | 常見問題 |
            友情链接 | 友情連結 | 栏目 | 全部栏目 | 頻道 | 分类 | 分類 | 分类目录 | 档案 | 彙整 | 打印 | 列印 | 打印本页 | 打印文章 | 打印文稿 | 友善列印 | 字体 | 字号 |
            字號 | 字体大小 | 大中小 | 字级 | 收听 | 朗读 | 听新闻 | 语音播报 | 加载中 | 載入中 | 正在加载 | 请稍候 | 出错了 | 页面不存在 | 没有找到 | 取消 | 确定 | 確定 |
            提交 | 发送 | 更改 | 删除 | 显示 | 隐藏 | 您的位置 | 当前位置 | 您所在的位置 | 语言 | 简体 | 繁體 | 简体版 | 繁體版 | 简体中文 | 繁體中文 | 目录 | 目錄 |
            手机版 | 移动版 | 电脑版 | 触屏版 | 客户端 | 设为首页 | 加入收藏夹 | 浏览协助 | 正文 | 投稿 | 我要投稿 | 爆料 | 纠错 | 我要纠错 |
            听全文 | 收听全文 | 聆听文章 | 語音朗讀 | 语音朗读 | 收聽本文 | 聽新聞 | ai摘要 | ai总结 | 摘要由ai生成 | 本摘要由ai生成 | 以上内容由ai生成 | 打印本文 | 打印页面 |
            字体放大 | 字体缩小 | 放大字体 | 缩小字体 | 字級設定 | 字型大小 | 小中大 | 报错 | 我要报错 | 文章纠错 | 本文是否有帮助 | 查看结果 | 最新优先 | 最早优先 | 刷新页面 |
            点击刷新 | 直播结束 |
            收听文章 | 收聽文章
        """,
        "tr": """
            bu yazıda |
            ana sayfa | anasayfa | menü | ana menü | menüyü aç | menüyü kapat | kapat | aç | içeriğe geç |
            içeriğe atla | ana içeriğe geç | ana içeriğe atla | ara | arama yap | haber ara | detaylı arama |
            arama sonuçları | yukarı | yukarı çık | başa dön | sayfa başı | geri | geri dön | ileri | giriş |
            giriş yap | üye girişi | oturum aç | oturumu kapat | çıkış | çıkış yap | hesabım | profilim |
            şifremi unuttum | şifre | kullanıcı adı | beni hatırla | hakkımızda | biz kimiz | kurumsal | iletişim |
            bize yazın | künye | reklam ver | reklam verin | insan kaynakları | arşiv | haber arşivi | site haritası |
            kategoriler | kategori | yazarlar | tüm yazarlar | sıkça sorulan sorular | yazdır | çıktı al | dinle |
            haberi dinle | sesli dinle | yazıyı dinle | yazı boyutu | yazı tipi boyutu | yükleniyor |
            lütfen bekleyin | bir hata oluştu | sayfa bulunamadı | sonuç bulunamadı | tekrar deneyin | tekrar dene |
            iptal | tamam | onayla | sil | düzenle | göster | gizle | daha az göster | buradasınız | içindekiler |
            sitene ekle | namaz vakitleri | nöbetçi eczaneler | servisler | web tv | seri ilanlar |
            makaleyi dinle | bu haberi dinle | haberi sesli dinle | yapay zeka özeti | yapay zeka ile özetle |
            yapay zeka tarafından özetlendi | bu özet yapay zeka tarafından oluşturuldu | haberi özetle |
            haberi yazdır | yazı boyutunu büyüt | yazı boyutunu küçült | yazıyı büyüt | yazıyı küçült | metin boyutu |
            hata bildir | hata bildirin | haber hakkında hata bildir | bu içerik faydalı oldu mu |
            bu haber faydalı oldu mu | sonuçları gör | anket sonuçları | anket kapandı | oyunuz için teşekkürler |
            en yeniler | en eskiler | önce en yeni | önce en eski | sayfayı yenile | canlı anlatım sona erdi |
            reklam engelleyiciyi kapatın | lütfen reklam engelleyicinizi kapatın
        """,
        "sv": """
            hoppa till huvudinnehållet |
            innehåll | i den här artikeln |
            startsida | startsidan | hem | meny | huvudmeny | öppna meny | stäng meny | stäng menyn | stäng | öppna |
            navigering | till innehållet | till huvudinnehåll | hoppa till innehåll | hoppa till innehållet |
            hoppa till huvudinnehåll | gå till innehåll | gå direkt till innehållet | gå till huvudinnehållet | sök |
            sök efter | sök på | sökresultat | till toppen | tillbaka till toppen | gå till toppen | logga in |
            logga ut | registrera | mitt konto | min sida | mina sidor | min profil | glömt lösenord |
            glömt lösenordet | lösenord | användarnamn | kom ihåg mig | om oss | kontakt | kontakta oss |
            kontakta redaktionen | redaktionen | redaktion | annonsera | annonsera hos oss | jobba hos oss |
            lediga jobb | kundservice | kundtjänst | frågor och svar faq | arkiv | ämnen | kategorier | sektioner |
            skriv ut | lyssna | lyssna på artikeln | lyssna på artikel | textstorlek | laddar | vänta |
            ett fel har inträffat | något gick fel | sidan kunde inte hittas | inga resultat | försök igen |
            försök igen senare | avbryt | skicka | ta bort | ändra | dölj | visa mindre | du är här | svenska |
            innehållsförteckning | familjesidor | korsord | tipsa oss | tipsa | läs upp | uppläst |
            lyssna 0 min | lyssna på texten | ai sammanfattning | sammanfattning av ai |
            sammanfattningen är gjord av ai | sammanfattad av ai | rapportera ett fel | hittade du ett fel |
            såg du ett fel | rättelser och fel | skriv ut artikeln | större text | mindre text | var artikeln hjälpsam |
            rösta nu | visa resultat | visa resultatet | tack för din röst | omröstningen är avslutad | äldst först |
            senaste först | ladda fler uppdateringar | visa fler inlägg | liverapporteringen är avslutad |
            stäng av din annonsblockerare |
            visa mer visa mindre | har du tips | hittat fel | såg du ett fel i texten |
            rätta fel | skicka in |
            läs hela | rätta artikel | rätta text | rapportera stavfel | så jobbar vi | så arbetar vi |
            så arbetar med journalistik
        """,
        "no": """
            tv guide |
            hjem | meny | hovedmeny | åpne meny | lukk meny | lukk | åpne | navigasjon | hopp til innhold |
            hopp til hovedinnhold | hopp til hovedinnholdet | gå til innhold | gå til hovedinnhold | til innhold |
            til hovedinnhold | snarveier | søk | søk etter | søkeresultater | til toppen | tilbake til toppen |
            logg inn | logg ut | logg på | registrer | min side | min konto | min profil | glemt passord | passord |
            brukernavn | husk meg | om oss | kontakt | kontakt redaksjonen | redaksjonen | redaksjon | annonsere |
            annonsere hos oss | annonseinfo | annonser hos oss | ledige stillinger | jobb hos oss | kundeservice |
            kundesenter | ofte stilte spørsmål faq | arkiv | emner | kategorier | seksjoner | skriv ut | lytt |
            lytt til artikkelen | lytt til saken | hør artikkelen | tekststørrelse | laster | laster inn |
            vennligst vent | en feil har oppstått | noe gikk galt | siden ble ikke funnet | ingen resultater |
            prøv igjen | prøv igjen senere | avbryt | slett | endre | vis | skjul | vis mindre | du er her | norsk |
            tips oss | tips redaksjonen | send tips | kryssord | dødsannonser |
            lytt til saken 0 min | lytt 0 min | få saken lest opp | ki oppsummering | oppsummert av ki |
            oppsummering laget av ki | meld fra om feil | rapporter feil | fant du en feil | funnet en feil |
            skriv ut saken | større tekst | mindre tekst | stem nå | vis resultat | se resultatet |
            takk for din stemme | eldste først | last flere oppdateringer | vis flere oppdateringer |
            skru av annonseblokkering |
            vis mer vis mindre | har du allerede en konto | har du tips | har du funnet en feil |
            send oss tips | send inn tips |
            hør saken | rett feil | slik jobber vi | slik jobber vi med
        """,
        "da": """
            hjem | hovedmenu | åbn menu | luk menu | luk | åbn | gå til indhold | gå til hovedindhold |
            gå til hovedindholdet | spring til indhold | hop til indhold | til indhold | søg | søg efter |
            søgeresultater | til toppen | tilbage til toppen | log ind | log ud | log på | min side | min konto |
            min profil | glemt adgangskode | glemt kodeord | adgangskode | kodeord | brugernavn | husk mig | om os |
            kontakt | kontakt redaktionen | redaktionen | redaktion | annoncér | annoncering | ledige stillinger |
            job hos os | kundeservice | kundecenter | arkiv | emner | kategorier | sektioner | udskriv | lyt |
            lyt til artiklen | oplæs | hør artiklen | læs højt | tekststørrelse | indlæser | vent venligst |
            der opstod en fejl | noget gik galt | siden blev ikke fundet | ingen resultater | prøv igen |
            prøv igen senere | annuller | slet | rediger | vis | skjul | vis mindre | du er her | dansk | tip os |
            tip redaktionen | kryds og tværs | dødsannoncer |
            lyt 0 min | få læst artiklen op | ai resumé | resumé lavet af ai | opsummeret af ai | meld en fejl |
            rapporter en fejl | fundet en fejl | udskriv artiklen | større tekst | mindre tekst | stem nu |
            vis resultat | se resultatet | tak for din stemme | ældste først | indlæs flere opdateringer |
            slå din adblocker fra |
            vis mere vis mindre | har du allerede en konto | har du et tip | fandt du en fejl |
            lyt til historien | ret fejl | sådan arbejder vi
        """,
        "pl": """
            program telewizyjny | prognoza pogody | horoskop na dziś | kursy walut | następna strona |
            otwórz w nowej karcie |
            spis treści artykułu | przejdź do przepisu | drukuj przepis |
            strona główna | powrót do strony głównej | menu główne | otwórz menu | zamknij menu | rozwiń menu |
            zamknij | otwórz | zwiń | przejdź do treści | przejdź do głównej treści | przejdź do menu |
            przejdź do wyszukiwarki | przejdź do stopki | przeskocz do treści | szukaj | wyszukaj | wyszukiwarka |
            wyszukiwanie | wyniki wyszukiwania | do góry | na górę | powrót na górę | wróć na górę | powrót | wróć |
            wstecz | dalej | zaloguj | zaloguj się | logowanie | wyloguj | wyloguj się | rejestracja |
            zarejestruj się | zarejestruj | moje konto | mój profil | konto | nie pamiętasz hasła |
            zapomniałeś hasła | przypomnij hasło | hasło | zapamiętaj mnie | o nas | o serwisie | o portalu |
            kim jesteśmy | kontakt | kontakt z redakcją | reklamuj się | dla reklamodawców | biuro reklamy |
            ogłoszenia | kariera w | oferty pracy | archiwum | mapa strony | mapa serwisu | kanały rss | działy |
            kategorie | wszystkie kategorie | drukuj | wydrukuj | wersja do druku | posłuchaj | posłuchaj artykułu |
            odsłuchaj | rozmiar tekstu | wielkość czcionki | zmień rozmiar czcionki | ładowanie | trwa ładowanie |
            proszę czekać | wystąpił błąd | nie znaleziono strony | brak wyników | spróbuj ponownie |
            spróbuj ponownie później | anuluj | potwierdź | wyślij | usuń | edytuj | pokaż | ukryj | pokaż mniej |
            jesteś tutaj | tu jesteś | spis treści | w tym artykule | program tv | nekrologi | zgłoś błąd |
            przydatne linki | wersja mobilna | tryb ciemny |
            odsłuchaj artykuł | czytaj na głos | audio generowane przez ai | lektor ai | podsumowanie ai |
            streszczenie wygenerowane przez ai | streszczenie ai | podsumowanie wygenerowane przez ai | skrót artykułu |
            drukuj artykuł | wielkość tekstu | powiększ tekst | pomniejsz tekst | widzisz błąd |
            widzisz błąd w artykule | zgłoś błąd w artykule | czy artykuł był pomocny | czy ten artykuł był pomocny |
            oceń artykuł | oceń ten artykuł | zobacz wyniki | wyniki sondy | sonda zakończona |
            dziękujemy za oddanie głosu | od najnowszych | od najstarszych | najnowsze najpierw | odśwież stronę |
            załaduj wcześniejsze | koniec relacji | relacja zakończona | wyłącz adblocka | wyłącz adblock |
            prosimy o wyłączenie adblocka | wykryliśmy adblocka |
            nie masz konta |
            masz temat napisz do nas | masz ciekawy temat napisz do nas
        """,
        "cs": """
            hlavní stránka | hlavní strana | úvodní stránka | domů | hlavní menu | otevřít menu | zavřít menu |
            navigace | zavřít | otevřít | přejít k obsahu | přejít na obsah | přejít k hlavnímu obsahu |
            přejít k navigaci | hlavní obsah | postranní panel | záhlaví | zápatí | hledat | vyhledat | vyhledávání |
            hledání | výsledky vyhledávání | nahoru | zpět nahoru | na začátek | zpět | dále | přihlásit |
            přihlásit se | přihlášení | odhlásit | odhlásit se | registrace | registrovat | registrovat se |
            můj účet | můj profil | účet | zapomenuté heslo | zapomněli jste heslo | uživatelské jméno | zapamatovat |
            o nás | kdo jsme | kontakt | kontakty | kontaktujte redakci | tiráž | inzerce a reklama | inzerujte |
            ceník inzerce | reklama na webu | kariéra u nás | volná místa | archiv | archiv článků | mapa webu |
            mapa stránek | rss kanály | rubriky | kategorie | všechny rubriky | nápověda | často kladené dotazy |
            tisk | vytisknout | tisknout | verze pro tisk | poslechnout | poslechnout článek | přehrát článek |
            velikost písma | načítání | načítám | čekejte prosím | došlo k chybě | nastala chyba |
            stránka nenalezena | žádné výsledky | zkuste to znovu | zkuste to prosím později | zrušit | potvrdit |
            odeslat | smazat | upravit | zobrazit | skrýt | zobrazit méně | jste zde | nacházíte se zde | čeština |
            v tomto článku | tmavý režim | mobilní verze | křížovky | tv program | nahlásit chybu |
            přečíst nahlas | shrnutí od ai | shrnutí vytvořila ai | souhrn vytvořený ai | nahlásit chybu v článku |
            vytisknout článek | zvětšit písmo | zmenšit písmo | zobrazit výsledky | anketa byla ukončena |
            děkujeme za váš hlas | od nejnovějších | od nejstarších | načíst další příspěvky | načíst starší příspěvky |
            obnovit stránku | online přenos skončil | vypněte adblock |
            máte tip na téma | máte tip na článek
        """,
        "ko": """
            이전 페이지 | 로그인 유지 | 아이디 찾기 | 비밀번호를 잊으셨나요 | 카카오 로그인 | it 과학 |
            홈 | 홈으로 | 메인 | 메인으로 | 처음으로 | 메뉴 | 전체메뉴 | 전체 메뉴 | 메뉴 열기 | 메뉴 닫기 | 메뉴열기 | 메뉴닫기 | 전체메뉴 닫기 | 닫기 | 열기 | 펼치기 |
            접기 | 본문 바로가기 | 본문바로가기 | 본문으로 바로가기 | 주메뉴 바로가기 | 메뉴 바로가기 | 상단으로 | 상단으로 이동 | 콘텐츠로 건너뛰기 | 바로가기 | 검색 | 통합검색 |
            검색하기 | 검색창 열기 | 검색 닫기 | 기사검색 | 상세검색 | 검색결과 | 맨위로 | 맨 위로 | 위로 | top으로 | 뒤로 | 뒤로가기 | 로그인 | 로그아웃 | 회원가입 |
            마이페이지 | 내 정보 | 회원정보 | 아이디 비밀번호 찾기 | 비밀번호 찾기 | 비밀번호 | 아이디 | 회사소개 | 회사 소개 | 매체소개 | 매체 소개 | 신문사소개 | 기업정보 |
            소개 | 문의 | 문의하기 | 고객센터 | 고객 센터 | 찾아오시는 길 | 오시는 길 | 광고안내 | 광고 안내 | 광고문의 | 제휴문의 | 제휴 문의 | 광고 제휴 문의 | 제휴안내 |
            기사제보 | 기사 제보 | 제보하기 | 독자투고 | 독자권익위원회 | 불편신고 | 채용 | 채용정보 | 인재채용 | 사이트맵 | 카테고리 | 전체기사 | 전체 기사 | 지면보기 |
            지면 보기 | 신문보기 | rss 서비스 | 프린트 | 인쇄 | 인쇄하기 | 기사 인쇄 | 본문 듣기 | 기사 듣기 | 음성으로 듣기 | 글자크기 | 글자 크기 | 글자크기 조절 |
            글씨크기 | 글자 크기 설정 | 글꼴 크기 | 글씨 크기 조절 | 가 | 작게 | 크게 | 보통 | 글자크기 크게 | 글자크기 작게 | 로딩중 | 로딩 중 | 오류가 발생했습니다 |
            페이지를 찾을 수 없습니다 | 취소 | 확인 | 삭제 | 저장하기 | 보내기 | 설정 | 언어 | 목차 | 다크모드 | 모바일버전 | pc버전 | pc 버전 | pc화면 | 뉴스홈 |
            패밀리사이트 | 패밀리 사이트 | 가장 많이 찾은 검색어 | 인기 검색어 | 뉴스스탠드 | 언론사 홈 |
            뉴스 듣기 | 오디오 듣기 | 기사 읽어주기 | ai 요약 | ai요약 | ai 기사 요약 | 요약보기 | 기사 요약 | ai가 요약한 기사입니다 | 글씨 크기 | 글자 크게 | 글자 작게 |
            폰트 크기 | 본문 글자 크기 | 오류 신고 | 오타 신고 | 투표하기 | 결과보기 | 과거순 | 새로고침 |
            기사 계속 읽기 | 기사 이어보기
        """,
        "uk": """
            головна | головна сторінка | на головну | пошук | увійти | вийти | реєстрація | зареєструватися |
            мій акаунт | особистий кабінет | забули пароль | про нас | про проєкт | контакти | зворотний зв язок |
            карта сайту | мапа сайту | нагору | вгору | повернутися нагору | роздрукувати | версія для друку | закрити |
            перейти до вмісту | перейти до змісту | перейти до основного вмісту | сталася помилка |
            сторінку не знайдено | нічого не знайдено | рекламодавцям | попередня сторінка | наступна сторінка |
            слухати статтю |
            слухати новину | прослухати | прослухати новину | знайшли помилку | помітили помилку |
            знайшли помилку виділіть її та натисніть ctrl enter | повідомити про помилку | стаття була корисною |
            оцініть статтю | проголосувати | результати опитування | спочатку нові | спочатку старі | оновити сторінку |
            меню | вхід | редакція | архів | завантаження
        """,
        "fi": """
            omat tiedot | in english | tv opas |
            etusivu | siirry sisältöön | siirry suoraan sisältöön | siirry pääsisältöön | hyppää sisältöön | valikko |
            avaa valikko | sulje valikko | sulje | hakutulokset | kirjaudu | kirjaudu sisään | kirjaudu ulos |
            rekisteröidy | luo tili | luo tunnus | oma tili | unohditko salasanasi | takaisin ylös | sivun alkuun |
            takaisin etusivulle | tulosta | tulosta artikkeli | kuuntele artikkeli | kuuntele juttu | yhteystiedot |
            tietoa meistä | mediatiedot | mediamyynti | asiakaspalvelu | anna palautetta | sivukartta |
            sisällysluettelo | ladataan | jokin meni pieleen | sivua ei löytynyt | ei hakutuloksia | näytä vähemmän |
            peruuta | avautuu uuteen ikkunaan | edellinen sivu | seuraava sivu |
            kuuntele 0 min | tekoälyn tiivistelmä | tekoälyn tekemä tiivistelmä | ilmoita virheestä | löysitkö virheen |
            huomasitko virheen | suurenna tekstiä | pienennä tekstiä | äänestä nyt | näytä tulokset | katso tulokset |
            kiitos äänestäsi | uusin ensin | vanhin ensin | uusimmat ensin | vanhimmat ensin | näytä lisää päivityksiä |
            seuranta on päättynyt | etusivulle |
            tallenna
        """,
        "hu": """
            napi horoszkóp |
            címlap | főoldal | kezdőlap | főmenü | menü megnyitása | menü bezárása | bezárás | keresés | bejelentkezés |
            belépés | kijelentkezés | regisztráció | regisztrálok | elfelejtett jelszó | felhasználónév | fiókom |
            ugrás a tartalomra | ugrás a tartalomhoz | tovább a tartalomhoz | kilépés a tartalomba | vissza a tetejére |
            vissza az elejére | vissza a főoldalra | az oldal tetejére | oldal tetejére | lap tetejére | nyomtatás |
            nyomtatható változat | rólunk | médiaajánlat | oldaltérkép | tartalomjegyzék | betöltés | hiba történt |
            az oldal nem található | nincs találat | előző oldal | következő oldal | mégse |
            cikk meghallgatása | hallgasd meg | hallgassa meg a cikket | ai összefoglaló | hibát talált |
            hibát találtál | hiba bejelentése | cikk nyomtatása | betűméret | eredmények megtekintése |
            köszönjük a szavazatát | legújabb elöl | legrégebbi elöl
        """,
        "el": """
            αρχική | αρχικη | αρχική σελίδα | μενού | αναζήτηση | αναζητηση | αποσύνδεση | ξεχάσατε τον κωδικό |
            ξεχάσατε τον κωδικό σας | ο λογαριασμός μου | κωδικός πρόσβασης | όνομα χρήστη | σχετικά με εμάς |
            ποιοι είμαστε | διαφημιστείτε | χάρτης ιστοσελίδας | μετάβαση στο περιεχόμενο |
            μετάβαση στο κύριο περιεχόμενο | επιστροφή στην κορυφή | επιστροφή στην αρχή | πίσω στην κορυφή | φορτώνει |
            παρουσιάστηκε σφάλμα | η σελίδα δεν βρέθηκε | δεν βρέθηκαν αποτελέσματα | προηγούμενη σελίδα |
            επόμενη σελίδα | ακούστε το άρθρο | μέγεθος γραμματοσειράς | σύνδεση εγγραφή | είσοδος εγγραφή |
            ακρόαση άρθρου | περίληψη με ai | περίληψη από ai | αναφορά λάθους | βρήκατε λάθος | εκτύπωση |
            εκτύπωση άρθρου | κλείσιμο | σύνδεση | εγγραφή | δείτε τα αποτελέσματα
        """,
        "ro": """
            contactaţi ne | live tv | auto moto |
            acasă | prima pagină | meniu | meniu principal | deschide meniul | închide meniul | închide | caută |
            căutare | rezultatele căutării | conectare | intră în cont | contul meu | deconectare | creează cont |
            creează un cont | cont nou | ai uitat parola | despre noi | contactează ne | harta site ului |
            sari la conținut | sari la conţinut | salt la conținut | treci la conținut | mergi la conținut |
            înapoi sus | înapoi la început | tipărește | tipareste | versiune pentru tipărire | cuprins | se încarcă |
            a apărut o eroare | pagina nu a fost găsită | niciun rezultat | pagina anterioară | pagina următoare |
            anulează | ascultă articolul |
            ascultă știrea | rezumat generat de ai | rezumat ai | raportează o greșeală | ai observat o greșeală |
            semnalează o eroare | printează | mărime text | vezi rezultatele | autentificare | înregistrare | redacția |
            publicitate pe site
        """,
        "ca": """
            pàgina principal | cercador | inicia sessió | inicia la sessió | iniciar sessió | tanca la sessió |
            tancar sessió | registra t | crea un compte | el meu compte | heu oblidat la contrasenya |
            has oblidat la contrasenya | contrasenya | qui som | mapa web | vés al contingut | ves al contingut |
            salta al contingut | torna a dalt | tornar a dalt | torna enrere | tancar | imprimeix | escolta l article |
            carregant | s ha produït un error | no s ha trobat la pàgina | no hi ha resultats | pàgina anterior |
            pàgina següent | taula de continguts
        """,
        "bg": """
            начална страница | към началото | към съдържанието | прескочи до съдържанието | към основното съдържание |
            търси | вход | регистрация | регистрирай се | забравена парола | моят профил | потребителско име | за нас |
            контакти | за реклама | карта на сайта | нагоре | отпечатай | затвори | възникна грешка |
            страницата не е намерена | няма намерени резултати | предишна страница | следваща страница | чуй статията
        """,
        "hr": """
            naslovnica | početna | početna stranica | izbornik | glavni izbornik | otvori izbornik | zatvori izbornik |
            zatvori | pretraži | pretraživanje | rezultati pretrage | prijavi se | prijavite se | odjavi se |
            registracija | registriraj se | zaboravljena lozinka | lozinka | korisničko ime | moj račun | o nama |
            kontakt | oglašavanje | preskoči na sadržaj | preskoči na glavni sadržaj | prijeđi na sadržaj |
            natrag na vrh | povratak na vrh | na vrh | ispiši | učitavanje | došlo je do pogreške |
            stranica nije pronađena | nema rezultata | prethodna stranica | sljedeća stranica | odustani |
            poslušaj članak
        """,
        "sr": """
            naslovna | naslovna strana | početna | početna strana | glavni meni | otvori meni | zatvori meni | zatvori |
            pretraži | rezultati pretrage | prijavi se | prijavite se | odjavi se | registracija | registruj se |
            registrujte se | zaboravljena lozinka | lozinka | korisničko ime | moj nalog | o nama | kontakt |
            oglašavanje | preskoči na sadržaj | pređi na sadržaj | nazad na vrh | povratak na vrh | na vrh | odštampaj |
            učitavanje | došlo je do greške | stranica nije pronađena | nema rezultata | prethodna strana |
            sledeća strana | mapa sajta | poslušaj članak | насловна | насловна страна | почетна | почетна страна |
            главни мени | отвори мени | затвори мени | затвори | претражи | резултати претраге | пријави се |
            пријавите се | одјави се | регистрација | региструј се | региструјте се | заборављена лозинка | лозинка |
            корисничко име | мој налог | о нама | контакт | оглашавање | прескочи на садржај | пређи на садржај |
            назад на врх | повратак на врх | на врх | одштампај | учитавање | дошло је до грешке |
            страница није пронађена | нема резултата | претходна страна | следећа страна | мапа сајта | послушај чланак
        """,
        "sk": """
            hlavná stránka | domovská stránka | úvodná stránka | hlavné menu | otvoriť menu | zavrieť menu | zavrieť |
            preskočiť na obsah | prejsť na obsah | prejsť na hlavný obsah | hľadať | vyhľadať | vyhľadávanie |
            výsledky vyhľadávania | späť hore | späť na začiatok | prihlásiť | prihlásiť sa | prihlásenie | odhlásiť |
            odhlásiť sa | registrácia | registrovať | registrovať sa | zabudnuté heslo | zabudli ste heslo |
            používateľské meno | môj účet | môj profil | o nás | kontakt | kontakty | tiráž | inzerujte |
            cenník inzercie | mapa stránky | archív článkov | tlačiť | vytlačiť | verzia pre tlač | vypočuť článok |
            počúvať článok | načítavam | načítava sa | nastala chyba | vyskytla sa chyba | stránka sa nenašla |
            žiadne výsledky | skúste to znova | predchádzajúca strana | nasledujúca strana
        """,
        "id": """
            show all | mode gelap | mode terang | bahasa indonesia | english version | jaringan media |
            surat pembaca | cek fakta |
            beranda | halaman utama | menu utama | lupa kata sandi | kata sandi | akun saya | tentang kami |
            hubungi kami | kontak kami | info iklan | peta situs | loncat ke konten | langsung ke konten |
            langsung ke konten utama | lewati ke konten | lompat ke konten | kembali ke atas | terjadi kesalahan |
            halaman tidak ditemukan | tidak ada hasil | halaman sebelumnya | halaman berikutnya | dengarkan artikel |
            dengarkan berita | dengarkan artikel ini | ringkasan ai | ringkasan artikel | ringkasan berita oleh ai |
            laporkan kesalahan | cetak artikel | ukuran huruf | ukuran font | perbesar huruf | perkecil huruf |
            beri suara | lihat hasil | terbaru dulu | terlama dulu
        """,
        "vi": """
            tiếng việt |
            trang chủ | tìm kiếm | kết quả tìm kiếm | đăng nhập | đăng xuất | đăng ký | quên mật khẩu | tên đăng nhập |
            tài khoản của tôi | liên hệ quảng cáo | liên hệ tòa soạn | sơ đồ trang web | chuyển đến nội dung |
            chuyển đến nội dung chính | chuyển tới nội dung | lên đầu trang | về đầu trang | trở về đầu trang |
            in bài viết | mục lục | đang tải | đã xảy ra lỗi | không tìm thấy trang | không tìm thấy kết quả |
            trang trước | trang sau | nghe bài viết | đường dây nóng |
            nghe đọc bài | nghe bản tin | nghe tin | đọc bài báo | tóm tắt bằng ai | tóm tắt bởi ai | báo lỗi |
            báo cáo lỗi | in bài | cỡ chữ | tăng cỡ chữ | giảm cỡ chữ | xem kết quả | mới nhất trước | cũ nhất trước |
            giới thiệu tòa soạn | tòa soạn | trở về trang chủ
        """,
        "hi": """
            र ज य च न |
            हमारे बारे में | हमसे संपर्क करें
        """,
        "lt": """
            pagrindinis | paieška | ieškoti | prisijungti | registruotis | kontaktai | apie mus | klausyti |
            spausdinti
        """,
        "lv": """
            laika ziņas |
            sākums | meklēt | ielogoties | pieslēgties | reģistrēties | kontakti | par mums | izvēlne
        """,
        "et": """
            avaleht | otsi | logi sisse | registreeru | menüü | kuula
        """,
        "is": """
            forsíða | leita | innskráning | um okkur | hafa samband | hlusta
        """,
        "sl": """
            domov | iskanje | prijava | meni
        """,
        "fa": """
            صفحه اصلی | صفحه نخست | جستجو | ورود | ثبت نام | تماس با ما | درباره ما | چاپ | نسخه چاپی
        """,
        "bn": """
            হোম | প্রচ্ছদ | লগইন | যোগাযোগ | আমাদের সম্পর্কে | অনুসন্ধান | ই পেপার | প্রিন্ট
        """,
    },
    "start": {
        "en": """
            listen to the audio version | this article is more than 0 | this site requires javascript |
            this field is for validation | please verify you are | please fill out the form |
            please try again later | please wait while | sorry we couldn t find | page 0 of 0 | notice an error |
            suggest a correction | submit a correction | report a correction | report an error | report a typo |
            request a correction | if you are using a screen reader |
            messages sorted by | an html attachment was scrubbed + | a non text attachment was scrubbed + |
            close get email notifications on + |
            we read every piece of feedback and take your input very seriously |
            stack exchange network consists of 0 q a communities + |
            stack overflow for teams is now called stack internal + |
            this feature is well established and works across many devices + |
            your browser does not seem to support javascript as a result your viewing experience will be diminished + |
            report problems with this compatibility data |
            you can also search for this author in |
            retrieved from https | retrieved from http | this site requires javascript to run correctly + |
            substack is the home for great culture + | for the best experience on | this page requires javascript |
            produced by elevenlabs and news over audio | getting your trinity audio player ready |
            we know it s a hassle to switch browsers | to continue upgrade to a supported browser |
            read a summary of this article on | get bite sized news via | click here to return to |
            tap here to return to | notice transcripts are machine and human generated |
            your browser doesn t support html0 audio | an artificial intelligence tool created this summary |
            voice is ai generated |
            you have a preview view of this article while we are checking your access + | current progress 0 |
            end of x post by | skip x post by | end of twitter post by | skip twitter post by |
            end of facebook post by | skip facebook post by | end of instagram post by | skip instagram post by |
            end of youtube post by | skip youtube post by | end of tiktok post by | skip tiktok post by |
            why you can trust sky news | this article is read by an ai |
            ie 0 is not supported for an optimal experience visit our site |
            current time 0 0 duration | is there an issue with this article |
            sorry something went wrong | this content is not available |
            skip to | jump to: | jump to recipe | jump to section | you are here: | home blog | home news |
            home page | search for: | search this site | toggle | please enable javascript |
            please turn on javascript | your browser does not support | your browser is |
            this browser is no longer supported | javascript is | enable javascript | table of contents |
            listen to this article | listen to this story | listen to article | text size: | font size: | print this |
            an error has occurred | an error occurred | sorry the page | the page you | this page is not available |
            this video is not available | this video file cannot be played | no compatible source | error code |
            this audio is auto generated | to play this video you need to enable | you need to enable javascript |
            we ve detected that javascript is disabled | the audio version of this article is generated by |
            you are using an out of date browser | you should upgrade or use an alternative browser |
            you are using an outdated browser + | you are using an unsupported browser |
            this browser is not supported | this site is best viewed |
            the store will not work correctly when cookies are disabled | you signed in with another tab or window |
            you signed out in another tab or window | you ve exceeded the allowed number of login attempts |
            you may try again later or reset you password now |
            please click the submit button to receive an email with a link to reset your password |
            we ll keep you signed in on this device | you won t need to sign in as often |
            this link is to an external site that may or may not meet accessibility guidelines |
            this dialog contains the full navigation menu | this is a modal window |
            beginning of dialog window escape will cancel | end of dialog window |
            this modal can be closed by pressing the escape key | there was a problem please refresh the page |
            this error message is only visible to wordpress admins |
            asking for help clarification or responding to other answers |
            making statements based on opinion back them up |
            please be sure to answer the question provide details and share your research |
            to learn more see our tips on writing great answers |
            this topic has been deleted only users with topic management privileges can see it |
            you can find this story in my bookmarks | or by navigating to the user icon in the top right |
            you can save this article by registering for free | you can manage saved articles in your account |
            you can manage your saved articles in your account |
            to revisit this article visit my profile then view saved stories |
            you have permission to edit this article | you have no notifications | you don t have any notifications |
            you may use these html tags and attributes |
            this advertisement has not loaded yet | this summary was generated by | this summary was created by ai |
            this summary was written by ai | this ai generated summary | ai generated summary |
            summary is ai generated | this article is read by an automated voice | this audio was generated by ai |
            this audio was created using | audio by carbonatix | this content was translated by ai |
            this article was translated by ai | this article has been translated by ai |
            this translation was generated by | this video was produced by | got a tip email | got a news tip email |
            have a tip email | have a news tip contact | have you got a story | have you been affected |
            if you have a story | if you have a tip | for more on this story click here |
            for the full story click here | for more news and updates | for more news and | for more local news |
            for more coverage of | for the latest news | for all the latest news | if you spot an error |
            if you see an error | if you notice an error | if you have spotted an error |
            if you believe there is an error | if you find an error | if you have a correction | to report an error |
            to report a correction | to suggest a correction | to request a correction | to suggest a story |
            to submit a correction | to submit a letter to the editor | to submit a news tip |
            to contact the newsroom | to contact the editor | to get in touch with the newsroom |
            to share your story | send corrections to | send your corrections | send news tips to |
            send story ideas to | send tips to | send us your | email corrections to | email the newsroom |
            email the editor | we welcome your letters | we welcome letters | we want to hear from you |
            we want to hear your | letters should be no more than | letters to the editor should |
            submit your letter | sorry this content is not available | sorry this page is not available |
            sorry this video is not available | sorry this video is no longer available |
            sorry this site is not available | sorry you need javascript | this content isn t available |
            this content is currently unavailable | this video is no longer available | this video is unavailable |
            this video can not be played | our site is currently unavailable | our website is unavailable in |
            unfortunately our website is currently unavailable | we are unable to show you this |
            we recognise you are attempting to access this website from |
            we recognize you are attempting to access this website from | we re sorry but this | we re sorry this |
            it looks like you are using an ad | it looks like you re using an ad |
            it appears you are using an ad blocker | it seems you are using an ad | we noticed you re using an ad |
            we notice you re using an ad | we have detected that you are using | we ve detected that you are using |
            you are using an ad blocker | you seem to be using an ad | please disable your ad |
            please turn off your ad | please allow ads on | please consider whitelisting |
            please upgrade your browser | please use a different browser | please update your browser | ads help us |
            loading more stories | loading more articles | loading comments | play brightcove video |
            play video content | the audio for this article | the audio version of this article | this audio story |
            narrated by | add the as a preferred source | make us your preferred source | set as preferred source |
            choose us as your preferred | you re using an outdated browser + |
            enter search keywords use the arrow keys + | write css or less and hit save + |
            we haven t been able to take payment | the website is no longer updated and links to external |
            one of your browser extensions seems to be blocking | go to accessibility shortcuts | skip next section |
            skip past newsletter promotion | skip past | how relevant is this ad to you |
            did you encounter any technical issues | your effort and contribution in providing |
            cnn values your feedback | the content you are looking for | get in touch with our news team |
            do you have info to share | have information you want to share | share information securely |
            you can now listen to | newyou can now listen | tips can be sent to | story tips can be sent |
            lorem ipsum dolor sit amet + | ut enim ad minim veniam quis nostrud + |
            duis aute irure dolor in reprehenderit + | excepteur sint occaecat cupidatat + |
            sed ut perspiciatis unde omnis iste natus + | thanks for visiting
        """,
        "de": """
            diese funktion steht nur |
            dieser artikel wurde ausgedruckt unter der adresse + | serviceangebote von spiegel |
            fanden sie die zusammenfassung hilfreich | war diese zusammenfassung hilfreich |
            wird dieser newsletter nicht richtig | wird dieser newsletter nicht korrekt |
            wird diese e mail nicht richtig | wird diese e mail nicht korrekt | sollte diese e mail nicht richtig |
            sollte dieser newsletter nicht richtig |
            zum inhalt springen | zum hauptinhalt springen | zum inhalt | direkt zum inhalt | direkt zum hauptinhalt |
            direkt zur suche | direkt zur navigation | springe zum inhalt | springe direkt zu |
            zur navigation springen | zur suche springen | zur hauptnavigation | navigation überspringen |
            sie befinden sich hier | sie sind hier: | du bist hier: | suche nach: | bitte aktivieren sie javascript |
            ihr browser unterstützt | dein browser unterstützt | ihr browser ist veraltet |
            sie verwenden einen veralteten | dieses video ist | dieser inhalt ist | diese seite existiert nicht |
            es ist ein fehler | ein fehler ist aufgetreten | leider ist ein fehler | die seite konnte nicht |
            die gewünschte seite | artikel anhören | artikel vorlesen | diesen artikel vorlesen |
            diesen artikel anhören | text vorlesen | anhören: | inhaltsverzeichnis | schriftgröße: |
            zurück zur startseite | stolz präsentiert von | betrieben von | erstellt mit wordpress |
            erstelle eine kostenlose website | ein passwort wird ihnen | angemeldet als | sie sind angemeldet als |
            nicht alle bilder konnten | bitte dieses feld | menü öffnen | menü schließen | suche öffnen |
            passwort vergessen | ansicht tabs als menü |
            dieser text wurde mithilfe künstlicher intelligenz | diese zusammenfassung wurde mit ki |
            diese zusammenfassung wurde mithilfe | diese zusammenfassung wurde von einer ki |
            die zusammenfassung wurde mit ki | die zusammenfassung wurde mithilfe |
            die audioversion dieses artikels wurde | dieser artikel wurde automatisch vertont |
            dieser audioinhalt wurde mit ki | diese audioversion wurde künstlich erzeugt |
            die audio version wurde künstlich | der artikel wird von einer künstlichen stimme |
            du befindest dich hier | diese audioversion wurde künstlich | diese zusammenfassung wurde künstlich |
            diese zusammenfassung wurde automatisch | die zusammenfassung wurde automatisch |
            mehr informationen zu unserer vorlesefunktion | einige elemente auf dieser seite funktionieren nur mit |
            diese seite funktioniert nur mit | diese website benötigt javascript | diese seite benötigt javascript |
            bitte aktiviere javascript | bitte markieren sie die entsprechenden wörter im text |
            dein browser ist veraltet | du verwendest einen veralteten browser + |
            sie nutzen einen veralteten browser | artikel als pdf | weitere angebote des | weitere angebote der |
            wir über uns: | zur startseite | beitrag kommentieren zur startseite | haben sie fragen oder anregungen |
            sie haben fragen oder | schreiben sie uns an | schreiben sie der redaktion | schreiben sie eine mail an |
            schreiben sie der autorin | schreiben sie dem autor | kontakt zur autorin | kontakt zum autor |
            kontakt zur redaktion | kontaktieren sie die redaktion | ihre meinung ist uns wichtig |
            ihr feedback hilft uns | wir freuen uns über ihr feedback | wir freuen uns über dein feedback |
            dieser artikel wurde verfasst von | das video ist nicht mehr | leider ist dieser inhalt |
            bitte deaktivieren sie ihren | bitte deaktiviere deinen | sie haben einen adblocker |
            du hast einen adblocker | sie verwenden einen adblocker | bitte laden sie die seite |
            bitte lade die seite | sie verwenden einen veralteten browser + | bitte aktivieren sie ihr javascript |
            bitte aktiviere javascript in deinem browser + | javascript muss aktiviert sein + |
            sie müssen javascript in ihrem browser aktivieren + |
            erstelle kostenlos eine website oder ein blog auf wordpress com + |
            erstelle eine website oder ein blog auf wordpress com + |
            artikel zum hören | artikel zum anhören | dieser inhalt wurde mithilfe von |
            dieser inhalt wurde mit hilfe von | dieser beitrag wurde mithilfe von |
            sie lesen einen artikel der mit hilfe von ki |
            für diesen von der redaktion verfassten artikel wurde maschinelle | für diesen artikel wurde maschinelle |
            war dieser inhalt hilfreich | fehler im text entdeckt | haben sie fehler entdeckt |
            ihnen ist ein fehler aufgefallen | im text ist ihnen ein fehler aufgefallen |
            dir ist ein fehler aufgefallen | ist ihnen ein fehler aufgefallen | inhaltliches feedback |
            optimieren sie ihre browsereinstellungen | ihr browser oder adblocker verhindert |
            bitte passen sie die einstellungen an | bitte schalten sie javascript ein |
            bitte schalten sie ihren adblocker | hast du fragen zu diesem artikel |
            haben sie fragen zu diesem artikel | hast du oder hat jemand den du kennst | schickt uns eure |
            schick uns deine | wie finden sie den artikel | wie bewerten sie diesen | wie gefällt dir dieser artikel |
            beitrag per e mail | merken sie sich artikel | beitrag merken | bild in originalgröße
        """,
        "fr": """
            aller au contenu | passer au contenu | accéder au contenu | vous êtes ici | rechercher: |
            une erreur est survenue | une erreur s est produite | veuillez activer javascript |
            votre navigateur ne supporte | votre navigateur ne prend | cette vidéo n est | cette page n est |
            la page que vous | mot de passe oublié | écouter cet article | écouter l article | temps d écoute |
            haut de page | retour à la liste | retour à l accueil |
            ce contenu a été bloqué car vous |
            une erreur s est glissée | vous avez repéré une erreur | vous avez vu une erreur |
            écrivez à la rédaction | écrivez nous à | vous avez une information | vous souhaitez nous transmettre |
            vous avez des informations | une info à nous | ce contenu n est pas disponible |
            ce site n est pas disponible | désactivez votre bloqueur | veuillez désactiver votre bloqueur |
            vous utilisez un bloqueur | votre navigateur est obsolète + | votre navigateur n est pas |
            javascript est désactivé | vous utilisez un navigateur obsolète + |
            vous utilisez une version obsolète de + | veuillez laisser ce champ vide +
        """,
        "es": """
            ir al contenido | saltar al contenido | saltar a contenido | pasar al contenido | usted está aquí: |
            estás en: | estás aquí: | buscar: | ha ocurrido un error | se ha producido un error |
            por favor activa javascript | por favor habilite javascript | tu navegador no | su navegador no |
            este video no está | esta página no | la página que | olvidaste tu contraseña | olvidó su contraseña |
            escuchar este artículo | escucha este artículo | escucha la noticia | volver a la portada |
            volver al inicio | funciona gracias a wordpress |
            has encontrado un error | si has detectado un error | si encuentras un error | si quieres contactar |
            si quieres ponerte en contacto | este contenido no está disponible | este vídeo no está disponible |
            desactiva tu bloqueador | por favor desactiva tu bloqueador | parece que utilizas un bloqueador |
            está utilizando un navegador obsoleto + | estás utilizando un navegador obsoleto + |
            su navegador está desactualizado + | tu navegador está desactualizado +
        """,
        "it": """
            vai al contenuto | salta al contenuto | ti trovi in: | ti trovi qui | tu sei qui: | sei in: | cerca: |
            si è verificato un errore | abilita javascript | il tuo browser non | questo video non è |
            questa pagina non | la pagina che | password dimenticata | ascolta l articolo | ascolta questo articolo |
            tempo di ascolto |
            salva questo articolo e leggilo quando vuoi | il servizio è dedicato agli utenti registrati |
            trovi tutti gli articoli salvati | ascolta la versione audio | riassunto generato | hai notato un errore |
            hai una segnalazione | vuoi segnalare | scrivi alla redazione | questo contenuto non è disponibile |
            disattiva il tuo ad blocker | disattiva il blocco | stai usando un ad blocker |
            stai utilizzando un browser obsoleto + | stai usando un browser obsoleto + |
            il tuo browser non è aggiornato +
        """,
        "pt": """
            ir para o conteúdo | pular para o conteúdo | você está em: | você está aqui: | está aqui: | pesquisar: |
            buscar: | ocorreu um erro | habilite o javascript | seu navegador não | o seu navegador não |
            este vídeo não | esta página não | a página que | esqueceu a senha | esqueci minha | ouça este |
            ouvir este | voltar ao topo |
            este conteúdo não está disponível | desative o bloqueador | desative seu bloqueador |
            você está usando um navegador desatualizado + | seu navegador está desatualizado + |
            o seu navegador está desatualizado +
        """,
        "nl": """
            ga naar de inhoud |
            naar inhoud | ga naar inhoud | u bent hier: | je bent hier: | zoeken: | er is een fout | er ging iets |
            schakel javascript | je browser ondersteunt | uw browser ondersteunt | deze video is | deze pagina is |
            de pagina die | wachtwoord vergeten | luister naar dit | beluister dit |
            zie je een fout | heeft u een fout | heb je een tip voor | heeft u een tip | stuur een mail naar |
            deze inhoud is niet beschikbaar | je gebruikt een adblocker | je gebruikt een verouderde browser + |
            u gebruikt een verouderde browser +
        """,
        "ru": """
            регистрация пройдена успешно + | пожалуйста перейдите по ссылке из письма отправленного на + |
            заголовок открываемого материала |
            ошибка воспроизведения видео |
            перейти к содержимому | перейти к содержанию | вы здесь: | вы находитесь здесь | поиск по |
            произошла ошибка | включите javascript | ваш браузер не | забыли пароль | слушать статью |
            версия для печати | вернуться на главную | к сожалению страница | показать все |
            если вы обнаружили ошибку | есть новость пишите | пришлите свою новость
        """,
        "he": """
            אירעה שגיאה | הדפדפן שלך | האזינו לכתבה | שכחת סיסמה
        """,
        "ar": """
            تجاوز إلى المحتوى |
            تخطي إلى | تخطى إلى | انتقل إلى | أنت هنا: | حدث خطأ | متصفحك لا يدعم | يرجى تفعيل | هل نسيت |
            العودة إلى الصفحة | استمع إلى المقال
        """,
        "ja": """
            このページでは javascript |
            本文へスキップ | コンテンツへスキップ | メインコンテンツ | javascriptを有効に + | javascriptが無効 + | お使いのブラウザ | エラーが発生 | パスワードを忘れ |
            パスワードをお忘れ | ページの先頭 | 現在位置: | 記事を聴く | 文字サイズ:
        """,
        "zh": """
            跳至内容 | 跳到主要 | 跳至主要 | 直接前往 | 您的位置: | 当前位置: | 您现在的位置 | 您所在的位置 | 请启用javascript + | 请开启javascript + | 您的浏览器 |
            您的瀏覽器 | 忘记密码 | 返回首页 | 字号: | 字號:
        """,
        "tr": """
            içeriğe geç | ana içeriğe | buradasınız: | bir hata oluştu | javascript i etkin | tarayıcınız |
            şifremi unuttum | haberi dinle | sesli dinle | anasayfaya dön | ana sayfaya dön |
            hata bildir
        """,
        "sv": """
            hoppa till innehåll | hoppa till huvud | du är här: | sök: | ett fel har | aktivera javascript |
            din webbläsare stödjer | din webbläsare stöder | sidan du söker | glömt lösenord | lyssna på artikeln |
            anmäl text och faktafel | ljuduppspelningen är ai | uppläsningen är ai | den här artikeln är uppläst av |
            sammanfattningen är gjord med | sammanfattningen är skapad med ai | texten är sammanfattad med ai |
            ai genererad sammanfattning | rättelse och faktafel | hittade du ett fel |
            har du tips om | har du ett tips | ser du ett fel | upptäckt ett fel | din webbläsare stöds inte |
            du använder en föråldrad webbläsare
        """,
        "no": """
            hopp til innhold | hopp til hoved | du er her: | søk: | en feil har | aktiver javascript |
            nettleseren din | nettleseren støtter | siden du leter | glemt passord | lytt til artikkelen |
            oppsummeringen er laget av ai | oppsummeringen er laget med | denne oppsummeringen er laget |
            artikkelen er oppsummert av | dette er en oppsummering laget | teksten er lest opp av |
            har du tips til | har du tips om | har du et tips | ser du en feil | du bruker en utdatert nettleser
        """,
        "da": """
            gå til indhold | gå til hoved | du er her: | søg: | der opstod en fejl | aktiver javascript |
            din browser understøtter | siden du leder | glemt adgangskode | lyt til artiklen |
            artiklen er oplæst | resuméet er lavet | denne artikel er oversat |
            har du et tip til | har du tips til | ser du en fejl | fandt du en fejl | din browser understøttes ikke |
            du bruger en forældet browser
        """,
        "pl": """
            jesteś tutaj: | tu jesteś: | szukaj: | wystąpił błąd | włącz obsługę javascript | twoja przeglądarka nie |
            twoja przeglądarka jest | ta strona nie istnieje | nie pamiętasz hasła | posłuchaj artykułu |
            wróć do strony | powrót do strony | czas słuchania |
            jeśli zauważyłeś błąd | jeśli zauważyłaś błąd | masz dla nas temat | napisz do autora |
            napisz do redakcji | skontaktuj się z redakcją | ta treść jest niedostępna | wyłącz adblocka |
            wykryliśmy że używasz | wygląda na to że używasz
        """,
        "cs": """
            přejít k obsahu | přejít na obsah | jste zde: | nacházíte se: | hledat: | došlo k chybě |
            zapněte javascript | váš prohlížeč nepodporuje | stránka nebyla | zapomenuté heslo |
            poslechněte si článek |
            chcete li článek poslouchat | přejít před obsah vložený | přejít za obsah vložený |
            přihlaste se nebo registrujte |
            máte tip na | napište nám na | napište autorovi | váš prohlížeč není podporován |
            používáte zastaralý prohlížeč
        """,
        "ko": """
            본문 바로가기 | 메뉴 바로가기 | 현재위치 | 자바스크립트를 | 브라우저가 | 오류가 발생 | 음성으로 듣기 | 글자크기 | 글자 크기
        """,
        "uk": """
            помітили помилку виділіть її | знайшли помилку виділіть її
        """,
        "id": """
            halaman: 0 | halaman 0 0
        """,
        "fi": """
            huomasitko virheen | onko sinulla juttuvinkki | lähetä juttuvinkki | selaintasi ei tueta
        """,
        "ro": """
            acest conținut nu poate fi afișat deoarece
        """,
    },
    "within": {
        "en": """
            this article is more than 0 years old | enable javascript in your browser | enable javascript to view |
            should be left unchanged | hit enter to search | an error occurred please try again |
            something went wrong please try | click to print opens in | report a correction or typo |
            there was a problem saving your notification + |
            skip to content | skip to main content + | scroll back to top | back to top of the | toggle navigation |
            please enable javascript + |
            javascript is disabled + | listen to this article | your browser does not support + | opens in a new tab |
            you need to enable javascript
        """,
        "de": """
            javascript in ihrem browser | in einem neuen fenster geöffnet |
            zum inhalt springen | zum hauptinhalt springen + | bitte aktivieren sie javascript + |
            ihr browser unterstützt kein + | schließen sie die druckvorschau + | artikel vorlesen lassen |
            stolz präsentiert von wordpress +
        """,
        "fr": """
            aller au contenu principal + | activer javascript + | votre navigateur ne supporte pas +
        """,
        "es": """
            abre en una nueva ventana | cargando siguiente contenido |
            saltar al contenido principal + | ir al contenido principal + | habilitar javascript + |
            tu navegador no soporta + | su navegador no soporta +
        """,
        "it": """
            salta al contenuto principale + | abilitare javascript + | il tuo browser non supporta +
        """,
        "pt": """
            seu bloqueador de anúncios |
            pular para o conteúdo principal + | habilitar o javascript | seu navegador não suporta + |
            navegador não suporta
        """,
        "nl": """
            naar de hoofdinhoud | javascript ingeschakeld | browser ondersteunt geen
        """,
        "ru": """
            включите javascript + | браузер не поддерживает +
        """,
        "ja": """
            javascriptを有効にして + | ブラウザは対応して
        """,
        "zh": """
            浏览器不支持 + | 启用javascript + | 您的浏览器版本过低 +
        """,
        "tr": """
            tarayıcınız desteklemiyor + | javascript i etkinleştirin +
        """,
        "sv": """
            du kan inte se innehållet eftersom |
            hoppa till huvudinnehåll | webbläsare stödjer inte
        """,
        "no": """
            du kan ikke se innholdet fordi |
            hopp til hovedinnhold | nettleser støtter ikke
        """,
        "da": """
            gå til hovedindhold | browser understøtter ikke
        """,
        "pl": """
            przejdź do głównej treści + | przeglądarka nie obsługuje +
        """,
        "cs": """
            přejít k hlavnímu obsahu + | prohlížeč nepodporuje +
        """,
        "ko": """
            이동 통신망을 이용하여 음성을 재생하면 |
            본문 바로가기 | 브라우저를 지원하지 않습니다 + | 최적화된 브라우저
        """,
    },
}

# Among the first lines a path of two names is one already.
_TOP = 5
_HOME = frozenset("home startseite accueil inicio início home главная ana".split())
_CRUMB_MARKS = ("|", "›", "»", " > ", " · ", " • ", " / ", " :: ")
# Two of them in a row are a row of a table: nutrition, opening hours.
_KEY_VALUE = compile_late(r"\s?[^:]{2,30}: \S")
_CRUMB_SIGNS = compile_late(r"\s(?:[>›»|•·/]|::)\s|[›»]")
_MARKUP = compile_late(
    r"</?[a-z][\w-]*(?:\s[^<>]*)?/?>|\{[^{}\"':;]*[\"':;][^{}]*\}|\[(?![A-ZÀ-Þ][a-zß-ÿ]+\]$)/?\w+(?:\s\w+=[^\]]*)?\]$|function\s?\(|var \w+ ?=|window\.\w|"
    r"document\.\w+\(|javascript:|\$\(|=>\s*\{|@media\b|&[a-z]+;$|#[\w-]+\s*\{|\.[\w-]+\s*\{|%%\w+%%|\{\{[^{}]*\}\}|\[{2,4}\""
)
# What a transcript says of sounds.
# The buttons of a block of code, and how far from a line of it the block may end.
_COPIES = frozenset({"copy", "copy code", "copied", "copy to clipboard"})
_CODE_LINES = 20
_HEARD = frozenset(
    f"[{sound}]"
    for sound in (
        *("laughs", "laughing", "laughter", "both laugh", "chuckles", "applause", "music", "pause", "silence", "sighs"),
        *("crosstalk", "inaudible", "indistinct", "cheers", "cheering", "coughs", "beat", "sic"),
    )
)
_MARKUP_SIGNS = "<{[$&#"


@lru_cache(maxsize=1)
def _has_markup_signs(text: str) -> bool:
    """Whether a text may hold scripts or styles, which never come without one of these signs.

    One that has none speaks of windows and documents. It is asked once for all lines of a text: many lines of code
    would take the square of their number.
    """
    return any(sign in text for sign in _MARKUP_SIGNS)


@rule("is a value of page code", 4.5, cues="^true ^false", longest=12)
def code_value(segment: Segment, document: Document) -> Span | None:
    """A truth value that a script left. With a capital it is an answer or a verdict.

    yes: true
    yes: false
    no: False
    no: false.
    """
    return segment.span if segment.content in ("true", "false") else None


_RULE_OF_TABLE = compile_late(r"\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?\s*)?")
_UNITS = frozenset("$€£¥₹₽₺₩%‰")


@rule("has no word in it", 3.0, cues="", longest=40)
def no_words(segment: Segment, document: Document) -> Span | None:
    """Signs only: stray quotes, bars, bullets, arrows, a lone letter with a sign.

    yes: ""
    yes: |
    yes: • • •
    yes: >>$ / Sign in
    no: ***
    no: 42
    no: >>$ / 412,603
    no: 9 / >>%
    no: | --- | :---: |
    """
    if segment.words or not segment.content.strip("*-—–_=~#.…·⁂ ") or _RULE_OF_TABLE.fullmatch(segment.content):
        return None
    return None if segment.content in _UNITS and _is_beside_number(segment, document) else segment.span


def _is_beside_number(segment: Segment, document: Document) -> bool:
    """Whether a number stands before or behind it, as in the cells of a table."""
    around = document.segments[max(0, segment.number - 1) : segment.number + 2]
    return any(other.content[:1].isdecimal() or other.content[:1] == "(" for other in around)


# The speeds that players offer: `3.4x` is how much something grew.
_SPEED = compile_late(r"(?:0[.,](?:25|5|7|75|8|9)|1(?:[.,](?:0|1|2|25|3|4|5|6|7|75|8))?|2(?:[.,][05])?|3(?:[.,]0)?)[xX×]$")


@rule("is a speed of a player", 3.0, closes="xX×", longest=8)
def playback_speed(segment: Segment, document: Document) -> Span | None:
    """How many times as fast a recording is to be played.

    yes: 1.5x
    yes: 1x
    no: 10x
    no: 3.4x
    no: 3 x
    """
    return segment.span if _SPEED.match(segment.content) else None


_FROM_HOME = compile_late(
    r"(?:(?:You are here|Sie sind hier|Vous êtes ici|Estás aquí|Tu sei qui|Você está aqui|U bevindt zich hier):? +)?"
    r"(?:Home ?page|Home|Startseite|Start|Accueil|Inicio|Início|Página inicial|Strona główna|Hem|Hjem|Forside|Etusivu"
    r"|Главная|Ana ?sayfa|ホーム|トップ|首页|首頁|홈)\s*[»›>❯→/]\s*\w",
    re.IGNORECASE,
)


@rule("is a path from the first page", 4.4, signs=_CRUMB_MARKS, longest=200, only="label")
def path_from_home(segment: Segment, document: Document) -> Span | None:
    """The way to a page, as breadcrumbs have it.

    yes: Home » Recipes » Breads » Beginners Sourdough Bread Recipe
    yes: Accueil » France » Auvergne » Que faire au Puy-en-Velay en un week-end
    yes: You are here: Home / Blog / Why the harbour has no lights
    no: Home and away: who sails where
    no: Example: Women > Rings > Diamond rings
    """
    return segment.span if _FROM_HOME.match(segment.content) else None


@rule("is a path or a row of links", 2.4, signs=_CRUMB_MARKS, longest=200, only="label")
def breadcrumb(segment: Segment, document: Document) -> Span | None:
    """Short names between the signs that divide menus and paths, no sentence.

    yes: Home > News > Storms
    yes: News | Sport | Weather | Travel
    yes: Home / Blog / Marketing
    no: Ingredients: flour | water | salt.
    no: He is either and/or neither
    no: Monday: closed | Tuesday: nine to five | Sunday: closed
    """
    content = segment.content
    if segment.ends_sentence or "0" in segment.words or "«" in content:
        return None
    if "|" in content and _in_table(segment, document):
        return None
    parts = _CRUMB_SIGNS.split(content)
    if sum(_KEY_VALUE.match(part) is not None for part in parts) >= 2:
        return None
    if segment.words and segment.words[0] in _HOME:
        return segment.span
    short = all(len(part) <= 60 and part.strip()[-1:] not in ".!?" for part in parts)
    least = 2 if segment.number < _TOP and any(sign in content for sign in (" > ", "›", "»")) else 3
    return segment.span if len(parts) >= least and (segment.capitals > 0.6 or least == 2) and short else None


def _in_table(segment: Segment, document: Document) -> bool:
    """The line above or below is divided by as many bars."""
    around = document.segments[max(0, segment.number - 1) : segment.number + 2]
    bars = segment.content.count("|")
    return any(other.content.count("|") == bars for other in around if other.number != segment.number)


@rule("is a script, a style, data, or the head or foot of a printed page", CERTAIN, opens="<", longest=len(SCRIPT))
def script(segment: Segment, document: Document) -> Span | None:
    """What `plain/` reads in the place of scripts, styles and heads of printed pages that were left in a text.

    yes: <script></script>
    no: <div></div>
    """
    return segment.span if segment.content == SCRIPT else None


@rule("is markup or code of the page", 2.4, opens="<{[$@&#.%fvwdj", longest=2_000)
def page_code(segment: Segment, document: Document) -> Span | None:
    """Leftovers of HTML, templates, scripts or styles that stand alone among prose.

    yes: <div class="ad-slot"></div>
    yes: {"@context": "https://schema.org", "@type": "NewsArticle"}
    yes: window.dataLayer = window.dataLayer || [];
    yes: [[["Easy to read","easyToRead","thumb-up"]]]
    no: [[1]]
    no: Use <b> to make a word bold, the manual says.
    no: The set {a, b, c} has three members.
    no: [Applause]
    no: [laughs]
    no: A reading of mine looks like this: / >>{"time": "07:00", "temp": 4.5} / {"time": "07:10", "temp": 4.6} / It is cold.
    no: This is what is sent. / {"time": "07:00", "temp": 4.5} / >>{"time": "07:10", "temp": 4.6} / Copy code
    """
    content = segment.content
    if content.lower() in _HEARD:
        return None
    if content[0] not in "<{[$@&#.%" and not content.startswith(
        ("function", "var ", "window.", "document.", "javascript:")
    ):
        return None
    found = _MARKUP.match(content) and _has_markup_signs(document.text) and not _is_shown(segment, document)
    return segment.span if found else None


def _is_shown(segment: Segment, document: Document) -> bool:
    """Whether the article announces the lines of code that it stands among, or a button below copies them."""
    number, sign = segment.number, segment.content[0]
    above = _skip_alike(reversed(document.segments[max(0, number - _CODE_LINES) : number]), sign)
    below = _skip_alike(document.segments[number + 1 : number + 1 + _CODE_LINES], sign)
    return above.endswith(":") or below.rstrip("!").lower() in _COPIES


def _skip_alike(segments: Iterable[Segment], sign: str) -> str:
    """Return the first of the lines with something in it that does not begin with `sign`, "" if there is none."""
    return next((other.content for other in segments if other.content and other.content[0] != sign), "")
