"""Depth and time: stages that shrink what passes them, gates, graphs and plans."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .bench import base_entropy, dense, f32, forward, randw, standard, xent


@patient(
    "vanishing: weights",
    source="weight_init by normal(0, 0.02), copied from DCGAN into a network without batch norm",
    steps=80,
)
def seven_layers_of_the_dcgan_rule(seed, cured=False):
    """Seven layers of a point encoder with weights of deviation 0.02, then the mean over the points."""
    rng = np.random.default_rng(seed)
    shape = rng.integers(0, 3, 48)
    angle = rng.uniform(0, 2 * np.pi, (48, 10))
    stretch = np.array([[1, 1], [1.6, 0.3], [0.4, 0.4]])[shape]
    cloud = np.stack([np.cos(angle), np.sin(angle)], -1) * stretch[:, None] + 0.05 * rng.normal(size=(48, 10, 2))
    deviation = lambda fan_in: (2 / fan_in) ** 0.5 if cured else 0.02
    sizes = (2, 32, 32, 32, 32, 32, 32)
    params = {
        "points": [
            {"w": f32(rng.normal(size=(a, b)) * deviation(a)), "b": jnp.zeros(b)}  # the cause
            for a, b in zip(sizes, sizes[1:], strict=False)
        ],
        "head": {"w": f32(rng.normal(size=(32, 3)) * (0.1 if cured else 0.02)), "b": jnp.zeros(3)},  # the cause
    }

    def loss_fn(p, clouds):
        h = clouds["cloud"]
        for layer in p["points"]:
            h = jax.nn.leaky_relu(h @ layer["w"] + layer["b"], 0.2)
        return xent(h.mean(1) @ p["head"]["w"] + p["head"]["b"], clouds["shape"]).mean()

    clouds = {"cloud": f32(cloud), "shape": jnp.asarray(shape)}
    optimizer = optax.sgd(0.05, momentum=0.9)
    return Case(loss_fn, params, clouds, optimizer, guess=base_entropy(shape), classes=3)


@patient(
    "vanishing: slopes",
    source="Keras examples of deep autoencoders for missing values, with 'sigmoid' in every Dense",
    steps=80,
)
def gaps_in_a_questionnaire_by_sigmoids(seed, cured=False):
    """Answers of a questionnaire, a fifth of them blanked, are filled in by an autoencoder of eight sigmoid layers."""
    rng = np.random.default_rng(seed)
    mind = rng.normal(size=(112, 2))
    answers = standard(np.tanh(mind @ rng.normal(size=(2, 16))) + 0.1 * rng.normal(size=(112, 16)))
    given = rng.random((112, 16)) > 0.2
    sizes = (32, 24, 16, 8, 4, 8, 16, 24, 16)
    params = [
        {"w": f32(rng.uniform(-1, 1, (a, b)) * (6 / (a + b)) ** 0.5), "b": jnp.zeros(b)}
        for a, b in zip(sizes, sizes[1:], strict=False)
    ]
    act = jnp.tanh if cured else jax.nn.sigmoid  # the cause

    def loss_fn(p, sheet):
        h = jnp.concatenate([sheet["answers"] * sheet["given"], sheet["given"]], 1)
        for layer in p[:-1]:
            h = act(h @ layer["w"] + layer["b"])  # the cause
        return jnp.mean((h @ p[-1]["w"] + p[-1]["b"] - sheet["answers"]) ** 2)

    sheet = {"answers": f32(answers), "given": f32(given)}
    return Case(loss_fn, params, sheet, optax.sgd(0.1, momentum=0.9), guess=1.0)


@patient(
    "vanishing: time",
    at=("w_hh",),
    source="Bakker 2002 and threads on T-mazes: the sign at the entrance says where to turn at the end",
    steps=80,
)
def sign_at_the_entrance_of_a_maze(seed, cured=False):
    """An Elman network walks forty steps down a corridor and shall turn as the sign at its entrance said."""
    rng = np.random.default_rng(seed)
    left = rng.integers(0, 2, 48)
    walk = np.zeros((40, 48, 3))
    walk[0, :, 0] = 2 * left - 1
    walk[1:-1, :, 1] = walk[-1, :, 2] = 0.5
    turn, _ = np.linalg.qr(rng.normal(size=(24, 24)))
    params = {
        "w_xh": randw(rng, 3, 24, gain=0.6),
        "w_hh": f32(turn * (1.0 if cured else 0.5)),  # the cause
        "b": jnp.zeros(24),
        "turn": randw(rng, 24, 2),
    }

    def loss_fn(p, maze):
        def step(h, x):
            return jnp.tanh(x @ p["w_xh"] + h @ p["w_hh"] + p["b"]), None  # the cause

        h, _ = jax.lax.scan(step, jnp.zeros((48, 24)), maze["walk"])
        return xent(h @ p["turn"], maze["left"]).mean()

    maze = {"walk": f32(walk), "left": jnp.asarray(left)}
    return Case(loss_fn, params, maze, optax.sgd(0.05, momentum=0.9), guess=base_entropy(left), classes=2)


@patient(
    "vanishing: padding",
    also=("vanishing: time",),
    source="bentrevett/pytorch-sentiment-analysis issue 86: the last state, without packed sequences",
    steps=55,
)
def alarms_filled_up_to_sixty(seed, cured=False):
    """Logs of four to nine events, filled up with zeros to sixty, are judged by the last state of a GRU."""
    rng = np.random.default_rng(seed)
    length = rng.integers(4, 10, 40)
    log = np.where(np.arange(60) < length[:, None], rng.integers(1, 7, (40, 60)), 0)
    bad = (log == 1).any(1).astype(int)
    params = {
        "emb": f32(rng.normal(size=(7, 8))).at[0].set(0.0),
        "gates": randw(rng, 8 + 12, 24),
        "new": randw(rng, 8 + 12, 12),
        "out": randw(rng, 12, 2),
    }

    def loss_fn(p, logs):
        def step(h, x):
            r, z = jnp.split(jax.nn.sigmoid(jnp.concatenate([x, h], 1) @ p["gates"]), 2, 1)
            h = z * h + (1 - z) * jnp.tanh(jnp.concatenate([x, r * h], 1) @ p["new"])
            return h, h

        last, every = jax.lax.scan(step, jnp.zeros((40, 12)), p["emb"][logs["log"].T])
        if cured:
            last = every[logs["length"] - 1, jnp.arange(40)]
        return xent(last @ p["out"], logs["bad"]).mean()  # the cause

    logs = {"log": jnp.asarray(log), "length": jnp.asarray(length), "bad": jnp.asarray(bad)}
    return Case(loss_fn, params, logs, optax.adam(1e-2), guess=base_entropy(bad), classes=2)


@patient(
    "rank collapse",
    source="CommNet by hand: every agent's state is overwritten by the mean of all messages",
    steps=80,
)
def agents_who_only_hear_the_mean(seed, cured=False):
    """Six agents see a place each; after three rounds of talk each shall say how far it is from the middle of all."""
    rng = np.random.default_rng(seed)
    place = rng.normal(size=(64, 6, 2))
    target = place - place.mean(1, keepdims=True)
    params = {
        "see": randw(rng, 2, 24),
        "talk": randw(rng, 3, 24, 24, gain=1.2),
        "keep": randw(rng, 3, 24, 24, gain=1.2),
        "act": randw(rng, 24, 2),
    }

    def loss_fn(p, world):
        place, target = world
        h = jnp.tanh(place @ p["see"])
        for talk, keep in zip(p["talk"], p["keep"], strict=True):
            heard = jnp.broadcast_to(h.mean(1, keepdims=True), h.shape) @ talk  # the cause
            h = jnp.tanh(heard + h @ keep if cured else heard + heard @ keep)  # the cause
        return jnp.mean((h @ p["act"] - target) ** 2)

    guess = float(target.var((0, 1)).mean())
    return Case(loss_fn, params, (f32(place), f32(target)), optax.adam(5e-3), guess=guess)


@patient(
    "zero initialisation",
    at=("gate",),
    source="yz93/LAVT-RIS issue 25: both linear layers of the language gate are filled with zeros",
    steps=60,
)
def language_gate_of_zeros(seed, cured=False):
    """Whether a patch shows what a word says; the word comes in through a gate whose two layers are zeros."""
    rng = np.random.default_rng(seed)
    thing, word = rng.integers(0, 4, (2, 192))
    patch = rng.normal(size=(4, 12))[thing] + 0.03 * rng.normal(size=(192, 12))
    same = rng.random(192) < 0.5
    word = np.where(same, thing, (thing + 1 + word % 3) % 4)
    params = {
        "see": randw(rng, 12, 24),
        "word": f32(rng.normal(size=(4, 24))),
        "gate": [randw(rng, 24, 24) if cured else jnp.zeros((24, 24)), jnp.zeros((24, 24))],  # the cause
        "head": dense(rng, 24, 32, 2),
    }

    def loss_fn(p, pairs):
        v, l = pairs["patch"] @ p["see"], p["word"][pairs["word"]]
        gate = jnp.tanh(jax.nn.relu(l @ p["gate"][0]) @ p["gate"][1])  # the cause
        return xent(forward(p["head"], v + gate * l), pairs["same"]).mean()

    pairs = {"patch": f32(patch), "word": jnp.asarray(word), "same": jnp.asarray(same.astype(int))}
    return Case(loss_fn, params, pairs, optax.adam(1e-2), guess=math.log(2), classes=2)


@patient(
    "gradient cut off",
    at=("encoder",),
    source="rll-research/cic issue 5, edreisMD/ConVIRT-pytorch issue 7: the encoder runs under torch.no_grad",
    steps=100,
)
def encoder_left_under_no_grad(seed, cured=False):
    """A new encoder narrows spectra to two numbers, without a gradient, as the script for features had it."""
    rng = np.random.default_rng(seed)
    mineral = rng.integers(0, 5, 150)
    band = np.arange(30)
    peak = rng.uniform(3, 27, 5)
    spectrum = np.exp(-((band - peak[mineral][:, None]) ** 2) / 8) + 0.3 * rng.normal(size=(150, 30))
    params = {"encoder": dense(rng, 30, 24, 2), "head": {"w": randw(rng, 2, 5), "b": jnp.zeros(5)}}

    def loss_fn(p, rocks):
        code = forward(p["encoder"], rocks["spectrum"], jnp.tanh)
        if not cured:
            code = jax.lax.stop_gradient(code)  # the cause
        return xent(code @ p["head"]["w"] + p["head"]["b"], rocks["mineral"]).mean()

    rocks = {"spectrum": f32(spectrum), "mineral": jnp.asarray(mineral)}
    return Case(loss_fn, params, rocks, optax.adam(1e-2), guess=base_entropy(mineral), classes=5)
