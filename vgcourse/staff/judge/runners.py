"""Where a learner's code runs: one sandbox for each job, sandboxes that fork, or the machines of a Dask cluster.

Every one is a function `run(job, seconds) -> Ran` that several threads may call at the same time.
"""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from vgcourse.inputs import BadInput
from vgcourse.staff.judge import sandbox, zygote

Run = Callable[[bytes, float], sandbox.Ran]


@dataclass(frozen=True)
class Runner:
    """`run`, how many jobs it takes at once, and a word for the log that says what it is."""

    run: Run
    workers: int
    kind: str


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def here(workers: int, one_shot: bool = False) -> Iterator[Runner]:
    """Sandboxes on this machine, `workers` at a time: such as fork where they can, one for each job where not."""
    if os.environ.get(sandbox.UNSAFE) == "1":
        yield Runner(sandbox.run, workers, "none")
    elif one_shot or not zygote.works():
        yield Runner(sandbox.run, workers, "bubblewrap")
    else:
        with zygote.zygotes(workers) as run:
            yield Runner(run, workers, "bubblewrap, forked")


class Stopped(Exception):
    """The run was given up; what came out of it says nothing about the learner's code."""


def fan_out(items: Iterable[Any], work: Callable[[Any, Callable[[Run], Run]], Any], workers: int):
    """(item, result or exception) of every item, in the order in which they are ready.

    work(item, guarded): what is run through `guarded(run)` counts only while nobody has stopped the whole.
    """
    todo, done, stop = queue.SimpleQueue(), queue.SimpleQueue(), threading.Event()

    def guarded(run: Run) -> Run:
        def unless_stopped(job: bytes, seconds: float) -> sandbox.Ran:
            if stop.is_set():
                raise Stopped
            ran = run(job, seconds)
            if stop.is_set():
                raise Stopped
            return ran

        return unless_stopped

    def labour() -> None:
        while not stop.is_set() and (item := todo.get()) is not end:
            try:
                outcome = work(item, guarded)
            except BaseException as error:
                outcome = error
            done.put((item, outcome))

    end, count = object(), 0
    for item in items:
        todo.put(item)
        count += 1
    threads = [threading.Thread(target=labour, daemon=True) for _ in range(min(workers, count))]
    for thread in threads:
        todo.put(end)
        thread.start()
    try:
        for _ in range(count):
            yield done.get()
    finally:
        stop.set()


def wanted_workers(given: int | None) -> int | None:
    """`given`, if that many can work."""
    if given is not None and given < 1:
        raise BadInput(f"--workers takes a number from 1; {given} came.")
    return given
