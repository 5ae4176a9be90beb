"""Share and follow buttons, social counters, leftovers of embedded posts."""

from __future__ import annotations

import re

from cleaner.document import Document, Kind, Segment, Span
from cleaner.patterns import compile_late
from cleaner.rules import rule

KIND: Kind = "share"

PHRASES = {
    "whole": {
        "en": """
            share this link | share this item | close share options | open share drawer | share with your friends |
            share link copied | share close | share selection | share the post |
            send this page to someone via email | email this link | email this to a friend | email a friend |
            click to copy | click to copy url | the link has been copied | embed code | post to facebook |
            post to twitter | pin for later | save this story for later | saved articles | saved items |
            add to favourites | add to collection | like this story | like our page | 0 like | 0 claps |
            0 reactions | 0 reaction | views 0 | post views 0 | follow us via rss | connect on linkedin |
            connect with | social media links | social networks | social sharing | youtube video | facebook post |
            x formerly twitter |
            viewed 0 times | viewed 0k times | save share | reply quote like | add to quote | get link | other apps |
            save to pinterest | save on pinterest | total 0 shares | shares 0 | 0 shares 0 | pin 0 | tweet 0 |
            share 0 | click to share on |
            share improve this answer follow | share improve this question follow |
            share cite improve this answer follow | did you make this recipe | tried this recipe | made this recipe |
            click to share | click to tweet | tweet this quote | share this page with | give a |
            share this recipe | share recipe | share this debate | share this specific contribution |
            open extended reactions | lightning bolt icon | lighning bolt icon |
            an icon in the shape of a lightning bolt |
            view post on threads | view post on bluesky | view post on tiktok | view on threads | share close panel |
            close panel |
            share | share this | share this article | share this content | share this entry | share this page |
            share this post | share this story | share this video | share this with | share article | share post |
            share story | share page | share via | share via email | share by email | share link | share options |
            share on | share on social media | share with friends | sharing | share save | share print | share tweet |
            shares | social share | spread the word | spread the love | email this | email this article |
            email a link | email link | email article | send email | send by email | mail | tweet | tweet this |
            retweet | pin it | pin | pin this | blogthis | copy link | copy url | copy shortlink | copy to clipboard |
            copy article link | link copied | link copied to clipboard | copied | copied to clipboard | like this |
            like loading | loading like | likes | like | follow | followers | follow me | follow me on | follow on |
            follow us | follow us on | follow us on social media | follow us on facebook | follow us on instagram |
            follow us on twitter | follow us on x | follow us on linkedin | follow us on google news |
            follow us online | following | connect | connect with us | connect with me | find us on |
            find us on facebook | social | social media | socials | social links | view post on x |
            view post on facebook | view this post on instagram | view on instagram | view on x | view on twitter |
            see post | view tweet | load tweet | show tweet | x twitter | twitter x | facebook | facebook share |
            facebook icon | messenger | twitter | twitter icon | linkedin | linked in | linkedin icon | pinterest |
            instagram | instagram icon | whatsapp | telegram | reddit | tumblr | youtube | tiktok | snapchat |
            threads | bluesky | mastodon | flipboard | pocket | xing | vk | weibo | discord | hacker news | copy |
            save | saved | save article | save for later | save story | bookmark | bookmark this | bookmark article |
            add to bookmarks | add to favorites | add to reading list | clap | claps | upvote | reactions | views |
            whatsapp link | more sharing options | more options | open share menu |
            add us as a preferred source on google | add as a preferred source on google | add as preferred on google |
            make us preferred source on google | make us preferred on google | end of twitter content |
            end of twitter content 0 | end of x content | end of youtube content | end of youtube content 0 |
            end of instagram content | end of instagram content 0 | end of facebook content | end of tiktok content |
            follow the new york times opinion section on facebook instagram tiktok whatsapp x and threads |
            add axios as your preferred source to see more of our stories on google |
            google preferred source | set as preferred source | add as preferred source | add as a preferred source |
            add us as preferred source | share full story | link copied to your clipboard | link has been copied |
            url copied | url copied to clipboard | article link copied | save for later saved | save to reading list |
            added to saved articles | remove from saved | view saved stories | saved stories | save this story |
            save this article | bookmark this article | follow this topic | follow this author | follow author |
            following this topic | unfollow | allow google youtube content | accept and view | allow and continue |
            this content is hosted by a third party | this content is hosted on another site |
            this content could not be loaded | tweet unavailable | this post is unavailable | post not available |
            embedded content |
            d bloggers like this | 0 bloggers like this | print email copy link | email this story |
            email this blogthis share to twitter share to facebook |
            email this blogthis share to twitter share to facebook share to pinterest |
            email this blogthis share to x share to facebook share to pinterest |
            sorry your blog cannot share posts by email | post was not sent check your email addresses |
            email check failed please try again | show more sharing options | share all sharing options |
            visited 0 times 0 visits today | like it share it |
            save articles for later | add articles to your saved list and come back to them any time | read later |
            read it later | article saved | sharing options | close extra sharing options |
            the code has been copied to your clipboard | the url has been copied to your clipboard |
            copy paste the link below | copy paste the article video embed link below | copy paste the embed code |
            facebook tweet email link | facebook tweet link
        """,
        "de": """
            teilen über | artikel weiterempfehlen |
            rezept teilen | dieses rezept teilen |
            teilen | artikel teilen | beitrag teilen | seite teilen | inhalt teilen | diesen artikel teilen |
            diesen beitrag teilen | diese seite teilen | artikel jetzt teilen | jetzt teilen | teilen mit |
            teilen auf | teilen via | teilen auf facebook | teilen auf twitter | teilen auf x | teilen auf whatsapp |
            teilen sie dies mit | teilen sie diesen artikel | teilen sie diesen beitrag | teile diesen artikel |
            teile diesen beitrag | teilen sie | mit freunden teilen | link kopieren | link kopiert |
            link wurde kopiert | link teilen | link kopieren link kopieren | url kopieren | url zum kopieren |
            in zwischenablage kopieren | in die zwischenablage kopieren | kopieren | auf facebook teilen |
            auf facebook teilen facebook | auf twitter teilen | auf x teilen | auf x teilen x | auf linkedin teilen |
            auf whatsapp teilen | auf pinterest teilen | auf xing teilen | bei facebook teilen | bei twitter teilen |
            bei whatsapp teilen | via facebook teilen | via whatsapp teilen | per whatsapp teilen |
            per e mail teilen | per mail teilen | per e mail | per mail | per e mail versenden | per mail versenden |
            per e mail senden | per e mail verschicken | als e mail versenden | an e mail adresse senden |
            e mail senden | twittern | tweeten | mailen | empfehlen | weiterempfehlen | weitersagen |
            artikel empfehlen | seite empfehlen | artikel versenden | versenden | mitteilen | liken | gefällt mir |
            gefällt mir nicht | gefällt mir lade | gefällt mir wird geladen | gefällt dir der artikel | merken |
            artikel merken | speichern | artikel speichern | zur merkliste hinzufügen | lesezeichen |
            lesezeichen setzen | thema folgen | autor folgen | folge uns | folge uns auf | folge uns auf facebook |
            folge uns auf instagram | folge mir | folgen sie uns | folgen sie uns auf | folgen sie uns bei |
            folgen sie uns auf facebook | folgen sie uns auf instagram | folgen sie uns auf twitter |
            folgen sie uns auf social media | folgt uns | folgt uns auf | follower | social media kanäle |
            unsere kanäle | whats app | diesen artikel teilen kommentare | veröffentlichen auf | teilen drucken |
            teilen merken | merken teilen | teilen merken drucken | merken drucken teilen | externer inhalt |
            externer inhalt nicht verfügbar | externen inhalt anzeigen | externe inhalte anzeigen |
            externen inhalt laden | empfohlener inhalt der redaktion | empfohlener redaktioneller inhalt |
            empfohlener externer inhalt | beitrag laden | tweet anzeigen | inhalt laden | inhalte anzeigen |
            inhalte von twitter anzeigen | link zum einbetten |
            teilen kopieren | artikel auf facebook teilen | artikel auf whatsapp teilen | artikel auf x teilen |
            artikel per mail teilen | artikel per whatsapp teilen | auf telegram teilen | per telegram teilen |
            auf threads teilen | auf bluesky teilen | auf reddit teilen | auf mastodon teilen | auf flipboard teilen |
            auf instagram teilen | per sms teilen | link in die zwischenablage kopiert |
            link wurde in die zwischenablage kopiert | der link wurde kopiert | erfolgreich kopiert | in die merkliste |
            auf die merkliste setzen | leseliste | zur leseliste hinzufügen | auf die leseliste | später lesen |
            für später speichern | für später merken | artikel gemerkt | als bevorzugte quelle festlegen |
            als bevorzugte google quelle hinzufügen | als bevorzugte quelle auf google hinzufügen |
            bei google bevorzugen | auf google news folgen | autorin folgen | themen folgen | diesem thema folgen |
            thema abonnieren | instagram inhalte anzeigen | inhalt von instagram anzeigen |
            inhalt von youtube anzeigen | inhalte von youtube anzeigen | inhalt von x anzeigen |
            inhalt von facebook anzeigen | inhalt von tiktok anzeigen | youtube video laden | video von youtube laden |
            inhalt entsperren | erforderlichen service akzeptieren und inhalte entsperren | inhalte entsperren |
            dieser inhalt kann nicht angezeigt werden |
            folgen ich folge | artikel mit freunden teilen | folgen auf | d bloggern gefällt das |
            0 bloggern gefällt das | liken lade | likenliken | liken liken | liken gefällt 0 person |
            liken gefällt 0 personen | gefällt mir gefällt mir nicht | meine tweets | sharen mit |
            an e mail adresse senden dein name deine e mail adresse abbrechen
        """,
        "fr": """
            mes favoris | 0 partage |
            partager la recette | partager cette recette |
            partager | partagez | partager cet article | partagez cet article | partager l article | partager sur |
            partager via | partager sur facebook | partager sur twitter | partager sur x | partager sur linkedin |
            partager sur whatsapp | partager par email | partager par e mail | partager par mail |
            partager ce contenu | partager cette page | partager la page | partages | partage | envoyer |
            envoyer par email | envoyer par e mail | envoyer par mail | envoyer à un ami |
            envoyer un lien par e mail à un ami | copier | copier le lien | lien copié | copier l url | tweeter |
            suivre | suivez nous | suivez nous sur | suivre sur | suivez nous sur facebook |
            suivez nous sur instagram | suivez nous sur twitter | suivez nous sur les réseaux sociaux |
            rejoignez nous | rejoignez nous sur | retrouvez nous sur | nous suivre | sur les réseaux sociaux |
            j aime | j aime ça | j aime chargement | enregistrer | sauvegarder | ajouter aux favoris | favoris |
            mettre en favori | enregistrer l article | épingler | réagir | offrir |
            partager l article sur facebook | partager l article sur twitter | partager l article sur x |
            partager par sms | partager le lien | lien copié dans le presse papier | lien copié dans le presse papiers |
            copier dans le presse papier | le lien a été copié | ajouter à mes favoris | ajouter à ma liste |
            ajouter à ma sélection | lire plus tard | sauvegarder l article | enregistrer cet article |
            article enregistré | mes articles sauvegardés | suivre ce sujet | suivre ce thème | suivre cet auteur |
            suivre l auteur | suivre ce journaliste | suivre sur google actualités | ajouter à google actualités |
            définir comme source préférée | ajouter en source préférée sur google | source préférée google |
            afficher le contenu | accepter et afficher le contenu | voir le contenu | autoriser l affichage |
            ce contenu ne peut pas être affiché |
            vous avez aimé cet article | cet article vous a plu
        """,
        "es": """
            enviar por mail |
            compartir receta | compartir la receta |
            compartir | compartir nota | compartir en | compartir esta noticia | compartir esta nota |
            compartir noticia | compartir este artículo | compartir artículo | compartir en facebook |
            compartir en twitter | compartir en x | compartir en whatsapp | compartir en linkedin |
            compartir en telegram | compartir por whatsapp | compartir por email | compartir por correo |
            compartir por correo electrónico | compartir vía | compartir enlace | comparte | comparte esto |
            comparte este artículo | comparte esta noticia | comparte en | comparta | compártelo | compartir esto |
            compartido | compartidos | comparte en facebook | enviar por correo | enviar por email |
            enviar por correo electrónico | enviar enlace por correo electrónico a un amigo | enviar | copiar |
            copiar enlace | copiar link | copiar el enlace | copiar url | enlace copiado | tuitear | twittear |
            síguenos | síguenos en | síguenos en facebook | síguenos en twitter | síguenos en instagram |
            síguenos en google news | síguenos en redes | síguenos en redes sociales | síguenos en nuestras redes |
            siguenos | siguenos en | síganos | síganos en | seguinos | seguinos en | seguir | seguir en | seguidores |
            me gusta | me gusta esto | me gusta cargando | guardar | guardar artículo | guardar noticia | favoritos |
            añadir a favoritos | agregar a favoritos | encuéntranos en |
            compartir por telegram | compartir por facebook | compartir por x | compartir contenido |
            compartir la noticia | comparte la noticia | compartir la nota | compartir este contenido |
            copiar el enlace al portapapeles | enlace copiado al portapapeles | link copiado |
            link copiado al portapapeles | copiado al portapapeles | se ha copiado el enlace | guardar en favoritos |
            guardar para más tarde | guardar para después | leer más tarde | leer después | noticia guardada |
            artículo guardado | mis noticias guardadas | mis favoritos | seguir tema | seguir este tema |
            seguir al autor | seguir autor | seguir a este autor | sigue a este autor | seguir en google news |
            seguir en google discover | añádenos como fuente preferida | fuente preferida en google |
            añadir como fuente preferida | añadir como fuente preferida en google | agregar como fuente preferida |
            elígenos como fuente preferida en google | ver contenido | mostrar contenido | aceptar y ver contenido |
            este contenido no está disponible
        """,
        "it": """
            condividi la ricetta | condividi ricetta |
            condividi | condividi su | condividi su facebook | condividi su twitter | condividi su x |
            condividi su whatsapp | condividi su linkedin | condividi su telegram | condividi articolo |
            condividi l articolo | condividi questo articolo | condividi con | condividi via email |
            condividi via mail | condivisioni | invia per email | invia per e mail | invia via mail | copia |
            copia link | copia il link | copia collegamento | link copiato | seguici | seguici su |
            seguici su facebook | seguici su instagram | seguici su twitter | seguici su google news |
            seguici sui social | segui | segui su | i nostri social | mi piace | mi piace caricamento | salva |
            salva articolo | aggiungi ai preferiti | preferiti | segnalibro | tweetta |
            condividi via whatsapp | condividi via facebook | condividi la notizia | condividi notizia |
            condividi questa notizia | condividi il contenuto | condividi contenuto | link copiato negli appunti |
            copiato negli appunti | salva per dopo | leggi più tardi | salva nei preferiti | salva l articolo |
            articolo salvato | segui questo autore | segui l autore | segui l argomento | segui argomento |
            segui su google news | aggiungi come fonte preferita | aggiungi come fonte preferita su google |
            scegli come fonte preferita su google | fonte preferita su google | mostra contenuto |
            accetta e visualizza il contenuto
        """,
        "pt": """
            acompanhe nos |
            compartilhar receita | partilhar receita |
            compartilhar | compartilhe | compartilhe isso | compartilhe esta notícia | compartilhe essa notícia |
            compartilhe este artigo | compartilhe esta matéria | compartilhe no facebook | compartilhe no twitter |
            compartilhe no whatsapp | compartilhar no facebook | compartilhar no twitter | compartilhar no x |
            compartilhar no whatsapp | compartilhar no linkedin | compartilhar no telegram | compartilhar via |
            compartilhar por email | compartilhar por e mail | compartilhar em | compartilhar artigo |
            compartilhe em | partilhar | partilhe | partilhar artigo | partilhar no facebook | partilhar no twitter |
            partilhar no whatsapp | partilhar em | enviar por e mail | enviar por email | enviar | copiar |
            copiar link | copiar o link | link copiado | tuitar | tweetar | siga nos | siga nos em | siga nos no |
            siga nos no facebook | siga nos no instagram | siga nos nas redes sociais | siga no | siga | seguir |
            nossas redes | nossas redes sociais | siga nas redes | curtir | curtir isso | curtir carregando | gostar |
            salvar | guardar | favoritos | adicionar aos favoritos |
            compartilhar pelo whatsapp | compartilhar esta notícia | compartilhar notícia | compartilhar matéria |
            compartilhar conteúdo | compartilhe essa matéria | compartilhe a notícia | compartilhe a matéria |
            partilhar este artigo | partilhe este artigo | partilhar notícia | partilhar via | partilhar por email |
            link copiado para a área de transferência | copiado para a área de transferência | salvar para ler depois |
            salvar para mais tarde | salvar notícia | salvar artigo | salvar matéria | ler mais tarde |
            guardar para ler mais tarde | guardar artigo | matéria salva | seguir tema | seguir autor |
            seguir este autor | seguir assunto | siga no google news | siga no google discover |
            adicionar como fonte preferida | adicionar como fonte preferida no google | fonte preferida no google |
            ver conteúdo | aceitar e ver conteúdo | este conteúdo não está disponível
        """,
        "nl": """
            recept delen | deel dit recept |
            delen | deel | deel dit | deel dit artikel | deel dit bericht | deel deze pagina | deel artikel |
            deel via | deel op | deel op facebook | deel op twitter | deel op x | deel op linkedin |
            deel op whatsapp | deel via whatsapp | deel via e mail | deel via email | artikel delen | delen via |
            delen via e mail | delen op facebook | delen op twitter | delen op whatsapp | link kopiëren |
            kopieer link | kopieer de link | kopieer url | link gekopieerd | kopiëren | e mail dit artikel |
            verstuur | mailen | tweeten | volg ons | volg ons op | volg ons op facebook | volg ons op instagram |
            volg ons op twitter | volg ons op social media | volgen | volg | volgers | vind ik leuk |
            vind ik leuk laden | bewaren | bewaar | bewaar artikel | opslaan | bladwijzer | toevoegen aan favorieten |
            deel per e mail | deel per mail | deel met vrienden | kopieer link naar artikel |
            link gekopieerd naar klembord | gekopieerd naar klembord | gekopieerd | bewaar voor later |
            bewaar dit artikel | lees later | later lezen | opgeslagen artikelen | bewaarde artikelen |
            artikel bewaard | volg dit onderwerp | volg onderwerp | volg deze auteur | volg auteur | volg tag |
            toevoegen als voorkeursbron | voorkeursbron op google | stel in als voorkeursbron | toon inhoud |
            bekijk inhoud | accepteren en bekijken | deze inhoud kan niet worden getoond |
            stuur door | doorsturen
        """,
        "ru": """
            поделиться рецептом |
            поделиться | поделитесь | поделиться в | поделиться в соцсетях | поделиться новостью |
            поделиться статьей | поделиться ссылкой | поделиться с друзьями | поделись с друзьями |
            расскажите друзьям | рассказать друзьям | скопировать ссылку | копировать ссылку | ссылка скопирована |
            отправить | отправить по почте | отправить по email | вконтакте | в контакте | одноклассники | фейсбук |
            твиттер | телеграм | телеграмм | ватсап | живой журнал | дзен | яндекс дзен | мы в соцсетях |
            мы в социальных сетях | мы вконтакте | следите за нами | подписчики | нравится | мне нравится | лайк |
            сохранить | в избранное | добавить в избранное | в закладки | добавить в закладки | твитнуть | соцсети |
            репост |
            поделиться во вконтакте | поделиться вконтакте | поделиться материалом | поделиться публикацией |
            поделиться статьёй | поделитесь статьей | поделитесь новостью | поделитесь с друзьями |
            отправить в telegram | отправить ссылку | скопировать | скопировано | ссылка скопирована в буфер обмена |
            сохранить статью | сохранить в закладки | читать позже | сохранить на потом | следить за темой |
            добавить нас в избранное | добавить в мои источники | сделать источником в яндексе
        """,
        "he": """
            שתף בוואטסאפ | שתף בטלגרם | שתף במייל |
            שתף | שתפו | שיתוף | שתפו את הכתבה | שתף כתבה | שתפו כתבה | שיתוף בפייסבוק | שתף בפייסבוק |
            שתפו בפייסבוק | שתפו בוואטסאפ | שתפו בטוויטר | שיתוף בוואטסאפ | שיתוף בטוויטר | שתף בטוויטר | פייסבוק |
            טוויטר | ווטסאפ | וואטסאפ | טלגרם | העתק קישור | העתקת קישור | הקישור הועתק | שלח לחבר | שלחו לחבר |
            שלח במייל | שליחה במייל | עקבו אחרינו | עקבו אחרינו ב | עקבו אחרינו בפייסבוק | עקוב | שמור | שמירה |
            שמור כתבה | לייק | צייץ | אהבתי |
            שתפו בטלגרם | שיתוף בטלגרם | שתפו במייל | שתפו בלינקדאין | שיתוף כתבה | שיתוף הכתבה | העתיקו קישור |
            הקישור הועתק ללוח | שמירת כתבה | שמרו לקריאה מאוחרת | עקבו אחרי הכתב | הוסיפו כמקור מועדף בגוגל
        """,
        "ar": """
            انقر هنا للمشاركة على وسائل التواصل الاجتماعي |
            شارك | مشاركة | شارك المقال | شارك الخبر | شارك هذا المقال | شارك على | شارك على فيسبوك | شارك على تويتر |
            شارك عبر | مشاركة عبر | مشاركة على فيسبوك | مشاركة عبر البريد | شاركها | شاركنا | انشر | فيسبوك | تويتر |
            واتساب | واتس اب | تلغرام | تيليجرام | تيلقرام | انستغرام | انستجرام | إنستغرام | يوتيوب | لينكد إن |
            لينكدإن | بينتيريست | ماسنجر | نسخ الرابط | تم نسخ الرابط | انسخ الرابط | أرسل إلى صديق | ارسل لصديق |
            البريد | تابعنا | تابعونا | تابعنا على | تابعونا على | تابعنا على فيسبوك | تابعنا على تويتر | متابعة |
            أعجبني | إعجاب | حفظ | المفضلة | أضف إلى المفضلة | شبكات التواصل | تغريد | غرد |
            شارك عبر واتساب | شارك عبر تلغرام | شارك عبر فيسبوك | شارك عبر تويتر | مشاركة عبر واتساب |
            مشاركة عبر فيسبوك | مشاركة المقال | مشاركة الخبر | شارك هذه المقالة | شارك القصة | تم نسخ الرابط بنجاح |
            نسخ الرابط إلى الحافظة | احفظ المقال | حفظ المقال | حفظ للقراءة لاحقا | اقرأ لاحقا | تابع الكاتب |
            تابع الموضوع
        """,
        "ja": """
            feedly で購読 | 公式 facebook | 公式 twitter |
            この記事をはてなブックマークに追加 |
            気に入ったらサポート | いいなと思ったら応援しよう | チップで応援する | サポートする | スキ | 記事をサポート |
            シェア | シェアする | シェアしてね | この記事をシェア | この記事をシェアする | 記事をシェアする | 共有 | 共有する | ツイート | ツイートする | ポスト | ポストする |
            ポストを共有 | いいね | フォロー | フォローする | フォローして最新情報を | フォローしてね | リンクをコピー | リンクをコピーする | urlをコピー | urlをコピーする |
            コピーしました | リンクをコピーしました | コピー | facebookでシェア | facebookでシェアする | twitterでシェア | twitterでシェアする | xでシェア |
            xでシェアする | xでポスト | lineで送る | lineでシェア | lineで共有 | はてなブックマーク | はてブ | はてなブックマークに追加 | メールで送る | メールで共有 |
            ブックマーク | ブックマークする | 保存 | 保存する | クリップ | クリップする | クリップした記事 | お気に入り | お気に入りに追加 | 公式sns | sns | 公式x |
            公式アカウント | フェイスブック | インスタグラム | ユーチューブ | ツイッター | スクラップ | スクラップ登録 | この記事が気に入ったらいいねしよう |
            記事をシェア | facebookで共有 | xで共有 | twitterで共有 | xに投稿 | xにポスト | xでポストする | lineに送る | lineで送信 | threadsでシェア |
            blueskyでシェア | はてなブックマークに保存 | pocketに保存 | noteで書く | urlをコピーしました | クリップボードにコピー | 記事を保存 | 記事を保存する | この記事を保存 |
            あとで読む | 後で読む | ブックマークに追加 | 著者をフォロー | 著者をフォローする | フォロー中 | フォロー解除 | テーマをフォロー | キーワードをフォロー | googleで優先ソースに設定 |
            googleニュースでフォロー |
            メールでシェアする | はてなブックマークでシェアする | 紙面ビューアーで見る | lineでシェアする
        """,
        "zh": """
            分享 | 分享到 | 分享至 | 分享文章 | 分享本文 | 分享到微信 | 分享到微博 | 分享到朋友圈 | 分享到新浪微博 | 分享到qq空间 | 分享到facebook | 分享到twitter |
            分享给朋友 | 分享按鈕 | 一键分享 | 微信 | 微博 | 新浪微博 | 腾讯微博 | qq | qq空间 | qq好友 | 朋友圈 | 微信好友 | 人人网 | 豆瓣 | 开心网 | 知乎 | 抖音 |
            今日头条 | 百度搜藏 | 复制链接 | 複製連結 | 复制网址 | 链接已复制 | 转发 | 轉寄 | 转寄朋友 | 转寄 | 点赞 | 赞 | 讚 | 收藏 | 加入收藏 | 收藏本文 | 喜欢 | 喜歡 |
            关注 | 關注 | 追蹤 | 关注我们 | 關注我們 | 追蹤我們 | 粉丝 | 粉絲團 | 粉丝团 | 脸书 | 臉書 | 推特 | 電郵 | 邮件分享 | 分享此文 |
            微信扫码分享 | 扫码分享 | 分享新闻 | 分享新聞 | 分享这篇文章 | 分享這篇文章 | 分享給朋友 | 用微信分享 | 复制成功 | 复制链接成功 | 链接复制成功 | 已复制 | 已複製 | 已複製連結 |
            複製網址 | 收藏文章 | 已收藏 | 收藏本页 | 加入书签 | 稍后阅读 | 稍後閱讀 | 关注作者 | 追蹤作者 | 关注话题 | 设为首选来源 | 在google上设为首选来源 | 設為偏好來源 |
            加入google偏好來源 | 追蹤google新聞
        """,
        "tr": """
            paylaş | paylaşın | bu haberi paylaş | haberi paylaş | bu yazıyı paylaş | yazıyı paylaş |
            facebook ta paylaş | facebookta paylaş | twitter da paylaş | twitterda paylaş | x te paylaş |
            whatsapp ta paylaş | whatsappta paylaş | linkedin de paylaş | telegram da paylaş | e posta ile paylaş |
            e posta ile gönder | e posta gönder | arkadaşına gönder | gönder | linki kopyala | bağlantıyı kopyala |
            bağlantı kopyalandı | kopyala | kopyalandı | tweetle | takip et | takip edin | bizi takip edin |
            bizi takip et | sosyal medya | sosyal medyada paylaş | sosyal medyada biz | beğen | beğeni | kaydet |
            favorilere ekle | yer imlerine ekle | paylaşım | paylaşımlar |
            facebook paylaş | twitter paylaş | x paylaş | whatsapp paylaş | whatsapp ile paylaş | telegram paylaş |
            linkedin paylaş | linki paylaş | haberi kopyala | link kopyalandı | bağlantı panoya kopyalandı |
            panoya kopyalandı | haberi kaydet | içeriği kaydet | sonra oku | daha sonra oku | okuma listeme ekle |
            listeme ekle | yazarı takip et | konuyu takip et | etiketi takip et | takiptesin | takip ediliyor |
            google da tercih edilen kaynak | tercih edilen kaynak olarak ekle |
            google da tercih edilen kaynak olarak ekle
        """,
        "sv": """
            dela recept | dela receptet |
            dela | dela artikeln | dela på | dela på facebook | dela på twitter | dela på x | dela på linkedin |
            dela via | dela via e post | dela via mejl | dela med vänner | tweeta | kopiera länk | kopiera länken |
            länken kopierad | länk kopierad | följ oss | följ oss på | följ oss på facebook | följ oss på instagram |
            följ | följer | gilla | gilla laddar | gilla oss | spara | spara artikel | sparad | mejla |
            dela länk | dela artikel | dela den här artikeln | länken har kopierats | kopierat till urklipp |
            spara till senare | läs senare | sparade artiklar | artikeln är sparad | ta bort från sparade |
            följ skribent | följ ämne | följ ämnet | följ skribenten | lägg till som önskad källa
        """,
        "no": """
            del | del artikkelen | del artikkel | del saken | del på | del på facebook | del på twitter | del på x |
            del på linkedin | del via | del på e post | del via e post | kopier lenke | kopier lenken |
            lenke kopiert | følg oss | følg oss på | følg oss på facebook | følg oss på instagram | følg | liker |
            lagre | lagre artikkel | lagre sak | tips en venn |
            del lenke | lenken er kopiert | kopiert til utklippstavlen | lagre til senere | les senere | lagrede saker |
            saken er lagret | følg forfatter | følg tema | følg emne | følg journalisten |
            legg til som foretrukket kilde
        """,
        "da": """
            del | del artiklen | del artikel | del på | del på facebook | del på twitter | del på x |
            del på linkedin | del via | del via mail | del denne artikel | kopier link | kopiér link | link kopieret |
            følg os | følg os på | følg os på facebook | følg os på instagram | følg | synes godt om | gem artikel |
            gem artiklen |
            del link | linket er kopieret | kopieret til udklipsholder | gem til senere | læs senere | gemte artikler |
            artiklen er gemt | følg forfatter | følg emne | følg journalisten | tilføj som foretrukken kilde
        """,
        "pl": """
            udostępnij | udostępnij artykuł | udostępnij na facebooku | udostępnij na facebook | udostępnij na x |
            udostępnij na twitterze | udostępnij przez | udostępnienia | podziel się | podziel się artykułem |
            podziel się tym artykułem | podziel się na facebooku | poleć | poleć znajomemu | poleć artykuł |
            wyślij znajomemu | wyślij e mailem | wyślij emailem | wyślij mailem | tweetnij | skopiuj link |
            kopiuj link | skopiowano | link skopiowany | skopiuj | obserwuj | obserwuj nas | obserwuj nas na |
            śledź nas | śledź nas na | śledź nas na facebooku | lubię to | lubię to wczytywanie | polub | polub nas |
            polub nas na facebooku | zapisz | zapisz na później | dodaj do ulubionych | ulubione |
            media społecznościowe | znajdziesz nas na | obserwuj nas w google news | zobacz ten post na instagramie |
            udostępnij link | udostępnij ten artykuł | udostępnij e mailem | wyślij na whatsapp | wyślij e mail |
            skopiuj adres | skopiowano link | skopiowano do schowka | link skopiowany do schowka |
            skopiuj link do artykułu | zapisz artykuł | artykuł zapisany | przeczytaj później | czytaj później |
            dodaj do zapisanych | obserwuj autora | obserwuj temat | obserwuj tag | obserwowane |
            śledź nas w google news | dodaj jako preferowane źródło | preferowane źródło google |
            dodaj do preferowanych źródeł | ustaw jako preferowane źródło | pokaż treść | wyświetl treść
        """,
        "cs": """
            sdílet | sdílejte | sdílet článek | sdílet na | sdílet na facebooku | sdílet na twitteru | sdílet na x |
            sdílet na facebook | sdílení | sdílet e mailem | tweetnout | poslat e mailem | poslat emailem |
            poslat odkaz | poslat | odeslat e mailem | kopírovat odkaz | zkopírovat odkaz | zkopírovat |
            odkaz zkopírován | zkopírováno | sledovat | sledujte nás | sledujte nás na | sledujte nás na facebooku |
            sledujte nás na sociálních sítích | sociální sítě | to se mi líbí | líbí se | líbí se mi | uložit |
            uložit na později | uložit článek | do oblíbených | oblíbené | zavřít sdílení |
            sdílet odkaz | sdílet tento článek | zkopírovat do schránky | zkopírováno do schránky |
            odkaz byl zkopírován | uložit ke čtení | přečíst později | číst později | sledovat autora | sledovat téma |
            přidat jako preferovaný zdroj | zobrazit obsah
        """,
        "ko": """
            핀터레스트 | 기사보내기 | 이 기사를 추천합니다 |
            공유 | 공유하기 | 기사 공유하기 | 기사 공유 | 기사공유 | 페이스북 | 페이스북 공유 | 페이스북으로 공유하기 | 페이스북에 공유 | 페이스북 공유하기 | 트위터 | 트위터 공유 |
            트위터로 공유하기 | 트위터 공유하기 | 엑스 | 카카오톡 | 카카오톡 공유 | 카카오톡으로 공유하기 | 카카오스토리 | 네이버 | 네이버 블로그 | 네이버밴드 | 네이버 밴드 | 밴드 |
            라인 | 인스타그램 | 유튜브 | 텔레그램 | 링크 복사 | 링크복사 | url 복사 | url복사 | 주소 복사 | 복사하기 | 복사 | 좋아요 | 싫어요 | 스크랩 | 스크랩하기 |
            북마크 | 저장 | 팔로우 | 이메일 보내기 | 메일 보내기 | 이메일 공유 | sns 공유 | sns 공유하기 | 슬퍼요 | 화나요 | 훈훈해요 | 후속기사 원해요 | 기사저장 |
            기사를 공유합니다 | 이 기사를 공유합니다 | 기사 url 복사 | 기사주소 복사 | 링크가 복사되었습니다 | url이 복사되었습니다 | 주소가 복사되었습니다 | 복사되었습니다 | 기사 저장 |
            기사 스크랩 | 스크랩 하기 | 나중에 보기 | 나중에 읽기 | 북마크 추가 | 북마크에 추가 | 카카오톡에 공유 | 카카오톡에 공유하기 | 카카오톡 공유하기 | 엑스 공유 |
            엑스에 공유하기 | x로 공유 | 라인에 공유 | 밴드에 공유 | 네이버블로그 공유 | 텔레그램 공유 | 기자 팔로우 | 팔로우하기 | 구글 선호 출처 추가 | 구글에서 선호하는 출처로 추가 |
            좋아요 0 | 싫어요 0 | 훈훈해요 0 | 슬퍼요 0 | 화나요 0
        """,
        "uk": """
            поділитися | поділитись | поділитися в facebook | поділитися у facebook | поділитися новиною | поширити |
            копіювати посилання | скопіювати посилання | посилання скопійовано | скопійовано | підписуйтесь на нас |
            підписуйтеся на нас | стежте за нами | приєднуйтесь до нас | приєднуйтеся до нас | ми у соцмережах |
            ми в соцмережах |
            поділитися в telegram | поділитися у telegram | поділитися в соцмережах | поділитись у facebook |
            поділитися статтею | поділитися посиланням | скопіювати | зберегти | додати в закладки | в обране |
            додати в обране
        """,
        "fi": """
            jaa tämä artikkeli | jaa tämä juttu | jaa uutinen | jaa facebookiin | jaa x ssä | jaa x ään |
            jaa linkedinissä | jaa whatsappilla |
            jaa artikkeli | jaa juttu | jaa tämä | jaa facebookissa | jaa twitterissä | jaa whatsappissa |
            jaa kaverille | jaa somessa | jaa linkki | jaa sähköpostilla | kopioi linkki | linkki kopioitu |
            kopioitu leikepöydälle | seuraa meitä | seuraa meitä somessa | seuraa meitä facebookissa | tykkää
        """,
        "hu": """
            megosztás | megosztom | megosztás facebookon | megosztás a facebookon | oszd meg | ossza meg |
            oszd meg másokkal is | ossza meg másokkal is | ossza meg ismerőseivel | link másolása |
            hivatkozás másolása | link másolva | kövess minket | kövessen minket | kövess minket facebookon |
            kövess minket a facebookon | kövessen minket a facebookon | tetszik | küldés e mailben
        """,
        "el": """
            κοινοποίηση | κοινοποιηση | κοινοποιήστε | μοιραστείτε | μοιράσου το | μοιραστείτε το |
            μοιραστείτε το άρθρο | κοινοποίηση στο facebook | αντιγραφή συνδέσμου | ο σύνδεσμος αντιγράφηκε |
            ακολουθήστε μας | ακολουθηστε μας | ακολουθήστε μας στο facebook | ακολουθήστε μας στο google news |
            βρείτε μας στο facebook | ακολούθησέ μας | μου αρέσει | αποστολή με email
        """,
        "ro": """
            distribuie | distribuie pe facebook | distribuie articolul | distribuie acest articol |
            trimite pe whatsapp | trimite prin email | trimite unui prieten | copiază link | copiază linkul |
            link copiat | urmărește ne | urmăreşte ne | urmărește ne pe | urmărește ne pe facebook |
            urmărește ne pe google news | urmărește ne și pe google news | urmăriți ne | urmăriți ne pe facebook |
            îmi place | îmi place încarc | partajează | partajare | partajează asta
        """,
        "ca": """
            xarxes socials |
            comparteix | compartiu | comparteix a facebook | comparteix a twitter | comparteix a whatsapp |
            comparteix ho | comparteix la notícia | comparteix aquest article | copia l enllaç | enllaç copiat |
            copiar enllaç | segueix nos | segueix nos a | segueix nos a instagram | segueix nos a les xarxes |
            seguiu nos | seguiu nos a | m agrada | envia per correu | enviar per correu
        """,
        "bg": """
            сподели | споделете | сподели във facebook | сподели във фейсбук | споделете във facebook | копирай линка |
            копирайте линка | линкът е копиран | последвайте ни | последвай ни | последвайте ни във facebook |
            последвайте ни в google news | последвайте ни и в google news | харесва ми | изпрати на приятел
        """,
        "hr": """
            podijeli | podijelite | podijeli na facebooku | podijeli članak | podijelite članak | podijeli vijest |
            kopiraj link | kopiraj poveznicu | link kopiran | link je kopiran | poveznica kopirana | pratite nas |
            pratite nas na | pratite nas na facebooku | pratite nas na društvenim mrežama | prati nas | sviđa mi se |
            pošalji prijatelju
        """,
        "sr": """
            podeli | podelite | podeli vest | podeli članak | podelite članak | podeli na | kopiraj link |
            link kopiran | link je kopiran | pratite nas | pratite nas na | pratite nas na društvenim mrežama |
            prati nas | sviđa mi se | pošalji prijatelju | подели | поделите | подели вест | подели чланак |
            поделите чланак | подели на | копирај линк | линк копиран | линк је копиран | пратите нас | пратите нас на |
            пратите нас на друштвеним мрежама | прати нас | свиђа ми се | пошаљи пријатељу
        """,
        "sk": """
            zdieľať | zdieľajte | zdieľaj | zdieľať článok | zdieľať na facebooku | zdieľajte článok | poslať e mailom |
            poslať emailom | poslať odkaz | kopírovať odkaz | skopírovať odkaz | odkaz skopírovaný | sledujte nás |
            sledujte nás na | sledujte nás na facebooku | sledujte nás na sociálnych sieťach | páči sa mi |
            páči sa mi to | uložiť článok | uložiť na neskôr
        """,
        "id": """
            bagikan ke | bagikan via | bagikan lewat | bagikan di twitter | bagikan di whatsapp | bagikan di x |
            bagikan ke teman | bagikan ke temanmu | bagikan halaman | share artikel | share berita |
            link telah disalin | url berhasil disalin | url telah disalin | berhasil disalin | kirim via email |
            kirim email | kirim ke teman | artikel disimpan | simpan ke bookmark | cetak berita | cetak halaman |
            0 dibagikan | 0 kali dibagikan | dibagikan 0 kali | dibagikan 0 | 0 share | 0 shares | 0 suka |
            0 kali dilihat | 0 kali dibaca | dibaca 0 kali | dilihat 0 kali | dibaca 0 | suka ini | menyukai ini: |
            sukai artikel ini | ikuti media sosial kami | ikuti sosial media kami | media sosial |
            media sosial kami | sosial media | temukan kami di | follow kami | follow kami di | follow instagram |
            follow google news | follow facebook | ikuti di google news | ikuti google news | google news |
            hubungi kami di media sosial | lihat postingan ini di instagram | lihat kiriman ini di instagram |
            lihat postingan di instagram | sebuah kiriman dibagikan oleh | dengarkan berita ini |
            klik untuk berbagi | apa reaksi anda | apa reaksi kamu | apa reaksimu | bagaimana reaksi anda |
            bagikan | bagikan artikel ini | bagikan berita ini | bagikan ini | bagikan ke facebook |
            bagikan di facebook | salin tautan | salin link | tautan disalin | link berhasil disalin | ikuti kami |
            ikuti kami di | ikuti kami di google news | ikuti kami di instagram |
            bagikan ke whatsapp | bagikan ke x | bagikan ke twitter | bagikan ke telegram | bagikan lewat whatsapp |
            bagikan artikel | bagikan berita | bagikan link | salin url | link disalin | tautan berhasil disalin |
            simpan artikel | simpan berita | baca nanti | ikuti penulis | ikuti topik | tambahkan sebagai sumber pilihan
        """,
        "vi": """
            chia sẻ bài này | chia sẻ qua facebook | chia sẻ trên facebook | chia sẻ twitter | chia sẻ lên twitter |
            chia sẻ trên twitter | chia sẻ zalo | chia sẻ qua zalo | chia sẻ lên zalo | gửi email | gửi mail |
            gửi cho bạn bè | chia sẻ với bạn bè | đã sao chép | sao chép liên kết thành công | link bài gốc |
            lấy link | lưu tin | bỏ lưu | đã lưu | lưu lại | đánh dấu | in trang | in bài này | bản in | thích |
            0 thích | 0 lượt thích | thích 0 | 0 chia sẻ | 0 lượt chia sẻ | 0 lượt xem | lượt xem 0 | 0 lượt đọc |
            lượt đọc 0 | bỏ thích | theo dõi | theo dõi trên facebook | theo dõi báo trên google news |
            theo dõi trên | theo dõi vnexpress trên | theo dõi fanpage | kết nối với chúng tôi | theo dõi tác giả |
            mạng xã hội | zalo oa | like fanpage | google tin tức | quan tâm zalo | quan tâm báo trên zalo |
            nghe bài | nghe audio | đọc bài viết | xem bài viết này trên instagram | một bài viết do |
            một bài đăng được chia sẻ bởi | xem bài đăng này trên instagram | chia sẻ ngay | đánh giá bài viết |
            đánh giá bài viết này | bài viết này có hữu ích không | bạn thấy bài viết này thế nào |
            trở lại facebook | chia sẻ tin | chia sẻ link |
            chia sẻ | chia sẻ bài viết | chia sẻ facebook | chia sẻ lên facebook | chia sẻ qua email |
            sao chép liên kết | sao chép link | đã sao chép liên kết | theo dõi chúng tôi | theo dõi chúng tôi trên |
            theo dõi trên google news | lưu bài viết | lưu bài
        """,
        "hi": """
            श यर | इस श यर कर | स झ कर | स झ क ज ए | श यर क ज ए | इस प ज क श यर कर | इस ल ख क श यर कर |
            एक स पर श यर कर | व ह ट सऐप पर श यर कर | व ट सऐप पर श यर कर | ट ल ग र म पर श यर कर | ल क डइन पर श यर कर |
            ईम ल पर श यर कर | ईम ल स श यर कर | द स त क स थ श यर कर | ल क क प क य गय | ल क क क प कर | यह ल क क प कर |
            श यर करन क ब र म पढ | 0 श यर | 0 ल इक | 0 व य ज | फ सब क पर फ ल कर | ट व टर पर फ ल कर |
            हम फ सब क पर फ ल कर | हमस ज ड | हम र स थ ज ड | स शल म ड य पर फ ल कर | प र ट कर | ब कम र क कर | ब द म पढ |
            स व कर | ल इक कर | फ सब क प ज ल इक कर | प स ट ट व टर सम प त | प स ट x सम प त | प स ट facebook सम प त |
            प स ट instagram सम प त | प स ट youtube सम प त |
            इस खबर को शेयर करें | फेसबुक पर शेयर करें | व्हाट्सएप पर शेयर करें | ट्विटर पर शेयर करें | लिंक कॉपी करें |
            लिंक कॉपी हो गया | हमें फॉलो करें |
            शेयर करें | फॉलो करें
        """,
        "bn": """
            শেয়ার করুন | ফলো করুন | লিংক কপি করুন | কপি লিংক | ফেসবুকে শেয়ার করুন
        """,
        "lt": """
            dalintis straipsniu | pasidalinkite straipsniu | pasidalink su draugais | dalintis twitter |
            dalintis linkedin | siųsti draugui | siųsti el paštu | nuoroda nukopijuota | išsaugoti |
            išsaugoti straipsnį | klausyti straipsnio | klausykite straipsnio | 0 pasidalijimai | 0 pasidalinimai |
            0 peržiūros | 0 peržiūrų | žiūrėti šį įrašą instagrame | teksto dydis |
            dalintis | dalinkitės | pasidalinti | dalintis facebook | sekite mus | kopijuoti nuorodą
        """,
        "lv": """
            dalīties ar rakstu | dalies ar šo rakstu | dalies ar rakstu | dalies facebook | dalīties facebook |
            dalīties twitter | dalīties draugiem | dalīties whatsapp | dalies ar draugiem | ieteikt draugam |
            iesaki draugam | nosūtīt draugam | sūtīt e pastā | saite nokopēta | saite ir nokopēta | drukāt |
            izdrukāt | drukāt rakstu | saglabāt | saglabāt rakstu | pievienot grāmatzīmēm | klausīties |
            klausies rakstu | klausīties rakstu | 0 skatījumi | 0 dalījās | man patīk |
            skatīt šo ierakstu instagram | burtu izmērs | teksta izmērs |
            dalīties | dalies | seko mums | kopēt saiti
        """,
        "et": """
            jaga artiklit | jaga lugu | jaga twitteris | jaga linkedinis | jaga whatsappis | jaga e postiga |
            jaga sõbraga | jaga sotsiaalmeedias | saada sõbrale | saada e kirjaga | link kopeeritud |
            link on kopeeritud | salvesta artikkel | lisa järjehoidjatesse | kuula artiklit | jälgi meid facebookis |
            jälgi meid instagramis | jälgi meid sotsiaalmeedias | järgi meid facebookis | 0 jagamist | 0 vaatamist |
            mulle meeldib | vaata seda postitust instagramis |
            jaga facebookis | kopeeri link | jälgi meid
        """,
        "is": """
            deila | deildu | deila á facebook | fylgdu okkur
        """,
        "sl": """
            deli na facebooku | sledite nam
        """,
        "fa": """
            به اشتراک گذاشتن | هم رسانی | همرسانی | همرسانی کنید | هم رسانی کنید | این خبر را به اشتراک بگذارید |
            این مطلب را به اشتراک بگذارید | این مقاله را به اشتراک بگذارید | اشتراک گذاری در تلگرام |
            اشتراک گذاری در واتساپ | اشتراک گذاری در توییتر | اشتراک گذاری در فیسبوک | اشتراک در فیسبوک |
            اشتراک در تلگرام | ارسال به دوستان | ارسال با ایمیل | ارسال به دیگران | برای دوستان خود بفرستید |
            ارسال برای دوستان | کپی کردن لینک | کپی پیوند | کپی شد | لینک کپی شد | پیوند کپی شد | لینک کوتاه خبر |
            لینک کوتاه مطلب | لینک خبر | کد کوتاه | کپی لینک کوتاه | نشانی کوتاه | نسخه قابل چاپ | چاپ خبر | پرینت |
            ذخیره | ذخیره خبر | نشان کردن | پسندیدم | پسندیدن | دنبال کنید | ما را دنبال کنید |
            ما را در شبکه های اجتماعی دنبال کنید | شبکه های اجتماعی ما | 0 اشتراک | 0 بازدید | 0 پسند | 0 لایک |
            تعداد بازدید | بازدید | امتیاز شما | امتیاز دهید | به این مطلب امتیاز دهید | امتیاز به خبر |
            آیا این خبر مفید بود | آیا این مطلب برای شما مفید بود |
            اشتراک گذاری | به اشتراک بگذارید | کپی لینک | لینک کوتاه
        """,
        "ur": """
            شیئر کریں | شئیر کریں
        """,
        "ms": """
            kongsi artikel | kongsi artikel ini | kongsi berita | kongsi berita ini | kongsi ini |
            kongsi cerita ini | kongsi di facebook | kongsi ke facebook | kongsi di twitter | kongsi di x |
            kongsi di whatsapp | kongsi melalui whatsapp | kongsi melalui e mel | kongsi melalui emel |
            kongsi melalui | kongsi dengan rakan | kongsikan artikel ini | kongsikan di facebook | kongsikan ini |
            salin pautan | pautan disalin | pautan telah disalin | pautan berjaya disalin | telah disalin |
            hantar e mel | hantar emel | e mel artikel | e melkan artikel ini | e mel artikel ini |
            hantar kepada rakan | emel kepada rakan | tanda buku | 0 kongsi | 0 perkongsian | 0 dikongsi |
            dikongsi 0 kali | 0 tontonan | 0 paparan | 0 bacaan | suka halaman kami | like facebook kami |
            laman sosial | dengar artikel | dengar artikel ini | dengar berita ini | lihat siaran ini di instagram |
            siaran yang dikongsi oleh | siaran dikongsi oleh | klik untuk kongsi | apakah reaksi anda |
            berhubung dengan kami |
            kongsikan
        """,
        "sw": """
            shiriki | sambaza | tufuate
        """,
        "ka": """
            გაზიარება | გააზიარე
        """,
        "th": """
            0 views
        """,
        "gl": """
            redes sociais
        """,
    },
    "start": {
        "en": """
            share this: | share article: | connect on linkedin | click to copy | post views: |
            share or comment on this article |
            did you make this recipe | tried this recipe | made this recipe | tag me on instagram |
            tag us on instagram | share a photo and tag | snap a photo and tag | please leave a star rating |
            leave a star rating | if you make this recipe | if you try this recipe | if you tried this recipe |
            this post can t be displayed because social networks cookies have been deactivated |
            view post on | instagram post by | skip instagram post | skip twitter post | tweet by | facebook post by |
            click to share on | click to email | click to print | click to tweet | share on | share this article on |
            share this article with | share this on | share this post on | share this story on | share this article |
            share this story | share this post | share this with | share to | share via | tweet this | pin this |
            follow us on | follow us at | follow us: | follow on | follow me on | follow along | follow him on |
            follow her on | follow them on | follow the author on | like us on | like and follow | like this: |
            find us on | connect with us | connect with me | a post shared by | view this post on |
            view this profile on | a video posted by | a photo posted by | liked by | join us on | also on facebook |
            opens in a new window | opens in new window | posts from | copy link | copy this link | facebook twitter |
            facebook x | twitter facebook | facebook linkedin | facebook pinterest | facebook share | share facebook |
            share tweet | share x |
            follow the new york times opinion section on | add axios as your preferred source |
            tweets by | send to email address your name your email address |
            the code has been copied to your | the url has been copied to your | copy paste the article |
            you can also connect with me | find me on instagram | find me on twitter | find me on linkedin |
            let s connect on
        """,
        "de": """
            wo sie uns noch folgen können |
            auf facebook teilen | auf twitter teilen | auf x teilen | auf whatsapp teilen | auf linkedin teilen |
            bei facebook teilen | per e mail teilen | per mail teilen | per whatsapp teilen | per whatsapp |
            teilen auf | teilen via | teilen sie diesen | teilen sie dies | teile diesen | teile diese seite |
            teilt diesen | diesen artikel teilen | diesen beitrag teilen | artikel teilen | beitrag teilen |
            artikel per e mail | artikel über | klick um auf + | klick um über + | klick um dies + |
            klicken um auf + | klicken um dies + | klicken um einem freund + | klicken um einen link + |
            klicken zum ausdrucken + | klicke um auf + | klicke um dies + | klicken sie um auf + |
            klicken sie auf diesen link um | klicken um die teilen funktion + | folgen sie uns | folgen sie unserem |
            folgen sie dem autor | folge uns | folge unserem | folge mir | folgt uns | besuchen sie uns auf |
            besuche uns auf | finde uns auf | finden sie uns auf | werde fan | werden sie fan |
            ein beitrag geteilt von | sieh dir diesen beitrag | den link zum einbetten | link kopieren |
            externer inhalt | externe inhalte | empfohlener externer inhalt | empfohlener redaktioneller inhalt |
            an dieser stelle finden sie | dieses element enthält daten | dieser inhalt von | dieser inhalt wird von |
            gefällt mir: | bloggern gefällt |
            folgen auf: | folgen sie der redaktion
        """,
        "fr": """
            partager sur | partager cet article | partagez cet article | partagez sur | cliquez pour partager + |
            cliquer pour partager + | cliquez pour envoyer + | cliquer pour envoyer + | cliquer pour imprimer + |
            cliquez pour imprimer + | suivez nous sur | suivez nous: | suivez l actualité | suivez toute l actualité |
            retrouvez nous sur | rejoignez nous sur | une publication partagée par | voir cette publication |
            j aime ça: | envoyer par | copier le lien | ce contenu est bloqué | contenu bloqué
        """,
        "es": """
            te ha gustado compártelo | te ha gustado este artículo |
            síguelo en twitter | síguela en twitter |
            comparte este artículo | comparte esta noticia | comparte esta nota | comparte esta publicación |
            compartir en | compartir: | comparte en | haz clic para compartir + | haz clic para enviar + |
            haz clic para imprimir + | haga clic para compartir + | haz clic en imprimir | síguenos en |
            síguenos a través | síganos en | seguinos en | sigue nuestras | sigue toda la | sigue todas las |
            sigue la información | una publicación compartida | una publicación compartida por |
            una publicación compartida de | ver esta publicación | me gusta esto | pinche aquí para | copiar enlace
        """,
        "it": """
            condividi su | condividi questo | condividi l articolo | condividi: | fai clic per condividere + |
            fai clic qui per condividere + | fai clic qui per stampare + | clicca per condividere + | seguici su |
            seguici anche | segui il nostro | segui tutti gli aggiornamenti | un post condiviso da |
            visualizza questo post | mi piace: | copia link
        """,
        "pt": """
            compartilhe no | compartilhe nas | compartilhe em | compartilhe esta | compartilhe este |
            compartilhar no | compartilhar em | partilhar no | partilhar: | clique para compartilhar + |
            clique para partilhar + | clique para enviar um link + | clique para imprimir + |
            carregue aqui para partilhar + | siga nos | siga o nosso | siga nosso | siga nossas | acompanhe nossas |
            acompanhe nas | curta nossa | curta a nossa | uma publicação compartilhada por |
            uma publicação partilhada por | ver essa foto no instagram | ver esta publicação | curtir isso |
            gostar disto | copiar link
        """,
        "nl": """
            deel dit | deel deze | deel via | deel op | delen via | klik om te delen + | klik om op + |
            klik om dit te delen + | klik om dit te e mailen + | klik om af te drukken + | volg ons | volg ons op |
            vind ons op | een bericht gedeeld door | dit bericht op instagram | vind ik leuk: |
            opent in een nieuw venster
        """,
        "ru": """
            читать ria ru в |
            поделиться в | поделиться: | поделитесь: | нажмите чтобы поделиться + | нажмите здесь чтобы поделиться + |
            нажмите для печати | мы в соцсетях | следите за нами в | следите за нашими | публикация от |
            посмотреть эту публикацию | понравилась статья | понравился материал
        """,
        "he": """
            שתפו את | עקבו אחרינו | לחצו לשיתוף | הצגת פרופיל זה | לצפייה בפוסט
        """,
        "ar": """
            شارك على | شارك هذا | انقر للمشاركة + | اضغط للمشاركة + | تابعنا على | تابعونا على | عرض هذا المنشور |
            تمت مشاركة منشور
        """,
        "ja": """
            この記事が気に入ったらサポート | よろしければサポートをお願いします |
            この記事をシェア | facebookでシェア | twitterでシェア | xでシェア | クリックしてtwitterで共有 + | この投稿をinstagramで見る + | フォローして
        """,
        "zh": """
            分享到 | 分享至 | 扫一扫分享 + | 点击分享 | 关注我们: | 關注我們: | 用微信扫描 | 微信扫一扫
        """,
        "tr": """
            bizi takip edin | bu haberi paylaş | paylaşmak için tıklayın + | yazdırmak için tıklayın + |
            bu gönderiyi instagram da gör +
        """,
        "sv": """
            dela på | dela via | dela artikeln | dela detta | klicka för att dela + | klicka för att skriva ut + |
            följ oss på | följ oss: | ett inlägg delat av | visa det här inlägget | gilla:
        """,
        "no": """
            del på | del via | del denne | klikk for å dele + | klikk for å skrive ut + | følg oss på |
            et innlegg delt av | vis dette innlegget | liker:
        """,
        "da": """
            del på | del via | del denne | del artiklen | klik for at dele + | klik for at udskrive + | følg os på |
            et opslag delt af | se dette opslag
        """,
        "pl": """
            udostępnij na | podziel się na | kliknij by udostępnić + | kliknij aby udostępnić + |
            kliknij by wydrukować + | śledź nas na | obserwuj nas na | polub nas na | wyświetl ten post na |
            post udostępniony przez | lubię to:
        """,
        "cs": """
            sdílet na | sdílejte na | sledujte nás na | klikněte pro sdílení + | klikněte pro vytištění + |
            zobrazit příspěvek na | příspěvek sdílený
        """,
        "ko": """
            페이스북으로 | 트위터로 | 카카오톡으로 | 공유하기:
        """,
        "uk": """
            поділитися в facebook | поділитися у facebook | підписуйтесь на наш | підписуйтеся на наш |
            підписуйтесь на нас | стежте за нами | читайте нас у | читайте нас в
        """,
        "fi": """
            jaa tämä artikkeli | jaa tämä juttu | jaa juttu: | jaa tämä: | jaa twitterissä |
            tykkää meistä facebookissa | henkilön jakama julkaisu | henkilön jakama postaus | tilin jakama julkaisu |
            jaa facebookissa | jaa artikkeli | seuraa meitä
        """,
        "hu": """
            oszd meg: | ossza meg: | megosztás facebookon | kattints ide a megosztáshoz |
            kattintson ide a megosztáshoz | kattints a twitteren való megosztáshoz | kattints ide az e mailben |
            oszd meg ezt a | oszd meg ismerőseiddel | ossza meg ismerőseivel | oszd meg a cikket |
            ossza meg a cikket | kövesse oldalunkat a facebookon | kövesd oldalunkat a facebookon |
            kövesd facebook oldalunkat | kövesse facebook oldalunkat | lájkold facebook oldalunkat |
            kövess minket | kövessen minket | csatlakozz hozzánk | csatlakozzon hozzánk
        """,
        "el": """
            ακολουθήστε μας | κοινοποίηση στο facebook | μοιραστείτε το άρθρο
        """,
        "ro": """
            urmăriți știrile |
            urmărește ne pe | urmărește ne și pe | urmăreşte ne pe | urmăriți ne pe | distribuie pe facebook |
            partajează pe facebook |
            urmăriți știrile noastre și pe google news | urmărește știrile noastre pe
        """,
        "ca": """
            comparteix a facebook | comparteix a twitter | comparteix per whatsapp | segueix nos a | segueix nos al |
            seguiu nos a
        """,
        "bg": """
            последвайте ни | следвайте ни | сподели във
        """,
        "hr": """
            podijeli na facebooku | pratite nas na | pratite nas i na | prati nas na
        """,
        "sr": """
            podeli na facebook | pratite nas na | pratite nas i na | подели на фацебоок | пратите нас на |
            пратите нас и на
        """,
        "sk": """
            zdieľať na | zdieľajte na | sledujte nás na
        """,
        "id": """
            bagikan artikel ini | bagikan berita ini | sebuah kiriman dibagikan oleh |
            sebuah kiriman yang dibagikan | kiriman dibagikan oleh | klik untuk berbagi | klik untuk membagikan |
            klik untuk mengirimkan | klik untuk mencetak | follow kami di |
            ikuti kami di | bagikan ke facebook | bagikan di facebook | ikuti saluran whatsapp
        """,
        "vi": """
            một bài viết được chia sẻ bởi | bài viết do | theo dõi báo trên google news | chia sẻ: | lượt xem: |
            chia sẻ bài viết: | theo dõi fanpage của |
            chia sẻ lên facebook | theo dõi chúng tôi trên
        """,
        "bn": """
            প্রথম আলোর খবর পেতে | সর্বশেষ খবর পেতে | গুগল নিউজ
        """,
        "lt": """
            sekite mus
        """,
        "lv": """
            seko mums | sekojiet mums
        """,
        "ms": """
            kongsi artikel ini | kongsi berita ini | kongsikan artikel ini | siaran dikongsi oleh |
            siaran yang dikongsi oleh | kiriman yang dikongsi oleh | lihat kiriman ini di | klik untuk kongsi |
            klik untuk berkongsi
        """,
        "th": """
            โพสต ท แชร โดย | ด โพสต น บน instagram | แบ งป น: | ต ดตามเราบน | เป ดอ าน: | ยอดว ว: | จำนวนผ เข าชม: |
            ผ เข าชม:
        """,
        "tl": """
            click to share
        """,
        "et": """
            jälgi meid facebookis | jälgi meid instagramis
        """,
        "hi": """
            छ ड ए x प स ट | छ ड ए youtube प स ट | छ ड ए instagram प स ट | छ ड ए facebook प स ट | छ ड ए ट व टर प स ट |
            प स ट x सम प त | प स ट youtube सम प त | प स ट twitter सम प त | हम फ सब क पर फ ल
        """,
        "fa": """
            لینک کوتاه: | لینک کوتاه خبر | نشانی کوتاه: | تعداد بازدید: | اشتراک گذاری: | نتیجه بر اساس 0 رای |
            از youtube پست | از instagram پست
        """,
    },
    "end": {
        "en": """
            us on facebook | us on instagram | us on twitter | us on x | us on linkedin | us on youtube |
            us on tiktok | us on threads | us on whatsapp | us on google news
        """,
    },
    "within": {
        "en": """
            click to share on | share this on facebook | copy link to clipboard | link copied to clipboard |
            all sharing options for | follow him on instagram | follow me on instagram | you can follow me on |
            connect with us on | find us on social media |
            on instagram and hashtag it | and tag me on instagram | and tag us on instagram | be sure to tag me |
            tag me in your photos |
            a post shared by | follow us on facebook | follow us on twitter |
            follow us on instagram | follow us on linkedin | follow us on x | follow us on google news |
            like us on facebook | opens in new window + | opens in a new window | share this article |
            share this post | share this story | share this page |
            as a preferred source on google | preferred source on google |
            as your preferred source to see more of our stories
        """,
        "de": """
            dass mir externe inhalte | daten an drittplattformen übermittelt | externen inhalt von youtube |
            externen inhalt von instagram | der den artikel ergänzt | mit einem klick anzeigen lassen |
            ein beitrag geteilt von + | wird in neuem fenster geöffnet + | wird in einem neuen fenster geöffnet |
            öffnet in neuem fenster | folgen sie uns auf | folge uns auf | folgt uns auf |
            diesen beitrag auf instagram ansehen + | personenbezogene daten an drittplattformen + |
            externe inhalte angezeigt werden + | externen inhalt angezeigt + | anzeigen aller externen inhalte + |
            inhalte externer anbieter
        """,
        "fr": """
            une publication partagée par + | voir cette publication sur instagram + | suivez nous sur |
            ouvre dans une nouvelle fenêtre + | ouvre dans un nouvel onglet
        """,
        "es": """
            una publicación compartida + | ver esta publicación en instagram + | síguenos en facebook |
            síguenos en twitter | síguenos en instagram | síguenos en google news | se abre en una ventana nueva + |
            se abre en una nueva ventana | abre en ventana nueva
        """,
        "it": """
            un post condiviso da + | visualizza questo post su instagram + | si apre in una nuova finestra + |
            seguici su facebook | seguici su instagram | seguici su twitter
        """,
        "pt": """
            uma publicação compartilhada por + | uma publicação partilhada por + | ver essa foto no instagram + |
            ver esta publicação no instagram + | abre em nova janela + | abre em uma nova janela | siga nos no |
            nas redes sociais siga
        """,
        "nl": """
            een bericht gedeeld door + | dit bericht op instagram bekijken + | wordt in een nieuw venster geopend + |
            opent in een nieuw venster + | volg ons op facebook | volg ons op instagram
        """,
        "ru": """
             | посмотреть эту публикацию в instagram + | откроется в новом окне + |
            открывается в новом окне +
        """,
        "ar": """
            يفتح في نافذة جديدة + | عرض هذا المنشور على instagram +
        """,
        "ja": """
            この投稿をinstagramで見る + | 新しいウィンドウで開きます + | がシェアした投稿 +
        """,
        "zh": """
            打开微信扫一扫 + | 在新窗口中打开 + | 分享至微信朋友圈 + | 点击右上角 分享 +
        """,
        "tr": """
            yeni pencerede açılır + | paylaştığı bir gönderi +
        """,
        "sv": """
            ett inlägg delat av + | visa det här inlägget på instagram + | öppnas i ett nytt fönster +
        """,
        "no": """
            et innlegg delt av + | vis dette innlegget på instagram + | åpnes i nytt vindu + | åpner i nytt vindu +
        """,
        "da": """
            et opslag delt af + | se dette opslag på instagram + | åbner i nyt vindue +
        """,
        "pl": """
            otwiera się w nowym oknie + | post udostępniony przez + | wyświetl ten post na instagramie +
        """,
        "cs": """
            otevře se v novém okně + | příspěvek sdílený uživatelem + | zobrazit příspěvek na instagramu +
        """,
        "ko": """
            새창으로 열기 | 새 창에서 열림 +
        """,
        "el": """
            στο google news και μάθετε πρώτοι
        """,
        "vi": """
            chia sẻ bài viết này lên | trên google news để cập nhật | đã chia sẻ một bài viết
        """,
        "id": """
            klik untuk berbagi di | klik untuk berbagi pada | membuka di jendela yang baru |
            lihat postingan ini di instagram | lihat kiriman ini di instagram
        """,
        "ms": """
            klik untuk kongsi di | klik untuk berkongsi di | dibuka dalam tetingkap baru |
            lihat siaran ini di instagram
        """,
        "th": """
            ด โพสต น บน instagram
        """,
        "tl": """
            view this post on instagram
        """,
        "fi": """
            linkki kopioitu leikepöydälle | tykkää meistä facebookissa | jaa tämä artikkeli facebookissa |
            seuraa meitä sosiaalisessa mediassa | seuraa meitä facebookissa ja | seuraa meitä myös facebookissa |
            seuraa meitä myös instagramissa
        """,
        "hu": """
            által megosztott bejegyzés facebook | kattints ide a facebookon való megosztáshoz |
            új ablakban nyílik meg facebook | kattintás ide a facebookon való | kövess minket a facebookon is |
            kövess minket facebookon is | kövessen minket a facebookon is | kövessen minket facebookon is |
            kövess minket az instagramon is | kövess minket instagramon is | lájkold a facebook oldalunkat |
            lájkolja a facebook oldalunkat | oszd meg ismerőseiddel is | ossza meg ismerőseivel is |
            a bejegyzés megtekintése az instagramon | link a vágólapra másolva
        """,
        "et": """
            jagas postitust kasutaja
        """,
        "lv": """
            seko mums sociālajos tīklos
        """,
        "lt": """
            bendrina įrašą paskyra | įrašas kuriuo pasidalino
        """,
        "hi": """
            पस द आए त इस श यर कर | पस द आई ह त श यर कर
        """,
        "fa": """
            رای موافق و 0 رای مخالف | این مطلب برایم مفید است | نفر این پست را پسندیده اند |
            با دوستان خود به اشتراک بگذارید
        """,
    },
}

_NETWORKS = frozenset(
    "facebook twitter x whatsapp linkedin pinterest reddit email mail telegram print share tweet copy link save sms"
    " bluesky threads flipboard messenger instagram youtube tiktok tumblr pocket xing vk line weibo snapchat viber"
    " skype mastodon teilen drucken partager imprimer compartir imprimir condividi compartilhar delen e rss feed"
    " icon logo button on this via in to and or with more comment comments follow us ok fb twitterx linkedln gmail"
    " google plus url story article post page options by send pin it spotify soundcloud apple podcasts".split()
)
_NAMES = frozenset(
    "facebook twitter whatsapp linkedin pinterest reddit telegram bluesky threads flipboard messenger instagram"
    " youtube tiktok tumblr pocket xing vk mastodon email e mail print sms teilen share tweet copy".split()
)
_COUNTER = compile_late(
    r"[\d.,]++\s?[KkMm]?\+?\s(?:likes?|shares?|views?|retweets?|reposts?|followers?|claps?|reactions?|saves?|upvotes?"
    r"|impressions|quote tweets|bookmarks|points?|votes?|ratings?|Aufrufe|vues|visualizaciones)\b\W*(?:·.*)?$",
    re.IGNORECASE,
)
_COUNTED = (
    "like likes share shares view views retweet retweets repost reposts follower followers clap claps reaction reactions"
    " save saves upvote upvotes impressions tweets bookmarks point points vote votes rating ratings aufrufe vues visualizaciones"
)
_HANDLE = compile_late(
    r"(?:@\w{2,30}|#\w{2,40})(?:[\s,·|]+(?:@\w{2,30}|#\w{2,40}))*$|pic\.twitter\.com/\w+|https?://t\.co/\w+$"
)


@rule("names nothing but networks and share buttons", 3.6, cues=" ".join(sorted(_NAMES)), longest=160)
def network_names(segment: Segment, document: Document) -> Span | None:
    """A line made of the words of share buttons, with at least one network or two buttons.

    yes: Facebook Twitter WhatsApp Email
    yes: Share on X
    yes: Email Print
    no: Facebook and Google
    no: More on this story
    """
    words = segment.words
    if len(words) > 16 or not _NETWORKS.issuperset(words):
        return None
    named = sum(word in _NAMES for word in words)
    return segment.span if named >= 2 or (named == 1 and words[0] in ("share", "follow", "tweet", "email")) else None


@rule("counts reactions", 3.6, cues=_COUNTED, longest=50)
def counter(segment: Segment, document: Document) -> Span | None:
    """A number and what was clicked that often, alone on the line.

    yes: 12 likes
    yes: 12K views
    yes: 3,402 shares
    no: The post got 12,000 likes
    no: 12 points clear at the top
    """
    return segment.span if segment.content[0].isdecimal() and _COUNTER.match(segment.content) else None


@rule("is a handle or a short link left of an embedded post", 2.8, opens="@#ph", longest=120)
def handle(segment: Segment, document: Document) -> Span | None:
    """Handles, hashtags or a link of a network and nothing else.

    yes: @jane_doe
    yes: pic.twitter.com/AbC123
    yes: #storm #coast
    no: @jane_doe was the first to report it.
    """
    return segment.span if segment.content[0] in "@#ph" and _HANDLE.match(segment.content) else None


_FOLLOW = compile_late(
    r"Follow (?:(?:[A-Z][\w.'’-]*\s){1,4}(?:news )?|(?:him|her|them|me|us)\s)"
    r"on (?:BBC Sounds|X|Twitter|Facebook|Instagram|Threads|Bluesky|Mastodon|LinkedIn|TikTok|YouTube|WhatsApp|Google News)\b"
)


_TOPIC = compile_late(
    r"Follow (?!(?:Your|The|Up|A|An|Through|Along|These|This|That|My|Our|All|On|In|And|It|Its|Each|Every|No|Any)\b)"
    r"[A-Z][\w&.'’-]*(?: (?:&|and|of|[A-Za-z][\w&.'’-]*)){0,3}$"
)
_FOLLOW_WORDS = range(2, 6)


_PREFERRED = compile_late(r"Add (?:[\w&.'’-]+ ){1,5}on Google(?:info)?$")


@rule("asks to be preferred by a search engine", 4.0, cues="^add", longest=60)
def preferred_source(segment: Segment, document: Document) -> Span | None:
    """Add, the paper, and the engine; of 10 lines that begin so none stands in gold.

    yes: Add The Courier on Google
    no: Add flour on top
    """
    return segment.span if _PREFERRED.match(segment.content) else None


@rule("asks to follow a topic or an author", 2.4, cues="^follow", longest=50)
def follow_topic(segment: Segment, document: Document) -> Span | None:
    """Follow and a name, alone on the line; of 12 such lines on ten sites none stands in gold.

    yes: Follow Jane Doe
    yes: Follow Climate & environment
    no: Follow Your Heart
    no: Follow the river on the left bank.
    no: Follow the 3-2-1 rule
    """
    fits = len(segment.words) in _FOLLOW_WORDS and not segment.ends_sentence
    return segment.span if fits and _TOPIC.match(segment.content) else None


@rule("asks to follow someone on a network", 4.0, cues="^follow", longest=100)
def follow_someone(segment: Segment, document: Document) -> Span | None:
    """Follow, a name, and where.

    yes: Follow Jane Doe on X: @jane_doe
    yes: Follow her on Bluesky
    no: Follow the river on the left bank.
    no: Follow Jane Doe on her way through the valley.
    """
    return segment.span if _FOLLOW.match(segment.content) else None
