"""From a plan to verdicts, with everything they follow from: the course's secret, its references, and the sandbox."""

from __future__ import annotations

import hashlib
import hmac
import os
import platform
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, fields
from functools import cache
from pathlib import Path

import jax
import numpy as np

from vgcourse.course.specification import Check, GroupVerdict
from vgcourse.course.verdict import Verdict
from vgcourse.staff.follows import Package, sha256
from vgcourse.staff.judge import canary, sandbox
from vgcourse.staff.judge.judging import GROUP_SECONDS, RUNS, WALL, Cell, judge, private_check, references
from vgcourse.staff.judge.pools import course_key, key_name, pool_of, seed_of
from vgcourse.staff.judge.store import Store
from vgcourse.staff.printable import line
from vgcourse.staff.refusals import Refused, refusal

Run = Callable[[bytes, float], sandbox.Ran]


@dataclass(frozen=True)
class Task:
    """What is to be judged: the cells of a submission, on the inputs of a seed. Same address, same verdicts."""

    plan: tuple[Cell, ...]
    checks: dict[str, Check]
    seed: int
    pool: int
    draw: int
    specification: str
    references: str
    address: str


class Grader:
    """Judges tasks of one course, and remembers the verdicts."""

    def __init__(self, root: Path, solutions: Path) -> None:
        self.solutions, self._key = solutions, course_key(root)
        self.store = Store(root, self._key)

    def task(self, plan: Sequence[Cell], learner: str) -> Task:
        """The plan with that learner's inputs."""
        checks = {cell.check: private_check(cell.check, self.solutions) for cell in plan if cell.check}
        files = {name: references(name, self.solutions).read_text(encoding="utf-8") for name in sorted(checks)}
        written, code = sha256(files), specification(tuple(files), frozenset(files.values()))
        draw = self.store.draw(learner, {check.exercise_set for check in checks.values()}, _answer(plan))
        seed = seed_of(self._key, learner, draw)
        unsafe = os.environ.get(sandbox.UNSAFE) == "1"
        whole = [[asdict(cell) for cell in plan], seed, code, written, unsafe]
        address = hmac.new(self._key, f"task {sha256(whole)}".encode(), hashlib.sha256).hexdigest()
        return Task(tuple(plan), checks, seed, pool_of(self._key, learner), draw, code, written, address)

    def known(self, task: Task) -> dict[str, Verdict] | None:
        """The verdicts on the task, if it was judged before."""
        found = self.store.get(task.address)
        return found if found is not None and found.keys() == task.checks.keys() else None

    def judge(self, task: Task, run: Run) -> dict[str, Verdict]:
        """The verdicts on the task, from running it, and kept from now on."""
        verdicts = judge(task.plan, task.checks, task.seed, steady(run))
        self.store.put(task.address, verdicts)
        return verdicts

    def trust(self, run: Run) -> None:
        """`canary.Broken`, unless known answers get through `run` the grades that are theirs."""
        canary.sung(private_check(canary.EXERCISE, self.solutions), seed_of(self._key, "canary"), run)

    def record(self, learner: str, submission: Path, task: Task, verdicts: dict[str, Verdict], kind: str) -> None:
        """A line in the log: all from which this grade can be had again, except for the secret itself."""
        self.store.log(
            {
                "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
                "learner": learner,
                "problem_set": submission.parent.name,
                "answer_sha256": _answer(task.plan),
                "draw": task.draw,
                "submission_sha256": hashlib.sha256(submission.read_bytes()).hexdigest(),
                "specification_sha256": task.specification,
                "references_sha256": task.references,
                "seed": f"pool {task.pool}, draw {task.draw} of key {key_name(self._key)}",
                "verdicts": task.address,
                "sandbox": kind,
                "limits": {"wall": WALL, "runs": RUNS, "group": GROUP_SECONDS, **sandbox.LIMITS},
                "points": {name: verdict.points for name, verdict in verdicts.items()},
            }
        )


def _answer(plan: Sequence[Cell]) -> str:
    """A name for what somebody has handed in: the same for the same cells, however they are packed."""
    return sha256([asdict(cell) for cell in plan])


@cache
def specification(exercises: tuple[str, ...] = (), references: frozenset[str] = frozenset()) -> str:
    """The sha256 of all code that takes part in a verdict on these exercises, by references with this code, and of the
    versions of what runs the learner's; without exercises, of what runs and judges any."""
    versions = [platform.python_version(), np.__version__, jax.__version__]
    words = [field.name for field in (*fields(Verdict), *fields(GroupVerdict))]
    return sha256([Package().verdict(exercises, references), versions, words])


class NotRun(Refused):
    """The machine could not run a submission, which says nothing about it."""


def steady(run: Run) -> Run:
    """`run` for one submission, which tries once more where the machine may be at fault: short of memory, it kills, or
    makes no sandbox. Once, because a learner's code can kill itself, too.

    `NotRun`, if no worker has begun then either. (None of the notebook's code runs before a worker says that it has.)
    """
    tried = False

    def again(job: bytes, seconds: float) -> sandbox.Ran:
        nonlocal tried
        ran = run(job, seconds)
        if not tried and ran.ended and (not ran.frames or "SIGKILL" in ran.ended):
            tried, before = True, ran.seconds
            ran = run(job, seconds)
            ran.seconds += before
        if ran.ended and not ran.frames:
            said = line(ran.printed, 100) or ran.ended
            raise NotRun(refusal("sandbox", why=said))
        return ran

    return again
