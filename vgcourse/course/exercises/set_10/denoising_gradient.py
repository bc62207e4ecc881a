"""The gradient of a denoising autoencoder's error to the weights that stay in the network, by hand."""

import jax
import numpy as np

from vgcourse.course.exercises.writing import (
    compiled,
    OPPOSITE_SIGN,
    Group,
    Within,
    between,
    exercise,
    seems,
    sigmoid,
    slope_of_a,
)
from vgcourse.experiments.lesson_10.greedy import Level, denoising_loss


@compiled
def _reference(W, b, V, c, noisy, clean):
    return jax.grad(lambda level: denoising_loss(None, level, (noisy, clean)))(Level(W, b, V, c)).weights


def _draw(rng: np.random.Generator, batch: int, pixels: int, units: int, scale: float = 1.0) -> tuple:
    clean = between(rng, 0.1, 0.9, (batch, pixels))
    noisy = clean * (rng.random(clean.shape) > 0.35)
    noisy[0, 0], noisy[-1, -1] = 0.0, clean[-1, -1]
    W = between(rng, 0.3, 1.2, (pixels, units)) * rng.choice([-1, 1], (pixels, units)) * scale
    V = between(rng, 0.3, 1.2, (units, pixels)) * rng.choice([-1, 1], (units, pixels)) * scale
    b, c = between(rng, -0.8, 0.8, units), between(rng, -0.8, 0.8, pixels)
    return tuple(np.round(each, 3) for each in (W, b, V, c, noisy, clean))


def _mistaken(W, b, V, c, noisy, clean, *, target=None, into=None, enters=None, inner=slope_of_a, outer=slope_of_a,
              back=None, scale=None, masked=False, bias=True) -> np.ndarray:  # fmt: skip
    """The gradient by hand; each argument replaces one thing in it by a mistake."""
    h = sigmoid((noisy if into is None else into) @ W + (b if bias else 0))
    r = sigmoid(h @ V + (c if bias else 0))
    error = r - (clean if target is None else target)
    error = error * (noisy == 0) if masked else error
    δ = (2 / clean.size if scale is None else scale) * error * outer(r)
    δ_h = (δ @ (V.T if back is None else back)) * inner(h)
    return (noisy if enters is None else enters).T @ δ_h


def _numbers(W, b, V, c, noisy, clean) -> np.ndarray:
    """The gradient to V in place of that to W."""
    h = sigmoid(noisy @ W + b)
    r = sigmoid(h @ V + c)
    return h.T @ (2 / clean.size * (r - clean) * slope_of_a(r))


_ONES = np.ones_like


EXERCISE = exercise(
    __name__, place=1,
    contract="""denoising_gradient(W, b, V, c, noisy, clean) → dE/dW of E = mean((r − clean)²), an array like W.
True of it: h = σ(noisy W + b), r = σ(h V + c); the mean goes over all entries; noisy and clean are (examples, pixels).
Allowed: NumPy, jax.numpy. Write the chain rule by hand; jax.grad is there to compare with. Not vgcourse.""",
    groups=(
        Group("basic", "a few examples", 2, lambda rng: [_draw(rng, 5, 4, 3), _draw(rng, 3, 6, 4)]),
        Group("edge", "a single example; one hidden unit; as many units as pixels", 1,
              lambda rng: [_draw(rng, 1, 5, 3), _draw(rng, 4, 3, 1), _draw(rng, 4, 3, 3)]),
        Group("deep", "saturated units", 1, lambda rng: [_draw(rng, 6, 8, 5, 3.0)]),
    ),
    reference=_reference, tolerance=Within(2e-3, 1e-7), mistaken=_mistaken,
    mistakes=(
        ("noisy target", "The error is taken from the noisy input. What is to be repaired is compared with the clean one.",
         lambda W, b, V, c, noisy, clean: _mistaken(W, b, V, c, noisy, clean, target=noisy)),
        ("clean input", "The clean input goes in here. The autoencoder sees the noisy one, and W is multiplied by that.",
         lambda W, b, V, c, noisy, clean: _mistaken(W, b, V, c, noisy, clean, into=clean, enters=clean)),
        ("clean at the end", "The way forward is right. What meets the gradient at W is what entered: the noisy input, not the clean.",
         lambda W, b, V, c, noisy, clean: _mistaken(W, b, V, c, noisy, clean, enters=clean)),
        ("outer slope", "The slope of the output's sigmoid is missing: r is σ of something, and has r(1 − r).", dict(outer=_ONES)),
        ("inner slope", "The slope of the hidden sigmoid is missing: h(1 − h).", dict(inner=_ONES)),
        ("no slopes", "Both slopes are missing: two sigmoids lie between W and the error.", dict(inner=_ONES, outer=_ONES)),
        ("tanh slopes", "1 − a² is the slope of the tanh. The sigmoid's is a(1 − a).", dict(inner=lambda h: 1 - h**2, outer=lambda r: 1 - r**2)),
        ("sum", "This is the gradient of the sum of the squares. The mean divides by the number of all entries.", dict(scale=2.0)),
        ("mean of examples", "The squares of an example are summed and only the examples averaged: the mean goes over all entries.",
         lambda W, b, V, c, noisy, clean: _mistaken(W, b, V, c, noisy, clean, scale=2 / len(clean))),
        ("two missing", "The factor 2 of the square's derivative is missing.", lambda W, b, V, c, noisy, clean: _mistaken(W, b, V, c, noisy, clean, scale=1 / clean.size)),
        ("lost pixels", "Only the entries that are 0 in the noisy input count here. The error counts all of them.", dict(masked=True)),
        ("no biases", "The biases are left out on the way forward.", dict(bias=False)),
        ("other weights", "This is the gradient to V. W lies one layer further back.", _numbers),
        seems("transposed", "The numbers are right and stand in the transposed array: it should look like W.",
              lambda a, expected, got: got.shape == expected.T.shape and not np.allclose(expected, expected.T if expected.shape == expected.T.shape else np.nan) and np.allclose(got, expected.T, rtol=2e-3, atol=1e-7)),
        OPPOSITE_SIGN,
    ),
)  # fmt: skip
