"""What an exercise is: one record drives the instant check, the grade and the tests.

Nothing here calls the learner's function or depends on a notebook. A `Check` draws inputs (plain numbers, arrays,
lists, strings) from a seed, and judges arrays that came back from somewhere.
"""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np

from vgcourse.course.comparison import Within, agree, difference, shown

Arguments = tuple[Any, ...]
PUBLIC_SEED = 1991
"""The seed of the inputs in the notebook. (Hochreiter's thesis, the first account of the problem, is of 1991.)"""


@dataclass(frozen=True)
class Group:
    """Cases that are passed or failed together: `about` says of what kind, `draw(rng)` gives their arguments."""

    name: str
    about: str
    points: float
    draw: Callable[[np.random.Generator], list[Arguments]]


@dataclass(frozen=True)
class Hint:
    """A misconception. `says(arguments, expected, got)` is its sentence if these numbers show it, otherwise None.

    `got` may have any shape and may hold nan. wrong(*arguments): the wrong answer it is made from, if it is from one.
    """

    name: str
    says: Callable[[Arguments, np.ndarray, np.ndarray], str | None]
    wrong: Callable[..., Any] | None = None


@dataclass(frozen=True)
class Failure:
    """A call that gave no array: it raised, did not end, or returned something else. `sentence` says which.

    final: there is no point in calling the function again.
    """

    sentence: str
    final: bool = False


Answer = np.ndarray | Failure

NOT_WRITTEN, NO_ANSWER, UNEXPLAINED = "not written yet", "no answer", "none that is known"
"""Why a group is not passed, where it is no misconception."""


@dataclass(frozen=True)
class GroupVerdict:
    """What one group earned. `sentence` is None if it passes; `example` is the call of a case that does not.

    reason: the name of the misconception (`Hint.name`), or one of the three words above.
    """

    name: str
    about: str
    points: float
    of: float
    sentence: str | None = None
    example: str | None = None
    reason: str | None = None


@dataclass(frozen=True)
class Check:
    """An exercise: a function to write.

    contract: three lines: signature and result, what is true of it, what may be used.
    reference(*arguments): the expected result, from the package's jit-compiled gradients, or from a law turned into
    numbers, such as a finite difference. hints: the misconceptions, most likely first.
    place: which exercise of its problem set it is, from 1.
    measured(arguments, answer): where many answers are right, what an answer is judged by, such as how many decades a
    gradient lies outside what is asked for. Then it is this that is compared and that hints see, and the reference is
    one good answer of many.
    """

    name: str
    exercise_set: str
    contract: str
    groups: tuple[Group, ...]
    reference: Callable[..., Any]
    tolerance: Within = Within()
    hints: tuple[Hint, ...] = ()
    place: int = 1
    measured: Callable[[Arguments, np.ndarray], np.ndarray] | None = None

    @property
    def points(self) -> float:
        return float(sum(group.points for group in self.groups))

    @property
    def signature(self) -> str:
        """Such as 'chain_factors(w, b, a0, depth)': the beginning of the contract."""
        return self.contract[: self.contract.index(")") + 1]

    def inputs(self, seed: int = PUBLIC_SEED) -> dict[str, list[Arguments]]:
        """The cases of every group. A group's cases depend on the seed and the names alone, not on its neighbours."""
        return {group.name: group.draw(self._generator(seed, group.name)) for group in self.groups}

    def answer(self, arguments: Arguments) -> np.ndarray:
        """The reference's answer, computed in JAX's default formats whatever the learner's notebook has set."""
        import jax

        with jax.enable_x64(False):
            return np.array(known(self.reference, arguments), np.float64)

    def expected(self, arguments: Arguments) -> np.ndarray:
        """What an answer is compared with: computed and measured once for all answers to these arguments."""
        return np.array(_expected(self, pickle.dumps(arguments)) if self.measured else self.answer(arguments))

    def seen(self, arguments: Arguments, answer: np.ndarray) -> np.ndarray:
        """What is compared of an answer: itself, or what is measured with it."""
        return np.asarray(self.measured(arguments, answer), np.float64) if self.measured else answer

    def judge(self, group: Group, cases: Sequence[Arguments], answers: Sequence[Answer]) -> GroupVerdict:
        """The verdict on one group, from data alone: `answers[i]` is what came back for `cases[i]`."""
        wrong: list[tuple[Arguments, str | tuple[np.ndarray, np.ndarray]]] = []
        for arguments, answer in zip(cases, answers, strict=True):
            if isinstance(answer, Failure):
                wrong.append((arguments, answer.sentence))
            elif not agree(expected := self.expected(arguments), got := self.seen(arguments, answer), self.tolerance):
                wrong.append((arguments, (expected, got)))
        if not wrong:
            return GroupVerdict(group.name, group.about, group.points, group.points)
        sentence, arguments, reason = self._explain(wrong)
        return GroupVerdict(group.name, group.about, 0.0, group.points, sentence, self.call(arguments), reason)

    def earned(self, groups: Sequence[GroupVerdict], came: Sequence[Answer | None]) -> tuple[GroupVerdict, ...]:
        """The same verdicts; or, where every number that came is one and the same, no points for it.

        came: what all calls gave, None for one that was not made. Such a number has nothing to do with the inputs;
        where it passes, it fits by chance. That other calls raised or ended the process makes it no better. It may be
        right everywhere: then it is the answer. And where the reference is one number for all inputs nothing can fit
        by chance.
        """
        number = self._constant(came) if any(group.sentence for group in groups) else None
        if number is None or self._constant(self._references()) is not None:
            return tuple(groups)
        sentence = f"Every call that gave a number gave the same one, {number:.3g}: where it fits, it fits by chance."
        lost = dict(points=0.0, sentence=sentence, reason=UNEXPLAINED)
        return tuple(group if group.sentence else replace(group, **lost) for group in groups)

    def _constant(self, came: Sequence[Answer | None]) -> float | None:
        """The number, if it came more than once, and no other did."""
        arrays = [each for each in came if isinstance(each, np.ndarray)]
        if sum(each.size for each in arrays) < 2 or not all(each.size for each in arrays):
            return None
        number = float(arrays[0].flat[0])
        return number if all(agree(np.full_like(each, number), each, self.tolerance) for each in arrays) else None

    def _references(self) -> list[np.ndarray]:
        return [self.answer(arguments) for cases in self.inputs().values() for arguments in cases]

    def call(self, arguments: Arguments, longest: int = 96) -> str | None:
        """The call with these arguments, to be copied; None if it would not fit a line."""
        text = f"{self.name}({', '.join(map(shown, arguments))})"
        return text if len(text) <= longest else None

    def _explain(self, wrong: list) -> tuple[str, Arguments, str]:
        """The sentence that explains most of the numbers in the failed cases, one of these cases, and its name."""
        failures = [(why, arguments) for arguments, why in wrong if isinstance(why, str)]
        if failures:
            why, arguments = failures[0]
            return why, arguments, NOT_WRITTEN if why == "Not written yet." else NO_ANSWER
        with np.errstate(all="ignore"):
            said = [[hint.says(arguments, *numbers) for arguments, numbers in wrong] for hint in self.hints]
        sizes = [1 + expected.size for _, (expected, _) in wrong]
        weights = [sum(size for size, one in zip(sizes, says, strict=True) if one) for says in said]
        if any(weights):
            best = weights.index(max(weights))
            sentence, (arguments, _) = next((s, case) for s, case in zip(said[best], wrong, strict=True) if s)
            return sentence, arguments, self.hints[best].name
        arguments, (expected, got) = wrong[0]
        return difference(expected, got, self.tolerance) or "", arguments, UNEXPLAINED

    def _generator(self, seed: int, group: str) -> np.random.Generator:
        return np.random.default_rng([seed, zlib.crc32(f"{self.exercise_set}/{self.name}/{group}".encode())])


def known(function: Callable[..., Any], arguments: Arguments) -> Any:
    """What a reference or a known mistake gives, computed once: every answer is tried on the same inputs."""
    return _computed(function, pickle.dumps(arguments))


@lru_cache(512)
def _expected(check: Check, arguments: bytes) -> np.ndarray:
    inputs = pickle.loads(arguments)
    return check.seen(inputs, check.answer(inputs))


@lru_cache(2048)
def _computed(function: Callable[..., Any], arguments: bytes) -> Any:
    return function(*pickle.loads(arguments))
