"""How far one step moves each layer: the update-to-weight ratio."""

import numpy as np

from vgcourse.course.exercises.writing import (
    OPPOSITE_SIGN,
    REVERSED,
    Group,
    Within,
    agree,
    between,
    either_sign,
    exercise,
    seems,
)
from vgcourse.measuring.symptoms import update_to_weight_ratio


def _ratios(weights, gradients, learning_rate) -> np.ndarray:
    """By the package, on gradients scaled to 1, so that float32 holds them whatever their size."""
    found = []
    for w, g in zip(weights, gradients, strict=True):
        size = float(np.max(np.abs(g))) or 1.0
        unit = update_to_weight_ratio(np.asarray(g / size, np.float32), np.asarray(w, np.float32))
        found.append(float(unit) * size * learning_rate)
    return np.array(found)


def _mistaken(weights, gradients, learning_rate, *, size=lambda x: np.sqrt(np.mean(x**2))) -> np.ndarray:
    return np.array([learning_rate * size(g) / size(w) for w, g in zip(weights, gradients, strict=True)])


def _layer(rng, shape, low: float, high: float):
    return either_sign(rng, low, high, int(np.prod(shape))).reshape(shape)


def _shapes(rng, layers: int) -> list[tuple[int, int]]:
    sizes = rng.integers(2, 5, layers + 1)
    sizes[0], sizes[1] = 2, 5  # so that the layers are of different sizes
    return list(zip(sizes.tolist(), sizes[1:].tolist(), strict=False))


def _net(rng, layers: int, small: float = 1.0) -> tuple:
    shapes = _shapes(rng, layers)
    weights = [_layer(rng, shape, 0.1, 3) for shape in shapes]
    gradients = [small ** (layers - l) * _layer(rng, shape, 0.1, 2) for l, shape in enumerate(shapes)]
    return weights, gradients, between(rng, 0.02, 0.4)


def _odd(rng: np.random.Generator) -> list[tuple]:
    weights, gradients, rate = _net(rng, 3)
    gradients[1] = np.zeros_like(gradients[1])
    return [(weights, gradients, rate), ([weights[0]], [-np.abs(gradients[0])], between(rng, 2, 9))]


EXERCISE = exercise(
    __name__, place=4,
    contract="""update_ratios(weights, gradients, learning_rate) → an array: for each layer RMS(η·dL/dW) / RMS(W), input first.
weights and gradients are lists of arrays, one for each layer, of different shapes. RMS(x) = √(mean of x²).
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "three or four layers", 1, lambda rng: [_net(rng, 3), _net(rng, 4)]),
        Group("edge", "one layer; a gradient of zeros", 1, _odd),
        Group("deep", "gradients down to 1e-28", 1, lambda rng: [_net(rng, 6, 2e-5)]),
    ),
    reference=_ratios, tolerance=Within(2e-3, 0), mistaken=_mistaken,
    mistakes=(
        ("learning rate forgotten", "These are gradients over weights. The step is the learning rate times the gradient.", lambda w, g, η: _mistaken(w, g, 1.0)),
        ("upside down", "The ratio stands on its head: the step goes above, the weights below.", lambda w, g, η: 1 / _mistaken(w, g, η)),
        ("root missing", "These are ratios of mean squares, with η outside: the root is missing.", dict(size=lambda x: np.mean(x**2))),
        ("squared", "These are the squares of the expected numbers: the root is missing.", lambda w, g, η: _mistaken(w, g, η) ** 2),
        ("learning rate squared", "The learning rate is multiplied in twice.", lambda w, g, η: _mistaken(w, g, η * η)),
        ("mean of sizes", "This is the mean of |x|. The RMS squares, takes the mean, and then the root.", dict(size=lambda x: np.mean(np.abs(x)))),
        ("signed mean", "This is the mean with signs, in which large entries of both signs cancel.", dict(size=np.mean)),
        ("largest entry", "This compares the largest entries. The RMS asks for the typical one.", dict(size=lambda x: np.max(np.abs(x)))),
        ("standard deviation", "This is the standard deviation: it takes the mean out first. The RMS does not.", dict(size=np.std)),
        seems("all as one", "One ratio for the whole network hides the layers: one number for each is wanted.", lambda _, expected, got: got.size == 1 and expected.size > 1),
        ("logarithms", "These are logarithms: the ratios themselves are wanted.", lambda w, g, η: np.log10(_mistaken(w, g, η))),
        seems("underflow", "A ratio of 0 came where the gradient is not 0: its squares left the range of float32. Divide by the largest entry before squaring.",
              lambda _, expected, got: expected.shape == got.shape and bool(np.any((got == 0) & (expected != 0))) and not agree(np.zeros_like(expected), got, Within(0, 0))),
        REVERSED,
        OPPOSITE_SIGN,
    ),
)  # fmt: skip
