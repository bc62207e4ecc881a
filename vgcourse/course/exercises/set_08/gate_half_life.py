"""The half-life of a forget gate."""

import numpy as np

from vgcourse.course.exercises.writing import OPPOSITE_SIGN, Group, between, exercise, seems
from vgcourse.experiments.lesson_08.lags import half_life


def _gate(b: float) -> float:
    return 1 / (1 + np.exp(-b))


EXERCISE = exercise(
    __name__, place=3,
    contract="""gate_half_life(bias) → the n, not rounded, with fⁿ = ½, where f = 1/(1 + e^−bias) is the gate.
True of it: twice as many steps leave a quarter; a gate that is closed more has a shorter half-life; finite at bias 40.
Allowed: NumPy, jax.numpy, math. Not vgcourse.""",
    groups=(
        Group("basic", "biases between 0.5 and 5", 2, lambda rng: [(between(rng, a, a + 1.5),) for a in (0.5, 2, 3.5)]),
        Group("edge", "a gate nearly closed; a gate so open that 1 − f rounds to 0", 1,
              lambda rng: [(-between(rng, 2, 6),), (between(rng, 38, 60, digits=0),)]),
    ),
    reference=half_life, given=lambda bias: [float(bias)],
    mistakes=(
        seems("rounded to 1", "At a large bias f rounded to 1, and its logarithm to 0. ln f is −ln(1 + e^−bias): math.log1p has it.",
              lambda arguments, _, got: bool(got.ndim == 0 and arguments[0] > 15 and not np.isfinite(got))),
        ("same amount", "Here every step takes the same amount away. A gate takes the same share: f, f², f³ and so on.", lambda b: 0.5 / (1 - _gate(b))),
        ("1/e", "After that many steps 1/e is left, 37 %. Half of it is left sooner.", lambda b: -1 / np.log(_gate(b))),
        ("mean time", "1/(1 − f) is close to where 37 % are left. Half is asked for.", lambda b: 1 / (1 - _gate(b))),
        ("two logarithms", "Two kinds of logarithm are mixed: take both with the same base.", lambda b: np.log10(0.5) / np.log(_gate(b))),
        ("slope of the sigmoid", "The slope of the sigmoid, f(1 − f), does not multiply on this path. The gate f itself does.", lambda b: np.log(0.5) / np.log(_gate(b) * (1 - _gate(b)))),
        ("what is lost", "That is the half-life of 1 − f, of what a step loses. A step keeps f.", lambda b: np.log(0.5) / np.log(1 - _gate(b))),
        ("tanh", "The gate is a tanh here. It is a sigmoid, between 0 and 1.", lambda b: np.log(0.5) / np.log(np.abs(np.tanh(b)))),
        ("gate", "That is the gate f. How often does it multiply until one half is left?", _gate),
        ("quarter", "After that many steps a quarter is left. Half of it is left sooner.", lambda b: np.log(0.25) / np.log(_gate(b))),
        ("root", "f² is the factor of the squared gradient, and after that many steps half of that is left. f multiplies the gradient itself.", lambda b: np.log(0.5) / np.log(_gate(b)) / 2),
        seems("rounded", "The number is rounded. A half-life need not be whole.", lambda _, expected, got: bool(got.ndim == 0 and got == np.round(got) and 0 < abs(got - expected) <= 1)),
        OPPOSITE_SIGN,
    ),
)  # fmt: skip
