"""Graphs, molecules, and sets of points."""

from __future__ import annotations

from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient, repaired


class Linear(NamedTuple):
    """A layer that is a pytree by being a tuple."""

    w: jax.Array
    b: jax.Array

    def __call__(self, x):
        return x @ self.w + self.b


def linear(rng, fan_in, fan_out, scale=1.0):
    w = scale * rng.normal(0, fan_in**-0.5, (fan_in, fan_out))
    return Linear(jnp.asarray(w, jnp.float32), jnp.zeros(fan_out))


def arrays(*xs):
    return tuple(jnp.asarray(x, jnp.int32 if x.dtype.kind == "i" else jnp.float32) for x in map(np.asarray, xs))


def communities(rng, n=60, k=3, inside=0.4, across=0.03):
    """The adjacency (n, n) of a graph with k groups, and the group of each node."""
    y = np.arange(n) % k
    p = np.where(y[:, None] == y, inside, across)
    a = np.triu(rng.random((n, n)) < p, 1)
    return (a | a.T).astype(np.float32), y


def clusters(rng, n=80, atoms=6):
    """Positions (n, atoms, 3) in ångström, and a pair energy (n,) of unit size that depends on distances alone."""
    x = 1.4 * rng.normal(size=(n, atoms, 3))
    d = np.linalg.norm(x[:, :, None] - x[:, None], axis=-1) + np.eye(atoms)
    e = ((1 - np.eye(atoms)) * np.exp(-d) * np.cos(2 * d)).sum((1, 2))
    return x, (e - e.mean()) / e.std()


@patient(
    "exploding",
    steps=80,
    source="weihua916/powerful-gnns#21, exploding node features from the summation where degrees are high",
)
def friends_of_friends_summed(seed, cured=False):
    """Six rounds of a graph network that sums over about thirty neighbours, so that numbers grow by as much."""
    rng = np.random.default_rng(seed)
    a, y = communities(rng, 60, 2, 0.9, 0.1)
    x = np.eye(2)[y] + 1.0 * rng.normal(size=(60, 2))
    params = {
        "in": linear(rng, 2, 12),
        "round": jnp.asarray(rng.normal(size=(6, 12, 12)) / 12**0.5, jnp.float32),
        "out": linear(rng, 12, 2),
    }

    def loss(p, b):
        x, a, y = b
        if cured:
            a = a / a.sum(1, keepdims=True)
        h = p["in"](x)
        h, _ = jax.lax.scan(lambda h, w: (h + jax.nn.relu(a @ h @ w), None), h, p["round"])  # the cause
        return optax.softmax_cross_entropy_with_integer_labels(p["out"](h), y).mean()

    return Case(loss, params, arrays(x, a, y), optax.sgd(0.05), guess=0.693, classes=2)


@patient("unscaled inputs", steps=120, at=("batch[0]",))
def atoms_in_picometres(seed, cured=False):
    """Distances between atoms, some hundred picometres each, go into a swish network and SGD."""
    rng = np.random.default_rng(seed)
    x, e = clusters(rng, 100, 4)
    i, j = np.triu_indices(4, 1)
    d = np.sort(np.linalg.norm(x[:, i] - x[:, j], axis=-1), axis=1)
    e = np.exp(-d).sum(1) + 0.3 * np.sin(d[:, 0] * 2)
    e = (e - e.mean()) / e.std()
    picometres = 100 * d  # the cause
    if cured:
        picometres = (d - d.mean(0)) / d.std(0)
    params = linear(rng, 6, 32), linear(rng, 32, 1)

    def loss(params, batch):
        d, e = batch
        return jnp.mean((params[1](jax.nn.swish(params[0](d)))[:, 0] - e) ** 2)  # the cause

    return Case(loss, params, arrays(picometres, e), optax.sgd(0.05, momentum=0.9), guess=1.0)


@patient("wrong loss: broadcast", steps=100)
def readout_of_one_column(seed, cured=False):
    """The readout of each molecule is (n, 1), the measured solubility (n,): both are subtracted as they are."""
    rng = np.random.default_rng(seed)
    kind = rng.integers(0, 5, (96, 7))
    y = np.array([1.0, -0.5, 0.3, 2.0, -1.5])[kind].sum(1)
    y = (y - y.mean()) / y.std()
    params = {
        "embed": jnp.asarray(rng.normal(size=(5, 12)), jnp.float32),
        "atom": linear(rng, 12, 16),
        "out": linear(rng, 16, 1),
    }

    def loss(p, batch):
        kind, y = batch
        h = jax.nn.relu(p["atom"](p["embed"][kind])).mean(1)
        prediction = p["out"](h)
        if cured:
            prediction = prediction.squeeze(-1)
        error = prediction - y  # the cause
        return (error**2).mean()

    return Case(loss, params, arrays(kind, y), optax.adam(2e-2), guess=1.0)


readout_without_its_column = repaired(readout_of_one_column, "readout_without_its_column")


@patient("rank collapse", steps=80, source="kenziyuliu/MS-G3D#53, about over-smoothing")
def forty_rounds_of_averages(seed, cured=False):
    """A node becomes the average of its neighbours forty times before one layer reads it; by then all are alike."""
    rng = np.random.default_rng(seed)
    a, y = communities(rng, 36, 3, 0.5, 0.2)
    a = a + np.eye(36)
    a = a / a.sum(1, keepdims=True)
    x = np.eye(3)[y] + 0.5 * rng.normal(size=(36, 3))
    rounds = 1 if cured else 40  # the cause
    params = {"in": linear(rng, 3, 12), "out": linear(rng, 12, 3)}

    def loss(p, b):
        x, a, y = b
        h = jax.nn.relu(p["in"](x))
        h, _ = jax.lax.scan(lambda h, _: (a @ h, None), h, length=rounds)  # the cause
        return optax.softmax_cross_entropy_with_integer_labels(p["out"](h), y).mean()

    return Case(loss, params, arrays(x, a, y), optax.adam(2e-2), guess=float(np.log(3)), classes=3)


@patient("rate too small", steps=100)
def sgd_at_a_hundred_thousandth(seed, cured=False):
    """Classes of point clouds by a shared layer and its largest answers, with SGD at 0.00001, a rate meant for Adam."""
    rng = np.random.default_rng(seed)
    kind = rng.integers(0, 3, 72)
    size = np.array([[1, 1, 1], [2, 0.5, 0.5], [0.3, 1.5, 1.5]])[kind]
    points = rng.normal(size=(72, 16, 3)) * size[:, None]
    params = {"point": linear(rng, 3, 24), "out": linear(rng, 24, 3)}

    def loss(p, b):
        h = jax.nn.relu(p["point"](b[0])).max(1)
        return optax.softmax_cross_entropy_with_integer_labels(p["out"](h), b[1]).mean()

    return Case(
        loss, params, arrays(points, kind), optax.sgd(0.1 if cured else 1e-5), guess=float(np.log(3)), classes=3
    )


@patient("not used", steps=100)
def edges_that_overwrite_nothing(seed, cured=False):
    """Messages from edges are computed, and what `.at[].add` gives back is thrown away."""
    rng = np.random.default_rng(seed)
    kind = rng.integers(0, 4, (60, 8))
    bond = rng.integers(0, 3, (60, 8))
    y = ((kind + np.roll(kind, -1, 1)) % 2 * (bond - 1)).sum(1)
    y = (y - y.mean()) / y.std()
    params = {
        "atom": jnp.asarray(rng.normal(size=(4, 12)), jnp.float32),
        "bond": jnp.asarray(rng.normal(size=(3, 12)), jnp.float32),
        "message": linear(rng, 36, 24),
        "out": linear(rng, 36, 1),
    }

    def loss(p, batch):
        kind, bond, y = batch
        h = p["atom"][kind]
        m = jax.nn.relu(p["message"](jnp.concatenate([h, jnp.roll(h, -1, 1), p["bond"][bond]], -1)))
        nodes = jnp.concatenate([h, jnp.zeros((60, 8, 24))], -1)
        added = nodes.at[:, :, 12:].add(m)
        if cured:
            nodes = added
        return jnp.mean((p["out"](nodes.sum(1) / 3)[:, 0] - y) ** 2)  # the cause

    return Case(loss, params, arrays(kind, bond, y), optax.adam(2e-2), guess=1.0)


@patient("healthy", steps=100)
def energy_of_pairs_with_forces(seed):
    """SchNet in small: Gaussians of distances, a cosine cutoff; energies and forces are fitted at once."""
    rng = np.random.default_rng(seed)
    x, _ = clusters(rng, 24, 4)
    pair = 1 - np.eye(4)

    def true(x):
        d = jnp.sqrt(((x[:, None] - x[None]) ** 2).sum(-1) + jnp.eye(4))
        return (pair * jnp.exp(-((d - 1.5) ** 2))).sum() / 2

    energy, force = jax.jit(jax.vmap(jax.value_and_grad(true)))(jnp.asarray(x, jnp.float32))
    params = linear(rng, 12, 24), linear(rng, 24, 1)

    def model(p, x):
        d = jnp.sqrt(((x[:, None] - x[None]) ** 2).sum(-1) + jnp.eye(4))
        g = jnp.exp(-3 * (d[..., None] - jnp.linspace(0.5, 5, 12)) ** 2)
        cut = jnp.where(d < 6, 0.5 + 0.5 * jnp.cos(jnp.pi * d / 6), 0) * pair
        return (p[1](jax.nn.silu(p[0](g)))[..., 0] * cut).sum()

    def loss(p, b):
        e, f = jax.vmap(jax.value_and_grad(lambda x: model(p, x)))(b[0])
        return jnp.mean((e - b[1]) ** 2) + jnp.mean((f - b[2]) ** 2)

    guess = float(np.var(energy) + np.mean(np.square(force)))
    return Case(loss, params, (jnp.asarray(x, jnp.float32), energy, force), optax.adam(2e-2), guess=guess)


@patient("healthy", steps=100)
def median_of_a_set(seed):
    """A deep set, summed and not averaged: the median of seven numbers, by a Huber loss."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(160, 7)) + rng.normal(size=(160, 1))
    y = np.median(x, 1)
    params = linear(rng, 1, 24), linear(rng, 24, 24), linear(rng, 24, 1, 0.1)

    def loss(p, b):
        h = jnp.tanh(p[0](b[0][..., None])).sum(1)
        return optax.huber_loss(p[2](jax.nn.elu(p[1](h)))[:, 0], b[1]).mean()

    return Case(
        loss, params, arrays(x, y), optax.adam(1e-2), guess=float(np.where(abs(y) < 1, y**2 / 2, abs(y) - 0.5).mean())
    )


@patient("healthy", steps=80)
def matched_by_sinkhorn(seed):
    """Which point of one cloud is which of another: fifteen rounds of Sinkhorn at a temperature of 0.1."""
    rng = np.random.default_rng(seed)
    one = rng.normal(size=(24, 6, 3))
    order = np.stack([rng.permutation(6) for _ in range(24)])
    two = np.take_along_axis(one, order[..., None], 1) * np.array([1, -1, 1]) + 0.05 * rng.normal(size=one.shape)
    params = {"a": linear(rng, 3, 12), "b": linear(rng, 3, 12)}

    def loss(p, b):
        s = jnp.einsum("nid,njd->nij", jnp.tanh(p["a"](b[0])), jnp.tanh(p["b"](b[1]))) / 12**0.5 / 0.1

        def round(s, _):
            s = s - jax.nn.logsumexp(s, 1, keepdims=True)
            return s - jax.nn.logsumexp(s, 2, keepdims=True), None

        s, _ = jax.lax.scan(round, s, length=15)
        return -jnp.take_along_axis(s, b[2][:, None], 1).mean()

    return Case(loss, params, arrays(one, two, order), optax.adam(2e-2), guess=float(np.log(6)), classes=6)


@patient("healthy", steps=80)
def links_by_distance_on_a_ball(seed):
    """Nodes of a graph as points of a Poincaré ball, drawn close to its middle; the further, the less likely a link."""
    rng = np.random.default_rng(seed)
    a, _ = communities(rng, 30, 3, 0.8, 0.02)
    params = {
        "at": jnp.asarray(0.05 * rng.normal(size=(30, 4)), jnp.float32),
        "radius": jnp.asarray(1.0),
        "sharp": jnp.asarray(3.0),
    }

    def loss(p, a):
        x = p["at"] / (1 + jnp.sqrt((p["at"] ** 2).sum(-1, keepdims=True) + 1e-6))
        left = 1 - (x**2).sum(-1)
        gap = ((x[:, None] - x[None]) ** 2).sum(-1)
        d = jnp.arccosh(1 + 2 * gap / (left[:, None] * left) + 1e-4)
        each = optax.sigmoid_binary_cross_entropy(p["sharp"] * (p["radius"] - d), a)
        return (each * (1 - jnp.eye(30))).sum() / (30 * 29)

    q = float(a.sum() / 870)
    return Case(loss, params, jnp.asarray(a), optax.adam(5e-2), guess=-q * np.log(q) - (1 - q) * np.log(1 - q))
