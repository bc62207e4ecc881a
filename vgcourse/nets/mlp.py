"""A multilayer perceptron to train: equal hidden layers between a first and a last one, scanned, never unrolled.

Compile time does not grow with depth, and the activation is a traced knob as everywhere.
"""

from __future__ import annotations

from typing import NamedTuple

import jax
import jax.numpy as jnp
from jax.typing import ArrayLike
from jaxtyping import Array, Float, Int, Key

from vgcourse.nets.activations import activate
from vgcourse.nets.depth import through
from vgcourse.nets.initializers import initial_weights

NARROW = 8
"""Up to this size a product of matrices is written as a sum."""


class Layer(NamedTuple):
    """z = h W + b; for the hidden layers both have the layers as leading axis."""

    weights: Float[Array, "*layers fan_in fan_out"]
    biases: Float[Array, "*layers fan_out"]


class MLP(NamedTuple):
    """The parameters: input → first → hidden … → last → one logit, or one for each class."""

    first: Layer
    hidden: Layer
    last: Layer


class Shape(NamedTuple):
    """Sizes of an MLP with `hidden` hidden layers of `width` units; `outputs` is 1 for two classes."""

    features: int
    hidden: int
    width: int
    outputs: int = 1


def init_layer(initializer: str, gain: float, key: Key[Array, ""], fan_in: int, fan_out: int) -> Layer:
    """One layer: weights by the named initialisation times `gain`, biases zero."""
    return Layer(gain * initial_weights(initializer, key, fan_in, fan_out), jnp.zeros(fan_out))


def init(key: Key[Array, ""], shape: Shape, initializer: str = "normal", gain: float = 1.0) -> MLP:
    """Weights by the named initialisation times `gain`, biases zero."""
    keys = jax.random.split(key, shape.hidden + 1)
    hidden = [init_layer(initializer, gain, key, shape.width, shape.width) for key in keys[1:-1]]
    empty = Layer(jnp.zeros((0, shape.width, shape.width)), jnp.zeros((0, shape.width)))
    return MLP(
        init_layer(initializer, gain, keys[0], shape.features, shape.width),
        jax.tree.map(lambda *leaves: jnp.stack(leaves), *hidden) if hidden else empty,
        init_layer(initializer, gain, keys[-1], shape.width, shape.outputs),
    )


def dense(h: Float[ArrayLike, "batch fan_in"], layer: Layer) -> Float[Array, "batch fan_out"]:
    """h W + b. Where all sizes are small, the product is written as a sum.

    XLA calls a library for a product of matrices, and a sum becomes part of the one kernel that a whole training is:
    four times faster for layers of five units.
    """
    W, b = layer
    return (jnp.sum(h[..., None] * W, -2) if max(W.shape) <= NARROW else h @ W) + b


def logits(
    θ: MLP,
    index: Int[ArrayLike, ""],
    x: Float[ArrayLike, "batch features"],
    inner: Int[ArrayLike, ""] | None = None,
) -> Float[Array, "batch outputs"]:
    """What the last layer says of each example; the activation with that number follows every other layer.

    inner: how many of the hidden matrices are in use, which may be traced; all by default.
    """
    inner = len(θ.hidden.weights) if inner is None else inner
    return dense(through(_layer, index, _layer(index, x, θ.first), θ.hidden, inner), θ.last)


def _layer(index, h, layer: Layer):
    return activate(index, dense(h, layer))


def over_layers(f, θ: MLP) -> Float[Array, " layers"]:
    """f(W) → a number, of every weight matrix from the first to the last."""
    inner = jax.vmap(f)(θ.hidden.weights) if len(θ.hidden.weights) else jnp.zeros(0)
    return jnp.concatenate([f(θ.first.weights)[None], inner, f(θ.last.weights)[None]])
