"""Numbers that break, and gradients that do not pass."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import clouds
from vgcourse.clinic.ward.patient import Case, patient

from .pieces import binary, conv, cross_entropy, glorot, layers, normal, pixels, run


@patient(
    "nan or inf",
    needs="flax",
    at=("length",),
    source="google/flax issue 982: attention in float16 gives nan when a mask is used; −10¹⁰ is −inf there",
    steps=40,
)
def mask_in_half_precision(seed, cured=False):
    """Flax Linen in float16: a mask of queries and keys, so that rows of padding have no key at all."""
    from flax import linen as nn

    class Attention(nn.Module):
        @nn.compact
        def __call__(self, words, length):
            half = jnp.float16
            x = nn.Embed(20, 16, dtype=half)(words)
            q, k, v = (nn.Dense(16, dtype=half, name=name)(x) for name in ("query", "key", "value"))
            real = jnp.arange(words.shape[1]) < length[:, None]
            mask = nn.make_attention_mask(real, real)[:, 0] > 0
            scores = q @ k.swapaxes(1, 2) / 4
            bias = jnp.where(mask, 0.0, jnp.finfo(half).min if cured else -1e10).astype(half)  # the cause
            x = nn.softmax(scores + bias) @ v  # the cause
            x = jnp.where(real[..., None], x, 0).sum(1) / length[:, None]
            return nn.Dense(2)(x.astype(jnp.float32))

    rng = np.random.default_rng(seed)
    words, length = rng.integers(1, 20, (48, 10)), rng.integers(3, 11, 48)
    batch = {"words": jnp.asarray(words), "length": jnp.asarray(length), "label": jnp.asarray(words[:, 0] // 10)}
    net = Attention()
    params = net.init(jax.random.key(seed), batch["words"][:2], batch["length"][:2])

    def loss_fn(params, batch):
        return cross_entropy(net.apply(params, batch["words"], batch["length"]), batch["label"])

    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=math.log(2), classes=2)


@patient(
    "nan or inf",
    source="pkmital/tensorflow_tutorials issue 23: a variational autoencoder whose output tanh goes into a logarithm",
    steps=60,
)
def tanh_under_the_logarithm(seed, cured=False):
    """A variational autoencoder; its pixels are tanh, and its cross-entropy was written for numbers in 0..1."""
    keys = jax.random.split(jax.random.key(seed), 3)
    params = {"encoder": layers(keys[0], 64, 32, 16), "decoder": layers(keys[1], 8, 32, 64)}

    def cost(params, batch):
        x, noise = batch
        z_mu, z_log_sigma = jnp.split(run(params["encoder"], x, jax.nn.softplus), 2, -1)
        z = z_mu + jnp.exp(z_log_sigma) * noise
        out = run(params["decoder"], z, jax.nn.softplus)
        y = jax.nn.sigmoid(out) if cured else jnp.tanh(out)  # the cause
        log_p_x = jnp.sum(x * jnp.log(y + 1e-6) + (1 - x) * jnp.log(1 - y + 1e-6), -1)  # the cause
        kl = -0.5 * jnp.sum(1 + 2 * z_log_sigma - z_mu**2 - jnp.exp(2 * z_log_sigma), -1)
        return jnp.mean(kl - log_p_x)

    x = pixels(96)[0]
    return Case(cost, params, (x, normal(keys[2], (96, 8))), optax.adam(5e-3))


@patient(
    "nan or inf",
    at=("['b']",),
    source="FluxML/Flux.jl issue 1254: nan at once, from a sum of all norms; jax-ml/jax issue 3058",
    steps=60,
)
def norm_of_every_parameter(seed, cured=False):
    """A penalty is the sum of the lengths of all arrays; the biases begin at 0, where a length has no slope."""
    params = layers(jax.random.key(seed), 20, 32, 32, 4)

    def penalty(params):
        leaves = jax.tree.leaves(params)
        if cured:
            return sum(jnp.sum(leaf**2) for leaf in leaves)
        return sum(jnp.linalg.norm(leaf) for leaf in leaves)  # the cause

    def loss_fn(params, batch):
        x, y = batch
        return cross_entropy(run(params, x), y) + 1e-4 * penalty(params)

    return Case(loss_fn, params, clouds(jax.random.key(seed)), optax.adam(3e-3), guess=math.log(4), classes=4)


@patient(
    "gradient cut off",
    also=("saturated",),
    source="Cross Validated 481881 and others: Dense(1, activation='softmax'); the loss stays at 7.6",
    steps=80,
)
def softmax_of_one(seed, cured=False):
    """Convolutions over DNA, one unit, and a softmax of that one: 1, whatever comes in. The nearest word, as its
    derivative is 0 everywhere."""
    keys = jax.random.split(jax.random.key(seed), 3)
    params = {"motifs": normal(keys[0], (4, 4, 12), 0.35), "bias": jnp.zeros(12), "dense": glorot(keys[1], 12, 1)}

    def loss_fn(params, batch):
        x, y = batch
        h = jax.lax.conv_general_dilated(x, params["motifs"], (1,), "VALID", dimension_numbers=("NWC", "WIO", "NWC"))
        h = jax.nn.relu(h + params["bias"]).max(1)
        out = h @ params["dense"]
        p = jax.nn.sigmoid(out) if cured else jax.nn.softmax(out)  # the cause
        p = jnp.clip(p[:, 0], 1e-7, 1 - 1e-7)
        return -jnp.mean(y * jnp.log(p) + (1 - y) * jnp.log(1 - p))

    rng = np.random.default_rng(seed)
    letters, y = rng.integers(0, 4, (64, 20)), np.arange(64) % 2
    for row in np.flatnonzero(y):
        start = rng.integers(0, 16)
        letters[row, start : start + 4] = (0, 3, 1, 1)
    batch = (jnp.asarray(np.eye(4)[letters], jnp.float32), jnp.asarray(y, jnp.float32))
    return Case(loss_fn, params, batch, optax.adam(2e-2), guess=math.log(2), classes=2)


@patient(
    "gradient cut off",
    source="facebookresearch/supervision-by-registration issue 41: argmax of a heatmap lets no gradient through",
    steps=100,
)
def argmax_of_the_heatmap(seed, cured=False):
    """A convolutional net draws a heatmap; the place of its maximum is compared with where the dark blob is.

    There is a bright blob, too, somewhere else.
    """
    keys = jax.random.split(jax.random.key(seed), 3)
    params = {"k1": normal(keys[0], (3, 3, 1, 8), 0.4), "k2": normal(keys[1], (3, 3, 8, 1), 0.2)}
    where = jnp.stack(jnp.meshgrid(jnp.arange(8.0), jnp.arange(8.0), indexing="ij"), -1).reshape(64, 2)

    def loss_fn(params, batch):
        image, point = batch
        heat = conv(jax.nn.relu(conv(image, params["k1"])), params["k2"]).reshape(len(image), 64)
        if cured:
            found = jax.nn.softmax(heat) @ where
        else:
            best = jnp.argmax(heat, -1)  # the cause
            found = jnp.stack(jnp.unravel_index(best, (8, 8)), -1).astype(jnp.float32)  # the cause
        return jnp.mean((found - point) ** 2)

    rng = np.random.default_rng(seed)
    point = rng.integers(0, 8, (48, 2)).astype(np.float32)
    blob = np.exp(-((np.asarray(where)[None] - point[:, None]) ** 2).sum(-1)).reshape(48, 8, 8, 1)
    image = jnp.asarray(blob[::-1] - blob + 0.1 * rng.normal(size=blob.shape), jnp.float32)
    return Case(loss_fn, params, (image, jnp.asarray(point)), optax.adam(1e-2), guess=float(point.var(0).mean()))


@patient(
    "gradient cut off",
    also=("not used",),
    at=("writer",),
    source="Stack Overflow 46926809: getting around argmax; Yu et al. 2017: a generator of words gets no gradient",
    steps=100,
)
def words_for_a_critic(seed, cured=False):
    """A writer picks four words by argmax; a critic, which is learnt beside it on real ones, reads their vectors."""
    keys = jax.random.split(jax.random.key(seed), 5)
    params = {"writer": layers(keys[0], 8, 32, 4 * 12), "critic": layers(keys[1], 4 * 6, 32, 1)}
    table = normal(keys[2], (12, 6))

    def loss_fn(params, batch):
        z, table, real, liked = batch
        logits = run(params["writer"], z).reshape(len(z), 4, 12)
        vectors = jax.nn.softmax(logits) @ table if cured else table[jnp.argmax(logits, -1)]  # the cause
        judged = run(params["critic"], table[real].reshape(len(real), -1), jnp.tanh)[:, 0]
        critic = jax.lax.stop_gradient(params["critic"])
        written = run(critic, vectors.reshape(len(z), -1), jnp.tanh)[:, 0]
        return 0.1 * binary(judged, liked) + binary(written, jnp.ones(len(z)))

    real = jax.random.randint(keys[3], (128, 4), 0, 12)
    liked = ((real < 2).sum(1) > 1).astype(jnp.float32)
    return Case(loss_fn, params, (normal(keys[4], (64, 8)), table, real, liked), optax.adam(5e-3))
