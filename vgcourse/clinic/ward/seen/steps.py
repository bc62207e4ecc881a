"""Networks whose steps are lost, cut, too small or too large."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import optax

from vgcourse.clinic.ward.data import clouds, xor
from vgcourse.clinic.ward.patient import Case, patient

from .pieces import binary, conv, cross_entropy, he, layers, normal, pictures, pixels, run


@patient(
    "rounded away",
    needs="equinox",
    also=("rate too small",),
    source="tensorflow/tensorflow issue 58138: with bfloat16 weights the loss does not decrease under Adam",
    steps=900,
)
def gru_in_bfloat16(seed, cured=False):
    """Equinox: a GRU and its readout, all leaves cast to bfloat16 to save memory; Adam at 10⁻⁴."""
    import equinox as eqx

    one, two = jax.random.split(jax.random.key(seed))
    net = (eqx.nn.GRUCell(3, 48, key=one), eqx.nn.Linear(48, 1, key=two))
    params, static = eqx.partition(net, eqx.is_inexact_array)
    dtype = jnp.float32 if cured else jnp.bfloat16
    params = jax.tree.map(lambda leaf: leaf.astype(dtype), params)

    def loss_fn(params, batch):
        cell, head = eqx.combine(params, static)

        def one(x):
            h, _ = jax.lax.scan(lambda h, x: (cell(x, h), None), jnp.zeros(48, x.dtype), x)
            return head(h)[0]

        x, y = batch
        return binary(jax.vmap(one)(x.astype(dtype)).astype(jnp.float32), y)

    x = jax.random.normal(two, (32, 3, 3))
    y = (x[:, -1, 0] > 0).astype(jnp.float32)
    return Case(loss_fn, params, (x, y), optax.adam(1e-4), guess=math.log(2), classes=2)


@patient(
    "clipped",
    also=("rate too small",),
    source="Lightning-AI/pytorch-lightning issue 9599: gradients are clipped before they are unscaled, a flat curve",
    steps=40,
)
def clipped_before_unscaled(seed, cured=False):
    """A residual net of convolutions; the loss is scaled by 2¹⁵ for half precision, the clip to 1 comes before 2⁻¹⁵."""
    keys = jax.random.split(jax.random.key(seed), 8)
    params = {"stem": normal(keys[0], (3, 3, 1, 8), 0.47), "head": 0.1 * he(keys[1], 8 * 16, 10)}
    params["blocks"] = [
        {"one": normal(keys[2 + i], (3, 3, 8, 8), 0.17), "two": normal(keys[5 + i], (3, 3, 8, 8), 0.05)}
        for i in range(2)
    ]

    def scaled_loss(params, batch):
        x, y = batch
        x = conv(x, params["stem"], 2)
        for block in params["blocks"]:
            x = x + conv(jax.nn.relu(conv(jax.nn.relu(x), block["one"])), block["two"])
        loss = cross_entropy(jax.nn.relu(x).reshape(len(x), -1) @ params["head"], y)
        return loss * 2.0**15

    clip, unscale = optax.clip_by_global_norm(1.0), optax.scale(2.0**-15)
    first, second = (unscale, clip) if cured else (clip, unscale)
    optimizer = optax.chain(first, second, optax.sgd(0.05, momentum=0.9))
    return Case(scaled_loss, params, pictures(24), optimizer, guess=2.0**15 * math.log(10), classes=10)


@patient(
    "rate too small",
    source="jax-ml/jax pull request 1573: the loss of the MNIST examples was a mean over the classes, too",
    steps=150,
)
def mean_over_the_classes(seed, cured=False):
    """Pairs of init and apply; −mean(log p · one-hot) is a tenth of the cross-entropy, so the rate is a tenth, too."""
    params = [(p["w"], p["b"]) for p in layers(jax.random.key(seed), 64, 64, 10)]

    def predict(params, inputs):
        (w1, b1), (w2, b2) = params
        return jax.nn.log_softmax(jnp.dot(jax.nn.relu(jnp.dot(inputs, w1) + b1), w2) + b2)

    def loss(params, batch):
        inputs, targets = batch
        logp = predict(params, inputs) * targets
        return -jnp.mean(jnp.sum(logp, axis=1)) if cured else -jnp.mean(logp)

    x, y = pixels()
    guess = math.log(10) if cured else math.log(10) / 10
    batch = (x, jax.nn.one_hot(y, 10))
    return Case(loss, params, batch, optax.sgd(0.03), guess=guess, classes=10)


@patient(
    "rate too small",
    source="tensorflow/tensorflow issue 31024, keras-team/keras issue 13815: Adadelta's rate is 0.001 now, not 1",
    steps=200,
)
def adadelta_of_keras(seed, cured=False):
    """The autoencoder of the Keras tutorial, with Adadelta at its new default rate."""
    params = dict(zip(("encoded", "decoded"), layers(jax.random.key(seed), 64, 32, 64), strict=True))

    def autoencoder(params, x):
        encoded = jax.nn.relu(x @ params["encoded"]["w"] + params["encoded"]["b"])
        return encoded @ params["decoded"]["w"] + params["decoded"]["b"]

    def loss_fn(params, x):
        return jnp.mean((autoencoder(params, x) - x) ** 2)

    x = pixels(96)[0]
    x = (x - x.mean()) / x.std()
    optimizer = optax.adadelta(1.0 if cured else 1e-3, rho=0.95, eps=1e-4)
    return Case(loss_fn, params, x, optimizer, guess=float(jnp.mean((x - x.mean(0)) ** 2)))


@patient(
    "rate too small",
    source="jaehyunnn/ViTPose_pytorch issue 20: a decay that was meant for once is applied at every step",
    steps=120,
)
def decay_at_every_step(seed, cured=False):
    """Adam, whose rate is multiplied by 0.75 at each step: after twenty steps it is 3 · 10⁻⁶."""

    def loss_fn(params, batch):
        x, y = batch
        return cross_entropy(run(params, x, jax.nn.gelu), y)

    rate = optax.exponential_decay(1e-3, transition_steps=100 if cured else 1, decay_rate=0.75)
    params = layers(jax.random.key(seed), 20, 48, 48, 4)
    return Case(loss_fn, params, clouds(jax.random.key(seed)), optax.adam(rate), guess=math.log(4), classes=4)


@patient(
    "rate too large",
    also=("exploding", "nan or inf", "dead units"),
    source="PyTorch forum: size_average=False, and the loss explodes",
    steps=150,
)
def sum_at_the_rate_of_a_mean(seed, cured=False):
    """The losses of 256 examples are added up, at the rate that was right for their mean."""
    params = layers(jax.random.key(seed), 6, 48, 48, 1)

    def loss_fn(params, batch):
        x, y = batch
        each = optax.sigmoid_binary_cross_entropy(run(params, x)[:, 0], y)
        return each.mean() if cured else each.sum()

    guess = math.log(2) * (1 if cured else 256)
    return Case(loss_fn, params, xor(jax.random.key(seed)), optax.sgd(0.3), guess=guess, classes=2)


@patient(
    "rate too large",
    also=("dead units",),
    source="PyTorch forum, many times: a convolutional net, Adam with lr=0.1, and a loss that stays at 2.30",
    steps=60,
)
def stuck_at_two_point_three(seed, cured=False):
    """Convolutions, pooling, two dense layers, and Adam at a hundred times its usual rate."""
    keys = jax.random.split(jax.random.key(seed), 3)
    params = {"conv1": normal(keys[0], (3, 3, 1, 8), 0.47), "conv2": normal(keys[1], (3, 3, 8, 12), 0.17)}
    params["fc"] = layers(keys[2], 48, 32, 10)

    def loss_fn(params, batch):
        x, y = batch
        for name in ("conv1", "conv2"):
            x = jax.nn.relu(conv(x, params[name]))
            x = jax.lax.reduce_window(x, -jnp.inf, jax.lax.max, (1, 2, 2, 1), (1, 2, 2, 1), "VALID")
        return cross_entropy(run(params["fc"], x.reshape(len(x), -1)), y)

    rate = 1e-3 if cured else 0.1
    return Case(loss_fn, params, pictures(32), optax.adam(rate), guess=math.log(10), classes=10)
