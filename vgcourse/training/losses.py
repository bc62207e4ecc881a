"""What a network is held to: cross-entropy and the share right, whether it has one output or several."""

from __future__ import annotations

import jax.numpy as jnp
import optax
from jax.typing import ArrayLike
from jaxtyping import Array, Bool, Float, Num


def cross_entropy(out: Float[Array, "*batch outputs"], y: Num[ArrayLike, "*batch"]) -> Float[Array, "*batch"]:
    """−log p(y) of each example: one output is the logit of class 1 against 0, more are logits of the classes."""
    if out.shape[-1] == 1:
        return optax.sigmoid_binary_cross_entropy(out[..., 0], y)
    return optax.softmax_cross_entropy_with_integer_labels(out, y)


def right(out: Float[Array, "*batch outputs"], y: Num[ArrayLike, "*batch"]) -> Bool[Array, "*batch"]:
    """Whether the likeliest class is y, for each example."""
    return (out[..., 0] > 0 if out.shape[-1] == 1 else jnp.argmax(out, -1)) == y
