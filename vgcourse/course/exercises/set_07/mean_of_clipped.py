"""The mean of clipped gradients, which is no clipped mean."""

import jax
import numpy as np

from vgcourse.course.exercises.writing import (
    OPPOSITE_SIGN,
    Group,
    Within,
    between,
    compiled,
    either_sign,
    exercise,
    seems,
)
from vgcourse.experiments.lesson_07.clipping import clipped_by


@compiled
def _reference(gs, c):
    return jax.vmap(lambda g: clipped_by("global", g, c))(gs).mean(0)


def _cut(g, c) -> np.ndarray:
    return g * min(1.0, c / (np.linalg.norm(g) or 1))


def _by(gs, c, cut=_cut, mean=np.mean) -> np.ndarray:
    return mean(np.array([cut(g, c) for g in np.asarray(gs, float)]), axis=0)


def _case(rng: np.random.Generator, examples: int, n: int) -> tuple[np.ndarray, float]:
    """Most examples agree, within the threshold; two or more say the opposite, far above it."""
    c = between(rng, 0.7, 2)
    common = either_sign(rng, 0.5, 1, n)
    common *= 0.6 * c / np.linalg.norm(common)
    gs = common * rng.uniform(0.6, 1.4, (examples, n))
    gs[: max(2, examples // 4)] *= -rng.uniform(8, 20, (max(2, examples // 4), 1))
    return np.round(rng.permutation(gs), 3), c


def _edge(rng: np.random.Generator) -> list[tuple]:
    gs, c = _case(rng, 6, 3)
    gs[np.argmin(np.linalg.norm(gs, axis=1))] = 0
    return [(gs, c), _case(rng, 4, 4), (0.1 * either_sign(rng, 0.1, 0.5, 10).reshape(5, 2), 1.0)]


def _kept(gs, c) -> np.ndarray:
    gs = np.asarray(gs, float)
    kept = gs[np.linalg.norm(gs, axis=1) <= c]
    return kept.mean(0) if len(kept) else np.full(gs.shape[1], np.nan)


EXERCISE = exercise(
    __name__, place=3,
    contract="""mean_of_clipped(gs, c) → the mean of all examples’ gradients, each clipped by its own norm at c.
True of it: gs is (examples, n), the result (n,); its norm is at most c; no example counts with more than c/examples.
Allowed: NumPy, jax.numpy. Not vgcourse, not optax.""",
    groups=(
        Group("basic", "most examples agree, a few large ones do not", 2, lambda rng: [_case(rng, 8, 3), _case(rng, 10, 2)]),
        Group("edge", "an example without a gradient; as many examples as entries; nothing to clip", 1, _edge),
    ),
    reference=_reference, tolerance=Within(2e-3, 1e-6),
    mistakes=(
        ("clipped mean", "This is the mean, clipped. Each example is to be clipped before the mean is taken.", lambda gs, c: _cut(np.mean(gs, 0), c)),
        ("mean", "This is the mean without clipping.", lambda gs, c: np.mean(gs, 0)),
        ("sum", "This is the sum over the examples, not the mean.", lambda gs, c: _by(gs, c, mean=np.sum)),
        ("by value", "Every entry is clipped by itself. Clip each example by its norm.", lambda gs, c: np.clip(gs, -c, c).mean(0)),
        ("global norm", "One norm of the whole table is taken. Each example, a row, has its own.", lambda gs, c: (np.asarray(gs) * min(1.0, c / np.linalg.norm(gs))).mean(0)),
        ("columns", "The norms go along the columns. An example is a row.", lambda gs, c: _by(np.transpose(gs), c, mean=lambda rows, axis: rows.mean(1))),
        ("all to c", "Every example gets the norm c here, small ones too: the factor is at most 1.", lambda gs, c: _by(gs, c, lambda g, c: g * c / (np.linalg.norm(g) or 1))),
        ("normalised", "Every example has norm 1 here. It should be at most c, and small ones stay as they are.", lambda gs, c: _by(gs, c, lambda g, c: g / (np.linalg.norm(g) or 1))),
        ("dropped", "Large examples are left out. They count, with norm c.", lambda gs, c: _by(gs, c, lambda g, c: g * (np.linalg.norm(g) <= c))),
        ("large left out of the mean", "Large examples are left out, of the number that divides as well. They count, with norm c.", _kept),
        ("no root", "The sum of squares is taken for the norm: its root is missing.", lambda gs, c: _by(gs, c, lambda g, c: g * min(1.0, c / (np.sum(g**2) or 1)))),
        ("clipped twice", "The mean is clipped a second time, to a share of c.", lambda gs, c: _by(gs, c / len(gs))),
        seems("nan", "nan: an example whose gradient is zero has the norm 0, and 0 must not be divided by.", lambda _, expected, got: bool(np.isnan(got).any())),
        OPPOSITE_SIGN,
    ),
)  # fmt: skip
