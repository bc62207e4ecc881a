"""Healthy: what is found again, ordered, recommended, compressed."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .sundries import dense, f32, zeros


@patient("healthy", steps=100)
def films_by_pairs(seed):
    """Bayesian personalised ranking: tables of factors, begun at a hundredth, learn by Adagrad who prefers what."""
    rng = np.random.default_rng(seed)
    users, films, k = 40, 60, 12
    likes = rng.normal(size=(users, 3)) @ rng.normal(size=(3, films))
    u = rng.integers(0, users, 600)
    i, j = rng.integers(0, films, (2, 600))
    swap = likes[u, i] < likes[u, j]
    i, j = np.where(swap, j, i), np.where(swap, i, j)
    tables = {
        "user": f32(rng.normal(size=(users, k)) * 0.01),
        "film": f32(rng.normal(size=(films, k)) * 0.01),
        "popular": zeros(films),
    }

    def bpr(t, triple):
        u, i, j = triple["user"], triple["liked"], triple["other"]
        margin = jnp.sum(t["user"][u] * (t["film"][i] - t["film"][j]), 1) + t["popular"][i] - t["popular"][j]
        return jnp.mean(jax.nn.softplus(-margin)) + 1e-5 * optax.tree.norm(t, squared=True)

    triple = {"user": jnp.asarray(u), "liked": jnp.asarray(i), "other": jnp.asarray(j)}
    return Case(bpr, tables, triple, optax.adagrad(0.1, initial_accumulator_value=1e-10), guess=float(np.log(2)))


@patient("healthy", steps=150)
def sixteen_codes_for_sensors(seed):
    """A VQ autoencoder: the nearest of sixteen codes, straight through, with codebook and commitment in the loss."""
    rng = np.random.default_rng(seed)
    kind = rng.integers(0, 6, 160)
    x = rng.normal(size=(6, 20))[kind] + 0.15 * rng.normal(size=(160, 20))
    enc = dense(rng, 20, 8)
    z = x @ np.asarray(enc)
    params = {"enc": enc, "codes": f32(z[:16]), "d1": dense(rng, 8, 40, 1.4), "d2": dense(rng, 40, 20)}

    def loss(p, x):
        z = x @ p["enc"]
        nearest = jnp.argmin(((z[:, None] - p["codes"]) ** 2).sum(-1), axis=1)
        code = p["codes"][nearest]
        passed = z + jax.lax.stop_gradient(code - z)
        out = jax.nn.relu(passed @ p["d1"]) @ p["d2"]
        codebook = jnp.mean((jax.lax.stop_gradient(z) - code) ** 2)
        commitment = jnp.mean((z - jax.lax.stop_gradient(code)) ** 2)
        return jnp.mean((out - x) ** 2) + codebook + 0.25 * commitment

    return Case(loss, params, f32(x), optax.adam(5e-3), guess=float(x.var(0).mean()))


@patient("healthy", needs="equinox", steps=100)
def telephone_book_by_sharp_attention(seed):
    """Equinox: a noisy name is looked up among twenty by cosines over a temperature of 0.05, which is meant to be."""
    import equinox as eqx

    class Book(eqx.Module):
        ask: jax.Array
        name: jax.Array
        number: jax.Array

        def __call__(self, heard):
            q = self.ask @ heard
            q = q / jnp.sqrt(jnp.sum(q**2) + 1e-8)
            k = self.name / jnp.sqrt(jnp.sum(self.name**2, -1, keepdims=True) + 1e-8)
            return jax.nn.softmax(k @ q / 0.05) @ self.number

    rng = np.random.default_rng(seed)
    who = rng.integers(0, 20, 120)
    names, numbers = rng.normal(size=(20, 12)), rng.normal(size=(20, 5))
    heard = names[who] + 0.15 * rng.normal(size=(120, 12))
    book = Book(dense(rng, 12, 16).T, f32(rng.normal(size=(20, 16))), f32(0.3 * rng.normal(size=(20, 5))))

    def loss(book, batch):
        return jnp.mean((jax.vmap(book)(batch["heard"]) - batch["number"]) ** 2)

    y = numbers[who]
    batch = {"heard": f32(heard), "number": f32(y)}
    return Case(loss, book, batch, optax.adam(2e-2), guess=float(y.var(0).mean()))
