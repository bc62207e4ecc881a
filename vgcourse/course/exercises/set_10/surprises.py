"""What passes to the upper level: the places at which a stream was not expected."""

import numpy as np

from vgcourse.course.exercises.writing import Group, exercise
from vgcourse.experiments.lesson_10.chunker import unexpected


def _reference(p, symbols, threshold) -> np.ndarray:
    """By the package's own filter, whose threshold is 0.8: probabilities are bent so that `threshold` falls there."""
    p, symbols = np.asarray(p, float), np.asarray(symbols)
    bent = np.where(p < threshold, 0.5 * np.minimum(p, threshold) / threshold, 1.0)
    passed = unexpected(np.log(np.maximum(bent, 1e-9))[:-1, None].astype(np.float32), symbols[1:, None])
    last = bent[len(p) - 2, symbols[-1]] < 0.8
    return np.flatnonzero(np.append(np.asarray(passed)[:, 0] > 0, last)).astype(float)


def _at(p, s, shift=0):
    """The probability that each symbol but the first was given; with a shift of 1, by the next prediction."""
    return p[np.arange(len(s) - 1) + shift, s[1:]]


_MISTAKES = (
    ("same step", "The prediction of the wrong step is asked: p[t] was made after symbol t, about symbol t + 1.", lambda p, s, t: np.append(0, 1 + np.flatnonzero(_at(p, s, 1) < t))),
    ("first missing", "The first symbol is missing: nobody could expect it, so it passes.", lambda p, s, t: 1 + np.flatnonzero(_at(p, s) < t)),
    ("shifted", "The places are those of the symbol before: p[t] is about symbol t + 1, and that one surprises.", lambda p, s, t: np.flatnonzero(_at(p, s) < t)),
    ("expected", "These are the places that were expected. The others pass.", lambda p, s, t: np.append(0, 1 + np.flatnonzero(_at(p, s) >= t))),
    ("argmax", "A symbol that was likeliest can still have got too little: compare its probability with the threshold.", lambda p, s, t: np.append(0, 1 + np.flatnonzero(p[:-1].argmax(1) != s[1:]))),
    ("largest", "The largest probability of a step is compared. What counts is the one of the symbol that came.", lambda p, s, t: np.append(0, 1 + np.flatnonzero(p[:-1].max(1) < t))),
    ("below or at", "A symbol with exactly the threshold passes here. Only below it a symbol is a surprise.", lambda p, s, t: np.append(0, 1 + np.flatnonzero(_at(p, s) <= t))),
    ("half", "½ is taken as the threshold. It is given as an argument.", lambda p, s, t: np.append(0, 1 + np.flatnonzero(_at(p, s) < 0.5))),
    ("symbols", "These are the symbols that pass. Their places in the stream are asked for.", lambda p, s, t: s[np.append(0, 1 + np.flatnonzero(_at(p, s) < t))]),
    ("mask", "This is a mask of the stream. The places where it is 1 are asked for.", lambda p, s, t: np.append(1, _at(p, s) < t)),
    ("count", "This is how many pass. Their places are asked for.", lambda p, s, t: 1 + np.sum(_at(p, s) < t)),
    ("from one", "The places are counted from 1: count them from 0.", lambda p, s, t: np.append(1, 2 + np.flatnonzero(_at(p, s) < t))),
    ("previous symbol", "The probability of the symbol before is looked up: p[t] is to be asked about symbol t + 1.", lambda p, s, t: np.append(0, 1 + np.flatnonzero(p[np.arange(1, len(s)), s[:-1]] < t))),
)  # fmt: skip


def _right(p, s, t) -> np.ndarray:
    return np.append(0, 1 + np.flatnonzero(_at(p, s) < t))


def _stream(rng: np.random.Generator, steps: int, symbols: int, tie: bool = False) -> tuple:
    """Predictions, symbols and a threshold for which every known mistake gives something else (a tie only if asked)."""
    while True:
        s = rng.integers(0, symbols, steps)
        p = rng.dirichlet(np.full(symbols, 0.25), steps).round(2)
        sure = rng.random(steps - 1) < 0.4
        p[np.flatnonzero(sure), s[1:][sure]] = np.round(rng.uniform(0.7, 0.95, sure.sum()), 2)
        t = float(rng.choice([0.625, 0.75, 0.875]))  # exact in every format
        if tie:
            p[steps // 2, s[steps // 2 + 1]] = t
        right = _right(p, s, t)
        others = [np.asarray(wrong(p, s, t)) for name, _, wrong in _MISTAKES if tie or name != "below or at"]
        if not tie and np.any(_at(p, s) == t):
            continue
        if not any(o.shape == right.shape and np.array_equal(o, right) for o in others):
            return p, s, t


def _all_expected(rng: np.random.Generator) -> tuple:
    s = rng.integers(0, 4, 9)
    p = np.full((9, 4), 0.02)
    p[np.arange(8), s[1:]] = 0.94
    return p, s, 0.8


EXERCISE = exercise(
    __name__, place=3,
    contract="""surprises(p, symbols, threshold) → the places, from 0, of the symbols that pass to the upper level.
True of it: p[t, k] was given, after symbol t, to k as the next; below threshold is a surprise; the first always is.
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "a stream of twelve", 1, lambda rng: [_stream(rng, 12, 4), _stream(rng, 15, 5)]),
        Group("edge", "a probability at the threshold; nothing unexpected", 1, lambda rng: [_stream(rng, 13, 4, True), _all_expected(rng)]),
        Group("long", "a stream of sixty", 1, lambda rng: [_stream(rng, 60, 8)]),
    ),
    reference=_reference,
    mistakes=_MISTAKES,
)  # fmt: skip
