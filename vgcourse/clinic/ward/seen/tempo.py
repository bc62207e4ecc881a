"""Steps too long, steps too short, and what is forgotten over time."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .tables import dense, digits, f32, surface


@patient(
    "rate too large",
    source="threads on transformers from scratch: the rate of an SGD with momentum is given to Adam",
    steps=60,
)
def rate_of_sgd_for_adam(seed, cured=False):
    """One head of attention and an MLP, both with a skip, copy the letter before last; Adam at 0.3."""
    rng = np.random.default_rng(seed)
    d = 24
    p = {"tok": f32(rng.normal(size=(10, d))), "pos": f32(rng.normal(size=(8, d)))}
    p |= {name: dense(rng, d, d, 1.0) for name in ("wq", "wk", "wv", "wo")}
    p |= {"up": dense(rng, d, 48), "down": dense(rng, 48, d, 1.0), "unembed": dense(rng, d, 10, 1.0)}

    def loss_fn(p, text):
        x = p["tok"][text] + p["pos"]
        a = (x @ p["wq"]) @ (x @ p["wk"]).swapaxes(1, 2) / d**0.5
        a = jnp.where(jnp.tril(jnp.ones((8, 8), bool)), a, -1e9)
        x = x + jax.nn.softmax(a) @ (x @ p["wv"]) @ p["wo"]
        x = x + jax.nn.gelu(x @ p["up"]) @ p["down"]
        logits = x @ p["unembed"]
        return optax.softmax_cross_entropy_with_integer_labels(logits[:, 2:], text[:, :-2]).mean()

    text = jnp.asarray(rng.integers(0, 10, (128, 8)))
    return Case(loss_fn, p, text, optax.adam(3e-3 if cured else 0.3), guess=math.log(10), classes=10)


@patient(
    "rate too large",
    needs="equinox",
    source="threads on reduction='sum' and losses that are nan: the rate was meant for a mean",
    steps=250,
)
def sum_over_all_pixels(seed, cured=False):
    """Equinox: an autoencoder, whose squared errors are summed over pixels and pictures; SGD at 0.1."""
    import equinox as eqx

    one, two = jax.random.split(jax.random.key(seed))
    net = (eqx.nn.Linear(64, 32, key=one), eqx.nn.Linear(32, 64, key=two))
    params, static = eqx.partition(net, eqx.is_array)

    def loss_fn(params, x):
        encode, decode = eqx.combine(params, static)
        out = jax.vmap(lambda each: decode(jax.nn.relu(encode(each))))(x)
        return jnp.sum((out - x) ** 2)

    x, _ = digits(96)
    x = f32(x.reshape(-1, 64))
    guess = float(((x - x.mean(0)) ** 2).sum())
    return Case(loss_fn, params, x, optax.sgd(5e-4 if cured else 0.1), guess=guess)


@patient(
    "rate too large",
    source="Chen et al. 2023, Lion: a rate three to ten times below AdamW's; here it is that of an old SGD",
    steps=100,
)
def lion_at_a_tenth(seed, cured=False):
    """An MLP with SiLU for a regression; Lion takes the sign, so each weight moves by the whole rate."""
    rng = np.random.default_rng(seed)
    params = [(dense(rng, n, m), jnp.zeros(m)) for n, m in ((6, 64), (64, 64), (64, 1))]

    def mse(params, batch):
        h, y = batch
        for i, (w, b) in enumerate(params):
            h = h @ w + b
            h = jax.nn.silu(h) if i < 2 else h
        return jnp.mean((h[:, 0] - y) ** 2)

    return Case(mse, params, surface(seed), optax.lion(1e-3 if cured else 0.1), guess=1.0)


@patient(
    "rate too small",
    needs="flax",
    source="google-deepmind/optax pull request 1032, mindee/doctr pull request 374: decay_steps are steps, not epochs",
    steps=150,
)
def decay_over_five_epochs(seed, cured=False):
    """Flax Linen: the schedule was given the number of epochs, and after five steps the rate is 0."""
    from flax import linen as nn

    net = nn.Sequential([nn.Dense(48), nn.relu, nn.Dense(10)])
    images, labels = digits()
    x = f32(images.reshape(-1, 64) - images.mean())
    params = jax.jit(net.init)(jax.random.key(seed), x[:1])

    def loss_fn(params, batch):
        return optax.softmax_cross_entropy_with_integer_labels(net.apply(params, batch[0]), batch[1]).mean()

    rate = optax.cosine_decay_schedule(3e-3, decay_steps=150 if cured else 5)
    return Case(loss_fn, params, (x, labels), optax.adam(rate), guess=math.log(10), classes=10)


@patient(
    "rate too small",
    source="threads that go from AdamW to SGD and leave a fine-tuning's rate, 0.00001: the loss is a line",
    steps=150,
)
def adams_rate_for_sgd(seed, cured=False):
    """A network on sets: points go through an MLP, their mean through another."""
    rng = np.random.default_rng(seed)
    params = {"phi": dense(rng, 3, 24), "rho": dense(rng, 24, 24), "bias": jnp.zeros(24), "out": dense(rng, 24, 1, 1.0)}

    def loss_fn(params, batch):
        points, spread = batch
        z = jax.nn.relu(points @ params["phi"]).mean(1)
        z = jax.nn.relu(z @ params["rho"] + params["bias"])
        return jnp.mean(((z @ params["out"])[:, 0] - spread) ** 2)

    width = rng.uniform(0.5, 2, 64)
    points = width[:, None, None] * rng.normal(size=(64, 20, 3))
    batch = (f32(points), f32((width - width.mean()) / width.std()))
    return Case(loss_fn, params, batch, optax.sgd(0.03 if cured else 1e-5, momentum=0.9), guess=1.0)


@patient(
    "vanishing: time",
    at=("log_dt",),
    source="Gu et al. 2022, S4D: steps Δ of 0.001 to 0.1; here Δ = 1, and the state is gone after a step",
    steps=100,
)
def steps_of_one_second(seed, cured=False):
    """A diagonal state space over 48 steps is asked for the first of them; A = −1, …, −16."""
    rng = np.random.default_rng(seed)
    log_dt = math.log(0.01) if cured else 0.0  # the cause
    params = {"log_dt": jnp.full(16, log_dt), "log_a": f32(np.log(np.arange(1, 17)))}  # the cause
    params |= {"b": f32(rng.normal(size=16)), "w": dense(rng, 16, 24), "out": dense(rng, 24, 1, 1.0)}

    def loss_fn(params, batch):
        u, first = batch
        dt, a = jnp.exp(params["log_dt"]), jnp.exp(params["log_a"])
        decay = jnp.exp(-dt * a)  # the cause
        gain = (1 - decay) / a * params["b"]

        def step(x, u):
            return decay * x + gain * u[:, None], None  # the cause

        x, _ = jax.lax.scan(step, jnp.zeros((len(u), 16)), u.T)  # the cause
        x = x / (jnp.std(x) + 1e-6)
        logit = (jax.nn.gelu(x @ params["w"]) @ params["out"])[:, 0]
        return optax.sigmoid_binary_cross_entropy(logit, first).mean()

    u = 0.1 * rng.normal(size=(256, 48))
    sign = 2 * (np.arange(256) % 2) - 1
    u[:, 0] = 2 * sign
    return Case(loss_fn, params, (f32(u), f32(sign > 0)), optax.adam(1e-2), guess=math.log(2), classes=2)


@patient(
    "vanishing: padding",
    at=("names", "embed"),
    source="Keras' guide on masking and its readers: mask_zero is False by default, and an LSTM reads the padding, too",
    steps=60,
)
def names_of_thirty_letters(seed, cured=False):
    """An LSTM in plain JAX reads names that are filled up to thirty letters, and says whence they come."""
    rng = np.random.default_rng(seed)
    params = {"embed": f32(rng.normal(size=(13, 12))), "lstm": dense(rng, 28, 64, 1.0), "out": dense(rng, 16, 3, 1.0)}

    def loss_fn(params, batch):
        names = batch["names"]

        def step(carry, letter):
            h, c = carry
            i, f, g, o = jnp.split(jnp.concatenate([params["embed"][letter], h], 1) @ params["lstm"], 4, 1)
            c_new = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(g)
            new = (jax.nn.sigmoid(o) * jnp.tanh(c_new), c_new)
            if cured:
                new = jax.tree.map(lambda n, old: jnp.where(letter[:, None] > 0, n, old), new, carry)
            return new, None  # the cause

        empty = jnp.zeros((len(names), 16))
        (h, _), _ = jax.lax.scan(step, (empty, empty), names.T)  # the cause
        return optax.softmax_cross_entropy_with_integer_labels(h @ params["out"], batch["origin"]).mean()  # the cause

    origin, length = np.arange(96) % 3, rng.integers(3, 8, 96)
    names = 1 + 4 * origin[:, None] + rng.integers(0, 4, (96, 30))
    names[np.arange(30) >= length[:, None]] = 0
    batch = {"names": jnp.asarray(names), "origin": jnp.asarray(origin)}
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=math.log(3), classes=3)
