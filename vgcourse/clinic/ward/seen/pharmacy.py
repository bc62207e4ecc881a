"""Gates, signs, queries and painted boxes: units that never begin to differ, or to matter."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .bench import dense, f32, forward, standard


@patient(
    "dead units",
    at=("raise",),
    source="papers on monotone networks: signs held by -softplus, prices that are positive, and a relu",
    steps=150,
)
def demand_that_may_only_fall(seed, cured=False):
    """How much is sold at given prices; hidden weights are held negative, so that demand falls with every price."""
    rng = np.random.default_rng(seed)
    price = rng.uniform(0.5, 3, size=(160, 4))
    sold = standard(-np.log1p(np.exp(2 * (price @ np.array([0.8, 0.5, 0.4, 0.2]) - 3))))
    params = {
        "raise": f32(rng.normal(size=(4, 24)) * 0.5),
        "start": f32(-2 * rng.random(24)),
        "out": f32(rng.normal(size=24) * 0.3 - 4),
        "level": jnp.array(0.0),
    }

    def loss_fn(p, week):
        price, sold = week
        weighed = price @ jax.nn.softplus(p["raise"]) + p["start"]
        if cured:
            demand = p["level"] - jax.nn.relu(weighed) @ jax.nn.softplus(p["out"])
        else:
            weighed = -price @ jax.nn.softplus(p["raise"]) + p["start"]  # the cause
            demand = p["level"] + jax.nn.relu(weighed) @ jax.nn.softplus(p["out"])  # the cause
        return jnp.mean((demand - sold) ** 2)

    return Case(loss_fn, params, (f32(price), f32(sold)), optax.adam(5e-2), guess=1.0)


@patient(
    "saturated",
    at=("gate",),
    source="papers on learnt selection of features (concrete gates): a low temperature and gates that begin closed",
    steps=80,
)
def gates_that_begin_closed(seed, cured=False):
    """Which of twenty columns to read is decided by gates, sigmoids of a temperature of 0.1 that begin at minus six."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(200, 20))
    y = standard(np.tanh(x[:, 0] + x[:, 1]) + x[:, 2])
    params = {"gate": jnp.full(20, 0.0 if cured else -6.0), "net": dense(rng, 20, 32, 1)}  # the cause

    def loss_fn(p, batch):
        x, y = batch
        gate = jax.nn.sigmoid(p["gate"] / 0.1)  # the cause
        out = forward(p["net"], gate * x)[:, 0]
        return jnp.mean((out - y) ** 2) + 1e-3 * gate.sum()

    return Case(loss_fn, params, (f32(x), f32(y)), optax.adam(1e-2), guess=1.0)


@patient(
    "symmetric initialisation",
    at=("queries",),
    source="ShoufaChen/DiffusionDet issue 14, junjiehe96/FastInst issue 24: queries that are clones of each other",
    steps=70,
)
def three_offers_from_one_query(seed, cured=False):
    """Three queries, copies of one, read a basket of eight points, and each shall offer one of three kinds of place."""
    rng = np.random.default_rng(seed)
    middle = np.array([[-1.5, 0.0], [1.2, 1.2], [1.0, -1.4]])
    place = middle[rng.integers(0, 3, (32, 8))] + 0.15 * rng.normal(size=(32, 8, 2))
    params = {
        "read": dense(rng, 2, 24, 16),
        "queries": f32(rng.normal(size=(3, 16))) if cured else jnp.tile(f32(rng.normal(size=16)), (3, 1)),  # the cause
        "speak": dense(rng, 16, 24, 2),
    }

    def loss_fn(p, place):
        h = forward(p["read"], place, jnp.tanh)
        looks = jax.nn.softmax(p["queries"] @ h.swapaxes(1, 2))  # the cause
        offer = forward(p["speak"], p["queries"] + looks @ h, jnp.tanh)
        away = ((place[:, :, None] - offer[:, None]) ** 2).sum(-1)
        return away.min(2).mean()

    guess = float(place.reshape(-1, 2).var(0).sum())
    return Case(loss_fn, params, f32(place), optax.adam(1e-2), guess=guess)


@patient(
    "gradient cut off",
    source="comob-project/snn-sound-localization pull request 76, HIPS/autograd issue 566: a delay in whole samples",
    steps=60,
)
def delay_in_whole_samples(seed, cured=False):
    """A network tells by how many samples the second microphone is late; the first, moved by that, shall match it."""
    rng = np.random.default_rng(seed)
    n = 32
    t = np.arange(n)
    late = rng.uniform(-5, 5, 96)
    phase = rng.uniform(0, 2 * np.pi, (96, 2, 1))
    near = lambda d: (
        np.sin(2 * np.pi / n * (t - d[:, None]) + phase[:, 0]) + np.sin(4 * np.pi / n * (t - d[:, None]) + phase[:, 1])
    )
    first, second = near(np.zeros(96)), near(late)
    params = dense(rng, 2 * n, 48, 48, 1)

    def loss_fn(p, pair):
        first, second = pair
        delay = 4 * forward(p, jnp.concatenate([first, second], 1))[:, 0]
        if cured:
            turn = jnp.exp(-2j * jnp.pi * jnp.fft.rfftfreq(n) * delay[:, None])
            moved = jnp.fft.irfft(jnp.fft.rfft(first) * turn, n)
        else:
            at = (jnp.arange(n) - jnp.round(delay).astype(int)[:, None]) % n  # the cause
            moved = jnp.take_along_axis(first, at, 1)
        return jnp.mean((moved - second) ** 2)

    guess = float(np.mean((first - second) ** 2))
    return Case(loss_fn, params, (f32(first), f32(second)), optax.adam(3e-3), guess=guess)


@patient(
    "gradient cut off",
    source="threads on detection by hand: the predicted box is painted by comparisons, then overlapped",
    steps=100,
)
def box_painted_by_comparisons(seed, cured=False):
    """Where a bright stretch of a scan line begins and ends; the predicted stretch is painted and compared."""
    rng = np.random.default_rng(seed)
    at = np.arange(32)
    begin, wide = rng.uniform(2, 16, 96), rng.uniform(6, 14, 96)
    inside = ((at > begin[:, None]) & (at < (begin + wide)[:, None])).astype(float)
    line = inside + 0.2 * rng.normal(size=inside.shape)

    def loss_fn(p, scan):
        out = forward(p, scan["line"])
        low, high = 10 + 8 * out[:, :1], 22 + 8 * out[:, 1:]
        at = jnp.arange(32.0)
        if cured:
            painted = jax.nn.sigmoid(at - low) * jax.nn.sigmoid(high - at)
        else:
            painted = ((at > low) & (at < high)).astype(jnp.float32)  # the cause
        return jnp.mean((painted - scan["inside"]) ** 2)

    scan = {"line": f32(line), "inside": f32(inside)}
    guess = float(inside.var(0).mean())
    return Case(loss_fn, dense(rng, 32, 48, 2), scan, optax.adam(1e-2), guess=guess)
