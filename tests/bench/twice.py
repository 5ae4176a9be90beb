"""What cleaning what is clean takes away, and what it costs to know: `python -m tests.bench.twice [--data DIR] [--texts N]`.

Texts of DATA/raw.parquet, spread evenly over it, are cleaned four times each, every time what the time before left.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from cleaner import Cleaner  # noqa: E402

PASSES = 4


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--texts", type=int, default=1_000, metavar="N")
    args = parser.parse_args()
    if not (args.data / "raw.parquet").exists():
        parser.error(f"there is no {args.data / 'raw.parquet'}; name the folder with --data")
    texts = read_texts(args.data / "raw.parquet", args.texts)
    clean = Cleaner()
    clean(texts[0])  # loads the model
    print(f"{len(texts):,} texts\n\n{'cleaning':<10}{'changed':>10}{'share':>9}{'words lost':>13}{'share':>9}{'CPU':>9}")
    for number in range(1, PASSES + 1):
        begun = time.process_time()
        after = [clean(text).text for text in texts]
        seconds = time.process_time() - begun
        changed = sum(one != other for one, other in zip(texts, after, strict=True))
        words, left = (sum(len(text.split()) for text in some) for some in (texts, after))
        print(
            f"{number:<10}{changed:>10,}{changed / len(texts):>9.1%}{words - left:>13,}{(words - left) / words:>9.2%}{seconds:>8.1f}s"
        )
        texts = after
    return 0


def read_texts(path: Path, most: int) -> list[str]:
    import pyarrow.parquet as pq

    column = pq.read_table(path, columns=["text"]).column("text")
    step = max(len(column) // most, 1)
    return [column[at].as_py() for at in range(0, len(column), step)][:most]


if __name__ == "__main__":
    sys.exit(main())
