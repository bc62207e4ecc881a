"""What is drawn before anything is measured: weights by the standard initialisations, and what goes in and comes back.

The initialisations are JAX's own (`jax.nn.initializers`); what is ours is one name for each and the gain.
"""

from __future__ import annotations

from collections.abc import Callable

import jax
import jax.numpy as jnp
from jax.nn import initializers as jax_initializers
from jax.typing import ArrayLike
from jaxtyping import Array, Float, Int, Key

from vgcourse.inputs import finite_number, one_of, whole_number

INITIALIZERS: dict[str, Callable] = {
    "normal": jax_initializers.normal(1.0),  # N(0, 1), the popular experiment of lesson 03
    "lecun": jax_initializers.variance_scaling(1.0, "fan_in", "normal"),  # Var = 1/n_in
    "glorot_uniform": jax_initializers.glorot_uniform(),  # ±√6/√(n_in + n_out), Glorot & Bengio 2010, eq. 16
    "glorot_normal": jax_initializers.variance_scaling(1.0, "fan_avg", "normal"),  # Var = 2/(n_in + n_out)
    "he": jax_initializers.variance_scaling(2.0, "fan_in", "normal"),  # Var = 2/n_in, He et al. 2015, eq. 10
    "orthogonal": jax_initializers.orthogonal(),  # Saxe et al. 2014
}


def initial_weights(
    initializer: str, key: Key[Array, ""], fan_in: int, fan_out: int, gain: float = 1.0
) -> Float[Array, "fan_in fan_out"]:
    """Weights drawn by the named initialisation, times `gain`; shape (fan_in, fan_out), used as `h @ W`."""
    draw = INITIALIZERS[one_of("The initializer", initializer, INITIALIZERS)]
    fans = whole_number("fan_in", fan_in, 1, 2**15), whole_number("fan_out", fan_out, 1, 2**15)
    return finite_number("The gain", gain) * draw(key, fans, jnp.float32)


def signals(
    seed: Int[ArrayLike, ""], width: int, batch: int
) -> tuple[Float[Array, "batch width"], Float[Array, "batch width"]]:
    """(inputs, readout): x ~ N(0, 1) and c = ±1, so that L = Σ c·h_L sends a gradient of size exactly 1 back.

    The weights drawn from the same seed are independent of both.
    """
    key_x, key_c = jax.random.split(jax.random.fold_in(jax.random.key(seed), 1))
    return jax.random.normal(key_x, (batch, width)), jax.random.rademacher(key_c, (batch, width), jnp.float32)
