"""`vgcourse grade`: the isolated judge on every submission, then nbgrader's autograde with its verdicts."""

from __future__ import annotations

import os
import warnings
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from vgcourse.inputs import BadInput
from vgcourse.staff.inspection import inspect
from vgcourse.staff.judge import sandbox
from vgcourse.staff.lock import alone
from vgcourse.staff.nbgrading import CONFIG, configuration, find_course, gradebook_url, opened, set_name, shown, tools
from vgcourse.staff.refusals import reason, refusal
from vgcourse.staff.submissions import TIMESTAMP, set_right

if TYPE_CHECKING:
    from traitlets.config import Config

    from vgcourse.staff.judge.grader import Task
    from vgcourse.staff.pipeline import Pipeline

__all__ = ["Grade", "Graded", "find_course", "grade", "inspect"]

JUDGE = "vgcourse.staff.judge.execute.IsolatedExecute"
FIRST_GUESS = {"read": 0.08, "judged": 1.5, "written": 0.2}
"""Seconds for one submission, as a first guess of the time that is left."""


@dataclass(frozen=True)
class Grade:
    """What one learner got: points so far, of how many, and how many answers wait for a person."""

    learner: str
    points: float
    of: float
    waiting: int


@dataclass(frozen=True)
class Graded:
    """Grades in the order of the learners' names, a sentence for everybody who was refused, and sentences for those
    whose grade comes with one: groups that were not judged, a time that was none."""

    grades: tuple[Grade, ...]
    refused: dict[str, str]
    remarks: dict[str, tuple[str, ...]] = field(default_factory=dict)


def grade(
    course: Path,
    name: str,
    learner: str | None = None,
    unsafe: bool = False,
    *,
    database: str | None = None,
    workers: int | None = None,
    dask: str | None = None,
    one_shot: bool = False,
) -> Graded:
    """Grade what is in submitted/ for the problem set of that name or number; everybody, or one learner.

    First every submission is judged, `workers` at a time (as many as there are cores), and the verdicts are kept in the
    course's folder; then nbgrader writes the grades. Whoever stops it and grades again goes on from there, and gets the
    same grades. One learner alone is judged again where time was missing.

    unsafe: without a sandbox, with the rights of whoever grades. database: an SQLAlchemy URL for the gradebook. dask:
    the address of a Dask scheduler, whose workers run the learners' code. one_shot: a new Python for every submission,
    also where one could fork.
    """
    name = set_name(course, name)
    if unsafe and dask:
        raise BadInput("On a Dask cluster code runs in sandboxes only: leave out --dask or --unsafe-no-sandbox.")
    if one_shot and dask:
        raise BadInput("On a Dask cluster each machine decides whether it forks: leave out --dask or --one-shot.")
    if not unsafe and dask is None:
        sandbox.require(course)
    with _settings(unsafe, database), alone(course):
        config = _judge_in_use(course)
        if database and gradebook_url(course) != database:
            raise BadInput(
                f"{CONFIG} names its own gradebook, {shown(gradebook_url(course))}, and not that of --db: leave out "
                "--db, or have the file take the variable VGCOURSE_DB."
            )
        config.CourseDirectory.db_url = gradebook_url(course)
        handed_in, refused = inspect(course, name, learner)
        if not handed_in:
            return Graded((), refused)

        remarks: dict[str, list[str]] = defaultdict(list)
        for each in list(handed_in):
            try:
                if sentence := set_right(course / "submitted" / each / name):
                    remarks[each].append(sentence)
            except OSError as error:
                refused[each] = refusal("unreadable", file=TIMESTAMP, why=reason(error))
                handed_in.remove(each)

        from vgcourse.staff.judge.runners import wanted_workers
        from vgcourse.staff.meter import Meter
        from vgcourse.staff.pipeline import Pipeline, once

        workers = wanted_workers(workers)
        meter = Meter({what: (len(handed_in), seconds) for what, seconds in FIRST_GUESS.items()})
        with once(), closing(meter):
            pipeline = Pipeline(course, name, config)
            _register(pipeline)
            refused |= _judge(pipeline, handed_in, meter, workers, dask, one_shot, learner is not None, remarks)
            left = [each for each in handed_in if each not in refused]
            failed = pipeline.autograde(left, lambda _: meter("written"))
            refused |= {each: _why(error, "nbgrader") for each, error in failed.items()}
            grades = tuple(_grades(pipeline, [each for each in left if each not in refused]))
            return Graded(
                grades, refused, {each.learner: tuple(said) for each in grades if (said := remarks[each.learner])}
            )


def _why(error: BaseException, kind: str) -> str:
    """Why a submission is refused, in a sentence; kind: what stumbled over it, where it is not known."""
    return str(error) if isinstance(error, BadInput) else refusal(kind, why=reason(error))


def _judge(
    pipeline: Pipeline,
    learners: list[str],
    meter: Any,
    workers: int | None,
    dask: str | None,
    one_shot: bool,
    again: bool,
    remarks: dict[str, list[str]],
) -> dict[str, str]:
    """Verdicts on all these submissions into the store; a sentence for everybody whose submission cannot be judged.

    again: also on those that were judged before, but for whose groups time was missing. remarks: gets a sentence on
    what is not judged.
    """
    from vgcourse.staff.judge import cluster, runners
    from vgcourse.staff.judge.execute import planned
    from vgcourse.staff.judge.grader import Grader
    from vgcourse.staff.judge.judging import NOT_CALLED, undecided
    from vgcourse.staff.judge.store import Unkept

    grader = Grader(Path(pipeline.directory.root), pipeline.solutions)
    refused: dict[str, str] = {}
    sharing: dict[str, list[str]] = {}
    tasks: dict[str, Task] = {}
    for learner in learners:
        try:
            _, plan = planned(pipeline.sanitised(learner))
            task = grader.task(plan, learner)
        except Exception as error:
            refused[learner] = _why(error, "nbgrader")
        else:
            tasks[task.address] = task
            sharing.setdefault(task.address, []).append(learner)
        meter("read")

    def record(task: Task, verdicts: Any, kind: str) -> None:
        for learner in sharing[task.address]:
            grader.record(learner, pipeline.submission(learner), task, verdicts, kind)
            if groups := undecided(verdicts, (NOT_CALLED,)):
                remarks[learner].append(_not_judged(groups, pipeline.name, learner))

    unknown = []
    for task in tasks.values():
        if (verdicts := grader.known(task)) is None or (again and undecided(verdicts)):
            unknown.append(task)
        else:
            record(task, verdicts, "judged before")
    meter.expect("judged", len(unknown))
    if not unknown:
        return refused
    with cluster.chosen(workers, dask, one_shot, len(unknown)) as runner:
        grader.trust(runner.run)
        work = runners.fan_out(unknown, lambda task, guard: grader.judge(task, guard(runner.run)), runner.workers)
        with closing(work) as outcomes:
            for task, outcome in outcomes:
                meter("judged")
                if isinstance(outcome, Unkept | cluster.ClusterLost):
                    raise outcome
                if isinstance(outcome, BaseException):
                    refused |= dict.fromkeys(sharing[task.address], _why(outcome, "judge"))
                else:
                    record(task, outcome, runner.kind)
    return refused


def _not_judged(groups: dict[str, list[str]], name: str, learner: str) -> str:
    which = "; ".join(f"{check} ({', '.join(those)})" for check, those in groups.items())
    return (
        f"Not judged, because the submission had used up its time before: {which}. "
        f"`vgcourse grade {name[:2]} --learner {learner}` tries again."
    )


def _judge_in_use(course: Path) -> Config:
    """The configuration, if it names the judge. nbgrader itself only logs an error in it, and goes on without it."""
    config = configuration(course)
    steps = list(config.get("Autograde", {}).get("autograde_preprocessors", []))
    names = [step if isinstance(step, str) else f"{step.__module__}.{step.__qualname__}" for step in steps]
    if names[:1] != [JUDGE] or any(each.endswith((".Execute", ".ExecutePreprocessor")) for each in names):
        raise BadInput(f"{CONFIG} does not name the isolated judge ({JUDGE}) as the one step that runs notebooks.")
    return config


def _register(pipeline: Pipeline) -> None:
    """The problem set's cells and points in the gradebook, if they are not there."""
    from nbgrader.api import MissingEntry

    with opened(pipeline.directory.db_url) as gradebook:
        try:
            gradebook.find_assignment(pipeline.name)
            return
        except MissingEntry:
            pass
    pipeline.register()


def _grades(pipeline: Pipeline, learners: list[str]) -> Iterator[Grade]:
    from nbgrader.api import MissingEntry

    with opened(pipeline.directory.db_url) as gradebook:
        for learner in learners:
            try:
                submission = gradebook.find_submission(pipeline.name, learner)
            except MissingEntry:
                continue
            waiting = sum(each.needs_manual_grade for notebook in submission.notebooks for each in notebook.grades)
            yield Grade(learner, submission.score, submission.max_score, waiting)


@contextmanager
def _settings(unsafe: bool, database: str | None) -> Iterator[None]:
    """What nbgrader and its configuration read from the environment, without SQLAlchemy's warnings about nbgrader."""
    chosen = {"PATH": tools(), "PGCONNECT_TIMEOUT": os.environ.get("PGCONNECT_TIMEOUT", "10")}
    chosen |= ({sandbox.UNSAFE: "1"} if unsafe else {}) | ({"VGCOURSE_DB": database} if database else {})
    with patch.dict(os.environ, chosen), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
