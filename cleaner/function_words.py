"""What is known about languages beforehand: their function words, scripts, kin and names.

Languages are named by ISO 639-1 code throughout.

Function words are the small words that hold the sentences of a language together: its most
frequent articles, pronouns, prepositions, conjunctions and auxiliaries, with a few adverbs and
verbs that no text of some length lacks. The lists were written down for this project. A word may
stand in many lists ("in", "die", "an", "no"): whoever compares two languages leaves out what
they share, see ``language.py``. Chinese and Japanese, which put no space between words, are
listed by character: the Japanese kana, and the Chinese characters that Japanese does not write.
"""

from __future__ import annotations

_BOSNIAN_CROATIAN_SERBIAN = """
    i u je na da se za su od a s iz o koji koja koje kao ali do po što sa bi nije će ne samo te više
    ili kako jer još bio bila bilo ima biti sve nakon prema kada već između zbog li koju kojima koji
    njegov ovo to smo sam ste šta tako također takođe gdje gde prije pre tokom tijekom može mogu
    treba ove ovaj ova kod bez ako oko nego
    и у је на да се за су од а с из о који која које као али до по што са би није ће не само те више
    или како јер још био била било има бити све након према када већ између због ли коју којима
    његов ово то смо сам сте шта тако такође где пре током може могу треба ове овај ова код без ако
    око него"""

_MALAY = """
    yang dan di dengan untuk dari pada adalah tidak dalam ini itu akan ke oleh juga atau karena
    sebagai bisa dapat telah mereka kami kita saya anda ia dia ada lebih sudah saat tersebut secara
    para hanya seperti namun jika bagi setelah menjadi antara kepada masih banyak serta hingga
    sebuah bahwa tetapi lagi belum harus daripada boleh ialah kerana sangat agar maka melalui
    terhadap ketika bukan tak tentang apa"""

_NORWEGIAN = """
    og i det er en at på som til for med av den har ikke de et å fra var seg om så han vi ble men
    kan skal jeg hun da nå også etter eller blir være hva når mot ved mer her der bare må fordi ut
    opp vil sier dette disse sin sitt sine enn under over mellom hadde kunne skulle ville noe mange
    andre selv hvor dem ham henne ingen deg meg oss ein eit ikkje eg frå vart berre nokon mykje
    vore korleis kva blant annet ifølge flere første to siden likevel altså"""

_TEXTS = {
    "af": """
        die van en in is het nie dat te wat om met 'n vir op sy was ek hy word ook ons sal deur aan as
        by maar kan hulle na hierdie jy daar nog of so baie uit ander sê jou moet meer oor tot toe toe
        dit kon wees ten so dan reeds net my geen waar hom haar tussen teen onder sonder egter omdat
        volgens terwyl""",
    "ar": """
        في من على إلى أن عن مع هذا هذه التي الذي كان كانت ما لا لم لن بعد قبل بين كما أو ثم قد هو هي
        هم كل ذلك حيث عند منذ خلال بعض غير حتى إن أنه أنها وفي ومن وقال قال لكن أي إذا له لها به بها
        فيها فيه عليه عليها وقد كما تم يوم أكثر الى ان او هناك""",
    "be": """
        і у на што з не ў да як за ад але а гэта для ён яна яны яго па каб пра таксама быў была было
        які якая якія пад або каля пасля толькі яшчэ вельмі калі дзе мы вы ты мне нас іх ёсць сёння
        гэты гэтага гэтай менш больш таму бо ці""",
    "bg": """
        на и в да се за от не са с е по че до като си го ще това които който което която но или ли ни
        само след при към през бе беше има още който как така той тя те ние все много във със след
        може няма бъде защото когато преди между също вече един една едно тази този тези ми му им
        пък дори сега където нещо""",
    "bs": _BOSNIAN_CROATIAN_SERBIAN,
    "ca": """
        l' d' s' n' de la el que i a en els les un una per amb no és del al es va ha dels més com són pel seva seu
        aquest aquesta també però ja hi ser o han d'una d'un amb perquè quan sense molt tot fins sobre
        entre ho aquests aquestes després abans on altres jo nosaltres segons des seus seves cada està
        havia era fer pot poden això tots només""",
    "cs": """
        a se v na že je z to s do o i ve k za si pro by jako jsou ale po od který která které jsem
        není už tak jeho jen při nebo byl bylo byla jejich však aby také může jsme více podle než
        před být co ze mezi kde kdy když což bude až tím této tento toho ještě ani protože proto
        kteří mají má své svou u tom jak proti pod nad velmi tedy""",
    "cy": """
        y yr yn a i o ar ei mae ac am ym bod fod gan gyda wedi oedd hefyd ond nid eu roedd sydd fel
        hynny hyn dros at wrth rhwng cael gael bydd pan mwy na neu yw un iddo ni chi ef hi ein eich
        nad maent ers er mewn""",
    "da": """
        og i at det er en til på som for med de af den har ikke et om var han der jeg vi så fra men
        sig kan også efter blev når eller ved skal hun end bliver være hvad nu over mere ud under
        hvor op kun havde ville kunne skulle mellem mod denne dette disse sin sit sine noget nogle
        meget andre selv hvis fordi måtte dem ham hende ingen mig dig os deres hans hendes siger får
        blive været blandt andet ifølge flere første to siden altså både""",
    "de": """
        der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an er
        hat aus bei nach wie werden am sie sind noch wird um einen einer dass war haben zum nur oder
        aber vor zur bis mehr durch man sein wurde hatte kann gegen vom schon wenn seine ich wir ihr
        mich mir uns euch ihre ihren ihrer seiner über unter können müssen soll sollte weil doch so
        was dann diese dieser dieses einem eines keine kein seit ob beim damit zwischen während bereits
        immer sehr wieder ohne worden waren habe hier da ihm ihn ins nun muss zwei selbst etwa sei
        laut rund dabei gibt jetzt je pro ab ganz alle allen alles""",
    "en": """
        the of and to in a is that for was with as on at by it from his her he be are this have which
        or had were been has but not an they who their its will would more about if when there than
        into can she you we all what up out other so some them these could may then do my me our your
        one two after over also only no him i how because while where before between during against
        through under those being did does said just most such any both each few own same very should
        now here why too off down until again once every many much since still even like get make new
        first last us yet upon within without whether although though however""",
    "es": """
        de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le
        ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años
        hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno
        donde bien tiempo mismo ese ahora cada e otro después te otros aunque esa eso hace otra tan
        durante siempre día tanto ella tres sí dijo gran según menos estas esto contra quien quienes
        hacer les estos unos unas ante fueron eran sea están tras hoy e""",
    "et": """
        ja on ei et see ta oli ka kui aga ning ma mis või oma kes selle siis nii seda sest olid oleks
        nagu veel juba mida nende tema pole üle pärast vaid välja enne kõik võib tuleb ole olla saab
        peale kuni need mille kus meie teie nad ju vastu koos samuti üks kaks väga pidi miks kuidas
        praegu""",
    "eu": """
        eta da ez dira bat du ere zen izan den dute hau hori baina edo egin zuen gero bere ziren dago
        hain beste baino dela duen diren dituzte zuten arte oso gure haien bai dut ditu zituen
        zaio""",
    "fa": """
        و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت می شود شد بود دارد ما اما یا
        باید هر من او آنها کند شده کرده پس اگر ای هایی دیگر پیش بین همه چه نمی بودند بیش کنند هستند
        های وی روی اینکه""",
    "fi": """
        ja on ei että se oli hän mutta ovat myös kun kuin niin jos sen joka mukaan ole vain tai hänen
        olla jo sitä ne vielä nyt jotka ollut kuitenkin siitä mitä sekä minä sinä me te he olisi voi
        nämä tämä tämän jälkeen kanssa ennen siis koska ettei sitten kaikki mikä missä eivät olivat
        kuten noin jossa siellä eli asti vaikka aikana välillä joita olen häntä jonka tätä""",
    "fr": """
        de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont
        avec son aux d'un cette d'une ont ses mais comme on tout nous sa fait été aussi leur bien peut
        ces y deux ou elle même dont si sans être lui entre vous ils leurs encore après moins très
        où c'est n'est qu'il qu'elle était avait depuis quand faire cela je mon ma mes votre notre nos
        l' d' qu' n' s' c' j' vos moi toi donc ainsi alors car chez contre déjà jamais toujours afin lors selon vers sous
        avant trop rien ici ni puis étaient soit toutes tous toute quelques""",
    "ga": """
        agus an na ar go ag a i is le bhí tá sé sí do ach as faoi nach níl ní chun idir mar seo sin
        siad bhfuil raibh leis atá féin aon eile ina nuair gur chuid iad ann den don ón roimh
        gach""",
    "gl": """
        de a o que e do da en os un para con no as na unha por se non dos das é como ao máis ou pola
        polo foi pero son está ás seu súa nos nas hai aos tamén ata moi entre este esta sobre cando
        onde xa sen desde ademais ten á polos polas seus súas porque só todo todos""",
    "hi": """
        के में की है और से को का ने पर कि यह हैं इस भी नहीं एक था कर तो ही थी लिए साथ अपने वह ये
        कहा जो गया बाद रहे हो गए तक किया रहा थे उन्होंने कुछ अब जा वाले बहुत हुए मैं हम आप होता
        करने दिया लेकिन गई हुई क्या उनके इसके""",
    "hr": _BOSNIAN_CROATIAN_SERBIAN,
    "hu": """
        a az és hogy nem is egy ez volt meg csak de már van ha mint azt vagy el még ki kell lesz majd
        után pedig ezt több között akkor olyan lehet szerint nagyon úgy ami aki most voltak sem így
        mert amely amelyek minden ezért azonban arra erre által során való miatt alatt ahol amikor
        magyar tud való itt ott aztán lett lenne vannak nincs neki fel két""",
    "id": _MALAY,
    "is": """
        og að í á er sem var til við um það með en af ekki hann hún fyrir því þeir þá frá eru hefur
        þess eftir ég þar verið verður sér hafa mjög þau úr upp svo eins hér vera þetta þessi hafi
        voru en eða sé segir yfir undir bara líka þegar nú hans hennar okkur við þú""",
    "it": """
        l' dell' all' nell' sull' dall' un' c' di e che la il un a per in è una sono mi ho ma lo ha le si ti i con cosa se io come da ci
        no questo qui e hai sei del bene tu sì me più al mio c'è perché lei solo te era gli tutto
        della così mia fatto nel suo dei delle degli alla dal anche non alle nella sul sulla hanno
        essere stato stata dopo dove quando loro anni prima ancora molto poi sua suoi tra fra ogni
        altri quella quello questi queste quanto senza contro dalla nei negli nelle sulle dello allo
        ai due fa chi cui già mentre oggi secondo oltre proprio""",
    "ja": """
        の は を に が で と た て も し い れ さ る ら り か な っ く け こ そ ま め よ""",
    "lt": """
        ir yra kad į iš su tai bet kaip jis ne buvo o už apie tik jau nuo dar prie po jo jos jų kai
        bus taip savo ar šis kuris kuri kurie taip pat ji jie man aš mes jūs dėl iki per gali turi
        nes pagal tarp daugiau labai būti ten čia kur ką tačiau buvusi metų to""",
    "lv": """
        un ir ar par no uz ka kas tas to bet arī kā pie tā viņš nav bija vai pēc tikai jau lai līdz
        gan būs šis šo ne tiek viņa viņi es mēs jūs kad kur kurā kuri kuru var savu šī šajā vēl
        ļoti pret starp tomēr jo bez pirms tiks tika esot""",
    "mk": """
        и на во да се за од не со е ќе што го ги по дека како до тоа а кои ја беше или но само има
        кој која која ни при меѓу ова овој оваа овие сите уште бил била биле сум сме тие таа тој
        може треба нема поради пред после откако според така многу веќе каде кога му""",
    "mr": """
        आहे आणि या हे ते की तर त्या मध्ये होते होता होती आहेत नाही करून यांनी केला केली केले असे
        अशी असा साठी त्यांनी पण व हा ही मी आपल्या त्यांच्या म्हणून झाला झाली झाले एका काही
        असून देखील किंवा मात्र""",
    "nb": _NORWEGIAN,
    "ms": _MALAY,
    "ne": """
        र छ को मा का को लागि पनि हो भएको गरेको छन् गर्न भने यो त्यो एक तथा गरी हुने थियो बाट लाई
        गर्ने भन्ने उनले नेपाल गरेका भएका सक्ने यस अनि तर थिए छैन हुन्छ भयो गरे""",
    "nl": """
        de van een het en in is dat op te zijn met voor niet die aan er om ook als maar door naar bij
        ze uit hij worden heeft of nog wordt zich tot was je ik hebben over had werd deze dan meer
        wel geen kan al moet zo wat haar zijn we kunnen dit veel onder deze omdat tegen na hun
        zou onze hem twee nu toen waar mijn tussen zonder sinds volgens heb hier mensen alleen
        waren jaar gaan zegt vooral echter tijdens""",
    "nn": _NORWEGIAN,
    "no": _NORWEGIAN,
    "pl": """
        w i na z się do nie to że jest o jak za od po przez co dla tym ale czy są ma tak tego już
        oraz jego był była było które który która także może tylko być jej też nad pod przed bez
        ich jako ze gdy ponad będzie jeszcze bardzo gdzie więc roku jednak aby lub mnie ten ta te
        sobie między podczas kiedy przy u swoje został została można jeśli ponieważ a nas mu tej
        tych których był""",
    "pt": """
        de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele
        das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela
        entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa
        num nem suas meu às minha têm numa pelos elas havia seja qual será nós tenho lhe deles essas
        esses pelas este dele tu te vocês vos lhes meus segundo disse ainda onde desde pode são
        sobre contra durante anos porque""",
    "ro": """
        de și în a la cu pe nu o că din care pentru un mai se este au fost ca s-a sunt sau dar prin
        ce după fi între va până al ale lui el ea am fără doar această acest acesta aceasta unde când
        dacă fie ai ei lor cel cea cele cei avea avut nici tot despre foarte încă spune toate noi voi
        eu îi își pot poate trebuie către chiar fiind într-o într-un""",
    "ru": """
        и в не на я что тот быть с а по но к у из за от о так как его она он они мы для это все был
        была были было же бы если или только ещё еще уже когда до этого который которая которые
        которых при также после может нет чтобы том тем во со ее её их нас вы где под без более
        между через очень один себя эти этой этом себе можно будет есть чем даже перед того""",
    "sk": """
        a sa v na je že to s do o i z vo ako za so si pre by nie ale po od ktorý ktorá ktoré som sú
        už tak jeho len pri alebo bol bolo bola boli ich však aby aj môže sme viac podľa než pred
        byť čo zo medzi kde keď ktorí bude až tým tejto tento toho ešte ani pretože preto majú má
        svoje k u tom proti pod nad veľmi teda pokiaľ""",
    "sl": """
        in je v na da se za so ki z s pa po tudi ne kot od pri ni bi bo še že o do med ter ali ko
        bil bila bilo bili lahko ker sem smo več pred iz tem te ta to kar kako samo zaradi bolj
        proti brez če saj nekaj kjer nad kaj jih jim njegov sta sicer dva vse imajo ima""",
    "so": """
        iyo ka ku in oo waa la ee uu ah ay si ayaa u soo kale wuxuu waxay isku lagu laga inuu
        loo waxaa aan ahaa sida marka uga ugu iyadoo""",
    "sq": """
        të e në i dhe për me një që nga u është ka si do më se së nuk ai kjo ky tij saj por janë ishte
        edhe duke pas kanë ata ajo mund pasi janë kishte shumë ndërsa deri kur tek tyre gjatë midis
        kundër""",
    "sr": _BOSNIAN_CROATIAN_SERBIAN,
    "sv": """
        och i att det som en på är av för med den till har de inte om ett han men var jag sig från vi
        så kan när man hade vid eller nu där efter ska blir också sin upp än hur mot ut får två
        under bara över mycket andra mer dem vara varit skulle kommer blev hon finns sedan kunde hans
        hennes honom någon något inga ingen mellan denna detta dessa vad mig dig oss säger måste
        genom eftersom innan alla utan""",
    "sw": """
        na ya wa kwa ni katika za la cha hii huo hiyo kuwa lakini hayo yake wake pia au kama ili hilo
        huyo zaidi baada alisema amesema watu wao kila bila hadi kutoka kwamba wakati nchi sana
        ambao ambayo yao hivyo sasa mwaka bado hata yeye mimi sisi nini""",
    "tl": """
        ang ng sa na mga ay at si ni kay para ito niya siya hindi rin din may kung nang ko mo naman
        ako ikaw kami tayo sila kanyang kanilang mula noong isang pa lang lamang dahil upang nila
        iyon dito doon wala mayroon habang kaya pero""",
    "tr": """
        ve bir bu da de için ile çok olarak olan daha en gibi kadar sonra ne o ama her ya ki mi var
        değil ise göre önce diye ben sen biz siz onu onun bunu bunun şu ancak veya hem bile tarafından
        dedi yok hiç oldu olduğunu olduğu üzere artık nasıl neden şekilde içinde yeni arasında
        üzerinde yüzde yılında karşı etti edildi bin iki ilk son büyük mı mu mü olduğu olacak eden edilen yapılan alınan ait ilgili
        hakkında ardından şöyle sadece aynı bazı tüm zaman gün yıl yer""",
    "uk": """
        і в на що не з у до та як за це від про але а для він вона вони його її по був була було були
        які який яка яке або ще вже так щоб при після тільки також може через якщо коли де ми ви ти
        мене нас їх є ж би й бути під між більше дуже немає цього цей ця ці своїх якого тому
        лише""",
    "ur": """
        کے میں کی ہے اور سے کو کا نے پر کہ یہ ہیں اس بھی نہیں ایک تھا کر تو ہی تھی لیے ساتھ اپنے وہ
        جو گیا بعد رہے ہو گئے تک کیا رہا تھے ان کچھ اب جا والے بہت ہوئے""",
    "vi": """
        và của là có được cho trong với không các một những người đã này khi để từ cũng đến về như
        ở ra nhiều vào năm sẽ tại phải theo trên hơn làm thì bị đó nhưng sau vì còn lại mà hay rất
        chỉ việc tôi ông bà họ chúng nếu đang nên do giữa cùng qua nhất đều nào vẫn mới thể""",
    "xh": """
        ukuba kwaye le ke kodwa na xa kakhulu kunye kwi nge kule okanye lo yile oko ngoku kuba
        kananjalo into abantu loo kufuneka ngenxa nangona emva phambi apho wathi yena abo wakhe yakhe
        zakhe eli esi ezi olu kwa nje phakathi uthi kwakhona umntu xesha bona koko ngokuba ukuze
        naye njengoko bathi uthe waza baza lowo lawo ngelixa njengokuba nokuba ngaphandle phezu phantsi
        abanye zonke bonke yonke wonke""",
    "zh": """
        这 们 说 个 对 过 还 没 吗 呢 吧 啊 你 您 她 让 给 从 时 种 样 间 为 则 该 俩 谁 啦 哪 咱 它
        與 這 們 說 嗎 妳 讓 從 將 沒 還""",
    "zu": """
        ukuthi futhi kodwa ngoba uma le lo kanye noma kakhulu kule ngesikhathi abantu nje la ukuba
        ngemuva manje kusho ngaphambi khona bonke yakhe wakhe zakhe kwakhe lapho okuyi kwe nge
        njengoba ngeke yena bona umuntu kumele into phakathi wathi uthe kube phezu kuze lokhu lokho
        lolu leli lesi naye nalo sengathi esho ithi ethi bethi bathi kwathi kanti nokho ngisho nakuba
        ngoba abanye abaningi bonke zonke yonke wonke sonke ukuze ngempela ngaphandle ngaphansi""",
}

FUNCTION_WORDS: dict[str, frozenset[str]] = {language: frozenset(text.split()) for language, text in _TEXTS.items()}

_ENGLISH_HOMOGRAPHS = """
    ai am ante bare bat bin bio bus ca car care co come con contra die dig door due duke em era est
    et fin fins go ha ham hat hem hen ho kale lag let man mar mas men mere met mi mine mint mod must need
    net non num nun ob op os ova pan par pat per pie plus pole polo pour pre pri prima pro qua sal sang
    sea see sic sin sit sol solo son tan tar teen ten til till toe tom tot tout um ut vain van var
    wee war word yang"""

# Function words of other languages that are everyday words of one, so they show nothing there.
# Only English has such a list: it is the language most texts are in, and its lines are by far
# the most that must not be called foreign.
HOMOGRAPHS: dict[str, frozenset[str]] = {"en": frozenset(_ENGLISH_HOMOGRAPHS.split())}

_PARTICLES = """
    al bin d' da das de del della den der des di do dos du e el l' la las le les los san van von y
    zu"""

# Function words that stand in lower case inside names ("Rio de la Plata", "Ursula von der
# Leyen"), so by themselves they show no other language.
IN_NAMES: frozenset[str] = frozenset(_PARTICLES.split())

# Lists kept under a second name; evidence is counted under the first.
ALIASES = frozenset({"bs", "ms", "nb", "nn"})

# Nearest kin count as one: their lists and n-grams hardly tell them apart, and a Danish line in a
# Norwegian text is not worth an error.
KIN = (
    frozenset({"af", "nl"}),
    frozenset({"bg", "mk"}),
    frozenset({"bs", "hr", "sr"}),
    frozenset({"ca", "es", "gl"}),
    frozenset({"cs", "sk"}),
    frozenset({"da", "nb", "nn", "no"}),
    frozenset({"gl", "pt"}),
    frozenset({"id", "ms"}),
    frozenset({"xh", "zu"}),
)

# A script and the language that a text in it is most likely in. Cyrillic, Arabic and Devanagari
# are shared by too many.
_SCRIPT_LANGUAGES = """
    Armenian hy Bengali bn Ethiopic am Georgian ka Greek el Gujarati gu Gurmukhi pa Han zh Hangul ko
    Hebrew he Kana ja Kannada kn Khmer km Lao lo Malayalam ml Myanmar my Oriya or Sinhala si Tamil ta
    Telugu te Thaana dv Thai th Tibetan bo Yi ii"""
_PAIRS = _SCRIPT_LANGUAGES.split()
LANGUAGE_OF_SCRIPT: dict[str, str] = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))

_CODES_OF_SCRIPTS = {
    "Arabic": "ar fa ur ps sd ug ks",
    "Arabic Cyrillic Latin": "az kk ku tk uz",
    "Bengali": "as",
    "Canadian Latin": "cr iu oj",
    "Cyrillic": "ab av ba be bg ce cu cv kv ky mk os ru tg tt uk",
    "Cyrillic Latin": "bs sr",
    "Cyrillic Mongolian": "mn",
    "Devanagari": "bh hi mr ne sa",
    "Ethiopic": "ti",
    "Arabic Gurmukhi": "pa",
    "Bopomofo Han Kana": "ja zh",
    "Hebrew": "iw yi",
    "Tibetan": "dz",
}
# The scripts of the languages that are not written in Latin letters alone. Every other language
# counts as Latin.
SCRIPTS: dict[str, frozenset[str]] = {code: frozenset({script}) for script, code in LANGUAGE_OF_SCRIPT.items()} | {
    code: frozenset(scripts.split()) for scripts, codes in _CODES_OF_SCRIPTS.items() for code in codes.split()
}

_NAMES = """
    af Afrikaans am Amharic ar Arabic be Belarusian bg Bulgarian bn Bengali bo Tibetan bs Bosnian ca
    Catalan cs Czech cy Welsh da Danish de German dv Dhivehi el Greek en English es Spanish et
    Estonian eu Basque fa Persian fi Finnish fr French ga Irish gl Galician gu Gujarati he Hebrew hi
    Hindi hr Croatian hu Hungarian hy Armenian id Indonesian ii Yi is Icelandic it Italian ja
    Japanese ka Georgian km Khmer kn Kannada ko Korean lo Lao lt Lithuanian lv Latvian mk Macedonian
    ml Malayalam mr Marathi ms Malay my Burmese nb Norwegian ne Nepali nl Dutch nn Norwegian no
    Norwegian or Odia pa Punjabi pl Polish pt Portuguese ro Romanian ru Russian si Sinhala sk Slovak
    sl Slovenian so Somali sq Albanian sr Serbian sv Swedish sw Swahili ta Tamil te Telugu th Thai tl
    Tagalog tr Turkish uk Ukrainian ur Urdu vi Vietnamese xh Xhosa yi Yiddish zh Chinese zu Zulu"""
_NAME_PAIRS = _NAMES.split()
NAMES: dict[str, str] = dict(zip(_NAME_PAIRS[::2], _NAME_PAIRS[1::2], strict=True))
