"""The one idiom for a depth that is traced, so that changing it compiles nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
from jax.typing import ArrayLike
from jaxtyping import Array, Float, Int


@partial(jax.custom_vjp, nondiff_argnums=(0,))
def through(
    stage: Callable[[Any, Array, Any], Array],
    fixed: Any,
    h: Float[ArrayLike, "..."],
    layers: Any,
    count: Int[ArrayLike, ""],
) -> Float[Array, "..."]:
    """The signal h after the first `count` of the stacked `layers`; stage: (fixed, h, parameters of one layer) → h.

    JAX cannot differentiate a loop of traced length; this keeps what enters every layer and goes back by the `jax.vjp`
    of one stage after another. Layers beyond `count` cost nothing. A scan with a `lax.cond` fills memory for them: for
    stacks of ten layers in a room of 64 (`trainability`), 4 times the whole training. No gradient goes to `fixed`.
    """
    return _forward(stage, fixed, h, layers, count)[0]


def _forward(stage, fixed, h, layers, count):
    def step(l, carry):
        h, kept = carry
        return stage(fixed, h, _at(layers, l)), kept.at[l].set(h)

    kept = jnp.zeros((len(jax.tree.leaves(layers)[0]), *h.shape), h.dtype)
    h, kept = jax.lax.fori_loop(0, count, step, (h, kept))
    return h, (fixed, kept, layers, count)


def _backward(stage, saved, δ):
    fixed, kept, layers, count = saved

    def step(done, carry):
        δ, gradient = carry
        l = count - 1 - done
        δ, one = jax.vjp(partial(stage, fixed), kept[l], _at(layers, l))[1](δ)
        return δ, jax.tree.map(lambda all_, each: all_.at[l].set(each), gradient, one)

    δ, gradient = jax.lax.fori_loop(0, count, step, (δ, jax.tree.map(jnp.zeros_like, layers)))
    return None, δ, gradient, None


through.defvjp(_forward, _backward)


def _at(layers, l):
    return jax.tree.map(lambda leaf: jax.lax.dynamic_index_in_dim(leaf, l, keepdims=False), layers)
