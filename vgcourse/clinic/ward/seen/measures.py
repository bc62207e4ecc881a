"""Data in the units of the instrument."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.patient import Case, patient
from vgcourse.clinic.ward.seen.pieces import cross_entropy, glorot, he, normal, pixels


@patient(
    "unscaled inputs",
    also=("rate too large", "exploding"),
    at=("sound",),
    source="scipy.io.wavfile.read gives int16, −32768 to 32767; threads on audio: the loss is in the thousands",
    steps=100,
)
def sixteen_bit_sound(seed, cured=False):
    """Convolutions over sound as it is in the file, and which of three tones it is."""
    keys = jax.random.split(jax.random.key(seed), 4)
    params = {"c1": normal(keys[0], (9, 1, 8), 0.33), "c2": normal(keys[1], (5, 8, 12), 0.2), "b": jnp.zeros(12)}
    params["head"] = glorot(keys[2], 12, 3)

    def loss_fn(params, batch):
        x = batch["sound"].astype(jnp.float32)[..., None]  # the cause
        x = x / 32768 * 3 if cured else x  # the cause
        how = ("NWC", "WIO", "NWC")
        x = jax.nn.relu(jax.lax.conv_general_dilated(x, params["c1"], (2,), "SAME", dimension_numbers=how))  # the cause
        x = jax.nn.relu(jax.lax.conv_general_dilated(x, params["c2"], (2,), "SAME", dimension_numbers=how))
        return cross_entropy((x.mean(1) + params["b"]) @ params["head"], batch["tone"])

    rng = np.random.default_rng(seed)
    tone = np.arange(48) % 3
    wave = np.sin((0.3 + 0.5 * tone)[:, None] * np.arange(64) + rng.uniform(0, 6, (48, 1)))
    sound = 12000 * (wave + 0.2 * rng.normal(size=wave.shape))
    batch = {"sound": jnp.asarray(np.round(sound), jnp.int16), "tone": jnp.asarray(tone)}
    return Case(loss_fn, params, batch, optax.sgd(0.05, momentum=0.9), guess=math.log(3), classes=3)


@patient(
    "unscaled inputs",
    needs="equinox",
    also=("saturated",),
    at=("[0]",),
    source="threads on coordinate networks: pixels' places, 0 to 511, go into an MLP of tanh as they are",
    steps=150,
)
def places_in_pixels(seed, cured=False):
    """Equinox: a picture as a function of its place; every unit of the first layer is at −1 or 1."""
    import equinox as eqx

    net = eqx.nn.MLP(2, 1, 32, 2, jax.nn.tanh, key=jax.random.key(seed))
    params, static = eqx.partition(net, eqx.is_inexact_array)

    def loss_fn(params, batch):
        place, grey = batch
        place = (place - 256) / 128 if cured else place  # the cause
        return jnp.mean((jax.vmap(eqx.combine(params, static))(place)[:, 0] - grey) ** 2)  # the cause

    row, column = np.meshgrid(np.arange(0, 512, 40), np.arange(0, 512, 40), indexing="ij")
    place = np.stack([row, column], -1).reshape(-1, 2)
    grey = np.sin(place[:, 0] / 55) + np.cos(place[:, 1] / 45)
    grey = (grey - grey.mean()) / grey.std()
    batch = (jnp.asarray(place, jnp.float32), jnp.asarray(grey, jnp.float32))
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=1.0)


@patient(
    "unscaled inputs",
    needs="flax",
    also=("saturated",),
    at=("[0]",),
    source="threads on LSTMs for stocks: open, close and volume in one table, and volume is in the millions",
    steps=100,
)
def volume_in_shares(seed, cured=False):
    """Flax NNX: a GRU over ten days; one of three columns drowns the others and shuts every gate."""
    from flax import nnx

    class Net(nnx.Module):
        def __init__(self, rngs):
            self.rnn = nnx.RNN(nnx.GRUCell(3, 16, rngs=rngs))
            self.head = nnx.Linear(16, 1, rngs=rngs)

        def __call__(self, days):
            states = self.rnn(days, initial_carry=jnp.zeros((len(days), 16)))  # the cause
            return self.head(states[:, -1])[:, 0]

    graph, params, rest = nnx.split(Net(nnx.Rngs(seed)), nnx.Param, ...)

    def loss_fn(params, batch):
        days, rises = batch
        return optax.sigmoid_binary_cross_entropy(nnx.merge(graph, params, rest)(days), rises).mean()  # the cause

    rng = np.random.default_rng(seed)
    change, gap = rng.normal(size=(2, 64, 10))
    volume = rng.uniform(2e6, 9e6, (64, 10))
    rises = change[:, -3:].sum(1) + gap[:, -1] > 0
    volume = (volume - 5.5e6) / 2e6 if cured else volume  # the cause
    days = np.stack([change, gap, volume], -1)
    batch = (jnp.asarray(days, jnp.float32), jnp.asarray(rises, jnp.float32))
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=math.log(2), classes=2)


@patient(
    "unscaled targets",
    also=("rate too small",),
    at=("[1]",),
    source="Keras threads on autoencoders: x / 255 goes in, and x itself is what should come out",
    steps=80,
)
def bytes_to_reconstruct(seed, cured=False):
    """An autoencoder of digits, 0 to 1 on one side and 0 to 255 on the other, under Adam."""
    keys = jax.random.split(jax.random.key(seed), 4)
    params = [(he(k, n, m), jnp.zeros(m)) for k, n, m in zip(keys, (64, 64, 32, 64), (64, 32, 64, 64), strict=True)]

    def loss_fn(params, batch):
        h, target = batch
        for i, (w, b) in enumerate(params):
            h = h @ w + b
            h = jax.nn.relu(h) if i < 3 else h
        return jnp.mean((h - target) ** 2)  # the cause

    x = pixels(96)[0]
    target = x if cured else 255 * x  # the cause
    guess = float(jnp.mean((target - target.mean(0)) ** 2))
    return Case(loss_fn, params, (x, target), optax.adam(1e-2), guess=guess)
