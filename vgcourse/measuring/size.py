"""Sizes as log10: how large a signal is, how it is carried where float32 would lose it, and records of it, by stage."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, ArrayLike, Float

FAINT = 1e-18
"""Where a signal is so small that every activation is a straight line, and its products can still be held."""
HUGE = 1e30
"""Where a signal is so large that biases are nothing beside it, and that what a stage makes of it can still be held."""


def log10_rms(x: Float[Array, "..."]) -> Float[Array, ""]:
    """log10 of the root mean square of all entries of `x`, scaled before squaring; -inf if all are zero, nan beyond
    float32: where an entry is nan or inf."""
    unit, log_s = renormalised(x)
    return log_s + 0.5 * jnp.log10(jnp.mean(unit**2))


def renormalised(x: Float[Array, "..."]) -> tuple[Array, Float[Array, ""]]:
    """(x / s, log10 s) with s = max|x|, or s = 1 where x is zero."""
    size = jnp.max(jnp.abs(x))
    s = jnp.where(size > 0, size, 1)
    return x / s, jnp.log10(s)


def carried(
    step: Callable[[Array, Any], tuple[Array, Any]],
    x: Float[Array, "..."],
    layers: Any,
    faint: float = FAINT,
    huge: float = np.inf,
) -> tuple[tuple[Array, Array], tuple[Any, Float[Array, " stages"]]]:
    """A scan of `step` over a signal that float32 may not hold: where it is `faint` or `huge`, its scale is a log10.

    step: (h, layer) → (the next h, what is to be seen of this stage); c·h gives c times the next h below `faint` and
    above `huge`. Returns (h_L, log10 of its scale), and for every stage (what was seen, log10 of the scale of the h
    that came in); scales are nan once h is beyond float32.
    """

    def one(carry, layer):
        h, log_h = carry
        size = jnp.max(jnp.abs(h))
        s = jnp.where(size > 0, size / jnp.clip(size, faint, huge), 1)
        s = jnp.where(jnp.isfinite(h).all(), s, jnp.nan)  # XLA's max(nan, 0) is 0: nan alone would not stay
        log_h += jnp.log10(s)
        h, seen = step(h / s, layer)
        return (h, log_h), (seen, log_h)

    return jax.lax.scan(one, (x, jnp.zeros((), x.dtype)), layers)


def after(log_factors: Float[Array, " stages *rest"]) -> Float[Array, " stages *rest"]:
    """The sum over all later stages: log10 of the product that leads from the end back to each stage, 0 at the last."""
    to_end = jnp.cumsum(log_factors[::-1], axis=0)[::-1]
    return jnp.concatenate([to_end[1:], jnp.zeros_like(to_end[:1])])


def power(log10: np.ndarray) -> str:
    """The median of sizes as text: "10^-2.1", "0", or "no number" where none has one."""
    if np.isnan(log10).all():
        return "no number"
    middle = float(np.nanmedian(log10))
    return "0" if middle == -np.inf else "no number" if middle == np.inf else f"10^{middle + 0.0:.1f}"


def last_told(values: Float[ArrayLike, "*sweep stages"]) -> np.ndarray:
    """The last stage that has a number, counted from 1; of several runs, of each. 0 if none has."""
    there = ~np.isnan(values)
    return np.max(there * np.arange(1, there.shape[-1] + 1), axis=-1, initial=0)


def depth(record: tuple) -> int:
    """How many stages a record has that is nan beyond them; of several runs, the most."""
    return int(max(np.max(last_told(values)) for values in record))


def trimmed(record: tuple) -> tuple:
    """The same record without the stages beyond the depth, as NumPy arrays."""
    return type(record)(*(np.asarray(values)[..., : depth(record)] for values in record))
