"""Counting the units that no example reaches."""

import numpy as np

from vgcourse.course.exercises.writing import Group, apart, exercise, seems
from vgcourse.experiments.lesson_05 import dead


def _count(z) -> np.ndarray:
    return dead.dead_units(np.asarray(z, np.float32))


_CLOSED = lambda z: np.asarray(z) <= 0
_DEAD = lambda z: _CLOSED(z).all(-2).sum(-1)
_MISTAKES = {
    "entries": lambda z: _CLOSED(z).sum((-2, -1)),
    "some example": lambda z: _CLOSED(z).any(-2).sum(-1),
    "alive": lambda z: (~_CLOSED(z)).any(-2).sum(-1),
    "examples": lambda z: _CLOSED(z).all(-1).sum(-1),
    "mean": lambda z: (np.mean(z, -2) <= 0).sum(-1),
    "first example": lambda z: _CLOSED(z)[..., 0, :].sum(-1),
    "always open": lambda z: (~_CLOSED(z)).all(-2).sum(-1),
}


def _layer(rng: np.random.Generator, examples: int, units: int) -> np.ndarray:
    """Pre-activations, some units dead, some examples silent, in which every known mistake counts something else."""
    while True:
        z = np.round(rng.uniform(0.1, 2, (examples, units)), 1) * rng.choice([-1, 1, 1], (examples, units))
        columns, rows = rng.permutation(units), rng.permutation(examples)
        z[:, columns[: rng.integers(2, 5)]] *= -np.sign(z[:, columns[:1]])
        z[:, columns[0]] = -np.abs(z[:, columns[0]])
        z[:, columns[1]] = -np.abs(z[:, columns[1]])
        if rng.random() < 0.5:
            z[:, columns[2]] = -np.abs(z[:, columns[2]])
        z[rows[0]] = -np.abs(z[rows[0]])
        counts = [int(_CLOSED(z).all(0).sum()), *(int(count(z)) for count in _MISTAKES.values())]
        if len(set(counts)) == len(counts):
            return z


def _with_zeros(rng: np.random.Generator) -> np.ndarray:
    """A unit that reaches 0 and never exceeds it."""
    z = _layer(rng, 7, 12)
    closed = np.flatnonzero(_CLOSED(z).all(0))
    z[2, closed[0]] = 0.0
    return z


EXERCISE = exercise(
    __name__, place=5,
    contract="""dead_units(z) → how many units of a ReLU layer are dead; z: pre-activations, (examples, units).
True of it: dead is a unit with slope 0 on every example (at z = 0 it is 0); (layers, examples, units) → one count each.
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "one layer", 2, apart(lambda rng: [(_layer(rng, 6, 10),), (_layer(rng, 9, 14),)], _DEAD)),
        Group("edge", "a single example; a unit that reaches exactly 0", 1, apart(lambda rng: [(_layer(rng, 6, 10)[:1],), (_with_zeros(rng),)], _DEAD)),
        Group("deep", "several layers", 1, apart(lambda rng: [(np.stack([_layer(rng, 6, 10) for _ in range(4)]),)], _DEAD)),
    ),
    reference=_count,
    mistakes=(
        ("zero counts as open", "Units that reach exactly 0 are taken as alive. The slope of the ReLU at 0 counts as 0.", lambda z: (np.asarray(z) < 0).all(-2).sum(-1)),
        ("entries", "This counts every z that is not above 0. A unit is a column: count the columns in which nothing is.", _MISTAKES["entries"]),
        ("some example", "These units are silent on some example. Dead are those that are silent on all.", _MISTAKES["some example"]),
        ("alive", "These are the units that are alive.", _MISTAKES["alive"]),
        ("examples", "This counts examples that open no unit: the axes are exchanged, units are in the last one.", _MISTAKES["examples"]),
        ("mean", "A mean below 0 does not make a unit dead: a single example above 0 gives it a gradient.", _MISTAKES["mean"]),
        ("first example", "Only the first example was asked. Another one may open the unit.", _MISTAKES["first example"]),
        ("always open", "These units are open on every example: the opposite of dead.", _MISTAKES["always open"]),
        ("share", "This is the share of dead units: their number is asked for.", lambda z: _CLOSED(z).all(-2).mean(-1)),
        seems("layers added", "The layers were added up: one count for every layer is wanted.", lambda _, expected, got: bool(expected.ndim == 1 and got.ndim == 0 and got == expected.sum())),
        seems("axes counted from the front", "Right for one layer. With several the examples are no longer axis 0: count axes from the end, −2 and −1.",
              lambda arguments, expected, got: bool(np.ndim(arguments[0]) == 3 and got.shape != expected.shape and not (got.ndim == 0 and got == expected.sum()))),
    ),
)  # fmt: skip
