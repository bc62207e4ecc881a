"""What several of these networks share: draws of weights, a perceptron, and what guessing costs."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np


def f32(x):
    """As a float32 array of JAX."""
    return jnp.asarray(np.asarray(x), jnp.float32)


def w(rng, rows, columns, gain=1.0):
    """Normal weights (rows, columns) with variance gain² / rows."""
    return f32(gain * rng.normal(size=(rows, columns)) / rows**0.5)


def layers(rng, *sizes, gain=1.4):
    """Weights and biases of a perceptron; the last layer has gain 1."""
    pairs = list(zip(sizes[:-1], sizes[1:], strict=True))
    return [(w(rng, a, b, gain if i < len(pairs) - 1 else 1.0), f32(np.zeros(b))) for i, (a, b) in enumerate(pairs)]


def perceptron(params, x, activation=jax.nn.relu):
    """Every layer of `layers`, the activation between them."""
    for weight, bias in params[:-1]:
        x = activation(x @ weight + bias)
    weight, bias = params[-1]
    return x @ weight + bias


def standard(y):
    """With mean 0 and deviation 1."""
    return (y - y.mean()) / y.std()


def entropy(labels):
    """Cross-entropy of who knows only how frequent each label is."""
    share = np.bincount(np.asarray(labels).ravel()) / np.size(labels)
    return float(-(share[share > 0] * np.log(share[share > 0])).sum())
