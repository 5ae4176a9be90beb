"""Menus, breadcrumbs, login, search, contents, print and listen buttons, errors, leftovers of markup."""

from __future__ import annotations

import re

from cleaner.document import Document, Kind, Segment, Span
from cleaner.rules import rule

KIND: Kind = "nav"

PHRASES = {
    "whole": {
        "en": """
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
            view profile | copy code | view source | true | false | null | undefined | null null |
            to play this video you need to enable javascript in your browser |
            you need to enable javascript to run this app | sorry your browser doesn t support embedded videos |
            this audio is auto generated please let us know if you have feedback
        """,
        "de": """
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
            kopfbereich | seitenleiste | unternehmen kontakt
        """,
        "fr": """
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
            boutique | le kiosque | kiosque
        """,
        "es": """
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
            ediciones anteriores | obituarios | necrológicas | diseñado por | desarrollado por
        """,
        "it": """
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
            indice dei contenuti | necrologie | edizioni locali
        """,
        "pt": """
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
            neste artigo | modo escuro | desenvolvido por | loterias
        """,
        "nl": """
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
            op deze pagina | overlijdensberichten | familieberichten | donkere modus
        """,
        "ru": """
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
            предложить новость | полная версия | мобильная версия | темная тема
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
            שליחה | הצג | הסתר | שפה | עברית | תוכן עניינים | דווחו על טעות | המייל האדום | שירות לקוחות
        """,
        "ar": """
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
            جدول المحتويات | مساعدة | روابط مهمة | روابط سريعة
        """,
        "ja": """
            ホーム | トップ | トップページ | トップへ | トップに戻る | トップページへ | ホームへ | ホームに戻る | メニュー | メニューを開く | メニューを閉じる | メインメニュー |
            グローバルナビゲーション | ナビゲーション | 閉じる | 開く | 本文へ | 本文へスキップ | 本文へ移動 | コンテンツへスキップ | メインコンテンツへスキップ | コンテンツへ移動 | 検索 |
            検索する | 記事検索 | サイト内検索 | 検索結果 | 検索フォーム | 詳細検索 | キーワード検索 | ページトップへ | ページの先頭へ | ページトップ | ページ上部へ | 先頭へ戻る |
            トップへ戻る | このページの先頭へ | 戻る | ログイン | ログインする | ログアウト | 会員ログイン | マイページ | アカウント | パスワード | パスワードを忘れた方 |
            パスワードをお忘れの方 | ユーザー名 | 会社概要 | 会社案内 | 会社情報 | 企業情報 | 運営会社 | 運営者情報 | 私たちについて | 当サイトについて | サイトについて | お問い合わせ |
            お問合せ | お問い合わせフォーム | 問い合わせ | 広告掲載 | 広告掲載について | 広告のご案内 | 広告について | 採用情報 | スタッフ募集 | 編集部 | 編集部について | サイトマップ |
            カテゴリー | カテゴリ | カテゴリー一覧 | ジャンル | アーカイブ | 月を選択 | ヘルプ | よくある質問 | よくあるご質問 | ご利用ガイド | ご利用案内 | 印刷 | 印刷する |
            この記事を印刷 | 記事を印刷 | 聴く | 音声で聴く | 音声で聞く | 記事を聴く | 文字サイズ | 文字サイズ変更 | 文字の大きさ | 読み込み中 | 読込中 | エラーが発生しました |
            ページが見つかりません | ページが見つかりませんでした | キャンセル | 送信 | 送信する | 変更 | 削除 | 表示 | 非表示 | 表示切替 | 現在位置 | 言語 | 目次 | 目次を開く |
            目次を閉じる | この記事の目次 | リンク集 | リンクについて | 情報提供 | 公式サイト | 前回 | pcサイト | pc版 | スマホ版 | コンテンツ一覧
        """,
        "zh": """
            首页 | 首頁 | 网站首页 | 返回首页 | 回首页 | 回首頁 | 主页 | 新闻主页 | 主選單 | 菜单 | 选单 | 選單 | 导航 | 网站导航 | 關閉 | 关闭 | 打开 | 展开 | 收起 |
            跳至内容 | 跳到内容 | 跳至主要內容 | 跳到主要內容 | 跳转到主要内容 | 直接前往主要内容 | 直接前往内部导航 | 搜索 | 搜尋 | 站内搜索 | 站內搜尋 | 搜索结果 | 高级搜索 |
            全站搜索 | 热门搜索 | 熱門搜尋 | 返回顶部 | 回到顶部 | 回到頂部 | 回頂部 | 页首 | 回到頁首 | 返回 | 返回上页 | 登录 | 登錄 | 登入 | 登出 | 退出 | 注册 | 註冊 |
            登录注册 | 会员登录 | 會員登入 | 忘记密码 | 忘記密碼 | 密码 | 用户名 | 个人中心 | 我的账户 | 會員中心 | 关于我们 | 關於我們 | 关于本站 | 关于本网 | 联系我们 |
            聯絡我們 | 聯繫我們 | 联系方式 | 公司简介 | 网站简介 | 网站地图 | 網站地圖 | 网站声明 | 广告服务 | 廣告服務 | 廣告刊登 | 广告合作 | 广告投放 | 商务合作 | 合作伙伴 |
            诚聘英才 | 加入我们 | 加入我們 | 人才招聘 | 招贤纳士 | 招聘信息 | 服务热线 | 意见反馈 | 意見回饋 | 帮助 | 帮助中心 | 幫助中心 | 客服中心 | 常见问题 | 常見問題 |
            友情链接 | 友情連結 | 栏目 | 全部栏目 | 頻道 | 分类 | 分類 | 分类目录 | 档案 | 彙整 | 打印 | 列印 | 打印本页 | 打印文章 | 打印文稿 | 友善列印 | 字体 | 字号 |
            字號 | 字体大小 | 大中小 | 字级 | 收听 | 朗读 | 听新闻 | 语音播报 | 加载中 | 載入中 | 正在加载 | 请稍候 | 出错了 | 页面不存在 | 没有找到 | 取消 | 确定 | 確定 |
            提交 | 发送 | 更改 | 删除 | 显示 | 隐藏 | 您的位置 | 当前位置 | 您所在的位置 | 语言 | 简体 | 繁體 | 简体版 | 繁體版 | 简体中文 | 繁體中文 | 目录 | 目錄 |
            手机版 | 移动版 | 电脑版 | 触屏版 | 客户端 | 设为首页 | 加入收藏夹 | 浏览协助 | 正文 | 投稿 | 我要投稿 | 爆料 | 纠错 | 我要纠错
        """,
        "tr": """
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
            sitene ekle | namaz vakitleri | nöbetçi eczaneler | servisler | web tv | seri ilanlar
        """,
        "sv": """
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
            innehållsförteckning | familjesidor | korsord | tipsa oss | tipsa | läs upp | uppläst
        """,
        "no": """
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
            tips oss | tips redaksjonen | send tips | kryssord | dødsannonser
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
            tip redaktionen | kryds og tværs | dødsannoncer
        """,
        "pl": """
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
            przydatne linki | wersja mobilna | tryb ciemny
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
            v tomto článku | tmavý režim | mobilní verze | křížovky | tv program | nahlásit chybu
        """,
        "ko": """
            홈 | 홈으로 | 메인 | 메인으로 | 처음으로 | 메뉴 | 전체메뉴 | 전체 메뉴 | 메뉴 열기 | 메뉴 닫기 | 메뉴열기 | 메뉴닫기 | 전체메뉴 닫기 | 닫기 | 열기 | 펼치기 |
            접기 | 본문 바로가기 | 본문바로가기 | 본문으로 바로가기 | 주메뉴 바로가기 | 메뉴 바로가기 | 상단으로 | 상단으로 이동 | 콘텐츠로 건너뛰기 | 바로가기 | 검색 | 통합검색 |
            검색하기 | 검색창 열기 | 검색 닫기 | 기사검색 | 상세검색 | 검색결과 | 맨위로 | 맨 위로 | 위로 | top으로 | 뒤로 | 뒤로가기 | 로그인 | 로그아웃 | 회원가입 |
            마이페이지 | 내 정보 | 회원정보 | 아이디 비밀번호 찾기 | 비밀번호 찾기 | 비밀번호 | 아이디 | 회사소개 | 회사 소개 | 매체소개 | 매체 소개 | 신문사소개 | 기업정보 |
            소개 | 문의 | 문의하기 | 고객센터 | 고객 센터 | 찾아오시는 길 | 오시는 길 | 광고안내 | 광고 안내 | 광고문의 | 제휴문의 | 제휴 문의 | 광고 제휴 문의 | 제휴안내 |
            기사제보 | 기사 제보 | 제보하기 | 독자투고 | 독자권익위원회 | 불편신고 | 채용 | 채용정보 | 인재채용 | 사이트맵 | 카테고리 | 전체기사 | 전체 기사 | 지면보기 |
            지면 보기 | 신문보기 | rss 서비스 | 프린트 | 인쇄 | 인쇄하기 | 기사 인쇄 | 본문 듣기 | 기사 듣기 | 음성으로 듣기 | 글자크기 | 글자 크기 | 글자크기 조절 |
            글씨크기 | 글자 크기 설정 | 글꼴 크기 | 글씨 크기 조절 | 가 | 작게 | 크게 | 보통 | 글자크기 크게 | 글자크기 작게 | 로딩중 | 로딩 중 | 오류가 발생했습니다 |
            페이지를 찾을 수 없습니다 | 취소 | 확인 | 삭제 | 저장하기 | 보내기 | 설정 | 언어 | 목차 | 다크모드 | 모바일버전 | pc버전 | pc 버전 | pc화면 | 뉴스홈 |
            패밀리사이트 | 패밀리 사이트 | 가장 많이 찾은 검색어 | 인기 검색어 | 뉴스스탠드 | 언론사 홈
        """,
    },
    "start": {
        "en": """
            sorry something went wrong | this content is not available |
            skip to | jump to: | jump to recipe | jump to section | you are here: | home blog | home news |
            home page | search for: | search this site | toggle | back to top | please enable javascript |
            please turn on javascript | your browser does not support | your browser is |
            this browser is no longer supported | javascript is | enable javascript | table of contents |
            listen to this article | listen to this story | listen to article | text size: | font size: | print this |
            an error has occurred | an error occurred | sorry the page | the page you | this page is not available |
            this video is not available | this video file cannot be played | no compatible source | error code |
            this audio is auto generated | to play this video you need to enable | you need to enable javascript |
            we ve detected that javascript is disabled | the audio version of this article is generated by
        """,
        "de": """
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
            passwort vergessen | ansicht tabs als menü
        """,
        "fr": """
            aller au contenu | passer au contenu | accéder au contenu | vous êtes ici | rechercher: |
            une erreur est survenue | une erreur s est produite | veuillez activer javascript |
            votre navigateur ne supporte | votre navigateur ne prend | cette vidéo n est | cette page n est |
            la page que vous | mot de passe oublié | écouter cet article | écouter l article | temps d écoute |
            haut de page | retour à la liste | retour à l accueil |
            ce contenu a été bloqué car vous
        """,
        "es": """
            ir al contenido | saltar al contenido | saltar a contenido | pasar al contenido | usted está aquí: |
            estás en: | estás aquí: | buscar: | ha ocurrido un error | se ha producido un error |
            por favor activa javascript | por favor habilite javascript | tu navegador no | su navegador no |
            este video no está | esta página no | la página que | olvidaste tu contraseña | olvidó su contraseña |
            escuchar este artículo | escucha este artículo | escucha la noticia | volver a la portada |
            volver al inicio | funciona gracias a wordpress
        """,
        "it": """
            vai al contenuto | salta al contenuto | ti trovi in: | ti trovi qui | tu sei qui: | sei in: | cerca: |
            si è verificato un errore | abilita javascript | il tuo browser non | questo video non è |
            questa pagina non | la pagina che | password dimenticata | ascolta l articolo | ascolta questo articolo |
            tempo di ascolto
        """,
        "pt": """
            ir para o conteúdo | pular para o conteúdo | você está em: | você está aqui: | está aqui: | pesquisar: |
            buscar: | ocorreu um erro | habilite o javascript | seu navegador não | o seu navegador não |
            este vídeo não | esta página não | a página que | esqueceu a senha | esqueci minha | ouça este |
            ouvir este | voltar ao topo
        """,
        "nl": """
            naar inhoud | ga naar inhoud | u bent hier: | je bent hier: | zoeken: | er is een fout | er ging iets |
            schakel javascript | je browser ondersteunt | uw browser ondersteunt | deze video is | deze pagina is |
            de pagina die | wachtwoord vergeten | luister naar dit | beluister dit
        """,
        "ru": """
            перейти к содержимому | перейти к содержанию | вы здесь: | вы находитесь здесь | поиск по |
            произошла ошибка | включите javascript | ваш браузер не | забыли пароль | слушать статью |
            версия для печати | вернуться на главную | к сожалению страница | показать все
        """,
        "he": """
            אירעה שגיאה | הדפדפן שלך | האזינו לכתבה | שכחת סיסמה
        """,
        "ar": """
            تخطي إلى | تخطى إلى | انتقل إلى | أنت هنا: | حدث خطأ | متصفحك لا يدعم | يرجى تفعيل | هل نسيت |
            العودة إلى الصفحة | استمع إلى المقال
        """,
        "ja": """
            本文へスキップ | コンテンツへスキップ | メインコンテンツ | javascriptを有効に + | javascriptが無効 + | お使いのブラウザ | エラーが発生 | パスワードを忘れ |
            パスワードをお忘れ | ページの先頭 | 現在位置: | 記事を聴く | 文字サイズ:
        """,
        "zh": """
            跳至内容 | 跳到主要 | 跳至主要 | 直接前往 | 您的位置: | 当前位置: | 您现在的位置 | 您所在的位置 | 请启用javascript + | 请开启javascript + | 您的浏览器 |
            您的瀏覽器 | 忘记密码 | 返回首页 | 字号: | 字號:
        """,
        "tr": """
            içeriğe geç | ana içeriğe | buradasınız: | bir hata oluştu | javascript i etkin | tarayıcınız |
            şifremi unuttum | haberi dinle | sesli dinle | anasayfaya dön | ana sayfaya dön
        """,
        "sv": """
            hoppa till innehåll | hoppa till huvud | du är här: | sök: | ett fel har | aktivera javascript |
            din webbläsare stödjer | din webbläsare stöder | sidan du söker | glömt lösenord | lyssna på artikeln
        """,
        "no": """
            hopp til innhold | hopp til hoved | du er her: | søk: | en feil har | aktiver javascript |
            nettleseren din | nettleseren støtter | siden du leter | glemt passord | lytt til artikkelen
        """,
        "da": """
            gå til indhold | gå til hoved | du er her: | søg: | der opstod en fejl | aktiver javascript |
            din browser understøtter | siden du leder | glemt adgangskode | lyt til artiklen
        """,
        "pl": """
            jesteś tutaj: | tu jesteś: | szukaj: | wystąpił błąd | włącz obsługę javascript | twoja przeglądarka nie |
            twoja przeglądarka jest | ta strona nie istnieje | nie pamiętasz hasła | posłuchaj artykułu |
            wróć do strony | powrót do strony | czas słuchania
        """,
        "cs": """
            přejít k obsahu | přejít na obsah | jste zde: | nacházíte se: | hledat: | došlo k chybě |
            zapněte javascript | váš prohlížeč nepodporuje | stránka nebyla | zapomenuté heslo |
            poslechněte si článek
        """,
        "ko": """
            본문 바로가기 | 메뉴 바로가기 | 현재위치 | 자바스크립트를 | 브라우저가 | 오류가 발생 | 음성으로 듣기 | 글자크기 | 글자 크기
        """,
    },
    "within": {
        "en": """
            skip to content | skip to main content + | back to top | toggle navigation | please enable javascript + |
            javascript is disabled + | listen to this article | your browser does not support + | opens in a new tab |
            you need to enable javascript
        """,
        "de": """
            zum inhalt springen | zum hauptinhalt springen + | bitte aktivieren sie javascript + |
            ihr browser unterstützt kein + | schließen sie die druckvorschau + | artikel vorlesen lassen |
            stolz präsentiert von wordpress +
        """,
        "fr": """
            aller au contenu principal + | activer javascript + | votre navigateur ne supporte pas +
        """,
        "es": """
            saltar al contenido principal + | ir al contenido principal + | habilitar javascript + |
            tu navegador no soporta + | su navegador no soporta +
        """,
        "it": """
            salta al contenuto principale + | abilitare javascript + | il tuo browser non supporta +
        """,
        "pt": """
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
            hoppa till huvudinnehåll | webbläsare stödjer inte
        """,
        "no": """
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
            본문 바로가기 | 브라우저를 지원하지 않습니다 + | 최적화된 브라우저
        """,
    },
}

# Among the first lines a path of two names is one already.
_TOP = 5
_HOME = frozenset("home startseite accueil inicio início home главная ana".split())
# It begins with what is rare, so that most lines are told by looking for one of eight characters.
_CRUMB_MARK = re.compile(r"[|›»>·•/:](?:(?<=[|›»])|(?<= [>·•/])(?= )|(?<= :)(?=: ))")
_CRUMB_SIGNS = re.compile(r"\s(?:[>›»|•·/]|::)\s|[›»]")
_MARKUP = re.compile(
    r"</?[a-z][\w-]*(?:\s[^<>]*)?/?>|\{[^{}]*[\"':;][^{}]*\}|\[/?\w+(?:\s\w+=[^\]]*)?\]$|function\s?\(|var \w+ ?=|window\.\w|"
    r"document\.\w+\(|javascript:|\$\(|=>\s*\{|@media\b|&[a-z]+;$|#[\w-]+\s*\{|\.[\w-]+\s*\{|%%\w+%%|\{\{[^{}]*\}\}"
)
# Scripts and styles never come without one of these: a text that has none speaks of windows and documents.
_MARKUP_SIGNS = "<{[$&#"


@rule("has no word in it", 3.0, cues="", longest=40)
def no_words(segment: Segment, document: Document) -> Span | None:
    """Signs only: stray quotes, bars, bullets, arrows, a lone letter with a sign.

    yes: ""
    yes: |
    yes: • • •
    no: ***
    no: 42
    """
    return segment.span if not segment.words and segment.content.strip("*-—–_=~#.…·⁂ ") else None


@rule("is a path or a row of links", 2.4, signs=_CRUMB_MARK, longest=200, only="label")
def breadcrumb(segment: Segment, document: Document) -> Span | None:
    """Short names between the signs that divide menus and paths, no sentence.

    yes: Home > News > Storms
    yes: News | Sport | Weather | Travel
    yes: Home / Blog / Marketing
    no: Ingredients: flour | water | salt.
    no: He is either and/or neither
    """
    content = segment.content
    if segment.ends_sentence or "0" in segment.words or "«" in content:
        return None
    if "|" in content and _in_table(segment, document):
        return None
    parts = _CRUMB_SIGNS.split(content)
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


@rule("is markup or code of the page", 2.4, opens="<{[$@&#.%fvwdj", longest=2_000)
def page_code(segment: Segment, document: Document) -> Span | None:
    """Leftovers of HTML, templates, scripts or styles that stand alone among prose.

    yes: <div class="ad-slot"></div>
    yes: {"@context": "https://schema.org", "@type": "NewsArticle"}
    yes: window.dataLayer = window.dataLayer || [];
    no: Use <b> to make a word bold, the manual says.
    no: The set {a, b, c} has three members.
    """
    content = segment.content
    if content[0] not in "<{[$@&#.%" and not content.startswith(
        ("function", "var ", "window.", "document.", "javascript:")
    ):
        return None
    found = _MARKUP.match(content) and any(sign in document.text for sign in _MARKUP_SIGNS)
    return segment.span if found else None
