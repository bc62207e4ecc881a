"""Networks from engineering: bearings, blades, gearboxes, power curves, oil and strain gauges."""

import itertools

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


@patient(
    "wrong loss: sigmoid for classes",
    source="Stack Overflow 42081257: binary_crossentropy on a problem of many classes",
    needs="equinox",
    steps=300,
)
def bearing_faults(seed, cured=False):
    """Five states of a bearing (sound, inner race, outer race, ball, cage) from a hundred samples of vibration."""
    import equinox as eqx

    class Ear(eqx.Module):
        """Convolutions along a vibration signal, averaged over time."""

        first: eqx.nn.Conv1d
        second: eqx.nn.Conv1d
        head: eqx.nn.Linear

        def __init__(self, key, faults):
            a, b, c = jax.random.split(key, 3)
            self.first = eqx.nn.Conv1d(1, 16, 9, stride=2, key=a)
            self.second = eqx.nn.Conv1d(16, 32, 5, stride=2, key=b)
            self.head = eqx.nn.Linear(32, faults, key=c)

        def __call__(self, signal):
            h = jax.nn.relu(self.second(jax.nn.relu(self.first(signal[None]))))
            return self.head(h.mean(-1))

    rng = np.random.default_rng(seed)
    state = rng.permutation(np.arange(120) % 5)
    t = np.arange(100)
    signal = 0.3 * rng.normal(size=(120, 100))
    for i, s in enumerate(state):
        signal[i] += np.sin((0.25 + 0.4 * s) * t + rng.uniform(0, 6.28))
    model = Ear(jax.random.PRNGKey(seed), 5)
    params, static = eqx.partition(model, eqx.is_array)

    def loss(params, batch):
        signals, states = batch
        logits = jax.vmap(eqx.combine(params, static))(signals)
        if cured:
            return -jnp.take_along_axis(jax.nn.log_softmax(logits), states[:, None], 1).mean()
        p, y = jax.nn.sigmoid(logits), states[:, None].astype(jnp.float32)
        return -jnp.mean(y * jnp.log(p) + (1 - y) * jnp.log(1 - p))  # the cause

    batch = (jnp.asarray(signal, jnp.float32), jnp.asarray(state))
    return Case(loss, params, batch, optax.adam(3e-3), float(np.log(5)), classes=5)


@patient("healthy", steps=400)
def blade_swinging_out(seed):
    """A physics-informed net for a damped oscillation: the residual of its equation and both initial conditions."""
    zeta, omega = 0.15, 3.0
    k = jax.random.split(jax.random.PRNGKey(seed), 3)
    params = [
        [jax.random.normal(k[0], (1, 48)) * 2, jax.random.uniform(k[0], (48,), minval=-3, maxval=3)],
        [jax.random.normal(k[1], (48, 48)) / 48**0.5, jnp.zeros(48)],
        [jax.random.normal(k[2], (48, 1)) / 48**0.5, jnp.zeros(1)],
    ]

    def position(params, t):
        h = t[None]
        for w, b in params[:-1]:
            h = jnp.tanh(h @ w + b)
        return (h @ params[-1][0] + params[-1][1])[0]

    speed = jax.grad(position, argnums=1)
    push = jax.grad(speed, argnums=1)

    def residual(params, t):
        return push(params, t) / omega**2 + 2 * zeta / omega * speed(params, t) + position(params, t)

    def loss(params, times):
        inside = jnp.mean(jax.vmap(residual, (None, 0))(params, times) ** 2)
        start = (position(params, times[0]) - 1) ** 2 + (speed(params, times[0]) / omega) ** 2
        return inside + start

    return Case(loss, params, jnp.linspace(0.0, 2.5, 64), optax.adam(2e-3))


@patient(
    "wrong loss: broadcast", source="burn: MSE of (n, 1) against (n,) broadcasts silently", needs="flax", steps=200
)
def life_left_in_gearboxes(seed, cured=False):
    """How many (hundred) hours a gearbox has left, by twenty readings of temperature, debris and vibration."""
    from flax import linen as nn

    class Wear(nn.Module):
        """An LSTM over the history of a gearbox, and a small head."""

        @nn.compact
        def __call__(self, history):
            h = nn.RNN(nn.OptimizedLSTMCell(24))(history)[:, -1]
            return nn.Dense(1)(nn.tanh(nn.Dense(16)(h)))

    rng = np.random.default_rng(seed)
    n = 128
    wear = rng.uniform(0.2, 1.0, n)
    steps = np.arange(20) / 20
    history = np.stack(
        [wear[:, None] * steps, (wear[:, None] * steps) ** 2, wear[:, None] * np.ones(20)], -1
    ) + 0.1 * rng.normal(size=(n, 20, 3))
    history = (history - history.mean((0, 1))) / history.std((0, 1))
    left = 3 * (1 - wear) + 0.05 * rng.normal(size=n)
    net = Wear()
    batch = {"history": jnp.asarray(history, jnp.float32), "left": jnp.asarray(left, jnp.float32)}
    params = net.init(jax.random.PRNGKey(seed), batch["history"][:1])["params"]

    def loss(params, batch):
        predicted = net.apply({"params": params}, batch["history"])
        if cured:
            predicted = predicted.squeeze(-1)
        error = predicted - batch["left"]  # the cause
        return jnp.mean(error**2)

    return Case(loss, params, batch, optax.adam(5e-3), float(left.var()))


@patient("healthy", steps=300)
def power_curves_of_a_wind_farm(seed):
    """Three quantiles of the power (kW) of a turbine by wind, air and turbine; the net predicts shares of 2300 kW."""
    rng = np.random.default_rng(seed)
    n, rated = 256, 2300.0
    wind, air, turbine = rng.weibull(2.0, n) * 8, rng.normal(1.2, 0.05, n), rng.integers(0, 5, n)
    full = rated / (1 + np.exp(-(wind - 8 - 0.4 * turbine) * 0.9)) * air / 1.2
    power = np.clip(full + 60 * rng.normal(size=n), 0, rated)
    k = jax.random.split(jax.random.PRNGKey(seed), 3)
    params = {
        "turbine": 0.1 * jax.random.normal(k[0], (5, 4)),
        "hidden": {"kernel": jax.random.normal(k[1], (6, 48)) / 6**0.5, "bias": jnp.zeros(48)},
        "quantiles": {"kernel": jax.random.normal(k[2], (48, 3)) / 48**0.5, "bias": jnp.array([-0.2, 0.0, 0.2])},
    }
    levels = jnp.array([0.1, 0.5, 0.9])

    def pinball(y, q):
        gap = y[:, None] - q
        return jnp.maximum(levels * gap, (levels - 1) * gap).mean()

    def loss(params, batch):
        x = jnp.concatenate([(batch["wind"][:, None] - 7) / 4, (batch["air"][:, None] - 1.2) / 0.05], 1)
        x = jnp.concatenate([x, params["turbine"][batch["turbine"]]], 1)
        h = jax.nn.silu(x @ params["hidden"]["kernel"] + params["hidden"]["bias"])
        share = jax.nn.sigmoid(h @ params["quantiles"]["kernel"] + params["quantiles"]["bias"])
        return pinball(batch["power"], rated * share)

    batch = {
        "wind": jnp.asarray(wind, jnp.float32),
        "air": jnp.asarray(air, jnp.float32),
        "turbine": jnp.asarray(turbine),
        "power": jnp.asarray(power, jnp.float32),
    }
    guess = float(pinball(batch["power"], jnp.asarray(np.quantile(power, levels), jnp.float32)[None]))
    return Case(loss, params, batch, optax.adam(1e-2), guess)


@patient("rate too small", source="tensorflow 39432: the autoencoder of the Keras blog with adadelta", steps=400)
def spectra_of_gear_oil(seed, cured=False):
    """An autoencoder of infrared spectra, trained to find odd samples later; written after a tutorial."""
    rng = np.random.default_rng(seed)
    n, bands = 128, 60
    peaks = rng.uniform(5, 55, 4)
    heights = rng.gamma(2.0, 1.0, (n, 4))
    shapes = np.exp(-((np.arange(bands) - peaks[:, None]) ** 2) / 18)
    spectra = heights @ shapes
    spectra = (spectra - spectra.mean(0)) / spectra.std()
    k = jax.random.split(jax.random.PRNGKey(seed), 4)
    sizes = [bands, 32, 6, 32, bands]
    params = [
        (jax.random.normal(k[i], (a, b)) * (2 / (a + b)) ** 0.5, jnp.zeros(b))
        for i, (a, b) in enumerate(itertools.pairwise(sizes))
    ]

    def loss(params, x):
        h = x
        for i, (w, b) in enumerate(params):
            h = h @ w + b
            if i in (0, 2):
                h = jax.nn.elu(h)
        return jnp.mean((h - x) ** 2)

    batch = jnp.asarray(spectra, jnp.float32)
    optimizer = optax.adadelta(1.0 if cured else 0.001, rho=0.95, eps=1e-6)
    return Case(loss, params, batch, optimizer, float(((spectra - spectra.mean(0)) ** 2).mean()))


@patient(
    "gradient cut off",
    source="Justin-Tan/generative-compression 27: the quantizer and its gradient",
    steps=200,
)
def strain_gauges_on_a_microcontroller(seed, cured=False):
    """A small net for a microcontroller, its activations of eight bits, tells the load by twelve strain gauges."""
    rng = np.random.default_rng(seed)
    strain = rng.normal(size=(160, 12))
    load = np.tanh(strain @ rng.normal(size=12) / 3) + 0.5 * strain[:, 0] * strain[:, 1]
    load = (load - load.mean()) / load.std()
    k = jax.random.split(jax.random.PRNGKey(seed), 3)
    params = {
        f"layer{i}": {"w": jax.random.normal(k[i], (a, b)) * (2 / a) ** 0.5, "b": jnp.zeros(b)}
        for i, (a, b) in enumerate([(12, 24), (24, 12), (12, 1)])
    }

    def to_int8(h, scale=4.0 / 127):
        q = jnp.clip(jnp.round(h / scale), -127, 127) * scale  # the cause
        if cured:
            return h + jax.lax.stop_gradient(q - h)
        return q

    def loss(params, batch):
        x, y = batch
        h = jax.nn.relu(to_int8(x @ params["layer0"]["w"] + params["layer0"]["b"]))
        h = jax.nn.relu(to_int8(h @ params["layer1"]["w"] + params["layer1"]["b"]))
        return jnp.mean(((h @ params["layer2"]["w"] + params["layer2"]["b"]).ravel() - y) ** 2)

    batch = (jnp.asarray(strain, jnp.float32), jnp.asarray(load, jnp.float32))
    return Case(loss, params, batch, optax.adam(3e-3), 1.0)
