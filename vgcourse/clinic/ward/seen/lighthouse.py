"""Networks that do well, of people who rate, act, remember, grow and count."""

from __future__ import annotations

import itertools
import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .bench import dense, f32, forward, randw


@patient("healthy", source="Florence et al. 2022, Implicit behavioral cloning", steps=150)
def grasps_by_the_lowest_energy(seed):
    """An energy of state and action; among sixteen actions, fifteen of them drawn, the expert's shall be lowest."""
    rng = np.random.default_rng(seed)
    state = rng.normal(size=(64, 4))
    best = np.tanh(state @ rng.normal(size=(4, 2)))
    action = rng.uniform(-1, 1, (64, 16, 2))
    action[:, 0] = best
    params = dense(rng, 6, 32, 32, 1)

    def loss_fn(p, demos):
        state, action = demos
        both = jnp.concatenate([jnp.broadcast_to(state[:, None], (64, 16, 4)), action], -1)
        energy = forward(p, both, jax.nn.silu)[..., 0]
        return (energy[:, 0] + jax.nn.logsumexp(-energy, axis=1)).mean()

    return Case(loss_fn, params, (f32(state), f32(action)), optax.adam(5e-3), guess=math.log(16))


@patient(
    "healthy", source="Voelker et al. 2019, Legendre memory units: the memory's matrices are not learnt", steps=100
)
def fixed_memory_of_legendre(seed):
    """A window of forty numbers is kept by a fixed linear memory of order eight; only what reads it is learnt."""
    rng = np.random.default_rng(seed)
    n, theta = 8, 24.0
    i = np.arange(n)
    a = (2 * i[:, None] + 1) / theta * np.where(i[:, None] < i, -1.0, (-1.0) ** (i[:, None] - i + 1))
    b = (2 * i + 1) / theta * (-1.0) ** i
    root = np.linalg.inv(np.eye(n) - a / 2)
    a, b = f32(root @ (np.eye(n) + a / 2)), f32(root @ b)
    x = np.cumsum(rng.normal(size=(40, 128)), 0)
    x = (x - x.mean()) / x.std()
    y = np.tanh(2 * (x[20] - x[-1]))

    def loss_fn(p, series):
        x, y = series
        m, _ = jax.lax.scan(lambda m, u: (m @ a.T + u[:, None] * b, None), jnp.zeros((128, n)), x)
        return jnp.mean((forward(p, m)[:, 0] - y) ** 2)

    return Case(loss_fn, dense(rng, n, 32, 1), (f32(x), f32(y)), optax.adam(1e-2), guess=float(y.var()))


@patient("healthy", source="Mordvintsev et al. 2020, Growing neural cellular automata: the last layer begins at 0")
def ring_of_cells_that_grows_a_pattern(seed):
    """A cellular automaton on a ring grows from one cell to a pattern in eight steps; its update begins as nothing."""
    rng = np.random.default_rng(seed)
    goal = np.sign(np.sin(2 * np.pi * np.arange(24) / 8) + 0.3)
    start = np.zeros((24, 8))
    start[12] = 1.0
    params = {"sense": randw(rng, 24, 48, gain=1.4), "b": f32(0.1 * rng.normal(size=48)), "act": jnp.zeros((48, 8))}

    def loss_fn(p, world):
        def step(cells, _):
            near = jnp.concatenate([jnp.roll(cells, 1, 0), cells, jnp.roll(cells, -1, 0)], 1)
            return cells + jax.nn.relu(near @ p["sense"] + p["b"]) @ p["act"], None

        cells, _ = jax.lax.scan(step, world["start"], length=12)
        return jnp.mean((cells[:, 0] - world["goal"]) ** 2)

    world = {"start": f32(start), "goal": f32(goal)}
    return Case(
        loss_fn, params, world, optax.chain(optax.clip_by_global_norm(1.0), optax.adam(3e-3)), guess=float(goal.var())
    )


@patient("healthy", source="Bradley and Terry 1952; ratings of chess and of chat bots", steps=200)
def strengths_of_teams_from_zero(seed):
    """Thirty teams are rated by who beat whom; one number for each, and all begin at 0, since nothing is hidden."""
    rng = np.random.default_rng(seed)
    strength = 6 * rng.normal(size=30)
    match = rng.integers(0, 30, (600, 2))
    match = match[match[:, 0] != match[:, 1]]
    match = np.where((strength[match[:, 0]] > strength[match[:, 1]])[:, None], match, match[:, ::-1])
    params = {"strength": jnp.zeros(30)}

    def loss_fn(p, match):
        s = p["strength"][match]
        return jax.nn.softplus(s[:, 1] - s[:, 0]).mean()

    return Case(loss_fn, params, jnp.asarray(match), optax.adam(5e-2), guess=math.log(2))


@patient("healthy", source="Jørgensen 1987, Tweedie: many zeros and a long tail in one deviance", steps=150)
def claims_by_the_tweedie_deviance(seed):
    """What an insured costs in a year, mostly nothing: a log link and the deviance of power 1.5."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(300, 6))
    mean = np.exp(1.8 * np.tanh(x @ rng.normal(size=6)) - 0.5)
    cost = np.array(
        [
            rng.gamma(4, m / 3 / 4 * 3 / max(k, 1), size=k).sum() if k else 0.0
            for m, k in zip(mean, rng.poisson(8, 300), strict=True)
        ]
    )
    cost = cost / cost.mean()

    def loss_fn(p, policies):
        x, cost = policies
        eta = forward(p, x)[:, 0]
        return (4 * jnp.sqrt(cost) * (-1) + 2 * cost * jnp.exp(-eta / 2) + 2 * jnp.exp(eta / 2)).mean()

    guess = float((-4 * np.sqrt(cost) + 2 * cost + 2).mean())
    return Case(loss_fn, dense(rng, 6, 32, 1), (f32(x), f32(cost)), optax.adam(5e-3), guess=guess)


@patient("healthy", source="Hinton 2002; with nine units that are seen, the sum over all states is exact", steps=200)
def boltzmann_machine_small_enough_to_sum(seed):
    """A restricted Boltzmann machine of nine bits and eight hidden units; its free energy is summed over 512 states."""
    rng = np.random.default_rng(seed)
    bits = rng.integers(0, 2, (4, 9))[rng.integers(0, 4, 128)]
    states = f32(list(itertools.product([0, 1], repeat=9)))
    params = {"w": f32(0.1 * rng.normal(size=(9, 8))), "seen": jnp.zeros(9), "hidden": jnp.zeros(8)}

    def log_weight(p, v):
        return v @ p["seen"] + jax.nn.softplus(v @ p["w"] + p["hidden"]).sum(1)

    def loss_fn(p, bits):
        return jax.nn.logsumexp(log_weight(p, states)) - log_weight(p, bits).mean()

    return Case(loss_fn, params, f32(bits), optax.adam(5e-2), guess=9 * math.log(2))


@patient("healthy", source="Sutton and Barto 2018, section 9.3: the target is a number, without a gradient", steps=100)
def values_along_a_corridor(seed):
    """Semi-gradient TD: the value of each of twenty places of a corridor, by a network whose target is held still."""
    rng = np.random.default_rng(seed)
    place = np.eye(20)
    reward = rng.normal(size=20)
    params = dense(rng, 20, 32, 1)

    def loss_fn(p, corridor):
        value = forward(p, corridor["place"])[:, 0]
        after = jnp.concatenate([value[1:], jnp.zeros(1)])
        return jnp.mean((corridor["reward"] + 0.8 * jax.lax.stop_gradient(after) - value) ** 2)

    corridor = {"place": f32(place), "reward": f32(reward)}
    return Case(loss_fn, params, corridor, optax.adam(1e-2), guess=float((reward**2).mean()))


@patient("healthy", steps=80)
def hares_and_lynxes(seed):
    """Four rates of Lotka and Volterra, as logarithms, are fitted through a Runge-Kutta integration to two curves."""
    rng = np.random.default_rng(seed)
    true = np.log([0.9, 0.6, 0.5, 0.8])

    def years(p, start):
        def slope(s):
            hare, lynx = s
            a, b, c, d = jnp.exp(p)
            return jnp.stack([hare * (a - b * lynx), lynx * (c * hare - d)])

        def step(s, _):
            k1 = slope(s)
            k2 = slope(s + 0.1 * k1)
            k3 = slope(s + 0.1 * k2)
            s = s + 0.2 * (k1 + 2 * k2 + 2 * k3 + slope(s + 0.2 * k3)) / 6
            return s, s

        return jax.lax.scan(step, start, length=40)[1]

    seen = years(f32(true), f32([1.5, 1.0])) * np.exp(0.03 * rng.normal(size=(40, 2)))

    def loss_fn(p, counts):
        return jnp.mean((years(p["log_rates"], counts["start"]) - counts["seen"]) ** 2)

    counts = {"start": f32([1.5, 1.0]), "seen": f32(seen)}
    params = {"log_rates": f32(true + np.array([-0.5, 0.4, 0.5, -0.4]))}
    return Case(loss_fn, params, counts, optax.adam(2e-2), guess=float(seen.var(0).mean()))


@patient(
    "healthy", source="Ballé et al. 2018, Variational image compression: rate and distortion in one loss", steps=150
)
def bits_and_errors_of_a_sensor(seed):
    """Compression: noise instead of rounding, a learnt logistic prior that counts bits, and the error a hundredfold."""
    rng = np.random.default_rng(seed)
    hidden = rng.normal(size=(192, 3))
    x = np.tanh(hidden @ rng.normal(size=(3, 16)))
    grain = rng.uniform(-0.5, 0.5, (192, 4))
    params = {
        "encode": dense(rng, 16, 32, 4),
        "decode": dense(rng, 4, 32, 16),
        "wide": jnp.zeros(4),
        "mean": jnp.zeros(4),
    }

    def loss_fn(p, batch):
        x, grain = batch
        z = 4 * forward(p["encode"], x) + grain
        scale = jnp.exp(p["wide"])
        up, down = (z - p["mean"] + 0.5) / scale, (z - p["mean"] - 0.5) / scale
        bits = -jnp.log2(jnp.maximum(jax.nn.sigmoid(up) - jax.nn.sigmoid(down), 1e-6)).sum(1).mean()
        return bits + 100 * jnp.mean((forward(p["decode"], z) - x) ** 2)

    return Case(loss_fn, params, (f32(x), f32(grain)), optax.adam(5e-3), guess=100 * float(x.var(0).mean()))
