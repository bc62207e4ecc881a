"""What depth can do that width cannot: a function folded over and over, and an exact count of straight pieces.

Telgarsky ("Representation benefits of deep feedforward networks", 2015; "Benefits of depth in neural networks", COLT
2016): k folds by k narrow layers make 2^k pieces; a net with one hidden layer needs almost as many units as pieces.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float

from vgcourse.inputs import BadInput, whole_number

MOST_FOLDS = 12


class Dense(NamedTuple):
    """h W + b; a ReLU follows every layer but the last."""

    weights: Float[Array, "fan_in fan_out"] | np.ndarray
    biases: Float[Array, " fan_out"] | np.ndarray


def folded_net(folds: int) -> tuple[Dense, ...]:
    """The ReLU net that folds [0, 1] `folds` times: as many hidden layers, of two units each, and every weight exact.

    One fold is the tent 2·relu(x) − 4·relu(x − ½): it goes up to 1 at ½ and back to 0 at 1.
    """
    folds = whole_number("The number of folds", folds, 1, MOST_FOLDS)
    bend = np.array([0.0, -0.5])
    tent = np.array([[2.0], [-4.0]])
    inner = Dense(tent @ np.ones((1, 2)), bend)
    return (Dense(np.ones((1, 2)), bend), *[inner] * (folds - 1), Dense(tent, np.zeros(1)))


def evaluate(layers: Sequence[Dense], x: Float[Array, " points"] | np.ndarray) -> Float[Array, " points"]:
    """The value of the net at every x."""
    h = jnp.asarray(x)[:, None]
    for layer in layers[:-1]:
        h = jnp.maximum(h @ layer.weights + layer.biases, 0)
    return (h @ layers[-1].weights + layers[-1].biases)[:, 0]


def hidden_units(layers: Sequence[Dense]) -> int:
    """How many ReLUs the net has."""
    return sum(len(layer.biases) for layer in layers[:-1])


def count_pieces(layers: Sequence[Dense]) -> int:
    """Of how many straight pieces the net's graph on [0, 1] is made, exactly: in fractions, with nothing rounded.

    Between neighbouring corners every unit is a straight line; a ReLU adds a corner where such a line crosses 0.
    """
    if not layers or np.shape(layers[0].weights)[0] != 1 or len(layers[-1].biases) != 1:
        raise BadInput("Pieces are counted for nets with one input and one output.")
    if not all(np.isfinite(part).all() for layer in layers for part in layer):
        raise BadInput("Pieces are counted for nets whose weights are finite; nan or inf is among these.")
    xs, values = [Fraction(0), Fraction(1)], [[Fraction(0)], [Fraction(1)]]
    for number, layer in enumerate(layers):
        W = [[Fraction(float(w)) for w in column] for column in np.asarray(layer.weights).T]
        b = [Fraction(float(each)) for each in np.asarray(layer.biases)]
        values = [[sum(map(_times, h, w), c) for w, c in zip(W, b, strict=True)] for h in values]
        if number < len(layers) - 1:
            xs, values = _with_corners(xs, values)
            values = [[max(v, Fraction(0)) for v in h] for h in values]
    slopes = [(v[0] - u[0]) / (y - x) for x, y, u, v in zip(xs, xs[1:], values, values[1:], strict=False)]
    return 1 + sum(a != b for a, b in zip(slopes, slopes[1:], strict=False))


def most_right(pieces: int, points: int) -> float:
    """The largest share of `points` alternating labels (0, 1, 0, 1 …, along a line) that so many pieces can get right.

    Each piece crosses ½ at most once, so the answer is constant on at most pieces + 1 runs, and a constant answer is
    right on at most half of a run, rounded up.
    """
    runs = whole_number("The number of pieces", pieces, 1) + 1
    points = whole_number("The number of points", points, 1)
    return min(1.0, ((points + runs) // 2) / points)


def _times(a: Fraction, b: Fraction) -> Fraction:
    return a * b


def _with_corners(xs: list, values: list) -> tuple[list, list]:
    """The same straight lines, with a point added wherever one of them crosses 0 between two points."""
    new_xs, new_values = [xs[0]], [values[0]]
    for x, y, u, v in zip(xs, xs[1:], values, values[1:], strict=False):
        crossings = sorted({a / (a - c) for a, c in zip(u, v, strict=True) if a * c < 0})
        for t in crossings:
            new_xs.append(x + t * (y - x))
            new_values.append([a + t * (c - a) for a, c in zip(u, v, strict=True)])
        new_xs.append(y)
        new_values.append(v)
    return new_xs, new_values
