"""The slope of the ELU, finite on both sides."""

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.course.exercises.writing import (
    OPPOSITE_SIGN,
    SQUARED,
    Group,
    Within,
    agree,
    between,
    compiled,
    exercise,
    seems,
)


@compiled
def _slope(z, alpha):
    return jax.jvp(lambda z: jax.nn.elu(z, alpha), (z,), (jnp.ones_like(z),))[1]


def _left(z, value, right=1.0) -> np.ndarray:
    """`right` where z > 0, else `value`."""
    return np.where(np.asarray(z, float) > 0, right, value)


def _e(z) -> np.ndarray:
    return np.exp(np.minimum(np.asarray(z, float), 0))


def _alpha(rng: np.random.Generator) -> float:
    """Far from 1, where α could be forgotten unnoticed."""
    return between(rng, *((0.3, 0.7) if rng.random() < 0.5 else (1.4, 1.9)))


def _ordinary(rng: np.random.Generator) -> list[tuple]:
    left, right = between(rng, -3, -0.2, 4), between(rng, 0.3, 3, 2)
    return [
        (-between(rng, 0.3, 2), _alpha(rng)),
        (rng.permutation(np.append(left, right)), _alpha(rng)),
        (between(rng, -2, 2, (2, 3)), _alpha(rng)),
    ]


def _extreme(rng: np.random.Generator) -> list[tuple]:
    far = between(rng, 720, 900, 2, 0)
    return [(np.array([far[0], 0.0, -far[1]]), _alpha(rng)), (0.0, _alpha(rng)), (np.append(-far, far), _alpha(rng))]


_ALIKE = Within(2e-3, 1e-7)


def _only_at_zero(z, expected, got) -> bool:
    zero = np.asarray(z) == 0
    return bool(expected.shape == got.shape and np.any(zero) and agree(expected[~zero], got[~zero], _ALIKE))


EXERCISE = exercise(
    __name__, place=1,
    contract="""elu_slope(z, alpha) → the slope of φ(z) = z for z > 0, alpha·(e^z − 1) for z ≤ 0; it has the shape of z.
True of it: 1 on the right, φ(z) + alpha on the left and at z = 0; finite for every z, 800 and −800 included.
Allowed: NumPy, jax.numpy, jax.grad. Not vgcourse.""",
    groups=(
        Group("basic", "numbers and arrays between −3 and 3", 2, _ordinary),
        Group("edge", "z = 0, and z far from 0 on both sides", 1, _extreme),
    ),
    reference=_slope, tolerance=Within(1e-3, 1e-6), alike=_ALIKE,
    mistakes=(
        seems("at 0", "Right but for z = 0, which belongs to the left side here.", lambda arguments, expected, got: _only_at_zero(arguments[0], expected, got)),
        ("value for slope", "This is the ELU itself: its slope is asked for.", lambda z, alpha: _left(z, alpha * (_e(z) - 1), z)),
        ("alpha forgotten", "alpha is missing: on the left the slope is alpha times e^z.", lambda z, alpha: _left(z, _e(z))),
        ("leaky", "This is the leaky ReLU, with the same slope everywhere on the left. The ELU's fades: alpha·e^z.", lambda z, alpha: _left(z, alpha)),
        ("ReLU", "This is the slope of the ReLU, 0 on the left. There the ELU is alpha·(e^z − 1), which has a slope.", lambda z, alpha: _left(z, 0.0)),
        ("short form everywhere", "φ(z) + alpha is the slope on the left only. On the right φ(z) is z, and the slope is 1.", lambda z, alpha: _left(z, alpha * _e(z), np.asarray(z, float) + alpha)),
        ("sign of z", "On the left e^(−z) stands where e^z should: the slope has to fade as z goes down.", lambda z, alpha: _left(z, alpha * np.exp(-np.minimum(np.asarray(z, float), 0)))),
        ("minus one kept", "The −1 of alpha·(e^z − 1) is a constant: it has no slope.", lambda z, alpha: _left(z, alpha * (_e(z) - 1))),
        ("one piece", "One formula for both sides: alpha·e^z holds on the left, the slope on the right is 1.", lambda z, alpha: alpha * np.exp(np.asarray(z, float))),
        seems("nan", "nan far from 0: both pieces are computed everywhere, e^800 is infinite, and infinity times 0 is nan. Keep z below 0 in the exponent, with minimum(z, 0).",
              lambda arguments, expected, got: bool(np.isnan(got).any() and np.max(np.abs(arguments[0])) > 20)),
        seems("summed", "One number came for a whole array: the slope is wanted element by element, not its sum or mean.", lambda arguments, expected, got: expected.ndim > 0 and got.ndim == 0),
        OPPOSITE_SIGN,
        SQUARED,
    ),
)  # fmt: skip
