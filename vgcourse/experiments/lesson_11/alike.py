"""How alike attention makes the tokens, and what that leaves of the gradients of W_Q, W_K and W_V.

Dong et al. 2021, "Attention is not all you need"; Noci et al. 2022, "Signal propagation in transformers".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float

from vgcourse.inputs import finite_number, whole_number
from vgcourse.measuring import size
from vgcourse.measuring.size import after, log10_rms, power
from vgcourse.measuring.sweep import in_parts, swept
from vgcourse.nets import tokens
from vgcourse.nets.initializers import signals

ROUNDING = -5.0
"""log10 of the share below which rounding in float32 decides what differs; of dL/dW_Q and dL/dW_K, too, as a share of
dL/dW_V, times the logits where those exceed 1. What lies below is left out, and so is every gradient that comes through
a block whose tokens differ by rounding and whose logits are so large that rounding decides what they attend to."""
ROWS = 10
"""Networks in one call, each with knobs of its own: seeds and the sliders of the explorer share one program."""
SWEPT = tuple(name for name in tokens.Knobs._fields if name != "place")
SHARPEST = 1.0
"""The β up to which the theory holds for 16 tokens: e^β² has to be small beside their number."""


class Alike(NamedTuple):
    """log10 at the output of every block, first block first; nan beyond, and where only rounding is left.

    share: what tells the tokens apart, `tokens.difference`. dh, dQ, dK, dV: RMS of dL/dh, dL/dW_Q, dL/dW_K, dL/dW_V.
    """

    log10_dh: Float[Array, "*sweep blocks"] | np.ndarray
    log10_share: Float[Array, "*sweep blocks"] | np.ndarray
    log10_dQ: Float[Array, "*sweep blocks"] | np.ndarray
    log10_dK: Float[Array, "*sweep blocks"] | np.ndarray
    log10_dV: Float[Array, "*sweep blocks"] | np.ndarray

    blocks = property(size.depth)
    trimmed = size.trimmed

    def __repr__(self) -> str:
        last = np.asarray(self.log10_share)[..., self.blocks - 1]
        end = f"under 10^{ROUNDING:.0f}" if np.any(np.isnan(last)) else f"10^{np.median(last) + 0.0:.1f}"
        runs = f"{np.size(last)} runs, " if np.ndim(last) else ""
        return f"Alike({self.blocks} blocks, {runs}what tells tokens apart at the end: {end})"


def alike_of(k: tokens.Knobs, width: int = 64, batch: int = 16) -> Alike:
    """The measurement for knobs that may be traced; `batch` is the number of tokens."""
    x, readout = signals(k.seed, width, batch)
    θ, on = tokens.init(k, width), tokens.active(k)

    def loss(zeros, θ):
        def step(h, layer):
            zero, θ_l, on = layer
            out = jax.lax.cond(on, lambda: tokens.block(k, h, θ_l) + zero, lambda: h)
            return out, (tokens.difference(h), tokens.difference(out), tokens.logit_size(k, h))

        h, shares = jax.lax.scan(step, x, (zeros, θ, on))
        return jnp.sum(readout * h), shares

    (dh, dθ), (before, share, logits) = jax.grad(loss, (0, 1), has_aux=True)(jnp.zeros((len(on), *x.shape)), θ)
    sizes = jax.vmap(log10_rms)
    dQ, dK, dV = (sizes(each) for each in (dθ.query, dθ.key, dθ.value))
    before, share, coarse = jnp.log10(before), jnp.log10(share), jnp.maximum(jnp.log10(logits), 0)
    lost = on & (before < ROUNDING) & (ROUNDING + coarse > 0)
    through = after(lost.astype(jnp.float32)) == 0
    told = lambda log10, sure: jnp.where(on & sure, log10, jnp.nan)
    told_dW = lambda log10: told(log10, through & (before > ROUNDING) & (log10 - dV > ROUNDING + coarse))
    return Alike(told(sizes(dh), through), told(share, share > ROUNDING), told_dW(dQ), told_dW(dK), told(dV, through))


compiled_alike = jax.jit(swept(alike_of), static_argnames=("width", "batch"))


@tokens.PANEL.turned(rows=True)
def alike(k: tokens.Knobs, *, width: int = 64, count: int = 16) -> Alike:
    """How alike `count` tokens are after every block, and how large the gradients are; knobs: `nets.tokens.knobs`.

    All but `place` may be sequences of one length: `alike(seed=range(20), blocks=24)` is twenty networks in one call.
    """
    sizes = {
        "width": whole_number("The width", width, 2, 1024),
        "batch": whole_number("The number of tokens", count, 2, 256),
    }
    lengths = tokens.PANEL.lengths(k)
    rows = max(lengths.values(), default=1)

    def some(at):
        every = {name: np.broadcast_to(getattr(k, name), rows)[np.minimum(at, rows - 1)] for name in SWEPT}
        return compiled_alike(k._replace(**every), **sizes)

    found = in_parts(some, -(-rows // ROWS) * ROWS, ROWS, f"measuring {rows} networks")
    return Alike(*(values[:rows] if lengths else values[0] for values in found)).trimmed()


class PredictedAlike(NamedTuple):
    """log10 of the share that differs and of dL/dh after every block, by theory; nan beyond the blocks."""

    log10_share: Float[Array, "*sweep blocks"] | np.ndarray
    log10_dh: Float[Array, "*sweep blocks"] | np.ndarray

    blocks = property(size.depth)
    trimmed = size.trimmed

    def __repr__(self) -> str:
        return f"PredictedAlike({self.blocks} blocks, at the end {power(self.log10_share[self.blocks - 1])})"


def predicted_of(k: tokens.Knobs, count: int = 16) -> PredictedAlike:
    """Two numbers instead of tokens: c, the mean square of what they share, and r, of what differs.

    For wide tokens whose differences are at right angles, and attention without an MLP. The skip multiplies both by
    s². Attention hands on c whole; of r it keeps what its weights make of it: they are e^g over their sum, g Gaussian,
    and the part of g that all tokens share (variance β²cr) adds to c, the other (β²r²) to r. With normalisation c and
    r are shares of c + r. Left out: what the gradient gains on its way through the weights.
    """
    on, n = tokens.active(k), float(count)
    pre, post = k.place == tokens.PLACES.index("pre"), k.place == tokens.PLACES.index("post")
    s2, a2, b2 = k.skip**2, k.strength**2, k.sharpness**2

    def forward(state, on):
        c, r = state
        q = jnp.where(pre, c + r, 1.0)
        x, y = c / q, r / q
        common, own = jnp.expm1(b2 * x * y) / n, (jnp.exp(b2 * y * (x + y)) - jnp.exp(b2 * x * y)) / n
        c2, r2 = s2 * c + a2 * (x + y * common), s2 * r + a2 * y * own
        whole = jnp.where(post, c2 + r2, 1.0)
        new = c2 / whole, r2 / whole
        factors = (s2 + a2 / q) / whole, (s2 + a2 * own / q) / whole
        return tuple(jnp.where(on, a, b) for a, b in zip(new, state, strict=True)), (
            new[1] / (new[0] + new[1]),
            factors,
        )

    _, (share, factors) = jax.lax.scan(forward, (jnp.float32(1 / n), jnp.float32(1 - 1 / n)), on)
    back = [after(jnp.where(on, jnp.log10(f), 0)) for f in factors]
    dh = 0.5 * jnp.log10((10.0 ** back[0] + (n - 1) * 10.0 ** back[1]) / n)
    holds = on & (k.sharpness <= SHARPEST) & (k.mlp == 0)
    clear = holds & (0.5 * jnp.log10(share) > ROUNDING)
    return PredictedAlike(jnp.where(clear, 0.5 * jnp.log10(share), jnp.nan), jnp.where(holds, dh, jnp.nan))


compiled_predicted = jax.jit(swept(predicted_of), static_argnames="count")


@tokens.PANEL.turned(rows=True)
def predicted_alike(k: tokens.Knobs, *, count: int = 16) -> PredictedAlike:
    """What theory says of `alike` with the same knobs (wide tokens, β ≤ 1, no MLP); there is no seed."""
    count = whole_number("The number of tokens", count, 2, 1024)
    found = jax.device_get(compiled_predicted(k, count=count))
    return PredictedAlike(*(values[..., : int(np.max(k.blocks))] for values in found))


def collapse(
    layers: int = 6, *, count: int = 16, width: int = 64, sharpness: float = 1.0, seeds: Sequence[int] = range(20)
) -> Float[np.ndarray, "seeds layers"]:
    """log10 of the share that differs after each layer of attention alone, as far down as one likes; float64.

    Tokens are carried as what they share, m, and what differs, 10^ρ·R with R of size 1. Nothing is subtracted that is
    nearly equal, so that 10^-400 is as exact as 0.1: softmax(g_j + u_ij) = p_j·e^u_ij / Σ p e^u, and e^u − 1 is small.
    """
    layers, count = (
        whole_number("The number of layers", layers, 1, 40),
        whole_number("The number of tokens", count, 2, 256),
    )
    width, β = whole_number("The width", width, 2, 1024), finite_number("The sharpness β", sharpness, 0, 10)
    return np.array([_collapsed(layers, count, width, β, whole_number("A seed", seed, 0, 2**31 - 1)) for seed in seeds])


def next_power(before: float, now: float) -> float:
    """The log10 of the share after the next layer of attention alone, from the last two: it falls as its cube.

    Dong et al. 2021, section 2, have the cube in a bound; where the share is small it is what happens.
    """
    return now + 3 * (now - before)


def _collapsed(layers: int, n: int, d: int, β: float, seed: int) -> list[float]:
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(n, d))
    m, R, log_r, shares = x.mean(0), x - x.mean(0), 0.0, []
    for _ in range(layers):
        Wq, Wk, Wv = rng.normal(size=(3, d, d)) / d**0.5
        scale, scale2 = 10.0**log_r, 10.0 ** (2 * log_r)  # 0 once they underflow: then only the logarithm counts
        keys, values = R @ Wk, R @ Wv
        g = β * scale * keys @ (m @ Wq) / d**0.5
        u = β * (R @ Wq) @ keys.T / d**0.5
        p = np.exp(g - g.max())
        p /= p.sum()
        grown = np.expm1(scale2 * u) / scale2 if scale2 > 1e-12 else u
        weights = p * (grown - grown @ p[:, None]) / (1 + scale2 * grown @ p[:, None])
        m = m @ Wv + scale * p @ values
        differs = weights @ values  # times 10^(3 log_r)
        m = m + 10.0 ** (3 * log_r) * differs.mean(0)
        differs = differs - differs.mean(0)
        rms = np.sqrt(np.mean(differs**2))
        R, log_r = differs / rms, 3 * log_r + np.log10(rms)
        shares.append(log_r - 0.5 * np.log10(np.mean(m**2) + 10.0 ** (2 * log_r)))
    return shares
