"""One factor, both ways: what a sigmoid stack leaves of a difference between inputs, and of a gradient."""

import jax
import numpy as np

from vgcourse.course.exercises.writing import Group, Within, compiled, either_sign, exercise, seems, sigmoid, slope_of_a


@compiled
def _reference(Ws, x, d, delta):
    def network(h):
        return jax.lax.scan(lambda h, W: (jax.nn.sigmoid(h @ W), None), h, Ws)[0]

    up, back = jax.jvp(network, (x,), (d,))[1], jax.vjp(network, x)[1](delta)[0]
    return jax.numpy.sqrt(jax.numpy.stack([jax.numpy.mean(up**2) / jax.numpy.mean(d**2),
                                           jax.numpy.mean(back**2) / jax.numpy.mean(delta**2)]))  # fmt: skip


def _rms(v) -> float:
    return float(np.sqrt(np.mean(np.square(v))))


def _ways(Ws, x, d, delta, slope=slope_of_a, at=None, first="weights", last="slope", turned=True, order=-1, left=0, φ=sigmoid):
    """The two ratios, with one thing done in another way."""
    Ws, h, slopes = np.asarray(Ws, float), np.asarray(x, float), []
    for W in Ws:
        z = h @ W
        before, h = h, φ(z)
        slopes.append(slope(h) if at is None else at(before, z, h))
    up, back = np.asarray(d, float), np.asarray(delta, float)
    for W, s in [*zip(Ws, slopes, strict=True)][: len(Ws) - left]:
        up = (up @ W) * s if first == "weights" else (up * s) @ W
    for W, s in [*zip(Ws, slopes, strict=True)][::order][: len(Ws) - left]:
        W = W.T if turned else W
        back = (back * s) @ W if last == "slope" else (back @ W) * s
    return np.array([_rms(up) / _rms(d), _rms(back) / _rms(delta)])


def _two_passes(Ws, x, d, delta):
    """The difference taken as it is, and not to first order."""

    def network(h):
        for W in np.asarray(Ws, float):
            h = sigmoid(h @ W)
        return h

    x, d = np.asarray(x, float), np.asarray(d, float)
    return np.array([_rms(network(x + d) - network(x)) / _rms(d), _ways(Ws, x, d, delta)[1]])


def _draw(rng: np.random.Generator, layers: int, n: int, gain: float) -> tuple:
    """The two ratios differ, and no unit is so saturated that float32 loses its slope."""
    while True:
        Ws = np.round(gain / np.sqrt(n) * rng.normal(size=(layers, n, n)), 3)
        x, d, delta = (either_sign(rng, 0.3, 1.8, n) for _ in range(3))
        right = _ways(Ws, x, d, delta)
        h, least = x, 1.0
        for W in Ws:
            h = sigmoid(h @ W)
            least = min(least, np.min(slope_of_a(h)))
        if least > 2e-3 and abs(right[0] / right[1] - 1) > 0.05:
            return Ws, x, d, delta


EXERCISE = exercise(
    __name__, place=2,
    contract="""both_ways(Ws, x, d, delta) → two ratios of RMS: of d behind all layers to d at x, of delta in front of them to delta.
True of it: h₀ = x, h_l = σ(h_{l−1} W_l), no biases; d is a tiny change of x, to first order; delta is dL/dh behind all layers.
Allowed: NumPy, jax.numpy. Write both chains by hand; jax.jvp and jax.vjp are there to compare with. Not vgcourse.""",
    groups=(
        Group("basic", "three and four layers", 2, lambda rng: [_draw(rng, 3, 6, 4.0), _draw(rng, 4, 5, 2.0)]),
        Group("edge", "one layer; two units; large weights", 1, lambda rng: [_draw(rng, 1, 5, 3.0), _draw(rng, 3, 2, 3.0), _draw(rng, 2, 6, 6.0)]),
        Group("deep", "eight layers", 1, lambda rng: [_draw(rng, 8, 12, 4.0)]),
    ),
    reference=_reference, tolerance=Within(5e-3, 1e-10), mistaken=_ways,
    mistakes=(
        ("no slopes", "The slopes of the sigmoid are missing: a layer multiplies by weights and by σ′(z).", {"slope": np.ones_like}),
        ("largest slopes", "¼ is the largest slope. Each unit has its own, h(1 − h).", {"slope": lambda a: np.full_like(a, 0.25)}),
        ("slope of h", "The slope is taken at h. It belongs to z, the input of the sigmoid; as h(1 − h) it needs no z.", {"at": lambda before, z, h: slope_of_a(sigmoid(h))}),
        ("slope of tanh", "1 − h² is the slope of the tanh. The sigmoid has h(1 − h).", {"slope": lambda a: 1 - a**2}),
        ("slope before", "The slopes are those of the layer before: h_l(1 − h_l) belongs to W_l.", {"at": lambda before, z, h: before * (1 - before)}),
        ("up: slope first", "On its way up a difference meets the weights first, then the slope behind them.", {"first": "slope"}),
        ("back: weights first", "On its way back delta meets the slope first, then the weights in front of it.", {"last": "weights"}),
        ("not turned", "On its way back delta goes through the transpose of W.", {"turned": False}),
        ("from the input", "On its way back delta meets the last layer first.", {"order": 1}),
        ("one layer less", "One layer is missing: both go through all of them.", {"left": 1}),
        ("finite", "The difference is that of two passes. To first order: multiply d by weights and slopes.", _two_passes),
        ("exchanged", "The two ratios are exchanged: first the way up, then the way back.", lambda *a: _ways(*a)[::-1]),
        ("squares", "These are ratios of mean squares. The RMS is their root.", lambda *a: _ways(*a) ** 2),
        ("a layer", "This is what a single layer keeps, on the average. Asked for is what all of them keep.", lambda *a: _ways(*a) ** (1 / len(a[0]))),
        ("not divided", "These are sizes. Divide by the size with which each set out.", lambda Ws, x, d, delta: _ways(Ws, x, d, delta) * [_rms(d), _rms(delta)]),
        seems("arrays", "Two numbers are wanted, one for each way.", lambda _, expected, got: got.shape != expected.shape),
    ),
)  # fmt: skip
