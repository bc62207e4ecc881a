"""A fourth author: pairs (init, apply) that are put together by `serial`, as in stax."""

from __future__ import annotations

from math import log

import jax
import jax.numpy as np
import optax
from jax import lax, random

from vgcourse.clinic.ward.data import clouds, first_step, waves, written_digits
from vgcourse.clinic.ward.patient import Case, patient, repaired


def Dense(out, scale=1.0):
    def init(key, shape):
        n = shape[-1]
        return (*shape[:-1], out), (scale * (1 / n) ** 0.5 * random.normal(key, (n, out)), np.zeros(out))

    return init, lambda p, x: np.dot(x, p[0]) + p[1]


def Conv(out, stride=1, scale=1.0, bias=0.0):
    def init(key, shape):
        n, h, w, c = shape
        kernel = scale * (2 / (9 * c)) ** 0.5 * random.normal(key, (3, 3, c, out))
        return (n, -(-h // stride), -(-w // stride), out), (kernel, np.full(out, bias))

    def apply(p, x):
        return (
            lax.conv_general_dilated(x, p[0], (stride, stride), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))
            + p[1]
        )

    return init, apply


def elementwise(f):
    return (lambda key, shape: (shape, ())), lambda p, x: f(x)


Relu = elementwise(lambda x: np.maximum(x, 0))
Tanh = elementwise(np.tanh)
Flatten = (lambda key, s: ((s[0], s[1] * s[2] * s[3]), ())), lambda p, x: x.reshape(x.shape[0], -1)


def serial(*layers):
    inits, applies = zip(*layers, strict=True)

    def init(key, shape):
        params = []
        for f in inits:
            key, sub = random.split(key)
            shape, p = f(sub, shape)
            params.append(p)
        return shape, params

    def apply(params, x):
        for f, p in zip(applies, params, strict=True):
            x = f(p, x)
        return x

    return init, apply


def nll(apply):
    def loss(params, batch):
        x, y = batch
        return -np.mean(jax.nn.log_softmax(apply(params, x))[np.arange(len(y)), y])

    return loss


@patient("dead units", at=("[2]",))
def sunk_filters(seed, cured=False):
    """Three convolutions; all biases of the second stand at −8."""
    sunk = elementwise(lambda x: np.maximum(x, 0))  # the cause
    init, apply = serial(
        Conv(8), Relu, Conv(12, 2, bias=0.0 if cured else -8.0), sunk, Conv(12, 2), Relu, Flatten, Dense(10)
    )
    images, labels = written_digits(96)
    x = images[..., None] / 16
    return Case(nll(apply), init(random.key(seed), x.shape)[1], (x, labels), guess=log(10), classes=10)


@patient("rate too large", also=("dead units", "nan or inf", "exploding"))
def adam_in_boots(seed, cured=False):
    """Five ReLU layers, and Adam at a rate of 1."""
    init, apply = serial(*5 * [Dense(64, 1.4), Relu], Dense(4))
    key, data = random.split(random.key(seed))
    params = init(key, (256, 20))[1]
    rate = 1e-3 if cured else 1.0
    return Case(nll(apply), params, clouds(data), optax.adam(rate), guess=log(4), classes=4)


@patient("rate too small")
def hardly_moving(seed, cured=False):
    """Adam at a rate of 1e-7, where 1e-3 was meant."""
    init, apply = serial(Dense(64, 1.4), Relu, Dense(64, 1.4), Relu, Dense(4))
    key, data = random.split(random.key(seed))
    params = init(key, (256, 20))[1]
    rate = 1e-3 if cured else 1e-7
    return Case(nll(apply), params, clouds(data), optax.adam(rate), guess=log(4), classes=4)


@patient("wrong loss: softmax twice")
def already_probabilities(seed, cured=False):
    """A convolutional network that ends in a softmax, and a loss that takes its logarithm after another one."""
    probabilities = elementwise(lambda x: np.exp(x) / np.exp(x).sum(-1, keepdims=True))  # the cause
    layers = [Conv(8, 2), Relu, Conv(16, 2), Relu, Flatten, Dense(10, 0.3)]
    init, apply = serial(*layers) if cured else serial(*layers, probabilities)
    images, labels = written_digits(128)
    x = images[..., None] / 16

    def loss(params, batch):
        x, y = batch
        return -np.mean(jax.nn.log_softmax(apply(params, x))[np.arange(len(y)), y])  # the cause

    return Case(loss, init(random.key(seed), x.shape)[1], (x, labels), guess=log(10), classes=10)


@patient("vanishing: weights", also=("rank collapse",), at=("[4]",))
def narrow_passage(seed, cured=False):
    """A tanh network in which one layer in the middle was drawn a hundred thousand times too small."""
    narrow = lambda p, x: np.dot(x, p[0])  # the cause
    middle = Dense(48, 1.0 if cured else 1e-5)[0], narrow
    init, apply = serial(Dense(48), Tanh, Dense(48), Tanh, middle, Tanh, Dense(48), Tanh, Dense(1))
    key, data = random.split(random.key(seed))

    def loss(params, batch):
        x, y = batch
        return np.mean((apply(params, x) - y) ** 2)

    return Case(loss, init(key, (256, 8))[1], waves(data), optax.sgd(0.1), guess=1.0)


@patient("exploding", also=("vanishing: time",), at=("[1]",))
def shouting(seed, cured=False):
    """A tanh RNN of 40 steps whose recurrent weights are four times too large: chaos."""
    k = random.split(random.key(seed), 4)
    scale = 1.0 if cured else 6.0
    params = (
        random.normal(k[0], (3, 48)) * 0.1,
        random.orthogonal(k[1], 48) * scale,
        random.normal(k[2], (48,)) * 48**-0.5,
    )

    def loss(params, batch):
        xs, y = batch
        wx, wh, wo = params

        def cell(h, x):
            a = np.dot(x, wx) + np.dot(h, wh)  # the cause
            h = np.tanh(a)  # the cause
            return h, h

        h, _ = lax.scan(cell, np.zeros((len(y), 48)), np.swapaxes(xs, 0, 1))
        logit = h @ wo
        return np.mean(np.logaddexp(0, logit) - y * logit)

    return Case(loss, params, first_step(k[3], steps=40), guess=log(2), classes=2)


@patient("healthy")
def hourglass(seed):
    """A convolutional autoencoder: down to 2 × 2 pixels, and up again."""

    def Up(out):
        init, _ = Conv(out)
        grow = lambda x: np.repeat(np.repeat(x, 2, 1), 2, 2)
        same = lambda p, x: lax.conv_general_dilated(
            x, p[0], (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")
        )
        return (lambda key, s: init(key, (s[0], 2 * s[1], 2 * s[2], s[3]))), lambda p, x: same(p, grow(x)) + p[1]

    init, apply = serial(Conv(8, 2), Relu, Conv(16, 2), Relu, Up(8), Relu, Up(1))
    images, _ = written_digits(96)
    x = images[..., None] / 16
    loss = lambda params, x: np.mean((apply(params, x) - x) ** 2)
    return Case(loss, init(random.key(seed), x.shape)[1], x, optax.adam(1e-2), guess=float(x.var(0).mean()))


@patient("healthy")
def a_single_layer(seed):
    """Softmax regression: one product, and that is all."""
    init, apply = serial(Dense(4))
    key, data = random.split(random.key(seed))
    return Case(nll(apply), init(key, (256, 20))[1], clouds(data), optax.adam(1e-2), guess=log(4), classes=4)


@patient("healthy")
def some_asleep(seed):
    """Dropout of one half, with its key in the batch: every second unit is zero, another half each time."""

    def loss(params, batch):
        x, y, key = batch
        (w, b), (v, c) = params
        h = np.maximum(np.dot(x, w) + b, 0)
        h = np.where(random.bernoulli(key, 0.5, h.shape), 2 * h, 0)
        return -np.mean(jax.nn.log_softmax(np.dot(h, v) + c)[np.arange(len(y)), y])

    k = random.split(random.key(seed), 4)
    params = [Dense(96, 1.4)[0](k[0], (256, 20))[1], Dense(4)[0](k[1], (256, 96))[1]]
    return Case(loss, params, (*clouds(k[2]), k[3]), guess=log(4), classes=4)


shouting_repaired = repaired(shouting, "shouting_repaired")
