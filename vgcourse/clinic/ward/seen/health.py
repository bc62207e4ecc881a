"""More healthy ones; some of the sick, repaired, are in `mended`."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import clouds, waves
from vgcourse.clinic.ward.patient import Case, patient
from vgcourse.clinic.ward.seen.pieces import binary, cross_entropy, glorot, he, normal, pictures, pixels


@patient("healthy", source="Hadsell et al. 2006: pairs that are alike, and a margin for those that are not", steps=100)
def far_enough_apart(seed):
    """A contrastive loss; pairs beyond the margin have no gradient, and soon most are."""
    keys = jax.random.split(jax.random.key(seed), 2)
    params = {"w1": he(keys[0], 20, 32), "b1": jnp.zeros(32), "w2": glorot(keys[1], 32, 2)}

    def loss_fn(params, batch):
        x, y = batch
        z = jax.nn.relu(x @ params["w1"] + params["b1"]) @ params["w2"]
        squared = jnp.sum((z[:, None] - z) ** 2, -1)
        distance = jnp.sqrt(squared + 1e-6)
        return jnp.mean(jnp.where(y[:, None] == y, squared, jnp.maximum(0.0, 1 - distance) ** 2))

    return Case(loss_fn, params, clouds(jax.random.key(seed), 64), optax.adam(1e-2))


@patient(
    "healthy", source="Szegedy et al. 2016, § 7: labels of 0.9 and a bit for all; the loss cannot go to 0", steps=100
)
def smoothed_labels(seed):
    """A cross-entropy against probabilities, whose lowest value is 0.5; LAMB."""
    keys = jax.random.split(jax.random.key(seed), 3)
    params = [(he(k, n, m), jnp.zeros(m)) for k, n, m in zip(keys, (64, 64, 64), (64, 64, 10), strict=True)]

    def loss_fn(params, batch):
        h, y = batch
        for w, b in params[:-1]:
            h = jax.nn.silu(h @ w + b)
        w, b = params[-1]
        target = optax.smooth_labels(jax.nn.one_hot(y, 10), 0.1)
        return optax.softmax_cross_entropy(h @ w + b, target).mean()

    x, y = pixels(128)
    return Case(loss_fn, params, ((x - x.mean()) / x.std(), y), optax.lamb(1e-2), guess=math.log(10), classes=10)


@patient(
    "healthy", source="Tancik et al. 2020: Fourier features, frequencies of N(0, 3²), and an ordinary MLP", steps=80
)
def high_frequencies(seed):
    """A picture as a function of its place; sin and cos are of the data and turn up to ten times from edge to edge."""
    keys = jax.random.split(jax.random.key(seed), 3)
    params = [(he(k, n, m), jnp.zeros(m)) for k, n, m in zip(keys, (48, 48, 48), (48, 48, 1), strict=True)]
    turns = 3 * normal(jax.random.key(9), (2, 24))

    def loss_fn(params, batch):
        place, grey = batch
        phase = 2 * jnp.pi * place @ turns
        h = jnp.concatenate([jnp.sin(phase), jnp.cos(phase)], -1)
        for w, b in params[:-1]:
            h = jax.nn.relu(h @ w + b)
        w, b = params[-1]
        return jnp.mean(((h @ w + b)[:, 0] - grey) ** 2)

    place = np.stack(np.meshgrid(np.arange(14), np.arange(14)), -1).reshape(-1, 2) / 14
    grey = (np.floor(place * 4).sum(1) % 2) * 2 - 1
    batch = (jnp.asarray(place, jnp.float32), jnp.asarray(grey, jnp.float32))
    return Case(loss_fn, params, batch, optax.adam(3e-3), guess=float(grey.var()))


@patient(
    "healthy", source="Kingma & Welling 2014: a sum over pixels, not a mean, so that the loss is near 40", steps=80
)
def summed_pixels(seed):
    """A variational autoencoder: cross-entropies are added up over 64 pixels; so are gradients, and Adam divides."""
    keys = jax.random.split(jax.random.key(seed), 6)
    params = {"e": he(keys[0], 64, 40), "mean": glorot(keys[1], 40, 6), "log_var": 0.1 * glorot(keys[2], 40, 6)}
    params |= {"d": he(keys[3], 6, 40), "out": glorot(keys[4], 40, 64), "b": jnp.zeros(64)}

    def loss_fn(params, batch):
        x, noise = batch
        h = jax.nn.relu((x - 0.3) @ params["e"])
        mean, log_var = h @ params["mean"], h @ params["log_var"]
        z = mean + jnp.exp(log_var / 2) * noise
        logits = jax.nn.relu(z @ params["d"]) @ params["out"] + params["b"]
        kl = 0.5 * jnp.sum(mean**2 + jnp.exp(log_var) - 1 - log_var, -1)
        return jnp.mean(jnp.sum(optax.sigmoid_binary_cross_entropy(logits, x), -1) + kl)

    x = (pixels(128)[0] > 0.5).astype(jnp.float32)
    return Case(loss_fn, params, (x, normal(keys[5], (128, 6))), optax.adam(1e-2))


@patient("healthy", source="Ng 2011, sparse autoencoders: an absolute value keeps most of the code at 0", steps=100)
def mostly_zero_codes(seed):
    """ReLU codes of a wide layer, a penalty on them; for each picture a few units speak, for some units no picture."""
    keys = jax.random.split(jax.random.key(seed), 2)
    params = {
        "e": he(keys[0], 64, 96),
        "b": jnp.full(96, -0.3),
        "d": 0.1 * normal(keys[1], (96, 64)),
        "c": jnp.zeros(64),
    }

    def loss_fn(params, x):
        code = jax.nn.relu(x @ params["e"] + params["b"])
        return jnp.mean((code @ params["d"] + params["c"] - x) ** 2) + 3e-3 * jnp.mean(jnp.sum(code, -1))

    x = pixels(128)[0]
    x = (x - x.mean(0)) / x.std()
    return Case(loss_fn, params, x, optax.adam(5e-3), guess=float(jnp.mean(x**2)))


@patient(
    "healthy", needs="equinox", source="Jozefowicz et al. 2015 and Pascanu et al. 2013: forget bias 1, clip 1", steps=60
)
def lstm_as_it_should_be(seed):
    """Equinox: an LSTM over 16 steps that adds two marked numbers; forget bias 1, gradients clipped to 1, Adam."""
    import equinox as eqx

    one, two = jax.random.split(jax.random.key(seed))
    cell = eqx.nn.LSTMCell(2, 24, key=one)
    cell = eqx.tree_at(lambda cell: cell.bias, cell, cell.bias.at[24:48].set(1.0))
    params, static = eqx.partition((cell, eqx.nn.Linear(24, 1, key=two)), eqx.is_inexact_array)

    def loss_fn(params, batch):
        cell, head = eqx.combine(params, static)

        def read(x):
            (h, _), _ = jax.lax.scan(lambda carry, x: (cell(x, carry), None), (jnp.zeros(24), jnp.zeros(24)), x)
            return head(h)[0]

        return jnp.mean((jax.vmap(read)(batch[0]) - batch[1]) ** 2)

    rng = np.random.default_rng(seed)
    value, marked = rng.uniform(-1, 1, (96, 16)), np.zeros((96, 16))
    marked[np.arange(96), rng.integers(0, 8, 96)] = 1
    marked[np.arange(96), rng.integers(8, 16, 96)] = 1
    total = (value * marked).sum(1)
    batch = (jnp.asarray(np.stack([value, marked], -1), jnp.float32), jnp.asarray(total / total.std(), jnp.float32))
    optimizer = optax.chain(optax.clip_by_global_norm(1.0), optax.adam(2e-2))
    return Case(loss_fn, params, batch, optimizer, guess=1.0)


@patient("healthy", source="Vincent et al. 2010; weights that are used twice, once turned round", steps=150)
def tied_and_noisy(seed):
    """A denoising autoencoder: W goes in, its transpose comes out, a third of the pixels is set to 0."""
    params = {"w": normal(jax.random.key(seed), (64, 40), 0.12), "b": jnp.zeros(40), "c": jnp.zeros(64)}

    def loss_fn(params, batch):
        x, kept = batch
        code = jax.nn.sigmoid((x * kept) @ params["w"] + params["b"])
        return binary(code @ params["w"].T + params["c"], x)

    x = (pixels(128)[0] > 0.5).astype(jnp.float32)
    kept = (np.random.default_rng(seed).random((128, 64)) > 1 / 3).astype(np.float32)
    p = jnp.clip(x.mean(0), 1e-6, 1 - 1e-6)
    guess = float(-jnp.mean(p * jnp.log(p) + (1 - p) * jnp.log(1 - p)))
    return Case(loss_fn, params, (x, jnp.asarray(kept)), optax.adam(2e-2), guess=guess, classes=2)


@patient("healthy", source="So et al. 2021, Primer: the square of ReLU; Loshchilov & Hutter 2019, AdamW", steps=100)
def squared_relu(seed):
    """Squares of ReLU in a block with a skip, RMS normalisation, and a rate that is not small."""
    keys = jax.random.split(jax.random.key(seed), 4)
    params = {"stem": glorot(keys[0], 8, 32), "up": he(keys[1], 32, 64), "down": 0.1 * glorot(keys[2], 64, 32)}
    params |= {"g": jnp.ones(32), "out": glorot(keys[3], 32, 1)}

    def loss_fn(params, batch):
        h, y = batch
        h = h @ params["stem"]
        n = params["g"] * h / jnp.sqrt(jnp.mean(h**2, -1, keepdims=True) + 1e-6)
        h = h + jax.nn.relu(n @ params["up"]) ** 2 @ params["down"]
        return jnp.mean((h @ params["out"] - y) ** 2)

    return Case(loss_fn, params, waves(jax.random.key(seed), 128), optax.adamw(1e-2, weight_decay=0.01), guess=1.0)


@patient(
    "healthy", needs="equinox", source="Dosovitskiy et al. 2021: a class token, learnt places, one block", steps=60
)
def class_token(seed):
    """Equinox: 16 patches of 4 pixels and a token of zeros; its attention, of which the head sees one row alone."""
    import equinox as eqx

    keys = jax.random.split(jax.random.key(seed), 5)
    net = {
        "patch": eqx.nn.Linear(4, 24, key=keys[0]),
        "attention": eqx.nn.MultiheadAttention(2, 24, key=keys[1]),
        "norm": eqx.nn.LayerNorm(24),
        "mlp": eqx.nn.MLP(24, 24, 48, 1, jax.nn.gelu, key=keys[2]),
        "head": eqx.nn.Linear(24, 10, key=keys[3]),
        "token": jnp.zeros((1, 24)),
        "places": 0.02 * normal(keys[4], (17, 24)),
    }
    params, static = eqx.partition(net, eqx.is_inexact_array)

    def logits(net, image):
        patches = image.reshape(4, 2, 4, 2).swapaxes(1, 2).reshape(16, 4)
        x = jnp.concatenate([net["token"], jax.vmap(net["patch"])(patches)]) + net["places"]
        y = jax.vmap(net["norm"])(x)
        x = x + net["attention"](y, y, y)
        x = x + jax.vmap(net["mlp"])(jax.vmap(net["norm"])(x))
        return net["head"](x[0])

    def loss_fn(params, batch):
        net = eqx.combine(params, static)
        return cross_entropy(jax.vmap(lambda image: logits(net, image))(batch[0][..., 0]), batch[1])

    return Case(loss_fn, params, pictures(24), optax.adamw(1e-2), guess=math.log(10), classes=10)
