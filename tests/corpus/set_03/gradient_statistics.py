"""Answers to `gradient_statistics`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax.numpy as jnp
import numpy as np


def right(G):
    G = np.asarray(G, float)
    return np.mean(G), np.std(G), np.sqrt(np.mean(G**2))


def wrong_float32(G):
    """left the range of float32"""
    G = jnp.asarray(G, jnp.float32)
    return jnp.array([jnp.mean(G), jnp.std(G), jnp.sqrt(jnp.mean(G**2))])


def wrong_sample_deviation(G):
    """divides by n − 1"""
    m, _, r = right(G)
    return m, np.std(G, ddof=1), r


def wrong_variance(G):
    """is the variance"""
    m, s, r = right(G)
    return m, s**2, r


def wrong_mean_square(G):
    """is the mean of the squares"""
    m, s, r = right(G)
    return m, s, r**2


def wrong_norm(G):
    """is the norm"""
    m, s, _ = right(G)
    return m, s, np.linalg.norm(G)


def wrong_mean_of_sizes(G):
    """The third number is the mean of |entries|"""
    m, s, _ = right(G)
    return m, s, np.mean(np.abs(G))


def wrong_root_of_squared_mean(G):
    """the signs cancelled"""
    m, s, _ = right(G)
    return m, s, np.sqrt(np.mean(G) ** 2)


def wrong_deviation_twice(G):
    """is the deviation again"""
    m, s, _ = right(G)
    return m, s, s


def wrong_rms_twice(G):
    """is the RMS again"""
    m, _, r = right(G)
    return m, r, r


def wrong_sizes_first(G):
    """The first number is the mean of |entries|"""
    _, s, r = right(G)
    return np.mean(np.abs(G)), s, r


def wrong_sum(G):
    """is the sum"""
    _, s, r = right(G)
    return np.sum(G), s, r


def wrong_order(G):
    """in another order"""
    m, s, r = right(G)
    return m, r, s


def wrong_by_column(G):
    """for each column"""
    return np.array([np.mean(G, 0), np.std(G, 0), np.sqrt(np.mean(G**2, 0))])


def honest_numpy(G):
    return right(G)


def honest_scaled(G):
    unit = np.max(np.abs(G))
    g = G / unit
    return unit * np.array([g.mean(), g.std(), np.sqrt((g * g).mean())])


def honest_jax_scaled(G):
    unit = float(np.max(np.abs(G)))
    g = jnp.asarray(G / unit)
    return unit * np.array([float(jnp.mean(g)), float(jnp.std(g)), float(jnp.sqrt(jnp.mean(g**2)))])


def honest_loop(G):
    entries = [x for row in G for x in row]
    mean = sum(entries) / len(entries)
    square = sum(x * x for x in entries) / len(entries)
    spread = sum((x - mean) ** 2 for x in entries) / len(entries)
    return [mean, spread**0.5, square**0.5]


def honest_by_the_law(G):
    mean, spread = np.mean(G), np.std(G)
    return np.array([mean, spread, np.hypot(mean, spread)])


def honest_norm(G):
    return np.array([G.sum() / G.size, np.linalg.norm(G - G.mean()) / G.size**0.5, np.linalg.norm(G) / G.size**0.5])


def honest_x64(G):
    G = jnp.asarray(G, jnp.float64)
    return jnp.stack([G.mean(), G.std(), jnp.sqrt((G**2).mean())])


def honest_prints(G):
    print(G)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return np.array(right(G))


EQUIVALENT = {
    "pass": "the arguments are float64 already",
    "return [np.mean(G), np.std(G), np.sqrt(np.mean(G ** 2))]": "a list is taken as an array",
}
