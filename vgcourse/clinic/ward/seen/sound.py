"""Healthy networks in which something looks like an illness: a zero, a stop, a clip, a table of all pairs."""

from __future__ import annotations

import math
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import clouds, waves, written_digits
from vgcourse.clinic.ward.patient import Case, patient


def dense(rng, n, m, gain=2.0):
    return {"kernel": jnp.asarray(rng.normal(0, math.sqrt(gain / n), (n, m)), jnp.float32), "bias": jnp.zeros(m)}


def apply(layer, x):
    return jnp.dot(x, layer["kernel"]) + layer["bias"]


def _digits(n=192):
    images, labels = written_digits(n)
    return images.reshape(-1, 64) / 16, labels


@patient("healthy", source="PyTorch forum: LogSoftmax, and then CrossEntropyLoss")
def log_probabilities(seed):
    """A network that ends in log_softmax, and a loss that takes log_softmax again: it changes nothing."""
    rng = np.random.default_rng(seed)
    params = [dense(rng, 64, 48), dense(rng, 48, 10, 1.0)]

    def loss(params, batch):
        x, y = batch
        log_p = jax.nn.log_softmax(apply(params[1], jax.nn.relu(apply(params[0], x))))
        return optax.softmax_cross_entropy_with_integer_labels(log_p, y).mean()

    return Case(loss, params, _digits(), guess=math.log(10), classes=10)


def _mlp(seed, optimizer):
    rng = np.random.default_rng(seed)
    params = {"one": dense(rng, 20, 48), "two": dense(rng, 48, 48), "three": dense(rng, 48, 4, 1.0)}

    def loss(params, batch):
        x, y = batch
        h = jax.nn.relu(apply(params["one"], x))
        h = jax.nn.relu(apply(params["two"], h))
        return optax.softmax_cross_entropy_with_integer_labels(apply(params["three"], h), y).mean()

    return Case(loss, params, clouds(jax.random.key(seed)), optimizer, guess=math.log(4), classes=4)


@patient("healthy")
def clipped_before_adam(seed):
    """A clip to a length of 10⁻³ before Adam, which divides by the size of what it gets."""
    return _mlp(seed, optax.chain(optax.clip_by_global_norm(1e-3), optax.adam(3e-3)))


@patient("healthy")
def warming_up(seed):
    """A rate of 0 at the first step, and of 0.003 from the thirtieth on."""
    return _mlp(seed, optax.adam(optax.linear_schedule(0.0, 3e-3, 30)))


@patient("healthy", source="Mnih et al. 2015")
def stopped_target(seed):
    """Q-learning: r + γ max Q of the next state is a target, and so its gradient is stopped."""
    rng = np.random.default_rng(seed)
    params = {"torso": dense(rng, 8, 64), "q": dense(rng, 64, 3, 0.1)}
    state, after = rng.normal(0, 1, (2, 128, 8))
    action, reward = rng.integers(0, 3, 128), np.tanh(state[:, 0])
    batch = [jnp.asarray(each, jnp.float32) for each in (state, after, reward)] + [jnp.asarray(action)]

    def loss(params, batch):
        state, after, reward, action = batch
        q = lambda s: apply(params["q"], jax.nn.relu(apply(params["torso"], s)))
        target = jax.lax.stop_gradient(reward + 0.5 * q(after).max(-1))
        chosen = jnp.take_along_axis(q(state), action[:, None], -1)[:, 0]
        return jnp.mean(optax.huber_loss(chosen, target))

    return Case(loss, params, batch, optax.adam(3e-3), guess=float(0.5 * reward.var()))


@patient("healthy", source="Bengio et al. 2013, straight through")
def binary_code(seed):
    """An autoencoder whose code is rounded to 0 and 1; the gradient passes by."""
    rng = np.random.default_rng(seed)
    params = {"encode": dense(rng, 64, 32, 1.0), "decode": dense(rng, 32, 64, 1.0)}

    def loss(params, x):
        p = jax.nn.sigmoid(apply(params["encode"], x))
        bits = p + jax.lax.stop_gradient(jnp.round(p) - p)
        return jnp.mean((apply(params["decode"], bits) - x) ** 2)

    x, _ = _digits()
    return Case(loss, params, x, optax.adam(1e-2), guess=float(x.var(0).mean()))


@patient("healthy", source="Bachlechner et al. 2020, ReZero")
def rezero(seed):
    """Twelve residual blocks, each times an α that begins at 0."""
    rng = np.random.default_rng(seed)
    params = {
        "stem": dense(rng, 8, 32, 1.0), "head": dense(rng, 32, 1, 0.3), "alpha": jnp.zeros(12),
        "blocks": jax.tree.map(lambda *each: jnp.stack(each), *(dense(rng, 32, 32) for _ in range(12))),
    }  # fmt: skip

    def loss(params, batch):
        x, y = batch

        def block(h, layer):
            alpha, weights = layer
            return h + alpha * jax.nn.relu(apply(weights, h)), None

        h, _ = jax.lax.scan(block, apply(params["stem"], x), (params["alpha"], params["blocks"]))
        return jnp.mean((apply(params["head"], h) - y) ** 2)

    return Case(loss, params, waves(jax.random.key(seed)), optax.adam(1e-2), guess=1.0)


@patient("healthy", source="Yang et al. 2022, tensor programs V")
def zero_output(seed):
    """The output layer begins at 0, as μP wants it: the answer is 0 at first, and one step later it is not."""
    rng = np.random.default_rng(seed)
    params = (dense(rng, 64, 64), dense(rng, 64, 64), {"kernel": jnp.zeros((64, 10)), "bias": jnp.zeros(10)})

    def loss(params, batch):
        x, y = batch
        h = jax.nn.gelu(apply(params[1], jax.nn.gelu(apply(params[0], x))))
        return optax.softmax_cross_entropy_with_integer_labels(apply(params[2], h), y).mean()

    return Case(loss, params, _digits(), guess=math.log(10), classes=10)


@patient("healthy", source="Raissi et al. 2019, physics-informed networks")
def oscillator(seed):
    """u″ + u = 0, u(0) = 0, u′(0) = 1: the loss has the network's second derivative in it."""
    rng = np.random.default_rng(seed)
    params = [dense(rng, 1, 24, 1.0), dense(rng, 24, 24, 1.0), dense(rng, 24, 1, 1.0)]

    def u(params, t):
        h = jnp.tanh(apply(params[0], t[None]))
        return apply(params[2], jnp.tanh(apply(params[1], h)))[0]

    def loss(params, times):
        speed = jax.grad(u, argnums=1)
        force = jax.grad(speed, argnums=1)
        residual = jax.vmap(lambda t: force(params, t) + u(params, t))(times)
        zero = jnp.zeros(())
        return jnp.mean(residual**2) + u(params, zero) ** 2 + (speed(params, zero) - 1) ** 2

    return Case(loss, params, jnp.linspace(0, 3, 64), optax.adam(3e-3), guess=1.0)


@patient("healthy", source="van den Oord et al. 2018, InfoNCE")
def everyone_with_everyone(seed):
    """Two views of each digit; each has to find its own among all of the batch: a table of n × n, on purpose."""
    rng = np.random.default_rng(seed)
    params = {"one": dense(rng, 64, 64), "two": dense(rng, 64, 16, 1.0)}
    x, _ = _digits(96)
    views = tuple(x + 0.15 * jnp.asarray(rng.normal(0, 1, x.shape), jnp.float32) for _ in range(2))

    def embed(params, x):
        z = apply(params["two"], jax.nn.relu(apply(params["one"], x)))
        return z * jax.lax.rsqrt(jnp.sum(z**2, -1, keepdims=True) + 1e-6)

    def loss(params, views):
        a, b = (embed(params, view) for view in views)
        similar = a @ b.T / 0.2
        return optax.softmax_cross_entropy_with_integer_labels(similar, jnp.arange(len(a))).mean()

    return Case(loss, params, views, guess=math.log(96))


@patient("healthy", source="Mikolov et al. 2013")
def skip_gram(seed):
    """Vectors for 2000 words of which a batch holds a few hundred: the others get a gradient of 0 this time."""
    rng = np.random.default_rng(seed)
    vocabulary, d = 2000, 16
    params = {
        name: jnp.asarray(rng.normal(0, s, (vocabulary, d)), jnp.float32) for name, s in (("in", 0.3), ("out", 0.3))
    }
    word = rng.integers(0, 200, 128)
    batch = {
        "word": jnp.asarray(word),
        "near": jnp.asarray(word + 200),
        "noise": jnp.asarray(rng.integers(400, 2000, (128, 4))),
    }

    def loss(params, batch):
        center = params["in"][batch["word"]]
        near = jnp.sum(center * params["out"][batch["near"]], -1)
        noise = jnp.einsum("nd,nkd->nk", center, params["out"][batch["noise"]])
        return -jnp.mean(jax.nn.log_sigmoid(near) + jax.nn.log_sigmoid(-noise).sum(-1))

    return Case(loss, params, batch, optax.adam(1e-2), guess=5 * math.log(2))


@patient("healthy", source="Fedus et al. 2021, switch transformer")
def switch(seed):
    """Each example goes to one of four experts, by argmax; its probability is a factor, so that the router learns."""
    rng = np.random.default_rng(seed)
    params = {
        "router": dense(rng, 8, 4, 1.0),
        "into": jnp.asarray(rng.normal(0, 0.5, (4, 8, 24)), jnp.float32),
        "out": jnp.asarray(rng.normal(0, 0.3, (4, 24, 1)), jnp.float32),
    }

    def loss(params, batch):
        x, y = batch
        p = jax.nn.softmax(apply(params["router"], x))
        chosen = jax.nn.one_hot(jnp.argmax(p, -1), 4) * p
        each = jnp.einsum("neh,eho->neo", jax.nn.relu(jnp.einsum("nd,edh->neh", x, params["into"])), params["out"])
        return jnp.mean((jnp.sum(chosen[..., None] * each, 1) - y) ** 2)

    return Case(loss, params, waves(jax.random.key(seed)), optax.adam(1e-2), guess=1.0)


@patient("healthy", source="Srivastava et al. 2014")
def half_left_out(seed):
    """Dropout of one half behind each hidden layer; the key comes with the batch."""
    rng = np.random.default_rng(seed)
    params = [dense(rng, 64, 96), dense(rng, 96, 96), dense(rng, 96, 10, 1.0)]

    @partial(jax.jit, static_argnames="rate")
    def dropped(key, h, rate):
        return jnp.where(jax.random.bernoulli(key, 1 - rate, h.shape), h / (1 - rate), 0)

    def loss(params, batch):
        key, h, y = batch["key"], batch["x"], batch["y"]
        for layer in params[:-1]:
            key, now = jax.random.split(key)
            h = dropped(now, jax.nn.relu(apply(layer, h)), rate=0.5)
        return optax.softmax_cross_entropy_with_integer_labels(apply(params[-1], h), y).mean()

    x, y = _digits()
    return Case(loss, params, {"x": x, "y": y, "key": jax.random.key(seed)}, guess=math.log(10), classes=10)
