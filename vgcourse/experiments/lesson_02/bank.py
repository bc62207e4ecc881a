"""A bank of seeded networks, to try a rule on: what each looks like from outside, and what its gradient really does."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache, partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Bool, Float

from vgcourse.inputs import BadInput, shown, whole_number
from vgcourse.measuring.profile import measure
from vgcourse.measuring.symptoms import layer_ratio, near_zero_share, saturation_share
from vgcourse.nets.activations import activation
from vgcourse.nets.stack import coerced
from vgcourse.waiting import Bar

BATCH = 8


class Bank(NamedTuple):
    """One row a network, at initialisation.

    log10_ratio: dL/dh at the first layer over dL/dh at the last. near_zero: share of |w| < .05. saturated: share of
    units whose slope is under a tenth of the largest; for a ReLU, the share that is off.
    """

    activation: np.ndarray
    width: np.ndarray
    weight_scale: np.ndarray
    log10_ratio: Float[np.ndarray, " networks"]
    near_zero: Float[np.ndarray, " networks"]
    saturated: Float[np.ndarray, " networks"]

    def vanishing(self, below: float = -3.0) -> np.ndarray:
        """Which networks keep less than 10^below of the gradient on its way to the first layer."""
        return self.log10_ratio < below

    def where(self, chosen: Bool[np.ndarray, " networks"]) -> Bank:
        """The networks for which `chosen` is true."""
        return Bank(*(column[np.asarray(chosen, bool)] for column in self))

    def __repr__(self) -> str:
        return f"Bank({len(self.width)} networks, widths {', '.join(map(str, sorted(set(self.width.tolist()))))})"


def bank(
    kinds: Sequence[tuple[str, float]] = (("sigmoid", 1.0), ("tanh", 1.0), ("relu", 2**0.5)),
    widths: Sequence[int] = (10, 30, 100, 300),
    depth: int = 20,
    seeds: Sequence[int] = range(20),
) -> Bank:
    """Every kind (activation, σw) in every width, one network for each seed; weights N(0, σw²/n), no biases."""
    depth = whole_number("The depth", depth, 2, 64)
    kinds = [pair_of(kind) for kind in kinds]
    names = tuple(dict.fromkeys(activation(name).name for name, _ in kinds))
    numbers = np.array([names.index(name) for name, _ in kinds], np.int32)
    scales = np.array([coerced("weight_scale", scale) for _, scale in kinds])
    turns = [(whole_number("A width", width, 2, 1024), seed) for width in widths for seed in seeds]
    work, total, rows = 0.0, sum(n**2 + 1e4 for n, _ in turns), []
    with Bar("Measuring the bank") as bar:
        for n, seed in turns:
            seen = np.asarray(_compiled(n, depth, names)(np.uint32(seed), numbers, scales)).T
            rows += [(name, n, float(scale), *map(float, row)) for (name, scale), row in zip(kinds, seen, strict=True)]
            bar((work := work + n**2 + 1e4) / total)
    return Bank(*(np.array(column) for column in zip(*rows, strict=True)))


def pair_of(kind: object) -> tuple[str, float]:
    """(activation, σw), or a sentence."""
    if isinstance(kind, (tuple, list)) and len(kind) == 2:
        return tuple(kind)
    raise BadInput(f"A kind is a pair of an activation and σw, such as ('tanh', 1.0); {shown(kind)} came.")


@lru_cache
def _compiled(n: int, depth: int, names: tuple[str, ...]):
    """(seed, numbers of the activations among `names`, scales) → (3, kinds): what is measured, the weights drawn once.

    A program for each width, with these activations only: each branch is compiled, taken or not.
    """
    functions = [activation(name).function for name in names]
    largest = np.array([activation(name).max_slope for name in names], np.float32)

    def seen(seed, numbers, scales):
        key_w, key_x, key_c = jax.random.split(jax.random.key(seed), 3)
        unit = jax.random.normal(key_w, (depth, n, n)) / np.sqrt(n)
        x = jax.random.normal(key_x, (BATCH, n))
        readout = jax.random.rademacher(key_c, (BATCH, n), jnp.float32)

        def one(kind):
            number, scale = kind
            φ = partial(jax.lax.switch, number, functions)
            weights = scale * unit

            def slopes(h, W):
                out, slope = jax.jvp(φ, (h @ W,), (jnp.ones_like(h),))
                return out, saturation_share(slope, jnp.asarray(largest)[number])

            profile = measure(lambda h, W: φ(h @ W), weights, x, lambda h: jnp.sum(readout * h))
            saturated = jnp.mean(jax.lax.scan(slopes, x, weights)[1])
            return layer_ratio(profile.log10_dh), near_zero_share(weights), saturated

        return jnp.stack(jax.lax.map(one, (numbers, scales)))

    return jax.jit(seen)
