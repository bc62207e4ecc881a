"""A forward and a backward pass as a computer does them: in one number format, with nothing rescaled.

Everywhere else the course carries sizes as logarithms. Here the numbers may break, and `products.breakdown` says where.
"""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float

from vgcourse.experiments.lesson_02.products import Breakdown, breakdown
from vgcourse.inputs import finite_number, one_of, whole_number
from vgcourse.nets.activations import activation

FORMATS = ("bfloat16", "float16", "float32")


class RawPass(NamedTuple):
    """What every stage held, input first: h_1 … h_L and dL/dh_1 … dL/dh_L, each (stages, width), as computed."""

    signals: Float[Array, "stages width"]
    gradients: Float[Array, "stages width"]

    @property
    def forward(self) -> Breakdown:
        """The first layers, input first, in which a signal is infinite and no number."""
        return breakdown(self.signals)

    @property
    def backward(self) -> Breakdown:
        """The first layers *on the way back* in which dL/dh is infinite and no number; 0 is never."""
        stages = len(self.gradients)
        return Breakdown(*(stages + 1 - step if step else 0 for step in breakdown(self.gradients[::-1])))

    def __repr__(self) -> str:
        said = []
        for name, found in (("forward", self.forward), ("backward", self.backward)):
            where = f"inf from layer {found.infinite}" if found.infinite else "no inf"
            where += f", nan from layer {found.no_number}" if found.no_number else ", no nan"
            said.append(f"{name}: {where}")
        return f"RawPass({len(self.signals)} stages; {'; '.join(said)})"


@partial(jax.jit, static_argnames=("name", "bits"))
def _passed(weights, x, name, bits):
    φ = activation(name).function
    stored = lambda a: jax.lax.reduce_precision(a, *bits)

    def stage(h, W):
        return φ(h @ W)

    def loss(h):
        return jnp.mean(h**2)

    def forward(h, W):
        new = stored(stage(h, stored(W)))
        return new, (h, new)

    h_L, (before, signals) = jax.lax.scan(forward, stored(x), weights)
    δ_L = stored(jax.grad(loss)(h_L))

    def backward(δ, layer):
        h, W = layer
        return stored(jax.vjp(partial(stage, W=stored(W)), h)[1](δ)[0]), δ

    return signals, jax.lax.scan(backward, δ_L, (before, weights), reverse=True)[1]


def raw_pass(
    depth=30, activation="relu", deviation=1.0, seed=0, *, width: int = 100, number_format: str = "float32"
) -> RawPass:
    """One input through `depth` layers h ← φ(h W) and back, L = mean of h_L², without rescaling.

    deviation: the standard deviation of every weight, W ~ N(0, deviation²); 1 is a common choice in tutorials.
    number_format: how every signal, weight and gradient is stored. A sum is formed in float32, as accelerators do it
    (and as processors without 16-bit arithmetic must).
    """
    depth = whole_number("The depth", depth, 1, 1000)
    width = whole_number("The width", width, 1, 1000)
    kind = jnp.finfo(one_of("The number format", number_format, FORMATS))
    deviation = np.float32(finite_number("The deviation", deviation, 0, 1e6))
    key_x, key_w = jax.random.split(jax.random.key(whole_number("The seed", seed, 0, 2**31 - 1)))
    weights = deviation * jax.random.normal(key_w, (depth, width, width))
    x = jax.random.normal(key_x, (width,))
    return RawPass(*_passed(weights, x, _name(activation), (int(kind.nexp), int(kind.nmant))))


def _name(given: str) -> str:
    return activation(given).name
