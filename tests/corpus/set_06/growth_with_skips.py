"""Answers to `growth_with_skips`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def gains(h, slopes, blocks):
    return np.mean(slopes**2) / (1 + np.var(h) * np.arange(blocks))


def wrong_squared(h, slopes, blocks):
    """the factor of the squared gradient"""
    return np.prod(1 + gains(h, slopes, blocks))


def wrong_no_skip(h, slopes, blocks):
    """layers without a skip"""
    return np.sqrt(np.mean(slopes**2) / np.var(h)) ** blocks


def wrong_branch_alone(h, slopes, blocks):
    """through the branches alone"""
    return np.sqrt(np.prod(gains(h, slopes, blocks)))


def wrong_same_factor(h, slopes, blocks):
    """Every block has the same factor"""
    return np.sqrt(1 + np.mean(slopes**2) / np.var(h)) ** blocks


def wrong_variance_stays(h, slopes, blocks):
    """The variance stays at 1"""
    return np.sqrt(1 + np.mean(slopes**2)) ** blocks


def wrong_mean_kept(h, slopes, blocks):
    """The branch adds E[φ²]"""
    return np.sqrt(np.prod(1 + np.mean(slopes**2) / (1 + np.mean(h**2) * np.arange(blocks))))


def wrong_one_block_late(h, slopes, blocks):
    """its x has variance 1"""
    return np.sqrt(np.prod(1 + np.mean(slopes**2) / (1 + np.var(h) * np.arange(1, blocks + 1))))


def wrong_one_block_short(h, slopes, blocks):
    """A block is missing"""
    return np.sqrt(np.prod(1 + gains(h, slopes, blocks - 1)))


def wrong_sizes_added(h, slopes, blocks):
    """their squares add"""
    return np.prod(1 + np.sqrt(gains(h, slopes, blocks)))


def wrong_mean_slope(h, slopes, blocks):
    """squared before the mean"""
    return np.sqrt(np.prod(1 + np.mean(slopes) ** 2 / (1 + np.var(h) * np.arange(blocks))))


def wrong_variance_of_slopes(h, slopes, blocks):
    """The mean of the slopes is taken off"""
    return np.sqrt(np.prod(1 + np.var(slopes) / (1 + np.var(h) * np.arange(blocks))))


def wrong_doubling(h, slopes, blocks):
    """The variance doubles at every block"""
    return np.sqrt(np.prod(1 + np.mean(slopes**2) / 2.0 ** np.arange(blocks)))


def wrong_added_up(h, slopes, blocks):
    """they multiply"""
    return np.sqrt(1 + np.sum(gains(h, slopes, blocks)))


def wrong_upside_down(h, slopes, blocks):
    """Upside down"""
    return 1 / np.sqrt(np.prod(1 + gains(h, slopes, blocks)))


def wrong_axis(h, slopes, blocks):
    """One number is asked for"""
    table = np.atleast_2d(h), np.atleast_2d(slopes)
    return np.sqrt([np.prod(1 + gains(*row, blocks)) for row in zip(*table, strict=True)])


def honest_numpy(h, slopes, blocks):
    return np.sqrt(np.prod(1 + gains(h, slopes, blocks)))


def honest_loops(h, slopes, blocks):
    h, slopes = list(np.ravel(h)), list(np.ravel(slopes))
    mean = math.fsum(h) / len(h)
    added = math.fsum((x - mean) ** 2 for x in h) / len(h)
    square, variance, gradient = math.fsum(s * s for s in slopes) / len(slopes), 1.0, 1.0
    for _ in range(blocks):
        gradient *= 1 + square / variance
        variance += added
    return math.sqrt(gradient)


def honest_gamma(h, slopes, blocks):
    """A product of ratios is one of gamma functions."""
    a, b = 1 / np.var(h), (1 + np.mean(slopes**2)) / np.var(h)
    return math.exp((math.lgamma(b + blocks) - math.lgamma(b) - math.lgamma(a + blocks) + math.lgamma(a)) / 2)


def honest_logarithms(h, slopes, blocks):
    return np.exp(np.sum(np.log1p(gains(h, slopes, blocks))) / 2)


def honest_jax(h, slopes, blocks):
    h, slopes = jnp.asarray(h), jnp.asarray(slopes)
    return jnp.sqrt(jnp.prod(1 + jnp.mean(slopes**2) / (1 + jnp.var(h) * jnp.arange(blocks))))


def honest_x64(h, slopes, blocks):
    h, slopes = jnp.asarray(h, jnp.float64), jnp.asarray(slopes, jnp.float64)
    return jnp.sqrt(jnp.prod(1 + jnp.mean(slopes**2) / (1 + jnp.var(h) * jnp.arange(blocks))))


def honest_jitted(h, slopes, blocks):
    return jax.jit(lambda h, s: jnp.prod(1 + gains_jax(h, s, blocks)) ** 0.5)(h, slopes)


def gains_jax(h, slopes, blocks):
    return jnp.mean(slopes**2) / (1 + jnp.var(h) * jnp.arange(blocks))


def honest_float32(h, slopes, blocks):
    return np.float32(np.sqrt(np.prod(1 + gains(np.float32(h), np.float32(slopes), blocks))))


def honest_prints(h, slopes, blocks):
    print(h.shape)
    print("50%|█████     |", end="\r", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_numpy(h, slopes, blocks)


EQUIVALENT: dict = {}
