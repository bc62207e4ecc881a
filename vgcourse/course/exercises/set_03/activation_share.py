"""How much of the variance of the outcomes the activation accounts for: the main effect of a two-way table."""

import numpy as np

from vgcourse.course.exercises.writing import Group, Within, between, exercise, seems
from vgcourse.training.runs import variance_shares


def _table(rng: np.random.Generator, activations: int, inits: int, seeds: int, noise: float) -> np.ndarray:
    """Accuracies with an effect of each factor, of both together, and of the seed."""
    a, i = between(rng, -0.15, 0.15, (activations, 1, 1)), between(rng, -0.1, 0.1, (1, inits, 1))
    a[0], i[0, 0] = a[0] + 0.12, i[0, 0] - 0.09  # never without an effect
    both = between(rng, -0.06, 0.06, (activations, inits, 1))
    return np.round(0.7 + a + i + both + rng.normal(0, noise, (activations, inits, seeds)), 3)


EXERCISE = exercise(
    __name__, place=4,
    contract="""activation_share(values) → the share of the variance of values that the activation alone accounts for.
True of it: Var of the activations' means, each over inits and seeds, over Var of all values; values[activation, init, seed].
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "3 activations, 5 initialisations, 4 seeds", 2, lambda rng: [(_table(rng, 3, 5, 4, 0.03),), (_table(rng, 4, 3, 5, 0.05),)]),
        Group("edge", "two of each and one seed; a single initialisation", 1, lambda rng: [(_table(rng, 2, 2, 1, 0.0),), (_table(rng, 3, 1, 6, 0.03),)]),
        Group("deep", "many seeds, much noise", 1, lambda rng: [(_table(rng, 3, 4, 40, 0.2),)]),
    ),
    reference=lambda values: variance_shares(values)[0], tolerance=Within(5e-4, 1e-5), alike=Within(1e-4, 1e-6),
    given=lambda values: (np.asarray(values, float), *variance_shares(values)),
    mistakes=(
        ("initialisation", "This is the share of the initialisation: the means go over the other axes, those of initialisations and seeds.", lambda v, a, i, b, s: i),
        ("with interaction", "The interaction is counted in: take the mean over the initialisations as well as over the seeds, then the variance.", lambda v, a, i, b, s: a + b),
        ("whole cells", "This is the variance between the cells: the initialisation is in it, too. First take the mean over initialisations and seeds.", lambda v, a, i, b, s: a + i + b),
        ("seeds", "This is the share of the seeds, what is left within the cells.", lambda v, a, i, b, s: s),
        ("the rest", "This is the share of everything else: 1 minus what is wanted.", lambda v, a, i, b, s: 1 - a),
        ("deviations", "This is a ratio of standard deviations: shares are of the variance.", lambda v, a, i, b, s: np.sqrt(a)),
        ("not divided", "This is the variance of the means: divide by the variance of all values.", lambda v, a, i, b, s: np.var(v.mean((1, 2)))),
        ("sample variance", "One of the two variances divides by n − 1, and there are few activations. Divide by n in both.",
         lambda v, a, i, b, s: np.var(v.mean((1, 2)), ddof=1) / np.var(v, ddof=1)),
        ("sums of squares", "The sum over the activations is set beside the sum over all values: each activation stands for many of them. Use variances, which divide by their number.",
         lambda v, a, i, b, s: a * len(v) / v.size),
        ("explained part only", "The denominator leaves the seeds out: it is the variance of all values, noise included.", lambda v, a, i, b, s: a / (a + i + b)),
        ("one initialisation", "Only the first initialisation is looked at: take the mean over all of them.", lambda v, a, i, b, s: np.var(v[:, 0].mean(-1)) / np.var(v)),
        ("medians", "These are medians over the runs: the shares add up to 1 with means only.", lambda v, a, i, b, s: np.var(np.median(v, (1, 2))) / np.var(v)),
        seems("a number for each", "One number is wanted, for the activation as a whole.", lambda _, expected, got: got.ndim > 0),
    ),
)  # fmt: skip
