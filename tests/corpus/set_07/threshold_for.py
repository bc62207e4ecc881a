"""Answers to `threshold_for`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax.numpy as jnp
import numpy as np


def down(norms):
    """From the largest to the smallest, what is no number first."""
    return np.sort(np.where(np.isfinite(norms), norms, np.inf))[::-1]


def may(norms, share):
    return int(share * len(norms) + 1e-9)


def wrong_too_high(norms, share):
    """A smaller one of the norms will do"""
    ordered = down(norms)[np.isfinite(down(norms))]
    return ordered[max(0, may(norms, share) - np.sum(~np.isfinite(norms)) - 1)]


def wrong_too_low(norms, share):
    """one step too many"""
    return down(norms)[may(norms, share) + 1]


def wrong_other_end(norms, share):
    """counted from the top"""
    return np.sort(norms)[may(norms, share)]


def wrong_largest(norms, share):
    """This cuts nothing"""
    return np.max(norms[np.isfinite(norms)])


def wrong_smallest(norms, share):
    """This cuts all but one"""
    return np.nanmin(norms)


def wrong_mean(norms, share):
    """This is the mean"""
    return np.mean(norms[np.isfinite(norms)])


def wrong_median(norms, share):
    """This is the median"""
    return np.median(norms[np.isfinite(norms)])


def wrong_share_of_largest(norms, share):
    """a share of the largest norm"""
    return (1 - share) * np.max(norms[np.isfinite(norms)])


def wrong_not_sorted(norms, share):
    """sort them first"""
    return norms[len(norms) - 1 - may(norms, share)]


def wrong_broken_left_out(norms, share):
    """they use up a part"""
    good = norms[np.isfinite(norms)]
    return down(good)[may(good, share)]


def wrong_count(norms, share):
    """the number of steps"""
    return may(norms, share)


def wrong_percentile(norms, share):
    """percentiles interpolate"""
    return np.quantile(norms[np.isfinite(norms)], 1 - share)


def wrong_nan(norms, share):
    """inf or nan came out"""
    return np.quantile(norms, 1 - share, method="inverted_cdf") if np.isfinite(norms).all() else np.nan * np.max(norms)


def honest_numpy(norms, share):
    return down(norms)[may(norms, share)]


def honest_search(norms, share):
    good = np.sort(norms[np.isfinite(norms)])
    return next(c for c in good if np.sum(~(norms <= c)) <= share * len(norms) + 1e-9)


def honest_loops(norms, share):
    ordered = sorted((float(n) if math.isfinite(n) else math.inf for n in norms), reverse=True)
    return ordered[math.floor(share * len(ordered) + 1e-9)]


def honest_partition(norms, share):
    n = np.where(np.isnan(norms), np.inf, norms)
    place = len(n) - 1 - may(n, share)
    return np.partition(n, place)[place]


def honest_counts(norms, share):
    good = norms[np.isfinite(norms)]
    above = np.array([np.sum(~(norms <= c)) for c in good])
    return good[above <= share * len(norms) + 1e-9].min()


def honest_jax(norms, share):
    n = jnp.sort(jnp.where(jnp.isfinite(norms), norms, jnp.inf))
    return n[len(n) - 1 - may(norms, share)]


def honest_x64(norms, share):
    n = jnp.sort(jnp.nan_to_num(jnp.asarray(norms, jnp.float64), nan=jnp.inf, posinf=jnp.inf))
    return n[::-1][may(norms, share)]


def honest_prints(norms, share):
    print(len(norms))
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_numpy(norms, share)


EQUIVALENT = {"return ordered[len(norms) - 1 - int(share * len(norms) + 2e-09)]": "either is above a rounding error"}
