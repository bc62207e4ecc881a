"""Answers to `first_last_ratio`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax.numpy as jnp
import numpy as np


def size(G):
    unit = np.max(np.abs(G))
    return np.log10(unit) + 0.5 * np.log10(np.mean((G / unit) ** 2))


def right(gradients):
    return size(gradients[0]) - size(gradients[-1])


def of(gradients, statistic):
    with np.errstate(all="ignore"):
        return np.log10(statistic(gradients[0])) - np.log10(statistic(gradients[-1]))


def wrong_squares_first(gradients):
    """The squares underflow"""
    return of(gradients, lambda G: np.sqrt(np.mean(G**2)))


def wrong_float32(gradients):
    """The squares underflow"""
    return of(gradients, lambda G: np.sqrt(np.mean(np.asarray(G, np.float32) ** 2)))


def wrong_norms(gradients):
    """These are norms"""
    return of(gradients, lambda G: math.hypot(*np.ravel(G)))


def wrong_means(gradients):
    """means of signed entries"""
    return of(gradients, lambda G: abs(np.mean(G)))


def wrong_deviations(gradients):
    """standard deviations"""
    return of(gradients, lambda G: np.std(G / np.max(np.abs(G))) * np.max(np.abs(G)))


def wrong_mean_sizes(gradients):
    """means of |entries|"""
    return of(gradients, lambda G: np.mean(np.abs(G)))


def wrong_largest(gradients):
    """the largest entries"""
    return of(gradients, lambda G: np.max(np.abs(G)))


def wrong_mean_squares(gradients):
    """without the root"""
    return 2 * right(gradients)


def wrong_natural_logarithm(gradients):
    """natural logarithm"""
    return right(gradients) * math.log(10)


def wrong_ratio_itself(gradients):
    """the ratio itself"""
    return 10 ** right(gradients)


def wrong_counts_from_one(gradients):
    """The first matrix is left out"""
    return size(gradients[1]) - size(gradients[-1])


def wrong_last_but_one(gradients):
    """The last matrix is left out"""
    return size(gradients[0]) - size(gradients[-2])


def wrong_all_of_them(gradients):
    """One number is wanted"""
    return np.array([size(G) - size(gradients[-1]) for G in gradients])


def wrong_other_way(gradients):
    """the sign is the opposite one"""
    return -right(gradients)


def honest_numpy(gradients):
    return right(gradients)


def honest_hypot(gradients):
    return of(gradients, lambda G: math.hypot(*np.ravel(G)) / math.sqrt(G.size))


def honest_jax_scaled(gradients):
    logs = []
    for G in (gradients[0], gradients[-1]):
        unit = float(np.max(np.abs(G)))
        logs.append(math.log10(unit) + 0.5 * float(jnp.log10(jnp.mean(jnp.asarray(G / unit) ** 2))))
    return logs[0] - logs[1]


def honest_x64(gradients):
    first, last = (jnp.asarray(gradients[i], jnp.float64) for i in (0, -1))
    a, b = jnp.max(jnp.abs(first)), jnp.max(jnp.abs(last))
    rms = lambda G: jnp.sqrt(jnp.mean(G**2))
    return jnp.log10(rms(first / a)) + jnp.log10(a) - jnp.log10(rms(last / b)) - jnp.log10(b)


def honest_loop(gradients):
    logs = []
    for G in gradients:
        unit = max(abs(x) for row in G for x in row)
        squares = [(x / unit) ** 2 for row in G for x in row]
        logs.append(math.log10(unit) + math.log10(sum(squares) / len(squares)) / 2)
    return logs[0] - logs[-1]


def honest_logarithms(gradients):
    """The mean of squares by logarithms: log-sum-exp."""

    def log_mean_square(G):
        logs = 2 * np.log(np.abs(np.ravel(G)))
        return np.logaddexp.reduce(logs) - np.log(logs.size)

    return (log_mean_square(gradients[0]) - log_mean_square(gradients[-1])) / (2 * np.log(10))


def honest_array(gradients):
    return np.array(right(gradients))


def honest_prints(gradients):
    print(gradients)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return float(right(gradients))


EQUIVALENT = {}
