"""Gradients in the log domain: an array of entries near 1, and one power of two for all of them.

A derivative is linear in what comes from behind it. So a gradient may be scaled by any power of two on its way back, as
long as the power is kept: nothing underflows, nothing overflows, and no digit changes. Sums align their powers first.
"""

from __future__ import annotations

from typing import NamedTuple

import jax
import jax.numpy as jnp

NOTHING = -(2**20)
"""The power of a block that is zero: smaller than any other."""


class Block(NamedTuple):
    """m · 2^e. `e` is one number, or one for each entry of the first axis: the steps of a scan."""

    m: jax.Array
    e: jax.Array


def working(dtype) -> jnp.dtype:
    """The format in which scales are computed: float64 for float64, float32 for all smaller ones."""
    return jnp.dtype(jnp.float64) if jnp.finfo(dtype).bits == 64 else jnp.dtype(jnp.float32)


def zero_block(shape, dtype) -> Block:
    """A gradient that is exactly zero."""
    return Block(jnp.zeros(shape, dtype), jnp.int32(NOTHING))


def power_of_two(n: jax.Array, dtype) -> jax.Array:
    """2^n, exactly; 0 where it is too small for the format."""
    low = int(jnp.finfo(dtype).minexp)
    power = jnp.ldexp(jnp.ones((), dtype), jnp.clip(n, low, -low))
    return jnp.where(n < low, 0, power).astype(dtype)


def scaled(m: jax.Array, n: jax.Array) -> jax.Array:
    """m · 2^n in the format of m; of one n for all, or one for each entry of the first axis."""
    work = working(m.dtype)
    factor = power_of_two(n, work).reshape(jnp.shape(n) + (1,) * (m.ndim - jnp.ndim(n)))
    wide = m if jnp.iscomplexobj(m) else m.astype(work)
    return (wide * factor).astype(m.dtype)


def flat(block: Block) -> Block:
    """With one power for all entries."""
    if jnp.ndim(block.e) == 0:
        return block
    e = jnp.max(block.e)
    return Block(scaled(block.m, block.e - e), e)


def settled(block: Block) -> Block:
    """With the largest entry between 1 and 2 (in float16, whose sums overflow early, near 2⁻⁶)."""
    m, e = flat(block)
    size = jnp.max(jnp.abs(m), initial=0).astype(working(m.dtype))
    least = int(jnp.finfo(size.dtype).minexp)
    usable = (size > 0) & jnp.isfinite(size)
    n = jnp.where(usable, jnp.frexp(jnp.where(usable, size, 1))[1] - 1, 0)
    n = jnp.clip(n + (6 if m.dtype == jnp.float16 else 0), least, -least)
    return Block(scaled(m, -n), jnp.where(size == 0, NOTHING, e + n).astype(jnp.int32))


def added(a: Block | None, b: Block | None) -> Block | None:
    """a + b; None is nothing."""
    if a is None or b is None:
        return b if a is None else a
    a, b = settled(a), settled(b)
    e = jnp.maximum(a.e, b.e)
    return Block(scaled(a.m, a.e - e) + scaled(b.m, b.e - e), e)


def together(blocks: list[Block]) -> tuple[list[jax.Array], jax.Array]:
    """Several blocks with one power."""
    blocks = [flat(block) for block in blocks]
    e = blocks[0].e
    for block in blocks[1:]:
        e = jnp.maximum(e, block.e)
    return [scaled(block.m, block.e - e) if len(blocks) > 1 else block.m for block in blocks], e
