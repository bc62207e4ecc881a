"""Other networks with skips, on the same measurement: transformer blocks and highway layers at initialisation."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Float

from vgcourse.inputs import BadInput, finite_number, one_of, whole_number
from vgcourse.measuring.profile import GradientProfile, measure
from vgcourse.nets import highway, transformer
from vgcourse.nets.normalisation import layer_norm
from vgcourse.training.losses import cross_entropy
from vgcourse.waiting import Bar

CLASSES, MOST_BLOCKS = 10, 32


class Slope(NamedTuple):
    """log10 of the last block's gradient for each depth, (depths, seeds), and how it goes with depth."""

    place: str
    blocks: np.ndarray
    log10_last: Float[np.ndarray, "depths seeds"]

    @property
    def slope(self) -> float:
        """The exponent p of |dL/dW| ~ L^p at the last block, fitted to the medians over seeds; nan for one depth."""
        if len({*self.blocks}) < 2:
            return float("nan")
        return float(np.polyfit(np.log10(self.blocks), np.median(self.log10_last, 1), 1)[0])

    def __repr__(self) -> str:
        return f"Slope({len(self.blocks)} depths, {self.log10_last.shape[1]} seeds, L^{self.slope + 0.0:.1f})"


def transformer_profile(
    place: str = "pre", blocks: int = 8, *, d: int = 64, tokens: int = 16, heads: int = 1,
    seeds: Sequence[int] = range(20),
) -> GradientProfile:  # fmt: skip
    """dL/dh and dL/dW (the MLP's last matrix) of every transformer block before training, one row for each seed.

    place: "pre" or "post", where the layer normalisation stands; after pre-LN blocks comes a last one. Inputs N(0, 1),
    random labels, cross-entropy over ten classes, mean over the tokens, readout N(0, 1/d). The number of blocks is a
    mask over 32.
    """
    one_of("The place of the normalisation", place, transformer.PLACES)
    sizes = [whole_number(name, value, 1, most) for name, value, most in
             (("The number of blocks", blocks, MOST_BLOCKS), ("The width", d, 1024),
              ("The number of tokens", tokens, 256), ("The number of heads", heads, 64))]  # fmt: skip
    if d % heads:
        raise BadInput(f"The width must be a multiple of the number of heads; {d} and {heads} came.")
    keys = jax.vmap(jax.random.key)(np.array([whole_number("A seed", seed, 0, 2**31 - 1) for seed in seeds]))
    return GradientProfile(*_transformer(keys, np.int32(blocks), place, *sizes[1:])).trimmed()


@partial(jax.jit, static_argnums=(2, 3, 4, 5))
def _transformer(keys, blocks, place, d, tokens, heads):
    active = jnp.arange(MOST_BLOCKS) < blocks

    def one(key):
        key_θ, key_x, key_y, key_c = jax.random.split(key, 4)
        θ, x = transformer.init(key_θ, MOST_BLOCKS, d), jax.random.normal(key_x, (tokens, d))
        readout = jax.random.normal(key_c, (d, CLASSES)) / d**0.5
        label = jax.random.randint(key_y, (tokens,), 0, CLASSES)

        def loss(h):
            return jnp.mean(cross_entropy((layer_norm(h) if place == "pre" else h) @ readout, label))

        return measure(lambda h, θ_l: transformer.PLACES[place](h, θ_l, heads), θ, x, loss, active)

    return jax.lax.map(one, keys)


def last_block_slope(
    place: str, depths: Sequence[int] = (2, 4, 8, 16, 32), *, seeds: Sequence[int] = range(20), **given
) -> Slope:
    """How the gradient of the last block's last matrix goes with depth (Xiong et al. 2020, theorem 1)."""
    last = []
    with Bar(f"{place}-LN") as bar:
        for depth in depths:
            last.append(transformer_profile(place, depth, seeds=seeds, **given).log10_dW[:, -1])
            bar(len(last) / len(depths))
    return Slope(place, np.array(depths), np.array(last))


def highway_profile(
    layers: int = 50, gate_bias: float = -2.0, *, width: int = 32, batch: int = 32, seeds: Sequence[int] = range(20)
) -> GradientProfile:
    """dL/dh and dL/dW of highway layers before training, one row for each seed; L = Σ ±h_L as in `profile`."""
    layers, width = whole_number("The number of layers", layers, 1, 1000), whole_number("The width", width, 1, 1024)
    bias = np.float32(finite_number("The gate's bias", gate_bias, -50, 50))
    keys = jax.vmap(jax.random.key)(np.array([whole_number("A seed", seed, 0, 2**31 - 1) for seed in seeds]))
    return GradientProfile(
        *map(np.asarray, _highway(keys, bias, layers, width, whole_number("The batch", batch, 1, 4096)))
    )


@partial(jax.jit, static_argnums=(2, 3, 4))
def _highway(keys, bias, layers, width, batch):
    def one(key):
        key_θ, key_x, key_c = jax.random.split(key, 3)
        c = jax.random.rademacher(key_c, (batch, width), jnp.float32)
        x = jax.random.normal(key_x, (batch, width))
        return measure(highway.layer, highway.init(key_θ, layers, width, bias), x, lambda h: jnp.sum(c * h))

    return jax.vmap(one)(keys)
