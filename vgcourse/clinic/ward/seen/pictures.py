"""Convolutions, autoencoders and pairs."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import optax

from vgcourse.clinic.ward.data import written_digits
from vgcourse.clinic.ward.patient import Case, patient, repaired


@patient("nan or inf", source="jax-ml/jax issue 347: the gradient of a where is nan in the branch that is not taken")
def too_close(seed, cured=False):
    """Distances between embedded points, with the guard behind the square root instead of before it."""
    k = jax.random.split(jax.random.key(seed), 3)
    params = {"embed": jax.random.normal(k[0], (3, 16)) / 3**0.5, "read": jax.random.normal(k[1], (16,)) / 4}

    def loss(params, batch):
        z = jnp.tanh(batch @ params["embed"])
        square = jnp.sum((z[:, None] - z[None]) ** 2, -1)
        far = square > 1e-12
        inside = jnp.where(far, square, 1.0) if cured else square
        distance = jnp.where(far, jnp.sqrt(inside), 0.0)  # the cause
        return jnp.mean(jnp.exp(-distance) @ (z @ params["read"]))

    return Case(loss, params, jax.random.normal(k[2], (20, 3)))


guard_in_front = repaired(too_close, "guard_in_front")


@patient("nan or inf")
def cold(seed, cured=False):
    """A contrastive loss at a temperature of 0.01: exp(100) is more than float32 holds."""
    images, _ = written_digits(64)
    k = jax.random.split(jax.random.key(seed), 3)
    x = images.reshape(-1, 64) / 16
    batch = (x, x + 0.1 * jax.random.normal(k[0], x.shape))
    params = {"w1": jax.random.normal(k[1], (64, 64)) / 8, "w2": jax.random.normal(k[2], (64, 32)) / 8}

    def embed(params, x):
        z = jnp.tanh(x @ params["w1"]) @ params["w2"]
        return z / jnp.linalg.norm(z, axis=-1, keepdims=True)

    def loss(params, batch):
        left, right = embed(params, batch[0]), embed(params, batch[1])
        likeness = left @ right.T / 0.01
        if cured:
            return -jnp.mean(jnp.diag(jax.nn.log_softmax(likeness)))
        e = jnp.exp(likeness)  # the cause
        return -jnp.mean(jnp.log(jnp.diag(e) / e.sum(1)))

    return Case(loss, params, batch, guess=math.log(64), classes=64)


@patient("healthy")
def three_filters(seed):
    """A small convolutional network on handwritten digits."""
    images, labels = written_digits(128)
    k = jax.random.split(jax.random.key(seed), 3)
    params = {
        "conv1": jax.random.normal(k[0], (3, 3, 1, 8)) * (2 / 9) ** 0.5,
        "conv2": jax.random.normal(k[1], (3, 3, 8, 16)) * (2 / 72) ** 0.5,
        "dense": jax.random.normal(k[2], (64, 10)) * 64**-0.5,
        "bias": jnp.zeros(10),
    }

    def loss(params, batch):
        x, y = batch
        for name in ("conv1", "conv2"):
            x = jax.lax.conv_general_dilated(
                x, params[name], (2, 2), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")
            )
            x = jax.nn.relu(x)
        logits = x.reshape(len(x), -1) @ params["dense"] + params["bias"]
        return optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()

    return Case(loss, params, (images[..., None] / 16, labels), optax.adam(3e-3), guess=math.log(10), classes=10)


@patient("vanishing: weights", at=("kernels",))
def faint(seed, cured=False):
    """Ten convolutions whose kernels were drawn with a standard deviation of 0.02, whatever their size."""
    images, labels = written_digits(64)
    k = jax.random.split(jax.random.key(seed), 3)
    shapes = [(3, 3, 1, 8)] + [(3, 3, 8, 8)] * 9
    std = lambda shape: (2 / math.prod(shape[:3])) ** 0.5 if cured else 0.02
    params = {
        "kernels": [std(s) * jax.random.normal(jax.random.fold_in(k[0], i), s) for i, s in enumerate(shapes)],
        "out": jax.random.normal(k[1], (8, 10)) * 8**-0.5,
    }

    def loss(params, batch):
        x, y = batch
        for kernel in params["kernels"]:
            x = jax.lax.conv_general_dilated(
                x, kernel, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")
            )  # the cause
            x = jax.nn.relu(x)
        logits = x.max((1, 2)) @ params["out"]
        return optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()

    return Case(loss, params, (images[..., None] / 16, labels), guess=math.log(10), classes=10)


@patient("healthy")
def through_the_neck(seed):
    """An autoencoder: 64 pixels, 16 numbers, 64 pixels."""
    images, _ = written_digits()
    k = jax.random.split(jax.random.key(seed), 4)
    sizes = [64, 48, 16, 48, 64]
    params = [
        {"w": jax.random.normal(key, (n, m)) * n**-0.5, "b": jnp.zeros(m)}
        for key, n, m in zip(k, sizes, sizes[1:], strict=False)
    ]
    x = images.reshape(-1, 64) / 16

    def loss(params, x):
        h = x
        for layer in params[:-1]:
            h = jnp.tanh(h @ layer["w"] + layer["b"])
        return jnp.mean((jax.nn.sigmoid(h @ params[-1]["w"] + params[-1]["b"]) - x) ** 2)

    return Case(loss, params, x, optax.adam(3e-3), guess=float(x.var(0).mean()))


@patient("healthy")
def twins(seed):
    """A Siamese network: pairs of the same digit near, others at least 1 apart (Hadsell et al. 2006)."""
    images, labels = written_digits()
    k = jax.random.split(jax.random.key(seed), 2)
    x = images.reshape(-1, 64) / 16
    same = (labels[:128] == labels[128:]).astype(jnp.float32)
    params = {"w1": jax.random.normal(k[0], (64, 64)) * (2 / 64) ** 0.5, "w2": jax.random.normal(k[1], (64, 8)) / 8}

    def loss(params, batch):
        a, b, same = batch
        embed = lambda x: jax.nn.relu(x @ params["w1"]) @ params["w2"]
        distance = jnp.sqrt(jnp.sum((embed(a) - embed(b)) ** 2, -1) + 1e-6)
        return jnp.mean(same * distance**2 + (1 - same) * jnp.maximum(1 - distance, 0) ** 2)

    p = float(same.mean())
    return Case(loss, params, (x[:128], x[128:], same), guess=p * (1 - p))
