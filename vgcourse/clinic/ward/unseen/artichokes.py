"""Odd but sound habits: frozen features, tiny beginnings, great rates, half precision and margins."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..data import clouds, waves, written_digits
from ..patient import Case, patient


@patient("healthy", source="Rahimi and Recht 2007, Random features for large-scale kernel machines", steps=200)
def taste_of_the_honey(seed):
    """Random Fourier features that stay as they were drawn, held by stop_gradient, and a trained ridge on top."""
    x, y = waves(jax.random.key(seed), n=200, d=5)
    a, b = jax.random.split(jax.random.key(seed + 1))
    params = {
        "frozen": (0.5 * jax.random.normal(a, (5, 200)), 2 * jnp.pi * jax.random.uniform(b, (200,))),
        "ridge": jnp.zeros(200),
    }

    def loss(params, batch):
        w, phase = jax.lax.stop_gradient(params["frozen"])
        features = jnp.cos(batch[0] @ w + phase) * (2 / 200) ** 0.5
        error = jnp.mean((features @ params["ridge"] - batch[1][:, 0]) ** 2)
        return error + 1e-4 * jnp.sum(params["ridge"] ** 2) / 200

    return Case(loss, params, (x, y), optax.adam(5e-2), float((y**2).mean()))


@patient("healthy", source="Koren et al. 2009, Matrix factorization techniques for recommender systems", steps=200)
def books_for_the_village(seed):
    """Ratings of 40 readers for 60 books: factors begin at 0.01, with biases and a rate of 0.05."""
    rng = np.random.default_rng(seed)
    taste, kind = rng.normal(size=(40, 3)), rng.normal(size=(60, 3))
    reader, book = rng.integers(0, 40, 256), rng.integers(0, 60, 256)
    stars = np.clip(3.2 + 0.7 * (taste[reader] * kind[book]).sum(1) + 0.3 * rng.normal(size=40)[reader], 1, 5)
    a, b = jax.random.split(jax.random.key(seed))
    params = {
        "reader": {"factors": 0.01 * jax.random.normal(a, (40, 4)), "bias": jnp.zeros(40)},
        "book": {"factors": 0.01 * jax.random.normal(b, (60, 4)), "bias": jnp.zeros(60)},
    }
    middle = float(stars.mean())

    def loss(params, batch):
        r, b = params["reader"], params["book"]
        i, j, stars = batch
        told = middle + r["bias"][i] + b["bias"][j] + (r["factors"][i] * b["factors"][j]).sum(-1)
        decay = sum(jnp.mean(p**2) for p in jax.tree.leaves(params))
        return jnp.mean((told - stars) ** 2) + 0.01 * decay

    batch = (jnp.asarray(reader), jnp.asarray(book), jnp.asarray(stars, jnp.float32))
    return Case(loss, params, batch, optax.adam(5e-2), float(stars.var()))


@patient("healthy", needs="flax", source="Schroff et al. 2015, FaceNet: triplets with a margin of 0.2", steps=200)
def leaves_of_one_tree(seed):
    """Triplets of leaves on the unit sphere, with a hinge at a margin of 0.2: most terms are 0 in the end."""
    from flax import nnx

    a, b, c = jax.random.split(jax.random.key(seed), 3)
    centre = 0.6 * jax.random.normal(a, (8, 16))
    tree = jax.random.randint(b, (128,), 0, 8)
    other = (tree + 1 + jax.random.randint(c, (128,), 0, 7)) % 8
    noise = jax.random.normal(jax.random.key(seed + 1), (3, 128, 16))
    batch = (centre[tree] + noise[0] * 0.8, centre[tree] + noise[1] * 0.8, centre[other] + noise[2] * 0.8)
    rngs = nnx.Rngs(seed)
    model = nnx.Sequential(nnx.Linear(16, 48, rngs=rngs), nnx.relu, nnx.Linear(48, 8, rngs=rngs))
    graph, params = nnx.split(model)

    def loss(params, batch):
        net = nnx.merge(graph, params)
        anchor, same, different = (z / (jnp.linalg.norm(z, axis=-1, keepdims=True) + 1e-6) for z in map(net, batch))
        near, far = ((anchor - same) ** 2).sum(-1), ((anchor - different) ** 2).sum(-1)
        return jnp.maximum(near - far + 0.2, 0.0).mean()

    return Case(loss, params, batch, optax.adam(2e-3), 0.2)


@patient("healthy", steps=200)
def forger_found_out(seed):
    """The discriminator's half of a GAN: real digits against those of a generator that stays as it is."""
    images, _ = written_digits(128)
    real = images.reshape(-1, 64) / 8.0 - 1.0
    k = jax.random.split(jax.random.key(seed), 6)
    generator = [jax.random.normal(k[0], (8, 32)) / 8**0.5, jax.random.normal(k[1], (32, 64)) / 32**0.5]
    params = [
        jax.random.normal(key, s) / s[0] ** 0.5 for key, s in zip(k[2:5], ((64, 48), (48, 48), (48, 1)), strict=True)
    ]

    def judge(params, x):
        for w in params[:-1]:
            x = jax.nn.leaky_relu(x @ w, 0.2)
        return (x @ params[-1])[:, 0]

    def loss(params, batch):
        z = jax.nn.relu(batch["z"] @ batch["generator"][0])
        fake = jax.lax.stop_gradient(jnp.tanh(z @ batch["generator"][1]))
        on_real = optax.sigmoid_binary_cross_entropy(judge(params, batch["real"]), 0.9)
        on_fake = optax.sigmoid_binary_cross_entropy(judge(params, fake), 0.0)
        return 0.5 * (on_real.mean() + on_fake.mean())

    batch = {"real": real, "z": jax.random.normal(k[5], (128, 8)), "generator": generator}
    return Case(loss, params, batch, optax.adam(1e-3, b1=0.5), float(np.log(2)), classes=2)


@patient("healthy", source="Jacot et al. 2018 and the mean-field scaling 1/n: rates grow with the width", steps=300)
def crowd_of_small_neurons(seed):
    """A wide layer in mean-field scaling, its output divided by its width: plain gradient descent at a rate of 60."""
    x, y = waves(jax.random.key(seed), n=160, d=3)
    a, b = jax.random.split(jax.random.key(seed + 1))
    params = (jax.random.normal(a, (4, 300)), jax.random.normal(b, (300,)))

    def loss(params, batch):
        x, y = batch
        x = jnp.concatenate([x, jnp.ones((len(x), 1))], 1)
        return jnp.mean((jnp.tanh(x @ params[0]) @ params[1] / 300 - y[:, 0]) ** 2)

    return Case(loss, params, (x, y), optax.sgd(60.0), float((y**2).mean()))


@patient("healthy", steps=200)
def brakes_in_half_precision(seed):
    """Five kinds of wear from vibration; weights are kept in float32 and used in bfloat16, the loss times 128."""
    x, y = clouds(jax.random.key(seed), n=192, d=24, classes=5)
    k = jax.random.split(jax.random.key(seed + 1), 3)
    shapes = ((24, 64), (64, 64), (64, 5))
    params = [
        {"w": jax.random.normal(key, s) * (2 / s[0]) ** 0.5, "b": jnp.zeros(s[1])}
        for key, s in zip(k, shapes, strict=True)
    ]

    def loss(params, batch):
        h = batch[0].astype(jnp.bfloat16)
        half = jax.tree.map(lambda p: p.astype(jnp.bfloat16), params)
        for layer in half[:-1]:
            h = jax.nn.relu(h @ layer["w"] + layer["b"])
        logits = (h @ half[-1]["w"] + half[-1]["b"]).astype(jnp.float32)
        return 128 * optax.softmax_cross_entropy_with_integer_labels(logits, batch[1]).mean()

    return Case(
        loss, params, (x, y), optax.chain(optax.scale(1 / 128), optax.adam(2e-3)), float(128 * np.log(5)), classes=5
    )
