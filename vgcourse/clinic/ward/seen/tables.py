"""Small tables by NumPy, and weights to begin with."""

from __future__ import annotations

import jax.numpy as jnp
import numpy as np


def f32(x):
    return jnp.asarray(x, jnp.float32)


def digits(n=128):
    """Handwritten digits (n, 8, 8), 0 to 1, as a NumPy array, and their labels (n,)."""
    from sklearn.datasets import load_digits

    found = load_digits()
    return found.images[:n] / 16, jnp.asarray(found.target[:n])


def blobs(seed, n=128, d=16, k=4):
    """Noisy points around k centres (n, d), and which centre it was (n,)."""
    rng = np.random.default_rng(seed)
    y = np.arange(n) % k
    x = rng.normal(size=(k, d))[y] + 0.7 * rng.normal(size=(n, d))
    return f32(x / x.std()), jnp.asarray(y)


def surface(seed, n=128, d=6):
    """A smooth function of d numbers: (n, d), and the targets (n,), standardised."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(n, d))
    y = np.sin(x @ rng.normal(size=d) * 2 / d**0.5) + x @ rng.normal(size=d) / d**0.5
    return f32(x), f32((y - y.mean()) / y.std())


def dense(rng, n, m, gain=2.0):
    """Weights (n, m) of variance gain / n."""
    return f32(rng.normal(size=(n, m)) * (gain / n) ** 0.5)
