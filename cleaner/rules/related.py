"""Other stories: headings of such lists, headlines, teasers, inline pointers, next and previous."""

from __future__ import annotations

import re

from cleaner.document import Document, Kind, Segment, Span
from cleaner.patterns import compile_late
from cleaner.rules import CERTAIN, rule

KIND: Kind = "related"

PHRASES = {
    "whole": {
        "en": """
            more in business | more in politics | more in local news | more in entertainment | more in tech |
            more news stories | more to discover | more photos | more reviews | more results | also in this section |
            also in the news | also of interest | also check | read more in | read more reviews | read full review |
            read review | related podcasts | related episodes | related items | related documents |
            related to this story | recommended content | recommended by our editors | recommended reads |
            recommended video | recommended news | curated for you | editor picks | most read business stories |
            most viewed news | most popular posts | most popular this week | most popular reviews |
            most recent stories | most recent posts | most emailed | most discussed | popular content |
            popular links | popular today | popular videos | top story | top reads | top video | today s headlines |
            today s news | today s stories | this week s top stories | latest episode | latest features |
            latest issue | latest reviews | latest sport | latest video | latest business news | recent episodes |
            recent headlines | recent obituaries | recent reviews | recently posted | recently viewed |
            explore related content | explore related topics | explore content | scroll for more | next topic |
            next up in news | older article | older entries | newer article | past issues | must read stories |
            featured content | featured post | featured listings | similar content | stories chosen for you |
            readers choice | what to watch next | while you are here | you may like to read | you ll also love |
            see more articles | see more in | see more posts | watch full episodes | full story | our coverage |
            special coverage | special sections | special projects | from our archives | from the magazine |
            from the homepage | news for you | news from our partners | hot off the press | now trending |
            now reading | all top stories |
            people are also reading |
            popular posts from this blog |
            recent comments | read these next | other articles you may find interesting |
            other articles you may like | other posts you might like | you may also find these useful |
            you might find these interesting | explore our other guides | related case studies | related services |
            related practice areas | related insights | recent blog posts | more blog posts | more from our blog |
            more from the blog | featured resources | popular categories | trending posts |
            recommended from medium | see more recommendations | suggested topics | related guides |
            related tutorials | more recipes you ll love | more recipes you may like | other recipes you might like |
            other posts you may like | posts you may like | trending on dev community hot |
            trending on dev community | explore more articles | related how tos | continue learning |
            continue exploring | further reading on this site |
            more recipes | more quizzes | more guides | more podcasts | more letters | more case studies |
            latest fact checks | stories like this | next on your reading list | explore related articles |
            browse related articles | popular guides | popular quizzes | latest blog posts | latest episodes |
            related recipes | similar recipes | you may also like these recipes | browse more poems |
            read our full coverage | elsewhere on the web | watch the full interview |
            related | related articles | related article | related content | related coverage | related links |
            related news | related posts | related post | related reads | related reading | related stories |
            related story | related topics | related videos | related video | related blogs | related blog posts |
            related pages | related products | related products and services | recommended | recommended articles |
            recommended for you | recommended posts | recommended stories | recommended videos | recent articles |
            recent news | recent posts | recent stories | recent blogs | latest | latest articles | latest blogs |
            latest headlines | latest in | latest insights | latest news | latest posts | latest stories |
            latest videos | latest from | more | more articles | more articles like this | more blogs |
            more coverage | more for you | more from | more from author | more from this author | more headlines |
            more insights | more like this | more news | more on this | more on this story | more on this topic |
            more posts | more reading | more stories | more stories like this | more to explore | more to read |
            more videos | read more | read more news | read more articles | read more stories | read more from |
            read next | read this next | read also | read now | read article | read full article | read full story |
            read the article | read the full article | read the full story | read the review | read story |
            also read | also on | keep reading | continue reading | must read | must reads | must watch | up next |
            next up | next | next article | next post | next story | previous | previous article | previous post |
            previous story | previous next | prev next | prev | prev post | prev previous | post navigation |
            older post | newer post | older posts | newer posts | you may also like | you may also be interested in |
            you may also enjoy | you may be interested in | you may like | you might also be interested in |
            you might also enjoy | you might also like | you might be interested in | you might like |
            you ll also like | you d also like | people also read | readers also liked | others also read |
            don t miss | dont miss | in case you missed it | icymi | in this series | in other news | editor s pick |
            editors picks | editor s picks | editors choice | editor s choice | featured | featured articles |
            featured news | featured posts | featured stories | featured video | featured videos | popular |
            popular articles | popular now | popular posts | popular reads | popular stories | popular topics |
            popular this week | most popular | most read | most read stories | most recent | most viewed |
            most commented | most shared | most watched | trending | trending articles | trending news |
            trending now | trending stories | trending topics | trending videos | top articles | top headlines |
            top latest discussions | top news | top posts | top stories | today s top stories | top videos |
            what to read next | what to watch | what to read | what others are reading | watch next | watch now |
            watch more | explore more | explore | discover more | see more | see all | see all posts | show more |
            load more | view all | view all articles | view all news | view all posts | view all stories |
            view article | view more | browse all | all articles | all posts | all news | all stories | back to blog |
            back to all posts | back to news | from the blog | from our blog | from the archive | from the archives |
            from around the web | from the web | around the web | elsewhere | other news | other articles |
            other posts | other stories | other stories you may like | similar articles | similar posts |
            similar stories | suggested articles | suggested for you | keep exploring | latest updates | news | blog |
            the latest | what s new | in the news | breaking news | world news | no posts | see more stories |
            view more articles | view more posts | more recent stories | advertisement related | read the rest |
            case studies | part of the following | stories you may like | stories for you | about the topic |
            linked articles | see previous story | see next story |
            more top headlines | top stories right now | top stories today | more in this section |
            more about this topic | more about this story | read more about this | read more about this topic |
            read more about this story | read more top stories | read more like this | read related |
            read related topics | read related articles | recommended reading | recommended for you based on |
            recommended from around the web | from our network | from the community | popular right now |
            most popular right now | most read today | most read this week | most read in news | most read articles |
            most popular stories | most popular articles | most popular videos | most viewed articles |
            most viewed stories | the most read | what s trending | trending today | trending on | trending right now |
            trending this week | more trending stories | in case you missed it today | related coverage below |
            related story below | previous story next story | next story previous story | back to homepage |
            return to homepage | go to homepage | more stories for you | stories from around the web |
            you may have missed | you might have missed | latest videos more videos | other top stories |
            other stories of interest | editors recommend | our editors recommend | editor recommended |
            people are reading | readers are reading | what people are reading | similar news | next in news |
            up next in news | loading next article | loading next story | read more headlines | see more headlines |
            view more news | more latest news |
            newer post older post home | related articles more from author | related articlesmore from author |
            next story in cancel | editors recommendations | editor s recommendations | reader recommendations |
            editor recommendations |
            most viewed in world | most viewed in politics | most viewed in sport | most viewed in national |
            most viewed in business | most viewed in lifestyle | most viewed in culture | most viewed in technology |
            staff picks | up next in
        """,
        "de": """
            unsere empfehlung | passend dazu | weitere beiträge zum thema | weitere informationen zum thema |
            neueste videos | letzte meldungen | zuletzt erschienen | beliebte rezepte | mehr aus politik |
            mehr beiträge | nächster post |
            das könnte euch auch gefallen | noch mehr rezepte |
            weitere rezepte | mehr rezepte | ähnliche rezepte | passende rezepte | weitere rezeptideen |
            das beste aus unserer redaktion |
            mehr zum thema | mehr zu diesem thema | mehr zum thema aus diesem ressort | mehr zu | zum thema |
            zum selben thema | zum gleichen thema | passend zum thema | auch zum thema | lesen sie auch |
            lesen sie mehr | lesen sie hier | lesen sie hier mehr | lesen sie weiter | lesen sie dazu auch |
            lesen sie mehr zum thema | lesen sie jetzt | lest auch | lies auch | lies mehr | auch interessant |
            auch spannend | ebenfalls interessant | das könnte sie auch interessieren | das könnte sie interessieren |
            das könnte dich auch interessieren | das könnte dich interessieren | das könnte euch auch interessieren |
            das könnte ihnen auch gefallen | das könnte dir auch gefallen | das könnte dir gefallen |
            dies könnte sie auch interessieren | auch das könnte sie interessieren | könnte sie auch interessieren |
            könnte dich auch interessieren | ähnliche artikel | ähnliche beiträge | ähnliche themen |
            ähnliche nachrichten | ähnliche inhalte | ähnliche videos | verwandte artikel | verwandte beiträge |
            verwandte themen | verwandte inhalte | passende artikel | passende beiträge | weitere artikel |
            weitere beiträge | weitere themen | weitere nachrichten | weitere meldungen | weitere news |
            weitere videos | weitere inhalte | weitere artikel zum thema | weitere laden | weitere anzeigen |
            weiterlesen | weiter lesen | jetzt lesen | artikel lesen | zum artikel | zum beitrag | zur meldung |
            ganzen artikel lesen | vollständigen artikel lesen | den ganzen artikel lesen | mehr lesen |
            mehr lesen über | mehr anzeigen | mehr laden | mehr dazu | mehr news | mehr nachrichten | mehr artikel |
            mehr von | mehr von uns | mehr vom autor | mehr von diesem autor | mehr aus | mehr aus dem ressort |
            mehr aus diesem ressort | mehr aus dieser rubrik | mehr zum autor | aus dem ressort | aus dieser rubrik |
            alle anzeigen | alle ansehen | alle artikel | alle artikel anzeigen | alle beiträge |
            alle beiträge anzeigen | alle themen | alle news | alle nachrichten | alle meldungen | alle videos |
            meistgelesen | meist gelesen | meistgelesene artikel | die meistgelesenen artikel |
            meistgelesene beiträge | meistgelesene | am meisten gelesen | meistkommentiert | meistgesehen |
            meist geklickt | beliebt | beliebte artikel | beliebte beiträge | beliebteste artikel |
            beliebteste beiträge | top artikel | top themen | top beiträge | top beiträge seiten | topthemen |
            neueste artikel | neueste beiträge | neueste nachrichten | neueste meldungen | neuste beiträge |
            neuste artikel | neue beiträge | neue artikel | letzte beiträge | letzte artikel | aktuelle beiträge |
            aktuelle artikel | aktuelle meldungen | aktuelle nachrichten | aktuelle news | aktuelle themen |
            aktuelle videos | das neueste | nächster artikel | vorheriger artikel |
            nächster artikel vorheriger artikel | vorheriger artikel nächster artikel | voriger artikel |
            nächster beitrag | vorheriger beitrag | vorheriger beitrag nächster beitrag | voriger beitrag |
            vorherige meldung | nächste meldung | vorheriger | nächster | vorherige | älterer post | neuerer post |
            ältere posts | neuere posts | ältere beiträge | neuere beiträge | beitragsnavigation |
            beitrags navigation | artikelnavigation | empfehlungen der redaktion | empfehlung der redaktion |
            die redaktion empfiehlt | empfohlene artikel | empfohlene beiträge | empfohlene inhalte | empfohlen |
            empfohlen für sie | empfehlungen für sie | für sie empfohlen | unsere empfehlungen |
            unsere empfehlung für sie | redaktionstipp | redaktionstipps | leser interessierten sich auch für |
            andere leser interessierten sich für | andere lasen auch | auch lesenswert | lesenswert |
            nicht verpassen | interessante artikel | aus dem archiv | schlagzeilen | newsticker | zur übersicht |
            zurück zur übersicht | zum dossier | zur themenseite | zum themenschwerpunkt | zum liveticker |
            jetzt im video | jetzt ansehen | hinweis auf einen verwandten artikel | audio und video zum thema |
            jetzt live | aktueller artikel | was sie jetzt lesen sollten | mehr auf |
            mehr aus der rubrik | weitere meldungen anzeigen | weitere themen des tages | weitere beiträge anzeigen |
            weitere top themen | weitere beiträge laden | mehr beiträge laden | mehr meldungen | mehr schlagzeilen |
            mehr aus der redaktion | mehr in diesem ressort | mehr videos | alle videos anzeigen |
            alle artikel ansehen | alle artikel dieses autors | zu allen artikeln | die meistgelesenen |
            am meisten gelesen heute | meistgelesen heute | meistgelesen diese woche | heute meistgelesen |
            jetzt meistgelesen | gerade meistgelesen | meistgelesene artikel heute | meistgelesene nachrichten |
            meistgeklickt | am häufigsten gelesen | viel gelesen | die beliebtesten artikel | beliebte themen |
            gerade beliebt | top themen heute | topnews | top meldungen | das wichtigste des tages | nächstes video |
            das könnte sie auch noch interessieren | empfehlungen für dich | für dich empfohlen | für dich ausgewählt |
            für sie ausgewählt | unsere leseempfehlungen | leseempfehlung | leseempfehlungen | lesetipp | lesetipps |
            lesetipp der redaktion | unser lesetipp | tipps der redaktion | redaktionsempfehlung |
            empfehlung aus der redaktion | aus der redaktion empfohlen | ähnliche meldungen | verwandte meldungen |
            verwandte nachrichten | artikel zum thema | artikel zum selben thema | videos zum thema | video zum thema |
            bilder zum thema | links zum thema | dossier zum thema |
            lesetipps der redaktion |
            neuerer post älterer post startseite | verwandte artikel mehr vom autor |
            weitere beiträge zu diesem artikel |
            meistgelesen in | meistgelesen auf | meistgeteilt | redaktionsempfehlungen | zugehörige themen |
            startseite meistgelesen | thema des tages | aus unserem netzwerk | aus dem netz
        """,
        "fr": """
            articles en relation | le direct | a la une | nos vidéos |
            vidéos les plus vues |
            vous allez aussi aimer | d autres recettes | à lire aussi sur le blog |
            recettes similaires | autres recettes | plus de recettes | recettes associées |
            le plus partagé | ces articles devraient vous plaire |
            à lire aussi | a lire aussi | lire aussi | lire également | à lire également | a lire également | à lire |
            a lire | à lire ensuite | à voir aussi | a voir aussi | voir aussi | à découvrir | a découvrir |
            à découvrir aussi | à ne pas manquer | a ne pas manquer | sur le même sujet | sur le même thème |
            dans la même rubrique | dans la même catégorie | dans cette rubrique | dans le même dossier |
            articles similaires | articles liés | articles connexes | article connexe | articles associés |
            articles recommandés | articles récents | article précédent | article suivant | articles précédents |
            articles suivants | derniers articles | dernières actualités | dernières actus | dernières nouvelles |
            dernières infos | dernière minute | dernières vidéos | les plus lus | les plus lues | le plus lu |
            les plus récents | les plus commentés | les plus partagés | les plus consultés | les plus populaires |
            articles les plus lus | les articles les plus lus | plus d articles | plus d actualités | plus d infos |
            plus d informations | autres articles | d autres articles | tous les articles | toutes les actualités |
            tous nos articles | voir tous les articles | voir plus | voir plus d articles | voir tout |
            voir toutes les actualités | tout voir | afficher plus | charger plus | lire la suite | lire l article |
            lire plus | lire plus d articles | la suite | suivant | précédent | précédente | suivante |
            vous aimerez aussi | vous aimerez peut être | vous pourriez aussi aimer |
            vous pourriez être intéressé par | cela peut vous intéresser | cela pourrait vous intéresser |
            ces articles peuvent vous intéresser | pour aller plus loin | recommandé pour vous |
            recommandés pour vous | la sélection de la rédaction | le choix de la rédaction | à la une | en continu |
            en ce moment | fil info | fil d actualité | le fil info | l actualité en continu | l info en continu |
            sujets associés | plus sur le sujet | plus sur ce sujet | en lien avec cet article | contenus associés |
            contenu associé | actualités associées | retour aux articles | navigation de l article |
            navigation des articles | tendances | dossiers liés |
            voir notre dossier | lire plus sur ce sujet | en savoir plus sur le sujet |
            les articles les plus lus du jour | les plus lus du jour | les plus lus de la semaine |
            les plus lues du jour | les + lus | les plus vus | actualités les plus lues | voir toute l actualité |
            toute l actualité | toute l actu | toute l actu en continu | l essentiel de l actualité |
            l actu en continu | toutes les infos | toutes nos infos | les dernières infos | les dernières actualités |
            les dernières nouvelles | les dernières vidéos | dans l actualité | dans l actu |
            lire l intégralité de l article | lire tout l article | voir l article complet | voir tous nos articles |
            tous ses articles | voir tous ses articles | du même auteur | du même auteur e |
            autres articles de l auteur | autres articles de la rubrique | autres actualités | d autres actualités |
            les recommandations de la rédaction | la rédaction vous recommande | la rédaction vous conseille |
            nos lecteurs ont lu ensuite | nos lecteurs lisent ensuite | les lecteurs ont aussi lu |
            vous avez peut être manqué | ne manquez pas | ça peut vous intéresser | ceci peut vous intéresser |
            pour approfondir | plus de vidéos | vidéos associées | vidéos similaires | contenus similaires |
            dans la même thématique | nos dernières vidéos | notre sélection | notre sélection d articles |
            vous pourriez aimer
        """,
        "es": """
            selección del editor | notas recomendadas | más contenido | ultimas noticias | último momento |
            publicaciones recientes | noticias del día | titulares de hoy | también lea | publicación anterior |
            sobre el mismo tema |
            también te gustará |
            recetas relacionadas | más recetas | recetas similares | otras recetas |
            te puede interesar | te puede interesar también | también te puede interesar | te podría interesar |
            también te podría interesar | te puede gustar | también te puede gustar | quizás te interese |
            quizá te interese | puede interesarte | puede que te interese | le puede interesar |
            también le puede interesar | le podría interesar | podría interesarte | te interesará | te recomendamos |
            te recomendamos leer | le recomendamos | recomendamos | recomendados | recomendado | recomendado para ti |
            recomendados para ti | recomendaciones para ti | nuestras recomendaciones | lee también | lea también |
            leé también | leer también | lea además | lee además | lee más | lea más | leer más | leer noticia |
            leer artículo | leer nota | leer nota completa | leer artículo completo | sigue leyendo | seguir leyendo |
            seguí leyendo | siga leyendo | continuar leyendo | continúa leyendo | ver también | vea también |
            mira también | mirá también | más sobre este tema | más sobre | más información sobre | más en | más de |
            más del autor | más de este autor | más noticias | más noticias de | más artículos | más leído |
            más leídas | más leídos | más vistas | más visto | más vistos | lo más leído | lo más visto |
            lo más reciente | lo más comentado | lo más compartido | lo más popular | las más leídas |
            los más leídos | las noticias más leídas | noticias más leídas | noticias relacionadas |
            noticias destacadas | noticias recientes | noticias recomendadas | notas relacionadas | nota relacionada |
            notas recientes | artículos relacionados | artículo relacionado | artículos recientes |
            artículos recomendados | artículo anterior | artículo siguiente | siguiente artículo |
            contenido relacionado | contenidos relacionados | contenidos recomendados | entradas relacionadas |
            entradas recientes | entrada anterior | entrada siguiente | siguiente entrada | navegación de entradas |
            publicaciones relacionadas | videos relacionados | vídeos relacionados | información relacionada |
            relacionadas | relacionados | relacionado | noticia anterior | noticia siguiente | siguiente noticia |
            próxima noticia | anterior | siguiente | últimas noticias | última hora | lo último | últimas |
            últimas entradas | últimos artículos | últimos videos | últimos vídeos | últimas notas | destacadas |
            destacados | otras noticias | otras notas | otros artículos | ver más | ver más noticias | ver todo |
            ver todas | ver todos | ver todas las noticias | mostrar más | cargar más | todas las noticias |
            no te pierdas | no te lo pierdas | tendencias | en portada | en otras noticias | vea además |
            lee la noticia completa | lo más nuevo |
            más sobre este asunto | más sobre esta noticia | más sobre el tema | más información sobre este tema |
            leer más noticias | leé más | leé la nota completa | leer la nota completa | leer noticia completa |
            lo más visto del día | lo más visto hoy | lo más visto de la semana | lo más buscado | lo más visto en |
            lo último en | lo más comentado del día | las más leídas del día | las más leídas de hoy |
            las noticias más leídas del día | las notas más leídas | notas más leídas | más leídas de la semana |
            las más vistas | las más comentadas | noticias de hoy | noticias de última hora | últimas noticias de |
            las últimas noticias | ver últimas noticias | más últimas noticias | ver más artículos | ver más notas |
            ver más contenidos | ver todos sus artículos | todos sus artículos | ver biografía |
            más artículos de este autor | más notas de este autor | del mismo autor | otros artículos del autor |
            cargar más noticias | cargar más artículos | mostrar más noticias | próximo artículo | próxima nota |
            nota siguiente | nota anterior | artículos que te pueden interesar | noticias que te pueden interesar |
            contenidos que te pueden interesar | también puede interesarte | también te interesa |
            también puede interesarle | otras noticias que te pueden interesar | recomendado por la redacción |
            recomendados por la redacción | la redacción recomienda | nuestros lectores también leyeron |
            otros usuarios también leyeron | sigue esta noticia | no te lo puedes perder | ahora en portada |
            ahora en vídeo | ahora en video | vídeos destacados | videos destacados | más vídeos | más videos |
            tendencias hoy | temas del día | temas de hoy | es tendencia | en tendencia |
            otras noticias de interés
        """,
        "it": """
            più popolari | ultime ricette | tutti i video |
            provate anche | prova anche | potrebbero piacerti anche | potrebbe piacerti anche |
            vi potrebbero piacere anche |
            ricette correlate | altre ricette | ricette simili |
            leggi anche | leggi di più | leggi tutto | leggi ancora | leggi l articolo | leggi l articolo completo |
            continua a leggere | continua | guarda anche | vedi anche | vedi tutti | vedi tutto | vedi altro |
            mostra altro | mostra di più | carica altri | carica altro | altri articoli | altre notizie |
            articoli correlati | articolo correlato | notizie correlate | contenuti correlati | post correlati |
            argomenti correlati | potrebbe interessarti | potrebbe interessarti anche | ti potrebbe interessare |
            ti potrebbe interessare anche | ti potrebbero interessare | potrebbero interessarti |
            potrebbe anche interessarti | potrebbe piacerti | i più letti | più letti | le più lette | più lette |
            articoli più letti | i più visti | più visti | più commentati | i più condivisi | articolo precedente |
            articolo successivo | prossimo articolo | precedente | successivo | successiva | ultime notizie |
            ultimi articoli | ultima ora | ultime news | le ultime | articoli recenti | post recenti | in evidenza |
            in primo piano | primo piano | consigliati | consigliati per te | raccomandati per te | scelti per te |
            da non perdere | dello stesso autore | sullo stesso argomento | sullo stesso tema | tutte le notizie |
            tutti gli articoli | navigazione articoli | torna alla home | torna indietro | tendenze |
            per approfondire |
            leggi tutto l articolo | leggi la notizia completa | le notizie più lette | gli articoli più letti |
            i più letti oggi | i più letti della settimana | più letti oggi | più letti della settimana | ultim ora |
            ultimissime | le ultime notizie | vedi tutti gli articoli | vedi altri articoli | carica altri articoli |
            carica altre notizie | consigliati dalla redazione | la redazione consiglia | scelti dalla redazione |
            non perderti | in evidenza oggi | video correlati | video più visti | i video più visti |
            guarda gli altri video | notizie in primo piano |
            articoli consigliati | articoli simili | dal web | dai nostri partner
        """,
        "pt": """
            tags relacionadas | ao vivo | principais manchetes | em vídeo | web stories |
            receitas relacionadas | mais receitas | receitas semelhantes |
            leia também | leia mais | leia a matéria completa | leia na íntegra | ler mais | ler artigo |
            ler notícia | ler matéria | ler também | leia ainda | continue lendo | continuar lendo | continue a ler |
            continuar a ler | continue a leitura | continuar leitura | veja também | veja mais | veja ainda |
            veja todos | ver mais | ver tudo | ver todos | ver todas | assista também | confira também | confira |
            saiba mais sobre | mostrar mais | carregar mais | mais notícias | mais lidas | mais lidos |
            as mais lidas | os mais lidos | mais vistas | mais vistos | mais acessadas | mais comentadas |
            mais populares | mais recentes | mais sobre | mais sobre este assunto | mais em | mais artigos |
            mais do autor | mais conteúdo | últimas notícias | últimas | últimas noticias | últimos artigos |
            notícias relacionadas | notícia relacionada | artigos relacionados | artigo relacionado |
            matérias relacionadas | matéria relacionada | conteúdo relacionado | conteúdos relacionados |
            posts relacionados | postagens relacionadas | relacionadas | relacionados | relacionado |
            você pode gostar | você também pode gostar | pode te interessar | pode interessar |
            também pode interessar | pode também gostar | isso pode te interessar | talvez lhe interesse |
            recomendado | recomendados | recomendadas | recomendado para você | recomendados para você |
            recomendamos | artigo anterior | próximo artigo | notícia anterior | próxima notícia | matéria anterior |
            próxima matéria | post anterior | próximo post | anterior | próximo | próxima | posts recentes |
            artigos recentes | em destaque | destaques | em alta | não perca | todas as notícias | outras notícias |
            tudo sobre | plantão |
            leia a reportagem completa | leia a notícia completa | leia a íntegra | leia mais notícias |
            mais sobre o tema | mais sobre este tema | mais sobre o assunto | as mais lidas do dia |
            as mais lidas de hoje | as mais lidas da semana | as notícias mais lidas | notícias mais lidas |
            mais vistas do dia | mais comentados | mais compartilhadas | últimas notícias de | as últimas notícias |
            notícias recentes | notícias de hoje | ver mais notícias | ver todas as notícias | carregar mais notícias |
            mostrar mais notícias | veja mais notícias | outras matérias | outros artigos | do mesmo autor |
            outros artigos do autor | mais deste autor | mais textos do autor | todos os artigos do autor |
            recomendado pela redação | recomendados pela redação | recomendadas para você | escolhas da redação |
            escolha do editor | os leitores também leram | outros leitores também leram | quem leu também leu |
            você pode se interessar | você pode se interessar por | você também pode se interessar |
            você também vai gostar | talvez você goste | também pode lhe interessar | notícia seguinte |
            artigo seguinte | vídeos relacionados | vídeos mais assistidos | vídeos mais vistos | mais vídeos |
            assuntos do momento | assuntos mais comentados | em destaque agora | destaques do dia | destaque do dia |
            notícias em destaque |
            as mais lidas agora
        """,
        "nl": """
            meer recepten | gerelateerde recepten | vergelijkbare recepten |
            lees ook | lees meer | lees verder | lees meer over | meer lezen | verder lezen | lees het hele artikel |
            lees hier meer | lees artikel | bekijk ook | bekijk meer | bekijk alles | bekijk alle artikelen |
            zie ook | gerelateerd | gerelateerde artikelen | gerelateerde berichten | gerelateerd nieuws |
            gerelateerde onderwerpen | verwante artikelen | aanbevolen | aanbevolen artikelen | aanbevolen voor jou |
            aanraders | meer nieuws | meer over | meer over dit onderwerp | meer artikelen | meer van |
            meer van deze auteur | meer laden | meer tonen | toon meer | laad meer | meest gelezen | meestgelezen |
            best gelezen | populair | populaire artikelen | laatste nieuws | het laatste nieuws | laatste berichten |
            laatste artikelen | recente berichten | recente artikelen | net binnen | vorig artikel | vorige artikel |
            volgend artikel | volgende artikel | vorig bericht | volgend bericht | vorige | volgende |
            berichtnavigatie | mis het niet | dit vind je misschien ook leuk | dit vind je misschien ook interessant |
            misschien vind je dit ook interessant | misschien ook interessant | ook interessant | anderen lazen ook |
            andere artikelen | overig nieuws | alle artikelen | alle berichten | terug naar overzicht |
            terug naar het overzicht | uitgelicht | tip van de redactie | tips van de redactie |
            lees meer in dit dossier | meer in dit dossier | meer uit deze rubriek | meer van deze journalist |
            meer artikelen van deze auteur | meest gelezen vandaag | meest gelezen deze week | meest gelezen artikelen |
            nu het meest gelezen | best gelezen vandaag | best gelezen deze week | best gelezen artikelen |
            meest bekeken | meest gedeeld | meest besproken | nu populair | populair nu | nu in het nieuws |
            laatste nieuws uit | meer laatste nieuws | al het nieuws | meer berichten | meer artikelen laden |
            toon meer artikelen | bekijk meer artikelen | bekijk meer nieuws | volgende artikel wordt geladen |
            aanbevolen voor u | aanbevolen door de redactie | de redactie raadt aan | onze aanraders | leestips |
            leestip | lees tips | anderen bekeken ook | lezers lazen ook | ook interessant voor jou |
            dit mag je niet missen | mis dit niet | niet te missen | gerelateerde video s |
            gerelateerde artikelen en video s | bekijk meer video s | meer video s
        """,
        "ru": """
            свежие записи | свежие комментарии | похожие публикации |
            похожие рецепты | другие рецепты | еще рецепты | ещё рецепты |
            читайте также | читайте далее | читать далее | читать также | читать дальше | читать полностью |
            читать подробнее | читать больше | читать статью | читать все | читать | читайте | смотрите также |
            смотреть также | см также | подробнее | ещё по теме | еще по теме | по теме | материалы по теме |
            новости по теме | статьи по теме | другие материалы | другие новости | другие статьи | похожие статьи |
            похожие новости | похожие материалы | похожие записи | похожее | связанные материалы | связанные статьи |
            связанные новости | вам может быть интересно | вам может понравиться | возможно вам будет интересно |
            вас может заинтересовать | это интересно | рекомендуем | рекомендуем прочитать | рекомендуем почитать |
            мы рекомендуем | рекомендованные | выбор редакции | самое читаемое | самые читаемые | самое популярное |
            популярное | популярные статьи | популярные новости | популярные материалы | популярные записи |
            лучшее за неделю | главное | главное за день | главное сегодня | главные новости | новости дня |
            свежие новости | последние новости | последние записи | новые статьи | новости сегодня | лента новостей |
            все новости | все материалы | все статьи | что еще почитать | что ещё почитать | показать еще |
            показать ещё | загрузить еще | загрузить ещё | ещё | больше новостей | ещё новости | еще новости |
            предыдущая статья | следующая статья | предыдущая запись | следующая запись | предыдущая новость |
            следующая новость | предыдущая | следующая | предыдущий | следующий | навигация по записям |
            не пропустите | в этом разделе | в тренде | сейчас читают | сюжеты |
            читать еще | читать ещё | ещё новости по теме | еще новости по теме | ещё по этой теме |
            новости по этой теме | больше по теме | другие материалы по теме | другие материалы автора |
            другие статьи автора | материалы автора | самое читаемое за день | самое читаемое за неделю |
            самые читаемые за неделю | популярное за неделю | популярное за день | популярное за сутки |
            популярное сейчас | популярное сегодня | самое популярное за неделю | самое интересное |
            самое интересное за неделю | сейчас обсуждают | самое обсуждаемое | обсуждают сейчас |
            самое просматриваемое | топ новостей | топ за день | топ за неделю | новости часа | новости за сегодня |
            последние новости дня | последние публикации | последние материалы | показать больше новостей |
            показать еще новости | показать ещё новости | загрузить ещё новости | больше материалов | все новости дня |
            все публикации | смотреть все | смотреть все новости | следующий материал | предыдущий материал |
            рекомендуем вам | рекомендуем к прочтению | редакция рекомендует | советуем почитать | советуем прочитать |
            не пропусти | вам также может понравиться | вам будет интересно | вас также может заинтересовать |
            возможно вас заинтересует | видео по теме | другие видео | к списку новостей | вернуться к списку
        """,
        "he": """
            מתכונים נוספים |
            קראו גם | קראו עוד | קרא עוד | קרא גם | קראו עוד בנושא | עוד בנושא | עוד בנושא זה | עוד כתבות |
            עוד כתבות בנושא | כתבות נוספות | כתבות קשורות | כתבות אחרונות | כתבות נוספות שעשויות לעניין אותך |
            כתבות מומלצות | מומלצים | מומלץ | מומלצים עבורך | אולי יעניין אותך | אולי יעניין אותך גם |
            אולי יעניין אתכם | אולי יעניין אתכם גם | אולי תאהבו | אולי גם יעניין אותך | יעניין אותך |
            הכתבות הנקראות ביותר | הנקראות ביותר | הנצפים ביותר | הנצפות ביותר | הכי נקראות | הכי נצפים | פופולרי |
            עוד ב | עוד חדשות | חדשות נוספות | המשך קריאה | להמשך קריאה | המשך לקרוא | לכתבה המלאה | לקריאה נוספת |
            ראו גם | ראה גם | צפו גם | הכתבה הבאה | הכתבה הקודמת | הבא | הקודם | לפוסט הבא | לפוסט הקודם |
            פוסטים אחרונים | פוסטים קשורים | טען עוד | הצג עוד | לכל הכתבות | לכל החדשות | מבזקים | בחירת העורך |
            בחירת העורכים | חדשות אחרונות | כתבות מערוץ |
            כתבות שאולי יעניינו אותך | כתבות שאולי פספסתם | עוד כתבות שיעניינו אתכם | עוד מאת | כל הכתבות של הכתב |
            הנקראות ביותר היום | הכי נקראים | הכי נצפים היום | הכי מדוברות | חם ברשת | החדשות החמות | הכתבות החמות |
            מומלץ עבורך | מומלצות עבורך | המומלצות | לכתבה הקודמת | לכתבה הבאה | לכל המבזקים | לכל העדכונים |
            אל תפספסו | כדאי לקרוא | סרטונים נוספים | סרטונים קשורים
        """,
        "ar": """
            أخر الأخبار |
            وصفات أخرى | وصفات مشابهة |
            اقرأ أيضا | اقرأ أيضًا | إقرأ أيضا | اقرأ المزيد | إقرأ المزيد | أقرأ أيضا | اقرا ايضا | اقرأ ايضا |
            قد يهمك | قد يهمك أيضا | قد يعجبك | قد يعجبك أيضا | ربما يعجبك | شاهد أيضا | شاهد ايضا | انظر أيضا |
            طالع أيضا | المزيد | المزيد من الأخبار | المزيد من المقالات | مواضيع ذات صلة | مواضيع ذات علاقة |
            موضوعات ذات صلة | أخبار ذات صلة | اخبار ذات صلة | مقالات ذات صلة | ذات صلة | مقالات مشابهة |
            مواضيع مشابهة | أخبار متعلقة | أخبار مشابهة | الأكثر قراءة | الأكثر مشاهدة | الأكثر تداولا |
            الأكثر تعليقا | الأكثر شعبية | الأكثر رواجا | آخر الأخبار | اخر الاخبار | آخر المقالات | أحدث الأخبار |
            أحدث المقالات | أهم الأخبار | أبرز الأخبار | اخترنا لك | اخترنا لكم | نرشح لك | المقال السابق |
            المقال التالي | الخبر السابق | الخبر التالي | السابق | التالي | تابع القراءة | أكمل القراءة | عرض المزيد |
            تحميل المزيد | مشاهدة المزيد | عرض الكل | كل الأخبار | لا يفوتك | مختارات | المنشورات ذات الصلة |
            اقرأ الخبر كاملا | اقرأ المقال كاملا | اقرأ كذلك | اقرأ التالي | المزيد حول هذا الموضوع |
            المزيد من هذا الكاتب | المزيد من الكاتب | مقالات الكاتب | مقالات أخرى للكاتب | مقالات أخرى | أخبار أخرى |
            مواضيع أخرى | مواضيع متعلقة | مقالات متعلقة | موضوعات متعلقة | الأكثر قراءة اليوم |
            الأكثر قراءة هذا الأسبوع | الأكثر قراءة الآن | الأكثر مشاهدة اليوم | الأكثر مشاركة | الأكثر بحثا |
            الأعلى قراءة | الرائج الآن | رائج الآن | الأخبار الأكثر قراءة | آخر المستجدات | آخر الأخبار العاجلة |
            أخبار عاجلة | عاجل الآن | أحدث الفيديوهات | فيديوهات ذات صلة | فيديو ذات صلة | شاهد المزيد |
            عرض جميع الأخبار | جميع الأخبار | كل المقالات | المزيد من الفيديوهات | الموضوع السابق | الموضوع التالي |
            المقالة السابقة | المقالة التالية | موصى به | موصى به لك | نوصي بقراءة | نرشح لك أيضا | ننصحك بقراءة |
            قد تهمك أيضا | قد يهمكم أيضا | لا تفوت قراءة
        """,
        "ja": """
            関連投稿 | 関連書籍 | 注目の動画 | 人気キーワード | 動画ランキング | 新着情報 | 速報ニュース | 詳しく見る | 次の投稿 | 前の投稿 | 動画一覧 | 特集・連載 |
            最近の投稿 | 最近の記事 |
            関連レシピ | 関連するレシピ | 似たレシピ |
            続きはこちら |
            関連記事 | 関連ニュース | 関連リンク | 関連情報 | 関連トピックス | 関連キーワード | 関連する記事 | 関連コンテンツ | 関連動画 | この記事の関連ニュース | この記事に関連する記事 |
            あわせて読みたい | 合わせて読みたい | あわせて読む | こちらもおすすめ | こちらの記事もおすすめ | おすすめ | おすすめ記事 | オススメ記事 | おすすめの記事 | あなたにおすすめ |
            あなたにおすすめの記事 | この記事を読んだ人はこんな記事も読んでいます | 人気記事 | 人気の記事 | 人気記事ランキング | アクセスランキング | 記事ランキング | ランキング |
            よく読まれている記事 | よく読まれる記事 | 最新記事 | 新着記事 | 新着 | 最新ニュース | 最新の記事 | 注目記事 | 注目の記事 | 注目ニュース | ピックアップ | 続きを読む |
            全文を読む | もっと見る | もっと読む | 一覧を見る | 一覧へ | 記事一覧 | 一覧 | すべて見る | すべて表示 | 次の記事 | 前の記事 | 次へ | 前へ | 次のページ | 前のページ |
            次ページ | 記事一覧へ | 一覧に戻る | バックナンバー | 速報 | トピックス | 同じカテゴリーの記事 | 同じカテゴリの記事 | このカテゴリの記事 | その他の記事 | 他の記事 |
            編集部おすすめ | 編集部のおすすめ | 編集部のおすすめ記事 | 特集 | 連載 | 読まれています | 今読まれている記事 | 急上昇 |
            関連するニュース | 関連特集 | 関連する動画 | この記事に関連するニュース | この記事に関連するトピック | あわせてチェック | 次に読みたい | 次に読む | この著者の記事 | この著者の他の記事 |
            この記者の記事 | この筆者の記事 | 筆者の記事一覧 | この連載の記事 | この連載の一覧 | 連載一覧 | 連載記事一覧 | 特集一覧 | アクセスランキング一覧 | ランキング一覧 | 人気ランキング |
            人気の記事ランキング | よく読まれています | 今日の人気記事 | 今週の人気記事 | 週間ランキング | 月間ランキング | デイリーランキング | 24時間ランキング | 主要ニュース | 注目のニュース |
            注目トピックス | 話題のニュース | 話題の記事 | 最新ニュース一覧 | 新着ニュース | 新着記事一覧 | 最新記事一覧 | ニュース一覧 | 編集部おすすめ記事 | おすすめ情報 | おすすめ動画 |
            おすすめコンテンツ | 今日のおすすめ | カテゴリ最新記事 | トップニュース |
            関連
        """,
        "zh": """
            相关菜谱 | 相关食谱 | 更多菜谱 | 更多食谱 | 相關食譜 | 更多食譜 |
            相关阅读 | 相關閱讀 | 相关文章 | 相關文章 | 相关新闻 | 相關新聞 | 相关报道 | 相關報導 | 相关内容 | 相關內容 | 相关链接 | 相關連結 | 相关推荐 | 相關推薦 | 相关专题 |
            相關專題 | 相关话题 | 相关新闻话题 | 延伸阅读 | 延伸閱讀 | 扩展阅读 | 推荐阅读 | 推薦閱讀 | 推荐 | 推薦 | 推荐文章 | 推薦文章 | 为您推荐 | 为你推荐 | 為您推薦 |
            猜你喜欢 | 猜你喜歡 | 你可能喜欢 | 你可能感兴趣 | 您可能感兴趣 | 你可能也喜歡 | 你可能有興趣 | 热门文章 | 熱門文章 | 热门新闻 | 熱門新聞 | 热门推荐 | 热点新闻 | 热点推荐 |
            热门 | 熱門 | 最新文章 | 最新新闻 | 最新新聞 | 最新消息 | 最新资讯 | 最新发布 | 热门话题 | 热门排行 | 点击排行 | 阅读排行 | 阅读排行榜 | 新闻排行 | 新闻排行榜 |
            最多人阅读 | 今日热点 | 今日推荐 | 精彩推荐 | 精彩图片 | 编辑推荐 | 編輯推薦 | 特别推荐 | 上一篇 | 下一篇 | 上一页 | 下一页 | 上一頁 | 下一頁 | 上一則 | 下一則 |
            阅读更多 | 閱讀更多 | 阅读全文 | 閱讀全文 | 继续阅读 | 繼續閱讀 | 查看更多 | 查看全部 | 看更多 | 更多 | 更多新闻 | 更多新聞 | 更多文章 | 更多内容 | 更多精彩 |
            更多推荐 | 更多报道 | 展开全文 | 展开阅读全文 | 显示更多 | 加载更多 | 載入更多 | 点击加载更多 | 点击查看更多 | 返回列表 | 头条新闻 | 要闻 | 即時新聞 | 关注更多 |
            關注更多 | 往期回顾 | 看过本文的人还看过 | 人气排行 | 相关搜索 | 大家都在看 | 其他人也在看 | 你還想看 | 热搜 | 24小时热文 |
            相关新闻推荐 | 相关视频 | 相關影音 | 相關影片 | 相关图集 | 更多相關新聞 | 更多相關報導 | 更多即時新聞 | 更多今日新聞 | 今日熱門新聞 | 今日热门 | 热门排行榜 | 熱門排行 |
            熱門排行榜 | 熱門文章排行 | 熱門話題 | 熱門影音 | 熱門影片 | 人氣文章 | 人氣新聞 | 人气文章 | 点击排行榜 | 评论排行榜 | 24小时热榜 | 24小时点击排行 | 一周热门 | 本周热门 |
            热榜 | 今日热榜 | 实时热榜 | 热点排行 | 最新报道 | 最新報導 | 最新動態 | 最新动态 | 最新即時新聞 | 即時熱門 | 推荐视频 | 推薦影片 | 推荐内容 | 推荐新闻 | 推薦新聞 |
            編輯精選 | 编辑精选 | 編輯嚴選 | 精选文章 | 精選文章 | 精选推荐 | 你可能还喜欢 | 您可能也喜歡 | 您可能有興趣 | 你可能會喜歡 | 猜你想看 | 猜您喜欢 | 大家都在看什麼 |
            網友都在看 | 读者还看了 | 其他人还看了 | 下一則新聞 | 上一則新聞 | 下一篇文章 | 上一篇文章 | 作者其他文章 | 作者更多文章 | 作者最新文章 | 该作者其他文章 | 回新聞列表 | 返回新闻列表
        """,
        "tr": """
            haberle ilgili daha fazlası |
            diğer tarifler | benzer tarifler |
            ayrıca okuyun | ayrıca bakınız | bunları da okuyun | bunu da okuyun | devamını oku | devamı |
            haberin devamı için tıklayın | ilgili haberler | ilgili haber | ilgili içerikler | ilgili yazılar |
            ilgili konular | ilgili makaleler | benzer haberler | benzer içerikler | benzer yazılar | benzer konular |
            ilginizi çekebilir | ilginizi çekebilecek haberler | ilginizi çekebilecek diğer haberler |
            bunlar da ilginizi çekebilir | bunlar ilginizi çekebilir | bunları beğenebilirsiniz | size özel |
            sizin için önerilen | sizin için seçtiklerimiz | sizin için öneriler | önerilen haberler | önerilenler |
            öne çıkanlar | öne çıkan haberler | en çok okunanlar | en çok okunan | en çok okunan haberler |
            çok okunanlar | en çok izlenenler | en çok yorumlananlar | popüler haberler | popüler yazılar | popüler |
            son dakika | son dakika haberleri | son haberler | son yazılar | en son haberler | güncel haberler |
            günün haberleri | günün manşetleri | günün öne çıkan haberleri | diğer haberler | tüm haberler | tümü |
            tümünü gör | tüm haberleri gör | daha fazla | daha fazla göster | daha fazla haber | daha fazla yükle |
            devamını göster | sonraki haber | önceki haber | sonraki yazı | önceki yazı | sıradaki haber | sonraki |
            önceki | editörün seçtikleri | editörün seçimi | yazarın diğer yazıları | kaçırmayın | manşetler |
            video haberler | gündemdekiler |
            ilgili videolar | ilgili galeriler | diğer yazıları | haberin tamamını oku | habere git |
            haberin detayları | en çok okunanlar bugün | bugün en çok okunanlar | haftanın en çok okunanları |
            en çok izlenen videolar | en çok paylaşılanlar | en popüler | en popüler haberler | popüler içerikler |
            popüler konular | trend haberler | trend olanlar | gündem haberleri | günün özeti | günün öne çıkanları |
            öne çıkan videolar | öne çıkan başlıklar | son eklenenler | son eklenen haberler | son dakika gelişmeleri |
            tüm son dakika haberleri | tüm manşetler | tüm gündem haberleri | daha fazla haber yükle |
            daha fazla içerik | daha fazlası | daha fazlasını gör | sonraki galeri | sonraki video |
            önerilen içerikler | önerilen videolar | sizin için seçtik | sizin için seçilenler | editörün önerisi |
            editör önerisi | bunu da oku | mutlaka okuyun | bunları kaçırmayın | gözden kaçmasın
        """,
        "sv": """
            fler recept | liknande recept |
            läs också | läs även | läs mer | läs mer om | läs vidare | läs hela artikeln | läs mer här |
            mer om ämnet | mer om | mer från | mer i ämnet | mer läsning | fler artiklar | fler nyheter |
            relaterade artiklar | relaterade nyheter | relaterat innehåll | relaterade inlägg |
            rekommenderade artiklar | rekommenderat | rekommenderas | mest läst | mest lästa | mest läst just nu |
            mest delat | senaste nytt | senaste nyheterna | senaste artiklarna | populärt | populära artiklar |
            visa mer | visa fler | visa alla | ladda fler | se mer | se alla | se också | nästa artikel |
            föregående artikel | nästa inlägg | föregående inlägg | nästa | föregående | du kanske också gillar |
            du kanske också är intresserad av | missa inte | till startsidan | tillbaka | alla artiklar | hämta fler |
            läs fler artiklar | läs fler artiklar om | mer från samma författare | mest lästa artiklar |
            mest lästa artiklarna | mest sett | mest delade | senaste nytt från | senaste artiklar |
            visa fler artiklar | ladda fler artiklar | rekommenderas för dig | rekommenderad läsning |
            redaktionen rekommenderar | redaktionens val | andra läser också | andra har också läst |
            andra läste också | du kanske missade | i fokus just nu | till toppen av sidan | relaterade videor |
            fler videor | fler klipp
        """,
        "no": """
            flere oppskrifter |
            les også | les mer | les mer om | les mer her | les hele saken | les videre | se også | se mer | se alle |
            se flere | flere saker | flere nyheter | flere artikler | mer om | mer fra | mer om saken |
            mer om temaet | relaterte saker | relaterte artikler | relatert | relatert innhold | anbefalt |
            anbefalte artikler | anbefalt for deg | anbefalte saker | mest lest | mest leste | mest lest nå |
            mest sett | siste nytt | siste nyheter | siste saker | siste artikler | populært | vis mer | vis flere |
            vis alle | last flere | hent flere | neste artikkel | forrige artikkel | neste sak | neste | forrige |
            neste innlegg | forrige innlegg | du liker kanskje også | kanskje du også liker | til forsiden |
            forsiden | tilbake | alle saker |
            les flere saker | les flere artikler | mer om dette | mer fra forfatteren | alle saker fra forfatteren |
            mest leste saker | mest sett nå | mest delt | siste fra | siste saker fra | vis flere saker |
            last flere saker | anbefales for deg | redaksjonen anbefaler | redaktørens valg | andre leser også |
            andre leste også | du vil kanske også like | du vil kanskje også like | gikk du glipp av |
            relaterte videoer | flere videoer | gå til forsiden | tilbake til forsiden
        """,
        "da": """
            flere opskrifter |
            læs også | læs mere | læs mere om | læs mere her | læs videre | læs hele artiklen | se også | se mere |
            se alle | se flere | flere nyheder | flere artikler | mere om | mere fra | mere om emnet |
            relaterede artikler | relaterede nyheder | relateret | relateret indhold | anbefalet |
            anbefalede artikler | anbefalet til dig | mest læste | mest læst | mest sete | seneste nyt |
            seneste nyheder | seneste artikler | populære artikler | vis mere | vis flere | vis alle | indlæs flere |
            hent flere | næste artikel | forrige artikel | næste indlæg | forrige indlæg | næste | forrige |
            måske er du også interesseret i | gå ikke glip af | til forsiden | forsiden | tilbage | alle artikler |
            læs flere artikler | læs flere artikler om | mere om dette emne | mere fra samme forfatter |
            alle artikler af forfatteren | mest læst i dag | mest læst lige nu | mest sete lige nu | mest delte |
            seneste nyt fra | vis flere artikler | indlæs flere artikler | anbefales til dig | redaktionen anbefaler |
            redaktionens udvalgte | andre læser også | andre læste også | du vil måske også kunne lide |
            relaterede videoer | flere videoer | gå til forsiden | tilbage til forsiden
        """,
        "pl": """
            więcej informacji |
            więcej przepisów | podobne przepisy |
            czytaj także | czytaj też | czytaj również | czytaj więcej | czytaj dalej | przeczytaj także |
            przeczytaj też | przeczytaj również | przeczytaj | zobacz także | zobacz też | zobacz również |
            zobacz więcej | zobacz wszystkie | zobacz | sprawdź także | sprawdź też | polecamy | polecane |
            polecane artykuły | polecane dla ciebie | polecamy również | polecamy także | warto przeczytać |
            może cię zainteresować | może cię też zainteresować | to może cię zainteresować |
            to cię może zainteresować | mogą cię zainteresować | powiązane | powiązane artykuły | powiązane tematy |
            powiązane wpisy | artykuły powiązane | podobne artykuły | podobne wpisy | podobne | inne artykuły |
            więcej | więcej artykułów | więcej na ten temat | więcej na temat | więcej wiadomości | więcej z |
            więcej o | więcej od tego autora | najpopularniejsze | najczęściej czytane | najczęściej komentowane |
            najchętniej czytane | popularne | popularne artykuły | najnowsze | najnowsze artykuły |
            najnowsze wiadomości | najnowsze wpisy | ostatnie wpisy | ostatnie artykuły | z ostatniej chwili |
            wszystkie artykuły | wszystkie | pokaż więcej | załaduj więcej | wczytaj więcej | rozwiń | poprzedni |
            następny | poprzedni artykuł | następny artykuł | poprzedni wpis | następny wpis | nawigacja wpisu |
            nie przegap | na topie | wybór redakcji | wróć do listy |
            czytaj cały artykuł | czytaj cały tekst | przeczytaj cały artykuł | zobacz cały artykuł |
            zobacz więcej artykułów | więcej o tym | więcej w tym temacie | więcej informacji na ten temat |
            więcej od autora | więcej tego autora | inne teksty autora | wszystkie teksty autora |
            pozostałe artykuły autora | artykuły na ten temat | materiały powiązane | powiązane materiały |
            powiązane treści | podobne wiadomości | podobne tematy | inne wiadomości | najczęściej czytane dzisiaj |
            najczęściej czytane dziś | najczęściej czytane w tym tygodniu | najpopularniejsze artykuły |
            najpopularniejsze dzisiaj | najpopularniejsze dziś | popularne teraz | popularne dzisiaj |
            najczęściej oglądane | najnowsze informacje | najnowsze newsy | ostatnie wiadomości | ostatnio dodane |
            najważniejsze wiadomości | wiadomości dnia | tematy dnia | gorące tematy | pokaż więcej artykułów |
            pokaż więcej wiadomości | załaduj więcej artykułów | wszystkie wiadomości | następny materiał |
            poprzedni materiał | polecane przez redakcję | redakcja poleca | poleca redakcja | polecamy w serwisie |
            polecamy dla ciebie | wybrane dla ciebie | rekomendowane dla ciebie | może cię również zainteresować |
            może zainteresuje cię też | to może cię też zainteresować | zainteresuje cię też | inni czytali też |
            czytelnicy przeczytali też | nie przegap tego | filmy powiązane | wideo powiązane | polecane wideo |
            zobacz wideo na ten temat
        """,
        "cs": """
            čtěte také | čtěte dále | čtěte více | čtěte též | přečtěte si také | přečtěte si | přečtěte si více |
            přečtěte si další | číst více | číst dále | číst dál | číst celý článek | celý článek | více |
            více článků | více o tématu | více z rubriky | více zde | související | související články |
            související zprávy | podobné články | další články | další zprávy | další z rubriky |
            další články z rubriky | mohlo by vás zajímat | mohlo by vás také zajímat | mohlo by se vám líbit |
            mohlo by vás bavit | doporučujeme | doporučené články | doporučené | nejčtenější | nejčtenější články |
            nejčtenější zprávy | nejnovější | nejnovější články | nejnovější zprávy | nejdiskutovanější |
            nejsledovanější | nejoblíbenější | populární | poslední články | poslední zprávy | aktuální zprávy |
            aktuálně | právě se děje | hlavní zprávy | všechny články | všechny zprávy | zobrazit více |
            zobrazit další | zobrazit vše | načíst další | načíst více | ukázat další | předchozí | následující |
            předchozí článek | následující článek | další článek | nepřehlédněte | nenechte si ujít | výběr redakce |
            tip redakce | z archivu |
            číst celý text | více z tématu | další k tématu | k tématu | více od autora | články autora |
            nejčtenější dnes | nejčtenější za týden | nejčtenější za 0 hodin | nejčtenější z rubriky |
            nejkomentovanější | zprávy dne | další zprávy z rubriky | načíst další články | zobrazit všechny články |
            doporučujeme také | doporučujeme k přečtení | redakce doporučuje | doporučeno pro vás | mohlo vás zaujmout |
            ostatní čtenáři čtou | ostatní také čtou | video k tématu | další videa
        """,
        "ko": """
            함께 볼만한 뉴스 | 당신이 관심 있을 만한 이슈 | 포토 뉴스 |
            관련 레시피 |
            관련기사 | 관련 기사 | 관련뉴스 | 관련 뉴스 | 관련 글 | 관련글 | 관련 링크 | 관련 영상 | 추천기사 | 추천 기사 | 추천뉴스 | 추천 뉴스 | 추천 | 인기기사 |
            인기 기사 | 인기뉴스 | 인기 뉴스 | 많이 본 뉴스 | 많이 본 기사 | 많이본 뉴스 | 많이 읽은 기사 | 가장 많이 본 뉴스 | 가장 많이 본 기사 | 가장 많이 읽은 기사 |
            최신기사 | 최신 기사 | 최신뉴스 | 최신 뉴스 | 실시간 뉴스 | 실시간 인기 | 주요뉴스 | 주요 뉴스 | 주요기사 | 주요 기사 | 오늘의 주요뉴스 | 이 시각 주요뉴스 |
            이시각 주요뉴스 | 이슈 | 다른기사 보기 | 다른 기사 보기 | 기사 더보기 | 더보기 | 더 보기 | 더 많은 기사 | 전체보기 | 전체 보기 | 이전기사 | 다음기사 | 이전 기사 |
            다음 기사 | 이전 | 다음 | 이전글 | 다음글 | 목록 | 목록보기 | 함께 보면 좋은 기사 | 함께 볼만한 기사 | 함께 읽으면 좋은 기사 | 기자의 다른 기사 |
            이 기자의 다른 기사 | 당신이 좋아할 만한 기사 | 랭킹뉴스 | 핫이슈 | 속보 | 연재 |
            관련 콘텐츠 | 연관기사 | 연관 기사 | 이 시각 많이 본 뉴스 | 많이본 기사 | 오늘의 핫 뉴스 | 오늘의 인기 기사 | 실시간 인기 기사 | 실시간 인기뉴스 | 실시간 랭킹 |
            핫 이슈 | 핫뉴스 | 베스트 뉴스 | 베스트 클릭 | 추천 콘텐츠 | 당신을 위한 추천 기사 | 이 기사와 함께 본 기사 | 함께 본 뉴스 | 이어서 볼만한 기사 | 지금 뜨는 뉴스 |
            지금 많이 보는 뉴스 | 다음 기사 보기 | 이전 기사 보기 | 기사 전체 보기 | 전체 기사 보기 | 목록으로 | 더 많은 뉴스 보기 | 댓글 많은 뉴스
        """,
        "uk": """
            схожі рецепти |
            читайте також | читати також | читайте ще | читати далі | читати більше | читати повністю | дивіться також |
            схожі новини | схожі статті | схожі матеріали | пов язані новини | новини за темою | матеріали за темою |
            більше новин | більше за темою | останні новини | популярні новини | популярне | найпопулярніше |
            найчитаніше | головні новини | усі новини | всі новини | показати ще | показати більше | завантажити ще |
            попередня стаття | наступна стаття | попередня новина | наступна новина | попередній запис |
            наступний запис | вибір редакції | рекомендуємо | стрічка новин | вас може зацікавити |
            вам може сподобатися | не пропустіть |
            читати ще | ще новини | ще за темою | за темою | інші новини | свіжі новини | новини дня | головне за день |
            популярні статті | рекомендуємо прочитати | редакція рекомендує | вам може бути цікаво |
            вам також може сподобатися | всі матеріали | детальніше | докладніше | усі статті автора |
            інші матеріали автора | відео дня
        """,
        "fi": """
            lue tästä lisää | lue lisää tästä | katso myös nämä | kuuntele myös | kuuntele lisää | aiheesta muualla |
            lisää samasta aiheesta | lisää aiheesta muualla | muut lukevat | muut lukivat | muut lukevat nyt |
            kuukauden luetuimmat | eniten luetut | luetuimmat artikkelit | luetuimmat uutiset | katsotuimmat videot |
            suosituimmat artikkelit | suositut artikkelit | suosittelemme sinulle | sinulle suositellut |
            sinulle valittua | sinua voisi kiinnostaa | sinua saattaa kiinnostaa | sinua voi kiinnostaa |
            sinua voisi kiinnostaa myös | uusimmat artikkelit | uusimmat jutut | uusimmat kirjoitukset |
            viimeisimmät artikkelit | viimeisimmät kirjoitukset | viimeisimmät artikkelit aiheesta |
            tuoreimmat jutut | tuoreimmat artikkelit | juuri nyt | juuri nyt puhutaan | nyt puhutaan |
            päivän pääuutiset | muita uutisia | muut uutiset | lisää juttuja | muita artikkeleita | muita juttuja |
            muita juttuja aiheesta | lisää tästä aiheesta | lisää osastosta | lisää luettavaa | lisää lukemista |
            näytä lisää uutisia | näytä lisää juttuja | näytä lisää artikkeleita | näytä kaikki | katso kaikki |
            lataa lisää juttuja | aiheeseen liittyviä juttuja | aiheeseen liittyvät jutut |
            aiheeseen liittyvät uutiset | liittyvät artikkelit | liittyvät jutut | liittyy aiheeseen |
            asiasta lisää | aiheesta aiemmin | aiheesta aiemmin kirjoitettua |
            juttua päivitetään alla aiemmat jutut | edellinen juttu | edellinen kirjoitus | seuraava kirjoitus |
            edellinen uutinen | seuraava uutinen | artikkeleiden selaus | samankaltaisia artikkeleita |
            samankaltaisia juttuja | vastaavia artikkeleita | muut artikkelit | samalta kirjoittajalta |
            samasta sarjasta | juttusarjan muut osat | sarjan muut osat | toimituksen valinta | päivän nostot |
            ajankohtaista nyt | älä missaa | älä missaa näitä | lue ensin tämä | lue alkuperäinen artikkeli |
            lue koko uutinen | lue koko juttu tästä | lue artikkeli | lue juttu | lue uutinen | katso videot |
            lisää videoita | suosituimmat videot | uusimmat videot | tuoreimmat videot |
            paikalliset uutiset muualta | uutisia muualta | muualla verkossa |
            lisää reseptejä |
            lue myös | lue lisää | lue seuraavaksi | lue koko juttu | lue koko artikkeli | katso myös | katso lisää |
            luetuimmat | luetuimmat jutut | suosituimmat | suosituimmat jutut | uusimmat uutiset | tuoreimmat |
            tuoreimmat uutiset | viimeisimmät uutiset | lisää aiheesta | lisää uutisia | aiheeseen liittyvää |
            aiheeseen liittyvät artikkelit | samasta aiheesta | suosittelemme | suositellut artikkelit |
            sinua saattaisi kiinnostaa | saattaisit olla kiinnostunut | näytä lisää | lataa lisää |
            edellinen artikkeli | seuraava artikkeli | artikkelien selaus | kaikki uutiset | toimituksen valinnat |
            toimituksen poiminnat |
            lue lisää aiheesta | aiheesta lisää | luetuimmat nyt | luetuimmat tänään | viikon luetuimmat |
            päivän luetuimmat | katsotuimmat | uusimmat | lisää artikkeleita | kaikki artikkelit | suositellut |
            sinulle suositeltua | toimitus suosittelee | muut lukivat myös | saatat olla kiinnostunut | seuraava juttu |
            aiheeseen liittyvät
        """,
        "hu": """
            olvasd el | olvasd el ezeket is | olvassa el | olvassa el ezeket is | olvasta már ezt |
            olvastad már ezt | olvasd tovább | tovább a cikkre | tovább a teljes cikkhez | tovább a teljes cikkre |
            részletek itt | bővebben itt | ez is érdekelhet téged | ezek is érdekelhetik |
            ezek is érdekelhetnek téged | ez is érdekes lehet | ez is tetszhet | ezek is tetszhetnek |
            önt is érdekelheti | téged is érdekelhet | ajánlott cikk | ajánlott olvasmány | ajánlott tartalom |
            ajánlott tartalmak | ajánlott bejegyzések | ajánlott videók | ajánljuk még | ajánljuk figyelmébe |
            ajánljuk figyelmedbe | mások ezeket olvassák | mások ezt olvassák | mások ezeket is olvasták |
            kapcsolódó cikkeink | kapcsolódó cikkünk | kapcsolódó írások | kapcsolódó írásaink |
            kapcsolódó bejegyzések | kapcsolódó posztok | kapcsolódó videó | kapcsolódó videók | kapcsolódó galéria |
            kapcsolódó galériák | kapcsolódó receptek | kapcsolódó témák | hasonló bejegyzések | hasonló írások |
            hasonló hírek | hasonló receptek | hasonló témák | további cikkeink | további írások | további írásaink |
            további cikkek ebben a témában | további receptek |
            olvassa el ezt is | olvasd el ezt is | ezt is olvassa el | ezt is olvasd el | olvass tovább |
            olvasson tovább | tovább olvasom | tovább a cikkhez | kapcsolódó cikk | kapcsolódó cikkek | kapcsolódó |
            kapcsolódó tartalom | kapcsolódó hírek | ajánlott cikkek | ajánljuk | ez is érdekelheti | ez is érdekelhet |
            ezek is érdekelhetnek | legolvasottabb | legolvasottabbak | legnépszerűbb | legnépszerűbb cikkek |
            legfrissebb | legfrissebb hírek | friss hírek | további hírek | további cikkek | több hír | összes hír |
            hasonló cikkek | előző cikk | következő cikk | előző bejegyzés | következő bejegyzés | bejegyzés navigáció |
            mutass többet | továbbiak betöltése |
            kapcsolódó anyagok | kapcsolódó tartalmak | olvasta már | olvastad már | ezt se hagyja ki | ne hagyja ki |
            ne hagyd ki | ajánló | ajánlataink | önnek ajánljuk | neked ajánljuk | a szerkesztő ajánlja |
            szerkesztői ajánló | érdekelheti még | legolvasottabb cikkek | a legolvasottabb |
            a nap legolvasottabb cikkei | legnézettebb | legfrissebb cikkek | további híreink |
            további cikkek a rovatból | további cikkek a témában | a szerző további cikkei | a szerző cikkei |
            még több | összes cikk | minden hír | bővebben
        """,
        "el": """
            διαβάστε επίσης | διαβαστε επισης | διαβάστε ακόμα | διαβάστε ακόμη | διαβαστε ακομα |
            διαβάστε περισσότερα | διαβαστε περισσοτερα | διάβασε περισσότερα | διάβασε ακόμα | διάβασε επίσης |
            δείτε επίσης | δειτε επισης | δείτε ακόμα | δείτε ακόμη | δείτε περισσότερα | σχετικά άρθρα |
            σχετικα αρθρα | σχετικές ειδήσεις | σχετικά θέματα | δημοφιλή | δημοφιλη | δημοφιλή άρθρα | πιο δημοφιλή |
            τα πιο δημοφιλή | τα πιο διαβασμένα | τελευταία νέα | τελευταίες ειδήσεις | ροή ειδήσεων | ροη ειδησεων |
            όλες οι ειδήσεις | περισσότερες ειδήσεις | περισσότερα νέα | προηγούμενο άρθρο | επόμενο άρθρο |
            φόρτωση περισσότερων | προτεινόμενα | προτεινόμενα άρθρα | μπορεί να σας ενδιαφέρει | ίσως σας ενδιαφέρει |
            μη χάσετε | διαβάστε όλες τις τελευταίες ειδήσεις |
            διαβάστε και αυτό | περισσότερα | περισσότερα για | τελευταία άρθρα | δημοφιλέστερα | πιο διαβασμένα |
            περισσότερο διαβασμένα | ειδήσεις σήμερα | προτείνουμε | μπορεί να σας ενδιαφέρουν | όλα τα άρθρα
        """,
        "ro": """
            citeşte toată ştirea | mai multe ştiri |
            citește și | citeşte şi | citeste si | citește mai mult | citeşte mai mult | citeste mai mult |
            citește mai departe | citeşte mai departe | citește tot articolul | citește continuarea | vezi și |
            vezi şi | vezi si | vezi mai mult | vezi mai multe | vezi toate | vezi toate știrile | articole similare |
            articole asemănătoare | articole conexe | articole recomandate | știri similare | știri recomandate |
            recomandările editorilor | te ar putea interesa | te ar putea interesa și | te ar putea interesa şi |
            s ar putea să ți placă | cele mai citite | cele mai citite articole | cele mai noi | cele mai recente |
            cele mai populare | ultimele știri | ultimele ştiri | ultimele stiri | ultimele articole |
            știri de ultimă oră | mai multe știri | mai multe articole | alte articole | alte știri |
            articolul anterior | articolul următor | articolul precedent | navigare în articole | încarcă mai multe |
            pe aceeași temă | nu rata |
            citește mai multe | citește articolul complet | continuă lectura | mai multe despre | articole asociate |
            știri asemănătoare | ți ar putea plăcea și | cele mai citite știri | cele mai noi știri |
            cele mai noi articole | cele mai vizionate | ultima oră | ultimele noutăți | recomandate |
            recomandat pentru tine | recomandarea redacției | recomandările redacției | din aceeași categorie |
            de același autor | toate articolele | toate știrile | următorul articol | afișează mai multe |
            trending acum | video recomandate
        """,
        "ca": """
            llegiu també | llegeix també | llegir més | llegeix més | llegiu més | continua llegint |
            notícies relacionades | articles relacionats | més notícies | el més llegit | les més llegides |
            el més vist | últimes notícies | darreres notícies | última hora | et pot interessar | us pot interessar |
            et pot agradar | també et pot interessar | també us pot interessar | notícia anterior | notícia següent |
            article anterior | article següent | entrada anterior | entrada següent | carrega més | mostra més |
            veure més | veure n més | totes les notícies | et recomanem
        """,
        "bg": """
            най споделяни |
            прочетете още | прочетете също | прочети още | прочети повече | прочетете повече | виж още | вижте още |
            вижте също | виж също | четете също | чети още | още по темата | още новини | още от категорията |
            още от рубриката | свързани новини | свързани статии | подобни статии | подобни новини | препоръчваме ви |
            последни новини | последните новини | най четени | най четени новини | най четено | най нови |
            най популярни | най коментирани | всички новини | зареди още | покажи още | предишна статия |
            следваща статия | предишна новина | следваща новина | водещи новини | може да ви хареса | може да харесате
        """,
        "hr": """
            pročitajte i | pročitaj i | pročitajte još | pročitaj još | pročitajte više | pročitaj više | čitajte i |
            čitaj dalje | čitaj više | pročitajte cijeli članak | pogledajte još | pogledajte i | povezane vijesti |
            povezani članci | povezane teme | slične vijesti | slični članci | vezane vijesti | više o temi |
            više vijesti | najčitanije | najčitanije vijesti | najnovije | najnovije vijesti | zadnje vijesti |
            preporučujemo | možda vas zanima | moglo bi vas zanimati | možda će vas zanimati | prethodni članak |
            sljedeći članak | prethodna vijest | sljedeća vijest | učitaj još | prikaži više | prikaži još |
            sve vijesti | ne propustite
        """,
        "sr": """
            pročitajte i | pročitaj i | pročitajte još | pročitaj još | pročitajte više | pročitaj više | čitajte i |
            čitaj dalje | čitaj još | pogledajte još | pogledajte i | povezane vesti | povezani članci | povezane teme |
            slične vesti | slični članci | još vesti | više vesti | najčitanije | najčitanije vesti | najnovije |
            najnovije vesti | poslednje vesti | preporučujemo | možda vas zanima | moglo bi da vas zanima |
            možda će vas zanimati | prethodni članak | sledeći članak | prethodna vest | sledeća vest | učitaj još |
            prikaži više | prikaži još | sve vesti | ne propustite | прочитајте и | прочитај и | прочитајте још |
            прочитај још | прочитајте више | прочитај више | читајте и | читај даље | читај још | погледајте још |
            погледајте и | повезане вести | повезани чланци | повезане теме | сличне вести | слични чланци | још вести |
            више вести | најчитаније | најчитаније вести | најновије | најновије вести | последње вести |
            препоручујемо | можда вас занима | могло би да вас занима | можда ће вас занимати | претходни чланак |
            следећи чланак | претходна вест | следећа вест | учитај још | прикажи више | прикажи још | све вести |
            не пропустите
        """,
        "sk": """
            čítajte aj | čítajte tiež | čítajte viac | čítajte ďalej | prečítajte si aj | prečítajte si tiež |
            prečítajte si | čítať viac | čítať ďalej | celý článok | viac k téme | viac z rubriky | viac článkov |
            súvisiace | súvisiace články | súvisiaci článok | súvisiace správy | podobné články | ďalšie články |
            ďalšie správy | ďalšie z rubriky | mohlo by vás zaujímať | mohlo by vás tiež zaujímať |
            mohlo by sa vám páčiť | odporúčame | odporúčané články | najčítanejšie | najčítanejšie články |
            najčítanejšie správy | najnovšie články | najnovšie správy | najdiskutovanejšie | všetky články |
            všetky správy | zobraziť viac | zobraziť ďalšie | zobraziť všetko | načítať viac | načítať ďalšie |
            predchádzajúci článok | nasledujúci článok | ďalší článok | nenechajte si ujsť | neprehliadnite |
            výber redakcie | hlavné správy
        """,
        "id": """
            baca selanjutnya | baca lainnya | lihat foto lainnya | lihat juga video | tonton juga | saksikan juga |
            dengarkan juga | berita lain | artikel lain | berita utama | berita pilihan | berita pilihan editor |
            berita hari ini | terkini lainnya | paling sering dibaca | paling dicari | trending topic |
            trending topik | topik pilihan | topik populer | topik hangat | topik terkini | rekomendasi untuk kamu |
            rekomendasi artikel | direkomendasikan untuk anda | pilihan untuk anda | untuk anda |
            anda mungkin juga suka | mungkin kamu suka | kamu mungkin suka | kamu mungkin juga suka |
            yang mungkin anda suka | mungkin anda lewatkan | jangan sampai ketinggalan | berita berikutnya |
            pos sebelumnya | pos berikutnya | posting lebih baru | posting lama | postingan lebih baru |
            postingan lama | foto terkait | foto terpopuler | foto lainnya | foto terkini | foto pilihan |
            video terbaru | video terkini | video pilihan | video populer | video lainnya | video rekomendasi |
            video pilihan hari ini | kabar terkini | kabar terbaru | kabar lainnya | kabar internasional lainnya |
            terkini untuk anda | artikel pilihan | artikel terpopuler | artikel rekomendasi | tulisan terkait |
            tulisan lainnya | tulisan terbaru | pos terkait | pos pos terbaru | pos terbaru | postingan terkait |
            postingan populer | postingan terbaru | resep terkait | resep lainnya | resep populer | resep terbaru |
            resep rekomendasi | produk terkait | berita foto | berita video | berita daerah terkini |
            berita lainnya dari | lebih banyak dari | terpopuler hari ini | terpopuler minggu ini |
            berita terpopuler minggu ini | arsip berita | hot topic | hot news | news update | liputan khusus |
            editors pick | advertorial terkait | close ads baca juga | lanjutkan membaca | lanjut baca |
            jangan lewatkan video pilihan berikut ini | berita ini telah tayang |
            saksikan video pilihan di bawah ini | saksikan video pilihan berikut ini | artikel selengkapnya |
            baca juga | baca selengkapnya | baca artikel lainnya | baca berita lainnya | lihat juga |
            lihat selengkapnya | simak juga | berita terkait | artikel terkait | berita lainnya | artikel lainnya |
            berita terbaru | berita terkini | berita populer | terpopuler | pilihan editor | pilihan untukmu |
            rekomendasi untuk anda | artikel sebelumnya | artikel selanjutnya | artikel berikutnya | muat lebih banyak |
            tampilkan lebih banyak | indeks berita | mungkin anda suka | anda mungkin suka | jangan lewatkan |
            baca berita selengkapnya | baca berikutnya | baca artikel selanjutnya | baca lebih lanjut | lihat semua |
            lihat lainnya | selengkapnya | konten terkait | video terkait | artikel terbaru | artikel populer |
            berita terpopuler | paling populer | paling banyak dibaca | terbanyak dibaca | banyak dibaca | terbaru |
            terkini | sedang tren | lagi trending | trending hari ini | pilihan redaksi | rekomendasi untukmu |
            berita rekomendasi | rekomendasi berita | mungkin anda tertarik | anda mungkin tertarik |
            berita selanjutnya | berita sebelumnya
        """,
        "vi": """
            tin bài liên quan | tin cùng chủ đề | cùng chủ đề | bài cùng chủ đề | bài khác | các bài viết khác |
            bài viết mới | bài viết mới nhất | các tin cũ hơn | các tin mới hơn | bài cũ hơn | bài mới hơn |
            tin đọc nhiều nhất | bài đọc nhiều | tiêu điểm | nổi bật | tin nóng trong ngày | tin hot | tin hay |
            đáng quan tâm | có thể bạn muốn đọc | có thể bạn chưa biết | có thể bạn cũng thích | đừng bỏ qua |
            xem chi tiết | xem toàn bộ | xem thêm tin khác | xem thêm bài viết | xem thêm bình luận khác |
            bài viết tiếp theo | bài kế tiếp | tin đang được quan tâm | tin được quan tâm | được quan tâm nhiều |
            tin đề xuất | bài viết đề xuất | video mới nhất | video đang hot | video xem nhiều | video hot |
            xem thêm video | tin video | tin ảnh | chùm ảnh nổi bật | chuyên đề | dòng sự kiện | cùng tác giả |
            bài cùng tác giả | cùng sự kiện | tin cùng sự kiện | sự kiện nổi bật | chủ đề nổi bật |
            trang chủ mới nhất | mới cập nhật | 24h qua | đọc nhiều trong ngày | đọc nhiều trong tuần |
            đọc nhiều tuần qua | bình luận nhiều | bình luận nhiều nhất | tin tài trợ liên quan | xem theo ngày |
            nóng trong ngày | nên đọc | nên xem | đọc ngay | xem ngay | xem lại | tin tức liên quan |
            tin tức mới nhất | tin tức nổi bật | tin tức trong ngày | tin tức 24h qua | bạn nên đọc |
            bạn đọc quan tâm | lựa chọn của ban biên tập | biên tập viên chọn | tin mới trong ngày |
            thông tin liên quan | công thức liên quan | món ăn liên quan | món ngon liên quan | sản phẩm liên quan |
            bài viết nổi bật | bài viết xem nhiều | bài viết phổ biến | bài viết gần đây | phản hồi gần đây |
            tin cùng mục | có thể bạn quan tâm đến | cùng danh mục | trong cùng mục |
            đọc thêm | xem thêm | đọc tiếp | xem tiếp | bài liên quan | tin liên quan | bài viết liên quan |
            tin cùng chuyên mục | cùng chuyên mục | bài cùng chuyên mục | tin mới | tin mới nhất | bài mới nhất |
            mới nhất | tin nổi bật | đọc nhiều | đọc nhiều nhất | xem nhiều | xem nhiều nhất | tin đọc nhiều |
            tin xem nhiều | có thể bạn quan tâm | có thể bạn thích | bạn có thể thích | tin khác | các tin khác |
            tin tức khác | bài trước | bài sau | bài viết trước | bài viết sau | bài tiếp theo | xem tất cả | tải thêm |
            đừng bỏ lỡ | tin cũ hơn | tin mới hơn | điều hướng bài viết |
            xem thêm tin | được quan tâm | quan tâm nhiều | tin cùng loại | bài viết khác | tin mới cập nhật |
            tin nóng | tin tiêu điểm | bạn có thể quan tâm | dành cho bạn | đề xuất cho bạn | gợi ý cho bạn |
            video liên quan | video nổi bật | tin trước | tin tiếp theo | xem thêm bình luận bài viết
        """,
        "hi": """
            य भ पढ ए | यह भ पढ ए | इस भ द ख | अध क पढ | आग पढ | प र पढ | व स त र स पढ | और द ख | सभ द ख |
            सम ब ध त खबर | स ब ध त सम च र | सम बन ध त सम च र | स ब ध त ल ख | स ब ध त प स ट | स ब ध त व ड य |
            स ब ध त व षय | म लत ज लत म द द | इस खबर स ज ड और खबर | इसस ज ड खबर | त ज ख बर | त ज सम च र |
            ल ट स ट खबर | म ख य सम च र | ट प स ट र ज | प रम ख खबर | ट र ड ग न य ज | ट र ड ग खबर | ट र ड ग व ड य |
            सबस अध क पढ गई | सबस ज य द पढ गई खबर | सर व ध क पढ गई | सबस ज य द द ख गय | ज र र पढ | जर र पढ |
            अवश य पढ | आपक ल ए च न गई खबर | आपक ल ए स झ व | आपक य भ पस द आ सकत ह | आप यह भ पस द कर सकत ह |
            स प दक क पस द | स प दक क पस द क खबर | च न द खबर | व ब स ट र ज | व ब स ट र | फ ट ग लर | व ड य ग लर |
            अगल खबर | प छल खबर | अगल ल ख | प छल ल ख | अगल प स ट | प छल प स ट | ल खक क और खबर | और खबर | और भ खबर पढ |
            इस स क शन क और खबर | छ ड कर और य भ पढ आग बढ | छ ड कर प डक स ट आग बढ | ट प स ट र | अभ अभ क खबर |
            यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | पूरी खबर पढ़ें | ये भी देखें | यह भी देखें |
            सबसे ज्यादा पढ़ी गई | सबसे ज़्यादा पढ़ा गया | आपको यह भी पसंद आ सकता है | आपके काम की खबर |
            और पढ़ें | संबंधित खबरें | संबंधित ख़बरें | इन्हें भी पढ़ें | लेटेस्ट न्यूज़ | लेटेस्ट हिंदी न्यूज़ |
            ब्रेकिंग न्यूज़ | ताज़ा खबरें | बड़ी खबरें | ट्रेंडिंग | टॉप न्यूज़ | अन्य खबरें
        """,
        "bn": """
            আরও পড়ুন | আরো পড়ুন | সর্বশেষ | সর্বাধিক পঠিত | সম্পর্কিত খবর | সর্বশেষ খবর | এ সম্পর্কিত আরও খবর |
            আরও খবর | সর্বাধিক আলোচিত
        """,
        "lt": """
            taip pat skaityk | skaitykite taip pat | skaityti taip pat | skaityk daugiau | taip pat žiūrėkite |
            taip pat žiūrėk | taip pat klausykite | susijusios naujienos | susiję įrašai | susijusios temos |
            panašūs straipsniai | panašūs įrašai | panašios naujienos | kiti straipsniai | kitos naujienos |
            daugiau šia tema | šia tema | šia tema taip pat skaitykite | skaityk dar | naujausi straipsniai |
            naujausios naujienos | naujausi įrašai | skaitomiausi straipsniai | populiariausi straipsniai |
            populiariausios naujienos | rekomenduojame perskaityti | redakcija rekomenduoja |
            redaktoriaus pasirinkimas | jums gali patikti | jus gali sudominti | jums taip pat gali patikti |
            tau gali patikti | kitas straipsnis | ankstesnis straipsnis | kitas įrašas | ankstesnis įrašas |
            visos naujienos | daugiau straipsnių |
            skaitykite daugiau | skaityti daugiau | taip pat skaitykite | susiję straipsniai | naujausi |
            populiariausi | skaitomiausi | skaitomiausios naujienos | naujienų srautas | daugiau naujienų |
            rekomenduojame
        """,
        "lv": """
            lasiet arī | lasīt arī | lasi vairāk | lasiet vairāk | skaties arī | skatīt vairāk | klausies arī |
            saistītās ziņas | saistīti raksti | saistītās tēmas | līdzīgi raksti | līdzīgas ziņas | citi raksti |
            vēl par tēmu | par šo tēmu | vairāk par tēmu | raksti par tēmu | jaunākie raksti | pēdējās ziņas |
            lasītākās ziņas | lasītākie raksti | populārākie raksti | populārākās ziņas | komentētākās ziņas |
            iesakām izlasīt | redakcija iesaka | redaktora izvēle | tev varētu patikt | tev varētu interesēt |
            jūs varētu interesēt | tevi varētu interesēt | šobrīd aktuāli | nākamais raksts | iepriekšējais raksts |
            nākamā ziņa | iepriekšējā ziņa | nepalaid garām | visas ziņas |
            lasi arī | lasi vēl | lasīt vairāk | saistītie raksti | jaunākie | populārākie | lasītākie |
            jaunākās ziņas | vairāk ziņu
        """,
        "et": """
            loe rohkem | loe samal teemal | samal teemal | seotud uudised | seotud teemad | sarnased artiklid |
            sarnased lood | veel samal teemal | vaata ka | vaata lisaks | vaata rohkem | kuula ka |
            viimased artiklid | viimased postitused | värsked postitused | uusimad uudised | loetumad lood |
            populaarsed lood | enim kommenteeritud | soovitame lugeda | toimetus soovitab | toimetaja valik |
            sulle võib meeldida | sind võib huvitada ka | võib sulle huvi pakkuda | veel lugusid |
            järgmine artikkel | eelmine artikkel | järgmine lugu | ära jäta vahele | jälgi teemat | kõik uudised |
            kõik artiklid | vaata kõiki uudiseid |
            loe ka | loe veel | loe edasi | loe lisaks | seotud lood | seotud artiklid | viimased uudised | loetumad |
            enim loetud | värsked uudised | rohkem uudiseid
        """,
        "is": """
            lesa meira | lesa nánar | sjá meira | tengdar fréttir | mest lesið | nýjast | nýjustu fréttir |
            fleiri fréttir | tengdar greinar | sjá einnig
        """,
        "af": """
            verwante artikels | mees gelees | jongste nuus | meer nuus
        """,
        "sl": """
            preberite več | preberite tudi | preberi več | sorodni članki | najbolj brano | zadnje novice |
            več novic
        """,
        "fa": """
            بیش تر بخوانید | همچنین بخوانید | هم چنین بخوانید | این مطلب را هم بخوانید | این مطالب را هم بخوانید |
            این خبر را هم بخوانید | این را هم بخوانید | این گزارش را هم بخوانید | این خبرها را هم بخوانید |
            این خبرها را از دست ندهید | از دست ندهید | حتما بخوانید | بخوانید و ببینید | بیشتر ببینید |
            بیشتر ببینید و بخوانید | بیشتر بدانید | ادامه خبر | ادامه مطلب را بخوانید | متن کامل خبر | مشاهده بیشتر |
            مطالب بیشتر | موارد بیشتر | نمایش همه | مشاهده همه | مطالب مشابه | مطلب مرتبط | مقالات مرتبط |
            مقاله های مرتبط | نوشته های مرتبط | نوشته های مشابه | خبرهای مرتبط | خبر مرتبط | لینک های مرتبط |
            پیوندهای مرتبط | در همین رابطه | در همین زمینه | در ارتباط با این خبر | در همین باره | مرتبط ها |
            آخرین خبرها | تازه ترین خبرها | تازه ترین اخبار | تازه ترین مطالب | تازه ها | جدیدترین اخبار |
            جدیدترین خبرها | جدیدترین ها | جدیدترین مطالب | آخرین مطالب | آخرین مقالات | آخرین نوشته ها |
            پربازدیدترین اخبار | پربازدیدترین مطالب | پربیننده ترین ها | پربیننده ترین اخبار | پرخواننده ترین ها |
            پربحث ترین ها | پربحث ها | پرونده های خبری | خبرهای برگزیده | اخبار برگزیده | برگزیده ها | منتخب سردبیر |
            انتخاب سردبیر | پیشنهاد سردبیر | پیشنهاد ما | پیشنهاد ما به شما | پیشنهاد ویژه | گزیده ها |
            مهم ترین خبرها | مهمترین اخبار | مهم ترین اخبار | مهم ترین عناوین | اهم اخبار | سرخط خبرها | سرخط اخبار |
            عناوین اصلی | خبرهای مهم | خبرهای داغ | داغ ترین ها | وب گردی | از میان اخبار | از سایر رسانه ها |
            از دیگر رسانه ها | شاید این مطالب را بپسندید | ممکن است به این مطالب علاقه مند باشید | شاید بپسندید |
            شاید علاقه مند باشید | خبر بعدی | خبر قبلی | مطلب بعدی | مطلب قبلی | نوشته بعدی | نوشته قبلی | پست بعدی |
            پست قبلی | مقاله بعدی | مقاله قبلی | اخبار این بخش | سایر اخبار این بخش | آرشیو اخبار | سایر خبرها |
            سایر اخبار | دیگر خبرها | گزارش تصویری | گزارش ویدیویی | گزارش های تصویری | فیلم های مرتبط |
            ویدیوهای مرتبط | ویدئوهای مرتبط | ویدیوهای بیشتر | گالری تصاویر | آلبوم عکس | پایان مطالب پیشنهادی |
            پایان پربیننده ترین ها | چندرسانه ای | چند رسانه ای | اخبار روز | اخبار ویژه |
            بیشتر بخوانید | مطالب مرتبط | اخبار مرتبط | پربازدیدترین ها | آخرین اخبار | ادامه مطلب | بیشتر
        """,
        "ur": """
            مزید پڑھیں | یہ بھی پڑھیں | متعلقہ خبریں | تازہ ترین
        """,
        "ms": """
            baca seterusnya | baca lanjut | baca berita penuh | baca artikel penuh | berita berkait |
            berita berita lain | berita lain yang menarik | berita terhangat | berita popular | artikel berkait |
            artikel terkini | artikel popular | artikel menarik | artikel menarik lain | artikel sebelum ini |
            artikel seterusnya | berita sebelum ini | berita seterusnya | kiriman berkaitan | kiriman terkini |
            kiriman terbaru | kiriman sebelumnya | kiriman seterusnya | catatan lama | catatan terbaru |
            catatan popular | catatan berkaitan | paling banyak ditonton | paling banyak dikongsi | sedang hangat |
            topik berkaitan | topik popular | isu semasa lain | lagi berita | lagi artikel | lagi cerita |
            lagi mengenai topik ini | lagi dari | lihat lagi | lihat semua berita | lihat lebih banyak |
            tonton lagi | dengar juga | video berkaitan | video popular | video lain | video menarik |
            foto berkaitan | galeri gambar | pilihan pengarang | pilihan kami | cadangan untuk anda |
            disyorkan untuk anda | anda mungkin berminat | anda mungkin juga berminat | mungkin anda berminat |
            mungkin anda juga berminat | anda juga mungkin suka | jangan terlepas | jangan ketinggalan |
            sebelum ini | fokus utama | teras berita | pautan berkaitan | maklumat lanjut | ikuti juga |
            resepi berkaitan | resepi lain | resepi popular | resepi terkini | resipi berkaitan | resipi lain |
            produk berkaitan | berita antarabangsa lain | kolumnis lain | kolum lain | dari sekitar web |
            baca lagi | berita berkaitan | artikel berkaitan | paling popular
        """,
        "sw": """
            soma zaidi | soma pia | habari zinazohusiana | habari zaidi
        """,
        "ka": """
            წაიკითხეთ მეტი | წაიკითხეთ ასევე | მსგავსი სიახლეები | ბოლო ამბები
        """,
        "th": """
            ข าวท เก ยวข อง | ข าวเก ยวข อง | อ านข าวท เก ยวข อง | ข าวท เก ยวข องก น | เร องท เก ยวข อง |
            เร องเก ยวข อง | บทความท เก ยวข อง | บทความเก ยวข อง | บทความอ นๆ | บทความอ น ๆ | บทความแนะนำ |
            บทความล าส ด | บทความยอดน ยม | บทความน าสนใจ | บทความท น าสนใจ | บทความอ นท น าสนใจ |
            บทความอ นๆ ท น าสนใจ | บทความก อนหน า | บทความถ ดไป | บทความก อนหน าน | บทความต อไป | เร องก อนหน า |
            เร องถ ดไป | ข าวก อนหน า | ข าวถ ดไป | ข าวล าส ด | ข าวใหม ล าส ด | ข าวล าส ดว นน | ข าวใหม |
            ข าวเด น | ข าวเด นว นน | ข าวเด นประจำว น | ข าวด วน | ข าวยอดน ยม | ข าวยอดฮ ต | ข าวฮ ต | ข าวฮอต |
            ข าวร อน | ข าวแนะนำ | ข าวน าสนใจ | ข าวท น าสนใจ | ข าวอ นๆ | ข าวอ น ๆ | ข าวอ นๆ ท น าสนใจ |
            ข าวอ นท น าสนใจ | ข าวสารท เก ยวข อง | ข าวว นน | ข าวท งหมด | ข าวต อไป | ข าวป กหม ด | ข าวในหมวด |
            ข าวในหมวดเด ยวก น | ข าวหมวดเด ยวก น | เร องแนะนำ | เร องล าส ด | เร องยอดน ยม | เร องเด น |
            เร องน าสนใจ | เร องท น าสนใจ | เร องท ค ณอาจสนใจ | ค ณอาจสนใจ | ค ณอาจสนใจเร องน | ค ณอาจจะสนใจ |
            ค ณอาจชอบ | ค ณอาจจะชอบ | ค ณอาจชอบส งน | ส งท ค ณอาจสนใจ | ส งท ค ณอาจชอบ | ค ณน าจะชอบ |
            แนะนำสำหร บค ณ | แนะนำ | เร องแนะนำสำหร บค ณ | สำหร บค ณ | ห ามพลาด | ไม ควรพลาด | อย าพลาด |
            เร องห ามพลาด | อ านต อ | อ านเพ มเต ม | อ านข าวเพ มเต ม | อ านข าวต อ | อ านข าว | อ านข าวอ นๆ |
            อ านข าวต นฉบ บ | อ านข าวท งหมด | อ านบทความ | อ านบทความเพ มเต ม | อ านบทความอ นๆ |
            อ านรายละเอ ยดเพ มเต ม | อ านท งหมด | อ านมากท ส ด | ยอดน ยม | ยอดน ยมในตอนน | ยอดฮ ต | ฮอตฮ ต | มาแรง |
            กำล งมาแรง | กำล งเป นท น ยม | น ยมอ าน | ได ร บความน ยม | ล าส ด | ด เพ มเต ม | ด ท งหมด |
            ด ข าวท งหมด | ด ข าวเพ มเต ม | ด เพ ม | ด ต อ | ชมคล ป | ชมคล ปเพ มเต ม | คล ปแนะนำ | คล ปเด น |
            คล ปท เก ยวข อง | คล ปล าส ด | ว ด โอท เก ยวข อง | ว ด โอแนะนำ | ว ด โอล าส ด | ว ด โอยอดน ยม |
            ภาพข าวท เก ยวข อง | อ ลบ มภาพ | แกลเลอร | ประเด นท เก ยวข อง | ประเด นร อน | ห วข อท เก ยวข อง |
            เน อหาท เก ยวข อง | เน อหาแนะนำ | เน อหาอ นๆ | คอนเทนต แนะนำ | เร องอ นๆ | เร องอ น ๆ |
            เร องอ นๆ ท น าสนใจ | ท เก ยวข อง | ก อนหน า | ถ ดไป | หน าถ ดไป | ย อนกล บ ถ ดไป |
            ส ตรอาหารท เก ยวข อง | ส ตรอาหารแนะนำ | เมน แนะนำ | เมน ท เก ยวข อง | ส นค าท เก ยวข อง |
            ล งก ท เก ยวข อง | เร องจากปก | บรรณาธ การแนะนำ | กองบรรณาธ การแนะนำ | เร องล าส ดจาก | โพสต ล าส ด |
            โพสต ท เก ยวข อง | กระท แนะนำ | กระท ท เก ยวข อง
        """,
        "gl": """
            a fondo
        """,
    },
    "start": {
        "en": """
            read more news | related links: | related photos: | more sports: | most read: | top stories: |
            latest news: | see more stories | watch video: | get more: | don t miss these | check out all our |
            click here to watch | click to read | click to read more | you might also enjoy | you might like: |
            discover more: | read the latest news | read the latest from | read our latest |
            previous message: | next message: | related articles previous 0 next |
            discover more from | recommended from | more from this author | see all posts by | see all from |
            more from the blog |
            go deeper: | popular on | subscribers are reading |
            for more on this story | see more stories by |
            read more: | read more about: | read also: | also read: | read: | read next: |
            read this: | read this next: | read full story: | read related: | read our: |
            read our full: | further reading: | recommended: | recommended reading: | recommended story: | related: |
            related article: | related articles: | related content: | related coverage: | related news: |
            related post: | related posts: | related reading: | related stories: | related story: | related topics: |
            related video: | see also: | see related: | more news: | more on this: | more on this story: |
            more stories: | must read: | don t miss: | dont miss: | icymi: | in case you missed it: |
            in other news: | you may like: | up next: |
            next story: | previous: | previous story: | prev: |
            watch more: | watch now: | watch also: | also watch: | also see: | also check: |
            editor s pick: | editor s picks: | trending: | source article: | full story: | full coverage: |
            click here to read | click here for more | click here to view | click here to see |
            read the full article | read the full story | read the original article | read the rest of |
            read more articles | read more from | read more on | read more stories | read more of | read all of |
            read all about | read full article | read our review | read our guide | read our other |
            more articles by | more articles from | more by | more from | more news from | more on | more posts by |
            more stories by | more stories from | view all posts by | view all articles by | view all |
            view more articles | see all articles | see all posts | see all | see more from | see more of |
            browse all | explore our | explore more | explore all | latest from | latest in | latest news from |
            check out our | check out my | check out more | check out these | check out this | next post |
            previous post | next article | previous article | you may also like | you might also like |
            you may also be interested | you might also be interested | you may be interested | keep reading |
            continue reading | back to blog | back to all | back to news | back to the | prev previous |
            this story is part of | this article is part of | this post is part of |
            latest videos from | more in this series | more must reads from |
            most viewed in | most read in
        """,
        "de": """
            mehr informationen zum thema | weitere informationen zum thema | alle informationen zum | im video: |
            lesen sie auch | lesen sie hier | lesen sie mehr | lesen sie dazu | lesen sie außerdem |
            lesen sie weitere | lesen sie ebenfalls | lesen sie zum thema | lest auch | lest hier | lest mehr |
            lies auch | lies hier | lies mehr | auch interessant | auch spannend | auch lesenswert |
            ebenfalls interessant | mehr zum thema | mehr dazu: | mehr dazu lesen | mehr dazu hier | mehr infos: |
            mehr lesen | zum thema: | siehe auch: | weiterlesen: | das könnte sie auch interessieren |
            das könnte sie interessieren | das könnte dich auch interessieren | das könnte dich interessieren |
            das könnte dir auch | das könnte ihnen auch | weitere artikel | weitere beiträge zu |
            weitere beiträge von | weitere nachrichten aus | weitere nachrichten zu | weitere meldungen aus |
            weitere news | weitere texte | weitere infos: | alle artikel von | alle artikel zu | alle artikel zum |
            alle beiträge von | alle beiträge zu | alle beiträge anzeigen | alle nachrichten | alle neuigkeiten |
            alle news | alle entwicklungen | alle aktuellen | mehr von | mehr news | mehr nachrichten | mehr artikel |
            mehr aktuelle | mehr aus: | nächster artikel | vorheriger artikel | voriger artikel | nächster beitrag |
            vorheriger beitrag | voriger beitrag | nächste meldung | vorherige meldung | hier geht es zu |
            hier geht es zum | hier geht es zur | hier geht s zu | hier geht s zum | hier geht s zur |
            hier finden sie alle | hier finden sie weitere | hier lesen sie | hier lest ihr | hier liest du |
            hier weiterlesen | klicken sie hier | lesetipp: | lesetipps: | hörtipp: | videotipp: | buchtipp: |
            passend dazu: | zum weiterlesen: | zum nachlesen: | zum podcast | zum video | zum liveticker |
            zum interview | empfehlung der redaktion | empfehlungen der redaktion | hinweis auf einen verwandten |
            außerdem interessant | ebenfalls lesenswert | top beiträge | zurück zur übersicht |
            diese artikel könnten dich auch | diese artikel könnten dich interessieren |
            diese artikel könnten sie auch
        """,
        "fr": """
            à lire aussi | a lire aussi | lire aussi | lire également | à lire également | a lire également |
            à lire: | a lire: | à lire sur | lire: | lire notre | lire l article | lire la suite | voir aussi |
            voir également | à voir aussi | à voir: | à écouter: | à regarder: | écoutez aussi | ecoutez aussi |
            sur le même sujet | retrouvez tous | retrouvez toutes | retrouvez toute l actualité |
            retrouvez l ensemble | retrouvez ici | plus d infos | plus d articles | article précédent |
            article suivant | articles les plus lus | dans la même rubrique | notre dossier: | pour aller plus loin: |
            vous aimerez aussi | cela pourrait vous intéresser | tous les articles de | toute l actualité sur |
            voir tous les articles | cliquez ici pour lire | cliquez ici pour voir | en images: | en direct: |
            suivez en direct | suivez notre direct
        """,
        "es": """
            también lea: | también puede leer: |
            te puede interesar | también te puede interesar | te podría interesar | quizás te interese |
            puede interesarte | puede que te interese | le puede interesar | también le puede interesar |
            le podría interesar | te recomendamos | le recomendamos | lee también | lea también | leé también |
            leer también: | lee además | lea además | lee más: | lee más sobre | lea más: | lea más sobre | lea aquí |
            lee aquí | lee: | lea: | leer: | leer más: | leer más sobre | sigue leyendo | seguir leyendo |
            siga leyendo | continúa leyendo | ver también: | vea también | ver más: | ver más sobre | mira también |
            mirá también | mira aquí | más información: | más información en | más información aquí | más sobre: |
            más noticias | más en: | noticias relacionadas | noticia relacionada | nota relacionada: | relacionado: |
            relacionada: | artículo anterior | artículo siguiente | siguiente artículo | entrada anterior |
            entrada siguiente | lo más leído | no te pierdas: | no se pierda: | haz clic aquí para leer |
            haga clic aquí para | pincha aquí | en fotos: | fotogalería: | todas las noticias de |
            todas las noticias sobre | ver todas las | puedes leer:
        """,
        "it": """
            leggi anche | leggi tutto: | leggi: | leggi di più: | leggi tutti gli articoli | leggi l articolo |
            guarda anche | vedi anche | potrebbe interessarti | ti potrebbe interessare | ti potrebbero interessare |
            potrebbero interessarti | articolo precedente | articolo successivo | per approfondire: | approfondisci: |
            altri articoli | tutti gli articoli di | tutte le notizie | clicca qui per | notizie correlate
        """,
        "pt": """
            leia também | leia mais: | leia mais sobre | leia ainda | leia: | leia aqui | ler mais: | veja também |
            veja mais: | veja ainda | veja: | assista também | assista: | confira também | confira: | saiba mais: |
            saiba mais sobre | continue lendo | você também pode gostar | você pode gostar | pode te interessar |
            mais lidas | mais notícias | artigo anterior | próximo artigo | matéria anterior | próxima matéria |
            notícia relacionada | clique aqui para ler | clique aqui para ver | clique aqui e | todas as notícias de |
            todas as notícias sobre
        """,
        "nl": """
            lees ook | lees meer over | lees meer: | lees hier | lees verder: | bekijk ook | bekijk hier | zie ook |
            luister ook | meer nieuws | volgend artikel | vorig artikel | volgend bericht | vorig bericht |
            dit vind je misschien | anderen lazen | gerelateerd: | klik hier om | alle artikelen van |
            alle berichten van
        """,
        "ru": """
            читайте также в |
            читайте также | читать также | читайте ещё | читайте еще | читайте: | смотрите также | смотрите: |
            см также | подробнее: | подробнее о | подробнее читайте | ранее: | по теме: | ещё по теме | еще по теме |
            материалы по теме | рекомендуем: | рекомендуем прочитать | предыдущая статья | следующая статья |
            предыдущая запись | следующая запись | вам может быть интересно | все новости о | все материалы |
            больше новостей | читайте в | читайте подробнее | читайте полностью | полный текст
        """,
        "he": """
            קראו גם | קראו עוד | קרא גם | קרא עוד | ראו גם | ראה גם | עוד בנושא | צפו: | לכתבה המלאה | לקריאת הכתבה |
            לכל הכתבות | אולי יעניין | כתבות נוספות
        """,
        "ar": """
            اقرأ أيضا | اقرأ أيضًا | إقرأ أيضا | اقرأ المزيد | اقرأ ايضا | إقرأ المزيد | شاهد أيضا | شاهد: |
            بالفيديو: | قد يهمك | قد يعجبك | طالع أيضا | للمزيد: | للمزيد اقرأ | لقراءة المزيد | لمزيد من التفاصيل |
            المزيد عن | المقال السابق | المقال التالي
        """,
        "ja": """
            読まれています |
            関連記事 | 関連ニュース | 関連: | あわせて読みたい | 合わせて読みたい | こちらもおすすめ | 続きを読む | 全文を読む | 次の記事 | 前の記事 | 次のページ | 前のページ |
            おすすめ記事 | 人気記事 | この記事の他の | 元記事 | もっと見る
        """,
        "zh": """
            相关阅读 | 相關閱讀 | 相关新闻: | 相關新聞: | 相关文章 | 相關文章 | 相关报道: | 相關報導: | 延伸阅读 | 延伸閱讀 | 推荐阅读 | 推薦閱讀 | 阅读更多 | 閱讀更多 |
            上一篇: | 下一篇: | 上一则 | 下一则 | 点击查看 | 点击阅读 | 點擊閱讀 | 更多新闻 | 更多內容 | 更多内容请 | 更多精彩内容 | 更多相关 | 更多報導 | 看更多 | 猜你喜欢 |
            原文链接 | 原文連結 | 查看原文 | 阅读原文
        """,
        "tr": """
            ayrıca okuyun | ayrıca bakınız | bunu da okuyun | ilgili haber: | ilgili haberler | ilginizi çekebilir |
            bunlar da ilginizi | devamını oku | haberin devamı | haberin tamamı | sonraki haber | önceki haber |
            sıradaki haber | tıklayın: | detaylar için | en çok okunan |
        """,
        "sv": """
            läs också | läs även | läs mer: | läs mer om | läs mer här | läs mer på | läs alla | se också | se även: |
            fler artiklar | nästa artikel | föregående artikel | mest läst | missa inte: | hör också |
            alla artiklar av
        """,
        "no": """
            les også | les mer: | les mer om | les mer her | les hele | les alle | se også | se video | flere saker |
            neste artikkel | forrige artikkel | mest lest | hør også
        """,
        "da": """
            læs også | læs mere: | læs mere om | læs mere her | læs hele | læs alle | se også | hør også |
            flere artikler | næste artikel | forrige artikel | mest læste
        """,
        "pl": """
            więcej o: | więcej na: | dowiedz się więcej: |
            czytaj także | czytaj też | czytaj również | czytaj więcej | czytaj: | przeczytaj także | przeczytaj też |
            przeczytaj również | przeczytaj: | przeczytaj więcej | zobacz także | zobacz też | zobacz również |
            zobacz: | sprawdź też | sprawdź także | sprawdź: | polecamy: | więcej na ten temat | więcej na temat |
            więcej przeczytasz | więcej: | poprzedni artykuł | następny artykuł | poprzedni wpis | następny wpis |
            może cię zainteresować | może cię też | oglądaj też | posłuchaj: | obejrzyj też | wszystkie artykuły |
            tematy powiązane
        """,
        "cs": """
            čtěte také | čtěte více | čtěte: | čtěte dále | přečtěte si také | přečtěte si více | přečtěte si: |
            více zde: | více k tématu | více čtěte | více: | související: | mohlo by vás | podívejte se také |
            sledujte také | další články | předchozí článek | následující článek
        """,
        "ko": """
            관련기사 | 관련 기사 | 관련뉴스 | 관련 뉴스 | 이전기사 | 다음기사 | 이전글 | 다음글 | 추천기사 | 기사 더보기 | 자세한 내용은 | 기사 전체보기 | 기사 원문
        """,
        "uk": """
            читайте також | також читайте: | читайте: | читайте ще: | дивіться також | попередня стаття: |
            наступна стаття:
        """,
        "fi": """
            lue lisää aiheesta: | lue lisää täältä: | lue lisää tästä: | lue aiheesta lisää: | lue tästä lisää: |
            lue aiemmasta jutusta: | lue alkuperäinen juttu: | lue koko juttu: | lue juttu: | lue seuraavaksi: |
            katso video: | katso lisää: | katso tästä: | kuuntele lisää: | aiheesta muualla: | aiheeseen liittyvää: |
            edellinen juttu: | seuraava juttu: | alkuperäinen juttu: | aiempi juttu: | aiemmat jutut: |
            lue lisää aiheesta tästä | lue lisää jutusta | lue lisää artikkelista | lue koko juttu tästä |
            lue koko juttu täältä | juttu jatkuu videon jälkeen | juttu jatkuu upotuksen jälkeen |
            lue koko juttu hs | katso video jutun |
            lue myös | lue lisää: | lue: | lue täältä | katso myös: | kuuntele myös: | lisää aiheesta: |
            aiheesta lisää: | edellinen artikkeli: | seuraava artikkeli:
        """,
        "hu": """
            olvasd el korábbi cikkünket | olvassa el korábbi cikkünket | olvasd el a témában írt | ezt is ajánljuk: |
            olvasta már: | olvastad már: | bővebben itt: | részletek itt: | tovább olvasom: | kapcsolódó cikkünk: |
            kapcsolódó cikkeink: | kapcsolódó írásunk: | korábban írtuk: | korábbi cikkünk: | korábbi cikkeink: |
            előző bejegyzés: | következő bejegyzés: | ajánlott cikk: | ez is érdekelhet: | nézd meg: | nézze meg: |
            nézd meg ezt is: | hasonló cikkek: | további részletek itt | a részletekért kattintson ide |
            a részletekért kattints ide | kattints ide a | kattintson ide a | a teljes cikk itt olvasható |
            a teljes cikket itt olvashatja | a teljes cikket itt olvashatod | a teljes interjú itt olvasható |
            az eredeti cikk itt olvasható | a cikk folytatása |
            olvassa el ezt is | olvasd el ezt is | olvassa el: | olvasd el: | kapcsolódó: | kapcsolódó cikk: |
            kapcsolódó cikkek: | ezt is olvassa el | ezt is olvasd el | előző cikk: | következő cikk: | bővebben: |
            ez is érdekelheti
        """,
        "el": """
            δείτε όλες τις τελευταίες ειδήσεις από την ελλάδα και τον κόσμο + |
            διαβάστε επίσης | διαβάστε ακόμα: | διαβάστε ακόμη: | διαβαστε επισης | διαβαστε ακομα | διαβάστε: |
            διαβάστε περισσότερα: | διάβασε επίσης | διάβασε ακόμα: | δείτε επίσης | δείτε ακόμα: | δειτε επισης |
            διαβάστε όλες τις τελευταίες ειδήσεις | σχετικά άρθρα: | προηγούμενο άρθρο: | επόμενο άρθρο:
        """,
        "ro": """
            citește și: | citeşte şi: | citeste si: | citește: | citește mai mult: | citeşte mai mult: | vezi și: |
            vezi şi: | articolul anterior: | articolul următor: | pe aceeași temă: |
            citiți și:
        """,
        "ca": """
            llegiu també | llegeix també: | més informació: | notícies relacionades | també et pot interessar |
            article anterior: | article següent:
        """,
        "bg": """
            прочетете още: | прочети още: | вижте още: | вижте също: | още по темата: | четете още: | предишна статия: |
            следваща статия: | свързани статии
        """,
        "hr": """
            pročitajte i: | pročitaj i: | pročitajte još: | čitajte i: | pogledajte i: | pogledajte: | pročitajte: |
            povezano: | prethodni članak: | sljedeći članak: | vezane vijesti
        """,
        "sr": """
            pročitajte i: | pročitaj i: | pročitajte još: | čitajte i: | pogledajte i: | pročitajte: | povezano: |
            prethodni članak: | sledeći članak: | прочитајте и: | прочитај и: | прочитајте још: | читајте и: |
            погледајте и: | прочитајте: | повезано: | претходни чланак: | следећи чланак:
        """,
        "sk": """
            čítajte aj: | čítajte tiež: | čítajte viac: | čítajte: | prečítajte si aj: | prečítajte si tiež: |
            prečítajte si: | viac k téme: | viac: | súvisiace: | mohlo by vás zaujímať | mohlo by vás tiež zaujímať |
            pozrite si aj: | predchádzajúci článok: | nasledujúci článok:
        """,
        "id": """
            baca lebih lanjut: | baca selanjutnya: | simak juga video | lihat juga video | lihat video |
            tonton juga: | tonton juga video | tonton video | saksikan video pilihan | saksikan juga: |
            saksikan juga video | saksikan video menarik | saksikan video selengkapnya | artikel lainnya: |
            berita lainnya: | baca artikel | baca artikel selengkapnya | baca artikel asli | baca artikel sumber |
            baca artikel detikedu | baca berita lainnya | baca berita selengkapnya | artikel ini telah tayang |
            artikel ini pertama kali tayang | berita ini telah tayang | pilihan editor: | pilihan redaksi: |
            klik halaman selanjutnya | lanjut ke halaman berikutnya | bersambung ke halaman | dengarkan juga: |
            jangan lewatkan: |
            baca juga: | baca selengkapnya | lihat juga: | simak juga: | simak video | berita terkait: |
            artikel terkait: | halaman selanjutnya | halaman berikutnya
        """,
        "vi": """
            xem tiếp: | bài viết liên quan: | xem ngay: | đọc ngay: | xem chi tiết: | xem lại: | bài trước: |
            bài tiếp theo: | bạn có thể quan tâm: | bạn nên đọc: | tham khảo thêm: | đọc bài gốc: | mời xem thêm: |
            mời xem video: | mời bạn xem video: | clip đang được xem nhiều nhất: | xem thêm video: | xem thêm tại: |
            xem thêm tại đây: | video đang được xem nhiều: | mời độc giả xem thêm | mời quý vị xem | mời bạn đọc |
            xem thêm các bài viết | xem thêm tin tức về | xem thêm thông tin về | xem nhiều bài viết |
            đón đọc kỳ tới: | kỳ trước: | kỳ tới: | bài 0 mời xem |
            xem thêm: | đọc thêm: | đọc tiếp: | tin liên quan: | bài liên quan: | có thể bạn quan tâm:
        """,
        "bn": """
            আরও পড়ুন: | আরো পড়ুন:
        """,
        "lt": """
            skaityti daugiau: | taip pat skaityk: | taip pat žiūrėkite: | taip pat klausykite: |
            susiję straipsniai: | skaityk daugiau: | plačiau skaitykite: | plačiau apie tai skaitykite |
            daugiau skaitykite čia | šia tema: | visą straipsnį skaitykite |
            taip pat skaitykite: | skaitykite taip pat: | skaitykite daugiau:
        """,
        "lv": """
            skaties arī: | klausies arī: | saistītie raksti: | lasi vairāk šeit: | lasīt arī: | plašāk lasi: |
            vairāk lasi: | saistītās ziņas: |
            lasi arī: | lasiet arī: | lasi vairāk:
        """,
        "et": """
            vaata ka: | vaata lisaks: | kuula ka: | seotud lood: | loe pikemalt: | samal teemal: |
            loe ka: | loe lisaks: | loe veel:
        """,
        "is": """
            lesa meira: | sjá einnig:
        """,
        "sl": """
            preberite tudi: | preberite več: | berite tudi:
        """,
        "fa": """
            بیش تر بخوانید | همچنین بخوانید | این مطلب را هم بخوانید | این خبر را هم بخوانید |
            این مطالب را هم بخوانید | حتما بخوانید: | بیشتر ببینید: | در همین رابطه: | در همین زمینه: | مطلب مرتبط: |
            مطالب مرتبط: | خبر مرتبط: | اخبار مرتبط: | مقاله مرتبط: | مقالات مرتبط: | خبر بعدی: | خبر قبلی: |
            مطلب بعدی: | مطلب قبلی: | نوشته بعدی: | نوشته قبلی: | ادامه مطلب: | پیشنهاد ما: | بیشتر بدانید: |
            از بخش پربیننده ترین | از مطالب پیشنهادی رد شوید | از بیشتر بخوانید رد شوید | از پادکست رد شوید |
            از یوتیوب پست |
            بیشتر بخوانید: | بخوانید:
        """,
        "ur": """
            مزید پڑھیں: | یہ بھی پڑھیں:
        """,
        "sw": """
            soma pia: | soma zaidi:
        """,
        "ms": """
            baca lagi: | baca seterusnya: | baca lanjut: | berita berkaitan: | berita lain: | berita penuh: |
            artikel berkaitan: | artikel lain: | artikel penuh: | dengar juga: | jangan lupa baca: |
            jangan terlepas: | anda mungkin suka: | sumber artikel penuh: | rujuk juga: | berita penuh di |
            baca berita penuh | baca artikel penuh | baca artikel berkaitan | baca berita berkaitan |
            baca laporan penuh di | artikel ini pertama kali diterbitkan di | artikel ini pertama kali disiarkan di |
            artikel ini pertama kali terbit | untuk artikel menarik lain
        """,
        "th": """
            อ านข าวท เก ยวข อง | อ านข าว: | อ านเพ มเต ม: | อ านต อ: | อ านข าวเพ มเต ม: | อ านข าวต นฉบ บ: |
            อ านข าวอ นๆ | อ านข าวอ น ๆ | อ านบทความเพ มเต ม: | อ านบทความท เก ยวข อง | อ านเพ มเต มได ท |
            อ านเพ มเต มท | อ านประกอบ: | อ านรายละเอ ยดเพ มเต ม | ข าวท เก ยวข อง: | เร องท เก ยวข อง: |
            บทความท เก ยวข อง: | ด เพ มเต ม: | ชมคล ป: | คล กอ านข าว | คล กอ านเพ มเต ม | คล กด เพ มเต ม |
            คล กท น เพ ออ าน | เร องก อนหน า: | บทความก อนหน า: | บทความถ ดไป: | แนะนำข าวท เก ยวข อง |
            ต ดตามอ านต อได ท | อ านฉบ บเต ม: | อ านฉบ บเต มได ท | ต นฉบ บ:
        """,
        "hi": """
            य भ पढ: | यह भ पढ: | इस भ पढ: | य भ पढ ए: | यह भ पढ ए: | य भ द ख: | यह भ द ख: | और पढ: | स ब ध त खबर: |
            व ड य द ख: | य खबर भ पढ | यह खबर भ पढ | छ ड कर य भ पढ
        """,
    },
    "end": {
        "en": """
            read more | read more here | read article | read full article | read full story | read now |
            continue reading | view all | see all | keep reading | view profile | watch now | learn more
        """,
        "de": """
            weiterlesen | mehr lesen | zum artikel | jetzt lesen | lesen sie hier | lesen sie hier mehr |
            lest ihr hier | liest du hier | erfahren sie hier | finden sie hier | findest du hier | mehr dazu hier |
            mehr erfahren | mehr anzeigen | mehr dazu | artikel lesen
        """,
        "fr": """
            lire la suite | lire l article | lire aussi | en savoir plus | voir plus | lire plus | cliquez ici
        """,
        "es": """
            leer más | ver más | seguir leyendo | leer nota completa | sigue leyendo | lee más aquí | saber más
        """,
        "it": """
            leggi tutto | leggi l articolo | continua a leggere | scopri di più | leggi anche
        """,
        "pt": """
            leia mais | ler mais | veja mais | saiba mais aqui | leia mais aqui | veja aqui | leia aqui
        """,
        "nl": """
            lees meer | lees verder | lees hier meer | meer lezen
        """,
        "ru": """
            читать далее | подробнее | читать полностью | читать дальше | читайте также
        """,
        "he": """
            קרא עוד | המשך קריאה | קראו עוד
        """,
        "ar": """
            اقرأ المزيد | للمزيد
        """,
        "ja": """
            続きを読む | 全文を読む | もっと見る | 記事を読む
        """,
        "zh": """
            阅读全文 | 閱讀全文 | 查看更多 | 阅读更多 | 閱讀更多 | 点击查看 | 繼續閱讀
        """,
        "tr": """
            devamını oku | devamı için tıklayın
        """,
        "sv": """
            läs mer | läs mer här | läs hela artikeln
        """,
        "no": """
            les mer | les mer her | les hele saken
        """,
        "da": """
            læs mere | læs mere her | læs hele artiklen
        """,
        "pl": """
            czytaj dalej | czytaj więcej | zobacz więcej
        """,
        "cs": """
            číst více | číst dále | celý článek | více zde
        """,
        "ko": """
            더보기 | 자세히 보기 | 전체보기
        """,
    },
    "within": {
        "en": """
            read the full story here | read the full article at | read more articles by | more must reads from |
            check out our latest | you may also want to read |
            you may also like | you might also like | you might also be interested in |
            you may also be interested in
        """,
        "de": """
            weitere artikel zum thema |
            könnte sie auch interessieren | könnte dich auch interessieren | mehr zum thema lesen sie |
            mehr dazu lesen sie | lesen sie hier mehr | lesen sie in unserem | lesen sie auch: |
            finden sie auf unserer themenseite | in unserem newsblog
        """,
        "fr": """
            pourrait vous intéresser | pourraient vous intéresser | peuvent vous intéresser | vous aimerez aussi |
            sur le même sujet:
        """,
        "es": """
            te puede interesar | te podría interesar | puede leer más | lee también
        """,
        "it": """
            potrebbe interessarti | ti potrebbe interessare | leggi anche:
        """,
        "pt": """
            você também pode gostar | leia também | veja também:
        """,
        "nl": """
            lees ook: | misschien ook interessant | vind je misschien ook
        """,
        "ru": """
            читайте также: | вам может быть интересно | вас может заинтересовать
        """,
        "ar": """
            اقرأ أيضا: | اقرأ أيضًا:
        """,
        "tr": """
            ilginizi çekebilir | bunlar da ilginizi çekebilir +
        """,
        "sv": """
            läs också: | läs även: | du kanske också
        """,
        "no": """
            les også: | se også:
        """,
        "da": """
            læs også: | se også:
        """,
        "pl": """
            może cię zainteresować | czytaj także: | czytaj też: | zobacz także: | zobacz też:
        """,
        "cs": """
            mohlo by vás zajímat | čtěte také: | mohlo by vás také
        """,
        "id": """
            baca artikel selengkapnya | baca artikel detik | di halaman selanjutnya | selengkapnya di halaman |
            artikel ini telah tayang di | artikel ini sudah tayang di | saksikan video pilihan berikut |
            saksikan video pilihan di bawah ini | bersambung ke halaman selanjutnya | lanjut ke halaman berikutnya |
            gulir untuk melanjutkan membaca
        """,
        "ms": """
            pertama kali diterbitkan di | baca berita penuh di sini | baca artikel penuh di sini |
            baca artikel ini di | untuk artikel menarik lain
        """,
        "th": """
            อ านข าวท เก ยวข อง | ข าวอ นๆ ท น าสนใจ | คล กอ านเพ มเต ม
        """,
        "fi": """
            lue lisää tästä jutusta | lue aiheesta lisää tästä | lue koko juttu täältä | lue koko juttu tästä |
            lue koko artikkeli täältä | lue koko artikkeli tästä | lue aiempi juttumme aiheesta |
            lue alkuperäinen juttu täältä
        """,
        "hu": """
            a teljes cikk itt olvasható | a teljes cikket itt olvashatja | a teljes cikket itt olvashatod |
            a teljes interjú itt olvasható | a témában írt korábbi cikkünket | korábbi cikkünket itt olvashatja |
            korábbi cikkünket itt olvashatod | bővebben ebben a cikkünkben olvashat |
            részletekért olvasd el korábbi cikkünket | a cikk folytatását itt olvashatja |
            a folytatásért kattintson ide | a folytatásért kattints ide | a részletekért kattints ide |
            a részletekért kattintson ide | további cikkeinket itt olvashatja | további cikkeinket itt találja |
            további cikkeinket itt olvashatod
        """,
        "fa": """
            رد شوید و به خواندن ادامه دهید | برای خواندن متن کامل کلیک کنید | برای مطالعه متن کامل کلیک کنید |
            برای مشاهده متن کامل خبر کلیک کنید | برای خواندن ادامه مطلب کلیک کنید | متن کامل را اینجا بخوانید
        """,
    },
}

_CAPS_POINTER = compile_late(
    r"\[(?:From|Read|Listen|Watch|Related|More)\b[^\]]{8,}\]$|(?:Watch|Video|Explained|Also [Rr]ead|Read|Listen|In [Pp]ics?|See [Pp]ics?) ?\| ?\S"
    r"|[\W_]*+(?:READ|WATCH|SEE|MORE|RELATED|LISTEN|ALSO|EXCLUSIVE READ)(?: [A-Z]+){0,3}\s?[:|–—»>-]+\s?\S"
)
_ARROWS = ("→", "➔", "➜", "➡", "►", "▶", "»", "›", "👉", "☞", "➤", "⇒", ">>", "->", "=>")
_OPENING_ARROWS = (*_ARROWS, "> ")
_CLOSING_ARROWS = (*_ARROWS, "[…]", "[...]")


@rule(
    "points to another story",
    3.4,
    cues="read watch see more related listen also ^from ^video ^explained ^in",
    longest=240,
)
def capital_pointer(segment: Segment, document: Document) -> Span | None:
    """A pointer in capitals before a colon, bracketed or not, before a bar, or all in square brackets.

    yes: READ: Storm hits the coast
    yes: (MORE: How the vote was lost)
    yes: ALSO READ | Minister quits
    yes: Watch | A seal at the port
    yes: [From the May issue: The town that sang]
    no: [Read aloud by the judge]: “It is late.”
    no: MORE THAN 300 PEOPLE: that is how many came.
    no: Read the report: it is short.
    """
    return segment.span if _CAPS_POINTER.match(segment.content) else None


_MORE_NEWS = compile_late(
    r"(?:read|see|get|find|even)? ?more (?!than )(?:[\w'’&-]+ ){0,3}(?:news|stories|coverage|headlines)$"
    r"|(?:(?:read )?more(?: (?!information)[\w'’&-]+){0,2} from|(?:latest|popular|trending|most (?:read|popular|viewed|shared)) (?:from|on|in|at))"
    r" (?:the )?[^\W\d_][\w&’'.]*(?: [\w&’'.]+){0,4}$",
    re.IGNORECASE,
)


@rule("heads a list of other stories", 2.6, cues="more ^latest ^popular ^trending ^most", longest=60, only="label")
def more_news(segment: Segment, document: Document) -> Span | None:
    """More, whose or what about, and news.

    yes: Read more UK news
    yes: READ MORE COURIER STORIES
    yes: More business stories
    yes: More Advice From The Courier
    yes: Popular in Harbour News
    no: Most of the boats in the port
    no: More than news
    no: There is more bad news
    """
    return segment.span if _MORE_NEWS.match(segment.content) else None


_LIST_ENTRY = compile_late(r"list \d+ of \d+")


@rule("is an entry of a list of other stories", 4.0, cues="^list", longest=200)
def list_entry(segment: Segment, document: Document) -> Span | None:
    """What screen readers are told of a list of links.

    yes: list 2 of 4Photos: Life at the harbour
    yes: list 1 of 3 Storm hits the coast
    no: List 2 of the report names four towns.
    """
    return segment.span if _LIST_ENTRY.match(segment.content) else None


# What WordPress sets behind each entry of a feed, by its most used plugin for search engines, in the languages of that.
_FEED_FOOT = compile_late(
    r"(?:The post .{1,300} appeared first on "
    r"|(?:Der )?(?:Beitrag|Artikel) .{1,300} erschien zuerst auf "
    r"|L[’']article .{1,300} est apparu en premier sur "
    r"|La entrada .{1,300} (?:se publicó primero en|aparece primero en|apareció primero en) "
    r"|O post .{1,300} apareceu primeiro (?:em|no|na) "
    r"|L[’']articolo .{1,300} (?:proviene da|sembra essere il primo su) "
    r"|Het (?:bericht|artikel) .{1,300} verscheen eerst op "
    r"|(?:Сообщение|Запись) .{1,300} появил(?:ись|ась|ось) сначала на "
    r"|Artykuł .{1,300} pochodzi z serwisu "
    r"|Inlägget .{1,300} dök först upp på )\S.{0,80}$"
    r"|投稿.{1,300}に最初に表示されました"
)


@rule(
    "points from a feed to the site it is of",
    CERTAIN,
    cues="^the ^der ^beitrag ^artikel ^l ^la ^o ^het ^сообщение ^запись ^artykuł ^inlägget",
    opens="投",
    longest=500,
)
def feed_foot(segment: Segment, document: Document) -> Span | None:
    """What closes the entries of a feed.

    yes: The post Following the white line appeared first on The Lane Diary.
    yes: Der Beitrag Dem weißen Strich nach erschien zuerst auf Wegetagebuch.
    yes: 投稿 白線を追って は 道の日記 に最初に表示されました。
    no: The post office appeared first, and then the mill and the school by the road.
    """
    return segment.span if _FEED_FOOT.match(segment.content) else None


@rule("is a link with an arrow", 2.2, opens="→➔➜➡►▶»›👉☞➤⇒>-=", closes="→➔➜➡►▶»›👉☞➤⇒>]", longest=160)
def arrow_link(segment: Segment, document: Document) -> Span | None:
    """A line that an arrow opens or closes, or a teaser cut off with dots in brackets.

    yes: → How the vote was lost
    yes: All the results »
    yes: The minister said on Monday that the law [...]
    no: Press File → Save → Close.
    no: He said the law [...] was dead.
    no: Elle répond sans attendre. / « La chaussure ne fait pas la fille. / >>Mais à ce prix-là, elle fait mal aux pieds et au compte en banque. »
    no: >>Der Fluss hieß bei den Schiffern lange » / Tochter der Berge / « und seine Brücke ist so alt wie die Stadt.
    """
    content = segment.content
    # What stands behind three is typed into Python.
    if "«" in content or content.startswith(">>> ") or (content.isascii() and ">" not in content and "]" not in content):
        return None
    if "»" in content and (_closes_later(segment, document) or _closes_speech(segment, document)):
        return None
    arrow = content.startswith(_OPENING_ARROWS) or content.endswith(_CLOSING_ARROWS)
    return segment.span if arrow and segment.words and not content.endswith((".", "!")) else None


# What stands in quotation marks is often a link or in italics, so a scraper sets it on lines of its own.
_QUOTED_LINES = 3
_SPEECH_REACH = 6_000


def _closes_speech(segment: Segment, document: Document) -> bool:
    """Whether a line ends what a « paragraphs above began to quote, as the last answer of a French interview does."""
    if not segment.content.endswith("»"):
        return False
    begin = max(0, segment.start - _SPEECH_REACH)
    opened = document.text.rfind("«", begin, segment.start)
    if opened < 0 or document.text.find("»", opened, segment.start) >= 0:
        return False
    return opened == 0 or document.text[opened - 1].isspace()


def _closes_later(segment: Segment, document: Document) -> bool:
    """Whether one of the next lines holds the « that ends what a » here begins, as in German books."""
    after = document.segments[segment.number + 1 : segment.number + 1 + _QUOTED_LINES]
    return any("«" in other.content for other in after)
