"""Steps that are rounded, cut, too short or too long."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import clouds, waves
from vgcourse.clinic.ward.patient import Case, patient
from vgcourse.clinic.ward.seen.pieces import cross_entropy, glorot, he, normal, pictures, pixels


@patient(
    "rounded away",
    needs="flax",
    also=("rate too small",),
    source="threads on Flax: param_dtype=jnp.bfloat16 to halve the memory; the computation is in float32 as before",
    steps=600,
)
def param_dtype_bfloat16(seed, cured=False):
    """Flax NNX: a residual MLP whose weights are kept in bfloat16; Adam's steps are below a thousandth of them."""
    from flax import nnx

    kept = jnp.float32 if cured else jnp.bfloat16

    class Net(nnx.Module):
        def __init__(self, rngs):
            how = {"param_dtype": kept, "dtype": jnp.float32, "rngs": rngs}
            self.stem, self.head = nnx.Linear(20, 64, **how), nnx.Linear(64, 4, **how)
            self.one, self.two = nnx.Linear(64, 64, **how), nnx.Linear(64, 64, **how)

        def __call__(self, x):
            x = self.stem(x)
            return self.head(x + self.two(nnx.gelu(self.one(x))))

    graph, params = nnx.split(Net(nnx.Rngs(seed)))

    def loss_fn(params, batch):
        return cross_entropy(nnx.merge(graph, params)(batch[0]), batch[1])

    return Case(loss_fn, params, clouds(jax.random.key(seed), 64), optax.adam(5e-5), guess=math.log(4), classes=4)


@patient(
    "clipped",
    also=("rate too small",),
    source="sanchit-gandhi/seq2seq-speech pull request 7: updates were clipped, where gradients were meant",
    steps=100,
)
def clip_behind_adam(seed, cured=False):
    """optax.chain(adam(3e-3), clip_by_global_norm(1e-3)): six thousand weights share a step of a thousandth."""
    keys = jax.random.split(jax.random.key(seed), 3)
    params = [(he(k, n, m), jnp.zeros(m)) for k, n, m in zip(keys, (64, 56, 40), (56, 40, 10), strict=True)]

    def loss_fn(params, batch):
        h, y = batch
        for w, b in params[:-1]:
            h = jax.nn.relu(h @ w + b)
        w, b = params[-1]
        return cross_entropy(h @ w + b, y)

    x, y = pixels(128)
    clip = optax.clip_by_global_norm(1e-3)
    optimizer = optax.chain(clip, optax.adam(3e-3)) if cured else optax.chain(optax.adam(3e-3), clip)
    return Case(loss_fn, params, ((x - x.mean()) / x.std(), y), optimizer, guess=math.log(10), classes=10)


@patient(
    "clipped",
    needs="equinox",
    also=("rate too small",),
    source="recipes for recurrent networks: a clip of 0.25 belongs to a rate of 20; 0.0002 and 0.3 are left",
    steps=100,
)
def clip_of_another_recipe(seed, cured=False):
    """Equinox: a GRU, SGD with momentum, and every gradient cut to a length of 0.0002."""
    import equinox as eqx

    one, two = jax.random.split(jax.random.key(seed))
    net = (eqx.nn.GRUCell(3, 24, key=one), eqx.nn.Linear(24, 1, key=two))
    params, static = eqx.partition(net, eqx.is_inexact_array)

    def loss_fn(params, batch):
        cell, head = eqx.combine(params, static)

        def read(x):
            return head(jax.lax.scan(lambda h, x: (cell(x, h), None), jnp.zeros(24), x)[0])[0]

        return optax.sigmoid_binary_cross_entropy(jax.vmap(read)(batch[0]), batch[1]).mean()

    rng = np.random.default_rng(seed)
    x = rng.normal(size=(64, 5, 3))
    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(x[:, -2:, 0].sum(1) > 0, jnp.float32))
    optimizer = optax.chain(optax.clip_by_global_norm(1.0 if cured else 2e-4), optax.sgd(0.3, momentum=0.9))
    return Case(loss_fn, params, batch, optimizer, guess=math.log(2), classes=2)


@patient(
    "rate too small",
    needs="flax",
    source="threads on transformers from scratch: 2e-5, the rate at which a pretrained one is fine-tuned",
    steps=80,
)
def finetuning_rate_from_scratch(seed, cured=False):
    """Flax Linen: one block of a transformer, new, AdamW at 2 · 10⁻⁵."""
    from flax import linen as nn

    class Net(nn.Module):
        @nn.compact
        def __call__(self, words):
            x = nn.Embed(10, 24)(words) + self.param("position", nn.initializers.normal(0.1), (6, 24))
            y = nn.LayerNorm()(x)
            x = x + nn.MultiHeadDotProductAttention(num_heads=2)(y, y)
            x = x + nn.Dense(24)(nn.gelu(nn.Dense(48)(nn.LayerNorm()(x))))
            return nn.Dense(10)(nn.LayerNorm()(x))

    words = jax.random.randint(jax.random.key(seed), (48, 6), 0, 10)
    net = Net()
    params = net.init(jax.random.key(seed), words[:1])

    def loss_fn(params, words):
        return cross_entropy(net.apply(params, words), (words + 1) % 10)

    return Case(loss_fn, params, words, optax.adamw(1e-2 if cured else 2e-5), guess=math.log(10), classes=10)


@patient(
    "rate too small",
    source="Keras' defaults: Adagrad has a rate of 0.001 there; its paper and its users had 0.01 to 1",
    steps=150,
)
def adagrad_by_default(seed, cured=False):
    """A matrix factorisation of ratings: Adagrad at 0.001, whose steps get smaller and smaller."""
    keys = jax.random.split(jax.random.key(seed), 3)
    params = {"user": 0.5 * normal(keys[0], (40, 6)), "film": 0.5 * normal(keys[1], (30, 6)), "mean": jnp.zeros(())}

    def loss_fn(params, batch):
        user, film, stars = batch
        found = jnp.sum(params["user"][user] * params["film"][film], -1) + params["mean"]
        return jnp.mean((found - stars) ** 2)

    rng = np.random.default_rng(seed)
    user, film = rng.integers(0, 40, 400), rng.integers(0, 30, 400)
    stars = np.sum(rng.normal(size=(40, 3))[user] * rng.normal(size=(30, 3))[film], -1)
    stars = (stars - stars.mean()) / stars.std()
    batch = (jnp.asarray(user), jnp.asarray(film), jnp.asarray(stars, jnp.float32))
    return Case(loss_fn, params, batch, optax.adagrad(0.3 if cured else 1e-3), guess=1.0)


@patient(
    "rate too large",
    also=("exploding", "nan or inf", "dead units"),
    source="fast.ai's and others' lessons on the rate: a residual net, SGD with momentum, and lr = 3",
    steps=60,
)
def three_with_momentum(seed, cured=False):
    """A small residual net of convolutions that is well at the start; SGD at 3 with momentum 0.9."""
    keys = jax.random.split(jax.random.key(seed), 4)
    params = {"stem": normal(keys[0], (3, 3, 1, 8), 0.4), "one": normal(keys[1], (3, 3, 8, 8), 0.15)}
    params |= {"two": normal(keys[2], (3, 3, 8, 8), 0.05), "head": glorot(keys[3], 8 * 16, 10), "b": jnp.zeros(10)}

    def conv(x, kernel, stride=1):
        how = ("NHWC", "HWIO", "NHWC")
        return jax.lax.conv_general_dilated(x, kernel, (stride, stride), "SAME", dimension_numbers=how)

    def loss_fn(params, batch):
        x, y = batch
        x = jax.nn.relu(conv(x, params["stem"], 2))
        x = x + conv(jax.nn.relu(conv(x, params["one"])), params["two"])
        return cross_entropy(x.reshape(len(x), -1) @ params["head"] + params["b"], y)

    optimizer = optax.sgd(0.02 if cured else 3.0, momentum=0.9)
    return Case(loss_fn, params, pictures(24), optimizer, guess=math.log(10), classes=10)


@patient(
    "rate too large",
    also=("saturated",),
    source="threads on regression by PyTorch or Keras: RMSprop at 0.5, a loss of 50, then 3, then 20",
    steps=120,
)
def rmsprop_at_a_half(seed, cured=False):
    """Three layers of tanh, RMSprop: its first step already is larger than any weight."""
    keys = jax.random.split(jax.random.key(seed), 3)
    params = [(glorot(k, n, m), jnp.zeros(m)) for k, n, m in zip(keys, (8, 40, 40), (40, 40, 1), strict=True)]

    def loss_fn(params, batch):
        h, y = batch
        for w, b in params[:-1]:
            h = jnp.tanh(h @ w + b)
        w, b = params[-1]
        return jnp.mean((h @ w + b - y) ** 2)

    optimizer = optax.rmsprop(3e-3 if cured else 0.5)
    return Case(loss_fn, params, waves(jax.random.key(seed), 128), optimizer, guess=1.0)
