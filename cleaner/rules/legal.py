"""Copyright, privacy, cookies, terms, disclaimers, affiliate disclosures."""

from __future__ import annotations

import re

from cleaner.document import Document, Kind, Segment, Span
from cleaner.language import SAYING
from cleaner.patterns import compile_late
from cleaner.rules import CERTAIN, rule

KIND: Kind = "legal"

PHRASES = {
    "whole": {
        "en": """
            terms and conditions apply | terms and privacy | terms and policies | terms apply | term of use |
            subscription terms | user terms | linking policy | copyright information | copyright agent |
            dmca policy | all trademarks are property of their respective owners | reprints licensing |
            order a reprint | order reprint | purchase this article | licensing reprints | license our content |
            content licensing | republishing guidelines | republication guidelines | privacy cookie policy |
            privacy cookies | privacy and cookie policy | privacy and cookies | privacy centre | privacy dashboard |
            privacy information | privacy options | privacy policy updated | privacy preferences | privacy rights |
            privacy tools | california privacy notice | california privacy policy | ca privacy notice |
            notice at collection | notice of collection | notice of privacy practices |
            notice to california residents | children s privacy policy | children s online privacy policy |
            data subject request | gdpr policy | manage cookie consent | manage services | manage web notifications |
            cookie information | cookie statement | cookies preferences | about ads | accept all close |
            accept selected | allow cookies | consent choices | continue to site | continue to the site |
            deny cookies | essential cookies | functional cookies | analytics cookies | non necessary |
            performance cookies | targeting cookies | i accept the privacy policy |
            i have read and agree to the terms and conditions | i have read and agree to the terms conditions |
            i have read and understood the privacy policy | save and close | view our privacy policy |
            read our editorial standards | see our privacy policy | disclosure statement | disclosure policy |
            legal privacy | advertising terms | ad policy | ai notice | editorial policies |
            editorial code of conduct | editorial complaints | editorial ethics | our editorial policy |
            our editorial team | journalistic integrity | ethics code | complaints corrections | how to complain |
            ipso regulated | corrections clarifications | clarifications and corrections | accessibility policy |
            eeo public file report | fcc applications | fcc public file | fcc public files | public file contact |
            online public file | closed captioning contact | vulnerability disclosure | responsible disclosure |
            forward looking statements | how we rate and review products |
            cookies on gov uk | cookies on this service | cookies on this site | cookies on this website |
            view cookies | view cookie policy | crown copyright | open government licence | tax included |
            tax included shipping calculated at checkout | we are an equal opportunity employer |
            equal opportunity employer |

            microsoft and partners may be compensated if you purchase something through recommended links in this article |
            manage my preferences |
            allow cookies once | enable x cookies | enable twitter cookies | enable facebook cookies |
            enable instagram cookies | enable youtube cookies | enable tiktok cookies | enable spreaker cookies |
            reject non essential | manage options | got it | accept and continue | accept continue | agree and close |
            privacy policy | privacy notice | privacy statement | privacy center | privacy settings |
            privacy overview | privacy | your privacy | your privacy choices | privacy terms |
            privacy cookies policy | privacy policy terms of service | privacy policy terms of use |
            privacy policy terms conditions | privacy notice terms of use | cookie policy | cookies policy |
            cookie notice | cookie settings | cookie preferences | cookie consent | cookies | cookie choices |
            manage cookies | manage consent | manage preferences | accept all | accept all cookies | accept cookies |
            accept | reject all | save accept | always enabled | necessary cookies | terms of use | terms of service |
            terms of sale | terms conditions | terms and conditions | terms | disclaimer | disclaimers |
            legal disclaimer | disclosure | affiliate disclosure | affiliate disclaimer | editorial policy |
            editorial guidelines | ethics policy | corrections policy | accessibility statement | accessibility |
            modern slavery statement | do not sell my personal information |
            do not sell or share my personal information | do not sell my info | all rights reserved |
            0 all rights reserved | copyright | copyright 0 | copyright notice | legal | legal notice |
            legal information | imprint | dmca | reprints permissions | reprints and permissions |
            rights permissions | ca notice at collection | california privacy rights | code of ethics |
            fact check policy | eu privacy | no fear act | foia | vulnerability disclosure policy | refund policy |
            shipping policy | return policy | site terms | safety disclaimer | important disclosures |
            the associated press receives support from multiple private foundations ap is solely responsible for all content |
            ap is solely responsible for all content | the ap is solely responsible for all content |
            the bbc is not responsible for the content of external sites |
            the bbc is not responsible for the content of external sites read about our approach to external linking |
            our standards the thomson reuters trust principles |
            our standards the thomson reuters trust principles opens new tab |
            vox media has affiliate partnerships these do not influence editorial content |
            this material may not be published broadcast rewritten or redistributed |
            npr transcripts are created on a rush deadline by an npr contractor this text may not be in its final form and may be updated or revised in the future accuracy and availability may vary the authoritative record of npr s programming is the audio record |
            accuracy and availability of npr transcripts may vary transcript text may be revised to correct errors or match updates to audio audio on npr org may be edited after its original broadcast or publication the authoritative record of npr s programming is the audio record |
            this is a rush transcript and may not be in its final form |
            journalistic standards | our journalistic standards | our editorial standards | editorial standards |
            editorial guidelines and standards | standards ethics | ethics statement | our code of ethics |
            editorial code | ipso regulated copyright | correction policy | corrections and clarifications policy |
            ai policy | our ai policy | use of ai policy | consent preferences | manage cookie preferences |
            manage cookie settings | manage my cookies | manage privacy preferences | update privacy preferences |
            privacy manager | your ad choices | about our ads | ad preferences | cookie consent manager |
            cookies settings | reject all cookies | accept only necessary | only necessary cookies |
            necessary cookies only | accept necessary | accept all and continue | continue without accepting |
            continue without consent | reject and continue | reject and subscribe | consent or pay | accept and close |
            agree and continue | agree and proceed |
            create a personalised ads profile | create a personalised content profile | select basic ads |
            select personalised content | apply market research to generate audience insights |
            special purposes and features | object to legitimate interests | vendors we work with | view vendors |
            view our partners | view illustrations | list of partners | iab tcf vendors |
            consent and legitimate interest | consent leg interest | strictly necessary cookies | always active |
            confirm my choices | manage consent preferences | allow all | reject optional cookies |
            accept optional cookies | save and exit | save preferences | save my preferences | save changes and exit |
            cookie list | cookie details | cookie declaration | cookie duration description |
            cookie type duration description | consent leg interest label label label | your us state privacy rights |
            us state privacy notice | us state privacy rights | your california privacy rights |
            your ca privacy rights | california notice at collection | notice of financial incentive |
            limit the use of my sensitive personal information | limit use of my sensitive personal information |
            do not sell share my personal information | do not sell share my info | your ads privacy choices |
            your ad privacy choices | read more about these purposes | read our privacy policy |
            daa industry opt out | california privacy rights shine the light | website terms of use |
            website terms conditions | website terms and conditions | terms and conditions of sale | terms and rules |
            subscription terms conditions | public inspection file | eeo report | dmca notice | copyright policy |
            user agreement | subscriber agreement | supply chain transparency | measure content performance |
            measure advertising performance | link different devices | develop and improve services |
            powered by wordpress vip | california residents can opt out of sales of personal data |
            checkbox label label | marketing marketing | see our privacy notice | terms of service apply |
            accept manage my choices | accept and continue manage options | allow cookies and continue |
            learn more about how we use
        """,
        "de": """
            impressum offenlegung | cookies tracking | nutzungsrechte erwerben | zustimmen weiter |
            lese mehr über diese zwecke | speichern akzeptieren |
            impressum | datenschutz | datenschutzerklärung | datenschutzeinstellungen | datenschutzhinweise |
            datenschutzhinweis | datenschutzbestimmungen | datenschutzrichtlinie | datenschutzrichtlinien |
            datenschutzinformationen | datenschutz einstellungen | datenschutz center | datenschutzcenter |
            datenschutz cookies | datenschutz und cookies | datenschutz nutzungsbedingungen | datenschutz impressum |
            impressum datenschutz | impressum und datenschutz | impressum datenschutz agb |
            impressum agb datenschutz | impressum kontakt | kontakt impressum | agb | agbs | agb datenschutz |
            agb und datenschutz | allgemeine geschäftsbedingungen | nutzungsbedingungen |
            allgemeine nutzungsbedingungen | nutzungsrechte | teilnahmebedingungen | cookie einstellungen |
            cookie einstellungen ändern | cookie richtlinie | cookie richtlinien | cookie hinweis | cookie hinweise |
            cookie informationen | cookie informationen anzeigen | cookie verwaltung | cookie verwendung |
            cookies verwalten | cookies akzeptieren | cookies zulassen | alle cookies akzeptieren | cookies ablehnen |
            verwendung von cookies | hinweis zur verwendung von cookies | alle akzeptieren | alle ablehnen |
            akzeptieren | ablehnen | ablehnen akzeptieren | einverstanden | zustimmen | alle zustimmen |
            zustimmen und weiter | einstellungen speichern | auswahl speichern | optionen verwalten |
            dienste verwalten | einwilligung verwalten | zustimmung verwalten | einwilligung widerrufen |
            widerruf tracking | tracking einstellungen | datenschutz tracking | ihre privatsphäre |
            privatsphäre einstellungen | privatsphäre einstellungen ändern | privatsphäreeinstellungen |
            privacy einstellungen | utiq verwalten | widerrufsbelehrung | haftungsausschluss | rechtliche hinweise |
            rechtlicher hinweis | rechtliches | offenlegung | erklärung zur barrierefreiheit |
            barrierefreiheitserklärung | alle rechte vorbehalten | verträge kündigen | verträge hier kündigen |
            vertrag kündigen | vertrag mit werbung kündigen | immer aktiv | notwendige cookies | transparenzhinweis |
            hinweis zu affiliate links | redaktionelle richtlinien | publizistische leitlinien |
            bildrechte nutzungsbedingungen | hinweisgebersystem | hinweisgeberschutz | widerrufen oder anpassen |
            creative commons lizenz |
            dpa infocom dpa 0 0 0 0 |
            dieser artikel wurde mithilfe maschineller unterstützung erstellt und vor der veröffentlichung von der redaktion sorgfältig geprüft |
            dieser artikel wurde mit maschineller unterstützung erstellt und vor der veröffentlichung von der redaktion geprüft |
            einwilligungen verwalten | datenschutz manager | consent einstellungen | cookies privatsphäre |
            nur notwendige cookies | nur notwendige cookies akzeptieren | nur erforderliche cookies |
            nur essenzielle cookies akzeptieren | nur essenzielle cookies | essenzielle cookies |
            alle cookies ablehnen | weiter ohne einwilligung | weiter mit werbung | akzeptieren und weiter |
            akzeptieren und schließen | akzeptieren weiter | cookie einstellungen anpassen |
            individuelle datenschutzeinstellungen | zwecke anzeigen | partner anzeigen | liste der partner |
            liste der partner anbieter | ki richtlinien | ki leitlinien | redaktionelle standards | redaktionsstatut |
            vertrag hier kündigen | vertrag widerrufen | alle inhalte sind urheberrechtlich geschützt |
            affiliate hinweis |
            produkte entwickeln und verbessern | anzeigen leistung messen | inhalte leistung messen |
            entwicklung und verbesserung der angebote | verknüpfung verschiedener endgeräte |
            funktional funktional immer aktiv | vorlieben vorlieben | statistiken statistiken |
            alle angaben ohne gewähr | cookie informationen anzeigen cookie informationen ausblenden |
            cookie details datenschutzerklärung impressum | anbieter eigentümer dieser website impressum
        """,
        "fr": """
            informations légales | charte éthique |
            mentions légales | mentions légales et cgu | politique de confidentialité | confidentialité |
            charte de confidentialité | protection des données | protection des données personnelles |
            données personnelles | vie privée | politique de cookies | politique cookies |
            politique en matière de cookies | politique des cookies | gestion des cookies | gérer les cookies |
            gérer mes cookies | gérer les traceurs | gestion du consentement | gérer le consentement |
            préférences cookies | paramètres des cookies | paramétrer les cookies | paramètres de confidentialité |
            conditions générales | conditions générales d utilisation | conditions générales de vente |
            conditions d utilisation | conditions d abonnement | cgu | cgv | cgu cgv | cgv cgu |
            tous droits réservés | droits de reproduction | accepter | tout accepter | accepter et fermer |
            accepter et continuer | j accepte | refuser | tout refuser | continuer sans accepter |
            en savoir plus et paramétrer | signaler un contenu illicite | accessibilité | accessibilité non conforme |
            accessibilité partiellement conforme | charte éditoriale | charte déontologique | toujours activé |
            réutiliser ce contenu |
            paramétrer mes cookies | gestion des consentements | gérer mes consentements | gérer mes préférences |
            accepter tout | refuser tout | accepter les cookies | refuser les cookies | accepter tous les cookies |
            refuser tous les cookies | personnaliser mes choix | voir nos partenaires |
            charte des données personnelles | reproduction interdite | tous droits de reproduction réservés |
            charte de déontologie | plan du site et mentions légales |
            mesurer la performance des publicités | relier différents appareils
        """,
        "es": """
            venta de contenidos | canal de denuncias |
            política de privacidad | políticas de privacidad | aviso de privacidad | privacidad |
            protección de datos | política de protección de datos | política de tratamiento de datos |
            política de datos | política de cookies | políticas de cookies | configuración de cookies |
            configurar cookies | preferencias de cookies | gestionar cookies | aviso de cookies | uso de cookies |
            aviso legal | avisos legales | aviso legal y condiciones de uso | nota legal | condiciones de uso |
            condiciones generales | condiciones legales | condiciones de contratación | condiciones del servicio |
            términos de uso | términos y condiciones | términos y condiciones de uso | términos del servicio |
            términos de servicio | términos legales | política editorial | código ético | código de ética |
            política de ética | derechos reservados | todos los derechos reservados |
            todos los derechos reservados 0 | aceptar | aceptar todo | aceptar todas | aceptar cookies |
            aceptar todas las cookies | acepto | rechazar | rechazar todo | rechazar todas | siempre activo |
            más información sobre cookies | preferencias de privacidad | libro de reclamaciones |
            superintendencia de industria y comercio | aviso de propiedad intelectual | propiedad intelectual |
            declaración de accesibilidad |
            esta nota fue escrita con ayuda de ia | este artículo fue escrito con ayuda de ia |
            gestionar preferencias | gestionar consentimiento | gestión de cookies | panel de privacidad |
            configuración de privacidad | rechazar cookies | rechazar todas las cookies | solo cookies necesarias |
            sólo cookies necesarias | aceptar y continuar | aceptar y seguir navegando | continuar sin aceptar |
            rechazar y suscribirse | ver nuestros socios | lista de socios | reservados todos los derechos |
            código deontológico | principios editoriales | política de correcciones | estándares editoriales |
            normas editoriales | defensor de la audiencia | the trust project | sistema de verificación |
            medir el rendimiento de los anuncios | medir el rendimiento de la publicidad |
            medir el rendimiento del contenido | desarrollo y mejora de los servicios |
            vincular diferentes dispositivos |
            normas de uso | conforme a los criterios de
        """,
        "it": """
            informativa sulla privacy | informativa privacy | informativa cookie | informativa sui cookie |
            privacy e cookie | gestione cookie | gestisci cookie | preferenze cookie | impostazioni cookie |
            impostazioni privacy | preferenze privacy | privacy e cookie policy | termini e condizioni |
            termini di servizio | termini di utilizzo | termini d uso | condizioni d uso | condizioni di utilizzo |
            condizioni generali | note legali | nota legale | dati societari | riproduzione riservata |
            tutti i diritti riservati | diritti riservati | accetta | accetta tutto | accetta tutti | accetto |
            rifiuta | rifiuta tutto | continua senza accettare | dichiarazione di accessibilità | codice etico |
            tutela della privacy | trattamento dati |
            gestisci i cookie | gestisci preferenze | gestisci le preferenze | gestisci consensi |
            gestisci il consenso | accetta tutti i cookie | accetta i cookie | accetta e continua | accetta e chiudi |
            rifiuta tutti | rifiuta i cookie | solo cookie necessari | condizioni generali di servizio |
            misurare le prestazioni degli annunci | misurare le prestazioni della pubblicità |
            sviluppare e perfezionare i servizi | collegare diversi dispositivi |
            copyright ansa | copyright agi
        """,
        "pt": """
            ok entendi | mais opções |
            política de privacidade | políticas de privacidade | aviso de privacidade | privacidade |
            proteção de dados | política de cookies | gerenciar cookies | gerir cookies | configurações de cookies |
            preferências de cookies | definições de cookies | termos de uso | termos e condições | termos de serviço |
            termos e condições de uso | termos de utilização | condições de uso | condições gerais | aviso legal |
            todos os direitos reservados | direitos reservados | aceitar | aceitar tudo | aceitar todos |
            aceitar cookies | aceito | rejeitar | rejeitar tudo | recusar | código de ética | princípios editoriais |
            política editorial | política de erros | estatuto editorial | lei da transparência | lgpd |
            gerenciar preferências | gerir preferências | gerenciar consentimento | preferências de privacidade |
            configurações de privacidade | aceitar todos os cookies | aceitar e continuar | aceitar e fechar |
            rejeitar todos | rejeitar cookies | recusar todos | recusar tudo | continuar sem aceitar |
            apenas cookies necessários | livro de reclamações
        """,
        "nl": """
            privacy en cookiebeleid |
            privacybeleid | privacyverklaring | privacy en cookies | privacyinstellingen | cookiebeleid |
            cookieverklaring | cookie instellingen | cookieinstellingen | cookies beheren | cookievoorkeuren |
            beheer cookies | beheer privacy | algemene voorwaarden | gebruiksvoorwaarden | gebruikersvoorwaarden |
            alle rechten voorbehouden | accepteren | alles accepteren | accepteer | akkoord | ja ik ga akkoord |
            weigeren | alles weigeren | toegankelijkheidsverklaring | juridische informatie | colofon |
            leveringsvoorwaarden | abonnementsvoorwaarden |
            privacy instellingen | privacyvoorkeuren | toestemming beheren | alles afwijzen | accepteer alles |
            accepteer alle cookies | alle cookies accepteren | cookies accepteren | cookies weigeren |
            accepteren en doorgaan | akkoord en doorgaan | alleen noodzakelijke cookies | alleen noodzakelijk |
            doorgaan zonder te accepteren | correctiebeleid | journalistieke code
        """,
        "ru": """
            политика конфиденциальности | конфиденциальность | политика обработки персональных данных |
            обработка персональных данных | пользовательское соглашение | правила пользования |
            правила использования | правила использования материалов | условия использования | правовая информация |
            все права защищены | авторские права | использование cookie | политика cookie |
            использование файлов cookie | принять | принять все | принимаю | согласен | соглашаюсь | отклонить |
            отказаться | отказ от ответственности | юридическая информация | оферта | публичная оферта |
            правила перепечатки | о рекомендательных технологиях | рекомендательные технологии |
            ограничение ответственности |
            политика в отношении обработки персональных данных | политика использования cookie | настройки cookie |
            принять cookie | принять все cookie | отклонить все | редакционная политика |
            применяются рекомендательные технологии
        """,
        "he": """
            מדיניות פרטיות | מדיניות הפרטיות | פרטיות | תנאי שימוש | תנאי השימוש | תקנון | תקנון האתר | תקנון שימוש |
            כל הזכויות שמורות | הצהרת נגישות | נגישות | הסדרי נגישות | מדיניות עוגיות | אני מסכים | אישור | אשר |
            דחה |
            הגדרות עוגיות | אישור כל העוגיות
        """,
        "ar": """
            سياسة الخصوصية | الخصوصية | بيان الخصوصية | شروط الاستخدام | شروط الإستخدام | الشروط والأحكام |
            شروط الخدمة | اتفاقية الاستخدام | إخلاء مسؤولية | إخلاء المسؤولية | جميع الحقوق محفوظة |
            كافة الحقوق محفوظة | حقوق النشر | حقوق الملكية | سياسة ملفات تعريف الارتباط | ملفات تعريف الارتباط |
            موافق | أوافق | قبول | قبول الكل | رفض |
            إعدادات ملفات تعريف الارتباط | إعدادات الخصوصية | أحكام وشروط | رفض الكل
        """,
        "ja": """
            プライバシーセンター | ご利用について | 記事利用 | リンクポリシー | 訂正・おわび |
            利用規約 | ご利用規約 | 会員規約 | プライバシーポリシー | 個人情報保護方針 | 個人情報の取り扱い | 個人情報の取り扱いについて | 個人情報の取扱いについて | 個人情報保護 |
            サイトポリシー | クッキーポリシー | cookieポリシー | cookieの設定 | 免責事項 | 著作権について | 著作権とリンク | 著作権リンクについて | 無断転載禁止 | 転載禁止 |
            特定商取引法に基づく表記 | 特定商取引法に基づく表示 | 特定商取引法 | 情報セキュリティ基本方針 | ソーシャルメディアポリシー | 勧誘方針 | 同意する | 同意して閉じる | 拒否する |
            すべて許可 | データポリシー | 情報の外部送信について | 編集方針 | 記事の二次利用 | 記事利用について |
            著作権 リンクポリシー | 著作権リンク | 特定商取引に関する法律に基づく表示 | cookie設定 | cookieに同意する | すべて同意する | すべてのcookieを受け入れる | 同意しない |
            外部送信規律 | 利用者情報の外部送信について
        """,
        "zh": """
            版权声明 | 版權聲明 | 版权所有 | 版權所有 | 版权保护 | 隐私政策 | 隱私政策 | 隐私权政策 | 隱私權政策 | 隱私權聲明 | 隐私声明 | 隱私聲明 | 隐私保护 | 保密政策 |
            使用条款 | 使用條款 | 服务条款 | 服務條款 | 服务协议 | 用户协议 | 會員條款 | 免责声明 | 免責聲明 | 法律声明 | 法律聲明 | 著作權聲明 | 保留所有权利 | cookie政策 |
            接受 | 全部接受 | 同意 | 拒绝 | 不同意 | 我同意 | 举报电话 | 违法和不良信息举报 | 违法和不良信息举报电话 | 不良信息举报 | 网络谣言举报 | 营业执照 | 京icp备 |
            icp备案 | 備案 |
            隐私条款 | 隱私權保護政策 | 使用者條款 | 会员条款 | 转载声明 | cookie设置 | 接受所有cookie | 全部拒绝 | 同意并继续 | 同意並繼續 | 网上有害信息举报专区
        """,
        "tr": """
            gizlilik politikası | gizlilik sözleşmesi | gizlilik ilkeleri | gizlilik bildirimi | kullanım koşulları |
            kullanım şartları | üyelik sözleşmesi | çerez politikası | çerez ayarları | çerez tercihleri | kvkk |
            kvkk aydınlatma metni | aydınlatma metni | kişisel verilerin korunması |
            kişisel verilerin korunması politikası | veri politikası | yasal uyarı | sorumluluk reddi |
            tüm hakları saklıdır | kabul et | kabul ediyorum | tümünü kabul et | reddet | tümünü reddet |
            yayın ilkeleri | etik ilkeler | mesafeli satış sözleşmesi | şartlar ve koşullar |
            çerezleri yönet | hepsini kabul et | kullanıcı sözleşmesi | yasal bilgiler | yayın ilkelerimiz |
            editoryal ilkeler | düzeltme ve cevap
        """,
        "sv": """
            chefredaktör vd och ansvarig utgivare |
            integritetspolicy | personuppgiftspolicy | dataskydd | cookiepolicy | om cookies | cookieinställningar |
            hantera cookies | kakor | användarvillkor | allmänna villkor | prenumerationsvillkor | köpvillkor |
            alla rättigheter förbehållna | godkänn | godkänn alla | acceptera | acceptera alla | avvisa |
            avvisa alla | tillgänglighetsredogörelse | ansvarig utgivare |
            hantera samtycke | cookies och personuppgifter | dataskyddspolicy | acceptera alla cookies |
            endast nödvändiga | endast nödvändiga cookies |
            allt material på denna sajt är skyddat enligt lagen om upphovsrätt
        """,
        "no": """
            personvern | personvernerklæring | personvernpolicy | informasjonskapsler |
            personvern og informasjonskapsler | administrer samtykke | brukervilkår | generelle vilkår | kjøpsvilkår |
            alle rettigheter forbeholdt | alle rettigheter reservert | godta | godta alle | aksepter | avvis |
            avvis alle | tilgjengelighetserklæring | ansvarlig redaktør | redaktøransvar |
            administrer informasjonskapsler | innstillinger for informasjonskapsler | cookieinnstillinger |
            personvern og cookies | personverninnstillinger | godta alle informasjonskapsler | aksepter alle |
            kun nødvendige | salgsvilkår | abonnementsvilkår | vær varsom plakaten |
            måle annonseytelse
        """,
        "da": """
            privatlivspolitik | persondatapolitik | persondata | cookiepolitik | cookieindstillinger |
            administrer samtykke | handelsbetingelser | abonnementsbetingelser | brugervilkår |
            alle rettigheder forbeholdes | accepter | accepter alle | acceptér | afvis | afvis alle |
            tilgængelighedserklæring | ansvarshavende chefredaktør |
            administrer cookies | cookies og privatliv | cookie og privatlivspolitik | accepter alle cookies |
            tillad alle | tillad alle cookies | kun nødvendige | kun nødvendige cookies | abonnementsvilkår |
            brugerbetingelser |
            måle annonceeffektivitet
        """,
        "pl": """
            zmień ustawienia prywatności |
            polityka prywatności | prywatność | polityka cookies | polityka plików cookies | ustawienia prywatności |
            ustawienia cookies | ustawienia plików cookies | pliki cookies | regulamin | regulaminy |
            regulamin serwisu | regulamin sklepu | warunki korzystania | warunki użytkowania | zasady korzystania |
            wszelkie prawa zastrzeżone | nota prawna | nota prawna i copyright | informacje prawne | rodo |
            klauzula informacyjna | akceptuję | akceptuj | akceptuj wszystkie | zgadzam się | przejdź do serwisu |
            odrzuć | odrzuć wszystkie | deklaracja dostępności | zastrzeżenia prawne |
            ustawienia plików cookie | zarządzaj zgodami | zarządzaj plikami cookie | zarządzaj preferencjami |
            zaakceptuj wszystko | zaakceptuj wszystkie | akceptuję wszystkie | akceptuję i przechodzę do serwisu |
            akceptuję i zamykam | odrzuć wszystko | tylko niezbędne | ustawienia zaawansowane |
            regulamin korzystania z serwisu | regulamin portalu | prawa autorskie zastrzeżone |
            nota o prawach autorskich | kodeks etyczny | zasady redakcyjne | standardy redakcyjne |
            pomiar efektywności reklam | łączenie różnych urządzeń
        """,
        "cs": """
            ochrana osobních údajů | ochrana údajů | ochrana soukromí | zásady ochrany osobních údajů |
            zásady ochrany soukromí | zpracování osobních údajů | cookies nastavení | nastavení cookies |
            nastavení soukromí | podmínky užití | podmínky používání | podmínky užívání | obchodní podmínky |
            všeobecné obchodní podmínky | všeobecné podmínky | všechna práva vyhrazena | právní informace | přijmout |
            přijmout vše | souhlasím | odmítnout | odmítnout vše | etický kodex | prohlášení o přístupnosti |
            prohlášení o cookies |
            správa souhlasů | správa cookies | zásady cookies | souhlasím a pokračovat | přijmout všechny |
            odmítnout všechny | pouze nezbytné | podmínky použití
        """,
        "ko": """
            개인정보처리방침 | 개인정보 처리방침 | 개인정보취급방침 | 개인정보보호정책 | 개인정보 보호정책 | 이용약관 | 서비스 이용약관 | 회원약관 | 청소년보호정책 | 청소년 보호정책 |
            청소년보호책임자 | 저작권규약 | 저작권 규약 | 저작권정책 | 저작권 정책 | 저작권보호정책 | 저작권 보호정책 | 저작권안내 | 저작권문의 | 저작권 문의 | 이메일무단수집거부 |
            이메일 무단수집거부 | 이메일무단수집금지 | 무단전재 및 재배포 금지 | 무단 전재 및 재배포 금지 | 무단전재 재배포 금지 | 법적고지 | 책임한계와 법적고지 | 고충처리인 | 고충처리 |
            윤리강령 | 편집규약 | 동의 | 동의함 | 모두 동의 | 거부 | 인터넷신문윤리강령 |
            개인정보 취급방침 | 저작권 안내 | 이메일 무단수집 거부 | 이메일주소무단수집거부 | 기자윤리강령 | 편집위원회 | 모두 거부 | 쿠키 설정
        """,
        "uk": """
            політика конфіденційності | політика приватності | правила користування | правила користування сайтом |
            умови використання | угода користувача | користувацька угода | публічна оферта | всі права захищено |
            всі права захищені | усі права захищено | усі права захищені | правова інформація | політика cookie |
            налаштування cookie | прийняти всі | прийняти все | погоджуюсь | погоджуюся | відхилити все |
            редакційна політика | захист персональних даних
        """,
        "fi": """
            toimituksen yhteystiedot |
            tietosuojaseloste | tietosuojakäytäntö | rekisteriseloste | evästekäytäntö | evästeasetukset |
            muuta evästeasetuksia | käyttöehdot | tilausehdot | sopimusehdot | kaikki oikeudet pidätetään | hyväksy |
            hyväksy kaikki | hyväksy evästeet | hyväksyn | hylkää kaikki | vain välttämättömät | saavutettavuusseloste |
            vastaava päätoimittaja |
            evästeet | hallitse evästeitä | hyväksy kaikki evästeet
        """,
        "hu": """
            adatvédelmi tájékoztató | adatvédelmi szabályzat | adatvédelmi nyilatkozat | adatvédelmi irányelvek |
            adatkezelési tájékoztató | adatkezelési szabályzat | felhasználási feltételek |
            általános szerződési feltételek | ászf | impresszum | jogi nyilatkozat | jogi közlemény |
            minden jog fenntartva | süti beállítások | süti szabályzat | sütibeállítások | cookie beállítások |
            cookie szabályzat | sütik kezelése | elfogadom | összes elfogadása | az összes elfogadása | elutasítom |
            összes elutasítása | moderálási elvek |
            mindet elfogadom
        """,
        "el": """
            όροι χρήσης | οροι χρησης | όροι και προϋποθέσεις | πολιτική απορρήτου | πολιτικη απορρητου |
            πολιτική cookies | πολιτική προστασίας προσωπικών δεδομένων | προστασία προσωπικών δεδομένων |
            δήλωση απορρήτου | ρυθμίσεις cookies | ρυθμίσεις απορρήτου | αποδοχή όλων | αποδοχή cookies | αποδέχομαι |
            απόρριψη όλων | συμφωνώ | περισσότερες επιλογές | με επιφύλαξη παντός δικαιώματος |
            όλα τα δικαιώματα κατοχυρωμένα |
            με την επιφύλαξη παντός δικαιώματος
        """,
        "ro": """
            politica de confidențialitate | politica de confidenţialitate | politica de confidentialitate |
            politică de confidențialitate | termeni și condiții | termeni şi condiţii | termeni si conditii |
            termenii și condițiile | condiții de utilizare | politica de cookies | politica de cookie |
            politica cookies | politica cookie | setări cookies | setări cookie | setari cookies |
            modifică setările cookies | modifică setările | gestionează opțiunile | date cu caracter personal |
            prelucrarea datelor cu caracter personal | toate drepturile rezervate | acceptă toate | acceptă tot |
            accept toate | sunt de acord | refuză toate | respinge toate | cod deontologic |
            declinarea responsabilității | politica editorială |
            politica de cookie uri | preferințe cookies | termeni de utilizare | protecția datelor personale | anpc
        """,
        "ca": """
            avís legal | política de privacitat | política de privadesa | política de galetes |
            configuració de galetes | configuració de cookies | condicions d ús | condicions generals |
            termes i condicions | condicions de contractació | accepta ho tot | acceptar totes | acceptar ho tot |
            accepta les galetes | accepto | rebutja ho tot | rebutjar totes | tots els drets reservats | codi ètic
        """,
        "bg": """
            общи условия | условия за ползване | политика за поверителност | политика на поверителност |
            политика за лични данни | политика за бисквитки | политика за бисквитките | защита на личните данни |
            настройки за бисквитки | настройки на бисквитките | всички права запазени | всички права са запазени |
            етичен кодекс | приемам | приемам всички | приеми всички | отхвърли всички | съгласен съм |
            правила за коментиране
        """,
        "hr": """
            pravila privatnosti | politika privatnosti | zaštita privatnosti | izjava o privatnosti |
            uvjeti korištenja | opći uvjeti | opći uvjeti poslovanja | uvjeti poslovanja | pravila o kolačićima |
            postavke kolačića | postavke privatnosti | politika kolačića | prihvati sve | prihvaćam | odbij sve |
            slažem se | sva prava pridržana | sva prava zadržana | pravila komentiranja | izjava o pristupačnosti |
            zaštita osobnih podataka
        """,
        "sr": """
            politika privatnosti | uslovi korišćenja | pravila korišćenja | opšti uslovi | opšti uslovi poslovanja |
            uslovi poslovanja | politika kolačića | podešavanja kolačića | podešavanja privatnosti |
            zaštita podataka o ličnosti | prihvati sve | prihvatam | odbij sve | slažem se | sva prava zadržana |
            pravila komentarisanja | impresum | политика приватности | услови коришћења | правила коришћења |
            општи услови | општи услови пословања | услови пословања | политика колачића | подешавања колачића |
            подешавања приватности | заштита података о личности | прихвати све | прихватам | одбиј све | слажем се |
            сва права задржана | правила коментарисања | импресум
        """,
        "sk": """
            ochrana osobných údajov | zásady ochrany osobných údajov | ochrana súkromia | spracovanie osobných údajov |
            nastavenia súkromia | nastavenie cookies | nastavenia cookies | podmienky používania | podmienky použitia |
            obchodné podmienky | všeobecné obchodné podmienky | všetky práva vyhradené | právne informácie |
            prijať všetko | prijať všetky | súhlasím | odmietnuť všetko | etický kódex | zásady používania cookies |
            vyhlásenie o prístupnosti
        """,
        "id": """
            all right reserved |
            kebijakan privasi | kebijakan data pribadi | syarat dan ketentuan | syarat ketentuan | ketentuan layanan |
            ketentuan penggunaan | pedoman media siber | pedoman pemberitaan media siber | kode etik jurnalistik |
            hak cipta dilindungi | hak cipta dilindungi undang undang | semua hak dilindungi | kebijakan cookie |
            terima semua | terima semua cookie | tolak semua | saya setuju |
            pengaturan cookie | syarat penggunaan
        """,
        "vi": """
            chính sách bảo mật | chính sách quyền riêng tư | chính sách cookie | điều khoản sử dụng |
            điều khoản dịch vụ | điều khoản và điều kiện | quy định sử dụng | bảo lưu mọi quyền |
            mọi quyền được bảo lưu | miễn trừ trách nhiệm | tuyên bố miễn trừ trách nhiệm | chấp nhận tất cả |
            từ chối tất cả | tôi đồng ý |
            giữ bản quyền | đồng ý tất cả
        """,
        "hi": """
            सभ अध क र स रक ष त | क प र इट | प र इव स प ल स | न जत न त | क क न त | क क ज न त | क क प ल स |
            क क स ट ग स | न यम एव शर त | इस त म ल क शर त | स व क शर त | शर त और न यम | अस व करण | ड स क ल मर |
            स पर क कर | श क यत न व रण | श क यत न व रण अध क र | सभ क क ज स व क र कर | क क ज स व क र कर | स व क र कर |
            स व क र कर और आग बढ | म सहमत ह | सहमत ह | अस व क र कर | सभ क अस व क र कर | x स मग र क इज ज त द |
            facebook स मग र क इज ज त द | instagram स मग र क इज ज त द |
            नियम और शर्तें | उपयोग की शर्तें |
            सर्वाधिकार सुरक्षित | गोपनीयता नीति
        """,
        "bn": """
            সর্বস্বত্ব সংরক্ষিত | স্বত্ব | গোপনীয়তা নীতি | শর্তাবলি
        """,
        "lt": """
            visos teisės ginamos | autorių teisės | autorinės teisės | naudojimosi sąlygos | naudojimosi taisyklės |
            naudojimo taisyklės | slapukų naudojimas | leisti visus slapukus | tvarkyti slapukus | duomenų apsauga |
            visos teisės saugomos | privatumo politika | slapukų politika | naudojimo sąlygos | slapukų nustatymai
        """,
        "lv": """
            visas tiesības paturētas | lietošanas nosacījumi | privātuma atruna | konfidencialitātes politika |
            sīkdatņu iestatījumi | sīkdatņu izmantošana | piekrītu visām | apstiprināt visas | datu aizsardzība |
            personas datu apstrāde |
            visas tiesības aizsargātas | privātuma politika | sīkdatņu politika | lietošanas noteikumi
        """,
        "et": """
            kõik õigused reserveeritud | küpsiste kasutamine | küpsiste seaded | küpsiste sätted |
            luba kõik küpsised | isikuandmete töötlemine | vastutav väljaandja |
            kõik õigused kaitstud | privaatsuspoliitika | küpsised | kasutustingimused | privaatsustingimused
        """,
        "is": """
            allur réttur áskilinn | öll réttindi áskilin | persónuverndarstefna | vafrakökur | skilmálar
        """,
        "af": """
            alle regte voorbehou | privaatheidsbeleid
        """,
        "sl": """
            vse pravice pridržane | politika zasebnosti | piškotki | pogoji uporabe
        """,
        "fa": """
            تمامی حقوق محفوظ است | کلیه حقوق محفوظ است | حریم خصوصی
        """,
        "ur": """
            جملہ حقوق محفوظ ہیں
        """,
        "ms": """
            hak cipta terpelihara | dasar privasi | terma dan syarat
        """,
        "sw": """
            haki zote zimehifadhiwa
        """,
        "ka": """
            ყველა უფლება დაცულია
        """,
    },
    "start": {
        "en": """
            terms and conditions apply | all products recommended by | all quotes delayed |
            this article includes affiliate | this copy is for your personal | we use essential cookies |
            we and our 0 | we may be compensated when | we are a participant in the amazon | advertiser disclosure: |
            editorial disclosure: | by checking this box | our standards the thomson | prices were accurate at |
            purchases made through links | market data powered by | the conversation is funded by |
            please read our privacy | learn more about how we test | read our editorial | read our privacy |
            read our terms | see our privacy | when you click on links | your data will be processed |
            analytical cookies are | advertisement cookies are | performance cookies are |
            registration on or use of this site | future us inc |
            we need your consent to load this + |
            transcripts are generated by software and may contain errors |
            attorney advertising | prior results do not guarantee |
            the information on this website is for general information purposes only + |
            nothing on this site should be taken as legal advice + |
            this article is for informational purposes only and + | this blog is for informational purposes only |
            the content on this site is for informational purposes only |
            the information provided in this article is for general |
            the contents of this article are intended for general | this content is for informational purposes only |
            this information is not intended to replace | this information is for educational purposes only |
            the materials available at this web site are for informational purposes only + |
            the choice of a lawyer is an important decision + |
            the use of the internet or this form for communication | this site is for informational purposes |
            medical disclaimer | any information in this article is not |
            by subscribing you agree substack s terms of use + |
            built on forem + | made with love and ruby on rails | built with sphinx using a theme + | made with sphinx |
            made with material for mkdocs | built with docusaurus | built with mkdocs using a theme + |
            documentation built with mkdocs + | created using sphinx | built with the pydata sphinx theme |
            built with hugo | built with jekyll | built with astro | built with eleventy | built with gatsby |
            built with next js | published with ghost | powered by ghost | powered by jekyll | powered by hugo |
            powered by hexo | powered by wowchemy | powered by hashnode | powered by substack |
            powered by squarespace | powered by shopify | powered by wix | powered by webflow | powered by blogger |
            powered by discourse | powered by mediawiki | powered by mintlify | powered by gitbook |
            powered by docusaurus | powered by zendesk | powered by intercom | powered by hubspot |
            powered by vbulletin | powered by phpbb | blog at wordpress com |
            nutrition information is automatically calculated + | nutritional information is automatically calculated + |
            nutrition facts are estimates | the nutritional information provided is an estimate |
            content is available under | text is available under the creative commons + |
            except where otherwise noted content on this + | except as otherwise noted the content of this page + |
            unless otherwise noted content on this | code samples are licensed under | reject additional cookies |
            accept additional cookies | we use some essential cookies to make this + |
            you ve accepted additional cookies | you ve rejected additional cookies |
            you can change your cookie settings at any time + | we d like to set additional cookies |
            we d like to use analytics cookies | all content is available under the open government licence |
            this is ai generated summarization | this summary was generated by ai |
            this article includes content hosted on | the % daily value dv tells you how much a nutrient |
            this content is provided by x | this content is provided by twitter |
            this content is provided by facebook | this content is provided by instagram |
            this content is provided by youtube | this content is provided by tiktok |
            this content is provided by spreaker |
            to show you this content we need your permission to use cookies + |
            unfortunately we have been unable to verify if you have consented to + |
            you can use the buttons below to amend your preferences to enable + |
            you can change your settings at any time via the privacy options |
            please use the sharing tools found via the share button at the top or side of articles + |
            we and our 0 partners + | this story may contain affiliate + |
            this article is provided for general information + | by continuing to use this website + |
            by continuing to use this site + | by submitting this form you agree + |
            we may share information about your use + |
            copyright 0 | copyright c 0 | all rights reserved | all content copyright | this site uses cookies + |
            this website uses cookies + | we use cookies + | we and our partners + | we value your privacy + |
            we care about your privacy + | our website uses cookies + | our site uses cookies + |
            necessary cookies are absolutely essential + | functional cookies help + |
            performance cookies are used + | analytical cookies are used + | advertisement cookies are used + |
            other uncategorized cookies + | the technical storage or access + | this cookie is set by + |
            by using this site | by using this website | by clicking | by signing up | by subscribing | by submitting |
            by entering your | by providing your | by sharing your | by registering | by continuing | i agree to |
            by clicking accept + | do not sell or share | do not sell my | privacy policy terms |
            terms of use privacy | terms of service privacy | terms privacy | some links in this | some of the links |
            this article may contain affiliate + | this article contains affiliate + |
            this post may contain affiliate + |
            this post contains affiliate + | this page contains affiliate | this page may contain affiliate |
            this story contains affiliate | this site contains affiliate | we may earn | we may receive a commission |
            we may get a commission | we earn a commission | when you buy through links + | when you buy through our + |
            when you buy through | when you purchase through links + | when you purchase through our + |
            when you purchase through |
            if you buy through | if you purchase through | if you buy something | if you click on a link |
            if you make a purchase | as an amazon associate + | disclaimer: | disclosure: | affiliate disclosure: |
            legal disclaimer: | full disclosure: | forward looking statements | this material may not be published + |
            this content may not be | the views expressed | the opinions expressed | the views and opinions |
            opinions expressed | views expressed | the content on this | the content of this |
            the information in this article is | the information provided | the information contained |
            the information on this | this article is for informational | this article is for general |
            this article is for educational | this article is intended for | this article is not intended |
            this article does not constitute | this article is provided for | this information is for |
            this information is not | this content is for informational | this content is not |
            this is not financial advice | this is not investment advice | this does not constitute |
            this post is for informational | this blog is for | nothing in this | not intended to be |
            for informational purposes only | past performance is | readers are advised | always consult |
            reproduction in whole or in part | no part of this | republished with permission |
            reprinted with permission | this article is republished from | this article was originally published |
            this story was originally published | this article originally appeared | this article first appeared |
            this story originally appeared | this post originally appeared | originally published | licensed under |
            this work is licensed | this article is licensed | except where otherwise noted | unless otherwise noted |
            trademarks | secure gov websites use + | official websites use gov + |
            an official website of the united states + | a gov website belongs to + | here s how you know |
            this site is protected by + | protected by recaptcha + | covid 0 resources |
            our standards the thomson reuters | the bbc is not responsible for the content |
            warning bbc is not responsible for | warning third party content may contain |
            quotes displayed in real time or delayed | npr transcripts are created on a rush deadline |
            accuracy and availability of npr transcripts may vary | this is a rush transcript |
            this transcript was created using speech recognition | this release contains forward looking statements + |
            this press release contains forward looking statements + |
            this press release may contain forward looking statements + |
            this news release contains forward looking statements + | allow twitter content | allow x content |
            allow instagram content | allow youtube content | allow facebook content | allow tiktok content |
            all products featured on |
            store and or access information on a device | use limited data to select advertising |
            use limited data to select content | create profiles for personalised advertising |
            create profiles to personalise content | use profiles to select personalised advertising |
            use profiles to select personalised content |
            understand audiences through statistics or combinations of data from different sources |
            use precise geolocation data | actively scan device characteristics for identification |
            ensure security prevent and detect fraud and fix errors | deliver and present advertising and content |
            save and communicate privacy choices | match and combine data from other data sources |
            match and combine offline data sources | identify devices based on information transmitted automatically |
            receive and use automatically sent device characteristics for identification |
            advertising presented to you on this service can be based on |
            content presented to you on this service can be based on |
            information about your activity on this service such as |
            information about your activity on this service can be stored |
            information regarding which advertising is presented to you |
            information regarding which content is presented to you |
            information about your activity on this service such as your interaction with |
            reports can be generated based on the combination of data sets |
            cookies device or similar online identifiers | your device might be distinguished from other devices |
            your data can be used to monitor for and prevent |
            certain information like an ip address or device capabilities |
            the choices you make regarding the purposes and entities listed in this notice |
            with your acceptance your precise location |
            with your acceptance certain characteristics specific to your device |
            information about your activity on this service may be matched and combined |
            in support of the purposes explained in this notice your device |
            personalised advertising and content advertising and content measurement |
            personalized ads and content ad and content measurement | list of partners vendors | list of iab vendors |
            list of tcf vendors | these cookies are necessary for the website to function and |
            these cookies are strictly necessary | these cookies allow us to count visits |
            these cookies enable the website to provide enhanced | these cookies may be set through our site by |
            these cookies are set by a range of social media | these cookies collect information |
            these cookies do not store any personally identifiable information |
            strictly necessary cookie should be enabled at all times |
            if you disable this cookie we will not be able to save your preferences |
            this means that every time you visit this website you will need to enable or disable cookies again |
            necessary cookies help make a website usable |
            necessary cookies are required to enable the basic features |
            marketing cookies are used to track visitors across websites |
            marketing cookies are used by third party advertisers |
            statistic cookies help website owners to understand | statistics cookies collect information anonymously |
            preference cookies enable a website to remember |
            unclassified cookies are cookies that we are in the process of classifying |
            uncategorized cookies are those | out of these cookies the cookies that are categorized as necessary |
            we also use third party cookies that help us analyze |
            you also have the option to opt out of these cookies | but opting out of some of these cookies |
            without a subpoena voluntary compliance on the part of your internet service provider |
            the cookie is used to store the user consent | the cookie is set by the gdpr cookie consent plugin |
            the cookie is set by gdpr cookie consent | cookielawinfo checkbox | viewed cookie policy |
            viewed_cookie_policy | you can find out more about which cookies we are using |
            you can adjust all of your cookie settings |
            cookie information is stored in your browser and performs functions |
            this website uses google analytics to collect | keeping this cookie enabled helps us |
            please enable strictly necessary cookies first |
            to provide the best experiences we use technologies like cookies |
            consenting to these technologies will allow us |
            not consenting or withdrawing consent may adversely affect |
            when you visit any website it may store or retrieve information on your browser |
            when you visit our website we store cookies on your browser |
            because we respect your right to privacy you can choose not to allow |
            click on the different category headings to find out more |
            blocking some types of cookies may impact your experience |
            the information does not usually directly identify you |
            all information these cookies collect is aggregated | they may be set by us or by third party providers |
            they are usually only set in response to actions made by you |
            they help us to know which pages are the most and least popular |
            they may be used by those companies to build a profile of your interests |
            they do not store directly personal information |
            you can set your browser to block or alert you about these cookies |
            some of our partners may process your personal data on the basis of legitimate interest |
            some vendors may process your personal data on the basis of legitimate interest |
            your choices will be applied to this site only | your choices will have effect within our website |
            your consent applies to the following domains | your preferences will apply to this website only |
            you can change your preferences at any time by returning to this site |
            you can change your settings at any time including withdrawing your consent |
            you can freely give refuse or withdraw your consent | you can review and change your choices at any time |
            by choosing i accept below you | we and our third party partners store |
            we also share information about your use of our site with our social media |
            this website and its associated newspaper are members of independent press standards organisation |
            this website and its associated newspaper |
            if you have a complaint about editorial content which relates to inaccuracy |
            a lock or https means you ve safely connected to the gov website | the gov means it s official |
            the https ensures that you are connecting to the official website |
            federal government websites often end in gov or mil |
            before sharing sensitive information make sure you re on a federal government site |
            share sensitive information only on official secure websites | privacy notice terms of use |
            all content is copyrighted | your privacy is important to us | your privacy matters to us |
            with your permission we and our partners | with your permission we and our |
            you may click to consent to our | alternatively you may click to refuse to consent |
            alternatively you may access more detailed information |
            please note that some processing of your personal data may not require your consent |
            some processing of your personal data may not require | your preferences will apply to |
            prices and availability were accurate at the time | prices and availability are accurate at the time |
            prices and availability are subject to change | prices were accurate at the time |
            prices are accurate at the time of publication | product prices and availability are accurate |
            this content was produced in partnership with | this content was created in partnership with |
            this content is made possible by | this article was created in partnership with |
            this article was written in partnership with | this article was paid for by |
            this story was paid for by an advertiser | this is sponsored content | this is a paid advertisement |
            members of the editorial and news staff | the newsroom was not involved in |
            our newsroom was not involved in | the news and editorial staff |
            the editorial staff was not involved in | some content on this page is provided by |
            some links on this page are | links in this article may earn |
            the products discussed here were independently chosen | all products featured are independently selected |
            we independently evaluate | we independently review | we independently select |
            our editors independently select | our product picks are editor tested |
            items are sold by the retailer not | no purchase necessary | nothing on this site constitutes |
            if you or someone you know has a gambling problem | gambling problem call |
            21 and over please gamble responsibly | begambleaware org | 18 begambleaware | please gamble responsibly |
            commercial content 18 | this website and its associated newspaper are members + |
            this website and its associated newspaper adheres + |
            original content available for non commercial use + |
            any cookies that may not be particularly necessary + |
            these cookies are necessary for the website to function + |
            this service may include material from agence france presse + |
            this article is the copyrighted property of + | we use your sign up to provide content + |
            by signing up for alerts you agree + |
            to display this content from | this content is hosted by a third party |
            the content you requested does not exist | you must enable advertisement tracking |
            we need your consent to | we need your permission to | this article contains content provided by |
            this article contains content from | you may want to read the cookie policy |
            to view this content click accept | to view this content you | to view this video please |
            you need to accept cookies | you need to enable cookies | at reach and across our entities |
            accept manage my choices |
            transcript text may be revised to correct errors | audio on npr org may be edited after |
            this transcript was created by | transcripts are generated using a combination of speech recognition |
            this transcript may contain errors | this transcript was generated | deal pricing and availability |
            pricing and availability subject to change | pricing and availability are subject to change |
            prices and availability may change | this story was developed in partnership with |
            this article was developed in partnership with | this content was developed in partnership with |
            this story was produced in partnership with | this story was created in partnership with
        """,
        "de": """
            eigentümer dieser website |
            dieser beitrag enthält affiliate links | dieser artikel enthält affiliate links | enthält werbung |
            dieser beitrag enthält werbung |
            alle rechte vorbehalten | alle inhalte urheberrechtlich | diese website verwendet cookies + |
            diese webseite verwendet cookies + | diese seite verwendet cookies + | diese website benutzt cookies + |
            diese webseite benutzt cookies + | diese seite benutzt cookies + | diese website nutzt cookies + |
            diese webseite nutzt cookies + | diese seite nutzt cookies + | unsere website verwendet cookies + |
            unsere webseite verwendet cookies + | unsere website nutzt cookies + | wir verwenden cookies + |
            wir nutzen cookies + | wir setzen cookies + | wir und unsere partner + | wir benötigen ihre zustimmung + |
            wir benötigen ihre einwilligung + | wir brauchen ihre zustimmung + |
            cookies erleichtern die bereitstellung + | cookies helfen uns + | um diesen inhalt anzuzeigen |
            um dieses element | um inhalte anzuzeigen | zum anzeigen dieses | diese cookies | mit der nutzung dieser |
            mit der nutzung unserer | mit der nutzung unseres | durch die weitere nutzung | durch die nutzung dieser |
            indem sie die website | wenn sie die website weiter | wenn du die website weiter |
            ihre daten und einstellungen | weitere informationen zu cookies |
            weitere informationen beispielsweise zur kontrolle von cookies + | weitere informationen zum datenschutz |
            weitere informationen finden sie in unserer | mehr informationen finden sie in unserer |
            mehr dazu in unserer datenschutzerklärung | informationen zum datenschutz | hinweise zum datenschutz |
            es gelten die datenschutz | es gilt die datenschutz | die mit sternchen gekennzeichneten |
            die mit einem sternchen | die mit einem symbol | dieser artikel enthält affiliate |
            dieser beitrag enthält affiliate | dieser artikel enthält werbe | dieser artikel enthält sogenannte |
            affiliate link: | wenn sie über diese links | als amazon partner + | haftungsausschluss: |
            rechtlicher hinweis: | transparenzhinweis: | nachdruck | der nachdruck | jede weitere verwendung |
            die weiterverwendung | eine verwertung | dieser artikel erschien zuerst | dieser text erschien zuerst |
            dieser beitrag erschien zuerst | dieser artikel erschien zunächst | dieser artikel wurde im original |
            dieses werk ist lizenziert | dieser text steht unter | für die inhalte externer | externe links |
            impressum datenschutz | datenschutz impressum | datenschutz cookies | datenschutzerklärung impressum |
            dpa infocom dpa | dieser artikel wurde mithilfe maschineller unterstützung |
            dieser artikel wurde mit maschineller unterstützung | dieser artikel wurde mit ki unterstützung |
            dieser beitrag wurde mit ki unterstützung | dieser text wurde mit ki unterstützung |
            dieser artikel wurde mit hilfe von ki | dieser artikel wurde mithilfe von ki |
            dieser text wurde mithilfe von ki | dieser text wurde mithilfe von künstlicher intelligenz erstellt |
            dieser artikel wurde mithilfe künstlicher intelligenz erstellt |
            informationen auf einem gerät speichern und oder abrufen |
            speichern von oder zugriff auf informationen auf einem endgerät |
            verwendung reduzierter daten zur auswahl von werbeanzeigen |
            verwendung reduzierter daten zur auswahl von inhalten |
            erstellung von profilen für personalisierte werbung |
            erstellung von profilen zur personalisierung von inhalten |
            verwendung von profilen zur auswahl personalisierter werbung |
            verwendung von profilen zur auswahl personalisierter inhalte | messung der werbeleistung |
            messung der performance von inhalten |
            analyse von zielgruppen durch statistiken oder kombinationen von daten aus verschiedenen quellen |
            verwendung genauer standortdaten | genaue standortdaten verwenden |
            genaue standortdaten und geräteeigenschaften | endgeräteeigenschaften zur identifikation aktiv abfragen |
            geräteeigenschaften zur identifikation aktiv abfragen |
            gewährleistung der sicherheit verhinderung und aufdeckung von betrug |
            bereitstellung und anzeige von werbung und inhalten |
            speicherung und übermittlung der privatsphäre einstellungen |
            abgleichung und kombination von daten aus unterschiedlichen datenquellen |
            identifikation von endgeräten anhand automatisch übermittelter informationen |
            personalisierte werbung und inhalte messung von werbeleistung |
            personalisierte anzeigen und inhalte anzeigen und inhaltsmessungen |
            personalisierte anzeigen und anzeigenmessung | personalisierte inhalte inhaltemessung |
            auswahl einfacher anzeigen | ein personalisiertes anzeigen profil erstellen |
            personalisierte anzeigen auswählen | ein personalisiertes inhalts profil erstellen |
            marktforschung einsetzen um erkenntnisse über zielgruppen zu gewinnen |
            für die ihnen angezeigten verarbeitungszwecke können cookies |
            für die dir angezeigten verarbeitungszwecke können cookies |
            cookies endgeräte oder ähnliche online kennungen |
            anzeigen können basierend auf einem profil personalisiert werden |
            inhalte können basierend auf einem profil personalisiert werden |
            anzeigen und inhalte können basierend auf einem profil personalisiert werden |
            werbeanzeigen die ihnen auf diesem dienst präsentiert werden |
            ihre informationen über ihre aktivität auf diesem dienst | wir und unsere 0 partner speichern |
            wir und unsere 0 partner verarbeiten | die technische speicherung oder der zugriff + |
            mit ihrer zustimmung erlauben sie uns | mit deiner zustimmung erlaubst du uns |
            mit klick auf alle akzeptieren | mit dem klick auf akzeptieren | mit einem klick auf akzeptieren |
            durch klicken auf akzeptieren | durch klicken auf alle akzeptieren | die zustimmung kann jederzeit |
            ihre zustimmung können sie jederzeit | deine zustimmung kannst du jederzeit |
            einige unserer partner verarbeiten ihre daten auf der grundlage |
            an dieser stelle befindet sich ein externer inhalt | an dieser stelle findest du einen externen inhalt |
            an dieser stelle findest du inhalte | hier finden sie einen externen inhalt |
            deine privatsphäre einstellungen verhindern | ihre privatsphäre einstellungen verhindern |
            deine datenschutzeinstellungen verhindern | ihre datenschutzeinstellungen verhindern |
            damit werden personenbezogene daten an | zur darstellung dieses inhalts | verwalte deine privatsphäre |
            essenzielle cookies ermöglichen grundlegende funktionen |
            statistik cookies erfassen informationen anonym | marketing cookies werden von drittanbietern |
            inhalte von videoplattformen und social media plattformen werden standardmäßig blockiert |
            notwendige cookies helfen dabei | unbedingt erforderliche cookies | wenn du diesen cookie deaktivierst |
            wenn sie diesen cookie deaktivieren | cookie informationen werden in deinem browser gespeichert |
            werbung und tracking | weiter mit werbung | weiter mit werbung und tracking |
            mit werbung weiterlesen besuchen sie | mit werbung nutzen | mit werbung kostenlos lesen |
            mit dem pur abo | mit pur abo | im pur abo | pur abo | jetzt pur abo |
            details zu werbe und analyse trackern | details zum tracking | ihre daten können in länder außerhalb |
            dies ist eine maschinelle übersetzung | dieser artikel ist eine maschinelle übersetzung |
            diese übersetzung wurde automatisch | dieser text wurde maschinell übersetzt |
            dieser text wurde automatisch übersetzt | dieser artikel wurde automatisch übersetzt |
            dieser beitrag wurde maschinell übersetzt |
            aktien immobilien und andere investments sind grundsätzlich mit einem risiko |
            dieser artikel dient nur der information und stellt keine | dieser artikel stellt keine anlageberatung |
            mit ihrer zustimmung verwenden wir | mit ihrer einwilligung verwenden wir |
            mit deiner zustimmung verwenden wir | um ihnen ein optimales | um dir ein optimales |
            wir respektieren ihre privatsphäre | wir respektieren deine privatsphäre |
            ihre privatsphäre ist uns wichtig | deine privatsphäre ist uns wichtig | datenschutz ist uns wichtig |
            wir verwenden auf unserer | sie können den inhalt mit einem klick anzeigen |
            sie können sich den externen inhalt | du kannst dir den externen inhalt |
            du kannst ihn dir mit einem klick anzeigen lassen | sie können ihn sich mit einem klick anzeigen lassen |
            dieses video stammt von | dieser inhalt stammt von | dieser externe inhalt |
            hier steht ein externer inhalt | einige der hier verlinkten | einige unserer links sind |
            bei den mit gekennzeichneten links | die mit gekennzeichneten links | links mit einem sternchen |
            mit sternchen gekennzeichnete links | es handelt sich um einen affiliate | wir erhalten eine provision |
            wenn sie auf einen solchen link klicken | wenn du auf so einen | wenn du auf diesen link |
            wenn du über diese links | der preis ändert sich für sie nicht | der kaufpreis bleibt gleich |
            für sie ändert sich der preis nicht | die redaktion ist dabei nicht | dpa infocom |
            mit dem laden des videos akzeptieren | mit dem laden des beitrags akzeptieren |
            mit dem laden des inhalts akzeptieren | mit dem laden des tweets akzeptieren |
            mit dem laden der karte akzeptieren | mit dem laden des podcasts akzeptieren |
            mit dem laden des postings akzeptieren | zweck wird verwendet um + | zweck wird zum entsperren von + |
            zweck cookie von google + | zweck speichert die einstellungen + | anbieter google ireland limited + |
            anbieter meta platforms ireland + | anbieter twitter international company + | anbieter vimeo inc + |
            anbieter openstreetmap foundation + | cookie laufzeit | cookie name | datenschutzerklärung https |
            essenzielle cookies ermöglichen + | statistik cookies erfassen informationen + |
            marketing cookies werden von + | inhalte von videoplattformen und social media plattformen + |
            mit dem laden des videos akzeptieren sie + | mit dem laden der karte akzeptieren sie + |
            mit dem laden des beitrags akzeptieren sie + | mit dem laden des tweets akzeptieren sie + |
            die technische speicherung oder der zugang + | wir verwenden technologien wie cookies + |
            klicke unten um dem oben gesagten zuzustimmen + | die cookie einstellungen auf dieser website sind + |
            wenn sie unter 0 jahre alt sind und ihre zustimmung + |
            wenn sie unter 0 jahre alt sind und ihre einwilligung + |
            diese e mail adresse ist vor spambots geschützt + | für links auf dieser seite erhält |
            für links auf dieser seite zahlt | diese cookies sind notwendig damit + |
            dieses werk ist lizenziert unter | dieses werk bzw inhalt steht unter |
            alle mit einem stern gekennzeichneten links | die mit einem stern gekennzeichneten links |
            die mit gekennzeichneten links sind |
            um eingebettete inhalte anzuzeigen | um mit inhalten aus instagram und anderen | um mit inhalten aus |
            um inhalte von drittanbietern | um inhalte dritter | hier können sie die rechte an diesem artikel |
            rechte am artikel können sie hier | bildrechte auf der webseite | mit dem absenden dieses formulars |
            mit dem absenden des formulars | mit dem absenden erklären sie | mit dem absenden erkläre ich |
            mit der nutzung dieses formulars | mit ihrer zustimmung wird hier ein externer |
            mit ihrer zustimmung wird hier | mit deiner zustimmung wird hier | dieses element beinhaltet daten von |
            dieses element enthält | sie entscheiden darüber wie sie unsere inhalte nutzen |
            ihr gerät erlaubt uns derzeit leider nicht | die postings der user geben nicht
        """,
        "fr": """
            propulsé par spip |
            tous droits réservés | droits de reproduction | toute reproduction | ce site utilise des cookies + |
            ce site utilise les cookies + | notre site utilise des cookies + | nous utilisons des cookies + |
            nous utilisons les cookies + | nous et nos partenaires + | avec nos partenaires nous + |
            en poursuivant votre navigation + | en continuant votre navigation + | en utilisant ce site |
            mentions légales | politique de confidentialité | les informations recueillies |
            vos données personnelles | conformément à la loi informatique + | conformément au rgpd |
            pour en savoir plus sur la gestion | cet article contient des liens affiliés |
            cet article comporte des liens | certains liens de cet article | en achetant via |
            stocker et ou accéder à des informations sur un appareil |
            stocker et ou accéder à des informations stockées sur un terminal |
            utiliser des données limitées pour sélectionner la publicité |
            utiliser des données limitées pour sélectionner le contenu |
            créer des profils pour la publicité personnalisée | créer des profils de contenus personnalisés |
            créer un profil personnalisé de publicités | créer un profil pour afficher un contenu personnalisé |
            utiliser des profils pour sélectionner des publicités personnalisées |
            utiliser des profils pour sélectionner des contenus personnalisés | mesurer la performance des contenus |
            mesurer la performance du contenu |
            comprendre les publics par le biais de statistiques ou de combinaisons de données |
            exploiter des études de marché afin de générer des données d audience |
            utiliser des données de géolocalisation précises |
            analyser activement les caractéristiques de l appareil pour l identification |
            analyser activement les caractéristiques du terminal pour l identification |
            assurer la sécurité prévenir et détecter la fraude et réparer les erreurs |
            fournir et présenter des publicités et du contenu |
            enregistrer et communiquer les choix en matière de confidentialité |
            mettre en correspondance et combiner des données | relier différents terminaux |
            identifier les appareils en fonction des informations transmises automatiquement |
            publicités et contenu personnalisés mesure de performance |
            publicité et contenu personnalisés mesure de performance | sélectionner des publicités standard |
            sélectionner des publicités personnalisées | nos partenaires et nous traitons |
            nous et nos 0 partenaires | avec nos 0 partenaires | avec votre accord nos partenaires et nous |
            avec votre accord nous et nos | avec votre consentement nous et nos |
            avec votre accord nos 0 partenaires | le stockage ou l accès technique + |
            certains de nos partenaires ne demandent pas votre consentement | vous pouvez retirer votre consentement |
            vous pouvez modifier vos choix à tout moment | vous pouvez à tout moment modifier vos choix |
            pour afficher ce contenu vous devez | pour visualiser ce contenu vous devez |
            contenu indisponible car vous avez refusé | votre configuration de cookies |
            les cookies nécessaires sont absolument essentiels | les cookies nécessaires contribuent à rendre |
            les cookies statistiques aident | les cookies marketing sont utilisés | nous respectons votre vie privée |
            votre vie privée est importante | la protection de votre vie privée | vous pouvez paramétrer vos choix |
            les articles contenant des liens | certains liens sont affiliés | ce contenu est proposé par |
            ce contenu a été réalisé | ce contenu a été rédigé par | contenu proposé par | contenu réalisé par |
            la rédaction n a pas participé | la rédaction du n a pas participé | la publicité permet de financer
        """,
        "es": """
            derechos reservados | edición nº |
            la legalidad veracidad y la calidad de la información es estricta responsabilidad de la dependencia + |
            todos los derechos reservados | queda prohibida | prohibida la reproducción | prohibida su reproducción |
            se prohíbe la reproducción | este sitio utiliza cookies + | este sitio usa cookies + |
            esta web utiliza cookies + | esta web usa cookies + | este sitio web utiliza cookies + |
            este sitio web usa cookies + | esta página web utiliza cookies + | esta página utiliza cookies + |
            utilizamos cookies + | usamos cookies + | nuestro sitio utiliza cookies + |
            nuestra web utiliza cookies + | nosotros y nuestros socios + | al continuar navegando |
            al utilizar este sitio | si continúas navegando | si continúa navegando | si sigues navegando |
            aviso legal | política de privacidad | los artículos de opinión | las opiniones expresadas |
            las opiniones vertidas | los contenidos de esta | este artículo contiene enlaces de afiliados |
            en calidad de afiliado de amazon + | como afiliado de amazon + | términos y condiciones |
            esta nota fue escrita con ayuda de | esta nota fue redactada con ayuda de |
            este artículo fue redactado con ayuda de | este artículo ha sido redactado con ayuda de |
            almacenar la información en un dispositivo y o acceder a ella |
            almacenar o acceder a información en un dispositivo |
            uso de datos limitados para seleccionar anuncios básicos |
            utilizar datos limitados para seleccionar anuncios básicos |
            utilizar datos limitados con el objetivo de seleccionar el contenido |
            crear perfiles para publicidad personalizada | crear un perfil publicitario personalizado |
            crear un perfil para la personalización de contenidos | crear perfiles para personalizar el contenido |
            crear un perfil para personalizar el contenido |
            utilizar perfiles para seleccionar la publicidad personalizada |
            uso de perfiles para la selección de contenido personalizado |
            utilizar perfiles para seleccionar contenido personalizado |
            comprender al público a través de estadísticas | utilizar datos de localización geográfica precisa |
            utilizar datos de geolocalización precisos | analizar activamente las características del dispositivo |
            ofrecer y presentar publicidad y contenido | guardar y comunicar las opciones de privacidad |
            cotejar y combinar datos |
            identificación de dispositivos en función de la información transmitida de forma automática |
            publicidad y contenido personalizados medición de publicidad |
            anuncios y contenido personalizados medición de anuncios | selección de anuncios básicos |
            nosotros y nuestros 0 socios | nosotros y nuestros 0 proveedores | con su acuerdo nosotros y nuestros |
            con tu consentimiento nosotros y | el almacenamiento o acceso técnico + |
            las cookies necesarias son absolutamente esenciales |
            las cookies necesarias ayudan a hacer una página web utilizable | las cookies de marketing se utilizan |
            las cookies estadísticas ayudan | algunos socios no te piden consentimiento |
            puede retirar su consentimiento | puedes retirar tu consentimiento |
            puede cambiar sus preferencias en cualquier momento | al pulsar aceptar |
            este contenido está bloqueado porque | para ver este contenido debes aceptar |
            se adhiere a los criterios de the trust project | si está interesado en licenciar este contenido |
            si te interesa licenciar este contenido | conforme a los criterios de | valoramos su privacidad |
            valoramos tu privacidad | nos importa tu privacidad | nos importa su privacidad |
            su privacidad es importante | tu privacidad es importante | con su consentimiento nosotros |
            con tu consentimiento nosotros | con su acuerdo nosotros | este contenido contiene enlaces |
            contenido ofrecido por | prohibida su reproducción total o parcial + |
            acerca de las cookies en este sitio +
        """,
        "it": """
            tutti i diritti riservati | riproduzione riservata | questo sito utilizza cookie + |
            questo sito utilizza i cookie + | questo sito usa i cookie + | questo sito usa cookie + |
            questo sito web utilizza i cookie + | utilizziamo i cookie + | utilizziamo cookie + |
            noi e i nostri partner + | continuando a navigare | proseguendo la navigazione | cliccando su accetta + |
            è vietata la riproduzione | informativa privacy | questo articolo contiene link di affiliazione |
            in qualità di affiliato amazon + | testata giornalistica | reg trib | p iva |
            archiviare informazioni su dispositivo e o accedervi |
            archiviare e o accedere a informazioni su un dispositivo |
            utilizzare dati limitati per la selezione della pubblicità |
            utilizzare dati limitati per la selezione dei contenuti |
            creare profili per la pubblicità personalizzata | creare profili per la personalizzazione dei contenuti |
            creare un profilo di annunci personalizzati | creare un profilo di contenuto personalizzato |
            utilizzare profili per la selezione di pubblicità personalizzata |
            utilizzare profili per la selezione di contenuti personalizzati | misurare le prestazioni dei contenuti |
            misurare le prestazioni del contenuto | comprendere il pubblico attraverso statistiche |
            utilizzare dati di geolocalizzazione precisi | scansione attiva delle caratteristiche del dispositivo |
            garantire la sicurezza prevenire e rilevare frodi | erogare e presentare pubblicità e contenuto |
            salvare e comunicare le scelte sulla privacy | abbinare e combinare dati |
            identificare i dispositivi in base alle informazioni trasmesse automaticamente |
            pubblicità e contenuti personalizzati misurazione delle prestazioni |
            annunci e contenuti personalizzati misurazione degli annunci | selezionare annunci basici |
            noi e i nostri 0 partner | noi e terze parti selezionate | noi e 0 terze parti selezionate |
            l archiviazione tecnica o l accesso + | i cookie necessari contribuiscono a rendere fruibile |
            i cookie necessari sono assolutamente essenziali | i cookie di marketing vengono utilizzati |
            i cookie statistici aiutano | con il tuo consenso noi e |
            puoi liberamente prestare rifiutare o revocare il tuo consenso |
            puoi revocare il tuo consenso in qualsiasi momento | usa il pulsante accetta per acconsentire |
            utilizza il pulsante accetta per acconsentire | chiudendo questo banner |
            chiudi questa informativa per continuare senza accettare | stai utilizzando internet explorer |
            per favore utilizza un browser moderno | questo browser non è supportato | rispettiamo la tua privacy |
            la tua privacy è importante | teniamo alla tua privacy | questo sito web utilizza |
            continuando la navigazione | iscrivendoti accetti | iscrivendomi accetto |
            questo articolo contiene link affiliati | vietata la riproduzione | contenuto offerto da
        """,
        "pt": """
            todos os direitos reservados | é proibida a reprodução | proibida a reprodução | este site usa cookies + |
            este site utiliza cookies + | nosso site usa cookies + | nosso site utiliza cookies + |
            utilizamos cookies + | usamos cookies + | nós e os nossos parceiros + | nós e nossos parceiros + |
            ao continuar navegando | ao continuar a navegar | ao navegar neste | ao utilizar este |
            as opiniões expressas | as opiniões emitidas | os artigos publicados | este artigo contém links |
            esta matéria contém links | política de privacidade | termos de uso |
            armazenar e ou aceder a informações num dispositivo |
            armazenar e ou acessar informações em um dispositivo |
            utilizar dados limitados para selecionar publicidade |
            utilizar dados limitados para selecionar conteúdos | criar perfis para publicidade personalizada |
            criar perfis para personalizar conteúdos | utilizar perfis para selecionar publicidade personalizada |
            utilizar perfis para selecionar conteúdos personalizados | medir o desempenho da publicidade |
            medir o desempenho dos anúncios | medir o desempenho dos conteúdos | medir o desempenho do conteúdo |
            compreender os públicos através de estatísticas | utilizar dados de geolocalização precisos |
            analisar ativamente as características do dispositivo |
            procurar ativamente características do dispositivo | garantir a segurança prevenir e detetar fraudes |
            fornecer e apresentar publicidade e conteúdos | publicidade e conteúdos personalizados medição de |
            nós e os nossos 0 parceiros | o armazenamento ou acesso técnico + |
            os cookies necessários são absolutamente essenciais | valorizamos a sua privacidade |
            sua privacidade é importante | a sua privacidade é importante | todo o conteúdo deste site |
            conteúdo oferecido por | conteúdo produzido em parceria
        """,
        "nl": """
            alle rechten voorbehouden | deze website gebruikt cookies + | deze site gebruikt cookies + |
            deze website maakt gebruik van cookies + | onze website gebruikt cookies + | wij gebruiken cookies + |
            we gebruiken cookies + | wij en onze partners + | door verder te gaan | door gebruik te maken van deze |
            door op akkoord te klikken + | op dit artikel rust copyright | niets uit deze |
            dit artikel bevat affiliate | privacy en cookies | privacyverklaring |
            informatie op een apparaat opslaan en of openen | informatie op een apparaat opslaan en of raadplegen |
            beperkte gegevens gebruiken om advertenties te selecteren |
            beperkte gegevens gebruiken om content te selecteren | profielen aanmaken voor gepersonaliseerde reclame |
            profielen voor gepersonaliseerde reclame aanmaken | profielen aanmaken om content te personaliseren |
            profielen gebruiken om gepersonaliseerde advertenties te selecteren |
            profielen gebruiken om gepersonaliseerde content te selecteren | de prestaties van advertenties meten |
            advertentieprestaties meten | de prestaties van content meten | contentprestaties meten |
            doelgroepen begrijpen door middel van statistieken | exacte geolocatiegegevens gebruiken |
            precieze geolocatiegegevens gebruiken | apparaatkenmerken actief scannen voor identificatie |
            actief apparaatkenmerken scannen voor identificatie | veiligheid waarborgen fraude voorkomen en opsporen |
            advertenties en content leveren en presenteren | gegevens uit andere bronnen koppelen en combineren |
            apparaten identificeren op basis van informatie die automatisch wordt verzonden |
            gepersonaliseerde advertenties en content advertentie en contentmetingen |
            gepersonaliseerde advertenties en inhoud | wij en onze 0 partners | wij en 0 partners |
            de technische opslag of toegang + | noodzakelijke cookies helpen | door op accepteren te klikken |
            je kunt je toestemming | u kunt uw toestemming | deze inhoud kan niet worden weergegeven |
            voor dit onderdeel zijn cookies nodig | wij waarderen je privacy | wij respecteren je privacy |
            je privacy is belangrijk | uw privacy is belangrijk | door je in te schrijven ga je akkoord |
            niets van deze website mag | om deze inhoud te kunnen | om deze content te kunnen |
            om deze content te tonen | deze inhoud is geblokkeerd
        """,
        "ru": """
            все права защищены | все права на | при перепечатке | при использовании материалов |
            при полном или частичном | при цитировании | использование материалов | перепечатка материалов |
            любое использование материалов | полное или частичное | мы используем файлы cookie + |
            мы используем cookie + | мы используем cookies + | на сайте используются cookie + |
            сайт использует файлы cookie + | сайт использует cookie + | этот сайт использует файлы cookie + |
            этот сайт использует cookie + | наш сайт использует + | продолжая использовать | продолжая пользоваться |
            продолжая просмотр | оставаясь на сайте | редакция не несет | редакция не несёт |
            за содержание рекламных | мнение редакции может | мнение автора может | мнение авторов может |
            сетевое издание | свидетельство о регистрации | регистрационный номер | учредитель: |
            политика конфиденциальности | на информационном ресурсе применяются + | деятельность meta запрещена |
            признана экстремистской |
            хранение и или доступ к информации на устройстве |
            настоящий материал информация произведен | настоящий материал произведен |
            данное сообщение материал создано | реклама ооо | материал подготовлен при поддержке
        """,
        "he": """
            כל הזכויות שמורות | אין לעשות שימוש | שימוש לפי סעיף 0א
        """,
        "ar": """
            رئيس التحرير: | رئيس مجلس الإدارة: |
            جميع الحقوق محفوظة | كافة الحقوق محفوظة | حقوق النشر محفوظة | نحن نستخدم ملفات تعريف الارتباط + |
            نستخدم ملفات تعريف الارتباط + | يستخدم هذا الموقع ملفات تعريف الارتباط + | هذا الموقع يستخدم ملفات + |
            يستخدم موقعنا ملفات + | المقالات المنشورة | الآراء الواردة | المقال يعبر عن | إخلاء مسؤولية:
        """,
        "ja": """
            当サイトではcookie + | このサイトではcookie + | 当サイトはcookie + | 本サイトではcookie + | 当社はcookie + | 本サイトに掲載 | 当サイトに掲載 |
            無断転載 | 記事写真などの | 掲載の記事写真 + | 本記事の無断転載 | 免責事項: | 利用規約 |
            当社および当社のパートナーは
        """,
        "zh": """
            版权声明: | 版權聲明: | 版权所有 | 版權所有 | 免责声明: | 免責聲明: | 特别声明: | 本网站使用cookie + | 本網站使用cookie + | 我们使用cookie + |
            我們使用cookie + | 本文为作者独立观点 | 本文仅代表作者 | 本文僅代表作者 | 本文系作者 | 凡本网注明 | 本站所有 | 本网站所有 | 转载请注明 | 轉載請註明 | 以上内容仅代表 |
            备案号 | 违法和不良信息 | 互联网新闻信息服务许可证 | 信息网络传播视听节目 | 增值电信业务 | 京公网安备
        """,
        "tr": """
            tüm hakları saklıdır | bu site çerezleri kullan | bu sitede çerez + | sitemizde çerez + |
            web sitemizde çerez + | web sitemiz çerez + | size daha iyi hizmet + | sizlere daha iyi + |
            çerezler hakkında | yasal uyarı: | bu haberin tüm | izinsiz kopyalanamaz | kaynak gösterilmeden |
            sitemizde yayınlanan | yatırım bilgi yorum ve tavsiyeleri + | burada yer alan yatırım bilgi + | künye |
            bir cihazdaki bilgileri depolama ve veya bunlara erişme |
            bir cihazda bilgi depolama ve veya bunlara erişim | biz ve 0 iş ortağımız |
            gizliliğiniz bizim için | gizliliğinize önem veriyoruz | çerezler kullanıyoruz | bu site çerez |
            bu web sitesi çerez | yazılı izin olmaksızın
        """,
        "sv": """
            alla rättigheter förbehållna | vi använder cookies + | vi använder kakor + |
            den här webbplatsen använder cookies + | denna webbplats använder cookies + | vi och våra partners + |
            genom att fortsätta använda | ansvarig utgivare |
            lagra och eller få åtkomst till information på en enhet | använda begränsad data för att välja reklam |
            använda begränsade data för att välja reklam | använda begränsade data för att välja innehåll |
            skapa profiler för personanpassad reklam | skapa profiler för att personanpassa innehåll |
            använda profiler för att välja personanpassad reklam |
            använda profiler för att välja personanpassat innehåll | mäta reklamresultat | mäta annonsprestanda |
            mäta innehållsresultat | mäta prestanda för innehåll | förstå målgrupper genom statistik |
            använda exakta uppgifter om geografisk positionering | använda exakt geolokaliseringsdata |
            aktivt läsa av enhetens egenskaper för identifiering | vi och våra 0 partner |
            personanpassad reklam och personanpassat innehåll |
            vi värnar om din integritet | vi värnar om din personliga integritet | din integritet är viktig |
            den här sidan använder cookies | genom att prenumerera godkänner du | citera oss gärna |
            denna artikel innehåller reklamlänkar | den här artikeln innehåller annonslänkar |
            artikeln innehåller reklamlänkar | innehållet är producerat i samarbete | detta är en annons |
            det här är en annons
        """,
        "no": """
            oppsummeringen er laget av |
            alle rettigheter forbeholdt | vi bruker informasjonskapsler + | vi bruker cookies + |
            denne nettsiden bruker informasjonskapsler + | nettstedet bruker cookies + | vi og våre partnere + |
            ved å fortsette å bruke | ansvarlig redaktør | alt innhold er |
            arbeider etter vær varsom |
            lagre og eller få tilgang til informasjon på en enhet | lagre og eller hente informasjon fra en enhet |
            bruke begrensede data til å velge annonser | bruke begrensede data til å velge innhold |
            opprette profiler for persontilpasset annonsering | opprette profiler for persontilpassede annonser |
            opprette profiler for å persontilpasse innhold | bruke profiler for å velge persontilpassede annonser |
            bruke profiler for å velge persontilpasset innhold | måle annonseytelsen | måle innholdsytelse |
            måle innholdsytelsen | forstå målgrupper gjennom statistikk | bruke nøyaktige geoposisjonsdata |
            bruke presise geolokaliseringsdata | aktivt skanne enhetsegenskaper for identifikasjon |
            vi og våre 0 partnere | persontilpassede annonser og innhold | persontilpasset annonsering og innhold |
            vi tar vare på ditt personvern | ditt personvern er viktig | denne nettsiden bruker cookies |
            nettstedet bruker informasjonskapsler | nettstedet du nå besøker | ved å fortsette godtar du |
            denne artikkelen inneholder annonselenker | artikkelen inneholder annonselenker |
            artikkelen inneholder reklamelenker | dette er annonsørinnhold | innholdet er produsert av
        """,
        "da": """
            alle rettigheder forbeholdes | vi bruger cookies + | dette website bruger cookies + |
            denne hjemmeside bruger cookies + | vi og vores partnere + | ved at fortsætte med at bruge |
            ansvarshavende chefredaktør | ophavsretten tilhører | materialet er beskyttet |
            opbevare og eller tilgå oplysninger på en enhed | gemme og eller tilgå oplysninger på en enhed |
            bruge begrænsede data til at vælge annoncering | bruge begrænsede data til at vælge annoncer |
            bruge begrænsede data til at vælge indhold | oprette profiler til personaliseret annoncering |
            oprette profiler til tilpasset annoncering | oprette profiler for at personalisere indhold |
            anvende profiler til at vælge tilpasset annoncering |
            bruge profiler til at vælge personaliseret annoncering |
            bruge profiler til at vælge personaliseret indhold | måle annoncers effektivitet |
            måle indholdseffektivitet | forstå målgrupper via statistik | forstå målgrupper gennem statistikker |
            bruge præcise geoplaceringsoplysninger | bruge præcise geolokaliseringsdata |
            aktivt scanne enhedskarakteristika til identifikation | vi og vores 0 partnere |
            personaliserede annoncer og indhold |
            vi værner om dit privatliv | vi respekterer dit privatliv | dit privatliv er vigtigt |
            vi anvender cookies | hjemmesiden bruger cookies | ved at fortsætte accepterer du |
            artiklen indeholder annoncelinks | artiklen indeholder reklamelinks |
            indholdet er produceret i samarbejde
        """,
        "pl": """
            prawa autorskie | redaktor naczelna: | twoje dane będą przetwarzane |
            treści z serwisu mają charakter wyłącznie informacyjno edukacyjny + |
            ten artykuł zawiera linki afiliacyjne | wpis zawiera linki afiliacyjne |
            wszelkie prawa zastrzeżone | ta strona używa plików cookie + | ta strona używa plików cookies + |
            ta strona używa cookies + | ta strona wykorzystuje pliki cookies + | ta witryna używa plików cookie + |
            ta witryna wykorzystuje pliki cookie + | strona korzysta z plików + | serwis korzysta z plików + |
            nasza strona używa + | nasz serwis wykorzystuje + | używamy plików cookie + | używamy plików cookies + |
            wykorzystujemy pliki cookies + | my i nasi partnerzy + | szanowny użytkowniku |
            szanujemy twoją prywatność | kontynuując przeglądanie | korzystając ze strony |
            materiał chroniony prawem autorskim + | dalsze rozpowszechnianie artykułu + | administratorem danych |
            administratorem twoich danych + | administratorem pani + | kopiowanie treści | polityka prywatności |
            przechowywanie informacji na urządzeniu lub dostęp do nich |
            wykorzystywanie ograniczonych danych do wyboru reklam |
            wykorzystywanie ograniczonych danych do wyboru treści |
            tworzenie profili w celu spersonalizowanych reklam | tworzenie profili w celu personalizacji treści |
            wykorzystanie profili do wyboru spersonalizowanych reklam |
            wykorzystywanie profili do wyboru spersonalizowanych reklam |
            wykorzystanie profili w celu doboru spersonalizowanych treści |
            wykorzystywanie profili do wyboru spersonalizowanych treści | pomiar wydajności reklam |
            pomiar efektywności treści | pomiar wydajności treści | poznawanie odbiorców dzięki statystyce |
            rozumienie odbiorców dzięki statystyce | użycie dokładnych danych geolokalizacyjnych |
            wykorzystywanie dokładnych danych geolokalizacyjnych | aktywne skanowanie charakterystyki urządzenia |
            zapewnienie bezpieczeństwa zapobieganie oszustwom | dostarczanie i prezentowanie reklam i treści |
            identyfikacja urządzeń na podstawie informacji przesyłanych automatycznie |
            spersonalizowane reklamy i treści pomiar | my i nasi 0 partnerzy | my i nasi zaufani partnerzy |
            techniczne przechowywanie lub dostęp | klikając przycisk akceptuję | klikając akceptuję |
            kliknięcie przycisku przejdź do serwisu | niezbędne pliki cookie |
            szanujemy państwa prywatność | cenimy twoją prywatność | dbamy o twoją prywatność |
            twoja prywatność jest | ta strona korzysta z plików cookie | ta strona korzysta z ciasteczek |
            serwis wykorzystuje pliki cookie | kopiowanie zabronione | treści prezentowane w serwisie |
            artykuł zawiera linki afiliacyjne | materiał powstał we współpracy
        """,
        "cs": """
            všechna práva vyhrazena | tyto stránky používají cookies + | tento web používá cookies + |
            tento web používá soubory cookie + | používáme cookies + | používáme soubory cookie + |
            my a naši partneři + | pokračováním v | publikování nebo další šíření + | jakékoliv užití obsahu + |
            bez písemného souhlasu | přetisk |
            ukládání a nebo přístup k informacím v zařízení |
            uchovávat informace v zařízení a nebo přistupovat k informacím v zařízení |
            použití omezených údajů k výběru reklamy | použít omezené údaje k výběru reklamy |
            vytváření profilů pro personalizovanou reklamu | vytvoření profilů pro personalizovanou reklamu |
            použití profilů k výběru personalizované reklamy | měření výkonu reklamy | měření výkonu obsahu |
            porozumění publiku prostřednictvím statistik | použití přesných údajů o zeměpisné poloze |
            aktivní snímání vlastností zařízení pro identifikaci | my a našich 0 partnerů |
            následuje obsah vložený z jiného webu |
            vaše soukromí je pro nás | respektujeme vaše soukromí | tato stránka používá cookies | přebírání obsahu |
            článek obsahuje affiliate | článek vznikl ve spolupráci
        """,
        "ko": """
            copyright c |
            저작권자 | 무단전재 | 무단 전재 | 본 기사의 저작권 | 이 사이트는 쿠키를 | 본 사이트의 | 모든 콘텐츠 | 청소년보호책임자 | 등록번호 | 신문등록번호 | 사업자등록번호 |
            인터넷신문등록번호 | 개인정보관리책임자 | 발행인 | 발행 편집인 | 통신판매업신고 | 제보는 카카오톡
        """,
        "uk": """
            всі права захищено | всі права захищені | усі права захищено | усі права захищені |
            цей сайт використовує cookies | цей сайт використовує файли cookie | ми використовуємо cookies |
            ми використовуємо файли cookie | передрук матеріалів | використання матеріалів сайту |
            при використанні матеріалів сайту
        """,
        "fi": """
            vastaava päätoimittaja: | vastaava toimittaja: | y tunnus: | sivustomme käyttää evästeitä |
            käytämme sivustollamme evästeitä | hyväksymällä evästeet | jatkamalla sivuston käyttöä |
            lue lisää tietosuojasta | lue lisää tietosuojaselosteesta | tutustu tietosuojaselosteeseen |
            tutustu evästekäytäntöön |
            kaikki oikeudet pidätetään | tämä sivusto käyttää evästeitä | sivusto käyttää evästeitä |
            käytämme evästeitä | käytämme sivustolla evästeitä |
            tallenna tietoja laitteelle ja tai käytä laitteella olevia tietoja |
            rajallisten tietojen käyttö mainosten valitsemiseen | profiilien luominen mainosten personointia varten |
            profiilien luonti mainosten personointia varten | mainonnan tehokkuuden mittaaminen |
            sisällön tehokkuuden mittaaminen | tarkkojen sijaintitietojen käyttäminen |
            laitteen ominaisuuksien aktiivinen skannaaminen tunnistamista varten | me ja 0 kumppaniamme |
            yksityisyytesi on meille tärkeä | kunnioitamme yksityisyyttäsi | artikkeli sisältää mainoslinkkejä
        """,
        "hu": """
            minden jog fenntartva | ez a weboldal sütiket használ | ez az oldal sütiket használ |
            weboldalunk sütiket használ | az oldal sütiket használ | sütiket használunk | ez a weboldal cookie |
            információk tárolása és vagy elérése egy eszközön |
            korlátozott adatok használata a hirdetések kiválasztásához |
            személyre szabott hirdetésekhez használt profilok létrehozása | a hirdetés teljesítményének mérése |
            hirdetési teljesítmény mérése | tartalmi teljesítmény mérése | mi és 0 partnerünk |
            pontos geolokációs adatok
        """,
        "el": """
            με επιφύλαξη παντός | αυτός ο ιστότοπος χρησιμοποιεί cookies | ο ιστότοπος χρησιμοποιεί cookies |
            χρησιμοποιούμε cookies | απαγορεύεται η αναδημοσίευση | απαγορεύεται η αναπαραγωγή |
            αποθήκευση ή και πρόσβαση σε πληροφορίες σε μια συσκευή |
            αποθήκευση και ή πρόσβαση σε πληροφορίες στη συσκευή
        """,
        "ro": """
            toate drepturile rezervate | acest site folosește cookies | acest site folosește cookie |
            acest site utilizează cookie | acest site utilizează cookies | folosim cookie uri | utilizăm cookie uri |
            conținutul website ului | articolul de mai sus este destinat exclusiv |
            stocarea și sau accesarea informațiilor de pe un dispozitiv |
            crearea de profiluri pentru publicitate personalizată | măsurarea performanței reclamelor |
            măsurarea performanței conținutului | noi și cei 0 parteneri
        """,
        "ca": """
            tots els drets reservats | utilitzem cookies | utilitzem galetes | fem servir galetes |
            aquest lloc web utilitza cookies | aquest lloc web utilitza galetes | aquesta web utilitza cookies |
            queda prohibida la reproducció
        """,
        "bg": """
            всички права запазени | всички права са запазени | този сайт използва бисквитки |
            сайтът използва бисквитки | ние използваме бисквитки | използваме бисквитки |
            съхраняване и или достъп до информация на устройство
        """,
        "hr": """
            sva prava pridržana | sva prava zadržana | ova stranica koristi kolačiće |
            ova web stranica koristi kolačiće | koristimo kolačiće | mi i naši partneri |
            pohrana i ili pristup podacima na uređaju | mi i naših 0 partnera
        """,
        "sr": """
            sva prava zadržana | ovaj sajt koristi kolačiće | koristimo kolačiće | сва права задржана |
            овај сајт користи колачиће | користимо колачиће
        """,
        "sk": """
            všetky práva vyhradené | tieto stránky používajú cookies | táto stránka používa cookies |
            táto stránka používa súbory cookie | tento web používa cookies | používame cookies |
            používame súbory cookie | publikovanie alebo ďalšie šírenie
        """,
        "id": """
            hak cipta 0 | dilarang mengutip |
            hak cipta dilindungi | situs ini menggunakan cookie | kami menggunakan cookie |
            dilarang mengambil dan atau menayangkan | dilarang keras mengambil konten | artikel ini telah tayang di |
            artikel ini sudah tayang di
        """,
        "vi": """
            giấy phép số: | giấy phép hoạt động báo | giấy phép hoạt động báo điện tử | giấy phép xuất bản |
            tổng biên tập: | phó tổng biên tập: | tổng thư ký tòa soạn: | chịu trách nhiệm quản lý nội dung |
            tòa soạn: | trụ sở tòa soạn: | ghi rõ nguồn | vui lòng ghi rõ nguồn | đường dây nóng: | số giấy phép |
            chỉ được phát hành lại thông tin | bằng cách tiếp tục sử dụng | website này sử dụng cookie |
            bài viết thể hiện quan điểm riêng |
            giấy phép thiết lập | bản quyền thuộc về | trang web này sử dụng cookie | chúng tôi sử dụng cookie |
            cơ quan chủ quản:
        """,
        "lt": """
            šioje svetainėje naudojami slapukai | šis puslapis naudoja slapukus |
            mūsų svetainėje naudojami slapukai |
            visos teisės saugomos | naudojame slapukus | ši svetainė naudoja slapukus | draudžiama kopijuoti
        """,
        "lv": """
            šī tīmekļa vietne izmanto sīkdatnes | šajā vietnē tiek izmantotas sīkdatnes |
            šī mājas lapa izmanto sīkdatnes | par projekta saturu atbild | projekta saturu finansē |
            visas tiesības aizsargātas | mēs izmantojam sīkdatnes | šī vietne izmanto sīkdatnes
        """,
        "et": """
            see leht kasutab küpsiseid | meie veebileht kasutab küpsiseid | vastutav väljaandja: |
            see veebileht kasutab küpsiseid | me kasutame küpsiseid
        """,
        "sl": """
            uporabljamo piškotke | spletna stran uporablja piškotke
        """,
        "ms": """
            hak cipta terpelihara | hakcipta terpelihara | laman web ini menggunakan kuki |
            laman ini menggunakan kuki | laman web ini menggunakan cookies | kami menggunakan kuki |
            kami menggunakan cookies | dengan menggunakan laman web ini | nota artikel ini merupakan |
            artikel ini adalah pandangan peribadi | artikel ini merupakan pandangan peribadi |
            artikel ini pandangan peribadi | artikel ini ialah pandangan peribadi |
            ini adalah pandangan peribadi penulis | ini adalah pendapat peribadi penulis |
            ini pandangan peribadi penulis | tulisan ini adalah pandangan peribadi |
            penulisan ini pandangan peribadi
        """,
        "hi": """
            ड स क ल मर: | अस व करण: | इस ल ख म google youtube स म ल | इस ल ख म x स म ल | इस ल ख म instagram स म ल |
            इस ल ख म facebook स म ल
        """,
        "fa": """
            تمامی حقوق این سایت | تمام حقوق این سایت | کلیه حقوق این سایت | همه حقوق این سایت |
            تمامی حقوق مادی و معنوی این | کلیه حقوق مادی و معنوی این | تمام حقوق مادی و معنوی این |
            تمامی حقوق متعلق به | کلیه حقوق متعلق به | کلیه حقوق محفوظ | تمامی حقوق محفوظ |
            این مطلب شامل محتوایی از | استفاده از مطالب این سایت | استفاده از مطالب سایت | نقل مطالب این سایت |
            هرگونه کپی برداری از مطالب | مسئولیت مطالب این | مدیر مسئول: | صاحب امتیاز: | صاحب امتیاز و مدیر مسئول
        """,
    },
    "end": {
        "en": """
            content management by interred |
            terms collection notice | privacy terms | privacy policy cookie policy
        """,
        "de": """
            inhalte zu entsperren |
            erklärung zur barrierefreiheit
        """,
    },
    "within": {
        "en": """
            may earn a portion of sales | may earn commission from | may earn commission on |
            may earn compensation from | may receive a small commission | may get a commission |
            through links on our site | through links on this page | independently selected by our editors |
            independently selected and reviewed | chosen independently by our editors |
            this material may not be published broadcast | published broadcast rewritten or redistributed |
            rewritten or redistributed without permission | broadcast rewritten or redistributed |
            may not be copied reproduced | without the express written consent | without permission is prohibited |
            reproduction in whole or in part | a division of postmedia |
            unauthorized distribution transmission or republication |
            transmission or republication strictly prohibited | are trademarks of their respective |
            property of their respective owners | trademarks are the property of | republish our articles for free |
            if you republish our | for your personal non commercial use only | the views expressed are those |
            the views expressed are | the views expressed by | the views and opinions expressed |
            opinions expressed here are | those of the author and | those of the author and do not |
            should not be considered financial | delayed at least 0 minutes | has no position in any of the stocks |
            has positions in and recommends | recommends the following options | the motley fool has a |
            use cookies and similar | use cookies to personalize | use cookies to ensure | use cookies to provide |
            our use of cookies | to our use of cookies | store and or access information on a device |
            store and or access device information | our terms and privacy | agree to our user agreement |
            agree to our privacy | agree to the privacy | agree to receive marketing | accept our use of cookies |
            and our privacy policy | terms and conditions and privacy | terms conditions and privacy |
            privacy policy for more | privacy policy and cookie | do not sell or share my | do not sell my personal |
            use of this site constitutes | constitutes acceptance of our | your data will be processed |
            your information will be used | your information will be processed | how we use your information |
            process my personal data | is part of the dotdash meredith | is part of future plc |
            an international media group and leading digital publisher | visit our corporate site |
            registered in england and wales | editors code of practice | if you have a complaint about |
            this article originally appeared on | this post originally appeared on |
            this article was originally published on | this story was originally published by |
            has strict sourcing guidelines and relies on |
            does not create an attorney client relationship + |
            should not be taken as legal advice for any individual case + |
            is not a substitute for professional medical advice + |
            not intended to be a substitute for professional medical advice + |
            should not be construed as legal advice | prior results do not guarantee a similar outcome + |
            does not discriminate on the basis of | is an equal opportunity employer |
            nutrition information is calculated using an ingredient database |
            should be considered an estimate of the nutrition | views and recommendations made above are those of |
            our partners use information collected through cookies |
            all rights reserved + | rights reserved | may not be published broadcast rewritten + |
            you agree to our + | you agree to the | you agree to receive + | you consent to receive + |
            privacy policy and terms | terms of service and privacy policy |
            may not be reproduced | without the prior written permission | without prior written permission |
            without written permission | affiliate commission | affiliate links | affiliate link | earn a commission |
            earn an affiliate commission + | earn a small commission + | earn from qualifying purchases + |
            receive a commission | receive compensation | commission at no extra cost + |
            commission at no additional cost + | privacy policy and terms of service apply + |
            the google privacy policy + | protected by recaptcha + | to give you the best experience + |
            best experience on our website | remembering your preferences and repeat visits + |
            do not sell or share my personal information + | privacy policy terms | terms of use privacy policy |
            terms of service privacy policy | terms and conditions privacy policy | not constitute financial advice |
            not constitute investment advice | not constitute legal advice | not intended as financial advice |
            not financial advice | not a substitute for professional | not intended as a substitute |
            not intended to be a substitute | not intended to diagnose | not a substitute for medical |
            do not necessarily reflect | does not necessarily reflect | do not necessarily represent |
            not necessarily those of | are the author s own | are those of the author | solely those of the author |
            opinions expressed are | user consent for the cookies + | terms of use and privacy | creative commons |
            is solely responsible for all content | forward looking statements within the meaning of |
            not responsible for the content of external sites | we ask for your permission before anything is loaded |
            commission when you buy through + | commission when you purchase through + |
            commission if you buy through + | commission if you purchase through + |
            commission on purchases made through + | affiliate links at no extra cost + |
            by clicking submit you agree to the + | by signing up you agree to the + |
            by subscribing you agree to the + | by registering you agree to the + | by continuing you agree to the + |
            by using this site you agree to the + | site you agree to the + |
            you agree to the terms conditions and privacy + | you agree to the terms and conditions and privacy + |
            you agree to the terms of service and privacy + | you agree to the terms of use and privacy + |
            you agree to the terms of use and acknowledge + | you agree to the privacy policy and +
        """,
        "de": """
            vervielfältigung nur mit genehmigung | in unseren datenschutzhinweisen |
            akzeptieren sie unsere datenschutzbestimmungen | die datenschutzbestimmungen zur kenntnis |
            datenschutzerklärung zur kenntnis genommen | keine aufforderung zum kauf |
            nicht notwendigerweise die meinung der redaktion | wurde mithilfe künstlicher intelligenz erstellt |
            wurde mit hilfe künstlicher intelligenz erstellt | mithilfe von künstlicher intelligenz erstellt |
            nehmen sie die datenschutzerklärung zur kenntnis | stimme ich der werbevereinbarung zu |
            alle rechte vorbehalten + | verwendet cookies um | cookies um ihnen | verwendung von cookies zu + |
            in unserer datenschutzerklärung + | unsere datenschutzerklärung + |
            unseren datenschutzbestimmungen + | unserer datenschutzerklärung + | datenschutzerklärung und die + |
            die datenschutzerklärung gelesen + | die datenschutzbestimmungen gelesen + | hinweise zum datenschutz |
            erhalten wir eine provision + | erhalten wir eine kleine provision + |
            erhalten wir gegebenenfalls eine provision + | erhalten wir ggf eine + | bekommen wir eine provision + |
            bekommen wir eine kleine provision + | erhält der verlag eine provision + |
            an qualifizierten verkäufen + | für die kommerzielle nutzung dieses inhalts + |
            nur mit schriftlicher genehmigung | ohne schriftliche genehmigung | keine haftung für die inhalte |
            mit ki unterstützung erstellt | mithilfe maschineller unterstützung erstellt
        """,
        "fr": """
            n engagent que leurs auteurs |
            tous droits réservés + | droits de reproduction et de diffusion réservés + |
            politique de confidentialité et | notre politique de confidentialité | acceptez l utilisation de cookies + |
            acceptez l utilisation des cookies + | en continuant à naviguer sur ce site + |
            liens affiliés |
            disposez d un droit d accès + | 
        """,
        "es": """
            acepto los términos y condiciones | consideramos que acepta su uso | mostrarle publicidad relacionada |
            análisis de sus hábitos de navegación | mejorar nuestros servicios y mostrarle |
            protegido por recaptcha |
            todos los derechos reservados + | prohibida la reproducción total + | prohibida su reproducción |
            sin autorización escrita | aceptas el uso de cookies + | acepta el uso de cookies + |
            aceptando el uso de cookies + | nuestra política de privacidad + |
            nuestra política de cookies + | política de privacidad y | enlaces de afiliados |
            no reflejan necesariamente | responsabilidad exclusiva de su autor | exclusiva responsabilidad de |
            google recaptcha |
            con la asistencia de una inteligencia artificial
        """,
        "it": """
            tutti i diritti sono riservati | testata giornalistica registrata presso |
            tutti i diritti riservati + | riproduzione riservata | utilizza cookie tecnici |
            acconsenti all utilizzo dei cookie + | accetti l utilizzo dei cookie + |
            acconsenti all uso dei cookie + | accetti l uso dei cookie + | la nostra informativa |
            informativa sulla privacy | link di affiliazione |
            potremmo ricevere una commissione
        """,
        "pt": """
            proibida a reprodução do conteúdo | termos de uso e política | você concorda com os nossos termos |
            todos os direitos reservados + | proibida a reprodução total + | aceita o uso de cookies + |
            concorda com o uso de cookies + |
            concorda com a utilização de cookies + | aceita a utilização de cookies + |
            nossa política de privacidade + | nossa política de cookies + |
            política de privacidade e | links de afiliados | não reflete necessariamente |
            não refletem necessariamente | não representa necessariamente
        """,
        "nl": """
            alle rechten voorbehouden + | akkoord met het gebruik van cookies + |
            ons privacybeleid + | onze privacyverklaring + |
            ons cookiebeleid + | privacyverklaring en | ontvangen wij een commissie + | ontvangen we een commissie +
        """,
        "ru": """
            все права защищены + | активная ссылка на | гиперссылка на | обязательна ссылка |
            даю согласие на обработку + | даете согласие на обработку + | даёте согласие на обработку + |
            обработку моих персональных данных + |
            соглашаетесь с политикой конфиденциальности + | соглашаюсь с политикой конфиденциальности + |
            политики конфиденциальности и | файлов cookie на | может не совпадать с мнением |
            может не совпадать с точкой зрения | запрещена на территории российской федерации |
            признана в рф экстремистской
        """,
        "he": """
            כל הזכויות שמורות | מדיניות הפרטיות שלנו | לפי סעיף 0א
        """,
        "ar": """
            يحظر نشر أو توزيع |
            جميع الحقوق محفوظة | كافة الحقوق محفوظة | سياسة الخصوصية و | لا تعبر بالضرورة عن رأي + |
            لا تعبر بالضرورة عن آراء + | لا تعبر بالضرورة عن وجهة نظر + | لا تعبر بالضرورة عن |
            لا يعبر بالضرورة عن رأي + | لا يعبر بالضرورة عن وجهة نظر + | لا يعبر بالضرورة عن |
            ملفات تعريف الارتباط لتحسين +
        """,
        "ja": """
            無断転載を禁じます + | 無断転載を禁止します + | 無断複製 | 無断転載禁止 | 複製転載を禁じます + | 無断での転載 | cookieの使用に同意 | 個人情報の取り扱いに |
            プライバシーポリシーに同意
        """,
        "zh": """
            歡迎用轉貼或分享的方式轉傳文章連結 |
            版权所有 | 版權所有 | 未经授权不得转载 + | 未经授权禁止转载 + | 未經授權不得轉載 + | 未经许可不得转载 + | 未经书面授权 + | 转载请注明出处 + | 轉載請註明出處 + |
            转载请注明来源 | 侵权必究 + | 禁止转载 | 隐私政策和 | 不构成投资建议 | 不構成投資建議 | 仅代表作者本人观点 + | 仅代表作者个人观点 + | 不代表本网观点 + | 违者将依法追究 + |
            保留所有权利 |
            不代表本网立场 | 仅代表作者本人 | 如有侵权请联系 | 如涉及侵权 | 版权归原作者所有
        """,
        "tr": """
            tüm hakları saklıdır + | çerez kullanılmaktadır + | çerez politikamızı + | çerezleri kullanıyoruz + |
            aydınlatma metni | yatırım danışmanlığı kapsamında değildir + | izinsiz ve kaynak gösterilmeden + |
            kaynak gösterilmeden alıntılanamaz + | kaynak gösterilerek dahi | gizlilik politikası ve
        """,
        "sv": """
            har skapats med hjälp av ai | gjord med hjälp av artificiell intelligens |
            alla rättigheter förbehållna | användningen av cookies | godkänner du användning av cookies + |
            vår användning av cookies + |
            vår integritetspolicy + | vår personuppgiftspolicy + | enligt upphovsrättslagen
        """,
        "no": """
            ikke ansvar for innhold på eksterne | kvalitetssikret av vgs journalister |
            ved hjelp av kunstig intelligens ai og kvalitetssikret |
            alle rettigheter forbeholdt | vår bruk av informasjonskapsler + |
            vår bruk av cookies + |
            vår personvernerklæring + | vær varsom plakatens | redaktørplakaten
        """,
        "da": """
            er lavet ved hjælp af kunstig intelligens |
            alle rettigheder forbeholdes | vores brug af cookies + | vores privatlivspolitik + |
            vores cookiepolitik +
        """,
        "pl": """
            wszelkie prawa zastrzeżone + | akceptuję politykę prywatności + | naszą politykę prywatności + |
            naszą polityką prywatności + | naszej polityce prywatności + |
            przetwarzanie moich danych osobowych + | za zgodą wydawcy + | bez zgody wydawcy |
            zgody na używanie plików + | użycie plików cookie
        """,
        "cs": """
            všechna práva vyhrazena + | souhlasím se zpracováním osobních údajů + |
            souhlasíte se zpracováním osobních údajů + | použitím cookies |
            souhlasím s používáním cookies + | souhlasíte s používáním cookies + | je zakázáno bez
        """,
        "ko": """
            무단 전재 및 재배포 금지 | 무단전재 및 재배포 금지 | 무단전재 재배포 금지 | 무단 전재 재배포 금지 | 무단전재 및 재배포금지 | 무단 복제 및 배포 | ai 학습 및 활용 금지
        """,
        "vi": """
            ghi rõ nguồn khi phát hành lại | khi phát hành lại thông tin từ |
            khi phát hành lại thông tin từ website này | khi có sự đồng ý bằng văn bản |
            không được sao chép dưới mọi hình thức | cấm sao chép dưới mọi hình thức |
            nghiêm cấm sao chép dưới mọi hình thức | bảo lưu mọi quyền | mọi quyền được bảo lưu |
            giấy phép hoạt động báo điện tử số | do bộ thông tin và truyền thông cấp |
            sử dụng cookie để cải thiện trải nghiệm | không thể hiện quan điểm của |
            thể hiện quan điểm riêng của tác giả | thể hiện quan điểm riêng của người viết |
            đồng ý với điều khoản sử dụng | đồng ý với các điều khoản | điều khoản sử dụng và chính sách bảo mật |
            thông tin chỉ mang tính chất tham khảo
        """,
        "id": """
            hak cipta dilindungi undang undang | dilarang mengambil dan atau menayangkan ulang |
            sebagian atau keseluruhan artikel di atas | tanpa izin tertulis dari redaksi |
            tanpa izin tertulis dari kantor berita | untuk konten akun media sosial komersil tanpa seizin redaksi |
            pengindeksan otomatis untuk ai | dilarang keras mengambil konten |
            melakukan crawling atau pengindeksan otomatis | dilarang memperbanyak sebagian atau seluruh |
            tidak mencerminkan pandangan redaksi | menjadi tanggung jawab penulis dan tidak mewakili |
            sepenuhnya menjadi tanggung jawab penulis | menggunakan cookie untuk meningkatkan |
            anda menyetujui penggunaan cookie | setuju dengan kebijakan privasi | menyetujui kebijakan privasi |
            menyetujui syarat dan ketentuan | telah membaca dan menyetujui
        """,
        "ms": """
            hak cipta terpelihara | semua hak terpelihara | tidak semestinya mencerminkan pandangan |
            tidak semestinya mewakili pandangan | tidak semestinya mencerminkan pendirian |
            tidak mencerminkan pendirian rasmi | tidak semestinya menggambarkan pendirian |
            adalah pandangan peribadi penulis dan tidak | merupakan pandangan peribadi penulis dan tidak |
            pandangan peribadi penulis dan tidak | tanpa kebenaran bertulis daripada |
            tidak boleh diterbitkan semula tanpa | anda bersetuju dengan penggunaan kuki |
            bersetuju dengan penggunaan kuki | anda bersetuju dengan terma | bersetuju dengan terma dan syarat |
            bersetuju dengan dasar privasi | bersetuju dengan polisi privasi | menggunakan kuki untuk |
            untuk memastikan anda mendapat pengalaman terbaik
        """,
        "th": """
            สงวนล ขส ทธ ตามกฎหมาย | ห ามค ดลอก ทำซ ำ | ห ามทำซ ำ ด ดแปลง | สงวนล ขส ทธ ตามพระราชบ ญญ ต ล ขส ทธ |
            ตามพระราชบ ญญ ต ล ขส ทธ พ ศ | เราใช ค กก เพ อพ ฒนาประส ทธ ภาพ | และประสบการณ ท ด ในการใช เว บไซต ของค ณ |
            ค ณสามารถศ กษารายละเอ ยดได ท นโยบายความเป นส วนต ว | ค ณสามารถศ กษารายละเอ ยดได ท |
            และสามารถจ ดการความเป นส วนต วเองได | ประสบการณ การใช งานเว บไซต ท ด |
            ข อกำหนดและเง อนไข และ นโยบายความเป นส วนต ว | ยอมร บข อกำหนดและเง อนไข
        """,
        "tl": """
            i agree to the terms of use | i have read the privacy policy
        """,
        "bg": """
            всички права запазени
        """,
        "el": """
            χρησιμοποιεί cookies για να
        """,
        "fi": """
            kaikki oikeudet pidätetään | kaikki oikeudet pidätetty | sisällön kopiointi ilman lupaa |
            kopioiminen ilman lupaa kielletty | kopiointi ilman lupaa kielletty | lainaaminen ilman lupaa kielletty |
            osittainenkin lainaaminen ilman lupaa | ilman kustantajan kirjallista lupaa |
            ilman julkaisijan kirjallista lupaa | sivusto käyttää evästeitä | sivustollamme käytetään evästeitä |
            käytämme evästeitä parantaaksemme | käytämme evästeitä tarjotaksemme | hyväksyt evästeiden käytön |
            hyväksyt käyttöehdot ja tietosuojaselosteen | käyttöehdot ja tietosuojaselosteen |
            lue lisää tietosuojaselosteestamme | lue lisää evästekäytännöstämme | kirjoittajan omia eivätkä edusta |
            jutun teossa on hyödynnetty tekoälyä
        """,
        "hu": """
            minden jog fenntartva
        """,
        "et": """
            kõik õigused kaitstud | kõik õigused on kaitstud | ilma kirjaliku loata | veebileht kasutab küpsiseid |
            ettevõtte nõusolekuta keelatud | loata kopeerimine ja levitamine | nõustute küpsiste kasutamisega |
            toimetuse kirjaliku loata
        """,
        "lv": """
            visas tiesības aizsargātas | visas tiesības paturētas | bez rakstiskas atļaujas |
            pārpublicēšanas gadījumā atsauce | vietne izmanto sīkdatnes | tiek izmantotas sīkdatnes |
            jūs piekrītat sīkdatņu izmantošanai | mediju atbalsta fonda ieguldījums no |
            obligāta atsauce uz portālu
        """,
        "lt": """
            visos teisės saugomos | visos teisės ginamos | be raštiško sutikimo | kopijuoti ir platinti draudžiama |
            svetainėje naudojami slapukai | svetainė naudoja slapukus | sutinkate su slapukų naudojimu |
            draudžiama kopijuoti ir platinti | griežtai draudžiama naudoti kitose interneto
        """,
        "hi": """
            सभ अध क र स रक ष त ह | य ल खक क अपन व च र ह | हम क क ज क उपय ग करत ह | आप हम र ग पन यत न त
        """,
        "fa": """
            تمامی حقوق محفوظ است | کلیه حقوق محفوظ است | همه حقوق محفوظ است | تمام حقوق محفوظ است |
            با ذکر منبع بلامانع است | با ذکر منبع آزاد است | تنها با ذکر منبع مجاز است | مطالب با ذکر منبع مجاز |
            نقل و نشر مطالب با ذکر | حقوق مادی و معنوی این سایت | حقوق این سایت متعلق به |
            این وب سایت از کوکی ها استفاده می کند | این وبسایت از کوکی ها استفاده |
            این سایت از کوکی ها استفاده می کند | ما از کوکی ها استفاده می کنیم | سیاست حفظ حریم خصوصی ما |
            شرایط استفاده و سیاست حریم خصوصی | بی بی سی مسئول محتوای سایت های دیگر نیست |
            مسئول محتوای سایت های دیگر نیست | لزوما بازتاب دهنده دیدگاه | لزوما بیانگر دیدگاه | لزوما بیانگر نظر |
            نظرات مطرح شده در این یادداشت | دیدگاه های بیان شده در این مقاله | در این مقاله الزاما بیانگر |
            انتشار این مطلب به معنای تایید | بازنشر این مطلب به معنای تایید | بازنشر مطالب این سایت بدون
        """,
        "ca": """
            millorar l experiència de navegació
        """,
    },
}

_NOT_NECESSARILY = compile_late(
    r"\b(?:not necessarily (?:(?:reflect|represent|express)\b|(?:be )?those of\b|the (?:views|opinions?)\b)|no reflejan? necesariamente\b"
    r"|não (?:refletem?|representam?) necessariamente\b)",
    re.IGNORECASE,
)
_VIEWS = frozenset(
    "view views opinion opinions viewpoint viewpoints position positions opinión opiniones opinião opiniões punto puntos"
    " visão visões posición postura".split()
)
_OWNERS = frozenset(
    "author authors author's writer writers contributor contributors columnist columnists blogger editor editors editorial"
    " publisher publication newspaper paper magazine journal website site blog outlet newsroom network station broadcaster"
    " employer employers organization organisation institution university staff management board autor autora autores"
    " articulista columnista medio periódico diario revista redacción editoriales sitio portal articulistas colunista"
    " colunistas jornal veículo redação site".split()
)
_SPOKEN = SAYING.union("says added explicó explicou".split())
_COPYRIGHT = compile_late(
    r"(?:©|\(c\)|Copyright|COPYRIGHT|&copy;)\W{0,4}(?:©\s*)?(?:\d{4}|[A-Z][\w .&]+\d{4})|.{0,60}©\s?(?:\d{4}|[A-Z])"
)


@rule("is a copyright notice", 3.4, signs=("©",), opens="C(&", longest=300)
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


@rule("says whose views these are", CERTAIN, cues="necessarily necesariamente necessariamente", longest=900)
def whose_views(segment: Segment, document: Document) -> Span | None:
    """That the views are not necessarily those of the paper; figures may not necessarily reflect something, too.

    yes: The views expressed in this article are those of the author and do not necessarily reflect the views of The Courier.
    yes: Opinions expressed by contributors are their own and not necessarily those of the newspaper.
    yes: Las opiniones vertidas en este espacio no reflejan necesariamente la línea editorial de este medio.
    no: Online polls do not necessarily reflect the views of the population, because those who answer choose themselves.
    no: The board's opinion does not necessarily reflect that of the staff, she said.
    no: Los precios no reflejan necesariamente el coste de la obra.
    """
    words = set(segment.words)
    if _VIEWS.isdisjoint(words) or _OWNERS.isdisjoint(words) or not _SPOKEN.isdisjoint(words):
        return None
    return segment.span if _NOT_NECESSARILY.search(segment.content) else None
