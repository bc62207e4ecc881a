"""A leak under any activation, φ(z) + α·min(z, 0), and the gain that each one needs (α is a knob of `nets.stack`).

Under ReLU it is the leaky ReLU of slope α (Maas et al. 2013); α learnt is PReLU (He et al. 2015); α = 1 is a straight
line.
"""

from __future__ import annotations

from typing import NamedTuple

import jax
import jax.numpy as jnp

from vgcourse.measuring.theory import stack_moments
from vgcourse.nets import stack


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


def critical(activation: str, α: float = 0.0) -> Critical:
    """Where the named activation, with a leak α, has χ₁ = 1 at q = 1 (Poole et al. 2016; Schoenholz et al. 2017)."""
    signal, slope, rise = map(float, _at_one(stack.knobs(activation=activation, leak=α)))
    return Critical(signal, slope, slope**-0.5, 1 - signal / slope, rise / slope)


@jax.jit
def _at_one(k):
    one = jnp.float32(1)
    return (*stack_moments(k, one), jax.grad(lambda q: stack_moments(k, q)[0])(one))
