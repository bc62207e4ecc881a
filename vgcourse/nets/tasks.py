"""Data to train on, small and offline, those of scikit-learn; the same seed gives the same data everywhere."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from jaxtyping import Float, Int

from vgcourse.inputs import finite_number, whole_number


class Task(NamedTuple):
    """Inputs and labels, split once: x_test and y_test may be empty."""

    x: Float[np.ndarray, "train features"]
    y: Int[np.ndarray, " train"]
    x_test: Float[np.ndarray, "test features"]
    y_test: Int[np.ndarray, " test"]


def two_circles(seed: int = 0, examples: int = 1000, factor: float = 0.5, noise: float = 0.1) -> Task:
    """Two noisy circles, one inside the other: labels 0 and 1, no test part.

    The very numbers of `sklearn.datasets.make_circles(shuffle=True)` (a test compares them): importing scikit-learn for
    them took a third of the time of a first training.
    """
    examples = whole_number("The number of examples", examples, 2, 1_000_000)
    factor = finite_number("The factor between the circles", factor, 0, 0.99)
    noise = finite_number("The noise", noise, 0, 1e6)
    rng = np.random.RandomState(whole_number("The seed", seed, 0, 2**31 - 1))
    outer, inner = (np.linspace(0, 2 * np.pi, n, endpoint=False) for n in (examples // 2, examples - examples // 2))
    circle = lambda angle, radius: np.stack([np.cos(angle) * radius, np.sin(angle) * radius], 1)
    x, y = np.concatenate([circle(outer, 1.0), circle(inner, factor)]), np.arange(examples) >= len(outer)
    order = np.arange(examples)
    rng.shuffle(order)
    x, y = x[order] + rng.normal(scale=noise, size=x.shape), y[order]
    return Task(x.astype(np.float32), y.astype(np.int32), np.empty((0, 2), np.float32), np.empty(0, np.int32))


def digits(seed: int = 0) -> Task:
    """The 1797 handwritten digits of scikit-learn (8 × 8 pixels, 0 … 1): 1437 to train on, 360 to test."""
    from sklearn.datasets import load_digits
    from sklearn.model_selection import train_test_split

    x, y = load_digits(return_X_y=True)
    x, x_test, y, y_test = train_test_split(
        (x / 16).astype(np.float32), y.astype(np.int32), test_size=360, stratify=y,
        random_state=whole_number("The seed", seed, 0, 2**31 - 1),
    )  # fmt: skip
    return Task(x, y, x_test, y_test)
