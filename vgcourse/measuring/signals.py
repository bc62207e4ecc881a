"""The way forward: how large z and h are at every stage, and what the Jacobians of the stages do to a vector.

The companion of `profile`, which measures the way back. Sizes are log10 and no stage is a false zero; only singular
values are computed in NumPy's float64, because a product of fifty matrices has more digits than float32.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float

from vgcourse.inputs import BadInput, finite_number, one_of, whole_number
from vgcourse.measuring import size
from vgcourse.measuring.size import HUGE, carried, log10_rms
from vgcourse.measuring.sweep import measured, swept
from vgcourse.nets import stack
from vgcourse.nets.activations import activate, activation_index
from vgcourse.nets.initializers import INITIALIZERS, initial_weights


class SignalProfile(NamedTuple):
    """log10 of the RMS of z_l = h_{l−1} W + b and of h_l = φ(z_l), first stage first; nan beyond the depth.

    With a normalisation, z is what comes before it.
    """

    log10_z: Float[Array, "*sweep stages"] | np.ndarray
    log10_h: Float[Array, "*sweep stages"] | np.ndarray

    depth = property(size.depth)
    trimmed = size.trimmed

    def __repr__(self) -> str:
        first, last = (10 ** float(np.median(self.log10_h[..., at])) for at in (0, self.depth - 1))
        return f"SignalProfile({self.depth} stages, RMS of h {first:.2g} … {last:.2g})"


def forward_of(k: stack.Knobs, width: int = 32, batch: int = 32, room: int = stack.MAX_DEPTH) -> SignalProfile:
    """The forward profile for knobs that may be traced; the network and inputs of `profile_of` with the same knobs."""
    x, _ = stack.signals(k, width, batch)
    counted = 1 if k.count is None else stack.counted(k, batch)

    def step(h, layer):
        θ, on = layer
        z, out = h @ θ.weights + θ.biases, stack.stage(k, h, θ)
        return jnp.where(on, out, h), tuple(jnp.where(on, log10_rms(counted * each), jnp.nan) for each in (z, out))

    _, (seen, log_h) = carried(step, x, (stack.init(k, width, room), stack.active(k, room)), huge=HUGE)
    return SignalProfile(*(each + log_h + stack.log10_counted(k, batch) for each in seen))


compiled_forward = jax.jit(swept(forward_of), static_argnames=("width", "batch"))


@stack.PANEL.turned(rows=True)
def forward(k: stack.Knobs, *, width: int = 32, batch: int = 32) -> SignalProfile:
    """How large z and h are at every stage; the knobs of `profile`. Several seeds, or scales, give one row each.

    Weights are N(0, σw²/width), biases N(0, σb²), inputs N(0, 1).
    """
    return measured(compiled_forward, k, width, batch)


def jacobians(
    depth: int, activation: str, initializer: str, gain: float = 1.0, *, width: int = 200, seed: int = 0
) -> Float[np.ndarray, "depth width width"]:
    """∂h_l/∂h_{l−1} = W_l diag φ′(z_l) for l = 1 … depth, at one input x ~ N(0, 1), biases 0; rows are h_{l−1}.

    initializer: a name in `INITIALIZERS`; its weights are multiplied by `gain`.
    """
    one_of("The initializer", initializer, INITIALIZERS)
    depth, width = whole_number("The depth", depth, 1, 1000), whole_number("The width", width, 1, 2000)
    key = jax.random.key(whole_number("The seed", seed, 0, 2**31 - 1))
    gain = np.float32(finite_number("The gain", gain))
    return np.asarray(_jacobians(initializer, depth, width)(key, activation_index(activation), gain))


@lru_cache
def _jacobians(initializer: str, depth: int, width: int):
    @jax.jit
    def all_stages(key, index, gain):
        def step(h, key):
            W = gain * initial_weights(initializer, key, width, width)
            h, slope = jax.jvp(lambda z: activate(index, z), (h @ W,), (jnp.ones(width),))
            return h, W * slope

        key_x, *_ = keys = jax.random.split(key, depth + 1)
        return jax.lax.scan(step, jax.random.normal(key_x, (width,)), keys[1:])[1]

    return all_stages


def singular_values(matrices: Float[np.ndarray, "*stages n n"]) -> Float[np.ndarray, "*stages n"]:
    """The singular values of each matrix, largest first, in float64."""
    matrices = np.asarray(matrices, np.float64)
    if not np.isfinite(matrices).all():
        raise BadInput("Singular values are those of finite numbers; inf or nan came among them.")
    return np.linalg.svd(matrices, compute_uv=False)


def end_to_end(matrices: Float[np.ndarray, "stages n n"]) -> Float[np.ndarray, "n n"]:
    """∂h_L/∂h_0, the product of the Jacobians of all stages, in float64."""
    return np.linalg.multi_dot([matrix.astype(np.float64) for matrix in matrices]) if len(matrices) > 1 else matrices[0]


def recentred(weights: Float[Array, "n_in n_out"], biases: Float[Array, " n_out"]) -> tuple[Array, Array]:
    """(4W, 2b − 2 W·1): with them a sigmoid layer between sigmoid layers does what tanh does with (W, b).

    σ(u) = (1 + tanh(u/2))/2, so if s = (1 + t)/2 stands for t, then t W + b = (2s − 1) W + b, and u = 2(t W + b).
    """
    return 4 * weights, 2 * biases - 2 * jnp.sum(weights, axis=0)
