"""What an exercise is written with: a module set_NN/<name>.py holds `EXERCISE = exercise(__name__, place=…, …)`.

The record is a table: what is asked, the groups of cases, and a row for each mistake that learners make.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial, wraps
from typing import Any

import jax
import numpy as np

from vgcourse.course.comparison import Within, agree
from vgcourse.course.hints import OPPOSITE_SIGN, REVERSED, SAME_FACTOR, SIGN_LOST, SQUARED, looks_like, seems
from vgcourse.course.specification import Arguments, Check, Group, Hint

__all__ = [
    "OPPOSITE_SIGN", "REVERSED", "SAME_FACTOR", "SIGN_LOST", "SQUARED", "Group", "Within", "agree", "apart", "between",
    "compiled", "either_sign", "exercise", "looks_like", "seems", "sigmoid", "slope_of_a", "whole",
]  # fmt: skip

Mistake = tuple[str, str, Callable[..., Any] | dict[str, Any]]


def exercise(
    module: str,
    *,
    place: int,
    contract: str,
    groups: Sequence[Group],
    reference: Callable[..., Any],
    mistakes: Sequence[Mistake | Hint],
    tolerance: Within = Within(),
    alike: Within = Within(2e-3),
    mistaken: Callable[..., Any] | None = None,
    given: Callable[..., Arguments] | None = None,
    measured: Callable[[Arguments, np.ndarray], np.ndarray] | None = None,
) -> Check:
    """The exercise that the module …exercises.set_NN.<name> holds: its set and its name follow from where it stands.

    place: which exercise of its problem set it is, from 1. reference(*arguments): the expected result, which an answer
    has to agree with within `tolerance`. mistakes, most likely first: rows of a name, the sentence that a learner
    reads, and the wrong answer, a function of the arguments, which a result has to agree with within `alike`.
    A dict instead is `mistaken(*arguments, **dict)`: the answer with one thing done wrong. given(*arguments): what
    wrong answers take in place of the arguments. A mistake that shows otherwise is a `Hint`, such as `seems`.
    measured: see `Check`; mistakes are then seen in what is measured.
    """

    def hint(name: str, sentence: str, wrong: dict[str, Any] | Callable[..., Any]) -> Hint:
        answer = partial(mistaken, **wrong) if isinstance(wrong, dict) else wrong
        return looks_like(name, sentence, (lambda *arguments: answer(*given(*arguments))) if given else answer, alike)

    _, folder, name = module.rsplit(".", 2)
    hints = tuple(mistake if isinstance(mistake, Hint) else hint(*mistake) for mistake in mistakes)
    return Check(name, folder[-2:], contract, tuple(groups), reference, tolerance, hints, place, measured)


def compiled(function: Callable[..., Any]) -> Callable[..., np.ndarray]:
    """A reference in JAX: compiled when first called, computed in float32 whatever came, its result in NumPy."""
    program = jax.jit(function)

    @wraps(function)
    def reference(*arguments):
        return np.asarray(program(*(np.asarray(argument, np.float32) for argument in arguments)), np.float64)

    return reference


def whole(rng: np.random.Generator, low: int, high: int) -> int:
    """A whole number from `low` to `high` − 1."""
    return int(rng.integers(low, high))


def between(rng: np.random.Generator, low: float, high: float, size=None, digits: int = 2):
    """Numbers that a learner can type in again: rounded to a few digits; a float, or an array of the shape `size`."""
    drawn = np.round(rng.uniform(low, high, size), digits)
    return float(drawn) if size is None else drawn


def apart(
    draw: Callable[[np.random.Generator], list[Arguments]], expected: Callable[..., Any], share: float = 0.0
) -> Callable[[np.random.Generator], list[Arguments]]:
    """`draw`, until the largest expected number, all above 0, exceeds the smallest by more than this share of it.

    Then no single number is right in all cases of the group.
    """

    def drawn(rng: np.random.Generator) -> list[Arguments]:
        while True:
            cases = draw(rng)
            numbers = np.concatenate([np.ravel(expected(*arguments)) for arguments in cases])
            if numbers.max() > (1 + share) * numbers.min():
                return cases

    return drawn


def either_sign(rng: np.random.Generator, low: float, high: float, size: int) -> np.ndarray:
    """Numbers between `low` and `high` in size, of random signs."""
    return between(rng, low, high, size) * rng.choice([-1, 1], size)


def sigmoid(z) -> np.ndarray:
    """σ(z) in NumPy: mistaken answers need no gradient."""
    return 1 / (1 + np.exp(-np.asarray(z, float)))


def slope_of_a(a):
    """a·(1 − a): the sigmoid's slope where its value is `a`."""
    return a * (1 - a)
