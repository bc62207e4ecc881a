"""Backpropagation of a whole network by hand: how large the gradient of every weight matrix is."""

import numpy as np

from vgcourse.course.exercises.writing import (
    REVERSED,
    SAME_FACTOR,
    Group,
    Within,
    between,
    either_sign,
    exercise,
    seems,
    whole,
)

NUDGE = 1e-30


def _rms(values) -> float:
    return float(np.sqrt(np.mean(np.abs(values) ** 2)))


def _nudged(Ws, bs, h0, c) -> np.ndarray:
    """RMS of ∂L/∂W_l by the law: every entry of W_l is nudged once, the others stand still, and L is computed.

    The nudges are imaginary, so that nothing cancels (Squire & Trapp 1998); all of one matrix are computed together.
    """
    found, h = [], np.asarray(h0, float)
    for l, (W, b) in enumerate(zip(Ws, bs, strict=True)):
        z = W @ h + b
        moved = np.eye(len(z))[:, None, :] * h[None, :, None]  # entry (i, j) moves z_i by h_j
        a = np.tanh(z + NUDGE * 1j * moved.reshape(-1, len(z)))
        for W_later, b_later in zip(Ws[l + 1 :], bs[l + 1 :], strict=True):
            a = np.tanh(a @ W_later.T + b_later)
        found.append(_rms((a @ c).imag / NUDGE))
        h = np.tanh(z)
    return np.array(found)


def _mistaken(Ws, bs, h0, c, *, slope=lambda z, h: 1 - h**2, own=None, biases=True, size=_rms, of="weights"):
    """Backpropagation in NumPy with one thing mistaken. own: the slope that ∂L/∂W_l itself gets; of: of what."""
    hs, zs = [np.asarray(h0, float)], []
    for W, b in zip(Ws, bs, strict=True):
        zs.append(W @ hs[-1] + (b if biases else 0))
        hs.append(np.tanh(zs[-1]))
    δ, found = np.asarray(c, float), []
    for W, z, before, h in zip(Ws[::-1], zs[::-1], hs[-2::-1], hs[:0:-1], strict=True):
        slopes = slope(z, h)
        behind = δ * (slopes if own is None else own(z, h))
        seen = {"weights": np.outer(behind, before), "signal behind": np.outer(behind, h), "biases": behind, "signals": δ}
        found.append(size(seen[of]))
        δ = W.T @ (slopes * δ)
    return np.array(found[::-1])


def _network(rng: np.random.Generator, widths: list[int], low: float, high: float) -> tuple:
    Ws = [either_sign(rng, low, high, m * n).reshape(m, n) for n, m in zip(widths[:-1], widths[1:], strict=True)]
    bs = [either_sign(rng, 0.2, 0.7, m) for m in widths[1:]]
    return Ws, bs, either_sign(rng, 0.3, 1.5, widths[0]), either_sign(rng, 0.5, 2, widths[-1])


EXERCISE = exercise(
    __name__, place=6,
    contract="""weight_gradients(Ws, bs, h0, c) → an array of the RMS of ∂L/∂Wₗ over its entries, l = 1 … L, in this order.
True of it: hₗ = tanh(Wₗ hₗ₋₁ + bₗ) and L = c·h_L; nudge one entry of Wₗ by a small s, and L moves by s·∂L/∂W_ij.
Allowed: NumPy, jax.numpy. Write the chain rule by hand; jax.grad is there to compare with. Not vgcourse.""",
    groups=(
        Group("basic", "2 to 4 layers of equal width", 2,
              lambda rng: [_network(rng, [n] * (layers + 1), 0.3, 1.1) for n, layers in ((3, whole(rng, 3, 5)), (2, 2))]),
        Group("edge", "a single layer; layers of different widths", 1,
              lambda rng: [_network(rng, [3, 2], 0.3, 1.1), _network(rng, [2, 4, 3, 1], 0.3, 1.1)]),
        Group("deep", "15 to 25 layers, small weights", 1, lambda rng: [_network(rng, [3] * whole(rng, 16, 27), 0.1, 0.35)]),
    ),
    reference=_nudged, tolerance=Within(5e-3, 1e-30), mistaken=_mistaken,
    mistakes=(
        REVERSED,
        ("slopes forgotten", "The slopes are missing: on its way back through a layer the signal is multiplied, unit by unit, by tanh′(z) = 1 − h².", dict(slope=lambda z, h: np.ones_like(h))),
        ("own slope missing", "One slope is missing: Wₗ stands inside the tanh of layer l, so its own gradient has the slope of that layer as well.", dict(own=lambda z, h: np.ones_like(h))),
        ("slope at h", "The slope is taken at h instead of z: either 1 − tanh²(z), or 1 − h² with h = tanh(z).", dict(slope=lambda z, h: 1 - np.tanh(h) ** 2)),
        ("sigmoid's slope", "These are slopes of the sigmoid, h·(1 − h). Here h = tanh(z), and its slope is 1 − h².", dict(slope=lambda z, h: h * (1 - h))),
        ("slope at z, not of tanh", "1 − z² was taken: the slope of the tanh is 1 − h², with h = tanh(z).", dict(slope=lambda z, h: 1 - z**2)),
        ("slope twice", "A slope is counted twice in each layer: once on the way from hₗ to zₗ.", dict(slope=lambda z, h: (1 - h**2) ** 2)),
        ("biases forgotten", "These are the gradients of a network without its biases: z = W h + b.", dict(biases=False)),
        ("signal behind", "The outer product takes the signal that leaves the layer. An entry of Wₗ multiplies the one that enters it, hₗ₋₁.", dict(of="signal behind")),
        ("of the biases", "These are the sizes of ∂L/∂bₗ: an entry of Wₗ also multiplies an entry of hₗ₋₁.", dict(of="biases")),
        ("of the signals", "These are the sizes of ∂L/∂hₗ. The step to the weights is missing: ∂L/∂W_ij = tanh′(z_i)·∂L/∂h_i·h_j of the layer before.", dict(of="signals")),
        ("norm", "These are norms, which grow with the number of entries: take the mean of the squares, then the root.", dict(size=np.linalg.norm)),
        ("mean square", "The root is missing: these are the means of the squares.", dict(size=lambda g: np.mean(g**2))),
        ("mean of sizes", "These are the means of |entries|: square, then mean, then root.", dict(size=lambda g: np.mean(np.abs(g)))),
        ("mean", "These are the means of the entries, in which signs cancel: square first.", dict(size=np.mean)),
        ("c forgotten", "The walk back starts with ones. It starts with ∂L/∂h_L, and L = c·h_L.", lambda Ws, bs, h0, c: _mistaken(Ws, bs, h0, np.ones_like(c))),
        seems("signal lost at the end", "There is one number too many or too few: one for every matrix Wₗ, l = 1 … L.",
              lambda _, expected, got: got.ndim == 1 and abs(got.size - expected.size) == 1),
        SAME_FACTOR,
    ),
)  # fmt: skip
