"""Clipping by norm, for gradients whose squares are too large or too small to be held."""

import numpy as np

from vgcourse.course.exercises.writing import OPPOSITE_SIGN, Group, between, either_sign, exercise, seems
from vgcourse.experiments.lesson_07.clipping import clipped


def _scaled(g) -> tuple[np.ndarray, float]:
    """(g/m, m) with the largest size m; 1 for a gradient of zeros."""
    g = np.asarray(g, float)
    m = float(np.max(np.abs(g), initial=0.0)) or 1.0
    return g / m, m


def _reference(g, c) -> np.ndarray:
    """The package on the gradient divided by its largest entry, with the threshold divided as well: the law g → k g."""
    unit, m = _scaled(g)
    if c / m > 1e6:
        return np.asarray(g, float)
    return np.asarray(clipped(np.float32(unit), "global", c / m), float) * m


def _norm(g) -> float:
    unit, m = _scaled(g)
    return float(np.sqrt(np.sum(unit**2))) * m


def _case(rng: np.random.Generator, shape, above: float, size: float = 1.0) -> tuple[np.ndarray, float]:
    """A gradient whose norm is `above` times the threshold."""
    g = either_sign(rng, 0.5, 3, int(np.prod(shape))).reshape(shape) * size
    return g, float(f"{_norm(g) / above:.3g}")


def _basic(rng: np.random.Generator) -> list[tuple]:
    return [_case(rng, (3,), between(rng, 2, 5)), _case(rng, (4,), 0.5), _case(rng, (6,), between(rng, 1.3, 1.6))]


def _edge(rng: np.random.Generator) -> list[tuple]:
    return [
        (np.zeros(3), between(rng, 0.5, 2)),
        _case(rng, (2, 3), between(rng, 2, 5)),
        _case(rng, (4,), between(rng, 2, 4), 1e200),  # the squares overflow
        _case(rng, (3,), 1e-9),
    ]


def _times(g, factor) -> np.ndarray:
    return np.asarray(g, float) * factor


def _unit(g) -> np.ndarray:
    unit, _ = _scaled(g)
    return unit / (np.sqrt(np.sum(unit**2)) or 1)


def _by_rows(g, c) -> np.ndarray:
    g = np.asarray(g, float)
    return np.array([_reference(row, c) for row in g]) if g.ndim == 2 else np.full(g.shape, np.nan)


EXERCISE = exercise(
    __name__, place=1,
    contract="""clip_to_norm(g, c) → the gradient g clipped by its norm at c > 0, in the shape of g, which is any.
True of it: the norm, over all entries, is at most c; the direction is that of g; what is within c comes out unchanged.
Allowed: NumPy, jax.numpy. Not vgcourse, not optax.""",
    groups=(
        Group("basic", "gradients above and below the threshold", 2, _basic),
        Group("edge", "zeros; a matrix; entries of 10²⁰⁰; a gradient far below c", 2, _edge),
    ),
    reference=_reference,
    mistakes=(
        ("c forgotten", "The gradient comes out as it went in.", lambda g, c: np.asarray(g, float)),
        ("by value", "This is clipping by value: every entry by itself. The direction has to stay.", lambda g, c: np.clip(g, -c, c)),
        ("always to c", "Every gradient gets the norm c here, small ones too. Clipping never enlarges: the factor is at most 1.", lambda g, c: c * _unit(g)),
        ("normalised", "This has norm 1. It should have norm c where it was longer, and stay where it was not.", lambda g, c: _unit(g)),
        ("only below", "The wrong ones are changed: those below the threshold are stretched, those above pass.", lambda g, c: _times(g, max(1.0, c / (_norm(g) or 1)))),
        ("largest entry", "The largest entry is taken for the norm. A norm is the root of the sum of squares.", lambda g, c: _times(g, min(1.0, c / _scaled(g)[1]))),
        ("sum of sizes", "The sum of the sizes is taken for the norm. A norm is the root of the sum of squares.",
         lambda g, c: _times(g, min(1.0, c / (np.sum(np.abs(_scaled(g)[0])) * _scaled(g)[1] or 1)))),
        ("mean square", "The root of the mean of the squares is taken. The norm adds the squares.", lambda g, c: _times(g, min(1.0, c * np.sqrt(np.size(g)) / (_norm(g) or 1)))),
        seems("overflow", "The squares of these entries overflow, the norm becomes infinite, and 0 or nan comes out. Divide by the largest entry before squaring.",
              lambda arguments, expected, got: bool(np.max(np.abs(arguments[0])) > 1e150 and (np.isnan(got).any() or not np.any(got)))),
        ("no root", "The sum of squares is taken for the norm: its root is missing.", lambda g, c: _times(g, min(1.0, c / (_norm(g) * _norm(g) or 1)))),
        ("row by row", "Every row is clipped by itself. The norm goes over all entries.", _by_rows),
        ("dropped", "A gradient above the threshold is thrown away. It is to be shortened.", lambda g, c: _times(g, float(_norm(g) <= c))),
        seems("nan", "nan for a gradient of zeros: its norm is 0, and 0 must not be divided by.", lambda arguments, expected, got: bool(not np.any(arguments[0]) and np.isnan(got).any())),
        OPPOSITE_SIGN,
    ),
)  # fmt: skip
