"""The other product: what one step of descent multiplies the distance from the minimum by, in every direction."""

import numpy as np

from vgcourse.course.exercises.writing import Group, Within, agree, between, either_sign, exercise, seems, whole

CLOSE = Within(2e-3, 1e-3)
"""A factor near 0 is the difference of two numbers near 1."""


def _curvature(x) -> np.ndarray:
    """The second derivative of the mean of squares, (weights, weights)."""
    return 2 * x.T @ x / len(x)


def _factors(x, learning_rate) -> np.ndarray:
    """From the singular values of x: the square of each, times 2 / rows, is a curvature; without one it is 0."""
    sizes = np.zeros(x.shape[1])
    found = np.linalg.svd(np.asarray(x, float), compute_uv=False)
    sizes[: len(found)] = found
    return np.sort(1 - learning_rate * 2 * sizes**2 / len(x))[::-1]


def _mistaken(x, learning_rate, *, curvature=_curvature, values=np.linalg.eigvalsh, factor=lambda ηλ: 1 - ηλ) -> np.ndarray:
    x = np.asarray(x, float)
    return np.sort(factor(learning_rate * values(curvature(x))))[::-1]


def _reordered(expected, got) -> bool:
    return got.shape == expected.shape and agree(expected, np.sort(got)[::-1], CLOSE)


def _data(rng, rows: int, weights: int, steepest: tuple[float, float], scales=1.0) -> tuple:
    """A step of which η times the largest curvature lies between the two numbers."""
    x = np.round(either_sign(rng, 0.2, 2, (rows, weights)) * scales, 3)
    at = between(rng, *steepest, digits=3)
    return x, float(f"{at / np.linalg.eigvalsh(_curvature(x))[-1]:.4g}")


def _odd(rng: np.random.Generator) -> list[tuple]:
    """One weight; fewer rows than weights, so that some directions do not change the loss at all."""
    return [_data(rng, 7, 1, (1.2, 1.9)), _data(rng, 3, 5, (1.3, 1.9))]


EXERCISE = exercise(
    __name__, place=5,
    contract="""step_factors(x, learning_rate) → an array, one factor for each column of x, the largest first (3 before −7).
The loss is mean((x @ w − y)²), x of the shape (rows, weights). A step of gradient descent multiplies the distance from
the minimum by such a factor in each of as many directions at right angles. Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "steps that lead to the minimum", 1,
              lambda rng: [_data(rng, whole(rng, 6, 10), 3, (1.2, 1.9)), _data(rng, 12, 4, (1.2, 1.9))]),
        Group("edge", "one weight; fewer rows than weights", 1, _odd),
        Group("deep", "steps that diverge, in ten directions and more", 1,
              lambda rng: [_data(rng, 40, 10, (5, 9)), _data(rng, 30, 12, (30, 90), 10.0 ** -np.linspace(0, 2, 12))]),
    ),
    reference=_factors, tolerance=CLOSE, alike=CLOSE, mistaken=_mistaken,
    mistakes=(
        ("two missing", "A 2 is missing, as if the loss were half the mean of squares: the slope of a square is twice what is squared.",
         dict(curvature=lambda x: x.T @ x / len(x))),
        ("sum of squares", "These are the factors for the sum of squares. The loss is their mean: how many are there?", dict(curvature=lambda x: 2 * x.T @ x)),
        ("half the sum", "These are the factors for half the sum of squares. The loss is the mean of squares, not halved.", dict(curvature=lambda x: x.T @ x)),
        ("divided by the weights", "The mean is taken over the rows of x: divided was by its columns.", dict(curvature=lambda x: 2 * x.T @ x / x.shape[1])),
        ("covariance", "The mean of each column was taken out of x. The loss does not do that: the curvature is that of x as it is.",
         dict(curvature=lambda x: _curvature(x - x.mean(axis=0)))),
        ("singular values", "x came in once, and the loss has its square: the curvatures are made of the squares of its singular values.",
         lambda x, η: np.sort(1 - 2 * η * np.resize(np.append(np.linalg.svd(x, compute_uv=False), np.zeros(x.shape[1])), x.shape[1]) / len(x))[::-1]),
        ("diagonal", "This is the diagonal of the second derivative: how steep it is along each weight alone. Its own directions lie askew to the weights.",
         dict(values=np.diag)),
        ("the part that is gone", "This is ηλ, the part of the distance that a step takes away. Which part is left?", dict(factor=lambda ηλ: ηλ)),
        ("uphill", "These are 1 + ηλ: such a step climbs away from the minimum.", dict(factor=lambda ηλ: 1 + ηλ)),
        ("sizes", "The sizes alone hide which directions jump to the other side of the minimum: a factor may be negative.", dict(factor=lambda ηλ: abs(1 - ηλ))),
        ("small steps", "This is exp(−ηλ), descent in steps without size. It never diverges; a step of η does.", dict(factor=lambda ηλ: np.exp(-ηλ))),
        ("of the loss", "These are squares: a step multiplies what the loss is too large by with them. The distance is asked for.", dict(factor=lambda ηλ: (1 - ηλ) ** 2)),
        ("curvatures", "These are the curvatures λ. By what does a step of the size η multiply the distance then?", lambda x, η: _mistaken(x, 1.0, factor=lambda λ: λ)),
        ("steepest first", "The numbers are right, in reverse order: the largest comes first, and a negative one is smaller than a positive one.",
         lambda x, η: _factors(x, η)[::-1]),
        seems("by size", "The numbers are right and sorted by their size, without the sign: 3 comes before −7.",
              lambda _, expected, got: _reordered(expected, got) and np.all(np.diff(abs(got)) <= 0)),
        seems("unsorted", "The numbers are right, in another order: the largest comes first.", lambda _, expected, got: _reordered(expected, got)),
        seems("one number", "One number came: there is one factor for each column of x, and they differ.", lambda arguments, _, got: got.ndim == 0),
        seems("of the rows", "One factor for each row of x came. The distance has a direction for each weight, and x has a column for each.",
              lambda arguments, _, got: got.ndim == 1 and len(got) == len(arguments[0]) != arguments[0].shape[1]),
        seems("a matrix", "This is the matrix that a step multiplies the distance by. Its own directions are asked for: by what does it multiply each?",
              lambda arguments, _, got: got.ndim == 2),
    ),
)  # fmt: skip
