"""Glorot's scale, and the same matrix again and again.

Bar et al. 2025, "Revisiting Glorot initialization for long-range linear recurrences".
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from jaxtyping import Float

from vgcourse.inputs import finite_number, whole_number


def recurrence_growth(
    width: int = 100, steps: int = 160, scale: float = 1.0, *, fresh: bool = False, seeds: Sequence[int] = range(20)
) -> Float[np.ndarray, "seeds steps"]:
    """log10 of the mean square of Wᵗh after t = 1, 2 … steps over that of h, one W ~ N(0, scale²/n) a seed.

    fresh: another W at every step, as in a network of layers.
    """
    n, steps = whole_number("The width", width, 2, 2000), whole_number("The number of steps", steps, 1, 100_000)
    scale, found = finite_number("The scale", scale, 0, 10), []
    for seed in seeds:
        rng = np.random.default_rng(whole_number("A seed", seed, 0, 2**31 - 1))
        draw = lambda rng=rng: scale * rng.normal(size=(n, n)) / n**0.5
        h, W, log10, row = rng.normal(size=n), draw(), 0.0, []
        h /= np.linalg.norm(h)
        for _ in range(steps):
            h = (draw() if fresh else W) @ h
            size = np.linalg.norm(h)
            h, log10 = h / size, log10 + 2 * np.log10(size)
            row.append(log10)
        found.append(row)
    return np.array(found)


def spectral_radii(width: int = 100, seeds: Sequence[int] = range(20)) -> Float[np.ndarray, " seeds"]:
    """The largest |eigenvalue| of the matrices that `recurrence_growth` draws, at scale 1."""
    n, found = whole_number("The width", width, 2, 2000), []
    for seed in seeds:
        rng = np.random.default_rng(whole_number("A seed", seed, 0, 2**31 - 1))
        rng.normal(size=n)  # h comes first
        found.append(np.abs(np.linalg.eigvals(rng.normal(size=(n, n)) / n**0.5)).max())
    return np.array(found)
