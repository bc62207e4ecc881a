"""What passes through residual blocks, forward and back: measured, and as theory has it for wide blocks."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float

from vgcourse.inputs import whole_number
from vgcourse.measuring import size
from vgcourse.measuring.profile import GradientProfile, measure
from vgcourse.measuring.size import HUGE, after, carried, log10_rms, power
from vgcourse.measuring.sweep import measured, swept
from vgcourse.nets import residual
from vgcourse.nets.activations import activate, gaussian_mean, moments
from vgcourse.nets.initializers import signals
from vgcourse.nets.normalisation import normalisation_index


class Passage(NamedTuple):
    """log10 of the RMS of h, of dL/dh and of dL/dW at the output of every block, first block first; nan beyond.

    The inputs have RMS 1, and a gradient of RMS 1 enters at the last block. dL/dW is over both matrices of a block.
    """

    log10_h: Float[Array, "*sweep blocks"] | np.ndarray
    log10_dh: Float[Array, "*sweep blocks"] | np.ndarray
    log10_dW: Float[Array, "*sweep blocks"] | np.ndarray

    blocks = property(size.depth)
    trimmed = size.trimmed

    @property
    def variance(self) -> np.ndarray:
        """The mean square of h after 0, 1, 2 … blocks; 1 before the first."""
        h = np.asarray(self.log10_h, float)
        return 10.0 ** (2 * np.concatenate([np.zeros((*h.shape[:-1], 1)), h], axis=-1))

    @property
    def gradient(self) -> GradientProfile:
        """The way back alone, for pictures of any chain."""
        return GradientProfile(self.log10_dh, self.log10_dW)

    def __repr__(self) -> str:
        ends = power(self.log10_h[..., self.blocks - 1]), power(self.log10_dh[..., 0])
        runs = f"median of {np.size(self.log10_h[..., 0])} runs, " if np.ndim(self.log10_h) > 1 else ""
        sizes = "h after the last {}, dL/dh after the first {}".format(*ends)
        return f"Passage({self.blocks} blocks, {runs}{sizes})"


def passage_of(k: residual.Knobs, width: int = 32, batch: int = 32, room: int = residual.MAX_BLOCKS) -> Passage:
    """The passage for knobs that may be traced: what `passage` compiles."""
    x, readout = signals(k.seed, width, batch)
    θ, on = residual.init(k, width, room), residual.active(k, room)

    def forward(h, layer):
        θ_l, on = layer
        out = residual.block(k, h, θ_l)
        return jnp.where(on, out, h), jnp.where(on, log10_rms(out), jnp.nan)

    _, (log10_h, log_h) = carried(forward, x, (θ, on), huge=HUGE)
    back = measure(partial(residual.block, k), θ, x, lambda h: jnp.sum(readout * h), on)
    return Passage(log10_h + log_h, back.log10_dh, back.log10_dW)


compiled_passage = jax.jit(swept(passage_of), static_argnames=("width", "batch"))


@residual.PANEL.turned(rows=True)
def passage(k: residual.Knobs, *, width: int = 32, batch: int = 32) -> Passage:
    """How large h, dL/dh and dL/dW are after every residual block; the knobs are those of `nets.residual.knobs`.

    All but the two names may be sequences of one length: `passage(seed=range(20), blocks=50)` is twenty networks in
    one call, arrays (20, 50).
    """
    return measured(compiled_passage, k, width, whole_number("The batch", batch, 2, 4096))


def predicted_of(k: residual.Knobs, room: int = residual.MAX_BLOCKS) -> Passage:
    """The passage in wide blocks and large batches, for knobs that may be traced; dL/dW is left out (nan).

    Without normalisation a block turns q = E[h²] into s²q + α²E[F²], where E[F²] goes through two layers of the
    mean-field map (Poole et al. 2016, eq. 3), and the way back multiplies E[(dL/dh)²] by s² + α²χχ′. For ReLU and
    He's weights these are 1 + α² (De & Smith 2020, section 2). With normalisation E[F²] does not depend on h: the
    variance grows by the same amount every block, and the branch's share of the gradient falls as 1/variance. Batch
    norm sees the variance over the batch alone, without the part of h that all examples share.
    """
    on = residual.active(k, room)
    σ2 = k.weight_scale**2
    s2, b2 = k.skip**2, (k.strength * k.branch_scale) ** 2
    batch, layer = (k.normalisation == normalisation_index(name) for name in ("batch", "layer"))
    normalised = batch | layer
    mean = jax.lax.cond(batch, lambda: gaussian_mean(partial(activate, k.activation), jnp.float32(1)), lambda: 0.0)

    def forward(state, on):
        q, v = state  # E[h²], and the part of it that the normalisation sees
        φ2, slope2 = moments(k.activation, jnp.where(normalised, 1.0, q))
        seen = φ2 - mean**2
        φ2_2, slope2_2 = moments(k.activation, jnp.where(normalised, 1.0, σ2 * φ2))
        χ = jnp.where(normalised, slope2 * slope2_2 * σ2 / (seen * v), σ2**2 * slope2 * slope2_2)
        new = jnp.stack([s2 * q + b2 * σ2 * φ2_2, s2 * v + b2 * σ2 * (φ2_2 - mean**2)])
        return jnp.where(on, new, state), (new[0], jnp.where(new[0] < jnp.inf, s2 + b2 * χ, jnp.nan))

    _, ((q, factor), log_q) = carried(forward, jnp.ones(2), on, huge=HUGE)
    log10_dh = after(jnp.where(on, 0.5 * jnp.log10(factor), 0))
    masked = [jnp.where(on, values, jnp.nan) for values in (0.5 * (jnp.log10(q) + log_q), log10_dh)]
    return Passage(*masked, jnp.full_like(log10_dh, jnp.nan))


compiled_predicted = jax.jit(swept(predicted_of))


@residual.PANEL.turned(rows=True)
def predicted_passage(k: residual.Knobs) -> Passage:
    """What theory says of `passage` with the same knobs, in wide blocks and large batches; there is no seed."""
    return compiled_predicted(k).trimmed()
