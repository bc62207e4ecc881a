"""What several of these networks are made of."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import written_digits


def normal(key, shape, std=1.0):
    """Drawn by NumPy from the key's numbers: JAX would compile a program for every shape."""
    rng = np.random.default_rng(np.asarray(jax.random.key_data(key)))
    return jnp.asarray(rng.normal(0.0, std, shape), jnp.float32)


def he(key, n, m):
    return normal(key, (n, m), (2 / n) ** 0.5)


def glorot(key, n, m):
    return normal(key, (n, m), (2 / (n + m)) ** 0.5)


def layers(key, *sizes, draw=he):
    """Weights and biases of dense layers: a list of {"w", "b"}."""
    keys = jax.random.split(key, len(sizes) - 1)
    return [{"w": draw(k, n, m), "b": jnp.zeros(m)} for k, n, m in zip(keys, sizes, sizes[1:], strict=False)]


def run(params, x, act=jax.nn.relu):
    *hidden, last = params
    for p in hidden:
        x = act(x @ p["w"] + p["b"])
    return x @ last["w"] + last["b"]


def conv(x, kernel, stride=1):
    how = ("NHWC", "HWIO", "NHWC")
    return jax.lax.conv_general_dilated(x, kernel, (stride, stride), "SAME", dimension_numbers=how)


def cross_entropy(logits, labels):
    return optax.softmax_cross_entropy_with_integer_labels(logits, labels).mean()


def binary(logits, y):
    return optax.sigmoid_binary_cross_entropy(logits, y).mean()


def pixels(n=128):
    """Digits as rows of 64 numbers in 0..1, and their labels."""
    images, labels = written_digits(n)
    return images.reshape(-1, 64) / 16, labels


def pictures(n=48):
    """Digits as (n, 8, 8, 1) in −1..1, and their labels."""
    images, labels = written_digits(n)
    return (images / 8 - 1)[..., None], labels
