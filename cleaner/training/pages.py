"""Train the second stage of the learned filter, for pages: `python -m cleaner.training.pages`.

What the first stage says of the text of a page must come from a model that never saw the site, as it
will be in use. So there are five models of the first stage, each without the sites of one fold
(`--work` keeps them), and the second stage learns from what each says of its own fold. Every page
is learned from twice: with trafilatura's opinion, and without, so that one model serves both. Pages
without gold on which extractors agree (`training.silver`) are learned from without that opinion only,
which has a part in their labels. What junk is called is learned from lines that were read, where there are any, too
(`training.readings`).
"""

from __future__ import annotations

import argparse
import datetime
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

import cleaner
from cleaner.document import KINDS, Document
from cleaner.errors import CleanerError
from cleaner.features import Features, Floats, Ints
from cleaner.html.filter import MAGIC, TEXT, PageModel, body_odds, join_rows
from cleaner.html.hints import HINTS, LEVELS, NAMES, Hints, fill_names, read_hints, read_vote, show_vote
from cleaner.html.page import Page, read_page
from cleaner.model import Model, pack
from cleaner.network import score
from cleaner.outputs import writing
from cleaner.pipeline import Cleaner
from cleaner.render import number_of
from cleaner.training.evidence import count_sites
from cleaner.training.examples import Example, build_example
from cleaner.training.fit import Progress, fit
from cleaner.training.folds import UNCALIBRATED, calibrated, fit_odds, fold_of, learn, odds_said
from cleaner.training.markup import MarkedLine, read_markup
from cleaner.training.parquet import read_rows
from cleaner.training.readings import lines_read, read_readings, with_readings
from cleaner.training.silver import SilverText, label_pages, label_view, read_pages
from cleaner.training.texts import LabelledText, mark_lines, read_texts
from cleaner.training.train import FOLDS
from cleaner.weights import pack_file

_COLUMNS = ["id", "source", "domain", "language", "page_type", "gold", "html"]
# Two networks, 64 wide and read ten times, take as long as one that is 96 wide (docs/html.md has what was tried).
NETWORKS = 2
_WIDTH = 64
_EPOCHS = 10
# Pages without gold are all articles: at the weight that they have in the first stage F1 of other pages falls.
_AGREED = np.float32(0.5)


@dataclass(frozen=True, slots=True)
class LabelledPage:
    """A page and the body that a person wrote down for it, or what extractors agree on."""

    id: str
    source: str
    domain: str
    language: str | None
    page_type: str
    gold: str | None
    html: str
    agreed: SilverText | None = None


@dataclass(frozen=True, slots=True)
class PageExample:
    """What is learned from one page: an example of its text, what the first stage says of it, and the hints."""

    example: Example
    scores: Floats
    hints: Hints
    vote: Floats | None
    """What trafilatura says of each row, which is not among the hints; None where it has a part in the labels."""

    @property
    def ways(self) -> tuple[bool, ...]:
        """With the opinion of trafilatura and without, as far as it is learned from so."""
        return (False,) if self.vote is None else (True, False)

    def rows(self, names: Floats, *, vote: bool) -> Floats:
        """Return the rows of the second stage; `names` is what the names of elements are evidence of."""
        filled = self.hints.rows.copy() if not vote or self.vote is None else show_vote(self.hints.rows, self.vote)
        fill_names(filled, self.hints, names)
        return join_rows(self.example.features.rows, self.scores, filled)


def read_labelled(data: Path) -> Iterator[LabelledPage]:
    """Yield the pages of `pages.parquet` in a folder.

    Raises:
        InputError: they cannot be read.
        MissingExtraError: what reads Parquet is not installed.
    """
    yield from (LabelledPage(**row) for row in read_rows(data / "pages.parquet", _COLUMNS, 100))


def read_agreed(data: Path) -> Iterator[LabelledPage]:
    """Yield the pages of `unlabelled.parquet` in a folder, if it is there, on which extractors agree.

    Raises:
        MissingExtraError: an extractor is not installed.
    """
    path = data / "unlabelled.parquet"
    for page, texts in label_pages(read_pages(path), label=label_view) if path.exists() else ():
        if not isinstance(texts, str):
            (agreed,) = texts
            yield LabelledPage(page.id, page.source, page.domain, page.language, "", None, page.html, agreed)


def build_page(
    labelled: LabelledPage, model: Model, page: Page | None = None, read: Sequence[MarkedLine] = ()
) -> PageExample | None:
    """Return the example of a page by a model of the first stage; None if it shows no text.

    `read` are the lines of its text that a reader gave a kind.
    """
    page = page or read_page(labelled.html, ask=True)
    agreed = labelled.agreed
    text = LabelledText(
        labelled.id,
        "html",
        labelled.domain,
        labelled.source,
        labelled.language,
        page.view.text,
        labelled.gold,
        weak=agreed.kinds if agreed else tuple(mark_lines(page.view.text, read_markup(labelled.html))),
        body=agreed.body if agreed else (),
        junk=agreed.junk if agreed else (),
        read=tuple(mark_lines(page.view.text, read)) if read else (),
    )
    standing = Cleaner(model=None).consult(Document(page.view.text), partly=False)
    example = build_example(text, standing, model.vocabulary)
    if not len(example.body):
        return None
    scores = score(model.weights, example.features.rows)
    hints = read_hints(page.view, standing.filled, page.told)
    if agreed:
        return PageExample(replace(example, body_weight=example.body_weight * _AGREED), scores, hints, None)
    return PageExample(example, scores, hints, read_vote(page.view, hints, page.ask()))


def learn_pages(examples: Sequence[PageExample], seed: int, progress: Progress) -> PageModel:
    """Return a model of the second stage, not calibrated."""
    names = count_sites([_of_names(example) for example in examples], NAMES, _tokens_of)
    by_site = {site: names.weigh(site) for site in {example.example.text.domain for example in examples}}
    rows = [
        _with_rows(example.example, example.rows(by_site[example.example.text.domain], vote=vote))
        for example in examples
        for vote in example.ways
    ]
    networks = [fit(rows, NETWORKS * seed + at, progress, least_epochs=_EPOCHS, width=_WIDTH) for at in range(NETWORKS)]
    return PageModel({"calibration": UNCALIBRATED}, names.weigh(), networks)


def calibrate(model: PageModel, examples: Sequence[PageExample]) -> PageModel:
    """Return the model with its probabilities bent to be right on pages that it has not seen.

    Pages without gold leave out what is doubtful, so they count only if there are no others.
    """
    examples = [example for example in examples if example.example.text.gold is not None] or examples
    odds: list[Floats] = []
    body: list[Floats] = []
    for example in examples:
        known = example.example.body_weight > 0
        for vote in example.ways:
            scores = model.score(example.rows(model.names, vote=vote))
            odds.append(body_odds(scores, UNCALIBRATED)[known].astype(np.float32))
            body.append(example.example.body[known])
    calibration = fit_odds(np.concatenate(odds), np.concatenate(body))
    return replace(model, header={**model.header, "calibration": calibration})


def first_stage(fold: int, data: Path, work: Path, seed: int, progress: Progress) -> Model:
    """Return the model of the first stage without the sites of a fold; it is trained once, and kept in `work`."""
    path = work / f"fold{fold}.model"
    if not path.exists():
        progress(f"a first stage without fold {fold} is trained, for {path}")
        texts = list(with_readings(list(read_texts(data)), read_readings()))
        model = learn([text for text in texts if fold_of(text.domain, FOLDS) != fold], seed, progress)
        own = [text for text in texts if text.gold is not None and fold_of(text.domain, FOLDS) == fold]
        for fast in (False, True):
            model = calibrated(model, fit_odds(*odds_said(model, own, fast=fast)), fast=fast)
        path.write_bytes(pack({**model.header, "data": []}, model))
    return Model.read(path)


def build_folds(data: Path, work: Path, seed: int, progress: Progress) -> list[list[PageExample]]:
    """Return the examples of all pages by fold, each by a first stage that has not seen the fold."""
    pages = [*read_labelled(data), *read_agreed(data)]
    read = lines_read(read_texts(data), read_readings())
    folds = []
    for fold in range(FOLDS):
        model = first_stage(fold, data, work, seed, progress)
        own = (
            build_page(page, model, read=read.get(page.id, ())) for page in pages if fold_of(page.domain, FOLDS) == fold
        )
        folds.append([example for example in own if example])
        progress(f"fold {fold}: {number_of(len(folds[-1]), 'page')} read")
    return folds


def learn_without(folds: Sequence[Sequence[PageExample]], fold: int, seed: int, progress: Progress) -> PageModel:
    """Return a model of the second stage that has not seen a fold, calibrated on that fold."""
    others = [example for at, part in enumerate(folds) if at != fold for example in part]
    return calibrate(learn_pages(others, seed, progress), folds[fold])


def pack_pages(model: PageModel, examples: Sequence[PageExample], seed: int) -> bytes:
    """Return the file of a model of the second stage."""
    texts = [example.example.text for example in examples]
    header = {
        **model.header,
        "name": "cleaner-pages",
        "made_by": f"cleaner {cleaner.__version__}",
        "date": datetime.date.today().isoformat(),
        "licence": "Apache-2.0",
        "seed": seed,
        "text": TEXT,
        "hints": HINTS,
        "kinds": list(KINDS),
        "pages": len(texts),
        "sites": len({text.domain for text in texts}),
    }
    return pack_file(MAGIC, header, model.tensors())


def _of_names(example: PageExample) -> Example:
    """Return the example with the names of elements in the place of its words."""
    hints, features = example.hints, example.example.features
    return replace(example.example, features=replace(features, tokens=hints.tokens, bounds=hints.bounds[:: LEVELS + 1]))


def _tokens_of(features: Features) -> tuple[Ints, Ints]:
    return features.tokens, features.bounds


def _with_rows(example: Example, rows: Floats) -> Example:
    return replace(example, features=replace(example.features, rows=rows))


def main(said: Sequence[str] | None = None) -> int:
    """Train on a folder of labelled pages and write the model."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="the folder with pages.parquet and raw.parquet")
    parser.add_argument("--work", type=Path, required=True, help="a folder that keeps the models of the first stage")
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args(said)
    progress: Callable[[str], None] = partial(print, file=sys.stderr, flush=True)
    args.work.mkdir(parents=True, exist_ok=True)
    try:
        folds = build_folds(args.data, args.work, args.seed, progress)
        trial = learn_without(folds, 0, args.seed, progress)
        examples = [example for fold in folds for example in fold]
        model = replace(learn_pages(examples, args.seed, progress), header=trial.header)
        with writing(str(args.output), overwrite=True) as sink:
            sink.write(pack_pages(model, examples, args.seed))
    except CleanerError as error:
        progress(str(error))
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
