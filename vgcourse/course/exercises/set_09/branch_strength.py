"""How strong the branches may be, if the signal is to grow by no more than so much."""

from functools import cache

import numpy as np

from vgcourse.course.exercises.writing import Group, Within, between, exercise, seems, whole
from vgcourse.experiments.lesson_09.residuals import predicted_passage


def _reference(blocks, growth, gain) -> float:
    """By halving the interval, on what the package's theory says of one block of that strength."""
    low, high = -12.0, 3.0
    for _ in range(40):
        middle = (low + high) / 2
        grown = blocks * np.log1p(np.exp(2 * middle) * gain * _unit())
        low, high = (middle, high) if grown < np.log(growth) else (low, middle)
    return float(np.exp((low + high) / 2))


@cache
def _unit() -> float:
    """E[F²]/E[h²] of a branch with He's weights: 1."""
    return float(predicted_passage(blocks=1).variance[-1] - 1)


def _strength(blocks, growth, gain) -> float:
    return float(np.sqrt((np.asarray(growth, float) ** (1 / blocks) - 1) / gain))


def _draw(rng: np.random.Generator, low: int, high: int, growth=(1.5, 8)) -> tuple:
    gain = between(rng, 0.2, 0.6) if rng.random() < 0.5 else between(rng, 1.6, 3)
    return whole(rng, low, high), between(rng, *growth), gain


EXERCISE = exercise(
    __name__, place=3,
    contract="""branch_strength(blocks, growth, gain) → the α at which E[h²] grows by the factor growth over all blocks.
True of it: a block is h + αF(h), F(h) has gain times the mean square of h and is uncorrelated with it.
Allowed: NumPy, jax.numpy, math. Not vgcourse.""",
    groups=(
        Group("basic", "between 5 and 60 blocks", 2, lambda rng: [_draw(rng, 5, 20), _draw(rng, 20, 60)]),
        Group("edge", "one block; ten thousand", 1, lambda rng: [(n, *_draw(rng, 2, 3)[1:]) for n in (1, 10_000)]),
    ),
    reference=_reference, tolerance=Within(2e-3),
    mistakes=(
        ("square", "This is α². Take its root.", lambda blocks, growth, gain: _strength(blocks, growth, gain) ** 2),
        ("factor of a block", "This is what one block multiplies by, 1 + α²·gain.", lambda blocks, growth, gain: growth ** (1 / blocks)),
        ("root of the factor", "The 1 of the skip is still in it: take it off before the root.", lambda blocks, growth, gain: np.sqrt(growth ** (1 / blocks) / gain)),
        ("gain forgotten", "The gain of the branch is missing: a block multiplies by 1 + α²·gain.", lambda blocks, growth, gain: _strength(blocks, growth, 1)),
        ("gain multiplied", "The gain is multiplied where it divides: a stronger branch needs a smaller α.", lambda blocks, growth, gain: _strength(blocks, growth, 1) * np.sqrt(gain)),
        ("gain not rooted", "The gain is one of the mean square: it belongs under the root.", lambda blocks, growth, gain: _strength(blocks, growth, 1) / gain),
        ("1/√L", "1/√L lets E[h²] grow by about e, at gain 1. Solve for the growth that is asked for.", lambda blocks, growth, gain: blocks**-0.5),
        ("1/L", "1/L is too small: α is squared in the mean square, so 1/√L is the order of it.", lambda blocks, growth, gain: 1 / blocks),
        ("added", "This is for blocks that add the same amount each. These multiply: F grows with h.", lambda blocks, growth, gain: np.sqrt((growth - 1) / (blocks * gain))),
        ("sizes", "Here the growth was taken for the size (RMS): it is that of the mean square.", lambda blocks, growth, gain: _strength(blocks, growth**2, gain)),
        ("correlated", "Here 1 + α√gain was set as the growth of the size. F is uncorrelated with h.", lambda blocks, growth, gain: (growth ** (1 / (2 * blocks)) - 1) / np.sqrt(gain)),
        ("one block too few", "One block too few was counted: all of them multiply, the first as well.", lambda blocks, growth, gain: _strength(max(blocks - 1, 1), growth, gain)),
        seems("zero", "α came out as 0, or as no number: growth^(1/blocks) was rounded to 1. expm1 helps.", lambda _, expected, got: bool(got.ndim == 0 and (got == 0 or not np.isfinite(got)))),
    ),
)  # fmt: skip
