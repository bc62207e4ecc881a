"""Answers to `clip_to_norm`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def norm(g):
    m = np.max(np.abs(g)) or 1.0
    return m * np.sqrt(np.sum((g / m) ** 2))


def wrong_by_value(g, c):
    """by value"""
    return np.clip(g, -c, c)


def wrong_always(g, c):
    """Clipping never enlarges"""
    return g * (c / (norm(g) or 1))


def wrong_normalised(g, c):
    """This has norm 1"""
    return g / (norm(g) or 1)


def wrong_other_way(g, c):
    """The wrong ones are changed"""
    return g * max(1, c / (norm(g) or 1))


def wrong_largest_entry(g, c):
    """The largest entry is taken for the norm"""
    return g * min(1, c / (np.max(np.abs(g)) or 1))


def wrong_sum(g, c):
    """The sum of the sizes"""
    return g * min(1, c / (np.sum(np.abs(g)) or 1))


def wrong_mean_square(g, c):
    """The root of the mean"""
    return g * min(1, c / (norm(g) / np.sqrt(g.size) or 1))


def wrong_no_root(g, c):
    """its root is missing"""
    with np.errstate(all="ignore"):
        return g * min(1, c / (norm(g) * norm(g) or 1))


def wrong_rows(g, c):
    """Every row is clipped by itself"""
    if g.ndim == 1:
        return g * min(1, c / (norm(g) or 1))
    return np.array([row * min(1, c / norm(row)) for row in g])


def wrong_dropped(g, c):
    """is thrown away"""
    return g * (norm(g) <= c)


def wrong_unchanged(g, c):
    """as it went in"""
    return g


def wrong_overflow(g, c):
    """Divide by the largest entry"""
    with np.errstate(all="ignore"):
        size = np.sqrt(np.sum(g**2))
        return g * min(1, c / size) if size > 0 else g


def wrong_zero(g, c):
    """0 must not be divided by"""
    with np.errstate(all="ignore"):
        return g * np.minimum(1, c / norm(g)) if np.any(g) else g / norm(g) * c


def wrong_sign(g, c):
    """the sign is the opposite one"""
    return -g * min(1, c / (norm(g) or 1))


def honest_hypot(g, c):
    size = math.hypot(*g.ravel())
    return g if size <= c else g / size * c


def honest_scaled(g, c):
    m = np.max(np.abs(g))
    if m == 0:
        return g
    unit = g / m
    return unit * min(m, c / np.sqrt(np.sum(unit**2)))


def honest_loops(g, c):
    flat = [float(x) for x in g.ravel()]
    m = max(map(abs, flat)) or 1.0
    size = m * math.sqrt(sum((x / m) ** 2 for x in flat))
    return np.reshape([x / size * c if size > c else x for x in flat], g.shape).tolist()


def honest_maximum(g, c):
    return g / max(1.0, norm(g / c))


def honest_by_c(g, c):
    unit = g / c
    return g / max(1.0, math.hypot(*unit.ravel()))


def honest_jax_x64(g, c):
    g = jnp.asarray(g, jnp.float64)
    m = jnp.maximum(jnp.max(jnp.abs(g)), 1e-300)
    size = m * jnp.sqrt(jnp.sum((g / m) ** 2))
    return jnp.where(size > c, g / size * c, g)


def honest_enabled(g, c):
    with jax.enable_x64(True):
        return np.asarray(honest_jax_x64(g, c))


def honest_prints(g, c):
    print(g.shape)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_scaled(g, c)


EQUIVALENT = {
    "largest = np.max(np.abs(g)) or 2.0": "zeros stay zeros, whatever they are divided by",
    "largest = np.max(np.abs(c)) or 1.0": "g/c has squares that can be held, too",
}
