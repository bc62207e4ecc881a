"""Transformer blocks as a chain of stages: the normalisation before each branch (pre-LN) or after each sum (post-LN).

Xiong et al. 2020, "On layer normalization in the transformer architecture", table 1. One head or several, no masks,
no dropout; weights as there, Xavier's: N(0, 1/d) for the attention, N(0, 2/(d + d_ff)) for the two layers of the MLP.
"""

from __future__ import annotations

from typing import NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float, Key

from vgcourse.nets.normalisation import layer_norm

WIDER = 4
"""d_ff / d."""


class Block(NamedTuple):
    """One block, or all of them with the blocks as leading axis: queries, keys, values, output; then the MLP."""

    query: Float[Array, "*blocks d d"]
    key: Float[Array, "*blocks d d"]
    value: Float[Array, "*blocks d d"]
    output: Float[Array, "*blocks d d"]
    inner: Float[Array, "*blocks d d_ff"]
    weights: Float[Array, "*blocks d_ff d"]


def init(key: Key[Array, ""], blocks: int, d: int) -> Block:
    """Weights of `blocks` blocks that are `d` wide; `weights`, what `measure` looks at, is the MLP's last matrix."""
    keys, wide = jax.random.split(key, 6), WIDER * d
    square = [jax.random.normal(each, (blocks, d, d)) / d**0.5 for each in keys[:4]]
    scale = (2 / (d + wide)) ** 0.5
    inner = scale * jax.random.normal(keys[4], (blocks, d, wide))
    return Block(*square, inner, scale * jax.random.normal(keys[5], (blocks, wide, d)))


def attention(h: Float[Array, "tokens d"], θ: Block, heads: int = 1) -> Float[Array, "tokens d"]:
    """softmax(QKᵀ/√d_k) V, head by head, times the output matrix (Vaswani et al. 2017, eq. 1)."""
    tokens, d = h.shape
    q, k, v = ((h @ W).reshape(tokens, heads, d // heads) for W in (θ.query, θ.key, θ.value))
    share = jax.nn.softmax(jnp.einsum("ihd,jhd->hij", q, k) / (d // heads) ** 0.5)
    return jnp.einsum("hij,jhd->ihd", share, v).reshape(tokens, d) @ θ.output


def mlp(h: Float[Array, "tokens d"], θ: Block) -> Float[Array, "tokens d"]:
    """ReLU(h W₁) W₂, token by token."""
    return jax.nn.relu(h @ θ.inner) @ θ.weights


def pre_ln(h: Float[Array, "tokens d"], θ: Block, heads: int = 1) -> Float[Array, "tokens d"]:
    """h ← h + attention(LN(h)), then h ← h + MLP(LN(h)): nothing stands on the path of the skips."""
    h = h + attention(layer_norm(h), θ, heads)
    return h + mlp(layer_norm(h), θ)


def post_ln(h: Float[Array, "tokens d"], θ: Block, heads: int = 1) -> Float[Array, "tokens d"]:
    """h ← LN(h + attention(h)), then h ← LN(h + MLP(h)), as in Vaswani et al. 2017: every sum is normalised."""
    h = layer_norm(h + attention(h, θ, heads))
    return layer_norm(h + mlp(h, θ))


PLACES = {"pre": pre_ln, "post": post_ln}
"""Where the layer normalisation stands, by name."""
