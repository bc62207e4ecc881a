"""Sizes as log10: how large a signal is, how it is carried where float32 would lose it, and records of it, by stage."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float

FAINT = 1e-18
"""Where a signal is so small that every activation is a straight line, and its products can still be held."""


def log10_rms(x: Float[Array, "..."]) -> Float[Array, ""]:
    """log10 of the root mean square of all entries of `x`, scaled before squaring; -inf if all are zero."""
    unit, log_s = renormalised(x)
    return jnp.where(jnp.max(jnp.abs(x)) > 0, log_s + 0.5 * jnp.log10(jnp.mean(unit**2)), -jnp.inf)


def renormalised(x: Float[Array, "..."]) -> tuple[Array, Float[Array, ""]]:
    """(x / s, log10 s) with s = max|x|, or s = 1 where x is zero."""
    size = jnp.max(jnp.abs(x))
    s = jnp.where(size > 0, size, 1)
    return x / s, jnp.log10(s)


def carried(
    step: Callable[[Array, Any], tuple[Array, Any]], x: Float[Array, "..."], layers: Any, faint: float = FAINT
) -> tuple[tuple[Array, Array], tuple[Any, Float[Array, " stages"]]]:
    """A scan of `step` over a signal that may become too small for float32: where it is `faint`, its scale is a log10.

    step: (h, layer) → (the next h, what is to be seen of this stage), a straight line in h below `faint`.
    Returns (h_L, log10 of its scale), and for every stage (what was seen, log10 of the scale of the h that came in).
    """

    def one(carry, layer):
        h, log_h = carry
        size = jnp.max(jnp.abs(h))
        s = jnp.where((size > 0) & (size < faint), size / faint, 1)
        log_h += jnp.log10(s)
        h, seen = step(h / s, layer)
        return (h, log_h), (seen, log_h)

    return jax.lax.scan(one, (x, jnp.zeros((), x.dtype)), layers)


def after(log_factors: Float[Array, " stages *rest"]) -> Float[Array, " stages *rest"]:
    """The sum over all later stages: log10 of the product that leads from the end back to each stage, 0 at the last."""
    to_end = jnp.cumsum(log_factors[::-1], axis=0)[::-1]
    return jnp.concatenate([to_end[1:], jnp.zeros_like(to_end[:1])])


def depth(record: tuple) -> int:
    """How many stages a record has that is nan beyond them; of several runs, the most."""
    return int(np.max(np.sum(~np.isnan(record[0]), axis=-1)))


def trimmed(record: tuple) -> tuple:
    """The same record without the stages beyond the depth, as NumPy arrays."""
    return type(record)(*(np.asarray(values)[..., : depth(record)] for values in record))
