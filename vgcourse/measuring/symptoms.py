"""Symptoms: what can be looked at in a network, and how often each tells whether its gradient vanishes.

The four measures take arrays, return a number and are made of jax.numpy, so that they can be jitted and vectorised. The
rest is bookkeeping: a verdict against the truth, `Confusion`, and over all thresholds at once, `ranking`.
"""

from __future__ import annotations

from typing import NamedTuple

import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Bool, Float, Num

from vgcourse.inputs import BadInput, finite_number, traced

NEAR = 0.05
SATURATED = 0.1


def _numbers(what: str, given) -> Array:
    """`given` as an array without a nan, of which nothing can be counted. Inside a program it may be anything."""
    if traced(given):
        return given
    numbers = np.asarray(given, float)
    if not numbers.size or np.isnan(numbers).any():
        came = "nan came among them" if numbers.size else "none came"
        raise BadInput(f"The {what} must be numbers, one or more; {came}.")
    return jnp.asarray(given)


def near_zero_share(weights: Float[Array, "..."] | np.ndarray, below: float = NEAR) -> Float[Array, ""]:
    """The share of weights with |w| < `below`, 0 … 1."""
    weights = _numbers("weights", weights)
    return jnp.mean(jnp.abs(weights) < (below if traced(below) else finite_number("The limit", below, 0)))


def saturation_share(
    slopes: Float[Array, "..."] | np.ndarray, largest: float = 1.0, below: float = SATURATED
) -> Float[Array, ""]:
    """The share of units whose slope |φ′(z)| is under `below` times the `largest` slope that φ has."""
    slopes = _numbers("slopes", slopes)
    if not traced(largest):
        finite_number("The largest slope", largest, 1e-300)
    return jnp.mean(jnp.abs(slopes) < below * largest)


def update_to_weight_ratio(
    update: Float[Array, "..."] | np.ndarray, weights: Float[Array, "..."] | np.ndarray
) -> Float[Array, ""]:
    """RMS of a step over RMS of what it changes; 0 if nothing moves. The arrays are scaled before they are squared."""
    update, weights = _numbers("updates", update), _numbers("weights", weights)
    if jnp.shape(update) != jnp.shape(weights):
        raise BadInput(f"A step has a number for each weight; shapes {update.shape} and {weights.shape} came.")
    u, w = jnp.max(jnp.abs(update)), jnp.max(jnp.abs(weights))
    u1, w1 = jnp.where(u > 0, u, 1), jnp.where(w > 0, w, 1)
    shape = jnp.sqrt(jnp.mean((update / u1) ** 2) / jnp.mean((weights / w1) ** 2))
    return jnp.where(u > 0, shape * (u1 / w1), 0.0)


def layer_ratio(log10_dh: Float[Array, "*runs stages"] | np.ndarray) -> Float[Array, "*runs"] | np.ndarray:
    """log10 of dL/dh at the first layer over dL/dh at the last: below 0 it fades on its way, above 0 it grows."""
    return log10_dh[..., 0] - log10_dh[..., -1]


class Confusion(NamedTuple):
    """How often a rule said yes and no, where yes was true and where it was not."""

    hit: int
    false_alarm: int
    missed: int
    quiet: int

    @property
    def accuracy(self) -> float:
        """The share of right verdicts."""
        return (self.hit + self.quiet) / max(1, sum(self))

    @property
    def found(self) -> float:
        """The share of the sick that were found (true positive rate); nan if there are none."""
        return self.hit / (self.hit + self.missed) if self.hit + self.missed else np.nan

    @property
    def alarmed(self) -> float:
        """The share of the healthy that were called sick (false positive rate); nan if there are none."""
        return self.false_alarm / (self.false_alarm + self.quiet) if self.false_alarm + self.quiet else np.nan

    def __repr__(self) -> str:
        return (
            f"Confusion(hit {self.hit}, false alarm {self.false_alarm}, missed {self.missed}, quiet {self.quiet}; "
            f"finds {self.found:.0%} of the sick, alarms {self.alarmed:.0%} of the healthy)"
        )


def confusion(said: Bool[np.ndarray, " verdicts"], true: Bool[np.ndarray, " cases"]) -> Confusion:
    """Count the verdicts `said` against what is `true`."""
    said, true = np.asarray(said, bool), np.asarray(true, bool)
    if said.shape != true.shape or said.ndim != 1:
        raise BadInput(f"A confusion needs one verdict for each case; shapes {said.shape} and {true.shape} came.")
    return Confusion(*(int(np.sum(a & b)) for a, b in ((said, true), (said, ~true), (~said, true), (~said, ~true))))


def ranking(score: Num[np.ndarray, " cases"], true: Bool[np.ndarray, " cases"]) -> float:
    """How often a sick case has the higher score than a healthy one, ties counted half: .5 is a coin, 1 is perfect.

    (The area under the ROC curve: it asks for no threshold. A score may be infinite, as that of a dead network is,
    which scikit-learn's refuses.)
    """
    score, true = np.asarray(score, float), np.asarray(true, bool)
    if score.shape != true.shape or np.isnan(score).any():
        raise BadInput(
            f"A ranking needs a score for each case, and no nan; shapes {score.shape} and {true.shape} came."
        )
    sick, healthy = score[true], score[~true]
    if not len(sick) or not len(healthy):
        raise BadInput("A ranking needs sick and healthy cases; only one kind came.")
    return float(np.mean((sick[:, None] > healthy) + 0.5 * (sick[:, None] == healthy)))


def near_zero_share_expected(width: int, weight_scale: float, below: float = NEAR) -> float:
    """P(|w| < `below`) for w ~ N(0, σw²/n): the rule sees σw/√n and nothing else."""
    from scipy.special import erf

    deviation = finite_number("The weight scale σw", weight_scale, 1e-12) / np.sqrt(width)
    return float(erf(below / deviation / np.sqrt(2)))
