"""A stack of equal stages, h ← s·h + φ(normalised(h W + b)) with a leak under φ, in which every knob is a traced leaf.

The depth is a mask over a scan of `MAX_DEPTH` stages, activation and normalisation are a `lax.switch` each, so turning
any knob compiles nothing, and a sweep over seeds, depths or scales is `measuring.sweep.swept` over the same function.
"""

from __future__ import annotations

from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax.typing import ArrayLike
from jaxtyping import Array, Bool, Float, Int

from vgcourse.nets import initializers
from vgcourse.nets.activations import activate, activation_index
from vgcourse.nets.depth import through
from vgcourse.nets.knobs import Panel, choice, number, seed, whole
from vgcourse.nets.normalisation import normalisation_index, normalise

MAX_DEPTH = 64
DEPTH = 10
"""The depth, if nothing is said."""


class Knobs(NamedTuple):
    """Everything that can be turned; build it with `knobs(...)`, which checks and coerces.

    None is no part of the program: nothing is normalised, nothing leaks, no skip, and every example counts.
    """

    depth: Int[Array, ""] | np.int32
    activation: Int[Array, ""] | np.int32
    weight_scale: Float[Array, ""] | np.float32
    bias_scale: Float[Array, ""] | np.float32
    seed: Int[Array, ""] | np.int32
    normalisation: Int[Array, ""] | np.int32 | None = None
    leak: Float[Array, ""] | np.float32 | None = None
    skip: Float[Array, ""] | np.float32 | None = None
    count: Int[Array, ""] | np.int32 | None = None


class Parameters(NamedTuple):
    """Parameters of all `MAX_DEPTH` stages; those beyond the depth are not used."""

    weights: Float[Array, "stages width width"]
    biases: Float[Array, "stages width"]


PANEL = Panel(
    Knobs,
    depth=whole(DEPTH, "The depth", 1, MAX_DEPTH),
    activation=choice("sigmoid", activation_index),
    weight_scale=number(1.0, "The weight scale σw", 0, 1e6),
    bias_scale=number(0.0, "The bias scale σb", 0, 1e6),
    seed=seed(),
    normalisation=choice("none", normalisation_index),
    leak=number(None, "The leak α", 0, 1),
    skip=number(None, "The skip", -10, 10),
    count=whole(None, "The number of examples that count", 2, 4096),
)
coerced, rows = PANEL.coerced, PANEL.rows


@PANEL.turned()
def knobs(k: Knobs) -> Knobs:
    """A position of every knob.

    depth: 1 … 64 stages. activation: a name in `ACTIVATIONS`. weight_scale: σw, where σw² = n·Var(W).
    bias_scale: σb, where σb² = Var(b). seed: draws weights, biases, inputs and the readout.
    normalisation: of the pre-activations, a name in `NORMALISATIONS`.
    leak: α of φ(z) + α·min(z, 0), 0 … 1; under ReLU it is the leaky ReLU (Maas et al. 2013), at 1 a straight line.
    skip: s of h ← s·h + φ(…). count: how many examples of the batch have a loss and are in batch norm's statistics.
    leak, skip and count are left out unless given: the first number compiles once, turning it compiles nothing.
    """
    return k


def init(k: Knobs, width: int, room: int = MAX_DEPTH) -> Parameters:
    """Parameters for these knobs: W ~ N(0, σw²/n), b ~ N(0, σb²), drawn from the seed; the same in a smaller room."""
    key_w, key_b = jax.random.split(jax.random.key(k.seed))
    weights = k.weight_scale / jnp.sqrt(float(width)) * jax.random.normal(key_w, (room, width, width))
    return Parameters(weights, k.bias_scale * jax.random.normal(key_b, (room, width)))


def activated(k: Knobs, z: Float[ArrayLike, "..."]) -> Float[Array, "..."]:
    """φ(z), or φ(z) + α·min(z, 0); as for JAX's ReLU, the leak has slope 0 at z = 0."""
    return activate(k.activation, z) if k.leak is None else activate(k.activation, z) - k.leak * jax.nn.relu(-z)


def stage(k: Knobs, h: Float[Array, "batch width"], θ: Parameters) -> Float[Array, "batch width"]:
    """One stage, s·h + φ(normalised(h W + b)); `θ` holds the parameters of this stage alone."""
    z = h @ θ.weights + θ.biases
    out = activated(k, z if k.normalisation is None else normalise(k.normalisation, z, counted(k, len(z))))
    return out if k.skip is None else k.skip * h + out


def active(k: Knobs, room: int = MAX_DEPTH) -> Bool[Array, " stages"]:
    """Which of the stages belong to the network."""
    return jnp.arange(room) < k.depth


def counted(k: Knobs, batch: int) -> Bool[Array, "batch 1"] | None:
    """Which examples of the batch count; None for all."""
    return None if k.count is None else (jnp.arange(batch) < k.count)[:, None]


def log10_counted(k: Knobs, batch: int) -> Float[Array, ""] | float:
    """log10 of what makes an RMS over the batch, where the others are 0, one over the examples that count."""
    return 0.0 if k.count is None else -0.5 * jnp.log10(jnp.mean(counted(k, batch)))


def apply(k: Knobs, θ: Parameters, x: Float[Array, "batch width"]) -> Float[Array, "batch width"]:
    """The network's output h_L for the inputs `x`."""
    return through(stage, k, x, θ, k.depth)


def signals(k: Knobs, width: int, batch: int) -> tuple[Float[Array, "batch width"], Float[Array, "batch width"]]:
    """(inputs, readout), by `initializers.signals`; examples that do not count are 0 in both."""
    drawn = initializers.signals(k.seed, width, batch)
    return drawn if k.count is None else tuple(counted(k, batch) * each for each in drawn)
