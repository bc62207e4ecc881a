"""The gradient of a small ReLU network by hand: open and closed units, and the weights between them."""

import numpy as np

from vgcourse.course.exercises.writing import OPPOSITE_SIGN, Group, Within, exercise, seems


def _nudged(Ws, x) -> np.ndarray:
    """∂(Σ h_L)/∂x by an imaginary nudge, the law with no derivative taken by anybody (Squire & Trapp 1998)."""
    nudge = 1e-30
    h = np.asarray(x, complex)[:, None] + 1j * nudge * np.eye(len(x))  # a column for every input
    for W in Ws:
        z = W @ h
        h = np.where(z.real > 0, z, 0)
    return h.imag.sum(axis=0) / nudge


def _forward(Ws, x) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """(h_0 … h_L, z_1 … z_L)"""
    h, zs = [np.asarray(x, float)], []
    for W in Ws:
        zs.append(W @ h[-1])
        h.append(np.maximum(zs[-1], 0))
    return h, zs


def _mistaken(Ws, x, *, slope=lambda l, zs, h: zs[l] > 0, weight=lambda W: W) -> np.ndarray:
    """Backwards through the network: δ ← (δ · slope of layer l) W_l."""
    h, zs = _forward(Ws, x)
    δ = np.ones(len(x))
    for l in reversed(range(len(Ws))):
        δ = (δ * slope(l, zs, h)) @ weight(Ws[l])
    return δ


def _forward_mode(Ws, x) -> np.ndarray:
    """The other end: how each output answers to all inputs together."""
    d = np.ones(len(x))
    for W, z in zip(Ws, _forward(Ws, x)[1], strict=True):
        d = (z > 0) * (W @ d)
    return d


def _mask_late(Ws, x) -> np.ndarray:
    """The slope of each layer applied behind its weights instead of before."""
    δ = np.ones(len(x))
    for W, z in zip(Ws[::-1], _forward(Ws, x)[1][::-1], strict=True):
        δ = (δ @ W) * (z > 0)
    return δ


def _layer(rng: np.random.Generator, h: np.ndarray) -> np.ndarray:
    """A matrix that opens some units and closes others, and leaves no z near 0."""
    n = len(h)
    open_ = rng.permutation(n) < rng.integers(max(1, n // 2), n)
    while True:
        W = rng.normal(size=(n, n))
        z = W @ h
        if np.abs(z).min() > 0.25 * np.linalg.norm(h):
            wanted = rng.uniform(0.6, 1.6, n) * np.where(open_, 1, -1)
            return np.round(W * (wanted / z)[:, None], 2)


def _layers(rng: np.random.Generator, length: int, width: int) -> tuple[np.ndarray, np.ndarray]:
    """A network with open and closed units in every layer, and an input."""
    h = x = np.round(rng.uniform(0.4, 1.5, width) * rng.choice([-1, 1], width), 2)
    Ws = []
    for _ in range(length):
        Ws.append(_layer(rng, h))
        h = np.maximum(Ws[-1] @ h, 0)
    return np.array(Ws), x


def _edge(rng: np.random.Generator) -> list[tuple]:
    Ws, x = _layers(rng, 3, 3)
    dead = Ws.copy()
    dead[1] = -np.abs(dead[1])  # what enters is ≥ 0, so every unit is closed
    return [_layers(rng, 1, 3), (dead, x)]


EXERCISE = exercise(
    __name__, place=4,
    contract="""relu_gradient(Ws, x) → the array ∂S/∂x, where S is the sum of the last layer's outputs.
True of it: h₀ = x, z_l = W_l h_{l−1}, h_l = max(0, z_l); Ws is (layers, n, n), first layer first, x is (n,).
Allowed: NumPy, jax.numpy. Write the chain rule by hand; jax.grad is there to compare with. Not vgcourse.""",
    groups=(
        Group("basic", "2 and 3 layers", 2, lambda rng: [_layers(rng, 2, 3), _layers(rng, 3, 4)]),
        Group("edge", "one layer; a layer in which every unit is closed", 1, _edge),
        Group("deep", "8 layers of 5 units", 1, lambda rng: [_layers(rng, 8, 5)]),
    ),
    reference=_nudged, tolerance=Within(3e-3, 1e-5), mistaken=_mistaken,
    mistakes=(
        ("linear", "This is the gradient of a linear network, the product of all matrices. Units with z < 0 pass nothing.", lambda Ws, x: _mistaken(Ws, x, slope=lambda l, zs, h: np.ones(len(x)))),
        ("weights forgotten", "These count open paths. A path carries the product of its weights, not 1.", dict(weight=np.ones_like)),
        ("sizes of weights", "The weights lost their signs.", dict(weight=np.abs)),
        ("transposed", "The matrices are the wrong way round: going back from z = W h, the gradient is multiplied by W from the left, δ @ W.", dict(weight=np.transpose)),
        ("outputs for slopes", "The outputs h are multiplied in. Their slopes belong there: 1 where z > 0.", dict(slope=lambda l, zs, h: h[l + 1])),
        ("slope of what enters", "Whether a unit is open is asked of what enters the layer, h_{l−1}. It is decided by z_l.", dict(slope=lambda l, zs, h: h[l] > 0)),
        ("last slope missing", "The last layer has slopes, too: S sums h_L, not z_L.", dict(slope=lambda l, zs, h: (zs[l] > 0) | (l == len(zs) - 1))),
        ("closed for open", "Open and closed are exchanged: the slope is 1 where z > 0.", dict(slope=lambda l, zs, h: zs[l] <= 0)),
        ("half a slope", "Closed units pass a part here, as in a leaky ReLU. A ReLU passes nothing below 0.", dict(slope=lambda l, zs, h: np.where(zs[l] > 0, 1, 0.01))),
        ("slope too late", "On its way back the gradient meets the unit first and its weights after: multiply by the slope of layer l before W_l.", _mask_late),
        ("other end", "These are the answers of the single outputs to all inputs together. Wanted is the answer of their sum to every single input.", _forward_mode),
        ("value", "These are the outputs of the network, not a gradient.", lambda Ws, x: _forward(Ws, x)[0][-1]),
        ("one layer short", "The first layer is missing: the walk back ends at h₁, and x is one layer further.", lambda Ws, x: _mistaken(Ws[1:], _forward(Ws, x)[0][1])),
        seems("one number", "One number came: the gradient has one for every input.", lambda _, expected, got: got.ndim == 0),
        OPPOSITE_SIGN,
    ),
)  # fmt: skip
