"""Losses that are given what they do not expect."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .supplies import arr, blobs, dense, digits, filled, smooth, xent, zeros


@patient(
    "wrong loss: softmax twice",
    needs="flax",
    source="illiterate/BertClassifier issue 2, FluxML/Flux.jl issue 1546: a softmax before the cross-entropy",
    steps=80,
)
def keras_habits_in_linen(seed, cured=False):
    """Linen: a small convolutional network that ends in softmax, as one writes it in Keras."""
    import flax.linen as nn

    class Cnn(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = nn.relu(nn.Conv(8, (3, 3))(x))
            x = nn.max_pool(x, (2, 2), strides=(2, 2))
            x = nn.relu(nn.Dense(32)(x.reshape(x.shape[0], -1)))
            x = nn.Dense(10)(x)
            return x if cured else nn.softmax(x)  # the cause

    images, labels = digits(64)
    x = arr(images / 16)[..., None]
    model = Cnn()
    params = filled(np.random.default_rng(seed), lambda: model.init(jax.random.key(0), x[:1]))

    def loss_fn(params, batch):
        return optax.softmax_cross_entropy(model.apply(params, batch[0]), batch[1]).mean()  # the cause

    return Case(loss_fn, params, (x, arr(np.eye(10)[labels])), optax.adam(3e-3), guess=math.log(10), classes=10)


@patient(
    "wrong loss: softmax twice",
    source="cvg/glue-factory issue 89, yudi-mars/daisyRec pull request 15: a sigmoid before BCEWithLogits",
    steps=75,
)
def links_through_two_sigmoids(seed, cured=False):
    """A graph autoencoder says of pairs of nodes whether they are linked."""
    rng = np.random.default_rng(seed)
    x, kind = blobs(rng, 60, 10, 3, noise=0.5)
    linked = rng.random((60, 60)) < np.where(kind[:, None] == kind, 0.95, 0.02)
    linked = np.triu(linked, 1) | np.triu(linked, 1).T
    norm = linked / np.maximum(linked.sum(1, keepdims=True), 1)
    params = {"gc1": dense(rng, 10, 24, 1.4), "gc2": dense(rng, 24, 8), "bias": arr(0.0)}

    def decode(params, graph):
        h = jax.nn.relu((graph["x"] + graph["norm"] @ graph["x"]) @ params["gc1"])
        z = h @ params["gc2"]
        score = z @ z.T + params["bias"]
        return score if cured else jax.nn.sigmoid(score)  # the cause

    def loss(params, graph):
        return optax.sigmoid_binary_cross_entropy(decode(params, graph), graph["linked"]).mean()  # the cause

    p = float(linked.mean())
    graph = {"x": arr(x), "norm": arr(norm), "linked": arr(linked)}
    guess = -p * math.log(p) - (1 - p) * math.log(1 - p)
    return Case(loss, params, graph, optax.adam(2e-2), guess=guess, classes=2)


@patient(
    "wrong loss: softmax twice",
    source="ariecattan/SciCo issue 2, mlelarge/graph_neural_net pull request 37",
    steps=50,
)
def next_token_from_probabilities(seed, cured=False):
    """One head of causal attention repeats a text of sixteen tokens; generate() wanted probabilities."""
    rng = np.random.default_rng(seed)
    V, T, d = 16, 8, 20
    start = rng.integers(0, V, 32)
    stride = rng.integers(1, 4, 32)
    text = (start[:, None] + stride[:, None] * np.arange(T + 1)) % V
    params = {
        "wte": arr(rng.normal(size=(V, d))),
        "wpe": arr(0.3 * rng.normal(size=(T, d))),
        "attn": dense(rng, d, 3 * d),
        "mlp": (dense(rng, d, 2 * d, 1.4), dense(rng, 2 * d, d)),
        "lm_head": dense(rng, d, V),
    }

    def gpt(params, idx):
        x = params["wte"][idx] + params["wpe"]
        q, k, v = jnp.split(x @ params["attn"], 3, axis=-1)
        att = jnp.where(jnp.tril(jnp.ones((T, T))), q @ k.swapaxes(1, 2) / math.sqrt(d), -1e9)
        x = x + jax.nn.softmax(att) @ v
        x = x + jax.nn.gelu(x @ params["mlp"][0]) @ params["mlp"][1]
        logits = x @ params["lm_head"]
        return logits if cured else jax.nn.softmax(logits, axis=-1)  # the cause

    def loss_fn(params, text):
        return xent(gpt(params, text[:, :-1]), text[:, 1:])  # the cause

    return Case(loss_fn, params, jnp.asarray(text), optax.adam(1e-2), guess=math.log(V), classes=V)


@patient(
    "wrong loss: sigmoid for classes",
    source="ilivans/tf-rnn-attention issue 10, keras-team/keras issue 13926: a highly negative binary cross-entropy",
    steps=75,
)
def reuters_topics_as_yes_or_no(seed, cured=False):
    """Bags of words and seven topics by number; the code was written for good and bad reviews."""
    rng = np.random.default_rng(seed)
    topic = rng.integers(0, 7, 160)
    words = rng.poisson(0.3 + 2.0 * (rng.random((7, 40)) < 0.2)[topic])
    params = {"emb": dense(rng, 40, 24), "b": zeros(24), "out": dense(rng, 24, 7 if cured else 1)}

    def loss(params, batch):
        doc = jnp.log1p(batch["words"]) @ params["emb"]
        logits = jnp.tanh(doc + params["b"]) @ params["out"]  # the cause
        if cured:
            return xent(logits, batch["topic"])
        label = batch["topic"].astype(jnp.float32)
        return optax.sigmoid_binary_cross_entropy(logits[:, 0], label).mean()  # the cause

    batch = {"words": arr(words), "topic": jnp.asarray(topic)}
    return Case(loss, params, batch, optax.adam(2e-2), guess=math.log(7), classes=7)


@patient(
    "wrong loss: broadcast",
    source="pythonlessons/Reinforcement_Learning issue 6, RLinf/RLinf issue 1568: returns (n, 1) minus values (n,)",
    steps=80,
)
def critic_of_stacked_returns(seed, cured=False):
    """A critic is fitted to discounted returns that came out of np.vstack."""
    rng = np.random.default_rng(seed)
    obs, value = smooth(rng, 128, 5)
    returns = np.vstack(value)
    critic = {
        "fc1": (dense(rng, 5, 32, 1.4), zeros(32)),
        "fc2": (dense(rng, 32, 32, 1.4), zeros(32)),
        "v": (dense(rng, 32, 1), zeros(1)),
    }

    def linear(wb, x):
        return x @ wb[0] + wb[1]

    def value_loss(critic, rollout):
        h = jax.nn.relu(linear(critic["fc1"], rollout["obs"]))
        h = jax.nn.relu(linear(critic["fc2"], h))
        v = linear(critic["v"], h).squeeze()
        target = rollout["returns"].squeeze() if cured else rollout["returns"]
        return 0.5 * jnp.square(target - v).mean()  # the cause

    rollout = {"obs": arr(obs), "returns": arr(returns)}
    return Case(value_loss, critic, rollout, optax.adam(3e-3), guess=0.5)


@patient(
    "wrong loss: broadcast",
    needs="equinox",
    source="thu-ml/tianshou pull request 155, RITCHIEHuang/DeepRL_Algorithms issue 13",
    steps=80,
)
def vmapped_mlp_against_a_column(seed, cured=False):
    """Equinox: eqx.nn.MLP gives (n, 1) under vmap, and the y of the data frame is (n,)."""
    import equinox as eqx

    rng = np.random.default_rng(seed)
    x, y = smooth(rng, 128, 6)
    shapes = eqx.filter_eval_shape(eqx.nn.MLP, 6, 1, 32, 2, jax.nn.silu, key=jax.random.key(0))
    params, static = eqx.partition(shapes, lambda leaf: isinstance(leaf, jax.ShapeDtypeStruct))
    params = jax.tree.map(lambda a: arr(rng.normal(size=a.shape) * 1.3 / a.shape[-1] ** 0.5 * (a.ndim > 1)), params)

    def loss(params, x, y):
        model = eqx.combine(params, static)
        pred = jax.vmap(model)(x)
        if cured:
            pred = pred[:, 0]
        return jnp.mean(jnp.abs(pred - y))  # the cause

    guess = float(np.abs(y - np.median(y)).mean())
    return Case(lambda p, b: loss(p, *b), params, (arr(x), arr(y)), optax.adam(1e-2), guess=guess)
