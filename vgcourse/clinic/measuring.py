"""What is measured at a stage: a few numbers, taken where the arrays are, so that no array has to be kept."""

from __future__ import annotations

import jax
import jax.numpy as jnp

from vgcourse.clinic.blocks import Block, flat, working

LOG2 = 0.3010299956639812


def log10_rms(m: jax.Array, e=0) -> jax.Array:
    """log₁₀ of the root mean square of m · 2^e; −inf if all is zero, nan where something is not finite."""
    size = jnp.abs(m).astype(working(m.dtype))
    top = jnp.max(size, initial=0)
    s = jnp.where(top > 0, top, 1)
    found = jnp.log10(s) + 0.5 * jnp.log10(jnp.mean((size / s) ** 2)) + LOG2 * jnp.asarray(e, size.dtype)
    return jnp.where(top == 0, -jnp.inf, jnp.where(jnp.isfinite(top), found, jnp.nan))


def log10_norm(block: Block) -> jax.Array:
    """log₁₀ of the Euclidean norm."""
    m, e = flat(block)
    return log10_rms(m, e) + 0.5 * jnp.log10(float(max(m.size, 1)))


def of_value(x: jax.Array, examples: int | None, units: int | None) -> dict[str, jax.Array]:
    """Size, zeros, which units are ever not zero, and how alike the examples are."""
    return {
        "value": log10_rms(x),
        "zeros": jnp.mean((x == 0).astype(jnp.float32)),
        "alive": _ever(x != 0, units),
        "alike": alike(x, examples),
    }


def of_slope(slope: jax.Array, top: float, units: int | None) -> dict[str, jax.Array]:
    """RMS slope, the share of slopes below a twentieth of the largest, and which units ever have a slope."""
    size = jnp.abs(slope).astype(working(slope.dtype))
    return {
        "slope": jnp.sqrt(jnp.mean(size**2)),
        "saturated": jnp.mean((size < top / 20).astype(jnp.float32)),
        "alive": _ever(size != 0, units),
    }


def of_gradient(block: Block | None, examples: int | None) -> dict[str, jax.Array]:
    """Size of a gradient, and how alike it is between examples; None is a gradient of nothing."""
    if block is None:
        return {"gradient": jnp.float32(-jnp.inf), "gradient_alike": jnp.float32(jnp.nan)}
    m, e = flat(block)
    return {"gradient": log10_rms(m, e).astype(jnp.float32), "gradient_alike": alike(m, examples)}


def _ever(there: jax.Array, units: int | None) -> jax.Array:
    others = tuple(axis for axis in range(there.ndim) if axis != units)
    return jnp.any(there, axis=others)


def alike(x: jax.Array, examples: int | None) -> jax.Array:
    """Mean cosine between different examples, those that are zero left out; nan for fewer than two."""
    if examples is None or x.ndim < 2 or x.shape[examples] < 2:
        return jnp.float32(jnp.nan)
    rows = jnp.moveaxis(jnp.abs(x) if jnp.iscomplexobj(x) else x, examples, 0).astype(working(x.dtype))
    rows = rows.reshape(len(rows), -1)
    largest = jnp.max(jnp.abs(rows), axis=1, keepdims=True)
    rows = rows / jnp.where(largest > 0, largest, 1)
    norms = jnp.sqrt(jnp.sum(rows**2, axis=1, keepdims=True))
    rows = rows / jnp.where(norms > 0, norms, 1)
    n = jnp.sum(norms > 0)
    total = jnp.sum(jnp.sum(rows, axis=0) ** 2)
    return jnp.where(n > 1, (total - n) / (n * (n - 1.0)), jnp.nan).astype(jnp.float32)
