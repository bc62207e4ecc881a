"""What tells vanishing from finished: the first layer's gradient beside the last one's."""

import numpy as np

from vgcourse.course.exercises.writing import OPPOSITE_SIGN, Group, Within, either_sign, exercise, seems


def _log10_rms(G) -> float:
    G = np.asarray(G, float)
    unit = np.max(np.abs(G))
    return float(np.log10(unit) + 0.5 * np.log10(np.mean((G / unit) ** 2)))


def _ratio(gradients) -> float:
    return _log10_rms(gradients[0]) - _log10_rms(gradients[-1])


def _of(statistic):
    """log10 of the ratio of another statistic."""
    log10 = lambda G: np.log10(np.abs(statistic(np.asarray(G, float))))
    return lambda gradients: log10(gradients[0]) - log10(gradients[-1])


def _network(rng: np.random.Generator, sizes: list[float]) -> list[np.ndarray]:
    """Matrices 2 × 5, 5 × 5 …, 5 × 1 whose entries have those sizes."""
    shapes = [(2, 5)] + [(5, 5)] * (len(sizes) - 2) + [(5, 1)]
    return [
        size * (either_sign(rng, 0.2, 3, int(np.prod(shape))) + 0.13).reshape(shape)
        for size, shape in zip(sizes, shapes, strict=True)
    ]


EXERCISE = exercise(
    __name__, place=3,
    contract="""first_last_ratio(gradients) → log10 of the RMS of the first matrix over the RMS of the last; one number.
True of it: gradients is a list of matrices of different shapes; scaling all of them changes nothing; right at any size.
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "five matrices, the first ones smaller", 2,
              lambda rng: [(_network(rng, list(10.0 ** rng.uniform(-4, 0, 5).round(2))),) for _ in range(2)]),
        Group("edge", "a gradient that grows towards the input; negative entries only", 1,
              lambda rng: [(_network(rng, [300.0, 20.0, 0.5]),), ([-np.abs(G) for G in _network(rng, [0.004, 0.7])],)]),
        Group("deep", "gradients of size 1e-200", 1, lambda rng: [(_network(rng, [3e-200, 1e-120, 1e-60, 0.2]),)]),
    ),
    reference=_ratio, tolerance=Within(2e-5, 2e-5), alike=Within(1e-4, 1e-4),
    mistakes=(
        seems("underflow", "The squares underflow: (1e-200)² is 0 in any format. Divide by the largest entry first, and add its log10 afterwards.",
              lambda arguments, expected, got: bool(np.min([np.max(np.abs(G)) for G in arguments[0]]) < 1e-150 and not np.isfinite(got).all())),
        ("norms", "These are norms, which grow with the number of entries, and the matrices have different sizes: take the mean of the squares.", _of(np.linalg.norm)),
        ("means", "These are the means of signed entries, in which most of the size cancels.", _of(np.mean)),
        ("deviations", "These are standard deviations: the RMS does not subtract the mean.", _of(np.std)),
        ("mean sizes", "These are the means of |entries|: square, then mean, then root.", _of(lambda G: np.mean(np.abs(G)))),
        ("largest entries", "These are the largest entries: the RMS takes all of them.", _of(lambda G: np.max(np.abs(G)))),
        ("mean squares", "This is twice what it should be: the ratio of the mean squares, without the root.", lambda g: 2 * _ratio(g)),
        ("natural logarithm", "This is the natural logarithm: powers of ten are wanted, log10.", lambda g: _ratio(g) * np.log(10)),
        ("ratio itself", "This is the ratio itself: its log10 is wanted.", lambda g: 10 ** _ratio(g)),
        ("neighbour", "The first matrix is left out: counting begins at 0.", lambda g: _log10_rms(g[1]) - _log10_rms(g[-1])),
        ("last but one", "The last matrix is left out: it is number −1 in the list.", lambda g: _log10_rms(g[0]) - _log10_rms(g[-2])),
        seems("one for each", "One number is wanted, of the first matrix and the last.", lambda _, expected, got: got.ndim > 0),
        OPPOSITE_SIGN,
    ),
)  # fmt: skip
