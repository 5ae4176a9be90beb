"""One run: shards go out to workers, pieces come back and are committed, until all is done.

    records in  =  records out  +  rejected

It is checked for every piece before it is committed, and for the run before it is called done.
"""

from __future__ import annotations

import os
import time
from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from cleaner.batch.crew import Crew, Worker
from cleaner.batch.folder import REJECTS, WORK, Piece, RunFolder
from cleaner.batch.formats import FILES, plan_shards
from cleaner.batch.parts import pointing_to_verify
from cleaner.batch.piece import PieceWriter
from cleaner.batch.place import Places, place_rejects, say_place
from cleaner.batch.plan import Asked, describe_run, list_differences, list_paths_then, shard_bytes, weigh_shards
from cleaner.batch.progress import Progress, UnderWay
from cleaner.batch.protocol import Shard
from cleaner.batch.tally import Tally, list_counts, say_dropped
from cleaner.batch.worker import Failed, Message, Order, OutOfMemory, PieceDone, Task, TrialPassed
from cleaner.errors import OutputError
from cleaner.messages import JUDGED_AFTER, Console, ExitCode, TooManyRejectsError, show_name
from cleaner.outputs import OutputExistsError
from cleaner.records import Reject
from cleaner.render import number_of
from cleaner.stopping import StoppedError

_LISTEN_SECONDS = 0.1
# Workers that die before they are at any record: the machine is at fault, not a record.
_BARREN = 5
# A record at which a worker ended is cleaned first by the next one, alone. Too much time or memory
# twice is the record's own doing. A worker that is merely dead may have been killed by somebody
# else, perhaps twice; three times at one record is none of theirs.
_DEATHS = {"E_TIMEOUT": 2, "E_MEMORY": 2, "E_CRASH": 3}
_DIFFERENCES_NAMED = 3


class BrokenRunError(Exception):
    """Cleaner itself is at fault; the words are for its makers."""


def clean_dump(asked: Asked, folder: RunFolder, console: Console, *, overwrite: bool, resume: str) -> ExitCode:
    """Clean the inputs into a run folder, or go on with the run that is there; `resume` is the command for that.

    Whoever calls this holds the lock of the folder.

    Raises:
        OutputExistsError: the folder holds another run, or something else; nothing was touched.
        OutputError: the system refused to read or write; the same command goes on.
        TooManyRejectsError: more records were rejected than may be.
        DamagedError: a file of a piece that is done is missing or has another size, or a marker is damaged.
    """
    folder.refuse_foreign()
    shards = list(plan_shards(asked.inputs, shard_bytes(asked.inputs)))
    description = describe_run(asked, len(shards))
    if overwrite and folder.is_run:
        folder.clear()
    _refuse_other(folder, description)
    if folder.is_finished:
        _check_whole(folder)
        console.note(f"{show_name(folder.path)}: all is done, there is nothing left to do")
    else:
        try:
            folder.begin(description)
            run = _Run(asked, shards, folder, console)
        except StoppedError:
            console.advise(f"it was stopped as it began; to go on: {resume}")
            raise
        run.work_through(resume)
    return _conclude(asked, folder, console)


def _refuse_other(folder: RunFolder, description: dict[str, Any]) -> None:
    """Raise OutputExistsError if the folder holds a run that was asked for something else."""
    if not folder.is_run:
        return
    before = folder.read_run()
    differences = list_differences(before, description)
    if differences and (paths := list_paths_then(before, description)):
        raise OutputExistsError(
            f"{show_name(folder.path)} holds a run of the same files by other paths and was not touched; "
            f"to go on, name them as then ({_say_then(paths, folder)}); else name another folder, or add --overwrite"
        )
    if differences:
        named = "; ".join(differences[:_DIFFERENCES_NAMED])
        more = len(differences) - _DIFFERENCES_NAMED
        raise OutputExistsError(
            f"{show_name(folder.path)} holds a run of other options or inputs and was not touched; name another "
            f"folder, or add --overwrite (what differs: {named}{f'; and {more:,} more' if more > 0 else ''})"
        )


def _say_then(paths: Sequence[str], folder: RunFolder) -> str:
    """Return these paths, by which the inputs of a run were named, and from where, if that is not here."""
    named = " ".join(map(show_name, paths[:_DIFFERENCES_NAMED]))
    more = len(paths) - _DIFFERENCES_NAMED
    place = folder.started_in
    there = f" in {show_name(place)}" if place and place != os.path.realpath(os.curdir) else ""
    return f"{named}{f' and {more:,} more' if more > 0 else ''}{there}"


def _check_whole(folder: RunFolder) -> None:
    """Look whether all files of a finished run are there; a look at each is all that a second start may cost.

    Raises:
        DamagedError: one is missing or has another size.
    """
    with pointing_to_verify(folder):
        for piece in folder.all_pieces(folder.read_success()["shards"]):
            folder.check_sizes(piece)


def _conclude(asked: Asked, folder: RunFolder, console: Console) -> ExitCode:
    """Say what a finished run came to, and return its exit code."""
    tally = Tally(folder.read_success()["totals"])
    places = f"all in {show_name(folder.path)}"
    if tally["records"]["rejected"]:
        places += f", rejects in {show_name(os.path.join(folder.path, REJECTS))}"
    console.note(f"{summarise(tally)}; {places}")
    if tally["rejects"]["E_INTERNAL"]:
        return ExitCode.BUG
    if tally["records"]["rejected"] and not asked.forgiving:
        return ExitCode.PARTIAL
    if any(tally["flags"][flag] for flag in asked.fail_on):
        return ExitCode.FOUND
    return ExitCode.OK if _has_content(asked, tally) else ExitCode.NO_INPUT


def _has_content(asked: Asked, tally: Tally) -> bool:
    """Whether there was anything to read: empty texts alone are nothing, though each of them is a record."""
    if tally["records"]["rejected"] or tally["characters"]["in"]:
        return True
    # What markup there was in a page is not counted.
    empty = all(source.format == "text" or (source.format in FILES and source.size == 0) for source in asked.inputs)
    return tally["records"]["in"] > 0 and not empty


def summarise(tally: Tally) -> str:
    """Return the closing line: the equation, what was dropped, the flags."""
    records, characters = tally["records"], tally["characters"]
    parts = [f"{records['in']:,} in = {records['out']:,} out + {records['rejected']:,} rejected"]
    if tally["rejects"]:
        parts[0] += f" ({list_counts(tally['rejects'])})"
    if characters["in"]:
        parts.append(say_dropped(characters["in"], characters["out"]))
    for group in ("flags", "skipped"):
        if tally[group]:
            parts.append(list_counts(tally[group]))
    return "; ".join(parts)


class _Run:
    def __init__(self, asked: Asked, shards: Sequence[Shard], folder: RunFolder, console: Console) -> None:
        self._asked = asked
        self._folder = folder
        self._console = console
        self._shards = shards
        self._tally = Tally()
        self._tasks = {shard.number: Task(shard) for shard in self._shards}
        self._refused_done = not asked.refused
        self._places = Places(shards)
        self._progress = Progress(weigh_shards(self._shards), self._tally, console)
        for piece in folder.pieces():
            # A kill while rejects got their places may have left the new ones under the marker of the old.
            folder.check_sizes(piece, rejects=False)
            self._count(piece)
        self._progress.begin()
        self._queue = deque(self._tasks.values())
        self._deaths: Counter[tuple[int, int]] = Counter()
        self._barren = 0

    def work_through(self, resume: str) -> None:
        """Do all that is left to do; whatever ends it before says how to go on."""
        begun = time.time()
        try:
            self._refuse_too_many()  # that came up before
            self._commit_refused()
            self._dispatch()
            self._finish()
        except BaseException as error:
            self._progress.clear()
            if not isinstance(error, TooManyRejectsError):
                done = len(self._shards) - len(self._tasks)
                self._console.advise(f"shards that are done: {done:,} of {len(self._shards):,}; to go on: {resume}")
            raise
        finally:
            self._progress.clear()
            self._folder.note_times({"begun": begun, "seconds": time.time() - begun, "workers": self._asked.workers})

    def _dispatch(self) -> None:
        order = Order(self._folder.path, self._asked.clean, self._asked.target, self._asked.limits)
        with Crew(order, self._asked.workers) as crew:
            while self._queue or any(worker.task for worker in crew.workers):
                idle = [worker for worker in crew.workers if not worker.task]
                crew.fill(len(crew.workers) - len(idle) + len(self._queue))
                for worker in (worker for worker in crew.workers if not worker.task):
                    if self._queue:
                        worker.give(self._queue.popleft())
                for worker, message in crew.listen(_LISTEN_SECONDS):
                    self._hear(crew, worker, message)
                for worker in crew.workers:
                    worker.kill_if_overdue(self._asked.timeout)
                self._progress.tell(self._under_way(crew.workers))

    def _hear(self, crew: Crew, worker: Worker, message: Message | None) -> None:
        task = worker.task
        if message is None or isinstance(message, OutOfMemory):
            code = "E_MEMORY" if message else "E_TIMEOUT" if worker.overdue else "E_CRASH"
            crew.dismiss(worker)
            self._blame(worker, code)
        elif isinstance(message, Failed):
            if message.bug:
                raise BrokenRunError(message.what)
            raise OutputError(f"{show_name(self._folder.path)}: {message.what}; put that right and run it again")
        elif task is None:
            raise BrokenRunError("a worker without a task spoke")
        else:
            self._barren = 0
            if isinstance(message, PieceDone):
                self._commit(message)
                worker.task = replace(task, done=message.piece.items, piece=message.piece.number + 1)
            elif isinstance(message, TrialPassed):
                worker.task = replace(task, trial=0)
            else:
                worker.task = None
                if message.retiring:
                    crew.dismiss(worker)

    def _blame(self, worker: Worker, code: str) -> None:
        """Find out what a worker died of, and queue its task again in the light of that."""
        task, item = worker.task, worker.item
        if task is None or not item:
            self._barren += 1
            if self._barren >= _BARREN:
                raise OutputError(
                    f"{self._barren} workers in a row ended before they were at a record (the last one with "
                    f"{worker.process.exitcode}); look for what kills them, such as a lack of memory"
                )
        elif item < 0:
            task = self._suspect_reading(task, -item, code)
        else:
            task = self._suspect_cleaning(task, item, code)
        # A worker may die when all of its shard is committed and it has only to say so.
        if task and task.shard.number in self._tasks:
            self._queue.appendleft(task)

    def _suspect_cleaning(self, task: Task, item: int, code: str) -> Task:
        self._deaths[task.shard.number, item] += 1
        if self._deaths[task.shard.number, item] >= _DEATHS[code]:
            return replace(task, trial=0, poison={**task.poison, item: code})
        return replace(task, trial=item)

    def _suspect_reading(self, task: Task, item: int, code: str) -> Task:
        self._deaths[task.shard.number, -item] += 1
        guilty = self._deaths[task.shard.number, -item] >= _DEATHS[code]
        return replace(task, cut={**task.cut, item: code}) if guilty else task

    def _commit(self, done: PieceDone) -> None:
        piece = done.piece
        if not Tally(piece.counts).adds_up:
            raise BrokenRunError(f"the counts of {piece.name} do not add up")
        self._folder.commit(piece, done.written)
        self._show(done.rejects, piece.shard)
        told = Counter(reject.code for reject in done.rejects)
        for code, count in (Counter(piece.counts.get("rejects")) - told).items():
            self._console.hold(code, count)
        self._count(piece)
        self._refuse_too_many()

    def _count(self, piece: Piece) -> None:
        """Count a piece that is committed, and note what is left of its shard.

        Raises:
            DamagedError: no run writes such a marker.
        """
        refused = piece.shard == len(self._shards)
        if not (refused or piece.shard in self._tasks) or not Tally(piece.counts).adds_up:
            raise self._folder.damaged_marker(piece)
        self._tally.add(piece.counts)
        self._places.add(piece)
        if refused:
            self._refused_done = True
            return
        if piece.last:
            self._progress.end(piece.shard)
            del self._tasks[piece.shard]
        else:
            task = self._tasks[piece.shard]
            self._tasks[piece.shard] = replace(task, done=piece.items, piece=piece.number + 1)

    def _commit_refused(self) -> None:
        """Write down what cannot be read at all, as a shard of its own behind the others."""
        if self._refused_done:
            return
        shard = Shard(len(self._shards), ())
        room = str(self._folder / WORK / "refused")
        writer = PieceWriter(room, shard, 0, self._asked.target)
        for reject in self._asked.refused:
            writer.reject(reject)
        self._commit(PieceDone(writer.finish(0, last=True), room, self._asked.refused))

    def _show(self, rejects: Sequence[Reject], number: int) -> None:
        self._progress.clear()
        shard = self._shards[number] if number < len(self._shards) else Shard(number, ())
        for reject in rejects:
            line, place = say_place(reject, shard, self._places.begin(number))
            rest = "the rest" if reject.end is None else "that part of it"
            fate = {"record": "record left out", "tail": f"{rest} is left out", "file": "left out"}[reject.kind]
            self._console.reject(reject.file, line, reject.code, f"{place}{reject.message}; {fate}")

    def _refuse_any(self) -> None:
        records = self._tally["records"]
        if self._asked.strict and records["rejected"]:
            raise TooManyRejectsError(
                f"rejected: {records['rejected']:,} of the first {number_of(records['in'], 'record')}, and --strict "
                "takes none; put that right and clean into a new folder, or go on without --strict"
            )

    def _refuse_too_many(self) -> None:
        self._refuse_any()
        records = self._tally["records"]
        if records["in"] < JUDGED_AFTER or records["rejected"] <= records["in"] * self._asked.max_rejects:
            return
        worst, _ = self._tally["rejects"].most_common(1)[0]
        raise TooManyRejectsError(
            f"rejected: {records['rejected']:,} of the first {records['in']:,} records, most of them as {worst}; "
            "look into the rejects, put that right and clean into a new folder, or go on with a higher --max-rejects"
        )

    def _under_way(self, workers: Sequence[Worker]) -> list[UnderWay]:
        """Return how far the shards are that are not all done."""
        stands = (worker.under_way for worker in workers)
        return [under_way for under_way in stands if under_way and under_way.shard in self._tasks]

    def _finish(self) -> None:
        """Add up what the markers say, which is all there is, and call the run done.

        The counts of this process are not used: pieces came in another order than they stand in.
        """
        tally = Tally()
        pieces = 0
        unknown_tail = False
        for piece in self._folder.all_pieces(len(self._shards)):
            tally.add(piece.counts)
            pieces += 1
            unknown_tail |= piece.unknown_tail
            self._place(piece)
        if not tally.adds_up:
            raise BrokenRunError("the counts of the run do not add up")
        totals = {"v": 1, "shards": len(self._shards), "pieces": pieces, "unknown_tail": unknown_tail}
        self._folder.finish({**totals, "totals": tally.to_dict()})

    def _place(self, piece: Piece) -> None:
        """Now that all is counted, say in the rejects of a piece where in their file they stand."""
        begin = self._places.begin(piece.shard)
        if begin and self._shards[piece.shard].adrift:
            place_rejects(self._folder, piece, begin)
