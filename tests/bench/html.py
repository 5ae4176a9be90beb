"""How well and how fast pages are cleaned: `python -m tests.bench.html --data DIR --work WORK [--folds 0 1 ...]`.

Each page is cleaned by models of both stages that have not seen its site. WORK keeps them, as
fold0.model and pages0.model and so on, and what the other extractors made of the pages; what is not
there is made. Prints word F1 of the bare body against gold, as means over pages: of articles by
source, of all pages by type; milliseconds of CPU a page, and a page that is an article, some pages one
way and then the next. With `--kinds` it prints instead for how many of the lines that were read
(`training.readings`) the kind is found, for each kind.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import replace
from itertools import takewhile
from pathlib import Path
from statistics import fmean

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from cleaner.decide import decide  # noqa: E402
from cleaner.document import KINDS, Decisions, Document  # noqa: E402
from cleaner.html.filter import PageModel  # noqa: E402
from cleaner.html.page import read_page  # noqa: E402
from cleaner.model import Model  # noqa: E402
from cleaner.options import Options  # noqa: E402
from cleaner.pipeline import Cleaner  # noqa: E402
from cleaner.render import join_kept  # noqa: E402
from cleaner.training import scrapers  # noqa: E402
from cleaner.training.folds import fold_of  # noqa: E402
from cleaner.training.pages import (  # noqa: E402
    LabelledPage,
    build_folds,
    first_stage,
    learn_without,
    pack_pages,
    read_labelled,
)
from cleaner.training.readings import lines_read, read_readings  # noqa: E402
from cleaner.training.score import score_page  # noqa: E402
from cleaner.training.texts import mark_lines, read_texts  # noqa: E402
from cleaner.training.train import FOLDS  # noqa: E402
from tests.bench.labels import print_kinds  # noqa: E402

OTHERS: dict[str, Callable[[LabelledPage], str | None]] = {
    **{
        name: lambda page, extract=scrapers.EXTRACTORS[name]: extract(page.html)
        for name in ("trafilatura", "trafilatura_precision", "trafilatura_recall", "resiliparse", "readability")
    },
    "justext": lambda page: scrapers.justext(page.html, page.language or "en"),
}
# Made anew each time, so that its time is one of the same machine at the same hour.
_MEASURE = "trafilatura"
_OPTIONS = Options(drop=("title",))
# So many pages go one way before they go the next.
TURN = 40


def decide_page(page: LabelledPage, text_model: Model, page_model: PageModel, *, ask: bool) -> Decisions:
    """Return what is decided on the lines of a page by these models, titles left out."""
    read = read_page(page.html, ask=ask)
    cleaner = Cleaner(model=text_model, drop=["title"], trafilatura=ask)
    standing = cleaner.consult(Document(read.view.text))
    said = text_model.judge(standing)
    judgement = page_model.judge(said, read.view, standing, read.told, read.ask if ask else None) if said else None
    disabled = cleaner._disabled(standing.document)
    code = read.find_code(standing.segments)
    return decide(standing, _OPTIONS, judgement, disabled, code=code)


def print_kinds_read(data: Path, pages: list[LabelledPage], first: dict[int, Model], second: dict[int, PageModel]) -> None:
    """Print how often the kind is found that a reader gave a line."""
    gold = takewhile(lambda text: text.gold is not None, read_texts(data))  # pages without gold come behind
    read = lines_read(gold, read_readings())
    found: Counter[tuple[str, str | None]] = Counter()
    for page in pages:
        if page.id in read:
            fold = fold_of(page.domain, FOLDS)
            decisions = decide_page(page, first[fold], second[fold], ask=True)
            text = "".join([segment.text for segment in decisions.segments])
            kinds = {start: kind for start, _, kind in mark_lines(text, read[page.id])}
            found.update((kinds.get(made.segment.start, ""), made.kind) for made in decisions if made.segment.content)
    known = Counter({pair: count for pair, count in found.items() if pair[0]})
    print_kinds(known)
    print(f"the same kind: {sum(known[kind, kind] for kind in KINDS) / known.total():.4f} of {known.total():,} lines")


def page_models(data: Path, work: Path, folds: list[int]) -> dict[int, PageModel]:
    """Return the models of the second stage by fold; those that are not in `work` are trained.

    A model's two numbers of calibration are fitted to the fold that it has not seen. So that they are
    not measured on that fold too, each model gets those of the next one.
    """
    needed = sorted({*folds, *map(_next, folds)})
    wanted = [fold for fold in needed if not (work / f"pages{fold}.model").exists()]
    if wanted:
        parts = build_folds(data, work, 1, note)
        for fold in wanted:
            others = [example for at, part in enumerate(parts) if at != fold for example in part]
            model = learn_without(parts, fold, 1, note)
            (work / f"pages{fold}.model").write_bytes(pack_pages(model, others, 1))
    models = {fold: PageModel.read(work / f"pages{fold}.model") for fold in needed}
    borrowed = {fold: models[_next(fold)].header["calibration"] for fold in folds}
    return {
        fold: replace(models[fold], header={**models[fold].header, "calibration": borrowed[fold]}) for fold in folds
    }


def fast_cleaner(model: Model, other: Model) -> Cleaner:
    """Return what cleans pages fast by a model, with the calibration of another fold's, for the same reason."""
    header = {**model.header, "small_calibration": other.header["small_calibration"]}
    return Cleaner(model=replace(model, header=header), drop=["title"], fast=True)


def _next(fold: int) -> int:
    return (fold + 1) % FOLDS


def note(said: str) -> None:
    print(said, file=sys.stderr, flush=True)


def timed(make: Callable[[], str | None]) -> tuple[str, float]:
    """Return what is made, "" where it fails, and the seconds of CPU that took."""
    start = time.process_time()
    try:
        made = make() or ""
    except Exception as error:
        note(f"{type(error).__name__}: {error}")
        made = ""
    return made, time.process_time() - start


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--work", type=Path, required=True, help="a folder that keeps models and what was extracted")
    parser.add_argument("--folds", type=int, nargs="+", default=list(range(FOLDS)))
    parser.add_argument("--every", type=int, default=1, help="only every so manieth page")
    parser.add_argument("--kinds", action="store_true", help="print how often the kind is found that a reader gave a line")
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    second = page_models(args.data, args.work, args.folds)
    first = {fold: first_stage(fold, args.data, args.work, 1, note) for fold in {*args.folds, *map(_next, args.folds)}}
    fast = {fold: fast_cleaner(first[fold], first[_next(fold)]) for fold in args.folds}
    kept = args.work / "extracted.json"
    extracted: dict[str, dict[str, tuple[str, float]]] = json.loads(kept.read_text("utf-8")) if kept.exists() else {}
    pages = [page for page in read_labelled(args.data) if fold_of(page.domain, FOLDS) in args.folds][:: args.every]
    pages.sort(key=lambda page: fold_of(page.domain, FOLDS))  # one model in a turn
    scores: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    seconds: dict[str, list[float]] = defaultdict(list)
    seconds_of_articles: dict[str, list[float]] = defaultdict(list)
    if args.kinds:
        print_kinds_read(args.data, pages, first, second)
        return 0
    ways: dict[str, Callable[[LabelledPage, int], str]] = {
        "cleaner": lambda page, fold: join_kept(decide_page(page, first[fold], second[fold], ask=True)),
        "cleaner, trafilatura not asked": lambda page, fold: join_kept(
            decide_page(page, first[fold], second[fold], ask=False)
        ),
        "cleaner, fast": lambda page, fold: fast[fold].html(page.html).text,
    }
    # In turns of some pages, as all are used: page by page, each would mostly pay for the processor's caches that
    # another has filled.
    for begin in range(0, len(pages), TURN):
        turn = pages[begin : begin + TURN]
        for name, extract in OTHERS.items():
            for page in turn:
                known = extracted.setdefault(page.id, {})
                if name not in known or name == _MEASURE:
                    known[name] = timed(lambda page=page, extract=extract: extract(page))
        made = {page.id: dict(extracted[page.id]) for page in turn}
        for name, way in ways.items():
            for page in turn:
                fold = fold_of(page.domain, FOLDS)
                made[page.id][name] = timed(lambda way=way, page=page, fold=fold: way(page, fold))
        for page in turn:
            for name, (text, took) in made[page.id].items():
                f1 = score_page(text, text, page.gold, name, page.source, page.language).f1
                seconds[name].append(took)
                scores[name][page.page_type].append(f1)
                scores[name]["all pages"].append(f1)
                if page.page_type == "article":
                    scores[name][f"article, {page.source}"].append(f1)
                    seconds_of_articles[name].append(took)
    kept.write_text(json.dumps(extracted), "utf-8")
    groups = sorted({group for name in scores for group in scores[name]})
    print(f"{len(pages)} pages of folds {', '.join(map(str, args.folds))}")
    print(f"| | {' | '.join(groups)} | ms a page | ms an article |\n|---|{'---:|' * (len(groups) + 2)}")
    print(f"| pages | {' | '.join(str(len(scores['cleaner'][group])) for group in groups)} | | |")
    for name in (*ways, *OTHERS):
        row = " | ".join(f"{fmean(scores[name][group]):.4f}" for group in groups)
        times = " | ".join(f"{1000 * fmean(taken[name]):.1f}" for taken in (seconds, seconds_of_articles))
        print(f"| {name} | {row} | {times} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
