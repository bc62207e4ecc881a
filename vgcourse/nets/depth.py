"""The one idiom for a depth that is traced, so that changing it compiles nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
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
    stacks of ten layers in a room of 64 (`trainability`), 4 times the whole training.
    """
    return _forward(stage, fixed, h, layers, count)[0]


def _forward(stage, fixed, h, layers, count):
    room = len(jax.tree.leaves(layers)[0])
    count = jnp.minimum(count, room)

    def step(l, carry):
        h, kept = carry
        return stage(fixed, h, _at(layers, l)), kept.at[l].set(h)

    h, kept = jax.lax.fori_loop(0, count, step, (h, jnp.zeros((room, *h.shape), h.dtype)))
    return h, (fixed, kept, layers, count)


def _backward(stage, saved, δ):
    fixed, kept, layers, count = saved
    floats, rejoined = _floats(fixed)
    of_floats = lambda floats, h, layer: stage(rejoined(floats), h, layer)

    def step(done, carry):
        δ, of_fixed, gradient = carry
        l = count - 1 - done
        more, δ, one = jax.vjp(of_floats, floats, kept[l], _at(layers, l))[1](δ)
        return δ, jax.tree.map(jnp.add, of_fixed, more), jax.tree.map(lambda all_, g: all_.at[l].set(g), gradient, one)

    nothing = jax.tree.map(jnp.zeros_like, (floats, layers))
    δ, of_fixed, gradient = jax.lax.fori_loop(0, count, step, (δ, *nothing))
    none = jax.tree.map(lambda leaf: np.zeros(np.shape(leaf), jax.dtypes.float0), fixed)
    return _floats(none, fixed)[1](of_fixed), δ, gradient, None


def _floats(given: Any, like: Any = None) -> tuple[list, Callable[[list], Any]]:
    """(the leaves with a gradient, what puts others in their place): those that are floats in `like`, or in itself."""
    leaves, tree = jax.tree.flatten(given)
    kinds = jax.tree.leaves(given if like is None else like)
    at = [i for i, leaf in enumerate(kinds) if jnp.issubdtype(jnp.result_type(leaf), jnp.inexact)]

    def rejoined(floats: list) -> Any:
        new = dict(zip(at, floats, strict=True))
        return tree.unflatten([new.get(i, leaf) for i, leaf in enumerate(leaves)])

    return [jnp.asarray(leaves[i]) for i in at] if like is None else [], rejoined


through.defvjp(_forward, _backward)


def _at(layers, l):
    return jax.tree.map(lambda leaf: jax.lax.dynamic_index_in_dim(leaf, l, keepdims=False), layers)
