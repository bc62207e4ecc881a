"""The slope of the sigmoid, element by element."""

import numpy as np

from vgcourse.course.exercises.writing import (
    compiled,
    OPPOSITE_SIGN,
    SAME_FACTOR,
    SQUARED,
    Group,
    Within,
    between,
    exercise,
    seems,
    sigmoid,
    slope_of_a,
)
from vgcourse.nets.activations import activation


def _large_inputs(rng: np.random.Generator) -> list[tuple]:
    """Where the slope is 0 in float32, and once where it is not quite."""
    far, beyond, near = between(rng, 30, 90, 3, 0), between(rng, 720, 900, 3, 0), between(rng, 5, 7, 1)
    return [(np.sort(np.append(far, -far)),), (np.array([beyond[0], -far[0]]),), (np.append(-beyond[1:], -near),)]


EXERCISE = exercise(
    __name__, place=1,
    contract="""sigmoid_slope(z) → the slope σ′(z) of the sigmoid; z is a number or an array, the result has its shape.
True of it: σ′(0) = ¼, σ′(−z) = σ′(z), and it is finite for every z, 800 and −800 included.
Allowed: NumPy, jax.numpy, jax.grad. Not vgcourse.""",
    groups=(
        Group("basic", "numbers and arrays between −4 and 4", 1,
              lambda rng: [(between(rng, 0.5, 4),), (between(rng, -4, 4, 5),), (between(rng, -4, 4, (2, 3)),)]),
        Group("edge", "z far from 0, on both sides", 1, _large_inputs),
    ),
    reference=compiled(activation("sigmoid").slope), tolerance=Within(1e-3, 1e-6), alike=Within(2e-3, 1e-7),
    mistakes=(
        ("value for slope", "This is σ(z) itself: its slope is asked for.", sigmoid),
        ("z for a", "This is z·(1 − z). The short form a·(1 − a) holds for a = σ(z), not for z.", lambda z: slope_of_a(np.asarray(z, float))),
        ("slope at a", "This is the slope at σ(z) instead of the slope at z: the sigmoid was applied once too often.", lambda z: slope_of_a(sigmoid(sigmoid(z)))),
        ("maximum slope", "This is ¼ everywhere. ¼ is the largest slope, reached at z = 0 only.", lambda z: np.full(np.shape(z), 0.25)),
        ("tanh", "This is the slope of tanh, 1 − tanh²(z). The sigmoid's is another one.", lambda z: 1 - np.tanh(z) ** 2),
        ("1 − a²", "This is 1 − σ(z)²: that form belongs to tanh. The sigmoid's slope is made of σ(z) and 1 − σ(z).", lambda z: 1 - sigmoid(z) ** 2),
        seems("overflow", "nan at large |z|: somewhere e^|z| overflowed to infinity, and infinity/infinity is nan. Put σ(z) first, which is never larger than 1, and the slope in terms of it.",
              lambda arguments, expected, got: bool(np.isnan(got).any() and np.max(np.abs(arguments[0])) > 20)),
        seems("summed", "One number came for a whole array: the slope is wanted element by element, not its sum or mean.", lambda arguments, expected, got: expected.ndim > 0 and got.ndim == 0),
        OPPOSITE_SIGN,
        SQUARED,
        SAME_FACTOR,
    ),
)  # fmt: skip
