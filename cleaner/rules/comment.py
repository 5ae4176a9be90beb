"""Comment counts, forms and rules, and readers' comments themselves."""

from __future__ import annotations

import re

from cleaner.document import Document, Kind, Segment, Span
from cleaner.patterns import compile_late
from cleaner.rules import rule

KIND: Kind = "comment"

PHRASES = {
    "whole": {
        "en": """
            notify me | all fields required | your e mail | your comments | your username |
            you must confirm your public display name before commenting | you can use these html tags |
            0 characters left | login with facebook | login with google | comment via facebook |
            community standards | discussion policy | latest comments | best rated | newest most voted | order by |
            expand comments | loading facebook comments | read reviews | see more comments |
            enter your comment here | write a review | add a new comment | leave this field empty |
            share your feedback | share your ideas | share your story | share your voice | send us feedback |
            click here to cancel reply | click here to comment | report a problem | report an issue | report this |
            report this post | reply to comment | 0 comments sorted by | 0 reader comments | 0 reviews |
            no comments to show | no responses yet | new comment | all reviews | mail will not be published |
            website optional | anti spam | this story has 0 comments | trackbacks pingbacks | comments rss |
            rate comment | article rating | average rating 0 0 vote count 0 | how can we improve |
            the rules of replying |
            thread starter | reaction score | anonymous said | show 0 more comments |
            comments are off for this post | comments are disabled | comments are disabled for this post |
            comments on this entry are closed | comments off on |
            top comments 0 | hide child comments as well | collapse expand | like comment 0 like | like comment |
            comment button reply | comment button | reply button | restacks | is this page useful |
            report a problem with this page | yes this page is useful | no this page is not useful |
            there is something wrong with this page | did this page help you | did you find this page helpful |
            was this article helpful | was this guide helpful | was this section helpful |
            was this documentation helpful | was this helpful | did this answer your question |
            did this solve your problem | did you find it helpful | did you find this article useful |
            help us improve this page | help improve this page | help us improve our docs | submit feedback |
            provide feedback | give us feedback | give feedback about this page | provide product feedback |
            share feedback | rate this page | rate this post | rate this article | rate this content |
            thank you for your feedback | average rating | no votes so far be the first to rate this post |
            no ratings yet | click on a star to rate it | how useful was this post |
            we are sorry that this post was not useful for you | let us improve this post |
            tell us how we can improve this post |
            what readers are saying |
            this summary is ai generated ai can make mistakes and this summary is not a replacement for reading the comments |
            see the comments |
            jump to comments | log in to join the discussion | sign in to join the discussion | readers respond 0 |
            recommend | recommend 0 | add to the discussion | show more comments | most recommended |
            0 comment | 0 comments | 0 responses | 0 replies | 0 reply | 0 thoughts | 0 more comments | comment |
            comments | comments 0 | comments off | comments closed | comments are closed | comments are off |
            comments are turned off | comment below | comments restacks | comment on this story |
            comment on this article | comments section | conversation | discussion about this post |
            discussion 0 | join the conversation | join the discussion | join the debate | start the conversation |
            start the discussion | start a conversation | leave a comment | leave a comment cancel reply |
            leave comment | leave a reply | leave a reply cancel reply | leave your comment | leave your reply |
            leave a response | post a comment | post comment | post your comment | add a comment | add comment |
            add your comment | add your thoughts | write a comment | write a reply | submit comment |
            submit a comment | save comment | view comments | view all comments | read comments | read all comments |
            see all comments | see comments | show comments | hide comments | show all comments | load more comments |
            load comments | loading comments | no comments | no comments yet | no comment | reply | replies |
            show replies | view replies | cancel reply | report abuse | report comment | report this comment |
            report this content | most liked | sort by | sort by newest | newest first | oldest first | most voted |
            newest oldest most voted | best newest oldest | inline feedbacks | view all inline feedbacks | notify of |
            name required | your name | your name required | your comment | comment required |
            website url | website | url | have your say | what do you think | what s your reaction |
            what are your thoughts | expand full comment | log in to comment | login to comment | sign in to comment |
            log in to reply | like reply | reply share | comment policy | commenting policy | commenting guidelines |
            community guidelines | comments policy | be the first to comment |
            new follow up comments new replies to my comments | your email address will not be published |
            your email address will not be published required fields are marked | captcha | wpdiscuz |
            recipe rating | verified buyer | view comments 0 | 0 comments on this story | about commenting |
            trackbacks | pingbacks | responses | thanks for your feedback | readers comments | reader comments |
            show comments hide comments | open comments | jump to the comments | comment guidelines |
            comments have been disabled | commenting on this article has ended | commenting has ended |
            register to comment | most liked comments | top comments | newest comments | oldest comments |
            sort comments by | view more comments | flag comment | viewing comments |
            write a comment cancel reply | leave a replycancel reply | please share a comment cancel reply |
            add a comment cancel reply | replydelete | reply delete | there are 0 comments | there is 0 comment |
            view the discussion thread |
            all comments | popular in the community | the hindu comments policy | this forum has been closed |
            sort by best | most replied | top comment
        """,
        "de": """
            kommentar erstellen | diskutieren sie über diesen artikel | zum forum | es gibt noch keine kommentare |
            top kommentare | verbleibende zeichen |
            kommentare sind geschlossen | die kommentarfunktion ist geschlossen |
            kommentar | kommentare | 0 kommentar | 0 kommentare | kommentare 0 | kein kommentar | keine kommentare |
            noch keine kommentare | noch kein kommentar | bisher keine kommentare | kommentieren |
            jetzt kommentieren | artikel kommentieren | beitrag kommentieren | kommentar schreiben |
            kommentar verfassen | kommentar hinzufügen | kommentar abgeben | kommentar hinterlassen |
            kommentar absenden | kommentar abschicken | kommentar senden | kommentar veröffentlichen |
            kommentar posten | kommentar melden | neuer kommentar | eigenen kommentar schreiben |
            einen kommentar schreiben | einen kommentar verfassen | kommentare anzeigen | kommentare ansehen |
            kommentare lesen | kommentare ausblenden | kommentare einblenden | kommentare öffnen | kommentare laden |
            kommentare schließen | kommentare verfassen | kommentare deaktiviert | kommentare geschlossen |
            alle kommentare | alle kommentare anzeigen | alle kommentare lesen | alle 0 kommentare |
            weitere kommentare | weitere kommentare laden | weitere kommentare anzeigen | mehr kommentare |
            mehr kommentare laden | neueste kommentare | letzte kommentare | neue kommentare | aktuelle kommentare |
            zu den kommentaren | zu den kommentaren springen | zum kommentarbereich | zur diskussion |
            anzahl kommentare | schreibe einen kommentar | schreiben sie einen kommentar | schreib einen kommentar |
            schreiben sie den ersten kommentar | schreibe den ersten kommentar | verfassen sie den ersten kommentar |
            sei der erste der kommentiert | hinterlasse einen kommentar |
            hinterlasse einen kommentar antwort abbrechen | schreibe einen kommentar antworten abbrechen |
            hinterlasse eine antwort | hinterlassen sie einen kommentar | hinterlassen sie eine antwort |
            hinterlasse jetzt einen kommentar | antworten | antworten abbrechen | antwort abbrechen | 0 antwort |
            0 antworten | antworten anzeigen | 0 antworten anzeigen | hier klicken um das antworten abzubrechen |
            leserkommentare | leserbrief schreiben | ihr kommentar | dein kommentar | mein kommentar | ihre meinung |
            ihre meinung zählt | deine meinung zählt | deine meinung | ihre meinung ist gefragt |
            diskutieren sie mit | diskutiere mit | mitdiskutieren | jetzt mitdiskutieren | jetzt diskutieren |
            netiquette | kommentarregeln | kommentar regeln | diskussionsregeln | beitrag melden | dein name |
            ihr name | ihre nachricht | deine nachricht | name pflichtfeld | name erforderlich | e mail erforderlich |
            erforderlich | gib hier deinen kommentar ein | bitte geben sie ihren kommentar ein |
            bitte geben sie hier ihren namen ein | sie haben eine falsche e mail adresse eingegeben |
            bloggern gefällt das | kommentare feed | kommentare als rss | kommentare als |
            deine e mail adresse wird nicht veröffentlicht | ihre e mail adresse wird nicht veröffentlicht |
            adresse wird niemals veröffentlicht | erforderliche felder sind mit |
            erforderliche felder sind mit markiert | erforderliche felder sind markiert | markiert | sagt |
            neueste zuerst | älteste zuerst | beliebteste zuerst | beste zuerst | sortieren nach | sortiert nach |
            eingeloggt als | abmelden ändern | verbinde mit s |
            ihr blog kann leider keine beiträge per e mail teilen |
            beitrag nicht abgeschickt e mail adresse kontrollieren |
            e mail überprüfung fehlgeschlagen bitte versuche es noch einmal | trackback url | ihr feedback |
            war dieser artikel hilfreich | schicken sie uns ihr feedback | sein um einen kommentar abzugeben |
            kommentare zum post atom | kommentare zum artikel | kommentare zu diesem artikel | gästebuch |
            mehr kommentare anzeigen | jetzt kommentar schreiben | ersten kommentar schreiben |
            noch keine kommentare vorhanden | keine kommentare vorhanden | kommentarfunktion geschlossen |
            kommentarfunktion deaktiviert | dieser artikel kann nicht kommentiert werden |
            die diskussion ist geschlossen | unsere netiquette | anmelden um zu kommentieren |
            einloggen um zu kommentieren | beste kommentare | beliebteste kommentare |
            kommentar hinzufügen antworten abbrechen | an e mail adresse senden dein name deine e mail adresse |
            e mail erforderlich adresse wird niemals veröffentlicht | antwortenlöschen | antworten löschen |
            der inhalt dieses feldes wird nicht öffentlich zugänglich angezeigt | e mail wird nicht veröffentlicht |
            e mail benachrichtigung bei weiteren kommentaren | auch möglich abo ohne kommentar |
            weitere informationen über textformate | es gibt kein recht auf veröffentlichung |
            e mail adresse wird niemals veröffentlicht | mail will not be published required |
            vielen dank für ihren kommentar |
            leser innenkommentare | leser innen kommentare | leserkommentar schreiben | forum 0 postings |
            0 postings | postings
        """,
        "fr": """
            publier mon commentaire | caractères restants |
            commentaire | commentaires | 0 commentaire | 0 commentaires | aucun commentaire |
            commenter | commentez | réagissez | réagissez à cet article | ajouter un commentaire |
            laisser un commentaire | laissez un commentaire | laisser un commentaire annuler la réponse |
            écrire un commentaire | poster un commentaire | postez un commentaire | publier un commentaire |
            publier le commentaire | laisser une réponse | voir les commentaires | voir tous les commentaires |
            voir plus de commentaires | afficher les commentaires | lire les commentaires |
            lire tous les commentaires | tous les commentaires | charger plus de commentaires | commentaires récents |
            derniers commentaires | répondre | 0 réponse | 0 réponses | annuler la réponse | signaler |
            signaler un abus | signaler ce commentaire | soyez le premier à commenter | soyez le premier à réagir |
            vos commentaires | vos réactions | votre commentaire | votre nom | votre avis | votre message |
            donnez votre avis | votre adresse e mail ne sera pas publiée |
            les champs obligatoires sont indiqués avec | commentaires fermés | les commentaires sont fermés |
            connectez vous pour commenter | charte des commentaires | charte de modération | trier par |
            rejoindre la conversation | participer à la discussion | champ obligatoire | champs obligatoires |
            site web |
            masquer les commentaires | afficher plus de commentaires | réagir à cet article | je réagis |
            commenter cet article | commentez cet article | aucun commentaire pour le moment |
            se connecter pour commenter | identifiez vous pour commenter | charte de bonne conduite |
            règles de modération | signaler un commentaire | les plus récents d abord |
            commentaires 0 |
            envoyer un commentaire | 0 réactions | 0 contributions
        """,
        "es": """
            responder comentario | ver 0 comentarios | ver comentarios 0 | campos obligatorios | mejor valorados |
            cartas al director | cartas de lectores | carta de lectores | valora esta noticia |
            comentario | comentarios | 0 comentario | 0 comentarios | sin comentarios | no hay comentarios |
            ningún comentario | aún no hay comentarios | comentar | comenta | comenta esta noticia |
            comentar noticia | ver comentarios | ver los comentarios | ver todos los comentarios |
            ver más comentarios | mostrar comentarios | leer comentarios | cargar más comentarios |
            todos los comentarios | últimos comentarios | comentarios recientes | deja un comentario |
            deje un comentario | dejar un comentario | deja un comentario cancelar respuesta | deja tu comentario |
            deje su comentario | dejar comentario | deja una respuesta | deja una respuesta cancelar la respuesta |
            deja una respuesta cancelar respuesta | dejar una respuesta | escribe un comentario |
            escribe tu comentario | escribir comentario | escribir un comentario | añadir comentario |
            añade un comentario | agregar comentario | agregar un comentario | publicar comentario |
            publicar un comentario | publicar el comentario | enviar comentario | responder | 0 respuestas |
            cancelar respuesta | cancelar la respuesta | reportar | reportar abuso | denunciar |
            denunciar comentario | tu comentario | su comentario | tu nombre | su nombre | tu opinión | qué opinas |
            únete a la conversación | sé el primero en comentar | sea el primero en comentar |
            tu dirección de correo electrónico no será publicada |
            su dirección de correo electrónico no será publicada | los campos obligatorios están marcados con |
            los campos necesarios están marcados | comentarios cerrados | los comentarios están cerrados |
            inicia sesión para comentar | normas de participación | normas de uso de los comentarios | ordenar por |
            más recientes | más votados | nombre obligatorio | página web | sitio web |
            ocultar comentarios | leer los comentarios | comentar esta noticia | comentar nota | dejá tu comentario |
            todavía no hay comentarios | sin comentarios todavía | comentarios desactivados |
            iniciar sesión para comentar | normas de los comentarios | normas de la comunidad |
            política de comentarios | reportar comentario | comentarios más valorados | participa en la conversación |
            únete a la conversación comenta |
            comentarios 0 | caracteres restantes 0
        """,
        "it": """
            pubblica un commento | più votati | lettere al direttore |
            vai ai commenti |
            commento | commenti | 0 commento | 0 commenti | nessun commento | commenta | commenta la notizia |
            commenta questo articolo | commenta l articolo | lascia un commento |
            lascia un commento annulla risposta | lascia il tuo commento | lascia una risposta |
            lascia una risposta annulla risposta | scrivi un commento | scrivi il tuo commento |
            inserisci un commento | aggiungi un commento | aggiungi commento | invia commento | pubblica commento |
            leggi i commenti | leggi tutti i commenti | vedi tutti i commenti | mostra commenti |
            mostra altri commenti | tutti i commenti | commenti recenti | rispondi | annulla risposta | segnala |
            segnala abuso | segnala commento | il tuo nome | il tuo commento | partecipa alla discussione |
            partecipa alla conversazione | il tuo indirizzo email non sarà pubblicato |
            i campi obbligatori sono contrassegnati | i commenti sono chiusi | commenti chiusi |
            commenti disabilitati | accedi per commentare | ordina per | più recenti | campi obbligatori | sito web |
            mostra i commenti | nascondi commenti | vedi i commenti | altri commenti | carica altri commenti |
            sii il primo a commentare | non ci sono commenti | ancora nessun commento |
            effettua il login per commentare | regole per i commenti | regolamento commenti | segnala un commento |
            commenti 0 | diventa fan | se vuoi commentare devi accedere | caratteri rimanenti 0
        """,
        "pt": """
            campo obrigatório | painel do leitor |
            comentário | comentários | 0 comentário | 0 comentários | sem comentários | nenhum comentário | comentar |
            comente | comente esta notícia | deixe um comentário | deixe um comentário cancelar resposta |
            deixe seu comentário | deixe o seu comentário | deixe uma resposta |
            deixe uma resposta cancelar resposta | deixar um comentário | escreva um comentário |
            escreva seu comentário | adicionar comentário | adicionar um comentário | adicione um comentário |
            enviar comentário | publicar comentário | publicar um comentário | ver comentários |
            ver todos os comentários | ver mais comentários | ler comentários | mostrar comentários |
            carregar mais comentários | todos os comentários | comentários recentes | últimos comentários |
            responder | cancelar resposta | denunciar | denunciar comentário | seu nome | seu comentário |
            sua opinião | o seu endereço de e mail não será publicado | seu endereço de e mail não será publicado |
            campos obrigatórios são marcados com | comentários encerrados | os comentários estão fechados |
            faça login para comentar | entre para comentar | seja o primeiro a comentar | ordenar por | mais antigos |
            participe da conversa | regras de comentários | campos obrigatórios |
            ver os comentários | ocultar comentários | leia os comentários | comente aqui | escrever comentário |
            nenhum comentário ainda | ainda não há comentários | não há comentários | comentários fechados |
            os comentários estão encerrados | os comentários estão desativados | comentários desativados |
            inicie sessão para comentar | regras para comentários | política de comentários | reportar comentário |
            denunciar abuso |
            comentários 0 | comentário 0 | caracteres restantes 0
        """,
        "nl": """
            reacties zijn gesloten |
            reactie | reacties | 0 reactie | 0 reacties | geen reacties | nog geen reacties | reageer | reageren |
            reageer op dit artikel | reageer als eerste | plaats een reactie | plaats reactie |
            plaats als eerste een reactie | geef een reactie | geef een reactie reactie annuleren |
            laat een reactie achter | laat een antwoord achter | schrijf een reactie | reactie plaatsen |
            reactie achterlaten | reactie toevoegen | verstuur reactie | bekijk reacties | toon reacties |
            lees reacties | bekijk alle reacties | alle reacties | laad meer reacties | meer reacties |
            recente reacties | beantwoorden | antwoorden | antwoord annuleren | reactie annuleren | misbruik melden |
            meld misbruik | rapporteer | jouw reactie | je naam | jouw naam | uw naam | praat mee |
            het e mailadres wordt niet gepubliceerd | je e mailadres wordt niet gepubliceerd |
            vereiste velden zijn gemarkeerd met | reacties gesloten | reacties uitgeschakeld | log in om te reageren |
            inloggen om te reageren | huisregels | nieuwste eerst | oudste eerst | sorteer op | sorteren op |
            verplichte velden |
            lees alle reacties | lees de reacties | verberg reacties | geef je mening | discussieer mee |
            er zijn nog geen reacties | wees de eerste die reageert | reageren is niet meer mogelijk |
            je kunt niet meer reageren | onze huisregels | reactieregels | reactie melden | meld deze reactie |
            reacties 0 | reageer 0
        """,
        "ru": """
            комментарий | комментарии | комментарии 0 | 0 комментарий | 0 комментария | 0 комментариев |
            нет комментариев | комментариев нет | комментариев пока нет | комментировать | прокомментировать |
            обсудить | обсуждение | оставить комментарий | оставьте комментарий | написать комментарий |
            добавить комментарий | добавить комментарий отменить ответ | отправить комментарий | ваш комментарий |
            показать комментарии | читать комментарии | все комментарии | загрузить комментарии |
            показать все комментарии | последние комментарии | новые комментарии | ответить | отменить ответ |
            пожаловаться | правила комментирования | ваше имя | ваше мнение | ваш адрес email не будет опубликован |
            обязательные поля помечены | комментарии закрыты | войдите чтобы комментировать |
            войти чтобы оставить комментарий | сначала новые | сначала старые | сначала популярные |
            присоединиться к обсуждению | мнение читателей |
            смотреть комментарии | посмотреть все комментарии | скрыть комментарии | ещё комментарии |
            показать еще комментарии | обсудить в telegram | обсудить материал | будьте первым кто оставит комментарий |
            станьте первым комментатором | пока нет комментариев | комментарии отключены | комментирование закрыто |
            правила общения | пожаловаться на комментарий
        """,
        "he": """
            תגובה | תגובות | 0 תגובות | תגובה 0 | אין תגובות | עדיין אין תגובות | הגב | הגיבו | כתוב תגובה |
            כתבו תגובה | הוסף תגובה | הוספת תגובה | הוסיפו תגובה | השאר תגובה | השארת תגובה | כתיבת תגובה |
            כתיבת תגובה לבטל | להגיב | לכל התגובות | הצג תגובות | הצגת תגובות | כל התגובות | תגובות אחרונות |
            שלח תגובה | פרסם תגובה | האימייל לא יוצג באתר | שדות החובה מסומנים | השב | הגב לכתבה | התגובה שלך | שמך |
            דיווח על תגובה |
            הצג את כל התגובות | הגיבו לכתבה | אין עדיין תגובות | היו הראשונים להגיב | התגובות נסגרו | התחברו כדי להגיב |
            תגובות 0
        """,
        "ar": """
            إضافة تعليق جديد |
            تعليق | تعليقات | التعليقات | 0 تعليق | 0 تعليقات | لا توجد تعليقات | لا تعليقات | لا يوجد تعليقات |
            التعليقات مغلقة | أضف تعليق | أضف تعليقا | أضف تعليقك | إضافة تعليق | اضف تعليق | اترك تعليق |
            اترك تعليقا | اترك تعليقاً إلغاء الرد | اترك رد | اترك ردا | علق | علق على الخبر | اكتب تعليقك |
            إرسال التعليق | إرسال تعليق | أحدث التعليقات | رد | الردود | إلغاء الرد | تعليقك | الإبلاغ عن |
            لن يتم نشر عنوان بريدك الإلكتروني | الحقول الإلزامية مشار إليها بـ | شارك برأيك | رأيك يهمنا |
            اكتب تعليقا | اترك تعليقك | عرض التعليقات | إظهار التعليقات | إخفاء التعليقات | جميع التعليقات |
            كن أول من يعلق | سجل الدخول للتعليق | شروط التعليق |
            التعليقات 0 | تعليقات 0
        """,
        "ja": """
            ご意見・ご感想 |
            コメント | コメント0 | コメント0件 | 0件のコメント | 0コメント | コメントなし | コメントする | コメントを書く | コメントを残す | コメントを残すコメントをキャンセル |
            コメントを投稿 | コメントを投稿する | コメントを送信 | コメントを見る | コメントを読む | コメントを表示 | コメントをもっと見る | コメント一覧 | すべてのコメント |
            すべてのコメントを見る | コメント欄 | 最近のコメント | コメントをキャンセル | 返信 | 返信する | 返信をキャンセル | 通報 | 通報する | 違反報告 | お名前 | みんなのコメント |
            メールアドレスが公開されることはありません | が付いている欄は必須項目です | トラックバック | トラックバック0 | ご意見ご感想 | この記事の感想を教えてください |
            すべてのコメントを表示 | コメントはまだありません | まだコメントはありません | ログインしてコメントする | コメントの受付は終了しました
        """,
        "zh": """
            评论 | 評論 | 评论0 | 0条评论 | 0則評論 | 0则评论 | 条评论 | 暂无评论 | 暫無評論 | 没有评论 | 发表评论 | 發表評論 | 我要评论 | 我要評論 | 我来说两句 | 写评论 |
            提交评论 | 查看评论 | 查看更多评论 | 全部评论 | 最新评论 | 最新評論 | 热门评论 | 热评 | 网友评论 | 用户评论 | 评论区 | 网友留言 | 留言 | 留言板 | 留言0 | 发表留言 |
            發表留言 | 发表回复 | 發表回覆 | 發佈留言 | 取消回复 | 取消回覆 | 回复 | 回覆 | 举报 | 舉報 | 檢舉 | 我要留言 | 加入讨论 | 您的评论 | 昵称 | 近期评论 | 近期留言 |
            跟帖 | 已有0条评论 | 參與討論 | 文明上网理性发言 | 登录后发表评论 | 请先登录后发表评论 |
            0則留言 | 所有评论 | 查看全部评论 | 查看所有评论 | 加载更多评论 | 更多评论 | 展开评论 | 写下你的评论 | 写下您的评论 | 说点什么 | 網友留言 | 网友跟帖 | 精彩评论 | 还没有评论 |
            暂时没有评论 | 目前沒有留言 | 尚無留言 | 登录后评论 | 登录后参与评论 | 登入後留言 | 评论已关闭 | 回應已關閉 |
            評論 0
        """,
        "tr": """
            yorum | yorumlar | yorumlar 0 | 0 yorum | yorum yok | henüz yorum yok | henüz yorum yapılmamış |
            yorum yap | yorum yaz | yorum yapın | yorum ekle | yorumunu yaz | yorumunuz | yorum gönder |
            yorumu gönder | yorumları gör | yorumları göster | tüm yorumlar | tüm yorumları gör | son yorumlar |
            okuyucu yorumları | okur yorumları | ilk yorumu siz yapın | ilk yorumu sen yap |
            ilk yorum yapan siz olun | bir yanıt yazın | bir yanıt yazın yanıtı iptal et | bir cevap yazın | cevapla |
            yanıtla | yanıtı iptal et | cevabı iptal et | adınız | adınız soyadınız | şikayet et | bildir |
            e posta adresiniz yayınlanmayacak | yorum kuralları | yorum yapmak için giriş yapın |
            düşüncelerinizi paylaşın | tepkiniz ne | bu habere tepkiniz |
            yorumları oku | tüm yorumları göster | yorumları gizle | daha fazla yorum | yorum yazın | yorumunuzu yazın |
            henüz bu içeriğe yorum yapılmamış | yorumlar kapalı | yorumlar kapatıldı | yorum yapma kuralları |
            yorumu şikayet et
        """,
        "sv": """
            anmäl fel |
            kommentar | kommentarer | 0 kommentar | 0 kommentarer | inga kommentarer | kommentera |
            kommentera artikeln | lämna en kommentar | lämna ett svar | lämna ett svar avbryt svar |
            skriv en kommentar | skriv kommentar | skicka kommentar | publicera kommentar | visa kommentarer |
            visa alla kommentarer | läs kommentarer | alla kommentarer | fler kommentarer | senaste kommentarerna |
            svara | avbryt svar | anmäl | anmäl kommentar | rapportera | din kommentar | ditt namn |
            din e postadress kommer inte publiceras | obligatoriska fält är märkta | kommentarer inaktiverade |
            kommentarsfältet är stängt | logga in för att kommentera | kommentarsregler | sortera efter |
            nyast först |
            läs kommentarerna | dölj kommentarer | delta i diskussionen | gå till kommentarerna |
            inga kommentarer ännu | inga kommentarer än | bli först med att kommentera | bli den första att kommentera |
            kommentarerna är stängda | kommentarer stängda | regler för kommentarer |
            kommentarer 0
        """,
        "no": """
            kommentar | kommentarer | 0 kommentar | 0 kommentarer | ingen kommentarer | kommenter |
            legg igjen en kommentar | legg igjen en kommentar avbryt svar | legg igjen kommentar |
            legg til kommentar | skriv en kommentar | skriv kommentar | skriv din kommentar | send kommentar |
            publiser kommentar | vis kommentarer | vis alle kommentarer | les kommentarer | alle kommentarer |
            flere kommentarer | siste kommentarer | avbryt svar | rapporter | rapporter kommentar | din kommentar |
            ditt navn | din e postadresse vil ikke bli publisert | obligatoriske felt er merket med |
            kommentarfeltet er stengt | logg inn for å kommentere | debattregler | sorter etter | nyeste først |
            se kommentarer | les kommentarene | skjul kommentarer | kommenter saken | kommenter artikkelen |
            ingen kommentarer ennå | vær den første til å kommentere | kommentarer er stengt |
            regler for kommentarfeltet |
            kommentarer 0
        """,
        "da": """
            kommentar | kommentarer | 0 kommentar | 0 kommentarer | ingen kommentarer | kommenter | kommentér |
            skriv en kommentar | skriv et svar | skriv kommentar | tilføj kommentar | tilføj en kommentar |
            efterlad en kommentar | send kommentar | vis kommentarer | vis alle kommentarer | se kommentarer |
            læs kommentarer | alle kommentarer | flere kommentarer | seneste kommentarer | annuller svar | anmeld |
            rapporter | din kommentar | dit navn | din e mailadresse vil ikke blive publiceret |
            krævede felter er markeret med | kommentarer er lukket | log ind for at kommentere | debatregler |
            sorter efter | nyeste først |
            læs kommentarerne | skjul kommentarer | kommentér artiklen | ingen kommentarer endnu |
            vær den første til at kommentere | kommentarsporet er lukket | regler for kommentarer | anmeld kommentar |
            kommentarer 0
        """,
        "pl": """
            treść komentarza | forum dyskusyjne | oceń jakość naszego artykułu |
            twoja opinia pozwala nam tworzyć lepsze treści |
            komentarze są wyłączone |
            komentarz | komentarze | komentarze 0 | 0 komentarz | 0 komentarze | 0 komentarzy | brak komentarzy |
            skomentuj | komentuj | dodaj komentarz | dodaj komentarz anuluj pisanie odpowiedzi | napisz komentarz |
            zostaw komentarz | wyślij komentarz | opublikuj komentarz | zobacz komentarze | pokaż komentarze |
            zobacz wszystkie komentarze | wszystkie komentarze | najnowsze komentarze | ostatnie komentarze |
            czytaj komentarze | odpowiedz | anuluj pisanie odpowiedzi | zgłoś | zgłoś nadużycie | zgłoś komentarz |
            twój komentarz | twoje imię | twój podpis | twoja opinia | twój adres e mail nie zostanie opublikowany |
            wymagane pola są oznaczone | komentarze wyłączone | zaloguj się aby dodać komentarz |
            zaloguj się by komentować | regulamin komentarzy | dołącz do dyskusji |
            przeczytaj komentarze | ukryj komentarze | więcej komentarzy | załaduj więcej komentarzy |
            skomentuj artykuł | bądź pierwszy który skomentuje | bądź pierwszą osobą która skomentuje |
            skomentuj jako pierwszy | nie ma jeszcze komentarzy | możliwość komentowania została wyłączona |
            dyskusja zamknięta | zaloguj się żeby skomentować | zasady komentowania | sortuj według
        """,
        "cs": """
            komentář | komentáře | komentáře 0 | 0 komentář | 0 komentáře | 0 komentářů | žádné komentáře |
            žádný komentář | zatím žádné komentáře | diskuse | diskuze | diskuse 0 | diskuze 0 | vstoupit do diskuse |
            vstoupit do diskuze | přidat komentář | přidat příspěvek | napsat komentář | napište komentář |
            napsat komentář zrušit odpověď | okomentovat | zobrazit komentáře | zobrazit diskusi | celá diskuse |
            odeslat komentář | nejnovější komentáře | odpovědět | reagovat | zrušit odpověď |
            zrušit odpověď na komentář | nahlásit | váš komentář | vaše jméno |
            vaše e mailová adresa nebude zveřejněna | vyžadované informace jsou označeny | komentáře nejsou povoleny |
            přihlásit se a komentovat | pravidla diskuse | pravidla diskuze |
            zobrazit všechny komentáře | přejít do diskuse | číst diskusi | diskuze k článku | vložit komentář |
            komentovat | komentovat článek | buďte první kdo okomentuje | buďte první kdo přidá komentář |
            diskuse je uzavřena | diskuze je uzavřena | diskuse byla uzavřena | komentáře jsou uzavřeny |
            přihlaste se abyste mohli komentovat | nahlásit komentář
        """,
        "ko": """
            댓글 | 댓글 0 | 댓글0 | 0개의 댓글 | 0 댓글 | 댓글 보기 | 댓글보기 | 댓글 쓰기 | 댓글쓰기 | 댓글 달기 | 댓글달기 | 댓글 등록 | 댓글 입력 | 댓글 작성 |
            댓글을 입력해주세요 | 전체 댓글 | 댓글 더보기 | 댓글 정렬 | 최신 댓글 | 답글 | 답글 쓰기 | 답글 작성 | 답글 취소하기 | 신고 | 신고하기 | 등록 | 최신순 | 공감순 |
            추천순 | 의견 남기기 | 의견쓰기 | 이메일 주소는 공개되지 않습니다 | 비회원 로그인 | 기사 의견 | 한줄의견 | 답변 남기기 |
            댓글 0개 | 전체댓글 | 댓글 모두 보기 | 댓글 남기기 | 댓글을 입력해 주세요 | 댓글을 남겨주세요 | 첫 댓글을 남겨주세요 | 첫번째 댓글을 남겨주세요 | 등록된 댓글이 없습니다 |
            댓글이 없습니다 | 로그인 후 댓글을 작성할 수 있습니다 | 로그인 후 댓글을 남겨주세요 | 댓글 정책 | 댓글 운영정책 | 댓글접기 | 댓글 접기
        """,
        "uk": """
            коментарі | коментарі 0 | 0 коментарів | 0 коментар | 0 коментарі | немає коментарів | коментарів немає |
            залишити коментар | додати коментар | написати коментар | прокоментувати | показати коментарі |
            усі коментарі | всі коментарі | скасувати відповідь | поскаржитися | ваш коментар |
            ваша e mail адреса не оприлюднюватиметься |
            ваша e mail адреса не оприлюднюватиметься обов язкові поля позначені |
            коментувати | коментарів ще немає | коментарі закриті | увійдіть щоб залишити коментар |
            правила коментування
        """,
        "fi": """
            kommentit | kommentit 0 | 0 kommenttia | 0 kommentti | kommentoi | kommentoi artikkelia | kommentoi juttua |
            jätä kommentti | kirjoita kommentti | lisää kommentti | lähetä kommentti | näytä kommentit | lue kommentit |
            ei kommentteja | uusimmat kommentit | vastaa | vastaa kommenttiin | peruuta vastaus |
            ilmoita asiaton viesti | ilmoita asiaton kommentti | osallistu keskusteluun |
            sähköpostiosoitettasi ei julkaista | kirjaudu kommentoidaksesi |
            piilota kommentit | ei vielä kommentteja | ole ensimmäinen kommentoija | kommentointi on suljettu |
            kommentointi suljettu | keskustelun säännöt
        """,
        "hu": """
            hozzászólások | hozzászólások 0 | hozzászólás | 0 hozzászólás | hozzászólok | hozzászólás írása |
            szóljon hozzá | szólj hozzá | új hozzászólás | kommentek | 0 komment | kommentelek | vélemény hozzászólás |
            válasz írása | válasz megszakítása | az e mail címet nem tesszük közzé | hozzászólások megtekintése |
            kommentek mutatása | nincs hozzászólás | még nincs hozzászólás |
            hozzászólások mutatása | legyen ön az első hozzászóló | a hozzászólások lezárva
        """,
        "el": """
            σχόλια | σχολια | 0 σχόλια | 0 σχόλιο | σχόλια 0 | αφήστε σχόλιο | αφήστε ένα σχόλιο | αφήστε μια απάντηση |
            αφήστε μία απάντηση | γράψτε σχόλιο | προσθήκη σχολίου | προσθέστε σχόλιο | σχολιάστε | σχολίασε |
            υποβολή σχολίου | δημοσίευση σχολίου | ακύρωση απάντησης | δείτε τα σχόλια | δεν υπάρχουν σχόλια |
            η ηλ διεύθυνση σας δεν δημοσιεύεται |
            σχολιασμός | αφήστε το σχόλιό σας | γράψτε το σχόλιό σας | όλα τα σχόλια | κάντε το πρώτο σχόλιο |
            τα σχόλια είναι κλειστά
        """,
        "ro": """
            comentarii | comentarii 0 | 0 comentarii | 0 comentariu | 0 de comentarii | comentează | comenteaza |
            adaugă comentariu | adaugă un comentariu | adauga comentariu | lasă un comentariu | lasa un comentariu |
            lasă un răspuns | scrie un comentariu | trimite comentariul | trimite comentariu | publică comentariul |
            vezi comentarii | vezi comentariile | vezi toate comentariile | niciun comentariu | fără comentarii |
            anulează răspunsul | adresa ta de email nu va fi publicată | câmpurile obligatorii sunt marcate cu |
            adresa ta de email nu va fi publicată câmpurile obligatorii sunt marcate cu |
            fii primul care comentează | comentariile sunt închise | autentifică te pentru a comenta
        """,
        "ca": """
            comentaris | comentaris 0 | 0 comentaris | 0 comentari | afegeix un comentari | afegir comentari |
            deixa un comentari | deixa el teu comentari | deixeu un comentari | envia un comentari |
            envia el comentari | escriu un comentari | encara no hi ha comentaris | sense comentaris |
            cancel la les respostes | veure comentaris | mostra els comentaris | l adreça electrònica no es publicarà |
            l adreça electrònica no es publicarà els camps necessaris estan marcats amb
        """,
        "bg": """
            коментари | коментари 0 | 0 коментара | 0 коментар | коментирай | коментирайте | добави коментар |
            напиши коментар | напишете коментар | остави коментар | оставете коментар | вашият коментар |
            изпрати коментар | публикувай коментар | виж коментарите | всички коментари | няма коментари |
            вашият имейл адрес няма да бъде публикуван |
            вашият имейл адрес няма да бъде публикуван задължителните полета са отбелязани с
        """,
        "hr": """
            komentari | komentari 0 | 0 komentara | 0 komentar | komentiraj | komentirajte | ostavi komentar |
            ostavite komentar | dodaj komentar | napiši komentar | napišite komentar | pošalji komentar |
            objavi komentar | prikaži komentare | pogledaj komentare | pročitaj komentare | svi komentari |
            nema komentara | odustani od odgovora | vaša adresa e pošte neće biti objavljena | prijavi komentar
        """,
        "sr": """
            komentari | komentari 0 | 0 komentara | 0 komentar | komentariši | komentarišite | ostavi komentar |
            ostavite komentar | dodaj komentar | napiši komentar | napišite komentar | pošalji komentar |
            pošaljite komentar | prikaži komentare | pogledaj komentare | pročitaj komentare | svi komentari |
            nema komentara | vaša adresa e pošte neće biti objavljena | prijavi komentar | коментари | коментари 0 |
            0 коментара | 0 коментар | коментариши | коментаришите | остави коментар | оставите коментар |
            додај коментар | напиши коментар | напишите коментар | пошаљи коментар | пошаљите коментар |
            прикажи коментаре | погледај коментаре | прочитај коментаре | сви коментари | нема коментара |
            пријави коментар
        """,
        "sk": """
            komentáre | komentáre 0 | 0 komentárov | 0 komentár | 0 komentáre | diskusia 0 | vstúpiť do diskusie |
            pridať komentár | pridať príspevok | napísať komentár | napíšte komentár | pridajte komentár |
            zobraziť komentáre | zobraziť diskusiu | odoslať komentár | zrušiť odpoveď | žiadne komentáre |
            zatiaľ žiadne komentáre | vaša e mailová adresa nebude zverejnená |
            vaša e mailová adresa nebude zverejnená vyžadované polia sú označené | pravidlá diskusie
        """,
        "id": """
            komentar anda | komentar pembaca | tulis komentarmu | berikan komentar anda | berikan komentarmu |
            tinggalkan sebuah balasan | tambahkan komentar | posting komentar | lihat komentar lainnya |
            komentar | komentar 0 | 0 komentar | tulis komentar | tulis komentar anda | kirim komentar |
            tinggalkan komentar | tinggalkan balasan | beri komentar | berikan komentar | lihat komentar |
            lihat semua komentar | belum ada komentar | batalkan balasan | komentar terbaru |
            alamat email anda tidak akan dipublikasikan |
            alamat email anda tidak akan dipublikasikan ruas yang wajib ditandai |
            tambah komentar | tampilkan komentar | jadilah yang pertama berkomentar | komentar ditutup |
            masuk untuk berkomentar | login untuk berkomentar
        """,
        "vi": """
            ý kiến | 0 ý kiến | ý kiến 0 | ý kiến độc giả | ý kiến của bạn về bài viết | gửi bình luận của bạn |
            gửi phản hồi | gửi ý kiến của bạn | viết bình luận của bạn | thêm bình luận | để lại bình luận của bạn |
            để lại một phản hồi | để lại phản hồi | để lại lời nhắn | trả lời | phản hồi | hủy phản hồi | báo cáo |
            báo vi phạm | báo cáo vi phạm | báo cáo bình luận | báo cáo bình luận xấu | xem thêm ý kiến |
            xem tất cả ý kiến | xem các bình luận | xem tất cả 0 bình luận | tất cả bình luận |
            bình luận | bình luận 0 | 0 bình luận | ý kiến bạn đọc | ý kiến bạn đọc 0 | gửi bình luận | viết bình luận |
            để lại bình luận | để lại một bình luận | bình luận của bạn | ý kiến của bạn | gửi ý kiến | xem bình luận |
            xem thêm bình luận | chưa có bình luận | hủy trả lời | email của bạn sẽ không được hiển thị công khai |
            đăng nhập để bình luận |
            xem tất cả bình luận | chưa có bình luận nào | hãy là người đầu tiên bình luận | quan tâm nhất |
            mới nhất bình luận
        """,
        "hi": """
            ट प पण य | कम ट स | कम ट | 0 कम ट | 0 कम ट स | 0 ट प पण य | 0 ट प पण | क ई ट प पण नह | क ई कम ट नह |
            एक ट प पण भ ज | ट प पण प स ट कर | कम ट प स ट कर | कम ट ल ख | अपन कम ट ल ख | ट प पण ल ख | अपन ट प पण ल ख |
            अपन र य ल ख | प रत क र य द | जव ब द | उत तर द | जव ब रद द कर | प रत य त तर रद द कर | प र त क र य द |
            अपन उत तर दर ज कर | सभ कम ट द ख | सभ कम ट स द ख | और कम ट द ख | ट प पण य ब द ह | कम ट ब द ह |
            पहल ट प पण कर | सबस पहल कम ट कर | श क यत कर | र प र ट कर | प ठक क र य | प ठक क ट प पण य | सबस नए |
            सबस प र न | ड स कशन | चर च म श म ल ह | अपन न म दर ज कर |
            अपनी राय दें | अपनी प्रतिक्रिया दें | सभी टिप्पणियां देखें |
            टिप्पणियाँ 0 | टिप्पणी करें | कमेंट करें
        """,
        "bn": """
            মন্তব্য করুন | মন্তব্য | মন্তব্য 0
        """,
        "lt": """
            0 komentarai | 0 komentaras | 0 komentarų | rašykite komentarą | parašyti komentarą | palikti komentarą |
            parašykite komentarą | skaityti komentarus | rodyti komentarus | peržiūrėti komentarus |
            visi komentarai | komentarų nėra | nėra komentarų | norėdami komentuoti prisijunkite |
            prisijunkite norėdami komentuoti | prisijunk ir komentuok | komentuoti kaip svečias |
            anonimiški komentarai | registruoti komentarai | komentarai išjungti | komentavimas išjungtas |
            atšaukti atsakymą | pranešti apie pažeidimą | pranešti apie netinkamą komentarą | pranešti apie klaidą |
            naujausi komentarai | naujausi viršuje | komentavimo taisyklės | jūsų komentaras | tavo komentaras |
            įrašyti komentarą | pateikti komentarą |
            komentarai | komentarai 0 | komentuoti | rašyti komentarą | palikite komentarą
        """,
        "lv": """
            0 komentāri | 0 komentārs | 0 komentāru | komentē | pievieno komentāru | rakstīt komentāru |
            atstāt komentāru | atstāj komentāru | lasīt komentārus | skatīt komentārus | rādīt komentārus |
            skatīt visus komentārus | nav komentāru | komentāru nav | esi pirmais kas komentē |
            lai komentētu pieslēdzies | lai komentētu autorizējies | pieslēdzies lai komentētu | komentēšana slēgta |
            komentāri slēgti | komentāri ir slēgti | atbildēt | atcelt atbildi | ziņot par komentāru |
            ziņot par pārkāpumu | jaunākie komentāri | vecākie komentāri | komentēšanas noteikumi | jūsu komentārs |
            tavs komentārs | reģistrētie komentāri | anonīmie komentāri | nosūtīt komentāru |
            paziņot par jauniem komentāriem |
            komentāri | komentāri 0 | komentēt | pievienot komentāru
        """,
        "et": """
            0 kommentaari | 0 kommentaar | kirjuta kommentaar | jäta kommentaar | loe kommentaare |
            vaata kõiki kommentaare | näita kommentaare | ole esimene kommenteerija | kommenteerimine on suletud |
            kommentaarid on suletud | kommenteerimiseks logi sisse | kommenteerimiseks palun logi sisse |
            logi sisse et kommenteerida | kommenteerimiseks pead olema sisse logitud | anonüümsed kommentaarid |
            registreeritud kommentaarid | lisa vastus | vasta kommentaarile | tühista vastus | tühista vastamine |
            teata ebasobivast kommentaarist | teavita ebasobivast kommentaarist | kommenteerimise reeglid |
            teavita mind uutest kommentaaridest | saada kommentaar | nõutavad väljad on tähistatud |
            kommentaarid | kommentaarid 0 | kommenteeri | lisa kommentaar
        """,
        "is": """
            athugasemdir | athugasemdir 0 | skrifa athugasemd
        """,
        "af": """
            kommentaar | kommentaar 0 | lewer kommentaar
        """,
        "sl": """
            komentarji | komentarji 0
        """,
        "fa": """
            نظرات | دیدگاه ها | ارسال نظر | نظر شما | نظرات 0
        """,
        "ur": """
            تبصرے | تبصرہ کریں | اپنی رائے دیں
        """,
        "ms": """
            0 komen | komen 0 | komen anda | komen pembaca | komen terkini | tulis komen anda | beri komen |
            beri komen anda | berikan komen anda | hantar komen | hantar ulasan | tinggalkan komen |
            tinggalkan komen anda | tinggalkan ulasan | tinggalkan jawapan | tinggalkan maklum balas | tambah komen |
            tambah komen anda | catat ulasan | catat komen | lihat komen | lihat semua komen | papar komen |
            muatkan komen | sembunyikan komen | semua komen | batal balasan | laporkan komen |
            tulis komen
        """,
        "sw": """
            maoni | toa maoni
        """,
        "ka": """
            კომენტარები | კომენტარი
        """,
        "th": """
            แสดงความค ดเห น
        """,
    },
    "start": {
        "en": """
            to join the conversation | log in to comment | login to comment | sign in to comment |
            sign up to comment |
            the views expressed in the contents above are those of our users + |
            the telegraph values your comments but kindly requests + |
            be respectful this is a space for friendly local discussions + |
            be transparent use your real name and back up your claims + |
            keep it local and relevant make sure your replies stay on topic + |
            dear visitor the comments section is undergoing an overhaul + |
            some comments may only be visible to logged in visitors + | are you sure you want to hide this comment + |
            for further actions you may consider blocking this person + | templates let you quickly answer faqs + |
            view full discussion | see 0 more comments | once unpublished all posts by | thanks for keeping |
            this topic was automatically closed + | sign in to view all comments | how useful was this post |
            vote count | click on a star to rate |
            this comment was removed + | this comment has been removed + | this comment has been deleted + |
            sort by: | be civil | please keep it civil | have your say in the comments + |
            0 comments on | 0 comment on | 0 thoughts on | 0 thought on | 0 responses to | 0 response to |
            0 replies to | leave a reply | leave a comment | leave your comment | leave us a comment |
            your email address will not | your comment | your name: | save my name | notify me of | notify me when |
            notify me by | this site uses akismet + | by commenting | by posting a comment | by submitting a comment |
            by submitting your comment | comments are moderated | comments are closed | comments are open |
            comments are subject | comments on this | comments that | comments will be | comments may be |
            comments with | comments: | commenters | commenting is | all comments are | all comments will |
            we welcome comments | we welcome your comments | we encourage respectful | we reserve the right to |
            please be respectful | please keep comments | please log in to comment | please login to comment |
            please sign in to comment | please note that comments | please read our comment |
            please read our commenting | you must be logged in | you must be signed in | you must log in |
            you need to be logged in | you need to log in | you can comment | log in to leave | login to leave |
            log in to reply | sign in to reply | sign in or register to comment | sign in to leave |
            be the first to comment | be the first to leave | the commenter agrees + | the comments below |
            the comment section | the comments section | the views expressed in the comments | readers are solely |
            join the conversation | join the discussion | share your thoughts |
            share your views below | share your views with us | share your views on this | share your views in the comments |
            share your opinion | share your comments | tell us what you think | tell us in the comments |
            let us know in the comments | let us know what you think | let us know your | what do you think about |
            what do you think of | what do you think? | have your say | have a question | have an opinion |
            have something to say | got something to say | do you have a | did this help | did you find this |
            was this article | was this page | was this helpful | was this post | how would you rate | rate this |
            expand full comment | view 0 comments | view all 0 comments | show 0 comments | read 0 comments |
            see 0 comments | load 0 more | report this comment | flag as | pingback: | trackback: | discussion about |
            do you have an opinion on the issues raised in this | have you been affected by the issues raised in this |
            if you are reading this page and can t see the form |
            the times is committed to publishing a diversity of letters |
            postmedia is committed to maintaining | postmedia wants to improve your reading experience |
            we ask you to keep your comments relevant | we ask that you keep your comments |
            comments may take up to an hour | we have enabled email notifications |
            you will now receive an email if you receive a reply |
            visit our community guidelines for more information |
            our journalists will try to respond by joining the threads | this conversation is moderated according to |
            this conversation is moderated | this comment section is moderated | this comments section is |
            please read the rules before joining | please review our community guidelines |
            please keep your comments | please note comments | please note by submitting your comment |
            please use your real name | conversations are opinions of our readers and are subject to |
            conversations on this article have now closed | the conversation is now closed |
            comments are not moderated | comments are the opinion of | we no longer accept comments |
            we encourage you to report | we do not accept anonymous | we want our comments |
            we welcome your thoughtful comments | use the report link on each comment | use the report button |
            be truthful don t knowingly lie | be proactive use the report | keep it clean please avoid |
            don t threaten threats of harming | share with us we d love to hear eyewitness accounts |
            to comment you must | to join the conversation please | to report a comment |
            in order to join the conversation | log in using your username and password |
            why do i have to complete a captcha | there are 0 comments on | there are currently 0 comments |
            comments have to be in english | they cannot be abusive or personal |
            please abide by our community guidelines | we have migrated to a new commenting platform |
            if you are already a registered user of
        """,
        "de": """
            kommentare zu diesem artikel |
            meinen namen meine e mail adresse und meine website in diesem browser |
            deine e mail adresse wird nicht veröffentlicht + | ihre e mail adresse wird nicht veröffentlicht + |
            benachrichtige mich über nachfolgende kommentare | benachrichtige mich über neue beiträge |
            kommentare lesen 0 |
            0 kommentare zu | 0 kommentar zu | 0 gedanken zu | 0 gedanke zu | 0 antworten auf | 0 antwort auf |
            0 antworten zu | deine e mail adresse wird nicht | ihre e mail adresse wird nicht |
            erforderliche felder sind | meinen namen meine e mail | meinen namen e mail |
            name e mail adresse und website | benachrichtige mich | benachrichtigung bei | informiere mich über |
            diese website verwendet akismet + | erfahre mehr darüber wie deine kommentardaten + |
            erfahren sie mehr darüber wie ihre kommentardaten + | du kommentierst mit + |
            trage deine daten unten ein + | verbinde mit | du musst angemeldet sein | sie müssen angemeldet sein |
            sie müssen eingeloggt sein | sie müssen sich anmelden | um kommentieren zu können | um zu kommentieren |
            zum kommentieren | bitte melden sie sich an | bitte melde dich an | bitte loggen sie sich |
            bitte logge dich | melden sie sich an um | melde dich an um | loggen sie sich ein um |
            die kommentarfunktion | die kommentare sind | der kommentarbereich | kommentare sind | kommentare werden |
            kommentar abgeben | kommentar schreiben | kommentar verfassen | kommentare anzeigen |
            schreibe einen kommentar | schreiben sie einen kommentar | schreib einen kommentar |
            schreiben sie uns ihre | schreibt uns eure | schreib uns | hinterlasse einen kommentar |
            hinterlassen sie einen kommentar | hinterlassen sie eine | hinterlasse eine | diskutiere mit |
            diskutiert mit | sagen sie uns ihre | ihre meinung: | teile deine tipps | teilen sie ihre meinung |
            teile deine meinung | bewerten sie diesen | bewerte diesen | wie gefällt ihnen dieser |
            wie hilfreich war | wie fanden sie | war dieser artikel | war dieser beitrag | haben sie einen fehler |
            hast du einen fehler | fehler gefunden | fehler im artikel | bitte beachten sie unsere netiquette |
            bitte beachte unsere netiquette | wir behalten uns vor | wir freuen uns auf ihre kommentare |
            wir freuen uns über kommentare | schicken sie uns | kommentare: | um einen kommentar zu |
            du musst dich anmelden | du musst dich einloggen | diskutieren sie mit | diskutieren sie hier |
            ich stimme den nutzungsbedingungen |
            leserkommentare geben nicht die meinung der redaktion | die kommentarfunktionalität ist |
            durch einen technischen fehler ist die kommentarfunktion | die debatte ist geschlossen |
            kommentare deaktiviert für | melden sie sich an und diskutieren sie mit |
            melde dich an und diskutiere mit | bitte beachten sie unsere | bitte beachte unsere |
            bitte bleiben sie sachlich | bitte bleibe sachlich | bitte bleiben sie fair |
            die redaktion behält sich vor | die redaktion behält sich das recht | kommentare die gegen |
            ihr kommentar wird | dein kommentar wird | meinen namen e mail und website in diesem browser + |
            meinen namen e mail adresse und website in diesem browser + | meinen namen meine e mail adresse und + |
            e mail erforderlich adresse wird niemals + | speichern sie meinen namen + |
            hat dir dieser artikel gefallen | hat dir dieser artikel geholfen |
            die redaktion behält sich vor leserbriefe | die redaktion behält sich vor kommentare |
            schreiben sie den ersten kommentar | schreib den ersten kommentar | schreibe den ersten kommentar |
            bitte anmelden um einen kommentar | gerne als leser innenkommentar | gerne als leserkommentar |
            ihr kommentar wurde | dein kommentar wurde | forum: 0 postings
        """,
        "fr": """
            votre adresse de messagerie ne |
            votre adresse e mail ne sera pas publiée + | votre adresse de messagerie ne sera pas publiée + |
            enregistrer mon nom mon e mail et mon site + | prévenez moi de tous les nouveaux |
            avertissez moi par e mail |
            0 commentaires sur | 0 réponses à | 0 commentaire sur | 0 réflexions sur | laisser un commentaire |
            laissez un commentaire | laissez votre commentaire | votre adresse e mail ne sera pas |
            votre adresse de messagerie ne sera pas | les champs obligatoires | enregistrer mon nom | prévenez moi |
            avertissez moi | ce site utilise akismet + | en savoir plus sur comment les données + |
            vous devez être connecté | vous devez vous connecter | connectez vous pour | pour commenter |
            les commentaires sont | les commentaires de cet article | commentaires fermés | soyez le premier à |
            réagissez à | que pensez vous de cet article | dites nous | signaler une erreur | signaler un contenu |
            une erreur dans l article |
            pour réagir à cet article | pour laisser un commentaire | vous devez être abonné pour |
            les contributions doivent | cet espace est ouvert |
            pour créer des paragraphes laissez simplement des lignes vides +
        """,
        "es": """
            tu dirección de correo electrónico no será publicada + | guarda mi nombre correo electrónico y web + |
            recibir un correo electrónico con |
            0 comentarios en | 0 comentario en | 0 respuestas a | 0 pensamientos sobre | deja un comentario |
            deja tu comentario | deje su comentario | deja una respuesta | tu dirección de correo electrónico no |
            su dirección de correo electrónico no | los campos obligatorios | guarda mi nombre | guardar mi nombre |
            recibir un correo | recibir un email | avísame por | este sitio usa akismet + |
            este sitio utiliza akismet + | aprende cómo se procesan los datos + |
            conoce cómo se procesan los datos + | debes estar conectado | debe estar conectado |
            debes iniciar sesión | tienes que estar registrado | inicia sesión para | inicie sesión para |
            para comentar | para poder comentar | los comentarios están | los comentarios publicados |
            los comentarios son | los comentarios vertidos | comentarios: | sé el primero en | qué te pareció |
            cuéntanos en | cuéntanos qué | déjanos tu | danos tu opinión | encontraste un error | reportar error |
            debe iniciar sesión para | esta noticia no admite | su comentario será |
            para comentar debes registrarte + | no ofender ni usar frases vulgares + |
            mostrar respeto a los criterios en sus comentarios + | nos reservaremos el derecho de no publicar +
        """,
        "it": """
            si prega di notare che prima di essere pubblicati + |
            il tuo indirizzo email non sarà pubblicato + | salva il mio nome email e sito web + |
            avvisami via email |
            0 commenti su | 0 commento su | 0 pensieri su | 0 risposte a | lascia un commento |
            lascia il tuo commento | lascia una risposta | il tuo indirizzo email non | i campi obbligatori |
            salva il mio nome | avvertimi via email | avvisami via | questo sito usa akismet + |
            questo sito utilizza akismet + | scopri come vengono elaborati i dati + | devi essere connesso |
            devi effettuare | devi accedere | per commentare | per poter commentare | accedi per | i commenti sono |
            i commenti dei | commenti: | cosa ne pensi di questo articolo | dicci la tua | hai trovato un errore |
            segnala un errore |
            commenta per primo | condividi le tue opinioni su
        """,
        "pt": """
            ao comentar você |
            o seu endereço de e mail não será publicado + | o seu endereço de email não será publicado + |
            salvar meus dados neste navegador + | notifique me sobre novos |
            0 comentários em | 0 comentário em | 0 respostas para | 0 pensamentos sobre | deixe um comentário |
            deixe seu comentário | deixe o seu comentário | deixe uma resposta | o seu endereço de e mail não |
            seu endereço de e mail não | o seu endereço de email não | campos obrigatórios | salvar meus dados |
            guardar o meu nome | notifique me | avise me | este site utiliza o akismet + | este site usa o akismet + |
            fica a saber como são processados + | saiba como seus dados em comentários + | você precisa estar |
            você precisa fazer | é preciso fazer login | tem de iniciar a sessão | faça login para | para comentar |
            os comentários são | os comentários não | os comentários publicados | comentários: | seja o primeiro a |
            o que você achou | conte nos | deixe sua opinião | dê sua opinião | encontrou um erro | viu algum erro |
            reportar erro | comunicar erro |
            é preciso estar logado | seu comentário será
        """,
        "nl": """
            je e mailadres wordt niet gepubliceerd + | het e mailadres wordt niet gepubliceerd + |
            mijn naam e mail en site opslaan + | stuur mij een e mail als |
            0 reacties op | 0 reactie op | 0 gedachten over | geef een reactie | plaats een reactie |
            laat een reactie | laat een antwoord | het e mailadres wordt niet | je e mailadres wordt niet |
            uw e mailadres wordt niet | vereiste velden | mijn naam e mail | stuur mij een e mail |
            houd mij op de hoogte | deze site gebruikt akismet + | bekijk hoe je reactie gegevens + |
            je moet ingelogd | u moet ingelogd | je moet inloggen | om te reageren | om te kunnen reageren |
            log in om | reacties zijn | reacties op dit | reageer als eerste | wat vind jij van dit |
            heb je een fout | fout gezien | foutje gezien | tip de redactie | reacties: |
            reageren is niet meer | reacties worden
        """,
        "ru": """
            ваш адрес email не будет опубликован + | ваш e mail не будет опубликован + |
            сохранить моё имя email и адрес сайта + |
            0 комментариев к | 0 комментария к | 0 комментарий к | ваш адрес email не будет | обязательные поля |
            сохранить моё имя | сохранить мое имя | этот сайт использует akismet + |
            узнайте как обрабатываются ваши данные + | чтобы оставить комментарий | чтобы оставлять комментарии |
            чтобы комментировать | для отправки комментария | комментарии: | комментарии к | комментировать могут |
            оставьте комментарий | оставить комментарий | добавить комментарий | нашли опечатку | нашли ошибку |
            нашли ошибку в тексте | заметили ошибку | если вы нашли ошибку | если вы заметили ошибку |
            увидели ошибку | поделитесь своим мнением | что вы думаете об этом |
            комментарии закрыты | комментарии отключены
        """,
        "he": """
            0 תגובות על | האימייל לא יוצג | שדות החובה | שמור בדפדפן | יש להתחבר | מצאתם טעות | מצאתם שגיאה |
            מצאתם לשון הרע | תגובות:
        """,
        "ar": """
            لا توجد تعليقات على |
            لن يتم نشر عنوان | الحقول الإلزامية | احفظ اسمي | يجب أنت تكون | يجب تسجيل الدخول |
            هذا الموقع يستخدم akismet + | هذا الموقع يستخدم خدمة أكيسميت + | التعليقات المنشورة | التعليقات الواردة |
            اترك تعليق | أضف تعليق
        """,
        "ja": """
            メールアドレスが公開されることはありません + | 次回のコメントで使用するためブラウザーに + |
            メールアドレスが公開されることは | 次回のコメントで | このサイトはスパムを低減するために + | コメントデータの処理方法 + | コメントを投稿するには | コメントを残す | コメント: |
            コメントするには | この記事へのコメント
        """,
        "zh": """
            您的电子邮箱地址 | 您的邮箱地址 | 發佈留言必須填寫的 | 您的邮箱不会 | 在此浏览器中保存 | 在瀏覽器中儲存 | 此站点使用akismet + | 這個網站採用akismet + | 请登录后 |
            要发表评论 | 网友评论 | 请先登录 | 发表评论 | 發表評論 | 评论仅代表 | 网友评论仅供 | 文明上网 | 評論:
        """,
        "tr": """
            bir dahaki sefere yorum yaptığımda kullanılmak üzere + |
            0 yorum yapıldı | e posta adresiniz yayınlanmayacak | gerekli alanlar | bir dahaki sefere |
            yorum yapabilmek için | yorum yapmak için | yorum yazmak için | yorumlarınızı | yorumlarınız |
            ilk yorumu | bu habere | bu haber için | bu site istenmeyenleri azaltmak için + | akismet |
            yazılan yorumlar | küfür hakaret | suç teşkil edecek + |
            yazılan yorumlardan
        """,
        "sv": """
            din e postadress kommer inte publiceras + | spara mitt namn min e postadress och webbplats + |
            denna webbplats använder akismet + |
            0 kommentarer till | 0 svar på | lämna en kommentar | lämna ett svar | skriv en kommentar |
            din e postadress kommer | obligatoriska fält | spara mitt namn | meddela mig |
            den här webbplatsen använder akismet + | du måste vara inloggad | logga in för att | för att kommentera |
            vad tycker du om artikeln | kommentera artikeln | hittat ett fel | rapportera fel | tipsa oss |
            tipsa redaktionen | rätta artikeln |
            kommentarsfältet är stängt | kommentarerna modereras
        """,
        "no": """
            0 kommentarer til | 0 svar på | legg igjen en kommentar | legg igjen din | skriv en kommentar |
            din e postadresse vil | obligatoriske felt | lagre mitt navn | varsle meg |
            dette nettstedet bruker akismet + | du må være innlogget | du må være logget | du må logge |
            logg inn for å | for å kommentere | kommentarfeltet er | si din mening | delta i debatten |
            følg debattreglene
        """,
        "da": """
            0 kommentarer til | 0 svar til | skriv en kommentar | skriv et svar | efterlad en kommentar |
            din e mailadresse vil | krævede felter | gem mit navn | giv mig besked | du skal være logget ind |
            du skal logge ind | log ind for at | for at kommentere | deltag i debatten | har du fundet en fejl |
            fejl i artiklen |
            kommentarsporet er lukket
        """,
        "pl": """
            drogi użytkowniku | oceń jakość naszego artykułu |
            twój adres e mail nie zostanie opublikowany + | zapamiętaj moje dane w tej przeglądarce + |
            0 komentarzy do | 0 komentarze do | twój adres e mail nie | wymagane pola | zapamiętaj moje dane |
            zapisz moje dane | powiadom mnie | witryna wykorzystuje akismet + | ta strona używa akismet + |
            dowiedz się więcej jak przetwarzane są dane + | musisz się zalogować | musisz być zalogowany |
            aby dodać komentarz | aby komentować | by dodać komentarz | zaloguj się aby | komentarze są |
            komentarze: | dodaj komentarz | redakcja nie ponosi | publikowane komentarze | co sądzisz o |
            zauważyłeś błąd | znalazłeś błąd
        """,
        "cs": """
            0 komentářů u | vaše e mailová adresa nebude | vyžadované informace | uložit do prohlížeče |
            tato stránka používá akismet + | pro přidání komentáře | pro přidávání komentářů | pro komentování |
            pro vložení komentáře | musíte být přihlášen | přihlaste se pro | diskuse k | komentáře: |
            našli jste v článku chybu | našli jste chybu |
            diskuse je uzavřena | diskuze je uzavřena
        """,
        "ko": """
            댓글을 작성 | 댓글을 남기 | 댓글 작성을 위해 | 이메일 주소는 공개 | 로그인 후 이용 | 댓글은 로그인 | 운영규칙에
        """,
        "uk": """
            ваша e mail адреса не | обов язкові поля позначені | щоб залишити коментар | коментарі: |
            якщо ви знайшли помилку | якщо ви помітили помилку
        """,
        "fi": """
            sähköpostiosoitetta ei julkaista | kommentit artikkeliin | kommentteja artikkelissa |
            0 kommenttia artikkeliin | vastaa kommenttiin | vastaa käyttäjälle | keskustelun säännöt |
            kommentoinnin säännöt | kommentointi edellyttää | kommentointi vaatii kirjautumisen |
            kommenttisi odottaa | kommentti poistettu | tallenna nimeni sähköpostiosoitteeni |
            sähköpostiosoitettasi ei julkaista | pakolliset kentät on merkitty | kirjaudu sisään kommentoidaksesi |
            kommentit: |
            sinun täytyy kirjautua | kirjaudu kommentoidaksesi | kommentointi on päättynyt |
            kommentointi on suljettu
        """,
        "hu": """
            az e mail címet nem tesszük közzé | a kötelező mezőket karakterrel jelöltük | a hozzászóláshoz be kell |
            hozzászólások:
        """,
        "el": """
            η ηλ διεύθυνση σας δεν | τα υποχρεωτικά πεδία σημειώνονται | σχόλια: | για να σχολιάσετε
        """,
        "ro": """
            adresa ta de email nu va fi | câmpurile obligatorii sunt | trebuie să te autentifici |
            trebuie să fii autentificat | comentarii:
        """,
        "ca": """
            l adreça electrònica no es publicarà | els camps necessaris estan marcats | desa el meu nom |
            has d iniciar la sessió per | comentaris:
        """,
        "bg": """
            вашият имейл адрес няма | задължителните полета са | коментари:
        """,
        "hr": """
            vaša adresa e pošte neće | obavezna polja su | nužna polja su | za komentiranje je potrebno | komentari:
        """,
        "sr": """
            vaša adresa e pošte neće | neophodna polja su označena | komentari: | неопходна поља су означена |
            коментари:
        """,
        "sk": """
            vaša e mailová adresa nebude | vyžadované polia sú | pre pridanie komentára | na pridanie komentára |
            pre pridávanie komentárov | komentáre: | našli ste chybu v článku | našli ste v článku chybu
        """,
        "id": """
            komentar sepenuhnya | anda harus masuk untuk | simpan nama email | jadilah yang pertama |
            silakan login terlebih dahulu untuk | silakan login untuk | beri tahu saya tindak lanjut |
            isi komentar adalah tanggung jawab | komentar menjadi tanggung jawab |
            alamat email anda tidak akan | ruas yang wajib ditandai | anda harus login | komentar:
        """,
        "vi": """
            bình luận của bạn sẽ | ý kiến bạn đọc | ý kiến của bạn sẽ được | hãy là người đầu tiên |
            lưu tên của tôi email | vui lòng đăng nhập để bình luận | bình luận không đăng tải |
            email của bạn sẽ không được hiển thị | các trường bắt buộc được đánh dấu | bạn phải đăng nhập để |
            bạn cần đăng nhập để | bình luận:
        """,
        "ms": """
            alamat e mel anda tidak akan | alamat emel anda tidak akan | anda mesti log masuk untuk |
            anda perlu log masuk untuk | sila log masuk untuk | simpan nama e mel | jadilah yang pertama mengulas |
            jadilah yang pertama memberi | komen anda akan | pihak kami tidak bertanggungjawab terhadap komen |
            penafian komen:
        """,
        "th": """
            อ เมลของค ณจะไม แสดงให คนอ นเห น | ค ณต องเข าส ระบบเพ อ | ค ณต อง เข าส ระบบ |
            ช องข อม ลจำเป นถ กทำเคร องหมาย | บ นท กช อ อ เมล | กร ณาเข าส ระบบเพ อแสดงความค ดเห น |
            แจ งเต อนฉ นทางอ เมล | ความค ดเห นบน
        """,
        "et": """
            sinu e postiaadressi ei avaldata | sinu e posti aadressi ei avaldata | kommentaari lisamiseks pead
        """,
        "lv": """
            lai pievienotu komentāru | jūsu e pasta adrese netiks publicēta | tava e pasta adrese netiks publicēta
        """,
        "lt": """
            el pašto adresas nebus skelbiamas | jūsų el pašto adresas nebus | komentuoti gali tik registruoti |
            pranešti man apie naujus komentarus
        """,
        "hi": """
            इस खबर पर अपन र य
        """,
        "fa": """
            نظرات حاوی توهین | دیدگاه های ارسال شده توسط شما | نظرات ارسال شده توسط شما | پیام هایی که حاوی تهمت |
            پیام هایی که به غیر از زبان فارسی | لطفا نظرات خود را | لطفا از نوشتن نظرات خود به صورت |
            لطفا دیدگاه خود را | در انتظار بررسی: | انتشار یافته: | غیر قابل انتشار: | غیرقابل انتشار: |
            تعداد کاراکترهای مجاز | نظرات پس از تأیید | نظرات بینندگان: | شما در حال پاسخ به نظر | نظرات کاربران: |
            اولین کسی باشید که دیدگاهی
        """,
    },
    "within": {
        "en": """
            be the first to comment | join the conversation in our | you must be logged in |
            you must be logged in to | please read our commenting | comments are moderated and |
            comments are moderated before | comments on this story are | by posting a comment you |
            by submitting a comment you | we have turned off comments | thank you for your comment |
            name email and website in this browser | for the next time i comment | uses akismet to reduce spam |
            how your comment data is processed | moderated according to our |
            join the conversation below |
            have your say in the comments + | removed by a moderator because + |
            your email address will not be published + | required fields are marked + |
            in this browser for the next time i comment + | learn how your comment data is processed + |
            notify me of follow up comments + | notify me of new comments + | notify me of new posts + |
            in the comments below | in the comment section | in the comments section | comments below |
            comment below | leave a comment | leave a reply | leave your comment | post a comment | comment policy |
            commenting guidelines | to submit comments | submit comments that | to post a comment |
            comments that violate + | to comment on this |
            to be considered for publication in our letters section |
            comments off on
        """,
        "de": """
            behält sich vor kommentare | behalten uns vor kommentare | bis ich wieder kommentiere |
            kommentare werden moderiert |
            unter diesem artikel keine kommentarfunktion |
            e mail adresse wird nicht veröffentlicht + | erforderliche felder sind mit + |
            kommentardaten verarbeitet werden + | für meinen nächsten kommentar + | für die nächste kommentierung + |
            für das nächste mal wenn ich kommentiere + | wenn ich wieder kommentiere + | in diesem browser für |
            um einen kommentar abzugeben | um kommentieren zu können | um einen kommentar zu schreiben |
            um kommentare zu schreiben | bei weiteren kommentaren per e mail + | über neue beiträge per e mail + |
            über nachfolgende kommentare + | sei der erste der | auf ihre kommentare | in die kommentare |
            in den kommentaren
        """,
        "fr": """
            enregistrer mon nom mon e mail |
            adresse e mail ne sera pas publiée + | adresse de messagerie ne sera pas publiée + |
            les champs obligatoires sont indiqués + | dans le navigateur pour mon prochain commentaire + |
            les données de vos commentaires + | pour pouvoir commenter | pour poster un commentaire |
            pour publier un commentaire | dans les commentaires
        """,
        "es": """
            y las consecuencias derivadas de ellos | será eliminado e inhabilitado para volver a comentar |
            correo electrónico no será publicada + | campos obligatorios están marcados + |
            para la próxima vez que comente + | los datos de tus comentarios + | para publicar un comentario |
            para escribir un comentario | en los comentarios
        """,
        "it": """
            indirizzo email non sarà pubblicato + | campi obbligatori sono contrassegnati + |
            per la prossima volta che commento + | per lasciare un commento | per inviare un commento
        """,
        "pt": """
            comentários não representam a opinião | a responsabilidade é do autor da mensagem |
            não representam a opinião do jornal | deixe seu comentário |
            endereço de e mail não será publicado + | endereço de email não será publicado + |
            campos obrigatórios são marcados + | na próxima vez que eu comentar + | para publicar um comentário |
            nos comentários
        """,
        "nl": """
            e mailadres wordt niet gepubliceerd + | velden zijn gemarkeerd met + |
            voor de volgende keer wanneer ik een reactie + | om een reactie te plaatsen | in de reacties
        """,
        "ru": """
            email не будет опубликован + | обязательные поля помечены + | для последующих моих комментариев + |
            ваши данные комментариев + | чтобы оставить комментарий | нажмите ctrl enter + | и нажмите ctrl enter +
        """,
        "ar": """
            لن يتم نشر عنوان بريدك + | الحقول الإلزامية مشار إليها + | في هذا المتصفح لاستخدامها المرة المقبلة +
        """,
        "ja": """
            メールアドレスが公開されることはありません + | が付いている欄は必須項目 + | 次回のコメントで使用するため + | コメントデータの処理方法の詳細 + | コメントを投稿するには
        """,
        "zh": """
            电子邮箱地址不会被公开 + | 邮箱地址不会被公开 + | 電子郵件地址不會公開 + | 必填项已用 + | 必填欄位標示為 + | 不代表本站立场 + | 网友评论仅供其表达个人看法 +
        """,
        "tr": """
            e posta adresiniz yayınlanmayacak + | gerekli alanlar ile işaretlenmişlerdir + |
            bir dahaki sefere yorum yaptığımda + | yorum yapabilmek için
        """,
        "sv": """
            e postadress kommer inte publiceras + | fält är märkta + | till nästa gång jag skriver en kommentar + |
            för att skriva en kommentar
        """,
        "no": """
            e postadresse vil ikke bli publisert + | felt er merket med + | til neste gang jeg kommenterer + |
            for å legge inn en kommentar
        """,
        "da": """
            e mailadresse vil ikke blive publiceret + | felter er markeret med + | til næste gang jeg kommenterer + |
            for at skrive en kommentar
        """,
        "pl": """
            adres e mail nie zostanie opublikowany + | wymagane pola są oznaczone + |
            podczas pisania kolejnych komentarzy + | dane komentarzy +
        """,
        "cs": """
            e mailová adresa nebude zveřejněna + | vyžadované informace jsou označeny + | pro budoucí komentáře +
        """,
        "ko": """
            이메일 주소는 공개되지 않습니다 + | 필수 항목은 +
        """,
        "vi": """
            sẽ được xét duyệt trước khi đăng | xin vui lòng gõ tiếng việt có dấu | vui lòng gõ tiếng việt có dấu |
            email sẽ không được hiển thị công khai | các trường bắt buộc được đánh dấu |
            bình luận được đánh giá nhiều | người đầu tiên bình luận cho bài viết
        """,
        "id": """
            komentar sepenuhnya menjadi tanggung jawab | menjadi tanggung jawab komentator |
            seperti diatur dalam uu ite | tidak akan dipublikasikan ruas yang wajib ditandai |
            untuk komentar saya berikutnya | email anda tidak akan dipublikasikan |
            email anda tidak akan ditampilkan | jadilah yang pertama berkomentar | sebelum memberikan komentar anda |
            redaksi berhak menghapus komentar | berkomentarlah secara bijaksana |
            komentar yang tidak mengandung unsur
        """,
        "ms": """
            e mel anda tidak akan disiarkan | emel anda tidak akan disiarkan | medan diperlukan ditanda dengan |
            medan yang diperlukan ditandakan dengan | untuk kali seterusnya saya mengulas |
            tidak bertanggungjawab di atas komen | tidak bertanggungjawab terhadap komen yang |
            komen yang diutarakan melalui laman | komen yang disiarkan adalah pandangan peribadi |
            anda mesti log masuk untuk menghantar
        """,
        "th": """
            อ เมลของค ณจะไม แสดงให คนอ นเห น | ช องข อม ลจำเป นถ กทำเคร องหมาย | สำหร บการแสดงความเห นคร งถ ดไป |
            ขอสงวนส ทธ ในการลบความค ดเห น
        """,
        "fi": """
            sähköpostiosoitettasi ei julkaista | kirjautunut sisään kommentoidaksesi |
            kirjautua sisään kommentoidaksesi | kirjautunut kommentoidaksesi artikkelia |
            pakolliset kentät on merkitty | tallenna nimeni sähköpostiosoitteeni ja |
            sivustoni tähän selaimeen seuraavaa | kommentit tarkistetaan ennen julkaisua |
            kommentit luetaan ennen julkaisua | viestit tarkistetaan ennen julkaisua |
            viestit luetaan ennen julkaisua | toimitus pidättää oikeuden poistaa kommentteja |
            asiattomat kommentit poistetaan | asiattomat viestit poistetaan | ilmoita asiaton viesti |
            kommenttisi odottaa moderointia | poistettu sääntöjen vastaisena kommentti |
            opi lisää kuinka kommenttitietojasi käsitellään | sivusto käyttää akismetia roskapostin
        """,
        "hu": """
            az e mail címet nem tesszük közzé | e mail címem és weboldalcímem mentése |
            mentése a böngészőben a következő hozzászólásomhoz | a kötelező mezőket karakterrel jelöltük |
            ez az oldal az akismet szolgáltatást | hogyan dolgozza fel a hozzászólásunk adatait |
            hozzászólások a vonatkozó jogszabályok értelmében | felhasználói tartalomnak minősülnek |
            a szolgáltatás technikai üzemeltetője semmilyen felelősséget |
            hozzászólás küldéséhez be kell jelentkezni | a hozzászóláshoz be kell jelentkezni |
            a hozzászóláshoz be kell jelentkezned | a kommenteléshez be kell jelentkezni |
            a cikkhez nem lehet hozzászólni | fenntartjuk a jogot a hozzászólások |
            a trágár hozzászólásokat töröljük | a hozzászólások nem a szerkesztőség véleményét |
            véleményedet írd meg kommentben | írd meg nekünk kommentben | szólj hozzá a facebook oldalunkon
        """,
        "et": """
            nõutavad väljad on tähistatud | salvesta minu nimi e posti aadress ja veebileht |
            jätab endale õiguse kommentaare kustutada | kommentaari autor vastutab oma kommentaari |
            kommentaarid ei pruugi ühtida toimetuse seisukohtadega
        """,
        "lv": """
            e pasta adrese netiks publicēta | obligātie lauki ir atzīmēti | saglabāt manu vārdu e pastu |
            aicinām ievērot pieklājību komentāros | portāla redakcija neatbild par komentāriem |
            redakcija neuzņemas atbildību par komentāriem | ir tiesīga dzēst komentārus
        """,
        "lt": """
            el pašto adresas nebus skelbiamas | būtini laukeliai pažymėti |
            noriu savo interneto naršyklėje išsaugoti vardą | kad jų nebereiktų įvesti iš naujo |
            už komentarus atsako juos parašę | redakcija už komentarų turinį neatsako
        """,
        "hi": """
            अगल ब र जब म ट प पण कर | अपन र य कम ट ब क स म | हम कम ट करक जर र बत ए
        """,
        "fa": """
            پس از تایید توسط مدیران سایت منتشر خواهد شد | پس از تایید مدیران سایت منتشر |
            پس از تایید مدیر منتشر خواهد | حاوی تهمت یا افترا باشد منتشر نخواهد شد | حاوی توهین یا تهمت باشد |
            حاوی توهین است و منتشر نمی | به غیر از زبان فارسی یا غیر مرتبط | غیر مرتبط با خبر باشد منتشر نخواهد شد |
            از نوشتن نظرات خود به صورت حروف لاتین | فینگیلیش خودداری نمایید | نشانی ایمیل شما منتشر نخواهد شد |
            ذخیره نام ایمیل و وبسایت من در مرورگر | برای زمانی که دوباره دیدگاهی می نویسم |
            بخش های موردنیاز علامت گذاری شده اند | قوانین ارسال دیدگاه | قوانین ارسال نظر |
            دیدگاه ها برای این نوشته بسته | نظرات شما پس از بررسی منتشر | نظر خود را با ما در میان بگذارید |
            دیدگاه خود را با ما در میان بگذارید
        """,
    },
}

_AGE = (
    r"(?:\d++|an?|one)\s?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|[smhdwy]|mo)\.?\sago"
    r"|\d++[smhdwy]\b|just now|yesterday"
)
_WHEN = r"(?:[A-Z][a-z]+\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+\.? \d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d)"
_THREAD = compile_late(
    rf"(?:(?:Reply|Like|Share|Report|Liked by|Edited|Author|Permalink|Flag|\d++|[·•|–-])\s*+){{2,}}+$"
    rf"|[^!?:]{{2,40}}?[\s·•,|–-](?:{_AGE})(?:\s*[·•|–-]?\s*(?:edited|Edited|reply|Reply))?$"
    rf"|{_WHEN},? (?:at )?\d{{1,2}}:\d\d\s?(?:[AaPp]\.?[Mm]\.?)?(?: (?:Reply|says:?))?$"
    rf"|(?!What |How |Why |As )[A-Z][\w.'’-]{{0,20}}(?: [A-Z][\w.'’-]{{0,20}}){{0,3}} (?:says|said|wrote|commented|replied|sagt|schreibt)\s?:?(?: {_WHEN}.{{0,30}})?$"
    rf"|(?:{_AGE})$"
)
_THREAD_CUES = "reply like share report liked edited author permalink flag ago just yesterday says said wrote commented replied sagt schreibt"
_COUNT = compile_late(
    r"(?:Comments?|Replies|Responses|Kommentare|Commentaires|Comentarios)\s?[\[(:]?\s?\d+[\])]?$", re.IGNORECASE
)


@rule("is the head or foot of a reader's comment", 2.2, cues=_THREAD_CUES, longest=90)
def thread_line(segment: Segment, document: Document) -> Span | None:
    """Name and age of a comment, or the buttons below it.

    yes: Jane D. 3 days ago
    yes: Like · Reply · 2
    yes: Bob Miller says:
    no: She left three days ago.
    no: What Thrush says
    no: The mayor says: no.
    """
    if segment.ends_sentence:
        return None
    return segment.span if _THREAD.match(segment.content) else None


@rule(
    "counts comments",
    3.6,
    cues="comments ^comments ^comment ^replies ^responses ^kommentare ^commentaires ^comentarios",
    longest=40,
)
def count(segment: Segment, document: Document) -> Span | None:
    """The head of a comment section with its number.

    yes: Comments (12)
    yes: Comments: 3
    no: Comments on the budget
    no: Comments from 12 towns
    """
    return segment.span if _COUNT.match(segment.content) else None


_MEAN = (
    r"(?:[0-5]|10)(?:[.,]\d{1,2})?+(?: ?(?:/|out of|of|von|sur|de|su|van|av|из|z) ?(?:5|10)(?:[.,]0)?+\b)?+"
    r"(?: ?(?:stars?|Sternen?|étoiles|estrellas|stelle|sterren|stjärnor|звезд))?+"
)
_VOTES = (
    r"\d{1,6}+(?:[.,]\d{3})*+ (?:(?:user|customer|reader|global) )?(?:ratings?|reviews?|votes?|Bewertung(?:en)?|Stimmen?|avis"
    r"|votos?|opinion(?:es|i)|valoracion(?:es)?|recension[ei]|voti|beoordelingen|stemmen|avaliaç(?:ão|ões)|omdömen|röster"
    r"|oy|ocen[ay]?|opinii|отзыв(?:а|ов)?|оцен(?:ка|ки|ок)|голос(?:а|ов)?)"
)
_RATED = compile_late(
    rf"{_MEAN}(?!\d)[ ,·|–—-]*(?:\(?(?:from|based on|aus|bei|par|basé sur|su|con|met|из|на основе)? ?{_VOTES}\)?)$"
    rf"|{_VOTES}[ ,·|–—-]*(?:average |Ø ?|rating:? )?{_MEAN}$"
    rf"|[0-5][.,]\d{{1,2}} ?/ ?5 ?\(\d[\d.,]{{0,8}}\)$",
    re.IGNORECASE,
)


@rule("is how readers rate it", 3.0, cues="^0", longest=60)
def rating(segment: Segment, document: Document) -> Span | None:
    """A mean of stars and how many gave them, as recipes and shops have it above the text.

    A mean alone may be the verdict of a review: on real pages such lines stand in gold often.

    yes: 4,6 (88 Bewertungen)
    yes: 4.7/5 (1,203)
    yes: 4.8 from 212 votes
    yes: 67 Reviews 4.7 out of 5 stars
    no: 4.7 / 5
    no: 212 votes
    no: 4.8 from the jury
    no: 5 votes to 4
    """
    content = segment.content
    return segment.span if content[0].isdecimal() and _RATED.match(content) else None
