"""The direct path of the LSTM's cell, from every step to the end."""

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.course.exercises.writing import (
    compiled,
    OPPOSITE_SIGN,
    REVERSED,
    Group,
    Within,
    between,
    exercise,
    seems,
    whole,
)
from vgcourse.measuring.profile import measure

LONGEST = 1024


@compiled
def _chains(f):
    """A chain c ← f·c for each unit, under the package's measurement: dL/dc after every step."""
    return jax.vmap(lambda f: measure(lambda c, f_t: f_t * c, f, jnp.float32(1), lambda c: c).log10_dh, 1, 1)(f)


def _log10_direct(f) -> np.ndarray:
    steps, units = np.shape(f)
    padded = np.ones((LONGEST, 4), np.float32)
    padded[LONGEST - steps :, :units] = f
    return _chains(padded)[LONGEST - steps :, :units]


def _after(values) -> np.ndarray:
    """The sum over the steps after t, for every t."""
    values = np.asarray(values, float)
    return np.cumsum(values[::-1], axis=0)[::-1] - values


EXERCISE = exercise(
    __name__, place=5,
    contract="""log10_direct(f) → log10 of ∂c_T/∂c_t on the direct path, t = 1 … T, for every unit: (T, units).
True of it: c_s = f_s c_{s−1} + …, so ∂c_T/∂c_T = 1 and its row is 0; f[0] is f₁, the gates of the first step.
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "a few steps, 1 to 3 units", 2, lambda rng: [(between(rng, 0.2, 0.97, (4, 1)),), (between(rng, 0.2, 0.97, (6, 3)),)]),
        Group("deep", "hundreds of steps", 1, lambda rng: [(between(rng, 0.02, 0.4, (whole(rng, 600, 900), 2)),)]),
    ),
    reference=_log10_direct, tolerance=Within(1e-3, 2e-3), given=lambda f: [np.asarray(f, float)],
    mistakes=(
        ("own gate", "The gate of step t itself is counted. f_t lies before c_t, and f_{t+1} after it.", lambda f: _after(np.log10(f)) + np.log10(f)),
        ("from the front", "The gates before t are multiplied. From c_t to c_T the way goes through those after it.", lambda f: np.cumsum(np.log10(f), axis=0)),
        ("from the front, without its own", "These are the gates before t: the way from c₀, where the one to c_T is wanted.", lambda f: np.cumsum(np.log10(f), axis=0) - np.log10(f)),
        ("the last gate left out", "The last gate is left out: f_T lies between c_{T−1} and c_T.", lambda f: _after(np.log10(np.concatenate([f[:-1], np.ones((1, f.shape[1]))])))),
        ("natural logarithm", "This is the natural logarithm: powers of ten are wanted, log10.", lambda f: _after(np.log(f))),
        ("product itself", "These are the products themselves: their log10 is wanted.", lambda f: np.exp(_after(np.log(f)))),
        ("slopes", "f(1 − f) is the slope of the gate's sigmoid. On the direct path the gate itself multiplies.", lambda f: _after(np.log10(f * (1 - f)))),
        ("what is lost", "1 − f is what a step loses. It keeps f.", lambda f: _after(np.log10(1 - f))),
        ("one step", "This is the gate of the next step alone. All gates up to the end multiply.", lambda f: np.log10(np.concatenate([f[1:], np.ones((1, f.shape[1]))]))),
        ("units mixed", "The units are averaged. On the direct path they do not meet: each has a product of its own.",
         lambda f: np.repeat(_after(np.log10(f)).mean(1, keepdims=True), f.shape[1], 1)),
        ("gates averaged", "The average gate to the power of the steps is not the product of the gates.", lambda f: np.arange(len(f))[::-1, None] * np.log10(f.mean(0))),
        seems("underflow", "The products were formed first, and fell below the smallest number. Add logarithms instead.", lambda _, expected, got: bool(np.isinf(got).any())),
        seems("one row short", "One row is missing: at t = T the way has no gates, the product is 1 and its log10 0.",
              lambda _, expected, got: got.shape == (expected.shape[0] - 1, *expected.shape[1:])),
        REVERSED,
        OPPOSITE_SIGN,
    ),
)  # fmt: skip
