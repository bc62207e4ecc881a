"""Backpropagation through time: the gradient of a matrix that every step uses."""

import numpy as np

from vgcourse.course.exercises.writing import OPPOSITE_SIGN, Group, Within, between, either_sign, exercise, seems


def _nudged(W, x) -> np.ndarray:
    """∂(Σ h_T)/∂W by an imaginary nudge of one entry after the other (Squire & Trapp 1998)."""
    nudge, n = 1e-30, len(W)
    found = np.zeros((n, n))
    for i, j in np.ndindex(n, n):
        moved = np.asarray(W, complex).copy()
        moved[i, j] += 1j * nudge
        h = np.zeros(n, complex)
        for x_t in x:
            h = np.tanh(h @ moved + x_t)
        found[i, j] = h.imag.sum() / nudge
    return found


def _states(W, x) -> list[np.ndarray]:
    h = [np.zeros(len(W))]
    for x_t in x:
        h.append(np.tanh(h[-1] @ W + x_t))
    return h


def _mistaken(W, x, *, slope=lambda t, h: 1 - h[t] ** 2, back=lambda W: W, before=lambda t, h: h[t - 1], steps=None):
    """Backwards: δ ← (slope · δ) Wᵀ, a row, and dS/dW collects the state before times slope·δ, over `steps`."""
    h, T = _states(W, x), len(x)
    δ, total = np.ones(len(W)), np.zeros_like(W, dtype=float)
    for t in range(T, 0, -1):
        g = δ * slope(t, h)
        if steps is None or t in steps(T):
            total += np.outer(before(t, h), g)
        δ = back(W) @ g
    return total


def _held(W, x) -> np.ndarray:
    """As if h_{t−1} did not hang on W: δ is not carried back at all."""
    h = _states(W, x)
    return sum(np.outer(h[t - 1], 1 - h[t] ** 2) for t in range(1, len(h)))


def _inputs(W, x) -> np.ndarray:
    h, δ, found = _states(W, x), np.ones(len(W)), []
    for t in range(len(x), 0, -1):
        found.append(δ * (1 - h[t] ** 2))
        δ = W @ found[-1]
    return np.array(found[::-1])


def _net(rng: np.random.Generator, steps: int, width: int) -> tuple[np.ndarray, np.ndarray]:
    W = either_sign(rng, 0.2, 0.9, width * width).reshape(width, width)
    return W, between(rng, -0.9, 0.9, (steps, width))


EXERCISE = exercise(
    __name__, place=1,
    contract="""shared_gradient(W, x) → the matrix dS/dW, (n, n), where S is the sum of the last state's n entries.
True of it: h₀ = 0, h_t = tanh(h_{t−1} W + x_t), the same W in every step; x is (steps, n), first step first.
Allowed: NumPy, jax.numpy. Write the chain rule by hand; jax.grad is there to compare with. Not vgcourse.""",
    groups=(
        Group("basic", "2 and 3 steps", 2, lambda rng: [_net(rng, 2, 2), _net(rng, 3, 3)]),
        Group("edge", "a single step; two of them", 1, lambda rng: [_net(rng, 1, 3), _net(rng, 2, 1)]),
        Group("deep", "12 steps", 1, lambda rng: [_net(rng, 12, 4)]),
    ),
    reference=_nudged, tolerance=Within(3e-3, 2e-5), mistaken=_mistaken,
    mistakes=(
        ("last step alone", "This is what the last step alone contributes. W was used in the steps before as well: add them all.", dict(steps=lambda T: {T})),
        ("earliest step alone", "The contributions are overwritten on the way back, and what the walk met last is left. Add them up.", dict(steps=lambda T: {1} if T < 2 else {2})),
        ("mean", "The contributions of the steps are averaged. They add up.", lambda W, x: _mistaken(W, x) / len(x)),
        ("not carried back", "Every step gets a gradient of ones here. What reaches step t has come back through all steps after it.", _held),
        ("linear", "The slopes of tanh are missing: 1 − h² at every step.", dict(slope=lambda t, h: 1.0)),
        ("slope of h", "The slope is taken at h. With h = tanh(z) it is 1 − h², not 1 − tanh(h)².", dict(slope=lambda t, h: 1 - np.tanh(h[t]) ** 2)),
        ("sigmoid slope", "h(1 − h) is the slope of the sigmoid. That of tanh is 1 − h².", dict(slope=lambda t, h: h[t] * (1 - h[t]))),
        ("last slope missing", "The slope of the last step is missing: S sums tanh(…), not what is inside.", dict(slope=lambda t, h: 1.0 if t == len(h) - 1 else 1 - h[t] ** 2)),
        ("not transposed", "On its way back the gradient, a row, is multiplied by W transposed.", dict(back=lambda W: W.T)),
        ("rows and columns", "Rows and columns are exchanged: entry (i, j) takes unit i of the state before to unit j.", lambda W, x: _mistaken(W, x).T),
        ("state after", "The state after the step is used where W met the state before it, h_{t−1}.", dict(before=lambda t, h: h[t])),
        seems("inputs", "These are the gradients of the inputs, step by step. Wanted is that of W, one matrix.",
              lambda arguments, _, got: got.shape == arguments[1].shape and bool(np.allclose(got, _inputs(*arguments), rtol=3e-3, atol=1e-5))),
        OPPOSITE_SIGN,
    ),
)  # fmt: skip
