"""A stack of equal stages, h ← φ(normalised(h W + b)), in which every knob is a traced leaf.

The depth is a mask over a scan of `MAX_DEPTH` stages, activation and normalisation are a `lax.switch` each, so turning
any knob compiles nothing, and a sweep over seeds, depths or scales is `jax.vmap` over the same function.
"""

from __future__ import annotations

from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Bool, Float, Int

from vgcourse.inputs import finite_number, whole_number
from vgcourse.nets.activations import activate, activation_index
from vgcourse.nets.normalisation import normalisation_index, normalise

MAX_DEPTH = 64


class Knobs(NamedTuple):
    """Everything that can be turned; build it with `knobs(...)`, which checks and coerces.

    A normalisation of None is "none", and as an axis of `jax.vmap` it is shared: so may be left out by position.
    """

    depth: Int[Array, ""] | np.int32
    activation: Int[Array, ""] | np.int32
    weight_scale: Float[Array, ""] | np.float32
    bias_scale: Float[Array, ""] | np.float32
    seed: Int[Array, ""] | np.int32
    normalisation: Int[Array, ""] | np.int32 | None = None


class Parameters(NamedTuple):
    """Parameters of all `MAX_DEPTH` stages; those beyond the depth are not used."""

    weights: Float[Array, "stages width width"]
    biases: Float[Array, "stages width"]


def coerced(knob: str, value: object) -> np.int32 | np.float32:
    """One knob's value, checked and in the one dtype that leaves the jit cache at a single entry.

    A Python int, a Python float and a NumPy scalar would each add an entry.
    """
    if knob == "depth":
        return np.int32(whole_number("The depth", value, 1, MAX_DEPTH))
    if knob == "activation":
        return np.int32(activation_index(value))
    if knob == "weight_scale":
        return np.float32(finite_number("The weight scale σw", value, 0, 1e6))
    if knob == "bias_scale":
        return np.float32(finite_number("The bias scale σb", value, 0, 1e6))
    if knob == "normalisation":
        return np.int32(normalisation_index(value))
    return np.int32(whole_number("The seed", value, 0, 2**31 - 1))


def knobs(depth=10, activation="sigmoid", weight_scale=1.0, bias_scale=0.0, seed=0, normalisation="none") -> Knobs:
    """A position of every knob.

    depth: 1 … 64 stages. activation: a name in `ACTIVATIONS`. weight_scale: σw, where σw² = n·Var(W).
    bias_scale: σb, where σb² = Var(b). seed: draws weights, biases, inputs and the readout.
    normalisation: of the pre-activations, a name in `NORMALISATIONS`.
    """
    given = Knobs(depth, activation, weight_scale, bias_scale, seed, normalisation)
    return Knobs(*map(coerced, Knobs._fields, given))


def init(k: Knobs, width: int) -> Parameters:
    """Parameters for these knobs: W ~ N(0, σw²/n), b ~ N(0, σb²), drawn from the seed."""
    key_w, key_b = jax.random.split(jax.random.key(k.seed))
    weights = k.weight_scale / jnp.sqrt(float(width)) * jax.random.normal(key_w, (MAX_DEPTH, width, width))
    return Parameters(weights, k.bias_scale * jax.random.normal(key_b, (MAX_DEPTH, width)))


def stage(k: Knobs, h: Float[Array, "batch width"], θ: Parameters) -> Float[Array, "batch width"]:
    """One stage, φ(normalised(h W + b)); `θ` holds the parameters of this stage alone."""
    z = h @ θ.weights + θ.biases
    return activate(k.activation, z if k.normalisation is None else normalise(k.normalisation, z))


def active(k: Knobs) -> Bool[Array, "stages"]:
    """Which of the `MAX_DEPTH` stages belong to the network."""
    return jnp.arange(MAX_DEPTH) < k.depth


def apply(k: Knobs, θ: Parameters, x: Float[Array, "batch width"]) -> Float[Array, "batch width"]:
    """The network's output h_L for the inputs `x`."""

    def step(h, layer):
        θ_l, on = layer
        return jnp.where(on, stage(k, h, θ_l), h), None

    return jax.lax.scan(step, x, (θ, active(k)))[0]


def signals(k: Knobs, width: int, batch: int) -> tuple[Float[Array, "batch width"], Float[Array, "batch width"]]:
    """(inputs, readout): x ~ N(0, 1) and c = ±1, so that L = Σ c·h_L sends a gradient of size exactly 1 back."""
    key_x, key_c = jax.random.split(jax.random.fold_in(jax.random.key(k.seed), 1))
    return jax.random.normal(key_x, (batch, width)), jax.random.rademacher(key_c, (batch, width), jnp.float32)
