"""Feed-forward networks, as people hand them in: where they begin, how they add, what their units do."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import clouds, written_digits
from vgcourse.clinic.ward.patient import Case, patient


def normal(key, shape, std):
    return std * jax.random.normal(key, shape)


def glorot(key, n, m):
    return normal(key, (n, m), (2 / (n + m)) ** 0.5)


def cross_entropy(logits, labels):
    return optax.softmax_cross_entropy_with_integer_labels(logits, labels).mean()


@patient(
    "vanishing: weights", source="Radford et al. 2015: weights of N(0, 0.02), beside batch normalisation", steps=60
)
def gan_weights(seed, cured=False):
    """Eight convolutions with the initialisation of DCGAN, and without its normalisation."""
    keys = jax.random.split(jax.random.key(seed), 9)
    std = math.sqrt(2 / 72) if cured else 0.02  # the cause
    params = {f"conv{i}": normal(keys[i], (3, 3, 1 if i == 0 else 8, 8), std) for i in range(8)}
    params["head"] = glorot(keys[8], 512, 10)

    def conv(x, w):
        return jax.lax.conv_general_dilated(x, w, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))

    def loss_fn(params, batch):
        x, y = batch
        for i in range(8):
            x = jax.nn.relu(conv(x, params[f"conv{i}"]))  # the cause
        return cross_entropy(x.reshape(len(x), -1) @ params["head"], y)

    images, labels = written_digits(12)
    batch = ((images / 8 - 1)[..., None], labels)
    return Case(loss_fn, params, batch, optax.sgd(0.005, momentum=0.9), guess=math.log(10), classes=10)


@patient("vanishing: weights", steps=100)
def mean_of_both_ways(seed, cured=False):
    """Each block gives the mean of its input and of a small branch. No word for a skip that is scaled: the nearest."""
    keys = jax.random.split(jax.random.key(seed), 3)
    params = {
        "inp": glorot(keys[0], 20, 32),
        "blocks": normal(keys[1], (24, 32, 32), 0.1 / 32**0.5),
        "out": glorot(keys[2], 32, 4),
    }

    def forward(params, x):
        h = x @ params["inp"]
        for w in params["blocks"]:
            mixed = h + jnp.tanh(h @ w)  # the cause
            h = mixed if cured else 0.5 * mixed  # the cause
        return h @ params["out"]

    def loss_fn(params, batch):
        x, y = batch
        return cross_entropy(forward(params, x), y)

    return Case(loss_fn, params, clouds(jax.random.key(seed)), optax.sgd(0.05), guess=math.log(4), classes=4)


@patient("vanishing: slopes", source="beginners' threads: every layer of a deep net is logistic", steps=100)
def logistic_pairs(seed, cured=False):
    """Pairs of init and apply, in the manner of stax; nine logistic layers."""

    def Dense(width):
        def init(key, n):
            return width, (glorot(key, n, width), jnp.zeros(width))

        return init, lambda p, x: x @ p[0] + p[1]

    squash = jnp.tanh if cured else jax.nn.sigmoid  # the cause
    Squash = (lambda key, n: (n, ()), lambda p, x: squash(x))  # the cause

    def serial(*layers):
        def init(key, n):
            params = []
            for layer in layers:
                key, own = jax.random.split(key)
                n, p = layer[0](own, n)
                params.append(p)
            return n, params

        def apply(params, x):
            for layer, p in zip(layers, params, strict=True):
                x = layer[1](p, x)
            return x

        return init, apply

    init, apply = serial(*[each for _ in range(9) for each in (Dense(32), Squash)], Dense(4))
    params = init(jax.random.key(seed), 20)[1]

    def loss_fn(params, batch):
        return cross_entropy(apply(params, batch[0]), batch[1])

    return Case(loss_fn, params, clouds(jax.random.key(seed)), optax.sgd(0.1), guess=math.log(4), classes=4)


@patient(
    "exploding",
    needs="equinox",
    at=(".blocks",),
    also=("rate too large",),
    source="Zhang et al. 2019, Fixup: the plain sum",
    steps=100,
)
def sums_without_norm(seed, cured=False):
    """Twenty residual blocks of He weights; the normalisation was taken out, and nothing put in its place."""
    import equinox as eqx

    class Block(eqx.Module):
        first: eqx.nn.Linear
        second: eqx.nn.Linear
        scale: float = eqx.field(static=True)

        def __init__(self, width, scale, key):
            one, two = jax.random.split(key)
            he = jax.nn.initializers.he_normal(in_axis=1, out_axis=0)
            self.first = eqx.nn.Linear(width, width, key=one)
            self.second = eqx.nn.Linear(width, width, key=two)
            self.first = eqx.tree_at(lambda m: m.weight, self.first, he(one, (width, width)))
            self.second = eqx.tree_at(lambda m: m.weight, self.second, he(two, (width, width)))
            self.scale = scale

        def __call__(self, x):
            return x + self.scale * self.second(jax.nn.relu(self.first(x)))

    class ResidualNet(eqx.Module):
        stem: eqx.nn.Linear
        blocks: list
        head: eqx.nn.Linear

        def __init__(self, depth, scale, key):
            keys = jax.random.split(key, depth + 2)
            self.stem = eqx.nn.Linear(20, 24, key=keys[0])
            self.blocks = [Block(24, scale, k) for k in keys[2:]]
            self.head = eqx.nn.Linear(24, 4, key=keys[1])

        def __call__(self, x):
            x = self.stem(x)
            for block in self.blocks:
                x = block(x)
            return self.head(x)

    net = ResidualNet(20, 0.05 if cured else 1.0, jax.random.key(seed))  # the cause
    params, static = eqx.partition(net, eqx.is_inexact_array)

    def loss_fn(params, batch):
        return cross_entropy(jax.vmap(eqx.combine(params, static))(batch[0]), batch[1])

    return Case(loss_fn, params, clouds(jax.random.key(seed), 128), optax.sgd(0.05), guess=math.log(4), classes=4)


@patient("saturated", source="beginners' threads: np.random.rand for weights", at=("W1", "W2"), steps=100)
def weights_of_rand(seed, cured=False):
    """Weights between 0 and 1, pixels between 0 and 1, tanh: every unit is at 1 for every picture."""
    rng = np.random.default_rng(seed)

    def weight(n, m):
        drawn = rng.random((n, m))  # the cause
        return jnp.asarray((drawn - 0.5) * (12 / n) ** 0.5 if cured else drawn, jnp.float32)  # the cause

    params = {"W1": weight(64, 32), "b1": jnp.zeros(32), "W2": weight(32, 32), "b2": jnp.zeros(32)}
    params |= {"W3": weight(32, 10), "b3": jnp.zeros(10)}

    def loss_fn(params, batch):
        x, y = batch
        x = jnp.tanh(x @ params["W1"] + params["b1"])  # the cause
        x = jnp.tanh(x @ params["W2"] + params["b2"])  # the cause
        return cross_entropy(x @ params["W3"] + params["b3"], y)

    images, labels = written_digits(128)
    batch = (images.reshape(-1, 64) / 16, labels)
    return Case(loss_fn, params, batch, optax.sgd(0.1), guess=math.log(10), classes=10)


@patient("saturated", source="Goodfellow et al. 2014, § 3: log(1 − D(G(z))) saturates early")
def sure_critic(seed, cured=False):
    """A generator against a critic that is sure of itself: log(1 − D) is flat where D is 0."""
    keys = jax.random.split(jax.random.key(seed), 4)
    params = {"w1": glorot(keys[0], 8, 32), "w2": glorot(keys[1], 32, 2)}
    critic = jnp.array([[2.0], [2.0]])

    def loss_fn(params, batch):
        z, critic = batch
        fake = jnp.tanh(z @ params["w1"]) @ params["w2"]
        logit = fake @ critic - 24.0
        if cured:
            return -jnp.mean(jax.nn.log_sigmoid(logit))
        real = jax.nn.sigmoid(logit)  # the cause
        return jnp.mean(jnp.log(1.0 - real))  # the cause

    return Case(loss_fn, params, (jax.random.normal(keys[2], (64, 8)), critic), optax.sgd(0.05))


@patient(
    "dead units",
    source="Lin et al. 2017: the prior of the focal loss belongs to the last bias",
    at=("bias",),
    steps=100,
)
def prior_in_every_bias(seed, cured=False):
    """b = −log((1 − π)/π) = −4.6, meant for the last layer, is the bias of all."""
    keys = jax.random.split(jax.random.key(seed), 3)
    sizes = (20, 32, 32, 1)
    prior = -math.log(0.99 / 0.01)
    params = {
        f"dense_{i}": {
            "kernel": glorot(keys[i], sizes[i], sizes[i + 1]),
            "bias": jnp.full(sizes[i + 1], 0.0 if cured and i < 2 else prior),  # the cause
        }
        for i in range(3)
    }

    def loss_fn(params, batch):
        x, y = batch
        for i in range(2):
            x = jax.nn.relu(x @ params[f"dense_{i}"]["kernel"] + params[f"dense_{i}"]["bias"])  # the cause
        logit = (x @ params["dense_2"]["kernel"] + params["dense_2"]["bias"])[:, 0]
        return optax.sigmoid_binary_cross_entropy(logit, y).mean()

    x, label = clouds(jax.random.key(seed))
    return Case(loss_fn, params, (x, (label > 1).astype(jnp.float32)), optax.sgd(0.1), guess=math.log(2), classes=2)


@patient("zero initialisation", source="Goyal et al. 2017: γ = 0, where there is a skip", at=("gamma",), steps=100)
def gamma_zero_without_skip(seed, cured=False):
    """The last γ of each block is 0, as in residual nets; but these blocks have no skip."""
    keys = jax.random.split(jax.random.key(seed), 5)
    start = 1.0 if cured else 0.0
    params = {
        "kernels": [glorot(keys[i], 20 if i == 0 else 32, 32) for i in range(4)],
        "gamma": [jnp.full(32, start) for _ in range(4)],  # the cause
        "beta": [jnp.zeros(32) for _ in range(4)],
        "head": glorot(keys[4], 32, 4),
    }

    def norm(h, gamma, beta):
        h = (h - h.mean(0)) / jnp.sqrt(h.var(0) + 1e-5)
        return gamma * h + beta  # the cause

    def loss_fn(params, batch):
        h, y = batch
        for w, g, b in zip(params["kernels"], params["gamma"], params["beta"], strict=True):
            h = jax.nn.relu(norm(h @ w, g, b))
        return cross_entropy(h @ params["head"], y)

    return Case(loss_fn, params, clouds(jax.random.key(seed)), optax.adam(3e-3), guess=math.log(4), classes=4)


@patient(
    "rank collapse", source="Li et al. 2018: many graph convolutions smooth everything", at=("adjacency",), steps=100
)
def sixty_four_hops(seed, cured=False):
    """Simple graph convolution (Wu et al. 2019) with 64 hops over a graph of 60 nodes."""
    rng = np.random.default_rng(seed)
    label = rng.integers(0, 3, 60)
    same = label[:, None] == label[None]
    edges = np.triu(rng.random((60, 60)) < np.where(same, 0.3, 0.05), 1)
    a = (edges + edges.T + np.eye(60)).astype(np.float32)
    a = a / np.sqrt(a.sum(0))[:, None] / np.sqrt(a.sum(1))[None]
    nodes = rng.normal(0, 1, (3, 16))[label] + rng.normal(0, 2, (60, 16))
    hops = 2 if cured else 64  # the cause
    keys = jax.random.split(jax.random.key(seed), 2)
    params = {"theta": glorot(keys[0], 16, 16), "out": glorot(keys[1], 16, 3)}

    def loss_fn(params, batch):
        a, h, y = batch["adjacency"], batch["nodes"], batch["label"]
        h = h @ params["theta"]
        for _ in range(hops):  # the cause
            h = a @ h  # the cause
        return cross_entropy(h @ params["out"], y)

    batch = {"adjacency": jnp.asarray(a), "nodes": jnp.asarray(nodes, jnp.float32), "label": jnp.asarray(label)}
    return Case(loss_fn, params, batch, optax.sgd(0.1), guess=math.log(3), classes=3)


@patient(
    "not used", source="a loop whose index is forgotten", at=("layers'][1]", "layers'][2]", "layers'][3]"), steps=100
)
def always_the_first(seed, cured=False):
    """Four layers are made, and the first is applied four times."""
    keys = jax.random.split(jax.random.key(seed), 6)
    params = {
        "embed": glorot(keys[4], 20, 24),
        "layers": [{"w": glorot(keys[i], 24, 24), "b": jnp.zeros(24)} for i in range(4)],
        "head": glorot(keys[5], 24, 4),
    }

    def loss_fn(params, batch):
        x, y = batch
        x = x @ params["embed"]
        for i in range(4):
            layer = params["layers"][i if cured else 0]  # the cause
            x = x + jax.nn.silu(x @ layer["w"] + layer["b"])  # the cause
        return cross_entropy(x @ params["head"], y)

    return Case(loss_fn, params, clouds(jax.random.key(seed)), optax.adam(1e-3), guess=math.log(4), classes=4)
