"""Texts as scrapers make them of a page, and what extractors keep of it.

The recipes are those of the measuring set: on its pages each of them gives the text of the same name to the line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from types import MappingProxyType
from typing import Any

from cleaner.extras import load
from cleaner.patterns import compile_late
from cleaner.training.place import letters_of

# Stop-word lists of jusText by language. It has more; these are the languages that pages came in.
_STOPLISTS = MappingProxyType(
    {
        "ar": "Arabic",
        "bg": "Bulgarian",
        "ca": "Catalan",
        "cs": "Czech",
        "da": "Danish",
        "de": "German",
        "el": "Greek",
        "en": "English",
        "es": "Spanish",
        "fa": "Persian",
        "fi": "Finnish",
        "fr": "French",
        "he": "Hebrew",
        "hu": "Hungarian",
        "id": "Indonesian",
        "it": "Italian",
        "ko": "Korean",
        "nl": "Dutch",
        "no": "Norwegian_Bokmal",
        "pl": "Polish",
        "pt": "Portuguese",
        "ro": "Romanian",
        "ru": "Russian",
        "sv": "Swedish",
        "tr": "Turkish",
        "uk": "Ukrainian",
        "vi": "Vietnamese",
    }
)
_LINE_END = compile_late(r"[\n\r\u2028\u2029]")


def page(html: str) -> str:
    """The whole page as text, laid out."""
    return str(load("html_text", "train").extract_text(html))


def page_bs4(html: str) -> str:
    """The whole page by BeautifulSoup: every text node on lines of its own."""
    soup = load("bs4", "train").BeautifulSoup(html, "lxml")
    for element in soup(["script", "style", "noscript"]):
        element.decompose()
    lines = (line.strip() for line in _LINE_END.split(soup.get_text("\n", strip=True)))
    return "\n".join(filter(None, lines))


def trafilatura(html: str) -> str:
    """What trafilatura extracts, without comments."""
    return load("trafilatura", "train").extract(html, include_comments=False) or ""


def trafilatura_precision(html: str) -> str:
    """What trafilatura extracts when asked for precision."""
    return load("trafilatura", "train").extract(html, include_comments=False, favor_precision=True) or ""


def trafilatura_recall(html: str) -> str:
    """What trafilatura extracts when asked for recall, comments with it."""
    return load("trafilatura", "train").extract(html, favor_recall=True) or ""


def readability(html: str) -> str:
    """Text of readability's summary, laid out."""
    return str(load("html_text", "train").extract_text(load("readability", "train").Document(html).summary()))


def resiliparse(html: str) -> str:
    """What resiliparse takes for the main content."""
    extract = load("resiliparse.extract.html2text", "train").extract_plain_text
    return str(extract(html, main_content=True, alt_texts=False, links=False))


def boilerpy3(html: str) -> str:
    """What boilerpy3's article extractor keeps."""
    return str(load("boilerpy3.extractors", "train").ArticleExtractor().get_content(html))


def justext(html: str, language: str) -> str | None:
    """Paragraphs that jusText keeps with the stop words of a language (ISO 639-1); None if it has none."""
    name = _STOPLISTS.get(language)
    if name is None:
        return None
    package = load("justext", "train")
    paragraphs = package.justext(html.encode("utf-8", "replace"), package.get_stoplist(name), encoding="utf-8")
    return "\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate)


EXTRACTORS: MappingProxyType[str, Callable[[str], str]] = MappingProxyType(
    {
        "trafilatura": trafilatura,
        "trafilatura_precision": trafilatura_precision,
        "trafilatura_recall": trafilatura_recall,
        "readability": readability,
        "resiliparse": resiliparse,
        "boilerpy3": boilerpy3,
    }
)

# Share of the body's letters in the smallest element that is said to hold the article, as in the measuring set.
_HOLDS = 0.9
# The element around it is the first ancestor with so many words more: measured, the lowest ratio of container_wide to
# container is 1.031 words, the highest of an ancestor passed over 1.042, almost all under 1.033.
_WIDER = 1.03


def container_wide(html: str, body: Iterable[str]) -> str | None:
    """Text of the element around the article's element: with everything the site puts into and after the article.

    `body` are lines of the article; the article's element is the smallest that holds nine tenths of them. None if
    no element holds them.
    """
    layout = load("html_text", "train")
    root = layout.cleaner.clean_html(layout.parse_html(html))
    article = _smallest_with(root, [letters_of(line)[0] for line in body])
    if article is None:
        return None
    words = len(layout.etree_to_text(article).split())
    for element in article.iterancestors():
        text = str(layout.etree_to_text(element))
        if len(text.split()) >= _WIDER * words:
            return text
    return str(layout.etree_to_text(article))


def _smallest_with(root: Any, lines: list[str]) -> Any:
    wanted = sum(map(len, lines))
    element = None
    below: Iterator[Any] = iter([root])
    while wanted:
        inner = next((child for child in below if _held(child, lines) >= _HOLDS * wanted), None)
        if inner is None:
            return element
        element, below = inner, iter(inner.iterchildren("*"))
    return element


def _held(element: Any, lines: list[str]) -> int:
    """Letters of the lines that stand in an element."""
    letters = letters_of(str(element.text_content()))[0]
    return sum(len(line) for line in lines if line in letters)
