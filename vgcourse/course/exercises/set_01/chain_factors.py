"""One unit per layer, the same weight everywhere: the factors that the chain rule multiplies."""

import numpy as np

from vgcourse.course.exercises.writing import (
    OPPOSITE_SIGN,
    REVERSED,
    SAME_FACTOR,
    Group,
    Within,
    agree,
    between,
    exercise,
    seems,
    sigmoid,
    slope_of_a,
    whole,
)
from vgcourse.measuring import theory


def _mistaken_factors(w, b, a0, depth, *, slope=lambda before, z, after: after * (1 - after), times=1.0):
    a = [a0]
    for _ in range(depth):
        a.append(float(sigmoid(w * a[-1] + b)))
    a = np.array(a)
    return times * slope(a[:-1], w * a[:-1] + b, a[1:])


def _without_sigmoid(w, b, a0, depth):
    factors, a = [], a0
    for _ in range(depth):
        a = w * a + b
        factors.append(w * slope_of_a(sigmoid(a)))
    return np.array(factors)


def _shifted(arguments, expected, got) -> bool:
    w, b, a0, depth = arguments
    longer = _mistaken_factors(w, b, a0, depth + 1, times=w)
    return any(agree(part, got, Within(2e-3)) for part in (longer, longer[1:], longer[: depth - 1], longer[1:depth]))


EXERCISE = exercise(
    __name__, place=2,
    contract="""chain_factors(w, b, a0, depth) → an array of the factors ∂aₗ/∂aₗ₋₁, l = 1 … depth, in this order.
True of it: aₗ = σ(zₗ) with zₗ = w·aₗ₋₁ + b, and by the chain rule their product is ∂a_depth/∂a₀.
Allowed: NumPy, jax.numpy, jax.grad, and your sigmoid_slope. Not vgcourse.""",
    groups=(
        Group("basic", "2 to 5 stages", 2,
              lambda rng: [(between(rng, 1.5, 4), between(rng, -2, -0.4), between(rng, 0.1, 0.9), whole(rng, 3, 6)), (between(rng, 0.4, 0.9), between(rng, 0.3, 1), between(rng, 1.2, 2), 2)]),
        Group("edge", "one stage; negative weights", 1,
              lambda rng: [(between(rng, 1.5, 4), between(rng, 0.3, 1), between(rng, -2, -1), 1), (-between(rng, 1.5, 4), between(rng, -1, -0.3), between(rng, 0.6, 0.9), 4)]),
        Group("deep", "30 to 60 stages", 1, lambda rng: [(between(rng, 4, 6), between(rng, -3, -2), between(rng, 0.6, 0.9), whole(rng, 30, 61))]),
    ),
    reference=lambda w, b, a0, depth: theory.chain(depth, "sigmoid", w, b, a0).factor, tolerance=Within(2e-3, 1e-6),
    mistakes=(
        ("weight forgotten", "These are the slopes σ′(zₗ) alone. Each stage also multiplies by its weight: z = w·a + b.", _mistaken_factors),
        ("maximum slope", "Every factor is w/4: that takes the largest slope for the slope. σ′ is ¼ at z = 0 only.", lambda w, b, a0, depth: np.full(depth, w / 4)),
        ("slope at a", "The slope is taken at aₗ instead of zₗ: either σ′(z) with z = w·a + b, or a·(1 − a) with a = σ(z).",
         lambda w, b, a0, depth: _mistaken_factors(w, b, a0, depth, slope=lambda _, z, a: slope_of_a(sigmoid(a)), times=w)),
        ("z for a", "a·(1 − a) was applied to z: it holds for a = σ(z).", lambda w, b, a0, depth: _mistaken_factors(w, b, a0, depth, slope=lambda _, z, a: slope_of_a(z), times=w)),
        ("stage too early", "The slope is taken at aₗ₋₁, where the stage begins: its z is w·aₗ₋₁ + b.",
         lambda w, b, a0, depth: _mistaken_factors(w, b, a0, depth, slope=lambda a, z, _: slope_of_a(sigmoid(a)), times=w)),
        ("stage too early, a(1 − a)", "a·(1 − a) is applied to the signal that enters the stage: it wants the one that leaves it, aₗ.",
         lambda w, b, a0, depth: _mistaken_factors(w, b, a0, depth, slope=lambda a, z, _: slope_of_a(a), times=w)),
        ("signal stands still", "Every stage has the factor of the first one: the signal has to move on, aₗ = σ(zₗ).", lambda w, b, a0, depth: np.full(depth, w * slope_of_a(sigmoid(w * a0 + b)))),
        ("sigmoid left out", "The signal goes from stage to stage without the sigmoid: aₗ = σ(zₗ), not zₗ.", _without_sigmoid),
        ("bias forgotten", "These are the factors of a chain without the bias b.", lambda w, b, a0, depth: _mistaken_factors(w, 0.0, a0, depth, times=w)),
        ("weight squared", "The weight is multiplied in twice.", lambda w, b, a0, depth: _mistaken_factors(w, b, a0, depth, times=w * w)),
        ("weight of size only", "The sizes are right, but signs got lost: a negative weight gives a negative factor.", lambda w, b, a0, depth: _mistaken_factors(w, b, a0, depth, times=abs(w))),
        seems("multiplied", "Factors are multiplied together already: the exercise asks for them one by one.",
              lambda arguments, expected, got: expected.size > 1 and (agree(np.cumprod(expected), got, Within(2e-3)) or agree(np.prod(expected), got, Within(2e-3)))),
        seems("off by one", "One stage too many or too few: there are depth factors, the first belongs to the step from a₀ to a₁.", _shifted),
        REVERSED,
        OPPOSITE_SIGN,
        SAME_FACTOR,
    ),
)  # fmt: skip
