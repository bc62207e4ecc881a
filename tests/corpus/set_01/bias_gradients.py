"""Answers to `bias_gradients`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-np.asarray(z, float)))


def forward(ws, bs, a0):
    """(a₀ … a_L, σ′(z₁) … σ′(z_L))"""
    a = [a0]
    for w, b in zip(ws, bs, strict=True):
        a.append(float(sigmoid(w * a[-1] + b)))
    a = np.array(a)
    return a, a[1:] * (1 - a[1:])


def backward(slopes, ws, δ=1.0):
    gradients = []
    for slope, w in zip(slopes[::-1], np.asarray(ws)[::-1], strict=True):
        gradients.append(δ * slope)
        δ = gradients[-1] * w
    return np.array(gradients[::-1])


def right(ws, bs, a0):
    return backward(forward(ws, bs, a0)[1], ws)


def wrong_reversed(ws, bs, a0):
    """in reverse order"""
    return right(ws, bs, a0)[::-1]


def wrong_weights_forgotten(ws, bs, a0):
    """products of slopes alone"""
    return backward(forward(ws, bs, a0)[1], np.ones(len(ws)))


def wrong_own_weight_too(ws, bs, a0):
    """One weight too many"""
    return right(ws, bs, a0) * ws


def wrong_weight_of_the_layer_after_left_out(ws, bs, a0):
    """One weight is missing"""
    return right(ws, bs, a0) / np.append(ws[1:], 1)


def wrong_maximum_slope(ws, bs, a0):
    """taken as ¼"""
    return backward(np.full(len(ws), 0.25), ws)


def wrong_slope_at_a(ws, bs, a0):
    """at aₗ instead of zₗ"""
    a = sigmoid(forward(ws, bs, a0)[0][1:])
    return backward(a * (1 - a), ws)


def wrong_a_of_the_layer_before(ws, bs, a0):
    """the one that leaves it"""
    a = forward(ws, bs, a0)[0][:-1]
    return backward(a * (1 - a), ws)


def wrong_own_slope_missing(ws, bs, a0):
    """One slope is missing"""
    return right(ws, bs, a0) / forward(ws, bs, a0)[1]


def wrong_one_factor_only(ws, bs, a0):
    """the factor of one layer alone"""
    return forward(ws, bs, a0)[1]


def wrong_one_factor_with_weight(ws, bs, a0):
    """the factor of one layer alone"""
    return ws * forward(ws, bs, a0)[1]


def wrong_from_the_input_side(ws, bs, a0):
    """from the input to layer l"""
    return np.cumprod(ws * forward(ws, bs, a0)[1])


def wrong_sign(ws, bs, a0):
    """the sign is the opposite one"""
    return -right(ws, bs, a0)


def wrong_size_only(ws, bs, a0):
    """signs got lost"""
    return np.abs(right(ws, bs, a0))


def wrong_with_squared_loss(ws, bs, a0):
    """times the expected one"""
    a, slopes = forward(ws, bs, a0)
    return backward(slopes, ws, δ=2 * a[-1])


def wrong_squared(ws, bs, a0):
    """squares"""
    return right(ws, bs, a0) ** 2


def wrong_first_layer_only(ws, bs, a0):
    """was expected"""
    return right(ws, bs, a0)[0]


def wrong_difference_in_float32(ws, bs, a0):
    """numbers are not the expected ones"""

    def output(bs):
        return np.float32(forward(ws, bs, a0)[0][-1])

    h = 1e-3  # in float32 the difference of two outputs is mostly rounding
    return np.array([(output(bs + h * one) - output(bs)) / h for one in np.eye(len(bs))])


def honest_backward(ws, bs, a0):
    return right(ws, bs, a0)


def honest_products(ws, bs, a0):
    slopes = forward(ws, bs, a0)[1]
    return [np.prod(slopes[l:]) * np.prod(ws[l + 1 :]) for l in range(len(ws))]


def honest_cumulative(ws, bs, a0):
    factors = np.append(ws[1:], 1.0) * forward(ws, bs, a0)[1]
    return np.cumprod(factors[::-1])[::-1]


def honest_grad(ws, bs, a0):
    def output(bs):
        a = a0
        for w, b in zip(ws, bs, strict=True):
            a = jax.nn.sigmoid(w * a + b)
        return a

    return jax.grad(output)(jnp.asarray(bs, jnp.float32))


def honest_x64(ws, bs, a0):
    ws, a, slopes = jnp.asarray(ws, jnp.float64), a0, []
    for w, b in zip(ws, jnp.asarray(bs, jnp.float64), strict=True):
        a = jax.nn.sigmoid(w * a + b)
        slopes.append(a * (1 - a))
    factors = jnp.append(ws[1:], 1.0) * jnp.stack(slopes)
    return jnp.cumprod(factors[::-1])[::-1]


def honest_forward_mode(ws, bs, a0):
    a, answers = a0, np.zeros(len(ws))
    for l, (w, b) in enumerate(zip(ws, bs, strict=True)):
        a = float(sigmoid(w * a + b))
        answers *= w * a * (1 - a)
        answers[l] = a * (1 - a)
    return answers


def honest_float32(ws, bs, a0):
    a, slopes = np.float32(a0), []
    for w, b in zip(np.float32(ws), np.float32(bs), strict=True):
        a = 1 / (1 + np.exp(-(w * a + b)))
        slopes.append(a * (1 - a))
    return backward(np.array(slopes, np.float32), np.float32(ws))


def honest_prints(ws, bs, a0):
    print("layers", len(ws))
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return list(right(ws, bs, a0))


EQUIVALENT = {
    "gradients = np.zeros(len(bs))": "there are as many biases as weights",
    "for l in reversed(range(len(bs))):": "there are as many biases as weights",
}
