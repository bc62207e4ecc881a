"""Stacks whose weights, slopes or sums are of the wrong size."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import clouds
from vgcourse.clinic.ward.patient import Case, patient
from vgcourse.clinic.ward.seen.pieces import cross_entropy, normal, pictures, pixels


def rings(n=128):
    """Points on two circles, the inner one in the outer: (n, 2), and which it is (n,)."""
    rng = np.random.default_rng(7)
    y = np.arange(n) % 2
    angle, radius = rng.uniform(0, 2 * np.pi, n), 0.6 + y + 0.1 * rng.normal(size=n)
    x = radius[:, None] * np.stack([np.cos(angle), np.sin(angle)], 1)
    return jnp.asarray(x, jnp.float32), jnp.asarray(y)


@patient(
    "vanishing: weights",
    also=("rank collapse",),
    at=("['w']",),
    source="beginners' threads: np.random.randn(n, m) / n, where it should be divided by the root of n",
    steps=150,
)
def divided_by_n(seed, cured=False):
    """Six layers of tanh; each weight is drawn from N(0, 1) and divided by the number of inputs."""
    keys = jax.random.split(jax.random.key(seed), 6)
    sizes = (20, 40, 40, 40, 40, 40, 4)
    params = []
    for key, n, m in zip(keys, sizes, sizes[1:], strict=False):
        w = normal(key, (n, m)) / (n**0.5 if cured else n)  # the cause
        params.append({"w": w, "b": jnp.zeros(m)})

    def loss_fn(params, batch):
        h, y = batch
        for p in params[:-1]:
            h = jnp.tanh(h @ p["w"] + p["b"])  # the cause
        return cross_entropy(h @ params[-1]["w"] + params[-1]["b"], y)  # the cause

    batch = clouds(jax.random.key(seed), 128)
    return Case(loss_fn, params, batch, optax.sgd(0.1, momentum=0.9), guess=math.log(4), classes=4)


@patient(
    "vanishing: weights",
    needs="flax",
    at=("kernel",),
    source="Devlin et al. 2019 and its configurations: initializer_range = 0.02 is made for 768 units with a skip",
    steps=100,
)
def range_of_a_large_model(seed, cured=False):
    """Flax Linen: 0.02 for every kernel, in seven dense layers of 32 units without skip or normalisation."""
    from flax import linen as nn

    init = nn.initializers.he_normal() if cured else nn.initializers.normal(0.02)  # the cause

    class Classifier(nn.Module):
        @nn.compact
        def __call__(self, x):
            for _ in range(6):
                x = nn.relu(nn.Dense(32, kernel_init=init)(x))  # the cause
            return nn.Dense(10, kernel_init=init)(x)  # the cause

    net, (x, y) = Classifier(), pixels(96)
    x = (x - x.mean()) / x.std()
    params = net.init(jax.random.key(seed), x[:1])

    def loss_fn(params, batch):
        return cross_entropy(net.apply(params, batch[0]), batch[1])

    return Case(loss_fn, params, (x, y), optax.sgd(0.05, momentum=0.9), guess=math.log(10), classes=10)


@patient(
    "vanishing: slopes",
    also=("rank collapse", "vanishing: weights"),
    source="Hinton & Salakhutdinov 2006: deep autoencoders of logistic units, and why they were pretrained",
    steps=120,
)
def deep_logistic_autoencoder(seed, cured=False):
    """64–40–24–12–24–40–64, a sigmoid after every layer but the last: the mean picture is all that it gives."""
    sizes = (64, 40, 32, 16, 32, 40, 64)
    keys = jax.random.split(jax.random.key(seed), 6)
    act = jnp.tanh if cured else jax.nn.sigmoid  # the cause
    params = [
        (normal(k, (n, m), (2 / (n + m)) ** 0.5), jnp.zeros(m)) for k, n, m in zip(keys, sizes, sizes[1:], strict=False)
    ]

    def reconstruct(params, x):
        for w, b in params[:-1]:
            x = act(x @ w + b)  # the cause
        w, b = params[-1]
        return x @ w + b

    def loss_fn(params, x):
        return jnp.mean((reconstruct(params, x) - x) ** 2)

    x = pixels(96)[0]
    x = (x - x.mean(0)) / x.std()
    return Case(loss_fn, params, x, optax.sgd(0.5, momentum=0.9), guess=float(jnp.mean(x**2)))


@patient(
    "vanishing: slopes",
    needs="equinox",
    also=("vanishing: weights", "rank collapse"),
    source="van den Oord et al. 2016, WaveNet: tanh times sigmoid, here without the residual path",
    steps=80,
)
def gates_without_the_residual(seed, cured=False):
    """Equinox: six gated convolutions over a series, each of which is given only what the gate lets through."""
    import equinox as eqx

    class Gated(eqx.Module):
        filter: eqx.nn.Conv1d
        gate: eqx.nn.Conv1d

        def __init__(self, n, m, key):
            one, two = jax.random.split(key)
            self.filter = eqx.nn.Conv1d(n, m, 3, padding=1, key=one)
            self.gate = eqx.nn.Conv1d(n, m, 3, padding=1, key=two)

        def __call__(self, x):
            return jnp.tanh(self.filter(x)) * jax.nn.sigmoid(self.gate(x))  # the cause

    keys = jax.random.split(jax.random.key(seed), 7)
    net = ([Gated(1 if i == 0 else 8, 8, keys[i]) for i in range(6)], eqx.nn.Linear(8, 2, key=keys[6]))
    params, static = eqx.partition(net, eqx.is_inexact_array)

    def logits(net, x):
        blocks, head = net
        x = blocks[0](x)
        for block in blocks[1:]:
            x = x + block(x) if cured else block(x)  # the cause
        return head(x.mean(1))

    def loss_fn(params, batch):
        net = eqx.combine(params, static)
        return cross_entropy(jax.vmap(lambda x: logits(net, x))(batch[0]), batch[1])

    rng = np.random.default_rng(seed)
    y = np.arange(24) % 2
    phase = rng.uniform(0, 2 * np.pi, (24, 1))
    x = np.sin(np.where(y, 1.9, 0.6)[:, None] * np.arange(20) + phase) + 0.3 * rng.normal(size=(24, 20))
    batch = (jnp.asarray(x[:, None], jnp.float32), jnp.asarray(y))
    return Case(loss_fn, params, batch, optax.sgd(0.1, momentum=0.9), guess=math.log(2), classes=2)


@patient(
    "exploding",
    also=("rate too large", "nan or inf", "dead units"),
    at=("kernel",),
    source="threads on He's initialisation by hand: √(2/channels) for a convolution, whose window is forgotten",
    steps=60,
)
def fan_in_without_the_window(seed, cured=False):
    """Six convolutions of 3 × 3; their weights are drawn as if each output saw one pixel."""
    keys = jax.random.split(jax.random.key(seed), 7)
    params = {}
    for i in range(6):
        channels = 1 if i == 0 else 8
        fan_in = channels * (9 if cured else 1)  # the cause
        params[f"kernel{i}"] = normal(keys[i], (3, 3, channels, 8), (2 / fan_in) ** 0.5)  # the cause
    params["dense"] = normal(keys[6], (8 * 16, 10), 1 / (8 * 16) ** 0.5)

    def conv(x, kernel, stride):
        how = ("NHWC", "HWIO", "NHWC")
        return jax.lax.conv_general_dilated(x, kernel, (stride, stride), "SAME", dimension_numbers=how)  # the cause

    def loss_fn(params, batch):
        x, y = batch
        for i in range(6):
            x = jax.nn.relu(conv(x, params[f"kernel{i}"], 2 if i == 1 else 1))
        return cross_entropy(x.reshape(len(x), -1) @ params["dense"], y)

    return Case(loss_fn, params, pictures(24), optax.sgd(0.02, momentum=0.9), guess=math.log(10), classes=10)


@patient(
    "exploding",
    needs="flax",
    also=("rate too large", "nan or inf"),
    source="threads on residual networks: the block adds its input, and the loop adds it once more",
    steps=60,
)
def skip_inside_and_outside(seed, cured=False):
    """Flax NNX: twelve residual blocks; each of them doubles what comes in."""
    from flax import nnx

    class Block(nnx.Module):
        def __init__(self, rngs):
            self.one, self.two = nnx.Linear(24, 24, rngs=rngs), nnx.Linear(24, 24, rngs=rngs)

        def __call__(self, x):
            return x + 0.3 * self.two(nnx.relu(self.one(x)))  # the cause

    class Net(nnx.Module):
        def __init__(self, rngs):
            self.stem, self.head = nnx.Linear(2, 24, rngs=rngs), nnx.Linear(24, 2, rngs=rngs)
            self.blocks = nnx.List([Block(rngs) for _ in range(12)])

        def __call__(self, x):
            x = self.stem(x)
            for block in self.blocks:
                x = block(x) if cured else x + block(x)  # the cause
            return self.head(x)

    graph, params = nnx.split(Net(nnx.Rngs(seed)))

    def loss_fn(params, batch):
        return cross_entropy(nnx.merge(graph, params)(batch[0]), batch[1])

    return Case(loss_fn, params, rings(), optax.sgd(0.02, momentum=0.9), guess=math.log(2), classes=2)
