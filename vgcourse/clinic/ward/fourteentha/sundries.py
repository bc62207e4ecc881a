"""What the modules of this folder share: numbers from NumPy as arrays of JAX, and weights scaled by their inputs."""

from __future__ import annotations

import jax.numpy as jnp
import numpy as np


def f32(a):
    return jnp.asarray(np.asarray(a, np.float32))


def dense(rng, fan_in, fan_out, gain=1.0):
    """A normal matrix with variance gain² / fan_in."""
    return f32(rng.normal(size=(fan_in, fan_out)) * gain / np.sqrt(fan_in))


def zscore(a):
    a = np.asarray(a, np.float64)
    return (a - a.mean(0)) / a.std(0)
