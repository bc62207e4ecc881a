"""A stack that reads digits: as wide as their pixels, so that every layer is square, and ten logits at its end."""

from __future__ import annotations

from typing import NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float

from vgcourse.nets import stack
from vgcourse.nets.depth import through

WIDTH = 64
"""The pixels of a digit."""


class Net(NamedTuple):
    """A stack, and ten logits read from its last layer."""

    stages: stack.Parameters
    readout: Float[Array, "width classes"]


def init(k: stack.Knobs) -> Net:
    """The stack of these knobs, with room for every depth; the readout is N(0, 1/width)."""
    key = jax.random.fold_in(jax.random.key(k.seed), 2)
    return Net(stack.init(k, WIDTH), jax.random.normal(key, (WIDTH, 10)) / jnp.sqrt(WIDTH))


def without_room(k: stack.Knobs, net: Net) -> Net:
    """The network with as many stages as its depth says, which is a fixed number here: less to update in each step."""
    return net._replace(stages=jax.tree.map(lambda leaf: leaf[: int(k.depth)], net.stages))


def logits(k: stack.Knobs, net: Net, x: Float[Array, "batch width"]) -> Float[Array, "batch classes"]:
    """What the network says of a batch, normalised by the statistics of that batch; with or without room."""
    return through(stack.stage, k, x, net.stages, k.depth) @ net.readout
