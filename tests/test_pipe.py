"""`Cleaner.pipe` with processes of its own: the same results, and nothing lost, waiting or left running."""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path

import bs4
import pytest

from cleaner import Cleaner, CleanerError, InputError, OptionError
from cleaner.errors import WorkerError
from cleaner.parallel import BATCH_TEXTS, BATCHES_EACH
from tests.sites import site

ROOT = Path(__file__).resolve().parents[1]
SEEDS = [path.read_text("utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
# Enough for each of two processes to have two batches, and some more.
MANY = [f"{SEEDS[number % len(SEEDS)]}\n\nNumber {number} of many.\n" for number in range(150)]
WAIT = 20.0


def no_children() -> bool:
    """Whether all processes started here are gone, after waiting for them."""
    deadline = time.monotonic() + WAIT
    while multiprocessing.active_children() and time.monotonic() < deadline:
        time.sleep(0.02)
    return not multiprocessing.active_children()


def test_the_results_are_the_same_with_workers_and_in_order() -> None:
    clean = Cleaner(language="auto", keep=["caption"])
    texts = [*MANY, "", "\ud800 half a pair", *SEEDS, SEEDS[0].encode()]
    here = list(clean.pipe(texts))
    there = list(clean.pipe(texts, workers=2))
    assert there == here  # documents with every segment, decisions with every vote, flags, options
    assert [result.text for result in there] == [result.text for result in here]
    assert [result.removed for result in there] == [result.removed for result in here]
    assert no_children()


def test_addresses_and_a_profile_reach_the_workers() -> None:
    from cleaner.sites import learn

    pages = [*site(40), *site(30, "other.example")]
    texts, urls = [text for text, _ in pages], [url for _, url in pages]
    clean = Cleaner(model=None, profile=learn(pages))
    assert list(clean.pipe(texts, urls, workers=2)) == list(clean.pipe(texts, urls))
    assert any(clean(text, url=url) != clean(text) for text, url in pages)
    for workers in (None, 1):
        for some, few, said in ((texts[:3], urls[:2], "more texts than urls"), (texts[:2], urls[:3], "more urls than texts")):
            results = clean.pipe(some, few, workers=workers)
            assert [next(results).original, next(results).original] == texts[:2]
            with pytest.raises(OptionError, match=f"there are {said}; give a url or None for each text"):
                next(results)


def test_whether_trafilatura_is_asked_is_true_or_false() -> None:
    with pytest.raises(OptionError, match="trafilatura has no value 'no'"):
        Cleaner(trafilatura="no")  # type: ignore[arg-type]


@pytest.mark.parametrize("option", ["model", "profile", "corrections"])
def test_what_is_no_path_is_told_by_the_name_of_its_option(option: str) -> None:
    with pytest.raises(OptionError, match=f"{option} wants a path, not int"):
        Cleaner(**{option: 5})  # type: ignore[arg-type]
    with pytest.raises(OptionError, match=f"{option} wants a path, not an empty one"):
        Cleaner(**{option: ""})  # type: ignore[arg-type]


def test_the_command_lines_word_for_no_model_is_none_from_code() -> None:
    with pytest.raises(OptionError, match="model=None"):
        Cleaner(model="none")


def test_one_text_is_not_taken_for_many() -> None:
    for text in ("Storm hits coast", b"Storm hits coast"):
        with pytest.raises(OptionError, match="several texts"):
            Cleaner(model=None).pipe(text)  # type: ignore[arg-type]
    for none, kind in ((None, "NoneType"), (5, "int")):
        with pytest.raises(OptionError, match=f"texts wants several texts such as a list of them, not {kind}"):
            Cleaner(model=None).pipe(none)  # type: ignore[arg-type]
    with pytest.raises(OptionError, match=r"urls wants several urls such as \[url\], not one"):
        Cleaner(model=None).pipe(["Storm hits coast"], urls="https://example.com")


def test_it_reads_no_further_ahead_than_its_batches() -> None:
    taken = 0

    def endless() -> Iterator[str]:
        nonlocal taken
        for number in count():
            taken += 1
            yield f"The storm reached the coast on Monday night, for the {number}th time.\n"

    results = Cleaner(model=None).pipe(endless(), workers=2)
    assert not taken
    for number, result in enumerate(islice(results, 300)):
        assert f"the {number}th time" in result.text
        assert taken <= number + BATCH_TEXTS * (BATCHES_EACH * 2 + 1)
    assert no_children() is False
    results.close()  # type: ignore[attr-defined]
    assert no_children()


def test_long_texts_make_small_batches() -> None:
    taken = 0

    def long_ones() -> Iterator[str]:
        nonlocal taken
        for _ in range(20):
            taken += 1
            yield "The storm reached the coast on Monday night.\n" * 3_000

    results = Cleaner(model=None).pipe(long_ones(), workers=1)
    next(results)
    assert taken == BATCHES_EACH
    del results
    gc.collect()
    assert no_children()


def test_an_error_of_the_input_arrives_after_what_came_before_it() -> None:
    def broken() -> Iterator[str]:
        yield from MANY[:70]
        raise ZeroDivisionError("the source broke")

    results = Cleaner(model=None).pipe(broken(), workers=2)
    seen: list[str] = []
    with pytest.raises(ZeroDivisionError, match="the source broke"):
        seen.extend(result.original for result in results)
    assert seen == MANY[:70]
    assert next(results, None) is None
    assert no_children()


@pytest.mark.parametrize("workers", [None, 2])
def test_an_error_of_a_text_arrives_after_what_came_before_it(workers: int | None) -> None:
    texts: list[str | bytes] = [*MANY[:40], b"caf\xe9", *MANY[40:]]
    seen: list[str] = []
    with pytest.raises(InputError, match="not utf-8"):
        seen.extend(result.original for result in Cleaner(model=None).pipe(texts, workers=workers))
    assert seen == MANY[:40]
    with pytest.raises(InputError, match="not NoneType"):
        list(Cleaner().pipe([None], workers=workers))  # type: ignore[list-item]


class Killed(Cleaner):
    """Kills its own process at one text."""

    def __call__(self, source: str | bytes, encoding: str | None = None, url: str | None = None) -> object:  # type: ignore[override]
        if source == "die":
            os.kill(os.getpid(), signal.SIGKILL)
        if source == "fail":
            raise RuntimeError("inside")
        return super().__call__(source, encoding, url)


def test_a_worker_that_dies_is_an_error_that_says_where() -> None:
    short = [f"The storm reached the coast on Monday night, number {number}.\n" for number in range(200)]
    texts = [*short[:BATCH_TEXTS], "die", *short]
    seen: list[str] = []
    with pytest.raises(WorkerError, match=rf"killed by signal 9 at texts {BATCH_TEXTS + 1} to {2 * BATCH_TEXTS}; "):
        seen.extend(result.original for result in Killed(model=None).pipe(texts, workers=2))
    assert seen == short[:BATCH_TEXTS]
    assert no_children()
    assert issubclass(WorkerError, CleanerError)


def test_an_unforeseen_error_tells_where_it_was_raised() -> None:
    with pytest.raises(RuntimeError, match="inside") as raised:
        list(Killed(model=None).pipe(["good", "fail"], workers=1))
    assert "in __call__" in "".join(raised.value.__notes__)


@pytest.mark.parametrize("workers", [0, -1, 1.5, "2", True])
def test_a_wrong_number_of_workers_is_refused_at_once(workers: object) -> None:
    with pytest.raises(OptionError, match="workers must be a whole number from 1"):
        Cleaner().pipe([], workers=workers)  # type: ignore[arg-type]


def test_a_worker_that_asks_for_workers_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(multiprocessing.current_process()._config, "daemon", True)  # type: ignore[attr-defined]
    with pytest.raises(OptionError, match="this process is a worker itself and may start none; leave workers out"):
        Cleaner().pipe([], workers=2)


def test_no_text_starts_no_process() -> None:
    assert list(Cleaner().pipe([], workers=4)) == []
    assert not multiprocessing.active_children()


SCRIPT = """
import itertools, multiprocessing, sys
from cleaner import Cleaner

def texts():
    for number in itertools.count():
        yield f"The storm reached the coast on Monday night, for the {number}th time.\\n" * 20

def main():
    results = Cleaner(model=None).pipe(texts(), workers=2)
    next(results)
    print(*[child.pid for child in multiprocessing.active_children()], flush=True)
    HOW

GUARD
"""
LOOP = "for _ in results: pass"
GUARDED = 'if __name__ == "__main__":\n    main()'


def start(tmp_path: Path, how: str, guard: str = GUARDED) -> subprocess.Popen[str]:
    script = tmp_path / "script.py"
    script.write_text(SCRIPT.replace("HOW", how).replace("GUARD", guard))
    return subprocess.Popen(
        # From Python 3.12 on a fork beside threads is warned of, which is what some of these scripts do on purpose.
        [sys.executable, "-W", "ignore::DeprecationWarning", str(script)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        start_new_session=True,
    )


def all_gone(pids: list[int]) -> bool:
    def alive(pid: int) -> bool:
        try:
            return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
        except FileNotFoundError:
            return False

    deadline = time.monotonic() + WAIT
    while any(map(alive, pids)) and time.monotonic() < deadline:
        time.sleep(0.05)
    return not any(map(alive, pids))


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes in /proc")
@pytest.mark.parametrize("to_all", [True, False], ids=["the whole group, as a terminal does", "the parent alone"])
def test_ctrl_c_ends_all(tmp_path: Path, to_all: bool) -> None:
    with start(tmp_path, LOOP) as process:
        assert process.stdout
        workers = [int(pid) for pid in process.stdout.readline().split()]
        assert len(workers) == 2
        (os.killpg if to_all else os.kill)(process.pid, signal.SIGINT)
        _, said = process.communicate(timeout=WAIT)
    assert process.returncode in (-signal.SIGINT, 130)
    assert said.count("Traceback") == 1, said  # the parent's, and none of a worker
    assert all_gone(workers)


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes in /proc")
@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGTERM])
def test_workers_do_not_outlive_a_parent_that_is_killed(tmp_path: Path, sent: signal.Signals) -> None:
    with start(tmp_path, LOOP) as process:
        assert process.stdout
        workers = [int(pid) for pid in process.stdout.readline().split()]
        process.send_signal(sent)
        process.communicate(timeout=WAIT)
    assert len(workers) == 2
    assert all_gone(workers)


@pytest.mark.parametrize("how", ["return", "globals().update(kept=results)"])
def test_a_script_that_takes_one_result_and_ends_does_so_quietly(tmp_path: Path, how: str) -> None:
    with start(tmp_path, how) as process:
        out, said = process.communicate(timeout=WAIT)
    assert (process.returncode, said) == (0, "")
    assert all_gone([int(pid) for pid in out.split()])


FORK = """import os
    if not os.fork():
        FORKED
        sys.exit(0)
    os.wait()
    print(len(list(itertools.islice(results, 500))))
    results.close()"""


@pytest.mark.parametrize("forked", ["pass", "results.close()", "del results"])
def test_a_fork_leaves_the_workers_to_its_parent(tmp_path: Path, forked: str) -> None:
    with start(tmp_path, FORK.replace("FORKED", forked)) as process:
        out, said = process.communicate(timeout=WAIT)
    assert (process.returncode, said) == (0, "")
    workers, *rest = out.splitlines()
    assert rest == ["500"]
    assert all_gone([int(pid) for pid in workers.split()])


def test_a_fork_that_takes_results_of_its_parent_is_told(tmp_path: Path) -> None:
    with start(tmp_path, FORK.replace("FORKED", "next(results)")) as process:
        out, said = process.communicate(timeout=WAIT)
    assert process.returncode == 0
    assert out.splitlines()[1:] == ["500"]
    assert said.count("Traceback") == 1
    assert "WorkerError: this process was forked from the one that takes these results" in said


def test_a_script_without_a_guard_is_told_of_it(tmp_path: Path) -> None:
    with start(tmp_path, LOOP, "main()") as process:
        _, said = process.communicate(timeout=WAIT)
    assert process.returncode == 1
    assert "a worker process ended with exit code 1 at texts 1 to" in said
    assert "`if __name__ == '__main__':`" in said


def test_a_script_from_standard_input_is_told_to_be_saved() -> None:
    script = SCRIPT.replace("HOW", LOOP).replace("GUARD", GUARDED)
    done = subprocess.run(
        [sys.executable, "-"],
        input=script,
        capture_output=True,
        text=True,
        timeout=WAIT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert done.returncode == 1
    assert "the script must be saved in a file, because workers import it" in done.stderr


def test_a_string_of_a_soup_leaves_the_soup_behind() -> None:
    """From about a hundred paragraphs on a soup is too deep to be pickled."""
    soup = bs4.BeautifulSoup("".join(f"<p>The storm reached the coast. {at}</p>" for at in range(300)), "html.parser")
    texts = [paragraph.string for paragraph in soup.find_all("p")]
    assert all(isinstance(text, bs4.NavigableString) for text in texts)
    results = list(Cleaner(model=None).pipe(texts[:3], workers=1))
    assert [result.original for result in results] == [str(text) for text in texts[:3]]
    result = Cleaner(model=None)(texts[0])
    assert type(result.original) is str
    assert len(pickle.dumps(result)) < 5_000
    page = Cleaner(model=None).html(bs4.NavigableString("<p>The storm reached the coast.</p>"))
    assert pickle.loads(pickle.dumps(page)).text == page.text
