"""Answers to `better_by_seed`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings
from math import comb, erfc

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


def wrong_side_of_a(a, b):
    """counts one side only"""
    w, m = wins(a, b)
    return w, m, tail(w + m, w)


def wrong_last_term(a, b):
    """one side wins every pair"""
    w, m = wins(a, b)
    n = w + m
    return w, m, 2 * sum(comb(n, i) for i in range(max(w, m), n)) / 2**n


def wrong_ties_to_a(a, b):
    """Ties count as wins of a"""
    w = int((a >= b).sum())
    return w, len(a) - w, min(1, 2 * tail(len(a), max(w, len(a) - w)))


def wrong_ties_to_b(a, b):
    """Ties count as wins of b"""
    w = int((a > b).sum())
    return w, len(a) - w, min(1, 2 * tail(len(a), max(w, len(a) - w)))


def wrong_shares(a, b):
    """Shares came for the wins"""
    return np.mean(a > b), np.mean(a < b), honest_comb(a, b)[2]


def wrong_bell_curve(a, b):
    """that of the bell curve"""
    w, m = wins(a, b)
    return w, m, erfc(abs(w - m) / np.sqrt(2 * max(w + m, 1)))


def wrong_p_alone(a, b):
    """Three are wanted"""
    return honest_comb(a, b)[2]


def wrong_order(a, b):
    """in another order"""
    w, m, p = honest_comb(a, b)
    return p, w, m


def wrong_drawn(a, b):
    """p is near the right one"""
    w, m = wins(a, b)
    heads = np.random.default_rng(0).binomial(w + m, 0.5, 100_000)
    return w, m, np.mean(np.abs(2 * heads - w - m) >= abs(w - m))


def wrong_difference_of_means(a, b):
    """p is not. Of the 2ⁿ ways"""
    return (*wins(a, b), abs(np.mean(a) - np.mean(b)))


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
