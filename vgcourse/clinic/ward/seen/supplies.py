"""What the networks of this set are made of: weights and small data by NumPy, so that nothing compiles."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax


def arr(values, dtype=jnp.float32):
    return jnp.asarray(np.asarray(values), dtype)


def dense(rng, n, m, gain=1.0):
    """Weights (n, m) that keep the size of a signal at gain 1; He's for ReLU at √2."""
    return arr(gain * rng.normal(size=(n, m)) / np.sqrt(n))


def orthogonal(rng, n, gain=1.0):
    q, r = np.linalg.qr(rng.normal(size=(n, n)))
    return arr(gain * q * np.sign(np.diag(r)))


def digits(n):
    """Handwritten digits of 8 × 8 pixels in 0..16, (n, 8, 8), and their labels."""
    from sklearn.datasets import load_digits

    found = load_digits()
    return found.images[:n].astype(np.float32), found.target[:n]


def blobs(rng, n, d, k, noise=0.6):
    """Points around k centres, (n, d), and the number of the centre of each."""
    y = rng.integers(0, k, n)
    return (rng.normal(size=(k, d))[y] + noise * rng.normal(size=(n, d))).astype(np.float32), y


def smooth(rng, n, d):
    """A smooth function of d numbers: (n, d), and n targets of mean 0 and deviation 1."""
    x = rng.normal(size=(n, d))
    y = np.sin(2 * x @ rng.normal(size=d) / np.sqrt(d)) + x @ rng.normal(size=d) / np.sqrt(d)
    return x.astype(np.float32), ((y - y.mean()) / y.std()).astype(np.float32)


def xent(logits, y):
    return optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()


def zeros(*shape):
    return arr(np.zeros(shape))


def filled(rng, make, *args):
    """What `make(*args)` would initialise, with LeCun's weights by NumPy: nothing is compiled for it."""

    def fill(path, leaf):
        name = jax.tree_util.keystr(path)
        if leaf.ndim < 2:
            return arr(np.full(leaf.shape, 1.0 if "scale" in name else 0.0))
        if "embedding" in name or "pos" in name:
            return arr(0.5 * rng.normal(size=leaf.shape))
        return arr(rng.normal(size=leaf.shape) / np.sqrt(np.prod(leaf.shape[:-1])))

    return jax.tree_util.tree_map_with_path(fill, jax.eval_shape(make, *args))
