"""The way forward: how large z and h are at every stage, and what the Jacobians of the stages do to a vector.

The companion of `profile`, which measures the way back. Sizes are log10 and no stage is a false zero; only singular
values are computed in NumPy's float64, because a product of fifty matrices has more digits than float32.
"""

from __future__ import annotations

from functools import lru_cache, partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float

from vgcourse.inputs import finite_number, one_of, whole_number
from vgcourse.measure.profile import FAINT, log10_rms
from vgcourse.measure.sweep import in_parts, rows_at_once
from vgcourse.nets import stack
from vgcourse.nets.activations import activate, activation_index
from vgcourse.nets.initializers import INITIALIZERS, initial_weights
from vgcourse.nets.normalisation import normalise


class SignalProfile(NamedTuple):
    """log10 of the RMS of z_l = h_{l−1} W + b and of h_l = φ(z_l), first stage first; nan beyond the depth.

    With a normalisation, z is what comes before it.
    """

    log10_z: Float[Array, "*sweep stages"] | np.ndarray
    log10_h: Float[Array, "*sweep stages"] | np.ndarray

    @property
    def depth(self) -> int:
        """The number of stages."""
        return int(np.max(np.sum(~np.isnan(self.log10_h), axis=-1)))

    def trimmed(self) -> SignalProfile:
        """The same profile without the stages beyond the depth, as NumPy arrays."""
        return SignalProfile(*(np.asarray(values)[..., : self.depth] for values in self))

    def __repr__(self) -> str:
        first, last = (10 ** float(np.median(self.log10_h[..., at])) for at in (0, self.depth - 1))
        return f"SignalProfile({self.depth} stages, RMS of h {first:.2g} … {last:.2g})"


def forward_of(k: stack.Knobs, width: int = 32, batch: int = 32) -> SignalProfile:
    """The forward profile for knobs that may be traced; the network and inputs of `profile_of` with the same knobs."""
    x, _ = stack.signals(k, width, batch)

    def step(carry, layer):
        h, log_h = carry
        θ, on = layer
        size = jnp.max(jnp.abs(h))
        unit = jnp.where((size > 0) & (size < FAINT), size / FAINT, 1)  # φ is a straight line there
        h, log_h = h / unit, log_h + jnp.log10(unit)
        z = h @ θ.weights + θ.biases
        out = activate(k.activation, z if k.normalisation is None else normalise(k.normalisation, z))
        seen = jnp.where(on, jnp.stack([log10_rms(z), log10_rms(out)]) + log_h, jnp.nan)
        return (out, log_h), seen

    _, seen = jax.lax.scan(step, (x, jnp.float32(0)), (stack.init(k, width), stack.active(k)))
    return SignalProfile(seen[:, 0], seen[:, 1])


compiled_forward = jax.jit(forward_of, static_argnames=("width", "batch"))


@lru_cache
def compiled_forward_sweep(swept: tuple[str, ...]):
    """The jitted `forward_of`, vectorised over the named knobs; the others are shared by all rows."""
    axes = stack.Knobs(*(0 if name in swept else None for name in stack.Knobs._fields))

    def rows(k, width, batch):
        return jax.vmap(partial(forward_of, width=width, batch=batch), (axes,))(k)

    return jax.jit(rows, static_argnums=(1, 2))


def forward(
    depth=10,
    activation="sigmoid",
    weight_scale=1.0,
    bias_scale=0.0,
    seed=0,
    normalisation="none",
    *,
    width: int = 32,
    batch: int = 32,
) -> SignalProfile:
    """How large z and h are at every stage; the knobs of `profile`. Several seeds give one row each.

    Weights are N(0, σw²/width), biases N(0, σb²), inputs N(0, 1).
    """
    width, batch = whole_number("The width", width, 1, 4096), whole_number("The batch", batch, 1, 4096)
    if np.ndim(seed) == 0:
        k = stack.knobs(depth, activation, weight_scale, bias_scale, seed, normalisation)
        return compiled_forward(k, width=width, batch=batch).trimmed()
    k = stack.knobs(depth, activation, weight_scale, bias_scale, normalisation=normalisation)
    seeds = np.array([stack.coerced("seed", each) for each in seed])
    compiled = compiled_forward_sweep(("seed",))
    some = lambda at: compiled(k._replace(seed=seeds[at]), width, batch)
    return in_parts(some, len(seeds), rows_at_once(width), f"measuring {len(seeds)} networks").trimmed()


def jacobians(
    depth: int, activation_name: str, initializer: str, gain: float = 1.0, *, width: int = 200, seed: int = 0
) -> Float[np.ndarray, "depth width width"]:
    """∂h_l/∂h_{l−1} = W_l diag φ′(z_l) for l = 1 … depth, at one input x ~ N(0, 1), biases 0; rows are h_{l−1}.

    initializer: a name in `INITIALIZERS`; its weights are multiplied by `gain`.
    """
    one_of("The initializer", initializer, INITIALIZERS)
    depth, width = whole_number("The depth", depth, 1, 1000), whole_number("The width", width, 1, 2000)
    key = jax.random.key(whole_number("The seed", seed, 0, 2**31 - 1))
    gain = np.float32(finite_number("The gain", gain))
    return np.asarray(_jacobians(initializer, depth, width)(key, activation_index(activation_name), gain))


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
    return np.linalg.svd(np.asarray(matrices, np.float64), compute_uv=False)


def end_to_end(matrices: Float[np.ndarray, "stages n n"]) -> Float[np.ndarray, "n n"]:
    """∂h_L/∂h_0, the product of the Jacobians of all stages, in float64."""
    return np.linalg.multi_dot([matrix.astype(np.float64) for matrix in matrices]) if len(matrices) > 1 else matrices[0]


def recentred(weights: Float[Array, "n_in n_out"], biases: Float[Array, "n_out"]) -> tuple[Array, Array]:
    """(4W, 2b − 2 W·1): with them a sigmoid layer between sigmoid layers does what tanh does with (W, b).

    σ(u) = (1 + tanh(u/2))/2, so if s = (1 + t)/2 stands for t, then t W + b = (2s − 1) W + b, and u = 2(t W + b).
    """
    return 4 * weights, 2 * biases - 2 * jnp.sum(weights, axis=0)
