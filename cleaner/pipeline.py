"""The way of a text through the house, and the result that comes out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import asdict, dataclass, replace
from functools import cache, cached_property, partial
from itertools import repeat, zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from cleaner import render
from cleaner.braces import find_braced
from cleaner.collecting import uncollected
from cleaner.copies import decide_copies, read_once
from cleaner.decide import decide, settle
from cleaner.document import CORRECTIONS, KEPT_BY_DEFAULT, Decisions, Document, Kind, Meta, Segment
from cleaner.errors import OptionError
from cleaner.flags import FLAGS, add_written, find_flags
from cleaner.judge import judge, judge_unread, panel_without
from cleaner.main_language import PIECES, is_plainly, is_written_in, main_language
from cleaner.naming import NAMINGS
from cleaner.options import Focus, Options, WhenEmptied, check
from cleaner.passes import PASSES
from cleaner.plain import read_plain
from cleaner.plain.project import project
from cleaner.plain.view import PlainView
from cleaner.read import begins_page, check_is_url, make_plain, read
from cleaner.render import Removed, number_of
from cleaner.rules import rule_names
from cleaner.segment import flat_lines, segment
from cleaner.standing import Said, Standing
from cleaner.two_languages import is_in_two_languages

if TYPE_CHECKING:  # loads numpy, which the first text to be cleaned does
    from cleaner.html.page import Page
    from cleaner.model import Model
    from cleaner.sites.corrections import Corrections
    from cleaner.sites.profile import Profile

DEFAULT: Literal["default"] = "default"


@dataclass(frozen=True, repr=False)
class Result:
    """One text, cleaned: every segment with its decision, and what follows from them."""

    document: Document
    decisions: Decisions
    options: Options
    page: tuple[str, str | None] | None = None
    """The markup and the address of the page that the text was made of, if it was one.

    Its tree is not kept: it takes more memory than the markup, trafilatura changes it, and it does not
    pickle. To read the markup again is a small part of what `meta` takes (`python -m tests.bench.html_facts`
    prints both).
    """
    more_flags: tuple[str, ...] = ()
    """What is known of it that its text and its decisions do not show."""
    read_as: Result | None = None
    """What came of the text as it reads, if it is written otherwise (`plain/`)."""

    @cached_property
    def flags(self) -> tuple[str, ...]:
        """What a user should know of it, by the names of `cleaner.flags.FLAGS`, in that order."""
        more = {*self.more_flags, *(["F_MARKUP"] if self.page is None and begins_page(self.original) else [])}
        if self.read_as:
            return add_written({*self.read_as.flags, *more}, self.document)
        found = {*find_flags(self.document, self.decisions, self.options), *more}
        return tuple(name for name in FLAGS if name in found)

    def flagged(self, *names: str) -> Result:
        """Return the same with these flags besides its own."""
        return replace(self, more_flags=(*self.more_flags, *names))

    @property
    def original(self) -> str:
        """The input, exactly."""
        return self.document.text

    @cached_property
    def text(self) -> str:
        """What stays: the kept segments joined."""
        return render.join_kept(self.decisions)

    @cached_property
    def markdown(self) -> str:
        """What stays of a page, in Markdown: headings, lists, quotes, tables and code as such.

        Of a text that was no page, and of a page cleaned with `fast`, `text`.
        """
        if self.page is None or self.options.fast:
            return self.text
        from cleaner.html.markdown import write_markdown
        from cleaner.html.page import read_page

        return write_markdown(read_page(self.page[0], ask=False).view, self.decisions)

    @cached_property
    def removed(self) -> tuple[Removed, ...]:
        """What went, in order: kind, reason, confidence, start and end (code points), text."""
        return render.list_removed(self.decisions)

    @cached_property
    def meta(self) -> Meta:
        """Title, author, date and site of a page, found when they are asked for."""
        if self.page is None:
            return Meta()
        from cleaner.html.meta import read_meta

        return read_meta(*self.page)

    def __repr__(self) -> str:
        """Return what came of the text in one line: a text and its decisions would fill the screen of a notebook."""
        before, after = len(self.original), len(self.text)
        dropped = len(self.decisions) - sum(self.decisions.keeps)
        flags = f", {', '.join(self.flags)}" if self.flags else ""
        return (
            f"<Result: {after:,} of {before:,} characters kept, "
            f"{dropped:,} of {number_of(len(self.decisions), 'piece')} dropped{flags}>"
        )

    def diff(self, *, colour: bool = False) -> str:
        """Before and after in one text: dropped lines are marked with kind and reason."""
        return render.draw_diff(self.decisions, colour=colour)

    def to_dict(self) -> dict[str, object]:
        """Return the result as plain values, ready for JSON. `"schema": 1` names the layout."""
        return render.record(self.document, self.decisions, self.flags)


class Cleaner:
    """Cleans texts the way it was asked to. Pickles, and is safe to share between threads.

    Args:
        language: ISO 639-1 code of the texts, or "auto" for each text's own language.
        focus: "precision" (cleanest), "balanced", or "recall" (safest for the body).
        keep: kinds to keep besides title and body.
        drop: kinds to drop though they are kept by default: `drop=["title"]` gives the bare body.
        disable: rules not to ask, by the names that `cleaner rules` lists.
        when_emptied: "whole" returns a text of which next to nothing would be left as it came,
            "empty" returns what is left; if it has a word it is flagged `F_EMPTIED` either way.
        model: the learned filter: "default" for the one that comes with the package, a path or a
            `Model` for another, None for the rules alone.
        profile: what recurs on the pages of each site, as `cleaner.sites.learn` found it: a path
            or a `Profile`; None if nothing is known.
        corrections: lines never to drop, and lines always to drop on their site, as a person marked
            them in `cleaner review`: the path of its file, or `Corrections`; None if nobody did.
        trafilatura: whether `html` asks trafilatura what it takes for the article where a page is
            doubtful; without that a few more lines are wrong (docs/html.md).
        fast: a small learned filter decides: nothing is asked but it, the phrases that are a short line or open
            one, and whether a line is in another language or a script; of a page nothing is read but its text
            (docs/fast.md).

    Raises:
        OptionError: a value that does not exist; the message names the nearest one that does.
        ModelError: the model cannot be read, or has no small filter for `fast`.
        ProfileError: the profile cannot be read.
        CorrectionsError: the corrections cannot be read.
    """

    # So that `clean.focus = "recall"`, which would change nothing, is an error.
    __slots__ = ("__weakref__", "_corrections", "_model", "_profile", "options")

    def __init__(
        self,
        language: str = "en",
        focus: Focus = "balanced",
        keep: Iterable[Kind] = (),
        drop: Iterable[Kind] = (),
        disable: Iterable[str] = (),
        when_emptied: WhenEmptied = "whole",
        model: Model | Path | str | None = DEFAULT,
        profile: Profile | Path | str | None = None,
        corrections: Corrections | Path | str | None = None,
        trafilatura: bool = True,
        fast: bool = False,
    ) -> None:
        self.options = Options(language, focus, keep, drop, disable, when_emptied, trafilatura, fast)  # type: ignore[arg-type]  # of lists it makes tuples
        if self.options.disable:
            check("disable", self.options.disable, [*rule_names(), *(name for name, _ in (*PASSES, *NAMINGS))])
        self._model = _load_model(model, fast=fast)
        self._profile = _load_profile(profile)
        self._corrections = _load_corrections(corrections)

    def __call__(self, source: str | bytes, encoding: str | None = None, url: str | None = None) -> Result:
        """Return `source` cleaned. Nothing in a str raises; bytes that are not text do.

        Bytes are UTF-8, or UTF-16 or UTF-32 if they begin with its mark, or what `encoding` names. `url` is the
        address of the page, by which a profile finds its site.

        Raises:
            InputError: bytes in another encoding, an encoding that does not exist, or something that is neither
                str nor bytes, or no address.
        """
        check_is_url(url)
        document = read(source, encoding)
        with uncollected(len(document.text)):
            view = read_plain(document.text)
            return self._clean_view(document, view, url) if view else self._clean(document, url)

    def _clean_view(self, document: Document, view: PlainView, url: str | None) -> Result:
        """Return a text cleaned by what is decided on it as it reads."""
        read_so = self._clean(Document(view.text, links=view.links), url, written=document.text)
        known = replace(document, language=read_so.document.language, expected=read_so.document.expected)
        written, decisions = project(read_so.decisions, view, known)
        return Result(written, decisions, self.options, read_as=read_so)

    def html(self, source: str | bytes, url: str | None = None, encoding: str | None = None) -> Result:
        """Return the article of a page, from its markup. Nothing is fetched and no script is run.

        The text that is cleaned is what the page shows, line by line (`Result.original`). What the
        markup says of each line (`Document.hints`) is read by the learned filter besides the text,
        and where that leaves it in doubt what trafilatura takes for the article. With `fast` only the
        text is read, without what stands in `nav` and `footer`. A text without any tag keeps its lines.

        `encoding` is what the page was sent with; without it the page's own mark or word counts.

        Raises:
            InputError: something that is neither str nor bytes, or no address, an encoding that does not
                exist, bytes that are no page, over 20,000,000 characters, 2,000 levels or 2,000,000 elements.
            MissingExtraError: `fast` wants what is not installed.
        """
        from cleaner.html.decode import decode_page
        from cleaner.html.shape import find_shape

        check_is_url(url)
        markup, decoded = decode_page(source, encoding)
        if "<" not in markup:  # a text, whose lines would run together as one paragraph
            markup = markup.replace("\n", "<br>\n")
        result, measure_links = (self._clean_shown if self.options.fast else self._clean_viewed)(markup, url)
        shape = find_shape(markup, result.original, result.decisions, measure_links)
        return Result(result.document, result.decisions, self.options, (markup, url), (*decoded, *shape))

    def _clean_viewed(self, markup: str, url: str | None) -> tuple[Result, Callable[[], float]]:
        """Return a page cleaned by what its markup says of its lines, and what says how much of it is links."""
        from cleaner.html.page import read_page  # loads lxml, and trafilatura when it is asked

        page = read_page(markup, ask=self.options.trafilatura)
        return self._clean(Document(page.view.text), url, page, has_lines=True), page.view.measure_links

    def _clean_shown(self, markup: str, url: str | None) -> tuple[Result, Callable[[], float]]:
        """Return the text that a page shows, cleaned, and what says how much of it is links."""
        from cleaner.html.shown import read_shown  # loads resiliparse

        shown = read_shown(markup)
        return self._clean(Document(shown.text), url, has_lines=True), shown.measure_links

    def _clean(
        self,
        document: Document,
        url: str | None,
        page: Page | None = None,
        *,
        written: str | None = None,
        has_lines: bool = False,
    ) -> Result:
        """Return a text cleaned; one that `has_lines`, such as that of a page, is known to have lost no newlines.

        `written` is what it was read from, if that is another text.
        """
        text = document.text
        standing, said = self._consult_site(document, url, page, written or text, has_lines=has_lines)
        judgement = self.model.judge(standing) if self.model else None
        of_page = page.judge(judgement, standing) if page and judgement else None
        # The filter has read the votes by now: what a person said of a line speaks for no other.
        if self._corrections:
            standing.add(self._corrections.judge(standing, url), CORRECTIONS)
        document, disabled = standing.document, self._disabled(standing.document)
        code = page.find_code(standing.segments) if page else find_braced(standing, fast=self.options.fast)
        decide_by = partial(decide, standing, judgement=of_page or judgement, disabled=disabled, said=said, code=code)
        decisions = decide_by(self.options)
        if document.copies:
            as_ever = self.options.kept == KEPT_BY_DEFAULT
            usual = decisions if as_ever else decide_by(replace(self.options, keep=(), drop=()))
            decisions = decide_copies(decisions, document.copies, self.options.kept, usual.chosen)
            document = replace(document, text=text, segments=document.copies.segments, copies=None)
        if page:
            document = replace(document, hints=page.list_hints(of_page.extracted if of_page else None))
        return Result(document, decisions, self.options)

    def _consult_site(
        self, document: Document, url: str | None, page: Page | None, written: str, *, has_lines: bool
    ) -> tuple[Standing, Mapping[int, Said]]:
        """Return a text as it stands when the rules have spoken, and what the profile of its site says of it."""
        voter = self._profile.voter_for(url) if self._profile else None
        text = document.text
        # A profile knows lines as they are where they were not lost.
        partly = not (has_lines or voter)
        newlines = self.model.find_newlines(text, partly=partly) if self.model and not has_lines else None
        lines, begins = (newlines.likely, newlines.possible) if newlines else ((), ())
        recurring = voter.find_recurring(text, written, begins, has_lines=has_lines) if voter else None
        edges = recurring.edges if recurring else []
        standing = self.consult(document, [*lines, *edges], partly=partly)
        if not (voter and recurring):
            return standing, {}
        said = voter.judge(standing.document, recurring, lines)
        if edges or (not has_lines and any(flat_lines(text, partly=True))):
            from cleaner.sites.voter import cut_unspoken, keep_unspoken  # loads numpy

            alone = self._knowing_no_site()._clean(document, url, page, has_lines=has_lines).decisions
            if more := cut_unspoken(standing.document, said, alone):
                standing = self.consult(document, [*lines, *edges, *more], partly=partly)
                said = voter.judge(standing.document, recurring, [*lines, *more])
            said |= keep_unspoken(standing.document, said, alone)
        return standing, said

    def consult(self, document: Document, cuts: Sequence[int] = (), *, partly: bool = True) -> Standing:
        """Return a text as it stands when the rules have spoken, before the learned filter has."""
        document = segment(document, cuts, partly=partly)
        if "duplicate" not in self.options.disable:
            document = read_once(document)
        standing = self._hear(_tell_language(document, self.options))
        if is_in_two_languages(standing):
            return self._hear(replace(standing.document, language=None, expected=None))
        return standing

    def _hear(self, document: Document) -> Standing:
        disabled = self._disabled(document)
        if self.options.fast:
            return Standing(document, judge_unread(document, panel_without(disabled)))
        return settle(document, judge(document, panel_without(disabled)), disabled)

    @property
    def model(self) -> Model | None:
        """The learned filter; None if the rules decide alone."""
        if self._model == DEFAULT:
            return _load_default().smaller if self.options.fast else _load_default()
        return self._model

    @property
    def profile(self) -> Profile | None:
        """What is known to recur on the pages of each site; None if nothing is."""
        return self._profile

    @property
    def corrections(self) -> Corrections | None:
        """What a person said of lines for good; None if nobody did."""
        return self._corrections

    def obeying(self, corrections: Corrections) -> Cleaner:
        """Return a cleaner like this one that obeys these corrections."""
        other = copy(self)
        other._corrections = corrections
        return other

    def _knowing_no_site(self) -> Cleaner:
        """Return a cleaner without a profile that says what is of the article, whatever this one keeps or drops."""
        other = copy(self)
        other._profile = None
        other.options = replace(self.options, keep=(), drop=(), when_emptied="empty")
        return other

    def _disabled(self, document: Document) -> frozenset[str]:
        disabled = frozenset(self.options.disable)
        asked, language = self.options.language, document.language
        if asked != "auto" and language and language != asked:
            # Not the language that was asked for: no line is dropped for its language.
            disabled |= {"foreign"}
        return disabled

    def pipe(
        self,
        texts: Iterable[str | bytes],
        urls: Iterable[str | None] | None = None,
        workers: int | None = None,
    ) -> Iterator[Result]:
        """Yield the result of each text, in order, one at a time as they are asked for.

        With `workers` as many processes of their own clean, with the same results. Then texts are
        read some batches ahead of the result that is asked for, at most 64 texts for each process.
        The processes are started by the first result that is asked for, and end with the iterator.
        They import the script they were started from, so it must not do its work outside of
        `if __name__ == "__main__":`.

        Args:
            texts: any number of them.
            urls: the addresses of the texts, as many in the same order.
            workers: how many processes clean, from 1; None for this one.

        Raises:
            OptionError: `workers` is no number from 1, `texts` is a single text or `urls` a single address, or
                either can be gone through only by other means, or there are more texts than addresses, or fewer.
            WorkerError: a worker died; all results before its texts came out. Or a fork of the process that takes the
                results asked for one.

        What `texts` itself raises, and InputError of a text, is raised when the results before it
        have been taken.
        """
        for name, given in (("texts", texts), ("urls", urls)):
            if isinstance(given, str | bytes):  # whose letters are texts, too
                raise OptionError(f"{name} wants several {name} such as [{name.removesuffix('s')}], not one")
            if not isinstance(given, Iterable) and (given is not None or name == "texts"):
                raise OptionError(f"{name} wants several {name} such as a list of them, not {type(given).__name__}")
        pairs = zip(texts, repeat(None), strict=False) if urls is None else _pair(texts, urls)
        if workers is None:
            return (self(text, url=url) for text, url in pairs)
        from cleaner.parallel import check_workers, clean_in_order

        check_workers(workers)
        return clean_in_order(self, map(_as_sent, pairs), workers)

    def __repr__(self) -> str:
        """Return what was asked for that is not the default; of what is long its name alone."""
        plain = Options()
        said = [f"{name}={value!r}" for name, value in asdict(self.options).items() if value != getattr(plain, name)]
        for name, value in (("model", self._model), ("profile", self._profile), ("corrections", self._corrections)):
            if value is not None and value != DEFAULT:
                said.append(f"{name}=<{type(value).__name__}>")
        if self._model is None:
            said.append("model=None")
        return f"{type(self).__name__}({', '.join(said)})"


def _pair(texts: Iterable[str | bytes], urls: Iterable[str | None]) -> Iterator[tuple[str | bytes, str | None]]:
    """Yield each text with its address; raises OptionError at the end of whichever ends first."""
    for text, url in zip_longest(texts, urls, fillvalue=_MISSING):
        if isinstance(text, _Missing) or isinstance(url, _Missing):
            more, fewer = ("urls", "texts") if isinstance(text, _Missing) else ("texts", "urls")
            raise OptionError(f"there are more {more} than {fewer}; give a url or None for each text")
        yield text, url


def _as_sent(pair: tuple[str | bytes, str | None]) -> tuple[str | bytes, str | None]:
    """Return a text and its address as they go to another process, which a soup may be too deep for."""
    text, url = pair
    return make_plain(text) if isinstance(text, str) else text, url


class _Missing:
    """What stands for the rest of the shorter of two."""


_MISSING = _Missing()


@cache
def _load_default() -> Model:
    with uncollected():
        from cleaner.model import default_model

        return default_model()


def _load_model(model: Model | Path | str | None, *, fast: bool) -> Model | Literal["default"] | None:
    if model is None and fast:
        raise OptionError("fast is the learned filter alone, so it wants one; name a model, or leave out fast", "fast")
    if model is None or model == DEFAULT:
        return model
    if model == "none":
        raise OptionError('model="none" is for the command line; here the rules alone are model=None', "model")
    from cleaner.model import Model  # loads numpy

    whole = model if isinstance(model, Model) else Model.read(_read_path("model", model))
    return whole.smaller if fast else whole


def _load_profile(profile: Profile | Path | str | None) -> Profile | None:
    if profile is None:
        return None
    from cleaner.sites.profile import Profile  # loads numpy

    return profile if isinstance(profile, Profile) else Profile.read(_read_path("profile", profile))


def _load_corrections(corrections: Corrections | Path | str | None) -> Corrections | None:
    if corrections is None:
        return None
    from cleaner.sites.corrections import Corrections  # loads numpy

    if isinstance(corrections, Corrections):
        return corrections
    return Corrections.read(_read_path("corrections", corrections))


def _read_path(option: str, value: object) -> Path:
    if not isinstance(value, str | Path) or value == "":
        given = "an empty one" if value == "" else type(value).__name__
        raise OptionError(f"{option} wants a path, not {given}", option)
    return Path(value)


def _length(segment: Segment) -> int:
    return len(segment.content)


def _tell_language(document: Document, options: Options) -> Document:
    asked = None if options.language == "auto" else options.language
    longest = sorted(document.segments, key=_length, reverse=True)[:PIECES]
    if asked and is_plainly([segment.words for segment in longest], asked):
        return replace(document, language=asked)
    language = main_language(document.text, options.language)
    trusted = asked is not None and language is None and is_written_in(document.text, asked)
    return replace(document, language=language, expected=asked if trusted else None)


def clean(source: str | bytes, encoding: str | None = None) -> Result:
    """Return `source` cleaned with the defaults: `Cleaner()(source)`.

    Raises:
        InputError: see `Cleaner.__call__`.
    """
    return _DEFAULT(source, encoding)


_DEFAULT = Cleaner()
