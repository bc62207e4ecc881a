"""A training loop over many starts, and what the runs say together: percentiles of the losses that they end with."""

import numpy as np

from vgcourse.course.exercises.writing import Group, Within, between, either_sign, exercise, seems, sigmoid, whole

NUDGE = 1e-30


def _loss(w, x, y) -> np.ndarray:
    """The mean squared error of a chain of sigmoids, for every row of weights; complex weights stay complex."""
    a = np.broadcast_to(x, (len(w), len(x)))
    for column in w.T:
        a = 1 / (1 + np.exp(-column[:, None] * a))
    return np.mean((a - y) ** 2, axis=1)


def _slopes(w, x, y) -> np.ndarray:
    """∂L/∂w by the law, each weight nudged on its own; the nudge is imaginary, so nothing cancels (Squire & Trapp)."""
    nudges = NUDGE * 1j * np.eye(w.shape[1])
    return np.stack([_loss(w + nudge, x, y).imag / NUDGE for nudge in nudges], axis=1)


def _losses(starts, x, y, rate, steps, *, scale=1.0, sign=-1.0, slopes=_slopes, carried=False) -> np.ndarray:
    """The loss that every run ends with. carried: each run goes on from where the last one stopped."""
    w = np.array(starts, float)
    if carried:
        found, at = [], w[:1]
        for _ in range(len(w)):
            for _ in range(steps):
                at = at + sign * scale * rate * slopes(at, x, y)
            found.append(_loss(at, x, y)[0])
        return np.array(found)
    for _ in range(steps):
        w = w + sign * scale * rate * slopes(w, x, y)
    return _loss(w, x, y)


def _percentiles(losses) -> np.ndarray:
    return np.percentile(losses, (5, 50, 95))


def _mistaken(starts, x, y, rate, steps, *, of=_percentiles, **how):
    return of(_losses(starts, x, y, rate, steps, **how))


def _without_slopes(w, x, y) -> np.ndarray:
    """The slope of the last sigmoid left out: 2·(a − y) alone is taken back."""
    values = [np.broadcast_to(x, (len(w), len(x)))]
    for column in w.T:
        values.append(sigmoid(column[:, None] * values[-1]))
    δ, found = 2 * (values[-1] - y) / len(x), []
    for l in reversed(range(w.shape[1])):
        found.insert(0, np.sum(δ * values[l], axis=1))
        δ = δ * w[:, l : l + 1]
    return np.stack(found, axis=1)


def _task(rng: np.random.Generator, runs: int, layers: int, steps: int) -> tuple:
    x = either_sign(rng, 0.3, 2, 5)
    return either_sign(rng, 0.5, 3, runs * layers).reshape(runs, layers), x, between(rng, 0.05, 0.95, 5), between(rng, 1, 3), steps


EXERCISE = exercise(
    __name__, place=2,
    contract="""training_spread(starts, x, y, learning_rate, steps) → the 5th, 50th, 95th np.percentile of the runs' last losses.
True of it: run r has the weights w = starts[r], a ← σ(wₗ·a) from a = x, L = mean((a − y)²); `steps` times w ← w − learning_rate·∂L/∂w.
Allowed: NumPy, jax.numpy, jax.grad. Not vgcourse.""",
    groups=(
        Group("basic", "five to seven runs, one or two layers", 2,
              lambda rng: [_task(rng, whole(rng, 5, 8), 2, whole(rng, 3, 7)), _task(rng, 5, 1, 4)]),
        Group("edge", "a single run; no step at all", 1,
              lambda rng: [_task(rng, 1, 2, 5), _task(rng, 6, 2, 0)]),
        Group("deep", "six runs, three layers, nine steps", 1, lambda rng: [_task(rng, 6, 3, 9)]),
    ),
    reference=_mistaken, tolerance=Within(1e-3, 1e-9), alike=Within(3e-4, 1e-10), mistaken=_mistaken,
    mistakes=(
        ("carried on", "A run begins where the last one stopped. Every run begins at its own row of `starts`.", dict(carried=True)),
        ("one step too few", "There is one step too few: the loss is that behind the last step.", lambda s, x, y, r, n: _mistaken(s, x, y, r, max(n - 1, 0))),
        ("one step too many", "There is one step too many.", lambda s, x, y, r, n: _mistaken(s, x, y, r, n + 1)),
        ("not trained", "These are the losses of the starts: the weights do not move.", lambda s, x, y, r, n: _mistaken(s, x, y, r, 0)),
        ("uphill", "The steps go uphill: the rate times the gradient is subtracted.", dict(sign=1.0)),
        ("sum", "The gradient is that of the sum over the examples: L is their mean.", lambda s, x, y, r, n: _mistaken(s, x, y, r, n, scale=len(x))),
        ("half", "The gradient is half as large as it should be: the derivative of a square has a factor of 2.", dict(scale=0.5)),
        ("slopes forgotten", "The slopes of the sigmoid are missing in the gradient: every factor is weight times σ′.", dict(slopes=_without_slopes)),
        ("quartiles", "These are the 25th and the 75th percentile: 5 and 95 are asked for.", dict(of=lambda losses: np.percentile(losses, (25, 50, 75)))),
        ("extremes", "These are the smallest and the largest loss: one run decides about each. The 5th and 95th percentile are asked for.",
         dict(of=lambda losses: np.array([losses.min(), np.median(losses), losses.max()]))),
        ("mean", "The number in the middle is the mean: the median is asked for, which a single bad run does not move.",
         dict(of=lambda losses: np.array([*np.percentile(losses, (5, 95)), losses.mean()])[[0, 2, 1]])),
        ("mean and deviation", "These are the mean and one deviation to both sides. Losses are not spread evenly: take percentiles.",
         dict(of=lambda losses: losses.mean() + losses.std() * np.array([-1, 0, 1]))),
        ("fractions", "np.percentile wants per cent: 5, 50 and 95. np.quantile takes .05, .5 and .95.", dict(of=lambda losses: np.percentile(losses, (0.05, 0.5, 0.95)))),
        ("mean start", "One run is trained, from the mean of all starts. Train every one, then take percentiles.",
         lambda s, x, y, r, n: _mistaken(np.mean(s, axis=0, keepdims=True), x, y, r, n)),
        ("first run", "Only the first run is trained: there is one for every row of `starts`.", lambda s, x, y, r, n: _mistaken(s[:1], x, y, r, n)),
        ("root", "These are roots of the losses: the mean squared error is asked for.", dict(of=lambda losses: _percentiles(np.sqrt(losses)))),
        seems("order", "The three numbers are right and in another order: 5 %, 50 %, 95 %.",
              lambda _, expected, got: got.shape == expected.shape and np.ptp(expected) > 1e-6 and bool(np.allclose(np.sort(got), expected, rtol=1e-3))),
        seems("all runs", "There is a number for every run: put them together, np.percentile does it.",
              lambda arguments, _, got: len(arguments[0]) != 3 and got.shape == (len(arguments[0]),)),
        seems("one number", "One number came: three are asked for, because a median alone hides how far the runs lie apart.", lambda _, expected, got: got.ndim == 0),
    ),
)  # fmt: skip
