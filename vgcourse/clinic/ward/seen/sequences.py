"""Networks that read sequences: recurrent ones, and attention."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import optax

from vgcourse.clinic.ward.data import first_step
from vgcourse.clinic.ward.patient import Case, patient, repaired


@patient("vanishing: padding", also=("vanishing: time",), at=("embedding",), steps=60,
         source="keras-team/keras-io issue 2044: a text classifier with an LSTM stays at 50 %")  # fmt: skip
def behind_the_text(seed, cured=False):
    """An LSTM reads short texts, and then hundreds of steps of padding."""
    vocabulary, d, n, steps = 200, 32, 32, 400
    k = jax.random.split(jax.random.key(seed), 7)
    u = lambda key, a, b: jax.random.uniform(key, (a, b), minval=-((6 / (a + b)) ** 0.5), maxval=(6 / (a + b)) ** 0.5)
    params = {
        "embedding": jax.random.uniform(k[0], (vocabulary, d), minval=-0.05, maxval=0.05),
        "kernel": u(k[1], d, 4 * n),
        "recurrent": jnp.concatenate([jax.random.orthogonal(key, n) for key in jax.random.split(k[2], 4)], 1),
        "bias": jnp.zeros(4 * n).at[n : 2 * n].set(1.0),
        "out": u(k[3], n, 1),
    }
    length = jax.random.randint(k[4], (16,), 20, 60)
    words = jax.random.randint(k[5], (16, steps), 1, vocabulary)
    words = jnp.where(jnp.arange(steps) < length[:, None], words, 0)
    batch = {"words": words[:, ::-1] if cured else words, "label": (jnp.arange(16) % 2).astype(jnp.float32)}

    def loss(params, batch):
        x = params["embedding"][batch["words"]]

        def step(carry, xt):
            h, c = carry
            i, f, g, o = jnp.split(xt @ params["kernel"] + h @ params["recurrent"] + params["bias"], 4, -1)  # the cause
            c = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(g)  # the cause
            return (jax.nn.sigmoid(o) * jnp.tanh(c), c), None  # the cause

        zero = jnp.zeros((len(x), n))
        (h, _), _ = jax.lax.scan(step, (zero, zero), x.swapaxes(0, 1))  # the cause
        z = (h @ params["out"])[:, 0]
        return jnp.mean(jnp.logaddexp(0, z) - batch["label"] * z)

    return Case(loss, params, batch, guess=math.log(2), classes=2)


padding_in_front = repaired(behind_the_text, "padding_in_front")


@patient("vanishing: time", also=("vanishing: weights",), at=("recurrent",))
def short_memory(seed, cured=False):
    """A tanh RNN over 60 steps; its recurrent matrix shrinks what it is given to 0.6 at every step."""
    k = jax.random.split(jax.random.key(seed), 4)
    n = 32
    params = {
        "in": jax.random.normal(k[0], (3, n)) * (0.1 if cured else 0.5),
        "recurrent": jax.random.orthogonal(k[1], n) * (1.0 if cured else 0.6),
        "out": jax.random.normal(k[2], (n,)) * n**-0.5,
    }

    def loss(params, batch):
        sequences, labels = batch

        def step(h, x):
            return jnp.tanh(x @ params["in"] + h @ params["recurrent"]), None  # the cause

        h, _ = jax.lax.scan(step, jnp.zeros((len(labels), n)), sequences.swapaxes(0, 1))
        return jnp.mean(optax.sigmoid_binary_cross_entropy(h @ params["out"], labels))

    return Case(loss, params, first_step(k[3]), guess=math.log(2), classes=2)


@patient("exploding", at=("recurrent",))
def avalanche(seed, cured=False):
    """A ReLU RNN whose recurrent matrix is one and a half times the identity (Le et al. 2015 take the identity)."""
    k = jax.random.split(jax.random.key(seed), 3)
    n = 32
    params = {
        "in": jax.random.normal(k[0], (3, n)) * 0.3,
        "recurrent": jnp.eye(n) * (1.0 if cured else 1.5),
        "out": jax.random.normal(k[1], (n,)) * n**-0.5 * 0.2,
    }
    x = jax.random.normal(k[2], (64, 40, 3))
    y = x[:, :, 0].mean(1) * 40**0.5

    def loss(params, batch):
        x, y = batch
        h = jnp.zeros((x.shape[0], n))
        for t in range(x.shape[1]):
            h = jax.nn.relu(x[:, t] @ params["in"] + h @ params["recurrent"])  # the cause
        return jnp.mean((h @ params["out"] - y) ** 2)

    return Case(loss, params, (x, y), guess=float(y.var()))


@patient("healthy")
def remembers(seed):
    """An LSTM over 30 steps whose forget gates begin open (Jozefowicz et al. 2015)."""
    k = jax.random.split(jax.random.key(seed), 4)
    n = 24
    params = {
        "wx": jax.random.normal(k[0], (3, 4 * n)) * 3**-0.5,
        "wh": jax.random.normal(k[1], (n, 4 * n)) * n**-0.5,
        "b": jnp.zeros(4 * n).at[n : 2 * n].set(3.0),
        "out": jax.random.normal(k[2], (n,)) * n**-0.5,
    }

    def loss(params, batch):
        x, y = batch

        def step(carry, x):
            h, c = carry
            i, f, g, o = jnp.split(x @ params["wx"] + h @ params["wh"] + params["b"], 4, axis=-1)
            c = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(g)
            return (jax.nn.sigmoid(o) * jnp.tanh(c), c), None

        start = jnp.zeros((len(y), n))
        (h, _), _ = jax.lax.scan(step, (start, start), jnp.moveaxis(x, 1, 0))
        return jnp.mean(optax.sigmoid_binary_cross_entropy(h @ params["out"], y))

    return Case(loss, params, first_step(k[3], steps=30), optax.adam(1e-2), guess=math.log(2), classes=2)


def _tokens(key, n=32, length=8, d=24, classes=4):
    """Sequences of vectors; each position has a label of its own, which its vector shows."""
    centre, label, noise = jax.random.split(key, 3)
    y = jax.random.randint(label, (n, length), 0, classes)
    return jax.random.normal(centre, (classes, d))[y] + 0.5 * jax.random.normal(noise, (n, length, d)), y


@patient("rank collapse", also=("vanishing: weights",))
def of_one_mind(seed, cured=False):
    """Twelve layers of attention without a skip: all positions become one (Dong et al. 2021)."""
    key, data = jax.random.split(jax.random.key(seed))
    d, depth = 24, 12
    draw = lambda i: jax.random.normal(jax.random.fold_in(key, i), (depth, d, d)) * d**-0.5
    params = {"q": draw(0), "k": draw(1), "v": draw(2), "out": draw(3)[0, :, :4]}

    def loss(params, batch):
        x, y = batch
        for q, k, v in zip(params["q"], params["k"], params["v"], strict=True):
            weights = jax.nn.softmax((x @ q) @ (x @ k).swapaxes(1, 2) / d**0.5)
            mixed = weights @ (x @ v)  # the cause
            x = (x + 0.3 * mixed) if cured else mixed
        return optax.softmax_cross_entropy_with_integer_labels(x @ params["out"], y).mean()

    return Case(loss, params, _tokens(data), guess=math.log(4), classes=4)


@patient("healthy")
def not_the_future(seed):
    """Two layers of causal attention: −inf above the diagonal is meant."""
    key, data = jax.random.split(jax.random.key(seed))
    d = 24
    layers = [
        {name: jax.random.normal(jax.random.fold_in(key, 9 * i + j), (d, d)) * d**-0.5 for j, name in enumerate("qkvo")}
        for i in range(2)
    ]
    params = {"layers": layers, "out": jax.random.normal(jax.random.fold_in(key, 99), (d, 4)) * d**-0.5}

    def loss(params, batch):
        x, y = batch
        length = x.shape[1]
        mask = jnp.where(jnp.tril(jnp.ones((length, length), bool)), 0.0, -jnp.inf)
        for layer in params["layers"]:
            scores = (x @ layer["q"]) @ (x @ layer["k"]).swapaxes(1, 2) / d**0.5 + mask
            x = x + jax.nn.softmax(scores) @ (x @ layer["v"]) @ layer["o"]
        return optax.softmax_cross_entropy_with_integer_labels(x @ params["out"], y).mean()

    return Case(loss, params, _tokens(data), guess=math.log(4), classes=4)
