"""Small tasks that a healthy network learns within some hundred steps."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np


def clouds(key, n=256, d=20, classes=4):
    """Noisy points around one centre for each class: (n, d), and the labels (n,)."""
    centre, label, noise = jax.random.split(key, 3)
    y = jax.random.randint(label, (n,), 0, classes)
    x = jax.random.normal(centre, (classes, d))[y] + 0.7 * jax.random.normal(noise, (n, d))
    return x / x.std(), y


def waves(key, n=256, d=8):
    """A smooth function of a few numbers, standardised: (n, d), and the targets (n, 1)."""
    a, b, c = jax.random.split(key, 3)
    x = jax.random.normal(a, (n, d))
    y = jnp.sin(x @ jax.random.normal(b, (d, 1)) / d**0.5 * 2) + x @ jax.random.normal(c, (d, 1)) / d**0.5 / 2
    return x, (y - y.mean()) / y.std()


def xor(key, n=256, d=6):
    """Labels 0 and 1: whether the first two of d numbers have the same sign."""
    x = jax.random.normal(key, (n, d))
    return x, (x[:, 0] * x[:, 1] > 0).astype(jnp.float32)


def written_digits(n=256):
    """Real handwritten digits of 8 × 8 pixels in 0..16, (n, 8, 8), and their labels; offline, from scikit-learn."""
    from sklearn.datasets import load_digits

    found = load_digits()
    return jnp.asarray(found.images[:n].astype(np.float32)), jnp.asarray(found.target[:n])


def first_step(key, n=64, steps=60, d=3):
    """Sequences of noise (n, steps, d); the label is the sign of the very first number."""
    x = jax.random.normal(key, (n, steps, d))
    return x, (x[:, 0, 0] > 0).astype(jnp.float32)
