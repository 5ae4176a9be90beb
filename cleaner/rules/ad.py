"""Advertisement labels and copy, sponsor copy, product boxes, prices and shop buttons."""

from __future__ import annotations

from cleaner.document import Document, Kind, Segment, Span
from cleaner.patterns import compile_late
from cleaner.rules import rule

KIND: Kind = "ad"

PHRASES = {
    "whole": {
        "en": """
            advertisement 0 | advertiser disclosure | advertising feature | advertising disclosure |
            advertising policy | brand post | brand spotlight | brand voice | client content | featured homes |
            featured partner | featured products | from our advertisers | interest based ads | paid obituaries |
            partner links | partner stories | promoted by | promoted links by taboola | sponsor content |
            sponsored ad | sponsored ads | sponsored articles | sponsored features | sponsored posts |
            sponsorship opportunities | top deals | want to see fewer ads | shop at amazon | shop it |
            shop our picks | shop with us | buy now at amazon | buy the book | get price | get quotes | get coupon |
            betting offers | deal of the day | compare credit cards | compare mortgage rates | preorder now |
            visit our store | amazon affiliate |
            check amazon | check rei | check walmart | view at rei | view at home depot | view at wayfair |
            check at amazon | buy now from amazon |
            check rates | check rates and availability | view deals | see deal | see deals | get deal |
            get this deal | shop this post | shop the post | check current price | buy at walmart | view at walmart |
            see at walmart | view at best buy | see at best buy | view at target | see at target | see it at amazon |
            check it out on amazon |
            regular price | sale price | unit price | unit price per | sold out | on sale | choose options |
            select options | quick view | quick shop | quick add | quick buy | couldn t load pickup availability |
            taxes discounts and shipping calculated at checkout | estimated total | view my cart | view my cart 0 |
            proceed to checkout | log in to check out faster | have an account | added to cart | low stock |
            notify me when available | add to wishlist | add to bag | add to compare | buy it now |
            more payment options | product variants | decrease quantity for | increase quantity for |
            adding product to your cart | customers also bought | check availability on booking com | check prices |
            check today s price | see price on amazon | see on amazon | shop on amazon | find on amazon |
            get it on amazon | available on amazon | buy at amazon |
            we check over 0 million products every day for the best prices |
            report ad | ad free experience | powered by outbrain | links by taboola | brand studio | see price |
            shop this recipe | shop this look | show more deals | check availability | ad 0 0 |
            ad | ads | advert | advertisement | advertisements | advertisement banner | advertisement advertisement |
            advertisement continue reading below | advertisement scroll to continue |
            advertisement skip advertisement | advertisement remove ads | article continues after this advertisement |
            advertisment | ad feedback | ad choices | adchoices | ads by google | banner ad | continue reading below |
            paid content | paid partnership | paid post | partner content | promoted | promoted content |
            promoted links | promoted stories | report this ad | remove ads | skip ad | skip advertisement | sponsor |
            sponsors | our sponsors | sponsored | sponsored by | sponsored content | sponsored links |
            sponsored post | sponsored stories | sponsor message | special offers | from our partners |
            from our sponsors | shop now | buy now | order now | add to cart | add to basket | view deal |
            view at amazon | see at amazon | buy on amazon | buy from amazon | check price | check price on amazon |
            see price at amazon | check latest price | see it | in stock | out of stock | shop all | shop the look |
            free shipping | best price | today s best deals | gift cards | start shopping | continue shopping |
            your cart is empty | view cart | where to buy | product details |
            scroll to continue with content |
            advertisement article continues below | advertisement story continues below | text continues below |
            ad slot | advertisement placeholder | advertisement loading | ads help fund our journalism |
            why am i seeing this ad | hide ad | close ad | stop seeing this ad | learn more about ads | ad by | ads by |
            ads by taboola | ads by outbrain | sponsored links by taboola | by taboola by taboola | taboola feed |
            promoted by taboola | recommended by outbrain | recommended by taboola | by taboola |
            you may like by taboola | sponsored financial content | dianomi | paid promotion | paid advertisement |
            sponsored stories you may like | promoted content by | content from our partners | content by our partners |
            from our partner |
            inread invented by teads | invented by teads
        """,
        "de": """
            in kooperation mit | in zusammenarbeit mit | werbung schalten | zu amazon | gutscheine und rabatte |
            auf amazon ansehen | verfügbarkeit prüfen | normaler preis | verkaufspreis | sonderpreis | grundpreis |
            ausverkauft | in den warenkorb legen | nicht vorrätig |
            sponsored post | unbezahlte werbung | affiliate link |
            anzeige | anzeigen | anzeige anzeige | werbung | werbung werbung | werbeanzeige | advertorial |
            bezahlte anzeige | bezahlter inhalt | bezahlte inhalte | bezahlte partnerschaft | gesponsert |
            gesponsert von | gesponserter inhalt | gesponserter beitrag | gesponserte inhalte | anzeige wird geladen |
            anzeige schließen | anzeige überspringen | werbung schließen | werbung überspringen | werbung ausblenden |
            werbung entfernen | weiter nach der anzeige | weiterlesen nach der anzeige |
            nach der anzeige weiterlesen | weiter nach der werbung | weiterlesen nach der werbung |
            artikel wird nach der anzeige fortgesetzt | jetzt kaufen | jetzt bestellen | jetzt sichern |
            jetzt zugreifen | jetzt shoppen | zum angebot | zum shop | zum deal | zum produkt | zu den angeboten |
            in den warenkorb | zum warenkorb | warenkorb | warenkorb anzeigen | ihr warenkorb ist leer |
            produktempfehlung | bei amazon kaufen | bei amazon ansehen | bei amazon | jetzt bei amazon |
            jetzt bei amazon kaufen | preis prüfen | preis bei amazon prüfen | preise vergleichen | inkl mwst |
            inkl mwst zzgl versand | inkl mwst zzgl versandkosten | zzgl versandkosten | kostenloser versand |
            versandkostenfrei | partnerangebote | partnerangebot | partnerinhalte | ein angebot von |
            ein service von | präsentiert von | aktuelle prospekte | aktuelle anzeigen |
            nutzungsbasierte online werbung | nutzungsbasierte onlinewerbung |
            anzeige artikel geht unten weiter | nach der werbung geht es weiter | unterhalb der anzeige geht es weiter |
            unter der anzeige geht es weiter | werbung wird geladen | ende der werbung | anzeige ende |
            ende der anzeige | anzeigen von taboola | von taboola | empfohlen von outbrain | empfohlen von taboola |
            gesponserte links | gesponserte beiträge | anzeigensonderveröffentlichung | sonderveröffentlichung |
            verlagsangebot | anzeigenmarkt | produktanzeige | werbliche inhalte | werbeinhalt | werbepartner |
            unsere werbepartner | partner angebot | partner angebote | angebote unserer partner | externe anzeige
        """,
        "fr": """
            comparateur de prix | code promo | bons plans | les bons plans | guide d achat | annonces immobilières |
            voir les disponibilités | voir les disponibilités sur booking | voir les prix | rupture de stock |
            prix habituel | prix promotionnel | prix soldé | épuisé | prix unitaire |
            publicité | publicités | annonce publicitaire | contenu sponsorisé | contenus sponsorisés | sponsorisé |
            sponsorisé par | article sponsorisé | contenu partenaire | contenu de marque | contenu publicitaire |
            partenariat rémunéré | collaboration commerciale | la suite après la publicité |
            la suite de l article après la publicité | la suite après cette publicité |
            lire la suite après la publicité | passer la publicité | fermer la publicité | acheter |
            acheter maintenant | achetez maintenant | j achète | ajouter au panier | voir le prix | voir l offre |
            voir les offres | profiter de l offre | j en profite | voir sur amazon | acheter sur amazon |
            livraison gratuite | panier | mon panier | votre panier est vide | codes promo | offre spéciale |
            offres partenaires |
            la suite de votre article après cette annonce | la suite de l article ci dessous |
            suite de l article après cette publicité | la suite après cette annonce |
            votre article continue après la publicité | publicité publicité | fermer l annonce | masquer la publicité |
            contenus sponsorisés par taboola | contenus sponsorisés par outbrain | recommandé par outbrain |
            recommandé par taboola | liens sponsorisés | liens promotionnels | article partenaire |
            nos partenaires vous proposent | offres de nos partenaires | contenu proposé par | publi rédactionnel |
            publirédactionnel | publi communiqué | publireportage | communiqué partenaire |
            suite de l article ci dessous | ailleurs sur le web
        """,
        "es": """
            espacio publicitario | avisos fúnebres | contratar publicidad |
            ver disponibilidad | ver precios | precio habitual | precio de oferta | precio unitario | agotado |
            añadir a la cesta |
            publicidad | anuncio | anuncios | publicidad publicidad | contenido patrocinado |
            contenidos patrocinados | patrocinado | patrocinado por | contenido de marca | contenido promocionado |
            publirreportaje | colaboración pagada | continúa después de la publicidad | continúa tras la publicidad |
            sigue leyendo después de la publicidad | la nota continúa debajo |
            el artículo continúa después de la publicidad | saltar publicidad | cerrar publicidad | comprar |
            comprar ahora | compra ahora | cómpralo | comprar en amazon | ver en amazon | ver oferta | ver ofertas |
            ver precio | ver precio en amazon | añadir al carrito | agregar al carrito | carrito |
            tu carrito está vacío | envío gratis | envío gratuito |
            la nota continúa después de este anuncio | el artículo continúa a continuación |
            el artículo continúa debajo | la información continúa tras la publicidad |
            contenido no disponible por la publicidad | ocultar publicidad | ocultar anuncio | quitar anuncios |
            publicidad relacionada | enlaces patrocinados | enlaces promovidos | contenidos promovidos |
            contenido promocional | recomendado por taboola | recomendado por outbrain | contenido de nuestros socios |
            contenido ofrecido por | ofrecido por | espacio patrocinado | branded content | especial publicidad |
            publinota
        """,
        "it": """
            prodotti consigliati |
            verifica disponibilità | prezzo di listino | prezzo scontato | prezzo unitario | esaurito |
            vedi l offerta | vedi offerta su amazon |
            pubblicità | annuncio pubblicitario | contenuto sponsorizzato | contenuti sponsorizzati | sponsorizzato |
            sponsorizzato da | messaggio promozionale | messaggio pubblicitario | informazione pubblicitaria |
            contenuto promozionale | in collaborazione con | continua dopo la pubblicità |
            continua a leggere dopo la pubblicità | la pubblicità continua sotto | acquista | acquista ora |
            acquista su amazon | compra ora | compra su amazon | vedi offerta | vedi prezzo | vedi su amazon |
            scopri l offerta | aggiungi al carrello | carrello | spedizione gratuita | codici sconto |
            offerta speciale |
            pubblicità pubblicità | l articolo prosegue dopo la pubblicità | chiudi pubblicità | nascondi annuncio |
            annunci google | link sponsorizzati | contenuti sponsorizzati da taboola | consigliato da outbrain |
            raccomandato da outbrain | contenuti promozionali | publiredazionale | informazione promozionale |
            contenuto offerto da | offerto da
        """,
        "pt": """
            ver na amazon | comprar na amazon | ver disponibilidade | preço normal | preço promocional |
            preço de saldo | preço unitário | esgotado |
            publicidade | publicidade publicidade | anúncio | anúncios | conteúdo patrocinado | patrocinado |
            patrocinado por | conteúdo de marca | informe publicitário | publieditorial |
            continua após a publicidade | continua depois da publicidade | continue lendo após a publicidade |
            a matéria continua após a publicidade | pular anúncio | fechar anúncio | comprar | comprar agora |
            compre agora | compre na amazon | ver oferta | ver preço | adicionar ao carrinho | carrinho |
            frete grátis | cupons de desconto |
            continua depois do anúncio | depois da publicidade | publicidade pub | ocultar anúncio |
            fechar publicidade | links patrocinados | conteúdo promovido | recomendado por taboola |
            recomendado por outbrain | conteúdo de parceiro | conteúdo de parceiros | ofertas de parceiros |
            apresentado por | oferecido por | conteúdo publicitário
        """,
        "nl": """
            bekijk op amazon | bekijk beschikbaarheid | normale prijs | aanbiedingsprijs | eenheidsprijs |
            uitverkocht | toevoegen aan winkelwagen |
            advertentie | advertenties | gesponsord | gesponsorde inhoud | gesponsord bericht | gesponsord door |
            in samenwerking met | partnerbijdrage | betaald partnerschap | betaalde samenwerking |
            lees verder na de advertentie | lees verder onder de advertentie | artikel gaat verder na advertentie |
            artikel gaat verder onder de advertentie | tekst gaat verder onder de advertentie |
            verder na advertentie | koop nu | nu kopen | bestel nu | nu bestellen | in winkelwagen | in winkelmandje |
            winkelwagen | winkelmandje | bekijk aanbieding | bekijk prijs | bekijk bij bol | gratis verzending |
            tekst loopt door onder de foto | tekst loopt door onder de video | tekst loopt door onder de advertentie |
            lees verder onder de foto | lees verder onder de video | advertentie sluiten | advertentie verbergen |
            sluit advertentie | gesponsorde links | gesponsorde berichten | aangeboden door | aanbevolen door outbrain |
            aanbevolen door taboola | partnercontent | branded content | ingezonden mededeling |
            advertentie overslaan
        """,
        "ru": """
            реклама | на правах рекламы | партнерский материал | партнёрский материал | спонсорский материал |
            спецпроект | продолжение после рекламы | закрыть рекламу | купить | купить сейчас | в корзину |
            добавить в корзину | корзина | бесплатная доставка | новости партнеров | новости партнёров | промокоды |
            продолжение ниже | реклама 0 | новости smi2 | новости сми2 | новости партнёров сми2 | материалы партнеров |
            материалы партнёров | партнерские новости | партнёрские новости | партнерский проект | партнёрский проект |
            спецпроект реклама | скрыть рекламу | отключить рекламу | интересное от партнеров | рекламный материал
        """,
        "he": """
            פרסומת | פרסומות | תוכן שיווקי | תוכן ממומן | ממומן | בשיתוף | מודעה | תוכן מקודם | כתבה שיווקית | בחסות |
            קנה עכשיו | לרכישה | הוסף לסל | הוספה לסל | סל קניות | המשך הכתבה לאחר הפרסומת
        """,
        "ar": """
            إعلان | إعلانات | اعلان | اعلانات | محتوى مدفوع | محتوى ممول | إعلان ممول | برعاية | محتوى برعاية |
            تسوق الآن | اشتر الآن | أضف إلى السلة | سلة التسوق | يستمر المقال بعد الإعلان | تابع القراءة بعد الإعلان
        """,
        "ja": """
            広告掲載のお問い合わせ | 広告のお問い合わせ |
            広告 | スポンサーリンク | スポンサードリンク | スポンサー | 記事広告 | タイアップ | タイアップ広告 | 提供 | 広告の後に続く | 広告の後にも続きます | 記事は広告の後にも続きます |
            pr | 今すぐ購入 | 購入する | カートに入れる | カートに追加 | 買い物かご | 送料無料 | amazonで見る | amazonで購入 | 楽天で見る | 詳細を見る | 広告をスキップ |
            広告を閉じる |
            広告の下に記事が続きます | 記事は広告の下に続きます | 記事の続きは広告の下 | この下に記事が続きます | 広告を非表示 | 広告を非表示にする | 提供広告 | prこの記事は | 広告企画 | 企画広告 |
            記事体広告 | タイアップ記事 | スポンサー記事 | スポンサードコンテンツ | おすすめ広告 | recommended by | 楽天市場で見る | yahooショッピングで見る |
            amazonで詳細を見る | 公式サイトで見る
        """,
        "zh": """
            广告 | 廣告 | 推广 | 贊助 | 赞助内容 | 贊助內容 | 赞助商链接 | 贊助商連結 | 相关广告 | 廣告 請繼續往下閱讀 | 广告 请继续往下阅读 | 请继续往下阅读 | 請繼續往下閱讀 |
            立即购买 | 立即購買 | 加入购物车 | 加入購物車 | 购物车 | 購物車 | 免费送货 | 跳过广告 | 关闭广告 |
            广告位 | 廣告 0 | 广告 继续阅读 | 广告后继续 | 繼續往下閱讀 | 請繼續往下閱讀文章 | 以下为广告 | 文章未完请继续阅读 | 商业推广 | 推广内容 | 推廣內容 | 赞助商内容 | 贊助商廣告 |
            廣告內容 | 合作内容 | 业配文 | 業配文 | 廣編企劃 | 广告合作请联系 | 关闭此广告 | 關閉廣告
        """,
        "tr": """
            reklam | reklamlar | ilan | sponsorlu | sponsorlu içerik | sponsor içerik | reklam alanı |
            haberin devamı reklamdan sonra | reklamı geç | reklamı kapat | satın al | hemen al | sepete ekle |
            sepetim | ücretsiz kargo |
            reklamdan sonra devam ediyor | içerik reklamdan sonra devam ediyor | yazının devamı aşağıda |
            devamı reklamdan sonra | reklamı gizle | sponsorlu bağlantılar | sponsorlu içerikler |
            taboola tarafından önerilen | advertorial içerik | reklam reklam | tanıtım yazısı | ilan reklam
        """,
        "sv": """
            annons | annonser | annons annons | annonsinnehåll | sponsrat innehåll | sponsrad | i samarbete med |
            betalt samarbete | artikeln fortsätter efter annonsen | fortsätt läsa efter annonsen |
            detta är en annons | köp nu | köp här | lägg i varukorg | varukorg | till butik | fri frakt |
            texten fortsätter under bilden | fortsätt läsa under annonsen | stäng annons | dölj annons |
            sponsrade länkar | annons från | innehåll från annonsör | kommersiellt samarbete | det här är en annons |
            läs vidare nedanför annonsen
        """,
        "no": """
            annonse | annonser | annonsørinnhold | sponset innhold | sponset | betalt innhold | annonsesamarbeid |
            artikkelen fortsetter under annonsen | saken fortsetter under annonsen | saken fortsetter etter annonsen |
            artikkelen fortsetter etter annonsen | annonsen fortsetter under | kjøp nå | legg i handlekurv |
            handlekurv | fri frakt |
            lukk annonse | skjul annonse | sponsede lenker | annonse fra | kommersielt samarbeid | annonsørsamarbeid |
            innhold fra annonsør
        """,
        "da": """
            annonce | annoncer | annoncørbetalt indhold | sponsoreret | sponsoreret indhold | betalt indhold |
            artiklen fortsætter efter annoncen | artiklen fortsætter under annoncen |
            artiklen fortsætter efter annonceringen | fortsætter efter annoncen | køb nu | læg i kurv | gratis fragt |
            luk annonce | skjul annonce | sponsorerede links | annonce fra | kommercielt samarbejde | annoncørbetalt
        """,
        "pl": """
            partnerzy serwisu | kup online | kody rabatowe |
            reklama | reklamy | artykuł sponsorowany | materiał sponsorowany | materiał promocyjny |
            materiał partnera | materiał reklamowy | sponsorowane | treść sponsorowana | współpraca reklamowa |
            dalszy ciąg materiału pod wideo | dalsza część artykułu pod reklamą | dalsza część tekstu pod wideo |
            kup teraz | dodaj do koszyka | koszyk | do koszyka | darmowa dostawa |
            dalszy ciąg artykułu pod materiałem wideo | dalsza część artykułu pod materiałem wideo |
            reszta artykułu pod materiałem wideo |
            ciąg dalszy pod reklamą | dalszy ciąg pod reklamą | dalsza część pod reklamą |
            dalszy ciąg artykułu pod reklamą | dalszy ciąg tekstu pod reklamą | czytaj dalej pod reklamą |
            artykuł pod reklamą | reszta artykułu pod reklamą | dalsza część artykułu poniżej |
            dalszy ciąg artykułu pod galerią | zamknij reklamę | ukryj reklamę | reklama zamknij | linki sponsorowane |
            treści sponsorowane | treść sponsorowana przez | polecane przez taboola | polecane przez outbrain |
            materiał partnerski | współpraca płatna | materiał zewnętrzny | oferty partnerów
        """,
        "cs": """
            reklama | inzerce | placená inzerce | komerční sdělení | komerční článek | sponzorovaný obsah |
            sponzorovaný článek | článek pokračuje pod reklamou | článek pokračuje po reklamě |
            pokračování článku pod reklamou | přeskočit reklamu | zavřít reklamu | koupit | do košíku |
            přidat do košíku | košík | doprava zdarma |
            pokračování pod reklamou | skrýt reklamu | sponzorované odkazy | sponzorováno | reklamní sdělení |
            pr článek | partnerský obsah | obsah partnera | placený obsah
        """,
        "ko": """
            광고 | 스폰서 | 협찬 | 제휴 콘텐츠 | 광고 문의 | 지금 구매 | 구매하기 | 장바구니 | 장바구니 담기 | 무료 배송 | 광고 건너뛰기 |
            광고 이후 계속됩니다 | 광고 후 계속 | 광고 아래 기사가 이어집니다 | 기사는 광고 아래 계속됩니다 | 광고 닫기 | 광고닫기 | 광고 숨기기 | 스폰서 링크 | 스폰서링크 | 파워링크 |
            제휴 광고 | 추천 광고 | 광고성 기사 | 기획광고 | 애드버토리얼 | 브랜드 콘텐츠 | 제휴콘텐츠
        """,
        "uk": """
            реклама | на правах реклами | партнерський матеріал | спонсорський матеріал | рекламний матеріал |
            продовження після реклами | закрити рекламу | пропустити рекламу | купити зараз | додати в кошик |
            додати до кошика | новини партнерів | безкоштовна доставка
        """,
        "fi": """
            mainos | mainokset | mainos alkaa | mainos päättyy | juttu jatkuu mainoksen jälkeen |
            artikkeli jatkuu mainoksen jälkeen | teksti jatkuu mainoksen jälkeen | kaupallinen yhteistyö |
            maksettu mainos | sponsoroitu sisältö | kumppanisisältö | mainossisältö | osta nyt | lisää ostoskoriin |
            ostoskori | ilmainen toimitus
        """,
        "hu": """
            hirdetés | hirdetések | fizetett tartalom | fizetett hirdetés | szponzorált tartalom | szponzorált |
            támogatott tartalom | a cikk a hirdetés után folytatódik | a cikk folytatódik a hirdetés után |
            hirdetés után folytatódik | kosárba | kosárba teszem | megveszem | ingyenes szállítás | partnereink ajánlata
        """,
        "el": """
            διαφήμιση | διαφημιση | διαφημίσεις | χορηγούμενο | χορηγουμενο | χορηγούμενο περιεχόμενο |
            χορηγούμενη καταχώρηση | η συνέχεια του άρθρου μετά τη διαφήμιση | η συνέχεια μετά τη διαφήμιση |
            συνέχεια μετά τη διαφήμιση | το άρθρο συνεχίζεται μετά τη διαφήμιση | αγορά τώρα | αγοράστε τώρα |
            προσθήκη στο καλάθι | δωρεάν αποστολή | δωρεάν μεταφορικά
        """,
        "ro": """
            publicitate | publicitate publicitate | reclamă | articol sponsorizat | conținut sponsorizat |
            conţinut sponsorizat | articolul continuă după reclamă | continuă după publicitate |
            știrea continuă după reclamă | adaugă în coș | cumpără acum | coșul meu | transport gratuit |
            articolul continuă după publicitate | publicitate articolul continuă mai jos |
            citește în continuare după publicitate
        """,
        "ca": """
            publicitat | contingut patrocinat | patrocinat per | contingut de marca | publireportatge |
            continua després de la publicitat | compra ara | afegeix al cistell | afegir al carret | enviament gratuït
        """,
        "bg": """
            реклама | рекламно съдържание | платена публикация | платено съдържание | спонсорирано съдържание |
            продължава след рекламата | статията продължава след рекламата | купи сега | добави в количката |
            безплатна доставка
        """,
        "hr": """
            oglas | oglasi | sponzorirano | sponzorirani sadržaj | plaćeni oglas | promotivni sadržaj |
            tekst se nastavlja ispod oglasa | članak se nastavlja ispod oglasa | nastavak članka ispod oglasa |
            kupi odmah | dodaj u košaricu | besplatna dostava
        """,
        "sr": """
            oglas | reklama | sponzorisano | sponzorisani sadržaj | plaćeni oglas | tekst se nastavlja ispod oglasa |
            nastavak teksta ispod oglasa | ostatak teksta nakon reklame | kupi odmah | dodaj u korpu |
            besplatna dostava | оглас | реклама | спонзорисано | спонзорисани садржај | плаћени оглас |
            текст се наставља испод огласа | наставак текста испод огласа | остатак текста након рекламе | купи одмах |
            додај у корпу | бесплатна достава
        """,
        "sk": """
            reklama | reklamy | inzercia | platená inzercia | sponzorovaný obsah | sponzorovaný článok |
            komerčný obsah | článok pokračuje pod reklamou | článok pokračuje pod videoreklamou |
            pokračovanie článku pod reklamou | pridať do košíka | doprava zadarmo | preskočiť reklamu | zavrieť reklamu
        """,
        "id": """
            close ads |
            iklan | konten bersponsor | konten sponsor | konten promosi | artikel bersponsor |
            lanjutkan membaca setelah iklan | gulir untuk lanjut membaca | gulir ke bawah untuk melanjutkan |
            beli sekarang | tambahkan ke keranjang | masukkan keranjang | gratis ongkir
        """,
        "vi": """
            quảng cáo | nội dung được tài trợ | bài viết được tài trợ | mua ngay | thêm vào giỏ hàng | giỏ hàng |
            miễn phí vận chuyển | bỏ qua quảng cáo
        """,
        "hi": """
            व ज ञ पन हट ए | प र य ज त | स प न सर ड | प र य ज त स मग र | स प न सर ड क ट ट | यह व ज ञ पन द | अभ खर द |
            अभ ऑर डर कर | अम ज न पर खर द | फ ल पक र ट पर खर द | ऑफर द ख | क मत द ख | प र टनर क ट ट | ब र ड स ट र |
            व ज ञ पन ब द कर | स ट र आग ज र ह |
            विज्ञापन के बाद जारी | विज्ञापन के बाद खबर जारी है |
            विज्ञापन
        """,
        "bn": """
            বিজ্ঞাপন
        """,
        "lt": """
            turinio rinkodara | partnerio turinys | partnerių turinys | užsakomasis straipsnis | rėmėjo turinys |
            remiamas turinys | straipsnis tęsiamas po reklamos | tęsinys po reklamos | užs nr 0 | pirkti dabar |
            straipsnio tęsinys po reklama | tęsinys po reklama
        """,
        "lv": """
            reklāmraksts | reklāmas raksts | sponsorēts saturs | sponsorēts raksts | sponsorēts |
            apmaksāta publikācija | apmaksāts saturs | raksts turpinās pēc reklāmas | turpinājums zem reklāmas |
            turpinās pēc reklāmas | sadarbības raksts | partneru saturs | reklāmas saturs | aizvērt reklāmu |
            reklāma | raksts turpināsies pēc reklāmas | turpinājums pēc reklāmas
        """,
        "et": """
            lugu jätkub pärast reklaami | sisuturunduse artikkel | partneri sisu | koostööartikkel | tasuline sisu |
            toetatud sisu | sulge reklaam | osta kohe |
            reklaam | artikkel jätkub pärast reklaami | jätkub pärast reklaami
        """,
        "is": """
            auglýsing
        """,
        "af": """
            advertensie
        """,
        "sl": """
            oglasno sporočilo | članek se nadaljuje pod oglasom
        """,
        "fa": """
            تبلیغات | آگهی
        """,
        "ur": """
            اشتہار
        """,
        "sw": """
            tangazo | matangazo
        """,
        "ka": """
            რეკლამა
        """,
        "tl": """
            classified ads
        """,
    },
    "start": {
        "en": """
            paid content by | this newsletter is sponsored | see price at | buy now at | buy now: | 0 at amazon |
            0 at walmart | 0 at best buy | 0 on amazon | use coupon code | use the promo code |
            this episode is brought to you by | today s episode is brought to you by |
            this podcast is brought to you by |
            the story continues below | the article continues below | the article continues after |
            skip ad in | see it at | show more deals | today s best |
            advertisement continue | advertisement scroll | article continues below | article continues after |
            story continues below | story continues after | content continues below | post continues below |
            continue reading after the ad | scroll to continue | sponsored by | sponsored content by |
            this post is sponsored by | this article is sponsored by | this content is sponsored by |
            this story is sponsored by | paid for by | brought to you by | presented by | in partnership with |
            buy now from | buy it now | buy at | shop now at | check price at | check price on | view on amazon |
            available at amazon | free shipping on | use code | use promo code | promo code: | coupon code: |
            don t want to see this remove ads | remove ads | go ad free | want to remove ads |
            enjoy an ad free experience | g o media may get a commission
        """,
        "de": """
            unsere produktempfehlungen |
            anzeige: | weiter nach der anzeige | weiterlesen nach der anzeige | weiter nach der werbung |
            präsentiert von | gesponsert von | bezahlte partnerschaft | bezahlte anzeige |
            mit freundlicher unterstützung von | bei amazon kaufen | bei amazon ansehen | jetzt bei amazon |
            jetzt kaufen bei | jetzt bestellen: | gutscheincode: | rabattcode: | nutzungsbasierte online werbung
        """,
        "fr": """
            la suite sous cette publicité |
            la suite après la publicité | la suite après cette publicité | contenu sponsorisé | sponsorisé par |
            en partenariat avec: | proposé par: | publicité: | acheter sur | voir sur amazon | code promo:
        """,
        "es": """
            contenido patrocinado | patrocinado por | publicidad: | continúa después de la publicidad |
            comprar en amazon | ver en amazon | código promocional: | código de descuento:
        """,
        "it": """
            contenuto sponsorizzato | sponsorizzato da | continua dopo la pubblicità | pubblicità: | acquista su |
            compra su amazon | codice sconto:
        """,
        "pt": """
            conteúdo patrocinado | patrocinado por | continua após a publicidade | continua depois da publicidade |
            publicidade: | compre na amazon | cupom de desconto:
        """,
        "nl": """
            gesponsord door | advertentie: | lees verder na de advertentie | lees verder onder de advertentie |
            tekst gaat verder onder | artikel gaat verder onder | artikel gaat verder na
        """,
        "ru": """
            реклама 0 рекламодатель | реклама рекламодатель |
            реклама: | на правах рекламы | erid | реклама erid
        """,
        "he": """
            בשיתוף: | תוכן שיווקי:
        """,
        "ar": """
            إعلان: | برعاية:
        """,
        "ja": """
            スポンサーリンク | 広告の後に | 記事は広告の後
        """,
        "tr": """
            haberin devamı reklamdan | reklam:
        """,
        "sv": """
            annons: | artikeln fortsätter efter | artikeln fortsätter under | i betalt samarbete med
        """,
        "no": """
            annonse: | artikkelen fortsetter under | artikkelen fortsetter etter | saken fortsetter under |
            saken fortsetter etter | historien fortsetter under
        """,
        "da": """
            annoncørbetalt indhold |
            annonce: | artiklen fortsætter efter | artiklen fortsætter under
        """,
        "pl": """
            artykuł sponsorowany | dalsza część artykułu pod | dalszy ciąg materiału pod | dalsza część tekstu pod
        """,
        "cs": """
            článek pokračuje pod | článek pokračuje po | komerční sdělení
        """,
        "fi": """
            juttu jatkuu mainoksen | artikkeli jatkuu mainoksen | sisältö jatkuu mainoksen |
            teksti jatkuu mainoksen | kaupallisessa yhteistyössä | sisällön tarjoaa: | artikkelin tarjoaa: |
            mainoksen maksaja: | maksettu mainos: | postaus sisältää mainoslinkkejä | juttu sisältää mainoslinkkejä |
            sisältää mainoslinkin | sisältää mainoslinkkejä | osta tästä: | mainoslinkit on merkitty |
            kaupallinen yhteistyö: | mainos:
        """,
        "vi": """
            thông tin quảng cáo: | bài viết được tài trợ bởi | nội dung được tài trợ bởi | được tài trợ bởi: |
            nhà tài trợ: | liên hệ quảng cáo: | đặt mua tại: | hotline quảng cáo: | điện thoại quảng cáo:
        """,
        "id": """
            artikel ini disponsori oleh | artikel ini merupakan kerja sama | artikel ini merupakan kerjasama |
            konten ini merupakan kerja sama | konten ini merupakan kerjasama | konten ini disponsori oleh |
            disponsori oleh: | dipersembahkan oleh: | untuk pemasangan iklan | info pemasangan iklan |
            untuk beriklan | pemasangan iklan hubungi
        """,
        "ms": """
            artikel ini ditaja oleh | kandungan ini ditaja oleh | artikel ini dibawakan oleh |
            artikel ini dibawakan khas oleh | ditaja oleh: | dibawakan oleh: | untuk pengiklanan |
            untuk pertanyaan iklan | untuk mengiklankan | klik di sini untuk membeli
        """,
        "th": """
            สน บสน นโดย: | สน บสน นเน อหาโดย | บทความน ได ร บการสน บสน นโดย
        """,
        "et": """
            artikkel jätkub pärast reklaami
        """,
        "lv": """
            raksts turpinās pēc reklāmas | turpinājums pēc reklāmas | raksts tapis sadarbībā ar |
            publikācija tapusi sadarbībā ar
        """,
        "lt": """
            straipsnis tęsiamas po reklamos | straipsnio tęsinys po reklama | užsakymo nr |
            straipsnis parengtas bendradarbiaujant su | partnerio turinys:
        """,
        "fa": """
            این مطلب یک خبر آگهی بوده | این مطلب تبلیغاتی است | این محتوا تبلیغاتی است | رپرتاژ آگهی: |
            جهت سفارش تبلیغات | برای درج آگهی | برای سفارش تبلیغات
        """,
    },
    "within": {
        "en": """
            your article continues below | this advertisement has not loaded yet | check price on amazon |
            buy now at amazon | see price at amazon |
            article continues below this ad + | story continues below advertisement + |
            article continues after advertisement + | story continues after advertisement + |
            article continues below advertisement + | ad content continues below | why you are seeing this ad |
            your message here | place your ad | advertise here
        """,
        "de": """
            für dich verändert sich der preis nicht | bilder von der amazon product |
            amazon product advertising api |
            wird nach der anzeige fortgesetzt + | weiterlesen nach der anzeige + | geht nach der anzeige weiter + |
            geht nach der werbung weiter + | lesen sie nach der anzeige weiter + | hier könnte ihre werbung stehen
        """,
        "fr": """
            la suite après la publicité + | la suite après cette publicité +
        """,
        "es": """
            continúa después de la publicidad + | continúa debajo de la publicidad + |
            el artículo continúa tras el anuncio +
        """,
        "it": """
            continua dopo la pubblicità + | continua a leggere dopo la pubblicità +
        """,
        "pt": """
            continua após a publicidade + | continua depois da publicidade + | após a publicidade |
            continua após o anúncio
        """,
        "nl": """
            gaat verder onder de advertentie + | gaat verder na de advertentie + | verder na de advertentie +
        """,
        "ru": """
            продолжение после рекламы +
        """,
        "ja": """
            広告の後に続きます + | 広告の後にも続きます +
        """,
        "zh": """
            广告请继续往下阅读 + | 廣告請繼續往下閱讀 +
        """,
        "sv": """
            fortsätter efter annonsen + | fortsätter under annonsen +
        """,
        "no": """
            fortsetter under annonsen + | fortsetter etter annonsen +
        """,
        "da": """
            fortsætter efter annoncen + | fortsætter under annoncen +
        """,
        "pl": """
            dalsza część artykułu pod materiałem wideo |
            dalsza część artykułu pod reklamą + | dalszy ciąg materiału pod wideo + |
            dalsza część tekstu pod wideo +
        """,
        "cs": """
            pokračuje pod reklamou + | pokračuje po reklamě +
        """,
        "vi": """
            chúng tôi có thể nhận hoa hồng | sản phẩm này không phải là thuốc |
            không có tác dụng thay thế thuốc chữa bệnh
        """,
        "id": """
            scroll to continue with content | gulir ke bawah untuk melanjutkan | kami dapat menerima komisi |
            kami mungkin mendapatkan komisi | merupakan kerja sama advertorial | konten ini adalah iklan
        """,
        "ms": """
            kami mungkin menerima komisen | kami mungkin memperoleh komisen | artikel bersambung selepas iklan |
            dibawakan kepada anda oleh | ini adalah kandungan berbayar
        """,
        "th": """
            เราอาจได ร บค าคอมม ชช น | สนใจลงโฆษณาต ดต อ
        """,
        "fi": """
            juttu jatkuu mainoksen jälkeen | artikkeli jatkuu mainoksen jälkeen | jatkuu mainoksen jälkeen |
            sisältää mainoslinkkejä jotka | mainoslinkit on merkitty tähdellä | linkit on merkitty tähdellä |
            toteutettu kaupallisessa yhteistyössä | tehty kaupallisessa yhteistyössä |
            artikkeli on kaupallinen yhteistyö | saamme komission jos ostat | saatamme saada komission |
            saamme linkin kautta tehdyistä ostoksista
        """,
        "et": """
            artikkel jätkub pärast reklaami | lugu jätkub pärast reklaami | postitus sisaldab reklaamlinke |
            sisuturunduse artikkel on valminud
        """,
        "lv": """
            raksts turpinās pēc reklāmas | turpinājums zem reklāmas
        """,
        "lt": """
            straipsnis tęsiamas po reklamos | straipsnio tęsinys po reklamos
        """,
        "fa": """
            درباره محتوای این آگهی مسئولیتی ندارد | هیچ مسئولیتی در قبال محتوای آگهی |
            مسئولیتی در قبال محتوای این تبلیغ | یک خبر آگهی بوده و | محتوای این مطلب تبلیغاتی است
        """,
    },
}

_PRICE = r"(?:[$£€₹]\s?\d[\d,.]*|\d[\d,.]*\s?(?:€|USD|EUR|GBP))"
_SHOP = compile_late(
    rf"(?:{_PRICE}[^.!?]{{0,40}}\b(?:at|on|from|von|bei|sur|en)\s+[A-Z][\w&.' -]{{2,25}}"
    rf"|(?:Buy|Shop|Now|Was)\b[^.!?]{{0,30}}{_PRICE}[^.!?]{{0,30}})\W*$"
)


_SHOP_CUES = "^0 ^buy ^shop ^now ^was"


@rule("is a price with a shop", 2.6, cues=_SHOP_CUES, longest=90)
def shop_button(segment: Segment, document: Document) -> Span | None:
    """A price and where to pay it, and no sentence around it.

    yes: Now $189 on Amazon
    yes: $24.99 at Walmart
    yes: Buy for £39.99
    no: The headset costs $189 on Amazon, which is $40 less than in May.
    no: Price: $89
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


_CAPITAL_LABEL = compile_late(
    r"(?:A (?:MESSAGE|WORD) FROM|TOGETHER WITH|PRESENTED BY|SPONSORED BY|POWERED BY|BROUGHT TO YOU BY|IN PARTNERSHIP WITH)\b"
)
_LABEL_WORDS = 8


@rule(
    "names a sponsor in capitals",
    4.5,
    cues="^a ^together ^presented ^sponsored ^powered ^brought ^in",
    only="label",
    longest=80,
)
def capital_label(segment: Segment, document: Document) -> Span | None:
    """The label over a sponsor's words in a newsletter: in capitals, with the sponsor's name.

    yes: TOGETHER WITH ACME
    yes: A MESSAGE FROM ACME HEALTH
    no: Together with Acme
    no: A MESSAGE TO THE PEOPLE
    """
    content = segment.content
    label = content.isupper() and len(segment.words) <= _LABEL_WORDS
    return segment.span if label and _CAPITAL_LABEL.match(content) else None
