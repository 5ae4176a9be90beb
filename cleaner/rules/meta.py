"""Byline, dates, reading time, section or kicker, tags and topics, agency sign-off, source line."""

from __future__ import annotations

import re

from cleaner.document import Document, Kind, Segment, Span
from cleaner.patterns import compile_late
from cleaner.rules import rule

KIND: Kind = "meta"

PHRASES = {
    "whole": {
        "en": """
            published 0 hours ago | published 0 days ago | publish date | last update | fact checked |
            expert reviewed | expert verified | article written by | by staff writer | by news desk |
            by editorial staff | by the editors | by associated press | news reporter | senior reporter |
            senior staff writer | content editor | opinion writer | editorial board | editor at large |
            associate editor | ap entertainment writer | agence france presse | source link | source ani |
            article categories | story tools | story topics | post tags | post categories | 0 hours ago |
            0 hour ago | 0 mins ago | 0 min ago | 0 days ago | 0 day ago | 0 weeks ago | 0 week ago | 0 months ago |
            0 month ago | 0 year ago | 0 hrs ago | 0 hr ago | 0 0 am et | 0 0 pm et | news releases |
            letter to the editor |
            story source |
            these highlights were written by the reporters and editors who worked on this story |
            related tags | get author rss feed |
            tags | tag | tagged | topics | topic | filed under | categories tags | posted in |
            published in | in this story | mentioned in this article | more on | 0 min read | 0 mins read |
            0 minute read | 0 minutes read | min read | minute read | reading time | read time |
            estimated reading time | by | author | authors | written by | posted by | posted on | published by |
            published | published on | published at | publication date | reviewed by | medically reviewed by |
            fact checked by | edited by | updated | updated on | last updated | last updated on | last modified |
            last reviewed | date | date published | staff writer | staff reporter | staff | senior writer |
            senior editor | contributor | contributing writer | guest author | guest contributor | guest post |
            editor in chief | correspondent | reporter | source | sources | via | by staff | by admin | admin |
            editorial team | news desk | associated press | the associated press | reuters | afp | press release |
            for immediate release | exclusive | opinion | breaking | live | video | interview | interviews |
            share of voice | editorial process | about our editorial process | today | yesterday | just now |
            this story has not been edited by ndtv staff and is auto generated from a syndicated feed |
            except for the headline this story has not been edited by ndtv staff and is published from a syndicated feed |
            with inputs from agencies | with agency inputs | with inputs from pti | with inputs from ani |
            this is an archived article and the information in the article may be outdated |
            this is an archived article and the information in the article may be outdated please look at the time stamp on the story to see when it was last updated |
            this article is more than 0 years old | this article is more than 0 year old |
            this article is more than 0 months old | this article is more than 0 month old |
            this article is 0 years old | this article is 0 year old | this article is over 0 years old |
            this article is more than one year old | explore topics | topics in this article | topics in this story |
            topics mentioned in this article | mentioned in this story | stories by this author | article tags |
            story tags | explore on these topics | est read time 0 min | wire reports | staff and wire reports |
            from staff and wire reports | from wire reports | markdown content
        """,
        "de": """
            0 0 0 0 0 uhr | artikel vom 0 0 0 | datum 0 0 0 | quellen anzeigen |
            von | stand | lesezeit | lesedauer | 0 min lesezeit | 0 minuten lesezeit | lesezeit 0 min |
            lesezeit 0 minute | lesezeit 0 minuten | lesedauer 0 minuten | lesedauer 0 min | schlagworte |
            schlagwörter | schlagwort | stichworte | stichwörter | themen | thema | themen des artikels |
            themen in diesem artikel | themen zum artikel | mehr zu den themen | mehr zum stichwort | mehr themen |
            autor | autoren | autorin | autorin autor | autor in | veröffentlicht | veröffentlicht am |
            veröffentlicht in | veröffentlicht von | veröffentlicht unter | aktualisiert | aktualisiert am |
            zuletzt aktualisiert | zuletzt aktualisiert am | letzte aktualisierung | erschienen am | publiziert |
            publiziert am | erstellt | erstellt am | erstellt von | datum | geschrieben von | verfasst von |
            artikel von | ein artikel von | ein beitrag von | beitrag von | abgelegt unter | eingestellt von |
            gepostet von | getaggt mit | verschlagwortet mit | dieser eintrag wurde veröffentlicht in |
            dieser beitrag wurde veröffentlicht in | kategorie | quelle | dpa | apa | kna | epd | sid |
            dts nachrichtenagentur | deutsche presse agentur | pressemitteilung | pressemeldung | gastbeitrag |
            kolumne | leitartikel | kommentar von | exklusiv | eilmeldung | redakteur | redakteurin | chefredakteur |
            chefredakteurin | stellvertretender chefredakteur | volontär | volontärin | freier autor | freie autorin |
            freier journalist | freie journalistin | gastautor | gastautorin | korrespondent | korrespondentin |
            reporterin | vor 0 minute | vor 0 minuten | vor 0 stunde | vor 0 stunden | vor 0 tag | vor 0 tagen |
            vor 0 woche | vor 0 wochen | vor 0 monaten | vor 0 jahren | vor einem tag | vor einer stunde | uhr |
            permanenter link |
            dieser artikel ist älter als 0 jahr | dieser artikel ist älter als 0 jahre |
            dieser artikel ist mehr als 0 jahre alt | dieser artikel ist über 0 jahre alt |
            dieser artikel ist mehr als ein jahr alt | dieser artikel ist älter als ein jahr | lesen 0 min |
            aktualisiert vor 0 stunden | aktualisiert vor 0 minuten | soeben aktualisiert | vor wenigen minuten |
            vor 0 monat | artikel enthält bezahlte links | mehr zu diesen themen | themen dieses artikels |
            personen in diesem artikel |
            vor 0 std | vor 0 min |
            von dpa | von afp | von reuters | von apa | von sda | von sid | von epd | von kna | von der redaktion |
            von unserer redaktion | verwendete quellen | nachrichtenagentur dpa | nachrichtenagentur afp |
            nachrichtenagentur reuters | nachrichtenagenturen dpa und afp | eigene recherche | eigene recherchen |
            mit informationen der nachrichtenagentur dpa | red agenturen | red apa | apa red
        """,
        "fr": """
            lien permanent |
            par | publié | publié le | publié par | publié à | posté le | posté par | écrit par | rédigé par |
            mis à jour | mis à jour le | mise à jour | mise à jour le | modifié le | dernière mise à jour | créé le |
            temps de lecture | lecture 0 min | 0 min de lecture | 0 minutes de lecture | temps de lecture 0 min |
            étiquettes | mots clés | mots clefs | thèmes | thématiques | sur ce thème | sujets | auteur | auteurs |
            autrice | la rédaction | rédaction | journaliste | rédacteur | rédactrice | rédacteur en chef |
            correspondant | avec afp | classé dans | publié dans | communiqué | communiqué de presse |
            il y a 0 heure | il y a 0 heures | il y a 0 min | il y a 0 minutes | il y a 0 jour | il y a 0 jours |
            entretien | tribune | éditorial |
            cet article date de plus de 0 ans | cet article date de plus de 0 an | cet article date de plus d un an |
            article publié il y a plus de 0 ans | lecture en 0 min | lecture en 0 minutes | lu en 0 min |
            0 minute de lecture | il y a quelques minutes | il y a une heure | il y a un jour | il y a 0 semaines |
            il y a 0 mois | publié il y a 0 heures | avec agences | la rédaction avec afp | source afp |
            sur les mêmes thèmes | thèmes liés | dans cet article | personnes citées | lieux cités |
            par afp
        """,
        "es": """
            redacción central |
            por | publicado | publicado el | publicado en | publicado por | publicada el | creado | creado el |
            escrito por | redactado por | actualizado | actualizado el | actualizada | actualizado a las |
            última actualización | última actualización el | modificado | tiempo de lectura | 0 min de lectura |
            0 minutos de lectura | 0 min lectura | lectura 0 min | tiempo de lectura 0 min | etiquetas | etiqueta |
            temas | temas relacionados | tema | palabras clave | archivado en | en esta noticia | en este artículo |
            autor | autora | autores | redacción | la redacción | por redacción | redactor | redactora | periodista |
            corresponsal | editora | efe | agencia efe | agencias | agencia | con información de | fuente | fuentes |
            fecha | fecha de publicación | comunicado | comunicado de prensa | entrevista | hace 0 hora |
            hace 0 horas | hace 0 minutos | hace 0 día | hace 0 días | colaborador | visitas | vistas |
            este artículo tiene más de 0 años | este artículo tiene más de 0 año |
            este artículo fue publicado hace más de 0 años | noticia publicada hace más de 0 años | lectura de 0 min |
            lectura de 0 minutos | lectura 0 minutos | tiempo estimado de lectura 0 min |
            tiempo estimado de lectura 0 minutos | 0 min para leer | hace unos minutos | hace una hora | hace un día |
            hace 0 semanas | hace 0 meses | actualizado hace 0 horas | actualizado hace 0 minutos |
            publicado hace 0 horas | efe y agencias | redacción y agencias | redacción agencias | agencias redacción |
            redacción digital | redacción web | más temas | en esta nota | temas de esta nota | temas tratados |
            noticia de archivo |
            redacción madrid | redacción internacional
        """,
        "it": """
            a cura di | di redazione | pubblicato | pubblicato il | pubblicato da | pubblicato in | scritto da |
            aggiornato | aggiornato il | aggiornato alle | ultimo aggiornamento | modificato il | tempo di lettura |
            0 min di lettura | 0 minuti di lettura | tempo di lettura 0 min | tempo di lettura 0 minuti | etichette |
            argomenti | parole chiave | in questo articolo | autore | autrice | redazione | giornalista | ansa |
            adnkronos | fonte | fonti | comunicato stampa | intervista | 0 ore fa | 0 minuti fa | 0 giorni fa |
            questo articolo ha più di 0 anni | questo articolo ha più di 0 anno | lettura 0 min | lettura 0 minuti |
            0 minuto di lettura | un minuto fa | un ora fa | un giorno fa | 0 settimane fa | 0 mesi fa |
            di redazione web | a cura della redazione | redazione web | redazione online | argomenti trattati |
            in questo articolo si parla di | temi trattati |
            redazione ansa | redazione cronache | di redazione online | di redazione ansa | agi
        """,
        "pt": """
            do uol |
            por g0 | crédito |
            por | publicado | publicado em | publicado por | publicada em | escrito por | atualizado | atualizado em |
            atualizada em | atualizado às | última atualização | modificado em | criado em | tempo de leitura |
            0 min de leitura | 0 minutos de leitura | tempo de leitura 0 min | etiquetas | assuntos | temas |
            tópicos | palavras chave | neste assunto | autor | autora | autores | da redação | redação | por redação |
            jornalista | repórter | lusa | agência brasil | estadão conteúdo | folhapress | fonte | fontes |
            postado em | postado por | há 0 hora | há 0 horas | há 0 minutos | há 0 dia | há 0 dias | 0 horas atrás |
            entrevista |
            este artigo tem mais de 0 anos | este artigo tem mais de 0 ano | leitura de 0 min | leitura de 0 minutos |
            tempo estimado de leitura 0 min | tempo estimado de leitura 0 minutos | 0 minuto de leitura |
            há alguns minutos | há uma hora | há um dia | há 0 semanas | há 0 meses | atualizado há 0 horas |
            atualizado há 0 minutos | publicado há 0 horas | 0 dias atrás | 0 minutos atrás | 0 semanas atrás |
            redação com agências | assuntos relacionados | temas relacionados | tópicos relacionados | mais sobre tags
        """,
        "nl": """
            door | gepubliceerd | gepubliceerd op | geplaatst op | geplaatst door | geplaatst in | geschreven door |
            geüpdatet | bijgewerkt | bijgewerkt op | laatst bijgewerkt | laatste update | gewijzigd op | aangepast |
            aangemaakt op | leestijd | 0 min leestijd | 0 minuten leestijd | leestijd 0 min | leestijd 0 minuten |
            trefwoorden | onderwerpen | auteur | auteurs | redactie | verslaggever | redacteur | anp | belga | bron |
            bronnen | datum | persbericht | 0 uur geleden | 0 minuten geleden | 0 dagen geleden |
            dit artikel is ouder dan 0 jaar | dit artikel is meer dan 0 jaar oud | dit artikel is ouder dan een jaar |
            0 minuut leestijd | een uur geleden | een dag geleden | een minuut geleden | zojuist | 0 weken geleden |
            0 maanden geleden | geüpdatet 0 uur geleden | onderwerpen in dit artikel | onderwerpen bij dit artikel |
            meer onderwerpen | bron anp | door onze redactie | van onze redactie
        """,
        "ru": """
            хабы | 0 мин |
            темы |
            автор | авторы | теги | тег | метки | ключевые слова | опубликовано | опубликован | дата публикации |
            обновлено | изменено | последнее обновление | время чтения | время на чтение | 0 мин чтения |
            0 минут чтения | чтение 0 мин | источник | источники | рубрика | в рубрике | корреспондент |
            редактор | обозреватель | специальный корреспондент | тасс | риа новости | интерфакс | пресс релиз |
            интервью | эксклюзив | просмотров | просмотры | 0 просмотров | 0 часов назад | 0 минут назад |
            0 дней назад | фото автора |
            время прочтения 0 мин | чтение займет 0 мин | читать 0 мин | 0 мин на чтение | 0 минуты на чтение |
            час назад | минуту назад | день назад | 0 недель назад | 0 месяцев назад | 0 минуты назад | 0 часа назад |
            0 дня назад | теги статьи | по материалам сми | по материалам тасс | по материалам риа новости |
            текст редакция
        """,
        "he": """
            מאת | פורסם | פורסם ב | פורסם בתאריך | עודכן | עודכן ב | עודכן לאחרונה | עדכון אחרון | זמן קריאה |
            0 דקות קריאה | זמן קריאה 0 דקות | תגיות | תגית | נושאים | נושאים קשורים | מילות מפתח | כתב | כתבת |
            מערכת | מקור | מקורות | לפני 0 שעות | לפני 0 דקות | לפני 0 ימים | תאריך | צפיות
        """,
        "ar": """
            قبل 0 ساعة |
            بقلم | كتب | كتبت | كتبه | إعداد | تحرير | المحرر | الكاتب | نشر | نشر في | تاريخ النشر | نشر بتاريخ |
            تم النشر | تم النشر في | آخر تحديث | آخر تعديل | تحديث | تم التحديث | وقت القراءة | 0 دقائق قراءة |
            دقائق القراءة | مدة القراءة | الوسوم | وسوم | الكلمات المفتاحية | كلمات مفتاحية | العلامات |
            الكلمات الدالة | كلمات دلالية | المصدر | مصدر | المصادر | وكالات | أ ف ب | رويترز | سانا | منذ 0 ساعات |
            منذ 0 ساعة | منذ 0 دقيقة | منذ 0 أيام | قبل 0 ساعات | التاريخ | مشاهدات | مراسل |
            0 دقيقة قراءة | منذ ساعة | منذ دقيقة | منذ يوم | قبل ساعة | قبل يوم | قبل 0 دقائق | قبل 0 أيام |
            قبل 0 دقيقة | منذ 0 دقائق | منذ 0 يوم | منذ 0 أسابيع | المصدر وكالات | المصدر رويترز |
            المصدر الجزيرة وكالات | مواضيع المقال
        """,
        "ja": """
            朝日新聞デジタル | 日本経済新聞 |
            タグ | 関連タグ | キーワード | 著者 | 筆者 | 執筆 | 執筆者 | ライター | 記者 | 取材 | 編集 | 監修 | 構成 | 投稿者 | 投稿日 | 公開日 | 公開 | 更新 | 更新日 |
            最終更新 | 最終更新日 | 掲載日 | 配信 | 作成日 | 作成者 | 出典 | 情報源 | 提供元 | 読了時間 | この記事は約0分で読めます | 0分で読めます | 約0分 | テーマ |
            この記事のタグ | この記事のキーワード | 共同通信 | 時事通信 | 0時間前 | 0分前 | 0日前 | プレスリリース | 署名記事 | 配信元 |
            この記事は0年以上前のものです | 0年以上前の記事です | 読了目安0分 | この記事の読了時間 | 読了時間0分 | 0週間前 | 0か月前 | 0カ月前 | たった今 | 更新0時間前 | 記事提供 |
            配信提供元 | この記事のキーワード一覧 | この記事のタグ一覧
        """,
        "zh": """
            文章关键词 |
            作者 | 来源 | 來源 | 文章来源 | 新闻来源 | 责任编辑 | 責任編輯 | 编辑 | 責編 | 責任编辑 | 记者 | 記者 | 发布时间 | 發布時間 | 發佈時間 | 发布日期 | 发布于 |
            发表于 | 發表於 | 更新时间 | 更新時間 | 更新 | 最后更新 | 最後更新 | 时间 | 日期 | 阅读时间 | 標籤 | 标签 | 關鍵字 | 关键词 | 关键字 | 话题 | 本文标签 |
            新华社 | 新华网 | 中新社 | 中央社 | 央视新闻 | 综合报道 | 点击 | 浏览 | 阅读 | 阅读0 | 浏览次数 | 点击数 | 阅读量 | 0小时前 | 0分钟前 | 0天前 | 0小時前 |
            0分鐘前 | 原创 | 转载 | 独家 | 快讯 | 撰文 | 稿源 | 发稿 | 校对 |
            阅读时间0分钟 | 阅读时长0分钟 | 閱讀時間0分鐘 | 預計閱讀時間0分鐘 | 本文共0字 | 阅读约0分钟 | 需时0分钟 | 0周前 | 0个月前 | 0週前 | 0個月前 | 文章标签 | 文章標籤 |
            本文关键词 | 新聞關鍵字 | 相關關鍵字 | 相关标签 | 相关关键词 | 记者报道 | 本报讯 | 本網訊 | 来源综合 | 来源网络 | 来源新华网 | 来源新华社 | 来源央视新闻 | 来源人民网
        """,
        "tr": """
            yazan | yazar | kaynak | kaynaklar | yayınlanma | yayınlanma tarihi | yayın tarihi | yayınlandı |
            giriş tarihi | oluşturulma tarihi | güncelleme | güncellenme | güncelleme tarihi | güncellenme tarihi |
            son güncelleme | son güncellenme | okuma süresi | 0 dk okuma | 0 dakika okuma | 0 dk okuma süresi |
            okuma süresi 0 dk | etiketler | etiket | konular | anahtar kelimeler | haber merkezi | muhabir | editör |
            anadolu ajansı | dha | iha | dha iha | görüntülenme | okunma | 0 saat önce | 0 dakika önce | 0 gün önce |
            özel haber | basın bülteni |
            0 dakikada oku | 0 dk da oku | bir saat önce | 0 hafta önce | 0 ay önce | dün 0 0 | haberin etiketleri |
            ilgili etiketler | haber kaynağı | kaynak aa | kaynak dha | kaynak iha | kaynak haber merkezi | haber dha |
            haber aa | derleyen | dış haberler servisi | spor servisi | ekonomi servisi
        """,
        "sv": """
            av | publicerad | publicerat | publicerades | publicerad av | uppdaterad | uppdaterat | uppdaterades |
            senast uppdaterad | senast ändrad | skriven av | skribent | lästid | 0 min lästid | lästid 0 min |
            taggar | etiketter | ämnen i artikeln | ämnesord | i artikeln | författare | tt | källa | källor | datum |
            pressmeddelande | för 0 timmar sedan | för 0 minuter sedan | publicerad i |
            uppdaterad för 0 timmar sedan | för en timme sedan | för en dag sedan | för 0 dagar sedan | alldeles nyss |
            idag 0 0 | i dag 0 0 | igår 0 0 | den här artikeln är äldre än ett år |
            den här artikeln är över 0 år gammal | artikeln är mer än 0 år gammal | mer om ämnena
        """,
        "no": """
            kort fortalt |
            av | publisert | publisert av | oppdatert | sist oppdatert | sist endret | skrevet av | journalist |
            lesetid | 0 min lesetid | lesetid 0 min | emner i saken | stikkord | emneord | tagger | forfatter | ntb |
            kilde | kilder | dato | pressemelding | for 0 timer siden | for 0 minutter siden |
            oppdatert for 0 timer siden | for en time siden | for en dag siden | for 0 dager siden | akkurat publisert |
            i dag 0 0 | i går 0 0 | denne artikkelen er over 0 år gammel | denne artikkelen er mer enn 0 år gammel |
            denne saken er over 0 år gammel | artikkelen er over 0 år gammel |
            saken oppdateres fortløpende
        """,
        "da": """
            artiklens emner |
            af | publiceret | offentliggjort | opdateret | sidst opdateret | senest opdateret | skrevet af |
            journalist | læsetid | 0 min læsetid | læsetid 0 min | emneord | nøgleord | emner i artiklen | forfatter |
            ritzau | kilde | kilder | dato | pressemeddelelse | for 0 timer siden | for 0 minutter siden |
            opdateret for 0 timer siden | for en time siden | for en dag siden | for 0 dage siden | i dag 0 0 |
            i går 0 0 | denne artikel er mere end 0 år gammel | artiklen er mere end 0 år gammel |
            denne artikel er over 0 år gammel |
            artiklen opdateres løbende
        """,
        "pl": """
            autor | autorka | autorzy | redakcja | opracowanie | oprac | źródło | źródła | tagi | tematy |
            słowa kluczowe | data publikacji | data dodania | opublikowano | opublikowany | opublikowane | dodano |
            zaktualizowano | aktualizacja | ostatnia aktualizacja | data aktualizacji | czas czytania |
            0 min czytania | 0 minuty czytania | 0 minut czytania | czas czytania 0 min |
            ten tekst przeczytasz w 0 minuty | kategoria | dziennikarz | dziennikarka | pap | 0 godzin temu |
            0 minut temu | 0 dni temu | wyświetleń | informacja prasowa | wywiad |
            przeczytasz w 0 min | 0 min czytania artykułu | lektura na 0 min | godzinę temu | minutę temu |
            wczoraj 0 0 | 0 tygodnie temu | 0 miesiące temu | ten artykuł ma więcej niż 0 lat | więcej tematów |
            słowa kluczowe artykułu | opracowanie redakcja | źródło pap | źródło reuters
        """,
        "cs": """
            autor | autoři | autorka | napsal | napsala | redakce | zdroj | zdroje | čtk | štítky | témata | tagy |
            klíčová slova | související témata | vydáno | publikováno | zveřejněno | aktualizováno | aktualizace |
            poslední aktualizace | upraveno | doba čtení | 0 min čtení | 0 minuty čtení | doba čtení 0 min |
            čtení na 0 min | redaktor | redaktorka | reportér | reportérka | před 0 hodinami | před 0 minutami |
            před 0 dny | tisková zpráva | rozhovor
        """,
        "ko": """
            기자 | 입력 | 수정 | 승인 | 최종수정 | 최종 수정 | 최종업데이트 | 업데이트 | 기사입력 | 기사 입력 | 기사수정 | 입력시간 | 입력 시간 | 발행일 | 게재 | 작성일 |
            작성자 | 글쓴이 | 저자 | 출처 | 태그 | 키워드 | 관련 키워드 | 관련태그 | 관련 태그 | 해시태그 | 조회수 | 조회 | 읽는 시간 | 연합뉴스 | 뉴시스 | 뉴스1 |
            기자명 | 특파원 | 0시간 전 | 0분 전 | 0일 전 | 온라인뉴스팀
        """,
        "uk": """
            автор | джерело | теги | ключові слова | опубліковано | оновлено | дата публікації | час читання |
            0 хв читання | 0 хвилин тому | 0 години тому | 0 годин тому | укрінформ |
            теги новини | час прочитання | 0 хв на читання | годину тому | хвилину тому | день тому | 0 дні тому |
            0 днів тому | 0 тижні тому | інтерфакс україна
        """,
        "fi": """
            kotimaan uutiset |
            kirjoittaja | toimittaja | julkaistu | päivitetty | julkaisupäivä | avainsanat | aihetunnisteet | lukuaika |
            lukuaika 0 min | lukuaika noin 0 min | 0 min lukuaika | 0 tuntia sitten | 0 minuuttia sitten |
            stt
        """,
        "hu": """
            kék hírek |
            szerző | forrás | címkék | kulcsszavak | közzétéve | megjelent | frissítve | olvasási idő |
            olvasási idő 0 perc | 0 perc olvasás | 0 perces olvasmány | 0 órája | 0 perce | 0 napja
        """,
        "el": """
            συντάκτης | ετικέτες | ετικετες | δημοσιεύθηκε | δημοσιεύτηκε | ενημερώθηκε | τελευταία ενημέρωση |
            χρόνος ανάγνωσης | πριν από 0 ώρες | πριν 0 ώρες | πριν 0 λεπτά | 0 λεπτά ανάγνωσης
        """,
        "ro": """
            acum o oră |
            autor | sursa | sursă | etichete | cuvinte cheie | publicat | actualizat | data publicării |
            data actualizării | ultima actualizare | timp de citire | timp de citire 0 min | timp de citire 0 minute |
            0 minute de citit | acum 0 ore | acum 0 minute | acum 0 zile
        """,
        "ca": """
            redacció | etiquetes | paraules clau | publicat | actualitzat | darrera actualització |
            última actualització | temps de lectura | temps de lectura 0 min | 0 min de lectura | fa 0 hores |
            fa 0 minuts | fa 0 dies | arxivat a
        """,
        "bg": """
            днес 0 |
            автор | източник | тагове | ключови думи | етикети | публикувана | публикувано | публикувано на | обновено |
            последна промяна | последна актуализация | време за четене | 0 мин четене | преди 0 часа | преди 0 минути |
            преди 0 дни
        """,
        "hr": """
            autor | autorica | izvor | oznake | tagovi | ključne riječi | objavljeno | ažurirano | datum objave |
            zadnja izmjena | posljednja izmjena | vrijeme čitanja | vrijeme čitanja 0 min | 0 min čitanja |
            prije 0 sati | prije 0 sata | prije 0 minuta | prije 0 dana
        """,
        "sr": """
            autor | izvor | oznake | tagovi | ključne reči | objavljeno | ažurirano | datum objave | poslednja izmena |
            vreme čitanja | vreme čitanja 0 min | 0 min čitanja | pre 0 sati | pre 0 sata | pre 0 minuta | pre 0 dana |
            аутор | извор | ознаке | тагови | кључне речи | објављено | ажурирано | датум објаве | последња измена |
            време читања | време читања 0 мин | 0 мин читања | пре 0 сати | пре 0 сата | пре 0 минута | пре 0 дана
        """,
        "sk": """
            autor | autori | autorka | redakcia | zdroj | štítky | tagy | kľúčové slová | súvisiace témy | publikované |
            zverejnené | aktualizované | posledná aktualizácia | čas čítania | 0 min čítania | čítanie na 0 min |
            pred 0 hodinami | pred 0 minútami | pred 0 dňami | tasr | tlačová správa
        """,
        "id": """
            penulis | sumber | diterbitkan | diperbarui | tanggal terbit | kata kunci | topik terkait | tag terkait |
            waktu baca | 0 menit baca | 0 jam yang lalu | 0 jam lalu | 0 menit lalu | 0 menit yang lalu | 0 hari lalu |
            0 hari yang lalu |
            waktu baca 0 menit | 0 menit membaca | baru saja diperbarui | satu jam lalu | 0 minggu lalu | 0 bulan lalu |
            0 tahun lalu | tim redaksi | tim liputan | kata kunci terkait
        """,
        "vi": """
            tác giả | nguồn | từ khóa | chủ đề liên quan | ngày đăng | cập nhật lần cuối | thời gian đọc | 0 phút đọc |
            0 giờ trước | 0 phút trước | 0 ngày trước
        """,
        "hi": """
            पढ़ने का समय 0 मिनट | 0 मिनट में पढ़ें | 0 घंटे पहले | 0 मिनट पहले | 0 दिन पहले |
            टॉपिक्स | टैग्स
        """,
        "bn": """
            নিজস্ব প্রতিবেদক | অনলাইন ডেস্ক | নিজস্ব প্রতিবেদক ঢাকা
        """,
        "fa": """
            برچسب ها | کلیدواژه ها
        """,
        "tl": """
            pilipino star ngayon
        """,
    },
    "start": {
        "en": """
            published date: | published 0 hours ago | last update: | additional reporting: |
            with additional reporting by | filed to: | this article appears in the september |
            this post first appeared | this entry was posted |
            ap nba https apnews com | ap nfl https apnews com |
            applies to england |
            bookmark the permalink | this entry was posted in | this article was written by |
            this page was last reviewed |
            this page was last modified on | this page was last updated on | page last updated |
            content last reviewed | last updated on | last updated by | last modified on |
            page last reviewed: | next review due: | date last reviewed: | last reviewed on |
            co published with | published in the print edition of the | radio story edited by |
            digital story edited by | information from the associated press was used in this report |
            with assistance from | with assistance by | with contributions from |
            suggested topics: |
            interview by | words: | with files from | url source: | source url: | published time: |
            with reporting from | last revised | last changed | 0 mins ago 0 | 0 minutes ago 0 | 0 hours ago 0 | 0 days ago 0 |
            tags: | tagged as: | tagged with: | tagged: | tagged under | tagged in | tag: | topics: | topic: |
            related tags: | keywords: | key words: | categories: | posted in | posted on | posted by |
            posted at | posted: | posted under | published on | published at | published by | published: |
            first published | filed under | filed in | filed: | section: | reporting by | additional reporting by |
            with reporting by | written by | text by | words by | story by | article by | edited by | reviewed by |
            medically reviewed by | fact checked by | last updated | last modified | last reviewed | last edited |
            updated: | updated on | updated at | date published | date posted | author: | authors: | by: |
            reading time | read time | estimated reading time | estimated read time | time to read |
            originally published by | originally posted | entry posted | est reading time | issue date |
            this story has not been edited by ndtv | except for the headline this story has not been edited |
            with inputs from | this is an archived article | a version of this article appears in print |
            a version of this article appeared in print |
            reuters contributed to this | with reports from | this piece originally appeared |
            this story first appeared | this article was first published | this story was first published |
            this report first appeared | a version of this article appeared in | this article is reprinted |
            this story was produced by | this article was produced by | this article appears in the 0 |
            this article appeared in the 0 | this article appears in the print edition |
            a version of this article appears in | this page was last edited on + |
            see more on: |
            this post is over 0 years old | this article is over 0 years old | this article is more than 0 years old |
            this article is more than 0 year old | this article is more than 0 months old |
            this post is more than 0 years old | this post is more than 0 months old |
            this story is more than 0 years old | this page is more than 0 years old |
            this content is more than 0 years old
        """,
        "de": """
            zuletzt bearbeitet: | text fotos: | dieser artikel wurde erstmals | mit material von |
            verwendete quellen: |
            erstmals publiziert |
            von: | stand 0 | lesezeit | lesedauer | geschätzte lesezeit | veröffentlicht am |
            veröffentlicht: | veröffentlicht in | veröffentlicht unter | veröffentlicht von | aktualisiert am |
            aktualisiert: | aktualisiert um | zuletzt aktualisiert | letzte aktualisierung | letzte änderung |
            letztes update | erstellt am | erstellt: | erstellt von | publiziert am | publiziert: | publiziert 0 |
            erstmals veröffentlicht | zuerst veröffentlicht | erstpublikation: | erstveröffentlichung |
            erschienen am | online seit | schlagworte | schlagwörter | stichworte: | stichwörter: | themen: |
            themen in diesem artikel | themen des artikels | mehr zu den themen | mehr zum stichwort | themenseiten |
            kategorie: | kategorien: | rubrik: | ressort: | autor: | autorin: | autoren: | autorin autor | autor in: |
            text von | texte: | ein beitrag von | ein gastbeitrag von | ein kommentar von | ein interview von |
            ein essay von | ein artikel von | ein bericht von | eine kolumne von | eine analyse von |
            eine reportage von | eine rezension von | gastbeitrag von | kommentar von | artikel von | beitrag von |
            das interview führte | das interview führten | das gespräch führte | das gespräch führten |
            die fragen stellte | die fragen stellten | interview von | aufgezeichnet von | protokoll: |
            geschrieben von | verfasst von | eingestellt von | gepostet von | gepostet am | abgelegt unter |
            getaggt mit | verschlagwortet mit | dieser eintrag wurde | dieser beitrag wurde am |
            dieser beitrag wurde unter | dieser beitrag wurde veröffentlicht | dieser artikel wurde am |
            mit agenturmaterial | mit agenturen |
            übersetzung: | redaktion: | redaktionelle mitarbeit | aus dem englischen von | übersetzt von |
            bearbeitet von | mitarbeit: | quelle: |
            dieser artikel ist eine übersetzung | dieser text ist eine übersetzung |
            dieser beitrag ist eine übersetzung | dieser artikel ist zuerst erschienen |
            dieser artikel erschien ursprünglich | dieser beitrag ist zuerst erschienen |
            dieser beitrag wurde zuerst veröffentlicht | zuerst erschienen bei | zuerst erschienen auf |
            aus dem englischen übersetzt von | aus dem amerikanischen englisch von |
            dieses thema im programm | über dieses thema berichtet | über dieses thema berichtete | sendung vom 0 |
            dieser artikel entstand in einer content kooperation | dieser artikel entstand in kooperation |
            dieser beitrag entstand in kooperation | dieser artikel erschien in | dieser text erschien in |
            dieser artikel erscheint in | dieser artikel ist im original | aus der zeit nr 0
        """,
        "fr": """
            article mis à jour le |
            par: | publié le | publié par | publié: | publié à | publié dans | posté le | posté par | écrit par |
            rédigé par | mis à jour | mis en ligne | mise à jour | modifié le | dernière mise à jour |
            dernière modification | créé le | temps de lecture | lecture: | lecture 0 | durée de lecture |
            étiquettes: | mots clés | thèmes: | sujets: | catégorie: | catégories: | classé dans |
            rubrique: | auteur: | auteure: | autrice: | auteurs: | propos recueillis par | texte: | texte de |
            texte par | traduit de l anglais | traduit par | avec l afp | avec afp: | avec les agences | rédaction: |
            par la rédaction |
            cet article a été initialement publié | cet article a d abord été publié | cet article est paru dans |
            cet article est initialement paru | cet article est republié à partir de | cet article a été traduit |
            cet article a été publié à l origine | article initialement publié | article publié initialement |
            propos recueillis |
            publié hier à | publié aujourd hui à | modifié à 0 | article rédigé par
        """,
        "es": """
            por: | publicado el | publicado por | publicado en | publicado: | publicada el | creado el | creado: |
            escrito por | redactado por | actualizado el | actualizado a | actualizado: | actualizada el |
            última actualización | modificado el | tiempo de lectura | lectura: | etiquetas | etiquetado | temas: |
            temas relacionados | palabras clave | archivado en | categoría: | categorías: |
            sección: | autor: | autora: | autores: | texto: | texto de | redacción: | con información de | fuente: |
            fuentes: | editado por | reportaje de: | traducido por | traducción: | por redacción | edición: |
            este artículo fue publicado originalmente | este artículo se publicó originalmente |
            este artículo apareció originalmente | este artículo se publicó | este texto fue publicado |
            este texto se publicó | publicado originalmente en | publicado originalmente por |
            actualizada a las 0 | actualizado hace
        """,
        "it": """
            a cura di | pubblicato il | pubblicato da | pubblicato: | pubblicato in | scritto da | aggiornato il |
            aggiornato alle | aggiornato: | ultimo aggiornamento | ultima modifica | modificato il |
            tempo di lettura | lettura: | argomenti: | parole chiave: | categoria: | categorie: | sezione: | autore: |
            autrice: | testo di | articolo di | intervista di | fonte: | fonti: | traduzione di | redazione:
        """,
        "pt": """
            por: | publicado em | publicado por | publicado: | publicada em | publicado a | escrito por |
            atualizado em | atualizado: | atualizada em | atualizado a | última atualização | última modificação |
            modificado em | criado em | postado em | postado por | tempo de leitura | leitura: | etiquetas: |
            assuntos: | temas: | tópicos: | palavras chave: | categoria: | categorias: | editoria: | autor: |
            autora: | texto: | texto de | reportagem: | edição: | fonte: | fontes: | com informações de |
            com informações da | com informações do | com agências | com lusa | da redação | tradução: | por redação |
            por da redação |
            este artigo foi publicado originalmente | este texto foi publicado originalmente |
            esta reportagem foi publicada originalmente | publicado originalmente em
        """,
        "nl": """
            laatst bewerkt |
            door: | gepubliceerd op | gepubliceerd: | geplaatst op | geplaatst door | geplaatst in | geschreven door |
            geüpdatet: | bijgewerkt op | bijgewerkt: | laatst bijgewerkt | laatste update | leestijd | trefwoorden: |
            onderwerpen: | categorie: | categorieën: | rubriek: | auteur: | auteurs: | bron: | bronnen: | vertaling: |
            vertaald door
        """,
        "ru": """
            время на прочтение | количество просмотров |
            автор: | авторы: | автор статьи: | текст: | теги: | метки: | тэги: | ключевые слова: | опубликовано |
            дата публикации | обновлено | последнее обновление | изменено: | время чтения | время на чтение |
            рубрика: | рубрики: | категория: | категории: | источник: | источники: | редактор: | перевод: |
            беседовал: | беседовала: | подготовил: | подготовила: | просмотров: | темы: | дата:
        """,
        "he": """
            מאת | פורסם: | פורסם בתאריך | עודכן לאחרונה | עודכן: | תגיות | נושאים: | קטגוריה: |
            קטגוריות: | זמן קריאה | מקור: | תרגום: | עדכון אחרון | נכתב על ידי
        """,
        "ar": """
            بقلم | كتب: | كتبت: | إعداد: | تحرير: | نشر في | تاريخ النشر | آخر تحديث | تم النشر |
            الكلمات المفتاحية | الكلمات الدالة: | كلمات دلالية: | الوسوم: | وسوم: | العلامات: | المصدر: | مصدر: |
            القسم: | التصنيف: | التصنيفات: | وقت القراءة | مدة القراءة | ترجمة:
        """,
        "ja": """
            0 年 0 月 0 日 0 時 0 分 | 0 年 0 月 0 日 0 0 |
            タグ: | キーワード: | 著者: | 筆者: | 取材文 | 執筆: | ライター: | 編集: | 監修: | 構成: | 投稿日: | 公開日: | 公開: | 更新: | 更新日 | 最終更新 |
            最終更新日: | 投稿者: | 出典: | 情報提供: | 提供元: | カテゴリー: | カテゴリ: | 配信日 | 公開日時 | 更新日時 | この記事は約0分 | この記事は0分 | 写真文 |
            掲載日:
        """,
        "zh": """
            作者: | 来源: | 來源: | 文章来源: | 新闻来源: | 稿件来源: | 稿源: | 编辑: | 編輯: | 责任编辑 | 責任編輯 | 责编: | 責編: | 编辑器: | 记者: | 記者: |
            发布时间 | 發布時間 | 發佈時間 | 发布日期 | 发布于 | 发表于 | 發表於 | 更新时间 | 更新時間 | 更新: | 最后更新 | 最後更新 | 标签: | 標籤: | 关键词 | 关键字: |
            關鍵字: | 分类: | 分類: | 话题: | 文: | 撰文: | 翻译: | 翻譯: | 校对: | 审核: | 监制: | 点击数 | 浏览次数 | 阅读次数 | 阅读量 | 原标题 | 原標題 |
            时间: | 日期: | 字数: | 文章出处
        """,
        "tr": """
            yazan: | yazar: | haber: | kaynak: | kaynaklar: | yayınlanma: | yayınlanma tarihi | yayın tarihi |
            giriş tarihi | oluşturulma tarihi | güncelleme: | güncelleme tarihi | güncellenme tarihi |
            son güncelleme | son güncellenme | okuma süresi | etiketler | konular: | kategori: | kategoriler: |
            anahtar kelimeler: | editör: | muhabir: | çeviri: | haber merkezi
        """,
        "sv": """
            av: | publicerad: | publicerad 0 | publicerad den | publicerat: | publicerades: | publicerad i |
            uppdaterad: | uppdaterad 0 | senast uppdaterad | senast ändrad | lästid | taggar: | ämnen: | etiketter: |
            kategori: | kategorier: | författare: | reporter: | källa: | källor: | översättning: |
            stf ansvarig utgivare | ställföreträdande ansvarig utgivare | chefredaktör och ansvarig utgivare |
            detta är en nyhetsartikel | det här är en nyhetsartikel | det här är en kommenterande text |
            detta är en kommenterande text | detta är en opinionstext åsikterna
        """,
        "no": """
            av: | publisert: | publisert 0 | publisert i | oppdatert: | oppdatert 0 | sist oppdatert | sist endret |
            lesetid | emner: | stikkord: | kategori: | kategorier: | forfatter: | journalist: | kilde: | kilder: |
            oversatt av |
            sjefredaktør: | dette er en kommentar kommentaren | dette er en kronikk kronikken |
            dette er et debattinnlegg debattinnlegget | dette er et leserinnlegg leserinnlegget |
            tekst: | denne saken er over ett år gammel | denne saken er over et år gammel | denne artikkelen er over |
            artikkelen er mer enn | dette er en eldre artikkel
        """,
        "da": """
            af: | publiceret: | publiceret 0 | publiceret i | offentliggjort: | opdateret: | opdateret 0 |
            sidst opdateret | senest opdateret | læsetid | emner: | kategori: | kategorier: | forfatter: | kilde: |
            kilder: | oversat af |
            ansvarshavende redaktør | dette er et debatindlæg | dette er et læserbrev |
            tekst:
        """,
        "pl": """
            autor: | autorka: | autorzy: | oprac | opracowanie: | opracował | opracowała | źródło: | źródła: |
            tagi | tematy: | słowa kluczowe: | data publikacji | data dodania | opublikowano | opublikowany: |
            dodano: | zaktualizowano | aktualizacja: | ostatnia aktualizacja | czas czytania | kategoria: |
            kategorie: | dział: | rozmawiał | rozmawiała | tłumaczenie: | tłum: |
            ten tekst przeczytasz | ten artykuł przeczytasz | artykuł przeczytasz
        """,
        "cs": """
            autor: | autoři: | autorka: | zdroj: | zdroje: | štítky: | témata: | klíčová slova: | tagy: | vydáno: |
            publikováno | zveřejněno: | aktualizováno | poslední aktualizace |
            aktualizace: | doba čtení | rubrika: | kategorie: | napsal: | napsala: | překlad: | související témata
        """,
        "ko": """
            이 기사는 언론사에서 |
            입력: | 입력 0 | 입력0 | 수정: | 수정 0 | 수정0 | 승인 0 | 등록 0 | 기사입력 | 기사 입력 | 기사수정 | 최종수정 | 최종 수정 | 최종업데이트 | 최초 입력 |
            업데이트: | 업데이트 0 | 작성일: | 작성자: | 글: | 글쓴이: | 기자: | 출처: | 태그: | 키워드: | 발행일 | 게재일 | 조회수 | 조회: | 읽는 시간
        """,
        "uk": """
            автор: | автори: | джерело: | джерела: | теги: | теми: | ключові слова: | опубліковано: | оновлено: |
            опубліковано 0 0 0 | оновлено 0 0 0 | дата публікації | час читання | рубрика: | категорія: |
            останнє оновлення
        """,
        "fi": """
            julkaistu: | julkaistu 0 0 0 | päivitetty: | päivitetty 0 0 0 | lähde: | lähteet: | teksti: | kirjoittaja: |
            toimittaja: | avainsanat: | aiheet: | lukuaika: | lukuaika 0 | viimeksi päivitetty | muokattu:
        """,
        "hu": """
            szerző: | forrás: | források: | címkék: | kulcsszavak: | közzétéve: | megjelent: | frissítve: |
            utolsó frissítés | utoljára frissítve | olvasási idő | rovat: | szöveg:
        """,
        "el": """
            πηγή: | πηγές: | με πληροφορίες από: | ετικέτες: | δημοσιεύθηκε: | δημοσιεύτηκε: | δημοσίευση: |
            ενημερώθηκε: | τελευταία ενημέρωση | γράφει: | συντάκτης: | κείμενο: | χρόνος ανάγνωσης | επιμέλεια: |
            ενημερώθηκε στις 0
        """,
        "ro": """
            autor: | autori: | sursa: | sursă: | surse: | etichete: | cuvinte cheie: | taguri: | publicat: |
            publicat la 0 | publicat 0 0 0 | publicat pe 0 | actualizat: | actualizat la 0 | actualizat 0 0 0 |
            data publicării | data actualizării | ultima actualizare | timp de citire | categorie: | categorii:
        """,
        "ca": """
            autor: | autora: | etiquetes: | paraules clau: | publicat: | actualitzat: | actualitzat el 0 |
            darrera actualització | última actualització: | temps de lectura | arxivat a | data de publicació
        """,
        "bg": """
            автор: | автори: | източник: | източници: | тагове: | ключови думи: | етикети: | публикувано: |
            публикувана: | публикувано на 0 | обновено: | последна промяна | последна актуализация | време за четене |
            категория: | рубрика:
        """,
        "hr": """
            autor: | autorica: | izvor: | izvori: | oznake: | tagovi: | ključne riječi: | objavljeno: |
            objavljeno 0 0 0 | ažurirano: | zadnja izmjena | posljednja izmjena | vrijeme čitanja | piše: | pišu: |
            rubrika: | razgovarao: | razgovarala:
        """,
        "sr": """
            autor: | izvor: | izvori: | oznake: | tagovi: | ključne reči: | objavljeno: | objavljeno 0 0 0 |
            ažurirano: | poslednja izmena | vreme čitanja | piše: | pišu: | rubrika: | аутор: | извор: | извори: |
            ознаке: | тагови: | кључне речи: | објављено: | објављено 0 0 0 | ажурирано: | последња измена |
            време читања | пише: | пишу: | рубрика:
        """,
        "sk": """
            autor: | autori: | autorka: | zdroj: | zdroje: | štítky: | témy: | tagy: | kľúčové slová: | publikované: |
            publikované 0 0 0 | zverejnené: | aktualizované: | aktualizované 0 0 0 | posledná aktualizácia |
            čas čítania | rubrika: | súvisiace témy
        """,
        "id": """
            kompas com 0 |
            penulis: | sumber: | pewarta: | kata kunci: | diterbitkan: | diperbarui: | terakhir diperbarui | waktu baca:
        """,
        "vi": """
            tác giả: | nguồn: | từ khóa: | chủ đề: | ngày đăng: | cập nhật: | cập nhật lúc | cập nhật lần cuối |
            thời gian đọc | bài và ảnh: |
            cập nhật 0 | ngày cập nhật
        """,
        "hi": """
            publish date: | updated date: |
            अपडेटेड 0 | प्रकाशित: | प्रकाशित 0 | अपडेट: | पब्लिश्ड | टैग्स:
        """,
        "bn": """
            প্রকাশ: | প্রকাশ 0 | প্রকাশিত: | আপডেট: | আপডেট 0 | প্রকাশের সময়
        """,
        "lt": """
            paskelbta 0 | atnaujinta 0 | atnaujinta: | autorius: | šaltinis:
        """,
        "lv": """
            publicēts 0 | publicēts: | atjaunots | autors: | avots:
        """,
        "et": """
            avaldatud 0 | uuendatud 0 | toimetaja: | allikas:
        """,
        "sl": """
            objavljeno 0 | posodobljeno | avtor: | vir:
        """,
        "fa": """
            انتهای پیام |
            کد خبر | تاریخ انتشار | منبع: | نویسنده: | زمان مطالعه
        """,
        "tl": """
            martes 0 | sabado 0
        """,
    },
    "end": {
        "en": """
            min read | mins read | minute read | minutes read | min reading time |
            contributed to this report | contributed to this story | contributed reporting |
            contributed to reporting this story |
            and news agencies | with agency inputs
        """,
        "de": """
            min lesezeit | minuten lesezeit | minute lesezeit | min lesedauer | minuten lesedauer
        """,
        "fr": """
            min de lecture | minutes de lecture |
            avec afp | avec reuters | avec agences | afp et reuters
        """,
        "es": """
            min de lectura | minutos de lectura | minuto de lectura
        """,
        "it": """
            min di lettura | minuti di lettura
        """,
        "pt": """
            min de leitura | minutos de leitura
        """,
        "nl": """
            min leestijd | minuten leestijd | minuten lezen
        """,
        "ru": """
            мин чтения | минут чтения | минуты чтения
        """,
        "he": """
            דקות קריאה
        """,
        "ja": """
            分で読めます
        """,
        "tr": """
            dk okuma | dakika okuma | dk okuma süresi | okunma
        """,
        "sv": """
            min lästid | minuters läsning
        """,
        "no": """
            min lesetid | minutter lesetid
        """,
        "da": """
            min læsetid | minutters læsning
        """,
        "pl": """
            min czytania | minut czytania | minuty czytania
        """,
        "cs": """
            min čtení | minut čtení | minuty čtení
        """,
    },
    "within": {
        "en": """
            content may be edited for style and length |
            reporting by | editing by | 0 min read | 0 minute read | 0 minutes read | 0 minutes to read |
            this report was first published by |
            from a syndicated feed
        """,
        "de": """
            dpa infocom dpa |
            lesezeit 0 min | lesezeit 0 minuten | lesezeit ca 0 | 0 min lesezeit | 0 minuten lesezeit |
            lesedauer 0 min | lesedauer ca 0 | mit material von dpa | mit material der dpa |
            dieser beitrag wurde unter + | dieser eintrag wurde veröffentlicht in +
        """,
        "fr": """
            temps de lecture 0 | 0 min de lecture | 0 minutes de lecture | propos recueillis par | publié le 0 |
            mis à jour le 0
        """,
        "es": """
            con información de afp | conforme a los criterios de |
            0 min de lectura | 0 minutos de lectura | tiempo de lectura 0 | publicado el 0 | actualizado el 0 |
            última actualización 0
        """,
        "it": """
            tempo di lettura 0 | minuti di lettura | pubblicato il 0 | aggiornato il 0
        """,
        "pt": """
            tempo de leitura 0 | minutos de leitura | publicado em 0 | atualizado em 0 | atualizada em 0
        """,
        "nl": """
            leestijd 0 min | laatst bijgewerkt | gepubliceerd op 0
        """,
        "ru": """
            время чтения 0 | 0 мин чтения
        """,
        "he": """
            0 דקות קריאה
        """,
        "ar": """
            آخر تحديث: | تاريخ النشر:
        """,
        "ja": """
            この記事は約0分で読めます | 公開日: | 更新日:
        """,
        "zh": """
            责任编辑: | 責任編輯: | 发布时间: | 更新时间:
        """,
        "tr": """
            güncelleme tarihi | son güncelleme: | yayınlanma tarihi | okuma süresi 0
        """,
        "sv": """
            lästid 0 min | senast uppdaterad
        """,
        "no": """
            sist oppdatert 0
        """,
        "da": """
            sidst opdateret 0 | senest opdateret 0
        """,
        "pl": """
            ten tekst przeczytasz w |
            czas czytania 0 | data publikacji: | ostatnia aktualizacja:
        """,
        "cs": """
            doba čtení 0 | poslední aktualizace:
        """,
        "ko": """
            기사입력 0 | 최종수정 0 | 입력 0 0 0 | 수정 0 0 0
        """,
    },
}

# Patterns that ignore case try all their alternatives one by one; most lines begin with no letter that any of them does.
_MONTH = (
    r"(?=[abcdefghjklmnopstwzúčřşабвгджиклмностфчяאדימנספ])(?:jan(?:uary|uari|uar|vier|eiro)?|gennaio|feb(?:ruary|ruari|ruar|braio)?|fev(?:ereiro)?|févr?(?:ier)?|mar(?:ch|ts|s|zo|ço|t)?|märz|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?"
    r"|may|mai|maj|mayo|maio|maggio|june?|juni|juin|junio|junho|giugno|july?|juli|juillet|julio|julho|luglio|aug(?:usti|ust)?|août|agosto"
    r"|sept?(?:ember|embre|iembre)?|setembro|settembre|oct(?:ober|obre|ubre)?|okt(?:ober)?|outubro|ottobre|nov(?:ember|embre|iembre)?|novembro"
    r"|dec(?:ember)?|des(?:ember)?|dez(?:ember|embro)?|déc(?:embre)?|dic(?:iembre|embre)?"
    r"|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia"
    r"|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince"
    r"|(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuuta"
    r"|(?:січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)\w{0,4}"
    r"|янв\w{0,9}|фев\w{0,9}|мар\w{0,9}|апр\w{0,9}|мая|июн\w{0,9}|июл\w{0,9}|авг\w{0,9}|сен\w{0,9}|окт\w{0,9}|ноя\w{0,9}|дек\w{0,9}"
    r"|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık"
    r"|mei|maart|augustus|ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר)\.?"
)
_DAY = (
    r"(?=[dfjlmstvw])(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)"
)
_DATE = (
    rf"(?:{_MONTH}\s(?:\d{{1,2}}(?:st|nd|rd|th)?,?(?:\s\d{{4}})?|\d{{4}})|\d{{1,2}}\.?(?:st|nd|rd|th)?\s(?:de\s|of\s)?{_MONTH}(?:\sde)?,?(?:\s\d{{4}})?"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\.?|\d{1,2}\.\s\d{1,2}\.\s\d{4}|\d{4}[-./]\d{1,2}[-./]\d{1,2}"
    r"|\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}月\d{1,2}日)"
)
_TIME = r"(?:\d{1,2}[:.h時]\d{2}(?::\d{2})?分?|\d{1,2})\s?(?:[ap]\.?\s?m\.?|uhr|h)?(?:\s?\(?(?:e[sd]?t|p[sd]?t|c[sd]?t|gmt|utc|bst|ist|cest?|[A-Z]{3,4})(?:[+-]\d{1,2})?\)?)?"
_STAMP_WORDS = (
    r"(?=[abcdefgilmoprsuvyàо])(?:first\s|last\s|originally\s)?(?:published|updated|posted|modified|revised|changed|created|reviewed|edited|veröffentlicht|aktualisiert|stand|publié|mis à jour"
    r"|publicado|actualizado|pubblicato|aggiornato|atualizado|gepubliceerd|bijgewerkt|опубликовано|обновлено|güncelleme|yayınlanma|date|on|at|am|le|el|um|à|il|em|op)\b[\s:]*+"
)
_BETWEEN = r"[\s,|·•–—-]*+"
_DATE_LINE = compile_late(
    rf"[\W_]*+(?:{_STAMP_WORDS})*+(?:{_DAY},?\s)?{_DATE}(?:{_BETWEEN}(?:at\s|um\s|à\s|às\s|alle\s|a las\s|klo\s|kl\.?\s|om\s|в\s)?{_TIME})?"
    rf"(?:{_BETWEEN}/?\s?(?:{_STAMP_WORDS})++(?:{_DAY},?\s)?(?:{_DATE})?(?:{_BETWEEN}(?:at\s|um\s)?{_TIME})?)?"
    rf"(?:{_BETWEEN}\d++\s?min(?:ute)?s?\.?(?:\sread)?)?[\W_]*+$",
    re.IGNORECASE,
)
_STAMP = compile_late(
    rf"[\W_]*+(?:{_STAMP_WORDS})(?:(?:{_DAY},?\s)?{_DATE}|{_TIME}|{_DAY}|\d++\s(?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?)\sago)",
    re.IGNORECASE,
)
_DATE_CUES = (
    "^0 ago january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept"
    " oct nov dec ^first ^last ^originally ^published ^updated ^posted ^modified ^revised ^created ^reviewed ^edited ^date ^on ^monday ^tuesday"
    " ^wednesday ^thursday ^friday ^saturday ^sunday ^mon ^tue ^tues ^wed ^thu ^thurs ^fri ^sat ^sun januar februar märz mai juni juli oktober"
    " dezember ^stand ^veröffentlicht ^aktualisiert ^publié ^mis ^publicado ^actualizado ^pubblicato ^aggiornato ^atualizado ^gepubliceerd"
    " ^bijgewerkt ^опубликовано ^обновлено ^güncelleme ^yayınlanma ^montag ^dienstag ^mittwoch ^donnerstag ^freitag ^samstag ^sonntag ^lundi"
    " ^mardi ^mercredi ^jeudi ^vendredi ^samedi ^dimanche ^le ^el ^il ^em ^op ^am ^um"
)
_ASIAN_DATE = r"(?:\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|\d{4}[-./]\s?\d{1,2}[-./]\s?\d{1,2}\.?)(?:\s?[(（].[)）])?\s?(?:(?:오전|오후|午前|午後)?\s?\d{1,2}[:：時点]\s?\d{2}(?:分|:\d{2})?)?"
_ASIAN_LABEL = r"(?:文章|本文|稿件)?(?:来源|來源|出处|出處|作者|编辑|編輯|责编|責編|记者|記者|责任编辑|責任編輯|发布|發布|发表|更新|公開|配信|掲載|会員限定|有料記事|会員記事|무단|입력|수정|등록|승인|업데이트|기자|신문게재)"
_DATE_AND_SOURCE = compile_late(
    rf"(?:{_ASIAN_LABEL}[\s:：|｜]*|[\u3040-\u30ff\u3400-\u9fff・]{{2,8}}\s)?{_ASIAN_DATE}(?:[\s|｜/·]*{_ASIAN_LABEL}(?:[\s:：|｜]*{_ASIAN_DATE}|[\s:：|｜][^。，,.]{{0,40}})?)*[\s|｜]*$"
)
_YEAR = compile_late(r"(?:19|20)\d\d")
_TWO_NUMBERS = compile_late(r"\d\D+\d")
_FULL_DATE = compile_late(
    rf"(?:{_DAY},?\s)?(?:{_MONTH}\s\d{{1,2}},?\s\d{{4}}|\d{{1,2}}\.?\s(?:de\s)?{_MONTH}(?:\sde)?\s\d{{4}}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}|\d{{1,2}}\.\s\d{{1,2}}\.\s\d{{4}}|\d{{4}}[-./]\d\d[-./]\d\d|\d{{4}}年\d{{1,2}}月\d{{1,2}}日)",
    re.IGNORECASE,
)
# What opens the dates of a life: they are of an obituary.
_LIFE = compile_late(
    r"†|(?:born|died|geboren|gestorben|geb\.|gest\.|née?|naci[dó]a?|murió|falleci[ód]|nat[oa]|mort[oa]|nascid[oa]|morreu"
    r"|overleden|född|død|født|ur\.|zm\.|родил\w{1,3}|умер\w?)(?!\w)",
    re.IGNORECASE,
)
# Words of a stamp that open sentences, too: what they open is a stamp if little follows the date.
_PREPOSITION = compile_late(r"[\W_]*+(?:on|at|am|le|el|um|à|il|em|op)\b", re.IGNORECASE)
_MOST_BEHIND_STAMP = 3
# A small letter behind the comma, or so many words that a sentence goes on there.
_PROSE_BEHIND_DATE = compile_late(
    r",\s(?:(?:[^\W\d_]+\s){4}|(?!(?:at|um|à|alle|kl|klo|om|às|a las)\b)[a-zß-ÿ]+\s[^\W\d_])"
)
# What stands behind the date of a message that an app wrote down: the time, who wrote it, and a colon.
_MESSAGE = compile_late(r",?\s+\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?\]?\s[-–]\s[^:\n]{1,40}:\s")
_AGO = compile_late(
    r"(?:(?:published|updated|posted)\s)?(?:\d+|an?|one|two|three)\s?(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?|[hdwmy])\sago$",
    re.IGNORECASE,
)
_NAME_WORD = r"(?:[A-ZÀ-ÞŁŚŽČĐ][\w'’.\u00ad-]*+|de|van|von|der|den|la|le|di|da|al|bin|el|du|dos|y|e)(?![\w'’])"
_NAME = rf"{_NAME_WORD}(?: {_NAME_WORD}){{0,4}}+"
_BYLINE = compile_late(
    rf"(?:By|BY|by|Written by|Posted by|Words by|Text by|Story by|Von|Par|Por|Di|Door|От|Автор:?)(?![a-zß-ÿ])\s?:?\s?{_NAME}"
    r"(?:\s?(?:,| and| und| et| y|[|/&•·@–—-]|\son\b|\sin\b|\sfor\b|\sat\b|\(| {1,3}\d).{0,120})?$"
)
# In small letters the word opens a phrase as well ("von Hand"), so two capital words must be all that follows.
_SMALL_BYLINE = compile_late(
    r"(?:von|par|por|di|door|av|Av|AV|af|Af|AF):? [A-ZÀ-ÖØ-Þ][\w'’-]++(?: (?:[A-Z]\.|de|van|von|der|[A-ZÀ-ÖØ-Þ][\w'’-]++)){1,3}"
    r"(?:(?:,| und| et| y| e| en| og| och) [A-ZÀ-ÖØ-Þ][\w'’-]++(?: [A-ZÀ-ÖØ-Þ][\w'’-]++){1,2})*$"
)
_READING_TIME = compile_late(
    r"[\W_]*+\d{1,3}\s?[-–]?\s?\d{0,3}\s?-?(?:min(?:ute)?s?\.?)(?:\s(?:read|reading|reading time|to read|lesezeit|lecture|de lectura|di lettura|de leitura|leestijd))?[\W_]*+$",
    re.IGNORECASE,
)
_BARE_MINUTES = compile_late(r"\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?-?(?:mins?|Min|MIN|minut[eio]s?|Minuten)\b\.?$")
# What a recipe calls its times, and what is said of reading, in the languages that rules are written for.
_LONGEST_ASKING = 40
_WORK = compile_late(
    r"\b(?:prep|cook|bak|total|active|hands[- ]on|chill|rest|marinat|pr[eé]par|cuisson|repos|temps|zubereit|koch|back|ruhe|arbeits"
    r"|gesamt|tiempo|cocci[oó]n|tempo|cottura|riposo|cozimento|bereid|kook|czas|hazırl|pişir|tillag|tilbered|koke)",
    re.IGNORECASE,
)
_READING = compile_late(
    r"\bread|\blese|\blect|\blett|\bleit|\blees|\bczyt|\bläs|\blæs|\bokuma|чтен|чита|прочт|קריאה|قراءة|阅读|閱讀|読",
    re.IGNORECASE,
)
_INITIALS = compile_late(
    r"\((?:(?!i+\)|[ivx]+\))[a-zäöü]{3}|(?P<agency>(?:[a-zäöü]{2,4}[/,] ?)*(?:dpa|DPA|afp|AFP|apa|APA|sda|SDA|AP|ap|rtr|Reuters|epd|KNA|kna|SID|sid|dts)(?:[/,] ?\w{2,4})*))\)\.?$"
)
_SIGN_OFF = compile_late(
    r"[\[(]?(?:Additional |With )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated) (?:and \w+ )?(?:by|from) [A-Z]|.{0,200}[;,] ?(?:[Ww]riting|[Ee]diting) by [A-Z][a-z]+ [A-Z]"
)
_COPY = r"(?:AFP|AP|EFE|dpa|DPA|ANSA|PA|APA|SDA|sda|Keystone-SDA|Reuters|REUTERS|Belga|ANP|NTB|TT|Ritzau|Lusa|PAP|ČTK|agences|agencias|agenzie)"
_WITH_AGENCY = compile_late(
    rf"\((?:avec|with|mit|con|com|met|med) {_COPY}(?:(?:,? (?:et|and|und|e|y|en|og|och) |, ?|/){_COPY}){{0,3}}\)$"
)
_NAMES = compile_late(
    r"(?:[A-ZÀ-ÖØ-Þ][\w.'’-]{0,30}+(?: (?:de|da|di|van|von|der|el|al|la))?,? ?(?:(?:et|and|und|e|y|en|og|och) )?){1,8}$"
)
_ROLES = (
    "reporter editor correspondent writer journalist columnist contributor critic staff redakteur redakteurin redaktion reporterin"
    " korrespondent korrespondentin journaliste redactor redactora periodista corresponsal giornalista redattore jornalista"
)
_ABOVE = 10
_AUTHOR_ROLE = compile_late(
    rf"{_NAME}(?:\s?[,|–—-]\s?|\s){{1,2}}(?:[\w&'’-]+ ){{0,4}}(?:{_ROLES.replace(' ', '|')})\b[\w ,&'’-]{{0,30}}$",
    re.IGNORECASE,
)
_NOT_NAMES = frozenset(
    "the a an this that these those 0 then now today contrast comparison all doing using making being having law default"
    " nature definition design one end time my his her its our your their way no any some most".split()
)
_DAYS_AND_MONTHS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august".split()
)


@rule("is a date or a time stamp", 3.4, cues=_DATE_CUES, longest=120)
def date_line(segment: Segment, document: Document) -> Span | None:
    """A date, with the time and the words of a stamp around it, and no sentence.

    yes: January 06, 2026
    yes: Published on 4 March 2024 at 10:15 a.m.
    yes: Updated: Mon, Oct 7, 2024 | 3 min read
    yes: 28.04.2023, 20.15 Uhr
    yes: 31. 10. 2025 17:46
    yes: 5 gennaio 2025
    yes: 12 stycznia 2025, 14:30
    yes: 04 apr 2025 om 14:37
    no: On January 6, 2026 the crowd came.
    no: 2024
    no: March 2020: the city shuts down
    no: On January 6, 2026, when the doors of the palace
    no: The doors opened on / >>January 6, 2026 / , and the crowd came in.
    no: † 2 June 2024
    no: >>* 4 March 1936 / † 2 June 2024
    """
    words = segment.words
    if len(words) > 22 or "0" not in words:
        return None
    content = segment.content
    hit = (
        _DATE_LINE.match(content)
        or (content[-3:].lower() == "ago" and _AGO.match(content))
        or (not segment.ends_sentence and len(words) < 22 and _is_stamp(content))
    )
    if not hit or (segment.ends_sentence and len(words) > 11) or _is_of_a_life(segment, document):
        return None
    return None if _runs_on(segment, document) else segment.span


def _runs_on(segment: Segment, document: Document) -> bool:
    """Whether the next line goes on with its sentence, as where a date is a link."""
    after = document.segments[segment.number + 1 : segment.number + 2]
    return any(other.content[:1] and other.content[0] in ".,;:)" for other in after)


def _is_stamp(content: str) -> bool:
    """Whether a line begins as a stamp does, and does not go on as a sentence that begins with a day."""
    stamp = _STAMP.match(content)
    if not stamp:
        return False
    return not _PREPOSITION.match(content) or len(content[stamp.end() :].split()) <= _MOST_BEHIND_STAMP


def _is_of_a_life(segment: Segment, document: Document) -> bool:
    """Whether a line dates a birth or a death: by a word, a cross, or a star above a cross."""
    if _LIFE.match(segment.content):
        return True
    after = document.segments[segment.number + 1 : segment.number + 2]
    return segment.content[0] == "*" and any(other.content.startswith("†") for other in after)


def _is_amid_messages(segment: Segment, document: Document) -> bool:
    """Whether the line above or below is of the same chat: it has a date, a time, a name and a colon, too."""
    beside = document.segments[max(segment.number - 1, 0) : segment.number + 2]
    dates = [(other, _FULL_DATE.search(other.content)) for other in beside if other.number != segment.number]
    return any(date and _MESSAGE.match(other.content[date.end() :]) for other, date in dates)


_PAGE_OF_PAPER = compile_late(r"(?:[Pp]age|PAGE|[Pp]\.) ?[A-Z]?\d{1,3}$")


@rule("holds a date and little else", 2.6, cues="0", longest=110)
def dated_line(segment: Segment, document: Document) -> Span | None:
    """A date beside a name, a section or a time, above the story or behind it.

    yes: Jane Doe, 26.04.2024 10:00 Uhr
    yes: March 20, 2023 | Orchards & Kettles
    yes: Valley Staff - April 15, 2025
    yes: Tue, Mar 4, 2025 page7
    no: The bridge opened on March 20, 2023
    no: March 20, 2023 pages turn in Ashe Ferry
    no: January 6, 2026: the day the bridge fell
    no: Born 3 May 1931, Ashe Ferry
    no: On 3 May 2011, Ashe Ferry and Corrie signed the
    no: Donnerstag, 24. September 2020, findet das Fest
    no: 12/03/2024, 10:02 - Tom Fry: Follow the road / >>12/03/2024, 10:05 - Ann: The Blue House
    """
    if segment.ends_sentence or not 3 <= len(segment.words) <= 16 or _LIFE.match(segment.content):
        return None
    # A year is quickly looked for, and a day beside it; a date is not.
    content = segment.content
    if not ("20" in content or "19" in content) or not _TWO_NUMBERS.search(content):
        return None
    if not _YEAR.search(content) or segment.capitals < 0.5:
        return None
    match = _FULL_DATE.search(content)
    if not match:
        return None
    before, after = content[: match.start()].strip(), content[match.end() :].strip()
    if content[0] in ".,;:)" or _PROSE_BEHIND_DATE.match(after) or _runs_on(segment, document):
        return None
    if _MESSAGE.match(after) and _is_amid_messages(segment, document):
        return None
    on_page = _PAGE_OF_PAPER.match(after) is not None
    divided = not before or before[-1] in ",|-–—·•" or (len(before.split()) <= 3 and before.istitle())
    return (
        segment.span
        if divided and (not after or after[0] in ",|-–—·•(" or after[0].isdecimal() or after[:2].isupper() or on_page)
        else None
    )


@rule("is a date with its source", 3.4, cues="0", longest=90)
def date_and_source(segment: Segment, document: Document) -> Span | None:
    """A date as Chinese, Japanese or Korean papers write it, with the labels and names around it.

    yes: 2024年04月24日23:52 | 来源： 新华网
    yes: 2024-04-24 23:52:01 来源：新华网
    yes: 会員限定 2024年4月24日 10:00
    yes: 渡辺花子 2025年1月13日 21時37分
    yes: 2024.04.24 10:00 수정 2024.04.25 11:00
    no: 2024年4月24日，国务院新闻办公室举行发布会
    no: 2024年4月24日 来自各地的代表出席了会议
    no: 2024-04-24: the day the bridge fell
    """
    content = segment.content
    if content.isascii() or segment.ends_sentence or _LIFE.match(content):
        return None
    return segment.span if _DATE_AND_SOURCE.match(content) else None


@rule("names the author", 3.0, cues="by von par por di door от автор ^av ^af", longest=170)
def byline(segment: Segment, document: Document) -> Span | None:
    """By and one or more names.

    yes: By Jane Doe
    yes: Written by Jane Doe | Editor, The Courier
    yes: By Jane Doe and John Roe, Staff Writers
    no: By the end of the day the water was gone.
    no: By Monday evening
    yes: Die Brücke ist offen / >>von Jana Roe / Am Montag fuhren die ersten Autos darüber.
    yes: Brua er åpen / >>Av Kari Nord og Ola Sund / Mandag kjørte de første bilene over.
    no: Die Nutzung von Straßen, die der Stadt gehören
    no: Die Brücke, die nach Plänen / >>von Jana Roe / gebaut wurde, ist offen.
    no: von Hand gemacht
    """
    words = segment.words
    content = segment.content
    if content[0] not in "bBWPSTVDОА" or not _BYLINE.match(content):
        return segment.span if _is_small_byline(segment, document) else None
    if words[0] in ("von", "par", "por", "di", "door", "by") and (len(words) < 2 or words[1] in _NOT_NAMES):
        return None
    if segment.ends_sentence and len(words) > 8:
        return None
    return None if len(words) > 1 and words[1] in _DAYS_AND_MONTHS else segment.span


def _is_small_byline(segment: Segment, document: Document) -> bool:
    """Whether a short word and names are all of a line, and the next does not go on with its sentence."""
    if segment.content[0] not in "vpdaA" or not _SMALL_BYLINE.match(segment.content):
        return False
    after = document.segments[segment.number + 1 : segment.number + 2]
    return not any(other.content[:1].islower() for other in after) and not _runs_on(segment, document)


@rule("names who wrote it and whose copy they used", 3.0, closes=")", longest=90)
def with_agency(segment: Segment, document: Document) -> Span | None:
    """One name or more, and an agency in brackets.

    yes: Élodie Roux (avec AFP)
    yes: Jana Roe und Olaf Zahn (mit dpa)
    no: Élodie Roux (AFP)
    no: She spoke with the agency (with AP)
    """
    match = _WITH_AGENCY.search(segment.content)
    return segment.span if match and _NAMES.match(segment.content[: match.start()]) else None


@rule("names someone and what they do for the paper", 2.6, cues=_ROLES, longest=90)
def author_role(segment: Segment, document: Document) -> Span | None:
    """A name, a comma or a bar, and a role, among the lines above the story.

    yes: >>Petra Lind, city hall correspondent / The city hall opens on Monday, and the mayor will be there.
    no: The court heard that the reporter left. / >>Petra Lind said so
    """
    if segment.number > _ABOVE or segment.ends_sentence:
        return None
    return segment.span if _AUTHOR_ROLE.match(segment.content) else None


@rule("tells how long reading takes", 3.4, cues="min mins minute minutes lesezeit", longest=60)
def reading_time(segment: Segment, document: Document) -> Span | None:
    """Minutes and read, or minutes alone that are not those of a recipe.

    yes: 4 min read
    yes: 6-minute read
    yes: Reading time: / >>4 min
    no: It was a 4 minute walk.
    no: Bake for 20 minutes
    no: Prep Time / >>15 mins
    no: Cuisson : / >>35 min
    """
    content = segment.content
    if "min" not in content.lower() or ("minutes" in segment.words and not {"read", "reading"} & set(segment.words)):
        return None
    if not _READING_TIME.match(content):
        return None
    return None if _BARE_MINUTES.match(content) and _is_of_work(segment, document) else segment.span


def _is_of_work(segment: Segment, document: Document) -> bool:
    """Whether the line before asks for minutes, and not for those that reading takes."""
    above = document.segments[segment.number - 1].content if segment.number else ""
    asks = above[-1:] in {":", "："} or (len(above) <= _LONGEST_ASKING and _WORK.search(above))
    return bool(asks) and not _READING.search(above)


@rule("is the initials of who wrote it", 3.0, opens="(", longest=30)
def initials(segment: Segment, document: Document) -> Span | None:
    """Who wrote the story, as German, Swiss and Austrian papers sign it: letters and agencies in brackets.

    Three letters alone, such as `(jro)`, are that in a German text only.

    yes: (dpa/jro)
    yes: (APA/red)
    no: (iii)
    no: (ab)
    no: (wait)
    """
    match = _INITIALS.match(segment.content)
    return segment.span if match and (match["agency"] or document.language == "de") else None


@rule("is the sign-off of an agency", 4.0, cues="reporting editing writing compiled translated", longest=400)
def sign_off(segment: Segment, document: Document) -> Span | None:
    """Who reported, wrote and edited, at the end of agency copy.

    yes: (Reporting by Jane Doe in Oslo; Editing by John Roe)
    yes: Additional reporting by Jane Doe
    no: Reporting by the two papers led to the arrests.
    no: She is editing by night a film she shot by day.
    """
    return segment.span if _SIGN_OFF.match(segment.content) else None


_CONTRIBUTED = compile_late(
    r"[\[(—–-]*\s?(?:(?:[A-Z][\w.'’-]*|and|in|from|of|the|&)[,;]? ){2,16}contributed (?:additional )?(?:reporting|research)\b"
)


@rule("names who else reported", 3.4, cues="contributed", longest=300)
def contributors(segment: Segment, document: Document) -> Span | None:
    """Names, and what they contributed.

    yes: Jane Doe and John Roe contributed reporting.
    yes: John Roe contributed reporting from Oslo. Ann Lee contributed research.
    no: The two papers contributed to the arrests.
    no: Her lab contributed research that changed how storms are named.
    """
    return segment.span if _CONTRIBUTED.match(segment.content) else None


@rule("is what was glued to a date", 3.0, longest=60, only="piece")
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
