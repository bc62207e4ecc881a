"""Where numbers leave the numbers, or the gradient of a simulation outgrows them."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .bench import dense, f32, forward, standard, xent


@patient(
    "nan or inf",
    source="CamDavidsonPilon/lifelines issue 1400, cwolock/survML issue 2: durations of exactly zero",
    steps=150,
)
def discharged_on_the_day_of_admission(seed, cured=False):
    """A Weibull likelihood of days in hospital, of which some, censored, are 0."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(160, 5))
    days = 20 * np.exp(x @ np.array([1.0, -0.7, 0.6, -0.4, 0.3])) * rng.weibull(4, size=160)
    seen = (rng.random(160) < 0.8).astype(float)
    days[::40] = seen[::40] = 0.0
    params = {"w": jnp.zeros(5), "b": jnp.zeros(()), "shape": jnp.zeros(())}

    def loss_fn(p, stay):
        shape, scale = jnp.exp(p["shape"]), stay["x"] @ p["w"] + p["b"]
        t = jnp.maximum(stay["days"], 0.5) if cured else stay["days"]
        z = jnp.log(t / 20) - scale  # the cause
        log_hazard = p["shape"] + (shape - 1) * z - scale
        return -jnp.mean(stay["seen"] * log_hazard - jnp.exp(shape * z))  # the cause

    stay = {"x": f32(x), "days": f32(days), "seen": f32(seen)}
    rate = seen.sum() / (days / 20).sum()
    guess = float(-seen.mean() * np.log(rate) + rate * (days / 20).mean())
    return Case(loss_fn, params, stay, optax.adam(2e-2), guess=guess)


@patient(
    "nan or inf",
    source="SheffieldML/GPy issue 523, JuliaGaussianProcesses/Stheno.jl issue 145: repeated inputs and no jitter",
    steps=120,
)
def kriging_of_wells_drilled_twice(seed, cured=False):
    """A Gaussian process over wells on a map, several of which were measured twice, learns its length scales."""
    rng = np.random.default_rng(seed)
    place = rng.uniform(0, 4, size=(48, 2))
    place[40:] = place[:8]
    depth = np.sin(place[:, 0] * 1.2) + np.cos(place[:, 1]) + 0.05 * rng.normal(size=48)
    wells = {"place": f32(place), "depth": f32(standard(depth))}
    params = {"scale": jnp.full(2, -2.0), "height": jnp.array(0.0), "noise": jnp.array(-1.0)}

    def loss_fn(p, wells):
        away = (wells["place"][:, None] - wells["place"][None]) / jnp.exp(p["scale"])
        k = jnp.exp(p["height"] - 0.5 * (away**2).sum(-1))  # the cause
        if cured:
            k = k + jnp.exp(2 * p["noise"]) * jnp.eye(48)
        root = jnp.linalg.cholesky(k)  # the cause
        white = jax.scipy.linalg.solve_triangular(root, wells["depth"], lower=True)
        return 0.5 * (white**2).mean() + jnp.log(jnp.diag(root)).mean() + 0.5 * math.log(2 * math.pi)

    return Case(loss_fn, params, wells, optax.adam(5e-2), guess=0.5 + 0.5 * math.log(2 * math.pi))


@patient(
    "nan or inf",
    source="jax-ml/jax issue 6811, pytorch/pytorch issue 31829: log-sum-exp of nothing but -inf in an alignment",
    steps=80,
)
def phones_aligned_from_left_to_right(seed, cured=False):
    """Three phones in order over fourteen frames, by the sum over all alignments in logarithms."""
    rng = np.random.default_rng(seed)
    phones = np.stack([rng.permutation(6)[:3] for _ in range(40)])
    cuts = np.sort(np.stack([rng.choice(np.arange(2, 13), 2, replace=False) for _ in range(40)]), 1)
    which = (np.arange(14) >= cuts[:, :1]).astype(int) + (np.arange(14) >= cuts[:, 1:])
    sound = rng.normal(size=(6, 8))[np.take_along_axis(phones, which, 1)] + 0.3 * rng.normal(size=(40, 14, 8))
    batch = {"sound": f32(sound), "phones": jnp.asarray(phones)}
    nothing = -1e9 if cured else -jnp.inf  # the cause

    def logaddexp(a, b):
        top = jnp.maximum(a, b)
        return top + jnp.log(jnp.exp(a - top) + jnp.exp(b - top))  # the cause

    def one(frames, phones):
        score = jax.nn.log_softmax(frames)[:, phones]

        def step(alpha, here):
            moved = jnp.concatenate([jnp.array([nothing]), alpha[:-1]])
            return logaddexp(alpha, moved) + here, None

        first = jnp.array([0.0, nothing, nothing]) + score[0]
        alpha, _ = jax.lax.scan(step, first, score[1:])
        return -alpha[-1] / 14

    def loss_fn(p, batch):
        return jax.vmap(one)(forward(p, batch["sound"], jnp.tanh), batch["phones"]).mean()

    return Case(
        loss_fn, dense(rng, 8, 24, 6), batch, optax.adam(1e-2), guess=math.log(6) - math.log(78) / 14, classes=6
    )


@patient(
    "nan or inf",
    source="jax-ml/jax issues 347 and 1052, lenstronomy/JAXtronomy issue 66: nan from the branch that is not taken",
    steps=150,
)
def yeo_johnson_with_learnt_powers(seed, cured=False):
    """Skewed columns are straightened by a Yeo-Johnson transform, one learnt power for each, before a linear model."""
    rng = np.random.default_rng(seed)
    x = 1.6 * rng.normal(size=(192, 4))
    true = np.array([0.3, 1.7, 0.5, 1.4])
    up, down = np.maximum(x, 0), np.maximum(-x, 0)
    straight = ((1 + up) ** true - 1) / true - ((1 + down) ** (2 - true) - 1) / (2 - true)
    y = standard((standard(straight) * np.array([1, -1, 1, 1])).sum(1))
    params = {"power": jnp.ones(4), "w": jnp.zeros(4), "b": jnp.zeros(())}

    def straighten(x, power):
        if cured:
            up, down = jnp.maximum(x, 0), jnp.maximum(-x, 0)
        else:
            up, down = x, -x
        above = ((up + 1) ** power - 1) / power  # the cause
        below = -((down + 1) ** (2 - power) - 1) / (2 - power)  # the cause
        return jnp.where(x >= 0, above, below)  # the cause

    def loss_fn(p, batch):
        x, y = batch
        return jnp.mean((straighten(x, p["power"]) @ p["w"] + p["b"] - y) ** 2)

    return Case(loss_fn, params, (f32(x), f32(y)), optax.adam(1e-2), guess=1.0)


@patient(
    "exploding",
    source="courses on finite differences: an explicit scheme for heat, and diffusivity · dt / dx² above one half",
    steps=100,
)
def heat_in_a_rod_by_explicit_steps(seed, cured=False):
    """From six settings of an oven a network says how warm a rod is at first; the rod is measured somewhat later."""
    rng = np.random.default_rng(seed)
    cell = np.arange(24)
    modes = np.cos(np.pi * np.outer(np.arange(4), cell + 0.5) / 24)
    setting = rng.normal(size=(64, 6))
    spread = rng.normal(size=(6, 4)) * np.array([0.3, 1, 1, 1])
    fade = np.exp(-16 * (np.pi * np.arange(4) / 24) ** 2)
    later = np.tanh(setting @ spread) * fade @ modes
    steps, share = (80, 0.2) if cured else (18, 16 / 18)  # the cause

    def wait(warm, _):
        wide = jnp.pad(warm, ((0, 0), (1, 1)), mode="edge")
        return warm + share * (wide[:, 2:] - 2 * warm + wide[:, :-2]), None  # the cause

    def loss_fn(p, oven):
        setting, later = oven
        warm, _ = jax.lax.scan(wait, forward(p, setting, jnp.tanh), length=steps)
        return jnp.mean((warm - later) ** 2)

    params = dense(rng, 6, 32, 24)
    guess = float(later.var(0).mean())
    return Case(loss_fn, params, (f32(setting), f32(later)), optax.adam(1e-2), guess=guess)


@patient(
    "rounded away",
    source="reports of models cast by .to(bfloat16), then trained with Adam at 1e-3: nothing moves",
    steps=240,
)
def signs_for_weights_in_bfloat16(seed, cured=False):
    """A network whose weights begin at plus and minus one, divided by the root of the fan-in where they are used."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(128, 16))
    y = standard(np.sin(x @ rng.normal(size=16) * 0.4) + x @ rng.normal(size=16) / 6)
    sign = lambda *shape: jnp.asarray(rng.choice([-1.0, 1.0], shape), jnp.float32 if cured else jnp.bfloat16)
    params = {"in": sign(16, 96), "mid": sign(96, 96), "out": sign(96, 1)}

    def loss_fn(p, batch):
        x, y = batch
        for name in ("in", "mid"):
            x = jax.nn.relu(x @ p[name].astype(jnp.float32) * (2 / len(p[name])) ** 0.5)
        return jnp.mean(((x @ p["out"].astype(jnp.float32))[:, 0] / 96 - y) ** 2)

    return Case(loss_fn, params, (f32(x), f32(y)), optax.adam(1e-3), guess=1.0)


@patient("rate too large", source="rajveermalviya/language-modeling issue 3, OpenNMT/OpenNMT-py issue 805", steps=80)
def three_letters_by_adam_at_the_rate_of_sgd(seed, cured=False):
    """The next of ten letters from the three before, by Adam at a rate of one, which was the default for SGD."""
    rng = np.random.default_rng(seed)
    seen = rng.integers(0, 10, (240, 3))
    text = {"seen": jnp.asarray(seen), "next": jnp.asarray(rng.permutation(10)[(seen[:, 0] + seen[:, 2]) % 10])}
    params = {"emb": f32(rng.normal(size=(10, 8))), "net": dense(rng, 24, 48, 48, 10)}

    def loss_fn(p, text):
        return xent(forward(p["net"], p["emb"][text["seen"]].reshape(-1, 24)), text["next"]).mean()

    rate = 1e-2 if cured else 1.0
    return Case(loss_fn, params, text, optax.adam(rate), guess=math.log(10), classes=10)
