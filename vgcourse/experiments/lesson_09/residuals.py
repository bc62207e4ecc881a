"""What passes through residual blocks, forward and back: measured, and as theory has it for wide blocks."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float

from vgcourse.inputs import BadInput, one_of, whole_number
from vgcourse.measure.profile import GradientProfile, log10_rms, measure
from vgcourse.nets import residual
from vgcourse.nets.activations import activate, gaussian_mean, moments
from vgcourse.nets.normalisation import normalisation_index


class Passage(NamedTuple):
    """log10 of the RMS of h, of dL/dh and of dL/dW at the output of every block, first block first; nan beyond.

    The inputs have RMS 1, and a gradient of RMS 1 enters at the last block. dL/dW is over both matrices of a block.
    """

    log10_h: Float[Array, "*sweep blocks"] | np.ndarray
    log10_dh: Float[Array, "*sweep blocks"] | np.ndarray
    log10_dW: Float[Array, "*sweep blocks"] | np.ndarray

    @property
    def blocks(self) -> int:
        """The number of blocks (the largest one, if this is a sweep over blocks)."""
        return int(np.max(np.sum(~np.isnan(self.log10_h), axis=-1)))

    @property
    def variance(self) -> np.ndarray:
        """The mean square of h after 0, 1, 2 … blocks; 1 before the first."""
        h = np.asarray(self.log10_h, float)
        return 10.0 ** (2 * np.concatenate([np.zeros((*h.shape[:-1], 1)), h], axis=-1))

    @property
    def gradient(self) -> GradientProfile:
        """The way back alone, for pictures of any chain."""
        return GradientProfile(self.log10_dh, self.log10_dW)

    def trimmed(self) -> Passage:
        """The same without the blocks beyond the last, as NumPy arrays."""
        return Passage(*(np.asarray(values)[..., : self.blocks] for values in self))

    def __repr__(self) -> str:
        middle = [float(np.nanmedian(v)) + 0.0 for v in (self.log10_h[..., self.blocks - 1], self.log10_dh[..., 0])]
        runs = f"median of {np.size(self.log10_h[..., 0])} runs, " if np.ndim(self.log10_h) > 1 else ""
        sizes = "h after the last 10^{:.1f}, dL/dh after the first 10^{:.1f}".format(*middle)
        return f"Passage({self.blocks} blocks, {runs}{sizes})"


def passage_of(k: residual.Knobs, width: int = 32, batch: int = 32) -> Passage:
    """The passage for knobs that may be traced: what `passage` compiles."""
    x, readout = residual.signals(k, width, batch)
    θ, on = residual.init(k, width), residual.active(k)

    def forward(h, layer):
        θ_l, on = layer
        out = residual.block(k, h, θ_l)
        return jnp.where(on, out, h), jnp.where(on, log10_rms(out), jnp.nan)

    _, log10_h = jax.lax.scan(forward, x, (θ, on))
    back = measure(partial(residual.block, k), θ, x, lambda h: jnp.sum(readout * h), on)
    return Passage(log10_h, back.log10_dh, back.log10_dW)


@lru_cache
def compiled_passage(swept: tuple[str, ...]) -> Callable[[residual.Knobs, int, int], Passage]:
    """The jitted `passage_of`, vectorised over the named knobs; the others are shared by all rows."""

    def rows(k, width, batch):
        return _over(swept, partial(passage_of, width=width, batch=batch))(k)

    return jax.jit(rows, static_argnums=(1, 2))


def passage(*, width: int = 32, batch: int = 32, **given) -> Passage:
    """How large h, dL/dh and dL/dW are after every residual block; the knobs are those of `nets.residual.knobs`.

    blocks, strength, skip, branch_scale, weight_scale and seed may be sequences of one length:
    `passage(seed=range(20), blocks=50)` is twenty networks in one call, arrays (20, 50).
    """
    k, swept = _knobs(given)
    width, batch = whole_number("The width", width, 1, 4096), whole_number("The batch", batch, 2, 4096)
    return compiled_passage(swept)(k, width, batch).trimmed()


def predicted_of(k: residual.Knobs) -> Passage:
    """The passage in wide blocks and large batches, for knobs that may be traced; dL/dW is left out (nan).

    Without normalisation a block turns q = E[h²] into s²q + α²E[F²], where E[F²] goes through two layers of the
    mean-field map (Poole et al. 2016, eq. 3), and the way back multiplies E[(dL/dh)²] by s² + α²χχ′. For ReLU and
    He's weights these are 1 + α² (De & Smith 2020, section 2). With normalisation E[F²] does not depend on h: the
    variance grows by the same amount every block, and the branch's share of the gradient falls as 1/variance. Batch
    norm sees the variance over the batch alone, without the part of h that all examples share.
    """
    on = jnp.arange(residual.MAX_BLOCKS) < k.blocks
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
        new = s2 * q + b2 * σ2 * φ2_2, s2 * v + b2 * σ2 * (φ2_2 - mean**2)
        return tuple(jnp.where(on, n, o) for n, o in zip(new, state, strict=True)), (new[0], s2 + b2 * χ)

    _, (q, factor) = jax.lax.scan(forward, (jnp.float32(1), jnp.float32(1)), on)
    log10 = jnp.where(on, 0.5 * jnp.log10(factor), 0)
    log10_dh = jnp.append(jnp.cumsum(log10[::-1])[::-1][1:], 0.0)
    masked = [jnp.where(on, values, jnp.nan) for values in (0.5 * jnp.log10(q), log10_dh)]
    return Passage(*masked, jnp.full_like(log10_dh, jnp.nan))


@lru_cache
def compiled_predicted(swept: tuple[str, ...]) -> Callable[[residual.Knobs], Passage]:
    """The jitted `predicted_of`, vectorised over the named knobs."""
    return jax.jit(_over(swept, predicted_of))


def predicted_passage(**given) -> Passage:
    """What theory says of `passage` with the same knobs, in wide blocks and large batches; there is no seed."""
    k, swept = _knobs(given)
    return compiled_predicted(swept)(k).trimmed()


SWEEPABLE = ("blocks", "strength", "skip", "branch_scale", "weight_scale", "seed")


def _knobs(given: dict) -> tuple[residual.Knobs, tuple[str, ...]]:
    """Checked knobs, and the names of those that are sequences."""
    for name in given:
        one_of("The knob", name, residual.Knobs._fields)
    swept = tuple(name for name in residual.Knobs._fields if np.ndim(given.get(name, 0)) > 0)
    lengths = {name: len(given[name]) for name in swept}
    if set(swept) - set(SWEEPABLE) or len(set(lengths.values())) > 1 or 0 in lengths.values():
        raise BadInput(f"Of {', '.join(SWEEPABLE)}, sequences of one length may be given; {lengths} came.")
    k = residual.knobs(**{name: value for name, value in given.items() if name not in swept})
    return k._replace(**{n: np.array([residual.coerced(n, v) for v in given[n]]) for n in swept}), swept


def _over(swept: tuple[str, ...], of: Callable) -> Callable:
    axes = residual.Knobs(*(0 if name in swept else None for name in residual.Knobs._fields))
    return jax.vmap(of, (axes,)) if swept else of
