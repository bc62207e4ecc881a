"""Decisions, graphs, rankings, tables: networks that do their work with losses that are not in every book."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .toys import chain, dense, f32, forward, groups, surface, uniform_guess


def rings(rng, n, k):
    """A graph of k communities and labels: the adjacency with loops (n, n), labels (n,)."""
    y = np.arange(n) % k
    edge = rng.random((n, n)) < np.where(y[:, None] == y, 0.3, 0.03)
    return (edge | edge.T | np.eye(n, dtype=bool)).astype(np.float32), y


@patient("healthy", steps=80)
def distribution_of_returns(seed):
    """Categorical Q-learning (C51): the returns of three actions as shares of 21 atoms, the target projected on two."""
    rng = np.random.default_rng(seed)
    s, _ = surface(rng, 128, 5)
    action = rng.integers(0, 3, 128)
    ret = np.asarray(s)[np.arange(128), action] * 3
    place = np.clip((ret + 10), 0, 20)
    low = np.floor(place).astype(int).clip(0, 19)
    target = np.zeros((128, 21))
    target[np.arange(128), low], target[np.arange(128), low + 1] = 1 - (place - low), place - low
    params = chain(rng, 5, 40, 63)

    def loss(p, b):
        logits = forward(p, b["s"], jax.nn.relu).reshape(-1, 3, 21)
        taken = jnp.take_along_axis(logits, b["a"][:, None, None], 1)[:, 0]
        return optax.softmax_cross_entropy(taken, b["target"]).mean() - b["floor"]

    # what is left when the target is met is its own entropy
    floor = float(-(target * np.log(target + 1e-12)).sum(1).mean())
    share = target.mean(0)
    batch = {"s": s, "a": jnp.asarray(action), "target": f32(target), "floor": f32(floor)}
    guess = float(-(share * np.log(share + 1e-12)).sum()) - floor
    return Case(loss, params, batch, optax.adam(2e-2), guess=guess)


@patient("healthy", steps=80)
def advantages_as_weights(seed):
    """A policy imitates the actions of a log, each with a weight exp(advantage / 0.3), at most 20 (AWR)."""
    rng = np.random.default_rng(seed)
    x, best = groups(rng, 160, 6, 3)
    best = np.asarray(best)
    action = rng.integers(0, 3, 160)
    reward = (action == best) + 0.1 * rng.normal(size=160)
    weight = np.minimum(np.exp((reward - 1 / 3) / 0.3), 20)
    params = chain(rng, 6, 32, 3)

    def loss(p, b):
        logits = forward(p, b["x"], jnp.tanh)
        nll = optax.softmax_cross_entropy_with_integer_labels(logits, b["a"])
        return (b["w"] * nll).sum() / b["w"].sum()

    batch = {"x": x, "a": jnp.asarray(action), "w": f32(weight)}
    return Case(loss, params, batch, optax.adam(2e-2), guess=float(np.log(3)), classes=3)


@patient("healthy", steps=80)
def policy_with_its_entropy(seed):
    """An actor, the tanh of a Gaussian, by the path through its noise, against a known critic, paid for entropy."""
    rng = np.random.default_rng(seed)
    s = rng.uniform(-1, 1, (128, 2))
    batch = {"s": f32(s), "goal": f32(0.7 * np.sin(3 * s[:, 0])), "noise": f32(rng.normal(size=128))}
    params = chain(rng, 2, 32, 2)

    def loss(p, b):
        mean, log_std = forward(p, b["s"], jnp.tanh).T
        log_std = jnp.clip(log_std, -5, 1)
        u = mean + jnp.exp(log_std) * b["noise"]
        log_pi = -0.5 * b["noise"] ** 2 - log_std - 2 * (jnp.log(2.0) - u - jax.nn.softplus(-2 * u))
        return jnp.mean(10 * (jnp.tanh(u) - b["goal"]) ** 2 + 0.1 * log_pi)

    goal = np.asarray(batch["goal"])
    return Case(loss, params, batch, optax.adam(1e-2), guess=float(10 * goal.var()))


@patient("healthy", steps=60)
def sums_over_neighbours_with_a_norm(seed):
    """Two rounds of a graph isomorphism network: own features times 1 + ε and a sum of neighbours, then a norm."""
    rng = np.random.default_rng(seed)
    a, y = rings(rng, 60, 3)
    x = np.eye(3)[y] @ rng.normal(size=(3, 8)) + rng.normal(size=(60, 8))
    params = {"eps": jnp.zeros(2), "w": [dense(rng, 8, 16, 1.4), dense(rng, 16, 16, 1.4)], "out": dense(rng, 16, 3)}

    def loss(p, g):
        h = g["x"]
        for i in range(2):
            h = (p["eps"][i] * h + g["a"] @ h) @ p["w"][i]
            h = jax.nn.relu((h - h.mean(0)) / jnp.sqrt(h.var(0) + 1e-5))
        return optax.softmax_cross_entropy_with_integer_labels(h @ p["out"], g["y"]).mean()

    graph = {"a": f32(a), "x": f32(x), "y": jnp.asarray(y)}
    return Case(loss, params, graph, optax.sgd(0.1, momentum=0.9), guess=uniform_guess(y, 3), classes=3)


@patient("healthy", steps=80)
def energies_from_distances_of_atoms(seed):
    """Distances of five atoms, safe at the diagonal, in Gaussians, summed over pairs: a mean energy per molecule."""
    rng = np.random.default_rng(seed)
    place = 1.5 * rng.normal(size=(64, 5, 3))
    far = np.linalg.norm(place[:, :, None] - place[:, None], axis=-1)
    energy = (np.exp(-far) * (1 - np.eye(5))).sum((1, 2))
    energy = (energy - energy.mean()) / energy.std()
    centres = f32(np.linspace(0, 5, 12))
    params = [dense(rng, 12, 24), f32(np.zeros(24)), dense(rng, 24, 1)[:, 0]]

    def loss(p, b):
        square = ((b["place"][:, :, None] - b["place"][:, None]) ** 2).sum(-1)
        pair = square > 0
        r = jnp.where(pair, jnp.sqrt(jnp.where(pair, square, 1.0)), 0.0)
        seen = jnp.exp(-2 * (r[..., None] - centres) ** 2)
        each = jax.nn.silu(seen @ p[0] + p[1]) @ p[2]
        return jnp.mean(((each * pair).mean((1, 2)) * 3 - b["energy"]) ** 2)

    return Case(loss, params, {"place": f32(place), "energy": f32(energy)}, optax.adam(3e-2), guess=1.0)


@patient("healthy", steps=120)
def partial_likelihood_of_cox(seed):
    """Survival: each death against all who are still there, some censored; ninety patients in the order of time."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(90, 5))
    hazard = 4 * np.sin(x[:, 0]) + 4 * x[:, 1]
    time = rng.exponential(np.exp(-hazard))
    order = np.argsort(-time)
    died = rng.random(90) < 0.8
    params = chain(rng, 5, 24, 1)

    def loss(p, b):
        risk = forward(p, b["x"], jnp.tanh)[:, 0]
        top = jax.lax.stop_gradient(risk.max())
        at_risk = jnp.log(jnp.cumsum(jnp.exp(risk - top))) + top
        return ((at_risk - risk) * b["died"]).sum() / b["died"].sum()

    batch = {"x": f32(x[order]), "died": f32(died)}
    guess = float((np.log(np.arange(1, 91)) * died).sum() / died.sum())
    return Case(loss, params, batch, optax.adam(3e-2), guess=guess)


@patient("healthy", steps=80)
def ordered_grades_by_thresholds(seed):
    """Five ordered grades as four questions 'above k?', one score and four thresholds that share it (CORAL)."""
    rng = np.random.default_rng(seed)
    x, score = surface(rng, 160, 7)
    grade = np.digitize(np.asarray(score), [-1, -0.3, 0.3, 1])
    params = {"net": chain(rng, 7, 32, 1), "cut": f32([1.5, 0.5, -0.5, -1.5])}
    above = f32(grade[:, None] > np.arange(4))

    def loss(p, b):
        logit = forward(p["net"], b["x"], jax.nn.relu) + p["cut"]
        return optax.sigmoid_binary_cross_entropy(logit, b["above"]).mean()

    share = np.asarray(above).mean(0)
    guess = float(-(share * np.log(share) + (1 - share) * np.log(1 - share)).mean())
    return Case(loss, params, {"x": x, "above": above}, optax.adam(2e-2), guess=guess)


@patient("healthy", steps=80)
def pairs_of_items_ranked(seed):
    """Bayesian personalised ranking: what a user took shall score above what was drawn at random."""
    rng = np.random.default_rng(seed)
    taste_u, taste_i = rng.normal(size=(30, 3)), rng.normal(size=(40, 3))
    user, i, j = rng.integers(0, 30, 400), rng.integers(0, 40, 400), rng.integers(0, 40, 400)
    score = (taste_u[user] * (taste_i[i] - taste_i[j])).sum(1)
    took, left = np.where(score > 0, i, j), np.where(score > 0, j, i)
    params = {"user": f32(0.3 * rng.normal(size=(30, 8))), "item": f32(0.3 * rng.normal(size=(40, 8)))}

    def loss(p, b):
        u = p["user"][b[0]]
        return jax.nn.softplus(-(u * (p["item"][b[1]] - p["item"][b[2]])).sum(-1)).mean()

    batch = tuple(jnp.asarray(v) for v in (user, took, left))
    return Case(loss, params, batch, optax.adam(3e-2), guess=float(np.log(2)))


@patient("healthy", steps=80)
def hinge_of_a_linear_machine(seed):
    """A linear support vector machine with weights from 0; who is beyond the margin has no gradient any more."""
    rng = np.random.default_rng(seed)
    x, y = groups(rng, 150, 10, 2, 0.8)
    sign = 2 * y - 1

    def loss(w, b):
        margin = b["sign"] * (b["x"] @ w[:-1] + w[-1])
        return jnp.maximum(0, 1 - margin).mean() + 1e-3 * (w[:-1] ** 2).sum()

    return Case(loss, jnp.zeros(11), {"x": x, "sign": f32(sign)}, optax.sgd(0.1), guess=1.0)
