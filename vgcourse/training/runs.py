"""What many trainings say together: where a published run lies among them, when they arrive, what decides them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from jaxtyping import Float

from vgcourse.inputs import BadInput, finite_number
from vgcourse.training.fit import History


class Place(NamedTuple):
    """Where one number lies among many: the share of them below it, and their 5th and 95th percentiles."""

    share_below: float
    low: float
    high: float

    @property
    def inside(self) -> bool:
        """Whether it lies between the 5th and the 95th percentile."""
        return 0.05 <= self.share_below <= 0.95

    def __repr__(self) -> str:
        verdict = "inside" if self.inside else "outside"
        return f"{verdict} the 5–95 % range of {self.low:.2f} to {self.high:.2f}"


def place_of(value: float, runs: Float[np.ndarray, " runs"]) -> Place:
    """Where `value` lies among the runs; of runs exactly equal to it, half count as below."""
    runs, value = np.asarray(runs, float), finite_number("The number to place", value)
    if runs.ndim != 1 or not runs.size or np.isnan(runs).any():
        raise BadInput(f"place_of needs one number for each run, and no nan; the shape {runs.shape} came.")
    below = np.mean(runs < value) + np.mean(runs == value) / 2
    return Place(float(below), *map(float, np.percentile(runs, (5, 95))))


def epochs_until(history: History, loss: float) -> Float[np.ndarray, " runs"]:
    """The first epoch, counted from 0, whose loss lies below `loss`; inf where none does."""
    below = history.loss[:, :-1] < loss
    return np.where(below.any(1), below.argmax(1), np.inf)


def first_to_last(history: History, epoch: int = 0) -> Float[np.ndarray, " runs"]:
    """log10 of the first layer's gradient RMS over the last one's, for each run; nan where a gradient is exactly 0."""
    rms = history.layers.gradient_rms[:, epoch].astype(float)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = np.log10(rms[:, 0]) - np.log10(rms[:, -1])
    return np.where(np.isfinite(ratio), ratio, np.nan)


def variance_shares(values: Float[np.ndarray, "first second runs"]) -> tuple[float, float, float, float]:
    """How much of the variance of `values` the first factor, the second, both together and the seed account for.

    Two-way analysis of variance with equally many runs in every cell: sums of squares of the main effects, of the
    interaction and within the cells, over the total (Fisher 1925, ch. VII). The four add up to 1.
    """
    values = np.asarray(values, float)
    if values.ndim != 3 or np.ptp(values) == 0:
        raise BadInput(f"variance_shares needs different numbers, (first, second, runs); shape {values.shape} came.")
    mean, cells = values.mean(), values.mean(2)
    first, second = (np.mean((cells.mean(axis) - mean) ** 2) for axis in (1, 0))
    both = np.mean((cells - mean) ** 2) - first - second
    shares = np.array([first, second, both, np.mean((values - cells[..., None]) ** 2)]) / np.var(values)
    return tuple(shares.tolist())
