"""Answers to `neighbour_correlation`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def off(g):
    return np.asarray(g, float) - np.mean(g)


def r(g, lag):
    return np.dot(g[: len(g) - lag], g[lag:]) / np.dot(g, g)


def wrong_mean_left_in(g, lag):
    """The mean is still in"""
    return r(np.asarray(g, float), lag)


def wrong_corrcoef(g, lag):
    """as in np.corrcoef"""
    return np.corrcoef(g[: len(g) - lag], g[lag:])[0, 1] if len(g) - lag > 1 else -1.0


def wrong_means(g, lag):
    """Means are divided"""
    g = off(g)
    return np.mean(g[: len(g) - lag] * g[lag:]) / np.mean(g**2)


def wrong_around(g, lag):
    """closed to a ring"""
    g = off(g)
    return np.dot(g, np.roll(g, -lag)) / np.dot(g, g)


def wrong_next_lag(g, lag):
    """one further"""
    g = off(g)
    return r(g, lag + 1)


def wrong_lag_before(g, lag):
    """one lag too few"""
    return r(off(g), max(lag - 1, 0))


def wrong_first_piece(g, lag):
    """that have a partner"""
    g = off(g)
    first = g[: len(g) - lag]
    return np.dot(first, g[lag:]) / np.dot(first, first)


def wrong_not_divided(g, lag):
    """the sum of the products"""
    g = off(g)
    return np.dot(g[: len(g) - lag], g[lag:])


def wrong_covariance(g, lag):
    """This is a covariance"""
    g = off(g)
    return np.mean(g[: len(g) - lag] * g[lag:])


def wrong_squared(g, lag):
    """This is r²"""
    return r(off(g), lag) ** 2


def wrong_sizes(g, lag):
    """The signs of the gradients got lost"""
    return r(np.abs(off(g)), lag)


def wrong_signs_alone(g, lag):
    """Only signs are compared"""
    g = np.sign(off(g))
    return np.mean(g[: len(g) - lag] * g[lag:])


def wrong_all_lags(g, lag):
    """Only the one at the lag"""
    return np.array([r(off(g), each) for each in range(len(g))])


def honest_dot(g, lag):
    return r(off(g), lag)


def honest_sums(g, lag):
    middle = sum(g) / len(g)
    g = [float(each - middle) for each in g]
    return sum(a * b for a, b in zip(g, g[lag:], strict=False)) / sum(a * a for a in g)


def honest_correlate(g, lag):
    g = off(g)
    every = np.correlate(g, g, "full")
    return every[len(g) - 1 + lag] / every[len(g) - 1]


def honest_variance(g, lag):
    n = len(g)
    return np.sum((g[: n - lag] - np.mean(g)) * (g[lag:] - np.mean(g))) / (n * np.var(g))


def honest_jax(g, lag):
    g = jnp.asarray(g) - jnp.mean(jnp.asarray(g))
    return jnp.vdot(g[: len(g) - lag], g[lag:]) / jnp.vdot(g, g)


def honest_x64(g, lag):
    g = jnp.asarray(g, jnp.float64)
    return jax.numpy.sum((g - g.mean())[lag:] * (g - g.mean())[: len(g) - lag]) / jnp.sum((g - g.mean()) ** 2)


def honest_float32(g, lag):
    g = np.float32(g) - np.mean(g, dtype=np.float32)
    return np.dot(g[: len(g) - lag], g[lag:]) / np.dot(g, g)


def honest_prints(g, lag):
    print(len(g))
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return r(off(g), lag)


EQUIVALENT = {}
