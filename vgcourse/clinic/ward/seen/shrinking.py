"""Signals that die out, or grow, over stages and over time."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .supplies import arr, dense, digits, filled, orthogonal, xent, zeros


@patient(
    "vanishing: slopes",
    source="ai.stackexchange.com 16557: a network with four hidden layers with the sigmoid is not learning",
    steps=100,
)
def binary_vectors_through_sigmoids(seed, cured=False):
    """Binary vectors to one number, through five hidden layers of sigmoids."""
    rng = np.random.default_rng(seed)
    bits = rng.integers(0, 2, (128, 16))
    value = bits @ rng.normal(size=16)
    sizes = [16, 32, 32, 32, 32, 32, 1]
    net = [{"W": dense(rng, i, o), "b": zeros(o)} for i, o in zip(sizes, sizes[1:], strict=False)]
    squash = jnp.tanh if cured else jax.nn.sigmoid  # the cause

    def predict(net, h):
        for layer in net[:-1]:
            h = squash(h @ layer["W"] + layer["b"])  # the cause
        return h @ net[-1]["W"] + net[-1]["b"]

    def mse(net, batch):
        inputs, wanted = batch
        return jnp.mean((predict(net, inputs) - wanted) ** 2)

    wanted = arr((value - value.mean()) / value.std())[:, None]
    return Case(mse, net, (arr(bits), wanted), optax.sgd(0.05), guess=1.0)


@patient(
    "vanishing: slopes",
    needs="flax",
    source="LeNet as of 1998 with SGD: the loss stays at 2.30",
    steps=60,
)
def lenet_with_its_sigmoids(seed, cured=False):
    """Linen: a convolution and four dense layers read digits."""
    import flax.linen as nn

    act = nn.tanh if cured else nn.sigmoid  # the cause

    class LeNet(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = act(nn.Conv(4, (3, 3), name="c1")(x))  # the cause
            x = nn.avg_pool(x, (2, 2), (2, 2)).reshape(x.shape[0], -1)
            x = act(nn.Dense(32, name="f3")(x))  # the cause
            x = act(nn.Dense(24, name="f4")(x))  # the cause
            x = act(nn.Dense(24, name="f5")(x))  # the cause
            return nn.Dense(10, name="out")(x)

    images, labels = digits(48)
    x = arr(images / 8 - 0.6)[..., None]
    model = LeNet()
    variables = filled(np.random.default_rng(seed), lambda: model.init(jax.random.key(0), x[:1]))

    def loss_fn(variables, batch):
        return xent(model.apply(variables, batch["image"]), batch["label"])

    batch = {"image": x, "label": jnp.asarray(labels)}
    return Case(loss_fn, variables, batch, optax.sgd(0.1, momentum=0.9), guess=math.log(10), classes=10)


@patient(
    "vanishing: weights",
    at=("hidden",),
    source="He et al. 2015, section 2.2: weights of deviation .01, as in AlexNet, stall a deeper network",
    steps=60,
)
def every_layer_at_one_hundredth(seed, cured=False):
    """Seven hidden ReLU layers; the deviation of the weights is AlexNet's."""
    rng = np.random.default_rng(seed)
    scale = math.sqrt(2 / 48) if cured else 0.01  # the cause
    images, labels = digits(128)
    p = {
        "first": dense(rng, 64, 48, 1.4),
        "hidden": arr(scale * rng.normal(size=(7, 48, 48))),  # the cause
        "hidden_bias": zeros(7, 48),
        "last": dense(rng, 48, 10),
        "last_bias": zeros(10),
    }

    def objective(p, x, y):
        h = jax.nn.relu(x @ p["first"])

        def one(h, wb):
            return jax.nn.relu(h @ wb[0] + wb[1]), None  # the cause

        h, _ = jax.lax.scan(one, h, (p["hidden"], p["hidden_bias"]))
        return xent(h @ p["last"] + p["last_bias"], y)

    batch = (arr(images.reshape(-1, 64) / 6 - 0.8), jnp.asarray(labels))
    return Case(lambda p, b: objective(p, *b), p, batch, optax.sgd(0.01, 0.9), guess=math.log(10), classes=10)


@patient(
    "vanishing: time",
    at=("w_hh",),
    source="torch.nn.RNN as it is initialised, uniform up to 1/√hidden, on a long sequence",
    steps=100,
)
def what_was_the_first_letter(seed, cured=False):
    """A tanh RNN reads one of two letters, forty steps of static, and is asked for the letter."""
    rng = np.random.default_rng(seed)
    hidden, T, n = 24, 40, 32
    k = 1 / math.sqrt(hidden)
    letter = rng.integers(0, 2, n)
    seq = 0.05 * rng.normal(size=(T, n, 2))
    seq[0] += np.eye(2)[letter]
    params = {
        "w_ih": arr(rng.uniform(-1, 1, (2, hidden))),
        "w_hh": orthogonal(rng, hidden) if cured else arr(rng.uniform(-k, k, (hidden, hidden))),  # the cause
        "b_h": zeros(hidden),
        "fc": dense(rng, hidden, 2),
    }

    def loss(params, batch):
        def step(h, x):
            h = jnp.tanh(x @ params["w_ih"] + h @ params["w_hh"] + params["b_h"])  # the cause
            return h, None

        h, _ = jax.lax.scan(step, jnp.zeros((n, hidden)), batch["seq"])
        return xent(h @ params["fc"], batch["letter"])

    batch = {"seq": arr(seq), "letter": jnp.asarray(letter)}
    return Case(loss, params, batch, optax.sgd(0.1), guess=math.log(2), classes=2)


@patient(
    "vanishing: time",
    needs="equinox",
    at=("log_step",),
    source="state-spaces/s4 issues 49 and 76: which range of the step sizes, and what follows from it",
    steps=80,
)
def state_space_with_long_strides(seed, cured=False):
    """Equinox: a diagonal state space of 32 modes decides by the beginning of a signal."""
    import equinox as eqx

    class Diagonal(eqx.Module):
        log_step: jax.Array
        b: jax.Array
        c: jax.Array
        d: jax.Array

        def __call__(self, signal):
            decay = jnp.exp(-jnp.exp(self.log_step))

            def advance(state, u):
                return decay * state + self.b * u, None  # the cause

            state, _ = jax.lax.scan(advance, jnp.zeros_like(self.b), signal)
            return jax.nn.gelu(state @ self.c) @ self.d

    rng = np.random.default_rng(seed)
    low, high = (1e-3, 1e-1) if cured else (0.5, 3.0)  # the cause
    model = Diagonal(
        arr(rng.uniform(math.log(low), math.log(high), 32)),  # the cause
        arr(rng.normal(size=32)),
        dense(rng, 32, 16),
        arr(rng.normal(size=16) / 4),
    )
    signal = rng.normal(size=(64, 40))
    signal[:, :4] = rng.normal(size=(64, 1)) + 0.2 * rng.normal(size=(64, 4))
    signal[:, 4:] *= 0.1
    label = signal[:, :4].mean(1) > 0

    def compute_loss(model, data):
        logits = jax.vmap(model)(data[0])
        return optax.sigmoid_binary_cross_entropy(logits, data[1]).mean()

    return Case(compute_loss, model, (arr(signal), arr(label)), optax.adamw(5e-3), guess=math.log(2), classes=2)


@patient(
    "vanishing: padding",
    source="keras-team/keras issue 20898: an LSTM does not learn from text that is padded behind",
    steps=40,
)
def reviews_padded_to_eighty(seed, cured=False):
    """A GRU reads ten words and seventy zeros, and judges by its last state."""
    rng = np.random.default_rng(seed)
    n, words, width, H = 24, 20, 80, 12
    length = rng.integers(6, 11, n)
    text = rng.integers(1, words, (n, width)) * (np.arange(width) < length[:, None])
    mood = rng.normal(size=words) * (np.arange(words) > 0)
    table = 0.5 * rng.normal(size=(words, 12))
    table[0] = 0
    theta = {
        "embedding": arr(table),
        "gates": {"x": dense(rng, 12, 3 * H), "h": dense(rng, H, 3 * H), "b": zeros(3 * H)},
        "judge": dense(rng, H, 1),
    }

    def read(gates, vectors, length):
        def step(carry, at):
            t, x = at
            xs = jnp.split(x @ gates["x"] + gates["b"], 3, axis=-1)
            hs = jnp.split(carry @ gates["h"], 3, axis=-1)
            update, reset = jax.nn.sigmoid(xs[0] + hs[0]), jax.nn.sigmoid(xs[1] + hs[1])
            new = (1 - update) * jnp.tanh(xs[2] + reset * hs[2]) + update * carry  # the cause
            if cured:
                new = jnp.where(t < length, new, carry)
            return new, None

        last, _ = jax.lax.scan(step, jnp.zeros(H), (jnp.arange(width), vectors))  # the cause
        return last

    def loss_fn(theta, batch):
        last = jax.vmap(read, (None, 0, 0))(theta["gates"], theta["embedding"][batch["ids"]], batch["length"])
        score = (last @ theta["judge"])[:, 0]
        return optax.sigmoid_binary_cross_entropy(score, batch["good"]).mean()

    good = mood[text].sum(1)
    batch = {"ids": jnp.asarray(text), "length": jnp.asarray(length), "good": arr(good > np.median(good))}
    return Case(loss_fn, theta, batch, optax.adam(1e-2), guess=math.log(2), classes=2)


@patient(
    "exploding",
    source="beginners' TensorFlow: tf.Variable(tf.random_normal([n, m])) has deviation 1, whatever n",
    steps=80,
)
def tutorial_weights_of_deviation_one(seed, cured=False):
    """Four hidden ReLU layers whose weights are drawn as in old tutorials."""
    rng = np.random.default_rng(seed)
    shapes = {"h1": (64, 40), "h2": (40, 40), "h3": (40, 40), "h4": (40, 40), "out": (40, 10)}

    def random_normal(shape):
        return arr(rng.normal(size=shape) * (math.sqrt(2 / shape[0]) if cured else 1.0))  # the cause

    weights = {name: random_normal(shape) for name, shape in shapes.items()}  # the cause
    biases = {name: arr(rng.normal(size=shape[1]) * 0.1) for name, shape in shapes.items()}

    def multilayer_perceptron(x, weights, biases):
        for name in ("h1", "h2", "h3", "h4"):
            x = jax.nn.relu(jnp.add(jnp.matmul(x, weights[name]), biases[name]))  # the cause
        return jnp.matmul(x, weights["out"]) + biases["out"]  # the cause

    def cost(variables, data):
        return xent(multilayer_perceptron(data["x"], *variables), data["y"])

    images, labels = digits(128)
    data = {"x": arr(images.reshape(-1, 64) / 16), "y": jnp.asarray(labels)}
    return Case(cost, (weights, biases), data, optax.adam(1e-3), guess=math.log(10), classes=10)


@patient(
    "exploding",
    at=("recurrent",),
    source="Le, Jaitly and Hinton 2015: a ReLU RNN needs the identity as its recurrent matrix",
    steps=60,
)
def relu_rnn_of_random_weights(seed, cured=False):
    """A ReLU RNN over forty steps gives the mean of what it has read."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(48, 40, 1)) * 0.5 + rng.normal(size=(48, 1, 1))
    y = x.mean((1, 2))
    params = {
        "input": dense(rng, 1, 20, 0.2),
        "recurrent": arr(np.eye(20)) if cured else dense(rng, 20, 20, 2.8),  # the cause
        "bias": zeros(20),
        "readout": dense(rng, 20, 1, 0.1),
    }

    def forward(p, sequence):
        def tick(h, u):
            return jax.nn.relu(u @ p["input"] + h @ p["recurrent"] + p["bias"]), None  # the cause

        h, _ = jax.lax.scan(tick, jnp.zeros(20), sequence)
        return (h @ p["readout"])[0]

    def loss(p, b):
        return jnp.mean((jax.vmap(forward, (None, 0))(p, b["x"]) - b["y"]) ** 2)

    batch = {"x": arr(x), "y": arr((y - y.mean()) / y.std())}
    return Case(loss, params, batch, optax.adam(1e-3), guess=1.0)
