"""Recurrent cells as chains over time, s_t = step(θ, s_{t−1}, x_t), with parameters shared by all steps.

A chain over time is a chain of stages: what differs from step to step is the input x_t, so the inputs are what
`measuring.profile.measure` gets as the stages' parameters, and the step is closed over θ. Every knob is a traced leaf;
the cell is chosen when a program is built, one program for each.

Sources: Elman 1990 (vanilla); Hochreiter & Schmidhuber 1997 and Gers, Schmidhuber & Cummins 2000 (LSTM with a forget
gate); Cho et al. 2014, eq. 5 to 8 (GRU); Le, Jaitly & Hinton 2015 (identity).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Bool, Float, Int

from vgcourse.inputs import one_of, whole_number
from vgcourse.nets.knobs import Panel, number, whole

MAX_LAG = 100
"""Steps back that are measured, between MAX_LAG + 1 states; a shorter chain is a mask. (Training takes its length from
its data.)"""


class Knobs(NamedTuple):
    """What can be turned without compiling; build it with `knobs(...)`, which checks and coerces."""

    lag: Int[Array, ""] | np.int32
    forget_bias: Float[Array, ""] | np.float32
    weight_scale: Float[Array, ""] | np.float32


class Parameters(NamedTuple):
    """Shared by all steps. The columns of W, U and b are blocks of `width`, one for each gate, in the cell's order."""

    recurrent: Float[Array, "width blocks"]
    inputs: Float[Array, "features blocks"]
    biases: Float[Array, " blocks"]


class Cell(NamedTuple):
    """One kind of cell.

    step: (θ, s, x) → the next state. blocks: how many matrices of the state's width W holds. parts: 2 if the state is
    (c, h) side by side, else 1. forgets: the block whose bias is the knob `forget_bias`, or None. start: (generator,
    width) → one square block of W, before the weight scale.
    """

    step: Callable
    blocks: int
    parts: int
    forgets: int | None
    start: Callable


def _gaussian(rng: np.random.Generator, width: int) -> np.ndarray:
    return rng.normal(size=(width, width)) / np.sqrt(width)


def _orthogonal(rng: np.random.Generator, width: int) -> np.ndarray:
    Q, R = np.linalg.qr(rng.normal(size=(width, width)))
    return Q * np.sign(np.diag(R))


def _identity(rng: np.random.Generator, width: int) -> np.ndarray:
    return np.eye(width)


def _vanilla(φ: Callable, θ: Parameters, h: Float[Array, "batch width"], x: Float[Array, "batch features"]):
    """h_t = φ(h_{t−1} W + x_t U + b)."""
    return φ(h @ θ.recurrent + x @ θ.inputs + θ.biases)


def lstm_gates(
    θ: Parameters, s: Float[Array, "batch state"], x: Float[Array, "batch features"]
) -> tuple[Float[Array, "batch width"], ...]:
    """(i, f, z, o) of an LSTM's step: input, forget and output gate, and the candidate tanh(…)."""
    h = s[..., s.shape[-1] // 2 :]
    i, f, z, o = jnp.split(h @ θ.recurrent + x @ θ.inputs + θ.biases, 4, axis=-1)
    return jax.nn.sigmoid(i), jax.nn.sigmoid(f), jnp.tanh(z), jax.nn.sigmoid(o)


def _lstm(θ: Parameters, s: Float[Array, "batch state"], x: Float[Array, "batch features"]):
    """c_t = f_t c_{t−1} + i_t z_t, h_t = o_t tanh(c_t); blocks i, f, z, o; the state is (c, h)."""
    i, f, z, o = lstm_gates(θ, s, x)
    c = f * s[..., : s.shape[-1] // 2] + i * z
    return jnp.concatenate([c, o * jnp.tanh(c)], axis=-1)


def _gru(θ: Parameters, h: Float[Array, "batch width"], x: Float[Array, "batch features"]):
    """h_t = u_t h_{t−1} + (1 − u_t) tanh(W(r_t h_{t−1}) + U x_t); blocks r, u, candidate. u near 1 keeps h."""
    width = h.shape[-1]
    driven = x @ θ.inputs + θ.biases
    gates = jax.nn.sigmoid(h @ θ.recurrent[:, : 2 * width] + driven[..., : 2 * width])
    r, u = jnp.split(gates, 2, axis=-1)
    candidate = jnp.tanh((r * h) @ θ.recurrent[:, 2 * width :] + driven[..., 2 * width :])
    return u * h + (1 - u) * candidate


_TANH = partial(_vanilla, jnp.tanh)
CELLS: dict[str, Cell] = {
    "rnn": Cell(_TANH, 1, 1, None, _gaussian),
    "orthogonal": Cell(_TANH, 1, 1, None, _orthogonal),
    "irnn": Cell(partial(_vanilla, jax.nn.relu), 1, 1, None, _identity),
    "lstm": Cell(_lstm, 4, 2, 1, _gaussian),
    "gru": Cell(_gru, 3, 1, 1, _gaussian),
}
"""The cells by name. rnn: tanh, W Gaussian; orthogonal: tanh, W orthogonal; irnn: ReLU, W the identity."""
OTHER_VANILLA: dict[str, Cell] = {
    "sigmoid_rnn": CELLS["rnn"]._replace(step=partial(_vanilla, jax.nn.sigmoid)),
    "linear_rnn": CELLS["rnn"]._replace(step=partial(_vanilla, lambda z: z)),
}
"""Two more for the measurement of Pascanu's conditions; nobody trains them here."""


def cell_of(name: object) -> Cell:
    """The cell of that name; a misspelt name gets the nearest one."""
    known = {**CELLS, **OTHER_VANILLA}
    return known[one_of("The cell", name, known)]


PANEL = Panel(
    Knobs,
    lag=whole(MAX_LAG, "The lag", 1, MAX_LAG),
    forget_bias=number(1.0, "The forget bias", -50, 50),
    weight_scale=number(1.0, "The weight scale σw", 0, 1e6),
)


@PANEL.turned()
def knobs(k: Knobs) -> Knobs:
    """A position of every knob.

    lag: 1 … 100 steps from the first state to the last. forget_bias: b of the LSTM's forget gate, or of the gate u
    that keeps the GRU's state; no matter to the others. weight_scale: σw, which multiplies W (a Gaussian W has
    variance σw²/width).
    """
    return k


def draw(cell: str, width: int, features: int, seed: int = 0) -> Parameters:
    """Parameters before any knob: blocks of W by the cell's start, U ~ N(0, 1/features), b = 0.

    NumPy draws them, outside of every compiled program: random numbers inside would multiply the compile time by six.
    """
    made = cell_of(cell)
    rng = np.random.default_rng(whole_number("The seed", seed, 0, 2**31 - 1))
    W = np.concatenate([made.start(rng, width) for _ in range(made.blocks)], axis=1)
    U = rng.normal(size=(features, made.blocks * width)) / np.sqrt(features)
    return Parameters(W.astype(np.float32), U.astype(np.float32), np.zeros(made.blocks * width, np.float32))


def init(cell: str, k: Knobs, drawn: Parameters) -> Parameters:
    """What was drawn, with the knobs set: W times σw, and the forget gate's bias."""
    made, width = cell_of(cell), drawn.recurrent.shape[0]
    biases = drawn.biases
    if made.forgets is not None:
        gate = jnp.arange(made.blocks * width) // width == made.forgets
        biases = jnp.where(gate, k.forget_bias, biases)
    return Parameters(k.weight_scale * drawn.recurrent, drawn.inputs, biases)


def at_rest(cell: str, batch: int, width: int) -> Float[Array, "batch state"]:
    """The state before the first step: zeros, (batch, width), or (batch, 2·width) for a cell with (c, h)."""
    return jnp.zeros((batch, cell_of(cell).parts * width))


def hidden(cell: str, s: Float[Array, "batch state"]) -> Float[Array, "batch width"]:
    """What a readout sees of the state: h, the second half where the state is (c, h)."""
    return s[..., s.shape[-1] // 2 :] if cell_of(cell).parts == 2 else s


def run(cell: str, θ: Parameters, x: Float[Array, "steps batch features"]) -> Float[Array, "steps batch width"]:
    """h_t at every step, from rest."""
    step = cell_of(cell).step

    def advance(s, x_t):
        s = step(θ, s, x_t)
        return s, hidden(cell, s)

    return jax.lax.scan(advance, at_rest(cell, x.shape[1], θ.recurrent.shape[0]), x)[1]


def active(k: Knobs) -> Bool[Array, " steps"]:
    """Which of the `MAX_LAG` + 1 steps are taken: the last `lag` + 1 ones, so that the end stays where it is."""
    return jnp.arange(MAX_LAG, -1, -1) <= k.lag
