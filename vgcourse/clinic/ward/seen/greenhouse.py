"""Networks that do well, of people who tag, forecast, rank and retrieve."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .bench import base_entropy, bce, dense, f32, forward, randw, standard, xent


@patient("healthy", steps=60)
def entities_by_reading_both_ways(seed):
    """A bidirectional GRU tags each of ten words; a tag depends on the words on both sides."""
    rng = np.random.default_rng(seed)
    word = rng.integers(0, 12, (32, 12))
    tag = (word[:, :-2] < 4) * 1 + (word[:, 2:] < 4) * 1
    params = {
        "emb": f32(rng.normal(size=(12, 10))),
        "gates": randw(rng, 2, 26, 32),
        "new": randw(rng, 2, 26, 16),
        "out": dense(rng, 42, 24, 3),
    }

    def read(x, gates, new):
        def step(h, x):
            r, z = jnp.split(jax.nn.sigmoid(jnp.concatenate([x, h], 1) @ gates), 2, 1)
            h = z * h + (1 - z) * jnp.tanh(jnp.concatenate([x, r * h], 1) @ new)
            return h, h

        return jax.lax.scan(step, jnp.zeros((32, 16)), x)[1]

    def loss_fn(p, text):
        x = p["emb"][text["word"].T]
        both = jax.vmap(read)(jnp.stack([x, x[::-1]]), p["gates"], p["new"])
        h = jnp.concatenate([x, both[0], both[1][::-1]], -1)[1:-1]
        return xent(forward(p["out"], h), text["tag"].T).mean()

    text = {"word": jnp.asarray(word), "tag": jnp.asarray(tag)}
    return Case(loss_fn, params, text, optax.adam(1e-2), guess=base_entropy(tag), classes=3)


@patient(
    "healthy", source="Zeng et al. 2023, Are transformers effective for time series forecasting? (DLinear)", steps=100
)
def trend_and_season_by_two_linear_maps(seed):
    """DLinear: a moving average and what is left over are forecast by one linear map each, and both begin at 1/n."""
    rng = np.random.default_rng(seed)
    t = np.arange(36) + rng.uniform(0, 100, (160, 1))
    series = np.sin(2 * np.pi * t / 12) + 0.02 * t + 0.3 * np.cos(2 * np.pi * t / 7) + 0.05 * rng.normal(size=(160, 36))
    series = (series - series.mean()) / series.std()
    near = np.abs(np.arange(24)[:, None] - np.arange(24)) <= 6
    window = f32(near / near.sum(0))
    params = {"trend": jnp.full((24, 12), 1 / 24), "season": jnp.full((24, 12), 1 / 24), "b": jnp.zeros(12)}

    def loss_fn(p, series):
        past, future = series[:, :24], series[:, 24:]
        trend = past @ window
        return jnp.mean((trend @ p["trend"] + (past - trend) @ p["season"] + p["b"] - future) ** 2)

    return Case(loss_fn, params, f32(series), optax.adam(1e-2), guess=1.0)


@patient("healthy", source="Burges 2010, From RankNet to LambdaRank", steps=100)
def pairs_weighted_by_what_a_swap_would_change(seed):
    """LambdaRank: the logistic loss of each pair, times the change of NDCG if they swapped, which has no gradient."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(24, 8, 10))
    gain = np.digitize(np.tanh(x @ rng.normal(size=10)) + x[..., 0] * x[..., 1] / 2, [-0.5, 0.5])

    def loss_fn(p, lists):
        score = forward(p, lists["x"])[..., 0]
        gain = lists["gain"]
        rank = jax.lax.stop_gradient((score[:, None, :] > score[:, :, None]).sum(2))
        discount = 1 / jnp.log2(2.0 + rank)
        swap = jnp.abs((gain[:, :, None] - gain[:, None]) * (discount[:, :, None] - discount[:, None]))
        better = gain[:, :, None] > gain[:, None]
        pair = jax.nn.softplus(score[:, None] - score[:, :, None])
        return (better * swap * pair).sum() / (better * swap).sum()

    lists = {"x": f32(x), "gain": f32(gain)}
    return Case(loss_fn, dense(rng, 10, 32, 1), lists, optax.adam(5e-3), guess=math.log(2))


@patient(
    "healthy",
    source="Yi et al. 2019, Sampling-bias-corrected neural modelling for large corpus item recommendations",
    steps=80,
)
def two_towers_with_a_correction_for_popular_items(seed):
    """Users and items meet in a softmax over the batch; the logarithm of how often an item is drawn is taken away."""
    rng = np.random.default_rng(seed)
    taste = rng.normal(size=(64, 5))
    user = standard(taste @ rng.normal(size=(5, 14)) + 0.2 * rng.normal(size=(64, 14)))
    item = standard(taste @ rng.normal(size=(5, 18)) + 0.2 * rng.normal(size=(64, 18)))
    often = rng.dirichlet(np.full(64, 3.0))
    params = {"user": dense(rng, 14, 32, 16), "item": dense(rng, 18, 32, 16)}

    def loss_fn(p, batch):
        unit = lambda a: a / jnp.linalg.norm(a, axis=1, keepdims=True)
        u, v = unit(forward(p["user"], batch["user"])), unit(forward(p["item"], batch["item"]))
        return xent(u @ v.T / 0.07 - jnp.log(batch["often"]), jnp.arange(64)).mean()

    batch = {"user": f32(user), "item": f32(item), "often": f32(often)}
    return Case(loss_fn, params, batch, optax.adam(5e-3), guess=math.log(64), classes=64)


@patient("healthy", source="Rendle 2010, Factorization machines", steps=100)
def factorisation_machine_of_clicks(seed):
    """A factorisation machine: clicks on advertisements, from pairs of user, site and hour; factors of 0.1."""
    rng = np.random.default_rng(seed)
    field = np.stack([rng.integers(0, 10, 300), 10 + rng.integers(0, 10, 300), 20 + rng.integers(0, 6, 300)], 1)
    hidden = rng.normal(size=(26, 2))
    pull = (hidden[field].sum(1) ** 2 - (hidden[field] ** 2).sum(1)).sum(1)
    click = (pull > np.median(pull)).astype(int)
    params = {"bias": jnp.zeros(()), "linear": jnp.zeros(26), "factor": f32(0.1 * rng.normal(size=(26, 6)))}

    def loss_fn(p, ads):
        v = p["factor"][ads["field"]]
        pairs = 0.5 * (v.sum(1) ** 2 - (v**2).sum(1)).sum(1)
        return bce(p["bias"] + p["linear"][ads["field"]].sum(1) + pairs, ads["click"]).mean()

    ads = {"field": jnp.asarray(field), "click": jnp.asarray(click)}
    return Case(loss_fn, params, ads, optax.adam(3e-2), guess=math.log(2), classes=2)


@patient(
    "healthy",
    source="Lee et al. 2018, DeepHit: a deep learning approach to survival analysis with competing risks",
    steps=100,
)
def two_ways_to_leave_in_ten_periods(seed):
    """DeepHit without its ranking term: one softmax over ten periods and two causes; the censored count their tail."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(200, 6))
    cause = (x[:, 0] + x[:, 1] > 0).astype(int)
    period = np.clip(np.floor(4.5 + 2.5 * x[:, 2] + 1.5 * x[:, 3]), 0, 8).astype(int)
    known = rng.random(200) < 0.85

    def loss_fn(p, study):
        share = jax.nn.log_softmax(forward(p, study["x"])).reshape(-1, 2, 10)
        event = share[jnp.arange(200), study["cause"], study["period"]]
        later = jnp.arange(10) > study["period"][:, None]
        tail = jax.nn.logsumexp(jnp.where(later[:, None], share, -1e9), axis=(1, 2))
        return -jnp.where(study["known"], event, tail).mean()

    study = {"x": f32(x), "cause": jnp.asarray(cause), "period": jnp.asarray(period), "known": jnp.asarray(known)}
    return Case(loss_fn, dense(rng, 6, 48, 20), study, optax.adam(2e-2), guess=2.5)


@patient(
    "healthy",
    source="Ma et al. 2018, Modeling task relationships in multi-task learning with multi-gate mixture-of-experts",
    steps=80,
)
def three_experts_and_a_gate_for_each_task(seed):
    """MMoE: three experts, and for each of two tasks a softmax that mixes them; one task is a class, one a number."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(200, 10))
    bought = (x[:, 0] * x[:, 1] > 0).astype(int)
    spent = standard(np.tanh(x[:, 2] + x[:, 3]) + 0.5 * x[:, 4])
    params = {
        "expert": randw(rng, 3, 10, 24, gain=1.4),
        "gate": randw(rng, 2, 10, 3, gain=0.1),
        "tower": randw(rng, 2, 24, 16, gain=1.4),
        "out": randw(rng, 2, 16, 1),
    }

    def loss_fn(p, customers):
        x = customers["x"]
        expert = jax.nn.relu(x @ p["expert"])
        mixed = jnp.einsum("tne,enh->tnh", jax.nn.softmax(x @ p["gate"]), expert)
        out = (jax.nn.relu(mixed @ p["tower"]) @ p["out"])[..., 0]
        return bce(out[0], customers["bought"]).mean() + jnp.mean((out[1] - customers["spent"]) ** 2)

    customers = {"x": f32(x), "bought": f32(bought), "spent": f32(spent)}
    return Case(loss_fn, params, customers, optax.adam(1e-2), guess=1 + math.log(2))


@patient("healthy", source="Zhai et al. 2023, Sigmoid loss for language image pre-training", steps=150)
def pictures_and_words_by_sigmoids(seed):
    """SigLIP: every pair of the batch is a yes or no, most are no; so the bias begins at -10 and the scale at 10."""
    rng = np.random.default_rng(seed)
    idea = rng.normal(size=(32, 6))
    picture = standard(idea @ rng.normal(size=(6, 20)) + 0.1 * rng.normal(size=(32, 20)))
    word = standard(idea @ rng.normal(size=(6, 12)) + 0.1 * rng.normal(size=(32, 12)))
    params = {
        "picture": dense(rng, 20, 32, 16),
        "word": dense(rng, 12, 32, 16),
        "scale": jnp.array(math.log(10.0)),
        "bias": jnp.array(-10.0),
    }

    def loss_fn(p, pairs):
        unit = lambda a: a / jnp.linalg.norm(a, axis=1, keepdims=True)
        a, b = unit(forward(p["picture"], pairs["picture"])), unit(forward(p["word"], pairs["word"]))
        logit = jnp.exp(p["scale"]) * a @ b.T + p["bias"]
        return jax.nn.softplus(-logit * (2 * jnp.eye(32) - 1)).sum(1).mean()

    pairs = {"picture": f32(picture), "word": f32(word)}
    guess = 32 * base_entropy(np.eye(32, dtype=int))
    return Case(loss_fn, params, pairs, optax.adam(5e-3), guess=guess)


@patient("healthy", source="Garnelo et al. 2018, Conditional neural processes", steps=150)
def functions_from_five_points(seed):
    """A conditional neural process: five known points of a parabola, averaged as a vector, say the others."""
    rng = np.random.default_rng(seed)
    x = rng.uniform(-1, 1, (64, 15, 1))
    a, b, c = rng.normal(size=(3, 64, 1, 1))
    y = a * x**2 + b * x + 0.5 * c
    y = y / y.std()
    params = {"encode": dense(rng, 2, 48, 32), "decode": dense(rng, 33, 48, 1)}

    def loss_fn(p, tasks):
        x, y = tasks
        known = jnp.concatenate([x[:, :5], y[:, :5]], -1)
        r = forward(p["encode"], known).mean(1, keepdims=True)
        asked = jnp.concatenate([jnp.broadcast_to(r, (64, 10, 32)), x[:, 5:]], -1)
        return jnp.mean((forward(p["decode"], asked) - y[:, 5:]) ** 2)

    return Case(loss_fn, params, (f32(x), f32(y)), optax.adam(1e-2), guess=float(y.var()))


@patient("healthy", source="scikit-learn's indicator of missing values, as a layer", steps=100)
def missing_values_with_their_own_number(seed):
    """A table with a third of its cells missing: each column learns what to put there, and a flag says where."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(240, 8))
    there = rng.random((240, 8)) > 0.3
    ill = (np.where(there, x, 0.8) @ rng.normal(size=8) > 0).astype(int)
    params = {"fill": jnp.zeros(8), "net": dense(rng, 16, 32, 1)}

    def loss_fn(p, table):
        x = jnp.where(table["there"], table["x"], p["fill"])
        out = forward(p["net"], jnp.concatenate([x, table["there"].astype(jnp.float32)], 1))
        return bce(out[:, 0], table["ill"]).mean()

    table = {"x": f32(np.where(there, x, 0.0)), "there": jnp.asarray(there), "ill": f32(ill)}
    return Case(loss_fn, params, table, optax.adamw(1e-2, weight_decay=1e-3), guess=base_entropy(ill), classes=2)
