"""The mean square of h along residual blocks of several strengths, with and without normalisation."""

import numpy as np

from vgcourse.course.exercises.writing import REVERSED, Group, Within, between, exercise, seems
from vgcourse.experiments.lesson_09.residuals import predicted_passage


def _start(values) -> np.ndarray:
    return np.concatenate([[1.0], values])


def _law(alphas, normalised, power=2) -> np.ndarray:
    """1, then what every block multiplies by, or adds."""
    gained = np.asarray(alphas, float) ** power
    return _start(1 + np.cumsum(gained) if normalised else np.cumprod(1 + gained))


def _reference(alphas, normalised) -> np.ndarray:
    """Block by block from the package's theory of one block, which is measured in the lesson."""
    one = [predicted_passage(blocks=1, strength=a, normalisation="layer" if normalised else "none").variance[-1]
           for a in alphas]  # fmt: skip
    return _start(1 + np.cumsum(np.array(one) - 1) if normalised else np.cumprod(one))


def _alphas(rng: np.random.Generator, count: int) -> np.ndarray:
    """Strengths that differ, in no order, none near 1."""
    return rng.permutation(np.concatenate([between(rng, 0.2, 0.7, count - 2), [between(rng, 1.3, 1.8), 0.1]]))


EXERCISE = exercise(
    __name__, place=2,
    contract="""residual_variance(alphas, normalised) → the mean squares of h after 0, 1, 2 … blocks; 1 after 0.
True of it: block l is h + alphas[l]·F(h), E[F²] = E[h²], or 1 where F's input is normalised; F and h are uncorrelated.
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "without normalisation", 2, lambda rng: [(_alphas(rng, 4), False), (_alphas(rng, 6), False)]),
        Group("normalised", "with normalisation", 1, lambda rng: [(_alphas(rng, 4), True), (_alphas(rng, 7), True)]),
        Group("edge", "two blocks; many strong ones", 1,
              lambda rng: [(between(rng, 1.3, 1.8, 2), bool(n)) for n in (0, 1)] + [(between(rng, 0.8, 1.5, 40), False)]),
    ),
    reference=_reference, tolerance=Within(3e-3),
    mistakes=(
        ("not squared", "alpha is to be squared: the mean square of αF is α²E[F²].", lambda a, normalised: _law(a, normalised, 1)),
        ("always multiplied", "These are the blocks without normalisation. A normalised F has mean square 1 at any h: its part is added.", lambda a, normalised: _law(a, False)),
        ("always added", "These are normalised blocks. Without normalisation F is as large as h, so every block multiplies.", lambda a, normalised: _law(a, True)),
        ("exchanged", "The two kinds are exchanged: normalised blocks add, the others multiply.", lambda a, normalised: _law(a, not normalised)),
        ("correlated", "Here the sizes were added, (1 + α)². F and h are uncorrelated: their mean squares add.", lambda a, normalised: _start(np.cumprod((1 + np.asarray(a)) ** 2))),
        ("RMS", "These are the sizes (RMS): the mean squares are wanted.", lambda a, normalised: np.sqrt(_law(a, normalised))),
        ("no beginning", "The 1 before the first block is missing.", lambda a, normalised: _law(a, normalised)[1:]),
        ("last left out", "The mean square after the last block is missing.", lambda a, normalised: _law(a, normalised)[:-1]),
        ("end alone", "This is the end alone: the mean square after every block is wanted.", lambda a, normalised: _law(a, normalised)[-1]),
        ("branch alone", "The skip is missing: this is α² alone, multiplied up.", lambda a, normalised: _start(np.cumprod(np.asarray(a) ** 2))),
        ("factors", "These are the factors of the single blocks: multiply them up.", lambda a, normalised: _start(1 + np.asarray(a) ** 2)),
        ("first strength everywhere", "The first strength was used for all blocks: each has its own.", lambda a, normalised: _law(np.full(len(a), a[0]), normalised)),
        REVERSED,
        seems("flat", "The same number everywhere: a skip keeps h, and αF comes on top of it.", lambda _, expected, got: bool(got.shape == expected.shape and np.ptp(got) == 0)),
    ),
)  # fmt: skip
