"""Deep linear nets: how many steps of gradient descent they need, by depth and initialisation (Saxe et al. 2014)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jaxtyping import Array, Float

from vgcourse.inputs import finite_number, one_of, whole_number
from vgcourse.measuring.sweep import in_parts
from vgcourse.nets.depth import through
from vgcourse.nets.initializers import INITIALIZERS, initial_weights
from vgcourse.nets.stack import MAX_DEPTH
from vgcourse.training.optimise import descend


@cache
def _compiled(initializer: str, width: int, steps: int):
    def run(seed, depth, rate) -> Float[Array, "steps"]:
        key_goal, *keys = jax.random.split(jax.random.key(seed), MAX_DEPTH + 1)
        Ws = jax.vmap(lambda key: initial_weights(initializer, key, width, width))(jnp.stack(keys))
        goal = jax.random.normal(key_goal, (width, width)) / jnp.sqrt(float(width))

        def loss(Ws, _):
            product = through(lambda _, P, W: P @ W, None, jnp.eye(width), Ws, depth)
            return jnp.mean((product - goal) ** 2) * width / 2

        losses = descend(loss, optax.sgd(rate), Ws, None, steps)[1]
        return losses / losses[0]

    return jax.jit(jax.vmap(run, (0, None, None)))


def steps_to_learn(
    depth: int,
    initializer: str,
    *,
    width: int = 20,
    share: float = 0.05,
    learning_rate: float = 10.0,
    steps: int = 150,
    seeds: Sequence[int] = range(20),
) -> np.ndarray:
    """Steps until the loss of a deep linear net is below `share` of its first value, one number a seed; inf if never.

    The product of `depth` square matrices learns a random matrix, N(0, 1/width), from whitened inputs, by full-batch
    gradient descent at the rate `learning_rate`/depth: each of `depth` layers moves the product by about as much.
    """
    depth = np.int32(whole_number("The depth", depth, 1, MAX_DEPTH))
    rate = np.float32(finite_number("The learning rate", learning_rate, 0) / depth)
    run = _compiled(
        one_of("The initializer", initializer, INITIALIZERS),
        whole_number("The width", width, 1, 500),
        whole_number("The number of steps", steps, 1, 100_000),
    )
    seeds = np.array(list(seeds), np.uint32)
    some, what = lambda at: run(seeds[at], depth, rate), f"training {len(seeds)} linear networks"
    loss = in_parts(some, len(seeds), 5, what, cores=1)
    below = loss < finite_number("The share", share, 0, 1)
    return np.where(below.any(1), below.argmax(1), np.inf)
