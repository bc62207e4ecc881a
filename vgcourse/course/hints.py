"""Hints that many exercises share, and what one is made of: a wrong answer, or what shows in the numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from vgcourse.course.comparison import Within, agree
from vgcourse.course.specification import Arguments, Hint, known


def looks_like(name: str, sentence: str, mistaken: Callable[..., Any], tolerance: Within = Within(2e-3)) -> Hint:
    """The hint of a misconception that can be computed: `mistaken(*arguments)` is the wrong answer it gives.

    Where that answer happens to be right, the misconception does not show, and something else is wrong.
    """

    def says(arguments: Arguments, expected: np.ndarray, got: np.ndarray) -> str | None:
        wrong = known(mistaken, arguments)
        return sentence if agree(wrong, got, tolerance) and not agree(expected, wrong, tolerance) else None

    return Hint(name, says, mistaken)


def seems(name: str, sentence: str, when: Callable[[Arguments, np.ndarray, np.ndarray], bool]) -> Hint:
    """The hint of a misconception that shows in the numbers: `when(arguments, expected, got)` recognises it."""
    return Hint(name, lambda arguments, expected, got: sentence if when(arguments, expected, got) else None)


REVERSED = seems(
    "reversed",
    "The numbers are right, in reverse order: the stage next to the input comes first.",
    lambda _, expected, got: expected.size > 1 and agree(expected[::-1], got, Within(2e-3)),
)
OPPOSITE_SIGN = seems(
    "opposite sign",
    "The sizes are right, the sign is the opposite one everywhere.",
    lambda _, expected, got: bool(np.any(expected)) and agree(-expected, got, Within(2e-3)),
)
SIGN_LOST = seems(
    "sign lost",
    "The sizes are right, but signs got lost: a negative weight gives a negative factor.",
    lambda _, expected, got: bool(np.any(expected < 0)) and agree(np.abs(expected), got, Within(2e-3)),
)
SQUARED = seems(
    "squared",
    "These are the squares of the expected numbers: something is multiplied in twice.",
    lambda _, expected, got: agree(expected**2, got, Within(2e-3)),
)


def same_factor(_: Arguments, expected: np.ndarray, got: np.ndarray) -> str | None:
    """Two or more numbers that are all off by one factor."""
    if expected.shape != got.shape or expected.size < 2 or not np.all(expected):
        return None
    ratio = got / expected
    if not np.isfinite(ratio).all() or not agree(np.full_like(ratio, ratio.flat[0]), ratio, Within(1e-3)):
        return None
    return f"Every number is {ratio.flat[0]:.3g} times the expected one: one factor too many, or one missing."


SAME_FACTOR = Hint("same factor", same_factor)
