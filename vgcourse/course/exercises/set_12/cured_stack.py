"""The cure of a sick stack: many weights and biases will do, and each is judged by what is measured with it."""

import numpy as np

from vgcourse.course.exercises.writing import Group, Within, exercise, seems, sigmoid, slope_of_a, whole

DECADES = 1.5
"""By how much the gradient, and the differences between examples, may change from one end to the other."""
STEPS, RATE, LEARNT = 60, 0.01, 0.5
"""The training that a cured stack is tried on: steps of Adam on the whole batch, and the loss at which it counts."""


def _reference(x, layers, seed) -> np.ndarray:
    """One good answer: orthogonal weights × 4, biases that take their means away. It is a tanh stack in disguise."""
    n, rng = np.shape(x)[1], np.random.default_rng(seed)
    Ws = 4 * np.stack([np.linalg.qr(rng.normal(size=(n, n)))[0] for _ in range(layers)])
    return np.concatenate([Ws, -Ws.sum(1, keepdims=True) / 2], axis=1)


def _signals(layers: np.ndarray, x: np.ndarray) -> list[np.ndarray]:
    hs = [x]
    for layer in layers:
        hs.append(sigmoid(hs[-1] @ layer[:-1] + layer[-1]))
    return hs


def _back(layers: np.ndarray, hs: list[np.ndarray], δ: np.ndarray) -> tuple[list[np.ndarray], np.ndarray]:
    """The gradients of every layer, and the one that reaches the data, from δ = dL/dh behind the last layer."""
    found = []
    for layer, before, h in zip(layers[::-1], hs[-2::-1], hs[:0:-1], strict=True):
        δz = δ * slope_of_a(h)
        found.append(np.concatenate([before.T @ δz, δz.sum(0, keepdims=True)]))
        δ = δz @ layer[:-1].T
    return found[::-1], δ


def _loss_after(layers: np.ndarray, x: np.ndarray, rng: np.random.Generator) -> float:
    """Is the first entry of an example positive? The cross-entropy of that after `STEPS` steps of Adam."""
    y, n = x[:, 0] > 0, x.shape[1]
    θ = [layers.copy(), rng.normal(size=n) / np.sqrt(n)]
    m, v = ([np.zeros_like(each) for each in θ] for _ in range(2))
    for step in range(1, STEPS + 1):
        hs = _signals(θ[0], x)
        error = (sigmoid((hs[-1] - 0.5) @ θ[1]) - y) / len(x)
        found, _ = _back(θ[0], hs, np.outer(error, θ[1]))
        for i, g in enumerate((np.stack(found), (hs[-1] - 0.5).T @ error)):
            m[i], v[i] = 0.9 * m[i] + 0.1 * g, 0.999 * v[i] + 0.001 * g**2
            θ[i] = θ[i] - RATE * (m[i] / (1 - 0.9**step)) / (np.sqrt(v[i] / (1 - 0.999**step)) + 1e-8)
    logits = (_signals(θ[0], x)[-1] - 0.5) @ θ[1]
    return float(np.mean(np.logaddexp(0, np.where(y, -logits, logits))))


def _decades(after: np.ndarray, before: np.ndarray) -> float:
    """By how many decades the size of one lies outside what is allowed of the other: 0 within it, at most 99."""
    size = lambda each: np.sqrt(np.mean(np.square(each)))
    with np.errstate(divide="ignore", invalid="ignore"):
        change = np.log10(size(after) / size(before))
    return float(np.clip(np.sign(change) * max(0.0, abs(change) - DECADES), -99, 99))


def _measured(arguments, answer) -> np.ndarray:
    """Decades outside for the gradient and for the differences between examples; the loss above what is asked for."""
    x, layers, seed = arguments
    x, n = np.asarray(x, float), np.shape(x)[1]
    if answer.shape != (layers, n + 1, n) or not np.isfinite(answer).all() or np.abs(answer).max() > 1e6:
        return np.full(3, np.nan)
    rng = np.random.default_rng(seed)
    with np.errstate(over="ignore"):
        hs = _signals(answer, x)
        δ = rng.normal(size=x.shape)
        _, reached = _back(answer, hs, δ)
        apart = [h - h.mean(0) for h in (x, hs[-1])]
        loss = _loss_after(answer, x, rng)
    return np.array([_decades(reached, δ), _decades(apart[1], apart[0]), max(0.0, loss - LEARNT)])


def _cases(rng: np.random.Generator, layers: int, n: int, count: int) -> list[tuple]:
    """Examples whose first entry is clearly of one sign, so that it can be learnt."""
    found = []
    for _ in range(count):
        x = rng.normal(size=(32, n))
        x[:, 0] += 0.4 * np.sign(x[:, 0])
        found.append((np.round(x, 2), layers, whole(rng, 0, 10_000)))
    return found


def _lost(arguments, got: np.ndarray) -> float:
    """Decades by which a layer makes the gradient, or the differences between examples, smaller; 0 if they pass."""
    beyond = -np.min(got[:2]) if got.shape == (3,) else 0.0
    return float(beyond + DECADES) / arguments[1] if beyond > 0 else 0.0


EXERCISE = exercise(
    __name__, place=1,
    contract="""cured_stack(x, layers, seed) → array (layers, n + 1, n) of finite numbers: weights W, the biases b as the last row.
True of it: with h ← σ(h W + b) from x, (32, n), on, a gradient and the differences between examples change by less than a factor 30 from end to end; and 60 steps of Adam at 0.01 learn whether x[:, 0] > 0, to a loss below 0.5.
Allowed: NumPy, jax.numpy; seed is for your random numbers. Many answers are right: yours is measured. Not vgcourse.""",
    groups=(
        Group("shallow", "four layers", 1, lambda rng: _cases(rng, 4, 12, 1)),
        Group("deep", "sixteen layers", 2, lambda rng: _cases(rng, 16, 12, 1)),
        Group("narrow", "ten layers of six units", 1, lambda rng: _cases(rng, 10, 6, 1)),
    ),
    reference=_reference, tolerance=Within(0, 1e-9), measured=_measured,
    mistakes=(
        seems("shape", "An array (layers, n + 1, n) of finite numbers is wanted: for each layer n rows of weights, and the biases as the last row.",
              lambda _, expected, got: not np.isfinite(got).all()),
        seems("nothing", "Nothing passes at all: with weights of 0, or units that are fully saturated, a factor of the product is exactly 0.", lambda given, expected, got: bool(got.shape == (3,) and np.min(got[:2]) < -90)),
        seems("vanishes far", "The gradient still vanishes, by more than a factor of 2 in each layer: look at weight times slope in one layer. The slope is at most ¼, and that only where z is near 0: how large must the weights be, and which biases keep z there?", lambda given, expected, got: _lost(given, got) > np.log10(2)),
        seems("vanishes", "The gradient still vanishes, though slowly: a layer keeps more than half of it, and there are many. Is the slope ¼ where your z lie, when every h is near ½?", lambda given, expected, got: _lost(given, got) > 0),
        seems("explodes", "Now the gradient explodes: weight times slope is above 1 in a layer.", lambda _, expected, got: bool(got.shape == (3,) and np.max(got[:2]) > 0)),
        seems("not learnt", "The gradient arrives, and so do the differences between examples; but 60 steps of Adam do not bring the loss below 0.5. Are units so saturated that a small step changes nothing, or can the first entry of x no longer be told from the others?",
              lambda _, expected, got: bool(got.shape == (3,) and np.all(got[:2] == 0) and got[2] > 0)),
    ),
)  # fmt: skip
