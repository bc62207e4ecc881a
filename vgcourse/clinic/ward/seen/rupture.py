"""Operations that break numbers, ways without a derivative, ways not taken, and what becomes alike."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .supplies import arr, blobs, dense, digits, smooth, xent, zeros


@patient(
    "nan or inf",
    source="google-deepmind/optax pull request 946, jax-ml/jax issue 3058: a where behind the norm does not help",
    steps=50,
)
def similarity_of_an_empty_row(seed, cured=False):
    """Two views of bags of words shall point the same way; the last bag is padding."""
    rng = np.random.default_rng(seed)
    bags = rng.poisson(0.5, (32, 30)).astype(np.float32)
    noisy = bags + rng.poisson(0.05, bags.shape)
    bags[-1] = noisy[-1] = 0
    params = {"proj": dense(rng, 30, 24), "head": dense(rng, 24, 16, 1.4)}

    def embed(params, bag):
        z = jax.nn.relu(bag @ params["proj"]) @ params["head"]
        if cured:
            return z / jnp.sqrt((z**2).sum(1, keepdims=True) + 1e-6)
        norm = jnp.linalg.norm(z, axis=1, keepdims=True)  # the cause
        return z / jnp.where(norm == 0, 1.0, norm)

    def nt_xent(params, pair):
        a, b = embed(params, pair["anchor"]), embed(params, pair["positive"])
        return xent(a @ b.T / 0.2, jnp.arange(32))

    pair = {"anchor": arr(bags), "positive": arr(noisy)}
    return Case(nt_xent, params, pair, optax.adam(1e-2), guess=math.log(32), classes=32)


@patient(
    "nan or inf",
    source="pytorch/pytorch issues 41508 and 103749: a row of the mask where nothing may be looked at",
    steps=40,
)
def sentence_of_padding_only(seed, cured=False):
    """Self-attention under a mask; to fill the batch, one sentence is empty."""
    rng = np.random.default_rng(seed)
    n, T, d = 24, 7, 20
    length = rng.integers(2, T + 1, n)
    length[-1] = 0
    mask = np.arange(T) < length[:, None]
    ids = rng.integers(0, 12, (n, T)) * mask
    theta = {name: dense(rng, d, d) for name in ("q", "k", "v", "o")}
    theta |= {"emb": arr(rng.normal(size=(12, d))), "cls": dense(rng, d, 3)}
    nothing = -1e9 if cured else -jnp.inf  # the cause

    def loss(theta, batch):
        x = theta["emb"][batch["ids"]]
        score = jnp.einsum("btd,bsd->bts", x @ theta["q"], x @ theta["k"]) / math.sqrt(d)
        score = jnp.where(batch["mask"][:, None, :], score, nothing)  # the cause
        x = x + jax.nn.softmax(score, -1) @ (x @ theta["v"]) @ theta["o"]  # the cause
        pooled = (x * batch["mask"][..., None]).sum(1) / jnp.maximum(batch["mask"].sum(1, keepdims=True), 1)
        return xent(pooled @ theta["cls"], batch["topic"])

    topic = np.where(length > 0, ids.max(1) % 3, 0)
    batch = {"ids": jnp.asarray(ids), "mask": jnp.asarray(mask), "topic": jnp.asarray(topic)}
    return Case(loss, theta, batch, optax.adam(1e-2), guess=math.log(3), classes=3)


@patient(
    "nan or inf",
    source="tensorflow/agents issue 562: nan with entropy regularisation and action masking",
    steps=80,
)
def entropy_of_illegal_moves(seed, cured=False):
    """A policy over nine moves of which some are illegal, trained on known costs, with a bonus for entropy."""
    rng = np.random.default_rng(seed)
    board = rng.normal(size=(96, 18))
    legal = rng.random((96, 9)) < 0.6
    legal[:, 0] = True
    cost = np.abs(board @ rng.normal(size=(18, 9))) / 3
    pi = {"w1": dense(rng, 18, 32), "b1": zeros(32), "w2": dense(rng, 32, 9)}

    def objective(pi, step):
        logits = jnp.tanh(step["board"] @ pi["w1"] + pi["b1"]) @ pi["w2"]
        p = jax.nn.softmax(jnp.where(step["legal"], logits, -1e9 if cured else -jnp.inf))
        log_p = jnp.log(p + 1e-12) if cured else jnp.log(p)  # the cause
        entropy = -(p * log_p).sum(-1)  # the cause
        return ((p * step["cost"]).sum(-1) - 1e-3 * entropy).mean()

    even = legal / legal.sum(1, keepdims=True)
    step = {"board": arr(board), "legal": jnp.asarray(legal), "cost": arr(cost)}
    return Case(objective, pi, step, optax.adam(2e-2), guess=float((even * cost).sum(1).mean()))


@patient(
    "nan or inf",
    source="CS231n, notes on linear classification, practical issues: numeric stability of the softmax",
    steps=80,
)
def softmax_written_by_hand(seed, cured=False):
    """Which of 48 books did a reader take; inner products over a temperature, and exponentials by hand."""
    rng = np.random.default_rng(seed)
    taste = rng.normal(size=(48, 6))
    reader = taste @ rng.normal(size=(6, 12)) + 0.2 * rng.normal(size=(48, 12))
    book = taste @ rng.normal(size=(6, 9)) + 0.2 * rng.normal(size=(48, 9))
    towers = {
        "reader": [dense(rng, 12, 32), dense(rng, 32, 32)],
        "book": [dense(rng, 9, 32), dense(rng, 32, 32)],
    }

    def encode(tower, x):
        return jnp.tanh(x @ tower[0]) @ tower[1]

    def retrieval_loss(towers, pairs):
        scores = encode(towers["reader"], pairs["reader"]) @ encode(towers["book"], pairs["book"]).T / 0.05
        if cured:
            return -jnp.diag(jax.nn.log_softmax(scores)).mean()
        exp_scores = jnp.exp(scores)  # the cause
        probs = exp_scores / exp_scores.sum(axis=1, keepdims=True)  # the cause
        return -jnp.log(jnp.diag(probs)).mean()  # the cause

    pairs = {"reader": arr(reader), "book": arr(book)}
    return Case(retrieval_loss, towers, pairs, optax.adam(5e-3), guess=math.log(48), classes=48)


@patient(
    "gradient cut off",
    source="google-deepmind/dm-haiku issue 442: zero gradients after argmax",
    steps=100,
)
def stars_as_the_largest_score(seed, cured=False):
    """Five scores; the number of the largest is the rating, and is to be near the true one."""
    rng = np.random.default_rng(seed)
    x, y = smooth(rng, 192, 6)
    stars = np.digitize(y, [-1, -0.3, 0.3, 1])
    params = {"l1": dense(rng, 6, 32, 1.4), "b1": zeros(32), "l2": dense(rng, 32, 5)}

    def rating(params, x):
        scores = jax.nn.relu(x @ params["l1"] + params["b1"]) @ params["l2"]
        if cured:
            return jax.nn.softmax(scores) @ jnp.arange(5.0)
        return jnp.argmax(scores, axis=-1).astype(jnp.float32)  # the cause

    def loss(params, data):
        return jnp.mean((rating(params, data["features"]) - data["stars"]) ** 2)

    data = {"features": arr(x), "stars": arr(stars)}
    return Case(loss, params, data, optax.adam(1e-2), guess=float(stars.var()))


@patient(
    "gradient cut off",
    source="jeshraghian/snntorch, documentation of surrogate gradients: the step of a spike has no derivative",
    steps=75,
)
def spikes_without_a_surrogate(seed, cured=False):
    """Six leaky neurons integrate a digit for ten steps; their spikes are counted."""
    rng = np.random.default_rng(seed)
    images, labels = digits(160)
    x = images.reshape(-1, 64) / 16
    net = {
        "synapses": arr(0.25 * rng.normal(size=(64, 6))),
        "threshold_bias": zeros(6),
        "readout": arr(rng.normal(size=(6, 10)) / 4),
    }

    def spike(v):
        fired = (v > 1.0).astype(v.dtype)  # the cause
        if cured:
            soft = jax.nn.sigmoid(4 * (v - 1.0))
            fired = soft + jax.lax.stop_gradient(fired - soft)
        return fired

    def loss(net, batch):
        current = batch["image"] @ net["synapses"] + net["threshold_bias"]

        def millisecond(v, _):
            v = 0.8 * v + 0.5 * current
            s = spike(v)
            return v - s, s

        _, spikes = jax.lax.scan(millisecond, jnp.zeros_like(current), None, length=10)
        return xent(spikes.sum(0) @ net["readout"], batch["label"])

    batch = {"image": arr(x), "label": jnp.asarray(labels)}
    return Case(loss, net, batch, optax.adam(2e-2), guess=math.log(10), classes=10)


@patient(
    "rank collapse",
    at=("spread",),
    source="yl-1993/learn-to-cluster issue 23, Klicpera et al. 2019: without teleport all nodes become one",
    steps=50,
)
def propagation_without_teleport(seed, cured=False):
    """A network for each node, and twenty rounds of averaging over neighbours."""
    rng = np.random.default_rng(seed)
    x, kind = blobs(rng, 90, 12, 3)
    same = kind[:, None] == kind
    edge = rng.random((90, 90)) < np.where(same, 0.15, 0.05)
    edge = edge | edge.T | np.eye(90, dtype=bool)
    spread = edge / edge.sum(1, keepdims=True)
    weights = [dense(rng, 12, 24, 1.4), dense(rng, 24, 3)]

    def appnp(weights, graph):
        local = jax.nn.relu(graph["x"] @ weights[0]) @ weights[1]
        alpha = 0.2 if cured else 0.0  # the cause

        def hop(z, _):
            return (1 - alpha) * graph["spread"] @ z + alpha * local, None  # the cause

        return jax.lax.scan(hop, local, None, length=20)[0]

    def loss(weights, graph):
        return xent(appnp(weights, graph), graph["kind"])

    graph = {"x": arr(x), "spread": arr(spread), "kind": jnp.asarray(kind)}
    return Case(loss, weights, graph, optax.adam(3e-2), guess=math.log(3), classes=3)


@patient(
    "not used",
    at=("position",),
    source="guocheng2025/Transformer-Encoder issue 1, pytorch-lightning pull request 20099: positions never added",
    steps=60,
)
def which_word_came_first(seed, cured=False):
    """Attention over six words; the question is which of two marks comes before the other."""
    rng = np.random.default_rng(seed)
    ids = rng.integers(2, 10, (40, 6))
    places = np.sort(np.stack([rng.permutation(6)[:2] for _ in range(40)]), axis=1)
    swapped, rows = rng.integers(0, 2, 40), np.arange(40)
    ids[rows, places[:, 0]], ids[rows, places[:, 1]] = swapped, 1 - swapped
    twin = ids.copy()
    twin[rows, places[:, 0]], twin[rows, places[:, 1]] = 1 - swapped, swapped
    theta = {
        "word": arr(rng.normal(size=(10, 20))),
        "position": arr(0.5 * rng.normal(size=(6, 20))),
        "qkv": dense(rng, 20, 60),
        "up": dense(rng, 20, 40, 1.4),
        "down": dense(rng, 40, 1),
    }

    def encode(theta, ids):
        x = theta["word"][ids]  # the cause
        if cured:
            x = x + theta["position"]
        q, k, v = jnp.split(x @ theta["qkv"], 3, axis=-1)
        x = x + jax.nn.softmax(q @ k.swapaxes(1, 2) / math.sqrt(20)) @ v
        return (jax.nn.gelu(x @ theta["up"]) @ theta["down"]).mean((1, 2))

    def loss(theta, batch):
        return optax.sigmoid_binary_cross_entropy(encode(theta, batch["ids"]), batch["first"]).mean()

    batch = {"ids": jnp.asarray(np.concatenate([ids, twin])), "first": arr(np.concatenate([swapped, 1 - swapped]))}
    return Case(loss, theta, batch, optax.adam(1e-2), guess=math.log(2), classes=2)
