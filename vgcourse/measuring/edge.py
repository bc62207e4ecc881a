"""The edge between order and chaos: where it runs, how deep one can train beside it, and how far a finite width strays.

Everything is a Gaussian average, by the quadrature of `nets.activations`. Poole et al. 2016 have the map of the
variance, Schoenholz et al. 2017 the depth scale, Hanin & Nica 2018 the spread. (`theory` has χ₁.)
"""

from __future__ import annotations

from typing import NamedTuple

import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float

from vgcourse.inputs import BadInput, finite_number, whole_number
from vgcourse.measuring import theory
from vgcourse.nets import activations

LARGEST_SCALE = 8.0


class Phase(NamedTuple):
    """One point of the phase diagram: where the variance settles, χ₁ there, and ξ, the depth scale, in stages.

    χ₁ < 1 is the ordered phase, in which gradients vanish; χ₁ > 1 the chaotic one, in which they explode.
    """

    q: float
    chi: float
    depth_scale: float

    def __repr__(self) -> str:
        ξ = "∞" if not self.depth_scale < 1e3 else f"{self.depth_scale:.1f}"
        return f"Phase(q* {self.q:.2g}, χ₁ {self.chi:.3f}, ξ {ξ})"


def phase(activation: str, weight_scale: float, bias_scale: float = 0.0) -> Phase:
    """q*, χ₁ and ξ of a wide stack with these scales; ReLU and linear, where q may grow for ever, have χ₁ anywhere."""
    q = theory.fixed_point(activation, weight_scale, bias_scale)
    χ = theory.chi_1(weight_scale, float(np.clip(q, 1e-10, 1e6)), activation)  # at q = 0 a kink has one slope only
    return Phase(q, χ, depth_scale(χ))


def depth_scale(χ: float) -> float:
    """ξ = 1/|ln χ|: over how many stages a perturbation shrinks, or grows, by a factor e; inf where χ = 1.

    With χ₁ it is ξ of the gradient (Schoenholz et al. 2017: trainable where L ≲ 6 ξ).
    """
    χ = finite_number("χ", χ, 0)
    return float("inf") if χ == 1 else 0.0 if χ == 0 else float(1 / abs(np.log(χ)))


def critical_scale(activation: str, bias_scale: float = 0.0) -> float:
    """The weight scale σw at which χ₁ = 1: the edge, for biases of scale σb. By bisection, to about three digits."""
    low, high = 0.0, LARGEST_SCALE
    if phase(activation, high, bias_scale).chi < 1:
        raise BadInput(f"With {activation} and σb = {bias_scale:g} χ₁ stays below 1 up to σw = {high:g}.")
    for _ in range(30):
        middle = (low + high) / 2
        low, high = (middle, high) if phase(activation, middle, bias_scale).chi < 1 else (low, middle)
    return high


def next_variance(activation: str, q, weight_scale: float, bias_scale: float = 0.0) -> Float[Array, "..."]:
    """One step of the map of the variance, q ↦ σw² E[φ(√q z)²] + σb² (Poole et al. 2016, eq. 3)."""
    σw, σb = finite_number("The weight scale σw", weight_scale, 0), finite_number("The bias scale σb", bias_scale, 0)
    return σw**2 * activations.activation(activation).second_moment(jnp.asarray(q, jnp.float32)) + σb**2


class Spread(NamedTuple):
    """ln ‖h_L‖²/‖h_0‖² of a He-initialised ReLU stack is about N(mean, variance), one draw for each network."""

    mean: float
    variance: float


def he_spread(depth: int, width: int) -> Spread:
    """N(−β/2, β) with β = 5 L/n (Hanin & Nica 2018): what is left of chance in a stack of that depth and width."""
    β = 5 * whole_number("The depth", depth, 1, 100_000) / whole_number("The width", width, 1, 1_000_000)
    return Spread(-β / 2, β)


def log10_forward(depth: int, activation: str, weight_scale: float, bias_scale: float = 0.0) -> np.ndarray:
    """Mean-field log10 RMS of h_l, l = 1 … depth: the thin line under `signals.forward(...).log10_h`."""
    return theory.mean_field(depth, activation, weight_scale, bias_scale).log10_h
