"""`vgcourse grade`: nbgrader's autograde behind the isolated judge, for whatever learners have handed in."""

from __future__ import annotations

import json
import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from vgcourse.inputs import BadInput
from vgcourse.staff.judge import sandbox
from vgcourse.staff.nbgrading import CONFIG, configuration, find_course, in_gradebook, last_line, nbgrader, set_name

__all__ = ["Grade", "Graded", "find_course", "grade", "inspect"]

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


def grade(course: Path, name: str, learner: str | None = None, unsafe: bool = False) -> Graded:
    """Grade what is in submitted/ for the problem set of that name or number; everybody, or one learner.

    unsafe: without a sandbox, with the rights of whoever grades. Grading again gives the same grades.
    """
    name = set_name(course, name)
    if not unsafe:
        sandbox.require()
    _judge_in_use(course)
    handed_in, refused = inspect(course, name, learner)
    if handed_in:
        _register(course, name)
        chosen = [f"--student={learner}"] if learner else [f"--CourseDirectory.student_id_exclude={','.join(refused)}"]
        done = nbgrader(course, "autograde", name, "--create", "--force", *chosen, unsafe=unsafe)
        if done.returncode:
            failed = dict(_failures(done.stdout + done.stderr, handed_in))
            if not failed:
                raise BadInput(f"nbgrader refused to grade: {last_line(done.stdout + done.stderr)}")
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


def _judge_in_use(course: Path) -> None:
    """nbgrader only logs an error in its configuration and goes on without it: so it is read here first."""
    steps = list(configuration(course).get("Autograde", {}).get("autograde_preprocessors", []))
    names = [step if isinstance(step, str) else f"{step.__module__}.{step.__qualname__}" for step in steps]
    if names[:1] != [JUDGE] or any(each.endswith((".Execute", ".ExecutePreprocessor")) for each in names):
        raise BadInput(f"{CONFIG} does not name the isolated judge ({JUDGE}) as the one step that runs notebooks.")


def _register(course: Path, name: str) -> None:
    """The problem set's cells and points in the gradebook, from solutions/ as for a release, if they are not there."""
    if in_gradebook(course, lambda gradebook: gradebook.find_assignment(name)):
        return
    with TemporaryDirectory() as elsewhere:
        into = f"--CourseDirectory.release_directory={elsewhere}"
        done = nbgrader(course, "generate_assignment", name, "--create", "--force", into)
    if done.returncode:
        raise BadInput(f"nbgrader cannot read solutions/{name}: {last_line(done.stdout + done.stderr)}")


def _failures(log: str, learners: list[str]):
    for learner in learners:
        if re.search(rf"There was an error processing assignment '[^']*' for student '{re.escape(learner)}'", log):
            yield learner, f"nbgrader could not grade it: {last_line(log)}"


def _grades(course: Path, name: str, learners: list[str]) -> Iterator[Grade]:
    for learner in learners:
        found = in_gradebook(course, partial(_grade, name=name, learner=learner))
        if found:
            yield found


def _grade(gradebook: Any, name: str, learner: str) -> Grade:
    submission = gradebook.find_submission(name, learner)
    waiting = sum(each.needs_manual_grade for notebook in submission.notebooks for each in notebook.grades)
    return Grade(learner, submission.score, submission.max_score, waiting)
