"""What is compared with what: losses that get probabilities, wrong labels, or tables instead of rows."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import clouds, xor
from vgcourse.clinic.ward.patient import Case, patient

from .pieces import glorot, layers, normal, pixels, run


@patient(
    "wrong loss: softmax twice",
    source="PyTorch forum, again and again: the transformer ends in a softmax, the criterion begins with one",
    steps=80,
)
def probabilities_of_patches(seed, cured=False):
    """A small vision transformer: sixteen patches, one block with normalisation; class Model, dictionaries inside."""

    class ViT:
        def __init__(self, width=24, patch=4, classes=10):
            self.width, self.patch, self.classes = width, patch, classes

        def init(self, key):
            k = jax.random.split(key, 8)
            d = self.width
            names = ("q", "k", "v", "o")
            p = {name: glorot(key, d, d) for name, key in zip(names, k[:4], strict=True)}
            p |= {"embed": glorot(k[4], self.patch, d), "where": 0.1 * normal(k[5], (16, d))}
            return p | {"mlp": layers(k[6], d, 2 * d, d), "head": glorot(k[7], d, self.classes)}

        @staticmethod
        def norm(x):
            return (x - x.mean(-1, keepdims=True)) / jnp.sqrt(x.var(-1, keepdims=True) + 1e-6)

        def apply(self, p, images):
            x = images.reshape(len(images), 4, 2, 4, 2).swapaxes(2, 3).reshape(len(images), 16, self.patch)
            x = x @ p["embed"] + p["where"]
            y = self.norm(x)
            scores = jnp.einsum("btd,bsd->bts", y @ p["q"], y @ p["k"]) / self.width**0.5
            x = x + jax.nn.softmax(scores) @ (y @ p["v"]) @ p["o"]
            x = x + run(p["mlp"], self.norm(x), jax.nn.gelu)
            out = self.norm(x).mean(1) @ p["head"]
            return out if cured else jax.nn.softmax(out)  # the cause

    model = ViT()
    x, y = pixels(64)

    def criterion(params, batch):
        out = model.apply(params, batch["image"].reshape(-1, 8, 8))
        return optax.softmax_cross_entropy(out, batch["target"]).mean()  # the cause

    batch = {"image": 2 * x - 1, "target": jax.nn.one_hot(y, 10)}
    params = model.init(jax.random.key(seed))
    return Case(criterion, params, batch, optax.adam(5e-3), guess=math.log(10), classes=10)


@patient(
    "wrong loss: softmax twice",
    source="facebookresearch/fvcore issue 126, yudi-mars/daisyRec pull request 15: a sigmoid before BCEWithLogits",
    steps=150,
)
def sigmoid_and_again(seed, cured=False):
    """The network ends in a sigmoid, and its loss expects logits. The word for it here is that of the softmax."""
    params = layers(jax.random.key(seed), 6, 48, 48, 1)

    def model(params, x):
        out = run(params, x)[:, 0]
        return out if cured else jax.nn.sigmoid(out)  # the cause

    def loss_fn(params, batch):
        return jnp.mean(optax.sigmoid_binary_cross_entropy(model(params, batch[0]), batch[1]))  # the cause

    return Case(loss_fn, params, xor(jax.random.key(seed)), optax.adam(5e-3), guess=math.log(2), classes=2)


@patient(
    "wrong loss: sigmoid for classes",
    at=("spin",),
    source="Data Science Stack Exchange 52144: a binary cross-entropy, and labels −1 and 1",
    steps=100,
)
def spins_for_labels(seed, cured=False):
    """Labels are −1 and 1; the cross-entropy of yes and no falls below 0, and on."""
    params = layers(jax.random.key(seed), 20, 32, 1)

    def loss_fn(params, batch):
        logit = run(params, batch["x"], jnp.tanh).squeeze(-1)
        y = (batch["spin"] + 1) / 2 if cured else batch["spin"]
        return jnp.mean(jax.nn.softplus(logit) - y * logit)  # the cause

    x, label = clouds(jax.random.key(seed))
    batch = {"x": x, "spin": jnp.where(label > 1, 1.0, -1.0)}  # the cause
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=math.log(2), classes=2)


@patient(
    "wrong loss: broadcast",
    needs="flax",
    at=("[1]",),
    source="PyTorch and Flax threads: logits (n, 1) of Dense(1), labels (n,); the loss stays at 0.69",
    steps=120,
)
def column_of_logits(seed, cured=False):
    """Flax Linen, and optax's binary cross-entropy of a column with a row."""
    from flax import linen as nn

    net = nn.Sequential([nn.Dense(32), nn.gelu, nn.Dense(32), nn.gelu, nn.Dense(1)])
    batch = xor(jax.random.key(seed))
    params = net.init(jax.random.key(seed), batch[0][:1])

    @jax.jit
    def loss_fn(params, batch):
        logits = net.apply(params, batch[0])
        logits = logits.squeeze(-1) if cured else logits
        return jnp.mean(optax.sigmoid_binary_cross_entropy(logits, batch[1]))  # the cause

    return Case(loss_fn, params, batch, optax.adam(5e-3), guess=math.log(2), classes=2)


@patient(
    "wrong loss: broadcast",
    source="frohrhofer/PINN_pareto issue 1, NeuralPDE.jl pull request 81: residuals of the wrong shape, in silence",
    steps=300,
)
def column_of_sources(seed, cured=False):
    """u″ = f by a network: the second derivatives are a row, f of the points' column is a column."""
    params = layers(jax.random.key(seed), 1, 24, 24, 1, draw=glorot)

    def u(params, x):
        return x * (1 - x) * run(params, x[None], jnp.tanh)[0]

    def loss(params, points):
        second = jax.vmap(jax.grad(jax.grad(u, 1), 1), (None, 0))(params, points[:, 0])
        f = -(math.pi**2) * jnp.sin(math.pi * points) - 20 * points + 10
        f = f[:, 0] if cured else f
        return jnp.mean((second - f) ** 2)  # the cause

    points = jnp.linspace(0, 1, 64)[:, None]
    f = -(math.pi**2) * jnp.sin(math.pi * points) - 20 * points + 10
    return Case(loss, params, points, optax.adam(3e-3), guess=float(f.var()))


@patient(
    "zero initialisation",
    at=("users", "items"),
    source="threads on recommenders: both tables begin with np.zeros, and each is the other's gradient",
    steps=300,
)
def tables_of_zeros(seed, cured=False):
    """Ratings are the product of a user's vector and an item's, and two biases; both tables are 0."""
    rng = np.random.default_rng(seed)
    drawn = 0.3 * np.random.default_rng(seed + 1).normal(size=(2, 40, 6))
    drawn = drawn if cured else np.zeros((2, 40, 6))  # the cause
    params = {"users": jnp.asarray(drawn[0], jnp.float32), "items": jnp.asarray(drawn[1], jnp.float32)}
    params |= {"user_bias": jnp.zeros(40), "item_bias": jnp.zeros(40)}

    def loss_fn(params, batch):
        user, item, rating = batch.T
        user, item = user.astype(int), item.astype(int)
        match = (params["users"][user] * params["items"][item]).sum(-1)  # the cause
        said = match + params["user_bias"][user] + params["item_bias"][item]
        return jnp.mean((said - rating) ** 2)

    taste, kind = rng.normal(size=(2, 40, 2))
    user, item = rng.integers(0, 40, (2, 800))
    rating = (taste[user] * kind[item]).sum(1)
    batch = jnp.asarray(np.stack([user, item, rating], 1), jnp.float32)
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=float(rating.var()))


@patient(
    "symmetric initialisation",
    also=("zero initialisation",),
    at=("last",),
    source="riccardomiotto/py-dmm issue 1: components that begin alike end alike; a last layer of 0",
    steps=200,
)
def mixture_of_one(seed, cured=False):
    """Six Gaussians for each x, whose last layer begins at 0: they are one, and only rounding tells them apart."""
    keys = jax.random.split(jax.random.key(seed), 4)
    params = {"body": layers(keys[0], 1, 32, 32), "last": jnp.zeros((32, 18)), "bias": jnp.zeros(18)}  # the cause
    if cured:
        params |= {"last": glorot(keys[1], 32, 18), "bias": normal(keys[2], (18,))}

    def loss_fn(params, batch):
        x, y = batch
        h = jnp.tanh(run(params["body"], x, jnp.tanh))
        weight, mean, log_std = jnp.split(h @ params["last"] + params["bias"], 3, -1)  # the cause
        log_std = jnp.maximum(log_std, -3.0)
        log_p = -0.5 * ((y - mean) / jnp.exp(log_std)) ** 2 - log_std - 0.5 * math.log(2 * math.pi)
        return -jnp.mean(jax.nn.logsumexp(jax.nn.log_softmax(weight) + log_p, -1))

    x = jax.random.uniform(keys[3], (192, 1), minval=-1, maxval=1)
    sign = jnp.where(jnp.arange(192) % 2 == 0, 1.0, -1.0)[:, None]
    y = sign * (1 + 0.3 * x) + 0.05 * normal(keys[1], (192, 1))
    guess = 0.5 * math.log(2 * math.pi * math.e * float(y.var()))
    return Case(loss_fn, params, (x, y), optax.adam(1e-2), guess=guess)


@patient(
    "rank collapse",
    source="Chen & He 2021, § 4.1: without the stop-gradient the outputs collapse to one vector at once",
    steps=150,
)
def both_views_pulled(seed, cured=False):
    """Two views of each example are drawn together, from both sides: they all become one. At the start they are not."""
    keys = jax.random.split(jax.random.key(seed), 4)
    params = {"encoder": layers(keys[0], 20, 48, 24), "predictor": layers(keys[1], 24, 12, 24)}

    def norm(h):
        return (h - h.mean(0)) / jnp.sqrt(h.var(0) + 1e-5)

    def encode(params, x):
        first, last = params["encoder"]
        h = x @ first["w"]
        return jax.nn.relu(norm(h)) @ last["w"] + last["b"]

    def loss_fn(params, batch):
        one, two = (encode(params, view) for view in batch)
        p = run(params["predictor"], one)
        target = jax.lax.stop_gradient(two) if cured else two  # the cause
        return -jnp.mean(optax.cosine_similarity(p, target, epsilon=1e-8))  # the cause

    x, _ = clouds(keys[2])
    noise = 0.3 * normal(keys[3], (2, *x.shape))
    return Case(loss_fn, params, (x + noise[0], x + noise[1]), optax.adam(3e-3), guess=0.0)
