"""From the scales of weights and biases to the depth scale, for tanh(z) + slope·z."""

from functools import lru_cache

import numpy as np

from vgcourse.course.exercises.set_04.next_variance import kept, kept_slope
from vgcourse.course.exercises.writing import OPPOSITE_SIGN, Group, Within, apart, exercise, seems

_Z = np.linspace(-8, 8, 801)
_DENSITY = np.exp(-(_Z**2) / 2) / np.sum(np.exp(-(_Z**2) / 2))


def signal_and_slope(q, slope) -> tuple[float, float]:
    """(E[φ²], E[φ′²]) in NumPy, float64, by a sum over a grid."""
    z = np.sqrt(q) * _Z
    return float(_DENSITY @ (np.tanh(z) + slope * z) ** 2), float(_DENSITY @ (np.cosh(z) ** -2.0 + slope) ** 2)


@lru_cache(4096)
def _settled(weight_variance, bias_variance, slope) -> float:
    q = 1.0
    for _ in range(300):
        before, q = q, weight_variance * signal_and_slope(q, slope)[0] + bias_variance
        if q == before:
            break  # every further step gives the same
    return q


def _ξ(weight_variance, bias_variance, slope) -> float:
    q = _settled(weight_variance, bias_variance, slope)
    return float(1 / abs(np.log(weight_variance * signal_and_slope(q, slope)[1])))


def _away(rng: np.random.Generator, weights: tuple[float, float], biases: tuple[float, float]) -> list[tuple]:
    """Points whose χ₁ is at least .1 away from 1 in its logarithm: nearer, one per cent of χ₁ is many of ξ."""
    found = []
    while len(found) < 2:
        point = tuple(round(float(rng.uniform(*between)), 2) for between in (weights, biases, (0.05, 0.2)))
        if _ξ(*point) < 10:
            found.append(point)
    return found


def _with(q, *, weights=lambda s: s, moment=kept_slope):
    """ξ with one thing done wrong."""

    def mistaken(s, b, a):
        χ = weights(s) * moment(q(s, b, a), a)
        return 1 / abs(np.log(χ)) if χ > 0 and χ != 1 else np.nan

    return mistaken


def _mean_slope(q, slope) -> float:
    return float(_DENSITY @ (np.cosh(np.sqrt(q) * _Z) ** -2.0 + slope))


EXERCISE = exercise(
    __name__, place=5,
    contract="""depth_scale(weight_variance, bias_variance, slope) → ξ = 1/|ln χ₁| of a wide stack; one number.
True of it: φ(z) = tanh(z) + slope·z; χ₁ = σw²·E[φ′(√q z)²], z ~ N(0, 1), at the q that next_variance leaves as it is.
Allowed: NumPy, jax.numpy, your next_variance. Three per cent is near enough. Not vgcourse.""",
    groups=(
        Group("ordered", "small weights: gradients vanish", 1, apart(lambda rng: _away(rng, (0.3, 0.9), (0.1, 0.9)), _ξ, 0.1)),
        Group("chaotic", "large weights: gradients explode", 2, apart(lambda rng: _away(rng, (2.2, 4), (0.02, 0.2)), _ξ, 0.1)),
        Group("edge", "no biases", 1, apart(lambda rng: [_away(rng, (0.3, 0.6), (0, 0))[0], _away(rng, (1.6, 4), (0, 0))[0]], _ξ, 0.1)),
    ),
    reference=_ξ, tolerance=Within(3e-2), alike=Within(1e-2),
    mistakes=(
        ("not settled", "χ₁ was taken at q = 1, where the inputs are. It belongs where the variance has settled: apply next_variance until q stays.", _with(lambda s, b, a: 1.0)),
        ("one step", "q was taken after one step. Apply next_variance again and again, until q stays as it is.", _with(lambda s, b, a: s * kept(1.0, a) + b)),
        ("at zero", "χ₁ was taken at q = 0, where every slope is 1 + slope. Take it where the variance settles.", _with(lambda s, b, a: 0.0)),
        ("root of χ₁", "This belongs to √χ₁, the factor of the size. ξ is defined by χ₁, the factor of the mean square.", lambda s, b, a: 2 * _ξ(s, b, a)),
        ("six of them", "This is 6 ξ, the depth up to which one can train. ξ alone is asked for.", lambda s, b, a: 6 * _ξ(s, b, a)),
        ("log10", "The logarithm to base 10 was taken. ξ belongs to e.", lambda s, b, a: np.log(10) * _ξ(s, b, a)),
        ("inverse", "This is |ln χ₁|. ξ is its inverse.", lambda s, b, a: 1 / _ξ(s, b, a)),
        ("χ₁ itself", "This is χ₁. ξ is 1/|ln χ₁|.", lambda s, b, a: s * kept_slope(_settled(s, b, a), a)),
        ("no logarithm", "This is 1/|χ₁ − 1|, which is ξ only very near the edge. Take the logarithm.", lambda s, b, a: 1 / abs(s * kept_slope(_settled(s, b, a), a) - 1)),
        ("value for slope", "This averages φ² in place of φ′².", _with(_settled, moment=kept)),
        ("weights squared", "weight_variance is σw² already: it was squared once more in χ₁.", _with(_settled, weights=lambda s: s**2)),
        ("weights forgotten", "The weights are missing in χ₁ = σw²·E[φ′²].", _with(_settled, weights=lambda s: 1.0)),
        ("biases forgotten", "The biases are left out: they decide where q settles.", lambda s, b, a: _ξ(s, 0.0, a) if b else np.nan),
        ("slope forgotten", "The slope that is added to that of tanh is left out: φ′(z) = 1 − tanh²(z) + slope.", _with(_settled, moment=lambda q, a: kept_slope(q, 0.0))),
        ("mean slope", "The slopes were averaged before squaring. The mean of the squares counts.", _with(_settled, moment=lambda q, a: _mean_slope(q, a) ** 2)),
        OPPOSITE_SIGN,
        seems("near", "Near, but more than three per cent off: has q settled, and is the average fine enough?",
              lambda _, expected, got: expected.shape == got.shape and bool(np.all(np.abs(got - expected) < 0.5 * np.abs(expected)))),
    ),
)  # fmt: skip
