"""What each command does, and the table of them all."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

import cleaner
from cleaner import render
from cleaner.arguments import learning, running, showing
from cleaner.arguments.cleaning import NO_MODEL
from cleaner.batch.again import gather_rejects
from cleaner.batch.folder import RunFolder
from cleaner.batch.formats import FILES
from cleaner.batch.place import say_own_place
from cleaner.batch.protocol import Input
from cleaner.batch.restore import restore
from cleaner.batch.tally import list_counts
from cleaner.batch.verify import verify
from cleaner.changes import find_changes
from cleaner.compare.screen import wants_colour
from cleaner.destination import Destination, check_is_here, choose_destination, refuse_overlap, refuse_source
from cleaner.diff import run_diff
from cleaner.errors import OptionError
from cleaner.inputs import STDIN, NothingToReadError, find_encoding
from cleaner.job import Cleaned, Job, Put, Strictness
from cleaner.messages import Console, ExitCode, show_command, show_name
from cleaner.options import check
from cleaner.outputs import RefusedError, RejectsFile, StandardOutput, check_output, writing
from cleaner.pipeline import DEFAULT
from cleaner.records import Reject
from cleaner.request import (
    build_cleaner,
    build_limits,
    check_format,
    learn_profile,
    list_fields,
    look_first,
    read_inputs,
    read_request,
    run_dump,
)
from cleaner.show import show_texts
from cleaner.stopping import StoppedError, StoppedLateError, holding_signals, telling_stopped

_ENGINES = ("local", "spark")
# What all commands carry out, and what is no option.
_ALWAYS = ("quiet", "log_format", "debug", "said", "command", "parser")
# What `--engine spark` carries out; it refuses all else that differs from its default.
_ON_SPARK = (
    *("paths", "output", "engine", "format", "exit_zero_on_rejects", "no_raw"),
    *("language", "focus", "keep", "drop", "disable", "when_emptied", "fast", "model"),
    *("profile", "no_trafilatura", "corrections"),
    *("encoding", "encoding_errors", "strict_json", "max_text"),
    *("text_field", "html_field", "id_field", "url_field", "language_field"),
)
_WITH_FOLDS = ("folds", "data", "seed", "fast", "labels", "model")
_MARKDOWN_ALONE = (
    "--markdown writes one input to a file such as -o page.md, or to standard output: `verify` and `restore` put the "
    "texts of a run together again to the letter, and Markdown is not to the letter"
)


@dataclass(frozen=True, slots=True)
class Command:
    """One command: `run` gets the arguments and the console, and returns the exit code."""

    name: str
    help: str
    examples: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace, Console], ExitCode]


def _clean(args: argparse.Namespace, console: Console) -> ExitCode:
    check("engine", [args.engine], _ENGINES)
    if args.markdown and (args.engine == "spark" or args.dry_run):
        raise OptionError(_MARKDOWN_ALONE)
    if args.check and args.engine == "spark":
        raise OptionError("--check cleans here; leave out --engine, or --check")
    if args.engine == "spark":
        return _clean_on_spark(args, console)
    check_format(args.to)
    if args.check:
        return _check_texts(args, console)
    return look_first(args, console) if args.dry_run else _write_texts(args, console)


def _check_texts(args: argparse.Namespace, console: Console) -> ExitCode:
    for name in ("output", "to", "dry_run", "markdown"):
        if getattr(args, name):
            raise OptionError(f"--check writes nothing; leave out --{name.replace('_', '-')}, or --check")
    code, changed = find_changes(*read_request(args, console), console, _read_strictness(args))
    return ExitCode.FOUND if changed and code is ExitCode.OK else code


def _retry(args: argparse.Namespace, console: Console) -> ExitCode:
    check_format(args.to)
    check_is_here(args.output)
    if args.output is not None and args.output != STDIN:
        refuse_source(args.output, args.paths)
    args.again = gather_rejects(args.paths, console.warn)
    args.paths = list(args.again.places)
    return _write_texts(args, console)


def _write_texts(args: argparse.Namespace, console: Console) -> ExitCode:
    destination = choose_destination(args.paths, args.output, args.to, overwrite=args.overwrite)
    if destination.path is not None:
        refuse_source(destination.path, _list_consulted(args))
    if args.markdown and args.fast:
        raise OptionError("--markdown shows what the markup of a page says, and --fast does not read that; choose one")
    if destination.is_run and args.markdown:
        raise OptionError(_MARKDOWN_ALONE)
    if destination.is_run:
        return run_dump(args, destination, console, show_command(args.said))
    found, settings = read_request(args, console)
    refuse_overlap(destination, args.paths, found.inputs)
    for source in found.inputs:
        destination.check(source)
    _tell_idle(args, console)

    @contextmanager
    def open_output(source: Input) -> Iterator[Put]:
        with destination.open(source, settings.fields) as writer:
            yield lambda cleaned: writer.write(cleaned.record, _shown(cleaned))
            if destination.rejects:  # they and the output get their names together
                hold_signals()
                rejects.sync()

    def _shown(cleaned: Cleaned) -> str:
        return cleaned.result.markdown if args.markdown else cleaned.result.text

    rejects = RejectsFile(destination.rejects, overwrite=args.overwrite)
    job = Job(settings, console, rejects, _read_strictness(args))
    try:
        with holding_signals() as hold_signals, rejects:
            # Not amid the texts themselves.
            code = job.run(found, open_output, tells=destination.path is not None or not _is_terminal(sys.stdout))
    except StoppedLateError:
        console.advise(f"stopped when {show_name(destination.path or '')} was whole and in place: {job.summary({})}")
        raise
    except (StoppedError, KeyboardInterrupt):
        console.advise(_say_stopped(job.records, destination, show_command(args.said)))
        raise
    StandardOutput().flush()
    if found.rejects or any(source.format not in FILES for source in found.inputs):
        console.note(job.summary(found.left_out))
    return code


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def _list_consulted(args: argparse.Namespace) -> list[str]:
    """Return the files that say how to clean: corrections, profile and model."""
    named = [args.corrections, args.profile, args.model]
    return [path for path in named if path and os.path.isfile(path)]


def _read_strictness(args: argparse.Namespace) -> Strictness:
    most = None if args.max_rejects is None else args.max_rejects / 100
    return Strictness(args.strict, args.fail_on, not args.no_raw, args.exit_zero_on_rejects, most)


def _tell_idle(args: argparse.Namespace, console: Console) -> None:
    """Say which options that were given change nothing where no run is written."""
    idle = [name for name, said in (("--workers", (args.workers or 1) > 1), ("--timeout", args.timeout)) if said]
    if idle:
        console.note(
            f"{' and '.join(idle)}: of no effect here, because one file or standard output is written by one process, "
            "in which no record is timed; a run has workers (-o FOLDER/)"
        )


def _say_stopped(records: int, destination: Destination, command: str) -> str:
    """Return what a signal left of cleaning into one file, and how to begin anew: nothing goes on with such a file."""
    if destination.rejects is None:
        left = "what was written is not all of it"
    else:
        left = f"{show_name(destination.path or '')} was not written"
    said = f"stopped after {render.number_of(records, 'record')}; {left}; to begin anew: {command}"
    return f"{said} (with -o FOLDER/ instead a run could go on where it was stopped)"


def _restore(args: argparse.Namespace, console: Console) -> ExitCode:
    _refuse_standard_output(args.output)
    check_is_here(args.output)
    refuse_source(args.output, [args.run])
    with _beginning_anew(args, console):
        return restore(RunFolder(args.run), args.output, console, overwrite=args.overwrite)


def _verify(args: argparse.Namespace, console: Console) -> ExitCode:
    return verify(RunFolder(args.run), console)


def _report(args: argparse.Namespace, console: Console) -> ExitCode:
    # Loaded here because no other command needs it.
    from cleaner.report.write import write_report

    for output in (args.output, args.csv):
        if output is not None:
            _refuse_standard_output(output)
            check_is_here(output)
            refuse_source(output, [args.run])
    with _beginning_anew(args, console):
        return write_report(RunFolder(args.run), args.output, args.csv, console, overwrite=args.overwrite)


@contextmanager
def _beginning_anew(args: argparse.Namespace, console: Console) -> Iterator[None]:
    """Say of what writes file after file, and is ended between two, what works then: nothing goes on with it.

    Raises:
        RefusedError: the system refused to write one.
    """
    more = "" if args.overwrite else ", with --overwrite if a file is there already"
    anew = f"run the same command again{more}"
    try:
        yield
    except RefusedError as error:
        raise RefusedError(error.what, anew) from error
    except (StoppedError, KeyboardInterrupt):
        console.advise(f"stopped; files that were written before that are whole; to begin anew, {anew}")
        raise


def _explain_texts(args: argparse.Namespace, console: Console) -> ExitCode:
    def draw(cleaned: Cleaned) -> str:
        return render.draw_explanation(cleaned.result.decisions, colour=colour)

    def record(cleaned: Cleaned) -> dict[str, object]:
        return cleaned.result.to_dict()

    colour = wants_colour()
    return show_texts(*read_request(args, console), console, StandardOutput().write, record if args.json else draw)


def _review(args: argparse.Namespace, console: Console) -> ExitCode:
    # Loaded here because no other command needs it.
    from cleaner.review.begin import begin_review, merge_files

    check_is_here(args.output)
    if args.merge:
        if args.paths:
            raise OptionError("--merge takes two files of corrections and no texts")
        _refuse_others(args, ("merge", "paths", "output", "overwrite"), "is not carried out with --merge; leave it out")
        return merge_files(args.merge, args.output, console, overwrite=args.overwrite)
    if not args.paths:
        raise OptionError("name texts to review, or the folder of a run; `cleaner review --help` shows more")
    return begin_review(args, console)


def _rules(args: argparse.Namespace, console: Console) -> ExitCode:
    if args.json and args.markdown:
        raise OptionError("--json and --markdown are two ways to print the same; leave one of them out")
    rows = render.list_rules()
    if args.json:
        shown = render.to_json([row.to_dict() for row in rows]) + "\n"
    else:
        shown = render.draw_rules_markdown(rows) if args.markdown else render.draw_rules(rows)
    StandardOutput().write(shown.encode("utf-8", "backslashreplace"))
    return ExitCode.OK


def _evaluate(args: argparse.Namespace, console: Console) -> ExitCode:
    # Loaded here because no other command needs it.
    from cleaner.evaluate import draw_figures, draw_wrong_drops, evaluate

    if args.folds:
        from cleaner.training.train import draw_folds, evaluate_folds

        if not args.data or args.labels or args.model != [DEFAULT]:
            raise OptionError("--folds trains models of its own: it wants --data DIR, and neither LABELS nor --model")
        _refuse_others(args, _WITH_FOLDS, "is not carried out with --folds, which measures the defaults; leave it out")
        shown = draw_folds(evaluate_folds(Path(args.data), args.folds, args.seed, console.note, fast=args.fast))
    elif not args.labels:
        raise OptionError("name a labels file, or --folds 5 --data DIR")
    else:
        for name in ("data", "seed"):
            if getattr(args, name) != args.parser.get_default(name):
                raise OptionError(f"--{name} goes with --folds, which no labels file does; leave one of them out")
        shown = ""
        for model in args.model:
            figures = evaluate(Path(args.labels), build_cleaner(args, model))
            shown += f"model: {model}\n\n" if len(args.model) > 1 else ""
            shown += draw_figures(figures) + (draw_wrong_drops(figures) if args.wrong else "")
    StandardOutput().write(shown.encode("utf-8", "backslashreplace"))
    return ExitCode.OK


def _refuse_standard_output(output: str) -> None:
    """Raise OptionError if a file is to be written where a text would go."""
    if output == STDIN:
        raise OptionError("this is written to a file, not to standard output; name one, such as ./- if it is called so")


def _train(args: argparse.Namespace, console: Console) -> ExitCode:
    from cleaner.training.train import Sources, train  # loads numpy

    _refuse_standard_output(args.output)
    if not args.data and not args.labels and not args.pages:
        raise OptionError("name what to learn from: --data DIR, --labels FILE, --pages DIR, or several of them")
    check_is_here(args.output)
    check_output(args.output, overwrite=args.overwrite)
    refuse_source(args.output, [*filter(None, [args.data]), *args.labels, *args.pages])
    sources = Sources(
        # In whatever order they are named, the same model comes of them.
        Path(args.data) if args.data else None, tuple(sorted(map(Path, args.labels))), tuple(map(Path, args.pages))
    )
    if args.base == NO_MODEL:
        raise OptionError("--base wants a model to begin with; name one, or leave it out to begin with nothing")
    base = cleaner.Cleaner(model=args.base).model if args.base else None
    with telling_stopped(console, "while it learned"):
        model = train(sources, args.seed, console.note, base)
    with writing(args.output, overwrite=args.overwrite) as sink:
        sink.write(model)
    console.note(f"{args.output}: {len(model):,} bytes")
    return ExitCode.OK


def _clean_on_spark(args: argparse.Namespace, console: Console) -> ExitCode:
    from cleaner.integrations.spark_clean import Reading, clean_lines  # loads pyspark

    _refuse_on_spark(args)
    reading = Reading(list_fields(args), build_limits(args), find_encoding(args.encoding), not args.no_raw)
    clean = build_cleaner(args, args.model, args.profile)
    counts = clean_lines(args.paths, args.output, clean, reading, console.note)
    cleaned = counts.pop("", 0)
    rejected = counts.total()
    console.note(f"{cleaned + rejected:,} in = {cleaned:,} out + {rejected:,} rejected{_where(args, counts)}")
    if counts["E_INTERNAL"]:
        return ExitCode.BUG
    if rejected:
        return ExitCode.OK if args.exit_zero_on_rejects else ExitCode.PARTIAL
    return ExitCode.OK if cleaned else ExitCode.NO_INPUT


def _refuse_on_spark(args: argparse.Namespace) -> None:
    """Refuse whatever was asked for and would be passed over on Spark, options that come later among it."""
    if args.output in (None, "", STDIN) or STDIN in args.paths or args.format not in (None, "jsonl"):
        raise OptionError(
            "--engine spark reads JSONL and writes a new folder: name it with -o, and leave out standard input, "
            "standard output and other formats"
        )
    _refuse_others(
        args,
        _ON_SPARK,
        "is not carried out with --engine spark; leave one of them out "
        "(docs/spark.md says which options are, and how a profile is learned there)",
    )


def _refuse_others(args: argparse.Namespace, heeded: Collection[str], why: str) -> None:
    """Refuse what was asked for and would be passed over: options that come later are among it."""
    for name, value in vars(args).items():
        if name not in heeded and name not in _ALWAYS and value != args.parser.get_default(name):
            raise OptionError(f"--{name.replace('_', '-')} {why}")


def _where(args: argparse.Namespace, codes: Mapping[str, int]) -> str:
    """Return what was rejected, and where it lies."""
    return f" ({list_counts(codes)}); rejects in {show_name(args.output.rstrip('/'))}.rejects" if codes else ""


def _profile(args: argparse.Namespace, console: Console) -> ExitCode:
    def tell(reject: Reject, format_name: str | None) -> None:
        line, place = say_own_place(reject, format_name)
        console.reject(reject.file, line, reject.code, f"{place}{reject.message}; nothing is learned from it")

    _refuse_standard_output(args.output)
    check_is_here(args.output)
    check_output(args.output, overwrite=args.overwrite)
    found, fields, limits = read_inputs(args, console)
    refuse_overlap(Destination(args.output, False, None, None, args.overwrite), args.paths, found.inputs)
    with telling_stopped(console, "while it learned"):
        profile = learn_profile(found, fields, limits, console, tell)
    if not profile.seen:
        raise NothingToReadError(f"{', '.join(map(show_name, args.paths[:3]))}: there is no text in it to learn from")
    with writing(args.output, overwrite=args.overwrite) as sink:
        sink.write(profile.to_json())
    return ExitCode.PARTIAL if console.rejected else ExitCode.OK


# Help, the check for mistyped names and the tests all go by this list: a further command is one
# more entry, with a function that adds its arguments and one that runs it.
COMMANDS: tuple[Command, ...] = (
    Command(
        "clean",
        "write the article without the rest",
        """
cleaner clean page.txt                         to standard output
cleaner clean page.txt -o page.clean.txt
cleaner clean pages/ -o cleaned/               a folder of texts, names mirrored
cleaner clean dump/*.jsonl.gz -o run/          a dump; run it again to go on with it
cleaner clean dump.jsonl -o clean.jsonl --text-field body
cleaner clean dump.jsonl --dry-run             what would be dropped of its beginning
cleaner clean pages/ --check                   whether anything would change, by the exit code
curl -s URL | html2text | cleaner clean -      from standard input
""",
        running.add_clean,
        _clean,
    ),
    Command(
        "retry",
        "clean once more what was rejected, with other options or after a repair",
        """
cleaner retry run/ -o again/ --max-text 50000000
cleaner retry clean.jsonl.rejects.jsonl -o again.jsonl --encoding-errors replace
""",
        running.add_retry,
        _retry,
    ),
    Command(
        "restore",
        "give the original texts back from what a run kept and dropped",
        """
cleaner restore run/ -o originals/
""",
        running.add_restore,
        _restore,
    ),
    Command(
        "verify",
        "look whether a run is as it was written, and count all of it anew",
        """
cleaner verify run/
""",
        running.add_verify,
        _verify,
    ),
    Command(
        "diff",
        "show before and after, every dropped line with its kind and reason",
        """
cleaner diff page.txt
cleaner diff page.txt --focus precision --keep caption
cleaner diff page.txt --side-by-side           in two columns
cleaner diff dump.jsonl --only-dropped --kind promo
cleaner diff page.txt --unified | patch        the cleaned text, made by patch
cleaner diff raw.txt cleaned.txt               what somebody else made of a text
cleaner diff run-1/ run-2/                     what another version, model or option changes
cleaner diff page.txt --json | jq '.decisions[] | select(.keep | not) | .text'
""",
        showing.add_diff,
        run_diff,
    ),
    Command(
        "explain",
        "show every piece of a text with its kind, how sure that is, and the votes for it",
        """
cleaner explain page.txt
cleaner explain page.txt --json
""",
        showing.add_show,
        _explain_texts,
    ),
    Command(
        "review",
        "go through texts in a page on this machine, and correct what became of their lines",
        """
cleaner review pages/ -o corrections.jsonl              go through texts
cleaner review run/ -o corrections.jsonl                or through a run
cleaner review --merge anna.jsonl ben.jsonl -o both.jsonl
cleaner evaluate corrections.jsonl
cleaner train --labels corrections.jsonl --base default -o my.model
cleaner clean pages/ -o cleaned/ --corrections corrections.jsonl
""",
        showing.add_review,
        _review,
    ),
    Command(
        "rules",
        "list all rules and phrase tables: what they look for, what their word weighs",
        """
cleaner rules
cleaner rules --markdown
cleaner rules --json | jq -r '.[].name'
""",
        showing.add_rules,
        _rules,
    ),
    Command(
        "report",
        "show what a run did: figures, charts and documents in one page of HTML",
        """
cleaner report run/ -o report.html
cleaner report run/ -o report.html --csv tables/    the same figures as CSV
""",
        showing.add_report,
        _report,
    ),
    Command(
        "evaluate",
        "hold the cleaner against texts whose lines a person labelled",
        """
cleaner evaluate seeds/labels.jsonl
cleaner evaluate labels.jsonl --wrong
cleaner evaluate labels.jsonl --model default --model my.model
cleaner evaluate --folds 5 --data pages/
""",
        learning.add_evaluate,
        _evaluate,
    ),
    Command(
        "train",
        "train the learned filter on labelled pages or lines",
        """
cleaner train --data pages/ -o my.model
cleaner train --labels mine.jsonl --base default -o my.model
cleaner train --pages html/ --labels mine.jsonl -o my.model
cleaner clean page.txt --model my.model
""",
        learning.add_train,
        _train,
    ),
    Command(
        "profile",
        "learn which lines recur on the pages of each site of a dump",
        """
cleaner profile learn dump.jsonl -o sites.json
cleaner clean dump.jsonl -o clean.jsonl --profile sites.json
cleaner clean dump.jsonl -o clean.jsonl --learn-sites         both in two passes
""",
        learning.add_profile,
        _profile,
    ),
)
