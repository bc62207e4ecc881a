"""Solving χ₁ = 1: where the edge of an activation runs, for tanh(z) + slope·z with biases.

Without biases nobody is asked: there q* = 0, q gets there as slowly as 1/l, and beyond the edge χ₁ rises with the square
of the distance alone, so that who lets q settle for each σw in turn, as is right, comes out a few per cent too high.
"""

import numpy as np

from vgcourse.course.exercises.set_04.depth_scale import signal_and_slope
from vgcourse.course.exercises.writing import OPPOSITE_SIGN, Group, Within, apart, between, exercise, seems


def _edge(bias_variance, slope) -> float:
    """At the edge σw² is 1/E[φ′²], so q = E[φ²]/E[φ′²] + σb² has to hold: one equation for q, solved by halving."""
    low, high = 0.0, 64.0
    for _ in range(60):
        q = (low + high) / 2
        signal, gradient = signal_and_slope(q, slope)
        low, high = (q, high) if q < signal / gradient + bias_variance else (low, q)
    return signal_and_slope(high, slope)[1] ** -0.5


def _points(rng: np.random.Generator) -> list[tuple]:
    return [(between(rng, 0.03, 0.3), between(rng, 0.05, 0.25)) for _ in range(2)]


def _at(q) -> object:
    """σw for χ₁ = 1 at another q than the one that settles."""
    return lambda b, a: signal_and_slope(q(b, a), a)[1] ** -0.5


EXERCISE = exercise(
    __name__, place=6,
    contract="""critical_scale(bias_variance, slope) → the σw at which χ₁ = 1, for φ(z) = tanh(z) + slope·z; one number.
True of it: σw²·E[φ′(√q z)²] = 1, z ~ N(0, 1), at the q with q = σw²·E[φ(√q z)²] + bias_variance.
Allowed: NumPy, jax.numpy, your next_variance. One per cent is near enough. Not vgcourse.""",
    groups=(
        Group("basic", "biases, and a slope", 2, apart(_points, _edge, 0.03)),
        Group("tanh", "no slope: the edge of tanh", 1, apart(lambda rng: [(between(rng, 0.05, 0.3), 0.0), (0.05, 0.0)], _edge, 0.03)),
        Group("edge", "large biases; a steep line", 2, lambda rng: [(between(rng, 0.6, 1), between(rng, 0.05, 0.2)), (between(rng, 0.05, 0.1), between(rng, 0.4, 0.6))]),
    ),
    reference=_edge, tolerance=Within(1e-2), alike=Within(3e-3),
    mistakes=(
        ("variance", "This is σw², the variance. σw is its root.", lambda b, a: _edge(b, a) ** 2),
        ("at zero", "χ₁ was taken at q = 0, where every slope is 1 + slope. With biases q settles higher up.", lambda b, a: 1 / (1 + a)),
        ("at one", "χ₁ was taken at q = 1. It belongs where the variance settles, and that depends on σw as well.", _at(lambda b, a: 1.0)),
        ("at the biases", "χ₁ was taken at q = bias_variance. The signals add to q: σw²·E[φ²].", _at(lambda b, a: b)),
        ("slope forgotten", "This is the edge of tanh alone. The slope adds to φ and to φ′.", lambda b, a: _edge(b, 0.0) if a else np.nan),
        ("signal", "This is the σw that keeps the signal, σw²·E[φ²] = 1. At the edge the gradient is kept: φ′.", lambda b, a: signal_and_slope(1 + b, a)[0] ** -0.5),
        ("inverse", "This is 1/σw.", lambda b, a: 1 / _edge(b, a)),
        ("bias squared", "bias_variance is σb² already: it was squared once more.", lambda b, a: _edge(b**2, a)),
        ("bias rooted", "A root was taken of bias_variance. It is σb², as the equation has it.", lambda b, a: _edge(b**0.5, a)),
        ("fourth root", "A root too many: this is √σw.", lambda b, a: _edge(b, a) ** 0.5),
        seems("not found", "No number came out: for which σw is χ₁ certainly below 1, and for which above? Halve between these two.",
              lambda _, expected, got: not np.isfinite(got).all()),
        OPPOSITE_SIGN,
        seems("near", "Near, but more than one per cent off: has q settled for every σw that was tried, and has the search gone on long enough?",
              lambda _, expected, got: expected.shape == got.shape and bool(np.all(np.abs(got - expected) < 0.2 * np.abs(expected)))),
    ),
)  # fmt: skip
