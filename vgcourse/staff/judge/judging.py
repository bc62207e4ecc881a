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
from vgcourse.course.reached import excluded
from vgcourse.course.specification import NO_ANSWER, Answer, Check, Failure, GroupVerdict
from vgcourse.course.verdict import Verdict
from vgcourse.staff.judge import sandbox
from vgcourse.staff.judge.box import wire
from vgcourse.staff.printable import line
from vgcourse.staff.refusals import refused

WALL = 120.0
"""Seconds that one notebook may take, all its cells together; a check that breaks off costs another run."""
RUNS = 3
"""All runs of one submission may take so many times `WALL`: what is not judged by then is not judged."""
HURRY = 1 / 4
"""The share of a run that its ordinary cells get, after a run in which they took all of it."""
GROUP_SECONDS = 20.0
"""Seconds for the calls of one group. The notebook's own check is stricter: a busy grader must refuse nobody."""
LONGEST_SENTENCE = 400
NOT_JUDGED = "not judged"
"""The reason of a group that was not called, because the submission had used up its time."""
NOT_CALLED = f"It was not called: the {RUNS * WALL:g} seconds that a submission may take were used up before."
LATE = f"It gave no answer: {sandbox.OUT_OF_TIME}."
_MET = {
    "input": "It asks for something at the keyboard. Nobody sits there when it is graded: it got 1.",
    "breakpoint": "It stops at a breakpoint, which was passed over: take it out before you hand in.",
}


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
    raise refused("graded cell", came=repr(source[:80]))


def private_check(name: str, solutions: Path) -> Check:
    """The exercise, with the instructor's own reference in place of the package's."""
    path = references(name, solutions)
    reference = getattr(_module(path, path.read_bytes()), name, None)
    if not callable(reference):
        raise refused("references", name=name, file=path.name)
    return replace(CHECKS[name], reference=reference)


def references(name: str, solutions: Path) -> Path:
    """The file that holds the instructor's reference of that exercise."""
    path = solutions / "_private" / f"set_{CHECKS[name].exercise_set}.py"
    if not path.is_file():
        raise refused("references", name=name, file=path.name)
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
    blocks it until the time is over costs its check: every group might take as long. A cell that ends the process costs
    all that stands below it; cells that take all the time are run once more, in a hurry. All runs together take no
    longer than `RUNS` times `seconds`, and then what is left is not judged.
    """
    names = [cell.check for cell in cells if cell.check]
    cases = {name: checks[name].inputs(seed) for name in names}
    answers, notes, lost = _collected(cells, checks, cases, run, seconds)
    return {name: _verdict(checks[name], cases[name], answers, notes.get(name, {}), lost) for name in names}


def undecided(verdicts: dict[str, Verdict], sentences: Sequence[str] = (NOT_CALLED, LATE)) -> dict[str, list[str]]:
    """{check: groups} for which time was missing: on a quiet machine they might be judged."""
    found = {name: [g.name for g in verdict.groups if g.sentence in sentences] for name, verdict in verdicts.items()}
    return {name: groups for name, groups in found.items() if groups}


def _collected(cells, checks, cases, run, seconds):
    """(answers and what was noticed, by (check, group); why a group has none), from as many runs as it takes."""
    wanted = [(cell.check, group) for cell in cells if cell.check for group in cases[cell.check]]
    answers, notes, lost = {}, {}, {}
    hurry, left = None, RUNS * seconds
    while open_ := [each for each in wanted if each not in answers and each not in lost]:
        if left <= 0:
            lost |= dict.fromkeys(open_, NOT_JUDGED)
            break
        job = {"cells": [_job(cell, checks, cases, open_) for cell in cells], "hurry": hurry}
        ran = run(wire.encode(job, job=True), min(seconds, left))
        left -= ran.seconds
        begun = None
        for frame in ran.frames:
            begun = _take(frame, set(open_), cases, answers, notes) or begun
        missing = [each for each in open_ if each not in answers]
        if ran.ended == sandbox.OUT_OF_TIME and begun not in missing and hurry is None:
            hurry = seconds * HURRY
        elif missing:
            lost |= dict.fromkeys(_blamed(missing, begun, ran.ended), ran.ended or "it did not come to this check")
    return answers, notes, lost


def _blamed(missing: list[tuple[str, str]], begun: tuple[str, str] | None, ended: str | None) -> list[tuple[str, str]]:
    """Which groups a run costs that broke off: the one that was being called, or all below the cell that did it."""
    if ended is None:
        return missing[:1]
    if begun not in missing:
        return missing
    return [each for each in missing if each[0] == begun[0]] if ended == sandbox.OUT_OF_TIME else [begun]


def _job(cell: Cell, checks: dict[str, Check], cases, open_) -> dict[str, Any]:
    if cell.check is None:
        return {"check": None, "source": cell.source}
    groups = {group: list(drawn) for group, drawn in cases[cell.check].items() if (cell.check, group) in open_}
    exercise = checks[cell.check]
    return {
        "check": cell.check,
        "target": cell.target,
        "signature": exercise.signature,
        "excluded": list(excluded(exercise.contract)),
        "seconds": GROUP_SECONDS,
        "groups": groups,
    }


def _take(frame: bytes, open_: set, cases, answers: dict, notes: dict) -> tuple[str, str] | None:
    """Keep a frame's answers if they are what was asked for; the first frame of a group counts.

    Returns the group, if the frame says that it is being called.
    """
    try:
        said = wire.decode(frame)
    except wire.Malformed:
        return None
    if not isinstance(said, dict):
        return None
    at = (said.get("check"), said.get("group"))
    given = said.get("answers")
    if not all(isinstance(part, str) for part in at) or at not in open_ or at in answers:
        return None
    if said.get("begun") is True:
        return at
    if isinstance(given, list) and len(given) == len(cases[at[0]][at[1]]):
        answers[at] = [_answer(each) for each in given]
        if isinstance(said.get("notes"), dict):
            notes.setdefault(at[0], said["notes"])
    return None


def _answer(given: Any) -> Answer:
    """One answer as the comparison takes it: a float64 array, or a failure in a sentence of bounded length."""
    if isinstance(given, np.ndarray) and given.size <= LARGEST:
        return given.astype(np.float64)
    if isinstance(given, dict) and isinstance(given.get("failure"), str):
        return Failure(line(given["failure"], LONGEST_SENTENCE))
    return Failure("What came back was no array of numbers.")


def _verdict(check: Check, cases, answers, noticed: dict, lost) -> Verdict:
    groups = [_group(check, group, cases[group.name], answers, lost) for group in check.groups]
    came = [each for group in check.groups for each in answers.get((check.name, group.name), [None])]
    return Verdict(check.name, check.earned(groups, came), _notes(noticed))


def _group(check: Check, group, cases, answers, lost) -> GroupVerdict:
    at = (check.name, group.name)
    if at not in answers:
        late = lost[at] == NOT_JUDGED
        sentence, reason = (NOT_CALLED, NOT_JUDGED) if late else (f"It gave no answer: {lost[at]}.", NO_ANSWER)
        return GroupVerdict(group.name, group.about, 0.0, group.points, sentence, reason=reason)
    try:
        return check.judge(group, cases, answers[at])
    except Exception:  # a hint that stumbles over arrays of no shape that anybody expected
        return replace(check, hints=()).judge(group, cases, answers[at])


def _notes(noticed: dict) -> tuple[str, ...]:
    notes = []
    if isinstance(text := noticed.get("printed"), str) and (said := line(text, 100)):
        notes.append(f"It printed: {said}")
    warned = noticed.get("warned")
    if isinstance(warned, list) and warned and isinstance(warned[0], str):
        notes.append(f"It warned: {line(warned[0], 160)}")
    if noticed.get("changed") is True:
        notes.append("It changes its input. Work on a copy: whoever calls the function may need the original.")
    met = noticed.get("met")
    return (*notes, *(sentence for name, sentence in _MET.items() if isinstance(met, list) and name in met))
