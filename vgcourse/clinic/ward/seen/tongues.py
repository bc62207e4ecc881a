"""Networks that read in order, and do it well."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .toys import dense, f32, uniform_guess


def xent(logits, y):
    return optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()


def waves(rng, n=40, steps=24):
    """Waves of two frequencies each, one step ahead: (n, steps), (n, steps)."""
    t = np.arange(steps + 1)
    f, g = rng.uniform(0.2, 0.5, (2, n, 1))
    x = np.sin(f * t + rng.uniform(0, 6, (n, 1))) + 0.5 * np.sin(2 * g * t)
    return f32(x[:, :-1]), f32(x[:, 1:])


@patient("healthy", steps=60)
def rotary_decoder(seed):
    """One block of a causal decoder with rotary positions copies a pattern that repeats every five letters."""
    rng = np.random.default_rng(seed)
    text = np.tile(rng.integers(0, 12, (32, 5)), 4)[:, :18]
    d = 16
    at = np.arange(17)[:, None] / 50 ** (np.arange(d // 2) / (d // 2))
    cos, sin = f32(np.cos(at)), f32(np.sin(at))
    params = {
        "emb": f32(rng.normal(size=(12, d))),
        "qkv": dense(rng, d, 3 * d),
        "o": dense(rng, d, d),
        "head": dense(rng, d, 12),
    }

    def turn(x):
        a, b = jnp.split(x, 2, -1)
        return jnp.concatenate([a * cos - b * sin, a * sin + b * cos], -1)

    def loss(p, text):
        h = p["emb"][text[:, :-1]]
        q, k, v = jnp.split(h @ p["qkv"], 3, -1)
        score = turn(q) @ turn(k).swapaxes(1, 2) / d**0.5
        score = jnp.where(jnp.tri(17, dtype=bool), score, -1e9)
        h = h + jax.nn.softmax(score) @ v @ p["o"]
        h = h * jax.lax.rsqrt((h**2).mean(-1, keepdims=True) + 1e-6)
        return xent(h @ p["head"], text[:, 1:])

    return Case(loss, params, jnp.asarray(text), optax.adam(3e-2), guess=float(np.log(12)), classes=12)


@patient("healthy", steps=80)
def selective_scan(seed):
    """A state space whose step depends on the input keeps the marked one of thirty values (after Mamba)."""
    rng = np.random.default_rng(seed)
    value = rng.normal(size=(30, 64))
    mark = np.zeros((30, 64))
    at = rng.integers(0, 30, 64)
    mark[at, np.arange(64)] = 1
    params = {
        "delta": f32([0.0, 3.0]),
        "delta_bias": f32(-4.0),
        "log_a": f32(np.log(np.arange(1.0, 5) / 2)),
        "c": f32(np.ones(4) / 4),
    }

    def loss(p, batch):
        a = -jnp.exp(p["log_a"])

        def step(s, x):
            delta = jax.nn.softplus(x @ p["delta"] + p["delta_bias"])[:, None]
            return jnp.exp(delta * a) * s + delta * x[:, :1], None

        s, _ = jax.lax.scan(step, jnp.zeros((64, 4)), batch["x"])
        return jnp.mean((s @ p["c"] - batch["y"]) ** 2)

    y = value[at, np.arange(64)]
    return Case(
        loss, params, {"x": f32(np.stack([value, mark], -1)), "y": f32(y)}, optax.adam(5e-2), guess=float(y.var())
    )


@patient("healthy", steps=60)
def echo_state_with_a_trained_readout(seed):
    """A fixed random reservoir of radius 0.9 listens to a wave; its readout alone is trained, by gradient descent."""
    rng = np.random.default_rng(seed)
    x, y = waves(rng, 16, 60)
    w = rng.normal(size=(40, 40))
    w = f32(0.9 * w / np.abs(np.linalg.eigvals(w)).max())
    feed = f32(rng.uniform(-1, 1, 40))

    def loss(readout, batch):
        def listen(h, v):
            h = jnp.tanh(h @ w + v[:, None] * feed)
            return h, h

        _, h = jax.lax.scan(listen, jnp.zeros((16, 40)), batch["x"].T)
        return jnp.mean((h @ readout - batch["y"].T)[10:] ** 2)

    return Case(loss, jnp.zeros(40), {"x": x, "y": y}, optax.sgd(0.05, momentum=0.9), guess=float(y.var()))


@patient("healthy", steps=80)
def linear_recurrence_of_complex_numbers(seed):
    """Diagonal complex states near the unit circle, normalised by their decay (LRU), recall a cue after forty steps."""
    rng = np.random.default_rng(seed)
    cue = rng.integers(0, 3, 48)
    x = 0.1 * rng.normal(size=(40, 1, 3)) * np.ones((1, 48, 1))
    x[0] += np.eye(3)[cue]
    n = 12
    params = {"nu": f32(np.log(-np.log(rng.uniform(0.95, 0.99, n)))), "theta": f32(rng.uniform(0, 0.6, n)),
              "b": dense(rng, 3, n), "c": dense(rng, 2 * n, 3)}  # fmt: skip

    def loss(p, batch):
        size = jnp.exp(-jnp.exp(p["nu"]))
        lam = size * jnp.exp(1j * p["theta"])
        u = (batch["x"] @ p["b"]) * jnp.sqrt(1 - size**2)

        def step(s, v):
            return lam * s + v, None

        s, _ = jax.lax.scan(step, jnp.zeros((48, n), jnp.complex64), u)
        return xent(4 * jnp.concatenate([s.real, s.imag], -1) @ p["c"], batch["cue"])

    batch = {"x": f32(x), "cue": jnp.asarray(cue)}
    return Case(loss, params, batch, optax.adam(2e-2), guess=uniform_guess(cue, 3), classes=3)


@patient("healthy", steps=60)
def bag_of_words_with_adagrad(seed):
    """Sparse counts of two hundred words, logistic regression from zeros, by Adagrad with a large rate of 0.5."""
    rng = np.random.default_rng(seed)
    topic = rng.integers(0, 3, 120)
    words = rng.dirichlet(0.1 * np.ones(200), 3)
    counts = np.stack([rng.multinomial(30, words[t]) for t in topic])
    params = {"w": jnp.zeros((200, 3)), "b": jnp.zeros(3)}

    def loss(p, batch):
        return xent(batch["counts"] @ p["w"] + p["b"], batch["topic"])

    batch = {"counts": f32(counts), "topic": jnp.asarray(topic)}
    return Case(loss, params, batch, optax.adagrad(0.5), guess=uniform_guess(topic, 3), classes=3)
