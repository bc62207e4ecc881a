"""Batch norm with its learned scale and shift."""

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.course.exercises.writing import Group, Within, between, compiled, either_sign, exercise


@compiled
def _reference(z, scale, shift, eps):
    centred = z - jnp.mean(z, 0)
    return scale * centred * jax.lax.rsqrt(jnp.mean(centred**2, 0) + eps) + shift


def _by(z, scale, shift, eps, *, axis=0, ddof=0, centre=True, inside=True, root=True) -> np.ndarray:
    z = np.asarray(z, float)
    c = z - z.mean(axis, keepdims=True) if centre else z
    v = np.sum(c**2, axis, keepdims=True) / max(z.shape[axis] - ddof, 1e-300)
    s = v + eps
    if root:
        s = np.sqrt(s) if inside else np.sqrt(v) + eps
    return scale * c / s + shift


def _case(rng: np.random.Generator, examples: int, units: int, size=(1, 3), eps=0.1) -> tuple:
    """Columns of means and spreads of their own; an ε that can be seen."""
    z = either_sign(rng, 1, 4, units) + between(rng, *size, units) * rng.normal(size=(examples, units))
    return np.round(z, 3), between(rng, 0.4, 2, units), either_sign(rng, 0.3, 1, units), between(rng, 0.5, 1.5) * eps


def _edge(rng: np.random.Generator) -> list[tuple]:
    z, scale, shift, _ = _case(rng, 6, 3)
    z[:, 1] = z[0, 1]  # a unit that says the same of everything
    return [(z, scale, shift, 1e-5), _case(rng, 1, 4), _case(rng, 5, 5)]


EXERCISE = exercise(
    __name__, place=1,
    contract="""normalise_batch(z, scale, shift, eps) → batch norm of z, (examples, units), in the shape of z.
True of it: a unit gets mean 0, is divided by √(variance + eps), times its scale, plus its shift, both (units,).
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "several examples, several units", 2, lambda rng: [_case(rng, 7, 4), _case(rng, 12, 3)]),
        Group("edge", "a unit that is constant; one example; as many examples as units", 1, _edge),
    ),
    reference=_reference, tolerance=Within(2e-3, 1e-4), mistaken=_by,
    mistakes=(
        ("layer norm", "This is layer norm: it goes along the rows. A unit is a column.", dict(axis=1)),
        ("unbiased", "The variance divides by one less than the number of examples. Here it is the plain mean of the squares.", dict(ddof=1)),
        ("mean kept", "The mean of each unit is still there: take it off first.", dict(centre=False)),
        ("eps outside", "eps is added to the standard deviation. It belongs under the root, beside the variance.", dict(inside=False)),
        ("no root", "This divides by the variance: its root is missing.", dict(root=False)),
        ("no eps", "eps is missing: where a unit is nearly constant, that matters.", lambda z, scale, shift, eps: _by(z, scale, shift, 0.0)),
        ("eps squared", "eps is squared here: under the root it stands as it is.", lambda z, scale, shift, eps: _by(z, scale, shift, eps**2)),
        ("no scale and shift", "The learned scale and shift are missing.", lambda z, scale, shift, eps: _by(z, 1.0, 0.0, eps)),
        ("no shift", "The shift is missing.", lambda z, scale, shift, eps: _by(z, scale, 0.0, eps)),
        ("shift scaled", "The shift was added before the scale multiplied: scale first, then shift.", lambda z, scale, shift, eps: scale * _by(z, 1.0, shift, eps)),
        ("exchanged", "scale and shift are exchanged.", lambda z, scale, shift, eps: _by(z, shift, scale, eps)),
        ("only centred", "The mean is taken off, and nothing divided.", lambda z, scale, shift, eps: scale * (z - np.mean(z, 0)) + shift),
        ("whole table", "Mean and variance are those of the whole table. Each unit has its own.", lambda z, scale, shift, eps: scale * (z - np.mean(z)) / np.sqrt(np.var(z) + eps) + shift),
    ),
)  # fmt: skip
