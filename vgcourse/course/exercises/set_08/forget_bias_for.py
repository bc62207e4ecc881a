"""The forget bias that a task of a certain length asks for."""

import numpy as np

from vgcourse.course.exercises.writing import OPPOSITE_SIGN, Group, Within, between, exercise, seems, whole
from vgcourse.experiments.lesson_08.lags import log10_path


def _bisected(steps, share) -> float:
    """The b at which the package's own path keeps `share`: it grows with b, so halve the interval."""
    low, high = -60.0, 60.0
    for _ in range(200):
        middle = (low + high) / 2
        if log10_path(middle, steps) < np.log10(share):
            low = middle
        else:
            high = middle
    return middle


def _logit(f):
    f = np.float64(f)
    return np.log(f / (1 - f))


def _share(rng: np.random.Generator) -> float:
    return between(rng, 0.05, 0.6)


EXERCISE = exercise(
    __name__, place=4,
    contract="""forget_bias_for(steps, share) → the bias b at which so many steps of the direct path leave share of the gradient.
True of it: f^steps = share for f = 1/(1 + e^−b), 0 < share < 1; longer tasks want a larger b; finite at 10¹⁸ steps.
Allowed: NumPy, jax.numpy, math. Not vgcourse.""",
    groups=(
        Group("basic", "5 to 400 steps", 2, lambda rng: [(int(rng.integers(*span)), _share(rng)) for span in ((5, 20), (30, 90), (100, 400))]),
        Group("edge", "a gate that may lose nearly everything; so many steps that f rounds to 1", 1,
              lambda rng: [(whole(rng, 8, 16), 1e-12), (10 ** whole(rng, 17, 19), _share(rng))]),
    ),
    reference=_bisected, tolerance=Within(2e-3, 2e-3), given=lambda steps, share: [float(steps), float(share)],
    mistakes=(
        seems("rounded to 1", "With so many steps f rounded to 1, 1 − f to 0. f/(1 − f) is 1/(1/f − 1): math.expm1 gives 1/f − 1.",
              lambda arguments, _, got: bool(got.ndim == 0 and arguments[0] > 1e6 and not np.isfinite(got))),
        ("the gate", "That is the gate f. Which b has σ(b) = f? The sigmoid turned round is ln(f/(1 − f)).", lambda n, s: s ** (1 / n)),
        ("logarithm of the gate", "That is ln f. The sigmoid turned round is ln(f/(1 − f)).", lambda n, s: np.log(s) / n),
        ("shared evenly", "Here every step loses the same amount, (1 − share)/steps. A step multiplies by f: f is a root of share.", lambda n, s: _logit(1 - (1 - s) / n)),
        ("share over steps", "share is divided by the steps. It is a product of as many f: take a root.", lambda n, s: _logit(s / n)),
        ("one step", "That bias keeps share over one step. Over all of them it is share^steps.", lambda n, s: _logit(s)),
        ("one step fewer", "One step too few is counted: share is what steps factors leave.", lambda n, s: _logit(s ** (1 / (n - 1)))),
        ("one step more", "One step too many is counted: share is what steps factors leave.", lambda n, s: _logit(s ** (1 / (n + 1)))),
        ("mean square", "f² is taken as the factor here. The gradient itself is multiplied by f.", lambda n, s: _logit(s ** (0.5 / n))),
        ("tanh turned round", "That is the tanh turned round. The gate is a sigmoid: ln(f/(1 − f)).", lambda n, s: np.arctanh(s ** (1 / n))),
        ("base 10", "The sigmoid turned round has the natural logarithm; this is the one to base 10.", lambda n, s: _logit(s ** (1 / n)) / np.log(10)),
        ("half-life for steps", "That bias leaves half after all steps. share was asked for.", lambda n, s: _logit(0.5 ** (1 / n))),
        OPPOSITE_SIGN,
    ),
)  # fmt: skip
