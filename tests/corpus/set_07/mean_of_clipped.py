"""Answers to `mean_of_clipped`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def factors(gs, c):
    sizes = np.linalg.norm(gs, axis=1, keepdims=True)
    return np.minimum(1, c / np.where(sizes > 0, sizes, 1))


def wrong_clipped_mean(gs, c):
    """This is the mean, clipped"""
    mean = gs.mean(0)
    return mean * min(1, c / np.linalg.norm(mean))


def wrong_mean(gs, c):
    """without clipping"""
    return gs.mean(0)


def wrong_sum(gs, c):
    """This is the sum"""
    return (gs * factors(gs, c)).sum(0)


def wrong_by_value(gs, c):
    """Every entry is clipped by itself"""
    return np.clip(gs, -c, c).mean(0)


def wrong_global(gs, c):
    """One norm of the whole table"""
    return (gs * min(1, c / np.linalg.norm(gs))).mean(0)


def wrong_columns(gs, c):
    """go along the columns"""
    return (gs * np.minimum(1, c / np.linalg.norm(gs, axis=0))).mean(0)


def wrong_all_to_c(gs, c):
    """Every example gets the norm c"""
    sizes = np.linalg.norm(gs, axis=1, keepdims=True)
    return (gs * c / np.where(sizes > 0, sizes, 1)).mean(0)


def wrong_normalised(gs, c):
    """Every example has norm 1"""
    sizes = np.linalg.norm(gs, axis=1, keepdims=True)
    return (gs / np.where(sizes > 0, sizes, 1)).mean(0)


def wrong_dropped(gs, c):
    """They count, with norm c"""
    return (gs * (np.linalg.norm(gs, axis=1, keepdims=True) <= c)).mean(0)


def wrong_left_out(gs, c):
    """of the number that divides"""
    return gs[np.linalg.norm(gs, axis=1) <= c].mean(0)


def wrong_no_root(gs, c):
    """its root is missing"""
    squares = (gs**2).sum(1, keepdims=True)
    return (gs * np.minimum(1, c / np.where(squares > 0, squares, 1))).mean(0)


def wrong_shares(gs, c):
    """to a share of c"""
    return (gs * factors(gs, c / len(gs))).mean(0)


def wrong_nan(gs, c):
    """0 must not be divided by"""
    sizes = np.linalg.norm(gs, axis=1, keepdims=True)
    with np.errstate(all="ignore"):
        short = gs / sizes * np.minimum(sizes, c)
    return short.mean(0)


def wrong_sign(gs, c):
    """the sign is the opposite one"""
    return -(gs * factors(gs, c)).mean(0)


def honest_numpy(gs, c):
    return (gs * factors(gs, c)).mean(0)


def honest_maximum(gs, c):
    return np.mean(gs / np.maximum(1, np.linalg.norm(gs, axis=1) / c)[:, None], axis=0)


def honest_loops(gs, c):
    total = [0.0] * gs.shape[1]
    for g in gs:
        size = math.hypot(*g)
        for j, x in enumerate(g):
            total[j] += x * (c / size if size > c else 1) / len(gs)
    return total


def honest_where(gs, c):
    sizes = np.sqrt((gs**2).sum(-1, keepdims=True))
    with np.errstate(all="ignore"):
        return np.where(sizes > c, gs * c / sizes, gs).mean(0)


def honest_jax(gs, c):
    cut = lambda g: g * jnp.minimum(1, c / jnp.maximum(jnp.linalg.norm(g), 1e-20))
    return jax.vmap(cut)(jnp.asarray(gs)).mean(0)


def honest_x64(gs, c):
    return honest_jax(jnp.asarray(gs, jnp.float64), c)


def honest_float32(gs, c):
    return honest_numpy(np.float32(gs), np.float32(c))


def honest_prints(gs, c):
    print(len(gs))
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_numpy(gs, c)


EQUIVALENT = {}
