"""Batch norm in use, folded into the weights in front of it: after training it is a matrix and a row of biases."""

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.course.exercises.writing import Group, Within, between, compiled, either_sign, exercise, seems


@compiled
def _reference(W, scale, shift, mean, variance, eps):
    """Slope and offset of what the layer computes, which is a straight line in x."""
    layer = lambda x: scale * (x @ W - mean) * jax.lax.rsqrt(variance + eps) + shift
    origin = jnp.zeros(W.shape[0])
    return jnp.vstack([jax.jacobian(layer)(origin).T, layer(origin)])


def _by(W, scale, shift, mean, variance, eps, *, factor=None, bias=None, weights=None, first=False) -> np.ndarray:
    W, scale, shift, mean, variance = (np.asarray(each, float) for each in (W, scale, shift, mean, variance))
    k = scale / np.sqrt(variance + eps) if factor is None else factor(scale, variance, eps)
    b = shift - mean * k if bias is None else bias(k, shift, mean, scale)
    rows = [W * k if weights is None else weights(W, k), b]
    return np.vstack(rows[::-1] if first else rows)


def _case(rng: np.random.Generator, inputs: int, units: int) -> tuple:
    return (
        either_sign(rng, 0.3, 2, inputs * units).reshape(inputs, units), either_sign(rng, 0.4, 2, units), either_sign(rng, 0.3, 1, units),
        either_sign(rng, 1, 3, units), between(rng, 0.3, 4, units), between(rng, 0.05, 0.15),
    )  # fmt: skip


def _edge(rng: np.random.Generator) -> list[tuple]:
    W, scale, shift, mean, variance, _ = _case(rng, 2, 3)
    variance[1] = 0.0  # a unit that always said the same
    return [_case(rng, 3, 3), (W, scale, shift, mean, variance, 1e-4), _case(rng, 1, 4)]


EXERCISE = exercise(
    __name__, place=4,
    contract="""fold_away(W, scale, shift, mean, variance, eps) → W′ with b′ as its last row: (n + 1, units) from W, (n, units).
True of it: x W′ + b′ = scale·(x W − mean)/√(variance + eps) + shift for every x; all but W and eps are (units,).
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "several inputs, several units", 3, lambda rng: [_case(rng, 3, 4), _case(rng, 5, 2)]),
        Group("edge", "as many inputs as units; a unit whose variance is 0; one input", 1, _edge),
    ),
    reference=_reference, tolerance=Within(2e-3, 1e-4), mistaken=_by,
    mistakes=(
        ("no bias", "The last row is 0. At x = 0 the layer says shift minus the mean, scaled.", dict(bias=lambda k, shift, mean, scale: 0 * k)),
        ("shift alone", "The last row is the shift alone. The mean is still to be taken off, scaled as the rest.", dict(bias=lambda k, shift, mean, scale: shift)),
        ("mean alone", "The shift is missing in the last row.", dict(bias=lambda k, shift, mean, scale: -mean * k)),
        ("mean added", "The mean is added in the last row: it is taken off.", dict(bias=lambda k, shift, mean, scale: shift + mean * k)),
        ("mean not scaled", "The mean is taken off as it is. It was taken off before the division, so it is divided and scaled as W is.", dict(bias=lambda k, shift, mean, scale: shift - mean)),
        ("mean not divided", "In the last row the mean is scaled, and not divided by √(variance + eps).", dict(bias=lambda k, shift, mean, scale: shift - mean * scale)),
        ("shift scaled", "The shift is scaled as well. It is added last, and stays as it is.", dict(bias=lambda k, shift, mean, scale: (shift - mean) * k)),
        ("weights unchanged", "The weights came out as they went in.", dict(weights=lambda W, k: W)),
        ("rows", "Rows of W are scaled. A unit is a column.", dict(weights=lambda W, k: W * np.resize(k, len(W))[:, None])),
        ("no scale", "The learned scale is missing.", dict(factor=lambda scale, variance, eps: 1 / np.sqrt(variance + eps))),
        ("no root", "This divides by the variance: its root is missing.", dict(factor=lambda scale, variance, eps: scale / (variance + eps))),
        ("multiplied", "This multiplies by √(variance + eps), where it should divide.", dict(factor=lambda scale, variance, eps: scale * np.sqrt(variance + eps))),
        ("no eps", "eps is missing under the root.", dict(factor=lambda scale, variance, eps: scale / np.sqrt(variance))),
        ("eps outside", "eps is added to the standard deviation. It belongs under the root, beside the variance.", dict(factor=lambda scale, variance, eps: scale / (np.sqrt(variance) + eps))),
        ("bias first", "The biases stand in the first row: they belong in the last.", dict(first=True)),
        seems("no row of biases", "A row is missing: below W′ stands b′.", lambda arguments, _, got: got.shape == arguments[0].shape),
    ),
)  # fmt: skip
