"""The cure of a loss that blows up or stands still: a learning rate, judged by the descent that it makes."""

import numpy as np

from vgcourse.course.exercises.writing import Group, Within, between, exercise, seems, whole

STEPS, DECADES = 200, 2.0
"""The descent that a rate is tried on, and by how many decades it has to lower the loss."""


def _reference(H, θ) -> float:
    """One good rate of many: half of the largest that is stable."""
    return float(1 / np.linalg.eigvalsh(np.asarray(H, float))[-1])


def _measured(arguments, answer) -> np.ndarray:
    """Decades by which the loss ends too high, and whether the rate is too large (1) or too small (−1) for more."""
    H, θ = (np.asarray(each, float) for each in arguments)
    if answer.size != 1 or not np.isfinite(answer).all():
        return np.full(2, np.nan)
    rate = float(answer.ravel()[0])
    curvatures, directions = np.linalg.eigh(H)
    shares = curvatures * (directions.T @ θ) ** 2
    with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
        end = np.sum(shares * (1 - rate * curvatures) ** (2 * STEPS)) / np.sum(shares)
        excess = float(np.clip(np.log10(end) + DECADES, 0, 99)) if np.isfinite(end) else 99.0
    return np.array([excess, np.sign(excess) * (1 if rate * curvatures[-1] > 1 else -1)])


def _bowl(rng: np.random.Generator, n: int, spread: float, decades: int) -> tuple:
    """Curvatures from one to `spread` times one, at any scale, in directions of their own."""
    curvatures = np.exp(np.append(rng.uniform(0, np.log(spread), n - 2), [0, np.log(spread)]))
    Q = np.linalg.qr(rng.normal(size=(n, n)))[0]
    H = (Q * (10.0**decades * curvatures)) @ Q.T
    digits = 3 - decades
    return np.round((H + H.T) / 2, digits), between(rng, 1, 3, n) * np.where(rng.random(n) < 0.5, -1, 1)


def _apart(draw):
    """Two bowls, a flat and a steep one, so far apart that no single rate is right for both."""

    def drawn(rng: np.random.Generator) -> list[tuple]:
        while True:
            flat, steep = draw(rng)
            largest = 2 / np.linalg.eigvalsh(steep[0])[-1]
            if _measured(flat, np.array(largest))[0] > 0:
                return [flat, steep]

    return drawn


def _edge(rng: np.random.Generator) -> list[tuple]:
    one = (np.array([[float(whole(rng, 600, 4000))]]), np.array([1.0]))
    return [one, (3.0 * np.eye(2), np.array([1.0, -2.0])), _bowl(rng, 8, 19, 1)]


def _falls(kind):
    return lambda _, expected, got: bool(got.shape == (2,) and np.isfinite(got).all() and kind(got))


EXERCISE = exercise(
    __name__, place=2,
    contract="""rate_for(H, θ) → one learning rate η for gradient descent on ½ θᵀHθ from θ on; H symmetric, all its curvatures positive.
True of it: after 200 steps θ ← θ − η H θ the loss is at most 1 % of the first; the largest curvature is at most 20 times the smallest.
Allowed: NumPy, jax.numpy, with their linalg. Many answers are right: yours is tried. Not vgcourse.""",
    groups=(
        Group("basic", "curvatures from 1 on, and from 100 on", 1, _apart(lambda rng: (_bowl(rng, 4, 15, 0), _bowl(rng, 6, 10, 2)))),
        Group("scaled", "a thousand times flatter, ten thousand times steeper", 1, _apart(lambda rng: (_bowl(rng, 5, 10, -3), _bowl(rng, 5, 15, 4)))),
        Group("edge", "a single parameter; two equal curvatures; the widest spread", 1, _edge),
    ),
    reference=_reference, tolerance=Within(0, 1e-9), measured=_measured,
    mistakes=(
        seems("no rate", "One finite number is wanted: the same rate for all parameters.", lambda _, expected, got: not np.isfinite(got).all()),
        seems("blows up", "The loss blows up: in the steepest direction 1 − ηλ is below −1, and each step overshoots by more than the one before.", _falls(lambda got: got[1] > 0 and got[0] > DECADES + 0.5)),
        seems("on the edge", "The loss neither falls far nor blows up: in the steepest direction 1 − ηλ is about −1, and θ jumps from side to side for ever.", _falls(lambda got: got[1] > 0)),
        seems("uphill", "The loss does not fall: a rate of 0 stands still, one next to 0 as good as, and a negative one climbs.", _falls(lambda got: got[0] >= DECADES)),
        seems("too slow", "The loss falls, and too slowly: how large may the rate be for the steepest direction?", _falls(lambda got: got[0] > 0)),
    ),
)  # fmt: skip
