"""Residual blocks, h ← s·h + α F(h), in which every knob is a traced leaf, as in `stack`.

F has two layers in pre-activation order, F(h) = W₂ φ(N(W₁ φ(N(h)))) (He et al. 2016b, "Identity mappings in deep
residual networks", fig. 4e). So without the skip (s = 0, α = 1) what is left is the plain stack of lesson 04, two
layers a block, and with He's weights the branch keeps the mean square of what enters it.
"""

from __future__ import annotations

from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Bool, Float, Int

from vgcourse.inputs import finite_number, whole_number
from vgcourse.nets.activations import activate, activation_index
from vgcourse.nets.normalisation import normalisation_index, normalise

MAX_BLOCKS = 64
HE = 2**0.5
"""σw of He's initialisation."""


class Knobs(NamedTuple):
    """Everything that can be turned; build it with `knobs(...)`, which checks and coerces."""

    blocks: Int[Array, ""] | np.int32
    strength: Float[Array, ""] | np.float32
    skip: Float[Array, ""] | np.float32
    branch_scale: Float[Array, ""] | np.float32
    normalisation: Int[Array, ""] | np.int32
    activation: Int[Array, ""] | np.int32
    weight_scale: Float[Array, ""] | np.float32
    seed: Int[Array, ""] | np.int32


class Block(NamedTuple):
    """The two matrices of a branch, W₁ and W₂; with `MAX_BLOCKS` blocks as leading axis for a whole network."""

    weights: Float[Array, "*blocks 2 width width"]


def coerced(knob: str, value: object) -> np.int32 | np.float32:
    """One knob's value, checked and in the one dtype that leaves the jit cache at a single entry."""
    if knob == "blocks":
        return np.int32(whole_number("The number of blocks", value, 1, MAX_BLOCKS))
    if knob == "normalisation":
        return np.int32(normalisation_index(value))
    if knob == "activation":
        return np.int32(activation_index(value))
    if knob == "seed":
        return np.int32(whole_number("The seed", value, 0, 2**31 - 1))
    what = {"strength": "The residual strength α", "skip": "The skip (1 is there, 0 is not)",
            "branch_scale": "The scale of the last matrix", "weight_scale": "The weight scale σw"}[knob]  # fmt: skip
    return np.float32(finite_number(what, float(value) if isinstance(value, bool) else value, 0, 1e6))


def knobs(
    blocks=20, strength=1.0, skip=1.0, branch_scale=1.0, normalisation="none", activation="relu", weight_scale=HE,
    seed=0,
) -> Knobs:  # fmt: skip
    """A position of every knob.

    blocks: 1 … 64, of two layers each. strength: α. skip: 1 (or True) with the skip connection, 0 (or False) without.
    branch_scale: factor on W₂ (0 is zero-initialisation). normalisation: a name in `NORMALISATIONS`.
    weight_scale: σw of both matrices, σw² = n·Var(W). seed: draws weights, inputs and the readout.
    """
    given = Knobs(blocks, strength, skip, branch_scale, normalisation, activation, weight_scale, seed)
    return Knobs(*map(coerced, Knobs._fields, given))


def init(k: Knobs, width: int, blocks: int = MAX_BLOCKS) -> Block:
    """Weights for these knobs: W₁ ~ N(0, σw²/n), and W₂ the same times `branch_scale`, drawn from the seed."""
    scale = k.weight_scale / jnp.sqrt(float(width)) * jnp.stack([jnp.float32(1), k.branch_scale])
    drawn = jax.random.normal(jax.random.key(k.seed), (blocks, 2, width, width))
    return Block(scale[:, None, None] * drawn)


def branch(k: Knobs, h: Float[Array, "batch width"], θ: Block) -> Float[Array, "batch width"]:
    """F(h) = φ(N(φ(N(h)) W₁)) W₂; `θ` holds the two matrices of one block."""
    for W in θ.weights:
        h = activate(k.activation, normalise(k.normalisation, h)) @ W
    return h


def block(k: Knobs, h: Float[Array, "batch width"], θ: Block) -> Float[Array, "batch width"]:
    """One block, s·h + α F(h): a stage for `measure`."""
    return k.skip * h + k.strength * branch(k, h, θ)


def active(k: Knobs, blocks: int = MAX_BLOCKS) -> Bool[Array, "blocks"]:
    """Which of the blocks belong to the network."""
    return jnp.arange(blocks) < k.blocks


def apply(k: Knobs, θ: Block, x: Float[Array, "batch width"]) -> Float[Array, "batch width"]:
    """h_L for the inputs `x`. Blocks beyond the last are not computed (`lax.cond`), so few blocks cost little."""

    def step(h, layer):
        θ_l, on = layer
        return jax.lax.cond(on, lambda h: block(k, h, θ_l), lambda h: h, h), None

    return jax.lax.scan(step, x, (θ, active(k, len(θ.weights))))[0]


def signals(k: Knobs, width: int, batch: int) -> tuple[Float[Array, "batch width"], Float[Array, "batch width"]]:
    """(inputs, readout): x ~ N(0, 1) and c = ±1, so that L = Σ c·h_L sends a gradient of size exactly 1 back."""
    key_x, key_c = jax.random.split(jax.random.fold_in(jax.random.key(k.seed), 1))
    return jax.random.normal(key_x, (batch, width)), jax.random.rademacher(key_c, (batch, width), jnp.float32)
