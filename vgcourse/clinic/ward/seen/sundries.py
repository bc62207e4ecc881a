"""What the modules of this folder share: numbers from NumPy as arrays of JAX, and weights scaled by their inputs."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np


def f32(a):
    return jnp.asarray(np.asarray(a, np.float32))


def dense(rng, fan_in, fan_out, gain=1.0):
    """A normal matrix with variance gain² / fan_in."""
    return f32(rng.normal(size=(fan_in, fan_out)) * gain / np.sqrt(fan_in))


def zeros(*shape):
    return f32(np.zeros(shape))


def zscore(a):
    a = np.asarray(a, np.float64)
    return (a - a.mean(0)) / a.std(0)


def huber(error):
    """The mean of Huber's loss with its bend at 1, by NumPy."""
    a = np.abs(np.asarray(error, np.float64))
    return float(np.where(a < 1, a**2 / 2, a - 0.5).mean())


def drawn(rng, shapes, inputs_last=False):
    """Arrays for a tree of shapes, as libraries begin them: LeCun's normal weights, biases 0, scales of a norm 1.

    Their own initialisers would be compiled one by one. inputs_last: matrices are (outputs, inputs), as in Equinox.
    """

    def one(path, leaf):
        if len(leaf.shape) > 1:
            fan_in = leaf.shape[-1] if inputs_last else np.prod(leaf.shape[:-1])
            return f32(rng.normal(size=leaf.shape) / np.sqrt(fan_in))
        scale = "scale" in jax.tree_util.keystr(path)
        return f32(np.ones(leaf.shape) if scale else np.zeros(leaf.shape))

    return jax.tree_util.tree_map_with_path(one, shapes)
