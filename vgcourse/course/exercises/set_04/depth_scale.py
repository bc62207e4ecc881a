"""From the scales of weights and biases to the depth scale, for tanh."""

from functools import lru_cache

import numpy as np

from vgcourse.course.exercises.set_04.next_variance import kept, kept_slope
from vgcourse.course.exercises.writing import OPPOSITE_SIGN, Group, Within, exercise, seems
from vgcourse.measuring import edge, theory


def _ξ(weight_variance, bias_variance) -> float:
    return edge.phase("tanh", weight_variance**0.5, bias_variance**0.5).depth_scale


@lru_cache(4096)
def _settled(weight_variance, bias_variance) -> float:
    return theory.fixed_point("tanh", weight_variance**0.5, bias_variance**0.5)


_Z = np.linspace(-8, 8, 801)
_DENSITY = np.exp(-(_Z**2) / 2) / np.sum(np.exp(-(_Z**2) / 2))


def _far_from_the_edge(weight_variance, bias_variance) -> bool:
    """|ln χ₁| > .1, in NumPy: which cases are drawn must not hang on JAX's number format."""
    q = 1.0
    for _ in range(100):
        q = weight_variance * _DENSITY @ np.tanh(np.sqrt(q) * _Z) ** 2 + bias_variance
    return bool(abs(np.log(weight_variance * _DENSITY @ (1 / np.cosh(np.sqrt(q) * _Z)) ** 4)) > 0.1)


def _away(rng: np.random.Generator, weights: tuple[float, float], biases: tuple[float, float]) -> list[tuple]:
    """Points whose χ₁ is at least .1 away from 1 in its logarithm: nearer, one per cent of χ₁ is many of ξ."""
    found = []
    while len(found) < 2:
        point = round(float(rng.uniform(*weights)), 2), round(float(rng.uniform(*biases)), 2)
        if _far_from_the_edge(*point):
            found.append(point)
    return found


def _with(q, *, weights=lambda s: s, moment=kept_slope):
    """ξ with one thing done wrong."""

    def mistaken(s, b):
        χ = weights(s) * moment(q(s, b))
        return 1 / abs(np.log(χ)) if χ > 0 and χ != 1 else np.nan

    return mistaken


def _mean_slope(q) -> float:
    return float(_DENSITY @ (1 / np.cosh(np.sqrt(q) * _Z)) ** 2)


EXERCISE = exercise(
    __name__, place=5,
    contract="""depth_scale(weight_variance, bias_variance) → ξ = 1/|ln χ₁| of a wide tanh stack; one number.
True of it: χ₁ = σw²·E[tanh′(√q z)²], z ~ N(0, 1), at the q that next_variance leaves as it is.
Allowed: NumPy, jax.numpy, your next_variance. Three per cent is near enough. Not vgcourse.""",
    groups=(
        Group("ordered", "small weights: gradients vanish", 2, lambda rng: _away(rng, (0.3, 1), (0.1, 0.9))),
        Group("chaotic", "large weights: gradients explode", 2, lambda rng: _away(rng, (2.2, 4), (0.02, 0.2))),
        Group("edge", "no biases", 1, lambda rng: [_away(rng, (0.3, 0.8), (0, 0))[0], _away(rng, (1.6, 4), (0, 0))[0]]),
    ),
    reference=_ξ, tolerance=Within(3e-2), alike=Within(1e-2),
    mistakes=(
        ("not settled", "χ₁ was taken at q = 1, where the inputs are. It belongs where the variance has settled: apply next_variance until q stays.", _with(lambda s, b: 1.0)),
        ("one step", "q was taken after one step. Apply next_variance again and again, until q stays as it is.", _with(lambda s, b: s * kept(1.0) + b)),
        ("at zero", "χ₁ was taken at q = 0, where every slope is 1. Take it where the variance settles.", _with(lambda s, b: 0.0)),
        ("root of χ₁", "This belongs to √χ₁, the factor of the size. ξ is defined by χ₁, the factor of the mean square.", lambda s, b: 2 * _ξ(s, b)),
        ("six of them", "This is 6 ξ, the depth up to which one can train. ξ alone is asked for.", lambda s, b: 6 * _ξ(s, b)),
        ("log10", "The logarithm to base 10 was taken. ξ belongs to e.", lambda s, b: np.log(10) * _ξ(s, b)),
        ("inverse", "This is |ln χ₁|. ξ is its inverse.", lambda s, b: 1 / _ξ(s, b)),
        ("χ₁ itself", "This is χ₁. ξ is 1/|ln χ₁|.", lambda s, b: s * kept_slope(_settled(s, b))),
        ("no logarithm", "This is 1/|χ₁ − 1|, which is ξ only very near the edge. Take the logarithm.", lambda s, b: 1 / abs(s * kept_slope(_settled(s, b)) - 1)),
        ("value for slope", "This averages tanh² in place of tanh′².", _with(_settled, moment=kept)),
        ("weights squared", "weight_variance is σw² already: it was squared once more in χ₁.", _with(_settled, weights=lambda s: s**2)),
        ("weights forgotten", "The weights are missing in χ₁ = σw²·E[tanh′²].", _with(_settled, weights=lambda s: 1.0)),
        ("biases forgotten", "The biases are left out: they decide where q settles.", lambda s, b: _ξ(s, 0.0) if b else np.nan),
        ("mean slope", "The slopes were averaged before squaring. The mean of the squares counts.", _with(_settled, moment=lambda q: _mean_slope(q) ** 2)),
        OPPOSITE_SIGN,
        seems("near", "Near, but more than three per cent off: has q settled, and is the average fine enough?",
              lambda _, expected, got: expected.shape == got.shape and bool(np.all(np.abs(got - expected) < 0.5 * np.abs(expected)))),
    ),
)  # fmt: skip
