"""A stack of attention blocks, h ← N(s·h + α·A(N(h))), in which every knob is a traced leaf, as in `residual`.

One head without an output matrix, weights N(0, 1/d), no mask (Vaswani et al. 2017, eq. 1). With s = 0, α = 1 and no
normalisation what is left is attention alone (Dong et al. 2021). An MLP, if wanted, is a second sum in the same block.
"""

from __future__ import annotations

from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Bool, Float, Int

from vgcourse.inputs import one_of
from vgcourse.nets.knobs import Panel, choice, degree, number, seed, whole
from vgcourse.nets.normalisation import layer_norm

MAX_BLOCKS = 32
PLACES = ("none", "pre", "post")
"""Where the layer normalisation stands: nowhere, before each branch, or after each sum."""


class Knobs(NamedTuple):
    """Everything that can be turned; build it with `knobs(...)`, which checks and coerces."""

    blocks: Int[Array, ""] | np.int32
    strength: Float[Array, ""] | np.float32
    skip: Float[Array, ""] | np.float32
    place: Int[Array, ""] | np.int32
    sharpness: Float[Array, ""] | np.float32
    mlp: Float[Array, ""] | np.float32
    seed: Int[Array, ""] | np.int32


class Block(NamedTuple):
    """Queries, keys and values of a block, and the two layers of its MLP; all blocks: a leading axis."""

    query: Float[Array, "*blocks d d"]
    key: Float[Array, "*blocks d d"]
    value: Float[Array, "*blocks d d"]
    mlp: Float[Array, "*blocks 2 d d"]


def place_index(name: object) -> int:
    """The index of a place, or one sentence that names the known ones."""
    return PLACES.index(one_of("The place of the normalisation", name, PLACES))


PANEL = Panel(
    Knobs,
    blocks=whole(12, "The number of blocks", 1, MAX_BLOCKS),
    strength=number(1.0, "The strength α of a branch", 0, 1e6),
    skip=degree(1.0, "The skip (1 is there, 0 is not)", 0, 1e6),
    place=choice("none", place_index),
    sharpness=number(1.0, "The sharpness β, a factor on QKᵀ", 0, 1e3),
    mlp=degree(0.0, "The MLP (1 is there, 0 is not)", 0, 1),
    seed=seed(),
)
rows = PANEL.rows


@PANEL.turned()
def knobs(k: Knobs) -> Knobs:
    """A position of every knob.

    blocks: 1 … 32. strength: α, of attention and MLP. skip: s. place: a name in `PLACES`. sharpness: β, with which
    QKᵀ/√d is multiplied. mlp: 1 (or True) with an MLP in each block. seed: draws weights, tokens and the readout.
    """
    return k


def init(k: Knobs, width: int, blocks: int = MAX_BLOCKS) -> Block:
    """N(0, 1/d) for queries, keys and values; the MLP's two layers keep the mean square of what enters them."""
    drawn = jax.random.normal(jax.random.key(k.seed), (blocks, 5, width, width)) / jnp.sqrt(float(width))
    return Block(drawn[:, 0], drawn[:, 1], drawn[:, 2], drawn[:, 3:] * jnp.sqrt(jnp.array([1.0, 2.0]))[:, None, None])


def attention(k: Knobs, h: Float[Array, "tokens d"], θ: Block) -> Float[Array, "tokens d"]:
    """softmax(β QKᵀ/√d) V for one head."""
    q, keys, v = h @ θ.query, h @ θ.key, h @ θ.value
    return jax.nn.softmax(k.sharpness * q @ keys.T / jnp.sqrt(float(h.shape[-1]))) @ v


def block(k: Knobs, h: Float[Array, "tokens d"], θ: Block) -> Float[Array, "tokens d"]:
    """One block: a stage for `measure`."""
    pre, post = k.place == PLACES.index("pre"), k.place == PLACES.index("post")

    def summed(h, branch):
        out = k.skip * h + k.strength * branch(jnp.where(pre, layer_norm(h), h))
        return jnp.where(post, layer_norm(out), out)

    h = summed(h, lambda x: attention(k, x, θ))
    mlp = lambda x: jax.nn.relu(x @ θ.mlp[0]) @ θ.mlp[1]
    return jax.lax.cond(k.mlp > 0, lambda: summed(h, mlp), lambda: h)


def active(k: Knobs, blocks: int = MAX_BLOCKS) -> Bool[Array, " blocks"]:
    """Which of the blocks belong to the network."""
    return jnp.arange(blocks) < k.blocks


def logit_size(k: Knobs, h: Float[Array, "tokens d"]) -> Float[Array, ""]:
    """How large βq·k/√d is for these tokens, up to √d: β times the mean square of what enters the attention."""
    return k.sharpness * jnp.where(k.place == PLACES.index("pre"), 1, jnp.mean(h**2))


def difference(h: Float[Array, "tokens d"]) -> Float[Array, ""]:
    """The share of h that tells tokens apart: RMS of h without its mean over the tokens, over the RMS of h."""
    return jnp.sqrt(jnp.mean((h - jnp.mean(h, 0)) ** 2) / jnp.mean(h**2))
