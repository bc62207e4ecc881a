"""Customers, claims, ratings and patients in tables: what goes wrong there."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient, repaired
from .kit import entropy, f32, layers, perceptron, standard, w


@patient(
    "nan or inf",
    source="jaywonchung/BERT4Rec-VAE-Pytorch issue 22: where nothing of a sequence is masked, its loss is nan",
    steps=150,
)
def baskets_of_new_customers(seed, cured=False):
    """An autoencoder of ratings averages each customer's error over what they rated, which may be nothing."""
    rng = np.random.default_rng(seed)
    ratings = rng.normal(size=(64, 2)) @ rng.normal(size=(2, 24)) / 2**0.5
    rated = rng.random((64, 24)) < 0.7
    rated[:4] = False
    params = {"encode": w(rng, 24, 16), "decode": w(rng, 16, 24)}

    def loss_fn(p, batch):
        mask = batch["rated"]
        out = jnp.tanh((batch["ratings"] * mask) @ p["encode"] / 2) @ p["decode"]
        count = mask.sum(1)
        error = (mask * (out - batch["ratings"]) ** 2).sum(1)
        if cured:
            count = jnp.maximum(count, 1.0)
        return jnp.mean(error / count)  # the cause

    guess = float((rated * ratings**2).sum() / rated.sum() * 60 / 64)
    return Case(loss_fn, params, {"ratings": f32(ratings), "rated": f32(rated)}, optax.adam(1e-2), guess=guess)


@patient(
    "nan or inf",
    source="jax-ml/jax issue 5798: the branch of where that is not taken makes the gradient nan",
    steps=100,
)
def claims_of_careful_drivers(seed, cured=False):
    """Poisson deviance of the number of claims, written with a where for those who had none."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(192, 4))
    claims = rng.poisson(np.exp(1.2 * x[:, 0] + np.abs(x[:, 1])))
    params = layers(rng, 4, 32, 1)

    def deviance(y, mu):
        ratio = y / mu
        if cured:
            ratio = jnp.where(y > 0, ratio, 1.0)
        return 2 * (jnp.where(y > 0, y * jnp.log(ratio), 0.0) - (y - mu))  # the cause

    def loss_fn(p, batch):
        x, y = batch
        return jnp.mean(deviance(y, jnp.exp(perceptron(p, x)[:, 0])))

    y = claims.astype(float)
    guess = float(np.mean(2 * (y * np.log(np.maximum(y, 1e-9) / y.mean()) - (y - y.mean()))))
    return Case(loss_fn, params, (f32(x), f32(y)), optax.adam(1e-2), guess=guess)


@patient(
    "unscaled inputs",
    at=("batch['counts']",),
    source="greenelab/generic-expression-patterns issue 107: without a scale the losses kept bopping around",
    steps=80,
)
def transcripts_as_they_were_counted(seed, cured=False):
    """Types of cells from the raw numbers of transcripts of forty genes, by a network of rectifiers."""
    rng = np.random.default_rng(seed)
    kind = rng.integers(0, 5, 128)
    level = rng.normal(6.0, 1.0, size=40) + 0.8 * rng.normal(size=(5, 40))
    counts = rng.poisson(np.exp(level[kind] + 0.5 * rng.normal(size=(128, 1)))).astype(float)
    if cured:
        counts = np.log1p(counts)
        counts = (counts - counts.mean(0)) / counts.std(0)
    params = layers(rng, 40, 32, 32, 5)

    def loss_fn(p, cells):
        logits = perceptron(p, cells["counts"])  # the cause
        return optax.softmax_cross_entropy_with_integer_labels(logits, cells["kind"]).mean()

    cells = {"counts": f32(counts), "kind": jnp.asarray(kind)}
    return Case(loss_fn, params, cells, optax.sgd(0.05, momentum=0.9), guess=entropy(kind), classes=5)


@patient(
    "unscaled targets",
    at=("batch['cycles']",),
    source="keras-team/keras issue 1727, and many like it: an LSTM that always predicts the same number",
    steps=80,
)
def cycles_until_the_engine_fails(seed, cured=False):
    """How many cycles a turbine has left, up to 350, from a window of its sensors, by a recurrent network."""
    rng = np.random.default_rng(seed)
    left = rng.uniform(0, 350, 96)
    wear = np.exp(-left / 120)[:, None, None] * rng.normal(size=6) + 0.03 * rng.normal(size=(96, 10, 6))
    scale = 100.0 if cured else 1.0
    params = {"in": w(rng, 6, 24), "h": w(rng, 24, 24, 0.9), "out": w(rng, 24, 1)}
    params["bias"] = f32(np.zeros(1))

    def loss_fn(p, engine):
        def cell(h, x):
            return jnp.tanh(x @ p["in"] + h @ p["h"]), None

        h, _ = jax.lax.scan(cell, jnp.zeros((96, 24)), engine["sensors"].swapaxes(0, 1))
        return jnp.mean(((h @ p["out"] + p["bias"])[:, 0] - engine["cycles"]) ** 2)  # the cause

    target = left / scale
    engine = {"sensors": f32(wear), "cycles": f32(target)}
    return Case(loss_fn, params, engine, optax.adam(1e-2), guess=float(target.var()))


@patient(
    "wrong loss: broadcast",
    needs="equinox",
    source="Equinox documentation, nn.MLP: out_size=1 gives (1,), only out_size='scalar' gives ()",
    steps=80,
)
def hardness_of_steels(seed, cured=False):
    """Equinox: the hardness of an alloy from its composition; the network's answer is a vector of one number."""
    import equinox as eqx

    rng = np.random.default_rng(seed)
    x = rng.normal(size=(128, 6))
    y = standard(np.tanh(x[:, 0] + x[:, 1]) + 0.6 * x[:, 2] * (x[:, 3] > 0))
    net = eqx.filter_jit(eqx.nn.MLP)(6, 1, 48, 2, jax.nn.silu, key=jax.random.key(seed))
    params, static = eqx.partition(net, eqx.is_inexact_array)

    def loss_fn(p, batch):
        x, hardness = batch
        predicted = jax.vmap(eqx.combine(p, static))(x)
        if cured:
            predicted = predicted.squeeze(-1)
        return jnp.mean((predicted - hardness) ** 2)  # the cause

    return Case(loss_fn, params, (f32(x), f32(y)), optax.adam(1e-2), guess=1.0)


@patient("rate too large", source="Data Science Stack Exchange 15962: weights that skyrocket", steps=150)
def ratings_as_users_times_films(seed, cured=False):
    """Ratings as products of two tables, by plain gradient descent on the sum of squares, with far too long steps."""
    rng = np.random.default_rng(seed)
    true = rng.normal(size=(40, 3)) @ rng.normal(size=(3, 30)) / 3**0.5
    seen = rng.random((40, 30)) < 0.6
    params = {"users": f32(0.3 * rng.normal(size=(40, 4))), "films": f32(0.3 * rng.normal(size=(30, 4)))}

    def loss_fn(p, batch):
        ratings, seen = batch
        return jnp.sum(seen * (p["users"] @ p["films"].T - ratings) ** 2)

    guess = float((true[seen] ** 2).sum())
    return Case(loss_fn, params, (f32(true), f32(seen)), optax.sgd(0.008 if cured else 0.2), guess=guess)


@patient(
    "wrong loss: softmax twice",
    source="yudi-mars/daisyRec pull request 15: no sigmoid, there is one in BCEWithLogitsLoss",
    steps=150,
)
def clicks_squashed_before_their_loss(seed, cured=False):
    """Which of thirty items a visitor clicks, one in nine; the scores pass a sigmoid, and the loss has its own."""
    rng = np.random.default_rng(seed)
    score = rng.normal(size=(48, 4)) @ rng.normal(size=(4, 30))
    click = score > np.quantile(score, 8 / 9)
    params = {
        "visitor": f32(0.5 * rng.normal(size=(48, 8))),
        "item": f32(0.5 * rng.normal(size=(30, 8))),
        "popular": f32(np.zeros(30)),
    }

    def loss_fn(p, click):
        score = p["visitor"] @ p["item"].T + p["popular"]
        if not cured:
            score = jax.nn.sigmoid(score)  # the cause
        return optax.sigmoid_binary_cross_entropy(score, click).mean()

    return Case(loss_fn, params, f32(click), optax.adam(3e-2), guess=entropy(click.astype(int)), classes=2)


@patient(
    "wrong loss: sigmoid for classes",
    needs="flax",
    source="threads on binary_crossentropy for labels 0, 1, 2, …: the loss becomes negative",
    steps=80,
)
def forest_cover_by_one_logit(seed, cured=False):
    """Linen: five types of forest, numbered, by one logit and a binary cross-entropy."""
    import flax.linen as nn

    rng = np.random.default_rng(seed)
    cover = rng.integers(0, 5, 128)
    x = rng.normal(size=(5, 10))[cover] + 0.4 * rng.normal(size=(128, 10))

    class Cover(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = nn.relu(nn.Dense(24)(x))
            return nn.Dense(5 if cured else 1)(x)  # the cause

    net = Cover()

    def loss_fn(p, batch):
        x, y = batch
        logits = net.apply(p, x)
        if cured:
            return optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()
        return optax.sigmoid_binary_cross_entropy(logits[:, 0], y).mean()  # the cause

    params = jax.jit(net.init)(jax.random.key(seed), f32(x))
    return Case(loss_fn, params, (f32(x), jnp.asarray(cover)), optax.adam(1e-2), guess=entropy(cover), classes=5)


@patient(
    "vanishing: slopes", source="Glorot and Bengio 2010: deep networks of logistic units stay on a plateau", steps=120
)
def relapse_within_a_year(seed, cured=False):
    """Whether a patient relapses, by nine layers of logistic units with Glorot's weights and momentum."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(128, 8))
    y = ((x[:, 0] + x[:, 1] * 0.7 + 0.3 * x[:, 2]) > 0).astype(float)
    params = layers(rng, 8, *[20] * 9, 1, gain=1.0)

    def loss_fn(p, batch):
        x, y = batch
        activation = jnp.tanh if cured else jax.nn.sigmoid  # the cause
        return optax.sigmoid_binary_cross_entropy(perceptron(p, x, activation)[:, 0], y).mean()

    guess = entropy(y.astype(int))
    return Case(loss_fn, params, (f32(x), f32(y)), optax.sgd(0.05, momentum=0.9), guess=guess, classes=2)


@patient("rate too small", source="threads on loss that does not move with lr=1e-6", steps=100)
def churn_at_a_millionth(seed, cured=False):
    """Whether a customer leaves, from scratch, by AdamW at a millionth."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(160, 12))
    y = ((x[:, :3].sum(1) + x[:, 3] * x[:, 4]) > 0).astype(float)
    params = layers(rng, 12, 32, 32, 1)

    def loss_fn(p, batch):
        x, y = batch
        return optax.sigmoid_binary_cross_entropy(perceptron(p, x, jax.nn.gelu)[:, 0], y).mean()

    optimizer = optax.adamw(3e-3 if cured else 1e-6, weight_decay=1e-4)
    return Case(loss_fn, params, (f32(x), f32(y)), optimizer, guess=entropy(y.astype(int)), classes=2)


baskets_of_at_least_one = repaired(baskets_of_new_customers, "baskets_of_at_least_one")
claims_with_a_safe_ratio = repaired(claims_of_careful_drivers, "claims_with_a_safe_ratio")
