"""Networks that begin where their curves are flat, or where all is alike."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import xor
from vgcourse.clinic.ward.patient import Case, patient
from vgcourse.clinic.ward.seen.pieces import binary, cross_entropy, glorot, he, normal, pictures, pixels

from .gains import rings


@patient(
    "saturated",
    at=("bias",),
    source="Srivastava et al. 2015, highway networks: a bias of −1 to −3 for the transform gates; here it is −12",
    steps=150,
)
def transform_gates_shut(seed, cured=False):
    """Six highway layers whose gates are at 6 · 10⁻⁶: what is left is a linear network, and rings are not linear."""
    keys = jax.random.split(jax.random.key(seed), 14)
    params = {"in": normal(keys[0], (2, 16), 0.7), "out": normal(keys[1], (16, 2), 0.25)}
    bias = -1.0 if cured else -12.0  # the cause
    params["highway"] = [
        {"h": normal(keys[2 + i], (16, 16), 0.35), "t": normal(keys[8 + i], (16, 16), 0.2), "bias": jnp.full(16, bias)}
        for i in range(6)
    ]

    def loss_fn(params, batch):
        x, y = batch
        x = x @ params["in"]
        for p in params["highway"]:
            gate = jax.nn.sigmoid(x @ p["t"] + p["bias"])  # the cause
            x = gate * jax.nn.relu(x @ p["h"]) + (1 - gate) * x
        return cross_entropy(x @ params["out"], y)

    return Case(loss_fn, params, rings(), optax.sgd(0.1, momentum=0.9), guess=math.log(2), classes=2)


@patient(
    "saturated",
    at=("['last']",),
    source="Glorot & Bengio 2010, § 4.1 and threads on softmax with a squared error: sure from the start, and wrong",
    steps=150,
)
def squared_error_of_the_sure(seed, cured=False):
    """A softmax is compared by squared error; a last layer of N(0, 9) over 96 units makes it all but one-hot."""
    keys = jax.random.split(jax.random.key(seed), 2)
    params = {"first": normal(keys[0], (64, 96), (2 / 64) ** 0.5), "b": jnp.zeros(96)}
    params["last"] = normal(keys[1], (96, 10), 96**-0.5 if cured else 3.0)  # the cause

    def loss_fn(params, batch):
        x, y = batch
        h = jax.nn.relu(x @ params["first"] + params["b"])
        p = jax.nn.softmax(h @ params["last"])  # the cause
        return jnp.mean(jnp.sum((p - jax.nn.one_hot(y, 10)) ** 2, -1))

    x, y = pixels(128)
    batch = ((x - x.mean()) / x.std(), y)
    return Case(loss_fn, params, batch, optax.sgd(0.1, momentum=0.9), guess=0.9, classes=10)


@patient(
    "symmetric initialisation",
    needs="flax",
    at=("kernel",),
    source="tutorials of TensorFlow 1: tf.constant(0.1) for a bias; taken over for the weights",
    steps=150,
)
def a_tenth_everywhere(seed, cured=False):
    """Flax NNX: every weight of every layer is 0.1, so that 32 units are one; XOR needs two."""
    from flax import nnx

    init = nnx.initializers.he_normal() if cured else nnx.initializers.constant(0.1)  # the cause

    class Net(nnx.Module):
        def __init__(self, rngs):
            self.one = nnx.Linear(6, 32, kernel_init=init, rngs=rngs)  # the cause
            self.two = nnx.Linear(32, 32, kernel_init=init, rngs=rngs)  # the cause
            self.out = nnx.Linear(32, 1, kernel_init=init, rngs=rngs)  # the cause

        def __call__(self, x):
            x = nnx.relu(self.two(nnx.relu(self.one(x))))  # the cause
            return self.out(x)[:, 0]  # the cause

    graph, params = nnx.split(Net(nnx.Rngs(seed)))

    def loss_fn(params, batch):
        return binary(nnx.merge(graph, params)(batch[0]), batch[1])

    return Case(loss_fn, params, xor(jax.random.key(seed), 128), optax.adam(1e-2), guess=math.log(2), classes=2)


@patient(
    "rank collapse",
    needs="flax",
    also=("gradient cut off", "dead units", "not used"),
    source="pytorch/pytorch issues 19250 and 45687: instance normalisation of a single pixel gives 0, in silence",
    steps=50,
)
def instance_norm_of_one_pixel(seed, cured=False):
    """Flax Linen: three strides of 2 leave one pixel of a picture of 8 × 8; each channel is normalised over it."""
    from flax import linen as nn

    class Net(nn.Module):
        @nn.compact
        def __call__(self, x):
            for i, width in enumerate((8, 12, 16)):
                x = nn.Conv(width, (3, 3), strides=2)(x)
                if not (cured and i == 2):
                    x = nn.InstanceNorm()(x)  # the cause
                x = nn.relu(x)
            return nn.Dense(10)(x.reshape(len(x), -1))

    net, batch = Net(), pictures(24)
    variables = net.init(jax.random.key(seed), batch[0][:1])

    def loss_fn(variables, batch):
        return cross_entropy(net.apply(variables, batch[0]), batch[1])

    return Case(loss_fn, variables, batch, optax.adam(1e-2), guess=math.log(10), classes=10)


@patient(
    "rank collapse",
    source="threads on point clouds and sets: h.mean() or h.max(0), where the mean over the points was meant",
    steps=60,
)
def mean_over_everything(seed, cured=False):
    """A network for sets: the mean goes over the sets as well, and every set gets the same answer."""
    keys = jax.random.split(jax.random.key(seed), 4)
    params = {"phi": he(keys[0], 2, 32), "phi_b": 0.1 * normal(keys[1], (32,))}
    params |= {"rho": he(keys[2], 32, 32), "out": glorot(keys[3], 32, 3)}

    def logits(params, x):
        h = jax.nn.relu(x @ params["phi"] + params["phi_b"])
        h = h.mean(axis=1) if cured else h.mean(axis=(0, 1), keepdims=True)[0]  # the cause
        return jax.nn.relu(h @ params["rho"]) @ params["out"]

    def loss_fn(params, batch):
        x, y = batch
        log_p = jax.nn.log_softmax(logits(params, x))
        return -jnp.mean(jnp.sum(jax.nn.one_hot(y, 3) * log_p, -1))

    rng = np.random.default_rng(seed)
    y = np.arange(60) % 3
    x = rng.normal(size=(60, 10, 2)) * (0.4 + 0.8 * y[:, None, None])
    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(y))
    return Case(loss_fn, params, batch, optax.adam(2e-2), guess=math.log(3), classes=3)
