"""Shops, claims, sessions and clicks, with what goes wrong between a table and its loss."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .bench import base_entropy, bce, dense, f32, forward, standard, xent


@patient(
    "wrong loss: softmax twice",
    source="nishnik/Deep-Semantic-Similarity-Model-PyTorch issue 2, lansinuote/Huggingface_Toturials issue 6",
    steps=70,
)
def queries_and_their_pages(seed, cured=False):
    """Two towers; each of 80 queries shall find its page among those of the batch."""
    rng = np.random.default_rng(seed)
    topic = rng.normal(size=(80, 6))
    query = topic @ rng.normal(size=(6, 16)) + 0.3 * rng.normal(size=(80, 16))
    page = topic @ rng.normal(size=(6, 20)) + 0.3 * rng.normal(size=(80, 20))
    params = {"query": dense(rng, 16, 32, 12), "page": dense(rng, 20, 32, 12)}

    def loss_fn(p, pairs):
        q, d = forward(p["query"], pairs["query"]), forward(p["page"], pairs["page"])
        similarity = 2 * q @ d.T
        relevance = similarity if cured else jax.nn.softmax(similarity, axis=1)  # the cause
        return xent(relevance, jnp.arange(80)).mean()  # the cause

    pairs = {"query": f32(standard(query)), "page": f32(standard(page))}
    return Case(loss_fn, params, pairs, optax.adam(5e-3), guess=math.log(80), classes=80)


@patient(
    "wrong loss: softmax twice",
    needs="flax",
    source="PingYu-iris/SA-GCN pull request 4, bowang-lab/Transformer-GCN-QA pull request 32",
    steps=60,
)
def next_click_in_a_session(seed, cured=False):
    """NNX: the last three of a session's clicks say which of sixty items comes next; the network returns shares."""
    from flax import nnx

    class Session(nnx.Module):
        def __init__(self, rngs):
            self.items = nnx.Embed(60, 16, rngs=rngs)
            self.mix = nnx.Linear(48, 48, rngs=rngs)
            self.out = nnx.Linear(48, 60, rngs=rngs)

        def __call__(self, clicks):
            h = self.items(clicks).reshape(len(clicks), -1) * 4
            scores = self.out(nnx.relu(self.mix(h)))
            return scores if cured else nnx.softmax(scores)  # the cause

    rng = np.random.default_rng(seed)
    after = rng.permutation(60)
    clicks = rng.integers(0, 60, (300, 3))
    graph, params = nnx.split(Session(nnx.Rngs(seed)))

    def loss_fn(params, session):
        return xent(nnx.merge(graph, params)(session["clicks"]), session["next"]).mean()  # the cause

    session = {"clicks": jnp.asarray(clicks), "next": jnp.asarray(after[clicks[:, 2]])}
    return Case(loss_fn, params, session, optax.adam(1e-2), guess=math.log(60), classes=60)


@patient(
    "wrong loss: sigmoid for classes",
    source="aharley/simple_bev issue 64, MontaEllis/Pytorch-Medical-Segmentation issue 8: the loss is negative",
    steps=80,
)
def segments_of_customers_by_one_sigmoid(seed, cured=False):
    """Segments of customers, 0 to 4, by one logit and a binary cross-entropy, which is soon below 0, as none can be."""
    rng = np.random.default_rng(seed)
    segment = rng.integers(0, 5, 200)
    x = rng.normal(size=(5, 8))[segment] * 1.2 + 0.5 * rng.normal(size=(200, 8))
    params = dense(rng, 8, 24, 5 if cured else 1)

    def loss_fn(p, batch):
        out = forward(p, batch["x"], jnp.tanh)
        if cured:
            return xent(out, batch["segment"]).mean()
        return bce(out[:, 0], batch["segment"]).mean()  # the cause

    batch = {"x": f32(x), "segment": jnp.asarray(segment)}
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=base_entropy(segment), classes=5)


@patient(
    "wrong loss: broadcast",
    needs="equinox",
    source="deepset-ai/FARM issue 229: a target of (32, 1) and predictions of (32,)",
    steps=80,
)
def solubility_by_a_vmapped_readout(seed, cured=False):
    """Equinox: solubility from twelve descriptors of a molecule, by a vmapped MLP with one output."""
    import equinox as eqx

    key = jax.random.key(seed)
    x = jax.random.normal(key, (160, 12))
    y = jnp.tanh(x[:, 0] + x[:, 1]) - 0.7 * x[:, 2] + 0.5 * x[:, 3] * x[:, 4]
    y = (y - y.mean()) / y.std()
    params, static = eqx.partition(eqx.nn.MLP(12, 1, 32, 2, key=jax.random.key(seed + 1)), eqx.is_array)

    def loss_fn(params, batch):
        x, y = batch
        out = jax.vmap(eqx.combine(params, static))(x)
        if cured:
            out = out.squeeze(-1)
        return jnp.square(out - y).mean()  # the cause

    return Case(loss_fn, params, (x, y), optax.adam(1e-2), guess=1.0)


@patient(
    "wrong loss: broadcast",
    source="sunwuzhou03/reinforcement-learning-lab issue 1: a critic of (64, 1) and targets of another shape",
    steps=150,
)
def pinball_of_a_column_of_demand(seed, cured=False):
    """The ninth decile of tomorrow's sales by the pinball loss; predictions are a column, sales a plain vector."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(200, 6))
    y = 2 * np.tanh(x @ rng.normal(size=6)) + x[:, 0] + 0.1 * rng.exponential(size=200)
    y = standard(y)

    def loss_fn(p, batch):
        x, sold = batch
        short = sold - (forward(p, x)[:, 0] if cured else forward(p, x))  # the cause
        return jnp.maximum(0.9 * short, -0.1 * short).mean()

    short = y - np.quantile(y, 0.9)
    guess = float(np.maximum(0.9 * short, -0.1 * short).mean())
    return Case(loss_fn, dense(rng, 6, 32, 32, 1), (f32(x), f32(y)), optax.adam(5e-3), guess=guess)


@patient(
    "unscaled targets",
    at=("batch['seconds']",),
    source="maxjcohen/transformer issue 45, zhanglichao/updatenet issue 12: targets as they were recorded",
    steps=110,
)
def taxi_trips_in_seconds(seed, cured=False):
    """How long a taxi takes, in seconds, from district to district and the hour, by Adam at its default rate."""
    rng = np.random.default_rng(seed)
    ends = rng.integers(0, 8, (200, 2))
    hour = rng.uniform(0, 24, 200)
    apart = rng.uniform(600, 3600, (8, 8))
    seconds = apart[ends[:, 0], ends[:, 1]] * (1 + 0.3 * np.sin(hour / 24 * 2 * np.pi))
    scale = (seconds.mean(), seconds.std()) if cured else (0.0, 1.0)
    params = {
        "from": f32(rng.normal(size=(8, 8))),
        "to": f32(rng.normal(size=(8, 8))),
        "net": dense(rng, 18, 64, 64, 1),
    }

    def loss_fn(p, trip):
        clock = trip["hour"][:, None] * (2 * np.pi / 24)
        ends = trip["ends"]
        h = jnp.concatenate([p["from"][ends[:, 0]], p["to"][ends[:, 1]], jnp.sin(clock), jnp.cos(clock)], 1)
        wrong = forward(p["net"], h)[:, 0] - (trip["seconds"] - scale[0]) / scale[1]  # the cause
        return jnp.mean(wrong**2)

    trip = {"ends": jnp.asarray(ends), "hour": f32(hour), "seconds": f32(seconds)}
    guess = 1.0 if cured else float(seconds.var())
    return Case(loss_fn, params, trip, optax.adam(1e-3), guess=guess)


@patient(
    "rate too small",
    source="threads in which the rate of a fine-tuned BERT is kept for a small net of one's own",
    steps=100,
)
def default_probability_at_a_millionth(seed, cured=False):
    """Whether a loan is paid back, by a small network from scratch and Adam at 1e-6."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(240, 10))
    late = (x[:, 0] * x[:, 1] + x[:, 2] > 0).astype(int)

    def loss_fn(p, loans):
        x, late = loans
        return bce(forward(p, x)[:, 0], late).mean()

    optimizer = optax.adam(1e-2 if cured else 1e-6)
    return Case(loss_fn, dense(rng, 10, 48, 1), (f32(x), f32(late)), optimizer, guess=math.log(2), classes=2)


@patient("clipped", source="meta-pytorch/opacus issues 152 and 306: max_grad_norm in tutorials on privacy", steps=80)
def private_but_for_the_noise(seed, cured=False):
    """A recipe for privacy without its noise: the gradient is clipped to a norm of 0.0001 before SGD."""
    rng = np.random.default_rng(seed)
    ill = rng.integers(0, 6, 180)
    x = rng.normal(size=(6, 14))[ill] + 0.5 * rng.normal(size=(180, 14))

    def loss_fn(p, records):
        return xent(forward(p, records["x"]), records["ill"]).mean()

    clip = optax.clip_by_global_norm(1.0 if cured else 1e-4)
    optimizer = optax.chain(clip, optax.sgd(0.1, momentum=0.9))
    records = {"x": f32(x), "ill": jnp.asarray(ill)}
    return Case(loss_fn, dense(rng, 14, 32, 6), records, optimizer, guess=base_entropy(ill), classes=6)
