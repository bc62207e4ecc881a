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


class _Layout(NamedTuple):
    """How a format holds a number: powers are read from its bits and written to them, in one operation each."""

    dtype: jnp.dtype
    whole: jnp.dtype
    digits: int
    bias: int


_SINGLE = _Layout(jnp.dtype(jnp.float32), jnp.dtype(jnp.int32), 23, 127)


def _layout(dtype) -> _Layout:
    """The format in which scales are computed: float64 for float64, float32 for all smaller ones."""
    if jnp.finfo(dtype).bits == 64:
        return _Layout(jnp.dtype(jnp.float64), jnp.dtype(jnp.int64), 52, 1023)
    return _SINGLE


def zero_block(shape, dtype) -> Block:
    """A gradient that is exactly zero."""
    return Block(jnp.zeros(shape, dtype), jnp.int32(NOTHING))


def _power_of_two(n: jax.Array, of: _Layout) -> jax.Array:
    """2^n, exactly; 0 where it is too small for the format."""
    bits = (jnp.clip(n, -of.bias, of.bias) + of.bias).astype(of.whole) << of.digits
    return jax.lax.bitcast_convert_type(bits, of.dtype)


def _power_in(size: jax.Array, of: _Layout) -> jax.Array:
    """The n with 2^n ≤ size < 2^(n+1), for a positive size."""
    return (jax.lax.bitcast_convert_type(size, of.whole) >> of.digits).astype(jnp.int32) - of.bias


def scaled(m: jax.Array, n: jax.Array) -> jax.Array:
    """m · 2^n in the format of m; of one n for all, or one for each entry of the first axis."""
    of = _layout(m.dtype)
    factor = _power_of_two(n, of).reshape(jnp.shape(n) + (1,) * (m.ndim - jnp.ndim(n)))
    wide = m if jnp.iscomplexobj(m) else m.astype(of.dtype)
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
    of = _layout(m.dtype)
    size = jnp.max(jnp.abs(m), initial=0).astype(of.dtype)
    n = _power_in(size, of)
    n = jnp.where((n > -of.bias) & (n <= of.bias), n + (6 if m.dtype == jnp.float16 else 0), 0)
    return Block(scaled(m, -n), jnp.where(size == 0, NOTHING, e + n))


def added(a: Block | None, b: Block | None) -> Block | None:
    """a + b; None is nothing."""
    if a is None or b is None:
        return b if a is None else a
    if a.e is b.e:
        return Block(a.m + b.m, a.e)
    a, b = settled(a), settled(b)
    e = jnp.maximum(a.e, b.e)
    return Block(scaled(a.m, a.e - e) + scaled(b.m, b.e - e), e)


def together(blocks: list[Block]) -> tuple[list[jax.Array], jax.Array]:
    """Several blocks with one power."""
    blocks = [flat(block) for block in blocks]
    if all(block.e is blocks[0].e for block in blocks):
        return [block.m for block in blocks], blocks[0].e
    blocks = [settled(block) for block in blocks]
    e = blocks[0].e
    for block in blocks[1:]:
        e = jnp.maximum(e, block.e)
    return [scaled(block.m, block.e - e) for block in blocks], e
