"""Sequences, series and sounds, and what stops their networks."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient, repaired
from .kit import entropy, f32, layers, perceptron, standard, w

xent = optax.softmax_cross_entropy_with_integer_labels


@patient(
    "nan or inf",
    source="Stack Overflow 13593249, Handling underflow with HMM forward algorithm",
    steps=100,
)
def forward_algorithm_in_probabilities(seed, cured=False):
    """A hidden Markov model of five states is fitted by its likelihood to sequences of a hundred symbols."""
    rng = np.random.default_rng(seed)
    symbols = (rng.integers(0, 4, (16, 1)) + np.arange(100)) % 4
    symbols = np.where(rng.random((16, 100)) < 0.02, rng.integers(0, 4, (16, 100)), symbols)
    params = {"move": f32(rng.normal(size=(5, 5))), "emit": f32(rng.normal(size=(5, 4)))}

    def loss_fn(p, symbols):
        move, emit = jax.nn.softmax(p["move"]), jax.nn.softmax(p["emit"])

        def advance(carry, symbol):
            alpha, log = carry
            alpha = (alpha @ move) * (symbol @ emit.T)  # the cause
            if cured:
                total = alpha.sum(1, keepdims=True)
                alpha, log = alpha / total, log + jnp.log(total[:, 0])
            return (alpha, log), None

        begin = jnp.full((16, 5), 1 / 5), jnp.zeros(16)
        (alpha, log), _ = jax.lax.scan(advance, begin, symbols)
        return -jnp.mean(jnp.log(alpha.sum(1)) + log) / 100  # the cause

    symbols = f32(np.eye(4)[symbols.T])
    return Case(loss_fn, params, symbols, optax.adam(0.1), guess=math.log(4), classes=4)


@patient(
    "wrong loss: softmax twice",
    needs="flax",
    source="threads on a softmax as last layer in front of CrossEntropyLoss; here for each frame",
    steps=60,
)
def phones_of_each_frame(seed, cured=False):
    """Linen: one of forty phones for every frame of a filterbank, with its two neighbours."""
    import flax.linen as nn

    rng = np.random.default_rng(seed)
    phone = np.repeat(rng.integers(0, 40, (8, 8)), 4, axis=1)
    frames = rng.normal(size=(40, 16))[phone] + 0.3 * rng.normal(size=(8, 32, 16))

    class Acoustic(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = jnp.concatenate([x[:, :-2], x[:, 1:-1], x[:, 2:]], -1)
            x = nn.relu(nn.Dense(48)(x))
            x = nn.Dense(40)(x)
            return x if cured else nn.softmax(x)  # the cause

    net = Acoustic()

    def loss_fn(p, batch):
        return xent(net.apply(p, batch["frames"]), batch["phone"]).mean()

    params = jax.jit(net.init)(jax.random.key(seed), f32(frames))
    batch = {"frames": f32(frames), "phone": jnp.asarray(phone[:, 1:-1])}
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=entropy(phone), classes=40)


@patient(
    "vanishing: time",
    source="Hochreiter 1991 and Bengio et al. 1994; here a task of working memory as neuroscientists pose it",
    steps=120,
)
def cue_before_a_long_delay(seed, cured=False):
    """Which of two cues was shown at the first step, after a delay of fifty steps of noise, by units that leak."""
    rng = np.random.default_rng(seed)
    cue = rng.integers(0, 2, 64)
    x = 0.05 * rng.normal(size=(50, 64, 3))
    x[0, :, 0] = 2 * cue - 1
    turn = np.linalg.qr(rng.normal(size=(24, 24)))[0]
    params = {"in": w(rng, 3, 24), "h": f32((1.0 if cured else 0.5) * turn), "out": w(rng, 24, 1)}  # the cause

    def loss_fn(p, trial):
        def unit(h, x):
            return jnp.tanh(x @ p["in"] + h @ p["h"]), None  # the cause

        h, _ = jax.lax.scan(unit, jnp.zeros((64, 24)), trial["x"])
        return optax.sigmoid_binary_cross_entropy((h @ p["out"])[:, 0], trial["cue"]).mean()

    trial = {"x": f32(x), "cue": f32(cue)}
    return Case(loss_fn, params, trial, optax.sgd(0.1), guess=entropy(cue), classes=2)


@patient(
    "vanishing: padding",
    source="threads on pad_sequence without pack_padded_sequence: the last output is that of the padding",
    steps=80,
)
def peptides_of_nine_in_forty_places(seed, cured=False):
    """Whether a peptide of nine residues binds; it stands at the front of forty places, and the last state is read."""
    rng = np.random.default_rng(seed)
    peptide = rng.integers(0, 10, (96, 9))
    residues = np.zeros((96, 40, 10))
    residues[:, :9] = np.eye(10)[peptide]
    binds = (peptide[:, 8] > 4).astype(int)
    params = {
        "embed": f32(rng.normal(size=(10, 12))),
        "in": w(rng, 12, 20),
        "h": w(rng, 20, 20, 0.6),
        "out": w(rng, 20, 1),
    }

    def loss_fn(p, batch):
        def cell(h, x):
            h = jnp.tanh(x + h @ p["h"])
            return h, h

        x = (batch["residues"] @ p["embed"] @ p["in"]).swapaxes(0, 1)
        last, states = jax.lax.scan(cell, jnp.zeros((96, 20)), x)  # the cause
        if cured:
            last = states[8]
        return optax.sigmoid_binary_cross_entropy((last @ p["out"])[:, 0], batch["binds"]).mean()  # the cause

    batch = {"residues": f32(residues), "binds": f32(binds)}
    return Case(loss_fn, params, batch, optax.sgd(0.3), guess=entropy(binds), classes=2)


@patient(
    "unscaled targets",
    at=("batch[1]",),
    source="threads on forecasting the load of a grid: a flat line far below the data",
    steps=120,
)
def megawatts_of_tomorrow(seed, cured=False):
    """The load of a grid in megawatts for the next six hours, from a standardised window of a day."""
    rng = np.random.default_rng(seed)
    hours = np.arange(24 * 12)
    load = 5200 + 900 * np.sin(hours / 24 * 2 * np.pi) + 300 * np.sin(hours / 168 * 2 * np.pi)
    load = load + 60 * rng.normal(size=hours.size)
    starts = np.arange(0, hours.size - 30, 2)
    window = standard(load)[starts[:, None] + np.arange(24)]
    after = load[starts[:, None] + np.arange(24, 30)]
    if cured:
        after = (after - load.mean()) / load.std()
    params = layers(rng, 24, 48, 6)

    def loss_fn(p, batch):
        window, after = batch
        return jnp.mean((perceptron(p, window) - after) ** 2)  # the cause

    return Case(loss_fn, params, (f32(window), f32(after)), optax.adam(3e-3), guess=float(after.var()))


@patient(
    "wrong loss: broadcast",
    source="threads on MSELoss: using a target size that is different to the input size",
    steps=120,
)
def river_level_in_a_column(seed, cured=False):
    """The level of a river tomorrow, from ten days of rain; the levels come as a column of a table."""
    rng = np.random.default_rng(seed)
    rain = rng.gamma(1.0, 1.0, size=(10, 96, 1))
    level = standard((rain[:, :, 0] * 0.8 ** np.arange(10)[::-1, None]).sum(0))[:, None]
    params = {"in": w(rng, 1, 16), "h": w(rng, 16, 16, 0.8), "b": f32(np.zeros(16)), "out": w(rng, 16, 1)}

    def loss_fn(p, data):
        def cell(h, x):
            return jnp.tanh(0.5 * (x @ p["in"]) + h @ p["h"] + p["b"]), None

        h, _ = jax.lax.scan(cell, jnp.zeros((96, 16)), data["rain"])
        forecast = h @ p["out"][:, 0]
        level = data["level"][:, 0] if cured else data["level"]
        return jnp.mean((forecast - level) ** 2)  # the cause

    return Case(loss_fn, params, {"rain": f32(rain), "level": f32(level)}, optax.adam(1e-2), guess=1.0)


@patient(
    "clipped",
    source="threads on clip_grad_norm_ in recurrent networks, with the bound copied from another recipe",
    steps=80,
)
def gestures_under_a_tight_clip(seed, cured=False):
    """One of four gestures from an accelerometer, by a gated unit; the norm is clipped to one in ten thousand."""
    rng = np.random.default_rng(seed)
    gesture = rng.integers(0, 4, 64)
    t = np.arange(20)[:, None]
    signal = np.stack([np.sin(t * (0.3 + 0.25 * gesture)), np.cos(t * (0.3 + 0.25 * gesture))], 2)
    signal = signal + 0.1 * rng.normal(size=signal.shape)
    params = {"x": w(rng, 2, 40, 1.4), "h": w(rng, 20, 40), "b": f32(np.zeros(40)), "out": w(rng, 20, 4)}

    def loss_fn(p, batch):
        def unit(h, x):
            gate, new = jnp.split(x @ p["x"] + h @ p["h"] + p["b"], 2, axis=1)
            gate = jax.nn.sigmoid(gate)
            return gate * h + (1 - gate) * jnp.tanh(new), None

        h, _ = jax.lax.scan(unit, jnp.zeros((64, 20)), batch[0])
        return xent(h @ p["out"], batch[1]).mean()

    clip = optax.clip_by_global_norm(5.0 if cured else 1e-4)
    optimizer = optax.chain(clip, optax.sgd(0.2, momentum=0.9))
    return Case(loss_fn, params, (f32(signal), jnp.asarray(gesture)), optimizer, guess=entropy(gesture), classes=4)


@patient(
    "rate too large",
    source="threads on transformers that stay at the loss of guessing until Adam's rate is a hundredth of it",
    steps=60,
)
def tagger_with_adam_at_three_tenths(seed, cured=False):
    """A small transformer tags each of twelve words by itself and its neighbour; Adam's rate is 0.3."""
    rng = np.random.default_rng(seed)
    words = rng.integers(0, 16, (24, 12))
    tags = (words + np.roll(words, 1, axis=1)) % 2 * 4 + words % 4
    d = 24
    params = {"embed": f32(rng.normal(size=(16, d))), "place": f32(0.5 * rng.normal(size=(12, d)))}
    shapes = {"qkv": (d, 3 * d), "o": (d, d), "up": (d, 48), "down": (48, d)}
    params["blocks"] = {k: f32(rng.normal(size=(2, *s)) / s[0] ** 0.5) for k, s in shapes.items()}
    params["tags"] = w(rng, d, 8)

    def norm(x):
        return (x - x.mean(-1, keepdims=True)) * jax.lax.rsqrt(x.var(-1, keepdims=True) + 1e-5)

    def loss_fn(p, batch):
        words, tags = batch

        def block(x, b):
            q, k, v = jnp.split(norm(x) @ b["qkv"], 3, axis=-1)
            x = x + jax.nn.softmax(q @ k.swapaxes(1, 2) / d**0.5) @ v @ b["o"]
            return x + jax.nn.gelu(norm(x) @ b["up"]) @ b["down"], None

        x, _ = jax.lax.scan(block, p["embed"][words] + p["place"], p["blocks"])
        return xent(x @ p["tags"], tags).mean()

    optimizer = optax.adam(3e-3 if cured else 0.3)
    return Case(loss_fn, params, (jnp.asarray(words), jnp.asarray(tags)), optimizer, guess=entropy(tags), classes=8)


@patient(
    "symmetric initialisation",
    source="Rabiner 1989, section V.C: uniform starts for an HMM; its states then never part",
    steps=150,
)
def states_that_all_begin_uniform(seed, cured=False):
    """A hidden Markov model with eight states whose tables of moves and of symbols begin uniform."""
    rng = np.random.default_rng(seed)
    symbols = (rng.integers(0, 4, (24, 1)) + np.arange(24)) % 4
    spread = 1.0 if cured else 0.0  # the cause
    params = {"move": f32(spread * rng.normal(size=(8, 8))), "emit": f32(spread * rng.normal(size=(8, 4)))}

    def loss_fn(p, symbols):
        move, emit = jax.nn.log_softmax(p["move"]), jax.nn.log_softmax(p["emit"])

        def advance(alpha, symbol):
            return jax.nn.logsumexp(alpha[:, :, None] + move, axis=1) + symbol @ emit.T, None  # the cause

        alpha, _ = jax.lax.scan(advance, jnp.full((24, 8), -math.log(8)), symbols)
        return -jnp.mean(jax.nn.logsumexp(alpha, axis=1)) / 24

    symbols = f32(np.eye(4)[symbols.T])
    return Case(loss_fn, params, symbols, optax.adam(0.1), guess=math.log(4), classes=4)


forward_algorithm_with_a_scale = repaired(forward_algorithm_in_probabilities, "forward_algorithm_with_a_scale")
