"""Networks whose weights begin badly, or whose activations are the wrong ones, after papers and well-known code."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import clouds, waves, written_digits
from vgcourse.clinic.ward.patient import Case, patient, repaired


def negative_log_likelihood(logits, y):
    return -jnp.mean(jax.nn.log_softmax(logits)[jnp.arange(len(y)), y])


@patient("vanishing: weights", also=("rank collapse",), at=("kernels",), source="He et al. 2015, § 2.2")
def hundredths(seed, cured=False):
    """Twelve plain convolutions, their kernels from N(0, 0.01²), as was usual in 2014."""
    rng = np.random.default_rng(seed)
    shapes = [(12, 1, 3, 3)] + 11 * [(12, 12, 3, 3)]
    std = lambda shape: math.sqrt(2 / math.prod(shape[1:])) if cured else 0.01
    model = {
        "kernels": [jnp.asarray(rng.normal(0, std(shape), shape), jnp.float32) for shape in shapes],
        "head": jnp.asarray(rng.normal(0, 0.1, (12 * 16, 10)), jnp.float32),
    }
    images, labels = written_digits(48)

    def loss(model, batch):
        x, y = batch
        for i, kernel in enumerate(model["kernels"]):
            stride = (2, 2) if i == 3 else (1, 1)
            x = jax.lax.conv_general_dilated(x, kernel, stride, "SAME")  # the cause
            x = jnp.maximum(x, 0.0)
        return negative_log_likelihood(x.reshape(len(x), -1) @ model["head"], y)

    return Case(loss, model, (images[:, None] / 16, labels), guess=math.log(10), classes=10)


hundredths_repaired = repaired(hundredths, "hundredths_repaired")


@patient("vanishing: slopes", also=("saturated", "rank collapse"), source="Nielsen, chapter 5")
def one_long_vector(seed, cured=False):
    """Ten layers of sigmoids and a quadratic cost; all weights and biases are slices of one long vector."""
    sizes = [64] + 10 * [30] + [10]
    pairs = list(zip(sizes, sizes[1:], strict=False))
    rng = np.random.default_rng(seed)
    theta = np.concatenate([
        part for n, m in pairs for part in (rng.normal(0, n**-0.5, n * m), rng.normal(0, 0.0 if cured else 1.0, m))
    ])  # fmt: skip
    images, labels = written_digits(128)
    squash = jnp.tanh if cured else jax.nn.sigmoid

    def feedforward(theta, a):
        at = 0
        for n, m in pairs:
            w, b = theta[at : at + n * m].reshape(n, m), theta[at + n * m : at + n * m + m]
            at += n * m + m
            z = a @ w + b
            a = squash(z)  # the cause
        return a

    def cost(theta, data):
        x, y = data
        return 0.5 * jnp.mean(jnp.sum((feedforward(theta, x) - y) ** 2, axis=1))

    one_hot = jax.nn.one_hot(labels, 10)
    return Case(cost, jnp.asarray(theta, jnp.float32), (images.reshape(-1, 64) / 16, one_hot), guess=0.45)


@patient("exploding", also=("saturated", "rate too large"), at=("W",), source="cs231n, weight initialisation")
def plain_randn(seed, cured=False):
    """np.random.randn(n, m), eight times, with ReLU in between."""
    rng = np.random.default_rng(seed)
    sizes = [20] + 8 * [64] + [4]
    gain = lambda n: math.sqrt(2 / n) if cured else 1.0
    draws = [gain(n) * rng.standard_normal((n, m)) for n, m in zip(sizes, sizes[1:], strict=False)]
    params = {"W": [jnp.asarray(w, jnp.float32) for w in draws], "b": [jnp.zeros(m) for m in sizes[1:]]}

    def loss(params, batch):
        h, y = batch
        for w, b in zip(params["W"][:-1], params["b"][:-1], strict=True):
            h = jax.nn.relu(h @ w + b)  # the cause
        return negative_log_likelihood(h @ params["W"][-1] + params["b"][-1], y)

    return Case(loss, params, clouds(jax.random.key(seed)), guess=math.log(4), classes=4)


plain_randn_repaired = repaired(plain_randn, "plain_randn_repaired")


@patient("exploding", at=("W",), source="Yang et al. 2019, a mean field theory of batch normalization")
def normalised_too_often(seed, cured=False):
    """Sixty layers of product, batch normalisation and ReLU, without a skip: the gradient grows by 1.2 in each."""
    rng = np.random.default_rng(seed)
    depth, width = 60, 48
    params = {
        "first": jnp.asarray(rng.normal(0, 20**-0.5, (20, width)), jnp.float32),
        "W": jnp.asarray(rng.normal(0, width**-0.5, (depth, width, width)), jnp.float32),
        "last": jnp.asarray(rng.normal(0, width**-0.5, (width, 4)), jnp.float32),
    }

    def loss(params, batch):
        x, y = batch

        def layer(h, w):
            z = h @ w  # the cause
            z = (z - z.mean(0)) / jnp.sqrt(z.var(0) + 1e-5)  # the cause
            branch = jax.nn.relu(z)  # the cause
            return (h + depth**-0.5 * branch if cured else branch), None

        h, _ = jax.lax.scan(layer, x @ params["first"], params["W"])  # the cause
        return negative_log_likelihood(h @ params["last"], y)

    return Case(loss, params, clouds(jax.random.key(seed), n=96), optax.sgd(0.01), guess=math.log(4), classes=4)


@patient("saturated", also=("vanishing: slopes",), at=("actor",), source="Hausknecht & Stone 2016")
def at_the_bounds(seed, cured=False):
    """An actor whose actions are tanh, and whose last layer is twenty times too large: full left, or full right."""
    rng = np.random.default_rng(seed)
    glorot = lambda n, m, gain=1.0: jnp.asarray(rng.normal(0, gain * math.sqrt(2 / (n + m)), (n, m)), jnp.float32)
    actor = {"hidden": glorot(6, 64), "action": glorot(64, 2, 0.5 if cured else 20.0)}
    state = rng.normal(0, 1, (256, 6))
    wanted = 0.5 * np.sin(state @ rng.normal(0, 0.5, (6, 2)))

    def loss(params, batch):
        state, wanted = batch
        h = jnp.tanh(state @ params["actor"]["hidden"])
        action = jnp.tanh(h @ params["actor"]["action"])  # the cause
        reward = -jnp.sum((action - wanted) ** 2, axis=-1)
        return -reward.mean()

    batch = (jnp.asarray(state, jnp.float32), jnp.asarray(wanted, jnp.float32))
    return Case(loss, {"actor": actor}, batch, guess=float(np.var(wanted, 0).sum()))


@patient("dead units", also=("vanishing: weights", "rank collapse"), source="Lu et al. 2020, dying ReLU")
def born_dead(seed, cured=False):
    """Sixteen ReLU layers of three units learn |x|: some layer is 0 for every x from the beginning."""
    rng = np.random.default_rng(seed)
    width = 48 if cured else 3
    sizes = [1] + 16 * [width] + [1]
    x = np.linspace(-1.7, 1.7, 64)[:, None]
    while True:
        weights = [rng.normal(0, math.sqrt(2 / n), (n, m)) for n, m in zip(sizes, sizes[1:], strict=False)]
        h = x
        for w in weights[:-1]:
            h = np.maximum(h @ w, 0)
        if cured or not h.any():  # most draws are dead; one that is, is meant
            break
    params = [{"w": jnp.asarray(w, jnp.float32), "b": jnp.zeros(w.shape[1])} for w in weights]

    def loss(params, batch):
        h, y = batch
        for layer in params[:-1]:
            h = jax.nn.relu(h @ layer["w"] + layer["b"])  # the cause
        return jnp.mean((h @ params[-1]["w"] + params[-1]["b"] - y) ** 2)

    y = jnp.asarray(np.abs(x), jnp.float32)
    return Case(loss, params, (jnp.asarray(x, jnp.float32), y), guess=float(y.var()))


@patient("zero initialisation", also=("symmetric initialisation",), at=("W1", "W2"))
def tf_zeros(seed, cured=False):
    """tf.Variable(tf.zeros([…])) for every weight, as in a tutorial that had one layer."""
    key = jax.random.key(seed)
    start = (lambda k, shape: jax.random.normal(k, shape) * shape[0] ** -0.5) if cured else lambda k, s: jnp.zeros(s)
    a, b = jax.random.split(key)
    variables = dict(W1=start(a, (64, 40)), b1=jnp.zeros(40), W2=start(b, (40, 10)), b2=jnp.zeros(10))
    images, labels = written_digits()

    def loss(v, feed):
        x, y_ = feed
        hidden = jax.nn.sigmoid(jnp.matmul(x, v["W1"]) + v["b1"])  # the cause
        y = jnp.matmul(hidden, v["W2"]) + v["b2"]  # the cause
        return optax.softmax_cross_entropy(y, y_).mean()

    feed = (images.reshape(-1, 64) / 16, jax.nn.one_hot(labels, 10))
    return Case(loss, variables, feed, optax.adam(1e-2), guess=math.log(10), classes=10)


@patient("symmetric initialisation", at=("w",), source="Saad & Solla 1995 for the committee; one key for every unit")
def same_key(seed, cured=False):
    """A committee of 24 tanh units with one vote each; every unit was drawn with the same key."""
    key = jax.random.key(seed)
    unit = lambda k: jax.random.normal(k, (8,)) * 8**-0.5
    w = jax.vmap(unit)(jax.random.split(key, 24)) if cured else jnp.stack([unit(key) for _ in range(24)])

    def loss(params, batch):
        x, y = batch
        votes = jnp.tanh(jnp.einsum("ni,ki->nk", x, params["w"]))  # the cause
        return jnp.mean((votes.sum(1) / 24**0.5 - y[:, 0]) ** 2)

    return Case(loss, {"w": w}, waves(key), optax.adam(1e-2), guess=1.0)


@patient("rank collapse", also=("vanishing: weights", "exploding", "dead units"), at=("W",),
         source="Daneshmand et al. 2020; Hayou et al. 2019")  # fmt: skip
def sixty_of_he(seed, cured=False):
    """Sixty ReLU layers in He's size: no gradient vanishes, and every example looks like every other."""
    rng = np.random.default_rng(seed)
    width = 32
    params = {
        "into": jnp.asarray(rng.normal(0, 20**-0.5, (20, width)), jnp.float32),
        "W": jnp.asarray(rng.normal(0, math.sqrt(2 / width), (60, width, width)), jnp.float32),
        "out": jnp.asarray(rng.normal(0, width**-0.5, (width, 4)), jnp.float32),
    }

    def loss(params, batch):
        x, y = batch

        def layer(h, w):
            if cured:
                return h + 0.1 * jnp.tanh(h @ w), None
            return jax.nn.relu(h @ w), None  # the cause

        h, _ = jax.lax.scan(layer, x @ params["into"], params["W"])  # the cause
        return negative_log_likelihood(h @ params["out"], y)

    return Case(loss, params, clouds(jax.random.key(seed), n=96), guess=math.log(4), classes=4)
