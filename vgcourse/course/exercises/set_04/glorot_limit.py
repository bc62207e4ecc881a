"""The limits of Glorot's uniform initialisation, where a weight is used many times: in a convolution."""

import numpy as np

from vgcourse.course.exercises.writing import Group, Within, exercise, whole


def _limit(channels_in, channels_out, kernel) -> float:
    """By the law: products are counted, place by place, and an even draw is scaled to the variance that they ask for."""
    places = sum(1 for _ in np.ndindex(kernel, kernel))
    even = (np.arange(100_000) + 0.5) / 50_000 - 1
    return float(np.sqrt(2 / (places * channels_in + places * channels_out)) / np.sqrt(np.mean(even**2)))


def _layers(rng: np.random.Generator, low: int, high: int) -> list[tuple]:
    pairs = [rng.choice(np.arange(low, high), 2, replace=False) for _ in range(2)]
    return [(int(n_in), int(n_out), int(rng.choice([3, 5, 7]))) for n_in, n_out in pairs]


def _mistaken(channels_in, channels_out, kernel, *, a=lambda n, m: np.sqrt(6 / (n + m)), places=lambda k: k**2) -> float:
    """With something else in the place of √(6/(n + m)), or of kernel²."""
    return float(a(places(kernel) * channels_in, places(kernel) * channels_out))


EXERCISE = exercise(
    __name__, place=1,
    contract="""glorot_limit(channels_in, channels_out, kernel) → a: a convolution's weights are drawn evenly between −a and a.
True of it: an output sums kernel·kernel products per input channel, an input is heard by as many per output channel.
The variance is the inverse of the mean of these two sums' lengths. Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "kernels of 3, 5 and 7, 8 to 250 channels", 1, lambda rng: _layers(rng, 8, 250)),
        Group("edge", "a kernel of 1; one channel; very many", 1,
              lambda rng: [(whole(rng, 20, 90), whole(rng, 100, 500), 1), (1, whole(rng, 5, 50), 5), (whole(rng, 900, 2000), 4096, 3)]),
    ),
    reference=_limit, tolerance=Within(1e-3), mistaken=_mistaken,
    mistakes=(
        ("kernel forgotten", "The kernel does not count in this number: it is the limit of a dense layer. One output sums kernel·kernel products for each input channel.", dict(places=lambda k: 1)),
        ("kernel once", "The kernel counts once. It is as high as it is wide: kernel·kernel places.", dict(places=lambda k: k)),
        ("outputs without kernel", "The kernel counts for the inputs alone. On the way back each input is heard by kernel·kernel outputs of each channel.", lambda n, m, k: np.sqrt(6 / (n * k**2 + m))),
        ("deviation", "This is the standard deviation. A draw on ±a has the standard deviation a/√3.", dict(a=lambda n, m: np.sqrt(2 / (n + m)))),
        ("variance", "This is the variance, the inverse of the mean length of the sums. The limit is asked for.", dict(a=lambda n, m: 2 / (n + m))),
        ("root forgotten", "This is a². The variance of a draw on ±a is a²/3, so a root is to be taken.", dict(a=lambda n, m: 6 / (n + m))),
        ("sum for mean", "The variance came out as the inverse of the sum. It is the inverse of the *mean* of the two: twice that.", dict(a=lambda n, m: np.sqrt(3 / (n + m)))),
        ("width for limit", "This is 2a, the width of the range. It reaches from −a to a.", dict(a=lambda n, m: 2 * np.sqrt(6 / (n + m)))),
        ("inputs alone", "Only what comes in counts in this number. Glorot's is a compromise between both ways.", dict(a=lambda n, m: np.sqrt(3 / n))),
        ("He's", "These are He's limits, √(6/n_in), made for ReLU. Glorot's has both ways under the root.", dict(a=lambda n, m: np.sqrt(6 / n))),
        ("outputs alone", "Only what goes out counts in this number. Glorot's is a compromise between both ways.", dict(a=lambda n, m: np.sqrt(3 / m))),
        ("geometric", "This takes the geometric mean of the two. Glorot's takes the arithmetic one.", dict(a=lambda n, m: np.sqrt(3 / np.sqrt(n * m)))),
    ),
)  # fmt: skip
