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

from vgcourse.gradients.profile import GradientProfile, log10_rms, measure
from vgcourse.inputs import BadInput, finite_number, one_of, whole_number
from vgcourse.nets import recurrent

WIDTH, BATCH = 16, 16
PARTS = ("state", "c", "h")
"""What of dL/ds_t is measured: all of the state, or one half of the LSTM's (c, h), the other held fixed."""


class Draw(NamedTuple):
    """What a seed draws: parameters before any knob, inputs, and the signs of the readout."""

    parameters: recurrent.Parameters
    x: Float[Array, "steps batch features"]
    signs: Float[Array, "batch state"]


class Paths(NamedTuple):
    """log10 RMS of ∂(Σ ±c_T)/∂c_t, h_t held, at t = 1 … T: the whole of it, and the direct path Π f alone."""

    whole: Float[np.ndarray, "*runs steps"]
    direct: Float[np.ndarray, "*runs steps"]


@lru_cache(maxsize=256)
def draw(cell: str, seed: int, width: int = WIDTH, batch: int = BATCH) -> Draw:
    """Drawn by NumPy: the sequences are those of the adding problem, number and mark."""
    rng = np.random.default_rng([whole_number("The seed", seed, 0, 2**31 - 1), 2])
    T = recurrent.MAX_LENGTH
    marks = (
        np.arange(T)[:, None]
        == np.concatenate([rng.integers(0, T // 2, (1, batch)), rng.integers(T // 2, T, (1, batch))])[:, None]
    )
    x = np.stack([rng.uniform(size=(T, batch)), marks.any(axis=0)], axis=-1)
    signs = rng.choice([-1.0, 1.0], (batch, recurrent.cell_of(cell).parts * width))
    return Draw(recurrent.draw(cell, width, 2, seed), x.astype(np.float32), signs.astype(np.float32))


def _loss(cell: str, part: str, signs):
    """Σ ± over the part of the state at the end that is measured."""
    halves = {"state": lambda s: s, "c": lambda s: recurrent.carried(cell, s), "h": lambda s: recurrent.hidden(cell, s)}
    take = halves[part]
    return lambda s: jnp.sum(take(signs) * take(s)), take


def profile_of(cell: str, part: str, k: recurrent.Knobs, drawn: Draw) -> GradientProfile:
    """The profile for knobs that may be traced: `MAX_LENGTH` steps, nan before the first one."""
    θ = recurrent.init(cell, k, drawn.parameters)
    loss, take = _loss(cell, part, drawn.signs)
    step = recurrent.cell_of(cell).step
    rest = jnp.zeros_like(drawn.signs)
    return measure(lambda s, x: step(θ, s, x), drawn.x, rest, loss, recurrent.active(k), part=take)


@lru_cache
def compiled(cell: str, part: str, swept: bool = False) -> Callable[[recurrent.Knobs, Draw], GradientProfile]:
    """One program for each cell and part; swept: along a leading axis of the knobs."""
    one = lambda k, drawn: profile_of(cell, part, k, drawn)
    return jax.jit(jax.vmap(one, (0, None)) if swept else one)


def lag_profile(
    cell: str = "lstm",
    length: int = recurrent.MAX_LENGTH,
    forget_bias: float = 1.0,
    weight_scale: float = 1.0,
    seed: int | Sequence[int] = 0,
    part: str = "state",
) -> GradientProfile:
    """dL/ds_t and dL/dx_t at every time step of a recurrent net, 16 wide, before training.

    The inputs are sequences of the adding problem. part: "state" measures all of s_t; "c" and "h" one half of the
    LSTM's, and the loss is then on that half. Several seeds give arrays of shape (seeds, length).
    """
    one_of("The cell", cell, {**recurrent.CELLS, **recurrent.OTHER_VANILLA})
    if one_of("The part", part, PARTS) != "state" and recurrent.cell_of(cell).parts < 2:
        raise BadInput(f'The state of {cell!r} has one part: measure part="state".')
    k = recurrent.knobs(length, forget_bias, weight_scale)
    found = [compiled(cell, part)(k, draw(cell, each)) for each in np.atleast_1d(np.asarray(seed)).tolist()]
    stages = [np.stack([np.asarray(values)[-int(k.length) :] for values in each]) for each in zip(*found, strict=True)]
    return GradientProfile(*(each[0] if np.ndim(seed) == 0 else each for each in stages))


def forget_gate(bias: float) -> float:
    """σ(b): the forget gate where nothing but its bias speaks."""
    return 1 / (1 + np.exp(-finite_number("The forget bias", bias, -700, 700)))


def half_life(bias: float) -> float:
    """Steps until half of the direct path is lost, ln ½ / ln σ(b)."""
    return float(np.log(2) / np.logaddexp(0, -finite_number("The forget bias", bias, -700, 700)))


def log10_path(bias: float, steps) -> np.ndarray:
    """log10 σ(b)^steps: the direct path of c where nothing but the bias speaks."""
    return -np.asarray(steps) * np.logaddexp(0, -finite_number("The forget bias", bias, -700, 700)) / np.log(10)


def paths_of(k: recurrent.Knobs, drawn: Draw) -> tuple[Array, Array]:
    """(whole, direct) of the LSTM; both are nan before the first step."""
    whole = profile_of("lstm", "c", k, drawn).log10_dh
    θ = recurrent.init("lstm", k, drawn.parameters)
    on = recurrent.active(k)

    def advance(s, given):
        x, there = given
        f = recurrent.lstm_gates(θ, s, x)[1]
        return jnp.where(there, recurrent.cell_of("lstm").step(θ, s, x), s), f

    _, gates = jax.lax.scan(advance, jnp.zeros_like(drawn.signs), (drawn.x, on))
    ln = jnp.log(gates)
    after = jnp.cumsum(ln[::-1], axis=0)[::-1] - ln  # Σ over the steps after t
    largest = jnp.max(after, axis=(1, 2), keepdims=True)
    direct = jax.vmap(log10_rms)(jnp.exp(after - largest)) + largest[:, 0, 0] / np.log(10)
    return whole, jnp.where(on, direct, jnp.nan)


_compiled_paths = jax.jit(paths_of)


def cell_paths(
    length: int = recurrent.MAX_LENGTH,
    forget_bias: float = 1.0,
    weight_scale: float = 1.0,
    seeds: Sequence[int] = range(20),
) -> Paths:
    """How c at the end answers to c_t in an untrained LSTM, by all paths and by the direct one; (seeds, length)."""
    k = recurrent.knobs(length, forget_bias, weight_scale)
    found = [_compiled_paths(k, draw("lstm", seed)) for seed in seeds]
    return Paths(
        *(np.stack([np.asarray(each)[-int(k.length) :] for each in part]) for part in zip(*found, strict=True))
    )


def growth(
    cell: str, weight_scale: float, seeds: Sequence[int] = range(20), length: int = recurrent.MAX_LENGTH
) -> np.ndarray:
    """log10 of the factor per step of dL/ds_t, from the last step back to the first; one number for each seed."""
    dh = lag_profile(cell, length, 0.0, weight_scale, seeds).log10_dh
    return (dh[:, 0] - dh[:, -1]) / (length - 1)


def recurrent_spectrum(cell: str, weight_scale: float, seeds: Sequence[int] = range(20)) -> np.ndarray:
    """(largest singular value, spectral radius) of W, for each seed: (seeds, 2)."""
    Ws = [weight_scale * draw(cell, seed).parameters.recurrent.astype(float) for seed in seeds]
    return np.array([(np.linalg.norm(W, 2), np.abs(np.linalg.eigvals(W)).max()) for W in Ws])
