"""The network that `fit` starts from for a seed; a compiled program of it serves every depth that it has room for."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial

import jax
import numpy as np
from jaxtyping import Float

from vgcourse.inputs import finite_number, whole_number
from vgcourse.nets import mlp

CAPACITIES = (9, 39, 199)
"""Inner matrices that a compiled program has room for: depths share a program, and deeper ones need a larger room."""


def initial_layers(
    seed: int = 0, hidden: int = 4, width: int = 5, initializer: str = "normal", gain: float = 1.0, features: int = 2
) -> list[tuple[Float[np.ndarray, "fan_in fan_out"], Float[np.ndarray, " fan_out"]]]:
    """[(W, b), …] of the network with one output that `fit` starts from for this seed, input first."""
    features, width = whole_number("The number of features", features, 1), whole_number("The width", width, 1, 4096)
    shape = mlp.Shape(features, whole_number("The number of hidden layers", hidden, 1, CAPACITIES[-1] + 1), width)
    gain = np.float32(finite_number("The gain", gain))
    θ = initial(shape, whole_number("The seed", seed, 0, 2**31 - 1), initializer, gain)
    first, inner, last = (mlp.Layer(*map(np.asarray, layer)) for layer in θ)
    return [tuple(first), *zip(*(leaf[: hidden - 1] for leaf in inner), strict=True), tuple(last)]


def initial(shape: mlp.Shape, seed: int, initializer: str, gain: np.float32) -> mlp.MLP:
    """The network of `mlp.init`, with room for more inner layers than there are."""
    room = next(each for each in CAPACITIES if each >= shape.hidden - 1)
    return _compiled_init(shape._replace(hidden=0), room, initializer)(
        np.uint32(seed), gain, np.int32(shape.hidden - 1)
    )


@lru_cache
def _compiled_init(shape: mlp.Shape, room: int, initializer: str) -> Callable:
    """`mlp.init` for a traced number of inner layers: the keys of the first layers do not depend on how many follow."""

    def one(seed, gain, inner):
        keys = jax.random.split(jax.random.key(seed), room + 2)
        layer = partial(mlp.init_layer, initializer, gain)
        return mlp.MLP(
            layer(keys[0], shape.features, shape.width),
            jax.vmap(lambda key: layer(key, shape.width, shape.width))(keys[1:-1]),
            layer(keys[inner + 1], shape.width, shape.outputs),
        )

    return jax.jit(one)
