"""Steps that are too long, too short, clipped or rounded away."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .tools import arr, blobs, digits, gauss, smooth

xent = optax.softmax_cross_entropy_with_integer_labels


@patient(
    "rounded away",
    source="workofart/ml-by-hand pull request 85, NVIDIA/apex issue 1728: bfloat16 weights without a master copy",
    steps=150,
)
def unit_weights_in_bfloat16(seed, cured=False):
    """Weights of unit size that are scaled when used, as StyleGAN does; SGD moves each by a thousandth."""
    rng = np.random.default_rng(seed)
    kind = jnp.float32 if cured else jnp.bfloat16
    sizes = (16, 96, 96, 4)
    params = []
    for n, m in zip(sizes, sizes[1:], strict=False):
        size = rng.uniform(0.8, 1.2, (n, m)) * rng.choice([-1, 1], (n, m))
        params.append(jnp.asarray(size, kind))

    def loss_fn(params, batch):
        h, y = batch
        for i, w in enumerate(params):
            h = h @ w.astype(jnp.float32) / w.shape[0] ** 0.5
            h = jax.nn.relu(h) * 2**0.5 if i < 2 else h
        return xent(h, y).mean()

    return Case(loss_fn, params, blobs(rng), optax.sgd(0.05), guess=math.log(4), classes=4)


@patient(
    "clipped",
    source="facebookresearch/detr issues 91 and 198: clip_max_norm is 0.1, the norms are 10 to 100",
    steps=150,
)
def detrs_clip_with_sgd(seed, cured=False):
    """Four numbers of a box, errors summed; the recipe's clip, and SGD in the place of AdamW."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(128, 12))
    box = np.tanh(x @ rng.normal(size=(12, 4)) / 12**0.5) * 2
    params = [(gauss(rng, n, m), jnp.zeros(m)) for n, m in ((12, 64), (64, 64), (64, 4))]

    def loss_fn(params, batch):
        h, box = batch
        for w, b in params[:-1]:
            h = jax.nn.relu(h @ w + b)
        w, b = params[-1]
        return 5 * ((h @ w + b - box) ** 2).sum(-1).mean()

    optimizer = optax.chain(optax.clip_by_global_norm(100.0 if cured else 0.1), optax.sgd(1e-3))
    guess = 5 * float(((box - box.mean(0)) ** 2).sum(-1).mean())
    return Case(loss_fn, params, (arr(x), arr(box)), optimizer, guess=guess)


@patient(
    "rate too small",
    needs="flax",
    source="threads on small networks from scratch with the rate of BERT's fine-tuning: 2e-5",
    steps=150,
)
def two_in_a_hundred_thousand(seed, cured=False):
    """NNX: digits, layer norm, GELU, AdamW."""
    from flax import nnx

    def make():
        r = nnx.Rngs(seed)
        net = nnx.Sequential(
            nnx.Linear(64, 32, rngs=r), nnx.LayerNorm(32, rngs=r), nnx.gelu, nnx.Linear(32, 10, rngs=r)
        )
        return nnx.split(net)

    graph, params = make()
    images, labels = digits(96)

    def loss_fn(params, batch):
        return xent(nnx.merge(graph, params)(batch[0]), batch[1]).mean()

    batch = (arr(images.reshape(-1, 64) / 16 - 0.3), jnp.asarray(labels))
    return Case(loss_fn, params, batch, optax.adamw(5e-3 if cured else 2e-5), guess=math.log(10), classes=10)


@patient(
    "rate too small",
    source="threads on gradient accumulation: the rate is divided by the batch, and so is the loss",
    steps=150,
)
def divided_by_the_batch_as_well(seed, cured=False):
    """A regression by SGD; the loss is a mean already."""
    rng = np.random.default_rng(seed)
    params = {"w1": gauss(rng, 6, 48), "b1": jnp.zeros(48), "w2": gauss(rng, 48, 48), "w3": gauss(rng, 48, 1, 1.0)}

    def loss_fn(p, batch):
        h = jax.nn.relu(batch[0] @ p["w1"] + p["b1"])
        return jnp.mean(((jax.nn.relu(h @ p["w2"]) @ p["w3"])[:, 0] - batch[1]) ** 2)

    return Case(loss_fn, params, smooth(rng), optax.sgd(0.1 if cured else 0.1 / 256), guess=1.0)


@patient("rate too large", source="thtrieu/darkflow issue 1059: Adam at 0.1 and 0.3", steps=100)
def three_tenths_for_adam(seed, cured=False):
    """Three layers of ReLU on digits."""
    rng = np.random.default_rng(seed)
    images, labels = digits(96)
    params = [(gauss(rng, n, m), jnp.zeros(m)) for n, m in ((64, 48), (48, 48), (48, 10))]

    def loss_fn(params, batch):
        h, y = batch
        for w, b in params[:-1]:
            h = jax.nn.relu(h @ w + b)
        w, b = params[-1]
        return xent(h @ w + b, y).mean()

    batch = (arr(images.reshape(-1, 64) / 16), jnp.asarray(labels))
    return Case(loss_fn, params, batch, optax.adam(3e-3 if cured else 0.3), guess=math.log(10), classes=10)


@patient(
    "rate too large",
    source="facebookresearch/maskrcnn-benchmark issue 295: the rate was meant for eight machines",
    steps=100,
)
def rate_for_eight_machines(seed, cured=False):
    """A regression by SGD with Nesterov's momentum; it diverges within a few steps."""
    rng = np.random.default_rng(seed)
    params = {"w1": gauss(rng, 6, 64), "w2": gauss(rng, 64, 64), "w3": gauss(rng, 64, 1, 1.0), "b": jnp.zeros(1)}

    def loss_fn(p, batch):
        h = jax.nn.gelu(batch[0] @ p["w1"])
        h = jax.nn.gelu(h @ p["w2"])
        return jnp.mean(((h @ p["w3"] + p["b"])[:, 0] - batch[1]) ** 2)

    rate = 0.02 if cured else 0.8
    return Case(loss_fn, params, smooth(rng), optax.sgd(rate, momentum=0.9, nesterov=True), guess=1.0)


@patient(
    "rate too large",
    source="threads on autoencoders that give a grey picture for everything; RMSprop, whose step is the rate",
    steps=120,
)
def rmsprop_at_two_tenths(seed, cured=False):
    """An autoencoder of binarised digits, cross-entropy per pixel."""
    rng = np.random.default_rng(seed)
    params = {"enc": gauss(rng, 64, 24), "b": jnp.zeros(24), "dec": gauss(rng, 24, 64, 1.0), "c": jnp.zeros(64)}
    images, _ = digits(96)
    x = (images.reshape(-1, 64) > 7).astype(np.float32)

    def loss_fn(p, x):
        logits = jax.nn.relu(x @ p["enc"] + p["b"]) @ p["dec"] + p["c"]
        return optax.sigmoid_binary_cross_entropy(logits, x).mean()

    p = np.clip(x.mean(0), 1e-6, 1 - 1e-6)
    guess = float(-(p * np.log(p) + (1 - p) * np.log(1 - p)).mean())
    return Case(loss_fn, params, arr(x), optax.rmsprop(5e-3 if cured else 0.2), guess=guess)
