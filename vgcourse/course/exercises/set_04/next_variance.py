"""One step of the map of the variance, for a tanh with a slope added to it: φ(z) = tanh(z) + slope·z."""

import jax.numpy as jnp
import numpy as np

from vgcourse.course.exercises.writing import compiled, Group, Within, between, exercise, seems
from vgcourse.nets.activations import gaussian_mean


@compiled
def kept(q, slope):
    """E[φ(√q z)²]"""
    return gaussian_mean(lambda z: (jnp.tanh(z) + slope * z) ** 2, q)


@compiled
def kept_slope(q, slope):
    """E[φ′(√q z)²]"""
    return gaussian_mean(lambda z: (1 / jnp.cosh(z) ** 2 + slope) ** 2, q)


def _next(q, weight_variance, bias_variance, slope) -> float:
    return weight_variance * kept(q, slope) + bias_variance


def _basic(rng: np.random.Generator) -> list[tuple]:
    return [
        (between(rng, 0.4, 3), between(rng, 0.5, 3), between(rng, 0.05, 0.6), between(rng, 0.1, 0.6)) for _ in range(2)
    ]


def _edges(rng: np.random.Generator) -> list[tuple]:
    return [
        (between(rng, 0.002, 0.01, digits=4), between(rng, 1.2, 3), 0.0, between(rng, 0.1, 0.6)),
        (between(rng, 8, 20), between(rng, 1.2, 3), 0.0, 0.0),
        (0.0, 1.5, between(rng, 0.1, 0.9), between(rng, 0.1, 0.6)),
    ]


_GRID = np.linspace(-8, 8, 4001)
_DENSITY = np.exp(-(_GRID**2) / 2) / np.sum(np.exp(-(_GRID**2) / 2))


def _mean_size(q, slope) -> float:
    z = np.sqrt(q) * _GRID
    return float(np.sum(_DENSITY * np.abs(np.tanh(z) + slope * z)))


def _even(q, slope) -> float:
    z = np.sqrt(q) * np.linspace(-3, 3, 4001)
    return float(np.mean((np.tanh(z) + slope * z) ** 2))


EXERCISE = exercise(
    __name__, place=3,
    contract="""next_variance(q, weight_variance, bias_variance, slope) → the variance of z one layer on; one number.
True of it: φ(z) = tanh(z) + slope·z, z = N(0, q) before it; weight_variance is σw², bias_variance σb²; n is very large.
Allowed: NumPy, jax.numpy, random numbers. One per cent is near enough. Not vgcourse.""",
    groups=(
        Group("basic", "q between 0.4 and 3", 2, _basic),
        Group("edge", "a very small q, a large one without the slope, and q = 0", 1, _edges),
    ),
    reference=_next, tolerance=Within(1e-2, 1e-7), alike=Within(6e-3),
    mistakes=(
        ("slope forgotten", "This is a plain tanh: slope·z is missing.", lambda q, s, b, a: s * kept(q, 0) + b if a else np.nan),
        ("two averages", "E[tanh²] and slope²·q were added. The square of a sum has a third term, twice the product.", lambda q, s, b, a: s * (kept(q, 0) + a**2 * q) + b if a else np.nan),
        ("variance of z", "tanh was left out: this is right for a linear layer.", lambda q, s, b, a: s * (1 + a) ** 2 * q + b),
        ("φ of the deviation", "φ was taken of one number, √q. The average runs over all z ~ N(0, q): of φ(z)², not φ of the average.", lambda q, s, b, a: s * (np.tanh(np.sqrt(q)) + a * np.sqrt(q)) ** 2 + b),
        ("q for √q", "φ was taken of q·z with z ~ N(0, 1). A variable of variance q is √q·z.", lambda q, s, b, a: s * kept(q**2, a) + b),
        ("slope of φ", "This averages φ′². That is the way back; on the way forward φ² counts.", lambda q, s, b, a: s * kept_slope(q, a) + b),
        ("no bias", "σb² is missing. Weights and biases are independent, so their variances add.", lambda q, s, b, a: s * kept(q, a) if b else np.nan),
        ("weights squared", "weight_variance is σw² already: it was squared once more.", lambda q, s, b, a: s**2 * kept(q, a) + b),
        ("weights rooted", "A root was taken of weight_variance. It is σw², as the formula has it.", lambda q, s, b, a: np.sqrt(s) * kept(q, a) + b),
        ("no weights", "weight_variance is missing.", lambda q, s, b, a: kept(q, a) + b),
        ("bias squared", "bias_variance is σb² already: it was squared once more.", lambda q, s, b, a: s * kept(q, a) + b**2),
        ("deviation for variance", "This is the standard deviation of z, the root of what is asked for.", lambda q, s, b, a: np.sqrt(_next(q, s, b, a))),
        ("weight on the bias", "The bias is multiplied by weight_variance as well. It is added after the sum.", lambda q, s, b, a: s * (kept(q, a) + b)),
        ("half of the line", "This is half of E[φ²]: does the average run over positive z alone, without its other half?", lambda q, s, b, a: s * kept(q, a) / 2 + b),
        ("mean of |φ|", "The square of the mean of |φ| was taken. The mean of the squares counts, and is larger.", lambda q, s, b, a: s * _mean_size(q, a) ** 2 + b),
        ("evenly drawn z", "The average seems to run evenly over z between −3 and 3 deviations. Each z counts with its normal density.", lambda q, s, b, a: s * _even(q, a) + b),
        seems("nan", "nan: q may be 0, and nothing is to be divided by it.", lambda _, expected, got: bool(np.isnan(got).any())),
        seems("random noise", "Near, but more than a per cent off: are there too few random numbers, or too coarse a grid?",
              lambda _, expected, got: expected.shape == got.shape and bool(np.all(np.abs(got - expected) < 0.2 * np.abs(expected)))),
    ),
)  # fmt: skip
