"""Where a chain of signals breaks: the first inf, the first NaN."""

import numpy as np

from vgcourse.course.exercises.writing import Group, Within, agree, between, exercise, seems, whole
from vgcourse.experiments.lesson_02.products import breakdown

EXACT = Within(0, 0)


def _first(bad: np.ndarray, start: int = 1, never: int = 0) -> int:
    """The number of the first true row, counted from `start`."""
    return int(np.argmax(bad)) + start if bad.any() else never


def _mistaken(signals, *, inf=np.isinf, nan=np.isnan, over=np.any, **counted) -> np.ndarray:
    s = np.asarray(signals, float)
    return np.array([_first(over(kind(s), axis=1), **counted) for kind in (inf, nan)])


def _signals(rng, stages: int, width: int, infinite: int, no_number: int, sign: float = 1) -> np.ndarray:
    """Numbers, and from stage `infinite` on one unit more that is inf, from `no_number` on one that is nan (0: never)."""
    s = between(rng, -9, 9, (stages, width))
    if infinite:
        for stage in range(infinite - 1, stages):
            s[stage, rng.integers(width)] = sign * np.inf
    if no_number:
        for stage in range(no_number - 1, stages):
            s[stage, rng.integers(width // 2)] = np.nan
            if infinite:
                s[stage, -1] = sign * np.inf
    return s


def _broken(rng: np.random.Generator) -> list[tuple]:
    infinite = whole(rng, 2, 5)
    return [
        (_signals(rng, infinite + 4, 6, infinite, infinite + 2),),
        (_signals(rng, infinite + 5, 5, infinite + 1, infinite + 3),),
    ]


def _half_broken(rng: np.random.Generator) -> list[tuple]:
    at = whole(rng, 3, 6)
    return [
        (_signals(rng, 4, 4, 0, 0),),
        (_signals(rng, at + 2, 4, 0, at),),
        (_signals(rng, at + 2, 4, at, 0, -1),),
        (_signals(rng, 3, 4, 1, 2),),
    ]


def _long(rng: np.random.Generator) -> list[tuple]:
    at = whole(rng, 60, 90)
    return [(_signals(rng, at + 8, 8, at, at + 1, -1),), (_signals(rng, 40, 4, 40, 0),)]


def _from_the_end(signals: np.ndarray, got: np.ndarray) -> bool:
    bad = [kind(signals).any(axis=1) for kind in (np.isinf, np.isnan)]
    stages = len(signals)
    last = np.array([stages - int(np.argmax(b[::-1])) if b.any() else 0 for b in bad])
    return bool(last.any()) and (agree(last, got, EXACT) or agree(_mistaken(signals[::-1]), got, EXACT))


EXERCISE = exercise(
    __name__, place=2,
    contract="""first_bad_stages(signals) → [first stage with an infinite number, first stage with a nan], from 1; 0: never.
signals has the shape (stages, width), stage 1 first. −inf is infinite; nan is not. One bad unit makes a stage bad.
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "an inf, then a nan", 1, _broken),
        Group("edge", "only one of the two, neither, −inf, the first stage", 1, _half_broken),
        Group("deep", "up to a hundred stages", 1, _long),
    ),
    reference=lambda signals: np.array(breakdown(signals)), tolerance=EXACT, alike=EXACT, mistaken=_mistaken,
    mistakes=(
        ("from zero", "The stages are counted from 0 here: the first one has the number 1, and 0 means never.", dict(start=0)),
        ("never is one", "Where nothing is bad, np.argmax finds its first place, and 1 comes out. Ask first whether any is bad.", dict(never=1)),
        ("never is −1", "Where nothing is bad, the number is 0, not −1.", dict(never=-1)),
        ("whole stage", "A stage counts here only when all of its units are bad: one is enough.", dict(over=np.all)),
        ("plus infinity only", "−inf is left out: it is infinite as well.", dict(inf=lambda s: s == np.inf)),
        ("nan equals nothing", "No nan is found: nan == nan is False. There is a function that tells.", dict(nan=lambda s: s == np.nan)),
        ("not finite", "A nan is counted as infinite. np.isfinite is False for both; the two are asked for apart.", dict(inf=lambda s: ~np.isfinite(s))),
        ("infinite is no number", "An inf is counted as nan. Both are not finite; the two are asked for apart.", dict(nan=lambda s: ~np.isfinite(s))),
        ("swapped", "The two numbers are right and stand the wrong way round: first the inf, then the nan.", lambda signals: _mistaken(signals)[::-1]),
        ("units", "These are numbers of units, not of stages: a stage is a row.", lambda signals: _mistaken(np.asarray(signals).T)),
        ("how many", "This is how many stages are bad. The first of them is asked for.", lambda signals: np.array([np.sum(kind(signals).any(axis=1)) for kind in (np.isinf, np.isnan)])),
        seems("one number", "Two numbers are wanted: the first stage with an inf, and the first with a nan.", lambda _, expected, got: got.ndim == 0),
        seems("last, not first", "This is the last bad stage, or counted from the end: the first one is asked for.",
              lambda arguments, expected, got: _from_the_end(np.asarray(arguments[0], float), got)),
    ),
)  # fmt: skip
