"""Recurrent networks, by scan, by hand and by library."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import first_step
from vgcourse.clinic.ward.patient import Case, patient
from vgcourse.clinic.ward.seen.networks import glorot


def binary(logit, y):
    return optax.sigmoid_binary_cross_entropy(logit, y).mean()


def lstm_params(key, n, width, forget):
    one, two, three = jax.random.split(key, 3)
    bias = jnp.zeros(4 * width).at[width : 2 * width].set(forget)
    return {
        "ih": glorot(one, n, 4 * width),
        "hh": glorot(two, width, 4 * width),
        "b": bias,
        "out": glorot(three, width, 1),
    }


def lstm(params, x):
    """The last state over x, (n, steps, d)."""
    width = params["hh"].shape[0]

    def cell(carry, x):
        h, c = carry
        i, f, g, o = jnp.split(x @ params["ih"] + h @ params["hh"] + params["b"], 4, -1)
        c = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(g)
        h = jax.nn.sigmoid(o) * jnp.tanh(c)
        return (h, c), None

    start = jnp.zeros((x.shape[0], width))
    return jax.lax.scan(cell, (start, start), x.swapaxes(0, 1))[0][0]


@patient(
    "vanishing: time", source="Gers et al. 2000, with the sign of the bias turned", at=("['b']", "['hh']"), steps=200
)
def forget_gates_shut(seed, cured=False):
    """The forget gate's bias is −4 where +4 was meant: it keeps 2 % from step to step.

    With Adam it learns the examples by heart, or opens the gates, some hundred steps later than its cure.
    """
    params = lstm_params(jax.random.key(seed), 3, 16, 4.0 if cured else -4.0)  # the cause

    def loss_fn(params, batch):
        state = lstm(params, batch[0])  # the cause
        return binary((state @ params["out"])[:, 0], batch[1])

    batch = first_step(jax.random.key(seed), 128, 40)
    return Case(loss_fn, params, batch, optax.adam(1e-3), guess=math.log(2), classes=2)


@patient(
    "vanishing: padding",
    also=("vanishing: time",),
    source="threads on Keras: pad_sequences, padding='post'",
    at=("tokens",),
    steps=100,
)
def padded_behind(seed, cured=False):
    """A GRU over words, padded behind to 80; the last state is that of the padding."""
    keys = jax.random.split(jax.random.key(seed), 5)
    params = {"emb": jax.random.normal(keys[0], (20, 8)).at[0].set(0.0), "out": glorot(keys[3], 16, 1)}
    params |= {"x": glorot(keys[1], 8, 48), "h": glorot(keys[2], 16, 48), "b": jnp.zeros(48)}
    params["b"] = params["b"].at[:16].set(1.0)

    def loss_fn(params, batch):
        x = params["emb"][batch["tokens"]]

        def gru(h, x):
            z, r, n = jnp.split(x @ params["x"] + params["b"], 3, -1)
            hz, hr, hn = jnp.split(h @ params["h"], 3, -1)
            z, r = jax.nn.sigmoid(z + hz - 2.0), jax.nn.sigmoid(r + hr)
            h = (1 - z) * jnp.tanh(n + r * hn) + z * h
            return h, h

        start = jnp.zeros((len(x), 16))
        last, states = jax.lax.scan(gru, start, x.swapaxes(0, 1))  # the cause
        if cured:
            last = states[batch["length"] - 1, jnp.arange(len(x))]
        return binary((last @ params["out"])[:, 0], batch["label"])  # the cause

    rng = np.random.default_rng(seed)
    length = rng.integers(4, 9, 64)
    tokens = np.where(np.arange(80) < length[:, None], rng.integers(1, 20, (64, 80)), 0)
    label = (tokens[np.arange(64), length - 2] > 9).astype(np.float32)
    batch = {"tokens": jnp.asarray(tokens), "length": jnp.asarray(length), "label": jnp.asarray(label)}
    return Case(loss_fn, params, batch, optax.sgd(0.5), guess=math.log(2), classes=2)


@patient(
    "exploding",
    also=("nan or inf", "rate too large"),
    source="a reservoir's spectral radius of 1.5, without tanh",
    at=("recurrent",),
)
def unbounded_state(seed, cured=False):
    """A ReLU recurrence with weights of 1.6 times the identity, over 60 steps."""
    one, two, three = jax.random.split(jax.random.key(seed), 3)
    params = {
        "input": glorot(one, 3, 24),
        "recurrent": (1.0 if cured else 1.6) * jnp.eye(24) + 0.001 * jax.random.normal(two, (24, 24)),  # the cause
        "readout": 0.1 * glorot(three, 24, 1),
    }

    def loss_fn(params, batch):
        x, y = batch
        h = jnp.zeros((x.shape[0], 24))
        for t in range(60):
            h = jax.nn.relu(x[:, t] @ params["input"] + h @ params["recurrent"])  # the cause
        return binary((h @ params["readout"])[:, 0], y)

    x, _ = first_step(jax.random.key(seed), 64, 60)
    y = (x[:, :, 0].sum(1) > 0).astype(jnp.float32)
    return Case(loss_fn, params, (x, y), optax.sgd(1e-3), guess=math.log(2), classes=2)


@patient("gradient cut off", source="truncated backpropagation through time, with a length of one", steps=100)
def detached_state(seed, cured=False):
    """The state is detached at every step, as between batches; the answer was in the first."""
    keys = jax.random.split(jax.random.key(seed), 3)
    params = {"x": glorot(keys[0], 3, 24), "h": 0.95 * jnp.eye(24), "out": glorot(keys[2], 24, 1)}

    def loss_fn(params, batch):
        x, y = batch

        def step(h, x):
            if not cured:
                h = jax.lax.stop_gradient(h)  # the cause
            return jnp.tanh(x @ params["x"] + h @ params["h"]), None

        h, _ = jax.lax.scan(step, jnp.zeros((len(x), 24)), x.swapaxes(0, 1))
        return binary((h @ params["out"])[:, 0], y)

    x, y = first_step(jax.random.key(seed), 128, 25)
    return Case(loss_fn, params, (x, y), optax.adam(3e-3), guess=math.log(2), classes=2)
