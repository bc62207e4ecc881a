"""`vgcourse grade`: nbgrader's autograde behind the isolated judge, for whatever learners have handed in."""

from __future__ import annotations

import json
import os
import re
import stat
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

from vgcourse.inputs import BadInput
from vgcourse.staff.judge import sandbox

CONFIG = "nbgrader_config.py"
JUDGE = "vgcourse.staff.judge.execute.IsolatedExecute"
LARGEST = 20 << 20
"""Bytes of one submission; a notebook of the course with all its pictures has less than one million."""
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


def find_course(start: Path | None = None) -> Path:
    """The folder around `start` that holds nbgrader_config.py."""
    here = (start or Path.cwd()).resolve()
    for folder in (here, *here.parents):
        if (folder / CONFIG).is_file():
            return folder
    raise BadInput(f"This command works in a course (a folder with {CONFIG} in it); {here} is not in one.")


def grade(course: Path, name: str, learner: str | None = None, unsafe: bool = False) -> Graded:
    """Grade what is in submitted/ for the problem set of that name or number; everybody, or one learner.

    unsafe: without a sandbox, with the rights of whoever grades. Grading again gives the same grades.
    """
    name = _set_name(course, name)
    if not unsafe:
        sandbox.require()
    _judge_in_use(course)
    handed_in, refused = inspect(course, name, learner)
    if handed_in:
        _register(course, name)
        chosen = [f"--student={learner}"] if learner else [f"--CourseDirectory.student_id_exclude={','.join(refused)}"]
        done = _nbgrader(course, "autograde", name, "--create", "--force", *chosen, unsafe=unsafe)
        if done.returncode:
            failed = dict(_failures(done.stdout + done.stderr, handed_in))
            if not failed:
                raise BadInput(f"nbgrader refused to grade: {_last_line(done.stdout + done.stderr)}")
            refused |= failed
    return Graded(tuple(_grades(course, name, [each for each in handed_in if each not in refused])), refused)


def inspect(course: Path, name: str, learner: str | None = None) -> tuple[list[str], dict[str, str]]:
    """(learners whose submission can be graded, a sentence for each of the others). Nothing is opened as code."""
    folder = course / "submitted"
    everybody = (
        sorted(each.name for each in folder.iterdir() if not each.name.startswith(".")) if folder.is_dir() else []
    )
    chosen = [each for each in everybody if (folder / each / name).exists() or (folder / each / name).is_symlink()]
    if learner is not None:
        if learner not in chosen:
            known = ", ".join(chosen) or "nobody"
            raise BadInput(f"{learner!r} has handed in nothing for {name}; {known} has. (Folders of submitted/.)")
        chosen = [learner]
    problems = {each: _problem(folder / each, each, name) for each in chosen}
    refused = {each: problem for each, problem in problems.items() if problem}
    return [each for each in chosen if each not in refused], refused


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


def _set_name(course: Path, name: str) -> str:
    known = sorted(path.name for path in (course / "solutions").glob("[0-9][0-9]_*") if path.is_dir())
    found = [each for each in known if name in (each, each[:2])]
    if not found:
        raise BadInput(
            f"The problem set must be one of {', '.join(known) or '(none: solutions/ is empty)'}; {name!r} came."
        )
    return found[0]


def _judge_in_use(course: Path) -> None:
    """nbgrader only logs an error in its configuration and goes on without it: so it is read here first."""
    from traitlets.config import PyFileConfigLoader

    try:
        config = PyFileConfigLoader(CONFIG, path=str(course)).load_config()
        steps = list(config.get("Autograde", {}).get("autograde_preprocessors", []))
    except Exception as error:
        raise BadInput(f"{CONFIG} cannot be read ({type(error).__name__}: {error}), so nobody is graded.") from None
    names = [step if isinstance(step, str) else f"{step.__module__}.{step.__qualname__}" for step in steps]
    if names[:1] != [JUDGE] or any(each.endswith((".Execute", ".ExecutePreprocessor")) for each in names):
        raise BadInput(f"{CONFIG} does not name the isolated judge ({JUDGE}) as the one step that runs notebooks.")


def _register(course: Path, name: str) -> None:
    """The problem set's cells and points in the gradebook, from solutions/ as for a release, if they are not there."""
    if _in_gradebook(course, lambda gradebook: gradebook.find_assignment(name)):
        return
    with TemporaryDirectory() as elsewhere:
        into = f"--CourseDirectory.release_directory={elsewhere}"
        done = _nbgrader(course, "generate_assignment", name, "--create", "--force", into)
    if done.returncode:
        raise BadInput(f"nbgrader cannot read solutions/{name}: {_last_line(done.stdout + done.stderr)}")


def _nbgrader(course: Path, *command: str, unsafe: bool = False) -> subprocess.CompletedProcess[str]:
    settings = {
        **os.environ,
        "PATH": _path(),
        "TRAITLETS_APPLICATION_RAISE_CONFIG_FILE_ERROR": "1",
        **({sandbox.UNSAFE: "1"} if unsafe else {}),
    }
    whole = [sys.executable, "-m", "nbgrader", *command, "--log-level=WARN"]
    return subprocess.run(whole, cwd=course, env=settings, capture_output=True, text=True)


def _failures(log: str, learners: list[str]):
    for learner in learners:
        if re.search(rf"There was an error processing assignment '[^']*' for student '{re.escape(learner)}'", log):
            yield learner, f"nbgrader could not grade it: {_last_line(log)}"


def _last_line(log: str) -> str:
    raised = [
        line.strip()
        for line in log.splitlines()
        if re.match(r"\s*(\w+\.)*\w*(Error|Exception|Input|Broken|NoSandbox): ", line)
    ]
    lines = [line.strip() for line in log.splitlines() if line.strip()]
    return (raised or lines or ["it said nothing."])[-1][:400]


def _grades(course: Path, name: str, learners: list[str]) -> Iterator[Grade]:
    for learner in learners:
        found = _in_gradebook(course, partial(_grade, name=name, learner=learner))
        if found:
            yield found


def _grade(gradebook: Any, name: str, learner: str) -> Grade:
    submission = gradebook.find_submission(name, learner)
    waiting = sum(each.needs_manual_grade for notebook in submission.notebooks for each in notebook.grades)
    return Grade(learner, submission.score, submission.max_score, waiting)


def _in_gradebook(course: Path, ask: Callable[[Any], Any]) -> Any:
    """What the gradebook answers; None for what is not in it."""
    with warnings.catch_warnings(), patch.dict(os.environ, PATH=_path()):
        warnings.simplefilter("ignore")  # SQLAlchemy's, about nbgrader
        from nbgrader.api import Gradebook, MissingEntry

        url = os.environ.get("VGCOURSE_DB") or f"sqlite:///{course / 'gradebook.db'}"
        with Gradebook(url, "vgcourse") as gradebook:
            try:
                return ask(gradebook)
            except MissingEntry:
                return None


def _path() -> str:
    """Where commands are looked for: nbgrader calls `alembic` by its bare name to make a gradebook."""
    return os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
