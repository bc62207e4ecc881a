"""Routes, tides and signals: sequence models and deep stacks in which scale matters."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


@patient("exploding", source="Zhang, Dauphin & Ma 2019, Fixup: residual branches without normalisation", steps=150)
def currents_of_the_strait(seed, cured=False):
    """Speed of the current in a strait from wind and moon, by a residual net of forty blocks without normalisation."""
    depth = 40
    branch = depth**-0.5 if cured else 1.0  # the cause
    rng = np.random.default_rng(seed)
    hour = rng.uniform(0, 24, 160)
    wind = rng.normal(size=(160, 4))
    moon = np.stack([np.sin(hour / 12.4 * 2 * np.pi), np.cos(hour / 12.4 * 2 * np.pi)], 1)
    x = np.concatenate([moon, wind], 1)
    speed = x[:, 0] * (1 + 0.4 * np.tanh(wind[:, 0])) + 0.6 * np.abs(wind[:, 1])
    speed = (speed - speed.mean()) / speed.std()
    keys = jax.random.split(jax.random.key(seed), 2 + 2 * depth)
    he = jax.nn.initializers.he_normal()
    params = {
        "stem": he(keys[0], (6, 24)),
        "blocks": {
            "up": jnp.stack([he(k, (24, 24)) for k in keys[1 : depth + 1]]),
            "down": jnp.stack([he(k, (24, 24)) for k in keys[depth + 1 : -1]]),
        },
        "head": jax.random.normal(keys[-1], (24,)) / 24**0.5,
    }

    def loss(params, batch):
        x, y = batch

        def block(h, w):
            return h + branch * (jax.nn.relu(h @ w["up"]) @ w["down"]), None

        h, _ = jax.lax.scan(block, x @ params["stem"], params["blocks"])
        return jnp.mean((h @ params["head"] - y) ** 2)

    batch = jnp.asarray(x, jnp.float32), jnp.asarray(speed, jnp.float32)
    return Case(loss, params, batch, optax.adam(1e-3), guess=1.0)


@patient("exploding", source="state-spaces/mamba: A = -exp(A_log) in mamba_simple.py", steps=200)
def swell_after_the_storm(seed, cured=False):
    """A diagonal state space model (as in S4D and Mamba) reads a buoy for 80 steps and says how high the swell was."""
    rng = np.random.default_rng(seed)
    height = rng.gamma(3.0, 0.5, 96)
    t = np.arange(80)
    phase = rng.uniform(0, 6, (96, 1))
    buoy = height[:, None] * np.sin(0.4 * t + phase) + 0.1 * rng.normal(size=(96, 80))
    target = (height - height.mean()) / height.std()
    states, width = 4, 12
    a, b, c, d = jax.random.split(jax.random.key(seed), 4)
    params = {
        "A_log": jnp.tile(jnp.log(jnp.arange(1, states + 1, dtype=jnp.float32)), (width, 1)),
        "dt": jnp.full((width,), -2.3),
        "B": jax.random.normal(a, (width, states)) / states**0.5,
        "C": jax.random.normal(b, (width, states)) / states**0.5,
        "into": jax.random.normal(c, (1, width)),
        "out": jax.random.normal(d, (width, 1)) / width**0.5,
        "bias": jnp.zeros(1),
    }

    def loss(params, batch):
        series, y = batch
        u = series[..., None] @ params["into"]
        A = -jnp.exp(params["A_log"]) if cured else jnp.exp(params["A_log"])  # the cause
        dt = jax.nn.softplus(params["dt"])[:, None]

        def step(h, u):
            h = jnp.exp(dt * A) * h + dt * params["B"] * u[..., None]
            return h, (h * params["C"]).sum(-1)

        start = jnp.zeros((series.shape[0], width, states))
        _, y_hat = jax.lax.scan(step, start, u.swapaxes(0, 1))
        level = jnp.sqrt(jnp.mean(y_hat**2, 0) + 1e-6)
        return jnp.mean((level @ params["out"] + params["bias"] - y[:, None]) ** 2)

    batch = jnp.asarray(buoy, jnp.float32), jnp.asarray(target, jnp.float32)
    return Case(loss, params, batch, optax.adam(5e-3), guess=1.0)


@patient("vanishing: padding", needs="equinox", steps=150)
def trips_of_the_ferry_bus(seed, cured=False):
    """Was it the express? An LSTM over the stops of a trip (speed, doors, load), 4 to 12 of them, in one array."""
    import equinox as eqx

    rng = np.random.default_rng(seed)
    n = rng.integers(4, 13, 96)
    express = rng.integers(0, 2, 96)
    trips = np.zeros((96, 100, 3), np.float32)
    for i in range(96):
        trips[i, : n[i]] = rng.normal(size=(n[i], 3))
        trips[i, : n[i], 0] += 0.8 * (2 * express[i] - 1)

    class Model(eqx.Module):
        cell: eqx.nn.LSTMCell
        head: eqx.nn.Linear

        def __call__(self, trip, n):
            def step(state, x):
                state = self.cell(x, state)
                return state, state[0]

            _, hidden = jax.lax.scan(step, (jnp.zeros(20), jnp.zeros(20)), trip)
            last = n - 1 if cured else -1  # the cause
            return self.head(hidden[last])[0]

    a, b = jax.random.split(jax.random.key(seed))
    model = Model(eqx.nn.LSTMCell(3, 20, key=a), eqx.nn.Linear(20, 1, key=b))

    def loss(model, batch):
        trips, n, express = batch
        return optax.sigmoid_binary_cross_entropy(jax.vmap(model)(trips, n), express).mean()

    p = express.mean()
    guess = float(-p * np.log(p) - (1 - p) * np.log(1 - p))
    batch = jnp.asarray(trips), jnp.asarray(n), jnp.asarray(express, jnp.float32)
    return Case(loss, model, batch, optax.adam(3e-3), guess=guess, classes=2)


@patient("healthy", steps=200)
def heading_by_clip(seed):
    """Match what the radar sees to what the crew wrote: two towers, a temperature of 0.05, InfoNCE both ways."""
    a, b, c, d, e = jax.random.split(jax.random.key(seed), 5)
    hidden = jax.random.normal(a, (64, 6))
    radar = jnp.tanh(hidden @ jax.random.normal(b, (6, 24)))
    words = (hidden @ jax.random.normal(c, (6, 30)) > 0).astype(jnp.float32)
    params = {
        "radar": [jax.random.normal(d, (24, 32)) / 24**0.5, jax.random.normal(e, (32, 12)) / 32**0.5],
        "words": [jax.random.normal(jax.random.fold_in(e, 1), (30, 12)) / 30**0.5],
        "log_scale": jnp.log(20.0),
    }

    def unit(x):
        return x / jnp.linalg.norm(x, axis=-1, keepdims=True)

    def loss(params, batch):
        one, two = batch
        one = unit(jax.nn.gelu(one @ params["radar"][0]) @ params["radar"][1])
        two = unit((two - 0.5) @ params["words"][0])
        table = jnp.exp(params["log_scale"]) * one @ two.T
        own = jnp.arange(len(table))
        row = optax.softmax_cross_entropy_with_integer_labels(table, own)
        column = optax.softmax_cross_entropy_with_integer_labels(table.T, own)
        return (row + column).mean() / 2

    return Case(loss, params, (radar, words), optax.adam(5e-3), guess=float(np.log(64)), classes=64)


@patient("healthy", steps=150)
def drift_of_the_pendulum_clock(seed):
    """A neural differential equation, integrated by Runge-Kutta over 30 steps, learns a damped pendulum's path."""
    a, b, c = jax.random.split(jax.random.key(seed), 3)
    start = jax.random.uniform(a, (32, 2), minval=-1.5, maxval=1.5)

    def runge_kutta(slope, y, dt=0.1):
        def step(y, _):
            k1 = slope(y)
            k2 = slope(y + dt / 2 * k1)
            k3 = slope(y + dt / 2 * k2)
            k4 = slope(y + dt * k3)
            y = y + dt / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
            return y, y

        return jax.lax.scan(step, y, length=30)[1]

    paths = runge_kutta(lambda y: jnp.stack([y[:, 1], -2 * jnp.sin(y[:, 0]) - 0.2 * y[:, 1]], 1), start)
    params = (jax.random.normal(b, (2, 32)), jnp.zeros(32), 0.05 * jax.random.normal(c, (32, 2)))

    def loss(params, batch):
        start, paths = batch
        w, bias, out = params
        return jnp.sum(jnp.square(runge_kutta(lambda y: jnp.tanh(y @ w + bias) @ out, start) - paths), (0, 2)).mean()

    guess = float(jnp.var(paths, axis=(0, 1)).sum() * 30)
    return Case(loss, params, (start, paths), optax.adam(2e-2), guess=guess)


@patient("healthy", needs="flax", steps=200)
def port_calls_in_reverse(seed):
    """A decoder-only transformer writes a list of port calls backwards; causal mask, loss on the second half alone."""
    import flax.linen as nn

    rng = np.random.default_rng(seed)
    calls = rng.integers(1, 9, (96, 5))
    lines = jnp.asarray(np.concatenate([calls, np.zeros((96, 1), int), calls[:, ::-1]], 1))

    class Writer(nn.Module):
        @nn.compact
        def __call__(self, tokens):
            length = tokens.shape[1]
            x = nn.Embed(9, 32)(tokens) + self.param("place", nn.initializers.normal(0.2), (length, 32))
            mask = nn.make_causal_mask(tokens)
            for _ in range(2):
                x = x + nn.MultiHeadDotProductAttention(2)(nn.LayerNorm()(x), mask=mask)
                x = x + nn.Dense(32)(nn.gelu(nn.Dense(64)(nn.LayerNorm()(x))))
            return nn.Dense(9, kernel_init=nn.initializers.zeros)(nn.LayerNorm()(x))

    writer = Writer()

    def loss(params, tokens):
        each = optax.softmax_cross_entropy_with_integer_labels(writer.apply(params, tokens[:, :-1]), tokens[:, 1:])
        asked = jnp.arange(tokens.shape[1] - 1) >= 5
        return (each * asked).sum() / (asked.sum() * len(tokens))

    params = writer.init(jax.random.key(seed), lines[:, :-1])
    return Case(loss, params, lines, optax.adam(3e-3), guess=float(np.log(8)), classes=9)
