"""Sequences to remember something from, drawn afresh for every batch; time is the first axis.

Each task is a function (key, length, batch) → (x, y): x of shape (steps, batch, features), and what is to be said at
the end (or at every step, where y has steps).
"""

from __future__ import annotations

from typing import NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float, Int


class Batch(NamedTuple):
    """x: (steps, batch, features). y: numbers (batch,), labels (batch,), or labels at every step (steps, batch)."""

    x: Float[Array, "steps batch features"]
    y: Float[Array, "*steps batch"] | Int[Array, "*steps batch"]


def adding(key, length: int, batch: int) -> Batch:
    """The adding problem: numbers between 0 and 1, two of them marked, one in each half; y is the sum of the two.

    Hochreiter & Schmidhuber 1997, experiment 4, with the numbers and the sum as in Le, Jaitly & Hinton 2015: the best
    constant answer is 1, its mean squared error 1/6. Features: the number, the mark.
    """
    half = length // 2
    drawn = jax.random.uniform(key, (length + 2, batch))  # one draw of everything compiles several times faster
    numbers = drawn[2:]
    first = (drawn[0] * half).astype(jnp.int32)
    second = half + (drawn[1] * (length - half)).astype(jnp.int32)
    steps = jnp.arange(length)[:, None]
    marks = ((steps == first) | (steps == second)).astype(numbers.dtype)
    return Batch(jnp.stack([numbers, marks], axis=-1), jnp.sum(numbers * marks, axis=0))


NOISE = 0.2
"""Standard deviation of what follows the first bit, as in Bengio, Simard & Frasconi 1994."""


def first_bit(key, length: int, batch: int) -> Batch:
    """Which of two signs came first? x_1 is ±1, then noise N(0, .2²) for length − 1 steps; y is 0 or 1.

    After the latching problem of Bengio, Simard & Frasconi 1994, section 2.
    """
    noise = jax.random.normal(key, (length, batch))
    x = (NOISE * noise).at[0].set(jnp.sign(noise[0]))
    return Batch(x[..., None], (noise[0] > 0).astype(jnp.int32))


def long_lag(key, length: int, batch: int) -> Batch:
    """(e, a₁ … a_{p−1}, e) with e one of two symbols: predict the next symbol, and at last the one that came first.

    Hochreiter & Schmidhuber 1997, experiment 2a ("noise-free sequences with long time lags"), p = `length`: p inputs,
    p + 1 symbols one-hot (0 and 1 are the two, the others the a's), y the next symbol at every step. Everything but
    the last symbol is known without any memory beyond one step.
    """
    first = jax.random.bernoulli(key, shape=(batch,)).astype(jnp.int32)
    between = jnp.broadcast_to(jnp.arange(2, length + 1, dtype=jnp.int32)[:, None], (length - 1, batch))
    symbols = jnp.concatenate([first[None], between, first[None]])
    return Batch(jax.nn.one_hot(symbols[:-1], length + 1), symbols[1:])


CHUNK_LAG = 20
"""Symbols between the first one and the answer of `history_stream`."""


def history_stream(key, sequences: int, batch: int) -> Batch:
    """A stream without borders of a b₁ … b₂₀ and x b₁ … b₂₀ in random order; 22 symbols, one-hot: a, x, b₁ … b₂₀.

    Schmidhuber 1992, "Learning complex, extended sequences using the principle of history compression": two goals,
    the next symbol, and at every b₂₀ whether an a or an x came 20 steps ago. y: the next symbol at every step
    (21 × sequences, batch); the second goal is `history_target`.
    """
    first = jax.random.bernoulli(key, shape=(sequences + 1, batch)).astype(jnp.int32)
    between = jnp.broadcast_to(
        jnp.arange(2, 2 + CHUNK_LAG, dtype=jnp.int32)[None, :, None], (sequences + 1, CHUNK_LAG, batch)
    )
    symbols = jnp.concatenate([first[:, None], between], axis=1).reshape(-1, batch)
    steps = (CHUNK_LAG + 1) * sequences
    return Batch(jax.nn.one_hot(symbols[:steps], CHUNK_LAG + 2), symbols[1 : steps + 1])


def history_target(x: Float[Array, "steps batch features"]) -> Float[Array, "sequences batch"]:
    """The second goal of `history_stream`, due at steps 20, 41, 62 …: 1 after an a, 0 after an x."""
    return x[:: CHUNK_LAG + 1, :, 0]


class SequenceTask(NamedTuple):
    """draw: (key, length, batch) → Batch. features, outputs: (length) → how many. kind: "number" or "symbol"."""

    draw: object
    features: object
    outputs: object
    kind: str


TASKS: dict[str, SequenceTask] = {
    "adding": SequenceTask(adding, lambda length: 2, lambda length: 1, "number"),
    "first_bit": SequenceTask(first_bit, lambda length: 1, lambda length: 2, "symbol"),
    "long_lag": SequenceTask(long_lag, lambda length: length + 1, lambda length: length + 1, "symbol"),
}
"""What `experiments.lesson_08.remembering` trains, by name."""
