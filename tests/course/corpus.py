"""The corpus of answers to the exercises, and the solutions that stand in source/problem_sets."""

from __future__ import annotations

import importlib.util
import linecache
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import ModuleType

from vgcourse.course.exercises import CHECKS
from vgcourse.staff import notebooks

ROOT = Path(__file__).parents[2]


@cache
def module(path: Path) -> ModuleType:
    """A Python file that is in no package."""
    name = "_".join(path.relative_to(ROOT).with_suffix("").parts)
    spec = importlib.util.spec_from_file_location(name, path)
    loaded = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def answers(exercise: str) -> ModuleType:
    """tests/corpus/set_NN/<exercise>.py"""
    return module(_answers(exercise))


def private(exercise: str) -> Callable:
    """The instructor's independent reference."""
    return getattr(module(_references(exercise)), exercise)


def files(exercise: str) -> tuple[Path, ...]:
    """All that is written for an exercise: itself, the answers to it, the references and the text of its set."""
    number = CHECKS[exercise].exercise_set
    (text,) = (ROOT / "source" / "problem_sets").glob(f"{number}_*.md")
    own = ROOT / "vgcourse" / "course" / "exercises" / f"set_{number}" / f"{exercise}.py"
    return own, _answers(exercise), _references(exercise), text


def _answers(exercise: str) -> Path:
    return ROOT / "tests" / "corpus" / f"set_{CHECKS[exercise].exercise_set}" / f"{exercise}.py"


def _references(exercise: str) -> Path:
    return ROOT / "solutions" / "_private" / f"set_{CHECKS[exercise].exercise_set}.py"


def members(kind: str) -> list[tuple[str, str]]:
    """(exercise, name) of all "wrong" or "honest" answers."""
    return [(e, name) for e in CHECKS for name in vars(answers(e)) if name.startswith(f"{kind}_")]


@cache
def problem_set(number: str):
    """The notebook of a problem set, as its source says it."""
    (path,) = (ROOT / "source" / "problem_sets").glob(f"{number}_*.md")
    return notebooks.read_text(path.read_text(encoding="utf-8"), path.stem)


def code(exercise: str) -> str:
    """The solution cell of an exercise."""
    cells = problem_set(CHECKS[exercise].exercise_set).cells
    return next(c.source for c in cells if c.metadata.get("nbgrader", {}).get("grade_id") == exercise)


@cache
def solutions(number: str) -> dict[str, Callable]:
    """All functions of a problem set, after its cells up to the checks have run."""
    scope: dict = {"__name__": f"solutions_{number}"}
    for cell in problem_set(number).cells:
        marks = cell.metadata.get("nbgrader", {})
        if cell.cell_type == "code" and not marks.get("grade"):
            run(cell.source, scope, f"<{marks['grade_id']}>")
    return scope


def run(source: str, scope: dict, filename: str) -> None:
    """Run code as a notebook cell: its lines can be looked up afterwards."""
    linecache.cache[filename] = (len(source), None, source.splitlines(keepends=True), filename)
    exec(compile(source, filename, "exec"), scope)
