"""Answers to `fold_away`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def table(W, b):
    return np.concatenate([W, np.reshape(b, (1, -1))])


def by(scale, variance, eps):
    return scale / np.sqrt(variance + eps)


def wrong_no_bias(W, scale, shift, mean, variance, eps):
    """The last row is 0"""
    return table(W * by(scale, variance, eps), np.zeros(len(scale)))


def wrong_shift_alone(W, scale, shift, mean, variance, eps):
    """the shift alone"""
    return table(W * by(scale, variance, eps), shift)


def wrong_no_shift(W, scale, shift, mean, variance, eps):
    """The shift is missing"""
    return table(W * by(scale, variance, eps), -mean * by(scale, variance, eps))


def wrong_added(W, scale, shift, mean, variance, eps):
    """The mean is added"""
    return table(W * by(scale, variance, eps), shift + mean * by(scale, variance, eps))


def wrong_mean_as_it_is(W, scale, shift, mean, variance, eps):
    """The mean is taken off as it is"""
    return table(W * by(scale, variance, eps), shift - mean)


def wrong_mean_not_divided(W, scale, shift, mean, variance, eps):
    """and not divided"""
    return table(W * by(scale, variance, eps), shift - scale * mean)


def wrong_shift_scaled(W, scale, shift, mean, variance, eps):
    """The shift is scaled as well"""
    return table(W * by(scale, variance, eps), (shift - mean) * by(scale, variance, eps))


def wrong_weights_as_they_were(W, scale, shift, mean, variance, eps):
    """The weights came out as they went in"""
    return table(W, shift - mean * by(scale, variance, eps))


def wrong_rows(W, scale, shift, mean, variance, eps):
    """A unit is a column"""
    k = by(scale, variance, eps)
    return table(np.resize(k, len(W))[:, None] * W, shift - mean * k)


def wrong_no_scale(W, scale, shift, mean, variance, eps):
    """The learned scale is missing"""
    k = by(1, variance, eps)
    return table(W * k, shift - mean * k)


def wrong_no_root(W, scale, shift, mean, variance, eps):
    """its root is missing"""
    k = scale / (variance + eps)
    return table(W * k, shift - mean * k)


def wrong_multiplied(W, scale, shift, mean, variance, eps):
    """where it should divide"""
    k = scale * np.sqrt(variance + eps)
    return table(W * k, shift - mean * k)


def wrong_no_eps(W, scale, shift, mean, variance, eps):
    """eps is missing"""
    with np.errstate(all="ignore"):
        k = by(scale, variance, 0)
        return table(W * k, shift - mean * k)


def wrong_eps_outside(W, scale, shift, mean, variance, eps):
    """added to the standard deviation"""
    k = scale / (np.sqrt(variance) + eps)
    return table(W * k, shift - mean * k)


def wrong_first_row(W, scale, shift, mean, variance, eps):
    """they belong in the last"""
    k = by(scale, variance, eps)
    return np.vstack([shift - mean * k, W * k])


def wrong_no_row(W, scale, shift, mean, variance, eps):
    """A row is missing"""
    return W * by(scale, variance, eps)


def honest_numpy(W, scale, shift, mean, variance, eps):
    k = by(scale, variance, eps)
    return table(W * k, shift - mean * k)


def honest_asked(W, scale, shift, mean, variance, eps):
    """By asking the layer: what it says at 0, and what each input adds."""
    layer = lambda x: scale * (x @ W - mean) / np.sqrt(variance + eps) + shift
    b = layer(np.zeros(len(W)))
    return np.vstack([layer(np.eye(len(W))) - b, b])


def honest_diagonal(W, scale, shift, mean, variance, eps):
    D = np.diag(by(scale, variance, eps))
    return np.vstack([W @ D, shift - mean @ D])


def honest_loops(W, scale, shift, mean, variance, eps):
    out = [[0.0] * len(scale) for _ in range(len(W) + 1)]
    for j in range(len(scale)):
        k = float(scale[j]) / (float(variance[j]) + eps) ** 0.5
        for i in range(len(W)):
            out[i][j] = float(W[i, j]) * k
        out[-1][j] = float(shift[j]) - float(mean[j]) * k
    return out


def honest_solved(W, scale, shift, mean, variance, eps):
    """Least squares on more examples than inputs, each with a 1 behind it."""
    x = np.random.default_rng(0).normal(size=(4 * len(W) + 4, len(W)))
    y = scale * (x @ W - mean) / np.sqrt(variance + eps) + shift
    return np.linalg.lstsq(np.hstack([x, np.ones((len(x), 1))]), y, rcond=None)[0]


def honest_jax(W, scale, shift, mean, variance, eps):
    k = scale * jax.lax.rsqrt(jnp.asarray(variance) + eps)
    return jnp.vstack([W * k, shift - mean * k])


def honest_x64(W, scale, shift, mean, variance, eps):
    return honest_jax(jnp.asarray(W, jnp.float64), scale, shift, mean, variance, eps)


def honest_prints(W, scale, shift, mean, variance, eps):
    print(W.shape)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_numpy(W, scale, shift, mean, variance, eps)


EQUIVALENT: dict = {}
