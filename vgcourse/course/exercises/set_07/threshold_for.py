"""A threshold from the norms that were seen."""

import numpy as np

from vgcourse.course.exercises.writing import Group, between, exercise, seems


def _reference(norms, share) -> float:
    """The smallest of the norms that at most the share of them exceeds; norms that are no numbers do exceed."""
    norms = np.asarray(norms, float)
    exceeding = [(np.sum(~(norms <= c)), c) for c in np.sort(norms[np.isfinite(norms)])]
    return float(next(c for count, c in exceeding if count <= share * len(norms) + 1e-9))


def _drawn(rng: np.random.Generator, count: int) -> np.ndarray:
    """Norms with a long tail, all different."""
    while True:
        norms = np.round(np.exp(rng.normal(0.5, 1.0, count)), 3)
        if len(set(norms)) == count and np.min(np.diff(np.sort(norms)) / np.sort(norms)[1:]) > 4e-3:
            return norms


def _basic(rng: np.random.Generator) -> list[tuple]:
    return [(_drawn(rng, 20), 0.1), (_drawn(rng, 15), 0.2), (_drawn(rng, 24), between(rng, 0.26, 0.28))]


def _edge(rng: np.random.Generator) -> list[tuple]:
    broken = _drawn(rng, 20)
    at = rng.choice(20, 2, replace=False)
    broken[at] = (np.inf, np.nan)
    return [(broken, 0.2), (_drawn(rng, 12), 0.0), (_drawn(rng, 10), 0.5)]


def _sorted(norms) -> np.ndarray:
    return np.sort(np.asarray(norms, float)[np.isfinite(norms)])


def _at(norms, place: int) -> float:
    """The finite norm at that place from the top; inf and nan stand above all."""
    norms = np.asarray(norms, float)
    above = int(np.sum(~np.isfinite(norms)))
    ordered = _sorted(norms)[::-1]
    return float(ordered[np.clip(place - above, 0, len(ordered) - 1)])


EXERCISE = exercise(
    __name__, place=4,
    contract="""threshold_for(norms, share) → the smallest of the norms that, as threshold, cuts at most share of them.
True of it: cut is what exceeds the threshold, or is inf or nan (at most share are); norms: any order; 0 ≤ share < 1.
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "norms with a long tail", 2, _basic),
        Group("edge", "norms that are inf or nan; a share of 0; a half", 1, _edge),
    ),
    reference=_reference,
    mistakes=(
        ("broken left out", "Steps with inf or nan were left out, of the number of steps as well. They are cut, too: they use up a part of the share.",
         lambda norms, share: _reference(_sorted(norms), share)),
        ("one too high", "A smaller one of the norms will do: a step whose norm is the threshold is not cut.", lambda norms, share: _at(norms, int(share * len(norms) + 1e-9) - 1)),
        ("one too low", "This cuts one step too many.", lambda norms, share: _at(norms, int(share * len(norms) + 1e-9) + 1)),
        ("other end", "This cuts nearly all: the share is counted from the top.", lambda norms, share: float(_sorted(norms)[int(share * len(norms) + 1e-9)])),
        ("largest", "This cuts nothing.", lambda norms, share: float(_sorted(norms)[-1])),
        ("smallest", "This cuts all but one.", lambda norms, share: float(_sorted(norms)[0])),
        ("mean", "This is the mean of the norms. One of the norms is asked for, by counting.", lambda norms, share: float(np.mean(_sorted(norms)))),
        ("median", "This is the median of the norms: it cuts half of the steps.", lambda norms, share: float(np.median(_sorted(norms)))),
        ("share of the largest", "This is a share of the largest norm. Steps are to be counted.", lambda norms, share: float((1 - share) * _sorted(norms)[-1])),
        ("not sorted", "The norms are in no order: sort them first.", lambda norms, share: float(np.asarray(norms)[len(norms) - 1 - int(share * len(norms) + 1e-9)])),
        ("how many", "This is the number of steps that may be cut. The threshold is asked for.", lambda norms, share: float(int(share * len(norms) + 1e-9))),
        seems("between", "This lies between two of the norms: percentiles interpolate. One of the norms is asked for.",
              lambda arguments, expected, got: bool(got.ndim == 0 and np.isfinite(got) and not np.any(np.isclose(arguments[0], got, rtol=1e-4)) and _sorted(arguments[0])[0] < got < _sorted(arguments[0])[-1])),
        seems("nan", "inf or nan came out. Among the norms are some that are no numbers: count them as cut, and choose among the others.", lambda _, expected, got: bool(not np.isfinite(got).all())),
    ),
)  # fmt: skip
