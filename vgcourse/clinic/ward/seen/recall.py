"""Networks that read step by step."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.patient import Case, patient
from vgcourse.clinic.ward.seen.pieces import binary, cross_entropy, glorot, normal


def marked_first(seed, n, steps):
    """The first of two numbers is a sign to keep, those behind it are small noise: (n, steps, 2), labels 0 and 1."""
    rng = np.random.default_rng(seed)
    y = np.arange(n) % 2
    x = 0.1 * rng.normal(size=(n, steps, 2))
    x[:, 0, 0], x[:, -1, 1] = 2 * y - 1, 1
    return jnp.asarray(x, jnp.float32), jnp.asarray(y, jnp.float32)


@patient(
    "vanishing: time",
    also=("vanishing: weights",),
    at=("hh",),
    source="torch.nn.RNN's documentation: all weights are drawn from U(−√k, √k) with k = 1/hidden_size",
    steps=120,
)
def rnn_with_torchs_bounds(seed, cured=False):
    """A tanh RNN over 40 steps by scan; its recurrent weights shrink a signal to 0.58 of it at each step."""
    keys = jax.random.split(jax.random.key(seed), 4)
    bound = 24**-0.5

    def uniform(key, *shape):
        return jax.random.uniform(key, shape, minval=-bound, maxval=bound)

    params = {"ih": uniform(keys[0], 2, 24), "hh": uniform(keys[1], 24, 24), "b": jnp.zeros(24)}  # the cause
    params["fc"] = uniform(keys[2], 24, 1)
    if cured:
        params["hh"] = jax.random.orthogonal(keys[1], 24)

    def loss_fn(params, batch):
        x, y = batch

        def step(h, x):
            return jnp.tanh(x @ params["ih"] + h @ params["hh"] + params["b"]), None  # the cause

        h, _ = jax.lax.scan(step, jnp.zeros((len(x), 24)), x.swapaxes(0, 1))
        return binary((h @ params["fc"])[:, 0], y)

    return Case(loss_fn, params, marked_first(seed, 48, 40), optax.sgd(0.1), guess=math.log(2), classes=2)


@patient(
    "vanishing: time",
    source="Sun et al. 2023, RetNet, eq. 8: γ = 1 − 2^(−5−h); here it has become 2^(−1−h)",
    steps=80,
)
def retention_that_forgets(seed, cured=False):
    """Linear attention with a decay for each head, over 30 steps: a letter, silence, and the question for it."""
    keys = jax.random.split(jax.random.key(seed), 6)
    embed = normal(keys[0], (10, 16)).at[8].set(0.0)  # silence is 0, the question is 9
    params = {"embed": embed, "out": glorot(keys[1], 16, 8)}
    params |= {name: glorot(keys[2 + i], 16, 16) for i, name in enumerate(("q", "k", "v"))}
    heads = jnp.arange(4.0)
    gamma = 1 - 2.0 ** (-5 - heads) if cured else 2.0 ** (-1 - heads)  # the cause

    def loss_fn(params, text):
        x = params["embed"][text]
        q, k, v = ((x @ params[name]).reshape(*text.shape, 4, 4) for name in ("q", "k", "v"))

        def step(state, kv):
            k, v = kv
            state = gamma[:, None, None] * state + k[..., :, None] * v[..., None, :]  # the cause
            return state, None

        state, _ = jax.lax.scan(step, jnp.zeros((len(text), 4, 4, 4)), (k.swapaxes(0, 1), v.swapaxes(0, 1)))
        read = jnp.einsum("nhk,nhkv->nhv", q[:, -1], state).reshape(len(text), 16)
        read = read / jnp.sqrt(jnp.mean(read**2, -1, keepdims=True) + 1e-6)
        return cross_entropy(read @ params["out"], text[:, 0])

    first = np.arange(64) % 8
    text = np.full((64, 30), 8)
    text[:, 0], text[:, -1] = first, 9
    return Case(loss_fn, params, jnp.asarray(text), optax.sgd(0.2), guess=math.log(8), classes=8)


@patient(
    "vanishing: padding",
    needs="equinox",
    also=("vanishing: time",),
    at=("tokens",),
    source="PyTorch forum and Keras threads on sentiment: out[:, -1, :] of reviews that are padded behind",
    steps=100,
)
def last_step_of_the_row(seed, cured=False):
    """Equinox: an embedding and an LSTM over reviews of 3 to 6 words in rows of 50; the last step is taken."""
    import equinox as eqx

    keys = jax.random.split(jax.random.key(seed), 3)
    net = (
        eqx.nn.Embedding(12, 10, key=keys[0]),
        eqx.nn.LSTMCell(10, 16, key=keys[1]),
        eqx.nn.Linear(16, 1, key=keys[2]),
    )
    params, static = eqx.partition(net, eqx.is_inexact_array)

    def logit(net, tokens, length):
        embed, cell, head = net

        def step(carry, token):
            carry = cell(embed(token), carry)  # the cause
            return carry, carry[0]

        _, out = jax.lax.scan(step, (jnp.zeros(16), jnp.zeros(16)), tokens)  # the cause
        return head(out[length - 1 if cured else -1])[0]  # the cause

    def loss_fn(params, batch):
        net = eqx.combine(params, static)
        logits = jax.vmap(lambda *each: logit(net, *each))(batch["tokens"], batch["length"])
        return binary(logits, batch["liked"])

    rng = np.random.default_rng(seed)
    length, liked = rng.integers(3, 7, 48), np.arange(48) % 2
    tokens = np.where(liked[:, None], rng.integers(1, 8, (48, 50)), rng.integers(5, 12, (48, 50)))
    tokens = np.where(np.arange(50) < length[:, None], tokens, 0)
    batch = {"tokens": jnp.asarray(tokens), "length": jnp.asarray(length), "liked": jnp.asarray(liked, jnp.float32)}
    return Case(loss_fn, params, batch, optax.sgd(0.3, momentum=0.9), guess=math.log(2), classes=2)


@patient(
    "exploding",
    also=("nan or inf", "rate too large"),
    at=("hh",),
    source="torch.nn.RNN(nonlinearity='relu') in forum threads: weights of 0.5 · randn and a loss that is nan",
    steps=80,
)
def relu_in_the_loop(seed, cured=False):
    """An RNN of ReLU over 40 steps; recurrent weights are 0.5 · randn, and the loss begins in the ten thousands."""
    keys = jax.random.split(jax.random.key(seed), 3)
    params = {"xh": glorot(keys[0], 2, 32), "b": jnp.zeros(32), "hy": glorot(keys[2], 32, 1)}
    params["hh"] = 0.97 * jnp.eye(32) if cured else 0.5 * normal(keys[1], (32, 32))  # the cause

    def loss_fn(params, batch):
        x, y = batch

        def step(h, x):
            return jax.nn.relu(x @ params["xh"] + h @ params["hh"] + params["b"]), None  # the cause

        h, _ = jax.lax.scan(step, jnp.zeros((len(x), 32)), x.swapaxes(0, 1))
        return binary((h @ params["hy"])[:, 0], y)

    return Case(
        loss_fn, params, marked_first(seed, 48, 40), optax.sgd(1e-3, momentum=0.9), guess=math.log(2), classes=2
    )


@patient(
    "unscaled targets",
    needs="flax",
    at=("[1]",),
    source="machinelearningmastery.com and its readers: airline passengers by LSTM; half of the scaling is forgotten",
    steps=150,
)
def airline_passengers(seed, cured=False):
    """Flax Linen: an LSTM reads twelve scaled months; what comes next is asked for in thousands of passengers."""
    from flax import linen as nn

    class Forecast(nn.Module):
        @nn.compact
        def __call__(self, x):
            out = nn.RNN(nn.OptimizedLSTMCell(20))(x)
            return nn.Dense(1)(out[:, -1])[:, 0]

    rng = np.random.default_rng(seed)
    month = np.arange(120)
    series = (110 + 2.6 * month) * (1 + 0.2 * np.sin(2 * np.pi * month / 12)) + 8 * rng.normal(size=120)
    scaled = (series - series.mean()) / series.std()
    x = np.stack([scaled[i : i + 12] for i in range(108)])[..., None]
    y = (scaled if cured else series)[12:]  # the cause
    net = Forecast()
    params = net.init(jax.random.key(seed), jnp.asarray(x[:1], jnp.float32))

    def loss_fn(params, batch):
        return jnp.mean((net.apply(params, batch[0]) - batch[1]) ** 2)  # the cause

    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(y, jnp.float32))
    return Case(loss_fn, params, batch, optax.adam(5e-3), guess=float(y.var()))
