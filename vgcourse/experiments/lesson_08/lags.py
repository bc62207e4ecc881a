"""The gradient against the lag: the one measurement of the course on a chain over time, and what theory says of it.

The stages are time steps, and the loss L = Σ ±s_T sends a gradient of size exactly 1 into the state at the end. What
differs from step to step, the inputs x_t, takes the place of the parameters: `log10_dW` of the profile is dL/dx_t.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float
from scipy.special import expit, log_expit

from vgcourse.inputs import BadInput, finite_number, one_of, whole_number
from vgcourse.measuring.profile import GradientProfile, measure
from vgcourse.measuring.size import after, log10_rms
from vgcourse.nets import recurrent

WIDTH, BATCH = 16, 16
ROWS = 32
"""Nets of one call: every call has as many, so that a slider, twenty seeds and a single net share one program."""
PARTS = ("state", "c", "h")
"""What of dL/ds_t is measured: all of the state, or one half of the LSTM's (c, h), the other held fixed."""


class Draw(NamedTuple):
    """What a seed draws: parameters before any knob, inputs, and the signs of the loss."""

    parameters: recurrent.Parameters
    x: Float[Array, "*rows steps batch features"]
    signs: Float[Array, "*rows batch state"]


class Lags(NamedTuple):
    """log10 RMS of dL/dc_t (without a c: of dL/ds_t), dL/dh_t and dL/dx_t at the last MAX_LAG + 1 steps."""

    c: Float[Array, "*rows steps"]
    h: Float[Array, "*rows steps"]
    x: Float[Array, "*rows steps"]


class Paths(NamedTuple):
    """log10 RMS of ∂(Σ ±c_T)/∂c_t, h_t held: by all paths, and by the direct one, Π f."""

    whole: Float[np.ndarray, "*runs steps"]
    direct: Float[np.ndarray, "*runs steps"]


@lru_cache(maxsize=256)
def draw(cell: str, seed: int) -> Draw:
    """Drawn by NumPy; the sequences are those of the adding problem, a number and a mark at every step."""
    rng = np.random.default_rng([whole_number("The seed", seed, 0, 2**31 - 1), 2])
    T = recurrent.MAX_LAG + 1
    marked = np.stack([rng.integers(0, T // 2, BATCH), rng.integers(T // 2, T, BATCH)])
    marks = (np.arange(T)[:, None] == marked[:, None, :]).any(axis=0)
    x = np.stack([rng.uniform(size=(T, BATCH)), marks], axis=-1)
    signs = rng.choice([-1.0, 1.0], (BATCH, recurrent.cell_of(cell).parts * WIDTH))
    return Draw(recurrent.draw(cell, WIDTH, 2, seed), x.astype(np.float32), signs.astype(np.float32))


def _measured(step: Callable, θ: recurrent.Parameters, k: recurrent.Knobs, drawn: Draw, take, into) -> GradientProfile:
    """take: what is measured of dL/ds; into: what of s_T the loss sums up."""
    loss = lambda s: jnp.sum(into(drawn.signs) * into(s))
    rest = jnp.zeros_like(drawn.signs)
    return measure(lambda s, x: step(θ, s, x), drawn.x, rest, loss, recurrent.active(k), part=take, grows=False)


def lags_of(cell: str, k: recurrent.Knobs, drawn: Draw) -> Lags:
    """The profile of one net, for knobs that may be traced; nan before the first step."""
    θ, step = recurrent.init(cell, k, drawn.parameters), recurrent.cell_of(cell).step
    whole = lambda s: s
    if recurrent.cell_of(cell).parts == 1:
        found = _measured(step, θ, k, drawn, whole, whole)
        return Lags(found.log10_dh, found.log10_dh, found.log10_dW)
    c, h = (_measured(step, θ, k, drawn, part, whole) for part in (_first_half, _second_half))
    return Lags(c.log10_dh, h.log10_dh, c.log10_dW)


def _first_half(s: Float[Array, "batch state"]) -> Float[Array, "batch width"]:
    return s[..., : s.shape[-1] // 2]


def _second_half(s: Float[Array, "batch state"]) -> Float[Array, "batch width"]:
    return s[..., s.shape[-1] // 2 :]


def compiled(cell: str) -> Callable[[recurrent.Knobs, Draw], Lags]:
    """`lags_of` of `ROWS` nets; cells that differ in their start alone share a program."""
    known = {**recurrent.CELLS, **recurrent.OTHER_VANILLA}
    return _compiled(next(name for name in known if known[name].step is known[cell].step))


@lru_cache
def _compiled(cell: str) -> Callable[[recurrent.Knobs, Draw], Lags]:
    return jax.jit(jax.vmap(lambda k, drawn: lags_of(cell, k, drawn)))


def rows(cell: str, knobs: Sequence[recurrent.Knobs], seeds: Sequence[int]) -> Lags:
    """Nets of one cell, with knobs and a seed each, in calls of `ROWS`; NumPy arrays (nets, MAX_LAG + 1)."""
    found = []
    for at in range(0, len(knobs), ROWS):
        k, draws = _stacked(cell, knobs[at : at + ROWS], seeds[at : at + ROWS])
        found.append(jax.tree.map(np.asarray, compiled(cell)(k, draws)))
    return jax.tree.map(lambda *parts: np.concatenate(parts)[: len(knobs)], *found)


def _stacked(cell: str, knobs: Sequence[recurrent.Knobs], seeds: Sequence[int]) -> tuple[recurrent.Knobs, Draw]:
    fill = lambda these: [these[i % len(these)] for i in range(ROWS)]
    together = lambda *leaves: np.stack(leaves)
    draws = jax.tree.map(together, *fill([draw(cell, int(seed)) for seed in seeds]))
    return jax.tree.map(together, *fill(knobs)), draws


def lag_profile(
    cell: str = "lstm",
    lag: int = recurrent.MAX_LAG,
    forget_bias: float = 1.0,
    weight_scale: float = 1.0,
    seed: int | Sequence[int] = 0,
    part: str = "state",
) -> GradientProfile:
    """dL/ds_t and dL/dx_t at the last `lag` + 1 steps of a recurrent net, 16 wide, before training.

    The inputs are sequences of the adding problem, and L = Σ ±s_T. part: "state" measures all of s_t; "c" and "h" one
    half of the LSTM's. Several seeds give arrays of shape (seeds, lag + 1); the last column is the end.
    """
    one_of("The cell", cell, {**recurrent.CELLS, **recurrent.OTHER_VANILLA})
    if one_of("The part", part, PARTS) != "state" and recurrent.cell_of(cell).parts < 2:
        raise BadInput(f'The state of {cell!r} has one part: measure part="state".')
    seeds = np.atleast_1d(np.asarray(seed)).tolist()
    k = recurrent.knobs(lag, forget_bias, weight_scale)
    found = rows(cell, [k] * len(seeds), seeds)
    state = {"c": found.c, "h": found.h, "state": _root_mean_square(found.c, found.h)}[part]
    both = (values[:, -int(k.lag) - 1 :] for values in (state, found.x))
    return GradientProfile(*(each[0] if np.ndim(seed) == 0 else each for each in both))


def _root_mean_square(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """log10 √((10^2a + 10^2b)/2)."""
    with np.errstate(invalid="ignore"):
        return np.where(a == b, a, (np.logaddexp(2 * a * np.log(10), 2 * b * np.log(10)) - np.log(2)) / np.log(100))


def forget_gate(bias: float) -> float:
    """σ(b): the forget gate where nothing but its bias speaks."""
    return float(expit(finite_number("The forget bias", bias, -700, 700)))


def half_life(bias: float) -> float:
    """Steps until half of the direct path is lost, ln ½ / ln σ(b)."""
    return float(-np.log(2) / log_expit(finite_number("The forget bias", bias, -700, 700)))


def log10_path(bias: float, steps) -> np.ndarray:
    """log10 σ(b)^steps: the direct path of c where nothing but the bias speaks."""
    return np.asarray(steps) * log_expit(finite_number("The forget bias", bias, -700, 700)) / np.log(10)


def paths_of(k: recurrent.Knobs, drawn: Draw) -> Paths:
    """Both paths of one LSTM; nan before the first step."""
    θ, step, on = recurrent.init("lstm", k, drawn.parameters), recurrent.cell_of("lstm").step, recurrent.active(k)
    whole = _measured(step, θ, k, drawn, _first_half, _first_half).log10_dh

    def advance(s, given):
        x, there = given
        return jnp.where(there, step(θ, s, x), s), recurrent.lstm_gates(θ, s, x)[1]

    _, gates = jax.lax.scan(advance, jnp.zeros_like(drawn.signs), (drawn.x, on))
    ln = after(jnp.log(gates))
    largest = jnp.max(ln, axis=(1, 2), keepdims=True)
    direct = jax.vmap(log10_rms)(jnp.exp(ln - largest)) + largest[:, 0, 0] / np.log(10)
    return Paths(whole, jnp.where(on, direct, jnp.nan))


_compiled_paths = jax.jit(jax.vmap(paths_of))


def cell_paths(
    lag: int = recurrent.MAX_LAG,
    forget_bias: float = 1.0,
    weight_scale: float = 1.0,
    seeds: Sequence[int] = range(20),
) -> Paths:
    """How c at the end answers to c_t in an untrained LSTM, by all paths and by the direct one; (seeds, lag + 1)."""
    k, seeds = recurrent.knobs(lag, forget_bias, weight_scale), list(seeds)
    if not 0 < len(seeds) <= ROWS:
        raise BadInput(f"cell_paths needs 1 to {ROWS} seeds; {len(seeds)} came.")
    found = _compiled_paths(*_stacked("lstm", [k] * len(seeds), seeds))
    return Paths(*(np.asarray(each)[: len(seeds), -int(k.lag) - 1 :] for each in found))


def growth(
    cell: str, weight_scale: float, seeds: Sequence[int] = range(20), lag: int = recurrent.MAX_LAG
) -> Float[np.ndarray, " seeds"]:
    """log10 of the factor per step of dL/ds_t, from the last step back to the first, for each seed."""
    dh = lag_profile(cell, lag, 0.0, weight_scale, list(seeds)).log10_dh
    return (dh[:, 0] - dh[:, -1]) / lag


def recurrent_spectrum(
    cell: str, weight_scale: float, seeds: Sequence[int] = range(20)
) -> Float[np.ndarray, "seeds two"]:
    """(largest singular value, spectral radius) of W, for each seed."""
    Ws = [weight_scale * draw(cell, seed).parameters.recurrent.astype(float) for seed in seeds]
    return np.array([(np.linalg.norm(W, 2), np.abs(np.linalg.eigvals(W)).max()) for W in Ws])
