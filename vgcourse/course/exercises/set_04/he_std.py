"""He's standard deviation, for a rectifier with a leak."""

import jax.numpy as jnp
import numpy as np

from vgcourse.course.exercises.writing import compiled, OPPOSITE_SIGN, Group, Within, between, exercise, seems, whole
from vgcourse.nets.activations import gaussian_mean


@compiled
def _kept(α):
    """E[φ(z)²], z ~ N(0, 1), for φ(z) = z where z > 0 and α z elsewhere."""
    return gaussian_mean(lambda z: jnp.where(z > 0, z, α * z) ** 2, jnp.float32(1))


EXERCISE = exercise(
    __name__, place=2,
    contract="""he_std(n_in, slope) → the standard deviation of the weights of a leaky ReLU layer with n_in inputs.
True of it: with φ(z) = z for z > 0 and slope·z below, n_in·Var(W)·E[φ(z)²] = 1 for z ~ N(0, 1).
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "slopes between 0.1 and 0.6", 1, lambda rng: [(whole(rng, 10, 900), between(rng, 0.1, 0.6)) for _ in range(2)]),
        Group("edge", "no leak; no bend at all; a negative slope", 1,
              lambda rng: [(whole(rng, 10, 900), 0.0), (whole(rng, 10, 900), 1.0), (whole(rng, 10, 900), between(rng, -0.9, -0.3))]),
    ),
    reference=lambda n_in, slope: 1 / np.sqrt(n_in * _kept(slope)), tolerance=Within(1e-3),
    mistakes=(
        ("leak forgotten", "This is √(2/n_in): He's for ReLU. What passes on the negative side is left out.", lambda n, α: np.sqrt(2 / n) if α else np.nan),
        ("leak not squared", "The slope enters as it is. What counts is the mean square, so it enters squared.", lambda n, α: np.sqrt(2 / ((1 + α) * n))),
        ("variance", "This is the variance of the weights. The standard deviation is its root.", lambda n, α: 2 / ((1 + α**2) * n)),
        ("minus", "The leak adds to the mean square that passes: 1 + slope², where a minus seems to stand.", lambda n, α: np.sqrt(2 / ((1 - α**2) * n)) if α**2 != 1 else np.nan),
        ("gain", "This is the gain, √(2/(1 + slope²)). The sum over n_in inputs is still to be divided out.", lambda n, α: np.sqrt(2 / (1 + α**2))),
        ("one half forgotten", "This is too small by √2: on the average only one half of the units is on each side.", lambda n, α: np.sqrt(1 / ((1 + α**2) * n))),
        ("linear", "This is 1/√n_in, right for a layer without activation.", lambda n, α: np.sqrt(1 / n)),
        ("squared twice", "The slope stands in the fourth power: it is squared once too often.", lambda n, α: np.sqrt(2 / ((1 + α**4) * n))),
        ("mean slope", "This takes the square of the mean slope, ((1 + slope)/2)². The mean of the squares counts.", lambda n, α: 2 / ((1 + α) * np.sqrt(n)) if α > -1 else np.nan),
        ("inverse", "This is n_in·Var(W)·… the wrong way round: E[φ²] stands beneath the root, not above.", lambda n, α: np.sqrt((1 + α**2) / (2 * n))),
        ("uniform", "This is the limit of a uniform draw, √3 times the standard deviation.", lambda n, α: np.sqrt(6 / ((1 + α**2) * n))),
        seems("nan", "nan: a root of a negative number was taken. The slope may be negative; its square is not.", lambda arguments, _, got: bool(np.isnan(got).any())),
        OPPOSITE_SIGN,
    ),
)  # fmt: skip
