"""The three patients of the lesson: the same digits, the same weights, and a complaint each."""

from __future__ import annotations

from functools import partial

import jax
import jax.numpy as jnp
import optax

from vgcourse.nets.tasks import digits

WIDTHS = (64, 48, 48, 10)


def _loss(params, batch, shift=0.0, softmaxes=0):
    x, y = batch
    W1, W2, W3 = params
    z = jax.nn.relu(jax.nn.relu(x @ W1 - shift) @ W2) @ W3
    return optax.softmax_cross_entropy_with_integer_labels(jax.nn.softmax(z) if softmaxes else z, y).mean()


def consultation(letter: str) -> tuple:
    """(loss, params, batch, optimizer) of patient a, b or c."""
    task, he = digits(), jax.nn.initializers.he_normal()
    shapes = tuple(zip(WIDTHS, WIDTHS[1:], strict=False))
    params = [he(key, shape) for key, shape in zip(jax.random.split(jax.random.key(1), 3), shapes, strict=True)]
    batch = jnp.asarray(task.x[:256]), jnp.asarray(task.y[:256])
    loss = {"a": partial(_loss, softmaxes=1), "b": partial(_loss, shift=6.0), "c": _loss}[letter]
    return loss, params, batch, optax.sgd(1e-5) if letter == "c" else optax.adam(1e-3)
