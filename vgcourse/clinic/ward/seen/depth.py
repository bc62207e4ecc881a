"""Networks of many layers, and how their layers begin."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import clouds, written_digits
from vgcourse.clinic.ward.patient import Case, patient

from .pieces import conv, cross_entropy, glorot, layers, pictures, pixels


@patient(
    "vanishing: weights",
    needs="equinox",
    also=("rank collapse",),
    at=("weight",),
    source="pytorch/pytorch issue 15314: the default bounds of a linear layer are ±1/√n, a sixth of He's variance",
    steps=150,
)
def default_of_every_layer(seed, cured=False):
    """Equinox, fourteen layers of ReLU as the library draws them: each passes 0.4 of what it gets."""
    import equinox as eqx

    net = eqx.nn.MLP(20, 4, 32, 14, key=jax.random.key(seed))  # the cause
    if cured:  # as He et al. (2015) draw them
        net = eqx.tree_at(
            lambda m: [layer.weight for layer in m.layers[:-1]], net, replace_fn=lambda w: w * math.sqrt(6)
        )
    params, static = eqx.partition(net, eqx.is_inexact_array)

    def loss_fn(params, batch):
        x, y = batch
        model = eqx.combine(params, static)
        return cross_entropy(jax.vmap(model)(x), y)  # the cause

    return Case(loss_fn, params, clouds(jax.random.key(seed), 128), optax.sgd(0.05), guess=math.log(4), classes=4)


@patient(
    "vanishing: weights",
    source="jax-ml/jax issue 2605: a regression predicts the mean; weights of 0.01 · N(0, 1), as in the tutorial",
    steps=300,
)
def scale_of_the_tutorial(seed, cured=False):
    """The tutorial's lists of (w, b), its vmapped predict and its scale, for f(x) = x² and widths of 17."""

    def random_layer_params(m, n, key):
        w_key, b_key = jax.random.split(key)
        scale = (2 / m) ** 0.5 if cured else 1e-2  # the cause
        return scale * jax.random.normal(w_key, (n, m)), 0.01 * jax.random.normal(b_key, (n,))  # the cause

    sizes = [1, 17, 17, 1]
    keys = jax.random.split(jax.random.key(seed), len(sizes))
    params = [random_layer_params(m, n, k) for m, n, k in zip(sizes[:-1], sizes[1:], keys, strict=False)]

    def predict(params, x):
        for w, b in params[:-1]:
            x = jax.nn.relu(jnp.dot(w, x) + b)  # the cause
        w, b = params[-1]
        return jnp.dot(w, x) + b  # the cause

    batched_predict = jax.vmap(predict, in_axes=(None, 0))

    def loss(params, batch):
        x, y = batch
        return jnp.mean((batched_predict(params, x) - y) ** 2)

    x = jax.random.uniform(keys[-1], (128, 1), minval=-2.0, maxval=2.0)
    return Case(loss, params, (x, x**2), optax.sgd(0.02), guess=float(jnp.var(x**2)))


@patient(
    "vanishing: slopes",
    needs="flax",
    also=("rank collapse",),
    source="devgem.io, stagnant training metrics of LeNet: nn.Sigmoid() after each convolution, as in the textbook",
    steps=160,
)
def lenet_of_the_textbook(seed, cured=False):
    """Flax Linen: LeNet, made small, with sigmoids and mean pooling."""
    from flax import linen as nn

    act = nn.relu if cured else nn.sigmoid  # the cause

    class LeNet(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = act(nn.Conv(6, (3, 3))(x))  # the cause
            x = nn.avg_pool(x, (2, 2), (2, 2))
            x = act(nn.Conv(16, (3, 3))(x))  # the cause
            x = nn.avg_pool(x, (2, 2), (2, 2))
            x = x.reshape(len(x), -1)
            x = act(nn.Dense(48)(x))  # the cause
            x = act(nn.Dense(32)(x))  # the cause
            return nn.Dense(10)(x)

    net, batch = LeNet(), pictures(24)
    params = net.init(jax.random.key(seed), batch[0][:1])

    def loss_fn(params, batch):
        return cross_entropy(net.apply(params, batch[0]), batch[1])

    return Case(loss_fn, params, batch, optax.sgd(0.1), guess=math.log(10), classes=10)


@patient(
    "vanishing: slopes",
    also=("rank collapse",),
    source="Stack Overflow 37588632 and 44223902: why softmax is not used in hidden layers",
    steps=150,
)
def softmax_in_between(seed, cured=False):
    """Softmax behind every layer, "just consistency": 48 numbers whose sum is 1 have slopes of about 1/48."""
    params = layers(jax.random.key(seed), 64, 48, 48, 48, 10)
    activation = jax.nn.relu if cured else jax.nn.softmax  # the cause

    def loss_fn(params, batch):
        h, y = batch
        *hidden, last = params
        for p in hidden:
            h = activation(h @ p["w"] + p["b"])  # the cause
        return cross_entropy(h @ last["w"] + last["b"], y)

    return Case(loss_fn, params, pixels(), optax.sgd(0.1), guess=math.log(10), classes=10)


@patient(
    "exploding",
    also=("rate too large",),
    at=("adjacency",),
    source="Kipf & Welling 2017, § 2: A without D^-½ changes the scale of the features; beginners' graph networks",
    steps=150,
)
def summed_neighbours(seed, cured=False):
    """Four graph convolutions over the bare adjacency matrix: each sums up some fifteen neighbours."""
    rng = np.random.default_rng(seed)
    label = rng.integers(0, 3, 80)
    edges = np.triu(rng.random((80, 80)) < np.where(label[:, None] == label, 0.4, 0.05), 1)
    a = (edges | edges.T) + np.eye(80)
    if cured:
        a = a / np.sqrt(np.outer(a.sum(0), a.sum(0)))
    nodes = np.eye(3)[label] + rng.normal(0, 0.7, (80, 3))
    keys = jax.random.split(jax.random.key(seed), 4)
    sizes = (3, 16, 16, 16, 3)
    params = {f"gcn{i}": glorot(keys[i], sizes[i], sizes[i + 1]) for i in range(4)}

    def loss_fn(params, batch):
        h = batch["nodes"]
        for i in range(4):
            h = batch["adjacency"] @ h @ params[f"gcn{i}"]  # the cause
            h = jax.nn.relu(h) if i < 3 else h
        return cross_entropy(h, batch["label"])

    batch = {"adjacency": jnp.asarray(a, jnp.float32), "nodes": jnp.asarray(nodes, jnp.float32)}
    batch["label"] = jnp.asarray(label)
    return Case(loss_fn, params, batch, optax.sgd(0.05, momentum=0.9), guess=math.log(3), classes=3)


@patient(
    "exploding",
    also=("rate too large", "nan or inf"),
    source="Gilad-Bachrach et al. 2016, CryptoNets: x² can be computed on encrypted numbers; its slope has no bound",
    steps=120,
)
def squares_for_privacy(seed, cured=False):
    """Five dense layers with x² for an activation, in He's size, as if they were ReLU."""
    params = layers(jax.random.key(seed), 64, 32, 32, 32, 32, 10)
    activation = jax.nn.relu if cured else jnp.square  # the cause

    def loss_fn(params, batch):
        x, y = batch
        for i, p in enumerate(params):
            x = x @ p["w"] + p["b"]  # the cause
            x = activation(x) if i < 4 else x  # the cause
        return cross_entropy(x, y)

    return Case(loss_fn, params, pixels(), optax.sgd(0.05), guess=math.log(10), classes=10)


@patient(
    "saturated",
    also=("exploding",),
    at=("['w",),
    source="threads on TensorFlow 1: tf.truncated_normal(shape) has a standard deviation of 1",
    steps=60,
)
def truncated_normal_of_one(seed, cured=False):
    """A convolutional autoencoder of tanh units, its last one too; every kernel has the default standard deviation."""
    keys = iter(jax.random.split(jax.random.key(seed), 4))

    def weight_variable(*shape):
        initial = jax.random.truncated_normal(next(keys), -2.0, 2.0, shape)
        return initial / math.prod(shape[:-1]) ** 0.5 if cured else initial  # the cause

    W = {"w1": weight_variable(3, 3, 1, 8), "w2": weight_variable(3, 3, 8, 8)}
    W |= {"w3": weight_variable(128, 24), "w4": weight_variable(24, 64)}
    b = {"b1": jnp.zeros(8), "b2": jnp.zeros(8), "b3": jnp.zeros(24), "b4": jnp.zeros(64)}

    def cost(variables, X):
        h = jnp.tanh(conv(X, variables["w1"], 1) + variables["b1"])  # the cause
        h = jnp.tanh(conv(h, variables["w2"], 2) + variables["b2"])  # the cause
        h = jnp.tanh(h.reshape(len(X), -1) @ variables["w3"] + variables["b3"])  # the cause
        out = jnp.tanh(h @ variables["w4"] + variables["b4"])  # the cause
        return jnp.mean((out - X.reshape(len(X), -1)) ** 2)

    X = (written_digits(32)[0] / 8 - 1)[..., None]
    guess = float(jnp.mean((X - X.mean(0)) ** 2))
    return Case(cost, {**W, **b}, X, optax.sgd(1.0, momentum=0.9), guess=guess)


@patient(
    "dead units",
    also=("rank collapse",),
    at=("dense",),
    source="cs231n, neural networks 1: a rate that is set too high kills units for good",
    steps=200,
)
def after_a_hot_start(seed, cured=False):
    """Thirty steps of Adam at a rate of 1; then the rate was lowered to 0.001, and the loss stays where it is."""
    sizes = (64, 32, 32, 32, 10)
    made = layers(jax.random.key(seed), *sizes)
    params = {f"dense_{i}": p for i, p in enumerate(made)}

    def loss_fn(params, batch):
        x, y = batch
        for i in range(3):
            x = jax.nn.relu(x @ params[f"dense_{i}"]["w"] + params[f"dense_{i}"]["b"])  # the cause
        return cross_entropy(x @ params["dense_3"]["w"] + params["dense_3"]["b"], y)

    batch = pixels()
    first = optax.adam(1e-3 if cured else 1.0)  # the cause

    def step(carry, _):
        params, state = carry
        updates, state = first.update(jax.grad(loss_fn)(params, batch), state)
        return (optax.apply_updates(params, updates), state), None

    (params, _), _ = jax.lax.scan(step, (params, first.init(params)), length=30)
    return Case(loss_fn, params, batch, optax.adam(1e-3), guess=math.log(10), classes=10)
