"""Answers to `weight_gradients`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def forward(Ws, bs, h0):
    hs = [np.asarray(h0, float)]
    for W, b in zip(Ws, bs, strict=True):
        hs.append(np.tanh(W @ hs[-1] + b))
    return hs


def rms(g):
    return np.sqrt(np.mean(np.square(g)))


def walk(Ws, bs, h0, c, see, slope=lambda h: 1 - h**2):
    """From the output back: `see(δ behind the slope, δ, signal that enters, signal that leaves)` of every layer."""
    hs = forward(Ws, bs, h0)
    δ, seen = c, []
    for l in reversed(range(len(Ws))):
        behind = slope(hs[l + 1]) * δ
        seen.append(see(behind, δ, hs[l], hs[l + 1]))
        δ = Ws[l].T @ behind
    return np.array(seen[::-1])


def right(Ws, bs, h0, c):
    return walk(Ws, bs, h0, c, lambda behind, δ, enters, leaves: rms(np.outer(behind, enters)))


def wrong_reversed(Ws, bs, h0, c):
    """in reverse order"""
    return right(Ws, bs, h0, c)[::-1]


def wrong_no_slopes(Ws, bs, h0, c):
    """The slopes are missing"""
    return walk(Ws, bs, h0, c, lambda behind, δ, enters, leaves: rms(np.outer(behind, enters)), np.ones_like)


def wrong_own_slope_missing(Ws, bs, h0, c):
    """One slope is missing"""
    return walk(Ws, bs, h0, c, lambda behind, δ, enters, leaves: rms(np.outer(δ, enters)))


def wrong_slope_at_h(Ws, bs, h0, c):
    """at h instead of z"""
    slope = lambda h: 1 / np.cosh(h) ** 2
    return walk(Ws, bs, h0, c, lambda behind, δ, enters, leaves: rms(np.outer(behind, enters)), slope)


def wrong_sigmoid(Ws, bs, h0, c):
    """slopes of the sigmoid"""
    slope = lambda h: h * (1 - h)
    return walk(Ws, bs, h0, c, lambda behind, δ, enters, leaves: rms(np.outer(behind, enters)), slope)


def wrong_z_for_h(Ws, bs, h0, c):
    """1 − z² was taken"""
    slope = lambda h: 1 - np.arctanh(h) ** 2
    return walk(Ws, bs, h0, c, lambda behind, δ, enters, leaves: rms(np.outer(behind, enters)), slope)


def wrong_slope_twice(Ws, bs, h0, c):
    """counted twice"""
    slope = lambda h: (1 - h**2) ** 2
    return walk(Ws, bs, h0, c, lambda behind, δ, enters, leaves: rms(np.outer(behind, enters)), slope)


def wrong_no_biases(Ws, bs, h0, c):
    """without its biases"""
    return right(Ws, [0 * b for b in bs], h0, c)


def wrong_signal_that_leaves(Ws, bs, h0, c):
    """the signal that leaves the layer"""
    return walk(Ws, bs, h0, c, lambda behind, δ, enters, leaves: rms(np.outer(behind, leaves)))


def wrong_of_the_biases(Ws, bs, h0, c):
    """sizes of ∂L/∂bₗ"""
    return walk(Ws, bs, h0, c, lambda behind, δ, enters, leaves: rms(behind))


def wrong_of_the_signals(Ws, bs, h0, c):
    """sizes of ∂L/∂hₗ"""
    return walk(Ws, bs, h0, c, lambda behind, δ, enters, leaves: rms(δ))


def wrong_norms(Ws, bs, h0, c):
    """These are norms"""
    return walk(Ws, bs, h0, c, lambda behind, δ, enters, leaves: np.sqrt(np.sum(np.outer(behind, enters) ** 2)))


def wrong_no_root(Ws, bs, h0, c):
    """The root is missing"""
    return walk(Ws, bs, h0, c, lambda behind, δ, enters, leaves: np.mean(np.outer(behind, enters) ** 2))


def wrong_mean_sizes(Ws, bs, h0, c):
    """means of |entries|"""
    return walk(Ws, bs, h0, c, lambda behind, δ, enters, leaves: np.mean(np.abs(np.outer(behind, enters))))


def wrong_means(Ws, bs, h0, c):
    """in which signs cancel"""
    return walk(Ws, bs, h0, c, lambda behind, δ, enters, leaves: np.mean(np.outer(behind, enters)))


def wrong_starts_with_ones(Ws, bs, h0, c):
    """starts with ones"""
    return right(Ws, bs, h0, np.ones(len(c)))


def wrong_input_too(Ws, bs, h0, c):
    """one number too many or too few"""
    return np.append(0.0, right(Ws, bs, h0, c))


def wrong_half_of_the_squares(Ws, bs, h0, c):
    """times the expected one"""
    return right(Ws, bs, h0, c / 2)


def wrong_last_layer_only(Ws, bs, h0, c):
    """was expected"""
    return right(Ws, bs, h0, c)[-1]


def honest_numpy(Ws, bs, h0, c):
    return right(Ws, bs, h0, c)


def honest_two_sizes(Ws, bs, h0, c):
    """The RMS of an outer product is the product of the two RMS."""
    return walk(Ws, bs, h0, c, lambda behind, δ, enters, leaves: rms(behind) * rms(enters))


def honest_lists(Ws, bs, h0, c):
    hs = forward(Ws, bs, h0)
    δ, sizes = list(c), []
    for l in reversed(range(len(Ws))):
        behind = [d * (1 - h * h) for d, h in zip(δ, hs[l + 1], strict=True)]
        squares = [(b * e) ** 2 for b in behind for e in hs[l]]
        sizes.insert(0, (sum(squares) / len(squares)) ** 0.5)
        δ = [sum(Ws[l][i, j] * behind[i] for i in range(len(behind))) for j in range(len(hs[l]))]
    return sizes


def honest_jacobians(Ws, bs, h0, c):
    """Forward: the Jacobian of h_L with respect to h_l, layer by layer from the end."""
    hs = forward(Ws, bs, h0)
    J, sizes = np.eye(len(c)), []
    for l in reversed(range(len(Ws))):
        J_z = J * (1 - hs[l + 1] ** 2)
        sizes.append(rms(np.einsum("o,oi,j->ij", c, J_z, hs[l])))
        J = J_z @ Ws[l]
    return sizes[::-1]


def honest_grad(Ws, bs, h0, c):
    def loss(Ws):
        h = jnp.asarray(h0)
        for W, b in zip(Ws, bs, strict=True):
            h = jnp.tanh(W @ h + b)
        return jnp.dot(c, h)

    return [float(jnp.sqrt(jnp.mean(g**2))) for g in jax.grad(loss)([jnp.asarray(W, jnp.float32) for W in Ws])]


def honest_x64(Ws, bs, h0, c):
    hs = [jnp.asarray(h0, jnp.float64)]
    for W, b in zip(Ws, bs, strict=True):
        hs.append(jnp.tanh(W @ hs[-1] + b))
    δ, sizes = jnp.asarray(c, jnp.float64), []
    for l in reversed(range(len(Ws))):
        behind = (1 - hs[l + 1] ** 2) * δ
        sizes.append(jnp.sqrt(jnp.mean(jnp.outer(behind, hs[l]) ** 2)))
        δ = Ws[l].T @ behind
    return jnp.stack(sizes[::-1])


def honest_float32(Ws, bs, h0, c):
    cast = lambda arrays: [np.asarray(a, np.float32) for a in arrays]
    return right(cast(Ws), cast(bs), np.float32(h0), np.float32(c))


def honest_prints(Ws, bs, h0, c):
    print("layers", len(Ws))
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return list(right(Ws, bs, h0, c))


EQUIVALENT = {"return sizes": "a list of numbers is as good as an array"}
