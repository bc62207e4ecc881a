"""Answers to `steps_surely`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax.numpy as jnp
import numpy as np


def until(factor, share):
    if factor == 0:
        return 1
    return math.floor(math.log(share) / math.log(factor)) + 1 if factor < 1 else 0


def wrong_spectral_radius(W, gamma, share):
    """This goes by the largest eigenvalue"""
    return until(gamma * np.abs(np.linalg.eigvals(W)).max(), share)


def wrong_frobenius(W, gamma, share):
    """the Frobenius norm"""
    return until(gamma * np.linalg.norm(W), share)


def wrong_squared(W, gamma, share):
    """squares of the singular values"""
    return until(gamma * np.linalg.eigvalsh(W.T @ W).max(), share)


def wrong_smallest(W, gamma, share):
    """the smallest singular value"""
    return until(gamma * np.linalg.svd(W)[1][-1], share)


def wrong_largest_entry(W, gamma, share):
    """The largest entry"""
    return until(gamma * np.abs(W).max(), share)


def wrong_row_sum(W, gamma, share):
    """the largest row sum"""
    return until(gamma * np.linalg.norm(W, np.inf), share)


def wrong_without_gamma(W, gamma, share):
    """γ is missing"""
    return until(np.linalg.norm(W, 2), share)


def wrong_gamma_divides(W, gamma, share):
    """γ divides here"""
    return until(np.linalg.norm(W, 2) / gamma, share)


def wrong_one_too_many(W, gamma, share):
    """One too many"""
    n = until(gamma * np.linalg.norm(W, 2), share)
    return n + (n > 0)


def wrong_one_too_few(W, gamma, share):
    """One too few"""
    n = until(gamma * np.linalg.norm(W, 2), share)
    return n - (n > 0)


def wrong_not_whole(W, gamma, share):
    """the first whole number"""
    factor = gamma * np.linalg.norm(W, 2)
    return math.log(share) / math.log(factor) if 0 < factor < 1 else float(factor == 0)


def wrong_always_an_answer(W, gamma, share):
    """the bound says nothing"""
    factor = gamma * np.linalg.norm(W, 2)
    return 1 if factor in (0, 1) else math.floor(math.log(share) / math.log(factor)) + 1


def wrong_underflow(W, gamma, share):
    """The product became 0"""
    factor = np.float32(gamma * np.linalg.norm(W, 2))
    if factor >= 1:
        return 0
    left, n = np.float32(1), 0
    while not (left < share or left < 1e-45):
        left, n = left * factor * np.float32(1), n + 1
        if left < np.float32(1e-38):
            left = np.float32(0)
    return n


def honest_logarithms(W, gamma, share):
    return until(gamma * np.linalg.norm(W, 2), share)


def honest_svd(W, gamma, share):
    factor = gamma * max(np.linalg.svd(np.asarray(W))[1])
    if factor == 0 or factor >= 1:
        return int(factor == 0)
    return int(np.ceil(np.log(share) / np.log(factor)))


def honest_loop(W, gamma, share):
    factor = gamma * np.sqrt(np.linalg.eigvalsh(W.T @ W)[-1])
    if factor >= 1:
        return 0
    n = 1
    while factor**n >= share:
        n += 1
    return n


def honest_power_iteration(W, gamma, share):
    v = np.random.default_rng(0).normal(size=W.shape[1])
    if not np.any(W):
        return 1
    for _ in range(5000):
        v = W.T @ (W @ v)
        v /= np.linalg.norm(v)
    return until(gamma * np.linalg.norm(W @ v), share)


def honest_jax(W, gamma, share):
    factor = gamma * jnp.linalg.norm(jnp.asarray(W), 2)
    return jnp.where(factor < 1, jnp.floor(math.log(share) / jnp.log(factor)) + 1, 0)  # log 0 is −inf: 0 + 1


def honest_jnp_x64(W, gamma, share):
    factor = float(gamma * jnp.linalg.svd(jnp.asarray(W, jnp.float64))[1][0])
    return np.array(until(factor, share))


def honest_float(W, gamma, share):
    return float(until(float(gamma) * float(np.linalg.norm(W, ord=2)), share))


def honest_prints(W, gamma, share):
    print(gamma)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_logarithms(W, gamma, share)


EQUIVALENT = {}
