"""Data in small sizes, and weights, for the networks of this set; every number comes from a NumPy generator."""

from __future__ import annotations

import jax.numpy as jnp
import numpy as np


def f32(a):
    return jnp.asarray(np.asarray(a, np.float32))


def dense(rng, fan_in, fan_out, gain=1.0):
    """Weights of variance gain² / fan_in: (fan_in, fan_out)."""
    return f32(rng.normal(size=(fan_in, fan_out)) * gain / np.sqrt(fan_in))


def chain(rng, *sizes, gain=1.0):
    """[{"w", "b"}] of a perceptron with these widths, biases 0."""
    return [{"w": dense(rng, a, b, gain), "b": jnp.zeros(b)} for a, b in zip(sizes, sizes[1:], strict=False)]


def forward(layers, x, act):
    """A perceptron without an activation at its end."""
    for layer in layers[:-1]:
        x = act(x @ layer["w"] + layer["b"])
    return x @ layers[-1]["w"] + layers[-1]["b"]


def groups(rng, n, d, k, spread=0.5):
    """n points of k groups with centres of unit variance: (n, d) of about unit variance, labels (n,)."""
    y = rng.integers(0, k, n)
    x = rng.normal(size=(k, d))[y] + spread * rng.normal(size=(n, d))
    return f32(x / x.std()), jnp.asarray(y)


def surface(rng, n, d):
    """A smooth, not linear function of d standard normal numbers: (n, d), and (n,) of mean 0 and variance 1."""
    x = rng.normal(size=(n, d))
    a, b = rng.normal(size=(2, d)) / np.sqrt(d)
    y = np.sin(2 * x @ a) + x @ b
    return f32(x), f32((y - y.mean()) / y.std())


def uniform_guess(y, k):
    """Cross-entropy of who knows the shares of the k classes alone."""
    share = np.bincount(np.asarray(y).ravel(), minlength=k) / np.asarray(y).size
    return float(-(share[share > 0] * np.log(share[share > 0])).sum())
