"""`cleaner diff`: what is compared with what, and how it is shown.

Two texts are compared with each other, so are the folders of two runs, and all else is compared
with what cleaner makes of it.
"""

from __future__ import annotations

import argparse
import heapq
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace

from cleaner.batch.compressed import open_input
from cleaner.batch.find import Found
from cleaner.batch.folder import RunFolder
from cleaner.batch.formats import FILES, FORMATS
from cleaner.batch.protocol import Input, Record, Shard
from cleaner.compare.cells import show, wrap
from cleaner.compare.draw import draw_inline, draw_side_by_side, measure_numbers
from cleaner.compare.draw_runs import RunsView
from cleaner.compare.fold import Wanted, fold
from cleaner.compare.pager import open_pager
from cleaner.compare.patch import LineChange, draw_patch, list_changes, pair_lines
from cleaner.compare.rows import Row, list_rows
from cleaner.compare.runs import Change, Totals, compare_runs, list_run_differences
from cleaner.compare.screen import find_screen, is_terminal
from cleaner.compare.summary import summarise, summarise_pair
from cleaner.compare.texts import compare_texts
from cleaner.document import KINDS
from cleaner.errors import InputError, OptionError
from cleaner.job import Cleaned, Settings
from cleaner.messages import Console, ExitCode, show_name
from cleaner.options import check
from cleaner.outputs import StandardOutput
from cleaner.records import RecordError
from cleaner.render import decision_record, make_visible, to_json
from cleaner.request import read_request
from cleaner.show import show_texts

_TWO = 2
_SCHEMA = 1
# So many of the records that came out otherwise are shown in full, the biggest changes first.
_BIGGEST = 20


def run_diff(args: argparse.Namespace, console: Console) -> ExitCode:
    """Show before and after of what the arguments name.

    Raises:
        CleanerError: an option or a path says nothing, or what is there cannot be compared.
    """
    _check_options(args)
    _refuse_itself(args.paths)
    if any(RunFolder(path).is_run for path in args.paths):
        return _show_runs(args)
    found, settings = read_request(args, console)
    if _are_two_texts(args, found):
        return _show_pair(args, found, settings)
    view = _choose_view(args, several=len(found.inputs) != 1 or found.inputs[0].format not in FILES)
    code, differs, texts, passed = ExitCode.OK, False, 0, 0

    def look(cleaned: Cleaned) -> str | bytes | dict[str, object]:
        nonlocal differs, texts, passed
        differs |= cleaned.result.text != cleaned.result.original
        shown = view(cleaned)
        texts, passed = texts + 1, passed + (shown == "")
        return shown

    with _open(args) as write:
        code = show_texts(found, settings, console, write, look)
    if passed:
        console.note(f"not shown, because nothing in them is of what was asked for: {passed:,} of {texts:,} texts")
    return _tell(args, code, differs=differs)


def _tell(args: argparse.Namespace, code: ExitCode, *, differs: bool) -> ExitCode:
    """Return the exit code that tells of a difference, if that was asked for and nothing worse is to be told."""
    return ExitCode.FOUND if args.exit_code and differs and code is ExitCode.OK else code


def _check_options(args: argparse.Namespace) -> None:
    check("kind", args.kind, KINDS)
    chosen = [name for name in ("side_by_side", "unified", "json") if getattr(args, name)]
    if len(chosen) > 1:
        one, other = (f"--{name.replace('_', '-')}" for name in chosen[:2])
        raise OptionError(f"{one} and {other} are two ways to show the same; leave one of them out")
    if args.unified and (args.kind or args.only_dropped):
        raise OptionError("--unified shows all of the difference; leave out --kind and --only-dropped")


def _refuse_itself(paths: Sequence[str]) -> None:
    """Raise OptionError if what is to be compared is one file, or one run, twice."""
    if len(paths) != _TWO or not all(map(os.path.exists, paths)) or not os.path.samefile(*paths):
        return
    one, other = map(show_name, paths)
    which = f"{one} is named twice" if one == other else f"{one} and {other} are one and the same"
    raise OptionError(f"{which}; name another one to compare it with")


def _are_two_texts(args: argparse.Namespace, found: Found) -> bool:
    """Whether two files of text were named, each by itself."""
    named = len(args.paths) == _TWO and [source.path for source in found.inputs] == args.paths
    return named and all(source.format == "text" for source in found.inputs)


def _open(args: argparse.Namespace) -> AbstractContextManager[Callable[[bytes], None]]:
    return open_pager(wanted=not args.no_pager and not args.json)


# ---------------------------------------------------------------------------------------------
# One text after the other


def _choose_view(args: argparse.Namespace, *, several: bool) -> Callable[[Cleaned], str | bytes | dict[str, object]]:
    """Return what makes of a text that was cleaned what is shown of it.

    Of one of `several` that is nothing, if it has none of the pieces that were asked for.
    """
    wanted = Wanted(args.kind, args.only_dropped)

    def draw(cleaned: Cleaned) -> str:
        rows = list_rows(cleaned.result.decisions)
        if several and not wanted.everything and not any(map(wanted.wants, rows)):
            return ""
        return _draw_rows(args, rows, summarise(rows))

    def record(cleaned: Cleaned) -> dict[str, object]:
        values = cleaned.result.to_dict()
        rows = map(decision_record, cleaned.result.decisions)
        shown = [row for row in rows if wanted.wants_kind(row["kind"], dropped=not row["keep"])]
        for decision in shown:
            del decision["votes"]
        return values | {"decisions": shown}

    def patch(cleaned: Cleaned) -> bytes:
        source = cleaned.source
        changes = list_changes(cleaned.result.decisions, _find_line_encoding(source, cleaned.result.original))
        return _draw_patch(changes, source.path, source.path)

    return record if args.json else patch if args.unified else draw


def _draw_rows(args: argparse.Namespace, rows: list[Row], summary: str) -> str:
    draw = draw_side_by_side if args.side_by_side else draw_inline
    lines = draw(fold(rows, Wanted(args.kind, args.only_dropped)), find_screen(), measure_numbers(rows))
    drawn = "".join(f"{line}\n" for line in lines)
    return f"{drawn}\n{_wrap(summary)}" if drawn else _wrap(summary)


def _wrap(words: str) -> str:
    screen = find_screen()
    return "".join(f"{screen.draw(line)}\n" for line in wrap([show(words)], screen.width))


def _draw_patch(changes: Iterable[LineChange], before: str, after: str) -> bytes:
    """Return a unified diff: for `patch` to the byte, for a person with all that acts on a terminal made visible."""
    drawn = b"".join(draw_patch(changes, before, after))
    if not is_terminal():
        return drawn
    lines = drawn.decode("utf-8", "surrogateescape").split("\n")
    return "\n".join(map(make_visible, lines)).encode("utf-8", "backslashreplace")


def _find_line_encoding(source: Input, text: str) -> str:
    """Return the encoding in which `text` is, byte for byte, the file it was read from.

    Raises:
        RecordError: it is in another form, to which no diff of lines can be applied.
    """
    encoding = source.encoding or "utf-8"
    plain = source.format == "text" and source.compression == "none" and _encode("\n", encoding) == b"\n"
    if plain and _encode(text, encoding) == _read_bytes(source):
        return encoding
    raise RecordError(
        "E_FORMAT",
        "--unified is for files of text in UTF-8 or another encoding that has ASCII in it; "
        "write its text to such a file first, or leave --unified out",
        "encode",
    )


def _read_bytes(source: Input) -> bytes:
    with open_input(source.path) as file:
        return file.read()


def _encode(text: str, encoding: str) -> bytes | None:
    try:
        return text.encode(encoding)
    except UnicodeError:
        return None


# ---------------------------------------------------------------------------------------------
# A text and what somebody else made of it


def _show_pair(args: argparse.Namespace, found: Found, settings: Settings) -> ExitCode:
    before, after = found.inputs
    texts = [_read_text(source, settings) for source in found.inputs]
    if args.unified:
        for source, text in zip(found.inputs, texts, strict=True):
            _check_lines(source, text)
        shown = _draw_patch(pair_lines(*map(_read_bytes, found.inputs)), before.path, after.path)
    else:
        rows = compare_texts(settings.clean(texts[0]), texts[1])
        shown = _show_rows(args, rows, before, after).encode("utf-8", "backslashreplace")
    with _open(args) as write:
        write(shown)
    return _tell(args, ExitCode.OK, differs=texts[0] != texts[1])


def _check_lines(source: Input, text: str) -> None:
    try:
        _find_line_encoding(source, text)
    except RecordError as error:
        raise InputError(f"{show_name(source.path)}: {error}") from None


def _show_rows(args: argparse.Namespace, rows: list[Row], before: Input, after: Input) -> str:
    if args.json:
        wanted = Wanted(args.kind, args.only_dropped)
        listed = [row.to_dict() for row in rows if wanted.wants_kind(row.kind, dropped=row.sign in "-~")]
        return to_json({"schema": _SCHEMA, "before": before.path, "after": after.path, "rows": listed}) + "\n"
    head = f"--- {show_name(before.path)}\n+++ {show_name(after.path)}\n\n"
    return head + _draw_rows(args, rows, summarise_pair(rows))


def _read_text(source: Input, settings: Settings) -> str:
    """Return the text of a file.

    Raises:
        InputError: it cannot be read.
    """
    for item in FORMATS[source.format].read(Shard(0, (source,)), settings.fields, settings.limits):
        if isinstance(item, Record):
            return item.text
        message = getattr(item, "message", "there is no text in it")
        raise InputError(f"{show_name(source.path)}: {message}")
    raise InputError(f"{show_name(source.path)}: there is no text in it")


# ---------------------------------------------------------------------------------------------
# Two runs


def _show_runs(args: argparse.Namespace) -> ExitCode:
    first, second = _find_runs(args)
    differences = list_run_differences(first, second)
    totals = Totals()
    wanted = Wanted(args.kind, args.only_dropped)
    changes = _choose(compare_runs(first, second, totals), wanted)
    if args.json:
        _write_runs(args.paths, differences, changes, totals)
        return _tell(args, ExitCode.OK, differs=totals.differ)
    biggest, count = _pick_biggest(changes)
    view = RunsView(find_screen(), side_by_side=args.side_by_side)
    with _open(args) as write:
        for line in view.draw(args.paths, differences, totals, biggest, count - len(biggest)):
            write(f"{line}\n".encode("utf-8", "backslashreplace"))
    return _tell(args, ExitCode.OK, differs=totals.differ)


def _find_runs(args: argparse.Namespace) -> tuple[RunFolder, RunFolder]:
    """Return the two runs that were named.

    Raises:
        OptionError: something else was named with them, or asked for.
    """
    other = next((path for path in args.paths if not RunFolder(path).is_run), None)
    if other is not None or len(args.paths) != _TWO:
        what = f"{show_name(other)} is none" if other is not None else f"{len(args.paths):,} named"
        raise OptionError(
            f"the folder of a run is compared with that of one other run: {what}; "
            "name two runs over the same inputs, or the inputs alone"
        )
    if args.unified:
        raise OptionError("--unified is for texts; leave it out to compare two runs")
    return RunFolder(args.paths[0]), RunFolder(args.paths[1])


def _choose(changes: Iterable[Change], wanted: Wanted) -> Iterator[Change]:
    """Yield the changes with the pieces that were asked for; without any, only if nothing was asked in particular."""
    for change in changes:
        if wanted.everything:
            yield change
            continue
        dropped = tuple(piece for piece in change.dropped if wanted.wants_kind(piece.kind, dropped=True))
        kept = tuple(piece for piece in change.kept if wanted.wants_kind(piece.kind, dropped=False))
        if dropped or kept:
            size = sum(len(piece.text) for piece in (*dropped, *kept))
            yield replace(change, dropped=dropped, kept=kept, size=size)


def _pick_biggest(changes: Iterable[Change]) -> tuple[list[Change], int]:
    """Return the biggest changes, biggest first, and how many there are in all; no more than those are held."""
    held: list[tuple[int, int, Change]] = []
    count = 0
    for count, change in enumerate(changes, 1):
        heapq.heappush(held, (change.size, -count, change))
        if count > _BIGGEST:
            heapq.heappop(held)
    return [change for _, _, change in sorted(held, reverse=True)], count


def _write_runs(names: Sequence[str], differences: Sequence[str], changes: Iterable[Change], totals: Totals) -> None:
    """Write a line of JSON that says what was compared, one for each changed record, and one with the totals."""
    write = StandardOutput().write
    head = {"schema": _SCHEMA, "before": names[0], "after": names[1], "differences": list(differences)}
    write(to_json(head).encode() + b"\n")
    for change in changes:
        write(to_json({"changed": change.to_dict()}).encode() + b"\n")
    write(to_json({"totals": totals.to_dict()}).encode() + b"\n")
