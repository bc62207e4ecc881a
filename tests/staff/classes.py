"""A course in a folder of its own, a class that hands in, and what stands in its gradebook afterwards."""

from __future__ import annotations

import os
import shutil
import warnings
from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).parents[2]
NAME = "01_chain_rule"
SLOPE = "def sigmoid_slope(z):\n    e = np.exp(-np.abs(np.asarray(z, float)))\n    return e / (1 + e) ** 2"
SQUARED = SLOPE.replace("return e / (1 + e) ** 2", "return (e / (1 + e) ** 2) ** 2")
EXITS = "import os\ndef sigmoid_slope(z):\n    os._exit(0)"


def missing(reason: str) -> None:
    """Something is not here that the test needs: skipped, or, where everything must hold, failed."""
    if os.environ.get("VGCOURSE_REQUIRE_BROWSER"):
        pytest.fail(reason)
    pytest.skip(reason)


def course(root: Path) -> Path:
    """Problem set 01 as an instructor has it."""
    shutil.copy(ROOT / "nbgrader_config.py", root)
    for folder in ("solutions/_private", f"solutions/{NAME}", f"exercises/{NAME}", "exercises/02_vanish_or_explode"):
        shutil.copytree(ROOT / folder, root / folder)
    return root


def hand_in(course: Path, learner: str, answers: dict[str, str] | None = None, of: str = NAME) -> Path:
    """The released notebook with some cells answered, in submitted/."""
    notebook = nbformat.read(course / "exercises" / of / f"{of}.ipynb", 4)
    for cell in notebook.cells:
        if (at := cell.metadata.get("nbgrader", {}).get("grade_id")) in (answers or {}):
            cell.source = answers[at]
    path = course / "submitted" / learner / NAME / f"{NAME}.ipynb"
    path.parent.mkdir(parents=True)
    nbformat.write(notebook, path)
    return path


def class_of(course: Path, size: int) -> None:
    """So many learners: right, wrong and empty answers in turn, and one whose code ends Python."""
    answers = [{"sigmoid_slope": SLOPE}, {"sigmoid_slope": SQUARED}, {}]
    for number in range(size - 1):
        hand_in(course, f"learner{number:03d}", answers[number % len(answers)])
    hand_in(course, f"learner{size - 1:03d}", {"sigmoid_slope": EXITS})


def gradebook(url: str) -> list[tuple]:
    """Every grade and comment in the gradebook, without times."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # SQLAlchemy's, about nbgrader
        from nbgrader.api import Gradebook

        with Gradebook(url, "vgcourse") as book:
            notebooks = [
                ((assignment.name, submission.student.id), notebook)
                for assignment in book.assignments
                for submission in assignment.submissions
                for notebook in submission.notebooks
            ]
            grades = [
                (*at, each.name, each.auto_score, each.manual_score, each.needs_manual_grade, each.max_score)
                for at, notebook in notebooks
                for each in notebook.grades
            ]
            comments = [
                (*at, each.name, each.auto_comment, each.manual_comment)
                for at, notebook in notebooks
                for each in notebook.comments
            ]
            return sorted(grades + comments, key=repr)


def in_file(course: Path) -> list[tuple]:
    """`gradebook` of the course's own file."""
    return gradebook(f"sqlite:///{course / 'gradebook.db'}")
