"""Networks whose layers are in order; what goes in, what is asked, or how a step is made is not."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import clouds, waves, written_digits
from vgcourse.clinic.ward.patient import Case, patient, repaired


def mlp(key, *sizes, dtype=jnp.float32):
    """He's weights, zero biases: [(W, b), …]."""
    keys = jax.random.split(key, len(sizes))
    return [
        ((jax.random.normal(k, (n, m)) * math.sqrt(2 / n)).astype(dtype), jnp.zeros(m, dtype))
        for k, n, m in zip(keys, sizes, sizes[1:], strict=False)
    ]


def forward(layers, x, act=jax.nn.relu):
    *hidden, (w_out, b_out) = layers
    for w, b in hidden:
        x = act(x @ w + b)
    return x @ w_out + b_out


def cross_entropy(logits, y):
    return optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()


@patient("nan or inf", source="masked actions in policy gradients: p log p at p = 0")
def forbidden_moves(seed, cured=False):
    """A policy whose forbidden moves are masked by −inf, and a bonus for its entropy."""
    rng = np.random.default_rng(seed)
    state = jnp.asarray(rng.normal(0, 1, (64, 10)), jnp.float32)
    legal = rng.random((64, 5)) < 0.6
    legal[:, 0] = True
    chosen = jnp.asarray([rng.choice(np.flatnonzero(row)) for row in legal])
    gain = jnp.asarray(rng.normal(0, 1, 64), jnp.float32)
    batch = {"state": state, "legal": jnp.asarray(legal), "move": chosen, "gain": gain}

    def loss(layers, batch):
        logits = jnp.where(batch["legal"], forward(layers, batch["state"], jnp.tanh), -jnp.inf)
        p = jax.nn.softmax(logits)
        taken = jnp.take_along_axis(p, batch["move"][:, None], 1)[:, 0]
        if cured:
            safe = jnp.where(p > 0, p, 1.0)
            entropy = -jnp.sum(safe * jnp.log(safe) * (p > 0), axis=-1)
        else:
            entropy = -jnp.sum(p * jnp.log(p), axis=-1)  # the cause
        return -jnp.mean(batch["gain"] * jnp.log(taken)) - 0.01 * jnp.mean(entropy)

    return Case(loss, mlp(jax.random.key(seed), 10, 32, 5), batch)


@patient("nan or inf", source="pytorch/pytorch issue 8069: the gradient of acos at 1")
def equal_directions(seed, cured=False):
    """Angles between embedded points are to be those that are known; of each pair with itself the cosine is 1."""
    rng = np.random.default_rng(seed)
    x = jnp.asarray(rng.normal(0, 1, (32, 6)), jnp.float32)
    true = np.asarray(x[:, :3]) / np.linalg.norm(x[:, :3], axis=1, keepdims=True)
    angles = jnp.asarray(np.arccos(np.clip(true @ true.T, -1, 1)), jnp.float32)
    limit = 1 - 1e-5 if cured else 1.0

    def loss(layers, batch):
        x, angles = batch
        z = forward(layers, x, jnp.tanh)
        z = z / jnp.linalg.norm(z, axis=1, keepdims=True)
        cosine = jnp.sum(z[:, None] * z[None], axis=-1)
        found = jnp.arccos(jnp.clip(cosine, -limit, limit))  # the cause
        return jnp.mean((found - angles) ** 2)

    return Case(loss, mlp(jax.random.key(seed), 6, 32, 3), (x, angles), optax.adam(3e-3), guess=float(angles.var()))


equal_directions_repaired = repaired(equal_directions, "equal_directions_repaired")


@patient("gradient cut off", source="beginners' threads: accuracy as the loss")
def accuracy_itself(seed, cured=False):
    """What is wanted is accuracy, so accuracy is what is optimised."""

    def loss(layers, batch):
        x, y = batch
        logits = forward(layers, x)
        if cured:
            return cross_entropy(logits, y)
        guesses = jnp.argmax(logits, axis=1)  # the cause
        return 1.0 - jnp.mean((guesses == y).astype(jnp.float32))  # the cause

    data = clouds(jax.random.key(seed))
    return Case(loss, mlp(jax.random.key(seed + 1), 20, 48, 4), data, guess=math.log(4) if cured else 0.75, classes=4)


@patient("gradient cut off", also=("not used",), at=("encoder",),
         source="van den Oord et al. 2017, without its § 3.2")  # fmt: skip
def nearest_code(seed, cured=False):
    """An autoencoder with a codebook, from which no gradient is copied back to the encoder."""
    k = jax.random.split(jax.random.key(seed), 3)
    images, _ = written_digits(128)
    x = images.reshape(-1, 64) / 16
    encoder, decoder = mlp(k[0], 64, 48, 6), mlp(k[2], 6, 48, 64)
    params = {"encoder": encoder, "codes": forward(encoder, x[:24]), "decoder": decoder}

    def loss(params, x):
        z = forward(params["encoder"], x)
        far = jnp.sum((z[:, None] - params["codes"][None]) ** 2, axis=-1)
        q = params["codes"][jnp.argmin(far, axis=1)]  # the cause
        book = jnp.mean((jax.lax.stop_gradient(z) - q) ** 2)  # the cause
        if cured:
            book = book + 0.25 * jnp.mean((z - jax.lax.stop_gradient(q)) ** 2)
            q = z + jax.lax.stop_gradient(q - z)
        return jnp.mean((forward(params["decoder"], q) - x) ** 2) + book

    return Case(loss, params, x, optax.adam(1e-2), guess=float(x.var(0).mean()))


@patient("unscaled targets", at=("target",))
def total_energies(seed, cured=False):
    """Total energies of molecules, in electronvolts: −10 500 ± 900."""
    x, y = waves(jax.random.key(seed), d=12)
    energy = y if cured else -10_500 + 900 * y

    def loss(layers, batch):
        found = forward(layers, batch["atoms"], jax.nn.silu)
        return jnp.mean((found - batch["target"]) ** 2)  # the cause

    layers = mlp(jax.random.key(seed + 1), 12, 64, 64, 1)
    return Case(loss, layers, {"atoms": x, "target": energy}, guess=float(energy.var()))


@patient("wrong loss: softmax twice")
def once_more(seed, cured=False):
    """A convolution, a dense layer, a softmax; and a loss that takes the logarithm of a softmax, written by hand."""
    k = jax.random.split(jax.random.key(seed))
    images, labels = written_digits(128)
    params = {
        "conv": jax.random.normal(k[0], (3, 3, 1, 10)) * (2 / 9) ** 0.5,
        "dense": jax.random.normal(k[1], (160, 10)) / 12,
    }

    def model(params, x):
        x = jax.lax.conv_general_dilated(x, params["conv"], (2, 2), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))
        z = jax.nn.relu(x).reshape(len(x), -1) @ params["dense"]
        return z if cured else jax.nn.softmax(z, axis=-1)  # the cause

    def loss(params, batch):
        x, y = batch
        out = model(params, x)
        log_p = out - jnp.log(jnp.sum(jnp.exp(out), axis=-1, keepdims=True))  # the cause
        return -jnp.mean(jnp.sum(log_p * y, axis=-1))

    batch = (images[..., None] / 16, jax.nn.one_hot(labels, 10))
    return Case(loss, params, batch, guess=math.log(10), classes=10)


@patient("wrong loss: sigmoid for classes", at=("[1]",), source="Keras threads: labels 1 and 2, and a negative loss")
def one_or_two(seed, cured=False):
    """Two classes that are called 1 and 2, and Keras's binary cross-entropy written down."""
    x, y = clouds(jax.random.key(seed), classes=2)
    label = y if cured else y + 1

    def loss(layers, batch):
        x, y = batch
        p = jnp.clip(jax.nn.sigmoid(forward(layers, x)[:, 0]), 1e-7, 1 - 1e-7)
        return -jnp.mean(y * jnp.log(p) + (1 - y) * jnp.log(1 - p))  # the cause

    return Case(loss, mlp(jax.random.key(seed + 1), 20, 32, 1), (x, label), guess=math.log(2), classes=2)


@patient("wrong loss: broadcast", at=("[1]",))
def huber_of_all(seed, cured=False):
    """(n, 1) and (n,) inside a Huber loss that somebody wrote for both."""
    x, y = waves(jax.random.key(seed))

    def huber(error, delta=1.0):
        small = jnp.abs(error) <= delta
        return jnp.where(small, 0.5 * error**2, delta * (jnp.abs(error) - 0.5 * delta)).mean()

    def loss(layers, batch):
        x, y = batch
        return huber(forward(layers, x, jnp.tanh) - y)  # the cause

    layers = mlp(jax.random.key(seed + 1), 8, 48, 1)
    error = np.abs(np.asarray(y - jnp.median(y)))
    guess = float(np.where(error <= 1, 0.5 * error**2, error - 0.5).mean())
    return Case(loss, layers, (x, y if cured else y[:, 0]), guess=guess)


@patient("wrong loss: broadcast", at=("[2]",))
def weights_of_all(seed, cured=False):
    """Rare examples were to count more; their weights are a column, the losses are a row."""
    x, y = clouds(jax.random.key(seed), n=128)
    weight = jnp.where(y == 0, 4.0, 0.5)
    batch = (x, y, weight if cured else weight[:, None])

    def loss(layers, batch):
        x, y, weight = batch
        each = optax.softmax_cross_entropy_with_integer_labels(forward(layers, x), y)
        return jnp.mean(weight * each)  # the cause

    guess = math.log(4) * float(weight.mean())
    return Case(loss, mlp(jax.random.key(seed + 1), 20, 32, 4), batch, guess=guess, classes=4)
