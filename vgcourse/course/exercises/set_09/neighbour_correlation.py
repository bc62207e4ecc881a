"""Shattered or not: what the gradient at one input says of the gradient a few inputs further."""

import numpy as np

from vgcourse.course.exercises.writing import Group, Within, between, exercise, seems, whole
from vgcourse.experiments.lesson_09.shattered import autocorrelation


def _reference(g, lag) -> float:
    """By the package's own autocorrelation, which the lesson's picture shows."""
    return float(autocorrelation(np.asarray(g, float), max(int(lag), 1))[int(lag)])


def _off(g) -> np.ndarray:
    return np.asarray(g, float) - np.mean(g)


def _r(g, lag) -> float:
    return float(np.sum(g[: len(g) - lag] * g[lag:]) / np.sum(g * g))


def _pieces(g, lag) -> tuple[np.ndarray, np.ndarray]:
    g = np.asarray(g, float)
    return g[: len(g) - lag], g[lag:]


def _pearson(a, b) -> float:
    a, b = a - a.mean(), b - b.mean()
    return float(np.sum(a * b) / np.sqrt(np.sum(a * a) * np.sum(b * b)))


def _row(rng: np.random.Generator, n: int, lag: int, smooth: bool) -> tuple:
    """Gradients around a mean that is not 0: a slow curve, or noise; no known mistake comes near the answer."""
    at = np.arange(n)
    while True:
        slow = np.cumsum(rng.normal(size=n)) if smooth else 1.5 * rng.normal(size=n)
        g = np.round(slow - slow.mean() + between(rng, 1.5, 3) * rng.choice([-1, 1]) + 0.2 * np.sin(at), 2)
        r = _r(_off(g), lag)
        with np.errstate(all="ignore"):
            others = [float(wrong(g, lag)) for _, _, wrong in _MISTAKES]
        if abs(r) > 0.05 and min(abs(other - r) for other in others if np.isfinite(other)) > 0.01:
            return g, lag


def _ends(rng: np.random.Generator) -> list[tuple]:
    """Lag 0, where r is 1, and two gradients alone, which lie on both sides of their mean."""
    return [(_row(rng, 9, 2, True)[0], 0), (between(rng, 0.5, 2, 2) * np.array([1, 3]), 1), _row(rng, 8, 3, False)]


_MISTAKES = (
    ("mean left in", "The mean is still in: a constant gradient would then look like a perfect neighbour. Take it off first.", lambda g, lag: _r(np.asarray(g, float), lag)),
    ("pieces", "Each piece has its own mean and its own variance here, as in np.corrcoef. Take one mean and one Σ g², of the whole row.", lambda g, lag: _pearson(*_pieces(g, lag))),
    ("means", "Means are divided in place of sums: there are fewer products than squares, and the sums count that.", lambda g, lag: _r(_off(g), lag) * len(g) / (len(g) - lag)),
    ("around", "The row is closed to a ring: the last gradient has no neighbour at the other end.", lambda g, lag: np.sum(_off(g) * np.roll(_off(g), lag)) / np.sum(_off(g) ** 2)),
    ("next lag", "This is the next lag, one further. Lag 1 is the gradient beside it.", lambda g, lag: _r(_off(g), lag + 1) if lag + 1 < len(g) else np.nan),
    ("lag before", "This is one lag too few: at lag 0 every gradient is compared with itself.", lambda g, lag: _r(_off(g), lag - 1)),
    ("first piece", "Σ g² is taken over those gradients alone that have a partner. Take it over all of them.", lambda g, lag: np.sum(np.prod(_pieces(_off(g), lag), axis=0)) / np.sum(_pieces(_off(g), lag)[0] ** 2)),
    ("not divided", "This is the sum of the products. Divide it by Σ g², so that lag 0 has 1.", lambda g, lag: np.sum(np.prod(_pieces(_off(g), lag), axis=0))),
    ("covariance", "This is a covariance, the mean of the products. Divide by the mean square, and mind how many there are.", lambda g, lag: np.mean(np.prod(_pieces(_off(g), lag), axis=0))),
    ("squared", "This is r². The sign of r tells whether neighbours agree or oppose each other.", lambda g, lag: _r(_off(g), lag) ** 2),
    ("sizes", "The signs of the gradients got lost on the way: a neighbour that points the other way counts against.", lambda g, lag: _r(np.abs(_off(g)), lag)),
    ("signs alone", "Only signs are compared. How large the gradients are belongs to it.", lambda g, lag: np.mean(np.sign(np.prod(_pieces(_off(g), lag), axis=0)))),
)  # fmt: skip


EXERCISE = exercise(
    __name__, place=4,
    contract="""neighbour_correlation(g, lag) → r, the autocorrelation of the gradients g at that lag; one number.
True of it: g[i] is df/dx at the i-th of evenly spaced inputs. Take the mean of all off, then r = Σ g[i]·g[i + lag] / Σ g[i]².
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "a smooth row, lags 1 to 3", 1, lambda rng: [_row(rng, whole(rng, 14, 24), lag, True) for lag in (1, 2, 3)]),
        Group("edge", "lag 0; two gradients alone; a short row", 1, _ends),
        Group("noise", "rows of noise", 1, lambda rng: [_row(rng, whole(rng, 12, 30), whole(rng, 1, 5), False) for _ in range(3)]),
    ),
    reference=_reference, tolerance=Within(2e-3, 2e-4),
    mistakes=(
        *_MISTAKES,
        seems("all lags", "Several numbers came. Only the one at the lag is wanted.", lambda _, expected, got: got.ndim > 0),
    ),
)  # fmt: skip
