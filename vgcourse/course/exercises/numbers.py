"""What specifications of exercises are made of: numbers drawn, and the sigmoid that mistaken answers use."""

from __future__ import annotations

import numpy as np


def between(rng: np.random.Generator, low: float, high: float, size=None, digits: int = 2):
    """Numbers that a learner can type in again: rounded to a few digits; a float, or an array of the shape `size`."""
    drawn = np.round(rng.uniform(low, high, size), digits)
    return float(drawn) if size is None else drawn


def either_sign(rng: np.random.Generator, low: float, high: float, size: int) -> np.ndarray:
    """Numbers between `low` and `high` in size, of random signs."""
    return between(rng, low, high, size) * rng.choice([-1, 1], size)


def sigmoid(z) -> np.ndarray:
    """σ(z) in NumPy: mistaken answers need no gradient."""
    return 1 / (1 + np.exp(-np.asarray(z, float)))


def slope_of_a(a):
    """a·(1 − a): the sigmoid's slope where its value is `a`."""
    return a * (1 - a)
