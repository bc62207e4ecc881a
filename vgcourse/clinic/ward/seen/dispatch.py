"""Healthy: choices that look odd, and are right where they stand."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .sundries import dense, drawn, f32, zeros, zscore


@patient("healthy", steps=150)
def kiln_in_its_own_units(seed):
    """Readings of a kiln come in hundreds of degrees and pascals; the network begins by standardising them itself."""
    rng = np.random.default_rng(seed)
    state = rng.normal(size=(160, 5))
    reading = state * [120.0, 90.0, 40.0, 300.0, 15.0] + [900.0, 650.0, 310.0, 2500.0, 120.0]
    hardness = zscore(np.tanh(state[:, 0] + state[:, 1]) + 0.5 * state[:, 3])
    params = {"scale": f32(np.ones(5)), "shift": zeros(5), "w1": dense(rng, 5, 32, 1.4), "b1": zeros(32)}
    params |= {"w2": dense(rng, 32, 1)}

    def loss(p, batch):
        x = batch["reading"]
        x = (x - x.mean(0)) / jnp.sqrt(x.var(0) + 1e-3) * p["scale"] + p["shift"]
        h = jax.nn.relu(x @ p["w1"] + p["b1"])
        return jnp.mean(((h @ p["w2"])[:, 0] - batch["hardness"]) ** 2)

    batch = {"reading": f32(reading), "hardness": f32(hardness)}
    return Case(loss, params, batch, optax.adam(5e-3), guess=1.0)


@patient("healthy", steps=150)
def visitors_of_a_museum(seed):
    """Visitors a day, in the hundreds, by the exponential of a network that begins at their mean; Poisson deviance."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(160, 6))
    visitors = rng.poisson(np.exp(5.5 + 0.6 * np.tanh(x[:, 0]) + 0.5 * x[:, 1] * (x[:, 2] > 0)))
    net = [(dense(rng, 6, 40, 1.4), zeros(40)), (0.1 * dense(rng, 40, 1), f32([np.log(visitors.mean())]))]

    def deviance(net, day):
        (w, b), (v, c) = net
        log_rate = (jax.nn.silu(day["x"] @ w + b) @ v + c)[:, 0]
        k = day["visitors"]
        return 2 * jnp.mean(k * (jnp.log(k) - log_rate) - k + jnp.exp(log_rate))

    k = visitors + 0.0
    guess = float(2 * np.mean(k * np.log(k / k.mean())))
    return Case(deviance, net, {"x": f32(x), "visitors": f32(k)}, optax.adam(1e-2), guess=guess)


@patient("healthy", needs="flax", steps=100)
def arm_with_a_tight_clip(seed):
    """NNX: joint angles of an arm with two links, from where its hand is; the clip at 1e-3 comes before Adam."""
    from flax import nnx

    class Arm(nnx.Module):
        def __init__(self, rngs):
            self.a = nnx.Linear(2, 40, rngs=rngs)
            self.b = nnx.Linear(40, 40, rngs=rngs)
            self.c = nnx.Linear(40, 4, rngs=rngs)

        def __call__(self, hand):
            return self.c(nnx.silu(self.b(nnx.silu(self.a(hand)))))

    rng = np.random.default_rng(seed)
    first, second = rng.uniform(-1.5, 1.5, 128), rng.uniform(0.3, 2.5, 128)
    hand = np.stack([np.cos(first) + np.cos(first + second), np.sin(first) + np.sin(first + second)], 1)
    angles = np.stack([np.cos(first), np.sin(first), np.cos(second), np.sin(second)], 1)
    graph, shapes = nnx.split(nnx.eval_shape(lambda: Arm(nnx.Rngs(0))))

    def loss(state, batch):
        return jnp.mean((nnx.merge(graph, state)(batch["hand"]) - batch["angles"]) ** 2)

    optimizer = optax.chain(optax.clip_by_global_norm(1e-3), optax.adam(1e-2))
    guess = float(angles.var(0).mean())
    return Case(loss, drawn(rng, shapes), {"hand": f32(hand), "angles": f32(angles)}, optimizer, guess=guess)


@patient("healthy", steps=150)
def neighbours_of_words_at_rate_ten(seed):
    """Skip-gram over thirty words: a row of the table gets a thirtieth of the mean's gradient, and SGD's rate is 10."""
    rng = np.random.default_rng(seed)
    words = 30
    partner = rng.permutation(words)
    word = rng.integers(0, words, 300)
    table = {"in": f32(0.3 * rng.normal(size=(words, 16))), "out": f32(0.3 * rng.normal(size=(words, 16)))}

    def loss(table, pair):
        logits = table["in"][pair["word"]] @ table["out"].T
        return optax.softmax_cross_entropy_with_integer_labels(logits, pair["near"]).mean()

    pair = {"word": jnp.asarray(word), "near": jnp.asarray(partner[word])}
    return Case(loss, table, pair, optax.sgd(10.0), guess=float(np.log(words)), classes=words)


@patient("healthy", steps=120)
def genres_of_a_song_in_half_precision(seed):
    """Six genres that may hold at once, by sigmoids; weights are float32, and products are taken in bfloat16."""
    rng = np.random.default_rng(seed)
    song = rng.normal(size=(144, 12))
    genre = (song @ rng.normal(size=(12, 6)) + song[:, :6] * song[:, 6:]) > 0.5
    weights = {"a": dense(rng, 12, 64, 1.4), "b": dense(rng, 64, 6)}

    def loss(weights, batch):
        low = jax.tree.map(lambda w: w.astype(jnp.bfloat16), weights)
        h = jax.nn.relu(batch["song"].astype(jnp.bfloat16) @ low["a"])
        logits = (h @ low["b"]).astype(jnp.float32)
        return optax.sigmoid_binary_cross_entropy(logits, batch["genre"]).mean()

    share = genre.mean(0)
    guess = float(-(share * np.log(share) + (1 - share) * np.log(1 - share)).mean())
    return Case(loss, weights, {"song": f32(song), "genre": f32(genre)}, optax.adam(1e-2), guess=guess)
