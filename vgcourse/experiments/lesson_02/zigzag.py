"""Can training find what depth can do? Small ReLU nets, fitted to a zigzag: labels 0, 1, 0, 1 … along a line."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jaxtyping import Float

from vgcourse.inputs import BadInput, whole_number
from vgcourse.nets.folds import Dense, evaluate
from vgcourse.training.optimise import descend


class ZigzagFit(NamedTuple):
    """`right`: for each run the share of the points on the right side of ½ after training. `points`: how many."""

    right: Float[np.ndarray, " runs"]
    points: int

    def __repr__(self) -> str:
        return f"ZigzagFit({len(self.right)} runs on {self.points} points)"


def fit_zigzag(hidden: Sequence[int], folds: int = 4, steps: int = 3000, seeds: Sequence[int] = range(20)) -> ZigzagFit:
    """Train a ReLU net with those hidden layers on 2^folds + 1 equally spaced points whose labels alternate.

    Mean squared error, Adam at 0.01, all points at once; weights N(0, 2/fan_in), the first biases uniform in ±1, so
    that the first layer's corners lie inside the range (inputs go from −1 to 1).
    """
    sizes = tuple(whole_number("The size of a hidden layer", size, 1, 512) for size in hidden)
    if not 1 <= len(sizes) <= 32:
        raise BadInput(f"A net needs 1 to 32 hidden layers; {len(sizes)} came.")
    folds = whole_number("The number of folds", folds, 1, 10)
    run = _compiled(sizes, folds, whole_number("The number of steps", steps, 1, 100_000))
    return ZigzagFit(np.asarray(run(np.array(list(seeds), np.uint32))), 2**folds + 1)


@lru_cache
def _compiled(sizes: tuple[int, ...], folds: int, steps: int):
    points = 2**folds + 1
    x, y = jnp.linspace(-1.0, 1.0, points), jnp.arange(points) % 2
    fans = tuple(zip((1, *sizes), (*sizes, 1), strict=True))

    def start(seed):
        keys = jax.random.split(jax.random.key(seed), 2 * len(fans)).reshape(len(fans), 2)
        return tuple(
            Dense(
                jnp.sqrt(2.0 / a) * jax.random.normal(key_w, (a, b)),
                jax.random.uniform(key_b, (b,), minval=-1.0, maxval=1.0) * (layer == 0),
            )
            for layer, ((a, b), (key_w, key_b)) in enumerate(zip(fans, keys, strict=True))
        )

    def loss(layers, _):
        return jnp.mean((evaluate(layers, x) - y) ** 2)

    def one(seed):
        layers, _ = descend(loss, optax.adam(0.01), start(seed), None, steps)
        return jnp.mean((evaluate(layers, x) > 0.5) == (y == 1))

    return jax.jit(jax.vmap(one))
