"""Steps that are too short or too long for a network in which nothing is wrong."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .supplies import arr, blobs, dense, digits, filled, smooth, xent, zeros


@patient(
    "rate too small",
    needs="flax",
    source="google-research/bert issue 649 and its readers: 2e-5 is a rate for tuning, and is kept for training anew",
    steps=60,
)
def from_scratch_at_two_in_a_hundred_thousand(seed, cured=False):
    """NNX: a transformer block classifies short texts with AdamW at the rate at which one tunes BERT."""
    from flax import nnx

    class Classifier(nnx.Module):
        def __init__(self, rngs):
            self.embed = nnx.Embed(20, 24, rngs=rngs)
            self.norm = nnx.LayerNorm(24, rngs=rngs)
            self.up = nnx.Linear(24, 48, rngs=rngs)
            self.down = nnx.Linear(48, 24, rngs=rngs)
            self.head = nnx.Linear(24, 4, rngs=rngs)

        def __call__(self, ids):
            x = self.embed(ids)
            score = nnx.softmax(x @ x.swapaxes(1, 2) / math.sqrt(24))
            x = x + score @ x
            x = x + self.down(nnx.gelu(self.up(self.norm(x))))
            return self.head(x.mean(1))

    rng = np.random.default_rng(seed)
    topic = rng.integers(0, 4, 64)
    mine, any_word = 5 * topic[:, None] + rng.integers(0, 5, (64, 9)), rng.integers(0, 20, (64, 9))
    ids = np.where(rng.random((64, 9)) < 0.6, mine, any_word)
    graph, shapes = nnx.split(nnx.eval_shape(lambda: Classifier(nnx.Rngs(0))))
    params = filled(rng, lambda: shapes)

    def loss(params, batch):
        return xent(nnx.merge(graph, params)(batch["ids"]), batch["topic"])

    batch = {"ids": jnp.asarray(ids), "topic": jnp.asarray(topic)}
    rate = 5e-3 if cured else 2e-5
    return Case(loss, params, batch, optax.adamw(rate, weight_decay=0.01), guess=math.log(4), classes=4)


@patient(
    "rate too small",
    source="threads on StepLR and exponential_decay that count steps where epochs were meant",
    steps=100,
)
def decayed_every_step_instead_of_epoch(seed, cured=False):
    """A classifier whose rate falls by a tenth at every step; it should have been at every epoch of fifty."""
    rng = np.random.default_rng(seed)
    x, y = blobs(rng, 160, 10, 5, noise=1.2)
    net = [dense(rng, 10, 40, 1.4), zeros(40), dense(rng, 40, 5), zeros(5)]

    def loss(net, batch):
        h = jax.nn.relu(batch[0] @ net[0] + net[1])
        return xent(h @ net[2] + net[3], batch[1])

    schedule = optax.exponential_decay(3e-3, transition_steps=50 if cured else 1, decay_rate=0.9)
    return Case(loss, net, (arr(x), jnp.asarray(y)), optax.adam(schedule), guess=math.log(5), classes=5)


@patient(
    "rate too small",
    source="OpenNMT and fairseq recipes: a warm-up of 4000 steps or more in a run that is over before",
    steps=100,
)
def still_warming_up(seed, cured=False):
    """A GRU-like gated network on noisy waves; the warm-up of the recipe is far longer than the run."""
    rng = np.random.default_rng(seed)
    x, y = smooth(rng, 160, 6)
    theta = {"value": dense(rng, 6, 48), "gate": dense(rng, 6, 48), "mix": dense(rng, 48, 1), "bias": zeros(1)}

    def loss(theta, batch):
        h = jnp.tanh(batch["x"] @ theta["value"]) * jax.nn.sigmoid(batch["x"] @ theta["gate"])
        return jnp.mean(((h @ theta["mix"] + theta["bias"])[:, 0] - batch["y"]) ** 2)

    warm = optax.linear_schedule(0.0, 2e-2, 20 if cured else 20_000)
    return Case(loss, theta, {"x": arr(x), "y": arr(y)}, optax.adam(warm), guess=1.0)


@patient(
    "rate too large",
    source="OpenNMT/OpenNMT-py issue 805, rajveermalviya/language-modeling issue 3: Adam at the rate of SGD, 1.0",
    steps=80,
)
def adam_at_one(seed, cured=False):
    """A language model with a window of five tokens and three hidden layers; the rate was left from SGD."""
    rng = np.random.default_rng(seed)
    text = (rng.integers(0, 14, 192)[:, None] + np.arange(6) * rng.integers(1, 3, 192)[:, None]) % 14
    params = {
        "embedding": arr(0.5 * rng.normal(size=(14, 16))),
        "hidden": [dense(rng, 80, 40), dense(rng, 40, 40), dense(rng, 40, 40)],
        "out": dense(rng, 40, 14),
    }

    def loss(params, text):
        x = params["embedding"][text[:, :5]].reshape(-1, 80)
        for w in params["hidden"]:
            x = jnp.tanh(x @ w)
        return xent(x @ params["out"], text[:, 5])

    tx = optax.adam(5e-3 if cured else 1.0)
    return Case(loss, params, jnp.asarray(text), tx, guess=math.log(14), classes=14)


@patient(
    "rate too large",
    source="fastai/fastai issue 1736 and many more: down to a loss that one likes, and up again for good",
    steps=80,
)
def regression_with_momentum_and_one(seed, cured=False):
    """A small regression by SGD; the rate was multiplied by the number of devices."""
    rng = np.random.default_rng(seed)
    x, y = smooth(rng, 192, 8)
    params = {"a": dense(rng, 8, 64, 1.4), "a0": zeros(64), "b": dense(rng, 64, 1), "b0": zeros(1)}

    def loss(params, batch):
        h = jax.nn.relu(batch[0] @ params["a"] + params["a0"])
        return jnp.mean(((h @ params["b"] + params["b0"])[:, 0] - batch[1]) ** 2)

    tx = optax.sgd(0.02 if cured else 0.8, momentum=0.9)
    return Case(loss, params, (arr(x), arr(y)), tx, guess=1.0)


@patient(
    "rate too large",
    source="threads on reduction='sum': the rate of the mean was kept, and the first losses are nan",
    steps=60,
)
def error_summed_over_the_batch(seed, cured=False):
    """An autoencoder of digits whose error is a sum over pixels and examples, with the 0.1 that served for the mean."""
    rng = np.random.default_rng(seed)
    images, _ = digits(96)
    weights = {"encoder": dense(rng, 64, 24, 1.2), "decoder": dense(rng, 24, 64, 0.5)}

    def criterion(weights, pixels):
        z = jax.nn.leaky_relu(pixels @ weights["encoder"])
        return jnp.sum((z @ weights["decoder"] - pixels) ** 2)

    x = images.reshape(-1, 64) / 16
    x = x - x.mean(0)
    return Case(criterion, weights, arr(x), optax.sgd(1e-3 if cured else 0.1), guess=float((x**2).sum()))
