"""How many of the newlines that a text lost are found: `python -m tests.bench.newlines [--data DIR] [--fold N]`.

The table is learned without the sites of one fold of five; the `container_wide` texts of that fold lose their
newlines. Of the gaps that no small letter follows and no full stop precedes, at several probabilities: how many of the
newlines there are found, and how many of the places found had one.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from cleaner.newlines import LIKELY, POSSIBLE  # noqa: E402
from cleaner.training.folds import fold_of  # noqa: E402
from cleaner.training.newlines import learn_newlines, read_text  # noqa: E402
from cleaner.training.texts import read_texts  # noqa: E402
from cleaner.training.train import FOLDS  # noqa: E402

PROBABILITIES = (0.4, 0.65, 0.8)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--fold", type=int, choices=range(FOLDS), default=1)
    args = parser.parse_args()
    texts = list(read_texts(args.data))
    weights = learn_newlines([text for text in texts if fold_of(text.domain, FOLDS) != args.fold], 1)
    own = [text for text in texts if text.gold is not None and text.scraper == "container_wide"]
    own = [text for text in own if fold_of(text.domain, FOLDS) == args.fold]
    read = [found for text in own for found in read_text(text.text)]
    odds = np.concatenate([weights[gaps.features].sum(axis=1) for gaps, _ in read])
    begins = np.concatenate([begins for _, begins in read])
    lines = sum(sum(map(bool, map(str.strip, text.text.splitlines()))) - 1 for text in own)
    print(f"{len(own)} texts of fold {args.fold}: {lines:,} newlines, {begins.sum():,} of them at {len(begins):,} such gaps")
    bounds = {f"{share:.2f}": float(np.log(share / (1 - share))) for share in PROBABILITIES}
    for name, least in sorted({**bounds, "likely": LIKELY, "possible": POSSIBLE}.items(), key=lambda item: item[1]):
        found = odds >= least
        print(f"{name:>9}: {begins[found].sum() / begins.sum():.3f} of them found, {begins[found].mean():.3f} of what is found is one")
    return 0


if __name__ == "__main__":
    sys.exit(main())
