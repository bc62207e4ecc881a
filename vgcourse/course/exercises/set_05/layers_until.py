"""How many ReLU layers a gradient survives."""

import math
from functools import cache

import numpy as np

from vgcourse.course.exercises.writing import Group, between, exercise, seems, whole
from vgcourse.nets.activations import activation


def _first_below(log_share: float, log_factor: float) -> int:
    """The first n ≥ 1 with n·log_factor < log_share, for a factor below 1; 10⁶ where it never falls so far."""
    return max(1, math.floor(log_share / log_factor) + 1) if log_factor < 0 else 1_000_000


@cache
def _slope_second_moment() -> float:
    return round(float(activation("relu").slope_second_moment(1.0)), 6)


def _until(share, weight_variance, *, log_factor=None) -> int:
    """In logarithms: n layers leave √χⁿ with χ = σw² E[φ′²], and the mean is the package's."""
    if log_factor is None:
        log_factor = math.log(weight_variance * _slope_second_moment()) / 2
    return _first_below(math.log(share), log_factor)


def _clear(share: float, weight_variance: float) -> bool:
    """Whether no rounding can decide between two answers."""
    layers = math.log(share) / (math.log(weight_variance / 2) / 2)
    return 0.02 < layers % 1 < 0.98


def _drawn(rng: np.random.Generator, share, variance) -> tuple[float, float]:
    while True:
        case = share(), variance()
        if _clear(*case):
            return case


def _ordinary(rng: np.random.Generator) -> list[tuple]:
    return [
        _drawn(rng, lambda: between(rng, 0.001, 0.05, digits=4), lambda: between(rng, 0.3, 0.9)),
        _drawn(rng, lambda: between(rng, 0.001, 0.05, digits=4), lambda: between(rng, 1.3, 1.7)),
        _drawn(rng, lambda: between(rng, 1, 9, digits=0) * 1e-6, lambda: between(rng, 1.4, 1.8)),
    ]


def _unusual(rng: np.random.Generator) -> list[tuple]:
    return [
        (between(rng, 0.8, 0.95), between(rng, 0.3, 0.6)),  # the first layer is enough
        _drawn(rng, lambda: 10.0 ** -whole(rng, 150, 250), lambda: between(rng, 0.3, 0.9)),
        _drawn(rng, lambda: 10.0 ** -whole(rng, 60, 90), lambda: between(rng, 1.2, 1.4)),
    ]


EXERCISE = exercise(
    __name__, place=3,
    contract="""layers_until(share, weight_variance) → the first n ≥ 1 at which n ReLU layers leave less than share.
True of it: a layer multiplies the gradient's mean square by σw²/2 < 1, σw² = weight_variance; share is of its RMS.
Allowed: NumPy, jax.numpy, math. Not vgcourse.""",
    groups=(
        Group("basic", "shares between a twentieth and a millionth", 2, _ordinary),
        Group("edge", "a share that one layer takes; shares far below what float32 can hold", 1, _unusual),
    ),
    reference=_until,
    mistakes=(
        ("mean square", "This is where the mean square falls below share. The size is its root, and falls more slowly.", lambda share, v: _until(share, v, log_factor=math.log(v / 2))),
        ("half forgotten", "These are the weights alone: half of the slopes are 0, so the mean square also halves at every layer.", lambda share, v: _until(share, v, log_factor=math.log(v) / 2)),
        ("weights forgotten", "These are the slopes alone: the mean square is also multiplied by weight_variance.", lambda share, v: _until(share, v, log_factor=math.log(0.5) / 2)),
        ("slope halves the size", "Here the size is halved for the slopes. ½ is the mean of the squared slopes: the size gets √½.",
         lambda share, v: _until(share, v, log_factor=math.log(math.sqrt(v) / 2))),
        ("deviation for variance", "weight_variance was squared: it is σw² already.", lambda share, v: _until(share, v, log_factor=math.log(v * v / 2) / 2)),
        ("root twice", "The root was taken twice: n layers leave the root of (weight_variance/2)ⁿ.", lambda share, v: _until(share, v, log_factor=math.log(v / 2) / 4)),
        ("one too many", "One too many: one layer earlier less than share is left.", lambda share, v: _until(share, v) + 1),
        ("one too few", "One too few: after that layer more than share is still left.", lambda share, v: _until(share, v) - 1),
        seems("no whole number", "Layers are counted: the first whole number is wanted.", lambda _, expected, got: bool(got.ndim == 0 and np.isfinite(got) and got % 1 and abs(got - expected) < 2)),
        seems("what is left", "That is a share. The exercise asks for the number of layers.", lambda _, expected, got: bool(got.ndim == 0 and 0 <= got < 1 and got < expected)),
        seems("underflow", "The product became 0 before it was small enough: float32 ends near 10⁻⁴⁵, and a square gets there twice as soon. Add logarithms instead.",
              lambda arguments, expected, got: bool(got.ndim == 0 and arguments[0] < 1e-40 and 1 < got < expected)),
    ),
)  # fmt: skip
