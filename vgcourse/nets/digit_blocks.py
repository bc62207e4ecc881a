"""A residual network that reads digits, in which the number of blocks is traced, and a block may learn its strength."""

from __future__ import annotations

from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float

from vgcourse.nets import residual
from vgcourse.nets.mlp import Layer, init_layer
from vgcourse.nets.normalisation import batch_norm

WIDTH = 32


class Net(NamedTuple):
    """64 pixels → 32 units → blocks → ten logits; biases, and the `gains` that ReZero learns, are 0 at the start."""

    first: Layer
    blocks: Float[Array, "blocks 2 width width"]
    biases: Float[Array, "blocks 2 width"]
    gains: Float[Array, " blocks"]
    readout: Layer


class Race(NamedTuple):
    """A network's knobs, and whether every block learns a strength of its own (ReZero)."""

    net: residual.Knobs
    learned: np.float32


def init(k: residual.Knobs, blocks: int) -> Net:
    """He's weights at both ends, the blocks of `residual.init` between them."""
    key_f, key_r = jax.random.split(jax.random.fold_in(jax.random.key(k.seed), 2))
    return Net(
        init_layer("he", 1.0, key_f, 64, WIDTH),
        residual.init(k, WIDTH, blocks).weights,
        jnp.zeros((blocks, 2, WIDTH)),
        jnp.zeros(blocks),
        init_layer("he", 1.0, key_r, WIDTH, 10),
    )


def logits(race: Race, net: Net, x: Float[Array, "batch pixels"]) -> Float[Array, "batch classes"]:
    """What the network says of each digit; ReLU throughout.

    The normalisation is chosen once, not at every layer, and a block beyond the last is computed and thrown away: on
    CPU a `lax.cond` in each of 27 blocks costs more than the block.
    """
    k = race.net

    def network(norm):
        def layer(h, W, b):
            return jax.nn.relu(norm(h)) @ W + b

        def step(h, each):
            W, b, gain, on = each
            out = k.skip * h + (k.strength + race.learned * gain) * layer(layer(h, W[0], b[0]), W[1], b[1])
            return jnp.where(on, out, h), None

        def through(h):
            on = residual.active(k, len(net.gains))
            h, _ = jax.lax.scan(step, h, (net.blocks, net.biases, net.gains, on))
            return layer(h, *net.readout)

        return through

    h = x @ net.first.weights + net.first.biases
    return jax.lax.cond(k.normalisation == 1, network(batch_norm), network(lambda h: h), h)
