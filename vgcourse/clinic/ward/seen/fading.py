"""Gradients that fade on their way back: through layers, through time, through padding."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .toys import dense, f32, groups, surface, uniform_guess


def crossentropy(logits, y):
    return optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()


def orthogonal(rng, n):
    return f32(np.linalg.qr(rng.normal(size=(n, n)))[0])


@patient(
    "vanishing: weights",
    at=("deep",),
    source="the default of Keras 0.x and of many tutorials: RandomUniform(-0.05, 0.05) in every layer",
    steps=120,
)
def ten_layers_of_five_hundredths(seed, cured=False):
    """Ten ReLU layers of width 32, their weights uniform between -0.05 and 0.05, sort points by momentum."""
    rng = np.random.default_rng(seed)
    x, y = groups(rng, 128, 32, 3)
    limit = (6 / 32) ** 0.5 if cured else 0.05  # the cause
    deep = f32(rng.uniform(-limit, limit, (10, 32, 32)))
    params = {"deep": deep, "head": f32(rng.uniform(-limit, limit, (32, 3)))}

    def loss(params, batch):
        h, _ = jax.lax.scan(lambda h, w: (jax.nn.relu(h @ w), None), batch[0], params["deep"])  # the cause
        return crossentropy(h @ params["head"], batch[1])

    return Case(loss, params, (x, y), optax.sgd(0.03, momentum=0.9), guess=uniform_guess(y, 3), classes=3)


@patient(
    "vanishing: weights",
    needs="flax",
    source="initializer_range 0.02 of GPT and DCGAN, copied into a plain narrow network",
    steps=120,
)
def gpt_range_in_a_plain_network(seed, cured=False):
    """Flax Linen: seven tanh layers of width 24 whose kernels have a standard deviation of 0.02."""
    import flax.linen as nn

    init = nn.initializers.lecun_normal() if cured else nn.initializers.normal(0.02)  # the cause

    class Plain(nn.Module):
        @nn.compact
        def __call__(self, x):
            for _ in range(7):
                x = jnp.tanh(nn.Dense(24, use_bias=False, kernel_init=init)(x))  # the cause
            return nn.Dense(1, kernel_init=init)(x)

    rng = np.random.default_rng(seed)
    x, y = surface(rng, 100, 6)
    model = Plain()
    params = model.init(jax.random.key(seed), x)["params"]

    def loss(params, batch):
        return jnp.mean((model.apply({"params": params}, batch[0])[:, 0] - batch[1]) ** 2)

    return Case(loss, params, (x, y), optax.sgd(0.05, momentum=0.9), guess=1.0)


@patient(
    "vanishing: slopes",
    source="reports on fuzzy rules as layers: a logistic of temperature 2 behind each of eight of them",
    steps=150,
)
def soft_rules_in_a_row(seed, cured=False):
    """Eight layers of soft rules, each a logistic of half its argument, tell four groups apart."""
    rng = np.random.default_rng(seed)
    x, y = groups(rng, 128, 24, 4)
    params = {"rules": f32(rng.normal(size=(8, 24, 24)) / 24**0.5), "out": dense(rng, 24, 4)}

    def rule(h, w):
        z = h @ w
        return (jnp.tanh(z) if cured else jax.nn.sigmoid(z / 2)), None  # the cause

    def loss(params, batch):
        h, _ = jax.lax.scan(rule, batch[0], params["rules"])
        return crossentropy(h @ params["out"], batch[1])

    return Case(loss, params, (x, y), optax.sgd(0.05, momentum=0.9), guess=uniform_guess(y, 4), classes=4)


@patient("vanishing: slopes", source="deep sets with the logistic function of older lecture notes", steps=150)
def set_encoder_of_logistics(seed, cured=False):
    """Sets of five points, encoded one by one by six logistic layers and summed; the target is a smooth function."""
    rng = np.random.default_rng(seed)
    sets = rng.normal(size=(80, 5, 3))
    y = np.sin(sets[..., 0]).sum(1) + sets[..., 1].sum(1) / 2
    widths = [3, 16, 16, 16, 16, 16, 16]
    encoder = [dense(rng, a, b) for a, b in zip(widths, widths[1:], strict=False)]
    act = jnp.tanh if cured else jax.nn.sigmoid  # the cause

    def loss(params, batch):
        h = batch["sets"]
        for w in params["encoder"]:
            h = act(h @ w)  # the cause
        return jnp.mean((h.mean(1) @ params["head"] - batch["y"]) ** 2)

    batch = {"sets": f32(sets), "y": f32((y - y.mean()) / y.std())}
    params = {"encoder": encoder, "head": dense(rng, 16, 1)[:, 0]}
    return Case(loss, params, batch, optax.sgd(0.05, momentum=0.9), guess=1.0)


@patient(
    "vanishing: time",
    at=("rec",),
    source="the default of nn.RNN, uniform between -1/sqrt(h) and 1/sqrt(h), on a long delay",
    steps=150,
)
def vanilla_rnn_names_the_first_speaker(seed, cured=False):
    """A tanh RNN hears who of three speaks first, then fifty turns of the same noise, and is to say who it was."""
    rng = np.random.default_rng(seed)
    who = rng.integers(0, 3, 64)
    turns = np.zeros((50, 64, 3))
    turns[1:] = 0.03 * rng.normal(size=(49, 1, 3))
    turns[0] += np.eye(3)[who]
    w = orthogonal(rng, 24) if cured else f32(rng.uniform(-1, 1, (24, 24)) / 24**0.5)  # the cause
    params = {"in": dense(rng, 3, 24), "rec": w, "out": dense(rng, 24, 3)}

    def loss(params, batch):
        def turn(h, x):
            return jnp.tanh(x @ params["in"] + h @ params["rec"]), None  # the cause

        h, _ = jax.lax.scan(turn, jnp.zeros((64, 24)), batch["turns"])
        return crossentropy(h @ params["out"], batch["who"])

    batch = {"turns": f32(turns), "who": jnp.asarray(who)}
    return Case(loss, params, batch, optax.sgd(0.005, momentum=0.9), guess=uniform_guess(who, 3), classes=3)


@patient(
    "vanishing: time",
    at=("log_tau",),
    source="leaky neurons and liquid networks: a time constant of two steps",
    steps=80,
)
def time_constant_of_two_steps(seed, cured=False):
    """Leaky units that forget with a time constant of two steps; a cue is asked for after sixty of silence."""
    rng = np.random.default_rng(seed)
    cue = rng.integers(0, 4, 64)
    x = np.zeros((60, 64, 4))
    x[0] = np.eye(4)[cue]
    params = {"in": dense(rng, 4, 16), "log_tau": f32(np.full(16, np.log(200 if cured else 2))),  # the cause
              "out": dense(rng, 16, 4)}  # fmt: skip

    def loss(params, batch):
        keep = jnp.exp(-jnp.exp(-params["log_tau"]))  # the cause

        def leak(v, x):
            return keep * v + x @ params["in"], None  # the cause

        v, _ = jax.lax.scan(leak, jnp.zeros((64, 16)), batch["x"])
        return crossentropy(jnp.tanh(v) @ params["out"], batch["cue"])

    batch = {"x": f32(x), "cue": jnp.asarray(cue)}
    return Case(loss, params, batch, optax.adam(2e-2), guess=uniform_guess(cue, 4), classes=4)


@patient("vanishing: padding", source="threads on pad_sequences(padding='post') without mask_zero", steps=45)
def smiles_padded_to_seventy(seed, cured=False):
    """A GRU reads six letters of a molecule and, behind them, padding up to seventy; its last state is classified."""
    rng = np.random.default_rng(seed)
    kind = rng.integers(0, 3, 32)
    text = np.zeros((70, 32), int)
    text[:6] = 1 + 4 * kind + rng.integers(0, 4, (6, 32))
    h = 8
    emb = rng.normal(size=(13, 8))
    emb[0] = 0
    params = {"emb": f32(emb), "wx": dense(rng, 8, 3 * h), "wh": dense(rng, h, 3 * h), "out": dense(rng, h, 3)}

    def loss(params, batch):
        def read(s, token):
            x = params["emb"][token] @ params["wx"]
            g = s @ params["wh"]
            r, z = jnp.split(jax.nn.sigmoid(x[:, : 2 * h] + g[:, : 2 * h]), 2, -1)
            new = (1 - z) * jnp.tanh(x[:, 2 * h :] + r * g[:, 2 * h :]) + z * s
            return new, new

        last, every = jax.lax.scan(read, jnp.zeros((32, h)), batch["text"])
        read_out = every[5] if cured else last  # the cause
        return crossentropy(read_out @ params["out"], batch["kind"])

    batch = {"text": jnp.asarray(text), "kind": jnp.asarray(kind)}
    return Case(loss, params, batch, optax.sgd(0.1, momentum=0.9), guess=uniform_guess(kind, 3), classes=3)
