"""Answers to `normalise_batch`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def wrong_layer_norm(z, scale, shift, eps):
    """This is layer norm"""
    return scale * (z - z.mean((1, 2), keepdims=True)) / np.sqrt(z.var((1, 2), keepdims=True) + eps) + shift


def wrong_places(z, scale, shift, eps):
    """Every place has a mean"""
    return scale * (z - z.mean(axis=0)) / np.sqrt(z.var(axis=0) + eps) + shift


def wrong_examples(z, scale, shift, eps):
    """They go over all examples"""
    return scale * (z - z.mean(axis=1, keepdims=True)) / np.sqrt(z.var(axis=1, keepdims=True) + eps) + shift


def wrong_channels(z, scale, shift, eps):
    """along the channels"""
    return scale * (z - z.mean(axis=2, keepdims=True)) / np.sqrt(z.var(axis=2, keepdims=True) + eps) + shift


def wrong_unbiased(z, scale, shift, eps):
    """one less than the number of values"""
    return scale * (z - z.mean((0, 1))) / np.sqrt(z.var((0, 1), ddof=1) + eps) + shift


def wrong_mean_kept(z, scale, shift, eps):
    """The mean of each channel is still there"""
    return scale * z / np.sqrt((z**2).mean((0, 1)) + eps) + shift


def wrong_eps_outside(z, scale, shift, eps):
    """It belongs under the root"""
    return scale * (z - z.mean((0, 1))) / (z.std((0, 1)) + eps) + shift


def wrong_no_root(z, scale, shift, eps):
    """This divides by the variance"""
    return scale * (z - z.mean((0, 1))) / (z.var((0, 1)) + eps) + shift


def wrong_no_eps(z, scale, shift, eps):
    """eps is missing"""
    s = z.std((0, 1))
    return scale * (z - z.mean((0, 1))) / np.where(s == 0, 1, s) + shift


def wrong_eps_squared(z, scale, shift, eps):
    """eps is squared"""
    return scale * (z - z.mean((0, 1))) / np.sqrt(z.std((0, 1)) ** 2 + eps**2) + shift


def wrong_bare(z, scale, shift, eps):
    """scale and shift are missing"""
    return (z - z.mean((0, 1))) / np.sqrt(z.var((0, 1)) + eps)


def wrong_no_shift(z, scale, shift, eps):
    """The shift is missing"""
    return scale * (z - z.mean((0, 1))) / np.sqrt(z.var((0, 1)) + eps)


def wrong_shift_scaled(z, scale, shift, eps):
    """scale first, then shift"""
    return scale * ((z - z.mean((0, 1))) / np.sqrt(z.var((0, 1)) + eps) + shift)


def wrong_exchanged(z, scale, shift, eps):
    """scale and shift are exchanged"""
    return shift * (z - z.mean((0, 1))) / np.sqrt(z.var((0, 1)) + eps) + scale


def wrong_only_centred(z, scale, shift, eps):
    """nothing divided"""
    return scale * (z - z.mean((0, 1))) + shift


def wrong_whole_table(z, scale, shift, eps):
    """those of the whole table"""
    return scale * (z - z.mean()) / np.sqrt(z.var() + eps) + shift


def honest_numpy(z, scale, shift, eps):
    return (z - z.mean((0, 1))) / np.sqrt(z.var((0, 1)) + eps) * scale + shift


def honest_loops(z, scale, shift, eps):
    out = np.empty(z.shape)
    for k in range(z.shape[2]):
        values = [z[i, j, k] for i in range(z.shape[0]) for j in range(z.shape[1])]
        mean = sum(values) / len(values)
        variance = sum((value - mean) ** 2 for value in values) / len(values)
        out[:, :, k] = scale[k] * (z[:, :, k] - mean) / (variance + eps) ** 0.5 + shift[k]
    return out.tolist()


def honest_flattened(z, scale, shift, eps):
    rows = z.reshape(-1, z.shape[2]).T
    normed = (rows - rows.mean(1, keepdims=True)) / np.sqrt(rows.var(1, keepdims=True) + eps)
    return (normed * scale[:, None] + shift[:, None]).T.reshape(z.shape)


def honest_jax(z, scale, shift, eps):
    z = jnp.asarray(z)
    return scale * jax.nn.standardize(z, axis=(0, 1), epsilon=eps) + shift


def honest_folded(z, scale, shift, eps):
    a = scale / np.sqrt(z.var((0, 1)) + eps)
    return a * z + (shift - a * z.mean((0, 1)))


def honest_x64(z, scale, shift, eps):
    z = jnp.asarray(z, jnp.float64)
    return scale * (z - z.mean((0, 1))) / jnp.sqrt(z.var((0, 1)) + eps) + shift


def honest_float32(z, scale, shift, eps):
    z = np.float32(z)
    return np.float32(scale) * (z - z.mean((0, 1))) / np.sqrt(z.var((0, 1)) + np.float32(eps)) + np.float32(shift)


def honest_prints(z, scale, shift, eps):
    print(z.shape)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_numpy(z, scale, shift, eps)


EQUIVALENT: dict = {}
