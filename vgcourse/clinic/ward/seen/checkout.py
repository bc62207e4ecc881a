"""Shops: what somebody will like, in which order to show it, and how much of it will be sold."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient, repaired

F = jnp.float32


def likes(rng, users=30, items=40, rank=3):
    """(users, items): how much who likes what, of unit size."""
    u, v = rng.normal(size=(users, rank)), rng.normal(size=(items, rank))
    r = u @ v.T
    return (r / r.std()).astype(np.float32)


@patient(
    "symmetric initialisation",
    steps=150,
    source="NicolasHug/Surprise#22, factors initialised with the same value 0.1",
)
def every_factor_a_tenth(seed, cured=False):
    """A factorisation of ratings whose factors are all 0.1 stays of rank one."""
    rng = np.random.default_rng(seed)
    u, v = np.linalg.qr(rng.normal(size=(30, 8)))[0], np.linalg.qr(rng.normal(size=(40, 8)))[0]
    r = (u @ v.T / (u @ v.T).std()).astype(np.float32)
    p = np.full((30, 8), 0.1)  # the cause
    q = np.full((40, 8), 0.1)  # the cause
    if cured:
        p, q = rng.normal(0, 0.3, (30, 8)), rng.normal(0, 0.3, (40, 8))
    params = {"p": jnp.asarray(p, F), "q": jnp.asarray(q, F)}

    def loss(params, batch):
        error = params["p"] @ params["q"].T - batch["ratings"]  # the cause
        return jnp.mean(error**2) + 1e-4 * (jnp.sum(params["p"] ** 2) + jnp.sum(params["q"] ** 2)) / 30

    return Case(loss, params, {"ratings": jnp.asarray(r)}, optax.adam(3e-2), guess=float(r.var()))


factors_drawn = repaired(every_factor_a_tenth, "factors_drawn")


@patient("wrong loss: softmax twice", steps=100)
def two_towers_that_return_probabilities(seed, cured=False):
    """Retrieval among 48 items: the towers' scores pass through softmax, then through a loss that does it again."""
    rng = np.random.default_rng(seed)
    d = 48
    users = rng.normal(size=(d, 10)).astype(np.float32)
    items = (users @ rng.normal(size=(10, 12)) / 3).astype(np.float32)
    params = {
        "query": jnp.asarray(rng.normal(size=(10, 8)) / 3, F),
        "item": jnp.asarray(rng.normal(size=(12, 8)) / 3, F),
    }

    def scores(params, batch):
        s = (batch["users"] @ params["query"]) @ (batch["items"] @ params["item"]).T
        if cured:
            return s
        return jax.nn.softmax(s, axis=-1)  # the cause

    def loss(params, batch):
        return optax.softmax_cross_entropy_with_integer_labels(scores(params, batch), jnp.arange(d)).mean()

    batch = {"users": jnp.asarray(users), "items": jnp.asarray(items)}
    return Case(loss, params, batch, optax.adam(3e-2), guess=float(np.log(d)), classes=d)


@patient("clipped", steps=120)
def clipped_at_a_ten_thousandth(seed, cured=False):
    """A forecaster of sales with SGD, whose gradient is clipped to the norm 0.0001, as once helped an LSTM."""
    rng = np.random.default_rng(seed)
    t = np.arange(200 + 15)
    sales = np.sin(2 * np.pi * t / 7) + 0.5 * np.sin(2 * np.pi * t / 30) + 0.1 * rng.normal(size=t.size)
    windows = np.lib.stride_tricks.sliding_window_view(sales, 15)
    x, y = windows[:, :14], windows[:, 14]
    params = [jnp.asarray(rng.normal(size=(14, 24)) / 14**0.5, F), jnp.asarray(rng.normal(size=24) / 24**0.5, F)]

    def loss(w, batch):
        return jnp.mean((jnp.tanh(batch[0] @ w[0]) @ w[1] - batch[1]) ** 2)

    norm = 1.0 if cured else 1e-4
    tx = optax.chain(optax.clip_by_global_norm(norm), optax.sgd(0.1, momentum=0.9))
    return Case(loss, params, (jnp.asarray(x, F), jnp.asarray(y, F)), tx, guess=float(y.var()))


@patient("not used", steps=120)
def deep_half_never_added(seed, cured=False):
    """Wide and deep: the deep half is computed, and the score is returned from the wide half alone."""
    rng = np.random.default_rng(seed)
    a, b = rng.integers(0, 8, 200), rng.integers(0, 8, 200)
    x = np.concatenate([np.eye(8)[a], np.eye(8)[b]], 1)
    bought = ((a + b) % 2).astype(np.float32)
    params = {
        "wide": jnp.zeros(16),
        "deep": [jnp.asarray(rng.normal(size=(16, 32)) / 2, F), jnp.asarray(rng.normal(size=32) / 5, F)],
    }

    def model(params, x):
        wide = x @ params["wide"]
        deep = jax.nn.relu(x @ params["deep"][0]) @ params["deep"][1]
        if cured:
            return wide + deep
        return wide  # the cause

    def loss(params, batch):
        return optax.sigmoid_binary_cross_entropy(model(params, batch["x"]), batch["bought"]).mean()

    batch = {"x": jnp.asarray(x, F), "bought": jnp.asarray(bought)}
    return Case(loss, params, batch, optax.adam(2e-2), guess=0.693, classes=2)


@patient("gradient cut off", steps=120)
def gain_of_the_counted_ranks(seed, cured=False):
    """The discounted gain itself as a loss: ranks are counted by comparisons, which have no derivative."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(24, 10, 6)).astype(np.float32)
    relevance = (x @ rng.normal(size=6) > 1.5).astype(np.float32)
    ideal = np.array([(1 / np.log2(2 + np.arange(int(r.sum())))).sum() for r in relevance]).clip(0.5)
    params = {"w": jnp.asarray(rng.normal(size=(6, 16)) / 2, F), "v": jnp.asarray(rng.normal(size=16) / 4, F)}

    def loss(params, batch):
        score = jnp.tanh(batch["x"] @ params["w"]) @ params["v"]
        difference = score[:, None, :] - score[:, :, None]
        above = (difference > 0).astype(F)  # the cause
        if cured:
            above = jax.nn.sigmoid(10 * difference)
        rank = above.sum(-1) + (0.5 if cured else 1)
        dcg = (batch["relevance"] / jnp.log2(1 + rank)).sum(-1)
        return jnp.mean(1 - dcg / batch["ideal"])

    batch = {"x": jnp.asarray(x), "relevance": jnp.asarray(relevance), "ideal": jnp.asarray(ideal, F)}
    return Case(loss, params, batch, optax.adam(3e-2))


ranks_counted_softly = repaired(gain_of_the_counted_ranks, "ranks_counted_softly")


@patient("wrong loss: broadcast", steps=120)
def demand_against_a_data_frame(seed, cured=False):
    """The demand from a data frame is a column (n, 1), the forecast is (n,): their difference is a table."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(120, 7))
    demand = np.maximum(x[:, :1], 0) * 2 - x[:, 1:2] + 0.5 * x[:, 2:3] * x[:, 3:4]
    demand = (demand - demand.mean()) / demand.std()
    params = (jnp.asarray(rng.normal(size=(7, 32)) / 2, F), jnp.zeros(32), jnp.asarray(rng.normal(size=32) / 5, F))

    def loss(params, batch):
        W, b, v = params
        forecast = jax.nn.elu(batch["x"] @ W + b) @ v
        truth = batch["demand"]
        if cured:
            truth = truth[:, 0]
        return jnp.abs(forecast - truth).mean()  # the cause

    batch = {"x": jnp.asarray(x, F), "demand": jnp.asarray(demand, F)}
    guess = float(np.abs(demand - np.median(demand)).mean())
    return Case(loss, params, batch, optax.adam(2e-2), guess=guess)


@patient("healthy", steps=120)
def preferred_to_a_random_one(seed):
    """Bayesian personalised ranking: what somebody bought scores above what was drawn; small tables, rate 0.05."""
    rng = np.random.default_rng(seed)
    r = likes(rng)
    u = rng.integers(0, 30, 400)
    i, j = rng.integers(0, 40, (2, 400))
    swap = r[u, i] < r[u, j]
    i, j = np.where(swap, j, i), np.where(swap, i, j)
    params = {"u": jnp.asarray(0.1 * rng.normal(size=(30, 8)), F), "v": jnp.asarray(0.1 * rng.normal(size=(40, 8)), F)}

    def loss(p, b):
        margin = (p["u"][b[:, 0]] * (p["v"][b[:, 1]] - p["v"][b[:, 2]])).sum(-1)
        return -jax.nn.log_sigmoid(margin).mean()

    return Case(loss, params, jnp.asarray(np.stack([u, i, j], 1), jnp.int32), optax.adam(5e-2), guess=0.693)


@patient("healthy", steps=120)
def lists_by_their_softmax(seed):
    """ListNet: the softmax of the scores of a page shall be the softmax of its grades, at a temperature of a fifth."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(40, 8, 6)).astype(np.float32)
    grade = np.tanh(x @ rng.normal(size=6)) * 2
    target = np.exp(grade / 0.2)
    target /= target.sum(-1, keepdims=True)
    entropy = -(target * np.log(target + 1e-9)).sum(-1).mean()
    params = [jnp.asarray(rng.normal(size=(6, 24)) / 6**0.5, F), jnp.asarray(rng.normal(size=24) / 24**0.5, F)]

    def loss(p, b):
        score = jax.nn.gelu(b["x"] @ p[0]) @ p[1]
        return -(b["target"] * jax.nn.log_softmax(score / 0.2)).sum(-1).mean() - b["entropy"]

    batch = {"x": jnp.asarray(x), "target": jnp.asarray(target, F), "entropy": jnp.asarray(entropy, F)}
    return Case(loss, params, batch, optax.adam(1e-2), guess=float(np.log(8) - entropy))


@patient("healthy", steps=120)
def pairs_of_features_that_multiply(seed):
    """A factorisation machine of clicks: a linear part from zero and the products of factors of 0.05."""
    rng = np.random.default_rng(seed)
    ids = np.stack([rng.integers(0, 10, 300), 10 + rng.integers(0, 10, 300), 20 + rng.integers(0, 5, 300)], 1)
    hidden = rng.normal(size=(25, 3))
    s = sum((hidden[ids[:, a]] * hidden[ids[:, b]]).sum(1) for a, b in ((0, 1), (0, 2), (1, 2)))
    clicked = (s > np.median(s)).astype(np.float32)
    params = {"bias": jnp.zeros(()), "w": jnp.zeros(25), "v": jnp.asarray(0.05 * rng.normal(size=(25, 6)), F)}

    def loss(p, b):
        e = p["v"][b["ids"]]
        pairs = (e.sum(1) ** 2 - (e**2).sum(1)).sum(-1) / 2
        return optax.sigmoid_binary_cross_entropy(p["bias"] + p["w"][b["ids"]].sum(1) + pairs, b["clicked"]).mean()

    batch = {"ids": jnp.asarray(ids, jnp.int32), "clicked": jnp.asarray(clicked)}
    return Case(loss, params, batch, optax.adam(3e-2), guess=0.693, classes=2)


@patient("healthy", steps=120)
def backcasts_that_are_subtracted(seed):
    """N-BEATS: each of three blocks subtracts from the past what it has explained, and adds its share to the future."""
    rng = np.random.default_rng(seed)
    t = np.arange(160 + 24)
    s = np.sin(2 * np.pi * t / 12) + 0.02 * (t - t.mean()) + 0.3 * np.sin(2 * np.pi * t / 5)
    s = (s - s.mean()) / s.std()
    w = np.lib.stride_tricks.sliding_window_view(s, 24)
    params = {
        "in": jnp.asarray(rng.normal(size=(3, 18, 24)) / 4, F),
        "out": jnp.asarray(rng.normal(size=(3, 24, 24)) / 10, F),
    }

    def loss(p, b):
        def block(carry, w):
            past, future = carry
            back, ahead = jnp.split(jax.nn.relu(past @ w[0]) @ w[1], [18], axis=-1)
            return (past - back, future + ahead), None

        (_, future), _ = jax.lax.scan(block, (b[:, :18], jnp.zeros((b.shape[0], 6))), (p["in"], p["out"]))
        return jnp.mean((future - b[:, 18:]) ** 2)

    return Case(loss, params, jnp.asarray(w, F), optax.adam(1e-2), guess=float(w[:, 18:].var()))


@patient("healthy", steps=120)
def sales_of_a_slow_mover(seed):
    """Counts with many zeros by a negative binomial of shape four, above the loss of the true means."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(200, 5))
    mean = np.exp(1.0 + 1.2 * x[:, 0] - 0.8 * np.abs(x[:, 1]))
    sold = rng.poisson(mean)
    params = {"w": jnp.asarray(rng.normal(size=(5, 16)) / 2, F), "v": jnp.zeros(16)}

    def loss(p, b):
        log_mean = jnp.tanh(b["x"] @ p["w"]) @ p["v"]
        return ((b["sold"] + 4) * jnp.log(4 + jnp.exp(log_mean)) - b["sold"] * log_mean).mean() - b["least"]

    least = ((sold + 4) * np.log(4 + mean) - sold * np.log(mean)).mean()
    batch = {"x": jnp.asarray(x, F), "sold": jnp.asarray(sold, F), "least": jnp.asarray(least, F)}
    m = sold.mean()
    return Case(loss, params, batch, optax.adam(3e-2), guess=float((m + 4) * np.log(4 + m) - m * np.log(m) - least))
