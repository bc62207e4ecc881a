"""Answers to `both_ways`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def σ(z):
    return 1 / (1 + np.exp(-z))


def rms(v):
    return np.sqrt(np.mean(np.square(v)))


def passed(Ws, x):
    h = [np.asarray(x, float)]
    for W in Ws:
        h.append(σ(h[-1] @ W))
    return h


def ratios(Ws, d, delta, slopes):
    up, back = d, delta
    for W, s in zip(Ws, slopes, strict=True):
        up = up @ W * s
    for W, s in zip(Ws[::-1], slopes[::-1], strict=True):
        back = W @ (back * s)
    return np.array([rms(up) / rms(d), rms(back) / rms(delta)])


def wrong_no_slopes(Ws, x, d, delta):
    """The slopes of the sigmoid are missing"""
    return ratios(Ws, d, delta, np.ones((len(Ws), len(x))))


def wrong_largest_slopes(Ws, x, d, delta):
    """is the largest slope"""
    return ratios(Ws, d, delta, np.full((len(Ws), len(x)), 0.25))


def wrong_slope_of_h(Ws, x, d, delta):
    """The slope is taken at h"""
    return ratios(Ws, d, delta, [σ(h) * (1 - σ(h)) for h in passed(Ws, x)[1:]])


def wrong_slope_of_tanh(Ws, x, d, delta):
    """the slope of the tanh"""
    return ratios(Ws, d, delta, [1 - h**2 for h in passed(Ws, x)[1:]])


def wrong_slope_before(Ws, x, d, delta):
    """those of the layer before"""
    return ratios(Ws, d, delta, [h * (1 - h) for h in passed(Ws, x)[:-1]])


def wrong_up_slope_first(Ws, x, d, delta):
    """meets the weights first"""
    slopes, up = [h * (1 - h) for h in passed(Ws, x)[1:]], d
    for W, s in zip(Ws, slopes, strict=True):
        up = (up * s) @ W
    return np.array([rms(up) / rms(d), ratios(Ws, d, delta, slopes)[1]])


def wrong_back_weights_first(Ws, x, d, delta):
    """meets the slope first"""
    slopes, back = [h * (1 - h) for h in passed(Ws, x)[1:]], delta
    for W, s in zip(Ws[::-1], slopes[::-1], strict=True):
        back = (back @ W.T) * s
    return np.array([ratios(Ws, d, delta, slopes)[0], rms(back) / rms(delta)])


def wrong_not_turned(Ws, x, d, delta):
    """the transpose of W"""
    slopes, back = [h * (1 - h) for h in passed(Ws, x)[1:]], delta
    for W, s in zip(Ws[::-1], slopes[::-1], strict=True):
        back = (back * s) @ W
    return np.array([ratios(Ws, d, delta, slopes)[0], rms(back) / rms(delta)])


def wrong_from_the_input(Ws, x, d, delta):
    """meets the last layer first"""
    slopes, back = [h * (1 - h) for h in passed(Ws, x)[1:]], delta
    for W, s in zip(Ws, slopes, strict=True):
        back = (back * s) @ W.T
    return np.array([ratios(Ws, d, delta, slopes)[0], rms(back) / rms(delta)])


def wrong_one_layer_less(Ws, x, d, delta):
    """One layer is missing"""
    slopes, up, back = [h * (1 - h) for h in passed(Ws, x)[1:]], d, delta
    for W, s in zip(Ws[:-1], slopes[:-1], strict=True):
        up = up @ W * s
    for W, s in zip(Ws[:0:-1], slopes[:0:-1], strict=True):
        back = W @ (back * s)
    return np.array([rms(up) / rms(d), rms(back) / rms(delta)])


def wrong_finite(Ws, x, d, delta):
    """that of two passes"""
    return np.array([rms(passed(Ws, x + d)[-1] - passed(Ws, x)[-1]) / rms(d), honest_numpy(Ws, x, d, delta)[1]])


def wrong_exchanged(Ws, x, d, delta):
    """first the way up"""
    return honest_numpy(Ws, x, d, delta)[::-1]


def wrong_squares(Ws, x, d, delta):
    """ratios of mean squares"""
    return honest_numpy(Ws, x, d, delta) ** 2


def wrong_a_layer(Ws, x, d, delta):
    """what a single layer keeps"""
    return honest_numpy(Ws, x, d, delta) ** (1 / len(Ws))


def wrong_not_divided(Ws, x, d, delta):
    """with which each set out"""
    return honest_numpy(Ws, x, d, delta) * np.array([rms(d), rms(delta)])


def wrong_arrays(Ws, x, d, delta):
    """Two numbers are wanted"""
    return passed(Ws, x)[-1][:, None] * np.ones(3)


def honest_numpy(Ws, x, d, delta):
    return ratios(Ws, d, delta, [h * (1 - h) for h in passed(Ws, x)[1:]])


def honest_one_matrix(Ws, x, d, delta):
    """The Jacobian of the whole stack, used from both sides."""
    J = np.eye(len(x))
    for W, h in zip(Ws, passed(Ws, x)[1:], strict=True):
        J = J @ W @ np.diag(h * (1 - h))
    return [np.linalg.norm(d @ J) / np.linalg.norm(d), np.linalg.norm(J @ delta) / np.linalg.norm(delta)]


def honest_cosh(Ws, x, d, delta):
    h, slopes = np.asarray(x, float), []
    for W in Ws:
        z = h @ W
        h = 0.5 * (1 + np.tanh(z / 2))
        slopes.append(0.25 / np.cosh(z / 2) ** 2)
    return ratios(Ws, d, delta, slopes)


def honest_jax_grad(Ws, x, d, delta):
    def network(h):
        for W in jnp.asarray(Ws):
            h = jax.nn.sigmoid(h @ W)
        return h

    up, back = (
        jax.jvp(network, (jnp.asarray(x),), (jnp.asarray(d),))[1],
        jax.vjp(network, jnp.asarray(x))[1](jnp.asarray(delta))[0],
    )
    return jnp.stack([jnp.linalg.norm(up) / jnp.linalg.norm(d), jnp.linalg.norm(back) / jnp.linalg.norm(delta)])


def honest_small_step_grid(Ws, x, d, delta):
    """Differences on both sides, for the gradient entry by entry."""
    f = lambda x: passed(Ws, x)[-1]
    up = (f(x + 1e-6 * d) - f(x - 1e-6 * d)) / 2e-6
    back = [(delta @ (f(x + e) - f(x - e))) / 2e-6 for e in 1e-6 * np.eye(len(x))]
    return np.array([rms(up) / rms(d), rms(np.array(back)) / rms(delta)])


def honest_float32(Ws, x, d, delta):
    Ws, x, d, delta = (np.asarray(each, np.float32) for each in (Ws, x, d, delta))
    return honest_numpy(Ws, x, d, delta)


def honest_prints(Ws, x, d, delta):
    print(len(Ws))
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_numpy(Ws, x, d, delta)


EQUIVALENT = {"return [rms(up) / rms(d), rms(back) / rms(delta)]": "a list is taken as an array"}
