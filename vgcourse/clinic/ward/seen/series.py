"""Recurrent networks: what they forget, over what, and what they are fed."""

from __future__ import annotations

import math
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.patient import Case, patient, repaired


def negative_log_likelihood(logits, y):
    return -jnp.mean(jax.nn.log_softmax(logits)[jnp.arange(len(y)), y])


class CharRNN(NamedTuple):
    Wxh: jax.Array
    Whh: jax.Array
    Why: jax.Array
    bh: jax.Array
    by: jax.Array


@patient("vanishing: time", also=("vanishing: weights",), at=("Whh",), source="Karpathy 2015, min-char-rnn")
def first_letter(seed, cured=False):
    """min-char-rnn with its 0.01 * randn; at the end of 30 letters it is asked for the first."""
    rng = np.random.default_rng(seed)
    vocab, hidden, steps = 4, 32, 30
    scaled = lambda m, n: jnp.asarray(rng.normal(0, n**-0.5 if cured else 0.01, (m, n)), jnp.float32)
    whh = np.linalg.qr(rng.normal(size=(hidden, hidden)))[0] if cured else rng.normal(0, 0.01, (hidden, hidden))
    model = CharRNN(scaled(hidden, vocab), jnp.asarray(whh, jnp.float32), scaled(vocab, hidden),
                    jnp.zeros(hidden), jnp.zeros(vocab))  # fmt: skip
    letters = rng.integers(0, vocab, (64, steps))

    def loss(model, batch):
        text, first = batch

        def one(letters, target):
            def step(h, x):
                h = jnp.tanh(model.Wxh @ x + model.Whh @ h + model.bh)  # the cause
                return h, None

            h, _ = jax.lax.scan(step, jnp.zeros(hidden), letters)  # the cause
            return -jax.nn.log_softmax(model.Why @ h + model.by)[target]

        return jnp.mean(jax.vmap(one)(text, first))

    text = jax.nn.one_hot(jnp.asarray(letters), vocab)
    return Case(loss, model, (text, jnp.asarray(letters[:, 0])), optax.adam(3e-3), guess=math.log(4), classes=4)


@patient("vanishing: padding", also=("vanishing: time",), steps=60)
def short_recordings(seed, cured=False):
    """An LSTM over recordings of 12 to 20 frames, filled up with zeros to 120; it answers after the last zero."""
    rng = np.random.default_rng(seed)
    n, frames, channels, h = 24, 120, 3, 20
    bound = h**-0.5
    draw = lambda *shape: jnp.asarray(rng.uniform(-bound, bound, shape), jnp.float32)
    p = {"ih": draw(channels, 4 * h), "hh": draw(h, 4 * h), "b": draw(4 * h), "fc": draw(h, 2)}
    length = rng.integers(12, 21, n)
    label = rng.integers(0, 2, n)
    signal = rng.normal(0, 1, (n, frames, channels)) + (2 * label - 1)[:, None, None] * 0.8
    inside = np.arange(frames) < length[:, None]
    batch = {"frames": jnp.asarray(signal * inside[..., None], jnp.float32), "length": jnp.asarray(length),
             "label": jnp.asarray(label)}  # fmt: skip

    def loss(p, batch):
        x = batch["frames"].transpose(1, 0, 2)
        real = jnp.arange(frames)[:, None] < batch["length"]

        def cell(state, now):
            (hidden, c), (frame, here) = state, now
            i, f, g, o = jnp.split(frame @ p["ih"] + hidden @ p["hh"] + p["b"], 4, axis=-1)  # the cause
            c2 = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(g)  # the cause
            h2 = jax.nn.sigmoid(o) * jnp.tanh(c2)  # the cause
            if cured:
                c2, h2 = (jnp.where(here[:, None], new, old) for new, old in ((c2, c), (h2, hidden)))
            return (h2, c2), None

        zeros = jnp.zeros((n, h))
        (last, _), _ = jax.lax.scan(cell, (zeros, zeros), (x, real))  # the cause
        return negative_log_likelihood(last @ p["fc"], batch["label"])

    return Case(loss, p, batch, optax.adam(1e-2), guess=math.log(2), classes=2)


short_recordings_repaired = repaired(short_recordings, "short_recordings_repaired")


@patient("unscaled inputs", also=("saturated", "vanishing: time", "vanishing: slopes", "exploding", "rank collapse"),
         at=("[0]",))  # fmt: skip
def barometer(seed, cured=False):
    """Air pressure in pascal, hour by hour, into a recurrent net: does it rise?"""
    rng = np.random.default_rng(seed)
    drift = rng.normal(0, 60, (64, 1))
    pressure = 101_325 + drift * np.arange(24) + np.cumsum(rng.normal(0, 40, (64, 24)), 1)
    rises = (pressure[:, -6:].mean(1) > pressure[:, :6].mean(1)).astype(np.int32)
    if cured:
        pressure = (pressure - pressure.mean()) / pressure.std()
    draw = lambda n, m, s: jnp.asarray(rng.normal(0, s, (n, m)), jnp.float32)
    params = {"x": draw(1, 24, 1.0), "h": draw(24, 24, 24**-0.5), "b": jnp.zeros(24), "y": draw(24, 2, 0.3)}

    def loss(params, batch):
        series, y = batch

        def hour(h, p):
            return jnp.tanh(p @ params["x"] + h @ params["h"] + params["b"]), None  # the cause

        h, _ = jax.lax.scan(hour, jnp.zeros((len(y), 24)), jnp.swapaxes(series, 0, 1))
        return negative_log_likelihood(h @ params["y"], y)

    batch = (jnp.asarray(pressure[..., None], jnp.float32), jnp.asarray(rises))
    return Case(loss, params, batch, optax.adam(3e-3), guess=math.log(2), classes=2)
