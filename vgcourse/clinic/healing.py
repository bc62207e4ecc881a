"""Do zeros heal? Parameters that are 0, with a gradient of 0, wake where what multiplies them moves first.

A head of zeros moves in the first step; then the ends of its residual branches get a gradient, then their scales. Two
matrices of zeros in one product keep each other for ever. No rule on one gradient tells these apart; a few steps do.
"""

from __future__ import annotations

from collections.abc import Mapping

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic.case import Case
from vgcourse.clinic.record import Examination
from vgcourse.clinic.twins import units_alike

STEPS = 4
"""As many zeros may stand behind each other: a head, a branch's end, its scale; and one more."""
DRAWN = 0.1
"""RMS of weights that are drawn where there were zeros."""
STRIDE = 1e-2
"""RMS of a step, in each array whose gradient is not 0: next to weights of size 0.1 small, in every format a number."""


def healing(examination: Examination, case: Case) -> Mapping[str, bool]:
    """For each array of zeros with a gradient of exactly 0: whether a few steps of all arrays wake it.

    Units that wake as copies of each other have not healed. One that gets nothing either where all such zeros are
    drawn at random has not its zeros to blame, and counts as healed. Nothing is computed where there is no such array.
    """
    every = [p for p in examination.parameters if p.used and np.prod(p.shape) > 0]
    asleep = [p for p in every if p.log10_value == -np.inf and p.zero_gradients == 1]
    if not asleep or examination.first_bad is not None:
        return {}
    θ, gradient = case.replica.start, lambda θ: case.replica.slope(θ)[1]
    drawn = dict(zip(case.replica.paths, jax.tree.leaves(gradient(_drawn(θ))), strict=True))
    others = {p.path for p in asleep if p.path in drawn and not np.any(np.asarray(drawn[p.path]))}
    for _ in range(STEPS):
        θ = jax.tree.map(_moved, θ, gradient(θ))
    slopes = jax.tree.leaves(gradient(θ))
    now = {path: pair for path, *pair in zip(case.replica.paths, jax.tree.leaves(θ), slopes, strict=True)}
    woken = lambda path: path in now and _awake(*map(np.asarray, now[path]))  # noqa: E731
    return {p.path: p.path in others or woken(p.path) for p in asleep}


def _drawn(θ):
    """The same parameters, with numbers drawn at random where all are 0."""
    rng = np.random.default_rng(0)
    draw = lambda w: w if np.any(np.asarray(w)) else jnp.asarray(DRAWN * rng.normal(size=w.shape), w.dtype)  # noqa: E731
    return jax.tree.map(draw, θ)


def _moved(w, slope):
    slope = slope.conj().astype(jnp.promote_types(slope.dtype, jnp.float32))  # 16 bits lose a hundredth of 10⁻⁶
    largest = jnp.max(jnp.abs(slope))
    slope = slope / jnp.where(largest > 0, largest, 1)  # and 32 the square of 10⁻²³
    size = jnp.sqrt(jnp.mean(jnp.abs(slope) ** 2))
    step = jnp.where(size > 0, STRIDE * slope / jnp.where(size > 0, size, 1), 0)
    return (w - step).astype(w.dtype)


def _awake(w: np.ndarray, slope: np.ndarray) -> bool:
    if not np.isfinite(slope).all():
        return True  # it moved; what happened then is another question
    for axis in range(w.ndim):  # what nothing has come to yet, such as a pixel that is always 0, is no copy of its like
        rest = tuple(i for i in range(w.ndim) if i != axis)
        woken = (w != 0).any(rest) | (slope != 0).any(rest)
        w, slope = w.compress(woken, axis), slope.compress(woken, axis)
    return bool(np.any((w != 0) | (slope != 0))) and not units_alike(w, slope)
