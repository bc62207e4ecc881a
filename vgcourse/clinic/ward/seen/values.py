"""Numbers that break, inputs and targets in their own units."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .tools import arr, digits, gauss

xent = optax.softmax_cross_entropy_with_integer_labels


@patient(
    "nan or inf", source="jax-ml/jax issue 3058, pytorch/pytorch issue 2421: the gradient of a norm at 0", steps=120
)
def distances_to_oneself(seed, cured=False):
    """Atoms are moved by a layer, then all their distances go through an MLP; the diagonal is 0."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(64, 5, 3)) * rng.uniform(0.5, 1.5, (64, 1, 1))
    gap = np.linalg.norm(x[:, :, None] - x[:, None], axis=-1).mean((1, 2))
    params = {
        "shift": 0.1 * gauss(rng, 3, 3),
        "w1": gauss(rng, 25, 32),
        "b1": jnp.zeros(32),
        "w2": gauss(rng, 32, 1, 1.0),
    }

    def loss_fn(params, batch):
        x, y = batch
        x = x + x @ params["shift"]
        d = x[:, :, None] - x[:, None]
        d = jnp.sqrt((d**2).sum(-1) + 1e-8) if cured else jnp.linalg.norm(d, axis=-1)  # the cause
        h = jax.nn.silu(d.reshape(len(x), -1) @ params["w1"] + params["b1"])
        return jnp.mean(((h @ params["w2"])[:, 0] - y) ** 2)

    return Case(loss_fn, params, (arr(x), arr((gap - gap.mean()) / gap.std())), optax.adam(5e-3), guess=1.0)


@patient(
    "nan or inf",
    source="common in contrastive code from a paper's formula: exp over a sum of exp in float32",
    steps=100,
)
def exp_over_sum_of_exp(seed, cured=False):
    """Two views are embedded and compared by their products over a temperature of 0.05."""
    rng = np.random.default_rng(seed)
    params = {"w1": gauss(rng, 16, 48), "w2": gauss(rng, 48, 24, 1.0)}

    def embed(p, x):
        return jax.nn.relu(x @ p["w1"]) @ p["w2"]

    def nce(p, views):
        za, zb = embed(p, views[0]), embed(p, views[1])
        logits = za @ zb.T / 0.05
        if cured:
            return -jnp.diag(jax.nn.log_softmax(logits)).mean()
        sim = jnp.exp(logits)  # the cause
        return -jnp.log(jnp.diag(sim) / sim.sum(1)).mean()  # the cause

    x = rng.normal(size=(64, 16))
    views = tuple(arr(x + 0.5 * rng.normal(size=x.shape)) for _ in range(2))
    return Case(nce, params, views, optax.adam(3e-3), guess=float(np.log(64)))


@patient("nan or inf", source="hwalsuklee/tensorflow-mnist-VAE issue 4: the logarithm gets a 0", steps=150)
def logarithm_of_a_relu(seed, cured=False):
    """A regression on counts by the Poisson deviance; the rate must not be negative, hence a ReLU."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(128, 5))
    y = rng.poisson(np.exp(0.5 + 1.4 * x @ rng.normal(size=5) / 5**0.5))
    params = {"W": gauss(rng, 5, 24), "b": jnp.zeros(24), "V": gauss(rng, 24, 1, 1.0), "c": jnp.zeros(1)}

    def rate(p, x):
        out = (jax.nn.relu(x @ p["W"] + p["b"]) @ p["V"] + p["c"])[:, 0]
        return jax.nn.softplus(out) + 1e-6 if cured else jax.nn.relu(out)  # the cause

    def deviance(p, batch):
        x, y = batch
        mu = rate(p, x)
        entropy = jax.scipy.special.xlogy(y, y) - y
        return jnp.mean(mu - y * jnp.log(mu) + entropy)  # the cause

    mean = y.mean()
    guess = np.mean(mean - y * np.log(mean) + y * np.log(np.maximum(y, 1)) - y)
    return Case(deviance, params, (arr(x), arr(y)), optax.adam(1e-2), guess=float(guess))


@patient(
    "nan or inf",
    source="jax-ml/jax issue 5798 and its FAQ on gradients that contain nan; here the std of a sensor that is off",
    steps=100,
)
def sensor_that_is_off(seed, cured=False):
    """Each channel of a window is normalised over time, as RevIN does; some windows hold nothing but 0."""
    rng = np.random.default_rng(seed)
    rising = 1 - np.arange(96) % 2
    x = (2 * rising[:, None] - 1) * np.linspace(-1, 1, 12) + 0.7 * rng.normal(size=(96, 12))
    x[[17, 40]] = 0
    params = {
        "in": arr(rng.normal(size=8)),
        "w1": gauss(rng, 96, 24),
        "b1": jnp.zeros(24),
        "w2": 0.1 * gauss(rng, 24, 2),
    }

    def loss_fn(p, batch):
        u = batch["window"][..., None] * p["in"]
        centred = u - u.mean(1, keepdims=True)
        var = (centred**2).mean(1, keepdims=True)
        u = centred / jnp.sqrt(var + 1e-5) if cured else centred / (jnp.sqrt(var) + 1e-5)  # the cause
        h = jax.nn.relu(u.reshape(96, -1) @ p["w1"] + p["b1"])
        return xent(h @ p["w2"], batch["rising"]).mean()

    batch = {"window": arr(x), "rising": jnp.asarray(rising)}
    return Case(loss_fn, params, batch, optax.adam(3e-3), guess=float(np.log(2)), classes=2)


@patient("unscaled inputs", at=("image",), source="stats.stackexchange 367057: pixels of 0 to 255 and ReLU", steps=150)
def bytes_into_relu(seed, cured=False):
    """Two hidden layers; the pictures are as they were read."""
    rng = np.random.default_rng(seed)
    images, labels = digits(96)
    pixels = np.round(images * 255 / 16).reshape(-1, 64)
    if cured:
        pixels = pixels / 255
    layers = [(gauss(rng, n, m), jnp.zeros(m)) for n, m in ((64, 48), (48, 32), (32, 10))]

    def loss_fn(layers, batch):
        h = batch["image"]  # the cause
        for w, b in layers[:-1]:
            h = jax.nn.relu(h @ w + b)  # the cause
        w, b = layers[-1]
        return xent(h @ w + b, batch["label"]).mean()

    batch = {"image": arr(pixels), "label": jnp.asarray(labels)}
    return Case(loss_fn, layers, batch, optax.sgd(0.05, momentum=0.9), guess=float(np.log(10)), classes=10)


@patient(
    "unscaled inputs",
    also=("saturated",),
    at=("descriptors",),
    needs="flax",
    source="threads on solubility from descriptors: daltons beside a partition coefficient",
    steps=150,
)
def daltons_and_logp(seed, cured=False):
    """Linen: molar mass, polar surface and the logP of a molecule into two layers of tanh."""
    from flax import linen as nn

    rng = np.random.default_rng(seed)
    mass, surface, logp = rng.uniform(120, 600, 128), rng.uniform(0, 180, 128), rng.normal(2, 1.5, 128)
    y = -logp - 0.3 * (logp - 2) ** 2 + (mass - 350) / 500 + surface / 200
    x = np.stack([mass, surface, logp], 1)
    if cured:
        x = (x - x.mean(0)) / x.std(0)
    net = nn.Sequential([nn.Dense(32), jnp.tanh, nn.Dense(32), jnp.tanh, nn.Dense(1)])
    params = net.init(jax.random.key(seed), arr(x[:1]))

    def loss_fn(params, batch):
        predicted = net.apply(params, batch["descriptors"])  # the cause
        return jnp.mean((predicted[:, 0] - batch["logS"]) ** 2)

    batch = {"descriptors": arr(x), "logS": arr((y - y.mean()) / y.std())}
    return Case(loss_fn, params, batch, optax.adam(3e-3), guess=1.0)


@patient(
    "unscaled inputs",
    also=("saturated",),
    at=("closes",),
    source="threads on prices of bitcoin and an RNN that says the same for every day",
    steps=100,
)
def closes_in_dollars(seed, cured=False):
    """An Elman network reads ten closing prices and says how far the last is above their mean."""
    rng = np.random.default_rng(seed)
    walk = np.cumsum(rng.normal(size=(96, 10)), 1)
    closes = 30000 * np.exp(0.03 * walk + 0.2 * rng.normal(size=(96, 1)))
    y = closes[:, -1] / closes.mean(1) - 1
    if cured:
        closes = (closes / closes.mean(1, keepdims=True) - 1) / 0.04
    params = {
        "Wx": arr(rng.normal(size=(1, 20))),
        "Wh": gauss(rng, 20, 20, 0.5),
        "b": jnp.zeros(20),
        "out": gauss(rng, 20, 1, 1.0),
    }

    def loss_fn(p, batch):
        def cell(h, price):
            return jnp.tanh(price[:, None] @ p["Wx"] + h @ p["Wh"] + p["b"]), None  # the cause

        h, _ = jax.lax.scan(cell, jnp.zeros((96, 20)), batch["closes"].T)  # the cause
        return jnp.mean(((h @ p["out"])[:, 0] - batch["above"]) ** 2)

    batch = {"closes": arr(closes), "above": arr((y - y.mean()) / y.std())}
    return Case(loss_fn, params, batch, optax.adam(5e-3), guess=1.0)


@patient(
    "unscaled targets",
    at=("kcal",),
    source="stats.stackexchange 409000: Adam works its way slowly to the mean",
    steps=150,
)
def kilocalories(seed, cured=False):
    """Four numbers of a person, and the energy that the person needs in a day, about 2300."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(128, 4))
    kcal = 2300 + 400 * np.tanh(x @ np.array([0.8, 0.5, -0.4, 0.3])) + 20 * rng.normal(size=128)
    if cured:
        kcal = (kcal - kcal.mean()) / kcal.std()
    params = {"in": gauss(rng, 4, 32), "b": jnp.zeros(32), "out": gauss(rng, 32, 1, 1.0), "c": jnp.zeros(1)}

    def loss_fn(p, batch):
        h = jax.nn.elu(batch["person"] @ p["in"] + p["b"])
        return jnp.mean(((h @ p["out"] + p["c"])[:, 0] - batch["kcal"]) ** 2)  # the cause

    batch = {"person": arr(x), "kcal": arr(kcal)}
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=float(kcal.var()))


@patient(
    "unscaled targets",
    at=("returns",),
    source="threads on critics whose loss is in the millions: Pendulum pays down to −16 a step",
    steps=150,
)
def pendulum_pays_in_hundreds(seed, cured=False):
    """A value function with two layers of tanh learns the returns of whole episodes; SGD, huge errors."""
    rng = np.random.default_rng(seed)
    angle, speed = rng.uniform(-np.pi, np.pi, 128), rng.uniform(-1, 1, 128)
    returns = -200 - 90 * (angle**2 + speed**2)
    scale = returns.std() if cured else 1.0
    offset = returns.mean() if cured else 0.0
    target = (returns - offset) / scale
    params = [(gauss(rng, n, m, 1.0), jnp.zeros(m)) for n, m in ((3, 48), (48, 48), (48, 1))]

    def critic_loss(params, batch):
        v = batch["state"]
        for i, (w, b) in enumerate(params):
            v = v @ w + b
            v = jnp.tanh(v) if i < 2 else v
        return jnp.mean((v[:, 0] - batch["returns"]) ** 2)  # the cause

    state = arr(np.stack([np.cos(angle), np.sin(angle), speed], 1))
    batch = {"state": state, "returns": arr(target)}
    return Case(critic_loss, params, batch, optax.sgd(0.02, momentum=0.9), guess=float(target.var()))
