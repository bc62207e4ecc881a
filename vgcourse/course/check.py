"""The instant check: one line beneath an exercise, run as often as one likes.

`check("name", function)` calls the function on the public inputs of its exercise and shows, group by group, what
passes, and a sentence about what does not. It never shows what was expected.
"""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable
from typing import Any

from vgcourse.course import calling, reached
from vgcourse.course.exercises import CHECKS
from vgcourse.course.specification import PUBLIC_SEED, Check, Failure, GroupVerdict
from vgcourse.course.verdict import Verdict
from vgcourse.inputs import BadInput, Stopped, one_of

_MISSING = object()


def check(name: str, function: Any = _MISSING) -> float | None:
    """Check `function` as the exercise of that name, show the verdict and keep the points in the learner's progress.

    Returns None, so that a cell shows the verdict alone. While nbgrader validates the notebook (NBGRADER_EXECUTION is
    "validate") it returns the points, which nbgrader shows, and keeps nothing. Under nbgrader's own autograde it
    refuses: a grade is made by the isolated judge, where this function does not run.
    """
    execution = os.environ.get("NBGRADER_EXECUTION")
    if execution == "autograde":
        raise BadInput(
            "Points are given by the isolated judge alone, and this run goes without it: grade with the course's own "
            "nbgrader_config.py, by `vgcourse grade` or `nbgrader autograde` in the course's folder."
        )
    exercise = CHECKS[_exercise(name, function)]
    try:
        verdict = examine(exercise, _function(exercise, function))
    except KeyboardInterrupt:
        raise Stopped(f"The check of {exercise.name} was stopped: nothing is counted.") from None
    _show(verdict)
    if execution == "validate":
        return verdict.points
    _record(exercise, verdict)
    return None


def examine(exercise: Check, function: Callable, seed: int = PUBLIC_SEED, seconds: float = calling.SECONDS) -> Verdict:
    """The verdict on `function`, by the inputs of that seed: nothing is shown or kept."""
    cases = exercise.inputs(seed)
    heard = calling.Heard()
    obstacle = (
        _borrowed(function)
        or reached.not_allowed(function, reached.excluded(exercise.contract))
        or calling.misfit(function, next(iter(cases.values()))[0], exercise.signature)
    )
    groups, all_came = [], []
    for group in exercise.groups:
        if obstacle:
            all_came.append(None)
            groups.append(GroupVerdict(group.name, group.about, 0.0, group.points, obstacle))
            continue
        came = calling.answers(function, cases[group.name], heard, seconds)
        groups.append(exercise.judge(group, cases[group.name], came))
        all_came += came
        if isinstance(came[-1], Failure) and came[-1].final:
            obstacle = came[-1].sentence
    return Verdict(exercise.name, exercise.earned(groups, all_came), _notes(heard))


def _exercise(name: Any, function: Any) -> str:
    if not isinstance(name, str):
        swapped = callable(name) and isinstance(function, str)
        example = f'check("{function}", {getattr(name, "__name__", "…")})' if swapped else 'check("sigmoid_slope", …)'
        raise BadInput(f"check takes the exercise's name first, as text, and then the function: {example}.")
    return one_of("The exercise", name, CHECKS, "as the problem sets name them")


def _function(exercise: Check, given: Any) -> Callable:
    want = f'check("{exercise.name}", {exercise.name}) takes the function itself'
    if given is _MISSING:
        raise BadInput(f"{want}, as its second argument; none came.")
    if given is None:
        raise BadInput(f"{want}; None came.")
    if isinstance(given, str):
        raise BadInput(f"{want}, without quotation marks; text came.")
    if inspect.isclass(given):
        raise BadInput(f"{want}; the class {given.__name__} came.")
    if not callable(given):
        raise BadInput(f"{want}, without parentheses after its name; {type(given).__name__} came.")
    if inspect.iscoroutinefunction(given):
        raise BadInput(f"{want}; an async function came: write def instead of async def.")
    other = getattr(given, "__name__", "")
    if other != exercise.name and other in CHECKS:
        raise BadInput(f"{want}; the function of another exercise came: {other}.")
    return given


def _borrowed(function: Callable) -> str | None:
    """A sentence, if the function is the package's own or calls it: the exercise asks for the learner's code.

    This is advice for the honest. Where points count, the package is kept out of reach.
    """
    used = next((name for name in reached.modules(function) if name.split(".")[0] == "vgcourse"), None)
    if used is None:
        return None
    return f"The exercise asks for code of your own, made of NumPy, jax.numpy and jax.grad; yours uses {used}."


def _notes(heard: calling.Heard) -> tuple[str, ...]:
    notes = []
    printed = heard.printed.getvalue()
    if text := " ".join(printed.split()):
        notes.append(f"It printed: {text[:100]}{'…' if len(text) > 100 else ''}")
    if heard.warned:
        notes.append(f"It warned: {heard.warned[0][:160]}")
    if heard.paused:
        notes.append("It stops at breakpoint(), which is passed over here. Take it out when you have seen enough.")
    if heard.changed_input:
        notes.append("It changes its input. Work on a copy: whoever calls the function may need the original.")
    return tuple(notes)


def _show(verdict: Verdict) -> None:
    from IPython.display import display

    display(verdict)  # outside a notebook its text is printed


def _record(exercise: Check, verdict: Verdict) -> None:
    from vgcourse.course.progress import record_check

    record_check(exercise.exercise_set, exercise.name, verdict.points, verdict.of)
