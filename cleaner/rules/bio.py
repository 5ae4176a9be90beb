"""About the author, the publisher or the company that issued the text; how to reach them."""

from __future__ import annotations

import re

from cleaner.document import Document, Kind, Segment, Span
from cleaner.patterns import compile_late
from cleaner.rules import rule

KIND: Kind = "bio"

PHRASES = {
    "whole": {
        "en": """
            about our expert | about our team | about the editors | about the reviewer | author website |
            meet the writer | more about this author | more posts from this author | media enquiries |
            media relations | press inquiries | investor relations |
            read more about me | meet the blogger | nice to meet you | welcome to my blog |
            about the author | about the authors | about author | about the writer | about the contributor |
            about the company | about the publisher | author bio | author profile |
            author information | contributors | meet the author | meet the team | media contact | media contacts |
            press contact | press contacts | media inquiries | contact information | more about the author |
            more about me | view author archive | view bio | view full bio | read full bio | full bio | see full bio |
            bio | the author | our experts | expert advice
        """,
        "de": """
            über den autor | über die autorin | über die autoren | über den autor die autorin | über die autorinnen |
            über die autorinnen und autoren | zum autor | zur autorin | der autor | die autorin | die autoren |
            autoreninfo | autorenprofil | autorenporträt | zum autorenprofil | autorenseite | mehr über den autor |
            mehr über die autorin | profil anzeigen | über das unternehmen | über mich | pressekontakt |
            pressekontakte | medienkontakt | kontakt für die presse | kontakt für medien | alle beiträge des autors |
            alle artikel des autors | alle artikel des autors anzeigen
        """,
        "fr": """
            à propos de l auteur | a propos de l auteur | à propos des auteurs | à propos de l auteure | l auteur |
            l auteure | l autrice | les auteurs | biographie de l auteur | voir tous les articles de l auteur |
            ses derniers articles | contact presse | contacts presse | en savoir plus sur l auteur
        """,
        "es": """
            sobre la firma |
            sobre el autor | sobre la autora | sobre los autores | acerca del autor | acerca de la autora | el autor |
            la autora | biografía del autor | ver todas las entradas | ver todos los artículos |
            más artículos del autor | contacto de prensa | contacto para prensa | sobre la empresa |
            acerca de la empresa
        """,
        "it": """
            sull autore | informazioni sull autore | l autore | l autrice | gli autori |
            tutti gli articoli dell autore | ufficio stampa | contatti stampa | informazioni su
        """,
        "pt": """
            ficha técnica |
            sobre o autor | sobre a autora | sobre os autores | o autor | a autora | ver todos os posts |
            ver todos os artigos | assessoria de imprensa | contato para imprensa | sobre a empresa
        """,
        "nl": """
            contact met de redactie |
            over de auteur | over de auteurs | over de schrijver | de auteur | perscontact | contact voor de pers |
            bekijk alle berichten | over het bedrijf
        """,
        "ru": """
            об авторе | об авторах | от автора | все статьи автора | все материалы автора | контакты для сми |
            контакты для прессы
        """,
        "he": """
            על המחבר | על הכותב | על הכותבת | אודות הכותב | אודות המחבר | לכל הכתבות של
        """,
        "ar": """
            عن الكاتب | عن المؤلف | نبذة عن الكاتب | جميع المقالات | كل مقالات الكاتب
        """,
        "ja": """
            詳しいプロフィール | 専門・関心分野 |
            著者について | 著者プロフィール | 著者紹介 | この記事の著者 | この記事を書いた人 | この記事のライター | 筆者プロフィール | 執筆者プロフィール | ライタープロフィール | プロフィール |
            投稿者プロフィール | 著者情報 | 著者の記事一覧 | 報道関係者お問い合わせ先 | 本件に関するお問い合わせ先
        """,
        "zh": """
            作者简介 | 作者簡介 | 关于作者 | 關於作者 | 作者介绍 | 作者介紹 | 作者信息 | 作者的其他文章 | 媒体联系 | 媒體聯絡 | 媒体联系人
        """,
        "tr": """
            yazar hakkında | yazarın tüm yazıları | tüm yazıları | basın iletişim
        """,
        "sv": """
            om författaren | om skribenten | presskontakt | presskontakter | om företaget
        """,
        "no": """
            om forfatteren | pressekontakt | om selskapet
        """,
        "da": """
            om forfatteren | om skribenten | pressekontakt | om virksomheden
        """,
        "pl": """
            inne artykuły autora |
            o autorze | o autorce | o autorach | kontakt dla mediów | kontakt dla prasy |
            zobacz wszystkie artykuły autora | biuro prasowe
        """,
        "cs": """
            o autorovi | o autorce | o autorech | všechny články autora | kontakt pro média | kontakt pro novináře
        """,
        "ko": """
            기자 소개 | 기자소개 | 저자 소개 | 필자 소개 | 글쓴이 소개 | 기자의 기사 더보기 | 기자 페이지 | 기자페이지 | 보도자료 문의
        """,
        "uk": """
            про автора | про авторку | про авторів
        """,
        "fi": """
            kirjoittajasta | tietoa kirjoittajasta
        """,
        "hu": """
            a szerzőről
        """,
        "el": """
            σχετικά με τον συντάκτη | σχετικά με τον αρθρογράφο
        """,
        "ro": """
            despre autor | despre autoare
        """,
        "ca": """
            sobre l autor | sobre l autora
        """,
        "bg": """
            за автора
        """,
        "hr": """
            o autoru | o autorici | o autorima
        """,
        "sr": """
            o autoru | o autorki | o autorima | о аутору | о ауторки | о ауторима
        """,
        "sk": """
            o autorovi | o autorke | o autoroch
        """,
        "id": """
            tentang penulis
        """,
        "vi": """
            về tác giả
        """,
        "hi": """
            ल खक क ब र म और |
            लेखक के बारे में
        """,
        "et": """
            autori kohta | veel samalt autorilt | sama autor | kõik autori artiklid | kirjuta autorile
        """,
        "lv": """
            par autoru | vairāk no autora | citi autora raksti | visi autora raksti | autora raksti
        """,
        "lt": """
            apie autorių | apie autorę | daugiau autoriaus straipsnių | kiti autoriaus straipsniai |
            visi autoriaus straipsniai | visi autoriaus įrašai | autoriaus straipsniai | autoriaus įrašai
        """,
    },
    "start": {
        "en": """
            contact staff writer | read all articles by |
            hi my name is | welcome i m | hey there i m | hello and welcome i m |
            middle east eye delivers independent and unrivalled coverage + |
            about the author | about the authors | about author: | follow the author |
            reach the reporter | reach the reporters | reach the author | reach the writer | contact the author |
            contact the reporter | contact the writer | contact reporter | email the author | email the reporter |
            you can reach | you can follow | you can email | you can contact | you can find him | you can find her |
            you can find me | media contact: | press contact: | for media inquiries | for press inquiries |
            for more information contact | for more information visit | to learn more about us | the author is |
            the authors are | the writer is | ceo biography |
            story tips can be sent to
        """,
        "de": """
            zur autorenseite von |
            über den autor | über die autorin | über die autoren | über den verfasser |
            zum autor | zur autorin | autor dieses | der autor ist | die autorin ist | der autor arbeitet |
            die autorin arbeitet | der autor lebt | die autorin lebt | die autoren sind | der verfasser ist |
            pressekontakt | medienkontakt | kontakt für medien | kontakt für rückfragen | rückfragen an |
            rückfragehinweis | bei rückfragen | für rückfragen | sie erreichen den autor | sie erreichen die autorin |
            mehr über den autor | mehr über die autorin
        """,
        "fr": """
            à propos de l auteur | a propos de l auteur | à propos de l entreprise | l auteur est | l autrice est |
            contact presse | contacts presse | voir tous les articles de
        """,
        "es": """
            sobre el autor | sobre la autora | acerca del autor | acerca de la autora | el autor es | la autora es |
            los autores son | contacto de prensa | contacto para medios | ver todas las entradas de |
            ver todos los artículos de | sigue al autor | sígueme en
        """,
        "it": """
            sull autore | informazioni sull autore | contatti stampa | ufficio stampa:
        """,
        "pt": """
            sobre o autor | sobre a autora | assessoria de imprensa: | contato para imprensa | ver todos os posts de
        """,
        "nl": """
            over de auteur | perscontact | voor meer informatie neem contact | noot voor de redactie
        """,
        "ru": """
            об авторе | об авторах | все материалы автора | контакты для сми
        """,
        "he": """
            הכותב הוא | הכותבת היא | על המחבר | על הכותב | הכותבים הם
        """,
        "ar": """
            عن الكاتب | نبذة عن الكاتب | كاتب وباحث
        """,
        "ja": """
            著者プロフィール | 著者紹介 | この記事を書いた人 | 筆者プロフィール | 本件に関するお問い合わせ | 報道関係者
        """,
        "zh": """
            作者简介 | 作者簡介 | 作者介绍 | 作者介紹 | 关于作者 | 關於作者 | 媒体联系 | 媒體聯絡 | 本文作者
        """,
        "tr": """
            yazar hakkında | yazarın diğer
        """,
        "sv": """
            om författaren | presskontakt | för mer information kontakta | för ytterligare information kontakta
        """,
        "no": """
            om forfatteren | pressekontakt | for mer informasjon kontakt
        """,
        "da": """
            om forfatteren | pressekontakt | for mere information kontakt | for yderligere information kontakt
        """,
        "pl": """
            kontakt redakcja |
            o autorze | o autorce | o autorach | kontakt dla mediów | biuro prasowe:
        """,
        "cs": """
            o autorovi | o autorce | kontakt pro média
        """,
        "ko": """
            기자 소개 | 저자 소개 | 보도자료 문의
        """,
        "et": """
            võta autoriga ühendust | kõik artiklid autorilt
        """,
        "lv": """
            visi autora raksti
        """,
        "lt": """
            visi autoriaus straipsniai | daugiau autoriaus
        """,
        "hi": """
            ल खक क ब र म: | ल खक वर ष ठ पत रक र | ल खक स वत त र पत रक र | ल खक वर ष ठ पत रक र ह
        """,
        "fa": """
            درباره نویسنده: | مطالب بیشتر از این نویسنده
        """,
    },
    "within": {
        "en": """
            reach out to me at | is a regular contributor to | see more of his work | find more of his work |
            is a freelance writer | is a freelance journalist | is a staff writer | is a senior writer |
            is a senior reporter | is a senior editor | is a contributing writer | is a contributing editor |
            is a contributor to | is a journalist and | is a reporter at | is a reporter for | is an editor at |
            is an editor for | is an associate editor | is a writer and | is a columnist | can be reached at |
            can be contacted at | follow him on twitter | follow her on twitter | follow them on twitter |
            follow him on x | follow her on x | follow him at | follow her at | follow me on twitter | email him at |
            email her at | reach her at | reach him at | reach me at | contact him at | contact her at |
            for more information visit | learn more at | for more information please visit | view all posts by |
            story tips can be sent to | is a breaking news writer for | is a breaking news reporter for |
            is a news writer for | is a news editor at | is a national correspondent for |
            is a politics reporter for
        """,
        "de": """
            ist seit 0 redakteurin |
            ist freier journalist | ist freie journalistin | ist freier autor | ist freie autorin |
            ist redakteur bei | ist redakteurin bei | ist redakteur im | ist redakteurin im | ist redakteur der |
            ist redakteurin der | ist redakteur für | ist redakteurin für | ist volontär | ist volontärin |
            ist korrespondent für | ist korrespondentin für | arbeitet als freier journalist |
            arbeitet als freie journalistin | schreibt seit 0 | schreibt regelmäßig für | schreibt als freier |
            schreibt als freie | schreibt unter anderem für
        """,
        "fr": """
            est journaliste à | est journaliste au | est journaliste pour | est journaliste indépendant |
            est journaliste indépendante | est rédacteur en chef | est rédactrice en chef
        """,
        "es": """
            es periodista y | es periodista de | es periodista en | es redactor de | es redactora de |
            es redactor en | es redactora en | es editor de | es editora de | periodista especializado en |
            periodista especializada en
        """,
        "it": """
            è una giornalista | giornalista professionista | giornalista pubblicista
        """,
        "pt": """
            é jornalista e | é jornalista formado | é jornalista formada | é repórter do | é repórter da |
            é colunista do | é colunista da
        """,
        "nl": """
            is freelance journalist | is redacteur bij | is journalist bij
        """,
        "he": """
            הכותב הוא מרצה | הכותב הוא עיתונאי
        """,
        "sv": """
            är frilansjournalist | är reporter på | är redaktör på
        """,
        "no": """
            er frilansjournalist | er journalist i
        """,
        "da": """
            er freelancejournalist | er journalist på
        """,
        "ko": """
            기자의 다른기사 보기 | 기자의 다른 기사 보기 | 기자의 기사 더보기
        """,
        "vi": """
            xem tất cả bài viết của
        """,
        "id": """
            penulis adalah kontributor di | lihat semua pos oleh
        """,
        "ms": """
            penulis boleh dihubungi di | penulis boleh dihubungi melalui
        """,
        "hi": """
            ल खक वर ष ठ पत रक र ह
        """,
    },
}

_ROLE = (
    "writer|journalist|reporter|editor|columnist|correspondent|contributor|author|blogger|producer|photographer|critic|fellow"
    "|professor|lecturer|researcher|consultant|coach|strategist|marketer|founder|co-founder|cofounder|CEO|director|analyst|attorney"
    "|lawyer|physician|doctor|dietitian|nutritionist|therapist|engineer|developer|specialist|expert|manager|freelancer|copywriter"
    "|communicator|storyteller|teacher|videographer|filmmaker|scientist|advisor|planner|owner|president|veteran|enthusiast|member"
)
_WRITES = "writer|journalist|reporter|editor|columnist|correspondent|author|blogger|contributor|freelancer|copywriter"
_FULL_NAME = (
    r"(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )?[A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]*|de|van|von|der|la|al)){1,4}(?:, [A-Z][\w®.]+)*"
)
_AUTHOR = compile_late(
    # Jane Doe is a veteran food writer · Jane Doe, MD, is an associate professor
    rf"\(?(?:About [Tt]he [Aa]uthor:? )?{_FULL_NAME},? (?:\([^)]{{1,40}}\) )?(?:is|was|has been|serves as|works as) (?:also |currently )?(?:an?|the|our) (?:(?!that |which |who |of )[\w'’&,.-]+ ){{0,8}}?(?:{_ROLE})s?\b"
    # Jane is a freelance writer
    rf"|(?!It |This |That |The |There |Who |What |Here |You |We |He |She |They )[A-Z][\w'’-]+ is (?:also |currently )?(?:an?|the|our) (?:(?!that |which |who |of )[\w'’&,.-]+ ){{0,5}}?(?:{_WRITES})\b"
    # Jane Doe covers politics for the Courier
    rf"|(?:{_FULL_NAME}) (?:writes|covers|reports) (?:about |on |for |from )?[a-z]"
    rf"|{_FULL_NAME} (?:has|joined) (?:been |worked |written |over |more than )(?:[\w'’&,.-]+ ){{0,10}}?(?:{_WRITES}|wr[io]ting|covering|reporting|experience)\b"
    # A 20-year veteran and award-winning journalist, Jane Doe has
    rf"|(?:As )?(?:[Aa]n |[Aa] )(?:[\w-]+,? ){{1,9}}(?:{_ROLE}), {_FULL_NAME} (?:has|is|was|covers|writes)"
    rf"|With (?:over|more than|nearly|almost) [\w-]+ years?\b[^.!?]{{0,80}}, {_FULL_NAME} (?:has|is|was|brings)"
    rf"|(?:Hi|Hey|Hello)[,!.]? (?:I[’']m|I am|[Mm]y name is) [A-Z]"
)
# Who a note on an author begins with, and what it then tells. Of the 17 lines of `container_wide` that both find near the
# end, with "he" or "she" in them, and that `author_note` does not know, none stands in a gold body.
_SOMEBODY = compile_late(
    r"(?!(?:It|This|That|The|There|Who|What|Here|You|We|He|She|They|If|When|While|For|In|At|As|And|But|My|Our|Your|An?|To|With|After|Before|Since"
    r"|Although|Because|How|Why|Where|Each|Every|All|Some|Many|Most|Its|Their|His|Her)\b)"
    r"\(?(?:(?:Dr|Prof)\.? )?[A-Z][\w.'’-]++(?:,? (?:[A-Z][\w.'’®-]*+|de|van|von|der|la|al)){0,6}+,?"
    r" (?:is|was|has|holds|covers|writes|started|founded|joined|works|worked|comes|brings|serves|leads|speciali[sz]es|lives|graduated|earned|received"
    r"|loves|enjoys|owns|runs|helps)\b"
)
_OF_A_LIFE = compile_late(
    r"\b(?:[Ww]hen (?:(?:he|she)(?:[’']s| is)? )?not \w+ing|[Ii]n (?:his|her) (?:spare|free|off) time|[Pp]rior to joining|[Bb]efore joining"
    r"|holds? an? (?:[\w-]+ ){0,3}(?:MBA|degree|[Mm]aster|[Bb]achelor|Ph\.?D|JD)|graduated? (?:of|from|with)\b"
    r"|(?:earned|received|completed|has) (?:his|her|an?) (?:[\w’'-]+ ){0,4}(?:degree|MBA|Ph\.?D|[Bb]achelor|[Mm]aster)"
    r"|years? of (?:[\w-]+ ){0,3}experience|for (?:over|more than|nearly|almost) [\w-]+ (?:years|decades?)"
    r"|passion(?:ate)? (?:for|about)|(?:his|her) (?:work|writing|reporting|insights|bylines?) ha(?:s|ve) (?:appeared|been)"
    r"|has (?:been )?(?:published|featured|appeared) in|co-?(?:writes|hosts|founded)|speciali[sz](?:es|ing) in|avid \w+"
    r"|you can (?:find|follow|reach) (?:him|her)|(?:lives|resides) (?:in|with))\b"
)
_AUTHOR_CUES = " ".join(
    sorted(
        {
            *_ROLE.lower().replace("-", "|").split("|"),
            "co",
            "writers",
            "covers",
            "writes",
            "reports",
            "years",
            "hi",
            "hey",
            "hello",
            "written",
            "experience",
        }
    )
)
_COMPANY = compile_late(
    r"(?:About )?[A-Z][\w&.,'’® ()-]{1,60}? (?:is|are|was founded|provides|offers|delivers|helps|operates)\b.{0,160}\b(?:company|firm|provider|leader|organization|organisation|nonprofit|non-profit"
    r"|agency|platform|headquartered|manufacturer|institute|association|foundation|brand|network|newsroom|magazine|publisher|distributor)\b"
)
# A sentence that begins so tells of something else: of 24 lines among labelled pages 16 are of the article, and of
# those that are not one is a note on a company.
_NO_COMPANY = frozenset(
    "a an and another any as at because both but by each every few for from he here how i if in it its many most my no nor of on or"
    " our she since so some that their then there these they this those though to we what when where which while who why with you"
    " your".split()
)
_ABOUT_COMPANY = compile_late(r"About (?:the )?[A-Z0-9][\w&.,'’® -]{1,48}:?$")
_ADDRESS = compile_late(r"\w@[\w-]+\.\w\w|@\w{3,30}\b|www\.\w|https?://")
_THANKED = compile_late(r"\((?:thanks|thx|by|via|h/t) [^()]{1,80}\)", re.IGNORECASE)
_ASKS = ("?", "？", "؟")
_TAIL = 0.6


_THE_WRITER = compile_late(
    r"[–—-]?\s?(?:The (?:writer|author|columnist|reviewer)s?|Our (?:writer|columnist))"
    r" (?:is|are|was|teaches|writes|works|lives|lectures|can be|may be)\b"
)
_LONE_ADDRESS = compile_late(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+$")


@rule("tells who the writer is", 3.4, cues="writer writers author authors columnist reviewer reviewers", longest=300)
def the_writer(segment: Segment, document: Document) -> Span | None:
    """What papers say of the writer below a piece.

    yes: The bridge opens in May. / The old one is closed. / It was built in 1911. / >>The writer teaches at the university of Oslo.
    no: >>The writer is dead, and his books remain. / The bridge opens in May. / The old one is closed. / It was built in 1911.
    """
    return segment.span if _is_last(segment, document) and _THE_WRITER.match(segment.content) else None


@rule("is an address of the author", 2.6, signs=("@",), longest=60)
def lone_address(segment: Segment, document: Document) -> Span | None:
    """A mail address alone on the line, behind the text; of 106 such lines on 79 sites five stand in gold.

    yes: The bridge opens in May. / The old one is closed. / It was built in 1911. / >>jane@courier.example
    no: >>jane@courier.example / The bridge opens in May. / The old one is closed. / It was built in 1911.
    """
    return segment.span if _is_last(segment, document) and _LONE_ADDRESS.match(segment.content) else None


_OF_AUTHOR = compile_late(
    rf"is an? (?:[\w-]+,? ){{0,4}}(?:{_WRITES}|reviewer|critic|producer)\b (?:who|at|for|covering|with|on|based|and|in)\b"
)


@rule("tells who the author of the line above is", 3.0, cues="^is", longest=400)
def author_below(segment: Segment, document: Document) -> Span | None:
    """What the author does, below a line that names them.

    yes: Storm hits the coast / >>is a senior reporter covering harbours and the sea. / It rained.
    no: >>is a reporter who left / It rained.
    no: Last of all came a man / >>is a sailor who left / It rained.
    """
    return segment.span if segment.number and _OF_AUTHOR.match(segment.content) else None


@rule("tells who the author is", 5.0, cues=_AUTHOR_CUES, longest=900)
def author_note(segment: Segment, document: Document) -> Span | None:
    """A name at the start of the line and what writers are, close to the end of the text.

    yes: The bridge opens in May. / The old one is closed. / It was built in 1911. / >>Jane Doe is a freelance writer based in Oslo.
    no: >>Jane Roe is an engineer who has studied bridges for years. / The bridge opens in May. / The old one is closed. / It was built in 1911. / It cost a lot. / It is red. / It is long. / So it goes.
    no: The bridge is old. / >>The editor of the paper left.
    no: The bridge is old. / >>“Jane Doe is a writer of bridges,” he said.
    """
    if not _is_last(segment, document):
        return None
    if any(sign in segment.content[:400] for sign in '“”"') or not _AUTHOR.match(segment.content):
        return None
    return segment.span


@rule("tells of somebody's work and life", 3.0, cues="he she his her", longest=900)
def life_note(segment: Segment, document: Document) -> Span | None:
    """A name at the start of the line and what notes on authors tell, close to the end of the text.

    yes: The bridge opens in May. / The old one is closed. / It was built in 1911, and it cost the town a lot of money at the time, more than any had before. / >>Jane holds a master's degree in bridges. She lives in Oslo.
    yes: The bridge opens in May. / The old one is closed. / It was built in 1911, and it cost the town a lot of money at the time, more than any had before. / >>Jane Doe is our head of bridges. When not working, you can find her by the sea.
    no: The bridge opens in May. / The old one is closed. / It was built in 1911, and it cost the town a lot of money at the time, more than any had before. / >>Jane Doe is the mayor. She opened the bridge.
    no: The bridge opens in May. / The old one is closed. / It was built in 1911, and it cost the town a lot of money at the time, more than any had before. / >>Acme has years of experience with bridges, and so does its rival.
    no: >>Jane lives in Oslo. She likes it. / The bridge opens in May. / The old one is closed. / It was built in 1911. / It cost a lot.
    """
    if not _is_last(segment, document):
        return None
    content = segment.content
    if any(sign in content[:400] for sign in '“”"') or not _SOMEBODY.match(content) or not _OF_A_LIFE.search(content):
        return None
    return None if _AUTHOR.match(content) else segment.span


def _is_last(segment: Segment, document: Document) -> bool:
    """In the last part of the text, and at most two paragraphs stand among the dozen segments that follow."""
    if segment.start < len(document.text) * _TAIL:
        return False
    after = document.segments[segment.number + 1 : segment.number + 13]
    return sum(len(other.content) > 200 for other in after) <= 2 and segment.number > 2


@rule(
    "tells what the company does",
    2.4,
    cues="company firm provider leader organization organisation nonprofit profit agency platform headquartered",
    longest=900,
)
def company_note(segment: Segment, document: Document) -> Span | None:
    """A name, is, and what companies are, right under a heading that says about, or at the end.

    yes: The bridge opens in May. / The old one is closed. / It was built in 1911, and it cost the town a lot of money at the time. / About Acme / >>Acme is a global provider of bridges, headquartered in Oslo.
    no: The bridge opens in May. / The old one is closed. / It was built in 1911, and it cost the town a lot of money at the time. / >>What is the slowest kettle repair company?
    no: The bridge opens in May. / The old one is closed. / It was built in 1911, and it cost the town a lot of money at the time. / >>Every harbour wall is different, and a patient agency knows that.
    no: >>Acme is a company that builds bridges. / The bridge opens in May. / The old one is closed. / It was built in 1911. / It cost a lot of money. / It is very long.
    """
    if not _is_last(segment, document):
        return None
    if segment.words[0] in _NO_COMPANY or segment.content[-1] == "?":
        return None
    return segment.span if _COMPANY.match(segment.content) else None


@rule("heads a note about a company", 2.8, cues="about", longest=60)
def about_company(segment: Segment, document: Document) -> Span | None:
    """About and a name, as a heading in the last part of the text.

    yes: The bridge opens in May. / The old one is closed. / It was built in 1911, and cost a lot. / >>About Acme
    no: >>About the river / It is long. / It is deep. / It is wide, and it is cold. / It is far away.
    no: About half of them came.
    """
    if segment.start < len(document.text) * _TAIL or not _ABOUT_COMPANY.match(segment.content):
        return None
    return segment.span if segment.capitals > 0.7 else None


@rule("tells how to reach someone", 3.2, cues="reach email contact follow twitter com", longest=300)
def address_line(segment: Segment, document: Document) -> Span | None:
    """An address or a handle after a verb of reaching, in the last part of the text.

    yes: It rained all day in the north of the country. / It was cold. / It was late. / >>Contact Jane at jane@example.com
    no: >>The email came from root@example.com, police said. / It was deleted. / Nobody saw it. / It was late.
    no: It rained all day in the north of the country. / It was cold. / Who do I contact? / >>Email waste@example.com.
    no: It rained all day in the north of the country. / It was cold. / It was late. / >>"email": "jane@example.com",
    no: It rained all day in the north of the country. / It was cold. / It was late. / >>Email form works (thanks @mira-k!)
    """
    if not _is_last(segment, document) or _answers(segment, document) or '":' in segment.content:
        return None
    verbs = {"reach", "reached", "email", "contact", "follow"} & set(segment.words[:14])
    return segment.span if verbs and _ADDRESS.search(_THANKED.sub("", segment.content)) else None


def _answers(segment: Segment, document: Document) -> bool:
    """Whether the line before is a question, as where readers ask and the article answers."""
    return segment.number > 0 and document.segments[segment.number - 1].content[-1:] in _ASKS
