"""How likely a ReLU network of given widths is alive before training, for one input."""

import math

import numpy as np

from vgcourse.course.exercises.writing import Group, Within, exercise, seems, whole
from vgcourse.experiments.lesson_11.born_dead import predicted_dead


def _reference(widths, closed) -> float:
    """Layer by layer, by what the package says of a single hidden layer, whose units are closed with chance ½.

    With another chance a layer of w units is one of w·log2(1/closed) such units.
    """
    layers = [predicted_dead(int(width), 2) ** -math.log2(closed) for width in widths]
    return -math.expm1(sum(math.log1p(-dead) for dead in layers))


def _dead(widths, closed) -> float:
    return -math.expm1(sum(math.log1p(-(closed ** int(width))) for width in widths))


def _widths(rng: np.random.Generator, count: int) -> np.ndarray:
    return rng.permutation(np.concatenate([[2], rng.integers(3, 9, count - 1)]))


EXERCISE = exercise(
    __name__, place=3,
    contract="""born_dead_chance(widths, closed) → the chance that some hidden layer is all 0 for one input, before training.
True of it: widths are those of the hidden layers, each with a ReLU; a unit is closed with the chance `closed`, each by itself.
Allowed: NumPy, jax.numpy, math. Not vgcourse.""",
    groups=(
        Group("basic", "three to six layers of different widths, closed = ½", 1, lambda rng: [(_widths(rng, n), 0.5) for n in (3, 6)]),
        Group("other chances", "closed with 0.3 or 0.7", 1, lambda rng: [(_widths(rng, 4), 0.3), (_widths(rng, 5), 0.7)]),
        Group("edge", "one layer; layers so wide that the chance is 10⁻²⁰", 1,
              lambda rng: [(np.array([whole(rng, 3, 7)]), 0.7), (rng.integers(64, 80, 4), 0.5)]),
    ),
    reference=_reference, tolerance=Within(2e-3),
    mistakes=(
        ("alive", "This is the chance to be alive. The other one is wanted.", lambda widths, closed: 1 - _dead(widths, closed)),
        ("added", "The chances of the layers are added. A network that is dead cannot die again: multiply the chances to live.", lambda widths, closed: sum(closed ** int(w) for w in widths)),
        ("all layers", "This is the chance that every layer is all 0. One is enough.", lambda widths, closed: closed ** float(sum(widths))),
        ("unit", "Each layer was taken to die with the chance of a single unit: all of its units have to be closed.", lambda widths, closed: 1 - (1 - closed) ** len(widths)),
        ("any unit", "Here a layer counts as dead if any of its units is closed. All of them have to be.", lambda widths, closed: 1 - float(np.prod([(1 - closed) ** int(w) for w in widths]))),
        ("half", "½ is taken for the chance of a unit. It is given as an argument.", lambda widths, closed: _dead(widths, 0.5)),
        ("open", "This is for units that are open with that chance: it is the chance to be closed.", lambda widths, closed: _dead(widths, 1 - closed)),
        ("last layer", "One layer too few was counted: widths are those of the hidden layers, all of them with a ReLU.", lambda widths, closed: _dead(widths[:-1], closed)),
        ("first layer", "The first hidden layer was left out: it can die as well.", lambda widths, closed: _dead(widths[1:], closed)),
        ("mean width", "The mean of the widths was used for all. The narrowest layer decides most.", lambda widths, closed: -math.expm1(len(widths) * math.log1p(-(closed ** float(np.mean(widths)))))),
        ("first width", "The first width was used for all layers. The widths differ.", lambda widths, closed: _dead([widths[0]] * len(widths), closed)),
        ("logarithm", "This is a logarithm, that of the chance to be alive, with a minus: expm1 leads back.", lambda widths, closed: -sum(math.log1p(-(closed ** int(w))) for w in widths)),
        ("mean layer", "This is the chance of a layer, on the mean. There is more than one layer that can die.", lambda widths, closed: float(np.mean([closed ** int(w) for w in widths]))),
        ("per cent", "This is in per cent. A chance lies between 0 and 1.", lambda widths, closed: 100 * _dead(widths, closed)),
        ("negative", "The size is right, the sign is not: a chance lies between 0 and 1. exp(x) − 1 is below 0 where x is.", lambda widths, closed: -_dead(widths, closed)),
        ("narrowest", "This is the narrowest layer alone. The others count, too.", lambda widths, closed: closed ** int(min(widths))),
        seems("zero", "0 came out: 1 − 2⁻⁶⁴ was rounded to 1. log1p and expm1 help.", lambda _, expected, got: bool(got.ndim == 0 and got == 0 and expected < 1e-12)),
        seems("every layer", "One number a layer came: the chance of the whole network is wanted.", lambda _, expected, got: bool(got.ndim > 0)),
    ),
)  # fmt: skip
