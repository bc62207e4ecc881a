"""The limits of Glorot's uniform initialisation."""

import numpy as np

from vgcourse.course.exercises.writing import Group, Within, exercise, whole


def _limit(n_in, n_out) -> float:
    """By the law: how much wider than ±1 an even draw must be, so that its variance is 2/(n_in + n_out)."""
    even = (np.arange(100_000) + 0.5) / 50_000 - 1
    return float(np.sqrt(2 / (n_in + n_out)) / np.sqrt(np.mean(even**2)))


def _pairs(rng: np.random.Generator) -> list[tuple]:
    pairs = [rng.choice(np.arange(20, 500), 2, replace=False) for _ in range(2)]
    return [(int(n_in), int(n_out)) for n_in, n_out in pairs]


EXERCISE = exercise(
    __name__, place=1,
    contract="""glorot_limit(n_in, n_out) → a, where the weights are drawn evenly between −a and a; one number.
True of it: their variance is the inverse of the mean of n_in and n_out, both whole numbers from 1 on.
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "layers with 20 to 500 units", 1, _pairs),
        Group("edge", "one input or one output; very wide", 1, lambda rng: [(1, whole(rng, 5, 50)), (whole(rng, 5, 50), 1), (4096, whole(rng, 9000, 20000))]),
    ),
    reference=_limit, tolerance=Within(1e-3),
    mistakes=(
        ("deviation", "This is the standard deviation. A draw on ±a has the standard deviation a/√3.", lambda n, m: np.sqrt(2 / (n + m))),
        ("variance", "This is the variance, the inverse of the mean width. The limit is asked for.", lambda n, m: 2 / (n + m)),
        ("root forgotten", "This is a². The variance of a draw on ±a is a²/3, so a root is to be taken.", lambda n, m: 6 / (n + m)),
        ("sum for mean", "The variance came out as 1/(n_in + n_out). It is the inverse of the *mean* of the two: twice that.", lambda n, m: np.sqrt(3 / (n + m))),
        ("width for limit", "This is 2a, the width of the range. It reaches from −a to a.", lambda n, m: 2 * np.sqrt(6 / (n + m))),
        ("inputs alone", "Only n_in counts in this number. Glorot's is a compromise between n_in and n_out.", lambda n, m: np.sqrt(3 / n)),
        ("He's", "These are He's limits, √(6/n_in), made for ReLU. Glorot's has both widths under the root.", lambda n, m: np.sqrt(6 / n)),
        ("outputs alone", "Only n_out counts in this number. Glorot's is a compromise between n_in and n_out.", lambda n, m: np.sqrt(3 / m)),
        ("old habit", "This is 1/√n_in, the habit before Glorot: its variance is 1/(3·n_in).", lambda n, m: 1 / np.sqrt(n)),
        ("geometric", "This takes the geometric mean of the widths, √(n_in·n_out). Glorot's takes the arithmetic one.", lambda n, m: np.sqrt(3 / np.sqrt(n * m))),
    ),
)  # fmt: skip
