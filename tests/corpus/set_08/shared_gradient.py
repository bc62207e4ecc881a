"""Answers to `shared_gradient`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def states(W, x):
    h = [np.zeros(len(W))]
    for x_t in x:
        h.append(np.tanh(h[-1] @ W + x_t))
    return h


def walk(W, x, slope=lambda t, h: 1 - h[t] ** 2, back=lambda W: W, before=lambda t, h: h[t - 1]):
    """The contribution of every step, the last one first."""
    h, δ, parts = states(W, x), np.ones(len(W)), []
    for t in range(len(x), 0, -1):
        g = δ * slope(t, h)
        parts.append(np.outer(before(t, h), g))
        δ = back(W) @ g
    return parts


def wrong_last_step(W, x):
    """the last step alone"""
    return walk(W, x)[0]


def wrong_overwritten(W, x):
    """overwritten"""
    return walk(W, x)[max(len(x) - 2, 0)]


def wrong_mean(W, x):
    """They add up"""
    return np.mean(walk(W, x), axis=0)


def wrong_not_carried(W, x):
    """gets a gradient of ones"""
    h = states(W, x)
    return sum(np.outer(h[t - 1], 1 - h[t] ** 2) for t in range(1, len(h)))


def wrong_linear(W, x):
    """The slopes of tanh are missing"""
    return sum(walk(W, x, slope=lambda t, h: np.ones(len(W))))


def wrong_slope_of_h(W, x):
    """The slope is taken at h"""
    return sum(walk(W, x, slope=lambda t, h: 1 - np.tanh(h[t]) ** 2))


def wrong_sigmoid_slope(W, x):
    """slope of the sigmoid"""
    return sum(walk(W, x, slope=lambda t, h: h[t] * (1 - h[t])))


def wrong_last_slope(W, x):
    """The slope of the last step is missing"""
    return sum(walk(W, x, slope=lambda t, h: np.ones(len(W)) if t == len(x) else 1 - h[t] ** 2))


def wrong_not_transposed(W, x):
    """multiplied by W transposed"""
    return sum(walk(W, x, back=lambda W: W.T))


def wrong_rows_and_columns(W, x):
    """Rows and columns are exchanged"""
    return sum(walk(W, x)).T


def wrong_state_after(W, x):
    """The state after the step"""
    return sum(walk(W, x, before=lambda t, h: h[t]))


def wrong_gradient_of_inputs(W, x):
    """These are the gradients of the inputs"""
    h, δ, found = states(W, x), np.ones(len(W)), []
    for t in range(len(x), 0, -1):
        found.append(δ * (1 - h[t] ** 2))
        δ = W @ found[-1]
    return np.array(found[::-1])


def wrong_sign(W, x):
    """the sign is the opposite one"""
    return -sum(walk(W, x))


def honest_walk(W, x):
    return sum(walk(W, x))


def honest_forward(W, x):
    n = len(W)
    h, P = np.zeros(n), np.zeros((n, n, n))
    for x_t in x:
        z = h @ W + x_t
        P = np.tensordot(W.T, P, 1) + np.eye(n)[:, None, :] * h[:, None]
        h = np.tanh(z)
        P = (1 - h**2)[:, None, None] * P
    return P.sum(0)


def honest_differences(W, x):
    found = np.zeros(W.shape)
    for i, j in np.ndindex(*W.shape):
        step = np.zeros(W.shape)
        step[i, j] = 1e-6
        found[i, j] = (states(W + step, x)[-1].sum() - states(W - step, x)[-1].sum()) / 2e-6
    return found


def honest_jax(W, x):
    def total(W):
        h = jnp.zeros(len(W))
        for x_t in x:
            h = jnp.tanh(h @ W + x_t)
        return h.sum()

    return jax.grad(total)(jnp.asarray(W))


def honest_scan_x64(W, x):
    def total(W):
        return jax.lax.scan(lambda h, x_t: (jnp.tanh(h @ W + x_t), None), jnp.zeros(len(W)), jnp.asarray(x))[0].sum()

    return jax.grad(total)(jnp.asarray(W, jnp.float64))


def honest_lists(W, x):
    return [[float(v) for v in row] for row in sum(walk(W, x))]


def honest_float32(W, x):
    return sum(walk(np.float32(W), np.float32(x))).astype(np.float32)


def honest_prints(W, x):
    print(len(x))
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_walk(W, x)


EQUIVALENT = {"for h_t, before in zip(h[:1:-1], h[-2::-1]):": "the first step adds nothing, because h_0 is 0"}
