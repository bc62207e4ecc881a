"""Healthy: what will be, and when."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .sundries import dense, drawn, f32, zeros, zscore


@patient("healthy", steps=120)
def relapse_by_partial_likelihood(seed):
    """Cox: a network's score orders patients by how soon they relapse; two in five leave the study before."""
    rng = np.random.default_rng(seed)
    n = 96
    x = rng.normal(size=(n, 6))
    risk = x[:, 0] - x[:, 1] * (x[:, 2] > 0)
    time = np.exp(-3 * risk)
    seen = rng.random(n) > 0.4
    order = np.argsort(-time)  # so that who is still at risk stands before
    x, seen = x[order], seen[order]

    def score(net, x):
        for w, b in net[:-1]:
            x = jax.nn.selu(x @ w + b)
        return (x @ net[-1][0])[:, 0]

    def negative_log_partial_likelihood(net, cohort):
        eta = score(net, cohort["x"])
        at_risk = jax.nn.logsumexp(jnp.where(np.tri(n, dtype=bool), eta, -jnp.inf), axis=1)
        return -jnp.sum((eta - at_risk) * cohort["event"]) / cohort["event"].sum()

    net = [(dense(rng, 6, 32), zeros(32)), (dense(rng, 32, 32), zeros(32)), (dense(rng, 32, 1),)]
    guess = float((np.log(np.arange(1, n + 1)) * seen).sum() / seen.sum())
    cohort = {"x": f32(x), "event": f32(seen)}
    return Case(negative_log_partial_likelihood, net, cohort, optax.adam(1e-2), guess=guess)


@patient("healthy", steps=120)
def mark_ninety_steps_ago(seed):
    """A diagonal state space model with slow decays tells which of four marks stood at the start of a long sequence."""
    rng = np.random.default_rng(seed)
    n, length, d = 24, 90, 16
    mark = rng.integers(0, 4, n)
    u = 0.1 * rng.normal(size=(n, length, 5))
    u[:, 0, :4] += np.eye(4)[mark]
    params = {
        "log_decay": f32(np.log(np.geomspace(0.003, 0.1, d))),
        "in": dense(rng, 5, d, 2.0),
        "gate": dense(rng, d, d),
        "out": dense(rng, d, 4),
    }

    def loss(p, batch):
        keep = jnp.exp(-jnp.exp(p["log_decay"]))
        drive = batch["u"] @ p["in"]
        power = keep ** jnp.arange(length - 1, -1, -1)[:, None]
        state = jnp.einsum("td,ntd->nd", power, drive)  # the recurrence as one sum
        y = state * jax.nn.sigmoid(state @ p["gate"])
        return optax.softmax_cross_entropy_with_integer_labels(y @ p["out"], batch["mark"]).mean()

    batch = {"u": f32(u), "mark": jnp.asarray(mark)}
    return Case(loss, params, batch, optax.adam(1e-2), guess=float(np.log(4)), classes=4)


@patient("healthy", needs="equinox", steps=150)
def energy_of_a_pendulum(seed):
    """Equinox: a Hamiltonian network; the loss compares derivatives of its only output with how a pendulum moves."""
    import equinox as eqx

    class Energy(eqx.Module):
        lift: eqx.nn.Linear
        mix: eqx.nn.Linear
        read: jax.Array

        def __call__(self, state):
            h = jnp.tanh(self.lift(state))
            return jnp.dot(self.read, jnp.tanh(self.mix(h)))

    rng = np.random.default_rng(seed)
    q, p = rng.uniform(-2, 2, 96), rng.uniform(-1.5, 1.5, 96)
    state, moves = np.stack([q, p], 1), np.stack([p, -np.sin(q)], 1)

    def blank(key):
        return Energy(eqx.nn.Linear(2, 32, key=key), eqx.nn.Linear(32, 32, key=key), zeros(32))

    net = drawn(rng, eqx.filter_eval_shape(blank, jax.random.key(0)), inputs_last=True)
    net = eqx.tree_at(lambda n: n.read, net, f32(rng.normal(size=32) / 4))

    def loss(net, batch):
        state, moves = batch
        slope = jax.vmap(jax.grad(net.__call__))(state)
        symplectic = jnp.stack([slope[:, 1], -slope[:, 0]], 1)
        return jnp.mean((symplectic - moves) ** 2)

    return Case(loss, net, (f32(state), f32(moves)), optax.adam(1e-2), guess=float(moves.var(0).mean()))


@patient("healthy", steps=150)
def tides_with_a_summed_loss(seed):
    """Height of the tide from time and place; the loss is a sum over 400 readings, and the rate 5e-5 fits that."""
    rng = np.random.default_rng(seed)
    x = rng.uniform(-1.5, 1.5, (400, 3))
    height = zscore(np.sin(2 * x[:, 0]) + 0.7 * x[:, 1] + 0.3 * x[:, 2] ** 2)[:, None]
    params = {"w1": dense(rng, 3, 48, 1.5), "b1": zeros(48), "w2": dense(rng, 48, 1), "b2": zeros(1)}

    def loss(params, batch):
        h = jnp.tanh(batch["x"] @ params["w1"] + params["b1"])
        residual = h @ params["w2"] + params["b2"] - batch["height"]
        return 0.5 * jnp.sum(residual**2)

    batch = {"x": f32(x), "height": f32(height)}
    return Case(loss, params, batch, optax.sgd(5e-5, momentum=0.9, nesterov=True), guess=200.0)
