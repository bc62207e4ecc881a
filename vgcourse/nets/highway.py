"""Highway layers, h ← T·tanh(h W) + (1 − T)·h with a gate T = σ(h W_T + b_T) for every unit.

Srivastava, Greff & Schmidhuber 2015, "Training very deep networks", eq. 3: residual blocks, half a year earlier, whose
skip is not a 1 but a share that is learnt. A negative b_T keeps the gates nearly shut at the start.
"""

from __future__ import annotations

from typing import NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float, Key


class Highway(NamedTuple):
    """The transform's matrix, the gate's, and the gate's bias; the layers are the leading axis."""

    weights: Float[Array, "*layers n n"]
    gate: Float[Array, "*layers n n"]
    bias: Float[Array, "*layers n"]


def init(key: Key[Array, ""], layers: int, width: int, gate_bias: Float[Array, ""] | float) -> Highway:
    """N(0, 1/n) for both matrices; every gate's bias is `gate_bias` (−1 to −4 in the paper)."""
    W, W_T = jax.random.normal(key, (2, layers, width, width)) / width**0.5
    return Highway(W, W_T, jnp.full((layers, width), gate_bias))


def layer(h: Float[Array, "batch n"], θ: Highway) -> Float[Array, "batch n"]:
    """One highway layer: a stage for `measure`."""
    T = jax.nn.sigmoid(h @ θ.gate + θ.bias)
    return T * jnp.tanh(h @ θ.weights) + (1 - T) * h
