"""A gradient from losses alone: evolution strategies with pairs of opposite nudges."""

import jax
import numpy as np

from vgcourse.course.exercises.writing import OPPOSITE_SIGN, Group, Within, agree, between, compiled, exercise, seems


@compiled
def _reference(up, down, e, s):
    """By automatic differentiation: the gradient at 0 of the mean of slope_i · (e_i · p)."""
    return jax.grad(lambda p: jax.numpy.mean((up - down) / (2 * s) * (e @ p)))(jax.numpy.zeros(e.shape[1]))


def _draw(rng: np.random.Generator, pairs: int, parameters: int, s: float, level: float = 1.0) -> tuple:
    e = np.round(rng.normal(size=(pairs, parameters)), 3)
    g = between(rng, -2, 2, parameters)
    middle = level + between(rng, 0.1, 0.9, pairs, 4)
    bend = between(rng, 0.2, 0.9, pairs, 3) * s**2
    up, down = middle + s * (e @ g) + bend, middle - s * (e @ g) + bend
    return np.round(up, 9), np.round(down, 9), e, s


EXERCISE = exercise(
    __name__, place=4,
    contract="""estimated_gradient(up, down, e, s) → the gradient, estimated; one number for each parameter.
True of it: up[i] = L(p + s·e[i]), down[i] = L(p − s·e[i]); e: (pairs, parameters); the mean over pairs of slope · e.
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "a few pairs", 1, lambda rng: [_draw(rng, 6, 4, 0.1), _draw(rng, 9, 5, 0.2)]),
        Group("edge", "one pair; one parameter; as many pairs as parameters", 1,
              lambda rng: [_draw(rng, 1, 5, 0.1), _draw(rng, 7, 1, 0.2), _draw(rng, 4, 4, 0.1)]),
        Group("many", "200 pairs, 30 parameters", 1, lambda rng: [_draw(rng, 200, 30, 0.05)]),
    ),
    reference=_reference, tolerance=Within(2e-3, 2e-5),
    mistakes=(
        ("half missing", "Every number is twice too large: between the two losses lies a distance of 2s.", lambda up, down, e, s: (up - down) @ e / (len(up) * s)),
        ("nudge missing", "The nudge s is missing: a slope is a difference of losses over a distance.", lambda up, down, e, s: (up - down) @ e / (2 * len(up))),
        ("difference only", "This is the mean of difference times e. A slope divides the difference by 2s.", lambda up, down, e, s: (up - down) @ e / len(up)),
        ("square of nudge", "s is divided by twice: once is the distance, and e is not s·e.", lambda up, down, e, s: (up - down) @ e / (2 * len(up) * s**2)),
        ("sum", "This is the sum over the pairs: take the mean.", lambda up, down, e, s: (up - down) @ e / (2 * s)),
        ("mean over parameters", "The mean is taken over the parameters: it goes over the pairs.", lambda up, down, e, s: (up - down) @ e / (2 * s * e.shape[1])),
        ("one side", "Only the upper losses are used: without the lower ones the level of the loss stays in as noise.", lambda up, down, e, s: up @ e / (len(up) * s)),
        ("added", "The two losses are added. Their difference tells the slope.", lambda up, down, e, s: (up + down) @ e / (2 * len(up) * s)),
        ("unit nudges", "The nudges are scaled to length 1. They are N(0, 1), and their length belongs to them.",
         lambda up, down, e, s: (up - down) @ (e / np.linalg.norm(e, axis=1, keepdims=True)) / (2 * len(up) * s)),
        ("sizes of slopes", "The signs of the slopes got lost: downhill nudges must count against.", lambda up, down, e, s: np.abs(up - down) @ e / (2 * len(up) * s)),
        ("signs alone", "Only the signs of the slopes are used: steep nudges should count more.", lambda up, down, e, s: np.sign(up - down) @ e / len(up)),
        ("best nudge", "This is a single nudge, the best one. The estimate is the mean over all pairs.", lambda up, down, e, s: e[np.argmax(up - down)] * np.max(up - down) / (2 * s)),
        seems("one number", "One number came: the gradient has one for each parameter.", lambda _, expected, got: got.ndim == 0 and expected.size > 1),
        seems("pair by pair", "There is a row for each pair: take the mean over them.", lambda a, expected, got: got.ndim == 2 and got.shape == np.shape(a[2])),
        seems("slopes", "These are the slopes of the pairs. Each is to be multiplied with its nudge e[i] and then averaged.",
              lambda a, expected, got: got.ndim == 1 and agree((a[0] - a[1]) / (2 * a[3]), got, Within(2e-3))),
        OPPOSITE_SIGN,
    ),
)  # fmt: skip
