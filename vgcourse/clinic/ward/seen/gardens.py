"""Networks of tables, shops, series and sentences that grow well."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .kit import entropy, f32, layers, perceptron, standard, w

xent = optax.softmax_cross_entropy_with_integer_labels


@patient("healthy", steps=150)
def columns_with_holes(seed):
    """A table with missing values: a learnt number stands in each hole, and a mask tells of it."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(160, 6))
    known = rng.random((160, 6)) < 0.8
    y = standard((np.where(known, x, 0) @ rng.normal(size=6)) + 1.5 * (~known).sum(1))
    params = {"fill": f32(np.zeros(6)), "net": layers(rng, 12, 40, 1)}

    def loss_fn(p, rows):
        x = jnp.where(rows["known"], rows["x"], p["fill"])
        out = perceptron(p["net"], jnp.concatenate([x, rows["known"]], 1), jax.nn.silu)
        return jnp.mean((out[:, 0] - rows["y"]) ** 2)

    rows = {"x": f32(np.where(known, x, 0.0)), "known": jnp.asarray(known), "y": f32(y)}
    return Case(loss_fn, params, rows, optax.adamw(1e-2, weight_decay=1e-3), guess=1.0)


@patient(
    "healthy", steps=150, source="Cox 1972 and Raykar et al. 2007: who lives longer, among pairs that can be compared"
)
def who_leaves_the_study_first(seed):
    """Risks are learnt from pairs of patients of whom it is known who died first; many are censored."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(64, 8))
    time = np.exp(-(x[:, 0] + x[:, 1] * x[:, 2]) + 0.1 * rng.normal(size=64))
    died = rng.random(64) < 0.7
    pair = died[:, None] & (time[:, None] < time)
    params = layers(rng, 8, 48, 1)

    def loss_fn(p, study):
        risk = perceptron(p, study["x"], jax.nn.elu)[:, 0]
        gap = risk[:, None] - risk
        return -jnp.sum(study["pair"] * jax.nn.log_sigmoid(gap)) / study["pair"].sum()

    study = {"x": f32(x), "pair": f32(pair)}
    return Case(loss_fn, params, study, optax.adam(1e-2), guess=float(np.log(2)), classes=2)


@patient("healthy", steps=150, source="Rendle et al. 2009, Bayesian personalised ranking")
def bought_rather_than_not(seed):
    """Two small tables of factors; what a customer bought shall score above what they did not."""
    rng = np.random.default_rng(seed)
    taste = rng.normal(size=(32, 3)) @ rng.normal(size=(3, 40))
    user = rng.integers(0, 32, 400)
    one, two = rng.integers(0, 40, (2, 400))
    better = taste[user, one] > taste[user, two]
    bought, other = np.where(better, one, two), np.where(better, two, one)
    params = {"user": f32(0.1 * rng.normal(size=(32, 12))), "item": f32(0.1 * rng.normal(size=(40, 12)))}

    def loss_fn(p, sale):
        gap = p["item"][sale["bought"]] - p["item"][sale["other"]]
        score = jnp.sum(p["user"][sale["user"]] * gap, 1)
        return -jax.nn.log_sigmoid(score).mean() + 1e-4 * jnp.mean(p["item"] ** 2)

    sale = {k: jnp.asarray(v) for k, v in {"user": user, "bought": bought, "other": other}.items()}
    return Case(loss_fn, params, sale, optax.adam(2e-2), guess=float(np.log(2)), classes=2)


@patient("healthy", steps=80)
def questions_and_their_passages(seed):
    """Two towers; each question's own passage against all others of the batch, at a temperature of 0.07."""
    rng = np.random.default_rng(seed)
    topic = rng.normal(size=(48, 10))
    question = topic @ rng.normal(size=(10, 20)) + 0.1 * rng.normal(size=(48, 20))
    passage = topic @ rng.normal(size=(10, 24)) + 0.1 * rng.normal(size=(48, 24))
    params = {
        "q": layers(rng, 20, 32, 16),
        "p": layers(rng, 24, 32, 16),
        "log_scale": jnp.asarray(np.log(1 / 0.07), jnp.float32),
    }

    def unit(x):
        return x * jax.lax.rsqrt(jnp.sum(x**2, 1, keepdims=True) + 1e-8)

    def loss_fn(p, batch):
        q, d = unit(perceptron(p["q"], batch["question"] / 3)), unit(perceptron(p["p"], batch["passage"] / 3))
        score = q @ d.T * jnp.exp(jnp.minimum(p["log_scale"], 4.6))
        return xent(score, jnp.arange(48)).mean()

    batch = {"question": f32(question), "passage": f32(passage)}
    return Case(loss_fn, params, batch, optax.adam(3e-3), guess=float(np.log(48)), classes=48)


@patient("healthy", steps=150)
def delivery_times_by_crps(seed):
    """Eight answers for each order, judged together by the continuous ranked probability score."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(128, 5))
    y = standard(np.exp(0.5 * x[:, 0]) + x[:, 1] + 0.05 * rng.normal(size=128))
    params = layers(rng, 5, 48, 8)

    def loss_fn(p, batch):
        answers = perceptron(p, batch[0], jax.nn.softplus)
        near = jnp.abs(answers - batch[1][:, None]).mean(1)
        apart = jnp.abs(answers[:, :, None] - answers[:, None]).mean((1, 2))
        return jnp.mean(near - 0.5 * apart)

    guess = float(np.abs(y[:, None] - y).mean() / 2)
    return Case(loss_fn, params, (f32(x), f32(y)), optax.adam(1e-2), guess=guess)


@patient("healthy", steps=150)
def accidents_per_mile(seed):
    """A generalised linear model: Poisson deviance, logarithm of the exposure as offset, every weight from zero."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(200, 5))
    miles = rng.uniform(1, 20, 200)
    n = rng.poisson(miles * np.exp(x @ np.array([0.9, -0.7, 0.5, 0.0, 0.3])))
    params = {"beta": f32(np.zeros(5)), "intercept": f32(0.0)}

    def loss_fn(p, policy):
        log_mu = policy["x"] @ p["beta"] + p["intercept"] + jnp.log(policy["miles"])
        n = policy["n"]
        return 2 * jnp.mean(n * (jnp.log(jnp.maximum(n, 1.0)) - log_mu) - (n - jnp.exp(log_mu)))

    mu = miles * n.sum() / miles.sum()
    guess = float(2 * np.mean(n * np.log(np.maximum(n, 1) / mu) - (n - mu)))
    return Case(loss_fn, params, {"x": f32(x), "miles": f32(miles), "n": f32(n)}, optax.adam(3e-2), guess=guess)


@patient("healthy", steps=150, source="Wang et al. 2021, DCN V2")
def crosses_of_every_column(seed):
    """Three layers that multiply with their input and add it, for whether an advertisement is clicked."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(192, 8))
    y = (x[:, 0] * x[:, 1] + x[:, 2] * x[:, 3] + 0.5 * x[:, 4] > 0).astype(int)
    params = {"cross": f32(rng.normal(size=(3, 8, 8)) * 0.3), "bias": f32(np.zeros((3, 8))), "out": w(rng, 8, 1)}

    def loss_fn(p, batch):
        x0, y = batch

        def cross(x, layer):
            return x0 * (x @ layer[0] + layer[1]) + x, None

        x, _ = jax.lax.scan(cross, x0, (p["cross"], p["bias"]))
        return optax.sigmoid_binary_cross_entropy((x @ p["out"])[:, 0], y).mean()

    clip = optax.clip_by_global_norm(1.0)
    return Case(loss_fn, params, (f32(x), f32(y)), optax.chain(clip, optax.adam(1e-2)), guess=entropy(y), classes=2)


@patient("healthy", steps=100, source="Srivastava et al. 2015, Highway networks: gates that begin almost shut")
def highway_of_twenty_layers(seed):
    """Twenty layers whose gates begin at -2, so that each lets its input through."""
    rng = np.random.default_rng(seed)
    label = rng.integers(0, 4, 128)
    x = rng.normal(size=(4, 16))[label] + 0.6 * rng.normal(size=(128, 16))
    params = {
        "h": f32(rng.normal(size=(20, 16, 16)) / 4),
        "t": f32(rng.normal(size=(20, 16, 16)) / 8),
        "tb": f32(np.full((20, 16), -2.0)),
        "out": w(rng, 16, 4),
    }

    def loss_fn(p, batch):
        def block(x, q):
            gate = jax.nn.sigmoid(x @ q["t"] + q["tb"])
            return gate * jnp.tanh(x @ q["h"]) + (1 - gate) * x, None

        x, _ = jax.lax.scan(block, batch[0], {k: p[k] for k in ("h", "t", "tb")})
        return xent(x @ p["out"], batch[1]).mean()

    optimizer = optax.sgd(0.1, momentum=0.9)
    return Case(loss_fn, params, (f32(x), jnp.asarray(label)), optimizer, guess=entropy(label), classes=4)


@patient(
    "healthy",
    steps=150,
    source="Widrow and Hoff 1960: an adaptive filter, whose rate is small since its errors are summed",
)
def echo_canceller(seed):
    """A filter of sixteen taps learns the path of an echo; the squares of two thousand samples are summed."""
    rng = np.random.default_rng(seed)
    far = rng.normal(size=2000)
    path = rng.normal(size=16) * np.exp(-np.arange(16) / 4)
    past = np.stack([np.r_[np.zeros(k), far[: 2000 - k]] for k in range(16)], 1)
    near = past @ path + 0.05 * rng.normal(size=2000)

    def loss_fn(p, sound):
        return jnp.sum((sound["past"] @ p["taps"] - sound["near"]) ** 2)

    sound = {"past": f32(past), "near": f32(near)}
    return Case(
        loss_fn, {"taps": f32(np.zeros(16))}, sound, optax.sgd(2e-5), guess=float(((near - near.mean()) ** 2).sum())
    )


@patient(
    "healthy", steps=150, source="Holt 1957: exponential smoothing with a trend, its two constants by gradient descent"
)
def smoothing_with_a_trend(seed):
    """Eight series are forecast one step ahead by a level and a slope, which follow at speeds that are learnt."""
    rng = np.random.default_rng(seed)
    drift = np.cumsum(0.3 * rng.normal(size=(60, 8)), 0)
    y = np.cumsum(drift, 0) + 0.05 * rng.normal(size=(60, 8))
    y = y / np.abs(y).max(0)
    params = {"alpha": f32(np.full(8, -3.0)), "beta": f32(np.full(8, -3.0))}

    def loss_fn(p, y):
        alpha, beta = jax.nn.sigmoid(p["alpha"]), jax.nn.sigmoid(p["beta"])

        def follow(carry, seen):
            level, slope = carry
            error = seen - level - slope
            return (level + slope + alpha * error, slope + alpha * beta * error), error

        _, error = jax.lax.scan(follow, (y[0], jnp.zeros(8)), y[1:])
        return jnp.mean(error**2)

    return Case(loss_fn, params, f32(y), optax.adam(5e-2), guess=float(y.var(0).mean()))


@patient("healthy", steps=80, source="Ilse et al. 2018, attention-based multiple instance learning")
def slides_with_one_bad_cell(seed):
    """A bag of up to ten cells is bad if one of them is; attention over the bag, with a mask over empty places."""
    rng = np.random.default_rng(seed)
    count = rng.integers(4, 11, 96)
    present = np.arange(10) < count[:, None]
    cells = rng.normal(size=(96, 10, 6))
    bad = rng.integers(0, 2, 96)
    cells[np.arange(96), rng.integers(0, 4, 96), :2] += 5 * bad[:, None]
    params = {"embed": layers(rng, 6, 24, 16), "attend": w(rng, 16, 1), "out": w(rng, 16, 1), "b": f32(0.0)}

    def loss_fn(p, bag):
        h = jax.nn.relu(perceptron(p["embed"], bag["cells"]))
        score = jnp.where(bag["present"], (h @ p["attend"])[..., 0], -1e9)
        pooled = jnp.einsum("bn,bnd->bd", jax.nn.softmax(score, 1), h)
        return optax.sigmoid_binary_cross_entropy((pooled @ p["out"])[:, 0] + p["b"], bag["bad"]).mean()

    bag = {"cells": f32(cells), "present": jnp.asarray(present), "bad": f32(bad)}
    return Case(loss_fn, params, bag, optax.rmsprop(3e-3), guess=entropy(bad), classes=2)


@patient("healthy", needs="equinox", steps=80)
def tide_gauge_in_equinox(seed):
    """Equinox: a gated recurrent unit reads twenty hours of a tide gauge and says the next."""
    import equinox as eqx

    rng = np.random.default_rng(seed)
    t = np.arange(300)
    level = standard(np.sin(t / 12.4 * 2 * np.pi) + 0.4 * np.sin(t / 24 * 2 * np.pi) + 0.05 * rng.normal(size=300))
    start = np.arange(0, 260, 6)
    window, after = level[start[:, None] + np.arange(20)], level[start + 20]
    one, two = jax.random.split(jax.random.key(seed))
    cell, head = eqx.nn.GRUCell, eqx.nn.Linear
    net = {"cell": eqx.filter_jit(cell)(1, 16, key=one), "head": eqx.filter_jit(head)(16, "scalar", key=two)}
    params, static = eqx.partition(net, eqx.is_inexact_array)

    def loss_fn(p, batch):
        net = eqx.combine(p, static)

        def read(series):
            h, _ = jax.lax.scan(lambda h, x: (net["cell"](x[None], h), None), jnp.zeros(16), series)
            return net["head"](h)

        return jnp.mean((jax.vmap(read)(batch[0]) - batch[1]) ** 2)

    return Case(loss_fn, params, (f32(window), f32(after)), optax.adam(1e-2), guess=float(after.var()))
