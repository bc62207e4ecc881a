"""What several explorers have in common: words and tables."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.nets.activations import activation, activation_index
from vgcourse.views.controls import Choice, Headline, Series

FIRST_LAYERS_SHARE = Headline(
    "The first layer gets {} of the gradient.", "dh", above="The first layer gets {} times the gradient."
)
THERE_AND_BACK = (
    Series("h", "h, the way forward", "measurement", "weights"),
    Series("dh", "dL/dh, the way back", "measurement", "activation"),
    Series("h_theory", "theory of h", "theory", "weights"),
    Series("dh_theory", "theory of dL/dh", "theory", "activation"),
)
"""RMS of h and of dL/dh, measured and by theory."""


def activation_choice(names: Sequence[str], start: str) -> Choice:
    """The menu of activations, each by its name in sentences."""
    words = {name: activation(name).word for name in names}
    return Choice("activation", "activation φ", names, start, words, counted=[activation_index(n) for n in names])


def at(table: Sequence, *indices) -> jax.Array:
    """The entry of a table at indices that may be traced."""
    table = jnp.asarray(table, jnp.float32)
    for index in indices:
        table = jax.lax.dynamic_index_in_dim(table, jnp.asarray(index, jnp.int32), keepdims=False)
    return table


def place(value, values: Sequence[float]) -> jax.Array:
    """Which of the rising values this is, though it may be traced."""
    return jnp.sum(value > (np.float32(values[:-1]) + np.float32(values[1:])) / 2)


@lru_cache
def stored(path: Path) -> np.ndarray:
    """A table that the build has measured, beside the explorer that shows it."""
    return np.load(path)
