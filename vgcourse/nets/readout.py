"""A recurrent cell, and what is read from its h at every step."""

from __future__ import annotations

from typing import NamedTuple

import jax
import numpy as np
from jaxtyping import Array, Float

from vgcourse.nets import recurrent
from vgcourse.nets.mlp import Layer


class Net(NamedTuple):
    """A cell and its readout, (width, outputs)."""

    cell: recurrent.Parameters
    readout: Layer


def with_readout(cell: recurrent.Parameters, outputs: int, seed: list[int]) -> Net:
    """The readout is N(0, 1/width), drawn by NumPy, its biases 0."""
    width = len(cell.recurrent)
    W = np.random.default_rng(seed).normal(size=(width, outputs)) / np.sqrt(width)
    return Net(jax.tree.map(np.asarray, cell), Layer(W.astype(np.float32), np.zeros(outputs, np.float32)))


def read(net: Net, h: Float[Array, "*batch width"]) -> Float[Array, "*batch outputs"]:
    """h V + c."""
    return h @ net.readout.weights + net.readout.biases
