"""Answers to `relu_gradient`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def forward(Ws, x):
    """(h_0 … h_L, z_1 … z_L)"""
    h, zs = [np.asarray(x, float)], []
    for W in Ws:
        zs.append(W @ h[-1])
        h.append(np.maximum(zs[-1], 0))
    return h, zs


def back(Ws, slopes, start=None):
    δ = np.ones(Ws.shape[-1]) if start is None else start
    for W, slope in zip(Ws[::-1], slopes[::-1], strict=False):
        δ = (δ * slope) @ W
    return δ


def opened(Ws, x):
    return [z > 0 for z in forward(Ws, x)[1]]


def wrong_linear(Ws, x):
    """the gradient of a linear network"""
    return back(Ws, [1.0] * len(Ws))


def wrong_paths_counted(Ws, x):
    """A path carries the product of its weights"""
    return back(np.ones_like(Ws), opened(Ws, x))


def wrong_sizes_of_weights(Ws, x):
    """lost their signs"""
    return back(np.abs(Ws), opened(Ws, x))


def wrong_transposed(Ws, x):
    """the wrong way round"""
    δ = np.ones(len(x))
    for W, slope in zip(Ws[::-1], opened(Ws, x)[::-1], strict=False):
        δ = W @ (δ * slope)
    return δ


def wrong_outputs_for_slopes(Ws, x):
    """Their slopes belong there"""
    return back(Ws, forward(Ws, x)[0][1:])


def wrong_slope_of_what_enters(Ws, x):
    """asked of what enters the layer"""
    return back(Ws, [h > 0 for h in forward(Ws, x)[0][:-1]])


def wrong_last_slope_missing(Ws, x):
    """The last layer has slopes, too"""
    return back(Ws, [*opened(Ws, x)[:-1], np.ones(len(x))])


def wrong_closed_for_open(Ws, x):
    """Open and closed are exchanged"""
    return back(Ws, [~o for o in opened(Ws, x)])


def wrong_leaky(Ws, x):
    """A ReLU passes nothing below 0"""
    return back(Ws, [np.where(o, 1, 0.01) for o in opened(Ws, x)])


def wrong_slope_too_late(Ws, x):
    """meets the unit first"""
    δ = np.ones(len(x))
    for W, slope in zip(Ws[::-1], opened(Ws, x)[::-1], strict=False):
        δ = δ @ W * slope
    return δ


def wrong_other_end(Ws, x):
    """the answers of the single outputs"""
    d = np.ones(len(x))
    for W, slope in zip(Ws, opened(Ws, x), strict=False):
        d = slope * (W @ d)
    return d


def wrong_output(Ws, x):
    """not a gradient"""
    return forward(Ws, x)[0][-1]


def wrong_one_layer_short(Ws, x):
    """The first layer is missing"""
    return back(Ws[1:], opened(Ws, x)[1:]) if len(Ws) > 1 else np.ones(len(x))


def wrong_summed(Ws, x):
    """one for every input"""
    return back(Ws, opened(Ws, x)).sum()


def wrong_sign(Ws, x):
    """the sign is the opposite one"""
    return -back(Ws, opened(Ws, x))


def honest_numpy(Ws, x):
    return back(Ws, opened(Ws, x))


def honest_matrices(Ws, x):
    """The Jacobian as one product."""
    J = np.eye(len(x))
    for W, o in zip(Ws, opened(Ws, x), strict=False):
        J = np.diag(o.astype(float)) @ W @ J
    return J.sum(0)


def honest_loops(Ws, x):
    n, δ = len(x), [1.0] * len(x)
    for W, o in zip(Ws[::-1], opened(Ws, x)[::-1], strict=False):
        δ = [sum(δ[i] * W[i][j] for i in range(n) if o[i]) for j in range(n)]
    return δ


def honest_jax(Ws, x):
    h, is_open = jnp.asarray(x), []
    for W in jnp.asarray(Ws):
        z = W @ h
        is_open.append(z > 0)
        h = jax.nn.relu(z)
    δ = jnp.ones(len(x))
    for W, o in zip(jnp.asarray(Ws)[::-1], is_open[::-1], strict=False):
        δ = jnp.where(o, δ, 0) @ W
    return δ


def honest_grad(Ws, x):
    def total(x):
        for W in Ws:
            x = jax.nn.relu(jnp.asarray(W) @ x)
        return x.sum()

    return jax.grad(total)(jnp.asarray(x))


def honest_float32(Ws, x):
    return honest_numpy(np.float32(Ws), np.float32(x))


def honest_x64(Ws, x):
    return honest_jax(jnp.asarray(Ws, jnp.float64), jnp.asarray(x, jnp.float64))


def honest_transposed_vector(Ws, x):
    δ = np.ones((len(x), 1))
    for W, o in zip(Ws[::-1], opened(Ws, x)[::-1], strict=False):
        δ = W.T @ (δ * o[:, None])
    return δ.ravel()


def honest_prints(Ws, x):
    print(Ws.shape)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_numpy(Ws, x)


EQUIVALENT = {}
