"""A leak under any activation, φ(z) + α·min(z, 0), with α as a traced knob, and the gain that each one needs.

Under ReLU it is the leaky ReLU of slope α (Maas et al. 2013); α learnt is PReLU (He et al. 2015); α = 1 is a straight
line.
"""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float

from vgcourse.inputs import finite_number
from vgcourse.measure import theory
from vgcourse.measure.profile import GradientProfile, measure
from vgcourse.nets import stack
from vgcourse.nets.activations import activate, activation_index, gaussian_mean


def leaky(index, α, z):
    """φ(z) + α·min(z, 0); as for JAX's ReLU, the leak has slope 0 at z = 0."""
    return activate(index, z) - α * jax.nn.relu(-z)


def leak_size(α: object) -> np.float32:
    """The leak as a knob: a number from 0 to 1, in the one dtype that compiles once."""
    return np.float32(finite_number("The leak α", α, 0, 1))


def profile_of(k: stack.Knobs, α, width: int = 32, batch: int = 32) -> GradientProfile:
    """`measure.profile.profile_of` with a leak; all but the sizes may be traced."""
    x, readout = stack.signals(k, width, batch)
    stage = lambda h, θ: leaky(k.activation, α, h @ θ.weights + θ.biases)
    return measure(stage, stack.init(k, width), x, lambda h: jnp.sum(readout * h), stack.active(k))


def moments(index, α, q) -> tuple[Float[Array, ""], Float[Array, ""]]:
    """(E[φ²], E[φ′²]) of the activation with a leak, at pre-activations of variance q."""
    φ = partial(leaky, index, α)
    slope = lambda z: jax.jvp(φ, (z,), (jnp.ones_like(z),))[1]
    return gaussian_mean(lambda z: φ(z) ** 2, q), gaussian_mean(lambda z: slope(z) ** 2, q)


def mean_field_of(k: stack.Knobs, α, batch: int = 32) -> theory.MeanField:
    """`theory.mean_field_of` with a leak."""
    return theory.mean_field_of(k, batch, lambda index, q: moments(index, α, q))


compiled_mean_field = jax.jit(mean_field_of, static_argnames="batch")


@partial(jax.jit, static_argnames=("width", "batch"))
def _runs(k: stack.Knobs, α, seeds, width, batch):
    return jax.vmap(lambda seed: profile_of(k._replace(seed=seed), α, width, batch))(seeds)


def leak_sweep(
    α=0.0, depth=30, activation="relu", weight_scale=1.0, bias_scale=0.0, seeds=range(20), *, width=32, batch=32
) -> GradientProfile:
    """`sweep` over seeds with a leak α between 0 and 1 under the activation; turning a knob compiles nothing."""
    k = stack.knobs(depth, activation, weight_scale, bias_scale)
    seeds = np.array([stack.coerced("seed", seed) for seed in seeds])
    return _runs(k, leak_size(α), seeds, width, batch).trimmed()


class Critical(NamedTuple):
    """What keeps an activation at the edge, where a layer multiplies the gradient by 1 on average.

    signal, slope: E[φ²] and E[φ′²] at q = 1. gain: the σw with σw² E[φ′²] = 1. bias2: the σb² that then keeps q at 1;
    a negative one does not exist. restoring: d q_{l+1}/d q_l there; above 1, an error in q grows from layer to layer.
    """

    signal: float
    slope: float
    gain: float
    bias2: float
    restoring: float


def critical(activation_name: str, α: float = 0.0) -> Critical:
    """Where the named activation, with a leak α, has χ₁ = 1 at q = 1 (Poole et al. 2016; Schoenholz et al. 2017)."""
    index = np.int32(activation_index(activation_name))
    signal, slope, rise = map(float, _at_one(index, leak_size(α)))
    return Critical(signal, slope, slope**-0.5, 1 - signal / slope, rise / slope)


@jax.jit
def _at_one(index, α):
    signal = lambda q: moments(index, α, q)[0]
    one = jnp.float32(1)
    return (*moments(index, α, one), jax.grad(signal)(one))
