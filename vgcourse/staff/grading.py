"""`vgcourse grade`: the isolated judge on every submission, then nbgrader's autograde with its verdicts."""

from __future__ import annotations

import getpass
import json
import os
import re
import socket
import stat
import time
import warnings
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from vgcourse.inputs import BadInput
from vgcourse.staff.judge import sandbox
from vgcourse.staff.nbgrading import CONFIG, configuration, find_course, opened, set_name, tools

if TYPE_CHECKING:
    from traitlets.config import Config

    from vgcourse.staff.judge.grader import Task
    from vgcourse.staff.pipeline import Pipeline

__all__ = ["Grade", "Graded", "find_course", "grade", "inspect"]

JUDGE = "vgcourse.staff.judge.execute.IsolatedExecute"
LARGEST = 20 << 20
"""Bytes of one submission; a notebook of the course with all its pictures has less than one million."""
FIRST_GUESS = {"read": 0.08, "judged": 1.5, "written": 0.2}
"""Seconds for one submission, as a first guess of the time that is left."""
_LEARNER = re.compile(r"[\w@+-][\w.@+-]{0,127}")


@dataclass(frozen=True)
class Grade:
    """What one learner got: points so far, of how many, and how many answers wait for a person."""

    learner: str
    points: float
    of: float
    waiting: int


@dataclass(frozen=True)
class Graded:
    """Grades in the order of the learners' names, and a sentence for everybody who was refused."""

    grades: tuple[Grade, ...]
    refused: dict[str, str]


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
    same grades.

    unsafe: without a sandbox, with the rights of whoever grades. database: an SQLAlchemy URL for the gradebook. dask:
    the address of a Dask scheduler, whose workers run the learners' code. one_shot: a new Python for every submission,
    also where one could fork.
    """
    name = set_name(course, name)
    if unsafe and dask:
        raise BadInput("On a Dask cluster code runs in sandboxes only: leave out --dask or --unsafe-no-sandbox.")
    if not unsafe and dask is None:
        sandbox.require(course)
    with _settings(unsafe, database), _alone(course):
        config = _judge_in_use(course)
        handed_in, refused = inspect(course, name, learner)
        if not handed_in:
            return Graded((), refused)

        from vgcourse.staff.judge.runners import wanted_workers
        from vgcourse.staff.meter import Meter
        from vgcourse.staff.pipeline import Pipeline, once, said

        workers = wanted_workers(workers)
        meter = Meter({what: (len(handed_in), seconds) for what, seconds in FIRST_GUESS.items()})
        with once(), closing(meter):
            pipeline = Pipeline(course, name, config)
            _register(pipeline)
            refused |= _judge(pipeline, handed_in, meter, workers, dask, one_shot)
            left = [each for each in handed_in if each not in refused]
            failed = pipeline.autograde(left, lambda _: meter("written"))
            refused |= {
                each: str(error) if isinstance(error, BadInput) else f"nbgrader could not grade it: {said(error)}"
                for each, error in failed.items()
            }
            return Graded(tuple(_grades(pipeline, [each for each in left if each not in refused])), refused)


def _judge(
    pipeline: Pipeline, learners: list[str], meter: Any, workers: int | None, dask: str | None, one_shot: bool
) -> dict[str, str]:
    """Verdicts on all these submissions into the store; a sentence for everybody whose submission cannot be judged."""
    from vgcourse.staff.judge import cluster, runners
    from vgcourse.staff.judge.execute import planned
    from vgcourse.staff.judge.grader import Grader
    from vgcourse.staff.judge.store import Unkept
    from vgcourse.staff.pipeline import said

    grader = Grader(Path(pipeline.directory.root), pipeline.solutions)
    refused: dict[str, str] = {}
    sharing: dict[str, list[str]] = {}
    tasks: dict[str, Task] = {}
    for learner in learners:
        try:
            _, plan = planned(pipeline.sanitised(learner))
            task = grader.task(plan, learner)
        except BadInput as sentence:
            refused[learner] = str(sentence)
        except Exception as error:
            refused[learner] = f"nbgrader cannot read it: {said(error)}"
        else:
            tasks[task.address] = task
            sharing.setdefault(task.address, []).append(learner)
        meter("read")

    def record(task: Task, verdicts: Any, kind: str) -> None:
        for learner in sharing[task.address]:
            grader.record(learner, pipeline.submission(learner), task, verdicts, kind)

    unknown = []
    for task in tasks.values():
        if (verdicts := grader.known(task)) is None:
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
                    sentence = str(outcome) if isinstance(outcome, BadInput) else f"The judge failed: {said(outcome)}"
                    refused |= dict.fromkeys(sharing[task.address], sentence)
                else:
                    record(task, outcome, runner.kind)
    return refused


def inspect(course: Path, name: str, learner: str | None = None) -> tuple[list[str], dict[str, str]]:
    """(learners whose submission can be graded, a sentence for each of the others). Nothing is opened as code."""
    folder = course / "submitted"
    everybody = (
        sorted(each.name for each in folder.iterdir() if not each.name.startswith(".")) if folder.is_dir() else []
    )
    chosen = [each for each in everybody if _there(folder / each / name)]
    if learner is not None:
        if learner not in chosen:
            known = ", ".join(chosen) or "nobody"
            raise BadInput(f"{learner!r} has handed in nothing for {name}; {known} has. (Folders of submitted/.)")
        chosen = [learner]
    problems = {each: _problem(folder / each, each, name) for each in chosen}
    refused = {each: problem for each, problem in problems.items() if problem}
    if learner is None:
        below = [f"{each}/{path.name}" for each in everybody if each not in chosen for path in _folders(folder / each)]
        refused |= {
            each: f"A learner's id has no slash: make submitted/{each} a folder of submitted/ itself."
            for each in below
            if _there(folder / each / name)
        }
    return [each for each in chosen if each not in refused], refused


def _there(path: Path) -> bool:
    return path.exists() or path.is_symlink()


def _folders(path: Path) -> list[Path]:
    return sorted(each for each in path.iterdir() if each.is_dir()) if path.is_dir() and not path.is_symlink() else []


def _problem(folder: Path, learner: str, name: str) -> str | None:
    """What is wrong with a submission before anything of it is run, in one sentence."""
    if not _LEARNER.fullmatch(learner):
        return "A learner's id has letters, digits and . @ + - _ only: rename the folder."
    for path in (folder, folder / name, *(folder / name).rglob("*")):
        kind = os.lstat(path).st_mode
        if not (stat.S_ISDIR(kind) or stat.S_ISREG(kind)):
            return f"{path.relative_to(folder.parent)} is no regular file: ask for a copy of the file itself."
    if not (folder / name).is_dir():
        return f"{name} is a file, where a folder with the notebook in it was expected."
    size = sum(path.stat().st_size for path in (folder / name).rglob("*") if path.is_file())
    if size > LARGEST:
        return f"It has {size / 2**20:.0f} MB, where {LARGEST >> 20} are allowed: ask for the notebook without outputs."
    path = folder / name / f"{name}.ipynb"
    if not path.is_file():
        there = ", ".join(sorted(each.name for each in (folder / name).iterdir())) or "nothing"
        return f"There is no {path.name}; there is {there}."
    return _no_notebook(path, name)


def _no_notebook(path: Path, name: str) -> str | None:
    try:
        notebook = json.loads(path.read_bytes())
    except (ValueError, RecursionError):
        return f"{path.name} is no notebook: its JSON does not end well. It may have been cut off on the way."
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list) or not all(
        isinstance(cell, dict) and isinstance(cell.get("metadata", {}), dict) and cell.get("cell_type")
        for cell in cells
    ):
        return f"{path.name} is no notebook: it has no list of cells."
    marks = [mark for cell in cells if isinstance(mark := cell.get("metadata", {}).get("nbgrader"), dict)]
    ids = {mark.get("grade_id") for mark in marks if mark.get("grade") and isinstance(mark.get("grade_id"), str)}
    expected = _grade_ids(path.parents[3] / "exercises" / name / f"{name}.ipynb")
    if ids and expected and not ids & expected:
        return f"{path.name} is the notebook of another problem set: none of its exercises is in {name}."
    return None


def _grade_ids(released: Path) -> set[str]:
    if not released.is_file():
        return set()
    cells = json.loads(released.read_bytes())["cells"]
    return {mark["grade_id"] for cell in cells if (mark := cell["metadata"].get("nbgrader")) and mark["grade"]}


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


@contextmanager
def _alone(course: Path) -> Iterator[None]:
    """One grading in a course at a time. The lock goes with the process, however it ends."""
    try:
        import fcntl
    except ModuleNotFoundError:  # Windows, where nobody grades but over Dask
        yield
        return

    from vgcourse.staff.judge.store import own_folder

    with (own_folder(course) / "lock").open("a+", encoding="utf-8") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.seek(0)
            raise BadInput(
                f"Somebody is grading in this course: {lock.read().strip() or 'it does not say who'}. "
                "Wait until that is done, or stop it; then grade again."
            ) from None
        lock.truncate(0)
        lock.write(f"process {os.getpid()} of {_user()} on {socket.gethostname()}, since {time.strftime('%H:%M:%S')}")
        lock.flush()
        yield
        lock.truncate(0)


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user without a name, as in some containers
        return f"user {os.getuid()}"
