"""Another author: classes that are registered as pytrees, and a method called forward, as in PyTorch."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import clouds, waves, written_digits, xor
from vgcourse.clinic.ward.patient import Case, patient, repaired


@partial(jax.tree_util.register_dataclass, data_fields=["weight", "bias"], meta_fields=[])
@dataclass
class Linear:
    weight: jax.Array
    bias: jax.Array

    @classmethod
    def new(cls, rng: np.random.Generator, fan_in: int, fan_out: int, std: float | None = None):
        std = math.sqrt(2 / fan_in) if std is None else std
        return cls(jnp.asarray(rng.normal(0, std, (fan_out, fan_in)), jnp.float32), jnp.zeros(fan_out))


def cross_entropy(logits, target):
    picked = jnp.take_along_axis(logits, target[:, None], axis=1)[:, 0]
    return jnp.mean(jax.nn.logsumexp(logits, axis=1) - picked)


@patient("vanishing: weights", at=("layers",))
def per_input(seed, cured=False):
    """Ten ReLU layers whose weights were divided by the number of inputs, not by its root."""
    rng = np.random.default_rng(seed)
    width = 128
    sizes = [20] + [width] * 10 + [4]
    layers = [Linear.new(rng, n, m, None if cured else 1 / n) for n, m in zip(sizes, sizes[1:], strict=False)]

    def forward(layers, x):
        for layer in layers[:-1]:
            x = jax.nn.relu(x @ layer.weight.T + layer.bias)  # the cause
        return x @ layers[-1].weight.T + layers[-1].bias

    def loss(layers, batch):
        x, target = batch
        return cross_entropy(forward(layers, x), target)

    return Case(loss, layers, clouds(jax.random.key(seed)), guess=math.log(4), classes=4)


@patient("exploding", at=("first", "second"))
def too_much_added(seed, cured=False):
    """Forty residual blocks as He et al. draw them, without a normalisation: each block doubles the variance."""
    rng = np.random.default_rng(seed)
    depth, width = 40, 32
    scale = depth**-0.5 if cured else 1.0
    stem, head = Linear.new(rng, 8, width), Linear.new(rng, width, 1, 0.1)
    first = [Linear.new(rng, width, width) for _ in range(depth)]
    second = [Linear.new(rng, width, width, scale * width**-0.5) for _ in range(depth)]

    def loss(model, batch):
        stem, first, second, head = model
        x, target = batch
        h = x @ stem.weight.T + stem.bias
        for a, b in zip(first, second, strict=True):
            branch = jax.nn.relu(h @ a.weight.T + a.bias)  # the cause
            branch = branch @ b.weight.T + b.bias  # the cause
            h = h + branch  # the cause
        return jnp.mean(jnp.square(h @ head.weight.T + head.bias - target))

    return Case(loss, (stem, first, second, head), waves(jax.random.key(seed)), guess=1.0)


too_much_added_repaired = repaired(too_much_added, "too_much_added_repaired")


@patient("saturated", also=("vanishing: slopes", "exploding"), at=("encoder",))
def black_and_white(seed, cured=False):
    """An autoencoder whose sigmoid code got weights of standard deviation 5: every unit is 0 or 1 from the start."""
    rng = np.random.default_rng(seed)
    images, _ = written_digits()
    x = images.reshape(-1, 64) / 16
    std = 5.0
    model = {
        "encoder": Linear.new(rng, 64, 24, 64**-0.5 if cured else std),
        "decoder": Linear.new(rng, 24, 64, 24**-0.5),
    }

    def loss(model, x):
        z = x @ model["encoder"].weight.T + model["encoder"].bias
        code = jax.nn.sigmoid(z)  # the cause
        reconstruction = code @ model["decoder"].weight.T + model["decoder"].bias
        return jnp.mean(jnp.square(reconstruction - x))

    return Case(loss, model, x, guess=float(x.var(0).mean()))


@patient("dead units", at=("output",))
def never_below(seed, cured=False):
    """A ReLU behind the last layer, whose bias has sunk to −6: it answers 0 to everything."""
    rng = np.random.default_rng(seed)
    hidden, output = Linear.new(rng, 8, 64), Linear.new(rng, 64, 1, 0.1)
    if not cured:
        output.bias = output.bias - 6.0
    x, y = waves(jax.random.key(seed))

    def loss(model, batch):
        hidden, output = model
        x, target = batch
        h = jax.nn.relu(x @ hidden.weight.T + hidden.bias)
        out = h @ output.weight.T + output.bias  # the cause
        out = jax.nn.relu(out) if not cured else out  # the cause
        return jnp.mean(jnp.square(out - target))

    return Case(loss, (hidden, output), (x, jnp.abs(y)), guess=float(jnp.abs(y).var()))


@patient("symmetric initialisation", at=("first", "second", "weight"))
def all_alike(seed, cured=False):
    """Two hidden layers, filled with a constant by somebody who liked reproducible results."""
    rng = np.random.default_rng(seed)
    first, second, last = Linear.new(rng, 6, 32), Linear.new(rng, 32, 32), Linear.new(rng, 32, 1, 0.2)
    if not cured:
        first.weight, second.weight, last.weight = (
            jnp.full(each.weight.shape, value)
            for each, value in [(first, 0.3), (second, 0.05), (last, 0.1)]
        )  # fmt: skip

    def loss(model, batch):
        first, second, last = model
        x, target = batch
        h = jax.nn.relu(x @ first.weight.T + first.bias)  # the cause
        h = jax.nn.relu(h @ second.weight.T + second.bias)  # the cause
        logit = (h @ last.weight.T + last.bias)[:, 0]  # the cause
        return jnp.mean(optax.sigmoid_binary_cross_entropy(logit, target))

    return Case(loss, (first, second, last), xor(jax.random.key(seed)), optax.adam(3e-3), guess=math.log(2), classes=2)


@patient("not used", at=("[0]", "[1]"))
def from_the_start(seed, cured=False):
    """Each layer takes x, where it should take what came out of the one before: only the last of them counts."""
    rng = np.random.default_rng(seed)
    layers = [Linear.new(rng, 20, 20) for _ in range(3)] + [Linear.new(rng, 20, 4)]

    def loss(layers, batch):
        x, target = batch
        h = x
        for layer in layers[:-1]:
            h = jax.nn.relu((h if cured else x) @ layer.weight.T + layer.bias)  # the cause
        return cross_entropy(h @ layers[-1].weight.T + layers[-1].bias, target)

    return Case(loss, layers, clouds(jax.random.key(seed)), guess=math.log(4), classes=4)


@patient("unscaled inputs", also=("saturated", "vanishing: slopes", "exploding", "rank collapse"), at=("[0]",))
def salaries(seed, cured=False):
    """Age in years, salary in dollars, and six numbers around 0, into tanh units."""
    rng = np.random.default_rng(seed)
    x, y = xor(jax.random.key(seed), d=8)
    raw = x.at[:, 6].set(45 + 12 * x[:, 6]).at[:, 7].set(52_000 + 18_000 * x[:, 7])
    model = [Linear.new(rng, 8, 48, 8**-0.5), Linear.new(rng, 48, 48, 48**-0.5), Linear.new(rng, 48, 1, 48**-0.5)]

    def loss(model, batch):
        a, b, c = model
        x, target = batch
        h = jnp.tanh(x @ a.weight.T + a.bias)  # the cause
        h = jnp.tanh(h @ b.weight.T + b.bias)
        logit = (h @ c.weight.T + c.bias)[:, 0]
        return jnp.mean(optax.sigmoid_binary_cross_entropy(logit, target))

    return Case(loss, model, (x if cured else raw, y), optax.adam(3e-3), guess=math.log(2), classes=2)


@patient("rank collapse", also=("vanishing: weights",))
def one_crowd(seed, cured=False):
    """Sixteen graph convolutions: every node becomes the mean of all others (Li et al. 2018: oversmoothing)."""
    rng = np.random.default_rng(seed)
    nodes, d, depth = 60, 24, 16
    y = rng.integers(0, 4, nodes)
    near = (rng.random((nodes, nodes)) < np.where(y[:, None] == y, 0.25, 0.12)) | np.eye(nodes, dtype=bool)
    near = (near | near.T).astype(np.float32)
    mean = jnp.asarray(near / near.sum(1, keepdims=True))
    x = jnp.asarray(rng.normal(0, 1, (nodes, d)) + rng.normal(0, 1, (4, d))[y], jnp.float32)
    layers = [Linear.new(rng, d, d, d**-0.5) for _ in range(depth)]
    head = Linear.new(rng, d, 4, d**-0.5)

    def loss(model, batch):
        layers, head = model
        x, mean, target = batch
        h = x
        for layer in layers:
            message = mean @ (h @ layer.weight.T + layer.bias)  # the cause
            h = h + 0.3 * jnp.tanh(message) if cured else jnp.tanh(message)
        return cross_entropy(h @ head.weight.T + head.bias, target)

    return Case(loss, (layers, head), (x, mean, jnp.asarray(y)), guess=math.log(4), classes=4)


@patient("healthy")
def tall_numbers(seed):
    """Pixels of 0..255, which the network itself standardises in its first line."""
    rng = np.random.default_rng(seed)
    images, labels = written_digits()
    x = jnp.round(images.reshape(-1, 64) * 255 / 16)
    model = [Linear.new(rng, 64, 64), Linear.new(rng, 64, 10, 64**-0.5)]

    def loss(model, batch):
        x, target = batch
        x = (x - x.mean(0)) / (x.std(0) + 1.0)
        h = jax.nn.relu(x @ model[0].weight.T + model[0].bias)
        return cross_entropy(h @ model[1].weight.T + model[1].bias, target)

    return Case(loss, model, (x, labels), guess=math.log(10), classes=10)


@patient("healthy")
def few_speak(seed):
    """A sparse code: its units are zero most of the time, each for other examples."""
    rng = np.random.default_rng(seed)
    images, _ = written_digits()
    x = images.reshape(-1, 64) / 16
    x = (x - x.mean(0)) / x.std()
    encoder, decoder = Linear.new(rng, 64, 128), Linear.new(rng, 128, 64, 128**-0.5)
    encoder.bias = encoder.bias - 1.0

    def loss(model, x):
        encoder, decoder = model
        code = jax.nn.relu(x @ encoder.weight.T + encoder.bias)
        return jnp.mean(jnp.square(code @ decoder.weight.T + decoder.bias - x)) + 1e-4 * jnp.mean(jnp.abs(code))

    return Case(loss, (encoder, decoder), x, guess=float(x.var(0).mean()))


@patient("healthy")
def many_labels(seed):
    """Several answers may be right at once: a sigmoid and a binary cross-entropy for each, as they should be."""
    rng = np.random.default_rng(seed)
    x = jnp.asarray(rng.normal(0, 1, (256, 20)), jnp.float32)
    y = (x @ jnp.asarray(rng.normal(0, 1, (20, 5)), jnp.float32) > 0).astype(jnp.float32)
    model = [Linear.new(rng, 20, 64), Linear.new(rng, 64, 5, 64**-0.5)]

    def loss(model, batch):
        x, target = batch
        h = jax.nn.relu(x @ model[0].weight.T + model[0].bias)
        p = jax.nn.sigmoid(h @ model[1].weight.T + model[1].bias)
        p = jnp.clip(p, 1e-6, 1 - 1e-6)
        return -jnp.mean(target * jnp.log(p) + (1 - target) * jnp.log(1 - p))

    return Case(loss, model, (x, y), guess=math.log(2), classes=2)
