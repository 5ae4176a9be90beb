"""The publisher selling itself: newsletters, apps, subscriptions, donations, events, lead forms."""

from __future__ import annotations

import re

from cleaner.document import Document, Kind, Segment, Span
from cleaner.language import SAYING
from cleaner.patterns import compile_late
from cleaner.rules import rule

KIND: Kind = "promo"

PHRASES = {
    "whole": {
        "en": """
            why support us | free daily newsletter | got a story | send a tip | submit your story | tip us off |
            news tips | add as a reliable and trusted news source | become a monthly donor | become an insider |
            manage email preferences | email sign up | get news updates | don t have a subscription |
            keep me updated | join free | join 0 other subscribers | group subscriptions |
            access through your institution | give today | give monthly | subscriber benefits | subscriber services |
            subscriber rewards | member benefits | member perks |
            is the times of israel important to you |
            is the times of israel important to you if so we have a request |
            listen on spotify | listen on amazon music | listen on youtube | listen on google podcasts |
            get weekly updates | get monthly updates | get email updates | work email | business email |
            company size | number of employees | we won t send you spam | we don t spam | no spam ever |
            join 0 subscribers | join over 0 subscribers | join 0 0 subscribers | join 0 readers | join 0 0 readers |
            built with kit | built with convertkit | powered by kit | powered by convertkit | powered by mailchimp |
            powered by mailerlite | success now check your email to confirm your subscription |
            there was an error submitting your subscription please try again | get instant access |
            send me the guide | yes send me the | yes please | yes sign me up | i want in | get the guide |
            get the checklist | get the template | get the ebook | get your free copy | get your copy |
            download the guide | download the ebook | download the report | download the template |
            download the whitepaper | download the checklist | download free | download for free | get my free |
            get free access | start your 0 day free trial | try free | sign up free | create a free account |
            get a free demo | see a demo | see it in action | see how it works | see pricing | view pricing |
            view plans | see plans and pricing | speak to an expert | speak with an expert | talk to our team |
            book a free call | book your free consultation | request a consultation | request a free consultation |
            free case evaluation | free case review | get your free case review | get a free estimate |
            request a free quote | contact our team | contact us for a free consultation |
            over 0 0 subscribers |
            give a gift subscription | gift a subscription | over 0 subscribers | 0 subscribers |
            get the free newsletter | your email com | jamie example com | you example com | name example com |
            stay up to date with | get updates in your inbox | want more like this | like what you see |
            like what you read | enjoying this post | enjoyed this post | enjoyed this article | enjoy this post |
            found this useful | found this helpful | did you enjoy this post | did you like this post |
            did you find this useful | liked this post | liked this article | loved this article |
            support me on patreon | support this site | support this blog | support my work | tip jar | leave a tip |
            sponsor me on github |
            remind me later | thank you your reminder is set | your support makes all the difference |
            0 years of free journalism |
            understand the world with a daily explainer plus the most compelling stories of the day |
            upgrade to paid | get the post most newsletter | news on the go |
            premium content | try for 0 | manage your subscription | listen on apple podcasts |
            listen and subscribe |
            unsubscribe manage preferences | manage preferences unsubscribe | unsubscribe update preferences |
            update preferences unsubscribe | update your preferences | update preferences | email preferences |
            unsubscribe from this list | unsubscribe here | unsubscribe from these emails |
            unsubscribe from this newsletter | forward to a friend |
            like what you re reading | count me in | send it to me | open app | open in app | request a callback |
            other amount | create free account | check your inbox to confirm | thanks check your inbox to confirm |
            your e mail address | send me the checklist | free checklist | schedule my tour |
            subscribe | subscribe now | subscribe today | subscribed | subscribe subscribed | subscribe sign in |
            subscribe to newsletter | subscribe to our newsletter | subscribe to our newsletters |
            subscribe to our blog | subscribe to our mailing list | subscribe for free | subscribe for updates |
            subscribe via email | subscriptions | newsletter | newsletters | newsletter sign up | newsletter signup |
            our newsletter | email newsletter | email newsletters | weekly newsletter | daily newsletter | sign up |
            sign up now | sign up today | sign up for free | sign me up | sign up for emails |
            sign up for email updates | sign up for our newsletter | sign up for our newsletters |
            sign up for newsletters | sign up to our newsletter | join now | join today | join us | join for free |
            join our newsletter | join our mailing list | join our community | join the community | become a member |
            become a subscriber | become a partner | become a supporter | donate | donate now | donate today |
            make a donation | make a gift | support us | support our work | support our journalism | membership |
            memberships | start free trial | start a free trial | start your free trial | start for free | start now |
            try for free | try it free | try it for free | try now | get started | get started today |
            get started for free | get started now | get a demo | get the app | get our app | get the newsletter |
            get our newsletter | get access | get in touch | get in touch with us | get a quote | get a free quote |
            get your free quote | book a demo | book a call | book now | book an appointment | book a consultation |
            request a demo | request demo | request a quote | request information | request an appointment |
            schedule a demo | schedule a call | schedule a consultation | schedule online | make an appointment |
            watch a demo | watch demo | view demo | talk to sales | talk to an expert | talk to us | contact sales |
            contact us today | call us | call now | call us today | let s talk | download now | download the app |
            download our app | download app | download on the app store | get it on google play | google play |
            app store | free download | download pdf | learn more | find out more | no credit card required |
            stay in touch | stay informed | stay updated | stay connected | stay up to date | stay in the loop |
            keep in touch | be the first to know | enter your email | enter your email address | your email |
            your email address | email address | email address required | email required | e mail | e mail address |
            type your email | first name | first name required | last name | last name required | full name |
            first last | company name | phone number | phone | zip code | job title |
            this field is for validation purposes and should be left unchanged |
            this field is hidden when viewing the form | leave this field blank |
            leave this field empty if you re human | thank you your submission has been received |
            thank you for subscribing | thanks for subscribing | thanks for signing up | thank you for signing up |
            you have successfully subscribed | success you re on the list |
            oops something went wrong while submitting the form | something went wrong please try again |
            something went wrong please try again later | please enter a valid email address | ready for more |
            ready to get started | start your substack get the app | substack is the home for great culture |
            type your email subscribe | already a member sign in | already a subscriber sign in |
            already a subscriber log in | already have an account sign in | already a paid subscriber sign in |
            already have an account | subscribe to continue reading | subscribe to read more |
            subscribe to keep reading | this post is for paid subscribers | this article is for subscribers only |
            subscribers only | subscriber only | members only | exclusive for subscribers |
            continue reading with a subscription | unlimited digital access | refer a friend | gift this article |
            gift article | give a gift | free newsletter | free resources | success stories | customer stories |
            work with us | work with me | advertise | advertise with us | partner with us | affiliate program |
            referral program | upcoming events | podcast | podcasts | merch | email updates |
            newsletter subscription | subscription | manage subscriptions | unsubscribe | unsubscribe anytime |
            no spam unsubscribe anytime | no thanks | add us on google | today s paper |
            e paper | print edition | digital edition |
            notifications can be managed in browser preferences |
            download the mint news app to get daily market updates | have a news tip contact us securely |
            unlock this article | unlock this story | unlock article | unlock full access | this is premium content |
            premium article | subscriber exclusive | exclusive to subscribers | exclusively for subscribers |
            for subscribers only | view subscription options | see subscription options | subscription options |
            explore subscription options | choose your subscription | view offers | see my options | see offers |
            redeem gift | give this article | gift this story | share full article | share gift link | copy gift link |
            create gift link | start subscription | all newsletters | browse newsletters | manage newsletters |
            choose your newsletters | sign up for breaking news alerts | get news alerts | sign up for email alerts |
            sign up for alerts | sign up for text alerts | you are now subscribed | you re now subscribed |
            you are subscribed | you have been subscribed | you re signed up | you are signed up |
            success you re signed up | thank you you have been subscribed | invalid email address |
            this is not a valid email address | enter a valid email address | get the daily newsletter |
            join whatsapp channel | join whatsapp group | read in app | read in the app | continue in app |
            continue in the app | open in the app | view in app | use app | get the full experience in the app |
            download on the appstore | get it on app store | available on the app store | scan to download |
            scan the qr code to download | support local journalism | support public media |
            become a sustaining member | your support makes our work possible | buy a gift subscription |
            become a patron | buy me a coffee | read today s paper | read today s e paper | read the e edition |
            e edition | read the digital edition |
            digital access or digital and print delivery | we have more newsletters | sign up no thanks close |
            show me no thanks close | watch more of our videos on shots | and live on freeview channel 0 |
            our weekly email newsletter | your feedback is important to us | you have already subscribed thank you |
            thank you for signing up did you know with |
            enter email address | more newsletters | join the movement | listen follow | become an npr sponsor |
            special offer | you ve been successfully subscribed | your loyalty means the world to us |
            need help visit our help center | log in to access your portfolio | notice a bug let us know here |
            limited time offer | introductory offer
        """,
        "de": """
            jetzt abo sichern | ausgabe kaufen | gratis abonnieren | bitte gib eine gültige e mail adresse ein |
            podcast hören | alle podcasts | mit paypal spenden |
            mehrfachnutzung erkannt |
            kostenlose beratung | kostenlose erstberatung | jetzt beratungstermin vereinbaren |
            jetzt kontakt aufnehmen | demo buchen | demo anfordern | jetzt anfragen | unverbindlich anfragen |
            ja ich möchte den newsletter |
            jetzt kostenlos herunterladen | ja ich will dabei sein | trag dich ein | trag dich hier ein | eintragen |
            newsletter abmelden | vom newsletter abmelden |
            abo | abos | abo angebote | abo bestellen | abo abschließen | abo kündigen | abo service | abo shop |
            abo verwaltung | aboangebote | aboservice | aboshop | abonnement | abonnements | abonnement kündigen |
            abonnenten service | abonnieren | abonnent werden | abonnieren sie jetzt |
            abonnieren sie unseren newsletter | abonniere unseren newsletter | jetzt abonnieren |
            jetzt abo abschließen | jetzt abonnent werden | zum abo | zu den abos | digitalabo | digital abo |
            digitales abo | print abo | probeabo | probe abo | geschenkabo | geschenk abo | leser werben leser |
            newsletter abonnieren | newsletter abo | newsletter bestellen | newsletter anmeldung |
            newsletter anmelden | newsletter abbestellen | zum newsletter | zum newsletter anmelden |
            zur newsletter anmeldung | für newsletter anmelden | für den newsletter anmelden | unser newsletter |
            unsere newsletter | kostenloser newsletter | kostenlose newsletter | der newsletter |
            jetzt newsletter abonnieren | jetzt zum newsletter anmelden | jetzt anmelden | jetzt kostenlos anmelden |
            jetzt registrieren | jetzt kostenlos registrieren | kostenlos registrieren | kostenlos anmelden |
            gratis registrieren | jetzt testen | jetzt kostenlos testen | jetzt gratis testen | jetzt ausprobieren |
            kostenlos testen | gratis testen | 0 monat gratis | 0 monat kostenlos | jetzt weiterlesen |
            mit abo weiterlesen | weiterlesen mit abo | jetzt freischalten | artikel freischalten |
            artikel verschenken | nur für abonnenten | nur für mitglieder | exklusiv für abonnenten |
            exklusiv für mitglieder | für abonnenten | login für abonnenten | jederzeit kündbar | monatlich kündbar |
            flexible laufzeit | flexible laufzeit monatlich kündbar | mitglied werden | jetzt mitglied werden |
            fördermitglied werden | mitgliedschaft | jetzt spenden | jetzt online spenden | spenden |
            spenden sie jetzt | spenden sie | online spenden | unterstützen sie uns | unterstütze uns |
            jetzt unterstützen | unterstützen | unterstützer werden | app herunterladen | app laden | app downloaden |
            jetzt app herunterladen | jetzt herunterladen | kostenlos herunterladen | jetzt downloaden | zur app |
            zum download | whatsapp kanal | push nachrichten | push mitteilungen | e paper lesen | zum e paper |
            epaper | zum epaper | digitale ausgabe | heft bestellen | heft abonnieren | einzelheft bestellen |
            einzelhefte bestellen | magazin bestellen | aktuelle ausgabe | aktuelles heft | zur aktuellen ausgabe |
            bleiben sie informiert | bleib informiert | bleiben sie auf dem laufenden | bleib auf dem laufenden |
            immer auf dem laufenden | immer auf dem laufenden bleiben | auf dem laufenden bleiben |
            auf dem laufenden | informiert bleiben | immer informiert | nichts mehr verpassen | nichts verpassen |
            keine news mehr verpassen | ihre e mail adresse | deine e mail adresse | e mail adresse |
            e mail adresse eingeben | bitte e mail adresse eingeben | ihre e mail | deine e mail | vorname |
            nachname | vor und nachname | pflichtfeld | pflichtfelder | kein spam | mehr erfahren |
            jetzt mehr erfahren | erfahre mehr | mehr infos | kontaktieren sie uns | kontaktiere uns |
            schreiben sie uns | rufen sie uns an | termin vereinbaren | jetzt termin vereinbaren | angebot anfordern |
            jetzt bewerben | jetzt beitreten | jetzt mitmachen | partner werden | pate werden |
            blog via e mail abonnieren | blog per e mail folgen | beiträge abonnieren | rss feed abonnieren |
            podcast abonnieren | kanal abonnieren | folgst du schon |
            jetzt abo testen | abo testen | abo wählen | abo auswählen | zur abo übersicht | alle abo angebote |
            alle angebote ansehen | zum abo angebot | zu den abo angeboten | plus artikel | premium artikel |
            plus inhalt | exklusiv für plus abonnenten | abonnenten lesen auch | sie haben noch kein abo |
            noch kein digitalabo | bereits abonniert | hier einloggen | jetzt einloggen | werbefrei lesen |
            mit pur abo lesen | pur abo | jetzt pur abo abschließen | weiterlesen ohne werbung | artikel kaufen |
            einzelartikel kaufen | 0 wochen testen | 0 monate testen | erster monat kostenlos |
            im ersten monat kostenlos | probemonat starten | kostenlosen probemonat starten | artikel schenken |
            diesen artikel verschenken | geschenklink erstellen | als geschenk teilen | alle newsletter |
            alle newsletter ansehen | alle newsletter im überblick | newsletter verwalten | hier kostenlos anmelden |
            bitte geben sie eine gültige e mail adresse ein | bitte geben sie ihre e mail adresse ein |
            sie sind jetzt angemeldet | sie haben sich erfolgreich angemeldet | push nachrichten aktivieren |
            push mitteilungen aktivieren | push benachrichtigungen aktivieren | benachrichtigungen aktivieren |
            eilmeldungen abonnieren | eilmeldungen aktivieren | jetzt aktivieren | whatsapp kanal abonnieren |
            zum whatsapp kanal | jetzt whatsapp kanal abonnieren | whatsapp kanal folgen | kanal folgen |
            in der app öffnen | in app öffnen | in der app lesen | app öffnen | jetzt in der app lesen |
            zur e paper ausgabe | e paper öffnen | zur digitalen zeitung | digitale zeitung | zeitung lesen |
            unterstützen sie unseren journalismus | unterstütze unseren journalismus |
            unabhängigen journalismus unterstützen | journalismus unterstützen |
            abonnieren kommentare zum post atom |
            bereits kunde | sie sind bereits kunde | das beste aus der redaktion | der tag im überblick |
            digital lesen
        """,
        "fr": """
            acheter le journal | feuilleter le journal | s abonner à partir de 0 | nos offres | votre courriel |
            le club abonnés |
            demander une démo | réserver une démo | télécharger maintenant | recevoir le guide |
            je télécharge | télécharger gratuitement | télécharger le guide |
            me désabonner |
            s abonner | je m abonne | abonnez vous | abonnement | abonnements | abonné | abonnés |
            réservé aux abonnés | réservé à nos abonnés | article réservé aux abonnés |
            article réservé à nos abonnés | contenu réservé aux abonnés | abonnez vous à notre newsletter |
            abonnez vous à partir de 0 | abonnez vous pour lire la suite | s abonner à la newsletter |
            s inscrire à la newsletter | s inscrire aux newsletters | inscription newsletter |
            inscription à la newsletter | inscrivez vous | inscrivez vous à notre newsletter |
            inscrivez vous à la newsletter | je m inscris | s inscrire | m inscrire | recevoir la newsletter |
            recevez notre newsletter | nos newsletters | notre newsletter | la newsletter | lettre d information |
            lettres d information | infolettre | infolettres | déjà abonné | déjà abonné connectez vous |
            vous êtes déjà abonné | pas encore abonné | découvrir nos offres | découvrir les offres |
            voir les offres d abonnement | offrir un abonnement | offrir cet article | sans engagement |
            faire un don | je fais un don | faites un don | je donne | soutenez nous | nous soutenir | soutenir |
            je soutiens | devenir membre | adhérer | télécharger l application | téléchargez l application |
            l application mobile | nos applications | applications mobiles | votre adresse e mail |
            votre adresse email | votre adresse mail | votre email | votre e mail | adresse e mail | adresse email |
            adresse mail | entrez votre email | entrez votre adresse email | saisissez votre adresse email | prénom |
            prénom et nom | nom et prénom | en savoir plus | essayer gratuitement | essai gratuit |
            créer un compte gratuit | lire le journal | lire le journal numérique | le journal numérique |
            version numérique | édition numérique | édition abonnés | alertes info | activer les notifications |
            restez informé | restez informés | ne manquez rien | ne ratez rien | nous contacter | contactez nous |
            demander un devis | prendre rendez vous | télécharger | nos offres d abonnement | offres d abonnement |
            gérer mon abonnement | se désabonner | se désinscrire |
            lecture du monde en cours sur un autre appareil | vous pouvez lire le monde sur un seul appareil à la fois |
            l accès à la totalité de l article est protégé | ajouter à vos favoris |
            je m abonne pour 0 | m abonner | s abonner pour continuer | exclusif abonnés | exclusivité abonnés |
            déjà inscrit | déjà inscrit connectez vous | vous êtes abonné | créer un compte pour continuer |
            créez un compte pour continuer | inscription gratuite | débloquer l article | débloquez cet article |
            lire cet article | poursuivre la lecture | lire gratuitement | 0 mois gratuit | 1er mois offert |
            premier mois offert | sans engagement résiliable à tout moment | résiliable à tout moment |
            offrir l article | article offert | offert par un abonné | s inscrire gratuitement |
            toutes nos newsletters | toutes les newsletters | voir toutes les newsletters | découvrir nos newsletters |
            découvrez nos newsletters | découvrir toutes nos newsletters | gérer mes newsletters |
            merci votre inscription a bien été prise en compte | adresse e mail invalide | adresse email invalide |
            veuillez saisir une adresse e mail valide | recevoir les alertes | activer les alertes |
            recevoir les notifications | s abonner aux alertes | rejoindre la chaîne whatsapp |
            suivre la chaîne whatsapp | ouvrir dans l application | ouvrir l application | ouvrir l app |
            lire dans l application | télécharger l appli | téléchargez l appli | télécharger notre application |
            lire l édition numérique | consulter le journal | le journal du jour | lire le journal du jour |
            soutenir la rédaction
        """,
        "es": """
            contenido premium | club de suscriptores | club del suscriptor | portada impresa | boletín diario |
            recibir newsletter | canal de telegram | nuestras apps |
            querés recibir notificaciones de alertas |
            solicitar demo | pide una demo | pide presupuesto | solicitar presupuesto | pruébalo gratis |
            pedir cita | pide cita | pide tu cita |
            descargar gratis | descargar ebook | descarga gratis | quiero apuntarme | me apunto |
            cancelar suscripción | darme de baja |
            suscríbete | suscríbase | suscribirse | suscribite | suscribirme | suscripción | suscripciones |
            suscríbete a nuestra newsletter | suscríbete a nuestro boletín | suscríbete al boletín |
            suscríbete a la newsletter | suscríbete ahora | suscríbete gratis | suscríbete para seguir leyendo |
            suscríbase a nuestro boletín | solo para suscriptores | sólo para suscriptores |
            exclusivo para suscriptores | exclusivo suscriptores | contenido exclusivo para suscriptores |
            contenido exclusivo | ya soy suscriptor | ya eres suscriptor | eres suscriptor | soy suscriptor |
            hazte suscriptor | hazte socio | hazte socia | hazte premium | hazte miembro | asóciate | asociate |
            únete | únete ahora | únete a nosotros | regístrate | regístrate gratis | regístrese | registrate |
            registrarse | registrarme | crear una cuenta | recibe nuestra newsletter | recibe nuestro boletín |
            boletín | boletines | boletín de noticias | boletín informativo | nuestras newsletters |
            activar notificaciones | recibir notificaciones | descarga la app | descarga nuestra app | descargar app |
            descargá la app | nuestra app | dona | donar | donar ahora | haz una donación | apóyanos |
            apoya nuestro periodismo | sigue leyendo con tu suscripción | probar gratis | prueba gratis |
            prueba gratuita | empezar gratis | tu correo electrónico | tu email | su correo electrónico |
            correo electrónico | dirección de correo electrónico | ingresa tu correo | ingresa tu correo electrónico |
            introduce tu email | escribe tu correo | apellidos | nombre y apellidos | quiero suscribirme |
            quiero recibir | saber más | más información | conoce más | contacta con nosotros | solicita información |
            solicita una demo | edición impresa | versión impresa | edición digital | versión digital |
            ver edición impresa | no te pierdas nada | mantente informado |
            recuerda que puedes recibir notificaciones de bbc mundo descarga la nueva versión de nuestra app y actívalas para no perderte nuestro mejor contenido |
            y recuerda que puedes recibir notificaciones en nuestra app descarga la última versión y actívalas |
            tu suscripción se está usando en otro dispositivo | quieres añadir otro usuario a tu suscripción |
            si continúas leyendo en este dispositivo no se podrá leer en el otro |
            esta funcionalidad es sólo para registrados | descarga la nueva versión de nuestra app |
            suscribirse a la newsletter | suscribirse al boletín | apúntate gratis | apúntate a la newsletter |
            inscríbete | inscríbete gratis | quiero suscribirme ahora | ver ofertas de suscripción |
            ver opciones de suscripción | ver planes | ver planes de suscripción | elige tu suscripción |
            solo suscriptores | sólo suscriptores | exclusivo para socios | contenido para suscriptores |
            contenido exclusivo suscriptores | artículo solo para suscriptores | artículo para suscriptores |
            esta noticia es exclusiva para suscriptores | si ya eres suscriptor inicia sesión | ya estás registrado |
            ya estás registrado inicia sesión | crea tu cuenta | crea tu cuenta gratis | crear cuenta gratis |
            continuar gratis | primer mes gratis | un mes gratis | cancela cuando quieras |
            cancela en cualquier momento | sin permanencia | regala esta noticia | regalar artículo |
            regala este artículo | compartir artículo de regalo | artículo de regalo | todas las newsletters |
            todos los boletines | ver todos los boletines | gestionar newsletters | ingresá tu email |
            escribe tu correo electrónico | correo electrónico no válido | introduce un correo electrónico válido |
            te has suscrito correctamente | suscripción realizada con éxito | activar alertas | recibir alertas |
            activa las notificaciones | activar las notificaciones | abrir en la app | abrir app | leer en la app |
            ver en la app | descargar aplicación | descargar la app | descargar nuestra app | versión papel |
            edición papel | leer edición impresa | ver edición digital | hemeroteca digital | hazte colaborador |
            recibe la newsletter | recibe el boletín | tienes una historia escríbenos
        """,
        "it": """
            richiedi una demo | prenota una consulenza |
            scarica gratis | scarica ora | scarica la guida | voglio iscrivermi |
            annulla iscrizione | cancella iscrizione | disiscriviti |
            abbonati | abbonati ora | abbonati subito | abbonamenti | abbonamento | gli abbonamenti |
            sei già abbonato | sei già abbonato accedi | già abbonato | riservato agli abbonati |
            contenuto riservato agli abbonati | articolo riservato agli abbonati | solo per abbonati | per abbonati |
            iscriviti | iscriviti ora | iscriviti alla newsletter | iscriviti alla nostra newsletter |
            iscriviti gratis | iscriviti al canale | iscrizione newsletter | la nostra newsletter |
            le nostre newsletter | le newsletter | registrati | registrati gratis | registrati ora |
            attiva le notifiche | scarica l app | scarica la app | la nostra app | sostienici | sostieni | dona ora |
            dona | fai una donazione | diventa socio | diventa sostenitore | indirizzo email | indirizzo e mail |
            la tua email | la tua e mail | inserisci la tua email | il tuo indirizzo email | cognome |
            nome e cognome | scopri di più | scopri di piu | per saperne di più | maggiori informazioni |
            prova gratis | prova gratuita | inizia gratis | scrivici | richiedi informazioni |
            richiedi un preventivo | prenota ora | edizione digitale | leggi il giornale | sfoglia il giornale |
            edicola digitale | resta aggiornato | rimani aggiornato | resta informato |
            scopri gli abbonamenti | scopri le offerte | scopri tutte le offerte | vedi le offerte |
            attiva l abbonamento | prova gratis per 0 giorni | prova gratuita per 0 giorni | primo mese gratis |
            disdici quando vuoi | contenuto premium | articolo premium | regala l articolo | regala questo articolo |
            articolo in regalo | tutte le newsletter | scopri le newsletter | scopri tutte le newsletter |
            vedi tutte le newsletter | iscriviti alle newsletter | inserisci un indirizzo email valido |
            iscrizione avvenuta con successo | grazie per l iscrizione | attiva gli avvisi | ricevi le notifiche |
            apri nell app | apri l app | leggi nell app | scarica l applicazione | sfoglia l edizione digitale
        """,
        "pt": """
            apenas para assinantes | clube do assinante | todos os podcasts | seja um apoiador | envie sua notícia |
            solicitar demonstração | agende uma demonstração | fale com um especialista | fale com um consultor |
            solicite um orçamento |
            baixar planilha | baixar e book | baixar ebook | baixar agora | baixe agora | quero receber |
            quero me inscrever | quero baixar | quero assinar |
            assine | assine já | assine agora | assinar | assinatura | assinaturas | já é assinante |
            já sou assinante | seja assinante | exclusivo para assinantes | conteúdo exclusivo para assinantes |
            só para assinantes | conteúdo exclusivo | assine a newsletter | assine nossa newsletter |
            assine nossas newsletters | inscreva se | inscreva se na newsletter | inscreva se em nossa newsletter |
            subscreva | subscrever | subscrever newsletter | subscreva a newsletter | subscreva a nossa newsletter |
            cadastre se | cadastrar | criar conta | criar uma conta | registe se | registre se |
            receba nossa newsletter | receba as notícias | nossa newsletter | nossas newsletters |
            ative as notificações | ativar notificações | baixe o app | baixe o aplicativo | baixar app |
            descarregue a app | nosso aplicativo | doar | doe agora | faça uma doação | apoie nos | torne se membro |
            torne se sócio | seu e mail | seu email | seu melhor e mail | o seu email | endereço de e mail |
            digite seu e mail | insira seu e mail | nome e sobrenome | saiba mais | experimente grátis |
            teste grátis | fale conosco | entre em contato | contate nos | contacte nos | edição impressa |
            edição digital | versão impressa | fique por dentro | participe do canal | entre no grupo |
            canal do whatsapp |
            benefício do assinante | assinantes podem liberar 0 acessos por dia para conteúdos da folha |
            clique aqui para seguir o canal do g1 no whatsapp |
            assine por 0 | assine para continuar lendo | assine para ler | conheça os planos | conheça nossos planos |
            ver planos | ver planos de assinatura | ver opções de assinatura | escolha seu plano |
            escolha sua assinatura | faça sua assinatura | assine com desconto | conteúdo para assinantes |
            conteúdo só para assinantes | conteúdo somente para assinantes | matéria exclusiva para assinantes |
            reportagem exclusiva para assinantes | exclusivo assinantes | exclusivo para assinante |
            artigo só para assinantes | já sou assinante entrar | é assinante | é assinante faça login |
            já tem cadastro | já tem cadastro entre | entre para continuar lendo | crie sua conta |
            crie sua conta grátis | crie uma conta grátis | primeiro mês grátis | cancele quando quiser |
            cancele a qualquer momento | presentear matéria | presenteie | presentear artigo |
            compartilhar como presente | oferecer artigo | ver todas as newsletters | todas as newsletters |
            receba as newsletters | insira um e mail válido | e mail inválido | inscrição realizada com sucesso |
            cadastro realizado com sucesso | obrigado por se inscrever | receber notificações | receber alertas |
            ative os alertas | abrir no app | abrir no aplicativo | ler no app | baixe o nosso app |
            baixe grátis o app | apoie o jornalismo independente | apoie o nosso jornalismo
        """,
        "nl": """
            ja ik wil | download gratis | gratis downloaden |
            afmelden voor deze nieuwsbrief | uitschrijven voor deze nieuwsbrief |
            abonneren | abonneer | abonneer je | abonneer nu | abonneer je nu | neem een abonnement | word abonnee |
            abonnementen | abonnee worden | al abonnee | al abonnee log in | ben je al abonnee |
            alleen voor abonnees | exclusief voor abonnees | voor abonnees | word lid | word nu lid | lid worden |
            nieuwsbrief | nieuwsbrieven | onze nieuwsbrief | onze nieuwsbrieven | aanmelden nieuwsbrief |
            aanmelden voor nieuwsbrief | inschrijven nieuwsbrief | inschrijven voor de nieuwsbrief | schrijf je in |
            schrijf je in voor de nieuwsbrief | schrijf je in voor onze nieuwsbrief | meld je aan |
            meld je aan voor de nieuwsbrief | meld je aan voor onze nieuwsbrief | meld je nu aan | aanmelden |
            inschrijven | gratis aanmelden | registreer | registreren | maak een account | account aanmaken |
            account maken | maak gratis account | doneer | doneer nu | doneren | steun ons | download de app |
            download onze app | e mailadres | je e mailadres | jouw e mailadres | uw e mailadres |
            vul je e mailadres in | voornaam | achternaam | meer informatie | meer weten | lees direct verder |
            probeer gratis | probeer nu | neem contact op | neem contact met ons op | contacteer ons |
            vraag een offerte aan | blijf op de hoogte | mis niets | mis niks | digitale krant | krant lezen |
            abonneer vanaf 0 | neem nu een abonnement | neem een proefabonnement | kies je abonnement |
            bekijk abonnementen | bekijk alle abonnementen | bekijk onze abonnementen | bekijk de aanbiedingen |
            lees dit artikel | verder lezen met een abonnement | lees gratis verder | premium artikel | plus artikel |
            ben je al abonnee log in | ben je al abonnee log dan in | heb je al een account |
            heb je al een account log in | al een account | al een account log in | maak een gratis account aan |
            maak een gratis account | gratis account aanmaken | maak gratis een account aan | eerste maand gratis |
            maandelijks opzegbaar | op elk moment opzegbaar | geef dit artikel cadeau | cadeau artikel |
            artikel cadeau geven | geef cadeau | alle nieuwsbrieven | bekijk alle nieuwsbrieven |
            ontvang de nieuwsbrief | meld je gratis aan | schrijf je gratis in | vul een geldig e mailadres in |
            bedankt voor je aanmelding | bedankt voor je inschrijving | je bent aangemeld | ontvang meldingen |
            meldingen inschakelen | zet meldingen aan | open in de app | open de app | lees verder in de app |
            lees in de app | download de gratis app | digitale editie | steun onafhankelijke journalistiek
        """,
        "ru": """
            подписка | подписаться | подпишитесь | подписаться на рассылку | подпишитесь на рассылку |
            подпишитесь на нашу рассылку | подписаться на новости | подписаться на срочные новости | рассылка |
            рассылки | оформить подписку | купить подписку | подписка на рассылку | подписка на газету |
            свежий номер | стать подписчиком | только для подписчиков | для подписчиков | поддержать |
            поддержите нас | поддержать нас | поддержать проект | поддержать редакцию | пожертвовать |
            сделать пожертвование | стать автором | скачать приложение | мобильное приложение | наше приложение |
            ваш email | ваш e mail | ваша почта | введите email | введите ваш email | электронная почта |
            адрес электронной почты | попробовать бесплатно | узнать больше | узнать подробнее | связаться с нами |
            свяжитесь с нами | мы в telegram | мы в телеграм | наш телеграм | наш telegram канал |
            наш телеграм канал | читайте нас в | читайте нас в telegram | pdf версия | быть в курсе | будьте в курсе |
            оставить заявку |
            мы в max | мы в дзене | оформить подписку за 0 | доступно по подписке | материал доступен по подписке |
            статья доступна по подписке | читать по подписке | уже есть подписка | уже подписаны | уже подписаны войти |
            первый месяц бесплатно | отменить можно в любой момент | подарить статью | подарить подписку |
            все рассылки | введите вашу почту | введите адрес электронной почты | спасибо за подписку | вы подписались |
            включить уведомления | получать уведомления | разрешить уведомления | открыть в приложении |
            читать в приложении | скачайте наше приложение | скачать наше приложение | установить приложение |
            поддержать нас рублем | помочь проекту | помочь редакции | поддержать независимую журналистику
        """,
        "he": """
            הרשמה | הירשמו | הירשמו עכשיו | הרשמה לניוזלטר | הירשמו לניוזלטר | הצטרפו לניוזלטר | ניוזלטר | ניוזלטרים |
            הרשם לניוזלטר | הצטרפו | הצטרפו עכשיו | הצטרפו אלינו | הצטרפו לערוץ | מנויים | רכישת מינוי |
            לרכישת מינוי | מינוי דיגיטלי | למנויים בלבד | כבר מנויים | כבר מנוי | לתרומה | תרומה | תרמו | תמכו בנו |
            הורידו את האפליקציה | להורדת האפליקציה | כתובת אימייל | כתובת דואר אלקטרוני | דואר אלקטרוני |
            האימייל שלך | שם פרטי | שם משפחה | לפרטים נוספים | למידע נוסף | צרו איתנו קשר | השאירו פרטים |
            עיתון דיגיטלי | מהדורה דיגיטלית |
            הצטרפו לדיוור | הירשמו לקבלת עדכונים | הרשמה לדיוור | הרשמה לעדכונים | להורדת האפליקציה לחצו כאן |
            פתחו באפליקציה | כתבה למנויים בלבד | תוכן למנויים | לרכישת מינוי דיגיטלי | תמכו בעיתונות עצמאית |
            קבלת התראות | הפעלת התראות
        """,
        "ar": """
            النسخة الرقمية |
            اشترك | اشترك الآن | إشترك | اشتراك | الاشتراك | الاشتراكات | اشترك في النشرة البريدية |
            اشترك في نشرتنا البريدية | النشرة البريدية | النشرة الإخبارية | النشرات البريدية | القائمة البريدية |
            اشترك مجانا | للمشتركين فقط | تبرع | تبرع الآن | ادعمنا | حمل التطبيق | حمل تطبيقنا | تحميل التطبيق |
            تطبيقاتنا | تطبيق الهاتف | البريد الإلكتروني | بريدك الإلكتروني | البريد الالكتروني |
            أدخل بريدك الإلكتروني | الاسم الأول | اعرف المزيد | تواصل معنا | قناتنا على يوتيوب | قناتنا على تلغرام |
            نسخة pdf | النسخة الورقية | العدد الورقي | إنضم إلينا | انضم إلينا |
            انضم لقناتنا على واتساب | سجل بريدك الإلكتروني | أدخل بريدك الإلكتروني للاشتراك | شكرا لاشتراكك |
            تفعيل الإشعارات | فعل الإشعارات | حمل التطبيق الآن | حمل تطبيقنا الآن | افتح في التطبيق |
            هذا المحتوى للمشتركين فقط | محتوى للمشتركين | للاشتراك اضغط هنا | لديك حساب بالفعل | هل لديك حساب |
            سجل الدخول للمتابعة | ادعم الصحافة المستقلة
        """,
        "ja": """
            プレミアム記事 | アカウントをお持ちでない方 | ポッドキャスト | キャンペーン実施中 |
            有料会員限定記事 |
            メルマガ | メールマガジン | メルマガ登録 | メルマガ会員登録 | メールマガジン登録 | ニュースレター | ニュースレター登録 | ニュースレターに登録 | 登録する | 無料登録 | 無料会員登録 |
            会員登録 | 会員登録する | 新規会員登録 | 新規登録 | 無料で登録 | 今すぐ登録 | 今すぐ無料登録 | 購読 | 購読する | 購読申し込み | 購読のお申し込み | 購読のご案内 | 定期購読 |
            有料会員登録 | 有料会員限定 | 会員限定 | 会員限定記事 | 有料記事 | この記事は有料会員限定です | この記事は会員限定です | 会員の方はこちら | ログインして続きを読む |
            続きを読むには会員登録が必要です | アプリをダウンロード | アプリのご紹介 | ダウンロード | 資料請求 | お申し込み | お申し込みはこちら | 申し込む | 無料で試す | 無料トライアル |
            寄付 | 寄付する | 支援する | メールアドレス | 詳しくはこちら | 詳細はこちら | 電子版 | 紙面ビューアー | 電子版のご案内 | お知らせ |
            続きは会員登録後にお読みいただけます | この記事は有料記事です | 有料会員になると続きをお読みいただけます | 有料会員登録すると続きをお読みいただけます | 会員登録はこちら | すでに会員の方はこちら |
            会員の方はログイン | 会員の方はログインしてください | ログインして読む | 今すぐ登録する | お試し登録 | 今すぐ購読 | 購読プランを見る | この記事をプレゼント | 記事をプレゼント |
            ニュースレターを登録 | メールマガジンに登録 | メルマガを登録 | 無料メルマガ登録 | 通知を受け取る | プッシュ通知を受け取る | アプリで読む | アプリで開く | アプリを開く | アプリ版はこちら |
            lineで友だち追加 | line友だち追加 | 友だち追加 | 紙面で読む | 紙面ビューアで読む
        """,
        "zh": """
            订阅 | 訂閱 | 立即订阅 | 立即訂閱 | 订阅电子报 | 訂閱電子報 | 电子报 | 電子報 | 订阅我们 | 订阅新闻 | 邮件订阅 | rss订阅 | 免费订阅 | 免費訂閱 | 成为会员 |
            成為會員 | 加入会员 | 加入會員 | 会员专享 | 會員專屬 | 订阅会员 | 付费会员 | 支持我们 | 支持我們 | 捐款 | 捐赠 | 赞助我们 | 打赏 | 赞赏 | 下载app | 下載app |
            下载客户端 | 下載應用程式 | 打开app | 打开app查看更多 | app下载 | 手机客户端 | 扫码下载 | 立即下载 | 立即下載 | 免费试用 | 免費試用 | 电子邮箱 | 电子邮件地址 |
            電子郵件 | 电子邮箱地址 | 了解更多 | 了解詳情 | 关注公众号 | 微信公众号 | 官方微信 | 官方微博 | 扫描二维码 | 扫一扫 | 加入我们的频道 | 数字报 | 电子版 |
            下载新闻客户端 | 在app中打开 | 在app内打开 | app内打开 | app内阅读 | 用app看 | 立即下载app | 用app看更方便 | 用app看新聞 | 下載新聞app | 加入line好友 |
            加line好友 | 加入line | 訂閱頻道 | 訂閱youtube頻道 | 订阅频道 | 加入telegram频道 | 加入我們的telegram | 訂閱本報 | 訂閱會員 | 訂閱會員專享 |
            会员专享内容 | 付费内容 | 付费阅读 | 此内容为付费内容 | 本文为付费内容 | 登录后继续阅读 | 免费注册 | 免費註冊 | 立即加入會員 | 支持獨立媒體 | 支持獨立新聞 | 支持独立媒体 |
            赠送文章 | 贈送文章 | 开启通知 | 接收通知 | 開啟通知
        """,
        "tr": """
            abone ol | abone olun | aboneol | abonelik | bültene abone ol | bültenimize abone olun | bülten |
            e bülten | e bültene kayıt ol | e bülten aboneliği | haber bülteni | kaydol | kayıt ol | üye ol |
            üye olun | ücretsiz üye ol | üyelik | hemen üye ol | hemen abone ol | hemen kaydol | abonelere özel |
            destek ol | bağış yap | bize destek olun | uygulamayı indir | uygulamamızı indirin | mobil uygulama |
            mobil uygulamalar | hemen indir | e posta | e posta adresi | e posta adresiniz |
            e posta adresinizi girin | ücretsiz dene | daha fazla bilgi | bize ulaşın | iletişime geçin | e gazete |
            dijital gazete | google news te abone ol | google haberlere abone ol | bildirimlere izin ver |
            google da takip et | whatsapp kanalını takip et | whatsapp kanalımızı takip edin |
            telegram kanalımızı takip edin | okumaya devam etmek için giriş yapın | bu içerik abonelere özeldir |
            bu haber abonelere özeldir | zaten abone misiniz | üye misiniz | zaten üye misiniz |
            zaten hesabınız var mı | üye girişi yapın | ücretsiz kayıt ol | bülten aboneliği | tüm bültenler |
            e posta adresinizi yazın | geçerli bir e posta adresi girin | aboneliğiniz için teşekkürler |
            bildirimleri aç | bildirimleri etkinleştir | anlık bildirimlere izin ver | uygulamada aç | uygulamada oku |
            uygulamayı ücretsiz indir | bağımsız gazeteciliği destekleyin | bağımsız gazeteciliğe destek ol
        """,
        "sv": """
            prenumerera | prenumerera nu | prenumeration | prenumerationer | bli prenumerant | redan prenumerant |
            är du redan prenumerant | för prenumeranter | endast för prenumeranter | nyhetsbrev | våra nyhetsbrev |
            anmäl dig | anmäl dig till nyhetsbrevet | prenumerera på nyhetsbrevet | prenumerera på vårt nyhetsbrev |
            få nyhetsbrevet | registrera dig | skapa konto | bli medlem | köp prenumeration | ladda ner appen |
            ladda ner vår app | vår app | stöd oss | swisha | e postadress | din e post | din e postadress | förnamn |
            efternamn | läs vidare med | prova gratis | testa gratis | mer information | e tidning | e tidningen |
            läs e tidningen | missa inget | håll dig uppdaterad |
            prenumerera för att läsa vidare | prenumerera för att läsa | prenumerera från 0 |
            för dig som är prenumerant | för dig som prenumererar | endast för dig som är prenumerant |
            exklusivt för prenumeranter | är du redan prenumerant logga in | är du prenumerant logga in |
            har du redan ett konto | har du redan ett konto logga in | skapa konto för att läsa vidare |
            skapa gratis konto | lås upp artikeln | läs hela artikeln som prenumerant | första månaden gratis |
            ingen bindningstid | avsluta när du vill | ge bort artikeln | ge bort den här artikeln | dela som gåva |
            se alla nyhetsbrev | alla nyhetsbrev | ange en giltig e postadress | tack för din anmälan |
            du är nu anmäld | slå på notiser | aktivera notiser | få notiser | öppna i appen | läs i appen |
            stöd oberoende journalistik
        """,
        "no": """
            abonner | abonnement | abonnér | abonner nå | bli abonnent | kjøp abonnement | allerede abonnent |
            er du allerede abonnent | for abonnenter | kun for abonnenter | nyhetsbrev | våre nyhetsbrev |
            meld deg på | meld deg på nyhetsbrev | meld deg på nyhetsbrevet | meld deg på vårt nyhetsbrev |
            få nyhetsbrev | registrer deg | opprett konto | opprett bruker | bli medlem | last ned appen |
            last ned vår app | støtt oss | gi et bidrag | din e post | din e postadresse | e postadresse | fornavn |
            etternavn | prøv gratis | kontakt oss | mer informasjon | eavis | e avis | les eavisen | les e avisen |
            les papiravisen | vilkår for abonnement |
            abonner for å lese videre | abonner for å lese | abonner fra 0 | for abonnenter av | kun for abonnenter av |
            eksklusivt for abonnenter | er du allerede abonnent logg inn | er du abonnent logg inn |
            har du allerede bruker | har du allerede abonnement | opprett bruker for å lese videre |
            første måned gratis | ingen bindingstid | avslutt når du vil | gi bort artikkelen | gi bort denne saken |
            del som gave | se alle nyhetsbrev | alle nyhetsbrev | skriv inn gyldig e postadresse |
            takk for påmeldingen | du er nå påmeldt | slå på varsler | aktiver varsler | få varsler | åpne i appen |
            les i appen | støtt uavhengig journalistikk
        """,
        "da": """
            abonner | abonnér | abonnement | køb abonnement | bliv abonnent | allerede abonnent |
            er du allerede abonnent | for abonnenter | kun for abonnenter | nyhedsbrev | nyhedsbreve |
            vores nyhedsbreve | tilmeld | tilmeld dig | tilmeld nyhedsbrev | tilmeld dig nyhedsbrevet |
            tilmeld dig vores nyhedsbrev | få nyhedsbrev | opret profil | opret bruger | opret konto | bliv medlem |
            hent appen | hent vores app | støt os | din e mail | din e mailadresse | e mailadresse | fornavn |
            efternavn | prøv gratis | kontakt os | mere information | e avis | læs e avisen | få adgang |
            abonnér for at læse videre | abonnement fra 0 | kun for abonnenter på | eksklusivt for abonnenter |
            artiklen er kun for abonnenter | denne artikel er kun for abonnenter | er du allerede abonnent log ind |
            er du abonnent log ind | har du allerede en profil | har du allerede et abonnement | log ind og læs videre |
            opret profil for at læse videre | første måned gratis | ingen binding | opsig når som helst |
            giv artiklen som gave | del som gave | se alle nyhedsbreve | alle nyhedsbreve |
            indtast en gyldig e mailadresse | tak for din tilmelding | du er nu tilmeldt | slå notifikationer til |
            få notifikationer | åbn i appen | læs i appen | støt uafhængig journalistik
        """,
        "pl": """
            prenumerata cyfrowa |
            zapisuję się | chcę otrzymywać | pobierz e book | pobierz za darmo |
            zapisz się | zapisz się do newslettera | zapisz się na newsletter | zapisz mnie | subskrybuj |
            subskrybuj newsletter | subskrypcja | subskrypcje | prenumerata | prenumeruj | zaprenumeruj |
            kup prenumeratę | kup subskrypcję | kup dostęp | tylko dla subskrybentów | dla subskrybentów |
            dla prenumeratorów | masz już konto | masz już prenumeratę | zostań patronem | zostań subskrybentem |
            wesprzyj | wesprzyj nas | wspieraj nas | wspieram | wpłać | przekaż darowiznę | pobierz aplikację |
            pobierz naszą aplikację | aplikacja mobilna | adres e mail | adres email | twój e mail |
            twój adres e mail | podaj adres e mail | wypróbuj za darmo | dowiedz się więcej | napisz do nas |
            skontaktuj się z nami | e wydanie | ewydanie | wydanie cyfrowe | bądź na bieżąco | załóż konto |
            wykup dostęp | wykup subskrypcję | uzyskaj dostęp | odblokuj dostęp | odblokuj artykuł | zobacz ofertę |
            zobacz oferty | sprawdź ofertę | sprawdź naszą ofertę | wybierz subskrypcję |
            treść dostępna dla subskrybentów | treść dla subskrybentów | artykuł dla subskrybentów |
            artykuł tylko dla subskrybentów | artykuł dostępny dla subskrybentów | treść premium | artykuł premium |
            dostęp premium | masz już subskrypcję | masz subskrypcję zaloguj się | masz już konto zaloguj się |
            masz konto zaloguj się | masz już prenumeratę zaloguj się | jesteś subskrybentem |
            jesteś już subskrybentem zaloguj się | zaloguj się by czytać dalej | zarejestruj się aby czytać dalej |
            zarejestruj się za darmo | załóż darmowe konto | czytaj za darmo | pierwszy miesiąc gratis |
            rezygnujesz kiedy chcesz | podaruj artykuł | podaruj ten artykuł | prezent artykuł | wszystkie newslettery |
            zobacz wszystkie newslettery | nasze newslettery | podaj swój adres e mail | wpisz swój adres e mail |
            niepoprawny adres e mail | dziękujemy za zapisanie się | dziękujemy za subskrypcję | włącz powiadomienia |
            otrzymuj powiadomienia | dołącz do kanału na whatsapp | kanał na whatsapp | otwórz w aplikacji |
            czytaj w aplikacji | wesprzyj niezależne dziennikarstwo | wspieraj niezależne dziennikarstwo |
            tylko dla prenumeratorów | dostęp tylko dla prenumeratorów
        """,
        "cs": """
            newslettery | odebírat | odebírat newsletter | přihlásit k odběru | přihlásit se k odběru | předplatné |
            předplatit | předplaťte si | objednat předplatné | pouze pro předplatitele | pro předplatitele |
            jen pro předplatitele | mám předplatné | už mám předplatné | staňte se předplatitelem | podpořte nás |
            podpořit | přispějte | přispět | stáhnout aplikaci | stáhněte si aplikaci | mobilní aplikace |
            váš e mail | e mailová adresa | zadejte e mail | zadejte svůj e mail | vyzkoušet zdarma | zjistit více |
            více informací | kontaktujte nás | napište nám | registrujte se | zaregistrovat se | zaregistrujte se |
            předplatit a číst dál | předplatné od 0 | odemknout článek | odemkněte si článek | obsah pro předplatitele |
            článek pro předplatitele | pouze pro přihlášené | jste předplatitel přihlaste se |
            máte už účet přihlaste se | přihlaste se a čtěte dál | registrujte se zdarma | první měsíc zdarma |
            zrušit můžete kdykoliv | darovat článek | darujte článek | všechny newslettery | zadejte platný e mail |
            děkujeme za přihlášení | zapnout upozornění | povolit upozornění | otevřít v aplikaci | číst v aplikaci
        """,
        "ko": """
            구독중 | 구독 취소 |
            구독 | 구독하기 | 구독신청 | 구독 신청 | 뉴스레터 | 뉴스레터 구독 | 뉴스레터 신청 | 이메일 구독 | 정기구독 | 정기구독 신청 | 신문구독 | 신문 구독 | 지면구독 |
            구독 안내 | 구독안내 | 무료 구독 | 채널 구독 | 유료회원 | 회원 전용 | 후원하기 | 후원 | 정기후원 | 기사 후원하기 | 앱 다운로드 | 앱 설치 | 다운로드 | 이메일 |
            이메일 주소 | 자세히 보기 | 더 알아보기 | 알림 신청 | 네이버 구독 | 카카오톡 채널 추가 | 네이버에서 구독 |
            네이버에서 구독하기 | 네이버 채널 구독 | 네이버 뉴스 구독 | 네이버 뉴스스탠드 구독 | 카카오톡 채널 구독 | 카톡 채널 추가 | 유튜브 구독 | 유튜브 구독하기 | 유튜브 채널 구독 |
            텔레그램 구독 | 채널 추가 | 채널 구독하기 | 기자 구독 | 기자 구독하기 | 언론사 구독 | 구독하고 알림 받기 | 무료로 구독하기 | 뉴스레터 구독하기 | 뉴스레터 신청하기 |
            이메일을 입력하세요 | 이메일 주소를 입력하세요 | 구독해 주셔서 감사합니다 | 알림 받기 | 알림 설정 | 푸시 알림 받기 | 앱에서 보기 | 앱으로 보기 | 앱 다운로드하기 |
            앱에서 열기 | 유료 기사 | 유료 회원 전용 | 유료회원 전용 기사 | 프리미엄 콘텐츠 | 회원 전용 기사 | 로그인하고 계속 읽기 | 로그인 후 이용하세요 | 기사 선물하기 | 선물하기 |
            정기구독하기 | 후원회원 가입 | 후원 안내 | 독립언론 후원하기
        """,
        "uk": """
            підписатися | підписатись | підпишіться | підписатися на розсилку | підпишіться на розсилку |
            підпишіться на нашу розсилку | підтримати нас | підтримайте нас | підтримати проєкт | для підписників |
            завантажити додаток | завантажити застосунок | введіть e mail | дізнатися більше | зв яжіться з нами |
            підписатися на канал | підписатися на telegram | ми в telegram | ми у telegram | наш канал у telegram |
            долучайтесь | приєднуйтесь | стати підписником | оформити підписку | підтримати редакцію |
            підтримайте редакцію | підтримати незалежну журналістику | матеріал доступний за підпискою |
            вже маєте підписку | введіть email | ваш email | увімкнути сповіщення | відкрити в додатку
        """,
        "fi": """
            tilaa maksuton uutiskirje | tilaa ilmainen uutiskirje | tilaa uutiskirjeitä | uutiskirjeen tilaus |
            tilaa tästä | tilaa digi | tilaa hs | tilaa hesari | tilaa verkkolehti | tilaa diginä |
            tilaa näköislehti | tilaa ilmoitukset | tilaa push ilmoitukset | salli ilmoitukset |
            kytke ilmoitukset päälle | lataa ilmainen sovellus | lataa uutissovellus | lataa yle uutisvahti |
            lataa mtv uutiset sovellus | lataa app storesta | lataa google playsta | lataa sovelluskaupasta |
            tämä juttu on vain tilaajille | tämä artikkeli on vain tilaajille | artikkeli on vain tilaajille |
            juttu on vain tilaajille | tämä sisältö on vain tilaajille | tilaajille maksuton | lue lisää tilaajana |
            jatka lukemista | jatka lukemista kirjautumalla | jatka lukemista tilaamalla |
            haluatko jatkaa lukemista | kirjaudu sisään ja jatka lukemista | lue koko artikkeli tilaajana |
            tilaa ja jatka lukemista | tilaa lukeaksesi lisää | lue maksutta | lue ilmaiseksi | kokeile ilmaiseksi |
            kokeile maksutta | kokeile nyt | kokeile 0 viikkoa ilmaiseksi | kokeile kuukausi ilmaiseksi |
            kokeile 0 kk ilmaiseksi | kokeile 0 eurolla | kokeile kuukausi eurolla | 0 ensimmäinen kuukausi |
            olen jo tilaaja | olen tilaaja | luo maksuton tunnus | rekisteröidy ilmaiseksi | rekisteröidy maksutta |
            rekisteröidy lukeaksesi | ota tilaus käyttöön | aktivoi digitunnukset | aktivoi tilaus |
            hallitse tilausta | katso tilausvaihtoehdot | näytä tilausvaihtoehdot | tutustu tilaustarjouksiin |
            tutustu tarjoukseen | tarjoukset uusille tilaajille | peru milloin vain | voit perua milloin tahansa |
            peruuta milloin tahansa | ei sitoutumista | lahjoita nyt | tue työtämme | tue journalismia |
            liity jäseneksi | liity kannattajaksi | liity kuukausilahjoittajaksi | ryhdy kuukausilahjoittajaksi |
            ryhdy kannatusjäseneksi | anna kertalahjoitus | syötä sähköpostiosoitteesi | sähköpostiosoitteesi |
            anna sähköpostiosoitteesi | uutiskirje sähköpostiisi | päivän uutiset sähköpostiisi |
            uutiset suoraan sähköpostiisi | tärkeimmät uutiset sähköpostiisi | kiitos uutiskirjeen tilauksesta |
            tilaus onnistui | tilaus vahvistettu | tarkista sähköpostiosoite | ei kiitos | ehkä myöhemmin |
            muistuta myöhemmin | lahjaksi luettavaa | anna juttu lahjaksi | anna artikkeli lahjaksi |
            jaa lahjalinkki | kuuntele podcastit | kuuntele uusin jakso | kuuntele jakso | kuuntele areenassa |
            katso areenassa | katso yle areenassa | kuuntele yle areenassa | katso katsomossa |
            katso mtv katsomossa | katso ruudussa | katso jakso ruudusta | tilaa youtube kanavamme |
            tilaa kanavamme | liity whatsapp kanavallemme | seuraa whatsapp kanavaamme | seuraa google uutisissa |
            lisää suosikkilähteeksi googlessa | lisää googlen ensisijaiseksi lähteeksi | lue lehti |
            lue näköislehti | lue uusin lehti | lue uusin numero | tuoreimmat näköislehdet | uusin lehti |
            uusin numero | osta irtonumero | tilaa lehti kotiin | tilaa lahjatilaus | lähetä uutisvinkki |
            lähetä vinkki | lähetä kuva | anna juttuvinkki | anna uutisvinkki | vinkkaa toimitukselle |
            ota yhteyttä toimitukseen | lähetä palautetta | anna palautetta jutusta | lähetä palaute |
            anna palautetta toimitukselle | oliko juttu hyvä | oliko artikkeli hyödyllinen |
            oliko tästä artikkelista hyötyä | oliko jutusta hyötyä | vastaa kyselyyn | osallistu kilpailuun |
            osallistu arvontaan | pelaa ristikkoa | ratko ristikko | tee visa | tee päivän visa | testaa tietosi |
            pelaa tästä |
            tilaa uutiskirje | tilaa uutiskirjeemme | uutiskirje | uutiskirjeet | tilaa nyt | tilaa lehti |
            vain tilaajille | oletko jo tilaaja | lue digilehti | digilehti | näköislehti | lataa sovellus |
            lataa sovelluksemme | tue meitä | sähköpostiosoite | ota yhteyttä |
            tilaa ja lue lisää | tilaa lukeaksesi | jatka lukemista tilaajana | lue juttu tilaajana | tilaajille |
            tilaajan etu | juttu on tilaajille | tämä artikkeli on tilaajille | onko sinulla jo tilaus |
            onko sinulla jo tunnus | kirjaudu ja lue | kirjaudu lukeaksesi | kirjaudu sisään lukeaksesi |
            luo ilmainen tunnus | ensimmäinen kuukausi ilmaiseksi | ei sitoutumisaikaa | lahjoita artikkeli |
            jaa lahjaksi | kaikki uutiskirjeet | tilaa uutiskirjeet | kiitos tilauksestasi | ota ilmoitukset käyttöön |
            avaa sovelluksessa | lue sovelluksessa | tue riippumatonta journalismia |
            tilaa
        """,
        "hu": """
            feliratkozom a hírlevélre most | hírlevél feliratkozás | hírlevélfeliratkozás | hírlevelek |
            hírleveleink | hírlevelünk | napi hírlevél | heti hírlevél | reggeli hírlevél | ingyenes hírlevél |
            kérem a hírlevelet | kérek hírlevelet | kérem a hírlevelet és az ajánlatokat | sikeres feliratkozás |
            köszönjük a feliratkozást | köszönjük hogy feliratkozott | köszönjük hogy feliratkoztál |
            add meg az e mail címed | add meg az email címed | adja meg e mail címét | adja meg az e mail címét |
            e mail cím | email cím | az ön e mail címe | az e mail címed | értesüljön elsőként | értesülj elsőként |
            maradjon velünk | maradj velünk | ne maradj le | ne maradjon le semmiről | ne maradj le semmiről |
            előfizetés | előfizetek most | előfizetés vásárlása | fizessen elő most | fizess elő most |
            előfizetői tartalom | előfizetői cikk | ez a tartalom csak előfizetőknek érhető el |
            a cikk csak előfizetők számára elérhető | a teljes cikk csak előfizetőink számára elérhető |
            ez egy előfizetéses cikk | előfizetéses tartalom | prémium tartalom | prémium cikk | hvg360 előfizetés |
            próbálja ki ingyen | próbáld ki ingyen | ingyenes próbaidőszak | ingyenes kipróbálás | kipróbálom |
            kipróbálom ingyen | már előfizető vagyok | már van előfizetésem | van már előfizetése |
            ön már előfizető | már előfizetőnk | már előfizetőnk jelentkezzen be | jelentkezzen be az olvasáshoz |
            jelentkezz be az olvasáshoz | lépjen be az olvasáshoz | lépj be az olvasáshoz |
            a cikk folytatása előfizetőinknek | olvassa tovább előfizetéssel | olvasd tovább előfizetéssel |
            regisztráljon | regisztrálj | regisztráljon ingyen | regisztrálj ingyenesen | ingyenes regisztráció |
            előfizetési csomagok | előfizetési ajánlataink | válasszon csomagot | megnézem az ajánlatokat |
            bármikor lemondható | bármikor lemondhatja | előfizetői belépés | digitális előfizetés |
            éves előfizetés | havi előfizetés | féléves előfizetés | ajándékozz előfizetést | ajándék előfizetés |
            cikk ajándékozása | ajándékozza el ezt a cikket | támogass | támogassa munkánkat | támogasd munkánkat |
            támogasd a munkánkat | támogassa lapunkat | támogassa a munkánkat | támogatom a lapot |
            támogatom a munkájukat | támogatom a telexet | támogatom a 0 et | legyél támogató |
            legyél te is támogató | legyen a támogatónk | legyen ön is támogatónk | legyél a kör tagja |
            csatlakozz a körhöz | csatlakozz közösségünkhöz | legyél tag | belépek a körbe | adó 0 százalék |
            ajánld fel adód 0 százalékát | ajánlja fel adója 0 százalékát | felajánlom | adományozok | adományozz |
            egyszeri támogatás | rendszeres támogatás | havi támogatás | bankkártyás támogatás |
            töltse le applikációnkat | töltsd le az applikációt | töltsd le az alkalmazást |
            töltsd le applikációnkat | töltsd le alkalmazásunkat | töltse le az alkalmazást | letöltés app store |
            letöltés google play | letölthető az app store ból | mobilalkalmazás | mobilalkalmazásaink |
            kérek értesítést | értesítéseket kérek | értesítések engedélyezése | engedélyezem az értesítéseket |
            push értesítések | kövesse a google hírekben | kövesse az oldalt a google hírekben |
            csatlakozz viber csatornánkhoz | csatlakozz whatsapp csatornánkhoz | telegram csatornánk |
            hallgasd meg podcastünket | hallgassa meg podcastunkat | legfrissebb podcastok | legújabb epizód |
            hallgassa meg az adást | nézd meg az adást | legfrissebb lapszám | legújabb lapszám | aktuális lapszám |
            friss lapszám | megrendelem a lapot | olvassa a nyomtatott lapot | digitális lapszám | nem köszönöm |
            most nem | emlékeztessen később | küldjön be hírt | küldj hírt | küldj be hírt | tippje van |
            van egy jó sztorid | írjon nekünk | írj nekünk | küldd el nekünk | küldje el nekünk | hírt küldök be |
            szólj nekünk | hasznos volt a cikk | hasznos volt a cikk az ön számára | tetszett a cikk |
            tetszett a cikk oszd meg | tetszett a cikk iratkozz fel hírlevelünkre | mi a véleményed |
            értékelje a cikket | értékeld a cikket | hibát talált a cikkben | hibát találtál a cikkben |
            helyesírási hibát talált | jelezd nekünk | töltsd ki kvízünket | kvíz kitöltése | töltsd ki a kvízt |
            játssz velünk | nyereményjáték | legyen ön is előfizetőnk | szeretnél több ilyen cikket olvasni |
            szeretne több ilyen cikket olvasni | még több ilyen cikket szeretnél | itt is megtalálsz minket |
            feliratkozom az értesítésekre | feliratkozás a csatornára | csatornánk a youtube on |
            hallgasd spotify on | hallgasd a spotify on | spotify apple podcasts |
            ne hagyd ki a legfontosabb híreket | a nap legfontosabb hírei | a nap hírei e mailben |
            legfontosabb hírek e mailben | értesüljön a legfontosabb hírekről |
            hírlevél | feliratkozás | feliratkozom | feliratkozás hírlevélre | feliratkozás a hírlevélre |
            iratkozz fel | iratkozzon fel | iratkozz fel hírlevelünkre | iratkozzon fel hírlevelünkre | előfizetek |
            csak előfizetőknek | támogatom | támogass minket | támogasson minket | töltse le alkalmazásunkat |
            töltsd le az appot |
            fizessen elő | fizess elő | előfizetek a tartalomra | előfizetőknek | csak előfizetőink olvashatják |
            ez a cikk csak előfizetőknek érhető el | már előfizető | már előfizető jelentkezzen be | van már fiókja |
            van már fiókod | jelentkezzen be | jelentkezz be | bejelentkezés az olvasáshoz | feliratkozom a hírlevélre |
            értesítések bekapcsolása | támogasd a független újságírást | támogassa a független újságírást |
            megnyitás az alkalmazásban
        """,
        "el": """
            εγγραφή στο newsletter | εγγραφείτε | εγγραφείτε στο newsletter | εγγραφείτε στο newsletter μας |
            γραφτείτε στο newsletter | γίνετε συνδρομητής | γίνε συνδρομητής | μόνο για συνδρομητές |
            κατεβάστε την εφαρμογή | στηρίξτε μας | υποστηρίξτε μας | το email σας | επικοινωνήστε μαζί μας |
            μάθετε περισσότερα
        """,
        "ro": """
            abonează te | aboneaza te | abonați vă | abonează te la newsletter | abonare la newsletter |
            abonare newsletter | înscrie te la newsletter | devino abonat | doar pentru abonați | susține ne |
            susține jurnalismul independent | donează | donează acum | descarcă aplicația | adresa de email |
            adresa ta de email | află mai multe |
            abonează te acum | abonează te gratuit | înscrie te la newsletterul nostru |
            urmărește canalul nostru de whatsapp | intră pe canalul nostru de whatsapp | articol pentru abonați |
            conținut pentru abonați | ai deja cont | ai deja abonament | ai deja cont autentifică te |
            introdu adresa de email | activează notificările | deschide în aplicație
        """,
        "ca": """
            club del subscriptor | el teu correu electrònic |
            subscriu te | subscriviu vos | subscriu t hi | subscriu te al butlletí | subscriu te a la newsletter |
            butlletins | fes te subscriptor | fes te soci | només per a subscriptors | exclusiu per a subscriptors |
            contingut exclusiu per a subscriptors | ja ets subscriptor | fes una donació | descarrega t l app |
            descarrega l app | contacta amb nosaltres | dona ns suport
        """,
        "bg": """
            абонирай се | абонирайте се | абонирайте се за бюлетина | абонирайте се за нашия бюлетин |
            абонирай се за бюлетина | само за абонати | подкрепете ни | подкрепи ни | изтеглете приложението |
            изтегли приложението | въведете имейл | вашият имейл | научете повече | научи повече | свържете се с нас
        """,
        "hr": """
            pretplati se | pretplatite se | pretplatite se na newsletter | prijavi se na newsletter |
            prijavite se na newsletter | prijava na newsletter | samo za pretplatnike | postani pretplatnik |
            postanite pretplatnik | podrži nas | podržite nas | preuzmi aplikaciju | preuzmite aplikaciju |
            vaša e mail adresa | saznaj više | saznajte više
        """,
        "sr": """
            telegram kanal |
            pretplati se | pretplatite se | prijavi se na newsletter | prijavite se na newsletter |
            samo za pretplatnike | postani pretplatnik | postanite pretplatnik | podrži nas | podržite nas |
            preuzmi aplikaciju | preuzmite aplikaciju | saznaj više | saznajte više | претплати се | претплатите се |
            само за претплатнике | постани претплатник | постаните претплатник | подржи нас | подржите нас |
            преузми апликацију | преузмите апликацију | сазнај више | сазнајте више
        """,
        "sk": """
            odoberať newsletter | prihlásiť sa na odber | prihlásiť na odber | prihláste sa na odber | predplatiť |
            predplaťte si | len pre predplatiteľov | iba pre predplatiteľov | mám predplatné | podporte nás |
            stiahnuť aplikáciu | stiahnite si aplikáciu | stiahnite si našu aplikáciu | zadajte váš e mail |
            zadajte svoj e mail | zistiť viac | viac informácií | kontaktujte nás | napíšte nám
        """,
        "id": """
            daftar sekarang | daftar gratis | daftar gratis sekarang | daftar di sini | masukkan alamat email anda |
            masukkan email | alamat email anda | alamat email | dapatkan newsletter | dapatkan berita terbaru |
            dapatkan berita terkini | dapatkan update terbaru | dapatkan informasi terbaru | dapatkan notifikasi |
            aktifkan notifikasi berita | izinkan notifikasi | nanti saja | lain kali | tidak terima kasih |
            download aplikasi sekarang | dapatkan aplikasi | baca tanpa iklan | baca berita tanpa iklan |
            gabung kompas com | baca berita tanpa iklan gabung kompas com | artikel ini untuk pelanggan |
            artikel khusus pelanggan | artikel premium | konten premium | berita premium | masuk untuk membaca |
            masuk untuk melanjutkan membaca | login untuk melanjutkan membaca | login untuk membaca selengkapnya |
            silakan login untuk melanjutkan membaca | silakan masuk untuk melanjutkan |
            daftar untuk membaca artikel ini | sudah berlangganan masuk di sini | sudah berlangganan masuk |
            sudah punya akun login | sudah punya akun masuk di sini | belum punya akun | belum punya akun daftar |
            belum punya akun daftar di sini | belum punya akun daftar sekarang | dukung jurnalisme |
            dukung jurnalisme berkualitas | dukung tempo | donasi sekarang | beri donasi | traktir kopi |
            jadi anggota | gabung jadi anggota | jadi member | coba gratis | coba gratis 0 hari | coba sekarang |
            mulai berlangganan | pilih paket langganan | pilih paket berlangganan | lihat paket langganan |
            paket langganan | baca e paper | koran digital | majalah digital | gabung channel whatsapp |
            gabung di channel whatsapp | ikuti channel whatsapp | gabung telegram | gabung channel telegram |
            subscribe youtube | subscribe channel youtube | dengarkan podcast | podcast terbaru |
            saksikan live streaming | tonton live | terima kasih telah berlangganan | anda telah berlangganan |
            terima kasih sudah mendaftar | lanjutkan membaca dengan berlangganan | kirim tulisan | kirim artikel |
            tulis artikel | tulis opini anda | jadi kontributor | jadi jurnalis warga | scan qr code |
            dapatkan promo menarik | anda tertarik | pasang aplikasi |
            berlangganan | berlangganan sekarang | langganan sekarang | berlangganan newsletter | berlangganan buletin |
            khusus pelanggan | unduh aplikasi | unduh aplikasi kami | dukung kami | pelajari lebih lanjut |
            cek berita dan artikel yang lain di google news |
            gabung di saluran whatsapp | gabung saluran whatsapp | ikuti whatsapp channel kami |
            ikuti channel whatsapp kami | gabung di grup telegram | gabung grup telegram | langganan newsletter |
            daftar newsletter | konten khusus pelanggan | sudah berlangganan | sudah punya akun |
            sudah punya akun masuk | masukkan email anda | aktifkan notifikasi | nyalakan notifikasi |
            buka di aplikasi | baca di aplikasi | download aplikasi | dukung jurnalisme independen
        """,
        "vi": """
            đăng ký nhận tin tức | đăng ký bản tin | nhận bản tin | nhận tin mới nhất | nhận tin qua email |
            đăng ký miễn phí | nhập địa chỉ email của bạn | nhập email để nhận tin | địa chỉ email của bạn |
            đăng ký theo dõi | tải app | tải ứng dụng di động | tải ứng dụng miễn phí | tải về ứng dụng |
            tải app báo | tải ứng dụng vnexpress | ứng dụng di động | đọc báo trên ứng dụng | mua báo in | đặt báo |
            đặt mua báo in | mua gói thành viên | trở thành thành viên | đăng ký thành viên | đăng ký hội viên |
            bài viết dành cho thành viên | bài viết dành cho hội viên | nội dung dành cho thành viên |
            nội dung dành cho thành viên trả phí | nội dung trả phí | đăng nhập để đọc tiếp |
            đăng nhập để đọc toàn bộ bài viết | đăng ký để đọc tiếp | đăng ký tài khoản để đọc tiếp |
            vui lòng đăng nhập để đọc tiếp | vui lòng đăng nhập để tiếp tục đọc | mở khóa bài viết |
            nâng cấp tài khoản | dùng thử miễn phí | nhận thông báo | nhận thông báo tin mới |
            cho phép nhận thông báo | ủng hộ tòa soạn | tặng sao | tặng sao cho tác giả |
            thông tin tài khoản ủng hộ | chọn quà tặng | mời cà phê | mời bạn đọc báo | gửi tặng bài viết |
            quét mã qr để tải ứng dụng | quét mã qr để tải app | cập nhật tin tức mới nhất qua email |
            đừng bỏ lỡ tin tức quan trọng | nhận tin nóng mỗi ngày | nghe podcast | podcast mới nhất |
            chọn vnexpress trên google | theo dõi báo trên zalo | cảm ơn bạn đã đăng ký | đăng ký thành công |
            cảm ơn bạn đã đăng ký nhận bản tin | không cảm ơn | để sau | mua ngay ấn phẩm | đặt mua tạp chí |
            đăng ký nhận tin | đăng ký nhận bản tin | đăng ký nhận thông báo | đăng ký ngay | đặt mua báo |
            tải ứng dụng | tải ứng dụng ngay | ủng hộ chúng tôi | nhập email | nhập email của bạn | địa chỉ email |
            tìm hiểu thêm | liên hệ với chúng tôi |
            theo dõi kênh zalo | theo dõi trên zalo | tham gia kênh telegram | theo dõi kênh youtube | đăng ký kênh |
            đăng ký kênh youtube | đăng ký nhận tin mới | dành cho thuê bao | dành cho hội viên | đã có tài khoản |
            bạn đã có tài khoản | bạn đã có tài khoản đăng nhập | tạo tài khoản | bật thông báo | mở trong ứng dụng |
            đọc trên ứng dụng | tải ứng dụng báo
        """,
        "hi": """
            न य जल टर सब सक र इब कर | अपन ईम ल पत दर ज कर | अपन ईम ल दर ज कर | अपन ईम ल आईड दर ज कर | सब सक र इब कर |
            सब सक र इब | सदस यत ल | अभ सदस यत ल | एप ड उनल ड कर | ऐप इ स ट ल कर | अभ ड उनल ड कर | ऐप म ख ल |
            ऐप पर पढ | ऐप म द ख | ऐप पर प र खबर पढ | प र म यम सदस यत ल | न ट फ क शन ऑन कर | व ह ट सऐप च नल स ज ड |
            व ट सऐप च नल स ज ड | व ट सऐप च नल फ ल कर | ट ल ग र म पर ज ड | व ह ट सएप पर ज ड | व ह ट सऐप पर ज ड |
            google news पर हम फ ल कर | हम google news पर फ ल कर | प डक स ट स न | हम सप र ट कर | सहय ग कर | ड न ट कर |
            अभ ड न ट कर | ई प पर पढ | ई प पर सब सक र इब कर | फ र ट र यल श र कर |
            अभी सब्सक्राइब करें | हमारे व्हाट्सएप चैनल से जुड़ें | व्हाट्सएप चैनल से जुड़ें | व्हाट्सऐप चैनल फॉलो करें |
            व्हाट्सएप चैनल फॉलो करें | टेलीग्राम चैनल से जुड़ें | ऐप डाउनलोड करें | हमारा ऐप डाउनलोड करें |
            ऐप में पढ़ें | न्यूज़लेटर के लिए साइन अप करें | नोटिफिकेशन चालू करें | गूगल न्यूज पर फॉलो करें |
            हमें गूगल न्यूज पर फॉलो करें
        """,
        "lt": """
            prenumeruok naujienlaiškį | prenumeruoti naujienlaiškį | naujienlaiškiai | naujienlaiškio prenumerata |
            gaukite naujienas el paštu | gauk naujienas el paštu | naujienos el paštu | užsiprenumeruoti |
            užsiprenumeruok | užsiprenumeruokite | tik prenumeratoriams | straipsnis tik prenumeratoriams |
            šis straipsnis tik prenumeratoriams | turinys tik prenumeratoriams | jau prenumeruojate |
            esate prenumeratorius | jau turite prenumeratą | skaityti toliau | skaitykite toliau | skaityk toliau |
            skaityti visą straipsnį | norėdami skaityti toliau prisijunkite | pasirinkite prenumeratą |
            išbandyk nemokamai | išbandyti nemokamai | išbandykite nemokamai | pirmas mėnuo nemokamai |
            atšauk bet kada | galite atšaukti bet kada | paremkite mus | paremk mus | skirkite 0 gpm | skirk 0 gpm |
            tapk rėmėju | tapkite rėmėju | parsisiųsk programėlę | atsisiųskite programėlę |
            parsisiųskite programėlę | atsisiųsk programėlę | atsisiųskite mobiliąją programėlę |
            įjungti pranešimus | įveskite el pašto adresą | įveskite savo el paštą | jūsų el paštas |
            klausykite tinklalaidės | susikurti paskyrą | registruokis nemokamai |
            prenumeruoti | prenumeruokite naujienlaiškį | naujienlaiškis | prenumeruokite
        """,
        "lv": """
            abonē tagad | abonē jaunumus | abonē žurnālu | piesakies jaunumu vēstulei | piesakies ziņu vēstulei |
            saņem jaunumus e pastā | saņem jaunumus savā e pastā | ziņas e pastā | ievadi savu e pastu |
            ievadi e pasta adresi | tavs e pasts | lasi tālāk | lasīt tālāk | turpināt lasīt | lasi visu rakstu |
            lai turpinātu lasīt abonē | lai lasītu tālāk abonē | lai turpinātu lasīt pieslēdzies | tikai abonentiem |
            raksts pieejams tikai abonentiem | šis raksts ir pieejams tikai abonentiem |
            šis saturs ir pieejams tikai abonentiem | saturs pieejams tikai abonentiem | maksas saturs |
            jau esi abonents | esi jau abonents | jau ir abonements | izvēlies abonementu |
            izvēlies savu abonementu | izmēģini bez maksas | pirmais mēnesis bez maksas | atcel jebkurā laikā |
            atbalsti mūs | atbalsti mūsu darbu | atbalsti neatkarīgu žurnālistiku | ziedot tagad |
            lejupielādē lietotni | lejupielādē aplikāciju | lejupielādēt lietotni | ieslēdz paziņojumus |
            saņemt paziņojumus | iesūti ziņu | iesūti savu ziņu | iesūti foto vai video | klausies podkāstu |
            klausies raidierakstu | reģistrējies bez maksas | izveido kontu |
            abonēt | abonē | jaunumi e pastā
        """,
        "et": """
            telli meie uudiskiri | telli kohe | telli leht | telli digipakett | vaata tellimuspakette |
            proovi tasuta | proovi kohe | proovi kuu aega tasuta | esimene kuu tasuta | ainult tellijale |
            artikkel on tellijale | see artikkel on tellijale | see artikkel on ainult tellijatele |
            artikkel on ainult tellijatele | edasi lugemiseks telli | edasi lugemiseks logi sisse |
            edasi lugemiseks telli või logi sisse | artikli lugemiseks logi sisse | osta artikkel |
            osta see artikkel | oled juba tellija | juba tellija logi sisse | olen juba tellija |
            tellimuse saad igal ajal lõpetada | tühista igal ajal | loe artikleid piiramatult | toeta meid |
            toeta meie tööd | toeta sõltumatut ajakirjandust | toeta ajakirjandust | anneta kohe | lae alla äpp |
            lae alla rakendus | laadi alla rakendus | lae alla mobiilirakendus | luba teavitused | luba teated |
            telli teavitused | saada vihje | saada meile vihje | saada uudisvihje | kuula podcasti | liitu kohe |
            liitu tasuta | registreeru tasuta | loo konto | sisesta oma e posti aadress | sinu e posti aadress |
            kingi artikkel |
            telli | telli uudiskiri | liitu uudiskirjaga
        """,
        "is": """
            áskrift | skrá mig á póstlista | gerast áskrifandi
        """,
        "af": """
            teken in | teken in op ons nuusbrief | nuusbrief
        """,
        "sl": """
            naročite se | prijavite se na e novice | naročite se na e novice
        """,
        "ms": """
            langgan surat berita | langgan surat berita kami | langgan buletin | langgan newsletter |
            langgani surat berita | daftar percuma | daftar secara percuma | daftar untuk surat berita |
            surat berita | buletin harian | masukkan e mel anda | masukkan emel anda | masukkan alamat e mel |
            masukkan alamat emel anda | masukkan alamat e mel anda | alamat e mel | alamat emel | e mel anda |
            emel anda | dapatkan berita terkini terus ke e mel anda |
            dapatkan berita terkini terus ke peti masuk anda | terima notifikasi | benarkan notifikasi |
            muat turun aplikasi | muat turun aplikasi kami | muat turun aplikasi sekarang |
            muat turun aplikasi berita harian | muat turun aplikasi sinar harian | muat turun aplikasi astro awani |
            muat turun sekarang | dapatkan aplikasi kami | dapatkan di google play | kandungan premium |
            artikel ini untuk pelanggan sahaja | artikel untuk pelanggan sahaja | hanya untuk pelanggan |
            untuk pelanggan sahaja | log masuk untuk membaca | log masuk untuk terus membaca |
            log masuk untuk membaca selanjutnya | daftar masuk untuk membaca | sila log masuk untuk membaca |
            sila log masuk untuk meneruskan bacaan | sudah melanggan | sudah melanggan log masuk |
            sudah menjadi pelanggan | sudah ada akaun | sudah ada akaun log masuk | sudah mempunyai akaun |
            sudah mempunyai akaun log masuk | belum ada akaun | belum mempunyai akaun | sokong kami |
            sokong kewartawanan bebas | sokong media bebas | sokong kewartawanan kami | derma sekarang |
            sumbang sekarang | jadi ahli | jadi ahli kami | sertai kami | sertai saluran telegram |
            sertai saluran telegram kami | sertai telegram kami | sertai saluran whatsapp kami |
            sertai whatsapp channel kami | ikuti saluran telegram kami | ikuti channel telegram kami |
            percubaan percuma | cuba percuma | cuba sekarang | mula melanggan | pilih pelan langganan |
            pakej langganan | e akhbar | baca e akhbar | akhbar digital | langgan akhbar digital | dengar podcast |
            dengar podcast kami | podcast terkini | tonton siaran langsung | siaran langsung |
            langgan saluran youtube kami | langgan saluran youtube | terima kasih kerana melanggan |
            terima kasih kerana mendaftar | mungkin nanti | nanti dulu | hantar artikel anda |
            hantar berita kepada kami | ada berita untuk dikongsi | jangan terlepas berita terkini |
            jadilah yang pertama tahu | imbas kod qr |
            langgan | langgan sekarang
        """,
        "fa": """
            عضویت در خبرنامه ما | عضو خبرنامه شوید | در خبرنامه ما عضو شوید | در خبرنامه عضو شوید | اشتراک خبرنامه |
            خبرنامه ایمیلی | خبرنامه را دریافت کنید | دریافت خبرنامه | ایمیل خود را وارد کنید |
            آدرس ایمیل خود را وارد کنید | پست الکترونیک خود را وارد کنید | نشانی ایمیل خود را وارد کنید | عضویت |
            مشترک شوید | ثبت نام در خبرنامه | ثبت ایمیل | عضویت شما با موفقیت انجام شد | دانلود اپلیکیشن |
            دانلود اپلیکیشن ما | اپلیکیشن ما را دانلود کنید | اپلیکیشن ما را نصب کنید | نصب اپلیکیشن |
            دریافت اپلیکیشن | دریافت از بازار | دریافت از گوگل پلی | دریافت از مایکت | دریافت از سیب اپ |
            دانلود از بازار | دانلود از گوگل پلی | اشتراک ویژه | خرید اشتراک | تمدید اشتراک | تهیه اشتراک |
            برای خواندن ادامه مطلب وارد شوید | برای مطالعه ادامه مطلب عضو شوید | این مطلب ویژه مشترکان است |
            این مطلب ویژه اعضا است | این محتوا ویژه مشترکان است | کانال تلگرام | کانال تلگرام ما |
            عضویت در کانال تلگرام | عضویت در کانال تلگرام ما | به کانال تلگرام ما بپیوندید |
            به کانال تلگرام بپیوندید | در کانال تلگرام ما عضو شوید | کانال واتساپ | عضویت در کانال واتساپ |
            به کانال واتساپ ما بپیوندید | کانال ایتا | عضویت در کانال ایتا | کانال بله | کانال روبیکا |
            عضویت در کانال روبیکا | کانال سروش | صفحه اینستاگرام | صفحه اینستاگرام ما |
            صفحه اینستاگرام ما را دنبال کنید | ما را در تلگرام دنبال کنید | ما را در اینستاگرام دنبال کنید |
            ما را در گوگل نیوز دنبال کنید | ما را در یوتیوب دنبال کنید | ما را در ایتا دنبال کنید |
            ما را در بله دنبال کنید | ما را در روبیکا دنبال کنید | ما را در واتساپ دنبال کنید | کانال یوتیوب ما |
            مشترک کانال یوتیوب ما شوید | پادکست را بشنوید | پادکست های ما | از ما حمایت کنید | حمایت مالی |
            حمایت مالی از ما | از روزنامه نگاری مستقل حمایت کنید | فعال کردن اعلان ها | فعال سازی اعلان ها |
            دریافت اعلان | نسخه چاپی روزنامه | آخرین شماره روزنامه |
            عضویت در خبرنامه | اشتراک در خبرنامه | خبرنامه | عضو شوید
        """,
        "bn": """
            সাবস্ক্রাইব করুন | নিউজলেটার | সাবস্ক্রাইব
        """,
        "th": """
            สม ครร บข าวสาร | สม ครร บจดหมายข าว | ร บจดหมายข าว | จดหมายข าว | ลงทะเบ ยนร บข าวสาร |
            ลงทะเบ ยนร บจดหมายข าว | ร บข าวสาร | ร บข าวสารทางอ เมล | ร บข าวสารล าส ด | ต ดตามข าวสารทางอ เมล |
            สม ครสมาช ก | สม ครสมาช กเลย | สม ครสมาช กใหม | สม ครสมาช กฟร | สม ครเลย | สม ครตอนน | สม ครใช งานฟร |
            สม ครสมาช กร บข าวสาร | สม คร newsletter | กรอกอ เมล | กรอกอ เมลของค ณ | ใส อ เมลของค ณ | ใส อ เมล |
            อ เมลของค ณ | ท อย อ เมล | ท อย อ เมลของค ณ | ดาวน โหลดแอป | ดาวน โหลดแอปพล เคช น | ดาวน โหลดแอปฟร |
            โหลดแอป | โหลดแอปเลย | โหลดแอปฟร | โหลดเลย | อ านข าวบนแอป | เป ดในแอป | ร บการแจ งเต อน |
            เป ดการแจ งเต อน | เป ดร บการแจ งเต อน | ร บแจ งเต อนข าวสาร | อน ญาตการแจ งเต อน | ไม ใช ตอนน |
            ไว คราวหล ง | ไม ขอบค ณ | ไม เป นไร ขอบค ณ | เข าส ระบบเพ ออ านต อ | เข าส ระบบเพ ออ านบทความ |
            กร ณาเข าส ระบบเพ ออ านต อ | ล อกอ นเพ ออ านต อ | สม ครสมาช กเพ ออ านต อ | เฉพาะสมาช ก |
            เน อหาเฉพาะสมาช ก | สำหร บสมาช กเท าน น | บทความสำหร บสมาช ก | เป นสมาช กอย แล ว |
            เป นสมาช กอย แล ว เข าส ระบบ | ม บ ญช อย แล ว | ม บ ญช อย แล ว เข าส ระบบ | ย งไม ม บ ญช |
            ย งไม ม บ ญช สม ครสมาช ก | ย งไม ได เป นสมาช ก | ย งไม ได เป นสมาช ก สม ครสมาช ก | ทดลองใช ฟร |
            ทดลองอ านฟร | ทดลองใช งานฟร | สน บสน นเรา | สน บสน นส ออ สระ | ร วมบร จาค | ร วมบร จาคเง นสน บสน น |
            ร วมบร จาคเง น สน บสน น ประชาไท | บร จาค | บร จาคเลย | ต ดตามเราได ท | ต ดตามข าวสารได ท |
            ต ดตามข าวสารเพ มเต มได ท | ต ดตามข าวสารอ น ๆ ได ท | ช องทางต ดตามข าวสาร | ช องทางการต ดตาม |
            เพ มเพ อน | เพ มเพ อน line | กดต ดตาม | กดต ดตามช อง | กดซ บสไครบ | เกาะต ดข าวท น | ฟ งพอดแคสต |
            พอดแคสต ล าส ด | ฟ ง podcast | ชมสด | ด สด | ชมถ ายทอดสด | ด ท ว ออนไลน | ด หน งออนไลน ฟร | ซ อน ตยสาร |
            ส งซ อน ตยสาร | อ าน e paper | สม ครสมาช กน ตยสาร | ขอบค ณท ต ดตาม | ขอบค ณท สม ครสมาช ก |
            ขอบค ณสำหร บการลงทะเบ ยน | แจ งเบาะแส | แจ งข าว | ส งข าว | ร องเร ยนร องท กข
        """,
    },
    "start": {
        "en": """
            sign up for breaking news | sign up for the newsletter | get top stories | get daily news |
            get a weekly roundup | stay on top of the latest | like this story | like what you re reading |
            if you enjoyed reading this | if you have a question or comment | don t have an account | got a tip |
            got a news tip | have a news tip | have a confidential tip | send us a tip |
            submit a letter to the editor | contact the newsroom | for the latest breaking | for the latest stories |
            thank you for registering | you can also follow us | you are now subscribed |
            you ve successfully subscribed | we use your sign up | we are a reader supported | please log in to |
            please sign in to | our non profit newsroom | our weekly newsletter |
            this story is available exclusively to business insider subscribers + |
            we care about israel and we know you do too + |
            get an email whenever | by signing up you will create a medium account + |
            if you like the show please leave us a rating | if you enjoy the show please leave a review |
            great check your inbox and click the link + | email sent check your inbox to complete your signup + |
            this post is public so feel free to share it + |
            join 0 0 subscribers | join over 0 0 |
            thanks for reading subscribe for free to receive + |
            dev community a space to discuss |
            we re a place where coders share stay up to date and grow their careers + |
            you currently have 0 referrals + | or copy and paste this link to others + |
            join medium for free to get updates from + | sign up to discover human stories + | distraction free reading |
            organize your knowledge with lists and highlights + | tell your story find your audience |
            support writers you read most | earn money for your writing | listen to audio narrations |
            read offline with the medium app | read member only stories | become a member for the best experience |
            this is a free post but we rely on | thanks for reading subscribe for free |
            great you ve successfully subscribed + | great you ve successfully signed up + |
            great next complete checkout for full access to + | welcome back you ve successfully signed in + |
            you ve successfully subscribed to | success your account is fully activated + |
            success your billing info has been updated + | success check your email for magic link + |
            your billing was not updated | unable to sign you in please try again + | sign up for more like this + |
            subscribe to get posts like this | already on medium | read every story from |
            your membership fee directly supports + | subscribe to read more of | continue reading this post for free |
            claim my free post | purchase a paid subscription | upgrade your subscription to |
            use this post s preview link |
            readers like you are keeping these stories free |
            this article was featured in the one story to read today | you ve read 0 article |
            you ve read 0 articles | we rely on readers like you | a message from the moscow times |
            to purchase a death notice | like this here are more slideshows | we will send you one reminder email + |
            for more expert analysis of the biggest stories in | need a break play the |
            need a news break check out | in a polarized era the center is dismissed as bland + |
            when you become a newsweek member + |
            the independent is trusted by americans across the entire political spectrum + |
            from reproductive rights to climate change to big tech the independent is on the ground + |
            anadolu agency website contains only a portion of the news stories + |
            here at vox we re unwavering in our commitment to covering the issues + |
            you ve supported huffpost before and we ll be honest + |
            we live in a world where facts and fiction get blurred | unlock a world of benefits with ht + |
            in a time of both misinformation and too much information quality journalism is more crucial than ever + |
            from elon musk to the murdochs a small number of billionaire owners + |
            we the journalists of the moscow times refuse to be silenced + |
            we are facing unprecedented challenges russia s prosecutor general + |
            these actions are direct attempts to silence independent journalism in russia + |
            who we choose to trust can have a profound impact on our lives + |
            before you move on i wanted to ask if you would consider supporting + |
            i hope you appreciated this article before you move on + |
            if you can please consider supporting us just once + |
            your support is essential to continue our work we want to continue + |
            keep up with all the latest news from | thank you for reading it to the end |
            so today please consider joining our reader support group + | get email notification for articles from |
            thank you for your patience while we verify access | if you are in reader mode please exit |
            i would like to be emailed about | here s why we asked for your support |
            success you are now subscribed | you are now subscribed to | we noticed you re blocking ads |
            we noticed you are blocking ads | this story is exclusive to subscribers |
            this article is exclusive to subscribers | want all of the times |
            you are receiving this email because | you are receiving this e mail because |
            you are receiving this newsletter because | you re receiving this email because |
            you re receiving this e mail because | you re receiving this newsletter because |
            you received this email because | you received this e mail because |
            you received this newsletter because | you have received this email because |
            you have received this e mail because | you have received this newsletter because |
            to stop receiving these emails | if you no longer wish to receive |
            if you don t want to receive these emails |
            enjoy unlimited | this story is free to read | our journalism is | this story is free thanks to |
            try unlimited | get seasonal tips |
            sign up for our | sign up for the latest | sign up for free | sign up for a free | sign up for your |
            sign up to our | sign up to get | sign up to receive | sign up to the | sign up here | sign up below |
            sign up now | sign up and | sign me up | sign in to continue | sign in or | log in to continue |
            log in or | login to continue | register to continue | register for free | register now |
            create a free account | create an account | create your free account | subscribe to our |
            subscribe to the | subscribe to get | subscribe to receive | subscribe to read | subscribe to continue |
            subscribe to keep | subscribe to unlock | subscribe to | subscribe now | subscribe for | subscribe today |
            subscribe and | subscribe here | subscribe on | join our | join my |
            join thousands of | join over | join more than 0 subscribers | join 0 subscribers | become a member |
            become a paid | become a subscriber | become a free or paid | get our | get the latest | get the best |
            get the top | get the news | get the app | get your free | get a free | get instant access |
            get unlimited | get full access | get exclusive | get insider | get more from | get more stories like |
            get stories like | get updates | get email | get started | get notified | get alerts | get breaking news |
            get the day s | never miss | don t miss a | don t miss out | don t miss the latest | be the first to |
            stay up to date with | stay up to date on | stay informed with | stay informed about | stay ahead of |
            stay ahead with | stay connected with | stay in the know | stay in the loop | stay updated with |
            stay updated on | keep up to date | keep up with the latest | want to read more | want to stay |
            want to receive | want to get | want the latest | want to see more | liked this | like this article |
            enjoyed this | enjoying this | enjoying our | enjoy this post | if you enjoyed this | if you liked this |
            if you like this | if you found this | did you enjoy this | did you like this | download our |
            download the free | download the app | download your free | install our | install the app | try it free |
            start your free | start a free | support our | support independent | support quality | help support |
            please support | please consider supporting | please consider donating | please consider subscribing |
            please consider becoming | consider supporting | consider becoming | consider subscribing |
            your subscription | your donation | donate to | make a donation | make a tax deductible | chip in |
            for more stories like this | for unlimited access | for full access | listen to our |
            listen to the podcast | follow our | follow the podcast | tune in to | register for our | register today |
            save your spot | save your seat | book now | request your | contact our | call us | call today |
            give us a call | reach out to us | talk to our | talk to a | learn more about our | find out how we |
            we d love to hear | click here to subscribe | click here to sign up | click here to join |
            click here to download | click here to get | click here to register | click here to donate |
            click here to contact | click here to learn | click here for a free | enter your email | please enter |
            i would like to receive | yes i | you can unsubscribe |
            we respect your privacy | we ll never share | we will never share | we promise not to | we won t spam |
            we don t spam | no spam | your email will | your information will | thank you for subscribing |
            thank you for signing | thanks for subscribing | thanks for signing | thanks for reading |
            thank you for reading | thank you for being | you have 0 free articles | you have 0 articles left |
            you have 0 free article | you ve read your | you ve reached your | you ve hit your |
            you have reached your | you have reached the limit | you are currently not logged |
            this article is for | this article is exclusive | this content is for |
            this content is exclusive | this content is only | this post is for paying | this post is only |
            this is a subscriber | to continue reading | to read the full | to read more | to keep reading |
            to access this | to unlock | to subscribe | to learn more about our | already a member |
            already a subscriber | already subscribed | already have an account | already registered |
            not a subscriber | not a member | not ready to | email address | powered by beehiiv | weekly newsletter |
            our free newsletter | subscribe sign | newsletter sign |
            catch all the business news market news breaking news | the economic times business news app for |
            get in touch with our news team by emailing |
            this story is available exclusively to | this article is available exclusively to |
            this content is available exclusively to | become an insider and start reading |
            you have full access to this article via your institution | you do not have access to this |
            authors and topics you follow will be added to | this article is free to read |
            this article is only available to | this story is for subscribers only | subscriber exclusive |
            subscribers only: | have an account log in | purchase licensing rights | sign up to read this article |
            sign up to read | register to read | catch up on the stories you missed |
            help us keep our journalism free | help us keep our reporting free | help keep our journalism free |
            help keep local news | please help us keep | please consider making a donation | donate now to support |
            donate today to support | your monthly gift | every contribution no matter how |
            we depend on readers like you | we depend on your support | we can t do this without you |
            if you appreciate our | if you like what you re reading | was this forwarded to you |
            did someone forward this | breaking news sent straight to | breaking news alerts sent |
            news sent straight to your | get news alerts | get today s top | get this week s |
            get the biggest stories | get the inside scoop | get all the latest | get access to exclusive |
            as a subscriber you have | as a subscriber you get | as a subscriber you can | as a member you get |
            only subscribers are able to | only subscribers can | only members can | enjoy full access to |
            enjoy this article | enjoy more articles | unlock this article | unlock this story | unlock all articles |
            unlock the full article | unlock unlimited access | this is a premium article | this is premium content |
            this is a member only | this post is for paid subscribers | this post is for subscribers |
            sign in to your account to | sign in to read | you are now signed up | you re now signed up |
            you have been successfully added | you have successfully subscribed | you have successfully signed up |
            you ll now receive | you will now receive | you will receive an email | we ve sent you an email |
            we have sent you an email | a confirmation email has been sent | a confirmation has been sent |
            a verification email has been sent | check your inbox to | check your inbox or spam |
            check your email to confirm | please check your inbox | please check your email | please check your spam |
            there was an error please provide | there was an error processing | there was a problem signing |
            oops something went wrong | sorry an error occurred | a welcome email is on its way |
            if you don t see it please check your junk folder | if you don t see it check your junk |
            choose the plan that s right for you + | sorry there seem to be some issues please try again + |
            invalid email something went wrong please try again + | subscribe invalid email something went wrong + |
            you have already subscribed | did you know with an ad lite subscription + |
            did you know with a digital subscription to + | watch more of our videos on |
            privacy notice newsletters may contain | newsletters may contain info about charities |
            our exclusive newsletter on | get fox business on the go |
            you may occasionally receive promotional content | our community members are treated to special offers |
            our community members are treated to | join the whatsapp group | get your need to know latest |
            get your need to know | we pay for your stories | our flagship newsletter |
            the morning edition newsletter is our guide | to enjoy additional benefits | our 0 coverage needs you |
            we believe that everyone needs high quality journalism | we re determined to bring you |
            your loyalty means the world | can t afford to contribute | can t afford to donate |
            support conservative journalism | support progressive journalism | support fearless |
            support the guardian | support public media | support local news | support trusted journalism |
            become an npr sponsor | already contributed log in | already contributed | tap here to add |
            click here to add | click here to follow | click here to support | join the newsletter |
            your daily digest | your daily briefing | one email each | one email every | delivered daily |
            delivered weekly | new subscribers only | auto renews at | subscription auto renews |
            would you like to receive notifications | fill out the form to get | fill out the form below to |
            fill in the form below to | complete the form below to | complete the form to |
            if you believe stories like | as a registered member you get
        """,
        "de": """
            ihnen hat der artikel gefallen | dir hat der artikel gefallen |
            prüfen sie ihr postfach und bestätigen sie | vielen dank wir haben ihnen eine e mail geschickt |
            links zu verschenkten artikeln werden ungültig | sie benötigen ein heise paket |
            sie benötigen ein abo um diesen |
            täglich die wichtigsten nachrichten | diese geschichte gehört zum angebot von |
            sie erhalten diese e mail weil | sie erhalten diesen newsletter weil | du erhältst diese e mail weil |
            du erhältst diesen newsletter weil | sie haben diesen newsletter | wenn sie diesen newsletter nicht mehr |
            wenn du diesen newsletter nicht mehr |
            melden sie sich für unseren | melden sie sich für den newsletter | melden sie sich zum |
            melden sie sich jetzt | melden sie sich hier | melden sie sich kostenlos | melde dich für |
            melde dich jetzt | melde dich hier | melde dich zum | jetzt für den newsletter | jetzt für unseren |
            jetzt zum newsletter | jetzt newsletter | jetzt kostenlos | jetzt abonnieren | jetzt anmelden |
            jetzt registrieren | jetzt testen | jetzt spenden | jetzt herunterladen | jetzt downloaden |
            jetzt weiterlesen | jetzt freischalten | jetzt mitglied | abonnieren sie | abonniere | abonniert unseren |
            abonniert den | newsletter abonnieren | newsletter anmeldung | hier können sie den newsletter |
            hier können sie unseren | hier können sie sich | hier newsletter | hier abonnieren | hier anmelden |
            mit unserem newsletter | mit dem newsletter | mit dem kostenlosen newsletter | unser newsletter |
            laden sie unsere | lade unsere | verpassen sie keine | verpassen sie nichts | verpasse keine |
            verpasse nichts | verpass keine | keine news mehr | bleiben sie informiert |
            bleiben sie auf dem laufenden | bleib auf dem laufenden | bleib informiert | immer informiert |
            immer auf dem laufenden | unterstützen sie unsere | unterstützen sie uns | unterstützen sie unabhängigen |
            unterstütze uns | unterstütze unsere | unterstützt uns | wenn ihnen dieser artikel | wenn ihnen unser |
            wenn dir dieser | wenn dir der artikel | hat ihnen dieser artikel | hat ihnen der artikel |
            hat dir der artikel | hat dir dieser artikel | hat dir der beitrag | hat dir dieser beitrag |
            gefällt ihnen dieser | gefällt dir dieser | sie haben noch 0 | testen sie jetzt | testen sie 0 |
            teste jetzt | bereits abonnent | sie sind bereits abonnent | sie sind schon abonnent | schon abonnent |
            bereits registriert | bereits mitglied | schon registriert | sie haben bereits ein | sie haben schon ein |
            du hast bereits ein | noch kein abo | noch kein abonnent | noch kein konto | noch kein mitglied |
            noch nicht registriert | noch nicht angemeldet | um weiterzulesen | um weiterlesen zu können |
            um diesen artikel | um diesen inhalt | dieser artikel ist nur für | dieser artikel ist exklusiv |
            dieser inhalt ist nur für | dieser inhalt ist exklusiv | dieser beitrag ist nur für |
            diesen artikel weiterlesen | diesen artikel freischalten | lesen sie diesen artikel | weiterlesen mit |
            mit der anmeldung | mit ihrer anmeldung | mit deiner anmeldung | mit der registrierung |
            ich möchte regelmäßig | ja ich möchte | ja ich will den | ich willige ein | ich bin damit einverstanden |
            ich akzeptiere die | ich habe die datenschutz | ich habe die hinweise | sie können den newsletter |
            sie können sich jederzeit | sie können ihre einwilligung | du kannst den newsletter |
            du kannst dich jederzeit | du kannst deine einwilligung | eine abmeldung ist | die abmeldung ist |
            abmeldung jederzeit | geben sie ihre e mail | geben sie hier ihre | gib deine e mail |
            gib deine e mail adresse | trage deine e mail | tragen sie ihre e mail | vielen dank für ihre anmeldung |
            vielen dank für deine anmeldung | danke für ihre anmeldung | danke für deine anmeldung | folgst du schon |
            folgen sie unserem whatsapp | folge unserem whatsapp | folge uns auf whatsapp | hier geht s zum whatsapp |
            werden sie mitglied | werde mitglied | werden sie jetzt | werde jetzt | werden sie teil | spende jetzt |
            mit ihrer spende | mit deiner spende | ihre spende | deine spende | schließe dich 0 | 0 wochen für |
            0 monat für | 0 monate für | flexible laufzeit | ihre vorteile: | erhalten sie täglich |
            erhalten sie jeden | erhalten sie die wichtigsten | erhalte täglich | erhalte die wichtigsten |
            die wichtigsten nachrichten des tages | die wichtigsten news | unsere app | in unserer app |
            unser whatsapp kanal | kontaktieren sie uns | rufen sie uns an | hol dir die app | hol dir unsere |
            hol dir jetzt | hol dir den newsletter | hol dir die 0 | lade dir die app | lade dir unsere |
            laden sie sich unsere | spenden sie jetzt | ich stimme zu dass | ich bin einverstanden dass |
            sie möchten weiterlesen | sie wollen weiterlesen |
            aktiviere jetzt die push | hier findest du alle | noch mehr nachrichten aus | kostenlos anmelden |
            sie möchten keine nachricht mehr verpassen | du willst keine nachrichten mehr verpassen |
            du willst keine news mehr verpassen | registrieren sie sich kostenlos | registriere dich kostenlos |
            logge dich ein um | wenn ihnen unsere arbeit gefällt | wenn dir unsere arbeit gefällt |
            ihnen gefällt dieser artikel | dir gefällt dieser artikel | unterstütze unabhängigen |
            wir freuen uns über eine spende | bitte bestätigen sie ihre anmeldung | bitte bestätige deine anmeldung |
            bitte überprüfen sie ihr postfach | bitte prüfen sie ihr postfach | wir haben ihnen eine e mail |
            wir haben dir eine e mail | sie erhalten in kürze eine e mail | du erhältst in kürze eine e mail |
            ihre anmeldung war erfolgreich | deine anmeldung war erfolgreich | sie haben sich erfolgreich |
            du hast dich erfolgreich | es gab einen fehler bei der | bei der anmeldung ist ein fehler |
            laden sie jetzt unsere app | lade jetzt unsere app | lade dir jetzt unsere app |
            holen sie sich unsere app | sie haben keinen zugriff auf | sie haben noch kein abo |
            sie sind noch kein abonnent | als abonnent können sie | als abonnentin oder abonnent |
            mit dem digitalabo | lesen sie alle artikel | alle artikel lesen mit | zugang zu allen artikeln |
            unbegrenzter zugriff auf alle | dieser artikel ist teil unseres |
            dieser text ist teil unseres newsletters | dieser text stammt aus unserem newsletter |
            dieser artikel stammt aus dem newsletter | dieser text ist aus dem newsletter | hören sie den podcast |
            hör den podcast | hören sie hier den podcast | unseren podcast hören sie | alle folgen des podcasts |
            den podcast finden sie | um neue beiträge per e mail zu erhalten + |
            prüfe deinen posteingang oder spam ordner + | gib deine e mail adresse ein um + |
            bitte geben sie ihre e mail adresse ein um diesem + | nie mehr ein update dieser seite verpassen + |
            dieser artikel gehört zum angebot von | dieser beitrag gehört zum angebot | freier zugang zu allen |
            sie möchten wissen was | jeden morgen das wichtigste | jeden abend das wichtigste |
            jeden tag das wichtigste | jetzt f a z lesen | jetzt premium testen | jetzt digital testen |
            exklusiv für abonnenten | exklusiv für abonnentinnen | nur für abonnenten | nur für abonnentinnen |
            unsere leseempfehlung | haben sie bereits ein abo | haben sie schon ein abo | bereits abonniert |
            bereits kunde | sie sind bereits kunde | weiterlesen auf | monatlich kündbar |
            der spiegel fasst die wichtigsten | dieser podcast erscheint | als genossenschaft gehören wir |
            gemeinsam für freie presse | taz lesen kann jede r | wir würden ihnen hier gerne |
            wir würden dir hier gerne | keine news verpassen | keine nachricht verpassen | jeden morgen der frische |
            dein tägliches update | ihr tägliches update | gutscheine: | kennen sie schon unseren newsletter |
            kennen sie schon unseren | kennst du schon unseren | kennen sie schon unsere app |
            kennst du schon unsere
        """,
        "fr": """
            vous recevez cet e mail car | vous recevez cet email car | vous recevez cet e mail parce |
            vous recevez cette newsletter | si vous ne souhaitez plus recevoir |
            vous êtes déjà abonné | vous n êtes pas encore abonné | abonnez vous | inscrivez vous à |
            inscrivez vous pour | inscrivez vous gratuitement | inscrivez vous ici | recevez chaque |
            recevez tous les | recevez gratuitement | recevez nos | recevez notre | recevez les | recevez l |
            recevez la newsletter | recevez le meilleur | téléchargez l application | téléchargez notre |
            téléchargez gratuitement | cet article est réservé | ce contenu est réservé |
            cet article vous est offert | article réservé | il vous reste 0 | la suite est réservée |
            pour lire la suite | pour continuer la lecture | pour continuer à lire | poursuivez votre lecture |
            déjà abonné | vous avez déjà un compte | pas encore abonné | pas encore inscrit | lisez la suite |
            lire la suite avec | soutenez nous | soutenez un | soutenez notre | soutenez le journalisme |
            faites un don | votre don | je soutiens | ne manquez rien | ne ratez rien | ne manquez plus |
            ne ratez plus | ne manquez aucune | restez informé | toute l actualité de | toute l info |
            votre adresse email | votre adresse e mail | en vous inscrivant | en cliquant sur | en renseignant |
            en validant | vous pouvez vous désinscrire | vous pouvez vous désabonner | merci pour votre inscription |
            merci de votre inscription | votre inscription | j accepte | je souhaite recevoir |
            suivez nous sur whatsapp | rejoignez notre | rejoignez nous | devenez membre | essayez gratuitement |
            découvrez nos offres | découvrez notre newsletter |
            la suite de cet article est réservée | lecture du monde en cours |
            vous pouvez lire le monde sur un seul appareil | vous pouvez vous connecter avec votre compte |
            nouveau découvrez nos offres | offrir cet article |
            parce qu une autre personne ou vous êtes en train de lire |
            la lecture de cet article est réservée | la lecture de cet article | profitez d un accès illimité |
            profitez de l intégralité | accédez à l intégralité | accédez à tous nos | accédez à tous les contenus |
            débloquez cet article | lisez l article en intégralité | merci votre inscription |
            votre adresse mail est | vous recevrez un email | un email de confirmation | soutenez une presse |
            pour nous soutenir | cet article est tiré de notre | cet article est extrait de notre newsletter |
            cet article est extrait du | écoutez notre podcast | écoutez le podcast | écouter le podcast |
            retrouvez l essentiel | chaque jour recevez | chaque matin recevez | chaque semaine recevez |
            l article est réservé | cet article est exclusivement réservé | accès à tous les articles |
            accès illimité à tous | accès illimité aux | achetez cet article | offre spéciale | offre limitée |
            offre découverte | essai gratuit | testez gratuitement | s abonner pour | se connecter pour |
            ce message s affichera sur l autre appareil | pourquoi voyez vous ce message |
            comment ne plus voir ce message | comment ne pas voir ce message | parce que vous utilisez actuellement |
            vous ignorez qui est l autre personne | nous vous conseillons de modifier votre mot de passe |
            votre abonnement n autorise pas la lecture | vous n avez pas encore de compte | vous avez 0 articles |
            plus que 0 articles | la version numérique du | le meilleur de l actualité | chaque jour l essentiel |
            l actu à ne pas manquer | toute l actualité en direct | rejoignez la chaîne
        """,
        "es": """
            recibe las noticias |
            añadir el país en google |
            recibes este correo porque | recibes este email porque | has recibido este correo porque |
            si no deseas recibir más | si ya no deseas recibir |
            hazte socio | hazte socia | hazte premium | hazte suscriptor | hazte miembro | te gustó esta |
            te gustó este | si te gustó esta | si te gustó este | si te ha gustado esta | si te ha gustado este |
            acepto los términos | acepto las condiciones | acepto la política | no te pierdas ninguna |
            no te pierdas nada | suscríbete | suscríbase | suscribite | regístrate | regístrese | únete a nuestro |
            únete a nuestra | únete al | únete a nuestros | recibe en tu | recibe nuestro | recibe nuestra |
            recibí nuestro | descarga nuestra | descarga la app | descarga la aplicación | descargá la app |
            ya eres suscriptor | ya soy | eres suscriptor | ya tienes una cuenta | ya tienes cuenta |
            no tienes cuenta | aún no eres | para seguir leyendo | para continuar leyendo | sigue leyendo con |
            este contenido es exclusivo | este artículo es exclusivo | este artículo es solo |
            contenido exclusivo para | contenido solo para | apoya el periodismo | apoya nuestro |
            mantente informado | mantente al día | mantente al tanto | manténgase informado | boletín: |
            introduce tu | ingresa tu | acepto recibir | he leído y acepto | al suscribirte | al registrarte |
            al hacer clic | al enviar | puedes darte de baja | gracias por suscribirte | gracias por registrarte |
            quiero recibir | haz clic aquí para suscribirte | sigue el canal | sigue nuestro canal |
            síguenos en whatsapp | síguenos en google | consulta nuestras newsletters | suscripción a |
            recuerda que puedes recibir notificaciones de bbc | y recuerda que puedes recibir notificaciones |
            recuerda que puedes recibir notificaciones | puedes seguir el país en |
            esta noticia es exclusiva para | tu suscripción se está usando en otro dispositivo |
            si quieres compartir tu cuenta | si continúas leyendo en este dispositivo | añadir usuario |
            si tienes cuenta inicia sesión | has alcanzado el límite de |
            lee sin límites | lea sin límites | lee este artículo | haz una donación | accede a todo el contenido |
            accede a todos los contenidos | te hemos enviado un correo | le hemos enviado un correo |
            recibe cada mañana | recibe cada día | recibe cada semana | recibe nuestras noticias |
            recibe todas las noticias | recibe las últimas noticias | recibe el boletín | reciba las noticias |
            escucha nuestro pódcast | escucha nuestro podcast | escucha el pódcast | escucha el podcast |
            descárgate la app | sigue las noticias | puedes seguir a | puedes seguirnos en |
            quieres añadir otro usuario a tu suscripción | por qué estás viendo esto | tu suscripción se está usando |
            cambia tu suscripción | cada usuario accederá con su propia cuenta |
            en el caso de no saber quién está usando tu cuenta | si decides continuar compartiendo tu cuenta |
            puedes consultar aquí los términos y condiciones | apúntate aquí para recibir | apúntate a nuestra |
            puedes seguir la información de | únete gratis | únete a el país | accede sin límites |
            esta funcionalidad es sólo para suscriptores | funcionalidad exclusiva para | exclusivo suscriptores |
            solo para suscriptores | contenido para suscriptores | elige tu suscripción | elige tu plan
        """,
        "it": """
            ricevi questa email perché | ricevi questa e mail perché | hai ricevuto questa email perché |
            se non desideri più ricevere | se non vuoi più ricevere |
            abbonati | iscriviti alla | iscriviti al | iscriviti per | iscriviti gratuitamente | registrati per |
            registrati gratis | ricevi ogni | ricevi la newsletter | sei già abbonato | sei già registrato |
            hai già un account | hai già un abbonamento | non sei abbonato | per continuare a leggere |
            continua a leggere con | contenuto riservato | articolo riservato | questo articolo è riservato |
            questo contenuto è riservato | sostieni il nostro | sostieni il giornalismo | se ti è piaciuto |
            scarica l app | scarica la nostra | resta aggiornato | rimani aggiornato | inserisci la tua |
            acconsento al | dichiaro di aver | ho letto e accetto | puoi annullare | puoi disiscriverti |
            grazie per esserti | grazie per la tua iscrizione | unisciti al | unisciti alla | entra nel canale |
            segui il canale | seguici su whatsapp |
            se sei abbonato con un altro account | il tuo attuale abbonamento permette |
            ricevi le notizie più importanti | ricevi le notizie |
            accedi a tutti i contenuti | sostieni la nostra | grazie per la registrazione | ti abbiamo inviato |
            puoi cancellarti | ricevi le ultime | ricevi gli aggiornamenti | ascolta il podcast |
            ascolta il nostro podcast | ti è piaciuto questo articolo |
            l articolo completo è riservato | per leggere l articolo completo | per leggere tutto l articolo |
            hai raggiunto il limite | attiva l offerta | prova gratis | iscriviti alle newsletter
        """,
        "pt": """
            os leitores são a força e a vida do jornal + |
            o contributo do público para a vida democrática e cívica do país + |
            deseja receber as notícias mais importantes em tempo real + |
            baixe grátis | baixe gratuitamente | baixe o nosso e book | baixe nosso e book |
            baixe o e book gratuito |
            clique aqui para seguir o canal |
            você está recebendo este e mail | você recebeu este e mail porque | recebeu este e mail porque |
            se não deseja mais receber |
            assine a | assine nossa | assine o | assine agora | assine e | já é assinante | já é cadastrado |
            já tem uma conta | já tem conta | não tem conta | inscreva se | cadastre se | subscreva a | subscreva o |
            registe se | receba nossa | receba nossas | receba gratuitamente | receba notícias | receba no seu |
            para continuar lendo | para continuar a ler | conteúdo exclusivo para | conteúdo restrito |
            este conteúdo é exclusivo | este artigo é exclusivo | este texto é exclusivo | apoie nosso |
            gostou desta | baixe nosso | descarregue a nossa | fique por dentro | fique informado | fique atualizado |
            não perca nenhuma | entre no nosso | entre no canal | entre no grupo | participe do nosso | siga o canal |
            siga nosso canal | clique aqui para assinar | clique aqui para receber | clique aqui para entrar |
            ao se inscrever | ao clicar em | ao assinar | li e aceito | li e concordo | aceito receber |
            quero receber | digite seu | insira seu |
            você tem 0 acessos por dia para dar | assinantes podem liberar 0 acessos |
            assine para continuar lendo |
            clique aqui para se inscrever | receba as notícias |
            assine para ler | acesso ilimitado a | apoie o jornalismo | apoie o nosso | faça seu login |
            faça o login para | crie uma conta para | obrigado por se inscrever | você pode cancelar |
            receba em seu e mail | receba diariamente | receba as últimas notícias | ouça o podcast |
            ouça o nosso podcast | baixe o app | baixe o nosso aplicativo | participe do canal | subscreva as nossas |
            leia sem limites
        """,
        "nl": """
            je ontvangt deze e mail omdat | u ontvangt deze e mail omdat | je ontvangt deze nieuwsbrief omdat |
            u ontvangt deze nieuwsbrief omdat |
            abonneer je | abonneer u | neem een abonnement | word abonnee | word lid | schrijf je in | schrijf u in |
            meld je aan | meld u aan | meld je nu | ontvang onze | ontvang dagelijks | ontvang gratis | al abonnee |
            al een abonnement | nog geen abonnee | nog geen account | om verder te lezen | om dit artikel te |
            lees verder met | dit artikel is exclusief | dit artikel is alleen | dit verhaal is exclusief |
            deze inhoud is alleen | steun onze | download onze | mis niets | mis niks | mis geen |
            blijf op de hoogte | vul hier je | ik ga akkoord | door je aan te melden | je kunt je op elk moment |
            je kunt je altijd | volg ons whatsapp | volg ons op whatsapp | nieuwsbrief: | onbeperkt toegang |
            dit is een premium artikel | alleen voor abonnees | verder lezen |
            lees onbeperkt | lees dit artikel gratis | lees gratis verder | maak een gratis account |
            maak gratis een account | steun onafhankelijke journalistiek | bedankt voor je aanmelding |
            bedankt voor uw aanmelding | u kunt zich op elk moment | ontvang elke dag | ontvang elke ochtend |
            ontvang elke week | ontvang iedere | ontvang het laatste nieuws | ontvang de nieuwsbrief |
            beluister de podcast | luister naar de podcast | download de app
        """,
        "ru": """
            подпишитесь на | подписывайтесь на | подписаться на | подпишись на | оформите подписку |
            присоединяйтесь к | вступайте в | читайте нас в | читайте нас на | следите за новостями |
            следите за нами | следите за событиями | мы в telegram | мы в дзен | наш канал в | больше новостей в |
            больше новостей на | больше интересного | самые важные новости | самое важное | главные новости дня |
            все самое интересное | скачайте приложение | скачивайте приложение | установите приложение |
            нажимая на кнопку | нажимая кнопку | нажимая | вы успешно подписаны | добавить в избранное |
            чтобы прочитать целиком | оформить подписку | подпишитесь чтобы | поддержать редакцию |
            скачайте наше приложение | скачать приложение | слушайте подкаст | получайте главные новости |
            хотите знать важные
        """,
        "he": """
            הירשמו לניוזלטר | הצטרפו לערוץ | הצטרפו לניוזלטר | הצטרפו לקבוצת | לקבלת עדכונים | לקבלת הניוזלטר |
            רוצים לקבל | רוצים להישאר מעודכנים | הורידו את אפליקציית | כדי להמשיך לקרוא | כבר מנויים
        """,
        "ar": """
            اشترك في | اشترك معنا | اشتركوا في | للاشتراك في | انضم إلى | حمّل تطبيق | حمل تطبيق | لمتابعة آخر |
            للمزيد من الأخبار
        """,
        "ja": """
            有料会員になると | この記事が気に入ったら |
            続きを読むには | この記事は有料会員 | この記事は会員限定 | この続きは | 残り0文字 | 無料会員登録 | 会員登録すると | メルマガ登録 | アプリをダウンロード | 公式アプリ | 初月無料
        """,
        "zh": """
            订阅我们 | 訂閱我們 | 关注我们的 | 欢迎订阅 | 歡迎訂閱 | 欢迎关注 | 歡迎關注 | 下载app | 打开app | 扫码关注 | 扫描二维码 | 扫描下方二维码 | 点击订阅 | 点击下载 |
            點擊下載 | 点击这里订阅 | 加入会员 | 長按二維碼 | 长按二维码
        """,
        "tr": """
            abone olmak için | bültenimize | e bültenimize | kaydolmak için | üye olmak için | haberlerimizi takip |
            son dakika haberleri için | gelişmelerden haberdar | güncel haberler için | uygulamamızı |
            daha fazla haber için | telegram kanalımıza | whatsapp kanalımıza | youtube kanalımıza |
            haberin devamını okumak için | devamını okumak için | okumaya devam etmek için | ücretsiz üye olun |
            bağımsız gazeteciliği destekleyin | bağımsız gazeteciliğe destek | mobil uygulamamızı
        """,
        "sv": """
            prenumerera på | anmäl dig till | anmäl dig här | få nyhetsbrevet | registrera dig | redan prenumerant |
            bli medlem | bli prenumerant | missa inte våra | genom att anmäla | genom att registrera |
            genom att klicka | jag godkänner | jag samtycker | nyhetsbrev: |
            få de viktigaste nyheterna direkt | denna artikel är för dig som prenumererar |
            den här artikeln är för dig som prenumererar | detta är en låst artikel |
            läs vidare med | läs artikeln med | skapa ett konto för att | skapa gratis konto | logga in eller skapa |
            stöd oberoende journalistik | stöd vår journalistik | tack för att du prenumererar |
            tack för din anmälan | få nyheterna direkt | få de senaste nyheterna | lyssna på podden |
            lyssna på vår podd | ladda ner vår app | ladda ner appen | hämta appen | du har läst dina |
            du har nått gränsen |
            den här artikeln är låst | artikeln är exklusiv för | artikeln är endast för | endast för prenumeranter |
            enbart för prenumeranter | för dig som är prenumerant | bli plusmedlem | bli plus medlem |
            läs vidare bli | prova gratis | prova en månad
        """,
        "no": """
            abonner på | meld deg på | få nyhetsbrev | registrer deg | allerede abonnent | logg inn for |
            les videre med | bli medlem | bli abonnent | ved å melde | ved å registrere | ved å klikke | jeg godtar |
            jeg samtykker | nyhetsbrev: | dette er en abonnementssak | tips oss |
            opprett konto for å | støtt uavhengig journalistikk | støtt vår journalistikk | takk for at du abonnerer |
            takk for din påmelding | få nyhetene rett | få de viktigste nyhetene | få vårt nyhetsbrev |
            last ned appen | last ned vår app | hør podkasten | lytt til podkasten |
            denne saken er forbeholdt | denne artikkelen er forbeholdt | saken er kun for abonnenter |
            for å lese saken må du | for å lese artikkelen må du | kjøp abonnement | kjøp tilgang |
            få tilgang til alle | prøv gratis
        """,
        "da": """
            abonner på | abonnér på | tilmeld dig | få nyhedsbrevet | opret dig | allerede abonnent | log ind for |
            læs videre med | bliv medlem | bliv abonnent | hent vores | download vores | ved at tilmelde |
            ved at klikke | jeg accepterer | jeg giver samtykke | nyhedsbrev: | denne artikel er for |
            artiklen er for abonnenter |
            opret en konto for at | støt uafhængig journalistik | støt vores journalistik | tak for din tilmelding |
            få nyhederne direkte | få de vigtigste nyheder | hent appen | hør podcasten | lyt til podcasten |
            denne artikel er forbeholdt | denne artikel er kun for | artiklen er kun for abonnenter |
            for at læse artiklen skal du | for at læse videre skal du | køb abonnement | køb adgang |
            få adgang til alle | prøv gratis
        """,
        "pl": """
            dziękujemy że przeczytałaś eś nasz artykuł do końca | dziękujemy że przeczytałeś nasz artykuł do końca |
            cieszymy się że jesteś z nami |
            artykuł dostępny tylko dla subskrybentów |
            zapisz się na | zapisz się do | subskrybuj | prenumeruj | kup prenumeratę | kup subskrypcję |
            aby czytać dalej | aby przeczytać | chcesz czytać | chcesz być na bieżąco | chcesz wiedzieć więcej |
            bądź na bieżąco | pobierz aplikację | pobierz naszą | dołącz do nas | dołącz do naszej |
            podoba ci się ten | podobał ci się artykuł | wyrażam zgodę | zapisując się |
            ten artykuł jest dostępny tylko dla | treść dostępna tylko dla | pozostało 0 treści | pozostało 0 tekstu |
            dostęp dla wszystkich prenumeratorów |
            dołącz do naszego kanału na whatsappie | dołącz do kanału |
            czytaj bez ograniczeń | kup dostęp | wykup dostęp | wykup subskrypcję | zaloguj się by czytać |
            pełna treść artykułu | dostęp do wszystkich treści | wesprzyj nas | wesprzyj niezależne |
            dziękujemy za zapisanie | dziękujemy za subskrypcję | w każdej chwili możesz zrezygnować |
            otrzymuj najważniejsze | dołącz do grona | posłuchaj podcastu | posłuchaj naszego podcastu |
            jeśli podobał ci się
        """,
        "cs": """
            odebírejte | přihlaste se k | předplaťte si | tento článek je | tento obsah je | obsah je určen |
            článek je určen | máte předplatné | máte již | už máte | nemáte předplatné | chcete číst |
            chcete dostávat | líbil se vám | nenechte si ujít žádn | stáhněte si naši | podpořte | souhlasím se |
            odesláním | odběrem | kliknutím na |
            pro přečtení celého článku | přihlaste se a čtěte | celý článek je dostupný pouze |
            děkujeme za přihlášení | dostávejte nejdůležitější | stáhněte si aplikaci | poslechněte si podcast
        """,
        "ko": """
            뉴스레터를 | 구독하시면 | 후원하시면 | 회원가입 후
        """,
        "uk": """
            підпишіться на | підписуйтесь на канал | підтримайте нас | завантажте додаток
        """,
        "fi": """
            tilaa maksuton uutiskirje | tilaa ilmainen uutiskirje | tilaa tästä maksuton | tilaa tästä uutiskirje |
            tilaa ylen uutiskirje | lataa ilmainen sovellus | lataa puhelimeesi | lataa mtv uutisten |
            lataa yle sovellus | seuraa whatsapp kanavaamme | tilaa youtube kanavamme | tilaa kanavamme |
            kirjaudu lukeaksesi | jatka lukemista tilaamalla | tilaa lukeaksesi | vain tilaajille: |
            lähetä uutisvinkki | tiedätkö aiheesta lisää | uutiskirjeen tilaaja hyväksyy | tilaamalla uutiskirjeen |
            tilaamalla hyväksyn | voit kuunnella podcastin | kuuntele podcastin uusin jakso | kuuntele uusin jakso |
            katso koko jakso | kuuntele koko jakso | haluatko lukea lisää tällaisia juttuja |
            haluatko lisää juttuja |
            tilaa uutiskirje | tilaa uutiskirjeemme | oletko jo tilaaja | lataa sovellus |
            kirjaudu sisään jatkaaksesi | kirjaudu sisään lukeaksesi | tilaa ja lue | lue juttu kokonaan |
            tue riippumatonta | kiitos tilauksesta | saat uutiskirjeen | kuuntele podcast
        """,
        "hu": """
            feliratkozom a | a feliratkozással elfogadom | a feliratkozással elfogadod |
            a feliratkozással elfogadja | a feliratkozással ön | hozzájárulok hogy | elfogadom az adatkezelési |
            elolvastam és elfogadom | megismertem és elfogadom | kijelentem hogy az adatkezelési |
            töltse le applikációnkat | töltsd le applikációnkat | töltsd le az applikációnkat |
            töltsd le alkalmazásunkat | töltse le alkalmazásunkat | ha tetszett ez a cikk | ha tetszett az írás |
            ha tetszett cikkünk | ha tetszik amit csinálunk | ha fontosnak tartod a munkánkat |
            ha fontosnak tartja a munkánkat | ha szeretnél támogatni minket | ha szeretnéd támogatni |
            ha szeretné támogatni munkánkat | ha szeretnél értesülni | ha szeretne elsőként értesülni |
            ha szeretnél máskor is | ha szeretne máskor is | támogasd munkánkat | támogasd a munkánkat |
            támogassa munkánkat | támogassa a munkánkat | támogasd az átlátszót | legyél te is a támogatónk |
            legyél a támogatónk | legyen ön is támogatónk | csatlakozz a körhöz | csatlakozz a telex |
            fizessen elő a | fizess elő a | fizessen elő lapunkra | fizess elő lapunkra | előfizetőink ezt a cikket |
            ez a cikk előfizetőink | ezt a cikket csak előfizetőink | a cikk teljes terjedelmében |
            a teljes cikket előfizetőink | a teljes cikk a hvg360 | a teljes cikket a hvg hetilap |
            ez a cikk a hvg hetilap | kövesse oldalunkat a google | kövesse a google hírekben |
            kövesd a google hírekben | hallgassa meg podcastunkat | hallgasd meg podcastünket |
            hallgasd meg a podcastot | küldje el nekünk | írja meg nekünk | írd meg nekünk | ha hibát találtál |
            ha hibát talált a cikkben | hibát találtál a cikkben | hibát talált a cikkben | olvasnál még |
            még több érdekes cikkért | még több hírért | további hírekért | további cikkekért | ha kérdésed van írj |
            iratkozz fel | iratkozzon fel | támogass minket | támogasson minket | ha tetszett a cikk
        """,
        "el": """
            εγγραφείτε στο newsletter | γραφτείτε στο newsletter | κατεβάστε την εφαρμογή | στηρίξτε μας
        """,
        "ro": """
            abonează te la | abonați vă la | descarcă aplicația | înscrie te la newsletter |
            dacă ți a plăcut articolul | dacă ți a plăcut acest articol
        """,
        "ca": """
            subscriu te a | subscriu te al | subscriviu vos a | fes te subscriptor | descarrega t l app
        """,
        "bg": """
            абонирайте се за | абонирай се за | изтеглете приложението | подкрепете ни
        """,
        "hr": """
            pretplati se na | pretplatite se na | prijavi se na newsletter | prijavite se na newsletter |
            preuzmite aplikaciju | preuzmite našu aplikaciju
        """,
        "sr": """
            pretplatite se na | prijavite se na newsletter | preuzmite aplikaciju | preuzmite našu aplikaciju |
            претплатите се на | преузмите апликацију | преузмите нашу апликацију
        """,
        "sk": """
            odoberajte newsletter | odoberajte náš newsletter | prihláste sa na odber | predplaťte si |
            tento článok je určený | máte predplatné | už máte predplatné | stiahnite si našu | podporte nás
        """,
        "id": """
            ikuti whatsapp channel | ikuti channel whatsapp | gabung di channel telegram | gabung channel whatsapp |
            gabung channel telegram | bergabunglah di grup telegram | mari bergabung di grup telegram |
            mari bergabung di channel telegram | mari bergabung di whatsapp | yuk gabung di | yuk follow |
            dapatkan berita terbaru dari | dapatkan informasi terbaru | dapatkan artikel | jangan lupa subscribe |
            jangan lupa follow | jangan ketinggalan berita | jangan lewatkan berita | download aplikasi |
            install aplikasi | baca berita lainnya dan dapatkan | ikuti berita populer lainnya |
            simak breaking news dan berita pilihan | cek berita dan artikel | cek berita dan artikel yang lain |
            ikuti berita terkini | ikuti informasi menarik lainnya | ikuti perkembangan berita |
            ikuti update berita | ikuti terus berita | ikuti dan bergabung di | baca artikel lainnya di google news |
            baca berita terbaru di google news | simak berita lainnya di google news | simak berita terbaru |
            simak update berita | simak terus berita | mau langganan | ingin mendapatkan informasi |
            anda dapat membaca artikel | artikel ini khusus untuk | anda harus berlangganan untuk |
            dengan mendaftar anda | dengan berlangganan anda | dukung jurnalisme |
            berlangganan newsletter | unduh aplikasi | dapatkan update berita | cek berita dan artikel yang lain di
        """,
        "vi": """
            đăng ký kênh youtube của | tải ứng dụng báo | tải ngay ứng dụng | mời độc giả đón đọc |
            mời bạn đọc đón đọc | mời quý độc giả theo dõi | mời quý vị độc giả theo dõi | mời quý vị đón xem |
            mời độc giả xem thêm các video | mời quý độc giả xem thêm | mời bạn đọc xem thêm |
            quý độc giả có thể theo dõi | quý vị độc giả có thể | độc giả có thể theo dõi thêm |
            bạn đọc quan tâm có thể | mời các bạn theo dõi | mọi thông tin bài vở xin gửi về |
            mọi đóng góp xin gửi về | bạn đọc có thể gửi bài | mời bạn đọc gửi bài | độc giả gửi bài tại |
            độc giả gửi câu hỏi | mọi ý kiến đóng góp xin gửi về | xem trực tiếp trên fpt play |
            xem trọn vẹn trên fpt play | xem các trận đấu hấp dẫn tại fpt play | bạn đọc gửi câu hỏi |
            quý độc giả có nhu cầu | hãy đăng ký kênh | hãy theo dõi chúng tôi | theo dõi kênh telegram |
            theo dõi kênh whatsapp | nhập email để nhận | mọi sự giúp đỡ xin gửi về | mọi sự ủng hộ xin gửi về |
            mọi đóng góp hảo tâm xin gửi về |
            đăng ký nhận bản tin | mời bạn đọc theo dõi
        """,
        "lt": """
            užsiprenumeruokite mūsų | sekite naujienas google news | norėdami perskaityti šį straipsnį |
            norėdami skaityti šį straipsnį | prisijunkite prie mūsų whatsapp | patiko straipsnis užsiprenumeruokite |
            prenumeruokite naujienlaiškį | prenumeruokite mūsų
        """,
        "lv": """
            pieraksties jaunumiem un | lai turpinātu lasīt šo rakstu | lai lasītu šo rakstu |
            seko līdzi mūsu jaunumiem |
            abonē mūsu | pieteikties jaunumiem | piesakies jaunumiem
        """,
        "et": """
            telli meie uudiskiri | jälgi meid whatsappis | liitu meie whatsappi kanaliga | toeta meie ajakirjandust |
            liitu uudiskirjaga | telli uudiskiri
        """,
        "ms": """
            langgan surat berita | langgan saluran youtube | langgan buletin | daftar untuk menerima |
            dapatkan berita terkini | dapatkan info terkini | dapatkan info terkini dengan | muat turun aplikasi |
            ikuti saluran telegram | ikuti channel rasmi | ikuti channel telegram | jangan lupa ikuti kami |
            jangan ketinggalan untuk mengikuti | sertai saluran telegram | sertai saluran whatsapp |
            sertai group whatsapp | sertai grup telegram | sertai channel | jom sertai | jom follow | jom langgan |
            jom sertai telegram | untuk berita terkini | untuk berita lanjut sila muat turun |
            untuk mendapatkan berita terkini | untuk lebih banyak berita | log masuk untuk | dengan melanggan anda |
            artikel ini hanya untuk | anda mempunyai 0 artikel percuma | tonton siaran langsung | layari portal |
            layari laman web kami
        """,
        "th": """
            ต ดตามข าวสารได ท | ต ดตามข าวสารอ นๆ | ต ดตามข าวสารอ น ๆ | ต ดตามข าวอ นๆ | ต ดตามข าวอ น ๆ |
            ต ดตามข าวสารเพ มเต มได ท | ต ดตามข าวล าส ด | ต ดตามข าวด วน | ต ดตามข าวท เก ยวข อง | ต ดตามอ านข าว |
            ต ดตามเราได ท | ต ดตามเพจ | ต ดตามช อง | ต ดตามไทยร ฐออนไลน | ต ดตามผ านทาง | ต ดตามได ท |
            ต ดตามข าวก ฬา | ต ดตามข าวบ นเท ง | ต ดตามคอนเทนต | ต ดตามข าวได ท | ดาวน โหลดแอป |
            ดาวน โหลดแอปพล เคช น | กดต ดตาม | กดต ดตามช อง | อย าล มกดต ดตาม | อย าพลาดข าวสาร | พ ดค ยก บเราได ท |
            คล กต ดตาม | เกาะต ดข าว | ไม พลาดข าวสำค ญ | ไม พลาดท กข าว | ไม พลาดข าวสาร | เพ มเราเป นเพ อน |
            เพ มเพ อนท | add line | ร วมบร จาคเง น | สามารถต ดตามข าวสาร | ท านสามารถต ดตาม | ชมรายการสดได ท |
            ร บชมรายการ | ร บชมย อนหล ง | ชมคล ปย อนหล ง | ลงทะเบ ยนร บข าวสาร
        """,
        "hi": """
            त ज खबर क ल ए हम र | त ज अपड ट क ल ए हम र | हम र य ट य ब च नल क | द श द न य क त ज खबर |
            रह हर खबर स अपड ट
        """,
        "fa": """
            برای عضویت در خبرنامه | برای عضویت در کانال تلگرام | برای عضویت در کانال | برای دریافت خبرنامه |
            برای دنبال کردن اخبار بیشتر به کانال | برای پیگیری اخبار بیشتر به کانال | برای دنبال کردن اخبار ما |
            برای اطلاع از آخرین اخبار به کانال | برای اطلاع از آخرین اخبار ما را |
            برای اطلاع از تازه ترین خبرها به کانال | برای دسترسی سریع به تازه ترین اخبار |
            جدیدترین اخبار و تحلیل ها را در کانال | جدیدترین اخبار را در کانال | آخرین اخبار را در کانال |
            ما را در تلگرام | ما را در اینستاگرام | ما را در شبکه های اجتماعی دنبال | ما را در گوگل نیوز |
            ما را در ایتا | ما را در بله | خبرهای بیشتر را در کانال | اخبار بیشتر را در کانال |
            اپلیکیشن یورونیوز فارسی را | کانال تلگرام ما: | شماره های تماس برای اشتراک
        """,
    },
    "end": {
        "en": """
            in your inbox | to your inbox | to your inbox every morning | to your inbox every week | sign up here |
            sign up now | sign up today | subscribe here | subscribe now | subscribe today | subscribe free |
            subscribe for free | donate here | donate now | donate today | join today | join now | join us today |
            register now | register here | contact us today | download now | cancel anytime | cancel at any time |
            unsubscribe anytime | unsubscribe at any time | no credit card required
        """,
        "de": """
            newsletter abonnieren | newsletter anmelden | hier anmelden | jetzt anmelden | jetzt abonnieren |
            hier abonnieren | jetzt bestellen | jetzt testen | jetzt kostenlos testen | jetzt spenden |
            jetzt herunterladen | jederzeit kündbar | jederzeit abbestellbar | kostenlos abonnieren |
            auf dem laufenden
        """,
        "fr": """
            abonnez vous | je m abonne | je m inscris | inscrivez vous | sans engagement | dans votre boîte mail
        """,
        "es": """
            suscríbete | suscríbete aquí | regístrate | regístrate gratis | suscríbete ahora | haz clic aquí |
            haciendo clic aquí | en tu correo | en tu email
        """,
        "it": """
            abbonati | iscriviti | iscriviti ora | clicca qui | cliccando qui | abbonati ora
        """,
        "pt": """
            assine | clique aqui | clicando aqui | assine já | inscreva se | cadastre se | saiba mais
        """,
        "nl": """
            klik hier | meld je aan | word abonnee | schrijf je in | meer weten
        """,
        "ru": """
            подписаться | подпишитесь
        """,
        "tr": """
            abone olun | abone ol | tıklayın | tıklayınız | için tıklayınız | için tıklayın
        """,
        "sv": """
            klicka här | anmäl dig här | prenumerera här
        """,
        "no": """
            klikk her | meld deg på her | abonner her
        """,
        "da": """
            klik her | tilmeld dig her
        """,
        "pl": """
            kliknij tutaj | kliknij | zapisz się | tutaj więcej
        """,
        "cs": """
            klikněte zde | přihlaste se zde
        """,
    },
    "within": {
        "en": """
            delivered to your email | straight to your phone | subscribe to get unlimited |
            subscribe for full access | sign up for our email newsletter | sign up for our breaking news |
            sign up to our daily newsletter | sign up to our free daily | click here to subscribe |
            click here to sign up for our | click here to sign up | follow us on whatsapp | follow us on telegram |
            as a preferred source in google | as a preferred source | download our news app |
            from the app store or google play | receive marketing emails from | contact me with news and offers |
            news and offers from other future brands | on behalf of our trusted partners or sponsors |
            to receive email newsletters | to receive marketing emails | to receive the newsletter |
            i would like to be emailed | i d like to receive the latest | i agree to receive emails |
            i agree to receive marketing | i consent to receive | i consent to receiving | yes i want to receive |
            yes please sign me up | please sign me up | we won t share your email | we ll never share your email |
            we care about the protection of your data | we care about your privacy |
            we use your sign up to provide content | may include adverts from us | this may include adverts |
            our understanding of you | for your first 0 months | unlimited digital access to |
            access to subscriber only | this article is free to read | this article is exclusive to |
            this content is reserved for | this story is available exclusively | this post is for paid |
            is a reader supported publication | is funded by readers like you | funded by readers like you |
            no ads no paywalls | support our nonprofit journalism | support us by donating |
            consider supporting our work | consider making a donation to | consider becoming a member |
            become a subscriber today | your donation helps us | your gift will be matched |
            if you liked this article | if you liked this post | already a subscriber log in |
            already have an account log in | already have an account sign in | log in to your account |
            log in or create an account | sign in or create an account | sign in or register |
            create your free account | check your inbox or spam | please enter a valid email |
            please provide a valid email | by entering your email you | by providing your email |
            by submitting your email | by submitting your information you | by submitting this form you |
            by signing up you agree | by signing up i agree | by signing up for our | by subscribing you agree |
            by subscribing i agree | by subscribing to this | by clicking sign up | by clicking sign me up |
            by clicking the button | by creating an account you | by checking this box |
            by providing your information | by providing your email address | message and data rates may apply |
            msg and data rates may apply | send us a news tip | email us at news | got a tip email |
            have a news tip | have a story idea | do you have a story | submit a letter to the editor |
            submit your letter to | write a letter to the editor | we welcome your comments |
            for the latest news and updates | for all the latest news | and follow us on |
            follow us on social media | follow us on all | follow us on youtube | find us on facebook |
            find us on social | to read the rest of this | to unlock this article | to receive breaking news |
            to receive the latest news | to get unlimited access | thanks for signing up |
            you have reached your limit | you are now subscribed | you have been successfully subscribed |
            you have successfully subscribed |
            this post is public so feel free to share it + |
            subscribe for free to receive new posts and support my work + |
            to receive new posts and support my work consider becoming |
            helps keep paywalls away from |
            an email has been sent with a link to confirm list signup + |
            free article remaining + | our free weekly e mail | our free weekly email | our nonprofit newsroom |
            every gift is doubled |
            delivered to your inbox + | delivered straight to your inbox + | straight to your inbox + |
            directly to your inbox + | directly in your inbox + | right in your inbox | right to your inbox |
            direct to your inbox + | sent to your inbox | into your inbox | in your inbox | to your inbox |
            sign up for our newsletter | sign up for our free newsletter | sign up for our weekly newsletter |
            sign up for our daily newsletter | sign up to our newsletter | sign up to receive |
            subscribe to our newsletter + | subscribe to our free newsletter + |
            subscribe to our weekly newsletter + | subscribe to our youtube channel + | subscribe to our channel |
            subscribe to our podcast | subscribe to our | join our newsletter | join our mailing list |
            join our email list | join our telegram | join our whatsapp | join our community | our newsletter |
            our newsletters | our free newsletter | our weekly newsletter | this newsletter | download our app |
            download our free app | download the app | become a paid subscriber + | become a member today |
            consider becoming a free or paid subscriber + | consider becoming a paid subscriber + | free 0 day trial |
            0 day free trial | start your free trial | book a demo | request a demo | schedule a demo |
            schedule a consultation | free consultation | free quote | contact us today | unsubscribe at any time + |
            unsubscribe any time + | unsubscribe anytime + | opt out at any time |
            this field is for validation purposes + | your submission has been received + | free articles left + |
            free articles remaining + | free articles this month + | articles remaining | continue reading for free |
            independent journalism | support our journalism | support our work | mailing list |
            us as a preferred source | preferred source to get our | become a patron on patreon |
            donate via cryptocurrencies | donate via paypal | every dollar you give will be |
            your gift will be doubled | please consider pitching in | please consider chipping in
        """,
        "de": """
            ich möchte den newsletter | unserem kostenlosen newsletter | newsletter kostenlos abonnieren |
            ich bin damit einverstanden dass mir |
            abonnieren sie unseren newsletter + | abonniere unseren newsletter + | abonnieren sie den newsletter + |
            unseren newsletter abonnieren | unseren kostenlosen newsletter + | für unseren newsletter + |
            zu unserem newsletter + | unseren newslettern + | direkt in ihr postfach + | kostenlos in ihr postfach + |
            täglich in ihr postfach + | in ihr postfach | in ihrem postfach |
            direkt in dein postfach + | kostenlos in dein postfach + | täglich in dein postfach + | in dein postfach |
            direkt ins postfach + | kostenlos ins postfach + | in ihr e mail postfach + |
            in dein e mail postfach + | unseren whatsapp kanal + | unserem whatsapp kanal + |
            unseres whatsapp kanals | unseren telegram kanal + | unserem telegram kanal + | unseren youtube kanal + |
            jederzeit abbestellen | jederzeit wieder abmelden + | jederzeit abbestellt werden + |
            jederzeit für die zukunft widerrufen + | abmeldelink im newsletter + | link im newsletter + |
            unsere kostenlose app | nachrichten app herunterladen
        """,
        "fr": """
            en vous inscrivant vous acceptez | notre newsletter hebdomadaire |
            est une publication soutenue par ses lecteurs + |
            pour recevoir les nouveaux articles et soutenir mon travail + |
            cet article est public n hésitez pas à le partager + |
            directement dans votre boîte mail + | gratuitement dans votre boîte mail + | dans votre boîte mail |
            directement dans votre boîte de réception + | dans votre boîte de réception |
            abonnez vous à notre newsletter + |
            inscrivez vous à notre newsletter + | inscrivez vous à la newsletter + | à notre newsletter |
            à nos newsletters + | notre chaîne whatsapp + | vous désinscrire à tout moment + |
            vous désabonner à tout moment + | me désinscrire à tout moment + | lien de désinscription + |
            lien de désabonnement + | réservé aux abonnés | réservé à nos abonnés +
        """,
        "es": """
            directamente en tu bandeja de entrada + | en tu bandeja de entrada | en tu correo electrónico |
            suscríbete a nuestra newsletter + |
            suscríbete a nuestro boletín + | suscríbete a nuestro canal + | suscríbase a nuestro boletín + |
            a nuestra newsletter + | a nuestro boletín | nuestros boletines | nuestro canal de whatsapp + |
            nuestro canal de telegram + | nuestro canal de youtube + | canal de whatsapp |
            darte de baja en cualquier momento + | cancelar en cualquier momento | exclusivo para suscriptores |
            descarga nuestra app +
        """,
        "it": """
            iscriviti alla nostra newsletter + | iscriviti alla newsletter + | alla nostra newsletter + |
            nella tua casella di posta | nella tua inbox + | il nostro canale whatsapp + |
            nostro canale telegram + | nostro canale youtube + | contenuto riservato agli abbonati + |
            cancellarti in qualsiasi momento + | in qualsiasi momento cliccando +
        """,
        "pt": """
            assine nossa newsletter + | nossa newsletter | nossas newsletters + | na sua caixa de entrada |
            diretamente no seu e mail + | direto no seu e mail + | no seu e mail | no seu email |
            diretamente em seu e mail + | direto em seu e mail + | nosso canal no whatsapp + |
            nosso canal do whatsapp + |
            nosso grupo do whatsapp + | nosso grupo no whatsapp + | nosso canal no telegram + |
            nosso canal no youtube + | canal do youtube | exclusivo para assinantes | cancelar a qualquer momento +
        """,
        "nl": """
            voor onze nieuwsbrief + | op onze nieuwsbrief + | onze nieuwsbrief | direct in je inbox + |
            dagelijks in je inbox + | wekelijks in je inbox + | in je inbox | direct in je mailbox + |
            dagelijks in je mailbox + | wekelijks in je mailbox + | in je mailbox |
            direct in uw mailbox + | dagelijks in uw mailbox + | in uw mailbox | ons whatsapp kanaal + |
            op elk moment afmelden + | op elk moment uitschrijven + |
            op ieder moment afmelden + | download onze app +
        """,
        "ru": """
            на наш telegram канал + | на наш телеграм канал + | в нашем telegram канале + |
            в нашем телеграм канале + | на наш канал в telegram + | на наш канал в | на наши каналы + |
            на нашу рассылку + | на наш youtube канал + | подписывайтесь на наш + | подписывайтесь на нас + |
            подписывайтесь на канал | подписывайтесь на telegram + | подпишитесь на наш + | в нашем telegram |
            в яндекс дзен | отписаться в любой момент +
        """,
        "he": """
            הורידו את האפליקציה
        """,
        "ar": """
            نشرتنا البريدية + | نشرتنا الإخبارية + | قناتنا على + | قناتنا في يوتيوب | لتصلك آخر الأخبار + |
            حمل تطبيق
        """,
        "ja": """
            全文をお読みいただけます |
            有料記事が読み放題 |
            メルマガ会員登録 | 無料会員登録で | 有料会員限定記事です + | 会員限定記事です + | 続きを読むには + | チャンネル登録 | いつでも解約 |
            有料会員の方のみご利用 | 会員の方のみご利用になれます | 有料会員になると続きを | 登録すると続きが読めます | 有料記事です | 無料会員に登録 | 無料体験する | ニュースレターの登録に失敗 |
            ニュースレターの配信をお待ち | 登録後の配信解除も可能 |
            有料会員になると | 会員限定の有料記事 |
            会員登録が必要です | この記事の続きは
        """,
        "zh": """
            订阅我们的 + | 訂閱我們的 + | 关注我们的微信 + | 扫描二维码关注 | 扫码关注 | 下载客户端 | 下載我們的app + | 关注公众号 |
            关注微信公众号 | 登录后查看全文 | 付费后阅读 | 订阅后阅读
        """,
        "tr": """
            bültenimize abone + | e bültenimize + | telegram kanalımıza + | whatsapp kanalımıza + |
            youtube kanalımıza + | google news te takip | google haberler de takip | uygulamamızı indirin +
        """,
        "sv": """
            på vårt nyhetsbrev + | till vårt nyhetsbrev + | våra nyhetsbrev + | direkt i din inkorg + |
            direkt till din inkorg + | i din mejlkorg | avsluta prenumerationen när + | när som helst avsluta
        """,
        "no": """
            på vårt nyhetsbrev + | våre nyhetsbrev + | rett i innboksen + | direkte i innboksen + |
            i innboksen din | når som helst melde deg av + | når som helst avslutte
        """,
        "da": """
            vores nyhedsbrev + | vores nyhedsbreve + | direkte i din indbakke + | i din indbakke |
            i din mailboks | til enhver tid afmelde +
        """,
        "pl": """
            do naszego newslettera + | na nasz newsletter + | zapisz się do newslettera + | naszą aplikację + |
            na naszym kanale | zrezygnować w każdej chwili +
        """,
        "cs": """
            k odběru newsletteru + | našeho newsletteru + | odhlásit z odběru + | do vaší e mailové schránky + |
            do e mailové schránky
        """,
        "ko": """
            뉴스레터를 구독 + | 채널을 구독 + | 카카오톡 채널 추가 + |
            네이버에서 구독 | 구독하고 메인에서 | 유튜브 채널 구독
        """,
        "vi": """
            để nhận tin tức mới nhất | để nhận bản tin mới nhất | đăng ký nhận bản tin của chúng tôi |
            tải ứng dụng tại đây | xem trực tiếp và trọn vẹn | tại https fptplay vn | mời quý độc giả đón đọc |
            nhận tin tức mới nhất qua email | đọc tiếp bằng cách đăng ký | bạn đã đọc hết số bài miễn phí |
            chấp nhận điều khoản và nhận bản tin | đăng ký kênh để không bỏ lỡ | tặng sao cho tác giả
        """,
        "id": """
            dapatkan update berita pilihan dan breaking news | breaking news setiap hari dari |
            caranya klik link https | kemudian join anda harus install aplikasi telegram |
            anda harus install aplikasi telegram | mari bergabung di grup telegram |
            mari bergabung di channel telegram | simak breaking news dan berita pilihan kami | langsung di ponselmu |
            langsung di ponsel anda | pilih saluran andalanmu akses berita | pilih saluran andalanmu |
            update berita pilihan dan terkini | lainnya di google news | artikel yang lain di google news |
            ikuti kami di google news | ikuti saluran whatsapp kami | channel whatsapp kompas com |
            berlangganan newsletter kami | langsung ke email anda | langsung ke inbox anda | langsung di inbox anda |
            untuk melanjutkan membaca artikel ini | dapatkan akses tak terbatas | dapatkan akses tanpa batas |
            nikmati akses tanpa batas | baca berita tanpa iklan | di platform media sosial kami |
            jangan lupa like subscribe | jangan lupa like dan subscribe
        """,
        "ms": """
            terus ke peti masuk anda | terus ke e mel anda | terus ke emel anda | sertai saluran telegram kami |
            sertai saluran whatsapp kami | ikuti saluran telegram kami | ikuti kami di saluran whatsapp |
            langgan surat berita kami | langgan saluran youtube kami | muat turun aplikasi kami |
            muat turun aplikasi mudah alih kami | untuk terus membaca artikel ini | dapatkan akses tanpa had |
            nikmati akses tanpa had | untuk mendapatkan berita terkini ikuti | ikuti channel rasmi whatsapp
        """,
        "th": """
            ร วมบร จาคเง น สน บสน น ประชาไท | เกาะกระแสข าว บน facebook | ต ดตามข าวสารได ท |
            ต ดตามข าวสารเพ มเต มได ท | กดต ดตามช อง youtube | อย าล มกดต ดตาม | ต ดตามได ท facebook |
            line สนใจต ดตาม
        """,
        "fi": """
            uutiskirjeen tilaamalla hyväksyt | tilaamalla uutiskirjeen hyväksyt | tilaamalla uutiskirjeen hyväksyn |
            hyväksyn uutiskirjeen tilauksen | voit perua uutiskirjeen | voit perua uutiskirjeen tilauksen |
            voit perua tilauksen milloin | peruuttaa uutiskirjeen milloin tahansa |
            peruuttaa tilauksen milloin tahansa | perua tilauksen milloin tahansa |
            uutiskirje kerran viikossa sähköpostiisi | suoraan sähköpostiisi joka | uutiset suoraan sähköpostiisi |
            juttu on vain tilaajille | artikkeli on vain tilaajille | sisältö on vain tilaajille |
            lukeaksesi koko jutun | lukeaksesi koko artikkelin | lukeaksesi tämän artikkelin |
            kirjaudu sisään jatkaaksesi | kirjaudu sisään lukeaksesi | jatkuu kestotilauksena kunnes |
            tilaus jatkuu automaattisesti | tilaus jatkuu kokeilujakson jälkeen | tarjous koskee uusia tilaajia |
            tarjous koskee vain uusia | etu koskee uusia tilaajia | hyväksyn markkinointiviestien lähettämisen |
            haluan vastaanottaa uutiskirjeen | seuraa meitä google newsissa | lähetä juttuvinkki osoitteeseen |
            juttuvinkkejä voi lähettää | voit lähettää juttuvinkin | lataa ilmainen sovellus |
            lataa sovellus puhelimeesi | saat rajattoman lukuoikeuden | rajaton lukuoikeus kaikkiin |
            tue riippumatonta journalismia | tilaajana voit lukea kaikki | tilaajana saat lukea
        """,
        "hu": """
            iratkozz fel hírlevelünkre | iratkozzon fel hírlevelünkre | iratkozz fel a hírlevelünkre |
            iratkozzon fel a hírlevelünkre | feliratkozom a hírlevélre és | a feliratkozással elfogadod az |
            a feliratkozással elfogadja az | elfogadom az adatkezelési tájékoztatót |
            elolvastam az adatkezelési tájékoztatót | elfogadom az adatvédelmi nyilatkozatot |
            az adatkezelési tájékoztatót elolvastam | hozzájárulok ahhoz hogy hírlevelet |
            bármikor leiratkozhat a hírlevélről | bármikor leiratkozhatsz a hírlevélről |
            csak előfizetőink számára érhető el | csak előfizetőink olvashatják | csak előfizetők számára érhető |
            a cikk elolvasásához előfizetés | a cikk folytatását előfizetőink |
            a teljes cikket előfizetőink olvashatják | a tartalom megtekintéséhez előfizetés |
            az olvasás folytatásához kérjük | a cikk elolvasásához jelentkezz be |
            a cikk elolvasásához jelentkezzen be | első hónap 0 forintért | támogasd te is a munkánkat |
            támogasd a független újságírást | támogassa a független újságírást | ha fontosnak tartod a munkánkat |
            támogasd az adód 0 százalékával | támogassa adója 0 százalékával | támogasd adód egy százalékával |
            kövess minket a google hírekben | kövesse oldalunkat a google hírekben | kövess minket google news |
            iratkozz fel youtube csatornánkra | iratkozz fel a youtube csatornánkra | iratkozz fel a csatornánkra |
            töltsd le az alkalmazásunkat | hallgasd meg a podcastunkat | írj nekünk a szerkesztoseg |
            ha hibát találtál a cikkben | ha hibát talált a cikkben | jelölje ki a hibás szöveget |
            ha szeretnél még több | kövesd az oldalunkat a facebookon | minden nap elküldjük a legfontosabb |
            a legfontosabb híreket e mailben | támogatóinknak köszönhetően tudunk
        """,
        "et": """
            uudiskirjaga liitudes nõustud | saadame sulle uudiskirja | nõustun uudiskirja saamisega |
            soovin saada uudiskirja | uudiskirjast saad igal ajal loobuda | otse sinu postkasti |
            otse oma postkasti | artikkel on lugemiseks vaid tellijatele | jälgi meid google newsis |
            edasi lugemiseks telli digipakett
        """,
        "lv": """
            piekrītu saņemt jaunumus | lai saņemtu jaunumus savā e pastā | raksts pieejams tikai abonentiem |
            abonē lai lasītu | piesakies mūsu jaunumu vēstulei | pievienojies mūsu whatsapp kanālam |
            svarīgāko ziņu apkopojums tavā e pastā
        """,
        "lt": """
            sutinku gauti naujienlaiškį | sutinku gauti naujienas | užsiprenumeruokite mūsų naujienlaiškį |
            straipsnis skirtas tik prenumeratoriams | kad galėtumėte skaityti toliau | tiesiai į savo el paštą |
            naujienlaiškio galite atsisakyti bet kada
        """,
        "hi": """
            हम फ सब क पर ल इक कर | हम फ सब क पर ज व इन कर | ड उनल ड कर हम र ऐप | पढ न क ल ए ड उनल ड कर |
            सबस पहल म ल ग हर खबर
        """,
        "fa": """
            را در کانال تلگرام ما دنبال کنید | در کانال تلگرامی ما عضو شوید | در تلگرام دنبال کنید |
            در اینستاگرام دنبال کنید | به کانال تلگرام ما بپیوندید | در کانال تلگرام دنبال کنید |
            ما را در تلگرام دنبال کنید | ما را در اینستاگرام دنبال کنید | ما را در شبکه های اجتماعی دنبال کنید |
            در شبکه های اجتماعی دنبال کنید | اخبار تکمیلی را در کانال | آخرین اخبار و تحلیل ها را در |
            برای عضویت در کانال تلگرام کلیک کنید | برای عضویت اینجا کلیک کنید | در خبرنامه ما عضو شوید |
            عضو خبرنامه ما شوید | اپلیکیشن ما را دانلود کنید | اپلیکیشن ما را نصب کنید | با عضویت در خبرنامه |
            مشترک خبرنامه ما شوید | به صفحه اینستاگرام ما بپیوندید | صفحه اینستاگرام ما را دنبال |
            همراهان گرامی ما را در | همراه ما باشید در تلگرام
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
# A longer piece of a cut line may hold a sentence of the article behind the pitch.
_PIECE_WORDS = 12
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
    no: Sign up for our newsletter, said nine of those pages.
    """
    words = segment.words
    if (segment.piece and len(words) > _PIECE_WORDS) or not SAYING.isdisjoint(words):
        return None
    asks = words[0] in _ASKS or (words[0] in ("to", "if", "for", "and") and not _ASKS.isdisjoint(words[:10]))
    if not asks or _OFFERS.isdisjoint(words) or _US.isdisjoint(words):
        return None
    return segment.span


# What a paper that lives on its readers asks of them, and what it is about.
_APPEALS = compile_late(
    r"\bconsider (?:support|subscrib|donat|becom|mak|contribut|join)\w*|\bsupport(?:ing)? (?:our|independent|quality|us|the \w+(?: \w+)?['’]s)\b"
    r"|\b(?:fund|power|sustain)s? (?:our|independent|this) |reader[- ](?:supported|funded|powered)|\b(?:rely|depend) on (?:our )?(?:readers|donations|your)"
    r"|\bbecome (?:a|our) (?:member|supporter|patron|subscriber|partner|monthly)|\byour (?:support|contribution|donation|subscription)\b"
    r"|\bsupport (?:from )?(?:readers like you|our readers)|\b(?:by|in) (?:becoming an?|supporting|subscribing|donating|joining)\b",
    re.IGNORECASE,
)
_PAPER = frozenset("journalism newsroom reporting journalists reporters news newspaper coverage readers".split())
_READER, _PUBLISHER = frozenset({"you", "your"}), frozenset({"we", "our", "us", "i", "my"})
_LEGAL_CUES = frozenset("affiliate commission commissions links".split())


@rule(
    "asks readers to support the paper",
    5.0,
    cues=" ".join(sorted(_PAPER)),
    longest=1_200,
    shortest=60,
)
def appeal(segment: Segment, document: Document) -> Span | None:
    """What a paper asks of its readers, in whole sentences: the reader, the paper, its journalism, and money.

    yes: If you value what we do, please consider supporting our journalism with a small gift every month.
    yes: As a nonprofit newsroom we rely on readers like you, and your donation keeps our coverage free for all.
    no: She asked the members of the club to consider joining the march, and they did so.
    no: The paper said that its readers had paid for most of the reporting, and that nobody else would.
    no: We are reader-supported and may earn a commission when you buy through links in our news coverage.
    """
    words = segment.words
    if _READER.isdisjoint(words) or _PUBLISHER.isdisjoint(words):
        return None
    if not _LEGAL_CUES.isdisjoint(words) or segment.content[0] in "\"“”‘'«":
        return None
    return segment.span if _APPEALS.search(segment.content) else None


_TIPS = compile_late(
    r"\b(?:got|have) (?:a|any) (?:confidential |news |story )?(?:tips?|story|scoop)\b[^.!]{0,60}\?|\btips?@|\bnewsdesk@"
    r"|\?.{0,40}\b(?:we|I)(?:['’]d| would)? (?:like|love|want) to hear from you\b|\b(?:have|are|were|did|do) you\b[^.!]{3,120}\? ?(?:please )?(?:e-?mail|contact|write to|message|text|get in touch)\b.{0,40}(?:@|with (?:us|me))",
    re.IGNORECASE,
)


@rule(
    "asks readers for their stories",
    3.6,
    signs=("?", "tip@", "tips@", "newsdesk@"),
    longest=400,
)
def story_wanted(segment: Segment, document: Document) -> Span | None:
    """A question to the reader, and how to tell the paper.

    yes: Do you have a story for us? Email newsdesk@courier.example
    yes: Have YOU been bitten by the swan? Email jane@courier.example
    yes: Got a tip? Share it with the Courier.
    yes: Do you live near the old port? We’d like to hear from you.
    no: Have you ever been bitten by a swan? Most of us have.
    no: The inspector asked: “Do you have a tip for us?” and he left.
    """
    if segment.content[0] in "\"“”‘'«" or "“" in segment.content:
        return None
    return segment.span if _TIPS.search(segment.content) else None


@rule("is a field of a form", 2.6, closes="*", longest=40)
def form_field(segment: Segment, document: Document) -> Span | None:
    """A label with the star that marks a required field.

    yes: Email *
    yes: First name*
    no: * Prices include tax.
    no: 5*
    """
    content = segment.content
    return segment.span if content.endswith("*") and 1 <= len(segment.words) <= 4 and content[0].isalpha() else None


_NEWSLETTER = compile_late(
    r"(?:Sign up|Subscribe|Register) (?:now |here |today )?(?:for|to) [^.!?]{0,80}?\b(?:newsletters?|briefing|bulletin|news emails?)\b"
)


@rule(
    "asks to sign up for a newsletter", 3.0, cues="newsletter newsletters briefing bulletin email emails", longest=200
)
def newsletter(segment: Segment, document: Document) -> Span | None:
    """An imperative at the beginning, and the newsletter by its name or as what it is.

    yes: Sign up for The Morning newsletter Make sense of the day's news and ideas.
    yes: Sign up to First Light, our daily briefing
    no: Sign up for the programme by Friday.
    no: Drivers who sign up for the newsletter get a discount.
    no: Sign up for our newsletter, said nine of those pages.
    """
    if not SAYING.isdisjoint(segment.words):
        return None
    return segment.span if _NEWSLETTER.match(segment.content) else None


# Of 175 lines of pages in other languages than English that hold a verb and a name of these, read one by one, none is
# of an article; one that addresses nobody must be short.
_SIGN_UP = (
    r"(?:abonnier\w*|anmeld\w*|eintrag\w*|trag(?:e|en)? (?:dich|sie sich)|h[oö]l(?:e|en)? (?:dir|sie sich)"
    r"|meld(?:e|en)? (?:dich|sie sich)|erh[aä]lt\w*|bekomm\w*|inscri\w+|abonn[eé][zr]\w*|recev\w+|suscr[ií]b\w*"
    r"|ap[uú]nt\w+|recib\w+|iscriv\w+|ricev\w+|inscrev\w+|assin[ae]\w*|receb\w+|cadastr\w+|meld je aan|schrijf je in"
    r"|abonneer|ontvang|aanmeld\w*|zapis\w+|subskryb\w*|prenumerera|anmäl\w*|tilmeld\w*|meld deg på|подпи\w+"
    r"|abone ol\w*|kaydol\w*|kayıt ol\w*)"
)
_LETTER = (
    r"(?:newsletter\w*|rundbrief|lettre d.info\w*|infolettre|bolet[ií]n|boletim|nieuwsbrie\w+|mailbox|biuletyn\w*"
    r"|nyhetsbrev\w*|nyhedsbrev\w*|рассылк\w+|bülten\w*)"
)
_ASKS_ABROAD = compile_late(
    rf"\b{_SIGN_UP}\b[^.!?]{{0,90}}\b{_LETTER}|\b{_LETTER}\b[^.!?]{{0,90}}\b{_SIGN_UP}\b", re.IGNORECASE
)
_ADDRESSES = frozenset(
    "du dir dich dein deine deinen sie ihr ihre ihren jetzt unser unsere unseren unserem meinen hier kostenlos kostenlosen"
    " votre vos vous notre nos mes mon ma gratuit gratuite gratuitement ici tu te tus nuestra nuestro mi gratis aquí tua"
    " nostra nostro mia qui sua seu nossa nosso minha grátis aqui você je jouw onze mijn hier się mój nasz naszego twoj"
    " bezpłatny vårt våra ditt din här mitt vores vort våre her mit наш нашу ваш нас вас бесплатно ücretsiz".split()
)
_ADDRESSES_NOBODY = 6


@rule(
    "asks to sign up for a newsletter",
    3.4,
    cues=(
        "newsletter newsletters newslettern rundbrief lettre infolettre boletín boletin boletim nieuwsbrief nieuwsbrieven"
        " mailbox biuletyn biuletynu nyhetsbrev nyhetsbrevet nyhedsbrev nyhedsbrevet рассылку рассылка рассылки bülten"
        " bülteni bültenimize bültenine"
    ),
    longest=300,
)
def newsletter_abroad(segment: Segment, document: Document) -> Span | None:
    """In other languages than English a verb of signing up or getting, and the newsletter.

    yes: Meer klustips in je mailbox? Meld je aan voor de nieuwsbrief en ontvang elke vrijdag een nieuwe klus.
    yes: Trag dich hier für meinen Newsletter ein, dann hol dir den Kalender dazu.
    yes: Newsletter abonnieren
    yes: Recevez notre lettre d'information chaque matin
    no: Wer den Newsletter der Stadt abonniert, erfährt von den Baustellen zuerst, wie eine Umfrage zeigt.
    no: „Wir erhalten hier jeden Tag einen Newsletter“, sagte der Wirt.
    no: Sign up for our newsletter
    """
    words = segment.words
    if not SAYING.isdisjoint(words) or (len(words) > _ADDRESSES_NOBODY and _ADDRESSES.isdisjoint(words)):
        return None
    return segment.span if _ASKS_ABROAD.search(segment.content) else None
