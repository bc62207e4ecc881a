"""How many equal factors a number format has room for."""

import math

import jax.numpy as jnp
import numpy as np

from vgcourse.course.exercises.writing import Group, Within, between, exercise, seems
from vgcourse.experiments.lesson_02.products import factors_until_overflow


def _stages(factor, number_format) -> int:
    return factors_until_overflow(abs(factor), jnp.dtype(number_format))


def _by_logs(factor, end: float) -> float:
    """log(end) / log(size of the factor), the number before it is made whole."""
    return math.log(end) / math.log(abs(factor))


def _format(number_format):
    return jnp.finfo(jnp.dtype(number_format))


def _negative_and_close_to_one(rng: np.random.Generator) -> list[tuple]:
    return [
        (-between(rng, 1.2, 2.5), "float32"),
        (-between(rng, 1.2, 2.5), "float16"),
        (2.0, "float32"),
        (between(rng, 1.02, 1.06, digits=3), "float32"),
    ]


EXERCISE = exercise(
    __name__, place=1,
    contract="""stages_until_overflow(factor, number_format) → the first n with |factorⁿ| above the largest number there is.
|factor| > 1; jnp.finfo(number_format).max is the largest number of "float16", "bfloat16", "float32" or "float64".
Allowed: NumPy, jax.numpy (for jnp.finfo). Not vgcourse.""",
    groups=(
        Group("basic", "float16, bfloat16 and float32", 1, lambda rng: [(between(rng, 1.2, 3), f) for f in ("float16", "bfloat16", "float32")]),
        Group("deep", "float64", 1, lambda rng: [(between(rng, 1.1, 1.4), "float64")]),
        Group("edge", "negative factors, 2, and factors close to 1", 1, _negative_and_close_to_one),
    ),
    reference=_stages, tolerance=Within(0, 0), alike=Within(1e-9),
    mistakes=(
        ("not whole", "This is log(max)/log(factor) itself: a number of stages is whole. Which of its two neighbours is it?", lambda factor, f: _by_logs(factor, float(_format(f).max))),
        ("last finite", "One too few: after so many stages the product is still a number. The first that is none is asked for.", lambda factor, f: _stages(factor, f) - 1),
        ("one too many", "One too many: the product is above the largest number one stage earlier.", lambda factor, f: _stages(factor, f) + 1),
        ("always float32", "This is the answer in float32. The format is an argument.", lambda factor, f: _stages(factor, "float32") if f != "float32" else -1),
        ("always float64", "This is the answer in float64: Python's own numbers end at 1.8e308, those of the format earlier.", lambda factor, f: _stages(factor, "float64") if f != "float64" else -1),
        ("mixed logarithms", "Two kinds of logarithm are mixed, log10 above and ln below. Take the same in both places.",
         lambda factor, f: int(math.log10(float(_format(f).max)) / math.log(abs(factor))) + 1),
        ("mixed logarithms, the other way", "Two kinds of logarithm are mixed, ln above and log10 below. Take the same in both places.",
         lambda factor, f: int(math.log(float(_format(f).max)) / math.log10(abs(factor))) + 1),
        ("digits, not range", "That is the fineness of the format (eps), where an update gets lost. Overflow asks for its largest number.",
         lambda factor, f: int(_by_logs(factor, 1 / float(_format(f).eps))) + 1),
        ("squares", "This is where the square of the product overflows. The product itself lasts twice as long.", lambda factor, f: int(_by_logs(factor, float(_format(f).max)) / 2) + 1),
        seems("negative factor", "A negative factor grows in size as well, with a sign that flips: take |factor|.",
              lambda arguments, _, got: arguments[0] < 0 and got.ndim == 0 and bool(~np.isfinite(got) | (got <= 1))),
        seems("too late", "The product is above the largest number at an earlier stage already.", lambda _, expected, got: expected.shape == got.shape and bool(got > expected)),
        seems("too early", "After so many stages the product still has room.", lambda _, expected, got: expected.shape == got.shape and bool(got < expected)),
    ),
)  # fmt: skip
