"""Mean, standard deviation and RMS of a gradient: three numbers that are often taken for one another."""

import numpy as np

from vgcourse.course.exercises.writing import Group, Within, between, either_sign, exercise, seems, whole


def _three(G) -> np.ndarray:
    """By the law RMS² = mean² + SD², from sums that are scaled first."""
    G = np.asarray(G, float)
    unit = np.max(np.abs(G)) or 1.0
    g = G / unit
    mean, square = g.sum() / g.size, (g * g).sum() / g.size
    return unit * np.array([mean, np.sqrt(max(square - mean**2, 0.0)), np.sqrt(square)])


def _usual(rng: np.random.Generator) -> list[tuple]:
    return [(between(rng, -1, 3, (whole(rng, 3, 6), 4)),), (either_sign(rng, 0.1, 2, 15).reshape(5, 3) - 0.3,)]


def _edges(rng: np.random.Generator) -> list[tuple]:
    lone = between(rng, -1, 1, (2, 3))
    lone[0, 1] = between(rng, 20, 30)
    return [(-between(rng, 0.5, 2, (1, 5)),), (lone,)]


EXERCISE = exercise(
    __name__, place=2,
    contract="""gradient_statistics(G) → an array of three numbers: mean, standard deviation, RMS of all entries of G.
True of it: RMS² = mean² + SD²; multiplying G by c multiplies all three by c, for a c of any size above 0.
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "matrices with entries of both signs", 2, _usual),
        Group("edge", "one row, all negative; one entry that is far larger", 1, _edges),
        Group("deep", "entries of size 1e-24", 1, lambda rng: [(between(rng, -2, 3, (4, 4)) * 1e-24,)]),
    ),
    reference=_three, tolerance=Within(2e-5, 1e-35), alike=Within(1e-4, 1e-35),
    given=lambda G: (np.asarray(G, float), *_three(G)),
    mistakes=(
        seems("underflow", "The mean is right, and the sizes are 0: the squares left the range of float32, which JAX uses. Divide by the largest entry first.",
              lambda _, expected, got: got.shape == expected.shape and bool(np.any((got == 0) & (np.abs(expected) > 1e-30)))),
        ("sample deviation", "The deviation divides by n − 1. Here it describes these entries themselves: divide by n.", lambda G, m, s, r: [m, s * np.sqrt(G.size / max(G.size - 1, 1)), r]),
        ("variance", "The second number is the variance: its root is missing.", lambda G, m, s, r: [m, s**2, r]),
        ("mean square", "The third number is the mean of the squares: its root is missing.", lambda G, m, s, r: [m, s, r**2]),
        ("norm", "The third number is the norm, which grows with the number of entries. Take the mean of the squares, not their sum.", lambda G, m, s, r: [m, s, np.sqrt(G.size) * r]),
        ("mean of sizes", "The third number is the mean of |entries|: square, then mean, then root.", lambda G, m, s, r: [m, s, np.mean(np.abs(G))]),
        ("size of the mean", "The third number is the size of the mean: the signs cancelled before the squares were taken.", lambda G, m, s, r: [m, s, abs(m)]),
        ("deviation for size", "The third number is the deviation again. The RMS does not subtract the mean.", lambda G, m, s, r: [m, s, s]),
        ("size for deviation", "The second number is the RMS again. The deviation subtracts the mean first.", lambda G, m, s, r: [m, r, r]),
        ("sizes first", "The first number is the mean of |entries|: the mean keeps the signs.", lambda G, m, s, r: [np.mean(np.abs(G)), s, r]),
        ("sum", "The first number is the sum: divide by the number of entries.", lambda G, m, s, r: [G.sum(), s, r]),
        ("exchanged", "The three numbers are right and in another order: mean, deviation, RMS.", lambda G, m, s, r: [m, r, s]),
        seems("by column", "There is a number for each column or row: all entries of the matrix count together.", lambda _, expected, got: got.ndim == 2),
    ),
)  # fmt: skip
