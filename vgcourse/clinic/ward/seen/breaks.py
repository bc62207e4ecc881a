"""Numbers that leave their range, and ways back on which there is no derivative."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.patient import Case, patient
from vgcourse.clinic.ward.seen.pieces import binary, cross_entropy, glorot, he, normal, pictures, pixels


@patient(
    "nan or inf",
    at=("['p']",),
    source="pyg-team/pytorch_geometric pull request 10366: a power that is learnt, of numbers below 0",
    steps=40,
)
def generalised_mean(seed, cured=False):
    """Pooling by a generalised mean with a power that is learnt; what comes in has been through tanh, not ReLU."""
    keys = jax.random.split(jax.random.key(seed), 3)
    params = {"k1": normal(keys[0], (3, 3, 1, 12), 0.4), "k2": normal(keys[1], (3, 3, 12, 16), 0.12)}
    params |= {"p": jnp.full(16, 3.0), "head": glorot(keys[2], 16, 10)}
    how = ("NHWC", "HWIO", "NHWC")

    def pooled(x, p):
        x = jnp.maximum(x, 1e-3) if cured else x  # the cause
        return jnp.mean(x**p, axis=(1, 2)) ** (1 / p)  # the cause

    def loss_fn(params, batch):
        x, y = batch
        x = jnp.tanh(jax.lax.conv_general_dilated(x, params["k1"], (1, 1), "SAME", dimension_numbers=how))
        x = jnp.tanh(jax.lax.conv_general_dilated(x, params["k2"], (2, 2), "SAME", dimension_numbers=how))
        return cross_entropy(10 * pooled(x, params["p"]) @ params["head"], y)

    return Case(loss_fn, params, pictures(20), optax.adam(2e-2), guess=math.log(10), classes=10)


@patient(
    "nan or inf",
    at=("['head']",),
    source="jax-ml/jax issues 1052, 15407 and 18605: arctan2 at (0, 0), where a head of zeros begins",
    steps=100,
)
def heading_of_nothing(seed, cured=False):
    """A heading is read from two outputs by arctan2; the last layer begins at 0, as it was advised elsewhere."""
    keys = jax.random.split(jax.random.key(seed), 3)
    params = {"w": he(keys[0], 6, 48), "b": jnp.zeros(48)}
    params["head"] = 0.1 * normal(keys[1], (48, 2)) if cured else jnp.zeros((48, 2))  # the cause

    def loss_fn(params, batch):
        x, heading = batch
        east, north = jnp.moveaxis(jax.nn.relu(x @ params["w"] + params["b"]) @ params["head"], -1, 0)
        found = jnp.arctan2(north, east)  # the cause
        return jnp.mean(1 - jnp.cos(found - heading))

    rng = np.random.default_rng(seed)
    x = rng.normal(size=(128, 6))
    heading = np.arctan2(x[:, 0] + 0.3 * x[:, 2], x[:, 1] - 0.3 * x[:, 3])
    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(heading, jnp.float32))
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=1.0)


@patient(
    "nan or inf",
    source="rushter/MLAlgorithms pull request 30, tinynn pull request 7: log(1 + exp(x)) by hand",
    steps=80,
)
def softplus_by_hand(seed, cured=False):
    """Pairs of embeddings, a logistic loss that is written out; the products of some pairs are above 88."""
    keys = jax.random.split(jax.random.key(seed), 2)
    params = {"user": 3.5 * normal(keys[0], (24, 32)), "item": 3.5 * normal(keys[1], (24, 32))}

    def loss_fn(params, batch):
        user, item, liked = batch
        score = jnp.sum(params["user"][user] * params["item"][item], -1)
        wrong = (1 - 2 * liked) * score
        return jnp.mean(jax.nn.softplus(wrong) if cured else jnp.log(1 + jnp.exp(wrong)))  # the cause

    rng = np.random.default_rng(seed)
    user, item = rng.integers(0, 24, (2, 256))
    liked = (user + item) % 2
    batch = (jnp.asarray(user), jnp.asarray(item), jnp.asarray(liked, jnp.float32))
    return Case(loss_fn, params, batch, optax.adam(5e-2), guess=math.log(2), classes=2)


@patient(
    "nan or inf",
    needs="flax",
    also=("saturated",),
    source="huggingface/transformers issues 5651 and 9295: T5 in float16, and sums above 65504",
    steps=60,
)
def scaled_after_the_product(seed, cured=False):
    """Flax NNX in float16: queries and keys come from a residual stream of size 120; 1/√d is multiplied afterwards."""
    from flax import nnx

    half = jnp.float16

    class Attend(nnx.Module):
        def __init__(self, rngs):
            self.embed = nnx.Embed(12, 32, embedding_init=nnx.initializers.normal(120.0), rngs=rngs)
            self.q, self.k, self.v = (nnx.Linear(32, 32, use_bias=False, dtype=half, rngs=rngs) for _ in range(3))
            self.norm, self.out = nnx.LayerNorm(32, rngs=rngs), nnx.Linear(32, 2, rngs=rngs)

        def __call__(self, words):
            x = self.embed(words).astype(half)
            q, k, v = self.q(x), self.k(x), self.v(x)
            if cured:
                scores = (q.astype(jnp.float32) / 32**0.5) @ k.astype(jnp.float32).swapaxes(1, 2)
            else:
                scores = (q @ k.swapaxes(1, 2)) / 32**0.5  # the cause
            mixed = jax.nn.softmax(scores).astype(half) @ v
            return self.out(self.norm((x + mixed).astype(jnp.float32).mean(1)))

    graph, params = nnx.split(Attend(nnx.Rngs(seed)))

    def loss_fn(params, batch):
        return cross_entropy(nnx.merge(graph, params)(batch[0]), batch[1])

    rng = np.random.default_rng(seed)
    words = rng.integers(0, 12, (48, 6))
    batch = (jnp.asarray(words), jnp.asarray((words < 6).sum(1) > 2, jnp.int32))
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=math.log(2), classes=2)


@patient(
    "gradient cut off",
    at=("generator",),
    source="the DCGAN tutorials' fake.detach(), kept for the generator's step: its loss does not move",
    steps=100,
)
def detached_fakes(seed, cured=False):
    """The generator's step against a critic of before; what was generated comes without its gradient."""
    keys = jax.random.split(jax.random.key(seed), 6)
    params = {"generator": {"w1": he(keys[0], 4, 32), "b1": jnp.zeros(32), "w2": glorot(keys[1], 32, 2)}}
    critic = {"w": jnp.array([1.5, -1.0])}

    def generated(params, z):
        p = params["generator"]
        fake = jax.nn.relu(z @ p["w1"] + p["b1"]) @ p["w2"]
        return fake if cured else jax.lax.stop_gradient(fake)  # the cause

    def loss_fn(params, batch):
        critic, z = batch
        logit = 3 - jnp.sum((generated(params, z) - critic["w"]) ** 2, -1)
        return binary(logit, jnp.ones(len(z)))

    batch = (critic, normal(keys[2], (96, 4)))
    return Case(loss_fn, params, batch, optax.adam(1e-2))


@patient(
    "gradient cut off",
    source="PyTorch forum 25865: is there a differentiable torch.histc? A histogram counts, and counts have no slope",
    steps=100,
)
def histogram_for_a_loss(seed, cured=False):
    """Noise is to be turned into numbers with a given histogram, and the histograms are compared."""
    keys = jax.random.split(jax.random.key(seed), 3)
    params = {"w1": he(keys[0], 1, 32), "b1": normal(keys[1], (32,)), "w2": glorot(keys[2], 32, 1), "b2": jnp.zeros(1)}
    edges = jnp.linspace(-3, 3, 13)
    middle = (edges[1:] + edges[:-1]) / 2

    def histogram(x):
        if cured:
            return jnp.mean(jax.nn.softmax(-8 * (x[:, None] - middle) ** 2), 0)
        return jnp.histogram(x, edges)[0] / len(x)  # the cause

    def loss_fn(params, batch):
        noise, wanted = batch
        x = jnp.tanh(noise @ params["w1"] + params["b1"]) @ params["w2"] + params["b2"]
        return jnp.sum((histogram(x[:, 0]) - wanted) ** 2)  # the cause

    wanted = jnp.asarray(np.exp(-((np.asarray(middle) - 1.5) ** 2) * 2))
    noise = jnp.asarray(np.random.default_rng(seed).normal(size=(256, 1)), jnp.float32)
    return Case(loss_fn, params, (noise, wanted / wanted.sum()), optax.adam(2e-2))


@patient(
    "gradient cut off",
    at=("encoder",),
    source="Bengio et al. 2013 and threads on stochastic units: jax.random.bernoulli(key, p) has no gradient for p",
    steps=150,
)
def drawn_bits(seed, cured=False):
    """An autoencoder whose code of twelve bits is drawn; the way back ends at the draw, and the bits mean little."""
    keys = jax.random.split(jax.random.key(seed), 4)
    params = {"encoder": 0.5 * glorot(keys[0], 64, 12), "decoder": glorot(keys[1], 12, 64), "b": jnp.zeros(64)}

    def loss_fn(params, batch):
        x, key = batch
        p = jax.nn.sigmoid(x @ params["encoder"])
        bits = jax.random.bernoulli(key, p).astype(jnp.float32)  # the cause
        bits = p + jax.lax.stop_gradient(bits - p) if cured else bits  # the cause
        return jnp.mean(((bits - 0.5) @ params["decoder"] + params["b"] - x) ** 2)

    x = pixels(128)[0]
    x = (x - x.mean(0)) / x.std()
    return Case(loss_fn, params, (x, keys[2]), optax.adam(2e-2), guess=float(jnp.mean(x**2)))
