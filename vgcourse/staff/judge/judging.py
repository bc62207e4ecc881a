"""From what came out of the sandbox to a verdict: compared with the instructor's references, in this process."""

from __future__ import annotations

import ast
import hashlib
import importlib.util
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from vgcourse.course.comparison import LARGEST
from vgcourse.course.exercises import CHECKS
from vgcourse.course.specification import NO_ANSWER, Answer, Check, Failure, GroupVerdict
from vgcourse.course.verdict import Verdict
from vgcourse.inputs import BadInput
from vgcourse.staff.judge import sandbox
from vgcourse.staff.judge.box import wire

WALL = 120.0
"""Seconds that one notebook may take, all its cells together; a check that breaks off costs another run."""
GROUP_SECONDS = 20.0
"""Seconds for the calls of one group. The notebook's own check is stricter: a busy grader must refuse nobody."""
LONGEST_SENTENCE = 400


@dataclass(frozen=True)
class Cell:
    """A code cell: the learner's (`check` is None), or the one line that has a function checked."""

    source: str
    check: str | None = None
    target: str | None = None


def graded_cell(source: str) -> Cell:
    """The cell `vg.check("name", function)`. Anything else is refused: it would be graded by nobody."""
    try:
        (line,) = ast.parse(source.strip()).body
        call = line.value
        function, (name, target) = call.func, call.args
        right = (function.attr if isinstance(function, ast.Attribute) else function.id) == "check"
        if right and not call.keywords and isinstance(target, ast.Name) and name.value in CHECKS:
            return Cell("", name.value, target.id)
    except (SyntaxError, ValueError, AttributeError, TypeError):
        pass
    raise BadInput(f'A graded code cell holds one line, check("exercise", function); this one holds {source[:80]!r}.')


def private_check(name: str, solutions: Path) -> Check:
    """The exercise, with the instructor's own reference in place of the package's."""
    path = references(name, solutions)
    reference = getattr(_module(path, path.read_bytes()), name, None)
    if not callable(reference):
        raise BadInput(f"{path} has no reference for {name}. Nothing was graded.")
    return replace(CHECKS[name], reference=reference)


def references(name: str, solutions: Path) -> Path:
    """The file that holds the instructor's reference of that exercise."""
    path = solutions / "_private" / f"set_{CHECKS[name].exercise_set}.py"
    if not path.is_file():
        raise BadInput(f"The references for the grade are missing: {path} is not there. Nothing was graded.")
    return path


@cache
def _module(path: Path, code: bytes) -> Any:
    """The file as it is now: whoever edits it while Formgrader runs gets what was edited."""
    name = f"vgcourse_private_{path.stem}_{hashlib.sha256(code).hexdigest()[:12]}"
    spec = importlib.util.spec_from_file_location(name, path)
    loaded = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def judge(
    cells: Sequence[Cell],
    checks: dict[str, Check],
    seed: int,
    run: Callable[[bytes, float], sandbox.Ran] = sandbox.run,
    seconds: float = WALL,
) -> dict[str, Verdict]:
    """A verdict on every check that stands among the `cells`, for the inputs of `seed`.

    A group of calls that ends the whole process costs itself alone: the notebook is run again without it. One that
    blocks it until the time is over costs its check: every group might take as long.
    """
    names = [cell.check for cell in cells if cell.check]
    cases = {name: checks[name].inputs(seed) for name in names}
    answers, notes, lost = _collected(cells, checks, cases, run, seconds)
    return {
        name: Verdict(
            name,
            tuple(_group(checks[name], group, cases[name][group.name], answers, lost) for group in checks[name].groups),
            _notes(notes.get(name, {})),
        )
        for name in names
    }


def _collected(cells, checks, cases, run, seconds):
    """(answers and what was noticed, by (check, group); why a group has none), from as many runs as it takes."""
    wanted = [(cell.check, group) for cell in cells if cell.check for group in cases[cell.check]]
    answers, notes, lost = {}, {}, {}
    while True:
        open_ = [each for each in wanted if each not in answers and each not in lost]
        if not open_:
            return answers, notes, lost
        ran = run(wire.encode({"cells": [_job(cell, checks, cases, open_) for cell in cells]}), seconds)
        for frame in ran.frames:
            _take(frame, set(open_), cases, answers, notes)
        missing = [each for each in open_ if each not in answers]
        if missing:
            of_its_check = [(check, group) for check, group in missing if check == missing[0][0]]
            blamed = of_its_check if ran.ended == sandbox.OUT_OF_TIME else missing[:1]
            lost |= dict.fromkeys(blamed, ran.ended or "it did not come to this check")


def _job(cell: Cell, checks: dict[str, Check], cases, open_) -> dict[str, Any]:
    if cell.check is None:
        return {"check": None, "source": cell.source}
    groups = {group: list(drawn) for group, drawn in cases[cell.check].items() if (cell.check, group) in open_}
    signature = checks[cell.check].signature
    return {
        "check": cell.check,
        "target": cell.target,
        "signature": signature,
        "seconds": GROUP_SECONDS,
        "groups": groups,
    }


def _take(frame: bytes, open_: set, cases, answers: dict, notes: dict) -> None:
    """Keep a frame's answers if they are what was asked for; the first frame of a group counts."""
    try:
        said = wire.decode(frame)
    except wire.Malformed:
        return
    if not isinstance(said, dict):
        return
    at = (said.get("check"), said.get("group"))
    given = said.get("answers")
    if not all(isinstance(part, str) for part in at) or at not in open_ or at in answers:
        return
    if isinstance(given, list) and len(given) == len(cases[at[0]][at[1]]):
        answers[at] = [_answer(each) for each in given]
        if isinstance(said.get("notes"), dict):
            notes.setdefault(at[0], said["notes"])


def _answer(given: Any) -> Answer:
    """One answer as the comparison takes it: a float64 array, or a failure in a sentence of bounded length."""
    if isinstance(given, np.ndarray) and given.size <= LARGEST:
        return given.astype(np.float64)
    if isinstance(given, dict) and isinstance(given.get("failure"), str):
        return Failure(_line(given["failure"], LONGEST_SENTENCE))
    return Failure("What came back was no array of numbers.")


def _group(check: Check, group, cases, answers, lost) -> GroupVerdict:
    at = (check.name, group.name)
    if at in answers:
        return check.judge(group, cases, answers[at])
    return GroupVerdict(group.name, group.about, 0.0, group.points, f"It gave no answer: {lost[at]}.", reason=NO_ANSWER)


def _notes(noticed: dict) -> tuple[str, ...]:
    notes = []
    if isinstance(text := noticed.get("printed"), str) and (line := _line(text, 100)):
        notes.append(f"It printed: {line}")
    warned = noticed.get("warned")
    if isinstance(warned, list) and warned and isinstance(warned[0], str):
        notes.append(f"It warned: {_line(warned[0], 160)}")
    if noticed.get("changed") is True:
        notes.append("It changes its input. Work on a copy: whoever calls the function may need the original.")
    return tuple(notes)


def _line(text: str, longest: int) -> str:
    """One line of printable text, cut."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return line[:longest] + ("…" if len(line) > longest else "")
