"""Drawing variants in which one wrong answer has one reason, so that what is said about it is true."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations

import numpy as np

from vgcourse.course.question import Mistake

TRIES = 200


def apart(
    draw: Callable[[np.random.Generator], dict],
    mistakes: Sequence[Mistake],
    relative: float = 0.03,
    absolute: float = 0.0,
) -> Callable[[np.random.Generator], dict]:
    """`draw`, again and again until no two mistakes give the same number, or nearly, and none gives 0.0."""

    def clear(values: dict) -> bool:
        wrong = [mistake.answer(values) for mistake in mistakes]
        numbers = [number for number in wrong if number is not None]
        if any(number == 0 and not isinstance(number, int) for number in numbers):
            return False
        return all(abs(a - b) > max(absolute, relative * max(abs(a), abs(b))) for a, b in combinations(numbers, 2))

    def drawn(rng: np.random.Generator) -> dict:
        for _ in range(TRIES):
            if clear(values := draw(rng)):
                break
        return values

    return drawn


def told_apart(*answers):
    """The sets or places of several mistakes, the first that says a thing alone: None for a repetition and for nothing."""
    return tuple(
        answer if answer not in (None, frozenset()) and answer not in answers[:place] else None
        for place, answer in enumerate(answers)
    )
