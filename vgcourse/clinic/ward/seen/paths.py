"""Ways that are cut, not taken, or on which everything becomes alike."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .tools import arr, digits, gauss

xent = optax.softmax_cross_entropy_with_integer_labels


@patient(
    "gradient cut off",
    source="pytorch/pytorch issue 1339, eriklindernoren/Keras-GAN issue 61: an argmax between two networks",
    steps=150,
)
def code_chosen_by_argmax(seed, cured=False):
    """Digits through one of eight codes and back; the code is the largest of eight scores."""
    rng = np.random.default_rng(seed)
    images, _ = digits(96)
    x = images.reshape(-1, 64) / 16
    params = {
        "enc": gauss(rng, 64, 32),
        "score": gauss(rng, 32, 8, 4.0),
        "codes": gauss(rng, 8, 32, 1.0),
        "dec": gauss(rng, 32, 64, 1.0),
    }
    params["bias"] = arr(x.mean(0))

    def loss_fn(p, x):
        score = jax.nn.relu(x @ p["enc"]) @ p["score"]
        chosen = score if cured else jax.nn.one_hot(jnp.argmax(score, 1), 8)  # the cause
        out = jax.nn.relu(chosen @ p["codes"]) @ p["dec"] + p["bias"]
        return jnp.mean((out - x) ** 2)

    return Case(loss_fn, params, arr(x), optax.adam(5e-3), guess=float(x.var(0).mean()))


@patient(
    "gradient cut off",
    source="threads on spatial transformers by hand: the predicted place is made an integer to index with",
    steps=120,
)
def crop_at_an_integer(seed, cured=False):
    """A network says where in a trace to look, and what is read there shall be its peak."""
    rng = np.random.default_rng(seed)
    at = np.arange(24)
    centre = rng.uniform(4, 20, 96)
    trace = np.exp(-((at - centre[:, None]) ** 2) / 40)
    params = {"w1": gauss(rng, 24, 32), "b1": jnp.zeros(32), "w2": 0.1 * gauss(rng, 32, 1, 1.0)}

    def read(trace, place):
        if cured:
            left = jnp.clip(jnp.floor(place).astype(int), 0, 22)
            share = place - left
            return trace[left] * (1 - share) + trace[left + 1] * share
        return trace[jnp.clip(place.astype(int), 0, 23)]  # the cause

    def loss_fn(p, trace):
        place = 12 + 12 * jnp.tanh((jax.nn.relu(trace @ p["w1"] + p["b1"]) @ p["w2"])[:, 0])
        return jnp.mean((1 - jax.vmap(read)(trace, place)) ** 2)

    guess = float(np.mean((1 - trace[:, 12]) ** 2))
    return Case(loss_fn, params, arr(trace), optax.adam(1e-2), guess=guess)


@patient(
    "not used",
    at=("edge",),
    source="ImprintLab/MedSegDiff issue 27, joanaapa/Distillation-DNABERT-Promoter issue 1: made, never called",
    steps=100,
)
def edge_network_never_called(seed, cured=False):
    """Message passing over five atoms; the strength of a bond comes from its length, or should."""
    rng = np.random.default_rng(seed)
    place = rng.normal(size=(32, 5, 2))
    length = np.linalg.norm(place[:, :, None] - place[:, None], axis=-1)
    y = np.exp(-length).sum((1, 2))
    params = {
        "atom": arr(rng.normal(size=(3, 16))),
        "edge": {"w": gauss(rng, 1, 16), "b": arr(rng.normal(size=16)), "v": gauss(rng, 16, 16, 1.0)},
        "msg": gauss(rng, 16, 16, 1.0),
        "out": gauss(rng, 16, 1, 1.0),
    }

    def bonds(p, length):
        return jax.nn.relu(length[..., None] @ p["w"] + p["b"]) @ p["v"]

    def loss_fn(p, mol):
        h = p["atom"][mol["type"]]
        for _ in range(2):
            sent = (h @ p["msg"])[:, None]  # the cause
            if cured:
                sent = sent + bonds(p["edge"], mol["length"])
            h = h + jax.nn.silu(jnp.broadcast_to(sent, (32, 5, 5, 16))).mean(2)  # the cause
        return jnp.mean(((h @ p["out"]).mean((1, 2)) - mol["energy"]) ** 2)

    kind = np.broadcast_to(np.array([0, 1, 1, 2, 2]), (32, 5))
    mol = {"type": jnp.asarray(kind), "length": arr(length), "energy": arr((y - y.mean()) / y.std())}
    return Case(loss_fn, params, mol, optax.adam(1e-2), guess=1.0)


@patient(
    "rank collapse",
    source="Dong et al. 2021, Attention is not all you need: without skips all positions become one",
    steps=70,
)
def eight_heads_in_a_row(seed, cured=False):
    """Eight layers of self-attention are asked to name the letter at each place."""
    rng = np.random.default_rng(seed)
    d = 20
    layers = {name: arr(rng.normal(size=(8, d, d)) * d**-0.5) for name in ("q", "k", "v")}
    params = {
        "tok": arr(rng.normal(size=(10, d))),
        "pos": arr(0.5 * rng.normal(size=(8, d))),
        "layers": layers,
        "out": gauss(rng, d, 10, 1.0),
    }

    def layer(x, w):
        scores = (x @ w["q"]) @ (x @ w["k"]).swapaxes(1, 2) / d**0.5
        mixed = jax.nn.softmax(scores) @ (x @ w["v"])  # the cause
        x = x + mixed if cured else mixed  # the cause
        return x / jnp.sqrt((x**2).mean(-1, keepdims=True) + 1e-6), None

    def loss_fn(p, text):
        x, _ = jax.lax.scan(layer, p["tok"][text] + p["pos"], p["layers"])
        return xent(x @ p["out"], text).mean()

    text = jnp.asarray(rng.integers(0, 10, (24, 8)))
    return Case(loss_fn, params, text, optax.adam(3e-3), guess=math.log(10), classes=10)


@patient(
    "rank collapse",
    needs="equinox",
    source="DropEdge/DropEdge issue 8, kenziyuliu/MS-G3D issue 53: a GCN with more layers is worse, down to guessing",
    steps=120,
)
def twelve_hops(seed, cured=False):
    """Equinox: twelve graph convolutions; within as many hops every node has seen the whole graph."""
    import equinox as eqx

    class Hop(eqx.Module):
        w: jax.Array

        def __call__(self, h, adjacency, first):
            h = adjacency @ h  # the cause
            h = 0.5 * h + 0.5 * first if cured else h  # the cause
            return jax.nn.relu(h @ self.w)

    rng = np.random.default_rng(seed)
    kind = np.arange(80) % 4
    edge = rng.random((80, 80)) < 0.12
    adjacency = edge | edge.T | np.eye(80, dtype=bool)
    degree = adjacency.sum(1)
    x = rng.normal(size=(4, 10))[kind] + 0.4 * rng.normal(size=(80, 10))
    hops = [Hop(gauss(rng, 24, 24)) for _ in range(12)]
    params = {"stem": gauss(rng, 10, 24, 1.0), "hops": hops, "head": gauss(rng, 24, 4, 1.0)}

    def loss_fn(params, graph):
        h = first = graph["x"] @ params["stem"]
        for hop in params["hops"]:
            h = hop(h, graph["a"], first)
        return xent(h @ params["head"], graph["kind"]).mean()

    graph = {"x": arr(x), "a": arr(adjacency / np.sqrt(degree[:, None] * degree)), "kind": jnp.asarray(kind)}
    return Case(loss_fn, params, graph, optax.adam(2e-3), guess=math.log(4), classes=4)
