"""ReLU networks that are dead before training: Lu et al. 2020, "Dying ReLU and initialization"."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from vgcourse.inputs import whole_number


def predicted_dead(width: int, depth: int) -> float:
    """The chance that a hidden layer is all 0 for one input: 1 − (1 − 2⁻ᴺ)^(L−1), for weights as often − as +."""
    width, depth = whole_number("The width", width, 1, 1000), whole_number("The depth", depth, 1, 10**6)
    return float(-np.expm1((depth - 1) * np.log1p(-(2.0**-width))))


def born_dead(
    width: int, depth: int, *, networks: int = 1000, inputs: int = 1, seeds: Sequence[int] = range(20)
) -> np.ndarray:
    """The share of random ReLU networks, for each seed, in which all `inputs` lose everything in some hidden layer.

    depth: layers with weights, of which the first depth − 1 have a ReLU. Weights N(0, 1), no biases; inputs N(0, 1).
    """
    width, depth = whole_number("The width", width, 1, 64), whole_number("The depth", depth, 1, 1000)
    networks, inputs = (
        whole_number("The number of networks", networks, 1, 10**5),
        whole_number("The number of inputs", inputs, 1, 100),
    )
    shares = []
    for seed in seeds:
        rng = np.random.default_rng(whole_number("A seed", seed, 0, 2**31 - 1))
        h = rng.normal(size=(networks, inputs, width))
        for _ in range(depth - 1):
            h = np.maximum(h @ rng.normal(size=(networks, width, width)), 0)
            h /= np.maximum(np.abs(h).max((1, 2), keepdims=True), 1e-300)  # its size does not matter, 0 does
        shares.append(np.mean(~np.any(h, axis=(1, 2))))
    return np.array(shares)
