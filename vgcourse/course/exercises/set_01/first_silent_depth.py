"""The update that vanishes: from which depth on it leaves the weight as it was."""

import jax.numpy as jnp
import numpy as np

from vgcourse.course.exercises.writing import Group, Within, between, exercise, seems
from vgcourse.measuring import theory


def _silent(weight, number_format, *, quarter=None, lost=None) -> int:
    """The law itself, tried with n = 1, 2, … in that format: weight − ¼ⁿ == weight, where ¼ⁿ is the package's bound.

    Mistaken answers put another number in the place of ¼ or another test `lost(w, q)` in that of the law.
    """
    exact = jnp.dtype(number_format).type
    w, n = exact(weight), 1
    while n < 600:
        q = exact(theory.slope_bound(n) if quarter is None else quarter**n)
        if lost(w, q) if lost else w - q == w:
            return n
        n += 1
    return n


def _weights(rng: np.random.Generator, *formats: str) -> list[tuple]:
    """For each format weights that show whether their size was taken into account: far from 1, to both sides."""
    drawn = lambda: (between(rng, 9, 15, digits=1), between(rng, 0.033, 0.06, digits=3))
    return [(weight, number_format) for number_format in formats for weight in drawn()]


def _awkward_weights(rng: np.random.Generator) -> list[tuple]:
    even, odd = 4.0 ** rng.integers(1, 3), 2 * 4.0 ** rng.integers(0, 2)
    return [
        (float(even), "float32"),  # of these powers, the one below needs one stage more than the one above
        (float(odd), "float16"),
        (-float(even), "float32"),
        (-between(rng, 0.1, 0.2, digits=3), "float16"),
        (between(rng, 9, 15, digits=1), "bfloat16"),
        (between(rng, 3000, 9000, digits=0), "float16"),
    ]


def _keeps_subtracting(weight, number_format) -> int:
    exact = jnp.dtype(number_format).type
    w, n = exact(weight), 1
    while (moved := exact(w - exact(theory.slope_bound(n)))) != w:
        w, n = moved, n + 1
    return n


EXERCISE = exercise(
    __name__, place=5,
    contract="""first_silent_depth(weight, number_format) → the first n ≥ 1 with weight − ¼ⁿ == weight in that format.
number_format is "float16", "bfloat16", "float32" or "float64"; jnp.dtype(number_format).type(x) is x in that format.
Allowed: NumPy, jax.numpy (for jnp.dtype). Not vgcourse.""",
    groups=(
        Group("basic", "float16 and float32", 1, lambda rng: _weights(rng, "float16", "float32")),
        Group("deep", "float64", 1, lambda rng: _weights(rng, "float64")),
        Group("edge", "powers of two, negative and large weights, bfloat16", 1, _awkward_weights),
    ),
    reference=_silent, tolerance=Within(0, 0), alike=Within(0, 0), mistaken=_silent,
    mistakes=(
        ("weight ignored", "This is the answer for weight 1. How fine the format is depends on the size of the number: near 10 its steps are wider than near 1.", lambda weight, f: _silent(1.0, f)),
        ("all in float64", "This is the answer in float64: Python's own numbers are float64, and mixing formats gives the wider one. Put both the weight and ¼ⁿ into the format before you subtract.",
         lambda weight, f: _silent(weight, "float64") if f != "float64" else -1),
        ("weight in float64", "The update is in the format, the weight is still in float64. Put both into it before you subtract.",
         lambda weight, f: _silent(weight, f, lost=lambda _, q: weight - float(q) == weight)),
        ("JAX's float32", "This is the answer in float32: jax.numpy turns float64 into it unless told otherwise. NumPy does not.",
         lambda weight, f: _silent(weight, "float32") if f == "float64" else -1),
        ("underflow", "This is where ¼ⁿ itself becomes 0. It is lost much earlier: when it is too small beside the weight.", dict(lost=lambda w, q: q == 0)),
        ("half, not quarter", "This is the answer for ½ⁿ: the largest slope of the sigmoid is ¼.", dict(quarter=0.5)),
        seems("the power itself", "This is ¼ⁿ itself: the exercise asks for the number of stages n.", lambda _, expected, got: got.ndim == 0 and 0 < got < 1),
        ("size only", "A negative weight is not the mirror image of a positive one: subtracting moves it away from 0. Is the sign left out?",
         lambda weight, f: _silent(abs(weight), f) if weight < 0 else -1),
        ("added", "This is where weight + ¼ⁿ == weight. At a power of two the steps below are half as wide as those above: subtract.", dict(lost=lambda w, q: w + q == w)),
        ("keeps subtracting", "The weight moves on with every n. It keeps its first value: only one ¼ⁿ is subtracted from it.", _keeps_subtracting),
        ("last heard", "One too few: at this n the subtraction still changes the weight.", lambda weight, f: _silent(weight, f) - 1),
        ("one too many", "One too many: at n − 1 the weight was already left unchanged. Is n counted up once more at the end?", lambda weight, f: _silent(weight, f) + 1),
        seems("always silent", "At this n the subtraction still changes the weight: try it.", lambda _, expected, got: expected.shape == got.shape and bool(got < expected)),
        seems("later than the first", "The weight is left unchanged at an earlier n already: the first one is asked for.",
              lambda _, expected, got: expected.shape == got.shape and bool(got > expected)),
    ),
)  # fmt: skip
