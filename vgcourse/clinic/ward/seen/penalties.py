"""Losses that do not fit what they get."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .tools import arr, blobs, gauss, smooth

xent = optax.softmax_cross_entropy_with_integer_labels


@patient(
    "wrong loss: softmax twice",
    source="illiterate/BertClassifier issue 2: CrossEntropyLoss has its softmax inside",
    steps=120,
)
def bert_head_with_softmax(seed, cured=False):
    """Words, one head of attention with a skip, the mean, twelve topics."""
    rng = np.random.default_rng(seed)
    d = 20
    params = {"tok": arr(rng.normal(size=(60, d))), "out": gauss(rng, d, 12, 1.0)}
    params |= {name: gauss(rng, d, d, 1.0) for name in "qkv"}

    def model(p, ids):
        x = p["tok"][ids]
        scores = (x @ p["q"]) @ (x @ p["k"]).swapaxes(1, 2) / d**0.5
        x = x + jax.nn.softmax(scores) @ (x @ p["v"])
        logits = x.mean(1) @ p["out"]
        return logits if cured else jax.nn.softmax(logits)  # the cause

    def loss_fn(p, batch):
        return xent(model(p, batch["ids"]), batch["topic"]).mean()  # the cause

    topic = np.arange(120) % 12
    ids = np.where(
        rng.random((120, 8)) < 0.7, 5 * topic[:, None] + rng.integers(0, 5, (120, 8)), rng.integers(0, 60, (120, 8))
    )
    batch = {"ids": jnp.asarray(ids), "topic": jnp.asarray(topic)}
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=math.log(12), classes=12)


@patient(
    "wrong loss: softmax twice",
    needs="equinox",
    source="avBuffer/UNet3plus_pth issue 23, Turoad/lanedet issue 32: a sigmoid before BCEWithLogitsLoss",
    steps=150,
)
def mask_by_two_sigmoids(seed, cured=False):
    """Equinox: patches of 5 × 5 pixels, and whether the pixel in the middle belongs to a cell."""
    import equinox as eqx

    end = (lambda z: z) if cured else jax.nn.sigmoid
    model = eqx.nn.MLP(25, "scalar", 32, 1, final_activation=end, key=jax.random.key(seed))  # the cause
    params, static = eqx.partition(model, eqx.is_inexact_array)

    def loss_fn(params, batch):
        patches, inside = batch
        out = jax.vmap(eqx.combine(params, static))(patches)
        return optax.sigmoid_binary_cross_entropy(out, inside).mean()  # the cause

    rng = np.random.default_rng(seed)
    y, x = np.mgrid[-2:3, -2:3]
    inside = np.arange(128) % 2
    radius = np.where(inside, rng.uniform(1.5, 3, 128), 0)
    light = (np.hypot(y, x)[None] < radius[:, None, None]) + 0.5 * rng.normal(size=(128, 5, 5))
    batch = (arr(light.reshape(128, 25)), arr(inside))
    return Case(loss_fn, params, batch, optax.adam(3e-3), guess=math.log(2), classes=2)


@patient(
    "wrong loss: softmax twice",
    source="PingYu-iris/SA-GCN pull request 4: a graph network that ends in softmax",
    steps=150,
)
def gcn_returns_probabilities(seed, cured=False):
    """Two graph convolutions over a graph whose neighbours are mostly alike; sixteen kinds of nodes."""
    rng = np.random.default_rng(seed)
    kind = np.arange(96) % 16
    edge = rng.random((96, 96)) < np.where(kind[:, None] == kind, 0.6, 0.01)
    adjacency = edge | edge.T | np.eye(96, dtype=bool)
    degree = adjacency.sum(1)
    a_hat = adjacency / np.sqrt(degree[:, None] * degree)
    x = rng.normal(size=(16, 12))[kind] + 0.7 * rng.normal(size=(96, 12))
    params = [gauss(rng, 12, 32), gauss(rng, 32, 16, 1.0)]

    def forward(params, graph):
        h = jax.nn.relu(graph["A"] @ (graph["X"] @ params[0]))
        h = graph["A"] @ (h @ params[1])
        return h if cured else jax.nn.softmax(h, axis=-1)  # the cause

    def loss_fn(params, graph):
        return xent(forward(params, graph), graph["y"]).mean()  # the cause

    graph = {"A": arr(a_hat), "X": arr(x), "y": jnp.asarray(kind)}
    return Case(loss_fn, params, graph, optax.adam(1e-2), guess=math.log(16), classes=16)


@patient(
    "wrong loss: sigmoid for classes", at=("stars",), source="threads on a binary cross-entropy below 0", steps=150
)
def stars_from_zero_to_four(seed, cured=False):
    """Bags of words, one output, and the number of stars for a label."""
    rng = np.random.default_rng(seed)
    stars = np.arange(120) % 5
    bags = rng.poisson(np.where(np.arange(30) // 6 == stars[:, None], 1.5, 0.4))
    n_out = 5 if cured else 1
    params = {"W": gauss(rng, 30, 32), "b": jnp.zeros(32), "V": gauss(rng, 32, n_out, 1.0)}

    def loss_fn(p, batch):
        out = jax.nn.relu(batch["bag"] @ p["W"] + p["b"]) @ p["V"]
        if cured:
            return xent(out, batch["stars"]).mean()
        return optax.sigmoid_binary_cross_entropy(out[:, 0], batch["stars"]).mean()  # the cause

    batch = {"bag": arr(bags), "stars": jnp.asarray(stars)}
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=math.log(5), classes=5)


@patient(
    "wrong loss: broadcast",
    source="deepset-ai/FARM issue 229: a target size that is different to the input size",
    steps=120,
)
def head_without_squeeze(seed, cured=False):
    """Essays as bags of embedded words, and their grade."""
    rng = np.random.default_rng(seed)
    ids = rng.integers(0, 50, (96, 12))
    grade = rng.normal(size=50)[ids].mean(1)
    params = {
        "emb": arr(0.5 * rng.normal(size=(50, 16))),
        "w": gauss(rng, 16, 32),
        "b": jnp.zeros(32),
        "v": gauss(rng, 32, 1, 1.0),
    }

    def loss_fn(p, batch):
        x = p["emb"][batch["ids"]].mean(1)
        pred = jax.nn.relu(x @ p["w"] + p["b"]) @ p["v"]
        if cured:
            pred = pred.squeeze(-1)
        return jnp.mean(jnp.square(pred - batch["grade"]))  # the cause

    batch = {"ids": jnp.asarray(ids), "grade": arr((grade - grade.mean()) / grade.std())}
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=1.0)


@patient(
    "wrong loss: broadcast",
    needs="flax",
    source="sunwuzhou03/reinforcement-learning-lab issue 1: critics of (64, 1) and targets of another shape",
    steps=120,
)
def critic_column_against_targets(seed, cured=False):
    """NNX: Q(s, a) of a batch of transitions against the targets that the frozen net gave; Huber."""
    from flax import nnx

    def make():
        rngs = nnx.Rngs(seed)
        return nnx.split(nnx.Sequential(nnx.Linear(6, 48, rngs=rngs), nnx.relu, nnx.Linear(48, 1, rngs=rngs)))

    graph, params = make()
    x, target = smooth(np.random.default_rng(seed))

    def critic_loss(params, batch):
        q = nnx.merge(graph, params)(jnp.concatenate([batch["state"], batch["action"]], -1))
        q = q[:, 0] if cured else q
        return optax.huber_loss(q, batch["td_target"]).mean()  # the cause

    y = np.asarray(target)
    guess = float(np.where(np.abs(y) < 1, y**2 / 2, np.abs(y) - 0.5).mean())
    batch = {"state": x[:, :4], "action": x[:, 4:], "td_target": target}
    return Case(critic_loss, params, batch, optax.adam(1e-2), guess=guess)


@patient(
    "gradient cut off",
    source="google-deepmind/dm-haiku issue 442: zero gradients after argmax in the loss",
    steps=100,
)
def squared_error_of_argmax(seed, cured=False):
    """The number of the predicted class against the number of the true one."""
    rng = np.random.default_rng(seed)
    params = {"W": gauss(rng, 16, 32), "b": jnp.zeros(32), "V": gauss(rng, 32, 4, 1.0)}

    def loss_fn(p, batch):
        x, y = batch
        logits = jax.nn.relu(x @ p["W"] + p["b"]) @ p["V"]
        number = jnp.argmax(logits, axis=-1).astype(jnp.float32)  # the cause
        if cured:
            number = jax.nn.softmax(logits) @ jnp.arange(4.0)
        return jnp.mean((number - y) ** 2)

    return Case(loss_fn, params, blobs(rng), optax.adam(1e-2), guess=1.25, classes=4)
