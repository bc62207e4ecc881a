"""What the networks of this set are put together from."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

xent = optax.softmax_cross_entropy_with_integer_labels
bce = optax.sigmoid_binary_cross_entropy


def f32(a):
    return jnp.asarray(a, jnp.float32)


def randw(rng, *shape, gain=1.0):
    """Weights (…, fan-in, fan-out) of variance gain² / fan-in."""
    return f32(rng.normal(size=shape) * gain / shape[-2] ** 0.5)


def dense(rng, *sizes, gain=1.4):
    """A perceptron as a list of {"w", "b"}; its last layer with half the gain of a linear one."""
    last = len(sizes) - 2
    return [
        {"w": randw(rng, a, b, gain=0.5 if i == last else gain), "b": jnp.zeros(b)}
        for i, (a, b) in enumerate(zip(sizes, sizes[1:], strict=False))
    ]


def forward(layers, x, act=jax.nn.relu):
    for layer in layers[:-1]:
        x = act(x @ layer["w"] + layer["b"])
    return x @ layers[-1]["w"] + layers[-1]["b"]


def standard(a):
    return (a - np.mean(a, 0)) / np.std(a, 0)


def base_entropy(labels):
    """The cross-entropy of always answering the frequencies of the labels."""
    share = np.bincount(np.ravel(labels)) / np.size(labels)
    return float(-np.sum(share * np.log(np.maximum(share, 1e-12))))
