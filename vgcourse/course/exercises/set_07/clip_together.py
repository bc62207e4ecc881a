"""Clipping a whole network's gradient: one norm over arrays of different shapes."""

import numpy as np

from vgcourse.course.exercises.writing import OPPOSITE_SIGN, Group, Within, between, either_sign, exercise, seems
from vgcourse.experiments.lesson_07.clipping import clipped


def _flat(arrays) -> np.ndarray:
    return np.concatenate([np.ravel(np.asarray(g, float)) for g in arrays])


def _reference(gradients, c) -> np.ndarray:
    return _flat(clipped([np.float32(g) for g in gradients], "global", c))


def _norm(g) -> float:
    return float(np.sqrt(np.sum(np.square(np.asarray(g, float)))))


def _all(gradients) -> float:
    return _norm(_flat(gradients))


def _by(norm):
    """Every array times min(1, c/norm), `norm` a function of this array and of all of them."""
    return lambda gradients, c: _flat([np.asarray(g, float) * min(1.0, c / (norm(g, gradients) or 1)) for g in gradients])


def _case(rng: np.random.Generator, shapes, above: float, growth: float = 3.0) -> tuple:
    """Arrays, each `growth` times as large as the one before it; their norm together is `above` times the threshold."""
    drawn = [either_sign(rng, 0.3, 1, int(np.prod(shape))).reshape(shape) for shape in shapes]
    gradients = [np.round(g * growth**place, 2) for place, g in enumerate(drawn)]
    return gradients, float(f"{_all(gradients) / above:.3g}")


def _basic(rng: np.random.Generator) -> list[tuple]:
    return [
        _case(rng, ((2, 3), (3,), (3, 2), (2,)), between(rng, 2, 4)),
        _case(rng, ((4,), (2, 2), (3, 3)), between(rng, 1.3, 1.8), 2.0),
    ]


def _edge(rng: np.random.Generator) -> list[tuple]:
    silent, c = _case(rng, ((3, 2), (2,), (2, 2)), between(rng, 2, 4))
    silent[0] = np.zeros((3, 2))
    return [_case(rng, ((2, 2), (2,), (2, 3)), 0.9, 1.3), (silent, round(c, 2)), _case(rng, ((5,),), 3.0)]


EXERCISE = exercise(
    __name__, place=2,
    contract="""clip_together(gradients, c) → all entries after clipping by the global norm at c > 0, in one row.
True of it: gradients is a list of arrays of any shapes; the row holds array after array, each raveled (as np.ravel).
Allowed: NumPy, jax.numpy. Not vgcourse, not optax.""",
    groups=(
        Group("basic", "weights and biases of two or three layers", 2, _basic),
        Group("edge", "arrays within the threshold; an array of zeros; a single array", 1, _edge),
    ),
    reference=_reference, tolerance=Within(1e-3, 1e-6),
    mistakes=(
        ("unchanged", "The gradient comes out as it went in.", lambda gs, c: _flat(gs)),
        ("array by array", "Every array is clipped by its own norm. Then the layers' proportions are lost: one norm over all arrays is wanted.", _by(lambda g, _: _norm(g))),
        ("by value", "Every entry is clipped by itself. All are multiplied by the same factor.", lambda gs, c: np.clip(_flat(gs), -c, c)),
        ("norms added", "The norms of the arrays are added. Their squares add up, and the root is taken once.", _by(lambda _, gs: sum(map(_norm, gs)))),
        ("largest norm", "The norm of the largest array is taken for that of all of them.", _by(lambda _, gs: max(map(_norm, gs)))),
        ("mean square", "The root of the mean of the squares is taken. The norm adds the squares of all entries.", _by(lambda _, gs: _all(gs) / _flat(gs).size**0.5)),
        ("no root", "The sum of squares is taken for the norm: its root is missing.", _by(lambda _, gs: _all(gs) ** 2)),
        ("threshold shared", "The threshold is divided among the arrays, and each clipped by itself. One norm over all arrays is wanted.", lambda gs, c: _by(lambda g, _: _norm(g))(gs, c / len(gs))),
        ("biases not counted", "The norm leaves out what is no matrix. Biases belong to the gradient as well.", _by(lambda _, gs: _all([g for g in gs if np.ndim(g) > 1] or [0.0]))),
        ("biases not clipped", "Biases come out as they went in. All arrays are multiplied by the same factor.",
         lambda gs, c: _flat([np.asarray(g, float) * (1 if np.ndim(g) < 2 else min(1.0, c / _all(gs))) for g in gs])),
        ("always to c", "The norm is made c here, for short gradients as well. Clipping never enlarges: the factor is at most 1.", lambda gs, c: _flat(gs) * c / _all(gs)),
        ("normalised", "This has norm 1. It should have norm c where it was longer, and stay where it was not.", lambda gs, c: _flat(gs) / _all(gs)),
        ("backwards", "The arrays stand in the row from the last to the first.", lambda gs, c: _by(lambda _, all: _all(all))(gs[::-1], c)),
        ("columns", "The arrays are raveled column by column. np.ravel goes along the rows.", lambda gs, c: _by(lambda _, all: _all(all))([np.transpose(g) for g in gs], c)),
        seems("factor alone", "One number came back, such as the factor or the norm: the clipped entries are asked for.", lambda _, expected, got: got.ndim == 0),
        OPPOSITE_SIGN,
    ),
)  # fmt: skip
