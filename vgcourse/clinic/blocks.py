"""Gradients in the log domain: an array of entries near 1, and one power of two for all of them.

A derivative is linear in what comes from behind it. So a gradient may be scaled by any power of two on its way back, as
long as the power is kept: nothing underflows, nothing overflows, and no digit changes. Sums align their powers first.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from functools import reduce
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
    n = _held(size, m.dtype)
    return Block(scaled(m, -n), jnp.where(size == 0, NOTHING, e + n))


def _held(size: jax.Array, dtype) -> jax.Array:
    """The power by which a largest entry is divided; 0 where it is none, or not finite."""
    of = _layout(dtype)
    n = _power_in(size, of)
    return jnp.where((n > -of.bias) & (n <= of.bias), n + (6 if dtype == jnp.float16 else 0), 0)


def added(a: Block | None, b: Block | None) -> Block | None:
    """a + b; None is nothing."""
    if a is None or b is None:
        return b if a is None else a
    if a.e is b.e:
        return Block(a.m + b.m, a.e)
    a, b = settled(a), settled(b)
    e = jnp.maximum(a.e, b.e)
    return Block(scaled(a.m, a.e - e) + scaled(b.m, b.e - e), e)


STACKED = 64 * 2**20
"""Bytes: as many blocks are held at once, to be summed in one go."""


def summed(blocks: Sequence[Block]) -> Block:
    """The sum of several, by as many operations whatever their number: a loop that is written out has one a step."""
    first = blocks[0]
    size = first.m.size * first.m.dtype.itemsize * len(blocks)
    if len(blocks) < 3 or size > STACKED or all(block.e is first.e for block in blocks):
        return reduce(added, blocks)
    blocks = [flat(block) for block in blocks]
    m, e = (jnp.stack(each) for each in zip(*blocks, strict=True))
    of = _layout(m.dtype)
    largest = jnp.max(jnp.abs(m), axis=range(1, m.ndim), initial=0).astype(of.dtype)
    top = jnp.max(jnp.where(largest == 0, NOTHING, e + _held(largest, m.dtype)))
    return Block(scaled(m, e - top).sum(0, dtype=m.dtype), top)


class Arrived:
    """The gradients of values on a way back: what comes to each, summed when it is asked for."""

    def __init__(self, behind: Mapping[Hashable, Block]) -> None:
        self._blocks = {value: [block] for value, block in behind.items()}
        self._settled: dict[tuple[int, int], tuple[Block, Block]] = {}

    def add(self, value: Hashable, block: Block) -> None:
        """One more that comes to a value."""
        self._blocks.setdefault(value, []).append(block)

    def get(self, value: Hashable) -> Block | None:
        """What has come to a value so far; None if nothing has."""
        blocks = self._blocks.get(value)
        if blocks is not None and len(blocks) > 1:
            blocks[:] = [summed(blocks)]
        return blocks[0] if blocks else None

    def settle(self, value: Hashable) -> None:
        """What has come to a value, `settled`; where the same came to both sides of a sum, once."""
        block = self.get(value)
        if block is not None:
            key = (id(block.m), id(block.e))
            _, self._blocks[value][0] = self._settled.setdefault(key, (block, settled(block)))


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
