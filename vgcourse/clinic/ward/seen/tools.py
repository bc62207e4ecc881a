"""Small data sets and weights, drawn by NumPy so that nothing is compiled for them."""

from __future__ import annotations

import functools

import jax.numpy as jnp
import numpy as np


def arr(a):
    return jnp.asarray(np.asarray(a, np.float32))


def gauss(rng, n, m, gain=2.0):
    """Weights (n, m) with variance gain / n."""
    return arr(rng.normal(size=(n, m)) * np.sqrt(gain / n))


def blobs(rng, n=128, d=16, k=4, noise=0.6):
    """Points around k centres, (n, d) of unit size, and their labels (n,), as many of each."""
    label = np.arange(n) % k
    x = rng.normal(size=(k, d))[label] + noise * rng.normal(size=(n, d))
    return arr((x - x.mean(0)) / x.std()), jnp.asarray(label)


def crossed(rng, n=192, d=5):
    """Whether the first two of d numbers have the same sign: (n, d), and 0 or 1 (n,)."""
    x = rng.normal(size=(n, d))
    return arr(x), arr(x[:, 0] * x[:, 1] > 0)


def smooth(rng, n=128, d=6):
    """A smooth function of d numbers, standardised: (n, d), (n,)."""
    x = rng.normal(size=(n, d))
    y = np.sin(1.5 * x @ rng.normal(size=d) / d**0.5) + x @ rng.normal(size=d) / d**0.5
    return arr(x), arr((y - y.mean()) / y.std())


@functools.cache
def _digits():
    from sklearn.datasets import load_digits

    found = load_digits()
    return found.images.astype(np.float32), found.target


def digits(n=96):
    """Handwritten digits: NumPy arrays (n, 8, 8) of 0 to 16, and (n,)."""
    images, labels = _digits()
    return images[:n], labels[:n]
