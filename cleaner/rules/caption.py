"""Captions and alt texts of pictures, videos and charts; credits; gallery and player text."""

from __future__ import annotations

import re

from cleaner.document import Document, Kind, Segment, Span
from cleaner.patterns import compile_late
from cleaner.rules import rule

KIND: Kind = "caption"

PHRASES = {
    "whole": {
        "en": """
            source ugc |
            gallo images | gulf news archives | heritage images | bridgeman images | pa images | mirrorpix |
            afp images |
            enlarge this image | view slideshow |
            swipe to see more | media caption | image caption |
            cover image | featured image | header image | hero image | image | images | photo | photos | picture |
            figure | image credit | image credits | image source | photo credit | photo credits | file photo |
            file image | file | stock photo | courtesy photo | courtesy image | getty images | getty | shutterstock |
            istock | adobe stock | unsplash | pexels | ap photo | 0 view gallery | view gallery | view photos |
            view all photos | view image in fullscreen | view larger image | view full size | click to enlarge |
            click to expand | click image to enlarge | enlarge image | open image in new tab | open gallery |
            photo gallery | image gallery | gallery | slideshow | previous image | next image | previous slide |
            next slide | image 0 of 0 | photo 0 of 0 | slide 0 of 0 | 0 of 0 | play video | play audio | watch video |
            watch the video | watch the full video | now playing | video player | video player is loading |
            video unavailable | volume 0 | current time 0 0 | duration 0 0 | remaining time 0 0 | hide caption |
            toggle caption | hide caption toggle caption | show caption | caption | enlarge | zoom | zoom in |
            illustration | infographic | screenshot | image may contain | logo | profile picture | author photo |
            avatar | featured photo | show all photos |
            this video can not be played | this video cannot be played |
            increase volume | decrease volume | seek forward | seek backward | captions on off |
            fullscreen exit fullscreen | mute unmute | decrease caption size | increase caption size |
            keyboard shortcuts enabled | keyboard shortcuts disabled | shortcuts open close or |
            press shift question mark to access a list of keyboard shortcuts | keyboard shortcuts play pause |
            this is a modal window | end of dialog window |
            beginning of dialog window escape will cancel and close the window | caption settings dialog |
            captions settings opens captions settings dialog | subtitles settings opens subtitles settings dialog |
            captions off selected | subtitles off selected | descriptions off selected | captions off | subtitles off |
            stream type live | seek to live currently behind live | seek to live currently playing live | audio track |
            done close modal dialog | reset restore all settings to the default values | close modal dialog |
            the video player is loading | loading video |
            this is a modal window this modal can be closed by pressing the escape key or activating the close button |
            the media could not be loaded either because the server or network failed or because the format is not supported |
            0 seconds of 0 seconds | 0 seconds of 0 minutes 0 seconds | 0 seconds of 0 minute 0 seconds |
            0 seconds of 0 minutes 0 seconds volume 0 | 0 seconds of 0 minute 0 seconds volume 0 |
            0 seconds of 0 secondsvolume 0 | 0 seconds of 0 minutes 0 secondsvolume 0 |
            0 seconds of 0 minute 0 secondsvolume 0 | video duration 0 minutes 0 seconds | unable to play video |
            autoplay next video | click to unmute | tap to unmute | click here to unmute | close video player |
            open image in gallery | view image in full screen | image 0 0 | close gallery | expand gallery |
            open this photo in gallery | open image in lightbox | open photo in gallery |
            no media source currently available | photo of author | video ad feedback | open image viewer |
            expand image | expand image close | close image | image without a caption | image with no caption |
            list of 0 items | list 0 of 0 | end of list | width px height px
        """,
        "de": """
            bilderstrecke starten |
            foto | fotos | bild | bilder | bildergalerie | bildergalerien | fotostrecke | fotogalerie | bildstrecke |
            zur bildergalerie | zur fotostrecke | zur galerie | galerie | galerie öffnen | symbolbild | symbolfoto |
            symbolbilder | archivbild | archivfoto | beispielbild | themenbild | bildquelle | bildquellen |
            bildnachweis | bildnachweise | bildrechte | fotoquelle | fotonachweis | fotocredit | bildunterschrift |
            bildunterschrift anzeigen | bildunterschrift ausblenden | bild vergrößern | bild anzeigen |
            bild schließen | bild in lightbox öffnen | bild in großansicht | bild in großansicht öffnen |
            in großansicht öffnen | großansicht | vergrößern | vergrößerung | zum vergrößern klicken | bild 0 von 0 |
            foto 0 von 0 | 0 von 0 | 0 bilder | 0 fotos | nächstes bild | vorheriges bild | video abspielen |
            video ansehen | video starten | video laden | video wird geladen | video teilen | zum video |
            video jetzt ansehen | audio abspielen | audio starten | jetzt abspielen | ton an | ton aus | titelbild |
            beitragsbild | picture alliance | imago images | bilder für den druck ausblenden | alle bilder |
            alle bilder anzeigen | vollbild | getty images istockphoto | datawrapper | videografik | foto privat |
            bild privat |
            bild öffnen | bild in vollbild anzeigen | vollbild anzeigen | bildergalerie öffnen | bildergalerie ansehen |
            bildergalerie starten | galerie ansehen | zur bilderstrecke | fotostrecke ansehen | fotostrecke starten |
            0 bilder ansehen | alle 0 bilder ansehen | alle 0 bilder | bild 0 0 | video schließen |
            stummschaltung aufheben | ton einschalten | ton ausschalten | player schließen | das video wird geladen |
            video wird abgespielt | video nicht verfügbar | das video startet in | nächstes video startet in |
            quelle imago | quelle dpa | quelle reuters | quelle afp
        """,
        "fr": """
            photo d illustration | image d illustration | image d archives | photo d archives | crédit photo |
            crédits photo | crédits photos | légende | légende image | diaporama | galerie photos | voir la galerie |
            voir les photos | voir l image | agrandir | agrandir l image | agrandir la photo | image précédente |
            image suivante | 0 sur 0 | 0 photos | image 0 sur 0 | photo 0 sur 0 | lire la vidéo | voir la vidéo |
            lecture vidéo | regarder la vidéo | écouter l audio | plein écran | cliquez pour agrandir | infographie |
            capture d écran | vidéo | en images |
            ouvrir la galerie | voir le diaporama | lancer le diaporama | voir les 0 photos | voir toutes les photos |
            agrandir en plein écran | voir en plein écran | lancer la vidéo | lire la vidéo en plein écran |
            activer le son | désactiver le son | couper le son | réactiver le son | lecteur vidéo |
            la vidéo va commencer | vidéo suivante | photo prise le | photo archives | photo afp
        """,
        "es": """
            crédito |
            foto | fotos | imagen | imágenes | imagen de archivo | foto de archivo | fotografía de archivo |
            archivo efe | imagen destacada | imagen de referencia | foto referencial | imagen referencial |
            imagen ilustrativa | foto ilustrativa | fotografía | galería | galería de fotos | galería de imágenes |
            fotogalería | ver galería | ver fotos | ver imagen | ampliar | ampliar imagen | ampliar foto |
            clic para ampliar | pulsa para ampliar | imagen 0 de 0 | foto 0 de 0 | 0 de 0 | 0 fotos |
            imagen anterior | imagen siguiente | siguiente imagen | ver video | ver vídeo | reproducir video |
            reproducir vídeo | reproducir | ver el video | pantalla completa | pie de foto | captura de pantalla |
            infografía | europa press | cortesía |
            abrir galería | ver galería completa | ver más fotos | ver fotogalería | ver las 0 fotos |
            ver imagen en pantalla completa | ver en pantalla completa | ampliar la imagen | abrir imagen |
            cerrar imagen | activar sonido | activar el sonido | desactivar sonido | silenciar | reproducir audio |
            reproductor de vídeo | reproductor de video | cargando vídeo | cargando video |
            este vídeo no está disponible | vídeo no disponible | siguiente vídeo | siguiente video | próximo video |
            próximo vídeo | foto de agencia | foto reuters | foto cedida | imagen cedida | foto captura de pantalla |
            foto captura de video | foto redes sociales
        """,
        "it": """
            foto di archivio | foto d archivio | immagine di repertorio | foto di repertorio | immagine d archivio |
            didascalia | foto | fotogallery | galleria fotografica | galleria | galleria di immagini |
            guarda le foto | guarda la gallery | guarda la fotogallery | guarda il video | guarda il video completo |
            riproduci | riproduci video | ingrandisci | ingrandisci immagine | immagine | immagini | foto 0 di 0 |
            0 di 0 | 0 foto | immagine precedente | immagine successiva | schermo intero | ipa | lapresse |
            ansa foto |
            apri la galleria | apri galleria | vedi tutte le foto | vai alla galleria | sfoglia la gallery |
            vedi gallery | guarda tutte le foto | attiva audio | disattiva audio | attiva l audio |
            video non disponibile | prossimo video | foto archivio
        """,
        "pt": """
            foto | fotos | imagem | imagens | foto de arquivo | imagem de arquivo | imagem ilustrativa |
            foto ilustrativa | imagem meramente ilustrativa | foto divulgação | divulgação | arquivo pessoal |
            reprodução | reprodução instagram | reprodução tv globo | reprodução redes sociais | galeria |
            galeria de fotos | galeria de imagens | ver galeria | ver fotos | ampliar | ampliar imagem |
            clique para ampliar | legenda | crédito da foto | 0 de 0 | foto 0 de 0 | imagem 0 de 0 | imagem anterior |
            próxima imagem | reproduzir | reproduzir vídeo | assistir | assista ao vídeo | ver vídeo | tela cheia |
            infográfico |
            abrir galeria | ver todas as fotos | ver mais fotos | ver galeria completa | ver galeria de fotos |
            0 fotos | ver em tela cheia | ampliar foto | fechar galeria | ativar som | ativar o som | desativar som |
            tirar som | vídeo indisponível | carregando vídeo | próximo vídeo
        """,
        "nl": """
            beeld anp |
            foto | foto s | fotoserie | fotogalerij | fotoalbum | bekijk foto s | bekijk de foto s | bekijk de video |
            bekijk video | afbeelding | afbeeldingen | archieffoto | archiefbeeld | foto ter illustratie |
            illustratiebeeld | bijschrift | vergroten | vergroot afbeelding | klik om te vergroten | video afspelen |
            afspelen | speel video af | volledig scherm | vorige afbeelding | volgende afbeelding | foto 0 van 0 |
            0 van 0 | 0 foto s | anp foto | schermafbeelding |
            open fotogalerij | bekijk alle foto s | bekijk fotoserie | bekijk de fotoserie | bekijk alle 0 foto s |
            toon alle foto s | foto vergroten | in volledig scherm bekijken | geluid aan | geluid uit |
            geluid aanzetten | video niet beschikbaar | deze video kan niet worden afgespeeld | volgende video |
            video laden | bekijk deze video | foto archief
        """,
        "ru": """
            фото | фотографии | фотогалерея | фоторепортаж | галерея | иллюстрация | иллюстративное фото |
            архивное фото | фото из архива | фото из открытых источников | фото архив | скриншот | скриншот видео |
            кадр из видео | источник фото | автор фото | увеличить | открыть галерею | смотреть фото |
            смотреть видео | смотреть все фото | смотрите видео | воспроизвести видео | 0 из 0 | фото 0 из 0 |
            0 фото | инфографика | картинка | риа новости фото | предыдущее фото | следующее фото | полный экран |
            открыть фото | открыть фотогалерею | смотреть фотогалерею | все фото | ещё фото | еще фото | 0 фотографий |
            фото из соцсетей | фото из социальных сетей | фото скриншот | фото скриншот видео | фото пресс служба |
            видео недоступно | видео не найдено | смотреть видео полностью | включить звук | выключить звук |
            следующее видео | источник изображения | подпись к фото
        """,
        "he": """
            צילום | תמונה | תמונות | צילום מסך | צילום אילוסטרציה | אילוסטרציה | צילום ארכיון | תמונת ארכיון | קרדיט |
            גלריה | גלריית תמונות | לגלריה | לכל התמונות | הגדל | הגדל תמונה | הפעל וידאו | נגן וידאו | צפו בסרטון |
            לצפייה בסרטון | 0 מתוך 0 | 0 תמונות | באדיבות המצולם | באדיבות המצולמת | פלאש 0 | צילום שאטרסטוק
        """,
        "ar": """
            صورة | الصورة | صور | صورة أرشيفية | صورة ارشيفية | أرشيفية | صورة توضيحية | صورة تعبيرية | معرض الصور |
            ألبوم الصور | البوم الصور | تكبير الصورة | تعليق الصورة | مصدر الصورة | تصوير | تشغيل الفيديو |
            شاهد الفيديو | شاهد بالفيديو | فيديو | بالصور | بالفيديو | 0 من 0 | التعليق على الصورة | صدر الصورة |
            getty images صورة
        """,
        "ja": """
            写真 | 画像 | 写真一覧 | 画像一覧 | 写真ギャラリー | フォトギャラリー | 写真を見る | 画像を見る | 写真を拡大 | 画像を拡大 | 拡大 | 拡大する | 拡大写真 | 拡大画像 |
            クリックで拡大 | 画像をクリックで拡大 | この写真の記事を見る | 写真特集 | フォトニュース | イメージ | イメージ画像 | イメージ写真 | 画像はイメージです | 写真はイメージです |
            資料写真 | アイキャッチ | 0枚 | 全0枚 | 0枚目 | 次の写真 | 前の写真 | 次の画像 | 前の画像 | 動画 | 動画を見る | 動画を再生 | 再生 | 再生する | 再生中 | 全画面 |
            提供写真 | 写真提供 | 画像提供 | スクリーンショット | キャプション | 写真ac | 元の記事に戻る |
            拡大画像を見る | 拡大する写真 | 写真を拡大する | すべての写真を見る | 写真をすべて見る | 他の写真を見る | この写真を拡大 | フォトギャラリーを見る | 全ての画像を見る | 画像を全て見る |
            動画を見る方はこちら | ミュート解除 | 次の動画 | この動画は再生できません | 写真ロイター | 写真時事
        """,
        "zh": """
            图片 | 圖片 | 图 | 圖 | 组图 | 图集 | 高清图集 | 图片来源 | 圖片來源 | 资料图 | 资料图片 | 資料圖片 | 資料照 | 資料照片 | 示意图 | 示意圖 | 图为资料图 |
            点击查看大图 | 点击图片查看大图 | 查看大图 | 查看原图 | 點擊看大圖 | 点击放大 | 上一张 | 下一张 | 下一張 | 上一張 | 视频 | 影片 | 播放 | 播放视频 | 点击播放 |
            视频加载中 | 全屏 | 截图 | 视频截图 | 网络图片 | 图源网络 | 新华社照片 | 图片说明 | 圖片說明 | 视频来源 | 翻攝 | 翻攝畫面 | 0张 |
            查看大圖 | 点击图片放大 | 點擊圖片放大 | 点图放大 | 图集 0 | 查看更多图片 | 更多图片 | 全部图片 | 放大圖片 | 图片来自网络 | 视觉中国 | 图为现场 | 视频无法播放 |
            此视频无法播放 | 下一个视频 | 取消静音 | 圖 翻攝自
        """,
        "tr": """
            önerilen video |
            fotoğraf | fotoğraflar | görsel | görseller | arşiv fotoğraf | temsili fotoğraf | temsili görsel |
            temsili | fotoğraf arşiv | foto galeri | fotogaleri | galeri | galeriyi aç | resmi büyüt | büyüt |
            büyütmek için tıklayın | fotoğrafı büyüt | videoyu izle | video izle | videoyu oynat | oynat | tam ekran |
            ekran görüntüsü | görsel kaynağı | fotoğraf kaynağı | haberin görselleri | sonraki fotoğraf |
            önceki fotoğraf | fotoğraf aa | fotoğraf dha | fotoğraf iha |
            galeriye git | galeriyi gör | fotoğraf galerisi | foto galeriyi gör | tüm fotoğraflar |
            tüm fotoğrafları gör | fotoğrafları gör | 0 fotoğraf | resmi tam boyutta gör | tam ekran izle | sesi aç |
            sesi kapat | video oynatılamıyor | bu video oynatılamıyor | sonraki videoya geç | fotoğraf anadolu ajansı |
            fotoğraf depophotos | fotoğraf reuters | fotoğraf sosyal medya | arşiv fotoğrafı
        """,
        "sv": """
            foto | bilder | bildspel | arkivbild | genrebild | illustrationsbild | pressbild | bildtext | visa bild |
            visa bilder | förstora | förstora bild | visa bildtext | dölj bildtext | stäng bildtext | spela upp |
            spela video | helskärm | nästa bild | föregående bild | bild 0 av 0 | 0 av 0 | 0 bilder | tt nyhetsbyrån |
            foto privat
        """,
        "no": """
            foto | bilde | bilder | bildeserie | arkivfoto | illustrasjonsfoto | illustrasjonsbilde | bildetekst |
            vis bilde | vis bilder | vis større bilde | forstørr | spill av | spill video | fullskjerm | neste bilde |
            forrige bilde | bilde 0 av 0 | 0 av 0 | 0 bilder | foto privat | ntb scanpix
        """,
        "da": """
            foto | fotos | billede | billeder | billedserie | arkivfoto | modelfoto | genrefoto | pressefoto |
            privatfoto | billedtekst | vis billede | vis billeder | forstør | afspil | afspil video | fuld skærm |
            næste billede | forrige billede | billede 0 af 0 | 0 af 0 | 0 billeder | foto privat | ritzau scanpix
        """,
        "pl": """
            zdjęcie | zdjęcia | fot | foto | fotografia | galeria | galeria zdjęć | zobacz galerię | zobacz zdjęcia |
            zobacz wszystkie zdjęcia | zdjęcie ilustracyjne | zdjęcie poglądowe | zdjęcie archiwalne | fot archiwum |
            ilustracja | źródło zdjęcia | autor zdjęcia | powiększ | powiększ zdjęcie | kliknij aby powiększyć |
            następne zdjęcie | poprzednie zdjęcie | zdjęcie 0 z 0 | 0 z 0 | 0 zdjęć | odtwórz wideo | odtwórz |
            obejrzyj wideo | zobacz wideo | pełny ekran | infografika | zrzut ekranu | materiały prasowe |
            mat prasowe | wideo |
            otwórz galerię | przejdź do galerii | zobacz galerię zdjęć | zobacz pełną galerię |
            zobacz wszystkie 0 zdjęć | zobacz 0 zdjęć | wszystkie zdjęcia | więcej zdjęć | powiększ obraz |
            zamknij galerię | włącz dźwięk | wyłącz dźwięk | wideo niedostępne | film niedostępny | następny film |
            następne wideo | obejrzyj film | zobacz film | foto pap
        """,
        "cs": """
            foto | fotky | fotografie | fotogalerie | galerie | obrázek | obrázky | ilustrační foto |
            ilustrační snímek | ilustrační fotografie | ilustrační obrázek | archivní foto | archivní snímek |
            zdroj foto | autor fotografie | zvětšit | zvětšit obrázek | zobrazit galerii | zobrazit fotogalerii |
            zobrazit fotografie | přejít do galerie | další fotografie | předchozí fotografie | další fotky |
            všechny fotky | foto 0 z 0 | 0 z 0 | 0 fotografií | 0 fotografie | přehrát video | přehrát |
            spustit video | celá obrazovka | infografika | snímek obrazovky | profimedia | popisek
        """,
        "ko": """
            사진 연합뉴스 | 사진 뉴시스 | 사진 제공 | 사진제공 | 사진 출처 | 사진출처 | 자료사진 | 자료 사진 | 이미지 | 이미지 크게 보기 | 사진 크게 보기 | 사진크게보기 |
            이미지 확대 | 이미지 확대보기 | 확대보기 | 크게보기 | 포토 | 포토뉴스 | 갤러리 | 사진 보기 | 이전 사진 | 다음 사진 | 동영상 | 영상 | 동영상 보기 | 재생 |
            재생하기 | 전체화면 | 게티이미지뱅크 | 게티이미지 | 캡처 | 화면 캡처 | 화면캡처 | 연합뉴스 제공 | 뉴스1 제공 | 사진설명 | 사진 설명 | 그래픽 |
            사진 확대 | 사진확대 | 사진 크게보기 | 이미지 보기 | 원본 보기 | 원본보기 | 전체 사진 보기 | 포토 갤러리 | 포토갤러리 | 음소거 해제 | 동영상 재생 | 영상 재생 |
            다음 동영상 | 사진 뉴스1 | 사진 로이터 | 사진 게티이미지 | 사진 셔터스톡 | 사진 온라인 커뮤니티 | 사진 인스타그램 | 사진 독자제공
        """,
        "uk": """
            фото | відео | фотогалерея | фото ілюстративне | ілюстративне фото | ілюстраційне фото |
            фото з відкритих джерел | фото з соцмереж | скріншот | відтворити відео | 0 з 0 |
            скріншот відео | кадр з відео | усі фото | дивитися відео | дивіться відео | фото із соцмереж |
            фото з архіву | архівне фото
        """,
        "fi": """
            kuvagalleria | kuvituskuva | arkistokuva | suurenna kuva | avaa kuvagalleria | katso kuvat | katso video |
            toista video |
            juttu jatkuu kuvan alla | juttu jatkuu kuvan jälkeen
        """,
        "hu": """
            fotó | fotók | galéria | képgaléria | illusztráció | archív fotó | illusztrációs kép | képünk illusztráció |
            a kép illusztráció | kép megnyitása | galéria megnyitása | videó lejátszása
        """,
        "el": """
            φωτογραφία αρχείου | εικόνα αρχείου | δείτε το βίντεο | δείτε φωτογραφίες | δείτε τις φωτογραφίες
        """,
        "ro": """
            foto | galerie foto | foto ilustrativ | fotografie ilustrativă | imagine ilustrativă |
            imagine cu caracter ilustrativ | fotografie cu caracter ilustrativ | sursa foto | mărește imaginea |
            foto arhivă | vezi galeria foto | 0 din 0
        """,
        "ca": """
            galeria d imatges | galeria de fotos | foto d arxiu | imatge d arxiu | fotografia d arxiu |
            amplia la imatge | ampliar imatge | veure galeria | reprodueix el vídeo
        """,
        "bg": """
            фотогалерия | снимка архив | снимката е илюстративна | илюстративна снимка | архивна снимка |
            виж галерията | вижте галерията | увеличи снимката | гледайте видеото | 0 от 0
        """,
        "hr": """
            foto | fotogalerija | ilustracija | ilustrativna fotografija | arhivska fotografija | pogledaj galeriju |
            pogledajte galeriju | otvori galeriju | povećaj sliku | pogledajte video | 0 od 0
        """,
        "sr": """
            foto | fotogalerija | ilustracija | ilustrativna fotografija | arhivska fotografija | pogledaj galeriju |
            pogledajte galeriju | pogledajte video | 0 od 0 | фото | фотогалерија | илустрација |
            илустративна фотографија | архивска фотографија | погледај галерију | погледајте галерију |
            погледајте видео | 0 од 0
        """,
        "sk": """
            foto | fotky | fotogaléria | ilustračné foto | ilustračná snímka | ilustračná fotografia |
            ilustračný obrázok | archívne foto | archívna snímka | zdroj foto | zväčšiť obrázok | zobraziť galériu |
            zobraziť fotogalériu | prehrať video | spustiť video | snímka obrazovky | 0 z 0
        """,
        "id": """
            galeri foto | ilustrasi | foto ilustrasi | gambar ilustrasi | perbesar gambar | lihat foto | putar video |
            dok istimewa | foto istimewa | foto dok istimewa
        """,
        "vi": """
            ảnh minh họa | ảnh minh hoạ | hình minh họa | ảnh tư liệu | nguồn ảnh | phóng to ảnh | phát video |
            ảnh chụp màn hình
        """,
        "hi": """
            तस्वीरें
        """,
    },
    "start": {
        "en": """
            free to watch highlights |
            fox news flash top headlines are here |
            media caption | image caption | photo gallery: | this video cannot be played | watch on youtube |
            photo: | photos: | photo by | photos by | photo courtesy | photos courtesy | photo credit | photo via |
            photo from | photo illustration | photograph: | photograph by | photography by | photography: | image: |
            images: | image by | image courtesy | image credit | image credits | image source | image via |
            images via | images courtesy | picture: | pictures: | picture by | pic: | credit: | credits: |
            credit line | illustration by | illustration: | illustrations by | graphic: | graphic by | video: |
            video by | video credit | courtesy: | courtesy of | courtesy photo | file photo | file image |
            file picture | figure 0: | fig 0: | screenshot: | screenshot from | screengrab |
            source: getty | stock photo | representative image | representational image | featured image |
            cover image | cover photo | header image | a file photo | this file photo | in this file photo |
            watch the video above | image 0 of 0 | photo 0 of 0 | 0 of 0 | 0 view gallery | view gallery |
            advertisement image | getty images | click to enlarge | pictured: | above: | below: | left: | right: |
            file:
        """,
        "de": """
            foto: | fotos: | bild: | bilder: | fotograf: | fotografin: | bildquelle | bildquellen: |
            bildnachweis | bildrechte: | bildcredit | bildunterschrift | bildtext: | fotocredit |
            fotoquelle: | fotonachweis | grafik: | infografik: | symbolbild | symbolfoto |
            archivbild | archivfoto | beispielbild | themenbild | legende: | collage: |
            foto von | foto via | foto dpa | foto imago | foto privat | fotos von | bild von: | im bild: |
            auf dem bild: | zur bildergalerie | zur fotostrecke | bildergalerie: | fotostrecke: | bild 0 von 0 |
            foto 0 von 0 | zum vergrößern | klicken zum vergrößern | bild vergrößern | video abspielen |
            das video konnte nicht | bild in großansicht | picture alliance |
            rubriklistenbild
        """,
        "fr": """
            crédit: | crédits: | crédit photo | crédits photo | crédits photos | crédit image | légende: |
            photo d illustration | image d illustration | photo d archives | image d archives | photographie: |
            photographe: | capture d écran | source photo | image 0 sur 0 | photo 0 sur 0 | agrandir l image |
            infographie:
        """,
        "es": """
            foto: | fotos: | imagen: | imágenes: | crédito: | créditos: | crédito de la foto | fotografía: |
            fotografías: | fotógrafo: | foto de archivo | imagen de archivo | fotografía de archivo |
            imagen referencial | imagen de referencia | pie de foto | foto cortesía | fotos cortesía |
            foto tomada de | imagen tomada de | captura de pantalla | infografía: | gráfico: | cortesía: |
            cortesía de | archivo: | imagen 0 de 0 | foto 0 de 0 | vídeo:
        """,
        "it": """
            foto: | fotografia di | fotografie di | immagine: | crediti: | crediti foto | credits foto | fonte foto |
            foto d archivio | foto di repertorio | immagine di repertorio | didascalia: | nella foto: |
            guarda il video | guarda la gallery
        """,
        "pt": """
            foto: | fotos: | imagem: | imagens: | crédito: | créditos: | crédito da foto | fotografia: | fotógrafo: |
            foto de arquivo | foto divulgação | foto reprodução | imagem de arquivo | imagem ilustrativa |
            imagem meramente ilustrativa | legenda: | ilustração: | infográfico: | divulgação: | reprodução: |
            arquivo pessoal | vídeo: | foto 0 de 0
        """,
        "nl": """
            bekijk onze meest bekeken nieuwsvideo s |
            foto: | foto s: | beeld: | fotograaf: | fotografie: | foto anp | foto ter illustratie | archieffoto |
            archiefbeeld | illustratie: | bijschrift: | beeldcredits | afbeelding: | foto 0 van 0 |
            vergroot afbeelding
        """,
        "ru": """
            фото: | фото автора | фото из архива | фото из открытых | фото предоставлено | фотография: | фотографии: |
            фотограф: | иллюстрация: | источник фото | автор фото | изображение: | скриншот: | скриншот из |
            кадр из видео | инфографика: | видео: | фото тасс | фото риа | на фото: | коллаж:
        """,
        "he": """
            צילום: | צילומים: | צילום אילוסטרציה | צילום מסך | תמונה: | תמונות: | קרדיט: | קרדיט צילום | אילוסטרציה: |
            בתמונה: | איור: | צלם: | וידאו: | באדיבות:
        """,
        "ar": """
            صورة: | الصورة: | تصوير: | صورة أرشيفية | صورة من | مصدر الصورة | تعليق الصورة | عدسة: | فيديو: | صور:
        """,
        "ja": """
            写真: | 画像: | 写真提供 | 画像提供 | 写真撮影 | 撮影: | 図0: | 図表: | イラスト: | 動画: | 出典画像 | 写真0枚目 | 画像0枚目 | 画像クレジット |
            クリックして拡大 | 提供:
        """,
        "zh": """
            图片来源 | 圖片來源 | 图片: | 圖片: | 图: | 圖: | 图源 | 圖源 | 摄影: | 攝影: | 摄: | 资料图 | 資料圖 | 資料照 | 示意图 | 示意圖 | 视频: | 影片: |
            视频来源 | 截图自 | 图片说明 | 圖片說明 | 圖說 | 图说 | 来源图片 | 点击查看大图 | 翻攝自 | 翻攝
        """,
        "tr": """
            fotoğraf: | fotoğraflar: | foto: | görsel: | görsel kaynağı | kaynak fotoğraf | fotoğraf aa |
            fotoğraf arşiv | grafik: | resim: | arşiv: | temsili fotoğraf | temsili görsel
        """,
        "sv": """
            foto: | bild: | bilder: | fotograf: | arkivbild | genrebild | bildtext: | grafik: | bild 0 av 0 |
            foto privat | pressbild
        """,
        "no": """
            foto: | bilde: | bilder: | fotograf: | arkivfoto | illustrasjonsfoto | illustrasjon: | bildetekst: |
            grafikk: | bilde 0 av 0 | foto ntb
        """,
        "da": """
            foto: | fotos: | billede: | fotograf: | arkivfoto | modelfoto | genrefoto | pressefoto | billedtekst: |
            grafik: | billede 0 af 0
        """,
        "pl": """
            fot | foto: | zdjęcie: | zdjęcia: | źródło zdjęcia | źródło zdjęć | autor zdjęcia |
            zdjęcie ilustracyjne | zdjęcie poglądowe | na zdjęciu: | ilustracja: | grafika: | infografika: | wideo: |
            źródło foto | zdjęcie 0 z 0 | materiały prasowe
        """,
        "cs": """
            foto: | fotografie: | fotogalerie: | ilustrační foto | ilustrační snímek | ilustrační fotografie |
            archivní foto | zdroj foto | na snímku: | na fotografii: | obrázek: | grafika: | autor fotografie |
            popisek: | zdroj fotografie
        """,
        "ko": """
            사진: | 사진 제공 | 사진제공 | 사진 출처 | 사진출처 | 사진설명 | 사진 설명 | 자료사진 | 자료: | 그래픽: | 영상: | 이미지: | 촬영: | 이미지 확대 |
            사진 연합뉴스
        """,
        "uk": """
            фото: | відео: | фото ілюстративне | ілюстративне фото | ілюстраційне фото | скріншот: | джерело фото |
            на фото: | фотографія: | інфографіка:
        """,
        "fi": """
            kuva: | kuvat: | kuvaaja: | kuvituskuva | arkistokuva: | grafiikka: | kuvateksti:
        """,
        "hu": """
            fotó: | fotók: | kép: | képek: | illusztráció: | képünk illusztráció | a kép illusztráció | nyitókép: |
            borítókép: | kiemelt kép: | grafika: | videó:
        """,
        "el": """
            φωτογραφία: | φωτογραφίες: | φωτό: | φωτο: | φωτ: | φωτογραφία αρχείου | πηγή φωτογραφίας
        """,
        "ro": """
            foto: | foto ilustrativ | sursa foto | sursă foto | fotografie: | captură foto | credit foto | infografic: |
            imagine ilustrativă
        """,
        "ca": """
            foto: | fotografia: | fotografies: | imatge d arxiu | foto d arxiu | imatge:
        """,
        "bg": """
            снимка: | снимки: | снимка архив | снимката е илюстративна | илюстративна снимка | източник на снимката |
            инфографика:
        """,
        "hr": """
            foto: | fotografija: | fotografije: | ilustracija: | ilustrativna fotografija | arhivska fotografija |
            snimio: | snimila:
        """,
        "sr": """
            foto: | fotografija: | ilustracija: | ilustrativna fotografija | фото: | фотографија: | илустрација: |
            илустративна фотографија
        """,
        "sk": """
            foto: | fotografia: | fotogaléria: | ilustračné foto | ilustračná snímka | ilustračná fotografia |
            archívne foto | archívna snímka | zdroj foto | na snímke: | na fotografii:
        """,
        "id": """
            foto: | ilustrasi: | sumber foto | sumber gambar | foto ilustrasi | gambar: | kredit foto:
        """,
        "vi": """
            ảnh: | ảnh minh họa | ảnh minh hoạ | hình minh họa: | nguồn ảnh: | ảnh tư liệu: | ảnh chụp màn hình |
            đồ họa: | hình ảnh:
        """,
        "hi": """
            फोटो: | तस्वीर: | फोटो क्रेडिट | इमेज स्रोत
        """,
        "bn": """
            ছবি:
        """,
        "lt": """
            nuotr | asociatyvi nuotr
        """,
        "et": """
            pilt:
        """,
        "is": """
            mynd: | ljósmynd:
        """,
    },
    "end": {
        "en": """
            getty images | via getty images | afp via getty images | shutterstock | shutterstock com | istockphoto |
            adobe stock | ap photo | file photo | stock photo | pa images | pa wire | alamy stock photo |
            imago images | hide caption | toggle caption |
            the associated press file | handout via reuters | pool via reuters
        """,
        "de": """
            symbolbild | symbolfoto | archivbild | archivfoto | picture alliance | bild vergrößern | foto privat |
            foto dpa | foto imago | foto afp | foto reuters | bild dpa | bild imago | getty images istockphoto
        """,
        "fr": """
            photo d illustration | image d illustration | photo d archives | image d archives | photo dr |
            crédit photo
        """,
        "es": """
            imagen de archivo | foto de archivo | foto referencial | imagen referencial | foto efe | foto afp |
            foto ap | europa press | foto cortesía | foto archivo
        """,
        "it": """
            foto ansa | foto lapresse | foto d archivio | foto di repertorio | immagine di repertorio
        """,
        "pt": """
            divulgação | arquivo pessoal | foto de arquivo | imagem de arquivo | imagem ilustrativa |
            foto divulgação | foto reprodução | agência brasil
        """,
        "nl": """
            archieffoto | archiefbeeld | foto anp | stockfoto | foto ter illustratie
        """,
        "ru": """
            фото из архива | фото тасс | архивное фото
        """,
        "he": """
            צילום מסך | צילום ארכיון | שאטרסטוק | באדיבות המצולם
        """,
        "ar": """
            أرشيفية | صورة أرشيفية
        """,
        "ja": """
            撮影 | 資料写真 | 画像はイメージです | 写真はイメージです | 共同
        """,
        "zh": """
            新华社发 | 中新社发 | 资料图 | 資料照 | 資料照片 | 示意圖 | 视频截图 | 图片来源网络
        """,
        "tr": """
            arşiv | temsili | fotoğraf aa | fotoğraf dha
        """,
        "sv": """
            arkivbild | genrebild | foto privat | foto tt
        """,
        "no": """
            arkivfoto | illustrasjonsfoto | foto privat | foto ntb
        """,
        "da": """
            arkivfoto | modelfoto | genrefoto | ritzau scanpix | foto privat
        """,
        "pl": """
            zdjęcie ilustracyjne | zdjęcie poglądowe | materiały prasowe | fot archiwum
        """,
        "cs": """
            ilustrační foto | ilustrační snímek | archivní foto | profimedia | foto čtk
        """,
        "ko": """
            자료사진 | 게티이미지뱅크 | 사진 연합뉴스 | 캡처 | 연합뉴스 | 뉴시스 | 뉴스1 | 게티이미지 | 게티이미지코리아
        """,
        "vi": """
            ảnh minh họa | ảnh minh hoạ
        """,
    },
    "within": {
        "en": """
            getty images for | via getty images | afp via getty | photo courtesy of | image courtesy of |
            images courtesy of | photo credit | image credit | image source | photo by | photograph by | courtesy of |
            photo illustration | hide caption toggle caption + | wikimedia commons | pic credit
        """,
        "de": """
            foto: | fotos: | archivfoto: | archivbild: | symbolbild: | symbolfoto: | bildquelle: |
            picture alliance dpa + | dpa picture alliance + | picture alliance ap |
            picture alliance associated press + | dpa zentralbild | imago images | sven simon |
            v l n r | v li n re | quelle imago | quelle dpa
        """,
        "fr": """
            crédit photo | crédits photo | photo d illustration | photo d archives | image d illustration |
            afp archives
        """,
        "es": """
            foto: | fotos: | imagen de archivo | foto de archivo | foto cortesía | foto referencial |
            imagen referencial | efe archivo
        """,
        "it": """
            foto: | foto di repertorio | foto d archivio | immagine di repertorio | credits foto
        """,
        "pt": """
            foto: | fotos: | foto divulgação | foto reprodução | imagem ilustrativa | reprodução instagram |
            reprodução redes sociais
        """,
        "nl": """
            foto: | archieffoto | foto anp
        """,
        "ru": """
            фото: | источник фото | фото из открытых источников | фото предоставлено
        """,
        "he": """
            צילום: | צילום מסך | צילום אילוסטרציה | באדיבות המצולם
        """,
        "ja": """
            写真提供: | 画像提供: | 写真はイメージ | 画像はイメージ | 撮影:
        """,
        "zh": """
            图片来源: | 圖片來源: | 新华社记者 摄 | 图源: | 攝影: | 摄影:
        """,
        "tr": """
            fotoğraf: | temsili fotoğraf
        """,
        "sv": """
            foto: | foto tt | arkivbild
        """,
        "no": """
            foto: | arkivfoto | illustrasjonsfoto | ntb scanpix
        """,
        "da": """
            foto: | arkivfoto | ritzau scanpix
        """,
        "pl": """
            fot: | foto: | źródło zdjęcia | zdjęcie ilustracyjne
        """,
        "cs": """
            foto: | ilustrační foto | ilustrační snímek | zdroj foto
        """,
        "ko": """
            사진: | 사진제공 | 사진 제공 | 사진출처
        """,
    },
}

_AGENCY = (
    r"(?:Getty(?: Images)?|Reuters|REUTERS|AP|AFP|EPA|EFE|dpa|DPA|ANSA|PA|PA Wire|Bloomberg|Shutterstock|iStock|Alamy|Imago|IMAGO|Xinhua|ANI|PTI"
    r"|The Associated Press|The Canadian Press|Agence France-Presse|Europa Press|Scanpix|Lehtikuva|Unsplash|Pexels|Pixabay|Flickr|Wikimedia|Keystone|KEYSTONE|NTB|TT|Ritzau|ANP|Belga|APA|SDA|ČTK|PAP|MTI|Lusa|LaPresse|Sipa|Abaca"
    r"|Bestimage|Kyodo|Yonhap|VCG|IANS|DHA|İHA|Sputnik|Ukrinform|Bildbyrån|ddp|Action Press|WireImage|FilmMagic|GC Images|Redux|Picture Alliance|picture alliance|TASS|Anadolu|AAP|NurPhoto|ZUMA|SIPA|WENN|Rex|MEGA)"
)
_PHOTOGRAPHER = r"[A-Z][\w.'’-]*+(?:,? [A-Z][\w.'’-]*+){0,3}"
_SLASH_CREDIT = compile_late(
    rf"{_PHOTOGRAPHER},? ?(?:[/|] ?|via |for |, ?)(?:[\w ]{{0,20}}/ ?)?{_AGENCY}\b[^.!?]{{0,40}}$|{_AGENCY} ?/ ?[A-Z][\w. '’-]+$"
    rf"|{_PHOTOGRAPHER} ?/ ?[A-Z][\w .'’-]{{1,40}} (?:via|for) {_AGENCY}$"
    r"|(?:Data|Source): [^.;]{2,80}[.;] (?:Chart|Map|Table|Graphic)s?: [^.;]{2,60}$"
    r"|(?:Credit(?:\.{3}|…)|[A-Z]{2,5} PHOTO: |Photographer: |Cartoon by |(?:Chart|Graphic|Map): )[^\W\d][^.!?]{2,60}$"
)
_WORDED_CREDIT = compile_late(
    r"[\[(]?\s?(?:Photo|PHOTO|Foto|FOTO|Image|IMAGE|Picture|Pic|Video|Credit|CREDIT|Bild|Photograph|Photography|Illustration|Graphic)s?"
    r"(?:\s(?:by|credit|courtesy|courtesy of|von|de|di))?\s?(?:[/|©]\s?\S|:\s?(?:123RF|123rf|[^\s\d])).{0,90}$|[\[(](?:Photo|Image|Picture|Illustration)s? by .{2,60}[)\]]$"
)
_BRACKETED_CREDIT = compile_late(
    rf"[^()\[\]]{{0,260}}[(\[](?:[^()\[\]]{{0,60}}\b(?:Photo|Photograph|Picture|Image|Foto|Fotos|Bild|Bilder|Grafik|Symbolbild|Archivbild|Video|Credit|courtesy|Courtesy|File|archive|Archive|archives)\b|[^()\[\]]{{0,40}}{_AGENCY})[^()\[\]]{{0,60}}[)\]]\W*$"
    r"|[^()\[\]]{0,360}\((?:(?:Family|Staff|File|Submitted|Contributed|Supplied|Archive) (?:photo|image|picture|photograph)s?\b|(?:Handout|Provided by|Supplied)\b|ABC(?: [A-Z][\w-]*+){0,3}: [A-Z])[^()]{0,40}\)\W*$"
)
# Whose copy the author of a story used, not who took a picture.
_WITH_AGENCY = compile_late(
    rf"\((?:avec|with|mit|con|com|met|med) {_AGENCY}(?:(?:,? (?:et|and|und|e|y|en|og|och) |, ?|/){_AGENCY}){{0,3}}\)$"
)
# With an agency's name alone its stories end, too: then two sentences and more stand before it. On the labelled pages
# three captions end so, of 68 to 128 characters.
_SIGNED_OFF = compile_late(rf"[.!?…][\"”’»]?\s?(?:\({_AGENCY}\)|\[{_AGENCY}\]|{_AGENCY})$")
_SIGNED_PARAGRAPH = 200
SENTENCE_AMID = compile_late(r"\w{4}[.!?…][\"”’)]{0,2}\s+[^\W\d_a-zß-ÿ]")
_TRAILING_CREDIT = compile_late(
    rf"(?:^|(?<!\bIn)(?<!\bin)[.!?\s|])(?:Photo|Photos|Photograph|Photographs|Foto|Fotos|Image|Bild|Picture|Pictures|Pic|Video|Illustration|Credit|Crédit photo|Fotó|Фото)\s?(?:credit|by|courtesy)?\s?(?:[/©]|:(?!\s?\d(?!23RF|23rf)))\s?(?:[A-Z]\. )?[^.!?]{{2,60}}$"
    rf"|[.!?\s|](?:©\s?(?!\d{{4}})[^\W_]|\(c\)\s?[A-Z])(?:[^.!?]|[.](?=\w)){{1,60}}$|[.!?”\"]\s?(?:[A-Z][\w'’-]+ ){{0,3}}(?:[/|] ?)?{_AGENCY}(?:\s?[/|]\s?[^.!?]{{2,40}})?$"
    rf"|\s[A-Z][\w'’.-]*+ ?[/|]\s?{_AGENCY}\b[^.!?]{{0,30}}$|\s{_AGENCY} (?:Photo|Images) ?/ ?[A-Z][\w.'’ -]{{2,40}}$"
)
_NAME_AND_AGENCY = compile_late(
    r"(?:[^\W\d]{2}|\d{4})[.!?…][”\"’»]?\s?\(?[A-ZÀ-ÖØ-Þ][\w'’-]++(?: (?:[A-Z]\.|de|da|di|van|von|der|el|al|la|[A-ZÀ-ÖØ-Þ][\w'’-]++)){1,3}"
    r"\s?/\s?(?:[A-ZÀ-ÖØ-Þ][^.!?/()]{2,40}+/\s?)?[A-ZÀ-ÖØ-Þ][^.!?/()]{2,40}\)?$"
    r"|(?:^|\s)[\[(][A-ZÀ-ÖØ-Þ][\w.'’-]++(?: (?:de|da|di|van|von|der|el|al|la|[A-ZÀ-ÖØ-Þ][\w.'’-]*+)){1,3},?"
    r" ?/ ?[A-ZÀ-ÖØ-Þ][^.!?/()\[\]]{2,40}[\])]$"
    r"|(?:^|\. )[A-ZÀ-ÖØ-Þ][\w.'’-]++(?: [A-ZÀ-ÖØ-Þ][\w.'’-]*+){1,2}\s?/\s?(?:[A-ZÀ-ÖØ-Þ][\w'’-]*+ ){0,2}[Ss]taff(?: [Pp]hotographer| [Pp]hoto)?$"
)
# For whom a picture was taken, or where to reach who took it, behind the last sentence of its caption.
_TAKEN_FOR = compile_late(
    r"(?:[^\W\d]{2}|\d{4})\.[”\"]?\s?(?!A )[A-ZÀ-ÖØ-Þ][\w.'’-]++(?: [A-ZÀ-ÖØ-Þ][\w.'’-]*+){1,2}"
    r" (?:for (?:the |The )?[A-ZÀ-ÖØ-Þ][\w'’-]*+(?: [A-ZÀ-ÖØ-Þ][\w'’-]*+){0,3}|[\w.+-]+@[\w.-]+)$"
)
_SIDE = compile_late(
    r"\w \((?:(?:from |far |second from |third from )?(?:left|right)|centre|center|l\.?|r\.?|(?:2|3)\. ?v\. ?[lr]\.|v\. ?l\.(?: ?n\. ?r\.)?"
    r"|(?:ganz |von )?(?:links|rechts)|(?:von |v\. ?)?li(?:nks)?\.? (?:nach|n\.) re(?:chts)?\.?|Mitte|à gauche|à droite|au centre|izquierda|derecha|izq\.?|dcha\.?"
    r"|a sinistra|a destra|sinistra|destra|esq\.|dir\.|esquerda|direita|t\. ?[vh]\.?|till vänster|till höger"
    r"|til venstre|til høyre|til højre|vas\.|oik\.|vlevo|vpravo|uprostřed|z lewej|z prawej)\)"
)
_SIDE_CUES = (
    "left right centre center l r li links rechts mitte gauche droite izquierda derecha izq dcha sinistra destra esq"
    " dir esquerda direita vänster höger venstre høyre højre vas oik vlevo vpravo uprostřed lewej prawej"
)
_CREDIT_CUES = (
    "handout provided supplied photographer cartoon archives photo photos photograph picture pictures video archive illustration foto fotos image bild picture pic credit crédit courtesy file getty reuters ap afp epa dpa bloomberg shutterstock"
    " chart map table graphic abc ntb tt ritzau anp belga apa sda čtk pap mti lusa lapresse sipa abaca bestimage kyodo yonhap vcg ians dha iha sputnik ukrinform bildbyrån ddp"
    " press wireimage filmmagic gc redux associated canadian europa scanpix lehtikuva presse unsplash pexels pixabay bilder grafik symbolbild archivbild istock pa images imago anadolu фото noaa nasa alamy reuters tass xinhua ani pti flickr keystone alliance nurphoto zuma sipa wenn rex mega ansa efe aap"
)
_PARTICIPLE = compile_late(
    r"(?:[A-Z][\w'’.-]*,? ){2,4}(?:\([^()]{1,20}\) )?(?:[a-z]+ ){0,2}(?!during|including|according|following|regarding|being)[a-z]{3,}ing\b[^:?]*$"
)
_GALLERY = compile_late(
    r"(?:\d++:\d\d min|\d++\s?(?:/|of|von|de|di|из)\s?\d++|(?:Image|Photo|Slide|Bild|Foto)\s\d++\s?(?:/|of|von|de)\s?\d++|\d++:\d\d(?:\s?/\s?\d++:\d\d)?|\d++ (?:view gallery|photos?|images?|Bilder))$",
    re.IGNORECASE,
)
# Of so many what is rated has some, and a gallery its first as well.
_MARK_OUT_OF = compile_late(r"(?!1\D)\d{1,3}( ?/ ?(?:5|10|100))$")
# A player counts from 0:00, and few pieces of news run for five hours.
_TIME_OF_DAY = compile_late(r"(?:0?[5-9]|1\d|2[0-3]):[0-5]\d$")
_NUMBERED = compile_late(r"\[\d{1,3} ?/ ?\d{1,3}\] ?\S")
_FILE_NAME = compile_late(r"[\w-]{3,80}\.(?:jpe?g|png|gif|webp|svg|mp4|pdf)$", re.IGNORECASE)


@rule("is a photo credit", 3.4, cues=_CREDIT_CUES, longest=120)
def credit(segment: Segment, document: Document) -> Span | None:
    """Who took the picture: a word for picture and a name, or a name and an agency.

    yes: (Photo: Kevin Roe/Reuters)
    yes: Photo: AP
    yes: Jane Doe/Getty Images
    yes: Jane Doe/Coast Courier via AP
    yes: Data: Harbour Watch; Chart: Jane Doe
    yes: Credit...Jane Doe for The Courier
    yes: HC PHOTO: JANE DOE
    no: Getty Images sued the company in London.
    no: Photographs of the storm: there are none.
    no: Video: 2K/24p, Half HD 90p
    """
    content = segment.content
    if content[0] not in "([PFIVCBGLSDM" and not segment.capitals > 0.4:
        return None
    if segment.ends_sentence and content[0] not in "([":
        return None
    return segment.span if _WORDED_CREDIT.match(content) or _SLASH_CREDIT.match(content) else None


@rule("ends in a photo credit", 3.4, cues=_CREDIT_CUES, signs=("©", "(c)"), longest=480)
def closing_credit(segment: Segment, document: Document) -> Span | None:
    """A caption that closes with its credit: in brackets, after a word for picture, or after a ©.

    yes: The minister at the port on Monday. (AP Photo/Jane Doe)
    yes: A ferry in the storm [Jane Doe/Reuters]
    yes: Die Brücke am Montag. Foto: Jana Roe
    yes: The minister stayed for an hour. AP
    yes: The minister on the front row at the port Jane B Doe/Getty Images Europe
    yes: The minister at the port on Monday AP Photo/Jane B. Doe
    yes: Die Brücke am Montag. © imago/Jana Roe
    yes: Die Brücke am Montag (Bild: Stadtarchiv / Jana Roe)
    yes: Jane Doe at the skating rink in 1987. (Family photo)
    yes: A yacht lies on the sand of the bay. (ABC Coast North: Jane Doe)
    no: It is as simple as that (ABC)
    no: © 2024 imago
    no: NEW YORK (AP) - The minister said so.
    no: The picture agency (Getty) sued.
    no: How to choose an AP/IB course
    no: Image: 12 megapixels
    no: In Pictures: The last ferry builders of Sham Bay
    no: Élodie Roux (avec AFP)
    no: A survey of the piles will be paid for in the spring, the council decided late on Monday, after divers had found that a third of them had rotted below the waterline. Until then the ferry will call twice a day instead of five times, and a bus will run from the station. (dpa)
    """
    content = segment.content
    if len(content) >= _SIGNED_PARAGRAPH and _SIGNED_OFF.search(content[-40:]) and SENTENCE_AMID.search(content):
        return None
    if content[-1:] in ")]":
        return segment.span if _BRACKETED_CREDIT.match(content) and not _WITH_AGENCY.search(content) else None
    return segment.span if not segment.ends_sentence and _TRAILING_CREDIT.search(content[-90:]) else None


@rule("closes with a name and an agency", 3.4, signs=("/",), longest=480)
def name_and_agency(segment: Segment, document: Document) -> Span | None:
    """After its last sentence a photographer and whom they work for, divided by a slash.

    yes: The minister at the port on Monday. Jane Doe/WireImage
    yes: The minister at the port on Monday. (Jane Doe/CBC)
    yes: Die Fähre im Sturm. Jana Roe / Küstenblatt
    yes: A man on the ferry near the port [Jane Doe/The Courier]
    yes: (Jane Doe / Coast Courier)
    yes: Jane Doe/Courier Staff
    no: 1. Head of the harbour (Project Lead / Strategist)
    no: Bring a pen and paper. Yes/No
    no: 8. Seamless UX/UI Design
    no: We moved to a new tool. Continuous Integration/continuous delivery
    no: Ask for the form. (Form A/B)
    no: The port is run by Acme/Coast.
    """
    end = segment.content[-110:]
    behind = end[end.rfind("/") + 1 :].lstrip()
    # Most slashes are of addresses, dates and words in small letters.
    if not behind[:1].isupper() or segment.content[0].isdecimal():
        return None
    return segment.span if _NAME_AND_AGENCY.search(end) else None


@rule("closes with who took it for whom", 3.4, cues="for", signs=("@",), longest=480, shortest=60, only="label")
def taken_for(segment: Segment, document: Document) -> Span | None:
    """After its last sentence a photographer and the paper, or their address.

    yes: A sign warns visitors not to drink from the tap at the old port. Jane Doe for The Courier
    yes: A kayaker ducks under the bridge at high tide on Oct. 19, 2024. Jane Doe jdoe@courier.example
    no: The minister voted for the law on Monday in the old port. Nobody for The Courier asked
    no: 4. Resistance bands are what you want to have at home. Resistance Bands for versatile training
    """
    return segment.span if _TAKEN_FOR.search(segment.content[-120:]) else None


@rule("says where someone stands in the picture", 3.0, cues=_SIDE_CUES, signs=("(t.v", "(t.h", "(v.l"), longest=480)
def side(segment: Segment, document: Document) -> Span | None:
    """A side in brackets behind a name; of 152,000 lines of gold bodies none has one, of 2,487 captions of pages 30.

    yes: The minister (left) and the mayor at the port on Monday.
    yes: Die Ministerin (l.) und der Bürgermeister am Hafen.
    yes: Der Vorstand (von li nach re): Jana Roe, Karl Lind, Ida Moor
    yes: Ministern (t.v.) och borgmästaren vid hamnen.
    no: The minister left the port on Monday, and turned right.
    no: The left (and the right) lost votes.
    """
    return segment.span if "(" in segment.content and _SIDE.search(segment.content) else None


@rule("shows someone doing something, without a full stop", 2.2, shortest=41, longest=160, only="label")
def participle(segment: Segment, document: Document) -> Span | None:
    """A name, perhaps a bracket, and a present participle; prose stands before and after it.

    yes: The bank opened on Monday, and the queue was long. / >>Jane Doe holding a plate to the light in the museum's workshop / The plate was sold for a lot of money in the spring.
    no: The bank opened on Monday. / >>What the court is saying / The plate was sold for a lot of money in the spring.
    no: The bank opened on Monday. / >>Company restructuring plans / The plate was sold for a lot of money in the spring.
    """
    if len(segment.words) < 6 or "ing" not in segment.content or segment.ends_sentence:
        return None
    if not _PARTICIPLE.match(segment.content):
        return None
    before = document.segments[max(0, segment.number - 2) : segment.number]
    after = document.segments[segment.number + 1 : segment.number + 3]
    return segment.span if _has_sentence(before) and _has_sentence(after) else None


def _has_sentence(segments: tuple[Segment, ...]) -> bool:
    return any(other.ends_sentence and len(other.content) >= 40 for other in segments)


@rule("counts pictures or seconds of a player", 3.0, cues="^0", longest=40)
def gallery_counter(segment: Segment, document: Document) -> Span | None:
    """The counter of a gallery or the clock of a player.

    yes: 1 / 12
    yes: 0:34
    yes: 04:16 min
    yes: 1 View gallery
    yes: 1/5 / The bridge at dawn / >>3/5
    no: 8/10
    no: 1/2 cup of flour
    no: 3 of the 12
    no: >>17:30 / The bridge to the island is closed, and the last bus has turned round at the church of the village.
    no: >>17:30 / The last bus has gone / It turned round at the church of the village.
    """
    if not segment.content[0].isdecimal() or not _GALLERY.match(segment.content):
        return None
    mark = _MARK_OUT_OF.match(segment.content)
    if mark and f"1{mark[1]}" not in document.text:
        return None
    return None if _TIME_OF_DAY.match(segment.content) and _has_prose(segment, document) else segment.span


def _has_prose(segment: Segment, document: Document) -> bool:
    """Whether the next line is a sentence of some length, as below the times of a live blog, or heads a sentence."""
    after = document.segments[segment.number + 1 : segment.number + 3]
    if any(other.is_sentence for other in after[:1]):
        return True
    return len(after) > 1 and len(after[0].words) > 2 and after[1].ends_sentence and len(after[1].words) >= 6


@rule("is a picture of a numbered row", 3.0, opens="[", longest=480)
def numbered(segment: Segment, document: Document) -> Span | None:
    """A caption behind its place in a gallery.

    yes: [1/5] The minister at the port on Monday.
    no: [1] The minister's speech, Monday.
    no: [1/5 of the votes]
    """
    return segment.span if _NUMBERED.match(segment.content) else None


@rule("is the name of a file", 3.0, cues="jpg jpeg png gif webp svg mp4 pdf", longest=90)
def file_name(segment: Segment, document: Document) -> Span | None:
    """An alt text that is only the picture's file name.

    yes: storm-coast-2024.jpg
    no: Save it as storm.jpg
    """
    return segment.span if "." in segment.content[-5:] and _FILE_NAME.match(segment.content) else None
