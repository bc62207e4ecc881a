"""What the theory predicts: the product of slopes, its bound, and the mean-field profile of a wide random stack."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float, Int

from vgcourse.inputs import finite_number, one_of, whole_number
from vgcourse.measuring.profile import GradientProfile
from vgcourse.measuring.size import after, carried
from vgcourse.measuring.sweep import swept
from vgcourse.nets import activations, stack
from vgcourse.nets.activations import activate, activation_index, gaussian_mean, moments
from vgcourse.nets.knobs import Panel, choice, number, whole
from vgcourse.nets.stack import MAX_DEPTH

FAINT_SQUARE = 1e-30
"""Where E[h²] is so small that φ is a straight line, and σw²E[h²] can still be held: `size.FAINT`, for squares."""


def slope_bound(n, activation: str = "sigmoid"):
    """The largest product that `n` slopes of φ can have, (max φ′)ⁿ: for the sigmoid ¼ⁿ. Weights are 1."""
    return activations.activation(activation).max_slope ** np.asarray(n)


def log10_slope_bound(n, activation: str = "sigmoid"):
    """log10 of `slope_bound`, which never underflows."""
    return np.asarray(n) * np.log10(activations.activation(activation).max_slope)


FORMATS = ("bfloat16", "float16", "float32", "float64")


def silent_depth(weight: float, number_format: str = "float32") -> int:
    """The first n at which weight − ¼ⁿ rounds to weight in that format: what comes through n sigmoid layers is lost."""
    number = jnp.dtype(one_of("The number format", number_format, FORMATS)).type
    largest = float(jnp.finfo(number).max)
    w = number(finite_number("The weight", weight, -largest, largest))
    return next(n for n in range(1, 1000) if w - number(slope_bound(n)) == w)


class ScalarChain(NamedTuple):
    """One unit per layer, a_l = φ(w a_{l−1} + b): what the chain rule multiplies, stage by stage, input first.

    `factor[l]` = w φ′(z_l), and `log10_product[l]` = log10 |da_L/da_l| with one factor for every stage *after* l.
    So the first entry has depth − 1 factors, the last is 0; `log10_end_to_end` = log10 |da_L/da_0| has all of them.
    """

    z: Float[Array, " stages"]
    a: Float[Array, " stages"]
    factor: Float[Array, " stages"]
    log10_product: Float[Array, " stages"]
    log10_end_to_end: Float[Array, ""]


class ChainKnobs(NamedTuple):
    """What can be turned of a scalar chain."""

    depth: Int[Array, ""] | np.int32
    activation: Int[Array, ""] | np.int32
    weight: Float[Array, ""] | np.float32
    bias: Float[Array, ""] | np.float32
    x: Float[Array, ""] | np.float32


CHAIN = Panel(
    ChainKnobs,
    depth=whole(stack.DEPTH, "The depth", 1, MAX_DEPTH),
    activation=choice("sigmoid", activation_index),
    weight=number(1.0, "The weight", -1e6, 1e6),
    bias=number(0.0, "The bias", -1e6, 1e6),
    x=number(0.5, "The input", -1e6, 1e6),
)


def chain_of(k: ChainKnobs, room: int = MAX_DEPTH) -> ScalarChain:
    """The scalar chain for knobs that may be traced; arrays have `room` stages, nan beyond the depth."""
    on = jnp.arange(room) < k.depth

    def step(a, on):
        z = k.weight * a + k.bias
        a_out, slope = jax.jvp(lambda z: activate(k.activation, z), (z,), (jnp.ones_like(z),))
        return jnp.where(on, a_out, a), (z, a_out, slope)

    _, (z, a, slope) = jax.lax.scan(step, jnp.asarray(k.x, jnp.float32), on)
    log_factor = jnp.where(on, jnp.log10(jnp.abs(k.weight)) + jnp.log10(jnp.abs(slope)), 0)
    masked = (jnp.where(on, values, jnp.nan) for values in (z, a, k.weight * slope, after(log_factor)))
    return ScalarChain(*masked, jnp.sum(log_factor))


compiled_chain = jax.jit(swept(chain_of))


@CHAIN.turned()
def chain(k: ChainKnobs) -> ScalarChain:
    """The scalar chain of `depth` layers with the same weight and bias everywhere, started at a_0 = `x`."""
    *stages, whole_way = map(np.asarray, compiled_chain(k))
    return ScalarChain(*(values[: int(k.depth)] for values in stages), whole_way)


class MeanField(NamedTuple):
    """The infinitely wide random stack: q_l = E[z_l²], χ_l = σw² E[φ′(√q_l z)²], log10 RMS of h_l, by stage."""

    q: Float[Array, " stages"]
    chi: Float[Array, " stages"]
    profile: GradientProfile
    log10_h: Float[Array, " stages"]


def stack_moments(k: stack.Knobs, q) -> tuple[Float[Array, ""], Float[Array, ""]]:
    """(E[φ²], E[φ′²]) at pre-activations of variance q, for the stack's φ with its leak."""
    if k.leak is None:
        return moments(k.activation, q)
    slope = lambda z: jax.jvp(partial(stack.activated, k), (z,), (jnp.ones_like(z),))[1]
    return gaussian_mean(lambda z: stack.activated(k, z) ** 2, q), gaussian_mean(lambda z: slope(z) ** 2, q)


def mean_field_of(k: stack.Knobs, batch: int = 32, room: int = MAX_DEPTH) -> MeanField:
    """The mean-field prediction for knobs that may be traced; nan beyond the depth.

    q_l = σw² E[φ(√q_{l−1} z)²] + σb², from inputs with E[x²] = 1 (Poole et al. 2016, eq. 3); going back one stage
    multiplies E[(dL/dh)²] by χ (Schoenholz et al. 2017). dL/dW_l sums `batch` outer products.
    """
    on = stack.active(k, room)
    σw2, σb2 = k.weight_scale**2, k.bias_scale**2

    def step(h2, _):
        q = σw2 * h2 + σb2
        φ2, slope2 = stack_moments(k, q)
        return φ2, (q, h2, φ2, slope2)

    _, ((q, h2, φ2, slope2), log_h2) = carried(step, jnp.float32(1), on, FAINT_SQUARE)
    log10_dh = 0.5 * after(jnp.where(on, jnp.log10(σw2 * slope2), 0))
    log10_dW = log10_dh + 0.5 * (jnp.log10(batch * slope2) + jnp.log10(h2) + log_h2)
    log10_h = 0.5 * (jnp.log10(φ2) + log_h2)
    q, χ, *logs = (jnp.where(on, each, jnp.nan) for each in (q, σw2 * slope2, log10_dh, log10_dW, log10_h))
    return MeanField(q, χ, GradientProfile(*logs[:2]), logs[2])


compiled_mean_field = jax.jit(swept(mean_field_of), static_argnames="batch")


@stack.PANEL.turned("depth", "activation", "weight_scale", "bias_scale", "leak")
def mean_field(k: stack.Knobs, *, batch: int = 32) -> MeanField:
    """What mean-field theory predicts for `profile` with the same knobs, at infinite width; there is no seed."""
    batch = whole_number("The batch", batch, 1, 4096)
    return jax.tree.map(lambda values: np.asarray(values)[: int(k.depth)], compiled_mean_field(k, batch=batch))


def chi_1(weight_scale: float, q: float, activation: str) -> float:
    """χ₁ = σw² E[φ′(√q z)²]: the factor by which one stage multiplies the mean square of the gradient."""
    σw, q = finite_number("The weight scale σw", weight_scale, 0), finite_number("The variance q", q, 0)
    return float(σw**2 * activations.activation(activation).slope_second_moment(q))


def fixed_point(activation: str, weight_scale: float, bias_scale: float = 0.0, steps: int = 2000) -> float:
    """q*, where q = σw² E[φ(√q z)²] + σb²: where the variance of z settles; inf where it grows for ever."""
    k = stack.knobs(1, activation, weight_scale, bias_scale)
    q = float(_iterated(k.activation, k.weight_scale, k.bias_scale, steps))
    return q if q < 1e30 else np.inf


@jax.jit
def _iterated(index, weight_scale, bias_scale, steps):
    def body(_, q):
        return jnp.minimum(weight_scale**2 * moments(index, q)[0] + bias_scale**2, 1e30)

    return jax.lax.fori_loop(0, steps, body, jnp.float32(1))
