"""Networks whose layers are in order, and whose data, loss or optimiser is not."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import optax

from vgcourse.clinic.ward.data import clouds, waves, written_digits
from vgcourse.clinic.ward.patient import Case, patient, repaired


@patient("wrong loss: broadcast", at=("[1]",),
         source="jax-ml/jax issue 2697: the loss goes down, and only the mean is learnt")  # fmt: skip
def against_everyone(seed, cured=False):
    """Predictions (n, 1) against targets (n,): a table of n × n differences."""
    k = jax.random.split(jax.random.key(seed), 4)
    params = [
        {"w": jax.random.normal(k[i], (a, b)) * (2 / a) ** 0.5, "b": jnp.zeros(b)}
        for i, (a, b) in enumerate([(10, 64), (64, 64), (64, 1)])
    ]
    x = jax.random.normal(k[3], (256, 10))
    y = (x[:, 0] * x[:, 1] > 0).astype(jnp.float32)
    batch = (x, y[:, None] if cured else y)

    def loss(params, batch):
        h, y = batch
        for layer in params[:-1]:
            h = jax.nn.relu(h @ layer["w"] + layer["b"])
        return jnp.mean((h @ params[-1]["w"] + params[-1]["b"] - y) ** 2)  # the cause

    return Case(loss, params, batch, guess=float(y.var()))


@patient("unscaled inputs", also=("saturated", "dead units", "exploding"), at=("[0]",),
         source="Cross Validated, question 367057: two ReLU layers on Fashion-MNIST, 20 % accuracy")  # fmt: skip
def raw_pixels(seed, cured=False):
    """Pixels of 0..255 into two ReLU layers and a softmax."""
    sizes = [784, 128, 128, 10]
    k = jax.random.split(jax.random.key(seed), 5)
    params = []
    for key, n, m in zip(k, sizes, sizes[1:], strict=False):
        limit = (6 / (n + m)) ** 0.5
        params.append((jax.random.uniform(key, (n, m), minval=-limit, maxval=limit), jnp.zeros(m)))
    labels = jax.random.randint(k[4], (128,), 0, 10)
    brightness = 0.15 + 0.7 * jax.random.uniform(jax.random.fold_in(k[3], 1), (10, 784))[labels]
    pixels = jnp.round(255 * jnp.clip(brightness + 0.2 * jax.random.normal(k[3], (128, 784)), 0, 1))
    if cured:
        pixels = pixels / 255

    def loss(params, batch):
        h, y = batch
        (w1, b1), (w2, b2), (w3, b3) = params
        h = jax.nn.relu(h @ w1 + b1)  # the cause
        h = jax.nn.relu(h @ w2 + b2)
        logits = h @ w3 + b3
        return -jnp.mean(jnp.take_along_axis(jax.nn.log_softmax(logits), y[:, None], 1))

    return Case(loss, params, (pixels, labels), guess=math.log(10), classes=10)


@patient("unscaled targets", at=("price", "['price']"))
def houses(seed, cured=False):
    """Prices of houses, in dollars, by squared error."""
    k = jax.random.split(jax.random.key(seed), 4)
    x, y = waves(k[0])
    price = y if cured else 250_000 + 80_000 * y
    params = {
        "w1": jax.random.normal(k[1], (8, 64)) * 0.5, "b1": jnp.zeros(64),
        "w2": jax.random.normal(k[2], (64, 64)) * (2 / 64) ** 0.5, "b2": jnp.zeros(64),
        "w3": jax.random.normal(k[3], (64, 1)) * 64**-0.5, "b3": jnp.zeros(1),
    }  # fmt: skip

    def loss(params, batch):
        h = jax.nn.relu(batch["features"] @ params["w1"] + params["b1"])
        h = jax.nn.relu(h @ params["w2"] + params["b2"])
        predicted = h @ params["w3"] + params["b3"]
        return jnp.mean((predicted - batch["price"]) ** 2)  # the cause

    return Case(loss, params, {"features": x, "price": price}, guess=float(price.var()))


@patient("wrong loss: softmax twice")
def certain(seed, cured=False):
    """The network ends in a softmax, and so does the loss."""
    images, labels = written_digits()
    k = jax.random.split(jax.random.key(seed), 2)
    params = {
        "hidden": {"w": jax.random.normal(k[0], (64, 64)) * (2 / 64) ** 0.5, "b": jnp.zeros(64)},
        "out": {"w": jax.random.normal(k[1], (64, 10)) * 64**-0.5, "b": jnp.zeros(10)},
    }

    def network(params, x):
        h = jax.nn.relu(x @ params["hidden"]["w"] + params["hidden"]["b"])
        z = h @ params["out"]["w"] + params["out"]["b"]
        return z if cured else jax.nn.softmax(z)  # the cause

    def loss(params, batch):
        x, y = batch
        return optax.softmax_cross_entropy_with_integer_labels(network(params, x), y).mean()  # the cause

    return Case(loss, params, (images.reshape(-1, 64) / 16, labels), guess=math.log(10), classes=10)


@patient("wrong loss: sigmoid for classes", also=("saturated",), at=("[1]",))
def one_for_ten(seed, cured=False):
    """Ten classes, one sigmoid unit, and a binary cross-entropy that is given the number of the class."""
    images, labels = written_digits()
    k = jax.random.split(jax.random.key(seed), 2)
    params = [
        jax.random.normal(k[0], (64, 64)) * (2 / 64) ** 0.5,
        jax.random.normal(k[1], (64, 10 if cured else 1)) / 8,
    ]

    def loss(params, batch):
        x, y = batch
        z = jax.nn.relu(x @ params[0]) @ params[1]
        if cured:
            return optax.softmax_cross_entropy_with_integer_labels(z, y).mean()
        p = jax.nn.sigmoid(z[:, 0])  # the cause
        return -jnp.mean(y * jnp.log(p + 1e-7) + (1 - y) * jnp.log(1 - p + 1e-7))  # the cause

    return Case(loss, params, (images.reshape(-1, 64) / 16, labels), guess=math.log(10), classes=10)


def _plain(seed, dtype=jnp.float32):
    """Two ReLU layers on four classes: nothing is wrong with them."""
    k = jax.random.split(jax.random.key(seed), 4)
    sizes = [20, 64, 64, 4]
    params = [
        {"w": (jax.random.normal(key, (n, m)) * (2 / n) ** 0.5).astype(dtype), "b": jnp.zeros(m, dtype)}
        for key, n, m in zip(k, sizes, sizes[1:], strict=False)
    ]
    x, y = clouds(k[3])

    def loss(params, batch):
        h, y = batch
        for layer in params[:-1]:
            h = jax.nn.relu(h @ layer["w"] + layer["b"])
        logits = (h @ params[-1]["w"] + params[-1]["b"]).astype(jnp.float32)
        return optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()

    return Case(loss, params, (x.astype(dtype), y), guess=math.log(4), classes=4)


@patient("rounded away", also=("rate too small",))
def brain_float(seed, cured=False):
    """Weights in bfloat16, without a copy in float32: steps of 1e-4 are less than half a unit of their last place."""
    case = _plain(seed, jnp.float32 if cured else jnp.bfloat16)
    return case._replace(optimizer=optax.adam(1e-4))


@patient("clipped", also=("rate too small",))
def on_a_short_lead(seed, cured=False):
    """The gradient is clipped to a length of 1e-4, and then multiplied by a rate of 0.1."""
    longest = 1.0 if cured else 1e-4
    return _plain(seed)._replace(optimizer=optax.chain(optax.clip_by_global_norm(longest), optax.sgd(0.1)))


@patient("rate too small")
def patience(seed, cured=False):
    """Plain gradient descent at a rate of 1e-6."""
    return _plain(seed)._replace(optimizer=optax.sgd(0.1 if cured else 1e-6))


@patient("rate too large", also=("dead units", "nan or inf", "exploding"))
def great_strides(seed, cured=False):
    """Plain gradient descent at a rate of 30."""
    return _plain(seed)._replace(optimizer=optax.sgd(0.1 if cured else 30.0))


patience_repaired = repaired(patience, "patience_repaired")
