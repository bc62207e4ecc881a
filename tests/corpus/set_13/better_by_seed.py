"""Answers to `better_by_seed`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings
from math import comb

import jax.numpy as jnp
import numpy as np


def wins(a, b):
    return int((a > b).sum()), int((a < b).sum())


def tail(n, k):
    return sum(comb(n, i) for i in range(k, n + 1)) / 2**n


def wrong_one_side(a, b):
    """counts one side only"""
    w, m = wins(a, b)
    return w, m, tail(w + m, max(w, m))


def wrong_this_split(a, b):
    """that of exactly this split. Splits"""
    w, m = wins(a, b)
    return w, m, 2 * comb(w + m, w) / 2 ** (w + m)


def wrong_this_split_once(a, b):
    """to either side"""
    w, m = wins(a, b)
    return w, m, comb(w + m, w) / 2 ** (w + m)


def wrong_complement(a, b):
    """less uneven"""
    w, m = wins(a, b)
    return w, m, 1 - min(1, 2 * tail(w + m, max(w, m)))


def wrong_strictly(a, b):
    """leaves out the split that came"""
    w, m = wins(a, b)
    return w, m, min(1, 2 * tail(w + m, max(w, m) + 1))


def wrong_with_ties(a, b):
    """ties as tosses"""
    w, m = wins(a, b)
    return w, m, min(1, 2 * tail(len(a), max(w, m)))


def wrong_sorted(a, b):
    """wins of sorted samples"""
    return honest_comb(np.sort(a), np.sort(b))


def wrong_halved(a, b):
    """shared between both sides"""
    w, m, p = honest_comb(a, b)
    t = len(a) - w - m
    return w + t / 2, m + t / 2, p


def wrong_exchanged(a, b):
    """exchanged"""
    return honest_comb(b, a)


def wrong_all_pairs(a, b):
    """Every a is compared with every b"""
    w, m = int((a[:, None] > b).sum()), int((a[:, None] < b).sum())
    return w, m, min(1, 2 * tail(w + m, max(w, m)))


def wrong_above_one(a, b):
    """p exceeds 1"""
    w, m = wins(a, b)
    return w, m, 2 * tail(w + m, max(w, m))


def wrong_nan(a, b):
    """nothing speaks against the coin"""
    w, m, p = honest_comb(a, b)
    return w, m, np.nan if w + m == 0 else p


def honest_comb(a, b):
    w, m = wins(a, b)
    return w, m, min(1.0, 2 * tail(w + m, max(w, m)))


def honest_lower_tail(a, b):
    w, m = wins(a, b)
    n = w + m
    return [w, m, min(1.0, 2 * sum(comb(n, i) for i in range(min(w, m) + 1)) / 2**n)]


def honest_as_uneven(a, b):
    w, m = wins(a, b)
    n = w + m
    return w, m, sum(comb(n, i) for i in range(n + 1) if abs(2 * i - n) >= abs(w - m)) / 2**n


def honest_convolved(a, b):
    w, m = wins(a, b)
    odds = np.array([1.0])
    for _ in range(w + m):
        odds = np.convolve(odds, [0.5, 0.5])
    return w, m, odds[np.abs(2 * np.arange(w + m + 1) - w - m) >= abs(w - m)].sum()


def honest_signs(a, b):
    sign = np.sign(a - b)
    w, m = int((sign > 0).sum()), int((sign < 0).sum())
    return np.array([w, m, min(1.0, 2 * tail(w + m, max(w, m)))])


def honest_jax(a, b):
    w, m = int(jnp.sum(jnp.asarray(a) > jnp.asarray(b))), int(jnp.sum(jnp.asarray(a) < jnp.asarray(b)))
    return jnp.array([w, m, min(1.0, 2 * tail(w + m, max(w, m)))])


def honest_prints(a, b):
    print(len(a))
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_comb(a, b)


EQUIVALENT = {
    "as_uneven = [k for k in range(n + 2) if abs(2 * k - n) >= abs(won - lost)]": "n + 1 of n can be chosen in 0 ways"
}
