"""Two cures for what a sum of branches does: Fixup, for their updates, and 1/√l, for their variance.

Zhang et al. 2019, "Fixup initialization"; Sun et al. 2025, "The curse of depth in large language models".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Float

from vgcourse.inputs import whole_number
from vgcourse.measuring.sweep import swept
from vgcourse.nets import residual
from vgcourse.nets.initializers import signals


def _change_of(k: residual.Knobs, width: int, batch: int):
    """What one small step of gradient descent, divided by its rate, does to the output: RMS over the examples."""
    x, c = signals(k.seed, width, batch)
    θ = residual.init(k, width)
    f = lambda θ: residual.apply(k, θ, x) @ c[0] / width**0.5
    dθ = jax.grad(lambda θ: jnp.mean(f(θ)))(θ)
    moved = jax.tree.map(lambda W, g: W - 1e-3 * g, θ, dθ)
    return 0.5 * jnp.log10(jnp.mean((f(moved) - f(θ)) ** 2)) + 3


_changes = jax.jit(swept(_change_of), static_argnums=(1, 2))


def first_step(
    depths: Sequence[int] = (4, 8, 16, 32, 64), fixup: bool = True, *, width: int = 32, batch: int = 16,
    seeds: Sequence[int] = range(20),
) -> Float[np.ndarray, "depths seeds"]:  # fmt: skip
    """log10 of the change of the output by one step of SGD, over its rate, where branches begin at zero.

    fixup: the first matrix of each branch is He's times L^(−1/2) (Zhang et al. 2019: L^(−1/(2m−2)) for m layers).
    """
    seeds = np.array([whole_number("A seed", seed, 0, 2**31 - 1) for seed in seeds], np.int32)
    found = []
    for L in depths:
        scale = residual.HE * (whole_number("A depth", L, 1, residual.MAX_BLOCKS) ** -0.5 if fixup else 1.0)
        k = residual.knobs(L, branch_scale=0, weight_scale=scale)._replace(seed=seeds)
        found.append(np.asarray(_changes(k, width, batch)))
    return np.array(found)


class Growth(NamedTuple):
    """By layer, for every seed: the mean square of h after it, and the RMS of the branch over that of h before it."""

    variance: Float[np.ndarray, "seeds layers"]
    branch: Float[np.ndarray, "seeds layers"]

    def __repr__(self) -> str:
        return (
            f"Growth({self.variance.shape[1]} layers, {len(self.variance)} seeds, "
            f"variance {np.median(self.variance[:, -1]):.0f} at the end)"
        )


def pre_ln_growth(
    layers: int = 64, scaled: bool = False, *, width: int = 64, count: int = 32, seeds: Sequence[int] = range(20)
) -> Growth:
    """Pre-LN layers h + φ(LN(h) W₁) W₂ before training, He's weights; scaled: LN(h)/√l in layer l (Sun et al. 2025)."""
    layers, width = whole_number("The number of layers", layers, 1, 1000), whole_number("The width", width, 2, 1024)
    found = []
    for seed in seeds:
        rng = np.random.default_rng(whole_number("A seed", seed, 0, 2**31 - 1))
        h, row = rng.normal(size=(whole_number("The number of tokens", count, 1, 1024), width)), []
        for l in range(1, layers + 1):
            x = (h - h.mean(1, keepdims=True)) / h.std(1, keepdims=True) / (l**0.5 if scaled else 1)
            W1, W2 = rng.normal(size=(2, width, width)) / width**0.5
            F = np.maximum(x @ W1, 0) @ W2 * 2**0.5
            before, h = np.mean(h**2), h + F
            row.append((np.mean(h**2), np.sqrt(np.mean(F**2) / before)))
        found.append(row)
    return Growth(*np.moveaxis(np.array(found), -1, 0))
