"""Shattered gradients: is the gradient at one input anything like the gradient at the input beside it?

Balduzzi et al. 2017, "The shattered gradients problem: if resnets are the answer, then what is the question?",
section 2 and fig. 1–2. A network R → R of random weights, with biases in its first map alone;
df/dx on an even grid in [−2, 2], and its autocorrelation over the grid.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float, Int

from vgcourse.inputs import finite_number, one_of, whole_number
from vgcourse.measuring.sweep import in_parts
from vgcourse.nets.normalisation import batch_norm

GRID = np.linspace(-2, 2, 256, dtype=np.float32)
"""The inputs: 256 neighbours."""
CENTRINGS = {"none": lambda z: z, "mean": lambda z: z - jnp.mean(z, 0), "batch": batch_norm}
"""What is done to a pre-activation: nothing, its mean over the grid taken off, or batch norm."""
MAX_LAYERS = 64


def _slopes_of(key, layers: Int[Array, ""], centring: Int[Array, ""], skip, strength, width: int):
    """df/dx at every point of the grid, for arguments that may be traced but for the width."""
    key_in, key_w, key_out = jax.random.split(key, 3)
    W = jax.random.normal(key_w, (MAX_LAYERS, width, width)) * (2 / width) ** 0.5
    w_in, b_in = jax.random.normal(key_in, (2, 1, width))
    w_out = jax.random.normal(key_out, (width,)) / width**0.5

    def f(x):
        def layer(h, W):
            return jax.nn.relu(jax.lax.switch(centring, list(CENTRINGS.values()), h)) @ W

        def step(h, each):
            l, W_l = each
            return jax.lax.cond(l < layers, lambda h: skip * h + strength * layer(h, W_l), lambda h: h, h), None

        h, _ = jax.lax.scan(step, x[:, None] @ w_in + b_in, (jnp.arange(MAX_LAYERS), W))
        return jnp.sum(h @ w_out)

    return jax.grad(f)(jnp.asarray(GRID))


@cache
def _compiled():
    return jax.jit(_slopes_of, static_argnums=5)


def input_slopes(
    layers: int = 24, centring: str = "none", skip: float = 0.0, strength: float = 1.0, *, width: int = 200,
    seeds: Sequence[int] = range(20),
) -> Float[np.ndarray, "seeds grid"]:  # fmt: skip
    """df/dx on `GRID` of a random ReLU network, one row for each seed.

    layers: how many layers of ReLUs, 1 … 64, `width` wide, He's weights. centring: a name in `CENTRINGS`, before
    every ReLU. With skip = 1 every layer is h + strength · F(h) (the paper's β), without it h = F(h). The readout is
    linear. df/dx is that of Σ f over the grid: centring ties every input to all others.
    """
    layers = np.int32(whole_number("The number of layers", layers, 1, MAX_LAYERS))
    kind = np.int32(list(CENTRINGS).index(one_of("The centring", centring, CENTRINGS)))
    s, β = np.float32(finite_number("The skip", skip, 0, 1)), np.float32(finite_number("β", strength, 0, 1e6))
    width = whole_number("The width", width, 1, 2000)
    seeds = [whole_number("A seed", seed, 0, 2**31 - 1) for seed in seeds]
    some = lambda at: _compiled()(jax.random.key(seeds[at[0]]), layers, kind, s, β, width)[None]
    return in_parts(some, len(seeds), 1, f"{len(seeds)} networks of {layers} layers")


def autocorrelation(slopes: Float[np.ndarray, "*rows grid"], lags: int = 15) -> Float[np.ndarray, "*rows lags"]:
    """The autocorrelation of each row at the lags 0, 1 … `lags`: its mean taken off, normalised to 1 at lag 0.

    1, then 0: white noise, neighbours have nothing to do with each other. Near 1: a smooth curve. A row without any
    variation gets nan.
    """
    lags = whole_number("The number of lags", lags, 1, np.shape(slopes)[-1] - 1)
    g = np.asarray(slopes, np.float64)
    g = g - g.mean(-1, keepdims=True)
    products = [np.sum(g[..., : g.shape[-1] - lag] * g[..., lag:], -1) for lag in range(lags + 1)]
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.stack([p / products[0] for p in products], -1)
