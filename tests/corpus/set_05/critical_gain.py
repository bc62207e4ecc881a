"""Answers to `critical_gain`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax.numpy as jnp
import numpy as np


def density(z):
    return np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)


def integral(f, z):
    return np.sum(np.diff(z) * (f[1:] + f[:-1]) / 2)


def mean(z, values):
    return integral(density(z) * values, z)


def wrong_variance(z, slopes):
    """its root"""
    return 1 / mean(z, slopes**2)


def wrong_loss(z, slopes):
    """what a layer loses"""
    return np.sqrt(mean(z, slopes**2))


def wrong_second_moment(z, slopes):
    """E[φ′²] itself"""
    return mean(z, slopes**2)


def wrong_mean_slope(z, slopes):
    """one over the mean slope"""
    return 1 / abs(mean(z, slopes))


def wrong_mean_size(z, slopes):
    """the mean size of the slopes"""
    return 1 / mean(z, np.abs(slopes))


def wrong_spread(z, slopes):
    """The mean was subtracted"""
    return 1 / np.sqrt(mean(z, (slopes - mean(z, slopes)) ** 2))


def wrong_plain_mean(z, slopes):
    """All z count the same"""
    return 1 / np.sqrt(np.mean(slopes**2))


def wrong_integral_without_gaussian(z, slopes):
    """the Gaussian is missing"""
    return 1 / np.sqrt(integral(slopes**2, z) / 16)


def wrong_even_steps(z, slopes):
    """taken as even"""
    w = density(z)
    return 1 / np.sqrt(w @ slopes**2 / w.sum())


def wrong_narrow(z, slopes):
    """too narrow"""
    return 1 / np.sqrt(integral(np.exp(-(z**2)) / np.sqrt(np.pi) * slopes**2, z))


def wrong_not_normalised(z, slopes):
    """do not add up to 1"""
    return 1 / np.sqrt(integral(np.exp(-(z**2) / 2) * slopes**2, z))


def wrong_right_half(z, slopes):
    """the left half counts as well"""
    right = z > 0
    return 1 / np.sqrt(integral(density(z[right]) * slopes[right] ** 2, z[right]))


def wrong_small_number_added(z, slopes):
    """A small number was added"""
    return 1 / np.sqrt(mean(z, slopes**2) + 1e-8)


def wrong_one_for_every_point(z, slopes):
    """one number"""
    return 1 / np.sqrt(density(z) * slopes**2)


def honest_trapezoid(z, slopes):
    return 1 / np.sqrt(integral(density(z) * slopes**2, z))


def honest_loop(z, slopes):
    total = 0.0
    for i in range(len(z) - 1):
        a, b = (math.exp(-(z[j] ** 2) / 2) * slopes[j] ** 2 for j in (i, i + 1))
        total += (a + b) / 2 * (z[i + 1] - z[i])
    return (total / math.sqrt(2 * math.pi)) ** -0.5


def honest_normalised(z, slopes):
    w = np.exp(-(z**2) / 2) * np.gradient(z)
    return np.sqrt(w.sum() / (w @ slopes**2))


def honest_jax(z, slopes):
    z, slopes = jnp.asarray(z), jnp.asarray(slopes)
    scale = jnp.max(jnp.abs(slopes))
    e = jnp.trapezoid(jnp.exp(-(z**2) / 2) * (slopes / scale) ** 2, z) / jnp.sqrt(2 * jnp.pi)
    return 1 / (scale * jnp.sqrt(e))


def honest_interpolated(z, slopes):
    fine = np.linspace(-8, 8, 40_001)
    w = np.exp(-(fine**2) / 2)
    return (w @ np.interp(fine, z, slopes**2) / w.sum()) ** -0.5


def honest_float32(z, slopes):
    z, slopes = np.float32(z), np.float32(slopes)
    return np.float32(1) / np.sqrt(integral(density(z) * slopes**2, z))


def honest_x64(z, slopes):
    z = jnp.asarray(z, jnp.float64)
    return jnp.trapezoid(jnp.exp(-(z**2) / 2) * slopes**2, z) ** -0.5 * (2 * jnp.pi) ** 0.25


def honest_lists(z, slopes):
    z, slopes = z.tolist(), slopes.tolist()
    cells = zip(z, z[1:], slopes, slopes[1:], strict=False)
    return [sum((b - a) * (s * s * math.exp(-a * a / 2) + t * t * math.exp(-b * b / 2)) for a, b, s, t in cells)
            / math.sqrt(8 * math.pi)][0] ** -0.5  # fmt: skip


def honest_prints(z, slopes):
    print(len(z))
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_trapezoid(z, slopes)


EQUIVALENT = {}
