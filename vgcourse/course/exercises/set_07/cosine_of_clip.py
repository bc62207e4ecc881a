"""How far clipping by value turns a gradient."""

import numpy as np

from vgcourse.course.exercises.writing import Group, Within, between, either_sign, exercise, seems
from vgcourse.experiments.lesson_07.clipping import clipped, cosine


def _reference(g, c) -> float:
    return cosine(g, np.asarray(clipped(np.float32(g), "value", c)))


def _parts(g, c) -> tuple[np.ndarray, np.ndarray]:
    g = np.ravel(np.asarray(g, float))
    return g, np.clip(g, -c, c)


def _case(rng: np.random.Generator, shape, c: float) -> tuple[np.ndarray, float]:
    """Most entries below the threshold and a few far above; half of these negative."""
    n = int(np.prod(shape))
    g = either_sign(rng, 0.1, 0.9, n) * c
    at = rng.choice(n, max(1, n // 4), replace=False)
    g[at] = either_sign(rng, 3, 9, len(at)) * c
    return np.round(g, 3).reshape(shape), c


def _basic(rng: np.random.Generator) -> list[tuple]:
    return [_case(rng, (4,), 1.0), _case(rng, (9,), between(rng, 0.3, 0.7)), _case(rng, (12,), between(rng, 1.5, 3))]


def _edge(rng: np.random.Generator) -> list[tuple]:
    below = either_sign(rng, 0.1, 0.4, 5)
    above = either_sign(rng, 2, 9, 6)
    return [(below, 1.0), (above, 0.01), _case(rng, (3, 4), between(rng, 1.5, 3))]


def _cos(a, b) -> float:
    return float(a @ b / (np.linalg.norm(a) * (np.linalg.norm(b) or 1)))


EXERCISE = exercise(
    __name__, place=2,
    contract="""cosine_of_clip(g, c) → the cosine of the angle between g and g clipped by value at c > 0.
True of it: 1 if nothing is clipped, never negative; g has any shape and is not zero, all its entries are one vector.
Allowed: NumPy, jax.numpy. Not vgcourse, not optax.""",
    groups=(
        Group("basic", "a few large entries among small ones, of both signs", 2, _basic),
        Group("edge", "nothing clipped; everything clipped; a matrix", 1, _edge),
    ),
    reference=_reference, tolerance=Within(1e-3),
    mistakes=(
        ("inner product", "This is the inner product: divide it by both norms.", lambda g, c: float(np.dot(*_parts(g, c)))),
        ("one norm", "One norm is missing: the inner product is divided by both.", lambda g, c: float(np.dot(*_parts(g, c)) / np.linalg.norm(g))),
        ("norm squared", "This divides by the square of the norm of g. Each of the two norms is needed once.", lambda g, c: float(np.dot(*_parts(g, c)) / np.sum(np.square(g)))),
        ("clipped norm squared", "This divides by the square of the clipped norm. Each of the two norms is needed once.", lambda g, c: float(np.dot(*_parts(g, c)) / np.sum(_parts(g, c)[1] ** 2))),
        ("other norm", "The norm of g is missing: the inner product is divided by both.", lambda g, c: float(np.dot(*_parts(g, c)) / np.linalg.norm(_parts(g, c)[1]))),
        ("by norm", "By norm the cosine is always 1. Here every entry is clipped by itself.", lambda g, c: 1.0),
        ("ratio of norms", "This is by how much the gradient became shorter, not by how much it turned.", lambda g, c: float(np.linalg.norm(_parts(g, c)[1]) / np.linalg.norm(g))),
        ("angle", "This is the angle. Its cosine is asked for.", lambda g, c: float(np.arccos(min(1.0, _cos(*_parts(g, c)))))),
        ("degrees", "This is the angle in degrees. Its cosine is asked for.", lambda g, c: float(np.degrees(np.arccos(min(1.0, _cos(*_parts(g, c))))))),
        ("sine", "This is the sine of the angle, or its square.", lambda g, c: float(np.sqrt(max(0.0, 1 - _cos(*_parts(g, c)) ** 2)))),
        ("one side", "Only large positive entries are clipped: −c is a limit, too.", lambda g, c: _cos(np.ravel(g), np.minimum(np.ravel(g), c))),
        ("signs only", "The signs are taken for the clipped gradient. Entries below c in size keep their value.", lambda g, c: _cos(np.ravel(g), np.sign(np.ravel(g)))),
        ("negative to 0", "Negative entries became 0: the limits are −c and c.", lambda g, c: _cos(np.ravel(g), np.clip(np.ravel(g), 0, c))),
        seems("shape", "One number is asked for: all entries of a matrix are one vector.", lambda _, expected, got: got.ndim > 0),
    ),
)  # fmt: skip
