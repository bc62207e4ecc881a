"""The gain at which a layer with given slopes keeps the gradient: an integral over a Gaussian, on an uneven grid."""

import numpy as np

from vgcourse.course.exercises.writing import Group, Within, between, exercise

POINTS = 601


def _steps(z) -> np.ndarray:
    """How much of the axis belongs to each point: half the way to both neighbours."""
    gaps = np.diff(z)
    return (np.append(0, gaps) + np.append(gaps, 0)) / 2


def _mean(z, values, weight=lambda z: np.exp(-(z**2) / 2), steps=_steps) -> float:
    """E[values] with the given weight, normalised; the Gaussian and the uneven steps are what is right."""
    w = weight(np.asarray(z)) * steps(np.asarray(z))
    return float(w @ values / w.sum())


def _gain(z, slopes) -> float:
    return _mean(z, slopes**2) ** -0.5


def _grid(rng: np.random.Generator) -> np.ndarray:
    """From −8 to 8, three to six times as dense on the left as on the right."""
    return -8 + 16 * np.linspace(0, 1, POINTS) ** rng.uniform(1.4, 1.8)


def _ordinary(rng: np.random.Generator) -> list[tuple]:
    leaky, bell = _grid(rng), _grid(rng)
    low, size, width = between(rng, 0.2, 0.6), between(rng, 1.3, 2), between(rng, 0.7, 1.5)
    return [
        (leaky, size * np.where(leaky > 0, 1, low)),
        (bell, between(rng, 0.4, 0.8) / np.cosh(bell / width - 0.5) ** 2),
    ]


def _unusual(rng: np.random.Generator) -> list[tuple]:
    relu, dip, faint = _grid(rng), _grid(rng), _grid(rng)
    return [
        (relu, between(rng, 1.3, 2) * (relu > 0)),
        (dip, between(rng, 1.2, 1.6) * np.tanh(dip + 0.3)),  # half of it negative
        (faint, 1e-6 * between(rng, 1, 3) * np.exp(np.minimum(faint, 0))),
    ]


EXERCISE = exercise(
    __name__, place=2,
    contract="""critical_gain(z, slopes) → the σw at which layers with these slopes keep the size of the gradient.
True of it: σw²·E[φ′(z)²] = 1 for z ~ N(0, 1); slopes[i] is φ′(z[i]), z rises from −8 to 8 in uneven steps.
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "a leaky ReLU; a slope with a peak", 2, _ordinary),
        Group("edge", "a slope of 0 on one side; negative slopes; slopes of a millionth", 1, _unusual),
    ),
    reference=_gain, tolerance=Within(2e-3),
    mistakes=(
        ("variance", "This is σw². The gain σw is its root.", lambda z, slopes: 1 / _mean(z, slopes**2)),
        ("loss for gain", "This is √E[φ′²], what a layer loses. The gain has to make up for it.", lambda z, slopes: _mean(z, slopes**2) ** 0.5),
        ("second moment", "This is E[φ′²] itself.", lambda z, slopes: _mean(z, slopes**2)),
        ("mean slope", "This is one over the mean slope. Square the slopes before taking the mean, and take the root after it.", lambda z, slopes: 1 / abs(_mean(z, slopes))),
        ("mean size", "This is one over the mean size of the slopes. Their squares are to be averaged.", lambda z, slopes: 1 / _mean(z, np.abs(slopes))),
        ("spread", "The mean was subtracted: that is the variance of the slopes, where the mean of their squares is wanted.", lambda z, slopes: (_mean(z, slopes**2) - _mean(z, slopes) ** 2) ** -0.5),
        ("plain mean", "All z count the same here. They are Gaussian: z near 0 counts most, with weight e^(−z²/2).", lambda z, slopes: np.mean(slopes**2) ** -0.5),
        ("no Gaussian", "The steps are right, and the Gaussian is missing: weight every z with e^(−z²/2).", lambda z, slopes: _mean(z, slopes**2, lambda z: np.ones_like(z)) ** -0.5),
        ("even steps", "The Gaussian is right, but the grid is taken as even. A point counts for the piece of the axis around it.", lambda z, slopes: _mean(z, slopes**2, steps=np.ones_like) ** -0.5),
        ("e^(−z²)", "The Gaussian is too narrow: its exponent is −z²/2.", lambda z, slopes: _mean(z, slopes**2, lambda z: np.exp(-(z**2))) ** -0.5),
        ("not normalised", "Close: the weights do not add up to 1. Divide by their sum, or by √(2π).", lambda z, slopes: (_mean(z, slopes**2) * np.sqrt(2 * np.pi)) ** -0.5),
        ("right half", "Only z > 0 was taken, with the weight of the whole line: the left half counts as well.", lambda z, slopes: _mean(z, slopes**2 * (z > 0)) ** -0.5),
        ("small number added", "A small number was added under the root: it is larger than slopes may be.", lambda z, slopes: (_mean(z, slopes**2) + 1e-8) ** -0.5),
    ),
)  # fmt: skip
