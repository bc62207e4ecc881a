"""One step of the map of the variance, for tanh."""

import numpy as np

from vgcourse.course.exercises.writing import compiled, Group, Within, between, exercise, seems
from vgcourse.nets.activations import activation


kept = compiled(activation("tanh").second_moment)
"""E[tanh(√q z)²]"""
kept_slope = compiled(activation("tanh").slope_second_moment)
"""E[tanh′(√q z)²]"""


def _next(q, weight_variance, bias_variance) -> float:
    return weight_variance * kept(q) + bias_variance


def _edges(rng: np.random.Generator) -> list[tuple]:
    return [
        (between(rng, 0.002, 0.01, digits=4), between(rng, 1.2, 3), 0.0),
        (between(rng, 8, 20), between(rng, 1.2, 3), 0.0),
        (0.0, 1.5, between(rng, 0.1, 0.9)),
    ]


_GRID = np.linspace(-8, 8, 4001)
_DENSITY = np.exp(-(_GRID**2) / 2) / np.sum(np.exp(-(_GRID**2) / 2))


def _mean_size(q) -> float:
    return float(np.sum(_DENSITY * np.abs(np.tanh(np.sqrt(q) * _GRID))))


def _even(q) -> float:
    return float(np.mean(np.tanh(np.sqrt(q) * np.linspace(-3, 3, 4001)) ** 2))


EXERCISE = exercise(
    __name__, place=3,
    contract="""next_variance(q, weight_variance, bias_variance) → the variance of z one tanh layer on; one number.
True of it: z = N(0, q) before it; weight_variance is n·Var(W) = σw², bias_variance is σb²; n is very large.
Allowed: NumPy, jax.numpy, random numbers. One per cent is near enough. Not vgcourse.""",
    groups=(
        Group("basic", "q between 0.4 and 3", 2, lambda rng: [(between(rng, 0.4, 3), between(rng, 0.5, 3), between(rng, 0.05, 0.6)) for _ in range(2)]),
        Group("edge", "a very small q, a large one, and q = 0", 2, _edges),
    ),
    reference=_next, tolerance=Within(1e-2, 1e-7), alike=Within(6e-3),
    mistakes=(
        ("variance of z", "tanh was left out: this is σw²·q + σb², right for a linear layer.", lambda q, s, b: s * q + b),
        ("tanh of the deviation", "tanh was taken of one number, √q. The average runs over all z ~ N(0, q): of tanh(z)², not tanh of the average.", lambda q, s, b: s * np.tanh(np.sqrt(q)) ** 2 + b),
        ("q for √q", "tanh was taken of q·z with z ~ N(0, 1). A variable of variance q is √q·z.", lambda q, s, b: s * kept(q**2) + b),
        ("slope", "This averages tanh′². That is the way back; on the way forward tanh² counts.", lambda q, s, b: s * kept_slope(q) + b),
        ("no bias", "σb² is missing. Weights and biases are independent, so their variances add.", lambda q, s, b: s * kept(q) if b else np.nan),
        ("weights squared", "weight_variance is σw² already: it was squared once more.", lambda q, s, b: s**2 * kept(q) + b),
        ("weights rooted", "A root was taken of weight_variance. It is σw², as the formula has it.", lambda q, s, b: np.sqrt(s) * kept(q) + b),
        ("no weights", "weight_variance is missing.", lambda q, s, b: kept(q) + b),
        ("bias squared", "bias_variance is σb² already: it was squared once more.", lambda q, s, b: s * kept(q) + b**2),
        ("deviation for variance", "This is the standard deviation of z, the root of what is asked for.", lambda q, s, b: np.sqrt(_next(q, s, b))),
        ("weight on the bias", "The bias is multiplied by weight_variance as well. It is added after the sum.", lambda q, s, b: s * (kept(q) + b)),
        ("half of the line", "This is half of E[tanh²]: does the average run over positive z alone, without its other half?", lambda q, s, b: s * kept(q) / 2 + b),
        ("mean of |tanh|", "The square of the mean of |tanh| was taken. The mean of the squares counts, and is larger.", lambda q, s, b: s * _mean_size(q) ** 2 + b),
        ("evenly drawn z", "The average seems to run evenly over z between −3 and 3 deviations. Each z counts with its normal density.", lambda q, s, b: s * _even(q) + b),
        seems("nan", "nan: q may be 0, and nothing is to be divided by it.", lambda _, expected, got: bool(np.isnan(got).any())),
        seems("random noise", "Near, but more than a per cent off: are there too few random numbers, or too coarse a grid?",
              lambda _, expected, got: expected.shape == got.shape and bool(np.all(np.abs(got - expected) < 0.2 * np.abs(expected)))),
    ),
)  # fmt: skip
