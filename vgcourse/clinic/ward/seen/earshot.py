"""Sounds and other signals of time: words, calls, pitches, beams."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient, repaired


def g(rng, *shape, scale=1.0):
    return jnp.asarray(scale * rng.standard_normal(shape), jnp.float32)


def bce(logits, yes):
    return optax.sigmoid_binary_cross_entropy(logits, yes).mean()


@patient("nan or inf", steps=100)
def decibels_of_a_silent_frame(seed, cured=False):
    """The logarithm of the power of each frame, of which some are digital silence: minus infinity at once."""
    rng = np.random.default_rng(seed)
    n, t = 96, np.arange(64)
    voiced = rng.integers(0, 2, n)
    wave = np.sin(2 * np.pi * t * np.where(voiced, 5, 11)[:, None] / 64 + rng.uniform(0, 6, (n, 1)))
    wave = wave + 0.3 * rng.standard_normal((n, 64))
    wave[::12, :] = 0.0
    voiced[::12] = 0
    basis = np.exp(-2j * np.pi * np.outer(t, np.arange(1, 17)) / 64)
    params = {"w": g(rng, 16, 16, scale=0.25), "b": jnp.zeros(16), "v": g(rng, 16, scale=0.25)}
    floor = 1e-3 if cured else 0.0

    def loss(p, batch):
        wave, voiced = batch
        re, im = wave @ jnp.asarray(basis.real, jnp.float32), wave @ jnp.asarray(basis.imag, jnp.float32)
        bels = jnp.log10((re**2 + im**2) / 64 + floor)  # the cause
        return bce(jnp.tanh(bels @ p["w"] + p["b"]) @ p["v"], voiced)

    batch = jnp.asarray(wave, jnp.float32), jnp.asarray(voiced, jnp.float32)
    return Case(loss, params, batch, optax.adam(1e-2), guess=0.69, classes=2)


decibels_above_a_floor = repaired(decibels_of_a_silent_frame, "decibels_above_a_floor")


@patient("vanishing: time", steps=120)
def wake_word_at_the_beginning(seed, cured=False):
    """A tanh RNN hears in its first frames which word it is, and answers fifty frames later; its matrix is small."""
    rng = np.random.default_rng(seed)
    frames = 0.1 * rng.standard_normal((64, 50, 6))
    which = rng.integers(0, 2, 64)
    frames[:, :3, :2] += np.where(which, 1.0, -1.0)[:, None, None]
    recurrent = 0.1 * rng.standard_normal((20, 20))  # the cause
    if cured:
        recurrent = np.eye(20)
    params = {"u": g(rng, 6, 20, scale=0.15), "w": jnp.asarray(recurrent, jnp.float32), "out": g(rng, 20, scale=0.2)}

    def loss(p, batch):
        def cell(h, frame):
            return jnp.tanh(frame @ p["u"] + h @ p["w"]), None  # the cause

        h, _ = jax.lax.scan(cell, jnp.zeros((64, 20)), batch["frames"].swapaxes(0, 1))
        return bce(h @ p["out"], batch["which"])

    batch = {"frames": jnp.asarray(frames, jnp.float32), "which": jnp.asarray(which, jnp.float32)}
    return Case(loss, params, batch, optax.sgd(0.1), guess=0.693, classes=2)


@patient(
    "vanishing: padding",
    steps=80,
    also=("vanishing: time",),
    source="keras-team/keras#1855, 0-padded sequences and no masking layer",
)
def bird_calls_filled_with_silence(seed, cured=False):
    """Calls of eight frames lie at the start of fifty; the state is read at the very end, after the silence."""
    rng = np.random.default_rng(seed)
    n, longest = 48, 48
    length = rng.integers(6, 11, n)
    kind = rng.integers(0, 3, n)
    pitch = np.array([[1.0, 0, 0, 1], [0, 1.0, 0, -1], [0, 0, 1.0, 0]])
    calls = pitch[kind][:, None, :] + 0.3 * rng.standard_normal((n, longest, 4))
    calls[np.arange(longest)[None, :] >= length[:, None]] = 0
    params = {
        "x": g(rng, 4, 36, scale=0.5),
        "h": g(rng, 12, 36, scale=0.2),
        "b": jnp.zeros(36),
        "out": g(rng, 12, 3, scale=0.3),
    }

    def gru(h, x, p):
        a, c = x @ p["x"] + p["b"], h @ p["h"]
        z, r = jax.nn.sigmoid(a[:, :12] + c[:, :12]), jax.nn.sigmoid(a[:, 12:24] + c[:, 12:24])
        return (1 - z) * h + z * jnp.tanh(a[:, 24:] + r * c[:, 24:])

    def loss(p, b):
        def step(h, x):
            h = gru(h, x, p)
            return h, h

        _, states = jax.lax.scan(step, jnp.zeros((n, 12)), b["calls"].swapaxes(0, 1))
        last = states[-1]  # the cause
        if cured:
            last = states[b["length"] - 1, jnp.arange(n)]
        return optax.softmax_cross_entropy_with_integer_labels(last @ p["out"], b["kind"]).mean()

    batch = {
        "calls": jnp.asarray(calls, jnp.float32),
        "length": jnp.asarray(length, jnp.int32),
        "kind": jnp.asarray(kind, jnp.int32),
    }
    return Case(loss, params, batch, optax.sgd(0.2), guess=float(np.log(3)), classes=3)


bird_calls_read_at_their_end = repaired(bird_calls_filled_with_silence, "bird_calls_read_at_their_end")


@patient("vanishing: slopes", steps=120)
def acoustic_model_of_ten_sigmoids(seed, cured=False):
    """Ten layers of the logistic function between the frame and its phone."""
    rng = np.random.default_rng(seed)
    centre = rng.standard_normal((5, 12))
    phone = rng.integers(0, 5, 128)
    x = centre[phone] + 0.5 * rng.standard_normal((128, 12))
    act = jnp.tanh if cured else jax.nn.sigmoid  # the cause
    params = {
        "in": g(rng, 12, 24, scale=12**-0.5),
        "hidden": g(rng, 9, 24, 24, scale=24**-0.5),
        "out": g(rng, 24, 5, scale=24**-0.5),
    }

    def loss(p, b):
        h = act(b["x"] @ p["in"])
        h, _ = jax.lax.scan(lambda h, w: (act(h @ w), None), h, p["hidden"])
        return optax.softmax_cross_entropy_with_integer_labels(h @ p["out"], b["phone"]).mean()

    batch = {"x": jnp.asarray(x, jnp.float32), "phone": jnp.asarray(phone, jnp.int32)}
    return Case(loss, params, batch, optax.sgd(0.1, momentum=0.9), guess=float(np.log(5)), classes=5)


@patient("healthy", steps=100)
def pitch_on_a_circle(seed):
    """Phases are answered as points of a circle, without a norm of 1: the loss is one minus the cosine."""
    rng = np.random.default_rng(seed)
    angle = rng.uniform(-np.pi, np.pi, 160)
    t = np.arange(16)
    x = np.sin(2 * np.pi * t / 16 + angle[:, None]) + 0.1 * rng.standard_normal((160, 16))
    params = [g(rng, 16, 24, scale=0.25), g(rng, 24, 2, scale=0.2)]

    def loss(p, b):
        v = jax.nn.relu(b[0] @ p[0]) @ p[1]
        v = v * jax.lax.rsqrt((v**2).sum(-1, keepdims=True) + 1e-6)
        return (1 - v[:, 0] * jnp.cos(b[1]) - v[:, 1] * jnp.sin(b[1])).mean()

    return Case(
        loss, params, (jnp.asarray(x, jnp.float32), jnp.asarray(angle, jnp.float32)), optax.adam(5e-3), guess=1.0
    )


@patient("healthy", steps=100)
def gated_convolutions_with_holes(seed):
    """WaveNet: causal convolutions at distances 1, 2, 4, 8, tanh times sigmoid, each added to what came in."""
    rng = np.random.default_rng(seed)
    t = np.arange(64)
    x = np.sin(2 * np.pi * t / rng.uniform(6, 20, (24, 1)) + rng.uniform(0, 6, (24, 1)))
    params = {"in": g(rng, 2, 12), "dilated": g(rng, 4, 2, 12, 24, scale=0.2), "out": g(rng, 12, scale=0.2)}

    def loss(p, x):
        h = jnp.stack([x[:, :-1], jnp.ones_like(x[:, :-1])], -1) @ p["in"]
        for i, w in enumerate(p["dilated"]):
            late = jnp.pad(h, ((0, 0), (2**i, 0), (0, 0)))[:, : h.shape[1]]
            a, b = jnp.split(h @ w[0] + late @ w[1], 2, axis=-1)
            h = h + jnp.tanh(a) * jax.nn.sigmoid(b)
        return jnp.mean((h @ p["out"] - x[:, 1:])[:, 16:] ** 2)

    return Case(loss, params, jnp.asarray(x, jnp.float32), optax.adam(1e-2), guess=0.5)


@patient("healthy", steps=100)
def filterbank_that_is_learnt(seed):
    """Sixteen band filters as Gaussians whose centres and widths are learnt; their energies pass through log1p."""
    rng = np.random.default_rng(seed)
    kind = rng.integers(0, 4, 160)
    f = np.arange(48)
    peak = np.array([6, 16, 26, 38])[kind][:, None] + rng.normal(0, 1.5, (160, 1))
    power = 4 * np.exp(-((f - peak) ** 2) / 8) + rng.exponential(0.5, (160, 48))
    params = {"centre": jnp.linspace(2, 46, 16), "log_width": jnp.ones(16), "out": jnp.zeros((16, 4))}

    def loss(p, b):
        bank = jnp.exp(-(((jnp.arange(48.0)[:, None] - p["centre"]) / jnp.exp(p["log_width"])) ** 2) / 2)
        e = jnp.log1p(b["power"] @ bank)
        return optax.softmax_cross_entropy_with_integer_labels(e @ p["out"], b["kind"]).mean()

    batch = {"power": jnp.asarray(power, jnp.float32), "kind": jnp.asarray(kind, jnp.int32)}
    return Case(loss, params, batch, optax.adam(3e-2), guess=float(np.log(4)), classes=4)


@patient("healthy", steps=120)
def microphones_with_complex_weights(seed):
    """A beam of six microphones: one complex weight for each, by real and imaginary part, with plain SGD."""
    rng = np.random.default_rng(seed)
    steer = np.exp(1j * np.pi * np.arange(6) * np.sin(0.4))
    other = np.exp(1j * np.pi * np.arange(6) * np.sin(-0.7))
    s, d = [(rng.standard_normal(200) + 1j * rng.standard_normal(200)) / 2**0.5 for _ in range(2)]
    heard = s[:, None] * steer + 0.8 * d[:, None] * other
    heard = heard + 0.05 * rng.standard_normal((200, 6))
    params = {"re": g(rng, 6, scale=0.1), "im": g(rng, 6, scale=0.1)}

    def loss(p, b):
        re = b["re"] @ p["re"] - b["im"] @ p["im"]
        im = b["re"] @ p["im"] + b["im"] @ p["re"]
        return jnp.mean((re - b["s_re"]) ** 2 + (im - b["s_im"]) ** 2)

    batch = {"re": heard.real, "im": heard.imag, "s_re": s.real, "s_im": s.imag}
    batch = {k: jnp.asarray(v, jnp.float32) for k, v in batch.items()}
    return Case(loss, params, batch, optax.sgd(0.05), guess=float((abs(s) ** 2).mean()))


@patient("healthy", steps=100)
def which_future_is_mine(seed):
    """Contrastive predictive coding: what was heard picks its own future among 64, at a temperature of 0.1."""
    rng = np.random.default_rng(seed)
    phase, speed = rng.uniform(0, 6, (64, 1)), rng.uniform(0.2, 1.2, (64, 1))
    wave = np.sin(phase + speed * np.arange(32)) + 0.05 * rng.standard_normal((64, 32))
    past, future = wave[:, :24], wave[:, 24:]
    params = {
        "past": [g(rng, 24, 32, scale=0.2), g(rng, 32, 8, scale=0.2)],
        "future": [g(rng, 8, 32, scale=0.35), g(rng, 32, 8, scale=0.2)],
    }

    def loss(p, b):
        def unit(w, x):
            v = jax.nn.gelu(x @ w[0]) @ w[1]
            return v / jnp.sqrt((v**2).sum(-1, keepdims=True) + 1e-8)

        s = unit(p["past"], b[0]) @ unit(p["future"], b[1]).T / 0.1
        return -jnp.diag(jax.nn.log_softmax(s, axis=1)).mean()

    return Case(
        loss,
        params,
        (jnp.asarray(past, jnp.float32), jnp.asarray(future, jnp.float32)),
        optax.adam(1e-2),
        guess=float(np.log(64)),
        classes=64,
    )
