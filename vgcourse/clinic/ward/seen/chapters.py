"""What is forgotten, or grows, from step to step."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .tools import arr, gauss

xent = optax.softmax_cross_entropy_with_integer_labels


@patient(
    "vanishing: time",
    source="Yang et al. 2019, rate networks for cognitive tasks: α = Δt/τ; here Δt is nearly τ",
    steps=60,
)
def leaky_rate_network(seed, cured=False):
    """A cue in the first five steps, a pause, and the choice after forty steps."""
    rng = np.random.default_rng(seed)
    dt, tau = (5.0, 100.0) if cured else (80.0, 100.0)  # the cause
    alpha = dt / tau  # the cause
    params = {"J": gauss(rng, 20, 20, 0.05), "B": arr(rng.normal(size=(2, 20))), "w": gauss(rng, 20, 1, 1.0)}

    def loss_fn(p, trials):
        cue, choice = trials

        def euler(r, u):
            return (1 - alpha) * r + alpha * jnp.tanh(r @ p["J"] + u @ p["B"]), None  # the cause

        r, _ = jax.lax.scan(euler, jnp.zeros((48, 20)), cue)  # the cause
        return optax.sigmoid_binary_cross_entropy((r @ p["w"])[:, 0], choice).mean()

    choice = np.arange(48) % 2
    cue = 0.1 * rng.normal(size=(40, 48, 2))
    cue[:5] += 2 * np.stack([choice, 1 - choice], 1)
    return Case(loss_fn, params, (arr(cue), arr(choice)), optax.sgd(0.3, momentum=0.9), guess=math.log(2), classes=2)


@patient(
    "vanishing: padding",
    at=("ids",),
    source="bentrevett/pytorch-sentiment-analysis issue 86: the last state is most probably that of a pad token",
    steps=40,
)
def reviews_filled_to_forty(seed, cured=False):
    """A GRU in plain JAX; its state after the last place goes to the classifier."""
    rng = np.random.default_rng(seed)
    params = {
        "emb": arr(rng.normal(size=(13, 10))),
        "W": gauss(rng, 26, 32, 1.0),
        "U": gauss(rng, 26, 16, 1.0),
        "out": gauss(rng, 16, 2, 1.0),
    }

    def gru(p, h, x):
        z, r = jnp.split(jax.nn.sigmoid(jnp.concatenate([x, h], 1) @ p["W"]), 2, axis=1)
        new = jnp.tanh(jnp.concatenate([x, r * h], 1) @ p["U"])
        return (1 - z) * h + z * new

    def loss_fn(p, batch):
        def step(h, ids):
            new = gru(p, h, p["emb"][ids])
            return (jnp.where(ids[:, None] > 0, new, h) if cured else new), None  # the cause

        h, _ = jax.lax.scan(step, jnp.zeros((64, 16)), batch["ids"].T)  # the cause
        return xent(h @ p["out"], batch["good"]).mean()  # the cause

    good, length = np.arange(64) % 2, rng.integers(3, 7, 64)
    ids = 1 + 6 * good[:, None] + rng.integers(0, 6, (64, 40))
    ids[np.arange(40) >= length[:, None]] = 0
    batch = {"ids": jnp.asarray(ids), "good": jnp.asarray(good)}
    return Case(loss_fn, params, batch, optax.adam(3e-3), guess=math.log(2), classes=2)


@patient(
    "exploding",
    source="CUT3R/CUT3R issue 88: the norm of the gradient grows exponentially with the number of views; a forget gate",
    steps=80,
)
def state_without_a_gate(seed, cured=False):
    """A memory is updated by each of 24 views; what is read from view and memory is added."""
    rng = np.random.default_rng(seed)
    d = 24
    params = {
        "see": gauss(rng, 8, d, 1.0),
        "w1": gauss(rng, 2 * d, 48),
        "w2": gauss(rng, 48, d),
        "head": gauss(rng, d, 3, 1.0),
    }

    def loss_fn(p, batch):
        def update(s, view):
            read = jnp.concatenate([s, view @ p["see"]], -1)
            more = jax.nn.relu(read @ p["w1"]) @ p["w2"]
            s = 0.9 * s + 0.1 * more if cured else s + more  # the cause
            return s, None

        s, _ = jax.lax.scan(update, jnp.zeros((48, d)), batch["views"])  # the cause
        return xent(s @ p["head"], batch["scene"]).mean()

    scene = np.arange(48) % 3
    views = rng.normal(size=(3, 8))[scene] + rng.normal(size=(24, 48, 8))
    batch = {"views": arr(views), "scene": jnp.asarray(scene)}
    return Case(loss_fn, params, batch, optax.sgd(0.05, momentum=0.9), guess=math.log(3), classes=3)
