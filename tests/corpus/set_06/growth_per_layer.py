"""Answers to `growth_per_layer`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def wrong_squared(h, slopes):
    """the factor of the squared gradient"""
    return np.mean(slopes**2) / np.var(h)


def wrong_mean_kept(h, slopes):
    """so does layer norm"""
    return np.sqrt(np.mean(slopes**2) / np.mean(h**2))


def wrong_mean_kept_squared(h, slopes):
    """the root is missing as well"""
    return np.mean(slopes**2) / np.mean(h**2)


def wrong_upside_down(h, slopes):
    """Upside down"""
    return np.sqrt(np.var(h) / np.mean(slopes**2))


def wrong_slopes(h, slopes):
    """the slopes alone"""
    return np.sqrt(np.mean(slopes**2))


def wrong_spread(h, slopes):
    """one over the spread of h"""
    return 1 / np.std(h)


def wrong_mean_slope(h, slopes):
    """squared before the mean"""
    return abs(np.mean(slopes)) / np.std(h)


def wrong_mean_size(h, slopes):
    """The sizes of the slopes are averaged"""
    return np.mean(np.abs(slopes)) / np.std(h)


def wrong_variance_of_slopes(h, slopes):
    """The mean of the slopes is taken off"""
    return np.std(slopes) / np.std(h)


def wrong_variance_squared(h, slopes):
    """and none of the variance"""
    return np.sqrt(np.mean(slopes**2)) / np.var(h)


def wrong_axis(h, slopes):
    """One number is asked for"""
    return np.sqrt(np.mean(np.atleast_2d(slopes) ** 2, 0) / np.var(h, 0))


def honest_numpy(h, slopes):
    return np.sqrt(np.mean(slopes**2) / np.var(h))


def honest_rms_over_deviation(h, slopes):
    return np.linalg.norm(slopes) / np.linalg.norm(h - h.mean())


def honest_loops(h, slopes):
    h, slopes = list(np.ravel(h)), list(np.ravel(slopes))
    mean = math.fsum(h) / len(h)
    return math.sqrt(math.fsum(s * s for s in slopes) / math.fsum((x - mean) ** 2 for x in h))


def honest_jax(h, slopes):
    return jnp.sqrt(jnp.mean(jnp.asarray(slopes) ** 2) / jnp.var(jnp.asarray(h)))


honest_jitted = jax.jit(lambda h, slopes: jnp.sqrt(jnp.mean(slopes**2)) / jnp.std(h))


def honest_x64(h, slopes):
    return jnp.sqrt(jnp.mean(jnp.asarray(slopes, jnp.float64) ** 2)) / jnp.std(jnp.asarray(h, jnp.float64))


def honest_float32(h, slopes):
    return np.float32(np.sqrt(np.mean(np.float32(slopes) ** 2) / np.var(np.float32(h))))


def honest_prints(h, slopes):
    print(h.shape)
    print("50%|█████     |", end="\r", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_numpy(h, slopes)


EQUIVALENT: dict = {}
