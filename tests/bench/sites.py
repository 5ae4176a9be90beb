"""What profiles of sites do: `python -m tests.bench.sites [real] [synthetic] [memory] [--data DIR]`.

    real        every dump that the pages of DATA make by publisher, as three scrapers left it: lines that stand on
                two pages of a site and in no gold body of it are its templates
    synthetic   sites of 50 pages: real bodies in the junk of one labelled page, in lines and with the newlines lost;
                every template line stands on all pages or on part of them, one body is on five pages, two pages are
                stored twice
    memory      `learn` on ten million lines of made-up sites, in a process of its own

Texts are cleaned with the learned filter and by the rules alone, without and with the profile of their own dump. Of
what the cleaner alone leaves: `template lines left` and the share that the profile removes, the same of their words,
`body words` and the share that goes with it. A line counts as left if half of its characters are. The learned filter has
seen these pages. The thresholds were chosen by looking at the real pages and at seeds 11 to 13, 21, 22, 102, 103
and 301 to 304; those of labels in flat text at seeds 402 to 412, what is done where
bars stand for newlines at 501 to 507, too.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from cleaner import Cleaner  # noqa: E402
from cleaner.address import site_of  # noqa: E402
from cleaner.document import Document  # noqa: E402
from cleaner.segment import segment  # noqa: E402
from cleaner.sites import learn  # noqa: E402
from cleaner.sites.keys import key_of, read_keys  # noqa: E402
from cleaner.sites.learn import survey_site  # noqa: E402

GOAL_REMOVED = 0.95
GOAL_BODY_LOST = 0.001
GOAL_MEMORY = 500
SCRAPERS = ("page", "container_wide")
PER_SITE = 50
COPIES = 5
STORED_TWICE = 2
# How many of the pages have a line of the template.
PRESENCE = (1.0, 1.0, 1.0, 1.0, 0.7, 0.4)
LEAST_JUNK = 4
LEAST_BODY = 600


@dataclass(frozen=True)
class Line:
    """A line of a page, and whether it is of the site's template, of the body, or neither is known."""

    text: str
    label: str


@dataclass(frozen=True)
class Dump:
    """Pages of lines, each with the address of its page."""

    pages: Sequence[tuple[str, Sequence[Line]]]
    flat: bool = False

    def texts(self) -> Iterator[tuple[str, str]]:
        glue = " " if self.flat else "\n"
        for url, lines in self.pages:
            yield glue.join(line.text for line in lines), url


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", choices=("real", "synthetic", "memory", []), metavar="PART")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument(
        "--seeds", type=int, nargs="+", default=[201, 202, 203, 204, 205], help="synthetic: a run for each"
    )
    parser.add_argument("--sites", type=int, default=8, help="synthetic: sites in a run (default: 8)")
    parser.add_argument("--lines", type=int, default=10_000_000, help="memory: lines (default: ten million)")
    parser.add_argument("--learn", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.learn:
        return learn_made_up(args.lines)
    if not (args.data / "kinds.jsonl").exists():
        parser.error(f"there is no {args.data / 'kinds.jsonl'}; name the folder with --data")
    parts = args.parts or ["real", "synthetic", "memory"]
    good = True
    if "real" in parts:
        for scraper in SCRAPERS:
            for flat in (False, True)[: 1 + (scraper == "container_wide")]:
                good &= measure(f"real {scraper}{' flat' * flat}", Dump(real_pages(args.data, scraper), flat), "auto")
    if "synthetic" in parts:
        for seed in args.seeds:
            pages = synthetic_pages(args.data, seed, args.sites)
            for flat in (False, True):
                good &= measure(f"synthetic {seed}{' flat' * flat}", Dump(pages, flat), "en")
    if "memory" in parts:
        good &= measure_memory(args.lines)
    return 0 if good else 1


@dataclass
class Tally:
    """What a profile does to the lines of a dump, of what the cleaner alone leaves."""

    lines: Counter[str] = field(default_factory=Counter)
    words: Counter[str] = field(default_factory=Counter)

    def add(self, line: Line, before: bytearray, after: bytearray) -> None:
        if line.label == "template" and is_left(before):
            fate = "left" if is_left(after) else "gone"
            self.lines[fate] += 1
            self.words[fate] += len(line.text.split())
        elif line.label == "body":
            words = count_words(line.text, before)
            self.words["body"] += words
            self.words["lost"] += max(0, words - count_words(line.text, after))

    @property
    def removed(self) -> float:
        return self.lines["gone"] / max(1, self.lines.total())

    @property
    def lost(self) -> float:
        return self.words["lost"] / max(1, self.words["body"])

    def __str__(self) -> str:
        by_words = self.words["gone"] / max(1, self.words["gone"] + self.words["left"])
        return (
            f"{self.lines.total():>7} template lines left, {self.removed:.3f} removed ({by_words:.3f} by words)"
            f" {self.words['body']:>8} body words, {self.lost:.5f} lost"
        )


def measure(name: str, dump: Dump, language: str) -> bool:
    """Print what the profile of a dump does to it, and return whether the goals are reached."""
    start = time.process_time()
    profile = learn(dump.texts())
    seconds = time.process_time() - start
    good = True
    for model in ("default", None):
        alone, with_it = Cleaner(language, model=model), Cleaner(language, model=model, profile=profile)
        tally = Tally()
        for (url, lines), (text, _) in zip(dump.pages, dump.texts(), strict=True):
            before, after = kept_mask(alone, text, url), kept_mask(with_it, text, url)
            begin = 0
            for line in lines:
                span = slice(begin, begin + len(line.text))
                begin += len(line.text) + 1
                tally.add(line, before[span], after[span])
        how = "rules alone" if model is None else "learned filter"
        print(f"{name:<26} {how:<15} {len(dump.pages):>5} pages {tally}  (learned in {seconds:.1f} s)", flush=True)
        good &= tally.removed >= GOAL_REMOVED and tally.lost <= GOAL_BODY_LOST
    return good


def kept_mask(clean: Cleaner, text: str, url: str) -> bytearray:
    mask = bytearray(len(text))
    for decision in clean(text, url=url).decisions:
        if decision.keep:
            mask[decision.segment.start : decision.segment.end] = b"\1" * len(decision.segment.text)
    return mask


def is_left(mask: bytearray) -> bool:
    return 2 * sum(mask) >= len(mask) > 0


def count_words(text: str, mask: bytearray) -> int:
    """Words of a line of which no character went."""
    ends = list(accumulate(map(len, words := text.split(" ")), lambda at, size: at + 1 + size, initial=-1))[1:]
    return sum(all(mask[end - len(word) : end]) for word, end in zip(words, ends, strict=True) if word)


def real_pages(data: Path, scraper: str) -> list[tuple[str, list[Line]]]:
    """Return the article pages of every domain that has two or more, with their lines labelled by gold."""
    import pyarrow.parquet as pq

    columns = ["id", "url", "domain", "gold", "page_type"]
    rows = [
        row
        for row in pq.read_table(data / "pages.parquet", columns=columns).to_pylist()
        if row["page_type"] == "article"
    ]
    raw = pq.read_table(data / "raw.parquet", filters=[("scraper", "=", scraper)]).to_pylist()
    texts = {row["id"]: row["text"] for row in raw}
    sites: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        if row["id"] in texts:
            sites[site_of(row["url"])].append(row)
    found = []
    for site in sites.values():
        if len(site) >= 2:
            found += label_site(site, texts)
    return found


def label_site(rows: list[Any], texts: dict[str, str]) -> list[tuple[str, list[Line]]]:
    golds = [letters(row["gold"]) for row in rows]
    lines_of_gold = {letters(line) for row in rows for line in row["gold"].splitlines()}
    recurring = survey_site("", 0, [read_keys(texts[row["id"]]) for row in rows]).lines
    found = []
    for row in rows:
        lines = []
        for text in filter(None, (" ".join(line.split()) for line in texts[row["id"]].splitlines())):
            said = letters(text)
            if said in lines_of_gold or (len(said) >= 25 and any(said in gold for gold in golds)):
                label = "body"
            else:
                pieces = segment(Document(text)).segments
                label = "template" if said and all(key_of(piece) in recurring for piece in pieces) else "other"
            lines.append(Line(text, label))
        found.append((row["url"], lines))
    return found


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


def synthetic_pages(data: Path, seed: int, sites: int) -> list[tuple[str, list[Line]]]:
    import pyarrow.parquet as pq

    chance = random.Random(seed)
    columns = ["id", "domain", "language", "gold", "title", "page_type"]
    rows = pq.read_table(data / "pages.parquet", columns=columns).to_pylist()
    english = [row for row in rows if row["page_type"] == "article" and row["language"] == "en"]
    domains = {row["id"]: row["domain"] for row in english}
    labelled = [json.loads(line) for line in (data / "kinds.jsonl").open(encoding="utf-8")]
    skins = [skin for row in labelled if row["id"] in domains and len(skin := read_skin(row)) >= LEAST_JUNK]
    found = []
    for number, skin in enumerate(chance.sample(skins, sites)):
        bodies = [row for row in english if row["domain"] != domains[skin[0][2]] and len(row["gold"]) > LEAST_BODY]
        chosen = chance.sample(bodies, PER_SITE - COPIES + 1)
        chosen += [chosen[0]] * (COPIES - 1) + chosen[-STORED_TWICE:]
        presence = [chance.choice(PRESENCE) for _ in skin]
        for at, row in enumerate(chosen):
            worn = [piece for piece, share in zip(skin, presence, strict=True) if chance.random() < share]
            found.append((f"https://site{number}.example/{at}", dress(row, worn)))
    chance.shuffle(found)
    return found


def read_skin(row: dict[str, Any]) -> list[tuple[float, str, str]]:
    """Return the junk lines of a labelled page, each with the share of the body before it, and the page."""
    article = [kind in ("body", "title") for kind in row["kinds"]]
    before = list(accumulate(article, initial=0))
    if not before[-1]:
        return []
    return [
        (before[at] / before[-1], " ".join(line.split()), row["id"])
        for at, (line, is_article) in enumerate(zip(row["lines"], article, strict=True))
        if not is_article
    ]


def dress(row: dict[str, Any], skin: Sequence[tuple[float, str, str]]) -> list[Line]:
    """Return the body of a page with lines of another page's junk around and between."""
    body = [" ".join(line.split()) for line in [row["title"] or "", *row["gold"].splitlines()]]
    body = list(filter(None, body))
    lines: list[Line] = []
    waiting = list(skin)
    for at, text in enumerate(body):
        while waiting and waiting[0][0] <= at / len(body):
            lines.append(Line(waiting.pop(0)[1], "template"))
        lines.append(Line(text, "body"))
    return lines + [Line(text, "template") for _, text, _ in waiting]


def measure_memory(lines: int) -> bool:
    argv = [sys.executable, "-m", "tests.bench.sites", "--learn", "--lines", str(lines)]
    return subprocess.run(argv, cwd=ROOT).returncode == 0


def learn_made_up(lines: int) -> int:
    """Learn from made-up pages of a hundred lines on a thousand sites, and print what it took."""
    start = time.process_time()
    profile = learn(made_up_pages(lines // 100))
    peak = peak_memory()
    print(
        f"memory: {lines:,} lines of {len(profile.sites):,} sites learned in {time.process_time() - start:.0f} s of CPU,"
        f" peak {peak} MB, {sum(len(site.lines) for site in profile.sites.values()):,} lines recur"
    )
    return 0 if peak < GOAL_MEMORY else 1


def peak_memory() -> int:
    """Return the peak of this process in MB: `ru_maxrss` has that of the process it was started by, too."""
    (line,) = [line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM:")]
    return int(line.split()[1]) // 1024


def made_up_pages(many: int) -> Iterator[tuple[str, str]]:
    chance = random.Random(1)
    words = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(2, 9))) for _ in range(20_000)]
    for number in range(many):
        # Some sites are large and most are small, as in a crawl.
        site = int(1000 * chance.random() ** 3)
        body = [f"{' '.join(chance.choices(words, k=chance.randint(8, 30)))}." for _ in range(70)]
        template = [
            f"Site {'abcdefghij'[site % 10]} says {words[(site * 31 + at) % 20_000]} {words[at]}" for at in range(30)
        ]
        yield "\n".join([*template[:15], *body, *template[15:]]), f"https://site{site}.example/{number}"


if __name__ == "__main__":
    sys.exit(main())
