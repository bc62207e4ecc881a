"""Networks that make something, or learn to see without labels."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .toys import chain, dense, f32, forward


def strokes(rng, n, size=8):
    """Pictures of one bright stroke each, flat: (n, size²) in 0..1."""
    grid = np.stack(np.meshgrid(np.arange(size), np.arange(size)), -1)
    angle, shift = rng.uniform(0, np.pi, n), rng.uniform(-2, 2, n)
    across = (grid - (size - 1) / 2) @ np.stack([np.cos(angle), np.sin(angle)])
    return np.exp(-((across - shift) ** 2) / 1.5).reshape(-1, n).T


@patient("healthy", steps=80)
def finite_scalar_quantisation(seed):
    """Strokes through four numbers of five levels each, rounded with a gradient that goes straight through (FSQ)."""
    rng = np.random.default_rng(seed)
    x = strokes(rng, 96)
    params = {"enc": chain(rng, 64, 32, 4), "dec": chain(rng, 4, 32, 64)}

    def loss(p, x):
        z = 2 * jnp.tanh(forward(p["enc"], x, jax.nn.relu))
        z = z + jax.lax.stop_gradient(jnp.round(z) - z)
        return jnp.mean((forward(p["dec"], z / 2, jax.nn.relu) - x) ** 2) * 64

    return Case(loss, params, f32(x), optax.adam(1e-2), guess=float(x.var(0).sum()))


@patient("healthy", steps=80)
def scores_at_six_levels_of_noise(seed):
    """Denoising score matching on two moons, six noise levels from 0.2 to 3, errors weighted by the level."""
    rng = np.random.default_rng(seed)
    t = np.pi * rng.random(192)
    side = rng.integers(0, 2, 192)
    x = np.stack([np.cos(t) * (1 - 2 * side) + side - 0.5, np.sin(t) * (1 - 2 * side) + side / 2 - 0.25], -1)
    sigma = np.geomspace(0.2, 3, 6)[rng.integers(0, 6, 192)][:, None]
    eps = rng.normal(size=(192, 2))
    batch = {"x": f32(x + sigma * eps), "sigma": f32(sigma), "eps": f32(eps)}
    params = chain(rng, 3, 48, 48, 2)

    def loss(p, b):
        scale = jnp.sqrt(b["sigma"] ** 2 + 0.5)
        score = forward(p, jnp.concatenate([b["x"] / scale, jnp.log(b["sigma"])], -1), jax.nn.silu) / b["sigma"]
        return jnp.mean((b["sigma"] * score + b["eps"]) ** 2)

    return Case(loss, params, batch, optax.adam(1e-2), guess=1.0)


@patient("healthy", steps=60)
def one_side_of_simsiam_stopped(seed):
    """SimSiam: a predictor on one view, the other view's projection without a gradient, negative cosine plus one."""
    rng = np.random.default_rng(seed)
    hidden = rng.normal(size=(96, 6))
    mix = rng.normal(size=(6, 16)) / 6**0.5
    views = tuple(f32(hidden @ mix + 0.4 * rng.normal(size=(96, 16))) for _ in range(2))
    params = {"f": chain(rng, 16, 24, 12), "h": chain(rng, 12, 12)}

    def unit(z):
        return z / (jnp.linalg.norm(z, axis=-1, keepdims=True) + 1e-6)

    def loss(p, views):
        a, b = (forward(p["f"], v, jax.nn.relu) for v in views)
        a, b = (z - z.mean(0) for z in (a, b))

        def side(seen, other):
            return 1 - (unit(forward(p["h"], seen, None)) * unit(jax.lax.stop_gradient(other))).sum(-1).mean()

        return side(a, b) / 2 + side(b, a) / 2

    return Case(loss, params, views, optax.sgd(0.3, momentum=0.9), guess=1.0)


@patient("healthy", steps=60)
def labels_as_positives_at_a_low_temperature(seed):
    """Supervised contrast at a temperature of 0.1 on the unit sphere, each point against all of the others."""
    rng = np.random.default_rng(seed)
    y = rng.integers(0, 4, 64)
    x = rng.normal(size=(4, 12))[y] + 0.8 * rng.normal(size=(64, 12))
    same = (y[:, None] == y) & ~np.eye(64, dtype=bool)
    params = [dense(rng, 12, 24), dense(rng, 24, 8)]

    def loss(p, b):
        z = jnp.tanh(b["x"] @ p[0]) @ p[1]
        z = z * jax.lax.rsqrt((z**2).sum(-1, keepdims=True) + 1e-8)
        sim = z @ z.T / 0.1 - 1e9 * jnp.eye(64)
        log_p = jax.nn.log_softmax(sim)
        return -(jnp.where(b["same"], log_p, 0).sum(1) / b["same"].sum(1)).mean() - b["even"]

    # the best shares its mass evenly among the positives, and so cannot come below the mean log of their number
    even = float(np.log(same.sum(1)).mean())
    batch = {"x": f32(x), "same": jnp.asarray(same), "even": f32(even)}
    return Case(loss, params, batch, optax.sgd(0.05, momentum=0.9), guess=float(np.log(63)) - even)


@patient("healthy", steps=60)
def top_four_of_a_sparse_code(seed):
    """A sparse autoencoder that keeps the four largest of forty codes; most gradients of an example are exactly 0."""
    rng = np.random.default_rng(seed)
    atoms = rng.normal(size=(24, 16))
    x = np.stack([rng.uniform(0.5, 1.5, 3) @ atoms[rng.permutation(24)[:3]] for _ in range(160)]) / 2
    d = rng.normal(size=(16, 40)) / 4
    params = {"enc": f32(d), "dec": f32(d.T), "b": jnp.zeros(16)}

    def loss(p, x):
        z = jax.nn.relu((x - p["b"]) @ p["enc"])
        kept = jnp.where(z >= jax.lax.top_k(z, 4)[0][:, -1:], z, 0)
        return jnp.mean((kept @ p["dec"] + p["b"] - x) ** 2)

    return Case(loss, params, f32(x), optax.adam(2e-2), guess=float(x.var(0).mean()))


@patient("healthy", steps=80)
def memories_retrieved_by_a_sharp_softmax(seed):
    """A modern Hopfield network at β = 8 learns eight memories from patterns that are noisy in three of ten places."""
    rng = np.random.default_rng(seed)
    clean = np.sign(rng.normal(size=(8, 24)))[rng.integers(0, 8, 128)]
    noisy = clean * np.where(rng.random(clean.shape) < 0.2, -1, 1)
    params = {"keys": f32(noisy[:12]), "memories": f32(np.zeros((12, 24)))}

    def loss(p, b):
        return jnp.mean((jax.nn.softmax(8 * b["noisy"] @ p["keys"].T / 24) @ p["memories"] - b["clean"]) ** 2)

    batch = {"noisy": f32(noisy), "clean": f32(clean)}
    return Case(loss, params, batch, optax.adam(5e-2), guess=float(clean.var(0).mean()))
