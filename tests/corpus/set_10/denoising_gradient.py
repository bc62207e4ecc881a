"""Answers to `denoising_gradient`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def σ(z):
    return 1 / (1 + np.exp(-z))


def forward(W, b, V, c, noisy):
    h = σ(noisy @ W + b)
    return h, σ(h @ V + c)


def wrong_noisy_target(W, b, V, c, noisy, clean):
    """compared with the clean one"""
    h, r = forward(W, b, V, c, noisy)
    δ = 2 * (r - noisy) * r * (1 - r) / clean.size
    return noisy.T @ (δ @ V.T * h * (1 - h))


def wrong_clean_input(W, b, V, c, noisy, clean):
    """The clean input goes in here"""
    h, r = forward(W, b, V, c, clean)
    δ = 2 * (r - clean) * r * (1 - r) / clean.size
    return clean.T @ (δ @ V.T * h * (1 - h))


def wrong_clean_at_the_end(W, b, V, c, noisy, clean):
    """The way forward is right"""
    h, r = forward(W, b, V, c, noisy)
    δ = 2 * (r - clean) * r * (1 - r) / clean.size
    return clean.T @ (δ @ V.T * h * (1 - h))


def wrong_outer_slope(W, b, V, c, noisy, clean):
    """The slope of the output's sigmoid is missing"""
    h, r = forward(W, b, V, c, noisy)
    δ = 2 * (r - clean) / clean.size
    return noisy.T @ (δ @ V.T * h * (1 - h))


def wrong_inner_slope(W, b, V, c, noisy, clean):
    """The slope of the hidden sigmoid is missing"""
    h, r = forward(W, b, V, c, noisy)
    δ = 2 * (r - clean) * r * (1 - r) / clean.size
    return noisy.T @ (δ @ V.T)


def wrong_no_slopes(W, b, V, c, noisy, clean):
    """Both slopes are missing"""
    _, r = forward(W, b, V, c, noisy)
    return noisy.T @ (2 * (r - clean) / clean.size @ V.T)


def wrong_tanh_slopes(W, b, V, c, noisy, clean):
    """is the slope of the tanh"""
    h, r = forward(W, b, V, c, noisy)
    δ = 2 * (r - clean) * (1 - r**2) / clean.size
    return noisy.T @ (δ @ V.T * (1 - h**2))


def wrong_sum(W, b, V, c, noisy, clean):
    """the gradient of the sum of the squares"""
    h, r = forward(W, b, V, c, noisy)
    δ = 2 * (r - clean) * r * (1 - r)
    return noisy.T @ (δ @ V.T * h * (1 - h))


def wrong_mean_of_examples(W, b, V, c, noisy, clean):
    """only the examples averaged"""
    h, r = forward(W, b, V, c, noisy)
    δ = 2 * (r - clean) * r * (1 - r) / len(clean)
    return noisy.T @ (δ @ V.T * h * (1 - h))


def wrong_two_missing(W, b, V, c, noisy, clean):
    """The factor 2"""
    h, r = forward(W, b, V, c, noisy)
    δ = (r - clean) * r * (1 - r) / clean.size
    return noisy.T @ (δ @ V.T * h * (1 - h))


def wrong_lost_pixels(W, b, V, c, noisy, clean):
    """Only the entries that are 0"""
    h, r = forward(W, b, V, c, noisy)
    δ = 2 * (r - clean) * (noisy == 0) * r * (1 - r) / clean.size
    return noisy.T @ (δ @ V.T * h * (1 - h))


def wrong_no_biases(W, b, V, c, noisy, clean):
    """The biases are left out"""
    h, r = forward(W, 0, V, 0, noisy)
    δ = 2 * (r - clean) * r * (1 - r) / clean.size
    return noisy.T @ (δ @ V.T * h * (1 - h))


def wrong_other_weights(W, b, V, c, noisy, clean):
    """the gradient to V"""
    h, r = forward(W, b, V, c, noisy)
    return h.T @ (2 * (r - clean) * r * (1 - r) / clean.size)


def wrong_transposed(W, b, V, c, noisy, clean):
    """in the transposed array"""
    return honest_by_hand(W, b, V, c, noisy, clean).T


def wrong_sign(W, b, V, c, noisy, clean):
    """the sign is the opposite one"""
    return -honest_by_hand(W, b, V, c, noisy, clean)


def honest_by_hand(W, b, V, c, noisy, clean):
    h, r = forward(W, b, V, c, noisy)
    δ = 2 * (r - clean) * r * (1 - r) / clean.size
    return noisy.T @ (δ @ V.T * h * (1 - h))


def honest_loop(W, b, V, c, noisy, clean):
    total = np.zeros(W.shape)
    for x, y in zip(noisy, clean, strict=True):
        h, r = forward(W, b, V, c, x)
        δ = 2 * (r - y) * r * (1 - r)
        total += np.outer(x, (V @ δ) * h * (1 - h))
    return total / clean.size


def honest_lists(W, b, V, c, noisy, clean):
    s = lambda z: 1 / (1 + math.exp(-z))
    pixels, units = W.shape
    g = [[0.0] * units for _ in range(pixels)]
    for x, y in zip(noisy.tolist(), clean.tolist(), strict=True):
        h = [s(sum(x[i] * W[i, j] for i in range(pixels)) + b[j]) for j in range(units)]
        r = [s(sum(h[j] * V[j, i] for j in range(units)) + c[i]) for i in range(pixels)]
        δ = [2 * (r[i] - y[i]) * r[i] * (1 - r[i]) / clean.size for i in range(pixels)]
        for j in range(units):
            back = sum(δ[i] * V[j, i] for i in range(pixels)) * h[j] * (1 - h[j])
            for i in range(pixels):
                g[i][j] += x[i] * back
    return g


def honest_jax(W, b, V, c, noisy, clean):
    def E(W):
        return jnp.mean((jax.nn.sigmoid(jax.nn.sigmoid(noisy @ W + b) @ V + c) - clean) ** 2)

    return jax.grad(E)(jnp.asarray(W, jnp.float32))


def honest_vjp(W, b, V, c, noisy, clean):
    r, back = jax.vjp(lambda W: jax.nn.sigmoid(jax.nn.sigmoid(noisy @ W + b) @ V + c), jnp.asarray(W, jnp.float32))
    return back(2 * (r - jnp.asarray(clean, r.dtype)) / clean.size)[0]


def honest_float32(W, b, V, c, noisy, clean):
    return honest_by_hand(*(np.float32(each) for each in (W, b, V, c, noisy, clean)))


def honest_einsum(W, b, V, c, noisy, clean):
    h, r = forward(W, b, V, c, noisy)
    return np.einsum("ni,np,jp,nj->ij", noisy, 2 * (r - clean) * r * (1 - r), V, h * (1 - h)) / clean.size


def honest_prints(W, b, V, c, noisy, clean):
    print(W.shape)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_by_hand(W, b, V, c, noisy, clean)


EQUIVALENT = {"δ = 2 * (r - clean) / noisy.size * r * (1 - r)": "both pictures have as many entries"}
