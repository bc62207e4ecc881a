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

from vgcourse.nets.activations import activate, activation_index
from vgcourse.nets.depth import through
from vgcourse.nets.knobs import Panel, choice, degree, number, seed, whole
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


PANEL = Panel(
    Knobs,
    blocks=whole(20, "The number of blocks", 1, MAX_BLOCKS),
    strength=number(1.0, "The residual strength α", 0, 1e6),
    skip=degree(1.0, "The skip (1 is there, 0 is not)", 0, 1e6),
    branch_scale=number(1.0, "The scale of the last matrix", 0, 1e6),
    normalisation=choice("none", normalisation_index),
    activation=choice("relu", activation_index),
    weight_scale=number(HE, "The weight scale σw", 0, 1e6),
    seed=seed(),
)
coerced, rows = PANEL.coerced, PANEL.rows


@PANEL.turned()
def knobs(k: Knobs) -> Knobs:
    """A position of every knob.

    blocks: 1 … 64, of two layers each. strength: α. skip: 1 (or True) with the skip connection, 0 (or False) without.
    branch_scale: factor on W₂ (0 is zero-initialisation). normalisation: a name in `NORMALISATIONS`.
    weight_scale: σw of both matrices, σw² = n·Var(W). seed: draws weights, inputs and the readout.
    """
    return k


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


def active(k: Knobs, blocks: int = MAX_BLOCKS) -> Bool[Array, " blocks"]:
    """Which of the blocks belong to the network."""
    return jnp.arange(blocks) < k.blocks


def apply(k: Knobs, θ: Block, x: Float[Array, "batch width"]) -> Float[Array, "batch width"]:
    """h_L for the inputs `x`."""
    return through(block, k, x, θ, k.blocks)
