"""Inputs and targets in the units in which they were found."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import written_digits
from vgcourse.clinic.ward.patient import Case, patient

from .pieces import conv, layers, normal, run


@patient(
    "unscaled inputs",
    needs="equinox",
    at=("[0]",),
    source="Computer Science Stack Exchange 14634: shall I just feed it the time since 1-1-1970?",
    steps=200,
)
def seconds_since_1970(seed, cured=False):
    """An Equinox MLP is given the time in seconds since 1970, the temperature, and whether it is a holiday."""
    import equinox as eqx

    net = eqx.nn.MLP(3, 1, 32, 2, jax.nn.silu, key=jax.random.key(seed))
    params, static = eqx.partition(net, eqx.is_inexact_array)

    @eqx.filter_jit
    def loss_fn(params, batch):
        x, y = batch
        demand = jax.vmap(eqx.combine(params, static))(x)[:, 0]  # the cause
        return jnp.mean((demand - y) ** 2)

    rng = np.random.default_rng(seed)
    time = np.sort(rng.uniform(1.5e9, 1.7e9, 192))
    warm, holiday = rng.normal(0, 1, 192), rng.integers(0, 2, 192)
    years = (time - time.mean()) / time.std()
    y = 0.6 * years + 0.7 * np.abs(warm) - 0.8 * holiday + 0.1 * rng.normal(size=192)
    x = np.stack([years if cured else time, warm, holiday], 1)  # the cause
    batch = (jnp.asarray(x, jnp.float32), jnp.asarray((y - y.mean()) / y.std(), jnp.float32))
    return Case(loss_fn, params, batch, optax.adam(3e-3), guess=1.0)


@patient(
    "unscaled inputs",
    also=("rate too large",),
    at=("frames",),
    source="threads on deep Q-learning: frames of bytes, 0 to 255, go into the convolutions as they are",
    steps=60,
)
def frames_of_bytes(seed, cured=False):
    """Frames in uint8, a small Q-network, a Huber loss against what was won."""
    keys = jax.random.split(jax.random.key(seed), 4)
    params = {"c1": normal(keys[0], (3, 3, 1, 8), 0.47), "c2": normal(keys[1], (3, 3, 8, 8), 0.17)}
    params["head"] = layers(keys[2], 32, 32, 3)

    def q(params, frames):
        x = frames.astype(jnp.float32)  # the cause
        x = x / 255.0 if cured else x  # the cause
        x = jax.nn.relu(conv(x, params["c1"], 2))  # the cause
        x = jax.nn.relu(conv(x, params["c2"], 2))
        return run(params["head"], x.reshape(len(x), -1))

    def td_loss(params, batch):
        chosen = jnp.take_along_axis(q(params, batch["frames"]), batch["action"][:, None], 1)[:, 0]
        return optax.huber_loss(chosen, batch["won"]).mean()

    images, labels = written_digits(32)
    frames = jnp.round(images[..., None] * (255 / 16)).astype(jnp.uint8)
    won = jnp.where(labels % 3 == 0, 1.0, -1.0)
    batch = {"frames": frames, "action": jax.random.randint(keys[3], (32,), 0, 3), "won": won}
    guess = float(optax.huber_loss(jnp.full(32, won.mean()), won).mean())
    return Case(td_loss, params, batch, optax.sgd(0.02, momentum=0.9), guess=guess)


@patient(
    "unscaled targets",
    needs="flax",
    also=("rate too small",),
    at=("[1]",),
    source="Cross Validated 409000: prices of 250 000, and after 2000 epochs the outputs still creep up from 0",
    steps=300,
)
def prices_in_dollars(seed, cured=False):
    """Flax NNX, features standardised, prices of houses as they are; Adam at 0.001."""
    from flax import nnx

    class Regressor(nnx.Module):
        def __init__(self, rngs):
            self.hidden = nnx.Linear(6, 48, rngs=rngs)
            self.second = nnx.Linear(48, 48, rngs=rngs)
            self.price = nnx.Linear(48, 1, rngs=rngs)

        def __call__(self, x):
            return self.price(nnx.relu(self.second(nnx.relu(self.hidden(x)))))

    graph, params = nnx.split(Regressor(nnx.Rngs(seed)))
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(192, 6))
    price = 250_000 + 90_000 * x[:, :1] + 40_000 * x[:, 1:2] * (x[:, 2:3] > 0)
    y = (price - price.mean()) / price.std() if cured else price  # the cause

    def loss_fn(params, batch):
        x, y = batch
        return jnp.mean((nnx.merge(graph, params)(x) - y) ** 2)  # the cause

    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(y, jnp.float32))
    return Case(loss_fn, params, batch, optax.adam(1e-3), guess=float(y.var()))
