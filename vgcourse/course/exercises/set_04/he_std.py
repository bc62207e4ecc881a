"""He's standard deviation, for a rectifier that has a slope of its own on each side."""

import jax.numpy as jnp
import numpy as np

from vgcourse.course.exercises.writing import compiled, OPPOSITE_SIGN, Group, Within, between, exercise, seems, whole
from vgcourse.nets.activations import gaussian_mean


@compiled
def _kept(left, right):
    """E[φ(z)²], z ~ N(0, 1), for φ(z) = right·z where z > 0 and left·z elsewhere."""
    return gaussian_mean(lambda z: jnp.where(z > 0, right * z, left * z) ** 2, jnp.float32(1))


def _basic(rng: np.random.Generator) -> list[tuple]:
    return [(whole(rng, 10, 900), between(rng, 0.1, 0.6), between(rng, 0.7, 1.6)) for _ in range(2)]


def _edges(rng: np.random.Generator) -> list[tuple]:
    n, right = whole(rng, 10, 900), between(rng, 0.7, 1.6)
    return [(n, 0.0, right), (n, right, right), (n, between(rng, -0.9, -0.3), right)]


EXERCISE = exercise(
    __name__, place=2,
    contract="""he_std(n_in, left, right) → the standard deviation of the weights of a layer with n_in inputs.
True of it: with φ(z) = right·z for z > 0 and left·z below, n_in·Var(W)·E[φ(z)²] = 1 for z ~ N(0, 1).
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "two slopes above 0", 1, _basic),
        Group("edge", "nothing on the left; no bend at all; a negative slope", 1, _edges),
    ),
    reference=lambda n_in, left, right: 1 / np.sqrt(n_in * _kept(left, right)), tolerance=Within(1e-3),
    mistakes=(
        ("right is 1", "The right side was given the slope 1, as in a leaky ReLU. Here it has one of its own.", lambda n, l, r: np.sqrt(2 / ((1 + l**2) * n)) if r != 1 else np.nan),
        ("left forgotten", "What passes on the left side is left out.", lambda n, l, r: np.sqrt(2 / (r**2 * n)) if l else np.nan),
        ("ReLU", "This is √(2/n_in): He's for ReLU, with slopes of 0 and 1.", lambda n, l, r: np.sqrt(2 / n)),
        ("slopes not squared", "The slopes enter as they are. What counts is the mean square, so they enter squared.", lambda n, l, r: np.sqrt(2 / ((l + r) * n)) if l + r > 0 else np.nan),
        ("variance", "This is the variance of the weights. The standard deviation is its root.", lambda n, l, r: 2 / ((l**2 + r**2) * n)),
        ("minus", "The left side adds to the mean square that passes, where a minus seems to stand.", lambda n, l, r: np.sqrt(2 / ((r**2 - l**2) * n)) if r**2 > l**2 else np.nan),
        ("gain", "This is the gain, the σw of the layer. The sum over n_in inputs is still to be divided out.", lambda n, l, r: np.sqrt(2 / (l**2 + r**2))),
        ("one half forgotten", "This is too small by √2: on the average only one half of the units is on each side.", lambda n, l, r: np.sqrt(1 / ((l**2 + r**2) * n))),
        ("linear", "This is 1/√n_in, right for a layer without activation.", lambda n, l, r: np.sqrt(1 / n)),
        ("mean slope", "This takes the square of the mean slope. The mean of the squares counts.", lambda n, l, r: 2 / ((l + r) * np.sqrt(n)) if l + r > 0 else np.nan),
        ("inverse", "This is n_in·Var(W)·… the wrong way round: E[φ²] stands beneath the root, not above.", lambda n, l, r: np.sqrt((l**2 + r**2) / (2 * n))),
        ("uniform", "This is the limit of a uniform draw, √3 times the standard deviation.", lambda n, l, r: np.sqrt(6 / ((l**2 + r**2) * n))),
        seems("nan", "nan: a root of a negative number was taken. A slope may be negative; its square is not.", lambda arguments, _, got: bool(np.isnan(got).any())),
        OPPOSITE_SIGN,
    ),
)  # fmt: skip
