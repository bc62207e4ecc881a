"""Batch norm of pictures, with its learned scale and shift: a channel is one unit, wherever it looks."""

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.course.exercises.writing import Group, Within, between, compiled, either_sign, exercise


@compiled
def _reference(z, scale, shift, eps):
    centred = z - jnp.mean(z, (0, 1))
    return scale * centred * jax.lax.rsqrt(jnp.mean(centred**2, (0, 1)) + eps) + shift


def _by(z, scale, shift, eps, *, axis=(0, 1), ddof=0, centre=True, inside=True, root=True) -> np.ndarray:
    z = np.asarray(z, float)
    c = z - z.mean(axis, keepdims=True) if centre else z
    count = np.prod([z.shape[i] for i in np.atleast_1d(axis)])
    v = np.sum(c**2, axis, keepdims=True) / max(count - ddof, 1e-300)
    s = v + eps
    if root:
        s = np.sqrt(s) if inside else np.sqrt(v) + eps
    return scale * c / s + shift


def _case(rng: np.random.Generator, examples: int, places: int, channels: int, eps=0.1) -> tuple:
    """Channels of means and spreads of their own, which differ from place to place; an ε that can be seen."""
    z = either_sign(rng, 1, 4, channels) + either_sign(rng, 0.5, 2, places * channels).reshape(places, channels)
    z = z + between(rng, 1, 3, channels) * rng.normal(size=(examples, places, channels))
    scale, shift = between(rng, 0.4, 2, channels), either_sign(rng, 0.3, 1, channels)
    return np.round(z, 3), scale, shift, between(rng, 0.5, 1.5) * eps


def _edge(rng: np.random.Generator) -> list[tuple]:
    z, scale, shift, _ = _case(rng, 3, 2, 3)
    z[..., 1] = z[0, 0, 1]  # a channel that says the same of everything
    return [(z, scale, shift, 1e-5), _case(rng, 1, 3, 2), _case(rng, 3, 3, 3)]


EXERCISE = exercise(
    __name__, place=1,
    contract="""normalise_batch(z, scale, shift, eps) → batch norm of z, (examples, places, channels), in the shape of z.
True of it: a channel has one mean and one variance, over all examples and places; then its scale and its shift.
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "several examples, places and channels", 2, lambda rng: [_case(rng, 3, 4, 2), _case(rng, 4, 2, 3)]),
        Group("edge", "a channel that is constant; one example; as many examples as places and channels", 1, _edge),
    ),
    reference=_reference, tolerance=Within(2e-3, 1e-4), mistaken=_by,
    mistakes=(
        ("every place by itself", "Every place has a mean and a variance of its own here. A channel is the same unit at all places: it has one of each.", dict(axis=0)),
        ("every example by itself", "Every example has a mean and a variance of its own for each channel here. They go over all examples.", dict(axis=1)),
        ("layer norm", "This is layer norm: it goes over all places and channels of an example.", dict(axis=(1, 2))),
        ("along the channels", "The means go along the channels. Each channel has its own.", dict(axis=2)),
        ("unbiased", "The variance divides by one less than the number of values. Here it is the plain mean of the squares.", dict(ddof=1)),
        ("mean kept", "The mean of each channel is still there: take it off first.", dict(centre=False)),
        ("eps outside", "eps is added to the standard deviation. It belongs under the root, beside the variance.", dict(inside=False)),
        ("no root", "This divides by the variance: its root is missing.", dict(root=False)),
        ("no eps", "eps is missing: where a channel is nearly constant, that matters.", lambda z, scale, shift, eps: _by(z, scale, shift, 0.0)),
        ("eps squared", "eps is squared here: under the root it stands as it is.", lambda z, scale, shift, eps: _by(z, scale, shift, eps**2)),
        ("no scale and shift", "The learned scale and shift are missing.", lambda z, scale, shift, eps: _by(z, 1.0, 0.0, eps)),
        ("no shift", "The shift is missing.", lambda z, scale, shift, eps: _by(z, scale, 0.0, eps)),
        ("shift scaled", "The shift was added before the scale multiplied: scale first, then shift.", lambda z, scale, shift, eps: scale * _by(z, 1.0, shift, eps)),
        ("exchanged", "scale and shift are exchanged.", lambda z, scale, shift, eps: _by(z, shift, scale, eps)),
        ("only centred", "The mean is taken off, and nothing divided.", lambda z, scale, shift, eps: scale * (z - np.mean(z, (0, 1))) + shift),
        ("whole table", "Mean and variance are those of the whole table. Each channel has its own.", lambda z, scale, shift, eps: scale * (z - np.mean(z)) / np.sqrt(np.var(z) + eps) + shift),
    ),
)  # fmt: skip
