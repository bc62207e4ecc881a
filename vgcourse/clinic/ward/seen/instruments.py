"""What is fed as it was measured, and steps that do not fit the network."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .sundries import dense, drawn, f32, zeros, zscore


@patient("unscaled inputs", also=("saturated",), at=("batch['station']",), needs="flax", steps=150)
def ozone_from_a_weather_station(seed, cured=False):
    """NNX: ozone from pressure in hPa, temperature in kelvin, CO2 in ppm and humidity in percent, as measured."""
    from flax import nnx

    class Ozone(nnx.Module):
        def __init__(self, rngs):
            self.first = nnx.Linear(4, 24, rngs=rngs)
            self.second = nnx.Linear(24, 1, rngs=rngs)

        def __call__(self, x):
            return self.second(nnx.tanh(self.first(x)))[:, 0]  # the cause

    rng = np.random.default_rng(seed)
    state = rng.normal(size=(200, 4))
    measured = state * [9.0, 8.0, 15.0, 12.0] + [1013.0, 288.0, 420.0, 55.0]
    ozone = np.tanh(state[:, 1] - state[:, 0]) + 0.5 * state[:, 2] * np.cos(state[:, 3]) + 0.4 * state[:, 3]
    fed = zscore(measured) if cured else measured  # the cause

    graph, shapes = nnx.split(nnx.eval_shape(lambda: Ozone(nnx.Rngs(0))))

    def loss(weights, batch):
        return jnp.mean((nnx.merge(graph, weights)(batch["station"]) - batch["ozone"]) ** 2)

    batch = {"station": f32(fed), "ozone": f32(zscore(ozone))}
    return Case(loss, drawn(rng, shapes), batch, optax.adam(2e-3), guess=1.0)


@patient(
    "unscaled inputs",
    also=("saturated",),
    at=("batch[0]",),
    needs="equinox",
    source="GiorgosXou/NeuralNetworks issue 1: readings of ten bits; the same answer always, divided by 1024 it works",
    steps=120,
)
def line_follower_of_a_small_robot(seed, cured=False):
    """Equinox: eight light sensors of ten bits under a robot say in which of five ways the line goes on."""
    import equinox as eqx

    class Robot(eqx.Module):
        hidden: eqx.nn.Linear
        turn: eqx.nn.Linear

        def __call__(self, light):
            return self.turn(jax.nn.sigmoid(self.hidden(light)))  # the cause

    rng = np.random.default_rng(seed)
    way = rng.integers(0, 5, 160)
    where = way * 1.6 + 0.3 + rng.normal(size=160) * 0.2
    dark = np.exp(-((np.arange(8) - where[:, None]) ** 2) / 2)
    reading = np.round(900 - 40 * dark + 2 * rng.normal(size=(160, 8)))
    light = zscore(reading) if cured else reading  # the cause

    def blank(key):
        return Robot(eqx.nn.Linear(8, 16, key=key), eqx.nn.Linear(16, 5, key=key))

    robot = drawn(rng, eqx.filter_eval_shape(blank, jax.random.key(0)), inputs_last=True)

    def loss(robot, batch):
        light, way = batch
        return optax.softmax_cross_entropy_with_integer_labels(jax.vmap(robot)(light), way).mean()

    return Case(loss, robot, (f32(light), jnp.asarray(way)), optax.adam(1e-2), guess=float(np.log(5)), classes=5)


@patient("rate too large", steps=150)
def load_of_a_power_grid_tomorrow(seed, cured=False):
    """Tomorrow's load from yesterday's 24 hours, by five layers with ReLU; Adam's rate is 0.3."""
    rng = np.random.default_rng(seed)
    hours = np.arange(24) * 2 * np.pi / 24
    shape = rng.normal(size=(160, 3))
    past = shape[:, :1] * np.sin(hours) + shape[:, 1:2] * np.cos(hours) + shape[:, 2:] * np.sin(2 * hours)
    past = past + 0.2 * rng.normal(size=past.shape)
    load = np.tanh(2 * shape[:, 0]) + np.abs(shape[:, 1]) + 0.5 * shape[:, 2]
    sizes = [24, 64, 64, 64, 64, 1]
    layers = [(dense(rng, i, o, 1.4), zeros(o)) for i, o in zip(sizes[:-1], sizes[1:], strict=True)]

    def forecast(layers, x):
        *hidden, (w, b) = layers
        for weight, bias in hidden:
            x = jax.nn.relu(x @ weight + bias)
        return x @ w + b

    def mse(layers, batch):
        return jnp.square(forecast(layers, batch["past"]) - batch["load"]).mean()

    batch = {"past": f32(past), "load": f32(zscore(load)[:, None])}
    return Case(mse, layers, batch, optax.adam(1e-3 if cured else 0.3), guess=1.0)


@patient("rate too large", needs="flax", steps=100)
def heartbeats_with_momentum(seed, cured=False):
    """Linen: a convolution over one lead of an ECG names the kind of beat; SGD with momentum, and a rate of 1."""
    from flax import linen as nn

    class Beats(nn.Module):
        @nn.compact
        def __call__(self, trace):
            x = nn.relu(nn.Conv(8, (7,), strides=(2,))(trace[..., None]))
            x = nn.relu(nn.Dense(32)(x.reshape(len(x), -1)))
            return nn.Dense(4)(x)

    rng = np.random.default_rng(seed)
    kind = rng.integers(0, 4, 96)
    t = np.arange(40)
    width = np.array([1.5, 4.0, 1.5, 4.0])[kind][:, None]
    late = np.array([0.0, 0.0, 8.0, 8.0])[kind][:, None]
    middle = 16 + rng.normal(size=(96, 1))
    trace = np.exp(-(((t - middle) / width) ** 2)) - 0.4 * np.exp(-(((t - middle - 6 - late) / 3) ** 2))
    trace = 3 * trace + 0.15 * rng.normal(size=trace.shape)

    model = Beats()
    params = drawn(rng, jax.eval_shape(model.init, jax.random.key(0), f32(trace[:1])))

    def loss(params, batch):
        logits = model.apply(params, batch["trace"])
        return optax.softmax_cross_entropy(logits, batch["kind"]).mean()

    batch = {"trace": f32(trace), "kind": f32(np.eye(4)[kind])}
    share = np.bincount(kind, minlength=4) / 96
    guess = float(-(share * np.log(share)).sum())
    return Case(loss, params, batch, optax.sgd(0.03 if cured else 1.0, momentum=0.9), guess=guess, classes=4)
