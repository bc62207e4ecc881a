"""How much a layer with batch norm enlarges the gradient, from what its activation made of many numbers."""

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.course.exercises.writing import Group, Within, between, compiled, exercise, seems
from vgcourse.nets.activations import activate, activation_index


@jax.jit
def _both(index, u):
    """(φ, φ′)"""
    return jax.jvp(lambda u: activate(index, u), (u,), (jnp.ones_like(u),))


def _of(name: str, rng: np.random.Generator, count: int = 300, offset: float = 0.0, factor: float = 1.0) -> tuple:
    """(φ, φ′) of numbers near N(0, 1), the function moved and stretched."""
    u = rng.normal(size=count).astype(np.float32)
    h, slope = _both(np.int32(activation_index(name)), u)
    return np.round(factor * np.asarray(h, float) + offset, 5), np.round(factor * np.asarray(slope, float), 5)


def _edge(rng: np.random.Generator) -> list[tuple]:
    silu, moved = _of("silu", rng, factor=-between(rng, 1.5, 3)), _of("elu", rng, offset=between(rng, 10, 30))
    table = tuple(part.reshape(20, 15) for part in _of("relu", rng, offset=-between(rng, 1, 2)))
    return [silu, moved, table]


def _from(square, left, root=True) -> float:
    return float(np.sqrt(square / left) if root else square / left)


_m2 = lambda values: np.mean(np.square(values))


EXERCISE = exercise(
    __name__, place=3,
    contract="""growth_per_layer(h, slopes) → by what a layer with batch norm multiplies the size (RMS) of the gradient.
True of it: h holds φ(u) and slopes φ′(u) for many normalised u, both of one shape; every u counts the same.
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "activations with a mean above 0", 2, lambda rng: [_of("relu", rng), _of("softplus", rng), _of("sigmoid", rng, factor=between(rng, 1.5, 3))]),
        Group("edge", "negative slopes; outputs far from 0; a table", 1, _edge),
    ),
    reference=compiled(lambda h, slopes: jnp.sqrt(jnp.mean(slopes**2) / jnp.var(h))), tolerance=Within(2e-3),
    mistakes=(
        ("squared", "This is the factor of the squared gradient: its root is the size.", lambda h, s: _from(_m2(s), np.var(h), root=False)),
        ("mean kept", "This divides by E[φ²]: so does layer norm. Batch norm takes the mean off first.", lambda h, s: _from(_m2(s), _m2(h))),
        ("mean kept, squared", "This divides by E[φ²], and the root is missing as well.", lambda h, s: _from(_m2(s), _m2(h), root=False)),
        ("upside down", "Upside down: the gradient is multiplied by the slopes and divided by the spread.", lambda h, s: 1 / _from(_m2(s), np.var(h))),
        ("slopes alone", "These are the slopes alone: the next normalisation divides by the spread of h.", lambda h, s: _from(_m2(s), 1.0)),
        ("spread alone", "This is one over the spread of h: the slopes multiply it.", lambda h, s: _from(1.0, np.var(h))),
        ("mean slope", "The slopes have to be squared before the mean is taken.", lambda h, s: _from(np.mean(s) ** 2, np.var(h))),
        ("mean size of slopes", "The sizes of the slopes are averaged: their squares are to be.", lambda h, s: _from(np.mean(np.abs(s)) ** 2, np.var(h))),
        ("variance of slopes", "The mean of the slopes is taken off. That happens to h, not to the slopes.", lambda h, s: _from(np.var(s), np.var(h))),
        ("one number squared", "The root of the slopes' mean square is taken, and none of the variance.", lambda h, s: _from(_m2(s), np.var(h) ** 2)),
        seems("axis", "One number is asked for: the means go over all entries.", lambda _, expected, got: got.ndim > 0),
    ),
)  # fmt: skip
