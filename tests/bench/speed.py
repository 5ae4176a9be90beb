"""How fast it is, measured: `python -m tests.bench.speed [--data DIR] [--pages N] [--only PART]`.

    pages      the `container_wide` texts, with the learned filter, by the rules alone and with `fast`,
               against trafilatura.extract on the same pages' HTML: one process, one run, some pages in turn,
               CPU time, so that noise of the machine hits all
    html       all pages with `fast` against trafilatura.extract, likewise; `--pages` does not count
    short      1,000 short documents in one `pipe` against one at a time
    shares     where the time goes
    growth     time per character from 10 KB to 10 MB of real text, and for texts of one odd shape
    import     CPU seconds of `from cleaner import *` over `python -c pass`
    patterns   how the time of each compiled pattern grows with the length of strings made to slow it

Leaves with 1 if a goal of the project is missed.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import statistics
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from attacks import attacks, patterns, uses  # noqa: E402

import cleaner  # noqa: E402
from cleaner import render  # noqa: E402
from cleaner.decide import decide, settle  # noqa: E402
from cleaner.document import Document  # noqa: E402
from cleaner.features import read_features  # noqa: E402
from cleaner.flags import find_flags  # noqa: E402
from cleaner.judge import judge, panel_without  # noqa: E402
from cleaner.language import foreign_line  # noqa: E402
from cleaner.main_language import main_language  # noqa: E402
from cleaner.model import default_model  # noqa: E402
from cleaner.options import Options  # noqa: E402
from cleaner.segment import segment  # noqa: E402

GOAL_RULES = 20.0
GOAL_MODEL = 10.0
GOAL_PAGES = 5.0
TURN = 120
STRETCHES = 2_000_000
GOAL_FLAT = 1.5
_IN_DOUBT = "Gölde yüzen küçük tekneler rüzgârla yavaşça kıyıya sürükleniyordu"
GOAL_IMPORT = 0.15
_HTML_TURN = 40
cpu = time.process_time


_PARAGRAPH = "The council voted on Tuesday to rebuild the old bridge, eleven years after. "
_MARKDOWN = f"## [A bridge](https://a.example/1)\n\n{_PARAGRAPH}\n\n* [Home](/)\n* **[News](/news)**\n\n![](/a.png)\n\n"


def timed(work: Callable[[], object]) -> float:
    start = cpu()
    work()
    return cpu() - start


def read_pages(data: Path, most: int) -> list[tuple[str, str]]:
    """Return (dirty text, HTML) of article pages, spread evenly over the set."""
    if importlib.util.find_spec("pyarrow") is None or not (data / "raw.parquet").exists():
        sys.exit(f"this part wants pyarrow and the measuring set at {data}; name it with --data")
    import pyarrow.parquet as pq

    html = {row["id"]: row["html"] for row in pq.read_table(data / "pages.parquet", columns=["id", "html"]).to_pylist()}
    rows = pq.read_table(data / "raw.parquet", filters=[("scraper", "==", "container_wide")]).to_pylist()
    pages = [(row["text"], html[row["id"]]) for row in rows if html.get(row["id"])]
    step = max(1, len(pages) // most) if most else 1
    return pages[::step]


def bench_pages(pages: list[tuple[str, str]]) -> bool:
    import trafilatura

    rules = cleaner.Cleaner(model=None)
    fast = cleaner.Cleaner(fast=True)
    foreign_line(_IN_DOUBT, "en")  # the profiles of languages are read once
    for text, html in pages[:3]:  # all warm
        cleaner.clean(text)
        rules(text)
        fast(text)
        trafilatura.extract(html)
    # In turns of forty pages each, as all are used: page by page, each would mostly pay for the processor's caches
    # that another has filled. No text is cleaned twice, because cleaner remembers lines it has seen: a
    # page goes to one of the ways only.
    ways: tuple[tuple[str, Callable[[str, str], object]], ...] = (
        ("with the model", lambda text, html: cleaner.clean(text).text),
        ("rules alone", lambda text, html: rules(text).text),
        ("fast", lambda text, html: fast(text).text),
    )
    spent = {name: [0.0, 0.0] for name, _ in ways}
    for first in range(0, len(pages), TURN):
        for at, (name, clean) in enumerate(ways):
            turn = pages[first + at : first + TURN : len(ways)]
            spent[name][0] += timed(lambda clean=clean, turn=turn: [clean(text, html) for text, html in turn])
            spent[name][1] += timed(lambda turn=turn: [trafilatura.extract(html) for _, html in turn])
    characters = statistics.mean(len(text) for text, _ in pages)
    print(f"pages: {len(pages)} of container_wide, {characters:,.0f} characters each on average")
    met = True
    goals = (GOAL_MODEL, GOAL_RULES, GOAL_MODEL)
    for (name, (ours, theirs)), goal in zip(spent.items(), goals, strict=True):
        count = len(pages) / len(ways)
        print(
            f"  {name:<15} {count / ours:6.1f} pages/s, {1000 * ours / count:5.2f} ms a page; trafilatura "
            f"{count / theirs:5.1f} pages/s; {theirs / ours:.1f} times as fast, goal {goal:.0f}"
        )
        met = met and theirs / ours >= goal
    return met


def bench_html(data: Path) -> bool:
    """Pages of all types, each of them once by both."""
    import pyarrow.parquet as pq
    import trafilatura

    fast = cleaner.Cleaner(fast=True)
    rows = pq.read_table(data / "pages.parquet", columns=["html", "page_type"]).to_pylist()
    foreign_line(_IN_DOUBT, "en")
    for row in rows[:3]:
        fast.html(row["html"])
        trafilatura.extract(row["html"])
    of_articles = [row["html"] for row in rows if row["page_type"] == "article"]
    others = [row["html"] for row in rows if row["page_type"] != "article"]
    ours, theirs, counts = [0.0, 0.0], [0.0, 0.0], (len(of_articles), len(rows))
    for kind, pages in enumerate((of_articles, others)):
        for first in range(0, len(pages), _HTML_TURN):
            turn = pages[first : first + _HTML_TURN]
            spent = timed(lambda turn=turn: [fast.html(html).text for html in turn])
            measure = timed(lambda turn=turn: [trafilatura.extract(html) for html in turn])
            for group in range(kind, 2):
                ours[group] += spent
                theirs[group] += measure
    for name, count, own, other in zip(("articles", "all types"), counts, ours, theirs, strict=True):
        print(
            f"  fast, HTML, {count} pages, {name}: {1000 * own / count:.2f} ms a page, trafilatura "
            f"{1000 * other / count:.2f}; {other / own:.2f} times as fast, goal {GOAL_PAGES:.0f}"
        )
    return theirs[0] / ours[0] >= GOAL_PAGES


def bench_short(pages: list[tuple[str, str]]) -> bool:
    """Short documents: the first 500 characters of real ones."""
    texts = [text[:500] for text, _ in pages]
    texts = (texts * (1000 // len(texts) + 1))[:1000]
    clean = cleaner.Cleaner()
    clean(texts[0])
    # In turn, so that noise of the machine hits both.
    pairs = [(timed(lambda: [clean(text) for text in texts]), timed(lambda: list(clean.pipe(texts)))) for _ in range(9)]
    one, many = map(min, zip(*pairs, strict=True))
    print(f"1,000 short documents: {1000 * one / 1000:.3f} ms each one at a time, {1000 * many / 1000:.3f} in a pipe")
    return many <= one * 1.05


def bench_shares(pages: list[tuple[str, str]]) -> bool:
    options = Options()
    panel = panel_without(frozenset())
    model = default_model()
    steps = ("segment", "language", "judge", "settle", "features", "network", "decide", "flags", "render")
    spent = dict.fromkeys(steps, 0.0)
    for text, _ in pages:
        marks = [cpu()]
        document = segment(Document(text))
        marks.append(cpu())
        document = Document(document.text, document.segments, main_language(text, options.language))
        marks.append(cpu())
        verdicts = judge(document, panel)
        marks.append(cpu())
        standing = settle(document, verdicts, ())
        marks.append(cpu())
        read_features(standing, model.vocabulary)
        marks.append(cpu())
        judgement = model.judge(standing)
        marks.append(cpu())
        decisions = decide(standing, options, judgement)
        marks.append(cpu())
        find_flags(document, decisions, options)
        marks.append(cpu())
        render.join_kept(decisions)
        marks.append(cpu())
        for name, begin, end in zip(spent, marks, marks[1:], strict=False):
            spent[name] += end - begin
    spent["network"] -= spent["features"]  # it reads them again
    total = sum(spent.values())
    print("milliseconds a page: " + "  ".join(f"{name} {1000 * s / len(pages):.2f}" for name, s in spent.items()))
    print(f"  {1000 * total / len(pages):.2f} in all")
    return True


def per_character(text: str, least: float = 0.25) -> float:
    """CPU nanoseconds a character, the best of as many runs as take `least` seconds."""
    clean = cleaner.Cleaner()
    best, spent, runs = float("inf"), 0.0, 0
    while spent < least or runs < 2:
        seconds = timed(lambda: clean(text).text)
        best, spent, runs = min(best, seconds), spent + seconds, runs + 1
        if spent > 20:
            break
    return 1e9 * best / max(1, len(text))


_SCRIPT = (
    '!function(e,t){var n=e.queue||[];n.push({a:1,"b":[2,3]}),t.onload=function(){n.shift()}}(window,document);' * 4
)
# name -> (what is repeated, whether a number makes each one differ)
SHAPES: dict[str, Callable[[int], str]] = {
    "Markdown": lambda size: (_MARKDOWN * (size // len(_MARKDOWN) + 1))[:size],
    "lines wrapped at 72": lambda size: "\n".join(textwrap.wrap((_PARAGRAPH * (size // 80 + 1))[:size], 72)),
    "scripts and paragraphs": lambda n: f"{_SCRIPT}\n{_PARAGRAPH}\n" * (n // (len(_SCRIPT) + len(_PARAGRAPH) + 2)),
    "scripts in one line": lambda n: f"{_SCRIPT}The storm came." * (n // (len(_SCRIPT) + 15)),
    "braces and words": lambda n: "{storm} at=1; " * (n // 14),
    "sentences without blanks": lambda n: "The storm came, and went.It rained." * (n // 35),
    "numbers of links and addresses": lambda n: (
        "".join(f"[{at}]Ferry runs\n" for at in range(n // 40))
        + "References\n\n"
        + "1. https://a.example/\n" * (n // 40)
    ),
    "numbered lines": lambda n: "".join(f"{at}: The ferry ran aground off Pell Island\n" for at in range(n // 48)),
    "lines of 700": lambda n: f"{'word ' * 139}end.\n" * (n // 700),
    "one line of words": lambda n: "word " * (n // 5),
    "one line, no spaces": lambda n: "x" * n,
    "one line of sentences": lambda n: "The storm reached the coast. " * (n // 29),
    "empty lines": lambda n: "\n" * n,
    'lines of "a"': lambda n: "a\n" * (n // 2),
    "different short lines": lambda n: "".join(f"line {at}\n" for at in range(n // 11)),
    '"Advertisement" and a word': lambda n: "Advertisement\nstorm\n" * (n // 20),
    '"Related articles" and headlines': lambda n: "Related articles\nFerry runs aground off Pell Island\n" * (n // 52),
    '"Comments (2)" and heads': lambda n: "Comments (2)\nBob says:\nloud\n" * (n // 28),
    "spaces": lambda n: " " * n,
    "spaces amid Chinese": lambda n: f"{'桥将关闭两年。' * 50}{' ' * n}x!{'桥将关闭两年。' * 50}",
    "brackets": lambda n: "(" * (n // 2) + "storm" + ")" * (n // 2),
    "punctuation": lambda n: ".,;:!?" * (n // 6),
    "CJK without spaces": lambda n: "嵐が来た" * (n // 4),
    "all duplicates, prose": lambda n: (
        "The storm that reached the coast on Monday night has cut the power in four towns.\n" * (n // 82)
    ),
    "all duplicates, headline": lambda n: "Storm cuts the power in four coast towns\n" * (n // 41),
    "combining marks": lambda n: "e" + "\u0301" * n,
    "digits and dates": lambda n: "January 06, 2026" * (n // 16),
    "labels glued": lambda n: "Advertisement" * (n // 13),
    "notices": lambda n: "© 2024 A Mr. " * (n // 13),
    "lines of code": lambda n: "var a = 1;\n" * (n // 11),
    "addresses": lambda n: "http://a.example/x?y=1 " * (n // 23),
    "tags": lambda n: "<div class=a>" * (n // 13),
    "pointers": lambda n: "He said. Read more: Storm hits. " * (n // 32),
}


def per_character_of_articles(corpus: str, size: int) -> float:
    """CPU nanoseconds a character over different stretches of `corpus` of `size` characters each.

    Different ones, because a line that came before is cheaper the second time.
    """
    clean = cleaner.Cleaner()
    clean(corpus[-size:])
    stretches = [corpus[at : at + size] for at in range(0, max(1, min(len(corpus), STRETCHES) - size + 1), size)]
    return 1e9 * timed(lambda: [clean(stretch).text for stretch in stretches]) / sum(map(len, stretches))


def bench_growth(pages: list[tuple[str, str]], largest: int) -> bool:
    sizes = [size for size in (10_000, 100_000, 1_000_000, 10_000_000) if size <= largest]
    print(f"growth: CPU ns a character; goal: the largest at most {GOAL_FLAT} x that of 10 KB (shapes: of 1/10 of it)")
    print(f"  {'':34}" + "".join(f"{size:>12,}" for size in sizes) + f"{'ratio':>8}")
    good = True
    corpus = "\n\n".join(text for text, _ in pages)
    while pages and len(corpus) < sizes[-1]:
        corpus += f"\n\n{corpus}"
    rows: dict[str, Callable[[int], str]] = {"real articles": lambda size: corpus[:size]} if pages else {}
    for name, make in (rows | SHAPES).items():
        costs = []
        for size in sizes if name == "real articles" else sizes[-3:]:
            real = name == "real articles"
            costs.append(per_character_of_articles(corpus, size) if real else per_character(make(size)))
            if costs[-1] * size > 60e9:
                break
        # What a text costs however short it is hides in the smallest size, so a shape is held against
        # the size before its largest.
        base = costs[0] if name == "real articles" else costs[-2]
        flat = costs[-1] / base
        good = good and flat <= GOAL_FLAT
        pad = [""] * (len(sizes) - (len(sizes) if name == "real articles" else len(sizes[-3:])))
        shown = "".join(f"{cost:>12}" for cost in [*pad, *(f"{cost:.0f}" for cost in costs)])
        print(f"  {name:34}{shown}{flat:>8.2f}{'' if flat <= GOAL_FLAT else '  <- not flat'}", flush=True)
    return good


def bench_import() -> bool:
    def run(code: str) -> float:
        before = os.times()
        subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
        after = os.times()
        return after.children_user + after.children_system - before.children_user - before.children_system

    # `import cleaner` by itself loads next to nothing: what it names is loaded when it is asked for.
    names, first_text = "from cleaner import *", "import cleaner; cleaner.clean('Storm.')"
    run(names)  # writes the bytecode
    pairs = [(run("pass"), run(names), run(first_text)) for _ in range(9)]
    bare, with_import, with_clean = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(
        f"from cleaner import *: {with_import - bare:.3f} s of CPU over `python -c pass`; goal {GOAL_IMPORT}; with a first text {with_clean - bare:.3f} s"
    )
    return with_import - bare <= GOAL_IMPORT


def bench_patterns(slowest: int) -> bool:
    """For each pattern the attack that takes it longest, and how its time grows from 2,000 to 8,000 characters."""
    found = []
    for name, pattern in patterns().items():
        methods = [
            getattr(pattern, {"finditer": "findall", "sub": "findall"}.get(use, use)) for use in sorted(uses(name))
        ]
        worst = (0.0, "", methods[0], None)
        for attack_name, attack in attacks(pattern):
            text = attack(1_000)
            for method in methods:
                seconds = timed_best(method, text, 1)
                if seconds > worst[0]:
                    worst = (seconds, attack_name, method, attack)
        _, attack_name, method, attack = worst
        if attack is None:
            continue
        small, large = (timed_best(method, attack(size), 3) for size in (2_000, 8_000))
        found.append(((large / max(small, 2e-5)) ** 0.5, large, name, method.__name__, attack_name))
    bad = sorted((row for row in found if row[0] > 2.5 and row[1] > 1e-3), key=lambda row: -row[1])
    print(
        f"patterns: {len(found)} tried; {len(bad)} grow faster than linear (ratio for a doubling; ms for 8,000 characters)"
    )
    for ratio, seconds, name, method, attack_name in bad[:slowest]:
        print(f"  {ratio:5.1f} {1000 * seconds:9.1f} ms  {name}.{method}  {attack_name}")
    return not bad


def timed_best(method: Callable[[str], object], text: str, runs: int) -> float:
    best = float("inf")
    for _ in range(runs):
        start = time.perf_counter()
        method(text)
        best = min(best, time.perf_counter() - start)
    return best


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--pages", type=int, default=200, help="how many pages to time, 0 for all (default: 200)")
    parser.add_argument("--largest", type=int, default=10_000_000, help="the largest text of `growth`, in characters")
    parser.add_argument("--slowest", type=int, default=40, help="how many patterns to show")
    parser.add_argument(
        "--only", choices=("pages", "html", "short", "shares", "growth", "import", "patterns"), action="append"
    )
    args = parser.parse_args()
    parts = args.only or ["pages", "html", "short", "shares", "import", "growth", "patterns"]
    pages = read_pages(args.data, args.pages) if {"pages", "short", "shares"} & set(parts) else []
    work: dict[str, Callable[[], bool]] = {
        "pages": lambda: bench_pages(pages),
        "html": lambda: bench_html(args.data),
        "short": lambda: bench_short(pages),
        "shares": lambda: bench_shares(pages),
        "import": bench_import,
        "growth": lambda: bench_growth(read_pages(args.data, 0), args.largest),
        "patterns": lambda: bench_patterns(args.slowest),
    }
    missed = [part for part in parts if not work[part]()]
    print(f"\ngoals missed: {', '.join(missed)}" if missed else "\nall goals met")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
